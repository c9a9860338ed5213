"""`compliance check`: the main job, from files to report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal
from compliance.cli.cluster import ClusterAddress, chosen_cluster
from compliance.cli.letters import LettersFolder, WithReview
from compliance.cli.limits import MaxMegabytes, MaxPages, NoCache, NoOcr, Timeout, Workers, chosen_limits
from compliance.cli.outputs import (
    AnnotateFolder,
    DialogueFile,
    HtmlFile,
    JsonFile,
    NoReport,
    OutputFile,
    Outputs,
    PreviousReport,
)
from compliance.cli.rulesets import MoreRules, PolicyFile, chosen_rulesets, rules_hint
from compliance.cli.summary import summarise

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
    rules: MoreRules = None,
    policy: PolicyFile = None,
    output: OutputFile = None,
    no_report: NoReport = False,
    json: JsonFile = None,
    html: HtmlFile = None,
    annotate: AnnotateFolder = None,
    previous: PreviousReport = None,
    letters: LettersFolder = None,
    letters_with_review: WithReview = False,
    dialogue: DialogueFile = None,
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
    workers: Workers = None,
    cluster: ClusterAddress = None,
    no_cache: NoCache = False,
) -> int:
    """Læs kursustilbud, hold dem op mod rammen, og skriv en Excel-rapport.

    En rapport, der findes i forvejen, bliver aldrig overskrevet.

    Er der kun ét dokument, vises også, hvad der mangler i det, og hvad der kan skrives. En udbyder kan lade et script
    kontrollere sin egen tekst med »compliance check TEKST.docx --quiet --no-report --fail-on needs_review«: Koden er 0,
    når alle krav er opfyldt, 1, når et krav ikke er opfyldt, ikke er oplyst eller kræver vurdering, 2 ved forkert brug
    og 3, når teksten ikke kan læses. Koden er også 0, når der ikke er noget kursustilbud i teksten.
    """
    from compliance.checking import check as check_paths
    from compliance.documents.discovery import UsageError
    from compliance.reports.files import OutputError
    from compliance.reports.previous.written import PreviousError, read_earlier
    from compliance.rules.loading import RuleFileError
    from compliance.running.cache import user_cache

    progress = terminal.Progress(wanted=not quiet)
    try:
        _require_level(fail_on)
        outputs = Outputs(output, json, html, annotate, letters, letters_with_review, no_report, dialogue)
        outputs.require(paths)
        limits = chosen_limits(max_pages, max_mb, timeout, no_ocr)
        cache = None if no_cache else user_cache()
        elsewhere = chosen_cluster(cluster, workers)
        earlier = read_earlier(previous) if previous else None
        chosen = chosen_rulesets(rules, policy)
        report = check_paths(
            paths, chosen.ruleset,
            advisory=chosen.advisory, progress=progress, limits=limits, workers=workers, cache=cache,
            elsewhere=elsewhere,
        )  # fmt: skip
        progress.clear()
        told = outputs.write(report, earlier, paths, limits, chosen.sender)
    except (UsageError, RuleFileError, OutputError, PreviousError) as error:
        progress.clear()
        terminal.complain(f"{error}{rules_hint(paths)}")
        return USAGE
    if not quiet:
        summarise(report)
        for line in told.lines:
            terminal.say(line)
    for problem in told.problems:
        terminal.complain(problem)
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
