"""Which of several readings hold, and the quotes they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from compliance.documents.model import Evidence
from compliance.offers.facts.duration_words import DayCount, HourCount, under_length
from compliance.offers.model import OfferText

Count = TypeVar("Count", DayCount, HourCount)

NEAR = 0.05
"""Hours that two values may lie apart by rounding alone."""
ROUNDING = 1.0
"""Hours that a stated total may lie from days × hours a day, both given "cirka", before the text contradicts itself."""


def best(candidates: Sequence[HourCount]) -> list[HourCount]:
    """Those of the highest ground, and of these the ones in the part of the text that is about length.

    Teaching hours that are called so weigh as much anywhere, be it in the table of prices, and more than the hours
    that the same sentence gives with breaks and dinner.
    """
    if not candidates:
        return []
    ground = max(one.ground for one in candidates)
    grounded = [one for one in candidates if one.ground is ground]
    named = {(one.clause.passage, one.clause.sentence) for one in grounded if one.is_named}
    grounded = [one for one in grounded if one.is_named or (one.clause.passage, one.clause.sentence) not in named]
    weight = max(one.weight for one in grounded)
    return [one for one in grounded if one.weight == weight or one.is_named]


def distinct(values: Iterable[float]) -> list[float]:
    """Values, those that differ by rounding alone taken once."""
    kept: list[float] = []
    for value in values:
        if all(abs(value - other) > NEAR for other in kept):
            kept.append(value)
    return kept


def one_of_each(counts: Sequence[Count]) -> list[Count]:
    """The first count of each value."""
    seen: dict[float, Count] = {}
    for one in counts:
        seen.setdefault(one.value, one)
    return list(seen.values())


def quotes(text: OfferText, counts: Iterable[DayCount | HourCount]) -> tuple[Evidence, ...]:
    """The clauses that the counts stand in."""
    return merged(*((one.clause.evidence(text),) for one in counts))


def merged(*groups: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The quotes of all groups, each once, four at most."""
    return tuple(dict.fromkeys(quote for group in groups for quote in group))[:4]


def rival_of(scaled: dict[float, HourCount], value: float) -> HourCount | None:
    """Other teaching hours in all, called so where the length is told, than those that the days make."""
    chosen = scaled[value]
    return next(
        (
            one
            for other, one in scaled.items()
            if abs(other - value) > ROUNDING
            and one.is_named
            and one.clause.sentence != chosen.clause.sentence
            and under_length(one.clause)
            and not (one.per_module or chosen.per_module)
        ),
        None,
    )
