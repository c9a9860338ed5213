"""Facts against the limits of the ramme: a limit belongs to the better of the two outcomes beside it."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import CourseOffer, Fact, Facts, OfferText, OfferType, Passage, Section, Spread
from compliance.rules.checks import run_check
from compliance.rules.judging import judge
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Reason
from compliance.rules.result import Judgement
from compliance.rules.statements import OfferStatements

RULESET = load_ruleset()
REQUIREMENTS = {requirement.id: requirement for requirement in RULESET.requirements}


def judged(requirement: str, offer_type: str = "", text: str = "Som beskrevet.", **facts: Any) -> Judgement:
    """The judgement of an offer that states the facts, and in one sentence the text."""
    rule = REQUIREMENTS[requirement]
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text=text)
    document = Document(path="", file="", sha256="", pages=None, blocks=(block,))
    passage = Passage(block=0, start=0, end=len(text), text=text, section=Section.GENERAL)
    quote = (document.quote(0),)
    stated = {
        name: value if isinstance(value, Fact) else Fact(value=value, evidence=quote) for name, value in facts.items()
    }
    offer = CourseOffer(
        text=OfferText(document=document, title="Kursus", provider=None, passages=(passage,)),
        offer_type=OfferType(offer_type) if offer_type else rule.applies_to[0],
        spread=stated.pop("spread", Fact()),
        facts=Facts(**stated),
    )
    return run_check(rule.check, offer, OfferStatements(offer, RULESET))


def outcome(requirement: str, offer_type: str = "", text: str = "Som beskrevet.", **facts: Any) -> str:
    return judged(requirement, offer_type, text, **facts).outcome


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (0, "fail"), (33.3, "fail"), (39.9, "fail"), (40, "review"), (44.9, "review"), (45, "pass"), (50, "pass"),
        (55, "pass"), (55.1, "review"), (60, "review"), (100, "review"),
    ],
)  # fmt: skip
def test_share_of_pensum_that_is_common(share: float, expected: str) -> None:
    assert outcome("2.1.1.3-pensum", shared_pensum_pct=share) == expected


@pytest.mark.parametrize(
    ("days", "hours", "expected"),
    [
        (3, None, "pass"), (2.5, None, "pass"), (3.5, None, "pass"), (2.4, None, "fail"), (3.6, None, "fail"),
        (1, None, "fail"), (5, None, "fail"), (6, 22.5, "fail"),
        (2, None, "fail"), (2, 15, "fail"), (2, 20.2, "fail"), (2, 20.25, "review"), (2, 22, "review"),
        (2, 24.75, "review"), (2, 24.8, "fail"), (4, 22.5, "review"), (4, 20.25, "review"), (4, 28, "fail"),
        (4, None, "fail"),
    ],
)  # fmt: skip
def test_three_days(days: float, hours: float | None, expected: str) -> None:
    facts = {"days": days} if hours is None else {"days": days, "contact_hours": hours}
    assert outcome("2.1.2.1-dage", **facts) == expected


@pytest.mark.parametrize(
    ("days", "a_day", "in_all", "expected"),
    [
        (3, 7.5, 22.5, "pass"), (3, 6.75, 20.25, "pass"), (3, 8.25, 24.75, "pass"), (3, 6.7, 20.1, "review"),
        (3, 6, 18, "review"), (3, 9, 27, "review"), (3, 8.3, 24.9, "review"), (3, 5.9, 17.7, "fail"),
        (3, 9.1, 27.3, "fail"),
        # With other days, or no hours a day, the total decides.
        (2, 7.5, 15, "fail"), (2, 11.25, 22.5, "pass"), (4, 5.6, 22.4, "pass"), (5, 4, 20, "review"),
        (None, None, 22.5, "pass"), (3, None, 20.25, "pass"), (3, None, 24.75, "pass"), (None, None, 18, "review"),
        (None, None, 20.2, "review"), (None, None, 27, "review"), (None, None, 17.9, "fail"),
        (None, None, 27.1, "fail"),
        # Hours a day alone.
        (None, 7.5, None, "pass"), (None, 6, None, "review"), (None, 5, None, "fail"),
    ],
)  # fmt: skip
def test_contact_hours(days: float | None, a_day: float | None, in_all: float | None, expected: str) -> None:
    stated = {"days": days, "hours_per_day": a_day, "contact_hours": in_all}
    assert outcome("2.1.2.1-timer", **{k: v for k, v in stated.items() if v is not None}) == expected


@pytest.mark.parametrize("requirement", ["2.1.3-underviserniveau", "4.1.2.3-underviserniveau"])
@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("professor", "pass"), ("docent", "pass"), ("lektor", "pass"), ("phd", "pass"), ("adjunkt", "pass"),
        ("kandidat", "review"), ("andet", "review"), ("diplom", "fail"), ("professionsbachelor", "fail"),
    ],
)  # fmt: skip
def test_level_of_the_teachers(requirement: str, level: str, expected: str) -> None:
    judgement = judged(requirement, teacher_level=level)
    assert judgement.outcome == expected
    assert (judgement.reason is Reason.OTHER_LEVEL) is (expected == "review")


@pytest.mark.parametrize(
    ("offer_type", "groups", "text", "expected"),
    [
        ("ld3-leder", ("leder",), "For ledere.", "pass"),
        ("ld3-leder", ("leder", "fyrtaarn"), "For ledere og fyrtårne.", "pass"),
        ("ld3-leder", ("dagplejer",), "For dagplejere.", "fail"),
        ("ld3-fyrtaarn", ("fyrtaarn",), "For faglige fyrtårne.", "pass"),
        ("ld3-fyrtaarn", ("fyrtaarn", "andre"), "For alt pædagogisk personale, også fyrtårne.", "review"),
        ("ld3-dagplejer", ("dagplejer",), "For dagplejere med en PAU.", "pass"),
        ("ld3-dagplejer", ("dagplejer",), "For dagplejere, der er uddannede pædagoger.", "pass"),
        ("ld3-dagplejer", ("dagplejer",), "For dagplejere.", "review"),
        ("ld3-dagplejer", ("dagplejer",), "For alle dagplejere, uanset uddannelse.", "review"),
        ("ld3-dagplejer", ("dagplejer",), "For ufaglærte dagplejere.", "review"),
        ("ld1-forvaltning", ("forvaltning",), "For pædagogiske konsulenter.", "pass"),
        ("dm-leder", ("leder",), "For ledere.", "pass"),
        ("dm-fyrtaarn", ("fyrtaarn",), "For fyrtårne.", "pass"),
        ("dm-fyrtaarn", ("andre",), "For sygeplejersker.", "fail"),
    ],
)
def test_target_group(offer_type: str, groups: tuple[str, ...], text: str, expected: str) -> None:
    assert outcome("1.2-maalgruppe", offer_type, text, target_groups=groups) == expected


@pytest.mark.parametrize(
    ("days", "hours", "expected"),
    [
        (1, None, "pass"), (1, 5, "pass"), (2, 7.5, "review"), (0.5, 7, "review"), (0.5, 3.5, "fail"), (2, 15, "fail"),
        (2, None, "fail"), (3, 7.5, "fail"), (2, 6.75, "review"), (2, 8.25, "review"), (2, 8.3, "fail"),
    ],
)  # fmt: skip
def test_one_day(days: float, hours: float | None, expected: str) -> None:
    facts = {"days": days} if hours is None else {"days": days, "contact_hours": hours}
    assert outcome("4.1.2.2-dage", **facts) == expected


@pytest.mark.parametrize(
    ("hours", "expected"), [(6.75, "pass"), (7.5, "pass"), (8.25, "pass"), (4, "fail")],
)  # fmt: skip
def test_two_half_days_are_one_day_where_their_hours_are(hours: float, expected: str) -> None:
    text = "Dagen er lagt på to halve dage."
    assert outcome("4.1.2.2-dage", text=text, days=2, contact_hours=hours) == expected


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (7.5, "pass"), (6.75, "pass"), (8.25, "pass"), (6.7, "review"), (6, "review"), (9, "review"), (5.9, "fail"),
        (9.1, "fail"),
    ],
)  # fmt: skip
def test_hours_of_the_one_day(hours: float, expected: str) -> None:
    assert outcome("4.1.2.2-timer", contact_hours=hours) == expected


@pytest.mark.parametrize(
    ("points", "modules", "text", "expected"),
    [
        (10, 2, "To moduler.", "pass"),
        (10, 1, "Et modul.", "review"),
        (10, None, "I alt 10 ECTS.", "review"),
        (5, 1, "Modulet er det første af de to moduler.", "pass"),
        (5, 1, "Modulet hedder Faglig ledelse, evalueringskultur og kvalitetsudvikling i dagtilbud.", "pass"),
        (5, 1, "Modulet hedder Personlig udvikling.", "review"),
        (15, 3, "Tre moduler.", "fail"),
        (9, 2, "To moduler.", "fail"),
    ],
)
def test_points_of_the_leaders_modules(points: float, modules: int | None, text: str, expected: str) -> None:
    assert outcome("3.1-ects", text=text, ects=points, **({"modules": modules} if modules else {})) == expected


@pytest.mark.parametrize(("points", "expected"), [(10, "pass"), (5, "fail"), (9, "fail"), (15, "fail")])
def test_points_of_the_fyrtaarn_s_module(points: float, expected: str) -> None:
    assert outcome("3.2-ects", ects=points) == expected


@pytest.mark.parametrize(
    ("requirement", "points", "hours", "soft", "expected"),
    [
        ("3.1-timer", 10, 40, False, "pass"), ("3.1-timer", 10, 48, False, "pass"),
        ("3.1-timer", 10, 39.9, False, "fail"),
        ("3.1-timer", 10, 30, False, "fail"), ("3.1-timer", 5, 20, False, "pass"),
        ("3.1-timer", 5, 19.5, False, "fail"),
        ("3.1-timer", 10, 42, True, "review"), ("3.1-timer", 5, 21, True, "review"),
        ("3.1-timer", 10, 36, True, "fail"),
        ("3.2-timer", 10, 40, False, "pass"), ("3.2-timer", 10, 39, False, "fail"),
        ("3.2-timer", 10, 45, True, "review"),
    ],
)  # fmt: skip
def test_teaching_hours_of_a_module(requirement: str, points: float, hours: float, soft: bool, expected: str) -> None:
    rule = REQUIREMENTS[requirement]
    quote = judged(requirement, ects=10.0, contact_hours=1.0).evidence
    stated = Fact(value=float(hours), evidence=quote, soft=soft)
    assert outcome(rule.id, ects=points, contact_hours=stated) == expected


@pytest.mark.parametrize(
    ("requirement", "facts"), [("3.2-timer", {"contact_hours": 20}), ("3.2-vejledning", {"supervisions": 1})]
)
def test_half_is_not_enough_for_the_fyrtaarn_s_whole_module(requirement: str, facts: dict[str, float]) -> None:
    assert outcome(requirement, ects=5, **facts) == "fail"


@pytest.mark.parametrize(
    ("requirement", "points", "supervisions", "expected"),
    [
        ("3.1-vejledning", 10, 2, "pass"), ("3.1-vejledning", 10, 3, "pass"), ("3.1-vejledning", 10, 1, "fail"),
        ("3.1-vejledning", 5, 1, "pass"), ("3.1-vejledning", 5, 0, "fail"), ("3.2-vejledning", 10, 2, "pass"),
        ("3.2-vejledning", 10, 1, "fail"), ("3.2-vejledning", 10, 0, "fail"),
    ],
)  # fmt: skip
def test_supervisions(requirement: str, points: float, supervisions: int, expected: str) -> None:
    assert outcome(requirement, ects=points, supervisions=supervisions) == expected


@pytest.mark.parametrize("requirement", ["3.1-proeve", "3.2-proeve"])
@pytest.mark.parametrize(("exam", "expected"), [(True, "pass"), (False, "fail")])
def test_exam(requirement: str, exam: bool, expected: str) -> None:
    assert outcome(requirement, exam=exam) == expected


@pytest.mark.parametrize(
    ("requirement", "text", "expected"),
    [
        ("2.1.1.3-pensum", "Forløbet har fælles pensum.", "review"),
        ("2.1.1.3-pensum", "Pensum udleveres på første dag.", "missing"),
        ("2.1.3-underviserniveau", "Erfarne undervisere står for dagene.", "review"),
        ("3.1-vejledning", "Der gives vejledning undervejs.", "review"),
        ("3.1-vejledning", "Der gives ingen vejledning.", "fail"),
        ("3.2-vejledning", "Bogen koster 300 kr.", "missing"),
    ],
)
def test_what_is_said_where_no_figure_is_stated(requirement: str, text: str, expected: str) -> None:
    assert outcome(requirement, text=text) == expected


NEEDED = {r.id: r.check.needs for r in RULESET.requirements if r.check.kind == "cases"}


@pytest.mark.parametrize("requirement", NEEDED)
def test_silence_is_missing(requirement: str) -> None:
    judgement = judged(requirement)
    assert (judgement.outcome, judgement.reason, judgement.evidence) == ("missing", Reason.NOT_STATED, ())


@pytest.mark.parametrize("requirement", NEEDED)
def test_a_contradiction_is_for_a_person_with_both_quotes(requirement: str) -> None:
    quote = judged("2.1.2.1-dage", days=3.0).evidence[0]
    both = (quote, quote.model_copy(update={"start": 4, "quote": quote.quote[4:]}))
    conflict = Fact(conflict=True, evidence=both)
    judgement = judged(requirement, **dict.fromkeys(NEEDED[requirement], conflict))
    assert (judgement.outcome, judgement.reason) == ("review", Reason.CONTRADICTION)
    assert set(judgement.evidence) == set(both)


@pytest.mark.parametrize("days", [2, 2.5, 3, 4, 7])
def test_the_message_tells_the_figure_in_danish(days: float) -> None:
    assert judged("2.1.2.1-dage", days=float(days)).message.startswith(
        "Tilbuddet angiver " + f"{days:g}".replace(".", ",") + " læringsdage"
    )


def test_a_figure_outside_its_limits_read_from_a_picture_is_for_a_person() -> None:
    text = "Forløbet varer 5 dage."
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text=text, ocr=True)
    document = Document(path="", file="", sha256="", pages=None, blocks=(block,))
    passage = Passage(block=0, start=0, end=len(text), text=text, section=Section.DURATION)
    offer = CourseOffer(
        text=OfferText(document=document, title="", provider=None, passages=(passage,)),
        offer_type=OfferType.LD3_LEDER,
        facts=Facts(days=Fact(value=5, evidence=(document.quote(0),))),
    )
    found = {f.requirement: f for f in judge(offer, load_ruleset()).findings}["2.1.2.1-dage"]
    assert (found.outcome, found.reason) == ("review", Reason.UNCLEAR_READING)


@pytest.mark.parametrize(
    ("spread", "text", "expected"),
    [
        (Spread.APART, "Som beskrevet.", "pass"), (Spread.PARTLY, "Som beskrevet.", "review"),
        (Spread.TOGETHER, "Som beskrevet.", "fail"), (Spread.TOGETHER, "Dagene er et splitforløb.", "fail"),
        (None, "Dagene er et splitforløb.", "pass"), (None, "Vi holder tre på hinanden følgende dage.", "fail"),
        (None, "Som beskrevet.", "missing"),
    ],
)  # fmt: skip
def test_how_the_days_lie_decides_before_the_words(spread: Spread | None, text: str, expected: str) -> None:
    assert outcome("2.1.2.2-splitforloeb", text=text, **({"spread": spread} if spread else {})) == expected
