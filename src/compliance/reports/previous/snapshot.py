"""What of a report is kept for the next one: its offers, how they are known, and what was found of each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from compliance.documents.model import Frozen
from compliance.reports import words
from compliance.reports.history import History, Unplaced
from compliance.reports.identity import offer_id
from compliance.reports.model import Report
from compliance.reports.previous.fingerprint import fingerprint
from compliance.reports.text import clean
from compliance.rules.model import CheckedOffer, Outcome, Verdict


class SnapshotError(Exception):
    """Data that is no report of ours; `str()` is one Danish sentence."""


class KnownFinding(Frozen):
    """What was found of a requirement, and the words it rested on."""

    outcome: Outcome
    quotes: tuple[str, ...] = ()


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


class Snapshot(Frozen):
    """A report as the next one remembers it."""

    titles: Mapping[str, str] = {}
    """Each requirement's title in Danish."""
    offers: tuple[KnownOffer, ...]
    unplaced: tuple[Unplaced, ...] = ()
    """Remarks that already had no place in that report."""


def of_report(report: Report, history: History | None = None) -> Snapshot:
    """What a report passes on to the next; `history` is what it was itself given."""
    offers = (
        KnownOffer(
            id=offer_id(document.sha256, number),
            path=clean(document.path),
            title=words.title(checked.offer),
            provider=words.provider(checked.offer),
            offer_type=checked.offer.offer_type or "",
            verdict=checked.verdict,
            fingerprint=fingerprint_of(checked),
            findings={
                finding.requirement: KnownFinding(
                    outcome=finding.outcome, quotes=tuple(clean(each.quote) for each in finding.evidence)
                )
                for finding in checked.findings
            },
        )
        for document in report.documents
        for number, checked in enumerate(document.offers, start=1)
    )
    return Snapshot(
        titles={info.id: info.title for info in report.requirements},
        offers=tuple(offers),
        unplaced=history.unplaced if history else (),
    )


def fingerprint_of(checked: CheckedOffer) -> str:
    """The fingerprint of an offer's own text."""
    return fingerprint(passage.text for passage in checked.offer.text.passages)


def of_json(text: str) -> Snapshot:
    """The snapshot of a JSON report (the contract's form). Raises SnapshotError."""
    try:
        content = json.loads(text)
        return Snapshot(offers=tuple(_offers(content)))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, ValidationError) as error:
        raise SnapshotError("filen er ikke en JSON-rapport fra compliance") from error


def _offers(content: Mapping[str, Any]) -> list[KnownOffer]:
    if content["schema_version"] != 1:
        raise ValueError(content["schema_version"])
    return [
        KnownOffer(
            id=offer_id(document["sha256"], number),
            path=clean(document["path"]),
            title=words.title_line(offer["title"]),
            provider=words.name_line(offer["provider"] or ""),
            offer_type=offer["offer_type"] or "",
            verdict=offer["verdict"],
            fingerprint=offer.get("fingerprint", ""),
            findings={
                finding["requirement"]: KnownFinding(
                    outcome=finding["outcome"], quotes=tuple(clean(each["quote"]) for each in finding["evidence"])
                )
                for finding in offer["findings"]
            },
        )
        for document in content["documents"]
        for number, offer in enumerate(document["offers"], start=1)
    ]
