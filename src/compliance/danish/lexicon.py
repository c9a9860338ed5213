"""Many concepts looked for in many texts at once.

A term is a row of steps, one a word or several ("faglig* .. sparring" has two). All terms are followed at once through
the words of a text: the steps that a word may be are one whole number (bit n for step n), so that a text costs a few
operations a word, however many terms there are. Only a term whose last step is reached is tried as a pattern, and only
where it matters: to tell whether a concept occurs, one of its terms is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import accumulate
from operator import or_

from compliance.danish.meanings import Table
from compliance.danish.steps import Term, term_of
from compliance.danish.terms import LONG, SHORT, compile_terms, gap

Span = tuple[int, int]

_WORDS = re.compile(r"(\w+)")
_CLOSE = re.compile(r"[\s\-–]+")
"""What stands between words that follow right upon each other."""
_BETWEEN = {0: _CLOSE} | {most: re.compile(gap(most), re.IGNORECASE) for most in (SHORT, LONG)}
"""What may stand between two words of a term, by the words that its gap holds."""
_FIGURES = re.compile(r"\w[.,]\d|\d\.")
_MOST_WORDS = 20_000
"""Words whose terms are remembered; a run over thousands of documents meets some more."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What a word says of the terms."""

    found: list[tuple[int, int]]
    """The owners of the terms of one word that it is a match of."""
    concepts: frozenset[int]
    """The concepts among them."""
    first: frozenset[int]
    """Terms, by their last step, of which it may be the first one."""
    alone: tuple[int, ...]
    """Steps that it may be and that are both first and last."""
    after: int
    """The steps next to the first ones that it may be."""
    far: int
    """Those among them that may come anywhere after it."""
    steps: int
    """Steps that it may be."""
    later: int
    """Other steps than first ones that it may be."""


_NOTHING = _Known(found=[], concepts=frozenset(), first=frozenset(), alone=(), after=0, far=0, steps=0, later=0)


class Lexicon:
    """Named concepts, each with its terms, ready to be looked for all at once in many texts."""

    def __init__(self, concepts: Mapping[str, tuple[str, ...]]) -> None:
        """Lay out the steps of all terms; a term is compiled when it is first tried."""
        self._concepts = concepts
        self.names = tuple(concepts)
        """The concepts' names, by number."""
        self.numbers = {name: number for number, name in enumerate(concepts)}
        owners: dict[str, list[tuple[int, int]]] = {}
        for concept, terms in enumerate(concepts.values()):
            for order, source in enumerate(terms):
                owners.setdefault(source, []).append((concept, order))
        self._table = Table()
        """What a word may be: a term of one word, or a step of another."""
        self._term_of_last: dict[int, Term] = {}
        self._anywhere: dict[str, list[Term]] = {}
        """Terms of whose words nothing is known, by what any match holds."""
        self._first = self._last = self._after_any = 0
        bit = 0
        for source, whose in owners.items():
            term = term_of(source, whose)
            if not term.steps:
                self._anywhere.setdefault(term.literal, []).append(term)
            elif term.is_told and len(term.steps) == 1:
                for meaning in self._table.of(term.steps[0].words):
                    meaning.owners += whose
            else:
                self._lay_out(term, bit)
                bit += len(term.steps)
        self._by_word: dict[str, _Known] = {}

    def _lay_out(self, term: Term, bit: int) -> None:
        last = bit + len(term.steps) - 1
        self._first |= 1 << bit
        self._last |= 1 << last
        self._term_of_last[last] = term
        for number, step in enumerate(term.steps, start=bit):
            for meaning in self._table.of(step.words):
                meaning.steps.append(number)
                if number == bit:
                    meaning.first.append(last)
            if not step.is_close and number < last:
                self._after_any |= 1 << number + 1

    def find(self, text: str) -> Found:
        """The concepts that occur in the text."""
        pieces = _WORDS.split(text)
        known = [self._by_word.get(word) or self._of_word(word) for word in pieces[1::2]]
        edges = list(accumulate(map(len, pieces)))
        terms = [(self._term_of_last[last], last, at) for last, at in self._ended(known, pieces[::2]).items()]
        lower = text.lower()
        for literal, unknown in self._anywhere.items():
            if literal in lower:
                terms += [(term, -1, []) for term in unknown]
        return Found(self, text, known, list(zip(edges[::2], edges[1::2], strict=False)), terms)

    def spans(self, text: str) -> dict[str, list[Span]]:
        """Where the concepts that occur in the text stand in it, left to right and apart."""
        found = self.find(text)
        return {name: found.spans(name) for name in found.names}

    def opens(self, name: str, label: str) -> bool:
        """Whether a label begins with one of the concept's terms."""
        return compile_terms(self._concepts[name]).match(label) is not None

    def _ended(self, words: list[_Known], between: list[str]) -> dict[int, list[int]]:
        """The last steps that are reached, each with the words that reach it, by number."""
        ended: dict[int, list[int]] = {}
        after = far = 0
        """The steps next to those of the last word, and those that may come anywhere from here on."""
        for at, known in enumerate(words):
            taken = 0
            if known.later and (after or far):
                is_close = between[at] == " " or _CLOSE.fullmatch(between[at])
                taken = (far | after if is_close else far) & known.later
            after = known.after
            far |= known.far
            if taken:
                after |= taken << 1
                far |= taken << 1 & self._after_any
                for last in members(taken & self._last):
                    ended.setdefault(last, []).append(at)
            for last in known.alone:
                ended.setdefault(last, []).append(at)
        return ended

    def _of_word(self, word: str) -> _Known:
        if len(self._by_word) >= _MOST_WORDS:
            self._by_word.clear()
        known = _NOTHING
        if meanings := self._table.look_up(word.lower()):
            found = list(dict.fromkeys(owner for meaning in meanings for owner in meaning.owners))
            steps = reduce(or_, [meaning.mask for meaning in meanings])
            first = steps & self._first
            known = _Known(
                found=found,
                concepts=frozenset([concept for concept, _ in found]),
                first=frozenset().union(*[meaning.first for meaning in meanings if meaning.first]),
                alone=tuple(members(first & self._last)),
                after=first << 1,
                far=first << 1 & self._after_any,
                steps=steps,
                later=steps & ~first,
            )
        self._by_word[word] = known
        return known


