"""Lines that belong together: one paragraph, heading or list item, whole over its lines."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from compliance.documents.cleaning import LINE_END_HYPHENS, clean, join_lines, list_marker
from compliance.documents.page import Line, Region

_CLOCK = re.compile(r"^(?:kl\.? )?\d{1,2}[.:]\d{2}\b(?! timer| kr)", re.IGNORECASE)
_LABEL = re.compile(r"^[A-ZÆØÅ][\w/ -]{1,24}:(?: |$)")

GAP = 1.18
"""A pitch this much above the usual one parts two paragraphs."""
USUAL_PITCH = 1.45
"""Em: the pitch of a size that no two lines tell."""


@dataclass
class Measures:
    """What is usual in the document, to see what stands out."""

    body: float = 11.0
    """Size in points of most of the text."""
    colour: tuple[int, int, int] = (0, 0, 0)
    bold_body: bool = False
    pitches: dict[tuple[int, bool], float] = field(default_factory=dict)
    """Usual distance of lines by size in half points and whether they stand aside."""

    def pitch(self, size: float, aside: bool) -> float:
        """Points from line to line in a paragraph of this size."""
        key = round(2 * size)
        return self.pitches.get((key, aside)) or self.pitches.get((key, not aside)) or USUAL_PITCH * size


@dataclass
class Group:
    """The lines of one block and the list marker that it starts with."""

    lines: list[Line]
    marker: str = ""
    breaks: set[int] = field(default_factory=set)
    """Lines before which the author broke by hand."""
    full: bool = False
    colour: tuple[int, int, int] = (0, 0, 0)
    """The document's usual colour."""

    @property
    def size(self) -> float:
        """The largest size of a line: what makes a heading one."""
        return max(line.size for line in self.lines)

    @property
    def bold(self) -> bool:
        """Whether all lines are bold."""
        return all(line.bold for line in self.lines)

    @property
    def style(self) -> tuple[float, bool, tuple[int, int, int]]:
        """Size, weight and colour of the first word."""
        return self.lines[0].words[0].style

    @property
    def coloured(self) -> bool:
        """Whether all words have one lively colour that is not the usual one."""
        colours = {word.style.colour for line in self.lines for word in line.words}
        return len(colours) == 1 and max(map(max, colours)) - min(map(min, colours)) > 40 and colours != {self.colour}

    @property
    def is_label(self) -> bool:
        """Whether this can be the label over a value: one short line, bold, coloured or in capitals."""
        line = self.lines[0]
        return (
            len(self.lines) == 1
            and len(line.text) <= 45
            and line.text[-1:] not in ".,;"
            and (line.bold or self.coloured or line.text.isupper())
        )

    @cached_property
    def text(self) -> str:
        """The clean text without the list marker, lines joined, hand-made breaks kept."""
        raw = self.lines[0].text
        if self.marker and self.marker != "shape":
            raw = list_marker(raw)[1]
        return _join([raw, *(line.text for line in self.lines[1:])], self.breaks)

    @cached_property
    def heading_text(self) -> str:
        """The text on one line, a number before it kept."""
        return _join([line.text for line in self.lines], set())


def _join(texts: list[str], breaks: set[int]) -> str:
    result = texts[0]
    for index, text in enumerate(texts[1:], start=1):
        result = f"{result}\n{text}" if index in breaks else join_lines(result, text)
    return clean(result)


def measure(regions: Iterable[Region]) -> Measures:
    """What is usual in these regions: size, colour, weight and pitches."""
    sizes: Counter[float] = Counter()
    colours: Counter[tuple[int, int, int]] = Counter()
    bold = total = 0
    pitches: dict[tuple[int, bool], Counter[float]] = defaultdict(Counter)
    for region in regions:
        lines = [item for item in region.items if isinstance(item, Line)]
        for line in lines:
            sizes[line.size] += len(line.text) * (1 if region.aside else 3)
            colours[line.words[0].style.colour] += len(line.text)
            total += len(line.text)
            bold += len(line.text) * line.bold
        for last, line in pairwise(lines):
            pitch = line.base - last.base
            if abs(last.size - line.size) < 0.3 and 0.9 * line.size < pitch < 2.6 * line.size:
                pitches[round(2 * line.size), region.aside][round(pitch, 1)] += 1
    return Measures(
        body=max(sizes, key=lambda size: (sizes[size], -size), default=11.0),
        colour=max(colours, key=lambda colour: (colours[colour], colour), default=(0, 0, 0)),
        bold_body=bold > 0.5 * total,
        pitches={key: _usual(counts) for key, counts in pitches.items() if sum(counts.values()) > 1},
    )


def _usual(counts: Counter[float]) -> float:
    """The smallest pitch that is no exception: a tenth of all at least stand as close."""
    total = sum(counts.values())
    for pitch in sorted(counts):
        if sum(n for other, n in counts.items() if pitch <= other <= 1.05 * pitch) >= max(2, 0.1 * total):
            return 1.02 * pitch
    return min(counts)


