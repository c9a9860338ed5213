"""The report: every file that was looked at, read or not, and every offer found in it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import AwareDatetime

from compliance.documents.model import Frozen, ProblemCode
from compliance.offers.model import OfferType
from compliance.rules.loading import DEFAULT_RULESET
from compliance.rules.model import CheckedOffer, Level


class Problem(Frozen):
    """Why a file could not be read: the contract's code, and one Danish sentence with what to do."""

    code: ProblemCode
    message: str


class CheckedDocument(Frozen):
    """One file: read and checked (`problem` None), or unreadable."""

    path: str
    file: str
    sha256: str
    pages: int | None
    ocr: bool = False
    problem: Problem | None = None
    notes: tuple[str, ...] = ()
    offers: tuple[CheckedOffer, ...] = ()

    @property
    def status(self) -> str:
        """`checked` or `unreadable` (the contract)."""
        return "unreadable" if self.problem else "checked"


class RequirementInfo(Frozen):
    """What a report says of a requirement: its place in the ramme, its meaning, and how it was decided, in Danish."""

    id: str
    section: str
    """The section of the ramme that it stands in ("2.1.2.1")."""
    group: str
    """What it is about ("Varighed"); see `Report.groups`."""
    level: Level
    title: str
    explanation: str
    applies_to: tuple[OfferType, ...]
    limits: str = ""
    """The limits used, in words; empty where the requirement has none."""
    limits_apply_to: tuple[OfferType, ...] = ()
    """The types whose offers the limits concern, where that is not all that it applies to."""
    decided: str = ""
    """What makes a pass, what a review, what a fail."""
    good_text: str = ""
    """What a text that meets it may say."""
    good_text_for: Mapping[OfferType, str] = {}
    """The same where an offer of a type must say something else."""

    def limits_of(self, offer_type: OfferType | None) -> str:
        """The limits, in words, that concern an offer of this type; empty where none do."""
        return self.limits if not self.limits_apply_to or offer_type in self.limits_apply_to else ""

    def example(self, offer_type: OfferType | None) -> str:
        """What a text of an offer of this type may say; empty where no example is given."""
        return self.good_text_for.get(offer_type, self.good_text) if offer_type else self.good_text


class AdvisorySet(Frozen):
    """An advisory rule set of the run, and its criteria."""

    id: str
    title: str
    version: str
    source: str
    """The document that it is a reading of."""
    criteria: tuple[RequirementInfo, ...]
    """In its order; `applies_to` is empty where one applies to every offer."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of criteria, in the order in which the rule set first names them."""
        return tuple(dict.fromkeys(info.group for info in self.criteria))


class Stratum(Frozen):
    """Documents alike in provider and in types of offer, and how many of them were drawn."""

    provider: str
    """As the documents name it; "" where they do not."""
    offer_types: tuple[OfferType | None, ...]
    """The types of their offers; none for documents that hold no offer."""
    documents: int
    drawn: int


class Sample(Frozen):
    """How a sample was drawn, so that anyone can draw it again."""

    seed: int
    documents: int
    """Documents that could be read: those drawn from."""
    drawn: int
    strata: tuple[Stratum, ...]


class PolicyInfo(Frozen):
    """A municipality's own limits, as the run used them."""

    title: str
    limits: tuple[tuple[str, str], ...]
    """The requirement's id, and the limit in words."""


class Report(Frozen):
    """The result of one run of `check()`."""

    tool_version: str
    created: AwareDatetime
    ruleset_id: str
    ruleset_version: str
    ruleset_title: str = ""
    requirements: tuple[RequirementInfo, ...] = ()
    """Every requirement of the rule set, in its order."""
    documents: tuple[CheckedDocument, ...]
    passed_over: tuple[str, ...] = ()
    """Paths of files in the folders that the program itself has made, and that were not read."""
    sample: Sample | None = None
    """How the documents were drawn; None where all were checked."""
    advisory: tuple[AdvisorySet, ...] = ()
    """The advisory rule sets that the offers' `advice` speaks of, in its order."""
    policy: PolicyInfo | None = None
    """The municipality's own limits; None where the rule set was used as it is."""

    @property
    def headline(self) -> str:
        """What was held against what."""
        ramme = self.ruleset_id == DEFAULT_RULESET
        programme = "rammen for Stærke dagtilbud" if ramme else f"»{self.ruleset_title or self.ruleset_id}«"
        return f"Kursustilbud holdt op mod {programme}"

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of requirements, in the order in which the rule set first names them."""
        return tuple(dict.fromkeys(info.group for info in self.requirements))
