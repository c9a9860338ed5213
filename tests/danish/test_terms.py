"""The notation of terms in rule files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish.terms import TermError, compile_terms, contains_any

FINDS = [
    ("læringsmiljø*", "De gode læringsmiljøer"),
    ("*læreplan*", "den styrkede læreplanen"),
    ("(sparrer|drøfter) med", "I drøfter med en kollega"),
    ("faglig (pædagogisk |)ledelse", "faglig ledelse"),
    ("faglig (pædagogisk |)ledelse", "Faglig pædagogisk ledelse"),
    ("hvis (det er|) muligt", "hvis muligt"),
    ("hvis (det er|) muligt", "hvis det er muligt"),
    ("afprøve* .. praksis", "afprøver nye greb i egen praksis"),
    ("mellem ... dagene", "mellem de tre lange og ganske krævende dage og dagene"),
    ("20 30 50", "modellen 20-30-50"),
]
PASSES_OVER = [
    ("læringsmiljø", "læringsmiljøer"),
    ("plan", "læreplan"),
    ("afprøve* .. praksis", "afprøver nye greb. Praksis er alt"),
    ("afprøve* .. praksis", "afprøver en to tre fire fem seks syv praksis"),
]


@pytest.mark.parametrize(("term", "text"), FINDS)
def test_term_is_found(term: str, text: str) -> None:
    assert contains_any(text, [term])


@pytest.mark.parametrize(("term", "text"), PASSES_OVER)
def test_term_is_not_found(term: str, text: str) -> None:
    assert not contains_any(text, [term])


@pytest.mark.parametrize("term", ["", "(a|b", "a)", "a)(b", "...", "*"])
def test_malformed_term_is_refused(term: str) -> None:
    with pytest.raises(TermError):
        compile_terms((term,))


@given(st.text(alphabet="abcæøå", min_size=1, max_size=12), st.text(alphabet="xyz .", max_size=20))
def test_a_plain_word_is_found_in_any_surroundings(word: str, around: str) -> None:
    assert contains_any(f"{around} {word} {around}", [word])
