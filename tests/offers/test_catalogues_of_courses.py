# ruff: noqa: E501 - one course to a line
"""Catalogues made of courses that each stand well alone: every course is found, whatever its title and place."""

from __future__ import annotations

from itertools import permutations

import pytest
from made_documents import document, heading, item, paragraph

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers

LEADERS = ("For daglige pædagogiske ledere i daginstitutioner.", "Du kan lede pædagogiske processer med læreplanen.")
FYRTAARNE = ("For faglige fyrtårne i daginstitutioner.", "Du kan facilitere faglig sparring om læreplanen.")
DAGPLEJERE = ("For dagplejere med en pædagogisk assistentuddannelse.", "Du kan indrette læringsmiljøer i dit hjem.")
OFFICERS = ("For forvaltningschefer og konsulenter i forvaltningen.", "Du kan skabe rammer for den styrkede læreplan.")
COURSES = {
    "ld3-leder": ("Tæt på børnene", LEADERS, "Tre dage à 7,5 time."),
    "ld3-fyrtaarn": ("Hvem lyser op?", FYRTAARNE, "Tre dage à 7 timer."),
    "ld3-dagplejer": ("Velkommen til mit hjem", DAGPLEJERE, "Tre dage à 7 timer."),
    "ld1-forvaltning": ("Hvem holder snoren?", OFFICERS, "Én dag på 7 timer."),
}


def course(kind: str, level: int) -> list[Block]:
    title, (group, goal), length = COURSES[kind]
    return [
        heading(title, level),
        heading("Målgruppe", level + 1), paragraph(f"{group} Kurset handler om den styrkede pædagogiske læreplan."),
        heading("Omfang", level + 1), paragraph(length),
        heading("Udbytte", level + 1), item(goal),
        heading("Pris", level + 1), paragraph("4.900 kr. inkl. forplejning."),
    ]  # fmt: skip


def found(*blocks: Block) -> list[str | None]:
    return [offer.offer_type for offer in find_offers(document(heading("Kurser 2019", 1), *blocks))]


@pytest.mark.parametrize("kinds", list(permutations(COURSES, 3)), ids="+".join)
def test_titles_that_ask_or_welcome_head_courses(kinds: tuple[str, ...]) -> None:
    assert found(*(block for kind in kinds for block in course(kind, 2))) == list(kinds)


@pytest.mark.parametrize("kinds", list(permutations(COURSES, 3)), ids="+".join)
def test_a_course_may_stand_under_the_name_of_its_group(kinds: tuple[str, ...]) -> None:
    blocks = [*course(kinds[0], 2), *course(kinds[1], 2), heading("TIL ANDRE", 2), *course(kinds[2], 3)]
    assert found(*blocks) == list(kinds)


@pytest.mark.parametrize("group", ["TIL DAGPLEJERE", "Til Dagplejen", "Dagplejerne på gensyn"])
def test_the_name_of_a_group_may_head_its_course(group: str) -> None:
    dagplejere = [heading(group, 2), *course("ld3-dagplejer", 2)[1:]]
    assert found(*course("ld3-leder", 2), *dagplejere) == ["ld3-leder", "ld3-dagplejer"]


def test_each_course_may_stand_at_a_level_of_its_own() -> None:
    blocks = [*course("ld3-leder", 2), heading("Dagplejen", 2), *course("ld3-dagplejer", 3)]
    assert found(*blocks) == ["ld3-leder", "ld3-dagplejer"]


def test_a_question_with_its_answer_heads_no_course() -> None:
    blocks = [
        heading("Hvem kan deltage?", 2), paragraph("Dagplejere i tre dage à 7 timer. Pris 4.900 kr."),
        heading("Hvad får jeg?", 2), paragraph("Et kursusbevis. Lederne får én dag på 7 timer til 900 kr."),
    ]  # fmt: skip
    assert len(found(*blocks)) == 1


PREFACE = [
    heading("Fælles for kursus 1 og 2", 2),
    paragraph("Et kursus består af tre kursusdage à 7,5 time. Alle kurser kan betales af Stærke dagtilbud."),
]


def numbered(number: int, title: str, *said: str) -> list[Block]:
    return [heading(f"{number} · {title}", 2), *map(paragraph, said)]


def test_what_the_preface_says_of_some_numbers_holds_for_them_alone() -> None:
    offers = find_offers(document(
        heading("Dagtilbud, efteråret 2019", 1), *PREFACE,
        *numbered(1, "Fyrtårn i farvandet", FYRTAARNE[0], "Vi arbejder med den styrkede læreplan.", FYRTAARNE[1], "8.100 kr."),
        *numbered(2, "Dagpleje med plan", DAGPLEJERE[0], "Den styrkede læreplan fra først til sidst.", DAGPLEJERE[1], "7.400 kr."),
        *numbered(3, "Diplom: Faglig ledelse", LEADERS[0], "To moduler à 5 ECTS om læreplanen. 12 gange à 4 timer. 19.800 kr."),
        *numbered(4, "På rådhuset", OFFICERS[0], "Én dag på 6 timer om den styrkede læreplan. 900 kr."),
    ))  # fmt: skip
    assert [(offer.offer_type, offer.facts.days.value) for offer in offers] == [
        ("ld3-fyrtaarn", 3), ("ld3-dagplejer", 3), ("dm-leder", 12), ("ld1-forvaltning", 1),
    ]  # fmt: skip


@pytest.mark.parametrize("numbers", [("101", "102", "103"), ("K-10", "K-20", "K-31"), ("2071", "2072", "2073")], ids="/".join)
def test_a_catalogue_s_numbers_head_courses_that_tell_little(numbers: tuple[str, ...]) -> None:
    kinds = ("ld3-leder", "ld3-dagplejer")
    blocks = [block for kind in kinds for block in course(kind, 2)]
    heads = [at for at, block in enumerate(blocks) if block.level == 2]
    for head, number in zip(heads, numbers, strict=False):
        blocks[head] = heading(f"{number} {blocks[head].text}", 2)
    last = [heading(f"{numbers[2]} Dagen for dem bag ved", 2), paragraph("En dag på syv timer for konsulenter i forvaltningen om den styrkede læreplan.")]
    assert found(*blocks, *last) == [*kinds, "ld1-forvaltning"]


@pytest.mark.parametrize("closing", ["Med venlig hilsen", "Kærlig hilsen fra os alle", "Bedste hilsner", "Mvh. Lars", "PS"])
def test_a_letter_s_closing_heads_no_course(closing: str) -> None:
    blocks = [
        heading("Kære Niels Ørum", 2),
        paragraph("Vi inviterer dine konsulenter i forvaltningen til en læringsdag om den styrkede læreplan. Den varer syv timer."),
        paragraph("Målet er, at I kan skabe rammer for læreplanen. Det koster 2.650 kr. pr. person."),
        heading(closing, 2), paragraph("Lars Nygaard"),
        paragraph("Vi har i år også tre dage for dagplejere (kursusbevis, 22,5 timer). Pris 4.000 kr."),
    ]  # fmt: skip
    assert found(*blocks) == ["ld1-forvaltning"]
