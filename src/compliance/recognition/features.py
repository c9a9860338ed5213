"""A sentence as features: its words, word pairs and pieces of words, its heading's words, its concepts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import chain, pairwise
from typing import NamedTuple

_WORD = re.compile(r"\w+", re.UNICODE)
_DIGITS = re.compile(r"\d+")
_SHORTEST, _LONGEST = 3, 5
"""Letters of the pieces of words; a piece tells a compound's parts and a stem under its endings."""
KINDS = ("piece", "word", "heading", "concept")
"""The kinds of features, each weighed by itself: a sentence has hundreds of pieces and few concepts."""

class Features(NamedTuple):
    """A sentence, taken apart."""

    words: list[str]
    pairs: list[str]
    heading: list[str]
    concepts: list[str]

    def counts(self) -> dict[str, Counter[str]]:
        """How often each feature occurs, by kind."""
        return {
            "piece": Counter(chain.from_iterable(map(pieces_of, self.words))),
            "word": Counter([*self.words, *self.pairs]),
            "heading": Counter(self.heading),
            "concept": Counter(self.concepts),
        }


def features(text: str, heading: str, concepts: Iterable[str], heading_concepts: Iterable[str] = ()) -> Features:
    """Take a sentence apart.

    `heading` is what the sentence stands under or answers; `concepts` and `heading_concepts` are names of the rule
    set's concepts found in each. A number counts by its being one ("0"): the value is for the facts.
    """
    words = words_of(text)
    return Features(
        words=words,
        pairs=[f"{a} {b}" for a, b in pairwise(words)],
        heading=words_of(heading),
        concepts=[*concepts, *(f"^{name}" for name in heading_concepts)],
    )


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, every number as "0"."""
    return _WORD.findall(_DIGITS.sub("0", text.lower()))


def pieces_of(word: str) -> tuple[str, ...]:
    """All pieces of a word, which begins and ends with a space."""
    edged = f" {word} "
    sizes = range(_SHORTEST, _LONGEST + 1)
    return tuple(edged[start : start + size] for size in sizes for start in range(len(edged) - size + 1))
