"""The requirements of each type of offer, by the ids that reports and labels use: a public contract."""

from __future__ import annotations

import pytest

from compliance.offers.model import OfferType
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Level

RULESET = load_ruleset()
RECOMMENDED = {"2.1.2.2-20-30-50", "2.1.2.2-splitforloeb", "2.1.4-sparring", "2.1.4-forankring"}
GROUP = ("1.2-maalgruppe",)
THREE_DAYS = (
    *GROUP, "2.1.1.1-laereplan", "2.1.1.1-pejlemaerker", "2.1.1.2-forandringspakker", "2.1.1.3-pensum",
    "2.1.2.1-dage", "2.1.2.1-timer", "2.1.2.2-praksiskobling", "2.1.2.2-20-30-50", "2.1.2.2-splitforloeb",
    "2.1.2.3-undervisningsformer", "2.1.2.3-egne-erfaringer", "2.1.3-forskning", "2.1.3-tilrettelaeggere",
    "2.1.3-underviserniveau", "2.1.3-underviserfaglighed", "2.1.3-kursusbevis", "2.1.4-sparring", "2.1.4-forankring",
)  # fmt: skip
GOALS = ("maal-1", "maal-1a", "maal-1b", "maal-1c", "maal-2", "maal-3")
MODULE = ("ects", "timer", "vejledning", "proeve", "vekslen", "vidensbasis", "praksisnaer", "laereplan", "fokus")
CATALOGUE = {
    "ld3-leder": (*THREE_DAYS, "2.2.1.1-tema-1", "2.2.1.1-tema-2", *(f"2.2.1.2-{goal}" for goal in GOALS)),
    "ld3-fyrtaarn": (*THREE_DAYS, "2.2.2.1-tema-1", "2.2.2.1-tema-2", *(f"2.2.2.2-{goal}" for goal in GOALS)),
    "ld3-dagplejer": (*THREE_DAYS, "2.2.3.1-tema-a", "2.2.3.1-tema-b", *(f"2.2.3.2-{goal}" for goal in GOALS)),
    "ld1-forvaltning": (
        *GROUP, "4.1.2.1-laereplan", "4.1.2.2-dage", "4.1.2.2-timer", "4.1.2.3-forskning", "4.1.2.3-tilrettelaeggere",
        "4.1.2.3-underviserniveau", "4.1.2.3-underviserfaglighed", "4.1.2.3-kursusbevis", "4.1.2.4-tema-a",
        "4.1.2.4-tema-b", "4.1.2.5-maal-1", "4.1.2.5-maal-1a", "4.1.2.5-maal-1b", "4.1.2.5-maal-2",
    ),
    "dm-leder": (*GROUP, "3-udbyder", "3.1-uddannelse", *(f"3.1-{name}" for name in MODULE)),
    "dm-fyrtaarn": (*GROUP, "3-udbyder", "3.2-uddannelse", *(f"3.2-{name}" for name in MODULE), "3.2-evner"),
}  # fmt: skip


@pytest.mark.parametrize("offer_type", CATALOGUE)
def test_each_type_has_the_catalogue_s_requirements_in_its_order(offer_type: str) -> None:
    ids = [requirement.id for requirement in RULESET.for_type(OfferType(offer_type))]
    assert ids == list(CATALOGUE[offer_type])


def test_no_requirement_is_outside_the_catalogue() -> None:
    known = {name for names in CATALOGUE.values() for name in names}
    assert {requirement.id for requirement in RULESET.requirements} <= known


def test_only_four_are_recommended_and_never_change_the_verdict() -> None:
    assert {r.id for r in RULESET.requirements if r.level is Level.ANBEFALING} == RECOMMENDED
