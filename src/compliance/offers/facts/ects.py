"""ECTS and number of modules of a diploma offer, without those of the whole education or of other modules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compliance.danish.numbers import Number, find_numbers
from compliance.documents.model import Evidence, Frozen
from compliance.offers.facts.clauses import Clause, clauses
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Section

_WHOLE_EDUCATION = 30
"""From here on the points are those of an education, not of a module or two."""
_COUNT = r"en|et|én|ét|to|tre|fire|begge|[1-6]"
_LED = re.compile(r"(?:antal\s+)?ECTS(?:-?point)?\W*(?:\s·\s.*)?", re.IGNORECASE)
"""The label of a row about ECTS, with the name of its column."""
_NONE_GIVEN = re.compile(
    r"\b(?:kurset|kursus|forløbet|dagen|dagene|læringsdag\w*|beviset|kursusbeviset|det)\b[^.;,]{0,30}"
    r"\b(?:ikke|ingen|hverken)\b[^.;,]{0,25}\bECTS",
    re.IGNORECASE,
)
"""The offer itself gives none; points that are told of are another's."""
_AFTER_NUMBER = re.compile(
    r"\s*-?\s*(?:point\s+i\s+|(?:ud\s+)?af\s+(?:de\s+|uddannelsens\s+|i\s+alt\s+)*\d+\s*)?(?:ECTS|STUDIEPOINT)",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\s*-?\s*point\b", re.IGNORECASE)
_BEFORE_NUMBER = re.compile(
    r"\bECTS(?:-?point)?(?:-?(?:omfang|tal|vægt|værdi))?(?P<each>\s+(?:pr\.?|per)\s+modul)?(?P<total>\s+(?:i\s+alt|"
    r"samlet))?\s*(?:[:|=]|\ber\b)\s*$",
    re.IGNORECASE,
)
_ADDED_TO = re.compile(r"\s*(?:\+|og)\s*(?:\d+(?:,\d)?|fem|ti)\s*-?\s*(?:ECTS|STUDIEPOINT)", re.IGNORECASE)
_ELLIPTIC = re.compile(
    r"(?:\bmodul\w*\s+(?:\w+\s+)?(?:er\s+(?:på|nu)|tæller|udgør|vejer|fylder)|\bsamlet|\bi\s+alt|\btilsammen)\s+$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:[.,;)]\s*)?$")
_TIMES = re.compile(rf"(?<![\w,.])(?P<n>{_COUNT})\s*(?:[x×*]|gange)\s*$", re.IGNORECASE)
_EACH_BEFORE = re.compile(
    r"(?:\b[àáa]|@|\b(?:med|på)\s+hver|\bhver(?:t)?\b[^.;,–\d]{0,80}|\bbegge\b[^.;–\d]{0,50}|"
    r"\bpr\.?\s+modul[^.;\d]{0,15})\s*$",
    re.IGNORECASE,
)
_ONE_MODULE = 5
_MODULES_OF = re.compile(
    r"\b(?:to|2|begge)\s+(?:\w+\s+){0,2}?\w*moduler(?:ne)?\s+(?:(?:er|tæller|giver)\s+)?(?:på|af|med|til|a)\s*$",
    re.IGNORECASE,
)
"""Before points that no two modules have together: "to moduler på 5 ECTS" are two of five."""
_EACH_AFTER = re.compile(
    r"^-?\s?moduler|^(?:-?point)?\s*(?:hver(?:t)?\b(?!\s+(?:semester|år))|(?:for|på|i)\s+hver(?:t)?\b|"
    r"pr\.?\s+modul|per\s+modul|/\s*modul|\(hver)",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"(?:\bi\s+alt|\bsamlet|\bsamlede|\bsammenlagt|\btilsammen|\bialt|=|\btotalt?|\bdvs\.?|\baltså)[^.;\d]{0,30}$",
    re.IGNORECASE,
)
_TOTAL_AFTER = re.compile(r"^(?:-?point)?\s*(?:i\s+alt|samlet|tilsammen|fordelt|,?\s*fordelt|over\s+to)", re.IGNORECASE)
_NOT_THE_OFFER = re.compile(
    r"adgang|optag|forudsæt|bachelor|afgangsprojekt|(?:fuld|hel|hele|samlede)\s+(?:\w+\s+)?(?:diplom|"
    r"master)?uddannelse|masteruddannelse|tidligere\s+(?:bestået|gennemført)|"
    r"\bhar\s+jeg\b|\bjeg\s+har\b|merit\s+for|ansøger|obligatorisk\s+modul\s+på|videre\s+med|bygge\s+videre|"
    r"ønsker\s+(?:du|I)\b|\bi\s+stedet\s+(?!for)\w+|\bhenvises\s+til|\bbagefter\b|\befterfølgende\b|\bsøge\s+(?:ind|optagelse)\b|\bafgangsprojekt",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"\b(?P<n>\d+|fem)(?:\s+ECTS[^.;,\d]*\s|\s*)(?:og|\+|samt)\s*(?P=n)\s*-?ECTS", re.IGNORECASE
)
_COUNTS_IN = re.compile(r"\b(?:tæll(?:e|er)|indgå[r]?|regnes|bruges|føres)\b", re.IGNORECASE)
"""The offer's own points may count in a whole education."""
_STRETCH_END = re.compile(r"[,;(]|$")
_SHARE = re.compile(
    r"^(?:-?point)?\s+(?:på|til|for)\s+(?:undervisning|studie|prøve|praksis|opgave|forbered|den\s+mundtlige)",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:ikke|ingen|uden|hverken|ej|nej)\b[^.;]{0,40}\b(?:ECTS|point)|ECTS[^.;]{0,25}\b(?:ikke|ingen|nej)\b",
    re.IGNORECASE,
)
_MODULES = re.compile(
    rf"(?<![\w,.])(?P<n>{_COUNT})\s+(?:(?:fem|ti|5|10|15)[- ]ECTS-?\s*)?(?:[a-zæøå-]+(?:e|de|t|elle|ede|nde|"
    rf"ig)\s+){{0,2}}(?P<noun>(?!ECTS)(?:[a-zæøå-]*)modul(?:er(?:ne)?)?)\b",
    re.IGNORECASE,
)
_ONE_OF = re.compile(
    rf"\b(?:første|andet|anden|ene|en|et|ét|sidste)\s+af\s+(?:de\s+|uddannelsens\s+|"
    rf"i\s+alt\s+)?(?:{_COUNT})\s+(?:\w+\s+)?\w*moduler",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"\b(?:antal\s+(?:diplom)?moduler|(?:diplom)?moduler)\s*[:|=]\s*(?P<n>{_COUNT})\b", re.IGNORECASE
)
_THE_MODULE = re.compile(
    r"\b(?:diplom|valg|lederdiplom|PD-?|DIL-?|uddannelses)?modul(?:et(?:s)?|ets)\b|\b(?:diplom|valg|PD-|DIL-)modul\b|"
    r"\bdette\s+modul\b|^\W*(?:type\s*:\s*)?(?:PD-|DIL-|diplom-?)?modul\b(?!\s+(?:\d|[A-D]\b|I+\b))|\bECTS(?:-points?)?[\s-]+modul\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b(?:modul|del|valgfag|fag)\s+(?P<name>\d|I{1,3}|[A-D])\b(?!\s*(?:ECTS))", re.IGNORECASE)
