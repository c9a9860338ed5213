"""An offer is known by its words, whatever its file is called and though some of it is written anew."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.reports.previous.fingerprint import fingerprint, likeness

COURSE = (
    "Kurset er for faglige ledere og varer tre læringsdage à 7,5 timer. Vi arbejder med det pædagogiske grundlag, de "
    "seks temaer og en evalueringskultur, der kan holde. Mellem dagene prøver du en handling af i dit eget hus og "
    "fremlægger den for din makker. Underviserne er lektorer og docenter fra Professionshøjskolen Åbrinken. "
    "Halvdelen af pensum er fælles med de øvrige udbydere. Du får et kursusbevis, når du har deltaget alle tre dage."
)
ANOTHER = (
    "Modulet hører til den pædagogiske diplomuddannelse og giver ti ECTS-point. Det afsluttes med en mundtlig prøve på "
    "grundlag af et skriftligt oplæg. Der er to vejledninger undervejs, og undervisningen veksler mellem "
    "forelæsninger, studiegrupper og undersøgelser af egen praksis. "
    "Optagelse kræver en professionsbachelor og to års erfaring."
)


def test_the_same_words_have_the_same_fingerprint_however_they_are_divided() -> None:
    pieces = COURSE.split(". ")
    assert fingerprint([COURSE]) == fingerprint(pieces)
    assert len(fingerprint([COURSE])) == 256


def test_case_and_punctuation_do_not_count() -> None:
    assert fingerprint(["TRE LÆRINGSDAGE, à 7,5 timer!"]) == fingerprint(["tre læringsdage à 7 5 timer"])


def test_a_sentence_more_leaves_it_much_alike() -> None:
    longer = f"{COURSE} Efter forløbet mødes deltagerne i et netværk to gange om året."
    assert likeness(fingerprint([COURSE]), fingerprint([longer])) > 0.6


def test_another_course_is_not_alike() -> None:
    assert likeness(fingerprint([COURSE]), fingerprint([ANOTHER])) < 0.1


@pytest.mark.parametrize("other", ["", "abc", "z" * 255])
def test_what_is_no_fingerprint_is_like_nothing(other: str) -> None:
    assert likeness(fingerprint([COURSE]), other) == 0
    assert likeness(other, other) == 0


def test_no_words_have_no_fingerprint() -> None:
    assert fingerprint([]) == fingerprint(["", " – "]) == ""


@given(st.lists(st.text(), max_size=5))
def test_any_text_has_one_and_is_like_itself(texts: list[str]) -> None:
    made = fingerprint(texts)
    assert made == fingerprint(texts)
    assert likeness(made, made) == (1 if made else 0)
