"""A run that is broken off: what was done is kept, no half report is left, and the next run goes on from there."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest

from compliance import checking
from compliance.checking import check
from compliance.cli import INTERRUPTED
from compliance.reports.json_report import to_json
from compliance.reports.model import Report
from compliance.rules.loading import load_ruleset
from compliance.running.cache import FOLDER_VARIABLE, Cache

ROOT = Path(__file__).parents[2]
NAMES = ("06_invitation_forvaltning.docx", "14_flyer_laeringsdag_forvaltning.pdf", "09_referat_styregruppe.docx")
STOPS_AFTER_THE_FIRST = """
import sys
from compliance.cli import run, terminal

def stop(progress, done, of, name):
    print(name, flush=True)
    sys.stdin.read()

terminal.Progress.__call__ = stop
sys.exit(run(sys.argv[1:]))
"""
"""The command, which tells the first document that is done and then waits for what is to come."""


def without_time(report: Report) -> bytes:
    return to_json(report.model_copy(update={"created": datetime(2026, 1, 1, tzinfo=UTC)})).encode()


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without a word")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, INTERRUPTED), (signal.SIGTERM, -signal.SIGTERM)])
def test_the_next_run_goes_on_and_gives_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals, code: int
) -> None:
    folder, written = tmp_path / "tilbud", tmp_path / "rapporter"
    folder.mkdir()
    written.mkdir()
    for name in NAMES:
        shutil.copy(ROOT / "sample_submissions" / name, folder)
    kept = Cache(tmp_path / "kept")

    with subprocess.Popen(
        [
            sys.executable, "-c", STOPS_AFTER_THE_FIRST, "check", str(folder), "--workers", "2",
            "--output", str(written / "r.xlsx"), "--json", str(written / "r.json"), "--html", str(written / "r.html"),
        ],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", FOLDER_VARIABLE: str(kept.folder)},
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        assert process.stderr
        first = Path(process.stdout.readline().strip()).name
        started = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(number)
        assert process.wait() == code
        assert process.stderr.read() == ("Afbrudt.\n" if number is signal.SIGINT else "")
    assert psutil.wait_procs(started, timeout=60)[1] == []
    assert list(written.iterdir()) == []

    read: list[str] = []
    reads = checking.Task._read

    def reading(task: checking.Task, file: checking.FoundFile) -> checking.Document | checking.ReadingError:
        read.append(file.file)
        return reads(task, file)

    monkeypatch.setattr(checking.Task, "_read", reading)
    again = check([folder], load_ruleset(), workers=1, cache=kept)
    assert first in NAMES
    assert first not in read
    assert len(read) < len(NAMES)
    assert without_time(again) == without_time(check([folder], load_ruleset(), workers=1))
