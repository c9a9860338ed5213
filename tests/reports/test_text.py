"""What strangers' text is cleaned of before anybody sees it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.reports.text import _BREAK, _UNSAFE, clean, cut, one_line


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Blåbærgrød på Ærø", "Blåbærgrød på Ærø"),
        ("22½ time – m² 👩‍🏫", "22½ time – m² 👩‍🏫"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("linje\r\nskift\rog\x0bmere\u2028her", "linje\nskift\nog\nmere\nher"),
        ("bindestreg\ufffe ende\uffff", "bindestreg ende"),
        ("plan 16: \U0010ffff", "plan 16: "),
        ("enlig\ud800 halvdel", "enlig halvdel"),
        ("vendt\u202e\u2066om", "vendtom"),
        ("a\tb", "a\tb"),
    ],
)
def test_unshowable_characters_go_and_the_rest_stays(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text(st.characters(), max_size=200))
def test_clean_text_can_be_written_anywhere_and_is_clean_for_good(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert clean(cleaned) == cleaned


def test_no_printable_character_is_one_to_clean() -> None:
    printable = "".join(character for character in map(chr, range(0x110000)) if character.isprintable())
    assert not _UNSAFE.search(printable)
    assert not _BREAK.search(printable)


def test_one_line_and_cut() -> None:
    assert one_line(" en\n  linje\x0bmere ") == "en linje mere"
    assert cut("syv bogstaver", 5) == "syv…"
    assert cut("kort", 4) == "kort"
