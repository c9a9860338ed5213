"""What stands below the matrix of *Overblik*: how many offers came out how, counted by formulas, and a chart of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook

from compliance.reports import words
from compliance.reports.workbook.cells import Cell, Sheet
from compliance.reports.workbook.entries import ListedOffer, worst_of
from compliance.reports.workbook.formulas import count_of
from compliance.reports.workbook.styles import (
    FONT,
    HEADER,
    INK,
    LINE,
    OUTCOME_TONES,
    SYMBOLS,
    VERDICT_TONES,
    Style,
)
from compliance.rules.model import Outcome, Verdict

NO_KRAV = "Intet krav"
"""What a dash means in the matrix."""
BY_GROUP, BY_VERDICT = "Antal tilbud pr. emne", "Antal tilbud pr. vurdering"
_LABEL = 1
"""Column of the verdicts' labels, that of the offers' titles."""
_LABEL_COLUMNS = 3
"""Columns before the groups, those of the facts, that a symbol's label takes."""
_CHART_ROWS, _ROW_HEIGHT = 13, 15
_HEADING = Style(bold=True, centre=True)


@dataclass(frozen=True)
class Counted:
    """The columns of *Overblik* that are counted, from 0."""

    final: int
    tool: int
    first_group: int


def symbol_label(outcome: Outcome) -> str:
    """The symbol and its word."""
    return f"{SYMBOLS[outcome]} {NO_KRAV if outcome is Outcome.NOT_APPLICABLE else words.OUTCOMES[outcome]}"


def write(
    book: Workbook, sheet: Sheet, columns: Counted, groups: Sequence[str], offers: Sequence[ListedOffer]
) -> int:
    """Write both tables and the chart below the sheet's rows; gives the last row they take, from 0."""
    last = sheet.next_row - 1
    by_group = last + 2
    by_verdict = by_group + len(Outcome) + 2
    end = by_verdict + _CHART_ROWS
    for row in range(last + 1, end):
        sheet.page.set_row(row, _ROW_HEIGHT * (2 if row in (by_group, by_verdict) else 1))
    sheet.page.set_h_pagebreaks([by_group])  # so that no page cuts the chart
    _by_group(sheet, by_group, columns.first_group, groups, offers)
    _by_verdict(sheet, by_verdict, columns, offers)
    _chart(book, sheet, by_verdict)
    return end


def _by_group(
    sheet: Sheet, heading: int, first_group: int, groups: Sequence[str], offers: Sequence[ListedOffer]
) -> None:
    labels = [Cell(BY_GROUP, Style(bold=True))]
    labels += [Cell(symbol_label(outcome), Style(tone=OUTCOME_TONES[outcome])) for outcome in words.OUTCOMES]
    for row, label in enumerate(labels, start=heading):
        sheet.put_wide(row, (first_group - _LABEL_COLUMNS, first_group - 1), label)
    for number, group in enumerate(groups, start=1):
        column = first_group + number - 1
        sheet.put(heading, column, Cell(group, _HEADING))
        counts = Counter(worst_of(listed.group(number)) for listed in offers)
        for row, outcome in enumerate(words.OUTCOMES, start=heading + 1):
            _count(sheet, (row, column), SYMBOLS[outcome], column, counts[outcome])


def _by_verdict(sheet: Sheet, heading: int, columns: Counted, offers: Sequence[ListedOffer]) -> None:
    for column, text in enumerate((BY_VERDICT, "Programmet", "Med dine vurderinger"), start=_LABEL):
        sheet.put(heading, column, Cell(text, Style(bold=True)))
    by_tool = Counter(listed.checked.verdict for listed in offers)
    by_final = Counter(listed.final_verdict for listed in offers)
    for row, verdict in enumerate(reversed(Verdict), start=heading + 1):
        label = words.VERDICTS[verdict]
        sheet.put(row, _LABEL, Cell(label, Style(tone=VERDICT_TONES[verdict])))
        _count(sheet, (row, _LABEL + 1), label, columns.tool, by_tool[verdict])
        _count(sheet, (row, _LABEL + 2), label, columns.final, by_final[verdict])


def _count(sheet: Sheet, place: tuple[int, int], text: str, column: int, value: int) -> None:
    """How many of the sheet's rows say a text in a column."""
    formula = count_of(text, column, sheet.header_row + 1, sheet.next_row - 1)
    sheet.put(*place, Cell(value, Style(centre=True), formula=formula))


def _chart(book: Workbook, sheet: Sheet, heading: int) -> None:
    """Both counts of each verdict side by side: told apart by fill, pattern and number."""
    chart = book.add_chart({"type": "bar"})
    fonts = {"name": FONT["font_name"], "size": 9, "color": INK}
    fills = (
        {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": HEADER, "bg_color": "#FFFFFF"}},
        {"fill": {"color": HEADER}},
    )
    for index, fill in enumerate(fills, start=1):
        chart.add_series(
            {
                "name": [sheet.name, heading, _LABEL + index],
                "categories": [sheet.name, heading + 1, _LABEL, heading + len(Verdict), _LABEL],
                "values": [sheet.name, heading + 1, _LABEL + index, heading + len(Verdict), _LABEL + index],
                "border": {"color": HEADER},
                "data_labels": {"value": True, "font": fonts},
                "gap": 60,
                **fill,
            }
        )
    chart.set_title({"name": BY_VERDICT, "name_font": fonts | {"size": 11, "bold": True}, "overlay": False})
    chart.set_y_axis({"reverse": True, "num_font": fonts, "line": {"color": LINE}})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    chart.set_legend({"position": "bottom", "font": fonts})
    chart.set_size({"width": 720, "height": _CHART_ROWS * _ROW_HEIGHT * 4 / 3})
    described = (
        "Liggende søjlediagram: antal tilbud for hver samlet vurdering, efter programmet og med dine vurderinger. "
        "Tallene står i tabellen til venstre for diagrammet."
    )
    sheet.page.insert_chart(heading, _LABEL + 3, chart, {"description": described, "x_offset": 12})
