"""The pages hang together: links lead somewhere, and the guide says what the program says."""

import re
from pathlib import Path

import pytest

from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE
from compliance.reports import words
from compliance.reports.workbook import (
    about,
    comparison,
    dialogue,
    documents,
    facts,
    overview,
    requirements,
    rules,
    sample,
    unplaced,
)

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
PICTURES = sorted(DOCS.rglob("*.png"))
GUIDE = (DOCS / "vejledning.md").read_text(encoding="utf-8")


def _anchors(page: Path) -> set[str]:
    """The anchors that GitHub and GitLab give a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_a_page_and_a_heading(page: Path) -> None:
    for target in re.findall(r"(?<!\\)\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith("https://"):
            name, _, anchor = target.partition("#")
            linked = page.parent / name if name else page
            assert linked.exists(), target
            assert not anchor or anchor in _anchors(linked), target


def test_the_guide_names_every_sheet_outcome_verdict_and_problem_as_the_report_does() -> None:
    made = (overview, requirements, sample, comparison, dialogue, unplaced, facts, documents, rules, about)
    sheets = [f"| *{sheet.NAME}* |" for sheet in made]
    outcomes = [f"| {each} |" for each in words.OUTCOMES.values()]
    verdicts = [f"| {each} |" for each in words.VERDICTS.values()]
    problems = [f"| {label} | `{code}` |" for code, label in words.PROBLEMS.items()]
    assert [each for each in (*sheets, *outcomes, *verdicts, *problems) if each not in GUIDE] == []


def test_the_guide_names_the_two_sheets_of_a_further_rule_set() -> None:
    assert "\n| *horsens-2017* og *horsens-2017 citater* |" in GUIDE


def test_the_guide_names_every_reason() -> None:
    assert [each for each in words.REASONS.values() if each not in GUIDE] == []


def test_the_guide_tells_the_limits_of_reading() -> None:
    assert f"{DEFAULT_LIMITS.file_bytes // MEGABYTE} MB og {DEFAULT_LIMITS.pages} sider" in GUIDE
    assert f"højst i {DEFAULT_LIMITS.seconds:g} sekunder" in GUIDE


def test_every_command_of_the_guide_is_one_that_the_program_has() -> None:
    reference = (DOCS / "kommandoer.md").read_text(encoding="utf-8")
    options = {
        section.split("\n", 1)[0]: set(re.findall(r"^\| `(--[a-z-]+)", section, flags=re.MULTILINE))
        for section in reference.split("\n## compliance ")[1:]
    }
    lines = re.findall(r"(?:^ *|`)compliance ([a-z]+)([^`\n]*)", GUIDE, flags=re.MULTILINE)
    used = [(command, option) for command, rest in lines for option in re.findall(r"--[a-z-]+", rest)]
    assert {command for command, _ in lines} >= {"check", "diff", "sample"}
    assert {command for command, _ in lines} <= set(options)
    assert [(command, option) for command, option in used if option not in options[command]] == []


def test_the_guide_tells_of_every_option_that_writes_a_file() -> None:
    options = ["--output", "--json", "--html", "--annotate", "--letters", "--letters-with-review", "--previous"]
    assert [option for option in options if f"{option}`" not in GUIDE and f"{option} " not in GUIDE] == []


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_picture_is_small_and_told_in_words_where_it_stands(picture: Path) -> None:
    told = re.findall(rf"!\[([^\]]+)\]\({picture.relative_to(DOCS).as_posix()}\)", GUIDE)
    assert told
    assert min(map(len, told)) > 40
    assert picture.stat().st_size < 200_000
