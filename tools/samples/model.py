"""The content of a sample document: a small block model and the parser of its text markup.

One line of a content file is one block, except that consecutive bullets, numbered lines and table rows
belong together:

    # title          ## heading          ### sub-heading      > lead paragraph      ~ small print
    - bullet         1. numbered line    | table | row |      |---| marks the row above as the table's head
    :::box Title     opens a fact box    :::side Title        opens a sidebar        :::  closes either
    !pagebreak       !widths 30,70       sets the column widths of the next table (per cent)

Inline: **bold**, *italic*, <br> for a line break, and {{key: text}} for a learning goal of offer `key`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

GOAL = re.compile(r"\{\{(\w+): (.*?)\}\}")
MARKS = re.compile(r"\*\*|\*|<br>")


@dataclass
class Heading:
    level: int  # 0 is the document title
    text: str


@dataclass
class Paragraph:
    text: str
    style: str = "body"  # body, lead or small


@dataclass
class Listing:
    items: list[str]
    numbered: bool = False


@dataclass
class Grid:
    rows: list[list[str]]
    head: bool = False
    widths: list[float] | None = None


@dataclass
class Box:
    title: str
    blocks: list[Block]
    side: bool = False


@dataclass
class PageBreak:
    pass


Block = Heading | Paragraph | Listing | Grid | Box | PageBreak


@dataclass
class Content:
    blocks: list[Block]
    goals: dict[str, list[str]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return next((plain(b.text) for b in self.blocks if isinstance(b, Heading) and b.level == 0), "")


def plain(text: str) -> str:
    """The text without its inline marks."""
    return re.sub(r"\s+", " ", MARKS.sub(lambda m: " " if m.group() == "<br>" else "", text)).strip()


def load(path: Path) -> Content:
    """Read a content file."""
    goals: dict[str, list[str]] = defaultdict(list)

    def strip_goal(match: re.Match[str]) -> str:
        goals[match.group(1)].append(plain(match.group(2)))
        return match.group(2)

    blocks: list[Block] = []
    stack: list[list[Block]] = [blocks]
    widths: list[float] | None = None
    fresh = True  # a blank line or another block ends a list or table
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = GOAL.sub(strip_goal, raw.strip())
        here = stack[-1]
        last = here[-1] if here and not fresh else None
        fresh = False
        if not line:
            fresh = True
        elif line == "!pagebreak":
            here.append(PageBreak())
        elif line.startswith("!widths "):
            widths = [float(part) for part in line[8:].split(",")]
            fresh = True
        elif line == ":::":
            stack.pop()
            fresh = True
        elif line.startswith(":::"):
            kind, _, title = line[3:].partition(" ")
            box = Box(title, [], side=kind == "side")
            here.append(box)
            stack.append(box.blocks)
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if not isinstance(last, Grid):
                last = Grid([], widths=widths)
                widths = None
                here.append(last)
            if set(line) <= set("|-"):
                last.head = True
            else:
                last.rows.append(cells)
        elif line.startswith("- ") or re.match(r"1\. ", line):
            numbered = not line.startswith("-")
            if not (isinstance(last, Listing) and last.numbered == numbered):
                last = Listing([], numbered)
                here.append(last)
            last.items.append(line[3 if numbered else 2 :])
        else:
            here.append(simple_block(line))
    if len(stack) != 1:
        raise ValueError(f"{path.name}: a box is not closed")
    return Content(blocks, dict(goals))


def simple_block(line: str) -> Block:
    """A heading or a paragraph."""
    marks, _, rest = line.partition(" ")
    if rest and set(marks) == {"#"}:
        return Heading(len(marks) - 1, rest)
    if marks == ">":
        return Paragraph(rest, "lead")
    if marks == "~":
        return Paragraph(rest, "small")
    return Paragraph(line)
