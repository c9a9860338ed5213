"""A document as passages: every stretch of text with the section, heading and lead that it stands under."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_documents import boxed, document, heading, item, page_footer, page_header, paragraph, row

from compliance.documents.model import Block, BlockKind
from compliance.offers.model import Passage, Section
from compliance.offers.outline import outline

ONE_PARAGRAPH = pytest.mark.xfail(
    strict=True, reason="what begins with »Spørgsmål 4:« is a demand to its end, its answer too"
)
DEMAND_TABLE = ("Nr.", "Krav", "Tilbudsgivers besvarelse")


def passages(*blocks: Block) -> list[Passage]:
    """All passages but the headings."""
    return [p for p in outline(document(*blocks)) if p.section is not Section.TITLE]


def only(*blocks: Block) -> Passage:
    (found,) = passages(*blocks)
    return found


def placed(*blocks: Block) -> list[tuple[str, Section, str]]:
    return [(p.text, p.section, p.lead) for p in passages(*blocks)]


class TestHeadings:
    def test_a_heading_opens_a_section(self) -> None:
        passage = only(heading("Målgruppe"), paragraph("Ledere af daginstitutioner."))
        assert (passage.section, passage.heading, passage.lead) == (Section.TARGET_GROUP, "Målgruppe", "")

    def test_a_heading_is_a_passage_of_its_own(self) -> None:
        (title,) = outline(document(heading("Tæt på kernen")))
        assert (title.text, title.section) == ("Tæt på kernen", Section.TITLE)

    def test_text_before_any_heading_is_general(self) -> None:
        passage = only(paragraph("Velkommen til tre gode dage."))
        assert (passage.section, passage.heading) == (Section.GENERAL, "")

    def test_a_heading_that_tells_nothing_stands_under_its_parent_s_section(self) -> None:
        passage = only(heading("Andre kurser", 1), heading("Leg og bevægelse", 2), paragraph("To dage."))
        assert (passage.section, passage.heading) == (Section.OTHER_COURSES, "Leg og bevægelse")

    def test_a_heading_that_tells_something_stands_for_itself(self) -> None:
        passage = only(heading("Indhold", 1), heading("Pris", 2), paragraph("4.000 kr."))
        assert passage.section is Section.PRICE

    def test_a_heading_of_the_same_level_ends_the_section(self) -> None:
        passage = only(heading("Andre kurser", 2), heading("Vi ses", 2), paragraph("Kom glad."))
        assert passage.section is Section.GENERAL

    def test_a_heading_of_the_highest_level_inherits_nothing(self) -> None:
        passage = only(heading("Læringsmål", 2), heading("Fyrtårn i hverdagen", 1), paragraph("Tre dage."))
        assert passage.section is Section.GENERAL

    def test_a_higher_heading_ends_all_below_it(self) -> None:
        found = passages(
            heading("Kursus", 1),
            heading("Pris", 2),
            heading("Rabat", 3),
            paragraph("10 %."),
            heading("Indhold", 2),
            paragraph("Læreplanen."),
        )
        assert [p.section for p in found] == [Section.PRICE, Section.CONTENT]


class TestLabels:
    @pytest.mark.parametrize(
        ("text", "section", "lead"),
        [
            ("Målgruppe: Ledere i dagtilbud.", Section.TARGET_GROUP, "Målgruppe"),
            ("Pris: 4.000 kr.", Section.PRICE, "Pris"),
            ("Undervisere. Lektor Mette Holm.", Section.TEACHERS, "Undervisere"),
            ("Hvem kan deltage? Alle ledere.", Section.TARGET_GROUP, "Hvem kan deltage"),
        ],
    )
    def test_a_label_at_the_head_of_a_paragraph_is_its_lead(self, text: str, section: Section, lead: str) -> None:
        passage = only(heading("Kursus"), paragraph(text))
        assert (passage.text, passage.section, passage.lead) == (text, section, lead)

    @pytest.mark.parametrize(
        "text",
        [
            "Vi mødes tre gange. Hver gang i Vejle.",
            "Ledere får ny viden om det at lede et dagtilbud fagligt: læring, leg og trivsel.",
            "Kl. 9.00 begynder dagen.",
        ],
    )
    def test_a_sentence_is_no_label(self, text: str) -> None:
        passage = only(heading("Indhold"), paragraph(text))
        assert (passage.section, passage.lead) == (Section.CONTENT, "")

    def test_a_label_that_names_no_section_stays_in_its_own(self) -> None:
        passage = only(heading("Læringsmål"), paragraph("Viden om børn: at kende deres perspektiv."))
        assert (passage.section, passage.lead) == (Section.GOALS, "Viden om børn")

    def test_lines_of_label_and_value_are_passages_each(self) -> None:
        text = "Målgruppe: fyrtårne\nVarighed: tre dage\nPris: 4.000 kr."
        assert placed(paragraph(text)) == [
            ("Målgruppe: fyrtårne", Section.TARGET_GROUP, "Målgruppe"),
            ("Varighed: tre dage", Section.DURATION, "Varighed"),
            ("Pris: 4.000 kr.", Section.PRICE, "Pris"),
        ]

    def test_one_labelled_line_is_no_stack(self) -> None:
        (passage,) = passages(paragraph("Målgruppe: fyrtårne\nog deres ledere"))
        assert passage.text == "Målgruppe: fyrtårne\nog deres ledere"


class TestLists:
    @pytest.mark.parametrize(
        "lead",
        [
            "Efter forløbet kan deltagerne:",
            "Når du har gennemført modulet, kan du:",
            "Du lærer at:",
            "Målet er at deltagerne",
            "Deltagerne får viden om:",
        ],
    )
    def test_a_line_that_announces_goals_makes_the_list_goals(self, lead: str) -> None:
        found = passages(heading("Indhold"), paragraph(lead), item("lede et fagligt fællesskab"), item("evaluere"))
        assert [(p.section, p.lead, p.is_item) for p in found[1:]] == [(Section.GOALS, lead, True)] * 2

    @pytest.mark.parametrize("lead", ["Vi arbejder med:", "Programmet er:", "Kurset består af:"])
    def test_a_line_that_announces_content_leaves_the_section(self, lead: str) -> None:
        found = passages(heading("Indhold"), paragraph(lead), item("evalueringskultur"))
        assert (found[1].section, found[1].lead) == (Section.CONTENT, lead)

    def test_only_the_last_sentence_before_the_list_leads_it(self) -> None:
        found = passages(paragraph("Vi mødes i Vejle. Undervisere er:"), item("Lektor Mette Holm"))
        assert found[1].lead == "Undervisere er:"

    def test_a_paragraph_that_ends_with_a_full_stop_leads_nothing(self) -> None:
        found = passages(heading("Indhold"), paragraph("Kurset varer tre dage."), item("evalueringskultur"))
        assert (found[1].section, found[1].lead) == (Section.CONTENT, "")

    def test_a_lead_does_not_reach_past_a_heading(self) -> None:
        found = passages(paragraph("Du lærer at:"), heading("Pris"), item("4.000 kr. pr. deltager"))
        assert (found[1].section, found[1].lead) == (Section.PRICE, "")

    def test_an_item_s_own_label_stands_before_the_list_s(self) -> None:
        passage = only(heading("Fakta"), item("Varighed: tre dage"))
        assert (passage.section, passage.lead) == (Section.DURATION, "Varighed")

    def test_goals_of_other_courses_are_not_taken_up(self) -> None:
        found = passages(heading("Andre kurser"), paragraph("Du lærer at:"), item("give førstehjælp"))
        assert [p.section for p in found] == [Section.OTHER_COURSES] * 2


class TestTables:
    def test_the_first_cell_is_the_label_of_the_others(self) -> None:
        passage = only(row("Målgruppe", "Faglige ledere"))
        assert (passage.text, passage.section, passage.lead) == ("Faglige ledere", Section.TARGET_GROUP, "Målgruppe")

    def test_a_column_s_heading_tells_more_than_the_row_s_label(self) -> None:
        columns = ("Dag", "Undervisere", "Litteratur")
        found = placed(row("Dag 1", "Lektor Mette Holm", "Læreplanen", columns=columns))
        assert found == [
            ("Lektor Mette Holm", Section.TEACHERS, "Dag 1 · Undervisere"),
            ("Læreplanen", Section.LITERATURE, "Dag 1 · Litteratur"),
        ]

    def test_a_table_of_prices_stays_one(self) -> None:
        found = passages(heading("Priser"), row("Læringsmål for ledere", "12.000 kr."))
        assert [p.section for p in found] == [Section.PRICE]

    def test_a_row_of_one_cell_stands_under_its_heading(self) -> None:
        passage = only(heading("Indhold"), row("", "Evalueringskultur"))
        assert (passage.text, passage.section, passage.lead) == ("Evalueringskultur", Section.CONTENT, "")

    def test_the_table_s_own_heading_row_states_nothing(self) -> None:
        columns = ("Målgruppe", "Pris")
        assert [p.section for p in passages(row(*columns, columns=columns))] == [Section.NAVIGATION]

    def test_lines_of_a_cell_are_items(self) -> None:
        found = passages(row("Læringsmål", "kender læreplanen\nkan evaluere"))
        assert [(p.text, p.section, p.is_item) for p in found] == [
            ("kender læreplanen", Section.GOALS, True),
            ("kan evaluere", Section.GOALS, True),
        ]

    def test_a_cell_s_first_line_may_open_a_list_of_goals(self) -> None:
        found = passages(row("Beskrivelse", "Efter forløbet kan du\nlede fagligt\nevaluere"))
        assert [(p.section, p.lead) for p in found[1:]] == [(Section.GOALS, "Efter forløbet kan du")] * 2

    def test_cells_with_the_same_words_are_each_found_in_their_place(self) -> None:
        found = passages(row("Dag 1", "9-16", "9-16"))
        assert [(p.start, p.end) for p in found] == [(8, 12), (15, 19)]


class TestDemandsAndAnswers:
    def test_a_demand_states_nothing_and_leads_its_answer(self) -> None:
        found = passages(row("3", "Der udstedes kursusbevis", "Alle får et bevis.", columns=DEMAND_TABLE))
        assert [(p.text, p.section, p.answers_demand) for p in found] == [
            ("3", Section.DEMAND, False),
            ("Der udstedes kursusbevis", Section.DEMAND, False),
            ("Alle får et bevis.", Section.GENERAL, True),
        ]
        assert found[2].lead == "3 Der udstedes kursusbevis"

    @pytest.mark.parametrize(
        "columns",
        [
            ("Krav", "Svar"),
            ("Kravspecifikation", "Besvarelse"),
            ("Rammens krav", "Sådan opfylder vi det"),
            ("Ordregivers krav", "Leverandørens løsning"),
            ("Mindstekrav", "Kommentarer"),
            ("Krav nr.", "Vores besvarelse"),
        ],
    )
    def test_the_columns_tell_that_a_table_asks_and_answers(self, columns: tuple[str, str]) -> None:
        found = passages(row("Tre dage", "Ja", columns=columns))
        assert [(p.section, p.answers_demand) for p in found] == [(Section.DEMAND, False), (Section.GENERAL, True)]

    @pytest.mark.parametrize("columns", [("Emne", "Svar"), ("Dag", "Indhold"), ("Tema", "Beskrivelse")])
    def test_other_columns_do_not(self, columns: tuple[str, str]) -> None:
        assert not any(
            p.answers_demand or p.section is Section.DEMAND for p in passages(row("Tre", "Ja", columns=columns))
        )

    def test_a_column_of_conditions_for_admission_is_no_demand(self) -> None:
        columns = ("Modul", "Omfang", "Adgangskrav", "Pris")
        found = passages(row("Fagligt fyrtårn", "10 ECTS", "Pædagog", "9.000 kr.", columns=columns))
        assert [p.section for p in found] == [Section.DURATION, Section.ADMISSION, Section.PRICE]

    @pytest.mark.parametrize(
        "answer", ["", "[udfyldes af tilbudsgiver]", "Udfyldes", "(indsæt beskrivelse)", "<skal udfyldes>"]
    )
    def test_an_answer_that_is_not_filled_in_is_none(self, answer: str) -> None:
        found = passages(row("3", "Der udstedes kursusbevis", answer, columns=DEMAND_TABLE))
        assert not any(p.answers_demand for p in found)

    def test_an_answer_stands_in_the_section_that_is_asked_for(self) -> None:
        found = passages(row("4", "Undervisernes niveau", "To lektorer.", columns=DEMAND_TABLE))
        assert found[2].section is Section.TEACHERS

    @pytest.mark.parametrize(
        ("text", "answer"),
        [
            ("Udstedes der kursusbevis? Ja, til alle.", "Ja, til alle."),
            ("Udstedes der kursusbevis? Svar: Det gør der.", "Det gør der."),
            pytest.param(
                "Spørgsmål 4: Er der sparring mellem dagene? Nej.", "Nej.", id="numbered, bare"
            ),
            pytest.param(
                "Spm. 2: Hvem underviser? Svar: To lektorer.",
                "To lektorer.",
                marks=ONE_PARAGRAPH,
                id="numbered, marked",
            ),
        ],
    )
    def test_a_question_and_its_answer_in_one_paragraph(self, text: str, answer: str) -> None:
        passage = only(paragraph(text))
        assert (passage.text, passage.answers_demand) == (answer, True)
        assert passage.lead.endswith("?")

    def test_an_answer_under_its_question(self) -> None:
        found = passages(
            paragraph("Spørgsmål 4: Udstedes der kursusbevis?"), paragraph("Svar: Ja, til alle deltagere.")
        )
        assert [(p.section, p.answers_demand) for p in found] == [(Section.DEMAND, False), (Section.GENERAL, True)]
        assert (found[1].text, found[1].lead) == ("Ja, til alle deltagere.", "Udstedes der kursusbevis?")

    @pytest.mark.parametrize("asked", [paragraph, item])
    def test_what_is_answered_is_a_demand_though_nothing_in_it_says_so(self, asked: Callable[[str], Block]) -> None:
        found = passages(asked("2. Forløbet varer ca. tre dage."), paragraph("Svar: Vi mødes fra kl. 9 til 15."))
        assert [(p.section, p.answers_demand) for p in found] == [(Section.DEMAND, False), (Section.GENERAL, True)]
        assert found[1].lead == "Forløbet varer ca. tre dage."

    def test_the_answer_to_a_demand_is_none_itself(self) -> None:
        found = passages(paragraph("Krav: Forløbet varer tre dage."), paragraph("Svar: Det varer to dage."))
        assert [p.section for p in found] == [Section.DEMAND, Section.GENERAL]

    def test_a_line_with_no_answer_under_it_demands_nothing(self) -> None:
        found = passages(paragraph("Dagen varer ca. 7,5 time."), paragraph("Vi svarer på mails."))
        assert [p.section for p in found] == [Section.GENERAL, Section.GENERAL]

    def test_a_heading_that_asks_leads_a_bare_answer(self) -> None:
        passage = only(heading("Udstedes der kursusbevis?"), paragraph("Ja."))
        assert (passage.lead, passage.answers_demand) == ("Udstedes der kursusbevis?", True)

    def test_a_heading_that_asks_does_not_lead_plain_text(self) -> None:
        passage = only(heading("Hvem kan deltage?"), paragraph("Ledere i dagtilbud."))
        assert (passage.lead, passage.answers_demand) == ("", False)


class TestBesideTheText:
    def test_a_box_does_not_end_the_section_around_it(self) -> None:
        found = passages(
            heading("Læringsmål", 2),
            paragraph("kender læreplanen"),
            *boxed(heading("Pris", 2), paragraph("4.000 kr.")),
            paragraph("kan evaluere"),
        )
        assert [(p.text, p.section) for p in found] == [
            ("kender læreplanen", Section.GOALS),
            ("4.000 kr.", Section.PRICE),
            ("kan evaluere", Section.GOALS),
        ]

    def test_a_box_stands_in_no_section_of_the_running_text(self) -> None:
        found = passages(heading("Læringsmål", 2), *boxed(paragraph("Ring til os.")))
        assert [(p.section, p.heading) for p in found] == [(Section.GENERAL, "")]

    def test_headers_and_footers_stand_in_no_section(self) -> None:
        found = passages(heading("Pris"), page_header("Solbakkens Konsulenter"), page_footer("Side 1 af 3"))
        assert [(p.section, p.heading) for p in found] == [(Section.GENERAL, "")] * 2

    @pytest.mark.parametrize(
        "text",
        [
            "Forside / Kurser / Dagtilbud / Ledere",
            "Du er her: Kurser > Ledere > Tre dage",
            "Vi bruger cookies.",
            "CVR 12345678",
            "Tilmeld dig vores nyhedsbrev",
        ],
    )
    def test_a_web_page_s_own_words_are_navigation(self, text: str) -> None:
        assert only(paragraph(text)).section is Section.NAVIGATION


KINDS = st.sampled_from([BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PAGE_HEADER])
WORDS = st.lists(
    st.sampled_from(
        ["Målgruppe:", "Læringsmål", "du kan", "Svar:", "Hvad?", "Ja", "\n", "3.", "–", "krav", "læreplanen.", " "]
    ),
    min_size=1,
    max_size=9,
)
CELLS = st.lists(WORDS.map(" ".join), min_size=1, max_size=4)


@given(st.lists(st.tuples(KINDS, WORDS, CELLS, st.booleans(), st.booleans()), max_size=6))
def test_every_passage_stands_in_its_block(parts: list[tuple[BlockKind, list[str], list[str], bool, bool]]) -> None:
    blocks = []
    for kind, words, cells, table, aside in parts:
        text = " ".join(words)
        block = row(*cells, columns=tuple(cells[::-1])) if table else Block(index=0, kind=kind, text=text, level=1)
        blocks += boxed(block) if aside else [block]
    made = document(*blocks)
    for passage in outline(made):
        assert made.blocks[passage.block].text[passage.start : passage.end] == passage.text != ""


def test_a_table_may_head_goals_and_demands_at_once() -> None:
    found = passages(row("Målgruppe:", "Hvad?", columns=("Læringsmål krav", "Hvad?")))
    assert [p.text for p in found]
