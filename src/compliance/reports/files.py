"""Writing a report whole or not at all, and never over a file that is already there."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Sequence
from datetime import date
from pathlib import Path

DEFAULT_FOLDER = Path("reports")

_REASONS = {
    errno.EACCES: "du har ikke lov til at skrive dér",
    errno.EPERM: "du har ikke lov til at skrive dér",
    errno.EROFS: "drevet er skrivebeskyttet",
    errno.ENOSPC: "disken er fuld",
    errno.ENAMETOOLONG: "navnet er for langt",
    errno.ENOTDIR: "en del af stien er en fil og ikke en mappe",
    errno.EEXIST: "det er en fil og ikke en mappe",
}


class OutputError(Exception):
    """A report that cannot be written; `str()` is one Danish sentence for the user."""


def require_new(path: Path) -> None:
    """Refuse, before any work is done, a path that is taken or whose folder cannot be written to.

    Raises OutputError.
    """
    if os.path.lexists(path):
        raise _taken(path)
    if not path.parent.is_dir():
        raise OutputError(f"Mappen {path.parent} findes ikke; opret den først, eller vælg et andet sted.")
    require_writable(path.parent)


def require_writable(folder: Path) -> None:
    """Make the folder if need be and try whether a file can be written in it. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial = _write_beside(folder / "rapport", b"")
        trial.unlink()
    except OSError as error:
        raise _failed(folder, error) from error


def require_outside(folder: Path, checked: Sequence[Path], contents: str) -> None:
    """Refuse a folder that lies in one to be checked: what is written there would be checked the next time.

    `contents` says what that is, in Danish: "brevene". Raises OutputError.
    """
    own = folder.resolve()
    for path in checked:
        if path.is_dir() and own.is_relative_to(path.resolve()):
            raise OutputError(
                f"Mappen {folder} ligger i {path}, som skal kontrolleres; næste gang ville {contents} blive læst som "
                "tilbud. Vælg en mappe et andet sted."
            )


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet: whole or not at all. Raises OutputError, also where the name is taken."""
    try:
        written = _write_beside(path, content)
        try:
            _give_name(written, path)
        finally:
            written.unlink(missing_ok=True)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise _failed(path, error) from error


def write_dated(folder: Path, day: date, content: bytes) -> Path:
    """Write `compliance-rapport-YYYY-MM-DD.xlsx`, or `-2`, `-3` … where that is taken, and return its path.

    Raises OutputError.
    """
    return write_numbered(folder, f"compliance-rapport-{day.isoformat()}", ".xlsx", content)


def write_numbered(folder: Path, stem: str, suffix: str, content: bytes) -> Path:
    """Write a file of that name, or with `-2`, `-3` … where it is taken, and return its path. Raises OutputError."""
    require_writable(folder)
    number = 1
    while True:
        path = folder / f"{stem}{'' if number == 1 else f'-{number}'}{suffix}"
        if not os.path.lexists(path):
            try:
                write_new(path, content)
            except OutputError:
                # Another run may have taken the name since it was looked for; then the next one is tried.
                if not os.path.lexists(path):
                    raise
            else:
                return path
        number += 1


def _write_beside(path: Path, content: bytes) -> Path:
    """A temporary file with the content, in the folder of `path`; nothing is left behind where writing fails."""
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    with temporary.open("xb") as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.close()
            temporary.unlink(missing_ok=True)
            raise
    return temporary


def _give_name(written: Path, path: Path) -> None:
    """Give a written file its name; FileExistsError where the name is taken, even since this moment."""
    if os.name == "nt":
        written.rename(path)  # on Windows, and only there, rename refuses a name that is taken
        return
    try:
        os.link(written, path)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links, as some network drives and memory sticks
        with path.open("xb") as file:
            try:
                file.write(written.read_bytes())
            except OSError:
                path.unlink(missing_ok=True)
                raise


def _taken(path: Path) -> OutputError:
    return OutputError(f"Filen {path} findes allerede og bliver ikke overskrevet; vælg et andet navn.")


def _failed(path: Path, error: OSError) -> OutputError:
    reason = _REASONS.get(error.errno or 0, f"systemet melder fejl {error.errno}")
    return OutputError(f"Der kan ikke skrives i {path}: {reason}.")
