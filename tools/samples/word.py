"""Draws a sample document as a DOCX with python-docx."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from .model import Block, Box, Content, Grid, Heading, Listing, PageBreak, Paragraph

INLINE = re.compile(r"(\*\*.+?\*\*|\*.+?\*|<br>)")
ZIP_DATE = (2019, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class WordTheme:
    """How a DOCX looks. {page} in header or footer becomes a page field, | a tab to the right edge."""

    font: str = "Calibri"
    size: float = 10.5
    colour: str = "1F3A5F"
    tint: str = "EAF0F6"
    table: str = "Table Grid"
    header: str = ""
    footer: str = ""
    columns: int = 1
    margin: float = 2.2
    date: tuple[int, int, int] = (2018, 9, 3)
    author: str = "Uddannelse"


class Drawing:
    """Writes blocks into a Word document in one theme."""

    def __init__(self, theme: WordTheme) -> None:
        self.theme = theme
        self.doc: WordDocument = Document()
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(theme.margin)
        self.width = 21 - 2 * theme.margin
        for style in self.doc.styles:
            if getattr(style, "font", None) is not None and style.name in (
                "Normal", "Title", "Subtitle", "Heading 1", "Heading 2"
            ):  # fmt: skip
                style.font.name = theme.font
                fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
                for attribute in [a for a in fonts.attrib if a.endswith("Theme")]:
                    del fonts.attrib[attribute]
                for attribute in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
                    fonts.set(qn(attribute), theme.font)
                if style.name != "Normal":
                    style.font.color.rgb = RGBColor.from_string(theme.colour)
        normal = self.doc.styles["Normal"]
        normal.font.size = Pt(theme.size)
        normal.paragraph_format.space_after = Pt(5)
        lang = OxmlElement("w:lang")
        lang.set(qn("w:val"), "da-DK")
        normal.element.get_or_add_rPr().append(lang)
        if theme.columns > 1:
            columns = section._sectPr.xpath("./w:cols")[0]
            columns.set(qn("w:num"), str(theme.columns))
        self.running(section.header.paragraphs[0], theme.header)
        self.running(section.footer.paragraphs[0], theme.footer)

    def running(self, paragraph: WordParagraph, text: str) -> None:
        """A header or footer, with page fields."""
        paragraph.style = self.doc.styles["Normal"]  # the built-in ones bring tab stops of their own
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(self.width), WD_TAB_ALIGNMENT.RIGHT)
        for part in re.split(r"(\{page\})", text.replace("|", "\t")):
            run = paragraph.add_run("" if part == "{page}" else part)
            run.font.size = Pt(8.5)
            if part == "{page}":
                field = OxmlElement("w:fldSimple")
                field.set(qn("w:instr"), "PAGE")
                paragraph._p.append(field)

    def text(self, paragraph: WordParagraph, text: str, bold: bool = False, small: bool = False) -> None:
        """Add text with our inline marks."""
        for part in INLINE.split(text):
            if part == "<br>":
                paragraph.add_run().add_break()
                continue
            run = paragraph.add_run(part.strip("*") if part.startswith("*") else part)
            run.bold = True if bold or part.startswith("**") else None
            run.italic = True if re.match(r"\*[^*]", part) else None
            if small:
                run.font.size = Pt(self.theme.size - 2)

    def draw(self, block: Block, into: WordDocument | _Cell, width: float) -> None:
        match block:
            case Heading(level, text):
                name = ("Title", "Heading 1", "Heading 2")[min(level, 2)]
                into.add_paragraph(style=name).add_run(text)
            case Paragraph(text, style):
                paragraph = into.add_paragraph(style="Subtitle" if style == "lead" else None)
                self.text(paragraph, text, small=style == "small")
            case Listing(items, numbered):
                for item in items:
                    self.text(into.add_paragraph(style="List Number" if numbered else "List Bullet"), item)
            case Grid():
                self.grid(block, into, width)
            case Box(title, blocks):
                table = into.add_table(1, 1) if isinstance(into, _Cell) else into.add_table(1, 1, "Table Grid")
                cell = table.cell(0, 0)
                self.shade(cell, self.theme.tint)
                self.text(cell.paragraphs[0], title, bold=True)
                for inner in blocks:
                    self.draw(inner, cell, width - 0.5)
                into.add_paragraph()
            case PageBreak():
                self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def grid(self, block: Grid, into: WordDocument | _Cell, width: float) -> None:
        columns = len(block.rows[0])
        table = into.add_table(0, columns)
        if not isinstance(into, _Cell):
            table.style = self.doc.styles[self.theme.table]
        table.autofit = False
        shares = block.widths or [1.0] * columns
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Cm(width * share / sum(shares))
        plain_head = self.theme.table == "Table Grid"  # other styles colour their head themselves
        for number, row in enumerate(block.rows):
            line = table.add_row()
            line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            cells = line.cells
            for cell, text, share in zip(cells, row, shares, strict=True):
                cell.width = Cm(width * share / sum(shares))
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
                self.text(cell.paragraphs[0], text, bold=block.head and number == 0)
                cell.paragraphs[0].paragraph_format.keep_with_next = number == 0
                if block.head and number == 0 and plain_head:
                    self.shade(cell, self.theme.tint)
        into.add_paragraph().paragraph_format.space_after = Pt(2)

    @staticmethod
    def shade(cell: _Cell, colour: str) -> None:
        shading = OxmlElement("w:shd")
        shading.set(qn("w:val"), "clear")
        shading.set(qn("w:fill"), colour)
        cell._tc.get_or_add_tcPr().append(shading)


def write(content: Content, theme: WordTheme, path: Path) -> None:
    """Build the DOCX, with fixed dates in its properties and in its zip entries."""
    drawing = Drawing(theme)
    for block in content.blocks:
        drawing.draw(block, drawing.doc, drawing.width)
    props = drawing.doc.core_properties
    stamp = dt.datetime(*theme.date, 9, 0, 0)
    props.created = props.modified = props.last_printed = stamp
    props.title, props.author, props.last_modified_by, props.comments = content.title, theme.author, theme.author, ""
    props.revision, props.language = 1, "da-DK"
    buffer = io.BytesIO()
    drawing.doc.save(buffer)
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, ZIP_DATE), old.read(name), zipfile.ZIP_DEFLATED)
