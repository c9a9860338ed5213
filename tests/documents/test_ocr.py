"""Pages that are pictures are read by Tesseract, where it is installed with Danish."""

import io
import os
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from compliance.documents import ocr, pdf, pdf_scans
from compliance.documents.limits import DEFAULT_LIMITS, Limits
from compliance.documents.model import BlockKind, Document, ProblemCode, ReadingError
from compliance.documents.ocr import ocr_available
from compliance.documents.page import Box, Page, Style, Word
from compliance.documents.pdf_second import lacks_danish_letters, second_opinion
from tests.documents.hostile import one_page, stream
from tests.documents.pdfs import Draw, make_pdf, read, write

needs_tesseract = pytest.mark.skipif(not ocr_available(), reason="Tesseract with Danish is not installed")
TEXT = ["Forløbet er for ledere i dagplejen. Vi mødes", "tre dage i foråret og arbejder med læringsmiljøer."]


def scan_of(draw: Draw) -> Draw:
    """The page as a scanner would give it: one picture."""
    with pdfium.PdfDocument(make_pdf(draw)) as document:
        picture = io.BytesIO()
        document[0].render(scale=200 / 72).to_pil().save(picture, "PNG")
    return lambda canvas: canvas.drawImage(ImageReader(picture), 0, 0, 595, 842) and None


def page(canvas: Canvas) -> None:
    top = write(canvas, 70, 100, ["Læringsdage for dagplejere"], size=20)
    write(canvas, 70, top + 20, TEXT, size=12)


@needs_tesseract
def test_scanned_page_is_read_and_marked() -> None:
    document = read(scan_of(page))
    assert [(b.kind, b.text, b.ocr) for b in document.blocks] == [
        (BlockKind.HEADING, "Læringsdage for dagplejere", True),
        (BlockKind.PARAGRAPH, " ".join(TEXT), True),
    ]
    assert document.ocr


def test_scan_without_tesseract_is_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_scans, "ocr_available", lambda: False)
    with pytest.raises(ReadingError) as caught:
        read(scan_of(page))
    assert caught.value.code is ProblemCode.NO_TEXT
    assert "Tesseract" in caught.value.message


def test_a_scanned_page_among_others_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_scans, "ocr_available", lambda: False)
    document = read(page, scan_of(page))
    assert document.pages == 2
    assert document.notes == ("Side 2 er et billede uden tekst (indscannet) og er ikke læst.",)
    assert not document.ocr


UNDECODABLE = [
    "Det er et kursus for ledere, og det er på tre dage med undervisning i",
    "den nye plan og de mål, der er i den. Vi har det som mål, at du kan se,",
    "hvad der er til hjælp for dig og de andre, som du er i hus med, og at du",
    "kan tale med dem om det, der sker i huset og på stuen i løbet af en dag.",
]


def without_letters() -> bytes:
    """A page whose font does not tell which letters its glyphs are."""
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf", asciiReadable=False))

    def page(canvas: Canvas) -> None:
        canvas.setFont("Vera", 11)
        for index, line in enumerate(UNDECODABLE):
            canvas.drawString(60, 600 - 14 * index, line)

    data = make_pdf(page)
    assert b"/ToUnicode" in data
    return data.replace(b"/ToUnicode", b"/ToUnicodX")


@needs_tesseract
def test_text_in_a_font_without_its_letters_is_read_from_the_picture() -> None:
    document = pdf.read_pdf(without_letters(), "fil.pdf", "fil.pdf", "0")
    assert [block.text for block in document.blocks] == [" ".join(UNDECODABLE)]
    assert document.ocr


def test_text_in_a_font_without_its_letters_is_no_text_without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_scans, "ocr_available", lambda: False)
    with pytest.raises(ReadingError) as caught:
        pdf.read_pdf(without_letters(), "fil.pdf", "fil.pdf", "0")
    assert caught.value.code is ProblemCode.NO_TEXT


def test_second_opinion_is_taken_where_it_is_danish(monkeypatch: pytest.MonkeyPatch) -> None:
    right = second_opinion(make_pdf(lambda canvas: write(canvas, 60, 200, UNDECODABLE) and None), 1)
    monkeypatch.setattr(pdf, "second_opinion", lambda data, number: right)
    document = pdf.read_pdf(without_letters(), "fil.pdf", "fil.pdf", "0")
    assert [block.text for block in document.blocks] == [" ".join(UNDECODABLE)]
    assert not document.ocr


SENTENCE = "Forløbet er på tre dage for de faglige fyrtårne, og vi mødes på læringsdage i det nye år."


def without_three_letters() -> bytes:
    """A page whose font has lost æ, ø and å, though they are drawn."""
    cmap = b"""/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
        3 beginbfchar <E6> <FFFD> <F8> <FFFD> <E5> <FFFD> endbfchar 1 beginbfrange <20> <7A> <0020> endbfrange
        endcmap end"""
    lines = (b"1 0 0 1 60 %d Tm (%b) Tj" % (760 - 20 * n, SENTENCE.encode("cp1252")) for n in range(6))
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 9 0 R>>"
    return one_page(stream(b"BT /F 11 Tf %b ET" % b" ".join(lines)), more={5: font, 9: stream(cmap)})


