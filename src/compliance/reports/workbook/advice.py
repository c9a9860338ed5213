"""Two sheets for each advisory rule set: offers against its criteria, and what each fit rests on.

They tell how an offer fits, in words of their own; the verdict stands elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook

from compliance.reports import words
from compliance.reports.model import AdvisorySet, Report, RequirementInfo
from compliance.reports.text import one_line
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.entries import ListedOffer
from compliance.reports.workbook.heights import row_height, wrapped_lines
from compliance.reports.workbook.quotes import QUOTE_WIDTH, quotes_and_places, rich
from compliance.reports.workbook.styles import FIT_SYMBOLS, FIT_TONES, PLAIN, Formats, Style
from compliance.rules.model import Finding

_LONGEST_NAME = 31
"""Characters of a sheet's name."""
_QUOTES = " citater"
_OTHERS = ("overblik", "krav", "stikprøve", "oplysninger", "dokumenter", "regler", "data", "dialog", "sammenligning")
"""Sheets that a rule set's id may not take the name of."""
_ABOUT = (Column("Fil", 19), Column("Tilbud", 30))
_COUNTS = tuple(Column(f"Antal »{label}«", 13.5) for label in words.FITS.values())
_FIT_WIDTH = 16
_DETAILS = (
    Column("Fil", 14),
    Column("Tilbud", 20),
    Column("Emne", 14),
    Column("Kriterium", 28),
    Column("Passer det?", 14),
    Column("Begrundelse", 28),
    Column("Citat i sammenhæng", QUOTE_WIDTH),
    Column("Sted i teksten", 18),
)
_FIRST_DETAIL = 1
"""Row from 0 of the first of the details."""
_GREY = Style(muted=True)
_BOLD = Style(bold=True)
_LINE = Style(framed=False)


@dataclass(frozen=True)
class _Fit:
    """One criterion on one offer."""

    info: RequirementInfo
    finding: Finding
    row: int
    """Row from 0 among the details."""


@dataclass(frozen=True)
class _Offer:
    listed: ListedOffer
    fits: tuple[_Fit, ...]
    """By group, in the order of the rule set."""


def write(book: Workbook, formats: Formats, report: Report, offers: Sequence[ListedOffer], footer: str) -> None:
    """Add the sheets; none where the run had no advisory rule set."""
    for ruleset, (matrix, details) in zip(report.advisory, sheet_names(report), strict=True):
        found = list(_offers(ruleset, offers))
        sheet = Sheet(book, formats, matrix, _columns(ruleset), _intro(ruleset), 2)
        _write_matrix(sheet, details, ruleset, found, footer)
        _write_details(Sheet(book, formats, details, _DETAILS, frozen_columns=2), found, footer)


def sheet_names(report: Report) -> tuple[tuple[str, str], ...]:
    """The names of each rule set's two sheets, after its id; no two are alike."""
    names: list[str] = []
    for ruleset in report.advisory:
        stem = re.sub(r"[\[\]:*?/\\']", "-", one_line(ruleset.id)) or "regelsæt"
        name, number = stem[: _LONGEST_NAME - len(_QUOTES)], 1
        while name.casefold() in (*_OTHERS, *(each.casefold() for each in names)):
            number += 1
            name = f"{stem[: _LONGEST_NAME - len(_QUOTES) - 3]} {number}"
        names.append(name)
    return tuple((name, f"{name}{_QUOTES}") for name in names)


def _offers(ruleset: AdvisorySet, offers: Sequence[ListedOffer]) -> Iterator[_Offer]:
    infos = {info.id: info for info in ruleset.criteria}
    row = _FIRST_DETAIL
    for listed in offers:
        findings = [f for each in listed.checked.advice if each.ruleset == ruleset.id for f in each.findings]
        findings.sort(key=lambda finding: ruleset.groups.index(infos[finding.requirement].group))
        yield _Offer(listed, tuple(_Fit(infos[f.requirement], f, row + at) for at, f in enumerate(findings)))
        row += len(findings)


def _columns(ruleset: AdvisorySet) -> list[Column]:
    columns = [*_ABOUT, *_COUNTS]
    taken = {column.heading.casefold() for column in columns}
    for info in ruleset.criteria:
        # A table's headings differ from one another.
        heading = info.title if info.title.casefold() not in taken else f"{info.title} ({info.id})"
        taken.add(heading.casefold())
        columns.append(Column(heading, _FIT_WIDTH))
    return columns


