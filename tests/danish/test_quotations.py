"""Whole sentences in quotation marks are another's words; a quoted name is part of its sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish.quotations import is_quoted, quoted_sentences


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("»Tre dage.« Vi tilbyder to.", ["»Tre dage.«"]),
        ("I skriver: »Tre dage skal det vare.« Det gør det.", ["»Tre dage skal det vare.«"]),
        ("“Halvdelen er fælles.” Ja. “Alle får bevis.” Ja.", ["“Halvdelen er fælles.”", "“Alle får bevis.”"]),
        ('"Kurset varer tre dage. De er hele." Hos os er det to.', ['"Kurset varer tre dage. De er hele."']),
        ("„Tre dage.“ Nej, to.", ["„Tre dage.“"]),
        ('Kurset "Leg og læring" varer to dage.', []),
        ("Vi kalder det »en dag på langs«. Den varer otte timer.", []),
        ("»Tre dage à syv timer.«", []),
        ("Tre dage à 7 timer.", []),
        ("Et bræt på 5\" er for smalt.", []),
    ],
)
def test_sentences_in_quotation_marks(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in quoted_sentences(text)] == quoted


def test_a_part_of_a_quote_is_quoted_and_what_follows_is_not() -> None:
    text = "»Først tre dage. Så én til.« Vi har to."
    assert is_quoted(text, 1, 15)
    assert not is_quoted(text, text.index("Vi"), len(text))


@given(st.text(alphabet="»«“”\"A. b", max_size=40))
def test_spans_lie_in_the_text_and_apart(text: str) -> None:
    spans = quoted_sentences(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= after[0] for one, after in pairwise(spans))
