"""What each paragraph and table of a Word file is: heading, list item, table row, layout."""

from __future__ import annotations

import pytest

from compliance.documents.model import BlockKind, Document
from tests.documents.word_files import NAMESPACES, bold, p, r, read, seen, tbl, tc, tr

PROSE = "Kurset handler om den styrkede pædagogiske læreplan og om at lede arbejdet med den i hverdagen."
LINK = '<w:rStyle w:val="Hyperlink"/>'
LARGE = '<w:sz w:val="36"/>'


def rows(document: Document) -> list[tuple[str, ...]]:
    return [block.cells for block in document.blocks if block.kind is BlockKind.TABLE_ROW]


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        pytest.param(
            p("Kursus", style="Titel")
            + p("Mål", style="Overskrift1")
            + p("For ledere", style="Overskrift2")
            + p(PROSE),
            ["heading1: Kursus", "heading2: Mål", "heading3: For ledere", f"paragraph: {PROSE}"],
            id="built-in styles by outline level, the title above all",
        ),
        pytest.param(
            p("Mål", style="Overskrift1") + p("Pris", style="Kursusafsnit"),
            ["heading1: Mål", "heading2: Pris"],
            id="a style based on a heading",
        ),
        pytest.param(
            p("Mål", style="Heading1") + p("Pris", style="Overskrift3"),
            ["heading1: Mål", "heading2: Pris"],
            id="a heading style that the file does not define",
        ),
        pytest.param(
            p("Mål", properties='<w:outlineLvl w:val="0"/>') + p(PROSE),
            ["heading1: Mål", f"paragraph: {PROSE}"],
            id="the paragraph's own outline level",
        ),
        pytest.param(
            p("Mål", style="Overskrift1", properties='<w:outlineLvl w:val="9"/>') + p(PROSE * 2),
            ["heading1: Mål", f"paragraph: {PROSE * 2}"],
            id="body text level, but it still looks like a heading",
        ),
        pytest.param(
            p("Mål", style="Overskrift1", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
            ["heading1: Mål"],
            id="a numbered heading is no list item",
        ),
        pytest.param(p(PROSE * 3, style="Overskrift2"), [f"paragraph: {PROSE * 3}"], id="prose in a heading style"),
        pytest.param(p("1.\tMål", style="Overskrift1"), ["heading1: 1. Mål"], id="a typed number with a tab"),
        pytest.param(p(bold("Mål")) + p(PROSE), ["heading1: Mål", f"paragraph: {PROSE}"], id="bold"),
        pytest.param(p("Mål", style="Fed") + p(PROSE), ["heading1: Mål", f"paragraph: {PROSE}"], id="bold by style"),
        pytest.param(p(r("Mål", LARGE)) + p(PROSE), ["heading1: Mål", f"paragraph: {PROSE}"], id="large"),
        pytest.param(p("MÅLGRUPPE") + p(PROSE), ["heading1: MÅLGRUPPE", f"paragraph: {PROSE}"], id="capitals"),
        pytest.param(
            p(r("Målgruppe", '<w:u w:val="single"/>')) + p(PROSE),
            ["heading1: Målgruppe", f"paragraph: {PROSE}"],
            id="underlined",
        ),
        pytest.param(
            p(bold("Hvad får deltagerne med hjem?")) + p(PROSE),
            ["heading1: Hvad får deltagerne med hjem?", f"paragraph: {PROSE}"],
            id="a question",
        ),
        pytest.param(
            p(bold("Indhold:")) + p(PROSE), ["heading1: Indhold:", f"paragraph: {PROSE}"], id="a colon at the end"
        ),
        pytest.param(
            p(bold("Pris, tilmelding m.v.")) + p(PROSE),
            ["heading1: Pris, tilmelding m.v.", f"paragraph: {PROSE}"],
            id="an abbreviation at the end",
        ),
        pytest.param(
            p(bold("Dag 1: Grundlaget")) + p(PROSE),
            ["heading1: Dag 1: Grundlaget", f"paragraph: {PROSE}"],
            id="a numbered label",
        ),
        pytest.param(
            p(bold("Målgruppe: pædagogiske ledere")) + p(PROSE),
            ["paragraph: Målgruppe: pædagogiske ledere", f"paragraph: {PROSE}"],
            id="a bold label with its answer is no heading",
        ),
        pytest.param(
            p("CVR 12345678") + p(PROSE), ["paragraph: CVR 12345678", f"paragraph: {PROSE}"], id="capitals and figures"
        ),
        pytest.param(
            p(f"<w:hyperlink>{r('Læs mere her', LINK)}</w:hyperlink>") + p(PROSE),
            ["paragraph: Læs mere her", f"paragraph: {PROSE}"],
            id="a link",
        ),
        pytest.param(
            p(bold("kurser@uc.dk")) + p(PROSE), ["paragraph: kurser@uc.dk", f"paragraph: {PROSE}"], id="an address"
        ),
        pytest.param(
            p(bold("Alle får et bevis.")) + p(PROSE),
            ["paragraph: Alle får et bevis.", f"paragraph: {PROSE}"],
            id="a bold sentence is no heading",
        ),
        pytest.param(
            p(bold("Målgruppe: "), "ledere i dagtilbud") + p(PROSE),
            ["paragraph: Målgruppe: ledere i dagtilbud", f"paragraph: {PROSE}"],
            id="a run-in label stays in its paragraph",
        ),
        pytest.param(
            p(bold("Hvem. "), PROSE), [f"paragraph: Hvem. {PROSE}"], id="a run-in heading stays in its paragraph"
        ),
        pytest.param(
            p(PROSE) + p(bold("Velkommen")), [f"paragraph: {PROSE}", "paragraph: Velkommen"], id="nothing below it"
        ),
        pytest.param(
            p(bold("Tre dage")) + p(bold("Fire undervisere")) + p(bold("Ét bevis")) + p(PROSE),
            ["paragraph: Tre dage", "paragraph: Fire undervisere", "heading1: Ét bevis", f"paragraph: {PROSE}"],
            id="a row of bold lines is emphasis",
        ),
        pytest.param(
            p(r("Kursus", LARGE + "<w:b/>")) + p(bold("MÅL")) + p(PROSE) + p(bold("For ledere")) + p(PROSE),
            ["heading1: Kursus", "heading2: MÅL", f"paragraph: {PROSE}", "heading3: For ledere", f"paragraph: {PROSE}"],
            id="levels by size, then capitals",
        ),
        pytest.param(
            p(r("Kursus", '<w:sz w:val="60"/>'))
            + p("Mål", style="Overskrift1")
            + p(PROSE)
            + p(bold("Viden"))
            + p(PROSE),
            ["heading1: Kursus", "heading2: Mål", f"paragraph: {PROSE}", "heading3: Viden", f"paragraph: {PROSE}"],
            id="looks and styles in one order",
        ),
        pytest.param(
            p(bold("Mål"), r("\n" + PROSE)),
            ["heading1: Mål", f"paragraph: {PROSE}"],
            id="a bold line above text in one paragraph",
        ),
        pytest.param(
            p(r("Sammen om\nlæreplanen", LARGE)) + p(PROSE),
            ["heading1: Sammen om\nlæreplanen", f"paragraph: {PROSE}"],
            id="a title on two lines",
        ),
        pytest.param(
            p("Til kommunen\nAtt. Hanne Holm"), ["paragraph: Til kommunen\nAtt. Hanne Holm"], id="lines kept together"
        ),
        pytest.param(
            p("Første afsnit.\n\nAndet afsnit."),
            ["paragraph: Første afsnit.", "paragraph: Andet afsnit."],
            id="a blank line ends a paragraph",
        ),
        pytest.param(
            p("Indhold", style="TOCHeading") + p("Mål\t2", style="Indholdsfortegnelse1") + p(PROSE),
            ["heading1: Indhold", "paragraph: Mål 2", f"paragraph: {PROSE}"],
            id="a table of contents is no table",
        ),
    ],
)
def test_headings(body: str, blocks: list[str]) -> None:
    assert seen(read(body)) == blocks


