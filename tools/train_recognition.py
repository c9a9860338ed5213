"""Learn a rule set's weights from its example sentences: `python tools/train_recognition.py [RULE_SET_FOLDER]`.

Reads `examples/*.jsonl`, `examples/topics.toml` and the examples of the rule files, and writes `recognition.npz` beside
them. The same examples and rules give the same weights. Needs scipy and scikit-learn (extra `dev`).
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from compliance.recognition.features import KINDS, Features, features
from compliance.recognition.model import ANSWERS, MANNERS, Recogniser, Vocabulary, answer_row
from compliance.rules.examples import offer_of_example
from compliance.rules.checks import run_check
from compliance.rules.loading import WEIGHTS, load_ruleset, rules_folder
from compliance.rules.ruleset import CasesCheck, GoalCheck, RuleSet
from compliance.rules.statements import OfferStatements, lexicon

Array = npt.NDArray[np.float64]
RARE = {"piece": 4, "word": 2, "heading": 3, "concept": 2}
"""Sentences that a feature must occur in to be learned from."""
STRENGTH = 8.0
"""How freely weights may grow (the inverse of the penalty)."""
FOLDS = 2
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
    found: Features = field(default_factory=dict)


@dataclass
class Topics:
    """Which requirements share a topic, and which are so near that one's sentences may serve the other."""

    of: dict[str, str]
    near: dict[str, set[str]]
    names: list[str]


def read_lines(folder: Path, ruleset: RuleSet) -> list[Line]:
    """Every example sentence, in a stable order."""
    lines: list[Line] = []
    for path in sorted((folder / "examples").glob("*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            labels = row.get("labels") or {row["requirement"]: row["label"]}
            lines.append(
                Line(row["text"], row.get("section") or "", f"{path.stem}/{row.get('voice', '')}", labels, "labels" not in row)
            )
    for requirement in ruleset.requirements:
        lines += [
            Line(e.text, e.heading, "rules", {requirement.id: _LABEL_OF.get(e.outcome.value, "mention")})
            for e in requirement.example
            if not isinstance(requirement.check, CasesCheck)
        ]
    found = lexicon(ruleset)
    for line in lines:
        above = found.spans(line.heading) if line.heading else {}
        line.found = features(line.text, line.heading, found.spans(line.text), above)
    return lines


def read_topics(folder: Path, lines: list[Line]) -> Topics:
    """The topics of all requirements that have examples."""
    told = tomllib.loads((folder / "examples" / "topics.toml").read_text(encoding="utf-8"))
    of = {requirement: group[0] for group in told["shared"] for requirement in group}
    for line in lines:
        for requirement in line.labels:
            of.setdefault(requirement, requirement)
    stated = {of[r] for line in lines for r, label in line.labels.items() if label == "states" and r not in told["apart"]}
    of = {r: t for r, t in of.items() if t in stated}
    near: dict[str, set[str]] = {}
    for group in told["near"]:
        for topic in group:
            near.setdefault(of.get(topic, topic), set()).update(of.get(t, t) for t in group)
    return Topics(of, near, sorted(stated))


def known_words(lines: list[Line]) -> tuple[dict[str, list[str]], dict[str, Array]]:
    """The features that occur often enough, and their rarity."""
    names: dict[str, list[str]] = {}
    rarity: dict[str, Array] = {}
    for kind in KINDS:
        among = Counter(name for line in lines for name in line.found[kind])
        names[kind] = sorted(name for name, n in among.items() if n >= RARE[kind])
        rarity[kind] = np.array([np.log((1 + len(lines)) / (1 + among[name])) + 1 for name in names[kind]])
    return names, rarity


def targets(lines: list[Line], topics: Topics) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.int8], npt.NDArray[np.int8]]:
    """About and states, a column a topic: 1, 0, or -1 for unknown; and the manner, -1 for none."""
    column = {topic: n for n, topic in enumerate(topics.names)}
    about = np.full((len(lines), len(column)), -1, dtype=np.int8)
    states = about.copy()
    manner = np.full(len(lines), -1, dtype=np.int8)
    for n, line in enumerate(lines):
        own = {topics.of[r]: label for r, label in line.labels.items() if r in topics.of}
        if line.alone:
            near = set().union(*(topics.near.get(t, {t}) for t in own))
            for topic, at in column.items():
                if topic not in near:
                    about[n, at] = states[n, at] = 0
        for topic, label in own.items():
            about[n, column[topic]] = label not in ("mention", "none")
            states[n, column[topic]] = label == "states"
        manners = [label for label in own.values() if label in MANNERS]
        if manners:
            manner[n] = min(MANNERS.index(label) for label in manners)
    return about, states, manner


