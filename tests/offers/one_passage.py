"""An offer of one heading and one passage, for tests of the extractors."""

from __future__ import annotations

from typing import Any

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import Fact, OfferText, Passage, Section


def offer_of(heading: str, text: str) -> OfferText:
    blocks = (
        Block(index=0, kind=BlockKind.HEADING, text=heading, level=1),
        Block(index=1, kind=BlockKind.PARAGRAPH, text=text),
    )
    document = Document(path="kursus.docx", file="kursus.docx", sha256="", pages=None, blocks=blocks)
    passage = Passage(block=1, start=0, end=len(text), text=text, section=Section.GENERAL, heading=heading)
    return OfferText(document=document, title="", provider=None, passages=(passage,))


def quotes_stand_in_the_text(offer: OfferText, fact: Fact[Any]) -> bool:
    return all(offer.document.blocks[e.block].text[e.start : e.end] == e.quote for e in fact.evidence)
