"""Amounts of time: numbers with hours, lessons, days and occasions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import Unit, find_quantities


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3x7,5", [3, 7.5]),
        ("3 × 7½ time", [3, 7.5]),
        ("22 1/2 timer", [22.5]),
        ("syvenhalv time", [7.5]),
        ("en halv time", [0.5]),
        ("en og en halv time", [1.5]),
        ("1/2 dag", [0.5]),
        ("30/8, 13/9", []),
        ("2x5 ECTS", [2, 5]),
    ],
)
def test_numbers_in_amounts(text: str, values: list[float]) -> None:
    assert [one.value for one in find_numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("7 timer og 30 minutters undervisning", 7.5, Unit.HOURS),
        ("7:30 timer", 7.5, Unit.HOURS),
        ("22,5t", 22.5, Unit.HOURS),
        ("tre kvarter", 0.75, Unit.HOURS),
        ("20 undervisningstimer", 20, Unit.HOURS),
        ("tre (3) kursusdage", 3, Unit.DAYS),
        ("to lange, intense kursusdage", 2, Unit.DAYS),
        ("et tredagesforløb", 3, Unit.DAYS),
        ("3-dages kursus", 3, Unit.DAYS),
        ("seks halve dage", 6, Unit.HALF_DAYS),
        ("fem dobbeltlektioner", 5, Unit.LESSONS),
        ("tre gange", 3, Unit.OCCASIONS),
    ],
)
def test_an_amount(text: str, value: float, unit: Unit) -> None:
    (one,) = find_quantities(text)
    assert (one.value, one.unit, one.is_range) == (value, unit, False)


@pytest.mark.parametrize(
    ("text", "low", "high"), [("6-7 timer", 6, 7), ("to eller tre dage", 2, 3), ("mellem 18 og 24 timer", 18, 24)]
)
def test_a_range(text: str, low: float, high: float) -> None:
    (one,) = find_quantities(text)
    assert (one.value, one.high, one.is_range) == (low, high, True)


@given(
    st.integers(min_value=1, max_value=400),
    st.sampled_from(["timer", "lektioner", "kursusdage", "konfrontationstimer"]),
)
def test_a_written_amount_reads_back(halves: int, noun: str) -> None:
    written = f"{halves / 2:g}".replace(".", ",")
    (one,) = find_quantities(f"Der er {written} {noun} i alt.")
    assert one.value == halves / 2
    assert one.noun == noun


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for one in find_quantities(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.high >= one.value