@needs_tesseract
def test_text_whose_font_has_lost_three_letters_is_read_from_the_picture() -> None:
    document = pdf.read_pdf(without_three_letters(), "fil.pdf", "fil.pdf", "0")
    assert SENTENCE in document.blocks[0].text.replace("\n", " ")
    assert document.ocr


def test_text_whose_font_has_lost_three_letters_is_told_of_without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_scans, "ocr_available", lambda: False)
    document = pdf.read_pdf(without_three_letters(), "fil.pdf", "fil.pdf", "0")
    assert document.notes == ("Teksten på side 1 kan ikke læses helt, fordi skrifttypen er gemt forkert.",)
    assert "er p\ufffd tre dage" in document.blocks[0].text or "er p tre dage" in document.blocks[0].text


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        (SENTENCE * 6, False),
        ("Vi er her i dag og det er godt at se dig. " * 10, True),
        ("Vi er her paa tre dage og det er godt at se dig. " * 10, False),
        ("Vi er her i dag og det er godt.", False),
        ("This is a course for leaders and it is held in Copenhagen. " * 10, False),
    ],
    ids=["whole", "lost", "spelled aa", "too short to tell", "English"],
)
def test_a_text_without_its_three_letters_is_noticed(text: str, lacking: bool) -> None:
    assert lacks_danish_letters(text) is lacking


def long_scan(monkeypatch: pytest.MonkeyPatch, limits: Limits, times: list[float]) -> Document:
    """Three scanned pages, where recognising one takes as long as `times` says and gives its number."""
    clock = iter([end for start in times for end in (0.0, start)])
    monkeypatch.setattr(pdf_scans.time, "monotonic", lambda: next(clock))
    monkeypatch.setattr(pdf_scans, "ocr_available", lambda: True)

    def read_scan(page: object, number: int, pixels: int, seconds: float) -> Page:
        word = Word(f"Ord{number}.", Box(60, 400, 100, 412), Style(11, False, (0, 0, 0)))
        return Page(number, 595, 842, words=[word], ocr=True)

    monkeypatch.setattr(pdf_scans, "read_scan", read_scan)
    asked: list[float] = []
    document = pdf.read_pdf(make_pdf(*[scan_of(page)] * 3), "fil.pdf", "fil.pdf", "0", limits, asked.append)
    return document.model_copy(update={"path": str(sum(asked))})


def test_the_time_limit_grows_by_what_recognition_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    document = long_scan(monkeypatch, DEFAULT_LIMITS, [2.0, 3.0, 4.0])
    assert [block.text for block in document.blocks] == ["Ord1.", "Ord2.", "Ord3."]
    assert float(document.path) == 9.0


@pytest.mark.parametrize(
    "limits", [Limits(ocr_pages=2), Limits(ocr_seconds=60.0)], ids=["too many pages", "too long a time"]
)
def test_a_scan_beyond_the_limit_is_read_so_far_and_told(monkeypatch: pytest.MonkeyPatch, limits: Limits) -> None:
    document = long_scan(monkeypatch, limits, [30.0, 30.0, 30.0])
    assert [block.text for block in document.blocks] == ["Ord1.", "Ord2."]
    assert document.notes == (
        "Side 1 og 2 er indscannet; teksten er læst ved OCR.",
        "Side 3 er et billede uden tekst (indscannet) og er ikke læst.",
        "Dokumentet har flere indscannede sider, end der læses ved OCR.",
    )


def test_recognition_can_be_switched_off() -> None:
    with pytest.raises(ReadingError) as caught:
        pdf.read_pdf(make_pdf(scan_of(page)), "fil.pdf", "fil.pdf", "0", Limits(ocr=False))
    assert caught.value.code is ProblemCode.NO_TEXT
    assert ("--no-ocr" in caught.value.message) is ocr_available()


@pytest.mark.parametrize(
    ("folder", "variable"),
    [
        ("bin/tessdata", None),
        ("share/tessdata", None),
        ("share/tesseract/tessdata", None),
        ("share/tesseract-ocr/5/tessdata", None),
        ("own", "own"),
        ("own/tessdata", "own"),
    ],
)
def test_new_language_data_makes_another_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, variable: str | None
) -> None:
    started: list[str] = []
    monkeypatch.setattr(ocr, "_program", lambda: str(tmp_path / "bin" / "tesseract"))
    monkeypatch.setattr(ocr, "ocr_available", lambda: bool(started.append("tesseract")))  # type: ignore[func-returns-value]
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    if variable:
        monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path / variable))
    (tmp_path / "bin").mkdir()
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "eng.traineddata").write_bytes(b"English")
    before = ocr.installation()
    assert started == ["tesseract"]
    data = tmp_path / folder / "dan.traineddata"
    data.write_bytes(b"Dansk")
    after = ocr.installation()
    os.utime(data, (0, 0))
    assert len({before, after, ocr.installation(), ""}) == 4
    assert started == ["tesseract"]


def test_no_installation_is_told_from_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "_program", lambda: None)
    assert ocr.installation() == ""


def test_language_data_in_an_unknown_place_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "_program", lambda: str(tmp_path / "bin" / "tesseract"))
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    told = []
    for available in (False, True):
        monkeypatch.setattr(ocr, "ocr_available", lambda available=available: available)
        told.append(ocr.installation())
    assert told[0] != told[1]
