"""Running headers and footers: repeated at one height, page numbers, a web print's URL and date."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from compliance.documents.cleaning import clean, join_lines
from compliance.documents.model import BlockKind
from compliance.documents.page import Line, Page, Word

ZONE = 0.13
"""Share of the page's height at top and bottom in which running lines stand."""
EDGE = 0.075
"""Share of the height in which a lone line of small print is a footer without being repeated."""
SAME_HEIGHT = 5.0
PART_GAP = 2.2
"""Em: a wider gap parts what stands left, in the middle and right."""

_PAGE_NUMBER = re.compile(
    r"^(?:(?:side|s\.|page)\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:af|of|/|\|)\s*\d{1,3})?$", re.IGNORECASE
)
_WEB_PRINT = re.compile(
    r"^(?:https?://|file://|www\.)\S+(?:\s+\d+\s*/\s*\d+)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s+(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?\b.{0,120}$"
)


@dataclass
class Running:
    """A running header or footer with the page it stands on first."""

    kind: BlockKind
    text: str
    page: int


def take_running(pages: list[Page]) -> list[Running]:
    """The running headers and footers, each once; their words are taken out of the pages."""
    lines = {page.number: _edge_lines(page) for page in pages}
    places: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for page in pages:
        for line in lines[page.number]:
            places[_pattern(line.text)].append((page.number, line.base))
    found: list[Running] = []
    seen: set[tuple[BlockKind, str]] = set()
    for page in pages:
        gone: set[int] = set()
        last: Line | None = None
        for line in lines[page.number]:
            if not (_repeated(line, page.number, places) or _alone(line, page, lines[page.number])):
                last = None
                continue
            gone.update(id(word) for word in line.words)
            kind = BlockKind.PAGE_HEADER if line.base < page.height / 2 else BlockKind.PAGE_FOOTER
            wraps = (
                last is not None and 0 < line.base - last.base < 2 * line.size and abs(line.box.x0 - last.box.x0) < 3
            )
            last = line
            new = (kind, _pattern(line.text)) not in seen
            seen.add((kind, _pattern(line.text)))
            if not new:
                continue
            if wraps and found and found[-1].page == page.number and found[-1].kind == kind:
                found[-1].text = join_lines(found[-1].text, clean(line.text))
            else:
                found.append(Running(kind, clean(line.text), page.number))
        page.words = [word for word in page.words if id(word) not in gone]
    return [running for running in found if running.text]


def _pattern(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _edge_lines(page: Page) -> list[Line]:
    """Lines in the zones at top and bottom, from above, parted at wide gaps."""
    height = page.height
    zone = [w for w in page.words if w.box.bottom < ZONE * height or w.box.top > (1 - ZONE) * height]
    rows: list[list[Word]] = []
    for word in sorted(zone, key=lambda w: (w.box.top + w.box.bottom, w.box.x0)):
        middle = (word.box.top + word.box.bottom) / 2
        if rows and abs(middle - (rows[-1][0].box.top + rows[-1][0].box.bottom) / 2) < 0.4 * word.style.size:
            rows[-1].append(word)
        else:
            rows.append([word])
    lines: list[Line] = []
    for row in rows:
        row.sort(key=lambda w: w.box.x0)
        part: list[Word] = []
        for word in row:
            if part and word.box.x0 - part[-1].box.x1 > PART_GAP * word.style.size:
                lines.append(Line(part))
                part = []
            part.append(word)
        lines.append(Line(part))
    return lines


def _repeated(line: Line, number: int, places: dict[str, list[tuple[int, float]]]) -> bool:
    return any(other != number and abs(base - line.base) <= SAME_HEIGHT for other, base in places[_pattern(line.text)])


def _alone(line: Line, page: Page, lines: list[Line]) -> bool:
    """Whether the line shows by its words or its size and place that it is no running text."""
    base = line.base
    top = base < page.height / 2
    if _WEB_PRINT.match(line.text) and (base < 0.06 * page.height or base > 0.94 * page.height):
        return True
    level = [other for other in lines if abs(other.base - base) < 3]
    rest: list[Word] = []
    for word in page.words:
        _, high, _, low = word.box
        if abs((high + low) / 2 - base) < 3:
            continue
        if high <= base if top else low >= base:
            # Something stands further out.
            return False
        rest.append(word)
    if not rest:
        return False
    gap = min(w.box.top for w in rest) - line.box.bottom if top else line.box.top - max(w.box.bottom for w in rest)
    if (
        gap > line.size
        and any(_PAGE_NUMBER.match(other.text) for other in level)
        and (not top or len(level) > 1 or line.size < 13)
    ):
        return True
    sizes = sorted(w.style.size for w in rest)
    small = line.size < 0.93 * sizes[len(sizes) // 2]
    edge = base > (1 - EDGE) * page.height or base < EDGE * page.height
    return small and edge and gap > 1.5 * line.size
