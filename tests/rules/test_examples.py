"""Every requirement's own examples are judged as the rule file says."""

from __future__ import annotations

import pytest

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import CourseOffer, Facts, OfferText, Passage
from compliance.offers.sections import section_of
from compliance.rules.checks import run_check
from compliance.rules.loading import load_ruleset
from compliance.rules.ruleset import Example, Requirement
from compliance.rules.statements import OfferStatements

RULESET = load_ruleset()
EXAMPLES = [(requirement, example) for requirement in RULESET.requirements for example in requirement.example]


def offer_of(example: Example, requirement: Requirement) -> CourseOffer:
    blocks = (
        Block(index=0, kind=BlockKind.HEADING, text=example.heading, level=1),
        Block(index=1, kind=BlockKind.PARAGRAPH, text=example.text),
    )
    passage = Passage(
        block=1,
        start=0,
        end=len(example.text),
        text=example.text,
        section=section_of(example.heading),
        heading=example.heading,
    )
    document = Document(path="", file="", sha256="", pages=None, blocks=blocks)
    text = OfferText(document=document, title="", provider=None, passages=(passage,))
    return CourseOffer(text=text, offer_type=requirement.applies_to[0], facts=Facts())


@pytest.mark.parametrize(
    ("requirement", "example"), EXAMPLES, ids=[f"{r.id}: {e.text[:60]}" for r, e in EXAMPLES]
)
def test_example_is_judged_as_the_rule_file_says(requirement: Requirement, example: Example) -> None:
    offer = offer_of(example, requirement)
    judgement = run_check(requirement.check, offer, OfferStatements(offer, RULESET))
    assert judgement.outcome is example.outcome, judgement.message
    assert judgement.evidence or judgement.outcome in ("missing", "fail")
