"""Many words as one pattern that is quick to search for: what is asked of a text before anything that costs more."""

from __future__ import annotations

import re
from collections.abc import Collection


def any_of(words: Collection[str]) -> str:
    """The source of a pattern for the longest of the words that stands there; they branch letter by letter."""
    tails: dict[str, list[str]] = {}
    for word in filter(None, words):
        tails.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(letter) + any_of(rest) for letter, rest in tails.items()]
    if len(branches) == 1 and "" not in words:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + "?" * ("" in words) if branches else ""


def holds(*words: str) -> re.Pattern[str]:
    """What finds any of the words, or of the parts of words, in a text in lower case."""
    return re.compile(any_of(words))
