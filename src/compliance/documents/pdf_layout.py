"""The reading order of a page: runs, tables, columns and boxes, as regions read one after the other."""

from __future__ import annotations

from compliance.documents.page import Box, Line, Page, Region, Row, Word, around, is_marker_only
from compliance.documents.pdf_aligned import columns_in_turn, find_aligned, hops, same_baseline
from compliance.documents.pdf_tables import RuledTable, find_tables

WIDE_GAP = 2.2
"""Em: a gap in a line wider than this parts two runs."""
SIDE_BOX = 0.55
"""Share of the page's text width below which a box stands beside the running text."""
MAX_FLOWS = 100
"""Parts of a page; a page in more pieces is read as it is drawn."""
SECTION_LINES = 4
"""Lines from which a cell can be a section of the text, with its heading."""
MARKER_GAP = 6.0
"""Em: the widest gap between a list marker and its text."""


def regions(page: Page) -> list[Region]:
    """The page's regions in reading order. Runs that stand in no order are put in it by their place."""
    found, frames = find_tables(page)
    tables = [table for table in found if not _places_sections(table, page.words)]
    frames = frames + [cell for table in found if table not in tables for row in table.rows for cell in row if cell]
    boxes = [box for box in _side_boxes(page, frames) if not any(_inside(box, table.box) for table in tables)]
    in_table, free = _share_out(page.words, tables)
    items: list[tuple[int, Line | Row]] = []
    for table, cells in zip(tables, in_table, strict=True):
        items.extend(_rows(table, cells, len(items)))
    runs = _runs(free, boxes)
    _mark_bullets(runs, page.bullets)
    order = [(min(word.order for word in run.words), run) for run in runs]
    merged = [item for _, item in sorted([*items, *order], key=lambda pair: pair[0])]
    arranged = _arrange(merged, boxes)
    result = _split(arranged, boxes, page)
    turned = _runs(page.turned, [])
    if turned:
        result.append(Region(list(turned), aside=True))
    return result


def _places_sections(table: RuledTable, words: list[Word]) -> bool:
    """Whether a table is one row of boxes, each with a heading in bold above its text: a layout, and no data."""
    ((cells,), _) = _share_out(words, [table])
    rows = [row for row in table.rows if any(cell in cells for cell in row)]
    sections = [_joined(_runs(found, [])) for found in cells.values()]
    return (
        len(rows) == 1
        and len(sections) > 1
        and all(len(lines) >= SECTION_LINES and lines[0].bold and not lines[1].bold for lines in sections)
    )


def _side_boxes(page: Page, frames: list[Box]) -> list[Box]:
    """Boxes that are clearly narrower than the page's text, the smallest first."""
    if not page.words:
        return []
    width = max(w.box.x1 for w in page.words) - min(w.box.x0 for w in page.words)
    candidates = [box for box, _ in page.fills] + page.frames + frames
    side = {
        box
        for box in candidates
        if box.x1 - box.x0 > 40
        and box.bottom - box.top > 24
        and box.x1 - box.x0 < SIDE_BOX * max(width, page.width * 0.6)
    }
    return sorted(side, key=lambda b: ((b.x1 - b.x0) * (b.bottom - b.top), b))


def _inside(box: Box, outer: Box) -> bool:
    return outer.holds(box.x0, box.top, 3) and outer.holds(box.x1, box.bottom, 3)


def _box_of(box: Box, boxes: list[Box]) -> Box | None:
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return next((candidate for candidate in boxes if candidate.holds(x, y)), None)


def _share_out(words: list[Word], tables: list[RuledTable]) -> tuple[list[dict[Box, list[Word]]], list[Word]]:
    """Each table's words by cell, and the words that stand in no table."""
    if not tables:
        return [], words
    found: list[dict[Box, list[Word]]] = [{} for _ in tables]
    free: list[Word] = []
    for word in words:
        x, y = (word.box.x0 + word.box.x1) / 2, (word.box.top + word.box.bottom) / 2
        for table, cells in zip(tables, found, strict=True):
            if not table.box.holds(x, y, 0.0):
                continue
            cell = next((c for row in table.rows for c in row if c is not None and c.holds(x, y, 0.5)), None)
            if cell is not None:
                cells.setdefault(cell, []).append(word)
                break
        else:
            free.append(word)
    return found, free


def _rows(table: RuledTable, cells: dict[Box, list[Word]], number: int) -> list[tuple[int, Row]]:
    result: list[tuple[int, Row]] = []
    before = min((word.order for words in cells.values() for word in words), default=0)
    for boxes in table.rows:
        lines = [_joined(_runs(cells.get(box, []), [])) if box is not None else [] for box in boxes]
        words = [word for cell in lines for line in cell for word in line.words]
        if not words:
            continue
        top, bottom = min(w.box.top for w in words), max(w.box.bottom for w in words)
        result.append((before, Row(lines, Box(table.box.x0, top, table.box.x1, bottom), number, ruled=True)))
    return result


def _runs(words: list[Word], boxes: list[Box]) -> list[Line]:
    """Words that follow each other on a baseline, in stream order."""
    runs: list[list[Word]] = []
    last: Word | None = None
    last_box: Box | None = None
    for word in words:
        box = _box_of(word.box, boxes) if boxes else None
        if last is not None and box == last_box and _follows(runs[-1], last, word):
            runs[-1].append(word)
        else:
            runs.append([word])
        last, last_box = word, box
    return [Line(run) for run in runs]


def _follows(run: list[Word], last: Word, word: Word) -> bool:
    x0, top, _, bottom = word.box
    _, last_top, last_x1, last_bottom = last.box
    height = max(1.0, bottom - top)
    gap = x0 - last_x1
    if not -0.3 * height <= gap <= MARKER_GAP * height:
        return False
    level = abs(top + bottom - last_top - last_bottom) / 2 <= 0.45 * max(height, last_bottom - last_top)
    return level and (gap <= WIDE_GAP * height or (len(run) == 1 and is_marker_only(last.text)))


