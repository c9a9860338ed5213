"""What must be alike on every machine for a document to be checked alike, and what a worker must be able to do."""

from __future__ import annotations

import hashlib
import multiprocessing
import sys
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path

from compliance import __version__
from compliance.documents.ocr import tesseract_version
from compliance.running.cache import READ_BY

_ADDRESS, _DAEMONIC, _THREADS = "address", "daemonic", "threads"
_PAGE = "docs/klynge.md"
_LONGEST = 60


@cache
def alike() -> Mapping[str, str]:
    """What must be the same here and on a worker, each under the name that a user knows it by."""
    return {
        "compliance": f"{__version__} ({_sources()})",
        "Python": f"{sys.version_info.major}.{sys.version_info.minor}",
        **{package: metadata.version(package) for package in ("distributed", "numpy", *READ_BY)},
        "OCR": tesseract_version() or "ikke til stede",
    }


def worker(address: str, threads: int) -> dict[str, str]:
    """What a worker says of itself, for `unfit`."""
    daemonic = multiprocessing.current_process().daemon
    return {**alike(), _ADDRESS: address, _DAEMONIC: str(daemonic), _THREADS: str(threads)}


def unfit(said: Mapping[str, str], wanted: Mapping[str, str]) -> str | None:
    """Why a worker cannot be used, in Danish; None where it can."""
    who = f"Arbejderen {_shown(said.get(_ADDRESS))}"
    if said.get(_DAEMONIC) != str(False):
        return (
            f"{who} må ikke starte processer, og hvert dokument læses i en proces for sig. Sæt "
            f"DASK_DISTRIBUTED__WORKER__DAEMON=False, før arbejderne startes ({_PAGE})."
        )
    if said.get(_THREADS) != "1":
        return f"{who} har mere end én tråd. Start den med --nthreads 1 ({_PAGE})."
    other = [
        f"{name} er {_shown(said.get(name))}, her {value}" for name, value in wanted.items() if said.get(name) != value
    ]
    if other:
        return f"{who} er ikke sat op som denne maskine: {'; '.join(other)}. Installér det samme på alle ({_PAGE})."
    return None


def _shown(value: str | None) -> str:
    """What came from elsewhere, as it can stand on a terminal."""
    return "".join(char for char in str(value or "ukendt") if char.isprintable())[:_LONGEST]


def _sources() -> str:
    """A digest of the program as it stands, whatever its version says and however lines end."""
    package = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*"), key=lambda path: path.relative_to(package).as_posix()):
        if path.suffix in (".py", ".npz"):
            data = path.read_bytes()
            digest.update(path.relative_to(package).as_posix().encode())
            digest.update(hashlib.sha256(data.replace(b"\r\n", b"\n") if path.suffix == ".py" else data).digest())
    return digest.hexdigest()[:8]
