"""Shares in Danish text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish.shares import find_shares


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Omkring 50 pct. af pensum", [(50, 50)]),
        ("halvtreds procent", [(50, 50)]),
        ("for 50 %'s vedkommende", [(50, 50)]),
        ("halvdelen", [(50, 50)]),
        ("hveranden tekst", [(50, 50)]),
        ("hver anden side", [(50, 50)]),
        ("to tredjedele", [(66.7, 66.7)]),
        ("en fjerdedel", [(25, 25)]),
        ("1/3 af siderne", [(33.3, 33.3)]),
        ("40-50 %", [(40, 50)]),
        ("mellem 40 og 50 procent", [(40, 50)]),
        ("mellem en tredjedel og halvdelen", [(33.3, 50)]),
        ("45 % fælles og 55 % eget", [(45, 45), (55, 55)]),
        ("den 1/3 2019", []),
        ("50 sider", []),
        ("200 %", []),
    ],
)
def test_shares_are_read_as_percent(text: str, shares: list[tuple[float, float]]) -> None:
    assert [(round(share.low, 1), round(share.high, 1)) for share in find_shares(text)] == shares


@given(st.text(alphabet="0123456789 %/-–,.halvdeltrjpcog", max_size=60))
def test_shares_lie_within_the_text_and_between_nought_and_all(text: str) -> None:
    for share in find_shares(text):
        assert 0 <= share.start < share.end <= len(text)
        assert 0 <= share.low <= share.high <= 100
