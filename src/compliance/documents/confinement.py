"""What a process that meets hostile files is held to: its memory, its processor time, its silence, its end."""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import signal
import time
from pathlib import Path

from compliance.documents.limits import Limits

_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of Linux


def confine(limits: Limits) -> None:
    """Let this process be stopped with all that it starts, say nothing, and take no more than it is given."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A copy of a process that ends in its own way would do so too.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)
    _limit_memory(limits)
    allow_processor_time(limits)
    # What a library warns of in a broken file is nothing that a user can use.
    logging.disable()


def allow_processor_time(limits: Limits) -> None:
    """Let this process take the processor time of one more document and no more, should the parent die."""
    try:
        import resource
    except ImportError:
        return
    seconds = int(time.process_time() + limits.seconds + limits.ocr_seconds) + 5
    with contextlib.suppress(ValueError, OSError):
        # What is hard cannot be raised for the next document.
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _limit_memory(limits: Limits) -> None:
    try:
        import resource
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, limits.memory_bytes), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


def taken_memory() -> int:
    """Bytes of address space that this process has taken; 0 where the system does not tell, and limits none either."""
    try:
        return int(Path("/proc/self/statm").read_bytes().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return 0


def end_with_parent() -> None:
    """Let this process end as soon as its parent does, however that ends, where the system can."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
