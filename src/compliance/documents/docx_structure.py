"""From paragraphs and tables to blocks: headings with levels, list items, table rows, asides and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from compliance.documents.cleaning import clean
from compliance.documents.docx_headings import Draft, levels, rank_of, settle
from compliance.documents.docx_lines import (
    Line,
    Look,
    body_size,
    columns,
    is_typed_item,
    lines,
    reads_as_heading,
    without_bullet,
)
from compliance.documents.docx_nodes import Node, Paragraph, Row, Table
from compliance.documents.docx_tables import beside, cell_text, heading_rows, is_box, is_layout, stands_out
from compliance.documents.model import CELL_JOIN, Block, BlockKind

_LONGEST_STYLED_HEADING = 200
_LONGEST_TAB_LABEL = 60


class Drafts:
    """Gathers the drafts of a document in reading order."""

    def __init__(self, size: int) -> None:
        """Start with the size of the running text in half points."""
        self._size = size
        self._found: list[Draft] = []
        self._tables = 0
        self._tabbed: list[Draft] = []

    def flow(self, nodes: Iterable[Node], aside: bool = False) -> None:
        """Add running text."""
        for node in nodes:
            if isinstance(node, Table):
                self._close_tabbed()
                self._table(node, aside)
            else:
                self._paragraph(node, aside or node.framed)
                self._hanging(node)
        self._close_tabbed()

    def apart(self, nodes: Iterable[Node], kind: BlockKind, aside: bool = False) -> None:
        """Add a running header or footer, or a note."""
        for node in nodes:
            if isinstance(node, Table):
                texts = [CELL_JOIN.join(filter(None, map(cell_text, row.cells))) for row in node.rows]
            else:
                texts = ["\n".join(CELL_JOIN.join(columns(line.text)) for line in lines(node))]
            for text in texts:
                self._add(kind, clean(text), aside)
            if isinstance(node, Paragraph):
                for box in node.boxes:
                    self.apart(box, kind, aside=True)

    def blocks(self) -> tuple[Block, ...]:
        """The finished blocks."""
        drafts = self._found
        for aside in (False, True):
            settle([draft for draft in drafts if draft.aside is aside])
        level_of = levels(drafts)
        running = sum(len(draft.text) for draft in drafts if not draft.aside)
        # Where boxes hold most of the text, it stands beside nothing.
        boxed = running < sum(len(draft.text) for draft in drafts if draft.aside)
        return tuple(
            Block(
                index=index,
                kind=draft.kind,
                text=draft.text,
                level=level_of[rank_of(draft)] if draft.kind is BlockKind.HEADING else draft.level,
                cells=draft.cells,
                columns=draft.columns,
                table=draft.table,
                aside=draft.aside and not boxed,
            )
            for index, draft in enumerate(drafts)
        )

    def _add(self, kind: BlockKind, text: str, aside: bool, level: int = 0) -> Draft:
        draft = Draft(kind, text, aside, level)
        if text:
            self._found.append(draft)
        return draft

    def _hanging(self, paragraph: Paragraph) -> None:
        """What hangs on a paragraph and is read after it."""
        if paragraph.boxes or paragraph.notes:
            self._close_tabbed()
        for box in paragraph.boxes:
            self.flow(box, aside=True)
        for note in paragraph.notes:
            self.apart(note, BlockKind.NOTE)

    # Paragraphs

    def _paragraph(self, paragraph: Paragraph, aside: bool) -> None:
        text = clean(paragraph.text)
        if not text:
            return
        look = Line(paragraph.runs).look
        if paragraph.outline is not None and len(text) <= _LONGEST_STYLED_HEADING:
            self._close_tabbed()
            draft = self._add(BlockKind.HEADING, text, aside)
            draft.look, draft.outline = look, paragraph.outline
        elif paragraph.list_level:
            self._close_tabbed()
            draft = self._add(BlockKind.LIST_ITEM, text, aside, paragraph.list_level)
            draft.look = look if reads_as_heading(Line(paragraph.runs), self._size) else None
        elif paragraph.contents_entry:
            self._close_tabbed()
            self._add(BlockKind.PARAGRAPH, text, aside)
        else:
            self._lines(lines(paragraph), aside)

    def _lines(self, found: Sequence[Line], aside: bool) -> None:
        """Keep plain lines of a paragraph together, and cut where a line is something else."""
        for kind, group in groupby(found, key=self._kind):
            members = list(group)
            if kind == "tabbed":
                for line in members:
                    self._tabbed_line(line, aside)
                continue
            if kind == "plain" and len(members) == 1 and self._continues(members[0]):
                continue
            self._close_tabbed()
            if kind == "item":
                for line in members:
                    self._add(BlockKind.LIST_ITEM, clean(without_bullet(line.text)), aside, level=1)
            elif kind != "blank":
                text = clean("\n".join(" ".join(columns(line.text)) for line in members))
                draft = self._add(BlockKind.PARAGRAPH, text, aside)
                draft.look = members[0].look if isinstance(kind, Look) else None

    def _kind(self, line: Line) -> str | Look:
        text = line.text
        if not clean(text):
            return "blank"
        parts = columns(without_bullet(text))
        if len(parts) > 1 and len(parts[0]) <= _LONGEST_TAB_LABEL and not is_typed_item(text):
            return "tabbed"
        heading = line.look if reads_as_heading(line, self._size) else None
        if is_typed_item(text) and not (heading and without_bullet(text) == text):
            return "item"
        return heading or "plain"

    # Tables

    def _tabbed_line(self, line: Line, aside: bool) -> None:
        cells = tuple(columns(line.text))
        if not self._tabbed:
            self._tables += 1
        draft = self._add(BlockKind.TABLE_ROW, CELL_JOIN.join(cells), aside)
        draft.cells, draft.table = cells, self._tables - 1
        draft.look = line.look if reads_as_heading(line, self._size) else None
        self._tabbed.append(draft)

    def _continues(self, line: Line) -> bool:
        """Add an indented line below a row that tabs made to the row's last cell."""
        if not (self._tabbed and line.text.startswith("\t")):
            return False
        row = self._tabbed[-1]
        row.cells = (*row.cells[:-1], f"{row.cells[-1]}\n{clean(line.text)}")
        row.text = CELL_JOIN.join(row.cells)
        return True

    def _close_tabbed(self) -> None:
        rows, self._tabbed = self._tabbed, []
        if len(rows) == 1 and rows[0].look:
            row = rows[0]
            row.kind, row.text, row.cells, row.table = BlockKind.PARAGRAPH, " ".join(row.cells), (), None
            self._tables -= 1
            return
        if len(rows) > 1 and len(rows[0].cells) == len(rows[1].cells):
            striking = rows[0].look is not None and not any(row.look for row in rows[1:])
            if striking or stands_out([row.cells for row in rows]):
                for row in rows:
                    row.columns = rows[0].cells
        for row in rows:
            row.look = None

    def _table(self, table: Table, aside: bool) -> None:
        texts = [_row_texts(row) for row in table.rows]
        headings = heading_rows(table, texts)
        names = tuple(
            " ".join(dict.fromkeys(filter(None, column)))
            for column in zip(*_padded([texts[i] for i in headings]), strict=True)
        )
        box, alone = is_box(table), len(table.rows) == 1
        own: int | None = None
        for index, (row, cells) in enumerate(zip(table.rows, texts, strict=True)):
            if not headings and (box or is_layout(row, alone)):
                for cell, narrow in zip(row.cells, beside(row), strict=True):
                    self.flow(cell.nodes, aside or narrow)
                continue
            if any(cells):
                if own is None:
                    own, self._tables = self._tables, self._tables + 1
                draft = self._add(BlockKind.TABLE_ROW, CELL_JOIN.join(filter(None, cells)), aside)
                draft.cells, draft.table = cells, own
                draft.columns = names if headings and index >= headings.start else ()
            for cell in row.cells:
                for node in cell.nodes:
                    if isinstance(node, Table):
                        self._table(node, aside)
                    else:
                        self._hanging(node)


def _row_texts(row: Row) -> tuple[str, ...]:
    """The texts of a row, a merged cell's once and empty ones for the other columns that it covers."""
    return tuple(text for cell in row.cells for text in (cell_text(cell), *[""] * (cell.span - 1)))


def _padded(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    width = max(map(len, rows), default=0)
    return [row + ("",) * (width - len(row)) for row in rows]


def running_size(nodes: Iterable[Node]) -> int:
    """The size of most of the text, tables and boxes included, in half points."""
    return body_size(_all_paragraphs(nodes))


def _all_paragraphs(nodes: Iterable[Node]) -> Iterator[Paragraph]:
    for node in nodes:
        if isinstance(node, Paragraph):
            yield node
            for box in node.boxes:
                yield from _all_paragraphs(box)
        else:
            for row in node.rows:
                for cell in row.cells:
                    yield from _all_paragraphs(cell.nodes)
