"""Letter paper: an A4 Word document in Danish, with parts that are built the same way in every letter."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from compliance.documents.own import LAST_BYTES
from compliance.reports.text import clean, one_line

_FONT = "Arial"
"""On every Windows, and of the same widths as the free font that stands in for it elsewhere."""
_DARK = "1F3864"
_BAND = "E7ECF4"
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_THUMBNAIL = "/thumbnail"
_MAIN_PARTS = ("[Content_Types].xml", "_rels/.rels")


@dataclass(frozen=True)
class Field:
    """What the caseworker fills in: shown as `[svarfrist]` on yellow."""

    name: str


@dataclass(frozen=True)
class Strong:
    """Text in bold."""

    text: str


Piece = str | Field | Strong


class Paper:
    """A letter in the making."""

    def __init__(self, title: str, written: datetime) -> None:
        """An empty letter; `title` and `written` go into its properties."""
        import docx

        self._document: Any = docx.Document()
        self._set_page()
        self._set_styles()
        self._set_footer()
        self._set_properties(one_line(title), written.astimezone(UTC).replace(tzinfo=None))

    def heading(self, level: int, text: str) -> None:
        """A heading of level 1 to 3; it stays with what follows."""
        self._document.add_heading(one_line(text), level)

    def paragraph(self, *pieces: Piece, style: str = "Normal", keep: bool = False) -> None:
        """A paragraph; `keep` holds it on the page of the next one."""
        paragraph = self._document.add_paragraph(style=style)
        _fill(paragraph, pieces)
        if keep:
            paragraph.paragraph_format.keep_with_next = True

    def lines(self, *lines: Sequence[Piece]) -> None:
        """Lines that belong together, such as an address, never parted by a page break."""
        for line in lines[:-1]:
            self.paragraph(*line, style="Linje", keep=True)
        self.paragraph(*lines[-1], style="Sidste linje")

    def table(self, caption: str, widths: Sequence[float], rows: Sequence[Sequence[str]], row_height: float) -> None:
        """A table whose first row is its heading, repeated on every page; widths and least row height in millimetres.

        `caption` is what a screen reader says.
        """
        from docx.shared import Mm

        table = self._document.add_table(rows=0, cols=len(widths), style="Table Grid")
        table.autofit = False
        for name in ("w:tblCaption", "w:tblDescription"):
            _add(table._tbl.tblPr, name, val=caption)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        for number, texts in enumerate(rows):
            row = table.add_row()
            properties = row._tr.get_or_add_trPr()
            _add(properties, "w:cantSplit")
            if number == 0:
                _add(properties, "w:tblHeader")
            else:
                row.height = Mm(row_height)
            for cell, text, width in zip(row.cells, texts, widths, strict=True):
                cell.width = Mm(width)
                if number == 0:
                    _add(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=_BAND)
                cell.paragraphs[0].style = "Tabelhoved" if number == 0 else "Tabeltekst"
                _fill(cell.paragraphs[0], [text])

    def new_page(self) -> None:
        """What follows begins on a new page."""
        self._document.add_page_break()

    def to_bytes(self) -> bytes:
        """The finished file; the same letter gives the same bytes."""
        raw = io.BytesIO()
        self._document.save(raw)
        with zipfile.ZipFile(raw) as parts:
            contents = {name: parts.read(name) for name in parts.namelist()}
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name in sorted(contents, key=lambda name: (name not in _MAIN_PARTS, name)):
                part = zipfile.ZipInfo(name, _ZIP_TIME)
                part.create_system = 0
                part.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(part, contents[name])
            archive.comment = LAST_BYTES
        return packed.getvalue()

    def _set_page(self) -> None:
        from docx.shared import Mm

        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)

    def _set_styles(self) -> None:
        from docx.oxml.ns import qn
        from docx.shared import Mm, RGBColor

        styles = self._document.styles
        for fonts in styles.element.iter(qn("w:rFonts")):
            fonts.attrib.clear()  # a theme font would outweigh a named one
            for script in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{script}"), _FONT)
        settings = self._document.settings.element
        for language in (*styles.element.iter(qn("w:lang")), *settings.iter(qn("w:themeFontLang"))):
            language.set(qn("w:val"), "da-DK")
        _style(styles["Normal"], size=10.5, after=6, line=1.1)
        for level, size, before in ((1, 16, 14), (2, 13, 18), (3, 10.5, 12)):
            heading = styles[f"Heading {level}"]
            _style(heading, size=size, before=before, after=6 if level < 3 else 2)
            heading.font.color.rgb = RGBColor.from_string(_DARK)
        quote = styles["Quote"]
        _style(quote, size=10.5, after=4, line=1.1)
        quote.paragraph_format.left_indent = Mm(7)
        quote.font.color.rgb = None
        for name, size, before, after in (
            ("Linje", 10.5, 0, 0),
            ("Sidste linje", 10.5, 0, 12),
            ("Afslutning", 10.5, 20, 10),
            ("Tabelhoved", 9.5, 3, 3),
            ("Tabeltekst", 9.5, 3, 3),
        ):
            made = styles.add_style(name, 1)
            made.base_style = styles["Normal"]
            _style(made, size=size, before=before, after=after)
            made.font.bold = name == "Tabelhoved"
        styles["Tabelhoved"].paragraph_format.keep_with_next = True

    def _set_footer(self) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.add_run("Side ")
        _add_number(paragraph, "PAGE")
        paragraph.add_run(" af ")
        _add_number(paragraph, "NUMPAGES")

    def _set_properties(self, title: str, written: datetime) -> None:
        properties = self._document.core_properties
        properties.title, properties.language = title[:255], "da-DK"
        properties.author = properties.last_modified_by = properties.comments = ""
        properties.created = properties.modified = written
        package = self._document.part.package
        for key in [key for key, each in package.rels.items() if each.reltype.endswith(_THUMBNAIL)]:
            package.rels.pop(key)  # a picture of the template's own page


def _fill(paragraph: Any, pieces: Sequence[Piece]) -> None:
    from docx.enum.text import WD_COLOR_INDEX

    for piece in pieces:
        match piece:
            case Field(name):
                paragraph.add_run(f"[{name}]").font.highlight_color = WD_COLOR_INDEX.YELLOW
            case Strong(text):
                paragraph.add_run(_safe(text)).bold = True
            case text:
                paragraph.add_run(_safe(text))


def _safe(text: str) -> str:
    """Without what Word refuses, and every run of white space as one space; an outer one is the letter's own."""
    return re.sub(r"\s+", " ", clean(text))


def _style(style: Any, *, size: float, before: float = 0, after: float = 0, line: float = 1.0) -> None:
    from docx.shared import Pt

    style.font.size = Pt(size)
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(after), line


def _add(parent: Any, name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    parent.append(element)
    return element


def _add_number(paragraph: Any, instruction: str) -> None:
    field = _add(paragraph._p, "w:fldSimple", instr=instruction)
    _add(_add(field, "w:r"), "w:t").text = "1"
