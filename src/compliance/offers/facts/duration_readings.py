"""What each clause of an offer says of its length: amounts, and what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import TypeVar

from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import find_quantities
from compliance.danish.quotations import is_quoted
from compliance.offers.facts.activity_rows import of_teaching
from compliance.offers.facts.clauses import WARY, Clause
from compliance.offers.facts.clock_days import EVENING, are_days, clock_spans, from_start_to_stop
from compliance.offers.facts.duration_days import read_days
from compliance.offers.facts.duration_hours import read_hours
from compliance.offers.facts.duration_words import (
    NOT_TEACHING,
    TEACHING,
    DayCount,
    Ground,
    HourCount,
    may_label,
    may_tell,
    may_tell_length,
    weight,
)
from compliance.offers.facts.hour_scope import PER_DAY_AFTER
from compliance.offers.facts.lesson_length import lesson_hours
from compliance.offers.facts.module_parts import is_of_each
from compliance.offers.facts.single_days import days_by_number, uneven_days
from compliance.offers.model import Passage, Section
from compliance.offers.sections import section_of

_Count = TypeVar("_Count", DayCount, HourCount)


@dataclass(frozen=True)
class Readings:
    """All that one offer's clauses say of its length."""

    days: tuple[DayCount, ...]
    per_day: tuple[HourCount, ...]
    totals: tuple[HourCount, ...]
    unplaced: tuple[HourCount, ...]
    """Teaching hours of which the clause does not say whether they are a day's or all."""
    evenly: bool
    sessions: tuple[HourCount, ...]
    """Hours of single days that the text gives one by one ("dag 1 kl. 9-16, dag 3 kl. 9-15")."""


_WEEKDAY = re.compile(r"\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b", re.IGNORECASE)
_MODULE_SCOPE = re.compile(
    r"\b(?:hver(?:t)?|pr\.?|per|(?<!over\s)(?<!for\s)(?<!tilsammen\s)(?<!alt\s)(?:begge|de\s+to))\s+(?:af\s+(?:de\s+to\s+)?)?"
    r"(?:modul|diplommodul)(?:er(?:ne)?)?\b(?!\s+(?:\w+\s+)?(?:tilsammen|sammenlagt|samlet|i\s+alt))|"
    r"\bmodul(?:er(?:ne)?|\s+\w+\s+og\s+(?:modul\s+)?\w+)\s+(?:\w+\s+)?(?:er|har|rummer|varer|omfatter|består)\s+hver(?:t)?\b|"
    r"\bmoduler\s+(?:med|på|à|á|a)\s+hver\b|\bmoduler\b[^.;]{0,40}\bhver(?:t)?\s+(?:på|med|af)\b|\bmoduler\b[^.;]{0,40}\b(?:i|på)\s+hvert\b",
    re.IGNORECASE,
)
_BRACKETED_MODULE = re.compile(r"\([^()]*\b(?:pr\.?|per|i|på)\s+(?:hvert\s+)?modul\w*\)", re.IGNORECASE)
"""What each module holds of the amount before it: "otte gange (fire pr. modul)"."""
_OF_EACH_MODULE = re.compile(
    r"\s*(?:\w+\s+)?(?:på|i|pr\.?|per|for)\s+(?:hvert|hver\s+af\s+de\s+to)?\s*modul", re.IGNORECASE
)
_BARE_PER_MODULE = re.compile(r"\w+\s+(?:på|i|pr\.?|per)\s+(?:hvert\s+)?modul", re.IGNORECASE)
_BARE_LABEL = re.compile(
    r"antal\s+[a-zæøå]+|(?:.*\b)?timetal\w*(?:\s+(?:er|udgør)(?:\s+på)?)?|(?:kursus|undervisnings|lærings)(?:dage|gange)|"
    r"(?:konfrontations|undervisnings)?timer\s+(?:pr\.?\s+\w*dag|i\s+alt)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?P<label>(?:^|(?<=[.;|(,\d]))[^.:;|\d]{0,45}?(?:dage?|gange|tim(?:er|etal|eantal)|lektion(?:er|"
    r"stal))\b(?:\s*\(?(?:pr\.?|per|i|à|hver|om|/)\.?\s*\w+\)?|/\w+|\s*\((?:[^)\d]*|\W*(?:[aà]\s)?\d\d\s*min[^)]*)\))?(?:,?\s+(?:[^.:;|\d]|pr\.){0,20})?)"
    r"\s*(?::|=|\||(?<=tal)\s+(?:er|udgør)(?:\s+på)?(?=\s)|\s(?=\d))\s*(?:(?:cirka|ca\.|omkring|mindst|min\.|"
    r"minimum)\s*)?(?=[\d½]|\w)",
    re.IGNORECASE,
)
_NOTHING_COUNTED = re.compile(
    r"\s*(?:$|[.,;()|/–-]|[àáa@x×]\s|(?:i\s+alt|pr\.?|per|hele|halve|og|på|i|for|over)\b)", re.IGNORECASE
)
"""After a number word that the label counts; in "vores hverdag: et hus" it counts what follows."""
_NUMBERS_A_DAY = re.compile(r"(?:^|·\s*)(?:[a-zæøå-]+dag|dag)(?:\s*(?:nr\.?|#))?\s*$")
"""A column that says on which day something is, and not how many there are."""
_NOTE_MARK = re.compile(r"(?<=\w)\s?[*†¹²³]+\)?(?=\s|$)")
_DEMANDED = re.compile(r"\s*\([^()]*\d[^()]*\)")
"""The figure that is asked for, beside what it is of: "Timer pr. dag (ca. 7,5)"."""
_ANSWERED = re.compile(r"\?(?:\s*·.*)?$|\s*·\s*(?:\w+\s+)?\w*svar\w*$", re.IGNORECASE)
"""The question mark and the answer column that follow a label."""
_HOW_MANY = re.compile(r"\bhvor\s+mange\s+(?P<what>\w*(?:dage|gange|timer))\b", re.IGNORECASE)
_EVENLY = re.compile(
    r"\b(?:ligeligt|lige\s+meget|jævnt|lige\s+mange|lige\s+(?:lange|store)|ligelig)\b|\bhver(?:t)?\s+dag\s+lige\b"
)
"""In lower case."""


