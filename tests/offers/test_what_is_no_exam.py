"""Prøver that a course ends with, what only bears the word, and whose share of the pensum a text tells."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph
from offer_texts import offer_of

from compliance.offers.facts.assessment import extract_assessment
from compliance.offers.facts.pensum import extract_shared_pensum
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

EXAMS: list[tuple[str, bool | None]] = [
    ("En kort smagsprøve på administrativ ledelse.", None),
    ("Dagen er en smagsprøve.", None),
    ("Det bliver en styrkeprøve for huset.", None),
    ("Til generalprøven er I selv på.", None),
    ("En tålmodighedsprøve er det.", None),
    ("Om eftermiddagen ud og prøve: lege, bygge, synge.", None),
    ("Kom og prøve!", None),
    ("Vi tager en stikprøve i jeres læreplan.", None),
    ("Der laves blodprøver.", None),
    ("Efter hver dag laver I en afprøvning.", None),
    ("Lydprøven begynder kl. 9.", None),
    ("Dag 3 samler op på prøvehandlinger.", None),
    ("En prøvetime er gratis.", None),
    ("I får prøveklip med.", None),
    ("Modulet afsluttes med en gruppeprøve.", True),
    ("Modulprøven er mundtlig.", True),
    ("Prøven er skriftlig.", True),
    ("Der er emneprøve i juni.", True),
    ("I går til caseprøve.", True),
    ("Afgangsprøven ligger i uge 25.", True),
    ("Kurset kan senere give adgang til eksamen på diplomuddannelsen.", None),
    ("Ønsker man ECTS, kan man bagefter gå til eksamen på PD-modulet.", None),
    ("Kurset giver ikke adgang til eksamen.", None),
    ("Modulet slutter med en prøve: en synopsis på fem sider.", True),
    ("I skal ud og prøve det af.", None),
    ("Man må gerne prøve, før man køber.", None),
    ("Der er hverken prøve eller karakter.", False),
    ("Ingen eksamen, ingen lektier.", False),
    ("Resten af året går med at gøre én af prøverne til en vane i huset.", None),
    ("I begynder dagen med at fortælle om prøverne derhjemme.", None),
    ("Prøverne er mundtlige.", True),
    ("Modulet bestås ved aktiv deltagelse og mindst 80 % fremmøde.", None),
    ("Modulet bestås på mødepligt.", None),
    ("Modulet bestås ved en synopsis.", True),
    ("Bedømmes efter 7-trinsskalaen.", True),
]


@pytest.mark.parametrize(("text", "exam"), EXAMS)
def test_an_exam_is_one_of_the_course(text: str, exam: bool | None) -> None:
    assert extract_assessment(offer_of(None, text)).exam.value is exam


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("På kursus 1 og 2 er 60 ud af 100 sider fra de landsdækkende lister.", [60, 60, None]),
        ("For kursus nr. 3 gælder det, at 50 % af pensum er fælles med andre udbydere.", [None, None, 50]),
        ("På forløb 2 og 3 er halvdelen af pensum fælles for alle udbydere.", [None, 50, 50]),
        ("Halvdelen af pensum er fælles for alle udbydere.", [50, 50, 50]),
        ("På kurserne er 40 % af pensum fælles for alle udbydere.", [40, 40, 40]),
    ],
)
def test_a_share_told_of_numbered_courses_is_theirs(text: str, shares: list[float | None]) -> None:
    titles = ("Lederen", "Dagplejeren", "Forvaltningen")
    made = document(paragraph(text), *(heading(f"{number}. {title}") for number, title in enumerate(titles, start=1)))
    common = tuple(p.model_copy(update={"common": True}) for p in outline(made)[:1])
    offers = (OfferText(document=made, title=title, provider=None, passages=common) for title in titles)
    assert [extract_shared_pensum(offer).value for offer in offers] == shares
