"""The number of days with attendance that a clause gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from compliance.danish.dates import find_dates
from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import Quantity, Unit
from compliance.danish.times import find_spans
from compliance.danish.wordlists import branching
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.day_lists import last_code, one_a_month, weekdays_in_a_row
from compliance.offers.facts.day_scope import (
    is_article,
    is_defined,
    is_introduced,
    is_meeting,
    is_offered,
    is_part,
    tells_length,
    tied_to_hours,
)
from compliance.offers.facts.day_sums import joined_parts
from compliance.offers.facts.duration_words import (
    COUNT,
    COURSE_DAY,
    LABEL_NOT_TEACHING,
    NOT_TEACHING,
    DayCount,
    counts_days,
    hour_days,
    other_days,
    under_length,
    weight,
)
from compliance.offers.facts.weeks import days_by_weeks
from compliance.offers.model import Section

_DAY_OTHER = re.compile(branching(
    r"\bafbud", r"\bsvartid", r"\bleveringstid", r"\bbetalingsfrist", r"\bvarsel", r"\bfortryd", r"\bframelding",
    r"\bafmelding", r"\bafbestil", r"\bbetales?\s+senest", r"\bfaktura", r"\bklag", r"\bsagsbehandl", r"\bforhindret",
    r"\bpå\s+to\s+år", r"\bholdt\s+over", r"\bår\s+siden", r"\bopsig", r"\bferiedag", r"\bferieperiode",
    r"\be-læring", r"\bselvstudi", r"\bhjemmearbejds", r"\blæsedag", r"\bskrivedag", r"\bstudiegruppedag", r"\bmerit",
))  # fmt: skip
"""In lower case."""
_SOME_OF_THEM = re.compile(r"\b(?:første|sidste|andre|øvrige|resterende)\b", re.IGNORECASE)
_MODEL = re.compile(
    r"(?<![\d.,+])(?<!\+ )(?<!dag )(?<!modul )(?<!dage )([1-4](?:\s*\+\s*[1-4]){1,3})(?![\d,%]|"
    r"\s*%)(?=\s*(?:-\s*)?(?:dage|model|forløb|opbyg)|\s*[:,(]|"
    r"\.?$|\s)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"\b(?:(?:der\s+er|er\s+der|bliver\s+det\s+til|det\s+er\s+blevet\s+til|er\s+det\s+blevet\s+til|"
    r"dage(?:ne)?\s+er\s+der)\s+(?P<n>\w+)(?:\s+af\b(?!\s+de\s)|(?=\s*[),.](?!\d)))|de\s+er\s+(?P<m>\w+)\s*[,.)])"
)
"""In lower case."""
_TIMES = re.compile(
    r"(?<![\w,.])(?P<n>\d|to|tre|fire|fem|seks)\s*(?:[x×*]\s*(?=[\d½]|\w*dag\b)|[àá]\s+(?=\w))", re.IGNORECASE
)
_EACH_A_DAY = re.compile(
    r"\b(?P<n>to|tre|fire|fem|seks|\d)\s+(?:\w+\s+)?(?:moduler|seminarer|samlinger|gange|workshops|træf|"
    r"møder),?\s+(?:(?:[àáa@]|hver\s+gang|på|af|med|der\s+hver\s+(?:er|varer))\s+)?(?:hver\s+)?(?:en|én|1)\s+(?:hel\s+)?dag\b",
    re.IGNORECASE,
)
_CUT_OVER = re.compile(
    r"\b(?:skåret\s+over|(?:delt|deles|skilt|brudt|fordelt|fordeles|lagt)\s+(?:op\s+)?(?:over|i|på|ud\s+på)\s+to)\b",
    re.IGNORECASE,
)
"""One day's teaching held at two meetings."""
_IN_HALVES = re.compile(
    r"\b(?:i|over|på|til)\s+to\s+(?:halve(?:\s+dage)?|halvdage|halvdele)\b(?!\s+(?!i\s|den\s|d\.\s|på\s)[a-zæøå])",
    re.IGNORECASE,
)
"""The same, where each is half a day: "en læringsdag, delt i to halve"."""
_EACH_IS = re.compile(
    r"\bhvert?\s+(?:af\s+(?:de\s+)?)?(?:[a-zæøå]+\s+)?\w*(?:samling|gang|seminar|træf|modul|møde|workshop|del)\w*\s+"
    r"(?:tager|varer|er|fylder|dækker|(?:strækker\s+sig|løber|går)\s+over)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""Before a day that each of several meetings is: "hver samling tager en hel dag"."""
_ALL_OF_THEM = re.compile(r"(?:begge|alle|hver)\b", re.IGNORECASE)
"""Takes up a count again: "to formiddage, begge gange kl. 9-12"."""
_IN_ALL = re.compile(r"(?:\bi\s+alt|\bialt|\btilsammen|\bsammenlagt|=)\s+(?:\w+\s+)?$", re.IGNORECASE)
_PERHAPS_MORE = re.compile(
    rf"\W*(?:evt\.?|eventuelt|måske|gerne|eller)\s+(?:{COUNT})(?=\W*$|\W*[.,;(]|\s+dage)", re.IGNORECASE
)
"""The number is not settled: "tre dage, evt. fire"."""
_LIKE = re.compile(r"\b(?:som|ligesom|end)\s+$", re.IGNORECASE)
"""A day that something is likened to: "løn som en almindelig dag"."""
_AFTERNOONS = re.compile(r"middage\w*$", re.IGNORECASE)
"""Parts of days on which one meets: ten afternoons are ten days with attendance, but six half days are three days."""
_ANY_DAY = re.compile(
    r"\W*(?:\d+\W+)?(?:sådan|således|hvordan|(?:et\s+)?eksempel|billeder|glimt|skitse)\b", re.IGNORECASE
)
"""A heading over what a day is like: "Sådan ser en dag ud"."""
_DISPUTED = re.compile(
    rf"\b(?P<n>{COUNT})\s+\w*dage\b,?\s+(?:men|mens|og)?\s*(?:i|på|af)\s[^.;]{{0,40}}?\b(?:til|på|er|står|kun|"
    rf"om)\s+(?:der\s+)?(?P<m>{COUNT})(?=\s*[;.,]|$)",
    re.IGNORECASE,
)
_INLINE_DAYS = re.compile(r"\bdag\s+(\d)\b|\b(første|anden|tredje|fjerde)\s+(?:\w*dag|gang)\b")
"""In lower case."""
_ORDINALS = {"første": 1, "anden": 2, "tredje": 3, "fjerde": 4}
_NUMBERED = re.compile(
    r"\b(?:lærings|kursus|undervisnings)?dag(?:ene)?\s+(?:1|I)\s*(?:[,+]\s*2|,\s*II)?\s*(?:,|og|-|–|til|"
    r"\+)+\s*(?P<last>\d(?!\.\s*[a-zæøå])|I+)\b",
    re.IGNORECASE,
)
_BOTH_DAYS = re.compile(r"\bbegge\s+(?:\w*dage(?:ne)?|gange)\b", re.IGNORECASE)
_A_DAY_IN_THE_TITLE = re.compile(r"\b(?:lærings|tema|kursus|studie|inspirations)dag(?:en)?\b", re.IGNORECASE)
_THE_DAY = re.compile(
    r"\b(?:lærings|kursus|undervisnings|tema|seminar)dagen\b|^\W*dagen\b|\ben\s+(?:lærings|tema|kursus|hel)dag\b|"
    r"\b(?!man|tirs|ons|tors|fre|lør|søn|hver)(?<!hver )(?<!enkelt )\w*dag(?:en)?\s+"
    r"(?:er\s+på|varer|ligger|begynder|starter|løber)\b"
)
"""In lower case."""
_TEACHING_TOO = re.compile(
    r"\b(?:undervisning(?:en|sform)?|konfrontationstid|fremmøde|omfang|varighed|kursusdage|form)\s*(?:,|og|samt|&|/)\s"
    r"|\b(?:og|samt|&|/)\s+(?:undervisning|konfrontationstid|fremmøde|omfang|varighed|kursusdage)\b"
)
"""A heading over the teaching and over other work: "Undervisning og arbejdsbelastning"."""
_JUST_BEFORE = 60
"""Letters before "der er fire af dem" in which it is told of what."""
_MAY_NAME_DAYS = re.compile(r"dag(?:e|en|ene)?\b|gange?\b|uge(?:r|rne)?\s+\d")
"""Finds, in lower case, something wherever days are told of with no amount that was read."""


def read_days(clause: Clause, quantities: tuple[Quantity, ...], in_module: bool) -> Iterator[DayCount]:
    """The counts of course days in a clause; with `in_module`, they are those of each module."""
    text = clause.text
    lower = text.lower()
    names_days = "dag" in lower
    if not (quantities or "+" in text or _MAY_NAME_DAYS.search(lower) or _OF_THEM.search(lower)):
        return
    if _DAY_OTHER.search(lower) and not COURSE_DAY.search(text):
        return
    if (
        _labels_other_work(clause.label)
        and not (_TEACHING_TOO.search(clause.label) and not LABEL_NOT_TEACHING.search(clause.passage.lead.lower()))
        and not COURSE_DAY.search(text)
        and not re.search(r"\bpris", clause.label)
    ):
        return
    if model := "+" in text and _MODEL.search(text):
        total = sum(int(part) for part in model[1].split("+"))
        yield DayCount(float(total), clause, 3)
        return
    counted = [
        one
        for one in quantities
        if counts_days(text, one) and (one.unit is not Unit.OCCASIONS or is_meeting(clause, one))
    ]
    counted = [
        one
        for one in counted
        if one is counted[0] or one.high != counted[0].high or not _ALL_OF_THEM.match(text, one.start)
    ]
    if any(one.unit is Unit.DAYS and COURSE_DAY.search(one.noun) for one in counted):
        counted = [one for one in counted if one.unit is not Unit.OCCASIONS]
    halves = [one for one in counted if one.unit is Unit.HALF_DAYS and one.value > 1]
    if halves and re.search(r"\b(?:udgør|tilsammen|svarer)", text, re.IGNORECASE):
        counted = halves
    in_all = [one for one in counted if _IN_ALL.search(text[: one.start])]
    if in_all and len(counted) > 1 and not in_all[-1].is_range:
        counted = in_all[-1:]
    if "døgn" in lower and re.search(r"døgn\b", lower) and all(one.value <= 1 for one in counted):
        return
    times = _TIMES.search(text)
    if (
        times
        and [one.value for one in counted if one.start >= times.end()] in ([1.0], [])
        and (counted or re.match(r"\w*dag\b", text[times.end() :]))
    ):
        yield DayCount(find_numbers(times["n"])[0].value, clause, weight(clause, strong=True))
        return
    if disputed := "dage" in lower and _DISPUTED.search(text):
        for name in ("n", "m"):
            yield DayCount(find_numbers(disputed[name])[0].value, clause, 3)
        return
    if other := other_days(text):
        yield DayCount(
            sum((find_numbers(other[name] or "en") or find_numbers("en"))[0].value for name in ("n", "m")),
            clause,
            weight(clause, strong=True),
        )
        return
    if (by_weeks := days_by_weeks(clause, counted)) is not None:
        yield from by_weeks
        return
    if (long_days := hour_days(text)) and long_days["n"]:
        yield DayCount(find_numbers(long_days["n"])[0].value, clause, weight(clause, strong=True))
        return
    if len(counted) > 1 and _CUT_OVER.search(text):
        counted = [one for one in counted if one.value != 1 or not _CUT_OVER.search(text, one.end)]
    joined = joined_parts(text, [one for one in counted if one is counted[0] or not is_defined(text, one)])
    for one, value in joined:
        if len(joined) == 1 and _SOME_OF_THEM.search(text[one.start : one.end]):
            continue
        tied = tied_to_hours(text, one)
        introduced = is_introduced(text, one)
        answers = under_length(clause) and re.fullmatch(r"\W*(?:[^:|]{1,40}[:|]\W*)?", text[: one.start]) is not None
        strong = bool(COURSE_DAY.search(one.noun)) or tied or introduced or answers
        if is_defined(text, one):
            continue
        followed = re.match(r"\s*(?:med|på|à|á|a)\b", text[one.end :])
        counts = tied or introduced or followed or is_offered(text, one) or tells_length(clause)
        if value == 1 and _EACH_IS.search(text[: one.start]):
            continue
        if value == 1 and _CUT_OVER.search(text, one.end):
            if _IN_HALVES.search(text, one.end):
                yield DayCount(2.0, clause, weight(clause, strong), meetings=2.0, is_course=strong)
            continue
        if value == 1 and _LIKE.search(text[: one.start]):
            continue
        if value in (1, 0.5) and is_article(text, one) and (not counts or _ANY_DAY.match(text)):
            if COURSE_DAY.search(one.noun):
                yield DayCount(1.0, clause, 0)
            continue
        scoped = in_module and not re.search(
            r"\b(?:i\s+alt|samlet|sammenlagt|altså)\b[^,;]*$", text[: one.start], re.IGNORECASE
        )
        meetings = one.high if one.unit is Unit.HALF_DAYS and len(joined) == 1 else None
        if meetings is not None and (meetings == 2 or (meetings > 2 and _AFTERNOONS.search(text[one.start : one.end]))):
            value = meetings
        is_course = strong and value > 1 and not is_part(text, one)
        is_open = one.is_range or _PERHAPS_MORE.match(text, one.end) is not None
        yield DayCount(value, clause, weight(clause, strong), is_open, scoped, meetings, is_course)
    told = clause.passage.text[max(0, clause.start - _JUST_BEFORE) : clause.end] if "af dem" in text else text
    if (match := _OF_THEM.search(lower)) and re.search(r"dag|gang|blevet\s+til", told, re.IGNORECASE):
        word = match["n"] or match["m"]
        numbers = find_numbers(word)
        if len(numbers) == 1 and 1 < numbers[0].value <= 12 and not joined:
            yield DayCount(numbers[0].value, clause, 2)
    if names_days and (each := _EACH_A_DAY.search(text)) and (numbers := find_numbers(each["n"])):
        yield DayCount(numbers[0].value, clause, weight(clause, strong=True))
        return
    if not joined and (monthly := one_a_month(text)):
        yield DayCount(float(monthly), clause, 1)
    if not joined and names_days and not find_dates(text) and (listed := weekdays_in_a_row(text)):
        yield DayCount(float(listed), clause, 1)
    if not joined and (last := last_code(text)):
        yield DayCount(float(last), clause, weight(clause, strong=True))
        return
    if names_days and (match := _NUMBERED.search(text)) is not None:
        last = len(match["last"]) if match["last"][0] in "Ii" else int(match["last"])
        if not re.search(rf"\bdag\s+{last + 1}\b", clause.passage.text, re.IGNORECASE):
            yield DayCount(float(last), clause, 1)
    if not joined and times is not None:
        after = [
            one for one in quantities if 0 <= one.start - times.end() <= 1 and one.unit in (Unit.HOURS, Unit.LESSONS)
        ]
        if after and after[0].value >= 2.5 and not NOT_TEACHING.search(text[: times.start()]):
            yield DayCount(find_numbers(times["n"])[0].value, clause, weight(clause, strong=True))
    ordinals = _INLINE_DAYS.findall(lower) if names_days or "gang" in lower else ()
    inline = sorted({int(digit) if digit else _ORDINALS[word] for digit, word in ordinals})
    if len(inline) > 1 and inline == list(range(1, len(inline) + 1)) and find_spans(text):
        yield DayCount(float(len(inline)), clause, 1)
    if not joined and "begge" in lower and _BOTH_DAYS.search(text):
        yield DayCount(2.0, clause, 0)
    named_so = clause.passage.section is Section.TITLE and _A_DAY_IN_THE_TITLE.search(text)
    if not joined and (named_so or (names_days and _THE_DAY.search(lower))):
        yield DayCount(1.0, clause, 0)


@lru_cache(maxsize=1024)
def _labels_other_work(label: str) -> bool:
    return LABEL_NOT_TEACHING.search(label) is not None
