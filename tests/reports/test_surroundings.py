"""A quote is shown with what stands around it, whole words only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compliance.documents.model import Block, BlockKind, Document
from compliance.reports.surroundings import Surroundings, surroundings


def a_document(*texts: str) -> Document:
    blocks = tuple(Block(index=n, kind=BlockKind.PARAGRAPH, text=text) for n, text in enumerate(texts))
    return Document(path="a.pdf", file="a.pdf", sha256="0", pages=1, blocks=blocks)


def test_the_rest_of_the_paragraph_stands_on_both_sides() -> None:
    made = a_document("Kurset er for ledere. Det varer tre dage. Der er prøve til sidst.")
    assert surroundings(made, made.quote(0, 22, 41)) == Surroundings("Kurset er for ledere.", "Der er prøve til sidst.")


def test_a_quote_of_a_whole_paragraph_is_shown_between_its_neighbours() -> None:
    made = a_document("Varighed", "Tre dage à 7,5 timer", "Pris: 4.000 kr.")
    assert surroundings(made, made.quote(1)) == Surroundings("Varighed", "Pris: 4.000 kr.")


def test_nothing_stands_around_the_only_paragraph() -> None:
    made = a_document("Tre dage")
    assert surroundings(made, made.quote(0)) == Surroundings("", "")


def test_long_surroundings_are_cut_at_a_word_and_say_so() -> None:
    made = a_document("alfa beta gamma citat delta epsilon zeta")
    around = surroundings(made, made.quote(0, 16, 21), room=10)
    assert around == Surroundings("… gamma", "delta …")


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4), st.data())
def test_never_longer_than_the_room_and_its_mark(texts: list[str], data: st.DataObject) -> None:
    made = a_document(*texts)
    block = data.draw(st.integers(0, len(texts) - 1))
    start = data.draw(st.integers(0, len(texts[block]) - 1))
    end = data.draw(st.integers(start + 1, len(texts[block])))
    if not texts[block][start:end].strip():
        return
    around = surroundings(made, made.quote(block, start, end), room=20)
    assert len(around.before) <= 22
    assert len(around.after) <= 22
