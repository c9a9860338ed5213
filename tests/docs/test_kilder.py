"""The page of sources names every rule set that comes with the tool, as it is called and where it is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.reports.workbook import comparison, dialogue
from compliance.rules.loading import shipped_rulesets
from compliance.rules.model import Outcome
from compliance.rules.ruleset import Kind, Requirement

PAGE = (Path(__file__).parents[2] / "docs" / "kilder.md").read_text(encoding="utf-8")
ADVISORY = [ruleset for ruleset in shipped_rulesets() if ruleset.kind is Kind.ADVISORY]
CRITERIA = [(ruleset.id, each) for ruleset in ADVISORY for each in ruleset.requirements]


def test_every_rule_set_has_its_file_command_and_sheets() -> None:
    for ruleset in shipped_rulesets():
        assert f"`rules/{ruleset.id}/`" in PAGE
    for ruleset in ADVISORY:
        row = next(line for line in PAGE.splitlines() if f"`rules/{ruleset.id}/`" in line)
        assert f"--rules {ruleset.id}`" in row
        assert f"*{ruleset.id}*, *{ruleset.id} citater*" in row


def test_the_sheets_of_questions_and_of_offers_side_by_side_are_named() -> None:
    assert f"*{dialogue.NAME}*" in PAGE
    assert f"*{comparison.NAME}*" in PAGE


@pytest.mark.parametrize(("ruleset", "criterion"), CRITERIA, ids=[f"{name} {each.id}" for name, each in CRITERIA])
def test_each_criterion_shows_by_six_texts_what_each_outcome_takes(ruleset: str, criterion: Requirement) -> None:
    assert len(criterion.example) >= 6
    outcomes = {example.outcome for example in criterion.example}
    assert outcomes == {Outcome.PASS, Outcome.REVIEW, Outcome.MISSING, Outcome.FAIL}
    assert all((criterion.section, criterion.explanation, criterion.decided, criterion.good_text))
