"""A PDF with the evidence marked: highlights on the quotes, and a note on the page for quotes that are not found."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from compliance.documents.model import Block
from compliance.documents.own import LAST_BYTES
from compliance.reports.marking.alignment import Letters, locate, sought
from compliance.reports.marking.marks import AUTHOR, WORST_FIRST, Mark, MarkedFile, MarkingError
from compliance.reports.marking.pdf_pages import Pages, Rectangle, Strip
from compliance.reports.text import cut
from compliance.rules.model import Outcome


class Tone(NamedTuple):
    """How marked words look: a colour (red, green, blue of 0–1), and a line under them that tells it apart in grey."""

    colour: tuple[float, float, float]
    line: str = ""
    """PDF operators for the line's colour, width and dashes; empty for no line."""


TONES = {
    Outcome.FAIL: Tone((0.98, 0.66, 0.63), "0.48 0.09 0.07 RG 2.4 w [] 0 d"),
    Outcome.MISSING: Tone((0.99, 0.83, 0.55), "0.40 0.22 0 RG 1.8 w [1 1.5] 0 d"),
    Outcome.REVIEW: Tone((0.66, 0.80, 0.97), "0.09 0.22 0.42 RG 1.8 w [4 2] 0 d"),
    Outcome.PASS: Tone((0.66, 0.89, 0.73)),
}
"""The workbook's hues, strong enough to be seen on paper, light enough to read through."""
_PRINTED = 4
"""Annotation flag: shown in print too."""
_UPRIGHT = 4 | 8 | 16
"""Annotation flags: printed, and neither grown nor turned with the page."""
_LONGEST_NOTE = 8_000


class _Highlight(NamedTuple):
    mark: Mark
    strips: list[Strip]


def mark_pdf(data: bytes, blocks: Sequence[Block], marks: Sequence[Mark]) -> MarkedFile:
    """A copy of the PDF file in `data` with the marks on its pages; `blocks` are its text as it was read.

    The copy's text and pages are those of the original; a lock that only forbids changes is taken off it.
    Raises MarkingError, or what PDFium and qpdf raise, where the file cannot be marked.
    """
    pages = Pages(data)
    try:
        highlights, notes, placed = _place(pages, blocks, marks)
        content = _written(data, pages, highlights, notes)
        _require_same_text(content, pages)
    finally:
        pages.close()
    return MarkedFile(content, placed)


def _place(
    pages: Pages, blocks: Sequence[Block], marks: Sequence[Mark]
) -> tuple[dict[int, list[_Highlight]], dict[int, list[Mark]], int]:
    """The highlights of each page, the marks that its note tells of, and how many marks have a highlight."""
    highlights: dict[int, list[_Highlight]] = defaultdict(list)
    notes: dict[int, list[Mark]] = defaultdict(list)
    placed = 0
    spreads: dict[int, _Spread] = {}
    for mark in marks:
        number = mark.evidence.page or 1
        if number not in spreads:
            spreads[number] = _Spread(pages, number)
        found = spreads[number].strips(blocks, mark)
        for page, strips in found.items():
            highlights[page].append(_Highlight(mark, strips))
        if found:
            placed += 1
        else:
            notes[number].append(mark)
    return highlights, notes, placed


class _Spread:
    """A page and the one after it, as one text: a paragraph may run over to it."""

    def __init__(self, pages: Pages, number: int) -> None:
        self._pages = pages
        self._number = number
        first = pages[number].text
        second = pages[number + 1].text if number < len(pages) else ""
        self._turn = len(first) + 1
        self._letters = Letters(f"{first}\n{second}")

    def strips(self, blocks: Sequence[Block], mark: Mark) -> dict[int, list[Strip]]:
        """Where the mark's quote stands, by page; empty where it is not found."""
        found: dict[int, list[Strip]] = {}
        spans = locate(sought(blocks, mark.evidence), self._letters)
        for page, turn in ((self._number, 0), (self._number + 1, self._turn)):
            end = self._turn - 1 if not turn else len(self._letters.text)
            characters = [
                index - turn for span in spans for index in range(max(span.start, turn), min(span.end, end))
            ]
            if strips := self._pages.strips(page, characters) if characters else []:
                found[page] = strips
        return found


