"""How many hands use each phrase of the concept files and of the word lists and patterns in the code.

    python benchmarks/word_lists.py FOLDER... [--list one|writer|none]

A hand is a document of the folders, or a writer of `rules/*/examples/*.jsonl`. A phrase that one document holds and
nobody else ever wrote may be fitted to that document: `--list one` (the default) names them, `writer` those of one
writer of examples only, `none` those never met; a reader of Danish must say which are general.

Counted are terms, and each choice within a term for itself: "(omsat|oversat) til" is one term with two choices.
Patterns of the code are cut into terms at the bars that stand in no bracket. Choices are looked for roughly: alone,
in the middle of words too, and not within a negative look-around. Two minutes for a hundred documents.
"""

from __future__ import annotations

import argparse
import ast
import collections
import importlib
import itertools
import json
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path
from typing import NamedTuple

import compliance.danish
import compliance.offers
from compliance.danish.terms import term_pattern
from compliance.documents.discovery import find_documents
from compliance.documents.isolation import read_all
from compliance.documents.model import Document
from compliance.rules.loading import rules_folder

KINDS = {"many": "several hands", "one": "one document", "writer": "one writer", "none": "nobody"}
_DOCUMENT = "document "
_LETTERS = re.compile(r"[a-zæøå]{3}", re.IGNORECASE)
_PIECE = re.compile(r"(?<![\\\w])[a-zæøåé]{3,}(?![\w?*{])", re.IGNORECASE)
_GAP = re.compile(re.escape(r"(?:[^\w.!?]+(?!(?:ikke") + r".*?" + re.escape(r"?[^\w.!?]+"))


class Phrase(NamedTuple):
    """A term or a choice within one, and where it stands."""

    place: str
    name: str
    pattern: str
    flags: int
    whole: bool
    """A term of a list, not a choice within one."""

    def shown(self) -> str:
        """The pattern, as readable as a pattern can be."""
        text = _GAP.sub(" .. ", self.pattern).replace(r"[\s\-–]+", " ").replace(r"\s+", " ").replace(r"\w*", "*")
        return re.sub(r"\(\?<?!\\w\)|\\b", "", text).replace("(?:", "(")


Hands = dict[str, list[str]]
"""The lines of each hand; the name of one that is a document says so."""


