"""The options that say how much of a file is read: shared by the commands that read documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from compliance.documents.limits import Limits


def _positive(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100_000:
        raise typer.BadParameter("det skal være et helt tal over 0.")
    return int(text)


MaxPages = Annotated[
    int | None,
    typer.Option(parser=_positive, metavar="ANTAL", help="Læs ikke PDF-filer med flere sider end dette (200)."),
]
MaxMegabytes = Annotated[
    int | None,
    typer.Option("--max-mb", parser=_positive, metavar="MB", help="Læs ikke filer, der er større end dette (50)."),
]
Timeout = Annotated[
    int | None,
    typer.Option(
        parser=_positive,
        metavar="SEKUNDER",
        help="Opgiv en fil, der tager længere tid end dette, OCR ikke medregnet (60).",
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(
        parser=_positive,
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
