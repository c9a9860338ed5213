"""What a reader of a PDF's pages sees comes out as blocks in reading order."""

import pytest
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from compliance.documents.limits import DEFAULT_LIMITS
from compliance.documents.model import BlockKind, ProblemCode, ReadingError
from compliance.documents.pdf import read_pdf
from tests.documents.hostile import one_page, pdf, stream
from tests.documents.pdfs import HEIGHT, block_with, make_pdf, read, seen, texts, write

BODY = [
    "Forløbet er for pædagogiske ledere, som har det daglige ansvar for",
    "det faglige arbejde i en daginstitution eller i den kommunale dag-",
    "pleje, og som vil arbejde videre med den styrkede læreplan.",
]
JOINED = (
    "Forløbet er for pædagogiske ledere, som har det daglige ansvar for det faglige arbejde i en daginstitution "
    "eller i den kommunale dagpleje, og som vil arbejde videre med den styrkede læreplan."
)
LEFT = [
    "Venstre spalte begynder med denne",
    "linje og fortsætter i den næste, så",
    "den kan læses i sammenhæng helt",
    "ned til bunden af siden, hvor den",
    "ender med et punktum og er slut.",
]
RIGHT = [
    "Højre spalte har sin egen historie,",
    "som ikke må flettes ind i den anden,",
    "selv om et program har tegnet siden",
    "linje for linje og ikke spalte for",
    "spalte, som en læser gør det selv.",
]


def test_headings_and_paragraphs() -> None:
    def page(canvas: Canvas) -> None:
        top = write(canvas, 60, 60, ["Leder af læring"], size=22, bold=True)
        top = write(canvas, 60, top + 20, ["Målgruppe"], size=13, bold=True)
        top = write(canvas, 60, top + 4, BODY)
        top = write(canvas, 60, top + 10, ["Pris"], size=13, bold=True)
        write(canvas, 60, top + 4, ["Deltagelse koster 6.800 kr. pr. person inkl. forplejning."])

    document = read(page)
    assert seen(document) == [
        (BlockKind.HEADING, "Leder af læring"),
        (BlockKind.HEADING, "Målgruppe"),
        (BlockKind.PARAGRAPH, JOINED),
        (BlockKind.HEADING, "Pris"),
        (BlockKind.PARAGRAPH, "Deltagelse koster 6.800 kr. pr. person inkl. forplejning."),
    ]
    assert [block.level for block in document.blocks] == [1, 2, 0, 2, 0]
    assert {block.page for block in document.blocks} == {1}
    assert (document.pages, document.ocr, document.notes) == (1, False, ())


def test_two_headings_below_each_other_stay_apart_by_size() -> None:
    def page(canvas: Canvas) -> None:
        top = write(canvas, 60, 60, ["Leg og bevægelse"], size=13, bold=True)
        top = write(canvas, 60, top, ["AMU-kursus"], size=11.9, bold=True)
        write(canvas, 60, top + 4, BODY)

    assert texts(read(page), BlockKind.HEADING) == ["Leg og bevægelse", "AMU-kursus"]


def test_letter_spaced_capitals_are_words() -> None:
    def page(canvas: Canvas) -> None:
        text = canvas.beginText(60, HEIGHT - 200)
        text.setFont("Helvetica", 9)
        text.setCharSpace(2)
        text.textLine("PROFESSIONSHØJSKOLEN ØSTKYST")
        canvas.drawText(text)
        write(canvas, 60, 230, BODY)

    assert texts(read(page), BlockKind.HEADING) == ["PROFESSIONSHØJSKOLEN ØSTKYST"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Vi arbejder hele dagen med lærings-", "og udviklingsmiljøer."], "lærings- og udviklingsmiljøer"),
        (["Deltagerne får et hæfte om lærings-", "miljøer med hjem til."], "læringsmiljøer med hjem"),
        (["Det er en del af hele den store PD-", "uddannelse i landet."], "PD-uddannelse"),
        (["Deltagerne tager et lille kursus i e-", "læring hjemmefra."], "e-læring"),
    ],
)
def test_hyphens(lines: list[str], expected: str) -> None:
    document = read(lambda canvas: write(canvas, 60, 200, lines) and None)
    assert expected in document.blocks[0].text
    assert len(document.blocks) == 1


