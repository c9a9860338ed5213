"""Long passages in stretches that every pattern can read in time that grows with the length alone.

A passage of a real course description rarely has more than a thousand letters. One of twenty thousand (a page with no
paragraphs, or a text made to choke on) is read piece by piece, cut after a sentence where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.offers.model import OfferText, Passage

LONGEST = 1200
"""Letters of a passage that are read at once."""
LONGEST_SENTENCE = 500
"""Letters of a sentence that are read at once; a longer one is cut after a comma or a word."""
_SENTENCE_STOP = re.compile(r"[.!?]\s+(?=[A-ZÆØÅ])|\n")
_PAUSE = re.compile(r"[;,|]\s+|\s")


def in_stretches(text: OfferText, longest: int = LONGEST) -> OfferText:
    """The offer with every passage of more than `longest` letters cut up; the same object where there is none."""
    if all(len(passage.text) <= longest for passage in text.passages):
        return text
    parts = tuple(part for passage in text.passages for part in _parts(passage, longest))
    return text.model_copy(update={"passages": parts})


def cut(text: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """`text[start:end]` in pieces of at most `longest` letters, each ending after a sentence, a pause or a word."""
    while end - start > longest:
        stop = start + longest
        at = _last(_SENTENCE_STOP, text, start, stop) or _last(_PAUSE, text, start, stop) or stop
        yield start, at
        start = at
    yield start, end


def _last(pattern: re.Pattern[str], text: str, start: int, stop: int) -> int:
    """End of the last match in the second half of the stretch, 0 where there is none."""
    return max((match.end() for match in pattern.finditer(text, (start + stop) // 2, stop)), default=0)


def _parts(passage: Passage, longest: int) -> Iterator[Passage]:
    if len(passage.text) <= longest:
        yield passage
        return
    for start, end in cut(passage.text, 0, len(passage.text), longest):
        place = {"start": passage.start + start, "end": passage.start + end}
        yield passage.model_copy(update={**place, "text": passage.text[start:end]})
