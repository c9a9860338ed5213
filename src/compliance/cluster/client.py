"""Documents sent to a Dask cluster and what comes back: the largest first, so many at a time that memory stays flat.

A file travels as bytes with its task, so that workers need no folder in common, and the scheduler gives it to another
worker where one is lost. Replies are bytes in our own packing, and no other kind is unpacked here.
"""

from __future__ import annotations

import json
import logging
import time
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from typing import Any

import dask
from distributed import Client, wait

from compliance.checking import Elsewhere, Task
from compliance.cluster import ClusterError, installation
from compliance.cluster.worker import DONE, RULES_WANTED, UNFIT, Sent, pack_rules, work
from compliance.documents.discovery import FoundFile
from compliance.documents.limits import MEGABYTE
from compliance.documents.model import ProblemCode, ReadingError
from compliance.documents.reading import file_bytes
from compliance.running.cache import Keys
from compliance.running.pool import largest_first

SECONDS_TO_CONNECT = 10.0
SECONDS_WITHOUT_WORKERS = 30.0
"""A worker that died may be started again, and others may come."""
_SECONDS_TO_FETCH = 10.0
_LOOK_EVERY = 1.0
"""Seconds between two looks at how many workers there are."""
_RETRIES = 2
"""On other workers, where one could not do its work; how often a worker may die of a file, the scheduler decides."""
_FOR_EACH_WORKER = 2
"""Files that are sent for each worker: one that it works on, and one that waits for it."""
_MOST_BYTES = 200 * MEGABYTE
"""Of files that are on their way at one time."""
_LOST = ReadingError(
    ProblemCode.CORRUPT,
    "Filen er opgivet: arbejderne i klyngen faldt ud, når de fik den. Kontrollér den for sig uden klynge.",
)
_CONFIGURATION = {"distributed.admin.large-graph-warning-threshold": "1 GiB"}


def on_cluster(address: str) -> Elsewhere:
    """What does a task with each file on the cluster whose scheduler has this address (`tcp://` or `tls://`).

    Raises ClusterError where there is none, where a worker has another version of anything, or where all are lost.
    """
    return partial(_run, address)


def _run(address: str, files: Sequence[FoundFile], task: Task) -> Iterator[tuple[int, bytes | None]]:
    with _connected(address) as client:
        flight = _Flight(client, files, task)
        for number in largest_first(files):
            yield from flight.send(number)
        yield from flight.land()
        # A worker takes all that it was given with it. Alone, a file can be blamed for nothing but its own doing.
        for number in flight.suspects():
            yield from flight.send(number)
            yield from flight.land()
        for number in flight.suspects():
            yield number, task.packed(files[number], _LOST)


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    logging.getLogger("distributed").setLevel(logging.CRITICAL + 1)
    with dask.config.set(_CONFIGURATION), warnings.catch_warnings():
        # What differs is told by `installation`.
        warnings.simplefilter("ignore")
        try:
            client = Client(
                address, timeout=SECONDS_TO_CONNECT, serializers=["msgpack"], deserializers=["msgpack", "error"]
            )
        except Exception as error:
            raise ClusterError(
                f"Klyngen {address} svarer ikke. Se efter, at planlæggeren kører, at adressen er rigtig, og at "
                "netværket tillader forbindelsen (docs/klynge.md)."
            ) from error
        try:
            try:
                client.wait_for_workers(1, timeout=SECONDS_TO_CONNECT)
            except TimeoutError as error:
                raise ClusterError(
                    f"Klyngen {address} har ingen arbejdere. Start mindst én (docs/klynge.md), og prøv igen."
                ) from error
            _require_program(client)
            yield client
        finally:
            # Where the scheduler is gone, ending the connection may fail too, which would hide why.
            with suppress(Exception):
                client.close()


def _require_program(client: Any) -> None:
    """Raise ClusterError for a worker that lacks this program, which would die of the first file it is sent."""
    looked = {
        address: client.submit(import_module, work.__module__, workers=[address], pure=False)
        for address in client.nthreads()
    }
    # One that is at work on something else says later what it lacks.
    with suppress(TimeoutError):
        wait(list(looked.values()), timeout=SECONDS_TO_CONNECT)
    for address, future in looked.items():
        if future.status == "error":
            raise _lacking(f"Arbejderen {address}")


