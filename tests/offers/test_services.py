"""Courses that one text tells of side by side, each by its letter or number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers import services
from compliance.offers.extraction import find_offers

OPENINGS = [
    ("Ydelse A er de tre dage for lederne, ydelse B er dagen for rådhuset.", "A", "B"),
    ("Forløb A omfatter tre dage for de pædagogiske ledere. Forløb B er en dag for forvaltningen.", "A", "B"),
    ("Vi tilbyder tilbud A: tre dage for lederne og tilbud B: dagen for forvaltningen.", "A", "B"),
    ("Pakke C er tre dage for de faglige ledere, mens pakke D er en læringsdag for forvaltningen.", "C", "D"),
    ("Ydelse 1 er tre dage for lederne. Ydelse 2 er en dag for forvaltningen.", "ydelse 1", "ydelse 2"),
    ("Delydelse 1 (tre dage for lederne) og delydelse 2 (dagen for forvaltningen) ses under ét.", "delydelse 1",
     "delydelse 2"),
    ("Vi tilbyder tre dage for lederne (A) og en læringsdag for forvaltningen (B).", "A", "B"),
    ("Vi har to forløb: et lederforløb (forløb A) samt en dag for rådhuset (forløb B).", "forløb A", "forløb B"),
]  # fmt: skip


def letter(opening: str, one: str, other: str) -> list[Block]:
    return [
        heading("Svar på jeres spørgsmål"),
        paragraph(f"Tak for jeres henvendelse. {opening} Begge er tænkt til Stærke dagtilbud."),
        heading("1. Hvem er holdene tiltænkt?", 2),
        paragraph(f"På {one} deltager jeres 22 pædagogiske ledere. På {other} deltager chefen og konsulenterne."),
        heading("2. Hvordan indgår læreplanen?", 2),
        paragraph(f"Den styrkede pædagogiske læreplan er kernen i {one}. Den faglige ledelse hænger sammen med den."),
        paragraph(f"På {other} ser vi på forvaltningens rolle i arbejdet med læreplanen."),
        heading("3. Omfang", 2),
        paragraph(f"Omfanget af {one} er tre dage à 7 timer. Omfanget af {other} er én dag på 6 timer."),
        heading("4. Undervisere", 2),
        paragraph(f"På {one} underviser lektor Mette Holm. På {other} underviser professor Jens Bro."),
        heading("5. Pris", 2),
        row(f"{one[:1].upper()}{one[1:]}", "98.000 kr."),
        row(f"{other[:1].upper()}{other[1:]}", "31.000 kr."),
    ]


@pytest.mark.parametrize(("opening", "one", "other"), OPENINGS)
def test_each_service_is_an_offer_with_its_own_facts(opening: str, one: str, other: str) -> None:
    offers = find_offers(document(*letter(opening, one, other)))
    assert [offer.offer_type for offer in offers] == ["ld3-leder", "ld1-forvaltning"]
    assert [offer.facts.days.value for offer in offers] == [3, 1]
    assert [offer.facts.teacher_level.value for offer in offers] == ["lektor", "professor"]


def test_sentences_without_a_letter_follow_the_one_before_and_common_ones_hold_for_both() -> None:
    leaders, office = (offer.text.passages for offer in find_offers(document(*letter(*OPENINGS[0]))))
    assert any("hænger sammen" in p.text for p in leaders)
    assert not any("hænger sammen" in p.text for p in office)
    for passages in (leaders, office):
        assert [p.common for p in passages if "Stærke dagtilbud" in p.text] == [True]


def test_a_list_may_present_the_services() -> None:
    blocks = letter("", "A", "B")
    blocks[1:2] = [
        paragraph("I beder om to ydelser under Stærke dagtilbud:"),
        item("A: Tre dage for lederne"),
        item("B: Dagen for forvaltningen"),
    ]
    offers = find_offers(document(*blocks))
    assert [offer.title for offer in offers] == ["A: Tre dage for lederne", "B: Dagen for forvaltningen"]


def test_a_table_may_present_the_services() -> None:
    blocks = letter("", "ydelse A", "ydelse B")
    blocks[1:2] = [
        paragraph("I beder om to ydelser under Stærke dagtilbud."),
        row("Ydelse A", "Tre dage for lederne"),
        row("Ydelse B", "Dagen for forvaltningen"),
    ]
    offers = find_offers(document(*blocks))
    assert [offer.title for offer in offers] == ["Ydelse A: Tre dage for lederne", "Ydelse B: Dagen for forvaltningen"]


@pytest.mark.parametrize(
    "text",
    [
        "Ydelse A er tre dage for lederne, ydelse B er dagen for rådhuset.",
        "Dagene tager fat i lovens grundlag (A), i temaerne (B) og i evalueringen (C).",
        "Vi bruger model A: se, og model B: hør. Konsulenten (B) og lederne (A) taler sammen.",
        "Hold A er for ledere i nord, hold B er for ledere i syd.",
        "Bilag A er programmet, bilag B er prislisten.",
        "Mødelokale A er lille. Vitamin D er sundt. Vi går efter plan B.",
    ],
)
def test_letters_that_are_only_mentioned_part_nothing(text: str) -> None:
    blocks = [
        heading("Faglig ledelse"),
        paragraph(text),
        row("Målgruppe", "Faglige ledere"),
        row("Omfang", "Tre læringsdage à 7 timer"),
        row("Pris", "6.200 kr."),
        paragraph("Den styrkede pædagogiske læreplan er kernen i Stærke dagtilbud."),
    ]
    assert len(find_offers(document(*blocks))) == 1


def test_two_teams_of_the_same_group_are_one_offer() -> None:
    text = "Forløb A er for lederne i nord. Forløb B er for lederne i syd."
    blocks = letter(text, "A", "B")
    blocks[3] = paragraph("På A deltager lederne i nord. På B deltager lederne i syd.")
    blocks[6] = paragraph("På B ser vi på lederens rolle i arbejdet med læreplanen.")
    assert len(find_offers(document(*blocks))) == 1


@given(st.from_regex(services._PRESENTS))
def test_no_course_presented_by_its_letter_is_passed_over(text: str) -> None:
    assert services._NAMES_ONE.search(text.lower())


@given(st.from_regex(services._BRACKETED))
def test_no_letter_in_brackets_is_passed_over(text: str) -> None:
    assert services._LETTER_IN_BRACKETS.search(text)