@pytest.mark.parametrize("row_by_row", [False, True], ids=["column by column", "row by row"])
def test_two_columns_are_read_one_after_the_other(row_by_row: bool) -> None:
    def page(canvas: Canvas) -> None:
        if row_by_row:
            for index, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
                write(canvas, 60, 200 + 14 * index, [left])
                write(canvas, 310, 200 + 14 * index, [right])
        else:
            write(canvas, 60, 200, LEFT, pitch=14)
            write(canvas, 310, 200, RIGHT, pitch=14)

    document = read(page)
    assert [block.text for block in document.blocks] == [" ".join(LEFT), " ".join(RIGHT)]
    assert not any(block.aside for block in document.blocks)


def test_a_title_drawn_last_is_read_first() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 200, LEFT, pitch=14)
        write(canvas, 310, 200, RIGHT, pitch=14)
        write(canvas, 60, 120, ["Et kursus i to spalter"], size=22, bold=True)

    assert [block.text for block in read(page).blocks] == ["Et kursus i to spalter", " ".join(LEFT), " ".join(RIGHT)]


def test_a_cover_page_comes_first() -> None:
    def cover(canvas: Canvas) -> None:
        write(canvas, 60, 300, ["Ledelse i dagplejen"], size=30, bold=True)
        write(canvas, 60, 720, ["Professionshøjskolen Midtsund"], size=12)

    document = read(cover, lambda canvas: write(canvas, 60, 100, BODY) and None)
    assert [(block.text, block.page) for block in document.blocks] == [
        ("Ledelse i dagplejen", 1),
        ("Professionshøjskolen Midtsund", 1),
        (JOINED, 2),
    ]
    assert document.blocks[0].kind is BlockKind.HEADING


def test_three_columns_drawn_row_by_row() -> None:
    columns = [
        [
            "Første spalte er smal",
            "og handler om læring",
            "i den lille vuggestue",
            "nede ved åen i byen.",
            "Den er nu helt forbi.",
        ],
        [
            "Anden spalte er også",
            "smal og handler mere",
            "om leg i børnehaven",
            "oppe på den høje bakke.",
            "Her er den også forbi.",
        ],
        [
            "Tredje spalte er til",
            "allersidst og handler",
            "om dagplejen i hjemmet",
            "hos fire små børn, der",
            "leger ude hele dagen.",
        ],
    ]

    def page(canvas: Canvas) -> None:
        for row in range(5):
            for column in range(3):
                write(canvas, 60 + 165 * column, 200 + 14 * row, [columns[column][row]])

    assert [block.text for block in read(page).blocks] == [" ".join(column) for column in columns]


