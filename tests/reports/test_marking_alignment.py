"""A quote is found again in its source, whatever the source has done to its words, and on the right spot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.documents.model import Block, BlockKind, Document
from compliance.reports.marking.alignment import Letters, locate, sought


def document(*texts: str) -> Document:
    blocks = tuple(
        Block(index=index, kind=BlockKind.PARAGRAPH, text=text, page=1) for index, text in enumerate(texts)
    )
    return Document(path="x", file="x", sha256="x", pages=1, blocks=blocks)


def found(source: str, texts: tuple[str, ...], block: int, quote: str, nth: int = 0) -> list[str]:
    """What is found in the source for the nth such quote of a block."""
    start = -1
    for _ in range(nth + 1):
        start = texts[block].index(quote, start + 1)
    read = document(*texts)
    evidence = read.quote(block, start, start + len(quote))
    return [source[span.start : span.end] for span in locate(sought(read.blocks, evidence), Letters(source))]


@pytest.mark.parametrize(
    ("source", "quote", "expected"),
    [
        ("Tre dage a 7,5\r\ntimer pr. dag.", "Tre dage a 7,5 timer", ["Tre dage a 7,5\r\ntimer"]),
        ("i den kommunale dag\ufffe\r\npleje.", "kommunale dagpleje.", ["kommunale dag\ufffe\r\npleje."]),
        ("den sty\u00adrkede læ\x02\r\nreplan", "styrkede læreplan", ["sty\u00adrkede læ\x02\r\nreplan"]),
        ("en o\ufb03ciel de\ufb01nition", "officiel definition", ["o\ufb03ciel de\ufb01nition"]),
        ("a\u030arets dage", "årets dage", ["a\u030arets dage"]),
        ("SAMLET PRIS", "Samlet pris", ["SAMLET PRIS"]),
        ("Dage\r\n3 dage\r\nPris", "Dage | 3 dage", ["Dage\r\n3 dage"]),
        ("(omkring 50 %). Så", "(omkring 50 %).", ["(omkring 50 %)."]),
        ("helt andre ord", "Tre dage", []),
        ("…", "…", []),
    ],
)  # fmt: skip
def test_words_set_in_another_way_are_found(source: str, quote: str, expected: list[str]) -> None:
    assert found(source, (quote,), 0, quote) == expected


def test_of_several_hits_the_one_in_the_same_surroundings_is_taken() -> None:
    texts = ("Kurset for ledere varer 3 dage i alt.", "Kurset for fyrtårne varer 3 dage i alt.")
    source = "fyrtårne varer 3 dage i alt. … ledere varer 3 dage i alt."
    read = document(*texts)
    spans = [
        locate(sought(read.blocks, read.quote(block, text.index("3"), text.index("3") + 6)), Letters(source))[0].start
        for block, text in enumerate(texts)
    ]
    assert spans == [source.rindex("3 dage"), source.index("3 dage")]


def test_repeated_text_is_told_apart_by_its_order() -> None:
    texts = ("Dage 3",) * 40
    source = "\n".join(texts)
    read = document(*texts)
    places = [locate(sought(read.blocks, read.quote(block, 5, 6)), Letters(source))[0].start for block in range(40)]
    assert places == [7 * block + 5 for block in range(40)]


def test_a_number_is_not_found_within_another() -> None:
    assert found("Kursus 2013: pris 3", ("Kursus i 2013", "3"), 1, "3") == ["3"]
    texts = ("Antal dage: 3 pr. hold",)
    source = "Hold 23, antal dage: 3 pr. hold"
    read = document(*texts)
    span = locate(sought(read.blocks, read.quote(0, 12, 13)), Letters(source))[0]
    assert span.start == source.rindex("3")


def test_columns_drawn_row_by_row_give_a_piece_for_each_line() -> None:
    lines = ["Tre læringsdage, som", "Prisen er 6.800 kr.", "ligger med to måne\ufffe", "pr. deltager", "ders afstand."]
    source = "\r\n".join(lines)
    quote = "Tre læringsdage, som ligger med to måneders afstand."
    assert found(source, (quote,), 0, quote) == ["Tre læringsdage, som", "ligger med to måne", "ders afstand"]


def test_a_quote_of_which_too_little_is_there_is_not_found() -> None:
    quote = "Tre læringsdage ved havet med overnatning"
    assert found("Tre læringsdage", (quote,), 0, quote) == []


@given(st.lists(st.sampled_from(["tre", "dage", "3", "æ-læring", "(15 %)", "og"]), min_size=1, max_size=12), st.data())
def test_what_is_found_has_the_letters_of_the_quote(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    start = data.draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    pieces = found(text.replace(" ", "\r\n"), (text,), 0, quote)
    assert Letters("".join(pieces)).folded == Letters(quote).folded
