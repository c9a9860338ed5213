"""The program starts fast: nothing is imported that the command does not use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("pdfplumber", "pypdfium2", "openpyxl", "xlsxwriter", "docx", "pydantic", "lxml", "numpy", "pikepdf", "jinja2")
SOURCES = Path(__file__).parents[2] / "src"
TELL = "import sys; from compliance.cli import run; run(sys.argv[1:]); print(*sys.modules, sep='\\n', file=sys.stderr)"


def imported(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", TELL, *arguments],
        capture_output=True, text=True, encoding="utf-8", check=True,
        env={**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1"},
    )  # fmt: skip
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_help_imports_no_library_that_reads_or_writes(arguments: list[str]) -> None:
    names = imported(*arguments)
    assert "typer" in names
    assert names.isdisjoint(HEAVY)


@pytest.mark.parametrize("arguments", [["check", "--help"], ["text", "--help"], ["rules"]])
def test_a_command_that_opens_no_document_imports_nothing_for_documents(arguments: list[str]) -> None:
    # Typer itself looks for pydantic as soon as a command has options.
    assert imported(*arguments).isdisjoint(set(HEAVY) - {"pydantic"})
