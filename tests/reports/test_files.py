"""A report is written whole or not at all, and never over a file that is there."""

import errno
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from compliance.reports import files
from compliance.reports.files import OutputError

DAY = date(2026, 11, 22)


def test_dated_names_count_on_and_leave_the_earlier_ones_alone(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    names = [files.write_dated(folder, DAY, content).name for content in (b"1", b"2", b"3")]
    assert names == [
        "compliance-rapport-2026-11-22.xlsx",
        "compliance-rapport-2026-11-22-2.xlsx",
        "compliance-rapport-2026-11-22-3.xlsx",
    ]
    assert [(folder / name).read_bytes() for name in names] == [b"1", b"2", b"3"]


def test_nothing_but_the_report_is_left_in_the_folder(tmp_path: Path) -> None:
    files.write_new(tmp_path / "r.xlsx", b"rapport")
    assert [path.name for path in tmp_path.iterdir()] == ["r.xlsx"]


def test_an_existing_file_is_refused_before_and_at_writing(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    path.write_bytes(b"gammel")
    with pytest.raises(OutputError, match="findes allerede og bliver ikke overskrevet"):
        files.require_new(path)
    with pytest.raises(OutputError, match="findes allerede"):
        files.write_new(path, b"ny")
    assert path.read_bytes() == b"gammel"
    assert [each.name for each in tmp_path.iterdir()] == ["r.xlsx"]


def test_a_dangling_link_counts_as_taken(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    try:
        path.symlink_to(tmp_path / "intet")
    except OSError:
        pytest.skip("no symbolic links here")
    with pytest.raises(OutputError):
        files.write_new(path, b"ny")
    assert not (tmp_path / "intet").exists()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"Mappen .*nymappe findes ikke"):
        files.require_new(tmp_path / "nymappe" / "r.xlsx")


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("ikke en mappe")
    with pytest.raises(OutputError, match=r"Der kan ikke skrives i .*reports: .*\.$"):
        files.write_dated(tmp_path / "reports", DAY, b"x")


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="disken er fuld"):
        files.write_new(tmp_path / "r.xlsx", b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows renames")
def test_a_drive_without_hard_links_still_gets_the_report_and_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", unsupported)
    files.write_new(tmp_path / "r.xlsx", b"x")
    assert (tmp_path / "r.xlsx").read_bytes() == b"x"
    with pytest.raises(OutputError, match="findes allerede"):
        files.write_new(tmp_path / "r.xlsx", b"y")
    assert (tmp_path / "r.xlsx").read_bytes() == b"x"


def test_a_name_taken_by_another_run_in_the_meantime_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = files.write_new

    def race(path: Path, content: bytes) -> None:
        if path.name.endswith("22.xlsx"):
            path.write_bytes(b"en anden")
        real(path, content)

    monkeypatch.setattr(files, "write_new", race)
    assert files.write_dated(tmp_path, DAY, b"min").name == "compliance-rapport-2026-11-22-2.xlsx"
    assert (tmp_path / "compliance-rapport-2026-11-22.xlsx").read_bytes() == b"en anden"


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs rights")
def test_a_folder_without_rights_is_one_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OutputError, match="du har ikke lov"):
            files.require_new(tmp_path / "r.xlsx")
    finally:
        tmp_path.chmod(0o700)
