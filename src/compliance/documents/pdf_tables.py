"""Ruled tables of a PDF page: the grid that its rules draw, merged cells included."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compliance.documents.page import Box, Page, Word, around

MIN_PATHS = 4
"""Rules that the smallest ruled table has."""
MAX_CELLS = 3_000
MAX_EDGES = 3_000
HIGHEST_ROW = 60.0
"""Points: the highest row that is taken for one of a table's where its own sides are not drawn."""
MAX_STRIPES = 200
SNAP = 2.5
"""Points within which two rules are one, or meet."""


@dataclass
class RuledTable:
    """A grid of cells: each row holds its cells' boxes, None where a merged cell covers the place."""

    box: Box
    rows: list[list[Box | None]]


@dataclass
class _Rule:
    at: float
    start: float
    end: float


def find_tables(page: Page) -> tuple[list[RuledTable], list[Box]]:
    """The ruled tables of a page, and the single boxes that rules draw (frames round text)."""
    if not MIN_PATHS <= len(page.edges) <= MAX_EDGES:
        return [], []
    across = _merged(_Rule(box.top, box.x0, box.x1) for box in page.edges if box.x1 - box.x0 > box.bottom - box.top)
    down = _merged(_Rule(box.x0, box.top, box.bottom) for box in page.edges if box.x1 - box.x0 <= box.bottom - box.top)
    down = _merged([*down, *_bridges(across, down, page.words)])
    tables: list[RuledTable] = []
    frames: list[Box] = []
    for rows, columns in _components(across, down):
        if len(rows) < 2 or not columns:
            continue
        grid = _grid(rows, columns, page.words)
        if grid is None:
            continue
        cells = [cell for row in grid for cell in row if cell is not None]
        box = around(cells)
        if len(cells) == 1:
            frames.append(box)
        elif max(len(row) for row in grid) >= 2 and _holds_text(cells, page.words):
            tables.append(RuledTable(box, grid))
        else:
            frames.extend(cells)
    return tables, frames


def _merged(rules: Iterable[_Rule]) -> list[_Rule]:
    """Rules on one line that touch or overlap as one."""
    result: list[_Rule] = []
    lines: list[list[_Rule]] = []
    for rule in sorted(rules, key=lambda r: (r.at, r.start)):
        if lines and rule.at - lines[-1][-1].at <= SNAP and rule.at - lines[-1][0].at <= 2 * SNAP:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    for line in lines:
        at = sum(rule.at for rule in line) / len(line)
        current: _Rule | None = None
        for rule in sorted(line, key=lambda r: r.start):
            if current and rule.start <= current.end + SNAP:
                current.end = max(current.end, rule.end)
            else:
                current = _Rule(at, rule.start, rule.end)
                result.append(current)
    return [rule for rule in result if rule.end - rule.start >= 4]


def _bridges(across: list[_Rule], down: list[_Rule], words: list[Word]) -> list[_Rule]:
    """The missing sides of rows that only every other has: of a table striped by fills, or open above and below."""
    bands: dict[tuple[int, int], list[_Rule]] = {}
    for rule in down:
        bands.setdefault((round(rule.start / SNAP), round(rule.end / SNAP)), []).append(rule)
    stripes = sorted((band for band in bands.values() if len(band) >= 3), key=lambda band: band[0].start)
    found: list[_Rule] = []
    for band in stripes[:MAX_STRIPES]:
        xs = [rule.at for rule in band]
        top, bottom = band[0].start, band[0].end
        alike = [other[0].start for other in stripes if _same_columns(xs, [rule.at for rule in other])]
        # The rows above the first stripe and below the last one have no sides at all; a whole table is no stripe.
        is_row = not any(top + SNAP < rule.at < bottom - SNAP and _overlap(rule, xs) for rule in across)
        height = bottom - top if len(alike) > 1 and is_row else None
        below = alike + [
            rule.at
            for rule in across
            if abs(rule.start - xs[0]) < 3 * SNAP and abs(rule.end - xs[-1]) < 3 * SNAP
        ]
        low = min((y for y in below if bottom + SNAP < y <= bottom + HIGHEST_ROW), default=height and bottom + height)
        above = (rule.at for rule in across if top - HIGHEST_ROW <= rule.at < top - SNAP)
        high = max(above, default=height and top - height)
        for start, end in [(bottom, low), (high, top)]:
            if start is not None and end is not None and _fills_columns(xs, start, end, words):
                found += [_Rule(x, start, end) for x in xs]
    return found


def _overlap(rule: _Rule, xs: list[float]) -> bool:
    return rule.start < xs[-1] - SNAP and rule.end > xs[0] + SNAP


def _same_columns(xs: list[float], others: list[float]) -> bool:
    return len(xs) == len(others) and all(abs(a - b) <= SNAP for a, b in zip(xs, others, strict=True))


