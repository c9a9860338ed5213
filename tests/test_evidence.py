"""Evidence is an invariant: every quote of every report stands in its place, and no pass is without one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from compliance.documents.discovery import find_documents
from compliance.documents.model import MAX_QUOTE, Document, Evidence
from compliance.documents.reading import read
from compliance.offers.extraction import find_offers
from compliance.offers.model import Facts
from compliance.rules.judging import judge
from compliance.rules.loading import load_ruleset
from compliance.rules.model import CheckedOffer, Outcome

SAMPLES = Path(__file__).parents[1] / "sample_submissions"
FILES = {file.file: file for file in find_documents([SAMPLES]) if file.supported}
each_sample = pytest.mark.parametrize("name", FILES)


@cache
def document(name: str) -> Document:
    return read(FILES[name])


@cache
def checked(name: str) -> tuple[CheckedOffer, ...]:
    return tuple(judge(offer, load_ruleset()) for offer in find_offers(document(name)))


def quotes(name: str) -> Iterator[tuple[str, Evidence]]:
    """Every quote of the report on a document, with what it is given for."""
    for number, each in enumerate(checked(name)):
        offer = each.offer
        for what, quote in (("title", offer.title_evidence), ("provider", offer.provider_evidence)):
            if quote is not None:
                yield f"{number} {what}", quote
        for fact in Facts.model_fields:
            yield from ((f"{number} {fact}", quote) for quote in getattr(offer.facts, fact).evidence)
        for finding in each.findings:
            yield from ((f"{number} {finding.requirement}", quote) for quote in finding.evidence)


def test_there_are_samples() -> None:
    assert len(FILES) >= 10
    assert sum(len(list(quotes(name))) for name in FILES) > 300


@each_sample
def test_every_quote_is_found_again_in_its_place(name: str) -> None:
    blocks = document(name).blocks
    astray = [what for what, e in quotes(name) if blocks[e.block].text[e.start : e.end] != e.quote]
    assert astray == []


@each_sample
def test_every_quote_can_be_read_in_a_cell(name: str) -> None:
    for what, quote in quotes(name):
        assert 0 < len(quote.quote) <= MAX_QUOTE, what
        assert quote.quote == quote.quote.strip(), what
        assert any(letter.isalnum() for letter in quote.quote), what


@each_sample
def test_every_quote_tells_its_page(name: str) -> None:
    made = document(name)
    for what, quote in quotes(name):
        assert quote.page == made.blocks[quote.block].page, what
        assert (quote.page is None) is (made.pages is None), what
        assert quote.page is None or 1 <= quote.page <= (made.pages or 0), what


@each_sample
def test_no_pass_is_without_evidence(name: str) -> None:
    bare = [
        f.requirement for each in checked(name) for f in each.findings if f.outcome is Outcome.PASS and not f.evidence
    ]
    assert bare == []


@each_sample
def test_silence_has_no_evidence_and_all_else_has(name: str) -> None:
    for each in checked(name):
        for finding in each.findings:
            assert (finding.outcome is Outcome.MISSING) is (finding.evidence == ()), finding.requirement


@each_sample
def test_a_fact_has_evidence_where_it_has_a_value_or_a_conflict(name: str) -> None:
    for each in checked(name):
        for fact_name in Facts.model_fields:
            fact = getattr(each.offer.facts, fact_name)
            assert (fact.value is not None or fact.conflict) is (fact.evidence != ()), fact_name
            assert not (fact.conflict and fact.value is not None), fact_name


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(strict=True, reason="»3¾ time hver gang, 7½ i alt« is no contradiction"))
        if name.startswith("06_")
        else name
        for name in FILES
    ],
)
def test_a_text_that_contradicts_itself_is_quoted_twice(name: str) -> None:
    for each in checked(name):
        for fact_name in Facts.model_fields:
            fact = getattr(each.offer.facts, fact_name)
            assert not fact.conflict or len(set(fact.evidence)) >= 2, fact_name


@each_sample
def test_an_offer_s_title_and_provider_are_quoted(name: str) -> None:
    for each in checked(name):
        title, provider = each.offer.title_evidence, each.offer.provider_evidence
        assert title is not None
        assert title.quote == each.offer.title
        assert (each.offer.provider is None) is (provider is None)
        assert provider is None or each.offer.provider in provider.quote


@each_sample
def test_learning_goals_are_the_text_s_own_words(name: str) -> None:
    text = "\n".join(block.text for block in document(name).blocks)
    for each in checked(name):
        assert [goal for goal in each.offer.facts.learning_goals.value or () if goal not in text] == []
