"""Many concepts looked for in many texts at once.

A term is only tried where a word stands that it may begin with, and a text's words are looked up in tables: what a
text costs grows with its words, hardly with the number of terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property

from compliance.danish.terms import TOKEN, compile_terms

Span = tuple[int, int]
_Pieces = tuple[str, ...]

_WORD = re.compile(r"\w+")
_ONE_WORD = re.compile(r"\*?(?:\w+|\((?:\w+\*?\|)*\w+\*?\))\*?")
_PRONOUN = re.compile(r"\bI\b")
_MOST_WORDS = 100_000
"""Words whose terms are remembered; a run over thousands of documents meets some more."""


class _How(Enum):
    """How the first word of a match is like the text of an opening."""

    IS = 0
    BEGINS = 1
    ENDS = 2
    HOLDS = 3


_Opening = tuple[_How, str]


@dataclass(frozen=True)
class _Openings:
    """What the first word of any match of a term is like (one of `words`, in lower case)."""

    words: frozenset[_Opening]
    """Empty where a match may begin with anything."""
    at_word: bool
    """Whether a match begins where such a word does; else there may be a space or a dash before it."""


@dataclass(frozen=True)
class _Term:
    source: str
    owners: list[tuple[int, int]]
    """The concepts that have the term, by number, and its place among each one's terms."""

    @property
    def is_word(self) -> bool:
        """Whether a match is just one word, and the openings tell which."""
        return _ONE_WORD.fullmatch(self.source) is not None and not _PRONOUN.search(self.source)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return compile_terms((self.source,))

    @cached_property
    def needed(self) -> tuple[_Pieces, ...]:
        return _needed(self.source)

    def may_be_in(self, lower: str) -> bool:
        """Whether a text in lower case holds all that a match must hold."""
        for pieces in self.needed:
            for piece in pieces:
                if piece in lower:
                    break
            else:
                return False
        return True


@dataclass(frozen=True)
class _Known:
    """What a word says of the terms, by their numbers."""

    found: list[int]
    """Terms that the word itself is a match of."""
    rare: list[int]
    """Terms that it has the rarest part of."""
    other: list[int]
    """Terms that it has another part of."""
    begins: frozenset[int]
    """Terms of which a match may begin with it."""


class Lexicon:
    """Named concepts, each with its terms, ready to be looked for all at once in many texts."""

    def __init__(self, concepts: Mapping[str, tuple[str, ...]]) -> None:
        """Sort the terms by the words that they need; a term is compiled when it is first tried."""
        self._concepts = concepts
        self._names = tuple(concepts)
        owners: dict[str, list[tuple[int, int]]] = {}
        for concept, terms in enumerate(concepts.values()):
            for order, source in enumerate(terms):
                owners.setdefault(source, []).append((concept, order))
        self._terms = [_Term(source, whose) for source, whose in owners.items()]
        self._found, self._rare, self._other, self._begins = _Table(), _Table(), _Table(), _Table()
        self._anywhere: set[int] = set()
        self._not_at_word: set[int] = set()
        self._by_word: dict[str, _Known] = {}
        for number, term in enumerate(self._terms):
            openings = _openings(term.source)
            if term.is_word:
                self._found.add(number, openings.words)
                continue
            if openings.at_word:
                self._begins.add(number, openings.words)
            else:
                self._not_at_word.add(number)
            parts = _parts(term, openings)
            if parts:
                self._rare.add(number, parts[0])
                self._other.add(number, parts[-1])
            else:
                self._anywhere.add(number)

    def spans(self, text: str) -> dict[str, list[Span]]:
        """Where the concepts that occur in the text stand in it, left to right and apart."""
        found: dict[int, list[tuple[int, int, int]]] = {}
        for number, spans in self._matches(text):
            for concept, order in self._terms[number].owners:
                found.setdefault(concept, []).extend([(start, order, end) for start, end in spans])
        return {self._names[concept]: _apart(found[concept]) for concept in sorted(found)}

    def opens(self, name: str, label: str) -> bool:
        """Whether a label begins with one of the concept's terms."""
        return compile_terms(self._concepts[name]).match(label) is not None

    def _matches(self, text: str) -> Iterator[tuple[int, list[Span]]]:
        """The terms found, each with what `finditer` would find of it."""
        words = [(match.span(), self._of_word(match.group())) for match in _WORD.finditer(text)]
        found: dict[int, list[Span]] = {}
        for span, known in words:
            for number in known.found:
                found.setdefault(number, []).append(span)
        yield from found.items()
        rare = set().union(*[known.rare for _, known in words])
        worth = rare.intersection(set().union(*[known.other for _, known in words]))
        starts: dict[int, list[int]] = {}
        for (start, _), known in words:
            for number in known.begins & worth:
                starts.setdefault(number, []).append(start)
        lower = text.lower()
        for number in starts.keys() | (worth & self._not_at_word) | self._anywhere:
            term = self._terms[number]
            if term.may_be_in(lower) and (spans := _matched(term.pattern, text, starts.get(number))):
                yield number, spans

    def _of_word(self, word: str) -> _Known:
        known = self._by_word.get(word)
        if known is None:
            if len(self._by_word) >= _MOST_WORDS:
                self._by_word.clear()
            lower = word.lower()
            known = _Known(
                self._found.look_up(lower),
                self._rare.look_up(lower),
                self._other.look_up(lower),
                frozenset(self._begins.look_up(lower)),
            )
            self._by_word[word] = known
        return known


