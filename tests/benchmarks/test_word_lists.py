"""What the count of phrases counts."""

from __future__ import annotations

import re

import pytest

from compliance.danish.terms import term_pattern
from word_lists import Phrase, choices, groups, kind_of, met_by, phrases_of


@pytest.mark.parametrize(
    ("pattern", "cut"),
    [
        ("omsat|oversat", ["omsat", "oversat"]),
        ("(?:omsat|oversat)", ["omsat", "oversat"]),
        ("(?:omsat|oversat) til", ["(?:omsat|oversat) til"]),
        (r"a\|b|[c|d]", [r"a\|b", "[c|d]"]),
    ],
)
def test_a_pattern_is_cut_where_it_offers_a_choice(pattern: str, cut: list[str]) -> None:
    assert choices(pattern) == cut


@pytest.mark.parametrize(
    ("pattern", "inner"),
    [
        ("(?:omsat|oversat) til (?P<what>dag(?:lig|)dag)", ["omsat|oversat", "dag(?:lig|)dag", "lig|"]),
        (r"(?!ikke|uden)(?<=er )løftet", ["er "]),
        (r"\(omsat\)", []),
    ],
)
def test_the_groups_of_a_pattern_but_what_must_not_be(pattern: str, inner: list[str]) -> None:
    assert groups(pattern) == inner


def test_a_term_and_each_of_its_choices_is_counted() -> None:
    found = list(phrases_of("file", "name", term_pattern("(omsat|oversat) til"), re.IGNORECASE))
    assert [phrase.whole for phrase in found] == [True, False, False]
    assert [phrase.pattern for phrase in found[1:]] == ["omsat", "oversat"]


@pytest.mark.parametrize(
    ("term", "kind"),
    [("sparring*", "many"), ("råvaren", "one"), ("(tit|ofte) .. besøg", "writer"), ("uden .. sparring", "none")],
)
def test_a_phrase_of_one_document_is_told_from_one_of_several_hands(term: str, kind: str) -> None:
    hands = {
        "document a.pdf": ["Sparring mellem dagene", "Hverdagen er råvaren"],
        "document b.pdf": ["Der er sparring."],
        "flyer": ["Vi kommer ofte på besøg. Sparringen er fri."],
    }
    texts = {hand: "\n".join(lines).lower() for hand, lines in hands.items()}
    phrase = Phrase("file", "name", term_pattern(term), re.IGNORECASE, True)
    assert kind_of(met_by(phrase, hands, texts)) == kind
