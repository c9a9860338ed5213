"""The web page, parsed again and read as a person reads it."""

from __future__ import annotations

import base64
import copy
import hashlib
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
import rounds
from lxml import html as parser
from lxml.html import HtmlElement
from tests.reports.advised import advised, ruleset
from tests.reports.conftest import AFTER

from compliance.documents.model import ProblemCode
from compliance.offers.model import OfferType, TargetGroup, TeacherLevel
from compliance.reports import words
from compliance.reports.history import Change
from compliance.reports.html import to_html
from compliance.reports.model import Report
from compliance.reports.text import clean, one_line
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Reason, Verdict

BLOCKS = ("p", "li", "dt", "dd", "h3", "h4", "h5", "blockquote", "details", "summary", "td", "th")

DANISH = {"krav", "anbefaling", *TeacherLevel, *TargetGroup}
"""Codes that are words of the language too."""


@pytest.fixture(scope="module")
def page(report: Report) -> HtmlElement:
    return parser.document_fromstring(to_html(report))


@pytest.fixture(scope="module")
def second_round(report: Report) -> HtmlElement:
    """The page where an earlier report is known, and documents have marked copies."""
    return parser.document_fromstring(to_html(report, *rounds.second(report)))


@pytest.fixture(scope="module")
def with_advice(report: Report) -> HtmlElement:
    """The page where two advisory rule sets were heard."""
    return parser.document_fromstring(to_html(advised(report, ruleset(), ruleset("anden", "En anden"))))


def offers(report: Report) -> list[CheckedOffer]:
    return [offer for document in report.documents for offer in document.offers]


def seen(element: HtmlElement) -> str:
    """What is read of an element, on one line."""
    copied = copy.deepcopy(element)
    for block in copied.iter(*BLOCKS):
        block.tail = f" {block.tail or ''}"
    return " ".join(copied.text_content().split())


def by_class(element: HtmlElement, name: str) -> list[HtmlElement]:
    return element.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")


def article(page: HtmlElement, number: int) -> HtmlElement:
    return page.get_element_by_id(f"tilbud-{number}")


def shown_findings(page: HtmlElement, number: int, offer: CheckedOffer, report: Report) -> Iterator:
    """The findings of an offer with the element that shows each."""
    titles = {info.id: one_line(info.title) for info in report.requirements}
    shown = {seen(each.find("h5")): each for each in by_class(article(page, number), "finding")}
    assert len(shown) == len(offer.findings)
    for finding in offer.findings:
        yield finding, shown[titles[finding.requirement]]


def test_every_offer_stands_in_the_overview_and_in_a_section_of_its_own(page: HtmlElement, report: Report) -> None:
    rows = page.xpath("//*[@id='overblik']//tbody/tr")
    assert len(rows) == len(offers(report)) == len(by_class(page, "offer"))
    for number, (offer, row) in enumerate(zip(offers(report), rows, strict=True), start=1):
        assert row.xpath("./th/a/@href") == [f"#tilbud-{number}"]
        assert seen(row.xpath("./th/a")[0]) == words.title(offer.offer)
        assert words.VERDICTS[offer.verdict] in seen(row.xpath("./td")[0])
        section = article(page, number)
        assert seen(section.find("h3")) == words.title(offer.offer)
        assert words.VERDICTS[offer.verdict] in seen(by_class(section, "verdict")[0])
        assert words.VERDICT_MEANINGS[offer.verdict] in seen(section)
        assert words.offer_type(offer.offer.offer_type) in seen(section)
        assert (words.provider(offer.offer) or "Ikke oplyst") in seen(section)