def fit_each(x: csr_matrix, y: npt.NDArray[np.int8], rounds: int = 60) -> tuple[Array, Array]:
    """A balanced logistic regression a column, all at once; -1 counts for nothing."""
    known = y >= 0
    ones, zeros = (y == 1).sum(0), (y == 0).sum(0)
    share = (ones + zeros) / 2
    weight = np.where(y == 1, share / np.maximum(ones, 1), share / np.maximum(zeros, 1)) * known
    sign = np.where(y == 1, 1.0, -1.0)
    across = csr_matrix(x.T)
    size = (x.shape[1], y.shape[1])

    def loss(flat: Array) -> tuple[float, Array]:
        w, b = flat[: size[0] * size[1]].reshape(size), flat[size[0] * size[1] :]
        z = sign * (x @ w + b)
        small = np.exp(-np.abs(z))
        value = (weight * (np.log1p(small) + np.maximum(-z, 0))).sum() + (w * w).sum() / (2 * STRENGTH)
        slope = -sign * weight * np.where(z > 0, small / (1 + small), 1 / (1 + small))
        return value, np.concatenate([(across @ slope + w / STRENGTH).ravel(), slope.sum(0)])

    best = minimize(loss, np.zeros(size[0] * size[1] + size[1]), jac=True, method="L-BFGS-B",
                    options={"maxiter": rounds, "maxcor": 6}).x  # fmt: skip
    return best[: size[0] * size[1]].reshape(size), best[size[0] * size[1] :]


def fit_manner(x: csr_matrix, y: npt.NDArray[np.int8]) -> tuple[Array, Array]:
    """One softmax over the manners."""
    model = LogisticRegression(C=STRENGTH, max_iter=300).fit(x, y)
    return model.coef_.T, model.intercept_


def matrix(vocabulary: Vocabulary, lines: list[Line]) -> csr_matrix:
    """The lines as rows."""
    rows = [vocabulary.row(line.found) for line in lines]
    counts = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns = np.concatenate([c for c, _ in rows])
    values = np.concatenate([v for _, v in rows])
    return csr_matrix((values, columns, counts), shape=(len(lines), vocabulary.size))


