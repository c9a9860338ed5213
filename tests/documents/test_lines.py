import pytest

from compliance.documents.cleaning import join_lines, list_marker


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("et fagligt lærings-", "miljø for alle", "et fagligt læringsmiljø for alle"),
        ("et fagligt lærings\ufffe", "miljø", "et fagligt læringsmiljø"),
        ("de brede læ\u2010", "ringsmål", "de brede læringsmål"),
        ("lærings-", "og udviklingsmiljø", "lærings- og udviklingsmiljø"),
        ("lærings-", "eller legemiljø", "lærings- eller legemiljø"),
        ("dagpleje-", "samt vuggestueledere", "dagpleje- samt vuggestueledere"),
        ("PD-", "modul", "PD-modul"),
        ("e-", "læring", "e-læring"),
        ("2018-", "2019", "2018-2019"),
        ("Øst-", "Jylland", "Øst-Jylland"),
        ("kl. 9 –", "15", "kl. 9 – 15"),
        ("dagen -", "sammen", "dagen - sammen"),
        ("to hele", "ord", "to hele ord"),
        ("", "alene", "alene"),
    ],
)
def test_joins_lines_of_a_paragraph(left: str, right: str, expected: str) -> None:
    assert join_lines(left, right) == expected


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("• har viden om", "glyph", "har viden om"),
        ("\uf0b7 har viden om", "glyph", "har viden om"),
        ("✓ har viden om", "glyph", "har viden om"),
        ("☒ har viden om", "glyph", "☒ har viden om"),
        ("☐ har viden om", "glyph", "☐ har viden om"),
        ("o har viden om", "glyph", "har viden om"),
        ("» har viden om", "glyph", "har viden om"),
        ("– har viden om", "dash", "har viden om"),
        ("- har viden om", "dash", "har viden om"),
        ("a) har viden om", "number", "har viden om"),
        ("(2) har viden om", "number", "har viden om"),
        ("1. har viden om", "number", "har viden om"),
        ("iv) har viden om", "number", "har viden om"),
        ("-have arbejdet med", "dash", "have arbejdet med"),
        ("1. August: tilbud sendes", "number", "August: tilbud sendes"),
        ("1. dag: Børnesyn", "", "1. dag: Børnesyn"),
        ("2. marts 2019", "", "2. marts 2019"),
        ("6. og 7. marts 2019", "", "6. og 7. marts 2019"),
        ("3. modul", "", "3. modul"),
        ("8.30 Kaffe", "", "8.30 Kaffe"),
        ("»Jeg troede«", "", "»Jeg troede«"),
        ("-5 grader", "", "-5 grader"),
        ("Omfang", "", "Omfang"),
        ("•", "", "•"),
    ],
)
def test_tells_list_markers(text: str, kind: str, rest: str) -> None:
    assert list_marker(text) == (kind, rest)
