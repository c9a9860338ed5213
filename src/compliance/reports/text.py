"""Text from strangers' documents, made safe to show: in a cell, on a terminal, in a file."""

from __future__ import annotations

import re

_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Controls (terminal escapes among them), marks that turn the reading direction and so hide what a text says, lone
# surrogates, and the noncharacters of every plane: Excel refuses the file, or the reader sees something else.
_UNSAFE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
    + "]"
)


def clean(text: str) -> str:
    """The text without what cannot be shown; every kind of line break becomes a newline."""
    # What is printable holds neither, and most text is: 20 times cheaper to ask.
    return text if text.isprintable() else _UNSAFE.sub("", _BREAK.sub("\n", text))


def one_line(text: str) -> str:
    """Clean text with every run of white space as one space."""
    return " ".join(clean(text).split())


def cut(text: str, length: int) -> str:
    """At most `length` characters, the last an ellipsis where something was cut."""
    return text if len(text) <= length else text[: max(0, length - 1)].rstrip() + "…"
