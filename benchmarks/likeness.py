"""When two wordings count as the same, and whether a quote stands in a document.

The text is read here by the plainest means there are: what the tool has misread must not vouch for itself.
"""

from __future__ import annotations

import html
import re
import unicodedata
import zipfile
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2 as pdfium

_TEXT_PARTS = re.compile(r"word/(document|header|footer|footnotes|endnotes)\d*\.xml")
_DELETED = re.compile(r"<w:delText[^>]*>.*?</w:delText>", re.DOTALL)
_BREAK = re.compile(r"</w:p>|<w:br/>|<w:tab/>")
_LIKE = 0.8
_MOST = 0.6
"""Share of a wording that must be found in one piece."""


def squeeze(text: str) -> str:
    """Letters and digits alone, in lower case: layout, hyphenation and bullets drop out."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).lower()


def likeness(one: str, other: str) -> float:
    """From 0 (nothing in common) to 1 (the same)."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def goal_hits(wanted: Iterable[str], found: Iterable[str]) -> int:
    """How many wanted goals have a found one of nearly the same wording, one to one."""
    left = [squeeze(goal) for goal in found]
    hits = 0
    for goal in map(squeeze, wanted):
        best = max(left, key=lambda other: likeness(goal, other), default=None)
        if best is not None and _same_goal(goal, best):
            left.remove(best)
            hits += 1
    return hits


def _same_goal(goal: str, other: str) -> bool:
    shortened = other in goal and len(other) > _MOST * len(goal)
    return goal in other or shortened or likeness(goal, other) >= _LIKE


def raw_text(path: Path) -> str | None:
    """A document's squeezed text; None where it cannot be had."""
    try:
        return squeeze(_pdf_text(path) if path.suffix.lower() == ".pdf" else _word_text(path))
    except (OSError, KeyError, zipfile.BadZipFile, pdfium.PdfiumError):
        return None


def _pdf_text(path: Path) -> str:
    with pdfium.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def _word_text(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        parts = [name for name in package.namelist() if _TEXT_PARTS.match(name)]
        xml = "\n".join(package.read(name).decode("utf-8", "replace") for name in parts)
    return html.unescape(re.sub(r"<[^>]+>", "", _BREAK.sub("\n", _DELETED.sub("", xml))))


def all_stand_in(quotes: Iterable[str], text: str) -> bool:
    """Whether there are quotes, and each stands in the squeezed text, all or most of it in one piece.

    Most will do, for a quote may run across a table's cells that the plain text gives in another order.
    """
    wanted = [squeeze(quote) for quote in quotes]
    return bool(wanted) and all(quote and _stands(quote, text) for quote in wanted)


def _stands(quote: str, text: str) -> bool:
    if quote in text:
        return True
    match = SequenceMatcher(None, text, quote, autojunk=False).find_longest_match()
    return match.size >= _MOST * len(quote)
