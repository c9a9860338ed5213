"""The one writer of cells: every text is cleaned here, and stays the text that it was in the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from compliance.reports.text import clean, cut, one_line
from compliance.reports.workbook.heights import row_height, wrapped_lines
from compliance.reports.workbook.styles import HEADER, PLAIN, Formats, Style

MAX_TEXT = 32_767
"""Characters that a cell of Excel holds."""
CUT_MARK = " … [afkortet]"
MAX_LINKS = 65_530
"""Links that a sheet of Excel holds; from there on the text stands without one."""
_MAX_LINK = 2_000
"""Characters of the longest link; Excel stops soon after."""
_MAX_TIP = 255
_IN_LINK = str.maketrans({character: f"%{ord(character):02X}" for character in "%#\"<>[]\\^`{} "})
_ALLOWED = ("format_columns", "format_rows", "sort", "autofilter")


def cell_text(text: str) -> str:
    """Text as a cell can hold it: without what Excel refuses, and cut with a visible mark where it is too long."""
    text = clean(text)
    if text.startswith("<r>") and text.endswith("</r>"):
        text += " "  # xlsxwriter takes such a text for its own mark-up and would write it as it is
    # Excel counts UTF-16 units, of which a character beyond the basic plane takes two.
    if 2 * len(text) <= MAX_TEXT or len(text) + sum(character > "\uffff" for character in text) <= MAX_TEXT:
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
    """What stands in a cell."""

    value: str | float | None = None
    style: Style = PLAIN
    target: tuple[str, int] | None = None
    """Sheet and row from 0 that the cell links to."""
    file: tuple[str, str] | None = None
    """File beside the workbook that the cell links to, with forward slashes, and the place in it or ""."""
    tip: str = ""
    """What the link says under the pointer."""
    formula: str = ""
    """One of our own, never text of a document; `value` is what it gives now."""
    parts: Sequence[tuple[str, Style]] = ()
    """The value's pieces, each with its own font; together they are the value."""


class _Page(Worksheet):  # type: ignore[misc]
    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        """Ours are of functions that Excel has always had; xlsxwriter would look for 30 newer ones in each of them."""
        return formula.removeprefix("=")


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
    spare_rows: int = 0
    """Empty lines between intro and header."""
    page: Worksheet = field(init=False)
    next_row: int = field(init=False)

    def __post_init__(self) -> None:
        """Write intro and header, and set widths, panes and page."""
        self.page = self.book.add_worksheet(self.name, _Page)
        self._links = 0
        for index, column in enumerate(self.columns):
            self.page.set_column(index, index, column.width, None, {"hidden": column.hidden})
        for row, (text, style) in enumerate(self.intro):
            self._intro_line(row, text, style)
        self.header_row = len(self.intro) + self.spare_rows
        header = self.formats.header()
        for index, column in enumerate(self.columns):
            self.page.write_string(self.header_row, index, column.heading, header)
        tallest = max(wrapped_lines(c.heading, c.width, 9, bold=True) for c in self.columns if not c.hidden)
        self.page.set_row(self.header_row, row_height(tallest, 9) + 11)  # room for the filter's button
        self.page.freeze_panes(self.header_row + 1, self.frozen_columns)
        self.next_row = self.header_row + 1

    def add(self, cells: Sequence[Cell]) -> int:
        """Write the table's next row, and return its number from 0."""
        self.put_row(self.next_row, cells)
        self.next_row += 1
        return self.next_row - 1

    def put_row(self, row: int, cells: Sequence[Cell]) -> None:
        """Write a row, from 0, as tall as its text needs."""
        height = row_height(1, PLAIN.size)
        for index, cell in enumerate(cells):
            self.put(row, index, cell)
            if isinstance(cell.value, str) and not self.columns[index].hidden:
                size = cell.style.size
                lines = wrapped_lines(cell_text(cell.value), self.columns[index].width, size, _bold(cell))
                height = max(height, row_height(lines, size))
        self.page.set_row(row, height)

    def finish(self, footer: str, *, last_row: int | None = None) -> None:
        """Make the rows a table with a filter, lock the sheet, and set up the page.

        `last_row` is the last one to print, from 0, where something stands below the table.
        """
        if self.next_row == self.header_row + 1:
            self.add([Cell("Ingen")] + [Cell()] * (len(self.columns) - 1))
        header = self.formats.header()
        self.page.add_table(
            self.header_row,
            0,
            self.next_row - 1,
            len(self.columns) - 1,
            {
                "name": f"Tabel{re.sub(r'[^0-9A-Za-zÆØÅæøå]', '', self.name.title())}",
                "style": None,
                "columns": [{"header": column.heading, "header_format": header} for column in self.columns],
            },
        )
        # Every cell of the table, to find overlaps: a fifth of the memory of a large report, and it has one table.
        vars(self.page).get("table_cells", {}).clear()
        lock(self.page)
        self.page.print_area(0, 0, last_row or self.next_row - 1, self._last_printed)
        self.page.repeat_rows(self.header_row)
        set_up_page(self.page, self.name, footer)

    @property
    def _last_printed(self) -> int:
        return max(index for index, column in enumerate(self.columns) if column.printed and not column.hidden)

    def put(self, row: int, index: int, cell: Cell) -> None:
        """Write one cell; row and column from 0."""
        style = self.formats[cell.style]
        if link := self._link(cell):
            # A link has a cell of text; what else stands there is written over it below.
            text = cell_text(str(cell.value or ""))
            self.page.write_url(row, index, link, style, text, cut(one_line(cell.tip), _MAX_TIP) or None)
        if cell.formula:
            self.page.write_formula(row, index, cell.formula, style, "" if cell.value is None else cell.value)
        elif cell.value is None or cell.value == "":
            self.page.write_blank(row, index, None, style)
        elif not isinstance(cell.value, str):
            self.page.write_number(row, index, cell.value, style)
        elif len(cell.parts) > 1 and cell_text(cell.value) == cell.value:
            runs = [part for text, font in cell.parts for part in (self.formats[font], text)]
            self.page.write_rich_string(row, index, *runs, style)
        elif not link:
            self.page.write_string(row, index, cell_text(cell.value), style)

    def put_wide(self, row: int, columns: tuple[int, int], cell: Cell) -> None:
        """Write one cell over several columns, from the first to the last, from 0."""
        self.page.merge_range(row, columns[0], row, columns[1], "", self.formats[cell.style])
        self.put(row, columns[0], cell)

    def _link(self, cell: Cell) -> str:
        """The cell's link; empty where it has none, or where Excel could not hold it."""
        link = ""
        if cell.target:
            sheet, row = cell.target
            link = f"internal:'{sheet}'!A{row + 1}"
        elif cell.file:
            path, place = cell.file
            link = f"external:{path.translate(_IN_LINK)}" + (f"#{place}" if place else "")
        if not link or len(link) > _MAX_LINK or self._links >= MAX_LINKS:
            return ""
        self._links += 1
        return link

    def _intro_line(self, row: int, text: str, style: Style) -> None:
        last = self._last_printed
        self.put_wide(row, (0, last), Cell(text, style))
        room = 0.95 * sum(column.width for column in self.columns[: last + 1])
        self.page.set_row(row, row_height(wrapped_lines(text, room, style.size, style.bold), style.size) + 2)


def lock(page: Worksheet) -> None:
    """Guard a sheet against slips: without a password, and only what a caseworker fills in can be written."""
    page.protect(options=dict.fromkeys(_ALLOWED, True))


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
    return cell.style.heavy or any(font.heavy for _, font in cell.parts)
