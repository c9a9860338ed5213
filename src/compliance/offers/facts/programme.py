"""The days of a programme: what begins when, from the first item to the last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from compliance.danish.dates import find_dates
from compliance.danish.times import find_times
from compliance.documents.model import Block, Evidence
from compliance.offers.model import OfferText, Passage, Section

_TIME = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_WHOLE_CELL = r"(?:[6-9]|1\d|2[0-3])(?=\s*(?:-|–|—|−)\s*\d{1,2}(?:[.:][0-5]\d)?\W*$)"
"""Hours alone are a time where a span of them fills the cell: "9-12"."""
_ENTRY = re.compile(
    rf"\W*(?:kl\.?\s*)?(?P<begins>{_TIME}|{_WHOLE_CELL}|(?<=kl\. )\d{{1,2}}|(?<=kl )\d{{1,2}})"
    rf"(?:\s*(?:-|–|—|−|til)\s*(?:kl\.?\s*)?(?P<ends>{_TIME}|\d{{1,2}}))?(?![\d:%]|\.\d)\W*(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_RECEPTION = re.compile(
    r"\W*(?:og\s+)?(?:morgen(?:mad|kaffe|brød)|kaffe|ankomst|registrering|indskrivning|rundstykker|check|dørene|"
    r"indtjek)(?!\s+og\s+(?:velkomst|introduktion|præsentation|intro\b|goddag))",
    re.IGNORECASE,
)
_ENDS_DAY = re.compile(
    r"\btak\s+for\b|\bslut\b|\bafslutning|\bafrunding|\bfarvel|\bhjem|\bpå\s+gensyn|\bfyraften|\bgod\s+weekend|"
    r"\bkom\s+godt\b|\bdagen\s+(?:slutter|er\s+omme)|\bvi\s+siger\b|\bfri\b",
    re.IGNORECASE,
)
_IS_OVER = re.compile(
    r"\W*(?:dagen\s+)?(?:slut(?:ter)?|tak\s+for\s+(?:i\s+dag|denne)|farvel|fri|fyraften|på\s+gensyn|god\s+weekend|kom\s+godt)\b"
    r"(?!\s*(?:senest\s+)?(?:kl|ca|omkring|mellem)\b)",
    re.IGNORECASE,
)
"""Opens the item at which the teaching is over: a time later in it is not the end ("Slut. Middag kl. 18.30")."""
_NEW_DAY = re.compile(
    r"^\W*(?:(?:\w+\s+)?(?:dag|gang|kursusdag|læringsdag|undervisningsdag|samling)\s*\d|\d\.\s*(?:\w*dag|gang)|"
    r"(?:første|anden|tredje|fjerde)\s+(?:\w*dag|gang))\b",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST = 2.5, 12
_LEAST_ITEMS = 3
_LONGEST_ITEM = 500
_LONGEST_HEADING = 120
"""Letters of a line that opens a new day."""


@dataclass
class ProgrammeDay:
    """One day of a programme, breakfast left out; clock times in hours."""

    begins: float
    ends: float
    is_closed: bool
    """Whether the last item says when it ends, or is the end."""
    evidence: list[Evidence] = field(default_factory=list)
    items: int = 1

    @property
    def hours(self) -> float:
        """From start to end, breaks included."""
        return self.ends - self.begins

    @property
    def is_whole(self) -> bool:
        """Whether this is a day's programme with a start and an end, and not a single item."""
        enough = self.items >= _LEAST_ITEMS or (self.items == _LEAST_ITEMS - 1 and self.is_closed)
        return enough and (self.is_closed or self.items > _LEAST_ITEMS) and _SHORTEST <= self.hours <= _LONGEST


def programme_days(offer: OfferText) -> tuple[ProgrammeDay, ...]:
    """Every day of the programme that has a start and an end, in reading order; columns of a table may be days."""
    days: list[ProgrammeDay] = []
    open_days: dict[int, ProgrammeDay] = {}
    for block, passages in _blocks(offer):
        lines = list(_lines(block, passages))
        timed = [(column, text, match) for column, text in lines if (match := _ENTRY.match(text)) is not None]
        if not timed:
            short = len(block.text) < _LONGEST_HEADING
            if short and any(_NEW_DAY.match(line) or find_dates(line) for _, line in lines):
                open_days = {}
            continue
        columns = {column for column, _, _ in timed}
        side_by_side = len(columns) > 1 and columns == {column for column, _ in lines}
        in_cells = " ".join(text for column, text in lines if column > timed[0][0]) if len(timed) == 1 else ""
        for column, _, match in timed:
            what = f"{match['what']} {in_cells}".strip()[:_LONGEST_ITEM]
            key = column if side_by_side else 0
            begins = _hour(match["begins"])
            until = 0 if _IS_OVER.match(what) else max((one.hour for one in find_times(what)), default=0)
            ends = _hour(match["ends"]) if match["ends"] else until
            day = open_days.get(key)
            if day is None or begins < day.ends - 0.01:
                if _RECEPTION.match(what):
                    continue
                day = open_days[key] = ProgrammeDay(begins, begins, False, items=0)
                days.append(day)
            day.items += 1
            day.ends = max(day.ends, begins, ends)
            day.is_closed = ends > begins or _ENDS_DAY.search(what) is not None
            day.evidence.append(offer.evidence(passages[0]))
    return tuple(day for day in days if day.is_whole)


def _blocks(offer: OfferText) -> Iterator[tuple[Block, list[Passage]]]:
    """The blocks of the offer that can hold its programme, with the offer's passages in each."""
    found: dict[int, list[Passage]] = {}
    for passage in offer.passages:
        if passage.section not in (Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION):
            found.setdefault(passage.block, []).append(passage)
    blocks = {block.index: block for block in offer.document.blocks}
    for index, passages in found.items():
        if index in blocks:
            yield blocks[index], passages


def _lines(block: Block, passages: list[Passage]) -> Iterator[tuple[int, str]]:
    """The lines of a row's cells with their columns, or those of a paragraph."""
    cells = enumerate(block.cells) if block.cells else ((0, passage.text) for passage in passages)
    yield from ((column, line) for column, text in cells for line in re.split(r"\n|\s\|\s", text) if line.strip())


def _hour(text: str) -> float:
    hours, _, minutes = text.replace(":", ".").partition(".")
    return int(hours) + int(minutes or 0) / 60
