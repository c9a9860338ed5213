"""How long a course lasts: days with attendance, teaching hours a day, and teaching hours in all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from compliance.documents.model import Frozen
from compliance.offers.facts.choosing import NEAR, ROUNDING, best, distinct, merged, one_of_each, quotes, rival_of
from compliance.offers.facts.clauses import Clause, clauses
from compliance.offers.facts.clock_days import too_short
from compliance.offers.facts.duration_readings import Readings, read
from compliance.offers.facts.duration_settled import LONGEST_DAY, DayGrounds
from compliance.offers.facts.duration_words import Ground, HourCount
from compliance.offers.facts.ects import extract_modules
from compliance.offers.facts.label_cells import with_labels
from compliance.offers.facts.module_parts import module_count, sum_of_parts
from compliance.offers.facts.other_events import own_length
from compliance.offers.facts.programme import ProgrammeDay, programme_days
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, TargetGroup

_DISAGREES = "dage gange timer giver et andet tal end det samlede"
_BEYOND_CLOCK = "teksten angiver flere timer pr. dag, end klokkeslættene giver plads til"
_PROGRAMME_DIFFERS = "programmets klokkeslæt giver en anden længde på dagen end den, teksten angiver"
_ROUNDING_OF_PROGRAMME = 0.75
"""Hours by which a programme may differ from the day's clock times: coffee before it, a walk after."""
_TENTATIVE = re.compile(
    r"\b(?:forestiller|tænker|foreslår|foreløbig\w*|udkast|måske|for\s+eksempel|fx|regner\s+med|gerne)\b", re.IGNORECASE
)
"""Times that the programme then settles."""
_HALF_DAY_HOURS = 4
_SHORTEST_LESSON, _LONGEST_LESSON = 0.88, 1.35
"""Lengths of a lektion as shares of what it is taken for, between which stated hours may be those of the lessons."""
_ROUNDING_OF_CLOCK, _LONGEST_BREAKS = 0.1, 1.5
"""Hours a day by which a total that leaves out the breaks may fall short of the clock times."""
_BREAKS_APART = re.compile(
    r"(?:paus\w*|frokost\w*)[^.;]{0,40}\b(?:trukket\s+fra|ikke\s+(?:med|regnet|talt|medregnet)|oven\s+i|ud\s+over|"
    r"tæller\s+ikke|fraregnet)|"
    r"\b(?:ekskl\w*|eksklusive|uden|foruden|plus)\.?\s+(?:\w+\s+)?(?:paus|frokost)",
    re.IGNORECASE,
)


class DurationFacts(Frozen):
    """The three facts of a course's length: days, and clock hours of teaching a day and in all."""

    days: Fact[float] = Fact()
    hours_per_day: Fact[float] = Fact()
    contact_hours: Fact[float] = Fact()


def extract_duration(text: OfferText, groups: Collection[TargetGroup] = ()) -> DurationFacts:
    """Days, teaching hours a day and teaching hours in all, with the clauses that state them.

    What is stated wins over what is computed, lektioner over clock times, and a count of days over a list of dates.
    A fact is a conflict where the text gives two values and does not say which holds.
    """
    text = in_stretches(with_labels(text))
    said = own_length(tuple(clauses(text)), frozenset(groups), text.title)
    readings = read(said)
    modules = module_count(said)
    scoped = any(one.per_module for one in readings.days) or any(one.per_module for one in readings.totals)
    if modules == 1 and scoped:
        modules = extract_modules(text).modules.value or 1
    days = DayGrounds(text, said, readings, modules).settled()
    per_day = _per_day(text, said, readings, days)
    total = _total(text, readings, days, per_day, modules)
    if total.note == _DISAGREES:
        per_day = total
    elif per_day.conflict and (total.value is None or per_day.note == _BEYOND_CLOCK):
        total = per_day
    per_day = _without_breaks(per_day, days, total)
    if per_day.value is None and not per_day.conflict and total.value is not None:
        per_day = _spread(readings, days, total)
    per_day = per_day.model_copy(update={"value": None if per_day.value is None else round(per_day.value, 2)})
    if _is_half_day(readings, days, per_day):
        days = days.model_copy(update={"value": 0.5, "note": "ét møde på en halv dag"})
    return DurationFacts(days=days, hours_per_day=per_day, contact_hours=total)


def with_common(own: DurationFacts, common: DurationFacts) -> DurationFacts:
    """An offer's own length, completed by what stands once for several: "En hel kursusdag er fra 8.45 til 16"."""
    without_hours = _is_silent(own.hours_per_day) and _is_silent(own.contact_hours)
    if without_hours and _is_silent(own.days):
        return common
    days = common.days if _is_silent(own.days) else own.days
    per_day = common.hours_per_day if without_hours else own.hours_per_day
    if per_day.value is None or days.value is None or days.value < 1 or not _is_silent(own.contact_hours):
        return own.model_copy(update={"days": days})
    return DurationFacts(days=days, hours_per_day=per_day, contact_hours=_product(days, days.value, per_day))


def _is_silent(fact: Fact[float]) -> bool:
    return fact.value is None and not fact.conflict and not fact.evidence


