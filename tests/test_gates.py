"""Every cheap question that is asked of a text first lets through all that the costly pattern behind it can find."""

from __future__ import annotations

import re

import pytest

from compliance.danish.wordlists import any_of, branching, holds
from compliance.offers import classification
from compliance.offers.facts import (
    calendar_days,
    clauses,
    duration_days,
    duration_readings,
    duration_words,
    ects_words,
    exams,
    groups,
    left_out,
    other_courses,
    other_events,
    pensum_words,
    role_words,
    single_days,
    supervisions,
    told_beside,
    weeks,
)
from tests.gates import lets_through

GATES = [
    (clauses._MAY_DEMAND, [clauses._DEMAND]),
    (
        clauses._MAY_CHANGE,
        [
            clauses._CHANGED, clauses._REPLACED, clauses._REPLACES, clauses._IN_PLACE_OF, clauses._FIRST_IN_PLACE_OF,
            clauses._PAST,
        ],
    ),
    (other_courses._MAY_RECOMMEND, [other_courses._RECOMMENDED]),
    (other_courses._MAY_BE_BESIDES, [other_courses._BESIDES]),
    (other_courses._MAY_BE_BY_NAME, [other_courses._BESIDES_BY_NAME]),
    (other_courses._MAY_ADD, [other_courses._ADDITION]),
    (other_courses._MAY_BE_CUSTOMERS, [other_courses._CUSTOMERS]),
    (left_out.MAY_EXCLUDE, [left_out.NOT_WITH, left_out.NOT_FOR]),
    (role_words.MAY_INCLUDE, [role_words.INCLUDING]),
    (calendar_days._MAY_CHOOSE, [calendar_days._ANY_OF_THEM]),
    (calendar_days._MAY_BE_MEETING, [calendar_days.ORDINAL_DAY]),
    (classification._MAY_REPORT, [classification._REPORTS]),
    (told_beside._MAY_BE_MAYBE, [told_beside._MAYBE]),
    (told_beside._MAY_BE_VOID, [told_beside._VOID]),
    (told_beside._MAY_BE_SIDE_EVENT, [told_beside._SIDE_EVENT]),
    (other_events._MAY_BE_OF_OTHERS, [other_events._UP_TO_NOW, other_events._ELSEWHERE, other_events._TERMS]),
    (holds("lige", "jævnt"), [duration_readings._EVENLY]),
    (classification._MAY_NOT_BE_PAID, [classification._NOT_PAID]),
    (groups._MAY_NAME, [groups._MENTION]),
    (classification._MAY_SET_TERMS, [classification._SETS_TERMS]),
    (holds("tilmeld"), [classification._SIGN_UP]),
    (
        holds("dag"),
        [
            duration_words.OTHER_DAYS, duration_words.HOUR_DAYS, duration_days._EACH_A_DAY, duration_days._NUMBERED,
            duration_days._THE_DAY,
        ],
    ),
    (holds("dage"), [duration_days._DISPUTED]),
    (holds("tim"), [duration_words.OTHER_DAYS, duration_words.HOUR_DAYS]),
    (holds("dag", "gang"), [single_days._LABEL, duration_days._INLINE_DAYS]),
    (holds("begge"), [duration_days._BOTH_DAYS]),
    (holds("uge", "måned"), [weeks._EVERY_WEEK, weeks._WEEK_LIST, weeks._A_DAY_A_PERIOD]),
    (exams._MAY_TELL, [exams._NO_TEST, exams._ASSESSED, exams._TEST_NOUN]),
    (pensum_words.MAY_READ, [pensum_words.READING]),
    (pensum_words.MAY_BE_WHOLE, [pensum_words.ALL_COMMON, pensum_words.NONE_COMMON]),
    (
        holds("vejled"),
        [supervisions._IS_GUIDANCE, supervisions._LED, supervisions._DISPUTED, supervisions._NONE],
    ),
    (holds("vejledning"), [supervisions._CHANGED]),
    (
        holds("ects", "studiepoint"),
        [ects_words.NONE_GIVEN, ects_words.AFTER_NUMBER, ects_words.BEFORE_NUMBER, ects_words.ADDED_TO, ects_words.LED],
    ),
    (
        holds("modul"),
        [ects_words.ONE_OF, ects_words.MODULES, ects_words.COUNTED, ects_words.PAIR, ects_words.THE_MODULE],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("gate", "pattern"),
    [pytest.param(gate, one, id=one.pattern[:40]) for gate, behind in GATES for one in behind],
)
def test_a_gate_lets_through_all_that_stands_behind_it(gate: re.Pattern[str], pattern: re.Pattern[str]) -> None:
    assert lets_through(gate, pattern)


@pytest.mark.parametrize(
    ("gate", "pattern", "expected"),
    [
        ("hest", r"\bheste?\b", True),
        ("hest", r"he\w*st", False),
        ("hest", r"(?:hest|ko)", False),
        ("hest", r"(?:hest|Hesten)s?", True),
        ("hest", r"(?:hest)?ko", False),
        ("hest", r"(?:hest\s){1,2}ko", True),
        ("hest", r"(?!hest)ko", False),
        ("hest", r"ko(?=\shest)", True),
        ("hest", r"\b(he)st", True),
        ("hest", r"(?:hest|hersker)", False),
        ("hest", r"(?:hester|hesten)", True),
        ("hest", r"he(?:ste|st)", True),
        ("hest", r"h(?=hest)", True),
        ("hest", r"he(?=st)", False),
        ("hest", r"h(?<=\bh)este?", True),
        ("hest", r"hest(?<!k)", True),
    ],
)
def test_what_a_proof_is(gate: str, pattern: str, expected: bool) -> None:
    assert lets_through(holds(gate), re.compile(pattern, re.IGNORECASE)) is expected


def test_the_longest_of_the_words_is_found() -> None:
    words = re.compile(any_of(("fem", "femten", "fire", "to", "toog", "1.")))
    assert words.findall("femten fem toogtyve to fire 1.") == ["femten", "fem", "toog", "to", "fire", "1."]
    assert words.search("1x") is None


def test_alternatives_branch_by_their_first_letter_wherever_they_may_stand() -> None:
    words = re.compile(branching(r"dag(?:e|en)?\b", r"\bgang\b", "du", r"\bg(?:o|å)d"))
    assert words.findall("dagen dagplejen indgang gang du god ugod gåd") == ["dagen", "gang", "du", "god", "gåd"]
