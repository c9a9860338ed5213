"""Whole Word files: a usual template, and the promise that no word is lost or doubled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.documents.docx import read_docx
from compliance.documents.model import CELL_JOIN
from tests.documents.word_files import bold, p, r, read, seen, tbl, tc, tr


def test_a_document_in_a_usual_template() -> None:
    file = docx.Document()
    file.add_heading("Faglig ledelse i dagtilbud", 0)
    file.add_paragraph("Et forløb på tre dage", style="Subtitle")
    file.add_heading("Mål", 1)
    file.add_paragraph("Deltagerne kan")
    file.add_paragraph("lede pædagogiske processer", style="List Bullet")
    file.add_paragraph("sætte forstyrrelser i gang", style="List Number 2")
    file.add_heading("Praktisk", 2)
    facts = file.add_table(rows=2, cols=2, style="Light Grid Accent 1")
    plan = file.add_table(rows=2, cols=3, style="Light Grid Accent 1")
    for made, texts in ((facts, "Målgruppe|Ledere|Pris|5 kr."), (plan, "Dag|Tid|Emne|1|9-16|Leg")):
        cells = [cell for row in made.rows for cell in row.cells]
        for cell, text in zip(cells, texts.split("|"), strict=True):
            cell.text = text
    file.sections[0].header.paragraphs[0].text = "UC Vest"
    stream = BytesIO()
    file.save(stream)
    document = read_docx(stream.getvalue(), "a.docx", "a.docx", "0")
    assert seen(document) == [
        "page_header: UC Vest",
        "heading1: Faglig ledelse i dagtilbud",
        "paragraph: Et forløb på tre dage",
        "heading2: Mål",
        "paragraph: Deltagerne kan",
        "list_item1: lede pædagogiske processer",
        "list_item2: sætte forstyrrelser i gang",
        "heading3: Praktisk",
        "table_row: Målgruppe | Ledere",
        "table_row: Pris | 5 kr.",
        "table_row: Dag | Tid | Emne",
        "table_row: 1 | 9-16 | Leg",
    ]
    assert [block.columns for block in document.blocks[-4:]] == [(), (), *[("Dag", "Tid", "Emne")] * 2]


Tree = Callable[[Iterator[int]], str]
"""Draws its words from the numbers and gives XML."""


def word(numbers: Iterator[int]) -> str:
    return f"ord{next(numbers)}"


def box(inner: Tree) -> Tree:
    def render(numbers: Iterator[int]) -> str:
        before = r(word(numbers))
        content = f"<w:txbxContent>{inner(numbers)}</w:txbxContent>"
        shape = f"<w:drawing>{content}</w:drawing>"
        both = f"<mc:Choice>{shape}</mc:Choice><mc:Fallback><w:pict>{content}</w:pict></mc:Fallback>"
        return p(before, f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>")

    return render


def table(rows: list[list[Tree]]) -> Tree:
    return lambda numbers: tbl(*(tr(*(tc(cell(numbers)) for cell in row)) for row in rows))


PARAGRAPHS: st.SearchStrategy[Tree] = st.sampled_from(
    [
        lambda n: p(word(n)),
        lambda n: p(r(f"{word(n)} \n- {word(n)}\n\n{word(n)}")),
        lambda n: p(bold(word(n))),
        lambda n: p(f"{word(n)}\t{word(n)}"),
        lambda n: p(word(n), style="Overskrift1"),
        lambda n: p(word(n), style="Opstilling"),
        lambda n: p(f"• {word(n)}"),
        lambda n: p(f"<w:ins>{r(word(n))}</w:ins>", f"<w:hyperlink>{bold(word(n))}</w:hyperlink>"),
        lambda n: p(f"<w:sdt><w:sdtContent>{r(word(n))}</w:sdtContent></w:sdt>"),
        lambda n: p(word(n) + " ", properties="<w:rPr><w:del/></w:rPr>") + p(word(n)),
        lambda n: p(word(n), properties='<w:framePr w:w="1"/>'),
    ]
)
TREES: st.SearchStrategy[Tree] = st.recursive(
    PARAGRAPHS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map(lambda trees: lambda n: "".join(tree(n) for tree in trees)),
        st.lists(st.lists(inner, min_size=1, max_size=3), min_size=1, max_size=3).map(table),
        inner.map(box),
        inner.map(lambda tree: lambda n: f"<w:sdt><w:sdtContent>{tree(n)}</w:sdtContent></w:sdt>"),
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(TREES)
def test_no_word_is_lost_or_doubled(tree: Tree) -> None:
    numbers = count()
    document = read(tree(numbers))
    found = [word for block in document.blocks for word in re.findall(r"ord\d+", block.text)]
    assert sorted(found) == sorted(f"ord{number}" for number in range(next(numbers)))


@settings(max_examples=100, deadline=None)
@given(TREES)
def test_blocks_keep_the_model_s_promises(tree: Tree) -> None:
    for index, block in enumerate(read(tree(count())).blocks):
        assert block.index == index
        assert block.text
        assert block.page is None
        assert bool(block.cells) == (block.kind.value == "table_row") == (block.table is not None)
        assert not block.cells or block.text == CELL_JOIN.join(filter(None, block.cells))
        assert (block.level > 0) == (block.kind.value in {"heading", "list_item"})
