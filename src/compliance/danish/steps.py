"""A term as the words of its matches, from left to right: what is known of a match before its pattern is tried."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from compliance.danish.openings import Opening, openings
from compliance.danish.terms import LONG, SHORT, TOKEN, compile_terms

_ONE_WORD = re.compile(r"\*?(?:\w+|\((?:\w+\*?\|)*\w+\*?\))\*?")
_PRONOUN = re.compile(r"\bI\b")


class Step(NamedTuple):
    """One of the words of a match, from left to right."""

    words: frozenset[Opening]
    """What the word is like."""
    is_close: bool
    """Whether the next step's word follows right upon it; else it may stand anywhere after it."""
    gap: int
    """Words that may stand before the next step's word, where that is known."""


@dataclass(eq=False)
class Term:
    """A term of one concept or several."""

    source: str
    owners: list[tuple[int, int]]
    """The concepts that have the term, by number, and its place among each one's terms."""
    steps: tuple[Step, ...]
    at_word: bool
    """Whether a match begins at a word of the first step."""
    is_told: bool
    """Whether words that take all steps are a match, from the first of them to the last."""
    is_told_but_for_gaps: bool
    """The same, if what stands between them may stand in the gaps."""

    @cached_property
    def concepts(self) -> frozenset[int]:
        """The concepts that have the term."""
        return frozenset(concept for concept, _ in self.owners)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds the term. Compiling it costs more than a thousand searches: many are never tried."""
        return compile_terms((self.source,))

    @property
    def literal(self) -> str:
        """A piece of lower-case text that any match holds, a sign rather than letters; "" where none is sure."""
        outside, choices = self.source.lower(), 1
        while choices:
            outside, choices = re.subn(r"\([^()]*\)", " ", outside)
        pieces = [piece for piece in re.split(r"[\s*.–-]+", outside) if piece != ","]
        return max(pieces, key=lambda piece: (piece != "" and not piece.isalnum(), len(piece)), default="")


def term_of(source: str, owners: list[tuple[int, int]]) -> Term:
    """A term with its steps: what stands between its spaces and gaps, as far as the first word of it is known."""
    steps: list[Step] = []
    at_word = is_told = True
    parts = _parts(source)
    for number, (part, gap) in enumerate(parts):
        first = openings(part)
        is_word = bool(first.words) and _ONE_WORD.fullmatch(part) is not None
        is_told = is_told and is_word
        if not number:
            at_word = bool(first.words) and first.at_word
        if first.words:
            steps.append(Step(first.words, not gap and is_word, gap))
        elif steps:
            steps[-1] = steps[-1]._replace(is_close=False)
    is_told = is_told and not _PRONOUN.search(source)
    has_gaps = any(gap for _, gap in parts)
    return Term(source, owners, tuple(steps), at_word, is_told and not has_gaps, is_told and has_gaps)


def _parts(source: str) -> list[tuple[str, int]]:
    """What stands between the spaces and gaps of a term, outside its brackets, with the words of the gap that follows.

    A space after a choice that may be left out may be left out too: it parts nothing.
    """
    if "(" not in source and ".." not in source:
        return [(part, 0) for part in source.split()]
    parts: list[tuple[str, int]] = []
    part, depth = "", 0
    for token in TOKEN.findall(source.strip()):
        depth += (token == "(") - (token == ")")
        if depth == 0 and not token.strip() and not part.endswith("|)"):
            parts.append((part, 0))
            part = ""
        elif depth == 0 and token.strip() in ("..", "..."):
            parts.append((part, LONG if token.strip() == "..." else SHORT))
            part = ""
        else:
            part += token
    return [*parts, (part, 0)]
