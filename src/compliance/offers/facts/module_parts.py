"""What each module of an offer holds, and what that makes in all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from compliance.danish.numbers import find_numbers
from compliance.danish.sentences import sentence_spans
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import DayCount, HourCount

_MODULES = re.compile(
    r"\b(?P<n>to|tre|fire|[2-4])\s+(?:\w+\s+)?(?:\w+)?moduler\b|"
    r"\b(?P<both>begge\s+(?:\w+)?moduler|modul\s+(?:1\s+og\s+(?:modul\s+)?2|I\s+og\s+(?:modul\s+)?II|A\s+og\s+(?:modul\s+)?B)\b)",
    re.IGNORECASE,
)
_MODULE_NAME = re.compile(
    r"(?:\W*(første|andet|anden|tredje|fjerde)\s+(?:modul|del|seminar|samling|etape|runde)|"
    r"\W*(?:modul|del|trin|skridt|etape|fase|seminar|runde)\s+(\d|[IVAB]+))\b",
    re.IGNORECASE,
)
_ONE_OF_TWO = re.compile(
    r"\bmodul\s+(?:\d|I{1,3}|[A-D])\b|\bdet\s+(?:første|ene|andet|næste)(?:\s+modul)?\b", re.IGNORECASE
)
_ALIKE = re.compile(r"\b(?:også|ligeså|lige\s+så|samme|tilsvarende|ligeledes)\b")
"""In lower case."""
_PARTS = re.compile(r"[,;.]\s+|\s+(?=og\s)")
_FEWEST = 2
"""Parts that make a sum."""


def module_count(said: Iterable[Clause]) -> int:
    """How many modules the offer has, as far as needed to add up what each holds; 1 where nothing is said."""
    for clause in said:
        if "modul" in clause.text.lower() and (match := _MODULES.search(clause.text)):
            return 2 if match["both"] else int(find_numbers(match["n"])[0].value)
    return 1


def is_of_each(clause: Clause) -> bool:
    """Whether the other module holds as much as the one a clause tells of: "22 timer, og det har modul 2 også"."""
    whole = clause.passage.text
    if "modul" not in whole.lower() or not _ALIKE.search(whole.lower()):
        return False
    end = next((end for start, end in sentence_spans(whole) if start >= clause.end), clause.end)
    first, *others = _PARTS.split(whole[clause.start : end])
    return _ONE_OF_TWO.search(first) is not None and any(
        _ONE_OF_TWO.search(one) and _ALIKE.search(one.lower()) and not find_numbers(_ONE_OF_TWO.sub("", one))
        for one in others
    )


def sum_of_parts(counts: Sequence[DayCount | HourCount]) -> float | None:
    """ "Modul 1: tre dage … Modul 2: tre dage …" adds up; None where not every count is a module's.

    One clause may tell of them all in their order: "Modul A 24 lektioner, modul B 26 lektioner".
    """
    if len(counts) < _FEWEST:
        return None
    parts: dict[str, float] = {}
    for clause in dict.fromkeys(one.clause for one in counts):
        said = [one.value for one in counts if one.clause == clause]
        several = _MODULE_NAME.finditer(clause.text) if len(said) >= _FEWEST else ()
        named = list(dict.fromkeys(match[1] or match[2] for match in several))
        if named and len(named) == len(said):
            parts.update(zip(named, said, strict=True))
        elif part := _module_of(clause):
            parts[part] = said[-1]
    return sum(parts.values()) if _FEWEST <= len(parts) == len(counts) else None


def _module_of(clause: Clause) -> str:
    """The name of the module that a clause opens with, that leads its row or heads it; "" where there is none."""
    texts = (clause.text, clause.passage.lead, clause.passage.heading)
    return next((match[1] or match[2] for text in texts if (match := _MODULE_NAME.match(text))), "")
