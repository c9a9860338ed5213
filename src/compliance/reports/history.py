"""What an earlier report holds: the caseworker's assessments and remarks, and what has changed since."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from compliance.documents.model import Frozen
from compliance.rules.model import Outcome, Verdict


class Change(StrEnum):
    """What has become of a finding since the earlier report."""

    SAME = "same"
    NEW_TEXT = "new_text"
    """The outcome is the same, but the words that it rests on are others."""
    NEW_OUTCOME = "new_outcome"
    NEW = "new"
    """The earlier report does not have the offer or the requirement."""


class KnownFinding(Frozen):
    """What was found of a requirement, and the words it rested on."""

    outcome: Outcome
    quotes: tuple[str, ...] = ()


class Carried(Frozen):
    """An assessment that was carried over although it was given to another finding than the one it stands beside."""

    assessment: Outcome
    remark: str = ""
    given_to: KnownFinding


class KnownOffer(Frozen):
    """An offer as a report knew it."""

    id: str
    """`identity.offer_id`: the document's content and the offer's number in it."""
    path: str
    title: str
    provider: str
    offer_type: str
    """The contract's type, or "" for none."""
    verdict: Verdict
    fingerprint: str
    findings: Mapping[str, KnownFinding]
    """By requirement, in the rule set's order."""
    carried: Mapping[str, Carried] = {}
    """By requirement: the assessments that the caseworker was asked to look at again."""


class Earlier(Frozen):
    """One finding of the earlier report, and what the caseworker wrote beside it."""

    change: Change
    outcome: Outcome | None = None
    """What the tool found then."""
    assessment: Outcome | None = None
    remark: str = ""
    given_to: KnownFinding | None = None
    """What the assessment was given to, where that is another finding than the present one."""

    @property
    def outdated(self) -> bool:
        """The caseworker has not seen what his assessment now stands beside."""
        return self.assessment is not None and self.given_to is not None


class Unplaced(Frozen):
    """An assessment or remark whose offer or requirement is no longer there, or a note beside a question.

    All of it is as the earlier report had it.
    """

    file: str
    offer: str
    requirement: str
    """"" for a note."""
    title: str
    """The requirement's, or the question."""
    assessment: Outcome | None
    remark: str
    why: str
    """One Danish sentence: why it stands alone."""
    offer_id: str = ""
    """The offer's id in the latest report that has it; "" where it is not known."""
    report: str = ""
    """The file name of the latest report in which it had its place."""
    given_to: KnownFinding | None = None
    """What the assessment was given to."""


class History(Frozen):
    """An earlier report held against this one. Without an earlier report: `History()`."""

    source: str = ""
    """The earlier report's file name; empty where there is none."""
    findings: Mapping[str, Earlier] = {}
    """By finding id (`identity.finding_id`) of this report."""
    unplaced: tuple[Unplaced, ...] = ()
    gone: tuple[KnownOffer, ...] = ()
    """The offers of which something is unplaced and that are no longer there, by which they are known again."""


NO_HISTORY = History()
