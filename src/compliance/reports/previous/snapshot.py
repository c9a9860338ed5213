"""What of a report is kept for the next one: its offers, how they are known, and what was found of each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from compliance.documents.model import Frozen
from compliance.reports import words
from compliance.reports.history import NO_HISTORY, Carried, History, KnownFinding, KnownOffer, Unplaced
from compliance.reports.identity import finding_id, offer_id
from compliance.reports.model import CheckedDocument, Report
from compliance.reports.previous.fingerprint import fingerprint
from compliance.reports.text import clean
from compliance.rules.model import CheckedOffer, Finding


class SnapshotError(Exception):
    """Data that is no report of ours; `str()` is one Danish sentence."""


class Snapshot(Frozen):
    """A report as the next one remembers it."""

    titles: Mapping[str, str] = {}
    """Each requirement's title in Danish."""
    offers: tuple[KnownOffer, ...]
    unplaced: tuple[Unplaced, ...] = ()
    """Remarks that already had no place in that report."""
    gone: tuple[KnownOffer, ...] = ()
    """Their offers, as far as those are known."""


def of_report(report: Report, history: History = NO_HISTORY) -> Snapshot:
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
            findings={finding.requirement: known(finding) for finding in checked.findings},
            carried=dict(_carried(document, number, checked, history)),
        )
        for document in report.documents
        for number, checked in enumerate(document.offers, start=1)
    )
    return Snapshot(
        titles={info.id: info.title for info in report.requirements},
        offers=tuple(offers),
        unplaced=history.unplaced,
        gone=history.gone,
    )


def known(finding: Finding) -> KnownFinding:
    """What is remembered of a finding."""
    return KnownFinding(outcome=finding.outcome, quotes=tuple(clean(each.quote) for each in finding.evidence))


def _carried(
    document: CheckedDocument, number: int, checked: CheckedOffer, history: History
) -> Iterator[tuple[str, Carried]]:
    for requirement in (finding.requirement for finding in checked.findings):
        earlier = history.findings.get(
            finding_id(document.sha256, number, checked.offer.offer_type, requirement)
        )
        if earlier and earlier.assessment and earlier.given_to:
            yield requirement, Carried(
                assessment=earlier.assessment, remark=earlier.remark, given_to=earlier.given_to
            )


def fingerprint_of(checked: CheckedOffer) -> str:
    """The fingerprint of an offer's own text; worked out where it does not come with the offer."""
    return checked.fingerprint or fingerprint(passage.text for passage in checked.offer.text.passages)


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
