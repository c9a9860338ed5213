"""Shares and amounts of reading in Danish text: percentages, fractions, "60 af 240 sider", pages, titles, the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from compliance.danish.numbers import Number, find_numbers
from compliance.danish.shares import find_shares

_COUNTED = (
    r"(?:(?:normal|tekst|bog|læse|standard|a4-)?sider(?:nes?|s)?|tekster(?:ne)?|titler(?:ne)?|bøger(?:ne)?|artikler(?:ne)?|kapitler(?:ne)?|værker(?:ne)?"
    r"|numre|s\.)"
)
_UNIT = re.compile(
    rf"\s*(?:(?!(?:fra|af|i|på|til|om|og|er|der|som)\b)[a-zæøå]+\s+){{0,2}}?(?P<unit>side|{_COUNTED})(?!\w)",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\s*(?:fælles|egne|nationale|lokale|lokalt|i\s+alt)\b", re.IGNORECASE)
_EVERY = re.compile(
    r"\bhvert?\s+(?P<n>tredje|fjerde|femte|sjette|tiende)\s+(?:side|tekst|titel|artikel|bog|kapitel)\b", re.IGNORECASE
)
_EVERY_NTH = {"tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "tiende": 10}
_OUT_OF = re.compile(
    rf"\s*(?:[a-zæøå]+\s+)?{_COUNTED}?\s*(?P<out>ud\s+)?af\s+(?:(?:de|i|alt|pensums|listens|hæftets|\w+ets|\w+ens|ca\."
    r"|cirka|omkring)\s+){0,3}",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:resten(?!\s+af\s+(?:landet|danmark|udbyder|kommunerne))|resterende|(?:de|det|den)\s+(?:øvrige|andre|sidste\s+del|anden\s+del)"
    r"(?!\s+(?:\d|halv|udbyd|kommun|profess|højsk|uddannelsess|deltag|leverand|kurs|hold)))\b",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    rf"\s*{_COUNTED}?\s*(?:ud\s+)?af\s+(?:dem\b|disse\b|de\b|i\s+alt\b|{_COUNTED}|\w+s\b)", re.IGNORECASE
)
_PART_BEFORE = re.compile(
    r"(?:^|[.;,:]\s+)$|\b(?:hvoraf|heraf|deraf|og|de|af\s+dem|andre|øvrige|sidste|første|fylder|udgør|tæller|rummer|dækker|går|er)"
    r"\s+(?:[a-zæøå]+\s+)?(?:ca\.\s+|cirka\s+|omkring\s+)?$",
    re.IGNORECASE,
)
_PART_IS = re.compile(
    r"\s*(?:er|fra|på|går|læses|bruges|indgår|optræder|deles|står|stammer|kommer|hentes|hører|udgør|tilhører|udpege[rs]"
    r"|findes|vælge[rs]|fastlagt|fastsat|udvalgt|valgt|udpeget|obligatoriske|har|andre|af|ens|igen|i\s+alt)\b|\s*[.,;]|\s*$",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"(?<![\d.,/-])(?P<a>\d{2})\s?[/–:-]\s?(?P<b>\d{2})(?![\d/-]|\s?%)")
_APPOSITION = re.compile(
    r"\s*,\s*(?:(?:(?:hvad\s+der\s+)?svare(?:nde|r)\s+til|dvs\.|altså|eller|lig\s+med)\s+)?(?:ca\.\s+|cirka\s+|godt\s+|knap\s+)?|[^.;,]{0,40}?(?:[(–]|,\s+(?:nærmere\s+bestemt|(?:helt\s+)?præcist?|nemlig|mere\s+præcist))\s*(?:ca\.\s+|cirka\s+)?"
)


class Kind(Enum):
    """What a mark measures in."""

    SHARE = "percent"
    COUNT = "pages or titles"
    REST = "what is left"


@dataclass(frozen=True)
class Mark:
    """A share in percent, a number of pages or titles, or the rest, at `text[start:end]`."""

    start: int
    end: int
    value: float
    kind: Kind
    is_range: bool = False
    titles: bool = False
    """Whether a count is one of texts rather than of pages."""


def find_marks(text: str) -> tuple[Mark, ...]:
    """Every mark in the text, left to right; "60 af de 240 sider" and "halvdelen (52 %)" are one share each."""
    shares = [Mark(s.start, s.end, s.percent, Kind.SHARE, s.low != s.high) for s in find_shares(text)]
    shares += [Mark(m.start(), m.end(), 100 / _EVERY_NTH[m["n"].lower()], Kind.SHARE) for m in _EVERY.finditer(text)]
    for split in _SPLIT.finditer(text):
        if int(split["a"]) + int(split["b"]) == 100 and split["a"] != split["b"]:
            shares.append(Mark(split.start(), split.end(), float(split["a"]), Kind.SHARE))
    numbers = [n for n in find_numbers(text) if not any(s.start <= n.start < s.end for s in shares)]
    ratios = list(_ratios(text, numbers))
    free = [n for n in numbers if not any(r.start <= n.start < r.end for r in ratios)]
    counts = [
        Mark(n.start, n.end, n.value, Kind.COUNT, titles=_is_of_titles(text, n)) for n in free if _is_count(text, n)
    ]
    rests = [Mark(m.start(), m.end(), 0, Kind.REST) for m in _REST.finditer(text)]
    marks = sorted([*shares, *ratios, *counts, *rests], key=lambda mark: mark.start)
    return tuple(mark for mark, after in pairwise([*marks, None]) if mark and not _is_said_again(text, mark, after))


def _ratios(text: str, numbers: list[Number]) -> Iterator[Mark]:
    for part, whole in pairwise(numbers):
        of = _OUT_OF.fullmatch(text, part.end, whole.start)
        if of is None or part.value >= whole.value:
            continue
        if of["out"] or _UNIT.match(text, whole.end) or _UNIT.match(text, part.end):
            yield Mark(part.start, whole.end, 100 * part.value / whole.value, Kind.SHARE)


def _is_count(text: str, number: Number) -> bool:
    is_year = 1900 < number.value < 2100 and not _UNIT.match(text, number.end)
    if number.value < 2 or is_year:
        return False
    if _UNIT.match(text, number.end) or _OWNED.match(text, number.end) or _PART_AFTER.match(text, number.end):
        return True
    return bool(_PART_IS.match(text, number.end) and _PART_BEFORE.search(text[: number.start]))


def _is_of_titles(text: str, number: Number) -> bool:
    unit = _UNIT.match(text, number.end)
    return unit is not None and not unit["unit"].lower().startswith("s")


def _is_said_again(text: str, mark: Mark, after: Mark | None) -> bool:
    """ "Godt halvdelen (52 %)": the second says more exactly what the first does."""
    if after is None or mark.kind is not Kind.SHARE or after.kind is not Kind.SHARE:
        return False
    return bool(_APPOSITION.fullmatch(text, mark.end, after.start)) and abs(mark.value - after.value) < 10
