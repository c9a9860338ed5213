"""The words of a PDF page as PDFium gives them: in stream order, with their place and how they are set."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from compliance.documents.page import Style
from compliance.documents.pdf_layers import layers_of

SMALLEST_SIZE = 4.0
"""Points: no reader reads smaller text."""
LIGHT = 190
"""Of 255: text whose every channel is lighter is looked for on its ground."""

_TOKEN = re.compile(r"(?:[^\s\ufffe\x02\u00ad]|\u00ad(?=[^\s\ufffe\x02]))+[\ufffe\x02\u00ad]?")
_LEADERS = re.compile(r"^[._…·]{4,}$|^_{2,}$")
_BOLD_NAME = re.compile(r"bold|black|heavy|semib|demi|-bd\b|,b\b", re.IGNORECASE)
_INVISIBLE_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
_STROKED_MODES = (raw.FPDF_TEXTRENDERMODE_FILL_STROKE,)
_RECTANGLE = ctypes.sizeof(raw.FS_RECTF)
_SUPERSCRIPTS = str.maketrans("123", "¹²³")


class TooManyCharactersError(Exception):
    """A page holds more text than the limit."""


Layers = Callable[[], frozenset[str]]


def _address(pointer: Any) -> int | None:
    return ctypes.cast(pointer, ctypes.c_void_p).value


def _by_address(function: Any, result: Any, *arguments: Any) -> Any:
    """A function of PDFium that takes addresses as numbers, which takes half the time of pointer objects."""
    fast = type(function)(_address(function))
    fast.restype, fast.argtypes = result, arguments
    return fast


_loose_box = _by_address(raw.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
_text_object = _by_address(raw.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)


class Run(NamedTuple):
    """How a text object is set."""

    style: Style
    angle: int
    """Direction of the text in degrees, -1 where it is no multiple of 90."""
    invisible: bool
    unseen: bool
    """Is too small to read, or stands on a layer that is switched off."""
    light: bool
    """Has a colour that a light ground could hide."""


class Found(NamedTuple):
    """A word and its place in PDF coordinates, `low` being the lower y."""

    text: str
    order: int
    run: Run
    x0: float
    low: float
    x1: float
    high: float


def read_words(text_page: pdfium.PdfTextPage, most_characters: int, hidden_layers: Layers) -> list[Found]:
    """The words of a page. Raises TooManyCharactersError.

    `hidden_layers` tells the names of the layers that are off, and is asked only where there are any layers.
    """
    count = text_page.count_chars()
    if count > most_characters:
        raise TooManyCharactersError
    text = text_page.get_text_range(0, count) if count else ""
    if len(text) != count:
        text = "".join(chr(raw.FPDFText_GetUnicode(text_page.raw, i)) for i in range(count))
    tokens = _tokens(text)
    handle = _address(text_page.raw)
    # Left, top, right and bottom of each word's first and last character, in one array.
    boxes = (ctypes.c_float * (8 * len(tokens)))()
    address = ctypes.addressof(boxes)
    for _, _, first, last in tokens:
        _loose_box(handle, first, address)
        _loose_box(handle, last, address + _RECTANGLE)
        address += 2 * _RECTANGLE
    found: list[Found] = []
    runs = _Runs(text_page, hidden_layers)
    places = zip(*[iter(boxes[:])] * 8, strict=True)
    for (order, token, first, last), (x0, high, x1, low, left, top, right, bottom) in zip(tokens, places, strict=True):
        run = runs.at(first)
        if last > first and token[-1].isdigit():
            token = _without_footnote_mark(token, run, runs.at(last))
        word = Found(
            token,
            order,
            run,
            left if left < x0 else x0,
            bottom if bottom < low else low,
            right if right > x1 else x1,
            top if top > high else high,
        )
        if not (found and token.isdigit() and _is_footnote_mark(found[-1], word)):
            found.append(word)
    return found


def _tokens(text: str) -> list[tuple[int, str, int, int]]:
    """What stands between blanks: order, text with a plain hyphen at the end of a line, first and last character."""
    tokens: list[tuple[int, str, int, int]] = []
    for order, match in enumerate(_TOKEN.finditer(text)):
        token, first, last = match.group(), match.start(), match.end() - 1
        if token[0] in "._…·" and _LEADERS.match(token):
            continue
        if token[-1] in "\ufffe\x02\u00ad":
            token, last = token[:-1] + "-", last - 1
        token = token.replace("\u00ad", "")
        if token:
            tokens.append((order, token, first, last))
    return tokens


def _is_footnote_mark(last: Found, number: Found) -> bool:
    """Whether a number is a raised one just after a word."""
    size = last.run.style.size
    return number.run.style.size < 0.8 * size and number.low > last.low and -1 < number.x0 - last.x1 < 0.3 * size


def _without_footnote_mark(token: str, run: Run, last: Run) -> str:
    """`token` less a raised number at its end; "m²" keeps it, since there it is part of the unit."""
    if last.style.size > 0.8 * run.style.size:
        return token
    stem = token.rstrip("0123456789")
    if stem.lower() in {"m", "cm", "km"}:
        return stem + token[len(stem) :].translate(_SUPERSCRIPTS)
    return stem or token


class _Runs:
    """How the characters of a page are set, looked up once for each text object."""

    def __init__(self, text_page: pdfium.PdfTextPage, hidden_layers: Layers) -> None:
        self._page = text_page.raw
        self._handle = _address(text_page.raw)
        self._hidden_layers = hidden_layers
        self._runs: dict[int, Run] = {}
        self._bold_fonts: dict[int | None, bool] = {}

    def at(self, index: int) -> Run:
        """How the character at `index` is set."""
        key: int | None = _text_object(self._handle, index)
        if key is None:
            return self._read(index)
        run = self._runs.get(key)
        if run is None:
            run = self._runs[key] = self._read(index)
        return run

    def _read(self, index: int) -> Run:
        item = raw.FPDFText_GetTextObject(self._page, index)
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self._page, index, ctypes.byref(matrix))
        scale = math.hypot(matrix.c, matrix.d) or 1.0
        size = round(raw.FPDFText_GetFontSize(self._page, index) * scale, 1)
        degrees = math.degrees(math.atan2(matrix.b, matrix.a)) % 360
        quarter = round(degrees / 90) * 90
        angle = quarter % 360 if abs(degrees - quarter) < 10 else -1
        mode = raw.FPDFTextObj_GetTextRenderMode(item) if item else 0
        channels = [ctypes.c_uint() for _ in range(4)]
        raw.FPDFText_GetFillColor(self._page, index, *map(ctypes.byref, channels))
        red, green, blue, alpha = (channel.value for channel in channels)
        bold = mode in _STROKED_MODES or (bool(item) and self._is_bold(raw.FPDFTextObj_GetFont(item)))
        invisible = mode in _INVISIBLE_MODES or (alpha == 0 and mode == 0)
        layers = layers_of(item) if item else []
        off = bool(layers) and not self._hidden_layers().isdisjoint(layers)
        style = Style(size, bold, (red, green, blue))
        return Run(style, angle, invisible, off or size < SMALLEST_SIZE, min(style.colour) >= LIGHT)

    def _is_bold(self, font: Any) -> bool:
        key = _address(font)
        if key not in self._bold_fonts:
            buffer = ctypes.create_string_buffer(128)
            length = raw.FPDFFont_GetBaseFontName(font, buffer, 128)
            name = buffer.raw[: max(0, min(length, 128))].decode("utf-8", "replace")
            named = bool(_BOLD_NAME.search(name))
            self._bold_fonts[key] = named or 600 <= int(raw.FPDFFont_GetWeight(font)) <= 1000
        return self._bold_fonts[key]
