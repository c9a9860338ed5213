"""Wording that no combination was written for, judged by both ways together."""

from __future__ import annotations

import pytest

from compliance.rules.examples import offer_of_example
from compliance.rules.judging import judge
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Outcome

RULESET = load_ruleset()
KINDS = {r.id: r for r in RULESET.requirements}


def outcome(requirement: str, text: str, heading: str = "") -> Outcome:
    offer = offer_of_example(text, heading, KINDS[requirement].applies_to[0])
    findings = {finding.requirement: finding for finding in judge(offer, RULESET).findings}
    finding = findings[requirement]
    assert finding.outcome is not Outcome.PASS or finding.evidence
    return finding.outcome


STATED = [
    ("2.1.4-sparring", "Ugen efter hver dag ringer en af underviserne dig op og vender din afprøvning med dig.", ""),
    ("2.1.4-forankring", "Når forløbet er slut, samler de pædagogiske konsulenter holdet tre gange om året.", ""),
    ("2.1.3-kursusbevis", "Har du været med alle dage, kvitterer vi med et bevis på, at du har gennemført.", ""),
    ("2.1.3-forskning", "Tekster og oplæg hviler på de seneste års forskning i børns hverdag i dagtilbud.", ""),
    ("2.1.2.2-praksiskobling",
     "Mellem dagene prøver du to greb af, og det, der virker, går ind i husets rutiner.", ""),
    ("2.2.1.2-maal-1c", "Du kan få øje på, oversætte og selv skabe de forstyrrelser, der fornyer praksis.", "Udbytte"),
    ("2.2.2.2-maal-1b", "Du kan påtage dig, at kolleger sparrer fagligt, og lede det.", "Bagefter"),
    ("2.2.3.2-maal-1b", "Du kan se kritisk på din egen måde at passe børn på og lære af det.", "Mål"),
    ("4.1.2.5-maal-1a", "Deltagerne kender forvaltningens rolle, når læreplanen skal blive til noget.", "Udbytte"),
]  # fmt: skip
NOT_STATED = [
    ("2.1.3-kursusbevis", "Gem kvitteringen, til du har fået din bekræftelse.", ""),
    ("2.1.4-sparring", "»Sidst fik vi sparring af underviserne mellem dagene, og det var guld værd.«", ""),
    ("2.1.4-sparring", "> Kan I tilbyde sparring mellem dagene til alle deltagerne?", ""),
    ("2.1.3-forskning", "Vi har mange års erfaring med at undervise ledere.", ""),
    ("2.1.4-forankring", "Kommunen bør overveje, hvem der kan hjælpe deltagerne videre bagefter.", ""),
    ("2.1.1.2-forandringspakker", "De kan komme i spil, hvis holdet har lyst. Det afgør underviseren sammen med jer.",
     "Bruger I forandringspakkerne fra ministeriet?"),
    ("2.1.1.2-forandringspakker", "Det bestemmer I selv.", "Bruger I forandringspakkerne fra ministeriet?"),
    ("2.1.1.2-forandringspakker", "Det kommer an på holdet.", "Bruger I forandringspakkerne fra ministeriet?"),
    ("2.1.4-forankring", "Så er du altid velkommen til at skrive dig op til nyhedsbrevet, der kommer hver anden måned.",
     "Hvad så bagefter?"),
    ("2.1.4-forankring", "Bagefter kan du tilmelde dig vores nyhedsbrev.", "Efter kurset"),
    ("2.1.4-forankring", "Du kan følge os på Facebook, når kurset er slut.", "Efter kurset"),
    ("2.2.1.2-maal-2", "Ledere i dag har travlt med budgetter og vagtplaner.", "Baggrund"),
]


@pytest.mark.parametrize(("requirement", "text", "heading"), STATED)
def test_it_is_stated(requirement: str, text: str, heading: str) -> None:
    assert outcome(requirement, text, heading) is Outcome.PASS


@pytest.mark.parametrize(("requirement", "text", "heading"), NOT_STATED)
def test_it_is_not(requirement: str, text: str, heading: str) -> None:
    assert outcome(requirement, text, heading) is not Outcome.PASS


