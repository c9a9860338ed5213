"""The price of an offer where the text states one: beside the facts, for comparing offers; never judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from compliance.danish.sentences import sentence_spans
from compliance.danish.terms import compile_terms
from compliance.documents.model import Evidence, Frozen
from compliance.offers.model import OfferText, Passage, Section

_FIGURE = r"(?P<{}>\d{{1,3}}(?:[. \u00a0]\d{{3}})+|\d{{3,7}})(?:,(?:\d\d|-))?"
_AMOUNT = re.compile(
    r"(?<![\d.,])(?<![x×*]\s)"
    rf"(?:(?:kr\.?|DKK)\s*{_FIGURE.format('after')}|{_FIGURE.format('before')}\s*(?:kr\b\.?|kroner\b|DKK\b|,-))(?!\d)",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\d\s*kr|kr\.?\s*\d|dkk|,-")
"""Stands, in small letters, in all that `_AMOUNT` finds."""
_EACH = compile_terms((
    "(pr|per|pr.) (deltager|person|kursist|studerende|leder|dagplejer|fyrtårn|pædagog|plads|medarbejder|næse)",
    "for hver (deltager|leder|dagplejer)", "deltagerpris*", "deltagerbetaling*", "kursusafgift*",
))  # fmt: skip
_IN_ALL = compile_terms((
    "i alt", "ialt", "samlet pris", "samlede pris", "totalpris", "(fast|samlet|total) (tilbuds|)pris",
    "(pr|per|pr.) hold", "for (et|ét) hold", "for hele (forløbet|holdet|ydelsen)", "total",
))  # fmt: skip
_ASIDE = compile_terms((
    "tilkøb*", "option*", "ekstra*", "værelse*", "overnatning*", "nat", "døgn", "afbestil*", "afbud*", "aflys*",
    "afmeld*", "framelding*", "gebyr*", "rabat*", "bog", "bøger", "materialepakke*",
    "transport*", "kørsel*", "tilskud*", "bevilling*", "pulje*", "mio", "vikar*", "løn*", "honorar*",
    "moms (udgør|er)", "hvis", "kan (købes|bestilles)", "sparring*", "telefonsparring*", "medlemm*", "førpris*",
    "tidligere", "sidste år", "foredrag*", "internat*", "anslået", "forplejning (udgør|koster)",
    "frokost (koster|til)",
))  # fmt: skip
"""What a price is of that is not the offer itself."""
_PART = compile_terms((
    "(pr|per|pr.) (time|samtale|dag|modul|makker|makkerpar|par)", "for (et|hvert) (makkerpar|par)",
))  # fmt: skip
"""What the offer may be sold by, but neither a participant nor a team."""
_PRICE_WORD = compile_terms((
    "pris*", "(kursus|deltager|hold|total|tilbuds|fast)pris*", "koste*", "betal*", "(deltager|kursus|egen)betaling*",
    "kursusafgift*", "økonomi*", "honorar*", "beløb*",
))  # fmt: skip
_LABEL = re.compile(r"\W*(?:pris\w*|prisen er|deltagerpris|kursuspris)\b", re.IGNORECASE)
_SKIPPED = (Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.BACKGROUND)


class PriceUnit(StrEnum):
    """What a price buys."""

    EACH = "each"
    """One participant's place."""
    IN_ALL = "in_all"
    """The whole offer, or a team of participants."""
    UNSTATED = "unstated"
    """Stands as the price, but the text does not say of what."""


class Price(Frozen):
    """An amount in kroner, as the text states it, with or without moms, and its words."""

    kroner: int
    unit: PriceUnit
    evidence: Evidence


def find_prices(text: OfferText) -> dict[PriceUnit, Price]:
    """The price for each unit; none where the text states none, or different ones.

    One whose unit is not stated counts only where no other is.
    """
    found: dict[PriceUnit, list[Price]] = {}
    for price in _prices(text):
        found.setdefault(price.unit, []).append(price)
    if len(found) > 1:
        found.pop(PriceUnit.UNSTATED, None)
    return {unit: prices[0] for unit, prices in found.items() if len({each.kroner for each in prices}) == 1}


def find_price_words(text: OfferText) -> tuple[Evidence, ...]:
    """The sentences that state a price: those of `find_prices`, else the only one with an amount at a word for price.

    Of the latter the text does not say clearly what the amount buys.
    """
    if clear := find_prices(text):
        return tuple(price.evidence for price in clear.values())
    stated = [(kroner, text.evidence(passage, start, end))
              for passage, start, end, kroner in _amounts(text) if _is_of_price(passage)]  # fmt: skip
    return (stated[0][1],) if len({kroner for kroner, _ in stated}) == 1 else ()


def _is_of_price(passage: Passage) -> bool:
    said = (passage.text, passage.lead, passage.heading)
    return passage.section is Section.PRICE or any(_PRICE_WORD.search(each) for each in said)


def _prices(text: OfferText) -> Iterator[Price]:
    for passage, start, end, kroner in _amounts(text):
        sentence = passage.text[start:end]
        unit = _unit(passage, sentence)
        if unit is not None and not _PART.search(passage.lead) and not _PART.search(sentence):
            yield Price(kroner=kroner, unit=unit, evidence=text.evidence(passage, start, end))


def _amounts(text: OfferText) -> Iterator[tuple[Passage, int, int, int]]:
    """Each sentence, by its place in its passage, that has one amount, in kroner, which may be the offer's price."""
    for passage in text.passages:
        if passage.section in _SKIPPED or not _MONEY.search(passage.text.lower()) or _ASIDE.search(passage.lead):
            continue
        for start, end in sentence_spans(passage.text):
            sentence = passage.text[start:end]
            amounts = list(_AMOUNT.finditer(sentence))
            # Several amounts in a sentence are prices of several things.
            if len(amounts) == 1 and not _ASIDE.search(sentence):
                figure = amounts[0].group("before") or amounts[0].group("after")
                yield passage, start, end, int(re.sub(r"\D", "", figure))


def _unit(passage: Passage, sentence: str) -> PriceUnit | None:
    """What the sentence says that it buys, else its label; None where it says both, or is no price at all."""
    for words in (sentence, passage.lead):
        each, in_all = bool(_EACH.search(words)), bool(_IN_ALL.search(words))
        if each != in_all:
            return PriceUnit.EACH if each else PriceUnit.IN_ALL
        if each:
            return None
    return PriceUnit.UNSTATED if _LABEL.match(passage.lead) or _LABEL.match(sentence) else None
