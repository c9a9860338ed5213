"""A file is read for what it holds, and refused with a reason when it cannot be."""

from __future__ import annotations

import hashlib
import os
import re
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.documents import docx
from compliance.documents.discovery import FoundFile
from compliance.documents.limits import Limits
from compliance.documents.model import Document, ProblemCode, ReadingError
from compliance.documents.reading import read
from tests.documents.word_files import NAMESPACES, p, tbl, tc, tr, word_file, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PICTURE = "<w:drawing><a:blip/></w:drawing>"
CONTENT_TYPES = "[Content_Types].xml"


def at(path: Path) -> FoundFile:
    return FoundFile(path=path.name, location=path, supported=True)


def written(folder: Path, name: str, data: bytes) -> FoundFile:
    (folder / name).write_bytes(data)
    return at(folder / name)


def refused(file: FoundFile, limits: Limits | None = None) -> ReadingError:
    with pytest.raises(ReadingError) as error:
        read(file, limits or Limits())
    assert str(error.value).endswith(".")
    return error.value


def with_document(document: str) -> bytes:
    return zipped({CONTENT_TYPES: "<Types/>", "word/document.xml": document})


@pytest.mark.parametrize("name", ["kursus.docx", "kursus.DOCM", "kursus.dotx"])
def test_a_word_file_is_read_with_its_checksum(tmp_path: Path, name: str) -> None:
    data = word_file(p("Tre dage"))
    document = read(written(tmp_path, name, data))
    assert [block.text for block in document.blocks] == ["Tre dage"]
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.notes == ()


@pytest.mark.parametrize("name", ["kursus.pdf", "kursus.doc", "kursus"])
def test_a_misnamed_word_file_is_read_with_a_remark(tmp_path: Path, name: str) -> None:
    document = read(written(tmp_path, name, word_file(p("Tre dage"))))
    assert [block.text for block in document.blocks] == ["Tre dage"]
    assert "indholdet er en Word-fil" in document.notes[0]


def test_a_pdf_named_docx_is_given_to_the_pdf_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_pdf(data: bytes, path: str, file: str, sha256: str, *limits: object) -> Document:
        return Document(path=path, file=file, sha256=sha256, pages=1, notes=("scannet",), blocks=())

    monkeypatch.setitem(sys.modules, "compliance.documents.pdf", SimpleNamespace(read_pdf=read_pdf))  # type: ignore[arg-type]
    assert read(written(tmp_path, "a.pdf", b"\n%PDF-1.7 ...")).notes == ("scannet",)
    misnamed, own = read(written(tmp_path, "a.docx", b"%PDF-1.7 ...")).notes
    assert ("indholdet er en PDF-fil" in misnamed, own) == (True, "scannet")