def learn(lines: list[Line], topics: Topics) -> dict[str, npt.NDArray[np.generic]]:
    """The arrays of a weights file, but for the answers' weights (which are zero)."""
    names, rarity = known_words(lines)
    x = matrix(Vocabulary(names, rarity), lines)
    about, states, manner = targets(lines, topics)
    told = manner >= 0
    parts = [fit_each(x, about), fit_each(x, states), fit_manner(x[told], manner[told])]
    weights = np.concatenate([w for w, _ in parts], axis=1)
    scale = np.abs(weights).max(0) / 127
    column = {topic: n for n, topic in enumerate(topics.names)}
    return {
        **{f"{kind}_names": np.frombuffer("\n".join(names[kind]).encode(), dtype=np.uint8) for kind in KINDS},
        **{f"{kind}_rarity": rarity[kind].astype(np.float32) for kind in KINDS},
        "requirements": np.frombuffer("\n".join(sorted(topics.of)).encode(), dtype=np.uint8),
        "topics": np.array([column[topics.of[r]] for r in sorted(topics.of)]),
        "weights": np.round(weights / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "bias": np.concatenate([b for _, b in parts]).astype(np.float32),
        "answer_weights": np.zeros((16, len(ANSWERS)), dtype=np.float32),
        "answer_bias": np.zeros(len(ANSWERS), dtype=np.float32),
    }


def recogniser_of(arrays: dict[str, npt.NDArray[np.generic]], folder: Path) -> Recogniser:
    """The recogniser of freshly learned arrays."""
    path = folder / f"~{WEIGHTS}"
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    try:
        return Recogniser.load(path)
    finally:
        path.unlink()


def answer_examples(recogniser: Recogniser, lines: list[Line], topics: Topics, ruleset: RuleSet) -> tuple[list[Array], list[str]]:
    """What is known of lines that the recogniser never saw, for learning how to weigh its answers."""
    requirements = {r.id: r for r in ruleset.requirements}
    dealt = sorted(topics.of)
    rows, answers = [], []
    for number, line in enumerate(lines):
        reading = recogniser.read(line.found)
        known = dict(line.labels)
        if line.alone:  # and nothing for two far requirements
            own = set().union(*(topics.near.get(topics.of.get(r, r), {r}) for r in line.labels))
            for step in (7 * number, 13 * number + 5):
                other = dealt[step % len(dealt)]
                if topics.of[other] not in own:
                    known.setdefault(other, "none")
        for requirement_id, label in known.items():
            requirement = requirements.get(requirement_id)
            if requirement is None or isinstance(requirement.check, CasesCheck) or requirement_id not in topics.of:
                continue
            offer = offer_of_example(line.text, line.heading, requirement.applies_to[0])
            statements = OfferStatements(offer, ruleset)
            found = run_check(requirement.check, offer, statements).outcome.value
            told = any(statement.is_goal for statement in statements.statements)
            at = recogniser.column(requirement_id)
            rows.append(
                answer_row(reading.about[at], reading.states[at], reading.manner, found,
                           is_goal=told, goal=isinstance(requirement.check, GoalCheck))
            )  # fmt: skip
            answers.append(label if label in ANSWERS else "none")
    return rows, answers


def train(folder: Path, ruleset: RuleSet, lines: list[Line], unread: set[str] | None = None) -> dict[str, npt.NDArray[np.generic]]:
    """Everything learned: the answers' weights from hands held out, fold by fold, then the rest from all lines.

    Only lines of the hands in `unread` teach the answers' weights (None: all): on others the rule file's combinations
    were tried while they were written, and look better than they are.
    """
    topics = read_topics(folder, lines)
    hands = sorted({line.hand for line in lines if unread is None or line.hand in unread})
    rows: list[Array] = []
    answers: list[str] = []
    for fold in range(FOLDS):
        held = set(hands[fold::FOLDS])
        part = recogniser_of(learn([line for line in lines if line.hand not in held], topics), folder)
        more, told = answer_examples(part, [line for line in lines if line.hand in held], topics, ruleset)
        rows += more
        answers += told
    model = LogisticRegression(C=1.0, max_iter=3000).fit(np.array(rows), answers)
    order = [list(model.classes_).index(answer) for answer in ANSWERS]
    arrays = learn(lines, topics)
    arrays["answer_weights"] = model.coef_[order].T.astype(np.float32)
    arrays["answer_bias"] = model.intercept_[order].astype(np.float32)
    return arrays


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else rules_folder() / "staerke-dagtilbud-2018"
    ruleset = load_ruleset(folder)
    lines = read_lines(folder, ruleset)
    told = tomllib.loads((folder / "examples" / "topics.toml").read_text(encoding="utf-8"))
    unread = {line.hand for line in lines if line.hand.split("/")[0] in told["unread"]}
    np.savez_compressed(folder / WEIGHTS, **train(folder, ruleset, lines, unread))  # type: ignore[arg-type]
    print(f"{len(lines)} sætninger, {len(unread)} hænder holdt ude: {folder / WEIGHTS}")


if __name__ == "__main__":
    main()
