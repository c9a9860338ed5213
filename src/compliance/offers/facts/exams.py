"""Whether an offer ends with a prøve or eksamen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from compliance.danish.wordlists import holds
from compliance.offers.facts.clauses import Clause
from compliance.offers.model import Fact, OfferText

_TEST = (
    r"(?:(?:gruppe|modul|slut|skriftlig|om|bundne?|emne|delte?|mundtlig|intern|projekt|synopsis)?-?prøve|"
    r"(?:modul|slut|gruppe|opgave|om|projekt|synopsis|hjemme)?-?(?:eksamen|eksamination)|(?:slut)?test)"
)
_TEST_NOUN = re.compile(
    rf"(?:\b(?:en|den|til|med|ved|af|mundtlig\w*|skriftlig\w*|intern\w*|ekstern\w*|individuel\w*|afsluttende|"
    rf"bestået|bestå|består|og|inden|efter|hver|før|både|i|er|der|"
    rf"modulets|kombineret|aflægge\w*|aflagt|samt|eller|op|[1-4]|én|to)\s+{_TEST}\b)(?!\s+(?:af\b|noget|at\b|det|"
    rf"jeres|jer|dem|os|dig|sig|ting|et\b|ny\w*|vi\b|du\b))|"
    r"\b(?:(?:gruppe|modul|slut|afslutnings|afgangs|om|emne|del|case|projekt|opgave|synopsis|portfolio|hjemme|fag|kursus"
    r"|semester|års|kompetence|færdigheds|diplom)-?prøven?|prøve(?:n|rne|ns|form(?:en)?|forsøg|grundlag\w*|tilmelding\w*|dato\w*|produkt\w*))\b|"
    r"\b\w*eksam(?:en|inere\w*|iner(?:er|es)|ination\w*|enen|ens(?!fri|belagt\w*\s+\w)\w*)\b|"
    r"\b(?:to|begge|mundtlige|skriftlige|afsluttende)\s+prøver\b(?!\s+(?:af|de|noget|nye|at)\b)|"
    r"(?:^|[|•·,;–+]\s*)(?:prøve|eksamen)\s*(?:[:|]|\bja\b|i\s+(?:uge|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|"
    r"(?:den\s+)?\d)",
    re.IGNORECASE,
)
_GO_AND = re.compile(
    r"\b(?:(?:ud|hen|hjem|ned|frem)\s+(?:på|i|til)\s+(?:\w+\s+){1,2}"
    r"|(?:ud|kom|kommer|går?|hen|hjem|op|ned|frem|i\s+gang|lov|lyst|øve|lege|læse|turde)\s+)$",
    re.IGNORECASE,
)
"""Before "og prøve": the verb."""
_TRYING = re.compile(r"\b(?:af|ud|for|på|i)prøve|prøvehandling|prøvetid|prøveperiode|\bstikprøve|"
r"prøverum", re.IGNORECASE)
_CALENDAR = re.compile(
    r"(?:eksamens|prøve)-?(?:perioden?|periodens?|tid(?:en)?|sæson(?:en)?|måned\w*|uge\w*|kontor\w*|sal\w*|vagt\w*|sekretær\w*"
    r"|nerver\w*|travlhed\w*|bord\w*|feber\w*|angst\w*|læsning\w*)$",
    re.IGNORECASE,
)
"""What a school has exams for of its own ("i vores eksamensperiode"): nobody of the offer's is told to take one."""
_ASSESSED = re.compile(
    r"\b(?:7|syv)-?\s?trin|\b(?:ekstern|intern)\s+(?:censur|bedømmelse)|\bcensur\b|\bbestået\s*/\s*ikke|"
    r"\b(?:bestås|bedømmes)\s+(?:ved|på|med|som|efter|individuelt|bestået)\b(?!\s+(?:\w+\s+){0,3}(?:deltagelse|fremmøde|tilstedeværelse|mødepligt))|\bafsluttende\s+bedømmelse|"
    r"\bmundtligt?\s+forsvar|\bop\s+til\s+(?:det\s+grønne\s+)?bord(?:et)?\b|\bmed\s+(?:en\s+)?(?:ekstern|intern)\s+censor\b|\bafsluttes\s+med\s+en\s+(?:skriftlig\s+)?(?:opgave|synopsis)",
    re.IGNORECASE,
)
_NO_TEST = re.compile(
    rf"\b(?:ingen|uden|hverken|frem\s+for|fremfor|i\s+stedet\s+for|snarere\s+end)\s+(?:(?:en|nogen|form|for|"
    rf"afsluttende|mundtlig|skriftlig|vejledning|eller|egentlig|formel|krav|om|karakter\w*|hjemmeopgaver|opgaver?|"
    rf"og|bedømmelse|ECTS\S*)\s+){{0,5}}{_TEST}\b|"
    rf"\bhverken\s+\w+\s+eller\s+(?:en\s+|til\s+)?{_TEST}\b|"
    rf"\b(?:ikke|ej)\s+(?:(?:skal|op|til|med|en|nogen|af|ved|afsluttes|afsluttende|afholdes|være|er|gå|aflægges|"
    rf"holdes|slutter|egentlig|bedømt|og|der|prøve|noget|formel|krav|om|tilknyttet|knyttet|forbundet|ledsaget|"
    rf"sluttes)\s+){{0,6}}{_TEST}\b(?!s)|"
    rf"\b{_TEST}\s*(?:[:|]|\ber\s+der|indgår|afholdes|aflægges)\s*(?:nej|ingen|ikke|der\s+er\s+ingen)\b|"
    rf"\b(?:eksamens|prøve)fri\w*|\beksaminer\w*\s+(?:\w+\s+)?ikke\b",
    re.IGNORECASE,
)
_STRONG_TEST = re.compile(
    r"afslut|slutter|bedøm|aflæg|censur|censor|karakter|mundtlig|skriftlig|prøveform|prøven|bestå|"
    r"går?\s+(?:du\s+)?(?:op\s+)?til|runder|ender|munder|7-trin|indstill",
    re.IGNORECASE,
)
_OTHER_TEST = re.compile(
    r"adgangsgivende|optagelse|\badgang\s+til\s+(?:\w+\s+)?(?:eksamen|prøven?)\b|"
    r"\bkan\s+(?:\w+\s+){0,3}(?:bagefter|senere|efterfølgende)\b[^.;]*\b(?:eksamen|prøve)|\b(?:jeg|har)\b[^.;]{0,40}\bcensor|eksaminer\s+på|eksamen\s+(?:fra|på)\s+(?:en|et|"
    r"anden|pædagoguddannelsen|seminariet)|adgangskrav|"
    r"(?:anden|tidligere|relevant)\s+eksamen|kandidateksamen|studentereksamen|uddannelse\s+med\s+eksamen|"
    r"\buden\s+(?:\w+\s+)?(?:prøve|eksamen)\s+(?:giver|får|kan|tæller)\b|"
    r"(?:vedlæg|upload|kopi|medbring|dokument)\w*\b[^.;]{0,40}\beksamensbevis|eksamensbevis\w*\b[^.;]{0,40}\b(?:vedlæg|"
    r"upload|medbring)|\bcensor\s+(?:ved|på)\b",
    re.IGNORECASE,
)
_OPTIONAL = re.compile(
    r"fravælge|mødt\s+op\s+uden|alene\s+ønsker|uden\s+at\s+(?:gå|tage|aflægge)|med\s+eller\s+uden|"
    r"\bikke\s+(?:ønsker|vil)\b",
    re.IGNORECASE,
)
_BOTH_WAYS = re.compile(r"\bmed\s+eller\s+uden\b", re.IGNORECASE)
_LABEL = re.compile(
    rf"\W*(?:er\s+der\s+|skal\s+(?:jeg|man|vi)\s+|slutter\s+\w+\s+med\s+)?(?:(?:en|til|op\s+til|afsluttende|modulets)\s+)*"
    rf"(?:{_TEST}|bedømmelse|prøveform|eksamensform|afslutning|evaluering)\b",
    re.IGNORECASE,
)
_MAY_TELL = holds(
    "prøve", "eksam", "test", "trin", "censur", "censor", "bestå", "bedøm", "forsvar", "bord", "afsluttes"
)
"""A part of each that tells of a test, or that there is none, searched in lower case: most clauses hold none."""
_SURE_LABEL = re.compile(rf"\b(?:{_TEST}|prøveform|eksamensform)\b", re.IGNORECASE)
_NO = re.compile(r"\W*(?:nej|ingen|ikke)\b(?!\s+(?:skriftlig|mundtlig|karakter))", re.IGNORECASE)
_YES = re.compile(
    r"mundtlig|skriftlig|opgave|synopsis|censur|individuel|gruppe|intern\b|ekstern|trin|^\W*ja\b", re.IGNORECASE
)


