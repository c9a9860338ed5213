"""The paragraphs and tables of a Word document, freed from their XML."""

from __future__ import annotations

from dataclasses import dataclass, field

from compliance.documents.docx_styles import Format


@dataclass(frozen=True)
class Run:
    """Text in one format."""

    text: str
    format: Format


@dataclass
class Paragraph:
    """A paragraph with what hangs on it: text boxes and notes, to be read after it."""

    runs: list[Run] = field(default_factory=list)
    outline: int | None = None
    """Outline level of its style from 0, -1 for a title, None for no heading."""
    list_level: int = 0
    contents_entry: bool = False
    framed: bool = False
    boxes: list[list[Node]] = field(default_factory=list)
    notes: list[list[Node]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its text as written, tabs and line breaks included."""
        return "".join(run.text for run in self.runs)


@dataclass
class Cell:
    """A table cell; `span` columns wide, `width` in the file's unit (comparable within a row)."""

    nodes: list[Node]
    span: int
    width: int
    shaded: bool


@dataclass
class Row:
    """A table row; `heading` where it is repeated on each page."""

    cells: list[Cell]
    heading: bool


@dataclass
class Table:
    """A table; `bold_first_row` where its style makes the first row a heading row."""

    rows: list[Row]
    bold_first_row: bool


Node = Paragraph | Table
