"""`docs/ramme-daekning.md` against the rule files: every requirement has its statement, every statement its answer."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from compliance.rules.loading import load_ruleset
from compliance.rules.model import Level
from compliance.rules.ruleset import Requirement

TABLE = Path(__file__).parents[2] / "docs" / "ramme-daekning.md"
KINDS = {"bindende", "anbefaling", "mulighed", "oplysning"}
KIND_OF = {Level.KRAV: "bindende", Level.ANBEFALING: "anbefaling"}


class Row(NamedTuple):
    section: str
    statement: str
    kind: str
    answer: str

    @property
    def ids(self) -> list[str]:
        return re.findall(r"`([^`]+)`", self.answer)


def _rows() -> list[Row]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    return [Row(*(cell.strip() for cell in line.strip("|").split("|"))) for line in lines[2:]]


ROWS = _rows()
REQUIREMENTS = load_ruleset().requirements


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda r: r.id)
def test_requirement_stands_under_its_own_section_as_what_it_is(requirement: Requirement) -> None:
    kinds = {row.kind for row in ROWS if row.section == requirement.section and requirement.id in row.ids}
    assert kinds == {KIND_OF[requirement.level]}


def test_every_id_of_the_table_is_in_the_rule_set() -> None:
    named = {each for row in ROWS for each in row.ids}
    assert named - {requirement.id for requirement in REQUIREMENTS} == set()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.section} {row.statement[:40]}")
def test_statement_has_requirements_or_a_reason_why_none_carries_it(row: Row) -> None:
    assert re.fullmatch(r"\d(\.\d)*", row.section)
    assert row.kind in KINDS
    assert row.statement
    if not row.ids:
        assert re.fullmatch(r"Ingen: \w{5,}.*", row.answer)
    else:
        assert not row.answer.startswith("Ingen")


def test_sections_come_in_the_order_of_the_ramme() -> None:
    places = [[int(number) for number in row.section.split(".")] for row in ROWS]
    assert places == sorted(places)
