"""Whether an amount of hours is one of teaching, by what stands around it."""

from __future__ import annotations

import re

from compliance.danish.quantities import Quantity, Unit
from compliance.offers.facts.activity_rows import is_other_work
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import DURATION_LABEL, LABEL_NOT_TEACHING, NOT_TEACHING, TEACHING
from compliance.offers.facts.hour_scope import PER_DAY_BEFORE, TOTAL_BEFORE
from compliance.offers.facts.hour_sums import LABELS_OTHER_WORK

_BREAKS_TOLD = re.compile(
    r"\b(?:inkl\w*|ekskl\w*|med|uden)\.?\s+(?:(?:en|korte?)\s+)?(?:\w+\s+og\s+)?(?:frokost|paus)\w*|"
    r"\b(?:frokost|paus)\w*(?:\s+og\s+\w+)?\s+(?:\w+\s+)?(?:ikke\s+(?:\w+\s+)?(?:med\w*|indregnet|talt)|"
    r"medregnet|fraregnet|fratrukket|trukket\s+fra|trækkes\s+fra|ligger\s+uden\s*for)\b|"
    r"\bfra(?:regnet|trukket)\s+(?:frokost|paus)\w*",
    re.IGNORECASE,
)
_A_BREAK = re.compile(r"\w*(?:frokost|paus)\w*", re.IGNORECASE)
_POINTS_BESIDE = re.compile(r"\b\d+\s*-?ECTS(?:-?point)?(?=\s*(?:[,;|·)]|$))", re.IGNORECASE)
"""The points of a module whose hours stand beside them."""
_BRACKET = re.compile(r"\s*\(([^()]{3,30})\)")
_ON_TOP = re.compile(
    r"[^.;]{0,30}?(?:,\s+(?:som|der|og\s+de(?:n|t)?)\s+)?\b(?:ligger|kommer|er|går|lægges|bruges|regnes|falder)\s+"
    r"(?:\w+\s+)?(?:ud\s+over|udover|uden\s+for|udenfor|ved\s+siden\s+af|oven\s+i|ikke\s+(?:på|i|en\s+del\s+af))\s+"
    r"(?:selve\s+)?(?:\w*dag(?:en|ene)|kurset|forløbet|undervisningen|modulet|programmet|de\s+\w+\s+\w*dage)\b",
    re.IGNORECASE,
)
"""Hours that are none of the course's days: "tre timer, som ligger ud over dagen"."""


def is_teaching(clause: Clause, one: Quantity, before: str, after: str) -> bool:
    """Whether an amount is of teaching; `before` and `after` are the text between it and the amounts beside it."""
    if _ON_TOP.match(after) or LABELS_OTHER_WORK.match(clause.text):
        return False
    if TEACHING.search(one.noun):
        return True
    if NOT_TEACHING.search(one.noun) or re.match(
        r"(?:studie|læse|forberedelses|øve|opgave|praktik|selvstudie|ugentlige)", one.noun
    ):
        return False
    before, after = _BREAKS_TOLD.sub("", before), _BREAKS_TOLD.sub("", after)
    if (bracket := _BRACKET.match(after)) and (TEACHING.search(bracket[1]) or NOT_TEACHING.search(bracket[1])):
        return TEACHING.search(bracket[1]) is not None
    near = re.split(r"[,.;:(–|]|\bsamt\b|\bog\b|\bud\s+af\b|\bhvoraf\b", after, maxsplit=1)[0][:60]
    if one.genitive and re.match(r"\s*[\w-]", near):
        two = " ".join(near.split()[:2])
        if NOT_TEACHING.search(two):
            return False
        if TEACHING.search(two):
            return True
    if is_other_work(clause):
        return False
    if one.unit is Unit.LESSONS:
        return not re.search(r"e-?læring|online|forbered|selvstud|hjemme", near + before[-30:], re.IGNORECASE)
    if re.fullmatch(r"\s*,?\s*(?:ugentligt?\s+)?(?:[àáa@x×*]|(?:med|på)\s+hver)\s*(?:ca\.\s*|cirka\s+)?", before):
        return True
    close = re.split(r"[,.;:(–]|\bsamt\b|\bhvoraf\b|\bderudover\b", before)[-1]
    for where in (near, close):
        bad, good = NOT_TEACHING.search(where), TEACHING.search(where)
        if bad and good:
            return good.start() < bad.start() if where is near else good.start() > bad.start()
        if bad or good:
            return good is not None
    if TOTAL_BEFORE.search(before) or PER_DAY_BEFORE.search(clause.text[: one.start]):
        told = _A_BREAK.sub("", clause.text[: one.start])
        last_bad, last_good = (
            max((found.start() for found in words.finditer(told)), default=-1) for words in (NOT_TEACHING, TEACHING)
        )
        return last_good >= last_bad
    if re.search(
        r"\b(?:hertil|derudover|desuden|inden|før|regn\s+med|påregnes|forvent|efter)\b", before, re.IGNORECASE
    ):
        return False
    whole = _POINTS_BESIDE.sub("", _BREAKS_TOLD.sub("", clause.text))
    bad, good = NOT_TEACHING.search(whole), TEACHING.search(whole)
    if bad or good:
        return good is not None
    return not LABEL_NOT_TEACHING.search(clause.label) and bool(
        not clause.label.strip()
        or DURATION_LABEL.search(clause.label)
        or re.search(r"dag|forløb|kurs|modul", f"{clause.passage.lead} {clause.text}", re.IGNORECASE)
    )