def _written(
    data: bytes, pages: Pages, highlights: dict[int, list[_Highlight]], notes: dict[int, list[Mark]]
) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if len(pdf.pages) != len(pages):
            raise MarkingError("two readers see different pages")
        for number in sorted({*highlights, *notes}):
            added = [_note(pages[number].note_box, notes[number])] if notes.get(number) else []
            # What is longest lies lowest, so that a quote within another can be pointed at.
            longest_first = sorted(highlights.get(number, ()), key=lambda each: -len(each.mark.evidence.quote))
            added += [_highlight(pdf, each) for each in longest_first]
            for count, annotation in enumerate(added, start=1):
                annotation.NM = pikepdf.String(f"{AUTHOR}-{number}-{count}")
            page = pdf.pages[number - 1].obj
            own = page.get("/Annots")
            kept = list(own) if isinstance(own, Array) else []
            page.Annots = Array([*kept, *map(pdf.make_indirect, added)])
        copy = io.BytesIO()
        pdf.save(
            copy,
            deterministic_id=True,
            encryption=False,
            fix_metadata_version=False,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return copy.getvalue() + LAST_BYTES


def _highlight(pdf: Pdf, highlight: _Highlight) -> Dictionary:
    mark, strips = highlight
    box = strips[0].box
    for strip in strips[1:]:
        box = box.around(strip.box)
    tone = TONES[mark.outcome]
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        Rect=_numbers(box),
        QuadPoints=_numbers([number for strip in strips for number in strip.corners()]),
        C=_numbers(tone.colour),
        F=_PRINTED,
        T=AUTHOR,
        Contents=cut(mark.note, _LONGEST_NOTE),
        AP=Dictionary(N=_appearance(pdf, box, strips, tone)),
    )


def _appearance(pdf: Pdf, box: Rectangle, strips: Sequence[Strip], tone: Tone) -> pikepdf.Stream:
    """How the highlight looks in every viewer: colour through which the words are read."""
    rectangles = (
        f"{left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re f"
        for (left, bottom, right, top), _ in strips
    )
    lines = ("{4:.2f} {5:.2f} m {6:.2f} {7:.2f} l S".format(*strip.corners()) for strip in strips if tone.line)
    drawing = " ".join(["/M gs", *map("{:.2f}".format, tone.colour), "rg", *rectangles, tone.line, *lines])
    return pikepdf.Stream(
        pdf,
        drawing.encode("ascii"),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=_numbers(box),
        Group=Dictionary(S=Name.Transparency),
        Resources=Dictionary(ExtGState=Dictionary(M=Dictionary(BM=Name.Multiply))),
    )


def _note(box: Rectangle, marks: Sequence[Mark]) -> Dictionary:
    """A note in the corner of the page that tells of all quotes that cannot be shown on it."""
    several = len(marks) > 1
    lead = "Citaterne kan ikke markeres på siden" if several else "Citatet kan ikke markeres på siden"
    if all(mark.evidence.ocr for mark in marks):
        lead += ", fordi teksten er læst af et billede (OCR)"
    text = "\n\n".join([f"{lead}.", *(f"{mark.quoted}\n{mark.note}" for mark in marks)])
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Text,
        Rect=_numbers(box),
        Name=Name.Note,
        C=_numbers(TONES[min((mark.outcome for mark in marks), key=WORST_FIRST.index)].colour),
        F=_UPRIGHT,
        T=AUTHOR,
        Contents=cut(text, _LONGEST_NOTE),
    )


def _numbers(values: Sequence[float]) -> Array:
    return Array([round(value, 2) for value in values])


def _require_same_text(copy: bytes, original: Pages) -> None:
    pages = Pages(copy)
    try:
        same = len(pages) == len(original) and all(
            pages[number].text == original[number].text for number in range(1, len(original) + 1)
        )
    finally:
        pages.close()
    if not same:
        raise MarkingError("the copy reads differently")
