"""Demands that a paragraph quotes before it answers them: "»Halvdelen bør være fælles.« Hos os er det 60 %."."""

from __future__ import annotations

from compliance.danish.quotations import quoted_sentences
from compliance.offers.model import OfferText, Passage


def with_quotes_as_leads(text: OfferText) -> OfferText:
    """The offer with the sentences that open a paragraph in quotation marks as what the rest of it answers."""
    return text.model_copy(update={"passages": tuple(map(_answering, text.passages))})


def _answering(passage: Passage) -> Passage:
    spans = quoted_sentences(passage.text)
    if not spans or spans[0][0] or passage.lead:
        return passage
    quote, own = passage.text[: spans[0][1]], passage.text[spans[0][1] :].lstrip()
    if len(own) < 2:
        return passage
    start = passage.end - len(own)
    return passage.model_copy(update={"start": start, "text": own, "lead": quote, "answers_demand": True})
