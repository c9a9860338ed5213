# ruff: noqa: E501 - one phrase to a line
"""The learning goals as texts list them."""

from __future__ import annotations

import pytest
from offer_texts import offer_of

from compliance.offers.facts.goals import extract_learning_goals, goal_spans

LEADS = [
    "Efter forløbet kan du:",
    "Når kurset er slut,",
    "Når du har bestået, kan du:",
    "Efter kurset skal deltagerne",
    "Som leder:",
    "Den studerende:",
    "Deltageren har opnået:",
    "Efter dagen er det meningen, at",
    "Når forløbet er omme, er det målet, at I begge:",
    "Læringsmål:",
]

PROSE = [
    (
        "Når vi siger farvel til hinanden, er det vores mål, at lederne er bedre rustet til at lede pædagogiske processer. "
        "De kender forskellige former for faglig ledelse.",
        ["lederne er bedre rustet til at lede pædagogiske processer", "De kender forskellige former for faglig ledelse"],
    ),
    (
        "Målet med dagen er, at deltagerne kan gøre rede for det nye i læreplanen, og at hver leder har omsat ét element "
        "til daglig ledelse.",
        ["deltagerne kan gøre rede for det nye i læreplanen", "hver leder har omsat ét element til daglig ledelse"],
    ),
    (
        "Efter kurset kan du tilrettelægge vejledning af elever.",
        ["Efter kurset kan du tilrettelægge vejledning af elever"],
    ),
    (
        "Du lærer at planlægge gode læringsmiljøer.",
        ["Du lærer at planlægge gode læringsmiljøer"],
    ),
]

NO_GOALS = [
    ("Pris", "Efter kurset kan du købe bogen med rabat."),
    ("Læs også", "Efter kurset kan du lede en sparring."),
    ("Læringsmål", "Målene evalueres på sidste dag."),
    ("Læringsmål", "Vi arbejder efter disse fem."),
    ("Læringsmål", "Du får et kursusbevis med hjem."),
    ("Indhold", "Vi arbejder med evalueringskultur og faglige fællesskaber."),
    (None, "Efter kurset kan du få sparring på telefonen."),
]


@pytest.mark.parametrize("lead", LEADS)
def test_the_items_of_a_list_are_goals_by_its_lead(lead: str) -> None:
    items = ("– kan planlægge gode læringsmiljøer;", "– kender læreplanens grundlag.")
    fact = extract_learning_goals(offer_of("Om kurset", *items, lead=lead, items=True))
    assert fact.value == ("kan planlægge gode læringsmiljøer", "kender læreplanens grundlag")
    assert tuple(quote.quote for quote in fact.evidence) == fact.value


@pytest.mark.parametrize(("text", "goals"), PROSE)
def test_goals_are_found_in_prose(text: str, goals: list[str]) -> None:
    assert list(extract_learning_goals(offer_of("Om kurset", text)).value or ()) == goals


@pytest.mark.parametrize(("heading", "text"), NO_GOALS)
def test_other_sentences_are_no_goals(heading: str | None, text: str) -> None:
    assert goal_spans(offer_of(heading, text)) == []


def test_sentences_under_the_goals_heading_are_goals_without_their_label() -> None:
    fact = extract_learning_goals(
        offer_of("Læringsmål", "Viden: Den studerende kender teorier om faglig ledelse.", "Deltagerne kan se sig selv.")
    )
    assert fact.value == ("Den studerende kender teorier om faglig ledelse", "Deltagerne kan se sig selv")


def test_bullets_within_a_line_part_goals() -> None:
    fact = extract_learning_goals(
        offer_of("Læringsmål", "› fået viden om læreplanen › øvet dig i at samarbejde med forældre")
    )
    assert fact.value == ("fået viden om læreplanen", "øvet dig i at samarbejde med forældre")


def test_spans_point_at_the_goal_in_its_passage() -> None:
    (passage, start, end), *_ = goal_spans(offer_of("Læringsmål", "• kan lede en sparring."))
    assert passage.text[start:end] == "kan lede en sparring"