@pytest.mark.parametrize(
    ("name", "data", "code", "words"),
    [
        ("a.docx", b"", ProblemCode.EMPTY, "tom"),
        ("a.pdf", b" \r\n", ProblemCode.EMPTY, "tom"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), ProblemCode.ENCRYPTED, "adgangskode"),
        ("a.doc", OLE + "WordDocument".encode("utf-16-le"), ProblemCode.UNSUPPORTED, r"gamle format \(\.doc\)"),
        ("a.docx", OLE + "WordDocument".encode("utf-16-le"), ProblemCode.UNSUPPORTED, "Gem den som PDF eller DOCX"),
        ("a.msg", OLE + "__substg1.0_".encode("utf-16-le"), ProblemCode.UNSUPPORTED, "e-mail"),
        ("a.xls", OLE, ProblemCode.UNSUPPORTED, "gammelt format"),
        ("a.rtf", b"{\\rtf1 tekst}", ProblemCode.UNSUPPORTED, "RTF"),
        ("a.docx", b"{\\rtf1 tekst}", ProblemCode.UNSUPPORTED, "RTF"),
        ("a.docx", b"\xef\xbb\xbf<!DOCTYPE html><html>", ProblemCode.UNSUPPORTED, "HTML"),
        ("a.eml", b"From: a@b.dk\n\nHej", ProblemCode.UNSUPPORTED, "e-mail"),
        ("a.png", b"\x89PNG\r\n\x1a\n", ProblemCode.UNSUPPORTED, "billede"),
        ("a.txt", "Læringsdage".encode(), ProblemCode.UNSUPPORTED, "ren tekst"),
        ("a.bin", bytes(range(256)), ProblemCode.UNSUPPORTED, "hverken PDF eller DOCX"),
        ("a.docx", b"ikke en Word-fil", ProblemCode.CORRUPT, "beskadiget"),
        ("a.pdf", b"PDF uden hoved", ProblemCode.CORRUPT, "beskadiget"),
        ("a.odt", zipped({"mimetype": "x", "content.xml": "<x/>"}), ProblemCode.UNSUPPORTED, "OpenDocument"),
        ("a.docx", zipped({"xl/workbook.xml": "<x/>"}), ProblemCode.UNSUPPORTED, "regneark"),
        ("a.docx", zipped({CONTENT_TYPES: "<x/>"}), ProblemCode.CORRUPT, "mangler sin tekst"),
        ("a.zip", zipped({"a.docx": b"x"}), ProblemCode.UNSUPPORTED, "zip-arkiv"),
        ("a.docx", word_file(p("Tekst"))[:400], ProblemCode.CORRUPT, "beskadiget"),
        ("a.docx", word_file(p("")), ProblemCode.EMPTY, "tomt"),
        ("a.docx", word_file(f"<w:p><w:r>{PICTURE}</w:r></w:p>"), ProblemCode.NO_TEXT, "billeder"),
        ("a.docx", word_file(p("Side 1") + f"<w:p><w:r>{PICTURE}</w:r></w:p>"), ProblemCode.NO_TEXT, "billeder"),
        ("a.docx", with_document("<w:document"), ProblemCode.CORRUPT, "beskadiget"),
        ("a.docx", with_document(f"<w:document {NAMESPACES}/>"), ProblemCode.CORRUPT, "mangler sin tekst"),
    ],
)
def test_files_that_cannot_be_read_say_why(
    tmp_path: Path, name: str, data: bytes, code: ProblemCode, words: str
) -> None:
    error = refused(written(tmp_path, name, data))
    assert error.code is code
    assert re.search(words, error.message)


ENTITIES = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10 if i else "bombe"}">' for i in range(9))


@pytest.mark.parametrize(
    "document",
    [
        f"<!DOCTYPE x [{ENTITIES}]><w:document {NAMESPACES}><w:body>{p('&e8;')}</w:body></w:document>",
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
        f"<w:document {NAMESPACES}><w:body>{p('&e;')}</w:body></w:document>",
        '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">'
        f"<w:document {NAMESPACES}><w:body>{p('x')}</w:body></w:document>",
    ],
    ids=["entity bomb", "file from outside", "document type from outside"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_declares_a_document_type_is_refused(tmp_path: Path, document: str, encoding: str) -> None:
    data = zipped({CONTENT_TYPES: "<Types/>", "word/document.xml": document.encode(encoding)})
    error = refused(written(tmp_path, "a.docx", data))
    assert (error.code, "hører til i en Word-fil" in error.message) == (ProblemCode.CORRUPT, True)


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(file_bytes=100), "for stor"),
        (Limits(zip_parts=3), "pakkes ud"),
        (Limits(zip_bytes=1000), "pakkes ud"),
    ],
)
def test_a_file_over_a_limit_is_too_large(tmp_path: Path, limits: Limits, words: str) -> None:
    error = refused(written(tmp_path, "a.docx", word_file(p("Tekst " * 500))), limits)
    assert (error.code, words in error.message) == (ProblemCode.TOO_LARGE, True)


def test_a_zip_that_lies_about_its_size_is_corrupt(tmp_path: Path) -> None:
    data = word_file(p("Tekst " * 5000))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    lying = data.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert lying != data
    assert refused(written(tmp_path, "a.docx", lying)).code is ProblemCode.CORRUPT


