"""An earlier report held against a later one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from compliance.documents.model import Frozen
from compliance.reports.history import Change, Earlier, History, KnownFinding, KnownOffer, Unplaced
from compliance.reports.identity import TYPE_ENTRY, finding_id, offer_id, parts_of
from compliance.reports.model import Report
from compliance.reports.previous.matching import match
from compliance.reports.previous.snapshot import Snapshot, known, of_report
from compliance.reports.previous.written import EarlierReport, Written
from compliance.reports.text import one_line
from compliance.rules.model import Outcome, Verdict

_Place = tuple[str, str]
"""An offer's id and a requirement."""
_NO_OFFER = "Tilbuddet er ikke blandt de filer, der er læst denne gang."
_NO_REQUIREMENT = "Tilbuddet er her stadig, men kravet gælder ikke længere for det."
_FROM_DIALOGUE = "Note fra arket Dialog."


def history(earlier: EarlierReport, report: Report) -> History:
    """What the caseworker wrote, at the same offer and requirement of this report, and what has changed since.

    What was written of an offer or requirement that is no longer there is kept among `unplaced`, and has its place
    again when that comes back. So are the notes beside questions, for the next meeting has questions of its own.
    """
    snapshot = earlier.snapshot
    latest = {offer.id: offer for offer in snapshot.offers}
    old = latest | {offer.id: offer for offer in snapshot.gone if offer.id not in latest}
    pairs = match(tuple(old.values()), of_report(report).offers)
    notes = _notes(earlier, latest)
    findings: dict[str, Earlier] = {}
    placed: set[_Place] = set()
    for document in report.documents:
        for number, checked in enumerate(document.offers, start=1):
            paired = pairs.get(offer_id(document.sha256, number), "")
            present = {finding.requirement: known(finding) for finding in checked.findings}
            for requirement in present or (TYPE_ENTRY,):
                key = finding_id(document.sha256, number, checked.offer.offer_type, requirement)
                note = notes.get((paired, requirement)) if paired else None
                findings[key] = _earlier(latest.get(paired), requirement, present.get(requirement), note)
                placed.add((paired, requirement))
    left = [note for place, note in notes.items() if place not in placed]
    their_offers = {note.offer_id for note in left}
    now = {before: after for after, before in pairs.items()}
    return History(
        source=earlier.name,
        findings=findings,
        unplaced=(
            *_without_offer(snapshot),
            *(_unplaced(note, now.get(note.offer_id)) for note in left),
            *_beside_questions(earlier),
        ),
        gone=tuple(offer for offer in old.values() if offer.id in their_offers and offer.id not in now),
    )


def _notes(earlier: EarlierReport, latest: Mapping[str, KnownOffer]) -> dict[_Place, Unplaced]:
    """What is written in the earlier report, by the id that it knows the offer by, and the requirement.

    First what had no place in it, then what stands in its place.
    """
    notes = {(note.offer_id, note.requirement): note for note in earlier.snapshot.unplaced if note.offer_id}
    for finding, written in earlier.written.items():
        offer, requirement = parts_of(finding)
        at = latest.get(offer)
        title = earlier.snapshot.titles.get(requirement, "Type af tilbud" if requirement == TYPE_ENTRY else requirement)
        notes[offer, requirement] = Unplaced(
            file=at.path if at else "",
            offer=at.title if at else "",
            offer_id=offer,
            requirement=requirement,
            title=title,
            assessment=written.assessment,
            remark=written.remark,
            given_to=_given_to(at, requirement, written) if at and written.assessment else None,
            report=earlier.name,
            why="",
        )
    return notes


def _given_to(offer: KnownOffer, requirement: str, written: Written) -> KnownFinding | None:
    """What an assessment was given to: as long as it and its remark are untouched, what it was first given to."""
    carried = offer.carried.get(requirement)
    if carried and (carried.assessment, one_line(carried.remark)) == (written.assessment, one_line(written.remark)):
        return carried.given_to
    return offer.findings.get(requirement)


def _earlier(
    latest: KnownOffer | None, requirement: str, now: KnownFinding | None, note: Unplaced | None
) -> Earlier:
    """`latest` is the offer in the earlier report, None where that does not have it; `now` the present finding."""
    before = latest.findings.get(requirement) if latest else None
    return Earlier(
        change=change(before, now) if latest else Change.NEW,
        outcome=before.outcome if before else None,
        assessment=note.assessment if note else None,
        remark=note.remark if note else "",
        given_to=note.given_to if note and note.given_to != now else None,
    )


def _unplaced(note: Unplaced, now: str | None) -> Unplaced:
    """`now` is the offer's id in the later report, None where it is not there."""
    why = _NO_REQUIREMENT if now else _NO_OFFER
    return note.model_copy(update={"offer_id": now or note.offer_id, "why": why})


def _beside_questions(earlier: EarlierReport) -> Iterator[Unplaced]:
    for note in earlier.notes:
        yield Unplaced(
            file=note.file,
            offer=note.offer,
            requirement="",
            title=note.question,
            assessment=None,
            remark=note.text,
            why=_FROM_DIALOGUE,
            report=earlier.name,
        )


def _without_offer(snapshot: Snapshot) -> Iterator[Unplaced]:
    """What can have no place again: notes, and that of whose offer nothing is known."""
    return (note for note in snapshot.unplaced if not note.offer_id)


def change(before: KnownFinding | None, now: KnownFinding | None) -> Change:
    """What has become of a finding; None stands for a requirement that was not judged."""
    if before == now:
        return Change.SAME
    if before is None or now is None:
        return Change.NEW
    return Change.NEW_TEXT if before.outcome == now.outcome else Change.NEW_OUTCOME


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
