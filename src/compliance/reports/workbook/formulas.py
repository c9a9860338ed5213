"""The workbook's formulas: the caseworker's assessment counts where it is given, else what the tool found.

Each krav has a weight by its final outcome, so far apart that a sum of weights tells the worst of them. The sums go by
numbers in hidden columns and not by place, so that they hold however the rows may come to lie. Only what Excel 2010 and
LibreOffice both have is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from xlsxwriter.utility import xl_col_to_name

from compliance.reports import words
from compliance.reports.workbook.styles import SYMBOLS
from compliance.rules.model import Outcome, Verdict

WEIGHTS = {
    Outcome.NOT_APPLICABLE: 0,
    Outcome.PASS: 1,
    Outcome.REVIEW: 1_000,
    Outcome.MISSING: 1_000_000,
    Outcome.FAIL: 1_000_000_000,
}
"""Of a krav; an anbefaling weighs nothing. Right for up to 999 krav of one outcome in an offer."""
WAITING = "Ja"
_FIELD = 1_000


def field_number(offer: int, group: int) -> int:
    """The number of a group of requirements in an offer."""
    return offer * _FIELD + group


@dataclass(frozen=True)
class Columns:
    """Where *Krav* has what the formulas read, as numbers of columns from 0; `first` and `last` are rows from 0."""

    outcome: int
    assessment: int
    remark: int
    final: int
    waiting: int
    offer: int
    field: int
    weight: int
    document: int
    overruled: int
    outdated: int
    outdated_remark: int
    first: int
    last: int

    def final_outcome(self, row: int) -> str:
        """The final outcome of a row; a word that is none of ours changes nothing."""
        return f"=IF({self._assessed(row)},{_cell(self.assessment, row)},MID({_cell(self.outcome, row)},3,99))"

    def still_waiting(self, row: int, *, is_open: bool, is_outdated: bool) -> str:
        """Whether a krav still needs the caseworker.

        One that the tool has not settled does until it is assessed (`is_open`), one with an outdated assessment until
        he has changed that or its remark.
        """
        waits = f'IF({self._assessed(row)},"","{WAITING}")' if is_open else '""'
        if is_outdated:
            columns = ((self.assessment, self.outdated), (self.remark, self.outdated_remark))
            untouched = ",".join(f"{_cell(own, row)}={_cell(old, row)}" for own, old in columns)
            waits = f'IF(AND({untouched}),"{WAITING}",{waits})'
        return f"={waits}"

    def weight_of(self, row: int) -> str:
        """The weight of a krav by its final outcome."""
        formula = "0"
        for outcome, weight in WEIGHTS.items():
            if weight:
                formula = f'IF({_cell(self.final, row)}="{words.OUTCOMES[outcome]}",{weight},{formula})'
        return f"={formula}"

    def is_overruled(self, row: int) -> str:
        """1 where the caseworker's assessment is another than the tool's outcome, else 0."""
        tool = f"MID({_cell(self.outcome, row)},3,99)"
        return f"=IF({self._assessed(row)},IF({_cell(self.assessment, row)}={tool},0,1),0)"

    def count_overruled(self, document: int) -> str:
        """How many rows of a document the caseworker has overruled."""
        return f"=SUMIFS({self._range(self.overruled)},{self._range(self.document)},{document})"

    def worst(self, offer: int, group: int) -> str:
        """The symbol of the worst krav of a group in an offer."""
        total = f"SUMIFS({self._range(self.weight)},{self._range(self.field)},{field_number(offer, group)})"
        return _by_weight(total, {weight: SYMBOLS[outcome] for outcome, weight in WEIGHTS.items()})

    def verdict(self, offer: int, lightest: Verdict = Verdict.COMPLIANT) -> str:
        """The verdict of an offer; `lightest` is what it is where nothing speaks against it."""
        total = f"SUMIFS({self._range(self.weight)},{self._range(self.offer)},{offer})"
        verdicts = {
            0: lightest,
            WEIGHTS[Outcome.REVIEW]: Verdict.NEEDS_REVIEW,
            WEIGHTS[Outcome.MISSING]: Verdict.INCOMPLETE,
            WEIGHTS[Outcome.FAIL]: Verdict.NOT_COMPLIANT,
        }
        return _by_weight(total, {weight: words.VERDICTS[verdict] for weight, verdict in verdicts.items()})

    def count_waiting(self, offer: int) -> str:
        """How many krav of an offer still need the caseworker."""
        return f'=COUNTIFS({self._range(self.offer)},{offer},{self._range(self.waiting)},"{WAITING}")'

    def _assessed(self, row: int) -> str:
        own = _cell(self.assessment, row)
        return "OR(" + ",".join(f'{own}="{label}"' for label in words.OUTCOMES.values()) + ")"

    def _range(self, column: int) -> str:
        name = xl_col_to_name(column, col_abs=True)
        return f"Krav!{name}${self.first + 1}:{name}${self.last + 1}"


def count_of(text: str, column: int, first: int, last: int) -> str:
    """How many cells of a column say just this; rows from 0."""
    # "?" stands for any letter where it is not marked.
    return f'=COUNTIF({_cell(column, first)}:{_cell(column, last)},"{text.replace("?", "~?")}")'


def _cell(column: int, row: int) -> str:
    return f"{xl_col_to_name(column)}{row + 1}"


def _by_weight(total: str, results: Mapping[int, str]) -> str:
    weights = ",".join(str(weight) for weight in results)
    texts = ",".join(f'"{text}"' for text in results.values())
    return f"=LOOKUP({total},{{{weights}}},{{{texts}}})"
