"""The whole round: a report is filled in and saved, the documents change, and the next report has it all in place."""

from __future__ import annotations

from pathlib import Path

import docx
import openpyxl
import pytest

from compliance.cli import run
from tests.office import saved_by_libreoffice

LEADERS = """Faglig ledelse i hverdagen
Målgruppe: Kurset er for faglige ledere i dagtilbud.
Varighed: Tre læringsdage à 7,5 konfrontationstimer, fordelt over tre måneder.
Indhold: Vi arbejder med den styrkede pædagogiske læreplan, det pædagogiske grundlag og de seks temaer.
Form: Dagene veksler mellem oplæg, dialog, workshop og øvelser med jeres egne eksempler.
Undervisere: Underviserne er lektorer ved Professionshøjskolen Åbrinken.
Pensum: 35 % af pensum er fælles med de øvrige udbydere."""
MINDERS = """Dagplejens læringsmiljø
Målgruppe: Kurset er for dagplejere med en pædagogisk assistentuddannelse.
Varighed: Tre læringsdage à 7,5 konfrontationstimer.
Indhold: Vi tager den styrkede pædagogiske læreplan med hjem i dagplejens lille gruppe.
Undervisere: Underviserne er docenter ved Professionshøjskolen Engsø."""


def document(path: Path, text: str) -> None:
    made = docx.Document()
    title, *rest = text.splitlines()
    made.add_heading(title, 1)
    for line in rest:
        made.add_paragraph(line)
    made.save(str(path))


def rows(path: Path) -> dict[tuple[str, str], dict[str, object]]:
    """*Krav*'s rows by the offer's title and the requirement's id, each by its headings."""
    lines = openpyxl.load_workbook(path, data_only=True)["Krav"].iter_rows(values_only=True)
    header = next(line for line in lines if "Fund-id" in line)
    named = [dict(zip(header, line, strict=True)) for line in lines]
    return {(str(row["Tilbud"]), str(row["Fund-id"]).rsplit("/", 1)[-1]): row for row in named if row["Fund-id"]}


def fill_in(path: Path, entries: dict[tuple[str, str], tuple[str, str]]) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book["Krav"]
    header = next(row for row in sheet.iter_rows() if any(cell.value == "Fund-id" for cell in row))
    at = {str(cell.value): cell.column for cell in header}
    for row in sheet.iter_rows(min_row=header[0].row + 1):
        cells = {name: row[column - 1] for name, column in at.items()}
        key = (str(cells["Tilbud"].value), str(cells["Fund-id"].value).rsplit("/", 1)[-1])
        if key in entries:
            cells["Egen vurdering"].value, cells["Bemærkning"].value = entries[key]
    book.save(path)


@pytest.fixture(params=["openpyxl", "LibreOffice"])
def saved_by(request: pytest.FixtureRequest, tmp_path: Path):
    """Saves a workbook again, as the program does that the caseworker has."""
    if request.param == "openpyxl":
        return lambda path: path
    return lambda path: saved_by_libreoffice(path, tmp_path / "gemt")


def test_nothing_that_the_caseworker_wrote_is_lost(tmp_path: Path, capsys, saved_by) -> None:
    folder = tmp_path / "tilbud"
    folder.mkdir()
    document(folder / "ledere.docx", LEADERS)
    document(folder / "dagplejere.docx", MINDERS)
    first, second, third = (tmp_path / name for name in ("1.xlsx", "2.xlsx", "3.xlsx"))
    assert run(["check", str(folder), "--output", str(first), "--json", str(tmp_path / "1.json"), "--quiet"]) == 0

    fill_in(
        first,
        {
            ("Faglig ledelse i hverdagen", "2.1.1.3-pensum"): ("Kræver vurdering", "Lover 50 % i ny version"),
            ("Faglig ledelse i hverdagen", "2.1.3-kursusbevis"): ("Opfyldt", "Set på hjemmesiden"),
            ("Dagplejens læringsmiljø", "2.1.2.1-dage"): ("Opfyldt", "Aftalt med Hanne"),
        },
    )
    earlier = saved_by(first)

    (folder / "ledere.docx").unlink()
    (folder / "dagplejere.docx").unlink()
    document(folder / "ledere-version-2.docx", LEADERS.replace("35 %", "50 %"))
    written = earlier.read_bytes()
    options = ["--previous", str(earlier), "--json", str(tmp_path / "2.json"), "--quiet"]
    assert run(["check", str(folder), "--output", str(second), *options]) == 0
    assert earlier.read_bytes() == written

    now = rows(second)
    pensum = now["Faglig ledelse i hverdagen", "2.1.1.3-pensum"]
    assert (pensum["Egen vurdering"], pensum["Bemærkning"]) == ("Kræver vurdering", "Lover 50 % i ny version")
    assert "Ikke opfyldt" in str(pensum["Siden sidst"])
    bevis = now["Faglig ledelse i hverdagen", "2.1.3-kursusbevis"]
    assert (bevis["Egen vurdering"], bevis["Bemærkning"]) == ("Opfyldt", "Set på hjemmesiden")
    assert not bevis["Siden sidst"]
    left = list(openpyxl.load_workbook(second)["Fra tidligere"].iter_rows(values_only=True))
    assert any({"Dagplejens læringsmiljø", "Opfyldt", "Aftalt med Hanne"} <= set(row) for row in left)

    capsys.readouterr()
    assert run(["diff", str(tmp_path / "1.json"), str(tmp_path / "2.json")]) == 0
    said = capsys.readouterr().out
    assert "2.1.1.3-pensum: Ikke opfyldt → Opfyldt" in said
    assert "0 uændrede, 1 ændrede, 0 nye og 1 tilbud, der ikke længere er med." in said

    document(folder / "dagplejere.docx", MINDERS)
    assert run(["check", str(folder), "--output", str(third), "--previous", str(second), "--quiet"]) == 0
    assert rows(third)["Faglig ledelse i hverdagen", "2.1.3-kursusbevis"]["Bemærkning"] == "Set på hjemmesiden"
    left = list(openpyxl.load_workbook(third)["Fra tidligere"].iter_rows(values_only=True))
    assert any("Aftalt med Hanne" in row for row in left)


def test_an_earlier_report_that_cannot_be_used_stops_the_run_before_anything_is_written(tmp_path: Path, capsys) -> None:
    document(tmp_path / "a.docx", LEADERS)
    (tmp_path / "noter.xlsx").write_bytes(b"mine noter")
    options = ["--output", str(tmp_path / "r.xlsx"), "--previous", str(tmp_path / "noter.xlsx")]
    assert run(["check", str(tmp_path / "a.docx"), *options]) == 2
    assert capsys.readouterr().err.startswith("noter.xlsx er ikke en rapport fra compliance")
    assert not (tmp_path / "r.xlsx").exists()
