"""A Word document with the evidence marked: real comments at the quotes, the text itself unchanged."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from lxml import etree

from compliance.documents.docx import read_docx
from compliance.documents.docx_package import Package
from compliance.documents.docx_xml import W, number
from compliance.documents.limits import DEFAULT_LIMITS, Limits
from compliance.documents.model import Block
from compliance.reports.marking.alignment import Letters, Span, locate, sought
from compliance.reports.marking.docx_parts import Comments, rewritten
from compliance.reports.marking.docx_text import WordText
from compliance.reports.marking.marks import AUTHOR, Mark, MarkedFile, MarkingError
from compliance.reports.text import clean

_WIDEST_GAP = 200
"""Characters between two pieces of a quote that one comment still spans."""


class _Anchor(NamedTuple):
    """Where a comment stands: its words are `start` to `end` (not included) of the whole text."""

    mark: Mark
    start: int
    end: int
    outside: bool
    """The words stand where Word takes no comments; the comment hangs on the run in the body that they belong to."""


def mark_docx(
    data: bytes, blocks: Sequence[Block], marks: Sequence[Mark], limits: Limits = DEFAULT_LIMITS
) -> MarkedFile:
    """A copy of the Word file in `data` with a comment at each mark; `blocks` are its text as it was read.

    Word takes no comments in text boxes, notes, headers and footers: a quote there gets its comment where the box or
    note hangs in the text, or at the start of the text. What the copy says is what the original says.
    Raises MarkingError, ReadingError, or what lxml and zipfile raise, where the file cannot be marked.
    """
    package = Package(data, limits)
    document = package.root(package.main)
    body = None if document is None else document.find(f"{W}body")
    if document is None or body is None:
        raise MarkingError("the file has no text")
    text = WordText(package, body)
    letters = Letters(text.text)
    anchors = [anchor for mark in marks if (anchor := _anchor(text, letters, blocks, mark))]
    for anchor in anchors:
        if not anchor.outside:
            text.part(anchor.start)
            text.part(anchor.end)
    comments = Comments(package)
    used = [number(each.get(f"{W}id")) for each in document.iter(f"{W}commentRangeStart", f"{W}commentReference")]
    first = max([*used, *comments.ids, -1]) + 1
    for identifier, anchor in enumerate(anchors, start=first):
        _hang(text, anchor, str(identifier))
        comments.add(_comment(anchor, str(identifier)))
    copy = rewritten(data, {package.main: document, **comments.parts}, limits)
    if read_docx(copy, "", "", "", limits).blocks != tuple(blocks):
        raise MarkingError("the copy reads differently")
    return MarkedFile(copy, len(anchors))


def _anchor(text: WordText, letters: Letters, blocks: Sequence[Block], mark: Mark) -> _Anchor | None:
    spans = locate(sought(blocks, mark.evidence), letters)
    if not spans:
        return None
    span = Span(spans[0].start, spans[-1].end)
    if not all(0 <= after.start - before.end <= _WIDEST_GAP for before, after in pairwise(spans)):
        span = max(spans, key=lambda each: each.end - each.start)
    inside = [place for place in range(*span) if text.leaf(place).run is not None]
    if not inside:
        return None
    start, last = inside[0], inside[-1]
    return _Anchor(mark, start, last + 1, any(text.leaf(place).text is None for place in (start, last)))


def _hang(text: WordText, anchor: _Anchor, identifier: str) -> None:
    """Put the ends of a comment around its words, or around the run that the words' place hangs on."""
    first = text.leaf(anchor.start).run
    last = first if anchor.outside else text.leaf(anchor.end - 1).run
    if first is None or last is None:
        raise MarkingError("nothing to hang a comment on")
    first.addprevious(etree.Element(f"{W}commentRangeStart", {f"{W}id": identifier}))
    end = etree.Element(f"{W}commentRangeEnd", {f"{W}id": identifier})
    last.addnext(end)
    reference = etree.Element(f"{W}r")
    etree.SubElement(reference, f"{W}commentReference", {f"{W}id": identifier})
    _in_paragraph(end).addnext(reference)


def _in_paragraph(element: etree._Element) -> etree._Element:
    """The element, or what holds it, directly in its paragraph: a comment's sign is no part of a link or insertion."""
    parent = element.getparent()
    while parent is not None and parent.tag != f"{W}p":
        element, parent = parent, parent.getparent()
    if parent is None:
        raise MarkingError("a run outside a paragraph")
    return element


def _comment(anchor: _Anchor, identifier: str) -> etree._Element:
    comment = etree.Element(
        f"{W}comment", {f"{W}id": identifier, f"{W}author": AUTHOR, f"{W}initials": AUTHOR[:1].upper()}
    )
    if anchor.outside:
        _paragraph(comment, f"Gælder teksten {anchor.mark.quoted}")
    for remark in anchor.mark.remarks:
        for count, line in enumerate(remark.lines):
            _paragraph(comment, line, bold=count == 0)
    return comment


def _paragraph(comment: etree._Element, line: str, bold: bool = False) -> None:
    run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
    if bold:
        etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}b")
    etree.SubElement(run, f"{W}t").text = clean(line)
