"""A sample that anyone can draw again, in which every document has the same chance."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.checking import Task, check
from compliance.cli import run
from compliance.documents.discovery import FoundFile, find_documents
from compliance.documents.model import Document, ReadingError
from compliance.reports.model import Report, Sample
from compliance.rules.loading import load_ruleset
from compliance.sampling import draw, places

KINDS = {
    "ledere": "Målgruppe: Kurset er for faglige ledere i dagtilbud. Tre læringsdage à 7,5 timer.",
    "dagplejere": "Målgruppe: Kurset er for dagplejere med en PAU. Tre læringsdage à 7,5 timer.",
}


def write(folder: Path, name: str, kind: str, provider: str) -> None:
    made = docx.Document()
    made.add_heading(f"Kursus nr. {name}", 1)
    made.add_paragraph(f"Udbyder: {provider}")
    made.add_paragraph(KINDS[kind])
    made.add_paragraph("Kurset handler om den styrkede pædagogiske læreplan.")
    folder.mkdir(parents=True, exist_ok=True)
    made.save(str(folder / f"{name}.docx"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bunke")
    for number in range(8):
        write(made / "a", f"a{number}", "ledere", "Professionshøjskolen Åbrinken")
    for number in range(4):
        write(made / "b", f"b{number}", "dagplejere", "Kursushuset Egely")
    (made / "brudt.pdf").write_bytes(b"%PDF-1.7 intet mere")
    return made


@cache
def whole(folder: Path) -> Report:
    return check([folder], load_ruleset())


def names(folder: Path, size: int, seed: int) -> list[str]:
    return [document.file for document in draw(whole(folder), size, seed).documents]


def sample_of(folder: Path, size: int, seed: int) -> Sample:
    sample = draw(whole(folder), size, seed).sample
    assert sample
    return sample


def test_the_same_seed_draws_the_same_documents_and_another_seed_others(folder: Path) -> None:
    assert names(folder, 6, 7) == names(folder, 6, 7)
    assert len({tuple(names(folder, 6, seed)) for seed in range(5)}) > 1


def test_names_and_places_of_the_files_do_not_count(folder: Path, tmp_path: Path) -> None:
    drawn = draw(whole(folder), 6, 7).documents
    for number, file in enumerate(sorted(find_documents([folder]), key=lambda f: f.file, reverse=True)):
        (tmp_path / f"{number:02}{file.location.suffix}").write_bytes(file.location.read_bytes())
    again = draw(whole(tmp_path), 6, 7).documents
    assert {document.sha256 for document in again} == {document.sha256 for document in drawn}


@pytest.mark.parametrize("seed", range(4))
def test_each_provider_and_type_is_there_in_its_proportion(folder: Path, seed: int) -> None:
    sample = sample_of(folder, 6, seed)
    assert (sample.documents, sample.drawn) == (12, 6)
    assert [(s.provider, s.documents, s.drawn) for s in sample.strata] == [
        ("Kursushuset Egely", 4, 2),
        ("Professionshøjskolen Åbrinken", 8, 4),
    ]
    assert [s.offer_types for s in sample.strata] == [("ld3-dagplejer",), ("ld3-leder",)]


def test_what_cannot_be_read_is_always_in_the_report_and_never_among_the_drawn(folder: Path) -> None:
    drawn = names(folder, 1, 7)
    assert "brudt.pdf" in drawn
    assert len(drawn) == 2


def test_a_sample_larger_than_the_folder_takes_all(folder: Path) -> None:
    assert (sample_of(folder, 500, 7).drawn, len(names(folder, 500, 7))) == (12, 13)


@given(st.integers(1, 60), st.integers(1, 60))
def test_every_place_is_as_likely(total: int, size: int) -> None:
    taken = Counter(place for start in range(total) for place in places(total, size, start))
    assert taken == dict.fromkeys(range(total), min(size, total))


@given(st.integers(1, 400), st.integers(1, 60), st.data())
def test_the_places_are_as_many_as_asked_for_and_all_different(total: int, size: int, data: st.DataObject) -> None:
    chosen = places(total, size, data.draw(st.integers(0, total - 1)))
    assert len(set(chosen)) == len(chosen) == min(size, total)
    assert set(chosen) <= set(range(total))


def test_the_command_checks_what_it_draws_and_says_how(folder: Path, tmp_path: Path, capsys) -> None:
    options = ["--size", "6", "--seed", "7", "--output", str(tmp_path / "r.xlsx"), "--json", str(tmp_path / "r.json")]
    assert run(["sample", str(folder), *options]) == 3  # one file cannot be read
    said = capsys.readouterr().out
    assert "Trukket: 6 af 12 dokumenter, lodtal 7." in said
    checked = [document["file"] for document in json.loads((tmp_path / "r.json").read_bytes())["documents"]]
    assert sorted(checked) == sorted(names(folder, 6, 7))
    assert "Stikprøve" in openpyxl.load_workbook(tmp_path / "r.xlsx").sheetnames
    assert "Alle er med" not in said


def test_the_command_says_when_a_sample_is_the_whole(folder: Path, tmp_path: Path, capsys) -> None:
    assert run(["sample", str(folder), "--size", "12", "--output", str(tmp_path / "r.xlsx")]) == 3
    said = capsys.readouterr().out
    assert "Trukket: 12 af 12 dokumenter, lodtal 1." in said
    assert "Alle er med, for stikprøven på 12 er ikke mindre end antallet af dokumenter." in said


def test_the_command_reads_each_file_once_and_next_time_none_that_is_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    reading = Task._read

    def counted(task: Task, file: FoundFile) -> Document | ReadingError:
        read.append(file.file)
        return reading(task, file)

    monkeypatch.setattr(Task, "_read", counted)
    for options, files in (([], 13), ([], 1), (["--no-cache"], 13)):
        read.clear()
        output = str(tmp_path / f"{len(options)}{files}.xlsx")
        assert run(["sample", str(folder), "--quiet", "--workers", "1", "--output", output, *options]) == 3
        assert len(read) == len(set(read)) == files


@pytest.mark.parametrize("options", [["--size", "0"], ["--seed", "-1"], ["--size", "mange"]])
def test_a_size_or_seed_that_is_none_is_refused(folder: Path, capsys, options: list[str]) -> None:
    assert run(["sample", str(folder), *options]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"Værdien for {options[0]} kan ikke bruges")
    assert "is not" not in said
