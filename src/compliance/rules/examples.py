"""A rule file's examples: a single text as an offer, what a requirement makes of it, and which come out otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.extraction import extract_facts
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType, Passage
from compliance.offers.sections import section_of
from compliance.rules.checks import run_check
from compliance.rules.model import Outcome
from compliance.rules.result import Judgement
from compliance.rules.ruleset import Example, Requirement, RuleSet, concepts_of
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


@dataclass(frozen=True)
class Misjudged:
    """An example that came out otherwise than its file says."""

    requirement: Requirement
    example: Example
    judgement: Judgement


def misjudged(ruleset: RuleSet) -> Iterator[Misjudged]:
    """The examples of a rule set that come out otherwise than it says, in its order."""
    for requirement in ruleset.requirements:
        for example in requirement.example:
            judgement = judge_example(example, requirement, ruleset)
            if judgement.outcome is not example.outcome:
                yield Misjudged(requirement, example, judgement)


def half_shown(ruleset: RuleSet) -> tuple[str, ...]:
    """The ids of the requirements without an example that passes, or without one that does not."""
    outcomes = {each.id: {example.outcome for example in each.example} for each in ruleset.requirements}
    return tuple(name for name, found in outcomes.items() if Outcome.PASS not in found or not found - {Outcome.PASS})


def unused_concepts(ruleset: RuleSet) -> tuple[str, ...]:
    """The concepts that no check asks for, by name."""
    used = {name for requirement in ruleset.requirements for name in concepts_of(requirement.check)}
    return tuple(sorted(set(ruleset.concepts) - used))
