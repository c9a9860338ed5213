"""The parts of a Word file that hold its comments, and the file written anew with some parts replaced."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Mapping
from io import BytesIO

from lxml import etree

from compliance.documents.docx_package import STRICT, Package, open_zip
from compliance.documents.docx_xml import W, number
from compliance.documents.limits import Limits
from compliance.documents.own import LAST_BYTES

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES_PART = "[Content_Types].xml"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


class Comments:
    """The document's comments; where it has none, the part for them and what points to it."""

    def __init__(self, package: Package) -> None:
        """Find or make the part."""
        self.parts: dict[str, etree._Element] = {}
        """The parts that are new or changed, by name."""
        name = package.related(package.main, "comments")
        root = package.root(name)
        if name is None or root is None:
            name, root = self._make(package)
        self._root = self.parts[name] = root

    @property
    def ids(self) -> list[int]:
        """The ids that are taken."""
        return [number(comment.get(f"{W}id")) for comment in self._root.iterchildren(f"{W}comment")]

    def add(self, comment: etree._Element) -> None:
        """Add a `w:comment`."""
        self._root.append(comment)

    def _make(self, package: Package) -> tuple[str, etree._Element]:
        folder, main = posixpath.split(package.main)
        name = posixpath.join(folder, "comments.xml")
        while package.root(name) is not None:
            name = name.replace(".xml", "-2.xml")
        types = package.root(_TYPES_PART)
        if types is None:
            types = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
        etree.SubElement(
            types, f"{{{_TYPES}}}Override", {"PartName": f"/{name}", "ContentType": _CONTENT_TYPE}
        )
        relations_part = posixpath.join(folder, "_rels", f"{main}.rels")
        relations = package.root(relations_part)
        if relations is None:
            relations = etree.fromstring(f'<Relationships xmlns="{_RELATIONS}"/>')
        identifier = "rIdComments"
        while any(each.get("Id") == identifier for each in relations):
            identifier += "-2"
        etree.SubElement(
            relations,
            f"{{{_RELATIONS}}}Relationship",
            {"Id": identifier, "Type": _COMMENTS, "Target": posixpath.basename(name)},
        )
        self.parts |= {_TYPES_PART: types, relations_part: relations}
        return name, etree.Element(f"{W}comments", nsmap={"w": W.strip("{}")})


def rewritten(data: bytes, parts: Mapping[str, etree._Element], limits: Limits) -> bytes:
    """The zip file in `data` with these parts in place of its own, or added; all others as they are, byte for byte.

    It ends in the mark of the program's own files.
    """
    source = open_zip(data, limits)
    strict = any(b"http://purl.oclc.org/ooxml/" in source.read(name) for name in source.namelist() if name in parts)
    replacing = {name.lower(): _bytes(root, strict) for name, root in parts.items()}
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as copy:
        for name in dict.fromkeys(source.namelist()):
            info = source.getinfo(name)
            content = replacing.pop(name.lower().lstrip("/"), None)
            copy.writestr(_entry(name, info.date_time), source.read(name) if content is None else content)
        for name in parts:
            if name.lower() in replacing:
                copy.writestr(_entry(name, _LONG_AGO), replacing[name.lower()])
        copy.comment = LAST_BYTES
    return made.getvalue()


def _entry(name: str, moment: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, moment)
    entry.compress_type = zipfile.ZIP_DEFLATED
    # The system that made the file would else be told by the file.
    entry.create_system = 0
    return entry


def _bytes(root: etree._Element, strict: bool) -> bytes:
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if strict:
        for own, usual in STRICT.items():
            content = content.replace(usual, own)
    return content
