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
    pensum = "  Omkring halvdelen af pensum er fælles på tværs af udbydere (2.1.1.3-pensum): Ikke opfyldt → Opfyldt\n"
    assert pensum in said
    assert "0 uændrede, 1 ændrede, 0 nye og 1 tilbud, der ikke længere er med." in said

    document(folder / "dagplejere.docx", MINDERS)
    assert run(["check", str(folder), "--output", str(third), "--previous", str(second), "--quiet"]) == 0
    assert rows(third)["Faglig ledelse i hverdagen", "2.1.3-kursusbevis"]["Bemærkning"] == "Set på hjemmesiden"
    minders = rows(third)["Dagplejens læringsmiljø", "2.1.2.1-dage"]
    assert (minders["Egen vurdering"], minders["Bemærkning"]) == ("Opfyldt", "Aftalt med Hanne")
    assert "Fra tidligere" not in openpyxl.load_workbook(third).sheetnames


def test_an_outdated_assessment_is_marked_in_every_report_until_the_caseworker_acts(tmp_path: Path, saved_by) -> None:
    course, requirement = "Faglig ledelse i hverdagen", "2.1.1.3-pensum"
    offers = tmp_path / "tilbud"
    offers.mkdir()
    reports = [tmp_path / f"{number}.xlsx" for number in range(6)]

    def check(number: int, *options: str) -> dict[str, object]:
        previous = ["--previous", str(saved_by(reports[number - 1]))] if number else []
        assert run(["check", str(offers), "--output", str(reports[number]), "--quiet", *previous, *options]) == 0
        return rows(reports[number])[course, requirement]

    document(offers / "ledere.docx", LEADERS.replace("35 %", "50 %"))
    check(0)
    fill_in(reports[0], {(course, requirement): ("Opfyldt", "Fint")})
    document(offers / "ledere.docx", LEADERS)
    first, second = check(1), check(2, "--letters", str(tmp_path / "breve"))
    assert (first["Egen vurdering"], first["Afventer dig"]) == (second["Egen vurdering"], second["Afventer dig"])
    assert (second["Egen vurdering"], second["Endeligt resultat"], second["Afventer dig"]) == (
        "Opfyldt", "Opfyldt", "Ja",
    )  # fmt: skip
    assert "(før: Opfyldt)\nSe din vurdering efter" in str(first["Siden sidst"])
    assert second["Siden sidst"] == "Se din vurdering efter"
    (letter,) = (tmp_path / "breve").iterdir()
    assert "35 %" in "\n".join(each.text for each in docx.Document(str(letter)).paragraphs)

    fill_in(reports[2], {(course, requirement): ("Opfyldt", "Fint, også efter den nye tekst")})
    third = check(3)
    assert (third["Siden sidst"], third["Afventer dig"]) == (None, None)
    document(offers / "ledere.docx", LEADERS.replace("35 %", "50 %"))
    assert "Se din vurdering efter" in str(check(4)["Siden sidst"])
    document(offers / "ledere.docx", LEADERS)
    assert check(5)["Siden sidst"] == "Nyt resultat (før: Opfyldt)"


def test_what_was_written_of_an_offer_waits_for_it_with_what_it_was_given_to(tmp_path: Path) -> None:
    course, requirement = "Faglig ledelse i hverdagen", "2.1.1.3-pensum"
    offers = tmp_path / "tilbud"
    offers.mkdir()
    document(offers / "ledere.docx", LEADERS)
    document(offers / "dagplejere.docx", MINDERS)
    reports = [tmp_path / f"{number}.xlsx" for number in range(4)]
    assert run(["check", str(offers), "--output", str(reports[0]), "--quiet"]) == 0
    fill_in(reports[0], {(course, requirement): ("Opfyldt", "De lover mere")})
    (offers / "ledere.docx").unlink()
    for number in (1, 2):
        options = ["--previous", str(reports[number - 1]), "--output", str(reports[number]), "--quiet"]
        assert run(["check", str(offers), *options]) == 0
        left = list(openpyxl.load_workbook(reports[number])["Fra tidligere"].iter_rows(values_only=True))
        assert any({course, "Opfyldt", "De lover mere", "0.xlsx"} <= set(row) for row in left)
    document(offers / "nyt-navn.docx", LEADERS.replace("35 %", "40 %"))
    assert run(["check", str(offers), "--previous", str(reports[2]), "--output", str(reports[3]), "--quiet"]) == 0
    back = rows(reports[3])[course, requirement]
    assert (back["Egen vurdering"], back["Bemærkning"]) == ("Opfyldt", "De lover mere")
    assert back["Siden sidst"] == "Nyt\nSe din vurdering efter"
    assert "Fra tidligere" not in openpyxl.load_workbook(reports[3]).sheetnames


def test_an_earlier_report_that_cannot_be_used_stops_the_run_before_anything_is_written(tmp_path: Path, capsys) -> None:
    document(tmp_path / "a.docx", LEADERS)
    (tmp_path / "noter.xlsx").write_bytes(b"mine noter")
    options = ["--output", str(tmp_path / "r.xlsx"), "--previous", str(tmp_path / "noter.xlsx")]
    assert run(["check", str(tmp_path / "a.docx"), *options]) == 2
    assert capsys.readouterr().err.startswith("noter.xlsx er ikke en rapport fra compliance")
    assert not (tmp_path / "r.xlsx").exists()
