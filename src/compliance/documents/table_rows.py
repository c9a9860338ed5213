"""Blocks on their way, and their tables: numbered, whole over page breaks, with the heads of their columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from compliance.documents.cleaning import join_lines
from compliance.documents.model import CELL_JOIN, BlockKind
from compliance.documents.page import Row

_FIGURE = re.compile(r"^-?[\d.,]+(?:\s*(?:%|,-|kr\.?))?$")


@dataclass
class Draft:
    """A block on its way: its text can still go on over the page break."""

    kind: BlockKind
    text: str
    page: int
    ocr: bool = False
    aside: bool = False
    style: tuple[float, bool] = (0.0, False)
    depth: float = 0.0
    """Left edge of a list item in points from its column's, for its level."""
    numbered: str = ""
    """A numbered list item with its number."""
    full: bool = False
    """The last line fills its column: the sentence may go on."""
    row: Row | None = None
    cells: list[str] = field(default_factory=list)
    columns: tuple[str, ...] = ()
    table: int | None = None
    level: int = 0


def row_text(cells: list[str]) -> str:
    """A row's text; empty where all cells are."""
    return CELL_JOIN.join(cells) if any(cells) else ""


def number_tables(drafts: list[Draft]) -> None:
    """Number the tables, which go on over page breaks, make rows one that a break parts, and find the column heads."""
    number = -1
    last: Draft | None = None
    tables: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.kind in (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER) or not draft.text:
            continue
        if draft.row is None:
            if not draft.aside:
                last = None
            continue
        if last and last.row and _same_table(last, draft):
            if draft.page != last.page and _is_rest(last, draft):
                last.cells = [join_lines(a, b) for a, b in zip(last.cells, draft.cells, strict=True)]
                last.text = row_text(last.cells)
                draft.text = ""
                continue
        else:
            number += 1
        draft.table = number
        tables.setdefault(number, []).append(draft)
        last = draft
    for rows in tables.values():
        if len(rows) > 1 and _is_header(rows):
            for row in rows[1:]:
                row.columns = tuple(rows[0].cells)
            for row in rows[1:]:
                if row.cells == rows[0].cells:
                    row.text = ""


def _same_table(last: Draft, draft: Draft) -> bool:
    assert last.row and draft.row
    if last.aside != draft.aside or len(last.cells) != len(draft.cells):
        return False
    if last.page == draft.page:
        return last.row.table == draft.row.table
    return abs(last.row.box.x0 - draft.row.box.x0) < 6


def _is_rest(last: Draft, draft: Draft) -> bool:
    """Whether the first row on a page is the rest of the last one on the page before."""
    return (
        not draft.cells[0]
        and any(draft.cells)
        and all(a or not b for a, b in zip(last.cells, draft.cells, strict=True))
    )


def _is_header(rows: list[Draft]) -> bool:
    first, rest = rows[0].cells, rows[1:]
    if not all(first) or len(first) < 2 or max(map(len, first)) > 40 or rows[0].row is None or rows[0].row.table < 0:
        return False
    bold = _bold_cells(rows[0])
    labels_bold = sum(_bold_cells(row)[:1] == [True] for row in rest) > 0.5 * len(rest)
    if all(bold) and not labels_bold and not any(all(_bold_cells(row)) for row in rest):
        return True
    if any(c.isdigit() for cell in first for c in cell):
        return False
    if len(first) == 2:
        # "Aktivitet | Timer", but not "Sted | Odense" over "Pris | 4.200 kr.": nothing but bare figures tells.
        return len(rest) > 1 and all(_FIGURE.match(row.cells[1]) for row in rest)
    figures = [sum(any(map(str.isdigit, row.cells[column])) for row in rest) for column in range(len(first))]
    return max(figures) > 0.7 * len(rest)


def _bold_cells(draft: Draft) -> list[bool]:
    assert draft.row
    return [bool(cell) and all(line.bold for line in cell) for cell in draft.row.cells]
