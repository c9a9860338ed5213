"""Lines and rows in reading order to blocks: headings, paragraphs, list items, table rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from compliance.documents.cleaning import join_lines
from compliance.documents.model import Block, BlockKind
from compliance.documents.page import Box, Line, Region, Row
from compliance.documents.paragraphs import Group, Measures, cell_text, group_lines, measure
from compliance.documents.running import Running
from compliance.documents.table_rows import Draft, number_tables, row_text

LONGEST_HEADING = 140
FORM_TABLE = -2
FACT_TABLE = -1
"""Numbers of the tables that no layout has numbered: a page's form fields, a box of labels and values."""
LARGER = 1.13
"""A heading's size against the body's."""


@dataclass
class ReadPage:
    """A page's regions in reading order."""

    number: int
    regions: list[Region]
    fields: list[tuple[str, str]] = field(default_factory=list)
    """Filled form fields: name and value."""
    typed: list[str] = field(default_factory=list)
    """Texts typed onto the finished page."""
    ocr: bool = False


def to_blocks(pages: list[ReadPage], running: list[Running]) -> list[Block]:
    """All blocks in reading order, running headers before and footers after the page they stand on first."""
    measures = measure(region for page in pages for region in page.regions)
    drafts: list[Draft] = []
    open_main: Draft | None = None
    for page in pages:
        drafts += [_furniture(r) for r in running if r.page == page.number and r.kind is BlockKind.PAGE_HEADER]
        for region in page.regions:
            made = _region_drafts(region, page, measures)
            if not made:
                continue
            if not region.aside:
                if open_main and _goes_on(open_main, made[0]):
                    open_main.text = join_lines(open_main.text, made[0].text)
                    open_main.full = made[0].full
                    made = made[1:]
                open_main = made[-1] if made else open_main
            drafts += made
        drafts += [_field_row(name, value, page) for name, value in page.fields]
        drafts += [Draft(BlockKind.PARAGRAPH, text, page.number, aside=True) for text in page.typed]
        drafts += [_furniture(r) for r in running if r.page == page.number and r.kind is BlockKind.PAGE_FOOTER]
    # A broken font can give words of nothing but unseen characters.
    drafts = [draft for draft in drafts if draft.text]
    _lone_numbers(drafts)
    _plain_headings(drafts)
    number_tables(drafts)
    _set_levels(drafts)
    return [
        Block(
            index=index,
            kind=draft.kind,
            text=draft.text,
            page=draft.page,
            level=draft.level,
            cells=tuple(draft.cells),
            columns=draft.columns,
            table=draft.table,
            aside=draft.aside,
            ocr=draft.ocr,
        )
        for index, draft in enumerate(d for d in drafts if d.text)
    ]


def _furniture(running: Running) -> Draft:
    return Draft(running.kind, running.text, running.page)


def _field_row(name: str, value: str, page: ReadPage) -> Draft:
    row = Row([[], []], Box(0, 0, 0, 0), FORM_TABLE)
    cells = [name, value]
    return Draft(BlockKind.TABLE_ROW, row_text(cells), page.number, row=row, cells=cells)


def _region_drafts(region: Region, page: ReadPage, measures: Measures) -> list[Draft]:
    drafts: list[Draft] = []
    lines: list[Line] = []

    def flush() -> None:
        groups = group_lines(lines, measures, region.aside, region.right)
        drafts.extend(
            _fact_rows(groups, page, region) or [_draft(group, page, region, measures, left) for group in groups]
        )
        lines.clear()

    left = min((item.box.x0 for item in region.items if isinstance(item, Line)), default=0.0)
    for item in region.items:
        if isinstance(item, Line):
            lines.append(item)
            continue
        flush()
        cells = [cell_text(cell, measures) for cell in item.cells]
        drafts.append(
            Draft(BlockKind.TABLE_ROW, row_text(cells), page.number, page.ocr, region.aside, row=item, cells=cells)
        )
    flush()
    return drafts


def _draft(group: Group, page: ReadPage, region: Region, measures: Measures, left: float) -> Draft:
    kind = BlockKind.PARAGRAPH
    text = group.text
    if _is_heading(group, measures):
        kind, text = BlockKind.HEADING, group.heading_text
    elif group.marker:
        kind = BlockKind.LIST_ITEM
    elif _is_note(group, measures):
        kind = BlockKind.NOTE
    draft = Draft(kind, text, page.number, page.ocr, region.aside, (group.size, group.bold), full=group.full)
    draft.depth = group.lines[0].box.x0 - left
    draft.numbered = group.heading_text if group.marker == "number" else ""
    return draft


def _is_note(group: Group, measures: Measures) -> bool:
    """Whether this is a footnote: small print after a smaller number."""
    words = group.lines[0].words
    return (
        group.size < 0.95 * measures.body
        and len(words) > 1
        and (words[0].text.isdigit() or words[0].text == "*")
        and words[0].style.size < 0.85 * words[1].style.size
    )


def _is_heading(group: Group, measures: Measures) -> bool:
    text = group.heading_text
    if len(text) > LONGEST_HEADING or len(group.lines) > 3 or not any(c.isalpha() for c in text):
        return False
    if group.marker in ("glyph", "dash", "shape"):
        return False
    words = text.split()
    sentence = text[-1] in ".," and len(words) > 5
    if group.size >= 1.6 * measures.body:
        return True
    if sentence or text[-1] in ";,":
        return False
    if group.size >= LARGER * measures.body:
        return True
    if group.size < 0.97 * measures.body and not group.bold:
        return _is_capitals(text)
    if group.bold and not measures.bold_body and len(group.lines) <= 2 and len(text) <= 110:
        return text[-1] != "." or len(words) <= 3
    return _is_capitals(text) or (
        group.coloured and len(group.lines) == 1 and len(text) <= 60 and text[0].isupper() and text[-1] not in ".:"
    )


