"""Whole documents in worker processes: the largest first, one at a time to whoever is idle.

A worker stays for many documents, so that what it has learned (compiled patterns, words looked up) is used again. So
does the process that it has them read in (`documents/isolation.py`), which ends with the worker.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING

from compliance.documents.discovery import FoundFile
from compliance.documents.isolation import forks

if TYPE_CHECKING:
    from types import FrameType

Work = Callable[[FoundFile], bytes]
"""What is done with each file; made of a module's functions, so that a new process can find it."""
_SECONDS_TO_END = 5.0
"""What a worker may take to end its own processes before it is ended the hard way."""


@dataclass
class _Worker:
    process: BaseProcess
    pipe: Connection
    number: int = -1
    """The file that it is at work on."""


def run(files: Sequence[FoundFile], work: Work, workers: int | None = None) -> Iterator[tuple[int, bytes | None]]:
    """Each file's number with what the work made of it, in the order in which they are done.

    `workers` at a time (default: the cores); with one, or for one file, the work is done in this process. None where
    the worker died of the file: the others are done all the same. All workers end with the iterator.
    """
    most = min(workers or cores(), len(files))
    if most <= 1:
        for number, file in enumerate(files):
            yield number, work(file)
        return
    waiting = largest_first(files)[::-1]
    team: list[_Worker] = []
    try:
        while waiting or team:
            while waiting and len(team) < most:
                worker = _start(files, work)
                team.append(worker)
                _give(worker, waiting.pop())
            ready = wait([worker.pipe for worker in team])
            for worker in [worker for worker in team if worker.pipe in ready]:
                number, reply = worker.number, _reply(worker)
                # Before anything is made of the reply, so that nobody waits for that.
                if reply is not None and waiting:
                    _give(worker, waiting.pop())
                else:
                    team.remove(worker)
                    _stop([worker])
                yield number, reply
    finally:
        _stop(team)


def largest_first(files: Sequence[FoundFile]) -> list[int]:
    """The files' numbers; so that no large one is left for when the others are done."""
    return sorted(range(len(files)), key=lambda number: (-_size(files[number]), number))


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _size(file: FoundFile) -> int:
    try:
        return os.lstat(file.location).st_size
    except OSError:
        return 0


def _start(files: Sequence[FoundFile], work: Work) -> _Worker:
    ours, theirs = multiprocessing.Pipe()
    if forks():
        # The copy closes the end of ours that it has got; else the pipe would not end with this process.
        process: BaseProcess = multiprocessing.get_context("fork").Process(
            target=_serve, args=(theirs, files, work, ours)
        )
    else:
        process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs, files, work))
    process.start()
    # Closed here, so that the pipe ends when the worker does.
    theirs.close()
    return _Worker(process, ours)


def _give(worker: _Worker, number: int) -> None:
    worker.number = number
    try:
        worker.pipe.send_bytes(str(number).encode())
    except OSError:
        # It has died; that is seen where its reply is waited for.
        return


def _reply(worker: _Worker) -> bytes | None:
    try:
        return worker.pipe.recv_bytes()
    except (EOFError, OSError):
        return None


def _stop(team: Sequence[_Worker]) -> None:
    """End the workers and what they have started."""
    for worker in team:
        worker.pipe.close()
        worker.process.terminate()
    for worker in team:
        worker.process.join(_SECONDS_TO_END)
        worker.process.kill()
        worker.process.join()
        worker.process.close()


def _serve(pipe: Connection, files: Sequence[FoundFile], work: Work, copied: Connection | None = None) -> None:
    if copied:
        copied.close()
    # Ctrl-C reaches all processes of a terminal; the first of them ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    try:
        while True:
            pipe.send_bytes(work(files[int(pipe.recv_bytes())]))
    except (EOFError, OSError):
        # The pipe has ended, and with it the run. What ends now is let end: a signal would leave its reader behind.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _leave(number: int, frame: FrameType | None) -> None:
    """As an exception, so that a document that is being read is ended too."""
    sys.exit(0)
