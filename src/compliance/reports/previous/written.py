"""What a caseworker wrote in an earlier workbook, read back from the file that Excel or LibreOffice saved."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from compliance.documents.model import Frozen
from compliance.reports import words
from compliance.reports.previous.snapshot import Snapshot
from compliance.rules.model import Outcome

DATA_SHEET = "Data"
"""The hidden sheet with the snapshot: `MARK` in its first cell, JSON in pieces in those below."""
MARK = "compliance-data-1"
ASSESSMENT, REMARK, FINDING_ID = "Egen vurdering", "Bemærkning", "Fund-id"
"""Headings of *Krav* by which its columns are known, wherever they stand."""
QUESTION, NOTES = "Spørgsmål", "Noter"
"""The same of *Dialog*."""
_FILE, _OFFER = "Fil", "Tilbud"
_MOST_BYTES = 400_000_000
"""What a workbook may unpack to; a report of 2,000 offers takes a tenth."""
_HEADER_WITHIN = 12
_OUTCOMES = {label.casefold(): outcome for outcome, label in words.OUTCOMES.items()}


class PreviousError(Exception):
    """An earlier report that cannot be used; `str()` is one Danish sentence for the user."""


class Written(Frozen):
    """A caseworker's assessment and remark."""

    assessment: Outcome | None = None
    remark: str = ""


class Note(Frozen):
    """What a caseworker noted beside a question for a meeting."""

    file: str
    offer: str
    question: str
    text: str


class EarlierReport(Frozen):
    """An earlier workbook: what the tool knew, and what was written beside it."""

    name: str
    snapshot: Snapshot
    written: Mapping[str, Written]
    """By finding id; only rows in which something was written."""
    notes: tuple[Note, ...] = ()
    """Row by row."""


def read_earlier(path: Path) -> EarlierReport:
    """Read an earlier report's workbook. Raises PreviousError where it is none, is damaged, protected or open."""
    _require_closed(path)
    _require_sound(path)
    import openpyxl

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            snapshot = _snapshot(path, book)
            written = _written(path, book)
            notes = tuple(_notes(book))
        finally:
            book.close()
    except PreviousError:
        raise
    except PermissionError as error:
        raise _open_elsewhere(path) from error
    except Exception as error:  # openpyxl lets what it meets in a damaged file through as it is
        raise _damaged(path) from error
    return EarlierReport(name=path.name, snapshot=snapshot, written=written, notes=notes)


def _require_closed(path: Path) -> None:
    """Excel and LibreOffice lay a small file beside a workbook that they have open."""
    if not path.is_file():
        raise PreviousError(f"Den tidligere rapport {path} findes ikke.")
    for lock in (path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#")):
        if lock.exists():
            raise _open_elsewhere(path, f" Er den ikke åben nogen steder, så slet filen {lock.name}.")


def _require_sound(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(8)
        if start.startswith(b"\xd0\xcf\x11\xe0"):
            raise PreviousError(
                f"Den tidligere rapport {path.name} er beskyttet med adgangskode eller gemt i et gammelt Excel-format; "
                "gem den som almindelig .xlsx uden adgangskode, og prøv igen."
            )
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise _not_ours(path)
    except PermissionError as error:
        raise _open_elsewhere(path) from error
    except (OSError, zipfile.BadZipFile) as error:
        raise _damaged(path) if start.startswith(b"PK") else _not_ours(path) from error


def _snapshot(path: Path, book: Any) -> Snapshot:
    name = next((name for name in book.sheetnames if name.casefold() == DATA_SHEET.casefold()), None)
    if name is None:
        raise _not_ours(path)
    pieces = [row[0] for row in book[name].iter_rows(max_col=1, values_only=True)]
    if not pieces or pieces[0] != MARK:
        raise _not_ours(path)
    try:
        return Snapshot.model_validate_json("".join(str(piece) for piece in pieces[1:] if piece is not None))
    except ValidationError as error:
        raise _damaged(path) from error


def _written(path: Path, book: Any) -> dict[str, Written]:
    for sheet in book.worksheets:
        rows = sheet.iter_rows(values_only=True)
        if headings := _headings(rows, ASSESSMENT, REMARK, FINDING_ID):
            return _collected(rows, headings)
    raise PreviousError(
        f"Den tidligere rapport {path.name} mangler kolonnerne {ASSESSMENT}, {REMARK} og {FINDING_ID} i arket Krav."
    )


def _notes(book: Any) -> Iterator[Note]:
    for sheet in book.worksheets:
        rows = sheet.iter_rows(values_only=True)
        if headings := _headings(rows, QUESTION, NOTES):
            for row in rows:
                file, offer, question, text = (_text(row, headings, each) for each in (_FILE, _OFFER, QUESTION, NOTES))
                if text:
                    yield Note(file=file, offer=offer, question=question, text=text)


def _headings(rows: Iterator[Sequence[object]], *wanted: str) -> Sequence[object]:
    """The header that has all those wanted, none where there is no such; leaves the rows just below it."""
    for _ in range(_HEADER_WITHIN):
        cells = next(rows, ())
        if all(heading in cells for heading in wanted):
            return cells
    return ()


def _collected(rows: Iterator[Sequence[object]], headings: Sequence[object]) -> dict[str, Written]:
    """A file that is checked twice has its rows twice: what is written in either counts, and both remarks are kept."""
    found: dict[str, Written] = {}
    for row in rows:
        assessment, remark, finding = (_text(row, headings, each) for each in (ASSESSMENT, REMARK, FINDING_ID))
        if not finding or not (assessment or remark):
            continue
        outcome = _OUTCOMES.get(assessment.casefold())
        if assessment and outcome is None:
            remark = f"{assessment}\n{remark}".strip()
        earlier = found.get(finding, Written())
        remarks = dict.fromkeys(text for text in (earlier.remark, remark) if text)
        found[finding] = Written(assessment=earlier.assessment or outcome, remark="\n".join(remarks))
    return found


def _text(row: Sequence[object], headings: Sequence[object], heading: str) -> str:
    """What a row says under a heading; empty where there is none."""
    value = next((value for at, value in zip(headings, row, strict=False) if at == heading), None)
    return "" if value is None else str(value).strip()


def _not_ours(path: Path) -> PreviousError:
    return PreviousError(f"{path.name} er ikke en rapport fra compliance; vælg den Excel-fil, som programmet dannede.")


def _damaged(path: Path) -> PreviousError:
    return PreviousError(f"Den tidligere rapport {path.name} er beskadiget og kan ikke læses; brug en hel kopi.")


def _open_elsewhere(path: Path, more: str = "") -> PreviousError:
    return PreviousError(
        f"Den tidligere rapport {path.name} er åben i et andet program; gem og luk den, og prøv igen.{more}"
    )
