"""Who writes what the rule file gives as an example of wording, meets the requirement."""

from __future__ import annotations

import pytest

from compliance.offers.extraction import extract_facts
from compliance.offers.model import OfferType
from compliance.rules.checks import run_check
from compliance.rules.examples import offer_of_example
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Outcome
from compliance.rules.ruleset import Requirement
from compliance.rules.statements import OfferStatements

RULESET = load_ruleset()
HEADINGS = {"Læringsmål": "Læringsmål", "Temaer": "Indhold", "Målgruppe": "Målgruppe"}
WORDINGS = [(requirement, offer_type) for requirement in RULESET.requirements for offer_type in requirement.applies_to]


@pytest.mark.parametrize(("requirement", "offer_type"), WORDINGS, ids=[f"{r.id} {t}" for r, t in WORDINGS])
def test_the_wording_meets_its_requirement(requirement: Requirement, offer_type: OfferType) -> None:
    wording = requirement.good_text_for.get(offer_type, requirement.good_text)
    offer = offer_of_example(wording, HEADINGS.get(requirement.group, ""), offer_type)
    offer = offer.model_copy(update={"facts": extract_facts(offer.text)})
    judgement = run_check(requirement.check, offer, OfferStatements(offer, RULESET))
    assert judgement.outcome is Outcome.PASS, judgement.message


def test_the_wording_is_for_a_type_that_the_requirement_applies_to() -> None:
    for requirement in RULESET.requirements:
        assert set(requirement.good_text_for) <= set(requirement.applies_to), requirement.id


def test_limits_that_concern_some_types_name_types_that_the_requirement_applies_to() -> None:
    (target_group,) = (each for each in RULESET.requirements if each.id == "1.2-maalgruppe")
    assert target_group.limits_apply_to == (OfferType.LD3_DAGPLEJER,)
    for requirement in RULESET.requirements:
        assert set(requirement.limits_apply_to) <= set(requirement.applies_to), requirement.id
