"""Draws a sample document as a PDF with reportlab."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    ListFlowable,
    ListItem,
    NextPageTemplate,
    PageTemplate,
    Spacer,
    Table,
)
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Paragraph as Text

from .model import Block, Box, Content, Grid, Heading, Listing, PageBreak, Paragraph

FONTS = Path("/usr/share/fonts/truetype")
FACES = {  # regular, bold, italic, bold italic
    "Liberation Sans": [f"liberation/LiberationSans-{w}.ttf" for w in ("Regular", "Bold", "Italic", "BoldItalic")],
    "Liberation Serif": [f"liberation/LiberationSerif-{w}.ttf" for w in ("Regular", "Bold", "Italic", "BoldItalic")],
    "DejaVu Condensed": [f"dejavu/DejaVuSansCondensed{w}.ttf" for w in ("", "-Bold", "-Oblique", "-BoldOblique")],
}


@dataclass(frozen=True)
class PdfTheme:
    """How a PDF looks. Header and footer may hold {page} and {pages}, and | to set text left and right."""

    font: str = "Helvetica"
    size: float = 10
    colour: str = "#1f3a5f"
    tint: str = "#eaf0f6"
    page: tuple[float, float] = A4
    margin: float = 20
    columns: int = 1
    gap: float = 8
    header: str = ""
    footer: str = ""
    banner: float = 0  # height in mm of a coloured band that holds title and lead on page one
    side: float = 0  # width in mm of the sidebar on page one
    side_left: bool = False
    centred: bool = False
    rules: bool = True  # draw the grid of tables


@cache
def family(name: str) -> tuple[str, str]:
    """The names of the regular and the bold face, registered on first use."""
    if name not in FACES:
        return name, f"{name}-Bold"
    faces = [f"{name}{suffix}" for suffix in ("", " B", " I", " BI")]
    for face, file in zip(faces, FACES[name], strict=True):
        pdfmetrics.registerFont(TTFont(face, str(FONTS / file)))
    pdfmetrics.registerFontFamily(name, *faces)
    return name, faces[1]


def inline(text: str) -> str:
    """Our inline marks as reportlab's."""
    text = text.replace("&", "&amp;").replace("<br>", "<br/>")
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    return re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)


class Drawing:
    """Turns blocks into flowables in one theme."""

    def __init__(self, theme: PdfTheme) -> None:
        self.theme = theme
        regular, bold = family(theme.font)
        size, align = theme.size, TA_CENTER if theme.centred else TA_LEFT
        self.colour, self.tint = HexColor(theme.colour), HexColor(theme.tint)

        def style(name: str, scale: float = 1, **more: object) -> ParagraphStyle:
            base = {"fontName": regular, "fontSize": size * scale, "leading": size * scale * 1.28, "spaceAfter": 5}
            return ParagraphStyle(name, **(base | more))

        self.styles = {
            "body": style("body", alignment=align),
            "lead": style("lead", 1.12, fontName=bold, textColor=self.colour, spaceAfter=8, alignment=align),
            "small": style("small", 0.82, textColor=HexColor("#555555")),
            "cell": style("cell", 0.95, spaceAfter=0),
            "head": style("head", 0.95, spaceAfter=0, fontName=bold, textColor=white),
            "item": style("item", spaceAfter=2),
            "banner0": style("banner0", 2.3, fontName=bold, textColor=white, alignment=align),
            "bannerlead": style("bannerlead", 1.15, textColor=white, alignment=align),
        }
        for level, scale in enumerate((2.1, 1.35, 1.1)):
            self.styles[f"h{level}"] = style(
                f"h{level}", scale, fontName=bold, textColor=self.colour, alignment=align,
                spaceBefore=0 if level == 0 else 7, spaceAfter=3 if level else 8, keepWithNext=1,
            )  # fmt: skip

    def flow(self, blocks: list[Block], width: float) -> list[Flowable]:
        out: list[Flowable] = []
        for block in blocks:
            out += self.draw(block, width)
        return out

    def draw(self, block: Block, width: float) -> list[Flowable]:
        match block:
            case Heading(level, text):
                return [Text(inline(text), self.styles[f"h{min(level, 2)}"])]
            case Paragraph(text, style):
                return [Text(inline(text), self.styles[style])]
            case Listing(items, numbered):
                entries = [ListItem(Text(inline(item), self.styles["item"]), leftIndent=13) for item in items]
                kind = {"bulletType": "bullet", "start": "•"}
                if numbered:
                    kind = {"bulletType": "1", "bulletFormat": "%s."}
                font = {"bulletFontName": family(self.theme.font)[0], "bulletFontSize": self.theme.size}
                return [ListFlowable(entries, leftIndent=13, bulletColor=self.colour, **kind, **font), Spacer(1, 5)]
            case Grid():
                return [self.grid(block, width), Spacer(1, 8)]
            case Box(title, blocks):
                inner: list[Flowable] = [Text(inline(title), self.styles["h2"])] if title else []
                table = Table([[inner + self.flow(blocks, width - 16)]], colWidths=[width])
                whole = ((0, 0), (-1, -1))
                table.setStyle([("BACKGROUND", *whole, self.tint), ("BOX", *whole, 0.8, self.colour)])
                return [table, Spacer(1, 8)]
            case PageBreak():
                return [NewPage()]

    def grid(self, block: Grid, width: float) -> Table:
        shares = block.widths or [1.0] * len(block.rows[0])
        rows = [
            [Text(inline(cell), self.styles["head" if block.head and not number else "cell"]) for cell in row]
            for number, row in enumerate(block.rows)
        ]
        table = Table(rows, colWidths=[width * s / sum(shares) for s in shares], repeatRows=int(block.head))
        look: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if block.head:
            look.append(("BACKGROUND", (0, 0), (-1, 0), self.colour))
        if self.theme.rules:
            look.append(("GRID", (0, 0), (-1, -1), 0.4, HexColor("#999999")))
        else:
            look += [("LINEBELOW", (0, 0), (-1, -1), 0.3, HexColor("#bbbbbb")), ("LEFTPADDING", (0, 0), (-1, -1), 2)]
        table.setStyle(look)
        return table


