"""`compliance rules` and `compliance explain`: what the ramme asks, without opening a document."""

from __future__ import annotations

import difflib
import textwrap
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal

if TYPE_CHECKING:
    from compliance.rules.ruleset import RuleSet

USAGE = 2


def rules(
    offer_type: Annotated[
        str | None,
        typer.Option("--type", metavar="TYPE", help="Vis kun kravene til denne type tilbud, for eksempel ld3-leder."),
    ] = None,
) -> int:
    """Vis rammens krav og anbefalinger, som programmet bruger dem."""
    from compliance.offers.model import OfferType
    from compliance.reports import words

    if offer_type is not None and offer_type not in list(OfferType):
        known = ", ".join(OfferType)
        raise typer.BadParameter(f"Typen {offer_type} findes ikke. Typerne er {known}.")
    ruleset = _ruleset()
    if ruleset is None:
        return USAGE
    rows = [
        [requirement.id, requirement.section, words.LEVELS[requirement.level], requirement.title]
        for requirement in ruleset.requirements
        if offer_type is None or offer_type in requirement.applies_to
    ]
    if offer_type is not None:
        terminal.say(f"{words.OFFER_TYPES[OfferType(offer_type)]} ({offer_type})\n")
    for line in terminal.table(["Krav-id", "Afsnit", "Niveau", "Krav"], rows):
        terminal.say(line)
    terminal.say("\nSkriv »compliance explain KRAV-ID« for at se, hvad et krav betyder.")
    return 0


def explain(
    requirement_id: Annotated[
        str, typer.Argument(metavar="KRAV-ID", help="Kravets id, for eksempel 2.1.2.1-dage (se compliance rules).")
    ],
) -> int:
    """Forklar et krav: hvad det betyder, dets grænser, og hvordan det afgøres."""
    from compliance.reports import words

    ruleset = _ruleset()
    if ruleset is None:
        return USAGE
    found = next((each for each in ruleset.requirements if each.id == requirement_id), None)
    if found is None:
        near = difflib.get_close_matches(requirement_id, [each.id for each in ruleset.requirements], n=3, cutoff=0.75)
        hint = f"Mente du {' eller '.join(near)}?" if near else "Skriv »compliance rules« for at se dem alle."
        terminal.complain(f"Kravet {requirement_id} findes ikke. {hint}")
        return USAGE
    terminal.say(found.title)
    terminal.say(f"{found.id} · rammens afsnit {found.section} · {words.LEVELS[found.level].lower()}")
    _part("Hvad det betyder", found.explanation)
    _part("Gælder for", "\n".join(f"{words.OFFER_TYPES[each]} ({each})" for each in found.applies_to))
    _part("Grænser", found.limits)
    _part("Sådan afgøres det", found.decided)
    _part("Det skriver en god tekst", found.good_text)
    return 0


def _ruleset() -> RuleSet | None:
    """The rule set; None, with the reason on stderr, where a rule file is wrong."""
    from compliance.rules.loading import RuleFileError, load_ruleset

    try:
        return load_ruleset()
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
