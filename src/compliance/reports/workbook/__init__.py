"""The Excel workbook: the report that a caseworker reads and fills in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING

from xlsxwriter import Workbook

from compliance.documents.own import MADE_BY
from compliance.reports import words
from compliance.reports.history import NO_HISTORY, History
from compliance.reports.marked_copies import NO_COPIES, MarkedCopies
from compliance.reports.model import Report
from compliance.reports.previous.snapshot import of_report
from compliance.reports.workbook import (
    about,
    advice,
    comparison,
    data,
    dialogue,
    documents,
    facts,
    overview,
    requirements,
    rules,
    sample,
    unplaced,
)
from compliance.reports.workbook.entries import listed_offers
from compliance.reports.workbook.no_offer import with_empty_documents
from compliance.reports.workbook.styles import FONT, Formats

if TYPE_CHECKING:
    from compliance.reports.dialogue.choosing import Talk


_MOST_IN_MEMORY = 300
"""Documents of the largest report whose parts are put together in memory; those of larger ones pass through files."""


def to_workbook(
    report: Report,
    history: History = NO_HISTORY,
    copies: MarkedCopies = NO_COPIES,
    talks: Sequence[Talk] = (),
) -> bytes:
    """The report as an .xlsx file; the same report gives the same bytes.

    `history` is what the caseworker wrote in an earlier report, `copies` where the documents with marks
    are, `talks` the questions for a meeting where they were asked for.
    """
    content = BytesIO()
    options = {
        "in_memory": len(report.documents) <= _MOST_IN_MEMORY,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "default_format_properties": dict(FONT),  # xlsxwriter adds to it
    }
    with Workbook(content, options) as book:
        book.set_properties(
            {
                "title": "Compliance-rapport for Stærke dagtilbud",
                "subject": report.ruleset_title,
                "keywords": f"{report.ruleset_id}, version {report.ruleset_version}",
                "comments": f"{MADE_BY} {report.tool_version}",
                "created": report.created.astimezone(UTC).replace(tzinfo=None),
            }
        )
        formats = Formats(book)
        footer = f"{report.ruleset_title or report.ruleset_id} · dannet {words.moment(report.created)}"
        rows = with_empty_documents(report)
        offers = listed_offers(rows, history)
        every = [offer for of_document in offers for offer in of_document]
        formulas = requirements.places(every, history, copies)
        found = [listed if document.offers else [] for document, listed in zip(report.documents, offers, strict=True)]
        overview.write(book, formats, report, found, formulas, history, footer)
        requirements.write(book, formats, every, formulas, history, copies, footer)
        sample.write(book, formats, report, offers, formulas, footer)
        advice.write(book, formats, report, every, footer)
        comparison.write(book, formats, report, every, footer)
        dialogue.write(book, formats, talks, footer)
        unplaced.write(book, formats, history, footer)
        facts.write(book, formats, report, footer)
        documents.write(book, formats, report, footer)
        rules.write(book, formats, report, footer)
        about.write(book, formats, report, history, footer, with_questions=bool(talks))
        data.write(book, of_report(rows, history))
    return content.getvalue()
