"""A small notation for Danish wordings, readable in a rule file, compiled to one regular expression.

| written | means | example |
|---|---|---|
| `*` | any letters, none included | `læringsmiljø*` finds "læringsmiljøer" and "læringsmiljøet" |
| `(a|b)` | one of these; `(a|)` is optional | `(sparrer|drøfter) med` |
| ` .. ` | up to five words between, in the same sentence | `afprøve* .. praksis` |
| ` ... ` | up to twelve words between, in the same sentence | `mellem ... dagene` |

All else is literal. Upper and lower case are alike, but for the pronoun "I", which is not the preposition "i". A term
begins and ends at a word's edge. No negation ("ikke", "uden" …) stands in a gap: it would turn the meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

_TOKEN = re.compile(r"\s*\.\.\.\s*|\s*\.\.\s*|\s+|\*|[()|]|[^\s*()|.]+|\.")
_GAP_WORD = (
    r"(?!(?:ikke|ingen|intet|aldrig|hverken|uden|næppe)\b)"
    r"(?:(?:\d{1,2}\.-?)+|(?:pr|ca|kl|nr|evt|bl\.a|f\.eks|inkl|ekskl)\.|\w+(?:[.,]\d+)?)"
)
_TELLING = 2
"""Letters of the shortest piece worth looking for."""
_START = 4
"""First letters by which pieces are sorted: a text that lacks them lacks all such pieces."""


def _gap(most: int) -> str:
    """Up to so many words in between, and what parts them."""
    return r"(?:[^\w.!?]+" + _GAP_WORD + "){0," + str(most) + r"}?[^\w.!?]+"


class TermError(ValueError):
    """A term that is not well formed; the message names it."""


def term_pattern(term: str) -> str:
    """The regular expression (source) of one term.

    Raises TermError where the brackets do not match or nothing is left to find.
    """
    return rf"(?<!\w)(?:{_inside(term)})(?!\w)"


def _inside(term: str) -> str:
    """The regular expression of a term without its edges. Raises TermError."""
    if not _is_balanced(term) or not re.search(r"\w", term):
        raise TermError(f"»{term}«")
    parts: list[str] = []
    for token in _TOKEN.findall(term.strip()):
        stripped = token.strip()
        after_optional = parts[-2:] == ["|", ")"]
        if stripped == "...":
            parts.append(_gap(12))
        elif stripped == "..":
            parts.append(_gap(5))
        elif not stripped:
            parts.append(r"[\s\-–]*" if after_optional else r"[\s\-–]+")
        elif token == "*":
            parts.append(r"\w*")
        elif token == "(":
            parts.append("(?:")
        elif token == "I":
            parts.append("(?-i:I)")
        elif token in ")|":
            parts.append(token)
        else:
            parts.append(re.escape(token))
    return "".join(parts)


def _is_balanced(term: str) -> bool:
    depth = 0
    for character in term:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0


@cache
def compile_terms(terms: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern that finds any of the terms. Raises TermError (which term)."""
    if not terms:
        raise TermError("ingen ord")
    # One edge for all: where no word begins, none of them is tried.
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_inside, terms))})(?!\w)", re.IGNORECASE)


class Lexicon:
    """Named concepts, each with its terms, ready to be looked for all at once in many texts.

    A term is only matched against a text that holds all of its fixed pieces: most texts hold those of few terms.
    """

    def __init__(self, concepts: Mapping[str, tuple[str, ...]]) -> None:
        """Prepare the search; a term is compiled when it is first looked for."""
        self._concepts = concepts
        self._terms = [
            (name, order, _needed(term), term)
            for name, terms in concepts.items()
            for order, term in enumerate(terms)
        ]
        self._by_start: dict[str, dict[str, list[int]]] = {}
        self._always: list[int] = []
        for number, (_, _, needed, _) in enumerate(self._terms):
            rarest = max(needed, key=lambda pieces: min(map(len, pieces)), default=())
            for piece in rarest:
                self._by_start.setdefault(piece[:_START], {}).setdefault(piece, []).append(number)
            if not rarest:
                self._always.append(number)

    def spans(self, text: str) -> dict[str, list[tuple[int, int]]]:
        """Where the concepts that occur in the text stand in it, left to right and apart."""
        lower = text.lower()
        starts = {lower[at : at + size] for size in range(_TELLING, _START + 1) for at in range(len(lower) - size + 1)}
        worth = {
            number
            for start in self._by_start.keys() & starts
            for piece, numbers in self._by_start[start].items()
            if piece in lower
            for number in numbers
        }
        found: dict[str, list[tuple[int, int, int]]] = {}
        for number in sorted(worth.union(self._always)):
            name, order, needed, term = self._terms[number]
            if all(any(piece in lower for piece in pieces) for pieces in needed):
                for match in compile_terms((term,)).finditer(text):
                    found.setdefault(name, []).append((match.start(), order, match.end()))
        return {name: _apart(matches) for name, matches in found.items()}

    def opens(self, name: str, label: str) -> bool:
        """Whether a label begins with one of the concept's terms."""
        return compile_terms(self._concepts[name]).match(label) is not None


def _apart(matches: list[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """The matches from left to right that do not overlap; of those that begin at one place, the first term's."""
    spans: list[tuple[int, int]] = []
    for start, _, end in sorted(matches):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return spans


_Pieces = tuple[str, ...]


def _needed(term: str) -> tuple[_Pieces, ...]:
    """Pieces of lower-case text: any match of the term holds at least one of each tuple."""
    needed: list[_Pieces] = []
    depth, start = 0, 0
    for position, character in enumerate(f"{term}("):
        if character == "(":
            if depth == 0:
                needed += [(piece,) for piece in re.split(r"[\s*.–-]+", term[start:position].lower()) if _tells(piece)]
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
    pieces = [max(re.split(r"[\s*.–-]+", choice.lower()), key=len) for choice in choices.split("|")]
    return [tuple(pieces)] if all(_tells(piece) for piece in pieces) else []


def _tells(piece: str) -> bool:
    return len(piece) >= _TELLING


def contains_any(text: str, terms: Iterable[str]) -> bool:
    """Whether one of the terms stands in the text."""
    return compile_terms(tuple(terms)).search(text) is not None
