"""Rows of a table that hold for some parts of a tender alone, by a column that says which ("Delaftale: 1 og 2")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from compliance.offers.model import OfferText, Passage

_KINDS = r"delaftale|delydelse|delforløb|delkontrakt|ydelse|pakke|spor|forløb|hold|modul|kursus"
_PART = re.compile(rf"\b(?P<kind>{_KINDS})\s*(?:nr\.?\s*)?(?P<name>\d{{1,2}}|[A-H])\b", re.IGNORECASE)
_COLUMN = re.compile(rf"·\s*(?P<kind>{_KINDS})\w*\W*$", re.IGNORECASE)
_OPENING = 40
"""Letters in which a text names all the parts that it is about ("Delforløb A og B")."""
_NAMES = re.compile(r"\b(?:\d{1,2}|[A-H])\b")


def opens_with_part(text: str) -> bool:
    """Whether a text opens with the name of a part ("Delaftale A: lektor Anne Vig")."""
    return bool(_PART.match(text.lstrip()))


def opens_with_another_part(own_headings: Iterable[str], text: str) -> bool:
    """Whether a text opens with another part than the one that an offer's headings name ("Delforløb B, to dage")."""
    other = _PART.match(text.lstrip())
    if other is None:
        return False
    named = map(_PART.search, own_headings)
    own = {part["name"].upper() for part in named if part and part["kind"].lower() == other["kind"].lower()}
    return len(own) == 1 and own.isdisjoint(_NAMES.findall(text[:_OPENING].upper()))


def without_rows_of_other_parts(offer: OfferText) -> Iterator[Passage]:
    """The offer's passages without the table rows whose column for the part names other parts than the offer's."""
    part = _PART.search(offer.title)
    others = {p.block for p in offer.passages if part and _names_others(p, part)}
    yield from (p for p in offer.passages if p.block not in others)


def _names_others(passage: Passage, part: re.Match[str]) -> bool:
    column = _COLUMN.search(passage.lead)
    if column is None or column["kind"].lower() != part["kind"].lower():
        return False
    names = _NAMES.findall(passage.text)
    return bool(names) and part["name"].upper() not in names
