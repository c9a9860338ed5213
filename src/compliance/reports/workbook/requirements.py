"""*Krav*: one row per offer and requirement, with what was found, its words, and room for the caseworker."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from xlsxwriter import Workbook

from compliance.documents.model import Evidence
from compliance.offers.model import OfferType
from compliance.reports import words
from compliance.reports.identity import finding_id, short_paths
from compliance.reports.model import Report, RequirementInfo
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.heights import wrapped_lines
from compliance.reports.workbook.styles import OUTCOME_TONES, Formats, Style
from compliance.rules.model import CheckedOffer, Finding

NAME = "Krav"
COLUMNS = (
    Column("Fil", 14),
    Column("Tilbud", 17),
    Column("Afsnit i rammen", 8.5),
    Column("Krav", 24),
    Column("Niveau", 10.5),
    Column("Resultat", 11),
    Column("Årsag", 12),
    Column("Det fandt vi", 27),
    Column("Citat fra teksten", 36),
    Column("Sted i teksten", 17),
    Column("Egen vurdering", 11),
    Column("Bemærkning", 19),
    Column("Krav-id", 13, printed=False),
    Column("Fund-id", 13, hidden=True, printed=False),
)
_QUOTE, _ASSESSMENT = 8, 10
_MAX_QUOTE_LINES = 32
_NO_TYPE = "Tilbuddet er ikke af en af rammens seks typer, så de enkelte krav er ikke vurderet."


def first_rows(report: Report) -> dict[tuple[int, int], int]:
    """Row from 0 where each offer begins, by number of document and of offer in it."""
    rows, row = {}, 1
    for d, document in enumerate(report.documents):
        for o, checked in enumerate(document.offers):
            rows[d, o] = row
            row += max(1, len(checked.findings))
    return rows


def write(book: Workbook, formats: Formats, report: Report, footer: str) -> None:
    """Add the sheet."""
    sheet = Sheet(book, formats, NAME, COLUMNS, frozen_columns=2)
    infos = {info.id: info for info in report.requirements}
    for document, path in zip(report.documents, short_paths(report), strict=True):
        for number, checked in enumerate(document.offers, start=1):
            _offer(sheet, path, partial(finding_id, document.sha256, number), checked, infos)
    _add_choices(sheet, formats)
    sheet.finish(footer)


def _offer(
    sheet: Sheet,
    path: str,
    key: Callable[[OfferType | None, str], str],
    checked: CheckedOffer,
    infos: Mapping[str, RequirementInfo],
) -> None:
    title, offer_type = words.title(checked.offer), checked.offer.offer_type
    if not checked.findings:
        style = Style(bold=True, first=True)
        sheet.add([Cell(path, style), Cell(title, style), *_no_findings(), Cell(key(offer_type, "type"), style)])
    for index, finding in enumerate(checked.findings):
        # The name is repeated, small, on every row, so that it still stands there when rows are filtered away.
        name = Style(bold=True, first=True) if index == 0 else Style(muted=True, size=8)
        cells = _finding(finding, infos.get(finding.requirement), first=index == 0)
        sheet.add([Cell(path, name), Cell(title, name), *cells, Cell(key(offer_type, finding.requirement), name)])


def _no_findings() -> list[Cell]:
    plain, entry = Style(first=True), Style(first=True, entry=True)
    blank = Cell(None, plain)
    found = [blank, Cell("Type af tilbud", plain), *[blank] * 3, Cell(_NO_TYPE, plain), blank, blank]
    return [*found, Cell(None, entry), Cell(None, entry), blank]


def _finding(finding: Finding, info: RequirementInfo | None, *, first: bool) -> list[Cell]:
    plain = Style(first=first)
    quotes, places = _quotes(finding.evidence)
    return [
        Cell(info.section if info else "", plain),
        Cell(info.title if info else finding.requirement, plain),
        Cell(words.LEVELS[finding.level], plain),
        Cell(words.OUTCOMES[finding.outcome], Style(tone=OUTCOME_TONES[finding.outcome], first=first)),
        Cell(words.REASONS[finding.reason] if finding.reason else "", plain),
        Cell(finding.message, plain),
        Cell(quotes, plain),
        Cell(places, plain),
        Cell(None, Style(first=first, entry=True)),
        Cell(None, Style(first=first, entry=True)),
        Cell(finding.requirement, Style(first=first, muted=True)),
    ]


def _quotes(evidence: Sequence[Evidence]) -> tuple[str, str]:
    """The quotes and their places, numbered alike where there are several; as many as the tallest row can show."""
    shown: list[str] = []
    places: list[str] = []
    for number, each in enumerate(evidence, start=1):
        mark = f"{number}) " if len(evidence) > 1 else ""
        candidate = [*shown, f"{mark}»{each.quote}«"]
        if shown and wrapped_lines("\n".join(candidate), COLUMNS[_QUOTE].width, 9) > _MAX_QUOTE_LINES:
            shown.append(f"(og {words.count(len(evidence) - len(shown), 'citat', 'citater')} mere)")
            break
        shown = candidate
        places.append(mark + (words.place(each) or "–"))
    return "\n".join(shown), "\n".join(places)


def _add_choices(sheet: Sheet, formats: Formats) -> None:
    """Let the caseworker choose an outcome from a list, coloured like the tool's own."""
    first, last = sheet.header_row + 1, sheet.next_row - 1
    if last < first:
        return
    labels = list(words.OUTCOMES.values())
    sheet.page.data_validation(
        first,
        _ASSESSMENT,
        last,
        _ASSESSMENT,
        {
            "validate": "list",
            "source": labels,
            "error_title": "Egen vurdering",
            "error_message": f"Vælg en fra listen: {', '.join(labels)}. Brug Bemærkning til egne ord.",
        },
    )
    for outcome, label in words.OUTCOMES.items():
        sheet.page.conditional_format(
            first,
            _ASSESSMENT,
            last,
            _ASSESSMENT,
            {"type": "cell", "criteria": "==", "value": f'"{label}"', "format": formats.tone(OUTCOME_TONES[outcome])},
        )
