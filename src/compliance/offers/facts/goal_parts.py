"""The goals that one sentence holds: strung together by numbers or semicolons, or each in a clause of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.offers.facts import goal_list_words as marks
from compliance.offers.model import Passage

_CLOSING = " .,;:\n\t"
_FEWEST_LISTED = 2
Span = tuple[Passage, int, int]
"""A goal: its passage, and start and end in that passage's text."""


def parts(passage: Passage, start: int, end: int) -> Iterator[Span]:
    """A sentence that strings goals together with numbers or semicolons is several."""
    sentence = passage.text[start:end]
    cuts = [start + m.start() for m in marks.NUMBERED.finditer(sentence)]
    if len(cuts) < 2:
        cuts = [start, *(start + m.end() for m in marks.SEMICOLON.finditer(sentence))]
    if len(cuts) < 2 or (cuts[0] == start and len(cuts) < 3):
        cuts = [start]
    for a, b in zip(cuts, [*cuts[1:], end], strict=True):
        yield passage, *trim(passage.text, a, b)


def clauses(passage: Passage, start: int, end: int) -> Iterator[Span]:
    """ "At deltagerne kan …, og at hver leder har …" holds two goals; what goes on of the same people is one.

    Three clauses and more of the same people are a list of goals.
    """
    cuts = list(marks.AND_THAT.finditer(passage.text, start, end))
    if len(listed := list(marks.AND_THAT_THEY.finditer(passage.text, start, end))) >= _FEWEST_LISTED:
        cuts = sorted({cut.end(): cut for cut in (*cuts, *listed)}.values(), key=re.Match.start)
    starts = [start, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), end]
    for a, b in zip(starts, ends, strict=True):
        yield from parts(passage, a, b)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without bullet, label, closing mark and the "og" before the next goal."""
    for pattern in (marks.BULLET, marks.LABEL):
        if lead := pattern.match(text[start:end]):
            start += lead.end()
    kept = text[start:end].rstrip(_CLOSING).removesuffix(" og").rstrip(_CLOSING)
    return start, start + len(kept)
