"""Choices on a form: of "☐ Ja ☒ Nej" only what is ticked is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from compliance.danish.sentences import Span, trim
from compliance.offers.model import Passage

_BOX = re.compile(r"☐|(?P<ticked>[☒☑]|[\[(][xX][\])])|\[\s?\]|\(\s\)")
_OPENS_BOX = re.compile(r"[☐☒☑\[(]")
_CHOICE_ENDS = re.compile(r"\n|(?<=[.!?])\s+(?=[A-ZÆØÅ])")
"""Where a choice that is not ticked ends before the next box: what follows is the provider's remark."""
_LABEL_ENDS = re.compile(r"[:?]\s")
_YES_OR_NO = re.compile(r"\b(?:ja|nej)\b", re.IGNORECASE)
_LONGEST_LABEL = 8
"""Words before the first box that only name what is chosen."""


def as_ticked(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, where one that holds boxes is cut to what is ticked: a passage for each.

    Where no box of the document is ticked, boxes are bullets; but a yes beside a no is then a choice not made.
    """
    passages = list(passages)
    boxes = {number: found for number, p in enumerate(passages) if (found := _boxes(p.text))}
    is_filled_in = any(box["ticked"] for found in boxes.values() for box in found)
    for number, passage in enumerate(passages):
        found = boxes.get(number, [])
        if not found:
            yield passage
        elif is_filled_in or (len(found) > 1 and _YES_OR_NO.search(passage.text)):
            lead = passage.lead or passage.text[: found[0].start()].strip(" :")
            for span in _said(passage.text, found):
                yield from _part(passage, span, lead)
        elif found[0].start() == 0:
            yield from _part(passage, (found[0].end(), len(passage.text)), passage.lead)
        else:
            yield passage


def _part(passage: Passage, span: Span, lead: str) -> Iterator[Passage]:
    """The part of a passage, trimmed, as an item of its own; none where no letter or digit stands there."""
    start, end = trim(passage.text, span)
    text = passage.text[start:end]
    if any(character.isalnum() for character in text):
        yield passage.model_copy(update={
            "start": passage.start + start, "end": passage.start + end, "text": text, "lead": lead, "is_item": True,
        })  # fmt: skip


def _boxes(text: str) -> list[re.Match[str]]:
    """The boxes of a text; brackets are boxes only where they open it or stand beside others."""
    boxes = list(_BOX.finditer(text)) if _OPENS_BOX.search(text) else []
    typed = len(boxes) == 1 and boxes[0].start() > 0 and boxes[0][0][0] in "[("
    return [] if typed else boxes


def _said(text: str, boxes: list[re.Match[str]]) -> Iterator[Span]:
    """What stands before the choices, unless it only labels them; what is ticked; remarks after what is not."""
    ends, first = boxes[-1].end(), boxes[0].start()
    if first and not any(map(str.isalnum, text[ends:])):  # "Ja ☒ Nej ☐": each box after its choice
        label = _LABEL_ENDS.search(text, 0, first)
        starts = [label.end() if label else 0, *(box.end() for box in boxes)]
        yield from ((start, box.start()) for start, box in zip(starts, boxes, strict=False) if box["ticked"])
        return
    if len(text[:first].split()) > _LONGEST_LABEL:
        yield 0, first
    for box, after in zip(boxes, [*boxes[1:], None], strict=True):
        end = after.start() if after else len(text)
        if box["ticked"]:
            yield box.end(), end
        elif remark := _CHOICE_ENDS.search(text, box.end(), end):
            yield remark.end(), end
