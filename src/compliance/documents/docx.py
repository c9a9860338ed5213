"""Word documents (.docx, .docm, .dotx) as a reader of them sees them; no macro is run, no link followed."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from compliance.documents.docx_nodes import Node
from compliance.documents.docx_package import Package
from compliance.documents.docx_structure import Drafts, running_size
from compliance.documents.docx_styles import Styles
from compliance.documents.docx_walk import R, Walker
from compliance.documents.docx_xml import W, switched_on
from compliance.documents.limits import DEFAULT_LIMITS, Limits
from compliance.documents.model import BlockKind, Document, ProblemCode, ReadingError

_RUNNING = {BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER}
_LEAST_TEXT = 20  # characters; a scan pasted into Word may have a caption or a page number


def read_docx(data: bytes, path: str, file: str, sha256: str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """The document in the bytes of a Word file.

    Raises ReadingError: as `Package`; NO_TEXT for nothing but pictures, EMPTY for nothing at all.
    """
    package = Package(data, limits)
    styles = Styles(
        package.root(package.related(package.main, "styles"), kept=True),
        package.root(package.related(package.main, "numbering")),
    )
    remarks: dict[str, None] = {}
    walker = Walker(package, package.main, styles, remarks)
    body = None if walker.root is None else walker.root.find(f"{W}body")
    if body is None:
        raise ReadingError(ProblemCode.CORRUPT, "Word-filen mangler sin tekst og kan ikke læses.")
    running = _Running(package, styles, remarks)
    sections = [(walker.join(iter(blocks)), properties) for blocks, properties in _sections(walker, body)]
    drafts = Drafts(running_size([node for nodes, _ in sections for node in nodes]))
    for nodes, properties in sections:
        for header in running.parts(properties, "header"):
            drafts.apart(header, BlockKind.PAGE_HEADER)
        drafts.flow(nodes)
        for footer in running.parts(properties, "footer"):
            drafts.apart(footer, BlockKind.PAGE_FOOTER)
    blocks = drafts.blocks()
    letters = sum(len(block.text) for block in blocks if block.kind not in _RUNNING)
    if walker.pictures and letters < _LEAST_TEXT:
        raise ReadingError(ProblemCode.NO_TEXT, "Filen har kun billeder og ingen tekst, der kan læses.")
    if not blocks:
        raise ReadingError(ProblemCode.EMPTY, "Dokumentet er tomt.")
    return Document(path=path, file=file, sha256=sha256, pages=None, notes=tuple(remarks), blocks=blocks)


def _sections(
    walker: Walker, body: etree._Element
) -> Iterator[tuple[list[etree._Element], etree._Element | None]]:
    """The blocks of each section with its properties, which Word keeps in the section's last paragraph."""
    blocks: list[etree._Element] = []
    for block in walker.blocks(body):
        blocks.append(block)
        properties = block.find(f"{W}pPr/{W}sectPr")
        if properties is not None:
            yield blocks, properties
            blocks = []
    yield blocks, body.find(f"{W}sectPr")


class _Running:
    """The running headers and footers, each given once: in the section that first shows it."""

    def __init__(self, package: Package, styles: Styles, remarks: dict[str, None]) -> None:
        self._package = package
        self._styles = styles
        self._remarks = remarks
        self._given: set[tuple[str, ...]] = set()
        settings = package.root(package.related(package.main, "settings"))
        self._even_pages = bool(switched_on(settings, "evenAndOddHeaders"))

    def parts(self, section: etree._Element | None, place: str) -> Iterator[list[Node]]:
        """The content of the section's headers or footers that pages show and no section before has given."""
        shown = {"default": True, "even": self._even_pages, "first": bool(switched_on(section, "titlePg"))}
        references = [] if section is None else section.findall(f"{W}{place}Reference")
        for kind in ("first", "default", "even"):
            for reference in references:
                if shown[kind] and reference.get(f"{W}type", "default") == kind:
                    yield from self._content(reference.get(f"{R}id"))

    def _content(self, relation: str | None) -> Iterator[list[Node]]:
        part = self._package.target(self._package.main, relation)
        if part is None:
            return
        walker = Walker(self._package, part, self._styles, self._remarks)
        if walker.root is None:
            return
        texts = tuple(text for element in walker.root.iter(f"{W}t") if (text := element.text))
        if texts not in self._given:
            self._given.add(texts)
            yield walker.nodes(walker.root)
