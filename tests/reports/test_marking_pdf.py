"""A marked PDF: each highlight covers its quote's words and no others, and nothing else of the file has changed."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf
import pypdfium2 as pdfium
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas
from tests.documents.pdfs import HEIGHT, Draw, make_pdf, write
from tests.reports.marks import mark, marks, quote

from compliance.documents.model import Document
from compliance.documents.pdf import read_pdf
from compliance.reports.marking.alignment import Letters
from compliance.reports.marking.marks import Mark, Remark
from compliance.reports.marking.pdf import TONES, mark_pdf
from compliance.rules.model import Outcome

LEFT = ["Forløbet varer tre læringsdage, som", "ligger med en måneds mellemrum i den", "nye kommunale dag-", "pleje."]
RIGHT = ["Prisen er 6.800 kr. pr. deltager,", "og den dækker fuld forplejning alle", "dagene samt alle", "bøger."]


def opened(data: bytes) -> Document:
    return read_pdf(data, "mappe/fil.pdf", "fil.pdf", "0")


def words_under(data: bytes) -> list[tuple[int, str, str]]:
    """Page, text under the quads by the middle of each character, and note, of each highlight."""
    found = []
    document = pdfium.PdfDocument(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages, start=1):
            text = document[number - 1].get_textpage()
            for annotation in page.obj.get("/Annots", ()):
                if annotation.Subtype != "/Highlight":
                    continue
                numbers = [float(each) for each in annotation.QuadPoints]
                quads = [numbers[start : start + 8] for start in range(0, len(numbers), 8)]
                rectangle = [float(each) for each in annotation.Rect]
                assert rectangle == pytest.approx(around([each for quad in quads for each in quad]), abs=0.02)
                under = "".join(text_in(text, quad) for quad in quads)
                found.append((number, under, str(annotation.Contents)))
    return found


def around(numbers: Sequence[float]) -> list[float]:
    return [min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2])]


def text_in(page: pdfium.PdfTextPage, quad: Sequence[float]) -> str:
    left, bottom, right, top = around(quad)
    inside = []
    for index in range(page.count_chars()):
        x0, y0, x1, y1 = page.get_charbox(index)
        if left < (x0 + x1) / 2 < right and bottom < (y0 + y1) / 2 < top:
            inside.append(page.get_text_range(index, 1))
    return "".join(inside)


def assert_marked(data: bytes, *expected: tuple[int, str]) -> None:
    """Each of these quotes is marked on its page, on its very words."""
    document = opened(data)
    result = mark_pdf(data, document.blocks, marks(document, *(words for _, words in expected)))
    assert result.placed == len(expected)
    under = [(page, Letters(words).folded) for page, words, _ in words_under(result.content)]
    assert sorted(under) == sorted((page, Letters(words).folded) for page, words in expected)


def page(canvas: Canvas) -> None:
    top = write(canvas, 60, 60, ["Leder af læring"], size=22, bold=True)
    top = write(canvas, 60, top + 20, LEFT)
    write(canvas, 60, top + 20, ["Deltagelse koster 6.800 kr. pr. person (inkl. forplejning)."])


def columns(canvas: Canvas) -> None:
    write(canvas, 60, 60, LEFT)
    write(canvas, 320, 60, RIGHT)


def columns_row_by_row(canvas: Canvas) -> None:
    filling = ["Linje med ord, der står i spalten her", "og som fylder den ud, så den er en spalte"] * 6
    top = 60.0
    for left, right in zip(LEFT + filling, RIGHT + filling, strict=True):
        write(canvas, 60, top, [left])
        top = write(canvas, 320, top, [right])


def table(canvas: Canvas) -> None:
    rows = [("Emne", "Oplysning"), ("Dage", "3 dage"), ("Timer", "7,5 timer"), ("Pris", "3 dage koster 6.800 kr.")]
    for number, cells in enumerate(rows):
        for x, text in zip((60, 200), cells, strict=True):
            canvas.rect(x, HEIGHT - 84 - 24 * number, 140, 24)
            write(canvas, x + 5, 66 + 24 * number, [text])


def test_words_in_lines_with_a_hyphen_between() -> None:
    assert_marked(
        make_pdf(page), (1, "Leder af læring"), (1, "i den nye kommunale dagpleje."), (1, "(inkl. forplejning)")
    )


@pytest.mark.parametrize("draw", [columns, columns_row_by_row])
def test_two_columns(draw: Draw) -> None:
    assert_marked(
        make_pdf(draw),
        (1, "tre læringsdage, som ligger med en måneds mellemrum i den nye kommunale dagpleje."),
        (1, "pr. deltager, og den dækker fuld forplejning alle dagene samt alle bøger."),
    )


def test_a_table_row_and_a_cell_whose_words_stand_twice() -> None:
    assert_marked(make_pdf(table), (1, "Timer | 7,5 timer"), (1, "3 dage"), (1, "3 dage koster 6.800 kr."))


@pytest.mark.parametrize(("rotate", "origin"), [(90, (HEIGHT, 0)), (180, (595, HEIGHT)), (270, (0, 595))])
def test_a_turned_page(rotate: int, origin: tuple[float, float]) -> None:
    def turned(canvas: Canvas) -> None:
        canvas.translate(*origin)
        canvas.rotate(rotate)
        for number, line in enumerate(LEFT):
            canvas.setFont("Helvetica", 11)
            canvas.drawString(60, 400 - 14 * number, line)

    assert_marked(make_pdf(turned, rotate=rotate), (1, "tre læringsdage, som ligger"), (1, "kommunale dagpleje."))


@pytest.mark.parametrize("direction", [90, 270])
def test_text_that_runs_up_or_down_has_quads_in_its_direction(direction: int) -> None:
    def upward(canvas: Canvas) -> None:
        canvas.translate(300, 400)
        canvas.rotate(direction)
        canvas.setFont("Helvetica", 11)
        canvas.drawString(0, 0, "Forløbet varer tre læringsdage")
        canvas.drawString(0, -14, "og slutter med en prøve.")

    data = make_pdf(upward, rotate=direction)
    document = opened(data)
    result = mark_pdf(data, document.blocks, marks(document, "tre læringsdage og slutter"))
    ((_, under, _),) = words_under(result.content)
    assert Letters(under).folded == "trelæringsdageogslutter"
    with pikepdf.open(io.BytesIO(result.content)) as pdf:
        x0, y0, x1, y1, x2, y2, *_ = (float(each) for each in pdf.pages[0].Annots[0].QuadPoints)
    # Along the words from the first to the second corner, against their "up" to the third.
    assert (x0 == x1, y1 > y0) == (True, direction == 90)
    assert (y0 == y2, x2 > x0) == (True, direction == 90)


def test_a_paragraph_that_runs_over_the_page_is_marked_on_both() -> None:
    def first(canvas: Canvas) -> None:
        write(canvas, 60, 700, ["Kurset tager udgangspunkt i hverdagen, og", "det varer tre hele dage, hvor vi"])

    def second(canvas: Canvas) -> None:
        write(canvas, 60, 60, ["øver os sammen i små grupper.", "Det er dejligt."])

    data = make_pdf(first, second)
    document = opened(data)
    words = "det varer tre hele dage, hvor vi øver os sammen i små grupper."
    result = mark_pdf(data, document.blocks, marks(document, words))
    assert [(number, under) for number, under, _ in words_under(result.content)] == [
        (1, "det varer tre hele dage, hvor vi"),
        (2, "øver os sammen i små grupper."),
    ]


def test_the_rest_of_the_file_is_as_it_was() -> None:
    data = make_pdf(page, columns, table)
    before = bytes(data)
    document = opened(data)
    made = marks(document, "3 dage", "Leder af læring")
    result = mark_pdf(data, document.blocks, made)
    assert data == before
    assert opened(result.content) == document
    assert mark_pdf(data, document.blocks, made).content == result.content
    with pikepdf.open(io.BytesIO(data)) as old, pikepdf.open(io.BytesIO(result.content)) as new:
        assert [p.Contents.read_raw_bytes() for p in new.pages] == [p.Contents.read_raw_bytes() for p in old.pages]
        assert "/Annots" not in new.pages[1]
        assert not new.check_pdf_syntax()


def test_the_file_s_own_annotations_stay() -> None:
    def linked(canvas: Canvas) -> None:
        page(canvas)
        canvas.linkURL("https://example.org", (60, 60, 100, 80))

    data = make_pdf(linked)
    document = opened(data)
    result = mark_pdf(data, document.blocks, marks(document, "Leder af læring"))
    with pikepdf.open(io.BytesIO(result.content)) as pdf:
        assert [str(each.Subtype) for each in pdf.pages[0].Annots] == ["/Link", "/Highlight"]


def test_a_quote_within_another_lies_on_top() -> None:
    data = make_pdf(page)
    document = opened(data)
    result = mark_pdf(data, document.blocks, marks(document, "tre læringsdage", "Forløbet varer tre læringsdage, som"))
    assert [words for _, words, _ in words_under(result.content)] == [
        "Forløbet varer tre læringsdage, som\r\n",
        "tre læringsdage",
    ]


@pytest.mark.parametrize("outcome", list(TONES))
def test_the_note_says_what_was_found_and_the_colour_tells_the_worst(outcome: Outcome) -> None:
    data = make_pdf(page)
    document = opened(data)
    remarks = (
        Remark(outcome=outcome, heading="Ikke opfyldt: Omkring 7,5 timer (rammens afsnit 2.1.2.1)", message="6 timer."),
        Remark(outcome=Outcome.PASS, heading="Opfyldt: Pris", message="Æblegrød – 50 %.", offers=("A", "B")),
    )
    made = Mark(evidence=quote(document, "tre læringsdage"), remarks=remarks)
    content = mark_pdf(data, document.blocks, [made]).content
    with pikepdf.open(io.BytesIO(content)) as pdf:
        (annotation,) = pdf.pages[0].Annots
        assert str(annotation.Contents) == (
            "Ikke opfyldt: Omkring 7,5 timer (rammens afsnit 2.1.2.1)\n6 timer.\n\n"
            "Opfyldt: Pris\nÆblegrød – 50 %.\nGælder: A; B"
        )
        assert [float(part) for part in annotation.C] == list(TONES[outcome].colour)
        assert str(annotation.T) == "compliance"
        assert "/M" not in annotation
        assert "/CreationDate" not in annotation


def test_outcomes_are_told_apart_in_grey() -> None:
    data = make_pdf(page)
    document = opened(data)
    greys = set()
    for outcome in TONES:
        content = mark_pdf(data, document.blocks, [mark(quote(document, "Leder af læring"), outcome)]).content
        picture = pdfium.PdfDocument(content)[0].render(scale=2, grayscale=True).to_pil()
        greys.add(picture.point([grey < 120 for grey in range(256)]).tobytes())
    assert len(greys) == len(TONES)


def test_a_highlight_is_seen_and_the_words_through_it() -> None:
    data = make_pdf(page)
    document = opened(data)
    content = mark_pdf(data, document.blocks, [mark(quote(document, "Leder af læring"), Outcome.FAIL)]).content
    picture = pdfium.PdfDocument(content)[0].render(scale=2).to_pil().convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1_000_000)}
    shown = tuple(round(255 * part) for part in TONES[Outcome.FAIL].colour)
    assert any(max(abs(a - b) for a, b in zip(colour, shown, strict=True)) < 3 for colour in colours)
    assert any(max(colour) < 30 for colour in colours)


@pytest.mark.parametrize(("rotate", "corner"), [(0, "upper left"), (90, "lower left"), (180, "lower right")])
def test_a_quote_that_is_not_on_the_page_is_told_of_in_a_note_at_its_top(rotate: int, corner: str) -> None:
    def scanned(canvas: Canvas) -> None:
        canvas.rect(50, 50, 300, 300, fill=1)

    data = make_pdf(scanned, rotate=rotate)
    words = Document(path="x", file="x", sha256="x", pages=1, blocks=opened(make_pdf(page)).blocks)
    blocks = tuple(block.model_copy(update={"ocr": True}) for block in words.blocks)
    evidence = quote(words.model_copy(update={"blocks": blocks}), "tre læringsdage")
    result = mark_pdf(data, blocks, [mark(evidence)])
    assert result.placed == 0
    with pikepdf.open(io.BytesIO(result.content)) as pdf:
        (annotation,) = pdf.pages[0].Annots
        assert annotation.Subtype == "/Text"
        assert str(annotation.Contents) == (
            "Citatet kan ikke markeres på siden, fordi teksten er læst af et billede (OCR).\n\n»tre læringsdage«\n"
            "Opfyldt: Omkring tre læringsdage (rammens afsnit 2.1.2.1)\nTeksten oplyser det."
        )
        x, y = float(annotation.Rect[0]), float(annotation.Rect[1])
        assert corner == f"{'upper' if y > 400 else 'lower'} {'right' if x > 300 else 'left'}"


def test_a_file_that_is_locked_against_changes_is_marked_and_opens_for_all() -> None:
    data = make_pdf(page, encrypt=StandardEncryption("", "ejer", canPrint=0, canModify=0))
    assert_marked(data, (1, "Leder af læring"))
    document = opened(data)
    with pikepdf.open(io.BytesIO(mark_pdf(data, document.blocks, marks(document, "6.800 kr.")).content)) as pdf:
        assert not pdf.is_encrypted
