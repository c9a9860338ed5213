"""Ways of telling what a sentence states, compared on writers that none of them has seen.

    python benchmarks/compare_ways.py [FOLD...]

Each fold holds out every line of some writers. Compared: (a) the rule file's combinations, (b) the examples alone,
(c) both, weighed. A row says what share of the lines of each label passes: all of `states` should, nothing else.
The combinations were written with folds 1 and 2 at hand; only the later ones are unseen to them. Ten minutes or more.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

from compliance.recognition.model import ANSWERS, MANNERS
from compliance.rules.loading import DEFAULT_RULESET, load_ruleset, rules_folder
from recognition.learning import answer_examples, fit_answers, learn, recogniser_of
from recognition.lines import Line, read_lines, read_topics

_SURE = 0.75
"""Probability from which a line passes, between the two thresholds of `rules/weighing.py`."""


def writers_of(line: Line) -> str:
    """The fold of a line: the number in its file's name ("form-3" and "goals-3" are of the same writers)."""
    number = re.search(r"-(\d+)", line.hand)
    return number[1] if number and not line.hand.startswith(("documents", "near")) else "always"


def compare(fold: str) -> list[tuple[str, dict[str, float]]]:
    """The share of each label's lines that passes, by way."""
    folder = rules_folder() / DEFAULT_RULESET
    ruleset = load_ruleset(folder)
    lines = [line for line in read_lines(folder, ruleset) if line.hand != "rules" and line.alone]
    topics = read_topics(folder, lines)
    held = [line for line in lines if writers_of(line) == fold]
    rest = [line for line in lines if writers_of(line) != fold]
    recogniser = recogniser_of(learn(rest, topics))
    half = sorted({line.hand for line in rest if line.hand.split("/")[0] in topics.unread})[::2]
    weigher = recogniser_of(learn([line for line in rest if line.hand not in half], topics))
    ways: list[tuple[str, dict[str, float]]] = []
    for way, combinations in (("(b) examples", False), ("(c) both", True)):
        rows, right, _ = answer_examples(
            weigher, [line for line in rest if line.hand in half], topics, ruleset, combinations=combinations
        )
        weights, bias = fit_answers(rows, right)
        rows, _, labels = answer_examples(recogniser, held, topics, ruleset, combinations=combinations)
        grounds = np.array(rows)
        odds = np.exp(grounds @ weights + bias)
        passes = odds[:, ANSWERS.index("states")] / odds.sum(1) >= _SURE
        if combinations:
            ways.insert(0, ("(a) combinations", shares(grounds[:, 0] == 1, labels)))
        ways.append((way, shares(passes, labels)))
    return ways


def shares(passes: np.ndarray, labels: list[str]) -> dict[str, float]:
    """The share of passes among the lines of each label."""
    return {m: float(np.mean([p for p, label in zip(passes, labels, strict=True) if label == m])) for m in MANNERS}


def main() -> int:
    """Print a table a fold."""
    for fold in sys.argv[1:] or ["1", "2", "3", "4", "5"]:
        print(f"Writers {fold} held out{'' if fold > '2' else ' (seen while the combinations were written)'}")
        print(f"  {'passes of':<18}" + "".join(f"{m:>9}" for m in MANNERS))
        for way, told in compare(fold):
            print(f"  {way:<18}" + "".join(f"{100 * told[m]:8.1f}%" for m in MANNERS))
    return 0


if __name__ == "__main__":
    sys.exit(main())
