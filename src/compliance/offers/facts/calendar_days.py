"""Days that only the calendar tells: lists of dates, "Dag 1 … Dag 3", and the rows of a programme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from itertools import pairwise

from compliance.danish.dates import DateMention, distinct_days, find_dates
from compliance.danish.times import find_spans
from compliance.danish.wordlists import holds
from compliance.documents.model import Evidence
from compliance.offers.facts.clauses import Clause
from compliance.offers.model import OfferText, Section

_NO_COURSE_DATE = re.compile(
    r"senest|tilmeld|frist|afbud|framelding|aflever|eksamen|prøve[nr]?\b|info-?møde|version|godkendt|revideret|"
    r"opdateret|gæld(?:er|ende)|træder\s+i\s+kraft|studieår|gyldig|vedst|ansøg|erstatter|"
    r"vejledning|netværk|opfølgningsmøde|sagsnr|journal|dateret|aftalt|møde\s+den|inden\s+den|før\s+den|early|"
    r"offentligg|spørgsmål\s+stilles|underskr|opsamlingsmøde|studiestart|"
    r"\bslut\s*:|^\W*(?:kursus|studie|modul|semester|uddannelses|forløbs|hold)?(?:start|slut)\s*:|\bpris|reguler"
    r"|lov\s|bekendtgørelse|"
    r"svarfrist|webinar|online|tilbud\s+af|studiegruppe|hjemmeside|"
    r"^\W*(?:fra|til|att\.?)\s*:?\s+(?-i:[A-ZÆØÅ])(?!\w*dag\b)[^.;]*,\s*(?:den\s+)?\d+\.\s*\w+(?:\s+\d{4})?\W*$",
    re.IGNORECASE,
)
_DATE_LABEL = re.compile(r"dato|hvornår|\btid|dage|program|kalender|skema|plan\b|start|gang", re.IGNORECASE)
_MEETING = r"(?:(?:lærings|kursus|undervisnings|seminar|møde|hold)?(?:dag|gang)|samling|mødegang|træf)"
_ORDINAL_DAY = re.compile(
    rf"^\W*(?:(?:\w+dag\s+)?(?:den\s+)?\d{{1,2}}\.?\s*[a-zæøå]+\.?(?:\s+\d{{4}})?\s*[:–-]\s*)?(?:(?P<module>modul\s+\w+)\W+)?(?:{_MEETING}\s*(?:nr\.?\s*)?(?P<digit>\d|I{{1,3}}\b)|"
    rf"(?P<first>\d)\.\s*{_MEETING}\b|"
    rf"(?P<word>første|anden|tredje|fjerde|femte|sjette|syvende|ottende)\s+{_MEETING}\b)",
    re.IGNORECASE,
)
_MAY_BE_MEETING = holds("dag", "gang", "samling", "træf")
_DAY_COLUMN = re.compile(rf"\W*(?:{_MEETING}(?:e|en|ene)?|nr\.?|#)(?:\s*(?:nr\.?|/|og|&)\s*(?:dato"
    rf"|tid)?)?\W*", re.IGNORECASE)
"""The head of a programme's first column, where the rows are its days."""
_BARE_NUMBER = re.compile(r"\W*(?:nr|#)", re.IGNORECASE)
"""A head that numbers anything: its rows are days where they have dates or times."""
_ROW_ORDINAL = re.compile(
    r"\W*(?:(?P<digit>\d{1,2})|(?P<roman>I{1,3}|IV|VI{0,3})|(?P<word>første|anden|tredje|fjerde|femte|sjette"
    r"|syvende|ottende))"
    r"(?:[.)]?\s*$|\.?\s*(?:[–—:|(,]|-\s)|\)\s)",
    re.IGNORECASE,
)
"""The number of a row: "1 – 10. september", "II: tirsdag"."""
_READ = 1000
"""Letters of a row that are searched for its date or time."""
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
_PARALLEL = re.compile(
    r"\W*(?:hold\s+\w+|(?:forår|efterår|vinter|sommer)(?:et|shold(?:et)?)?\b|team\s+\w+)", re.IGNORECASE
)
"""What opens a list of dates that another list runs beside: a second team, the autumn's course."""
_PARALLEL_INSIDE = re.compile(
    r"\b(?:(?:hold|team)\s+(?:\d|[A-ZÆØÅ]\b|\w+(?=\s*[:|]))|"
    r"(?:forår|efterår|vinter|sommer)(?:et)?(?=\s*:))\W*",
    re.IGNORECASE,
)
_OR = re.compile(r"\b(?:eller|alternativt)\b", re.IGNORECASE)
_ANY_OF_THEM = re.compile(
    r"\bvælg(?:er?)?\s+(?:selv\s+|frit\s+|blot\s+)?(?:(?:i?mellem|én|en|et)\s+(?:af\s+)?(?:de\s+)?(?:\w+\s+){0,2}?"
    r"(?:\d|(?:\w*dage(?:ne)?|dato\w*|hold(?:ene)?|gange(?:ne)?|byer(?:ne)?|steder(?:ne)?|uger(?:ne)?|forår\w*)\b)|"
    r"(?:én|en|et)(?:\s+af\s+dem)?\s*(?:[.,;:(]|$))|\b(?:en|én)\s+af\s+(?:de\s+\w+\s+)?dag(?:e|ene)\b|"
    r"\b\w*dagen\s+(?:\w+\s+)?(?:holdes|afholdes|afvikles|gennemføres|gentages|udbydes|kører)\s+(?:i\s+)?"
    r"(?:\w+\s+)?(?:to|tre|fire|fem|\d)\s+(?:gange|steder|byer)\b|\b(?:gentages|igen\s+samme\s+dag)\s+(?:den\s+)?\d",
    re.IGNORECASE,
)
"""Every date is the whole course once more: "vælg mellem 4. og 11. maj", "dagen holdes i tre byer"."""
_MAY_CHOOSE = holds("vælg", "dag", "igen", "gentages")
"""A part of what `_ANY_OF_THEM` finds."""
_WEEKDAY = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn)", re.IGNORECASE)
_WORDS = ("første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende")


