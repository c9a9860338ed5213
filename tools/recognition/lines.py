"""The example sentences of a rule set, and which requirements they serve together."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from compliance.recognition.features import Features, features
from compliance.rules.ruleset import CasesCheck, RuleSet, combinations_of
from compliance.rules.statements import lexicon

_LABEL_OF = {"pass": "states", "review": "partial", "fail": "denies"}


@dataclass
class Line:
    """A sentence and what it is known to do: for one requirement (`label`), or, in a document, for several."""

    text: str
    heading: str
    hand: str
    """Who wrote it: lines of one hand are never learned from to judge one another."""
    labels: dict[str, str] = field(default_factory=dict)
    """Requirement to manner; "none" where the sentence does nothing for it."""
    alone: bool = True
    """Labelled for its own requirement, so that it does nothing for far ones."""
    found: Features = field(default_factory=lambda: features("", "", ()))


@dataclass
class Topics:
    """Which requirements share a topic, and which are so near that one's sentences may serve the other."""

    of: dict[str, str]
    near: dict[str, set[str]]
    names: list[str]
    unread: frozenset[str] = frozenset()
    """Files whose lines nobody saw while the rule file's combinations were written."""


def read_lines(folder: Path, ruleset: RuleSet) -> list[Line]:
    """Every example sentence, in a stable order."""
    lines: list[Line] = []
    for path in sorted((folder / "examples").glob("*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            labels = row.get("labels") or {row["requirement"]: row["label"]}
            hand = f"{path.stem}/{row.get('voice', '')}"
            lines.append(Line(row["text"], row.get("section") or "", hand, labels, alone="labels" not in row))
    for requirement in ruleset.requirements:
        lines += [
            Line(e.text, e.heading, "rules", {requirement.id: _LABEL_OF.get(e.outcome.value, "mention")})
            for e in requirement.example
            if not isinstance(requirement.check, CasesCheck)
        ]
    found = lexicon(ruleset)
    for line in lines:
        above = found.find(line.heading).names if line.heading else ()
        line.found = features(line.text, line.heading, found.find(line.text).names, above)
    return lines


def fingerprint(folder: Path, ruleset: RuleSet) -> str:
    """A digest of all that the weights are learned from: example sentences, topics, concepts and combinations."""
    digest = hashlib.sha256()
    for path in sorted((folder / "examples").iterdir()):
        digest.update(path.read_text(encoding="utf-8").encode())
    for name, terms in sorted(ruleset.concepts.items()):
        digest.update(f"{name}: {terms}\n".encode())
    for requirement in ruleset.requirements:
        digest.update(f"{requirement.id}: {combinations_of(requirement.check)} {requirement.example}\n".encode())
    return digest.hexdigest()


def read_topics(folder: Path, lines: list[Line]) -> Topics:
    """The topics of all requirements that have examples."""
    told = tomllib.loads((folder / "examples" / "topics.toml").read_text(encoding="utf-8"))
    of = {requirement: group[0] for group in told["shared"] for requirement in group}
    for line in lines:
        for requirement in line.labels:
            of.setdefault(requirement, requirement)
    pairs = {(r, label) for line in lines for r, label in line.labels.items() if r not in told["apart"]}
    stated = {of[r] for r, label in pairs if label == "states"}
    of = {r: t for r, t in of.items() if t in stated}
    near: dict[str, set[str]] = {}
    for group in told["near"]:
        for topic in group:
            near.setdefault(of.get(topic, topic), set()).update(of.get(t, t) for t in group)
    return Topics(of, near, sorted(stated), frozenset(told["unread"]))
