"""Learn what each kind of course sounds like: `python tools/train_kinds.py [FOLDER...]`.

Reads labelled documents (default: those of the repository that nobody keeps out of sight) and writes
`src/compliance/offers/kinds.npz`. With `--held-out`, each folder is told by what was learned from the others, and
nothing is written.
"""

from __future__ import annotations

import sys
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from compliance.documents.discovery import find_documents
from compliance.documents.isolation import read_all
from compliance.documents.model import Document
from compliance.offers.extraction import find_offers
from compliance.offers.model import OfferText
from compliance.offers.sounding import KINDS_FILE, own_words
from compliance.recognition.kinds import KindReader, kind_features
from labels import Label, read_labels

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "tests" / "voices" / "known", ROOT / "sample_submissions")
FEWEST = 3
"""Documents that a word must stand in to be learned from."""
TOO_COMMON = 0.7
MOST = 6_000
STRENGTH = 100.0
"""How freely weights may grow (the inverse of the penalty)."""

Told = tuple[str, Counter[str], str]
"""Folder, words and kind of an offer."""


def read(folders: list[Path]) -> list[Told]:
    """The offers of the labelled documents that are of one of the kinds."""
    told: list[Told] = []
    for folder in folders:
        labels = {label.file: (path.parent.name, label) for path, label in read_labels(folder)}
        for file, document in read_all(find_documents([folder])):
            if isinstance(document, Document) and file.file in labels:
                place, label = labels[file.file]
                offers = find_offers(document)
                wanted = sorted(each.offer_type or "" for each in label.offers)
                are_right = sorted(offer.offer_type or "" for offer in offers) == wanted
                told += [
                    (place, kind_features(own_words(offer.text), offer.title), kind)
                    for offer in offers
                    if (kind := (offer.offer_type or "") if are_right else _kind(offer.text, label))
                ]
    return told


def _kind(text: OfferText, label: Label) -> str:
    """The kind of the labelled offer whose title is likest; "" where there is none, or several are as like."""
    ranked = sorted(
        ((SequenceMatcher(None, text.title.lower(), (each.title or "").lower()).ratio(), each.offer_type or "")
         for each in label.offers),
        reverse=True,
    )  # fmt: skip
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return ""
    return ranked[0][1]


def learn(told: list[Told]) -> dict[str, np.ndarray]:
    """The arrays of the weights file."""
    among = Counter(name for _, words, _ in told for name in words)
    fit = [name for name, n in among.items() if FEWEST <= n < TOO_COMMON * len(told)]
    names = sorted(fit, key=lambda name: (-among[name], name))[:MOST]
    rarity = np.array([np.log(len(told) / among[name]) for name in names])
    kinds = sorted({kind for _, _, kind in told})
    empty = KindReader(names, rarity, kinds, np.zeros((len(names), len(kinds))), np.zeros(len(kinds)))
    rows = [empty.row(words) for _, words, _ in told]
    ends = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns, values = (np.concatenate(part) for part in zip(*rows, strict=True))
    x = csr_matrix((values, columns, ends), shape=(len(rows), len(names)))
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(x, [kind for _, _, kind in told])
    scale = np.abs(model.coef_).max() / 127
    return {
        "names": np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
        "rarity": rarity.astype(np.float32),
        "kinds": np.frombuffer("\n".join(model.classes_).encode(), dtype=np.uint8),
        "weights": np.round(model.coef_.T / scale).astype(np.int8),
        "scale": np.array(scale, dtype=np.float32),
        "bias": model.intercept_.astype(np.float32),
    }


def reader_of(arrays: dict[str, np.ndarray]) -> KindReader:
    """A reader of freshly learned arrays."""
    from io import BytesIO

    kept = BytesIO()
    np.savez_compressed(kept, **arrays)  # type: ignore[arg-type]
    kept.seek(0)
    return KindReader.load(kept)


def held_out(told: list[Told]) -> None:
    """Print how often each folder's kinds are told by what was learned from the others."""
    right = 0
    for folder in sorted({folder for folder, _, _ in told}):
        reader = reader_of(learn([each for each in told if each[0] != folder]))
        for _, words, kind in (each for each in told if each[0] == folder):
            odds = reader.tell(words)
            best = max(odds, key=lambda name: odds[name])
            right += best == kind
            if best != kind:
                print(f"{folder}: {kind} taken for {best} ({odds[best]:.2f})")
    print(f"{right} of {len(told)} right")


def main() -> None:
    arguments = [Path(each) for each in sys.argv[1:] if not each.startswith("--")]
    told = read(arguments or list(FOLDERS))
    if "--held-out" in sys.argv:
        held_out(told)
    else:
        np.savez_compressed(KINDS_FILE, **learn(told))  # type: ignore[arg-type]
        print(f"{len(told)} tilbud: {KINDS_FILE}")


if __name__ == "__main__":
    main()
