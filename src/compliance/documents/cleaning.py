"""Clean text: what a reader sees, without the characters that only steer line breaks and fonts."""

from __future__ import annotations

import re
import unicodedata

BULLET = "•"
# Wingdings and Symbol glyphs that old Word versions keep in the private-use area; ticked boxes carry meaning.
_PRIVATE = {
    0xF06F: "☐", 0xF071: "☐", 0xF0A8: "☐", 0xF072: "☐",
    0xF0FE: "☒", 0xF0FD: "☒", 0xF078: "☒", 0xF054: "☒", 0xF052: "☑",
    0xF0FC: "✓", 0xF0FB: "✗", 0xF0E0: "→", 0xF0F0: "→", 0xF0E8: "→",
}  # fmt: skip
# Never NFKC: it makes "22½" into "221⁄2".
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
_MAP = str.maketrans(
    _LIGATURES
    | {chr(code): glyph for code, glyph in _PRIVATE.items()}
    | {"\u2010": "-", "\u2011": "-", "\r": "\n", "\v": "\n", "\f": "\n", "\u2028": "\n", "\u2029": "\n"}
)
_UNSEEN = {"Cc", "Cf", "Cs", "Cn"}
_PRIVATE_USE = re.compile("[\ue000-\uf8ff]+")
_BLANKS = re.compile(r"[^\S\n]+")
_ODD = re.compile(r"[^\n\x20-\x7eÀ-ÿ–—’”“»«•½¼¾…€]")


def _seen(char: str) -> str:
    if char in "\n\t" or char.isspace():
        return char
    return "" if unicodedata.category(char) in _UNSEEN else char


def clean(text: str) -> str:
    """The text with whole words, single spaces, no control characters, and its own line breaks.

    Soft hyphens and other unseen characters go, no-break hyphens and spaces become plain ones, ligatures are spelled
    out, private-use glyphs become the box or bullet that they look like. Blank lines go. Idempotent.
    """
    if _ODD.search(text):
        text = text.replace("\r\n", "\n").translate(_MAP)
        text = _PRIVATE_USE.sub(BULLET, text)
        text = unicodedata.normalize("NFC", "".join(map(_seen, text)))
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
