"""A sentence as features."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.recognition.features import KINDS, features


def kinds(text: str, heading: str = "") -> dict[str, set[str]]:
    return {kind: set(found) for kind, found in features(text, heading, ()).counts().items()}


def test_words_and_pairs_of_words() -> None:
    assert kinds("Faglig sparring, hver dag")["word"] == {
        "faglig", "sparring", "hver", "dag", "faglig sparring", "sparring hver", "hver dag",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("læringsmiljøerne", "læringsmiljø", "miljø"),
        ("videndeling", "vidensdeling", "delin"),
        ("sparre", "sparringen", " spar"),
    ],
)
def test_inflections_and_compounds_share_pieces(one: str, other: str, shared: str) -> None:
    assert shared in kinds(one)["piece"] & kinds(other)["piece"]


def test_a_number_counts_as_a_number() -> None:
    assert kinds("7,5 timer den 14. maj") == kinds("8,0 timer den 3. maj")


def test_the_heading_is_kept_apart() -> None:
    found = kinds("Vi ringer til dig", "Mellem dagene")
    assert found["heading"] == {"mellem", "dagene"}
    assert not found["heading"] & found["word"]


def test_concepts_of_the_sentence_and_of_its_heading() -> None:
    found = features("", "", ("sparring",), ("mellem_dagene",)).counts()
    assert set(found["concept"]) == {"sparring", "^mellem_dagene"}


@given(st.text(max_size=300), st.text(max_size=60))
def test_any_text_has_features_of_every_kind(text: str, heading: str) -> None:
    found = features(text, heading, ()).counts()
    assert tuple(found) == KINDS
    assert all(count > 0 for counts in found.values() for count in counts.values())
