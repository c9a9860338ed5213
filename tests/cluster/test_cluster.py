"""The check on a cluster: the same report to the byte, whatever happens to the workers."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from compliance.checking import Elsewhere, check
from compliance.cli import run
from compliance.cli.check import UNREADABLE
from compliance.cluster import client
from compliance.cluster.client import on_cluster
from compliance.reports.json_report import to_json
from compliance.reports.model import Report
from compliance.rules.loading import find_ruleset, load_ruleset
from compliance.running.cache import Cache, Keys
from tests.cluster import accidents
from tests.cluster.clusters import NOT_DAEMONIC, LocalCluster

SAMPLES = Path(__file__).parents[2] / "sample_submissions"
RULESET = load_ruleset()
ADVISORY = (find_ruleset("horsens-2017"),)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCluster]:
    """Two workers, each of which is started again when it has died."""
    with LocalCluster(tmp_path_factory.mktemp("workers"), NOT_DAEMONIC) as cluster:
        cluster.start_workers("--nworkers", "2", "--nthreads", "1")
        yield cluster


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Good files of both kinds, one under another kind's name, and files that cannot be read."""
    folder = tmp_path / "tilbud"
    (folder / "under mappe").mkdir(parents=True)
    shutil.copy(SAMPLES / "06_invitation_forvaltning.docx", folder / "under mappe")
    shutil.copy(SAMPLES / "14_flyer_laeringsdag_forvaltning.pdf", folder / "14 flyer, æøå.pdf")
    shutil.copy(SAMPLES / "11_solbakkerne_fyrtaarn_i_hverdagen.docx", folder / "11_misvisende.pdf")
    (folder / "afbrudt.pdf").write_bytes(b"%PDF-1.7 afbrudt")
    (folder / "tom.docx").write_bytes(b"")
    (folder / "regneark.xlsx").write_bytes(b"PK")
    return folder


@pytest.fixture
def kept(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "kept")


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool, int]]:
    """What is sent from now on: the file, whether the rules go with it, and how many are then on their way."""
    sent: list[tuple[str, bool, int]] = []
    submit = client._Flight._submit

    def submitting(
        flight: client._Flight, number: int, known: Keys | None, what: client.Sent, rules: bytes | None = None
    ) -> None:
        submit(flight, number, known, what, rules)
        sent.append((what.path.rsplit("/", 1)[-1], rules is not None, len(flight._sent)))

    monkeypatch.setattr(client._Flight, "_submit", submitting)
    return sent


def without_time(report: Report) -> bytes:
    return to_json(report.model_copy(update={"created": datetime(2026, 1, 1, tzinfo=UTC)})).encode()


def refused(folder: Path, number: int) -> list[str]:
    """Files that a worker is done with at once, each larger by a byte than the one before."""
    names = [f"{accidents.REFUSED}_{size:02}.pdf" for size in range(1, number + 1)]
    for size, name in enumerate(names, start=1):
        (folder / name).write_bytes(b"x" * size)
    return names


def left_behind(cluster: LocalCluster) -> set[Path]:
    """Documents on the workers' disk; what a worker that died has left goes when Dask comes to it."""
    return set(cluster.folder.rglob("compliance-*/document"))


def test_one_worker_many_the_cache_and_a_cluster_that_loses_a_worker_give_the_same_bytes(
    cluster: LocalCluster, folder: Path, kept: Cache
) -> None:
    shutil.copy(SAMPLES / "09_referat_styregruppe.docx", folder / f"{accidents.DIES_ONCE}.docx")

    def run(workers: int, cache: Cache | None = None, elsewhere: Elsewhere | None = None) -> bytes:
        report = check([folder], RULESET, advisory=ADVISORY, workers=workers, cache=cache, elsewhere=elsewhere)
        return without_time(report)

    one = run(1)
    assert run(2) == one
    assert run(1, kept, on_cluster(cluster.address)) == one
    assert cluster.marker.exists()
    assert run(1, kept) == one


def test_what_is_kept_is_not_sent(
    cluster: LocalCluster, tmp_path: Path, kept: Cache, sent: list[tuple[str, bool, int]]
) -> None:
    path = Path(shutil.copy(SAMPLES / "09_referat_styregruppe.docx", tmp_path))
    before = left_behind(cluster)
    first = check([path], RULESET, cache=kept, elsewhere=on_cluster(cluster.address))
    assert {name for name, _, _ in sent} == {path.name}
    assert left_behind(cluster) <= before
    sent.clear()
    second = check([path], RULESET, cache=kept, elsewhere=on_cluster(cluster.address))
    assert sent == []
    assert second.documents == first.documents