_STAY = re.compile(r"internat|overnat|højskole|kursuscenter|kursusejendom|døgn", re.IGNORECASE)
_STAY_ENDS = re.compile(r"\b(?:slut\w*|til|hjem\w*|afslut\w*)\b", re.IGNORECASE)
_LONGEST_STAY = 6


@dataclass(frozen=True)
class Found:
    """A number read off the calendar, with its evidence."""

    value: float
    evidence: tuple[Evidence, ...]


def days_by_dates(offer: OfferText, clauses: tuple[Clause, ...]) -> Found | None:
    """Distinct dates of the course; those of one team where several have theirs, None where the teams differ."""
    teams = course_dates(clauses)
    counts = {_distinct(group) for group in teams}
    evidence = tuple(dated.clause.evidence(offer) for group in teams for dated in group)
    if len(counts) != 1 or not evidence or any(_are_alternatives(clause.text) for clause in clauses):
        return None
    return Found(float(counts.pop()), evidence[:4])


@lru_cache(maxsize=2048)
def _dates_something_else(text: str) -> bool:
    return _NO_COURSE_DATE.search(text) is not None


@lru_cache(maxsize=2048)
def _are_alternatives(text: str) -> bool:
    return _MAY_CHOOSE.search(text.lower()) is not None and _ANY_OF_THEM.search(text) is not None


@dataclass(frozen=True)
class Dated:
    """A clause with the dates in it that are days of the course."""

    clause: Clause
    dates: tuple[DateMention, ...]


def course_dates(clauses: tuple[Clause, ...]) -> list[list[Dated]]:
    """The dates of the course by team, in reading order; one list where no teams are told apart.

    They have a weekday or a clock time, or stand in a list or table, else under a label.
    """
    placed: dict[str, list[Dated]] = {}
    named: dict[str, list[Dated]] = {}
    for clause in clauses:
        dates = _from_first_to_last(clause.text) or [one for one in find_dates(clause.text) if not one.period]
        dates = dates or _dates_beside(clause)
        dates = _without_alternatives(clause.text, dates)
        if not dates or _dates_something_else(clause.text) or _dates_something_else(clause.label):
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
    teams = [group for team, group in placed.items() if team and group]
    if len(teams) < 2:
        teams = [[dated for group in placed.values() for dated in group]]
    return teams


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


