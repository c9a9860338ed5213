"""Clean text: words whole, spaces single, figures untouched."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.documents.cleaning import clean


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("lære\u00adplan", "læreplan"),
        ("PD\u2011modul", "PD-modul"),
        ("7,5\u00a0timer", "7,5 timer"),
        ("20\u202f000 kr.", "20 000 kr."),
        ("tre  \t dage ", "tre dage"),
        (" første \r\n\n  anden ", "første\nanden"),
        ("a\vb\u2028c", "a\nb\nc"),
        ("ﬁnde ﬂere oﬃcielle", "finde flere officielle"),
        ("la\u030aring", "låring"),
        ("22½ time", "22½ time"),
        ("m²", "m²"),
        ("\uf0b7 at lede", "• at lede"),
        ("\uf0fe Ja \uf0a8 Nej", "☒ Ja ☐ Nej"),
        ("\x02skjult\x00\u200b\ufeff\ufffe\ud800", "skjult"),
        ("”Tegn” – og … €", "”Tegn” – og … €"),
        ("", ""),
    ],
)
def test_clean(raw: str, text: str) -> None:
    assert clean(raw) == text


@given(st.text())
def test_cleaning_twice_changes_nothing(raw: str) -> None:
    assert clean(clean(raw)) == clean(raw)


@given(st.text())
def test_clean_text_has_single_spaces_and_no_blank_line(raw: str) -> None:
    assert not re.search(r"[^\S\n ]|  |^ | $|\n\n| \n|\n |\A\n|\n\Z", clean(raw))


@given(st.text(alphabet="0123456789,.½¼%-/: "))
def test_figures_survive(raw: str) -> None:
    assert clean(raw).replace(" ", "") == raw.replace(" ", "")
