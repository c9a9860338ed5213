"""Marks made by hand for tests."""

from __future__ import annotations

from compliance.documents.model import Document, Evidence
from compliance.reports.marking.marks import Mark, Remark
from compliance.rules.model import Outcome


def quote(document: Document, words: str) -> Evidence:
    """Evidence of the first such words."""
    block = next(block for block in document.blocks if words in block.text)
    start = block.text.index(words)
    return document.quote(block.index, start, start + len(words))


def mark(evidence: Evidence, outcome: Outcome = Outcome.PASS, message: str = "Teksten oplyser det.") -> Mark:
    heading = "Opfyldt: Omkring tre læringsdage (rammens afsnit 2.1.2.1)"
    remark = Remark(outcome=outcome, heading=heading, message=message)
    return Mark(evidence=evidence, remarks=(remark,))


def marks(document: Document, *words: str) -> tuple[Mark, ...]:
    return tuple(mark(quote(document, each)) for each in words)
