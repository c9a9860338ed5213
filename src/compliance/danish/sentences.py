"""Where Danish sentences begin and end, past abbreviations, ordinals and initials; and the clauses of a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

Span = tuple[int, int]

_ABBREVIATIONS = frozenset({
    "adj", "adm", "afd", "afs", "art", "bl", "bl.a", "ca", "cand", "dr", "d.v.s", "dvs", "eks", "ekskl", "etc",
    "evt", "f.eks", "fhv", "frk", "fx", "hhv", "hr", "incl", "inkl", "jf", "jur", "jvf", "kap", "kl", "kr", "lekt",
    "lic", "m.a.o", "m.fl", "m.h.p", "m.h.t", "m.m", "m.v", "mag", "maks", "max", "mht", "min", "mio", "mv", "n.n",
    "nr", "osv", "p.t", "pct", "pga", "pr", "ph", "ph.d", "prof", "psych", "psyk", "pæd", "resp", "s", "sek", "skt",
    "soc", "sst", "stk", "tlf", "tv", "vedr", "vha", "årg",
})  # fmt: skip
_STOP = re.compile(
    r"[.!?…•·▪\n](?:(?<=\n)|(?<=[•·▪])(?=\s|$)|(?<=[.!?…])[.!?…]*[\"”»’')\]]*(?=\s|$))"
)
_LETTER = re.compile(r"[^\W_]")
_LAST_WORD = re.compile(r"[\w.]*$")
_FUNCTION_WORD = re.compile(
    r"(?:Han|Hun|De|Den|Det|Der|Vi|Jeg|Du|I|Begge|Alle|Resten|Når|Efter|Hver|Heraf|Samtlige|Sammen|Underviser\w*)\b"
)
_CLAUSE_EDGE = re.compile(r"[;:]\s|,\s|\s[–—-]\s|\((?=\w)|\)|\s(?=men\s)|\s(?=dog\s)")
_TO_NEXT_WORD = re.compile(r"\s*[\"”»“«‘’'(\[–—\-•·▪*]*")
"""The space and the marks that open a sentence."""


@lru_cache(maxsize=4096)
def sentence_spans(text: str) -> tuple[Span, ...]:
    """Start and end of every sentence in `text`, trimmed of white space; a line break and a bullet end one too."""
    spans: list[Span] = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, stop):
            _add(spans, text, start, stop.end())
            start = stop.end()
    _add(spans, text, start, len(text))
    return tuple(spans)


@lru_cache(maxsize=4096)
def clause_spans(text: str) -> tuple[Span, ...]:
    """The clauses of a sentence: what stands between commas, dashes, brackets, colons, and before "men"."""
    spans, start = [], 0
    for match in _CLAUSE_EDGE.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return tuple(trimmed for span in spans if (trimmed := trim(text, span))[0] < trimmed[1])


def trim(text: str, span: Span) -> Span:
    """The span without outer white space."""
    start, end = span
    start = end - len(text[start:end].lstrip())
    return start, start + len(text[start:end].rstrip())


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        return True
    word = _LAST_WORD.search(text, text.rfind(" ", 0, stop.start()) + 1, stop.start())
    last = word[0].lower() if word else ""
    goes_on = _TO_NEXT_WORD.match(text, stop.end())
    at = goes_on.end() if goes_on else len(text)
    if at == len(text):
        return True
    if last.isdigit() and len(last) <= 2 and not text[at].isupper():
        return False  # "3. september"
    if len(last) == 1 and last.isalpha() and last != "i" and word is not None and word[0].isupper():
        return False  # "Mette K. Holm"
    known = last in _ABBREVIATIONS or last.split(".")[-1] in _ABBREVIATIONS or last.startswith(("cand.", "ph.d"))
    if not known or _FUNCTION_WORD.match(text, at):
        return True
    return text[at].isupper() and last in {"m.fl", "m.m", "m.v", "mv", "osv", "etc", "pct", "kr"}


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    start, end = trim(text, (start, end))
    if _LETTER.search(text, start, end):
        spans.append((start, end))
