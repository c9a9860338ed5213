"""Text as a reader sees it: what PDF and DOCX share in cleaning characters, words and list markers."""

from __future__ import annotations

import re
import unicodedata

SOFT_HYPHEN = "\u00ad"
LINE_END_HYPHENS = "-\u2010\u00ad\ufffe\x02"
"""Characters that can end a line in the middle of a word: typed, typographic, soft, and the two that PDFium gives."""

GLYPH_BULLETS = "•◦▪▫‣⁃●○■□◆◇►▶▸➢➤➔→✓✔✗☐☑☒∙·*\u25a0\u2043\u27a2"
DASH_BULLETS = "-–—‒‐"

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_REPLACED = str.maketrans(
    dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f", " "
    )
)
_SPACES = re.compile(r" {2,}")
_BREAKS = re.compile(r" *\n[ \n]*")
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff"
    "\ud800-\udfff\ue000-\uf8ff]"
)

_ORDINAL_NOUNS = (
    "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|"
    r"dag(?:en)?|gang(?:en)?|modul(?:et)?|semester|etape|fase|runde|sal|session|klasse|årgang|kvartal|halvår|"
    r"år|udgave|del|møde|uge|undervisningsgang|læringsdag|kursusdag|internat|pejlemærke"
)
_GLYPH_MARKER = re.compile(
    rf"^(?:[{re.escape(GLYPH_BULLETS)}\ue000-\uf8ff]\s*|(?:[o»«›>+¤¬]|[\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf])\s+)(?=\S)"
)
_DASH_MARKER = re.compile(rf"^[{re.escape(DASH_BULLETS)}]\s+(?=\S)")
_NUMBER_MARKER = re.compile(
    rf"^\(?(?:\d{{1,2}}[.)]|[a-zA-ZæøåÆØÅ]\)|[a-h]\.|(?:x|ix|iv|v?i{{1,3}})[.)])\s+(?!(?:{_ORDINAL_NOUNS}|og|eller|til|samt|i)\b)(?=[^\s\d])",
    re.IGNORECASE,
)


def clean(text: str) -> str:
    """`text` with ligatures spelled out, invisible characters gone, and white space folded; line breaks are kept.

    Composed to NFC and never to NFKC, which would turn "22½" into "221⁄2".
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = _DROPPED.sub("", text.translate(_REPLACED)).translate(_LIGATURES)
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return _BREAKS.sub("\n", text).strip()


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

    ("", text) where it starts with none. "1. dag", "2. marts" and "6. og 7. maj" are ordinals, no markers.
    """
    for kind, pattern in (("glyph", _GLYPH_MARKER), ("dash", _DASH_MARKER), ("number", _NUMBER_MARKER)):
        if match := pattern.match(text):
            return kind, text[match.end() :]
    return "", text
