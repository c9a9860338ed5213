"""Whose hours a row gives, in a table of what the students do ("Aktivitet | Omfang"): the teaching's, or other work's.

Such a table lists the teaching among all that fills the module, under names of which no list is ever complete: an own
study, a trial at home, a reader, a reflection. Where one row is said to be the teaching, the others are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import NOT_TEACHING, TEACHING, HourCount

_TAUGHT = re.compile(
    r"undervisning(?!s?-?(?:materiale|forberedelse))|konfrontation|fremmøde|holdtime|forelæsning|skemalagt|"
    r"(?:kursus|lærings|undervisnings|seminar|modul)(?:dag|gang)e|internat|seminar"
)
_EXTENT = re.compile(r"omfang|tim(?:e|er|etal)\b|lektion|varighed|\btid|antal|belastning|indsats")
_LONGEST_LABEL = 8
"""Words of a row's label."""


def is_other_work(clause: Clause) -> bool:
    """Whether the label of a row names work beside the teaching: "Egen undersøgelse · Omfang"."""
    row, column, _ = clause.passage.lead.partition(" · ")
    return bool(column) and len(row.split()) <= _LONGEST_LABEL and _names_other_work(row.lower())


def of_teaching(hours: Iterable[HourCount]) -> tuple[HourCount, ...]:
    """The hours without those of other rows, in a table of which one row is said to be the teaching."""
    hours = tuple(hours)
    taught = {_table(one.clause) for one in hours if _is_taught(one.clause)} - {None}
    return tuple(one for one in hours if _table(one.clause) not in taught or _is_taught(one.clause))


@lru_cache(maxsize=1024)
def _names_other_work(row: str) -> bool:
    return NOT_TEACHING.search(row) is not None and TEACHING.search(row) is None


def _is_taught(clause: Clause) -> bool:
    row = clause.passage.lead.partition(" · ")[0].lower()
    return _TAUGHT.search(row) is not None and not _prepares(row)


def _prepares(row: str) -> bool:
    return re.search(r"forbered|efterbehandl|mellem|\bfør\b|\befter\b", row) is not None


def _table(clause: Clause) -> tuple[str, str] | None:
    """What tells the table of activities that a clause stands in, None where it stands in none."""
    column = clause.passage.lead.partition(" · ")[2]
    return (clause.passage.heading, column) if _EXTENT.search(column.lower()) else None