def test_a_field_of_the_overview_is_the_worst_of_the_group_s_krav(page: HtmlElement) -> None:
    heads = [seen(each) for each in page.xpath("//*[@id='overblik']//thead//th")]
    assert heads == ["Tilbud", "Samlet vurdering", "Målgruppe", "Pensum", "Varighed", "Form", "Indhold", "Kvalitet"]
    first = [seen(each) for each in page.xpath("//*[@id='overblik']//tbody/tr[1]/td")]
    assert first == [
        "✗ Opfylder ikke kravene",
        "✓ Opfyldt 1 af 1 krav",
        "? Kræver vurdering 1 af 1 krav",
        "✗ Ikke opfyldt 1 af 2 krav",
        "– Kun anbefalinger",
        "? Kræver vurdering 2 af 2 krav",
        "○ Ikke oplyst 1 af 3 krav",
    ]


def test_every_finding_says_result_reason_and_why_with_its_quotes(page: HtmlElement, report: Report) -> None:
    for number, offer in enumerate(offers(report), start=1):
        for finding, shown in shown_findings(page, number, offer, report):
            text = seen(shown)
            assert words.OUTCOMES[finding.outcome] in text
            assert f"{words.LEVELS[finding.level]}, afsnit " in text
            assert one_line(finding.message) in text
            assert seen(by_class(shown, "reason")[0] if finding.reason else parser.Element("p")) == (
                words.REASONS[finding.reason] if finding.reason else ""
            )
            quotes = [mark.text for mark in shown.iter("mark")]
            assert quotes == [clean(each.quote) for each in finding.evidence]
            for figure, each in zip(shown.iter("figure"), finding.evidence, strict=True):
                assert words.place(each) in seen(figure.find("figcaption"))


def test_a_quote_stands_in_its_surroundings(page: HtmlElement) -> None:
    quote = by_class(article(page, 1), "finding")[0].find(".//blockquote/p")
    assert quote.text.strip().endswith("»")
    after = quote.find("mark").tail
    assert after.startswith("« ")
    assert after.strip() == f"« {AFTER}"


def test_within_a_group_the_worst_comes_first(page: HtmlElement, report: Report) -> None:
    order = [words.OUTCOMES[each] for each in (Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW, Outcome.PASS)]
    for group in by_class(page, "group"):
        tags = [seen(by_class(each, "tag")[0]).split(" ", 1)[1] for each in by_class(group, "finding")]
        assert tags == sorted(tags, key=order.index)
    shown = [seen(each.find("h4")) for each in by_class(article(page, 1), "group")]
    assert shown == list(report.groups)


def test_what_a_good_text_says_is_told_where_something_is_wanting(page: HtmlElement, report: Report) -> None:
    for finding, shown in shown_findings(page, 1, offers(report)[0], report):
        told = "»Forløbet varer tre dage, og underviserne er til stede hele dagen.«" in seen(shown)
        assert told is (finding.outcome is not Outcome.PASS)


def test_every_fact_is_told_with_its_quotes(page: HtmlElement, report: Report) -> None:
    facts = offers(report)[0].offer.facts
    shown = by_class(article(page, 1), "facts")[0].xpath("./div")
    assert [seen(each.find("dt")) for each in shown] == list(words.FACTS.values())
    for name, each in zip(words.FACTS, shown, strict=True):
        assert all(value in seen(each.find("dd")) for value in words.fact_value(name, facts).split("\n"))
        assert [mark.text for mark in each.iter("mark")] == [e.quote for e in getattr(facts, name).evidence]
    text = seen(by_class(article(page, 1), "facts")[0])
    assert "Beregnet: 3 dage × 7,5" in text
    assert "Teksten modsiger sig selv; se citaterne." in text
    assert "Usikkert grundlag." in text


def test_an_offer_of_no_type_says_why_nothing_is_judged(page: HtmlElement, report: Report) -> None:
    number = [offer.offer.offer_type for offer in offers(report)].index(None) + 1
    assert "så de enkelte krav er ikke vurderet" in seen(article(page, number))
    assert "Ikke vurderet" in seen(page.xpath("//*[@id='overblik']//tbody/tr")[number - 1])


