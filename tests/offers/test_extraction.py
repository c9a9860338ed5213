"""A document's offers with their facts: own words before common ones, and what the text contradicts left open."""

from __future__ import annotations

import pytest
from made_documents import boxed, document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers
from compliance.offers.model import CourseOffer, Facts

HEAD = [
    heading("Fyrtårn i hverdagen"),
    paragraph("For faglige fyrtårne under Stærke dagtilbud, om den styrkede pædagogiske læreplan."),
]
DAYS = row("Omfang", "Tre læringsdage à 7,5 timer")
PRICE = row("Pris", "6.200 kr.")


def offer(*blocks: Block) -> CourseOffer:
    (found,) = find_offers(document(*HEAD, PRICE, *blocks))
    return found


def course(title: str, group: str, *more: Block) -> list[Block]:
    return [heading(title, 2), row("Målgruppe", group), row("Varighed", "Tre læringsdage"), PRICE, *more]


def test_every_fact_that_is_not_stated_is_empty() -> None:
    facts = offer(DAYS).facts
    for name in set(Facts.model_fields) - {"target_groups", "days", "hours_per_day", "contact_hours"}:
        assert getattr(facts, name).value is None, name
        assert getattr(facts, name).evidence == (), name


def test_facts_of_one_offer_are_not_those_of_another() -> None:
    goals = [heading("Læringsmål", 3), item("kan lede et team")]
    leder, fyrtaarn = find_offers(
        document(*course("Leder", "Faglige ledere", *goals), *course("Fyrtårn", "Faglige fyrtårne"))
    )
    assert leder.facts.learning_goals.value == ("kan lede et team",)
    assert fyrtaarn.facts.learning_goals.value is None


COMMON = [heading("Katalog: Stærke dagtilbud"), paragraph("Den styrkede pædagogiske læreplan er vores afsæt.")]
TEACHERS = [
    heading("Fælles for alle forløb", 2),
    paragraph("Alle undervisere er lektorer. Halvdelen af pensum er fælles for alle udbydere."),
]


def test_what_stands_once_gives_the_facts_of_each() -> None:
    catalogue = [*COMMON, *course("Leder", "Faglige ledere"), *course("Fyrtårn", "Faglige fyrtårne"), *TEACHERS]
    found = find_offers(document(*catalogue))
    assert [each.facts.teacher_level.value for each in found] == ["lektor", "lektor"]
    assert [each.facts.shared_pensum_pct.value for each in found] == [50, 50]


def test_an_offer_s_own_words_come_before_the_common_ones() -> None:
    own = row("Undervisere", "En adjunkt")
    catalogue = [*COMMON, *course("Leder", "Faglige ledere", own), *course("Fyrtårn", "Faglige fyrtårne"), *TEACHERS]
    found = find_offers(document(*catalogue))
    assert [each.facts.teacher_level.value for each in found] == ["adjunkt", "lektor"]


RANKED = pytest.mark.xfail(strict=True, reason="a figure in a row silences the others")
THREE, TWO = paragraph("Forløbet er på tre læringsdage."), paragraph("Forløbet er på to læringsdage.")


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([THREE, TWO], id="two sentences"),
        pytest.param([paragraph("Forløbet er på tre læringsdage à 7,5 timer."), TWO], id="one with hours"),
        pytest.param([row("Omfang", "Tre læringsdage"), TWO], id="a row and a sentence"),
        pytest.param([row("Omfang", "Tre læringsdage"), row("Varighed", "To dage")], id="two rows"),
        pytest.param([THREE, *boxed(row("Varighed", "2 hele dage à 7,5 timer"))], id="a box"),
        pytest.param([TWO, *boxed(row("Varighed", "3 hele dage à 7,5 timer"))], id="a box with what is wanted"),
    ],
)
def test_days_that_contradict_each_other_are_left_open_with_both_quotes(blocks: list[Block]) -> None:
    days = offer(*blocks).facts.days
    assert (days.value, days.conflict) == (None, True)
    assert len({quote.block for quote in days.evidence}) == 2


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([paragraph("Hver dag har 7,5 timer."), paragraph("Hver dag har 6 timer.")], id="two sentences"),
        pytest.param([DAYS, paragraph("Hver dag har 6 timer.")], id="a row and a sentence", marks=RANKED),
    ],
)
def test_so_are_hours_a_day(blocks: list[Block]) -> None:
    hours = offer(*blocks).facts.hours_per_day
    assert (hours.value, hours.conflict, len(hours.evidence)) == (None, True, 2)


def test_hours_each_time_and_in_all_are_no_contradiction() -> None:
    facts = offer(paragraph("To formiddage med 3¾ times undervisning hver gang, 7½ time i alt.")).facts
    assert (facts.hours_per_day.value, facts.contact_hours.value) == (3.75, 7.5)


@pytest.mark.parametrize(
    ("blocks", "level"),
    [
        ([heading("Undervisere", 2), paragraph("En lektor og to adjunkter.")], "adjunkt"),
        ([heading("Undervisere", 2), paragraph("Alle, der underviser, er ansat som adjunkt eller lektor.")], "adjunkt"),
        pytest.param(
            [paragraph("Du bliver undervist af en lektor og to adjunkter.")], "adjunkt",
        ),
        pytest.param(
            [heading("Undervisere", 2), row("Naja Thorsø", "Adjunkt, Midtjorden", "Cand.pæd. i sociologi")], "adjunkt",
            marks=pytest.mark.xfail(strict=True, reason="the degree in the next cell counts"),
        ),
    ],
)  # fmt: skip
def test_a_teacher_s_position_counts_before_the_degree(blocks: list[Block], level: str) -> None:
    assert offer(DAYS, *blocks).facts.teacher_level.value == level
