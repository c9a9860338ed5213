"""What the customer has asked for is no promise, told again by the provider; nor is a point that nobody answers."""

from __future__ import annotations

import pytest

from compliance.rules.answers import only_asks
from compliance.rules.examples import offer_of_example
from compliance.rules.judging import judge
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Outcome

RULESET = load_ruleset()
TYPES = {r.id: r.applies_to[0] for r in RULESET.requirements}


def outcome(requirement: str, text: str) -> Outcome:
    findings = judge(offer_of_example(text, "", TYPES[requirement]), RULESET).findings
    return {finding.requirement: finding.outcome for finding in findings}[requirement]


ASKED_FOR = [
    ("2.1.3-kursusbevis", "Kommunen nævner desuden, at alle skal have et bevis med navn på den, der udsteder det."),
    ("2.1.3-kursusbevis", "I skriver, at der skal udstedes kursusbevis til alle."),
    ("2.1.3-kursusbevis", "I jeres mail står, at deltagerne skal have et kursusbevis."),
    ("2.1.3-kursusbevis", "Jeres ønske om kursusbevis til alle har vi noteret."),
    ("2.1.3-kursusbevis", "Kunden bad om, at der må komme et kursusbevis ud af det."),
    ("2.1.4-sparring", "I opslaget hedder det, at der skal være sparring mellem dagene."),
    ("2.1.4-sparring", "Forvaltningen skriver, at underviserne skal give sparring mellem dagene."),
    ("2.1.4-forankring", "Beskrivelsen nævner også, at der bør være netværk efter forløbet."),
    ("4.1.2.5-maal-2", "I papirerne står, at vi skal kende læringsmiljøer af høj kvalitet og evalueringskultur."),
    ("2.1.4-forankring", "14) Jeres ønske om opfølgning og netværk bagefter:"),
    ("2.1.1.1-pejlemaerker", "4) Pejlemærker fra partnerskabet:"),
    ("2.1.3-kursusbevis", "7) Kursusbevis til alle deltagere:"),
]  # fmt: skip
TAKEN_UP = [
    ("2.1.3-kursusbevis", "I skriver, at alle skal have et kursusbevis, og det får de den sidste dag."),
    ("2.1.3-kursusbevis", "Kommunen ønsker, at alle skal have et kursusbevis; det udsteder vi den sidste dag."),
    ("2.1.3-kursusbevis", "Jeres ønske om kursusbevis imødekommer vi: alle får et på sidste dag."),
    ("2.1.3-kursusbevis", "13) Kursusbevis: ja, på mail ugen efter til dem med fuldt fremmøde."),
    ("2.1.3-kursusbevis", "Alle, der er med til det hele, får et kursusbevis, og I skriver selv under på fremmødet."),
    ("2.1.4-sparring", "I ønsker, at de skal have sparring mellem dagene, så vi ringer og giver hver af dem sparring."),
    ("2.1.4-sparring", "I skriver logbog mellem dagene, og underviseren giver jer sparring på den over telefonen."),
]  # fmt: skip
OF_THE_COURSE = [
    "I skriver ned, hvad I skal prøve af hjemme mellem dagene.",
    "I skriver hver uge om det, I må tænke over.",
    "I spørger hinanden, om jeres praksis skal ses på en ny måde.",
    "I siger højt, hvad I vil holde fast i.",
    "Kommunen udpeger de fyrtårne, der skal med.",
    "I jeres hus prøver I noget nyt af.",
    "Jeres ønsker til holdet tager vi med på første dag.",
]


@pytest.mark.parametrize(("requirement", "text"), ASKED_FOR)
def test_what_is_only_asked_for_is_not_stated(requirement: str, text: str) -> None:
    assert outcome(requirement, text) is Outcome.MISSING


@pytest.mark.parametrize(("requirement", "text"), TAKEN_UP)
def test_what_is_asked_for_and_answered_is(requirement: str, text: str) -> None:
    assert outcome(requirement, text) is Outcome.PASS


@pytest.mark.parametrize("text", OF_THE_COURSE)
def test_what_participants_write_and_ask_is_no_demand(text: str) -> None:
    assert not only_asks(text)
