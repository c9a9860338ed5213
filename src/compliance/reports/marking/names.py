"""Names for the copies: those of the documents, as far as every system can bear them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

_PART_LENGTH = 100
_MOST_FOLDERS = 8
_PLAIN = " ._-+&,()'"
"""Besides letters and digits, what may stand in a name: nothing that means more in a link or to a file system."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_NO_NAME = "dokument"


def candidates(path: str, suffix: str, taken: set[str]) -> Iterator[PurePosixPath]:
    """Relative paths for a document's copy, the best first, then with `-2`, `-3` …; none of those in `taken`.

    `path` is the document's own, with forward slashes; whatever it holds, the copy's path leads into a folder and never
    out of it. `suffix` is what the copy's name must end on. `taken` holds paths in small letters.
    """
    *folders, name = [_safe(part) for part in path.split("/") if part.strip(". ")] or [_NO_NAME]
    stem = name[: -len(suffix)] if name.lower().endswith(suffix) else name
    own = name[len(stem) :] or suffix
    number = 1
    while True:
        count = "" if number == 1 else f"-{number}"
        candidate = PurePosixPath(*folders[-_MOST_FOLDERS:], f"{stem}{count}{own}")
        if str(candidate).casefold() not in taken:
            yield candidate
        number += 1


def _safe(part: str) -> str:
    """One folder's or file's name that Windows too can bear, at most 100 characters."""
    kept = "".join(
        char if char.isalnum() or char in _PLAIN else "_" for char in unicodedata.normalize("NFC", part)
    ).strip(" ")
    if len(kept) > _PART_LENGTH:
        suffix = PurePosixPath(kept).suffix[:6]
        kept = kept[: _PART_LENGTH - len(suffix)].rstrip(" .") + suffix
    kept = kept.rstrip(". ")
    if kept.startswith(".") or _RESERVED.match(kept):
        kept = f"_{kept}"
    return kept or _NO_NAME
