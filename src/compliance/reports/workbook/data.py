"""*Data*, hidden: what the next report needs to know of this one, so that no assessment is lost."""

from __future__ import annotations

from xlsxwriter import Workbook

from compliance.reports.previous.snapshot import Snapshot
from compliance.reports.previous.written import DATA_SHEET, MARK

_PIECE = 30_000
"""Characters in a cell; Excel holds 32,767 UTF-16 units, and the JSON is plain ASCII."""


def write(book: Workbook, snapshot: Snapshot) -> None:
    """Add the sheet: a mark, then the snapshot's JSON in pieces, one a row."""
    page = book.add_worksheet(DATA_SHEET)
    page.very_hidden()
    page.protect()
    page.write_string(0, 0, MARK)
    text = snapshot.model_dump_json(exclude_defaults=True, ensure_ascii=True)
    for row, start in enumerate(range(0, len(text), _PIECE), start=1):
        page.write_string(row, 0, text[start : start + _PIECE])
