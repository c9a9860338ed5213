"""Copies of the documents in which the evidence can be seen where it stands."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from compliance.documents.isolation import isolated
from compliance.documents.limits import DEFAULT_LIMITS, Limits
from compliance.documents.model import Block
from compliance.reports.files import OutputError, require_outside, require_writable, write_new
from compliance.reports.identity import short_paths
from compliance.reports.marked_copies import MarkedCopies
from compliance.reports.marking.marks import Mark, marks_of, source_of
from compliance.reports.marking.names import candidates
from compliance.reports.model import Report
from compliance.reports.text import one_line

_WORD = b"PK\x03\x04"
_WORD_SUFFIXES = (".docx", ".docm", ".dotx")
_CHANGED = "Filen er ændret, siden den blev kontrolleret."
_UNMARKABLE = "Filens opbygning tillader det ikke."


@dataclass(frozen=True)
class WrittenCopies:
    """The marked copies of a run, and a Danish sentence for each document that has none for a reason."""

    files: Mapping[str, Path] = field(default_factory=dict)
    """By a document's path."""
    problems: tuple[str, ...] = ()

    def seen_from(self, folder: Path) -> MarkedCopies:
        """The copies as a report in `folder` links to them."""
        return MarkedCopies(links={path: _link(copy, folder) for path, copy in self.files.items()})


def require_folder(folder: Path, checked: Sequence[Path]) -> None:
    """Refuse, before any work is done, a folder that no copy can be written to, or whose copies would be checked next.

    `checked` are the paths that the user wants checked. Raises OutputError.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise OutputError(f"{folder} er ikke en mappe; kopierne med markeringer skal have en mappe for sig.")
    require_outside(folder, checked, "kopierne")
    require_writable(folder)


def write_marked_copies(
    report: Report, sources: Mapping[str, Path], folder: Path, limits: Limits = DEFAULT_LIMITS
) -> WrittenCopies:
    """Write a copy of each document with evidence to `folder`, the evidence marked; the documents are only read.

    `sources` tells where the file of each document's path is. A document without an offer or a quote has no copy. Each
    file is marked in a process of its own within the limits on reading it; one that cannot be marked stops no other.
    """
    requirements = {info.id: info for info in report.requirements}
    written: dict[str, Path] = {}
    taken: set[str] = set()
    problems = []
    for document, short in zip(report.documents, short_paths(report), strict=True):
        source, marks = source_of(document), marks_of(document, requirements)
        if source is None or not marks:
            continue
        try:
            data = _read(sources.get(document.path), document.sha256, limits)
            content = isolated(_marked, data, source.blocks, marks, limits, limits=limits)
            if content is None:
                raise OutputError(_UNMARKABLE)
            written[document.path] = _write(folder, short, content, taken)
        except OutputError as error:
            problems.append(f"{one_line(short)}: Der er ingen kopi med markeringer. {error}")
    return WrittenCopies(written, tuple(problems))


def _read(location: Path | None, sha256: str, limits: Limits) -> bytes:
    """The file's content, which must be what the report was made from. Raises OutputError."""
    try:
        if location is None or not location.is_file() or location.stat().st_size > limits.file_bytes:
            raise OutputError(_CHANGED)
        data = location.read_bytes()
    except OSError as error:
        raise OutputError("Filen kan ikke åbnes. Måske er den i brug.") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise OutputError(_CHANGED)
    return data


def _marked(data: bytes, blocks: Sequence[Block], marks: Sequence[Mark], limits: Limits) -> bytes:
    if data.startswith(_WORD):
        from compliance.reports.marking.docx import mark_docx

        return mark_docx(data, blocks, marks, limits).content
    from compliance.reports.marking.pdf import mark_pdf

    return mark_pdf(data, blocks, marks).content


def _write(folder: Path, short: str, content: bytes, taken: set[str]) -> Path:
    """Write the copy under the first name that nothing has. Raises OutputError."""
    kinds = _WORD_SUFFIXES if content.startswith(_WORD) else (".pdf",)
    suffix = next((kind for kind in kinds if short.lower().endswith(kind)), kinds[0])
    for name in candidates(short, suffix, taken):
        path = folder / name
        if os.path.lexists(path):
            continue
        require_writable(path.parent)
        try:
            write_new(path, content)
        except OutputError:
            # Another run may have taken the name since it was looked for; then the next one is tried.
            if not os.path.lexists(path):
                raise
        else:
            taken.add(str(name).casefold())
            return path
    raise AssertionError("there is always one more name")


def _link(copy: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(copy.resolve(), folder.resolve())).as_posix()
    except ValueError:  # on another drive of Windows
        return copy.resolve().as_posix()
