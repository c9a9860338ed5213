"""What a check concludes, before it becomes a finding."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.documents.model import Evidence
from compliance.rules.model import Outcome, Reason


@dataclass(frozen=True)
class Judgement:
    """Outcome, reason, Danish message without a full stop, and evidence."""

    outcome: Outcome
    reason: Reason | None
    message: str
    evidence: tuple[Evidence, ...]
    local_limit: str = ""
    """The municipality's own limit that it rests on, in words."""

    @classmethod
    def passed(cls, message: str, evidence: tuple[Evidence, ...]) -> Judgement:
        """A pass; without evidence it is none, and ValueError is raised."""
        if not evidence:
            raise ValueError("a pass rests on evidence")
        return cls(Outcome.PASS, None, message, evidence)

    @classmethod
    def review(cls, reason: Reason, message: str, evidence: tuple[Evidence, ...]) -> Judgement:
        """For a person to decide."""
        return cls(Outcome.REVIEW, reason, message, evidence)

    @classmethod
    def fail(cls, reason: Reason, message: str, evidence: tuple[Evidence, ...]) -> Judgement:
        """The text states something that does not meet the requirement."""
        return cls(Outcome.FAIL, reason, message, evidence)

    @classmethod
    def missing(cls) -> Judgement:
        """The text says nothing of it."""
        return cls(Outcome.MISSING, Reason.NOT_STATED, "Teksten oplyser det ikke", ())
