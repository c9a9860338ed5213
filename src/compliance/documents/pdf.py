"""PDF to `Document`: what a reader of the pages sees, in reading order."""

from __future__ import annotations

from functools import cache

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from compliance.documents.limits import DEFAULT_LIMITS, Limits, MoreTime, no_more_time
from compliance.documents.model import Document, ProblemCode, ReadingError
from compliance.documents.page import Page
from compliance.documents.pdf_forms import read_fields, read_typed
from compliance.documents.pdf_layers import hidden_layers
from compliance.documents.pdf_layout import regions
from compliance.documents.pdf_scans import Scans
from compliance.documents.pdf_second import is_garbled, lacks_danish_letters, reads_as_danish, second_opinion
from compliance.documents.pdf_text import Layers, TooManyCharactersError
from compliance.documents.pdf_words import read_page
from compliance.documents.running import take_running
from compliance.documents.structure import ReadPage, to_blocks

FEWEST_CHARACTERS = 20
"""A page with fewer is a picture, if an image covers most of it."""
SCAN_SHARE = 0.5
_UNREADABLE = "Dokumentet har ingen tekst, der kan læses. Gem det igen som PDF med tekst."
FEWEST_HIDDEN = 3
"""Words: a stray mark or two that no reader sees is not worth a note."""


def read_pdf(
    data: bytes,
    path: str,
    file: str,
    sha256: str,
    limits: Limits = DEFAULT_LIMITS,
    more_time: MoreTime = no_more_time,
) -> Document:
    """The document in `data`; `path`, `file` and `sha256` are passed through.

    Raises ReadingError (encrypted, corrupt, no_text, too_large, empty).
    """
    if not data:
        raise ReadingError(ProblemCode.EMPTY, "Filen er tom (0 byte).")
    document = _open(data, limits)
    try:
        pages, notes = _read_pages(document, data, limits, Scans(document, limits, more_time))
    finally:
        document.close()
    notes = _notes_on_words(pages) + notes
    running = take_running(pages)
    read = [ReadPage(page.number, regions(page), page.fields, page.typed, page.ocr) for page in pages]
    blocks = to_blocks(read, running)
    if not blocks:
        raise ReadingError(ProblemCode.NO_TEXT, _UNREADABLE)
    return Document(
        path=path,
        file=file,
        sha256=sha256,
        pages=len(pages),
        ocr=any(page.ocr for page in pages),
        notes=tuple(notes),
        blocks=tuple(blocks),
    )


def _open(data: bytes, limits: Limits) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise ReadingError(
                ProblemCode.ENCRYPTED, "Filen er beskyttet med adgangskode. Gem den uden adgangskode, og prøv igen."
            ) from error
        raise ReadingError(
            ProblemCode.CORRUPT, "Filen er beskadiget eller ufuldstændig og kan ikke åbnes som PDF."
        ) from error
    count = len(document)
    if 0 < count <= limits.pages:
        return document
    document.close()
    if count:
        raise ReadingError(
            ProblemCode.TOO_LARGE, f"Dokumentet har {count} sider; der læses højst {limits.pages} sider pr. dokument."
        )
    raise ReadingError(ProblemCode.EMPTY, "Dokumentet har ingen sider.")


