"""Characters that Word keeps as elements: symbols that only their font knows."""

from __future__ import annotations

from lxml import etree

from compliance.documents.docx_xml import W

_SYMBOL_FONT = {0xB7: "•", 0xB3: "≥", 0xA3: "≤", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xAE: "→", 0x2D: "-"}


def hexadecimal(text: str | None) -> int:
    """A hexadecimal number of a file that may say anything; 0 for none."""
    try:
        return int(text or "0", 16)
    except ValueError:
        return 0


def symbol(element: etree._Element) -> str:
    """The character of a `w:sym`, as a private-use glyph where only its font knows it."""
    code = hexadecimal(element.get(f"{W}char"))
    if element.get(f"{W}font", "").lower() == "symbol":
        return _SYMBOL_FONT.get(code & 0xFF, chr(0xF000 | code & 0xFF))
    return chr(0xF000 | code & 0xFF) if code < 0x100 or 0xF000 <= code <= 0xF0FF else chr(code) if code < 0xD800 else ""
