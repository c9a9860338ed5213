"""Which clauses speak of the offer as it is: each filter with a clause that it drops and a like one that it keeps."""

from __future__ import annotations

import time

import pytest
from offer_texts import offer_of

from compliance.offers.extraction import extract_facts
from compliance.offers.facts.clauses import clauses

KEPT_AND_DROPPED = [
    ("Kommunen får tre dage.", "Kommunen ønsker tre dage."),
    ("Kommunen skal stille lokaler til rådighed på alle tre dage.", "Kommunen kræver tre dage."),
    ("Som rammen foreskriver, er forløbet på tre dage.", "Rammen foreskriver tre dage."),
    ("Der er krav om 80 % fremmøde på de tre dage.", "Der er krav om tre dage."),
    ("Aftalen skal underskrives, og kurset varer tre dage.", "Aftalen forudsætter tre dage."),
    ("Modulerne skal bestås, og hvert har tre dage.", "Modulerne skal omfatte tre dage."),
    ("Kurset på tre dage erstatter det gamle.", "Kurset erstatter det gamle på tre dage."),
    ("Kurset er for tidligere deltagere og varer tre dage.", "Tidligere varede kurset tre dage."),
    ("Kurset er ikke længere end tre dage.", "Kurset er ikke længere på tre dage."),
    ("Forrige hold havde to dage; dette hold har tre dage.", "Forrige hold havde tre dage."),
    ("Vi tilbyder også plads til ledere på de tre dage.", "Vi tilbyder også et kursus på tre dage."),
    ("Vi har også lagt tid til sparring på de tre dage.", "Vi har også et forløb på tre dage."),
    ("Frivillige organisationer er velkomne på de tre dage.", "Frivillig opfølgning: tre dage."),
    ("Kurset på tre dage kan kombineres med en dag mere.", "Dagen kan kombineres med et forløb på tre dage."),
    ("Du får tre dage og mulighed for tilvalg.", "Som tilkøb kan I få tre dage."),
]


@pytest.mark.parametrize(("kept", "dropped"), KEPT_AND_DROPPED)
def test_what_is_kept_and_what_is_dropped(kept: str, dropped: str) -> None:
    assert "tre dage" in " ".join(clause.text for clause in clauses(offer_of("Omfang", kept)))
    assert "tre dage" not in " ".join(clause.text for clause in clauses(offer_of("Omfang", dropped)))


def test_a_clause_knows_its_sentence_and_its_question() -> None:
    (clause,) = clauses(offer_of("Spørgsmål", "Er der eksamen? Nej, det er der ikke."))
    assert clause.answers == "Er der eksamen?"
    assert clause.sentence == "Nej, det er der ikke."


@pytest.mark.parametrize("heading", ["Andre har også kigget på", "Læs også", "Flere kurser"])
def test_what_stands_under_other_courses_is_passed_over(heading: str) -> None:
    assert not list(clauses(offer_of(heading, "Inkluderende læringsmiljøer, 10 ECTS")))


@pytest.mark.parametrize(
    "unit",
    [
        "7 ", "12. januar, ", "tre dage ", "en vejledning ", "lektor Anna, ", "ledere og ", "10 ECTS og ", "dage | 3 | ",  # noqa: E501
        "dag 1 og 2 ", "kl. 9-16 ", "50 % af pensum ", "ikke en prøve ", "\n", "(", "a", "1",
    ],
)  # fmt: skip
def test_a_long_odd_text_is_read_in_time_that_grows_with_its_length(unit: str) -> None:
    def seconds(letters: int) -> float:
        offer = offer_of("Omfang", unit * (letters // len(unit)))
        start = time.perf_counter()
        extract_facts(offer)
        return time.perf_counter() - start

    short, long = seconds(5_000), seconds(20_000)
    assert long < 8 * short + 1.5
