"""`compliance rules new` and `compliance rules check`: a rule set of one's own, begun and tried."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal

if TYPE_CHECKING:
    from compliance.rules.examples import Misjudged

WRONG, USAGE = 1, 2
_LONGEST_TEXT = 200


def new_rules(
    folder: Annotated[Path, typer.Argument(metavar="MAPPE", help="Den mappe, der skal laves; den må ikke findes.")],
) -> int:
    """Begynd dit eget regelsæt: en mappe med forklarede filer og ét kriterium af hver slags.

    Ret filerne i et tekstprogram, og prøv dem med »compliance rules check MAPPE«.
    """
    from compliance.reports.files import OutputError, require_writable, write_new
    from compliance.rules.template import template_files

    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise OutputError(f"{folder} findes allerede; vælg navnet på en mappe, der ikke findes.")
        require_writable(folder)
        for name, text in template_files(folder.absolute().name).items():
            write_new(folder / name, text.encode())
    except OutputError as error:
        terminal.complain(str(error))
        return USAGE
    terminal.say(f"Regelsættet ligger i {folder}. Begynd med {folder / 'ruleset.toml'}.")
    terminal.say(f"Skriv »compliance rules check {folder}«, når du har ændret noget.")
    return 0


def check_rules(
    name: Annotated[str, typer.Argument(metavar="REGELSÆT", help="Regelsættets mappe eller id.")],
) -> int:
    """Prøv et regelsæt: kan filerne læses, og bliver eksemplerne afgjort, som de siger?

    Koden er 0, når alt er, som det skal være, 1, når et eksempel afgøres anderledes, end det siger, og 2, når en fil er
    forkert.
    """
    from compliance.reports import words
    from compliance.rules.examples import half_shown, misjudged, unused_concepts
    from compliance.rules.loading import RuleFileError, find_ruleset

    try:
        ruleset = find_ruleset(name)
    except RuleFileError as error:
        terminal.complain(str(error))
        return USAGE
    wrong = list(misjudged(ruleset))
    for each in wrong:
        _say(_told(each))
    if without := half_shown(ruleset):
        _say(f"Bør have både et eksempel, der er pass, og et, der ikke er: {', '.join(without)}.")
    if unused := unused_concepts(ruleset):
        _say(f"Begreber, som intet bruger: {', '.join(unused)}.")
    examples = sum(len(each.example) for each in ruleset.requirements)
    what = ("kriterium", "kriterier") if ruleset.kind == "advisory" else ("krav", "krav")
    result = f"{len(wrong)} afgøres anderledes, end de siger" if wrong else "alle afgøres, som de siger"
    _say(
        f"{ruleset.id}, version {ruleset.version}: {words.count(len(ruleset.requirements), *what)} og "
        f"{words.count(examples, 'eksempel', 'eksempler')}; {result}."
    )
    return WRONG if wrong else 0


def _told(each: Misjudged) -> str:
    from compliance.reports.text import cut, one_line

    text = cut(one_line(each.example.text), _LONGEST_TEXT)
    under = f" (under »{one_line(each.example.heading)}«)" if each.example.heading else ""
    return (
        f"{each.requirement.id}: »{text}«{under} bliver {each.judgement.outcome}, men eksemplet siger "
        f"{each.example.outcome}. {each.judgement.message}."
    )


def _say(text: str) -> None:
    for line in textwrap.wrap(text, terminal.width(100), break_long_words=False, break_on_hyphens=False):
        terminal.say(line)
