"""The check kind `cases`: an ordered table of conditions on facts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from compliance.danish.assertion import Stance
from compliance.documents.model import Evidence
from compliance.offers.model import CourseOffer, Fact, Facts, TargetGroup, TeacherLevel
from compliance.rules.limits import NUMBERS, Range
from compliance.rules.model import Outcome, Reason
from compliance.rules.result import Judgement
from compliance.rules.ruleset import Case, CasesCheck
from compliance.rules.statements import OfferStatements
from compliance.rules.wording import in_words

_ADMITS = re.compile(r"^(?:hvis|såfremt|når)$|\bkræves\b|\bforudsættes\b|\b(?:du|I)\b.*\?$", re.IGNORECASE)
"""What makes a statement conditional or a demand, and says of participants who may take part: "hvis du har en PAU"."""


def judge_cases(check: CasesCheck, offer: CourseOffer, statements: OfferStatements) -> Judgement:
    """The first case that holds; a contradiction among the needed facts is a review, their silence is missing."""
    needed = _needed(check, offer)
    stated = {name: fact for name, fact in needed.items() if fact.value is not None}
    conflicts = [fact for fact in needed.values() if fact.conflict]
    if conflicts and len(stated) < len(check.needs):
        return Judgement.review(Reason.CONTRADICTION, "Teksten modsiger sig selv", _evidence(conflicts))
    if not stated:
        return _without_facts(check, statements)
    for case in (*check.case, *((check.otherwise,) if check.otherwise else ())):
        says = _said(case, statements, check)
        if _holds(case, offer) and (not case.says or says):
            message = case.message.format_map(in_words(offer.facts))
            return _judgement(case, message, (*_evidence(stated.values()), *says))
    return Judgement.missing()


def rests_on_facts(check: CasesCheck, offer: CourseOffer) -> bool:
    """Whether the offer states one of the needed facts, or contradicts itself about one."""
    return any(fact.value is not None or fact.conflict for fact in _needed(check, offer).values())


def _needed(check: CasesCheck, offer: CourseOffer) -> dict[str, Fact[object]]:
    return {name: _fact(offer if name == "spread" else offer.facts, name) for name in check.needs}


def _without_facts(check: CasesCheck, statements: OfferStatements) -> Judgement:
    for hit in statements.hits(check.fails, check.passed_over):
        if hit.assertion.stance is Stance.STATED:
            return Judgement.fail(Reason.DENIED, "Teksten siger, at det ikke er sådan", (hit.evidence,))
    for hit in statements.hits(check.reviews, check.passed_over):
        if hit.assertion.stance in (Stance.STATED, Stance.CONDITIONAL):
            message = "Teksten nævner det, men ikke det, der skal til for at afgøre det"
            return Judgement.review(Reason.PARTIAL, message, (hit.evidence,))
    return Judgement.missing()


def _said(case: Case, statements: OfferStatements, check: CasesCheck) -> tuple[Evidence, ...]:
    admits = "target_groups" in check.needs and case.outcome is Outcome.PASS
    for hit in statements.hits(case.says, check.passed_over):
        if hit.assertion.stance is Stance.STATED or (admits and _ADMITS.search(hit.assertion.cue)):
            return (hit.evidence,)
    return ()


def _holds(case: Case, offer: CourseOffer) -> bool:
    facts = offer.facts
    for name in NUMBERS:
        limits: Range | None = getattr(case, name)
        value: float | None = getattr(facts, name).value
        if limits is not None and (value is None or not limits.holds(value)):
            return False
    groups: tuple[TargetGroup, ...] = facts.target_groups.value or ()
    level: TeacherLevel | None = facts.teacher_level.value
    hours_are_soft = facts.contact_hours.soft or facts.hours_per_day.soft
    soft = facts.teacher_level.soft if case.teacher_level else hours_are_soft
    return (
        (case.exam is None or facts.exam.value is case.exam)
        and (not case.teacher_level or level in case.teacher_level)
        and (not case.target_groups or any(group in case.target_groups for group in groups))
        and (not case.spread or offer.spread.value in case.spread)
        and (not case.offer_type or offer.offer_type in case.offer_type)
        and all(_fact(facts, name).value is None for name in case.unstated)
        and (case.soft is None or case.soft is soft)
    )


def _judgement(case: Case, message: str, evidence: tuple[Evidence, ...]) -> Judgement:
    quotes = tuple(dict.fromkeys(evidence))
    if case.outcome is Outcome.PASS:
        return Judgement.passed(message, quotes)
    if case.outcome is Outcome.REVIEW:
        return Judgement.review(case.reason or Reason.BETWEEN_LIMITS, message, quotes)
    if case.outcome is Outcome.FAIL:
        return Judgement.fail(case.reason or Reason.OUTSIDE_LIMIT, message, quotes)
    return Judgement.missing()


def _fact(facts: Facts | CourseOffer, name: str) -> Fact[object]:
    fact: Fact[object] = getattr(facts, name)
    return fact


def _evidence(facts: Iterable[Fact[object]]) -> tuple[Evidence, ...]:
    return tuple(quote for fact in facts for quote in fact.evidence)
