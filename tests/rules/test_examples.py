"""Every requirement's own examples are judged as the rule file says."""

from __future__ import annotations

import pytest

from compliance.rules.examples import half_shown, judge_example, unused_concepts
from compliance.rules.loading import shipped_rulesets
from compliance.rules.ruleset import Example, Requirement, RuleSet

EXAMPLES = [(ruleset, each, example) for ruleset in shipped_rulesets() for each in ruleset.requirements
            for example in each.example]  # fmt: skip


@pytest.mark.parametrize(
    ("ruleset", "requirement", "example"), EXAMPLES, ids=[f"{s.id} {r.id}: {e.text[:60]}" for s, r, e in EXAMPLES]
)
def test_example_is_judged_as_the_rule_file_says(ruleset: RuleSet, requirement: Requirement, example: Example) -> None:
    judgement = judge_example(example, requirement, ruleset)
    assert judgement.outcome is example.outcome, judgement.message
    assert judgement.evidence or judgement.outcome in ("missing", "fail")


@pytest.mark.parametrize("ruleset", shipped_rulesets()[1:], ids=lambda ruleset: ruleset.id)
def test_an_advisory_rule_set_shows_each_criterion_both_ways_and_uses_all_its_concepts(ruleset: RuleSet) -> None:
    assert (half_shown(ruleset), unused_concepts(ruleset)) == ((), ())
