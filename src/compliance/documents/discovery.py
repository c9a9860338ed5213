"""The documents that the user's paths name, in an order that depends on nothing but their names."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from compliance.documents.model import Frozen
from compliance.documents.own import is_own

DOCUMENTS = frozenset({".pdf", ".docx", ".docm", ".dotx"})
_PERHAPS_MEANT = frozenset(
    {".doc", ".dot", ".odt", ".ott", ".rtf", ".pages", ".wpd", ".xps", ".txt", ".md", ".html", ".htm"}
    | {".msg", ".eml", ".mht", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".heic"}
    | {".xlsx", ".xls", ".xlsm", ".ods", ".pptx", ".ppt", ".odp", ".zip", ".7z", ".rar"}
)
"""Kinds that a user might have meant to have checked: found, so that the report can say that they were not."""
_NEVER = frozenset({"thumbs.db", "desktop.ini", "__macosx"})


class UsageError(Exception):
    """The command was used wrongly; `str()` is a Danish sentence that says how."""


class FoundFile(Frozen):
    """A file to read."""

    path: str
    """As the user named it (folder and relative path), with forward slashes and no unprintable character."""
    location: Path
    """Where it is, without symbolic links."""
    supported: bool
    """Whether its name is that of a kind that is read; what it holds is seen when it is read."""

    @property
    def file(self) -> str:
        """Its name without folders."""
        return self.path.rsplit("/", 1)[-1]


class Found(Frozen):
    """What the user's paths name."""

    files: tuple[FoundFile, ...]
    passed_over: tuple[str, ...]
    """The paths of the program's own files (`own.is_own`), which are not read."""


def find(paths: Sequence[Path]) -> Found:
    """The files that the paths name, each once: paths in the order given, a folder's files by relative path.

    Folders are searched through and through, but not hidden ones, and no link in a folder is followed. A file that is
    named by itself is found whatever its kind, one of the program's own too.
    Raises UsageError for a path that does not exist and for a folder with no document in it.
    """
    found: dict[str, FoundFile] = {}
    own: dict[str, None] = {}
    for path in paths:
        if not _exists(path):
            raise UsageError(f"Stien findes ikke: {_printable(path)}")
        in_folder = _in_folder(path) if path.is_dir() else Found(files=(_found(path, path),), passed_over=())
        for file in in_folder.files:
            found.setdefault(os.path.normcase(file.location), file)
        own |= dict.fromkeys(in_folder.passed_over)
    return Found(files=tuple(found.values()), passed_over=tuple(own))


def find_documents(paths: Sequence[Path]) -> list[FoundFile]:
    """The files of `find`."""
    return list(find(paths).files)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _in_folder(folder: Path) -> Found:
    root = folder.resolve()
    names = sorted(
        (name.relative_to(root) for name in _walk(root)), key=lambda name: (_folded(name.as_posix()), name.as_posix())
    )
    own = [name for name in names if is_own(root / name)]
    files = [_found(folder / name, root / name) for name in names if name not in own]
    if not any(file.supported for file in files):
        message = f"Der er ingen PDF- eller Word-dokumenter (.pdf, .docx) i mappen {_printable(folder)}."
        if files:
            others = ", ".join(file.file for file in files[:3]) + (" m.fl." if len(files) > 3 else "")
            message += f" Den har kun filer af andre slags ({others}): gem dem som PDF eller DOCX, og prøv igen."
        elif own:
            message += " Den har kun filer, som programmet selv har lavet."
        raise UsageError(message)
    return Found(files=tuple(files), passed_over=tuple(_printable(folder / name) for name in own))


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        raise UsageError(f"Mappen kan ikke læses: {_printable(folder)}") from error
    for entry in entries:
        name = entry.name.lower()
        path = Path(entry.path)
        if entry.is_symlink() or name.startswith((".", "~$")) or name in _NEVER:
            continue
        if entry.is_dir(follow_symlinks=False):
            # A Windows junction is a directory that leads elsewhere.
            if path.resolve() == path:
                yield from _walk(path)
        elif path.suffix.lower() in DOCUMENTS | _PERHAPS_MEANT:
            yield path


def _found(named: Path, location: Path) -> FoundFile:
    return FoundFile(
        path=_printable(named), location=location.resolve(), supported=named.suffix.lower() in DOCUMENTS
    )


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _printable(path: Path) -> str:
    """The path as it can stand in a report: file systems allow names that no text does."""
    return "".join(char if char.isprintable() else "?" for char in path.as_posix())
