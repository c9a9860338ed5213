"""The learning goals as the text lists them: bullets, table cells and sentences of prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from compliance.danish.sentences import sentence_spans
from compliance.offers.facts import goal_list_words as marks
from compliance.offers.facts import goal_words as words
from compliance.offers.facts.goal_items import led_by_items, paragraphs_as_items
from compliance.offers.facts.goal_lists import (
    FEWEST,
    NEVER_PROSE,
    PASSED_OVER,
    goals_of_list,
    is_stray,
    items_of_lists,
    lists_goals,
)
from compliance.offers.facts.goal_parts import Span, clauses, parts, trim
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Passage, Section

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
        if p.section not in PASSED_OVER and _bare(p.text) not in leads and _bare(p.text) != _bare(p.heading)
    ]))
    lists = {(p.heading, p.lead) for p in items_of_lists(passages)}
    beside = {heading for heading, _ in lists}
    announced = [
        span
        for p in passages
        for span in (
            goals_of_list(p)
            if (p.heading, p.lead) in lists and p.is_item
            else _announced(p, not p.is_item and p.heading in beside)
        )
    ]
    spans = announced or [span for passage in passages for span in _told(passage)]
    spans = [span for span in spans if not is_stray(span, spans)]
    return [(p, a, b) for p, a, b in spans if len(p.text[a:b].split()) > 2 and _bare(p.text[a:b]) not in leads]


def _bare(text: str) -> str:
    return text.strip(" :,.…–-").lower()


@lru_cache(maxsize=2048)
def _announced(passage: Passage, beside_list: bool) -> tuple[Span, ...]:
    """The goals that a passage announces; kept, since several offers share passages and the judge asks again."""
    return tuple(_announcing(passage, beside_list))


def _announcing(passage: Passage, beside_list: bool) -> Iterator[Span]:
    if lists_goals(passage) and not beside_list:
        yield from goals_of_list(passage)
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
        if not (goes_on or aims or asks or aim or told) or marks.LEADS_ON.search(sentence):
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
    if passage.section in NEVER_PROSE or ("vi skal" not in said and "skal vi" not in said):
        return
    at_home = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        at_home = at_home or words.OURS_AT_HOME.match(sentence) is not None
        if at_home and (told := words.WE_SHALL.match(sentence)):
            yield passage, *trim(passage.text, start + (told[0].find(":") + 1), end)


def _tells_one_by_one(passage: Passage) -> bool:
    """Whether several sentences of a passage each say what participants are to know or be able to."""
    if passage.section in NEVER_PROSE or "skal" not in passage.text.lower():
        return False
    return sum(bool(words.SHALL.match(passage.text[a:b])) for a, b in sentence_spans(passage.text)) >= FEWEST


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
    if passage.section in NEVER_PROSE or sentence.endswith(":"):
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
    if passage.section in NEVER_PROSE:
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


def _is_gain(passage: Passage, sentence: str) -> bool:
    """A sentence beside a list of goals, under their heading, that tells of a gain itself."""
    if passage.section is not Section.GOALS or words.NO_GAIN.search(sentence) or sentence.endswith((":", "?")):
        return False
    return bool(words.GAIN.match(sentence) or words.WEAK.search(sentence) or words.GIVEN.match(sentence))
