"""Rule files (TOML) to a `RuleSet`; a wrong file is refused with file, field and reason, in Danish."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from compliance.rules.model import Level
from compliance.rules.ruleset import Kind, RuleSet

DEFAULT_RULESET = "staerke-dagtilbud-2018"
HEAD = "ruleset.toml"
WEIGHTS = "recognition.npz"
"""The file of a rule set's learned weights (`tools/train_recognition.py` writes it)."""
_REASONS = {
    "missing": "feltet mangler",
    "extra_forbidden": "feltet kendes ikke",
    "string_type": "værdien skal være en tekst",
    "float_type": "værdien skal være et tal",
    "float_parsing": "værdien skal være et tal",
    "int_type": "værdien skal være et helt tal",
    "bool_type": "værdien skal være true eller false",
    "tuple_type": "værdien skal være en liste",
    "too_short": "listen er for kort",
    "enum": "værdien er ikke en af de mulige",
    "union_tag_invalid": "kontroltypen (kind) kendes ikke",
    "union_tag_not_found": "kontroltypen (kind) mangler",
    "model_type": "værdien skal være en tabel",
    "dict_type": "værdien skal være en tabel",
}
"""Pydantic's kinds of error, in Danish."""


class RuleFileError(Exception):
    """A rule file that cannot be used: one Danish sentence with file, field and reason."""


def rules_folder() -> Path:
    """The folder of the rule sets that come with the tool: in the installed package, else in the checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parents[1] / "rules"


def shipped_rulesets() -> tuple[RuleSet, ...]:
    """Every rule set that comes with the tool: the default first, the others by name. Raises RuleFileError."""
    names = (path.parent.name for path in rules_folder().glob(f"*/{HEAD}"))
    others = sorted(name for name in names if name != DEFAULT_RULESET)
    return (load_ruleset(), *(load_ruleset(rules_folder() / name) for name in others))


def is_shipped(name: str) -> bool:
    """Whether it is the id of a rule set that comes with the tool."""
    return bool(re.fullmatch(r"[\w-]+(\.[\w-]+)*", name)) and (rules_folder() / name / HEAD).is_file()


def find_ruleset(name: str) -> RuleSet:
    """A rule set by the id of one that comes with the tool, or by the path of a folder. Raises RuleFileError."""
    if is_shipped(name):
        return load_ruleset(rules_folder() / name)
    folder = Path(name).parent if Path(name).name == HEAD else Path(name)
    if not (folder / HEAD).is_file():
        known = ", ".join(ruleset.id for ruleset in shipped_rulesets())
        raise RuleFileError(f"{name}: der er intet regelsæt af det navn, og ingen mappe med {HEAD}. Kendte: {known}.")
    return load_ruleset(folder)


@cache
def load_ruleset(folder: Path | None = None) -> RuleSet:
    """Read a rule set: `ruleset.toml`, `concepts*.toml` and the requirement files that it lists, in that order.

    The criteria of an advisory one have no `level`. Raises RuleFileError.
    """
    folder = folder or rules_folder() / DEFAULT_RULESET
    head = read_toml(folder / HEAD)
    files = head.pop("files", None)
    if not isinstance(files, list) or not all(isinstance(name, str) for name in files):
        raise RuleFileError(f"{folder / HEAD}: feltet »files« mangler eller er ikke en liste af filnavne.")
    concepts: dict[str, Any] = {}
    for path in sorted(folder.glob("concepts*.toml")):
        for name, terms in read_toml(path).items():
            if name in concepts:
                raise RuleFileError(f"{path}: begrebet »{name}« er også defineret i en anden fil.")
            concepts[name] = terms
    requirements: list[Any] = []
    origin: list[Path] = []
    for name in files:
        found = read_toml(folder / name).get("requirement", [])
        if not isinstance(found, list):
            raise RuleFileError(f"{folder / name}: feltet »requirement« skal være tabeller: [[requirement]].")
        requirements += found
        origin += [folder / name] * len(found)
    for name in ("weights", "policy"):
        if name in head:
            raise RuleFileError(f"{folder / HEAD}: feltet »{name}«: feltet kendes ikke.")
    weights = folder / WEIGHTS
    head["weights"] = weights if weights.is_file() else None
    return ruleset_of(folder / HEAD, head, concepts, requirements, origin)


def ruleset_of(
    path: Path, head: Mapping[str, Any], concepts: Any, requirements: list[Any], origin: Sequence[Path]
) -> RuleSet:
    """A rule set from what its files hold: `path` that of its head, `origin` those of the requirements.

    Raises RuleFileError.
    """
    _borrow_checks(requirements, origin)
    if head.get("kind") == Kind.ADVISORY:
        for criterion in requirements:
            if isinstance(criterion, dict):
                criterion.setdefault("level", Level.ANBEFALING)
    try:
        return RuleSet.model_validate({**head, "concepts": concepts, "requirements": requirements})
    except ValidationError as error:
        raise RuleFileError(explained(error, path, requirements, origin)) from error


def _borrow_checks(requirements: list[Any], origin: Sequence[Path]) -> None:
    """Put in place of `check = {as = "ID"}` the check of that requirement: the ramme repeats itself between parts."""
    checks = {r.get("id"): r.get("check") for r in requirements if isinstance(r, dict)}
    for requirement, path in zip(requirements, origin, strict=True):
        check = requirement.get("check") if isinstance(requirement, dict) else None
        if isinstance(check, dict) and "as" in check:
            borrowed = checks.get(check["as"])
            if not isinstance(borrowed, dict) or "as" in borrowed:
                raise RuleFileError(f"{path}: {requirement.get('id')}, feltet »check.as«: kravet findes ikke.")
            requirement["check"] = borrowed


def read_toml(path: Path) -> dict[str, Any]:
    """The content of a TOML file. Raises RuleFileError."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise RuleFileError(f"{path}: filen findes ikke.") from error
    except UnicodeDecodeError as error:
        raise RuleFileError(f"{path}: filen kan ikke læses som TOML (den er ikke gemt som UTF-8).") from error
    except tomllib.TOMLDecodeError as error:
        raise RuleFileError(f"{path}: filen kan ikke læses som TOML ({_where(error)}).") from error
    except OSError as error:
        raise RuleFileError(f"{path}: filen kan ikke åbnes.") from error


