"""One file to one document: guards first, then the reader for what the file holds, whatever its name says."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import PurePosixPath

from compliance.documents.discovery import FoundFile
from compliance.documents.docx_package import open_zip
from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE, Limits, MoreTime, no_more_time
from compliance.documents.model import Document, ProblemCode, ReadingError

UNFORESEEN = "Filen er beskadiget og kan ikke læses."
"""The sentence for an exception of a reader that no guard foresaw."""
_PDF_START = 1024  # bytes within which a PDF file must say that it is one
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_SUFFIXES = {".docx", ".docm", ".dotx"}
_SAVE_AS = "Gem den som PDF eller DOCX, og prøv igen."
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_ZIP_KINDS = {
    "xl/workbook": "et regneark",
    "ppt/presentation": "en præsentation",
    "content.xml": "et OpenDocument-dokument",
    "index/document.iwa": "et Pages-dokument",
}


def read(file: FoundFile, limits: Limits = DEFAULT_LIMITS, more_time: MoreTime = no_more_time) -> Document:
    """The document that a file holds.

    Raises ReadingError, and nothing else, for a file that is missing, locked, broken, too large or of another kind.
    """
    try:
        data = file_bytes(file, limits)
        return _document(file, data, limits, more_time)
    except ReadingError:
        raise
    except MemoryError as error:
        raise ReadingError(
            ProblemCode.CORRUPT, "Filen kræver for meget hukommelse og er ikke læst. Den er måske beskadiget."
        ) from error
    except Exception as error:
        raise ReadingError(ProblemCode.CORRUPT, UNFORESEEN) from error


def file_bytes(file: FoundFile, limits: Limits) -> bytes:
    """All of a regular file that is not too large; nothing of it is looked into. Raises ReadingError."""
    try:
        status = os.lstat(file.location)
        if not stat.S_ISREG(status.st_mode):
            raise ReadingError(ProblemCode.UNSUPPORTED, "Stien peger ikke på en almindelig fil.")
        if status.st_size > limits.file_bytes:
            raise ReadingError(
                ProblemCode.TOO_LARGE, f"Filen er for stor: der læses højst {limits.file_bytes // MEGABYTE} MB."
            )
        with file.location.open("rb") as stream:
            data = stream.read(limits.file_bytes + 1)
    except OSError as error:
        raise ReadingError(ProblemCode.CORRUPT, "Filen kan ikke åbnes. Måske er den i brug.") from error
    if not data.strip(b"\0 \r\n\t"):
        raise ReadingError(ProblemCode.EMPTY, "Filen er tom.")
    return data


def _document(file: FoundFile, data: bytes, limits: Limits, more_time: MoreTime) -> Document:
    sha256 = hashlib.sha256(data).hexdigest()
    suffix = PurePosixPath(file.path).suffix.lower()
    if data.startswith(b"PK\x03\x04"):
        _require_word(data, limits)
        from compliance.documents.docx import read_docx

        document = read_docx(data, file.path, file.file, sha256, limits)
        return document if suffix in _WORD_SUFFIXES else _misnamed(document, suffix, "Word-fil")
    if b"%PDF-" in data[:_PDF_START]:
        from compliance.documents.pdf import read_pdf

        document = read_pdf(data, file.path, file.file, sha256, limits, more_time)
        return document if suffix == ".pdf" else _misnamed(document, suffix, "PDF-fil")
    raise _unsupported(data, suffix)


def _misnamed(document: Document, suffix: str, kind: str) -> Document:
    note = f"Filens navn ender på {suffix or 'ingenting'}, men indholdet er en {kind} og er læst som det."
    return document.model_copy(update={"notes": (note, *document.notes)})


def _require_word(data: bytes, limits: Limits) -> None:
    names = [name.lower().lstrip("/") for name in open_zip(data, limits).namelist()]
    if any(name.startswith("word/document") and name.endswith(".xml") for name in names):
        return
    kind = next((kind for start, kind in _ZIP_KINDS.items() if any(name.startswith(start) for name in names)), None)
    if kind:
        raise ReadingError(ProblemCode.UNSUPPORTED, f"Filen er {kind}. {_SAVE_AS}")
    if "[content_types].xml" in names:
        raise ReadingError(ProblemCode.CORRUPT, "Word-filen mangler sin tekst og kan ikke læses.")
    raise ReadingError(ProblemCode.UNSUPPORTED, "Filen er et zip-arkiv. Pak den ud, og kontrollér filerne i den.")


def _unsupported(data: bytes, suffix: str) -> ReadingError:
    start = data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return ReadingError(
                ProblemCode.ENCRYPTED, "Filen er låst med adgangskode. Fjern adgangskoden, og prøv igen."
            )
        if "__substg1.0_".encode("utf-16-le") in data:
            return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er en e-mail. {_SAVE_AS}")
        if "WordDocument".encode("utf-16-le") in data:
            return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er en Word-fil i det gamle format (.doc). {_SAVE_AS}")
        return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er et Office-dokument i et gammelt format. {_SAVE_AS}")
    if start.startswith(b"{\\rtf"):
        return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er i RTF-format. {_SAVE_AS}")
    if data.startswith(_PICTURES):
        return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er et billede. {_SAVE_AS}")
    if start.startswith((b"<!doctype html", b"<html")) or b"<html" in start or suffix in {".html", ".htm"}:
        return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er en webside (HTML). {_SAVE_AS}")
    if suffix in {".eml", ".msg", ".mht"} or start.startswith((b"received:", b"return-path:", b"mime-version:")):
        return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er en e-mail. {_SAVE_AS}")
    if suffix in _WORD_SUFFIXES | {".pdf"}:
        return ReadingError(
            ProblemCode.CORRUPT, f"Filen er beskadiget: indholdet er ikke det, som {suffix} i navnet siger."
        )
    if b"\0" not in data[:4096]:
        return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er ren tekst. {_SAVE_AS}")
    return ReadingError(ProblemCode.UNSUPPORTED, f"Filen er hverken PDF eller DOCX. {_SAVE_AS}")
