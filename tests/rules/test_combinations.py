"""The notation in which a rule file says which concepts must meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.rules.combinations import Combination, CombinationError, parse_combination


def combination(
    *wanted: str, unwanted: tuple[str, ...] = (), provider: tuple[str, ...] = (), wide: bool = False
) -> Combination:
    return Combination(wanted=wanted, unwanted=unwanted, provider=provider, wide=wide)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("sparring", combination("sparring")),
        ("sparring + mellem_dagene", combination("sparring", "mellem_dagene")),
        ("sparring + mellem_dagene + leder", combination("sparring", "mellem_dagene", "leder")),
        ("sparring & mellem_dagene", combination("sparring", "mellem_dagene", wide=True)),
        ("sparring - pris", combination("sparring", unwanted=("pris",))),
        ("sparring + leder - pris - tilvalg", combination("sparring", "leder", unwanted=("pris", "tilvalg"))),
        ("sparring - pris + leder", combination("sparring", "leder", unwanted=("pris",))),
        ("sparring & leder - pris", combination("sparring", "leder", unwanted=("pris",), wide=True)),
        ("udbyder:hoejskole", combination(provider=("hoejskole",))),
        ("udvikler + udbyder:hoejskole", combination("udvikler", provider=("hoejskole",))),
        ("  tema_2  +  laereplan ", combination("tema_2", "laereplan")),
    ],
)
def test_it_says(text: str, meaning: Combination) -> None:
    assert parse_combination(text) == meaning


def test_every_concept_is_named_once_it_is_used() -> None:
    assert parse_combination("a + b - c + udbyder:d").names == ("a", "b", "c", "d")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "kan ikke læses"),
        ("sparring +", "kan ikke læses"),
        ("+ sparring", "kan ikke læses"),
        ("sparring+leder", "kan ikke læses"),
        ("sparring leder", "kan ikke læses"),
        ("sparring, leder", "kan ikke læses"),
        ("Sparring", "kan ikke læses"),
        ("læreplan", "kan ikke læses"),
        ("leder:hoejskole", "kan ikke læses"),
        ("a + + b", "kan ikke læses"),
        ("a + b & c", "blander + og &"),
    ],
)
def test_what_is_not_well_formed_is_refused_by_name(text: str, reason: str) -> None:
    with pytest.raises(CombinationError, match=reason.replace("+", r"\+")) as caught:
        parse_combination(text)
    assert f"»{text}«" in str(caught.value)


NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)


@given(st.lists(NAMES, min_size=1, max_size=4), st.lists(NAMES, max_size=3), st.sampled_from("+&"))
def test_what_is_written_is_read_back(wanted: list[str], unwanted: list[str], sign: str) -> None:
    text = f" {sign} ".join(wanted) + "".join(f" - {name}" for name in unwanted)
    read = parse_combination(text)
    assert (read.wanted, read.unwanted) == (tuple(wanted), tuple(unwanted))
    assert read.wide is (sign == "&" and len(wanted) > 1)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert parse_combination(text).names
    except CombinationError as error:
        assert text in str(error)


def test_what_stands_above_is_told_apart_from_what_is_said() -> None:
    combination = parse_combination("over:foer + sparring - pris")
    assert combination.above == ("foer",)
    assert combination.wanted == ("sparring",)
    assert combination.unwanted == ("pris",)