def test_what_is_said_under_a_condition_does_not_pass() -> None:
    text = "Ministeriets forandringspakker kan inddrages i undervisningen, hvis holdet ønsker det."
    assert outcome("2.1.1.2-forandringspakker", text) is Outcome.REVIEW


def test_without_weights_the_combinations_decide_alone() -> None:
    bare = RULESET.model_copy(update={"weights": None})
    text = "Der er sparring med underviseren mellem dagene."
    findings = judge(offer_of_example(text, "", KINDS["2.1.4-sparring"].applies_to[0]), bare).findings
    assert {f.requirement: f.outcome for f in findings}["2.1.4-sparring"] is Outcome.PASS


def test_a_plain_no_stands_though_it_sounds_like_nothing() -> None:
    text = "Nogle har spurgt, om I kan få sparring fra underviserne mellem kursusdagene. Det kan I ikke denne gang."
    assert outcome("2.1.4-sparring", text) is Outcome.FAIL


NO_TO_A_QUESTION = [
    ("2.1.3-kursusbevis", "Kursusbevis? Nej, papirer deler vi ikke ud."),
    ("2.1.3-kursusbevis", "Får vi et kursusbevis? Nej, det må I undvære."),
    ("2.1.3-kursusbevis", "Udstedes der kursusbevis? Nej desværre."),
    ("2.1.3-kursusbevis", "Får deltagerne bevis for gennemført kursus? Nej, det gør vi ikke i."),
    ("2.1.4-sparring", "Er der sparring fra jer mellem dagene? Nej, dagene ligger jo lige efter hinanden."),
    ("2.1.4-sparring", "Giver I sparring mellem dagene? Nej, det når vi ikke."),
    ("2.1.4-forankring", "Er der et netværk, når forløbet er slut? Nej, da er vi færdige med hinanden."),
    ("2.1.1.2-forandringspakker", "Bruger I forandringspakkerne i undervisningen? Nej, de passer ikke til dagplejen."),
]
NO_THAT_DENIES_NOTHING = [
    ("2.1.2.3-undervisningsformer", "Skal man bare sidde og høre på oplæg? Nej, der er øvelser og dialog."),
    ("2.1.3-kursusbevis", "Er der eksamen? Nej, men I får et kursusbevis."),
    ("2.1.3-kursusbevis", "Koster beviset ikke ekstra? Nej, kursusbeviset er med i prisen."),
    ("2.1.4-sparring", "Er vi alene mellem dagene? Nej, I får sparring af underviserne mellem dagene."),
    ("2.1.4-sparring", "Slipper I os, når første dag er ovre? Nej, vi ringer og giver sparring mellem dagene."),
    ("2.1.4-forankring", "Er det så forbi? Nej, efter kurset mødes I i et netværk med en konsulent."),
]


NO_TO_A_LOADED_QUESTION = [
    ("2.1.3-kursusbevis", "Får vi ikke et kursusbevis? Nej, det gør I ikke."),
    ("2.1.4-sparring", "Kan vi ikke få sparring mellem dagene? Nej, det har vi ikke kræfter til."),
]


@pytest.mark.parametrize(("requirement", "text"), NO_TO_A_LOADED_QUESTION)
def test_a_no_denies_what_a_loaded_question_asks_where_it_holds_a_not(requirement: str, text: str) -> None:
    assert outcome(requirement, text) is Outcome.FAIL


@pytest.mark.parametrize(("requirement", "text"), NO_TO_A_QUESTION)
def test_a_no_denies_what_the_question_asks(requirement: str, text: str) -> None:
    assert outcome(requirement, text) is Outcome.FAIL


@pytest.mark.parametrize(("requirement", "text"), NO_TO_A_QUESTION)
def test_a_no_denies_what_the_heading_asks(requirement: str, text: str) -> None:
    heading, _, answer = text.partition("? ")
    assert outcome(requirement, answer, f"{heading}?") in (Outcome.FAIL, Outcome.REVIEW, Outcome.MISSING)


@pytest.mark.parametrize(("requirement", "text"), NO_THAT_DENIES_NOTHING)
def test_a_no_to_something_else_denies_nothing(requirement: str, text: str) -> None:
    assert outcome(requirement, text) is not Outcome.FAIL
