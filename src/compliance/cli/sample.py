"""`compliance sample`: a reviewer's sample of a folder, drawn so that anyone can draw it again, and checked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from compliance.cli import terminal
from compliance.cli.check import USAGE, exit_code
from compliance.cli.limits import MaxMegabytes, MaxPages, NoCache, NoOcr, Timeout, Workers, chosen_limits, whole_number
from compliance.cli.outputs import AnnotateFolder, HtmlFile, JsonFile, OutputFile, Outputs
from compliance.cli.rulesets import MoreRules, PolicyFile, chosen_rulesets, rules_hint
from compliance.cli.summary import summarise


def _seed(text: str | int) -> int:
    return whole_number(text, least=0, most=999_999_999)


def sample(
    folder: Annotated[
        list[Path],
        typer.Argument(metavar="MAPPE...", help="Mapper (eller filer) med de tilbud, der skal trækkes blandt."),
    ],
    size: Annotated[
        int, typer.Option(parser=whole_number, metavar="ANTAL", help="Hvor mange dokumenter der trækkes (20).")
    ] = 20,
    seed: Annotated[
        int,
        typer.Option(
            parser=_seed, metavar="TAL", help="Lodtallet (1). Samme tal og samme filer giver samme stikprøve."
        ),
    ] = 1,
    rules: MoreRules = None,
    policy: PolicyFile = None,
    output: OutputFile = None,
    json: JsonFile = None,
    html: HtmlFile = None,
    annotate: AnnotateFolder = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Skriv ikke andet på skærmen end fejl.")] = False,
    max_pages: MaxPages = None,
    max_mb: MaxMegabytes = None,
    timeout: Timeout = None,
    no_ocr: NoOcr = False,
    workers: Workers = None,
    no_cache: NoCache = False,
) -> int:
    """Træk en stikprøve af dokumenterne, og hold den op mod rammen.

    Hvert dokument har samme chance for at komme med, og udbydere og typer af tilbud er med i den andel, de udgør.
    Arket Stikprøve viser, hvordan der er trukket, og regner ud, hvor ofte du er uenig med programmet.
    """
    from compliance.checking import check
    from compliance.documents.discovery import UsageError
    from compliance.reports.files import OutputError
    from compliance.rules.loading import RuleFileError
    from compliance.running.cache import user_cache
    from compliance.sampling import draw

    progress = terminal.Progress(wanted=not quiet)
    try:
        outputs = Outputs(output, json, html, annotate)
        outputs.require(folder)
        limits = chosen_limits(max_pages, max_mb, timeout, no_ocr)
        chosen = chosen_rulesets(rules, policy)
        cache = None if no_cache else user_cache()
        every = check(
            folder, chosen.ruleset,
            advisory=chosen.advisory, progress=progress, limits=limits, workers=workers, cache=cache,
        )  # fmt: skip
        report = draw(every, size, seed)
        progress.clear()
        told = outputs.write(report, None, folder, limits)
    except (UsageError, RuleFileError, OutputError) as error:
        progress.clear()
        terminal.complain(f"{error}{rules_hint(folder)}")
        return USAGE
    if not quiet and (drawn := report.sample):
        summarise(report)
        terminal.say(f"Trukket: {drawn.drawn} af {drawn.documents} dokumenter, lodtal {seed}.")
        if size >= drawn.documents:
            terminal.say(f"Alle er med, for stikprøven på {size} er ikke mindre end antallet af dokumenter.")
        for line in told.lines:
            terminal.say(line)
    for problem in told.problems:
        terminal.complain(problem)
    return exit_code(report, fail_on=None)
