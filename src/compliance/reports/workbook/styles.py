"""How the workbook looks: one palette, readable in black and white, and each cell format made once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from compliance.rules.model import Outcome, Verdict

FONT = {"font_name": "Arial", "font_size": 9}
INK = "#1B2733"
MUTED = "#5F6B76"
LINE = "#C9D1D9"
HEADER = "#1F3A5F"


@dataclass(frozen=True)
class Tone:
    """Background and text colour, with a contrast of at least 7 to 1."""

    fill: str
    ink: str
    bold: bool = False


GREEN = Tone("#DDF0E3", "#0F4A26")
RED = Tone("#F9D9D6", "#7A1712", bold=True)
ORANGE = Tone("#FCE8CC", "#663800")
BLUE = Tone("#DCE8F8", "#16386B")
GREY = Tone("#ECEFF1", "#454F57")

SYMBOLS = {
    Outcome.PASS: "✓",
    Outcome.FAIL: "✗",
    Outcome.MISSING: "○",
    Outcome.REVIEW: "?",
    Outcome.NOT_APPLICABLE: "–",
}
"""An outcome at a glance, and without colour."""

OUTCOME_TONES = {
    Outcome.PASS: GREEN,
    Outcome.FAIL: RED,
    Outcome.MISSING: ORANGE,
    Outcome.REVIEW: BLUE,
    Outcome.NOT_APPLICABLE: GREY,
}
FIT_SYMBOLS = {Outcome.PASS: "✓", Outcome.REVIEW: "(✓)", Outcome.MISSING: "○", Outcome.FAIL: "✗"}
FIT_TONES = {Outcome.PASS: GREEN, Outcome.REVIEW: BLUE, Outcome.MISSING: GREY, Outcome.FAIL: ORANGE}
"""Quieter than those of a krav: nothing is lacking and nothing is broken."""
VERDICT_TONES = {
    Verdict.COMPLIANT: GREEN,
    Verdict.NOT_COMPLIANT: RED,
    Verdict.INCOMPLETE: ORANGE,
    Verdict.NEEDS_REVIEW: BLUE,
}


@dataclass(frozen=True)
class Style:
    """What sets a cell apart from a plain one; equal styles share one format of the workbook."""

    tone: Tone | None = None
    bold: bool = False
    muted: bool = False
    link: bool = False
    centre: bool = False
    size: float = 9
    number_format: str = ""
    first: bool = False
    """The first row of a group: a heavier line above."""
    framed: bool = True
    entry: bool = False
    """For the caseworker to fill in: the only cells that are not locked."""

    @property
    def heavy(self) -> bool:
        """Bold, by itself or by its tone."""
        return self.bold or (self.tone is not None and self.tone.bold)


PLAIN = Style()


class Formats:
    """The workbook's formats, made when first asked for."""

    def __init__(self, book: Workbook) -> None:
        """Formats of one workbook."""
        self._book = book
        self._made: dict[Style, Format] = {}
        self._tones: dict[Tone, Format] = {}

    def __getitem__(self, style: Style) -> Format:
        """The format of a style."""
        made = self._made.get(style)
        if made is None:
            made = self._made[style] = self._book.add_format(_properties(style))
        return made

    def header(self) -> Format:
        """Format of a header cell."""
        return self._book.add_format(
            FONT
            | {"bold": True, "font_color": "#FFFFFF", "bg_color": HEADER, "text_wrap": True}
            | {"align": "left", "valign": "top", "border": 1, "border_color": LINE}
        )

    def where(self, text: str, tone: Tone) -> dict[str, Any]:
        """Conditional rule that gives the cells that say just this a tone."""
        if tone not in self._tones:
            self._tones[tone] = self._book.add_format({"bg_color": tone.fill, "font_color": tone.ink})
        return {"type": "cell", "criteria": "==", "value": f'"{text}"', "format": self._tones[tone]}


def _properties(style: Style) -> dict[str, Any]:
    properties: dict[str, Any] = FONT | {"font_size": style.size, "font_color": INK, "valign": "top", "text_wrap": True}
    properties["bold"] = style.heavy
    properties["align"] = "center" if style.centre else "left"
    if style.framed:
        properties |= {"border": 1, "border_color": LINE}
    if style.first:
        properties |= {"top": 2, "top_color": HEADER}
    if style.entry:
        properties |= {"bg_color": "#FFFDF0", "locked": False}
    if style.muted:
        properties["font_color"] = MUTED
    if style.link:
        properties |= {"font_color": "#0B4F9E", "underline": 1}
    if style.tone:
        properties |= {"bg_color": style.tone.fill, "font_color": style.tone.ink}
    if style.number_format:
        properties["num_format"] = style.number_format
    return properties
