"""Courses that a paper numbers ("Aktivitet A", "Delaftale 2"): those beside each other are of one kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from compliance.documents.model import Document
from compliance.offers.facts.duration import extract_duration
from compliance.offers.facts.groups import find_groups
from compliance.offers.model import OfferText, Passage
from compliance.offers.segments import NUMBERED, Segment

_CODE = re.compile(
    r"(?:(?P<stem>[A-ZÆØÅ]{1,4})[\s-]?\d{1,4}|(?!(?:19\d|20[0-4])\d\b)\d{3,4})\b(?!\s*(?:ECTS|timer|kr|sider|dage))"
)
"""The number that a catalogue gives a course: "K-20 Førstehjælp til små børn", "103 Dagen for dem bag ved"."""
_DIGITS_ALONE = "0"


def coded_alike(at_level: Iterable[Segment], found: Iterable[Segment]) -> list[Segment]:
    """The segments whose headings bear a catalogue's number as those of all the offers found do."""
    stems = {_stem(s) for s in found}
    if len(stems) != 1 or "" in stems:
        return []
    return [s for s in at_level if _stem(s) in stems]


def _stem(segment: Segment) -> str:
    code = _CODE.match(segment.head.text)
    return (code["stem"] or _DIGITS_ALONE) if code else ""


def are_numbered(segments: Iterable[Segment]) -> bool:
    """Whether the headings number parts of one kind ("Delaftale 1", "Delaftale 2")."""
    numbers = [NUMBERED.match(s.head.text) for s in segments]
    kinds = {number["kind"].lower() if number else None for number in numbers}
    return None not in kinds and len(kinds) == 1 and len({n["number"] for n in numbers if n}) == len(numbers)


def with_numbered(
    at_level: Sequence[Segment], found: list[Segment], document: Document, passages: tuple[Passage, ...]
) -> list[Segment]:
    """The offers, with those numbered as they are that tell a length and name people, though not who takes part."""
    if not found or not are_numbered(found):
        return found
    kind = _kind(found[0])
    return [s for s in at_level if s in found or (_kind(s) == kind and _is_held(s, document, passages))]


def _kind(segment: Segment) -> str:
    numbered = NUMBERED.match(segment.head.text)
    return numbered["kind"].lower() if numbered else ""


def _is_held(segment: Segment, document: Document, passages: Iterable[Passage]) -> bool:
    """Whether a part names people and tells both how many days they meet and for how long."""
    own = tuple(p for p in passages if p.block in segment.blocks)
    duration = extract_duration(OfferText(document=document, title=segment.head.text, provider=None, passages=own))
    people = any(mention.group for p in own for mention in find_groups(p.text))
    return people and bool(duration.days.value and duration.contact_hours.value)
