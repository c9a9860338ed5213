"""Documents in worker processes: none is lost or mixed up, and nothing is left running."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from pathlib import Path

import pytest

from compliance.documents.discovery import FoundFile
from compliance.documents.isolation import Readers, read_all
from compliance.documents.limits import Limits, MoreTime
from compliance.documents.model import Block, BlockKind, Document, ReadingError
from compliance.running import pool
from compliance.running.pool import run


def files(folder: Path, **sizes: int) -> list[FoundFile]:
    for name, size in sizes.items():
        (folder / name).write_bytes(b"x" * size)
    return [FoundFile(path=name, location=folder / name, supported=True) for name in sizes]


def work(file: FoundFile) -> bytes:
    """Says where it was done, and dies of some files."""
    if file.file.startswith("dies"):
        os._exit(1)
    return f"{file.file} {os.getpid()}".encode()


def hangs(file: FoundFile, limits: Limits, more_time: MoreTime) -> Document:
    """A reader that says who it is and never ends, but for a file that is refused."""
    if file.file == "short":
        raise RecursionError
    file.location.with_suffix(".pid").write_text(str(os.getpid()))
    threading.Event().wait()
    raise AssertionError


def tells(file: FoundFile, limits: Limits, more_time: MoreTime) -> Document:
    """A reader that says who it is."""
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text=str(os.getpid()))
    return Document(path=file.path, file=file.file, sha256="0", pages=None, blocks=(block,))


class Keeping:
    """Work whose readers stay."""

    def __init__(self) -> None:
        self.readers = Readers(Limits(), tells)

    def __call__(self, file: FoundFile) -> bytes:
        result = self.readers.read(file)
        return result.blocks[0].text.encode() if isinstance(result, Document) else b""


def reads(file: FoundFile) -> bytes:
    ((_, result),) = read_all([file], Limits(seconds=1 if file.file == "slow" else 600), 1, hangs)
    return result.code.value.encode() if isinstance(result, ReadingError) else b""


@pytest.mark.parametrize("forks", [True, False])
@pytest.mark.parametrize("workers", [1, 2, 3])
def test_every_file_is_done_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int, forks: bool) -> None:
    if forks and sys.platform != "linux":
        pytest.skip("only Linux copies processes safely")
    monkeypatch.setattr(pool, "forks", lambda: forks)
    found = files(tmp_path, a=5, b=1, c=9, d=0, e=2)
    done = {number: (reply or b"").decode().split() for number, reply in run(found, work, workers)}
    assert {number: name for number, (name, _) in done.items()} == dict(enumerate("abcde"))
    processes = {process for _, process in done.values()}
    assert (str(os.getpid()) in processes) is (workers == 1)
    assert len(processes) <= workers


def test_the_largest_are_done_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []
    give = pool._give
    monkeypatch.setattr(pool, "_give", lambda worker, number: given.append(number) or give(worker, number))
    assert len(list(run(files(tmp_path, a=5, b=1, c=9, d=5, e=2), work, 2))) == 5
    assert given == [2, 0, 3, 4, 1]


def test_a_worker_that_dies_of_a_file_takes_no_other_with_it(tmp_path: Path) -> None:
    found = files(tmp_path, dies=9, a=5, dies_too=3, b=1)
    done = dict(run(found, work, 2))
    assert [done[number] is None for number in range(4)] == [True, False, True, False]


def test_in_a_worker_a_document_is_read_within_its_limits(tmp_path: Path) -> None:
    assert dict(run(files(tmp_path, slow=5, short=1), reads, 2)) == {0: b"timeout", 1: b"corrupt"}


@pytest.mark.parametrize("forks", [True, False])
def test_a_worker_keeps_its_reader_and_takes_it_along_when_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forks: bool
) -> None:
    if forks and sys.platform != "linux":
        pytest.skip("only Linux copies processes safely")
    monkeypatch.setattr(pool, "forks", lambda: forks)
    found = files(tmp_path, a=5, b=1, c=9, d=0, e=2, f=7)
    readers = {reply for _, reply in run(found, Keeping(), 2)}
    assert 1 <= len(readers) <= 2
    if os.name != "nt":
        for pid in readers:
            with pytest.raises(ProcessLookupError):
                os.kill(int(pid or b""), 0)


def test_nothing_is_left_running_when_the_caller_stops_early(tmp_path: Path) -> None:
    found = files(tmp_path, endless=5, short=1)
    results = run(found, reads, 2)
    assert next(results) == (1, b"corrupt")
    while not (pid := _written(tmp_path / "endless.pid")):
        pass
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []
    if os.name != "nt":
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid), 0)


def _written(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def test_no_files_no_work() -> None:
    assert list(run([], work)) == []
