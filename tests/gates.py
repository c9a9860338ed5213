"""Proof that one pattern lets through all that another can find."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any


def lets_through(gate: re.Pattern[str], pattern: re.Pattern[str]) -> bool:
    """Whether whatever `pattern` finds holds, in lower case, letters that `gate` finds.

    It reads the pattern: every way through it must pass a run of plain letters that the gate finds.
    """
    return _all_pass(gate, list(parser.parse(pattern.pattern, pattern.flags)))


def _all_pass(gate: re.Pattern[str], items: list[Any]) -> bool:
    run: list[Any] = []
    for code, value in [*_inlined(items), (None, None)]:
        if code is op.LITERAL:
            run.append((code, value))
            continue
        if code in (op.AT, op.ASSERT_NOT) or (code is op.ASSERT and value[0] < 0):
            continue  # takes no letter: those on both sides of it stand side by side
        if gate.search("".join(chr(letter) for _, letter in run).lower()) or _passes(gate, run, code, value):
            return True
        run = []
    return False


def _inlined(items: Iterable[Any]) -> Iterable[Any]:
    """A group is no end of a run of letters."""
    for code, value in items:
        if code is op.SUBPATTERN:
            yield from _inlined(value[3])
        else:
            yield code, value


def _passes(gate: re.Pattern[str], before: list[Any], code: Any, value: Any) -> bool:
    """Whether every way through one part of a pattern is let through, with the letters that stand right before it."""
    if code is op.BRANCH:
        return all(_all_pass(gate, [*before, *way]) for way in value[1])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT):
        return value[0] > 0 and _all_pass(gate, [*before, *value[2]])
    return code is op.ASSERT and value[0] > 0 and _all_pass(gate, list(value[1]))
