"""*Regler*: the rule set as it was used, so that anyone can see what each outcome rests on."""

from __future__ import annotations

from xlsxwriter import Workbook

from compliance.reports import words
from compliance.reports.model import Report, RequirementInfo
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.styles import PLAIN, Formats, Style

NAME = "Regler"
COLUMNS = (
    Column("Afsnit i rammen", 9),
    Column("Krav", 28),
    Column("Niveau", 12),
    Column("Gælder for", 30),
    Column("Forklaring", 38),
    Column("Grænser", 28),
    Column("Sådan afgøres det", 40),
    Column("Krav-id", 17),
)


def write(book: Workbook, formats: Formats, report: Report, footer: str) -> None:
    """Add the sheet."""
    used = f"Regelsæt: {report.ruleset_id}, version {report.ruleset_version}."
    intro = [
        (report.ruleset_title or "Regelsæt", Style(bold=True, size=14, framed=False)),
        (f"{used} Reglerne er en læsning af rammen og ikke en myndigheds afgørelse.", Style(size=10, framed=False)),
    ]
    sheet = Sheet(book, formats, NAME, COLUMNS, intro, frozen_columns=2)
    for info in report.requirements:
        sheet.add(_requirement(info))
    sheet.finish(footer)


def _requirement(info: RequirementInfo) -> list[Cell]:
    return [
        Cell(info.section),
        Cell(info.title, Style(bold=True)),
        Cell(words.LEVELS[info.level]),
        Cell("\n".join(words.OFFER_TYPES[each] for each in info.applies_to)),
        Cell(info.explanation),
        Cell(info.limits or "–", PLAIN),
        Cell(info.decided),
        Cell(info.id, Style(muted=True)),
    ]
