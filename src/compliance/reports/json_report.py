"""The JSON report: what scripts rely on. Keys and their order are a public contract; fields are only ever added."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from compliance.documents.model import Evidence
from compliance.offers.model import Facts
from compliance.reports.model import AdvisorySet, CheckedDocument, PolicyInfo, Report
from compliance.reports.previous.snapshot import fingerprint_of
from compliance.rules.model import Advice, CheckedOffer, Finding

SCHEMA_VERSION = 1


def to_json(report: Report) -> str:
    """The report as indented JSON that ends in a newline.

    A path may hold bytes that are no UTF-8; they are written as JSON escapes, so that the text can always be encoded
    and a script gets the very same path back.
    """
    content = {
        "schema_version": SCHEMA_VERSION,
        "tool_version": report.tool_version,
        "created": report.created.isoformat(timespec="seconds"),
        "ruleset": {"id": report.ruleset_id, "version": report.ruleset_version},
        "documents": [_document(document) for document in report.documents],
        **({"policy": _policy(report.policy)} if report.policy else {}),
        **({"advisory_rulesets": [_advisory(each) for each in report.advisory]} if report.advisory else {}),
    }
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _document(document: CheckedDocument) -> dict[str, Any]:
    problem = document.problem
    return {
        "path": document.path,
        "file": document.file,
        "sha256": document.sha256,
        "pages": document.pages,
        "ocr": document.ocr,
        "status": document.status,
        "problem": {"code": problem.code, "message": problem.message} if problem else None,
        "offers": [_offer(offer) for offer in document.offers],
    }


def _offer(checked: CheckedOffer) -> dict[str, Any]:
    offer = checked.offer
    return {
        "title": offer.title,
        "provider": offer.provider,
        "offer_type": offer.offer_type,
        "verdict": checked.verdict,
        "facts": _facts(offer.facts),
        "findings": [_finding(finding) for finding in checked.findings],
        "fingerprint": fingerprint_of(checked),
        **({"advice": [_advice(each) for each in checked.advice]} if checked.advice else {}),
    }


def _advice(advice: Advice) -> dict[str, Any]:
    return {"ruleset": advice.ruleset, "findings": [_finding(finding) for finding in advice.findings]}


def _advisory(ruleset: AdvisorySet) -> dict[str, Any]:
    return {
        "id": ruleset.id,
        "version": ruleset.version,
        "title": ruleset.title,
        "source": ruleset.source,
        "criteria": [
            {"requirement": each.id, "section": each.section, "group": each.group, "title": each.title}
            for each in ruleset.criteria
        ],
    }


def _policy(policy: PolicyInfo) -> dict[str, Any]:
    limits = [{"requirement": requirement, "limit": limit} for requirement, limit in policy.limits]
    return {"title": policy.title, "limits": limits}


def _facts(facts: Facts) -> dict[str, Any]:
    return {
        name: {"value": _plain(fact.value), "evidence": _evidence(fact.evidence)}
        for name, fact in ((name, getattr(facts, name)) for name in Facts.model_fields)
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "requirement": finding.requirement,
        "level": finding.level,
        "outcome": finding.outcome,
        "reason": finding.reason,
        "message": finding.message,
        "evidence": _evidence(finding.evidence),
        **({"local_limit": finding.local_limit} if finding.local_limit else {}),
    }


def _evidence(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    return [{"quote": each.quote, "page": each.page, "location": each.location} for each in evidence]


def _plain(value: object) -> object:
    """Whole numbers as integers (3, not 3.0), tuples as lists."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return list(value) if isinstance(value, tuple) else value
