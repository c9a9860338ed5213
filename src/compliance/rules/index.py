"""Which statements of an offer hold which concepts, as sets: a combination only meets the statements that can hold it.

A set of statements is a whole number: bit n is set where statement n belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from compliance.rules.combinations import Combination

if TYPE_CHECKING:
    from compliance.rules.statements import Statement

Concepts = Callable[[str], tuple[str, ...]]
"""The names of the concepts that a text holds."""
_LISTS = re.compile(r",|\bog\b|/")


class Index:
    """The statements of one offer by the concepts that they and their surroundings hold."""

    def __init__(
        self, statements: Sequence[Statement], concepts: Concepts, wide: Concepts, opens: Callable[[str, str], bool]
    ) -> None:
        """`wide` finds those that are looked for in whole passages; `opens`: whether a label begins with a concept."""
        self._statements, self._wide, self._opens = statements, wide, opens
        self._every = (1 << len(statements)) - 1
        self._here = _sets((statement.text for statement in statements), concepts)
        self._in_context = _sets((statement.context for statement in statements), concepts)
        self._below: dict[str, int] = {}
        self.bare = _set(n for n, statement in enumerate(statements) if statement.bare is not None)
        """The bare answers."""

    def holding(self, combination: Combination) -> int:
        """The statements that hold a combination: one of its concepts themselves, the others at least nearby."""
        found, some = self._every, 0
        for name in combination.wanted:
            here = self._here.get(name, 0)
            near = self._in_passage.get(name, 0) if combination.wide else 0
            found &= here | near | self._in_context.get(name, 0)
            some |= here
            if not found:
                return 0
        if combination.wanted:
            found &= some
        for name in combination.unwanted:
            found &= ~self._here.get(name, 0)
        for name in combination.above if found else ():
            found &= self._standing_below(name)
        return found

    @cached_property
    def _in_passage(self) -> dict[str, int]:
        return _sets((statement.passage.text for statement in self._statements), self._wide)

    def _standing_below(self, name: str) -> int:
        """Those whose heading or lead begins with the concept; one that lists several things heads none of them."""
        if name not in self._below:
            labels = {label for s in self._statements for label in (s.passage.heading, s.passage.lead) if label}
            heads = {x for x in labels if not _LISTS.search(x) and self._opens(name, x.strip())}
            self._below[name] = _set(
                n for n, s in enumerate(self._statements) if s.passage.heading in heads or s.passage.lead in heads
            )
        return self._below[name]


def _sets(texts: Iterable[str], concepts: Concepts) -> dict[str, int]:
    """For each concept the texts that hold it."""
    numbers: dict[str, int] = {}
    for text, group in groupby(enumerate(texts), key=itemgetter(1)):
        members_of_text = _set(number for number, _ in group)
        for name in concepts(text):
            numbers[name] = numbers.get(name, 0) | members_of_text
    return numbers


def _set(numbers: Iterator[int]) -> int:
    return sum(1 << number for number in numbers)
