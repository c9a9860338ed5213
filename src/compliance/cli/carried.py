"""What the terminal says of an earlier report: how much of it was carried over, and how much needs another look."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from compliance.cli import terminal

if TYPE_CHECKING:
    from compliance.reports.history import History


def carried_over(history: History) -> list[str]:
    """Lines for the terminal; none without an earlier report."""
    if not history.source:
        return []
    told = " ".join(_sentences(history))
    return textwrap.wrap(told, terminal.width(100), break_long_words=False, break_on_hyphens=False)


def _sentences(history: History) -> Iterator[str]:
    from compliance.reports import words
    from compliance.reports.text import one_line

    earlier = history.findings.values()
    assessments = sum(each.assessment is not None for each in earlier)
    remarks = sum(bool(each.remark) for each in earlier)
    outdated = sum(each.outdated for each in earlier)
    amounts = (
        words.count(assessments, "vurdering", "vurderinger"),
        words.count(remarks, "bemærkning", "bemærkninger"),
    )
    yield f"Ført over fra {one_line(history.source)}: {' og '.join(amounts)}."
    if outdated:
        yield (
            f"{words.count(outdated, 'vurdering', 'vurderinger')} skal ses efter, for teksten eller resultatet er et "
            "andet; se kolonnen Siden sidst i arket Krav."
        )
    if history.unplaced:
        kept = words.count(len(history.unplaced), "række står", "rækker står")
        yield f"{kept} i arket Fra tidligere."
    yield "Vurderingerne her på skærmen er programmets egne; dine er regnet med i rapporten."
