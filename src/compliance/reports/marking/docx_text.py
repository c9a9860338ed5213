"""The text of a Word document with, for each letter, the run in the body that a comment on it hangs on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from compliance.documents.docx_package import Package
from compliance.documents.docx_walk import MC, R
from compliance.documents.docx_xml import W

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_UNREAD = {f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "sectPr", "rt", "tblPr", "trPr", "tcPr")}
_UNREAD.add(f"{MC}Fallback")
_DRAWN = {f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}AlternateContent"}
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}


class Leaf(NamedTuple):
    """A stretch of text that begins at character `start` of the whole."""

    start: int
    run: etree._Element | None
    """The `w:r` of the body that it is in or hangs on; None for what only parts words."""
    text: etree._Element | None
    """Its `w:t`; None where it stands outside the running text, in which alone Word takes comments."""


class WordText:
    """All text of a document: the body, each box and note after its paragraph, then the running headers and footers."""

    def __init__(self, package: Package, body: etree._Element) -> None:
        """Gather it."""
        self._package = package
        self._parts: list[str] = []
        self._length = 0
        self._leaves: list[Leaf] = []
        self._notes: dict[str, dict[str, etree._Element]] = {}
        self._apart(((body, None),))
        first = next((leaf.run for leaf in self._leaves if leaf.text is not None), None)
        running = (
            package.root(package.target(package.main, reference.get(f"{R}id")))
            for reference in body.iter(f"{W}headerReference", f"{W}footerReference")
        )
        self._apart((root, first) for root in running if root is not None)
        self.text = "".join(self._parts)

    def leaf(self, place: int) -> Leaf:
        """The leaf that a character of `text` is in."""
        return self._leaves[self._index(place)]

    def part(self, place: int) -> None:
        """Part the run that a character is in, so that a run begins with it; nothing outside the running text."""
        index = self._index(place)
        leaf = self._leaves[index]
        if leaf.run is None or leaf.text is None:
            return
        element = leaf.text
        if place > leaf.start:
            content = element.text or ""
            element = etree.Element(f"{W}t", {_SPACE: "preserve"})
            element.text = content[place - leaf.start :]
            leaf.text.text = content[: place - leaf.start]
            leaf.text.set(_SPACE, "preserve")
            leaf.text.addnext(element)
            index += 1
            self._leaves.insert(index, Leaf(place, leaf.run, element))
        following = [element, *element.itersiblings()]
        if all(before.tag == f"{W}rPr" for before in element.itersiblings(preceding=True)):
            return
        run = etree.Element(f"{W}r", {str(name): str(value) for name, value in leaf.run.attrib.items()})
        if (properties := leaf.run.find(f"{W}rPr")) is not None:
            run.append(deepcopy(properties))
        run.extend(following)
        leaf.run.addnext(run)
        for later in range(index, len(self._leaves)):
            here = self._leaves[later]
            if here.run is leaf.run:
                self._leaves[later] = here._replace(run=run)
            elif here.text is not None:
                break

    def _index(self, place: int) -> int:
        return bisect_right(self._leaves, place, key=lambda leaf: leaf.start) - 1

    def _apart(self, containers: Iterable[tuple[etree._Element, etree._Element | None]]) -> None:
        for container, anchor in containers:
            hanging: list[tuple[etree._Element, etree._Element | None]] = []
            self._walk(container, anchor, hanging)
            self._apart(hanging)

    def _walk(
        self,
        element: etree._Element,
        anchor: etree._Element | None,
        hanging: list[tuple[etree._Element, etree._Element | None]],
    ) -> None:
        for child in element.iterchildren(etree.Element):
            if child.tag in _UNREAD:
                continue
            if child.tag == f"{W}r":
                self._run(child, anchor, hanging)
            elif child.tag == f"{W}p":
                below: list[tuple[etree._Element, etree._Element | None]] = []
                self._walk(child, anchor, below)
                self._add("\n", None, None)
                self._apart(below)
            else:
                self._walk(child, anchor, hanging)

    def _run(
        self,
        run: etree._Element,
        anchor: etree._Element | None,
        hanging: list[tuple[etree._Element, etree._Element | None]],
    ) -> None:
        for child in run.iterchildren(etree.Element):
            if child.tag == f"{W}t":
                self._add(child.text or "", run if anchor is None else anchor, child if anchor is None else None)
            elif child.tag in _DRAWN:
                hanging += [(box, run if anchor is None else anchor) for box in _boxes(child)]
            elif child.tag in _NOTES:
                note = self._note(_NOTES[str(child.tag)], child.get(f"{W}id", ""))
                if note is not None:
                    hanging.append((note, run if anchor is None else anchor))
            elif child.tag not in _UNREAD:
                self._add(" ", None, None)

    def _add(self, text: str, run: etree._Element | None, element: etree._Element | None) -> None:
        if text:
            self._leaves.append(Leaf(self._length, run, element))
            self._parts.append(text)
            self._length += len(text)

    def _note(self, kind: str, identifier: str) -> etree._Element | None:
        if kind not in self._notes:
            root = self._package.root(self._package.related(self._package.main, kind))
            self._notes[kind] = {} if root is None else {note.get(f"{W}id", ""): note for note in root}
        # Taken out when read: a note that refers to itself ends here.
        return self._notes[kind].pop(identifier, None)


def _boxes(drawing: etree._Element) -> list[etree._Element]:
    """The outermost text boxes of a drawing, each in the version that Word shows."""
    found: list[etree._Element] = []
    has_choice = drawing.tag == f"{MC}AlternateContent" and drawing.find(f"{MC}Choice") is not None
    for child in drawing.iterchildren(etree.Element):
        if child.tag == f"{W}txbxContent":
            found.append(child)
        elif child.tag != f"{MC}Fallback" or not has_choice:
            found += _boxes(child)
    return found
