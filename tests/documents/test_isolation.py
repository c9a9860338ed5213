"""One file that hangs, dies or fails harms no other, and the order stays."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from compliance.documents import isolation
from compliance.documents.confinement import allow_processor_time
from compliance.documents.discovery import FoundFile, find_documents
from compliance.documents.isolation import Readers, isolated, read_all
from compliance.documents.limits import Limits, MoreTime
from compliance.documents.model import Block, BlockKind, Document, ProblemCode, ReadingError
from tests.documents.word_files import p, word_file

SHORT = Limits(seconds=1 if sys.platform == "linux" else 5)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux sets these limits")
POSIX = pytest.mark.skipif(os.name == "nt", reason="needs POSIX processes")


def files(*names: str) -> list[FoundFile]:
    return [FoundFile(path=name, location=Path(name), supported=True) for name in names]


def behaving(file: FoundFile, limits: Limits, more_time: MoreTime) -> Document:
    """Does what the file's name says."""
    match file.file.partition(".")[0]:
        case "hangs":
            threading.Event().wait()
        case "rests":
            threading.Event().wait(0.6)
        case "hoards":
            HOARD.append(bytearray(2 * isolation.MOST_GROWTH))
        case "frees":
            bytearray(2 * isolation.MOST_GROWTH)
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


HOARD: list[bytearray] = []


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


@LINUX
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


def readers_of(*names: str, limits: Limits = SHORT) -> list[str]:
    """The process that read each file, empty where none did."""
    results = [result for _, result in read_all(files(*names), limits, 1, behaving)]
    return [result.blocks[0].text if isinstance(result, Document) else "" for result in results]


def test_a_reader_is_another_process_and_stays_for_the_next_file() -> None:
    first, second, third = readers_of("a.pdf", "b.pdf", "c.pdf")
    assert first == second == third != str(os.getpid())


@pytest.mark.parametrize(
    "name", ["hangs.pdf", "dies.pdf", "exits.pdf", "raises.pdf", pytest.param("hoards.pdf", marks=LINUX)]
)
def test_a_file_that_harms_its_reader_leaves_the_next_one_a_new_process(name: str) -> None:
    before, _, after, last = readers_of("a.pdf", name, "b.pdf", "c.pdf")
    assert before != after == last


@pytest.mark.parametrize("name", ["refuses.pdf", "frees.pdf"])
def test_a_file_that_is_refused_or_large_harms_no_reader(name: str) -> None:
    before, _, after = readers_of("a.pdf", name, "b.pdf", limits=Limits())
    assert before == after


def test_a_reader_is_replaced_after_so_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "MOST_DOCUMENTS", 2)
    first, second, third, fourth = readers_of("a.pdf", "b.pdf", "c.pdf", "d.pdf")
    assert first == second != third == fourth


def test_each_file_has_all_the_time_whatever_its_reader_read_before() -> None:
    names = ("rests.1.pdf", "rests.2.pdf", "rests.3.pdf")
    assert outcomes(*names, limits=Limits(seconds=1), workers=1) == [(name, "read") for name in names]


def test_each_file_has_all_the_time_for_recognition() -> None:
    names = ("recognises.1.pdf", "recognises.2.pdf")
    limits = Limits(seconds=0.5, ocr_seconds=1.5)
    assert outcomes(*names, limits=limits, workers=1) == [(name, "read") for name in names]


def allowance(limits: Limits) -> bytes:
    """Seconds of processor time that this process may take after each of two documents, the first a slow one."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_CPU)[0]
    while time.process_time() < 1.1:
        pass
    allow_processor_time(limits)
    return f"{before} {resource.getrlimit(resource.RLIMIT_CPU)[0]}".encode()


@LINUX
def test_each_file_has_its_own_processor_time() -> None:
    assert isolated(allowance, Limits(seconds=20, ocr_seconds=10)) == b"665 36"


def test_a_reader_that_dies_idle_harms_no_file() -> None:
    with closing(Readers(Limits(), behaving)) as readers:
        first = readers.read(*files("a.pdf"))
        assert isinstance(first, Document)
        (idle,) = readers._idle
        idle.process.kill()
        idle.process.join()
        second = readers.read(*files("b.pdf"))
        assert isinstance(second, Document)
        assert first.blocks[0].text != second.blocks[0].text


def test_a_copy_in_another_process_has_readers_of_its_own() -> None:
    with closing(Readers(Limits(), behaving)) as readers:
        first = readers.read(*files("a.pdf"))
        sent = pickle.dumps(readers)
        copy = pickle.loads(sent)
        with closing(copy):
            second = copy.read(*files("a.pdf"))
        assert isinstance(first, Document)
        assert isinstance(second, Document)
        assert first.blocks[0].text != second.blocks[0].text
    assert pickle.loads(sent) is copy


def reads_twice(readers: Readers) -> bytes:
    results = [readers.read(file) for file in files("a.pdf", "b.pdf")]
    readers.close()
    return " ".join(result.blocks[0].text for result in results if isinstance(result, Document)).encode()


@LINUX
def test_a_copy_by_fork_leaves_its_parents_readers_alone() -> None:
    with closing(Readers(Limits(), behaving)) as readers:
        before = readers.read(*files("a.pdf"))
        ours, theirs = multiprocessing.Pipe()
        process = multiprocessing.get_context("fork").Process(target=lambda: theirs.send_bytes(reads_twice(readers)))
        process.start()
        theirs.close()
        first, second = ours.recv_bytes().decode().split()
        process.join()
        assert isinstance(before, Document)
        assert first == second != before.blocks[0].text
        assert readers.read(*files("b.pdf")) == before.model_copy(update={"path": "b.pdf", "file": "b.pdf"})


def test_threads_read_at_the_same_time() -> None:
    found: dict[str, Document | ReadingError] = {}
    with closing(Readers(Limits(), behaving)) as readers:

        def work(file: FoundFile) -> None:
            found[file.path] = readers.read(file)

        threads = [threading.Thread(target=work, args=(file,)) for file in files("a.pdf", "b.pdf", "dies.pdf")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert {name: isinstance(result, Document) for name, result in found.items()} == {
        "a.pdf": True,
        "b.pdf": True,
        "dies.pdf": False,
    }


KEEPS_A_READER = """
import sys, threading
from compliance.documents import isolation
from compliance.documents.confinement import allow_processor_time
from compliance.documents.limits import Limits
from tests.documents.test_isolation import behaving, files
if __name__ == "__main__":
    if sys.argv[1] == "spawn":
        isolation.forks = lambda: False
    readers = isolation.Readers(Limits(), behaving)
    print(readers.read(*files("a.pdf")).blocks[0].text, flush=True)
    if sys.argv[2] == "idle":
        threading.Event().wait()
    readers.read(*files("hangs.pdf"))
"""


@POSIX
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGKILL", None)])
@pytest.mark.parametrize(
    ("start", "state"), [("fork", "idle"), ("fork", "busy"), ("spawn", "idle")]
)
def test_readers_end_with_their_parent_however_it_ends(tmp_path: Path, start: str, state: str, end: int) -> None:
    if start == "fork" and sys.platform != "linux":
        pytest.skip("only Linux copies processes safely")
    (tmp_path / "keeps.py").write_text(KEEPS_A_READER)
    paths = os.pathsep.join(map(str, (Path(isolation.__file__).parents[2], Path(__file__).parents[2])))
    command = [sys.executable, str(tmp_path / "keeps.py"), start, state]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": paths}
    ) as parent:
        assert parent.stdout
        reader = int(parent.stdout.readline())
        parent.send_signal(end)
    assert _gone(reader)


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