def test_fact_box_is_labels_and_values_beside_the_text() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor("#dde8f0"))
        canvas.rect(420, HEIGHT - 420, 140, 220, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#000000"))
        write(canvas, 60, 205, BODY)
        top = 205.0
        for label, value in [
            ("Omfang", ["3 x 7,5 timer"]),
            ("Datoer", ["Tirsdag 5. februar", "Tirsdag 12. marts"]),
            ("Pris", ["7.450 kr. pr. deltager,", "moms kommer oven i."]),
        ]:
            top = write(canvas, 428, top, [label], size=9, bold=True)
            top = write(canvas, 428, top, value, size=9) + 6
        write(canvas, 60, 260, ["Vi mødes tre gange i løbet af foråret 2019."])

    document = read(page)
    box = [block for block in document.blocks if block.aside]
    assert [(block.kind, block.cells) for block in box] == [
        (BlockKind.TABLE_ROW, ("Omfang", "3 x 7,5 timer")),
        (BlockKind.TABLE_ROW, ("Datoer", "Tirsdag 5. februar\nTirsdag 12. marts")),
        (BlockKind.TABLE_ROW, ("Pris", "7.450 kr. pr. deltager, moms kommer oven i.")),
    ]
    assert len({block.table for block in box}) == 1
    assert [block.text for block in document.blocks if not block.aside] == [
        JOINED,
        "Vi mødes tre gange i løbet af foråret 2019.",
    ]


def grid(canvas: Canvas, top: float, rows: list[list[list[str]]], xs: list[float], bold_first: bool = False) -> float:
    """A table with all its rules; each cell is a list of lines."""
    for index, row in enumerate(rows):
        height = 13 * max(len(cell) for cell in row) + 6
        for column, cell in enumerate(row):
            canvas.rect(xs[column], HEIGHT - top - height, xs[column + 1] - xs[column], height)
            write(canvas, xs[column] + 4, top + 2, cell, size=10, pitch=13, bold=bold_first and index == 0)
        top += height
    return top


def test_ruled_table_with_cells_of_more_lines() -> None:
    def page(canvas: Canvas) -> None:
        rows = [
            [["Dag"], ["Indhold"], ["Timer"]],
            [["1"], ["Det pædagogiske grundlag og læ-", "ringsmiljøer hele dagen"], ["7,5"]],
            [["2"], [""], ["6"]],
        ]
        grid(canvas, 200, rows, [60, 110, 320, 380], bold_first=True)

    rows = [block for block in read(page).blocks if block.kind is BlockKind.TABLE_ROW]
    assert [row.cells for row in rows] == [
        ("Dag", "Indhold", "Timer"),
        ("1", "Det pædagogiske grundlag og læringsmiljøer hele dagen", "7,5"),
        ("2", "", "6"),
    ]
    assert [row.columns for row in rows] == [(), ("Dag", "Indhold", "Timer"), ("Dag", "Indhold", "Timer")]
    assert rows[1].text == "1 | Det pædagogiske grundlag og læringsmiljøer hele dagen | 7,5"
    assert {row.table for row in rows} == {0}


def test_merged_cells_stand_in_their_first_column_and_row() -> None:
    def page(canvas: Canvas) -> None:
        canvas.rect(60, HEIGHT - 220, 300, 20)
        write(canvas, 64, 202, ["Program for alle tre dage i foråret 2019 i Odense"], size=10)
        canvas.rect(60, HEIGHT - 260, 100, 40)
        write(canvas, 64, 222, ["Dag 1"], size=10)
        for index, text in enumerate(["Oplæg", "Øvelse"]):
            canvas.rect(160, HEIGHT - 240 - 20 * index, 200, 20)
            write(canvas, 164, 222 + 20 * index, [text], size=10)

    rows = [block.cells for block in read(page).blocks if block.kind is BlockKind.TABLE_ROW]
    assert rows == [
        ("Program for alle tre dage i foråret 2019 i Odense", ""),
        ("Dag 1", "Oplæg"),
        ("", "Øvelse"),
    ]


def test_table_striped_by_fills() -> None:
    rows = [["Pejlemærke", "Hvor i forløbet"], ["Evaluering", "Dag 1"], ["Rutiner", "Dag 2"], ["Leg", "Dag 3"]]

    def page(canvas: Canvas) -> None:
        canvas.line(60, HEIGHT - 200, 400, HEIGHT - 200)
        for index, row in enumerate(rows):
            top = 200 + 20 * index
            if index % 2:
                canvas.setFillColor(HexColor("#d3dfee"))
                canvas.rect(60, HEIGHT - top - 20, 200, 20, stroke=0, fill=1)
                canvas.rect(260, HEIGHT - top - 20, 140, 20, stroke=0, fill=1)
                canvas.setFillColor(HexColor("#000000"))
            write(canvas, 64, top + 3, [row[0]], bold=True)
            write(canvas, 264, top + 3, [row[1]])

    found = [block for block in read(page).blocks if block.kind is BlockKind.TABLE_ROW]
    assert [list(row.cells) for row in found] == rows
    assert {row.table for row in found} == {0}


def test_table_goes_on_over_the_page_break() -> None:
    def first(canvas: Canvas) -> None:
        grid(
            canvas, 700, [[["Emne"], ["Timer i alt"]], [["Grundlaget"], ["7,5 konfrontations-"]]], [60, 300, 420], True
        )

    def second(canvas: Canvas) -> None:
        rows = [[["Emne"], ["Timer i alt"]], [[""], ["timer"]], [["Målene"], ["6 timer"]]]
        grid(canvas, 80, rows[1:], [60, 300, 420])

    rows = [block for block in read(first, second).blocks if block.kind is BlockKind.TABLE_ROW]
    assert [(row.page, row.cells) for row in rows] == [
        (1, ("Emne", "Timer i alt")),
        (1, ("Grundlaget", "7,5 konfrontationstimer")),
        (2, ("Målene", "6 timer")),
    ]
    assert {row.table for row in rows} == {0}
    assert rows[2].columns == ("Emne", "Timer i alt")


def test_two_whole_tables_alike_take_in_no_text_around_them() -> None:
    def page(canvas: Canvas) -> None:
        xs = [60, 145, 420]
        top = grid(canvas, 80, [[["Datoer"], ["4. og 5. marts"]], [["Omfang"], ["To dage"]]], xs)
        top = write(canvas, 60, top + 12, ["Målet er, at du", "ser dagen med nye øjne", "Dag for dag"]) + 4
        top = grid(canvas, top, [[["4. marts"], ["Rutiner"]], [["5. marts"], ["Leg"]], [["22. april"], ["Tal"]]], xs)
        write(canvas, 60, top + 8, ["Du kan tage en"])
        write(canvas, 148, top + 8, ["kollega med den sidste dag."])

    rows = [block.cells for block in read(page).blocks if block.kind is BlockKind.TABLE_ROW]
    assert rows == [
        ("Datoer", "4. og 5. marts"), ("Omfang", "To dage"), ("4. marts", "Rutiner"), ("5. marts", "Leg"),
        ("22. april", "Tal"),
    ]  # fmt: skip


@pytest.mark.parametrize("striped", [0, 1], ids=["odd rows", "even rows"])
def test_rows_outside_the_stripes_belong_to_the_table(striped: int) -> None:
    rows = [["Omfang", "Tre dage"], ["Pris", "6.900 kr."], ["Sted", "Odense"], ["Prøve", "Ingen"], ["Bevis", "Ja"]]

    def page(canvas: Canvas) -> None:
        top = write(canvas, 60, 100, BODY) + 20
        for index, row in enumerate(rows):
            if index % 2 == striped:
                canvas.setFillColor(HexColor("#eeeeff"))
                canvas.rect(60, HEIGHT - top - 20, 60, 20, stroke=0, fill=1)
                canvas.rect(120, HEIGHT - top - 20, 300, 20, stroke=0, fill=1)
                canvas.setFillColor(HexColor("#000000"))
            write(canvas, 64, top + 3, [row[0]])
            write(canvas, 124, top + 3, [row[1]])
            top += 20
        write(canvas, 60, top + 20, ["Forløbet slutter med en fælles dag."])

    document = read(page)
    assert [list(block.cells) for block in document.blocks[1:-1]] == rows


def test_labels_and_values_that_only_stand_side_by_side() -> None:
    def page(canvas: Canvas) -> None:
        top = write(canvas, 60, 150, BODY) + 10
        for label, value in [
            ("Omfang", ["To dage à seks timer"]),
            ("Datoer", ["6. og 7. marts 2019 i Odense, begge dage fra", "klokken 9 til 15"]),
            ("Pris", ["4.200 kr."]),
        ]:
            write(canvas, 60, top, [label], bold=True)
            top = write(canvas, 180, top, value) + 4

    rows = [block for block in read(page).blocks if block.kind is BlockKind.TABLE_ROW]
    assert [row.cells for row in rows] == [
        ("Omfang", "To dage à seks timer"),
        ("Datoer", "6. og 7. marts 2019 i Odense, begge dage fra klokken 9 til 15"),
        ("Pris", "4.200 kr."),
    ]
    assert not any(row.aside for row in rows)


def test_label_in_the_middle_of_a_taller_value() -> None:
    def page(canvas: Canvas) -> None:
        for top, label, value in [(200, "Omfang", "To moduler"), (260, "Pris", "12.800 kr. pr. modul.")]:
            write(canvas, 60, top, [label], bold=True)
            write(canvas, 180, top, [value])
        write(canvas, 60, 231, ["Undervisning"], bold=True)

    def in_order(canvas: Canvas) -> None:
        write(canvas, 60, 200, ["Omfang"], bold=True)
        write(canvas, 180, 200, ["To moduler"])
        write(canvas, 60, 231, ["Undervisning"], bold=True)
        write(canvas, 180, 224, ["Seks undervisningsdage, alle fra klokken", "9 til 16 med pauser"])
        write(canvas, 60, 262, ["Pris"], bold=True)
        write(canvas, 180, 262, ["12.800 kr."])

    rows = [block.cells for block in read(in_order).blocks if block.kind is BlockKind.TABLE_ROW]
    assert rows == [
        ("Omfang", "To moduler"),
        ("Undervisning", "Seks undervisningsdage, alle fra klokken 9 til 16 med pauser"),
        ("Pris", "12.800 kr."),
    ]


def test_running_header_and_footer_stand_once_and_in_no_sentence() -> None:
    def page(number: int, lines: list[str]) -> object:
        def draw(canvas: Canvas) -> None:
            write(canvas, 60, 30, ["Professionshøjskolen Midtsund"], size=9)
            write(canvas, 430, 30, ["Katalog 2019"], size=9)
            write(canvas, 60, 100, lines)
            write(canvas, 480, 805, [f"Side {number} af 2"], size=9)

        return draw

    document = read(page(1, BODY[:2]), page(2, BODY[2:]))  # type: ignore[arg-type]
    assert seen(document) == [
        (BlockKind.PAGE_HEADER, "Professionshøjskolen Midtsund"),
        (BlockKind.PAGE_HEADER, "Katalog 2019"),
        (BlockKind.PARAGRAPH, JOINED),
        (BlockKind.PAGE_FOOTER, "Side 1 af 2"),
    ]


def test_url_and_date_of_a_web_print() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 30, 16, ["18.3.2019"], size=8)
        write(canvas, 60, 100, BODY)
        write(canvas, 30, 815, ["https://www.example.dk/kurser/fagligt-fyrtaarn"], size=8)
        write(canvas, 540, 815, ["1/1"], size=8)

    document = read(page)
    assert texts(document, BlockKind.PAGE_HEADER) == ["18.3.2019"]
    assert texts(document, BlockKind.PAGE_FOOTER) == ["https://www.example.dk/kurser/fagligt-fyrtaarn", "1/1"]
    assert texts(document, BlockKind.PARAGRAPH) == [JOINED]


