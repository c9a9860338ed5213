"""Which rule sets a command uses, as the user named them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from compliance.rules.contact import Contact
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


PolicyFile = Annotated[
    Path | None,
    typer.Option(
        "--policy",
        metavar="FIL",
        help="Kommunens egen politik (.toml): strengere grænser, egne kriterier og afsender på brevene.",
    ),
]


@dataclass(frozen=True)
class Chosen:
    """What a run holds the offers against, and who signs its letters (None: nobody known)."""

    ruleset: RuleSet
    """The one that decides, under the policy's limits."""
    advisory: tuple[RuleSet, ...]
    sender: Contact | None


def chosen_rulesets(names: Sequence[str] | None, policy_file: Path | None = None) -> Chosen:
    """The rule sets that the user named, in that order, then those of the policy. Raises RuleFileError."""
    from compliance.rules.loading import RuleFileError, find_ruleset, load_ruleset

    named = [find_ruleset(name) for name in names or ()]
    policy = None
    if policy_file is not None:
        from compliance.rules.policy import load_policy, with_policy

        policy = load_policy(policy_file)
        named += [each for each in policy.advisory if each not in named]
    for ruleset in named:
        if sum(each.id == ruleset.id for each in named) > 1:
            raise RuleFileError(f"Regelsættet {ruleset.id} er valgt to gange.")
    deciding = [each for each in named if each.kind == "programme"]
    if len(deciding) > 1:
        raise RuleFileError(f"Kun ét regelsæt kan afgøre vurderingen; vælg {' eller '.join(r.id for r in deciding)}.")
    ruleset = deciding[0] if deciding else load_ruleset()
    advisory = tuple(each for each in named if each not in deciding)
    if policy is None or policy_file is None:
        return Chosen(ruleset, advisory, None)
    return Chosen(with_policy(ruleset, policy, policy_file), advisory, policy.contact)


def rules_hint(paths: Sequence[Path]) -> str:
    """What to do where a missing path has the id of a rule set: `--rules` takes one at a time. Else empty."""
    from compliance.rules.loading import is_shipped

    ids = [str(path) for path in paths if not path.exists() and is_shipped(str(path))]
    return f"\n»{ids[0]}« er et regelsæt; skriv --rules foran hvert af dem: --rules {ids[0]}." if ids else ""
