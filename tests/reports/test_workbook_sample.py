"""*Stikprøve*: how it was drawn, and the share that the reviewer overrules, worked out by the workbook itself."""

from __future__ import annotations

import io
from math import sqrt
from pathlib import Path

import openpyxl
import pytest
from tests.office import saved_by_libreoffice
from tests.reports.workbooks import ROW, column, opened, rows

from compliance.offers.model import OfferType
from compliance.reports.model import Report, Sample, Stratum
from compliance.reports.previous.comparing import history
from compliance.reports.previous.written import read_earlier
from compliance.reports.workbook import to_workbook
from compliance.reports.workbook.heights import row_height, wrapped_lines
from compliance.reports.workbook.sample import COLUMNS

STRATA = (
    Stratum(provider="", offer_types=(), documents=3, drawn=0),
    Stratum(provider="=cmd()", offer_types=(OfferType.LD3_LEDER, None), documents=40, drawn=4),
)


@pytest.fixture
def sampled(report: Report) -> Report:
    return report.model_copy(update={"sample": Sample(seed=7, documents=43, drawn=4, strata=STRATA)})


def cells(book: openpyxl.Workbook) -> dict[str, tuple[object, ...]]:
    """The sheet's rows by their first cell."""
    return {str(row[0]): row[1:] for row in book["Stikprøve"].iter_rows(values_only=True) if row[0] is not None}


def test_a_report_of_all_has_no_such_sheet(report: Report) -> None:
    assert "Stikprøve" not in openpyxl.load_workbook(io.BytesIO(to_workbook(report))).sheetnames


def test_it_tells_how_the_documents_were_drawn(sampled: Report) -> None:
    told = cells(openpyxl.load_workbook(io.BytesIO(to_workbook(sampled))))
    assert "Stikprøve: 4 af 43 dokumenter, lodtal 7" in told
    assert told["Udbyder ikke oplyst: Intet kursustilbud"][:2] == (3, 0)
    assert told["=cmd(): Tre læringsdage for faglige ledere, Ingen af rammens typer"][:2] == (40, 4)


def test_a_long_name_has_the_room_it_needs(sampled: Report) -> None:
    provider = "Professionshøjskolen for pædagogisk ledelse og udvikling i de nordlige kommuner"
    strata = (Stratum(provider=provider, offer_types=tuple(OfferType), documents=43, drawn=4), *STRATA)
    made = sampled.model_copy(update={"sample": Sample(seed=7, documents=43, drawn=4, strata=strata)})
    sheet = openpyxl.load_workbook(io.BytesIO(to_workbook(made)))["Stikprøve"]
    (long,) = (row[0] for row in sheet.iter_rows() if str(row[0].value).startswith(provider))
    lines = wrapped_lines(long.value, COLUMNS[0].width, 9)
    assert lines > 4
    assert sheet.row_dimensions[long.row].height >= row_height(lines, 9)


def test_only_documents_that_could_be_read_are_listed(sampled: Report) -> None:
    told = cells(openpyxl.load_workbook(io.BytesIO(to_workbook(sampled))))
    for document in sampled.documents:
        listed = any(name.endswith(document.file) for name in told)
        assert listed is (document.problem is None)


def test_the_share_and_its_interval_are_worked_out_from_what_the_reviewer_fills_in(
    sampled: Report, tmp_path: Path
) -> None:
    path = tmp_path / "r.xlsx"
    path.write_bytes(to_workbook(sampled))
    book = openpyxl.load_workbook(path)
    krav = book["Krav"]
    header = {str(cell.value): cell.column for cell in krav[1]}
    first = next(row for row in krav.iter_rows(min_row=2) if str(row[header["Resultat"] - 1].value).startswith("✓"))
    first[header["Egen vurdering"] - 1].value = "Ikke opfyldt"
    same = krav.cell(first[0].row + 1, header["Egen vurdering"])
    same.value = str(krav.cell(same.row, header["Resultat"]).value)[2:]
    sheet = book["Stikprøve"]
    for row in range(5, 8):
        sheet.cell(row, 3).value = "Ja"
    book.save(path)
    saved = saved_by_libreoffice(path, tmp_path / "ud")
    told = cells(openpyxl.load_workbook(saved, data_only=True))
    assert told["Dokumenter, du har gennemgået"][0] == 3
    assert told["Heraf med mindst ét ændret resultat"][0] == 1
    assert told["Andel"][0] == pytest.approx(1 / 3)
    low, high = wilson(1, 3)
    assert told["95 %-interval, nedre grænse"][0] == pytest.approx(low, abs=1e-4)
    assert told["95 %-interval, øvre grænse"][0] == pytest.approx(high, abs=1e-4)


class TestADocumentInWhichNoOfferWasFound:
    """`strategi.docx` is the only one that could be read."""

    def test_it_has_a_row_that_the_reviewer_can_overrule(self, sampled: Report, tmp_path: Path) -> None:
        path = tmp_path / "r.xlsx"
        path.write_bytes(to_workbook(sampled))
        book = openpyxl.load_workbook(path)
        sheet = book["Krav"]
        (row,) = (row for row in rows(sheet) if row["Tilbud"] == "Intet kursustilbud fundet")
        assert (row["Fil"], row["Krav"]) == ("strategi.docx", "Der er et kursustilbud i filen")
        assert (row["Resultat"], row["Niveau"]) == ("✗ Ikke opfyldt", "Krav")
        sheet.cell(row[ROW], column(sheet, "Egen vurdering")).value = "Opfyldt"
        (at,) = (cells[0].row for cells in book["Stikprøve"].iter_rows() if cells[0].value == "strategi.docx")
        book["Stikprøve"].cell(at, 3).value = "Ja"
        book.save(path)
        saved = cells(openpyxl.load_workbook(saved_by_libreoffice(path, tmp_path / "ud"), data_only=True))
        assert saved["strategi.docx"][:4] == (0, "Ja", 1, 1)
        assert saved["Andel"][0] == 1

    def test_it_is_no_offer_in_the_overview(self, sampled: Report, report: Report) -> None:
        made, usual = (opened(to_workbook(each), values=True)["Overblik"] for each in (sampled, report))
        assert rows(made) == rows(usual)

    def test_a_report_of_all_has_no_such_row(self, report: Report) -> None:
        assert "Intet kursustilbud fundet" not in {row["Tilbud"] for row in rows(opened(to_workbook(report))["Krav"])}

    def test_what_is_written_of_it_is_not_lost(self, sampled: Report, report: Report, tmp_path: Path) -> None:
        path = tmp_path / "stikprøve.xlsx"
        path.write_bytes(to_workbook(sampled))
        book = openpyxl.load_workbook(path)
        sheet = book["Krav"]
        (row,) = (row for row in rows(sheet) if row["Tilbud"] == "Intet kursustilbud fundet")
        sheet.cell(row[ROW], column(sheet, "Bemærkning")).value = "Side 3"
        book.save(path)
        (kept,) = history(read_earlier(path), report).unplaced
        assert (kept.file, kept.title, kept.remark) == (
            "tilbud/strategi.docx", "Der er et kursustilbud i filen", "Side 3",
        )  # fmt: skip


def wilson(x: int, n: int, z: float = 1.96) -> tuple[float, float]:
    p = x / n
    middle, spread = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - spread) / (1 + z * z / n), (middle + spread) / (1 + z * z / n)
