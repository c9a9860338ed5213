"""*Sammenligning*: the offers for one target group side by side."""

from __future__ import annotations

from tests.reports.advised import advised, ruleset
from tests.reports.conftest import FACTS, checked, document, findings, offer
from tests.reports.workbooks import opened, rows

from compliance.offers.model import CourseOffer, OfferType, Passage, Section
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.rules.model import CheckedOffer, Verdict


def priced(title: str, offer_type: OfferType | None, text: str = "") -> CheckedOffer:
    made = offer(title, offer_type, FACTS)
    if text:
        made = with_price(made, text)
    return checked(made, Verdict.COMPLIANT, findings(passing=True) if offer_type else ())


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


def test_an_offer_of_no_type_stands_with_each_group_that_it_names(report: Report) -> None:
    found = compared(report, priced("A", None), priced("B", OfferType.LD3_LEDER), priced("C", OfferType.DM_FYRTAARN))
    assert [(row["Målgruppe"], row["Tilbud"]) for row in found] == [
        ("Faglige ledere", "A"), ("Faglige ledere", "B"), ("Faglige fyrtårne", "A"), ("Faglige fyrtårne", "C"),
    ]  # fmt: skip


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


def test_the_fit_of_each_advisory_rule_set_is_counted(report: Report) -> None:
    found = compared(report, priced("A", OfferType.LD3_LEDER), priced("B", OfferType.LD3_LEDER), heard=True)
    fit = "1 understøtter\n1 delvist\n1 ikke omtalt\n1 taler imod"
    assert [row["Passer til vores-strategi"] for row in found] == [fit, fit]
