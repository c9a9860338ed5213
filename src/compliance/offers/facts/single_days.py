"""Days that a text tells of one by one, each with its own hours: "dag 1 og 2 kl. 9-16, dag 3 kl. 9-14"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from compliance.danish.letters import lowered
from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import Unit, find_quantities
from compliance.danish.times import find_spans
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import (
    LEAST_HOURS,
    DayCount,
    Ground,
    HourCount,
    counts_days,
    other_days,
)

_ORDINALS = {"første": 1, "anden": 2, "andendagen": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6}
_ORDINAL = r"(?:første|anden|tredje|fjerde|femte|sjette)"
_LABEL = re.compile(
    r"\b(?:(?:lærings|kursus|undervisnings)?dag\s+(?P<name>én|ét|et|to|tre|fire|fem|seks)\b|"
    r"(?:lærings|kursus|undervisnings)?dag(?:ene)?\s+"
    r"(?P<numbers>\d(?:\s*(?:,|og|\+|-|–)\s*(?:dag\s+)?\d(?!\d|[.,:]\d|\.\s*[a-zæøå]))*)"
    rf"(?!\d|[.,:]\d)|(?P<word>{_ORDINAL}(?:(?:\s*,\s*|\s+og\s+){_ORDINAL})*)(?:\s+og\s+sidste)?\s+(?:(?:lærings|kursus|undervisnings)?dag|gang)\b|"
    r"(?P<digit>\d)\.\s*(?:(?:lærings|kursus|undervisnings)?dag|gang)\b)"
)
"""In lower case."""
_BETWEEN = re.compile(r"\b(?:mellem|inden|før|efter|imellem)\s+(?:\w+\s+)?$", re.IGNORECASE)
_THE_FIRST = re.compile(
    r"\bde\s+(?:(?P<n>to|tre|fire|[2-4])\s+første|første\s+(?P<m>to|tre|fire|[2-4]))\s+(?:\w*dage|gange)\b",
    re.IGNORECASE,
)
_THE_LAST = re.compile(
    r"\bden\s+(?P<word>tredje|fjerde|femte|sidste)(?:\s+og\s+sidste)?"
    r"(?=\s+(?:\w*dag|gang|er|ligger|falder|holdes|følger|kommer|i|den|d\.|\d)\b|\s*[.,;:(]|$)",
    re.IGNORECASE,
)
_CLAUSES_BETWEEN = 2
"""Clauses after the first days within which the last is told of."""
_REACH = 70
"""Letters from the name of a day within which its hours stand."""


def days_by_number(clauses: Sequence[Clause]) -> tuple[HourCount, ...]:
    """One entry for each day of "dag 1 …, dag 2 …" that has hours of its own; empty where a day is left out."""
    days: dict[int, HourCount] = {}
    for clause in clauses:
        row = "" if clause.passage.text.startswith(clause.passage.lead) else clause.passage.lead
        if (label := _LABEL.match(lowered(row))) and len(find_spans(clause.text)) == 1:
            for number in _numbers(label):
                if (hours := _hours(clause, clause.text)) is not None:
                    days.setdefault(number, hours)
        labels = _labels(clause.text)
        for index, label in enumerate(labels):
            if _BETWEEN.search(clause.text[: label.start()]):
                continue
            end = labels[index + 1].start() if index + 1 < len(labels) else len(clause.text)
            hours = _hours(clause, clause.text[label.end() : min(end, label.end() + _REACH)])
            for number in _numbers(label):
                if hours is not None:
                    days.setdefault(number, hours)
    complete = len(days) > 1 and sorted(days) == list(range(1, len(days) + 1))
    return tuple(days[number] for number in sorted(days)) if complete else ()


def named_days(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clause that first names each day of "første dag … anden dag …"; empty unless there are two, none left out."""
    days: dict[int, Clause] = {}
    for clause in clauses:
        for label in _labels(clause.text):
            if not _BETWEEN.search(clause.text[: label.start()]):
                for number in _numbers(label):
                    days.setdefault(number, clause)
    complete = len(days) > 1 and sorted(days) == list(range(1, len(days) + 1))
    return tuple(days[number] for number in sorted(days)) if complete else _first_and_last(clauses)


def _first_and_last(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """One entry a day where the first ones are told of together, and then the last: "de to første …, den tredje …"."""
    for index, clause in enumerate(clauses):
        if (first := _THE_FIRST.search(clause.text)) is None:
            continue
        count = int(find_numbers(first["n"] or first["m"])[0].value)
        for later in clauses[index : index + _CLAUSES_BETWEEN + 1]:
            last = _THE_LAST.search(later.text, first.end() if later is clause else 0)
            if last and (last["word"].lower() == "sidste" or _ORDINALS[last["word"].lower()] == count + 1):
                return (*[clause] * count, later)
    return ()


@lru_cache(maxsize=2048)
def _labels(text: str) -> tuple[re.Match[str], ...]:
    lower = lowered(text)
    return tuple(_LABEL.finditer(lower)) if "dag" in lower or "gang" in lower else ()


def _numbers(label: re.Match[str]) -> list[int]:
    if label["name"]:
        return [int(find_numbers(label["name"])[0].value)]
    if label["word"]:
        return [_ORDINALS[word] for word in re.findall(_ORDINAL, label["word"])]
    if label["digit"]:
        return [int(label["digit"])]
    found = [int(number) for number in re.findall(r"\d", label["numbers"])]
    return list(range(found[0], found[1] + 1)) if re.search(r"[-–]", label["numbers"]) and len(found) == 2 else found


def _hours(clause: Clause, text: str) -> HourCount | None:
    if spans := find_spans(text):
        return HourCount(spans[0].hours, clause, Ground.CLOCK) if LEAST_HOURS <= spans[0].hours <= 12 else None
    amounts = [one for one in find_quantities(text) if one.unit is Unit.HOURS and LEAST_HOURS <= one.value <= 12]
    return HourCount(amounts[0].value, clause, Ground.STATED) if amounts else None


def uneven_days(
    clause: Clause, counted: tuple[DayCount, ...], hours: tuple[tuple[str, HourCount], ...]
) -> list[HourCount]:
    """Days of different length in one clause ("to hele dage à 7,5 timer og en halv dag på 3,5"): one entry a day."""
    text = clause.text
    if other := other_days(text):
        groups = [
            (find_numbers(other[count] or "en"), find_numbers(other[length]))
            for count, length in (("n", "h1"), ("m", "h2"))
        ]
        return [
            HourCount(length[0].value, clause, Ground.STATED)
            for count, length in groups
            if count and length
            for _ in range(int(count[0].value))
        ]
    if len(counted) != 1 or len({hour.value for scope, hour in hours if scope != "total"}) != 2:
        return []
    parts = [one for one in find_quantities(text) if counts_days(text, one) and one.unit is not Unit.OCCASIONS]
    values = [hour for scope, hour in hours if scope != "total"]
    if len(parts) != 2 or len(values) != 2:
        return []
    return [hour for one, hour in zip(parts, values, strict=True) for _ in range(max(1, int(one.value)))]
