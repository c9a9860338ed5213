"""Concepts looked for in many texts: the same as one pattern after the other would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish.lexicon import Lexicon
from compliance.danish.terms import TermError, compile_terms
from compliance.rules.loading import load_ruleset

FINDS = [
    ("sparring*", "Sparringen og sparringerne", ["Sparringen", "sparringerne"]),
    ("*miljø", "læringsmiljø, læringsmiljøer", ["læringsmiljø"]),
    ("(dag|dagene)", "en dag af dagene, dagligt", ["dag", "dagene"]),
    ("*(dag|aften)*", "kursusdagene og aftener", ["kursusdagene", "aftener"]),
    ("(en |)del af", "del af, en del af", ["del af", "en del af"]),
    ("(i|) mellemtiden", "er, mellemtiden og i mellemtiden", [" mellemtiden", "i mellemtiden"]),
    ("* university", "UCL University og University", ["UCL University", "og University"]),
    ("20 30 50", "20-30-50", ["20-30-50"]),
    ("leder I", "Her leder I noget i leder i", ["leder I"]),
    ("1:1", "samtaler 1:1 med", ["1:1"]),
    ("(en|to) .. dage", "to lange dage, en hel del. Dage", ["to lange dage"]),
    ("ph.d", "Ph.d. og ph d", ["Ph.d"]),
    ("mellem *", "mellem dagene mellem", ["mellem dagene"]),
]


@pytest.mark.parametrize(("term", "text", "matches"), FINDS)
def test_a_term_is_found_where_it_stands(term: str, text: str, matches: list[str]) -> None:
    found = Lexicon({"it": (term,)}).spans(text)
    assert [text[start:end] for start, end in found.get("it", [])] == matches


def test_concepts_are_told_in_the_order_that_they_were_given() -> None:
    lexicon = Lexicon({"late": ("aften",), "early": ("morgen", "aften"), "never": ("nat",)})
    assert list(lexicon.spans("fra morgen til aften").items()) == [("late", [(15, 20)]), ("early", [(4, 10), (15, 20)])]


def test_of_terms_that_begin_at_one_place_the_first_counts() -> None:
    assert Lexicon({"it": ("to dage", "to dage om ugen")}).spans("to dage om ugen") == {"it": [(0, 7)]}


WORDS = st.sampled_from(["to", "dage", "dag", "en", "lang", "og", "del", "af", "*", "d*", "*ag", "(en|to)", "(en |)"])
TEXTS = st.text(alphabet=st.sampled_from("dage nto.,-IEN3"), max_size=60)


@given(st.lists(st.tuples(WORDS, st.sampled_from([" ", "", " .. ", "."])), min_size=1, max_size=4), TEXTS)
def test_every_term_is_found_as_its_pattern_finds_it(pieces: list[tuple[str, str]], text: str) -> None:
    term = "".join(piece + between for piece, between in pieces).strip(" .")
    try:
        pattern = compile_terms((term,))
    except (TermError, re.error):
        return
    if not pattern.match(""):
        expected = [match.span() for match in pattern.finditer(text)]
        assert Lexicon({"it": (term,)}).spans(text).get("it", []) == expected


RULESET = load_ruleset()
LEXICON = Lexicon(dict(RULESET.concepts))


@pytest.mark.parametrize("text", [r.good_text for r in RULESET.requirements][::9])
def test_the_concepts_of_the_rules_are_found_as_their_patterns_find_them(text: str) -> None:
    found = LEXICON.spans(text)
    for name, terms in RULESET.concepts.items():
        assert (name in found) is any(compile_terms((term,)).search(text) for term in terms), name


LONG_TEXT = "\n".join(r.good_text for r in RULESET.requirements)
WITH_GAPS = sorted({term for terms in RULESET.concepts.values() for term in terms if ".." in term})


@pytest.mark.parametrize("text", [LONG_TEXT, LONG_TEXT.replace(" og ", " 3,5 ")], ids=["words", "figures"])
def test_the_terms_with_gaps_are_found_where_their_patterns_find_them(text: str) -> None:
    for term in WITH_GAPS[::5]:
        expected = [match.span() for match in compile_terms((term,)).finditer(text)]
        assert Lexicon({"it": (term,)}).spans(text).get("it", []) == expected, term
