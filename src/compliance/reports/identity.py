"""Ids that stay the same from run to run, so that a caseworker's own words find their finding again."""

from __future__ import annotations

from compliance.offers.model import OfferType


def finding_id(sha256: str, offer: int, offer_type: OfferType | None, requirement: str) -> str:
    """Id of one requirement on one offer: the document's content, the offer's number in it from 1, type, requirement.

    Renaming or moving the file changes nothing; the same file twice has the same ids.
    """
    return f"{sha256[:16]}/{offer}/{offer_type or 'ingen-type'}/{requirement}"
