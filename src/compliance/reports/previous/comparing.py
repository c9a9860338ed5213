"""An earlier report held against a later one."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from compliance.documents.model import Frozen
from compliance.reports.history import Change, Earlier, History, Unplaced
from compliance.reports.identity import finding_id, offer_id, parts_of
from compliance.reports.model import Report
from compliance.reports.previous.matching import match
from compliance.reports.previous.snapshot import KnownFinding, KnownOffer, Snapshot, of_report
from compliance.reports.previous.written import EarlierReport, Written
from compliance.reports.text import clean
from compliance.rules.model import Outcome, Verdict

_NO_OFFER = "Tilbuddet er ikke blandt de filer, der er læst denne gang."
_NO_REQUIREMENT = "Tilbuddet er her stadig, men kravet gælder ikke længere for det."


def history(earlier: EarlierReport, report: Report) -> History:
    """What the caseworker wrote, at the same offer and requirement of this report, and what has changed since.

    What was written of an offer or requirement that is no longer there is kept among `unplaced`, and so is what was
    unplaced before.
    """
    old = {offer.id: offer for offer in earlier.snapshot.offers}
    pairs = match(earlier.snapshot.offers, of_report(report).offers)
    written = {parts_of(finding): each for finding, each in earlier.written.items()}
    findings: dict[str, Earlier] = {}
    placed: set[tuple[str, str]] = set()
    for document in report.documents:
        for number, checked in enumerate(document.offers, start=1):
            known = old.get(pairs.get(offer_id(document.sha256, number), ""))
            outcomes = {
                finding.requirement: KnownFinding(
                    outcome=finding.outcome, quotes=tuple(clean(each.quote) for each in finding.evidence)
                )
                for finding in checked.findings
            }
            for requirement in outcomes or ("type",):
                key = finding_id(document.sha256, number, checked.offer.offer_type, requirement)
                beside = written.get((known.id, requirement)) if known else None
                findings[key] = _earlier(known, requirement, outcomes.get(requirement), beside or Written())
                if known:
                    placed.add((known.id, requirement))
    lost = tuple(_unplaced(earlier, old, written, placed, set(pairs.values())))
    return History(source=earlier.name, findings=findings, unplaced=(*earlier.snapshot.unplaced, *lost))


def _earlier(known: KnownOffer | None, requirement: str, now: KnownFinding | None, written: Written) -> Earlier:
    before = known.findings.get(requirement) if known else None
    return Earlier(
        change=change(before, now) if known else Change.NEW,
        outcome=before.outcome if before else None,
        assessment=written.assessment,
        remark=written.remark,
    )


def change(before: KnownFinding | None, now: KnownFinding | None) -> Change:
    """What has become of a finding; None stands for a requirement that was not judged."""
    if before == now:
        return Change.SAME
    if before is None or now is None:
        return Change.NEW
    return Change.NEW_TEXT if before.outcome == now.outcome else Change.NEW_OUTCOME


def _unplaced(
    earlier: EarlierReport,
    old: dict[str, KnownOffer],
    written: dict[tuple[str, str], Written],
    placed: set[tuple[str, str]],
    found: set[str],
) -> Iterator[Unplaced]:
    for (offer, requirement), each in written.items():
        if (offer, requirement) in placed:
            continue
        known = old.get(offer)
        yield Unplaced(
            file=known.path if known else "",
            offer=known.title if known else "",
            requirement=requirement,
            title=earlier.snapshot.titles.get(requirement, "Type af tilbud" if requirement == "type" else requirement),
            assessment=each.assessment,
            remark=each.remark,
            why=_NO_REQUIREMENT if offer in found else _NO_OFFER,
        )


class OfferChange(StrEnum):
    """What has become of an offer."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    SAME = "same"


class FindingDifference(Frozen):
    """A requirement whose outcome or words have changed; None where it was not judged."""

    requirement: str
    change: Change
    before: Outcome | None
    now: Outcome | None


class OfferDifference(Frozen):
    """An offer in two reports; its verdict is None in the one that does not have it."""

    change: OfferChange
    path: str
    title: str
    before: Verdict | None
    now: Verdict | None
    findings: tuple[FindingDifference, ...] = ()


def differences(old: Snapshot, new: Snapshot) -> tuple[OfferDifference, ...]:
    """Every offer of either report: those of the later one in its order, then those that are gone."""
    before = {offer.id: offer for offer in old.offers}
    pairs = match(old.offers, new.offers)
    told = [_difference(before.get(pairs.get(offer.id, "")), offer) for offer in new.offers]
    gone = (offer for offer in before.values() if offer.id not in set(pairs.values()))
    return (*told, *(_gone(offer) for offer in gone))


def _gone(offer: KnownOffer) -> OfferDifference:
    return OfferDifference(
        change=OfferChange.GONE, path=offer.path, title=offer.title, before=offer.verdict, now=None
    )


def _difference(old: KnownOffer | None, new: KnownOffer) -> OfferDifference:
    if old is None:
        return OfferDifference(
            change=OfferChange.NEW, path=new.path, title=new.title, before=None, now=new.verdict
        )
    requirements = dict.fromkeys((*new.findings, *old.findings))
    changed = tuple(
        FindingDifference(
            requirement=each,
            change=change(old.findings.get(each), new.findings.get(each)),
            before=_outcome(old, each),
            now=_outcome(new, each),
        )
        for each in requirements
        if old.findings.get(each) != new.findings.get(each)
    )
    return OfferDifference(
        change=OfferChange.CHANGED if changed or old.verdict != new.verdict else OfferChange.SAME,
        path=new.path,
        title=new.title,
        before=old.verdict,
        now=new.verdict,
        findings=changed,
    )


def _outcome(offer: KnownOffer, requirement: str) -> Outcome | None:
    finding = offer.findings.get(requirement)
    return finding.outcome if finding else None
