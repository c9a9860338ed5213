"""What is drawn on a PDF page beside its text: filled areas, rules, bullets without a glyph, images."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from compliance.documents.page import Box

MAX_OBJECTS = 20_000
MAX_PATHS = 2_000
MAX_SEGMENTS = 20_000
MAX_FORM_DEPTH = 3
THIN = 3.0
"""Points: a filled area no thicker than this is a rule."""
BULLET_SIZES = (1.2, 9.0)
"""Points: the smallest and largest side of a shape that can be a bullet."""

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Colour = tuple[int, int, int]


@dataclass
class Shapes:
    """All that is drawn, as boxes in PDF coordinates (`top` is the lower y), in drawing order."""

    fills: list[tuple[Box, Colour]] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    edges: list[Box] = field(default_factory=list)
    bullets: list[Box] = field(default_factory=list)
    images: list[Box] = field(default_factory=list)


def read_shapes(page: pdfium.PdfPage) -> Shapes:
    """The shapes of a page, those of its form objects included; reading stops quietly at the limits."""
    shapes = Shapes()
    paths = segments = 0
    for item, kind, matrix in _objects(page):
        if kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            shapes.images.append(_bounds(item, matrix))
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            paths += 1
            segments += raw.FPDFPath_CountSegments(item)
            if paths > MAX_PATHS or segments > MAX_SEGMENTS:
                break
            _add_path(shapes, item, matrix)
    return shapes


def _objects(page: pdfium.PdfPage) -> Iterator[tuple[Any, int, Matrix]]:
    stack: list[tuple[Any, Matrix, int]] = []
    for index in range(min(raw.FPDFPage_CountObjects(page.raw), MAX_OBJECTS)):
        item = raw.FPDFPage_GetObject(page.raw, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            continue
        if kind != raw.FPDF_PAGEOBJ_FORM:
            yield item, kind, IDENTITY
            continue
        stack.append((item, IDENTITY, 1))
        budget = MAX_OBJECTS
        while stack:
            form, outer, depth = stack.pop()
            matrix = _multiply(_matrix(form), outer)
            for child in range(min(raw.FPDFFormObj_CountObjects(form), budget)):
                budget -= 1
                part = raw.FPDFFormObj_GetObject(form, child)
                kind = raw.FPDFPageObj_GetType(part)
                if kind != raw.FPDF_PAGEOBJ_FORM:
                    yield part, kind, matrix
                elif depth < MAX_FORM_DEPTH:
                    stack.append((part, matrix, depth + 1))


def _matrix(item: Any) -> Matrix:
    m = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, ctypes.byref(m)):
        return IDENTITY
    return (m.a, m.b, m.c, m.d, m.e, m.f)


def _multiply(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )


def _apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _around(points: list[tuple[float, float]]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _bounds(item: Any, matrix: Matrix) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(item, *(ctypes.byref(v) for v in (left, bottom, right, top)))
    corners = [(x.value, y.value) for x in (left, right) for y in (bottom, top)]
    return _around([_apply(matrix, x, y) for x, y in corners])


def _add_path(shapes: Shapes, item: Any, outer: Matrix) -> None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
    colour = _fill_colour(item) if fill.value else None
    if colour is None and not stroke.value:
        return
    for points, curved, closed in _subpaths(item, _multiply(_matrix(item), outer)):
        box = _around(points)
        width, height = box.x1 - box.x0, box.bottom - box.top
        if colour is not None:
            _add_fill(shapes, box, colour, curved)
        elif all(BULLET_SIZES[0] <= side <= BULLET_SIZES[1] for side in (width, height)):
            shapes.bullets.append(box)
        elif width > THIN and height > THIN and (closed or len(points) >= 4):
            shapes.frames.append(box)
        if stroke.value and not curved:
            for (x0, y0), (x1, y1) in zip(points, points[1:] + points[: int(closed)], strict=False):
                if (abs(x0 - x1) < 0.5) != (abs(y0 - y1) < 0.5):
                    shapes.edges.append(_around([(x0, y0), (x1, y1)]))


def _add_fill(shapes: Shapes, box: Box, colour: Colour, curved: bool) -> None:
    width, height = box.x1 - box.x0, box.bottom - box.top
    if all(BULLET_SIZES[0] <= side <= BULLET_SIZES[1] for side in (width, height)):
        shapes.bullets.append(box)
    elif min(width, height) <= THIN:
        shapes.edges.append(box)
    else:
        shapes.fills.append((box, colour))
        if not curved:
            x0, y0, x1, y1 = box
            shapes.edges += [Box(x0, y0, x1, y0), Box(x0, y1, x1, y1), Box(x0, y0, x0, y1), Box(x1, y0, x1, y1)]


def _fill_colour(item: Any) -> Colour | None:
    """Red, green, blue; None for a fill that is nearly transparent."""
    channels = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(item, *(ctypes.byref(c) for c in channels)):
        return None
    red, green, blue, alpha = (c.value for c in channels)
    return (red, green, blue) if alpha >= 100 else None


def _subpaths(item: Any, matrix: Matrix) -> Iterator[tuple[list[tuple[float, float]], bool, bool]]:
    points: list[tuple[float, float]] = []
    curved = closed = False
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        kind = raw.FPDFPathSegment_GetType(segment)
        raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        if kind == raw.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points, curved, closed
            points, curved, closed = [], False, False
        curved = curved or kind == raw.FPDF_SEGMENT_BEZIERTO
        closed = closed or bool(raw.FPDFPathSegment_GetClose(segment))
        points.append(_apply(matrix, x.value, y.value))
    if len(points) > 1:
        yield points, curved, closed
