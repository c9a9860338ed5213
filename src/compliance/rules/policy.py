"""A municipality's policy file (TOML): stricter limits, criteria of its own, and who signs its letters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from compliance.documents.model import Frozen
from compliance.rules.contact import Contact
from compliance.rules.limits import LocalLimit, LocalPolicy
from compliance.rules.loading import HEAD, RuleFileError, explained, find_ruleset, read_toml, ruleset_of
from compliance.rules.ruleset import Kind, RuleSet
from compliance.rules.tightening import why_not

OWN_CRITERIA = "lokale-kriterier"
"""The id of the rule set that a policy's own criteria make."""


class Policy(Frozen):
    """What a policy file holds, read and found to be well formed."""

    title: str
    limit: tuple[LocalLimit, ...] = ()
    rules: tuple[str, ...] = ()
    """Advisory rule sets, by id or by path as seen from the file."""
    contact: Contact = Contact()
    advisory: tuple[RuleSet, ...] = ()
    """Those rule sets, and the one that the file's own criteria make."""


def load_policy(path: Path) -> Policy:
    """Read a policy file and the advisory rule sets that it names. Raises RuleFileError."""
    content = read_toml(path)
    concepts, criteria = content.pop("concepts", {}), content.pop("requirement", [])
    if "advisory" in content:
        raise RuleFileError(f"{path}: feltet »advisory«: feltet kendes ikke.")
    try:
        policy = Policy.model_validate(content)
    except ValidationError as error:
        raise RuleFileError(explained(error, path)) from error
    advisory = [_named(path, name) for name in policy.rules]
    if criteria or concepts:
        advisory.append(_own(path, policy.title, concepts, criteria))
    return policy.model_copy(update={"advisory": tuple(advisory)})


def with_policy(ruleset: RuleSet, policy: Policy, path: Path) -> RuleSet:
    """The rule set under the policy's limits. Raises RuleFileError where one is no stricter than the rule set."""
    for limit in policy.limit:
        if reason := why_not(limit, ruleset):
            raise RuleFileError(f"{path}: {reason}.")
    if not policy.limit:
        return ruleset
    return ruleset.model_copy(update={"policy": LocalPolicy(title=policy.title, limits=policy.limit)})


def _named(path: Path, name: str) -> RuleSet:
    beside = path.parent / name
    ruleset = find_ruleset(str(beside) if (beside / HEAD).is_file() else name)
    if ruleset.kind is not Kind.ADVISORY:
        raise RuleFileError(f"{path}: {ruleset.id} er ikke rådgivende; en politik kan kun føje kriterier til.")
    return ruleset


def _own(path: Path, title: str, concepts: Any, criteria: Any) -> RuleSet:
    if not isinstance(criteria, Sequence) or not all(isinstance(each, dict) for each in criteria):
        raise RuleFileError(f"{path}: feltet »requirement« skal være tabeller: [[requirement]].")
    head = {"kind": Kind.ADVISORY, "id": OWN_CRITERIA, "version": "1", "title": f"Lokale kriterier: {title}",
            "source": title}  # fmt: skip
    return ruleset_of(path, head, concepts, list(criteria), [path] * len(criteria))
