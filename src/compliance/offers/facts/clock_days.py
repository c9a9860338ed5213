"""How long a day lasts by the clock, from its start to its end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from compliance.danish.dates import find_dates
from compliance.danish.numbers import find_numbers
from compliance.danish.times import ClockSpan, find_spans, find_times
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import LEAST_HOURS, Ground, HourCount, under_length
from compliance.offers.facts.told_beside import stands_beside

_SPAN_EXCLUDED = re.compile(
    r"telefon|\btlf\b|åbent|åbning|træffe|kontortid|info-?møde|informationsmøde|gæstedagpleje|gæstehus|webinar|"
    r"online|eksam|prøven|\bmiddag\b|studievejled|vejledning|reception|"
    r"pasning|parkering|prøvedag|børnene|sparringsmøde|\bring\b|tilmeld|netværksmøde|opfølgningsmøde|studiegruppe",
    re.IGNORECASE,
)
_ONE_OF_THE_DAYS = re.compile(
    r"\bdag\s*\d|\b(?:første|sidste|anden|tredje)\s+dag\b|\b(?:man|tirs|ons|tors|fre)dag\b", re.IGNORECASE
)
_BUT_ONE = re.compile(
    r"\bdog\s+(?:\w+\.?\s+){0,4}?(?:kl|til|fra)\b|\bundtag(?:en|et)\b|"
    r"\bellers\s+(?:\w+\s+){0,3}?(?:kl|fra)\b|"
    r"\bden\s+(?:første|sidste|midterste|anden|tredje)(?:\s+\w*dag)?\s+(?:slutter|stopper|begynder|starter)\s+"
    r"(?:vi\s+)?(?:allerede|først|før|senere|tidligere)\b",
    re.IGNORECASE,
)
"""One day is of another length: "kl. 9-15, den 9. september dog til kl. 16"."""
_STARTS = re.compile(
    r"\b(?:mød\s+op|kom|start\w*|begynd\w*|mødes|i\s+gang|ankomst|mødetid)\b[^.;]{0,40}$", re.IGNORECASE
)
_STOPS = re.compile(
    r"\b(?:slut\w*|stopper|færdige?|farvel|tak\s+for\s+i\s+dag|går\s+(?:vi\s+)?(?:hjem|hver\s+til\s+sit)|"
    r"har\s+(?:vi\s+)?fri|"
    r"runder\s+(?:vi\s+)?af|slipper|hjemrejse|på\s+gensyn)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfra\s+[^.;,]{0,30}$", re.IGNORECASE)
_UNTIL = re.compile(r"\W*(?:og\s+)?(?:ind)?til\s+[^.;,]{0,30}$", re.IGNORECASE)
_STOPS_AFTER = re.compile(
    r"\s*(?:er|har|slutter|siger|går|holder|stopper)\s+(?:vi|I|man|du|dagen)\s*"
    r"(?:fri|færdige?|hjem|farvel|fyraften|tak)?\b",
    re.IGNORECASE,
)
_THE_DAYS = re.compile(
    r"\b(?:alle|hver|begge|samtlige|de\s+tre|de\s+to)\s+(?:\w+\s+)?\w*(?:dage?|gange?)\b|\b\w*dag(?:en|ene)\b|"
    r"\b(?:mødetid|mødes|undervis\w+|tidspunkt|tid)\b",
    re.IGNORECASE,
)
_FIRST_DAYS = re.compile(r"\s*(?:,\s*)?(?:de|på\s+de)\s+(?P<n>to|tre|fire|[2-4])\s+første\b", re.IGNORECASE)
_OF_FIRST_DAYS = re.compile(
    r"\bde\s+(?P<n>to|tre|fire|[2-4])\s+første(?:\s+\w*(?:dage|gange))?"
    r"(?:\s+(?:går|er|varer|løber|ligger|kører|foregår|begynder)(?:\s+vi)?)?\s*:?\s*$",
    re.IGNORECASE,
)
_EVERY_DAY = re.compile(r"\b(?:alle|hver|begge|samtlige)\s+(?:\w+\s+)?\w*(?:dage?|gange?)\b", re.IGNORECASE)
_AND = re.compile(r"\W*(?:(?:og|samt)\s+)?(?:igen\s+)?(?:(?:fra\s+)?kl\.?\s*)?", re.IGNORECASE)
_NOON, EVENING = 12, 17
_SHORTEST_DAY = 4.5
"""Hours of the shortest day that makes what is held in the evening something beside it."""
_LONGEST_PAUSE = 1.5
"""Hours between two spans that are the halves of one day."""
_ROUNDING = 0.25
"""Hours by which a day may be told longer than its clock times."""
_WORDS_OF_HEADING = 2
"""A heading is about an event beside the days where it opens with its name; what follows may be a course's title."""


