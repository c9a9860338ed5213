"""What a worker of the cluster does with one file: the same task as a worker on this machine.

Nothing is kept on the worker: the file lies in a folder of Dask's for as long as it is read, and Dask removes what a
worker that died has left there. The rules are sent once to each worker, when it asks for them.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from distributed import get_worker

from compliance.checking import Task
from compliance.cluster import installation
from compliance.documents.discovery import FoundFile
from compliance.rules.ruleset import RuleSet
from compliance.running.cache import rules_key

DONE, RULES_WANTED, UNFIT = b"+", b"?", b"-"
"""The first byte of a reply. After it: what `Task.do` gave; nothing; what `installation.worker` says, as JSON."""
_MOST_RULES = 2
"""Sets of rules that a worker remembers."""


@dataclass(frozen=True)
class Sent:
    """A file on its way to a worker; its text is kept out of Dask's logs."""

    path: str
    supported: bool
    data: bytes = field(repr=False)
    text: bytes | None = field(repr=False)
    """What is kept of an earlier reading."""
    rules: str
    """The key of the rules."""
    alike: Mapping[str, str] = field(repr=False)
    """What must be the same on the worker."""


@dataclass(frozen=True)
class _Known:
    task: Task
    folder: tempfile.TemporaryDirectory[str]
    """Where the weights lie."""


_known: dict[str, _Known] = {}


def pack_rules(task: Task) -> tuple[str, bytes]:
    """A key for all that the task goes by, the same in every run, and all of it as bytes, the learned weights too."""
    rulesets = (task.ruleset, *task.advisory)
    key = hashlib.sha256(f"{rules_key(rulesets)} {task.limits.model_dump_json()}".encode()).hexdigest()
    parts = [
        (each.model_copy(update={"weights": None}), each.weights.read_bytes() if each.weights else None)
        for each in rulesets
    ]
    return key, pickle.dumps((parts, task.limits))


def work(sent: Sent, rules: bytes | None = None) -> bytes:
    """One file from its bytes to its part of the report, packed, after a byte that says what the reply is."""
    worker = get_worker()
    said = installation.worker(worker.address, worker.state.nthreads)
    if installation.unfit(said, sent.alike):
        return UNFIT + json.dumps(said).encode()
    if rules:
        _remember(sent.rules, rules, worker.local_directory)
    if sent.rules not in _known:
        return RULES_WANTED
    with tempfile.TemporaryDirectory(prefix="compliance-", dir=worker.local_directory) as folder:
        # Its own name may be one that this machine's files cannot have; the report takes it from the path.
        location = Path(folder) / "document"
        location.write_bytes(sent.data)
        file = FoundFile(path=sent.path, location=location, supported=sent.supported)
        return DONE + _known[sent.rules].task.do(file, sent.text)


def _remember(key: str, rules: bytes, local: str) -> None:
    while len(_known) >= _MOST_RULES:
        left = _known.pop(next(iter(_known)))
        left.task.readers.close()
        left.folder.cleanup()
    parts, limits = pickle.loads(rules)
    folder = tempfile.TemporaryDirectory(prefix="compliance-rules-", dir=local, ignore_cleanup_errors=True)
    rulesets = [_with_weights(ruleset, weights, Path(folder.name)) for ruleset, weights in parts]
    _known[key] = _Known(Task(rulesets[0], tuple(rulesets[1:]), limits), folder)


def _with_weights(ruleset: RuleSet, weights: bytes | None, folder: Path) -> RuleSet:
    if weights is None:
        return ruleset
    path = folder / f"{hashlib.sha256(weights).hexdigest()}.npz"
    path.write_bytes(weights)
    return ruleset.model_copy(update={"weights": path})
