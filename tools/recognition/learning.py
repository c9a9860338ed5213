"""How the weights are learned: two linear answers a topic, one softmax for the manner, one to weigh them all.

The same lines and rules give the same weights. Needs scipy and scikit-learn (extra `dev`).
"""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from joblib import Parallel, delayed
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from compliance.recognition.features import KINDS
from compliance.recognition.model import ANSWERS, MANNERS, Recogniser, Vocabulary, answer_rows
from compliance.rules.checks import run_check
from compliance.rules.examples import offer_of_example
from compliance.rules.ruleset import CasesCheck, GoalCheck, RuleSet
from compliance.rules.statements import OfferStatements
from recognition.lines import Line, Topics

Array = npt.NDArray[np.float64]
Marks = npt.NDArray[np.int8]
Arrays = dict[str, npt.NDArray[Any]]
RARE = {"piece": 4, "word": 2, "heading": 3, "concept": 2}
"""Sentences that a feature must occur in to be learned from."""
STRENGTH = 8.0
"""How freely weights may grow (the inverse of the penalty)."""
FOLDS = 4


def known_words(lines: list[Line]) -> tuple[dict[str, list[str]], dict[str, Array]]:
    """The features that occur often enough, and their rarity."""
    names: dict[str, list[str]] = {}
    rarity: dict[str, Array] = {}
    for kind in KINDS:
        among = Counter(name for line in lines for name in line.found.counts()[kind])
        names[kind] = sorted(name for name, n in among.items() if n >= RARE[kind])
        rarity[kind] = np.array([np.log((1 + len(lines)) / (1 + among[name])) + 1 for name in names[kind]])
    return names, rarity


def targets(lines: list[Line], topics: Topics) -> tuple[Marks, Marks, Marks]:
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


def fit_each(x: csr_matrix, y: Marks, rounds: int = 50) -> tuple[Array, Array]:
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


def fit_manner(x: csr_matrix, y: Marks) -> tuple[Array, Array]:
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


def learn(lines: list[Line], topics: Topics) -> Arrays:
    """The arrays of a weights file, but for the answers' weights (which are zero)."""
    names, rarity = known_words(lines)
    x = matrix(Vocabulary(names, rarity), lines)
    about, states, manner = targets(lines, topics)
    told = manner >= 0
    each = Parallel(n_jobs=2)(delayed(fit_each)(x, marks) for marks in (about, states))
    parts = [*each, fit_manner(x[told], manner[told])]
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


def save(arrays: Arrays, target: Path | BytesIO) -> None:
    """Write a weights file."""
    np.savez_compressed(target, **arrays)  # type: ignore[arg-type]


def recogniser_of(arrays: Arrays) -> Recogniser:
    """The recogniser of freshly learned arrays."""
    kept = BytesIO()
    save(arrays, kept)
    kept.seek(0)
    return Recogniser.load(kept)


def far_ones(line: Line, number: int, topics: Topics) -> list[str]:
    """Two requirements far from what the line is about: for them it does nothing."""
    if not line.alone:
        return []
    dealt = sorted(topics.of)
    own = set().union(*(topics.near.get(topics.of.get(r, r), {topics.of.get(r, r)}) for r in line.labels))
    picked = (dealt[step % len(dealt)] for step in (7 * number, 13 * number + 5))
    return [r for r in picked if topics.of[r] not in own]


def answer_examples(
    recogniser: Recogniser, lines: list[Line], topics: Topics, ruleset: RuleSet, *, combinations: bool = True
) -> tuple[list[Array], list[str], list[str]]:
    """Lines that the recogniser never saw, as grounds for `weigh`: rows, right answers and the lines' labels.

    Without `combinations` the rows are as if these had found nothing.
    """
    requirements = {r.id: r for r in ruleset.requirements if not isinstance(r.check, CasesCheck)}
    rows: list[Array] = []
    answers: list[str] = []
    labels: list[str] = []
    for number, line in enumerate(lines):
        reading = recogniser.read(line.found)
        for name, label in {**dict.fromkeys(far_ones(line, number, topics), "none"), **line.labels}.items():
            if name not in requirements or name not in topics.of:
                continue
            check = requirements[name].check
            offer = offer_of_example(line.text, line.heading, requirements[name].applies_to[0])
            statements = OfferStatements(offer, ruleset)
            found = run_check(check, offer, statements).outcome.value if combinations else "missing"
            told = any(statement.is_goal for statement in statements.statements)
            at = recogniser.column(name)
            rows.append(
                answer_rows(
                    reading.about[[at]], reading.states[[at]], reading.manner[np.newaxis], [found],
                    is_goal=[told], goal=isinstance(check, GoalCheck),
                )[0]
            )  # fmt: skip
            answers.append(label if label in ANSWERS else "none")
            labels.append(label)
    return rows, answers, labels


def fit_answers(rows: list[Array], answers: list[str]) -> tuple[Array, Array]:
    """Weights and bias of `weigh`, in the order of `ANSWERS`."""
    model = LogisticRegression(C=1.0, max_iter=3000).fit(np.array(rows), answers)
    order = [list(model.classes_).index(answer) for answer in ANSWERS]
    return model.coef_[order].T, model.intercept_[order]


def train(lines: list[Line], topics: Topics, ruleset: RuleSet) -> Arrays:
    """Everything learned: the answers' weights from hands held out, fold by fold, then the rest from all lines.

    Only sentences of whole documents teach the answers' weights, since they alone hold what is stated, told in part
    and beside the point as often as it occurs; and only of documents that nobody saw while the combinations were
    written: on others the combinations look better than they are.
    """
    whole = [line for line in lines if not line.alone and line.hand.split("/")[0] in topics.unread]
    hands = sorted({line.hand for line in whole})
    rows: list[Array] = []
    answers: list[str] = []
    for fold in range(FOLDS):
        held = set(hands[fold::FOLDS])
        part = recogniser_of(learn([line for line in lines if line.hand not in held], topics))
        unseen = [line for line in whole if line.hand in held]
        more, told, _ = answer_examples(part, unseen, topics, ruleset)
        rows += more
        answers += told
    arrays = learn(lines, topics)
    arrays["answer_weights"], arrays["answer_bias"] = (a.astype(np.float32) for a in fit_answers(rows, answers))
    return arrays
