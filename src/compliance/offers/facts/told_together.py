"""What several sentences, cells or lines tell of one and the same teacher."""

from __future__ import annotations

import re
from dataclasses import replace

from compliance.documents.model import Evidence
from compliance.offers.facts.names import FULL_NAME
from compliance.offers.facts.people import Person
from compliance.offers.facts.teacher_words import CELL, CV_LINE, YEAR_LINE

NAMED = re.compile(rf"(?<![\w-]){FULL_NAME}")
Found = tuple[Person, Evidence]


def told_one_by_one(found: list[Found]) -> list[Found]:
    """Without the job that several share ("A og B, begge konsulenter") where each of them is told of by name."""
    known = {p.name.split()[0] for p, _ in found if p.name and any(t.kind != "other" for t in p.titles)}
    return [(p, quote) for p, quote in found if not (_is_shared_job(p) and all_named(quote.quote) <= known)]


def _is_shared_job(person: Person) -> bool:
    return all(title.kind == "other" and title.plural for title in person.titles)


def all_named(sentence: str) -> set[str]:
    """The first names of those whom a sentence names; {""} where it does not name several."""
    names = {match[0].split()[0] for match in NAMED.finditer(sentence)}
    return names if len(names) > 1 else {""}


def rows_as_people(found: list[Found]) -> list[Found]:
    """What the cells of one row of a table of teachers tell, or the lines of one CV, is told of one person."""
    people: list[Found] = []
    labels: set[str] = set()
    last = ""
    for person, evidence in found:
        cell = people and people[-1][1].block == evidence.block and CELL in evidence.location
        row = cell and (people[-1][1].location != evidence.location or not person.name)
        line = CV_LINE.match(evidence.quote) or CV_LINE.match(evidence.location)
        label = line[1].lower() if line else ""
        of_another = bool(people and person.name and people[-1][0].name not in ("", person.name))
        row = row or (people and not of_another and bool(YEAR_LINE.match(evidence.quote) and YEAR_LINE.match(last)))
        last = evidence.quote
        if row or (people and label and labels and label not in labels):
            before, first = people.pop()
            person = replace(before, titles=(*before.titles, *person.titles))
            evidence = min(first, evidence, key=_place)
        labels = {*labels, label} if label and label not in labels else {label} - {""}
        people.append((person, evidence))
    return people


def _place(evidence: Evidence) -> tuple[int, int]:
    return evidence.block, evidence.start
