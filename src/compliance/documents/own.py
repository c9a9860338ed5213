"""The program's own files, which are nobody's offers: known by a mark that it leaves in them.

A report is known by what it says of itself, also after it was filled in and saved. A letter or a marked copy ends in
a mark that no other program keeps: once it was edited and saved it may be an offer, and is read as one.
"""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

MADE_BY = "Dannet af compliance"
"""Stands in a workbook's properties and at the top of a web page."""
LAST_BYTES = b"%compliance: intet tilbud\n"
"""The end of a letter and of a marked copy: a comment, in a PDF file as in a zip file."""
_PROPERTIES = "docProps/core.xml"
_TOP = 10_000
"""Bytes at the top in which a report says what it is."""


def is_own(path: Path) -> bool:
    """Whether the program made the file; False where it cannot be read."""
    try:
        match path.suffix.lower():
            case ".xlsx":
                with zipfile.ZipFile(path) as archive, archive.open(_PROPERTIES) as properties:
                    return MADE_BY.encode() in properties.read(_TOP)
            case ".html" | ".htm":
                with path.open("rb") as file:
                    return MADE_BY.encode() in file.read(_TOP)
            case _:
                with path.open("rb") as file:
                    file.seek(max(0, path.stat().st_size - len(LAST_BYTES)))
                    return file.read() == LAST_BYTES
    except (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return False
