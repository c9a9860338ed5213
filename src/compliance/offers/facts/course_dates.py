"""The dates of a course's days, by team where several have theirs, without those of deadlines and meetings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from itertools import pairwise

from compliance.danish.dates import DateMention, distinct_days, find_dates
from compliance.danish.times import find_spans
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.told_beside import stands_beside

_NO_COURSE_DATE = re.compile(
    r"senest|tilmeld|frist|afbud|framelding|aflever|eksamen|prøve[nr]?\b|info-?møde|version|godkendt|revideret|"
    r"opdateret|gæld(?:er|ende)|træder\s+i\s+kraft|studieår|gyldig|vedst|ansøg|erstatter|"
    r"vejledning|netværk|opfølgningsmøde|sagsnr|journal|dateret|aftalt|møde\s+den|inden\s+den|før\s+den|early|"
    r"offentligg|spørgsmål\s+stilles|underskr|opsamlingsmøde|studiestart|"
    r"\bslut\s*:|\bstart\w*\s*(?:[/–-]|og)\s*slut\w*\b|\bførste\s*(?:/|og)\s*sidste\b|^\W*(?:kursus|studie|modul|semester|uddannelses|forløbs|hold)?(?:start|slut)\s*:|\bpris|reguler"
    r"|lov\s|bekendtgørelse|"
    r"\bmodul(?:et|\s+\w+)?\s+(?:starter|begynder|går\s+i\s+gang)\b|svarfrist|webinar|online|tilbud\s+af|studiegruppe|hjemmeside|"
    r"^\W*(?:fra|til|att\.?)\s*:?\s+(?-i:[A-ZÆØÅ])(?!\w*dag\b)[^.;]*,\s*(?:den\s+)?\d+\.\s*\w+(?:\s+\d{4})?\W*$",
    re.IGNORECASE,
)
_OF_THE_PAPER = re.compile(
    r"\W*(?:sendt|oprettet|udskrevet|printet|modtaget|(?:sidst\s+|senest\s+)?(?:ændret|rettet|redigeret|gemt))\b",
    re.IGNORECASE,
)
_HEAD_LABEL = re.compile(r"\W*(?:fra|til|emne|b?cc|att|vedr\w*|sagsnr|afsender|modtager)\W*", re.IGNORECASE)
_BARE_DATE = re.compile(r"\W*(?:dato|den)\b", re.IGNORECASE)
_LINES_OF_HEAD = 3
"""Lines between the labels of one mail's head."""
_DATE_LABEL = re.compile(r"dato|hvornår|\btid|dage|program|kalender|skema|plan\b|start|gang", re.IGNORECASE)
MEETING = r"(?:(?:lærings|kursus|undervisnings|seminar|møde|hold)?(?:dag|gang)|samling|mødegang|træf)"
ORDINAL_DAY = re.compile(
    rf"^\W*(?:(?:\w+dag\s+)?(?:den\s+)?\d{{1,2}}\.?\s*[a-zæøå]+\.?(?:\s+\d{{4}})?\s*[:–-]\s*)?(?:(?P<module>modul\s+\w+)\W+)?(?:{MEETING}\s*(?:nr\.?\s*)?(?P<digit>\d|I{{1,3}}\b)|"
    rf"(?P<first>\d)\.\s*{MEETING}\b|"
    rf"(?P<word>første|anden|tredje|fjerde|femte|sjette|syvende|ottende)\s+{MEETING}\b)",
    re.IGNORECASE,
)
_PARALLEL = re.compile(
    r"\W*(?:hold\s+\w+|(?:forår|efterår|vinter|sommer)(?:et|shold(?:et)?)?\b|team\s+\w+)", re.IGNORECASE
)
"""What opens a list of dates that another list runs beside: a second team, the autumn's course."""
_PARALLEL_INSIDE = re.compile(
    r"\b(?:(?:hold|team)\s+(?:\d|[A-ZÆØÅ]\b|\w+(?=\s*[:|]))|"
    r"(?:forår|efterår|vinter|sommer)(?:et)?(?=\s*:))\W*",
    re.IGNORECASE,
)
_NAMED_DAY = re.compile(
    r"(?:kursus|undervisnings|lærings|seminar|fremmøde|studie|tema|hold)dag|\bdag\s+\d", re.IGNORECASE
)
_EVENT = re.compile(
    r"(?<!frem)møde(?:t|r)?\b|webinar|caf[eé]|telefon|sparring|frist|\bskype\b|\bteams\b|netværk|samtale|besøg|aflever",
    re.IGNORECASE,
)
_FEWEST_NAMED = 2
_TEAMS = re.compile(r"\b(?:to|tre|fire|[2-4]|begge)\s+(?:\w+\s+)?(?:hold|grupper)\b", re.IGNORECASE)
_EITHER_TEAM = re.compile(
    rf"{_PARALLEL_INSIDE.pattern}|\b(?:det|den)\s+(?:ene|første|andet|anden|tredje)(?:\s+(?:hold|gruppe))?\s+(?=\w|\d)",
    re.IGNORECASE,
)
"""The same where the text has told that there are several teams: "det ene mødes 3. marts, det andet 10. marts"."""
_OR = re.compile(r"\b(?:eller|alternativt)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn)", re.IGNORECASE)
_STAY = re.compile(r"internat|overnat|højskole|kursuscenter|kursusejendom|døgn", re.IGNORECASE)
_STAY_ENDS = re.compile(r"\b(?:slut\w*|til|hjem\w*|afslut\w*)\b", re.IGNORECASE)
_LONGEST_STAY = 6


