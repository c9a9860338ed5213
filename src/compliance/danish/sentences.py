"""Sentences and clauses of Danish text, as spans."""

from __future__ import annotations

import re

Span = tuple[int, int]

_ABBREVIATIONS = (
    "bl.a", "f.eks", "fx", "evt", "ca", "kl", "nr", "pr", "pct", "dvs", "jf", "mv", "m.m", "m.v", "m.fl", "o.lign",
    "osv", "inkl", "ekskl", "maks", "max", "min", "tlf", "afd", "cand", "ph.d", "phd", "dr", "mag", "pæd", "psych",
    "st", "stk", "kap", "hhv", "mht", "ift", "ifm", "vedr", "d", "s", "sml", "forts", "resp", "red", "udg", "udd", "lic",
    "art", "pol", "soc", "scient", "merc", "theol", "phil", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "okt", "nov", "dec", "man", "tirs", "ons", "tors", "fre", "lør", "søn", "ons", "o.a", "p.t", "pkt", "bek",
    "lok", "etc", "i.e", "a.m.b.a", "o.l", "eks", "m.h.t", "tilsv", "alm", "min",
)  # fmt: skip
_ENDS_IN_ABBREVIATION = re.compile(
    rf"(?:^|[\s(/.–-])(?:{'|'.join(re.escape(a) for a in sorted(_ABBREVIATIONS, key=len, reverse=True))})\.$",
    re.IGNORECASE,
)
_BOUNDARY = re.compile(r"[.!?…:]*[.!?…][\"”»')\]]*(?=\s+)|\n+")
_CLAUSE_EDGE = re.compile(r"[;:]\s|,\s|\s[–—-]\s|\((?=\w)|\)|\s(?=men\s)|\s(?=dog\s)")


def sentence_spans(text: str) -> list[Span]:
    """The sentences of a text, without outer white space.

    A line break ends a sentence; a point after an abbreviation, an initial, an ordinal number ("3. marts") or before
    a small letter does not.
    """
    spans, start = [], 0
    for match in _BOUNDARY.finditer(text):
        if match.group().startswith("\n") or _ends_sentence(text, start, match):
            spans.append((start, match.end()))
            start = match.end()
    spans.append((start, len(text)))
    return [trimmed for span in spans if (trimmed := trim(text, span))[0] < trimmed[1]]


def clause_spans(text: str) -> list[Span]:
    """The clauses of a sentence: what stands between commas, dashes, brackets, colons, and before "men"."""
    spans, start = [], 0
    for match in _CLAUSE_EDGE.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return [trimmed for span in spans if (trimmed := trim(text, span))[0] < trimmed[1]]


def trim(text: str, span: Span) -> Span:
    """The span without outer white space."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    if not match.group().startswith("."):
        return True
    before = text[start : match.start() + 1]
    after = text[match.end() :].lstrip()
    if not after or after[0].islower():
        return not after
    if _ENDS_IN_ABBREVIATION.search(before) or re.search(r"(?:^|\s)[A-ZÆØÅ]\.$", before):
        return False
    return not re.search(r"(?:^|\s)\d{1,2}\.$", before) or not re.match(r"[a-zæøå]", after)
