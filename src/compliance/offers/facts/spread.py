"""Whether the days of a course lie apart: by its dates, else by weeks, months and weekdays, else by words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from compliance.danish.assertion import Stance, assess
from compliance.danish.dates import MONTH, MONTH_NAMES, month_number
from compliance.danish.numbers import find_numbers
from compliance.danish.times import find_spans
from compliance.danish.wordlists import branching, holds
from compliance.offers.facts.calendar_days import Dated, course_dates
from compliance.offers.facts.choosing import merged
from compliance.offers.facts.clauses import WARY, Clause, clauses
from compliance.offers.facts.label_cells import with_labels
from compliance.offers.facts.other_events import own_length
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Spread, TargetGroup

_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_WEEKDAY = rf"(?:{'|'.join(_WEEKDAYS)})"
_N = r"(?:to|tre|fire|fem|seks|syv|otte|[2-9])"
_DAYS = r"(?:\w+\s+){0,2}\w*dage(?:ne)?"
_FREE = re.compile(
    r"ferie|fridag|helligdag|senest|frist|tilmeld|vejledning|aflever|prøve[nr]?\b|eksam|svar\b", re.IGNORECASE
)
"""Weeks and weekdays of something else than the course's days."""
_WEEK = re.compile(
    r"\buge(?:r|rne)?\s+\d\d?(?![\d.,:]\d)(?:\s*(?:,|og|samt|\+|/)\s*(?:i\s+)?\d\d?(?!\d|[.:]\d))*", re.IGNORECASE
)
_RUN_OF_WEEKDAYS = re.compile(
    rf"\b(?P<first>{_WEEKDAY})\s*(?:-|–|til(?:\s+og\s+med)?)\s*(?P<last>{_WEEKDAY})\b|"
    rf"\b(?P<a>{_WEEKDAY})(?:,\s*(?P<b>{_WEEKDAY}))?\s+og\s+(?P<c>{_WEEKDAY})\b",
    re.IGNORECASE,
)
_SOME_WEEKDAYS = re.compile(rf"\b(?P<n>{_N})\s+(?:\w+\s+)?{_WEEKDAY}e\b", re.IGNORECASE)
"""Days on the same day of the week: "tre torsdage"."""
_MONTHS = re.compile(rf"\b{MONTH}(?:\s*(?:,|–|-|og|samt)\s*{MONTH})+", re.IGNORECASE)
_PARTLY = re.compile(
    rf"(?<![\d.,+])(?:2\s*\+\s*1|1\s*\+\s*2)(?!\d|[.,]\d|\s*%)|"
    rf"\b(?:de\s+)?(?:første|sidste|to\s+første|to\s+sidste)\s+(?:to\s+)?{_DAYS}?\s*(?:\w+\s+){{0,3}}?(?:samlet|sammen|i\s+træk|"
    rf"i\s+forlængelse|efter\s+hinanden)\b|"
    rf"\bto\s+(?:sammenhængende|samlede|på\s+hinanden\s+følgende)\s+\w*dage\b.{{0,60}}\b(?:en|én|den\s+tredje|tredje|sidste|1)\b|"
    rf"\bto\s+\w*dage\s+(?:i\s+træk|samlet|sammen|i\s+streg)\b.{{0,60}}\b(?:en|én|den\s+tredje|tredje|sidste|1)\b|"
    rf"\b(?:(?:todages|to-dages|to\s+dages|2\s+dages)\s*-?\s*\w+|internat(?:et|sophold)?)\b.{{0,60}}\b(?:og|samt|plus|\+|"
    rf"efterf\w+|derefter|mødes\s+igen)\b.{{0,30}}\b(?:(?:en|én|et|1)\s+(?:\w+\s+)?\w*(?:dag|møde)\b|\w*opfølgningsdag|\w*opsamlingsdag|"
    rf"tredje\s+(?:\w+)?dag)",
    re.IGNORECASE,
)
_APART = re.compile(
    rf"\bsplit-?(?:forløb|kursus|kurser)\w*|"
    rf"\b(?:uge|måned)(?:er|ers|r|rs|s)?\s+(?:i?mellem|mellemrum|afstand|pause|ophold)\b(?!\s+(?:modul|vejled|møde|netværk|hold\b))|"
    rf"\b(?:\d\d|fjorten|tyve|tredive)\s+dage\s+i?mellem\b|\b(?:en|én)\s+i\s+hver\s+(?:af\s+)?måned\w*|"
    rf"\b(?:uge|måned)(?:e?r)?\s+fra\s+(?:\w+\s+){{0,2}}?(?:dag|gang)\b.{{0,25}}\btil\b|"
    rf"\bi?mellem\s+(?:hver\w*|alle|de\s+\w+|første|dag|gang)?\s*(?:\w+\s+)?\w*(?:dag|dage|dagene|gang|gange|gangene)\b"
    rf"[^.;]{{0,25}}\b(?:uger|måned|måneder)\b|"
    rf"\b(?:en|én|1)\s+(?:\w+\s+)?(?:\w*dag|gang)\s+(?:om|i|pr\.?|per|hver)\s+måned(?:en)?\b|"
    rf"\bmed\s+(?:\w+\s+)?(?:luft|god\s+tid|afstand)\s+i?mellem\b|"
    rf"\b(?:hver\s+for\s+sig|spredt|skilt\s+ad|trukket\s+fra\s+hinanden)\b|"
    rf"\b(?:fordel\w*|spred\w*|strækker\s+sig|drys\w*|lagt)\s+(?:\w+\s+){{0,2}}?(?:over|på|ud\s+over)\s+(?:{_N}|et\s+halvt|et\s+halvår|"
    rf"et\s+semester|efteråret|foråret|flere)\b(?:\s+(?:måneder|uger|år))?(?!\s*(?:\w+\s+)?\w*(?:dage|gange|moduler|timer|lektioner)\b)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    rf"\bpå\s+hinanden\s+følgende\b|\b(?:dage(?:ne)?|de)\s+(?:\w+\s+){{0,2}}?i\s+(?:træk|streg|ét\s+stræk|én\s+køre|én\s+omgang|forlængelse)\b|"
    rf"\b(?:{_N}\s+sammenhængende|sammenhængende\s+{_N})\s+\w*dage\b|\bdage(?:ne)?\s+(?:er|ligger)\s+sammenhængende\b|"
    rf"\b(?:tre|3|fire|4)[\s-]*dages?[\s-]*(?:internat|seminar|ophold)\w*|\binternat\w*\s+(?:på|over|i)\s+(?:tre|3|fire|4)\s+\w*dage\b|"
    rf"\bdage(?:ne)?\s+(?:\w+\s+){{0,3}}?(?:i\s+(?:samme|én|en\s+og\s+samme)\s+uge|lige\s+efter\s+hinanden|dag\s+efter\s+dag)\b",
    re.IGNORECASE,
)
_NOT_TOGETHER = re.compile(r"\b(?:ikke|aldrig|ingen)\b", re.IGNORECASE)
_OF_DAYS = re.compile(branching(
    r"dag(?:e|en|ene|es)?\b", r"\bgang(?:e|en|ene)?\b", "forløb", "kurs(?:us|et)", "undervis", "mødes", r"\bses\b",
    "mødegang",
))  # fmt: skip
"""In lower case: what the distance between is told of."""
_DIGIT = re.compile(r"\d")
_OF_WEEKDAYS = holds(*_WEEKDAYS)
_OF_DISTANCE = re.compile(branching(
    *(rf"{name}\b" for name in MONTH_NAMES), "uge", "måned", "mellem", "split", "spred", r"hver\s+for\s+sig", "skilt",
    "hinanden", "fordel", "stræk", "drys", "lagt", "saml", "sammen", "træk", "streg", "køre", "omgang", "forlæng",
    "dages", "internat", "seminar", "ophold", r"dag\s+efter\s+dag",
))  # fmt: skip
"""Finds, in lower case and together with `_OF_DAYS`, something wherever the patterns above do with no number."""


