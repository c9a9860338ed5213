"""What counts as an item of a list of goals, and what as its lead, beside what the layout says."""

from __future__ import annotations

from compliance.danish.sentences import sentence_spans
from compliance.offers.facts import goal_list_words as marks
from compliance.offers.facts import goal_words as words
from compliance.offers.model import Passage, Section

_FEWEST_PARAGRAPHS = 3
"""Short paragraphs that each open with a gain, from which on they are a list."""


def paragraphs_as_items(passages: list[Passage]) -> list[Passage]:
    """Passages, where a goals heading's paragraphs of one or two sentences, each of a gain, count as items."""
    under: dict[str, list[Passage]] = {}
    for passage in passages:
        if passage.section is Section.GOALS and not passage.is_item:
            under.setdefault(passage.heading, []).append(passage)
    listed = {
        heading
        for heading, shorts in under.items()
        if len(shorts) >= _FEWEST_PARAGRAPHS
        and all(words.GAIN.match(p.text) and len(sentence_spans(p.text)) <= 2 for p in shorts)
    }
    return [
        p.model_copy(update={"is_item": True}) if p.section is Section.GOALS and p.heading in listed else p
        for p in passages
    ]


def led_by_items(passages: list[Passage]) -> list[Passage]:
    """Passages, where the items below a point that announces goals ("15) Udbytte. Kort sagt:") have it for lead."""
    led: list[Passage] = []
    lead = ""
    for passage in passages:
        opens = marks.POINT.match(passage.text) if passage.is_item else None
        lead = "" if opens or not passage.is_item else lead
        if opens and passage.text.rstrip().endswith(":") and marks.HEADING.search(passage.text[opens.end() :]):
            lead = passage.text
        elif lead:
            passage = passage.model_copy(update={"lead": lead, "section": Section.GOALS})
        led.append(passage)
    return led
