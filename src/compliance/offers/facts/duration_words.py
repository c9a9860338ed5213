"""What counts of a course's length: days and hours as one clause gives them, and the words that tell them apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from compliance.danish.quantities import UNIT_IN_LOWER_CASE, Quantity, Unit
from compliance.danish.times import MAY_HOLD_TIMES, find_spans
from compliance.danish.wordlists import branching
from compliance.offers.facts.clauses import WARY, Clause
from compliance.offers.model import Section

LESSON_HOURS = 0.75
"""A lektion where the text does not say otherwise (the catalogue's definition)."""
LEAST_HOURS = 2.5
"""Fewer hours than this, said in passing, are part of a day and not its length."""
MOST_HOURS = 100
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
    is_course: bool = False
    """Counts course days or days with their hours, not days in passing."""


@dataclass(frozen=True)
class HourCount:
    """Teaching hours, a day or in all."""

    value: float
    clause: Clause
    ground: Ground
    is_open: bool = False
    per_module: bool = False
    weight: int = 2
    is_named: bool = False
    """The text calls them teaching hours, and not just hours."""
    is_limit: bool = False
    """No more than this ("højst seks timer ad gangen"): it counts where the days and a total bear it out."""


TEACHING = re.compile(
    r"undervisning|underviste|undervises|konfrontation|fremmøde|skemalagt|forelæsning|\bsammen\b|tilstede|"
    r"til\s+stede|læringsdag|kursusdag|"
    r"(?<!uden\s)\bunderviser(?:en|e|ne)?\b|kursustid|holdtime|\bkurset\b|varighed|omfang",
    re.IGNORECASE,
)
NOT_TEACHING = re.compile(
    r"frigiv|frigjort|arbejdsindsats|arbejdsb(?:elastning|yrde)|vikar|frikøb|dækning|bistand|børnene|barnet|pensum|\bsider\b|"
    r"(?<!frem)møde[tr]?\b|tilskud|timeløn|implementer|projektleder|studieindsats|studietid|studiebelastning|"
    r"arbejdstime|arbejdstimer|arbejds?mængde|\barbejde\b|\barbejder\b|belastning|"
    r"selvstudi|læsning|læsetid|\blæs(?:e|er|es)\b|forbered|e-?læring|online|digital|webinar|hjemme(?:arbejd|"
    r"opgave)|\bhjemme\b|opgave|afprøv|vejledning|"
    r"eksam|prøve[nr]?\b|sparring|paus|frokost|logbog|samtale|formøde|informationsmøde|info-?møde|ansæt|ugentlig|"
    r"om\s+ugen|pr\.\s+uge|"
    r"studiegruppe|gruppearbejde|litteratur|observation|interview|netværksmøde|netværk|telefon|skype|transport|"
    r"kørsel|besøg|praktik|\bkr\b|pris|afregn|normeret|indsats|arbejdstid|"
    r"ECTS|derhjemme|mellem\s+dagene|studiemetod|studieaktiv|podcast|video|film|opfølgningsmøde|opsamlingsmøde|"
    r"aftenprogram|overnat|læseplan|tekst|indtalt|lytte|konsulentbistand|"
    r"coaching|supervision|inden\s+vi\s+mødes|refleksionsopgave|undersøgelse|projektarbejde|workload|tidsforbrug",
    re.IGNORECASE,
)
LABEL_NOT_TEACHING = re.compile(
    r"forbered(?!.*undervisning)|selvstudi|arbejdsbelast|arbejdsindsats|studieindsats|"
    r"e-læring(?!\s+og\s+fremmøde)|^digitale?|vejledning|eksamen|\bprøve|adgang|tilmelding|mellem\s+dagene|"
    r"\bpris(?:er|en)?\b(?!\s+og\s+omfang)|frist",
    re.IGNORECASE,
)
DAY_NOUN = (
    r"(?:lærings|kursus|undervisnings|fremmøde|studie|modul|hel|uddannelses|seminar|internat|tema|møde|konfrontations|"
    r"hold|arbejds|efteruddannelses)?dag"
)
COURSE_DAY = re.compile(
    r"(?:lærings|kursus|undervisnings|fremmøde|studie|modul|hel|uddannelses|seminar|internat|møde|konfrontations|"
    r"hold|efteruddannelses|forløbs)dag|"
    r"(?:undervisnings|kursus|møde|hold|modul)gang|halvdag|(?:for|efter)middage",
)
DAY_EXCLUDED_AFTER = re.compile(
    r"^\s*(?:før|inden\s+(?:for|start|kurs|forløb|første|afhold)|efter\s+(?!aftale|skema|plan|kalender|program|behov|ønske|eget|jeres|"
    r"nærmere)|senere|forud|varsel|frist|i\s+forvejen|siden|gammel|fra\s+(?:dato|modtag|faktura)|orlov|"
    r"(?:på|til)\s+at(?!\s+(?:runde|samle|slutte|afslutte|mødes|følge)\b)|(?:på|til|med)\s+(?:\w+\s+)?(?:opgave|læsning|forbered|hjemmearbejd|studiegruppe|eksam|prøve|vikar)\w*|"
    r"løbende|overnatning|ferie|eller\s+mere|vikar|årligt|ugentligt|om\s+(?:året|ugen|måneden)|hvert\s+(?:halve\s+|andet\s+)?år|"
    r"(?:i|pr\.?|per|hvert)\s+(?:halvår|kvartal|år\b))",
    re.IGNORECASE,
)
DAY_EXCLUDED_BEFORE = re.compile(
    r"(?:senere\s+end|mindre\s+end|inden\s+for|indenfor|seneste|de\s+(?:første|sidste|næste)|(?:første|sidste|"
    r"næste|efter)|i?mellem|ikke(?:\s+(?:på|over|i|som))?|(?:i\s+stedet|frem)\s+for|fremfor|netto|kontant|mere\s+end|i\s+løbet\s+af\s+de|barnets\s+første)\s*$",
    re.IGNORECASE,
)
_INTERVAL = re.compile(
    r"\s*(?:\w+\s+)?(?:mellemrum|interval|afstand|pause|frist|varsel|løbetid|i?mellem\s+(?:dagene|gangene|hver))",
    re.IGNORECASE,
)
_LONGEST_LABEL = 6
_MOST_DAYS = 20
COUNT = r"en|én|to|tre|fire|fem|seks|syv|\d"
OTHER_DAYS = re.compile(
    rf"\b(?P<n>{COUNT}|den\s+første)\s+(?:\w+\s+){{0,2}}\w*dage?\b[^.;\d]*?\b(?P<h1>\d[\d,½]*|"
    rf"\w+(?:\s+en\s+halv)?)\s*tim\w*[;,]?\s+(?:og\s+|mens\s+)?"
    rf"(?:den|de\s+(?P<m>{COUNT}))\s+(?:sidste|tredje|fjerde|andre|øvrige|"
    rf"afsluttende)\b(?:\s+(?!timer)[a-zæøå]+){{0,3}}?\s+(?P<h2>\d[\d,]*½?|fire|fem|seks|syv|otte)(?![\d,.:]\d)",
    re.IGNORECASE,
)
HOUR_DAYS = re.compile(
    r"(?:(?<![\w,.])(?P<n>\d{1,2}|en|to|tre|fire|fem|seks|syv|otte)\s+)?(?P<h>(?<![\w,.])(?:\d[\d,]*\s?½?|fire|"
    r"fem|seks|syv|otte))[\s-]*timers?[\s-]*\w*dag(?:e|en|ene)?\b",
    re.IGNORECASE,
)
WORKDAY = re.compile(r"^(?:arbejds|hver)dag")
DURATION_LABEL = re.compile(
    r"varighed|omfang|timetal|^timer\W*$|tid\b|tidsramme|undervisning|længde|dage\b|fakta|praktisk|hvornår|form\b|"
    r"tilrettelæggelse|opbygning|(?<![a-zæøå])(?:uge|time|dags?|tids|kursus|undervisnings)?skema"
)


_MAY_TELL = re.compile(branching(
    *MAY_HOLD_TIMES, *UNIT_IN_LOWER_CASE, "moduler", r"modul\s+[ia]\s", "frokost", "paus",
    r"lige(?:lig|\s+(?:me|ma|la))", "jævnt", r"vælger?\s", r"den\s+(?:tredje|fjerde|femte|sidste)",
    *(
        rf"\b{one}\s+\w+\s*(?:af\b|[),.])"
        for one in (r"der\s+er", r"er\s+der", r"det\s+til", r"blevet\s+til", r"de\s+er")
    ),
))  # fmt: skip
"""Together with a digit: something of each stands, in lower case, wherever a length is told."""
_DIGIT = re.compile(r"\d")
_LENGTH_LABEL = re.compile(r"(?:dage?|gange|tim(?:er|etal|eantal)|lektion(?:er|stal))\b")


def may_tell_length(clause: Clause) -> bool:
    """Whether a clause can say anything of a course's length at all, be it that its days are alike or its modules many.

    Asked first of every clause: most say nothing of it, and one search spares some fifty.
    """
    return may_tell(clause.text) or may_label(clause.label) or may_label(clause.answers)


@lru_cache(maxsize=4096)
def may_tell(text: str) -> bool:
    """Whether the words of a clause can say anything of a length, whatever they stand under."""
    return _DIGIT.search(text) is not None or _MAY_TELL.search(text.lower()) is not None


@lru_cache(maxsize=2048)
def may_label(text: str) -> bool:
    """Whether a bare number that a text labels or asks for may be days or hours."""
    return _LENGTH_LABEL.search(text.lower()) is not None


def other_days(text: str) -> re.Match[str] | None:
    """Days of two lengths: "de to første dage varer 7,5 timer, den sidste 6,5"."""
    return OTHER_DAYS.search(text) if _names_day_and_hour(text) else None


def hour_days(text: str) -> re.Match[str] | None:
    """Days that are named by their hours, with their number "n" where it is told: "tre 7,5-timers dage"."""
    return HOUR_DAYS.search(text) if _names_day_and_hour(text) else None


def _names_day_and_hour(text: str) -> bool:
    lower = text.lower()
    return "tim" in lower and "dag" in lower


def weight(clause: Clause, strong: bool) -> int:
    """How much a count weighs: more where it counts course days, in a title, and under a label about length."""
    if clause.passage.section in WARY:
        return 1
    return 1 + strong + (under_length(clause) or (strong and clause.passage.section is Section.TITLE))


def under_length(clause: Clause) -> bool:
    """Whether a clause stands under a heading or a label about length; a title of many words is none."""
    labels = (clause.passage.heading.lower(), clause.passage.lead.lower())
    return any(len(label.split()) <= _LONGEST_LABEL and DURATION_LABEL.search(label) for label in labels)


def counts_days(text: str, one: Quantity) -> bool:
    """Whether an amount counts days of attendance, and not a deadline or part of the days."""
    if one.unit not in (Unit.DAYS, Unit.HALF_DAYS, Unit.OCCASIONS) or one.high > _MOST_DAYS:
        return False
    if one.high > 1 and one.noun.endswith("middag"):
        return False
    if _INTERVAL.match(text, one.end):
        return False
    if DAY_EXCLUDED_AFTER.match(text[one.end :]) or DAY_EXCLUDED_BEFORE.search(text[: one.start]):
        return False
    if WORKDAY.match(one.noun) and (
        one.value > 5 or not (
            find_spans(text) or re.search(r"forløb|kurs|undervis|varer|strækker|\bà\b|\bá\b", text, re.IGNORECASE)
        )
    ):
        return False
    before = text[: one.start]
    numbers_a_part = re.search(r"\b(?:modul|hold|del|trin|forløb)\s+\d\s*$", before, re.IGNORECASE)
    return bool(numbers_a_part or not re.search(r"(?<![.:]\d)\d\s*%?\s*$|\buge\s*$", before) or "," in before[-2:])
