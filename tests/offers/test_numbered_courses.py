"""What a catalogue tells once for several numbered courses, and names that only look like other courses."""

from __future__ import annotations

import pytest
from offer_texts import offer_of

from compliance.danish.assertion import Stance, assess
from compliance.offers.facts.assessment import extract_assessment
from compliance.offers.facts.pensum import extract_shared_pensum
from compliance.offers.model import Passage, Section
from compliance.offers.sections import section_of
from compliance.offers.services import of_this_number

COMMON = (
    "Bevis. Har du været med på hold 1, 2 eller 3, sender vi et kursusbevis. Til hold 4 udsteder vi ikke bevis. "
    "Hold 3 og 4 har egne klokkeslæt. Priserne er uden moms."
)


@pytest.mark.parametrize(
    ("title", "there", "gone"),
    [
        ("Hold 1 · Tæt på", ("sender vi", "uden moms"), ("udsteder vi ikke", "egne klokkeslæt")),
        ("Hold 3 · Hjemmet", ("sender vi", "egne klokkeslæt"), ("udsteder vi ikke",)),
        ("Hold 4 · En dag", ("udsteder vi ikke", "egne klokkeslæt", "uden moms"), ("sender vi",)),
        ("Tæt på", ("sender vi", "udsteder vi ikke"), ()),
        ("Forløb 1 · Tæt på", ("sender vi", "udsteder vi ikke"), ()),
    ],
)
def test_a_numbered_course_keeps_what_names_its_number_or_none(
    title: str, there: tuple[str, ...], gone: tuple[str, ...]
) -> None:
    passage = Passage(
        block=0, start=0, end=len(COMMON), text=COMMON, section=Section.GENERAL, heading="Det går igen", common=True
    )
    kept = of_this_number(title, (passage,))
    told = " ".join(p.text for p in kept)
    assert all(words in told for words in there) and not any(words in told for words in gone)
    assert all(COMMON[p.start : p.end] == p.text for p in kept)


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Det købes hos skolen, hvis forskningsmiljø for dagtilbud har udviklet det.", Stance.STATED),
        ("Vi samarbejder med et center, hvis undervisere har planlagt det, og det er udviklet.", Stance.STATED),
        ("Det er udviklet, hvis kommunen har bedt om det.", Stance.CONDITIONAL),
        ("Det er udviklet, hvis der er tid.", Stance.CONDITIONAL),
        ("Det er udviklet, hvis holdet har ønsket det.", Stance.CONDITIONAL),
    ],
)
def test_a_genitive_is_no_condition(sentence: str, stance: Stance) -> None:
    at = sentence.index("udviklet")
    assert assess(sentence, (at, at + 8)).stance is stance


@pytest.mark.parametrize(
    ("text", "exam"),
    [
        ("Universitetet dokumenterer alene eksamensbelagt undervisning.", None),
        ("Modulet er eksamensbelagt.", True),
        ("Modulet slutter med en eksamen.", True),
    ],
)
def test_exams_of_other_teaching_are_none(text: str, exam: bool | None) -> None:
    assert extract_assessment(offer_of("Formalia", text)).exam.value is exam


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Læsestoffet er på 240 sider. Halvdelen af dem er ens hos alle udbydere i landet.", 50),
        ("Læsestoffet er på 240 sider. Heraf er halvdelen fælles for alle udbydere.", 50),
        ("Vi har 240 pladser. Halvdelen af dem er ens hos alle.", None),
    ],
)
def test_a_share_of_the_reading_named_before(text: str, share: float | None) -> None:
    assert extract_shared_pensum(offer_of("Sådan lærer vi", text)).value == share


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Hvem er jeg?", Section.ABOUT_PROVIDER),
        ("Hvem er du?", Section.TARGET_GROUP),
        ("Økonomi og praktik", Section.PRACTICAL),
        ("Økonomi", Section.PRICE),
        ("Kunne også være noget for dig", Section.OTHER_COURSES),
    ],
)
def test_headings_by_whom_and_what_they_name(heading: str, section: Section) -> None:
    assert section_of(heading) is section