NUMBERING = f"""<w:numbering {NAMESPACES}>
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>"""


@pytest.mark.parametrize(
    ("paragraph", "block"),
    [
        (p("at lede", style="Opstilling"), "list_item1: at lede"),
        (p("at lede", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), "list_item1: at lede"),
        (p("at lede", properties='<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>'), "list_item3: at lede"),
        (p("at lede", style="Punktliste 2"), "list_item2: at lede"),
        (p("at lede", style="Listeafsnit"), "paragraph: at lede"),
        (p("at lede", style="Opstilling", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'), "paragraph: at lede"),
        (p("at lede", properties='<w:numPr><w:numId w:val="2"/></w:numPr>'), "paragraph: at lede"),
        (p("– at lede"), "list_item1: at lede"),
        (p("- at lede"), "list_item1: at lede"),
        (p("-at lede"), "list_item1: at lede"),
        (p("-\tat lede"), "list_item1: at lede"),
        (p("• at lede"), "list_item1: at lede"),
        (p("\uf0b7 at lede"), "list_item1: at lede"),
        (p("* at lede"), "list_item1: at lede"),
        (p("✓ at lede"), "list_item1: at lede"),
        (p("o\tat lede"), "list_item1: at lede"),
        (p("1) at lede"), "list_item1: 1) at lede"),
        (p("a) at lede"), "list_item1: a) at lede"),
        (p("☒ at lede"), "list_item1: ☒ at lede"),
        (p("-5 % i rabat"), "paragraph: -5 % i rabat"),
        (p("–18 grader"), "paragraph: –18 grader"),
        (p("o at lede"), "paragraph: o at lede"),
        (p("1. marts begynder vi"), "paragraph: 1. marts begynder vi"),
        (p("–"), "paragraph: –"),
    ],
)
def test_list_items(paragraph: str, block: str) -> None:
    assert seen(read(paragraph, numbering=NUMBERING)) == [block]


def test_an_automatic_number_is_text_where_it_holds_a_word() -> None:
    def level(depth: int, form: str, text: str, style: str = "") -> str:
        form = f'<w:numFmt w:val="{form}"/>'
        return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/>{form}{style}<w:lvlText w:val="{text}"/></w:lvl>'

    linked = '<w:pStyle w:val="Del"/>'
    levels = level(0, "decimal", "Modul %1:") + level(1, "upperRoman", "Del %1.%2", linked) + level(2, "decimal", "%3.")
    numbering = (
        f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )

    def item(text: str, depth: int) -> str:
        return p(text, properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="7"/></w:numPr>')

    first = item("Grundlag", 0) + item("Viden", 1) + p("Mål", style="Del") + item("uden ord", 2)
    body = first + item("Ledelse", 0) + item("Ro", 1)
    styles = f"""<w:styles {NAMESPACES}><w:style w:type="paragraph" w:styleId="Del"><w:name w:val="Del"/>
        <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>"""
    assert [block.text for block in read(body, styles=styles, numbering=numbering).blocks] == [
        "Modul 1: Grundlag",
        "Del 1.I Viden",
        "Del 1.II Mål",
        "uden ord",
        "Modul 2: Ledelse",
        "Del 2.I Ro",
    ]


def test_typed_numbers_make_a_list_only_in_sequence() -> None:
    assert seen(read(p("1. at lede") + p("2. at følge op") + p("3. at evaluere") + p("22. maj slutter vi"))) == [
        "list_item1: 1. at lede",
        "list_item1: 2. at følge op",
        "list_item1: 3. at evaluere",
        "paragraph: 22. maj slutter vi",
    ]


def test_a_list_typed_with_line_breaks() -> None:
    assert seen(read(p("Deltagerne kan:\n- lede\n- følge op\nVi slutter kl. 15."))) == [
        "paragraph: Deltagerne kan:",
        "list_item1: lede",
        "list_item1: følge op",
        "paragraph: Vi slutter kl. 15.",
    ]


@pytest.mark.parametrize(
    ("body", "cells"),
    [
        pytest.param(p("Varighed\t3 dage"), [("Varighed", "3 dage")], id="one tab"),
        pytest.param(p("Varighed:\t\t3 dage"), [("Varighed:", "3 dage")], id="two tabs"),
        pytest.param(p("\tVarighed\t3 dage\t"), [("Varighed", "3 dage")], id="tabs around"),
        pytest.param(p("Dag 1\t9-16\tGrundlaget"), [("Dag 1", "9-16", "Grundlaget")], id="three columns"),
        pytest.param(p("Pris\t5 kr.\nSted\tVejle"), [("Pris", "5 kr."), ("Sted", "Vejle")], id="line breaks"),
        pytest.param(p("Mål\tat lede") + p("\tog følge op"), [("Mål", "at lede\nog følge op")], id="an indented line"),
        pytest.param(p("\tIndrykket tekst."), [], id="an indent"),
        pytest.param(p(PROSE + "\tSlut."), [], id="a stray tab in prose"),
        pytest.param(p("1.\tMålgruppe"), [], id="a number"),
    ],
)
def test_columns_made_with_tabs(body: str, cells: list[tuple[str, ...]]) -> None:
    assert rows(read(body)) == cells


def test_lines_in_columns_are_one_table_until_other_text() -> None:
    document = read(p("Navn\tStilling") + p("Bo Juhl\tlektor") + p("Så er der frokost.") + p("Pris\t5 kr."))
    found = [(block.table, block.columns) for block in document.blocks]
    assert found == [(0, ("Navn", "Stilling")), (0, ("Navn", "Stilling")), (None, ()), (1, ())]


ANSWER = "Kurset er for ledere i daginstitutioner og i dagplejen, og der er plads til 24."
HEADER = "<w:tblHeader/>"


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        pytest.param(
            tbl(tr("Krav", "Svar fra os", properties=HEADER), tr("Omfang", "3 dage")),
            ("Krav", "Svar fra os"),
            id="marked as heading row",
        ),
        pytest.param(
            tbl(
                tr("Ledere", "Fyrtårne", properties=HEADER),
                tr("dage", "dage", properties=HEADER),
                tr("3", "4"),
            ),
            ("Ledere dage", "Fyrtårne dage"),
            id="two heading rows",
        ),
        pytest.param(
            tbl(tr(tc(p(bold("Emne nu"))), tc(p(bold("Vi siger")))), tr("Omfang", "3 dage"), tr("Sted", "Vejle")),
            ("Emne nu", "Vi siger"),
            id="bold",
        ),
        pytest.param(
            tbl(
                tr(*(tc(text, properties='<w:shd w:fill="1B3A57"/>') for text in ("A-del", "B-del"))),
                tr("Omfang", "3 dage"),
            ),
            ("A-del", "B-del"),
            id="shaded",
        ),
        pytest.param(
            tbl(
                tr("Hvad", "Ledere", "Fyrtårne"),
                tr("Dage", "3", "4"),
                properties='<w:tblStyle w:val="Gitter"/><w:tblLook w:val="04A0"/>',
            ),
            ("Hvad", "Ledere", "Fyrtårne"),
            id="bold by the table's style",
        ),
        pytest.param(
            tbl(tr("Forløb", "For hvem", "Bemærkninger i øvrigt"), tr("Kort", ANSWER, ANSWER)),
            ("Forløb", "For hvem", "Bemærkninger i øvrigt"),
            id="labels above long answers",
        ),
        pytest.param(tbl(tr("Krav", "Besvarelse"), tr("Målgruppe", ANSWER)), ("Krav", "Besvarelse"), id="column names"),
        pytest.param(
            tbl(tr("Hvad det er", "I kroner"), tr("Undervisning", "145.000"), tr("Mad", "5.000,-")),
            ("Hvad det er", "I kroner"),
            id="figures below a word",
        ),
        pytest.param(tbl(tr("Målgruppe", "Ledere"), tr("Omfang", ANSWER)), (), id="label and value"),
        pytest.param(
            tbl(tr(tc(p(bold("Målgruppe"))), "Ledere"), tr(tc(p(bold("Omfang"))), ANSWER)), (), id="bold labels"
        ),
        pytest.param(
            tbl(tr("Målgruppe", "Ledere"), tr("Pris", "500 kr."), tr("Antal", "24")), (), id="a value that is a word"
        ),
        pytest.param(
            tbl(
                tr("Målgruppe", "Ledere"),
                tr("Omfang", "3 dage"),
                properties='<w:tblStyle w:val="Gitter"/><w:tblLook w:firstRow="1"/>',
            ),
            (),
            id="label and value in a style with a bold first row",
        ),
        pytest.param(tbl(tr("3 dage", "4 dage", "5 dage"), tr("a", "b", "c")), (), id="figures in the first row"),
    ],
)
def test_column_headings(table: str, columns: tuple[str, ...]) -> None:
    assert {block.columns for block in read(table).blocks} == {columns}


def test_a_row_above_the_headings_is_the_table_s_title() -> None:
    title = tr(tc("Program", properties='<w:gridSpan w:val="3"/>'))
    document = read(tbl(title, tr("Dag", "Tid", "Emne"), tr("1", "9-16", "Grundlaget")))
    assert [block.columns for block in document.blocks] == [(), ("Dag", "Tid", "Emne"), ("Dag", "Tid", "Emne")]


def test_a_row_s_text_is_its_filled_cells() -> None:
    row = read(tbl(tr("Bevis", "", "Ja"))).blocks[0]
    assert (row.cells, row.text) == (("Bevis", "", "Ja"), "Bevis | Ja")


def test_a_cell_s_paragraphs_and_typed_bullets_are_lines() -> None:
    assert rows(read(tbl(tr("Mål", tc(p("Deltageren kan"), p("– lede"), p("– følge\nop")))))) == [
        ("Mål", "Deltageren kan\nlede\nfølge\nop")
    ]


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        pytest.param(
            tbl(tr(tc("Fælles", properties='<w:gridSpan w:val="2"/>'), "Sted"), tr("a", "b", "c")),
            [("Fælles", "", "Sted"), ("a", "b", "c")],
            id="across columns",
        ),
        pytest.param(
            tbl(
                tr(tc("Dag 1", properties='<w:vMerge w:val="restart"/>'), "formiddag"),
                tr(tc("Dag 1", properties="<w:vMerge/>"), "eftermiddag"),
            ),
            [("Dag 1", "formiddag"), ("", "eftermiddag")],
            id="down rows",
        ),
        pytest.param(
            tbl(tr("Navn", "Titel", "Sted"), tr("lektor", "Vejle", properties='<w:gridBefore w:val="1"/>')),
            [("Navn", "Titel", "Sted"), ("", "lektor", "Vejle")],
            id="a row that begins later",
        ),
        pytest.param(
            tbl(tr(tc("Bred", properties='<w:gridSpan w:val="50000000"/>'), "Sidst")),
            [("Bred", *[""] * 62, "Sidst")],
            id="a span that no page holds",
        ),
    ],
)
def test_merged_cells_come_once(table: str, cells: list[tuple[str, ...]]) -> None:
    assert rows(read(table)) == cells


