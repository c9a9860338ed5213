"""The teaching hours that a clause gives, a day or in all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import Quantity, Unit
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import (
    DAY_NOUN,
    LEAST_HOURS,
    MOST_HOURS,
    NOT_TEACHING,
    TEACHING,
    Ground,
    HourCount,
    hour_days,
    weight,
)
from compliance.offers.facts.hour_scope import OF_ALL_AFTER, scope_of
from compliance.offers.facts.hour_sums import (
    LONGEST_OF_ONE_DAY,
    THE_TEACHING_PART,
    added_up,
    summed_up,
)
from compliance.offers.facts.module_hours import hours_of_next_module
from compliance.offers.facts.teaching_hours import is_teaching

_BLOCKS = re.compile(
    r"(?P<count>\w+)\s+\w*(?:blokke?|moduler|sessioner|session|pas|sekvenser|arbejdsblokke)\s+(?:på|[àáa]|af)\s*$",
    re.IGNORECASE,
)
_ONE_BLOCK = re.compile(r"\b(?:en|én)\s+(?:\w+\s+)?\w*(?:blok|session|sekvens)\s+(?:på|[àáa]|af)\s*$", re.IGNORECASE)
_BUT_ONE = re.compile(
    r"\bdog\b[^.;]{0,60}?\b(?:dag|gang)(?:en)?\b[^.;]{0,40}\b(?:før|kortere|længere|tidligere|senere|kun)\b|"
    r"\bdog\s+(?:kun|er\s+kun)\b[^.;]{0,40}\b(?:dag|gang)\b|\b(?:undtagen|bortset\s+fra)\s+(?:på\s+)?(?:den\s+)?(?:sidste|første|midterste)\b",
    re.IGNORECASE,
)
"""One of the days is of another length: "syv timer, dog slutter den sidste dag en time før"."""
_OF_ALL_TEAMS = re.compile(
    r"\s*(?:i\s+alt\s+|tilsammen\s+)?(?:for|på)\s+(?:begge|alle|samtlige)\s+(?:\w+\s+)?hold\b", re.IGNORECASE
)
_TO_BE_THERE = re.compile(
    r"\b(?:have|har|skal|at)\s+(?:\w+\s+){0,2}?(?:været|deltage[rt]?|fulgt|følge|være)\b[^.;:]{0,30}\bmindst\s+$",
    re.IGNORECASE,
)
"""Before the hours that a participant must have been there."""
_SO_MANY_TIMES = re.compile(r"(?<![\w,.])(?P<n>[2-4]|to|tre|fire)\s*(?:[x×*]|gange)\s*$", re.IGNORECASE)
"""Before the hours of each module: "2 x 21 timer"."""
_THE_TEACHING_IS = re.compile(
    r"\b(?:undervisningen|konfrontationstiden|undervisningstiden)\s+(?:er|udgør|varer)\s+(?:på\s+)?$", re.IGNORECASE
)
_BEFORE_AND_AFTER_NOON = re.compile(
    r"\b(?P<n>to|tre|fire|fem|[2-5])\s+(?:time|lektion)\w*\s+(?:om|før)\s+(?:formiddagen|frokost)\s*,?\s+(?:og|samt)\s+"
    r"(?P<m>to|tre|fire|fem|[2-5])\s+(?:time\w*\s+)?(?:om|efter)\s+(?:eftermiddagen|frokost)",
    re.IGNORECASE,
)
_BARE_A_DAY = re.compile(
    r"(?<![\w.,:])(?P<n>[3-9](?:,\d+)?\s?½?|1[0-2])\s+(?:pr\.|per|om)\s+(?:" + DAY_NOUN + r"(?:en)?)\b", re.IGNORECASE
)
_LESSONS_A_DAY = re.compile(
    r"(?<![\w.,:])(?P<n>[3-9]|1[0-2]|fire|fem|seks|syv|otte|ni|ti)\s+(?:pr\.|per|ad|hver|om|(?:på|til)\s+hver)\s+(?:"
    + DAY_NOUN
    + r"(?:en)?|\w*gang(?:en)?)\b",
    re.IGNORECASE,
)
"""Hours a day without their noun: "21 konfrontationstimer, svarende til 7 pr. dag"."""


_ON_EACH_MODULE = re.compile(r"\s*(?:\w+\s+)?(?:på|i|for|til)\s+hvert\s+(?:af\s+de\s+\w+\s+)?\w*modul", re.IGNORECASE)
_BARE_IN_ALL = re.compile(
    r"(?:,|;|–|\bog|\baltså|\bdvs\.?)\s+(?:altså\s+|dermed\s+)?(?P<n>\d+(?:,\d+)?)\s+"
    r"(?:i\s+alt|ialt|tilsammen|sammenlagt|samlet|over\s+hele|for\s+(?:begge|hele)|på\s+begge)\b",
    re.IGNORECASE,
)
"""Hours or lessons in all without their noun: "24 lektioner på hvert modul, 48 i alt"."""
_A_LIMIT = re.compile(
    r"\b(?:(?:ikke|aldrig|ingen|intet|hverken|næppe)\b[^.;:]*\b(?:mere|længere|over)(?:\s+end)?|højst|maks(?:imalt|\.)?|aldrig\s+over)"
    r"\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""What is no more than a limit: "ingen af dagene har mere end 90 minutters oplæg"."""