def extract_exam(text: OfferText, said: Sequence[Clause]) -> Fact[bool]:
    """True where a prøve is told of, False only where the text says that there is none."""
    held: list[Clause] = []
    strong: list[Clause] = []
    denied: list[Clause] = []
    for clause in said:
        if not (_may_tell(clause.text) or _asks_for_test(clause.answers)):
            continue
        words = re.sub(r"\buden\s+at\b[^,.]*", "", clause.text, flags=re.IGNORECASE)
        if _OTHER_TEST.search(words) or _BOTH_WAYS.search(words):
            continue
        answered = _answer(clause)
        if answered is False or (_NO_TEST.search(words) and not _OPTIONAL.search(words)):
            denied.append(clause)
        elif answered or _ASSESSED.search(words) or _tells_of_test(words):
            held.append(clause)
            if answered or _STRONG_TEST.search(words):
                strong.append(clause)
    if strong or (held and not denied):
        return Fact(value=True, evidence=((strong or held)[0].evidence(text),))
    if denied:
        return Fact(value=False, evidence=(denied[0].evidence(text),))
    return Fact()


@lru_cache(maxsize=2048)
def _may_tell(text: str) -> bool:
    return _MAY_TELL.search(text.lower()) is not None


@lru_cache(maxsize=1024)
def _asks_for_test(label: str) -> bool:
    return _LABEL.match(label) is not None


def _tells_of_test(words: str) -> bool:
    return any(
        not (_TRYING.search(match[0]) or _CALENDAR.search(match[0]))
        and (match[0].lower() != "prøverne" or _STRONG_TEST.search(words))  # what was tried out is called so, too
        and not (match[0].lower().startswith("og") and _GO_AND.search(words[: match.start()]))
        for match in _TEST_NOUN.finditer(words)
    )


def _answer(clause: Clause) -> bool | None:
    """What the clause answers to the label "Prøve" or the question "Er der eksamen?"; None where it answers neither."""
    if not _asks_for_test(clause.answers):
        return None
    if _NO.match(clause.text):
        return False if _SURE_LABEL.search(clause.answers) else None
    if re.match(r"\W*ja\b", clause.text, re.IGNORECASE) and not _SURE_LABEL.search(clause.answers):
        return None
    return True if _YES.search(clause.text) else None
