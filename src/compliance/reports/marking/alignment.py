"""A quote found again in the text that it was read from, where words are parted, joined and ordered differently."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from compliance.documents.cleaning import LINE_END_HYPHENS
from compliance.documents.model import Block, Evidence

_CONTEXT = 80
"""Letters on each side that tell one hit from another."""
_BOUNDARY = 5
"""What a hit that begins and ends where words do counts, in letters of context."""
_MOST_HITS = 500
_LEAST_SHARE = 0.9
"""Of a quote's letters that must be found: an automatic number may be missing in the source."""


class Span(NamedTuple):
    """Characters `start` to `end` (not included) of a text."""

    start: int
    end: int


class Letters:
    """A text's letters and digits, folded so that all ways of setting a word are alike, each with its place in it."""

    def __init__(self, text: str) -> None:
        """Fold the text: ligatures spelled out, accents and case gone, everything but letters and digits left out."""
        self.text = text
        folded: list[str] = []
        self.places: list[int] = []
        for place, char in enumerate(text):
            letters = fold(char)
            folded.append(letters)
            self.places += [place] * len(letters)
        self.folded = "".join(folded)

    def span(self, start: int, end: int) -> Span:
        """The characters that letters `start` to `end` (not included) come from."""
        return Span(self.places[start], self.places[end - 1] + 1)

    def whole_words(self, start: int, end: int) -> bool:
        """Whether letters `start` to `end` begin and end where words do."""
        return self.begins_word(start) and self.ends_word(end)

    def begins_word(self, start: int) -> bool:
        """Whether a word begins at this letter."""
        return start == 0 or self.places[start] - self.places[start - 1] > 1

    def ends_word(self, end: int) -> bool:
        """Whether a word ends before this letter."""
        return end == len(self.places) or self.places[end] - self.places[end - 1] > 1

    def breaks_word(self, end: int) -> bool:
        """Whether a hyphen follows the letter before `end`."""
        after = self.places[end - 1] + 1
        return after < len(self.text) and self.text[after] in LINE_END_HYPHENS


@cache
def fold(char: str) -> str:
    """The letters and digits that a character stands for, without case and accents; often one, sometimes none."""
    return "".join(c for c in unicodedata.normalize("NFKD", char).casefold() if c.isalnum())


@dataclass(frozen=True)
class Sought:
    """A quote to be found, with the letters around it in the document as it was read."""

    quote: Letters
    before: str
    after: str
    rank: int
    """How many times the same letters stand on the same page before it."""


def sought(blocks: Sequence[Block], evidence: Evidence) -> Sought:
    """What to look for to find a quote of these blocks."""
    here = blocks[evidence.block]
    before, after = _folded(here.text[: evidence.start]), _folded(here.text[evidence.end :])
    earlier = before
    quote = Letters(evidence.quote)
    for block in reversed(blocks[: evidence.block]):
        if block.page != here.page:
            break
        earlier = _folded(block.text) + earlier
    for block in blocks[evidence.block + 1 :]:
        if len(after) >= _CONTEXT:
            break
        after += _folded(block.text)
    rank = earlier.count(quote.folded) if quote.folded else 0
    return Sought(quote, earlier[-_CONTEXT:], after[:_CONTEXT], rank)


def locate(wanted: Sought, source: Letters) -> list[Span]:
    """Where the quote stands in the source, in the quote's order: one span, or several where the source parts it.

    Of several hits the one whose surroundings are most like the quote's is taken. Empty where there is none.
    """
    letters = wanted.quote.folded
    if not letters:
        return []
    hits = list(_hits(letters, source.folded))
    if not hits:
        return _in_pieces(wanted, source)
    scores = [_likeness(wanted, source, hit) for hit in hits]
    best = max(range(len(hits)), key=lambda n: (scores[n], -abs(n - wanted.rank)))
    start = hits[best]
    return [_with_marks(wanted.quote.text, source, source.span(start, start + len(letters)))]


def _folded(text: str) -> str:
    return "".join(map(fold, text))


def _hits(letters: str, source: str) -> Iterator[int]:
    start = source.find(letters)
    for _ in range(_MOST_HITS):
        if start < 0:
            return
        yield start
        start = source.find(letters, start + 1)


def _likeness(wanted: Sought, source: Letters, start: int) -> int:
    """Letters around a hit that are those around the quote, and whether the hit is made of whole words."""
    end = start + len(wanted.quote.folded)
    left = source.folded[max(0, start - _CONTEXT) : start]
    right = source.folded[end : end + _CONTEXT]
    whole = source.whole_words(start, end)
    return _alike(left[::-1], wanted.before[::-1]) + _alike(right, wanted.after) + _BOUNDARY * whole


def _alike(one: str, other: str) -> int:
    """Letters that both begin with."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _with_marks(quote: str, source: Letters, span: Span) -> Span:
    """The span with the signs that the quote begins and ends with, where the source has them: `(`, `.`, ` %`."""
    first = next(n for n, char in enumerate(quote) if fold(char))
    last = next(n for n in range(len(quote) - 1, -1, -1) if fold(quote[n]))
    start, end = span
    for char in reversed(quote[:first].replace(" ", "")):
        place = start - 1
        while place > 0 and source.text[place] == " ":
            place -= 1
        if place < 0 or source.text[place] != char:
            break
        start = place
    for char in quote[last + 1 :].replace(" ", ""):
        place = end
        while place < len(source.text) - 1 and source.text[place] == " ":
            place += 1
        if place >= len(source.text) or source.text[place] != char:
            break
        end = place + 1
    return Span(start, end)


def _in_pieces(wanted: Sought, source: Letters) -> list[Span]:
    """The quote in pieces, each as long as the source has it: columns drawn row by row, cells, a page break within."""
    quote = wanted.quote
    found: list[Span] = []
    placed = done = 0
    near = _start_near(wanted, source)
    while done < len(quote.folded):
        start, length = _longest(quote, done, source, near)
        if length:
            found.append(source.span(start, start + length))
            near = start + length
            placed += length
        done += length or 1
    if placed < _LEAST_SHARE * len(quote.folded):
        return []
    return _joined(found)


def _start_near(wanted: Sought, source: Letters) -> int:
    """The place in the source after the letters before the quote, as far as they are found; else its beginning."""
    for length in (_CONTEXT, 40, 20, 10):
        tail = wanted.before[-length:]
        if tail and (start := source.folded.find(tail)) >= 0:
            return start + len(tail)
    return 0


def _longest(quote: Letters, start: int, source: Letters, near: int) -> tuple[int, int]:
    """The longest piece of the quote from `start` that the source has: its place there and length, 0 for none.

    A piece ends where a word ends in both, or where the source parts a word by a hyphen.
    """
    low, high = 0, len(quote.folded) - start
    while low < high:
        middle = (low + high + 1) // 2
        if quote.folded[start : start + middle] in source.folded:
            low = middle
        else:
            high = middle - 1
    for length in range(low, 0, -1):
        at_end = quote.ends_word(start + length)
        fitting = [
            hit
            for hit in _hits(quote.folded[start : start + length], source.folded)
            if (at_end and source.ends_word(hit + length)) or source.breaks_word(hit + length)
            if source.begins_word(hit) or not quote.begins_word(start)
        ]
        if fitting:
            # What comes after the piece before is likelier than what comes as far ahead of it.
            return min(fitting, key=lambda hit: (abs(hit - near) * (1 if hit >= near else 2), hit)), length
    return 0, 0


def _joined(spans: list[Span]) -> list[Span]:
    """Spans that follow each other with nothing between as one."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined
