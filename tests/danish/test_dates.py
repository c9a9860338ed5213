"""Danish dates, lists of dates, and the days between them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.danish.dates import distinct_days, find_dates, gaps

_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "days", "between"),
    [
        ("12. januar, 10. februar og 18. marts 2021", 3, (29, 36)),
        ("den 6.-7. marts", 2, (1,)),
        ("17. til og med 19. september", 3, (1, 1)),
        ("tirsdag den 17. til og med torsdag den 19. september 2019", 3, (1, 1)),
        ("5., 12. og 19. november", 3, (7, 7)),
        ("3/9", 1, ()),
        ("2019-03-05", 1, ()),
        ("04.03.2019 og 08.04.2019", 2, (35,)),
        ("30/8, 13/9, 27/9, 11/10, 1/11 og 15/11", 6, (14, 14, 14, 21, 14)),
        ("onsdagene 6. og 20. februar, 6. og 20. marts, 3. og 24. april samt 8. maj", 7, (14, 14, 14, 14, 21, 14)),
        ("4.3., 25.3. og 29.4.", 3, (21, 35)),
        ("11.-12. november, 2. december 2019 samt 13. og 14. januar 2020", 5, (1, 20, 42, 1)),
        ("12. nov., 3. dec. og 14. jan.", 3, (21, 42)),
        ("30. september til 2. oktober", 3, (1, 1)),
        ("4. marts kl. 9-16, 8. april kl. 9-16 og 6. maj kl. 9-16", 3, (35, 28)),
        ("mandag d. 4., tirsdag d. 5. marts", 2, (1,)),
    ],
)
def test_a_list_of_dates(text: str, days: int, between: tuple[int, ...]) -> None:
    found = distinct_days(find_dates(text))
    assert len(found) == days
    assert gaps(found) == between


def test_a_long_stretch_is_a_period_and_no_days() -> None:
    mentions = find_dates("1. september til 30. november")
    assert [one.period for one in mentions] == [True]
    assert distinct_days(mentions) == ()


@pytest.mark.parametrize("text", ["kl. 9.30. Vi begynder", "31. februar", "fra 0-3 år", "7,5 timer", "afsnit 2.1.2.1"])
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


days_of_calendar = st.dates(min_value=date(2015, 1, 1), max_value=date(2030, 12, 31))


@given(days_of_calendar, st.sampled_from(["named", "slash", "iso", "dotted"]))
def test_a_written_date_reads_back(day: date, form: str) -> None:
    text = {
        "named": f"den {day.day}. {_MONTHS[day.month - 1]} {day.year}",
        "slash": f"{day.day}/{day.month}-{day.year}",
        "iso": day.isoformat(),
        "dotted": f"{day.day:02}.{day.month:02}.{day.year}",
    }[form]
    (mention,) = find_dates(f"Vi mødes {text} i salen")
    assert mention.days == (day,)
    assert mention.year_known


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for one in find_dates(text):
        assert 0 <= one.start < one.end <= len(text)
