"""How Danes state vejledninger and a prøve, and words that look like them."""

from __future__ import annotations

import pytest
from one_passage import offer_of, quotes_stand_in_the_text

from compliance.offers.facts.assessment import extract_assessment

ASSESSMENTS = [
    ("Vejledning", "Den studerende tilbydes to vejledninger i forbindelse med undersøgelsen af egen praksis.", 2, None),
    ("Vejledning", "Der gives én individuel vejledning og én vejledning i studiegruppen.", 2, None),
    ("Ikrafttræden", "Erstatter beskrivelsen af 1. august 2019, hvor der var to vejledninger.", None, None),
    ("Gyldighed", "Afløser modulbeskrivelsen fra 2018 med tre vejledninger. Der gives to vejledninger.", 2, None),
    ("Vejledning", "To vejledninger erstatter den ene, der var før.", 2, None),
    ("Vejledning", "Modulet omfatter én vejledning af 45 minutters varighed.", 1, None),
    ("Vejledning", "Den studerende modtager vejledning i forbindelse med opgaveskrivningen.", None, None),
    ("Prøve", "Prøveformen er en skriftlig opgave på højst 12 sider med efterfølgende mundtligt forsvar.", None, True),
    ("Bedømmelse", "Modulet bestås ved en gruppeprøve med individuel bedømmelse.", None, True),
    ("Afslutning", "Læringsdagene indeholder hverken vejledning eller eksamen.", 0, False),
    (
        "Vejledning og eksamen",
        "Der er to vejledninger på hvert af de to moduler, og hvert modul afsluttes med eksamen.",
        4,
        True,
    ),
    ("Adgang", "Optagelse forudsætter bestået prøve på en adgangsgivende uddannelse.", None, None),
    ("Indhold", "De studerende afprøver observationsmetoder i egen praksis mellem undervisningsgangene.", None, None),
    (
        "Støtte undervejs",
        "Undervejs mødes jeg med jer til vejledning: én gang før afprøvningen og én gang efter.",
        2,
        None,
    ),
    ("Støtte undervejs", "Der er vejledning, når I har brug for det.", None, None),
    ("Ingen eksamen", "Slap af – der er ingen eksamen til sidst.", None, False),
    ("Afslutning", "Det hele slutter med kage og et bevis frem for en prøve.", None, False),
    ("Metode", "En kollegial vejledningsmodel er et af de redskaber, du lærer at bruge.", None, None),
    ("Prøv os", "Prøv første dag, og få pengene tilbage, hvis du ikke er tilfreds.", None, None),
    ("Vejledning", "Underviserne vejleder fyrtårnene ad to omgange, begge gange ude i institutionen.", 2, None),
    ("Prøve", "Professionshøjskolen afvikler prøven i uge 24; reeksamen ligger i august.", None, True),
    ("Prøve", "Kommunen har ønsket et forløb uden eksamen, og der afholdes derfor ingen prøve.", None, False),
    ("Ansøgning", "Se punkt 10 i vejledningen på tilskudsportalen.", None, None),
    ("Prøvehandlinger", "Mellem dagene gennemfører lederne to prøvehandlinger i egen institution.", None, None),
    ("Forbehold", "Antallet af vejledninger aftales ved holdstart.", None, None),
    ("Ændringer", "Antallet af vejledninger er hævet fra en til to.", 2, None),
    ("Merit", "Et tredages forløb uden prøve giver ikke merit.", None, None),
    ("Prøve", "Deltagere uden bestået eksamen får et deltagerbevis.", None, None),
    ("Prøve", "Forløbet slutter uden prøve, og det giver ikke merit.", None, False),
    ("Nyt", "Tidligere sluttede kurset med en test. Det gør det ikke længere; der er ingen prøve.", None, False),
    ("Kollektiv vejledning", "Vejledningen foregår kollektivt og er fordelt på to møder à halvanden time.", 2, None),
    ("Vejledning", "Første vejledning er individuel, anden foregår i gruppen.", 2, None),
    (
        "Læringsdage uden prøve",
        "I modsætning til diplommodulerne er læringsdagene ikke forbundet med nogen prøve.",
        None,
        False,
    ),
    (
        "Vejledningens form",
        "Vejledning kan finde sted telefonisk eller ved fremmøde efter den studerendes ønske.",
        None,
        None,
    ),
]


@pytest.mark.parametrize(("heading", "text", "supervisions", "exam"), ASSESSMENTS)
def test_vejledninger_and_exam(heading: str, text: str, supervisions: int | None, exam: bool | None) -> None:
    offer = offer_of(heading, text)
    facts = extract_assessment(offer)
    assert (facts.supervisions.value, facts.exam.value) == (supervisions, exam)
    for fact in (facts.supervisions, facts.exam):
        assert fact.value is None or fact.evidence
        assert quotes_stand_in_the_text(offer, fact)


@pytest.mark.parametrize(
    "text",
    [
        "Deltagerne skal afprøve metoden.",
        "I prøver jeres greb af derhjemme.",
        "Prøv første dag gratis.",
        "Optagelse kræver en adgangsgivende eksamen.",
    ],
)
def test_words_that_are_no_exam(text: str) -> None:
    assert extract_assessment(offer_of("Form", text)).exam.value is None
