"""A municipality's own limits: they may turn what the ramme lets pass into a fail, and never the other way."""

from __future__ import annotations

from dataclasses import replace

from compliance.offers.model import CourseOffer, Fact, TeacherLevel
from compliance.rules.limits import LocalLimit, Range
from compliance.rules.model import Outcome, Reason
from compliance.rules.result import Judgement
from compliance.rules.ruleset import Case, CasesCheck, Requirement, RuleSet
from compliance.rules.wording import in_words

_BEST_FIRST = (Outcome.NOT_APPLICABLE, Outcome.PASS, Outcome.REVIEW, Outcome.MISSING, Outcome.FAIL)
"""By what they do to the verdict."""
_SAID = {
    "days": "{} dage",
    "hours_per_day": "{} konfrontationstimer pr. dag",
    "contact_hours": "{} konfrontationstimer i alt",
    "ects": "{} ECTS",
    "modules": "{} moduler",
    "supervisions": "{} vejledninger",
    "shared_pensum_pct": "{} % fælles pensum",
    "teacher_level": "undervisere på niveauet {}",
}


def tightened(judgement: Judgement, limits: tuple[LocalLimit, ...], offer: CourseOffer) -> Judgement:
    """The judgement under a municipality's own limits; it is never better than without them.

    A value that stands on unsure ground, or another kind of teacher that may well do, is for a person to say.
    """
    for limit in limits:
        fact: Fact[object] = getattr(offer.facts, limit.fact)
        if fact.value is None or _meets(limit, fact.value):
            continue
        said = _SAID[limit.fact].format(in_words(offer.facts)[limit.fact])
        message = f"Tilbuddet angiver {said}; kommunens egen grænse er {limit.in_words}"
        if fact.soft or fact.value is TeacherLevel.PHD:
            reason = Reason.OTHER_LEVEL if limit.levels else Reason.BETWEEN_LIMITS
            local = Judgement.review(reason, message, fact.evidence)
        else:
            local = Judgement.fail(Reason.OUTSIDE_LIMIT, message, fact.evidence)
        if _BEST_FIRST.index(local.outcome) > _BEST_FIRST.index(judgement.outcome):
            judgement = replace(local, local_limit=limit.in_words)
    return judgement


def why_not(limit: LocalLimit, ruleset: RuleSet) -> str:
    """Why a limit cannot be added to the rule set, in Danish without a full stop; empty where it can."""
    requirement = next((each for each in ruleset.requirements if each.id == limit.requirement), None)
    if requirement is None:
        return f"kravet »{limit.requirement}« findes ikke i {ruleset.id}"
    cases = _passing(requirement, limit.fact)
    if not cases:
        return f"{requirement.id} har ingen grænse for »{limit.fact}«, som kan skærpes"
    if limit.levels:
        allowed = {level for case in cases for level in case.teacher_level}
        softer, empty = not set(limit.levels) <= allowed, False
    else:
        softer, empty = _against(limit.numbers, [getattr(case, limit.fact) for case in cases])
    if softer:
        return f"{requirement.id}: {limit.in_words} er lempeligere end rammen; en lokal grænse kan kun være strengere"
    if empty:
        return f"{requirement.id}: {limit.in_words} kan intet tilbud opfylde, når det også skal opfylde rammen"
    return ""


def _meets(limit: LocalLimit, value: object) -> bool:
    return value in limit.levels if limit.levels else limit.numbers.holds(float(str(value)))


def _passing(requirement: Requirement, fact: str) -> list[Case]:
    """The cases of a requirement that pass by limits on that fact."""
    if not isinstance(requirement.check, CasesCheck):
        return []
    cases = [case for case in requirement.check.case if case.outcome is Outcome.PASS]
    return [case for case in cases if getattr(case, fact) not in (None, (), Range())]


def _against(own: Range, ramme: list[Range]) -> tuple[bool, bool]:
    """Whether the own limit lets more pass than the ramme's at one of its ends, and whether it lets nothing pass."""
    low = None if any(each.min is None for each in ramme) else min(each.min or 0 for each in ramme)
    high = None if any(each.max is None for each in ramme) else max(each.max or 0 for each in ramme)
    softer = (own.min is not None and low is not None and own.min < low) or (
        own.max is not None and high is not None and own.max > high
    )
    empty = (own.min is not None and high is not None and own.min > high) or (
        own.max is not None and low is not None and own.max < low
    )
    return softer, empty
