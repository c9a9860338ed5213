"""For `ld3-dagplejer`, who may take part: pass only where the text tells that they are trained."""

from __future__ import annotations

import pytest

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.extraction import find_offers
from compliance.rules.judging import judge
from compliance.rules.loading import load_ruleset

TOLD = [
    ("pass", "Ja, hvis du passer børn i dit eget hjem og enten er uddannet pædagog eller har en PAU."),
    ("pass", "Deltagerne har en PAU eller er pædagoger."),
    ("pass", "Det kræves, at du har en pædagoguddannelse eller en PAU."),
    ("pass", "Du skal være uddannet pædagog eller pædagogisk assistent for at deltage."),
    ("pass", "Alle deltagere har en pædagogisk grunduddannelse."),
    ("pass", "Passer du børn hjemme hos dig selv, og har du en PAU?"),
    ("pass", "Er du dagplejer, og har du en PAU eller en pædagoguddannelse, så er du velkommen."),
    ("pass", "Dagplejere kan være med, hvis de har en PAU."),
    ("review", "Hvis du har en PAU, får du lidt mere i løn."),
    ("review", "Hvis du en dag vil tage en pædagogisk uddannelse, hjælper vi dig."),
    ("review", "Det kræver ikke en PAU at være dagplejer hos os."),
    ("review", "Dagplejere har ikke altid en pædagogisk uddannelse."),
    ("review", "Vi forudsætter ikke, at dagplejere har en pædagogisk uddannelse."),
    ("pass", "Din arbejdsplads er din stue, og du er uddannet pædagog eller pædagogisk assistent."),
    ("review", "Det er lige meget, hvad I har af uddannelse."),
    ("review", "Kurset kræver ingen uddannelse."),
    ("review", "Underviseren er uddannet pædagog og har selv passet børn i sit hjem."),
    ("review", "Du møder Bente, der er pædagog og har passet børn i eget hjem i ti år."),
    ("review", "Efter kurset kan du få merit på den pædagogiske assistentuddannelse."),
    ("review", "Både uddannede og ufaglærte kan deltage."),
    ("review", "Har du ikke en PAU, er du også velkommen."),
    ("review", "Kommunens vuggestuer har pædagoger, som du kan besøge."),
    ("review", "Du skal have mod på at prøve noget nyt; du behøver ikke være uddannet pædagog."),
    ("review", "Lis er uddannet pædagog. Du skal have børn med lige fra morgenstunden."),
    ("review", "Pædagogerne i børnehaverne har en uddannelse, og nu skal I også have en."),
    ("pass", "Deltagerkredsen er uddannede dagplejere."),
    ("pass", "Såfremt du passer børn i dit hjem og har en pædagoguddannelse, kan du søge."),
    ("review", "Hvis kommunen ønsker det, kan vi kræve en PAU."),
]


@pytest.mark.parametrize(("outcome", "sentence"), TOLD)
def test_training_is_told_of_those_who_take_part(outcome: str, sentence: str) -> None:
    words = (
        "Små stuer", "Tre dage a syv timer om den styrkede læreplan. Kursusbevis.", "Kurset er for dagplejere.",
        sentence,
    )
    kinds = (BlockKind.HEADING, *[BlockKind.PARAGRAPH] * 3)
    blocks = [
        Block(index=index, kind=kind, text=text, level=1 if kind is BlockKind.HEADING else 0)
        for index, (kind, text) in enumerate(zip(kinds, words, strict=True))
    ]
    document = Document(path="kursus.docx", file="kursus.docx", sha256="", pages=None, blocks=tuple(blocks))
    (offer,) = find_offers(document)
    found = {finding.requirement: finding.outcome.value for finding in judge(offer, load_ruleset()).findings}
    assert found["1.2-maalgruppe"] == outcome
