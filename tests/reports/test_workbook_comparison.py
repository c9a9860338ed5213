"""*Sammenligning*: the offers for one target group side by side."""

from __future__ import annotations

import pytest
from tests.reports.advised import advised, ruleset
from tests.reports.conftest import FACTS, checked, document, findings, offer
from tests.reports.workbooks import header_row, opened, rows

from compliance.offers.model import CourseOffer, OfferType, Passage, Section
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.reports.workbook.heights import wrapped_lines
from compliance.rules.model import CheckedOffer, Verdict


def priced(title: str, offer_type: OfferType | None, text: str = "") -> CheckedOffer:
    made = offer(title, offer_type, FACTS)
    if text:
        made = with_price(made, text)
    return checked(made, Verdict.COMPLIANT, findings(passing=True) if offer_type else ())


def unstated(title: str, offer_type: OfferType) -> CheckedOffer:
    return checked(offer(title, offer_type), Verdict.COMPLIANT, findings(passing=True))


def with_price(made: CourseOffer, text: str) -> CourseOffer:
    block = made.text.document.blocks[0].model_copy(update={"text": text})
    source = made.text.document.model_copy(update={"blocks": (block, *made.text.document.blocks[1:])})
    passage = Passage(block=0, start=0, end=len(text), text=text, section=Section.PRICE)
    changed = made.text.model_copy(update={"document": source, "passages": (passage,)})
    return made.model_copy(update={"text": changed})


def compared(report: Report, *offers: CheckedOffer, heard: bool = False) -> list[dict[str, object]]:
    made = report.model_copy(update={"documents": (document("a.pdf", *offers),)})
    book = opened(to_workbook(advised(made, ruleset()) if heard else made))
    told = "Sammenligning" in [cell.value for cell in book["Om rapporten"]["A"]]
    assert told is ("Sammenligning" in book.sheetnames)
    return rows(book["Sammenligning"]) if told else []


def test_one_offer_for_a_group_has_nothing_to_be_held_against(report: Report) -> None:
    assert compared(report, priced("A", OfferType.LD3_LEDER), priced("B", OfferType.LD3_FYRTAARN)) == []


def test_offers_for_a_group_stand_together_whatever_their_type(report: Report) -> None:
    found = compared(
        report,
        priced("A", OfferType.LD3_LEDER), priced("B", OfferType.LD1_FORVALTNING), priced("C", OfferType.DM_LEDER),
    )  # fmt: skip
    assert [(row["Målgruppe"], row["Tilbud"]) for row in found] == [("Faglige ledere", "A"), ("Faglige ledere", "C")]


def test_an_offer_of_no_type_is_comparable_with_none(report: Report) -> None:
    untyped, first, second = priced("A", None), priced("B", OfferType.LD3_LEDER), priced("C", OfferType.DM_LEDER)
    assert [row["Tilbud"] for row in compared(report, untyped, first, second)] == ["B", "C"]
    assert compared(report, untyped, first) == []


@pytest.mark.parametrize(
    ("offer_type", "ects", "exam", "pensum"),
    [
        (OfferType.LD3_DAGPLEJER, "–", "–", "Ikke oplyst"),
        (OfferType.LD1_FORVALTNING, "–", "–", "–"),
        (OfferType.DM_FYRTAARN, "Ikke oplyst", "Ikke oplyst", "–"),
    ],
)
def test_what_is_not_asked_of_a_type_is_not_lacking(
    report: Report, offer_type: OfferType, ects: str, exam: str, pensum: str
) -> None:
    for row in compared(report, *(unstated(title, offer_type) for title in "AB")):
        assert (row["ECTS-point"], row["Afsluttende prøve"], row["Fælles pensum"]) == (ects, exam, pensum)
        assert row["Antal dage"] == "Ikke oplyst"


def test_but_what_is_stated_of_it_is_told(report: Report) -> None:
    found = compared(report, *(priced(title, OfferType.LD1_FORVALTNING) for title in "AB"))
    assert {(row["ECTS-point"], row["Fælles pensum"]) for row in found} == {("Modstrid", "50 %")}


def test_no_word_of_a_heading_is_broken(report: Report) -> None:
    offers = (priced(title, OfferType.LD3_LEDER) for title in "AB")
    made = report.model_copy(update={"documents": (document("a.pdf", *offers),)})
    sheet = opened(to_workbook(made))["Sammenligning"]
    for cell in sheet[header_row(sheet)]:
        width = next(each.width for each in sheet.column_dimensions.values() if each.min <= cell.column <= each.max)
        assert [word for word in cell.value.split() if wrapped_lines(word, width, 9, bold=True) > 1] == []


def test_a_row_tells_verdict_facts_and_price(report: Report) -> None:
    first, second = compared(
        report,
        priced("A", OfferType.LD3_LEDER, "Prisen er 7.450 kr. pr. deltager."),
        priced("B", OfferType.LD3_LEDER, "Prisen aftales."),
    )
    assert first["Samlet vurdering"] == "Opfylder kravene"
    met, asked = str(first["Krav opfyldt"]).split(" af ")
    assert met == asked
    stated = (first["Antal dage"], first["Konfrontationstimer pr. dag"], first["ECTS-point"])
    assert stated == ("3", "7,5 timer", "Modstrid")
    assert (first["Pris pr. deltager (kr.)"], first["Pris i alt (kr.)"]) == (7450, "")
    assert first["Prisen, som den står"] == "»Prisen er 7.450 kr. pr. deltager.«"
    assert (second["Pris pr. deltager (kr.)"], second["Prisen, som den står"]) == ("", "")


def test_a_price_of_which_it_is_not_clear_what_it_buys_has_its_words_alone(report: Report) -> None:
    text = "Prisen er 12.800 kr. for et makkerpar."
    row, _ = compared(report, priced("A", OfferType.LD3_LEDER, text), priced("B", OfferType.LD3_LEDER))
    assert (row["Pris pr. deltager (kr.)"], row["Pris i alt (kr.)"]) == ("", "")
    assert row["Prisen, som den står"] == f"»{text}«"


def test_the_fit_of_each_advisory_rule_set_is_counted(report: Report) -> None:
    found = compared(report, priced("A", OfferType.LD3_LEDER), priced("B", OfferType.LD3_LEDER), heard=True)
    fit = "1 understøtter\n1 delvist\n1 ikke omtalt\n1 taler imod"
    assert [row["Passer til vores-strategi"] for row in found] == [fit, fit]
