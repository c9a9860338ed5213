"""How Danes state ECTS and modules, and points that are not the offer's."""

from __future__ import annotations

import pytest
from one_passage import offer_of, quotes_stand_in_the_text
from test_facts_in_documents import offer

from compliance.offers.facts.ects import extract_modules
from compliance.offers.model import TargetGroup

MODULES = [
    ("Omfang", "Forløbet består af to diplommoduler à 5 ECTS-point, i alt 10 ECTS-point.", 10, 2),
    (
        "Modulets omfang",
        "Diplommodulet svarer til ti ECTS-point, hvilket er en sjettedel af en fuld diplomuddannelse.",
        10,
        1,
    ),
    (
        "Uddannelsens opbygning",
        "Begge moduler tæller fem ECTS-point og kan indgå som valgmoduler på uddannelsen.",
        10,
        2,
    ),
    (
        "Merit",
        "Gennemført forløb giver 10 ECTS-point, som kan indgå i en hel diplomuddannelse på 60 ECTS-point.",
        10,
        None,
    ),
    ("Beskrivelse", "Et enkelt modul à 5 ECTS under diplomuddannelsen i ledelse.", 5, 1),
    ("Eksamensbevis", "Bestået prøve udløser 10 ECTS-point for modulet.", 10, 1),
    ("Modulstruktur", "Der læses tre moduler á 5 ECTS-point.", 15, 3),
    ("Adgangskrav", "Ansøger skal have en bacheloruddannelse på mindst 180 ECTS-point eller tilsvarende.", None, None),
    (
        "Studieordning",
        "Afgangsprojektet er på 15 ECTS-point og kan først påbegyndes, når de øvrige moduler er bestået.",
        None,
        None,
    ),
    ("Kompetencegivende", "To moduler, 5 ECTS hver – så har du 10 point, når du er færdig.", 10, 2),
    ("Fakta", "Ét modul. 5 ECTS. Ingen tomme ord.", 5, 1),
    ("Sådan hænger det sammen", "Modulerne kan tages hver for sig, men tager du dem begge, får du 2 x 5 ECTS.", 10, 2),
    (
        "Ofte stillede spørgsmål",
        "Kan kurset bruges på en diplomuddannelse? Ikke direkte; kurset har ingen ECTS-værdi.",
        None,
        None,
    ),
    (
        "Vil du videre?",
        "Bagefter kan du vælge at læse et modul på 10 ECTS på en professionshøjskole; det står vi ikke for.",
        None,
        None,
    ),
    ("Tilbuddets indhold", "Tilbuddet omfatter ét modul på 10 ECTS-point for to hold faglige fyrtårne.", 10, 1),
    ("Krav til omfang", "Der tilbydes 2 moduler (2 x 5 ECTS-point).", 10, 2),
    ("Økonomi", "Prisen pr. deltager for de 10 ECTS er 14.500 kr. ekskl. litteratur.", 10, None),
    (
        "Aftale med professionshøjskolen",
        "Højskolen leverer to moduler; hvert modul er på fem ECTS-point, og prøven ligger efter andet modul.",
        10,
        2,
    ),
    (
        "Baggrund",
        "I 2016 tilbød kommunen sprogvejlederne et modul på 10 ECTS; det er siden afløst af andre indsatser.",
        None,
        None,
    ),
    (
        "Til overvejelse",
        "Hvorvidt forløbet skal udløse ECTS-point, afklares med udbyderen inden sommerferien.",
        None,
        None,
    ),
    (
        "Ændringer i studieordningen",
        "Modulet, der før var på 5 ECTS-point, er fra efteråret normeret til 10 ECTS-point.",
        10,
        1,
    ),
    ("Omfang", "Modulet er i studieordningen angivet til 10 ECTS, men i modulbeskrivelsen til 5 ECTS.", None, 1),
    ("Opbygning", "Vi har bygget det op som to diplommoduler, et i foråret og et i efteråret.", None, 2),
    ("Opbygning", "Dobbeltmodulet er to moduler på 5 ECTS fra diplomuddannelsen i ledelse.", 10, 2),
    ("Opbygning", "Der er to diplommoduler af 5 ECTS.", 10, 2),
    ("Opbygning", "De to moduler er tilsammen på 10 ECTS.", 10, 2),
    ("Opbygning", "Kurset er delt i tre moduler: børnesyn, læringsmiljø og evaluering.", None, None),
    ("Point", "Forløbet er vurderet til 2,5 ECTS.", 2.5, None),
]


@pytest.mark.parametrize(("heading", "text", "ects", "modules"), MODULES)
def test_ects_and_modules(heading: str, text: str, ects: float | None, modules: int | None) -> None:
    offer = offer_of(heading, text)
    facts = extract_modules(offer)
    assert (facts.ects.value, facts.modules.value) == (ects, modules)
    for fact in (facts.ects, facts.modules):
        assert fact.value is None or fact.evidence
        assert quotes_stand_in_the_text(offer, fact)


def test_two_numbers_of_ects_are_a_conflict() -> None:
    text = "Modulet er i studieordningen angivet til 10 ECTS, men i modulbeskrivelsen til 5 ECTS."
    fact = extract_modules(offer_of("Omfang", text)).ects
    assert fact.value is None
    assert fact.conflict


