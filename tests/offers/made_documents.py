"""Documents made of blocks, as a reader would give them: for tests of outline, splitting and identity."""

from __future__ import annotations

from compliance.documents.model import CELL_JOIN, Block, BlockKind, Document


def heading(text: str, level: int = 1) -> Block:
    return Block(index=0, kind=BlockKind.HEADING, text=text, level=level)


def paragraph(text: str) -> Block:
    return Block(index=0, kind=BlockKind.PARAGRAPH, text=text)


def item(text: str) -> Block:
    return Block(index=0, kind=BlockKind.LIST_ITEM, text=text, level=1)


def row(*cells: str, columns: tuple[str, ...] = ()) -> Block:
    text = CELL_JOIN.join(cell for cell in cells if cell)
    return Block(index=0, kind=BlockKind.TABLE_ROW, text=text, cells=cells, columns=columns, table=0)


def page_header(text: str) -> Block:
    return Block(index=0, kind=BlockKind.PAGE_HEADER, text=text)


def page_footer(text: str) -> Block:
    return Block(index=0, kind=BlockKind.PAGE_FOOTER, text=text)


def boxed(*blocks: Block) -> list[Block]:
    """The blocks in a box beside the running text."""
    return [block.model_copy(update={"aside": True}) for block in blocks]


def document(*blocks: Block, file: str = "kursus.docx") -> Document:
    numbered = (block.model_copy(update={"index": index}) for index, block in enumerate(blocks))
    return Document(path=file, file=file, sha256="", pages=None, blocks=tuple(numbered))
