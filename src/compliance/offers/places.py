"""Where a stretch of text stands: the headings in force, and the passage that it makes under them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from compliance.danish.sentences import trim
from compliance.documents.model import Block
from compliance.offers.goal_language import opens_goals
from compliance.offers.model import Passage, Section
from compliance.offers.sections import section_of


@dataclass
class Place:
    """The headings in force: a stack of (level, text, section)."""

    stack: list[tuple[int, str, Section]] = field(default_factory=list)

    def open(self, level: int, text: str) -> None:
        """A heading ends those of its own level and below; a general one stands under its parent's section."""
        while self.stack and self.stack[-1][0] >= level:
            self.stack.pop()
        section = section_of(text)
        if section is Section.GENERAL and level > 1 and opens_goals(text):
            section = Section.GOALS
        if section is Section.GENERAL and self.stack and level > 1:
            section = self.stack[-1][2]
        self.stack.append((level, text, section))

    @property
    def heading(self) -> str:
        """The nearest heading."""
        return self.stack[-1][1] if self.stack else ""

    @property
    def section(self) -> Section:
        """The section that the nearest heading opens."""
        return self.stack[-1][2] if self.stack else Section.GENERAL


def passage_at(
    block: Block, start: int, end: int, section: Section, place: Place, lead: str, *, item: bool = False,
    answers: bool = False,
) -> Iterator[Passage]:
    """The passage from start to end of a block, trimmed; none where no letter or digit stands there."""
    start, end = trim(block.text, (start, end))
    if any(character.isalnum() for character in block.text[start:end]):
        yield Passage(
            block=block.index, start=start, end=end, text=block.text[start:end], section=section,
            heading=place.heading, lead=lead, page=block.page, is_item=item, answers_demand=answers,
        )
