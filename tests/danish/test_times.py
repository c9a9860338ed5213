"""Clock times as Danes write and say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish.times import find_spans, find_times


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("kl. 8.30-16.00", 8.5, 16),
        ("9–15", 9, 15),
        ("hver dag 9–15 · Havnehuset", 9, 15),
        ("alle dage 8-15 • kantinen", 8, 15),
        ("fra kl. 9 til 15.30", 9, 15.5),
        ("8:30 til 16", 8.5, 16),
        ("kl 9 – 15.30", 9, 15.5),
        ("mellem kl. 9 og 15", 9, 15),
        ("kl. 9.00 - kl. 15.00", 9, 15),
        ("fra halv ni om morgenen til fire om eftermiddagen", 8.5, 16),
        ("kl. kvart over otte til kvart i fire", 8.25, 15.75),
        ("vi begynder klokken halv ni og slutter klokken fire.", 8.5, 16),
        ("Vi går i gang kl. 9, og vi siger tak for i dag kl. 16.30", 9, 16.5),
        ("Kl. 8.30 mødes ledelsen; der sluttes kl. 16.00", 8.5, 16),
        ("i tidsrummet 0900-1600", 9, 16),
        ("8.00–15.24", 8, 15.4),
    ],
)
def test_a_span_of_time(text: str, begins: float, ends: float) -> None:
    (span,) = find_spans(text)
    assert (span.begins, span.ends) == pytest.approx((begins, ends))
    assert span.hours == pytest.approx(ends - begins)


@pytest.mark.parametrize(
    "text",
    [
        "8-10 deltagere",
        "hver dag 10-15 minutter",
        "på dag 9-15",
        "side 9-16",
        "uge 9-16",
        "fra 0 til 3 år",
        "fra to til fire dage",
        "9-12. november",
        "2018-2019",
    ],
)
def test_numbers_that_are_no_times(text: str) -> None:
    assert find_spans(text) == ()


def test_single_times() -> None:
    assert [one.hour for one in find_times("9.00 Velkomst\n12.15 Frokost, slut kl. halv fem")] == [9, 12.25, 4.5]


quarters = st.integers(min_value=0, max_value=95)


@given(quarters, quarters, st.sampled_from([".", ":"]), st.sampled_from(["-", "–", " til "]))
def test_a_written_span_reads_back(first: int, second: int, mark: str, dash: str) -> None:
    begins, ends = sorted((first, second))
    if begins == ends:
        return

    def written(quarter: int) -> str:
        return f"{quarter // 4}{mark}{quarter % 4 * 15:02}"

    (span,) = find_spans(f"Vi mødes kl. {written(begins)}{dash}{written(ends)} i salen")
    if ends >= 48 or begins > 48:
        assert (span.begins, span.ends) == (begins / 4, ends / 4)


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for span in find_spans(text):
        assert 0 <= span.start < span.end <= len(text)
        assert span.hours > 0
