"""The pages of a PDF that are pictures, read by text recognition within the limits on it."""

from __future__ import annotations

import time

import pypdfium2 as pdfium

from compliance.documents.limits import Limits, MoreTime
from compliance.documents.ocr import OcrError, ocr_available, read_scan
from compliance.documents.page import Page

_INSTALL = "Installér Tesseract med dansk sprogdata, eller gem dokumentet som PDF med tekst."
_SWITCH_ON = "Læs det uden --no-ocr, eller gem dokumentet som PDF med tekst."
_SAVE = "Gem dokumentet som PDF med tekst."


class Scans:
    """Recognises pages of one document until its share of pages or time is spent."""

    def __init__(self, document: pdfium.PdfDocument, limits: Limits, more_time: MoreTime) -> None:
        """Nothing is recognised before `read`; each page's time is asked for with `more_time`."""
        self._document = document
        self._limits = limits
        self._more_time = more_time
        self._pages = 0
        self._seconds = 0.0
        self.stopped = False
        """Whether a page was left unread because the document has too many."""

    def read(self, number: int) -> Page | None:
        """The page's words; None where recognition is not to be had, fails, or has taken what it may."""
        limits = self._limits
        if not limits.ocr or not ocr_available():
            return None
        seconds = min(limits.ocr_page_seconds, limits.ocr_seconds - self._seconds)
        if self._pages >= limits.ocr_pages or seconds <= 0:
            self.stopped = True
            return None
        self._pages += 1
        self._more_time(seconds)
        started = time.monotonic()
        page = self._document[number - 1]
        try:
            return read_scan(page, number, limits.ocr_pixels, seconds)
        except OcrError:
            return None
        finally:
            page.close()
            spent = time.monotonic() - started
            self._seconds += spent
            self._more_time(spent - seconds)

    def advice(self) -> str:
        """What the user can do about a document of pictures that were not read."""
        if not ocr_available():
            return _INSTALL
        return _SAVE if self._limits.ocr else _SWITCH_ON
