"""The page on clusters: its arithmetic follows from its two figures, and it says what the program says."""

from __future__ import annotations

import re
from pathlib import Path

from compliance.cluster import client

PAGE = (Path(__file__).parents[2] / "docs" / "klynge.md").read_text(encoding="utf-8")
CORES = (2, 8, 32)


def told(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} sek."
    return f"{seconds / 60:.0f} min." if seconds < 90 * 60 else f"{seconds / 3600:.0f} timer"


def test_the_table_is_what_the_figures_make() -> None:
    text, scanned = (float(each.replace(",", ".")) for each in re.findall(r"\*\*([\d,]+) sekund(?:er)?\*\*", PAGE))
    rows = re.findall(r"^\| ([\d.]+) \| (tekst|indscannet) \| (.+) \|$", PAGE, flags=re.MULTILINE)
    assert len(rows) == 5
    for documents, kind, cells in rows:
        work = int(documents.replace(".", "")) * (text if kind == "tekst" else scanned)
        assert cells.split(" | ") == [told(work / cores) for cores in CORES], (documents, kind)


def test_the_waits_are_those_of_the_program() -> None:
    assert f"svarer ikke i {client.SECONDS_TO_CONNECT:g} sekunder" in PAGE
    assert f"væk i {client.SECONDS_WITHOUT_WORKERS:g} sekunder" in PAGE
