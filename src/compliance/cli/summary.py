"""What the terminal says of a report: its offers, its other files, and what to do about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.cli import terminal

if TYPE_CHECKING:
    from compliance.reports.model import Report

_MOST_PASSED_OVER = 3


def summarise(report: Report) -> None:
    """A table of the offers, a line for each file that has none or could not be read, then what to do about it."""
    from collections import Counter

    from compliance.cli.advice import advice
    from compliance.reports import words
    from compliance.reports.identity import short_paths
    from compliance.reports.text import one_line
    from compliance.rules.model import Level, Outcome

    counted = (Outcome.PASS, Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW)
    rows, remarks = [], []
    for document, path in zip(report.documents, short_paths(report), strict=True):
        name = one_line(path)
        if document.problem:
            remarks.append(f"{name}: {one_line(document.problem.message)}")
        elif not document.offers:
            remarks.append(f"{name}: Der er intet kursustilbud i filen.")
        for checked in document.offers:
            counts = Counter(finding.outcome for finding in checked.findings if finding.level is Level.KRAV)
            numbers = [str(counts[outcome]) for outcome in counted]
            kind = words.short_type(checked.offer.offer_type)
            rows.append([name, words.title(checked.offer), kind, words.VERDICTS[checked.verdict], *numbers])
    if rows:
        headings = ["Fil", "Tilbud", "Type", "Samlet vurdering", "Opf.", "Ikke opf.", "Ikke opl.", "Vurd."]
        for line in terminal.table(headings, rows, whole=1 + len(counted), right=len(counted), late=1):
            terminal.say(line)
        terminal.say()
    if report.passed_over:
        shown = ", ".join(one_line(path) for path in report.passed_over[:_MOST_PASSED_OVER])
        more = len(report.passed_over) - _MOST_PASSED_OVER
        others = f" og {more} mere" if more > 0 else ""
        remarks.append(f"Programmets egne rapporter, breve og kopier er ikke læst: {shown}{others}.")
    for remark in remarks:
        terminal.say(remark)
    if remarks:
        terminal.say()
    for line in advice(report):
        terminal.say(line)
