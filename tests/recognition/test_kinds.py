"""What a text sounds like as a whole: the words of its kind tell it, and words that nobody knows tell nothing."""

from __future__ import annotations

from collections import Counter
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.offers.model import OfferType
from compliance.offers.sounding import KINDS_FILE
from compliance.recognition.kinds import KindReader, kind_features

READER = KindReader(
    ["dagpleje", "rådhus", "^dagpleje"], np.ones(3), ["a", "b"], np.array([[3.0, 0], [0, 3], [3, 0]]), np.zeros(2)
)
TEXTS = {
    OfferType.LD3_DAGPLEJER: "Tre dage i dit eget hjem: legestuen, gæstebørnene, forældrene i entreen og de fem børn "
    "om bordet. Du er dagplejer, og du er alene med børnene hele dagen. Dagplejepædagogen kommer på besøg. Dagplejen.",
    OfferType.LD1_FORVALTNING: "En dag for forvaltningen: chefer, konsulenter og områdeledere drøfter kommunens "
    "strategi, strukturer og den politiske opgave. Direktionen og de pædagogiske konsulenter i forvaltningen deltager.",
}


def test_the_words_of_a_kind_tell_it() -> None:
    odds = READER.tell(kind_features("Dagpleje, dagpleje og et rådhus", "En dag"))
    assert odds["a"] > odds["b"]
    assert sum(odds.values()) == pytest.approx(1)


def test_the_title_counts_by_itself() -> None:
    without, withit = (READER.tell(kind_features("rådhus", title))["a"] for title in ("En dag", "Dagpleje"))
    assert withit > without


def test_words_that_nobody_knows_tell_nothing() -> None:
    assert READER.tell(Counter()) == READER.tell(kind_features("xyz", "")) == {"a": 0.5, "b": 0.5}


@pytest.mark.parametrize("kind", TEXTS)
def test_the_shipped_weights_know_the_ramme_s_kinds(kind: OfferType) -> None:
    odds = KindReader.load(KINDS_FILE).tell(kind_features(TEXTS[kind], "Et kursus"))
    assert set(odds) == set(OfferType)
    assert max(odds, key=lambda each: odds[each]) == kind


@given(st.text(max_size=200), st.text(max_size=40))
def test_any_text_has_odds_that_add_up(text: str, title: str) -> None:
    assert sum(READER.tell(kind_features(text, title)).values()) == pytest.approx(1)


def test_a_file_of_other_weights_is_refused() -> None:
    other = BytesIO()
    np.savez(other, something=np.zeros(3))
    other.seek(0)
    with pytest.raises(KeyError):
        KindReader.load(other)
