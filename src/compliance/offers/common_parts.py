"""What a catalogue says once for several of its offers, and for which of them it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from compliance.danish.sentences import Span, sentence_spans
from compliance.offers.model import Passage, Section

_SCOPE = re.compile(r"\(?\b([A-H])\s*[–-]\s*([A-H])\b\)?")
LETTER = re.compile(
    r"^(?:\d+\.\s*)?(?:ydelse|forløb|kursus|tilbud|modul|delaftale)?\s*([A-H])\b\s*[.:)·–-]", re.IGNORECASE
)
_PART_NUMBER = re.compile(
    r"^(?P<kind>hold|forløb|kursus|spor|pakke|ydelse|delaftale|tilbud)\s+(?P<number>\d{1,2})\b", re.IGNORECASE
)
_NUMBERS = r"\d{1,2}(?!\d|[.:]\d)(?:(?:\s*,\s*|\s+(?:og|eller|til|samt)\s+|\s*[-–]\s*)\d{1,2}(?!\d|[.:]\d))*"

_NUMBER = re.compile(r"^(?:\w+\s+)?(\d{1,2})\s*[.:)·–-]\s")
_FOR_NUMBERS = re.compile(
    rf"\b(?:for|på|til|i)\s+(?P<kind>hold|forløb|kurs|spor|pakke|ydelse|delaftale|tilbud|modul)\w*\s+{_NUMBERS}",
    re.IGNORECASE,
)
"""Heads what is said of some of the courses: "Fælles for kursus 1 og 2"."""
OF_ALL = re.compile(
    r"\b(?:alle|begge|samtlige|hvert|uanset)\s+(?:\w+\s+)?"
    r"(?:på\b|\w*(?:hold|forløb|kurs|deltager|spor|pakke|tilbud|dage|aktivitet|indsats)\w*)"
    r"|\b(?:udbyder|tilbyder|har|holder|rummer|omfatter|byder\s+på)\s+(?:\w+\s+)?(?:to|tre|fire|fem|seks|syv|otte|\d)\s+"
    r"(?:\w+\s+)?\w*(?:kurser|hold|forløb|tilbud|moduler|pakker|spor|veje)\b",
    re.IGNORECASE,
)
"""Says of every offer of a document what it says: "på alle hold", "begge forløb", "samtlige deltagere"."""


def holding_for(heading: str, passage: Passage) -> Iterator[Passage]:
    """What a passage outside every offer says of the one under this heading, whole or sentence by sentence.

    "Hold 1 og 2 læser 280 sider" is not said of "Hold 4 · En dag på rådhuset".
    """
    if not _holds_for(heading, passage):
        return
    head = _PART_NUMBER.match(heading)
    spans = sentence_spans(passage.text)
    kept = [*spans] if head is None else [*_own_sentences(passage.text, spans, head)]
    if len(kept) == len(spans):
        yield passage
        return
    for start, end in kept:
        place = {"start": passage.start + start, "end": passage.start + end}
        yield passage.model_copy(update={**place, "text": passage.text[start:end]})


def _own_sentences(text: str, spans: Iterable[Span], head: re.Match[str]) -> Iterator[Span]:
    """Those that hold for the heading's part; what follows a sentence on other parts goes on about them."""
    of_others = False
    for start, end in spans:
        numbers = _numbered(text[start:end], head["kind"])
        if numbers or OF_ALL.search(text, start, end):
            of_others = bool(numbers) and int(head["number"]) not in numbers
        if not of_others:
            yield start, end


def _numbered(text: str, kind: str) -> set[int]:
    """The numbers of the parts of a kind that a text names: "hold 1 og 2", "hold 1-3"."""
    numbers: set[int] = set()
    for found in re.findall(rf"\b{kind}(?:ene|et|us|er|erne)?\s+({_NUMBERS})", text, re.IGNORECASE):
        listed = [int(number) for number in re.findall(r"\d+", found)]
        numbers.update(range(listed[0], listed[-1] + 1) if re.search(r"[-–]|til", found) else listed)
    return numbers


def _holds_for(heading: str, passage: Passage) -> bool:
    """Whether a common passage holds for the offer: a heading "A–D" leaves out the offer E."""
    if passage.section in (Section.NAVIGATION, Section.OTHER_COURSES):
        return False
    if (number := _NUMBER.match(heading)) and (scope_in_numbers := _FOR_NUMBERS.search(passage.heading)):
        return int(number[1]) in _numbered(scope_in_numbers[0], scope_in_numbers["kind"])
    scope = _SCOPE.search(passage.heading) or _SCOPE.search(passage.lead)
    letter = LETTER.search(heading)
    return not (scope and letter) or scope[1] <= letter[1].upper() <= scope[2]
