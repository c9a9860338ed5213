"""A made workbook, opened again as another program sees it."""

import io

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

ROW = "Række"
"""The key under which `rows` gives a row's number from 1."""


def opened(content: bytes, *, values: bool = False, rich: bool = False) -> Workbook:
    """The workbook; `values` gives what the formulas came to instead of the formulas."""
    return openpyxl.load_workbook(io.BytesIO(content), data_only=values, rich_text=rich)


def header_row(sheet: Worksheet) -> int:
    """The number of the row with the table's headings, from 1."""
    (table,) = sheet.tables.values()
    return int(openpyxl.utils.cell.range_boundaries(table.ref)[1])


def rows(sheet: Worksheet) -> list[dict[str, object]]:
    """The rows of the sheet's table by the headings of its columns; a cell without text is ""."""
    (table,) = sheet.tables.values()
    header, *body = sheet[table.ref]
    headings = [cell.value for cell in header]
    return [
        {ROW: cells[0].row} | {
            heading: "" if cell.value is None else cell.value for heading, cell in zip(headings, cells, strict=True)
        }
        for cells in body
    ]  # fmt: skip


def column(sheet: Worksheet, heading: str) -> int:
    """The number of a column of the sheet's table, from 1."""
    return next(cell.column for cell in sheet[header_row(sheet)] if cell.value == heading)


def total(sheet: Worksheet, label: str, heading: str) -> object:
    """What a table below the matrix counts: the row of a label, the column of a heading."""
    below = range(header_row(sheet) + 1 + len(rows(sheet)), sheet.max_row + 1)
    (column_,) = {cell.column for row in below for cell in sheet[row] if cell.value == heading}
    (row_,) = {cell.row for row in below for cell in sheet[row] if cell.value == label}
    return sheet.cell(row_, column_).value