def _product(days: Fact[float], meetings: float, per_day: Fact[float]) -> Fact[float]:
    return Fact(
        value=round(meetings * (per_day.value or 0), 2),
        evidence=merged(days.evidence, per_day.evidence),
        note="beregnet af dage gange timer",
        soft=per_day.soft,
    )


def _is_half_day(readings: Readings, days: Fact[float], per_day: Fact[float]) -> bool:
    """One meeting of at most four hours, where nothing calls it a day."""
    counted = any(one.weight > 0 for one in readings.days)
    return days.value == 1 and not counted and per_day.value is not None and per_day.value <= _HALF_DAY_HOURS


def _per_day(text: OfferText, said: tuple[Clause, ...], readings: Readings, days: Fact[float]) -> Fact[float]:
    candidates = [*readings.per_day, *(one for one in readings.unplaced if _is_a_day(one, readings, days))]
    stated = best([one for one in candidates if not (one.is_open or one.is_limit)])
    reached = [one for one in candidates if one.is_limit and _makes_a_total(one, readings, days)]
    if not stated and reached:
        return Fact(value=reached[0].value, evidence=quotes(text, reached[:1]))
    if stated:
        values = distinct(one.value for one in stated)
        if len(values) == 1 and (clock := too_short(candidates, values[0])):
            return Fact(evidence=quotes(text, [stated[0], clock]), conflict=True, note=_BEYOND_CLOCK)
        programme = programme_days(text) if stated[0].ground is Ground.CLOCK and days.value == 1 else ()
        if len(values) == len(programme) == 1 and abs(programme[0].hours - values[0]) > _ROUNDING_OF_PROGRAMME:
            if _TENTATIVE.search(stated[0].clause.text):
                return _from_programme(programme)
            first_and_last = (programme[0].evidence[0], programme[0].evidence[-1])
            quoted = merged(quotes(text, stated[:1]), first_and_last)
            return Fact(evidence=quoted, conflict=True, note=_PROGRAMME_DIFFERS)
        soft = stated[0].ground is Ground.CLOCK and not any(_tells_breaks_apart(clause.text) for clause in said)
        if len(values) == 1:
            note = {
                Ground.STATED: "",
                Ground.LESSONS: "beregnet af lektioner",
                Ground.CLOCK: "beregnet af klokkeslæt fra start til slut",
            }
            return Fact(
                value=values[0], evidence=quotes(text, stated[:1]), note=note[stated[0].ground], soft=soft
            )
        if stated[0].ground is Ground.CLOCK:
            borne_out = [one for one in stated if _makes_a_total(one, readings, days)]
            if len(distinct(one.value for one in borne_out)) == 1:
                return Fact(value=borne_out[0].value, evidence=quotes(text, borne_out[:1]))
            return Fact()
        return Fact(
            evidence=quotes(text, one_of_each(stated)), conflict=True, note="teksten angiver flere timetal pr. dag"
        )
    if any(one.is_open for one in candidates):
        return Fact(evidence=quotes(text, candidates[:1]), note="teksten lader timetallet stå åbent")
    programme = programme_days(text)
    if not readings.sessions and not readings.totals and len(distinct(day.hours for day in programme)) == 1:
        return _from_programme(programme)
    return Fact()


def _tells_breaks_apart(text: str) -> bool:
    lower = text.lower()
    return ("paus" in lower or "frokost" in lower) and _BREAKS_APART.search(text) is not None


def _makes_a_total(one: HourCount, readings: Readings, days: Fact[float]) -> bool:
    """Whether so many hours on each of the days are the total that the text states."""
    return any(abs(one.value * (days.value or 0) - total.value) < NEAR for total in readings.totals)


def _from_programme(programme: Sequence[ProgrammeDay]) -> Fact[float]:
    return Fact(
        value=round(programme[0].hours, 2),
        evidence=(programme[0].evidence[0], programme[0].evidence[-1]),
        note="beregnet af programmets første og sidste klokkeslæt",
        soft=True,
    )


def _is_a_day(one: HourCount, readings: Readings, days: Fact[float]) -> bool:
    """Whether hours of unsaid scope are a day's: too few for several days, or there is one day alone."""
    if one.value > 12:
        return False
    if days.value is None:
        return any(other.clause == one.clause and other.ground is Ground.CLOCK for other in readings.per_day)
    return one.value / days.value < 3.5 if days.value > 1 else True


