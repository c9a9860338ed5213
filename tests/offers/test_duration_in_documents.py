"""How long a course lasts in whole documents: its own days and hours among those of much else."""

from __future__ import annotations

import pytest
from duration_documents import DOCUMENTS
from duration_phrases import PHRASES
from test_facts_in_documents import facts_of, offer

from compliance.offers.facts.duration import extract_duration
from compliance.offers.model import TargetGroup

ONE_COURSE = "# Kursus for faglige ledere\n## Form\n"


@pytest.mark.parametrize(
    ("text", "days", "hours", "total"), [*((ONE_COURSE + text, *told) for text, *told in PHRASES), *DOCUMENTS]
)
def test_a_text_tells_the_length(text: str, days: float | None, hours: float | None, total: float | None) -> None:
    found = facts_of(text)
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)


def test_a_group_has_the_days_of_its_own_part() -> None:
    text = offer("# Forløb for hele huset\n## For lederne\nTre dage à 7 timer.\n## For fyrtårnene\nTo dage à 6 timer.")
    assert extract_duration(text, [TargetGroup.LEDER]).contact_hours.value == 21
    assert extract_duration(text, [TargetGroup.FYRTAARN]).contact_hours.value == 12
