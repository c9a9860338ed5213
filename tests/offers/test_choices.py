"""A form with boxes says what is ticked, and nothing of what is not."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import extract_facts
from compliance.offers.model import Facts, OfferText, Section
from compliance.offers.outline import outline

TICKED = [
    ("☒ Ledere ☐ Fyrtårne ☐ Dagplejere", ["Ledere"]),
    ("☐ Ledere ☒ Fyrtårne", ["Fyrtårne"]),
    ("☒ Ledere ☑ Fyrtårne ☐ Dagplejere", ["Ledere", "Fyrtårne"]),
    ("[x] Ledere [ ] Fyrtårne", ["Ledere"]),
    ("( ) Ledere (X) Fyrtårne", ["Fyrtårne"]),
    ("Ledere ☐ Fyrtårne ☒", ["Fyrtårne"]),
    ("Ja [X] Nej [ ]", ["Ja"]),
    ("☐ Ja ☒ Nej. Modulet bestås ved fremmøde.", ["Nej. Modulet bestås ved fremmøde."]),
    ("☒ Ja ☐ Nej. Det gælder alle hold.", ["Ja", "Det gælder alle hold."]),
    ("Sæt kryds: ☐ Ja ☒ Nej", ["Nej"]),
    ("Det kan kun lade sig gøre, når kommunen har fundet mindst tolv deltagere: ☒ Ja",
     ["Det kan kun lade sig gøre, når kommunen har fundet mindst tolv deltagere:", "Ja"]),
    ("☐ Ja\n☒ Nej", ["Nej"]),
    ("☐ Ja ☐ Nej", []),
    ("Ledere (x) og andre", ["Ledere (x) og andre"]),
    ("Kurset er for ledere.", ["Kurset er for ledere."]),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "said"), TICKED)
def test_only_what_is_ticked_is_said(answer: str, said: list[str]) -> None:
    passages = outline(document(paragraph(answer)))
    assert [p.text for p in passages] == said
    assert all(answer[p.start : p.end] == p.text for p in passages)


def test_boxes_are_bullets_where_none_is_ticked() -> None:
    passages = outline(document(item("☐ Medbring en bog"), item("☐ Kom i god tid")))
    assert [p.text for p in passages] == ["Medbring en bog", "Kom i god tid"]


def test_a_list_of_boxes_is_told_by_its_ticks() -> None:
    passages = outline(document(heading("Målgruppe"), item("☐ Ledere"), item("☒ Dagplejere med PAU")))
    assert [p.text for p in passages if p.section is not Section.TITLE] == ["Dagplejere med PAU"]


def facts(*blocks: Block) -> Facts:
    made = document(heading("Skema"), *blocks)
    return extract_facts(OfferText(document=made, title="Skema", provider=None, passages=outline(made)))


@pytest.mark.parametrize(
    ("answer", "exam"),
    [
        ("☐ Ja, mundtlig ☐ Ja, skriftlig ☒ Nej. Modulet bestås ved aktiv deltagelse og 85 % fremmøde.", False),
        ("☒ Ja, mundtlig ☐ Ja, skriftlig ☐ Nej", True),
        ("☐ Mundtlig ☒ Skriftlig ☐ Ingen", True),
        ("☐ Mundtlig ☐ Skriftlig ☒ Ingen", False),
        ("☐ Ja ☐ Nej", None),
    ],
)
def test_the_box_by_a_test_tells_whether_there_is_one(answer: str, exam: bool | None) -> None:
    assert facts(row("3. Form", "☒ Diplommodul ☐ Kursus"), row("11. Prøve", answer)).exam.value is exam


def test_a_form_s_numbers_are_none_of_its_labels_words() -> None:
    rows = (("5. Omfang i ECTS", "5"), ("6. Deltagere", "☒ Ledere ☐ Fyrtårne"), ("10. Vejledninger", "2"))
    found = facts(*(row(*cells) for cells in rows))
    assert (found.ects.value, found.supervisions.value) == (5, 2)
    assert found.target_groups.value == ("leder",)


@pytest.mark.parametrize("label", ["10. Antal vejledninger", "Hvor mange vejledninger?", "Vejledninger:"])
def test_a_field_that_nobody_has_filled_in_states_nothing(label: str) -> None:
    (_, passage) = outline(document(heading("Skema"), row(label, "")))
    assert passage.section is Section.NAVIGATION


@pytest.mark.parametrize(
    "label",
    [
        "20. Har udbyder tidligere gennemført aktiviteten?", "Har I tidligere afholdt forløbet?",
        "Er modulet før udbudt?", "Tidligere gennemførelser", "Har I før holdt kurset?",
    ],
)  # fmt: skip
def test_what_was_held_before_is_not_what_is_offered(label: str) -> None:
    before = row(label, "Ja. 2018: 10 ECTS, to vejledninger og mundtlig prøve.")
    found = facts(row("Form", "Diplommodul på 5 ECTS"), before)
    assert (found.ects.value, found.supervisions.value, found.exam.value) == (5, None, None)


@pytest.mark.parametrize(
    ("question", "answer", "section"),
    [
        ("Hvem underviser?", "To lektorer.", Section.TEACHERS),
        ("Hvem er forløbet for?", "Daglige ledere.", Section.TARGET_GROUP),
        ("Hvor stor en del af pensum er fælles?", "108 af 180 sider.", Section.LITERATURE),
        ("Hvad er udbyttet?", "Deltagerne ved mere om strukturer.", Section.GOALS),
    ],
)
@pytest.mark.parametrize("number", ["3.3", "7", "A1", "2)"])
def test_a_numbered_question_is_what_its_row_answers(number: str, question: str, answer: str, section: Section) -> None:
    rows = outline(document(row("Nr.", "Jeres spørgsmål", "Vores svar"), row(number, question, answer)))
    asked, answered = (p for p in rows if p.block == 1)
    assert (asked.text, asked.section) == (question, Section.DEMAND)
    assert (answered.text, answered.lead, answered.section) == (answer, question, section)
    assert answered.answers_demand


@pytest.mark.parametrize("cells", [("1", "Pr. deltager", "7.150 kr."), ("Dag 1", "Hvad er læreplanen?", "Ida Berg")])
def test_other_rows_ask_nothing(cells: tuple[str, str, str]) -> None:
    assert not any(p.answers_demand for p in outline(document(row(*cells))))
