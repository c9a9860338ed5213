# ruff: noqa: E501 - one paragraph to a line
"""A paragraph that states a demand and answers it: the demand is the customer's, what follows is the provider's."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph

from compliance.offers.model import Section
from compliance.offers.outline import outline

ANSWERED = [
    ('Krav 1: "Leverandøren skal tilbyde mindst 40 timers undervisning." Hvert modul omfatter 24 lektioner.', "Hvert modul omfatter 24 lektioner."),
    ("Krav 2: »Der skal ydes to vejledninger.« De studerende tilbydes vejledning.", "De studerende tilbydes vejledning."),
    ("Mindstekrav 3. “Forløbet skal afsluttes med prøve.” Modulet slutter med en mundtlig eksamen.", "Modulet slutter med en mundtlig eksamen."),
    ('K4: "Underviserne skal mindst være på diplomniveau" – vores er lektorer.', "vores er lektorer."),
    ('Ad 5: "Tilbudsgiver bedes oplyse pris pr. hold." 84.000 kr. for 24 deltagere.', "84.000 kr. for 24 deltagere."),
    ('Punkt 6: "Beskriv, hvordan det lærte forankres i praksis." Hver leder laver en plan.', "Hver leder laver en plan."),
    ('Pkt. 7 "Hvem er underviserne?" Lene Holm og Ib Dam.', "Lene Holm og Ib Dam."),
    ("Krav 8: Forløbet skal vare tre dage. Svar: Det varer tre dage fra 9 til 16.", "Det varer tre dage fra 9 til 16."),
    ("3.2 Tilbudsgiver skal stille materialer til rådighed. Tilbudsgivers svar: Alle får en mappe.", "Alle får en mappe."),
    ("Spørgsmål 9. Redegør for metoden. Besvarelse: Oplæg og øvelser skiftes.", "Oplæg og øvelser skiftes."),
]
WHOLE = [
    'En deltager siger: "Vi skal bare i gang med det samme, når vi kommer hjem." Det glæder os.',
    '"Vi skal lede det, der sker på stuen," sagde Mette til åbningen. Hun fik ret.',
    'Modul 1: "Faglig ledelse i dagtilbud" Undervisningen ligger i foråret.',
    "Vi svarer altid: Ring endelig.",
    "Dag 2. Deltagerne fremlægger. De får svar: korte og klare.",
    'Tema 3: "Når legen bliver væk" Her ser vi på rutiner.',
    "Kurset skal være sjovt. Det er vores eneste krav.",
]


@pytest.mark.parametrize("kind", [paragraph, item], ids=["paragraph", "list item"])
@pytest.mark.parametrize(("text", "answer"), ANSWERED, ids=[text[:30] for text, _ in ANSWERED])
def test_the_demand_ends_where_the_answer_begins(text: str, answer: str, kind) -> None:  # type: ignore[no-untyped-def]
    demand, own = [p for p in outline(document(heading("C.3 Opgaven"), kind(text))) if p.section is not Section.TITLE]
    assert demand.section is Section.DEMAND
    assert (own.text, own.answers_demand) == (answer, True)
    assert own.section is not Section.DEMAND


@pytest.mark.parametrize("text", WHOLE)
def test_what_somebody_says_is_no_demand(text: str) -> None:
    found = [p for p in outline(document(heading("Om kurset"), paragraph(text))) if p.section is not Section.TITLE]
    assert [p.text for p in found] == [text]
    assert found[0].section is not Section.DEMAND


@pytest.mark.parametrize(
    "named",
    ["Bilag C. Leverandørens løsningsbeskrivelse", "C.2 Løsning", "Udbyderens besvarelse", "Ansøgers beskrivelse af kurset", "B.1 Den tilbudte ydelse"],
)
def test_a_solution_is_not_about_whoever_offers_it(named: str) -> None:
    (said,) = [p for p in outline(document(heading(named), paragraph("Modulerne er for ledere."))) if p.section is not Section.TITLE]
    assert said.section is Section.GENERAL


def test_headings_are_known_behind_the_number_of_an_appendix() -> None:
    (said,) = [p for p in outline(document(heading("C.4 Undervisere"), paragraph("Ib Dam er lektor."))) if p.section is not Section.TITLE]
    assert said.section is Section.TEACHERS
