"""Danish shares: percentages, fractions, halves and "every other", as percent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compliance.danish.numbers import find_numbers

_PERCENT = re.compile(r"\s?(?:-\s?)?(?:%|pct\b\.?|procents?\b|procentpoint\b)", re.IGNORECASE)
_PARTS = {"tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "tiende": 10}
_COUNTS = {"en": 1, "én": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "syv": 7, "ni": 9}
_COUNT = "|".join(_COUNTS)
_PART = re.compile(
    rf"\b(?:(?P<count>{_COUNT}|\d)\s+)?(?P<part>tredje|fjerde|femte|sjette|tiende)del(?:e|en|ene)?s?\b",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"\bhalvdelen?s?\b|\b(?:den\s+(?:ene|anden|første|sidste)\s+)halvdel\b|\bdet\s+halve\b|\bhveranden\b"
    r"|\bhver\s+anden\b"
    r"|\bhvert?\s+andet\b|\bfifty[-\s]fifty\b|\b50[/-]50\b|\bhalv(?:t)?\s+(?:om\s+halvt|af)\b|\blige\s+(?:over"
    r"|dele|delt|store\s+dele)\b|\bligeligt\b",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"(?<![\d/.,])([1-9])\s?/\s?([2-9]|10)(?![\d/]|\s?-?\d{4})")
_VULGAR_PERCENT = {"½": 50.0, "¼": 25.0, "¾": 75.0, "⅓": 100 / 3, "⅔": 200 / 3}
_VULGAR = re.compile(r"(?<![\w½¼¾⅓⅔])(?<!\d\s)[½¼¾⅓⅔](?!\s*(?:time|dag|side|år|uge|måned))")
_BETWEEN = re.compile(r"\bmellem\s+$", re.IGNORECASE)
_RANGE = re.compile(r"\s?(?:-|–|—|til|og|eller)\s?", re.IGNORECASE)


@dataclass(frozen=True)
class Share:
    """A share at `text[start:end]`, in percent from 0 to 100. `low` differs from `high` where a range is given."""

    start: int
    end: int
    low: float
    high: float

    @property
    def percent(self) -> float:
        """The share, or the middle of its range."""
        return (self.low + self.high) / 2


@lru_cache(maxsize=4096)
def find_shares(text: str) -> tuple[Share, ...]:
    """Every share in the text, left to right: "50 pct.", "halvtreds procent", "to tredjedele", "halvdelen", "1/3"."""
    shares = [*_percentages(text), *_fractions(text)]
    shares.sort(key=lambda share: (share.start, -share.end))
    kept: list[Share] = []
    for share in shares:
        if kept and share.start < kept[-1].end:
            continue
        if kept and _is_range(text, kept[-1], share):
            low = kept.pop()
            share = Share(low.start, share.end, low.low, share.high)
        kept.append(share)
    return tuple(kept)


def _is_range(text: str, low: Share, high: Share) -> bool:
    return bool(
        low.low < high.high
        and _RANGE.fullmatch(text[low.end : high.start])
        and (_BETWEEN.search(text[: low.start]) or not text[low.end : high.start].strip().isalpha())
    )


def _percentages(text: str) -> list[Share]:
    shares = []
    numbers = find_numbers(text)
    for number, previous in zip(numbers, (None, *numbers), strict=False):
        unit = _PERCENT.match(text, number.end)
        if not unit or not 0 <= number.value <= 100:
            continue
        low, start = number.value, number.start
        if previous and _RANGE.fullmatch(text[previous.end : number.start]) and previous.value <= number.value:
            low, start = previous.value, previous.start
        shares.append(Share(start, unit.end(), low, number.value))
    return shares


def _fractions(text: str) -> list[Share]:
    shares = [Share(m.start(), m.end(), 50, 50) for m in _HALF.finditer(text)]
    for match in _PART.finditer(text):
        count = match["count"]
        over = _COUNTS.get(count.lower()) or int(count) if count else 1
        value = 100 * over / _PARTS[match["part"].lower()]
        if value <= 100:
            shares.append(Share(match.start(), match.end(), value, value))
    shares += [Share(m.start(), m.end(), value := _VULGAR_PERCENT[m[0]], value) for m in _VULGAR.finditer(text)]
    for match in _FRACTION.finditer(text):
        value = 100 * int(match[1]) / int(match[2])
        if value <= 100:
            shares.append(Share(match.start(), match.end(), value, value))
    return shares
