"""Words set letter by letter ("K U R S U S") made whole."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from compliance.documents.page import Box, Word

FEWEST_LETTERS = 5


def spaced_letters(words: list[Word]) -> list[Word]:
    """`words` with stretches of single letters on one line joined; the wider gaps part the words."""
    result: list[Word] = []
    start = 0
    while start < len(words):
        if len(words[start].text) > 2:
            result.append(words[start])
            start += 1
            continue
        end = start + 1
        while end < len(words) and len(words[end].text) <= 2 and _next_on_line(words[end - 1], words[end]):
            end += 1
        stretch = words[start:end]
        single = sum(len(word.text) == 1 and word.text.isalpha() for word in stretch)
        letters = single >= FEWEST_LETTERS and single >= 0.6 * len(stretch)
        result.extend(_joined(stretch) if letters else stretch)
        start = end
    return result


def _next_on_line(last: Word, word: Word) -> bool:
    size = last.style.size
    return abs(last.box.bottom - word.box.bottom) < 0.2 * size and -0.2 * size < word.box.x0 - last.box.x1 < 1.5 * size


def _joined(letters: list[Word]) -> list[Word]:
    gaps = [b.box.x0 - a.box.x1 for a, b in pairwise(letters)]
    limit = median(gaps) + 0.14 * letters[0].style.size
    words = [letters[0]]
    for gap, letter in zip(gaps, letters[1:], strict=True):
        last = words[-1]
        if gap > limit:
            words.append(letter)
            continue
        top, bottom = min(last.box.top, letter.box.top), max(last.box.bottom, letter.box.bottom)
        words[-1] = Word(last.text + letter.text, Box(last.box.x0, top, letter.box.x1, bottom), last.style, last.order)
    return words
