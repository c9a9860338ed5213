"""`compliance text`: what the program has read of a file, the first thing to look at when a result surprises."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal
from compliance.cli.limits import MaxMegabytes, MaxPages, NoOcr, Timeout, chosen_limits

if TYPE_CHECKING:
    from compliance.documents.model import Block, Document

COMPLETE, USAGE, UNREADABLE = 0, 2, 3
KINDS = {
    "heading": "overskrift",
    "paragraph": "afsnit",
    "list_item": "punkt",
    "table_row": "tabelrække",
    "page_header": "sidehoved",
    "page_footer": "sidefod",
    "note": "note",
}
_LEVELLED = {"heading", "list_item"}
_INDENT = "     "


def text(
    file: Annotated[Path, typer.Argument(metavar="FIL", help="Et dokument (.pdf eller .docx).")],
    max_pages: MaxPages = None,
    max_mb: MaxMegabytes = None,
    timeout: Timeout = None,
    no_ocr: NoOcr = False,
) -> int:
    """Vis, hvad programmet har læst i et dokument, stykke for stykke.

    Hvert stykke står med nummer, side og slags. Se her først, når et resultat overrasker.
    """
    from compliance.documents.discovery import UsageError, find_documents
    from compliance.documents.isolation import read_all
    from compliance.documents.model import ReadingError

    if file.is_dir():
        raise typer.BadParameter(f"{file} er en mappe; vælg én fil.")
    limits = chosen_limits(max_pages, max_mb, timeout, no_ocr)
    try:
        ((_, result),) = read_all(find_documents([file]), limits)
    except UsageError as error:
        terminal.complain(str(error))
        return USAGE
    if isinstance(result, ReadingError):
        terminal.complain(result.message)
        return UNREADABLE
    _show(result)
    return COMPLETE


def _show(document: Document) -> None:
    for block in document.blocks:
        terminal.say(f"{block.index:>3}  {describe(block)}")
        for line in block.text.split("\n"):
            width = max(40, terminal.width() - len(_INDENT))
            for part in textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False):
                terminal.say(_INDENT + part)
    if document.notes:
        terminal.say("\nBemærkninger til læsningen:")
        for note in document.notes:
            terminal.say(f"- {note}")


def describe(block: Block) -> str:
    """What a block is and where it stands: `side 2 · overskrift 1 · ved siden af teksten · læst ved OCR`."""
    kind = KINDS[block.kind]
    if block.kind in _LEVELLED:
        kind = f"{kind} {block.level}"
    elif block.table is not None:
        kind = f"{kind} (tabel {block.table + 1})"
    marks = (
        f"side {block.page}" if block.page else "",
        kind,
        "ved siden af teksten" if block.aside else "",
        "læst ved OCR" if block.ocr else "",
    )
    return " · ".join(mark for mark in marks if mark)
