"""Questions that stand over their answers as headings do, in letters and answers to a list of questions."""

from __future__ import annotations

import re
from itertools import pairwise

from compliance.documents.cleaning import list_marker
from compliance.documents.model import BlockKind, Document

_IS_QUESTION = re.compile(r"\W*[^.?!\n]{6,160}\?(?:\s+[^.?!\n]{1,100}[.?])?\s*")
"""A line that asks, with at most one sentence after the question."""
_IS_TITLE = re.compile(r"[A-ZÆØÅ][^.?!:;\n]{2,60}(?<![,\s])")
"""A line among such questions that names what is told under it ("Sådan arbejder vi")."""
_FEWEST_QUESTIONS = 3
"""From which on lines that ask, each with a paragraph under it, are the headings of their answers."""
ANSWER_MARK = re.compile(r"\s*(?:svar|besvarelse)\s*\d*\s*:\s*", re.IGNORECASE)
ASKS = re.compile(r"\s*(?:spørgsmål|spm\.?)\s*\d*\s*[:.]", re.IGNORECASE)
_NUMBERED_DEMAND = (
    r"(?:(?:ad\s+)?(?:(?:mindste|del)?krav|punkt|pkt\.?|kriterium|spørgsmål|spm\.?|k)?\s*[\d.]*\d[a-z]?\s*[:.)–-]*|ad\s*[:.])"
)
_QUOTED_DEMAND = re.compile(
    rf"\W*(?P<number>{_NUMBERED_DEMAND})?\s*[\"»“„](?P<asked>[^\"»«“”„\n]{{15,400}})[\"«”“]\s*[.:–-]*\s+(?=\w)",
    re.IGNORECASE,
)
_MARKED_WITHIN = re.compile(
    rf"\W*(?P<number>{_NUMBERED_DEMAND})?\s*(?P<asked>[^\n]{{10,400}}?)\s+"
    r"(?:(?:vores|tilbudsgivers|leverandørens)\s+)?(?:svar|besvarelse)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_DEMANDS = re.compile(
    r"\b(?:skal|bedes|ønskes|kræves|forventes|beskriv|redegør|angiv|oplys|bør|må)\b|\?\s*$", re.IGNORECASE
)
LONGEST_QUESTION = 600
_RUNNING = (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER, BlockKind.NOTE)


def marked_answers(document: Document) -> dict[int, str]:
    """What each line or numbered point asks that an answer marked as such follows ("5. Udbytte." – "Svar: …")."""
    flow = [b for b in document.blocks if b.kind not in _RUNNING]
    return {
        block.index: ASKS.sub("", list_marker(block.text)[1]).strip()
        for block, after in pairwise(flow)
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        and after.kind is BlockKind.PARAGRAPH
        and ANSWER_MARK.match(after.text)
        and not ANSWER_MARK.match(block.text)
        and len(block.text) < LONGEST_QUESTION
    }


def demand_within(text: str, heading: str) -> tuple[str, int] | None:
    """What a paragraph is asked that states a demand and answers it, and where the answer begins; None for others.

    The demand has a number or stands under a heading of demands, and is quoted or parted from its answer by "Svar:".
    """
    for form in (_QUOTED_DEMAND, _MARKED_WITHIN):
        found = form.match(text)
        if found and (found["number"] or "krav" in heading.lower()) and _DEMANDS.search(found["asked"]):
            return found["asked"].strip(), found.end()
    return None


def headed_answers(document: Document) -> set[int]:
    """The lines that head the paragraphs under them as a heading would: somebody's questions, answered one by one."""
    flow = [b for b in document.blocks if b.kind not in _RUNNING]
    asked = {
        block.index
        for before, block, after in zip([None, *flow], flow, flow[1:], strict=False)
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        and after.kind is BlockKind.PARAGRAPH
        and not (before and block.kind is before.kind is BlockKind.LIST_ITEM)
        and _IS_QUESTION.fullmatch(block.text)
        and not after.text.rstrip().endswith("?")
        and not ANSWER_MARK.match(after.text)
        and not ASKS.match(block.text)
    }
    if len(asked) < _FEWEST_QUESTIONS:
        return set()
    return asked | {
        block.index
        for block, after in pairwise(flow)
        if block.kind is BlockKind.LIST_ITEM and after.kind is BlockKind.PARAGRAPH and _IS_TITLE.fullmatch(block.text)
    }