ITEMS = ["har viden om at lede læringsmiljøer i daginstitutioner og dagpleje og", "har fået mere øvelse", "kan sparre"]


@pytest.mark.parametrize("marks", ["•••", "–––", "✓✓✓", ["1.", "2.", "3."], ["a)", "b)", "c)"]], ids=str)
def test_list_items_with_the_lines_that_go_on(marks: list[str]) -> None:
    def page(canvas: Canvas) -> None:
        top = write(canvas, 60, 180, ["Efter forløbet er det målet, at lederen:"])
        marks_font = "ZapfDingbats" if marks[0] == "✓" else "Helvetica"
        for mark, item in zip(marks, ITEMS, strict=True):
            canvas.setFont(marks_font, 11)
            canvas.drawString(64, HEIGHT - top - 11, mark.replace("✓", "4") if marks_font != "Helvetica" else mark)
            top = write(canvas, 82, top, [item])
            if item is ITEMS[0]:
                top = write(canvas, 82, top, ["kan omsætte den"])
        write(canvas, 60, top, ["Forløbet slutter med en fælles dag."])

    document = read(page)
    assert texts(document, BlockKind.LIST_ITEM) == [f"{ITEMS[0]} kan omsætte den", *ITEMS[1:]]
    assert texts(document, BlockKind.PARAGRAPH) == [
        "Efter forløbet er det målet, at lederen:",
        "Forløbet slutter med en fælles dag.",
    ]


