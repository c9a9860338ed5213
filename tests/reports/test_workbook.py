"""The workbook read back as another program sees it: every sheet, and what holds for all of them."""

import io
import zipfile
from itertools import pairwise

import pytest
from openpyxl.workbook import Workbook
from tests.reports.workbooks import ROW, column, header_row, opened, rows

from compliance.reports import words
from compliance.reports.history import History, Unplaced
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.reports.workbook.cells import CUT_MARK, MAX_TEXT, cell_text
from compliance.reports.workbook.heights import MAX_HEIGHT, row_height, wrapped_lines
from compliance.rules.model import Outcome

SHEETS = ["Overblik", "Krav", "Sammenligning", "Oplysninger", "Dokumenter", "Regler", "Om rapporten"]
HEADER_ROWS = {"Overblik": 5, "Krav": 1, "Oplysninger": 1, "Dokumenter": 1, "Regler": 3, "Sammenligning": 3}


@pytest.fixture(scope="module")
def content(report: Report) -> bytes:
    return to_workbook(report)


@pytest.fixture(scope="module")
def book(content: bytes) -> Workbook:
    return opened(content)


def visible(book: Workbook) -> list[str]:
    return [sheet.title for sheet in book if sheet.sheet_state == "visible"]


def test_the_sheets_are_there_in_order_and_the_first_is_open(book: Workbook) -> None:
    assert visible(book) == SHEETS
    assert book.active is book["Overblik"]


@pytest.mark.parametrize("name", HEADER_ROWS)
def test_headers_are_marked_stay_in_sight_are_filtered_and_repeated_in_print(book: Workbook, name: str) -> None:
    sheet, row = book[name], HEADER_ROWS[name]
    assert header_row(sheet) == row
    (table,) = sheet.tables.values()
    assert table.headerRowCount == 1
    assert table.autoFilter.ref == table.ref
    assert [each.name for each in table.tableColumns] == [cell.value for cell in sheet[table.ref][0]]
    assert sheet.freeze_panes.endswith(str(row + 1))
    assert sheet.print_title_rows == f"${row}:${row}"


