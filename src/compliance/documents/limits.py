"""How much of a file the reader is willing to take on: one model, so that a caller can see and change every limit."""

from __future__ import annotations

from compliance.documents.model import Frozen

MEGABYTE = 1024 * 1024


class Limits(Frozen):
    """Limits on one file; the defaults are wide for a course description and narrow for an attack."""

    file_bytes: int = 50 * MEGABYTE
    zip_parts: int = 2_000
    zip_bytes: int = 100 * MEGABYTE
    """Sum of the unpacked sizes that a zip file declares."""
    seconds: float = 60.0
    """Wall-clock time for reading one document."""
    memory_bytes: int = 2048 * MEGABYTE
    """Address space of the process that reads one document, where the system can limit it."""


DEFAULT_LIMITS = Limits()
