"""ECTS and number of modules of a diploma offer, without those of the whole education or of other modules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from compliance.danish.numbers import Number, find_numbers
from compliance.documents.model import Frozen
from compliance.offers.facts.choosing import merged
from compliance.offers.facts.clauses import Clause, clauses
from compliance.offers.facts.ects_words import (
    ADDED_TO,
    AFTER_NUMBER,
    BEFORE_NUMBER,
    COUNTED,
    COUNTS_IN,
    DENIED,
    DIPLOMA,
    EACH_AFTER,
    EACH_BEFORE,
    ELLIPTIC,
    ENDS,
    ENUMERATED,
    FACTOR,
    LED,
    MODULES,
    MODULES_OF,
    NONE_GIVEN,
    NOT_SAID_HERE,
    NOT_THE_OFFER,
    NUMBERED,
    ONE_OF,
    ONLY_MENTIONED,
    PAIR,
    POINTS,
    SHARE,
    SHORT_MODULE,
    STRETCH_END,
    THE_MODULE,
    TIMES,
    TOTAL,
    TOTAL_AFTER,
    TWICE,
)
from compliance.offers.facts.other_groups import of_other_groups
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Section, TargetGroup

_WHOLE_EDUCATION = 30
"""From here on the points are those of an education, not of a module or two."""
_ONE_MODULE = 5


class ModuleFacts(Frozen):
    """ECTS of the whole offer and its number of diplommoduler."""

    ects: Fact[float] = Fact()
    modules: Fact[int] = Fact()


@dataclass(frozen=True)
class _Points:
    value: float
    clause: Clause
    scope: str
    """"each", "total" or "" where the clause does not say."""
    modules: int | None = None
    part: str = ""
    """The module that the points are of, where it is one of several that are named ("Modul A")."""


def extract_modules(text: OfferText, groups: Collection[TargetGroup] = ()) -> ModuleFacts:
    """ECTS in all, and how many diplommoduler; a modul of 10 ECTS is one.

    Points of the whole education, of admission, of other modules or groups and what "giver ikke ECTS" do not count.
    """
    text = in_stretches(text)
    placed = [clause for clause in clauses(text) if _may_stand_under(clause.passage.section, clause.label)]
    if not any(_may_tell_points(clause) or _names_diploma(clause) for clause in placed):
        return ModuleFacts()
    said = tuple(clause for clause in placed if not of_other_groups(clause, groups))
    told = [clause for clause in said if _may_tell_points(clause)]
    if any(NONE_GIVEN.search(clause.text) for clause in told):
        return ModuleFacts()
    points = [one for clause in told for one in _points(clause)]
    modules = _modules(text, said, points)
    return ModuleFacts(ects=_ects(text, points, modules), modules=modules)


@lru_cache(maxsize=1024)
def _may_stand_under(section: Section, label: str) -> bool:
    return section is not Section.ADMISSION and not NOT_SAID_HERE.search(label)


def _names_diploma(clause: Clause) -> bool:
    return _is_of_diploma(clause.text) or _is_of_diploma(clause.label)


@lru_cache(maxsize=2048)
def _is_of_diploma(text: str) -> bool:
    return DIPLOMA.search(text.lower()) is not None


def _may_tell_points(clause: Clause) -> bool:
    """Whether the unit of points stands in the sentence or before it: without it no number is one of points."""
    return _names_points(clause.sentence) or _names_points(clause.passage.lead)


@lru_cache(maxsize=2048)
def _names_points(text: str) -> bool:
    lower = text.lower()
    return "ects" in lower or "studiepoint" in lower


def _points(clause: Clause) -> list[_Points]:
    text = clause.text
    lead = clause.passage.lead.strip() if clause.start == 0 else ""
    led = bool(LED.fullmatch(lead))
    found = []
    denied = DENIED.search(text)
    for number in find_numbers(text):
        before, after = text[: number.start], text[number.end :]
        unit = AFTER_NUMBER.match(after) or (POINTS.match(after) if "ECTS" in text else None)
        labelled = BEFORE_NUMBER.search(before)
        if FACTOR.match(after):
            continue
        opens = led and (not before.strip() or TIMES.fullmatch(before)) and "modul" not in after.split(",")[0].lower()
        meant = unit or labelled or opens or ADDED_TO.match(after)
        if not meant and not ("ECTS" in clause.sentence and ELLIPTIC.search(before) and ENDS.match(after)):
            continue
        rest = after[unit.end() :] if unit else after
        if number.value < 1.5 or number.value >= _WHOLE_EDUCATION or SHARE.match(rest):
            continue
        if NOT_THE_OFFER.search(_around(text, number.start, number.end)) or (
            denied and denied.start() < number.start < denied.end() + 5
        ):
            continue
        if labelled and (labelled["each"] or labelled["total"]):
            found.append(_Points(number.value, clause, "each" if labelled["each"] else "total"))
        else:
            found.append(_scoped(clause, number, before, rest))
    return found


def _around(text: str, start: int, end: int) -> str:
    """The stretch between commas that a number stands in, and what stands in brackets after it."""
    begins = max(text.rfind(",", 0, start), text.rfind(";", 0, start)) + 1
    stop = STRETCH_END.search(text, end)
    after = text[end : stop.start() if stop else len(text)]
    counted_in = COUNTS_IN.search(after)
    return text[begins:end] + (after[: counted_in.start()] if counted_in else after)


def _scoped(clause: Clause, number: Number, before: str, rest: str) -> _Points:
    if times := TIMES.search(before):
        return _Points(number.value, clause, "each", int(find_numbers(times["n"])[0].value))
    lead = clause.passage.lead
    parts = list(NUMBERED.finditer(before)) or (list(NUMBERED.finditer(lead)) if LED.fullmatch(lead) else [])
    if not parts and re.match(r"\W*(?:\w+\s+)?\w*moduler(?:ne)?\b", clause.passage.lead, re.IGNORECASE):
        parts = list(ENUMERATED.finditer(before))
    part = parts[-1]["name"].upper() if parts else ""
    if TOTAL.search(before) or TOTAL_AFTER.match(rest):
        return _Points(number.value, clause, "total")
    if (number.value <= _ONE_MODULE and MODULES_OF.search(before)) or EACH_AFTER.match(rest) or (
        EACH_BEFORE.search(before)
        and not re.search(r"\b(?:et|ét)\s+(?:enkelt\s+)?\w*modul\s+[àáa]\s*$", before, re.IGNORECASE)
    ):
        return _Points(number.value, clause, "each")
    return _Points(number.value, clause, "", part=part)


def _modules(text: OfferText, said: Sequence[Clause], points: Sequence[_Points]) -> Fact[int]:
    if not points and not any(map(_names_diploma, said)):
        return Fact()
    of_modules = [clause for clause in said if "modul" in clause.text.lower() and not _only_mentioned(clause)]
    for one in points:
        if one.modules:
            return Fact(value=one.modules, evidence=(one.clause.evidence(text),))
    for clause in of_modules:
        if ONE_OF.search(clause.text):
            return Fact(value=1, evidence=(clause.evidence(text),))
    counts = [(count, clause) for clause in of_modules for count in _module_counts(clause, bool(points))]
    plural = [one for one in counts if one[0] > 1]
    if chosen := plural or counts:
        values = {count for count, _ in chosen}
        if len(values) == 1:
            return Fact(value=values.pop(), evidence=(chosen[0][1].evidence(text),))
        return Fact(
            evidence=merged(tuple(clause.evidence(text) for _, clause in chosen)),
            conflict=True,
            note="teksten angiver flere antal moduler",
        )
    names = {
        match["name"].upper(): clause
        for clause in said
        for match in NUMBERED.finditer(f"{clause.text} {clause.passage.heading}")
    }
    if len(names) > 1 and names.keys() & {"1", "I", "A"}:
        return Fact(
            value=len(names),
            evidence=merged(tuple(clause.evidence(text) for clause in names.values())),
            note="talt efter modulernes navne",
        )
    parts = {one.part: one.clause for one in points if one.part}
    if len(parts) > 1:
        return Fact(value=len(parts), evidence=merged(tuple(clause.evidence(text) for clause in parts.values())),
                    note="talt efter modulernes navne")
    for clause in of_modules:
        named = THE_MODULE.search(clause.text)
        if named and not (
            DENIED.search(clause.text) or NOT_THE_OFFER.search(_around(clause.text, named.start(), named.end()))
        ):
            return Fact(value=1, evidence=(clause.evidence(text),), note="teksten omtaler ét modul")
    return Fact()


def _only_mentioned(clause: Clause) -> bool:
    return "ects" not in clause.text.lower() and ONLY_MENTIONED.search(clause.text) is not None


def _module_counts(clause: Clause, has_points: bool) -> list[int]:
    text = clause.text
    found = []
    for match in (*MODULES.finditer(text), *COUNTED.finditer(text)):
        if NOT_THE_OFFER.search(_around(text, match.start(), match.end())) or SHORT_MODULE.search(match.group()):
            continue
        noun = match.groupdict().get("noun", "") or ""
        if not has_points and "diplom" not in noun and not DIPLOMA.search(text.lower()):
            continue
        found.append(int(find_numbers(match["n"])[0].value))
    return found or ([2] if PAIR.search(text) else [])


def _ects(text: OfferText, points: Sequence[_Points], modules: Fact[int]) -> Fact[float]:
    if not points:
        return Fact()
    parts = {one.part: one for one in points if one.part and not one.scope}
    totals = _values(one for one in points if one.scope == "total")
    if len(totals) == 1:
        return _fact(text, totals[0], [one for one in points if one.value == totals[0]][:1])
    if len(parts) > 1:
        return _fact(
            text, sum(one.value for one in parts.values()), list(parts.values()), "modulernes ECTS lagt sammen"
        )
    each = [one for one in points if one.scope == "each"]
    count = modules.value or 1
    if each and len(_values(each)) == 1:
        value = each[0].value * (each[0].modules or count)
        note = "beregnet af moduler gange ECTS" if value != each[0].value else ""
        return _fact(text, value, each[:1], note)
    bare = _values(one for one in points if not one.scope)
    if len(bare) == 1:
        split = count > 1 and sum(1 for one in points if not one.scope) == count and bare[0] == 5
        if twice := next((one for one in points if TWICE.search(one.clause.text)), None):
            return _fact(text, bare[0] * 2, [twice], "to gange ECTS lagt sammen")
        return _fact(text, bare[0] * (count if split else 1), [one for one in points if not one.scope])
    if len(bare) == 2 and count > 1 and abs(min(bare) * count - max(bare)) < 0.01:
        return _fact(text, max(bare), [one for one in points if one.value == max(bare)][:1])
    return Fact(
        evidence=merged(tuple(one.clause.evidence(text) for one in points)),
        conflict=True,
        note="teksten angiver flere antal ECTS",
    )


def _values(points: Iterable[_Points]) -> list[float]:
    return list(dict.fromkeys(one.value for one in points))


def _fact(text: OfferText, value: float, points: Sequence[_Points], note: str = "") -> Fact[float]:
    return Fact(value=value, evidence=merged(tuple(one.clause.evidence(text) for one in points)), note=note)
