"""The weights that are shipped: whole, current, and deterministic."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.recognition.features import features
from compliance.recognition.model import ANSWERS, Recogniser, together
from compliance.rules.loading import load_ruleset

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
from recognition.lines import fingerprint

RULESET = load_ruleset()
assert RULESET.weights
RECOGNISER = Recogniser.load(RULESET.weights)


def test_the_weights_are_learned_from_the_rules_and_examples_of_today() -> None:
    assert RULESET.weights
    with np.load(RULESET.weights) as kept:
        learned_from = bytes(kept["fingerprint"]).decode()
    assert learned_from == fingerprint(RULESET.weights.parent, RULESET), "run: python tools/train_recognition.py"


@pytest.mark.parametrize("requirement", ["2.1.4-sparring", "2.2.1.2-maal-1c", "4.1.2.3-forskning", "3.2-evner"])
def test_statements_are_known(requirement: str) -> None:
    assert RECOGNISER.knows(requirement)


@pytest.mark.parametrize("requirement", ["3-udbyder", "3.1-uddannelse", "no-such-requirement"])
def test_names_are_left_to_the_combinations(requirement: str) -> None:
    assert not RECOGNISER.knows(requirement)


def weigh(text: str, requirement: str, *, is_goal: bool = False) -> dict[str, float]:
    reading = RECOGNISER.read(features(text, "", ()))
    (told,) = RECOGNISER.weigh(together([reading]), requirement, ["missing"], [is_goal], goal="maal" in requirement)
    return dict(zip(ANSWERS, told, strict=True))


@given(st.text(max_size=200))
def test_answers_are_probabilities(text: str) -> None:
    told = weigh(text, "2.1.4-sparring")
    assert sum(told.values()) == pytest.approx(1)
    assert min(told.values()) >= 0


def test_the_same_sentence_weighs_the_same() -> None:
    assert weigh("Vi ringer til dig imellem dagene.", "2.1.4-sparring") == weigh(
        "Vi ringer til dig imellem dagene.", "2.1.4-sparring"
    )


def test_a_sentence_weighs_the_same_in_any_company() -> None:
    """To the bit: of sentences that are alike, the first is quoted."""
    one, other = (RECOGNISER.read(features(text, "", ())) for text in ("Vi ringer til dig.", "Prisen er 9.000 kr."))
    for size in range(1, 20):
        company = together([other] * size + [one] * size)
        told = RECOGNISER.weigh(company, "2.1.4-sparring", ["pass"] * 2 * size, [False] * 2 * size, goal=False)
        assert {tuple(row) for row in told.tolist()} == {tuple(told[0]), tuple(told[-1])}


def test_a_file_that_is_no_weights_is_refused(tmp_path: Path) -> None:
    (tmp_path / "recognition.npz").write_bytes(b"no weights")
    with pytest.raises((OSError, ValueError)):
        Recogniser.load(tmp_path / "recognition.npz")
