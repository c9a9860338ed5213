"""Which passages belong to which offer: none, one, several in a catalogue, one more in a box.

A catalogue's offers are sibling headings whose parts each look like an offer of their own: they say whom it is for and
how long it is, and give a price, goals or a certificate. What stands outside them is common to all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from compliance.danish.terms import compile_terms
from compliance.documents.model import Block, BlockKind, Document, Frozen
from compliance.offers.common_parts import holding_for
from compliance.offers.facts.duration import extract_duration
from compliance.offers.facts.ects import extract_modules
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.genre import is_news, names_its_genre
from compliance.offers.identity import name_in
from compliance.offers.model import OfferText, Passage, Section
from compliance.offers.numbered_parts import are_numbered, coded_alike, with_numbered
from compliance.offers.segments import (
    NUMBERED,
    Segment,
    has_row,
    is_priced,
    said_of_all,
    segments_at,
    segments_in_boxes,
)
from compliance.offers.services import services

_SELLS = compile_terms((
    "pris*", "kr", "gratis", "tilmelding*", "ansøgningsfrist*", "kursusbevis*", "deltagerbevis*", "*certifikat*",
    "prøve*", "eksamen*",
))  # fmt: skip
_COLLECTION = re.compile(r"(?:hæftet?|katalog(?:et)?|oversigt(?:en)?)\b", re.IGNORECASE)
"""What a document is called that may hold several offers, though this one holds one."""
_ENCLOSED = re.compile(r"\W*(?:bilag|appendiks|tillæg|vedlagt|vedhæftet|indstik)\b", re.IGNORECASE)
"""Heads what is put at the end of a paper, which may be of another kind than the paper itself."""
_MODULE = re.compile(r"\bmodul|\bECTS\b", re.IGNORECASE)
_ONE_COURSE = re.compile(
    r"\b(?:tages|læses|følges|søges|købes|udbydes|gennemføres|afvikles)\s+(?:\w+\s+)?(?:samlet|sammen|i\s+sammenhæng)\b"
    r"|\bi\s+(?:forlængelse|fortsættelse)\s+af\s+hinanden\b|\b(?:udgør|giver|er|svarer)\s+(?:\w+\s+)?tilsammen\b"
    r"|\btilsammen\s+(?:udgør|giver|er|svarer)\b|\bhænger\s+(?:\w+\s+)?sammen\b"
    r"|\b(?:skal|må)\b[^.]*\bbegge\s+moduler\b|\bbegge\s+moduler\s+(?:skal|er\s+obligatoriske)\b"
    r"|\bbestår\s+af\s+(?:de\s+)?(?:to|2)\s+(?:\w+\s+)?moduler\b",
    re.IGNORECASE,
)
"""Says of modules that they are parts of one course."""
_OF_A_COURSE = (Section.GOALS, Section.TARGET_GROUP)
_PREFACE = re.compile(
    r"\bfælles\s+for\s+(?:alle|begge|de|kurs|forløb|hold|modul|vores)|\b(?:alle|begge|samtlige|disse|hvert\s+af|vores)\s+"
    r"(?:vores\s+|de\s+|to\s+|tre\s+|fire\s+)*(?:kurser|forløb|hold|tilbud)(?:ne|ene)?\b|\b\w*katalog",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\bintegrere\w*|\bmakker\w*|\bparvis\b|\bto\s+og\s+to\b|\bfølges\s+ad\b"
    r"|\b(?:deltager|kommer|mødes|lærer|undervises|samles)\s+(?:\w+\s+)?sammen\b",
    re.IGNORECASE,
)


class Part(Frozen):
    """One offer's share of a document: its title, the heading that bears it (None: the whole document), passages."""

    title: str
    heading: Block | None
    passages: tuple[Passage, ...]


def split(document: Document, passages: tuple[Passage, ...], title: str) -> tuple[Part, ...]:
    """The parts of a document that may be offers: one for each offer of a catalogue, else the whole document."""
    running = [b for b in document.blocks if not b.aside]
    boxes = [s for s in segments_in_boxes(document) if _is_offer(s, document, passages)]
    if is_news(title, passages) and not boxes and (pieces := _pieces(document, running, passages)):
        return pieces
    siblings = _siblings(document, running, passages)
    if len(siblings) + len(boxes) < 2:
        if not boxes and siblings and _COLLECTION.search(title):
            head = siblings[0].head
            at_level = segments_at(document, _headings(running), head.level)
            beside = [s for s in at_level if s.head is head or _is_like(s, document, passages)]
            if len(beside) > 1:
                return tuple(_part(s, passages, frozenset(i for one in beside for i in one.blocks)) for s in beside)
            return (Part(title=name_in(head.text), heading=head, passages=passages),)
        if not boxes and (enclosed := _enclosed(document, running, passages)):
            return (_part(enclosed, passages, enclosed.blocks),)
        if not boxes and (apart := _side_by_side(document, passages)):
            return apart
        if not boxes:
            return (Part(title=title, heading=None, passages=passages),)
        boxed = frozenset(i for box in boxes for i in box.blocks)
        rest = tuple(p for p in passages if p.block not in boxed)
        whole = Part(title=title, heading=None, passages=rest)
        return (whole, *(_part(box, passages, frozenset(i for i in boxed)) for box in boxes))
    segments = sorted([*siblings, *boxes], key=lambda s: s.head.index)
    inside = frozenset(i for s in segments for i in s.blocks)
    return tuple(_part(segment, passages, inside) for segment in segments)


