"""A folder of hostile files is checked to its end: each gets its outcome, and the good ones among them are checked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.documents.hostile import FILES, READ, hostile_files

ROOT = Path(__file__).resolve().parents[2]
GOOD = ("01_paedagogikken_paa_ledelsesbordet.pdf", "11_solbakkerne_fyrtaarn_i_hverdagen.docx")
LONGEST = 25
"""Seconds for the whole folder."""
MEMORY = 512
"""Megabytes for each child."""
SIZE = 15

CHECK = f"""
import sys
from compliance.cli import run
from compliance.documents import limits

chosen = {{"memory_bytes": {MEMORY} * limits.MEGABYTE}}
limits.DEFAULT_LIMITS = limits.DEFAULT_LIMITS.model_copy(update=chosen)
if __name__ == "__main__":
    code = run(["check", "tilbud", "--timeout", "5", "--output", "r.xlsx", "--json", "r.json", "--quiet"])
    try:
        import resource
        print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
    except ImportError:
        print(0)
    sys.exit(code)
"""


class Run:
    """What `compliance check` on the folder came to."""

    def __init__(self, folder: Path) -> None:
        (folder / "tilbud").mkdir()
        (folder / "tmp").mkdir()
        hostile_files(folder / "tilbud", SIZE)
        for name in GOOD:
            shutil.copy(ROOT / "sample_submissions" / name, folder / "tilbud")
        (folder / "check.py").write_text(CHECK, encoding="utf-8")
        before = {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
        environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "TMPDIR": str(folder / "tmp")}
        started = time.monotonic()
        done = subprocess.run(
            [sys.executable, "check.py"], cwd=folder, env=environment, capture_output=True, check=False, timeout=120
        )
        self.seconds = time.monotonic() - started
        self.code = done.returncode
        self.errors = done.stderr.decode()
        self.megabytes = int(done.stdout)
        self.new = {path.relative_to(folder).as_posix() for path in folder.rglob("*")} - before
        documents = json.loads((folder / "r.json").read_text(encoding="utf-8"))["documents"]
        self.documents: dict[str, dict[str, Any]] = {document["file"]: document for document in documents}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("fjendtlig"))


def test_the_folder_is_checked_in_time_and_ends_with_3(outcome: Run) -> None:
    assert outcome.code == 3
    assert outcome.seconds < LONGEST
    assert "Traceback" not in outcome.errors


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_each_file_has_its_outcome(outcome: Run, file: Any) -> None:
    document = outcome.documents[file.name]
    assert (document["problem"]["code"] if document["problem"] else READ) in file.outcomes


@pytest.mark.parametrize("name", GOOD)
def test_the_good_documents_are_checked(outcome: Run, name: str) -> None:
    document = outcome.documents[name]
    assert document["status"] == "checked"
    assert document["offers"][0]["findings"]


def test_nothing_is_written_but_the_reports(outcome: Run) -> None:
    assert outcome.new == {"r.xlsx", "r.json"}
    assert not Path("/tmp/undsluppet.txt").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")
def test_no_child_takes_more_memory_than_it_may(outcome: Run) -> None:
    assert 0 < outcome.megabytes <= MEMORY
