"""*Fra tidligere*: what a caseworker wrote earlier of something that is not in this report, and at meetings."""

from __future__ import annotations

from xlsxwriter import Workbook

from compliance.reports import words
from compliance.reports.history import History
from compliance.reports.text import one_line
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.styles import OUTCOME_TONES, Formats, Style

NAME = "Fra tidligere"
COLUMNS = (
    Column("Fil", 24),
    Column("Tilbud", 28),
    Column("Krav eller spørgsmål", 34),
    Column("Egen vurdering", 16),
    Column("Bemærkning", 60),
    Column("Stod sidst i rapporten", 24),
    Column("Derfor står den her", 40),
)


def write(book: Workbook, formats: Formats, history: History, footer: str) -> None:
    """Add the sheet, where there is something to keep."""
    if not history.unplaced:
        return
    intro = [
        ("Vurderinger og bemærkninger fra tidligere rapporter", Style(bold=True, size=14, framed=False)),
        ("De hører til tilbud eller krav, der ikke er med i denne rapport, eller er noter fra arket Dialog. De er "
         "bevaret her og følger med til den næste. Kommer tilbuddet eller kravet igen, står vurderingen på sin plads "
         "dér.", Style(size=10, framed=False)),
    ]  # fmt: skip
    sheet = Sheet(book, formats, NAME, COLUMNS, intro, frozen_columns=2)
    for each in history.unplaced:
        assessed = each.assessment
        sheet.add(
            [
                Cell(each.file),
                Cell(each.offer, Style(bold=True)),
                Cell(each.title or each.requirement),
                Cell(words.OUTCOMES[assessed], Style(tone=OUTCOME_TONES[assessed])) if assessed else Cell(),
                Cell(each.remark),
                Cell(one_line(each.report)),
                Cell(each.why),
            ]
        )
    sheet.finish(footer)
