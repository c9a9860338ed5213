"""The program starts fast: nothing is imported that the command does not use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("pdfplumber", "pypdfium2", "openpyxl", "xlsxwriter", "docx", "pydantic", "lxml", "numpy", "pikepdf", "jinja2",
         "distributed", "dask")  # fmt: skip
SOURCES = Path(__file__).parents[2] / "src"
TELL = "import sys; from compliance.cli import run; run(sys.argv[1:]); print(*sys.modules, sep='\\n', file=sys.stderr)"
COUNT = """
import re, sys
compiled, compile = [], re._compiler.compile
re._compiler.compile = lambda *pattern: compiled.append(pattern) or compile(*pattern)
from compliance.cli import run
run(sys.argv[1:])
print(len(compiled), len(sys.modules), file=sys.stderr)
"""


def told(program: str, *arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True, text=True, encoding="utf-8", check=True,
        env={**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1"},
    )  # fmt: skip
    return done.stderr.split()


def imported(*arguments: str) -> set[str]:
    return set(told(TELL, *arguments))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_help_imports_no_library_that_reads_or_writes(arguments: list[str]) -> None:
    names = imported(*arguments)
    assert "typer" in names
    assert names.isdisjoint(HEAVY)


@pytest.mark.parametrize("arguments", [["check", "--help"], ["text", "--help"], ["rules"]])
def test_a_command_that_opens_no_document_imports_nothing_for_documents(arguments: list[str]) -> None:
    # Typer itself looks for pydantic as soon as a command has options.
    assert imported(*arguments).isdisjoint(set(HEAVY) - {"pydantic"})


SAMPLES = Path(__file__).parents[2] / "sample_submissions"
WORD, PDF = SAMPLES / "09_referat_styregruppe.docx", SAMPLES / "14_flyer_laeringsdag_forvaltning.pdf"
OFFER = SAMPLES / "11_solbakkerne_fyrtaarn_i_hverdagen.docx"
ONLY_FOR = {
    "openpyxl": "--previous", "jinja2": "--html", "pikepdf": "--annotate", "docx": "letters and questions",
    "PIL": "OCR", "reportlab": "tests", "compliance.reports.html": "--html", "compliance.reports.letters": "--letters",
    "compliance.reports.marking": "--annotate", "compliance.reports.json_report": "--json",
}  # fmt: skip
"""What one small document does not need, and what does."""


def checked(*arguments: str | Path) -> set[str]:
    return imported("check", *map(str, arguments), "--quiet")


def test_one_document_imports_only_what_it_needs(tmp_path: Path) -> None:
    names = checked(WORD, "--no-cache", "--output", tmp_path / "r.xlsx")
    assert {"xlsxwriter", "compliance.offers.extraction"} <= names
    assert names & {*ONLY_FOR, "pdfplumber", "pypdfium2", "compliance.documents.pdf"} == set()


def test_without_a_workbook_nothing_that_writes_one_is_imported() -> None:
    names = checked(PDF, "--no-cache", "--no-report")
    assert names & ({*ONLY_FOR, "xlsxwriter", "compliance.reports.previous.comparing"} - {"PIL"}) == set()


def test_one_offer_costs_no_more_patterns_and_modules_than_it_did() -> None:
    # A pattern costs 0.3 ms to compile, a module 0.5 ms to import: together nearly half of what a small offer costs.
    patterns, modules = map(int, told(COUNT, "check", str(OFFER), "--quiet", "--no-cache", "--no-report"))
    assert 500 < patterns < 1250
    assert 300 < modules < 600


def test_what_is_kept_is_told_without_anything_that_reads_or_judges() -> None:
    assert "compliance.offers.extraction" in checked(WORD, "--no-report")
    again = checked(WORD, "--no-report")
    judging = {"compliance.offers.extraction", "compliance.rules.judging", "compliance.recognition.kinds"}
    assert again & {"numpy", "pdfplumber", "pypdfium2", "xlsxwriter", *judging, *ONLY_FOR} == set()
