"""Which paragraphs of a Word document are headings, and how high: told when the whole document is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from compliance.documents.docx_lines import Look
from compliance.documents.docx_styles import TITLE
from compliance.documents.model import BlockKind

_LONGEST_ROW_OF_HEADINGS = 2  # more lines alike, with nothing between them, are emphasised text
_NUMBERED = re.compile(r"(\d{1,2})\.\s+\S")
_TEXT = {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}

Rank = tuple[int, Look | None]


@dataclass
class Draft:
    """A block before the whole document has been seen."""

    kind: BlockKind
    text: str
    aside: bool
    level: int = 0
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    table: int | None = None
    look: Look | None = None
    """Set where the paragraph is, or may be, a heading."""
    outline: int | None = None
    """Set where its style makes it a heading."""


def settle(drafts: Sequence[Draft]) -> None:
    """Decide, from what stands around it, what only looks like a heading or a typed list."""
    for draft, following in pairwise(drafts):
        first, second = _NUMBERED.match(draft.text), _NUMBERED.match(following.text)
        plain = draft.kind in _TEXT and following.kind in _TEXT and not draft.look and not following.look
        if first and second and plain and int(second[1]) == int(first[1]) + 1:
            for item in (draft, following):
                item.kind, item.level = BlockKind.LIST_ITEM, item.level or 1
    for run in _alike(drafts):
        last = run[-1]
        kept = run if len(run) <= _LONGEST_ROW_OF_HEADINGS else [last]
        for index in kept:
            draft = drafts[index]
            around = [drafts[i] for i in (index - 1, index + 1) if 0 <= i < len(drafts)]
            in_list = draft.kind is BlockKind.LIST_ITEM and any(d.kind is BlockKind.LIST_ITEM for d in around)
            if _has_text_below(drafts, last) and not in_list:
                draft.kind, draft.level = BlockKind.HEADING, 0


def _alike(drafts: Sequence[Draft]) -> Iterator[list[int]]:
    """Runs of neighbours that look like headings in the same way."""
    maybe = [draft.look if draft.outline is None and draft.kind in _TEXT else None for draft in drafts]
    for look, group in groupby(range(len(drafts)), key=maybe.__getitem__):
        if look:
            yield list(group)


def _has_text_below(drafts: Sequence[Draft], index: int) -> bool:
    return index + 1 < len(drafts) and drafts[index + 1].kind in {*_TEXT, BlockKind.TABLE_ROW, BlockKind.HEADING}


def rank_of(draft: Draft) -> Rank:
    """What makes headings equal: the level of their style, or their look."""
    return (TITLE - 1, draft.look) if draft.outline is None else (draft.outline, None)


def levels(drafts: Sequence[Draft]) -> dict[Rank, int]:
    """The level of each kind of heading, styled ones in their order, others placed among them by their size."""
    headings = [draft for draft in drafts if draft.kind is BlockKind.HEADING]
    sizes: dict[int, int] = {}
    for draft in headings:
        if draft.outline is not None and draft.look:
            sizes[draft.outline] = max(sizes.get(draft.outline, 0), draft.look.size)
    outlines = sorted(sizes)

    def place(rank: Rank) -> tuple[int, bool, tuple[int, bool, bool, bool]]:
        outline, look = rank
        if look is None:
            return outlines.index(outline), True, (0, False, False, False)
        smaller = (i for i, level in enumerate(outlines) if level != TITLE and sizes[level] < look.size)
        return next(smaller, len(outlines)), False, look.rank()

    ranks = sorted({rank_of(draft) for draft in headings}, key=place)
    return {rank: position + 1 for position, rank in enumerate(ranks)}
