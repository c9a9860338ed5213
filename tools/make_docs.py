#!/usr/bin/env python3
"""Write the reference pages that follow from source: a page for each requirement, and the commands.

    python tools/make_docs.py [--check]

With --check nothing is written; the exit code is 1 where a page is stale, missing or left over.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import typer

from compliance import cli
from compliance.cli.check import BELOW_LEVEL, COMPLETE, FAIL_LEVELS, UNREADABLE, USAGE
from compliance.offers.model import OfferType
from compliance.reports import words
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Outcome
from compliance.rules.ruleset import Requirement, RuleSet

DOCS = Path(__file__).resolve().parents[1] / "docs"
REQUIREMENTS, COMMANDS = "krav", "kommandoer.md"
_MADE = "<!-- Lavet af tools/make_docs.py ud fra {source}. Ret kilden, ikke denne side. -->"
_EXIT_CODES = {
    COMPLETE: "Alle dokumenter er læst og vurderet, uanset hvordan vurderingen faldt ud.",
    BELOW_LEVEL: f"Et tilbud er vurderet til niveauet i `--fail-on` ({', '.join(FAIL_LEVELS)}) eller værre; ved "
    "`rules check`: et eksempel afgøres anderledes, end det siger.",
    USAGE: "Forkert brug: et valg eller en sti findes ikke, der er intet dokument i mappen, rapporten findes i "
    "forvejen eller kan ikke skrives, en regelfil er forkert, eller klyngen kan ikke bruges.",
    UNREADABLE: "Mindst ét dokument kunne ikke læses. Rapporten dækker resten og viser problemet for hvert.",
    cli.INTERRUPTED: "Afbrudt med Ctrl+C.",
}
_EXAMPLES = {
    "check": (
        "compliance check tilbud",
        "compliance check tilbud --output rapport.xlsx --json rapport.json --html rapport.html",
        "compliance check tilbud --previous rapport.xlsx --output rapport-2.xlsx",
        "compliance check tilbud --letters breve",
        "compliance check tilbud --rules horsens-2017 --rules min-mappe/egne-kriterier",
        "compliance check tilbud --policy politik.toml --letters breve",
        "compliance check tilbud --cluster tcp://10.0.0.5:8786",
        "compliance check mit-tilbud.docx --quiet --no-report --fail-on needs_review",
    ),
    "diff": ("compliance diff rapport.json rapport-2.json",),
    "sample": ("compliance sample tilbud --size 20 --seed 7",),
    "rules": ("compliance rules", "compliance rules --type ld3-leder", "compliance rules --set horsens-2017"),
    "rules new": ("compliance rules new egne-kriterier",),
    "rules check": ("compliance rules check egne-kriterier",),
    "explain": ("compliance explain 2.1.2.1-dage",),
    "text": ("compliance text tilbud.pdf",),
}


def main(arguments: Sequence[str] = (), docs: Path = DOCS) -> int:
    pages = make_pages(load_ruleset())
    if "--check" in arguments:
        wrong = stale(pages, docs)
        for name in wrong:
            print(f"docs/{name} is stale; run python tools/make_docs.py")
        return 1 if wrong else 0
    for name in left_over(pages, docs):
        (docs / name).unlink()
    for name, text in pages.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


def make_pages(ruleset: RuleSet) -> dict[str, str]:
    """The text of every page, by its name under docs/."""
    pages = {f"{REQUIREMENTS}/{each.id}.md": _join(_requirement(each)) for each in ruleset.requirements}
    return {**pages, f"{REQUIREMENTS}/README.md": _join(_index(ruleset)), COMMANDS: _join(_commands())}


def stale(pages: dict[str, str], docs: Path) -> list[str]:
    """Names of the pages that differ from what is on disk, are missing there, or should not be there."""
    differing = [
        name
        for name, text in pages.items()
        if not (docs / name).is_file() or (docs / name).read_text(encoding="utf-8") != text
    ]
    return sorted([*differing, *left_over(pages, docs)])


def left_over(pages: dict[str, str], docs: Path) -> list[str]:
    """Pages on disk of requirements that are no more."""
    found = (f"{REQUIREMENTS}/{path.name}" for path in (docs / REQUIREMENTS).glob("*.md"))
    return sorted(name for name in found if name not in pages)


def _requirement(requirement: Requirement) -> Iterator[str]:
    yield _MADE.format(source="regelfilerne")
    yield f"# {_plain(requirement.title)}"
    yield _table(
        ("Krav-id", "Afsnit i rammen", "Niveau", "Gælder for"),
        [(
            f"`{requirement.id}`", requirement.section, words.LEVELS[requirement.level],
            "<br>".join(f"{words.OFFER_TYPES[each]} (`{each}`)" for each in requirement.applies_to),
        )],
    )  # fmt: skip
    yield from _part("Hvad det betyder", requirement.explanation)
    yield from _part("Grænser", requirement.limits or "Ingen talgrænser.")
    yield from _part("Sådan afgøres det", requirement.decided)
    yield "## Det skriver en god tekst"
    yield f"> {_plain(requirement.good_text)}"
    yield "## Eksempler"
    yield from _examples(requirement)
    yield "[Alle krav](README.md) · [Hvad resultaterne betyder](../vejledning.md#hvad-resultaterne-betyder)"


def _part(heading: str, text: str) -> Iterator[str]:
    yield f"## {heading}"
    yield _plain(text)


def _examples(requirement: Requirement) -> Iterator[str]:
    if not requirement.example:
        yield "Regelfilen har ingen eksempler til dette krav; det afgøres af de oplysninger, der er læst af teksten."
    for outcome in Outcome:
        examples = [each for each in requirement.example if each.outcome is outcome]
        if examples:
            yield f"**{words.OUTCOMES[outcome]}**"
            under = (f" (under overskriften »{_plain(each.heading)}«)" if each.heading else "" for each in examples)
            yield "\n".join(f"- »{_plain(each.text)}«{where}" for each, where in zip(examples, under, strict=True))


def _index(ruleset: RuleSet) -> Iterator[str]:
    yield _MADE.format(source="regelfilerne")
    yield "# Kravene"
    yield (
        f"{_plain(ruleset.title)}, regelsæt `{ruleset.id}`, version {ruleset.version}. Siderne viser hvert krav, som "
        "programmet bruger det. De er en læsning af rammen og ikke en myndigheds afgørelse."
    )
    yield "[Hvilke udsagn i rammen kravene bærer](../ramme-daekning.md) · [Sådan rettes en regel](../regelfiler.md)"
    for offer_type in OfferType:
        requirements = ruleset.for_type(offer_type)
        if requirements:
            yield f"## {words.OFFER_TYPES[offer_type]}"
            yield f"`{offer_type}`"
            linked = ((each, f"[{_plain(each.title)}]({each.id}.md)") for each in requirements)
            rows = [(each.section, link, words.LEVELS[each.level]) for each, link in linked]
            yield _table(("Afsnit", "Krav", "Niveau"), rows)


def _commands() -> Iterator[str]:
    program: Any = typer.main.get_command(cli.app)
    context = program.context_class(program, info_name="compliance")
    yield _MADE.format(source="programmets egen hjælp")
    yield "# Kommandoer"
    yield _plain(program.help)
    yield "Skriv `compliance KOMMANDO --help` for at se det samme på skærmen."
    yield _parameters(program, context)
    for name, command, inner in _below(program, context):
        arguments = [each.metavar for each in command.get_params(inner) if each.param_type_name == "argument"]
        yield f"## compliance {name}"
        yield _code([" ".join(["compliance", name, *arguments, "[VALG]"])])
        yield from (_plain(" ".join(each.split())) for each in command.help.strip().split("\n\n"))
        yield _parameters(command, inner)
        yield "For eksempel:"
        yield _code(_EXAMPLES[name])
    yield "## Afslutningskoder"
    yield "Koden siger til et script, hvordan det gik. En fil, der ikke kunne læses, vejer tungere end en vurdering."
    yield _table(("Kode", "Betydning"), [(str(code), meaning) for code, meaning in _EXIT_CODES.items()])


def _below(group: Any, context: Any) -> Iterator[tuple[str, Any, Any]]:
    """Every command by its full name, with its context; those below a command follow it."""
    for name, command in group.commands.items():
        inner = command.context_class(command, info_name=name, parent=context)
        yield inner.command_path.removeprefix("compliance "), command, inner
        if hasattr(command, "commands"):
            yield from _below(command, inner)


def _parameters(command: Any, context: Any) -> str:
    rows = []
    for each in command.get_params(context):
        if each.param_type_name == "argument":
            rows.append((f"`{each.metavar}`", each.help))
        elif "--help" in each.opts:
            rows.append(("`--help`", "Vis hjælpen."))
        else:
            value = f" {each.metavar}" if each.metavar and not each.is_flag else ""
            rows.append((f"`{', '.join(each.opts)}{value}`", each.help))
    return _table(("Argument eller valg", "Betydning"), [(name, _plain(text or "")) for name, text in rows])


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _code(lines: Iterable[str]) -> str:
    return "\n".join(["```", *lines, "```"])


def _plain(text: str) -> str:
    """The text so that Markdown shows it as it is, in one paragraph."""
    return re.sub(r"([\\*_<>`\[\]|])", r"\\\1", " ".join(text.split()))


def _join(blocks: Iterable[str]) -> str:
    return "\n\n".join(blocks) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