@lru_cache(maxsize=2048)
def _dates_something_else(text: str) -> bool:
    return _NO_COURSE_DATE.search(text) is not None


def _dates_the_paper(clause: Clause, head: Collection[int]) -> bool:
    """Whether a date is that of the mail or paper itself: "Sendt: 6. maj", "Dato: 3. juni" beside "Til:" and "Fra:"."""
    place = clause.passage
    if _OF_THE_PAPER.match(place.lead) or _OF_THE_PAPER.match(clause.text):
        return True
    beside = any(abs(block - place.block) <= _LINES_OF_HEAD for block in head)
    return beside and _BARE_DATE.match(place.lead or clause.text) is not None


@dataclass(frozen=True)
class Dated:
    """A clause with the dates in it that are days of the course."""

    clause: Clause
    dates: tuple[DateMention, ...]


def course_dates(clauses: tuple[Clause, ...]) -> list[list[Dated]]:
    """The dates of the course by team, in reading order; one list where no teams are told apart.

    They have a weekday or a clock time, or stand in a list or table, else under a label.
    """
    head = {one.passage.block for one in clauses if _HEAD_LABEL.fullmatch(one.passage.lead)}
    placed: dict[str, list[Dated]] = {}
    named: dict[str, list[Dated]] = {}
    for clause in clauses:
        dates = _from_first_to_last(clause.text) or [one for one in find_dates(clause.text) if not one.period]
        dates = dates or _dates_beside(clause)
        dates = _without_alternatives(clause.text, dates)
        if not dates or stands_beside(clause) or _dates_the_paper(clause, head):
            continue
        if _dates_something_else(clause.text) or _dates_something_else(clause.label):
            continue
        for team, own in _by_team(clause, dates):
            if _is_placed(clause, own):
                placed.setdefault(team, []).append(Dated(clause, own))
            elif (clause.passage.is_item and _opens(clause, own)) or _DATE_LABEL.search(clause.label):
                named.setdefault(team, []).append(Dated(clause, own))
    if not placed:
        placed = named
    lists = {_list_of(dated.clause) for group in placed.values() for dated in group}
    for team, group in named.items() if placed is not named else ():
        placed[team] = [*placed.get(team, []), *(dated for dated in group if _list_of(dated.clause) in lists)]
    placed = {team: _of_course_days(group) for team, group in placed.items()}
    teams = [group for team, group in placed.items() if team and group]
    if len(teams) < 2:
        teams = _side_by_side([dated for group in placed.values() for dated in group])
    return teams


def _side_by_side(dates: list[Dated]) -> list[list[Dated]]:
    """Lists of as many days each, one begun before the other is over, are those of teams; else all are one team's."""
    days = [sorted((day.month, day.day) for one in dated.dates for day in one.days) for dated in dates]
    alike = len({len(own) for own in days}) == 1 and all(len(own) > 1 for own in days)
    if len(days) > 1 and alike and all(after[0] < own[-1] and after != own for own, after in pairwise(days)):
        return [[dated] for dated in dates]
    return [dates]


