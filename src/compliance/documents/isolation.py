"""Documents are read in processes of their own: one that hangs, eats the memory or crashes its reader harms no other.

A reader stays for the next document as long as all goes well, since a process costs as much as a document does.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from compliance.documents.confinement import allow_processor_time, confine, end_with_parent, taken_memory
from compliance.documents.discovery import FoundFile
from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE, Limits, MoreTime
from compliance.documents.model import Document, Frozen, ProblemCode, ReadingError
from compliance.documents.reading import read

Reader = Callable[[FoundFile, Limits, MoreTime], Document]
"""Reads one file or raises ReadingError; a function of a module, so that a new process can find it."""

MOST_DOCUMENTS = 1000
"""That one process reads. What libraries leave behind in it is small; a copy of a worker that has grown is not."""
MOST_GROWTH = 128 * MEGABYTE
"""Address space that what was read may leave taken, so that the next document has nearly as much as the first."""
_READERS = {".docx": "compliance.documents.docx", ".pdf": "compliance.documents.pdf"}


class _Reply(Frozen):
    """What a child says, as JSON: nothing that a hostile file could make it say is run when it is read."""

    more_seconds: float = 0.0
    """Time that it asks for; where it is not 0, the child is still at work."""
    document: Document | None = None
    code: ProblemCode = ProblemCode.CORRUPT
    message: str = ""
    grown: bool = False
    """The child has taken more memory than one that reads on may."""


@dataclass
class _Child:
    process: BaseProcess
    pipe: Connection
    deadline: float = 0.0
    more_seconds: float = 0.0
    """What it has been given beyond the time limit."""
    documents: int = 0
    """How many it was given to read."""
    parent: int = field(default_factory=os.getpid)


class Readers:
    """Processes that read documents, each one at a time, and stay for the next ones until `close`.

    Any number of threads may read with it. A copy that is sent to another process starts readers there, which all
    copies that come to that process share. Readers end with the process that started them.
    """

    def __init__(self, limits: Limits = DEFAULT_LIMITS, reader: Reader = read) -> None:
        """Start nothing before there is something to read."""
        self._limits = limits
        self._reader = reader
        self._idle: list[_Child] = []

    def __reduce__(self) -> tuple[Callable[..., Readers], tuple[object, ...]]:
        """No process is sent along."""
        return _shared, (self._limits, self._reader)

    def read(self, file: FoundFile) -> Document | ReadingError:
        """The file's document, or why it has none.

        A file that takes longer than `limits.seconds` (text recognition apart) is TIMEOUT, one whose reader dies
        CORRUPT.
        """
        ((_, result),) = self.read_all([file], 1)
        return result

    def read_all(
        self, files: Sequence[FoundFile], most: int
    ) -> Iterator[tuple[FoundFile, Document | ReadingError]]:
        """Each file as `read` gives it, in the order given; `most` at a time."""
        preload(files)
        at_work: dict[int, _Child] = {}
        results: dict[int, Document | ReadingError] = {}
        started = 0
        try:
            for index, file in enumerate(files):
                while index not in results:
                    while started < len(files) and len(at_work) < most:
                        at_work[started] = self._give(files[started])
                        started += 1
                    _await_any(list(at_work.values()))
                    for number, child in list(at_work.items()):
                        result = self._result(child)
                        if result is not None:
                            results[number] = result
                            del at_work[number]
                yield file, results.pop(index)
        finally:
            for child in at_work.values():
                _stop(child)

    def close(self) -> None:
        """End the readers that are idle."""
        while child := self._take():
            _stop(child)

    def _take(self) -> _Child | None:
        """An idle reader of this process, no longer for others; None where there is none."""
        with contextlib.suppress(IndexError):
            while True:
                child = self._idle.pop()
                # A copy of this process by fork has its parent's list, but not its parent's children.
                if child.parent == os.getpid():
                    return child
        return None

    def _give(self, file: FoundFile) -> _Child:
        """The reader that is now at work on this file: an idle one if there is any that lives."""
        while child := self._take():
            # One that says anything unasked has ended.
            if not child.pipe.poll() and _send(child, file, self._limits):
                return child
            _stop(child)
        child = _start(self._reader, self._limits)
        _send(child, file, self._limits)
        return child

    def _result(self, child: _Child) -> Document | ReadingError | None:
        """What the child has come to; None while it is at work."""
        while child.pipe.poll():
            try:
                reply = _Reply.model_validate_json(child.pipe.recv_bytes())
            except (EOFError, OSError, ValueError):
                reply = _Reply(message="Filen fik læseren til at gå ned. Den er sandsynligvis beskadiget.")
            if reply.more_seconds:
                more = min(reply.more_seconds, self._limits.ocr_seconds - child.more_seconds)
                child.more_seconds += more
                child.deadline += more
                continue
            result = reply.document or ReadingError(reply.code, reply.message)
            # What has broken a reader's work may have broken the reader.
            broken = isinstance(result, ReadingError) and result.code is ProblemCode.CORRUPT
            if broken or reply.grown or child.documents >= MOST_DOCUMENTS:
                _stop(child)
            else:
                self._idle.append(child)
            return result
        if time.monotonic() < child.deadline:
            return None
        _stop(child)
        seconds = f"{self._limits.seconds:g}".replace(".", ",")
        return ReadingError(ProblemCode.TIMEOUT, f"Filen kunne ikke læses på {seconds} sekunder.")


@cache
def _shared(limits: Limits, reader: Reader) -> Readers:
    return Readers(limits, reader)


def read_all(
    files: Sequence[FoundFile],
    limits: Limits = DEFAULT_LIMITS,
    workers: int | None = None,
    reader: Reader = read,
) -> Iterator[tuple[FoundFile, Document | ReadingError]]:
    """Each file with its document, or why it has none, in the order given; `workers` at a time (default: the cores)."""
    with contextlib.closing(Readers(limits, reader)) as readers:
        yield from readers.read_all(files, workers or os.cpu_count() or 1)


def isolated(work: Callable[..., bytes], *args: object, limits: Limits = DEFAULT_LIMITS) -> bytes | None:
    """What `work(*args)` gives, worked out in a process of its own within `limits.seconds` and `limits.memory_bytes`.

    None where it fails, dies or takes too long. `work` is a function of a module, so that a new process can find it.
    """
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = _process(_working_child, theirs, work, args, limits)
    process.start()
    theirs.close()
    child = _Child(process, ours)
    try:
        return ours.recv_bytes() if ours.poll(limits.seconds) else None
    except (EOFError, OSError):
        return None
    finally:
        _stop(child)


def forks() -> bool:
    """Whether a new process may be a copy of this one: 30 times cheaper than a new interpreter, unsafe with threads."""
    return sys.platform == "linux" and threading.active_count() == 1


def preload(files: Sequence[FoundFile]) -> None:
    """Import once the readers that the files' names ask for, so that each copy of this process has them."""
    suffixes = {file.location.suffix.lower() for file in files} if forks() else set()
    for name in [name for suffix, name in _READERS.items() if suffix in suffixes]:
        # A reader that cannot be imported is reported for the file that needs it.
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def _start(reader: Reader, limits: Limits) -> _Child:
    ours, theirs = multiprocessing.Pipe()
    process = _process(_reading_child, theirs, ours if forks() else None, reader, limits)
    process.start()
    # Closed here, so that the pipe ends when the child does.
    theirs.close()
    return _Child(process, ours)