@pytest.mark.parametrize("name", SHEETS)
def test_everything_is_locked_without_a_password_but_the_caseworkers_own_columns(book: Workbook, name: str) -> None:
    sheet = book[name]
    locked = sheet.protection
    assert (locked.sheet, locked.password) == (True, None)
    # False: not forbidden.
    assert (locked.autoFilter, locked.sort, locked.formatColumns, locked.formatRows) == (False,) * 4
    assert locked.formatCells
    open_columns = {cell.column for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    own = {column(sheet, heading) for heading in ("Egen vurdering", "Bemærkning")} if name == "Krav" else set()
    assert open_columns == own


@pytest.mark.parametrize("name", SHEETS)
def test_pages_are_a4_landscape_as_wide_as_the_paper_and_numbered(book: Workbook, name: str) -> None:
    sheet = book[name]
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.page_setup.fitToWidth in (None, 1)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "Side &P af &N" in sheet.oddFooter.right.text or "Side" in str(sheet.oddFooter.right.text)
    assert "22. november 2026 kl. 10.05" in sheet.oddFooter.left.text


def test_facts_have_a_row_for_each_quote(book: Workbook) -> None:
    found = [row for row in rows(book["Oplysninger"]) if row["Fil"] == "2026/ledelse-paa-stuen.pdf"]
    conflict = [row for row in found if row["Oplysning"] == "ECTS-point"]
    shown = [(row["Værdi"], row["Citat fra teksten"]) for row in conflict]
    assert shown == [("Modstrid", "»5 ECTS«"), ("", "»10 ECTS«")]
    goals = [row for row in found if row["Oplysning"] == "Læringsmål"]
    assert [row["Værdi"] for row in goals] == ["kan lede pædagogiske processer", "kender læreplanen"]
    notes = {row["Oplysning"]: row["Sådan er den læst"] for row in reversed(found)}
    assert notes["Konfrontationstimer i alt"] == "Beregnet: 3 dage × 7,5"
    assert notes["Fælles pensum"] == "Usikkert grundlag."
    assert {row["Oplysning"] for row in found} == set(words.FACTS.values())


def test_documents_lists_every_file_with_its_problem(book: Workbook, report: Report) -> None:
    found = rows(book["Dokumenter"])
    assert [row["Fil"] for row in found] == [document.path for document in report.documents]
    assert [row["Kontrolsum (SHA-256)"] for row in found] == [document.sha256 for document in report.documents]
    locked = next(row for row in found if row["Fil"] == "tilbud/laast.pdf")
    assert locked["Status"] == "Kunne ikke læses"
    assert locked["Problem"] == "Beskyttet med adgangskode\nFilen er beskyttet med adgangskode; gem en kopi uden."
    assert "OCR" in str(next(row for row in found if row["Fil"] == "tilbud/diplom.pdf")["Bemærkninger til læsningen"])


def test_rules_are_those_of_the_report(book: Workbook, report: Report) -> None:
    found = rows(book["Regler"])
    assert [row["Krav-id"] for row in found] == [info.id for info in report.requirements]
    assert found[0]["Gælder for"] == "\n".join(list(words.OFFER_TYPES.values())[:3])
    assert "staerke-dagtilbud-2018, version 1" in str(book["Regler"]["A2"].value)


def test_about_explains_every_outcome_and_verdict_and_that_a_person_decides(book: Workbook) -> None:
    text = {label: meaning for label, meaning in book["Om rapporten"].iter_rows(values_only=True) if label}
    for labels, meanings in ((words.OUTCOMES, words.OUTCOME_MEANINGS), (words.VERDICTS, words.VERDICT_MEANINGS)):
        for each, label in labels.items():
            assert meanings[each] in [meaning for said, meaning in text.items() if said.endswith(label)]
    assert "Afgørelsen er din." in text["Et menneske afgør"]
    assert text["Dannet"] == "22. november 2026 kl. 10.05"


def test_no_id_of_the_contract_is_left_untranslated(book: Workbook) -> None:
    ids = {"pass", "fail", "missing", "review", "not_applicable", "krav", "anbefaling", "not_compliant", "phd", "leder"}
    seen = {cell for name in SHEETS for row in book[name].iter_rows(values_only=True) for cell in row}
    assert not ids & seen


def test_hostile_text_stays_text(book: Workbook, content: bytes) -> None:
    found = [row for row in rows(book["Krav"]) if row["Tilbud"] == "=1+1"]
    messages = {row["Begrundelse"] for row in found}
    assert {'=HYPERLINK("http://ondt.example";"klik")', "#N/A", "+45 12 34 56 78", "007"} <= messages
    assert "før\n[31mefter" in messages
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert not any("http" in parts.read(name).decode().replace("http://schemas", "") for name in parts.namelist()
                       if name.startswith("xl/worksheets/_rels"))  # fmt: skip


def test_formulas_hold_no_word_of_a_document(book: Workbook) -> None:
    ours = {*words.OUTCOMES.values(), *words.VERDICTS.values(), "Ja", *"✓✗○?–", "~?", ""}
    formulas = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert formulas
    for formula in formulas:
        assert set(formula.split('"')[1::2]) <= ours


def test_mark_up_of_the_file_format_stays_text(report: Report) -> None:
    text = "<r><t>x</t></r>"
    titled = report.model_copy(update={"ruleset_title": text})
    assert opened(to_workbook(titled))["Regler"]["A1"].value.rstrip() == text


def test_an_endless_name_is_cut_with_a_visible_mark(book: Workbook) -> None:
    (row,) = [row for row in rows(book["Overblik"]) if str(row["Udbyder"]).startswith("xxx")]
    assert len(str(row["Udbyder"])) == 200
    assert str(row["Udbyder"]).endswith("…")


@pytest.mark.parametrize("text", ["x" * 40_000, "👩" * 20_000])
def test_a_cell_holds_no_more_than_excel_allows_and_says_that_it_was_cut(text: str) -> None:
    cut = cell_text(text)
    assert cut.endswith(CUT_MARK)
    assert MAX_TEXT - 2 <= len(cut.encode("utf-16-le")) // 2 <= MAX_TEXT


def test_text_of_exactly_the_limit_is_kept() -> None:
    assert cell_text("x" * MAX_TEXT) == "x" * MAX_TEXT


def test_rows_are_tall_enough_for_their_text(book: Workbook) -> None:
    sheet = book["Krav"]
    quote, width = sheet["I2"].value, sheet.column_dimensions["I"].width
    assert len(quote) > 300
    assert sheet.row_dimensions[2].height >= row_height(wrapped_lines(quote, width, 9, bold=True), 9)
    for row in rows(sheet):
        needed = wrapped_lines(str(row["Krav"]), sheet.column_dimensions["D"].width, 9, bold=True)
        assert sheet.row_dimensions[row[ROW]].height >= row_height(needed, 9)
    heights = [dimension.height for name in SHEETS for dimension in book[name].row_dimensions.values()]
    assert max(height for height in heights if height) <= MAX_HEIGHT


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("kort", 1), ("en\nto\ntre", 3), ("ord " * 40, 5), ("x" * 200, 7), ("faglig ledelse af processer", 1)],
)
def test_lines_of_wrapped_text(text: str, lines: int) -> None:
    assert abs(wrapped_lines(text, 27, 9) - lines) <= 1


