"""A document as passages: every stretch of text with the section, heading and lead that it stands under.

Headings open sections; a label ("Målgruppe:"), a table's label cell or column, a question, or the line that opens a
list is the passage's lead and may tell its section better than the heading does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from compliance.danish.terms import compile_terms
from compliance.documents.cleaning import list_marker
from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.answer_tables import (
    ANSWER_COLUMN,
    LONGEST_CELL_LABEL,
    asks,
    asks_by_number,
    awaits_answer,
    demand_column,
    heads_answers,
    heads_goals,
    is_asked,
)
from compliance.offers.choices import as_ticked
from compliance.offers.goal_language import lists_gains, opens_goals
from compliance.offers.model import Passage, Section
from compliance.offers.places import Place, passage_at
from compliance.offers.questions import (
    ANSWER_MARK,
    ASKS,
    LONGEST_QUESTION,
    demand_within,
    headed_answers,
    marked_answers,
)
from compliance.offers.sections import section_asked_for, section_of

_RUN_IN = re.compile(r"\(?(?P<label>[^\W\d_][^.:?!\n|]{1,48})(?P<mark>[:?]|\.(?=\s+[A-ZÆØÅ\d]))\s+(?=\S)")
_QUESTION = re.compile(r"(?:spørgsmål\s*\d*\s*[:.]?\s*)?(?P<question>[^.?!\n]{6,200}\?)\s*(?=\S)?", re.IGNORECASE)
_RUNS_ON = re.compile(r",\s+(?:at|når|som)\b")
"""In the line that opens a list: a sentence, and no label that could head something else."""
_TO_FILL_IN = re.compile(
    r"[\[(<]?\s*(?:udfyldes|skal udfyldes|indsæt|tilbudsgiver udfylder)\b[^\])>]*[\])>]?", re.IGNORECASE
)
_NAVIGATION = compile_terms((
    "cookie*", "du er her", "privatlivspolitik", "nyhedsbrev", "log ind", "whistleblower", "CVR*",
))  # fmt: skip
_CRUMBS = re.compile(r"(?:\s[/>›»|]\s.*){2,}")
_QUESTION_LEVEL = 9
_ASKED = {
    Section.TARGET_GROUP: compile_terms((
        "målgruppe*", "hvem er .. for", "(skal|er) .. (for|rettet mod|målrettet) *",
        "henvende* sig til", "deltagerne er",
    )),
    Section.ANCHORING: compile_terms((
        "(udbytte*|effekt*|læring*) .. (længere sigt|fasthold*|forankr*)", "(fasthold*|forankr*|holde*) .. udbytte*",
    )),
    Section.GOALS: compile_terms(("læringsmål*", "udbytte*")),
    Section.LITERATURE: compile_terms(("pensum*", "litteratur*")),
    Section.TEACHERS: compile_terms(("underviser*", "undervisere*")),
    Section.PRICE: compile_terms(("pris", "prisen", "priser")),
    Section.DURATION: compile_terms(("varighed*", "konfrontationstimer", "hvornår", "antal .. dage", "timer")),
}
_MAY_LIST_GAINS = (Section.GENERAL, Section.CONTENT, Section.ANCHORING)
_CLAUSE = re.compile(r"(?:[Dd]u|I|[Vv]i|[Dd]e|[Mm]an)\s+(?:er|har|kan|ved|kender|tør|forstår)\s+")
"""How a sentence opens whose colon ends no label ("Du er blevet klogere på læreplanen: hvad …")."""
_LONGEST_LABEL = 7
_LONGEST_BARE_LABEL = 2
"""Words of a line with no mark at its end that labels the list under it ("Fyrtårnet")."""


def outline(document: Document) -> tuple[Passage, ...]:
    """Every passage of the document, in reading order. Headings are passages of their own (section TITLE)."""
    passages: list[Passage] = []
    body, box = Place(), Place()
    lead = ""
    heads: dict[int | None, tuple[str, ...]] = {}
    questions, answered = headed_answers(document), marked_answers(document)
    for block, after in zip(document.blocks, (*document.blocks[1:], None), strict=False):
        place = box if block.aside else body
        if block.index in questions:
            place.open(_QUESTION_LEVEL, block.text)
            lead = ""
            passages += passage_at(block, 0, len(block.text), Section.TITLE, place, "")
            continue
        if block.index in answered:
            lead = answered[block.index]
            passages += passage_at(block, 0, len(block.text), Section.DEMAND, place, "")
            continue
        match block.kind:
            case BlockKind.HEADING:
                place.open(block.level, block.text)
                lead = ""
                passages += passage_at(block, 0, len(block.text), Section.TITLE, place, "")
            case BlockKind.TABLE_ROW:
                if not block.columns and block.table not in heads and (
                    heads_answers(block.cells) or heads_goals(block.cells)
                ):
                    heads[block.table] = block.cells
                passages += _row(block, place, block.columns or heads.get(block.table, ()))
                lead = ""
            case BlockKind.LIST_ITEM:
                passages += _item(block, place, lead)
            case BlockKind.PAGE_HEADER | BlockKind.PAGE_FOOTER | BlockKind.NOTE:
                section = Section.NAVIGATION if _is_navigation(block.text) else Section.GENERAL
                passages += passage_at(block, 0, len(block.text), section, Place(), "")
            case BlockKind.PARAGRAPH:
                found = list(_stack(block, place) if _is_stack(block.text) else _paragraph(block, place, lead))
                passages += found
                lead = _lead_left(block.text, found, after)
    return tuple(as_ticked(_with_lists_of_gains(passages)))


def _with_lists_of_gains(passages: list[Passage]) -> Iterator[Passage]:
    """Lists whose items tell what participants gain are goals, though no heading or lead says so."""
    for (_, _, section, is_item), run in groupby(passages, key=lambda p: (p.heading, p.lead, p.section, p.is_item)):
        items = list(run)
        if is_item and section in _MAY_LIST_GAINS and lists_gains([p.text for p in items]):
            items = [p.model_copy(update={"section": Section.GOALS}) for p in items]
        yield from items


def _paragraph(block: Block, place: Place, lead: str) -> Iterator[Passage]:
    """A paragraph; a label or question at its head becomes its lead, "Svar:" answers the question before it."""
    text = block.text
    if _is_navigation(text):
        yield from passage_at(block, 0, len(text), Section.NAVIGATION, place, "")
        return
    if answer := ANSWER_MARK.match(text):
        asked = lead or place.heading
        section = _section_asked(asked, place)
        yield from passage_at(block, answer.end(), len(text), section, place, asked, answers=True)
        return
    if within := _demand_and_answer(block, place):
        yield from within
        return
    question = _QUESTION.match(text)
    if question and re.match(r"\s*(?:svar|ja|nej|jo)\b", text[question.end() :], re.IGNORECASE):
        start = question.end()
        marked = ANSWER_MARK.match(text, start)
        section = _section_asked(question["question"], place)
        yield from passage_at(block, marked.end() if marked else start, len(text), section, place, question["question"],
                            answers=True)
        return
    if ASKS.match(text) and len(text) < LONGEST_QUESTION:
        yield from passage_at(block, 0, len(text), Section.DEMAND, place, "")
        return
    label = _RUN_IN.match(text)
    if label and _is_label(label):
        named = section_of(label["label"])
        section = place.section if named is Section.GENERAL else named
        yield from passage_at(block, 0, len(text), section, place, label["label"])
        return
    answers = place.heading.endswith("?") and re.match(r"(?:ja|nej|jo)\b", text, re.IGNORECASE) is not None
    yield from passage_at(block, 0, len(text), place.section, place, place.heading if answers else "", answers=answers)


def _demand_and_answer(block: Block, place: Place) -> list[Passage]:
    """The two where one block holds both; nothing where it does not."""
    if (within := demand_within(block.text, place.heading)) is None:
        return []
    asked, start = within
    section = _section_asked(asked, place)
    return [
        *passage_at(block, 0, start, Section.DEMAND, place, ""),
        *passage_at(block, start, len(block.text), section, place, asked, answers=True),
    ]


def _is_stack(text: str) -> bool:
    """Several lines of label and value under each other, broken by hand."""
    labels = [_RUN_IN.match(line) for line in text.split("\n")]
    return sum(1 for label in labels if label and label["mark"] == ":" and _is_label(label)) >= 2


def _stack(block: Block, place: Place) -> Iterator[Passage]:
    position = 0
    for line in block.text.split("\n"):
        label = _RUN_IN.match(line)
        named = section_of(label["label"]) if label else Section.GENERAL
        section = place.section if named is Section.GENERAL else named
        lead = label["label"] if label else ""
        yield from passage_at(block, position, position + len(line), section, place, lead, item=True)
        position += len(line) + 1


def _is_label(match: re.Match[str]) -> bool:
    """Whether a paragraph's first words are a label: up to a colon, or up to a full stop where they name a section."""
    words = len(match["label"].split())
    if words > 2 and _CLAUSE.match(match["label"]):
        return False
    if match["mark"] == ":":
        return words <= _LONGEST_LABEL
    return words <= _LONGEST_LABEL // 2 and section_of(match["label"]) is not Section.GENERAL


