"""Every requirement's own examples are judged as the rule file says."""

from __future__ import annotations

import pytest

from compliance.rules.checks import run_check
from compliance.rules.examples import offer_of_example
from compliance.rules.loading import load_ruleset
from compliance.rules.ruleset import Example, Requirement
from compliance.rules.statements import OfferStatements

RULESET = load_ruleset()
EXAMPLES = [(requirement, example) for requirement in RULESET.requirements for example in requirement.example]


@pytest.mark.parametrize(
    ("requirement", "example"), EXAMPLES, ids=[f"{r.id}: {e.text[:60]}" for r, e in EXAMPLES]
)
def test_example_is_judged_as_the_rule_file_says(requirement: Requirement, example: Example) -> None:
    offer = offer_of_example(example.text, example.heading, requirement.applies_to[0])
    judgement = run_check(requirement.check, offer, OfferStatements(offer, RULESET))
    assert judgement.outcome is example.outcome, judgement.message
    assert judgement.evidence or judgement.outcome in ("missing", "fail")
