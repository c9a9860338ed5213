"""What the first word of a wording is like, told from the wording itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from compliance.danish.terms import TOKEN

_WORD = re.compile(r"\w+")
_CHOICE = r"\*?\w+\*?"
_PLAIN = re.compile(rf"{_CHOICE}|\({_CHOICE}(?:\|{_CHOICE})*\)")
"""A word, or a choice of words: most terms are made of such."""


class How(IntEnum):
    """How a word is like the text of an opening."""

    IS = 0
    BEGINS = 1
    ENDS = 2
    HOLDS = 3


Opening = tuple[How, str]


@dataclass(frozen=True)
class Openings:
    """What the first word of any match of a term is like (one of `words`, in lower case)."""

    words: frozenset[Opening]
    """Empty where a match may begin with anything."""
    at_word: bool
    """Whether a match begins where such a word does; else there may be a space or a dash before it."""


@cache
def openings(term: str) -> Openings:
    """Follow a well-formed term through all its choices."""
    if _PLAIN.fullmatch(term):
        return Openings(frozenset(map(_opening, term.strip("()").split("|"))), at_word=True)
    reader = _Reader(TOKEN.findall(term.strip()))
    unfinished = reader.sequence({_Start()})
    for start in unfinished:
        reader.close(start)
    if not reader.known:
        return Openings(frozenset(), at_word=False)
    return Openings(frozenset(reader.words), reader.at_word)


def _opening(word: str) -> Opening:
    text = word.strip("*").lower()
    if word.endswith("*"):
        return (How.HOLDS if word.startswith("*") else How.BEGINS), text
    return (How.ENDS if word.startswith("*") else How.IS), text


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
        self.words: set[Opening] = set()
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
        hows = (How.HOLDS, How.BEGINS) if word_goes_on else (How.ENDS, How.IS)
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