def test_a_file_name_has_room_wherever_it_may_be_broken() -> None:
    name = "d1/d104_modul_fagligt-fyrtaarn_ravnsoe-dagtilbud.pdf"
    assert wrapped_lines(name, 15, 9) > wrapped_lines(name.replace("/", "_").replace("-", "_"), 15, 9)


def test_wider_columns_never_need_more_lines() -> None:
    text = "Forløbet er tilrettelagt som tre læringsdage à 7,5 timer, hvor oplæg, dialog og øvelser veksler. " * 3
    counts = [wrapped_lines(text, width, 9) for width in range(8, 120, 4)]
    assert all(wide <= narrow for narrow, wide in pairwise(counts))


def test_the_properties_carry_the_reports_own_time(book: Workbook) -> None:
    assert book.properties.title == "Compliance-rapport for Stærke dagtilbud"
    assert book.properties.created.isoformat().startswith("2026-11-22T09:05")


def test_the_same_report_gives_the_same_bytes(report: Report, content: bytes) -> None:
    assert to_workbook(report) == content


def test_an_empty_report_is_a_whole_workbook(report: Report) -> None:
    empty = opened(to_workbook(report.model_copy(update={"documents": ()})))
    assert visible(empty) == [name for name in SHEETS if name != "Sammenligning"]
    assert "0 tilbud i 0 filer" in empty["Overblik"]["A2"].value
    assert [row["Fil"] for row in rows(empty["Krav"])] == ["Ingen"]


class TestWhatHasNoPlace:
    """An assessment or remark of an earlier report whose offer or krav is no longer there."""

    REMARK = Unplaced(
        file="2025/gammelt.docx", offer="=Gammelt tilbud", requirement="2.1.2.1-dage", title="Cirka tre læringsdage",
        assessment=Outcome.FAIL, remark="Ringet 3. april.\nDe svarer ikke.", why="Tilbuddet er ikke med denne gang.",
        report="rapport-2024.xlsx",
    )  # fmt: skip

    def test_it_stands_on_a_sheet_of_its_own(self, report: Report) -> None:
        history = History(source="rapport-2025.xlsx", unplaced=(self.REMARK,))
        book = opened(to_workbook(report, history))
        assert visible(book) == [*SHEETS[:3], "Fra tidligere", *SHEETS[3:]]
        (row,) = rows(book["Fra tidligere"])
        assert list(row.values())[1:] == [
            "2025/gammelt.docx", "=Gammelt tilbud", "Cirka tre læringsdage", "Ikke opfyldt",
            "Ringet 3. april.\nDe svarer ikke.", "rapport-2024.xlsx", "Tilbuddet er ikke med denne gang.",
        ]  # fmt: skip
        assert book["Fra tidligere"].protection.sheet
        assert "1 række uden plads i Krav" in book["Overblik"]["A3"].value
        assert "Fra tidligere" in [cell.value for cell in book["Om rapporten"]["A"]]

    def test_without_any_there_is_no_such_sheet(self, report: Report) -> None:
        book = opened(to_workbook(report, History(source="rapport-2025.xlsx")))
        assert visible(book) == SHEETS
