"""How many vejledninger a diploma offer gives, counted over all its modules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compliance.danish.dates import distinct_days, find_dates
from compliance.danish.numbers import find_numbers
from compliance.offers.facts.choosing import merged
from compliance.offers.facts.clauses import Clause, sentence_spans
from compliance.offers.model import Fact, OfferText

_N = r"(?:en|et|én|ét|to|tre|fire|fem|seks|\d)"
_GUIDANCE = (
    r"(?:individuel\s|kollektiv\s)?(?!(?:studie|praktik|pulje|karriere|klage|bruger|lov)vejl)[a-zæøå]*-?vejledning"
)
_ABOUT_ELSE = (
    r"om\s+(?!(?:\w+\s+){0,3}?\w*(?:opgave|problemformulering|synopsis|undersøgelse|projekt|prøve|eksamen))"
)
"""Guidance about anything but what the students write."""
_IS_GUIDANCE = re.compile(rf"\b{_GUIDANCE}|\bvejled(?:er(?:en|ne)?|es|t)\b", re.IGNORECASE)
_LED = re.compile(r"[\W\d]*(?:antal\s+|får\s+\w+\s+|er\s+der\s+|hvor\s+mange\s+)?\w*vejledning", re.IGNORECASE)
_MEASURE = re.compile(r"\btime[rt]|minutter|\bsider\b|\bECTS|\bpris", re.IGNORECASE)
_COUNTED = re.compile(
    rf"(?<![\w,.-])(?P<n>{_N})\s+(?:[x×]\s+|stk\.?\s+)?(?:(?!gange?\b)[a-zæøå-]+(?:e|elle|de|t|ig|el|lig)\s+){{0,2}}"
    rf"{_GUIDANCE}(?:er(?:ne)?|sgange?|smøder?|ssamtaler?|stimer|ssessioner|sseancer|sforløb)?\b"
    rf"(?!\s+(?:{_ABOUT_ELSE}|for\s+ansøg|til\s+(?:lov|ramm)))",
    re.IGNORECASE,
)
_TIMES_BEFORE = re.compile(
    rf"(?<![\w,.-])(?P<n>{_N})(?:\s+gange?|\s*[x×])\s+(?:\w+\s+){{0,2}}?{_GUIDANCE}", re.IGNORECASE
)
_OCCASION = re.compile(
    rf"(?<![\w,.-])(?P<n>{_N})\s+(?:(?:\w+e|korte)\s+)?(?:gange?|møder?|samtaler?|sessioner|omgange?|seancer|"
    rf"lejligheder|dele?)\b(?!\s+om\s+(?:året|måneden|ugen|dagen))|\bdelt\s+i\s+(?P<parts>{_N})\b|"
    r"(?<![\w,.-])(?P<times>[1-6])\s*[x×]\s*(?=\d+\s*(?:min|time))",
    re.IGNORECASE,
)
_OCCASION_FIRST = re.compile(
    rf"(?<![\w,.-])(?P<n>{_N})\s+gange?\b(?!\s+(?:om\s+(?:året|måneden|ugen|dagen)|imellem)\b)"
    r"(?=[^.:;]{0,50}\bvejled)",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"(?:\s*(?:[:|=(]|\bx\b)\s*(?:[x×]\s*)?(?P<n>{_N})\b|\s+(?P<digit>\d)\s*(?:stk\b|[,;|)]|$))"
    r"(?!\s*(?:\w+\s+)?(?:tim|min|uge|/|\d))(?!/\d|\.\s*\w|\s*x\b|[.,]\d)",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    rf"\W*(?:ja,?\s+)?(?P<n>{_N})"
    r"(?=\s*(?:[,;.(:]|stk|individuel|kollektiv|fælles|gruppe|skriftlig|mundtlig|$))(?![.,]\d)",
    re.IGNORECASE,
)
_AND_ONE = re.compile(
    r"\b(?:og|samt|plus)\s+(?:en|én|et|ét)\s+(?=(?:på|i|om|ved|før|efter|til|op|lige|kort|midtvejs|umiddelbart"
    r"|tæt|inden|under|når|mens|mod|individuel\w*|fælles)\b)", re.IGNORECASE
)
_AND_ONE_OF_KIND = re.compile(
    r"\b(?:og|samt|plus)\s+(?:en|én|et|ét)\s+(?=(?:individuel|kollektiv|fælles|skriftlig|mundtlig)\w*(?:\s*[.,;)]|\s*$|\s+(?:i|på|før|efter)\b))",
    re.IGNORECASE,
)
_OF_A_KIND = re.compile(
    rf"(?:^|[,;:+(]|\b(?:og|samt|plus|både|gives|får))\s*(?P<n>{_N})\s+(?=(?:individuel|kollektiv|fælles|skriftlig|mundtlig)\w*\b|"
    r"(?:i|på|med)\s+(?:hele\s+)?(?:studie)?(?:gruppe|hold))",
    re.IGNORECASE,
)
"""Vejledninger told by how they are held: "1 individuel, 1 i gruppe"."""
_AND_ANOTHER = re.compile(r"\b(?:en|én|et|ét)\s+(?:individuel|kollektiv|fælles|skriftlig|"
r"mundtlig)\s+og\s+$", re.IGNORECASE)
_NAMED = re.compile(
    r"\bvejledning\s+(?P<roman>I{1,3}|\d)\b(?!\s*(?:gange?|tim|/))|\b(?P<digit>[123])\.\s*(?:gruppe|opgave)?vejledning\b|"
    r"\b(?P<ordinal>første|anden|tredje)\s+(?:gang\s+)?(?:vejledning|(?=foregår|er|ligger|finder|i\s+gruppe|individuel))",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\bbegge\s+vejledninger", re.IGNORECASE)
_CHANGED = re.compile(rf"vejledninger?\b[^.]{{0,40}}\bfra\s+{_N}\s+til\s+(?P<n>{_N})\b", re.IGNORECASE)
_NOW = re.compile(rf"\b(?:nu|i\s+dag|fremover)\b[^.,;]{{0,20}}\s(?P<n>{_N})\W*$", re.IGNORECASE)
_DISPUTED = re.compile(
    rf"\b(?P<n>{_N})\s+(?:\w+\s+)?{_GUIDANCE}(?:er)?,?\s+(?:men|mens|og)?\s*(?:i|på|af|"
    rf"ifølge)\s[^.;]{{0,40}}?(?<!modul\s)(?<!dag\s)(?<!uge\s)\b(?P<m>{_N})(?=\s*[;.,]|$)",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:ingen|uden|hverken)\s+(?:\w+\s+)?(?:gruppe)?vejledning(?!s)|\bvejledning\s+(?:indgår|tilbydes|gives|"
    r"er)\s+(?:der\s+)?ikke\b|\bikke\s+(?:nogen\s+)?vejledning\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:hver(?:t)?\s+(?:af\s+(?:de\s+|dem\b)?(?:to|tre)?\s*)?(?:modul|diplommodul)\w*|hvert?\s+af\s+dem|"
    r"pr\.?\s+modul|per\s+modul|begge\s+moduler|i\s+hvert|på\s+hvert(?=\s*(?:[.,;)]|$)))\b",
    re.IGNORECASE,
)
_LENGTH_OF_ONE = re.compile(
    r"(?:\b[aàá]|@|\b(?:af|på))\s*(?:\d+|en|tre)\s*(?:min\w*\.?|times?r?|kvarter)(?:'?s)?|\b(?:pr|inkl|ca|min)\.",
    re.IGNORECASE,
)
_TOTAL_BEFORE = re.compile(r"\b(?:i\s+alt|altså|samlet|tilsammen|dvs\.?|sammenlagt)\s+(?:\w+\s+)?$", re.IGNORECASE)
_TOTAL_AFTER = re.compile(r"\W*(?:i\s+alt|tilsammen|sammenlagt|samlet|for\s+de\s+to\s+moduler)\b", re.IGNORECASE)
_SUM_AT_END = re.compile(
    rf"(?:,|\s[–-]|;|\()\s*(?:altså|i\s+alt|tilsammen|sammenlagt|dvs\.?|det\s+vil\s+sige)\s+(?P<n>{_N})(?:\s+gange)?\W*$",
    re.IGNORECASE,
)
"""Ends a sentence that counts vejledninger by their kinds or modules: "en på modul A og to på B, altså tre"."""
_PER_MODULE_COUNT = re.compile(r"\b(?P<n>to|tre|begge|[23])\s+(?:\w+\s+)?\w*moduler", re.IGNORECASE)
_SECOND_MODULE = re.compile(r"\bhvert\s+modul|\bpr\.?\s+modul|\bmodul\s+(?:2|II|B)\b", re.IGNORECASE)
_OTHER_GUIDANCE = re.compile(
    rf"vejledning(?:en)?\s+{_ABOUT_ELSE}|"
    r"om\s+året|årligt|tilsyn|pædagogisk\s+vejledning|kollegial\w*\s+vejledning|studievejled|"
    r"vejledning(?:en)?\s+(?:til\s+(?:lov|ansøg|ramm|pulj))|puljevejledning|"
    r"vejledning\s+fra\s+(?:ordregiver|ministeri|styrelsen)|karrierevejled|praktikvejled|"
    r"vejledning\s+af\s+(?:elever|studerende|kolleger)|vejledningsmodel|klagevejledning|"
    r"(?:give|yde|lede)\s+(?:\w+\s+)?vejledning|\blærer?\s+(?:\w+\s+)?at\s+vejlede",
    re.IGNORECASE,
)
_ANOTHER_THING = re.compile(
    r"[,;|–+]?\s*\b(?:prøve[nr]?|eksamen|undervisning|sparring\w*|netværk\w*|studiegruppemøder|seminar\w*)\b",
    re.IGNORECASE,
)
_MODULE_PART = re.compile(r"\W*modul\s+(?P<name>\d|I{1,3}|[A-D])\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:får|gives|tilbydes|tilbyder|knyttet|omfatter|indgår|ydes|modtager|plus|og|indeholder|afholdes|"
    r"er\s+der|der\s+er|ret\s+til|har|lægger|ligger|inkluderer|giver|med|både|opfyldt|afsat)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Count:
    value: int
    start: int
    end: int


def extract_supervisions(text: OfferText, said: Sequence[Clause]) -> Fact[int]:
    """Vejledninger in all; 0 only where the text says that there are none, a conflict where it gives two numbers."""
    if changed := _changed(text, said):
        return changed
    # No pattern below finds anything but beside this word, which few clauses hold.
    told = [clause for clause in said if "vejled" in f"{clause.sentence} {clause.answers}".lower()]
    if not told:
        return Fact()
    counts: list[tuple[int, Clause, bool]] = []
    denied: list[Clause] = []
    modules = _module_count(said)
    for clause in told:
        disputed = _DISPUTED.search(clause.text)
        if disputed and (_EACH.search(disputed[0]) or _TOTAL_BEFORE.search(clause.text[: disputed.start("m")])):
            disputed = None
        if disputed and _number(disputed["n"]) != _number(disputed["m"]):
            return Fact(
                evidence=(clause.evidence(text),), conflict=True, note="teksten angiver flere antal vejledninger"
            )
        if _NONE.search(clause.text):
            denied.append(clause)
        elif (count := _count(clause, modules)) is not None:
            counts.append((count, clause, bool(_MODULE_PART.match(clause.text))))
    parts = {clause.text[:9]: (count, clause) for count, clause, part in counts if part}
    if len(parts) > 1:
        return Fact(
            value=sum(count for count, _ in parts.values()),
            evidence=merged(tuple(clause.evidence(text) for _, clause in parts.values())),
        )
    values = {count for count, _, _ in counts}
    if len(values) == 1:
        return Fact(value=values.pop(), evidence=merged((counts[0][1].evidence(text),)))
    if values:
        if len(values) == 2 and max(values) == modules * min(values):
            best = next(one for one in counts if one[0] == max(values))
            return Fact(value=best[0], evidence=(best[1].evidence(text),))
        return Fact(
            evidence=merged(tuple(clause.evidence(text) for _, clause, _ in counts)),
            conflict=True,
            note="teksten angiver flere antal vejledninger",
        )
    return Fact(value=0, evidence=merged(tuple(clause.evidence(text) for clause in denied[:1]))) if denied else Fact()


def _changed(text: OfferText, said: Sequence[Clause]) -> Fact[int] | None:
    """ "Antallet af vejledninger er hævet fra en til to": the number stands apart from what it counts."""
    told = (clause.passage for clause in said if "vejledning" in clause.passage.text.lower())
    for passage in dict.fromkeys(told):
        for start, end in sentence_spans(passage.text):
            if changed := _CHANGED.search(passage.text, start, end):
                return Fact(value=_number(changed["n"]), evidence=(text.evidence(passage, start, end),))
    return None


def _count(clause: Clause, modules: int) -> int | None:
    """Vejledninger in all that one clause counts; None where it gives no number."""
    led = bool(_LED.match(clause.answers)) and not _MEASURE.search(clause.answers)
    if not (led or _IS_GUIDANCE.search(clause.sentence)) or _OTHER_GUIDANCE.search(clause.text):
        return None
    kinds = _OF_A_KIND.findall(clause.text)
    if len(kinds) > 1 and not _EACH.search(clause.text):
        return sum(map(_number, kinds))
    counts = sorted(_counts(clause.text, led), key=lambda one: one.start)
    if not counts:
        return _unnumbered(clause)
    for one in counts:
        if _TOTAL_BEFORE.search(clause.text[: one.start]) or _TOTAL_AFTER.match(clause.text, one.end):
            return one.value
    values = [one.value * (modules if _is_each(clause.text, one) else 1) for one in counts]
    if (told := _SUM_AT_END.search(clause.sentence)) and _number(told["n"]) > max(values):
        return _number(told["n"])
    if len(values) > 1 and values[0] in (sum(values[1:]), *values[1:]) and values[0] > 1:
        return values[0]
    another = _AND_ONE if values == [1] else _AND_ONE_OF_KIND
    more = len(another.findall(clause.text, counts[-1].end))
    return sum(values) + more + sum(bool(_AND_ANOTHER.search(clause.text[: one.start])) for one in counts)


def _counts(text: str, led: bool) -> Iterator[_Count]:
    """Every number of vejledninger in the clause, each place once."""
    taken: list[tuple[int, int]] = []

    def free(match: re.Match[str]) -> bool:
        return all(match.end() <= start or end <= match.start() for start, end in taken)

    first = _IS_GUIDANCE.search(text)
    begins = 0 if led else first.end() if first else len(text)
    other = _ANOTHER_THING.search(text, begins)
    until = other.start() if other else len(text)
    for pattern in (_TIMES_BEFORE, _COUNTED, _OCCASION_FIRST):
        for match in pattern.finditer(text):
            if free(match) and (pattern is not _COUNTED or _is_given(text, match)):
                taken.append(match.span())
                yield _Count(_number(match["n"]), *match.span())
    for match in _OCCASION.finditer(text, begins, until):
        if free(match) and (match["parts"] or not match[0].lower().endswith(("del", "dele"))):
            taken.append(match.span())
            yield _Count(_number(match["n"] or match["parts"] or match["times"]), *match.span())
    if taken:
        return
    bare = (_ANSWER.match(text) or _BARE.match(text)) if led else None
    if bare is None and first is not None:
        word_end = re.search(r"\W|$", text[first.end() :])
        bare = _BARE.match(text, first.end() + (word_end.start() if word_end else 0))
    if bare is not None:
        yield _Count(_number(bare["n"] or bare.groupdict().get("digit") or ""), *bare.span())


def _unnumbered(clause: Clause) -> int | None:
    """Vejledninger that are named, dated or left out: "første vejledning …, anden …", "vejledning 14/3 og 25/4"."""
    text = clause.text
    if clause.text != clause.sentence and (now := _NOW.search(text)):
        return _number(now["n"])
    if _BOTH.search(text):
        return 2
    names = {(one["roman"] or one["digit"] or one["ordinal"]).lower() for one in _NAMED.finditer(text)}
    names |= {one["digit"] for one in _NAMED.finditer(clause.passage.text) if one["digit"]}
    if len(names) > 1:
        return len(names)
    if (guidance := re.search(rf"\b{_GUIDANCE}\s*:?\s*(?=\w*\.?\s*\d)", text, re.IGNORECASE)) is not None:
        other = _ANOTHER_THING.search(text, guidance.end())
        days = distinct_days(find_dates(text[guidance.end() : other.start() if other else len(text)]))
        return len(days) or None
    return None


def _is_each(text: str, one: _Count) -> bool:
    """Whether "pr. modul" or "hvert modul" stands beside the number, and no other number between."""
    if re.search(r"\bi\s+alt\b", text[one.end :], re.IGNORECASE):
        return False
    for each in _EACH.finditer(text):
        between = text[one.end : each.start()] if each.start() >= one.end else text[each.end() : one.start]
        between = _LENGTH_OF_ONE.sub("", between)
        if not find_numbers(between) and not re.search(r"[.;]", between):
            return True
    return False


def _is_given(text: str, match: re.Match[str]) -> bool:
    """The unstressed "en vejledning" counts only where one is given."""
    if match["n"].isdigit() and int(match["n"]) > 1 and match[0].lower().endswith("vejledning"):
        return bool(re.search(r"[x×]|stk", match[0]))  # else the number of a section: "7 Vejledning og prøve"
    return match["n"].lower() not in {"en", "et"} or bool(_GIVEN.search(text))


def _module_count(said: Sequence[Clause]) -> int:
    for clause in said:
        if "modul" in clause.text.lower() and (match := _PER_MODULE_COUNT.search(clause.text)):
            return _number(match["n"])
    return 2 if any(_SECOND_MODULE.search(clause.text) for clause in said) else 1


def _number(text: str) -> int:
    return int(find_numbers(text)[0].value)
