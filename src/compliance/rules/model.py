"""The vocabulary of judging: levels, outcomes, reasons, verdicts, findings."""

from __future__ import annotations

from enum import StrEnum

from compliance.documents.model import Evidence, Frozen
from compliance.offers.model import CourseOffer


class Level(StrEnum):
    """How a requirement binds."""

    KRAV = "krav"
    ANBEFALING = "anbefaling"


class Outcome(StrEnum):
    """What the text says of a requirement, best first."""

    PASS = "pass"
    REVIEW = "review"
    MISSING = "missing"
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"


class Reason(StrEnum):
    """Why a requirement is not passed (the contract's closed list)."""

    NOT_STATED = "not_stated"
    OUTSIDE_LIMIT = "outside_limit"
    BETWEEN_LIMITS = "between_limits"
    CONTRADICTION = "contradiction"
    CONDITIONAL = "conditional"
    PARTIAL = "partial"
    DENIED = "denied"
    OTHER_LEVEL = "other_level"
    UNCLEAR_READING = "unclear_reading"


class Verdict(StrEnum):
    """The whole offer, worst first."""

    NOT_COMPLIANT = "not_compliant"
    INCOMPLETE = "incomplete"
    NEEDS_REVIEW = "needs_review"
    COMPLIANT = "compliant"


class Finding(Frozen):
    """One requirement judged on one offer. A pass always has evidence."""

    requirement: str
    level: Level
    outcome: Outcome
    reason: Reason | None = None
    message: str
    """One plain Danish sentence: what was found, against which limit."""
    evidence: tuple[Evidence, ...] = ()
    local_limit: str = ""
    """The municipality's own limit that the outcome rests on, in words; empty where it rests on the rule set alone."""


class Advice(Frozen):
    """What an offer says of the criteria of an advisory rule set: how well it fits, never a verdict."""

    ruleset: str
    """The rule set's id."""
    findings: tuple[Finding, ...]
    """Of the criteria that apply to the offer, in the rule set's order."""


class CheckedOffer(Frozen):
    """An offer with its findings, in the rule set's order, and the verdict that follows from its krav."""

    offer: CourseOffer
    findings: tuple[Finding, ...]
    verdict: Verdict
    advice: tuple[Advice, ...] = ()
    """One for each advisory rule set of the run, in its order."""
    fingerprint: str = ""
    """What its text is known by (`reports/previous/fingerprint.py`), where that was worked out with the findings."""
