"""The label cells of a table as passages of their own, where they state days, hours or dates.

A table of prices names in its first column what is paid for ("Tre dage, 22,5 konfrontationstimer | 46.000 kr."), a
programme when it is ("4. september kl. 9-16 | Læreplanen").
"""

from __future__ import annotations

import re

from compliance.danish.dates import find_dates
from compliance.danish.numbers import find_numbers
from compliance.danish.quantities import find_quantities
from compliance.danish.times import find_spans
from compliance.offers.model import OfferText, Passage, Section

_NUMBERED = re.compile(r"\d+(?:\.\d+)*\.?(?:\s+·(?!.*(?:tim|lektion|dag))|$)", re.IGNORECASE)
"""A row led by its number; where the column does not say what the amount is, the cell before it does."""
_NUMBER = re.compile(r"\W*\d+(?:[.,]\d+)?\s*½?(?:\s+[a-zæøå]+\.?)?\W*")
_COUNTS = re.compile(r"(?:antal\s+)?[a-zæøå]*(?:dage|gange|timer|lektioner)(?:\s+i\s+alt)?", re.IGNORECASE)
"""A first column that counts, so that its cells are no labels of the others."""
_PARTS = 2
"""Least numbers before a sum."""
_ROUNDING = 0.01
_LONGEST = 200
"""Letters of a label."""
_AMOUNT = re.compile(r"[\d,½]+(?:\s+[a-zæøå]+)?")


def with_labels(offer: OfferText) -> OfferText:
    """The offer with such cells as passages, led by what they label; the same object where there is none."""
    passages: list[Passage] = []
    offer = _with_sums_alone(offer)
    blocks = {block.index: block for block in offer.document.blocks}
    seen: set[int] = set()
    for passage in offer.passages:
        block = blocks.get(passage.block)
        if block and block.cells and block.index not in seen:
            seen.add(block.index)
            label = block.cells[0]
            lead = "" if passage.section is Section.PRICE else passage.text
            if block.columns and _COUNTS.fullmatch(block.columns[0]) and _NUMBER.fullmatch(label):
                lead = block.columns[0]
            elif not _tells(label, passage.section):
                label = ""
            if label and passage.start >= len(label) and block.text.startswith(label):
                passages.append(passage.model_copy(update={"start": 0, "end": len(label), "text": label, "lead": lead}))
        if block and passage.text in block.cells and _NUMBERED.match(passage.lead) and _AMOUNT.fullmatch(passage.text):
            before = [cell for cell in block.cells[: block.cells.index(passage.text)] if cell]
            passage = passage.model_copy(update={"lead": before[-1]}) if len(before) > 1 else passage
        passages.append(passage)
    return offer if passages == list(offer.passages) else offer.model_copy(update={"passages": tuple(passages)})


def _with_sums_alone(offer: OfferText) -> OfferText:
    """The offer without the parts of a row's sum: "Undervisningsgange | 5 | 4 | 9" is nine."""
    parts = {
        (block.index, cell)
        for block in offer.document.blocks
        if len(block.cells) > _PARTS + 1
        and (numbers := [find_numbers(cell)[0].value for cell in block.cells[1:] if _NUMBER.fullmatch(cell)])
        and len(numbers) > _PARTS
        and abs(sum(numbers[:-1]) - numbers[-1]) < _ROUNDING
        for cell in [cell for cell in block.cells[1:] if _NUMBER.fullmatch(cell)][:-1]
    }
    passages = tuple(one for one in offer.passages if (one.block, one.text) not in parts)
    return offer.model_copy(update={"passages": passages}) if parts else offer


def _tells(label: str, section: Section) -> bool:
    if len(label) > _LONGEST:
        return False
    if section is Section.PRICE:
        return bool(find_quantities(label))
    return bool(find_dates(label)) and bool(find_spans(label))
