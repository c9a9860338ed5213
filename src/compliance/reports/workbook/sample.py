"""*Stikprøve*: how the documents were drawn, and how often the reviewer comes to another result than the tool."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from compliance.reports import words
from compliance.reports.identity import short_paths
from compliance.reports.model import Report, Sample, Stratum
from compliance.reports.text import one_line
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.entries import ListedOffer
from compliance.reports.workbook.formulas import Columns
from compliance.reports.workbook.styles import Formats, Style

NAME = "Stikprøve"
COLUMNS = (
    Column("Dokument", 44),
    Column("Tilbud", 9),
    Column("Gennemgået af dig", 13),
    Column("Resultater, du har ændret", 14),
    Column("Uenig", 9),
)
_REVIEWED, _CHANGED, _DISAGREED = 2, 3, 4
_YES = "Ja"
_Z = 1.96
"""Standard deviations on each side of a normal mean that hold 95 %."""
_PERCENT = "0 %"
_CENTRED = Style(centre=True)
_SHARE = Style(centre=True, bold=True, number_format=_PERCENT)
_HEADING = Style(bold=True, size=12, framed=False)


def write(
    book: Workbook,
    formats: Formats,
    report: Report,
    offers: Sequence[Sequence[ListedOffer]],
    formulas: Columns,
    footer: str,
) -> None:
    """Add the sheet, where the report is of a sample."""
    if report.sample is None:
        return
    sheet = Sheet(book, formats, NAME, COLUMNS, _intro(report.sample), frozen_columns=1)
    first = sheet.next_row
    for number, (document, path) in enumerate(zip(report.documents, short_paths(report), strict=True), start=1):
        if document.problem is None:
            row = sheet.next_row
            changed = sum(entry.overruled for offer in offers[number - 1] for entry in offer.entries)
            sheet.add(
                [
                    Cell(path, Style(bold=True)),
                    Cell(len(document.offers), _CENTRED),
                    Cell(None, Style(centre=True, entry=True)),
                    Cell(changed, _CENTRED, formula=formulas.count_overruled(number)),
                    Cell(0, _CENTRED, formula=_disagrees(row)),
                ]
            )
    last = max(first, sheet.next_row - 1)
    sheet.page.data_validation(
        first,
        _REVIEWED,
        last,
        _REVIEWED,
        {
            "validate": "list",
            "source": [_YES],
            "error_title": "Gennemgået",
            "error_message": f"Skriv {_YES}, når du har set dokumentets krav igennem; lad ellers feltet stå tomt.",
        },
    )
    below = [*_result(first, last), (), *_strata(report.sample)]
    start = max(sheet.next_row, first + 1) + 1
    for row, cells in enumerate(below, start=start):
        sheet.put_row(row, cells)
    sheet.finish(footer, last_row=start + len(below) - 1)


def _intro(sample: Sample) -> list[tuple[str, Style]]:
    drawn = f"{sample.drawn} af {words.count(sample.documents, 'dokument', 'dokumenter')}, lodtal {sample.seed}"
    return [
        (f"Stikprøve: {drawn}", Style(bold=True, size=14, framed=False)),
        (
            "Hvert dokument, der kunne læses, havde samme chance for at komme med. Dokumenterne er lagt i rækkefølge "
            "efter udbyder og type, ved lodtrækning inden for hver, og derefter er de taget med lige store spring. "
            "Samme filer og samme lodtal giver samme stikprøve.",
            Style(size=10, framed=False),
        ),
        (
            "Sådan bruges den: Gå et dokuments krav igennem i arket Krav, ret dér de resultater, du er uenig i, og "
            f"skriv {_YES} her. Resultatet nederst gælder de dokumenter, du har set igennem.",
            Style(size=10, framed=False),
        ),
    ]


def _disagrees(row: int) -> str:
    """1 for a document that was gone through and of which a result was changed."""
    reviewed, changed = f"{xl_col_to_name(_REVIEWED)}{row + 1}", f"{xl_col_to_name(_CHANGED)}{row + 1}"
    return f'=IF(AND({reviewed}="{_YES}",{changed}>0),1,0)'


def _result(first: int, last: int) -> Iterator[Sequence[Cell]]:
    """The share of documents of which the reviewer changed a result, with Wilson's 95 % interval."""
    top = last + 3
    n, x = f"$B${top + 1}", f"$B${top + 2}"
    share = f"({x}/{n})"
    spread = f"{_Z}*SQRT({share}*(1-{share})/{n}+{_Z**2:.4f}/(4*{n}*{n}))"
    middle, scale = f"{share}+{_Z**2:.4f}/(2*{n})", f"(1+{_Z**2:.4f}/{n})"
    seen = f'=COUNTIF({_range(_REVIEWED, first, last)},"{_YES}")'
    yield [Cell("Resultat", _HEADING)]
    yield [Cell("Dokumenter, du har gennemgået"), Cell(0, _CENTRED, formula=seen)]
    differing = f"=SUM({_range(_DISAGREED, first, last)})"
    yield [Cell("Heraf med mindst ét ændret resultat"), Cell(0, _CENTRED, formula=differing)]
    for label, formula in (
        ("Andel", share),
        ("95 %-interval, nedre grænse", f"MAX(0,({middle}-{spread})/{scale})"),
        ("95 %-interval, øvre grænse", f"MIN(1,({middle}+{spread})/{scale})"),
    ):
        yield [Cell(label), Cell("–", _SHARE, formula=f'=IF({n}=0,"–",{formula})')]


def _strata(sample: Sample) -> Iterator[Sequence[Cell]]:
    bold = Style(bold=True)
    yield [Cell("Sådan fordeler de sig", _HEADING)]
    yield [Cell("Udbyder og type", bold), Cell("I alt", bold), Cell("Trukket", bold)]
    for stratum in sample.strata:
        yield [Cell(_name(stratum)), Cell(stratum.documents, _CENTRED), Cell(stratum.drawn, _CENTRED)]


def _name(stratum: Stratum) -> str:
    provider = one_line(stratum.provider) or "Udbyder ikke oplyst"
    kinds = ", ".join(words.offer_type(kind) for kind in stratum.offer_types) or "Intet kursustilbud"
    return f"{provider}: {kinds}"


def _range(column: int, first: int, last: int) -> str:
    name = xl_col_to_name(column, col_abs=True)
    return f"{name}${first + 1}:{name}${last + 1}"
