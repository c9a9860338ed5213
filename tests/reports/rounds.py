"""A second round over the report made by hand: an earlier report, and marked copies with awkward names."""

from compliance.offers.model import OfferType
from compliance.reports.history import Change, Earlier, History, KnownFinding, Unplaced
from compliance.reports.identity import finding_id
from compliance.reports.marked_copies import MarkedCopies
from compliance.reports.model import Report
from compliance.rules.model import Outcome


def second(report: Report) -> tuple[History, MarkedCopies]:
    """What is known in the second round: every change on the first offer, and a remark whose offer is gone."""
    first = report.documents[0]
    requirements = [finding.requirement for finding in first.offers[0].findings]
    earlier = (
        Earlier(change=Change.SAME, outcome=Outcome.PASS, assessment=Outcome.FAIL, remark="Talt med <b>Bente</b>.\nOK"),
        Earlier(change=Change.NEW_OUTCOME, outcome=Outcome.MISSING),
        Earlier(
            change=Change.NEW_TEXT, outcome=Outcome.PASS, assessment=Outcome.PASS,
            given_to=KnownFinding(outcome=Outcome.PASS, quotes=("to dage",)),
        ),
        Earlier(change=Change.NEW),
    )  # fmt: skip
    kind = OfferType.LD3_LEDER
    lost = Unplaced(
        file="gammel.pdf", offer="Det gamle forløb", requirement="2.1.2.1-dage", title="Omkring tre læringsdage",
        assessment=Outcome.REVIEW, remark="Ring til dem", why="Tilbuddet findes ikke mere.",
        report="rapport-i-april.xlsx",
    )  # fmt: skip
    findings = {finding_id(first.sha256, 1, kind, r): e for r, e in zip(requirements, earlier, strict=False)}
    untyped = next(each for each in report.documents if each.file == "foerstehjaelp.pdf")
    findings[finding_id(untyped.sha256, 1, None, "type")] = Earlier(change=Change.SAME, remark="Et andet tilbud.")
    history = History(
        source="rapport-i-maj.xlsx",
        findings=findings,
        unplaced=(lost,),
    )
    links = {first.path: "mærket/50% #1 på stuen.pdf", "tilbud/diplom.pdf": "javascript:alert(1)"}
    return history, MarkedCopies(links=links)
