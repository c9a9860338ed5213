"""The rows of *Krav* as they will stand: what the tool found, and what the caseworker decided in an earlier report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compliance.reports import words
from compliance.reports.history import Change, Earlier, History
from compliance.reports.identity import TYPE_ENTRY, finding_id, short_paths
from compliance.reports.model import CheckedDocument, Report, RequirementInfo
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Verdict

FIRST_ROW = 1
"""Row from 0 of the first entry in *Krav*."""
TYPE = "Type af tilbud"
_DECIDED = (Outcome.PASS, Outcome.NOT_APPLICABLE)
_UNTOLD = Earlier(change=Change.SAME)
"""Of a finding that no earlier report tells of."""
_WORST_FIRST = (Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW, Outcome.PASS)
_VERDICTS = {
    Outcome.FAIL: Verdict.NOT_COMPLIANT,
    Outcome.MISSING: Verdict.INCOMPLETE,
    Outcome.REVIEW: Verdict.NEEDS_REVIEW,
}


@dataclass(frozen=True)
class Entry:
    """One requirement of one offer; `finding` and `info` are None where the offer is of no type."""

    id: str
    row: int
    """Row from 0 in *Krav*."""
    group: str
    group_number: int
    """From 1, in the order of `Report.groups`; 0 for what is in none of them."""
    finding: Finding | None
    info: RequirementInfo | None
    earlier: Earlier

    @property
    def level(self) -> Level:
        """How it binds; that an offer is of one of the ramme's types is a krav."""
        return self.finding.level if self.finding else Level.KRAV

    @property
    def outcome(self) -> Outcome:
        """What the tool found."""
        return self.finding.outcome if self.finding else Outcome.FAIL

    @property
    def final(self) -> Outcome:
        """The caseworker's assessment where there is one, else the tool's outcome."""
        return self.earlier.assessment or self.outcome

    @property
    def open(self) -> bool:
        """A krav that the tool has not settled, whatever the caseworker has made of it."""
        return self.level is Level.KRAV and self.outcome not in _DECIDED

    @property
    def waiting(self) -> bool:
        """A krav that still needs the caseworker: no assessment, or one that was given to something else."""
        return self.outdated or (self.open and self.earlier.assessment is None)

    @property
    def outdated(self) -> bool:
        """A krav whose assessment the caseworker gave to another text or another outcome than this."""
        return self.level is Level.KRAV and self.earlier.outdated

    @property
    def overruled(self) -> bool:
        """The caseworker has come to another outcome than the tool."""
        return self.final is not self.outcome


@dataclass(frozen=True)
class ListedOffer:
    """An offer and its rows in *Krav*."""

    number: int
    """From 1, through the whole report."""
    document_number: int
    """The document's, from 1."""
    file: str
    document: CheckedDocument
    checked: CheckedOffer
    entries: tuple[Entry, ...]

    @property
    def title(self) -> str:
        """The offer's title, never empty."""
        return words.title(self.checked.offer)

    @property
    def final_verdict(self) -> Verdict:
        """The verdict that follows from the final outcomes.

        Nothing that is said of an offer's type can make it meet krav that were never judged.
        """
        worst = _VERDICTS.get(worst_of(self.entries), Verdict.COMPLIANT)
        return Verdict.NEEDS_REVIEW if worst is Verdict.COMPLIANT and not self.checked.findings else worst

    @property
    def overruled(self) -> bool:
        """The caseworker has come to another outcome than the tool on a krav: the verdict is not the text's alone."""
        return any(entry.overruled for entry in self.entries if entry.level is Level.KRAV)

    @property
    def changed(self) -> int:
        """How many rows have changed since the earlier report."""
        return sum(entry.earlier.change is not Change.SAME for entry in self.entries)

    def group(self, number: int) -> tuple[Entry, ...]:
        """The entries of a group of requirements."""
        return tuple(entry for entry in self.entries if entry.group_number == number)


def worst_of(entries: Sequence[Entry]) -> Outcome:
    """The worst final outcome among the krav; NOT_APPLICABLE where none counts."""
    found = {entry.final for entry in entries if entry.level is Level.KRAV}
    return next((outcome for outcome in _WORST_FIRST if outcome in found), Outcome.NOT_APPLICABLE)


def listed_offers(report: Report, history: History) -> list[list[ListedOffer]]:
    """The offers of each document, in order; an offer's requirements stand group by group."""
    infos = {info.id: info for info in report.requirements}
    groups = {group: number for number, group in enumerate(report.groups, start=1)}
    listed: list[list[ListedOffer]] = []
    row, number = FIRST_ROW, 0
    for at, (document, file) in enumerate(zip(report.documents, short_paths(report), strict=True), start=1):
        offers = []
        for place, checked in enumerate(document.offers, start=1):
            number += 1
            entries = tuple(_entries(document, place, checked, infos, groups, history, row))
            row += len(entries)
            offers.append(ListedOffer(number, at, file, document, checked, entries))
        listed.append(offers)
    return listed


def _entries(
    document: CheckedDocument,
    place: int,
    checked: CheckedOffer,
    infos: dict[str, RequirementInfo],
    groups: dict[str, int],
    history: History,
    row: int,
) -> Iterator[Entry]:
    def group(finding: Finding | None) -> str:
        info = infos.get(finding.requirement) if finding else None
        return info.group if info else TYPE

    findings = sorted(checked.findings, key=lambda finding: groups.get(group(finding), 0))
    for index, finding in enumerate(findings or [None]):
        requirement = finding.requirement if finding else TYPE_ENTRY
        key = finding_id(document.sha256, place, checked.offer.offer_type, requirement)
        yield Entry(
            id=key,
            row=row + index,
            group=group(finding),
            group_number=groups.get(group(finding), 0),
            finding=finding,
            info=infos.get(finding.requirement) if finding else None,
            earlier=history.findings.get(key, _UNTOLD),
        )
