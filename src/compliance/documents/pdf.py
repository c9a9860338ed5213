"""PDF to `Document`: what a reader of the pages sees, in reading order."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from compliance.documents.model import Block, BlockKind, Document, ProblemCode, ReadingError
from compliance.documents.page import Page
from compliance.documents.pdf_layout import regions
from compliance.documents.pdf_words import TooManyCharacters, read_page
from compliance.documents.running import take_running
from compliance.documents.structure import ReadPage, to_blocks

MAX_PAGES = 200


def read_pdf(data: bytes, path: str, file: str, sha256: str) -> Document:
    """The document in `data`; `path`, `file` and `sha256` are passed through.

    Raises ReadingError (encrypted, corrupt, no_text, too_large, empty).
    """
    if not data:
        raise ReadingError(ProblemCode.EMPTY, "Filen er tom (0 byte).")
    document = _open(data)
    try:
        pages = _read_pages(document)
    finally:
        document.close()
    running = take_running(pages)
    read = [ReadPage(page.number, regions(page), page.ocr) for page in pages]
    blocks = to_blocks(read, running)
    return Document(path=path, file=file, sha256=sha256, pages=len(pages), notes=(), blocks=tuple(blocks))


def _open(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise ReadingError(
                ProblemCode.ENCRYPTED, "Filen er beskyttet med adgangskode. Gem den uden adgangskode, og prøv igen."
            ) from error
        raise ReadingError(
            ProblemCode.CORRUPT, "Filen er beskadiget eller ufuldstændig og kan ikke åbnes som PDF."
        ) from error


def _read_pages(document: pdfium.PdfDocument) -> list[Page]:
    count = len(document)
    if count > MAX_PAGES:
        raise ReadingError(
            ProblemCode.TOO_LARGE, f"Dokumentet har {count} sider; der læses højst {MAX_PAGES} sider pr. dokument."
        )
    pages: list[Page] = []
    for index in range(count):
        page = document[index]
        try:
            pages.append(read_page(page, index + 1))
        except TooManyCharacters as error:
            raise ReadingError(
                ProblemCode.TOO_LARGE, f"Side {index + 1} har mere tekst, end en læselig side kan have."
            ) from error
        finally:
            page.close()
    return pages
