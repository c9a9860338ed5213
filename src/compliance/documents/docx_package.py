"""The zip file that a Word document is: opened within limits, its parts parsed as XML that can reach nothing."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from functools import lru_cache
from io import BytesIO

from lxml import etree

from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE, Limits
from compliance.documents.model import ProblemCode, ReadingError

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# Word's "Strict Open XML" is the same language under other names.
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
    b"http://purl.oclc.org/ooxml/officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
}

_BROKEN = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, NotImplementedError, ValueError, EOFError, OSError)


def _parse(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)


_parse_once = lru_cache(maxsize=2)(_parse)


def open_zip(data: bytes, limits: Limits = DEFAULT_LIMITS) -> zipfile.ZipFile:
    """A zip file within the limits.

    Raises ReadingError: TOO_LARGE for too many or too large parts, ENCRYPTED for locked ones, CORRUPT for no zip file.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise ReadingError(ProblemCode.CORRUPT, "Filen er beskadiget eller ufuldstændig og kan ikke åbnes.") from error
    parts = archive.infolist()
    if (
        len(parts) > limits.zip_parts
        or sum(part.file_size for part in parts) > limits.zip_bytes
        or any(part.file_size > max(MEGABYTE, part.compress_size * limits.zip_ratio) for part in parts)
    ):
        raise ReadingError(ProblemCode.TOO_LARGE, "Filen fylder for meget, når den pakkes ud, og er ikke læst.")
    if any(part.flag_bits & 1 for part in parts):
        raise ReadingError(ProblemCode.ENCRYPTED, "Filen er låst med adgangskode. Fjern adgangskoden, og prøv igen.")
    return archive


class Package:
    """The parts of a Word document and the relationships between them."""

    def __init__(self, data: bytes, limits: Limits = DEFAULT_LIMITS) -> None:
        """Open the package; raises ReadingError as `open_zip`, and CORRUPT where it holds no Word document."""
        self._zip = open_zip(data, limits)
        # OPC part names are told apart without regard to case.
        self._names = {name.lower().lstrip("/"): name for name in self._zip.namelist()}
        self._relations: dict[str, list[tuple[str, str, str]]] = {}
        self.main = self.related("", "officeDocument") or "word/document.xml"
        if self.main.lower() not in self._names:
            raise ReadingError(ProblemCode.CORRUPT, "Word-filen mangler sin tekst og kan ikke læses.")

    def root(self, part: str | None, kept: bool = False) -> etree._Element | None:
        """The root element of a part, None where there is no such part.

        With `kept`, it is looked for among the last ones: documents made from one template have the same styles.
        Raises ReadingError(CORRUPT) for a document type declaration, which no Word file has, and for broken XML.
        """
        name = self._names.get(part.lower()) if part else None
        if name is None:
            return None
        try:
            data = self._zip.read(name)
            if b"<!DOCTYPE" in data or (b"\0" in data[:200] and b"<!DOCTYPE" in data.replace(b"\0", b"")):
                raise ReadingError(ProblemCode.CORRUPT, "Filen indeholder XML, som ikke hører til i en Word-fil.")
            if b"http://purl.oclc.org/ooxml/" in data:
                for strict, usual in STRICT.items():
                    data = data.replace(strict, usual)
            return _parse_once(data) if kept else _parse(data)
        except _BROKEN as error:
            raise ReadingError(ProblemCode.CORRUPT, "Word-filen er beskadiget og kan ikke læses.") from error

    def related(self, part: str, kind: str) -> str | None:
        """The first part that `part` is related to as `kind` ("styles", "footnotes", …)."""
        targets = (target for _, relation, target in self._related(part) if relation == kind)
        return next(targets, None)

    def target(self, part: str, identifier: str | None) -> str | None:
        """The part that a relationship id in `part` points to."""
        return next((target for own, _, target in self._related(part) if own == identifier), None)

    def _related(self, part: str) -> list[tuple[str, str, str]]:
        if part not in self._relations:
            folder, name = posixpath.split(part)
            root = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
            self._relations[part] = [
                (
                    relation.get("Id", ""),
                    relation.get("Type", "").rsplit("/", 1)[-1],
                    posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/"),
                )
                for relation in (() if root is None else root.iter(_RELATIONSHIP))
                if relation.get("TargetMode") != "External"
            ]
        return self._relations[part]