def running(canvas: Canvas, theme: PdfTheme, pages: int) -> None:
    """Header and footer of a page."""
    width, height = theme.page
    canvas.setFont(family(theme.font)[0], 8)
    canvas.setFillColor(HexColor("#555555"))
    for text, y in ((theme.header, height - 11 * mm), (theme.footer, 9 * mm)):
        text = text.replace("{page}", str(canvas.getPageNumber())).replace("{pages}", str(pages))
        left, _, right = text.partition("|")
        canvas.drawString(theme.margin * mm, y, left)
        canvas.drawRightString(width - theme.margin * mm, y, right)


def write(content: Content, theme: PdfTheme, path: Path) -> None:
    """Build the PDF; twice, since the number of pages is known only after the first time."""
    pages = build(content, theme, path, 0)
    if "{pages}" in theme.header + theme.footer:
        build(content, theme, path, pages)


def build(content: Content, theme: PdfTheme, path: Path, pages: int) -> int:
    drawing = Drawing(theme)
    width, height = theme.page
    margin, banner = theme.margin * mm, theme.banner * mm
    blocks = list(content.blocks)
    side = next((b for b in blocks if isinstance(b, Box) and b.side), None)
    side_width = theme.side * mm if side else 0
    if side:
        blocks.remove(side)
    title: list[Heading | Paragraph] = []
    while banner and isinstance(block := blocks[0], Heading | Paragraph):
        if (block.level if isinstance(block, Heading) else block.style) not in (0, "lead"):
            break
        title.append(block)
        blocks.pop(0)

    def frames(first: bool) -> list[Frame]:
        left, top = margin, height - margin - (banner - 4 * mm if first and banner else 0)
        usable = width - 2 * margin - (side_width + theme.gap * mm if first and side else 0)
        if first and side and theme.side_left:
            left += side_width + theme.gap * mm
        column = (usable - (theme.columns - 1) * theme.gap * mm) / theme.columns
        step = column + theme.gap * mm
        pad = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
        return [Frame(left + n * step, margin, column, top - margin, **pad) for n in range(theme.columns)]

    def first_page(canvas: Canvas, _doc: BaseDocTemplate) -> None:
        running(canvas, theme, pages)
        if banner:
            canvas.setFillColor(drawing.colour)
            canvas.rect(0, height - banner, width, banner, stroke=0, fill=1)
            head = [
                Text(inline(b.text), drawing.styles["banner0" if isinstance(b, Heading) else "bannerlead"])
                for b in title
            ]
            Frame(margin, height - banner, width - 2 * margin, banner - 3 * mm).addFromList(head, canvas)
            if head:
                raise ValueError(f"{path.name}: the banner does not hold title and lead")
        if side:
            x = margin if theme.side_left else width - margin - side_width
            top = height - margin - (banner - 4 * mm if banner else 0)
            frame = Frame(x, margin, side_width, top - margin, 0, 0, 0, 0)
            flow = drawing.draw(side, side_width)
            frame.addFromList(flow, canvas)
            if flow:
                raise ValueError(f"{path.name}: the sidebar does not fit")

    later: Callable[[Canvas, BaseDocTemplate], None] = lambda canvas, _doc: running(canvas, theme, pages)  # noqa: E731
    doc = BaseDocTemplate(
        str(path), pagesize=theme.page, title=content.title, author="", creator="", invariant=1, lang="da-DK"
    )
    doc.addPageTemplates(
        [PageTemplate("first", frames(True), onPage=first_page), PageTemplate("later", frames(False), onPage=later)]
    )
    column = frames(True)[0].width
    doc.build([NextPageTemplate("later"), *drawing.flow(blocks, column)], canvasmaker=partial(Canvas, invariant=1))
    return int(doc.page)
