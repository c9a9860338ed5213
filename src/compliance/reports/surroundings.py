"""A quote in its surroundings: what stands just before and after it, so that a reader can tell how it is meant."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.documents.model import Document, Evidence

_ROOM = 160
"""Characters shown on each side, at most."""


@dataclass(frozen=True)
class Surroundings:
    """The words before and after a quote; `…` marks where more text stands. Either may be empty."""

    before: str
    after: str


def surroundings(document: Document, evidence: Evidence, room: int = _ROOM) -> Surroundings:
    """What stands around a quote in its document, at most `room` characters on each side, whole words only.

    The rest of the quote's own block comes first; where it has none, the block before or after is shown.
    """
    blocks, here = document.blocks, evidence.block
    before = blocks[here].text[: evidence.start].strip()
    after = blocks[here].text[evidence.end :].strip()
    if not before and here > 0:
        before = blocks[here - 1].text
    if not after and here + 1 < len(blocks):
        after = blocks[here + 1].text
    return Surroundings(_last_words(before, room), _first_words(after, room))


def _first_words(text: str, room: int) -> str:
    text = " ".join(text.split())
    if len(text) <= room:
        return text
    return text[:room].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _last_words(text: str, room: int) -> str:
    text = " ".join(text.split())
    if len(text) <= room:
        return text
    return "… " + text[-room:].split(" ", 1)[-1].lstrip(" ,;:")