def _side_by_side(document: Document, passages: tuple[Passage, ...]) -> tuple[Part, ...]:
    """The courses that a text tells of by turns under each heading, where each says for what group of its own it is."""
    found = services(passages)
    groups = [extract_target_groups(_text(document, service.own, service.title)).value or () for service in found]
    if len({group for of_one in groups for group in of_one}) < sum(map(len, groups)):
        return ()
    if not all(_measures(document, service.own, service.title) for service in found):
        return ()
    return tuple(
        Part(
            title=service.title, heading=None,
            passages=(*service.own, *(p.model_copy(update={"common": True}) for p in service.common)),
        )
        for service in found
    )  # fmt: skip


def _part(segment: Segment, passages: Iterable[Passage], inside: frozenset[int]) -> Part:
    """The segment's own passages and, marked so, those outside every segment that hold for it."""
    own = [p for p in passages if p.block in segment.blocks]
    outside = (p for p in passages if p.block not in inside)
    common = [part.model_copy(update={"common": True}) for p in outside for part in holding_for(segment.head.text, p)]
    return Part(title=name_in(segment.head.text), heading=segment.head, passages=tuple(own + common))


def _headings(blocks: Iterable[Block]) -> list[Block]:
    return [block for block in blocks if block.kind is BlockKind.HEADING]


def _pieces(document: Document, running: list[Block], passages: tuple[Passage, ...]) -> tuple[Part, ...]:
    """The courses of a newsletter, without the news beside them; none where it tells of one course under each heading.
    """
    offers = _siblings(document, running, passages, apart=True)
    inside = frozenset(i for segment in offers for i in segment.blocks)
    if not offers or any(p.section in _OF_A_COURSE and p.block not in inside for p in passages):
        return ()
    pieces = list(segments_at(document, _headings(running), offers[0].head.level))
    news = frozenset(i for piece in pieces for i in piece.blocks)
    courses = [piece for piece in pieces if piece in offers or _is_like(piece, document, passages)]
    return tuple(_part(segment, passages, news) for segment in courses)


def _enclosed(document: Document, running: list[Block], passages: tuple[Passage, ...]) -> Segment | None:
    """The appendix that describes a course, in a paper that is no offer itself (minutes, a case, a report)."""
    if not names_its_genre(passages):
        return None
    headings = _headings(running)
    for level in sorted({heading.level for heading in headings}):
        for segment in segments_at(document, headings, level):
            inside = tuple(p for p in passages if p.block in segment.blocks)
            if _ENCLOSED.match(segment.head.text) and _measures(document, inside, segment.head.text):
                return segment
    return None


def _siblings(
    document: Document, running: list[Block], passages: tuple[Passage, ...], *, apart: bool = False
) -> list[Segment]:
    """The headings of one level that each open an offer, at the highest level where there are two or more.

    Where one is all there is, a document that says whom it is for and how long it is outside the segment is one offer.
    `apart` where what stands before the offers is about something else, as in a newsletter.
    """
    headings = _headings(running)
    single: list[Segment] = []
    apart_from_level: list[Segment] = []
    for level in sorted({b.level for b in headings}):
        at_level = list(segments_at(document, headings, level))
        offers = [s for s in at_level if _is_offer(s, document, passages)]
        apart_from_level += [s for s in offers if s.head is not headings[0] and _is_beside(s, apart_from_level)]
        found = with_numbered(at_level, offers, document, passages)
        if len(found) < 2 and (of_all := _with_said_of_all(at_level, found, document, passages)):
            return of_all
        if _are_one_course(found, passages):
            return []
        if len(found) >= 2:
            alike = coded_alike(at_level, found)
            own = [s for s in at_level if s in found or s in alike or _is_like(s, document, passages)]
            before = [p for p in passages if p.block < own[0].head.index]
            sold = apart or are_numbered(found) or _lists(before, found) or _are_sold_apart(found, document, passages)
            if sold or _say_of_several(before) or not _measures(document, before):
                return [*own, *_deeper(level, headings, own, document, passages)]
        if found and not single and found[0].head is not headings[0]:
            single = found[:1]
    before = [p for p in passages if apart_from_level and p.block < min(s.head.index for s in apart_from_level)]
    if len(apart_from_level) >= 2 and not _measures(document, before):
        return apart_from_level
    return single


def _deeper(
    level: int, headings: list[Block], own: list[Segment], document: Document, passages: tuple[Passage, ...]
) -> list[Segment]:
    """The offers after the first of a level that stand beside them under a heading of a group or a provider."""
    found: list[Segment] = []
    for below in sorted({b.level for b in headings if b.level > level}):
        found += [
            s for s in segments_at(document, headings, below)
            if s.head.index > own[0].head.index and _is_beside(s, [*own, *found]) and _is_offer(s, document, passages)
        ]  # fmt: skip
    return found