def _where(error: tomllib.TOMLDecodeError) -> str:
    """The place of an error; what it is, tomllib says in English only."""
    found = re.search(r"at line (\d+), column (\d+)", str(error))
    return f"fejl i linje {found[1]}, kolonne {found[2]}" if found else "fejl ved filens slutning"


def explained(
    error: ValidationError, path: Path, requirements: Sequence[Any] = (), origin: Sequence[Path] = ()
) -> str:
    """The first thing wrong, as "file: requirement, field: reason"; `path` is the file of what is no requirement.

    A field that is not known is told first: where its name is misspelt, another is missing, too.
    """
    first = min(error.errors(), key=lambda each: each["type"] != "extra_forbidden")
    place = list(first["loc"])
    reason = _REASONS.get(first["type"], first["msg"].removeprefix("Value error, "))
    if len(place) >= 2 and place[0] == "requirements" and isinstance(place[1], int):
        entry = requirements[place[1]]
        name = entry.get("id", f"krav nr. {place[1] + 1}") if isinstance(entry, dict) else f"krav nr. {place[1] + 1}"
        field = ".".join(str(p) for p in place[2:]) or "tabellen"
        return f"{origin[place[1]]}: {name}, feltet »{field}«: {reason}."
    if place and place[0] == "concepts":
        return f"{path.parent}: begrebet »{'.'.join(str(p) for p in place[1:2])}«: {reason}."
    entry = f"{place[0]} nr. {place[1] + 1}" if len(place) >= 2 and isinstance(place[1], int) else ""
    where = ".".join(str(p) for p in (place[2:] if entry else place))
    named = ", ".join(part for part in (entry, where and f"feltet »{where}«") if part)
    return ": ".join(part for part in (str(path), named, reason) if part) + "."
