"""A single text as an offer, for rule files' examples: what a requirement makes of it, standing under a heading."""

from __future__ import annotations

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType, Passage
from compliance.offers.sections import section_of


def offer_of_example(text: str, heading: str, offer_type: OfferType) -> CourseOffer:
    """An offer of that type that says nothing but the text."""
    blocks = (
        Block(index=0, kind=BlockKind.HEADING, text=heading, level=1),
        Block(index=1, kind=BlockKind.PARAGRAPH, text=text),
    )
    passage = Passage(block=1, start=0, end=len(text), text=text, section=section_of(heading), heading=heading)
    document = Document(path="", file="", sha256="", pages=None, blocks=blocks)
    offer_text = OfferText(document=document, title="", provider=None, passages=(passage,))
    return CourseOffer(text=offer_text, offer_type=offer_type, facts=Facts())
