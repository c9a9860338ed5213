"""Amounts of time in Danish running text: "7,5 timer", "syv timer og 30 minutter", "tre hele dage", "6-7 timer"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from compliance.danish.numbers import Number, find_numbers
from compliance.danish.wordlists import branching


class Unit(StrEnum):
    """What is counted; minutes and quarters are given as hours."""

    HOURS = "hours"
    LESSONS = "lessons"
    DAYS = "days"
    HALF_DAYS = "half_days"
    OCCASIONS = "occasions"


@dataclass(frozen=True)
class Quantity:
    """An amount and where it stands: `text[start:end]`, number and unit. A range has `high` above `value`."""

    start: int
    end: int
    value: float
    high: float
    unit: Unit
    noun: str
    """The unit as it is written, in lower case: "konfrontationstimer", "kursusdage"."""
    genitive: bool = False
    """The unit measures the word that follows: "24 timers undervisning", "et tredages forløb"."""
    article: bool = False
    """The number is an unstressed "en" or "et", which may be no count at all."""

    @property
    def is_range(self) -> bool:
        """Two amounts, of which the text does not say which holds."""
        return self.high > self.value


_UNIT = re.compile(
    r"""
    (?:\s*\([^()]{1,18}\))?\s*-?\s*(?:(?:på|af)\s+hinanden\s+)?
    (?P<adjectives>(?:(?!(?:eller|alle|begge|hver|de|et|to|tre|fire|otte)\b|time|gange|pause|frokost|kaffe)
        [a-zæøå-]*(?:e|t|ig|el|lang|kort|fuld|halv)(?:,?\s+(?:og\s+)?|-)){0,3}?)
    (?:
      (?P<lessons>[a-zæøå]*lektion(?:er(?:ne)?)?)(?P<lessons_s>s?)
    | (?P<hours>[a-zæøå]*tim(?:e(?:r(?:ne)?)?)|t\b\.?(?!/)|t(?=/)|hrs?\b)(?P<hours_s>s?)
    | (?P<minutes>min(?:ut(?:ter)?)?\b\.?|minutter(?=s\b))(?P<minutes_s>s?)
    | (?P<quarters>kvarter)(?P<quarters_s>s?)
    | (?P<days>[a-zæøå]*dag(?:e(?:ne)?)?|dg\b\.?|d(?=\s*(?:[aàá@x]|\b)))(?P<days_s>s?)
      (?P<days_rest>-?(?:es|s)?-?(?:[a-zæøå]*(?:forløb|kursus|kurser|seminar|internat|uddannelse))?(?:et)?)
    | (?P<occasions>[a-zæøå]*(?:gange?|samlinger|seminarer)|mødegange|aftener)(?P<occasions_s>s?)
    )(?![\wæøå])
    """,
    re.VERBOSE | re.IGNORECASE,
)
UNIT_IN_LOWER_CASE = (
    r"dag(?!og|tilbud|plej|lig|institution)", r"dag\w*(?:forløb|kurs|seminar|internat|uddannelse)", r"tim(?:e|s?\b)",
    r"gange?s?\b", "lektion", r"min(?:ut|\b)", "kvarter", "samling", "seminar", "aften",
    r"t(?<![a-zæøå]t)\b", r"d(?<![a-zæøå]d)g?\b", r"h(?<![a-zæøå]h)rs?\b",
)  # fmt: skip
"""One of these stands wherever there is an amount; most of the other words that begin as "dag" does are passed over."""
_MAY_COUNT = re.compile(branching(*UNIT_IN_LOWER_CASE))
_JOINED_DAYS = re.compile(
    r"\b(?P<number>en|et|to|tre|fire|fem|seks|syv|otte|ni|ti)(?P<noun>dages?(?=s?(?:forløb|kursus|kurser|seminar|"
    r"internat|læring)|\b)"
    r"|dags(?=forløb|kursus|kurser|seminar|internat|arrangement))(?P<rest>s?-?[a-zæøå]*)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:-|–|—|til|eller|/)\s*", re.IGNORECASE)
_COMPOSED = re.compile(r"\s*(?:,|og|samt|\+)?\s*", re.IGNORECASE)
_CLOCKED = re.compile(
    r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d)\s+(?P<noun>[a-zæøå]*timer?)(?P<s>s?)\b", re.IGNORECASE
)
_WHOLE_OR_HALF = re.compile(
    r"\b(?P<noun>(?:hel|halv)dag)s(?=kursus|forløb|seminar|arrangement|møde|program|workshop)[a-zæøå]*", re.IGNORECASE
)
_PARAGRAPH = re.compile(r"\d+(?:\.\d+)+\.?\s+[A-ZÆØÅ]")
"""The number of a paragraph: "4.2 Dag 1 holdes i maj"."""
_HALF_DAY = re.compile(r"(?:for|efter)middage?")
_ONE_WEEKDAY = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn|hver)dag")
_NO_DAYS = re.compile(
    r"(?:ferie|syge|bar(?:se)?ls?|fød(?:sels)?|børnehave|dagpleje|fri|bank|mærke|helligd?|i|til|"
    r"forret?nings|sommer|jule|lov|tids|vikar)dage?(?:ne)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every amount of hours, lessons, days or occasions ("tre gange") in the text, left to right.

    Minutes and quarters become hours, and hours with minutes are one amount. A range ("to eller tre dage") is one
    amount with two ends.
    """
    if not _MAY_COUNT.search(text.lower()):
        return ()
    numbers = find_numbers(text)
    found = [*_clocked(text), *_joined(text)]
    whole_words = tuple(found)
    for index, number in enumerate(numbers):
        match = _UNIT.match(text, number.end)
        if number.start == 0 and _PARAGRAPH.match(text):
            continue
        if match is None or any(one.start < match.end() and number.start < one.end for one in whole_words):
            continue
        low, start = _range(text, numbers, index)
        if (quantity := _quantity(text, number, match, low, start)) is not None:
            found.append(quantity)
    found.sort(key=lambda one: one.start)
    return tuple(_compose(text, found))