def _lacking(who: str) -> ClusterError:
    return ClusterError(
        f"{who} mangler programmet. Installér compliance med cluster på alle klyngens maskiner (docs/klynge.md)."
    )


class _Flight:
    """The files that are on their way, and what becomes of them."""

    def __init__(self, client: Any, files: Sequence[FoundFile], task: Task) -> None:
        self._client, self._files, self._task = client, files, task
        self._rules_key, self._rules = pack_rules(task)
        self._alike = installation.alike()
        self._sent: dict[Any, tuple[int, Keys | None, Sent]] = {}
        self._suspects: list[int] = []
        self._workers, self._counted = 1, float("-inf")
        self._seen = time.monotonic()

    def send(self, number: int) -> Iterator[tuple[int, bytes | None]]:
        """Send a file as soon as there is room for it, and give what lands before that."""
        file = self._files[number]
        try:
            data = file_bytes(file, self._task.limits)
        except ReadingError:
            # The reader tells why.
            yield number, self._task.do(file)
            return
        while self._sent and not self._room(len(data)):
            yield from self._landed()
        known, text = self._task.known(file)
        self._submit(number, known, Sent(file.path, file.supported, data, text, self._rules_key, self._alike))

    def land(self) -> Iterator[tuple[int, bytes | None]]:
        """Give all that is on its way."""
        while self._sent:
            yield from self._landed()

    def suspects(self) -> list[int]:
        """The files whose workers died, which are then no longer kept here."""
        suspects, self._suspects = self._suspects, []
        return suspects

    def _room(self, size: int) -> bool:
        self._count_workers()
        on_their_way = sum(len(sent.data) for _, _, sent in self._sent.values())
        return len(self._sent) < _FOR_EACH_WORKER * self._workers and on_their_way + size <= _MOST_BYTES

    def _submit(self, number: int, known: Keys | None, sent: Sent, rules: bytes | None = None) -> None:
        future = self._client.submit(work, sent, rules, pure=False, retries=_RETRIES)
        self._sent[future] = number, known, sent

    def _landed(self) -> Iterator[tuple[int, bytes | None]]:
        for future in self._done():
            reply = self._reply(future)
            if reply is None:
                continue
            number, known, sent = self._sent.pop(future)
            kind, said = reply[:1], reply[1:]
            if kind == DONE:
                yield number, self._task.keep(known, said)
            elif kind == RULES_WANTED:
                self._submit(number, known, sent, self._rules)
            elif kind == UNFIT:
                raise ClusterError(installation.unfit(json.loads(said), self._alike) or "")
            else:
                self._suspects.append(number)

    def _done(self) -> Sequence[Any]:
        """At least one of those on their way, done or failed."""
        while True:
            self._count_workers()
            try:
                return list(wait(list(self._sent), timeout=_LOOK_EVERY, return_when="FIRST_COMPLETED").done)
            except TimeoutError:
                continue
            except (CancelledError, OSError, RuntimeError) as error:
                raise self._gone() from error

    def _reply(self, future: Any) -> bytes | None:
        """Empty where the worker died or failed of the file; None where the reply is lost, and its work done again."""
        if future.status == "error":
            error = future.exception()
            if isinstance(error, ImportError) or isinstance(error.__cause__, ImportError):
                raise _lacking("Planlæggeren eller en arbejder") from error
            return b""
        try:
            reply = future.result(timeout=_SECONDS_TO_FETCH)
        except TimeoutError:
            return None
        except (CancelledError, OSError) as error:
            raise self._gone() from error
        return reply if isinstance(reply, bytes) else b""

    def _count_workers(self) -> None:
        now = time.monotonic()
        if now - self._counted < _LOOK_EVERY:
            return
        try:
            self._workers, self._counted = len(self._client.nthreads()), now
        except (CancelledError, TimeoutError, OSError, RuntimeError) as error:
            raise self._gone() from error
        if self._workers:
            self._seen = now
        elif now - self._seen > SECONDS_WITHOUT_WORKERS:
            raise ClusterError(f"Der er ikke flere arbejdere i klyngen. Start dem, og {self._again}.")

    def _gone(self) -> ClusterError:
        return ClusterError(f"Forbindelsen til klyngen er afbrudt. Start den, og {self._again}.")

    @property
    def _again(self) -> str:
        return "kør kommandoen igen" + (": den fortsætter, hvor den slap" if self._task.cache else "")
