"""`compliance check`: the main job, from files to report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal
from compliance.cli.limits import MaxMegabytes, MaxPages, NoOcr, Timeout, chosen_limits

if TYPE_CHECKING:
    from compliance.reports.model import Report

COMPLETE, BELOW_LEVEL, USAGE, UNREADABLE = 0, 1, 2, 3
FAIL_LEVELS = ("not_compliant", "incomplete", "needs_review")
"""What `--fail-on` takes, worst first; each covers those before it."""


def check(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="STI...", help="Filer eller mapper med kursustilbud (.pdf og .docx)."),
    ],
    output: Annotated[
        Path | None,
        typer.Option(metavar="FIL", help="Excel-rapportens navn. Uden dette: en dateret fil i mappen reports."),
    ] = None,
    json: Annotated[
        Path | None, typer.Option(metavar="FIL", help="Skriv også rapporten som JSON til denne fil.")
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option(metavar="FIL", help="Skriv også rapporten som en webside (.html), der åbnes i en browser."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Skriv ikke andet på skærmen end fejl.")] = False,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="NIVEAU",
            help="Slut med kode 1, hvis et tilbud er vurderet til dette eller værre: "
            "not_compliant (opfylder ikke kravene), incomplete (mangler oplysninger) eller needs_review "
            "(kræver vurdering).",
        ),
    ] = None,
    max_pages: MaxPages = None,
    max_mb: MaxMegabytes = None,
    timeout: Timeout = None,
    no_ocr: NoOcr = False,
) -> int:
    """Læs kursustilbud, hold dem op mod rammen, og skriv en Excel-rapport.

    En rapport, der findes i forvejen, bliver aldrig overskrevet.
    """
    from compliance.checking import check as check_paths
    from compliance.documents.discovery import UsageError
    from compliance.reports.files import OutputError
    from compliance.rules.loading import RuleFileError, load_ruleset

    progress = terminal.Progress(wanted=not quiet)
    try:
        _require_level(fail_on)
        _require_outputs(output, json, html)
        limits = chosen_limits(max_pages, max_mb, timeout, no_ocr)
        report = check_paths(paths, load_ruleset(), progress=progress, limits=limits)
        progress.clear()
        written = _write(report, output, json, html)
    except (UsageError, RuleFileError, OutputError) as error:
        progress.clear()
        terminal.complain(str(error))
        return USAGE
    if not quiet:
        _summarise(report)
        for kind, path in written:
            terminal.say(f"{kind} ligger i {path}")
    return exit_code(report, fail_on)


def exit_code(report: Report, fail_on: str | None) -> int:
    """The contract's exit code; a file that could not be read weighs more than a verdict."""
    if any(document.problem for document in report.documents):
        return UNREADABLE
    if fail_on:
        failing = FAIL_LEVELS[: FAIL_LEVELS.index(fail_on) + 1]
        if any(offer.verdict in failing for document in report.documents for offer in document.offers):
            return BELOW_LEVEL
    return COMPLETE


def _require_level(fail_on: str | None) -> None:
    if fail_on is not None and fail_on not in FAIL_LEVELS:
        levels = f"{', '.join(FAIL_LEVELS[:-1])} eller {FAIL_LEVELS[-1]}"
        raise typer.BadParameter(f"{fail_on} er ikke et niveau for --fail-on. Vælg {levels}.")


def _require_outputs(output: Path | None, json: Path | None, html: Path | None) -> None:
    """Raises OutputError, before any work is done, where a report could not be written at the end."""
    from compliance.reports import files

    if output is not None and output.suffix.lower() != ".xlsx":
        raise files.OutputError(f"Excel-rapportens navn skal ende på .xlsx; {output.name} gør ikke.")
    if html is not None and html.suffix.lower() not in (".html", ".htm"):
        raise files.OutputError(f"Websidens navn skal ende på .html eller .htm; {html.name} gør ikke.")
    if output is None:
        files.require_writable(files.DEFAULT_FOLDER)
    chosen: dict[Path, str] = {}
    for option, path in (("--output", output), ("--json", json), ("--html", html)):
        if path is not None:
            files.require_new(path)
            other = chosen.setdefault(path.absolute(), option)
            if other != option:
                raise files.OutputError(f"{other} og {option} kan ikke være den samme fil.")


def _write(report: Report, output: Path | None, json: Path | None, html: Path | None) -> list[tuple[str, Path]]:
    """Write every report that was asked for; what each is called, and where it lies."""
    from compliance.reports import files
    from compliance.reports.html import to_html
    from compliance.reports.json_report import to_json
    from compliance.reports.workbook import to_workbook

    others = []
    if json is not None:
        files.write_new(json, to_json(report).encode())
        others.append(("JSON-udgaven", json))
    if html is not None:
        files.write_new(html, to_html(report).encode())
        others.append(("Websiden", html))
    workbook = to_workbook(report)
    if output is not None:
        files.write_new(output, workbook)
    else:
        output = files.write_dated(files.DEFAULT_FOLDER, report.created.date(), workbook)
    return [("Rapporten", output), *others]


def _summarise(report: Report) -> None:
    """A table of the offers, then a line for each file that has none or could not be read."""
    from collections import Counter

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
            kind = words.offer_type(checked.offer.offer_type)
            rows.append([name, words.title(checked.offer), kind, words.VERDICTS[checked.verdict], *numbers])
    if rows:
        headings = ["Fil", "Tilbud", "Type", "Samlet vurdering", "Opf.", "Ikke opf.", "Ikke opl.", "Vurd."]
        for line in terminal.table(headings, rows, whole=1 + len(counted), right=len(counted)):
            terminal.say(line)
        terminal.say()
    for remark in remarks:
        terminal.say(remark)
    if remarks:
        terminal.say()
