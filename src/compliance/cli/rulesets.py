"""Which rule sets a command uses, as the user named them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from compliance.rules.ruleset import RuleSet

MoreRules = Annotated[
    list[str] | None,
    typer.Option(
        "--rules",
        metavar="REGELSÆT",
        help="Hold også tilbuddene op mod dette regelsæt: et id (se compliance rules) eller en mappe. Kan gentages. "
        "Et rådgivende regelsæt ændrer aldrig den samlede vurdering; et regelsæt for et andet program træder i rammens "
        "sted.",
    ),
]
OneSet = Annotated[
    str | None,
    typer.Option("--set", metavar="REGELSÆT", help="Et andet regelsæt end rammens: et id eller en mappe."),
]


def chosen_rulesets(names: Sequence[str] | None) -> tuple[RuleSet, tuple[RuleSet, ...]]:
    """The rule set that decides and the advisory ones, in the order named. Raises RuleFileError."""
    from compliance.rules.loading import RuleFileError, find_ruleset, load_ruleset

    named = [find_ruleset(name) for name in names or ()]
    for ruleset in named:
        if sum(each.id == ruleset.id for each in named) > 1:
            raise RuleFileError(f"Regelsættet {ruleset.id} er valgt to gange med --rules.")
    deciding = [each for each in named if each.kind == "programme"]
    if len(deciding) > 1:
        raise RuleFileError(f"Kun ét regelsæt kan afgøre vurderingen; vælg {' eller '.join(r.id for r in deciding)}.")
    return (deciding[0] if deciding else load_ruleset()), tuple(each for each in named if each not in deciding)
