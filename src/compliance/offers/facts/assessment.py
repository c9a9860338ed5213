"""How a diploma offer supports and ends: number of vejledninger, and whether there is a prøve."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from compliance.danish.numbers import find_numbers
from compliance.documents.model import Evidence, Frozen
from compliance.offers.facts.clauses import Clause, clauses, sentence_spans
from compliance.offers.model import Fact, OfferText, Section

_COUNT = r"(?:en|et|én|ét|to|tre|fire|fem|seks|\d)"
_GUIDANCE = (
    r"(?:(?:gruppe|opgave|individuel\s|modul|skrive|kollektiv\s|projekt|synopsis|skype|hold|online)-?)?vejledning"
)
_COUNTED = re.compile(
    rf"(?<![\w,.])(?P<n>{_COUNT})\s+(?:x\s+)?(?:(?!gange?\b)[a-zæøå-]+(?:e|elle|de|t|ig|el|lig)\s+){{0,2}}"
    rf"{_GUIDANCE}(?:er(?:ne)?|sgange?|smøder?|ssamtaler?|stimer|ssessioner|sseancer)?\b(?!\s+(?:om|for\s+ansøg|"
    rf"til\s+(?:lov|ramm)))",
    re.IGNORECASE,
)
_TIMES_BEFORE = re.compile(rf"(?<![\w,.])(?P<n>{_COUNT})\s+gange?\s+(?:\w+\s+){{0,2}}?{_GUIDANCE}", re.IGNORECASE)
_TIMES_AFTER = re.compile(
    rf"(?:{_GUIDANCE}(?:en|erne)?|\bvejled(?:er|es|t))\b[^.]*?\b(?P<rest>{_COUNT}\s+(?:gange?|møder|samtaler|"
    rf"sessioner|omgange)\b.*)",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    rf"(?<![\w,.])(?P<n>{_COUNT})\s+(?:gange?|møder|samtaler|sessioner|omgange)\b(?!\s+om\b)", re.IGNORECASE
)
_NUMBER_AFTER = re.compile(
    rf"{_GUIDANCE}(?:er|sgange)?\s*(?:[:|=]|x)\s*(?P<n>{_COUNT})\b(?!\s*(?:\w+\s+)?(?:tim|min|uge|\d))", re.IGNORECASE
)
_NAMED = re.compile(
    r"\bvejledning\s+(?P<roman>I{1,3}|\d)\b|\b(?P<ordinal>første|anden|tredje)\s+(?:vejledning|(?=foregår|er|"
    r"ligger|finder|i\s+gruppe))",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\bbegge\s+vejledninger", re.IGNORECASE)
_CHANGED = re.compile(rf"vejledninger?\b[^.]{{0,40}}\bfra\s+{_COUNT}\s+til\s+(?P<n>{_COUNT})\b", re.IGNORECASE)
_DISPUTED = re.compile(
    rf"\b(?P<n>{_COUNT})\s+(?:\w+\s+)?{_GUIDANCE}(?:er)?,?\s+(?:men|mens|og)?\s*(?:i|på|af|"
    rf"ifølge)\s[^.;]{{0,40}}?\b(?P<m>{_COUNT})(?=\s*[;.,]|$)",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:ingen|uden|hverken)\s+(?:\w+\s+)?(?:gruppe)?vejledning(?!s)|\bvejledning\s+(?:indgår|tilbydes|gives|"
    r"er)\s+(?:der\s+)?ikke\b|\bikke\s+(?:nogen\s+)?vejledning\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:hver(?:t)?\s+(?:af\s+(?:de\s+|dem\b)?(?:to|tre)?\s*)?(?:modul|diplommodul)|pr\.?\s+modul|per\s+modul|"
    r"begge\s+moduler)",
    re.IGNORECASE,
)
_PER_MODULE_COUNT = re.compile(r"\b(?P<n>to|tre|begge|[23])\s+(?:\w+\s+)?\w*moduler", re.IGNORECASE)
_OTHER_GUIDANCE = re.compile(
    r"om\s+året|årligt|tilsyn|pædagogisk\s+vejledning|kollegial\w*\s+vejledning|studievejled|"
    r"vejledning(?:en)?\s+(?:om|til\s+(?:lov|ansøg|ramm|pulj))|puljevejledning|"
    r"vejledning\s+fra\s+(?:ordregiver|ministeri|styrelsen)|karrierevejled|praktikvejled|"
    r"vejledning\s+af\s+(?:elever|studerende|kolleger)|vejledningsmodel|klagevejledning",
    re.IGNORECASE,
)
_MODULE_PART = re.compile(r"\W*modul\s+(?P<name>\d|I{1,3}|[A-D])\b", re.IGNORECASE)

_TEST = (
    r"(?:(?:gruppe|modul|slut|skriftlig|om|bundne?|emne|delte?|mundtlig|intern|projekt)?prøve|"
    r"(?:modul|slut|gruppe|opgave|om|projekt)?eksamen|(?:slut)?test)"
)
_TEST_NOUN = re.compile(
    rf"(?:\b(?:en|den|til|med|ved|af|mundtlig\w*|skriftlig\w*|intern\w*|ekstern\w*|individuel\w*|afsluttende|"
    rf"bestået|bestå|består|og|inden|efter|hver|før|både|i|"
    rf"modulets|kombineret|aflægge\w*|aflagt|samt|eller|op|[1-4]|én|to)\s+{_TEST}\b)(?!\s+(?:af\b|noget|at\b|det|"
    rf"det|jeres|dig|sig|ting|et\b))|"
    r"\b(?:prøven|prøverne|prøveform(?:en)?|eksaminer|eksamenen|eksamensform(?:en)?|eksamensopgave\w*|prøveforsøg|"
    r"prøvegrundlag\w*|gruppeprøve|modulprøve|omprøve|eksamen)\b|"
    r"^\W*(?:prøve|eksamen)\s*[:|]",
    re.IGNORECASE,
)
_NO_TEST = re.compile(
    rf"\b(?:ingen|uden|hverken|frem\s+for|fremfor|i\s+stedet\s+for|snarere\s+end)\s+(?:(?:en|nogen|form|for|"
    rf"afsluttende|mundtlig|skriftlig|vejledning|eller|egentlig|formel|krav|om|karakter\w*|hjemmeopgaver|opgaver?|"
    rf"og|bedømmelse)\s+){{0,5}}{_TEST}\b|"
    rf"\b(?:ikke|ej)\s+(?:(?:skal|op|til|med|en|nogen|af|ved|afsluttes|afsluttende|afholdes|være|er|gå|aflægges|"
    rf"holdes|slutter|egentlig|bedømt|og|der|prøve|noget|formel|krav|om|tilknyttet|knyttet|forbundet|ledsaget|"
    rf"sluttes)\s+){{0,6}}{_TEST}\b(?!s)|"
    rf"\b{_TEST}\s*(?:[:|]|\ber\s+der|indgår|afholdes|aflægges)\s*(?:nej|ingen|ikke|der\s+er\s+ingen)\b|"
    rf"\b(?:eksamens|prøve)fri\w*",
    re.IGNORECASE,
)
_STRONG_TEST = re.compile(
    r"afslut|slutter|bedøm|aflæg|censur|censor|karakter|mundtlig|skriftlig|prøveform|prøven|bestå|"
    r"går?\s+(?:du\s+)?(?:op\s+)?til|runder|ender|munder|7-trin|indstill",
    re.IGNORECASE,
)
_OTHER_TEST = re.compile(
    r"adgangsgivende|optagelse|\b(?:jeg|har)\b[^.;]{0,40}\bcensor|eksaminer\s+på|eksamen\s+(?:fra|på)\s+(?:en|et|"
    r"anden|pædagoguddannelsen|seminariet)|adgangskrav|"
    r"(?:anden|tidligere|relevant)\s+eksamen|kandidateksamen|studentereksamen|uddannelse\s+med\s+eksamen|"
    r"et\s+tredages|læringsforløb\s+uden|læringsdage(?:ne)?\s+uden",
    re.IGNORECASE,
)
_OPTIONAL_AWAY = re.compile(r"fravælge|mødt\s+op\s+uden|alene\s+ønsker|uden\s+at\s+(?:gå|tage|aflægge)", re.IGNORECASE)


class AssessmentFacts(Frozen):
    """Number of vejledninger, and whether the offer ends with a prøve or eksamen."""

    supervisions: Fact[int] = Fact()
    exam: Fact[bool] = Fact()


def extract_assessment(text: OfferText) -> AssessmentFacts:
    """Vejledninger counted over all modules, and the prøve: False only where the text says that there is none."""
    said = tuple(
        clause for clause in clauses(text)
        if clause.passage.section is not Section.ADMISSION and not re.search(
            r"^adgang\b|^adgangskrav|^optag", clause.label)
    )  # fmt: skip
    return AssessmentFacts(supervisions=_supervisions(text, said), exam=_exam(text, said))


def _supervisions(text: OfferText, said: Sequence[Clause]) -> Fact[int]:
    counts: list[tuple[int, Clause, bool]] = []
    denied: list[Clause] = []
    modules = _module_count(said)
    for passage in text.passages:
        for start, end in sentence_spans(passage.text):
            if changed := _CHANGED.search(passage.text[start:end]):
                return Fact(value=_number(changed["n"]), evidence=(text.evidence(passage, start, end),))
    for clause in said:
        disputed = _DISPUTED.search(clause.text)
        if disputed and _number(disputed["n"]) != _number(disputed["m"]):
            return Fact(
                evidence=(clause.evidence(text),), conflict=True, note="teksten angiver flere antal vejledninger"
            )
        if _NONE.search(clause.text):
            denied.append(clause)
        elif (count := _count(clause)) is not None:
            each = bool(_EACH.search(clause.text)) and not re.search(r"\bi\s+alt\b", clause.text, re.IGNORECASE)
            counts.append((count * modules if each else count, clause, bool(_MODULE_PART.match(clause.text))))
    parts = {clause.text[:9]: (count, clause) for count, clause, part in counts if part}
    if len(parts) > 1:
        return Fact(
            value=sum(count for count, _ in parts.values()),
            evidence=_merged(clause.evidence(text) for _, clause in parts.values()),
        )
    values = {count for count, _, _ in counts}
    if len(values) == 1:
        return Fact(value=values.pop(), evidence=_merged([counts[0][1].evidence(text)]))
    if values:
        if len(values) == 2 and max(values) == modules * min(values):
            best = next(one for one in counts if one[0] == max(values))
            return Fact(value=best[0], evidence=(best[1].evidence(text),))
        return Fact(
            evidence=_merged(clause.evidence(text) for _, clause, _ in counts),
            conflict=True,
            note="teksten angiver flere antal vejledninger",
        )
    return Fact(value=0, evidence=_merged(clause.evidence(text) for clause in denied[:1])) if denied else Fact()


def _count(clause: Clause) -> int | None:
    """Vejledninger that one clause counts; None where it gives no number."""
    lead = clause.passage.lead if clause.start == 0 else ""
    about = re.search(r"vejledning|\bvejled(?:er|es|t)\b", clause.text, re.IGNORECASE) or re.match(
        r"\W*(?:antal\s+)?(?:\w+)?vejledning", lead, re.IGNORECASE
    )
    if not about or _OTHER_GUIDANCE.search(clause.text):
        return None
    text = clause.text
    if total := re.search(rf"\bi\s+alt\s+(?P<n>{_COUNT})\s+(?:\w+\s+)?{_GUIDANCE}er", text, re.IGNORECASE):
        return _number(total["n"])
    if match := _TIMES_BEFORE.search(text):
        return _number(match["n"])
    counted = [match for match in _COUNTED.finditer(text) if _is_count(text, match)]
    if counted:
        return sum(_number(match["n"]) for match in counted)
    if (match := _TIMES_AFTER.search(text)) or (lead and "vejledning" in lead.lower()):
        rest = match["rest"] if match else text
        occasions = [_number(one["n"]) for one in _OCCASION.finditer(rest)]
        if occasions:
            return sum(occasions)
    if match := _NUMBER_AFTER.search(f"{lead}: {text}" if re.search(r"antal", lead, re.IGNORECASE) else text):
        return _number(match["n"])
    if match := re.search(rf"\b(?P<n>{_COUNT})\s+gange\b[^.]{{0,30}}\bvejled", text, re.IGNORECASE):
        return _number(match["n"])
    if _BOTH.search(text):
        return 2
    names = {(one["roman"] or one["ordinal"]).lower() for one in _NAMED.finditer(text)}
    return len(names) if len(names) > 1 else None


def _is_count(text: str, match: re.Match[str]) -> bool:
    """The unstressed "en vejledning" counts only where one is given."""
    if match["n"].lower() not in {"en", "et"}:
        return True
    return bool(
        re.search(
            r"\b(?:får|gives|tilbydes|tilbyder|knyttet|omfatter|indgår|ydes|modtager|plus|og|indeholder|afholdes|"
            r"\ber\s+der)\b",
            text,
            re.IGNORECASE,
        )
    )


def _module_count(said: Sequence[Clause]) -> int:
    for clause in said:
        if match := _PER_MODULE_COUNT.search(clause.text):
            return _number(match["n"])
    return (
        2
        if any(
            re.search(r"\bhvert\s+modul|\bpr\.?\s+modul|\bmodul\s+(?:2|II|B)\b", clause.text, re.IGNORECASE)
            for clause in said
        )
        else 1
    )


def _number(text: str) -> int:
    return int(find_numbers(text)[0].value)


def _exam(text: OfferText, said: Sequence[Clause]) -> Fact[bool]:
    held: list[Clause] = []
    strong: list[Clause] = []
    denied: list[Clause] = []
    for clause in said:
        words = re.sub(r"\buden\s+at\b.*?(?=[,.]|$)", "", clause.text, flags=re.IGNORECASE)
        if _OTHER_TEST.search(words):
            continue
        if _NO_TEST.search(words) and not _OPTIONAL_AWAY.search(words):
            denied.append(clause)
        elif _TEST_NOUN.search(words) or _led_by_test(clause):
            held.append(clause)
            if _STRONG_TEST.search(words):
                strong.append(clause)
    if strong or (held and not denied):
        return Fact(value=True, evidence=_merged(clause.evidence(text) for clause in (strong or held)[:1]))
    if denied:
        return Fact(value=False, evidence=_merged(clause.evidence(text) for clause in denied[:1]))
    return Fact()


def _led_by_test(clause: Clause) -> bool:
    """The answer beside the label "Prøve" or "Eksamen", where it is no denial."""
    if re.match(r"\W*(?:nej|ingen|ikke)\b", clause.text, re.IGNORECASE):
        return False
    lead = bool(re.match(rf"\W*(?:{_TEST}|bedømmelse|prøveform|eksamensform)\b", clause.passage.lead, re.IGNORECASE))
    return lead and bool(
        re.search(
            r"mundtlig|skriftlig|opgave|synopsis|censur|individuel|gruppe|intern|ekstern|trin",
            clause.text,
            re.IGNORECASE,
        )
    )


def _merged(quotes: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(quotes))[:4]
