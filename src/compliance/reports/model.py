"""The report: every file that was looked at, read or not, and every offer found in it."""

from __future__ import annotations

from datetime import datetime

from compliance.documents.model import Frozen, ProblemCode
from compliance.rules.model import CheckedOffer


class Problem(Frozen):
    """Why a file could not be read: the contract's code, and one Danish sentence with what to do."""

    code: ProblemCode
    message: str


class CheckedDocument(Frozen):
    """One file: read and checked (`problem` None), or unreadable."""

    path: str
    file: str
    sha256: str
    pages: int | None
    ocr: bool = False
    problem: Problem | None = None
    notes: tuple[str, ...] = ()
    offers: tuple[CheckedOffer, ...] = ()

    @property
    def status(self) -> str:
        """`checked` or `unreadable` (the contract)."""
        return "unreadable" if self.problem else "checked"


class Report(Frozen):
    """The result of one run of `check()`."""

    tool_version: str
    created: datetime
    ruleset_id: str
    ruleset_version: str
    documents: tuple[CheckedDocument, ...]
