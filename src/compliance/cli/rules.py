"""`compliance rules` and `compliance explain`: what the ramme asks, without opening a document."""

from __future__ import annotations

import difflib
import textwrap
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal
from compliance.cli.rulesets import OneSet

if TYPE_CHECKING:
    from compliance.rules.ruleset import RuleSet

USAGE = 2


def rules(
    context: typer.Context,
    offer_type: Annotated[
        str | None,
        typer.Option("--type", metavar="TYPE", help="Vis kun kravene til denne type tilbud, for eksempel ld3-leder."),
    ] = None,
    name: OneSet = None,
) -> int:
    """Vis rammens krav og anbefalinger, som programmet bruger dem, og hvilke regelsæt der er.

    Med en kommando efter kan du skrive dit eget regelsæt og prøve det.
    """
    if context.invoked_subcommand is not None:
        return 0
    from compliance.offers.model import OfferType
    from compliance.reports import words

    if offer_type is not None and offer_type not in list(OfferType):
        known = ", ".join(OfferType)
        raise typer.BadParameter(f"Typen {offer_type} findes ikke. Typerne er {known}.")
    ruleset = _ruleset(name)
    if ruleset is None:
        return USAGE
    asked = [each for each in ruleset.requirements if offer_type is None or each.applies(OfferType(offer_type))]
    if name is not None:
        terminal.say(f"{ruleset.title} ({ruleset.id}, version {ruleset.version})\n")
    if offer_type is not None:
        terminal.say(f"{words.OFFER_TYPES[OfferType(offer_type)]} ({offer_type})\n")
    if ruleset.kind == "advisory":
        rows = [[each.id, each.section, each.title] for each in asked]
        lines = terminal.table(["Kriterie-id", "Sted", "Kriterium"], rows)
        what = f"KRITERIE-ID --set {name}« for at se, hvad et kriterium"
    else:
        rows = [[each.id, each.section, words.LEVELS[each.level], each.title] for each in asked]
        lines = terminal.table(["Krav-id", "Afsnit", "Niveau", "Krav"], rows)
        what = f"KRAV-ID{f' --set {name}' if name else ''}« for at se, hvad et krav"
    for line in lines:
        terminal.say(line)
    terminal.say(f"\nSkriv »compliance explain {what} betyder.")
    if name is None and offer_type is None:
        _say_sets()
    return 0


def explain(
    requirement_id: Annotated[
        str, typer.Argument(metavar="KRAV-ID", help="Kravets id, for eksempel 2.1.2.1-dage (se compliance rules).")
    ],
    name: OneSet = None,
) -> int:
    """Forklar et krav: hvad det betyder, dets grænser, og hvordan det afgøres."""
    from compliance.offers.model import OfferType
    from compliance.reports import words

    ruleset = _ruleset(name)
    if ruleset is None:
        return USAGE
    found = next((each for each in ruleset.requirements if each.id == requirement_id), None)
    if found is None:
        near = difflib.get_close_matches(requirement_id, [each.id for each in ruleset.requirements], n=3, cutoff=0.75)
        all_of_them = f"compliance rules --set {name}" if name else "compliance rules"
        hint = f"Mente du {' eller '.join(near)}?" if near else f"Skriv »{all_of_them}« for at se dem alle."
        if elsewhere := _set_with(requirement_id):
            hint = f"Det står i {elsewhere}: skriv »compliance explain {requirement_id} --set {elsewhere}«."
        terminal.complain(f"Kravet »{requirement_id}« findes ikke. {hint}")
        return USAGE
    terminal.say(found.title)
    if ruleset.kind == "advisory":
        terminal.say(f"{found.id} · {ruleset.source}, {found.section}")
    else:
        terminal.say(f"{found.id} · rammens afsnit {found.section} · {words.LEVELS[found.level].lower()}")
    _part("Hvad det betyder", found.explanation)
    if len(found.applies_to) < len(OfferType):
        _part("Gælder for", "\n".join(f"{words.OFFER_TYPES[each]} ({each})" for each in found.applies_to))
    _part("Grænser", found.limits)
    _part("Sådan afgøres det", found.decided)
    _part("Det skriver en god tekst", found.good_text)
    return 0


def _set_with(requirement: str) -> str:
    """The id of the rule set that comes with the tool and holds the requirement; empty where none does."""
    from compliance.rules.loading import shipped_rulesets

    sets = shipped_rulesets()
    return next((each.id for each in sets if any(r.id == requirement for r in each.requirements)), "")


def _say_sets() -> None:
    """The rule sets at hand, where there are more than the ramme's."""
    from compliance.rules.loading import shipped_rulesets

    sets = shipped_rulesets()
    if len(sets) > 1:
        kinds = {"programme": "Afgør", "advisory": "Rådgiver"}
        terminal.say()
        rows = [[each.id, kinds[each.kind], each.title] for each in sets]
        for line in terminal.table(["Regelsæt", "Rolle", "Titel"], rows):
            terminal.say(line)
        terminal.say("\nSkriv »compliance rules --set REGELSÆT« for at se et af dem, og brug det med --rules.")


def _ruleset(name: str | None) -> RuleSet | None:
    """The rule set of that name, or the ramme's; None, with the reason on stderr, where a rule file is wrong."""
    from compliance.rules.loading import RuleFileError, find_ruleset, load_ruleset

    try:
        return find_ruleset(name) if name else load_ruleset()
    except RuleFileError as error:
        terminal.complain(str(error))
        return None


def _part(heading: str, text: str) -> None:
    if not text:
        return
    terminal.say(f"\n{heading}")
    for paragraph in text.splitlines():
        for line in textwrap.wrap(paragraph, terminal.width(100) - 2):
            terminal.say(f"  {line}")