def _total(text: OfferText, readings: Readings, days: Fact[float], per_day: Fact[float], modules: int) -> Fact[float]:
    candidates = [*readings.totals, *(one for one in readings.unplaced if not _is_a_day(one, readings, days))]
    summed = sum_of_parts(candidates)
    if summed is not None:
        return Fact(value=summed, evidence=quotes(text, candidates), note="lagt sammen af modulernes timer")
    stated = best([one for one in candidates if not one.is_open])
    meetings = _meetings(readings, days)
    product = meetings * per_day.value if meetings is not None and per_day.value is not None else None
    if stated:
        scaled = {one.value * (modules if one.per_module else 1): one for one in reversed(stated)}
        values = distinct(scaled)
        if lessons := _lessons_of_other_length(candidates, stated, values, modules):
            note = "teksten angiver timer, som ikke svarer til lektionerne"
            return Fact(evidence=quotes(text, [lessons, stated[0]]), conflict=True, note=note)
        if len(values) == 1:
            return _checked(text, values[0], scaled, product, per_day, days)
        agreeing = [value for value in values if product is not None and abs(value - product) < NEAR]
        if len(agreeing) == 1 and (rival := rival_of(scaled, agreeing[0])):
            both = [scaled[agreeing[0]], rival]
            return Fact(evidence=quotes(text, both), conflict=True, note="teksten angiver flere samlede timetal")
        if len(agreeing) == 1:
            return Fact(value=round(agreeing[0], 2), evidence=quotes(text, [scaled[agreeing[0]]]))
        ordered = sorted(values)
        if len(ordered) == 2 and abs(ordered[0] * modules - ordered[1]) < NEAR:
            return Fact(value=round(ordered[1], 2), evidence=quotes(text, [scaled[ordered[1]]]))
        return Fact(
            evidence=quotes(text, list(scaled.values())), conflict=True, note="teksten angiver flere samlede timetal"
        )
    if readings.sessions and (days.value is None or len(readings.sessions) >= days.value - 0.5) and product is None:
        value = sum(one.value for one in readings.sessions)
        clock = readings.sessions[0].ground is Ground.CLOCK
        return Fact(
            value=round(value, 2),
            evidence=quotes(text, readings.sessions),
            note="dagenes timer lagt sammen",
            soft=clock,
        )
    if meetings is not None and per_day.value is not None:
        return _product(days, meetings, per_day)
    if any(one.is_open for one in candidates):
        return Fact(evidence=quotes(text, candidates[:1]), note="teksten lader timetallet stå åbent")
    return Fact()


def _lessons_of_other_length(
    candidates: Sequence[HourCount], stated: Sequence[HourCount], values: Sequence[float], modules: int
) -> HourCount | None:
    """Lessons in all that the stated hours cannot be, though nothing calls these teaching; None where they agree."""
    if stated[0].ground is not Ground.STATED or any(one.is_named for one in stated):
        return None
    lessons = best([one for one in candidates if one.ground is Ground.LESSONS and not one.is_open])
    told = {one.value * scale for one in lessons for scale in (1, modules)}
    agree = any(_SHORTEST_LESSON <= value / hours <= _LONGEST_LESSON for value in values for hours in told)
    return lessons[0] if lessons and not agree else None


def _meetings(readings: Readings, days: Fact[float]) -> float | None:
    """How often one meets: as many times as there are days, unless all that tells of them counts half days."""
    counts = [one for one in readings.days if one.value == days.value and one.weight]
    in_halves = {one.clause for one in counts if one.meetings}
    if not in_halves or any(one.clause not in in_halves for one in counts):
        return days.value
    return next(one.meetings for one in counts if one.meetings)


def _checked(
    text: OfferText,
    value: float,
    scaled: dict[float, HourCount],
    product: float | None,
    per_day: Fact[float],
    days: Fact[float],
) -> Fact[float]:
    """The stated total, unless hours a day that are stated too tell of another."""
    source = scaled[min(scaled, key=lambda one: abs(one - value))]
    note = "beregnet af lektioner" if source.ground is Ground.LESSONS else ""
    sources = quotes(text, [source])
    if (
        product is not None
        and not per_day.soft
        and not per_day.note
        and source.ground is Ground.STATED
        and abs(product - value) > ROUNDING
        and float(days.value or 0).is_integer()
    ):
        return Fact(
            evidence=merged(sources, per_day.evidence),
            conflict=True,
            note=_DISAGREES,
        )
    return Fact(value=round(value, 2), evidence=sources, note=note)


def _without_breaks(per_day: Fact[float], days: Fact[float], total: Fact[float]) -> Fact[float]:
    """The clock's hours a day, unless a stated total leaves a break out of each day: three days 9 to 16, 18 hours."""
    if not per_day.soft or per_day.value is None or not days.value or total.value is None or total.note:
        return per_day
    share = total.value / days.value
    if not _ROUNDING_OF_CLOCK < per_day.value - share <= _LONGEST_BREAKS:
        return per_day
    evidence = merged(total.evidence, per_day.evidence)
    return Fact(value=round(share, 2), evidence=evidence, note="det samlede timetal uden pauserne")


def _spread(readings: Readings, days: Fact[float], total: Fact[float]) -> Fact[float]:
    """Hours a day of a total: where there is one day, or where the text says that they are spread evenly."""
    if days.value is None or total.value is None or not (days.value == 1 or readings.evenly) or readings.sessions:
        return Fact()
    if total.value / days.value > LONGEST_DAY:
        return Fact()
    note = "" if days.value == 1 else "det samlede timetal fordelt ligeligt på dagene"
    return Fact(
        value=round(total.value / days.value, 2),
        evidence=merged(total.evidence, days.evidence),
        note=note,
        soft=total.soft,
    )
