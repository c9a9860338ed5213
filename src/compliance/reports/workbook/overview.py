"""*Overblik*: one row an offer, and one for each file without any, so that the whole folder is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from xlsxwriter import Workbook

from compliance.offers.model import Facts
from compliance.reports import words
from compliance.reports.identity import short_paths
from compliance.reports.model import CheckedDocument, Report
from compliance.reports.workbook import documents, requirements
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.styles import (
    GREY,
    OUTCOME_TONES,
    PLAIN,
    VERDICT_TONES,
    Formats,
    Style,
)
from compliance.rules.model import CheckedOffer, Level, Outcome, Verdict

NAME = "Overblik"
COLUMNS = (
    Column("Fil", 18),
    Column("Tilbud", 26),
    Column("Detaljer", 9),
    Column("Udbyder", 18.5),
    Column("Type", 16),
    Column("Samlet vurdering", 14),
    Column("Målgruppe", 12),
    Column("Dage", 7),
    Column("Timer i alt", 8),
    Column("ECTS", 7),
    Column("Fælles pensum", 9),
    Column("Undervisernes niveau", 15),
    Column("Krav opfyldt", 9),
    Column("Krav ikke opfyldt", 9),
    Column("Krav ikke oplyst", 9),
    Column("Krav til vurdering", 10),
    Column("Anbefalinger opfyldt", 13),
)
_COUNTED = (Outcome.PASS, Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW)
_NUMBERS = {"shared_pensum_pct": '[$-406]General" %"'}
_DANISH = "[$-406]General"
_CENTRED = Style(centre=True)


def write(
    book: Workbook, formats: Formats, report: Report, rows: Mapping[tuple[int, int], int], footer: str
) -> None:
    """Add the sheet. `rows` gives the row in *Krav* where the offer of a document begins."""
    intro = [
        ("Kursustilbud holdt op mod rammen for Stærke dagtilbud", Style(bold=True, size=14, framed=False)),
        (summary(report), Style(size=10, framed=False)),
        (
            "Klik på Se krav for at se tilbuddets enkelte krav. – betyder, at teksten ikke oplyser det. "
            "Timer er konfrontationstimer. Rapporten er en hjælp til at læse tilbuddene; "
            "et menneske træffer afgørelsen (se arket Om rapporten).",
            Style(muted=True, framed=False),
        ),
    ]
    sheet = Sheet(book, formats, NAME, COLUMNS, intro, frozen_columns=2)
    document_rows, paths = documents.rows(report), short_paths(report)
    for d, document in enumerate(report.documents):
        file = Cell(paths[d])
        if not document.offers:
            sheet.add([file, *_without_offer(document, (documents.NAME, document_rows[d]))])
        for o, checked in enumerate(document.offers):
            sheet.add([file, *_offer(checked, (requirements.NAME, rows[d, o]))])
    sheet.finish(footer)


def summary(report: Report) -> str:
    """One sentence or two: how many offers got which verdict, and what could not be read."""
    offers = [offer for document in report.documents for offer in document.offers]
    verdicts = Counter(offer.verdict for offer in offers)
    files = words.count(len(report.documents), "fil", "filer")
    text = f"{words.count(len(offers), 'tilbud', 'tilbud')} i {files}"
    parts = [f"{words.VERDICTS[verdict].lower()}: {verdicts[verdict]}" for verdict in Verdict if verdicts[verdict]]
    text += f" ({', '.join(parts)})." if parts else "."
    unread = sum(1 for document in report.documents if document.problem)
    if unread:
        text += f" {words.count(unread, 'fil', 'filer')} kunne ikke læses (se arket Dokumenter)."
    return text


def _offer(checked: CheckedOffer, target: tuple[str, int]) -> Iterator[Cell]:
    offer = checked.offer
    yield Cell(words.title(offer), Style(bold=True))
    yield Cell("Se krav", Style(link=True), target)
    yield Cell(words.provider(offer) or "–")
    yield Cell(words.offer_type(offer.offer_type), Style(tone=None if offer.offer_type else GREY))
    yield Cell(words.VERDICTS[checked.verdict], Style(tone=VERDICT_TONES[checked.verdict], bold=True))
    yield _fact("target_groups", offer.facts, PLAIN)
    for name in ("days", "contact_hours", "ects", "shared_pensum_pct"):
        yield _fact(name, offer.facts, _CENTRED)
    yield _fact("teacher_level", offer.facts, PLAIN)
    if not checked.findings:
        yield from [Cell("–", _CENTRED)] * (len(_COUNTED) + 1)
        return
    counts = Counter(finding.outcome for finding in checked.findings if finding.level is Level.KRAV)
    for outcome in _COUNTED:
        tone = OUTCOME_TONES[outcome] if counts[outcome] else None
        yield Cell(counts[outcome], Style(centre=True, tone=tone))
    yield Cell(_recommendations(checked), _CENTRED)


def _recommendations(checked: CheckedOffer) -> str:
    outcomes = [finding.outcome for finding in checked.findings if finding.level is Level.ANBEFALING]
    relevant = [outcome for outcome in outcomes if outcome is not Outcome.NOT_APPLICABLE]
    return f"{relevant.count(Outcome.PASS)} af {len(relevant)}" if relevant else "–"


def _fact(name: str, facts: Facts, style: Style) -> Cell:
    fact = getattr(facts, name)
    if isinstance(fact.value, int | float) and not fact.conflict:
        return Cell(fact.value, Style(centre=True, number_format=_NUMBERS.get(name, _DANISH)))
    text = words.fact_value(name, facts)
    return Cell("–", style) if text == words.NOT_STATED else Cell(text.replace("\n", ", "), style)


def _without_offer(document: CheckedDocument, target: tuple[str, int]) -> Iterator[Cell]:
    said = "Kunne ikke læses" if document.problem else "Intet kursustilbud i filen"
    why = words.PROBLEMS[document.problem.code] if document.problem else "–"
    yield Cell(said, Style(muted=True))
    yield Cell("Se fil", Style(link=True), target)
    yield from [Cell("–", Style(muted=True))] * 2
    yield Cell(why, Style(tone=GREY))
    yield from [Cell("–", Style(muted=True, centre=True))] * (len(COLUMNS) - 6)
