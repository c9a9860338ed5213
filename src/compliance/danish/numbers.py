"""Danish numbers in running text: digits, decimal commas, fractions, and number words with their halves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compliance.danish.letters import lowered
from compliance.danish.wordlists import any_of

_ONES = {
    "nul": 0, "en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7,
    "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15,
    "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
}  # fmt: skip
_TENS = {
    "tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80,
    "halvfems": 90, "hundrede": 100, "hundred": 100,
}  # fmt: skip
_WORDS: dict[str, float] = {
    **_ONES,
    **_TENS,
    **{f"{one}og{ten}": low + high for one, low in _ONES.items() if 0 < low < 10 for ten, high in _TENS.items()
       if high < 100},
    "halvanden": 1.5, "halvandet": 1.5, "halvtredje": 2.5, "begge": 2,
}  # fmt: skip
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_HALF = (
    r"(?:\s+(?:og\s+)?(?:en|et|én)\s+halv(?:t)?\b|(?:og)?enhalv(?:t)?\b"
    r"|\s+(?:en\s+)?halv(?:t)?\b(?!\s*(?:time\s+(?:til|pr)|dag|år)))"
)
_BEGINS = "".join(sorted({word[0] for word in _WORDS}))
# It first looks at the next letter, and so does every way of writing a number: most letters of a text begin none.
_NUMBER = re.compile(
    rf"""
    (?=[\d½¼¾⅓⅔{_BEGINS}])(?:
    (?=\d)(?:(?<![\w.,/])|(?<=[^\W\d]/)|(?<=\d[x×*]))
        (?P<digits>\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d+(?:[.,]\d+)?)
        (?:\s?(?P<vulgar>[½¼¾⅓⅔])|\s(?P<fraction>[1-3]/[2-4])(?![\w/-]))?
        (?!/\d)(?!(?![x×*]\d)\w*\d)
    | (?=[½¼¾⅓⅔])(?<!\w)(?P<lone>[½¼¾⅓⅔])
    | (?=[1-3]/)(?<![\w/])(?P<lone_fraction>[1-3]/[2-4])(?=\s(?:time|dag|år|måned))
    | (?<!\w)(?P<word>{any_of(_WORDS)})(?P<half>{_HALF})?(?!\w)
    )
    """,
    re.VERBOSE,
)
"""In lower case."""


@dataclass(frozen=True)
class Number:
    """A number and where it stands: `text[start:end]`."""

    start: int
    end: int
    value: float
    is_word: bool
    """Written with letters ("tre"): the small ones among them are also articles ("en", "et")."""


@lru_cache(maxsize=4096)
def find_numbers(text: str) -> tuple[Number, ...]:
    """Every number in the text, left to right.

    "7,5" is 7.5; "1.400" is 1400; "22½" and "22 1/2" are 22.5; "syv en halv" and "syvenhalv" are 7.5; "en halv" is 0.5;
    "femogfyrre" is 45; "3x7,5" is both 3 and 7.5. A date ("30/8") is no number. The articles "en" and "et" count as 1
    and are marked `is_word`, so that the caller decides.
    """
    found = _NUMBER.finditer(lowered(text))
    return tuple(Number(m.start(), m.end(), _value(m), is_word=m["word"] is not None) for m in found)


def parse_number(text: str) -> float | None:
    """The value of a text that is one number and nothing else, else None."""
    match = _NUMBER.fullmatch(lowered(text.strip()))
    return _value(match) if match else None


def _value(match: re.Match[str]) -> float:
    if match["word"]:
        whole, half = _WORDS[match["word"]], match["half"] or ""
        if whole == 1 and half and " en" not in half and " et" not in half and "og" not in half:
            return 0.5
        return whole + (0.5 if half else 0)
    if match["lone"]:
        return _VULGAR[match["lone"]]
    if match["lone_fraction"]:
        return _fraction(match["lone_fraction"])
    whole = _digits(match["digits"])
    return whole + _VULGAR.get(match["vulgar"] or "", 0) + (_fraction(match["fraction"]) if match["fraction"] else 0)


def _fraction(text: str) -> float:
    over, under = text.split("/")
    return int(over) / int(under)


def _digits(text: str) -> float:
    """Danish: a comma is the decimal mark; a point before three digits parts thousands, else it too is decimal."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        text = text.replace(".", "")
    return float(text.replace(",", "."))
