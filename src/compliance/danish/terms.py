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
from functools import cache

TOKEN = re.compile(r"\s*\.\.\.\s*|\s*\.\.\s*|\s+|\*|[()|]|[^\s*()|.]+|\.")
_LETTER = re.compile(r"\w")
_GAP_WORD = (
    r"(?!(?:ikke|ingen|intet|aldrig|hverken|uden|næppe)\b)"
    r"(?:(?:\d{1,2}\.-?)+|(?:pr|ca|kl|nr|evt|bl\.a|f\.eks|inkl|ekskl)\.|\w+(?:[.,]\d+)?)"
)


SHORT, LONG = 5, 12
"""Words that may stand in a gap."""


def gap(most: int) -> str:
    """The regular expression of a gap: up to so many words, and what parts them."""
    return r"(?:[^\w.!?]+" + _GAP_WORD + "){0," + str(most) + r"}?[^\w.!?]+"


class TermError(ValueError):
    """A term that is not well formed; the message names it."""


def require_term(term: str) -> None:
    """Raises TermError where the brackets do not match or nothing is left to find."""
    if not _is_balanced(term) or not _LETTER.search(term):
        raise TermError(f"»{term}«")


def term_pattern(term: str) -> str:
    """The regular expression (source) of one term. Raises TermError."""
    return rf"(?<!\w)(?:{_inside(term)})(?!\w)"


def _inside(term: str) -> str:
    """The regular expression of a term without its edges. Raises TermError."""
    require_term(term)
    parts: list[str] = []
    for token in TOKEN.findall(term.strip()):
        stripped = token.strip()
        after_optional = parts[-2:] == ["|", ")"]
        if stripped == "...":
            parts.append(gap(LONG))
        elif stripped == "..":
            parts.append(gap(SHORT))
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
    if "(" not in term:
        return ")" not in term
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


def contains_any(text: str, terms: Iterable[str]) -> bool:
    """Whether one of the terms stands in the text."""
    return compile_terms(tuple(terms)).search(text) is not None
