"""A checked document as bytes and back: JSON, so that nothing that stands in it is ever run.

What was found is read at once. The text (blocks and passages) stays packed in the report and is read where a part of
the report asks for it: as objects it would be most of what a report of thousands of documents holds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from hashlib import sha256
from typing import TypeVar, overload

from pydantic import BaseModel, TypeAdapter

from compliance.documents.model import Block, Document
from compliance.offers.model import Passage
from compliance.reports.model import CheckedDocument
from compliance.reports.previous.snapshot import fingerprint_of
from compliance.rules.model import CheckedOffer

T = TypeVar("T")
_BETWEEN = b"\n"
"""JSON as it is written here holds no line break."""
_AT_HAND = 8
"""Texts that stay read: a report goes from document to document."""
_NO_TEXT = Document(path="", file="", sha256="", pages=None, blocks=())
_NAMES: dict[type[BaseModel], set[str]] = {}
_PASSAGES = TypeAdapter(tuple[Passage, ...])


def pack(checked: CheckedDocument, text: bytes) -> bytes:
    """All that was found in a text (`Document` as JSON), without the text."""
    passages = [
        _PASSAGES.dump_json(offer.offer.text.passages, exclude={"__all__": {"text"}}) for offer in checked.offers
    ]
    offers = tuple(_with_text(offer, _NO_TEXT, ()) for offer in checked.offers)
    found = _BETWEEN.join((checked.model_copy(update={"offers": offers}).model_dump_json().encode(), *passages))
    return _seal(text, found) + _BETWEEN + found


def unpack(text: bytes, packed: bytes, path: str) -> CheckedDocument:
    """The checked document, under the path of today. Raises ValueError where the one was not found in the other."""
    seal, _, found = packed.partition(_BETWEEN)
    if seal != _seal(text, found):
        raise ValueError("damaged")
    first, *passages = found.split(_BETWEEN)
    checked = CheckedDocument.model_validate_json(first)
    _share_fields_set(checked)
    document = Document.model_construct(
        path=path, file=checked.file, sha256=checked.sha256, pages=checked.pages, ocr=checked.ocr, notes=checked.notes,
        blocks=Packed(partial(_blocks, text)),
    )
    offers = (
        _with_text(offer, document, Packed(partial(_passages, text, each)))
        for offer, each in zip(checked.offers, passages, strict=True)
    )
    return checked.model_copy(update={"path": path, "offers": tuple(offers)})


class Packed(Sequence[T]):
    """A tuple that is read where it is asked for."""

    def __init__(self, read: Callable[[], tuple[T, ...]]) -> None:
        """`read` gives the tuple, the same each time."""
        self._read = read

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...

    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        """As of a tuple."""
        return self._read()[place]

    def __len__(self) -> int:
        """As of a tuple."""
        return len(self._read())

    def __iter__(self) -> Iterator[T]:
        """As of a tuple."""
        return iter(self._read())

    def __eq__(self, other: object) -> bool:
        """Whether the other holds the same, packed or not."""
        return self._read() == (other._read() if isinstance(other, Packed) else other)

    def __hash__(self) -> int:
        """As of a tuple."""
        return hash(self._read())


@lru_cache(maxsize=_AT_HAND)
def _blocks(text: bytes) -> tuple[Block, ...]:
    return Document.model_validate_json(text).blocks


@lru_cache(maxsize=_AT_HAND)
def _passages(text: bytes, passages: bytes) -> tuple[Passage, ...]:
    blocks = _blocks(text)
    return tuple(
        Passage(text=blocks[each["block"]].text[each["start"] : each["end"]], **each) for each in json.loads(passages)
    )


def _share_fields_set(value: object) -> None:
    """Let all models of a kind share one set of names: two thirds of the memory of a finding is a set of its own."""
    if isinstance(value, tuple):
        for each in value:
            _share_fields_set(each)
    elif isinstance(value, BaseModel):
        names = _NAMES.setdefault(type(value), value.model_fields_set)
        if value.model_fields_set == names:
            object.__setattr__(value, "__pydantic_fields_set__", names)
        for each in vars(value).values():
            _share_fields_set(each)


def _with_text(checked: CheckedOffer, document: Document, passages: Sequence[Passage]) -> CheckedOffer:
    text = checked.offer.text.model_copy(update={"document": document, "passages": passages})
    offer = checked.offer.model_copy(update={"text": text})
    return checked.model_copy(update={"offer": offer, "fingerprint": fingerprint_of(checked)})


def _seal(text: bytes, found: bytes) -> bytes:
    return sha256(_BETWEEN.join((text, found))).hexdigest().encode()