def _distinct(group: list[Dated]) -> int:
    """How many days the dates name; a year that is only guessed is left out of the comparison."""
    return len({(day.month, day.day) for dated in group for one in dated.dates for day in one.days})


def _by_team(clause: Clause, dates: list[DateMention]) -> Iterator[tuple[str, tuple[DateMention, ...]]]:
    """The dates of a clause under the team that they follow ("Hold A: … Hold B: …"), "" where none is named."""
    over = [*clause.passage.lead.split(" · "), clause.passage.heading]
    marks = [(0, found[0]) for label in over if (found := _PARALLEL.match(label))][:1]
    marks += [(one.start(), one[0]) for one in _PARALLEL_INSIDE.finditer(clause.text)]
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
        or _ORDINAL_DAY.match(clause.text)
        or _ORDINAL_DAY.match(clause.passage.lead)
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


@lru_cache(maxsize=2048)
def _may_be_meeting(text: str) -> bool:
    return _MAY_BE_MEETING.search(text.lower()) is not None


def days_by_headings(offer: OfferText) -> Found | None:
    """The highest of "Dag 1", "Dag 2" …, where they open a heading or a passage and none is left out."""
    seen: dict[str, dict[int, Evidence | None]] = {}
    for passage in offer.passages:
        lines = passage.text.split("\n") if _may_be_meeting(passage.text) else ()
        for text, own in ((passage.heading, False), (passage.lead, False), *((line, True) for line in lines)):
            if not _may_be_meeting(text):
                continue
            for part in re.split(r"(?<=[.;])\s+(?=[A-ZÆØÅ]|\d\.\s)|\s\|\s", text) if own else [text]:
                if (match := _ORDINAL_DAY.match(part)) is None:
                    continue
                number = _ordinal(match)
                module = (match["module"] or "").lower()
                quote = offer.evidence(passage, *_line(passage.text, part)) if own else None
                entry = seen.setdefault(module, {})
                entry[number] = entry.get(number) or quote or offer.evidence(passage)
    if any(seen) and "" in seen:
        del seen[""]
    total = 0
    quotes: list[Evidence] = []
    for numbers in seen.values():
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            return None
        total += len(numbers)
        quotes.extend(quote for quote in numbers.values() if quote is not None)
    return Found(float(total), tuple(quotes[:4])) if total > 1 else None


def days_by_rows(offer: OfferText) -> Found | None:
    """The rows of a programme table whose first column numbers its days: 1, 2, 3 with none left out."""
    blocks = {block.index: block for block in offer.document.blocks}
    tables: dict[int | None, dict[int, Evidence]] = {}
    first_of_block = {passage.block: passage for passage in reversed(offer.passages)}
    for passage in reversed(first_of_block.values()):
        block = blocks.get(passage.block)
        if block is None or len(block.cells) < 2 or block.columns == block.cells:
            continue
        if passage.section is Section.OTHER_COURSES:
            continue
        first = block.cells[0]
        number = _ROW_ORDINAL.match(first)
        headed = bool(block.columns) and _DAY_COLUMN.fullmatch(block.columns[0]) is not None
        if number is None or not (headed or find_dates(first[number.end() :])):
            continue
        bare = block.columns and _BARE_NUMBER.match(block.columns[0])
        if bare and not (find_dates(block.text[:_READ]) or find_spans(block.text[:_READ])):
            continue
        tables.setdefault(block.table, {}).setdefault(_row_number(number), offer.evidence(passage))
    for rows in tables.values():
        if len(rows) > 1 and sorted(rows) == list(range(1, len(rows) + 1)):
            return Found(float(len(rows)), tuple(rows.values())[:4])
    return None


def _row_number(match: re.Match[str]) -> int:
    if match["word"]:
        return _WORDS.index(match["word"].lower()) + 1
    return _ROMANS.index(match["roman"].upper()) + 1 if match["roman"] else int(match["digit"])


def _line(text: str, part: str) -> tuple[int, int]:
    start = text.find(part)
    return start, start + len(part)


def _ordinal(match: re.Match[str]) -> int:
    if match["word"]:
        return _WORDS.index(match["word"].lower()) + 1
    text = match["digit"] or match["first"]
    return len(text) if text[0] in "Ii" else int(text)
