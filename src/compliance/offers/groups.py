"""One target group's share of an integrated course (ramme 1.2, 4.1.2.6), without what is meant for another group."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.documents.model import Block, BlockKind
from compliance.offers.facts.groups import Mention, find_groups
from compliance.offers.facts.role_words import SIDE_BY_SIDE
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.model import OfferText, Passage, Section, TargetGroup

_LONGEST_LABEL = 3
_TRACK = re.compile(r"\W*(?:spor|linje|pakke|delaftale|delforløb|tilbud)\s+(?:\d|[A-ZÆØÅ]|I{1,3})\b", re.IGNORECASE)
"""The heading of one of several courses that a text offers side by side: "Spor B. Chefdagen"."""
_GOALS = (Section.GOALS, Section.PURPOSE)
_GOALS_FOR = re.compile(r"\W*(?:formål|mål|udbytte|hensigt)\w*\s+for\s+", re.IGNORECASE)


def tracks(text: OfferText) -> tuple[TargetGroup, ...]:
    """The groups that a course keeps apart: two or more of the ramme's, each in a column or under its own heading."""
    columns = {_only_group(column) for row in text.document.blocks for column in row.columns}
    goals = {_only_group(p.heading) for p in text.passages if p.section is Section.GOALS}
    for named in (columns, goals):
        kept_apart = tuple(group for group in TargetGroup if group in named and group is not TargetGroup.ANDRE)
        if len(kept_apart) > 1:
            return kept_apart
    return ()


def _only_group(label: str) -> TargetGroup | None:
    """The one group that a short label names ("For lederne")."""
    if len(label.split()) > _LONGEST_LABEL:
        return None
    named = {mention.group for mention in find_groups(label)} - {None}
    return named.pop() if len(named) == 1 else None


def for_group(text: OfferText, group: TargetGroup) -> OfferText:
    """The offer's text without what stands under a heading, label or column of other groups alone.

    Goals that begin with another group's name ("Lederen kender …") are left out too.
    """
    elsewhere = {block for track in _tracks_of_others(text, group) for block in track}
    kept = (p for p in text.passages if p.block not in elsewhere and not _is_of_others(p, group))
    return text.model_copy(update={"passages": tuple(kept)})


def _tracks_of_others(text: OfferText, group: TargetGroup) -> Iterator[range]:
    """The blocks of each track that says itself for whom it is, where that is for others alone."""
    headings = [block for block in text.document.blocks if block.kind is BlockKind.HEADING]
    opens = [index for index, heading in enumerate(headings) if _TRACK.match(heading.text)]
    for index in opens if len(opens) > 1 else ():
        track = range(headings[index].index, _end(headings, index, len(text.document.blocks)))
        own = tuple(passage for passage in text.passages if passage.block in track)
        named = extract_target_groups(text.model_copy(update={"passages": own})).value
        if named and group not in named:
            yield track


def _end(headings: list[Block], index: int, last: int) -> int:
    """Where the part under a heading ends: at the next one of its level or above."""
    level = headings[index].level or 1
    return next((one.index for one in headings[index + 1 :] if (one.level or 1) <= level), last)


def without_goals_of_others(text: OfferText, group: TargetGroup) -> OfferText:
    """An offer for one group without the learning goals that a heading gives to another group."""
    kept = (p for p in text.passages if p.section not in _GOALS or not _is_of_others(p, group))
    return text.model_copy(update={"passages": tuple(kept)})


def _is_of_others(passage: Passage, group: TargetGroup) -> bool:
    if passage.section in (Section.TITLE, Section.TARGET_GROUP) or passage.text.lower().startswith(("fælles", "begge")):
        return False
    for label in (passage.lead, passage.heading):
        if label and len(label) <= 60 and not (passage.answers_demand and label == passage.lead):
            named = {mention.group for mention in find_groups(label)} - {None}
            if named:
                return group not in named
    if passage.section in _GOALS:
        head = _GOALS_FOR.match(passage.text)
        first = (head.end() if head else 0) + 4
        opening = _opening_groups(passage.text, first)
        return bool(opening) and group not in opening
    return False


def _opening_groups(text: str, first: int) -> set[TargetGroup]:
    """Whom a goal is of: the group that it opens with, and those side by side with it ("Ledere og fyrtårne …")."""
    opening: list[Mention] = []
    for mention in find_groups(text):
        if mention.start <= first or (opening and SIDE_BY_SIDE.fullmatch(text, opening[-1].end, mention.start)):
            opening.append(mention)
    return {mention.group for mention in opening if mention.group}
