"""Quotes in their surroundings, as a cell shows them."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.documents.model import Document, Evidence
from compliance.reports import words
from compliance.reports.surroundings import surroundings
from compliance.reports.text import clean
from compliance.reports.workbook.cells import Cell
from compliance.reports.workbook.heights import wrapped_lines
from compliance.reports.workbook.styles import Style

QUOTE_WIDTH = 43
"""Of a column of quotes."""
_MAX_LINES = 32
_ROOM, _ROOM_OF_SEVERAL = 160, 70
"""Characters of the surroundings on each side of a quote."""
_GREY = Style(muted=True)
_BOLD = Style(bold=True)


def quotes_and_places(document: Document, evidence: Sequence[Evidence]) -> tuple[list[tuple[str, Style]], str]:
    """The quotes in their surroundings, and their places, numbered alike where there are several.

    As many are shown as the tallest row has room for.
    """
    parts: list[tuple[str, Style]] = []
    places: list[str] = []
    room = _ROOM if len(evidence) == 1 else _ROOM_OF_SEVERAL
    for number, each in enumerate(evidence, start=1):
        mark = f"{number}) " if len(evidence) > 1 else ""
        around = surroundings(document, each, room)
        before = ("\n" if parts else "") + mark + (f"{around.before} " if around.before else "")
        more = [(before, _GREY), (f"»{each.quote}«", _BOLD), (f" {around.after}".rstrip(), _GREY)]
        if parts and wrapped_lines(_text(parts + more), QUOTE_WIDTH, 9, bold=True) > _MAX_LINES:
            left = len(evidence) - number + 1
            parts.append((f"\n(og {words.count(left, 'citat', 'citater')} mere)", _GREY))
            break
        parts += more
        places.append(mark + (words.place(each) or "–"))
    return parts, "\n".join(places)


def rich(parts: Sequence[tuple[str, Style]], style: Style) -> Cell:
    """A cell of pieces with fonts of their own; empty ones are left out."""
    shown = [(text, font) for part, font in parts if (text := clean(part))]
    return Cell(_text(shown), style, parts=shown)


def _text(parts: Sequence[tuple[str, Style]]) -> str:
    return "".join(text for text, _ in parts)