def test_bullets_that_are_only_drawn() -> None:
    def page(canvas: Canvas) -> None:
        top = write(canvas, 60, 180, ["Efter forløbet er det målet, at lederen:"])
        for item in [[ITEMS[0], "kan omsætte den"], [ITEMS[1]], [ITEMS[2]]]:
            canvas.circle(74, HEIGHT - top - 7.5, 1.6, stroke=0, fill=1)
            top = write(canvas, 82, top, item)

    assert texts(read(page), BlockKind.LIST_ITEM) == [f"{ITEMS[0]} kan omsætte den", *ITEMS[1:]]


def test_a_date_at_the_start_of_a_line_is_no_list() -> None:
    lines = ["Vi mødes to gange i foråret, nemlig den", "1. marts og den 2. april i Odense."]
    document = read(lambda canvas: write(canvas, 60, 200, lines) and None)
    assert seen(document) == [(BlockKind.PARAGRAPH, " ".join(lines))]


@pytest.mark.parametrize(
    "how", ["white", "invisible", "tiny", "outside"], ids=["white on white", "render mode 3", "tiny", "off the page"]
)
def test_text_that_no_reader_sees_is_left_out_and_told(how: str) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 100, BODY)
        text = canvas.beginText(60 if how != "outside" else 900, HEIGHT - 400)
        text.setFont("Helvetica", 3 if how == "tiny" else 11)
        if how == "white":
            text.setFillColor(white)
        if how == "invisible":
            text.setTextRenderMode(3)
        text.textLine("Skjulte ord om forandringspakker og pejlemærker")
        canvas.drawText(text)

    document = read(page)
    assert seen(document) == [(BlockKind.PARAGRAPH, JOINED)]
    assert document.notes == ("Side 1 har skjult tekst, som en læser ikke kan se; den er ikke regnet med.",)


