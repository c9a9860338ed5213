"""A course that a heading opens among others: its number or letter, its price, and what is said of them all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from compliance.documents.model import Block, Document, Frozen
from compliance.offers.identity import name_in
from compliance.offers.model import Passage

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
