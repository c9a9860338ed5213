"""A marked Word file: each comment stands at its quote's words, and the text is what it was."""

from __future__ import annotations

import zipfile
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Pt
from lxml import etree
from tests.documents.word_files import NAMESPACES, STYLES, bold, p, r, tbl, tr, word_file, zipped
from tests.reports.marks import mark, marks, quote

from compliance.documents.docx import read_docx
from compliance.documents.model import Document
from compliance.reports.marking.docx import mark_docx
from compliance.reports.marking.marks import Mark, Remark
from compliance.rules.model import Outcome

BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:txbx>'
    "<w:txbxContent>{0}</w:txbxContent></wps:txbx></a:graphic></wp:inline></w:drawing></mc:Choice>"
    "<mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
ENDS = (qn("w:commentRangeStart"), qn("w:commentRangeEnd"))
LINK = '<w:hyperlink r:id="x">{}</w:hyperlink>'
INSERTED = '<w:ins w:id="900" w:author="x">{}</w:ins>'
DELETED = '<w:del w:id="901" w:author="x"><w:r><w:delText>{}</w:delText></w:r></w:del>'


def opened(data: bytes) -> Document:
    return read_docx(data, "mappe/fil.docx", "fil.docx", "0")


def commented(data: bytes) -> list[tuple[str, str]]:
    """The words that each comment spans, and what it says, in the order of the comments."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
        comments = etree.fromstring(archive.read("word/comments.xml"))
    found = []
    for comment in comments:
        identifier = comment.get(qn("w:id"))
        words, open_ = "", False
        for element in root.iter():
            if element.tag in ENDS and element.get(qn("w:id")) == identifier:
                open_ = element.tag == ENDS[0]
            elif open_ and element.tag == qn("w:t"):
                words += element.text or ""
        (reference,) = [e for e in root.iter(qn("w:commentReference")) if e.get(qn("w:id")) == identifier]
        assert reference.getparent().getparent().tag == qn("w:p")
        lines = ["".join(t.text or "" for t in paragraph.iter(qn("w:t"))) for paragraph in comment]
        found.append((words, "\n".join(lines)))
    return found


def assert_commented(body: str, *quotes: str, **parts: str) -> bytes:
    """Each quote gets a comment on its very words."""
    data = word_file(body, **parts)
    document = opened(data)
    result = mark_docx(data, document.blocks, marks(document, *quotes))
    assert result.placed == len(quotes)
    assert opened(result.content) == document
    assert [words for words, _ in commented(result.content)] == list(quotes)
    return result.content


def test_words_within_a_run_within_several_and_across_formats() -> None:
    assert_commented(
        p("Forløbet varer ", bold("tre"), " læringsdage à 7,5 timer.") + p("Der er ingen prøve."),
        "tre læringsdage",
        "Forløbet varer tre",
        "7,5 timer",
        "Der er ingen prøve.",
    )


def test_the_runs_that_are_cut_keep_their_format() -> None:
    made = docx.Document()
    run = made.add_paragraph().add_run("Forløbet varer tre læringsdage i alt.")
    run.bold, run.font.size = True, Pt(14)
    buffer = BytesIO()
    made.save(buffer)
    document = opened(buffer.getvalue())
    content = mark_docx(buffer.getvalue(), document.blocks, marks(document, "tre læringsdage")).content
    runs = [run for run in docx.Document(BytesIO(content)).paragraphs[0].runs if run.text]
    assert [(run.text, run.bold, run.font.size) for run in runs] == [
        ("Forløbet varer ", True, Pt(14)),
        ("tre læringsdage", True, Pt(14)),
        (" i alt.", True, Pt(14)),
    ]


def test_the_second_of_two_equal_quotes() -> None:
    data = word_file(p("Kursus A: 3 dage i Odense.") + p("Kursus B: 3 dage i Vejle."))
    document = opened(data)
    evidence = document.quote(1, 10, 16)
    with zipfile.ZipFile(BytesIO(mark_docx(data, document.blocks, [mark(evidence)]).content)) as archive:
        marked = archive.read("word/document.xml").decode()
    assert marked.index("Odense") < marked.index("commentRangeStart") < marked.index("Vejle")


def test_overlapping_and_touching_quotes() -> None:
    assert_commented(p("Et to tre fire fem."), "to tre", "tre fire", "fire", "Et", "Et to tre fire fem.")


def test_tables() -> None:
    data = word_file(tbl(tr("Dage", "3 dage"), tr("Timer", "7,5 timer")))
    document = opened(data)
    result = mark_docx(data, document.blocks, marks(document, "Timer | 7,5 timer", "3 dage"))
    assert [words for words, _ in commented(result.content)] == ["Timer7,5 timer", "3 dage"]
    assert opened(result.content) == document


def test_tracked_changes_and_links() -> None:
    changed = [INSERTED.format(r("tre nye")), DELETED.format("to")]
    body = p("Det varer ", *changed, " dage. ", LINK.format(r("Læs mere her")))
    assert_commented(body, "tre nye dage", "nye", "mere", "varer tre")


def test_words_with_soft_hyphens_tabs_and_line_breaks() -> None:
    soft = p("<w:r><w:t>Lærings</w:t><w:softHyphen/><w:t>dage er tre</w:t></w:r>")
    data = word_file(soft + p("Prisen er 6.800 kr.\npr. person"))
    document = opened(data)
    result = mark_docx(data, document.blocks, marks(document, "Læringsdage", "6.800 kr.\npr. person"))
    assert [words for words, _ in commented(result.content)] == ["Læringsdage", "6.800 kr.pr. person"]
    assert opened(result.content) == document


@pytest.mark.parametrize(
    ("body", "parts", "words", "anchor"),
    [
        (p("Her er en boks: ", BOX.format(p("Tre dage her"))), {}, "Tre dage", "Tre dage herTre dage her"),
        (
            p("Prisen er lav", '<w:r><w:t>, se noten</w:t><w:footnoteReference w:id="2"/></w:r>'),
            {"footnotes": f'<w:footnotes {NAMESPACES}><w:footnote w:id="2">{p("Tre dage")}</w:footnote></w:footnotes>'},
            "Tre dage",
            ", se noten",
        ),
        (
            p("Første linje") + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
            {"header1": f"<w:hdr {NAMESPACES}>{p('Tre dage')}</w:hdr>"},
            "Tre dage",
            "Første linje",
        ),
    ],
    ids=["box", "note", "header"],
)  # fmt: skip
def test_where_word_takes_no_comment_it_hangs_in_the_body(
    body: str, parts: dict[str, str], words: str, anchor: str
) -> None:
    data = word_file(body, **parts)
    document = opened(data)
    result = mark_docx(data, document.blocks, marks(document, words))
    ((spanned, said),) = commented(result.content)
    assert spanned == anchor
    assert said.startswith(f"Gælder teksten »{words}«\nOpfyldt: ")
    assert opened(result.content) == document


def test_python_docx_reads_the_comments_and_the_same_text() -> None:
    made = docx.Document()
    made.add_paragraph("Forløbet varer tre læringsdage.")
    old = made.add_comment(made.paragraphs[0].runs, "En gammel kommentar", author="Kollega", initials="K")
    buffer = BytesIO()
    made.save(buffer)
    document = opened(buffer.getvalue())
    remarks = (
        Remark(outcome=Outcome.FAIL, heading="Ikke opfyldt: Dage (rammens afsnit 2.1)", message="Fire dage & mere."),
        Remark(outcome=Outcome.PASS, heading="Opfyldt: Form", message="Det står der.", offers=("A", "B")),
    )
    result = mark_docx(buffer.getvalue(), document.blocks, [Mark(evidence=quote(document, "tre"), remarks=remarks)])
    again = docx.Document(BytesIO(result.content))
    assert [each.text for each in again.paragraphs] == ["Forløbet varer tre læringsdage."]
    first, second = again.comments
    assert (first.text, first.author) == ("En gammel kommentar", "Kollega")
    assert second.comment_id == old.comment_id + 1
    assert (second.author, second.timestamp) == ("compliance", None)
    assert [each.text for each in second.paragraphs] == [
        "Ikke opfyldt: Dage (rammens afsnit 2.1)",
        "Fire dage & mere.",
        "Opfyldt: Form",
        "Det står der.",
        "Gælder: A; B",
    ]


def test_other_parts_are_as_they_were_and_the_same_input_gives_the_same_bytes() -> None:
    data = word_file(p("Tre dage"))
    document = opened(data)
    results = [mark_docx(data, document.blocks, marks(document, "Tre dage")).content for _ in range(2)]
    assert results[0] == results[1]
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(BytesIO(results[0])) as new:
        assert set(new.namelist()) - set(old.namelist()) == {"word/comments.xml"}
        changed = {name for name in old.namelist() if old.read(name) != new.read(name)}
        assert changed == {"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"}


def test_a_strict_document_stays_strict() -> None:
    usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    with zipfile.ZipFile(BytesIO(word_file(p("Tre dage")))) as archive:
        parts = {name: archive.read(name).decode().replace(usual, strict) for name in archive.namelist()}
    data = zipped(parts)
    document = opened(data)
    content = mark_docx(data, document.blocks, marks(document, "Tre dage")).content
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert strict in archive.read("word/comments.xml").decode()
        assert usual not in archive.read("word/document.xml").decode()
    assert opened(content) == document


def test_a_quote_that_is_not_there_is_left_out() -> None:
    data = word_file(p("Tre dage"), STYLES)
    document = opened(data)
    other = opened(word_file(p("Noget helt andet, som ikke står der")))
    result = mark_docx(data, document.blocks, [*marks(document, "dage"), mark(quote(document, "Tre"))])
    assert result.placed == 2
    evidence = quote(other, "helt andet")
    blocks = (*document.blocks, other.blocks[0].model_copy(update={"index": 1}))
    with pytest.raises(Exception, match="reads differently"):
        mark_docx(data, blocks, [mark(evidence.model_copy(update={"block": 1}))])
