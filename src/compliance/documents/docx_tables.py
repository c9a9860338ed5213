"""What a Word table is for: rows of data with or without column headings, or a page layout drawn as a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from compliance.documents.cleaning import clean
from compliance.documents.docx_lines import lines, reads_as_heading, without_bullet
from compliance.documents.docx_nodes import Cell, Node, Paragraph, Row, Table

_LABEL = 60  # characters of the longest label or column heading
_PROSE = 80  # characters from which a cell's paragraph is prose
_NARROW = 0.6  # of the widest cell's width
_SENTENCE_END = re.compile(r"[.!;]$")
_FIGURE = re.compile(r"(?:kr\.?|dkk)?\s*[-–]?\d[\d.,\s]*(?:,-|kr\.?|%|pct\.?|stk\.?)?", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?:kr|dkk|kroner|timer|dage|antal|pris\w*|beløb|procent|pct|ects|point|sider|lektioner)\b|%", re.IGNORECASE
)
_COLUMN_NAMES = re.compile(
    r"(?:vores |jeres |kort )?(?:krav\w*|emne\w*|punkt\w*|nr\.?|nummer|tema\w*|dage?|dato\w*|tid(?:spunkt)?|kl\.|"
    r"klokken|navn\w*|titel|stilling\w*|baggrund|modul\w*|aktivitet\w*|ydelse\w*|post\w*|pris\w*|beløb|antal|spørgsmål|svar|"
    r"besvarelse\w*|beskrivelse\w*|opfyldelse\w*|opfyldt|bemærkning\w*|kommentar\w*|indhold\w*|pejlemærke\w*|"
    r"kriteri\w*|dokumentation|henvisning\w*|side\w*|hvor\b.*|hvordan\b.*|hvem\b.*|hvad\b.*|mål|læringsmål|program|"
    r"tilbud\w*|løsning\w*|undervisere?|ansvarlig\w*|form|metode\w*|omfang|kursus|forløb|hold|sted)",
    re.IGNORECASE,
)


def cell_text(cell: Cell) -> str:
    """The text of a cell, its paragraphs on lines of their own; nested tables are read apart."""
    paragraphs = (node.text.replace("\t", " ") for node in cell.nodes if isinstance(node, Paragraph))
    return clean("\n".join(without_bullet(line) for text in paragraphs for line in text.split("\n")))


def is_box(table: Table) -> bool:
    """Whether the table is a frame around text: no row has a second cell."""
    return all(len(row.cells) <= 1 for row in table.rows)


def is_layout(row: Row, alone: bool) -> bool:
    """Whether a row, `alone` in its table or not, only places text on the page: columns of whole sections."""
    cells = [cell for cell in row.cells if _filled(cell)]
    sections = [cell for cell in cells if _is_section(cell)]
    if sections:
        styled = any(paragraph.outline is not None for cell in sections for paragraph in _paragraphs(cell))
        return styled or not any(_is_label_cell(cell) for cell in cells)
    # Two columns of running text, as in a newsletter.
    texts = [_paragraphs(cell) for cell in cells]
    return (
        alone
        and len(texts) > 1
        and all(len(paragraphs) > 1 for paragraphs in texts)
        and any(len(paragraph.text) > _PROSE for paragraphs in texts for paragraph in paragraphs)
    )


def beside(row: Row) -> list[bool]:
    """For each cell of a layout row whether it stands beside a wider one."""
    widest = max((cell.width for cell in row.cells if _filled(cell)), default=0)
    return [0 < cell.width < _NARROW * widest for cell in row.cells]


def heading_rows(table: Table, rows: Sequence[Sequence[str]]) -> range:
    """The rows that hold the column headings, empty where there are none; `rows` are the table's texts."""
    start = next((i for i, row in enumerate(rows) if sum(map(bool, row)) > 1), 0)
    if max((sum(map(bool, row)) for row in rows), default=0) < 2 or len(rows) - start < 2:
        return range(0)
    marked = 0
    while marked < len(rows) - 1 and table.rows[marked].heading:
        marked += 1
    if marked > start and not any(len(text) > _PROSE for row in rows[start:marked] for text in row):
        return range(start, marked)
    return range(start, start + int(_is_heading_row(table, rows, start)))


def stands_out(texts: Sequence[Sequence[str]]) -> bool:
    """Whether the first row reads as column headings by its words alone: distinct labels above longer answers."""
    first, rest = texts[0], texts[1:]
    filled = [text for text in first if text]
    if len(filled) < max(2, len(first) - 1) or not rest:
        return False
    if not all(_is_label(text) for text in filled) or len(set(filled)) < len(filled):
        return False
    columns = list(zip(*(row for row in rest if len(row) == len(first)), strict=True))
    figures = any(
        len(column) > 1 and all(map(_FIGURE.fullmatch, column)) and (len(first) > 2 or _UNIT.search(name))
        for name, column in zip(first[1:], columns[1:], strict=False)
    )
    if figures or all(map(_COLUMN_NAMES.fullmatch, filled)):
        return True
    # Of two columns the left one may hold the labels: then no row is a heading.
    longest = max((median(map(len, column)) for column in columns), default=0)
    return len(first) > 2 and len(filled) > 2 and longest > 2 * max(map(len, filled))


def _is_heading_row(table: Table, rows: Sequence[Sequence[str]], at: int) -> bool:
    first, rest = table.rows[at], table.rows[at + 1 :]
    filled = [text for text in rows[at] if text]
    if len(filled) < max(2, max(map(len, rows)) - 1) or any(len(text) > _PROSE for text in filled):
        return False
    for mark in (_is_bold, _is_shaded):
        if mark(first) and sum(map(mark, rest)) * 2 < len(rest):
            return True
    if table.bold_first_row and len(filled) > 2 and all(map(_is_label, filled)):
        return True
    return stands_out(rows[at:])


def _is_label(text: str) -> bool:
    return len(text) <= _LABEL and not _SENTENCE_END.search(text) and not any(char.isdigit() for char in text)


def _is_bold(row: Row) -> bool:
    cells = [cell for cell in row.cells if _filled(cell)]
    return bool(cells) and all(
        run.format.get("bold")
        for cell in cells
        for node in cell.nodes
        if isinstance(node, Paragraph)
        for run in node.runs
        if run.text.strip()
    )


def _is_shaded(row: Row) -> bool:
    return bool(row.cells) and all(cell.shaded for cell in row.cells)


def _filled(cell: Cell) -> bool:
    return any(isinstance(node, Table) or node.text.strip() or node.boxes for node in cell.nodes)


def _paragraphs(cell: Cell) -> list[Paragraph]:
    return [node for node in cell.nodes if isinstance(node, Paragraph) and node.text.strip()]


def _is_section(cell: Cell) -> bool:
    """Whether a cell holds a heading with running text, a list or a table below it."""
    paragraphs = _paragraphs(cell)
    heading = next((i for i, paragraph in enumerate(paragraphs) if _heads(paragraph)), None)
    if heading is None:
        return False
    below = paragraphs[heading + 1 :]
    return (
        len(below) > 1
        or sum(len(paragraph.text) for paragraph in below) > _PROSE
        or any(isinstance(node, Table) for node in cell.nodes)
    )


def _heads(node: Node) -> bool:
    return isinstance(node, Paragraph) and (
        node.outline is not None or any(reads_as_heading(line) for line in lines(node))
    )


def _is_label_cell(cell: Cell) -> bool:
    paragraphs = _paragraphs(cell)
    return len(paragraphs) == 1 and len(paragraphs[0].text.strip()) <= _LABEL
