"""Figures of other courses, by how they stand: in brackets behind a name, or before word that more will follow.

Words that send a reader on vary without end; what does not is that a name other than the offer's is followed by figures
of a kind that the offer tells of itself. Names whose figures add up to the offer's own are its parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import find_quantities
from compliance.danish.sentences import Span
from compliance.danish.wordlists import holds

_KIND_OF_PART = r"(?i:delaftale|delydelse|delforløb|ydelse|forløb|kursus|tilbud|pakke|aktivitet)"
_NAMED = re.compile(
    r"(?:[»„”\"“](?P<quoted>[^«”“\"()]{4,80})[«”“\"]"
    rf"|\b(?P<part>{_KIND_OF_PART}\s+(?:\d{{1,2}}|[A-H]))"
    r"|(?<=[a-zæøå,]\s)(?P<name>[A-ZÆØÅ][a-zæøå-]{2,}(?:\s[\w-]+){0,6}?))\s\((?P<told>[^()]{3,80})\)"
)
_NO_NAME = re.compile(
    r"(?:hold|modul|del|dag|uge|spor|trin|fase|uddannelsen|(?:man|tirs|ons|tors|fre)dag)\b", re.IGNORECASE
)
"""What is numbered and not named: a team, a module, a day."""
_KINDS = {
    "ects": re.compile(r"\bects\b"), "days": re.compile(r"\bdage?\b|\baftener\b"),
    "hours": re.compile(r"time(?:r|s)?\b"),
}  # fmt: skip
"""Kinds of figures, in lower case."""
_FIGURE = {
    "ects": re.compile(r"(?P<n>\d+)\s*-?ects\b"), "days": re.compile(r"(?P<n>\w+)\s+\w*dage?\b"),
    "hours": re.compile(r"(?P<n>[\d,]+)\s+\w*timer?\b"),
}  # fmt: skip
_ANNOUNCED_APART = re.compile(
    r"(?:^|[;–])\s*(?:(?:det|den|dem|de|dette|disse|begge|herom)\s+(?:får|kommer|udsendes|sendes|sender|skriver|følger|hører|udbydes|"
    r"annonceres|beskrives)\b[^.;]{0,40}\b)?(?:særskilt|separat|selvstændig|egen|eget)\w*\s+(?:indbydelse|invitation|indkaldelse|"
    r"besked|brev|mail|tilbud|folder|opslag|information|orientering|materiale)",
    re.IGNORECASE,
)
"""Says of what the sentence before it tells that it is another matter: "Det får I en særskilt indbydelse til"."""
_MAY_BE_APART = holds("særskilt", "separat", "selvstændig", "egen", "eget")
"""A part of what `_ANNOUNCED_APART` finds."""
_TO_COME = re.compile(
    r"\b(?:(?:i|til|over)\s+(?:foråret|efteråret|sommer(?:en)?|vinter(?:en)?|næste)|senere|næste\s+\w+|efter\s+(?:sommer|jul|nytår)\w*)\b"
)
"""In lower case."""
_TELLING = re.compile(
    r"\b(?!\w*(?:leder|fyrtårn|dagplej|forvaltning|kurs|forløb|modul|diplom|dage?n?\b)|faglig|ledelse)\w{5,}"
)
"""A word that tells a course's name from another's."""
_FEWEST_PARTS = 2


def others_in(text: str, title: str, offer_texts: Iterable[str]) -> tuple[Span, ...]:
    """Where a text names other courses with figures that are not the offer's; () where it names none."""
    if "(" not in text or not (named := _named(text, title)):
        return ()
    plain = " ".join(_without_brackets(one) for one in offer_texts).lower()
    told = [one["told"].lower() for one in named]
    kinds = {kind for kind, words in _KINDS.items() if any(map(words.search, told))}
    shared = {kind for kind in kinds if _KINDS[kind].search(plain)}
    quoted = any(one["quoted"] for one in named) and any(words.search(plain) for words in _KINDS.values())
    if not (shared or quoted) or any(_add_up(kind, told, plain) for kind in shared):
        return ()
    return tuple(one.span() for one in named)


def _named(text: str, title: str) -> list[re.Match[str]]:
    return [
        one
        for one in _NAMED.finditer(text)
        if any(words.search(one["told"].lower()) for words in _KINDS.values()) and _is_of_another(one, title)
    ]


def _is_of_another(found: re.Match[str], title: str) -> bool:
    if part := found["part"]:
        kind, number = part.lower().split()
        own_number = re.search(rf"\b{kind}\w*\s+(\d{{1,2}}|[a-h])\b", title.lower())
        return own_number is not None and own_number[1] != number
    name = found["quoted"] or found["name"]
    words, own = (set(_TELLING.findall(one.lower())) for one in (name, title))
    is_words_alone = found["quoted"] is None and (find_quantities(name) or _NO_NAME.match(name))
    return not (words & own or is_words_alone)


@lru_cache(maxsize=2048)
def _without_brackets(text: str) -> str:
    return _NAMED.sub(" ", text)


def _add_up(kind: str, told: list[str], plain: str) -> bool:
    """Whether several names have figures that make up one which the offer tells of itself."""
    parts = [found["n"] for one in told if (found := _FIGURE[kind].search(one))]
    values = [numbers[0].value for part in parts if (numbers := find_numbers(part))]
    whole = {numbers[0].value for found in _FIGURE[kind].finditer(plain) if (numbers := find_numbers(found["n"]))}
    return len(values) >= _FEWEST_PARTS and sum(values) in whole


def may_tell_apart(text: str) -> bool:
    """Whether a text can say that anything is announced by itself; asked once of a passage."""
    return _MAY_BE_APART.search(text.lower()) is not None


def told_apart(sentence: str, rest: str) -> bool:
    """Whether a sentence tells of what is to come, and is followed by word that it will be announced by itself."""
    return (
        _ANNOUNCED_APART.match(rest) is not None or _ANNOUNCED_APART.search(sentence) is not None
    ) and _TO_COME.search(sentence.lower()) is not None
