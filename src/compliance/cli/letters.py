"""The options `--letters` and `--letters-with-review`, and what the terminal says of the letters."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal

if TYPE_CHECKING:
    from compliance.reports.history import History
    from compliance.reports.model import Report
    from compliance.rules.contact import Contact

_MOST_TITLES = 10

LettersFolder = Annotated[
    Path | None,
    typer.Option(
        metavar="MAPPE",
        help="Skriv i denne mappe et brev til leverandøren (Word) for hvert tilbud, hvor et krav ikke er opfyldt "
        "eller ikke er oplyst, eller hvor typen ikke kan genkendes.",
    ),
]
WithReview = Annotated[
    bool,
    typer.Option("--letters-with-review", help="Spørg i brevene også til de krav, der kræver vurdering."),
]


def require_folder(folder: Path | None, checked: Sequence[Path], *, with_review: bool) -> None:
    """Refuse, before any work is done, what could not be written at the end, or would be checked the next time.

    `checked` are the paths that the user wants checked. Raises OutputError or BadParameter.
    """
    from compliance.reports import files

    if folder is not None:
        files.require_outside(folder, checked, "brevene")
        files.require_writable(folder)
    elif with_review:
        raise typer.BadParameter("--letters-with-review virker kun sammen med --letters MAPPE.")


def write(
    report: Report, history: History, folder: Path, *, with_review: bool, sender: Contact | None = None
) -> list[str]:
    """Write the letters; lines that tell how many there are, and which offers got none. Raises OutputError."""
    from compliance.reports import words
    from compliance.reports.letters import NOBODY, write_letters

    letters = write_letters(report, folder, history, with_review=with_review, sender=sender or NOBODY)
    amount, without = len(letters.paths), len(letters.without)
    lines = [f"{words.count(amount, 'brev', 'breve')} ligger i {folder}" if amount else "Der er ingen breve at skrive."]
    if without:
        titles = ", ".join(f"»{title}«" for title in letters.without[:_MOST_TITLES])
        more = f" og {without - _MOST_TITLES} mere" if without > _MOST_TITLES else ""
        told = f"{words.count(without, 'tilbud', 'tilbud')} uden brev, for der er intet at spørge til: {titles}{more}."
        hint = "" if with_review else " Tilføj --letters-with-review for også at spørge til det, der kræver vurdering."
        lines += textwrap.wrap(told + hint, terminal.width(100), break_long_words=False, break_on_hyphens=False)
    return lines
