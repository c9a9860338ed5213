"""*Krav*: one row per offer and requirement, from what was found to what the caseworker decides."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter import Workbook

from compliance.documents.model import Evidence
from compliance.reports import words
from compliance.reports.history import Change, Earlier, History
from compliance.reports.marked_copies import MarkedCopies
from compliance.reports.previous.written import ASSESSMENT, FINDING_ID, REMARK
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.entries import FIRST_ROW, Entry, ListedOffer
from compliance.reports.workbook.formulas import WAITING, WEIGHTS, Columns, field_number
from compliance.reports.workbook.quotes import QUOTE_WIDTH, quotes_and_places, rich
from compliance.reports.workbook.styles import ORANGE, OUTCOME_TONES, SYMBOLS, Formats, Style
from compliance.rules.model import Level, Outcome

NAME = "Krav"
_FILE, _OFFER, _OUTCOME, _QUOTE = "Fil", "Tilbud", "Resultat", "Citat i sammenhæng"
_FINAL, _WAITING, _SINCE, _COPY = "Endeligt resultat", "Afventer dig", "Siden sidst", "Markeret kopi"
_OFFER_NUMBER, _FIELD, _WEIGHT = "Tilbud nr.", "Felt", "Vægt"
_DOCUMENT_NUMBER, _OVERRULED = "Dokument nr.", "Ændret af dig"
_OUTDATED, _OUTDATED_REMARK = "Forældet vurdering", "Forældet bemærkning"
_HIDDEN = (
    FINDING_ID, _OFFER_NUMBER, _FIELD, _WEIGHT, _DOCUMENT_NUMBER, _OVERRULED, _OUTDATED, _OUTDATED_REMARK,
)  # fmt: skip
_GREY = Style(muted=True)
_BOLD = Style(bold=True)
_NO_TYPE = "Tilbuddet er ikke af en af rammens seks typer, så de enkelte krav er ikke vurderet."
_TYPE_TITLE = "Tilbuddet er af en af rammens seks typer"
_CHANGES = {Change.SAME: "", Change.NEW_TEXT: "Ny tekst", Change.NEW_OUTCOME: "Nyt resultat", Change.NEW: "Nyt"}


def write(
    book: Workbook,
    formats: Formats,
    offers: Sequence[ListedOffer],
    formulas: Columns,
    history: History,
    copies: MarkedCopies,
    footer: str,
) -> None:
    """Add the sheet; `formulas` are those of its `places`."""
    columns = _columns(history, copies)
    sheet = Sheet(book, formats, NAME, columns, frozen_columns=2)
    for offer in offers:
        group = ""
        for entry in offer.entries:
            cells = _entry(offer, entry, formulas, copies, new_group=entry.group != group)
            sheet.add([cells.get(column.heading, Cell()) for column in columns])
            group = entry.group
    if offers:
        _add_choices(sheet, formats, formulas)
    sheet.finish(footer)


def places(offers: Sequence[ListedOffer], history: History, copies: MarkedCopies) -> Columns:
    """Where the formulas find what they read."""
    headings = [column.heading for column in _columns(history, copies)]
    return Columns(
        outcome=headings.index(_OUTCOME),
        assessment=headings.index(ASSESSMENT),
        remark=headings.index(REMARK),
        final=headings.index(_FINAL),
        waiting=headings.index(_WAITING),
        offer=headings.index(_OFFER_NUMBER),
        field=headings.index(_FIELD),
        weight=headings.index(_WEIGHT),
        document=headings.index(_DOCUMENT_NUMBER),
        overruled=headings.index(_OVERRULED),
        outdated=headings.index(_OUTDATED),
        outdated_remark=headings.index(_OUTDATED_REMARK),
        first=FIRST_ROW,
        last=max(FIRST_ROW, FIRST_ROW + sum(len(offer.entries) for offer in offers) - 1),
    )


def _columns(history: History, copies: MarkedCopies) -> list[Column]:
    since = [Column(_SINCE, 14)] if history.source else []
    copy = [Column(_COPY, 11, printed=False)] if copies.links else []
    return [
        Column(_FILE, 12),
        Column(_OFFER, 16),
        Column("Emne", 10.5),
        Column("Krav", 23),
        Column("Niveau", 10.5),
        Column(_OUTCOME, 12.5),
        Column("Årsag", 12),
        Column("Begrundelse", 26),
        Column(_QUOTE, QUOTE_WIDTH),
        Column("Sted i teksten", 17),
        Column(ASSESSMENT, 12.5),
        Column(REMARK, 22),
        Column(_FINAL, 12.5),
        Column(_WAITING, 9),
        *since,
        *copy,
        *(Column(heading, 13, hidden=True, printed=False) for heading in _HIDDEN),
    ]


def _entry(
    offer: ListedOffer, entry: Entry, formulas: Columns, copies: MarkedCopies, *, new_group: bool
) -> dict[str, Cell]:
    first = entry is offer.entries[0]
    plain = Style(first=first)
    # The name is repeated, small, on every row, so that it still stands there when rows are filtered away.
    name = Style(bold=True, first=True) if first else Style(muted=True, size=8)
    group = Style(bold=True, first=first) if new_group else Style(muted=True, size=8)
    finding, info = entry.finding, entry.info
    evidence = finding.evidence if finding else ()
    quotes, place = quotes_and_places(offer.checked.offer.text.document, evidence)
    title = info.title if info else finding.requirement if finding else _TYPE_TITLE
    section = f"\nAfsnit {info.section}" if info and info.section else ""
    waits = formulas.still_waiting(entry.row, is_open=entry.open, is_outdated=entry.outdated)
    needed = WAITING if entry.waiting else ""
    weight = WEIGHTS[entry.final]
    return {
        _FILE: Cell(offer.file, name),
        _OFFER: Cell(offer.title, name),
        "Emne": Cell(entry.group, group),
        "Krav": rich([(title, _BOLD if entry.level is Level.KRAV else plain), (section, _GREY)], plain),
        "Niveau": Cell(words.LEVELS[entry.level], plain),
        _OUTCOME: Cell(
            f"{SYMBOLS[entry.outcome]} {words.OUTCOMES[entry.outcome]}",
            Style(tone=OUTCOME_TONES[entry.outcome], first=first),
        ),
        "Årsag": Cell(words.reason(finding) if finding else "", plain),
        "Begrundelse": Cell(finding.message if finding else _NO_TYPE, plain),
        _QUOTE: rich(quotes, plain),
        "Sted i teksten": Cell(place, plain),
        ASSESSMENT: Cell(_assessment(entry.earlier), Style(first=first, entry=True)),
        REMARK: Cell(entry.earlier.remark, Style(first=first, entry=True)),
        _FINAL: Cell(words.OUTCOMES[entry.final], plain, formula=formulas.final_outcome(entry.row)),
        _WAITING: Cell(needed, plain, formula=waits if entry.open or entry.outdated else ""),
        _SINCE: _since(entry, first),
        _COPY: _copy(offer, evidence, copies, first),
        FINDING_ID: Cell(entry.id),
        _OFFER_NUMBER: Cell(offer.number),
        _FIELD: Cell(field_number(offer.number, entry.group_number)),
        _WEIGHT: Cell(weight, formula=formulas.weight_of(entry.row)) if entry.level is Level.KRAV else Cell(0),
        _DOCUMENT_NUMBER: Cell(offer.document_number),
        _OVERRULED: Cell(int(entry.overruled), formula=formulas.is_overruled(entry.row)),
        _OUTDATED: Cell(_assessment(entry.earlier) if entry.outdated else ""),
        _OUTDATED_REMARK: Cell(entry.earlier.remark if entry.outdated else ""),
    }


def _assessment(earlier: Earlier) -> str:
    return words.OUTCOMES[earlier.assessment] if earlier.assessment else ""


def _since(entry: Entry, first: bool) -> Cell:
    earlier = entry.earlier
    said = _CHANGES[earlier.change]
    if earlier.change is Change.NEW_OUTCOME and earlier.outcome:
        said += f" (før: {words.OUTCOMES[earlier.outcome]})"
    if earlier.outdated:
        said = f"{said}\nSe din vurdering efter".lstrip()
    return Cell(said, Style(first=first, tone=ORANGE if said else None))


def _copy(offer: ListedOffer, evidence: Sequence[Evidence], copies: MarkedCopies, first: bool) -> Cell:
    link = copies.link(offer.document.path, evidence[0]) if evidence else None
    if link is None:
        return Cell(None, Style(first=first))
    page = evidence[0].page
    path = copies.links[offer.document.path]
    said = f"Åbn side {page}" if page else "Åbn kopien"
    return Cell(said, Style(first=first, link=True), file=(path, link.removeprefix(path).removeprefix("#")))


def _add_choices(sheet: Sheet, formats: Formats, formulas: Columns) -> None:
    """Let the caseworker choose an outcome from a list, coloured like the tool's own, as is the final one."""
    labels = list(words.OUTCOMES.values())
    first, last, own = formulas.first, formulas.last, formulas.assessment
    choice = {
        "validate": "list",
        "source": labels,
        "error_title": ASSESSMENT,
        "error_message": f"Vælg en fra listen: {', '.join(labels)}. Brug {REMARK} til egne ord.",
    }
    sheet.page.data_validation(first, own, last, own, choice)
    for column in (own, formulas.final):
        for outcome, label in words.OUTCOMES.items():
            sheet.page.conditional_format(first, column, last, column, formats.where(label, OUTCOME_TONES[outcome]))
    waiting = formats.where(WAITING, OUTCOME_TONES[Outcome.REVIEW])
    sheet.page.conditional_format(first, formulas.waiting, last, formulas.waiting, waiting)
