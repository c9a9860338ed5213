"""A second opinion on pages whose fonts PDFium cannot decode: pdfplumber reads the fonts' own tables."""

from __future__ import annotations

import io
import re
from itertools import pairwise
from typing import Any

from compliance.documents.page import Box, Style, Word

_FUNCTION_WORDS = frozenset(
    (
        "og", "i", "at", "der", "en", "et", "den", "det", "de", "til", "på", "af",
        "for", "med", "er", "som", "om", "kan", "har", "vi", "du", "ikke", "sig", "eller",
    )
)  # fmt: skip
_WORD = re.compile(r"^[(»\"'„”]?(?=[^aeiouyæøå\d]*[aeiouyæøå\d])[\w.,/%–-]+[.,:;!?)«\"'”]*$", re.IGNORECASE)
_DANISH_LETTERS = re.compile(r"[æøå]|\b(?:paa|saa|naar|ogsaa|foer|laer\w*|paedag\w*)\b", re.IGNORECASE)
LEAST_SHARE = 0.10
"""Share of function words below which a text is hardly Danish: on real pages they are 27–45 %."""
FEWEST_WORDS = 40
"""On a shorter text the share tells nothing."""


def reads_as_danish(text: str) -> bool:
    """Whether a text is Danish, with the letters that Danish has; True for one too short to tell."""
    return _has_danish_words(text) and not lacks_danish_letters(text)


def lacks_danish_letters(text: str) -> bool:
    """Whether a Danish text has no æ, ø or å, nor spells them "ae", "oe" and "aa": its font has lost them."""
    return (
        not _DANISH_LETTERS.search(text) and len(text.split()) >= 2 * FEWEST_WORDS and _has_danish_words(text)
    )


def _has_danish_words(text: str) -> bool:
    words = text.lower().split()
    if len(words) < FEWEST_WORDS:
        return True
    # Most pages have enough without a look at those before a comma.
    return any(
        sum(map(_FUNCTION_WORDS.__contains__, found)) / len(words) >= LEAST_SHARE
        for found in (words, (word.strip(".,:;()") for word in words))
    )


def is_garbled(text: str) -> bool:
    """Whether most words are no words of any language with Latin letters."""
    words = re.findall(r"\S+", text)
    fine = sum(bool(_WORD.match(word)) for word in words)
    return len(words) >= FEWEST_WORDS and fine < 0.5 * len(words)


def second_opinion(data: bytes, number: int) -> list[Word]:
    """The words of page `number` as pdfplumber reads them, in stream order; none where it fails."""
    # Imported here, since few files need it and it takes as long as all else that reads them.
    import pdfplumber

    try:
        with pdfplumber.open(io.BytesIO(data), pages=[number]) as document:
            page = document.pages[0]
            try:
                ghosts = _ghost_spaces(page.chars)
                seen = page.filter(lambda item: not (item.get("text") == " " and _spot(item) in ghosts))
                found = seen.extract_words(use_text_flow=True, extra_attrs=["fontname", "size"])
            finally:
                page.close()
    except Exception:
        # pdfminer raises whatever a broken file makes it stumble over; PDFium's reading then stands.
        return []
    return [_word(item, order) for order, item in enumerate(found)]


def _word(item: dict[str, Any], order: int) -> Word:
    size = round(float(item["size"]), 1)
    box = Box(float(item["x0"]), float(item["top"]), float(item["x1"]), float(item["bottom"]))
    return Word(str(item["text"]), box, Style(size, "bold" in str(item["fontname"]).lower(), (0, 0, 0)), order)


def _spot(item: dict[str, Any]) -> tuple[float, float]:
    return round(float(item["x0"]), 2), round(float(item["top"]), 2)


def _ghost_spaces(characters: list[dict[str, Any]]) -> set[tuple[float, float]]:
    """Spaces without advance, which stand for a soft hyphen inside a word."""
    return {
        _spot(a)
        for a, b in pairwise(characters)
        if a["text"] == " " and abs(b["x0"] - a["x0"]) < 0.2 and abs(b["top"] - a["top"]) < 1
    }