_ENUMERATED = re.compile(r"(?:^|[.:;,|]\s*|\bog\s+)\(?(?P<name>\d|I{1,3}|[A-D])\s*[:.)–-]\s+")
"""One of the modules that a label "Moduler" opens a list of."""
_PAIR = re.compile(
    r"\b(?:de\s+to|begge|to)\s+(?:\w+\s+)?\w*moduler|\bmoduler(?:ne)?\b[^.;]{0,60}\b(?:dem\s+)?begge\b|"
    r"\bdets\s+to\s+moduler|\bhvert\s+modul\b[^.;]{0,60}\bbegge\b",
    re.IGNORECASE,
)
_DIPLOMA = re.compile(r"diplom|ECTS|\bDIL\b|\bDOL\b|\bPD\b|studieordning|akademiuddannelse", re.IGNORECASE)
_SHORT_MODULE = re.compile(r"(?:online|e-lærings|video|læse|tema|dags?|kursus|web)-?modul", re.IGNORECASE)


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


def extract_modules(text: OfferText) -> ModuleFacts:
    """ECTS in all, and how many diplommoduler; a modul of 10 ECTS is one.

    Points of the whole education, of admission, of other modules and what "giver ikke ECTS" do not count.
    """
    text = in_stretches(text)
    said = tuple(
        clause for clause in clauses(text)
        if clause.passage.section is not Section.ADMISSION and not re.search(r"adgang|optag|forudsætning", clause.label)
    )  # fmt: skip
    if any(_NONE_GIVEN.search(clause.text) for clause in said):
        return ModuleFacts()
    points = [one for clause in said for one in _points(clause)]
    modules = _modules(text, said, points)
    return ModuleFacts(ects=_ects(text, points, modules), modules=modules)


