"""The parts of a clause that tell of its course as it is: not what was or may come, or an event beside the course."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from compliance.danish.quantities import find_quantities
from compliance.danish.sentences import Span
from compliance.danish.wordlists import holds
from compliance.offers.facts.clauses import Clause

# Patterns with no flag are searched for in lower case, where they take a third of the time.
_PAST = re.compile(
    r"\b(?:var|varede|havde|fik|blev|holdt|lavede|prøvede|gik|lå|kørte|tog|deltog|gennemførte|afviklede|afholdt|bestod|"
    r"strakte|fyldte|brugte|mødtes|stod|løb|underviste|kom|nåede|omfattede|rummede|udgjorde|plejede|tilbød|udbød|"
    r"kostede|behandlede|evaluerede|orienterede|svarede|sluttede|begyndte|startede|hed|lød)\b(?!\s+(?:lagt|planlagt|aftalt))",
)
_PRESENT = re.compile(
    r"\b(?:er|bliver|varer|har|får|skal|vil|kan|ligger|består|omfatter|udgør|strækker|løber|starter|begynder|slutter|"
    r"holder|tilbyder|foregår|giver|rummer|fylder|svarer|tager|kommer|indeholder|mødes|ses|samles|undervises|"
    r"holdes|afvikles|afholdes|fordeles|gennemføres|planlægges|tilrettelægges|lægges|udbydes|bygges|gælder)\b",
)
_AGREED = re.compile(
    r"\b(?:aftal\w*|bad|bedt|bestil\w*|lovede|lovet|foreslog|foreslået|beslut\w*|vedtog|enige|valgt?e?|ønsk\w*|"
    r"spurgte|efterspurgte|fastlagt?e?|planlagt?e?|talte|drøftede|landede|endte|(?:det|den|de)?\s*samme)\b",
)
"""A past that holds on: "som vi aftalte, bliver det tre dage", "I bad om seks timer"."""
_AS_IT_WAS = re.compile(r",\s+(?:som|der|hvor|da)\s[^,;]*", re.IGNORECASE)
"""An aside on before within what is told of now: "tre dage, ikke fire, som der stod i annoncen"."""
_VOID = re.compile(
    r"\b(?:(?:første|forrige|gamle?|tidligere|oprindelige)\s+(?:udsendelse|udgave|udkast|version|folder|program|plan|"
    r"udbud|hold|udmelding|annoncering|indkaldelse)|(?:20\d\d|sidste\s+års)-?\s*(?:udgave|hold|version)\w*|"
    r"(?:ikke\s+(?:længere\s+)?gæld\w+|gælder\s+(?:\w+\s+)?ikke)\b|er\s+udgået|(?:er\s+)?bortfald\w+|"
    r"(?:er|bliver)\s+(?:hermed\s+)?(?:annulleret|forkastet|skrottet|droppet|overhalet|opgivet|forældet|aflyst)|"
    r"(?:droppede|skrottede|opgav|forkastede|kasserede|aflyste)\s+(?:vi|jeg|de|den|det)|"
    r"træk(?:ke[rs]?|ket)\s+(?:\w+\s+){0,2}tilbage|ser?\s+(?:\w+\s+){0,2}bort\s+fra|(?:en|et|den|det)\s+(?:ældre|gam(?:mel|le))\s+"
    r"(?:plan|folder|version|udgave|program|tilbud)\w*)\b",
)
_MAY_BE_VOID = holds(
    "første", "forrige", "gaml", "gammel", "tidligere", "oprindelige", "20", "sidste", "gæld", "udgået", "bortfald",
    "annulleret", "forkast", "skrotte", "droppe", "overhalet", "opgivet", "opgav", "forældet", "aflyst", "kasserede",
    "tilbage", "bort", "ældre",
)  # fmt: skip
"""A part of what `_VOID` finds."""
_MAY_BE_MAYBE = holds(
    "overvej", "drømmer", "planer", "arbejder", "udvide", "forlænges", "købes", "suppleres", "bestilles", "lægges",
    "muligt", "mulighed", "også", "delt", "meget", "langt", "stort", "dyrt", "lidt", "kort", "råd", "tid", "plads",
    "hellere", "option", "tilkøb", "tilvalg", "ekstra", "valgfri", "supplement",
)  # fmt: skip
"""A part of what `_MAYBE` finds."""
_MAYBE = re.compile(
    r"\b(?:overvejer|overvejes|drømmer\s+om|planer\s+om|arbejder\s+på\s+at\s+(?:udvide|lægge)|"
    r"kan\s+(?:\w+\s+)?(?:udvides|forlænges|tilkøbes|købes|suppleres|bestilles|lægges\s+oveni)|"
    r"(?:det\s+er\s+)?muligt\s+at\s+(?:udvide|tilkøbe|supplere)|mulighed\s+for\s+at\s+(?:udvide|tilkøbe|supplere))\b|"
    r"\bkan\s+(?:\w+\s+)?også\s+(?:\w+\s+){0,2}?\w+s\b[^.;]*\b(?:delt|fordelt|over|som|på|i)\s+"
    r"(?:to|tre|fire|fem|seks|otte|ti|halve|flere|[2-9]\d?)\b|\b(?:evt\.?|eventuelt)\s+(?:\w+\s+)?(?:delt|fordelt)\b|"
    r"^\W*(?:hvis|er|synes\s+i)\s[^.;,]*\bfor\s+(?:meget|langt|stort|dyrt|lidt|kort)\b|"
    r"^\W*(?:hvis|er|synes\s+i)\b[^.;]*\b(?:ikke\s+(?:har\s+)?(?:råd|tid|plads)|hellere\s+vil)\b[^.;]*,[^.;]*\b(?:kan|tilbyder|kommer|holder)\s+(?:vi|jeg)\b|"
    r"^\W*(?:option|tilkøb|tilvalg|ekstra|valgfri\w*|supplement)\b",
)
_DAYS_TOLD = r"dage\b|gange\b|\bdag\s+\d"
"""Before an event in a sentence that tells of the days, of which it is a part."""
_SIDE_EVENT = re.compile(
    r"^\W*(?:\w+\W+){0,4}?(?:(?:infomøde|informationsmøde|orienteringsmøde|opstartsmøde|formøde|opfølgningsmøde|"
    r"styregruppemøde|følgegruppemøde|forældremøde|personalemøde|evalueringsmøde|\w*netværk|\w*netværksmøde|"
    r"\w*netværket|\w*netværkene|erfagruppe|læringsgruppe|studiegruppe|grupperne|sparring|sparringssamtale|samtale|telefonsparring|"
    r"webinar|førstehjælp|caf[eé]|reception|generalforsamling|konference|fyraftensmøde|temaaften)"
    r"(?:r|rne|en|er|erne|et|ne|s)?)\b|"
    r"^\W*(?:\w+\W+){0,2}?(?:\w{3,}gruppen|udvalget|bestyrelsen|konsulenterne)\s+(?:mødes|samles|holder|ses)\b|"
    rf"^(?:(?!{_DAYS_TOLD})[^;])*?\b(?:er\s+der|der\s+er|holde[rs]?|afholde[rs]?|invitere[rs]?|indbyde[rs]?|byde[rs]?|ligger|kommer|arrangere[rs]?|"
    r"samles|mødes)\s+(?:(?!dag)[\w-]+\s+){0,5}?(?:[\w-]{2,}(?<!frem)(?<!kursus)(?<!lærings)(?<!undervisnings)(?<!hold)møde(?:t)?|"
    r"[\w-]*caf[eé]\w*|åbent\s+\w+|foredrags?\w*|erfagruppe\w*|\w*netværket|\w*reception\w*)\b|"
    r"^\W*(?:når\s+(?:kurset|forløbet|dagene|modulet)\s+er\s+(?:slut|ovre|forbi|færdigt)|efter\s+(?:kurset|forløbet|modulet))\b"
    r"[^.;]*\b\w*netværk\w*",
)
_MAY_BE_SIDE_EVENT = holds(
    "møde", "netværk", "gruppe", "udvalget", "bestyrelsen", "konsulenterne", "sparring", "samtale", "webinar",
    "førstehjælp", "caf", "reception", "generalforsamling", "konference", "temaaften", "åbent", "foredrag",
)  # fmt: skip
"""A part of what `_SIDE_EVENT` finds."""
_OF_THE_COURSE = re.compile(
    r"kurs(?:us|et)|forløbet|læringsdag|kursusdag|undervisning|konfrontation|modul|fremmøde|internat"
)
_BEFORE_OR_AFTER = re.compile(
    r"\b(?:efter|før|inden|mellem|siden|ud\s+over|udover|foruden|ved\s+siden\s+af)\s+"
    r"(?:selve\s+|de\s+|den\s+|\w+\s+)?\w*(?:kurset|forløbet|undervisningen|internatet|modulet|dagene?|dag)\b",
)
_TURN = re.compile(
    r";\s+|\s+–\s+(?=(?:det|de|den|her|nu)\b)|,?\s+(?=(?:men|mens|hvorimod|nu)\b)|,\s+(?=(?:det|den)\s+her\s+(?:er|bliver)\b)|"
    r",\s+(?=(?:hvor|der|dér|dengang|da)\s+(?:\w+\s+){0,2}?(?:var|varede|lå|holdt|fyldte|havde|gik|strakte|tog)\b)",
    re.IGNORECASE,
)
_BETWEEN_OR_AFTER = re.compile(
    r"\W*(?:i?mellem\s+(?:\w+\s+){0,2}?\w*(?:dag|gang|samling|møde|modul|seminar)\w*|undervejs|(?:før|inden|efter)\s+(?:\w+\s+)?"
    r"\w*(?:kurs|forløb|modul|undervisning|akademi|dagene)\w*|når\s+[^.;]{3,30}\s(?:er\s+)?(?:slut|forbi|ovre)\w*|bagefter|opfølgning)\W*",
    re.IGNORECASE,
)
_LONGEST_OPENING = 60
"""Letters of a label that opens a sentence."""
_LONGEST_LABEL = 5
"""Words of a label."""


def own_parts(clause: Clause) -> tuple[Clause, ...]:
    """The clause without the parts that tell of what was, what may come, or of an event beside the course."""
    spans = _own_spans(clause.text)
    if spans == ((0, len(clause.text)),):
        return (clause,)
    return tuple(
        replace(clause, start=clause.start + start, end=clause.start + end, text=clause.text[start:end])
        for start, end in spans
    )


@lru_cache(maxsize=2048)
def _own_spans(text: str) -> tuple[Span, ...]:
    cuts = pairwise((0, *(m.start() for m in _TURN.finditer(text)), len(text)))
    parts = [((start, end), _is_beside(text[start:end])) for start, end in cuts]
    if not any(beside for _, beside in parts):
        return ((0, len(text)),)
    return tuple(span for span, beside in parts if not beside and text[slice(*span)].strip())


@lru_cache(maxsize=1024)
def labels_side_event(lead: str) -> bool:
    """Whether a short label names an event beside the course's days: "Netværksmøde", "Formøde"."""
    lower = lead.lower()
    short = len(lower.split()) <= _LONGEST_LABEL
    return short and _SIDE_EVENT.search(lower) is not None and not _OF_THE_COURSE.search(lower)