def _item(block: Block, place: Place, lead: str) -> Iterator[Passage]:
    if within := _demand_and_answer(block, place):
        yield from within
        return
    section = place.section
    of_goals = section is Section.GOALS and _RUNS_ON.search(lead) is not None
    if lead and not of_goals and section not in (Section.DEMAND, Section.OTHER_COURSES):
        named = section_of(lead)
        section = Section.GOALS if opens_goals(lead) else section if named is Section.GENERAL else named
    label = _RUN_IN.match(block.text)
    if label and label["mark"] == ":" and len(label["label"].split()) <= 4:
        named = section_of(label["label"])
        if named is not Section.GENERAL and section is not Section.GOALS:
            yield from passage_at(block, 0, len(block.text), named, place, label["label"], item=True)
            return
    yield from passage_at(block, 0, len(block.text), section, place, lead, item=True)


def _row(block: Block, place: Place, heads: tuple[str, ...]) -> Iterator[Passage]:
    """A table row: the answer or value cells, each led by its label and column; demand cells only lead."""
    cells = list(_cell_spans(block))
    columns = heads if len(heads) == len(block.cells) else ()
    if columns and columns == block.cells:
        yield from passage_at(block, 0, len(block.text), Section.NAVIGATION, place, "")
        return
    demand = demand_column(columns)
    answers = demand is not None and any(ANSWER_COLUMN.search(c) for c in columns)
    asked = " ".join(block.text[a:b] for i, (a, b) in cells if demand is not None and is_asked(columns, i, demand))
    if not any(map(asks, columns)) and asks_by_number(block.cells):
        yield from passage_at(block, *cells[1][1], Section.DEMAND, place, "")
        for _, (start, end) in cells[2:]:
            section = _section_asked(block.cells[1], place)
            yield from _lines(block, start, end, section, place, block.cells[1], answers=True)
        return
    if len(cells) == 1 < len(block.cells) and cells[0][0] == 0 and awaits_answer(block.cells[0]):
        yield from passage_at(block, 0, len(block.text), Section.NAVIGATION, place, "")
        return
    first = block.text[slice(*cells[0][1])] if len(cells) > 1 else ""
    of_goals = demand is None and heads_goals(columns)
    lists_goals = of_goals and len(first.split()) > _LONGEST_BARE_LABEL
    if of_goals and not lists_goals:
        columns = ()
    label = list_marker(first)[1] if len(first.split()) <= LONGEST_CELL_LABEL and not lists_goals else ""
    for position, (start, end) in cells:
        column = columns[position] if columns else ""
        if demand is not None:
            if is_asked(columns, position, demand):
                yield from passage_at(block, start, end, Section.DEMAND, place, "")
            elif not _TO_FILL_IN.fullmatch(block.text[start:end].strip()):
                yield from _lines(block, start, end, _section_asked(asked, place), place, asked, answers=answers)
        elif lists_goals:
            yield from _lines(block, start, end, section_of(column), place, column)
        elif not (label and position == cells[0][0]):
            lead = " · ".join(filter(None, (label, column)))
            yield from _lines(block, start, end, _section_of_cell(label, column, place), place, lead)


