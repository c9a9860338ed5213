"""The document model: the contract between reading a file and understanding it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

MAX_QUOTE = 400
"""Characters of the longest quote: what can be read in a cell of the report."""


class Frozen(BaseModel):
    """Base of all models: immutable, and no unknown field passes unseen."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class BlockKind(StrEnum):
    """What a block of text is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    PAGE_HEADER = "page_header"
    PAGE_FOOTER = "page_footer"
    NOTE = "note"


class Block(Frozen):
    """One heading, paragraph, list item, table row, running header or footer, or note.

    `text` is clean: words whole (line-end and soft hyphens joined), single spaces, no control characters, and a
    line break only where the author broke a line by hand. For a table row it is the cells' text joined by `CELL_JOIN`.
    """

    index: int
    """Place in the document's reading order, from 0."""
    kind: BlockKind
    text: str
    page: int | None = None
    """Page number from 1; None where the format has no pages (DOCX)."""
    level: int = 0
    """Heading level from 1 (highest), or depth of a list item from 1; 0 for other kinds."""
    cells: tuple[str, ...] = ()
    """A table row's cells, empty ones included; `()` for other kinds."""
    columns: tuple[str, ...] = ()
    """The headings of the table's columns where it has a heading row, else `()`."""
    table: int | None = None
    """Number of the table that a row belongs to, from 0."""
    aside: bool = False
    """Stands in a box or column beside the running text (fact box, sidebar, text box)."""
    ocr: bool = False
    """Read from a picture of the page, not from its text."""


CELL_JOIN = " | "


class Evidence(Frozen):
    """A verbatim quote and where it stands: `document.blocks[block].text[start:end] == quote`."""

    block: int
    start: int
    end: int
    quote: str
    page: int | None
    location: str
    """The nearest heading or table label, in words; empty where the text has none."""
    ocr: bool = False


class Document(Frozen):
    """What a reader of one file sees."""

    path: str
    """As the user named it (folder and relative path), with forward slashes."""
    file: str
    sha256: str
    pages: int | None
    """Number of pages; None where the format has none."""
    ocr: bool = False
    notes: tuple[str, ...] = ()
    """Danish remarks on the reading for the report, such as unresolved tracked changes."""
    blocks: tuple[Block, ...]

    def quote(self, block: int, start: int = 0, end: int | None = None, location: str = "") -> Evidence:
        """Evidence of `text[start:end]` of a block, trimmed of outer white space and cut to `MAX_QUOTE` at a word.

        Raises ValueError where nothing is left to quote.
        """
        source = self.blocks[block]
        end = len(source.text) if end is None else end
        while start < end and source.text[start].isspace():
            start += 1
        if end - start > MAX_QUOTE:
            cut = source.text.rfind(" ", start, start + MAX_QUOTE)
            end = cut if cut > start else start + MAX_QUOTE
        while end > start and source.text[end - 1].isspace():
            end -= 1
        if start >= end:
            raise ValueError(f"nothing to quote in block {block}")
        text = source.text[start:end]
        return Evidence(
            block=block, start=start, end=end, quote=text, page=source.page, location=location, ocr=source.ocr
        )


class ProblemCode(StrEnum):
    """Why a file could not be read (the contract's codes)."""

    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    NO_TEXT = "no_text"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    EMPTY = "empty"


class ReadingError(Exception):
    """A file that cannot be read: the contract's code and one clear Danish sentence for the user."""

    def __init__(self, code: ProblemCode, message: str) -> None:
        """Keep both; `str()` gives the sentence."""
        super().__init__(message)
        self.code = code
        self.message = message
