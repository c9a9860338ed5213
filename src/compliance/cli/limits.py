"""The options that say how much of a file is read: shared by the commands that read documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from compliance.documents.limits import Limits


_MOST = 100_000


def whole_number(text: str | int, least: int = 1, most: int = _MOST) -> int:
    """The number that a user wrote, or a default. Raises BadParameter, in Danish, where Typer's own is in English."""
    if not str(text).isdecimal() or not least <= int(text) <= most:
        raise typer.BadParameter(f"det skal være et helt tal fra {least} til {most}.")
    return int(text)


MaxPages = Annotated[
    int | None,
    typer.Option(parser=whole_number, metavar="ANTAL", help="Læs ikke PDF-filer med flere sider end dette (200)."),
]
MaxMegabytes = Annotated[
    int | None,
    typer.Option("--max-mb", parser=whole_number, metavar="MB", help="Læs ikke filer, der er større end dette (50)."),
]
Timeout = Annotated[
    int | None,
    typer.Option(
        parser=whole_number,
        metavar="SEKUNDER",
        help="Opgiv en fil, der tager længere tid end dette, OCR ikke medregnet (60).",
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(
        parser=whole_number,
        metavar="ANTAL",
        help="Kontrollér så mange filer ad gangen. Uden dette: så mange, som maskinen har kerner.",
    ),
]
NoCache = Annotated[
    bool,
    typer.Option(
        "--no-cache", help="Læs og vurdér alle filer forfra, og gem ikke resultaterne til næste kontrol."
    ),
]
NoOcr = Annotated[bool, typer.Option("--no-ocr", help="Læs ikke tekst af indscannede sider (OCR).")]


def chosen_limits(max_pages: int | None, max_mb: int | None, timeout: int | None, no_ocr: bool) -> Limits:
    """The usual limits with what the user chose instead."""
    from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE

    chosen = {
        "pages": max_pages,
        "file_bytes": max_mb and max_mb * MEGABYTE,
        # Of a Word file the unpacked size is twice the file's own, as it is by default.
        "zip_bytes": max_mb and 2 * max_mb * MEGABYTE,
        "seconds": timeout,
        "ocr": not no_ocr,
    }
    return DEFAULT_LIMITS.model_copy(update={name: value for name, value in chosen.items() if value is not None})
