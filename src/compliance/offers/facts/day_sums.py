"""Days that one clause adds up: "to hele dage og en afsluttende halv dag"."""

from __future__ import annotations

import re

from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import Quantity, Unit

_PART = re.compile(
    r"\b(?:og|samt|plus|derefter|efterfulgt\s+af|så|\+|med|hertil|følger|kommer|slutter|senere)\b|[+,:]", re.IGNORECASE
)
_ADDS = re.compile(r"\s*(?:\+|,|og|samt|plus)\s*", re.IGNORECASE)
_PART_NOUN = re.compile(r"afslutte|opfølg|opsaml|mere|halv|halve|dag|sidste|tredje", re.IGNORECASE)
_AND_ONE_MORE = re.compile(
    r"[^.;:,\d]{0,25},?\s+(?:og|samt|plus)\s+(?P<n>en\s+halv(?=\s*(?:[.,;)]|$))|"
    r"(?P<halves>to|tre|fire|[2-4])\s+halve(?=\s*(?:[.,;)]|$)|\s+(?:i|den|d\.|til|på|senere)\b)|"
    r"(?:en|én|to)(?=\s+(?:i|til|om|den|senere|efter|derefter|igen)\b(?!\s+(?:halv|time))))",
    re.IGNORECASE,
)
"""The rest of the days without the noun: "to dage i marts og én i maj"."""
_AND_THE_NEXT = re.compile(
    r",\s+(?:og\s+)?(?:det\s+|den\s+)?(?:andet|anden|næste|sidste)\s+[a-zæøå]+\s+(?:(?:er|varer)\s+)?(?:på\s+)?(?P<n>en|én|to|tre)(?=\s*(?:[.,;)]|$))",
    re.IGNORECASE,
)
"""The days of the next part, without the noun: "første seminar er på to dage, andet seminar på én"."""
_MADE_OF = re.compile(r"\b(?:består\s+af|omfatter|rummer|er\s+delt\s+i|falder\s+i|har)\s+$", re.IGNORECASE)


def joined_parts(text: str, counted: list[Quantity]) -> list[tuple[Quantity, float]]:
    """Days that add up: "to hele dage … og en afsluttende halv dag"; half days count half."""
    values = [(one, one.high if one.unit is not Unit.HALF_DAYS else one.high * 0.5) for one in counted]
    if len(values) == 1 and counted[0].unit is Unit.DAYS and (rest := _AND_ONE_MORE.match(text, counted[0].end)):
        halves = rest["halves"]
        more = find_numbers(halves)[0].value / 2 if halves else find_numbers(rest["n"])[0].value
        return [(counted[0], values[0][1] + more)]
    if len(values) == 1 and (following := _AND_THE_NEXT.match(text, counted[0].end)):
        return [(counted[0], values[0][1] + find_numbers(following["n"])[0].value)]
    if len(values) < 2:
        return values
    if len(values) > 2 and all(value == 1 for _, value in values) and _MADE_OF.search(text[: counted[0].start]):
        return [(values[0][0], float(len(values)))]
    if values[0][1] == sum(value for _, value in values[1:]) and len(values) > 2:
        return values[:1]
    (first, days), (second, more) = values[0], values[1]
    between = text[first.end : second.start]
    words = text[second.start : second.end + 8]
    single = (
        second.value in (1, 0.5)
        and _PART_NOUN.search(words)
        and not re.search(r"\b(?:hver|pr|om|varer|er(?!\s+der)|på\s+en|for)\b[^,]*$", between)
    )
    if first.unit is Unit.DAYS and second.unit is Unit.HALF_DAYS and _ADDS.fullmatch(between):
        return [(first, days + more), *values[2:]]
    others = re.search(r"\b(?:de|den)\s+$", text[: second.start]) and re.search(r"andre|øvrige", words)
    if (
        (first.unit is not Unit.OCCASIONS
        and _PART.search(between)
        and (single or others)
        and days != more + 0.0)
        or (first.unit is not Unit.OCCASIONS and single and days == 1 and re.search(r"\bog|\bsamt|\bplus|\+", between))
    ):
        return [(first, days + more), *values[2:]]
    return values