def are_days(clauses: Iterable[Clause]) -> bool:
    """Whether clock times tell of days, so that those of an evening are a dinner's or a walk's beside them."""
    return any(span.hours >= _SHORTEST_DAY and span.begins < _NOON for one in clauses for span in find_spans(one.text))


def clock_spans(clause: Clause, of_days: bool, latest: float = 24) -> list[HourCount]:
    """The lengths of the days that a clause gives by the clock, from start to end; one entry for each day it names.

    They weigh more where the clause tells of the days, and less where it may tell of any evening (`of_days` says that
    it counts days). What begins at `latest` or after is none.
    """
    found: list[HourCount] = []
    if not find_spans(clause.text) or stands_beside(clause) or _BUT_ONE.search(clause.passage.text):
        return []
    label = f"{clause.passage.lead} {' '.join(clause.passage.heading.split()[:_WORDS_OF_HEADING])}"
    tied = of_days or under_length(clause) or _THE_DAYS.search(clause.text) or find_dates(clause.text)
    for span in _spans_of_days(clause.text):
        left = clause.text[max(0, span.start - 70) : span.start]
        if (
            LEAST_HOURS <= span.hours <= 12
            and span.begins < latest
            and not _SPAN_EXCLUDED.search(left)
            and not _SPAN_EXCLUDED.search(label)
        ):
            several = _FIRST_DAYS.match(clause.text, span.end) or _OF_FIRST_DAYS.search(left)
            count = int(find_numbers(several["n"])[0].value) if several else 1
            found.extend([HourCount(span.hours, clause, Ground.CLOCK, weight=2 if tied else 1)] * count)
    return found


def _spans_of_days(text: str) -> list[ClockSpan]:
    """The spans of a text, those that one pause parts ("9-12 og 13-16") as one that is as long as both together."""
    spans: list[ClockSpan] = []
    for span in find_spans(text):
        last = spans[-1] if spans else None
        follows = last is not None and 0 < span.begins - last.ends <= _LONGEST_PAUSE
        if last is not None and follows and _AND.fullmatch(text[last.end : span.start]):
            spans[-1] = replace(last, end=span.end, begins=span.ends - last.hours - span.hours, ends=span.ends)
        else:
            spans.append(span)
    return spans


def from_start_to_stop(clauses: Iterable[Clause]) -> list[HourCount]:
    """The length of a day whose start and end stand in sentences of their own; [] unless there is one of each."""
    starts: dict[float, Clause] = {}
    stops: dict[float, Clause] = {}
    for clause in clauses:
        position = 0
        times = find_times(clause.text)
        if not times or _ONE_OF_THE_DAYS.search(clause.text):
            continue
        for time in times:
            before = clause.text[position : time.start]
            opened, position = position > 0, time.end
            if _SPAN_EXCLUDED.search(before):
                continue
            until = (opened and _UNTIL.match(before)) or _STOPS_AFTER.match(clause.text, time.end)
            if _STARTS.search(before) or (not opened and _FROM.search(before)):
                starts.setdefault(time.hour, clause)
            elif until or _STOPS.search(before):
                stops.setdefault(time.hour, clause)
    if len(starts) != 1 or len(stops) != 1:
        return []
    (begins, clause), (ends, _) = *starts.items(), *stops.items()
    ends += 12 if ends <= begins and ends < 8 else 0
    return [HourCount(ends - begins, clause, Ground.CLOCK)] if LEAST_HOURS <= ends - begins <= 12 else []


def too_short(candidates: Sequence[HourCount], hours: float) -> HourCount | None:
    """The clock times of every day, where they leave no room for so many hours of teaching; else None."""
    clocks = [one for one in candidates if one.ground is Ground.CLOCK]
    longest = max(clocks, key=lambda one: one.value, default=None)
    every = any(_EVERY_DAY.search(one.clause.text) for one in clocks)
    return longest if longest is not None and every and longest.value < hours - _ROUNDING else None