def _send(child: _Child, file: FoundFile, limits: Limits) -> bool:
    """Set the child to work; False where it has died."""
    child.documents += 1
    child.more_seconds = 0.0
    child.deadline = time.monotonic() + limits.seconds
    try:
        child.pipe.send(file)
    except OSError:
        return False
    return True


def _process(target: Callable[..., None], *args: object) -> BaseProcess:
    if forks():
        return multiprocessing.get_context("fork").Process(target=target, args=args, daemon=True)
    return multiprocessing.get_context("spawn").Process(target=target, args=args, daemon=True)


def _await_any(children: Sequence[_Child]) -> None:
    waiting = [each for child in children for each in (child.pipe, child.process.sentinel)]
    wait(waiting, timeout=max(0.0, min(child.deadline for child in children) - time.monotonic()))


def _stop(child: _Child) -> None:
    """End the child and what it has started, such as a text recogniser."""
    if child.pipe.closed:
        return
    pid = child.process.pid
    if hasattr(os, "killpg") and pid is not None:
        # Before the child is waited for: until then its number is its own.
        with contextlib.suppress(OSError):
            os.killpg(pid, signal.SIGKILL)
    child.process.kill()
    child.process.join()
    child.process.close()
    child.pipe.close()


def _working_child(pipe: Connection, work: Callable[..., bytes], args: tuple[object, ...], limits: Limits) -> None:
    confine(limits)
    # Whatever goes wrong, the parent is told by a pipe that ends.
    with contextlib.suppress(Exception):
        pipe.send_bytes(work(*args))
    pipe.close()


def _reading_child(pipe: Connection, others: Connection | None, reader: Reader, limits: Limits) -> None:
    """Read one document after the other until the pipe ends; `others` is the parent's end, where it was copied too."""
    if others:
        others.close()
        end_with_parent()
        # The parent's objects are not looked through for garbage, which would copy the memory that they stand in.
        gc.freeze()
    confine(limits)
    before = taken_memory()
    # The parent has ended, or wants no more.
    with contextlib.suppress(EOFError, OSError):
        while True:
            file = pipe.recv()
            allow_processor_time(limits)
            reply = _read(pipe, reader, file, limits)
            if taken_memory() - before > MOST_GROWTH:
                reply = reply.model_copy(update={"grown": True})
            pipe.send_bytes(reply.model_dump_json().encode())


def _read(pipe: Connection, reader: Reader, file: FoundFile, limits: Limits) -> _Reply:
    def more_time(seconds: float) -> None:
        pipe.send_bytes(_Reply(more_seconds=seconds).model_dump_json().encode())

    try:
        return _Reply(document=reader(file, limits, more_time))
    except ReadingError as error:
        return _Reply(code=error.code, message=error.message)
    except Exception:
        return _Reply(message="Filen kunne ikke læses. Den er sandsynligvis beskadiget.")