def extract_spread(text: OfferText, days: Fact[float], groups: Collection[TargetGroup] = ()) -> Fact[Spread]:
    """Whether the days lie apart, with the dates, weeks or words that tell it; silent where the text gives none.

    `days` is how many days the course has: dates or weeks of fewer days leave it open.
    """
    wanted = None if days.value is None else int(days.value + 0.5)
    if wanted == 1:
        return Fact()
    text = in_stretches(with_labels(text))
    told = own_length(tuple(clauses(text)), frozenset(groups), may_tell=_may_tell_spread)
    said = tuple(one for one in told if _may_tell_spread(one) and one.passage.section not in WARY)
    teams = course_dates(said)
    if dates := _dates_of_one_team(teams[0] if teams else [], wanted):
        quotes = merged(*((dated.clause.evidence(text),) for dated, _ in dates))
        return Fact(value=by_dates([day for _, day in dates], _year_known(dates)), evidence=quotes)
    found: dict[Spread, Clause] = {}
    for clause in said:
        spread = _by_calendar_words(clause, wanted)
        if spread is not None:
            return Fact(value=spread, evidence=(clause.evidence(text),))
    for clause in said:
        for part in clause.text.split(";"):
            if _OF_DAYS.search(part.lower()) and (spread := by_words(part)) is not None:
                found.setdefault(spread, clause)
    if Spread.PARTLY in found:
        return Fact(value=Spread.PARTLY, evidence=(found[Spread.PARTLY].evidence(text),))
    evidence = merged(*((clause.evidence(text),) for clause in found.values()))
    if len(found) > 1:
        return Fact(evidence=evidence, conflict=True, note="teksten siger både, at dagene ligger samlet og spredt")
    return Fact(value=next(iter(found)), evidence=evidence) if found else Fact()


