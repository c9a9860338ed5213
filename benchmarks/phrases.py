"""How well single phrases are judged: `python benchmarks/phrases.py FILE.jsonl… [--requirement ID] [--errors]`.

Each line of a phrase file holds `requirement`, `label` (states, partial, denies, demand, mention), `voice`, `section`
(the heading, or null) and `text`; each label has one outcome that it should lead to.
"""

from __future__ import annotations

import argparse
import collections
import json
from pathlib import Path
from typing import Any

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType, Passage
from compliance.offers.sections import section_of
from compliance.rules.checks import run_check
from compliance.rules.loading import load_ruleset
from compliance.rules.ruleset import CasesCheck, Requirement, RuleSet
from compliance.rules.statements import OfferStatements

OUTCOMES = {"states": "pass", "partial": "review", "denies": "fail", "demand": "missing", "mention": "missing"}


def phrase_offer(section: str | None, text: str, offer_type: OfferType) -> CourseOffer:
    """An offer whose whole text is one phrase under one heading."""
    blocks = (
        Block(index=0, kind=BlockKind.HEADING, text=section or "", level=1),
        Block(index=1, kind=BlockKind.PARAGRAPH, text=text),
    )
    document = Document(path="", file="", sha256="", pages=None, blocks=blocks)
    passage = Passage(
        block=1, start=0, end=len(text), text=text, section=section_of(section or ""), heading=section or ""
    )
    offer_text = OfferText(document=document, title="", provider=None, passages=(passage,))
    return CourseOffer(text=offer_text, offer_type=offer_type, facts=Facts())


def judge_phrase(requirement: Requirement, ruleset: RuleSet, phrase: dict[str, Any]) -> str:
    """The outcome of one requirement on one phrase."""
    offer = phrase_offer(phrase["section"], phrase["text"], requirement.applies_to[0])
    return run_check(requirement.check, offer, OfferStatements(offer, ruleset)).outcome.value


def main() -> None:
    """Print a table by requirement and label, and the misses where asked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--requirement", default="", help="only ids that begin with this")
    parser.add_argument("--voice", default="", help="only this voice")
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    ruleset = load_ruleset()
    requirements = {r.id: r for r in ruleset.requirements if not isinstance(r.check, CasesCheck)}
    right: collections.Counter[tuple[str, str]] = collections.Counter()
    asked: collections.Counter[tuple[str, str]] = collections.Counter()
    false_pass = 0
    for path in args.files:
        for line in path.read_text(encoding="utf-8").splitlines():
            phrase = json.loads(line)
            name = phrase.get("requirement", "")
            if name not in requirements or not name.startswith(args.requirement) or args.voice not in phrase["voice"]:
                continue
            outcome = judge_phrase(requirements[name], ruleset, phrase)
            wanted = OUTCOMES[phrase["label"]]
            for key in ((name, phrase["label"]), ("all", phrase["label"])):
                asked[key] += 1
                right[key] += outcome == wanted
            false_pass += outcome == "pass" != wanted
            if args.errors and outcome != wanted:
                print(f"{name} {phrase['label']}: {outcome} [{phrase['voice']}] «{phrase['section']}» {phrase['text']}")
    labels = list(OUTCOMES)
    print(f"{'':28}" + "".join(f"{label:>12}" for label in labels))
    for name in [*sorted({name for name, _ in asked if name != "all"}), "all"]:
        cells = (f"{right[name, label]}/{asked[name, label]}" for label in labels)
        print(f"{name:28}" + "".join(f"{cell:>12}" for cell in cells))
    print(f"false passes: {false_pass}")


if __name__ == "__main__":
    main()
