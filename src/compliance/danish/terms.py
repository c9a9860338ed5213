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
from collections.abc import Iterable
from functools import lru_cache

_TOKEN = re.compile(r"\s*\.\.\.\s*|\s*\.\.\s*|\s+|\*|[()|]|[^\s*()|.]+|\.")
_GAP_WORD = (
    r"(?!(?:ikke|ingen|intet|aldrig|hverken|uden|næppe)\b)"
    r"(?:(?:\d{1,2}\.-?)+|(?:pr|ca|kl|nr|evt|bl\.a|f\.eks|inkl|ekskl)\.|\w+(?:[.,]\d+)?)"
)
_TELLING = 3
"""Letters of the shortest fragment worth looking for."""


def _gap(most: int) -> str:
    """Up to so many words in between, and what parts them."""
    return r"(?:[^\w.!?]+" + _GAP_WORD + "){0," + str(most) + r"}?[^\w.!?]+"


class TermError(ValueError):
    """A term that is not well formed; the message names it."""


def term_pattern(term: str) -> str:
    """The regular expression (source) of one term.

    Raises TermError where the brackets do not match or nothing is left to find.
    """
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
    return rf"(?<!\w)(?:{''.join(parts)})(?!\w)"


def _is_balanced(term: str) -> bool:
    depth = 0
    for character in term:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0


@lru_cache(maxsize=4096)
def compile_terms(terms: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern that finds any of the terms. Raises TermError (which term)."""
    if not terms:
        raise TermError("ingen ord")
    return re.compile("|".join(term_pattern(term) for term in terms), re.IGNORECASE)


class Wording:
    """The terms of one concept, ready to be looked for in many texts.

    A text that holds none of the terms' telling fragments is passed over at a glance: most texts hold none.
    """

    def __init__(self, terms: tuple[str, ...]) -> None:
        """Compile the terms. Raises TermError (which term)."""
        self._pattern = compile_terms(terms)
        fragments = [_fragments(term) for term in terms]
        self._fragments = None if None in fragments else frozenset(f for some in fragments if some for f in some)

    def spans(self, text: str, lower: str) -> list[tuple[int, int]]:
        """Where the terms stand in the text, left to right; `lower` is the text in lower case."""
        if self._fragments is not None and not any(fragment in lower for fragment in self._fragments):
            return []
        return [match.span() for match in self._pattern.finditer(text) if match.end() > match.start()]


    def opens(self, label: str) -> bool:
        """Whether a label begins with one of the terms."""
        return self._pattern.match(label) is not None


def _fragments(term: str) -> frozenset[str] | None:
    """Pieces of text of which any match of the term holds at least one; None where no piece is sure or long enough."""
    outside = re.sub(r"\([^()]*\)", "*", term)
    if "(" in outside:
        return None
    fixed = _longest(outside)
    if fixed:
        return frozenset({fixed})
    group = re.search(r"\(([^()]*)\)", term)
    pieces = [_longest(choice) for choice in group[1].split("|")] if group else [""]
    return frozenset(pieces) if all(pieces) else None


def _longest(text: str) -> str:
    pieces = re.split(r"[\s*.|()–-]+", text.lower())
    best = max(pieces, key=len)
    return best if len(best) >= _TELLING else ""


def contains_any(text: str, terms: Iterable[str]) -> bool:
    """Whether one of the terms stands in the text."""
    return compile_terms(tuple(terms)).search(text) is not None
