"""Danish dates and lists of dates: "12. januar, 10. februar og 18. marts 2021", "6.-7. marts", "3/9", "2019-03-05"."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from compliance.danish.times import find_spans, find_times

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
MONTH_NAMES = (
    "jan(?:uar)?", "feb(?:ruar)?", "mar(?:ts)?", "apr(?:il)?", "maj", "juni?", "juli?", "aug(?:ust)?",
    "sept?(?:ember)?", "okt(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
MONTH = rf"(?:{'|'.join(MONTH_NAMES)})\b\.?"
_WEEKDAY = (
    r"(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en|e|ene)?|(?:ma|ti|on|to|fr|lø|sø)\.|"
    r"(?:man|tir|ons|tor|fre|lør|søn)\b\.?)"
)
_LEAD = rf"(?:{_WEEKDAY}\s*(?:,\s*|-\s*{_WEEKDAY}\s*)?)?(?:(?:den|d\.|d)\s*)?"
_UNTIL = r"(?:\s*(?:-|–|—)\s*|\s+til(?:\s+og\s+med)?\s+|\s+t\.?o\.?m\.?\s+)"
_AND = r"(?:\s*,\s*(?:og\s+|samt\s+)?|\s+(?:og|samt|eller|&)\s+|\s*&\s*|\s*\+\s*)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_DAYS = rf"{_LEAD}{_DAY}\.?(?:(?:{_UNTIL}|{_AND}){_LEAD}{_DAY}\.?){{0,15}}"
_YEAR = r"(?:\s*,?\s*(?P<{0}>(?:19|20)\d\d))?"
_NAMED = re.compile(
    rf"(?<![\w.,/-])(?<!\bdag )(?<!gang )(?<!modul )(?<!hold )"
    rf"(?P<days>{_DAYS})\s*(?P<month>{MONTH}){_YEAR.format('year')}",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?<![\w.-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\w-])")
_SLASH = re.compile(
    rf"(?<![\w./,-])(?P<day>{_DAY})/(?P<month>1[0-2]|0?[1-9])(?:(?:[-/ ]|\s*-\s*)(?P<year>(?:20)?\d\d)(?![\d.:]))?"
    r"(?![\w/]|-\d{3}\b)"
)
_DOTTED = re.compile(
    rf"(?<![\w.,/-])(?<!kl\. )(?<!kl )(?P<day>{_DAY})\.\s?(?P<month>1[0-2]|0?[1-9])\.(?:\s?(?P<year>20\d\d|"
    rf"\d\d)(?![\d.:]))?(?!\d)"
)
_DOTTED_ALONE = re.compile(
    rf"\W*{_LEAD}{_DAY}\.(?:1[0-2]|0?[1-9])\.(?:20\d\d|\d\d)?"
    rf"(?:\s*(?:,|og|&|\+)\s*{_DAY}\.(?:1[0-2]|0?[1-9])\.(?:20\d\d|\d\d)?){{0,15}}\s*",
    re.IGNORECASE,
)
"""A cell of dates and nothing else: "12.10." is no time of day there."""
_DASHED = re.compile(rf"(?<![\w./,-])(?P<day>{_DAY})-(?P<month>1[0-2]|0?[1-9])-(?P<year>20\d\d)(?![\w-])")
_MEMBER = re.compile(rf"(?P<until>{_UNTIL})?{_LEAD}(?P<day>{_DAY})\.?", re.IGNORECASE)
_BETWEEN_GROUPS = re.compile(_UNTIL, re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_LONGEST_RUN = 7
"""Days from first to last of a stretch ("17. til 19.") that can all be meant; a longer one is a period."""


@dataclass(frozen=True)
class DateMention:
    """One date, or a run of dates that share a month name, and where it stands: `text[start:end]`."""

    start: int
    end: int
    days: tuple[date, ...]
    """In order of mention; a missing year is a guess that only keeps the order of days and the gaps between them."""
    year_known: bool
    period: bool = False
    """The first and last day of a long stretch, of which the days between are not all meant."""


@dataclass(frozen=True)
class _Raw:
    start: int
    end: int
    days: tuple[tuple[int, bool], ...]
    month: int
    year: int | None


@lru_cache(maxsize=4096)
def find_dates(text: str, default_year: int = 2019) -> tuple[DateMention, ...]:
    """Every date in the text, left to right.

    "17. til og med 19. september" is three days. A date with no year takes the next year that the text names after it,
    else the one before it, else `default_year`; days that go back in the calendar along a list move on a year. Days
    that no calendar has are passed over.
    """
    if not _DIGIT.search(text):
        return ()
    if not _DOTTED_ALONE.fullmatch(text):
        text = _without_clock_times(text)
    raws = sorted([*_named(text), *_numeric(text)], key=lambda raw: raw.start)
    raws = [raw for i, raw in enumerate(raws) if i == 0 or raw.start >= raws[i - 1].end]
    mentions: list[DateMention] = []
    for index, raw in enumerate(raws):
        year = raw.year or _year_for(raws, index, mentions, default_year)
        mention = _mention(raw, year)
        if mention is None:
            continue
        if mentions and _is_stretch(text, mentions[-1], mention):
            mention = _join(mentions.pop(), mention)
        mentions.append(mention)
    return tuple(mentions)


def month_number(name: str) -> int:
    """1 for "januar" or "jan."."""
    return _MONTHS[name[:3].lower()]


def distinct_days(mentions: tuple[DateMention, ...]) -> tuple[date, ...]:
    """The days of all mentions but periods, each once, in calendar order."""
    return tuple(sorted({day for mention in mentions if not mention.period for day in mention.days}))


def gaps(days: tuple[date, ...]) -> tuple[int, ...]:
    """Days from each day to the next: 1 for neighbours."""
    return tuple((later - earlier).days for earlier, later in pairwise(days))


def _without_clock_times(text: str) -> str:
    """The text with its times of day blanked out, so that "kl. 9-16, 8. april" does not read as days of April."""
    places = [(one.start, one.end) for one in find_spans(text)] + [(one.start, one.end) for one in find_times(text)]
    for start, end in places:
        text = text[:start] + "·" * (end - start) + text[end:]
    return text


def _named(text: str) -> list[_Raw]:
    found = []
    for m in _NAMED.finditer(text):
        days = tuple((int(d["day"]), d["until"] is not None) for d in _MEMBER.finditer(m["days"]))
        year = int(m["year"]) if m["year"] else None
        found.append(_Raw(m.start(), m.end(), days, month_number(m["month"]), year))
    return found


def _numeric(text: str) -> list[_Raw]:
    found = []
    for pattern in (_ISO, _DASHED, _SLASH, _DOTTED):
        for m in pattern.finditer(text):
            year = int(m["year"]) if m["year"] else None
            year = year + 2000 if year is not None and year < 100 else year
            found.append(_Raw(m.start(), m.end(), ((int(m["day"]), False),), int(m["month"]), year))
    return found


def _year_for(raws: list[_Raw], index: int, before: list[DateMention], default: int) -> int:
    """A year named later holds for the dates before it unless they lie later in it ("december … januar 2020")."""
    raw = raws[index]
    for offset, later in enumerate(raws[index + 1 :], start=index + 1):
        if later.year is not None:
            turns = sum(
                a.month > b.month for a, b in zip(raws[index:offset], raws[index + 1 : offset + 1], strict=True)
            )
            return later.year - turns
    if before:
        last = before[-1].days[-1]
        return last.year + (1 if (raw.month, raw.days[0][0]) < (last.month, 1) else 0)
    return default


def _mention(raw: _Raw, year: int) -> DateMention | None:
    days: list[date] = []
    period = False
    for number, until in raw.days:
        if number > calendar.monthrange(year, raw.month)[1]:
            continue
        day = date(year, raw.month, number)
        if until and days and day > days[-1]:
            if (day - days[-1]).days < _LONGEST_RUN:
                days.extend(days[-1] + timedelta(n) for n in range(1, (day - days[-1]).days))
            else:
                period = True
        days.append(day)
    if not days:
        return None
    return DateMention(raw.start, raw.end, tuple(days), raw.year is not None, period)


def _is_stretch(text: str, first: DateMention, second: DateMention) -> bool:
    """ "30. september til 2. oktober": the word between makes the two one stretch."""
    return _BETWEEN_GROUPS.fullmatch(text[first.end : second.start]) is not None and first.days[-1] < second.days[0]


def _join(first: DateMention, second: DateMention) -> DateMention:
    between = (second.days[0] - first.days[-1]).days
    if between >= _LONGEST_RUN:
        return DateMention(first.start, second.end, first.days + second.days, second.year_known, period=True)
    run = tuple(first.days[-1] + timedelta(n) for n in range(1, between))
    return DateMention(first.start, second.end, first.days + run + second.days, second.year_known, first.period)
