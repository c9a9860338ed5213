"""The words of a PDF page with their boxes and styles, by PDFium: only what a reader sees, in stream order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import islice
from operator import itemgetter

import pypdfium2 as pdfium

from compliance.documents.page import Box, Page, Word
from compliance.documents.pdf_shapes import Colour, Shapes, read_shapes
from compliance.documents.pdf_text import Layers, read_words
from compliance.documents.spacing import spaced_letters

MAX_STROKES = 1_000
"""Rules that are looked at for one that crosses out a word."""


def read_page(page: pdfium.PdfPage, number: int, most_characters: int, hidden_layers: Layers = frozenset) -> Page:
    """Words, fills, rules and bullets of one page, turned so that most of the text stands upright.

    `hidden_layers` tells the names of the layers that are off, and is asked only where there are any layers.
    Raises TooManyCharactersError.
    """
    area = _visible_area(page)
    shapes = read_shapes(page)
    text_page = page.get_textpage()
    try:
        found = read_words(text_page, most_characters, hidden_layers)
    finally:
        text_page.close()
    letters: dict[int, int] = {}
    for each in found:
        letters[each.run.angle] = letters.get(each.run.angle, 0) + len(each.text)
    straight = [angle for angle in letters if angle >= 0]
    upright = max(straight, key=lambda angle: (letters[angle], -angle), default=page.get_rotation())
    turn, width, height = _turner(area, upright)
    result = Page(number=number, width=width, height=height, image=_image_share(shapes, area))
    result.fills = [(turn(*box), colour) for box, colour in shapes.fills]
    result.frames = [turn(*box) for box in shapes.frames]
    result.edges = [turn(*box) for box in shapes.edges]
    result.bullets = [turn(*box) for box in shapes.bullets]
    images = [turn(*box) for box in shapes.images]
    lines = [edge for edge in result.edges if edge.x1 - edge.x0 > 4 * (edge.bottom - edge.top)][:MAX_STROKES]
    strokes = sorted(((line.top + line.bottom) / 2, line.x0, line.x1) for line in lines)
    scanned = result.image > 0.5
    left, low, right, high = area.x0 - 2, area.top - 2, area.x1 + 2, area.bottom + 2
    seen: dict[str, dict[int, list[Box]]] = {}
    for text, order, (style, angle, invisible, unseen, light), x0, y0, x1, y1 in found:
        own = turn if angle == upright else _turner(area, max(angle, 0))[0]
        box = own(x0, y0, x1, y1)
        if (
            unseen
            or (invisible and not scanned)
            or not (left < (x0 + x1) / 2 < right and low < (y0 + y1) / 2 < high)
            or (light and not invisible and _blends_in(style.colour, box, result.fills, images))
        ):
            result.hidden += 1
            continue
        if _drawn_before(text, box, style.size, seen):
            continue
        if strokes and _is_struck(box, strokes):
            result.struck += 1
            continue
        result.ocr = result.ocr or invisible
        (result.words if angle == upright else result.turned).append(Word(text, box, style, order))
    if upright != page.get_rotation():
        # PDFium takes text across the page's own direction in no useful order.
        result.words.sort(key=lambda word: (round(word.box.bottom / max(4.0, word.style.size / 2)), word.box.x0))
        for order, word in enumerate(result.words):
            word.order = order
    result.words = spaced_letters(result.words)
    return result


def _visible_area(page: pdfium.PdfPage) -> Box:
    left, bottom, right, top = page.get_cropbox()
    if right - left < 1 or top - bottom < 1:
        left, bottom, right, top = page.get_mediabox()
    if right - left < 1 or top - bottom < 1:
        left, bottom, (right, top) = 0.0, 0.0, page.get_size()
    return Box(left, bottom, right, top)


_Turn = Callable[[float, float, float, float], Box]


def _turner(area: Box, angle: int) -> tuple[_Turn, float, float]:
    """The map from PDF coordinates to points from the top left, for text that runs at `angle`; width and height."""
    left, low, right, high = area
    if angle == 90:
        return lambda x0, y0, x1, y1: Box(y0 - low, x0 - left, y1 - low, x1 - left), high - low, right - left
    if angle == 180:
        return lambda x0, y0, x1, y1: Box(right - x1, y0 - low, right - x0, y1 - low), right - left, high - low
    if angle == 270:
        return lambda x0, y0, x1, y1: Box(high - y1, right - x1, high - y0, right - x0), high - low, right - left
    return lambda x0, y0, x1, y1: Box(x0 - left, high - y1, x1 - left, high - y0), right - left, high - low


def _image_share(shapes: Shapes, area: Box) -> float:
    whole = (area.x1 - area.x0) * (area.bottom - area.top)
    covered = sum((b.x1 - b.x0) * (b.bottom - b.top) for b in shapes.images)
    return min(1.0, covered / whole) if whole else 0.0


def _blends_in(colour: Colour, box: Box, fills: list[tuple[Box, Colour]], images: list[Box]) -> bool:
    """Whether light text stands on a ground as light as itself."""
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    if any(image.holds(x, y) for image in images):
        return False
    ground = next((fill for area, fill in reversed(fills) if area.holds(x, y)), (255, 255, 255))
    return max(abs(a - b) for a, b in zip(ground, colour, strict=True)) < 20


def _drawn_before(text: str, box: Box, size: float, seen: dict[str, dict[int, list[Box]]]) -> bool:
    """Whether the same word stands on the same spot, as text made bold by drawing it twice; remembers the word."""
    level = round(box.top / 4)
    rows = seen.get(text)
    if rows is None:
        seen[text] = {level: [box]}
        return False
    near = max(0.6, 0.08 * size)
    for row in (level - 1, level, level + 1):
        for other in rows.get(row, ()):
            if abs(other.x0 - box.x0) <= near and abs(other.top - box.top) <= near:
                return True
    rows.setdefault(level, []).append(box)
    return False


def _is_struck(box: Box, strokes: list[tuple[float, float, float]]) -> bool:
    """Whether a rule runs through the middle of the word: the author has crossed it out.

    `strokes` are the rules' height, left and right end, from above.
    """
    x0, top, x1, bottom = box
    height = bottom - top
    first = bisect_right(strokes, top + 0.4 * height, key=itemgetter(0))
    for middle, start, end in islice(strokes, first, None):
        if middle >= top + 0.72 * height:
            return False
        if min(x1, end) - max(x0, start) > 0.8 * (x1 - x0):
            return True
    return False
