"""Tables in which somebody demands or asks, and a provider answers: what each column and row is there for."""

from __future__ import annotations

import re

from compliance.danish.terms import compile_terms
from compliance.documents.cleaning import list_marker
from compliance.offers.model import Section
from compliance.offers.sections import section_of

ANSWER_COLUMN = compile_terms((
    "*besvarelse*", "*svar", "tilbudsgiver*", "leverandør*", "*opfyldelse*", "vores *", "(sådan|hvordan) *", "løsning*",
    "opfyldes*", "bemærkning*", "kommentar*", "dokumentation*", "tilbud*", "beskrivelse af *",
))  # fmt: skip
_DEMAND_COLUMN = compile_terms((
    "krav", "*krav", "*kravet", "krav *", "kravspec*", "ordregivers *", "rammens *", "mindstekrav*",
))  # fmt: skip
_QUESTION_COLUMN = compile_terms(("*spørgsmål*", "(kunden|kommunen|ordregiver|I|vi) spørger", "det spørger *"))
"""Heads what is asked, where another column of the table answers."""
_ITS_NUMBER = re.compile(r"(?:[A-Z]\.?)?\d{1,2}(?:\.\d{1,2})*[.)]?")
LONGEST_CELL_LABEL = 9


def heads_answers(cells: tuple[str, ...]) -> bool:
    """Whether a row heads a table of demands and answers, though nothing in its looks says so."""
    short = all(len(cell.split()) <= LONGEST_CELL_LABEL for cell in cells)
    demand = demand_column(cells)
    others = [cell for number, cell in enumerate(cells) if number != demand and not asks(cell)]
    return short and demand is not None and any(map(ANSWER_COLUMN.search, others))


def demand_column(columns: tuple[str, ...]) -> int | None:
    """Which column holds what is demanded or, where another answers, what is asked; None where none does."""
    if (demand := next((i for i, column in enumerate(columns) if asks(column)), None)) is not None:
        return demand
    asked = next((i for i, column in enumerate(columns) if _QUESTION_COLUMN.search(column)), None)
    answered = asked is not None and any(ANSWER_COLUMN.search(column) for column in columns[asked + 1 :])
    return asked if answered else None


def heads_goals(cells: tuple[str, ...]) -> bool:
    """Whether a row heads a table of goals in its first column, and in the others what is done to reach them,
    or goals of another kind ("Viden | Færdigheder | Kompetencer")."""
    if len(cells) < 2 or any(len(cell.split()) > LONGEST_CELL_LABEL for cell in cells):
        return False
    means = {Section.FORM, Section.CONTENT}
    if all(len(cell.split()) == 1 for cell in cells):
        means.add(Section.GOALS)
    others = {section_of(cell) for cell in cells[1:] if cell}
    return section_of(cells[0]) is Section.GOALS and bool(others) and others <= means


def asks(column: str) -> bool:
    """Whether a column holds demands on the provider; entry requirements ("Adgangskrav") are none."""
    is_short = len(column.split()) <= LONGEST_CELL_LABEL
    return is_short and _DEMAND_COLUMN.search(column) is not None and section_of(column) is not Section.ADMISSION


def is_asked(columns: tuple[str, ...], position: int, demand: int) -> bool:
    """Whether a cell holds the demand itself: its column, those before it, and a description of the demand after it."""
    return position <= demand or (
        position == demand + 1 and columns[position].strip().lower() in ("beskrivelse", "kravbeskrivelse", "uddybning")
    )


def asks_by_number(cells: tuple[str, ...]) -> bool:
    """Whether a row is a numbered question with room for its answer: "3.3 | Hvem underviser? | To lektorer"."""
    return len(cells) > 2 and _ITS_NUMBER.fullmatch(cells[0]) is not None and cells[1].rstrip().endswith("?")


def awaits_answer(label: str) -> bool:
    """Whether a cell with nothing beside it is a field of a form that nobody has filled in: it states nothing."""
    short = len(label.split()) <= LONGEST_CELL_LABEL
    return short and (label.rstrip().endswith((":", "?")) or list_marker(label)[0] == "number")
