"""Labels: what a person says that a document holds, in a file NAME.label.json beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

from compliance.offers.model import OfferType
from compliance.rules.model import Outcome, Verdict

BLANK: tuple[object, ...] = (None, [])
"""Values of a fact that the text does not state."""


def _several(value: object) -> object:
    """An outcome or verdict, or a list of those that are acceptable."""
    return value if isinstance(value, list) else [value]


def _values(facts: object) -> object:
    """A fact's value, or `{"any": [...]}` where several are right."""
    if not isinstance(facts, dict):
        return facts
    return {key: value["any"] if isinstance(value, dict) else [value] for key, value in facts.items()}


Outcomes = Annotated[tuple[Outcome, ...], BeforeValidator(_several)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class LabelledOffer(_Part):
    """One offer; of each outcome, of the verdict and of each fact, every value that is right, the best first."""

    title: str | None = None
    offer_type: OfferType | None
    facts: Annotated[dict[str, tuple[Any, ...]], BeforeValidator(_values)] = {}
    outcomes: dict[str, Outcomes] = {}
    verdict: Annotated[tuple[Verdict, ...], BeforeValidator(_several)]


class Label(_Part):
    """One document: `checked` or `unreadable`, and its offers."""

    file: str
    status: str
    scan: bool = False
    """A picture only: its text cannot be looked up without OCR."""
    offers: tuple[LabelledOffer, ...] = ()

    @property
    def groups(self) -> frozenset[str]:
        """Every target group of the document: in an integrated course an offer may name its own or all of them."""
        values = (value for offer in self.offers for value in offer.facts.get("target_groups", ()))
        return frozenset(group for value in values for group in value or ())


def read_labels(folder: Path) -> Iterator[tuple[Path, Label]]:
    """Each labelled document's path and label, by path. Raises pydantic's ValidationError for a malformed label."""
    for path in sorted(folder.rglob("*.label.json")):
        label = Label.model_validate_json(path.read_text(encoding="utf-8"))
        yield path.parent / label.file, label
