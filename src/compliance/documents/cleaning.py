"""Text as a reader sees it: what PDF and DOCX share in cleaning characters, words and list markers."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

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
# Any other character may be one that nobody sees.
_ODD = re.compile(r"[^\n\x20-\x7eÀ-ÿ–—’”“»«•½¼¾…€]")

SOFT_HYPHEN = "\u00ad"
LINE_END_HYPHENS = "-\u2010\u00ad\ufffe\x02"
"""Characters that can end a line in the middle of a word: typed, typographic, soft, and the two that PDFium gives."""

GLYPH_BULLETS = "•◦▪▫‣⁃●○■□◆◇►▶▸➢➤➔→✓✔✗☐☑☒∙·*\u25a0\u2043\u27a2"
_BOXES = "☐☑☒"
DASH_BULLETS = "-–—‒‐"

_ORDINAL_NOUNS = (
    "(?-i:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)|"
    r"dag(?:en)?|gang(?:en)?|modul(?:et)?|semester|etape|fase|runde|sal|session|klasse|årgang|kvartal|halvår|"
    r"år|udgave|del|møde|uge|undervisningsgang|læringsdag|kursusdag|internat|pejlemærke"
)
_GLYPH_MARKER = re.compile(
    rf"^(?:[{re.escape(GLYPH_BULLETS)}\ue000-\uf8ff]\s*|(?:[o»«›>+¤¬]|[\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf])\s+)(?=\S)"
)
_DASH_MARKER = re.compile(rf"^[{re.escape(DASH_BULLETS)}](?:\s+(?=\S)|(?=[a-zæøå]{{2}}))")
_NUMBER_MARKER = re.compile(
    rf"^\(?(?:\d{{1,2}}[.)]|[a-zA-ZæøåÆØÅ]\)|[a-h]\.|(?:x|ix|iv|v?i{{1,3}})[.)])\s+(?!(?:{_ORDINAL_NOUNS}|og|eller|til|samt|i)\b)(?=[^\s\d])",
    re.IGNORECASE,
)


def _seen(odd: re.Match[str]) -> str:
    char = odd.group()
    if char in "\n\t" or char.isspace():
        return char
    return "" if unicodedata.category(char) in _UNSEEN else char


@lru_cache(maxsize=16)
def clean(text: str) -> str:
    """The text with whole words, single spaces, no control characters, and its own line breaks.

    Soft hyphens and other unseen characters go, no-break hyphens and spaces become plain ones, ligatures are spelled
    out, private-use glyphs become the box or bullet that they look like. Blank lines go. Idempotent.
    """
    if _ODD.search(text):
        text = text.replace("\r\n", "\n").translate(_MAP)
        text = _PRIVATE_USE.sub(BULLET, text)
        text = unicodedata.normalize("NFC", _ODD.sub(_seen, text))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def join_lines(left: str, right: str) -> str:
    """Two lines of one paragraph as one, the word that a hyphen parts at the end of `left` made whole.

    The hyphen goes only between two parts of one word. It stays after a single letter, capitals or digits
    ("e-læring", "PD-modul", "2018-2019"), and before "og", "eller" and "samt" ("lærings- og udviklingsforløb").
    """
    if not left or not right:
        return left + right
    if left[-1] not in LINE_END_HYPHENS:
        return f"{left} {right}"
    stem = left.rstrip(LINE_END_HYPHENS)
    word = re.search(r"[\w/]*$", stem)
    part = word.group() if word else ""
    following = re.match(r"\w*", right)
    after = following.group() if following else ""
    if not part:
        return f"{stem}- {right}" if left[-1] in "-\u2010" else f"{stem} {right}"
    if after.lower() in {"og", "eller", "samt", "el"}:
        return f"{stem}- {right}"
    letters = part.rsplit("/", 1)[-1]
    if len(letters) < 2 or letters.isupper() or any(c.isdigit() for c in part) or not after[:1].islower():
        return f"{stem}-{right}"
    return stem + right


def list_marker(text: str) -> tuple[str, str]:
    """The kind of list marker that `text` starts with and the rest without it: ("glyph" | "dash" | "number", rest).

    A box stays in the rest, for it says whether it is ticked. ("", text) where it starts with none: "1. dag",
    "2. marts" and "6. og 7. maj" are ordinals, no markers.
    """
    for kind, pattern in (("glyph", _GLYPH_MARKER), ("dash", _DASH_MARKER), ("number", _NUMBER_MARKER)):
        if match := pattern.match(text):
            return kind, text if text[0] in _BOXES else text[match.end() :]
    return "", text
