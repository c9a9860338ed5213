"""The mails that a mail answers: they stand below it, and what they say has been settled since."""

from __future__ import annotations

import re

from compliance.documents.model import Document
from compliance.offers.facts.duration import extract_duration
from compliance.offers.model import OfferText, Passage

_OPENS_EARLIER = re.compile(
    r"[\W_]*(?:oprindelig|tidligere|videresendt|original|forwarded)\s+(?:besked|meddelelse|mail|e-mail|message)\b[^.]{0,20}$"
    r"|\W*(?:start\s+på\s+(?:den\s+)?videresendte?|svar\s+på)\s+(?:besked|meddelelse|mail)\W*$"
    r"|\W*fra:\s[^\n]{2,80}\s(?:sendt|dato):\s"
    r"|\W*(?:(?:den|on)\s)?(?:\w{3,8},?\s)?(?:d\.|den\s)?\s?\d{1,2}\.?\s?[\w.]+\s\d{4}[^!?]{0,40}\s(?:skrev|wrote)\b[^!?]{0,80}:\s*$",
    re.IGNORECASE,
)
_FIRST_LINES = 3
"""Passages at the start of a paper that are its own head, whatever they look like."""


def without_earlier_mails(document: Document, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages of the newest mail, where it tells itself how many days its course has, and when or how long.

    A mail that only sends another on does not; then all is kept.
    """
    later = passages[_FIRST_LINES:]
    if (first := next((p for p in later if _OPENS_EARLIER.match(p.text)), None)) is None:
        return passages
    newest = tuple(p for p in passages if p.block < first.block)
    text = OfferText(document=document, title="", provider=None, passages=newest)
    duration = extract_duration(text)
    hours = duration.hours_per_day.value or duration.contact_hours.value
    return newest if duration.days.value and hours else passages
