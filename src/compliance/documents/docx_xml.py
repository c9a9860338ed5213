"""Words of the WordprocessingML language that all its readers share."""

from __future__ import annotations

import re

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"


def value(element: etree._Element | None, name: str) -> str | None:
    """The `w:val` of a child, None where child or value is missing."""
    child = None if element is None else element.find(W + name)
    return None if child is None else child.get(VAL)


def switched_on(element: etree._Element | None, name: str) -> bool | None:
    """A Word on/off property: None where nothing is said."""
    child = None if element is None else element.find(W + name)
    return None if child is None else child.get(VAL, "1") not in {"0", "false", "off", "none"}


def number(text: str | None, default: int = 0) -> int:
    """A whole number of a file that may say anything."""
    return int(text) if text and re.fullmatch(r"-?\d{1,9}", text) else default