def test_a_table_in_a_cell_follows_its_row() -> None:
    document = read(tbl(tr("Pris", tc("Se nedenfor", tbl(tr("Hold", "50.000 kr.")), p("")))) + tbl(tr("Sted", "Vejle")))
    assert [(block.text, block.table) for block in document.blocks] == [
        ("Pris | Se nedenfor", 0),
        ("Hold | 50.000 kr.", 1),
        ("Sted | Vejle", 2),
    ]


def test_notes_and_boxes_of_a_cell_follow_its_row() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('Husk bevis')}</w:txbxContent></w:pict></w:r>"
    assert seen(read(tbl(tr("Pris", tc(p(r("5 kr."), box)))))) == [
        "table_row: Pris | 5 kr.",
        "paragraph aside: Husk bevis",
    ]


def test_a_box_drawn_as_a_table_is_running_text() -> None:
    assert seen(read(tbl(tr(tc(p(bold("Mål")), p(PROSE), p("• at lede")))))) == [
        "heading1: Mål",
        f"paragraph: {PROSE}",
        "list_item1: at lede",
    ]


def test_columns_of_whole_sections_are_running_text() -> None:
    left = tc(p(bold("Indhold")), p("• grundlaget"), p("• temaerne"))
    right = tc(p(bold("Praktisk")), p("• 3 dage"), p("• Vejle"))
    assert seen(read(tbl(tr(left, right)))) == [
        "heading1: Indhold",
        "list_item1: grundlaget",
        "list_item1: temaerne",
        "heading1: Praktisk",
        "list_item1: 3 dage",
        "list_item1: Vejle",
    ]


