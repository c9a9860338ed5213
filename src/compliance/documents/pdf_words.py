"""The words of a PDF page with their boxes and styles, by PDFium: only what a reader sees, in stream order."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from compliance.documents.page import Box, Page, Style, Word
from compliance.documents.pdf_layers import layers_of
from compliance.documents.pdf_shapes import Shapes, read_shapes
from compliance.documents.spacing import spaced_letters

MAX_STROKES = 1_000
"""Rules that are looked at for one that crosses out a word."""
SMALLEST_SIZE = 4.0
"""Points: no reader reads smaller text."""

_TOKEN = re.compile(r"(?:[^\s\ufffe\x02\u00ad]|\u00ad(?=[^\s\ufffe\x02]))+[\ufffe\x02\u00ad]?")
_LEADERS = re.compile(r"^[._…·]{4,}$|^_{2,}$")
_BOLD_NAME = re.compile(r"bold|black|heavy|semib|demi|-bd\b|,b\b", re.IGNORECASE)
_INVISIBLE_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
_STROKED_MODES = (raw.FPDF_TEXTRENDERMODE_FILL_STROKE,)
_SUPERSCRIPTS = str.maketrans("123", "¹²³")


class TooManyCharactersError(Exception):
    """A page holds more text than the limit."""


Layers = Callable[[], frozenset[str]]


class _Run(NamedTuple):
    style: Style
    angle: int
    """Direction of the text in degrees, -1 where it is no multiple of 90."""
    invisible: bool
    off: bool
    """Stands on a layer that is switched off."""


def read_page(page: pdfium.PdfPage, number: int, most_characters: int, hidden_layers: Layers = frozenset) -> Page:
    """Words, fills, rules and bullets of one page, turned so that most of the text stands upright.

    `hidden_layers` tells the names of the layers that are off, and is asked only where there are any layers.
    Raises TooManyCharactersError.
    """
    area = _visible_area(page)
    shapes = read_shapes(page)
    text_page = page.get_textpage()
    try:
        found = _words(text_page, most_characters, hidden_layers)
    finally:
        text_page.close()
    angles: Counter[int] = Counter()
    for word, run in found:
        angles[run.angle] += len(word.text)
    upright = max((angle for angle in angles if angle >= 0), key=lambda a: (angles[a], -a), default=page.get_rotation())
    turn, width, height = _turner(area, upright)
    result = Page(number=number, width=width, height=height, image=_image_share(shapes, area))
    result.fills = [(turn(box), colour) for box, colour in shapes.fills]
    result.frames = [turn(box) for box in shapes.frames]
    result.edges = [turn(box) for box in shapes.edges]
    result.bullets = [turn(box) for box in shapes.bullets]
    images = [turn(box) for box in shapes.images]
    lines = [edge for edge in result.edges if edge.x1 - edge.x0 > 4 * (edge.bottom - edge.top)][:MAX_STROKES]
    scanned = result.image > 0.5
    seen: dict[tuple[str, int], list[Box]] = {}
    for word, run in found:
        outside = not (
            area.x0 - 2 < _middle(word.box)[0] < area.x1 + 2 and area.top - 2 < _middle(word.box)[1] < area.bottom + 2
        )
        own = turn if run.angle == upright else _turner(area, max(run.angle, 0))[0]
        word.box = own(word.box)
        if (
            outside
            or run.off
            or word.style.size < SMALLEST_SIZE
            or (run.invisible and not scanned)
            or (not run.invisible and _blends_in(word, result.fills, images))
        ):
            result.hidden += 1
            continue
        if _drawn_before(word, seen):
            continue
        if _is_struck(word, lines):
            result.struck += 1
            continue
        result.ocr = result.ocr or run.invisible
        (result.words if run.angle == upright else result.turned).append(word)
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


def _middle(box: Box) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2


def _turner(area: Box, angle: int) -> tuple[Callable[[Box], Box], float, float]:
    """The map from PDF coordinates to points from the top left, for text that runs at `angle`; width and height."""
    left, low, right, high = area
    if angle == 90:
        return lambda b: Box(b.top - low, b.x0 - left, b.bottom - low, b.x1 - left), high - low, right - left
    if angle == 180:
        return lambda b: Box(right - b.x1, b.top - low, right - b.x0, b.bottom - low), right - left, high - low
    if angle == 270:
        return lambda b: Box(high - b.bottom, right - b.x1, high - b.top, right - b.x0), high - low, right - left
    return lambda b: Box(b.x0 - left, high - b.bottom, b.x1 - left, high - b.top), right - left, high - low


def _words(
    text_page: pdfium.PdfTextPage, most_characters: int, hidden_layers: Layers
) -> list[tuple[Word, _Run]]:
    """Words with their boxes in PDF coordinates."""
    count = text_page.count_chars()
    if count > most_characters:
        raise TooManyCharactersError
    text = text_page.get_text_range(0, count) if count else ""
    if len(text) != count:
        text = "".join(chr(raw.FPDFText_GetUnicode(text_page.raw, i)) for i in range(count))
    found: list[tuple[Word, _Run]] = []
    runs: dict[int | None, _Run] = {}
    rectangle = raw.FS_RECTF()
    reference = ctypes.byref(rectangle)
    loose_box = raw.FPDFText_GetLooseCharBox
    for order, match in enumerate(_TOKEN.finditer(text)):
        start, end = match.span()
        token = match.group()
        if _LEADERS.match(token):
            continue
        hyphen = token[-1] in "\ufffe\x02\u00ad"
        loose_box(text_page.raw, start, reference)
        x0, x1, high, low = rectangle.left, rectangle.right, rectangle.top, rectangle.bottom
        last = end - 1 - hyphen
        if last > start:
            loose_box(text_page.raw, last, reference)
            x0, x1 = min(x0, rectangle.left), max(x1, rectangle.right)
            high, low = max(high, rectangle.top), min(low, rectangle.bottom)
        if hyphen:
            token = token[:-1] + "-"
        token = token.replace("\u00ad", "")
        if not token:
            continue
        run = _run(text_page, start, runs, hidden_layers)
        if token[-1].isdigit() and last > start:
            token = _without_footnote_mark(token, run, _run(text_page, last, runs, hidden_layers))
        word = Word(token, Box(x0, low, x1, high), run.style, order)
        if not (found and _is_footnote_mark(found[-1][0], word)):
            found.append((word, run))
    return found


def _is_footnote_mark(last: Word, word: Word) -> bool:
    """Whether `word` is a raised number just after a word."""
    return (
        word.text.isdigit()
        and word.style.size < 0.8 * last.style.size
        and word.box.top > last.box.top
        and -1 < word.box.x0 - last.box.x1 < 0.3 * last.style.size
    )


def _without_footnote_mark(token: str, run: _Run, last: _Run) -> str:
    """`token` less a raised number at its end; "m²" keeps it, since there it is part of the unit."""
    if last.style.size > 0.8 * run.style.size:
        return token
    stem = token.rstrip("0123456789")
    if stem.lower() in {"m", "cm", "km"}:
        return stem + token[len(stem) :].translate(_SUPERSCRIPTS)
    return stem or token


def _run(
    text_page: pdfium.PdfTextPage, index: int, runs: dict[int | None, _Run], hidden_layers: Layers
) -> _Run:
    """How the character at `index` is set, looked up once for each text object."""
    item = raw.FPDFText_GetTextObject(text_page.raw, index)
    key = ctypes.cast(item, ctypes.c_void_p).value
    if key not in runs or key is None:
        runs[key] = _read_run(text_page, index, item, hidden_layers)
    return runs[key]


def _read_run(text_page: pdfium.PdfTextPage, index: int, item: Any, hidden_layers: Layers) -> _Run:
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text_page.raw, index, ctypes.byref(matrix))
    scale = math.hypot(matrix.c, matrix.d) or 1.0
    size = round(raw.FPDFText_GetFontSize(text_page.raw, index) * scale, 1)
    degrees = math.degrees(math.atan2(matrix.b, matrix.a)) % 360
    quarter = round(degrees / 90) * 90
    angle = quarter % 360 if abs(degrees - quarter) < 10 else -1
    mode = raw.FPDFTextObj_GetTextRenderMode(item) if item else 0
    channels = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFText_GetFillColor(text_page.raw, index, *(ctypes.byref(c) for c in channels))
    red, green, blue, alpha = (c.value for c in channels)
    bold = mode in _STROKED_MODES or _is_bold(item)
    invisible = mode in _INVISIBLE_MODES or (alpha == 0 and mode == 0)
    layers = layers_of(item) if item else []
    off = bool(layers) and not hidden_layers().isdisjoint(layers)
    return _Run(Style(size, bold, (red, green, blue)), angle, invisible, off)


def _is_bold(item: Any) -> bool:
    if not item:
        return False
    font = raw.FPDFTextObj_GetFont(item)
    buffer = ctypes.create_string_buffer(128)
    length = raw.FPDFFont_GetBaseFontName(font, buffer, 128)
    if _BOLD_NAME.search(buffer.raw[: max(0, min(length, 128))].decode("utf-8", "replace")):
        return True
    return 600 <= int(raw.FPDFFont_GetWeight(font)) <= 1000


def _image_share(shapes: Shapes, area: Box) -> float:
    whole = (area.x1 - area.x0) * (area.bottom - area.top)
    covered = sum((b.x1 - b.x0) * (b.bottom - b.top) for b in shapes.images)
    return min(1.0, covered / whole) if whole else 0.0


def _blends_in(word: Word, fills: list[tuple[Box, tuple[int, int, int]]], images: list[Box]) -> bool:
    """Whether light text stands on a ground as light as itself."""
    if min(word.style.colour) < 190:
        return False
    x, y = _middle(word.box)
    if any(image.holds(x, y) for image in images):
        return False
    ground = next((colour for box, colour in reversed(fills) if box.holds(x, y)), (255, 255, 255))
    return max(abs(a - b) for a, b in zip(ground, word.style.colour, strict=True)) < 20


def _drawn_before(word: Word, seen: dict[tuple[str, int], list[Box]]) -> bool:
    """Whether the same word stands on the same spot, as text made bold by drawing it twice; remembers the word."""
    near = max(0.6, 0.08 * word.style.size)
    level = round(word.box.top / 4)
    for row in (level - 1, level, level + 1):
        for other in seen.get((word.text, row), ()):
            if abs(other.x0 - word.box.x0) <= near and abs(other.top - word.box.top) <= near:
                return True
    seen.setdefault((word.text, level), []).append(word.box)
    return False


def _is_struck(word: Word, lines: list[Box]) -> bool:
    """Whether a rule runs through the middle of the word: the author has crossed it out."""
    x0, top, x1, bottom = word.box
    height = bottom - top
    return any(
        top + 0.4 * height < (line.top + line.bottom) / 2 < top + 0.72 * height
        and min(x1, line.x1) - max(x0, line.x0) > 0.8 * (x1 - x0)
        for line in lines
    )
