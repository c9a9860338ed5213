"""A cluster on this machine: a scheduler and workers in processes of their own, as the guide starts them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from tests.cluster import accidents

ROOT = Path(__file__).parents[2]
NOT_DAEMONIC = {"DASK_DISTRIBUTED__WORKER__DAEMON": "False"}
"""What the guide says to set before workers are started."""


class LocalCluster:
    """Ends all that it has started with the `with` block. `folder` is where workers put their files."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self.marker = folder / "marker"
        self._environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
            # A file is given up when two workers have died of it.
            "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
            accidents.MARKER: str(self.marker),
            **environment,
        }
        self._processes: list[subprocess.Popen[str]] = []
        self.address = ""

    def __enter__(self) -> Self:
        scheduler = self._start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        assert scheduler.stderr
        while not self.address:
            line = scheduler.stderr.readline()
            assert line, "the scheduler has ended"
            if "Scheduler at:" in line:
                self.address = line.split()[-1]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        while self._processes:
            self._end(-1)

    def start_workers(self, *options: str) -> None:
        self._start(
            "dask_worker", self.address, "--no-dashboard", "--local-directory", str(self.folder),
            "--preload", accidents.__name__, *options,
        )  # fmt: skip

    def end_scheduler(self) -> None:
        self._end(0)

    def end_workers(self) -> None:
        while len(self._processes) > 1:
            self._end(-1)

    def _start(self, command: str, *options: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{command}", *options],
            env=self._environment, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        )  # fmt: skip
        self._processes.append(process)
        return process

    def _end(self, number: int) -> None:
        process = self._processes.pop(number)
        family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
        for each in family:
            if each.is_running():
                each.kill()
        process.wait()
        if process.stderr:
            process.stderr.close()