def test_a_locked_zip_is_encrypted(tmp_path: Path) -> None:
    data = bytearray(word_file(p("Tekst")))
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1
    assert refused(written(tmp_path, "a.docx", bytes(data))).code is ProblemCode.ENCRYPTED


@pytest.mark.parametrize(
    "body",
    [
        "<w:sdt><w:sdtContent>" * 300 + p("dybt") + "</w:sdtContent></w:sdt>" * 300,
        "<w:p>" + "<w:ins>" * 5000 + "</w:ins>" * 5000 + "</w:p>",
    ],
    ids=["controls", "insertions"],
)
def test_bottomless_nesting_is_corrupt(tmp_path: Path, body: str) -> None:
    assert refused(written(tmp_path, "a.docx", word_file(body))).code is ProblemCode.CORRUPT


def test_tables_in_tables_are_read_as_deep_as_xml_may_go(tmp_path: Path) -> None:
    body = p("inderst")
    for _ in range(70):
        body = tbl(tr(tc(body), tc("x")))
    assert read(written(tmp_path, "a.docx", word_file(body))).blocks


def test_a_wide_table_of_wide_cells_is_read_in_time(tmp_path: Path) -> None:
    cell = tc("x", properties='<w:gridSpan w:val="2147483647"/>')
    assert len(read(written(tmp_path, "a.docx", word_file(tbl(tr(*[cell] * 200) * 5)))).blocks) == 5


@pytest.mark.parametrize("missing", ["word/styles.xml", CONTENT_TYPES, "_rels/.rels", "word/_rels/document.xml.rels"])
def test_parts_that_a_reader_can_do_without_may_be_missing(tmp_path: Path, missing: str) -> None:
    with zipfile.ZipFile(BytesIO(word_file(p("Mål", style="Overskrift1")))) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != missing}
    assert [block.text for block in read(written(tmp_path, "a.docx", zipped(dict(files)))).blocks] == ["Mål"]


def test_styles_and_notes_that_refer_to_themselves_come_to_an_end(tmp_path: Path) -> None:
    styles = f"""<w:styles {NAMESPACES}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>
        <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>"""
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f"<w:footnotes {NAMESPACES}><w:footnote w:id='2'>{p('Note', reference)}</w:footnote></w:footnotes>"
    data = word_file(p("Tekst", reference, style="A"), styles, footnotes=note)
    assert [block.text for block in read(written(tmp_path, "a.docx", data)).blocks] == ["Tekst", "Note"]


def test_any_exception_of_a_reader_is_corrupt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (IndexError("x"), RecursionError(), MemoryError()):
        monkeypatch.setattr(docx, "read_docx", lambda *_, error=error: (_ for _ in ()).throw(error))
        assert refused(written(tmp_path, "a.docx", word_file(p("Tekst")))).code is ProblemCode.CORRUPT


def test_a_file_that_is_gone_is_corrupt(tmp_path: Path) -> None:
    assert refused(at(tmp_path / "a.pdf")).code is ProblemCode.CORRUPT


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_regular_file_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "roer.pdf")
    (tmp_path / "nul.pdf").symlink_to("/dev/zero")
    for name in ("roer.pdf", "nul.pdf"):
        assert refused(at(tmp_path / name)).code is ProblemCode.UNSUPPORTED
    assert refused(at(Path("/dev/zero"))).code is ProblemCode.UNSUPPORTED


WORD = word_file(p("Tre dage") + tbl(tr("Pris", "5 kr.")))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WORD) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_file_is_read_or_refused_and_never_more(tmp_path: Path, damage: list[tuple[int, int]]) -> None:
    data = bytearray(WORD)
    for place, byte in damage:
        data[place] = byte
    try:
        document = read(written(tmp_path, "a.docx", bytes(data)))
    except ReadingError as error:
        assert error.message.endswith(".")
    else:
        assert document.blocks
