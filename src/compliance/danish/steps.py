"""A term as the words of its matches, from left to right: what is known of a match before its pattern is tried."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from compliance.danish.openings import Opening, openings
from compliance.danish.terms import TOKEN, compile_terms

_ONE_WORD = re.compile(r"\*?(?:\w+|\((?:\w+\*?\|)*\w+\*?\))\*?")
_PRONOUN = re.compile(r"\bI\b")


class Step(NamedTuple):
    """One of the words of a match, from left to right."""

    words: frozenset[Opening]
    """What the word is like."""
    is_close: bool
    """Whether the next step's word follows right upon it; else it may stand anywhere after it."""


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
    for number, (part, is_close) in enumerate(parts):
        first = openings(part)
        is_word = bool(first.words) and _ONE_WORD.fullmatch(part) is not None
        is_told = is_told and is_word and (is_close or number == len(parts) - 1)
        if not number:
            at_word = bool(first.words) and first.at_word
        if first.words:
            steps.append(Step(first.words, is_close and is_word))
        elif steps:
            steps[-1] = Step(steps[-1].words, is_close=False)
    return Term(source, owners, tuple(steps), at_word, is_told and not _PRONOUN.search(source))


def _parts(source: str) -> list[tuple[str, bool]]:
    """What stands between the spaces and gaps of a term, outside its brackets; and whether a mere space follows.

    A space after a choice that may be left out may be left out too: it parts nothing.
    """
    if "(" not in source and ".." not in source:
        *before, last = source.split()
        return [*((part, True) for part in before), (last, False)]
    parts: list[tuple[str, bool]] = []
    part, depth = "", 0
    for token in TOKEN.findall(source.strip()):
        depth += (token == "(") - (token == ")")
        if depth == 0 and not token.strip() and not part.endswith("|)"):
            parts.append((part, True))
            part = ""
        elif depth == 0 and token.strip() in ("..", "..."):
            parts.append((part, False))
            part = ""
        else:
            part += token
    return [*parts, (part, False)]