@lru_cache(maxsize=1024)
def _heads_what_is_beside(heading: str) -> bool:
    return _BETWEEN_OR_AFTER.fullmatch(heading) is not None


def stands_beside(clause: Clause) -> bool:
    """Whether a clause stands under a heading or label on the time between, before or after the days."""
    return _heads_what_is_beside(clause.passage.heading) or _heads_what_is_beside(clause.passage.lead)


def opens_beside(text: str) -> bool:
    """Whether a sentence opens with a label for the time before, between or after: "Før kurset: en dagbog"."""
    label, colon, _ = text.partition(":")
    is_label = bool(colon) and len(label) < _LONGEST_OPENING and "undervejs" not in label.lower()
    return is_label and _heads_what_is_beside(label)


def _is_beside(part: str) -> bool:
    lower = part.lower()
    was = _PAST.search(lower) and not _PRESENT.search(lower) and not _AGREED.search(lower)
    return bool((was and _PAST.search(_as_told(lower))) or _is_side_event(lower) or _is_void(lower) or _may_come(lower))


def _is_side_event(lower: str) -> bool:
    if not _MAY_BE_SIDE_EVENT.search(lower):
        return False
    subject = _BEFORE_OR_AFTER.sub("", lower)
    return _SIDE_EVENT.search(subject) is not None and not _OF_THE_COURSE.search(subject)


def _is_void(lower: str) -> bool:
    return _MAY_BE_VOID.search(lower) is not None and _VOID.search(lower) is not None


def _may_come(lower: str) -> bool:
    return _MAY_BE_MAYBE.search(lower) is not None and _MAYBE.search(lower) is not None


def _as_told(part: str) -> str:
    """Without asides on how it was, unless they give an amount."""
    return _AS_IT_WAS.sub(lambda was: was[0] if find_quantities(was[0]) else "", part)
