"""Days that a clause counts by weeks or months: "uge 36, 40 og 45", "en dag om måneden fra august til oktober"."""

from __future__ import annotations

import re

from compliance.danish.dates import MONTH, month_number
from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import Quantity
from compliance.danish.times import find_spans
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.day_lists import weekdays_in_a_row
from compliance.offers.facts.duration_words import DayCount

_WEEK_LIST = re.compile(
    r"\buge(?:r|rne)?\s+\d{1,2}(?!\d)(?:(?:\s*,\s*|\s+og\s+|\s+samt\s+)(?:uge\s+)?\d{1,2}(?!\d))+", re.IGNORECASE
)
_EVERY_WEEK = re.compile(
    r"\bhver\s+(?:anden\s+)?\w+dag\b[^.;]{0,20}\buge\w*\s+(?P<a>\d\d?)\s*(?:-|–|til(?:\s+og\s+med)?)\s*(?:uge\s+)?(?P<b>\d\d?)(?!\d)|"
    r"\buge\w*\s+(?P<c>\d\d?)\s*(?:-|–|til(?:\s+og\s+med)?)\s*(?:uge\s+)?(?P<d>\d\d?)(?!\d)[^.;]{0,12}\bhver\s+(?:anden\s+)?\w+dag\b",
    re.IGNORECASE,
)
_DAY_OF_A_WEEK = re.compile(r"\b((?:man|tirs|ons|tors|fre|lør)dag(?:en)?\s+i\s+uge\s+\d\d?)(?!\d)", re.IGNORECASE)
_A_DAY_A_PERIOD = re.compile(
    r"\b(?:en|én|1)\s+(?:\w+\s+)?\w*dag\s+(?:(?:pr\.?|per|om|i|hver)\s+(?:hver\s+)?)?(?P<period>uge|måned)",
    re.IGNORECASE,
)
_FROM_MONTH_TO_MONTH = re.compile(rf"\bfra\s+(?P<a>{MONTH})\s+til\s+(?:og\s+med\s+)?(?P<b>{MONTH})", re.IGNORECASE)
_EVERY_OTHER = re.compile(r"\bhver\s+anden\b", re.IGNORECASE)
_A_MEETING = re.compile(r"\b\w*dag(?:e|ene)?\b|\bmødes\b", re.IGNORECASE)


def days_by_weeks(clause: Clause, counted: list[Quantity]) -> list[DayCount] | None:
    """The days that the weeks or months of a clause make; None where it counts none by them, [] where it is open."""
    text = clause.text
    if "uge" not in (lower := text.lower()) and "måned" not in lower:
        return None
    if run := _EVERY_WEEK.search(text):
        first, last = int(run["a"] or run["c"]), int(run["b"] or run["d"])
        step = 2 if _EVERY_OTHER.search(text) else 1
        return [DayCount(float((last - first) // step + 1), clause, 2)] if first < last else []
    weeks = _WEEK_LIST.search(text)
    if len(each := _DAY_OF_A_WEEK.findall(text)) > 1 and not counted and len(set(map(str.lower, each))) == len(each):
        return [DayCount(float(len(each)), clause, 1)]
    if weeks and all(one.value == 1 for one in counted) and (_A_MEETING.search(text) or find_spans(text)):
        times = weekdays_in_a_row(text) or 1
        return [DayCount(float(len(re.findall(r"\d+", weeks[0])) * times), clause, 1 + bool(counted))]
    if (period := _A_DAY_A_PERIOD.search(text)) is None:
        return None
    unit = period["period"].lower()
    if unit == "måned" and (months := _FROM_MONTH_TO_MONTH.search(text)):
        return [DayCount(float((month_number(months["b"]) - month_number(months["a"])) % 12 + 1), clause, 2)]
    length = re.search(rf"(?P<n>\w+)\s+{unit}e?r\b", text, re.IGNORECASE)
    return [DayCount(one.value, clause, 2) for one in find_numbers(length["n"])] if length else []
