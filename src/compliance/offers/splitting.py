"""Which passages belong to which offer: none, one, several in a catalogue.

A catalogue's offers are sibling headings whose parts each look like an offer of their own (whom it is for, how long it
is, what it costs or aims at). What stands outside them is common to all, but for what is about the document itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from compliance.danish.terms import compile_terms
from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import Passage, Section
from compliance.offers.sections import section_of

_TIME = compile_terms((
    "(en|én|to|tre|fire|fem|seks|syv|otte|1|2|3|4|5|6|7|8) .. (dage|dag|*dage|*dag|formiddag*|eftermiddag*|lektioner|timer|timers)", "*timer", "ECTS*", "kl", "varighed*",
    "omfang*", "*lektioner", "halvdag*", "formiddag*", "*-dags", "modulet", "tredages*", "endags*", "todages*", "heldags*",
))  # fmt: skip
_WHOM = compile_terms((
    "målgruppe*", "(for|til) (dig|jer|alle|pædagog*|dagpleje*|*leder*|*konsulent*|*chef*|medarbejder*|faglige|personale*|de|den)", "deltager*", "(for|til) hvem",
    "henvender sig *", "inviteres", "*fyrtårn*", "*ledere", "dagplejere*", "målrettet", "henvendt til",
))  # fmt: skip
_PRICE = compile_terms(("pris*", "* kr", "kr", "gratis", "tilmelding*", "ansøgningsfrist*", "sted"))
_CERTIFIES = compile_terms(("kursusbevis*", "deltagerbevis*", "*certifikat*", "prøve*", "eksamen*"))
_COMMON = compile_terms((
    "fælles *", "(det|dette) (får|gælder) *", "gælder *", "for alle *", "generelt", "indhold", "indholdsfortegnelse", "om (os|kataloget|*)",
    "velkommen*", "forord", "indledning", "kontakt*", "tilmelding*", "oversigt*", "katalog*", "praktisk*", "prisskema*", "priser*", "betingelser*", "sådan *", "alle (forløb|kurser) *",
))  # fmt: skip
_NOT_OFFER_HEADS = frozenset(Section) - {Section.GENERAL, Section.CONTENT, Section.TITLE, Section.TARGET_GROUP}
_SCOPE = re.compile(r"\(?\b([A-H])\s*[–-]\s*([A-H])\b\)?")
_LETTER = re.compile(r"^(?:ydelse|forløb|kursus|tilbud|modul|delaftale)?\s*([A-H])\b\s*[.:)·–-]", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One offer's share of a document: its title (a heading block, or None for the whole document) and passages."""

    title: str
    heading_block: int | None
    own: tuple[Passage, ...]
    common: tuple[Passage, ...] = ()


@dataclass(frozen=True)
class _Segment:
    block: int
    level: int
    title: str
    end: int
    """Block index just after the segment."""


def split(document: Document, passages: tuple[Passage, ...], title: str) -> tuple[Part, ...]:
    """The parts of a document that may be offers: one for each offer of a catalogue, else the whole document."""
    segments = _catalogue(document, passages)
    if not segments:
        return (Part(title=title, heading_block=None, own=passages),)
    inside = {i for s in segments for i in range(s.block, s.end)}
    outside = [p for p in passages if p.block not in inside]
    return tuple(
        Part(
            title=segment.title,
            heading_block=segment.block,
            own=tuple(p for p in passages if segment.block <= p.block < segment.end),
            common=tuple(p.model_copy(update={"common": True}) for p in outside if _holds_for(p, segment)),
        )
        for segment in segments
    )


def _catalogue(document: Document, passages: tuple[Passage, ...]) -> tuple[_Segment, ...]:
    """The sibling headings that each open an offer: at least two, at the highest level where that is so."""
    headings = [b for b in document.blocks if b.kind is BlockKind.HEADING and not b.aside]
    for level in sorted({b.level for b in headings}):
        heads = [b for b in headings if b.level <= level]
        segments = [
            _Segment(block=b.index, level=b.level, title=b.text, end=_end(document, b, heads[n + 1 :]))
            for n, b in enumerate(heads)
            if b.level == level and _may_head_an_offer(b.text)
        ]
        offers = tuple(s for s in segments if _looks_like_offer(s, passages))
        if len(offers) >= 2:
            return offers
    return ()


def _end(document: Document, head: Block, later: list[Block]) -> int:
    """Where a segment ends: at the next heading of its level or above that is not about the same offer."""
    letter = _LETTER.search(head.text)
    for heading in later:
        names = letter and re.search(rf"\b(?:for|til|i) (?:\w+ )?{letter[1]}\b", heading.text)
        if not (names and section_of(heading.text) in _NOT_OFFER_HEADS):
            return heading.index
    return len(document.blocks)


def _may_head_an_offer(heading: str) -> bool:
    if _COMMON.match(heading) or heading.rstrip().endswith("?"):
        return False
    return section_of(heading) not in _NOT_OFFER_HEADS


def _looks_like_offer(segment: _Segment, passages: Iterable[Passage]) -> bool:
    """Whom it is for, how long it is, and one thing more (price, goals, proof), all within the segment."""
    inside = [p for p in passages if segment.block <= p.block < segment.end]
    text = "\n".join(f"{p.lead} {p.text}" for p in inside)
    more = (
        any(p.section is Section.GOALS for p in inside),
        _PRICE.search(text) is not None,
        _CERTIFIES.search(text) is not None,
    )
    return _WHOM.search(text) is not None and _TIME.search(text) is not None and any(more)


def _holds_for(passage: Passage, segment: _Segment) -> bool:
    """Whether a common passage holds for the offer: a heading "A–D" leaves out the offer E."""
    if passage.section in (Section.NAVIGATION, Section.OTHER_COURSES):
        return False
    scope = _SCOPE.search(passage.heading) or _SCOPE.search(passage.lead)
    letter = _LETTER.search(segment.title)
    return not (scope and letter) or scope[1] <= letter[1].upper() <= scope[2]
