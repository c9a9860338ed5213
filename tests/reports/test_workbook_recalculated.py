"""The workbook in the hands of a caseworker: LibreOffice works the formulas out anew after assessments are written."""

from pathlib import Path

import openpyxl
import pytest
from tests.office import saved_by_libreoffice
from tests.reports.workbooks import ROW, column, opened, rows, total

from compliance.reports import words
from compliance.reports.history import Change, Earlier, History, KnownFinding
from compliance.reports.identity import finding_id
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.rules.model import Outcome, Verdict

LEDER, FYRTAARN = "Ledelse på stuen: faglig ledelse af pædagogiske processer", "Fyrtårn i praksis"
OUTSIDE = "Førstehjælp"


@pytest.fixture(scope="module")
def saved(report: Report, tmp_path_factory: pytest.TempPathFactory) -> openpyxl.Workbook:
    """Every krav of one offer assessed as met, one of another as not met, and an offer outside the ramme as within."""
    path = tmp_path_factory.mktemp("rapport") / "rapport.xlsx"
    path.write_bytes(to_workbook(report))
    book = openpyxl.load_workbook(path)
    sheet = book["Krav"]
    own = column(sheet, "Egen vurdering")
    for row in rows(sheet):
        if row["Tilbud"] in (LEDER, OUTSIDE):
            sheet.cell(row[ROW], own).value = words.OUTCOMES[Outcome.PASS]
        elif row["Tilbud"] == FYRTAARN and str(row["Krav"]).startswith("Omkring tre"):
            sheet.cell(row[ROW], own).value = words.OUTCOMES[Outcome.FAIL]
    book.save(path)
    return opened(saved_by_libreoffice(path, path.parent / "saved").read_bytes(), values=True)


def test_the_verdict_follows_the_assessments_and_the_tools_own_stays(saved: openpyxl.Workbook) -> None:
    found = {row["Tilbud"]: row for row in rows(saved["Overblik"])}
    verdicts = {title: (found[title]["Samlet vurdering"], found[title]["Programmets vurdering"]) for title in found}
    met, unmet = words.VERDICTS[Verdict.COMPLIANT], words.VERDICTS[Verdict.NOT_COMPLIANT]
    assert verdicts[LEDER] == (met, unmet)
    assert verdicts[FYRTAARN] == (unmet, met)
    assert verdicts[OUTSIDE] == (words.VERDICTS[Verdict.NEEDS_REVIEW], unmet)


def test_symbols_and_counts_follow_them_too(saved: openpyxl.Workbook, report: Report) -> None:
    found = {row["Tilbud"]: row for row in rows(saved["Overblik"])}
    assert {found[LEDER][group] for group in report.groups} == {"✓", "–"}
    assert found[LEDER]["Krav afventer dig"] == 0
    assert found[FYRTAARN]["Varighed"] == "✗"


@pytest.mark.parametrize(
    ("own", "remark", "waits"),
    [
        ("Opfyldt", "Ringet.", "Ja"),
        ("Opfyldt", "Ringet. Set efter.", None),
        ("Opfyldt", None, None),
        ("Ikke oplyst", "Ringet.", None),
        (None, "Ringet.", "Ja"),
    ],
    ids=["untouched", "new remark", "no remark", "new assessment", "no assessment"],
)
def test_an_outdated_assessment_awaits_the_caseworker_until_he_acts(
    report: Report, tmp_path: Path, own: str | None, remark: str | None, waits: str | None
) -> None:
    """It stays so in LibreOffice, on a krav that the tool has not settled; with nothing there, that awaits him too."""
    leder = report.documents[0]
    key = finding_id(leder.sha256, 1, leder.offers[0].offer.offer_type, "2.1.2.1-timer")
    given_to = KnownFinding(outcome=Outcome.MISSING)
    before = Earlier(change=Change.SAME, assessment=Outcome.PASS, remark="Ringet.", given_to=given_to)
    path = tmp_path / "rapport.xlsx"
    path.write_bytes(to_workbook(report, History(source="forrige.xlsx", findings={key: before})))
    book = openpyxl.load_workbook(path)
    sheet = book["Krav"]
    (row,) = (row[ROW] for row in rows(sheet) if row["Fund-id"] == key)
    sheet.cell(row, column(sheet, "Egen vurdering")).value = own
    sheet.cell(row, column(sheet, "Bemærkning")).value = remark
    book.save(path)
    again = opened(saved_by_libreoffice(path, tmp_path / "gemt").read_bytes(), values=True)["Krav"]
    assert (again.cell(row, column(again, "Afventer dig")).value or None) == waits


def test_what_was_not_assessed_is_as_the_file_had_it(saved: openpyxl.Workbook, report: Report) -> None:
    before = rows(opened(to_workbook(report), values=True)["Overblik"])
    after = rows(saved["Overblik"])
    for old, new in zip(before, after, strict=True):
        if old["Tilbud"] not in (LEDER, FYRTAARN, OUTSIDE):
            assert new == old


def test_totals_are_counted_anew(saved: openpyxl.Workbook) -> None:
    sheet = saved["Overblik"]
    found = rows(sheet)
    for label in words.VERDICTS.values():
        expected = sum(row["Samlet vurdering"] == label for row in found)
        assert total(sheet, label, "Med dine vurderinger") == expected
    for label in ("✓ Opfyldt", "✗ Ikke opfyldt", "○ Ikke oplyst", "? Kræver vurdering", "– Intet krav"):
        assert total(sheet, label, "Kvalitet") == sum(row["Kvalitet"] == label[0] for row in found)