def read(clauses: tuple[Clause, ...]) -> Readings:
    """Everything that the clauses say of the offer's length, each amount with what it counts.

    The hours in a table of teachers are each teacher's, and none of the course's.
    """
    clauses = tuple(one for one in clauses if may_tell_length(one) and not _is_of_a_teacher(one.passage))
    lesson = lesson_hours(clauses)
    latest = EVENING if are_days(clauses) else 24
    found = [_read_clause(clause, lesson, latest) for clause in clauses]
    days = [day for one in found for day in one.days]
    per_day = [hours for one in found for hours in one.per_day]
    of_all = of_teaching(hours for one in found for hours in (*one.totals, *one.unplaced))
    totals = [hours for one in found for hours in one.totals if hours in of_all]
    unplaced = [hours for one in found for hours in one.unplaced if hours in of_all]
    sessions = [hours for one in found for hours in one.sessions]
    if not any(one.ground is Ground.CLOCK for one in (*per_day, *sessions)):
        per_day.extend(from_start_to_stop(clauses))
    days, (per_day, totals, unplaced, sessions) = _own(days), _own_of_hours(per_day, totals, unplaced, sessions)
    numbered = days_by_number(clauses)
    if len(numbered) > len(sessions) and len({hour.value for hour in numbered}) > 1:
        sessions = list(numbered)
        told = {one.clause for one in numbered}
        per_day = [one for one in per_day if one.clause not in told]
        unplaced = [one for one in unplaced if one.clause not in told]
    if numbered:
        days.append(DayCount(float(len(numbered)), numbered[0].clause, 1))
    evenly = any(one.evenly for one in found)
    return Readings(tuple(days), tuple(per_day), tuple(totals), tuple(unplaced), evenly, tuple(sessions))


def _own(counts: list[_Count]) -> list[_Count]:
    """What counts at all, without what is only quoted where the text says it in words of its own, too."""
    some = [one for one in counts if one.value > 0]
    return [one for one in some if not _is_quoted(one.clause)] or some


def _own_of_hours(*kinds: list[HourCount]) -> tuple[list[HourCount], ...]:
    own = _own([one for kind in kinds for one in kind])
    return tuple([one for one in kind if one in own] for kind in kinds)


def _is_quoted(clause: Clause) -> bool:
    return is_quoted(clause.passage.text, clause.start, clause.end)


def _is_of_a_teacher(passage: Passage) -> bool:
    """Whether a passage is a cell in a table under a heading about the teachers."""
    return " · " in passage.lead and section_of(passage.heading) is Section.TEACHERS


@lru_cache(maxsize=1024)
def _read_clause(clause: Clause, lesson: float, latest: float) -> Readings:
    """What one clause says; kept, since an offer is measured as part of a catalogue, by itself and for each group."""
    lower = clause.text.lower()
    counted: tuple[DayCount, ...] = ()
    hours: tuple[tuple[str, HourCount], ...] = ()
    if may_tell(clause.text):
        quantities = find_quantities(clause.text)
        in_module = _in_module(clause.text) or is_of_each(clause)
        counted = tuple(read_days(clause, quantities, in_module))
        hours = tuple(read_hours(clause, quantities, lesson, in_module))
    days: list[DayCount] = [*counted]
    per_day: list[HourCount] = []
    totals: list[HourCount] = []
    unplaced: list[HourCount] = []
    sessions: list[HourCount] = []
    for scope, label_count in _labelled(clause, lesson):
        if isinstance(label_count, DayCount):
            days.append(label_count)
        else:
            {"day": per_day, "total": totals}.get(scope, unplaced).append(label_count)
    if parts := uneven_days(clause, counted, hours):
        sessions.extend(parts)
    else:
        for scope, hour in hours:
            (per_day if scope == "day" else totals if scope == "total" else unplaced).append(hour)
    spans = clock_spans(clause, bool(counted), latest)
    in_part = any(one.value % 1 and ceil(one.value) == len(spans) for one in counted)
    if len(spans) > 1 and len(set(map(str.lower, _WEEKDAY.findall(clause.text)))) == len(spans) and not in_part:
        days.append(DayCount(float(len(spans)), clause, 1))
    if len(spans) > 1 and len({span.value for span in spans}) > 1:
        sessions.extend(spans)
    else:
        per_day.extend(spans[:1])
    evenly = ("lige" in lower or "jævnt" in lower) and _EVENLY.search(lower) is not None
    return Readings(tuple(days), tuple(per_day), tuple(totals), tuple(unplaced), evenly, tuple(sessions))


