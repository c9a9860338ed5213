"""A cluster that cannot be used: one Danish sentence that says why, and the exit code for wrong use."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.checking import check
from compliance.cli import run
from compliance.cli.check import USAGE
from compliance.cluster import ClusterError, client, installation
from compliance.cluster.client import on_cluster
from compliance.rules.loading import load_ruleset
from compliance.running.cache import Cache
from tests.cluster import accidents
from tests.cluster.clusters import LocalCluster

SAMPLE = Path(__file__).parents[2] / "sample_submissions" / "09_referat_styregruppe.docx"
RULESET = load_ruleset()
FIT = {**installation.alike(), "address": "tcp://arbejder:1", "daemonic": "False", "threads": "1"}


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCluster]:
    """A scheduler; no worker may die of a file."""
    environment = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
    with LocalCluster(tmp_path_factory.mktemp("workers"), environment) as cluster:
        yield cluster


def test_without_workers(cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SECONDS_TO_CONNECT", 0.2)
    with pytest.raises(ClusterError, match="har ingen arbejdere"):
        check([SAMPLE], RULESET, elsewhere=on_cluster(cluster.address))


def test_with_workers_that_may_not_start_processes(cluster: LocalCluster) -> None:
    # As Dask starts them where nothing is said: under a nanny, as daemons.
    cluster.start_workers("--nthreads", "1")
    with pytest.raises(ClusterError, match="WORKER__DAEMON=False"):
        check([SAMPLE], RULESET, elsewhere=on_cluster(cluster.address))
    cluster.end_workers()


def test_when_all_workers_are_lost_midway(
    cluster: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "SECONDS_WITHOUT_WORKERS", 0.0)
    (tmp_path / f"{accidents.DIES_ALWAYS}.pdf").write_bytes(b"x")
    (tmp_path / "stor.docx").write_bytes(SAMPLE.read_bytes())
    cluster.start_workers("--nthreads", "1", "--no-nanny")
    kept = Cache(tmp_path / "kept")
    with pytest.raises(ClusterError, match=r"ikke flere arbejdere .* fortsætter, hvor den slap"):
        check([tmp_path], RULESET, cache=kept, elsewhere=on_cluster(cluster.address))


def test_when_the_scheduler_is_lost_midway(tmp_path: Path) -> None:
    files = tmp_path / "tilbud"
    files.mkdir()
    for number in range(6):
        (files / f"{accidents.REFUSED}_{number}.pdf").write_bytes(b"x")
    with LocalCluster(tmp_path, {}) as cluster:
        cluster.start_workers("--nthreads", "1", "--no-nanny")

        def lost(done: int, of: int, path: str) -> None:
            if done == 1:
                cluster.end_scheduler()

        with pytest.raises(ClusterError, match=r"Forbindelsen til klyngen er afbrudt.*kør kommandoen igen\."):
            check([files], RULESET, elsewhere=on_cluster(cluster.address), progress=lost)


def test_where_nothing_listens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "SECONDS_TO_CONNECT", 0.2)
    with socket.socket() as bound:
        # Taken, but nobody answers.
        bound.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{bound.getsockname()[1]}"
        report = tmp_path / "rapport.json"
        assert run(["check", str(SAMPLE), "--no-report", "--json", str(report), "--cluster", address]) == USAGE
    said = capsys.readouterr()
    assert said.err.startswith(f"Klyngen {address} svarer ikke.")
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert not report.exists()


def test_without_the_extra(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "compliance.cluster.client")
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delattr(sys.modules["compliance.cluster"], "client")
    assert run(["check", str(SAMPLE), "--no-report", "--cluster", "tcp://127.0.0.1:8786"]) == USAGE
    assert "pip install -c constraints.txt .[cluster]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--cluster", "127.0.0.1:8786"], "er ikke en adresse som tcp://maskine:8786"),
        (["--cluster", "http://maskine:8786"], "er ikke en adresse som tcp://maskine:8786"),
        (["--cluster", "tcp://maskine"], "er ikke en adresse som tcp://maskine:8786"),
        (["--cluster", "tcp://maskine:8786", "--workers", "2"], "kan ikke bruges sammen"),
    ],
)
def test_a_command_that_cannot_be_meant(options: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(SAMPLE), "--no-report", *options]) == USAGE
    assert said in capsys.readouterr().err


def test_a_worker_that_is_as_this_machine_is_fit() -> None:
    assert installation.unfit(FIT, installation.alike()) is None


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"compliance": "0.0.9 (12345678)"}, "compliance er 0.0.9 (12345678), her "),
        ({"Python": "3.99"}, "Python er 3.99, her "),
        ({"pdfplumber": "0"}, "pdfplumber er 0, her "),
        ({"Python": "3.99", "OCR": "dansk"}, "Python er 3.99, her 3."),
        ({"OCR": "dansk"}, "OCR er dansk, her "),
        ({"Python": "\x1b[31m3.99\n"}, "Python er [31m3.99, her "),
        ({"daemonic": "True", "Python": "3.99"}, "må ikke starte processer"),
        ({"threads": "4"}, "har mere end én tråd. Start den med --nthreads 1"),
    ],
)
def test_a_worker_that_is_not_is_named_with_what_to_do(other: dict[str, str], said: str) -> None:
    sentence = installation.unfit({**FIT, **other}, installation.alike())
    assert sentence
    assert sentence.startswith("Arbejderen tcp://arbejder:1 ")
    assert said in sentence
    assert "docs/klynge.md" in sentence


def test_a_worker_of_another_version_that_says_less_is_told_of_all_the_same() -> None:
    said = {name: value for name, value in FIT.items() if name != "numpy"}
    assert "numpy er ukendt" in (installation.unfit(said, installation.alike()) or "")
