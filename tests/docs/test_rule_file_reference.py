"""`docs/regelfiler.md` names all that a rule file may hold, and its examples are a rule set that works."""

import re
from enum import StrEnum
from pathlib import Path

import pytest

from compliance.documents.model import Block, BlockKind, Document, Frozen
from compliance.offers.model import (
    CourseOffer,
    Facts,
    OfferText,
    OfferType,
    Passage,
    Section,
    TargetGroup,
    TeacherLevel,
)
from compliance.offers.sections import section_of
from compliance.rules.checks import run_check
from compliance.rules.limits import Range
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Level, Reason
from compliance.rules.ruleset import (
    Case,
    CasesCheck,
    Example,
    GoalCheck,
    Part,
    PartsCheck,
    Requirement,
    RuleSet,
    StatementCheck,
)  # fmt: skip
from compliance.rules.statements import OfferStatements

TEXT = (Path(__file__).parents[2] / "docs" / "regelfiler.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`(\w[\w-]*)`", TEXT))
HEAD = """
id = "eksempel"
version = "1"
title = "Eksempel"
source = "Siden om regelfiler"
files = ["krav.toml"]
"""


@pytest.fixture
def ruleset(tmp_path: Path) -> RuleSet:
    """The examples of the page, as the rule set that they are."""
    concepts, *requirements = re.findall(r"```toml\n(.*?)```", TEXT, flags=re.DOTALL)
    (tmp_path / "ruleset.toml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "concepts.toml").write_text(concepts, encoding="utf-8")
    (tmp_path / "krav.toml").write_text("\n".join(requirements), encoding="utf-8")
    return load_ruleset(tmp_path)


@pytest.mark.parametrize(
    "model", [Requirement, Example, StatementCheck, GoalCheck, PartsCheck, Part, CasesCheck, Case, Range]
)
def test_every_field_is_named(model: type[Frozen]) -> None:
    assert set(model.model_fields) - NAMED - {"kind"} == set()


def test_every_field_of_the_head_is_named() -> None:
    assert set(RuleSet.model_fields) - {"concepts", "requirements"} <= NAMED


@pytest.mark.parametrize("values", [Level, OfferType, TargetGroup, TeacherLevel, Section, Reason])
def test_every_value_is_named(values: type[StrEnum]) -> None:
    assert set(values) - NAMED == set()


def test_the_examples_show_every_kind_of_check(ruleset: RuleSet) -> None:
    kinds = ["statement", "goal", "parts", "cases"]
    assert [r.check.kind for r in ruleset.requirements] == kinds
    assert re.findall(r"^### (\w+):", TEXT, flags=re.MULTILINE) == kinds


def test_the_examples_are_judged_as_the_page_says(ruleset: RuleSet) -> None:
    judged = [
        (example.outcome, run_check(requirement.check, offer, OfferStatements(offer, ruleset)).outcome)
        for requirement in ruleset.requirements
        for example in requirement.example
        for offer in [_offer(example)]
    ]
    assert len(judged) == 5
    assert all(expected is outcome for expected, outcome in judged)


def _offer(example: Example) -> CourseOffer:
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text=example.text)
    passage = Passage(
        block=0, start=0, end=len(example.text), text=example.text, section=section_of(example.heading),
        heading=example.heading,
    )  # fmt: skip
    document = Document(path="", file="", sha256="", pages=None, blocks=(block,))
    text = OfferText(document=document, title="", provider=None, passages=(passage,))
    return CourseOffer(text=text, offer_type=OfferType.LD3_LEDER, facts=Facts())
