"""How long a lektion is."""

from __future__ import annotations

import re

from compliance.danish.quantities import Unit, find_quantities
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import LESSON_HOURS

_LESSON_LENGTH = re.compile(
    r"\b(?:dobbelt)?lektion(?:en|er(?:ne)?)?\b[^.;\d]{0,40}?(?:\b(?:er|varer|à|á|a|på|af|udgør|svarer\s+til|"
    r"regnes\s+(?:som|til|for))|=|@|x|\()[^.;\d]{0,25}$|lektion\w*,?\s*$|\blektion\w*\b[^.;\d]{0,30}$",
    re.IGNORECASE,
)


def lesson_hours(clauses: tuple[Clause, ...]) -> float:
    """Length of a lektion in hours: what the text says, else 45 minutes."""
    for clause in clauses:
        for text in (clause.passage.lead, clause.text):
            if (told := _lesson_length(text)) is not None:
                return told
    return LESSON_HOURS


def _lesson_length(text: str) -> float | None:
    if "lektion" not in text.lower():
        return None
    for one in find_quantities(text):
        before = text[: one.start]
        if (
            one.unit is Unit.HOURS
            and 0.5 <= one.value <= 1.75
            and re.search(r"lektion", before, re.IGNORECASE)
            and (_LESSON_LENGTH.search(before) or "ad gangen" in text[one.end : one.end + 15])
        ):
            return one.value
    return None