def _fills_columns(xs: list[float], top: float, bottom: float, words: list[Word]) -> bool:
    """Whether the words between two heights stand in at least two of the columns, and none across two."""
    used: set[int] = set()
    for word in words:
        if not (top < (word.box.top + word.box.bottom) / 2 < bottom and xs[0] < word.box.x1 and word.box.x0 < xs[-1]):
            continue
        column = sum(x <= word.box.x0 + 1 for x in xs)
        if column != sum(x < word.box.x1 - 1 for x in xs):
            return False
        used.add(column)
    return len(used) >= 2


def _components(across: list[_Rule], down: list[_Rule]) -> list[tuple[list[_Rule], list[_Rule]]]:
    """Groups of rules that hang together by crossing or meeting."""
    parent = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i, a in enumerate(across):
        for j, d in enumerate(down):
            if d.start - SNAP <= a.at <= d.end + SNAP and a.start - SNAP <= d.at <= a.end + SNAP:
                parent[root(i)] = root(len(across) + j)
    groups: dict[int, tuple[list[_Rule], list[_Rule]]] = {}
    for i, a in enumerate(across):
        groups.setdefault(root(i), ([], []))[0].append(a)
    for j, d in enumerate(down):
        groups.setdefault(root(len(across) + j), ([], []))[1].append(d)
    return sorted(groups.values(), key=lambda group: min((rule.at for rule in group[0]), default=0.0))


def _positions(rules: list[_Rule], crossing: list[_Rule]) -> list[float]:
    """Where the grid has lines: at the rules, and at the ends of those that cross them (a table open at its sides)."""
    found: list[float] = []
    ends = [min(rule.start for rule in crossing), max(rule.end for rule in crossing)]
    for at in sorted([rule.at for rule in rules] + ends):
        if not found or at - found[-1] > 2 * SNAP:
            found.append(at)
    return found


def _grid(across: list[_Rule], down: list[_Rule], words: list[Word]) -> list[list[Box | None]] | None:
    """Boxes of the cells by row and column, a merged one where it starts; None where nothing is enclosed."""
    xs, ys = _positions(down, across), _positions(across, down)
    width, height = len(xs) - 1, len(ys) - 1
    if width < 1 or height < 1 or width * height > MAX_CELLS:
        return None
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    spans: dict[tuple[int, int], Box] = {}
    for row in range(height):
        for column in range(width):
            if (row, column) in owner:
                continue
            right, low = column, row
            while right + 1 < width and (row, right + 1) not in owner:
                band = Box(xs[column], ys[row], xs[right + 2], ys[row + 1])
                if _wall(down, xs[right + 1], ys[row], ys[row + 1]) or _parts_text(xs[right + 1], band, words):
                    break
                right += 1
            while low + 1 < height and not _wall(across, ys[low + 1], xs[column], xs[right + 1]):
                low += 1
            for r in range(row, low + 1):
                for c in range(column, right + 1):
                    owner.setdefault((r, c), (row, column))
            spans[row, column] = Box(xs[column], ys[row], xs[right + 1], ys[low + 1])
    return [[spans.get((row, column)) for column in range(width)] for row in range(height)]


def _wall(rules: list[_Rule], at: float, start: float, end: float) -> bool:
    """Whether a rule at this place runs along most of the way."""
    covered = sum(
        max(0.0, min(rule.end, end) - max(rule.start, start)) for rule in rules if abs(rule.at - at) <= 2 * SNAP
    )
    return covered > 0.5 * (end - start)


def _parts_text(at: float, band: Box, words: list[Word]) -> bool:
    """Whether text stands on both sides of a place where other rows have a wall, and none runs across it."""
    left = right = False
    for word in words:
        x0, top, x1, bottom = word.box
        if not (band.top <= (top + bottom) / 2 <= band.bottom and band.x0 - 1 <= (x0 + x1) / 2 <= band.x1 + 1):
            continue
        if x0 < at - 1 and x1 > at - 0.5:
            return False
        left = left or x1 <= at
        right = right or at - 1 <= x0 <= at + 0.8 * word.style.size
    return left and right


def _holds_text(cells: list[Box], words: list[Word]) -> bool:
    """Whether at least two cells hold text, and no cell holds so much that the grid is a page's layout."""
    lengths = [0] * len(cells)
    for word in words:
        x, y = (word.box.x0 + word.box.x1) / 2, (word.box.top + word.box.bottom) / 2
        for i, cell in enumerate(cells):
            if cell.holds(x, y, 0.0):
                lengths[i] += len(word.text) + 1
                break
    filled = sum(1 for length in lengths if length)
    return filled >= 2 and not (filled <= 3 and max(lengths) > 900)
