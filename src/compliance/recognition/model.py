"""Learned weights, and what they say of a sentence: what it is about and how it is asserted.

Two questions, learned apart: *about* (one answer a topic; requirements of the same meaning share one) and *manner*
(states, partial, denies, demand, mention; the same for all topics). `weigh` puts them together with what the rule
file's combinations found in the sentence. All three are linear, so that the words that counted can be shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, count
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from compliance.recognition.features import KINDS, Features, pieces_of

Array = npt.NDArray[np.float64]
MANNERS = ("states", "partial", "denies", "demand", "mention")
ANSWERS = ("states", "partial", "denies", "none")
"""What a sentence does for one requirement, all told."""
KIND_WEIGHT = {"piece": 1.0, "word": 1.0, "heading": 0.7, "concept": 1.0}
_MOST = 7.0
"""The surest that one answer may be (log odds): what was learned of few examples must not outvote the rest."""


class Vocabulary:
    """The features known from the examples, each with the weight that its rarity gives it."""

    def __init__(self, names: Mapping[str, Sequence[str]], rarity: Mapping[str, Array]) -> None:
        """Columns in the order of `KINDS`, then of the names."""
        sizes = [len(names[kind]) for kind in KINDS]
        first = dict(zip(KINDS, accumulate(sizes, initial=0), strict=False))
        self._columns = {kind: dict(zip(names[kind], count(first[kind]), strict=False)) for kind in KINDS}
        self._rarity = np.concatenate([rarity[kind] for kind in KINDS])
        self.size = sum(sizes)
        # Most words of a text occur in others, and a word has a dozen pieces or more.
        self._pieces = lru_cache(maxsize=16_384)(self._columns_of_pieces)

    def row(self, found: Features) -> tuple[npt.NDArray[np.intp], Array]:
        """Columns and values of a sentence; each kind has length one times its weight."""
        known = {
            "piece": Counter(chain.from_iterable(map(self._pieces, found.words))),
            "word": self._known("word", chain(found.words, found.pairs)),
            "heading": self._known("heading", found.heading),
            "concept": self._known("concept", found.concepts),
        }
        size = sum(map(len, known.values()))
        columns = np.fromiter(chain.from_iterable(known.values()), np.intp, size)
        counts = np.fromiter(chain.from_iterable(each.values() for each in known.values()), np.intp, size)
        worth = (1 + np.log(counts)) * self._rarity[columns]
        start = 0
        for kind, each in known.items():
            if each:
                own = worth[start : start + len(each)]
                own *= KIND_WEIGHT[kind] / np.sqrt((own * own).sum())
                start += len(each)
        return columns, worth

    def _known(self, kind: str, names: Iterable[str]) -> Counter[int]:
        columns = self._columns[kind]
        return Counter([columns[name] for name in names if name in columns])

    def _columns_of_pieces(self, word: str) -> tuple[int, ...]:
        columns = self._columns["piece"]
        return tuple(columns[piece] for piece in pieces_of(word) if piece in columns)


@dataclass(frozen=True)
class Reading:
    """One sentence, in log odds."""

    about: Array
    """A number a topic: whether the sentence is about it."""
    states: Array
    """A number a topic: whether it states just that; sharper, and learned of fewer examples."""
    manner: Array
    """Log probabilities in the order of `MANNERS`."""


def together(readings: Sequence[Reading]) -> Reading:
    """Sentences as one reading, a row each."""
    return Reading(*(np.array([getattr(each, name) for each in readings]) for name in ("about", "states", "manner")))


class Recogniser:
    """The weights of one rule set."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        topics: dict[str, int],
        weights: npt.NDArray[np.int8],
        scale: Array,
        bias: Array,
        answer_weights: Array,
        answer_bias: Array,
    ) -> None:
        """`weights` is features × (about, states, manner), to be multiplied by `scale`; `topics` maps requirements."""
        self._vocabulary = vocabulary
        self._topics = topics
        self._weights, self._scale, self._bias = weights, scale, bias
        self._answer_weights, self._answer_bias = answer_weights, answer_bias

    @classmethod
    def load(cls, path: Path | IO[bytes]) -> Recogniser:
        """Read the weights. Raises OSError or ValueError where the file is none of ours."""
        with np.load(path, allow_pickle=False) as kept:
            data: dict[str, Any] = {name: kept[name] for name in kept.files}
        names = {kind: bytes(data[f"{kind}_names"]).decode("utf-8").split("\n") for kind in KINDS}
        rarity = {kind: data[f"{kind}_rarity"].astype(float) for kind in KINDS}
        requirements = bytes(data["requirements"]).decode("utf-8").split("\n")
        topics = dict(zip(requirements, data["topics"].tolist(), strict=True))
        return cls(
            Vocabulary(names, rarity), topics, data["weights"], data["scale"].astype(float), data["bias"].astype(float),
            data["answer_weights"].astype(float), data["answer_bias"].astype(float),
        )  # fmt: skip

    def knows(self, requirement: str) -> bool:
        """Whether there were examples to learn the requirement from."""
        return requirement in self._topics

    def column(self, requirement: str) -> int:
        """Where the requirement's topic stands in a reading. Raises KeyError for one without examples."""
        return self._topics[requirement]

    def read(self, sentence: Features) -> Reading:
        """What the sentence is about and how it is asserted."""
        columns, values = self._vocabulary.row(sentence)
        score = values @ self._weights[columns] * self._scale + self._bias if len(columns) else self._bias
        score = np.minimum(np.maximum(score, -_MOST), _MOST)
        topics = (len(score) - len(MANNERS)) // 2
        manner = score[2 * topics :]
        return Reading(score[:topics], score[topics : 2 * topics], manner - np.log(np.exp(manner).sum()))

    def weigh(
        self,
        readings: Reading,
        requirement: str,
        found: Sequence[str],
        is_goal: Sequence[bool],
        *,
        goal: bool,
    ) -> Array:
        """Probabilities for one requirement: a row for each of the sentences taken together, in the order of `ANSWERS`.

        `found` is the outcome that the rule file's combinations give each sentence alone; `is_goal`: it tells what the
        participants gain; `goal`: the requirement asks for just that.
        """
        column = self.column(requirement)
        rows = answer_rows(
            readings.about[:, column], readings.states[:, column], readings.manner, found, is_goal=is_goal, goal=goal,
        )  # fmt: skip
        # Added up term by term, not multiplied as matrices: sentences that are alike must weigh the same to the bit.
        score = (rows[:, :, np.newaxis] * self._answer_weights).sum(axis=1) + self._answer_bias
        odds = np.exp(score - score.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True))


def answer_rows(
    about: Array, states: Array, manner: Array, found: Sequence[str], *, is_goal: Sequence[bool], goal: bool
) -> Array:
    """The grounds that `weigh` weighs, a row a sentence: learned answers, manner, the combinations' outcome."""
    passed, review, failed = ([float(each == outcome) for each in found] for outcome in ("pass", "review", "fail"))
    asked = np.full(len(found), float(goal))
    told = asked * np.array(is_goal, dtype=float)
    return np.column_stack([
        passed, review, failed, about, states, manner,
        asked, told, asked * passed, asked * about, told * about, asked * states,
    ])  # fmt: skip
