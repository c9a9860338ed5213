"""What kind of course an offer's whole wording sounds like, whatever it names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from compliance.offers.model import OfferText, OfferType, Section, TargetGroup
from compliance.recognition.kinds import KindReader, kind_features

KINDS_FILE = Path(__file__).with_name("kinds.npz")
"""What each type sounds like, learned by `tools/train_kinds.py`."""
GROUP_OF = {
    OfferType.LD3_LEDER: TargetGroup.LEDER,
    OfferType.DM_LEDER: TargetGroup.LEDER,
    OfferType.LD3_FYRTAARN: TargetGroup.FYRTAARN,
    OfferType.DM_FYRTAARN: TargetGroup.FYRTAARN,
    OfferType.LD3_DAGPLEJER: TargetGroup.DAGPLEJER,
    OfferType.LD1_FORVALTNING: TargetGroup.FORVALTNING,
}
"""Whom each type is for."""
DIPLOMAS = (OfferType.DM_LEDER, OfferType.DM_FYRTAARN)
_NOT_ITS_OWN = (Section.OTHER_COURSES, Section.NAVIGATION, Section.DEMAND, Section.BACKGROUND)


def sounds_like(text: OfferText) -> dict[OfferType, float]:
    """The probability of each type, by the words alone; they add up to 1."""
    odds = _kind_reader().tell(kind_features(own_words(text), text.title))
    return {OfferType(kind): value for kind, value in odds.items()}


def of_groups(heard: Mapping[OfferType, float]) -> dict[TargetGroup, float]:
    """The same by whom the types are for."""
    return {group: sum(heard[t] for t in heard if GROUP_OF[t] is group) for group in GROUP_OF.values()}


def own_words(text: OfferText) -> str:
    """What an offer tells of itself."""
    return "\n".join(p.text for p in text.passages if p.section not in _NOT_ITS_OWN)


@cache
def _kind_reader() -> KindReader:
    return KindReader.load(KINDS_FILE)