def group_lines(lines: list[Line], measures: Measures, aside: bool, edge: float | None = None) -> list[Group]:
    """Lines of one column, from above, in groups that are a block each; `edge` is where they can end, if known."""
    groups: list[Group] = []
    for index, line in enumerate(lines):
        near = [
            other
            for other in lines[max(0, index - 6) : index + 6]
            if abs(other.size - line.size) < 0.06 * line.size and abs(other.box.x0 - line.box.x0) < 2.5 * line.size
        ]
        right = _right_edge(near, lines, edge)
        marker = "shape" if line.bullet else list_marker(line.text)[0]
        if groups:
            last = groups[-1].lines[-1]
            fits = _fits(last, line, right)
            groups[-1].full = not fits
            if not _parts(groups[-1], line, marker, fits, measures, aside):
                if fits and _by_hand(last, line):
                    groups[-1].breaks.add(len(groups[-1].lines))
                groups[-1].lines.append(line)
                continue
        groups.append(Group([line], marker, colour=measures.colour))
    if groups and lines:
        last = groups[-1].lines[-1]
        width = max(line.box.x1 for line in lines[-8:])
        groups[-1].full = last.box.x1 > width - 4 * last.size
    return groups


def _right_edge(near: list[Line], lines: list[Line], edge: float | None) -> float:
    """Where lines end: told by the lines near, as text beside a box is narrower, where enough of them agree."""
    right = max(line.box.x1 for line in near)
    if edge is not None:
        return max(edge, right)
    if sum(line.box.x1 > right - 3 * line.size for line in near) >= 3:
        return right
    return max(line.box.x1 for line in lines)


def cell_text(lines: list[Line], measures: Measures) -> str:
    """The text of a table cell, a line break between its paragraphs and list items; numbers before them stay."""
    groups = group_lines(lines, measures, False)
    return "\n".join(group.heading_text if group.marker == "number" else group.text for group in groups)


def _fits(last: Line, line: Line, right: float) -> bool:
    """Whether the next line's first word would have had room at the end of the line before."""
    word = line.words[0]
    return last.box.x1 + 0.25 * last.size + (word.box.x1 - word.box.x0) < right - 0.6 * last.size


def _by_hand(last: Line, line: Line) -> bool:
    """Whether a break that was not needed looks like a new line of its own."""
    return (line.text[0].isupper() or line.text[0].isdigit()) and last.text[-1] not in LINE_END_HYPHENS + ","


def _parts(group: Group, line: Line, marker: str, fits: bool, measures: Measures, aside: bool) -> bool:
    """Whether `line` starts a new block after `group`."""
    last = group.lines[-1]
    if not 0.94 < line.size / last.size < 1.07:
        return True
    pitch = line.base - last.base
    usual = max(measures.pitch(line.size, aside), measures.pitch(last.size, aside))
    if pitch > GAP * usual or pitch < 0:
        return True
    ended = last.text[-1] in ".!?:;"
    if marker in ("shape", "glyph") or _starts_entry(group, line):
        return True
    if marker and (fits or ended or group.marker == marker or not _on_edge(group, line)):
        return True
    if group.bold != line.bold and (fits or ended or (group.bold and line.text[0].isupper())):
        return True
    if aside and _labels(last, line, fits):
        return True
    if group.marker and _outdented(group, line):
        return fits or ended or line.text[0].isupper()
    indent = line.box.x0 - last.box.x0
    if ended and not group.marker and indent > 0.8 * line.size and len(group.lines) > 1:
        return True
    return fits and last.text[-1] in ".!?:" and (line.text[0].isupper() or line.text[0].isdigit())


def _starts_entry(group: Group, line: Line) -> bool:
    """Whether the line starts an entry of its own: "8.30 Kaffe" below "8.00 Velkomst", or "Pris:" in bold."""
    first, last = group.lines[0], group.lines[-1]
    if abs(first.box.x0 - line.box.x0) > 3:
        return False
    if line.tabbed or any(pattern.match(first.text) and pattern.match(line.text) for pattern in (_CLOCK, _LABEL)):
        return True
    label = [word for word in line.words[:4] if word.style.bold]
    return bool(label) and label[-1].text.endswith(":") and label[0] is line.words[0] and not last.words[-1].style.bold


def _labels(last: Line, line: Line, fits: bool) -> bool:
    """Whether a line in a box is a label of its own, though the line before it is full or a label too."""
    label = line.bold and line.text[0].isupper() and len(line.text) <= 30
    return label and (fits or not last.bold) and last.text[-1] not in LINE_END_HYPHENS + ","


def _on_edge(group: Group, line: Line) -> bool:
    return abs(group.lines[-1].box.x0 - line.box.x0) < 2


def _outdented(group: Group, line: Line) -> bool:
    """Whether a line after a list item stands left of the item's text."""
    first = group.lines[0]
    text = first.words[1].box.x0 if group.marker != "shape" and len(first.words) > 1 else first.box.x0
    return line.box.x0 < text - 2
