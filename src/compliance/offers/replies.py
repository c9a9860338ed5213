"""The mails that a mail answers: they stand below it, and what they say of days and hours has been settled since."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.documents.model import Document
from compliance.offers.facts.clauses import passage_clauses, sentence_spans
from compliance.offers.facts.duration import extract_duration
from compliance.offers.facts.duration_readings import read
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.model import OfferText, Passage

_OPENS_EARLIER = re.compile(
    r"[\W_]*(?:oprindelig|tidligere|videresendt|original|forwarded)\s+(?:besked|meddelelse|mail|e-mail|message)\b[^.]{0,20}$"
    r"|\W*(?:start\s+på\s+(?:den\s+)?videresendte?|svar\s+på)\s+(?:besked|meddelelse|mail)\W*$"
    r"|\W*fra:\s[^\n]{2,80}\s(?:sendt|dato|til|emne):\s"
    r"|\W*(?:(?:den|on)\s)?(?:\w{3,8},?\s)?(?:d\.|den\s)?\s?\d{1,2}\.?\s?[\w.]+\s\d{4}[^!?]{0,40}\s(?:skrev|wrote)\b[^!?]{0,80}:\s*$",
    re.IGNORECASE,
)
_FIRST_LINES = 3
"""Passages at the start of a paper that are its own head, whatever they look like."""


def without_earlier_mails(document: Document, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages of the newest mail, where it tells itself how many days its course has, and when or how long.

    Where it does not say whom the course is for, it amends an offer that an earlier mail made: that is kept, without
    its days and hours. A mail that only sends another on tells no length; then all is kept.
    """
    later = passages[_FIRST_LINES:]
    if (first := next((p for p in later if _OPENS_EARLIER.match(p.text)), None)) is None:
        return passages
    newest = tuple(p for p in passages if p.block < first.block)
    text = OfferText(document=document, title="", provider=None, passages=newest)
    duration = extract_duration(text)
    hours = duration.hours_per_day.value or duration.contact_hours.value
    if not (duration.days.value and hours):
        return passages
    if extract_target_groups(text).value is not None:
        return newest
    earlier = (p for p in passages if p.block >= first.block)
    return (*newest, *(part for passage in earlier for part in _without_length(passage)))


def _without_length(passage: Passage) -> Iterator[Passage]:
    """The sentences of a passage that tell no days and hours."""
    for start, end in sentence_spans(passage.text):
        place = {"start": passage.start + start, "end": passage.start + end}
        part = passage.model_copy(update={**place, "text": passage.text[start:end]})
        told = read(passage_clauses(part))
        if not (told.days or told.per_day or told.totals or told.unplaced or told.sessions):
            yield part
