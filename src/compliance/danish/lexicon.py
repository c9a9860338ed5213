"""Many concepts looked for in many texts at once.

A term is a row of steps, one a word or several ("faglig* .. sparring" has two). All terms are followed at once through
the words of a text: the steps that a word may be are one whole number (bit n for step n), so that a text costs a few
operations a word, however many terms there are. Only a term whose last step is reached is tried as a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Generic, TypeVar

from compliance.danish.openings import How, Opening, openings
from compliance.danish.terms import TOKEN, compile_terms

Span = tuple[int, int]
T = TypeVar("T")

_WORD = re.compile(r"\w+")
_ONE_WORD = re.compile(r"\*?(?:\w+|\((?:\w+\*?\|)*\w+\*?\))\*?")
_PRONOUN = re.compile(r"\bI\b")
_CLOSE = re.compile(r"[\s\-–]+")
"""What stands between words that follow right upon each other."""
_MOST_WORDS = 20_000
"""Words whose terms are remembered; a run over thousands of documents meets some more."""


@dataclass(frozen=True)
class _Step:
    """One of the words of a match, from left to right."""

    words: frozenset[Opening]
    """What the word is like."""
    is_close: bool
    """Whether the next step's word follows right upon it; else it may stand anywhere after it."""


@dataclass(frozen=True, eq=False)
class _Term:
    source: str
    owners: list[tuple[int, int]]
    """The concepts that have the term, by number, and its place among each one's terms."""
    steps: tuple[_Step, ...]
    at_word: bool
    """Whether a match begins at a word of the first step."""
    is_told: bool
    """Whether words that take all steps are a match, from the first of them to the last."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return compile_terms((self.source,))

    @property
    def literal(self) -> str:
        """A piece of lower-case text that any match holds, a sign rather than letters; "" where none is sure."""
        outside, choices = self.source.lower(), 1
        while choices:
            outside, choices = re.subn(r"\([^()]*\)", " ", outside)
        pieces = [piece for piece in re.split(r"[\s*.–-]+", outside) if piece != ","]
        return max(pieces, key=lambda piece: (piece != "" and not piece.isalnum(), len(piece)), default="")


@dataclass(frozen=True)
class _Known:
    """What a word says of the terms."""

    found: list[tuple[int, int]]
    """The owners of the terms of one word that it is a match of."""
    steps: int
    """Steps of the others that it may be."""
    first: frozenset[int]
    """Terms, by their last step, of which it may be the first one."""


class Lexicon:
    """Named concepts, each with its terms, ready to be looked for all at once in many texts."""

    def __init__(self, concepts: Mapping[str, tuple[str, ...]]) -> None:
        """Lay out the steps of all terms; a term is compiled when it is first tried."""
        self._concepts = concepts
        self._names = tuple(concepts)
        owners: dict[str, list[tuple[int, int]]] = {}
        for concept, terms in enumerate(concepts.values()):
            for order, source in enumerate(terms):
                owners.setdefault(source, []).append((concept, order))
        self._table = _Table[_Term | int]()
        """What a word may be: a term of one word, or a step of another."""
        self._term_of_first: dict[int, int] = {}
        self._term_of_last: dict[int, _Term] = {}
        self._anywhere: dict[str, list[_Term]] = {}
        """Terms of whose words nothing is known, by what any match holds."""
        self._first = self._last = self._lasting = self._after_any = 0
        bit = 0
        for source, whose in owners.items():
            term = _term(source, whose)
            if not term.steps:
                self._anywhere.setdefault(term.literal, []).append(term)
            elif term.is_told and len(term.steps) == 1:
                self._table.add(term, term.steps[0].words)
            else:
                self._lay_out(term, bit)
                bit += len(term.steps)
        self._by_word: dict[str, _Known] = {}

    def _lay_out(self, term: _Term, bit: int) -> None:
        last = bit + len(term.steps) - 1
        self._first |= 1 << bit
        self._last |= 1 << last
        self._term_of_first[bit], self._term_of_last[last] = last, term
        for number, step in enumerate(term.steps, start=bit):
            self._table.add(number, step.words)
            if not step.is_close and number < last:
                self._lasting |= 1 << number
                self._after_any |= 1 << number + 1

    def spans(self, text: str) -> dict[str, list[Span]]:
        """Where the concepts that occur in the text stand in it, left to right and apart."""
        found: dict[int, list[tuple[int, int, int]]] = {}
        """By concept: start, place among the concept's terms, end."""
        words = [(*match.span(), self._of_word(match.group())) for match in _WORD.finditer(text)]
        for start, end, known in words:
            for concept, order in known.found:
                found.setdefault(concept, []).append((start, order, end))
        for term, spans in self._matches(text, words):
            for start, end in spans:
                for concept, order in term.owners:
                    found.setdefault(concept, []).append((start, order, end))
        return {self._names[concept]: _apart(found[concept]) for concept in sorted(found)}

    def opens(self, name: str, label: str) -> bool:
        """Whether a label begins with one of the concept's terms."""
        return compile_terms(self._concepts[name]).match(label) is not None

    def _matches(self, text: str, words: list[tuple[int, int, _Known]]) -> Iterator[tuple[_Term, list[Span]]]:
        """The terms found, but for those of one word, each with what `finditer` would find of it."""
        ended = self._ended(text, words)
        starts: dict[int, list[int]] = {}
        for start, _, known in words:
            for last in known.first.intersection(ended):
                starts.setdefault(last, []).append(start)
        for last, ends in ended.items():
            term = self._term_of_last[last]
            if term.is_told:
                spans = _not_overlapping([(words[at + 1 - len(term.steps)][0], words[at][1]) for at in ends])
            elif term.at_word:
                spans = _beginning_at(term.pattern, text, starts[last])
            else:
                spans = [match.span() for match in term.pattern.finditer(text)]
            yield term, spans
        lower = text.lower()
        for literal, terms in self._anywhere.items():
            for term in terms if literal in lower else ():
                yield term, [match.span() for match in term.pattern.finditer(text)]

    def _ended(self, text: str, words: list[tuple[int, int, _Known]]) -> dict[int, list[int]]:
        """The last steps that are reached, each with the words that reach it, by number."""
        ended: dict[int, list[int]] = {}
        taken = before = 0
        for at, (start, end, known) in enumerate(words):
            now = 0
            if known.steps:
                follows = taken << 1
                if start - before != 1 or text[before] != " ":
                    follows &= -1 if _CLOSE.fullmatch(text, before, start) else self._after_any
                now = (follows | self._first) & known.steps
                for last in members(now & self._last):
                    ended.setdefault(last, []).append(at)
            taken = now | (taken & self._lasting)
            before = end
        return ended

    def _of_word(self, word: str) -> _Known:
        known = self._by_word.get(word)
        if known is None:
            if len(self._by_word) >= _MOST_WORDS:
                self._by_word.clear()
            found = self._table.look_up(word.lower())
            steps = [step for step in found if isinstance(step, int)]
            known = self._by_word[word] = _Known(
                found=[owner for term in found if isinstance(term, _Term) for owner in term.owners],
                steps=sum(1 << step for step in steps),
                first=frozenset(self._term_of_first[step] for step in steps if step in self._term_of_first),
            )
        return known


