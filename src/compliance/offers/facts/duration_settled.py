"""How many days a course has, by the best ground that its text gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from compliance.danish.dates import distinct_days, find_dates
from compliance.offers.facts.calendar_days import days_by_dates, days_by_headings, days_by_rows
from compliance.offers.facts.choosing import NEAR, merged, one_of_each, quotes
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_readings import Readings
from compliance.offers.facts.duration_words import DayCount, HourCount
from compliance.offers.facts.module_parts import sum_of_parts
from compliance.offers.facts.programme import programme_days
from compliance.offers.facts.single_days import named_days
from compliance.offers.model import Fact, OfferText, Section

_PAYS_TEACHING = re.compile(
    r"\W*(?=[^.;]*\bunderviser)(?:kursus|kurset|forløb\w*|undervisning\w*|læringsdage\w*|underviser\w*)\b"
    r"(?![^.;]*(?:ekstra|option|tilkøb|forbered|vikar|pr\.))",
    re.IGNORECASE,
)
LONGEST_DAY = 12
"""Most hours of teaching on one day."""
_OFTEN = 3
_STATED, _COUNTED, _PASSING = 3, 2, 1
"""Weights of a count: the offer's length, course days, days in passing."""


@dataclass(frozen=True)
class DayGrounds:
    """What the text says of the number of days, to be settled by its grounds in the order of their rank."""

    text: OfferText
    said: tuple[Clause, ...]
    readings: Readings
    modules: int

    def settled(self) -> Fact[float]:
        """The days by the first ground that tells of them: what is counted, then the calendar, then what is named."""
        ranked = (self._summed, self._borne_out, self._counted, self._calendar, self._programme, self._named)
        return next((fact for ground in ranked if (fact := ground()) is not None), Fact())

    @property
    def _counts(self) -> list[DayCount]:
        return [one for one in self.readings.days if one.weight > 0]

    def _summed(self) -> Fact[float] | None:
        """The sum of the days of modules that are told of one by one."""
        summed = sum_of_parts(self._counts)
        if summed is None:
            return None
        return Fact(value=summed, evidence=quotes(self.text, self._counts), note="lagt sammen af modulernes dage")

    def _borne_out(self) -> Fact[float] | None:
        """Of several counts, the one that times the hours a day is the total, both stated."""
        counts = [one for one in self._counts if not one.is_open]
        pairs = [(one, value) for one in counts for value in {one.value, self._of_all(one)}]
        if len({value for _, value in pairs}) < 2:
            return None
        totals = [self._of_all(total) for total in self.readings.totals]
        daily = [hours.value for hours in self.readings.per_day]
        fitting = [
            (one, value)
            for one, value in pairs
            if any(abs(value * hours - total) < NEAR for hours in daily for total in totals)
        ]
        if len({value for _, value in fitting}) != 1:
            return None
        one, value = fitting[0]
        return Fact(value=value, evidence=quotes(self.text, [one]))

    def _counted(self) -> Fact[float] | None:
        """The count of the greatest weight; the calendar is asked where counts in passing differ or tell of one day."""
        counts = self._counts
        settled = [one for one in counts if not one.is_open]
        if not settled:
            note = "teksten lader antallet af dage stå åbent"
            return Fact(evidence=quotes(self.text, counts[:1]), note=note) if counts else None
        heaviest = max(one.weight for one in settled)
        top = [one for one in settled if one.weight == heaviest]
        if heaviest == _STATED:
            top += self._rivals(settled, top)
        values = {self._of_all(one) for one in top}
        if heaviest < _STATED:
            more_dates = all(len(distinct_days(find_dates(one.clause.text))) > self._dates_of(one) for one in top)
            passing = heaviest == _PASSING or values == {1.0} or more_dates
            if passing and (told := self._by_calendar()) and (told.value or 0) > max(map(self._dates_of, top)):
                return told
            values = self._preferred(top, values)
        if len(values) > 1:
            quoted = quotes(self.text, one_of_each(top))
            return Fact(evidence=quoted, conflict=True, note="teksten angiver flere antal dage")
        value = values.pop()
        if budgeted := self._budgeted(settled, value):
            quoted = quotes(self.text, [*one_of_each(top), budgeted])
            return Fact(evidence=quoted, conflict=True, note="teksten budgetterer med et andet antal dage")
        meant = [one for one in top if value in (one.value, one.value * self.modules)]
        return Fact(value=value, evidence=quotes(self.text, meant[:1]))

    def _rivals(self, settled: Sequence[DayCount], top: Sequence[DayCount]) -> list[DayCount]:
        """Course days counted elsewhere, where one of them contradicts the stated length."""
        rivals = [one for one in settled if one.is_course and one.weight == _COUNTED and not one.per_module]
        differ = any(other.value not in (one.value, one.value * self.modules) for one in top for other in rivals)
        return rivals if differ else []

    def _budgeted(self, settled: Sequence[DayCount], value: float) -> DayCount | None:
        """The one row of the budget that pays teachers for another number of days than the text tells."""
        priced = [one for one in settled if one.clause.passage.section is Section.PRICE]
        paid = [one for one in priced if _PAYS_TEACHING.match(one.clause.text)]
        others = {one.value for one in paid if one.value != value}
        return paid[0] if len(paid) == 1 and others else None

    def _of_all(self, one: DayCount | HourCount) -> float:
        return one.value * (self.modules if one.per_module else 1)

    def _dates_of(self, one: DayCount) -> float:
        """How many dates so many days have: a half day beside whole ones has its own."""
        return self._of_all(one) if one.meetings else ceil(self._of_all(one))

    def _preferred(self, top: Sequence[DayCount], values: set[float]) -> set[float]:
        """Of several counts the one that dates or programme bear out, else the one told of again and again."""
        if len(values) < 2:
            return values
        for found in (days_by_dates(self.text, self.said), days_by_headings(self.text)):
            if found and found.value in values:
                return {found.value}
        often = {value for value in values if sum(one.value == value for one in top) >= _OFTEN}
        once = all(sum(one.value == value for one in top) == 1 for value in values - often)
        return often if len(often) == 1 and once else values

    def _by_calendar(self) -> Fact[float] | None:
        """Days by the headings or rows of the programme, by the dates, or told of one by one, whichever are more."""
        dated = days_by_dates(self.text, self.said)
        headed = days_by_headings(self.text) or days_by_rows(self.text)
        named = self._named_one_by_one()
        most = max((one.value for one in (dated, headed) if one), default=0)
        if named and most and (named.value or 0) > most:
            return named
        if headed and (dated is None or dated.value < headed.value):
            return Fact(value=headed.value, evidence=headed.evidence, note="talt efter programmets dage")
        return Fact(value=dated.value, evidence=dated.evidence, note="talt efter datoerne") if dated else None

    def _calendar(self) -> Fact[float] | None:
        """The calendar's days; a single date is the course's day only where hours of a day are told too."""
        told = self._by_calendar()
        readings = self.readings
        hours = (*readings.totals, *readings.unplaced)
        one_day = (readings.per_day or hours) and all(one.value <= LONGEST_DAY for one in hours)
        return told if told and ((told.value or 0) > 1 or one_day) else None

    def _programme(self) -> Fact[float] | None:
        programme = programme_days(self.text)
        if not programme or (len(programme) == 1 and not self.readings.days):
            return None
        first_items = merged(*((day.evidence[0],) for day in programme))
        return Fact(value=float(len(programme)), evidence=first_items, note="talt efter programmets dage")

    def _named_one_by_one(self) -> Fact[float] | None:
        named = named_days(self.said)
        first_named = merged(*((clause.evidence(self.text),) for clause in named))
        note = "talt efter de dage, teksten nævner"
        return Fact(value=float(len(named)), evidence=first_named, note=note) if named else None

    def _named(self) -> Fact[float] | None:
        """Days that are told of one by one, else the single day that is mentioned."""
        if named := self._named_one_by_one():
            return named
        mentioned = max(self.readings.days, key=lambda one: one.value, default=None)
        if mentioned is None:
            return None
        note = "teksten omtaler én dag" if mentioned.value == 1 else "talt efter de dage, teksten nævner"
        return Fact(value=mentioned.value, evidence=quotes(self.text, [mentioned]), note=note)
