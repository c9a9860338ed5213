"""An integrated course is one offer for each target group, each with its own group's share of the text."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers
from compliance.offers.groups import for_group
from compliance.offers.model import CourseOffer, OfferText, OfferType, TargetGroup
from compliance.offers.outline import outline

COURSE = [
    heading("Makkerskab om læreplanen"),
    paragraph("Forløbet er en del af Stærke dagtilbud og bygger på den styrkede pædagogiske læreplan."),
    row("Målgruppe", "Faglige ledere og faglige fyrtårne, der deltager sammen"),
    row("Omfang", "Tre læringsdage à 7,5 timer"),
    row("Pris", "6.200 kr."),
]
GOALS = [
    heading("Læringsmål for ledere", 2),
    item("kan lede pædagogiske processer"),
    heading("Læringsmål for fyrtårne", 2),
    item("kan facilitere faglig sparring"),
    heading("Læringsmål for begge", 2),
    item("kender den styrkede pædagogiske læreplan"),
]


def offers(*blocks: Block) -> tuple[CourseOffer, CourseOffer]:
    leder, fyrtaarn = find_offers(document(*COURSE, *blocks))
    assert (leder.offer_type, fyrtaarn.offer_type) == (OfferType.LD3_LEDER, OfferType.LD3_FYRTAARN)
    return leder, fyrtaarn


def shares(*blocks: Block) -> tuple[list[str], list[str]]:
    """What is left for leaders, and for fyrtårne."""
    made = document(*blocks)
    whole = OfferText(document=made, title="", provider=None, passages=outline(made))
    groups = TargetGroup.LEDER, TargetGroup.FYRTAARN
    leder, fyrtaarn = ([p.text for p in for_group(whole, group).passages] for group in groups)
    return leder, fyrtaarn


def test_each_offer_names_all_groups_of_the_course() -> None:
    for offer in offers():
        assert offer.facts.target_groups.value == (TargetGroup.LEDER, TargetGroup.FYRTAARN)


def test_both_have_the_course_s_title_and_length() -> None:
    for offer in offers():
        assert (offer.title, offer.facts.days.value, offer.facts.hours_per_day.value) == (
            "Makkerskab om læreplanen",
            3,
            7.5,
        )


def test_each_has_its_own_goals_and_those_of_both() -> None:
    leder, fyrtaarn = offers(*GOALS)
    common = "kender den styrkede pædagogiske læreplan"
    assert leder.facts.learning_goals.value == ("kan lede pædagogiske processer", common)
    assert fyrtaarn.facts.learning_goals.value == ("kan facilitere faglig sparring", common)


@pytest.mark.parametrize(
    ("label", "for_leder", "for_fyrtaarn"),
    [
        ("Læringsmål for ledere", True, False),
        ("Ledernes spor", True, False),
        ("Fyrtårnenes læringsmål", False, True),
        ("Spor for faglige fyrtårne", False, True),
        ("Ledere og fyrtårne sammen", True, True),
        ("Fælles for begge grupper", True, True),
        ("Indhold", True, True),
    ],
)
def test_a_heading_tells_whose_share_it_is(label: str, for_leder: bool, for_fyrtaarn: bool) -> None:
    leder, fyrtaarn = shares(heading(label), paragraph("Vi arbejder med evaluering."))
    assert ("Vi arbejder med evaluering." in leder, "Vi arbejder med evaluering." in fyrtaarn) == (
        for_leder,
        for_fyrtaarn,
    )


def test_so_does_a_column_of_a_table() -> None:
    columns = ("Dag", "Ledere", "Fyrtårne")
    leder, fyrtaarn = shares(row("Dag 1", "Faglig ledelse", "Sparring", columns=columns))
    assert (leder, fyrtaarn) == (["Faglig ledelse"], ["Sparring"])


@pytest.mark.parametrize(
    ("goal", "for_leder", "for_fyrtaarn"),
    [
        ("Lederen kan lede pædagogiske processer", True, False),
        ("Fyrtårnet kan facilitere sparring", False, True),
        ("Ledere og fyrtårne kender læreplanen", True, True),
        ("Deltagerne kan arbejde sammen med deres leder", True, True),
        ("Fyrtårnet kan sammen med kolleger, leder og forældre planlægge", False, True),
        ("Lederen har trænet at lade fyrtårnet drive udviklingen", True, False),
        ("Lederne og fyrtårnene har fået et fælles sprog", True, True),
        ("Både ledere og fyrtårne ved, hvad der er nyt", True, True),
        ("Lederen ved, hvordan fyrtårne kan bruges", True, False),
        ("Kan støtte lederen i at skabe gode læringsmiljøer", True, True),
    ],
)
def test_a_goal_that_begins_with_a_group_is_its_own(goal: str, for_leder: bool, for_fyrtaarn: bool) -> None:
    leder, fyrtaarn = shares(heading("Læringsmål"), item(goal))
    assert (goal in leder, goal in fyrtaarn) == (for_leder, for_fyrtaarn)


def test_content_that_begins_with_a_group_stays_for_both() -> None:
    leder, fyrtaarn = shares(heading("Indhold"), paragraph("Lederen og hverdagen er dagens emne."))
    assert leder == fyrtaarn


def test_whom_the_course_is_for_is_never_left_out() -> None:
    leder, fyrtaarn = shares(heading("Målgruppe"), row("Ledere", "Daglige ledere af daginstitutioner"))
    assert leder == fyrtaarn


def test_a_long_heading_that_mentions_a_group_is_no_label() -> None:
    long = "Hvordan vi i to år har arbejdet med ledere i tolv kommuner om at skabe læring"
    leder, fyrtaarn = shares(heading(long), paragraph("Vi arbejder med evaluering."))
    assert leder == fyrtaarn


@pytest.mark.xfail(strict=True, reason="groups named in the subtitle and in a table's columns alone are not seen")
def test_a_course_may_name_its_groups_by_its_tracks() -> None:
    columns = ("Dag", "Lederen", "Fyrtårnet")
    course = [
        heading("Makkerforløbet"),
        paragraph("Leder og fagligt fyrtårn af sted sammen – tre læringsdage om den styrkede pædagogiske læreplan."),
        row("1", "Ledersporet: At lede pædagogiske processer", "Fyrtårnssporet: Ressourceperson", columns=columns),
    ]
    assert [offer.offer_type for offer in find_offers(document(*course))] == ["ld3-leder", "ld3-fyrtaarn"]