def test_the_largest_are_sent_first_and_no_more_than_two_for_each_worker(
    cluster: LocalCluster, tmp_path: Path, sent: list[tuple[str, bool, int]]
) -> None:
    names = refused(tmp_path, 9)
    report = check([tmp_path], RULESET, elsewhere=on_cluster(cluster.address))
    assert [document.file for document in report.documents] == names
    assert [name for name, rules, _ in sent if not rules] == names[::-1]
    assert max(on_their_way for _, _, on_their_way in sent) <= 4


def test_the_rules_are_sent_when_a_worker_asks_and_not_again(
    cluster: LocalCluster, tmp_path: Path, sent: list[tuple[str, bool, int]]
) -> None:
    refused(tmp_path, 20)
    other = RULESET.model_copy(update={"title": "En anden titel"})
    for asked in (True, False):
        sent.clear()
        check([tmp_path], other, elsewhere=on_cluster(cluster.address))
        assert any(rules for _, rules, _ in sent) is asked
        # Each of two workers asks for it for both of the files that it begins with.
        assert sum(rules for _, rules, _ in sent) <= 4


def test_no_more_bytes_are_on_their_way_than_memory_is_given_for(
    cluster: LocalCluster, tmp_path: Path, sent: list[tuple[str, bool, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "_MOST_BYTES", 3)
    refused(tmp_path, 4)
    check([tmp_path], RULESET, elsewhere=on_cluster(cluster.address))
    assert [(name[-5], on_their_way) for name, rules, on_their_way in sent if not rules] == [
        ("4", 1), ("3", 1), ("2", 1), ("1", 2),
    ]  # fmt: skip


def test_changed_rules_judge_anew_what_is_kept_without_reading_it(
    cluster: LocalCluster, tmp_path: Path, kept: Cache
) -> None:
    path = tmp_path / f"{accidents.UNREADABLE}.docx"
    shutil.copy(SAMPLES / "06_invitation_forvaltning.docx", path)
    elsewhere = on_cluster(cluster.address)
    assert check([path], RULESET, elsewhere=elsewhere).documents[0].problem
    check([path], RULESET, workers=1, cache=kept)
    other = RULESET.model_copy(update={"requirements": RULESET.requirements[:-1]})
    report = check([path], other, cache=kept, elsewhere=elsewhere)
    assert report.documents == check([path], other, workers=1).documents


def test_a_file_that_workers_die_of_is_given_up_and_no_other(cluster: LocalCluster, tmp_path: Path) -> None:
    names = refused(tmp_path, 5)
    (tmp_path / f"{accidents.FAILS}.pdf").write_bytes(b"x" * 10)
    (tmp_path / f"{accidents.DIES_ALWAYS}.pdf").write_bytes(b"x" * 20)
    told: list[int] = []
    elsewhere = on_cluster(cluster.address)
    report = check([tmp_path], RULESET, elsewhere=elsewhere, progress=lambda done, of, path: told.append(done))
    given_up = {each.file for each in report.documents if each.problem and "klyngen" in each.problem.message}
    assert given_up == {f"{accidents.DIES_ALWAYS}.pdf", f"{accidents.FAILS}.pdf"}
    assert [each.file for each in report.documents if each.problem and "afvist" in each.problem.message] == names
    assert told == [1, 2, 3, 4, 5, 6, 7]


def test_an_interrupted_run_keeps_what_has_come_back(
    cluster: LocalCluster, tmp_path: Path, kept: Cache, sent: list[tuple[str, bool, int]]
) -> None:
    def interrupted(done: int, of: int, path: str) -> None:
        raise KeyboardInterrupt

    folder = tmp_path / "tilbud"
    folder.mkdir()
    done = Path(shutil.copy(SAMPLES / "09_referat_styregruppe.docx", folder))
    (other,) = refused(folder, 1)
    with pytest.raises(KeyboardInterrupt):
        check([done], RULESET, cache=kept, elsewhere=on_cluster(cluster.address), progress=interrupted)
    sent.clear()
    report = check([folder], RULESET, cache=kept, elsewhere=on_cluster(cluster.address))
    assert {name for name, _, _ in sent} == {other}
    assert report.documents[0] == check([done], RULESET, workers=1).documents[0]


def test_the_command_runs_on_the_cluster(cluster: LocalCluster, tmp_path: Path) -> None:
    (name,) = refused(tmp_path, 1)
    written = tmp_path / "rapport.json"
    options = ["--no-report", "--quiet", "--json", str(written), "--cluster", cluster.address]
    assert run(["check", str(tmp_path / name), *options]) == UNREADABLE
    (document,) = json.loads(written.read_text("utf-8"))["documents"]
    assert (document["file"], document["problem"]["message"]) == (name, "Filen er afvist.")
