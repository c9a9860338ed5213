"""What an offer is known by when its file is renamed, moved or written anew: the words that it is made of.

A MinHash signature (Broder 1997): of two texts, the share of places where their signatures agree estimates the share
of word triples that they have in common.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

_PLACES = 64
_BITS = 16
_WORD = re.compile(r"\w+")
_SHINGLE = 3
"""Words that stand together."""


def fingerprint(texts: Iterable[str]) -> str:
    """The signature of a text given in pieces: 64 numbers of 16 bits as 256 hexadecimal digits; "" for no words."""
    words = [word for text in texts for word in _WORD.findall(text.lower())]
    shingles = {" ".join(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))} if words else ()
    if not shingles:
        return ""
    # Only where a text is new: what is known from an earlier run has its fingerprint.
    import numpy

    # One long digest a shingle serves all places: each takes its own four bytes of it.
    digests = (hashlib.shake_128(shingle.encode("utf-8", "replace")).digest(4 * _PLACES) for shingle in shingles)
    numbers = numpy.frombuffer(b"".join(digests), dtype=">u4").reshape(-1, _PLACES)
    lowest: bytes = (numbers.min(axis=0) % 2**_BITS).astype(">u2").tobytes()
    return lowest.hex()


def likeness(one: str, other: str) -> float:
    """How much two texts have in common by their signatures, from 0 to 1; 0 where one is no signature."""
    digits = _BITS // 4
    if not len(one) == len(other) == _PLACES * digits:
        return 0.0
    same = sum(one[at : at + digits] == other[at : at + digits] for at in range(0, len(one), digits))
    return same / _PLACES
