"""What a single word may be: the terms and steps whose openings it is like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from compliance.danish.openings import How, Opening


class Meaning:
    """What a word may be that is like an opening."""

    def __init__(self) -> None:
        """Nothing, to be added to."""
        self.owners: list[tuple[int, int]] = []
        self.steps: list[int] = []
        self.first: list[int] = []
        """The last steps of the terms whose first step it is."""

    @cached_property
    def mask(self) -> int:
        """The steps as a set."""
        return sum(1 << step for step in set(self.steps))


class Table:
    """Terms and steps by what a word is like."""

    def __init__(self) -> None:
        """Empty; fill it by `of` before looking up."""
        self._by_text: tuple[dict[str, Meaning], ...] = tuple({} for _ in How)

    def of(self, words: Iterable[Opening]) -> Iterator[Meaning]:
        """What each of the openings means, to be added to."""
        for how, text in words:
            meanings = self._by_text[how]
            if text not in meanings:
                meanings[text] = Meaning()
            yield meanings[text]

    def look_up(self, word: str) -> list[Meaning]:
        """All that a word (in lower case) may be."""
        whole, begins, ends, _ = self._by_text
        size = len(word)
        found = [whole[word]] if word in whole else []
        found += [begins[piece] for end in range(1, size + 1) if (piece := word[:end]) in begins]
        found += [ends[piece] for start in range(size) if (piece := word[start:]) in ends]
        shortest, held = self._held
        for start in range(size + 1 - shortest):
            if (piece := word[start : start + shortest]) in held:
                found += [meaning for text, meaning in held[piece] if word.startswith(text, start)]
        return found

    @cached_property
    def _held(self) -> tuple[int, dict[str, list[tuple[str, Meaning]]]]:
        """What a word may be that holds a text, by the text's first letters, as many as the shortest text has."""
        shortest = min(map(len, self._by_text[How.HOLDS]), default=1)
        held: dict[str, list[tuple[str, Meaning]]] = {}
        for text, meaning in self._by_text[How.HOLDS].items():
            held.setdefault(text[:shortest], []).append((text, meaning))
        return shortest, held
