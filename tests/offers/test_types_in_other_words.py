# ruff: noqa: E501 - one text to a line
"""Diploma courses and days under other names, and other programmes that are only what participants have passed."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph

from compliance.documents.model import Document
from compliance.offers.extraction import find_offers

GOAL = "Målet er, at deltagerne kan planlægge gode læringsmiljøer ud fra den styrkede pædagogiske læreplan."


def _text(title: str, *said: str) -> Document:
    return document(heading(title), *map(paragraph, said))


TEXTS: list[tuple[str | None, Document]] = [
    ("dm-leder", _text("Faglig ledelse i dagtilbud", "Uddannelsen er en del af Diplomuddannelsen i Ledelse. For daglige ledere i dagtilbud.", "Du afslutter med en mundtlig eksamen. Omfang 10 ECTS. Pris 12.000 kr.", GOAL)),
    ("dm-leder", _text("Ledelse af læreplanen", "To moduler på den offentlige lederuddannelse for dagtilbudsledere. Fem point hver. Pris 11.000 kr.", GOAL)),
    ("dm-leder", _text("Led det, der betyder noget", "For dagtilbudsledere. Forløbet giver 10 ECTS-point og tæller med i en samlet lederdiplom. Pris 12.000 kr.", GOAL)),
    ("dm-leder", _text("Lederens læreplan på diplomniveau", "For faglige ledere i daginstitutioner. To fag à 5 point, prøve efter hvert. Pris 12.000 kr.", GOAL)),
    ("dm-fyrtaarn", _text("Fagligt fyrtårn", "Modul på Pædagogisk Diplomuddannelse. 10 point. For pædagoger, der er fyrtårne.", GOAL)),
    ("dm-fyrtaarn", _text("Fyrtårn med papir på", "Faget er en del af en pædagogisk diplomuddannelse og varer et semester (10 ECTS). For faglige fyrtårne.", GOAL)),
    ("dm-fyrtaarn", _text("Ressourceperson i dagtilbud", "Valgmodul, PD. For pædagoger med funktion som fagligt fyrtårn. 42 lektioner, eksamen i juni. 10 ECTS.", GOAL)),
    ("ld3-fyrtaarn", _text("Fyrtårn på tre dage", "For faglige fyrtårne. Tre kursusdage à 7,5 time. Kurset giver ikke ECTS. Vil du have point, så se vores diplommodul. Pris 5.000 kr.", GOAL)),
    ("ld3-leder", _text("Lederseminar", "Et seminar over tre dage for daglige ledere i daginstitutioner. Pris 5.000 kr.", GOAL)),
    ("ld3-leder", _text("Internat for ledere", "Internat på to døgn for pædagogiske ledere. Pris 7.000 kr.", GOAL)),
    ("ld3-leder", _text("Temadage om faglig ledelse", "Tre temadage for faglige ledere. Kl. 9-16.30. Pris 5.000 kr. Kan efterfølgende bygges op til et diplommodul.", GOAL)),
    ("ld1-forvaltning", _text("Dialogdag", "En dialogdag for dagtilbudschefer, områdeledere og konsulenter. Kl. 9-16. Pris 1.900 kr.", GOAL)),
    ("ld1-forvaltning", _text("Chefseminar om læreplanen", "Et halvdagsseminar for forvaltningschefer og konsulenter. Kl. 9-13. Pris 900 kr.", GOAL)),
    ("ld1-forvaltning", _text("Når rådhuset lærer", "En temadag for klyngeledere og pædagogiske konsulenter under Stærke dagtilbud. Kl. 9-16.30. Gratis.", GOAL)),
    ("ld3-dagplejer", _text("Dagplejens dage", "Tre dage for dagplejere med PAU. Pris 4.000 kr. PAU er et krav for tilskud fra Stærke dagtilbud.", GOAL)),
    ("ld3-dagplejer", _text("Læreplan hjemme", "For dagplejere med en pædagogisk assistentuddannelse (PAU-uddannelse). Tre dage à 7 timer. Pris 4.000 kr.", GOAL)),
    ("ld3-dagplejer", _text("Hjemmets læreplan", "Kurset er for dagplejere, der har taget en PAU eller AMU-kurser. Tre dage à 7 timer. Pris 4.000 kr.", GOAL)),
    ("ld3-dagplejer", _text("Hverdagens rum", "For pædagoguddannede dagplejere. I modsætning til AMU-kurserne er dette forløb en del af Stærke dagtilbud. Tre dage à 7 timer. Pris 4.000 kr.", GOAL)),
    ("ld3-fyrtaarn", _text("Fyrtårnsforløb", "Et kort modulforløb på tre dage for faglige fyrtårne. Modul 1: dag 1. Modul 2: dag 2. Modul 3: dag 3. Pris 4.000 kr.", GOAL)),
    ("ld3-leder", _text("Tre moduler for ledere", "Kurset for faglige ledere har tre moduler à en dag. Pris 6.000 kr.", GOAL)),
    (None, _text("PAU-vejleder i dagtilbud", "For pædagoger, der er praktikvejledere for PAU-elever. Tre dage à 7 timer. Pris 4.000 kr.", GOAL)),
    (None, _text("Leder af det boligsociale", "For ledere i boligforeninger. Tre dage à 7 timer. Pris 4.000 kr. Målet er, at I kan lede frivillige.")),
    (None, _text("1.000-dages-programmet", "For ledere og konsulenter. To dage à 7 timer. Pris 4.000 kr.", GOAL)),
    (None, _text("Skolelederens hverdag", "For skoleledere. Tre dage à 7 timer. Pris 4.000 kr. Målet er, at du kan lede fagteams.")),
]  # fmt: skip


@pytest.mark.parametrize(("offer_type", "made"), TEXTS, ids=[made.blocks[0].text for _, made in TEXTS])
def test_type_of_the_offer(offer_type: str | None, made: Document) -> None:
    assert [offer.offer_type for offer in find_offers(made)] == [offer_type]
