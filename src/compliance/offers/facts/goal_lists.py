"""Goals that stand in a list, or in prose under a heading or beside a question that announces them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.danish.sentences import sentence_spans
from compliance.offers.facts import goal_list_words as marks
from compliance.offers.facts import goal_words as words
from compliance.offers.facts.goal_parts import Span, clauses, parts, trim
from compliance.offers.model import Passage, Section

PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION}
NEVER_PROSE = PASSED_OVER | {
    Section.PRACTICAL, Section.PRICE, Section.ADMISSION, Section.ASSESSMENT, Section.TEACHERS, Section.ABOUT_PROVIDER,
    Section.TARGET_GROUP, Section.LITERATURE, Section.DURATION, Section.BACKGROUND,
}  # fmt: skip
_OPEN = {Section.GENERAL, Section.CONTENT, Section.PURPOSE, Section.FORM, Section.ANCHORING}
FEWEST = 2
"""Items that tell of gains, from which on a list may be one of goals."""
_NEVER_LIST = NEVER_PROSE | {Section.ANCHORING}

_LONGEST_LABEL = 40
"""Letters of a label before a goal ("Udbytte, leder: kender …")."""


def items_of_lists(passages: list[Passage]) -> Iterator[Passage]:
    """The items of lists of goals: announced as such, or most of them saying what the participants gain."""
    items: dict[tuple[str, str], list[Passage]] = {}
    for passage in passages:
        asks = passage.text.rstrip().endswith("?") and not words.GAIN.match(passage.text)
        if passage.is_item and not asks:
            items.setdefault((passage.heading, passage.lead), []).append(passage)
    for listed in items.values():
        gains = sum(bool(words.GAIN.match(p.text)) and not words.NO_GAIN.search(p.text) for p in listed)
        mostly = gains >= FEWEST and 3 * gains >= 2 * len(listed) and listed[0].section not in _NEVER_LIST
        if mostly or any(lists_goals(p) for p in listed):
            yield from listed


def is_stray(span: Span, spans: list[Span]) -> bool:
    """Whether an item is no goal of its list: a capital letter among items that all go on from their lead."""
    passage, start, _ = span
    if not passage.is_item:
        return False
    same = [(p, a) for p, a, _ in spans if p.is_item and (p.heading, p.lead) == (passage.heading, passage.lead)]
    low = sum(p.text[a].islower() for p, a in same)
    if marks.WITH_PARTS.search(passage.text):
        return False
    return passage.text[start].isupper() and low >= FEWEST and low == len(same) - 1


def lists_goals(passage: Passage) -> bool:
    """Whether a passage is goals by what stands over it or beside it."""
    if passage.section is Section.GOALS or (passage.answers_demand and marks.GOAL_DEMAND.match(passage.lead)):
        return True
    may_list = passage.is_item and passage.section in _OPEN
    if may_list and marks.INTRODUCES.search(passage.lead or passage.heading):
        return True
    if passage.section in _NEVER_LIST:
        return False
    if marks.TASK_LEAD.search(passage.lead):
        return False
    if passage.is_item and passage.lead and not passage.lead.rstrip().endswith("."):
        asked = passage.answers_demand and marks.HEADING.search(passage.lead)
        return bool(asked or marks.LIST_LEAD.search(passage.lead))
    label = passage.lead or passage.heading
    return len(label) < 60 and bool(marks.HEADING.search(label))


def goals_of_list(passage: Passage) -> Iterator[Span]:
    """The goals of such a passage: an item, several that stand on one line, or the sentences that tell of a gain."""
    bullets = [m.start() for m in marks.INLINE_BULLET.finditer(passage.text)]
    if (passage.is_item and not _is_prose(passage)) or bullets or passage.text[:1].islower():
        starts = bullets if bullets and not passage.text[: bullets[0]].strip() else [0, *bullets]
        for a, b in zip(starts, [*starts[1:], len(passage.text)], strict=True):
            item = passage.text[a:b].strip()
            if _may_be_goal(item) and not (passage.answers_demand and marks.NO_GOAL.search(item)):
                yield passage, *trim(passage.text, a, b)
        return
    is_goal = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        if marks.ASKS.search(sentence):
            continue
        if ":" in sentence and (aims := words.AIMS_FOLLOW.match(sentence)):
            yield from parts(passage, start + aims.end(), end)
        elif aim := words.AIM_THAT.match(sentence):
            yield from clauses(passage, start + aim.end(), end)
        elif is_goal := _is_goal(sentence) or (is_goal and _adds(sentence)):
            yield from parts(passage, start, end)


def _adds(sentence: str) -> bool:
    """Whether a sentence after a goal tells another of the same people ("Det kan også …")."""
    return words.GOES_ON.match(sentence) is not None and not words.NO_GAIN.search(sentence)


def _is_prose(passage: Passage) -> bool:
    """Whether a cell beside its question holds goals as sentences ("Mål og udbytte | De ved … De kan …")."""
    spans = sentence_spans(passage.text)
    beside_question = passage.answers_demand or marks.HEADING.search(passage.lead) or marks.KIND.fullmatch(passage.lead)
    return bool(beside_question) and any(words.OF_THEM.match(passage.text[start:end]) for start, end in spans[1:])


def _may_be_goal(item: str) -> bool:
    """Whether nothing speaks against an item of a list of goals: that it is told at length, asks or leads on."""
    if (len(sentence_spans(item)) > 1 and not _is_goal(item)) or (item.endswith("?") and not words.GAIN.match(item)):
        return False
    leads_on = item.endswith(":") and not marks.WITH_PARTS.search(item)
    is_unfinished = "," not in item and marks.UNFINISHED.fullmatch(item)
    return not (words.NO_GAIN.search(item) or marks.SERVICE.match(item) or leads_on or is_unfinished)


def _is_goal(sentence: str) -> bool:
    sentence = marks.LABEL.sub("", marks.BULLET.sub("", sentence))
    label, _, labelled = sentence.partition(": ")
    sentence = labelled if labelled and len(label) < _LONGEST_LABEL and marks.HEADING.search(label) else sentence
    speaks_of_them = words.OUTCOME.match(sentence) or re.search(rf"\b{words.WHO}\b", sentence, re.IGNORECASE)
    if marks.NO_GOAL.search(sentence) or words.NO_GAIN.search(sentence):
        return False
    told = words.OUTCOME.match(sentence) or (speaks_of_them and words.THEY_OUTCOME.search(sentence))
    return bool(told or words.OF_THEM.match(sentence) or words.MADE.match(sentence))
