"""A sample of a folder's documents that anyone can draw again: every document has the same chance.

The documents are put in order by provider and types of offer, by lot within each, and every n-th is taken from a
start that is drawn by lot (systematic sampling): each provider and type is in the sample in its proportion, as far as
whole documents allow. The lot is a hash of the seed and the document's content, so that neither names, places nor the
order of the files count.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256

from compliance.offers.model import OfferType
from compliance.reports.model import CheckedDocument, Report, Sample, Stratum

_Key = tuple[str, tuple[OfferType | None, ...]]
"""Provider and types of a document."""


@dataclass(frozen=True)
class _Entry:
    document: CheckedDocument
    key: _Key
    lot: str


def draw(report: Report, size: int, seed: int) -> Report:
    """The report on `size` of its documents that can be read (all, where there are no more), and how they were drawn.

    Those that cannot be read stay in it.
    """
    entries = [
        _Entry(document, _key(document), _lot(seed, document.sha256))
        for document in report.documents
        if not document.problem
    ]
    entries.sort(key=lambda entry: (_order(entry.key), entry.lot, entry.document.path))
    start = int(_lot(seed, "start"), 16) % max(1, len(entries))
    chosen = [entries[place] for place in places(len(entries), size, start)]
    in_all, drawn = Counter(entry.key for entry in entries), Counter(entry.key for entry in chosen)
    taken = {entry.document.path for entry in chosen}
    sample = Sample(
        seed=seed,
        documents=len(entries),
        drawn=len(chosen),
        strata=tuple(
            Stratum(provider=key[0], offer_types=key[1], documents=in_all[key], drawn=drawn[key])
            for key in sorted(in_all, key=_order)
        ),
    )
    documents = tuple(each for each in report.documents if each.problem or each.path in taken)
    return report.model_copy(update={"documents": documents, "sample": sample})


def _key(document: CheckedDocument) -> _Key:
    offers = [checked.offer for checked in document.offers]
    provider = next((offer.provider for offer in offers if offer.provider), "")
    return provider, tuple(sorted({offer.offer_type for offer in offers}, key=lambda kind: kind or ""))


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
