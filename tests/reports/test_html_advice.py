"""What the page says of an advisory rule set: how the offers fit its criteria, with quotes, and no verdict."""

import pytest
from lxml import html as parser
from lxml.html import HtmlElement
from tests.reports.advised import FITS, TITLES, advised, ruleset

from compliance.reports import words
from compliance.reports.html import to_html
from compliance.reports.model import Report


@pytest.fixture(scope="module")
def section(report: Report) -> HtmlElement:
    page = parser.document_fromstring(to_html(advised(report, ruleset(), ruleset("anden", "En anden"))))
    return page.get_element_by_id("kriterier-1")


def seen(element: HtmlElement) -> str:
    return " ".join(element.text_content().replace("\xa0", " ").split())


def test_without_such_a_rule_set_the_page_is_as_it_was(report: Report) -> None:
    assert to_html(report) == to_html(advised(report))
    assert "kriterier-1" not in to_html(report)


def test_every_rule_set_is_found_from_the_top(report: Report) -> None:
    page = parser.document_fromstring(to_html(advised(report, ruleset(), ruleset("anden", "En anden"))))
    links = {link.get("href"): seen(link) for link in page.xpath("//nav//a")}
    assert (links["#kriterier-1"], links["#kriterier-2"]) == ("Vores strategi <b>", "En anden")


def test_every_offer_is_held_against_every_criterion(section: HtmlElement, report: Report) -> None:
    body = section.xpath(".//tbody/tr")
    assert len(body) == sum(len(document.offers) for document in report.documents)
    for row in body:
        assert [seen(cell) for cell in row.xpath("./td")] == [
            "✓ Understøtter", "(✓) Delvist", "○ Ikke omtalt", "✗ Taler imod", "– Gælder ikke",
        ]  # fmt: skip
        (link,) = row.xpath("./th/a")
        assert section.get_element_by_id(link.get("href").removeprefix("#")) is not None


def test_many_criteria_have_a_symbol_each_and_their_words_for_who_listens(report: Report) -> None:
    page = parser.document_fromstring(to_html(advised(report, ruleset(), ruleset("bred", "Bred", more=14))))
    few, many = page.xpath("//section[starts-with(@id, 'kriterier-')]/div[1]")
    assert (few.get("class"), many.get("class")) == ("matrix", "matrix dense")
    assert [seen(each) for each in many.xpath(".//caption//span[contains(@class, 'tag')]")] == [
        "✓ Understøtter", "(✓) Delvist", "○ Ikke omtalt", "✗ Taler imod",
    ]  # fmt: skip
    assert seen(many.xpath(".//tbody/tr[1]/td[1]")[0]) == "✓ Understøtter"


def test_what_a_text_says_is_told_with_its_quote_and_the_rest_in_one_line(section: HtmlElement) -> None:
    offer = section.get_element_by_id("kriterier-1-tilbud-1")
    told = offer.xpath(".//ul[@class='fits']/li")
    assert [seen(each.find(".//h4")) for each in told] == [
        TITLES[name][1] for name in FITS if name != "opfoelgning"
    ]
    for each, name in zip(told, ("retning", "behov", "hverdag"), strict=True):
        assert FITS[name][1] in seen(each)
        assert seen(each.find(".//mark")) == FITS[name][2]
    assert seen(offer.xpath("./p")[-1]) == "○ Ikke omtalt Lederen følger op"


def test_it_says_that_it_never_changes_the_verdict_and_gives_none(section: HtmlElement) -> None:
    assert words.ADVISORY in seen(section)
    assert not [word for word in (*words.OUTCOMES.values(), *words.VERDICTS.values()) if word in seen(section)]