def read_hands(folders: list[Path]) -> Hands:
    """Every document of the folders, and every writer of examples.

    Lines taken from documents of the folders are left out; those of documents elsewhere count as one document a folder.
    """
    hands: Hands = collections.defaultdict(list)
    known = {folder.name for folder in folders}
    for file, document in read_all(find_documents(folders)):
        known |= set(Path(file.path).parent.parts)
        if isinstance(document, Document):
            hands[_DOCUMENT + file.file] = [block.text for block in document.blocks]
    for path in sorted(rules_folder().glob("*/examples/*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            if row["voice"] not in known:
                hand = _DOCUMENT + row["voice"] if path.stem.startswith("documents") else row["voice"]
                hands[hand] += [row.get("section") or "", row["text"]]
    return {hand: sorted(set(lines)) for hand, lines in hands.items()}


def concept_phrases() -> Iterator[Phrase]:
    """The terms of every concept file, and their choices."""
    for path in sorted(rules_folder().glob("*/concepts*.toml")):
        for name, terms in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for term in terms:
                yield from phrases_of(path.name, name, term_pattern(term), re.IGNORECASE)


def code_phrases() -> Iterator[Phrase]:
    """The patterns and word lists at the top of the modules that read offers and Danish."""
    for package in (compliance.danish, compliance.offers):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name in _constants(Path(str(module.__file__))):
                for pattern, flags in _patterns_in(getattr(module, name)):
                    yield from phrases_of(found.name.removeprefix("compliance."), name, pattern, flags)


def _constants(path: Path) -> Iterator[str]:
    """The names that a module gives a value of its own at its top."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def _patterns_in(value: object) -> Iterator[tuple[str, int]]:
    """The patterns (and their flags) of a constant: a pattern, a piece of one, a term or any collection of them."""
    if isinstance(value, Enum):
        return
    if isinstance(value, re.Pattern):
        yield value.pattern, value.flags
    elif isinstance(value, str):
        if re.search(r"[\\\[?]", value):
            yield value, re.IGNORECASE
        elif re.search(r"\w", value):
            yield term_pattern(value.lstrip("=")), re.IGNORECASE
    elif isinstance(value, dict):
        yield from _patterns_in((*value, *value.values()))
    elif isinstance(value, (tuple, list, set, frozenset)):
        for one in value:
            yield from _patterns_in(one)


def phrases_of(place: str, name: str, pattern: str, flags: int) -> Iterator[Phrase]:
    """Each choice of the whole pattern, and each choice of every group within it."""
    for term in choices(pattern):
        yield Phrase(place, name, term, flags, True)
        for group in groups(term):
            inner = choices(group)
            yield from (Phrase(place, name, choice, flags, False) for choice in inner if len(inner) > 1)


def choices(pattern: str) -> list[str]:
    """What stands between the bars of a pattern that are in no bracket; brackets around all of it are taken off."""
    while (inner := groups(pattern)) and len(inner) == 1 and re.fullmatch(r"\((?:\?:)?", pattern[: -len(inner[0]) - 1]):
        pattern = inner[0]
    cuts = [at for at, depth in _depths(pattern) if pattern[at] == "|" and depth == 0]
    return [pattern[start + 1 : end] for start, end in zip([-1, *cuts], [*cuts, len(pattern)], strict=True)]


def groups(pattern: str) -> list[str]:
    """What stands in the outermost brackets of a pattern, then in those within, but in those of what must not be."""
    found: list[str] = []
    start = 0
    for at, depth in _depths(pattern):
        if pattern[at] == "(" and depth == 1:
            start = at
        elif pattern[at] == ")" and depth == 0 and not pattern.startswith(("(?P=", "(?!", "(?<!"), start):
            found.append(re.sub(r"^\((?:\?(?:P<\w+>|[a-z-]*:|<?=|>))?", "", pattern[start:at]))
    return found + [inner for body in found for inner in groups(body)]


@cache
def _depths(pattern: str) -> list[tuple[int, int]]:
    """The places of brackets and bars that mean something, with the depth after each."""
    places: list[tuple[int, int]] = []
    depth, in_class, at = 0, False, 0
    while at < len(pattern):
        character = pattern[at]
        if character == "\\":
            at += 1
        elif in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character in "()|":
            depth += (character == "(") - (character == ")")
            places.append((at, depth))
        at += 1
    return places


def met_by(phrase: Phrase, hands: Hands, texts: dict[str, str]) -> list[str]:
    """The hands that the phrase was met in: two are enough."""
    pattern = re.compile(re.sub(r"^\^|(?<!\\)\$$", "", phrase.pattern), phrase.flags)
    pieces = [] if "|" in phrase.pattern else [piece.lower() for piece in _PIECE.findall(phrase.pattern)]
    met: list[str] = []
    for hand, lines in hands.items():
        if all(piece in texts[hand] for piece in pieces) and any(
            pattern.search(line) for line in lines if all(piece in line.lower() for piece in pieces)
        ):
            met.append(hand)
            if len(met) > 1:
                break
    return met


def kind_of(met: list[str]) -> str:
    """The key of KINDS."""
    if len(met) > 1:
        return "many"
    return "none" if not met else "one" if met[0].startswith(_DOCUMENT) else "writer"


def main() -> None:
    """Print the table, then the phrases asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--list", choices=KINDS, default="one")
    args = parser.parse_args()
    hands = read_hands(args.folders)
    texts = {hand: "\n".join(lines).lower() for hand, lines in hands.items()}
    documents = sum(hand.startswith(_DOCUMENT) for hand in hands)
    print(f"{documents} documents, {len(hands) - documents} writers of examples\n")
    table: collections.Counter[tuple[str, bool, str]] = collections.Counter()
    listed: list[str] = []
    for phrase in dict.fromkeys((*concept_phrases(), *code_phrases())):
        if not _LETTERS.search(phrase.pattern):
            continue
        try:
            met = met_by(phrase, hands, texts)
        except re.error:  # a choice that points outside itself
            continue
        kind = kind_of(met)
        for place in (phrase.place, "all"):
            table[place, phrase.whole, kind] += 1
        if kind == args.list:
            mark = "" if phrase.whole else "  · "
            listed.append(f"{mark}{phrase.place} {phrase.name}: {phrase.shown()}" + "".join(f"  [{m}]" for m in met))
    print(f"{'':42}" + "".join(f"{title:>15}" for title in KINDS.values()))
    places = sorted({place for place, _, _ in table}, key=lambda place: (place == "all", place))
    for place, whole in itertools.product(places, (True, False)):
        counts = "".join(f"{table[place, whole, kind]:15}" for kind in KINDS)
        print(f"{place:34}{'terms' if whole else 'choices':>8}{counts}")
    print(f"\nMet by {KINDS[args.list]}{'' if args.list in ('many', 'none') else ' only'}:")
    print("\n".join(listed))


if __name__ == "__main__":
    main()
