"""Whether an amount of days or occasions counts the days of the course, by what stands around it."""

from __future__ import annotations

import re

from compliance.danish.dates import find_dates
from compliance.danish.quantities import Quantity, Unit
from compliance.danish.times import find_spans
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import COURSE_DAY, under_length
from compliance.offers.model import Section

_PARTLY = re.compile(
    r"\b(?:de|disse|begge|alle|mellem|efter|før|hvoraf|heraf|deraf|mindst|højst|op\s+til|første|sidste|næste|pr\.?|af)"
    r"\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_PARTLY_AFTER = re.compile(r"[^.;]{0,20}\b(?:mellem|imellem|af\s+de|i\s+(?:foråret|efteråret|træk)|"
r"på\s+(?:første|andet|hvert))\b", re.IGNORECASE)
_MINUTES_EACH = re.compile(
    r"\s*(?:[aàá@x×]|på|af)\s*(?:hver\s+)?(?:en|én|et|1|1,5|1½|halvanden|to|2|\d\d|tre\s+kvarter|en\s+halv)\s*(?:times?r?|min\w*)?\b",
    re.IGNORECASE,
)
_DAY_AGAIN = re.compile(r"\b\w*dagen\s+(?:\w+\s+){1,3}$", re.IGNORECASE)
"""A day that is held more than once: "dagen holdes to gange"."""
_ONE_DEFINED = re.compile(
    r"^\s*(?!(?:under|over|efter|eller|uger|måneder|timer)\b)(?:(?:på|i|for|ved|hos)\s+[^.;,]{1,25}?\s+(?:er|varer)|varer|rummer|(?!underviser)\w*er|består|går|står|har|udgør|defineres|regnes)\b|^\s*=",
    re.IGNORECASE,
)
_OF_A_COURSE = re.compile(
    r"\b(?:\w*(?:kursus|kurset|forløb(?:et)?|modul(?:et)?|uddannelse(?:n)?|program(?:met)?|seminar(?:et)?|"
    r"internat(?:et)?|tilbud(?:det)?)|fordel(?:t|er\s+sig)|spred(?:t|er\s+sig))\s+"
    r"(?:\w+\s+){0,2}?(?:på|over|af|varer|er|tager|ad|i)\s+(?:alt\s+|hele\s+|cirka\s+|ca\.\s+)?$",
    re.IGNORECASE,
)
"""A course right before the number of its days: "et lederforløb på tre dage", "kurset strækker sig over fire dage"."""
_OFFERS = re.compile(
    r"\b(?:har|tilbyder|holder|laver|foreslår|sælger|(?:byder|inviterer|indbyder)\s+(?:\w+\s+)?(?:på|til))\s+"
    r"(?:(?:vi|jeg|nemlig|derfor|nu|også|her|så|lavet|lagt|planlagt|sat)\s+){0,3}(?:af\s+)?$",
    re.IGNORECASE,
)
_TO_THEM = re.compile(
    r"\s+(?:alene\s+)?(?:til|for|med)\s+(?:jer|dig|dem|chef\w*|ledere\w*|fyrtårn\w*|dagplejer\w*|forvaltning\w*|alle)\b",
    re.IGNORECASE,
)
"""A day that is offered: "Vi har en dag til jer"."""


def is_defined(text: str, one: Quantity) -> bool:
    """Whether a clause tells what a day is, and not that there is one: "en dag er seks timer"."""
    unstressed = "én" not in text[one.start : one.end].lower()
    return one.value == 1 and not one.is_range and unstressed and _ONE_DEFINED.match(text[one.end :]) is not None


def is_article(text: str, one: Quantity) -> bool:
    """Whether "en" or "et" stands before a single day that is mentioned and not counted ("før en kursusdag")."""
    return one.value == one.high == 1 and text[one.start : one.start + 3].lower() in ("en ", "et ")


def tells_length(clause: Clause) -> bool:
    """Whether a single day in the clause is the course: in a title, under a label about length, with date or time."""
    return (
        clause.passage.section is Section.TITLE
        or under_length(clause)
        or bool(find_dates(clause.text) or find_spans(clause.text))
    )


def is_meeting(clause: Clause, one: Quantity) -> bool:
    """Whether occasions are those of the course, and not of a talk, a visit or a group beside it."""
    text = clause.text
    if _DAY_AGAIN.search(text[: one.start]):
        return False
    if COURSE_DAY.search(one.noun):
        return True
    if re.search(
        r"vejled|sparring|\bundervejs\b|\bi?mellem\s+(?:\w+\s+)?\w*(?:dag|gang)|studiegruppe|læsegruppe|netværk|om\s+(?:året|ugen|måneden|dagen)|\bop\s+til\b|feedback|prøve[nr]?\b|eksamen|besøg|ringer",
        f"{clause.passage.lead} {text}",
        re.IGNORECASE,
    ) or _MINUTES_EACH.match(text, one.end):
        return False
    return (
        bool(
            re.search(
                r"\bmødes|\bses\b|\bsamles|\bsammen\b|undervises|kommer\s+ud|(?:pr\.?|hver|per|ad)\s+gang",
                text,
                re.IGNORECASE,
            )
        )
        or tied_to_hours(text, one)
        or bool(find_spans(text))
    )


def tied_to_hours(text: str, one: Quantity) -> bool:
    """Whether hours or lessons stand right after the days: "tre dage à 7 timer"."""
    rest = text[one.end : one.end + 60]
    return bool(
        re.match(
            r"[^.;]{0,25}?(?:\b[aàá]|@|[x×*]|\bmed|\bpå(?:\s+hver)?|,|=|/|"
            r"\bsvarende\s+til)\s*(?:\w+\s+){0,3}?(?:[\w,½]+\s*-?\s*(?:\w*tim|\w*lektion)|[\d,½]+\s*t\b)",
            rest,
            re.IGNORECASE,
        )
    ) or (one.unit is Unit.OCCASIONS and bool(re.match(r"\s*[\w,½ ]{1,18}\s*(?:\w*time)", rest, re.IGNORECASE)))


def is_introduced(text: str, one: Quantity) -> bool:
    """Whether the course stands right before the number of its days."""
    return _OF_A_COURSE.search(text[: one.start]) is not None or one.noun.endswith("kursus")


def is_offered(text: str, one: Quantity) -> bool:
    """Whether the days are offered to somebody: "Vi har en dag til jer"."""
    return _OFFERS.search(text[: one.start]) is not None and _TO_THEM.match(text, one.end) is not None


def is_part(text: str, one: Quantity) -> bool:
    """Whether the days are some of those that are told of elsewhere: "de to dage", "to dage i foråret"."""
    return bool(_PARTLY.search(text[: one.start]) or _PARTLY_AFTER.match(text[one.end :]))
