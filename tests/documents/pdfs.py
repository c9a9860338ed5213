"""Small PDFs made for a test: each draws what one kind of program would."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from compliance.documents.model import Block, BlockKind, Document
from compliance.documents.pdf import read_pdf

HEIGHT = A4[1]
Draw = Callable[[Canvas], None]


def make_pdf(*pages: Draw, encrypt: object = None, rotate: int = 0, packed: bool = True) -> bytes:
    """One page for each drawing function."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, encrypt=encrypt, invariant=True, pageCompression=int(packed))
    for draw in pages:
        if rotate:
            canvas.setPageRotation(rotate)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def read(*pages: Draw, **options: object) -> Document:
    return read_pdf(make_pdf(*pages, **options), "mappe/fil.pdf", "fil.pdf", "0")  # type: ignore[arg-type]


def write(
    canvas: Canvas,
    x: float,
    top: float,
    lines: Sequence[str],
    size: float = 11,
    bold: bool = False,
    pitch: float | None = None,
) -> float:
    """Lines from `top` (points from the page's top) and down; gives the top of the line after."""
    for line in lines:
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        canvas.drawString(x, HEIGHT - top - size, line)
        top += pitch or 1.3 * size
    return top


def seen(document: Document) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in document.blocks]


def texts(document: Document, kind: BlockKind) -> list[str]:
    return [block.text for block in document.blocks if block.kind is kind]


def block_with(document: Document, part: str) -> Block:
    found = [block for block in document.blocks if part in block.text]
    assert len(found) == 1, f"{part!r} stands in {len(found)} blocks"
    return found[0]
