"""Rule sets as data: what a rule file may hold. One TOML table a requirement; a concept is a name with its wordings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from string import Formatter
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from compliance.danish.terms import TermError, require_term
from compliance.documents.model import Frozen
from compliance.offers.model import Facts, OfferType, Section, Spread, TargetGroup, TeacherLevel
from compliance.rules.combinations import CombinationError, parse_combination
from compliance.rules.limits import FactRanges, LocalPolicy
from compliance.rules.model import Level, Outcome, Reason

PASSED_OVER = (
    Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.BACKGROUND, Section.PRICE, Section.ADMISSION,
)  # fmt: skip
"""Sections that state nothing of the course itself, unless a check names other ones."""


def _well_formed_term(term: str) -> str:
    try:
        require_term(term)
    except TermError as error:
        raise ValueError(f"udtrykket {error} kan ikke læses") from error
    return term


def _well_formed_combination(text: str) -> str:
    try:
        parse_combination(text)
    except CombinationError as error:
        raise ValueError(str(error)) from error
    return text


def _well_formed_id(text: str) -> str:
    if not re.fullmatch(r"\w[\w.-]*", text):
        raise ValueError("et id må kun rumme bogstaver, tal, punktum og bindestreg")
    return text


def _known_fact(name: str) -> str:
    if name not in Facts.model_fields:
        raise ValueError(f"oplysningen »{name}« findes ikke")
    return name


def _with_known_facts(message: str) -> str:
    try:
        for _, name, _, _ in Formatter().parse(message):
            if name is not None:
                _known_fact(name)
    except ValueError as error:
        raise ValueError(f"meddelelsen kan ikke bruges: {error}") from error
    return message


FactName = Annotated[str, AfterValidator(_known_fact)]
NeededName = FactName | Literal["spread"]
Term = Annotated[str, AfterValidator(_well_formed_term)]
Combination = Annotated[str, AfterValidator(_well_formed_combination)]
Combinations = tuple[Combination, ...]


class Example(Frozen):
    """A text and what it is worth for the requirement, with the heading that it stands under."""

    text: str
    outcome: Outcome
    heading: str = ""


class StatementCheck(Frozen):
    """Passes where one sentence says what one of the `passes` combinations asks for, of this course, as a fact."""

    kind: Literal["statement"]
    passes: Combinations
    reviews: Combinations = ()
    """Said only in part or vaguely."""
    fails: Combinations = ()
    """Says the opposite; a denied `passes` fails too."""
    passed_over: tuple[Section, ...] = PASSED_OVER


class GoalCheck(Frozen):
    """Passes where a learning goal, outcome or purpose covers it; the same said as content only is a review."""

    kind: Literal["goal"]
    passes: Combinations
    reviews: Combinations = ()
    parts: tuple[str, ...] = ()
    """Ids of requirements that together cover this one."""
    as_content: tuple[str, ...] = ()
    """Ids of requirements whose pass shows that its object is content of the course, though nobody calls it a goal."""
    passed_over: tuple[Section, ...] = PASSED_OVER


class Part(Frozen):
    """One of several things that a requirement asks for."""

    name: str
    """In Danish, for the message."""
    says: Combinations


class PartsCheck(Frozen):
    """Counts how many parts are stated: `pass_at` or more pass, `review_at` or more are a review, fewer are missing."""

    kind: Literal["parts"]
    part: Annotated[tuple[Part, ...], Field(min_length=2)]
    pass_at: Annotated[int, Field(ge=1)]
    review_at: Annotated[int, Field(ge=1)] = 1
    passes: Combinations = ()
    """Says the whole at once."""
    caps: Combinations = ()
    """Said so, it is a review whatever parts are stated (another split than the recommended)."""
    reviews: Combinations = ()
    fails: Combinations = ()
    passed_over: tuple[Section, ...] = PASSED_OVER


class Case(FactRanges):
    """An outcome and the conditions on facts that give it; all must hold. A fact that is not stated meets none."""

    outcome: Outcome
    reason: Reason | None = None
    message: Annotated[str, AfterValidator(_with_known_facts)]
    """Danish, with facts in braces: "{days} dage"."""
    exam: bool | None = None
    teacher_level: tuple[TeacherLevel, ...] = ()
    target_groups: tuple[TargetGroup, ...] = ()
    """One of these is among the offer's groups."""
    offer_type: tuple[OfferType, ...] = ()
    spread: tuple[Spread, ...] = ()
    """How the days lie."""
    says: Combinations = ()
    """One of these is stated somewhere in the offer."""
    soft: bool | None = None
    """Whether the facts rest on unsure ground (see `Fact.soft`)."""
    unstated: tuple[FactName, ...] = ()
    """Facts that must not be stated."""


class CasesCheck(Frozen):
    """The first case whose conditions hold decides; with none, `otherwise`. Missing where no `needs` fact is stated."""

    kind: Literal["cases"]
    needs: Annotated[tuple[NeededName, ...], Field(min_length=1)]
    case: tuple[Case, ...]
    otherwise: Case | None = None
    passes: Combinations = ()
    """Where there are any and no fact is stated, the text decides as in a check of kind `statement`."""
    fails: Combinations = ()
    """Says plainly that there is none."""
    reviews: Combinations = ()
    """Where the facts are not stated but this is said."""
    passed_over: tuple[Section, ...] = PASSED_OVER


    @property
    def in_words(self) -> StatementCheck | None:
        """The check of the text alone, for offers that state none of the facts."""
        if not self.passes:
            return None
        return StatementCheck(
            kind="statement", passes=self.passes, reviews=self.reviews, fails=self.fails, passed_over=self.passed_over
        )


