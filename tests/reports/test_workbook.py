"""The workbook read back as another program sees it."""

import io
import zipfile
from itertools import pairwise

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from compliance.reports import words
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.reports.workbook.cells import CUT_MARK, MAX_TEXT, cell_text
from compliance.reports.workbook.heights import MAX_HEIGHT, row_height, wrapped_lines
from compliance.rules.model import Outcome

SHEETS = ["Overblik", "Krav", "Oplysninger", "Dokumenter", "Regler", "Om rapporten"]
HEADER_ROWS = {"Overblik": 4, "Krav": 1, "Oplysninger": 1, "Dokumenter": 1, "Regler": 3}


@pytest.fixture(scope="module")
def content(report: Report) -> bytes:
    return to_workbook(report)


@pytest.fixture(scope="module")
def book(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def rows(sheet: Worksheet) -> list[dict[str, object]]:
    """The sheet's rows by the headings of its columns; a cell without text is ""."""
    header, *body = sheet.iter_rows(min_row=HEADER_ROWS[sheet.title], values_only=True)
    return [dict(zip(header, ("" if value is None else value for value in row), strict=True)) for row in body]


def test_the_sheets_are_there_in_order_and_the_first_is_open(book: Workbook) -> None:
    assert book.sheetnames == [*SHEETS, "Data"]
    assert book.active is book["Overblik"]


@pytest.mark.parametrize("name", HEADER_ROWS)
def test_headers_stay_in_sight_are_filtered_and_repeated_in_print(book: Workbook, name: str) -> None:
    sheet, row = book[name], HEADER_ROWS[name]
    assert sheet.freeze_panes.endswith(str(row + 1))
    assert sheet.auto_filter.ref.startswith(f"A{row}:")
    assert sheet.auto_filter.ref.endswith(str(sheet.max_row))
    assert sheet.print_title_rows == f"${row}:${row}"


@pytest.mark.parametrize("name", SHEETS)
def test_pages_are_a4_landscape_as_wide_as_the_paper_and_numbered(book: Workbook, name: str) -> None:
    sheet = book[name]
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.page_setup.fitToWidth in (None, 1)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "Side &P af &N" in sheet.oddFooter.right.text or "Side" in str(sheet.oddFooter.right.text)
    assert "22. november 2026 kl. 10.05" in sheet.oddFooter.left.text


def test_overview_has_a_row_for_every_offer_and_every_file_without_one(book: Workbook, report: Report) -> None:
    found = rows(book["Overblik"])
    assert len(found) == sum(max(1, len(document.offers)) for document in report.documents)
    assert [row["Tilbud"] for row in found if row["Fil"] in ("strategi.docx", "laast.pdf")] == [
        "Intet kursustilbud i filen",
        "Kunne ikke læses",
    ]
    assert found[-1]["Samlet vurdering"] == "Tom fil"


def test_overview_states_facts_and_counts_of_the_krav(book: Workbook) -> None:
    first = rows(book["Overblik"])[0]
    assert first == {
        "Fil": "2026/ledelse-paa-stuen.pdf",
        "Tilbud": "Ledelse på stuen: faglig ledelse af pædagogiske processer",
        "Detaljer": "Se krav",
        "Udbyder": "Professionshøjskolen",
        "Type": "Tre læringsdage for faglige ledere",
        "Samlet vurdering": "Opfylder ikke kravene",
        "Målgruppe": "Faglige ledere, Faglige fyrtårne",
        "Dage": 3,
        "Timer i alt": 22.5,
        "ECTS": "Modstrid",
        "Fælles pensum": 50,
        "Undervisernes niveau": "Ph.d.",
        "Krav opfyldt": 2,
        "Krav ikke opfyldt": 1,
        "Krav ikke oplyst": 1,
        "Krav til vurdering": 5,
        "Anbefalinger opfyldt": "0 af 2",
    }


def test_every_link_leads_to_the_row_it_is_about(book: Workbook) -> None:
    overview, heading = book["Overblik"], HEADER_ROWS["Overblik"]
    targets = []
    for row in range(heading + 1, overview.max_row + 1):
        sheet, cell = overview.cell(row, 3).hyperlink.location.replace("'", "").split("!")
        target = book[sheet][cell]
        targets.append((sheet, target.row))
        assert str(target.value).endswith(str(overview.cell(row, 1).value))
        if sheet == "Krav":
            assert book["Krav"].cell(target.row, 2).value == overview.cell(row, 2).value
            assert target.row == 2 or book["Krav"].cell(target.row - 1, 14).value.split("/")[:3] != (
                book["Krav"].cell(target.row, 14).value.split("/")[:3]
            )
    assert len(set(targets)) == len(targets)


def test_requirements_have_one_row_per_offer_and_requirement(book: Workbook, report: Report) -> None:
    found = rows(book["Krav"])
    offers = [offer for document in report.documents for offer in document.offers]
    assert len(found) == sum(max(1, len(offer.findings)) for offer in offers)
    assert found[3] | {"Fund-id": ""} == {
        "Fil": "2026/ledelse-paa-stuen.pdf",
        "Tilbud": "Ledelse på stuen: faglig ledelse af pædagogiske processer",
        "Afsnit i rammen": "2.1.2.1",
        "Krav": "Omkring 7,5 konfrontationstimer pr. dag",
        "Niveau": "Krav",
        "Resultat": "Ikke opfyldt",
        "Årsag": "Uden for grænsen",
        "Det fandt vi": "Tilbuddet angiver 5 timer pr. dag; rammen forudsætter cirka 7,5.",
        "Citat fra teksten": found[0]["Citat fra teksten"],
        "Sted i teksten": "Side 2, Omfang og form",
        "Egen vurdering": "",
        "Bemærkning": "",
        "Krav-id": "2.1.2.1-timer",
        "Fund-id": "",
    }


def test_several_quotes_are_numbered_like_their_places(book: Workbook) -> None:
    row = next(row for row in rows(book["Krav"]) if row["Årsag"] == "Modstrid i teksten")
    assert row["Citat fra teksten"] == "1) »sparring mellem dagene«\n2) »ingen sparring«"
    assert row["Sted i teksten"] == "1) Side 1, Omfang og form\n2) Side 3, Praktisk"


def test_an_offer_outside_the_ramme_has_one_row_that_says_so(book: Workbook) -> None:
    (row,) = [row for row in rows(book["Krav"]) if row["Tilbud"] == "Førstehjælp"]
    assert "ikke af en af rammens seks typer" in str(row["Det fandt vi"])
    assert row["Resultat"] == ""


def test_finding_ids_are_hidden_unique_and_unprinted(book: Workbook) -> None:
    sheet = book["Krav"]
    ids = [row["Fund-id"] for row in rows(sheet)]
    assert len(set(ids)) == len(ids)
    assert all(ids)
    assert sheet.column_dimensions["N"].hidden
    assert sheet.print_area.endswith(f"$L${sheet.max_row}")


def test_the_caseworker_chooses_from_the_outcomes(book: Workbook) -> None:
    sheet = book["Krav"]
    (choice,) = sheet.data_validations.dataValidation
    assert choice.formula1 == '"Opfyldt,Ikke opfyldt,Ikke oplyst,Kræver vurdering,Ikke relevant"'
    assert str(choice.sqref) == f"K2:K{sheet.max_row}"
    assert sheet["K1"].value == "Egen vurdering"


def test_outcomes_are_told_by_words_and_by_colour(book: Workbook) -> None:
    sheet = book["Krav"]
    colours = {sheet.cell(row, 6).value: sheet.cell(row, 6).fill.fgColor.rgb for row in range(2, sheet.max_row)}
    shown = [words.OUTCOMES[outcome] for outcome in Outcome if outcome is not Outcome.NOT_APPLICABLE]
    assert set(shown) <= set(colours)
    assert len({colours[label] for label in shown}) == len(shown)


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
            assert label == "Kræver vurdering" or text[label] == meanings[each]
    assert "Afgørelsen er din." in text["Et menneske afgør"]
    assert text["Dannet"] == "22. november 2026 kl. 10.05"


def test_no_id_of_the_contract_is_left_untranslated(book: Workbook) -> None:
    ids = {"pass", "fail", "missing", "review", "not_applicable", "krav", "anbefaling", "not_compliant", "phd", "leder"}
    seen = {cell for name in SHEETS for row in book[name].iter_rows(values_only=True) for cell in row}
    assert not ids & seen


def test_hostile_text_stays_text(book: Workbook, content: bytes) -> None:
    found = [row for row in rows(book["Krav"]) if row["Tilbud"] == "=1+1"]
    messages = [row["Det fandt vi"] for row in found]
    assert messages[:3] == ['=HYPERLINK("http://ondt.example";"klik")', "#N/A", "+45 12 34 56 78"]
    assert messages[7] == "007"
    assert messages[-1] == "før\n[31mefter"
    cells = [cell for name in SHEETS for row in book[name].iter_rows() for cell in row if cell.value is not None]
    kinds = {cell.data_type for cell in cells}
    assert kinds == {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name]
        assert not any("<f>" in sheet for sheet in sheets)
        assert not any("http" in parts.read(name).decode().replace("http://schemas", "") for name in parts.namelist()
                       if name.startswith("xl/worksheets/_rels"))  # fmt: skip


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
    quote = sheet["I2"].value
    assert sheet.row_dimensions[2].height >= row_height(wrapped_lines(quote, sheet.column_dimensions["I"].width, 9), 9)
    assert sheet.row_dimensions[2].height > 80
    heights = [dimension.height for name in SHEETS for dimension in book[name].row_dimensions.values()]
    assert max(height for height in heights if height) <= MAX_HEIGHT


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("kort", 1), ("en\nto\ntre", 3), ("ord " * 40, 5), ("x" * 200, 7), ("faglig ledelse af processer", 1)],
)
def test_lines_of_wrapped_text(text: str, lines: int) -> None:
    assert abs(wrapped_lines(text, 27, 9) - lines) <= 1


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
    empty = openpyxl.load_workbook(io.BytesIO(to_workbook(report.model_copy(update={"documents": ()}))))
    assert empty.sheetnames == [*SHEETS, "Data"]
    assert "0 tilbud i 0 filer" in empty["Overblik"]["A2"].value
