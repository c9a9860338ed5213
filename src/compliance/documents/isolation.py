"""Each document in a process of its own: one that hangs, eats the memory or crashes the reader harms no other."""

from __future__ import annotations

import contextlib
import importlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from compliance.documents.discovery import FoundFile
from compliance.documents.limits import DEFAULT_LIMITS, Limits, MoreTime
from compliance.documents.model import Document, Frozen, ProblemCode, ReadingError
from compliance.documents.reading import read

Reader = Callable[[FoundFile, Limits, MoreTime], Document]
"""Reads one file or raises ReadingError; a function of a module, so that a new process can find it."""

_READERS = {".docx": "compliance.documents.docx", ".pdf": "compliance.documents.pdf"}


class _Reply(Frozen):
    """What a child says, as JSON: nothing that a hostile file could make it say is run when it is read."""

    more_seconds: float = 0.0
    """Time that it asks for; where it is not 0, the child is still at work."""
    document: Document | None = None
    code: ProblemCode = ProblemCode.CORRUPT
    message: str = ""


@dataclass
class _Child:
    process: BaseProcess
    pipe: Connection
    deadline: float
    more_seconds: float = 0.0
    """What it has been given beyond the time limit."""


def read_all(
    files: Sequence[FoundFile],
    limits: Limits = DEFAULT_LIMITS,
    workers: int | None = None,
    reader: Reader = read,
) -> Iterator[tuple[FoundFile, Document | ReadingError]]:
    """Each file with its document, or why it has none, in the order given; `workers` at a time (default: the cores).

    A file that takes longer than `limits.seconds` (text recognition apart) is TIMEOUT, one whose reader dies CORRUPT.
    """
    most = workers or os.cpu_count() or 1
    preload(files)
    children: dict[int, _Child] = {}
    results: dict[int, Document | ReadingError] = {}
    started = 0
    try:
        for index, file in enumerate(files):
            while index not in results:
                while started < len(files) and len(children) < most:
                    children[started] = _start(reader, files[started], limits)
                    started += 1
                _await_any(list(children.values()))
                for number, child in list(children.items()):
                    result = _result(child, limits)
                    if result is not None:
                        results[number] = result
                        del children[number]
            yield file, results.pop(index)
    finally:
        for child in children.values():
            _stop(child)


def isolated(work: Callable[..., bytes], *args: object, limits: Limits = DEFAULT_LIMITS) -> bytes | None:
    """What `work(*args)` gives, worked out in a process of its own within `limits.seconds` and `limits.memory_bytes`.

    None where it fails, dies or takes too long. `work` is a function of a module, so that a new process can find it.
    """
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = _process(_working_child, theirs, work, args, limits)
    process.start()
    theirs.close()
    child = _Child(process, ours, time.monotonic() + limits.seconds)
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


def _start(reader: Reader, file: FoundFile, limits: Limits) -> _Child:
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = _process(_reading_child, theirs, reader, file, limits)
    process.start()
    # Closed here, so that the pipe ends when the child does.
    theirs.close()
    return _Child(process, ours, time.monotonic() + limits.seconds)


def _process(target: Callable[..., None], *args: object) -> BaseProcess:
    if forks():
        return multiprocessing.get_context("fork").Process(target=target, args=args, daemon=True)
    return multiprocessing.get_context("spawn").Process(target=target, args=args, daemon=True)


def _await_any(children: Sequence[_Child]) -> None:
    waiting = [each for child in children for each in (child.pipe, child.process.sentinel)]
    wait(waiting, timeout=max(0.0, min(child.deadline for child in children) - time.monotonic()))


def _result(child: _Child, limits: Limits) -> Document | ReadingError | None:
    """What the child has come to; None while it is at work."""
    while child.pipe.poll():
        try:
            reply = _Reply.model_validate_json(child.pipe.recv_bytes())
        except (EOFError, OSError, ValueError):
            reply = _Reply(message="Filen fik læseren til at gå ned. Den er sandsynligvis beskadiget.")
        if reply.more_seconds:
            more = min(reply.more_seconds, limits.ocr_seconds - child.more_seconds)
            child.more_seconds += more
            child.deadline += more
            continue
        _stop(child)
        return reply.document or ReadingError(reply.code, reply.message)
    if time.monotonic() < child.deadline:
        return None
    _stop(child)
    seconds = f"{limits.seconds:g}".replace(".", ",")
    return ReadingError(ProblemCode.TIMEOUT, f"Filen kunne ikke læses på {seconds} sekunder.")


def _stop(child: _Child) -> None:
    """End the child and what it has started, such as a text recogniser."""
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
    _confine(limits)
    # Whatever goes wrong, the parent is told by a pipe that ends.
    with contextlib.suppress(Exception):
        pipe.send_bytes(work(*args))
    pipe.close()


def _reading_child(pipe: Connection, reader: Reader, file: FoundFile, limits: Limits) -> None:
    _confine(limits)

    def more_time(seconds: float) -> None:
        pipe.send_bytes(_Reply(more_seconds=seconds).model_dump_json().encode())

    try:
        reply = _Reply(document=reader(file, limits, more_time))
    except ReadingError as error:
        reply = _Reply(code=error.code, message=error.message)
    except Exception:
        reply = _Reply(message="Filen kunne ikke læses. Den er sandsynligvis beskadiget.")
    pipe.send_bytes(reply.model_dump_json().encode())
    pipe.close()


def _confine(limits: Limits) -> None:
    """Let this process be stopped with all that it starts, say nothing, and take no more than it is given."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)
    _limit_resources(limits)
    # What a library warns of in a broken file is nothing that a user can use.
    logging.disable()


def _limit_resources(limits: Limits) -> None:
    """Limit this process's address space, and its processor time should the parent die, where the system can."""
    try:
        import resource
    except ImportError:
        return
    seconds = int(limits.seconds + limits.ocr_seconds) + 5
    for what, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))
