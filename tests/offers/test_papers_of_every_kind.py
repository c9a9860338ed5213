"""Whole papers of every kind: which offers they hold, of what type, for whom, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from made_documents import document, heading, item, paragraph, row
from papers import PAPERS, Paper

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers


def _blocks(text: str) -> Iterator[Block]:
    for line in text.strip().splitlines():
        sign, _, words = line.partition(" ")
        if sign == "|":
            yield row(*words.split(" | "))
        elif sign in ("#", "##"):
            yield heading(words, len(sign))
        else:
            yield item(words) if sign == "-" else paragraph(line)


@pytest.mark.parametrize("paper", PAPERS, ids=[paper.name for paper in PAPERS])
def test_the_offers_of_a_paper(paper: Paper) -> None:
    offers = find_offers(document(*_blocks(paper.text)))
    found = [
        (offer.offer_type.value if offer.offer_type else "-", "+".join(offer.facts.target_groups.value or ()))
        for offer in offers
    ]
    assert found == [(kind, groups) for kind, groups, _ in paper.offers]
    for offer, (_, _, title) in zip(offers, paper.offers, strict=True):
        assert offer.text.title.startswith(title)
