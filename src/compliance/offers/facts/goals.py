"""The learning goals as the text lists them: bullets, table cells and sentences of prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from compliance.danish.sentences import sentence_spans
from compliance.offers.facts import goal_words as words
from compliance.offers.facts.goal_items import led_by_items, paragraphs_as_items
from compliance.offers.facts.goal_parts import Span, clauses, parts, trim
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Passage, Section

_PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION}
_NEVER_PROSE = _PASSED_OVER | {
    Section.PRACTICAL, Section.PRICE, Section.ADMISSION, Section.ASSESSMENT, Section.TEACHERS, Section.ABOUT_PROVIDER,
    Section.TARGET_GROUP, Section.LITERATURE, Section.DURATION, Section.BACKGROUND,
}  # fmt: skip
_OPEN = {Section.GENERAL, Section.CONTENT, Section.PURPOSE, Section.FORM, Section.ANCHORING}
_FEWEST = 2
"""Items that tell of gains, from which on a list may be one of goals."""
_NEVER_LIST = _NEVER_PROSE | {Section.ANCHORING}

_LONGEST_LABEL = 40
"""Letters of a label before a goal ("Udbytte, leder: kender …")."""
_LONGEST = 4000
"""Letters of a passage that are read at once: a list of goals with the words that announce it."""


def extract_learning_goals(text: OfferText) -> Fact[tuple[str, ...]]:
    """The goals in reading order, verbatim, each with itself as evidence."""
    spans = goal_spans(without_others(in_stretches(text, _LONGEST)))
    if not spans:
        return Fact()
    return Fact(
        value=tuple(" ".join(passage.text[start:end].split()) for passage, start, end in spans),
        evidence=tuple(text.evidence(passage, start, end) for passage, start, end in spans),
    )


def goal_spans(text: OfferText) -> list[Span]:
    """Where the goals stand: passage, start and end in its text.

    Goals listed or announced as such come first; where there are none, what the text says that participants learn.
    """
    leads = {_bare(passage.lead) for passage in text.passages}
    passages = led_by_items(paragraphs_as_items([
        p
        for p in text.passages
        if p.section not in _PASSED_OVER and _bare(p.text) not in leads and _bare(p.text) != _bare(p.heading)
    ]))
    lists = {(p.heading, p.lead) for p in _lists(passages)}
    beside = {heading for heading, _ in lists}
    announced = [
        span
        for p in passages
        for span in (
            _goals_of_list(p)
            if (p.heading, p.lead) in lists and p.is_item
            else _announced(p, not p.is_item and p.heading in beside)
        )
    ]
    spans = announced or [span for passage in passages for span in _told(passage)]
    spans = [span for span in spans if not _is_stray(span, spans)]
    return [(p, a, b) for p, a, b in spans if len(p.text[a:b].split()) > 2 and _bare(p.text[a:b]) not in leads]


def _lists(passages: list[Passage]) -> Iterator[Passage]:
    """The items of lists of goals: announced as such, or most of them saying what the participants gain."""
    items: dict[tuple[str, str], list[Passage]] = {}
    for passage in passages:
        asks = passage.text.rstrip().endswith("?") and not words.GAIN.match(passage.text)
        if passage.is_item and not asks:
            items.setdefault((passage.heading, passage.lead), []).append(passage)
    for listed in items.values():
        gains = sum(bool(words.GAIN.match(p.text)) and not words.NO_GAIN.search(p.text) for p in listed)
        mostly = gains >= _FEWEST and 3 * gains >= 2 * len(listed) and listed[0].section not in _NEVER_LIST
        if mostly or any(_lists_goals(p) for p in listed):
            yield from listed


def _is_stray(span: Span, spans: list[Span]) -> bool:
    """Whether an item is no goal of its list: a capital letter among items that all go on from their lead."""
    passage, start, _ = span
    if not passage.is_item:
        return False
    same = [(p, a) for p, a, _ in spans if p.is_item and (p.heading, p.lead) == (passage.heading, passage.lead)]
    low = sum(p.text[a].islower() for p, a in same)
    if words.WITH_PARTS.search(passage.text):
        return False
    return passage.text[start].isupper() and low >= _FEWEST and low == len(same) - 1


def _bare(text: str) -> str:
    return text.strip(" :,.…–-").lower()


@lru_cache(maxsize=2048)
def _announced(passage: Passage, beside_list: bool) -> tuple[Span, ...]:
    """The goals that a passage announces; kept, since several offers share passages and the judge asks again."""
    return tuple(_announcing(passage, beside_list))


def _announcing(passage: Passage, beside_list: bool) -> Iterator[Span]:
    if _lists_goals(passage) and not beside_list:
        yield from _goals_of_list(passage)
        return
    if ours := list(_ours(passage)):
        yield from ours
        return
    goes_on = asked = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        aims = ":" in sentence and words.AIMS_FOLLOW.match(sentence)
        asks = sentence.endswith("?") and words.ASKS_GAIN.search(sentence)
        aim = _aim(sentence, beside_list or asked)
        told = not (aims or asks or aim) and _tells(passage, sentence, goes_on, asked, beside_list)
        if not (goes_on or aims or asks or aim or told) or words.LEADS_ON.search(sentence):
            continue
        goes_on = bool(aims or asks or aim or told)
        if aims:
            yield from parts(passage, start + aims.end(), end)
        elif asks:
            asked = True
        elif aim:
            yield from clauses(passage, start + aim, end)
        elif told:
            yield from parts(passage, start, end)


def _ours(passage: Passage) -> Iterator[Span]:
    """What those who write for themselves are to gain ("Vi skal kende …"), once they have told of coming home."""
    said = passage.text.lower()
    if passage.section in _NEVER_PROSE or ("vi skal" not in said and "skal vi" not in said):
        return
    at_home = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        at_home = at_home or words.OURS_AT_HOME.match(sentence) is not None
        if at_home and (told := words.WE_SHALL.match(sentence)):
            yield passage, *trim(passage.text, start + (told[0].find(":") + 1), end)


def _tells_one_by_one(passage: Passage) -> bool:
    """Whether several sentences of a passage each say what participants are to know or be able to."""
    if passage.section in _NEVER_PROSE or "skal" not in passage.text.lower():
        return False
    return sum(bool(words.SHALL.match(passage.text[a:b])) for a, b in sentence_spans(passage.text)) >= _FEWEST


def _aim(sentence: str, expected: bool) -> int:
    """Where the goals of "Målet er, at …" begin; 0 where a sentence tells of no aim for the participants."""
    aim = words.AIM_THAT.match(sentence)
    sure = aim and (expected or not words.SOFT_AIM.search(aim[0])) and _of_them(sentence, aim.end())
    if aim and sure:
        return aim.end()
    framed = _framed(sentence) if words.YIELDS.match(sentence) else None
    return framed.end() if framed else 0


def _tells(passage: Passage, sentence: str, goes_on: bool, asked: bool, beside_list: bool) -> bool:
    """Whether a sentence of prose tells a goal, after what was announced or asked before it."""
    if passage.section in _NEVER_PROSE or sentence.endswith(":"):
        return False
    return bool(
        words.STRONG.match(sentence)
        or ("ikke" in sentence.lower() and words.NOT_ONLY.search(sentence))
        or (not passage.answers_demand and words.THAT_THEY.match(sentence))
        or (goes_on and words.GOES_ON.match(sentence))
        or (passage.section is Section.PURPOSE and words.TO_STRENGTHEN.match(sentence))
        or (asked and (words.MADE.match(sentence) or words.THEY_CAN.match(sentence) or words.WEAK.match(sentence)))
        or (beside_list and _is_gain(passage, sentence))
    )


@lru_cache(maxsize=2048)
def _told(passage: Passage) -> tuple[Span, ...]:
    """The goals that a passage tells of in passing."""
    return tuple(_telling(passage))


def _telling(passage: Passage) -> Iterator[Span]:
    if passage.section in _NEVER_PROSE:
        return
    goes_on = False
    side_by_side = _tells_one_by_one(passage)
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        aim = words.AIM_THAT.match(sentence)
        if not (aim and _of_them(sentence, aim.end())):
            aim = _framed(sentence)
        went_on, goes_on = goes_on, True
        if aim:
            yield from clauses(passage, start + aim.end(), end)
        elif not words.NO_GAIN.search(sentence) and (
            (went_on and _goes_on_told(sentence))
            or words.MADE.match(sentence)
            or words.AFTERWARDS.match(sentence)
            or (side_by_side and words.SHALL.match(sentence))
            or (passage.section is Section.PURPOSE and words.OBLIGED.match(sentence))
            or (words.WEAK.search(sentence) and not another_course(sentence) and not sentence.endswith((":", "?")))
        ):
            yield passage, *trim(passage.text, start, end)
        else:
            goes_on = False


def _of_them(sentence: str, start: int) -> bool:
    """Whether what follows is of the participants, and not only what is arranged for them."""
    return bool(words.WHO_FIRST.match(sentence, start)) and not words.SHALL_MANAGE.match(sentence, start)


def _framed(sentence: str) -> re.Match[str] | None:
    """What stands before a gain in a sentence that tells of an aim, an expectation or a reason to come."""
    said = sentence.lower()
    if " at " not in said and "fordi " not in said:
        return None
    return words.BECAUSE.match(sentence) or words.FRAME_THAT.match(sentence)


def _goes_on_told(sentence: str) -> bool:
    """Whether a sentence after one that tells of a gain tells of another."""
    goes_on = words.GOES_ON.match(sentence) and (words.GAINED.search(sentence) or words.OBLIGED.match(sentence))
    return bool(words.GIVEN.match(sentence) or words.THEY_CAN.match(sentence) or goes_on)


def _lists_goals(passage: Passage) -> bool:
    if passage.section is Section.GOALS or (passage.answers_demand and words.GOAL_DEMAND.match(passage.lead)):
        return True
    may_list = passage.is_item and passage.section in _OPEN
    if may_list and words.INTRODUCES.search(passage.lead or passage.heading):
        return True
    if passage.section in _NEVER_LIST:
        return False
    if words.TASK_LEAD.search(passage.lead):
        return False
    if passage.is_item and passage.lead and not passage.lead.rstrip().endswith("."):
        asked = passage.answers_demand and words.HEADING.search(passage.lead)
        return bool(asked or words.LIST_LEAD.search(passage.lead))
    label = passage.lead or passage.heading
    return len(label) < 60 and bool(words.HEADING.search(label))


def _goals_of_list(passage: Passage) -> Iterator[Span]:
    bullets = [m.start() for m in words.INLINE_BULLET.finditer(passage.text)]
    if (passage.is_item and not _is_prose(passage)) or bullets or passage.text[:1].islower():
        starts = bullets if bullets and not passage.text[: bullets[0]].strip() else [0, *bullets]
        for a, b in zip(starts, [*starts[1:], len(passage.text)], strict=True):
            item = passage.text[a:b].strip()
            if _may_be_goal(item) and not (passage.answers_demand and words.NO_GOAL.search(item)):
                yield passage, *trim(passage.text, a, b)
        return
    is_goal = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        if words.ASKS.search(sentence):
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
    beside_question = passage.answers_demand or words.HEADING.search(passage.lead) or words.KIND.fullmatch(passage.lead)
    return bool(beside_question) and any(words.OF_THEM.match(passage.text[start:end]) for start, end in spans[1:])


def _may_be_goal(item: str) -> bool:
    """Whether nothing speaks against an item of a list of goals: that it is told at length, asks or leads on."""
    if (len(sentence_spans(item)) > 1 and not _is_goal(item)) or (item.endswith("?") and not words.GAIN.match(item)):
        return False
    leads_on = item.endswith(":") and not words.WITH_PARTS.search(item)
    is_unfinished = "," not in item and words.UNFINISHED.fullmatch(item)
    return not (words.NO_GAIN.search(item) or words.SERVICE.match(item) or leads_on or is_unfinished)


def _is_gain(passage: Passage, sentence: str) -> bool:
    """A sentence beside a list of goals, under their heading, that tells of a gain itself."""
    if passage.section is not Section.GOALS or words.NO_GAIN.search(sentence) or sentence.endswith((":", "?")):
        return False
    return bool(words.GAIN.match(sentence) or words.WEAK.search(sentence) or words.GIVEN.match(sentence))


def _is_goal(sentence: str) -> bool:
    sentence = words.LABEL.sub("", words.BULLET.sub("", sentence))
    label, _, labelled = sentence.partition(": ")
    sentence = labelled if labelled and len(label) < _LONGEST_LABEL and words.HEADING.search(label) else sentence
    speaks_of_them = words.OUTCOME.match(sentence) or re.search(rf"\b{words.WHO}\b", sentence, re.IGNORECASE)
    if words.NO_GOAL.search(sentence) or words.NO_GAIN.search(sentence):
        return False
    told = words.OUTCOME.match(sentence) or (speaks_of_them and words.THEY_OUTCOME.search(sentence))
    return bool(told or words.OF_THEM.match(sentence) or words.MADE.match(sentence))
