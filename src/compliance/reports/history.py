"""What an earlier report holds: the caseworker's assessments and remarks, and what has changed since."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from compliance.documents.model import Frozen
from compliance.rules.model import Outcome


class Change(StrEnum):
    """What has become of a finding since the earlier report."""

    SAME = "same"
    NEW_TEXT = "new_text"
    """The outcome is the same, but the words that it rests on are others."""
    NEW_OUTCOME = "new_outcome"
    NEW = "new"
    """The earlier report does not have the offer or the requirement."""


class Earlier(Frozen):
    """One finding of the earlier report, and what the caseworker wrote beside it."""

    change: Change
    outcome: Outcome | None = None
    """What the tool found then."""
    assessment: Outcome | None = None
    remark: str = ""


class Unplaced(Frozen):
    """An assessment or remark whose offer or requirement is no longer there; all of it as the earlier report had it."""

    file: str
    offer: str
    requirement: str
    title: str
    assessment: Outcome | None
    remark: str
    why: str
    """One Danish sentence: why it stands alone."""


class History(Frozen):
    """An earlier report held against this one. Without an earlier report: `History()`."""

    source: str = ""
    """The earlier report's file name; empty where there is none."""
    findings: Mapping[str, Earlier] = {}
    """By finding id (`identity.finding_id`) of this report."""
    unplaced: tuple[Unplaced, ...] = ()


NO_HISTORY = History()
