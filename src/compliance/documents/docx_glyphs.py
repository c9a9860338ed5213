"""Characters that Word keeps as elements: symbols of a font, and the fields of old forms."""

from __future__ import annotations

from lxml import etree

from compliance.documents.docx_xml import VAL, W, number, switched_on, value

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


def form_value(data: etree._Element | None) -> str:
    """What an old form field shows: a ticked box or the chosen entry; text fields show their result."""
    if data is None:
        return ""
    box = data.find(f"{W}checkBox")
    if box is not None:
        state = switched_on(box, "checked")
        return "☒" if (switched_on(box, "default") if state is None else state) else "☐"
    choices = data.find(f"{W}ddList")
    entries = [] if choices is None else [entry.get(VAL, "") for entry in choices.iterfind(f"{W}listEntry")]
    chosen = number(value(choices, "result") or value(choices, "default"))
    return entries[chosen] if 0 <= chosen < len(entries) else ""
