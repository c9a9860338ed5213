"""*Overblik*: offers against groups of requirements, and the files without an offer: the whole folder is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook

from compliance.offers.model import Facts
from compliance.reports import words
from compliance.reports.history import Change, History
from compliance.reports.identity import short_paths
from compliance.reports.model import CheckedDocument, Report
from compliance.reports.text import one_line
from compliance.reports.workbook import documents, requirements, totals, unplaced
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.entries import Entry, ListedOffer, worst_of
from compliance.reports.workbook.formulas import Columns
from compliance.reports.workbook.styles import GREY, ORANGE, OUTCOME_TONES, SYMBOLS, VERDICT_TONES, Formats, Style
from compliance.rules.model import Level, Outcome, Verdict

NAME = "Overblik"
FINAL, TOOL, WAITING = "Samlet vurdering", "Programmets vurdering", "Krav afventer dig"
_CHANGED = "Ændret siden sidst"
_FACTS = {"days": "Dage", "contact_hours": "Timer i alt", "ects": "ECTS"}
_DANISH = "[$-406]General"
_CENTRED = Style(centre=True)
_SYMBOL = {outcome: Style(centre=True, bold=True, size=11, tone=tone) for outcome, tone in OUTCOME_TONES.items()}
_LEGEND_COLUMNS = 9
"""Two for each symbol, and one for the last."""


@dataclass(frozen=True)
class _Overview:
    """What every row of the sheet is written from."""

    groups: tuple[str, ...]
    with_history: bool
    formulas: Columns

    @property
    def columns(self) -> list[Column]:
        changed = [Column(_CHANGED, 9.5)] if self.with_history else []
        columns = [
            Column("Fil", 19),
            Column("Tilbud", 27),
            Column("Type", 17),
            Column("Udbyder", 17),
            Column(FINAL, 14),
            Column(TOOL, 14),
            Column(WAITING, 9.5),
            Column("Detaljer", 8.5),
            *changed,
            *(Column(heading, 7.5) for heading in _FACTS.values()),
        ]
        # A table's headings differ from one another; a rule set may well have a group "ECTS".
        taken = {column.heading.casefold() for column in columns}
        headings = (f"{group} (krav)" if group.casefold() in taken else group for group in self.groups)
        return [*columns, *(Column(heading, 10.5) for heading in headings)]

    @property
    def first_group(self) -> int:
        """The column of the first group."""
        return len(self.columns) - len(self.groups)

    def column(self, heading: str) -> int:
        """A column by its heading."""
        return [column.heading for column in self.columns].index(heading)

    def offer(self, listed: ListedOffer) -> Iterator[Cell]:
        offer = listed.checked.offer
        yield Cell(listed.file)
        yield Cell(listed.title, Style(bold=True))
        yield Cell(words.offer_type(offer.offer_type), Style(tone=None if offer.offer_type else GREY))
        yield Cell(words.provider(offer) or "–")
        lightest = Verdict.COMPLIANT if listed.checked.findings else Verdict.NEEDS_REVIEW
        final = listed.final_verdict
        yield Cell(
            words.VERDICTS[final],
            Style(tone=VERDICT_TONES[final], bold=True),
            formula=self.formulas.verdict(listed.number, lightest),
        )
        yield Cell(words.VERDICTS[listed.checked.verdict])
        waiting = sum(entry.waiting for entry in listed.entries)
        yield Cell(waiting, _CENTRED, formula=self.formulas.count_waiting(listed.number))
        yield Cell("Se krav", Style(link=True), (requirements.NAME, listed.entries[0].row))
        if self.with_history:
            new = all(entry.earlier.change is Change.NEW for entry in listed.entries)
            said = "Nyt" if new else listed.changed
            yield Cell(said, Style(centre=True, tone=ORANGE if said else None))
        yield from (_fact(name, offer.facts) for name in _FACTS)
        for number, group in enumerate(self.groups, start=1):
            yield self._group(listed, number, group)

    def _group(self, listed: ListedOffer, number: int, group: str) -> Cell:
        entries = listed.group(number)
        worst = worst_of(entries)
        if not entries:
            return Cell(SYMBOLS[worst], _SYMBOL[worst])
        return Cell(
            SYMBOLS[worst],
            _SYMBOL[worst],
            (requirements.NAME, entries[0].row),
            tip=_found(group, entries),
            formula=self.formulas.worst(listed.number, number),
        )

    def without_offer(self, file: str, document: CheckedDocument, row: int) -> Iterator[Cell]:
        said = "Kunne ikke læses" if document.problem else "Intet kursustilbud i filen"
        why = words.PROBLEMS[document.problem.code] if document.problem else "–"
        yield Cell(file)
        yield Cell(said, Style(muted=True))
        yield from [Cell("–", Style(muted=True))] * 2
        yield Cell(why, Style(tone=GREY))
        yield from [Cell()] * 2
        yield Cell("Se fil", Style(link=True), (documents.NAME, row))
        yield from [Cell()] * (len(self.columns) - 8)


def write(
    book: Workbook,
    formats: Formats,
    report: Report,
    offers: Sequence[Sequence[ListedOffer]],
    formulas: Columns,
    history: History,
    footer: str,
) -> None:
    """Add the sheet. `offers` are those of each document."""
    overview = _Overview(report.groups, bool(history.source), formulas)
    every = [listed for of_document in offers for listed in of_document]
    outdated = sum(entry.earlier.outdated for listed in every for entry in listed.entries)
    intro = list(_intro(report, history, outdated))
    sheet = Sheet(book, formats, NAME, overview.columns, intro, frozen_columns=2, spare_rows=1)
    _legend(sheet)
    document_rows, paths = documents.rows(report), short_paths(report)
    for d, document in enumerate(report.documents):
        if not document.offers:
            sheet.add(list(overview.without_offer(paths[d], document, document_rows[d])))
        for listed in offers[d]:
            sheet.add(list(overview.offer(listed)))
    last_row = None
    if every:
        _colour(sheet, formats, overview)
        columns = totals.Counted(overview.column(FINAL), overview.column(TOOL), overview.first_group)
        last_row = totals.write(book, sheet, columns, overview.groups, every)
    sheet.finish(footer, last_row=last_row)


def summary(report: Report) -> str:
    """One sentence or two: how many offers got which verdict from the tool, and what could not be read."""
    offers = [offer for document in report.documents for offer in document.offers]
    verdicts = Counter(offer.verdict for offer in offers)
    files = words.count(len(report.documents), "fil", "filer")
    text = f"{words.count(len(offers), 'tilbud', 'tilbud')} i {files}."
    parts = [f"{verdicts[verdict]} {words.VERDICTS[verdict].lower()}" for verdict in Verdict if verdicts[verdict]]
    if parts:
        text += f" {TOOL}: {', '.join(parts)}."
    unread = sum(1 for document in report.documents if document.problem)
    if unread:
        text += f" {words.count(unread, 'fil', 'filer')} kunne ikke læses (se arket Dokumenter)."
    return text


def _intro(report: Report, history: History, outdated: int) -> Iterator[tuple[str, Style]]:
    yield one_line(report.headline), Style(bold=True, size=14, framed=False)
    yield summary(report), Style(size=10, framed=False)
    if history.source:
        text = f"Vurderinger og bemærkninger er ført over fra {one_line(history.source)}."
        if outdated:
            assessments = words.count(outdated, "vurdering", "vurderinger")
            text += f" {assessments} blev givet til en anden tekst eller et andet resultat og skal ses efter; se Krav."
        if history.unplaced:
            left = words.count(len(history.unplaced), "række", "rækker")
            text += f" {left} uden plads i Krav står i arket {unplaced.NAME}."
        yield text, Style(size=10, framed=False)
    yield (
        "Klik på Se krav eller på et tegn; tegnet viser det værste af emnets krav. Samlet vurdering, tegn og optælling "
        "under tabellen følger din egen vurdering i arket Krav, hvor du har givet en. – ved dage, timer og ECTS: står "
        "ikke i teksten. Et menneske træffer afgørelsen (se arket Om rapporten).",
        Style(muted=True, framed=False),
    )


def _legend(sheet: Sheet) -> None:
    """The symbols with their words, on the line above the header, over the groups."""
    row = sheet.header_row - 1
    column = max(0, len(sheet.columns) - _LEGEND_COLUMNS)
    for outcome in words.OUTCOMES:
        cell = Cell(totals.symbol_label(outcome), Style(centre=True, tone=OUTCOME_TONES[outcome]))
        if outcome is Outcome.NOT_APPLICABLE:
            sheet.put(row, column, cell)
        else:
            sheet.put_wide(row, (column, column + 1), cell)
        column += 2


def _colour(sheet: Sheet, formats: Formats, overview: _Overview) -> None:
    """Let the colours follow the formulas."""
    first, last = sheet.header_row + 1, sheet.next_row - 1
    for outcome, symbol in SYMBOLS.items():
        rule = formats.where(symbol, OUTCOME_TONES[outcome])
        sheet.page.conditional_format(first, overview.first_group, last, len(overview.columns) - 1, rule)
    column = overview.column(FINAL)
    for verdict, label in words.VERDICTS.items():
        sheet.page.conditional_format(first, column, last, column, formats.where(label, VERDICT_TONES[verdict]))


def _found(group: str, entries: Sequence[Entry]) -> str:
    """What the tool found of a group: `Varighed. Programmet fandt: 1 opfyldt, 2 ikke oplyst.`"""
    counts = Counter(entry.outcome for entry in entries if entry.level is Level.KRAV)
    found = [f"{counts[outcome]} {words.OUTCOMES[outcome].lower()}" for outcome in words.OUTCOMES if counts[outcome]]
    return f"{group}. Programmet fandt: {', '.join(found) or 'kun anbefalinger'}."


def _fact(name: str, facts: Facts) -> Cell:
    fact = getattr(facts, name)
    if isinstance(fact.value, int | float) and not fact.conflict:
        return Cell(fact.value, Style(centre=True, number_format=_DANISH))
    text = words.fact_value(name, facts)
    return Cell("–" if text == words.NOT_STATED else text, _CENTRED)
