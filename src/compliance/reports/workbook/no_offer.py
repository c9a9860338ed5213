"""In a sample, a row of *Krav* for each document in which no offer was found: that too may be wrong."""

from __future__ import annotations

from compliance.documents.model import Document
from compliance.offers.model import CourseOffer, Facts, OfferText
from compliance.reports.model import CheckedDocument, Report
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Verdict

TITLE = "Intet kursustilbud fundet"
_FINDING = Finding(
    requirement="Der er et kursustilbud i filen",
    level=Level.KRAV,
    outcome=Outcome.FAIL,
    message="Programmet har ikke fundet noget kursustilbud i filen. Er der et, så vælg Opfyldt.",
)
"""In no rule set, so that it is shown by its name."""


def with_empty_documents(report: Report) -> Report:
    """The report with something to overrule in every document that could be read; as it is where it is no sample."""
    if report.sample is None:
        return report
    return report.model_copy(update={"documents": tuple(map(_never_empty, report.documents))})


def _never_empty(document: CheckedDocument) -> CheckedDocument:
    if document.offers or document.problem:
        return document
    source = Document(
        path=document.path, file=document.file, sha256=document.sha256, pages=document.pages, blocks=()
    )
    text = OfferText(document=source, title=TITLE, provider=None, passages=())
    offer = CourseOffer(text=text, offer_type=None, facts=Facts())
    none = CheckedOffer(offer=offer, findings=(_FINDING,), verdict=Verdict.NOT_COMPLIANT)
    return document.model_copy(update={"offers": (none,)})
