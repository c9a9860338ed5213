"""Hours that a clause adds up or takes a part of: "7 + 7 + 6 timer", "timerne løber op i 20", "heraf 21 sammen"."""

from __future__ import annotations

import re

from compliance.danish.numbers import Number, find_numbers
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import LEAST_HOURS, NOT_TEACHING, TEACHING

LONGEST_OF_ONE_DAY = 12
THE_TEACHING_PART = re.compile(
    r"(?:\b(?:hvoraf|heraf|deraf|er|af\s+(?:disse|dem))|timer:)\s+(?:(?:er|bruges|går|ligger|udgør)\s+)?(?:de\s+)?(?P<n>\d+(?:,\d+)?|fire|fem|seks|syv|otte)\s+(?:timer\s+)?"
    r"(?:(?:er|udgør|går\s+til|bruges\s+(?:på|til)|ligger|ligger\s+som|foregår|tilbringes|holdes)\s+)?"
    r"(?:(?:\w+(?:e|ig|sk|el)\s+)?(?:hold)?(?:undervisning|konfrontation|fremmøde)(?!s?(?:gang|dag))|sammen\s+med\b|med\s+(?:en\s+)?underviser|"
    r"på\s+(?:selve\s+)?(?:de\s+\w+\s+)?(?:kursus|lærings|undervisnings)dage(?:ne|n)?\b)",
    re.IGNORECASE,
)
LABELS_OTHER_WORK = re.compile(
    r"\W*\w*(?:vikar|frikøb|frigiv|forberedelse|selvstudi|arbejdsindsats|arbejdsbelast)\w*(?:\s+\w+){0,2}\s*:",
    re.IGNORECASE,
)
_SUMMED_UP = re.compile(
    r"(?:\w*tim(?:erne|e(?:an)?tallet)|(?:antallet|summen)\s+af\s+\w*timer)\b[^.;:]{0,50}?[\s,](?:giver|bliver|udgør|er|summer|"
    r"løber|når|lander|ender|kommer|beløber)\s+(?:(?:det|man|vi|I|sig|sammen|sammenlagt|samlet|tilsammen|alt|op|på|i|"
    r"til|ca\.|cirka)\s+){0,4}(?P<n>\d+(?:,\d+)?|[a-zæøå]+)(?=\s*[.,;)](?!\d)|\s*$|\s+(?:fordelt|i\s+alt|tilsammen|på\s+(?:de\s+)?\w+\s+dage)\b)",
    re.IGNORECASE,
)
"""Teaching hours in all, told before their number: "lægger man undervisningstimerne sammen, giver det 18,5"."""
_FEWEST_ADDED = 2
_ADDED_UP = re.compile(
    r"(?<![\d,.+/])\d+(?:,\d+)?(?:\s*t(?:imer)?\b)?(?:\s*(?:\+|/(?=\s*\d+(?:,\d+)?\s*t))\s*\d+(?:,\d+)?(?:\s*t(?:imer)?\b)?){1,5}"
    r"(?![\d,+/])",
    re.IGNORECASE,
)
"""Hours of the days one by one: "7 + 7 + 6 timer", "7,5 t / 7,5 t / 6 t"."""


def summed_up(text: str) -> float | None:
    """Teaching hours whose number comes after them, and no unit after it."""
    summed = _SUMMED_UP.search(text) if "tim" in text.lower() else None
    if summed is None or NOT_TEACHING.search(summed[0]) or not TEACHING.search(summed[0]):
        return None
    numbers = find_numbers(summed["n"])
    return numbers[0].value if len(numbers) == 1 and numbers[0].value >= LEAST_HOURS else None


def added_up(clause: Clause) -> Number | None:
    """The hours of several days, that the text gives with a plus or a stroke between them."""
    text = clause.text
    found = _ADDED_UP.search(text) if "+" in text or "/" in text else None
    if found is None or not (re.search(r"\dt|\d\s+t", text[found.start() : found.end() + 3]) or "tim" in clause.label):
        return None
    values = [one.value for one in find_numbers(text) if found.start() <= one.start and one.end <= found.end()]
    if len(values) < _FEWEST_ADDED:
        return None
    if LABELS_OTHER_WORK.match(text) or not all(LEAST_HOURS <= value <= LONGEST_OF_ONE_DAY for value in values):
        return None
    return Number(found.start(), found.end(), sum(values), is_word=False)
