"""The pages of a PDF as characters with boxes, in PDF coordinates (points from the lower left, unturned)."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

_SAME_LINE = 0.5
"""Share of the smaller character's height that two characters of one line have in common."""
_WIDEST_GAP = 2.0
"""Times the character's height: a wider gap parts two columns or cells."""

_NOTE_SIZE = 20.0
_NOTE_MARGIN = 6.0


class Rectangle(NamedTuple):
    """Left, bottom, right, top in points."""

    left: float
    bottom: float
    right: float
    top: float

    def around(self, other: Rectangle) -> Rectangle:
        """The smallest rectangle that holds both."""
        return Rectangle(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


class Strip(NamedTuple):
    """A piece of one line of text; `angle` is the direction that it runs in: 0, 90, 180 or 270 degrees."""

    box: Rectangle
    angle: int

    def corners(self) -> list[float]:
        """x and y of the corners as a highlight wants them: upper left, upper right, lower left, lower right."""
        left, bottom, right, top = self.box
        ring = [(left, top), (right, top), (right, bottom), (left, bottom)]
        turn = {0: 0, 90: 3, 180: 2, 270: 1}[self.angle]
        upper_left, upper_right, lower_right, lower_left = ring[turn:] + ring[:turn]
        return [*upper_left, *upper_right, *lower_left, *lower_right]


@dataclass
class PageText:
    """The characters of a page in stream order; what PDFium puts in for a space or line break has no box."""

    text: str
    note_box: Rectangle
    """A small square in the page's upper left corner, as a reader sees the page."""
    boxes: dict[int, tuple[Rectangle, int]] = field(default_factory=dict)
    """Box and direction of the characters that have been asked for."""


class Pages:
    """The pages of a PDF file, each read when it is first asked for."""

    def __init__(self, data: bytes) -> None:
        """Open the file; raises PdfiumError where that is not possible."""
        self._document = pdfium.PdfDocument(data)
        self._read: dict[int, PageText] = {}

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._document)

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()

    def __getitem__(self, number: int) -> PageText:
        """Page `number`, from 1."""
        if number not in self._read:
            page = self._document[number - 1]
            text_page = page.get_textpage()
            self._read[number] = PageText(_text(text_page), _note_box(page))
            text_page.close()
            page.close()
        return self._read[number]

    def strips(self, number: int, characters: Sequence[int]) -> list[Strip]:
        """The pieces of lines that hold these characters of page `number`, in their order."""
        page = self[number]
        if any(index not in page.boxes for index in characters):
            self._find_boxes(number, characters)
        strips: list[Strip] = []
        for index in characters:
            box, angle = page.boxes[index]
            if box.right <= box.left or box.top <= box.bottom or page.text[index].isspace():
                continue
            if strips and strips[-1].angle == angle and _goes_on(strips[-1], box):
                strips[-1] = Strip(strips[-1].box.around(box), angle)
            else:
                strips.append(Strip(box, angle))
        return strips

    def _find_boxes(self, number: int, characters: Sequence[int]) -> None:
        page = self._document[number - 1]
        text_page = page.get_textpage()
        box = raw.FS_RECTF()
        for index in characters:
            raw.FPDFText_GetLooseCharBox(text_page.raw, index, ctypes.byref(box))
            degrees = math.degrees(max(0.0, raw.FPDFText_GetCharAngle(text_page.raw, index)))
            # PDFium counts clockwise.
            angle = -round(degrees / 90) * 90 % 360
            self._read[number].boxes[index] = (Rectangle(box.left, box.bottom, box.right, box.top), angle)
        text_page.close()
        page.close()


def _text(page: pdfium.PdfTextPage) -> str:
    count = page.count_chars()
    text: str = page.get_text_range(0, count) if count else ""
    if len(text) == count:
        return text
    return "".join(chr(raw.FPDFText_GetUnicode(page.raw, index)) for index in range(count))


def _note_box(page: pdfium.PdfPage) -> Rectangle:
    left, bottom, right, top = page.get_cropbox()
    turned = page.get_rotation()
    near, far = _NOTE_MARGIN, _NOTE_MARGIN + _NOTE_SIZE
    x0, x1 = (left + near, left + far) if turned in (0, 90) else (right - far, right - near)
    y0, y1 = (bottom + near, bottom + far) if turned in (90, 180) else (top - far, top - near)
    return Rectangle(x0, y0, x1, y1)


def _goes_on(strip: Strip, box: Rectangle) -> bool:
    """Whether a character carries on the line that the strip is a piece of."""
    here, there = strip.box, box
    if strip.angle in (90, 270):
        here, there = (Rectangle(each.bottom, each.left, each.top, each.right) for each in (here, there))
    height = min(here.top - here.bottom, there.top - there.bottom)
    shared = min(here.top, there.top) - max(here.bottom, there.bottom)
    gap = max(here.left, there.left) - min(here.right, there.right)
    return shared > _SAME_LINE * height and gap < _WIDEST_GAP * height