class Found:
    """The concepts that occur in one text."""

    def __init__(
        self,
        lexicon: Lexicon,
        text: str,
        words: list[_Known],
        places: list[Span],
        terms: list[tuple[Term, int, list[int]]],
    ) -> None:
        """`places` is where the words stand; `terms` are those that may occur but for those of one word: with the last
        step, and the words that reach it."""
        self._lexicon, self._text, self._words, self._places, self._terms = lexicon, text, words, places, terms
        self._spans: dict[str, list[Span]] = {}
        concepts = set().union(*[known.concepts for known in words if known.concepts])
        for term, _, _ in terms:
            if term.is_told:
                concepts |= term.concepts
        for term, last, _ in terms:
            if not term.concepts <= concepts and self._occurs(term, last):
                concepts |= term.concepts
        self.names = tuple(lexicon.names[concept] for concept in sorted(concepts))
        """The names of the concepts, in the lexicon's order."""

    def spans(self, name: str) -> list[Span]:
        """Where a concept stands, left to right and apart; of terms that begin at one place, the first one's match."""
        if name not in self._spans:
            self._spans[name] = self._look(self._lexicon.numbers[name]) if name in self.names else []
        return self._spans[name]

    def _look(self, number: int) -> list[Span]:
        found = [
            (start, order, end)
            for (start, end), known in zip(self._places, self._words, strict=True)
            if number in known.concepts
            for concept, order in known.found
            if concept == number
        ]
        for term, last, ends in self._terms:
            for concept, order in term.owners:
                if concept == number:
                    found += [(start, order, end) for start, end in self._matches(term, last, ends)]
        return _not_overlapping([(start, end) for start, _, end in sorted(found)])

    def _matches(self, term: Term, last: int, ends: list[int]) -> list[Span]:
        """What `finditer` would find of the term."""
        if term.is_told:
            places, before = self._places, len(term.steps) - 1
            return _not_overlapping([(places[at - before][0], places[at][1]) for at in ends])
        if not term.at_word:
            return [match.span() for match in term.pattern.finditer(self._text)]
        spans: list[Span] = []
        for at in self._starts[last]:
            if (not spans or self._places[at][0] >= spans[-1][1]) and (span := self._match(term, last, at)):
                spans.append(span)
        return spans

    def _occurs(self, term: Term, last: int) -> bool:
        if not term.at_word:
            return term.pattern.search(self._text) is not None
        return any(self._match(term, last, at) for at in self._starts[last])

    def _match(self, term: Term, last: int, at: int) -> Span | None:
        """The match that begins with a word."""
        if term.is_told_but_for_gaps and not self._has_figures:
            end = self._end(term, last, len(term.steps) - 1, at)
            return None if end is None else (self._places[at][0], self._places[end][1])
        match = term.pattern.match(self._text, self._places[at][0])
        return match.span() if match else None

    def _end(self, term: Term, last: int, more: int, at: int) -> int | None:
        """The last word of the nearest match that goes on from a word, with so many steps more.

        What a pattern would find word by word: many terms are tried in a few texts only, and compiling costs more.
        """
        if not more:
            return at
        gap = term.steps[-1 - more].gap
        between, end = _BETWEEN[gap], self._places[at][1]
        for coming in range(at + 1, len(self._words) if gap else min(at + 2, len(self._words))):
            if self._words[coming].steps >> last + 1 - more & 1 and between.fullmatch(
                self._text, end, self._places[coming][0]
            ):
                found = self._end(term, last, more - 1, coming)
                if found is not None:
                    return found
        return None

    @cached_property
    def _has_figures(self) -> bool:
        """Whether there are words in the text that may be counted in more than one way."""
        return _FIGURES.search(self._text) is not None

    @cached_property
    def _starts(self) -> dict[int, list[int]]:
        """The words that may be the first one of a term, by its last step."""
        starts: dict[int, list[int]] = {last: [] for term, last, _ in self._terms if not term.is_told}
        tried = frozenset(starts)
        for at, known in enumerate(self._words):
            for last in known.first & tried if known.first else ():
                starts[last].append(at)
        return starts


def members(numbers: int) -> Iterator[int]:
    """The members of a set of numbers (bit n is set where n belongs to it), from the first."""
    while numbers:
        lowest = numbers & -numbers
        yield lowest.bit_length() - 1
        numbers ^= lowest


def _not_overlapping(spans: list[Span]) -> list[Span]:
    """Of spans from left to right those that do not begin within the one before."""
    if len(spans) <= 1:
        return spans
    apart: list[Span] = []
    for start, end in spans:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart
