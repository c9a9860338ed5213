"""Labelled documents by many writers, none of whom knew the patterns: how right the tool must stay on them.

`tests/voices/known/` was looked at while the rules were mended; `tests/voices/unseen/` was not (README.md beside them).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from accuracy import overall
from compliance.checking import check
from compliance.rules.loading import load_ruleset
from labels import read_labels
from scoring import Score, score

VOICES = Path(__file__).parent / "voices"
FLOORS = {
    "known": {"offer_f1": 0.99, "fact_f1": 0.97, "outcome_accuracy": 0.94, "balanced_accuracy": 0.92},
    "unseen": {"offer_f1": 0.95, "fact_f1": 0.86, "outcome_accuracy": 0.83, "balanced_accuracy": 0.76},
}
EACH = [(folder, figure, floor) for folder, floors in FLOORS.items() for figure, floor in floors.items()]


@cache
def result(folder: str) -> Score:
    return score(read_labels(VOICES / folder), check([VOICES / folder], load_ruleset()).documents)


@pytest.mark.parametrize(("folder", "figure", "floor"), EACH)
def test_no_figure_falls_below_what_it_was(folder: str, figure: str, floor: float) -> None:
    value = overall(result(folder))[figure]
    assert value is not None
    assert value >= floor, "\n".join(result(folder).errors)


@pytest.mark.parametrize("folder", FLOORS)
def test_no_offer_is_called_compliant_that_is_not(folder: str) -> None:
    assert overall(result(folder))["false_compliant"] == 0


@pytest.mark.parametrize("folder", FLOORS)
def test_every_quote_stands_in_its_document(folder: str) -> None:
    assert overall(result(folder))["evidence_valid"] == 1.0


@pytest.mark.parametrize("folder", FLOORS)
def test_every_document_is_read(folder: str) -> None:
    assert overall(result(folder))["status_accuracy"] == 1.0


@pytest.mark.parametrize("folder", FLOORS)
def test_no_two_documents_bear_one_name(folder: str) -> None:
    names = [label.file for _, label in read_labels(VOICES / folder)]
    assert len(names) == len(set(names))