def _clocked(text: str) -> list[Quantity]:
    return [
        Quantity(m.start(), m.end(), hours := int(m["h"]) + int(m["m"]) / 60, hours, Unit.HOURS,
                 m["noun"].lower(), bool(m["s"]))
        for m in _CLOCKED.finditer(text)
    ]  # fmt: skip


def _joined(text: str) -> list[Quantity]:
    found = []
    for m in _JOINED_DAYS.finditer(text):
        count = find_numbers(m["number"])[0].value
        found.append(Quantity(m.start(), m.end(), count, count, Unit.DAYS, "dage", genitive=True))
    for m in _WHOLE_OR_HALF.finditer(text):
        unit = Unit.DAYS if m["noun"].lower() == "heldag" else Unit.HALF_DAYS
        found.append(Quantity(m.start(), m.end(), 1, 1, unit, m["noun"].lower(), genitive=True))
    return found


def _range(text: str, numbers: tuple[Number, ...], index: int) -> tuple[float, int]:
    """The lower end and the start of the range that the number closes, else its own."""
    number = numbers[index]
    if index:
        before = numbers[index - 1]
        between = text[before.end : number.start]
        spoken = between.strip().lower() == "og" and re.search(r"\bmellem\s+$", text[: before.start], re.IGNORECASE)
        if (spoken or _RANGE.fullmatch(between)) and before.value < number.value:
            return before.value, before.start
    return number.value, number.start


def _quantity(text: str, number: Number, match: re.Match[str], low: float, start: int) -> Quantity | None:
    kind = next(name for name in ("lessons", "hours", "minutes", "quarters", "days", "occasions") if match[name])
    noun, genitive = match[kind].lower().rstrip("."), bool(match[f"{kind}_s"])
    adjectives = match["adjectives"].lower()
    scale, unit = {
        "lessons": (1.0, Unit.LESSONS), "hours": (1.0, Unit.HOURS), "minutes": (1 / 60, Unit.HOURS),
        "quarters": (0.25, Unit.HOURS), "days": (1.0, Unit.DAYS), "occasions": (1.0, Unit.OCCASIONS),
    }[kind]  # fmt: skip
    article = number.is_word and text[number.start : number.end].lower() in {"en", "et"} and not adjectives
    if kind == "days":
        if _NO_DAYS.fullmatch(noun) or (number.is_word and _ONE_WEEKDAY.fullmatch(noun)):
            return None
        genitive = genitive or bool(match["days_rest"])
        if re.search(r"\bhalve?\b", adjectives) or noun.startswith("halvdag") or _HALF_DAY.fullmatch(noun):
            unit = Unit.HALF_DAYS
    if kind == "hours" and re.search(r"\bhalv\b", adjectives) and number.value == 1:
        scale = 0.5
    if kind == "hours" and noun.startswith(("halvtime",)):
        scale = 0.5
    return Quantity(start, match.end(), low * scale, number.value * scale, unit, noun, genitive, article)


def _compose(text: str, found: list[Quantity]) -> list[Quantity]:
    """Join "7 timer og 30 minutter" into one amount."""
    joined: list[Quantity] = []
    for one in found:
        last = joined[-1] if joined else None
        small = one.unit is Unit.HOURS and one.value < 1 and one.noun[:3] in ("min", "kva")
        if (
            last
            and small
            and last.unit is Unit.HOURS
            and last.value >= 1
            and last.noun[:3] != "min"
            and _COMPOSED.fullmatch(text[last.end : one.start])
        ):
            total = last.value + one.value
            joined[-1] = Quantity(last.start, one.end, total, total, Unit.HOURS, last.noun, one.genitive)
        else:
            joined.append(one)
    return joined
