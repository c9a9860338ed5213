"""An offer of one paragraph under a heading, for the tests of the extractors."""

from __future__ import annotations

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import OfferText, Passage, Section

SECTIONS = {
    "Målgruppe": Section.TARGET_GROUP, "Hvem er det for?": Section.TARGET_GROUP, "Til hvem?": Section.TARGET_GROUP,
    "Er det noget for dig?": Section.TARGET_GROUP, "Hvem kan deltage?": Section.TARGET_GROUP,
    "Deltagerforudsætninger": Section.TARGET_GROUP, "Adgangskrav": Section.ADMISSION, "Undervisere": Section.TEACHERS,
    "Din underviser": Section.TEACHERS, "Dine undervisere": Section.TEACHERS, "Pensum": Section.LITERATURE,
    "Litteratur": Section.LITERATURE, "Læs også": Section.OTHER_COURSES, "Pris": Section.PRICE,
    "Læringsmål": Section.GOALS, "Formål": Section.PURPOSE, "Indhold": Section.CONTENT, "Om os": Section.ABOUT_PROVIDER,
    "Hvem kommer?": Section.TARGET_GROUP, "For hvem": Section.TARGET_GROUP, "Om mig": Section.ABOUT_PROVIDER,
    "Referencer": Section.OTHER_COURSES,
}  # fmt: skip


def offer_of(heading: str | None, *texts: str, lead: str = "", items: bool = False) -> OfferText:
    """An offer with the texts as passages under the heading."""
    blocks = [Block(index=0, kind=BlockKind.HEADING, text=heading or "Kursus", level=2)]
    section = SECTIONS.get(heading or "", Section.GENERAL)
    passages = []
    for index, text in enumerate(texts, start=1):
        blocks.append(Block(index=index, kind=BlockKind.PARAGRAPH, text=text))
        passages.append(
            Passage(
                block=index, start=0, end=len(text), text=text, section=section, heading=heading or "", lead=lead,
                is_item=items,
            )
        )  # fmt: skip
    document = Document(path="kursus.docx", file="kursus.docx", sha256="0", pages=None, blocks=tuple(blocks))
    return OfferText(document=document, title="Kursus", provider=None, passages=tuple(passages))
