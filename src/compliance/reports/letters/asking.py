"""What a letter asks: the requirements that a text leaves open, as the caseworker or else the tool sees them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from compliance.documents.model import Evidence
from compliance.offers.model import CourseOffer
from compliance.reports.history import Earlier, History
from compliance.reports.identity import TYPE_ENTRY, finding_id
from compliance.reports.model import CheckedDocument, Report, RequirementInfo
from compliance.rules.contact import Contact
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome

_ASKED = (Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW)
NOBODY = Contact()
"""Nothing is known of who asks."""
_BY_CASEWORKER = {
    Outcome.FAIL: "Efter vores vurdering svarer det ikke til rammen.",
    Outcome.MISSING: "Vi kan ikke finde det i teksten.",
    Outcome.REVIEW: "Vi har brug for at vide mere om det, før vi kan vurdere det.",
}


@dataclass(frozen=True)
class Point:
    """One requirement that is asked about."""

    info: RequirementInfo
    outcome: Outcome
    """Fail, missing or review: the caseworker's assessment where there is one, else the tool's."""
    message: str
    evidence: tuple[Evidence, ...]
    local_limit: str
    """The municipality's own limit, where it rests on that and not on the ramme; else empty."""
    example: str
    """What a text that meets it may say; empty where there is none."""
    limits: str = ""
    """What is gone by; empty where there are no limits."""
    number: int = 0
    """Its number in the letter, from 1."""

    @property
    def breaks_own(self) -> bool:
        """Breaks only the municipality's own limit, not the ramme."""
        return self.outcome is Outcome.FAIL and bool(self.local_limit)


@dataclass(frozen=True)
class Request:
    """All that is asked of one offer, in the order of the letter; of an offer of no type, only which it is."""

    offer: CourseOffer
    file: str
    read: datetime
    ruleset_title: str
    points: tuple[Point, ...]
    asks_type: bool
    """The offer is of none of the ramme's types, so that its requirements are not known."""
    sender: Contact = NOBODY

    @property
    def is_empty(self) -> bool:
        """There is nothing to ask: anbefalinger alone are no reason to write."""
        return not self.asks_type and not any(point.info.level is Level.KRAV for point in self.points)

    def of(self, level: Level, *outcomes: Outcome) -> tuple[Point, ...]:
        """The points of a level, with one of the outcomes where any is named."""
        return tuple(p for p in self.points if p.info.level is level and (not outcomes or p.outcome in outcomes))


def requests(
    report: Report, history: History, *, with_review: bool = False, sender: Contact = NOBODY
) -> tuple[Request, ...]:
    """A request for every offer of the report, in its order; `with_review` also asks what is for review."""
    infos = {info.id: info for info in report.requirements}
    asked = _ASKED if with_review else _ASKED[:2]
    return tuple(
        Request(
            offer=checked.offer,
            file=document.file,
            read=report.created,
            ruleset_title=report.ruleset_title,
            points=_numbered(_points(document, number, checked, infos, history, asked)),
            asks_type=_asks_type(document, number, checked, history),
            sender=sender,
        )
        for document in report.documents
        for number, checked in enumerate(document.offers, start=1)
    )


def _numbered(points: Iterator[Point]) -> tuple[Point, ...]:
    """Krav before anbefalinger, the worst first, otherwise as the rule set has them."""
    ordered = sorted(points, key=_place)
    return tuple(replace(point, number=number) for number, point in enumerate(ordered, start=1))


def _place(point: Point) -> tuple[bool, int, bool]:
    return point.info.level is not Level.KRAV, _ASKED.index(point.outcome), point.breaks_own


def _points(
    document: CheckedDocument,
    number: int,
    checked: CheckedOffer,
    infos: Mapping[str, RequirementInfo],
    history: History,
    asked: tuple[Outcome, ...],
) -> Iterator[Point]:
    for finding in checked.findings:
        key = finding_id(document.sha256, number, checked.offer.offer_type, finding.requirement)
        outcome = _assessed(history.findings.get(key)) or finding.outcome
        if outcome in asked:
            message, evidence = _grounds(finding, outcome)
            info = infos[finding.requirement]
            local = finding.local_limit if outcome is finding.outcome else ""
            limits = f"kommunens egen grænse, {local}" if local else info.limits_of(checked.offer.offer_type)
            yield Point(info, outcome, message, evidence, local, info.example(checked.offer.offer_type), limits)


def _asks_type(document: CheckedDocument, number: int, checked: CheckedOffer, history: History) -> bool:
    """Whether its type is an open question: none was found, and the caseworker has not said that it is settled."""
    if checked.offer.offer_type is not None or checked.findings:
        return False
    key = finding_id(document.sha256, number, None, TYPE_ENTRY)
    return _assessed(history.findings.get(key)) is not Outcome.PASS


def _assessed(earlier: Earlier | None) -> Outcome | None:
    """The caseworker's assessment; None where there is none, or where it was given to another text or outcome."""
    return None if earlier is None or earlier.outdated else earlier.assessment


def _grounds(finding: Finding, outcome: Outcome) -> tuple[str, tuple[Evidence, ...]]:
    """Message and quotes for the supplier; where the caseworker sees it otherwise, what the tool said may not hold."""
    if outcome is finding.outcome:
        return finding.message, finding.evidence
    own = _BY_CASEWORKER[outcome]
    if outcome is Outcome.MISSING:
        return own, ()
    holds = finding.outcome in (Outcome.FAIL, Outcome.REVIEW)
    return f"{finding.message} {own}" if holds else own, finding.evidence
