"""Hours that a clause gives one module after another, the unit named once: "Modul 1 har 24 timer, modul 2 har 20"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.danish.numbers import find_numbers
from compliance.offers.facts.clauses import Clause

_MODULE = r"modul\s+(?:\d|I{1,3}|[A-D])\s+(?:(?:har|rummer|får|omfatter|er|på|med)\s+){0,2}(?:ca\.\s+)?"
_FIRST = re.compile(rf"\b{_MODULE}\d+\s+\w*timer\b", re.IGNORECASE)
_NEXT = re.compile(rf"\b{_MODULE}(?P<n>\d{{2}})(?=\s*(?:[.,;)]|$|og\b))", re.IGNORECASE)


def hours_of_next_module(clause: Clause) -> Iterator[float]:
    """The hours of the modules that follow the one whose number has the unit."""
    if "modul" in clause.text.lower() and (first := _FIRST.search(clause.text)):
        for found in _NEXT.finditer(clause.text, first.end()):
            yield find_numbers(found["n"])[0].value
