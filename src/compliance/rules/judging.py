"""An offer against rule sets: a finding for every requirement of its type, the verdict that follows, and advice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.offers.model import CourseOffer
from compliance.rules.checks import AS_CONTENT, run_check
from compliance.rules.model import Advice, CheckedOffer, Finding, Level, Outcome, Reason, Verdict
from compliance.rules.result import Judgement
from compliance.rules.ruleset import GoalCheck, Requirement, RuleSet
from compliance.rules.statements import OfferStatements
from compliance.rules.tightening import tightened
from compliance.rules.weighing import Readings, settle

if TYPE_CHECKING:
    from compliance.recognition.model import Recogniser


def judge(offer: CourseOffer, ruleset: RuleSet, advisory: Sequence[RuleSet] = ()) -> CheckedOffer:
    """Check an offer by its type, and hear what the advisory rule sets say of it beside that.

    An offer that nothing applies to, as one of no type under the ramme (1.2), has no findings and is not compliant.
    """
    findings = _findings(offer, ruleset)
    verdict = verdict_of(findings) if findings else Verdict.NOT_COMPLIANT
    advice = tuple(judge_advice(offer, each) for each in advisory)
    return CheckedOffer(offer=offer, findings=findings, verdict=verdict, advice=advice)


def judge_advice(offer: CourseOffer, ruleset: RuleSet) -> Advice:
    """How well an offer fits the criteria of an advisory rule set."""
    return Advice(ruleset=ruleset.id, findings=_findings(offer, ruleset))


def _findings(offer: CourseOffer, ruleset: RuleSet) -> tuple[Finding, ...]:
    requirements = ruleset.for_type(offer.offer_type)
    if not requirements:
        return ()
    statements = OfferStatements(offer, ruleset)
    judged = {r.id: run_check(r.check, offer, statements) for r in requirements}
    if ruleset.weights:
        readings = Readings(statements, _recogniser(ruleset.weights))
        for requirement in requirements:
            weighed = readings.weigh(requirement)
            judged[requirement.id] = settle(requirement, judged[requirement.id], weighed, statements)
    for requirement in requirements:
        judged[requirement.id] = _covered_by_others(requirement, judged)
    if ruleset.policy:
        for requirement in requirements:
            limits = ruleset.policy.of(requirement.id)
            judged[requirement.id] = tightened(judged[requirement.id], limits, offer)
    return tuple(_finding(r, _doubt_ocr(judged[r.id])) for r in requirements)


@lru_cache(maxsize=4)
def _recogniser(weights: Path) -> Recogniser:
    from compliance.recognition.model import Recogniser

    return Recogniser.load(weights)


def verdict_of(findings: Iterable[Finding]) -> Verdict:
    """The worst outcome among the krav decides; anbefalinger never do."""
    outcomes = {finding.outcome for finding in findings if finding.level is Level.KRAV}
    if Outcome.FAIL in outcomes:
        return Verdict.NOT_COMPLIANT
    if Outcome.MISSING in outcomes:
        return Verdict.INCOMPLETE
    if Outcome.REVIEW in outcomes:
        return Verdict.NEEDS_REVIEW
    return Verdict.COMPLIANT


def _covered_by_others(requirement: Requirement, judged: dict[str, Judgement]) -> Judgement:
    """A goal is also covered where all its parts are; where its object is content alone, it is for a person to say."""
    own, check = judged[requirement.id], requirement.check
    if not isinstance(check, GoalCheck) or own.outcome is Outcome.PASS:
        return own
    parts = [judged[part] for part in check.parts]
    if parts and all(part.outcome is Outcome.PASS for part in parts):
        return Judgement.passed("Delmålene dækker det tilsammen", tuple(part.evidence[0] for part in parts))
    content = [judged[each] for each in check.as_content if judged[each].outcome is Outcome.PASS]
    if own.outcome is Outcome.MISSING and content:
        return Judgement.review(Reason.PARTIAL, AS_CONTENT, content[0].evidence[:1])
    return own


def _doubt_ocr(judgement: Judgement) -> Judgement:
    """A figure outside its limits that was read from a picture of the page is for a person: a digit may be misread."""
    misreadable = any(quote.ocr and any(c.isdigit() for c in quote.quote) for quote in judgement.evidence)
    if judgement.outcome is Outcome.FAIL and judgement.reason is Reason.OUTSIDE_LIMIT and misreadable:
        return replace(judgement, outcome=Outcome.REVIEW, reason=Reason.UNCLEAR_READING)
    return judgement


def _finding(requirement: Requirement, judgement: Judgement) -> Finding:
    return Finding(
        requirement=requirement.id,
        level=requirement.level,
        outcome=judgement.outcome,
        reason=judgement.reason,
        message=f"{judgement.message}.",
        evidence=judgement.evidence,
        local_limit=judgement.local_limit,
    )
