"""Text of a scanned page by the Tesseract command line, when it is installed with Danish language data."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from compliance.documents.page import Box, Page, Style, Word

if TYPE_CHECKING:
    import pypdfium2 as pdfium

DPI = 200
LEAST_CONFIDENCE = 25.0
"""Per cent: what Tesseract is less sure of than this is a speck or a drawing."""
_LANGUAGE = "dan"
_WINDOWS_FOLDER = r"C:\Program Files\Tesseract-OCR"
_POINTS = 72
_ASCENDERS = frozenset("bdfhklitæøåßéABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789()?!/") - frozenset("æø")
_DESCENDERS = frozenset("gjpqy,;()/Qç")
_X_HEIGHT, _RISE, _FALL = 0.47, 0.23, 0.21
"""Share of the type size that letters without strokes up or down take, and that each of these adds."""


class OcrError(Exception):
    """Tesseract failed or took too long on a page."""


def _program() -> str | None:
    # The installer for Windows does not put its folder on the path.
    return shutil.which("tesseract") or shutil.which("tesseract", path=_WINDOWS_FOLDER)


@cache
def ocr_available() -> bool:
    """Whether Tesseract and its Danish language data are on this machine."""
    program = _program()
    if program is None:
        return False
    try:
        listed = subprocess.run([program, "--list-langs"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return _LANGUAGE in (listed.stdout + listed.stderr).decode("utf-8", "replace").split()


@cache
def tesseract_version() -> str:
    """Which Tesseract reads scanned pages here; nothing where none does."""
    program = _program()
    if program is None or not ocr_available():
        return ""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ((said.stdout or said.stderr).decode("utf-8", "replace").split("\n")[0]).strip()


def installation() -> str:
    """Tells one installation of Tesseract with Danish language data from another, mostly without starting it."""
    program = _program()
    if program is None:
        return ""
    home = Path(program).resolve().parent
    folders = [home / "tessdata"]
    for place in ("tessdata", "tesseract*/tessdata", "tesseract*/*/tessdata"):
        folders += sorted(home.parent.glob(f"share/{place}"))
    if named := os.environ.get("TESSDATA_PREFIX"):
        folders += [Path(named), Path(named, "tessdata")]
    for folder in folders:
        data = folder / f"{_LANGUAGE}.traineddata"
        if data.is_file():
            status = data.stat()
            return f"{program} {data} {status.st_size} {status.st_mtime_ns}"
    return f"{program} {ocr_available()}"


def read_scan(page: pdfium.PdfPage, number: int, pixels: int, seconds: float) -> Page:
    """The words on a picture of the page, of at most so many pixels, in Tesseract's reading order.

    Raises OcrError, also where Tesseract takes longer than `seconds`.
    """
    width, height = page.get_size()
    scale = DPI / _POINTS
    if width * height * scale * scale > pixels:
        scale = (pixels / (width * height)) ** 0.5
    picture = io.BytesIO()
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        bitmap.to_pil().save(picture, "PPM")
    finally:
        bitmap.close()
    table = _tesseract(picture.getvalue(), max(1, round(scale * _POINTS)), seconds)
    return Page(number, width, height, words=_words(table, scale), ocr=True)


def _tesseract(picture: bytes, dpi: int, seconds: float) -> str:
    # One thread a process: with more, Tesseract's threads wait for each other and take three times as long.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    command = [_program() or "tesseract", "stdin", "stdout", "-l", _LANGUAGE, "--psm", "3"]
    command += ["--dpi", str(dpi), "tsv"]
    try:
        done = subprocess.run(command, input=picture, capture_output=True, timeout=seconds, check=True, env=environment)
    except (OSError, subprocess.SubprocessError) as error:
        raise OcrError(str(error)) from error
    return done.stdout.decode("utf-8", "replace")


def _words(table: str, scale: float) -> list[Word]:
    rows = [
        row
        for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
        if row["level"] == "5" and row["text"].strip() and float(row["conf"]) >= LEAST_CONFIDENCE
    ]
    lines: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for row in rows:
        lines.setdefault((row["block_num"], row["par_num"], row["line_num"]), []).append(row)
    if not lines:
        return []
    slope = median(_slope(words) for words in lines.values() if len(words) >= 5) if _long(lines) else 0.0
    sizes = {key: median(_size(word, slope) for word in words) / scale for key, words in lines.items()}
    usual = median(sizes.values())
    found: list[Word] = []
    for key, words in lines.items():
        # Measured ink is rough: only a clear difference is one of size.
        size = round(usual if 0.8 * usual < sizes[key] < 1.2 * usual else sizes[key], 1)
        middle = median(int(w["top"]) + int(w["height"]) / 2 - slope * int(w["left"]) for w in words) / scale
        for row in words:
            left, right = int(row["left"]) / scale, (int(row["left"]) + int(row["width"])) / scale
            box = Box(left, middle - 0.6 * size, right, middle + 0.6 * size)
            found.append(Word(row["text"].strip(), box, Style(size, False, (0, 0, 0)), len(found)))
    return found


def _long(lines: dict[tuple[str, ...], list[dict[str, str]]]) -> bool:
    return any(len(words) >= 5 for words in lines.values())


def _slope(words: list[dict[str, str]]) -> float:
    """How much a line of a crooked scan falls or rises for each pixel to the right."""
    first, last = words[0], words[-1]
    across = int(last["left"]) - int(first["left"])
    down = int(last["top"]) + int(last["height"]) / 2 - int(first["top"]) - int(first["height"]) / 2
    return down / across if across > 0 else 0.0


def _size(word: dict[str, str], slope: float) -> float:
    """The type size in pixels that a word's ink tells, by its letters' strokes."""
    letters = set(word["text"])
    share = _X_HEIGHT + _RISE * bool(letters & _ASCENDERS) + _FALL * bool(letters & _DESCENDERS)
    return max(1.0, int(word["height"]) - abs(slope) * int(word["width"])) / share
