"""The questions for a meeting, chosen by what each offer leaves open; the sheet and the Word page opened again."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import openpyxl
import pytest
from tests.reports.advised import advised, ruleset
from tests.reports.workbooks import opened, rows

from compliance.reports.dialogue import Talk, talks, to_paper
from compliance.reports.dialogue.choosing import MOST
from compliance.reports.history import NO_HISTORY, Change, Earlier, History
from compliance.reports.model import Report
from compliance.reports.previous.comparing import history
from compliance.reports.previous.written import read_earlier
from compliance.reports.words import VERDICTS, day
from compliance.reports.workbook import to_workbook
from compliance.rules.dialogue import Dialogue, load_dialogue
from compliance.rules.model import Outcome

PHASES = [{"id": name, "title": f"Fase {name}", "about": f"Om {name}."} for name in ("a", "b")]


def dialogue(*questions: dict[str, object]) -> Dialogue:
    return Dialogue.model_validate({"source": "", "phase": PHASES, "question": questions})


ALWAYS = {"phase": "a", "text": "Altid?"}
ON_PROOF = {"phase": "a", "text": "Bevis?", "on": ["2.1.3-kursusbevis"]}
ON_HOURS = {"phase": "a", "text": "Timer?", "on": ["2.1.2.1-timer", "2.1.1.3-pensum"]}
ON_STRATEGY = {"phase": "b", "text": "Strategi?", "on": ["vores-strategi:opfoelgning", "vores-strategi:retning"]}
ON_TYPE = {"phase": "b", "text": "Type?", "on": ["type"]}
ON_PASS = {"phase": "b", "text": "Godt?", "on": ["1.2-maalgruppe"], "outcomes": ["pass"]}


def asked(talk: Talk, phase: int = 0) -> list[str]:
    return [each.text for each in talk.phases[phase][1]]


def talk_after(report: Report, assessment: Outcome, *questions: dict[str, object]) -> Talk:
    """The talk of the first offer, of whose proof of attendance the caseworker has come to this."""
    made = dialogue(*questions)
    entry = next(e for e in talks(report, NO_HISTORY, made)[0].listed.entries
                 if e.finding and e.finding.requirement == "2.1.3-kursusbevis")  # fmt: skip
    settled = Earlier(change=Change.SAME, assessment=assessment)
    return talks(report, History(findings={entry.id: settled}), made)[0]


@pytest.fixture
def first(report: Report) -> Talk:
    """The talk of the first offer, which leaves of each kind something open."""
    made = dialogue(ON_PROOF, ON_HOURS, ALWAYS, ON_STRATEGY, ON_TYPE, ON_PASS)
    return talks(advised(report, ruleset()), NO_HISTORY, made)[0]


class TestChoosing:
    def test_those_always_asked_open_and_the_worst_follows(self, first: Talk) -> None:
        assert asked(first) == ["Altid?", "Timer?", "Bevis?"]

    def test_each_tells_what_called_for_it(self, first: Talk) -> None:
        always, hours, proof = first.phases[0][1]
        assert always.why == ""
        assert "Omkring 7,5 konfrontationstimer pr. dag: ikke opfyldt" in hours.why.splitlines()
        assert proof.why == "Der udstedes dokumentation for gennemført kursus: ikke oplyst"

    def test_criteria_of_an_advisory_rule_set_call_for_questions_in_their_own_words(self, first: Talk) -> None:
        assert asked(first, 1) == ["Strategi?", "Godt?"]
        assert first.phases[1][1][0].why == "Lederen følger op: ikke omtalt"

    def test_what_the_text_settles_calls_for_none(self, report: Report) -> None:
        made = dialogue({"phase": "a", "text": "Dage?", "on": ["2.1.2.1-dage"]})
        assert asked(talks(report, NO_HISTORY, made)[0]) == []

    def test_nor_what_the_caseworker_has_settled(self, report: Report) -> None:
        assert asked(talk_after(report, Outcome.PASS, ON_PROOF)) == []

    def test_what_the_caseworker_has_found_lacking_is_told_as_theirs(self, report: Report) -> None:
        proof = talk_after(report, Outcome.FAIL, ON_PROOF).phases[0][1][0]
        assert proof.why == "Der udstedes dokumentation for gennemført kursus: ikke opfyldt efter jeres vurdering"

    def test_agreeing_with_the_text_leaves_it_the_texts(self, report: Report) -> None:
        proof = talk_after(report, Outcome.MISSING, ON_PROOF).phases[0][1][0]
        assert proof.why == "Der udstedes dokumentation for gennemført kursus: ikke oplyst"

    def test_an_offer_of_no_type_is_asked_about_that(self, report: Report) -> None:
        made = talks(report, NO_HISTORY, dialogue(ON_TYPE))
        for talk in made:
            untyped = not talk.listed.checked.findings
            assert asked(talk, 1) == (["Type?"] if untyped else [])
        assert any(not talk.listed.checked.findings for talk in made)

    def test_a_phase_has_no_more_than_a_meeting_can_hold(self, report: Report) -> None:
        many = dialogue(*({"phase": "a", "text": f"Nr. {number}?"} for number in range(MOST + 3)))
        assert [asked(talk) for talk in talks(report, NO_HISTORY, many)] == [
            [f"Nr. {number}?" for number in range(MOST)]
        ] * sum(len(document.offers) for document in report.documents)

    def test_the_tools_own_questions_meet_every_offer_in_all_three_phases(self, report: Report) -> None:
        for talk in talks(report, NO_HISTORY, load_dialogue()):
            assert len(talk.phases) == 3
            assert all(2 <= len(questions) <= MOST for _, questions in talk.phases)


class TestSheet:
    def test_stands_only_where_it_was_asked_for(self, report: Report, first: Talk) -> None:
        assert "Dialog" not in opened(to_workbook(report)).sheetnames
        book = opened(to_workbook(report, talks=(first,)))
        assert "Dialog" in book.sheetnames
        assert "Dialog" in [cell.value for cell in book["Om rapporten"]["A"]]

    def test_has_a_row_for_each_question_and_room_for_notes(self, report: Report, first: Talk) -> None:
        sheet = opened(to_workbook(report, talks=(first,)))["Dialog"]
        found = rows(sheet)
        assert [row["Spørgsmål"] for row in found] == ["Altid?", "Timer?", "Bevis?", "Strategi?", "Godt?"]
        assert found[0]["Derfor"] == "Spørges altid"
        assert {row["Tilbud"] for row in found} == {first.listed.title}
        assert {row["Fase"] for row in found} == {"Fase a", "Fase b"}
        assert sheet.protection.sheet
        notes = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.column == 6]
        assert notes and not any(cell.protection.locked or cell.value for cell in notes)


class TestPaper:
    def test_tells_of_the_offer_and_asks_phase_by_phase_with_room_for_notes(
        self, report: Report, first: Talk
    ) -> None:
        paper = docx.Document(io.BytesIO(to_paper([first], report.created)))
        lines = [paragraph.text for paragraph in paper.paragraphs]
        assert lines[0] == f"Før vi køber: {first.listed.title}"
        assert "Udbyder: Professionshøjskolen" in lines
        assert {"Fase a", "Om a.", "Fase b", "Om b.", "Det blev vi enige om"} <= set(lines)
        questions, _, agreed = paper.tables
        assert [[cell.text for cell in row.cells] for row in questions.rows][:2] == [
            ["Spørgsmål", "Derfor", "Noter"], ["Altid?", "Spørges altid", ""],
        ]  # fmt: skip
        assert all(row.height.mm >= 17 for row in questions.rows[1:])
        assert [cell.text for cell in agreed.rows[0].cells] == ["Hvad", "Hvem", "Hvornår"]

    @pytest.mark.parametrize(
        ("assessment", "own"),
        [(Outcome.MISSING, []), (Outcome.FAIL, ["Efter jeres vurdering: Opfylder ikke kravene"])],
    )
    def test_the_verdict_of_the_text_and_that_of_the_caseworker_are_told_apart(
        self, report: Report, assessment: Outcome, own: list[str]
    ) -> None:
        talk = talk_after(report, assessment, ON_PROOF)
        paper = docx.Document(io.BytesIO(to_paper([talk], report.created)))
        told = [paragraph.text for paragraph in paper.paragraphs if paragraph.text.startswith("Efter ")]
        of_text = VERDICTS[talk.listed.checked.verdict]
        assert told == [f"Efter teksten: {of_text} (læst {day(report.created)})", *own]

    def test_each_offer_begins_on_a_page_of_its_own(self, report: Report) -> None:
        made = talks(report, NO_HISTORY, load_dialogue())
        paper = docx.Document(io.BytesIO(to_paper(made, report.created)))
        headings = [p for p in paper.paragraphs if p.style.name == "Heading 1"]
        breaks = paper.element.body.xpath('.//w:br[@w:type="page"]')
        assert (len(headings), len(breaks)) == (len(made), len(made) - 1)

    def test_the_same_talks_give_the_same_bytes(self, report: Report, first: Talk) -> None:
        assert to_paper([first], report.created) == to_paper([first], report.created)

    def test_a_run_without_an_offer_says_so(self, report: Report) -> None:
        paper = docx.Document(io.BytesIO(to_paper([], report.created)))
        assert paper.paragraphs[-1].text == "Der er ikke fundet noget kursustilbud at tale om."


class TestNotes:
    """What was noted at a meeting is found again in every later report, with or without new questions."""

    @pytest.fixture
    def noted(self, report: Report, first: Talk, tmp_path: Path) -> Path:
        path = tmp_path / "første.xlsx"
        book = opened(to_workbook(report, talks=(first,)))
        book["Dialog"]["F3"] = "De lover\nsyv timer."
        book.save(path)
        return path

    def test_a_note_stands_with_its_question_among_what_was_written_before(
        self, report: Report, first: Talk, noted: Path
    ) -> None:
        kept = history(read_earlier(noted), report)
        (row,) = rows(opened(to_workbook(report, kept))["Fra tidligere"])
        assert (row["Fil"], row["Tilbud"]) == (first.listed.file, first.listed.title)
        assert (row["Krav eller spørgsmål"], row["Bemærkning"]) == ("Timer?", "De lover\nsyv timer.")
        assert (row["Stod sidst i rapporten"], row["Derfor står den her"]) == (
            "første.xlsx", "Note fra arket Dialog.",
        )  # fmt: skip

    def test_it_goes_on_to_later_reports_and_new_notes_beside_it(
        self, report: Report, first: Talk, noted: Path
    ) -> None:
        book = opened(to_workbook(report, history(read_earlier(noted), report), talks=(first,)))
        book["Dialog"]["F2"] = "Ja"
        later = noted.with_name("anden.xlsx")
        book.save(later)
        kept = history(read_earlier(later), report).unplaced
        assert [(each.title, each.remark, each.report) for each in kept] == [
            ("Timer?", "De lover\nsyv timer.", "første.xlsx"), ("Altid?", "Ja", "anden.xlsx"),
        ]  # fmt: skip

    def test_the_column_may_be_moved_the_sheet_renamed_and_other_columns_gone(
        self, report: Report, noted: Path
    ) -> None:
        book = openpyxl.load_workbook(noted)
        book["Dialog"].delete_cols(1)
        book["Dialog"].insert_rows(1, 2)
        book["Dialog"].insert_cols(2, 3)
        book["Dialog"].title = "Mødet"
        book.save(noted)
        (kept,) = history(read_earlier(noted), report).unplaced
        assert (kept.file, kept.title, kept.remark) == ("", "Timer?", "De lover\nsyv timer.")
        assert kept.offer