def test_files_that_could_not_be_read_are_told_at_the_top_and_among_the_files(page: HtmlElement) -> None:
    notice = seen(by_class(page, "notice")[0])
    assert "2 filer kunne ikke læses" in notice
    assert "laast.pdf: Beskyttet med adgangskode. Filen er beskyttet med adgangskode; gem en kopi uden." in notice
    rows = {seen(row[0]): [seen(cell) for cell in row[1:]] for row in page.xpath("//*[@id='filer']//tbody/tr")}
    assert len(rows) == 8
    assert rows["tom.pdf"][:3] == ["–", "Kunne ikke læses", "Tom fil. Filen er tom."]
    assert rows["strategi.docx"][1] == "Intet kursustilbud i filen"
    assert rows["katalog.docx"][:3] == ["–", "3 tilbud", "Ingen"]
    assert "Side 2 har to spalter" in rows["2026/ledelse-paa-stuen.pdf"][2]
    assert "(OCR)" in rows["diplom.pdf"][2]


def test_the_rule_set_and_the_words_are_explained(page: HtmlElement, report: Report) -> None:
    rules, about = seen(page.get_element_by_id("regler")), seen(page.get_element_by_id("om"))
    assert "staerke-dagtilbud-2018, version 1" in rules
    for info in report.requirements:
        told = seen(page.get_element_by_id(f"krav-{info.id}"))
        assert all(part in told for part in (info.explanation, info.limits, info.decided, info.good_text))
        assert info.title in rules
    for meanings in (words.OUTCOME_MEANINGS, words.VERDICT_MEANINGS, words.LEVEL_MEANINGS):
        assert all(meaning in about for meaning in meanings.values())
    assert "Et menneske afgør" in about
    assert "hverken en godkendelse eller et afslag fra en myndighed" in about


def test_no_code_is_left_untranslated(second_round: HtmlElement, report: Report) -> None:
    shown = copy.deepcopy(second_round)
    for each in shown.xpath("//style | //script"):
        each.drop_tree()
    kinds = (Outcome, Reason, Verdict, Level, OfferType, TargetGroup, TeacherLevel, ProblemCode, Change)
    codes = {each.value for kind in kinds for each in kind} | {info.id for info in report.requirements}
    for code in (codes | {"ingen-type", "None", "True", "False"}) - DANISH:
        assert not re.search(rf"(?<![\w.-]){re.escape(code)}(?![\w-])", shown.text_content()), code


def test_hostile_text_stays_text(page: HtmlElement, report: Report) -> None:
    assert "[bold]fed[/bold] <script>alert(1)</script>" in page.text_content()
    assert len(page.xpath("//script")) == 1
    assert len(page.xpath("//style")) == 1
    assert not page.xpath("//@*[starts-with(name(), 'on')] | //@style")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", to_html(report))
    assert to_html(report).encode()


def test_nothing_is_fetched_and_only_the_named_style_and_script_run(page: HtmlElement) -> None:
    assert not page.xpath("//@src | //link | //img | //iframe | //object | //form/@action")
    assert all(link.startswith("#") for link in page.xpath("//@href"))
    style, script = page.xpath("//style")[0].text, page.xpath("//script")[0].text
    assert not re.search(r"url\(|@import|http", style + script)
    hashes = [base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in (style, script)]
    assert page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content") == [
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'"
    ]


@pytest.mark.parametrize("which", ["page", "second_round", "with_advice"])
def test_the_page_is_well_built(which: str, request: pytest.FixtureRequest) -> None:
    page = request.getfixturevalue(which)
    assert page.get("lang") == "da"
    levels = [int(each.tag[1]) for each in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.xpath("//@href") if link.startswith("#")} <= set(ids)
    for table in page.iter("table"):
        assert seen(table.find("caption"))
        assert all(each.get("scope") for each in table.iter("th"))
    assert all(seen(each) for each in page.iter("h2", "h3", "h4", "h5", "p", "li", "dt", "dd", "summary", "a", "label"))
    assert page.xpath("//body/a[1]/@href") == ["#indhold"]