def _read_pages(
    document: pdfium.PdfDocument, data: bytes, limits: Limits, scans: Scans
) -> tuple[list[Page], list[str]]:
    """All pages, and Danish notes on those that could not be read."""
    if document.get_formtype() != raw.FORMTYPE_NONE:
        document.init_forms()
    layers = cache(lambda: hidden_layers(data))
    pages: list[Page] = []
    pictures: list[int] = []
    garbled: list[int] = []
    for number in range(1, len(document) + 1):
        page = _read_one(document, number, limits, layers)
        if not reads_as_danish(page.text):
            _ask_again(scans, page, data, garbled)
        if page.image > SCAN_SHARE and len(page.text) < FEWEST_CHARACTERS:
            scan = scans.read(number)
            if scan is None:
                pictures.append(number)
            else:
                scan.fields, scan.typed = page.fields, page.typed
                page = scan
        pages.append(page)
    if not any(page.text or page.fields or page.typed or page.turned for page in pages):
        raise _no_text(pages, pictures, garbled, scans)
    notes: list[str] = []
    recognised = [page.number for page in pages if page.ocr]
    if recognised and len(recognised) < len(pages):
        notes.append(f"{_page_list(recognised)} er indscannet; teksten er læst ved OCR.")
    if pictures:
        what = "et billede" if len(pictures) == 1 else "billeder"
        notes.append(f"{_page_list(pictures)} er {what} uden tekst (indscannet) og er ikke læst.")
    if scans.stopped:
        notes.append("Dokumentet har flere indscannede sider, end der læses ved OCR.")
    if garbled:
        notes.append(
            f"Teksten på {_page_list(garbled).lower()} kan ikke læses helt, fordi skrifttypen er gemt forkert."
        )
    return pages, notes


def _read_one(document: pdfium.PdfDocument, number: int, limits: Limits, layers: Layers) -> Page:
    try:
        page = document[number - 1]
    except pdfium.PdfiumError as error:
        raise ReadingError(ProblemCode.CORRUPT, f"Filen er beskadiget: side {number} kan ikke læses.") from error
    try:
        result = read_page(page, number, limits.page_characters, layers)
        if document.formenv:
            result.fields = read_fields(document.formenv, page)
        result.typed = read_typed(page)
        return result
    except TooManyCharactersError as error:
        raise ReadingError(
            ProblemCode.TOO_LARGE, f"Side {number} har mere tekst, end en side til mennesker kan have."
        ) from error
    finally:
        page.close()


def _ask_again(scans: Scans, page: Page, data: bytes, garbled: list[int]) -> None:
    """Replace the words of a page that reads as no Danish by a better reading, if there is one."""
    words = second_opinion(data, page.number)
    text = " ".join(word.text for word in words)
    if reads_as_danish(text) and len(words) > 0.5 * len(page.words):
        page.words = words
    elif is_garbled(page.text) or lacks_danish_letters(page.text):
        scan = scans.read(page.number)
        if scan is None:
            garbled.append(page.number)
            page.words = [] if is_garbled(page.text) else page.words
        elif not lacks_danish_letters(scan.text):
            page.words, page.ocr = scan.words, True


def _no_text(pages: list[Page], pictures: list[int], garbled: list[int], scans: Scans) -> ReadingError:
    if pictures:
        return ReadingError(
            ProblemCode.NO_TEXT, f"Siderne er billeder uden tekst (indscannet). {scans.advice()}"
        )
    if garbled or any(
        page.image or page.hidden or page.ocr or len(page.edges) + len(page.fills) + len(page.bullets) > 20
        for page in pages
    ):
        return ReadingError(ProblemCode.NO_TEXT, _UNREADABLE)
    return ReadingError(ProblemCode.EMPTY, "Dokumentet er tomt: Der er ingen tekst på siderne.")


def _notes_on_words(pages: list[Page]) -> list[str]:
    notes = []
    if hidden := [page.number for page in pages if page.hidden >= FEWEST_HIDDEN]:
        notes.append(f"{_page_list(hidden)} har skjult tekst, som en læser ikke kan se; den er ikke regnet med.")
    if struck := [page.number for page in pages if page.struck]:
        notes.append(f"{_page_list(struck)} har overstreget tekst; den er ikke regnet med.")
    return notes


def _page_list(numbers: list[int]) -> str:
    """The pages in words: `Side 2`, `Side 1–3, 5 og 7`."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    parts: list[str] = []
    for span in spans:
        parts += [f"{span[0]}–{span[-1]}"] if len(span) > 2 else map(str, span)
    listed = f"{', '.join(parts[:-1])} og {parts[-1]}" if len(parts) > 1 else parts[0]
    return f"Side {listed}"
