"""Whole sentences that a text puts in quotation marks: another's words, which its own sentences take up."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTED = re.compile(
    r"(?:^|(?<=[\s(]))(?:»(?P<inward>[^«»]+)«|«(?P<outward>[^«»]+)»|“(?P<high>[^“”]+)”|”(?P<both>[^”]+)”|"
    r"„(?P<low>[^„“”]+)[“”]|\"(?P<plain>[^\"]+)\")(?=[\s.,;:!?)]|$)"
)
_SENTENCE = re.compile(r"\s*[A-ZÆØÅ\d].*[.!?…]\s*", re.DOTALL)
_MARKS = ("»", "«", "“", "”", "„", '"')


@lru_cache(maxsize=2048)
def quoted_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where whole sentences stand in quotation marks, as (start, end) with the marks; a quoted name is none.

    () where the text is nothing but what it quotes: then there is none who takes it up.
    """
    if not any(mark in text for mark in _MARKS):
        return ()
    spans = tuple(one.span() for one in _QUOTED.finditer(text) if _SENTENCE.fullmatch(one[one.lastgroup or 0]))
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return spans if re.search(r"\w", text) else ()


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` lies within sentences that the text quotes."""
    return any(begins <= start and end <= ends for begins, ends in quoted_sentences(text))
