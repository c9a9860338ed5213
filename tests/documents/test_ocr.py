"""Pages that are pictures are read by Tesseract, where it is installed with Danish."""

import io

import pypdfium2 as pdfium
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from compliance.documents import pdf
from compliance.documents.model import BlockKind, ProblemCode, ReadingError
from compliance.documents.ocr import ocr_available
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
    monkeypatch.setattr(pdf, "ocr_available", lambda: False)
    with pytest.raises(ReadingError) as caught:
        read(scan_of(page))
    assert caught.value.code is ProblemCode.NO_TEXT
    assert "Tesseract" in caught.value.message


def test_a_scanned_page_among_others_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "ocr_available", lambda: False)
    document = read(page, scan_of(page))
    assert document.pages == 2
    assert document.notes == ("Side 2 er et billede uden tekst (indscannet) og er ikke læst.",)
    assert not document.ocr
