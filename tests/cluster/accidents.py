"""What is loaded into the workers of these tests (`dask worker --preload`): documents that it dies of."""

from __future__ import annotations

import os
from pathlib import Path

from compliance.checking import Task
from compliance.documents.discovery import FoundFile
from compliance.documents.model import Document, ProblemCode, ReadingError

DIES_ONCE, DIES_ALWAYS, FAILS, REFUSED, UNREADABLE = "dies_once", "dies_always", "fails", "refused", "unreadable"
MARKER = "COMPLIANCE_TEST_MARKER"
"""The environment variable that names a file: it is there once a worker has died."""
_do, _read = Task.do, Task._read


def do(task: Task, file: FoundFile, text: bytes | None = None) -> bytes:
    marker = Path(os.environ[MARKER])
    if file.file.startswith(DIES_ONCE) and not marker.exists():
        marker.touch()
        os._exit(1)
    if file.file.startswith(DIES_ALWAYS):
        os._exit(1)
    if file.file.startswith(FAILS):
        raise OSError
    return _do(task, file, text)


def read(task: Task, file: FoundFile) -> Document | ReadingError:
    if file.file.startswith(UNREADABLE):
        raise OSError
    if file.file.startswith(REFUSED):
        # Without a process to read it, so that a test is done in no time.
        return ReadingError(ProblemCode.UNSUPPORTED, "Filen er afvist.")
    return _read(task, file)


def dask_setup(worker: object) -> None:
    """As Dask calls it in a worker that is being started."""
    Task.do = do  # type: ignore[method-assign]
    Task._read = read  # type: ignore[method-assign]
