"""Small letters, and texts of which only parts are read, keep every letter in its place."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish import numbers
from compliance.danish.letters import lowered, only
from compliance.offers.facts import (
    clauses,
    duration_days,
    duration_readings,
    groups,
    left_out,
    other_courses,
    role_words,
    single_days,
    teacher_words,
    titles,
)


@pytest.mark.parametrize(
    ("text", "small"),
    [("Ærlig ØJEN på Århus", "ærlig øjen på århus"), ("İstanbul og PH.D.", "istanbul og ph.d."), ("", "")],
)
def test_lowered(text: str, small: str) -> None:
    assert lowered(text) == small


@given(st.text())
def test_lowered_is_as_long(text: str) -> None:
    assert len(lowered(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "spans", "kept"),
    [
        ("Hun er lektor. Vi spiser.", [(0, 14)], "Hun er lektor.           "),
        ("Vi spiser.\nHun er lektor.", [(11, 25)], "          \nHun er lektor."),
        ("Et, to, tre", [(0, 2), (8, 11)], "Et      tre"),
        ("Intet", [], "     "),
    ],
)
def test_only(text: str, spans: list[tuple[int, int]], kept: str) -> None:
    assert only(text, spans) == kept


@pytest.mark.parametrize(
    "pattern",
    [
        groups._MENTION, titles._TITLE, teacher_words.TEACHES, teacher_words.NO_TEACHER, role_words.CALLS,
        role_words.COURSE_FOR, role_words.OPENS, role_words.TAKES_PART, role_words.GUEST, role_words.HELPED,
        role_words.OWN, role_words.TOGETHER, role_words.ASKED, role_words.ASIDE, role_words.RELATIVE,
        role_words.BREAK, left_out.SEGMENT, left_out.NOT_FOR, left_out.NOT_WITH, left_out.OTHER_OFFER,
        numbers._NUMBER, other_courses._RECOMMENDED, other_courses._BESIDES, other_courses._ADDITION,
        single_days._LABEL,
        duration_days._THE_DAY, duration_days._OF_THEM, duration_readings._EVENLY, clauses._CHANGED, clauses._REPLACED,
    ],
)  # fmt: skip
def test_a_pattern_for_small_letters_has_no_capital(pattern: re.Pattern[str]) -> None:
    literal = re.sub(r"\\.|\(\?P[<=]", "", pattern.pattern)
    assert not re.search(r"[A-ZÆØÅ]", literal)
    assert not pattern.flags & re.IGNORECASE
