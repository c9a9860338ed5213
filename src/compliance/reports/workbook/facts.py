"""*Oplysninger*: every fact of every offer, with the words that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from xlsxwriter import Workbook

from compliance.offers.model import Fact, Facts
from compliance.reports import words
from compliance.reports.identity import short_paths
from compliance.reports.model import Report
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.styles import BLUE, PLAIN, Formats, Style
from compliance.rules.model import CheckedOffer

NAME = "Oplysninger"
COLUMNS = (
    Column("Fil", 18),
    Column("Tilbud", 23),
    Column("Oplysning", 27),
    Column("Værdi", 36),
    Column("Sådan er den læst", 30),
    Column("Citat fra teksten", 54),
    Column("Sted i teksten", 22),
)


def write(book: Workbook, formats: Formats, report: Report, footer: str) -> None:
    """Add the sheet."""
    sheet = Sheet(book, formats, NAME, COLUMNS, frozen_columns=2)
    for document, path in zip(report.documents, short_paths(report), strict=True):
        for checked in document.offers:
            _offer(sheet, path, checked)
    sheet.finish(footer)


def _offer(sheet: Sheet, path: str, checked: CheckedOffer) -> None:
    first = True
    for name, label in words.FACTS.items():
        for continued, cells in enumerate(_rows(name, checked.offer.facts)):
            style = Style(bold=True, first=True) if first else Style(muted=True, size=8)
            what = Style(bold=not continued, muted=bool(continued), first=first)
            values = [replace(cell, style=replace(cell.style, first=True)) for cell in cells] if first else cells
            offer = Cell(words.title(checked.offer), style)
            sheet.add([Cell(path, style), offer, Cell(label, what), *values])
            first = False


def _rows(name: str, facts: Facts) -> Iterator[list[Cell]]:
    """One row per quote, beside its own goal where each goal has one; a fact without evidence has one row."""
    fact: Fact[Any] = getattr(facts, name)
    values = [words.fact_value(name, facts)]
    if name == "learning_goals" and fact.value and not fact.conflict:
        values = list(fact.value)
    stated = fact.conflict or fact.value not in (None, ())
    style = Style(tone=BLUE) if fact.conflict else Style(muted=not stated)
    for index, (value, evidence) in enumerate(zip_longest(values, fact.evidence)):
        yield [
            Cell(value or "", style if value else PLAIN),
            Cell(_note(fact) if index == 0 else ""),
            Cell(f"»{evidence.quote}«" if evidence else ""),
            Cell((words.place(evidence) or "–") if evidence else ""),
        ]


def _note(fact: Fact[Any]) -> str:
    parts = [
        "Teksten modsiger sig selv; se citaterne." if fact.conflict else "",
        fact.note[:1].upper() + fact.note[1:],
        "Usikkert grundlag." if fact.soft else "",
    ]
    return "\n".join(part for part in parts if part)
