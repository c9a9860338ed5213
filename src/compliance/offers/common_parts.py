"""What a catalogue says once for several of its offers, and for which of them it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.danish.sentences import sentence_spans
from compliance.offers.model import Passage, Section

_SCOPE = re.compile(r"\(?\b([A-H])\s*[–-]\s*([A-H])\b\)?")
LETTER = re.compile(
    r"^(?:\d+\.\s*)?(?:ydelse|forløb|kursus|tilbud|modul|delaftale)?\s*([A-H])\b\s*[.:)·–-]", re.IGNORECASE
)
_PART_NUMBER = re.compile(
    r"^(?P<kind>hold|forløb|kursus|spor|pakke|ydelse|delaftale|tilbud)\s+(?P<number>\d{1,2})\b", re.IGNORECASE
)
_NUMBERS = r"\d{1,2}(?!\d|[.:]\d)(?:(?:\s*,\s*|\s+(?:og|eller|til|samt)\s+|\s*[-–]\s*)\d{1,2}(?!\d|[.:]\d))*"


def holding_for(heading: str, passage: Passage) -> Iterator[Passage]:
    """What a passage outside every offer says of the one under this heading, whole or sentence by sentence.

    "Hold 1 og 2 læser 280 sider" is not said of "Hold 4 · En dag på rådhuset".
    """
    if not _holds_for(heading, passage):
        return
    head = _PART_NUMBER.match(heading)
    spans = sentence_spans(passage.text)
    kept = [span for span in spans if head is None or not _others_numbered(passage.text[slice(*span)], head)]
    if len(kept) == len(spans):
        yield passage
        return
    for start, end in kept:
        place = {"start": passage.start + start, "end": passage.start + end}
        yield passage.model_copy(update={**place, "text": passage.text[start:end]})


def _others_numbered(text: str, head: re.Match[str]) -> bool:
    """Whether a text names parts of the kind that a heading numbers, and not the heading's own."""
    lists = re.findall(rf"\b{head['kind']}(?:ene|et)?\s+({_NUMBERS})", text, re.IGNORECASE)
    numbers: set[int] = set()
    for found in lists:
        listed = [int(number) for number in re.findall(r"\d+", found)]
        numbers.update(range(listed[0], listed[-1] + 1) if re.search(r"[-–]|til", found) else listed)
    return bool(numbers) and int(head["number"]) not in numbers


def _holds_for(heading: str, passage: Passage) -> bool:
    """Whether a common passage holds for the offer: a heading "A–D" leaves out the offer E."""
    if passage.section in (Section.NAVIGATION, Section.OTHER_COURSES):
        return False
    scope = _SCOPE.search(passage.heading) or _SCOPE.search(passage.lead)
    letter = LETTER.search(heading)
    return not (scope and letter) or scope[1] <= letter[1].upper() <= scope[2]
