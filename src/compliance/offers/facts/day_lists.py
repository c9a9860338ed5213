"""Days that a clause lists: by a code of its own ("F1, F2 og F3"), by months, or by weekdays ("onsdag og torsdag")."""

from __future__ import annotations

import re

from compliance.danish.dates import MONTH
from compliance.danish.times import find_spans

_CODED = re.compile(
    r"(?<!\w)(?P<key>[A-ZÆØÅ]{1,2})1(?:\s*,\s*(?P=key)\d)*\s*(?:og|til|-|–)\s*(?P=key)(?P<last>[2-9])(?!\w)"
    r"(?=\)?,?\s+(?:er|varer|ligger|holdes|afholdes|afvikles|bliver)\b[^.;]{0,40}\b\w*dage\b)"
    r"|\b\w*dage(?:ne)?,?\s*\(?(?P<letter>[A-ZÆØÅ]{1,2})1(?:\s*,\s*(?P=letter)\d)*\s*(?:og|til|-|–)\s*(?P=letter)(?P<end>[2-9])(?!\w)"
)
"""Days that the text numbers by a code of its own: "F1, F2 og F3 er hele dage"."""
_ONE_A_MONTH = re.compile(
    rf"(?<!og )\b(?:første|anden|tredje|fjerde|sidste)\s+(?:man|tirs|ons|tors|fre|lør)dag\s+i\s+"
    rf"(?P<months>{MONTH}(?:\s*,\s*{MONTH})*\s+(?:og|samt)\s+{MONTH})\b",
    re.IGNORECASE,
)
"""A day in each month of a list: "første torsdag i marts, april og maj"."""

_WEEKDAY = r"\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b"
_WEEKDAYS = re.compile(
    rf"(?<!hver )(?<!dag )(?:{_WEEKDAY}\s*,\s*)*{_WEEKDAY}(?:\s+(?:og|samt)|,)\s+{_WEEKDAY}", re.IGNORECASE
)
_OF_A_COURSE = re.compile(
    r"\buge\s+\d|\b(?:alle|begge|hver\s+af|samtlige)\s+(?:\w+\s+)?dage(?:ne)?\b|\bhver\s+dag\b", re.IGNORECASE
)
"""What is said of the weekdays of a course, and seldom of a weekly round."""
_WEEKLY = re.compile(
    r"åben|åbning|telefon|\btlf\b|træffe(?:tid|s\s+på)|kontor|pasning|tilsyn|\bhver\s+uge\b|\bdag\s+\d|ugentlig",
    re.IGNORECASE,
)


def last_code(text: str) -> int:
    """How many days the text numbers by a code; 0 where it numbers none."""
    coded = _CODED.search(text) if "1" in text else None
    return int(coded["last"] or coded["end"]) if coded else 0


def one_a_month(text: str) -> int:
    """How many months have a day each; 0 where the text lists none."""
    monthly = _ONE_A_MONTH.search(text)
    return len(re.findall(MONTH, monthly["months"], re.IGNORECASE)) if monthly else 0


def weekdays_in_a_row(text: str) -> int:
    """How many different weekdays the text lists as days of a course; 0 where it lists none, or opening hours."""
    listed = _WEEKDAYS.search(text) if "dag" in text else None
    if listed is None or _WEEKLY.search(text) or not (_OF_A_COURSE.search(text) or find_spans(text)):
        return 0
    named = re.findall(_WEEKDAY, listed[0].lower())
    return len(named) if len(set(named)) == len(named) else 0