_NOBODY_DOES = re.compile(
    r"[^.;:,]{0,20}\b(?:holder|orker|magter|klarer|gider|duer|går)\s+(?:(?:vi|I|man|jeg|der|det)\s+)?(?:ingen|ikke)\b"
    r"(?!\s+(?:for\s+)?(?:mange|meget|nok))",
    re.IGNORECASE,
)
"""After hours of something that is not done: "ni timer om dagen holder ingen til"."""
_HALVES_OF_A_DAY = re.compile(r"\bformiddagen\b.*\beftermiddagen\b", re.IGNORECASE)
_OF_A_HALF = re.compile(r"\b(?:for|efter)middagen\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
"""Hours of a part of the day: "formiddagen varer tre timer, eftermiddagen fire"."""
_NOT_DONE = re.compile(
    r"\b(?:(?:ikke|aldrig)(?!-|\s+(?:mindst|kun|bare|blot|alene|under|mindre))|ingen\s+(?:\w+\s+)?(?:skal|kan|vil|orker|holder))\b"
    r"(?:(?!\bmen\b|\bmed\w*\b|\bregnet\b|\bindeholdt\b|\bfor\b)[^.;:])*$",
    re.IGNORECASE,
)
"""Before hours of something that is not done: "der bliver ikke talt fra en talerstol i seks timer"."""


def read_hours(
    clause: Clause, quantities: tuple[Quantity, ...], lesson: float, in_module: bool
) -> Iterator[tuple[str, HourCount]]:
    """Each amount of teaching hours in a clause with its scope: "day", "total" or "?" where the clause does not say."""
    text = clause.text
    strong = weight(clause, strong=True)
    blocks = 0.0
    if (long_days := hour_days(text)) and 2.5 <= (hours := find_numbers(long_days["h"])[0].value) <= 12:
        yield "day", HourCount(hours, clause, Ground.STATED, weight=strong)
        return
    if halves := _BEFORE_AND_AFTER_NOON.search(text):
        hours = sum(find_numbers(halves[name])[0].value for name in ("n", "m"))
        yield "day", HourCount(hours, clause, Ground.STATED, weight=strong)
        return
    if (value := summed_up(text)) is not None:
        yield "total" if value > LONGEST_OF_ONE_DAY else "?", HourCount(value, clause, Ground.STATED, weight=strong)
    part_hours = 0.0
    if part := THE_TEACHING_PART.search(text):
        part_hours = find_numbers(part["n"])[0].value
        yield (
            "?",
            HourCount(part_hours, clause, Ground.STATED, weight=strong, is_named=True),
        )
    if added := added_up(clause):
        yield "total", HourCount(added.value, clause, Ground.STATED, weight=strong)
    for index, one in enumerate(quantities):
        if one.unit not in (Unit.HOURS, Unit.LESSONS) or (added and added.start <= one.start < added.end):
            continue
        before = text[quantities[index - 1].end if index else 0 : one.start]
        following = quantities[index + 1 :]
        if (
            one.unit is Unit.LESSONS
            and following
            and following[0].value <= 1
            and re.fullmatch(r"\s*\(?\s*(?:[àáa@]|af|på)\s*", text[one.end : following[0].start], re.IGNORECASE)
        ):
            following = following[1:]
            after = text[quantities[index + 1].end : following[0].start if following else len(text)]
        else:
            after = text[one.end : following[0].start if following else len(text)]
        if re.search(r"\b(?:pos|nr|pkt|punkt|bilag|spor|fase|trin|spørgsmål)\.?\s*$", text[: one.start], re.IGNORECASE):
            continue
        if (
            index
            and quantities[index - 1].unit is Unit.LESSONS
            and one.value <= 1.75
            and re.fullmatch(r"\s*\(?(?:[àáa@]|af|på)\s*", before)
        ):
            continue
        if one.unit is Unit.HOURS and one.value <= 3 and (count := _block_count(text[: one.start])):
            blocks += count * one.value
            continue
        if one.unit is Unit.LESSONS:
            double = 2 if one.noun.startswith("dobbelt") else 1
            low, value, ground = one.value * lesson * double, one.high * lesson * double, Ground.LESSONS
            if double == 2 and lesson > 1:
                value = one.high * lesson
        else:
            low, value, ground = one.value, one.high, Ground.STATED
        if value > LONGEST_OF_ONE_DAY and (times := _SO_MANY_TIMES.search(text[: one.start])):
            low, value = (find_numbers(times["n"])[0].value * hours for hours in (low, value))
        if _OF_ALL_TEAMS.match(after) or (part and one.end <= part.start() and part_hours < one.value):
            continue
        if (part and part.start() < one.start < part.end()) or _TO_BE_THERE.search(text[: one.start]):
            continue
        limit = _A_LIMIT.search(text[: one.start]) is not None
        teaching = is_teaching(clause, one, before, after)
        if _NOBODY_DOES.match(after) or (_OF_A_HALF.search(text[: one.start]) and _HALVES_OF_A_DAY.search(text)):
            continue
        if value < 1.5 or not (teaching or (limit and not NOT_TEACHING.search(text))):
            continue
        scope = scope_of(text, quantities, index, before, after, value)
        not_done = scope != "total" and _NOT_DONE.search(text[: one.start]) is not None
        if limit and not_done and scope == "day" and value >= LEAST_HOURS:
            yield scope, HourCount(value, clause, ground, weight=1, is_limit=True)
        uneven = scope == "day" and _BUT_ONE.search(text, one.end) is not None
        if not teaching or (value < LEAST_HOURS and limit) or not_done or uneven:
            continue
        if (
            (scope == "?"
            and value < LEAST_HOURS)
            or re.search(r"\b(?:første|sidste)\s*$", text[: one.start], re.IGNORECASE)
        ):
            continue
        if value > MOST_HOURS and not TEACHING.search(f"{one.noun} {before} {after}"):
            continue
        module = (
            in_module
            and scope != "day"
            and (
                _ON_EACH_MODULE.match(after) is not None
                or not re.search(
                    r"\bi\s+alt|\bsamlet|\bsammenlagt|\btilsammen|\bdvs|\baltså|\bsvarende|=", before, re.IGNORECASE
                )
            )
            and not OF_ALL_AFTER.match(after)
            and not re.match(r"[^.,;]{0,20}\b(?:for|på|over|i)\s+(?:de\s+to|begge)\s+\w*moduler", after, re.IGNORECASE)
        )
        named = bool(
            re.match(r"(?:konfrontations|undervisnings)", one.noun)
            or re.match(r"\s*(?:\w+\s+)?(?:undervisning|konfrontation)\b", after)
            or _THE_TEACHING_IS.search(before)
        )
        yield scope, HourCount(value, clause, ground, low < value, module, strong, named)
    if (bare := _BARE_A_DAY.search(text)) and re.search(r"tim", text[: bare.start()], re.IGNORECASE):
        yield "day", HourCount(find_numbers(bare["n"])[0].value, clause, Ground.STATED, weight=strong)
    if (
        any(one.unit is Unit.LESSONS for one in quantities)
        and (few := _LESSONS_A_DAY.search(text))
        and not any(one.start <= few.start() < one.end for one in quantities)
    ):
        yield "day", HourCount(find_numbers(few["n"])[0].value * lesson, clause, Ground.LESSONS, weight=strong)
    yield from (("?", HourCount(value, clause, Ground.STATED, weight=strong)) for value in hours_of_next_module(clause))
    units = [one for one in quantities if one.unit in (Unit.HOURS, Unit.LESSONS) and one.value >= LEAST_HOURS]
    if (
        units
        and (in_all := _BARE_IN_ALL.search(text, units[-1].end))
        and is_teaching(clause, units[-1], text[: units[-1].start], text[units[-1].end :])
    ):
        lessons = units[-1].unit is Unit.LESSONS
        value = find_numbers(in_all["n"])[0].value * (lesson if lessons else 1)
        if value >= units[-1].value:
            yield "total", HourCount(value, clause, Ground.LESSONS if lessons else Ground.STATED, weight=strong)
    if blocks >= 2.5:
        yield "day", HourCount(blocks, clause, Ground.STATED)


def _block_count(before: str) -> float:
    if _ONE_BLOCK.search(before):
        return 1
    if match := _BLOCKS.search(before):
        numbers = find_numbers(match["count"])
        return numbers[0].value if numbers else 0
    return 0