class _Table:
    """Numbers of terms by what a word is like."""

    def __init__(self) -> None:
        self._by_text: dict[_How, dict[str, list[int]]] = {how: {} for how in _How}
        self._longest = 0

    def add(self, number: int, openings: Iterable[_Opening]) -> None:
        for how, text in openings:
            self._by_text[how].setdefault(text, []).append(number)
            self._longest = max(self._longest, len(text))

    def look_up(self, word: str) -> list[int]:
        """The terms that have an opening like the word (in lower case), each once."""
        whole, begins, ends, holds = self._by_text.values()
        numbers = {*whole.get(word, ())}
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + self._longest) + 1):
                piece = word[start:end]
                if piece in holds:
                    numbers.update(holds[piece])
                if start == 0 and piece in begins:
                    numbers.update(begins[piece])
                if end == len(word) and piece in ends:
                    numbers.update(ends[piece])
        return sorted(numbers)


def _parts(term: _Term, openings: _Openings) -> list[frozenset[_Opening]]:
    """The two parts of a match that fewest texts have (long words are rare), or the only one, or none."""
    parts = [openings.words] if openings.words else []
    parts += [
        frozenset((_How.HOLDS, piece) for piece in pieces)
        for pieces in term.needed
        if all(_WORD.fullmatch(piece) for piece in pieces) and not _within(pieces, openings)
    ]
    return sorted(parts, key=lambda words: sum(3.0 ** -len(text) for _, text in words))[:2]


def _within(pieces: _Pieces, openings: _Openings) -> bool:
    """Whether every opening holds one of the pieces, so that they tell nothing more."""
    return bool(openings.words) and all(any(piece in text for piece in pieces) for _, text in openings.words)


def _matched(pattern: re.Pattern[str], text: str, starts: list[int] | None) -> list[Span]:
    """The matches that begin at one of the starts (None: anywhere), left to right and apart."""
    if starts is None:
        return [match.span() for match in pattern.finditer(text)]
    spans: list[Span] = []
    for start in starts:
        if (not spans or start >= spans[-1][1]) and (match := pattern.match(text, start)):
            spans.append(match.span())
    return spans


def _apart(matches: list[tuple[int, int, int]]) -> list[Span]:
    """The matches from left to right that do not overlap; of those that begin at one place, the first term's."""
    spans: list[Span] = []
    for start, _, end in sorted(matches):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return spans


@cache
def _openings(term: str) -> _Openings:
    reader = _Reader(TOKEN.findall(term.strip()))
    unfinished = reader.sequence({_Start()})
    for start in unfinished:
        reader.close(start)
    if not reader.known:
        return _Openings(frozenset(), at_word=False)
    return _Openings(frozenset(reader.words), reader.at_word)