def _labelled(clause: Clause, lesson: float) -> Iterator[tuple[str, DayCount | HourCount]]:
    """A bare number after its label: "Antal dage: 3", "Timer pr. dag | 7,5", or in the row that the label leads."""
    label = clause.passage.lead
    if label.count(" · ") and NOT_TEACHING.search(label) and not TEACHING.search(label):
        return
    for label in _labels(clause):
        first = clause.start == 0 or _HOW_MANY.search(clause.answers)
        lead = f"{label}: " if label and first and not clause.text.startswith(label) else ""
        if found := list(_numbers_labelled(clause, lead + clause.text, len(lead), lesson)):
            yield from found
            return


def _labels(clause: Clause) -> tuple[str, ...]:
    """The lead as a whole, and the row's label and the column's heading that it may be made of."""
    asked = _HOW_MANY.search(clause.answers)
    lead = _DEMANDED.sub("", clause.passage.lead) if clause.passage.answers_demand else clause.passage.lead
    label = _ANSWERED.sub("", _NOTE_MARK.sub("", lead)) or (f"antal {asked['what']}" if asked else "")
    if not label and _BARE_LABEL.fullmatch(clause.passage.heading):
        label = clause.passage.heading
    return tuple(dict.fromkeys((label, *reversed(label.split(" · ")))))


def _numbers_labelled(
    clause: Clause, text: str, begins: int, lesson: float
) -> Iterator[tuple[str, DayCount | HourCount]]:
    """The numbers from `begins` on that a label stands before; what the label itself counts is what was asked for."""
    labelled = [one for one in _LABELLED.finditer(text) if one.end() >= begins] if may_label(text) else ()
    if not labelled:
        return
    numbers = {one.start: one for one in find_numbers(text)}
    quantities = find_quantities(text)
    for match in labelled:
        label = match["label"].lower()
        number = numbers.get(match.end())
        if match.group().rstrip()[-1:] not in ":=|" and not _BARE_LABEL.fullmatch(match["label"].strip()):
            continue
        if (
            number is None
            or (NOT_TEACHING.search(label) and not TEACHING.search(label))
            or re.search(r"pris|frist|maks", label)
        ):
            continue
        if number.is_word and not _NOTHING_COUNTED.match(text, number.end):
            continue
        if re.fullmatch(r"\d{1,2}[.:]\d\d", text[number.start : number.end]):
            continue
        if any(one.start <= number.start < one.end for one in quantities) or re.match(
            r"\s*(?:-|–|i\s+(?!alt\b)[a-zæøå]|\.?\s*,\s*\d|\.\s*[-–a-zæøå\d]|og\s+\d|/|kr|%|\)?[x×])",
            text[number.end :],
        ):
            continue
        if not re.search(r"tim|lektion", label):
            if re.search(r"\b(?:pr\.?|per|/)\s*$", text[: match.start()]) or "pr." in label:
                continue
            if number.value <= 30 and not _NUMBERS_A_DAY.search(label):
                each = _OF_EACH_MODULE.match(text, number.end) is not None
                sure = 3 if clause.passage.section not in WARY else 1
                yield "", DayCount(number.value, clause, sure, per_module=each)
            continue
        lessons = "lektion" in label
        hours = number.value * (lesson if lessons else 1)
        if hours < 2.5:
            continue
        daily = re.search(r"(?:pr\.?|per|/|hver|om|à)\s*\w*(?:dag|gang)|daglig", label) or PER_DAY_AFTER.match(
            text[number.end :]
        )
        if daily and hours > 12:
            continue
        named = "undervisnings" in label or "konfrontations" in label
        scope = "day" if daily else "total" if hours > 12 or re.search(r"i\s+alt|samlet|total", label) else "?"
        yield (
            scope,
            HourCount(
                hours, clause, Ground.LESSONS if lessons else Ground.STATED, weight=weight(clause, strong=True),
                is_named=named,
            ),
        )


def _in_module(text: str) -> bool:
    if "modul" not in text.lower():
        return False
    text = _BRACKETED_MODULE.sub("", text)
    return bool(_MODULE_SCOPE.search(text)) and not any(
        _BARE_PER_MODULE.match(text, number.start) for number in find_numbers(text) if number.value < 10
    )
