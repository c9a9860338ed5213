"""Which offer of an earlier report is which of this one: by content first, then by what most of it says."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.reports.history import KnownOffer
from compliance.reports.previous.fingerprint import likeness

_ALIKE = 0.4
"""Share of word triples in common from which two texts are versions of one offer."""
_ALIKE_BY_NAME = 0.1
"""The same where title, type and file name or provider agree."""


def match(old: Sequence[KnownOffer], new: Sequence[KnownOffer]) -> dict[str, str]:
    """The earlier offer's id by the later one's; each is used once, the likest pair first.

    Offers of the very same document are the same; the rest are paired by how much of their text they share.
    """
    pairs = {offer.id: offer.id for offer in new if any(each.id == offer.id for each in old)}
    left = [offer for offer in old if offer.id not in pairs]
    sought = [offer for offer in new if offer.id not in pairs]
    candidates = [
        (-likeness, *_order(one, n, other, o))
        for n, one in enumerate(sought)
        for o, other in enumerate(left)
        if (likeness := _likeness(one, other)) is not None
    ]
    taken: set[str] = set()
    for _, _, n, o in sorted(candidates):
        one, other = sought[n], left[o]
        if one.id not in pairs and other.id not in taken:
            pairs[one.id] = other.id
            taken.add(other.id)
    return pairs


def _order(one: KnownOffer, n: int, other: KnownOffer, o: int) -> tuple[bool, int, int]:
    """Among equally like pairs, those of one name come first, then the order of the reports."""
    return (one.title != other.title, n, o)


def _likeness(one: KnownOffer, other: KnownOffer) -> float | None:
    """How alike two offers are; None where they are not versions of one."""
    alike = likeness(one.fingerprint, other.fingerprint)
    named = one.title == other.title and one.offer_type == other.offer_type
    named = named and (_file(one) == _file(other) or (one.provider != "" and one.provider == other.provider))
    return alike if alike >= (_ALIKE_BY_NAME if named else _ALIKE) else None


def _file(offer: KnownOffer) -> str:
    return offer.path.rsplit("/", 1)[-1]
