"""The guide to what is read: each feature names a test that exists, and the figures are those of the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from compliance.cli.text import KINDS
from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE

TESTS = Path(__file__).resolve().parents[1]
GUIDE = (TESTS.parent / "docs" / "laesning.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(\w+)(?:\[([^`]+)\])?`", GUIDE)))


def test_every_feature_has_a_test() -> None:
    tables = GUIDE.split("| Grænse |")[0]
    features = [line for line in tables.splitlines() if line.startswith("| ") and not line.endswith("| Test |")]
    assert len(features) > 60
    assert [line for line in features if "::test_" not in line] == []


@pytest.mark.parametrize(("file", "name", "case"), NAMED, ids=lambda part: str(part))
def test_a_named_test_exists(file: str, name: str, case: str) -> None:
    source = (TESTS / file).read_text(encoding="utf-8")
    assert name in {node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
    assert not case or f'id="{case}"' in source


@pytest.mark.parametrize(
    ("limit", "figure"),
    [
        ("Sider i en PDF", DEFAULT_LIMITS.pages),
        ("Filens størrelse", DEFAULT_LIMITS.file_bytes // MEGABYTE),
        ("Filens størrelse", DEFAULT_LIMITS.zip_bytes // MEGABYTE),
        ("Tid pr. dokument", int(DEFAULT_LIMITS.seconds)),
        ("OCR", DEFAULT_LIMITS.ocr_pages),
        ("OCR", int(DEFAULT_LIMITS.ocr_page_seconds)),
        ("OCR", int(DEFAULT_LIMITS.ocr_seconds // 60)),
        ("Tegn på en side", DEFAULT_LIMITS.page_characters),
        ("Dele i en Word-fil", DEFAULT_LIMITS.zip_parts),
        ("Dele i en Word-fil", DEFAULT_LIMITS.zip_ratio),
        ("Hukommelse", DEFAULT_LIMITS.memory_bytes // (1024 * MEGABYTE)),
    ],
)
def test_the_limits_are_those_of_the_program(limit: str, figure: int) -> None:
    rows = GUIDE.split("| Grænse |")[1].splitlines()
    row = next(line for line in rows if line.startswith(f"| {limit}"))
    assert re.search(rf"(?<![\d.]){figure:,}(?![\d.])".replace(",", "[.]"), row)


def test_every_kind_of_block_is_explained() -> None:
    assert [kind for kind in KINDS.values() if kind not in GUIDE] == []
