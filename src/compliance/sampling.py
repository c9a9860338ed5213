"""A sample of a folder's documents that anyone can draw again: every document has the same chance.

The documents are put in order by provider and types of offer, by lot within each, and every n-th is taken from a
start that is drawn by lot (systematic sampling): each provider and type is in the sample in its proportion, as far as
whole documents allow. The lot is a hash of the seed and the document's content, so that neither names, places nor the
order of the files count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from compliance.checking import Progress
from compliance.documents.discovery import FoundFile
from compliance.documents.isolation import read_all
from compliance.documents.limits import DEFAULT_LIMITS, Limits
from compliance.documents.model import ReadingError
from compliance.offers.extraction import find_offers
from compliance.offers.model import OfferType
from compliance.reports.model import Sample, Stratum

_Key = tuple[str, tuple[OfferType | None, ...]]
"""Provider and types of a document."""


@dataclass(frozen=True)
class Draw:
    """The files to check (those drawn, and those that cannot be read), and how they were drawn."""

    files: tuple[FoundFile, ...]
    sample: Sample


@dataclass(frozen=True)
class _Entry:
    file: FoundFile
    key: _Key
    lot: str


def draw(
    files: Sequence[FoundFile],
    size: int,
    seed: int,
    *,
    progress: Progress | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Draw:
    """Read the files and draw `size` of those that can be read (all, where there are no more)."""
    entries: list[_Entry] = []
    unreadable: list[FoundFile] = []
    for done, (file, result) in enumerate(read_all(files, limits), start=1):
        if isinstance(result, ReadingError):
            unreadable.append(file)
        else:
            offers = find_offers(result)
            provider = next((offer.provider for offer in offers if offer.provider), "")
            key = (provider, tuple(sorted({offer.offer_type for offer in offers}, key=lambda kind: kind or "")))
            entries.append(_Entry(file, key, _lot(seed, result.sha256)))
        if progress:
            progress(done, len(files), file.path)
    entries.sort(key=lambda entry: (_order(entry.key), entry.lot, entry.file.path))
    start = int(_lot(seed, "start"), 16) % max(1, len(entries))
    chosen = [entries[place] for place in places(len(entries), size, start)]
    in_all, drawn = Counter(entry.key for entry in entries), Counter(entry.key for entry in chosen)
    taken = {entry.file.path for entry in chosen} | {file.path for file in unreadable}
    return Draw(
        files=tuple(file for file in files if file.path in taken),
        sample=Sample(
            seed=seed,
            documents=len(entries),
            drawn=len(chosen),
            strata=tuple(
                Stratum(provider=key[0], offer_types=key[1], documents=in_all[key], drawn=drawn[key])
                for key in sorted(in_all, key=_order)
            ),
        ),
    )


def places(total: int, size: int, start: int) -> tuple[int, ...]:
    """The places, from 0, that a systematic sample of `size` takes of a list of `total`.

    `start` is from 0 to below `total`; where each is as likely, each place is: `size` of the `total` starts take it.
    """
    if size >= total:
        return tuple(range(total))
    return tuple((start + number * total) // size for number in range(size))


def _lot(seed: int, what: str) -> str:
    return sha256(f"{seed}/{what}".encode()).hexdigest()


def _order(key: _Key) -> tuple[str, tuple[str, ...]]:
    return (key[0].casefold(), tuple(kind or "" for kind in key[1]))
