"""A single text as an offer, for rule files' examples: what a requirement makes of it, standing under a heading."""

from __future__ import annotations

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.extraction import extract_facts
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType, Passage
from compliance.offers.sections import section_of
from compliance.rules.checks import run_check
from compliance.rules.result import Judgement
from compliance.rules.ruleset import Example, Requirement, RuleSet
from compliance.rules.statements import OfferStatements


def offer_of_example(text: str, heading: str, offer_type: OfferType | None) -> CourseOffer:
    """An offer of that type that says nothing but the text; its facts are not read."""
    blocks = (
        Block(index=0, kind=BlockKind.HEADING, text=heading, level=1),
        Block(index=1, kind=BlockKind.PARAGRAPH, text=text),
    )
    passage = Passage(block=1, start=0, end=len(text), text=text, section=section_of(heading), heading=heading)
    document = Document(path="", file="", sha256="", pages=None, blocks=blocks)
    offer_text = OfferText(document=document, title="", provider=None, passages=(passage,))
    return CourseOffer(text=offer_text, offer_type=offer_type, facts=Facts())


def judge_example(example: Example, requirement: Requirement, ruleset: RuleSet) -> Judgement:
    """What the check makes of the example, its facts read of the text as those of an offer are.

    How the days lie is not: dates in so short a text may as well be those of several teams.
    """
    offer_type = requirement.applies_to[0] if requirement.applies_to else None
    offer = offer_of_example(example.text, example.heading, offer_type)
    offer = offer.model_copy(update={"facts": extract_facts(offer.text)})
    return run_check(requirement.check, offer, OfferStatements(offer, ruleset))
