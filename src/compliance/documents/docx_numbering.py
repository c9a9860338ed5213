"""Word's automatic numbers: which list levels show one, and the words ("Modul 1:") that some of them write."""

from __future__ import annotations

import re

from lxml import etree

from compliance.documents.docx_xml import W, number, value

_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"%([1-9])")
_MOST = 10_000  # a count beyond this is no page's
_ROMAN = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC"}
_ROMAN |= {50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}

Place = tuple[str, int]
"""A list's number (`w:numId`) and the depth in it from 0."""


class Numbering:
    """The lists of a document, with the counts so far."""

    def __init__(self, root: etree._Element | None) -> None:
        """Read `numbering.xml`, which may be missing."""
        self._levels: dict[Place, etree._Element] = {}
        self._counts: dict[Place, int] = {}
        self._list_of: dict[str, str] = {}
        for abstract in () if root is None else root.findall(f"{W}abstractNum"):
            for level in abstract.findall(f"{W}lvl"):
                place = (abstract.get(f"{W}abstractNumId", ""), number(level.get(f"{W}ilvl")))
                self._levels[place] = level
        for entry in () if root is None else root.findall(f"{W}num"):
            self._list_of[entry.get(f"{W}numId", "")] = value(entry, "abstractNumId") or ""

    def depth_of(self, list_number: str, style: str) -> int:
        """The depth that a list keeps for a paragraph style, 0 where it names none."""
        own = self._list_of.get(list_number)
        levels = ((depth, level) for (key, depth), level in self._levels.items() if key == own and style)
        return next((depth for depth, level in levels if value(level, "pStyle") == style), 0)

    def shows(self, place: Place) -> bool:
        """Whether the items there have a number or a bullet."""
        level = self._level(place)
        return level is None or value(level, "numFmt") != "none" or bool(value(level, "lvlText"))

    def label(self, place: Place) -> str:
        """Count one more item; the number before it where it holds a word, else an empty text."""
        own, depth = self._list_of.get(place[0], ""), place[1]
        level = self._level(place)
        if level is None:
            return ""
        self._counts[own, depth] = min(self._counts.get((own, depth), self._start(level) - 1) + 1, _MOST)
        for deeper in range(depth + 1, 9):
            self._counts.pop((own, deeper), None)
        pattern = value(level, "lvlText") or ""
        if not _WORD.search(pattern):
            return ""
        return _PLACE.sub(lambda found: self._figure(own, int(found[1]) - 1), pattern)

    def _level(self, place: Place) -> etree._Element | None:
        return self._levels.get((self._list_of.get(place[0], ""), place[1]))

    @staticmethod
    def _start(level: etree._Element) -> int:
        return number(value(level, "start"), 1)

    def _figure(self, own: str, depth: int) -> str:
        level = self._levels.get((own, depth))
        if level is None:
            return ""
        count = self._counts.get((own, depth), self._start(level))
        form = value(level, "numFmt") or "decimal"
        if form.endswith("Letter") and 1 <= count <= 26:
            letter = chr(ord("A") + count - 1)
            return letter if form == "upperLetter" else letter.lower()
        if form.endswith("Roman") and count > 0:
            roman = _roman(count)
            return roman if form == "upperRoman" else roman.lower()
        return str(count)


def _roman(count: int) -> str:
    text = ""
    for size, sign in _ROMAN.items():
        text += sign * (count // size)
        count %= size
    return text
