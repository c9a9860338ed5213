"""Where the copies of the documents lie whose evidence is marked, as the reports link to them."""

from __future__ import annotations

from collections.abc import Mapping

from compliance.documents.model import Evidence, Frozen


class MarkedCopies(Frozen):
    """The marked copies of a run. Without any: `MarkedCopies()`."""

    links: Mapping[str, str] = {}
    """By a document's path: the copy's path as seen from the report's folder, with forward slashes."""

    def link(self, path: str, evidence: Evidence) -> str | None:
        """The link to a quote's page in the copy (`annoteret/tilbud.pdf#page=2`); None where there is no copy."""
        copy = self.links.get(path)
        if copy is None:
            return None
        return f"{copy}#page={evidence.page}" if evidence.page else copy


NO_COPIES = MarkedCopies()
