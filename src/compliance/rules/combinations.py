"""Combinations: which concepts must meet for something to be said. A small notation for rule files.

| written | means |
|---|---|
| `sparring + mellem_dagene` | both in one sentence; its heading or lead may hold all but one of them |
| `sparring & mellem_dagene` | both in one passage (paragraph or list item with its lead), or its heading |
| `… - pris` | and the sentence does not hold `pris` |
| `udbyder:hoejskole` | the provider's name holds it |
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

PROVIDER = "udbyder:"
_NAME = re.compile(rf"(?:{PROVIDER})?[a-z0-9_]+")


class CombinationError(ValueError):
    """A combination that is not well formed; the message is Danish and names it."""


@dataclass(frozen=True)
class Combination:
    """Concept names that must meet; `wide` where the whole passage counts, not the sentence alone."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]
    provider: tuple[str, ...]
    """Concepts that the provider's name must hold."""
    wide: bool

    @property
    def names(self) -> tuple[str, ...]:
        """Every concept named."""
        return self.wanted + self.unwanted + self.provider


@lru_cache(maxsize=4096)
def parse_combination(text: str) -> Combination:
    """Read the notation. Raises CombinationError."""
    tokens = re.split(r"\s+([+&-])\s+", text.strip())
    names, signs = tokens[::2], ["+", *tokens[1::2]]
    if any(not _NAME.fullmatch(name) for name in names):
        raise CombinationError(f"kombinationen »{text}« kan ikke læses")
    if "&" in signs and "+" in signs[1:]:
        raise CombinationError(f"kombinationen »{text}« blander + og &")
    pairs = list(zip(signs, names, strict=True))
    return Combination(
        wanted=tuple(n for s, n in pairs if s != "-" and not n.startswith(PROVIDER)),
        unwanted=tuple(n for s, n in pairs if s == "-"),
        provider=tuple(n.removeprefix(PROVIDER) for s, n in pairs if s != "-" and n.startswith(PROVIDER)),
        wide="&" in signs,
    )