def members(numbers: int) -> Iterator[int]:
    """The members of a set of numbers (bit n is set where n belongs to it), from the first."""
    while numbers:
        lowest = numbers & -numbers
        yield lowest.bit_length() - 1
        numbers ^= lowest


class _Table(Generic[T]):
    """Things by what a word is like."""

    def __init__(self) -> None:
        self._by_text: dict[How, dict[str, list[T]]] = {how: {} for how in How}
        self._longest = 0

    def add(self, thing: T, words: Iterable[Opening]) -> None:
        for how, text in words:
            self._by_text[how].setdefault(text, []).append(thing)
            if how is How.HOLDS:
                self._longest = max(self._longest, len(text))

    def look_up(self, word: str) -> Iterable[T]:
        """The things that have an opening like the word (in lower case), each once."""
        whole, begins, ends, holds = self._by_text.values()
        size = len(word)
        found = [whole[word]] if word in whole else []
        found += [begins[piece] for end in range(1, size + 1) if (piece := word[:end]) in begins]
        found += [ends[piece] for start in range(size) if (piece := word[start:]) in ends]
        found += [
            holds[piece]
            for start in range(size)
            for end in range(start + 1, min(size, start + self._longest) + 1)
            if (piece := word[start:end]) in holds
        ]
        return dict.fromkeys(chain.from_iterable(found))


def _term(source: str, owners: list[tuple[int, int]]) -> _Term:
    """A term with its steps: what stands between its spaces and gaps, as far as the first word of it is known."""
    steps: list[_Step] = []
    at_word = is_told = True
    parts = _parts(source)
    for number, (part, is_close) in enumerate(parts):
        first = openings(part)
        is_word = _ONE_WORD.fullmatch(part) is not None and bool(first.words)
        is_told = is_told and is_word and (is_close or number == len(parts) - 1)
        if not number:
            at_word = bool(first.words) and first.at_word
        if first.words:
            steps.append(_Step(first.words, is_close and is_word))
        elif steps:
            steps[-1] = _Step(steps[-1].words, is_close=False)
    return _Term(source, owners, tuple(steps), at_word, is_told and not _PRONOUN.search(source))


def _parts(source: str) -> list[tuple[str, bool]]:
    """What stands between the spaces and gaps of a term, outside its brackets; and whether a mere space follows.

    A space after a choice that may be left out may be left out too: it parts nothing.
    """
    parts: list[tuple[str, bool]] = []
    part, depth = "", 0
    for token in TOKEN.findall(source.strip()):
        depth += (token == "(") - (token == ")")
        if depth == 0 and not token.strip() and not part.endswith("|)"):
            parts.append((part, True))
            part = ""
        elif depth == 0 and token.strip() in ("..", "..."):
            parts.append((part, False))
            part = ""
        else:
            part += token
    return [*parts, (part, False)]


def _beginning_at(pattern: re.Pattern[str], text: str, starts: list[int]) -> list[Span]:
    """The matches that begin at one of the starts, left to right and apart."""
    spans: list[Span] = []
    for start in starts:
        if (not spans or start >= spans[-1][1]) and (match := pattern.match(text, start)):
            spans.append(match.span())
    return spans


def _not_overlapping(spans: list[Span]) -> list[Span]:
    """Of spans from left to right those that do not begin within the one before."""
    if len(spans) == 1:
        return spans
    apart: list[Span] = []
    for start, end in spans:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def _apart(matches: list[tuple[int, int, int]]) -> list[Span]:
    """The matches from left to right that do not overlap; of those that begin at one place, the first term's."""
    return _not_overlapping([(start, end) for start, _, end in sorted(matches)])