def _may_tell_spread(clause: Clause) -> bool:
    """Whether a clause can say anything of the calendar at all: asked first, since most do not."""
    return _may_tell(clause.text)


@lru_cache(maxsize=4096)
def _may_tell(text: str) -> bool:
    lower = text.lower()
    return bool(
        _DIGIT.search(lower)
        or _OF_WEEKDAYS.search(lower)
        or (_OF_DAYS.search(lower) and _OF_DISTANCE.search(lower))
        or find_spans(text)
    )


def by_dates(days: Sequence[date], year_known: bool) -> Spread:
    """Whether there is an ordinary day between the days; a weekend is none, where the year tells that it is one."""
    apart = [_ordinary_between(first, last, year_known) for first, last in pairwise(sorted(days))]
    return Spread.APART if all(apart) else Spread.PARTLY if any(apart) else Spread.TOGETHER


def _ordinary_between(first: date, last: date, year_known: bool) -> bool:
    between = [first + timedelta(n) for n in range(1, min((last - first).days, 7))]
    return any(day.weekday() < 5 for day in between) if year_known else bool(between)


def _dates_of_one_team(group: list[Dated], wanted: int | None) -> list[tuple[Dated, date]]:
    """The days of the first team: a sentence that names them all, else as many as the course has; [] where unsure."""
    seen: dict[tuple[int, int], tuple[Dated, date]] = {}
    for dated in group:
        own = {(day.month, day.day): (dated, day) for one in dated.dates for day in one.days}
        if wanted is not None and len(own) == wanted:
            return list(own.values())
        for key, value in own.items():
            seen.setdefault(key, value)
    found = list(seen.values())
    if wanted is None:
        return found if len(found) > 1 else []
    return found[:wanted] if len(found) % wanted == 0 else []


def _year_known(dates: list[tuple[Dated, date]]) -> bool:
    return all(one.year_known for dated, _ in dates for one in dated.dates)


def _by_calendar_words(clause: Clause, wanted: int | None) -> Spread | None:
    """By weeks, weekdays or months that stand for the days."""
    if _FREE.search(clause.text) or _FREE.search(clause.label):
        return None
    text = clause.text
    for one in _SOME_WEEKDAYS.finditer(text):
        if wanted in (None, int(find_numbers(one["n"])[0].value)):
            return Spread.APART
    if (run := _RUN_OF_WEEKDAYS.search(text)) and (length := _length_of_run(run)) and length == wanted:
        return Spread.TOGETHER
    weeks = {int(number) for one in _WEEK.finditer(text) for number in re.findall(r"\d+", one.group())}
    if len(weeks) > 1 and (len(weeks) == wanted or (wanted is None and _OF_DAYS.search(text.lower()))):
        return Spread.APART
    for one in _MONTHS.finditer(text):
        months = {month_number(name[0]) for name in re.finditer(MONTH, one.group(), re.IGNORECASE)}
        listed = len(months) > 2 or re.search(r"\bog\b", one.group())
        dated = re.search(r"[\d.]\s*$", text[: one.start()])
        if listed and not dated and len(months) == wanted and _OF_DAYS.search(text.lower()):
            return Spread.APART
    return None


def _length_of_run(run: re.Match[str]) -> int:
    """How many weekdays follow on each other; 0 where they do not."""
    names = [run[name] for name in ("first", "last", "a", "b", "c") if run[name]]
    places = [_WEEKDAYS.index(name.lower()) for name in names]
    if run["first"]:
        return places[1] - places[0] + 1
    return len(places) if all(later == earlier + 1 for earlier, later in pairwise(places)) else 0


def by_words(text: str) -> Spread | None:
    """What a clause says of it in so many words: "fem uger mellem dagene", "tre dage i træk", "2 + 1"."""
    for spread, match in _worded(text):
        stance = assess(text, match.span()).stance
        if stance is Stance.STATED:
            return spread
        if spread is Spread.TOGETHER and stance is Stance.DENIED and _NOT_TOGETHER.search(text[: match.end()]):
            return Spread.APART
    return None


def _worded(text: str) -> Iterator[tuple[Spread, re.Match[str]]]:
    for spread, pattern in ((Spread.PARTLY, _PARTLY), (Spread.TOGETHER, _TOGETHER), (Spread.APART, _APART)):
        if match := pattern.search(text):
            yield spread, match
