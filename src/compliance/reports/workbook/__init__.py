"""The Excel workbook: the report that a caseworker reads and fills in."""

from __future__ import annotations

from datetime import UTC
from io import BytesIO

from xlsxwriter import Workbook

from compliance.reports import words
from compliance.reports.history import NO_HISTORY, History
from compliance.reports.model import Report
from compliance.reports.previous.snapshot import of_report
from compliance.reports.workbook import about, data, documents, facts, overview, requirements, rules
from compliance.reports.workbook.styles import FONT, Formats


def to_workbook(report: Report, history: History = NO_HISTORY) -> bytes:
    """The report as an .xlsx file; the same report gives the same bytes."""
    content = BytesIO()
    options = {
        "in_memory": True,
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
                "comments": f"Dannet af compliance {report.tool_version}",
                "created": report.created.astimezone(UTC).replace(tzinfo=None),
            }
        )
        formats = Formats(book)
        footer = f"{report.ruleset_title or report.ruleset_id} · dannet {words.moment(report.created)}"
        rows = requirements.first_rows(report)
        overview.write(book, formats, report, rows, footer)
        requirements.write(book, formats, report, footer)
        facts.write(book, formats, report, footer)
        documents.write(book, formats, report, footer)
        rules.write(book, formats, report, footer)
        about.write(book, formats, report, footer)
        data.write(book, of_report(report, history))
    return content.getvalue()