@dataclass(frozen=True)
class _Start:
    """The first word of a match as far as it has been read."""

    text: str = ""
    after_any: bool = False
    """After `*`: the word may have letters before the text."""


class _Reader:
    """Follows a term through all its choices until the first word of each is known."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0
        self.words: set[_Opening] = set()
        self.known = True
        self.at_word = True

    def sequence(self, starts: set[_Start]) -> set[_Start]:
        """Read up to the end of the choice; the starts that are not finished there."""
        after_optional = False
        while self._at < len(self._tokens) and self._tokens[self._at] not in ("|", ")"):
            token = self._tokens[self._at]
            self._at += 1
            optional, after_optional = after_optional, False
            if token == "(":
                starts, after_optional = self._group(starts)
            elif token == "*":
                starts = self._any_letters(starts)
            elif not token.strip() and optional:
                starts = self._perhaps_apart(starts)
            elif not token.strip() or token.strip() in ("..", "..."):
                starts = self._apart(starts)
            else:
                starts = self._letters(starts, token.lower())
        return starts

    def close(self, start: _Start, *, word_goes_on: bool = False) -> None:
        """Keep what the first word is like; where nothing of it is told, the term may begin with anything."""
        if not start.text:
            self.known = False
            return
        hows = (_How.HOLDS, _How.BEGINS) if word_goes_on else (_How.ENDS, _How.IS)
        self.words.add((hows[0] if start.after_any else hows[1], start.text))

    def _group(self, starts: set[_Start]) -> tuple[set[_Start], bool]:
        """All choices of a group, and whether its last is to leave it out."""
        unfinished: set[_Start] = set()
        while self._tokens[self._at - 1] != ")":
            unfinished |= self.sequence(starts)
            self._at += 1
        return unfinished, self._tokens[self._at - 2] == "|"

    def _any_letters(self, starts: set[_Start]) -> set[_Start]:
        for start in starts:
            if start.text:
                self.close(start, word_goes_on=True)
        return {_Start("", after_any=True) for start in starts if not start.text}

    def _apart(self, starts: set[_Start]) -> set[_Start]:
        for start in starts:
            self.close(start)
        return set()

    def _perhaps_apart(self, starts: set[_Start]) -> set[_Start]:
        """White space that may be left out, after a choice that may."""
        for start in starts:
            if start.text:
                self.close(start, word_goes_on=True)
            elif start.after_any:
                self.known = False
            else:
                self.at_word = False
        return {start for start in starts if not start.text and not start.after_any}

    def _letters(self, starts: set[_Start], token: str) -> set[_Start]:
        word = _WORD.match(token)
        letters = word.group() if word else ""
        read = {_Start(start.text + letters, start.after_any) for start in starts}
        return read if letters == token else self._apart(read)


def _needed(term: str) -> tuple[_Pieces, ...]:
    """Pieces of lower-case text: any match of the term holds at least one of each tuple."""
    needed: list[_Pieces] = []
    depth, start = 0, 0
    for position, character in enumerate(f"{term}("):
        if character == "(":
            if depth == 0:
                needed += [(piece,) for piece in _pieces(term[start:position]) if _tells(piece)]
                start = position + 1
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                needed += _any_of(term[start:position])
                start = position + 1
    return tuple(needed)


def _any_of(choices: str) -> list[_Pieces]:
    """What a group of choices needs: a piece of each, where every choice has one."""
    if "(" in choices:
        return []
    pieces = [max(_pieces(choice), key=len) for choice in choices.split("|")]
    return [tuple(pieces)] if all(_tells(piece) for piece in pieces) else []


def _pieces(part: str) -> list[str]:
    return re.split(r"[\s*.–-]+", part.lower())


def _tells(piece: str) -> bool:
    """Whether a piece is worth looking for: most texts hold any single letter."""
    return len(piece) > 1 or (piece != "" and not piece.isalnum())
