"""A course that a heading opens among others: where it stands, its number or letter, its price, what is said of all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from compliance.danish.terms import compile_terms
from compliance.documents.model import Block, BlockKind, Document, Frozen
from compliance.offers.common_parts import LETTER
from compliance.offers.identity import name_in
from compliance.offers.model import Passage, Section
from compliance.offers.sections import section_of

NUMBERED = re.compile(
    r"^(?:\d+(?:\.\d+)*\.?\s*|[A-Z][.)]\s+)?"
    r"(?P<kind>delaftale|delydelse|ydelse|delkontrakt|delopgave|delforløb|forløb|kursus|tilbud|pakke|spor|aktivitet"
    r"|indsats|linje)"
    r"\s*(?:nr\.?\s*)?(?P<number>\d{1,2}|[A-H])\b",
    re.IGNORECASE,
)
"""A part of a tender that is offered by itself."""
NAME_OF_PART = re.compile(r"^(?:[\w-]+\s+)?(?:\d{1,2}|[A-H])\s*[.:)·–-]\s*", re.IGNORECASE)
_LABEL_OF_PART = re.compile(
    r"(?P<label>[^\W\d][\w-]*\s+(?:\d{1,2}|[A-H])|[A-H])\s*[.:)·–-]\s", re.IGNORECASE
)
_FOR_ALL = re.compile(
    r"\b(?:begge|alle|samtlige|hver)\s+(?:(?:af|de|vores|to|tre|fire)\s+)*"
    r"(?:er|henvender|retter|(?:\w+\s+)?(?:forløb|kurser|tilbud|veje|ydelser|dele|pakker|spor))\b"
    r"|\b(?:to|tre|fire|flere)\s+(?:\w+\s+)?(?:forløb|kurser|tilbud|veje|ydelser|muligheder|pakker|spor)\b",
    re.IGNORECASE,
)
"""Says of the courses of a page what they have in common: "Begge er for pædagoger …"."""
_AMOUNT = re.compile(r"\d\s*kr\b|\bkr\.?\s*\d", re.IGNORECASE)
_COMMON = compile_terms((
    "fælles *", "(det|dette) (får|gælder) *", "gælder *", "for alle *", "generelt", "indhold*", "om *", "velkommen*",
    "forord", "indledning", "kontakt*", "tilmelding*", "oversigt*", "*katalog*", "praktisk*", "pris*", "betingelser*",
    "sådan *", "alle (forløb|kurser) *", "bilag",
    "(I|du|man) spørger", "(det|hvad) spørger", "* spørgsmål*", "spørgsmål*", "ofte stillede",
    "FAQ*", "(godt|rart|værd) at vide*",
))  # fmt: skip
_OF_A_LETTER = re.compile(
    r"(?:kære|hej|goddag)\s+(?-i:[A-ZÆØÅ])|(?:(?:med|de)\s+)?(?:\w+\s+)?hils(?:en|ener|ner)\b|p\.?\s?s\.?(?!\w)|(?:mvh|vh)\b",
    re.IGNORECASE,
)
"""Opens or closes a letter."""
_WELCOME = re.compile(r"velkommen\s+\w+\s+\w", re.IGNORECASE)
_DAY = re.compile(
    r"\bdag\s*\d|\d\.\s*(?:lærings|kursus|undervisnings)?dag\b|\b(?:lærings|kursus)dag\s*\d", re.IGNORECASE
)
_HEADS = (Section.GENERAL, Section.CONTENT, Section.TARGET_GROUP)
_AND_ANOTHER = r"(?!\s*(?:,|/|og|samt|eller|til|-|–)\s*(?:[A-H]|\d)\b)(?!\w)"
"""Not after the number of a part: "aktivitet A og B" is not about A alone."""


class Segment(Frozen):
    """A heading and the blocks under it."""

    head: Block
    blocks: frozenset[int]


def is_priced(segment: Segment, passages: Iterable[Passage]) -> bool:
    """Whether the segment gives an amount, or a price elsewhere bears its title or label ("Del 2: 34.500 kr.")."""
    name = name_in(NAME_OF_PART.sub("", segment.head.text))
    row = re.compile(rf"\W*{re.escape(name)}(?!\w)", re.IGNORECASE)
    label = _LABEL_OF_PART.match(segment.head.text)
    paid = re.compile(
        rf"\b{re.escape(label['label'])}(?:\s*[:=–-]|\s+koster|\s+\()(?:[^.;]|(?<=\d)\.(?=\d))*?(?:{_AMOUNT.pattern})",
        re.IGNORECASE,
    ) if label else None  # fmt: skip
    return any(
        _AMOUNT.search(p.text) if p.block in segment.blocks or row.match(p.lead) else paid and paid.search(p.text)
        for p in passages
    )


def has_row(segment: Segment, document: Document) -> bool:
    """Whether a row of a table outside the segment bears its title in a cell and gives an amount."""
    name = name_in(NAME_OF_PART.sub("", segment.head.text)).casefold()
    return any(
        any(cell.strip().casefold() == name for cell in block.cells) and _AMOUNT.search(block.text)
        for block in document.blocks
        if block.cells and block.index not in segment.blocks
    )


def said_of_all(segment: Segment, passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """What is said, before a course with a price of its own, of it and those beside it."""
    if not any(_AMOUNT.search(p.text) for p in passages if p.block in segment.blocks):
        return ()
    return tuple(p for p in passages if p.block < segment.head.index and _FOR_ALL.search(p.text))


def segments_at(document: Document, headings: list[Block], level: int) -> Iterator[Segment]:
    """What stands under each heading of a level that may open an offer."""
    heads = [b for b in headings if b.level <= level]
    below = {one.index for one, after in pairwise(headings) if after.level > one.level}
    for number, head in enumerate(heads):
        if head.level == level and _may_head_an_offer(head.text, has_headings=head.index in below):
            later = heads[number + 1 :]
            own = frozenset(_in_segment(document, head.index, _end(document, head, later)))
            yield Segment(head=head, blocks=own.union(_told_elsewhere(head, later, len(document.blocks))))


def _told_elsewhere(head: Block, later: list[Block], last: int) -> Iterator[int]:
    """The blocks under later headings that name this part alone: "Bilag 2 Pensum, aktivitet A"."""
    if (numbered := NUMBERED.match(head.text)) is None:
        return
    named = re.compile(
        rf"\b{numbered['kind']}(?:en|et|n|t)?\s+{numbered['number']}{_AND_ANOTHER}", re.IGNORECASE
    )
    for number, heading in enumerate(later):
        if named.search(heading.text) and not NUMBERED.match(heading.text):
            yield from range(heading.index, later[number + 1].index if number + 1 < len(later) else last)


def _in_segment(document: Document, start: int, end: int) -> Iterator[int]:
    """The blocks from start to end without boxes headed as something of their own, and without running headers."""
    boxed = {i for box in segments_in_boxes(document) for i in box.blocks}
    margins = (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)
    return (i for i in range(start, end) if i not in boxed and document.blocks[i].kind not in margins)


def _end(document: Document, head: Block, later: list[Block]) -> int:
    """Where a segment ends: at the next heading of its level or above that is not about the same offer."""
    letter, numbered = LETTER.search(head.text), NUMBERED.match(head.text)
    part = rf"{numbered['kind']}\s+{numbered['number']}" if numbered else letter and rf"(?:\w+ )?{letter[1]}"
    for heading in later:
        names = part and re.search(rf"\b(?:for|til|i|på|ved|under) {part}\b", heading.text, re.IGNORECASE)
        if not (names and section_of(heading.text) not in _HEADS):
            return heading.index
    return len(document.blocks)


def segments_in_boxes(document: Document) -> Iterator[Segment]:
    """Boxes beside the running text that a title of their own heads."""
    for aside, run in groupby(document.blocks, key=lambda b: b.aside):
        blocks = list(run)
        head = next((b for b in blocks if b.kind is BlockKind.HEADING), None)
        if aside and head is not None and head is blocks[0] and _is_box_title(head.text):
            yield Segment(head=head, blocks=frozenset(b.index for b in blocks))


def _may_head_an_offer(heading: str, *, has_headings: bool = False) -> bool:
    """A title may ask or welcome ("Hvem holder snoren?"), where there are headings under it: no answer has any."""
    name = name_in(heading)
    if _DAY.search(heading) or _OF_A_LETTER.match(name):
        return False
    if has_headings and (heading.rstrip().endswith("?") or _WELCOME.match(name)):
        return True
    if _COMMON.match(NAME_OF_PART.sub("", name)) or heading.rstrip().endswith("?"):
        return False
    return section_of(name) in _HEADS


def _is_box_title(heading: str) -> bool:
    return _may_head_an_offer(heading) and section_of(heading) is Section.GENERAL