def _intro(ruleset: AdvisorySet) -> list[tuple[str, Style]]:
    return [
        (one_line(ruleset.title), Style(bold=True, size=14, framed=False)),
        (
            one_line(f"En læsning af: {ruleset.source}. {ruleset.id}, version {ruleset.version}. {words.ADVISORY}"),
            Style(size=10, framed=False),
        ),
    ]


def _write_matrix(sheet: Sheet, details: str, ruleset: AdvisorySet, offers: Sequence[_Offer], footer: str) -> None:
    for offer in offers:
        counts = Counter(fit.finding.outcome for fit in offer.fits)
        fits = {fit.info.id: fit for fit in offer.fits}
        sheet.add(
            [
                Cell(offer.listed.file),
                Cell(offer.listed.title, _BOLD),
                *(Cell(counts[outcome], Style(centre=True)) for outcome in words.FITS),
                *(_fit_cell(fits.get(info.id), details) for info in ruleset.criteria),
            ]
        )
    last_row = _write_criteria(sheet, ruleset)
    sheet.finish(footer, last_row=last_row)


def _fit_cell(fit: _Fit | None, details: str) -> Cell:
    if fit is None:
        return Cell("–", Style(muted=True, centre=True))
    outcome = fit.finding.outcome
    return Cell(_fit_words(fit), Style(tone=FIT_TONES[outcome]), (details, fit.row), tip=fit.finding.message)


def _fit_words(fit: _Fit) -> str:
    return f"{FIT_SYMBOLS[fit.finding.outcome]} {words.FITS[fit.finding.outcome]}"


def _write_criteria(sheet: Sheet, ruleset: AdvisorySet) -> int:
    """What the criteria mean, below the table; gives the last row written, from 0."""
    rows = max(sheet.next_row, sheet.header_row + 2)  # a table without rows is given one
    last = len(sheet.columns) - 1
    room = 0.95 * sum(column.width for column in sheet.columns[2:])
    heading = rows + 1
    sheet.put_wide(heading, (0, last), Cell("Kriterierne", Style(bold=True, size=12, framed=False)))
    sheet.page.set_row(heading, row_height(1, 12) + 4)
    for row, info in enumerate(ruleset.criteria, start=heading + 1):
        name, text = f"{info.title} ({info.section})", f"{info.explanation} {info.decided}"
        sheet.put_wide(row, (0, 1), Cell(name, Style(bold=True, framed=False)))
        sheet.put_wide(row, (2, last), Cell(text, _LINE))
        width = 0.95 * sum(column.width for column in _ABOUT)
        lines = max(wrapped_lines(name, width, PLAIN.size, bold=True), wrapped_lines(text, room, PLAIN.size))
        sheet.page.set_row(row, row_height(lines, PLAIN.size) + 2)
    return heading + len(ruleset.criteria)


def _write_details(sheet: Sheet, offers: Sequence[_Offer], footer: str) -> None:
    for offer in offers:
        group = ""
        for fit in offer.fits:
            sheet.add(list(_detail(offer, fit, new_group=fit.info.group != group)))
            group = fit.info.group
    sheet.finish(footer)


def _detail(offer: _Offer, fit: _Fit, *, new_group: bool) -> Iterator[Cell]:
    first = fit is offer.fits[0]
    plain = Style(first=first)
    # The name is repeated, small, on every row, so that it still stands there when rows are filtered away.
    name = Style(bold=True, first=True) if first else Style(muted=True, size=8)
    quotes, place = quotes_and_places(offer.listed.checked.offer.text.document, fit.finding.evidence)
    yield Cell(offer.listed.file, name)
    yield Cell(offer.listed.title, name)
    yield Cell(fit.info.group, Style(bold=True, first=first) if new_group else Style(muted=True, size=8))
    yield rich([(fit.info.title, _BOLD), (f"\n{fit.info.section}", _GREY)], plain)
    yield Cell(_fit_words(fit), Style(tone=FIT_TONES[fit.finding.outcome], first=first))
    yield Cell(fit.finding.message, plain)
    yield rich(quotes, plain)
    yield Cell(place, plain)
