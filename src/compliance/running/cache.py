"""What earlier runs have read and judged, kept in the user's cache folder.

Two layers: what was read of a file, by its bytes, name, the limits and the versions that read it; what was found in
it, by that and the rules. So a changed rule file is judged anew without reading anew. Files are JSON, packed by zlib
(which tells damage), written whole under a name that is their key; any number of processes may share the folder.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache as once
from importlib import metadata
from pathlib import Path

from compliance import __version__
from compliance.documents.discovery import FoundFile
from compliance.documents.limits import MEGABYTE, Limits
from compliance.documents.model import ReadingError
from compliance.documents.ocr import installation
from compliance.documents.reading import file_bytes
from compliance.rules.ruleset import RuleSet

FOLDER_VARIABLE = "COMPLIANCE_CACHE"
"""The environment variable that names another folder."""
MOST_BYTES = 500 * MEGABYTE
_MOST_UNPACKED = 100 * MEGABYTE
READ_BY = ("pdfplumber", "pypdfium2", "python-docx", "lxml")
"""The packages that what is read depends on."""


@dataclass(frozen=True)
class Keys:
    """The names under which one file's parts are kept."""

    sha256: str
    text: str
    findings: str


@dataclass(frozen=True)
class Cache:
    """A folder of kept results; a folder that cannot be written to or read from keeps nothing."""

    folder: Path

    def get(self, key: str) -> bytes | None:
        """What is kept under a key; None where there is nothing, or nothing whole."""
        path = self._path(key)
        try:
            unpacking = zlib.decompressobj()
            kept = unpacking.decompress(path.read_bytes(), _MOST_UNPACKED)
            # The youngest are kept longest.
            os.utime(path)
        except (OSError, zlib.error):
            return None
        return kept if unpacking.eof else None

    def put(self, key: str, value: bytes) -> None:
        """Keep a value, whole or not at all."""
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", dir=path.parent)
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(zlib.compress(value, 1))
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise

    def shrink(self, most_bytes: int = MOST_BYTES) -> None:
        """Remove what was used longest ago, until no more than this is left."""
        found: list[tuple[int, int, Path]] = []
        for path in self.folder.glob("*/*"):
            with suppress(OSError):
                status = path.lstat()
                found.append((status.st_mtime_ns, status.st_size, path))
        size = sum(each for _, each, _ in found)
        for _, each, path in sorted(found):
            if size <= most_bytes:
                return
            with suppress(OSError):
                path.unlink()
            size -= each

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key


def user_cache() -> Cache:
    """The cache in this user's own folder."""
    from platformdirs import user_cache_path

    named = os.environ.get(FOLDER_VARIABLE)
    return Cache(Path(named) if named else user_cache_path("compliance", appauthor=False) / "results")


def keys(file: FoundFile, limits: Limits, rules: str) -> Keys | None:
    """The file's keys; None where it is none to be read. `rules` is what `rules_key` says."""
    try:
        sha256 = hashlib.sha256(file_bytes(file, limits)).hexdigest()
    except ReadingError:
        return None
    text = _digest("text", sha256, file.file, limits.model_dump_json(), _reader())
    return Keys(sha256, text, _digest("findings", text, rules))


def rules_key(rulesets: Sequence[RuleSet]) -> str:
    """A digest of all that the rule sets say and have learned, wherever they lie."""
    parts = []
    for ruleset in rulesets:
        weights = ruleset.weights.read_bytes() if ruleset.weights else b""
        parts += [ruleset.model_dump_json(exclude={"weights"}), hashlib.sha256(weights).hexdigest()]
    return _digest(*parts)


@once
def _reader() -> str:
    """A digest of the programs that read: this one, as it stands, and those that it reads with."""
    package = Path(__file__).resolve().parents[1]
    sources = [
        f"{path.relative_to(package)} {status.st_size} {status.st_mtime_ns}"
        for path in sorted(package.rglob("*"))
        if path.suffix in (".py", ".npz") and (status := path.stat())
    ]
    return _digest(__version__, *map(metadata.version, READ_BY), installation(), *sources)


def _digest(*parts: str) -> str:
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()