def test_an_earlier_report_is_told_of_at_each_finding(second_round: HtmlElement) -> None:
    said = {
        seen(each.find("h5")): seen(by_class(each, "earlier")[0])
        for each in by_class(article(second_round, 1), "finding")
        if by_class(each, "earlier")
    }
    assert said == {
        "Tilbuddet er for en af rammens målgrupper": "Uændret siden sidst. Din vurdering dengang: Ikke opfyldt "
        "Din bemærkning: Talt med <b>Bente</b>. OK",
        "Omkring 50 % af pensum er fælles på tværs af udbydere": "Ændret siden sidst; dengang: Ikke oplyst.",
        "Omkring tre læringsdage": "Samme resultat som sidst, men citatet er et andet. "
        "Se din vurdering efter. Din vurdering dengang: Opfyldt",
        "Omkring 7,5 konfrontationstimer pr. dag": "Nyt siden sidst.",
    }
    assert "rapport-i-maj.xlsx" in seen(second_round.get_element_by_id("tilbud"))
    assert "ændret siden sidst: 1" in seen(article(second_round, 1))


def test_an_earlier_remark_on_an_offer_of_no_type_is_told(second_round: HtmlElement, report: Report) -> None:
    number = [offer.offer.offer_type for offer in offers(report)].index(None) + 1
    said = [seen(each) for each in by_class(article(second_round, number), "earlier")]
    assert said == ["Uændret siden sidst. Din bemærkning: Et andet tilbud."]


def test_what_was_written_earlier_and_has_no_place_is_kept(second_round: HtmlElement) -> None:
    assert [seen(each) for each in by_class(second_round, "unplaced")[0]] == [
        "Omkring tre læringsdage · Det gamle forløb · gammel.pdf Din vurdering: Kræver vurdering "
        "Din bemærkning: Ring til dem Tilbuddet findes ikke mere. Det stod sidst i rapport-i-april.xlsx."
    ]


def test_without_an_earlier_report_nothing_is_said_of_one(page: HtmlElement) -> None:
    assert "siden sidst" not in page.body.text_content()
    assert not page.xpath("//*[@id='uden-plads']")


def test_quotes_link_to_the_marked_copy_at_their_page(second_round: HtmlElement) -> None:
    links = article(second_round, 1).xpath(".//figcaption/a/@href")
    marked = "m%C3%A6rket/50%25%20%231%20p%C3%A5%20stuen.pdf"
    assert set(links) == {f"{marked}#page={page}" for page in (1, 2, 3, 4)}
    assert marked in article(second_round, 1).xpath(".//a/@href")
    assert not article(second_round, 2).xpath(".//figcaption/a")
    assert all(not link.startswith("javascript:") for link in second_round.xpath("//@href"))


def test_a_run_without_any_offer_has_no_table_and_no_filter(report: Report) -> None:
    page = parser.document_fromstring(to_html(report.model_copy(update={"documents": report.documents[-3:]})))
    assert "0 tilbud i 3 filer" in seen(page)
    assert not page.xpath("//*[@id='overblik']//table | //form | //*[@id='tilbud']")
    assert "strategi.docx" in seen(page.get_element_by_id("overblik"))


def test_the_same_report_gives_the_same_page(report: Report) -> None:
    assert to_html(report) == to_html(report.model_copy(deep=True))


def test_an_outcome_that_can_be_filtered_has_its_rule(report: Report) -> None:
    offer = offers(report)[0]
    findings = tuple(
        Finding(requirement=finding.requirement, level=Level.KRAV, outcome=outcome, message="Set.", evidence=())
        for finding, outcome in zip(offer.findings, Outcome, strict=False)
    )
    document = report.documents[0].model_copy(update={"offers": (offer.model_copy(update={"findings": findings}),)})
    page = parser.document_fromstring(to_html(report.model_copy(update={"documents": (document,)})))
    style = page.xpath("//style")[0].text
    boxes = page.xpath("//input/@id")
    assert len(boxes) == len(Outcome)
    for box in boxes:
        kind = box.removeprefix("vis-")
        assert f"body:has(#{box}:checked) .filtered.is-{kind}" in style
        assert f"body:has(#{box}:checked) .nothing.has-{kind}" in style
        assert f".tag.is-{kind}" in style
