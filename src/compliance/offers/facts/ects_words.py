"""The words of ECTS and of modules: units, counts, totals, and what points that are not the offer's stand beside."""

from __future__ import annotations

import re

from compliance.danish.wordlists import branching

COUNT = r"en|et|én|ét|to|tre|fire|begge|[1-6]"
LED = re.compile(
    r"(?:(?!\bpr\b|\bper\b|\bhver|\btidligere\b)[^?·|]){0,40}?(?<!\w)ECTS(?:-?(?:point|omfang|vægt|tal|værdi))?"
    r"(?:\s+(?:i\s+alt|samlet|for\s+\w+)|\s+(?:giver|udløser|er|har)\s+[^·?]{0,30})?\W*(?:\s·\s.*)?",
    re.IGNORECASE,
)
"""The label of a row about ECTS, with the name of its column."""
NONE_GIVEN = re.compile(
    r"\b(?:kurset|kursus|forløbet|dagen|dagene|læringsdag\w*|beviset|kursusbeviset|det)\b[^.;,]{0,30}"
    r"\b(?:ikke|ingen|hverken)\b[^.;,]{0,25}\bECTS",
    re.IGNORECASE,
)
"""The offer itself gives none; points that are told of are another's."""
AFTER_NUMBER = re.compile(
    r"\s*-?\s*(?:point\s+i\s+|(?:ud\s+)?af\s+(?:de\s+|uddannelsens\s+|i\s+alt\s+)*\d+\s*)?(?:ECTS|STUDIEPOINT)",
    re.IGNORECASE,
)
POINTS = re.compile(r"\s*-?\s*point\b", re.IGNORECASE)
BEFORE_NUMBER = re.compile(
    r"\bECTS(?:-?point)?(?:-?(?:omfang|tal|vægt|værdi))?(?P<each>\s+(?:pr\.?|per)\s+modul)?(?P<total>\s+(?:i\s+alt|"
    r"samlet))?\s*(?:[:|=]|\ber\b)\s*$",
    re.IGNORECASE,
)
ADDED_TO = re.compile(r"\s*(?:\+|og)\s*(?:\d+(?:,\d)?|fem|ti)\s*-?\s*(?:ECTS|STUDIEPOINT)", re.IGNORECASE)
ELLIPTIC = re.compile(
    r"(?:\bmodul\w*\s+(?:\w+\s+)?(?:er\s+(?:på|nu)|tæller|udgør|vejer|fylder)|\bsamlet|\bi\s+alt|\btilsammen)\s+$",
    re.IGNORECASE,
)
ENDS = re.compile(r"\s*(?:[.,;)]\s*)?$")
FACTOR = re.compile(r"\s*[x×*]\s*\d")
"""After how many times the points that follow are given: "2 x 5"."""
TIMES = re.compile(rf"(?<![\w,.])(?P<n>{COUNT})\s*(?:[x×*]|gange)\s*$", re.IGNORECASE)
EACH_BEFORE = re.compile(
    r"(?:(?<!modul\s)\b[àáa]|@|\b(?:med|på)\s+hver|\bhver(?:t)?\b[^.;,–\d]{0,80}|\bbegge\b[^.;–\d]{0,50}|"
    r"\bpr\.?\s+modul[^.;\d]{0,15})\s*$",
    re.IGNORECASE,
)
MODULES_OF = re.compile(
    r"\b(?:to|2|begge)\s+(?:\w+\s+){0,2}?\w*moduler(?:ne)?\s+(?:(?:er|tæller|giver)\s+)?(?:på|af|med|til|a)\s*$",
    re.IGNORECASE,
)
"""Before points that no two modules have together: "to moduler på 5 ECTS" are two of five."""
EACH_AFTER = re.compile(
    r"^-?\s?moduler|^(?:-?point)?\s*(?:hver(?:t)?\b(?!\s+(?:semester|år))|(?:for|på|i)\s+hver(?:t)?\b|"
    r"pr\.?\s+modul|per\s+modul|/\s*modul|\(hver)",
    re.IGNORECASE,
)
TOTAL = re.compile(
    r"(?:\bi\s+alt|\bsamlet|\bsamlede|\bsammenlagt|\btilsammen|\bialt|=|\btotalt?|\bdvs\.?|\baltså)[^.;\d]{0,30}$",
    re.IGNORECASE,
)
TOTAL_AFTER = re.compile(r"^(?:-?point)?\s*(?:i\s+alt|samlet|tilsammen|fordelt|,?\s*fordelt|over\s+to)", re.IGNORECASE)
NOT_THE_OFFER = re.compile(
    r"adgang|optag|forudsæt|bachelor|afgangsprojekt|(?:fuld|hel|hele|samlede)\s+(?:\w+\s+)?(?:diplom|"
    r"master)?uddannelse|masteruddannelse|tidligere\s+(?:bestået|gennemført)|"
    r"\bhar\s+jeg\b|\bjeg\s+har\b|merit\s+for|ansøger|obligatorisk\s+modul\s+på|videre\s+med|bygge\s+videre|"
    r"\bsenere\s+(?:kan|vil|tage|læse|søge)\b|\bkan\s+\w+\s+senere\b|ønsker\s+(?:du|I)\b|\bi\s+stedet\s+(?!for)\w+|\bhenvises\s+til|\bbagefter\b|\befterfølgende\b|\bsøge\s+(?:ind|optagelse)\b|\bafgangsprojekt",
    re.IGNORECASE,
)
ONLY_MENTIONED = re.compile(
    r"\b(?:overvejer|planlægger|håber|måske|senere|næste\s+år|"
    r"har\s+(?:\w+\s+){0,3}(?:taget|gennemført|læst|bestået|haft)|ikke\s+(?:et|noget|en\s+del\s+af\s+et)\s+\w*modul|"
    r"(?:søges|søgt|søger)\s+(?:\w+\s+)?ikke|ikke\s+(?:\w+\s+)?(?:søges|søgt))\b",
    re.IGNORECASE,
)
"""A module that may come, that some have taken, or that this is none of."""
TWICE = re.compile(
    r"\b(?P<n>\d+|fem)(?:\s+ECTS[^.;,\d]*\s|\s*)(?:og|\+|samt)\s*(?P=n)\s*-?ECTS", re.IGNORECASE
)
COUNTS_IN = re.compile(r"\b(?:tæll(?:e|er)|indgå[r]?|regnes|bruges|føres)\b", re.IGNORECASE)
"""The offer's own points may count in a whole education."""
STRETCH_END = re.compile(r"[,;(]|$")
SHARE = re.compile(
    r"^(?:-?point)?\s+(?:på|til|for)\s+(?:undervisning|studie|prøve|praksis|opgave|forbered|den\s+mundtlige)",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:ikke|ingen|uden|hverken|ej|nej)\b[^.;]{0,40}\b(?:ECTS|point)|ECTS[^.;]{0,25}\b(?:ikke|ingen|nej)\b",
    re.IGNORECASE,
)
MODULES = re.compile(
    rf"(?<![\w,.])(?P<n>{COUNT})\s+(?:(?:fem|ti|5|10|15)[- ]ECTS-?\s*)?(?:[a-zæøå-]+(?:e|de|t|elle|ede|nde|"
    rf"ig)\s+){{0,2}}(?P<noun>(?!ECTS)(?:[a-zæøå-]*)modul(?:er(?:ne)?)?)\b",
    re.IGNORECASE,
)
ONE_OF = re.compile(
    rf"\b(?:første|andet|anden|ene|en|et|ét|sidste)\s+af\s+(?:de\s+|uddannelsens\s+|"
    rf"i\s+alt\s+)?(?:{COUNT})\s+(?:\w+\s+)?\w*moduler",
    re.IGNORECASE,
)
COUNTED = re.compile(
    rf"\b(?:antal\s+(?:diplom)?moduler|(?:diplom)?moduler)\s*[:|=]\s*(?P<n>{COUNT})\b", re.IGNORECASE
)
THE_MODULE = re.compile(
    r"\b(?:diplom|valg|lederdiplom|PD-?|DIL-?|uddannelses)?modul(?:et(?:s)?|ets)\b|\b(?:diplom|valg|PD-|DIL-)modul\b|"
    r"\bdette\s+modul\b|^\W*(?:type\s*:\s*)?(?:PD-|DIL-|diplom-?)?modul\b(?!\s+(?:\d|[A-D]\b|I+\b))|\bECTS(?:-points?)?[\s-]+modul\b",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"\b(?:modul|del|valgfag|fag)\s+(?P<name>\d|I{1,3}|[A-D])\b(?!\s*(?:ECTS))", re.IGNORECASE)
ENUMERATED = re.compile(r"(?:^|[.:;,|]\s*|\bog\s+)\(?(?P<name>\d|I{1,3}|[A-D])\s*[:.)–-]\s+")
"""One of the modules that a label "Moduler" opens a list of."""
PAIR = re.compile(
    r"\b(?:de\s+to|begge|to)\s+(?:\w+\s+)?\w*moduler|\bmoduler(?:ne)?\b[^.;]{0,60}\b(?:dem\s+)?begge\b|"
    r"\bdets\s+to\s+moduler|\bhvert\s+modul\b[^.;]{0,60}\bbegge\b",
    re.IGNORECASE,
)
DIPLOMA = re.compile(
    branching("diplom", "ects", r"\bdil\b", r"\bdol\b", r"\bpd\b", "studieordning", "akademiuddannelse")
)
"""Searched in lower case."""
NOT_SAID_HERE = re.compile(r"adgang|optag|forudsætning")
SHORT_MODULE = re.compile(r"(?:online|e-lærings|video|læse|tema|dags?|kursus|web)-?modul", re.IGNORECASE)