Check = Annotated[StatementCheck | GoalCheck | PartsCheck | CasesCheck, Field(discriminator="kind")]


class Requirement(Frozen):
    """One requirement or criterion of the source, in our own words, with the way to decide it."""

    id: str
    section: str
    """Where in the source it stands: a section's number, or a page."""
    group: str
    """What it is about, in a word or two of Danish ("Varighed"); a report shows a group together."""
    level: Level
    applies_to: Annotated[tuple[OfferType, ...], Field(min_length=1)] = ()
    """Left out, it applies to every offer, also to one of no type."""
    title: str
    explanation: str
    """What the requirement means, in Danish."""
    limits: str = ""
    """The limits in words, for the report; empty where there is none."""
    limits_apply_to: tuple[OfferType, ...] = ()
    """The types whose offers the limits concern, where that is not all that the requirement applies to."""
    decided: str
    """How it is decided, in Danish."""
    good_text: str
    """What a text that meets it may say."""
    good_text_for: Mapping[OfferType, str] = {}
    """The same where an offer of a type must say something else."""
    check: Check
    example: tuple[Example, ...] = ()

    def applies(self, offer_type: OfferType | None) -> bool:
        """Whether it is asked of an offer of that type (None: of none of them)."""
        return not self.applies_to or offer_type in self.applies_to


class Kind(StrEnum):
    """What a rule set is for."""

    PROGRAMME = "programme"
    """Its krav decide the verdict: the ramme, or that of another programme."""
    ADVISORY = "advisory"
    """Its criteria tell how well an offer fits, beside the programme; they never touch the verdict."""


class RuleSet(Frozen):
    """A rule set: requirements in the catalogue's order, and the concepts that their checks name."""

    kind: Kind = Kind.PROGRAMME
    id: Annotated[str, AfterValidator(_well_formed_id)]
    version: str
    title: str
    source: str
    concepts: dict[str, Annotated[tuple[Term, ...], Field(min_length=1)]]
    requirements: Annotated[tuple[Requirement, ...], Field(min_length=1)]
    weights: Path | None = None
    """What was learned from the rule set's example sentences; without it the combinations decide alone."""
    policy: LocalPolicy | None = None
    """The limits that a municipality adds; from a file of its own, never from the rule set's."""

    @model_validator(mode="after")
    def _names_are_known(self) -> RuleSet:
        ids = [requirement.id for requirement in self.requirements]
        everything = {*OfferType, None}
        types = {each.id: set(each.applies_to or everything) for each in self.requirements}
        for requirement in self.requirements:
            if self.kind is Kind.ADVISORY and requirement.level is Level.KRAV:
                raise ValueError(f"{requirement.id}: et rådgivende regelsæt har ingen krav; udelad feltet »level«")
            if ids.count(requirement.id) > 1:
                raise ValueError(f"{requirement.id}: står to gange")
            for name in concepts_of(requirement.check):
                if name not in self.concepts:
                    raise ValueError(f"{requirement.id}: begrebet »{name}« findes ikke")
            if isinstance(requirement.check, GoalCheck):
                for part in (*requirement.check.parts, *requirement.check.as_content):
                    if part not in ids:
                        raise ValueError(f"{requirement.id}: kravet »{part}« findes ikke")
                    if not types[requirement.id] <= types[part]:
                        raise ValueError(f"{requirement.id}: kravet »{part}« gælder ikke for de samme typer tilbud")
        return self

    @cached_property
    def wide_concepts(self) -> tuple[str, ...]:
        """The concepts that a combination looks for in whole passages, in their order."""
        combinations = {text for requirement in self.requirements for text in combinations_of(requirement.check)}
        wide = {name for text in combinations if (found := parse_combination(text)).wide for name in found.wanted}
        return tuple(name for name in self.concepts if name in wide)

    def limits_of(self, requirement: Requirement) -> str:
        """A requirement's limits in words; the municipality's own stand first, for what meets only the ramme's fails.
        """
        local = self.policy.of(requirement.id) if self.policy else ()
        if not local:
            return requirement.limits
        own = f"Kommunens egen grænse: {' og '.join(limit.in_words for limit in local)}"
        return f"{own}. Efter rammen alene: {requirement.limits}" if requirement.limits else own

    def for_type(self, offer_type: OfferType | None) -> tuple[Requirement, ...]:
        """The requirements that apply to an offer type (None: to an offer of no type), in order."""
        return tuple(r for r in self.requirements if r.applies(offer_type))


def combinations_of(check: Check) -> tuple[str, ...]:
    """Every combination that a check names."""
    match check:
        case StatementCheck():
            return check.passes + check.reviews + check.fails
        case GoalCheck():
            return check.passes + check.reviews
        case PartsCheck():
            parts = tuple(c for part in check.part for c in part.says)
            return parts + check.passes + check.caps + check.reviews + check.fails
        case CasesCheck():
            cases = (*check.case, *((check.otherwise,) if check.otherwise else ()))
            return tuple(c for case in cases for c in case.says) + check.passes + check.fails + check.reviews


def concepts_of(check: Check) -> set[str]:
    """The names of the concepts that a check asks for."""
    return {name for text in combinations_of(check) for name in parse_combination(text).names}
