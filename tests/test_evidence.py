"""Evidence is an invariant: every quote of every report stands in its place, and no pass is without one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.documents.discovery import find_documents
from compliance.documents.model import CELL_JOIN, MAX_QUOTE, Block, BlockKind, Document, Evidence
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


@each_sample
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


PHRASES = st.sampled_from([
    "Målgruppe:", "faglige ledere", "faglige fyrtårne", "dagplejere med PAU", "Læringsmål", "Efter forløbet kan du:",
    "Pris 400 kr.", "tre læringsdage à 7,5 timer", "2 dage", "10 ECTS", "Stærke dagtilbud", "Krav", "Besvarelse",
    "den styrkede pædagogiske læreplan", "Ja.", "Nej", "Svar:", "Spørgsmål 2:", "Udstedes der kursusbevis?",
    "Der udstedes ikke bevis.", "lektor Mette Holm", "halvdelen af pensum er fælles", "sparring mellem dagene",
    "kan eventuelt", "\n", "–", "½", "kl. 9-16", "den 3. maj", "(", "|", "•", "Professionshøjskolen Vest", "Læs også",
    "A. Kursus", "Fælles for A–B", "evt.", "…", "25 % af",
])  # fmt: skip
TEXTS = st.lists(PHRASES, min_size=1, max_size=8).map(" ".join).map(str.strip).filter(bool)
KINDS = st.sampled_from(list(BlockKind))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Blocks of any kind with the words of course descriptions in any order."""
    blocks = []
    for index in range(draw(st.integers(0, 12))):
        kind, aside, level = draw(KINDS), draw(st.booleans()), draw(st.integers(1, 3))
        if kind is BlockKind.TABLE_ROW:
            cells = tuple(draw(st.lists(TEXTS | st.just(""), min_size=1, max_size=4)))
            columns = tuple(draw(TEXTS) for _ in cells) if draw(st.booleans()) else ()
            text = CELL_JOIN.join(filter(None, cells))
            blocks.append(Block(index=index, kind=kind, text=text, cells=cells, columns=columns, aside=aside))
        else:
            blocks.append(Block(index=index, kind=kind, text=draw(TEXTS), level=level, aside=aside))
    return Document(path="a.docx", file="a.docx", sha256="", pages=None, blocks=tuple(blocks))


@given(documents())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_document_holds_its_quotes_stand_in_it(made: Document) -> None:
    for offer in find_offers(made):
        judged = judge(offer, load_ruleset())
        facts = [getattr(offer.facts, name) for name in Facts.model_fields]
        given_for = [*(q for f in facts for q in f.evidence), *(q for f in judged.findings for q in f.evidence)]
        for quote in given_for:
            assert made.blocks[quote.block].text[quote.start : quote.end] == quote.quote != ""
        assert all(finding.evidence for finding in judged.findings if finding.outcome is Outcome.PASS)