def _is_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 5 and len(letters) > 0.6 * len(text.replace(" ", "")) and text.isupper() and len(text) <= 80


def _goes_on(last: Draft, first: Draft) -> bool:
    """Whether the first block of a column or page is the rest of the last one of the column before."""
    if first.kind is not BlockKind.PARAGRAPH or last.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return False
    if not last.text or not first.text or abs(last.style[0] - first.style[0]) > 0.6 or last.style[1] != first.style[1]:
        return False
    if last.text[-1] in "-\u2010":
        return True
    ended = last.text[-1] in ".!?:" and len(last.text.split()[-1]) > 4
    if first.text[0].islower():
        return not ended
    long = min(len(last.text), len(first.text)) > 60
    return last.kind is BlockKind.PARAGRAPH and last.full and long and last.text[-1] not in ".!?:;"


def _fact_rows(groups: list[Group], page: ReadPage, region: Region) -> list[Draft]:
    """A box that is a stack of labels over their values, as table rows; empty where the region is no such box."""
    if not region.aside or len(groups) < 4 or any(group.marker for group in groups):
        return []
    styles = Counter(a.style for a, b in pairwise(groups) if a.is_label and a.style != b.style)
    if not styles:
        return []
    style = max(styles, key=lambda s: (styles[s], s))
    labels = {id(group) for group in groups if group.is_label and group.style == style}
    values = sorted(len(b.text) for a, b in pairwise(groups) if id(a) in labels and id(b) not in labels)
    if len(values) < 2 or values[len(values) // 2] > 120:
        return []
    drafts: list[Draft] = []
    at = 0
    while at < len(groups):
        group = groups[at]
        at += 1
        if id(group) not in labels:
            drafts.append(Draft(BlockKind.PARAGRAPH, group.text, page.number, page.ocr, True, (group.size, group.bold)))
            continue
        value: list[str] = []
        while at < len(groups) and id(groups[at]) not in labels:
            value.append(groups[at].text)
            at += 1
        if not value:
            drafts.append(
                Draft(BlockKind.HEADING, group.heading_text, page.number, page.ocr, True, (group.size, group.bold))
            )
            continue
        cells = [group.heading_text, "\n".join(value)]
        row = Row([group.lines, []], group.lines[0].box, FACT_TABLE)
        drafts.append(Draft(BlockKind.TABLE_ROW, row_text(cells), page.number, page.ocr, True, row=row, cells=cells))
    return drafts


def _lone_numbers(drafts: list[Draft]) -> None:
    """A number before a paragraph is a list's only in the company of the number before or after it."""
    main = [d for d in drafts if d.kind not in (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER, BlockKind.NOTE)]
    for index, draft in enumerate(main):
        if not draft.numbered or draft.kind is not BlockKind.LIST_ITEM:
            continue
        near = [other for other in main[max(0, index - 3) : index + 4] if other is not draft]
        if not any(other.numbered or other.kind is BlockKind.LIST_ITEM for other in near):
            draft.kind, draft.text = BlockKind.PARAGRAPH, draft.numbered


def _plain_headings(drafts: list[Draft]) -> None:
    """Headings that are told by nothing but standing alone: sought where no style tells any, and in scans."""
    styled = sum(draft.kind is BlockKind.HEADING for draft in drafts)
    main = [
        draft
        for draft in drafts
        if draft.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.HEADING)
    ]
    for draft, following in pairwise(main):
        if draft.kind is not BlockKind.PARAGRAPH or not (draft.ocr or styled < 2):
            continue
        text = draft.text
        short = "\n" not in text and ": " not in text and len(text) <= 50 and len(text.split()) <= 7
        closed = text[-1].isalnum() or text[-1] in "?)" or (text[-1] == ":" and len(text.split()) <= 3)
        titled = text[0].isupper() and closed
        headed = following.kind is not BlockKind.HEADING and (
            len(following.text) > len(text) or following.kind is not BlockKind.PARAGRAPH
        )
        if short and titled and headed:
            draft.kind = BlockKind.HEADING


def _set_levels(drafts: list[Draft]) -> None:
    """Heading levels by size and weight, list depths by left edge."""
    styles = Counter((round(d.style[0] * 2) / 2, d.style[1]) for d in drafts if d.kind is BlockKind.HEADING)
    ranks = {style: rank for rank, style in enumerate(sorted(styles, reverse=True), start=1)}
    edges: list[float] = []
    for draft in drafts:
        if draft.kind is BlockKind.HEADING:
            draft.level = min(6, ranks[round(draft.style[0] * 2) / 2, draft.style[1]])
        if draft.kind is not BlockKind.LIST_ITEM:
            if draft.kind not in (BlockKind.PAGE_FOOTER, BlockKind.PAGE_HEADER):
                edges = []
            continue
        while edges and draft.depth < edges[-1] - 6:
            edges.pop()
        if not edges or draft.depth > edges[-1] + 6:
            edges.append(draft.depth)
        draft.level = min(len(edges), 9)
