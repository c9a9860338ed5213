"""The one writer of cells: every text is cleaned here, and stays the text that it was in the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from compliance.reports.text import clean, one_line
from compliance.reports.workbook.heights import row_height, wrapped_lines
from compliance.reports.workbook.styles import HEADER, PLAIN, Formats, Style

MAX_TEXT = 32_767
"""Characters that a cell of Excel holds."""
CUT_MARK = " … [afkortet]"


def cell_text(text: str) -> str:
    """Text as a cell can hold it: without what Excel refuses, and cut with a visible mark where it is too long."""
    text = clean(text)
    # Excel counts UTF-16 units, of which a character beyond the basic plane takes two.
    if len(text) + sum(character > "\uffff" for character in text) <= MAX_TEXT:
        return text
    units, end = len(CUT_MARK), 0
    for character in text:
        units += 2 if character > "\uffff" else 1
        if units > MAX_TEXT:
            break
        end += 1
    return text[:end] + CUT_MARK


@dataclass(frozen=True)
class Column:
    """A column of a sheet; `width` in digits of the standard font."""

    heading: str
    width: float
    hidden: bool = False
    printed: bool = True


@dataclass(frozen=True)
class Cell:
    """What stands in a cell; `target` is a sheet and a row from 0 that the text links to."""

    value: str | float | None = None
    style: Style = PLAIN
    target: tuple[str, int] | None = None


@dataclass
class Sheet:
    """A sheet of one table under a header that stays in sight and is repeated on every printed page."""

    book: Workbook
    formats: Formats
    name: str
    columns: Sequence[Column]
    intro: Sequence[tuple[str, Style]] = ()
    """Lines above the header."""
    frozen_columns: int = 0
    page: Worksheet = field(init=False)
    next_row: int = field(init=False)

    def __post_init__(self) -> None:
        """Write intro and header, and set widths, panes and page."""
        self.page = self.book.add_worksheet(self.name)
        for index, column in enumerate(self.columns):
            self.page.set_column(index, index, column.width, None, {"hidden": column.hidden})
        for row, (text, style) in enumerate(self.intro):
            self._intro_line(row, text, style)
        self.header_row = len(self.intro)
        header = self.formats.header()
        for index, column in enumerate(self.columns):
            self.page.write_string(self.header_row, index, column.heading, header)
        tallest = max(wrapped_lines(c.heading, c.width, 9, bold=True) for c in self.columns if not c.hidden)
        self.page.set_row(self.header_row, row_height(tallest, 9) + 11)  # room for the filter's button
        self.page.freeze_panes(self.header_row + 1, self.frozen_columns)
        self.next_row = self.header_row + 1

    def add(self, cells: Sequence[Cell]) -> int:
        """Write the next row, as tall as its text needs, and return its number from 0."""
        row, height = self.next_row, row_height(1, PLAIN.size)
        for index, cell in enumerate(cells):
            self._write(row, index, cell)
            if isinstance(cell.value, str) and not self.columns[index].hidden:
                size = cell.style.size
                lines = wrapped_lines(cell_text(cell.value), self.columns[index].width, size, _bold(cell))
                height = max(height, row_height(lines, size))
        self.page.set_row(row, height)
        self.next_row += 1
        return row

    def finish(self, footer: str, *, filtered: bool = True) -> None:
        """Add the filter and set up the page: A4 landscape, as wide as the paper, numbered."""
        last_row = max(self.header_row, self.next_row - 1)
        if filtered:
            self.page.autofilter(self.header_row, 0, last_row, len(self.columns) - 1)
        printed = max(index for index, column in enumerate(self.columns) if column.printed and not column.hidden)
        self.page.print_area(0, 0, last_row, printed)
        self.page.repeat_rows(self.header_row)
        set_up_page(self.page, self.name, footer)

    def _write(self, row: int, index: int, cell: Cell) -> None:
        style = self.formats[cell.style]
        if cell.value is None or cell.value == "":
            self.page.write_blank(row, index, None, style)
        elif not isinstance(cell.value, str):
            self.page.write_number(row, index, cell.value, style)
        elif cell.target:
            sheet, target = cell.target
            self.page.write_url(row, index, f"internal:'{sheet}'!A{target + 1}", style, cell_text(cell.value))
        else:
            self.page.write_string(row, index, cell_text(cell.value), style)

    def _intro_line(self, row: int, text: str, style: Style) -> None:
        last = max(index for index, column in enumerate(self.columns) if column.printed and not column.hidden)
        self.page.merge_range(row, 0, row, last, "", self.formats[style])
        self.page.write_string(row, 0, cell_text(text), self.formats[style])
        room = sum(column.width for column in self.columns[: last + 1])
        self.page.set_row(row, row_height(wrapped_lines(text, room, style.size, style.bold), style.size) + 2)


def set_up_page(page: Worksheet, name: str, footer: str, *, pages: int = 0) -> None:
    """A4 landscape, as wide as the paper, with the sheet's name above and numbered pages below.

    `pages` is how many it may take in length, 0 for as many as it needs.
    """
    page.set_landscape()
    page.set_paper(9)
    page.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    page.fit_to_pages(1, pages)
    page.set_header(f"&L&9{name}")
    # An ampersand starts a code in a footer, and 255 characters is all that it holds.
    page.set_footer(f"&L&8{one_line(footer).replace('&', '&&')[:200]}&R&8Side &P af &N")
    page.hide_gridlines(2)
    page.set_tab_color(HEADER)


def _bold(cell: Cell) -> bool:
    return cell.style.bold or bool(cell.style.tone and cell.style.tone.bold)
