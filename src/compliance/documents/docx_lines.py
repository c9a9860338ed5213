"""The lines of a Word paragraph: what each one is by its look, where style and list numbering say nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from compliance.documents.cleaning import clean
from compliance.documents.docx_nodes import Paragraph, Run

_LONGEST_HEADING = 100
_LARGE = 1.2  # times the size of the running text
_END = re.compile(r"[.,;!…]$")
_ABBREVIATION = re.compile(r"\b(?:m\.?v|m\.?m|osv|etc|m\.?fl|kl|nr|inkl|ekskl|ca|stk)\.$", re.IGNORECASE)
_LABEL_AND_VALUE = re.compile(r"[^:]{2,40}:\s+\S")
_TITLE_LABEL = re.compile(
    r"(?:vores |samlet )?(?:tilbud\w*|kurs\w*|forløb\w*|uddannelse\w*|vedr\w*|ang\w*|emne\w*|titel|tema\w*|modul\w*|"
    r"dag\w*|del\w*|spor\w*|hold\w*|bilag|trin|fase|\w*\d\w*)\b|.*\b\d{1,2}$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\S@\S|^(?:https?://|www\.)\S+$", re.IGNORECASE)
_SYMBOL_BULLET = re.compile(
    r"\s*(?:[•·▪▫‣◦●○■□◆◇►▶▸➢➤➔→✓✔√*\uf0a7\uf0b7\uf0d8\uf0fc-](?=\s|[^\W\d_])|[–—»](?=\s)|o(?=\s{2,}|\t))\s*(?=\S)"
)
_NUMBER = re.compile(r"\s*(?:\(?\d{1,2}\)|\(?[a-zA-Z]\)|\(?[ivx]{1,4}\))\s+(?=\S)")
_BOX = re.compile(r"\s*[☐☑☒]\s*(?=\S)")
_HEADING_NUMBER = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Za-z]\.|[IVX]{1,4}\.)\t")


@dataclass(frozen=True)
class Look:
    """How a line is set: its size in half points and what makes it stand out."""

    size: int
    bold: bool
    caps: bool
    underlined: bool

    def rank(self) -> tuple[int, bool, bool, bool]:
        """Sorts the more striking look first."""
        return (-self.size, not self.caps, not self.bold, not self.underlined)


@dataclass(frozen=True)
class Line:
    """One line of a paragraph."""

    runs: list[Run] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The line as written."""
        return "".join(run.text for run in self.runs)

    @property
    def look(self) -> Look:
        """The look that the whole line has."""
        inked = [run for run in self.runs if any(char.isalnum() for char in run.text)]
        text = self.text
        # Told by the first small letter, in most lines.
        capitals = all(run.format.get("caps") for run in inked) or all(c.isupper() for c in text if c.isalpha())
        return Look(
            size=max((run.format.get("size", 0) for run in inked), default=0),
            bold=bool(inked) and all(run.format.get("bold") for run in inked),
            caps=capitals and sum(map(str.isalpha, text)) > 2,
            underlined=bool(inked) and all(run.format.get("underline") for run in inked),
        )


def lines(paragraph: Paragraph) -> list[Line]:
    """The paragraph cut at its line breaks."""
    found = [Line()]
    for run in paragraph.runs:
        first, *others = run.text.split("\n")
        found[-1].runs.append(Run(first, run.format))
        found += [Line([Run(text, run.format)]) for text in others]
    return found


def body_size(paragraphs: Iterable[Paragraph]) -> int:
    """The size of most of the text, in half points."""
    sizes = Counter[int]()
    for paragraph in paragraphs:
        for run in paragraph.runs:
            sizes[run.format.get("size", 0)] += len(run.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def reads_as_heading(line: Line, size: int = 0) -> bool:
    """Whether the line looks like a heading above running text of this size: short, striking and no sentence."""
    text = clean(line.text.replace("\t", " "))
    if not 1 < len(text) <= _LONGEST_HEADING:
        return False
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    if not letters or _ADDRESS.search(text):
        return False
    look = line.look
    # Capitals alone are also those of "CVR 12345678".
    caps = look.caps and letters >= 2 * digits
    large = 0 < size * _LARGE <= min(run.format.get("size", 0) for run in line.runs if run.text.strip())
    if not (look.bold or caps or look.underlined or large):
        return False
    if text.endswith("!") and large:
        return True
    if _END.search(text) and not _ABBREVIATION.search(text):
        return False
    label = text.partition(":")[0] if _LABEL_AND_VALUE.match(text) else None
    return large or label is None or text.endswith("?") or bool(_TITLE_LABEL.match(label))


def is_typed_item(text: str) -> bool:
    """Whether the author typed a bullet, a number or a box before the text."""
    return any(pattern.match(text) for pattern in (_SYMBOL_BULLET, _NUMBER, _BOX))


def without_bullet(text: str) -> str:
    """The text without a typed bullet; numbers and boxes stay, for they say something."""
    found = _SYMBOL_BULLET.match(text)
    return text[found.end() :] if found else text


def columns(text: str) -> list[str]:
    """The parts of a line that tabs set in columns; one part where they only indent or follow a heading's number."""
    numbered = _HEADING_NUMBER.match(text)
    if numbered:
        text = f"{text[: numbered.end() - 1]} {text[numbered.end() :]}"
    parts = [clean(part) for part in re.split(r"\t+", text.strip())]
    return [part for part in parts if part]