def _say_of_several(passages: Iterable[Passage]) -> bool:
    """Whether a preface tells what several courses have in common."""
    return any(_PREFACE.search(text) for p in passages for text in (p.heading, p.text))


def _is_beside(segment: Segment, others: Iterable[Segment]) -> bool:
    return all(segment.blocks.isdisjoint(other.blocks) for other in others)


def _with_said_of_all(
    at_level: list[Segment], found: list[Segment], document: Document, passages: tuple[Passage, ...]
) -> list[Segment]:
    """The segments that open an offer together with what is said of them all, where they differ in form; else none."""
    said = [said_of_all(segment, passages) for segment in at_level]
    if not any(said):
        return []
    of_all = [
        segment
        for segment, of_it in zip(at_level, said, strict=True)
        if (_is_offer(segment, document, passages, of_it) if of_it else segment in found)
    ]
    return of_all if _differ_in_form(of_all, document, passages) else []


def _are_one_course(segments: list[Segment], passages: Iterable[Passage]) -> bool:
    """Whether the segments are modules of which the text around them says that they are taken together."""
    if len(segments) < 2 or not all(_MODULE.search(s.head.text) for s in segments):
        return False
    inside = frozenset(i for s in segments for i in s.blocks)
    return any(_ONE_COURSE.search(p.text) for p in passages if p.block not in inside)


def _are_sold_apart(segments: list[Segment], document: Document, passages: tuple[Passage, ...]) -> bool:
    """Whether each segment is for a group of its own, and has a price or ECTS of its own.

    A page may say of them all what they have in common; tracks of a course that several groups take together are none.
    """
    texts = [_text(document, (p for p in passages if p.block in s.blocks), s.head.text) for s in segments]
    groups = [extract_target_groups(text).value or () for text in texts]
    before = (p.text for p in passages if segments and p.block < segments[0].head.index)
    shared = len({group for found in groups for group in found}) < sum(map(len, groups))
    if shared or any(map(_TOGETHER.search, before)):
        return False
    priced = all(is_priced(s, passages) for s in segments)
    return priced or all(extract_modules(text).ects.value is not None for text in texts)


def _lists(passages: Iterable[Passage], segments: Iterable[Segment]) -> bool:
    """Whether the passages are the list of contents of a catalogue: they name two of its titles."""
    text = "\n".join(p.lead + "\n" + p.text for p in passages).casefold()
    return sum(re.split(r"[:–(]", s.head.text)[0].strip().casefold() in text for s in segments) >= 2


def _is_offer(
    segment: Segment, document: Document, passages: tuple[Passage, ...], of_all: tuple[Passage, ...] = ()
) -> bool:
    """Whether the segment, with what is said `of_all`, says whom it is for and how long it is, and one thing more."""
    inside = tuple(p for p in passages if p.block in segment.blocks)
    more = any(p.section is Section.GOALS or _SELLS.search(f"{p.lead} {p.text}") for p in inside)
    more = more or NUMBERED.match(segment.head.text) is not None or is_priced(segment, passages)
    more = more or has_row(segment, document)
    if not more or any(p.section is Section.OTHER_COURSES for p in inside[:2]):
        return False
    return _measures(document, (*inside, *of_all), segment.head.text)


def _differ_in_form(segments: list[Segment], document: Document, passages: Iterable[Passage]) -> bool:
    """Whether some of the segments are diploma modules and others are not: two ways for the same group."""
    texts = (_text(document, (p for p in passages if p.block in s.blocks), s.head.text) for s in segments)
    return len({extract_modules(text).ects.value is None for text in texts}) > 1


def _is_like(segment: Segment, document: Document, passages: Iterable[Passage]) -> bool:
    """Whether a segment beside a catalogue's offers is one more, whose length is not told or not understood."""
    inside = tuple(p for p in passages if p.block in segment.blocks)
    if any(p.section is Section.OTHER_COURSES for p in inside[:2]) or not any(_SELLS.search(p.text) for p in inside):
        return False
    return extract_target_groups(_text(document, inside, segment.head.text)).value is not None


def _text(document: Document, passages: Iterable[Passage], title: str) -> OfferText:
    return OfferText(document=document, title=title, provider=None, passages=tuple(passages))


def _measures(document: Document, passages: Iterable[Passage], title: str = "") -> bool:
    """Whether the passages say both whom a course is for and how long it is."""
    text = _text(document, passages, title)
    if extract_target_groups(text).value is None:
        return False
    if any(p.section is Section.DURATION for p in text.passages):
        return True
    ects = extract_modules(text).ects
    if ects.value is not None or ects.conflict:
        return True
    duration = extract_duration(text)
    facts = (duration.days, duration.hours_per_day, duration.contact_hours)
    return any(fact.value is not None or fact.conflict for fact in facts)