def _section_of_cell(label: str, column: str, place: Place) -> Section:
    """What a cell is about: its column's heading, its row's label, else the heading above, which wins where it tells
    goals, prices or other courses."""
    if place.section in (Section.OTHER_COURSES, Section.PRICE, Section.GOALS):
        return place.section
    told = (section_of(column) if column else Section.GENERAL, section_of(label))
    return next((section for section in told if section is not Section.GENERAL), place.section)


def _section_asked(asked: str, place: Place) -> Section:
    """The section that a demand or question is about: by the label that it opens with, else by a word in it."""
    words = asked.lstrip("0123456789.)( \t")
    label = _RUN_IN.match(words)
    named = section_of(label["label"]) if label else Section.GENERAL
    if named in (Section.GENERAL, Section.DEMAND):
        named = next((section for section, terms in _ASKED.items() if terms.search(words)), Section.GENERAL)
    if named is Section.GENERAL:
        named = section_asked_for(words)
    if named is not Section.GENERAL:
        return named
    return place.section if place.section is not Section.DEMAND else Section.GENERAL


def _lines(
    block: Block, start: int, end: int, section: Section, place: Place, lead: str, *, answers: bool = False
) -> Iterator[Passage]:
    """A cell's lines: several are a list, which its first line may open."""
    position = start
    lines = block.text[start:end].split("\n")
    for number, line in enumerate(lines):
        yield from passage_at(block, position, position + len(line), section, place, lead, item=True, answers=answers)
        position += len(line) + 1
        if number == 0 and len(lines) > 2 and opens_goals(line) and not line.rstrip().endswith("."):
            section, lead, answers = Section.GOALS, line, False


def _cell_spans(block: Block) -> Iterator[tuple[int, tuple[int, int]]]:
    """The place of each cell that is not empty in the row's text."""
    position = 0
    for number, cell in enumerate(block.cells):
        if cell:
            start = block.text.index(cell, position)
            yield number, (start, start + len(cell))
            position = start + len(cell)
    if not block.cells:
        yield 0, (0, len(block.text))


def _lead_left(text: str, found: list[Passage], after: Block | None) -> str:
    """What a paragraph leaves for the list, answer or sentences after it."""
    if found and found[0].section is Section.DEMAND and ASKS.match(text):
        return ASKS.sub("", text).strip()
    if text.endswith("."):
        return ""
    last = re.split(r"(?<=[.!?])\s+", text)[-1]
    if text.endswith((":", ",")) or opens_goals(last):
        return last
    goes_on = after is not None and after.kind is BlockKind.LIST_ITEM and after.text[:1].islower()
    is_label = (goes_on or len(text.split()) <= _LONGEST_BARE_LABEL) and text.rstrip()[-1:].isalpha()
    return last if is_label or text.rstrip().endswith("?") else ""


def _is_navigation(text: str) -> bool:
    return len(text) < 240 and (_NAVIGATION.search(text) is not None or _CRUMBS.search(text) is not None)


