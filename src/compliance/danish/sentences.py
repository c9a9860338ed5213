"""Where Danish sentences begin and end, past abbreviations, ordinals and initials."""

from __future__ import annotations

import re

_ABBREVIATIONS = frozenset(
    ["adj", "adm", "afd", "afs", "art", "bl", "bl.a", "ca", "cand", "dr", "d.v.s", "dvs", "eks", "ekskl", "etc", "evt", "f.eks", "fhv", "frk", "fx", "hhv", "hr", "incl", "inkl", "jf", "jur", "jvf", "kap", "kl", "kr", "lekt", "lic", "m.a.o", "m.fl", "m.h.p", "m.h.t", "m.m", "m.v", "mag", "maks", "max", "mht", "min", "mio", "mv", "n.n", "nr", "osv", "p.t", "pct", "pga", "ph", "ph.d", "prof", "psych", "psyk", "pæd", "resp", "s", "sek", "skt", "soc", "sst", "stk", "tlf", "tv", "vedr", "vha", "årg"]
)
_STOP = re.compile(r"(?:[.!?…]+[\"”»’')\]]*|[•·▪])(?=\s|$)|\n")
_FUNCTION_WORD = re.compile(
    r"(?:Han|Hun|De|Den|Det|Der|Vi|Jeg|Du|I|Begge|Alle|Resten|Når|Efter|Hver|Heraf|Samtlige|Sammen|Underviser\w*)\b"
)
_OPENERS = "\"”»«“‘’'([–—-•·▪*"


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence in `text`, trimmed of white space; a line break and a bullet end one too."""
    spans: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, stop):
            _add(spans, text, start, stop.end())
            start = stop.end()
    _add(spans, text, start, len(text))
    return tuple(spans)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        return True
    word = re.search(r"[\w.]*$", text[: stop.start()])
    last = word[0].lower() if word else ""
    after = text[stop.end() :].lstrip().lstrip(_OPENERS)
    if not after:
        return True
    if last.isdigit() and len(last) <= 2 and not after[0].isupper():
        return False  # "3. september"
    if len(last) == 1 and last.isalpha() and last != "i" and word is not None and word[0].isupper():
        return False  # "Mette K. Holm"
    known = last in _ABBREVIATIONS or last.split(".")[-1] in _ABBREVIATIONS or last.startswith(("cand.", "ph.d"))
    if not known or _FUNCTION_WORD.match(after):
        return True
    return after[0].isupper() and last in {"m.fl", "m.m", "m.v", "mv", "osv", "etc", "pct", "kr"}


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(letter.isalnum() for letter in text[start:end]):
        spans.append((start, end))
