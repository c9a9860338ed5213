"""The pages hang together: links lead somewhere, and the guide says what the program says."""

import re
from pathlib import Path

import pytest

from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE
from compliance.reports import words
from compliance.reports.workbook import about, documents, facts, overview, requirements, rules

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
GUIDE = (DOCS / "vejledning.md").read_text(encoding="utf-8")


def _anchors(page: Path) -> set[str]:
    """The anchors that GitHub and GitLab give a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_links_lead_to_a_page_and_a_heading(page: Path) -> None:
    for target in re.findall(r"(?<!\\)\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith("https://"):
            name, _, anchor = target.partition("#")
            linked = page.parent / name if name else page
            assert linked.is_file(), target
            assert not anchor or anchor in _anchors(linked), target


def test_the_guide_names_every_sheet_outcome_verdict_and_problem_as_the_report_does() -> None:
    sheets = [f"| *{sheet.NAME}* |" for sheet in (overview, requirements, facts, documents, rules, about)]
    outcomes = [f"| {each} |" for each in words.OUTCOMES.values()]
    verdicts = [f"| {each} |" for each in words.VERDICTS.values()]
    problems = [f"| {label} | `{code}` |" for code, label in words.PROBLEMS.items()]
    assert [each for each in (*sheets, *outcomes, *verdicts, *problems) if each not in GUIDE] == []


def test_the_guide_names_every_reason() -> None:
    assert [each for each in words.REASONS.values() if each not in GUIDE] == []


def test_the_guide_tells_the_limits_of_reading() -> None:
    assert f"{DEFAULT_LIMITS.file_bytes // MEGABYTE} MB og {DEFAULT_LIMITS.pages} sider" in GUIDE
    assert f"højst i {DEFAULT_LIMITS.seconds:g} sekunder" in GUIDE
