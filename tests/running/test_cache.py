"""What earlier runs have kept: used where nothing has changed, never where something has, never trusted blindly."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance import checking
from compliance.checking import check
from compliance.documents.limits import DEFAULT_LIMITS
from compliance.documents.model import Document
from compliance.reports.model import Report
from compliance.rules.loading import DEFAULT_RULESET, load_ruleset, rules_folder
from compliance.running import cache as module
from compliance.running.cache import FOLDER_VARIABLE, Cache, rules_key, user_cache

SAMPLES = Path(__file__).parents[2] / "sample_submissions"
NAMES = ("06_invitation_forvaltning.docx", "14_flyer_laeringsdag_forvaltning.pdf", "09_referat_styregruppe.docx")
RULESET = load_ruleset()
OTHER_RULES = RULESET.model_copy(update={"requirements": RULESET.requirements[:-1]})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "tilbud"
    folder.mkdir()
    for name in NAMES:
        shutil.copy(SAMPLES / name, folder)
    return folder


@pytest.fixture
def kept(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "kept")


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read and what is judged from now on."""
    done: list[str] = []
    read, judged = checking.Task._read, checking.Task._check

    def reading(task: checking.Task, file: checking.FoundFile) -> Document | checking.ReadingError:
        done.append(f"read {file.file[:2]}")
        return read(task, file)

    def checks(
        task: checking.Task, file: checking.FoundFile, result: Document | checking.ReadingError
    ) -> checking.CheckedDocument:
        done.append(f"judge {file.file[:2]}")
        return judged(task, file, result)

    monkeypatch.setattr(checking.Task, "_read", reading)
    monkeypatch.setattr(checking.Task, "_check", checks)
    return done


ALL = ["judge 06", "judge 09", "judge 14", "read 06", "read 09", "read 14"]


def run(folder: Path, kept: Cache | None, ruleset: checking.RuleSet = RULESET, workers: int = 1) -> Report:
    return check([folder], ruleset, workers=workers, cache=kept)



def test_the_second_time_nothing_is_read_or_judged(folder: Path, kept: Cache, done: list[str]) -> None:
    first = run(folder, kept)
    assert sorted(done) == ALL
    done.clear()
    second = run(folder, kept)
    assert done == []
    assert second.documents == first.documents


def test_the_report_is_the_same_however_it_comes_about(folder: Path, kept: Cache) -> None:
    plain = run(folder, None).documents
    for workers, cache in ((2, None), (2, kept), (2, kept), (1, kept)):
        assert run(folder, cache, workers=workers).documents == plain


def test_changed_rules_judge_anew_without_reading(folder: Path, kept: Cache, done: list[str]) -> None:
    run(folder, kept)
    done.clear()
    report = run(folder, kept, OTHER_RULES)
    assert sorted(done) == ["judge 06", "judge 09", "judge 14"]
    assert report.documents == run(folder, None, OTHER_RULES).documents


def test_a_rule_file_that_is_edited_judges_anew_without_reading(
    folder: Path, kept: Cache, tmp_path: Path, done: list[str]
) -> None:
    before = run(folder, kept).documents
    done.clear()
    rules = Path(shutil.copytree(rules_folder() / DEFAULT_RULESET, tmp_path / "regler"))
    path = rules / "4-forvaltning.toml"
    path.write_text(path.read_text("utf-8").replace('level = "krav"', 'level = "anbefaling"'), "utf-8")
    after = run(folder, kept, load_ruleset(rules)).documents
    assert sorted(done) == ["judge 06", "judge 09", "judge 14"]
    assert after != before
    assert after == run(folder, None, load_ruleset(rules)).documents


def _other_bytes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(folder / NAMES[2], folder / NAMES[0])


def _other_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / NAMES[0]).rename(folder / "06_omdoebt.docx")


def _other_version(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_reader", lambda: "another version")


def _other_recogniser(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_reader", module._reader.__wrapped__)
    monkeypatch.setattr(module, "installation", lambda: "Danish language data that was not there before")


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (_other_bytes, ["06"]),
        (_other_name, ["06"]),
        (_other_version, ["06", "09", "14"]),
        (_other_recogniser, ["06", "09", "14"]),
    ],
)
def test_what_has_changed_is_done_again(
    folder: Path,
    kept: Cache,
    done: list[str],
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Path, pytest.MonkeyPatch], None],
    again: list[str],
) -> None:
    run(folder, kept)
    done.clear()
    change(folder, monkeypatch)
    report = run(folder, kept)
    assert sorted(each for each in done if each.startswith("read")) == [f"read {number}" for number in again]
    assert report.documents == run(folder, None).documents


