"""What stands on one page: words in lines, filled shapes and rules. Points from the top left of the upright page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from compliance.documents.cleaning import GLYPH_BULLETS


class Box(NamedTuple):
    """A rectangle in points, `top` < `bottom`."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, x: float, y: float, slack: float = 1.0) -> bool:
        """Whether the point stands inside, give or take `slack` points."""
        return self.x0 - slack <= x <= self.x1 + slack and self.top - slack <= y <= self.bottom + slack


class Style(NamedTuple):
    """How a word is set: size in points, weight, and colour as (red, green, blue) of 0–255."""

    size: float
    bold: bool
    colour: tuple[int, int, int]


@dataclass(slots=True)
class Word:
    """A word with its loose box; `order` is its place in the content stream."""

    text: str
    box: Box
    style: Style
    order: int = 0


def around(boxes: Iterable[Box]) -> Box:
    """The box around these, of which there is one at least."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


class Line:
    """Words on one baseline, or that part of them that belongs together; they stay as they are."""

    __slots__ = ("base", "bold", "box", "bullet", "size", "tabbed", "text", "words")

    def __init__(self, words: list[Word], bullet: bool = False, tabbed: bool = False) -> None:
        """Measure at once what is asked for again and again."""
        self.words = words
        self.bullet = bullet
        """A bullet drawn as a shape stands before it."""
        self.tabbed = tabbed
        """Has a wide gap in it, as between a time and what happens then."""
        self.text = " ".join([word.text for word in words])
        self.box = around([word.box for word in words])
        self.base = (self.box.top + self.box.bottom) / 2
        """Height of the line's middle: the same for all fonts of one size on one baseline, near enough."""
        self.size = self._size()
        """The size in points that most of the characters are set in."""
        self.bold = self._bold()
        """Whether every word with a letter is bold."""

    def _size(self) -> float:
        sizes: dict[float, int] = {}
        for word in self.words:
            size = word.style.size
            sizes[size] = sizes.get(size, 0) + len(word.text)
        return max(sizes, key=lambda size: (sizes[size], size)) if len(sizes) > 1 else next(iter(sizes))

    def _bold(self) -> bool:
        if not any(word.style.bold for word in self.words):
            return False
        weights = [word.style.bold for word in self.words if any(c.isalpha() for c in word.text)]
        return bool(weights) and all(weights)


@dataclass
class Row:
    """One row of a table: cells as lists of lines, empty ones included."""

    cells: list[list[Line]]
    box: Box
    table: int
    header: bool = False
    """Heads the columns of its table."""
    ruled: bool = False


@dataclass
class Region:
    """Lines and rows that are read one after the other: a column, a box, or a page's running text."""

    items: list[Line | Row]
    aside: bool = False
    right: float | None = None
    """Where lines can end, told by the box that they stand in."""


@dataclass
class Page:
    """One page as read, before its lines are put in order."""

    number: int
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    turned: list[Word] = field(default_factory=list)
    """Words that run in another direction than the page's text: a stamp, a label up the margin."""
    fills: list[tuple[Box, tuple[int, int, int]]] = field(default_factory=list)
    """Filled areas with their colour, in drawing order."""
    frames: list[Box] = field(default_factory=list)
    """Areas with an outline and no fill."""
    edges: list[Box] = field(default_factory=list)
    """Straight rules and borders, thin boxes."""
    bullets: list[Box] = field(default_factory=list)
    """Small filled shapes that can be a bullet."""
    image: float = 0.0
    """Share of the page that the largest image covers."""
    hidden: int = 0
    """Words left out since no reader sees them."""
    struck: int = 0
    """Words left out since they are crossed out."""
    fields: list[tuple[str, str]] = field(default_factory=list)
    """Filled form fields: name and value."""
    typed: list[str] = field(default_factory=list)
    """Texts that somebody has typed onto the finished page."""
    ocr: bool = False

    @property
    def text(self) -> str:
        """All words in stream order."""
        return " ".join(word.text for word in self.words)


def is_marker_only(text: str) -> bool:
    """Whether `text` is a list marker with nothing after it."""
    return len(text) <= 3 and (
        all(c in GLYPH_BULLETS or c in "–—-o" or "\ue000" <= c <= "\uf8ff" for c in text)
        or (text[-1] in ".)" and (text[:-1].isdigit() or len(text) == 2))
    )
