# ruff: noqa: E501 - one text to a line
"""Goals framed in any words: an expectation, a yield, a reason to come, a numbered point; and what is only expected."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph

from compliance.documents.model import Block
from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

TEXTS: list[tuple[list[Block], int]] = [
    ([paragraph("15) Udbytte. Kort sagt:"), item("dagplejeren er blevet dygtigere til at indrette sit hjem"), item("ved, hvad en god overgang er"), item("har prøvet et tema af")], 3),
    ([item("14) Netværk: nej"), item("15) Udbytte. Kort sagt:"), item("lederen er blevet skarpere på sin rolle"), item("kender tre måder at lede på"), item("har øvet sig i at spørge"), paragraph("Ellers intet."), item("16) Pris: 80.000")], 3),
    ([item("6. Mål. I stikord:"), item("deltageren kan lede en samtale om leg"), item("tør stille spørgsmål til vanen"), item("7. Sted: Ribe")], 2),
    ([heading("Hvorfor skulle I komme?", 2), paragraph("Fordi I bagefter ved mere om, hvordan en kommune skaber rammer. Fordi I får kendskab til, hvad læreplanen mener. Og fordi frokosten er god.")], 2),
    ([heading("Hvorfor deltage?", 2), paragraph("Fordi du bliver klogere på din rolle. Fordi du lærer at lede faglige samtaler. Fordi der er parkering.")], 2),
    ([heading("Fem grunde", 2), item("Fordi du får indsigt i den nye læreplan"), item("Fordi du lærer at spotte en forstyrrelse"), item("Fordi kollegaen sidder ved siden af")], 2),
    ([heading("2. Kursus for ledere", 2), paragraph("Kurset afholdes over tre dage."), paragraph("Vi forventer, at lederne efter kurset er blevet fagligt stærkere i at lede, at de har overblik over ledelsesformer, og at de har fundet en måde at forankre planen. De skal også kende det nye i loven.")], 4),
    ([heading("3. Kursus for dagplejere", 2), paragraph("Kursets mål er, ifølge højskolens beskrivelse, at dagplejeren udvider sin viden, at hun kender sit hjems muligheder, og at hun tør se på sig selv.")], 3),
    ([heading("Forløbet", 2), paragraph("Vi regner med, at fyrtårnene bagefter kan lede sparring, at de ved, hvad der er nyt, og at de har afprøvet det hjemme.")], 3),
    ([heading("Forløbet", 2), paragraph("Målet er ifølge udbyderen, at lederne kender deres rolle, at de kan evaluere, og at de har øvet det.")], 3),
    ([heading("Indhold", 2), paragraph("Formiddag 1. Vi læser loven. Når vi er færdige, skal I vide, hvad der er jeres rolle, når læreplanen skal leve."), paragraph("Formiddag 2. Vi tegner strukturer. Udbyttet er, at I ved mere om at bygge strukturer, som kan holde på en forandring.")], 2),
    ([heading("Dag 1", 2), paragraph("Vi gennemgår grundlaget. Når dagen er omme, skal lederne kunne skelne mellem fire måder at lede på."), heading("Dag 2", 2), paragraph("Vi øver. Gevinsten er, at lederne kan bruge deres fyrtårn.")], 2),
    ([paragraph("Hvad kommer der ud af det? Lederne skal blive bedre til at gå tæt på, og de skal turde spørge. De skal kende det nye i planen. Vi vil også gerne lære dem at bruge hinanden.")], 3),
    ([heading("1. Resumé", 2), paragraph("Forløbet er ét for to grupper. Formålet med ydelsen er, at lederne bygger oven på det, de ved om ledelse. Prisen står sidst.")], 1),
    ([heading("Resumé", 2), paragraph("Formålet er, at fyrtårnene får øje på deres egen rolle, når huset skal forandre sig.")], 1),
    ([heading("Pris", 2), paragraph("Fordi vi er mange, får I rabat. Vi forventer, at kommunen betaler inden maj, og at deltagerne møder.")], 0),
    ([heading("Praktisk", 2), paragraph("Vi forventer, at deltagerne efter kurset udfylder et skema, at de afleverer nøglen, og at de kører hjem.")], 0),
    ([heading("Baggrund", 2), paragraph("Ministeriets mål er, at alle ledere kender læreplanen.")], 0),
    ([heading("I korte træk", 2), item("Mål. Deltagerne:"), item("har øvet sig i at lede møder"), item("kender tre modeller")], 2),
]


@pytest.mark.parametrize(("blocks", "count"), TEXTS)
def test_framed_goals_are_found_and_counted(blocks: list[Block], count: int) -> None:
    made = document(heading("Forløb"), *blocks)
    fact = extract_learning_goals(OfferText(document=made, title="Forløb", provider=None, passages=outline(made)))

    assert len(fact.value or ()) == count, fact.value


def test_three_clauses_of_the_same_people_are_three_goals() -> None:
    made = document(
        heading("Kursus for dagplejere"),
        paragraph(
            "Kursets mål er, ifølge højskolens beskrivelse, at dagplejeren udvider sin viden, at hun kender sit hjems "
            "muligheder, og at hun tør se på sig selv."
        ),
    )
    fact = extract_learning_goals(OfferText(document=made, title="Forløb", provider=None, passages=outline(made)))

    assert fact.value == (
        "dagplejeren udvider sin viden",
        "hun kender sit hjems muligheder",
        "hun tør se på sig selv",
    )
