"""A sentence as features: its words, word pairs and pieces of words, its heading's words, its concepts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, pairwise

_WORD = re.compile(r"\w+", re.UNICODE)
_DIGITS = re.compile(r"\d+")
_SHORTEST, _LONGEST = 3, 5
"""Letters of the pieces of words; a piece tells a compound's parts and a stem under its endings."""
KINDS = ("piece", "word", "heading", "concept")
"""The kinds of features, each weighed by itself: a sentence has hundreds of pieces and few concepts."""

Features = dict[str, Counter[str]]


def features(text: str, heading: str, concepts: Iterable[str], heading_concepts: Iterable[str] = ()) -> Features:
    """Count a sentence's features by kind.

    `heading` is what the sentence stands under or answers; `concepts` and `heading_concepts` are names of the rule
    set's concepts found in each. A number counts by its being one ("0"): the value is for the facts.
    """
    words = words_of(text)
    pairs = (f"{a} {b}" for a, b in pairwise(words))
    return {
        "piece": Counter(chain.from_iterable(map(_pieces, words))),
        "word": Counter([*words, *pairs]),
        "heading": Counter(words_of(heading)),
        "concept": Counter([*concepts, *(f"^{name}" for name in heading_concepts)]),
    }


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, every number as "0"."""
    return _WORD.findall(_DIGITS.sub("0", text.lower()))


@lru_cache(maxsize=8192)
def _pieces(word: str) -> tuple[str, ...]:
    edged = f" {word} "
    sizes = range(_SHORTEST, _LONGEST + 1)
    return tuple(edged[start : start + size] for size in sizes for start in range(len(edged) - size + 1))
