"""What a finding and a file are known by: ids that last from run to run, and names that tell files apart."""

from __future__ import annotations

from compliance.offers.model import OfferType
from compliance.reports.model import Report

TYPE_ENTRY = "type"
"""Stands for the requirement where an offer is of no type: what the caseworker says of just that."""


def offer_id(sha256: str, offer: int) -> str:
    """Id of an offer: the document's content, and the offer's number in it from 1.

    Renaming or moving the file changes nothing; the same file twice has the same ids.
    """
    return f"{sha256[:16]}/{offer}"


def finding_id(sha256: str, offer: int, offer_type: OfferType | None, requirement: str) -> str:
    """Id of one requirement on one offer: `offer_id`, the offer's type, and the requirement."""
    return f"{offer_id(sha256, offer)}/{offer_type or 'ingen-type'}/{requirement}"


def parts_of(finding: str) -> tuple[str, str]:
    """The offer's id and the requirement of a finding's id; the offer's is "" for what is none."""
    match finding.split("/"):
        case [document, offer, _, requirement]:
            return f"{document}/{offer}", requirement
        case _:
            return "", finding


def short_paths(report: Report) -> tuple[str, ...]:
    """The path of each document without the folders that all of them share."""
    folders = [document.path.split("/")[:-1] for document in report.documents]
    shared = 0
    for names in zip(*folders, strict=False):
        if len(set(names)) > 1:
            break
        shared += 1
    return tuple("/".join(document.path.split("/")[shared:]) for document in report.documents)