def _of_course_days(group: list[Dated]) -> list[Dated]:
    """The dates without those of meetings and deadlines, where the text calls the others course days."""
    told = [f"{dated.clause.text} {dated.clause.passage.lead}" for dated in group]
    named = [_NAMED_DAY.search(words) is not None for words in told]
    if sum(named) < _FEWEST_NAMED:
        return group
    return [dated for dated, words, own in zip(group, told, named, strict=True) if own or not _EVENT.search(words)]


def _without_alternatives(text: str, dates: list[DateMention]) -> list[DateMention]:
    """The dates of which one has to come: all before "eller" where as many follow, else all but the one that follows.

    "Den 3., 10. og 24. marts eller 5., 12. og 26. maj" are three days, as are "3. marts, 4. april og 5. eller 6. maj".
    """
    kept: list[DateMention] = []
    for place, one in enumerate(dates):
        if _OR.search(text[one.start : one.end]):
            left = 1 if len(dates) == 1 or len(one.days) == 2 else len(one.days) - 1
            one = DateMention(one.start, one.end, one.days[:left], one.year_known)
        if place and _OR.search(text[dates[place - 1].end : one.start]):
            if len(distinct_days(tuple(dates[:place]))) == len(distinct_days(tuple(dates[place:]))):
                return dates[:place]
            continue
        kept.append(one)
    return kept


def _list_of(clause: Clause) -> tuple[object, ...]:
    """What tells the list that a clause stands in: its passage, or heading and lead of a list's items."""
    passage = clause.passage
    return (passage.heading, passage.lead) if passage.is_item else (passage.block, passage.start)


def _by_team(clause: Clause, dates: list[DateMention]) -> Iterator[tuple[str, tuple[DateMention, ...]]]:
    """The dates of a clause under the team that they follow ("Hold A: … Hold B: …"), "" where none is named."""
    row, *column = clause.passage.lead.split(" · ")
    over = [row, *column, clause.passage.heading]
    marks = [(0, found[0]) for label in over if (found := _PARALLEL.match(label))][:1]
    if not marks and column and ORDINAL_DAY.match(column[0]):
        marks = [(0, row)]
    inside = _EITHER_TEAM if _TEAMS.search(clause.passage.text) else _PARALLEL_INSIDE
    marks += [(one.start(), one[0]) for one in inside.finditer(clause.text)]
    places = [*marks, (len(clause.text) + 1, "")] if marks else [(0, ""), (len(clause.text) + 1, "")]
    if marks and marks[0][0] > 0:
        places = [(0, ""), *places]
    for (start, team), (end, _) in pairwise(places):
        own = tuple(one for one in dates if start <= one.start < end)
        if own:
            yield " ".join(team.lower().split()).strip(" :("), own


def _is_placed(clause: Clause, dates: tuple[DateMention, ...]) -> bool:
    """Whether a date stands as a day of a programme does: with its weekday or time, in a list or a table."""
    first = clause.text[dates[0].start : dates[0].end] if dates[0].end <= len(clause.text) else ""
    row = dates[0].start < 20 and " | " in clause.passage.text
    return bool(
        len(distinct_days(dates)) > 1
        or row
        or find_spans(clause.text)
        or ORDINAL_DAY.match(clause.text)
        or ORDINAL_DAY.match(clause.passage.lead)
        or (_WEEKDAY.match(first) and (_opens(clause, dates) or _DATE_LABEL.search(clause.label)))
    )


def _opens(clause: Clause, dates: tuple[DateMention, ...]) -> bool:
    """Whether the clause is the date and little more."""
    return dates[0].start < 25 and len(clause.text) - dates[-1].end < 12


def _from_first_to_last(text: str) -> list[DateMention]:
    """The days of a stay that begins on one date and ends on another: "fra onsdag den 5. kl. 10 … fredag den 7."."""
    dates = find_dates(text)
    if len(dates) != 2 or not _STAY.search(text) or not _STAY_ENDS.search(text[dates[0].end : dates[1].start]):
        return []
    first, last = dates[0].days[0], dates[1].days[-1]
    if not 1 <= (last - first).days < _LONGEST_STAY:
        return []
    days = tuple(first + timedelta(n) for n in range((last - first).days + 1))
    return [DateMention(dates[0].start, dates[1].end, days, dates[0].year_known)]


def _dates_beside(clause: Clause) -> list[DateMention]:
    """The date in the first column of a row whose answer is a time of day."""
    if clause.start or not clause.passage.lead or not find_spans(clause.text):
        return []
    return [one for one in find_dates(clause.passage.lead) if not one.period]
