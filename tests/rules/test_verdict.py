"""The verdict of an offer follows from its krav alone, and the worst of them decides."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from compliance.documents.model import Document
from compliance.offers.model import CourseOffer, Facts, OfferText
from compliance.rules.judging import judge, verdict_of
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Finding, Level, Outcome, Verdict

WORST_FIRST = (
    (Outcome.FAIL, Verdict.NOT_COMPLIANT),
    (Outcome.MISSING, Verdict.INCOMPLETE),
    (Outcome.REVIEW, Verdict.NEEDS_REVIEW),
    (Outcome.PASS, Verdict.COMPLIANT),
    (Outcome.NOT_APPLICABLE, Verdict.COMPLIANT),
)
SETS = [found for size in range(1, 6) for found in combinations(WORST_FIRST, size)]


def findings(outcomes: tuple[Outcome, ...], level: Level) -> list[Finding]:
    return [Finding(requirement="krav", level=level, outcome=outcome, message=".") for outcome in outcomes]


@pytest.mark.parametrize("found", SETS, ids=[" ".join(outcome for outcome, _ in found) for found in SETS])
def test_the_worst_krav_decides(found: tuple[tuple[Outcome, Verdict], ...]) -> None:
    outcomes = tuple(outcome for outcome, _ in found)
    worst = found[0][1]
    assert verdict_of(findings(outcomes, Level.KRAV)) is worst
    assert verdict_of(findings(outcomes[::-1], Level.KRAV)) is worst
    assert verdict_of(findings(outcomes * 3, Level.KRAV)) is worst


@pytest.mark.parametrize(("krav", "recommended"), list(product(WORST_FIRST, WORST_FIRST)))
def test_an_anbefaling_never_does(krav: tuple[Outcome, Verdict], recommended: tuple[Outcome, Verdict]) -> None:
    both = findings((krav[0],), Level.KRAV) + findings((recommended[0],), Level.ANBEFALING)
    assert verdict_of(both) is krav[1]
    assert verdict_of(both[::-1]) is krav[1]


@pytest.mark.parametrize("outcome", Outcome)
def test_anbefalinger_alone_never_spoil_an_offer(outcome: Outcome) -> None:
    assert verdict_of(findings((outcome,), Level.ANBEFALING)) is Verdict.COMPLIANT


def test_an_offer_of_no_type_is_not_compliant_and_has_no_findings() -> None:
    document = Document(path="", file="", sha256="", pages=None, blocks=())
    text = OfferText(document=document, title="", provider=None, passages=())
    checked = judge(CourseOffer(text=text, offer_type=None, facts=Facts()), load_ruleset())
    assert (checked.verdict, checked.findings) == (Verdict.NOT_COMPLIANT, ())
