"""The label cells of a table as passages of their own, where they state days or hours.

A table of prices names in its first column what is paid for: "Tre dage, 22,5 konfrontationstimer | 46.000 kr."
"""

from __future__ import annotations

from compliance.danish.quantities import find_quantities
from compliance.offers.model import OfferText, Passage, Section


def with_labels(offer: OfferText) -> OfferText:
    """The offer with such cells as passages before those that they label; the same object where there is none."""
    passages: list[Passage] = []
    blocks = {block.index: block for block in offer.document.blocks}
    seen: set[int] = set()
    for passage in offer.passages:
        block = blocks.get(passage.block)
        if block and block.cells and block.index not in seen and passage.section is Section.PRICE:
            seen.add(block.index)
            label = block.cells[0]
            if passage.start >= len(label) and block.text.startswith(label) and find_quantities(label):
                update = {"start": 0, "end": len(label), "text": label, "lead": ""}
                passages.append(passage.model_copy(update=update))
        passages.append(passage)
    return offer if len(passages) == len(offer.passages) else offer.model_copy(update={"passages": tuple(passages)})
