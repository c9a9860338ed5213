"""How much of a file the reader is willing to take on: one model, so that a caller can see and change every limit."""

from __future__ import annotations

from collections.abc import Callable

from compliance.documents.model import Frozen

MEGABYTE = 1024 * 1024

MoreTime = Callable[[float], None]
"""Asks for seconds beyond `Limits.seconds`, or gives back what was not used, where it is negative."""


class Limits(Frozen):
    """Limits on one file; the defaults are wide for a course description and narrow for an attack."""

    file_bytes: int = 50 * MEGABYTE
    zip_parts: int = 2_000
    zip_bytes: int = 100 * MEGABYTE
    """Sum of the unpacked sizes that a zip file declares."""
    zip_ratio: int = 200
    """Unpacked to packed size of a part of more than a megabyte; text that repeats itself hardly reaches 100."""
    pages: int = 200
    page_characters: int = 100_000
    seconds: float = 60.0
    """Wall-clock time for reading one document, text recognition apart."""
    memory_bytes: int = 2048 * MEGABYTE
    """Address space of the process that reads one document, where the system can limit it."""
    ocr: bool = True
    """Whether scanned pages are read by text recognition, where that is installed."""
    ocr_pages: int = 60
    ocr_page_seconds: float = 60.0
    ocr_seconds: float = 600.0
    """The time limit grows by what text recognition takes, up to this for all pages of a document."""
    ocr_pixels: int = 20_000_000
    """A page that would be larger is recognised at a lower resolution."""


DEFAULT_LIMITS = Limits()


def no_more_time(seconds: float) -> None:
    """For a reader that nobody has set a time limit."""
