"""The price of an offer: what it buys, and when the text does not say it clearly enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from one_passage import offer_of

from compliance.offers.model import OfferText, Section
from compliance.offers.prices import _AMOUNT, _MONEY, PriceUnit, find_price_words, find_prices


def found(text: str, lead: str = "", section: Section = Section.GENERAL) -> dict[str, int]:
    offer = offer_of("Praktisk", text)
    passage = offer.passages[0].model_copy(update={"lead": lead, "section": section})
    return {unit.value: price.kroner for unit, price in find_prices(with_passage(offer, passage)).items()}


def with_passage(offer: OfferText, *passages: object) -> OfferText:
    return offer.model_copy(update={"passages": passages})


@pytest.mark.parametrize(
    ("text", "kroner"),
    [
        ("Prisen er 7.450 kr. pr. deltager ekskl. moms.", 7450),
        ("Det koster 8900 kroner per leder.", 8900),
        ("Kr. 5.900,- pr. person inkl. frokost.", 5900),
        ("Deltagerbetaling 11.400 kr.", 11400),
        ("4 850 kr. pr. dagplejer", 4850),
        ("12.500,00 DKK pr. kursist", 12500),
        ("6.250,- pr. fyrtårn", 6250),
    ],
)
def test_a_price_for_each_participant(text: str, kroner: int) -> None:
    assert found(text) == {"each": kroner}


@pytest.mark.parametrize(
    ("text", "kroner"),
    [
        ("Prisen er 268.000 kr. pr. hold ekskl. moms.", 268000),
        ("Det koster 112.000 kr. i alt for 24.", 112000),
        ("Samlet pris: 38.000 kr.", 38000),
        ("Vi tilbyder forløbet til en fast pris på 1.150.000 kr.", 1150000),
    ],
)
def test_a_price_in_all(text: str, kroner: int) -> None:
    assert found(text) == {"in_all": kroner}


@given(st.from_regex(_AMOUNT, fullmatch=False))
def test_a_text_without_money_has_no_amount(text: str) -> None:
    assert _MONEY.search(text.lower())


def test_the_label_of_a_row_says_what_it_buys() -> None:
    assert found("148.500 kr.", lead="Pris pr. hold") == {"in_all": 148500}
    assert found("6.950 kr., inkl. forplejning", lead="Pris") == {"unstated": 6950}


@pytest.mark.parametrize(
    "text",
    [
        "Tilkøb: sparring til 850 kr. pr. leder.",
        "Option på et tredje hold: 10.400 kr. pr. deltager.",
        "Ved afbud opkræves 1.500 kr. pr. deltager.",
        "Pris pr. ekstra deltager: 5.900 kr.",
        "Værelse koster 450 kr. pr. person.",
        "6.950 kr. pr. deltager, ved fem fra samme kommune 6.200 kr. pr. deltager.",
        "Kommunen fik 1.312.000 kr. i tilskud i alt fra puljen.",
        "Pris: 2 x 9.800 kr.",
        "Ring 70 10 00 41 pr. deltager.",
        "Forløbet koster 98.000 kr. og noget mere.",
        "Der er 24 deltagere i alt.",
    ],
)
def test_what_is_no_clear_price_of_the_offer(text: str) -> None:
    assert found(text) == {}


def test_prices_of_other_courses_are_not_its_own() -> None:
    assert found("2.450 kr. pr. deltager", section=Section.OTHER_COURSES) == {}


def test_two_prices_for_the_same_thing_are_none() -> None:
    offer = offer_of("Pris", "Det koster 5.000 kr. pr. deltager. Senere: 6.000 kr. pr. deltager.")
    assert find_prices(offer) == {}


def test_a_price_has_its_words_and_one_without_a_unit_gives_way() -> None:
    text = "Pris: 145.000 kr. Prisen er 7.450 kr. pr. deltager."
    offer = offer_of("Økonomi", text)
    (price,) = find_prices(offer).values()
    assert price.unit is PriceUnit.EACH
    assert price.evidence.quote == "Prisen er 7.450 kr. pr. deltager."
    assert text[price.evidence.start : price.evidence.end] == price.evidence.quote


def words(heading: str, text: str) -> list[str]:
    return [said.quote for said in find_price_words(offer_of(heading, text))]


@pytest.mark.parametrize(
    ("heading", "text", "said"),
    [
        ("Pris", "118.000 kr. for et hold", "118.000 kr. for et hold"),
        ("Pris", "12.800 kr. for et makkerpar", "12.800 kr. for et makkerpar"),
        ("Praktisk", "Vi mødes i Vejle. Det koster 12.800 kr. pr. makkerpar.", "Det koster 12.800 kr. pr. makkerpar."),
        ("Pris og tilmelding", "2.450 kr. inkl. frokost", "2.450 kr. inkl. frokost"),
        ("Økonomi", "To hold à 22 deltagere: 248.000 kr.", "To hold à 22 deltagere: 248.000 kr."),
        ("Vores pris", "Et hold på 24 kan deltage for 96.000 kroner.", "Et hold på 24 kan deltage for 96.000 kroner."),
        ("Kort om forløbet", "Prisen pr. modul er 11.400 kr.", "Prisen pr. modul er 11.400 kr."),
        ("Betaling", "I betaler 98.500,- ved opstart.", "I betaler 98.500,- ved opstart."),
    ],
)
def test_what_a_price_buys_may_be_unclear_but_its_words_are_told(heading: str, text: str, said: str) -> None:
    assert words(heading, text) == [said]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Om os", "Vi omsatte sidste år for 2.400.000 kr."),
        ("Om os", "Biblioteket har købt ind for 12.000 kr."),
        ("Pris", "12.800 kr. for et makkerpar. 21.000 kr. for to."),
        ("Pris", "118.000 kr. for et hold og 210.000 kr. for to."),
        ("Pris", "Sparring på telefon: 850 kr."),
        ("Pris", "Ved afbud betales 1.500 kr."),
        ("Pris", "Prisen aftales nærmere."),
        ("Deltagere", "Der er plads til 1.200 deltagere."),
    ],
)
def test_the_words_of_no_price_and_of_several(heading: str, text: str) -> None:
    assert words(heading, text) == []


def test_clear_prices_stand_alone_with_their_words() -> None:
    text = "Prisen er 7.450 kr. pr. deltager. 12.800 kr. for et makkerpar."
    assert words("Pris", text) == ["Prisen er 7.450 kr. pr. deltager."]
