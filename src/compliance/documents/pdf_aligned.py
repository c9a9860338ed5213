"""Text that stands side by side without rules: label and value pairs, and columns drawn row by row."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from compliance.documents.page import Line, Row, around

ALIGNED = 3.0
"""Points within which two left or right edges stand under each other."""
LONGEST_LABEL = 45
"""Characters of the longest usual label in the first column of an aligned table."""


def same_baseline(a: Line, b: Line) -> bool:
    """Whether two runs stand on one line."""
    return abs(a.base - b.base) <= 0.45 * max(a.box.bottom - a.box.top, b.box.bottom - b.box.top)


def hops(runs: list[Line]) -> int:
    """How often the next run stands to the right on the same baseline."""
    return sum(same_baseline(a, b) and b.box.x0 > a.box.x1 for a, b in pairwise(runs))


def find_aligned(runs: list[Line], table: int) -> list[list[Line] | Row]:
    """Aligned tables among runs in stream order, as rows; what lies between them as lists of runs.

    `table` numbers the first table found. A table has two rows or more with the same columns.
    """
    result: list[list[Line] | Row] = []
    plain: list[Line] = []
    at = 0
    while at < len(runs):
        rows, end = _rows_from(runs, at)
        if len(rows) < 2 or _is_prose([row[0] for row in rows]):
            plain.append(runs[at])
            at += 1
            continue
        rows[0][0][:0] = _label_above(plain, rows[0])
        if plain:
            result.append(plain)
            plain = []
        width = max(len(row) for row in rows)
        for row in rows:
            box = around(line.box for cell in row for line in cell)
            result.append(Row([*row, *([] for _ in range(width - len(row)))], box, table))
        table += 1
        at = end
    if plain:
        result.append(plain)
    return result


def _label_above(plain: list[Line], row: list[list[Line]]) -> list[Line]:
    """The first lines of a label that stands beside a taller value; taken out of `plain`."""
    taken: list[Line] = []
    top = min(line.box.top for line in row[1])
    while plain and plain[-1].base > top and abs(plain[-1].box.x0 - row[0][0].box.x0) <= ALIGNED:
        taken.insert(0, plain.pop())
    return taken


def _rows_from(runs: list[Line], at: int) -> tuple[list[list[list[Line]]], int]:
    """The rows of an aligned table that starts at `at`, each as cells of lines, and where it ends."""
    rows: list[list[list[Line]]] = []
    while at < len(runs):
        row, end = _row_from(runs, at)
        if len(row) < 2 or (rows and not _fits(rows[0], row)):
            break
        rows.append(row)
        at = end
    return rows, at


def _row_from(runs: list[Line], at: int) -> tuple[list[list[Line]], int]:
    """One row: a label of at most three lines, then cells to the right of it, each with the lines below."""
    label = [runs[at]]
    at += 1
    while at < len(runs) and len(label) < 3 and not _hop(label, runs[at]) and _under(label, runs[at]):
        label.append(runs[at])
        at += 1
    row = [label]
    edge = max(line.box.x1 for line in label)
    while at < len(runs):
        run = runs[at]
        if _hop(row[-1], run):
            row.append([run])
        elif len(row) > 1 and run.box.x0 > edge + 1 and _under(row[-1], run):
            row[-1].append(run)
        else:
            break
        at += 1
    if len(row) < 2:
        return [label], at
    tops = min(line.box.top for cell in row[1:] for line in cell)
    while len(label) > 1 and label[0].box.bottom < tops + 1:
        return [[label[0]]], at
    return row, at


def _hop(cell: list[Line], run: Line) -> bool:
    """Whether `run` starts a cell to the right: beside `cell`, at most three lines above its last line."""
    height = run.box.bottom - run.box.top
    right = run.box.x0 > max(line.box.x1 for line in cell) + 0.3 * run.size
    return (
        right
        and cell[-1].base - 3.2 * height <= run.base <= cell[-1].base + 0.5 * height
        and (run.base >= cell[0].base - 2.2 * height)
    )


def _under(cell: list[Line], run: Line) -> bool:
    """Whether `run` is the next line of `cell`."""
    last = cell[-1]
    height = last.box.bottom - last.box.top
    below = 0.4 * height < run.base - last.base <= 1.9 * max(height, run.box.bottom - run.box.top)
    level = abs(run.box.x0 - last.box.x0) <= 2 * run.size or abs(run.box.x0 - cell[0].box.x0) <= 2 * run.size
    return below and level


def _fits(first: list[list[Line]], row: list[list[Line]]) -> bool:
    """Whether the first two columns of two rows stand under each other."""
    if row[0][0].box.top < first[0][0].box.top:
        return False
    if abs(first[0][0].box.x0 - row[0][0].box.x0) > ALIGNED:
        return False
    a, b = first[1][0].box, row[1][0].box
    return min(abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.x0 + a.x1 - b.x0 - b.x1) / 2) <= ALIGNED


def _is_prose(labels: list[list[Line]]) -> bool:
    """Whether the first column holds running text and no labels."""
    lines = [line for label in labels for line in label]
    return median(len(line.text) for line in lines) > LONGEST_LABEL or _runs_on(lines)


def _runs_on(lines: list[Line]) -> bool:
    """Whether these are lines of running text: they fill their column and go on in the next."""
    widths = [line.box.x1 - line.box.x0 for line in lines]
    broken = sum(line.text[:1].islower() or line.text.endswith("-") for line in lines)
    return len(lines) > 3 and median(widths) > 0.7 * max(widths) and broken > 0.3 * len(lines)


def columns_in_turn(runs: list[Line]) -> list[Line]:
    """`runs` with columns of running text that are drawn row by row read one after the other."""
    ends = [i for i, (a, b) in enumerate(pairwise(runs)) if same_baseline(a, b) and b.box.x0 > a.box.x1]
    if len(ends) < 4:
        return runs
    first, last = ends[0], ends[-1] + 2
    return [*runs[:first], *interleaved(runs[first:last]), *runs[last:]]


def interleaved(runs: list[Line]) -> list[Line]:
    """`runs` with columns drawn row by row read one after the other, as they are where no gutter parts them."""
    if hops(runs) <= 0.2 * len(runs):
        return runs
    gutter = _gutter(runs)
    if gutter is None:
        return runs
    result: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []

    def flush() -> None:
        for column in (left, right):
            column.sort(key=lambda run: (round(run.base / 3), run.box.x0))
            result.extend(interleaved(column) if len(column) > 8 else column)
            column.clear()

    for run in sorted(runs, key=lambda run: (run.base, run.box.x0)):
        if run.box.x1 <= gutter + 1:
            left.append(run)
        elif run.box.x0 >= gutter - 1:
            right.append(run)
        else:
            flush()
            result.append(run)
    flush()
    return result


def _gutter(runs: list[Line]) -> float | None:
    """The x of an empty upright strip with running text on both sides."""
    x0, x1 = min(run.box.x0 for run in runs), max(run.box.x1 for run in runs)
    if len(runs) < 8 or x1 - x0 < 150:
        return None
    best: tuple[int, float, float] | None = None
    for percent in range(25, 76):
        at = x0 + (x1 - x0) * percent / 100
        left = [run for run in runs if run.box.x1 <= at + 1]
        right = [run for run in runs if run.box.x0 >= at - 1]
        crossing = len(runs) - len(left) - len(right)
        if min(len(left), len(right)) <= 3 or crossing > 0.3 * len(runs):
            continue
        if _fill(left, at - x0) > 0.55 and _fill(right, x1 - at) > 0.55 and _runs_on(left) and _runs_on(right):
            key = (crossing, max(run.box.x1 for run in left) - min(run.box.x0 for run in right), at)
            best = min(best or key, key)
    return best[2] if best else None


def _fill(runs: list[Line], width: float) -> float:
    """Median share of a column's width that its lines fill."""
    rows: dict[int, tuple[float, float]] = {}
    for run in runs:
        low, high = rows.get(round(run.base / 4), (run.box.x0, run.box.x1))
        rows[round(run.base / 4)] = (min(low, run.box.x0), max(high, run.box.x1))
    return median((high - low) / width for low, high in rows.values()) if width > 0 else 0.0