def _points(clause: Clause) -> list[_Points]:
    text = clause.text
    lead = clause.passage.lead.strip() if clause.start == 0 else ""
    led = bool(_LED.fullmatch(lead))
    found = []
    denied = _DENIED.search(text)
    for number in find_numbers(text):
        before, after = text[: number.start], text[number.end :]
        unit = _AFTER_NUMBER.match(after) or (_POINTS.match(after) if "ECTS" in text else None)
        labelled = _BEFORE_NUMBER.search(before)
        meant = unit or labelled or (led and not before.strip()) or _ADDED_TO.match(after)
        if not meant and not ("ECTS" in clause.sentence and _ELLIPTIC.search(before) and _ENDS.match(after)):
            continue
        rest = after[unit.end() :] if unit else after
        if number.value < 1.5 or number.value >= _WHOLE_EDUCATION or _SHARE.match(rest):
            continue
        if _NOT_THE_OFFER.search(_around(text, number.start, number.end)) or (
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
    stop = _STRETCH_END.search(text, end)
    after = text[end : stop.start() if stop else len(text)]
    counted_in = _COUNTS_IN.search(after)
    return text[begins:end] + (after[: counted_in.start()] if counted_in else after)


def _scoped(clause: Clause, number: Number, before: str, rest: str) -> _Points:
    if times := _TIMES.search(before):
        return _Points(number.value, clause, "each", int(find_numbers(times["n"])[0].value))
    lead = clause.passage.lead
    parts = list(_NUMBERED.finditer(before)) or (list(_NUMBERED.finditer(lead)) if _LED.fullmatch(lead) else [])
    if not parts and re.match(r"\W*(?:\w+\s+)?\w*moduler(?:ne)?\b", clause.passage.lead, re.IGNORECASE):
        parts = list(_ENUMERATED.finditer(before))
    part = parts[-1]["name"].upper() if parts else ""
    if _TOTAL.search(before) or _TOTAL_AFTER.match(rest):
        return _Points(number.value, clause, "total")
    if (number.value <= _ONE_MODULE and _MODULES_OF.search(before)) or _EACH_AFTER.match(rest) or (
        _EACH_BEFORE.search(before)
        and not re.search(r"\b(?:et|ét)\s+(?:enkelt\s+)?\w*modul\s+[àáa]\s*$", before, re.IGNORECASE)
    ):
        return _Points(number.value, clause, "each")
    return _Points(number.value, clause, "", part=part)


def _modules(text: OfferText, said: Sequence[Clause], points: Sequence[_Points]) -> Fact[int]:
    diploma = bool(points) or any(_DIPLOMA.search(f"{clause.text} {clause.label}") for clause in said)
    if not diploma:
        return Fact()
    for one in points:
        if one.modules:
            return Fact(value=one.modules, evidence=(one.clause.evidence(text),))
    for clause in said:
        if _ONE_OF.search(clause.text):
            return Fact(value=1, evidence=(clause.evidence(text),))
    counts = [(count, clause) for clause in said for count in _module_counts(clause, bool(points))]
    plural = [one for one in counts if one[0] > 1]
    if chosen := plural or counts:
        values = {count for count, _ in chosen}
        if len(values) == 1:
            return Fact(value=values.pop(), evidence=(chosen[0][1].evidence(text),))
        return Fact(
            evidence=_merged(clause.evidence(text) for _, clause in chosen),
            conflict=True,
            note="teksten angiver flere antal moduler",
        )
    names = {
        match["name"].upper(): clause
        for clause in said
        for match in _NUMBERED.finditer(f"{clause.text} {clause.passage.heading}")
    }
    if len(names) > 1 and names.keys() & {"1", "I", "A"}:
        return Fact(
            value=len(names),
            evidence=_merged(clause.evidence(text) for clause in names.values()),
            note="talt efter modulernes navne",
        )
    parts = {one.part: one.clause for one in points if one.part}
    if len(parts) > 1:
        return Fact(value=len(parts), evidence=_merged(clause.evidence(text) for clause in parts.values()),
                    note="talt efter modulernes navne")
    for clause in said:
        named = _THE_MODULE.search(clause.text)
        if named and not (
            _DENIED.search(clause.text) or _NOT_THE_OFFER.search(_around(clause.text, named.start(), named.end()))
        ):
            return Fact(value=1, evidence=(clause.evidence(text),), note="teksten omtaler ét modul")
    return Fact()


def _module_counts(clause: Clause, has_points: bool) -> list[int]:
    text = clause.text
    found = []
    for match in (*_MODULES.finditer(text), *_COUNTED.finditer(text)):
        if _NOT_THE_OFFER.search(_around(text, match.start(), match.end())) or _SHORT_MODULE.search(match.group()):
            continue
        noun = match.groupdict().get("noun", "") or ""
        if not has_points and "diplom" not in noun and not _DIPLOMA.search(text):
            continue
        found.append(int(find_numbers(match["n"])[0].value))
    return found or ([2] if _PAIR.search(text) else [])


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
        if twice := next((one for one in points if _TWICE.search(one.clause.text)), None):
            return _fact(text, bare[0] * 2, [twice], "to gange ECTS lagt sammen")
        return _fact(text, bare[0] * (count if split else 1), [one for one in points if not one.scope])
    if len(bare) == 2 and count > 1 and abs(min(bare) * count - max(bare)) < 0.01:
        return _fact(text, max(bare), [one for one in points if one.value == max(bare)][:1])
    return Fact(
        evidence=_merged(one.clause.evidence(text) for one in points),
        conflict=True,
        note="teksten angiver flere antal ECTS",
    )


def _values(points: Iterable[_Points]) -> list[float]:
    return list(dict.fromkeys(one.value for one in points))


def _fact(text: OfferText, value: float, points: Sequence[_Points], note: str = "") -> Fact[float]:
    return Fact(value=value, evidence=_merged(one.clause.evidence(text) for one in points), note=note)


def _merged(quotes: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(quotes))[:4]
