"""Every id of the contract has its Danish words."""

from datetime import UTC, datetime
from enum import StrEnum

import pytest

from compliance.documents.model import Evidence, ProblemCode
from compliance.offers.model import Fact, Facts, OfferType, TargetGroup, TeacherLevel
from compliance.reports import words
from compliance.reports.identity import finding_id
from compliance.rules.model import Level, Outcome, Reason, Verdict


@pytest.mark.parametrize(
    ("ids", "labels"),
    [
        (Outcome, words.OUTCOMES),
        (Outcome, words.OUTCOME_MEANINGS),
        (Verdict, words.VERDICTS),
        (Verdict, words.VERDICT_MEANINGS),
        (OfferType, words.OFFER_TYPES),
        (OfferType, words.SHORT_TYPES),
        (Level, words.LEVELS),
        (Reason, words.REASONS),
        (TargetGroup, words.TARGET_GROUPS),
        (TeacherLevel, words.TEACHER_LEVELS),
        (ProblemCode, words.PROBLEMS),
    ],
)
def test_no_id_is_without_a_word_and_no_two_share_one(ids: type[StrEnum], labels: dict[StrEnum, str]) -> None:
    assert set(labels) == set(ids)
    assert len(set(labels.values())) == len(labels)


def test_every_fact_has_a_name_in_the_contract_s_order() -> None:
    assert list(words.FACTS) == list(Facts.model_fields)


@pytest.mark.parametrize(("value", "text"), [(3.0, "3"), (7.5, "7,5"), (22.25, "22,25"), (40, "40"), (0.333, "0,33")])
def test_numbers_have_a_decimal_comma(value: float, text: str) -> None:
    assert words.number(value) == text


@pytest.mark.parametrize(
    ("name", "fact", "text"),
    [
        ("days", Fact(value=3.0), "3"),
        ("hours_per_day", Fact(value=7.5), "7,5 timer"),
        ("shared_pensum_pct", Fact(value=50.0), "50 %"),
        ("exam", Fact(value=True), "Ja"),
        ("exam", Fact(value=False), "Nej"),
        ("exam", Fact(), "Ikke oplyst"),
        ("ects", Fact(conflict=True), "Modstrid"),
        ("modules", Fact(value=2), "2"),
        ("teacher_level", Fact(value=TeacherLevel.PHD), "Ph.d."),
        ("target_groups", Fact(value=(TargetGroup.LEDER, TargetGroup.ANDRE)), "Faglige ledere\nAndre"),
        ("target_groups", Fact(value=()), "Ikke oplyst"),
    ],
)
def test_fact_values_in_words(name: str, fact: Fact[object], text: str) -> None:
    assert words.fact_value(name, Facts.model_construct(**{name: fact})) == text


@pytest.mark.parametrize(
    ("page", "location", "text"),
    [
        (2, "Omfang", "Side 2, Omfang"),
        (None, "Når forløbet er slut,", "Når forløbet er slut"),
        (3, "", "Side 3"),
        (None, "", ""),
        (1, "x" * 100, "Side 1, " + "x" * 79 + "…"),
    ],
)
def test_places_in_words(page: int | None, location: str, text: str) -> None:
    assert words.place(Evidence(block=0, start=0, end=3, quote="ord", page=page, location=location)) == text


def test_moment_and_count() -> None:
    assert words.moment(datetime(2026, 5, 1, 9, 7, tzinfo=UTC)) == "1. maj 2026 kl. 09.07"
    assert (words.count(1, "fil", "filer"), words.count(0, "fil", "filer")) == ("1 fil", "0 filer")


def test_a_finding_is_known_by_content_number_type_and_requirement() -> None:
    assert finding_id("abcdef" * 9, 2, OfferType.DM_LEDER, "3.1-ects") == "abcdefabcdefabcd/2/dm-leder/3.1-ects"
    assert finding_id("abcdef" * 9, 1, None, "type") == "abcdefabcdefabcd/1/ingen-type/type"


@pytest.mark.parametrize(
    ("page", "location", "text"),
    [(2, "Omfang", "Side 2, Omfang (læst ved OCR)"), (2, "", "Side 2 (læst ved OCR)"), (None, "", "(læst ved OCR)")],
)
def test_a_place_read_from_a_picture_is_marked(page: int | None, location: str, text: str) -> None:
    evidence = Evidence(block=0, start=0, end=3, quote="ord", page=page, location=location, ocr=True)
    assert words.place(evidence) == text