def test_crossed_out_words_are_left_out_and_told() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 100, ["I alt 18 22½ timer med undervisning."])
        start = 60 + canvas.stringWidth("I alt ", "Helvetica", 11)
        canvas.line(start, HEIGHT - 107.5, start + 12, HEIGHT - 107.5)

    document = read(page)
    assert [block.text for block in document.blocks] == ["I alt 22½ timer med undervisning."]
    assert document.notes == ("Side 1 har overstreget tekst; den er ikke regnet med.",)


def test_underlined_words_are_kept() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 100, ["Omfanget er 22½ time."])
        canvas.line(60, HEIGHT - 113, 200, HEIGHT - 113)

    assert [block.text for block in read(page).blocks] == ["Omfanget er 22½ time."]


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (["Aktivitet|Timer", "Læsning|110", "Prøve|42"], ("Aktivitet", "Timer")),
        (["Sted|Odense", "Pris|4.200 kr.", "Dato|6. maj"], ()),
        (["Titel|Omfang|Pris", "Leg|2 dage|3.900 kr.", "Sprog|3 dage|5.900 kr."], ("Titel", "Omfang", "Pris")),
    ],
)
def test_heads_of_columns(rows: list[str], columns: tuple[str, ...]) -> None:
    cells = [[[cell] for cell in row.split("|")] for row in rows]
    document = read(lambda canvas: grid(canvas, 200, cells, [60, 200, 320, 440][: len(cells[0]) + 1]) and None)
    assert document.blocks[-1].columns == columns


def test_lines_that_each_start_with_a_label_stay_apart() -> None:
    lines = ["Hvem: Daglige ledere i kommunens institutioner", "Hvornår: 24. april og 12. juni", "Bevis: Ja, til alle"]
    document = read(lambda canvas: write(canvas, 60, 200, lines) and None)
    assert [block.text for block in document.blocks] == lines


def test_white_text_on_a_dark_ground_is_read() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor("#17424c"))
        canvas.rect(0, HEIGHT - 140, 595, 100, stroke=0, fill=1)
        canvas.setFillColor(white)
        write(canvas, 60, 80, ["Den bærende konstruktion"], size=20, bold=True)
        canvas.setFillColor(HexColor("#000000"))
        write(canvas, 60, 200, BODY)

    document = read(page)
    assert texts(document, BlockKind.HEADING) == ["Den bærende konstruktion"]
    assert document.notes == ()


def test_text_drawn_twice_stands_once() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 100, ["Omfanget er tre dage."])
        write(canvas, 60.3, 100, ["Omfanget er tre dage."])

    assert [block.text for block in read(page).blocks] == ["Omfanget er tre dage."]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_turned_pages_are_read(rotate: int) -> None:
    def page(canvas: Canvas) -> None:
        if rotate == 90:
            canvas.translate(HEIGHT, 0)
        elif rotate == 180:
            canvas.translate(595, HEIGHT)
        else:
            canvas.translate(0, 595)
        canvas.rotate(rotate)
        for index, line in enumerate(BODY):
            canvas.setFont("Helvetica", 11)
            canvas.drawString(60, 400 - 14 * index, line)

    assert [block.text for block in read(page, rotate=rotate).blocks] == [JOINED]


def test_filled_form_fields_are_rows() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 100, BODY)
        canvas.acroForm.textfield(name="navn", tooltip="Kursets navn", value="Leder af læring", x=60, y=500)
        canvas.acroForm.textfield(name="tom", tooltip="Bemærkninger", value="", x=60, y=450)
        canvas.acroForm.checkbox(name="bevis", tooltip="Kursusbevis", checked=True, x=60, y=400)

    rows = [block for block in read(page).blocks if block.kind is BlockKind.TABLE_ROW]
    assert [row.cells for row in rows] == [("Kursets navn", "Leder af læring"), ("Kursusbevis", "afkrydset")]


