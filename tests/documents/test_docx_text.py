"""What of a Word file is text to a reader, and what is not."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from compliance.documents.docx import read_docx
from compliance.documents.model import BlockKind
from tests.documents.word_files import NAMESPACES, OFFICE, bold, p, r, read, seen, tbl, tc, tr, word_file, zipped

DELETED = "<w:del><w:r><w:delText>18 </w:delText></w:r></w:del>"
CHECKBOX = (
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>'
    '<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
DATE_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "d. MMMM"</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("3. marts") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
NESTED_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD x</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("1") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("tre dage") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
PLACEHOLDER = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
CONTROL = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        pytest.param(r("tre") + r(" dage"), "tre dage", id="a word in several runs"),
        pytest.param(r("Sted: ") + f"<w:hyperlink>{r('Campus')}</w:hyperlink>", "Sted: Campus", id="hyperlink"),
        pytest.param(CONTROL.format(r("22 timer")), "22 timer", id="content control in the line"),
        pytest.param(f"<w:smartTag>{r('Odense')}</w:smartTag>", "Odense", id="smart tag"),
        pytest.param(f"<w:customXml>{r('Odense')}</w:customXml>", "Odense", id="custom XML"),
        pytest.param(f"<w:fldSimple w:instr='DATE'>{r('3. marts')}</w:fldSimple>", "3. marts", id="simple field"),
        pytest.param(r("Start ") + DATE_FIELD, "Start 3. marts", id="field: its result, not its code"),
        pytest.param(NESTED_FIELD, "tre dage", id="field within a field's code"),
        pytest.param(
            r("før ") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("efter"), "før efter", id="unclosed field"
        ),
        pytest.param(CHECKBOX + r(" Ledere"), "☒ Ledere", id="ticked box of an old form"),
        pytest.param('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' + r(" Ja"), "☒ Ja", id="symbol"),
        pytest.param('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + r(" 3 dage"), "≥ 3 dage", id="Symbol font"),
        pytest.param("<w:r><w:t>lære</w:t><w:softHyphen/><w:t>plan</w:t></w:r>", "læreplan", id="soft hyphen element"),
        pytest.param(r("lære\u00adplan"), "læreplan", id="soft hyphen character"),
        pytest.param("<w:r><w:t>PD</w:t><w:noBreakHyphen/><w:t>modul</w:t></w:r>", "PD-modul", id="no-break hyphen"),
        pytest.param(r("7,5\u00a0timer"), "7,5 timer", id="no-break space"),
        pytest.param(r("22½ time og 5 m²"), "22½ time og 5 m²", id="a half and a square stay"),
        pytest.param(r("første\nanden"), "første\nanden", id="line break"),
        pytest.param(r("a") + '<w:r><w:br w:type="page"/></w:r>', "a", id="page break at the end"),
        pytest.param(
            "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
            "1/2",
            id="formula",
        ),
        pytest.param(
            "<w:r><w:ruby><w:rt>" + r("ovenover") + "</w:rt><w:rubyBase>" + r("ord") + "</w:rubyBase></w:ruby></w:r>",
            "ord",
            id="ruby",
        ),
        pytest.param(
            r("Tekst") + "<w:commentRangeStart w:id='1'/><w:r><w:commentReference w:id='1'/></w:r>",
            "Tekst",
            id="a comment is not text",
        ),
    ],
)
def test_text_of_a_paragraph(runs: str, text: str) -> None:
    assert [block.text for block in read(p(runs)).blocks] == [text]


@pytest.mark.parametrize(
    ("body", "blocks", "remark"),
    [
        pytest.param(
            p(r("I alt ") + DELETED + f"<w:ins>{r('22½')}</w:ins>" + r(" timer")),
            ["I alt 22½ timer"],
            "sporede ændringer",
            id="deletions out, insertions in",
        ),
        pytest.param(
            p(f"<w:moveFrom>{r('Målet')}</w:moveFrom>" + r("Kurset")) + p(f"<w:moveTo>{r('Målet')}</w:moveTo>"),
            ["Kurset", "Målet"],
            "flyttet",
            id="moved text where it was moved to",
        ),
        pytest.param(
            p("To ", properties="<w:rPr><w:del/></w:rPr>") + p("dage."),
            ["To dage."],
            "sporede ændringer",
            id="a deleted paragraph mark joins the paragraphs",
        ),
        pytest.param(
            f"<w:ins>{p('Ny tekst')}</w:ins>" + p("Gammel tekst"),
            ["Ny tekst", "Gammel tekst"],
            "",
            id="an inserted paragraph",
        ),
        pytest.param(
            tbl(tr("Pris", "100 kr."), tr("Rabat", "50 kr.", properties="<w:del/>")),
            ["Pris | 100 kr."],
            "sporede ændringer",
            id="a deleted row",
        ),
        pytest.param(
            p(r("Synlig "), r("skjult", "<w:vanish/>"), r(" tekst")), ["Synlig tekst"], "skjult", id="hidden text"
        ),
        pytest.param(
            p(r("Synlig"), r("skjult", '<w:rStyle w:val="Usynlig"/>')), ["Synlig"], "skjult", id="hidden by a style"
        ),
        pytest.param(
            p(r("Synlig"), r(" igen", '<w:rStyle w:val="Usynlig"/><w:vanish w:val="0"/>')),
            ["Synlig igen"],
            "",
            id="shown in spite of its style",
        ),
        pytest.param(
            p(r("3 dage", "<w:strike/>"), r("4 dage")), ["4 dage"], "gennemstreget", id="struck out by its author"
        ),
        pytest.param(p(r("3 dage", "<w:dstrike/>"), r("4 dage")), ["4 dage"], "gennemstreget", id="struck out twice"),
        pytest.param(
            p(r("3 dage", '<w:strike w:val="0"/>')), ["3 dage"], "", id="a switched-off strike-out is none"
        ),
        pytest.param(
            p("Målgruppe: ", PLACEHOLDER.format(r("Klik her for at skrive"))),
            ["Målgruppe:"],
            "ikke er udfyldt",
            id="a placeholder",
        ),
        pytest.param(
            p(r("Alle får bevis", '<w:sz w:val="2"/>'), r("Tekst")), ["Tekst"], "skjult", id="too small to read"
        ),
        pytest.param(
            p(r("Alle får bevis", '<w:color w:val="FFFFFF"/>')), ["Alle får bevis"], "hvid", id="white on white"
        ),
        pytest.param(
            p(r("Kursus", '<w:color w:val="FFFFFF"/><w:shd w:fill="1B3A57"/>')), ["Kursus"], "", id="white on blue"
        ),
        pytest.param(
            tbl(tr(tc(p(r("Kursus", '<w:color w:val="FFFFFF"/>')), properties='<w:shd w:fill="1B3A57"/>'))),
            ["Kursus"],
            "",
            id="white in a blue cell",
        ),
        pytest.param(p("Tekst") + "<w:altChunk/>", ["Tekst"], "indlejret", id="an embedded document"),
    ],
)
def test_what_no_reader_sees_is_left_out_with_a_remark(body: str, blocks: list[str], remark: str) -> None:
    document = read(body)
    assert [block.text for block in document.blocks] == blocks
    assert remark in " ".join(document.notes)
    assert bool(document.notes) == bool(remark)


@pytest.mark.parametrize(
    "wrapper",
    [
        CONTROL,
        "<w:customXml>{}</w:customXml>",
        f"<w:sdt><w:sdtContent>{CONTROL}</w:sdtContent></w:sdt>",
        "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>",
    ],
)
def test_paragraphs_and_tables_inside_controls_keep_their_place(wrapper: str) -> None:
    document = read(p("Først") + wrapper.format(p("Inde") + tbl(tr("Pris", "5 kr."))) + p("Sidst"))
    assert [block.text for block in document.blocks] == ["Først", "Inde", "Pris | 5 kr.", "Sidst"]


def test_rows_and_cells_inside_controls_are_read() -> None:
    document = read(tbl(CONTROL.format(tr("Pris", "5 kr.")), f"<w:tr>{tc('Sted')}{CONTROL.format(tc('Vejle'))}</w:tr>"))
    assert [block.cells for block in document.blocks] == [("Pris", "5 kr."), ("Sted", "Vejle")]


BOX = "<w:txbxContent>" + p(bold("Fakta")) + p("Pris: 5.000 kr.") + "</w:txbxContent>"
SHAPE = f"<w:drawing><wp:inline>{{}}<a:graphic><a:graphicData><wps:wsp><wps:txbx>{BOX}</wps:txbx></wps:wsp>\
</a:graphicData></a:graphic></wp:inline></w:drawing>"
VML = f"<w:pict><v:rect><v:textbox>{BOX}</v:textbox></v:rect></w:pict>"
LONG = "Kurset handler om den styrkede pædagogiske læreplan og ledelse af den."


@pytest.mark.parametrize(
    "box",
    [
        SHAPE.format(""),
        VML,
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{SHAPE.format('')}</mc:Choice>"
        f"<mc:Fallback>{VML}</mc:Fallback></mc:AlternateContent>",
    ],
    ids=["DrawingML", "VML", "both"],
)
def test_a_text_box_is_read_once_after_its_paragraph(box: str) -> None:
    assert seen(read(p(r(LONG), f"<w:r>{box}</w:r>") + p("Slut."))) == [
        f"paragraph: {LONG}",
        "heading1 aside: Fakta",
        "paragraph aside: Pris: 5.000 kr.",
        "paragraph: Slut.",
    ]


def test_a_hidden_text_box_is_not_read() -> None:
    box = SHAPE.format("<wp:docPr hidden='1'/>")
    document = read(p(r(LONG), f"<w:r>{box}</w:r>"))
    assert seen(document) == [f"paragraph: {LONG}"]
    assert "skjult" in document.notes[0]


def test_boxes_that_hold_most_of_the_text_stand_beside_nothing() -> None:
    assert not any(block.aside for block in read(p("Flyer", f"<w:r>{VML}</w:r>")).blocks)


def test_a_smart_art_drawing_is_read() -> None:
    point = "<dgm:pt><dgm:t><a:p><a:r><a:t>{}</a:t></a:r></a:p></dgm:t></dgm:pt>"
    points = point.format("Før") + point.format("Under")
    document = read(
        p(r(LONG), '<w:r><w:drawing><dgm:relIds r:dm="diagramData"/></w:drawing></w:r>'),
        diagramData=f"<dgm:dataModel {NAMESPACES}>{points}</dgm:dataModel>",
    )
    assert seen(document)[1:] == ["paragraph aside: Før", "paragraph aside: Under"]


def _notes(kind: str, text: str) -> str:
    return (
        f"<w:{kind}s {NAMESPACES}><w:{kind} w:id='-1' w:type='separator'>{p('skilletegn')}</w:{kind}>"
        f"<w:{kind} w:id='2'>{p(text)}</w:{kind}></w:{kind}s>"
    )


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_follows_the_paragraph_that_refers_to_it(kind: str) -> None:
    body = p(r("Tre dage"), f"<w:r><w:{kind}Reference w:id='2'/></w:r>", r(" i alt.")) + p("Slut.")
    assert seen(read(body, **{f"{kind}s": _notes(kind, "Hver på 7 timer.")})) == [
        "paragraph: Tre dage i alt.",
        "note: Hver på 7 timer.",
        "paragraph: Slut.",
    ]


def _section(*references: str, properties: str = "") -> str:
    return "<w:sectPr>" + "".join(references) + properties + "</w:sectPr>"


def _reference(place: str, part: str, kind: str = "default") -> str:
    return f'<w:{place}Reference w:type="{kind}" r:id="{part}"/>'


def test_page_headers_and_footers_come_once_around_their_section() -> None:
    header, footer = _reference("header", "header1"), _reference("footer", "footer1")
    body = p("Et", properties=_section(header, footer)) + p("To") + _section(header, _reference("header", "header2"))
    document = read(
        body,
        header1=f"<w:hdr {NAMESPACES}>{p('UC Syd', '<w:r><w:tab/></w:r>', 'Kursus 1')}</w:hdr>",
        header2=f"<w:hdr {NAMESPACES}>{p('Kursus 2')}</w:hdr>",
        footer1=f"<w:ftr {NAMESPACES}>{tbl(tr('CVR 12', 'Vejle'))}</w:ftr>",
    )
    assert seen(document) == [
        "page_header: UC Syd | Kursus 1",
        "paragraph: Et",
        "page_footer: CVR 12 | Vejle",
        "page_header: Kursus 2",
        "paragraph: To",
    ]


@pytest.mark.parametrize(
    ("properties", "read_first"), [("", False), ("<w:titlePg/>", True), ('<w:titlePg w:val="0"/>', False)]
)
def test_a_first_page_header_counts_only_where_the_section_has_one(properties: str, read_first: bool) -> None:
    body = p("Tekst") + _section(_reference("header", "header1", "first"), properties=properties)
    kinds = [block.kind for block in read(body, header1=f"<w:hdr {NAMESPACES}>{p('Forside')}</w:hdr>").blocks]
    assert (BlockKind.PAGE_HEADER in kinds) is read_first


def test_a_large_first_letter_belongs_to_its_word() -> None:
    drop_cap = p("D", properties='<w:framePr w:dropCap="drop"/>')
    assert [block.text for block in read(drop_cap + p("en styrkede læreplan.")).blocks] == ["Den styrkede læreplan."]


def test_word_s_strict_format_is_read_too() -> None:
    with zipfile.ZipFile(BytesIO(word_file(p("Tekst")))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    strict = {
        name: text.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        for name, text in files.items()
    }
    assert strict != files
    assert [block.text for block in read_docx(zipped(strict), "a.docx", "a.docx", "0").blocks] == ["Tekst"]


def test_the_document_tells_where_it_came_from_and_has_no_pages() -> None:
    document = read(p("Tekst"))
    assert (document.path, document.file, document.sha256) == ("tilbud/kursus.docx", "kursus.docx", "0" * 64)
    assert document.pages is None
    assert [(block.index, block.page) for block in document.blocks] == [(0, None)]
