# ruff: noqa: E501
"""The offers of a plan's numbered activities, and of a mail above the ones that it answers."""

from __future__ import annotations

import pytest
from made_documents import document
from test_facts_in_documents import _blocks

from compliance.documents.model import Document
from compliance.offers.extraction import find_offers
from compliance.offers.replies import _OPENS_EARLIER

SUBJECT = "den styrkede pædagogiske læreplan"


def read(text: str) -> Document:
    return document(*_blocks(text))


PLANS: list[tuple[str, list[tuple[str | None, float | None, float | None]]]] = [
    (
        f"""# Fælles løft
        ## 2 Fælles vilkår
        Undervisningen er tilrettelagt af skolens udviklingsafdeling.
        ## 3 Aktivitet A: Ledere
        Holdet er for faglige ledere og handler om {SUBJECT}. Tre dage à 7 timer. Pris 3.000 kr.
        ## 4 Aktivitet B: Rådhusdag
        Dagtilbudschefer og konsulenter mødes to formiddage à 3 timer. {SUBJECT.capitalize()} er grundlaget.""",
        [("ld3-leder", 3, 21), ("ld1-forvaltning", 2, 6)],
    ),
    (
        f"""# Indsatser 2020
        ## Indsats 1: Ledere
        Holdet er for faglige ledere og handler om {SUBJECT}. Tre dage à 7 timer. Pris 3.000 kr.
        ## Indsats 2: Dagplejere
        Holdet er for dagplejere og handler om {SUBJECT}. To dage à 6 timer. Pris 2.000 kr.""",
        [("ld3-leder", 3, 21), ("ld3-dagplejer", 2, 12)],
    ),
    (
        f"""# Linjer
        ## Linje 1: Fyrtårne
        Linjen er for faglige fyrtårne og handler om {SUBJECT}. Tre dage à 7 timer. Pris 3.000 kr.
        ## Linje 2: Rådhuset
        Forvaltningen ses to eftermiddage à 4 timer om {SUBJECT}.""",
        [("ld3-fyrtaarn", 3, 21), ("ld1-forvaltning", 2, 8)],
    ),
    (
        f"""# Plan for kurset for faglige ledere om {SUBJECT}
        Kurset er for faglige ledere. Det er på tre dage à 7 timer.
        ## Aktivitet 1: Opstart
        Ledere taler om læreplanen i en time.
        ## Aktivitet 2: Prøvehandling
        Lederen prøver noget af hjemme.""",
        [("ld3-leder", 3, 21)],
    ),
    (
        f"""# Plan for kurset for faglige ledere om {SUBJECT}
        Kurset er for faglige ledere. Det er på tre dage à 7 timer.
        ## Aktivitet 1: Første dag
        Lederne mødes kl. 9-16.
        ## Aktivitet 2: Anden dag
        Lederne mødes kl. 9-16.
        ## Aktivitet 3: Tredje dag
        Lederne mødes kl. 9-16.""",
        [("ld3-leder", 3, 21)],
    ),
]


@pytest.mark.parametrize(("text", "offers"), PLANS)
def test_numbered_activities_are_offers_where_they_are_held(
    text: str, offers: list[tuple[str | None, float | None, float | None]]
) -> None:
    found = [(o.offer_type, o.facts.days.value, o.facts.contact_hours.value) for o in find_offers(read(text))]
    assert found == offers


def test_a_module_of_others_makes_no_diploma_of_a_day() -> None:
    day = f"""# Læringsdag for forvaltningen
    Onsdag den 6. november 2019 kl. 9-15.30. Dagen handler om {SUBJECT}.
    ## Og så det praktiske
    - Dagplejernes tre dage à 7,5 timer begynder i uge 3; ledernes diplommodul (2 × 5 ECTS) til april"""
    (offer,) = find_offers(read(day))
    assert (offer.offer_type, offer.facts.days.value, offer.facts.ects.value) == ("ld1-forvaltning", 1, None)


@pytest.mark.parametrize(
    ("head", "shares"),
    [
        ("Bilag 1 Pensum, aktivitet A", [50, None]),
        ("Bilag 1: Pensum til aktivitet B", [None, 50]),
        ("Bilag 1: Pensum, aktivitet A og B", [50, 50]),
        ("Bilag 1: Pensum", [50, 50]),
    ],
)
def test_an_appendix_belongs_to_the_activity_that_it_names(head: str, shares: list[float | None]) -> None:
    plan = f"{PLANS[0][0]}\n## 5 Tidsplan\nMarts til juni.\n## {head}\nSamlet 400 sider, heraf 200 sider fælles for alle udbydere."
    assert [offer.facts.shared_pensum_pct.value for offer in find_offers(read(plan))] == shares


MAIL = f"Kære Lis. Kurset er for faglige ledere og handler om {SUBJECT}."
OLDER = "Var det ikke fem dage à 5 timer? Jeg har læst, at ledere skal have 24 timer i alt."


@pytest.mark.parametrize(
    "mark",
    [
        "----- Oprindelig besked -----", "-----Original Message-----", "Videresendt meddelelse", "Tidligere mail:",
        "---------- Forwarded message ----------", "Fra: Lone Stampe Sendt: 3. juni 2019 20:11",
        "Den 3. marts 2020 kl. 14.02 skrev Lis Holm <lis@x.example>:", "Den tirsdag den 3. marts 2020 skrev Lis:",
        "On Tue, 3 March 2020 at 10:00 Lis wrote:", "_____ Oprindelig mail _____", "d. 3. mar. 2020 skrev Lis:",
        "Fra: Lis Dato: 3. marts Til: Bo", "Start på videresendt besked:", "> Oprindelig besked", "Svar på mail:",
    ],
)  # fmt: skip
def test_the_newest_mail_tells_the_length(mark: str) -> None:
    mail = f"# Kursus for ledere\n{MAIL}\nDet er på tre dage à 7 timer.\nKh Bo\n{mark}\n{OLDER}"
    (offer,) = find_offers(read(mail))
    facts = offer.facts
    assert (facts.days.value, facts.hours_per_day.value, facts.contact_hours.value) == (3, 7, 21)


def test_a_mail_that_only_sends_another_on_keeps_it() -> None:
    mail = f"# VS: Kursus for ledere\nHej Bo. Se nedenfor.\nKh Lis\n----- Videresendt besked -----\n{MAIL} Det er på tre dage à 7 timer."
    (offer,) = find_offers(read(mail))
    assert offer.facts.contact_hours.value == 21


@pytest.mark.parametrize(
    "line",
    [
        "Den 3. marts 2020 mødes vi kl. 9.", "Fra: Gitte Aabo, dagplejeleder", "Oprindelig var det fem dage.",
        "Tidligere beskeder er arkiveret hos sekretariatet i kommunen og bliver ikke sendt",
        "Den 3. marts 2020 skrev ministeriet, at alle ledere skal på kursus.", "Fra den 3. marts sendes materialet.",
        "Original litteratur læses på engelsk.", "Svar på mails gives inden for to dage",
        "Videresendt til alle ledere i området", "Den 3. marts 2020 skrev vi kontrakt: tre dage à 7 timer.",
    ],
)  # fmt: skip
def test_what_opens_no_earlier_mail(line: str) -> None:
    assert _OPENS_EARLIER.match(line) is None
