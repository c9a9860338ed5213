"""The walk over the XML of a Word document: paragraphs and tables as a reader of the page sees them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from compliance.documents.docx_fields import Fields, form_value
from compliance.documents.docx_glyphs import hexadecimal, symbol
from compliance.documents.docx_nodes import Cell, Node, Paragraph, Row, Run, Table
from compliance.documents.docx_package import Package
from compliance.documents.docx_styles import Format, Styles, character_format
from compliance.documents.docx_xml import VAL, W, number, switched_on, value

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
VML = "{urn:schemas-microsoft-com:vml}"

_REMOVED = {f"{W}del", f"{W}moveFrom"}
_ADDED = {f"{W}ins", f"{W}moveTo"}
_UNREAD = {f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}delText", f"{W}delInstrText", f"{W}rt", f"{MC}Fallback"}
_CHARACTERS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_DRAWN = {f"{W}drawing", f"{W}pict", f"{W}object"}
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_UNREADABLE = 4  # half points: nobody reads letters of two points
_MOST_COLUMNS = 63  # Word's own limit; a file may claim millions

CHANGES = (
    "Dokumentet har sporede ændringer, som ikke er godkendt eller afvist: "
    "tilføjelser er læst med, slettet og flyttet tekst er ikke."
)
HIDDEN = "Dokumentet har skjult tekst, som ikke er læst med."
WHITE = "Dokumentet har hvid tekst, som måske ikke kan ses på siden, men er læst med."
STRUCK = "Dokumentet har gennemstreget tekst, som ikke er læst med."
PLACEHOLDERS = "Dokumentet har felter, som ikke er udfyldt; deres vejledende tekst er ikke læst med."
EMBEDDED = "Dokumentet har et indlejret dokument, som ikke er læst med."


class Walker:
    """Walks one part of a package; `remarks` gathers what the report should say, in the order met."""

    def __init__(self, package: Package, part: str, styles: Styles, remarks: dict[str, None]) -> None:
        """Make a walker for the part's elements."""
        self.root = package.root(part)
        self.pictures = 0
        self._package = package
        self._part = part
        self._styles = styles
        self._remarks = remarks
        self._fields = Fields(self.root)
        self._colours = 0
        """How many of the cells and boxes around may have a colour of their own, on which white text shows."""
        self._note_roots: dict[str, dict[str, etree._Element]] = {}

    def nodes(self, container: etree._Element) -> list[Node]:
        """The paragraphs and tables in a body, cell, box, note, header or footer."""
        return self.join(self.blocks(container))

    def join(self, blocks: Iterator[etree._Element]) -> list[Node]:
        """The nodes of these `w:p` and `w:tbl`; a paragraph whose mark is deleted runs into the next one."""
        found: list[Node] = []
        carried: list[Paragraph] = []
        for block in blocks:
            if block.tag == f"{W}tbl":
                found += [*carried, self._table(block)]
                carried = []
                continue
            paragraph = self._paragraph(block)
            if carried:
                paragraph.runs[:0] = carried[0].runs
                paragraph.boxes[:0] = carried[0].boxes
                paragraph.notes[:0] = carried[0].notes
            if self._runs_on(block):
                carried = [paragraph]
            else:
                found.append(paragraph)
                carried = []
        return [*found, *carried]

    def blocks(self, container: etree._Element) -> Iterator[etree._Element]:
        """The `w:p`, `w:tbl` of a container, those inside content controls and tracked insertions too."""
        return self._inside(container, {f"{W}p", f"{W}tbl"})

    def _inside(self, container: etree._Element, wanted: set[str]) -> Iterator[etree._Element]:
        for child in container.iterchildren(etree.Element):
            if child.tag in wanted:
                yield child
            elif child.tag in _REMOVED:
                self._remark(CHANGES)
            elif child.tag == f"{W}altChunk":
                self._remark(EMBEDDED)
            elif child.tag not in _UNREAD and not self._placeholder(child):
                yield from self._inside(self._choice(child), wanted)

    def _choice(self, element: etree._Element) -> etree._Element:
        """Of an element given in several versions the one that Word shows."""
        if element.tag != f"{MC}AlternateContent":
            return element
        choice = element.find(f"{MC}Choice")
        fallback = element.find(f"{MC}Fallback")
        if choice is not None:
            return choice
        return element if fallback is None else fallback

    def _placeholder(self, element: etree._Element) -> bool:
        if element.tag != f"{W}sdt" or not switched_on(element.find(f"{W}sdtPr"), "showingPlcHdr"):
            return False
        self._remark(PLACEHOLDERS)
        return True

    def _remark(self, sentence: str) -> None:
        self._remarks[sentence] = None

    def _runs_on(self, element: etree._Element) -> bool:
        """Whether the paragraph's end is deleted, or it is the large first letter of the next."""
        mark = element.find(f"{W}pPr/{W}rPr")
        frame = element.find(f"{W}pPr/{W}framePr")
        if mark is not None and any(mark.find(name) is not None for name in _ADDED | _REMOVED):
            self._remark(CHANGES)
        deleted = mark is not None and any(mark.find(name) is not None for name in _REMOVED)
        return deleted or (frame is not None and frame.get(f"{W}dropCap", "none") != "none")

    # Paragraphs

    def _paragraph(self, element: etree._Element) -> Paragraph:
        properties = element.find(f"{W}pPr")
        style = value(properties, "pStyle")
        list_level, place = self._styles.in_list(style, properties)
        base = self._styles.paragraph_format(style)
        if properties is not None and properties.find(f"{W}shd") is not None:
            base["backed"] = 1
        paragraph = Paragraph(
            outline=self._styles.outline(style, properties),
            list_level=list_level,
            framed=properties is not None and properties.find(f"{W}framePr") is not None,
        )
        in_contents = self._fields.in_contents
        self._inline(element, paragraph, base)
        if place and paragraph.text.strip() and (label := self._styles.lists.label(place)):
            paragraph.runs.insert(0, Run(f"{label} ", paragraph.runs[0].format))
        paragraph.contents_entry = in_contents or self._fields.in_contents or self._styles.contents_entry(style)
        return paragraph

    def _inline(self, element: etree._Element, into: Paragraph, base: Format) -> None:
        for child in element.iterchildren(etree.Element):
            if child.tag in _REMOVED:
                self._remark(CHANGES)
            elif child.tag in _UNREAD or self._placeholder(child):
                continue
            elif child.tag == f"{W}r":
                self._run(child, into, base)
            elif child.tag == f"{M}t":
                into.runs.append(Run(child.text or "", base))
            elif child.tag == f"{M}den":
                into.runs.append(Run("/", base))
                self._inline(child, into, base)
            else:
                if child.tag in _ADDED:
                    self._remark(CHANGES)
                self._inline(self._choice(child), into, base)

    def _run(self, run: etree._Element, into: Paragraph, base: Format) -> None:
        properties = run.find(f"{W}rPr")
        own = base | self._styles.own_format(value(properties, "rStyle")) | character_format(properties)
        self._characters(run, into, own)

    def _characters(self, run: etree._Element, into: Paragraph, own: Format) -> None:
        for child in run.iterchildren(etree.Element):
            if child.tag == f"{W}t":
                self._add(child.text or "", into, own)
            elif child.tag in _CHARACTERS:
                self._add(_CHARACTERS[str(child.tag)], into, own)
            elif child.tag == f"{W}sym":
                self._add(symbol(child), into, own)
            elif child.tag == f"{W}fldChar":
                self._add(form_value(child.find(f"{W}ffData")), into, own)
                self._fields.mark(child)
            elif child.tag == f"{W}instrText":
                self._fields.instruct(child.text or "")
            elif child.tag in _NOTES:
                self._note(_NOTES[str(child.tag)], child.get(f"{W}id", ""), into)
            elif child.tag in _DRAWN:
                if self._visible(own):
                    self._boxes(child, into)
            elif child.tag in {f"{MC}AlternateContent", f"{MC}Choice"}:
                self._characters(self._choice(child), into, own)
            elif child.tag == f"{W}ruby":
                for base_text in child.iterfind(f"{W}rubyBase"):
                    self._inline(base_text, into, own)

    def _add(self, text: str, into: Paragraph, own: Format) -> None:
        if not self._fields.shown:
            return
        if self._visible(own):
            into.runs.append(Run(text, own))
            if text.strip() and own.get("white") and not own.get("backed") and not self._colours:
                self._remark(WHITE)
        elif text.strip():
            self._remark(STRUCK if own.get("struck") else HIDDEN)

    @staticmethod
    def _visible(own: Format) -> bool:
        return not own.get("hidden") and not own.get("struck") and own.get("size", 0) > _UNREADABLE

    def _note(self, kind: str, identifier: str, into: Paragraph) -> None:
        if kind not in self._note_roots:
            root = self._package.root(self._package.related(self._part, kind))
            self._note_roots[kind] = {} if root is None else {note.get(f"{W}id", ""): note for note in root}
        # Taken out when read: a note that refers to itself ends here.
        note = self._note_roots[kind].pop(identifier, None)
        if note is not None:
            into.notes.append(self._apart(note))

    def _apart(self, container: etree._Element) -> list[Node]:
        """Text that stands apart from the paragraph: a note, or a box that may have a colour."""
        self._colours += 1
        with self._fields.apart():
            nodes = self.nodes(container)
        self._colours -= 1
        return nodes

    def _boxes(self, element: etree._Element, into: Paragraph) -> None:
        shape = element.find(f"{WP}docPr")
        if shape is not None and shape.get("hidden") in {"1", "true", "on"}:
            self._remark(HIDDEN)
            return
        for child in self._choice(element).iterchildren(etree.Element):
            if child.tag == f"{W}txbxContent":
                into.boxes.append(self._apart(child))
            elif child.tag == f"{VML}textpath":
                into.boxes.append([Paragraph([Run(child.get("string", ""), {})])])
            elif child.tag == f"{DGM}relIds":
                into.boxes.append(self._diagram(child.get(f"{R}dm")))
            elif child.tag in {f"{A}blip", f"{VML}imagedata"}:
                self.pictures += 1
            elif child.tag not in _UNREAD:
                self._boxes(child, into)

    def _diagram(self, relation: str | None) -> list[Node]:
        """The texts of a SmartArt drawing, which stand in a part of their own."""
        root = self._package.root(self._package.target(self._part, relation))
        points = [] if root is None else root.iter(f"{DGM}t")
        texts = ("".join(text.text or "" for text in point.iter(f"{A}t")) for point in points)
        return [Paragraph([Run(text, {})]) for text in texts if text.strip()]

    # Tables

    def _table(self, element: etree._Element) -> Table:
        grid = [number(column.get(f"{W}w")) for column in element.iterfind(f"{W}tblGrid/{W}gridCol")]
        properties = element.find(f"{W}tblPr")
        look = None if properties is None else properties.find(f"{W}tblLook")
        first_row = look is not None and (
            look.get(f"{W}firstRow") in {"1", "true", "on"} or bool(hexadecimal(look.get(VAL)) & 0x20)
        )
        style = value(properties, "tblStyle")
        self._colours += style is not None
        table = Table(
            rows=[row for child in self._inside(element, {f"{W}tr"}) if (row := self._row(child, grid))],
            bold_first_row=first_row and self._styles.bold_first_row(style),
        )
        self._colours -= style is not None
        return table

    def _row(self, element: etree._Element, grid: list[int]) -> Row | None:
        properties = element.find(f"{W}trPr")
        if properties is not None:
            if properties.find(f"{W}ins") is not None:
                self._remark(CHANGES)
            if properties.find(f"{W}del") is not None:
                self._remark(CHANGES)
                return None
            if switched_on(properties, "hidden"):
                self._remark(HIDDEN)
                return None
        before = min(number(value(properties, "gridBefore")), _MOST_COLUMNS)
        cells = [Cell([], 1, 0, False)] * before
        column = before
        for child in self._inside(element, {f"{W}tc"}):
            cell = self._cell(child, grid[column:])
            if cell is not None:
                cells.append(cell)
                column += cell.span
        return Row(cells, heading=bool(switched_on(properties, "tblHeader")))

    def _cell(self, element: etree._Element, grid: list[int]) -> Cell | None:
        properties = element.find(f"{W}tcPr")
        if properties is not None and properties.find(f"{W}cellDel") is not None:
            self._remark(CHANGES)
            return None
        span = min(max(number(value(properties, "gridSpan"), 1), 1), _MOST_COLUMNS)
        merges = [] if properties is None else [properties.find(f"{W}{name}") for name in ("vMerge", "hMerge")]
        continued = any(merge is not None and merge.get(VAL, "continue") == "continue" for merge in merges)
        width = None if properties is None else properties.find(f"{W}tcW")
        fill = None if properties is None else properties.find(f"{W}shd")
        shaded = fill is not None and fill.get(f"{W}fill", "auto").lower() not in {"auto", "ffffff"}
        self._colours += shaded
        cell = Cell(
            nodes=[] if continued else self.nodes(element),
            span=span,
            width=(0 if width is None else number(width.get(f"{W}w"))) or sum(grid[:span]),
            shaded=shaded,
        )
        self._colours -= shaded
        return cell
