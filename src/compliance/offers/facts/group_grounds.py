"""On what ground a group that a sentence names is taken to be meant.

Staff named only as what another group is ("dagplejere, der er uddannede pædagoger") are no group of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from compliance.documents.model import Evidence
from compliance.offers.facts.groups import Mention, find_groups
from compliance.offers.facts.roles import Part
from compliance.offers.model import OfferText, Passage, TargetGroup


class Ground(IntEnum):
    """Why a group is taken to be meant, from the weakest to the surest."""

    SUBJECT_OF_GOALS = 1
    ADDRESSEE = 2
    """Who a letter is to, or who is spoken to as one ("som leder")."""
    NAME = 3
    """The course is named after them: "et lederforløb"."""
    COURSE = 4
    """Named with a course in running text: "tre dage for …", which may be another course."""
    TITLE = 5
    ADMISSION = 6
    CALLED = 7
    """Words such as "henvender sig til", "inviteres"."""
    LABELLED = 8
    """Under a heading or label such as "Målgruppe"."""


class Found(NamedTuple):
    """A group on a ground; `bare` where the sentence names only staff ("uddannede pædagoger")."""

    ground: Ground
    group: TargetGroup
    evidence: Evidence
    bare: bool


_LARGE = re.compile(r"\b(?:alle|øvrigt?e?|andre|samtlige)\s+(?:(?:de|husets|uddannede|erfarne)\s+)?$", re.IGNORECASE)
_WHAT_THEY_ARE = re.compile(
    r",?\s*\b(?:der|som|med|uanset|hvis|enten|er|har|uddannede?|baggrund|på\s+vej|udpeget|tiltænkt|herunder|dvs|altså)\b",
    re.IGNORECASE,
)
_MADE_OF = re.compile(
    r"(?:(?!\bog\b|\bsamt\b|\beller\b)[^,.;])*,?\s*\b(?:med|der|som)\b(?:(?!\bog\b|\bsamt\b)[^.;])*",
    re.IGNORECASE,
)
_DOES = re.compile(r"(?:passer|har|tager|arbejder)\s", re.IGNORECASE)
"""A group told by what it does, without a subject of its own ("er uddannede pædagoger og passer børn i eget hjem")."""
_ONE_STAFF = re.compile(r"pædagog|(?:pædagogisk\s+)?assistent", re.IGNORECASE)
_WORKING_IN = re.compile(
    r"\s+(?:i|fra|på|ved)\s+(?:\w+\s+){0,3}|,?\s+(?:der|som)\s+(?:også\s+)?er\s+(?:\w+\s+)?", re.IGNORECASE
)
_BOTH = re.compile(r"\s*(?:[,/&+]|\b(?:og|samt|eller|plus)\b)[^,.]{0,25}", re.IGNORECASE)


def candidates(text: OfferText, passage: Passage, span: tuple[int, int], part: Part, ground: Ground) -> Iterator[Found]:
    """The groups of a part of a sentence, which is its place in the passage, on the ground that was found for them."""
    sentence = passage.text[span[0] : span[1]]
    named = find_groups(sentence)
    of_fyrtaarn = any(mention.group is TargetGroup.FYRTAARN for mention in named)
    bare = {m.group for m in part.mentions} == {None} and (len(part.mentions) == 1 or of_fyrtaarn)
    for mention in part.mentions:
        if mention.group is None and _qualifies(sentence, mention, list(named)):
            continue
        yield Found(ground, mention.group or TargetGroup.ANDRE, text.evidence(passage, *span), bare)


def _qualifies(text: str, staff: Mention, named: list[Mention]) -> bool:
    """Staff named only as what another group is, or as those of whom a group is made."""
    fyrtaarn = next((m for m in named if m.group is TargetGroup.FYRTAARN and m.start >= staff.end), None)
    if fyrtaarn and _MADE_OF.fullmatch(text, staff.end, fyrtaarn.start):
        return True
    if _LARGE.search(text[: staff.start]) or _LARGE.match(text, staff.start):
        return False
    groups = [m for m in named if m.group not in (None, TargetGroup.ANDRE)]
    before = [m for m in groups if m.end <= staff.start]
    after = [m for m in groups if m.start >= staff.end]
    if before and _WHAT_THEY_ARE.search(text, before[-1].end, staff.start):
        return True
    one = _ONE_STAFF.fullmatch(text, staff.start, staff.end)
    if before and one and re.search(r"\ber\s+$", text[: before[-1].start]):
        return True  # "dig, der er dagplejer og pædagog"
    if not after:
        return False
    if text.startswith("ansat ", after[0].start) or _DOES.match(text, after[0].start):
        return True
    between = text[staff.end : after[0].start]
    if after[0].group is TargetGroup.FYRTAARN:
        return not _BOTH.fullmatch(between)
    return bool(_WORKING_IN.fullmatch(between))
