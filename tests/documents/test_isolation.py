"""One file that hangs, dies or fails harms no other, and the order stays."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.documents import isolation
from compliance.documents.discovery import FoundFile, find_documents
from compliance.documents.isolation import read_all
from compliance.documents.limits import Limits, MoreTime
from compliance.documents.model import Block, BlockKind, Document, ProblemCode, ReadingError
from tests.documents.word_files import p, word_file

SHORT = Limits(seconds=1 if sys.platform == "linux" else 5)
POSIX = pytest.mark.skipif(os.name == "nt", reason="needs POSIX processes")


def files(*names: str) -> list[FoundFile]:
    return [FoundFile(path=name, location=Path(name), supported=True) for name in names]


def behaving(file: FoundFile, limits: Limits, more_time: MoreTime) -> Document:
    """Does what the file's name says."""
    match file.file.partition(".")[0]:
        case "hangs":
            threading.Event().wait()
        case "recognises":
            more_time(1.5)
            threading.Event().wait(0.7)
            more_time(-0.8)
        case "greedy":
            while True:
                more_time(5.0)
                threading.Event().wait(0.1)
        case "spins":
            while True:
                pass
        case "dies":
            os._exit(1)
        case "crashes":
            faulthandler.disable()
            os.abort()
        case "exits":
            sys.exit(0)
        case "raises":
            raise RecursionError
        case "refuses":
            raise ReadingError(ProblemCode.ENCRYPTED, "Filen er låst.")
        case "devours":
            return document(file, str(len(bytearray(limits.memory_bytes))))
        case "large":
            return document(file, "x" * 3_000_000)
    return document(file, str(os.getpid()))


def document(file: FoundFile, text: str) -> Document:
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text=text)
    return Document(path=file.path, file=file.file, sha256="0", pages=None, blocks=(block,))


def outcomes(*names: str, limits: Limits = SHORT, workers: int = 2) -> list[tuple[str, str]]:
    return [
        (file.path, result.code.value if isinstance(result, ReadingError) else "read")
        for file, result in read_all(files(*names), limits, workers, behaving)
    ]


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("hangs.pdf", "timeout"),
        ("spins.pdf", "timeout"),
        ("dies.pdf", "corrupt"),
        ("exits.pdf", "corrupt"),
        pytest.param("crashes.pdf", "corrupt", marks=POSIX),
        ("raises.pdf", "corrupt"),
        ("refuses.pdf", "encrypted"),
        ("large.pdf", "read"),
        ("good.pdf", "read"),
    ],
)
def test_every_file_gets_an_outcome_and_its_neighbours_are_read(name: str, outcome: str) -> None:
    limits = SHORT if outcome == "timeout" else Limits()
    assert outcomes("a.pdf", name, "b.pdf", limits=limits) == [("a.pdf", "read"), (name, outcome), ("b.pdf", "read")]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")
def test_a_reader_that_eats_the_memory_is_stopped() -> None:
    assert outcomes("devours.pdf", "a.pdf", limits=Limits(memory_bytes=2**30)) == [
        ("devours.pdf", "corrupt"),
        ("a.pdf", "read"),
    ]


def test_the_order_is_that_of_the_files_whatever_finishes_first() -> None:
    names = ("hangs.pdf", *(f"{number}.pdf" for number in range(5)), "hangs.2.pdf", "z.pdf")
    assert [path for path, _ in outcomes(*names, workers=3)] == list(names)


def test_a_refusal_keeps_its_sentence() -> None:
    ((_, result),) = read_all(files("refuses.pdf"), Limits(), 1, behaving)
    assert isinstance(result, ReadingError)
    assert (result.code, result.message) == (ProblemCode.ENCRYPTED, "Filen er låst.")


@pytest.mark.parametrize(("name", "words"), [("hangs.pdf", "på 0,5 sekunder"), ("dies.pdf", "gå ned")])
def test_what_stops_a_reader_is_said_in_danish(name: str, words: str) -> None:
    ((_, result),) = read_all(files(name), Limits(seconds=0.5), 1, behaving)
    assert words in str(result)


def test_a_child_gets_more_time_for_recognition_up_to_its_limit() -> None:
    limits = Limits(seconds=0.5, ocr_seconds=1.5)
    assert outcomes("recognises.pdf", "greedy.pdf", limits=limits) == [
        ("recognises.pdf", "read"),
        ("greedy.pdf", "timeout"),
    ]


def test_each_file_is_read_in_a_process_of_its_own() -> None:
    results = [result for _, result in read_all(files("a.pdf", "b.pdf"), Limits(), 1, behaving)]
    pids = {result.blocks[0].text for result in results if isinstance(result, Document)}
    assert len(pids) == 2
    assert str(os.getpid()) not in pids


def test_nothing_is_left_running_when_the_caller_stops_early(monkeypatch: pytest.MonkeyPatch) -> None:
    children: list[isolation._Child] = []
    start = isolation._start
    monkeypatch.setattr(isolation, "_start", lambda *args: children.append(start(*args)) or children[-1])
    results = read_all(files("a.pdf", "hangs.pdf", "hangs.2.pdf"), Limits(), 3, behaving)
    assert isinstance(results, Iterator)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert len(children) == 3
    for child in children:
        with pytest.raises(ValueError, match="closed"):
            child.process.is_alive()


def starts_a_program(file: FoundFile, limits: Limits, more_time: MoreTime) -> Document:
    program = subprocess.Popen([sys.executable, "-c", "import threading; threading.Event().wait()"])
    file.location.write_text(str(program.pid))
    program.wait()
    return document(file, "")


@POSIX
def test_a_program_that_the_reader_started_is_stopped_with_it(tmp_path: Path) -> None:
    file = FoundFile(path="a.pdf", location=tmp_path / "pid", supported=True)
    ((_, result),) = read_all([file], Limits(seconds=2), 1, starts_a_program)
    assert isinstance(result, ReadingError)
    pid = int((tmp_path / "pid").read_text())
    assert _gone(pid)


def _gone(pid: int) -> bool:
    """Whether the process has ended: it may stay a while as a zombie until somebody waits for it."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        stat = Path(f"/proc/{pid}/stat")
        if stat.exists() and ") Z " in stat.read_text():
            return True
    return False


@pytest.mark.parametrize("forks", [True, False])
def test_documents_are_read_alike_in_copied_and_in_new_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forks: bool
) -> None:
    if forks and sys.platform != "linux":
        pytest.skip("only Linux copies processes safely")
    monkeypatch.setattr(isolation, "forks", lambda: forks)
    (tmp_path / "a.docx").write_bytes(word_file(p("Tre dage")))
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04 afbrudt")
    good, bad = [result for _, result in read_all(find_documents([tmp_path]))]
    assert isinstance(good, Document)
    assert [block.text for block in good.blocks] == ["Tre dage"]
    assert isinstance(bad, ReadingError)
    assert bad.code is ProblemCode.CORRUPT


def test_no_files_no_results() -> None:
    assert list(read_all([])) == []
