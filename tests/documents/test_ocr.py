"""Pages that are pictures are read by Tesseract, where it is installed with Danish."""

import io

import pypdfium2 as pdfium
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from compliance.documents import pdf, pdf_scans
from compliance.documents.model import BlockKind, ProblemCode, ReadingError
from compliance.documents.ocr import ocr_available
from compliance.documents.pdf_second import second_opinion
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