def test_sentence_goes_on_over_the_page_break() -> None:
    document = read(lambda c: write(c, 60, 700, BODY[:1]) and None, lambda c: write(c, 60, 100, BODY[1:]) and None)
    assert [(block.page, block.text) for block in document.blocks] == [(1, JOINED)]


def test_footnote_and_its_mark() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 100, [*BODY, "Det svarer til ca. 270 timer"])
        canvas.setFont("Helvetica", 6)
        canvas.drawString(60 + canvas.stringWidth("Det svarer til ca. 270 timer", "Helvetica", 11), HEIGHT - 149, "1")
        canvas.drawString(60, HEIGHT - 700, "1")
        write(canvas, 66, 694, ["Et ECTS-point regnes som 27 timer."], size=9)

    document = read(page)
    assert block_with(document, "270").text.endswith("270 timer")
    assert block_with(document, "27 timer").kind is BlockKind.NOTE


def broken(data: bytes, name: str) -> tuple[bytes, ProblemCode]:
    return {
        "nothing": (b"", ProblemCode.EMPTY),
        "truncated": (data[: len(data) // 2], ProblemCode.CORRUPT),
        "other": (b"%PDF-1.4\nhej", ProblemCode.CORRUPT),
        "blank": (make_pdf(lambda canvas: canvas.line(60, 60, 200, 60)), ProblemCode.EMPTY),
        "password": (
            make_pdf(lambda c: write(c, 60, 60, BODY) and None, encrypt=StandardEncryption("hemmelig")),
            ProblemCode.ENCRYPTED,
        ),
        "pages": (
            make_pdf(*[lambda c: c.drawString(60, 60, "Side")] * (DEFAULT_LIMITS.pages + 1)),
            ProblemCode.TOO_LARGE,
        ),
    }[name]


@pytest.mark.parametrize("name", ["nothing", "truncated", "other", "blank", "password", "pages"])
def test_what_cannot_be_read_is_told_in_one_danish_sentence(name: str) -> None:
    data, code = broken(make_pdf(lambda canvas: write(canvas, 60, 60, BODY) and None), name)
    with pytest.raises(ReadingError) as caught:
        read_pdf(data, "fil.pdf", "fil.pdf", "0")
    assert caught.value.code is code
    assert caught.value.message[0].isupper() and caught.value.message.endswith(".")


def test_a_file_with_only_an_owner_password_is_read() -> None:
    lock = StandardEncryption("", ownerPassword="ejer", canPrint=0)
    assert read(lambda c: write(c, 60, 60, BODY) and None, encrypt=lock).blocks[0].text == JOINED


def test_indexes_are_places_and_names_are_passed_through() -> None:
    document = read(lambda canvas: write(canvas, 60, 60, ["Første afsnit.", "", "", "Andet afsnit."]) and None)
    assert [block.index for block in document.blocks] == [0, 1]
    assert (document.path, document.file, document.sha256) == ("mappe/fil.pdf", "fil.pdf", "0")


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (b"/OFF[7 0 R]", False),
        (b"/BaseState/OFF", False),
        (b"/BaseState/OFF/ON[7 0 R]", True),
        (b"/ON[7 0 R]", True),
    ],
)
def test_text_on_a_layer_that_is_switched_off_is_left_out(state: bytes, shown: bool) -> None:
    content = b"BT /F 11 Tf 60 700 Td (Tre dage) Tj ET /OC /MC0 BDC BT /F 11 Tf 60 600 Td (Fire dage i 2018) Tj ET EMC"
    data = pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[7 0 R]/D<<%b>>>>>>" % state,
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            b"/Resources<</Font<</F 5 0 R>>/Properties<</MC0 7 0 R>>>>>>",
            4: stream(content),
            5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            7: b"<</Type/OCG/Name(Gammel udgave)>>",
        }
    )
    document = read_pdf(data, "fil.pdf", "fil.pdf", "0")
    assert [block.text for block in document.blocks] == ["Tre dage", *(["Fire dage i 2018"] if shown else [])]
    assert bool(document.notes) is not shown


