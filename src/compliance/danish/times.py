"""Clock times and spans of time in Danish: "kl. 8.30-16.00", "9–15", "fra halv ni til fire", "klokken ni"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compliance.danish.wordlists import branching

_HOURS = {
    "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11,
    "tolv": 12,
}  # fmt: skip
_MINUTES = {"fem": 5, "ti": 10, "kvart": 15, "et kvarter": 15, "tyve": 20}
_HOUR_WORD = "|".join(_HOURS)
_SPOKEN = (
    rf"(?:halv\s+(?:{_HOUR_WORD})|(?:{'|'.join(_MINUTES)})\s+(?:over|i)\s+(?:halv\s+)?(?:{_HOUR_WORD})|"
    rf"{_HOUR_WORD})(?!\w)"
)
_DIGITS = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?!\d|[.,:]\d|\s?[½%]|\.?-?[a-zæøå])"
_SHARP = r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d|[.,:]\d)"
_CLOCK = r"(?:\bkl(?:okken|\.)?\s*(?:ca\.\s*)?)"
_TIME = rf"(?:{_DIGITS}|{_SPOKEN})"
_PART = r"(?:\s+om\s+(?:morgenen|formiddagen|eftermiddagen|aftenen))?"
_DASH = r"\s*(?:-|–|—|−)\s*"
_TO = rf"(?:{_DASH}|\s+(?:og\s+)?(?:frem\s+)?til\s+)"
_START = (
    r"\b(?:start(?:er|e|tid(?:spunkt)?)?|begynder|begynde|går\s+i\s+gang|i\s+gang|mødes|møder|mødetid|ankomst|åbner|"
    r"(?:første\s+)?indslag|fremmøde)\b"
)
_STOP = (
    r"\b(?:slutter|slutte|slut|sluttid(?:spunkt)?|siger\s+(?:vi\s+)?tak\s+for\s+i\s+dag|siger\s+(?:vi\s+)?farvel|"
    r"stopper|slipper|holder\s+til|"
    r"er\s+(?:vi\s+)?færdige?|slutte[sr]|rundes?\s+af|stoppes|afrunde[sr]|runder\s+(?:vi\s+)?af|"
    r"holder\s+(?:vi\s+)?(?:fri|fyraften)|har\s+(?:vi\s+)?fri|lukker|"
    r"går\s+(?:vi\s+)?hjem|hjemrejse|afslut(?:ter|ning|tes)|og\s+(?:frem\s+)?til|siger\s+(?:vi\s+)?på\s+gensyn)\b"
)
_FORMS = (
    rf"{_CLOCK}(?P<a>{_TIME}){_PART}{_TO}{_CLOCK}?(?P<b>{_TIME})",
    rf"\bfra\s+{_CLOCK}?(?P<a>{_TIME}){_PART}{_TO}{_CLOCK}?(?P<b>{_TIME})",
    rf"\bmellem\s+{_CLOCK}?(?P<a>{_TIME}){_PART}\s+og\s+{_CLOCK}?(?P<b>{_TIME})",
    rf"{_START}(?P<gap1>[^.;\d]{{0,40}}?){_CLOCK}?(?P<a>{_TIME}){_PART}(?P<gap>[^;\d]{{0,45}}?){_STOP}[^.;\d]{{0,40}}?"
    rf"{_CLOCK}?(?P<b>{_TIME})",
    rf"{_CLOCK}(?P<a>{_TIME}),?\s+og\s+{_STOP}(?:(?!dag|\bden\b)[^.;\d]){{0,40}}?{_CLOCK}?(?P<b>{_TIME})",
    rf"{_CLOCK}(?P<a>{_TIME})(?P<gap1>\s+(?:mødes|begynder|starter|går|byder|åbner|"
    rf"tager)\b)(?P<gap>[^\d]{{0,60}}?){_STOP}[^.;\d]{{0,40}}?"
    rf"{_CLOCK}(?P<b>{_TIME})",
    r"(?<![\w.,:/-])(?P<a>0[6-9][0-5][05])\s*(?:-|–|—|til)\s*(?P<b>[12]\d[0-5][05])(?![\w-])",
    rf"(?<![\w.,:/-])(?P<a>{_SHARP}){_TO}{_CLOCK}?(?P<b>{_DIGITS})",
    rf"(?<![\w.,:/-])(?P<a>{_DIGITS}){_TO}{_CLOCK}?(?P<b>{_SHARP})",
    rf"(?<![\w.,:/-])(?<!uge )(?<!uger )(?<!side )(?<!kapitel )(?<!modul )(?<!kr\. )"
    rf"(?:(?<!\bdag )|(?<=hver dag )|(?<=en dag )|(?<=hel dag ))"
    rf"(?P<a>0?[6-9]|1[0-4])(?:{_DASH})(?P<b>1[0-9]|2[0-2])"
    r"(?=$|\s*[|)\n·•]|\s*[.,;](?!\s*(?:\d|ECTS|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))"
    r"|\s+(?:alle|hver|begge|i|på|med|inkl|inklusive|og|de|den|dag(?:e|en)?|er|hvoraf)\b)",
)
MAY_HOLD_TIMES = (
    r"\bkl(?![aiuyæøå])", r"seks(?!\w)", r"syv(?!\w)", r"otte(?!\w)", r"ni(?!\w)", r"ti(?!\w)", r"elleve(?!\w)",
    r"tolv(?!\w)",
)  # fmt: skip
"""One of these stands, in lower case, wherever a time of day stands without a digit: no hour in words before six is one
where "kl." is missing.
"""
_DIGIT = re.compile(r"\d")
_TWO_NUMBERS = re.compile(r"\d\D+\d")
_MAY_HOLD_TIMES = re.compile(branching(*MAY_HOLD_TIMES))
_SPANS = tuple(re.compile(form, re.IGNORECASE) for form in _FORMS)
_NOT_CLOCK = re.compile(
    r"\s*(?:-?års?|måned|dag|tim|min|uge|børn|deltager|person|point|ECTS|%|pct|kr|sider|modul|gang|lektion|kommun|leder)",
    re.IGNORECASE,
)
_SINGLE = re.compile(rf"{_CLOCK}(?P<t>{_TIME})|(?:^|(?<=[\n|]))[^\S\n]*(?P<line>{_SHARP})(?!\s*(?:kr|%|"
rf"stk))", re.IGNORECASE)


@dataclass(frozen=True)
class ClockTime:
    """A time of day in hours ("8.30" is 8.5) and where it stands: `text[start:end]`."""

    start: int
    end: int
    hour: float


@dataclass(frozen=True)
class ClockSpan:
    """From one time of day to a later one, in hours, and where it stands: `text[start:end]`."""

    start: int
    end: int
    begins: float
    ends: float

    @property
    def hours(self) -> float:
        """Length from start to end, breaks included."""
        return self.ends - self.begins


@lru_cache(maxsize=4096)
def find_spans(text: str) -> tuple[ClockSpan, ...]:
    """Every span between two times of day, left to right.

    Reads "kl. 8.30-16", "fra kl. 9 til 15.30", "8:30 til 16", "begynder klokken halv ni og slutter klokken fire".
    A time in words is read on a twelve-hour clock: "fra halv ni til fire" ends at 16. Bare numbers ("9-15") count only
    where nothing says that they number something else.
    """
    if not (_may_hold_times(text) and _may_hold_two(text)):
        return ()
    found: list[ClockSpan] = []
    for pattern in _SPANS:
        for m in pattern.finditer(text):
            if any(one.start < m.end() and m.start() < one.end for one in found):
                continue
            begins, ends = _hour(m["a"]), _hour(m["b"])
            if ends <= begins and ends < 12 and begins <= 12:
                ends += 12
            bare = not re.search(rf"{_CLOCK}|\d[.:]\d|\d{{4}}", m.group(), re.IGNORECASE)
            if bare and (begins < 6 or ends - begins < 2 or _NOT_CLOCK.match(text, m.end())):
                continue
            if begins < ends <= 24:
                found.append(ClockSpan(m.start(), m.end(), begins, ends))
    return tuple(sorted(found, key=lambda one: one.start))


@lru_cache(maxsize=4096)
def find_times(text: str) -> tuple[ClockTime, ...]:
    """Every time of day with "kl." or "klokken" before it, or that opens a line or a table cell ("9.00 Velkomst")."""
    if not _may_hold_times(text):
        return ()
    return tuple(ClockTime(m.start(), m.end(), _hour(m["t"] or m["line"])) for m in _SINGLE.finditer(text))


@lru_cache(maxsize=4096)
def _may_hold_times(text: str) -> bool:
    """Asked first: most texts hold none, and one search spares ten."""
    return _DIGIT.search(text) is not None or _MAY_HOLD_TIMES.search(text.lower()) is not None


def _may_hold_two(text: str) -> bool:
    return _TWO_NUMBERS.search(text) is not None or _MAY_HOLD_TIMES.search(text.lower()) is not None


def _hour(text: str) -> float:
    words = text.lower().split()
    if words[0].isdigit() and len(words[0]) == 4:
        return int(words[0][:2]) + int(words[0][2:]) / 60
    if words[0][0].isdigit():
        hours, _, minutes = words[0].replace(":", ".").partition(".")
        return int(hours) + (int(minutes) / 60 if minutes else 0)
    hour = float(_HOURS[words[-1]])
    if "halv" in words:
        hour -= 0.5
    if (side := next((word for word in words if word in ("over", "i")), None)) is not None:
        minutes_away = _MINUTES[" ".join(words[: words.index(side)])] / 60
        hour += minutes_away if side == "over" else -minutes_away
    return hour
