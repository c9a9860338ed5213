"""What is marked in a copy: each quote once, with all that was found by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from compliance.documents.model import Document, Evidence, Frozen
from compliance.reports import words
from compliance.reports.model import CheckedDocument, RequirementInfo
from compliance.reports.text import cut, one_line
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome

WORST_FIRST = (Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW, Outcome.PASS)
AUTHOR = "compliance"
_LONGEST_QUOTE = 120


class Remark(Frozen):
    """One finding that rests on a quote, in Danish."""

    outcome: Outcome
    heading: str
    """`Ikke opfyldt: Omkring tre læringsdage (rammens afsnit 2.1.2.1)`."""
    message: str
    offers: tuple[str, ...] = ()
    """The titles of the offers that it is about, where the document has more than one."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The remark as lines of text."""
        about = (f"Gælder: {'; '.join(self.offers)}",) if self.offers else ()
        return (self.heading, self.message, *about)


class Mark(Frozen):
    """A quote and what was found by it, worst first; never without a remark."""

    evidence: Evidence
    remarks: tuple[Remark, ...]

    @property
    def outcome(self) -> Outcome:
        """The worst."""
        return self.remarks[0].outcome

    @property
    def note(self) -> str:
        """The remarks as text, a blank line between."""
        return "\n\n".join("\n".join(remark.lines) for remark in self.remarks)

    @property
    def quoted(self) -> str:
        """The quote on one line, shortened, in Danish quotation marks."""
        return f"»{cut(one_line(self.evidence.quote), _LONGEST_QUOTE)}«"


class MarkedFile(NamedTuple):
    """A marked copy, and how many of the marks stand on their words."""

    content: bytes
    placed: int


class MarkingError(Exception):
    """A file that can't be marked as it should be."""


def source_of(document: CheckedDocument) -> Document | None:
    """The text that the document's offers were read from; None where it has no offer."""
    return document.offers[0].offer.text.document if document.offers else None


def marks_of(document: CheckedDocument, requirements: Mapping[str, RequirementInfo]) -> tuple[Mark, ...]:
    """The document's quotes in reading order, each with the findings of all offers that rest on it."""
    several = len(document.offers) > 1
    found: dict[tuple[int, int, int], tuple[Evidence, dict[Remark, list[str]]]] = {}
    for checked in document.offers:
        for finding in checked.findings:
            if finding.outcome not in WORST_FIRST:
                continue
            remark = _remark(finding, requirements.get(finding.requirement))
            for evidence in finding.evidence:
                place = (evidence.block, evidence.start, evidence.end)
                _, remarks = found.setdefault(place, (evidence, {}))
                offers = remarks.setdefault(remark, [])
                if several and (name := _name(checked)) not in offers:
                    offers.append(name)
    return tuple(_mark(*found[place]) for place in sorted(found))


def _mark(evidence: Evidence, remarks: Mapping[Remark, list[str]]) -> Mark:
    ordered = sorted(remarks.items(), key=lambda item: WORST_FIRST.index(item[0].outcome))
    return Mark(
        evidence=evidence,
        remarks=tuple(remark.model_copy(update={"offers": tuple(offers)}) for remark, offers in ordered),
    )


def _remark(finding: Finding, info: RequirementInfo | None) -> Remark:
    heading = words.OUTCOMES[finding.outcome]
    if info:
        kind = "anbefaling, rammens" if finding.level is Level.ANBEFALING else "rammens"
        heading += f": {one_line(info.title)} ({kind} afsnit {info.section})"
    return Remark(outcome=finding.outcome, heading=heading, message=one_line(finding.message))


def _name(checked: CheckedOffer) -> str:
    return words.title(checked.offer)
