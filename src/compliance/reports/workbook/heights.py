"""How tall a row must be for its wrapped text to be seen: Excel does not work it out for a file it did not write."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

MAX_HEIGHT = 409.0
"""Points of the tallest row that Excel allows."""

# Widths of Arial in thousandths of the font size, in classes; letters that are not named are as wide as "n".
_DEFAULT = 570
_WIDE = 1000
_BOLD = 1.08
"""How much wider bold letters are."""
_PIECE = re.compile(r"[^-/]*[-/]|[^-/]+")


class _Widths(dict[str, int]):
    def __missing__(self, character: str) -> int:
        return _DEFAULT if ord(character) < 0x2E80 else _WIDE


_WIDTHS = _Widths(
    (character, width)
    for width, characters in (
        (250, "ijl'|"),
        (300, " ftr.,:;!()[]/\\-\"`I·’‘"),
        (400, "°*„“”"),
        (520, "cksvxyzJ"),
        (680, "ABEKPSVXY&ÆÅÄ"),
        (740, "CDHNRUGwOQØÖÜ"),
        (860, "mMæ—…"),
        (950, "W%@"),
    )
    for character in characters
)


@lru_cache(maxsize=10_000)
def text_width(text: str, size: float) -> float:
    """Width of a line of Arial in pixels at 96 dpi, a little over rather than under; `size` in points."""
    return sum(map(_WIDTHS.__getitem__, text)) / 1000 * size * 96 / 72


def room_for_words(heading: str, least: float) -> float:
    """Width of a column, `least` or more, in which no word of its bold heading of 9 points breaks."""
    longest = max(text_width(word, 9) for word in heading.split(" "))
    return max(least, math.ceil((longest * _BOLD + 4) / 7))


@lru_cache(maxsize=10_000)
def wrapped_lines(text: str, columns: float, size: float, bold: bool = False) -> int:
    """Lines that a text takes in a column of `columns` widths of a digit, with words kept whole where they fit."""
    room = columns * 7 - 4
    factor = _BOLD if bold else 1.0
    return sum(_wrapped(line, room / factor, size) for line in text.split("\n"))


def _wrapped(line: str, room: float, size: float) -> int:
    """Programs differ in whether a line may break after a hyphen or a slash: the more lines of the two."""
    words = line.split(" ")
    lines = _filled(words, text_width(" ", size), room, size)
    pieces = [piece for word in words for piece in _PIECE.findall(f"{word} ")]
    return lines if len(pieces) == len(words) else max(lines, _filled(pieces, 0, room, size))


def _filled(words: Sequence[str], space: float, room: float, size: float) -> int:
    lines, used = 1, 0.0
    for word in words:
        width = text_width(word, size)
        if used and used + space + width > room:
            lines, used = lines + 1, 0.0
        if width > room:
            lines += math.ceil(width / room) - 1
            width -= (math.ceil(width / room) - 1) * room
        used += width + (space if used else 0)
    return lines


def row_height(lines: int, size: float) -> float:
    """Height in points of a row of so many lines; Excel sets Arial with a third of its size between the lines."""
    return min(MAX_HEIGHT, lines * size * 4 / 3 + 2)
