"""What a Word style means for reading: heading or list, bold, size, hidden, struck out; followed up its parents."""

from __future__ import annotations

import re

from lxml import etree

from compliance.documents.docx_numbering import Numbering, Place
from compliance.documents.docx_xml import W, number, switched_on, value

BODY_TEXT = 9  # outline level "brødtekst"
TITLE = -1
_TOGGLES = {"b": "bold", "caps": "caps", "vanish": "hidden", "strike": "struck", "dstrike": "struck"}
_DEFAULT_SIZE = 20  # half points, where a file says nothing
_HEADING_NAME = re.compile(r"(?:heading|overskrift)\s?([1-9])?(?:\s.*)?", re.IGNORECASE)
_TITLE_NAME = re.compile(r"(?:title|titel)\b", re.IGNORECASE)
_LIST_NAME = re.compile(
    r"(?:list (?:bullet|number)|opstilling|punktopstilling|punktliste|nummerliste|bullet)\s?(\d)?", re.IGNORECASE
)
_LINK_NAME = re.compile(r"(?:followed|visited)?\s?(?:hyperlink|internet link)", re.IGNORECASE)
_TOC_NAME = re.compile(r"(?:toc|indholdsfortegnelse|table of figures)\s?\d?$", re.IGNORECASE)

Format = dict[str, int]
"""What is said about characters: bold, caps, underline, hidden, struck, white, on a colour of their own ("backed"),
each 0 or 1; and their size in half points."""


def character_format(properties: etree._Element | None) -> Format:
    """What a `w:rPr` itself says."""
    said: Format = {}
    if properties is None:
        return said
    for name, key in _TOGGLES.items():
        state = switched_on(properties, name)
        if state is not None:
            said[key] = int(state) | (said.get(key, 0) if key == "struck" else 0)
    if (underline := switched_on(properties, "u")) is not None:
        said["underline"] = int(underline)
    if (color := value(properties, "color")) is not None:
        said["white"] = int(color.upper() == "FFFFFF")
    if properties.find(f"{W}shd") is not None or properties.find(f"{W}highlight") is not None:
        said["backed"] = 1
    if size := number((value(properties, "sz") or "").split(".")[0]):
        said["size"] = size
    return said


class Styles:
    """The styles of a document, each resolved with its parents."""

    def __init__(self, styles: etree._Element | None, numbering: etree._Element | None) -> None:
        """Read `styles.xml` and `numbering.xml`, either of which may be missing."""
        elements = [] if styles is None else styles.findall(f"{W}style")
        self._styles = {style.get(f"{W}styleId", ""): style for style in elements}
        self._usual = next(
            (
                style.get(f"{W}styleId")
                for style in elements
                if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in {"1", "true", "on"}
            ),
            None,
        )
        defaults = None if styles is None else styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._defaults = {"size": _DEFAULT_SIZE} | character_format(defaults)
        self._chains: dict[str | None, list[etree._Element]] = {}
        self._formats: dict[str | None, Format] = {}
        self.lists = Numbering(numbering)

    def paragraph_format(self, style: str | None) -> Format:
        """The characters of a paragraph in this style."""
        return self._defaults | self.own_format(style or self._usual)

    def own_format(self, style: str | None) -> Format:
        """What a style and its parents say of characters."""
        if style in self._formats:
            return self._formats[style]
        said: Format = {}
        for element in reversed(self._chain(style)):
            said |= character_format(element.find(f"{W}rPr"))
            if _LINK_NAME.fullmatch(value(element, "name") or ""):
                # A link is underlined to be clicked, not to stand out as a heading.
                said.pop("underline", None)
        self._formats[style] = said
        return said

    def outline(self, style: str | None, properties: etree._Element | None) -> int | None:
        """Outline level from 0, TITLE for a title, None for no heading; the paragraph's own level comes first."""
        own = value(properties, "outlineLvl")
        if own is not None:
            return _heading(number(own, BODY_TEXT))
        for element in self._chain(style):
            if _TITLE_NAME.match(value(element, "name") or ""):
                return TITLE
            level = value(element.find(f"{W}pPr"), "outlineLvl")
            if level is not None:
                return _heading(number(level, BODY_TEXT))
        name = (value(self._styles[style], "name") if style and style in self._styles else style) or ""
        if _TITLE_NAME.match(name):
            return TITLE
        found = _HEADING_NAME.fullmatch(name)
        return number(found[1], 1) - 1 if found else None

    def in_list(self, style: str | None, properties: etree._Element | None) -> tuple[int, Place | None]:
        """Depth of a list item from 1, 0 for no list item; and its place in a list that Word numbers or marks."""
        names = [value(element, "name") or "" for element in self._chain(style)] or [style or ""]
        found = next(filter(None, map(_LIST_NAME.match, names)), None)
        named = 0 if found is None else number(found[1], 1)
        depth: int | None = None
        holders: list[tuple[str, etree._Element | None]] = [("", properties)]
        holders += [(element.get(f"{W}styleId", ""), element.find(f"{W}pPr")) for element in self._chain(style)]
        for name, holder in holders:
            numbering = None if holder is None else holder.find(f"{W}numPr")
            if depth is None and value(numbering, "ilvl") is not None:
                depth = min(max(number(value(numbering, "ilvl")), 0), 8)
            identifier = value(numbering, "numId")
            if identifier is not None:
                place = (identifier, self.lists.depth_of(identifier, name) if depth is None else depth)
                if identifier == "0" or not self.lists.shows(place):
                    return 0, None
                # "List Bullet 2" is deeper than "List Bullet" to the eye, though each is a list of its own.
                return max(place[1] + 1, named if depth is None else 0), place
        return named, None

    def contents_entry(self, style: str | None) -> bool:
        """Whether the style is that of a line in a table of contents."""
        names = [value(element, "name") or "" for element in self._chain(style)] or [style or ""]
        return any(_TOC_NAME.match(name) for name in names)

    def bold_first_row(self, style: str | None) -> bool:
        """Whether a table style makes the first row bold."""
        for element in self._chain(style):
            for part in element.findall(f"{W}tblStylePr"):
                bold = switched_on(part.find(f"{W}rPr"), "b")
                if part.get(f"{W}type") == "firstRow" and bold is not None:
                    return bold
        return False

    def _chain(self, style: str | None) -> list[etree._Element]:
        if style in self._chains:
            return self._chains[style]
        chain: list[etree._Element] = []
        seen: set[str] = set()
        parent = style
        while parent and parent not in seen and parent in self._styles:
            seen.add(parent)
            chain.append(self._styles[parent])
            parent = value(chain[-1], "basedOn")
        self._chains[style] = chain
        return chain


def _heading(level: int) -> int | None:
    return level if 0 <= level < BODY_TEXT else None
