"""*Dialog*: the questions worth discussing before the purchase, offer by offer, with room for notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xlsxwriter import Workbook

from compliance.reports.previous.written import NOTES, QUESTION
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.styles import Formats, Style

if TYPE_CHECKING:
    from compliance.reports.dialogue.choosing import Talk

NAME = "Dialog"
COLUMNS = (
    Column("Fil", 18),
    Column("Tilbud", 24),
    Column("Fase", 22),
    Column(QUESTION, 54),
    Column("Derfor", 44),
    Column(NOTES, 48),
)
_SMALL = Style(muted=True, size=8)


def write(book: Workbook, formats: Formats, talks: Sequence[Talk], footer: str) -> None:
    """Add the sheet; none where no talk was asked for."""
    if not talks:
        return
    sheet = Sheet(book, formats, NAME, COLUMNS, frozen_columns=2)
    for talk in talks:
        first_of_offer = True
        for phase, asked in talk.phases:
            for number, each in enumerate(asked):
                first = first_of_offer
                name = Style(bold=True, first=True) if first else _SMALL
                sheet.add(
                    [
                        Cell(talk.listed.file, name),
                        Cell(talk.listed.title, name),
                        Cell(phase.title, _SMALL if number else Style(bold=True, first=first)),
                        Cell(each.text, Style(first=first)),
                        Cell(each.why or "Spørges altid", Style(muted=not each.grounds, first=first)),
                        Cell("", Style(entry=True, first=first)),
                    ]
                )
                first_of_offer = False
    sheet.finish(footer)
