"""Limits on facts: intervals, and those that a municipality sets beside the ramme's."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from compliance.documents.model import Frozen
from compliance.offers.model import TeacherLevel
from compliance.rules.wording import LEVEL_WORDS, number_in_words

_UNITS = {
    "days": ("dag", "dage"),
    "hours_per_day": ("time", "timer"),
    "contact_hours": ("time", "timer"),
    "ects": ("ECTS", "ECTS"),
    "modules": ("modul", "moduler"),
    "supervisions": ("vejledning", "vejledninger"),
    "shared_pensum_pct": ("%", "%"),
}
"""Of one, and of any other number."""


class Range(Frozen):
    """A closed interval; an open end is None."""

    min: float | None = None
    max: float | None = None

    @model_validator(mode="after")
    def _is_a_range(self) -> Range:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"den nedre grænse {self.min:g} er højere end den øvre {self.max:g}")
        return self

    def holds(self, value: float) -> bool:
        """Whether the value lies within, limits included."""
        return (self.min is None or value >= self.min) and (self.max is None or value <= self.max)

    @property
    def in_words(self) -> str:
        """`mindst 7`, `højst 3`, `7–8`; empty where both ends are open."""
        ends = [None if end is None else number_in_words(end) for end in (self.min, self.max)]
        match ends:
            case [None, None]:
                return ""
            case [low, None]:
                return f"mindst {low}"
            case [None, high]:
                return f"højst {high}"
        return str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}–{ends[1]}"


class FactRanges(Frozen):
    """An interval for each fact that is a number (`NUMBERS`); None where there is no limit."""

    days: Range | None = None
    hours_per_day: Range | None = None
    contact_hours: Range | None = None
    ects: Range | None = None
    modules: Range | None = None
    supervisions: Range | None = None
    shared_pensum_pct: Range | None = None


NUMBERS = tuple(FactRanges.model_fields)
"""The facts that are numbers."""


class LocalLimit(FactRanges):
    """A municipality's own limit on one fact of a requirement; it can only be stricter than the ramme's."""

    requirement: str
    teacher_level: TeacherLevel | None = None
    """The lowest that will do."""

    @model_validator(mode="after")
    def _limits_one_fact(self) -> LocalLimit:
        limited = [name for name in (*NUMBERS, "teacher_level") if getattr(self, name) is not None]
        if len(limited) != 1 or not self.in_words:
            raise ValueError(f"{self.requirement}: sæt netop én grænse, fx hours_per_day = {{min = 7}}")
        return self

    @property
    def fact(self) -> str:
        """The fact that is limited, by its key."""
        return next(name for name in (*NUMBERS, "teacher_level") if getattr(self, name) is not None)

    @property
    def numbers(self) -> Range:
        """The numbers that will do; any, where the limit is on a level."""
        limit = getattr(self, self.fact)
        return limit if isinstance(limit, Range) else Range()

    @property
    def levels(self) -> tuple[TeacherLevel, ...]:
        """The levels that will do, highest first; none where the limit is on a number."""
        return () if self.teacher_level is None else at_least(self.teacher_level)

    @property
    def in_words(self) -> str:
        """`mindst 7 timer`, `mindst lektor`; empty where nothing is limited."""
        if self.teacher_level is not None:
            return f"mindst {LEVEL_WORDS[self.teacher_level]}"
        one, many = _UNITS[self.fact]
        last = self.numbers.min if self.numbers.max is None else self.numbers.max
        return f"{self.numbers.in_words} {one if last == 1 else many}" if self.numbers.in_words else ""


def at_least(level: TeacherLevel) -> tuple[TeacherLevel, ...]:
    """This level and those above it, highest first."""
    levels = tuple(TeacherLevel)
    return levels[: levels.index(level) + 1]


class LocalPolicy(Frozen):
    """The limits that a municipality adds to a programme's own."""

    title: str
    limits: Annotated[tuple[LocalLimit, ...], Field(min_length=1)]

    def of(self, requirement: str) -> tuple[LocalLimit, ...]:
        """Those on one requirement."""
        return tuple(limit for limit in self.limits if limit.requirement == requirement)