@pytest.mark.parametrize(("flags", "shown"), [(4, True), (2, False), (32, False)], ids=["printed", "hidden", "no view"])
def test_text_typed_onto_the_page_is_read(flags: int, shown: bool) -> None:
    note = b"<</Type/Annot/Subtype/FreeText/Rect[60 400 300 440]/Contents(Pris: 5.000 kr.)/DA(/Helv 11 Tf)/F %d>>"
    content = stream(b"BT /F 11 Tf 60 700 Td (Tre dage) Tj ET")
    data = one_page(content, b"/MediaBox[0 0 595 842]/Annots[8 0 R]", {8: note % flags})
    blocks = read_pdf(data, "fil.pdf", "fil.pdf", "0").blocks
    assert [(block.text, block.aside) for block in blocks[1:]] == ([("Pris: 5.000 kr.", True)] if shown else [])


def test_boxes_side_by_side_with_headings_are_sections() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, 60, 60, BODY)
        for x, colour, heading, items in [
            (60, "#fdf0cc", "Du arbejder med", ["faglig sparring", "læringsmiljøer", "rollen som fyrtårn"]),
            (300, "#e2ecf5", "Det praktiske", ["Seks dage à 7 timer", "Prøve i juni", "Maks. 30 pladser"]),
        ]:
            canvas.setFillColor(HexColor(colour))
            canvas.rect(x, HEIGHT - 300, 240, 150, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#000000"))
            top = write(canvas, x + 6, 154, [heading], bold=True)
            for item in items:
                top = write(canvas, x + 6, top + 8, [f"• {item}"])

    document = read(page)
    assert texts(document, BlockKind.HEADING) == ["Du arbejder med", "Det praktiske"]
    assert texts(document, BlockKind.LIST_ITEM)[3:] == ["Seks dage à 7 timer", "Prøve i juni", "Maks. 30 pladser"]
    assert texts(document, BlockKind.TABLE_ROW) == []


def test_labels_in_a_box_stay_apart_where_the_lines_are_full() -> None:
    lines = ["*Fakta", "*Dato", "4. marts, 2. april og 7. maj", "*Sted", "Odense", "*Pris", "5 kr."]

    def page(canvas: Canvas) -> None:
        write(canvas, 60, 60, BODY)
        canvas.setFillColor(HexColor("#dde8f0"))
        canvas.rect(420, HEIGHT - 300, 138, 110, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#000000"))
        for index, line in enumerate(lines):
            write(canvas, 426, 195 + 13 * index, [line.lstrip("*")], size=9, bold=line.startswith("*"))

    rows = [block.cells for block in read(page).blocks if block.kind is BlockKind.TABLE_ROW]
    assert rows == [("Dato", "4. marts, 2. april og 7. maj"), ("Sted", "Odense"), ("Pris", "5 kr.")]


def test_ligatures_and_soft_hyphens_are_spelled_out() -> None:
    # Read as text since Helvetica has no such glyph: the map from glyphs to letters says what they are.
    cmap = b"""/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
        3 beginbfchar <41> <FB01> <42> <00AD> <43> <FB03> endbfchar 1 beginbfrange <61> <7A> <0061> endbfrange
        endcmap end"""
    content = stream(b"BT /F 11 Tf 60 700 Td (kvaliAcering og eCcient lBring i daglig praksis) Tj ET")
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 9 0 R>>"
    blocks = read_pdf(one_page(content, more={5: font, 9: stream(cmap)}), "fil.pdf", "fil.pdf", "0").blocks
    assert [block.text for block in blocks] == ["kvalificering og efficient lring i daglig praksis"]


def unseen(text: bytes) -> bytes:
    """A page in whose font the letter A stands for a character that nobody sees."""
    cmap = b"""/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
        1 beginbfchar <41> <200E> endbfchar 1 beginbfrange <61> <7A> <0061> endbfrange endcmap end"""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 9 0 R>>"
    return one_page(stream(b"BT /F 11 Tf 60 700 Td %b ET" % text), more={5: font, 9: stream(cmap)})


def test_words_of_unseen_characters_are_nothing() -> None:
    data = unseen(b"(AAAA) Tj 0 -60 Td (tre dage) Tj 0 -60 Td (AA) Tj")
    assert [block.text for block in read_pdf(data, "fil.pdf", "fil.pdf", "0").blocks] == ["tre dage"]
    with pytest.raises(ReadingError) as caught:
        read_pdf(unseen(b"(AAAA) Tj"), "fil.pdf", "fil.pdf", "0")
    assert caught.value.code is ProblemCode.NO_TEXT
