"""The program's own files among the offers: passed over and told of, as long as they are nobody's offer."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import openpyxl
import pytest
from tests.office import saved_by_libreoffice

from compliance.checking import check
from compliance.cli import run
from compliance.documents.discovery import UsageError, find
from compliance.documents.own import LAST_BYTES, MADE_BY, is_own
from compliance.reports.html import to_html
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.rules.loading import load_ruleset

SAMPLES = Path(__file__).parents[2] / "sample_submissions"
OFFERS = ("13_ledelse_der_kan_maerkes.docx", "14_flyer_laeringsdag_forvaltning.pdf")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Offers, and the user stands among them."""
    for name in OFFERS:
        shutil.copy(SAMPLES / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_reports_among_the_offers_do_not_spoil_the_next_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", ".", "--output", "1.xlsx", "--html", "1.html", "--json", "1.json"]) == 0
    assert run(["check", ".", "--quiet"]) == 0
    capsys.readouterr()
    assert run(["check", ".", "--no-report"]) == 0
    (dated,) = (folder / "reports").iterdir()
    out = capsys.readouterr().out
    assert f"Programmets egne rapporter, breve og kopier er ikke læst: 1.html, 1.xlsx, reports/{dated.name}.\n" in out
    assert all(f"\n{name[:8]}" in out for name in OFFERS)


def test_letters_and_copies_are_passed_over_until_someone_has_written_in_them(folder: Path, tmp_path: Path) -> None:
    away = tmp_path.parent / f"{tmp_path.name}-ud"
    options = ["--letters", str(away / "breve"), "--annotate", str(away / "kopier"), "--no-report", "--quiet"]
    assert run(["check", ".", *options, "--letters-with-review"]) == 0
    shutil.move(away / "breve", folder / "breve")
    shutil.move(away / "kopier", folder / "kopier")
    letters = sorted(path.name for path in (folder / "breve").iterdir())
    assert letters
    found = find([Path()])
    assert found.passed_over == tuple([f"breve/{name}" for name in letters] + [f"kopier/{name}" for name in OFFERS])
    assert [file.path for file in found.files] == list(OFFERS)

    for edited in (f"breve/{letters[0]}", f"kopier/{OFFERS[0]}"):
        document = docx.Document(edited)
        document.add_paragraph("Kurset varer tre dage.")
        document.save(edited)
        assert edited in [file.path for file in find([Path()]).files]


def test_the_report_tells_what_was_passed_over(folder: Path, report: Report) -> None:
    (folder / "gammel.xlsx").write_bytes(to_workbook(report))
    made = check([Path()], load_ruleset())
    assert made.passed_over == ("gammel.xlsx",)
    (folder / "ny.xlsx").write_bytes(to_workbook(made))
    told = dict(openpyxl.load_workbook(folder / "ny.xlsx")["Om rapporten"].iter_rows(values_only=True))
    assert str(told["Sprunget over"]).endswith("ikke er læst:\ngammel.xlsx")


def test_a_report_is_known_after_libreoffice_has_saved_it(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "rapport.xlsx"
    path.write_bytes(to_workbook(report))
    assert is_own(saved_by_libreoffice(path, tmp_path / "gemt"))


def test_one_of_them_that_is_named_by_itself_is_found(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "rapport.html"
    path.write_text(to_html(report), encoding="utf-8")
    assert is_own(path)
    found = find([path])
    assert ([file.file for file in found.files], found.passed_over) == (["rapport.html"], ())


def test_a_folder_of_nothing_else_is_a_usage_error(report: Report, tmp_path: Path) -> None:
    (tmp_path / "rapport.xlsx").write_bytes(to_workbook(report))
    with pytest.raises(UsageError, match=r"Den har kun filer, som programmet selv har lavet\.$"):
        find([tmp_path])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b""),
        ("a.pdf", b"%PDF-1.7 " + LAST_BYTES + b"mere"),
        ("a.docx", MADE_BY.encode()),
        ("a.xlsx", MADE_BY.encode()),
        ("a.xlsx", b"PK\x03\x04"),
        ("a.html", b"<p>" + b" " * 20_000 + MADE_BY.encode()),
    ],
)
def test_nothing_else_is_taken_for_one(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert not is_own(tmp_path / name)
    assert not is_own(tmp_path / "mangler.pdf")


def test_another_workbook_is_not_taken_for_one(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "budget.xlsx")
    assert not is_own(tmp_path / "budget.xlsx")
