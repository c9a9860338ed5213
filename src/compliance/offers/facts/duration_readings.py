"""What each clause of an offer says of its length: amounts, and what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import Quantity, Unit, find_quantities
from compliance.danish.times import find_spans
from compliance.offers.facts.clauses import WARY, Clause

LESSON_HOURS = 0.75
"""A lektion where the text does not say otherwise (the catalogue's definition)."""

_LEAST_HOURS = 2.5
"""Fewer hours than this, said in passing, are part of a day and not its length."""
_MOST_HOURS = 100
"""More hours than this are a workload, unless the text calls them teaching."""


class Ground(IntEnum):
    """What a reading rests on; a higher ground wins over a lower one."""

    CLOCK = 1
    LESSONS = 2
    STATED = 3


@dataclass(frozen=True)
class DayCount:
    """A number of days with attendance."""

    value: float
    clause: Clause
    weight: int
    """3: the offer's length is stated; 2: course days are counted; 1: days in passing."""
    is_open: bool = False
    """A range ("to eller tre dage"): the number is not settled."""
    per_module: bool = False
    meetings: float | None = None
    """How often one meets, where all are half days: hours that are given are those of a meeting."""


@dataclass(frozen=True)
class HourCount:
    """Teaching hours, a day or in all."""

    value: float
    clause: Clause
    ground: Ground
    is_open: bool = False
    per_module: bool = False
    weight: int = 2


@dataclass(frozen=True)
class Readings:
    """All that one offer's clauses say of its length."""

    days: tuple[DayCount, ...]
    per_day: tuple[HourCount, ...]
    totals: tuple[HourCount, ...]
    unplaced: tuple[HourCount, ...]
    """Teaching hours of which the clause does not say whether they are a day's or all."""
    evenly: bool
    sessions: tuple[HourCount, ...]
    """Hours of single days that the text gives one by one ("dag 1 kl. 9-16, dag 3 kl. 9-15")."""


_TEACHING = re.compile(
    r"undervisning|underviste|undervises|konfrontation|fremmøde|skemalagt|forelæsning|\bsammen\b|tilstede|til\s+stede|læringsdag|kursusdag|"
    r"kursustid|holdtime|\bkurset\b|varighed|omfang",
    re.IGNORECASE,
)
_NOT_TEACHING = re.compile(
    r"arbejdsindsats|arbejdsb(?:elastning|yrde)|vikar|frikøb|dækning|bistand|børnene|barnet|pensum|\bsider\b|(?<!frem)møde[tr]?\b|tilskud|timeløn|implementer|projektleder|studieindsats|studietid|studiebelastning|arbejdstime|arbejdstimer|arbejds?mængde|\barbejde\b|\barbejder\b|belastning|"
    r"selvstudi|læsning|læsetid|\blæs(?:e|er|es)\b|forbered|e-?læring|online|digital|webinar|hjemme(?:arbejd|opgave)|\bhjemme\b|opgave|afprøv|vejledning|"
    r"eksam|prøve[nr]?\b|sparring|paus|frokost|logbog|samtale|formøde|informationsmøde|info-?møde|ansæt|ugentlig|om\s+ugen|pr\.\s+uge|"
    r"studiegruppe|gruppearbejde|litteratur|observation|interview|netværksmøde|netværk|telefon|skype|transport|kørsel|praktik|\bkr\b|pris|afregn|normeret|indsats|arbejdstid|"
    r"ECTS|derhjemme|mellem\s+dagene|studiemetod|studieaktiv|podcast|video|film|opfølgningsmøde|opsamlingsmøde|aftenprogram|overnat|læseplan|tekst|indtalt|lytte|konsulentbistand|"
    r"coaching|supervision|inden\s+vi\s+mødes|refleksionsopgave|undersøgelse|projektarbejde|workload|tidsforbrug",
    re.IGNORECASE,
)
_LABEL_NOT_TEACHING = re.compile(
    r"forbered(?!.*undervisning)|selvstudi|arbejdsbelast|arbejdsindsats|studieindsats|e-læring(?!\s+og\s+fremmøde)|^digitale?|vejledning|eksamen|\bprøve|adgang|tilmelding|mellem\s+dagene|"
    r"\bpris(?:er|en)?\b(?!\s+og\s+omfang)|frist",
    re.IGNORECASE,
)
_DAY_NOUN = r"(?:lærings|kursus|undervisnings|fremmøde|studie|modul|hel|uddannelses|seminar|internat|tema|møde|konfrontations|hold|arbejds|efteruddannelses)?dag"
_COURSE_DAY = re.compile(
    r"(?:lærings|kursus|undervisnings|fremmøde|studie|modul|hel|uddannelses|seminar|internat|møde|konfrontations|hold|efteruddannelses|forløbs)dag|"
    r"(?:undervisnings|kursus|møde|hold|modul)gang|halvdag",
)
_PER_DAY_BEFORE = re.compile(
    r"(?:(?:\b[aàá]|@|[x×*])\s*(?:(?:cirka|ca\.?|omkring|op\s+til|mindst|minimum|på)\s+)?"
    r"|\b(?:hver|hvert)(?:\s+(?:eneste|enkelt|af\s+(?:dem|dagene|de\b[^.,;]*)|især|" + _DAY_NOUN + r"(?:en)?|gang|" + r"))?"
    r"(?:\s+(?:gang|dag))?[^.;\d]{0,45}"
    r"|\b(?:alle|begge)(?:\s+(?:de\s+)?(?:tre|to|dage|dagene|gange))*\s*(?:[aàá]|på|med|er|varer)?\s*"
    r"|\b(?:" + _DAY_NOUN + r"e(?:ne)?|gangene|dagene)\s+(?:er|varer|ligger|har|indeholder|omfatter|rummer|består|strækker)[^.;\d]{0,40}"
    r"|\ben\s+(?:hel\s+)?(?:kursus|undervisnings|lærings)?dag\s+(?:er|varer|svarer|rummer|udgør|består)[^.;\d]{0,25}"
    r"|\b(?:kursus|undervisnings|lærings)?dag(?:en)?\s+(?:er|varer|rummer|indeholder|omfatter|består|svarer)[^.;\d]{0,25}"
    r"|\bgange\s*|\bdaglig(?:e|t)?[^.;\d]{0,25}|\b(?:timer|undervisning|konfrontationstimer)\s+(?:pr\.?|per)\s+dag\s*[:|]?\s*)$",
    re.IGNORECASE,
)
_PER_DAY_AFTER = re.compile(
    r"^[^.;,\d]{0,35}?(?:\b(?:pr\.?|per)\s+(?:" + _DAY_NOUN + r"|gang|fremmøde)|/\s?" + _DAY_NOUN + r"|\bdagligt?\b|\bom\s+dagen\b|\bpå\s+hver\b|\bi\s+hver\b|"
    r"\bhver\s+(?:" + _DAY_NOUN + r"|gang)|\bad\s+gangen\b|\balle\s+(?:tre\s+|to\s+)?dage|\bbegge\s+dage|\bi\s+døgnet)",
    re.IGNORECASE,
)
_TOTAL_BEFORE = re.compile(
    r"(?:\bi\s+alt|\bialt|sammenlagt|samlet|samlede|tilsammen|\btotalt?|\bdvs\.?|\baltså|det\s+vil\s+sige|=|det\s+hele|svarende\s+til|det\s+svarer\s+til|"
    r"svarer\s+(?:samlet\s+|i\s+alt\s+)?til|bliver\s+det\s+til|giver)[^.;\d]{0,45}$",
    re.IGNORECASE,
)
_TOTAL_AFTER = re.compile(
    r"^[^.;\d]{0,45}?(?:\bi\s+alt\b|fordelt|fordeler|\bover\s+\w+\s+(?:hele\s+)?\w*dage|tilsammen|i\s+det\s+hele|\blagt\s+(?:på|over)|spredt|på\s+de(?:n)?\s+\w+\s+\w*dage\b|"
    r"når\s+man\s+lægger|for\s+hele|på\s+forløbet|på\s+hele|på\s+modulet|sammenlagt|samlet)",
    re.IGNORECASE,
)
_MODULE_SCOPE = re.compile(r"\b(?:hver(?:t)?|pr\.?|per|begge|de\s+to)\s+(?:af\s+(?:de\s+to\s+)?)?(?:modul|diplommodul)(?:er(?:ne)?)?\b|\bmoduler\s+(?:med|på|à|á|a)\s+hver\b", re.IGNORECASE)
_BARE_PER_MODULE = re.compile(r"\w+\s+(?:på|i|pr\.?|per)\s+(?:hvert\s+)?modul", re.IGNORECASE)
_DAY_EXCLUDED_AFTER = re.compile(
    r"^\s*(?:før|inden\s+(?:for|start|kurs|forløb|første|afhold)|efter\s+(?!aftale|behov|ønske|eget|jeres|nærmere)|senere|forud|varsel|frist|i\s+forvejen|siden|gammel|fra\s+(?:dato|modtag|faktura)|orlov|"
    r"på\s+at|løbende|overnatning|ferie|eller\s+mere|vikar)",
    re.IGNORECASE,
)
_DAY_EXCLUDED_BEFORE = re.compile(
    r"(?:senere\s+end|mindre\s+end|inden\s+for|indenfor|seneste|de\s+(?:første|sidste|næste)|(?:første|sidste|næste|efter)|netto|kontant|mere\s+end|i\s+løbet\s+af\s+de|barnets\s+første)\s*$",
    re.IGNORECASE,
)
_DAY_OTHER = re.compile(
    r"\b(?:afbud|svartid|leveringstid|betalingsfrist|varsel|fortryd|framelding|afmelding|afbestil|betales?\s+senest|faktura|klag|sagsbehandl|forhindret|på\s+to\s+år|holdt\s+over|år\s+siden|opsig|ferie|"
    r"e-læring|selvstudi|hjemmearbejds|læsedag|skrivedag|studiegruppedag)\w*",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:og|samt|plus|derefter|efterfulgt\s+af|så|\+|med|hertil)\b|[+,:]", re.IGNORECASE)
_PART_NOUN = re.compile(r"afslutte|opfølg|opsaml|mere|halv|halve|dag|sidste|tredje", re.IGNORECASE)
_MODEL = re.compile(r"(?<![\d.,+])([1-4](?:\s*\+\s*[1-4]){1,3})(?![\d,%]|\s*%)(?=\s*(?:-\s*)?(?:dage|model|forløb|opbyg)|\s*[:,(]|\.?$|\s)", re.IGNORECASE)
_OF_THEM = re.compile(
    r"\b(?:(?:der\s+er|er\s+der|bliver\s+det\s+til|det\s+er\s+blevet\s+til|er\s+det\s+blevet\s+til|dage(?:ne)?\s+er\s+der)\s+(?P<n>\w+)(?:\s+af\b(?!\s+de\s)|(?=\s*[),.]))|de\s+er\s+(?P<m>\w+)\s*[,.)])",
    re.IGNORECASE,
)
_TIMES = re.compile(r"(?<![\w,.])(?P<n>\d|to|tre|fire|fem|seks)\s*[x×*]\s*(?=[\d½]|\w*dag\b)", re.IGNORECASE)
_BARE_LABEL = re.compile(
    r"antal\s+[a-zæøå]+|(?:.*\b)?timetal\w*(?:\s+(?:er|udgør)(?:\s+på)?)?|(?:kursus|undervisnings|lærings)dage|(?:konfrontations|undervisnings)?timer\s+(?:pr\.?\s+\w*dag|i\s+alt)", re.IGNORECASE
)
_EACH_A_DAY = re.compile(r"\b(?P<n>to|tre|fire|fem|seks|\d)\s+(?:\w+\s+)?(?:moduler|seminarer|samlinger|gange|workshops|træf|møder)\s+(?:[àáa@]|på|af|med|der\s+hver\s+(?:er|varer))\s+(?:hver\s+)?(?:en|én|1)\s+(?:hel\s+)?dag\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?P<label>(?:^|(?<=[.;|(,\d]))[^.:;|\d]{0,45}?(?:dage?|tim(?:er|etal|eantal)|lektion(?:er|stal))\b(?:\s*\(?(?:pr\.?|per|i|à|hver|om|/)\.?\s*\w+\)?|/\w+|\s*\([^)\d]*\))?(?:,?\s+[^.:;|\d]{0,20})?)"
    r"\s*(?::|=|\||(?<=tal)\s+(?:er|udgør)(?:\s+på)?(?=\s)|\s(?=\d))\s*(?:(?:cirka|ca\.|omkring|mindst|min\.|minimum)\s*)?(?=[\d½]|\w)",
    re.IGNORECASE,
)
_ONE_DEFINED = re.compile(r"^\s*(?:er|varer|udgør|svarer|defineres|regnes|=)", re.IGNORECASE)
_COUNT = r"en|én|to|tre|fire|fem|seks|syv|\d"
_OTHER_DAYS = re.compile(
    rf"\b(?P<n>{_COUNT})\s+(?:\w+\s+){{0,2}}\w*dage?\b[^.;\d]*?\b(?P<h1>\d[\d,½]*|\w+(?:\s+en\s+halv)?)\s*tim\w*[;,]?\s+(?:og\s+|mens\s+)?"
    rf"(?:den|de\s+(?P<m>{_COUNT}))\s+(?:sidste|tredje|fjerde|andre|øvrige|afsluttende)\b(?:\s+(?!timer)[a-zæøå]+){{0,3}}?\s+(?P<h2>\d[\d,]*½?|fire|fem|seks|syv|otte)(?![\d,.:]\d)",
    re.IGNORECASE,
)
"""Days of two lengths: "de to første dage varer 7,5 timer, den sidste 6,5"."""
_DISPUTED = re.compile(
    rf"\b(?P<n>{_COUNT})\s+\w*dage\b,?\s+(?:men|mens|og)?\s*(?:i|på|af)\s[^.;]{{0,40}}?\b(?:til|på|er|står|kun|om)\s+(?:der\s+)?(?P<m>{_COUNT})(?=\s*[;.,]|$)", re.IGNORECASE
)
_WEEKS = re.compile(r"\b\w*dage(?:ne)?\b[^.;\d]{0,35}\buge(?:rne)?\s+(?P<weeks>\d{1,2}(?:(?:\s*,\s*|\s+og\s+|\s+samt\s+)(?:uge\s+)?\d{1,2})+)", re.IGNORECASE)
_INLINE_DAYS = re.compile(r"\bdag\s+(\d)\b|\b(første|anden|tredje|fjerde)\s+(?:\w*dag|gang)\b", re.IGNORECASE)
_ORDINALS = {"første": 1, "anden": 2, "tredje": 3, "fjerde": 4}
_HOUR_DAYS = re.compile(
    r"(?:(?<![\w,.])(?P<n>\d{1,2}|en|to|tre|fire|fem|seks|syv|otte)\s+)?(?P<h>(?<![\w,.])(?:\d[\d,]*\s?½?|fire|fem|seks|syv|otte))[\s-]*timers?[\s-]*\w*dag(?:e|en|ene)?\b",
    re.IGNORECASE,
)
_THE_TEACHING_PART = re.compile(
    r"\b(?:hvoraf|heraf|deraf|er|af\s+(?:disse|dem))\s+(?:er\s+)?(?:de\s+)?(?P<n>\d+(?:,\d+)?)\s+(?:timer\s+)?(?:(?:er|udgør|går\s+til|bruges\s+(?:på|til)|ligger\s+som)\s+)?(?:\w+\s+)?(?:hold)?(?:undervisning|konfrontation|fremmøde)",
    re.IGNORECASE,
)
_WORKDAY = re.compile(r"^(?:arbejds|hver)dag")
_NUMBERED = re.compile(r"\b(?:lærings|kursus|undervisnings)?dag(?:ene)?\s+(?:1|I)\s*(?:,\s*2|,\s*II)?\s*(?:,|og|-|–|til|\+)+\s*(?P<last>\d|I+)\b", re.IGNORECASE)
_THE_DAY = re.compile(r"\b(?:lærings|kursus|undervisnings|tema|seminar)dagen\b|^\W*dagen\b|\ben\s+(?:lærings|tema|kursus|hel)dag\b|\bdag(?:en)?\s+(?:er\s+på|varer|ligger|begynder|starter|løber)\b", re.IGNORECASE)
_BLOCKS = re.compile(r"(?P<count>\w+)\s+\w*(?:blokke?|moduler|sessioner|session|pas|sekvenser|arbejdsblokke)\s+(?:på|[àáa]|af)\s*$", re.IGNORECASE)
_ONE_BLOCK = re.compile(r"\b(?:en|én)\s+(?:\w+\s+)?\w*(?:blok|session|sekvens)\s+(?:på|[àáa]|af)\s*$", re.IGNORECASE)
_LESSON_LENGTH = re.compile(
    r"\b(?:dobbelt)?lektion(?:en|er(?:ne)?)?\b[^.;\d]{0,40}?(?:\b(?:er|varer|à|á|a|på|af|udgør|svarer\s+til|regnes\s+(?:som|til|for))|=|@|x|\()[^.;\d]{0,25}$|lektion\w*,?\s*$|\blektion\w*\b[^.;\d]{0,30}$",
    re.IGNORECASE,
)
_SPAN_EXCLUDED = re.compile(
    r"telefon|\btlf\b|åbent|åbning|træffe|kontortid|info-?møde|informationsmøde|gæstedagpleje|gæstehus|webinar|online|eksam|prøven|middag\b|studievejled|vejledning|reception|"
    r"pasning|børnene|sparringsmøde|\bring\b|tilmeld|netværksmøde|opfølgningsmøde|studiegruppe",
    re.IGNORECASE,
)
_EVENLY = re.compile(r"\b(?:ligeligt|lige\s+meget|jævnt|lige\s+mange|lige\s+lange|ligelig)\b|\bhver(?:t)?\s+dag\s+lige\b", re.IGNORECASE)
_DURATION_LABEL = re.compile(r"varighed|omfang|timetal|tid\b|tidsramme|undervisning|længde|dage\b|fakta|praktisk|hvornår|form\b|tilrettelæggelse|opbygning|skema")


def lesson_hours(clauses: tuple[Clause, ...]) -> float:
    """Length of a lektion in hours: what the text says, else 45 minutes."""
    for clause in clauses:
        for one in find_quantities(clause.text):
            if one.unit is Unit.HOURS and 0.5 <= one.value <= 1.75 and (
                re.search(r"lektion", clause.text[: one.start], re.IGNORECASE)
                and (_LESSON_LENGTH.search(clause.text[: one.start]) or "ad gangen" in clause.text[one.end : one.end + 15])
            ):
                return one.value
    return LESSON_HOURS


def read(clauses: tuple[Clause, ...]) -> Readings:
    """Everything that the clauses say of the offer's length, each amount with what it counts."""
    lesson = lesson_hours(clauses)
    days: list[DayCount] = []
    per_day: list[HourCount] = []
    totals: list[HourCount] = []
    unplaced: list[HourCount] = []
    sessions: list[HourCount] = []
    for clause in clauses:
        quantities = find_quantities(clause.text)
        in_module = _in_module(clause.text)
        counted = tuple(_days(clause, quantities, in_module))
        days.extend(counted)
        hours = tuple(_hours(clause, quantities, lesson, in_module))
        for scope, label_count in _labelled(clause, lesson):
            if isinstance(label_count, DayCount):
                days.append(label_count)
            else:
                {"day": per_day, "total": totals}.get(scope, unplaced).append(label_count)
        if parts := _uneven(clause, counted, hours):
            sessions.extend(parts)
        else:
            for scope, hour in hours:
                (per_day if scope == "day" else totals if scope == "total" else unplaced).append(hour)
        spans = _spans(clause)
        if len(spans) > 1 and len({span.value for span in spans}) > 1:
            sessions.extend(spans)
        else:
            per_day.extend(spans[:1])
    evenly = any(_EVENLY.search(clause.text) for clause in clauses)
    return Readings(tuple(days), tuple(per_day), tuple(totals), tuple(unplaced), evenly, tuple(sessions))


def _labelled(clause: Clause, lesson: float) -> Iterator[tuple[str, DayCount | HourCount]]:
    """A bare number after its label: "Antal dage: 3", "Timer pr. dag | 7,5", or in the row that the label leads."""
    lead = f"{clause.passage.lead}: " if clause.passage.lead and clause.start == 0 else ""
    text = lead + clause.text
    for match in _LABELLED.finditer(text):
        label = match["label"].lower()
        number = next((one for one in find_numbers(text) if one.start == match.end()), None)
        if match.group().rstrip()[-1:] not in ":=|" and not _BARE_LABEL.fullmatch(match["label"].strip()):
            continue
        if number is None or (_NOT_TEACHING.search(label) and not _TEACHING.search(label)) or re.search(r"pris|frist|maks", label):
            continue
        if any(one.start <= number.start < one.end for one in find_quantities(text)) or re.match(r"\s*(?:-|–|\.?\s*,\s*\d|\.\s*[-–a-zæøå\d]|og\s+\d|/|kr|%|\)?[x×])", text[number.end :]):
            continue
        if not re.search(r"tim|lektion", label):
            if re.search(r"\b(?:pr\.?|per|/)\s*$", text[: match.start()]) or "pr." in label:
                continue
            if number.value <= 30:
                yield "", DayCount(number.value, clause, 3 if clause.passage.section not in WARY else 1)
            continue
        lessons = "lektion" in label
        hours = number.value * (lesson if lessons else 1)
        if hours < 2.5:
            continue
        daily = re.search(r"(?:pr\.?|per|/|hver|om|à)\s*\w*(?:dag|gang)|daglig", label)
        if daily and hours > 12:
            continue
        scope = "day" if daily else "total" if hours > 12 or re.search(r"i\s+alt|samlet|total", label) else "?"
        yield scope, HourCount(hours, clause, Ground.LESSONS if lessons else Ground.STATED, weight=_weight(clause, strong=True))


def _in_module(text: str) -> bool:
    return bool(_MODULE_SCOPE.search(text)) and not any(
        _BARE_PER_MODULE.match(text, number.start) for number in find_numbers(text) if number.value < 10
    )


def _weight(clause: Clause, strong: bool) -> int:
    if clause.passage.section in WARY:
        return 1
    return 2 + bool(_DURATION_LABEL.search(clause.label)) if strong else 1 + bool(_DURATION_LABEL.search(clause.label))


def _days(clause: Clause, quantities: tuple[Quantity, ...], in_module: bool) -> Iterator[DayCount]:
    text = clause.text
    if _DAY_OTHER.search(text) and not _COURSE_DAY.search(text):
        return
    if _LABEL_NOT_TEACHING.search(clause.label) and not _COURSE_DAY.search(text) and not re.search(r"\bpris", clause.label):
        return
    if model := _MODEL.search(text):
        total = sum(int(part) for part in model[1].split("+"))
        yield DayCount(float(total), clause, 3)
        return
    counted = [one for one in quantities if _counts_days(text, one)]
    if (times := _TIMES.search(text)) and [one.value for one in counted if one.start >= times.end()] in ([1.0], []) and (
        counted or re.match(r"\w*dag\b", text[times.end() :])
    ):
        yield DayCount(find_numbers(times["n"])[0].value, clause, _weight(clause, strong=True))
        return
    halves = [one for one in counted if one.unit is Unit.HALF_DAYS and one.value > 1]
    if halves and re.search(r"\b(?:udgør|tilsammen|svarer)", text, re.IGNORECASE):
        counted = halves
    if disputed := _DISPUTED.search(text):
        for name in ("n", "m"):
            yield DayCount(find_numbers(disputed[name])[0].value, clause, 3)
        return
    if other := _OTHER_DAYS.search(text):
        yield DayCount(sum(find_numbers(other[name] or "en")[0].value for name in ("n", "m")), clause, _weight(clause, strong=True))
        return
    if (weeks := _WEEKS.search(text)) and not counted:
        yield DayCount(float(len(re.findall(r"\d+", weeks["weeks"]))), clause, 1)
    if (long_days := _HOUR_DAYS.search(text)) and long_days["n"]:
        yield DayCount(find_numbers(long_days["n"])[0].value, clause, _weight(clause, strong=True))
        return
    joined = _join_parts(text, counted)
    for one, value in joined:
        strong = bool(_COURSE_DAY.search(one.noun)) or _tied_to_hours(text, one)
        if one.unit is Unit.OCCASIONS and not _is_meeting(text, one):
            continue
        if one.value == 1 and not one.is_range and _ONE_DEFINED.match(text[one.end :]) and "én" not in text[one.start : one.end].lower():
            continue
        if one.article and not _COURSE_DAY.search(one.noun):
            if not re.match(r"\s*(?:med|på|à|á|a)\b", text[one.end :]) or text[one.start : one.end].lower().startswith("et"):
                continue
        scoped = in_module and not re.search(r"\b(?:i\s+alt|samlet|sammenlagt|altså)\b[^,;]*$", text[: one.start], re.IGNORECASE)
        meetings = one.high if one.unit is Unit.HALF_DAYS and len(joined) == 1 else None
        if meetings == 2:
            value = 2.0
        yield DayCount(value, clause, _weight(clause, strong), one.is_range, scoped, meetings)
    if (match := _OF_THEM.search(text)) and re.search(r"dag|gang|blevet\s+til", text, re.IGNORECASE):
        word = match["n"] or match["m"]
        numbers = find_numbers(word)
        if len(numbers) == 1 and 1 < numbers[0].value <= 12 and not joined:
            yield DayCount(numbers[0].value, clause, 2)
    if (each := _EACH_A_DAY.search(text)) and (numbers := find_numbers(each["n"])):
        yield DayCount(numbers[0].value, clause, _weight(clause, strong=True))
        return
    if (match := _NUMBERED.search(text)) is not None:
        last = len(match["last"]) if match["last"][0] in "Ii" else int(match["last"])
        if not re.search(rf"\bdag\s+{last + 1}\b", clause.passage.text, re.IGNORECASE):
            yield DayCount(float(last), clause, 1)
    if not joined and (times := _TIMES.search(text)) is not None:
        after = [one for one in quantities if 0 <= one.start - times.end() <= 1 and one.unit in (Unit.HOURS, Unit.LESSONS)]
        if after and after[0].value >= 2.5 and not _NOT_TEACHING.search(text[: times.start()]):
            yield DayCount(find_numbers(times["n"])[0].value, clause, _weight(clause, strong=True))
    inline = sorted({int(digit) if digit else _ORDINALS[word.lower()] for digit, word in _INLINE_DAYS.findall(text)})
    if len(inline) > 1 and inline == list(range(1, len(inline) + 1)) and find_spans(text):
        yield DayCount(float(len(inline)), clause, 1)
    if not joined and _THE_DAY.search(text):
        yield DayCount(1.0, clause, 0)


def _counts_days(text: str, one: Quantity) -> bool:
    if one.unit not in (Unit.DAYS, Unit.HALF_DAYS, Unit.OCCASIONS) or one.high > 30:
        return False
    if _DAY_EXCLUDED_AFTER.match(text[one.end :]) or _DAY_EXCLUDED_BEFORE.search(text[: one.start]):
        return False
    if _WORKDAY.match(one.noun) and (one.value > 5 or not re.search(r"forløb|kurs|undervis|varer|strækker|\bà\b|\bá\b", text, re.IGNORECASE)):
        return False
    return not re.search(r"\d\s*%?\s*$|\buge\s*$", text[: one.start]) or "," in text[one.start - 2 : one.start]


def _is_meeting(text: str, one: Quantity) -> bool:
    if _COURSE_DAY.search(one.noun):
        return True
    if re.search(r"vejled|sparring|om\s+(?:året|ugen|måneden|dagen)|\bop\s+til\b|feedback|prøve[nr]?\b|eksamen|besøg|ringer", text, re.IGNORECASE):
        return False
    return bool(re.search(r"\bmødes|\bses\b|\bsamles|\bsammen\b|undervises|kommer\s+ud|(?:pr\.?|hver|per|ad)\s+gang", text, re.IGNORECASE)) or _tied_to_hours(text, one) or bool(find_spans(text))


def _tied_to_hours(text: str, one: Quantity) -> bool:
    rest = text[one.end : one.end + 60]
    return bool(re.match(r"[^.;]{0,25}?(?:\b[aàá]|@|[x×*]|\bmed|\bpå(?:\s+hver)?|,|=|/|\bsvarende\s+til)\s*(?:\w+\s+){0,3}?(?:[\w,½]+\s*-?\s*(?:\w*tim|\w*lektion)|[\d,½]+\s*t\b)", rest, re.IGNORECASE)) or (
        one.unit is Unit.OCCASIONS and bool(re.match(r"\s*[\w,½ ]{1,18}\s*(?:\w*time)", rest, re.IGNORECASE))
    )


def _join_parts(text: str, counted: list[Quantity]) -> list[tuple[Quantity, float]]:
    """Days that add up: "to hele dage … og en afsluttende halv dag"; half days count half."""
    values = [(one, one.high if one.unit is not Unit.HALF_DAYS else one.high * 0.5) for one in counted]
    if len(values) < 2:
        return values
    if values[0][1] == sum(value for _, value in values[1:]) and len(values) > 2:
        return values[:1]
    (first, days), (second, more) = values[0], values[1]
    between = text[first.end : second.start]
    words = text[second.start : second.end + 8]
    single = second.value in (1, 0.5) and _PART_NOUN.search(words) and not re.search(r"\b(?:hver|pr|om|varer|er|på\s+en|for)\b[^,]*$", between)
    others = re.search(r"\b(?:de|den)\s+$", text[: second.start]) and re.search(r"andre|øvrige", words)
    if first.unit is not Unit.OCCASIONS and _PART.search(between) and (single or others) and days != more + 0.0 or (
        first.unit is not Unit.OCCASIONS and single and days == 1 and re.search(r"\bog|\bsamt|\bplus|\+", between)
    ):
        return [(first, days + more), *values[2:]]
    return values


def _hours(clause: Clause, quantities: tuple[Quantity, ...], lesson: float, in_module: bool) -> Iterator[tuple[str, HourCount]]:
    text = clause.text
    blocks = 0.0
    if (long_days := _HOUR_DAYS.search(text)) and 2.5 <= (hours := find_numbers(long_days["h"])[0].value) <= 12:
        yield "day", HourCount(hours, clause, Ground.STATED, weight=_weight(clause, strong=True))
        return
    if part := _THE_TEACHING_PART.search(text):
        yield "?", HourCount(find_numbers(part["n"])[0].value, clause, Ground.STATED, weight=_weight(clause, strong=True))
    for index, one in enumerate(quantities):
        if one.unit not in (Unit.HOURS, Unit.LESSONS):
            continue
        before = text[quantities[index - 1].end if index else 0 : one.start]
        following = quantities[index + 1 :]
        if one.unit is Unit.LESSONS and following and following[0].value <= 1 and re.fullmatch(r"\s*\(?\s*(?:[àáa@]|af|på)\s*", text[one.end : following[0].start], re.IGNORECASE):
            following = following[1:]
            after = text[quantities[index + 1].end : following[0].start if following else len(text)]
        else:
            after = text[one.end : following[0].start if following else len(text)]
        if re.search(r"\b(?:pos|nr|pkt|punkt|bilag|spor|fase|trin|spørgsmål)\.?\s*$", text[: one.start], re.IGNORECASE):
            continue
        if index and quantities[index - 1].unit is Unit.LESSONS and one.value <= 1.75 and re.fullmatch(r"\s*\(?(?:[àáa@]|af|på)\s*", before):
            continue
        if one.unit is Unit.HOURS and one.value <= 3 and (count := _block_count(text[: one.start])):
            blocks += count * one.value
            continue
        if one.unit is Unit.LESSONS:
            double = 2 if one.noun.startswith("dobbelt") else 1
            low, value, ground = one.value * lesson * double, one.high * lesson * double, Ground.LESSONS
            if double == 2 and lesson > 1:
                value = one.high * lesson
        else:
            low, value, ground = one.value, one.high, Ground.STATED
        if part and part.start() < one.start < part.end():
            continue
        if value < 1.5 or not _is_teaching(clause, one, before, after):
            continue
        scope = _scope(text, quantities, index, before, after, value)
        if scope == "?" and value < _LEAST_HOURS or re.search(r"\b(?:første|sidste)\s*$", text[: one.start], re.IGNORECASE):
            continue
        if value > _MOST_HOURS and not _TEACHING.search(f"{one.noun} {before} {after}"):
            continue
        module = in_module and scope != "day" and not re.search(r"\bi\s+alt|\bsamlet|\bsammenlagt|\btilsammen", before, re.IGNORECASE)
        yield scope, HourCount(value, clause, ground, low < value, module, _weight(clause, strong=True))
    if blocks >= 2.5:
        yield "day", HourCount(blocks, clause, Ground.STATED)


def _block_count(before: str) -> float:
    if _ONE_BLOCK.search(before):
        return 1
    if match := _BLOCKS.search(before):
        numbers = find_numbers(match["count"])
        return numbers[0].value if numbers else 0
    return 0


def _is_teaching(clause: Clause, one: Quantity, before: str, after: str) -> bool:
    if _TEACHING.search(one.noun):
        return True
    if _NOT_TEACHING.search(one.noun) or re.match(r"(?:studie|læse|forberedelses|øve|opgave|praktik|selvstudie|ugentlige)", one.noun):
        return False
    near = re.split(r"[,.;:(–|]|\bsamt\b|\bog\b|\bud\s+af\b|\bhvoraf\b", after, maxsplit=1)[0][:60]
    if one.genitive and (m := re.match(r"\s*(?:\w+\s+){0,2}?(?P<noun>[\w-]+)", near)):
        two = " ".join(near.split()[:2])
        if _NOT_TEACHING.search(two):
            return False
        if _TEACHING.search(two):
            return True
        del m
    if one.unit is Unit.LESSONS:
        return not re.search(r"e-?læring|online|forbered|selvstud|hjemme", near + before[-30:], re.IGNORECASE)
    if re.fullmatch(r"\s*,?\s*(?:[àáa@x×*]|(?:med|på)\s+hver)\s*(?:ca\.\s*|cirka\s+)?", before):
        return True
    close = re.split(r"[,.;:(–]|\bsamt\b|\bhvoraf\b|\bderudover\b", before)[-1]
    for where in (near, close):
        bad, good = _NOT_TEACHING.search(where), _TEACHING.search(where)
        if bad and good:
            return good.start() < bad.start() if where is near else good.start() > bad.start()
        if bad or good:
            return good is not None
    if _TOTAL_BEFORE.search(before) or _PER_DAY_BEFORE.search(clause.text[: one.start]):
        bad, good = _NOT_TEACHING.search(clause.text[: one.start]), _TEACHING.search(clause.text[: one.start])
        return bad is None or good is not None
    if re.search(r"\b(?:hertil|derudover|desuden|inden|før|regn\s+med|påregnes|forvent|efter)\b", before, re.IGNORECASE):
        return False
    bad, good = _NOT_TEACHING.search(clause.text), _TEACHING.search(clause.text)
    if bad or good:
        return good is not None
    return not _LABEL_NOT_TEACHING.search(clause.label) and bool(
        not clause.label.strip() or _DURATION_LABEL.search(clause.label) or re.search(r"dag|forløb|kurs|modul", clause.text, re.IGNORECASE)
    )


def _scope(text: str, quantities: tuple[Quantity, ...], index: int, before: str, after: str, value: float) -> str:
    one = quantities[index]
    if value > 12:
        return "total"
    if _PER_DAY_AFTER.match(after) and not re.match(r"[^.;,]*fordelt", after):
        return "day"
    if _TOTAL_BEFORE.search(before):
        return "total"
    if index and quantities[index - 1].unit in (Unit.DAYS, Unit.HALF_DAYS, Unit.OCCASIONS) and (
        re.match(r"[^.;]{0,30}?(?:\b[aàá]|@|[x×*])\s*(?:\w+\s+)?$", before, re.IGNORECASE)
    ):
        return "day"
    if _PER_DAY_BEFORE.search(text[: one.start]) or re.search(r"(?<!\w)\d\s*[x×*]\s*$", text[: one.start]):
        return "day"
    if _TOTAL_AFTER.match(after):
        return "total"
    return "?"


def _uneven(clause: Clause, counted: tuple[DayCount, ...], hours: tuple[tuple[str, HourCount], ...]) -> list[HourCount]:
    """Days of different length in one clause ("to hele dage à 7,5 timer og en halv dag på 3,5"): one entry a day."""
    text = clause.text
    if other := _OTHER_DAYS.search(text):
        groups = [(find_numbers(other[count] or "en"), find_numbers(other[length])) for count, length in (("n", "h1"), ("m", "h2"))]
        return [
            HourCount(length[0].value, clause, Ground.STATED) for count, length in groups if count and length for _ in range(int(count[0].value))
        ]
    if len(counted) != 1 or len({hour.value for scope, hour in hours if scope != "total"}) != 2:
        return []
    parts = [one for one in find_quantities(text) if _counts_days(text, one) and one.unit is not Unit.OCCASIONS]
    values = [hour for scope, hour in hours if scope != "total"]
    if len(parts) != 2 or len(values) != 2:
        return []
    return [hour for one, hour in zip(parts, values, strict=True) for _ in range(max(1, int(one.value)))]


def _spans(clause: Clause) -> list[HourCount]:
    found = []
    for span in find_spans(clause.text):
        left = clause.text[max(0, span.start - 70) : span.start]
        if _LEAST_HOURS <= span.hours <= 12 and not _SPAN_EXCLUDED.search(left) and not _SPAN_EXCLUDED.search(clause.label):
            found.append(HourCount(span.hours, clause, Ground.CLOCK))
    return found
