"""Combinations: which concepts must meet for something to be said. A small notation for rule files.

| written | means |
|---|---|
| `sparring + mellem_dagene` | both in one sentence; its heading or lead may hold all but one of them |
| `sparring & mellem_dagene` | both in one passage (paragraph or list item with its lead), or its heading |
| `… - pris` | and the sentence does not hold `pris` |
| `udbyder:hoejskole` | the provider's name holds it |
| `over:foer_dagene` | the heading or lead above begins with it, and lists nothing else |
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

PROVIDER = "udbyder:"
ABOVE = "over:"
_NAME = re.compile(rf"(?:{PROVIDER}|{ABOVE})?[a-z0-9_]+")


class CombinationError(ValueError):
    """A combination that is not well formed; the message is Danish and names it."""


@dataclass(frozen=True)
class Combination:
    """Concept names that must meet; `wide` where the whole passage counts, not the sentence alone."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]
    provider: tuple[str, ...]
    """Concepts that the provider's name must hold."""
    above: tuple[str, ...] = ()
    """Concepts that the heading or lead must begin with."""
    wide: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every concept named."""
        return self.wanted + self.unwanted + self.provider + self.above


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
    asked = [name for sign, name in pairs if sign != "-"]
    return Combination(
        wanted=tuple(name for name in asked if ":" not in name),
        unwanted=tuple(name for sign, name in pairs if sign == "-"),
        provider=tuple(name.removeprefix(PROVIDER) for name in asked if name.startswith(PROVIDER)),
        above=tuple(name.removeprefix(ABOVE) for name in asked if name.startswith(ABOVE)),
        wide="&" in signs,
    )
