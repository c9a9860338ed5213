"""What kind of course a text sounds like as a whole, by the words that it is made of.

One linear answer over the text's words and its title's, learned from labelled documents (`tools/train_kinds.py`). It
knows nothing of sentences: it tells a course for dagplejere from one for leaders where nobody says whom it is for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from compliance.recognition.features import words_of

Array = npt.NDArray[np.float64]
_TITLE = "^"
"""Marks a word of the title."""


def kind_features(text: str, title: str) -> Counter[str]:
    """How often each word stands in the text; those of the title count by themselves, too."""
    return Counter(words_of(text)) + Counter(f"{_TITLE}{word}" for word in words_of(title) for _ in range(3))


class KindReader:
    """The learned weights of the kinds."""

    def __init__(self, names: Sequence[str], rarity: Array, kinds: Sequence[str], weights: Array, bias: Array) -> None:
        """`weights` is features × kinds; `rarity` a number a feature."""
        self._index = {name: n for n, name in enumerate(names)}
        self._rarity, self._kinds, self._weights, self._bias = rarity, tuple(kinds), weights, bias

    @classmethod
    def load(cls, path: Path | IO[bytes]) -> KindReader:
        """Read the weights. Raises OSError, ValueError or KeyError where the file is none of ours."""
        with np.load(path, allow_pickle=False) as kept:
            data: dict[str, Any] = {name: kept[name] for name in kept.files}
        return cls(
            bytes(data["names"]).decode("utf-8").split("\n"),
            data["rarity"].astype(float),
            bytes(data["kinds"]).decode("utf-8").split("\n"),
            data["weights"].astype(float) * data["scale"].astype(float),
            data["bias"].astype(float),
        )

    def row(self, found: Mapping[str, int]) -> tuple[npt.NDArray[np.intp], Array]:
        """Columns and values of a text, of length one."""
        known = [(self._index[name], count) for name, count in found.items() if name in self._index]
        columns = np.array([column for column, _ in known], dtype=np.intp)
        values = (1 + np.log(np.array([count for _, count in known], dtype=float))) * self._rarity[columns]
        length = np.sqrt((values * values).sum())
        return columns, values / length if length else values

    def tell(self, found: Mapping[str, int]) -> dict[str, float]:
        """The probability of each kind, by a text's `kind_features`."""
        columns, values = self.row(found)
        score = values @ self._weights[columns] + self._bias if len(columns) else self._bias
        odds = np.exp(score - score.max())
        return dict(zip(self._kinds, (odds / odds.sum()).tolist(), strict=True))
