"""Days that only the calendar tells: lists of dates, "Dag 1 … Dag 3", and the rows of a programme."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compliance.danish.dates import find_dates
from compliance.danish.times import find_spans
from compliance.danish.wordlists import holds
from compliance.documents.model import Evidence
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.course_dates import MEETING, ORDINAL_DAY, Dated, course_dates
from compliance.offers.model import OfferText, Section

_MAY_BE_MEETING = holds("dag", "gang", "samling", "træf")
_DAY_COLUMN = re.compile(rf"\W*(?:{MEETING}(?:e|en|ene)?|nr\.?|#)(?:\s*(?:nr\.?|/|og|&)\s*(?:dato"
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
_ANY_OF_THEM = re.compile(
    r"\bvælg(?:er?)?\s+(?:selv\s+|frit\s+|blot\s+)?(?:(?:i?mellem|én|en|et)\s+(?:af\s+)?(?:de\s+)?(?:\w+\s+){0,2}?"
    r"(?:\d|(?:\w*dage(?:ne)?|dato\w*|hold(?:ene)?|gange(?:ne)?|byer(?:ne)?|steder(?:ne)?|uger(?:ne)?|forår\w*)\b)|"
    r"(?:én|en|et)(?:\s+af\s+dem)?\s*(?:[.,;:(]|$))|\b(?:en|én)\s+af\s+(?:de\s+\w+\s+)?dag(?:e|ene)\b|"
    r"\b\w*dagen\s+(?:\w+\s+)?(?:holdes|afholdes|afvikles|gennemføres|gentages|udbydes|kører)\s+(?:i\s+)?"
    r"(?:\w+\s+)?(?:to|tre|fire|fem|\d)\s+(?:gange|steder|byer)\b|"
    r"\b\w*dagen\s+(?:\w+\s+)?(?:holdes|afholdes|afvikles|gennemføres|udbydes|kører|ligger)\b[^;]{0,30}\d[^;]{0,30}\b(?:i|på)\s+(?-i:[A-ZÆØÅ])\w+,"
    r"[^;]{0,10}\d[^;]{0,30}\b(?:i|på)\s+(?-i:[A-ZÆØÅ])|\b(?:gentages|igen\s+samme\s+dag)\s+(?:den\s+)?\d",
    re.IGNORECASE,
)
"""Every date is the whole course once more: "vælg mellem 4. og 11. maj", "dagen holdes i tre byer"."""
_MAY_CHOOSE = holds("vælg", "dag", "igen", "gentages")
"""A part of what `_ANY_OF_THEM` finds."""
_WORDS = ("første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende")


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
def _are_alternatives(text: str) -> bool:
    return _MAY_CHOOSE.search(text.lower()) is not None and _ANY_OF_THEM.search(text) is not None


def _distinct(group: list[Dated]) -> int:
    """How many days the dates name; a year that is only guessed is left out of the comparison."""
    return len({(day.month, day.day) for dated in group for one in dated.dates for day in one.days})


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
                if (match := ORDINAL_DAY.match(part)) is None:
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