def test_other_limits_read_anew(folder: Path, kept: Cache, done: list[str]) -> None:
    run(folder, kept)
    done.clear()
    check([folder], RULESET, workers=1, cache=kept, limits=DEFAULT_LIMITS.model_copy(update={"pages": 100}))
    assert sorted(done) == ALL


def test_a_file_that_was_moved_is_known_and_named_as_it_is_named_now(
    folder: Path, kept: Cache, done: list[str]
) -> None:
    run(folder, kept)
    done.clear()
    moved = folder.rename(folder.with_name("flyttet"))
    report = run(moved, kept)
    assert done == []
    assert report.documents == run(moved, None).documents
    assert "/flyttet/" in report.documents[0].path


def test_a_file_that_cannot_be_read_is_tried_again(folder: Path, kept: Cache, done: list[str]) -> None:
    (folder / NAMES[1]).write_bytes(b"%PDF-1.7 afbrudt")
    for _ in range(2):
        done.clear()
        assert run(folder, kept).documents[2].problem
        assert "read 14" in done


@pytest.mark.parametrize("damage", [b"", b"x", zlib.compress(b""), zlib.compress(b"{}"), zlib.compress(b"[1]\n[1]")])
def test_a_damaged_entry_is_passed_over(folder: Path, kept: Cache, damage: bytes) -> None:
    plain = run(folder, kept)
    for path in kept.folder.glob("*/*"):
        path.write_bytes(damage)
    assert run(folder, kept).documents == plain.documents


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_entry_with_wrong_bits_is_nothing(tmp_path: Path, data: st.DataObject) -> None:
    kept = Cache(tmp_path)
    kept.put("aa", b"tilbud " * 50)
    path = tmp_path / "aa" / "aa"
    whole = bytearray(path.read_bytes())
    place = data.draw(st.integers(2, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(whole)
    assert kept.get("aa") in (None, b"tilbud " * 50)


def test_an_entry_is_unpacked_within_bounds(kept: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.put("aa", bytes(1000))
    monkeypatch.setattr(module, "_MOST_UNPACKED", 999)
    assert kept.get("aa") is None


def test_an_interrupted_run_keeps_what_was_done(folder: Path, kept: Cache, done: list[str]) -> None:
    def interrupted(number: int, of: int, path: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check([folder], RULESET, workers=1, cache=kept, progress=interrupted)
    assert len(done) == 2
    run(folder, kept)
    assert sorted(done) == ALL


def test_what_was_used_last_is_kept_longest(kept: Cache) -> None:
    for number in range(5):
        kept.put(f"{number}0", bytes([number]) * 100)
    each = max(path.stat().st_size for path in kept.folder.glob("*/*"))
    oldest = kept.folder / "00" / "00"
    for number in range(5):
        os.utime(kept.folder / f"{number}0" / f"{number}0", (number, number))
    assert kept.get("00")
    assert oldest.stat().st_mtime > 5
    kept.shrink(2 * each)
    assert sorted(path.name for path in kept.folder.glob("*/*")) == ["00", "40"]


def _puts(folder: Path, value: int) -> None:
    for _ in range(50):
        Cache(folder).put("ab", bytes([value]) * 10_000)


def test_processes_that_keep_the_same_thing_do_not_mix_it_up(kept: Cache) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_puts, args=(kept.folder, value)) for value in (1, 2)]
    for writer in writers:
        writer.start()
    seen = set()
    while any(writer.is_alive() for writer in writers):
        seen.add(kept.get("ab"))
    for writer in writers:
        writer.join()
        assert writer.exitcode == 0
    assert {None, bytes([1]) * 10_000, bytes([2]) * 10_000} >= seen
    assert [path.name for path in kept.folder.glob("*/*")] == ["ab"]


def test_a_folder_that_cannot_be_used_keeps_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert run(folder, Cache(tmp_path / "file")).documents == run(folder, None).documents


def test_rules_are_told_apart_by_what_they_say_not_by_where_they_lie(tmp_path: Path) -> None:
    assert rules_key([RULESET]) != rules_key([OTHER_RULES])
    assert RULESET.weights
    elsewhere = shutil.copy(RULESET.weights, tmp_path)
    assert rules_key([RULESET.model_copy(update={"weights": Path(elsewhere)})]) == rules_key([RULESET])
    Path(elsewhere).write_bytes(b"others")
    assert rules_key([RULESET.model_copy(update={"weights": Path(elsewhere)})]) != rules_key([RULESET])


def test_the_users_own_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert user_cache().folder == tmp_path / "kept-results"
    monkeypatch.delenv(FOLDER_VARIABLE)
    assert "compliance" in user_cache().folder.parts