def test_the_narrow_column_of_a_layout_stands_beside_the_wide_one() -> None:
    narrow = tc(p(bold("Fakta")), p("Pris: 5.000 kr."), p("Sted: Vejle"), width=2500)
    wide = tc(p("Mål", style="Overskrift1"), p(PROSE), width=7000)
    assert seen(read(tbl(tr(narrow, wide)))) == [
        "heading2 aside: Fakta",
        "paragraph aside: Pris: 5.000 kr.",
        "paragraph aside: Sted: Vejle",
        "heading1: Mål",
        f"paragraph: {PROSE}",
    ]


def test_an_answer_with_headings_and_lists_stays_beside_its_label() -> None:
    answer = tc(p(bold("Dag 1")), p(PROSE), p("– øvelser"))
    assert rows(read(tbl(tr("Indhold", answer), tr("Pris", "5.000 kr.")))) == [
        ("Indhold", f"Dag 1\n{PROSE}\nøvelser"),
        ("Pris", "5.000 kr."),
    ]


def test_a_schedule_with_bold_days_stays_a_table() -> None:
    table = tbl(
        tr("Dag", "Indhold", "Form"),
        tr(tc(p(bold("Dag 1")), p("mandag")), tc(p(bold("Grundlaget")), p(PROSE), p(PROSE)), "Oplæg"),
    )
    assert rows(read(table))[1] == ("Dag 1\nmandag", f"Grundlaget\n{PROSE}\n{PROSE}", "Oplæg")


def test_empty_rows_and_paragraphs_are_no_blocks() -> None:
    assert seen(read(p("") + tbl(tr("", "")) + p(" \t ") + p("Tekst"))) == ["paragraph: Tekst"]
