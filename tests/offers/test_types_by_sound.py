# ruff: noqa: E501 - one passage to a line
"""Whom a whole text sounds to be for outweighs a group that it only names in passing."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph

from compliance.offers.extraction import find_offers

LETTER = (
    "Kære Birgit. Tak for snakken på toppen af bakken. Her er det, jeg lovede dig: tre dage om at være den, kollegerne går til.",
    "Jeg tager de pædagoger, I har peget på, og arbejder med dem i hverdagens rutiner: garderoben, frokosten og legepladsen. De lærer at spørge, før de svarer.",
    "Et fyrtårn skal kunne holde et sparringsmøde i gang blandt kolleger, også når der bliver stille. Et fyrtårn skal kunne læse et læringsmiljø og holde det op mod den styrkede pædagogiske læreplan.",
    "Når de tre dage er gået, kan de gå forrest, når noget skal laves om på stuen, og de kan støtte deres leder i at få det til at hænge ved.",
    "Mellem dagene prøver de en lille ting af med en kollega og filmer den. Vi ser optagelserne sammen og taler om, hvad børnene fik ud af det.",
    "Bagefter samler jeres egne pædagogiske konsulenter dem til møder hver anden måned; de er inviteret med den sidste eftermiddag.",
    "Dagene varer fra 9 til 15.30. Prisen er 62.000 kr. for hele holdet, og jeg kan i uge 9, 12 og 15.",
    "Fyrtårnene får hver en mappe med spørgekort, som de kan bruge, når de skal lede faglig refleksion i deres eget hus.",
)  # fmt: skip


def types(*texts: str) -> list[str | None]:
    return [offer.offer_type for offer in find_offers(document(heading(texts[0]), *map(paragraph, texts[1:])))]


def test_a_group_named_in_passing_gives_no_type() -> None:
    (offer,) = find_offers(document(heading("Lys i huset"), *map(paragraph, LETTER)))
    assert offer.offer_type == "ld3-fyrtaarn"
    assert "forvaltning" not in (offer.facts.target_groups.value or ())


@pytest.mark.parametrize(
    ("title", "offer_type"),
    [
        ("Diplom: Faglig ledelse i dagtilbud", "dm-leder"),
        ("Diplomforløb til de daglige ledere", "dm-leder"),
        ("Diplomfag for faglige ledere", "dm-leder"),
        ("Efter diplomet – tre dage for daglige ledere", "ld3-leder"),
        ("Tre dage uden diplom for daglige ledere", "ld3-leder"),
        ("Diplomer til alle – tre dage for daglige ledere", "ld3-leder"),
    ],
)
def test_a_title_tells_a_diploma(title: str, offer_type: str) -> None:
    said = "Forløbet er for daglige pædagogiske ledere i dagtilbud og handler om den styrkede pædagogiske læreplan."
    assert types(title, said, "Målet er, at lederne kan lede pædagogiske processer. Omfang 22,5 timer. Pris 9.000 kr.") == [offer_type]


@pytest.mark.parametrize(
    "aside",
    ["Til lederne: Et fyrtårn skal have tid. Sæt tre timer af om måneden.", "Til lederen: Send fyrtårnet af sted med god samvittighed.", "For jer ledere er der et brev med gode råd."],
)
def test_who_is_spoken_to_farther_down_does_not_take_part(aside: str) -> None:
    texts = ("Tænd lyset i huset", "Kursus for kommende og nuværende fyrtårne", "Vi arbejder med den styrkede læreplan.",
             "Rollen fylder meget.", "Du lærer at holde et sparringsmøde.", "Torsdag 4. og fredag 5. april samt mandag 27. maj kl. 9-15.30.",
             "Lidt oplæg og meget øvelse.", "4.400 kr. pr. deltager.", aside)  # fmt: skip
    (offer,) = find_offers(document(heading(texts[0]), *map(paragraph, texts[1:])))
    assert (offer.offer_type, offer.facts.target_groups.value) == ("ld3-fyrtaarn", ("fyrtaarn",))
