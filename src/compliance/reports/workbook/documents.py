"""*Dokumenter*: every file that was looked at, read or not."""

from __future__ import annotations

from xlsxwriter import Workbook

from compliance.reports import words
from compliance.reports.model import CheckedDocument, Report
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.styles import GREEN, RED, Formats, Style

NAME = "Dokumenter"
COLUMNS = (
    Column("Fil", 44),
    Column("Sider", 8),
    Column("Status", 18),
    Column("Antal tilbud", 9),
    Column("Problem", 44),
    Column("Bemærkninger til læsningen", 44),
    Column("Kontrolsum (SHA-256)", 38),
)


def rows(report: Report) -> dict[int, int]:
    """Row from 0 of each document, by its number."""
    return {number: number + 1 for number in range(len(report.documents))}


def write(book: Workbook, formats: Formats, report: Report, footer: str) -> None:
    """Add the sheet."""
    sheet = Sheet(book, formats, NAME, COLUMNS, frozen_columns=1)
    for document in report.documents:
        sheet.add(_document(document))
    sheet.finish(footer)


def _document(document: CheckedDocument) -> list[Cell]:
    problem = document.problem
    notes = [*(["Teksten er læst af et billede af siden (OCR); kontrollér citaterne."] if document.ocr else [])]
    notes += document.notes
    return [
        Cell(document.path, Style(bold=True)),
        Cell(document.pages if document.pages is not None else "–", Style(centre=True)),
        Cell("Kunne ikke læses" if problem else "Læst", Style(tone=RED if problem else GREEN)),
        Cell("–" if problem else len(document.offers), Style(centre=True)),
        Cell(f"{words.PROBLEMS[problem.code]}\n{problem.message}" if problem else ""),
        Cell("\n".join(notes)),
        Cell(document.sha256, Style(muted=True)),
    ]