def _mark_bullets(runs: list[Line], bullets: list[Box]) -> None:
    """A small shape just left of a line, at its height, is its bullet."""
    for bullet in bullets:
        middle = (bullet.top + bullet.bottom) / 2
        beside = [
            run
            for run in runs
            if run.box.top <= middle <= run.box.bottom and 0 <= run.box.x0 - bullet.x1 <= 2.5 * run.size
        ]
        if beside:
            min(beside, key=lambda run: run.box.x0).bullet = True


def _arrange(items: list[Line | Row], boxes: list[Box]) -> list[Line | Row]:
    """Items with aligned tables found, and with columns drawn row by row read one column after the other."""
    result: list[Line | Row] = []
    stretch: list[Line] = []
    tables = 1 + max((item.table for item in items if isinstance(item, Row)), default=-1)

    def flush() -> None:
        nonlocal tables
        for part in find_aligned(columns_in_turn(stretch), tables):
            if isinstance(part, Row):
                tables = max(tables, part.table + 1)
                result.append(part)
            else:
                result.extend(_joined(part))
        stretch.clear()

    for item in items:
        if isinstance(item, Row):
            flush()
            result.append(item)
            continue
        if stretch and _box_of(stretch[-1].box, boxes) != _box_of(item.box, boxes) and hops([stretch[-1], item]) == 0:
            flush()
        stretch.append(item)
    flush()
    return result


def _joined(runs: list[Line]) -> list[Line]:
    """Runs that follow each other on one baseline as one line."""
    lines: list[Line] = []
    for run in runs:
        last = lines[-1] if lines else None
        if (
            last
            and same_baseline(last, run)
            and -2 <= run.box.x0 - last.box.x1 <= (40 if run.text.isdigit() else 12) * run.size
        ):
            tabbed = last.tabbed or run.box.x0 - last.box.x1 > WIDE_GAP * run.size
            lines[-1] = Line(last.words + run.words, bullet=last.bullet, tabbed=tabbed)
        else:
            lines.append(run)
    return lines


def _split(items: list[Line | Row], boxes: list[Box], page: Page) -> list[Region]:
    """Items parted where the reading jumps to another column or box; narrow ones beside the text are asides."""
    flows: list[tuple[Box | None, list[Line | Row]]] = []
    for item in items:
        box = _box_of(item.box, boxes)
        if flows and flows[-1][0] == box and _goes_on(flows[-1][1][-1], item):
            flows[-1][1].append(item)
        else:
            flows.append((box, [item]))
    flows = _downwards(flows)
    parts = [part for _, part in flows]
    result = [
        Region(part, aside=box is not None or _beside(i, parts, page), right=_inner_right(box, part))
        for i, (box, part) in enumerate(flows)
    ]
    return _after_heading(result)


def _downwards(flows: list[tuple[Box | None, list[Line | Row]]]) -> list[tuple[Box | None, list[Line | Row]]]:
    """Flows in the order they are drawn in, but none before one that stands right above it."""
    if len(flows) > MAX_FLOWS:
        return flows
    waiting = [(around(item.box for item in items), (box, items)) for box, items in flows]
    result = []
    while waiting:
        at = 0
        while (above := next((i for i, (o, _) in enumerate(waiting) if i > at and _above(o, waiting[at][0])), 0)) > at:
            at = above
        result.append(waiting.pop(at)[1])
    return result


def _above(upper: Box, lower: Box) -> bool:
    overlap = min(upper.x1, lower.x1) - max(upper.x0, lower.x0)
    return upper.bottom <= lower.top + 1 and overlap > 0.5 * min(upper.x1 - upper.x0, lower.x1 - lower.x0)


def _inner_right(box: Box | None, items: list[Line | Row]) -> float | None:
    """The right edge of a box's text, if its margins are alike."""
    return None if box is None else box.x1 - max(0.0, min(item.box.x0 for item in items) - box.x0)


def _after_heading(regions: list[Region]) -> list[Region]:
    """Boxes drawn before the page's text, though they stand further down, moved behind the text's first column."""
    first = next((i for i, region in enumerate(regions) if not region.aside), None)
    if not first:
        return regions
    top = regions[first].items[0].box.top
    later = [region for region in regions[:first] if region.items[0].box.top > top]
    before = [region for region in regions[:first] if region.items[0].box.top <= top]
    return [*before, regions[first], *later, *regions[first + 1 :]]


def _goes_on(last: Line | Row, item: Line | Row) -> bool:
    """Whether `item` stands below `last` and not beside it."""
    overlap = min(last.box.x1, item.box.x1) - max(last.box.x0, item.box.x0)
    return item.box.top >= last.box.top - 2 and overlap > -1 and item.box.bottom > last.box.bottom - 2


def _beside(index: int, parts: list[list[Line | Row]], page: Page) -> bool:
    """Whether the region is a narrow one with a clearly wider one at its side."""
    own = around(item.box for item in parts[index])
    width = own.x1 - own.x0
    if width > 0.42 * page.width:
        return False
    for i, part in enumerate(parts):
        level = [item for item in part if item.box.bottom > own.top and item.box.top < own.bottom]
        if i == index or len(level) < 3:
            continue
        other = around(item.box for item in level)
        shared = min(own.bottom, other.bottom) - max(own.top, other.top)
        apart = other.x1 <= own.x0 + 1 or own.x1 <= other.x0 + 1
        if apart and shared > 0.5 * (own.bottom - own.top) and other.x1 - other.x0 >= 1.45 * width:
            return True
    return False