OTHERS_POINTS = [
    (
        "Fakta",
        "Kurset er ikke ECTS-givende. Vores længere forløb for vejledere giver 10 ECTS.",
        None,
        None,
    ),
    (
        "Baggrund",
        "Instituttet har haft et længere forløb for vejledere (15 dage, 10 ECTS). Dette kursus giver ingen ECTS.",
        None,
        None,
    ),
    (
        "Økonomi",
        "Øvrige kurser i 2. halvår: KU-44 Praktikvejleder (5 dage) · KU-53 Diplommodul i ledelse, 5 ECTS",
        None,
        None,
    ),
    (
        "Kontakt",
        "Andre moduler i samme semester: Sprog og kommunikation (10 ECTS) · Praktikvejleder (10 ECTS)",
        None,
        None,
    ),
    (
        "Adgangskrav",
        "Du skal have en bacheloruddannelse på 180 ECTS eller have bestået et modul på 10 ECTS.",
        None,
        None,
    ),
    (
        "Om modulet",
        "Modulet indgår med 10 af de i alt 60 ECTS-point i en PD.",
        10,
        1,
    ),
    (
        "Omfang",
        "Pakken omfatter to moduler, hver på fem ECTS.",
        10,
        2,
    ),
    (
        "Omfang",
        "Modul A (5 ECTS) og modul B (5 ECTS).",
        10,
        2,
    ),
    (
        "Omfang",
        "10 ECTS-point regnes for ca. 275 timers arbejde. Modulet er på 10 ECTS.",
        10,
        1,
    ),
    (
        "Omfang",
        "Valgfag 1: 5 ECTS. Valgfag 2: 5 ECTS. Modulerne læses under DOL.",
        10,
        2,
    ),
    (
        "Omfang",
        "Ét diplommodul à 10 ECTS; en hel diplomuddannelse er på 60.",
        10,
        1,
    ),
    (
        "Bevis",
        "Beviset giver ikke ECTS-point.",
        None,
        None,
    ),
    (
        "Læs også",
        "Diplomuddannelsen i ledelse, 60 ECTS · Retorik for ledere, 5 ECTS",
        None,
        None,
    ),
    (
        "Andet",
        "Deltagerne kan efterfølgende søge ind på et PD-modul på 10 ECTS.",
        None,
        None,
    ),
    (
        "Omfang",
        "Forløbet er kompetencegivende: i alt 10 ECTS fordelt på to moduler.",
        10,
        2,
    ),
    (
        "Om kurset",
        "Forløbet udløser ingen ECTS, men kan give merit for dele af et 10 ECTS-modul.",
        None,
        None,
    ),
]


@pytest.mark.parametrize(("heading", "text", "ects", "modules"), OTHERS_POINTS)
def test_points_of_other_courses_are_not_the_offers(
    heading: str, text: str, ects: float | None, modules: int | None
) -> None:
    fact = extract_modules(offer_of(heading, text))
    assert (fact.ects.value, fact.modules.value) == (ects, modules)


@pytest.mark.parametrize(
    ("text", "group", "ects", "modules"),
    [
        ("# Læringsdag for forvaltningen\nLedernes diplommodul (2 × 5 ECTS) er i maj.", "forvaltning", None, None),
        ("# Kursus for dagplejere\nModulet for ledere giver 10 ECTS.", "dagplejer", None, None),
        ("# Kursus for dagplejere\nLederne følger et diplommodul på 10 ECTS imens.", "dagplejer", None, None),
        ("# Modul\nModulet giver 10 ECTS. Fyrtårnene får et modul på 5 ECTS.", "leder", 10, 1),
        ("# Modul for ledere\nModulet for ledere giver 10 ECTS.", "leder", 10, 1),
        ("# Modul for ledere\n| Omfang i ECTS | 5", "leder", 5, 1),
        ("# Modul for ledere\n| 5. Omfang (ECTS) | 10", "leder", 10, 1),
        ("# Modul for ledere\n| Hvor mange ECTS giver modulet? | 5", "leder", 5, 1),
        ("# Modul for ledere\n| ECTS-point i alt | 10", "leder", 10, 1),
        ("# Modul for ledere\n| Samlet antal ECTS | 10", "leder", 10, 1),
        ("# Modul for ledere\n| Vægt i ECTS | 5", "leder", 5, 1),
        ("# Modul for ledere\n| Adgang: tidligere ECTS | 60\n| ECTS | 5", "leder", 5, 1),
        ("# Modul for ledere\n| Har I tidligere holdt det? | Ja, 10 ECTS over to moduler.\n| ECTS | 5", "leder", 5, 1),
        ("# Modul for ledere\n## Overgangsordning\nModulet var på 10 ECTS.\n## Omfang\n| ECTS | 5", "leder", 5, 1),
    ],
)
def test_points_are_the_offer_s_own(text: str, group: str, ects: float | None, modules: int | None) -> None:
    facts = extract_modules(offer(text), [TargetGroup(group)])
    assert (facts.ects.value, facts.modules.value) == (ects, modules)
