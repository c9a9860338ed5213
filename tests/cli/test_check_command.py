"""`compliance check`: exit codes of the contract, reports written, and one Danish sentence for each mistake."""

import io
import json
import sys
from pathlib import Path

import openpyxl
import pytest
from stand_ins import UsageError, checked, read, report, unread

from compliance.cli import run
from compliance.rules.model import Verdict

ALL = list(Verdict)


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [
        (None, []),
        ("not_compliant", [Verdict.NOT_COMPLIANT]),
        ("incomplete", [Verdict.NOT_COMPLIANT, Verdict.INCOMPLETE]),
        ("needs_review", [Verdict.NOT_COMPLIANT, Verdict.INCOMPLETE, Verdict.NEEDS_REVIEW]),
    ],
)
@pytest.mark.parametrize("verdict", ALL)
def test_exit_code_by_verdict(answer, fail_on, failing, verdict) -> None:
    answer(report(read("a.pdf", checked(Verdict.COMPLIANT)), read("b.pdf", checked(verdict))))
    options = ["--fail-on", fail_on] if fail_on else []
    assert run(["check", "mappe", *options]) == (1 if verdict in failing else 0)


def test_an_unreadable_file_gives_3_and_beats_a_verdict(answer) -> None:
    answer(report(read("a.pdf", checked(Verdict.NOT_COMPLIANT)), unread("b.pdf")))
    assert run(["check", "mappe"]) == 3
    assert run(["check", "mappe", "--fail-on", "not_compliant"]) == 3


def test_without_output_the_report_gets_a_dated_name_that_is_never_reused(answer, capsys, tmp_path: Path) -> None:
    calls = answer(report(read("a.pdf", checked(Verdict.COMPLIANT))))
    assert [run(["check", "en.pdf", "to.docx"]) for _ in range(2)] == [0, 0]
    assert calls == [[Path("en.pdf"), Path("to.docx")]] * 2
    names = sorted(path.name for path in (tmp_path / "reports").iterdir())
    assert names == ["compliance-rapport-2026-11-22-2.xlsx", "compliance-rapport-2026-11-22.xlsx"]
    said = capsys.readouterr().out
    assert f"Rapporten ligger i {Path('reports') / names[1]}" in said


def test_output_and_json_are_written_where_the_user_says(answer, tmp_path: Path) -> None:
    answer(report(read("a.pdf", checked(Verdict.COMPLIANT))))
    assert run(["check", "a.pdf", "--output", "r.xlsx", "--json", "r.json", "--quiet"]) == 0
    assert openpyxl.load_workbook(io.BytesIO((tmp_path / "r.xlsx").read_bytes())).sheetnames[0] == "Overblik"
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["documents"][0]["path"] == "a.pdf"
    assert not (tmp_path / "reports").exists()


def test_no_report_writes_no_workbook_and_all_else_is_as_it_was(answer, capsys, tmp_path: Path) -> None:
    answer(report(read("a.pdf", checked(Verdict.INCOMPLETE))))
    options = ["--fail-on", "incomplete", "--no-report"]
    assert run(["check", "a.pdf", "--quiet", *options]) == 1
    assert list(tmp_path.iterdir()) == []
    assert run(["check", "a.pdf", "--json", "r.json", *options]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]
    out = capsys.readouterr().out
    assert "Mangler oplysninger" in out
    assert "Rapporten ligger" not in out


@pytest.mark.parametrize("name", ["r.html", "R.HTM"])
def test_the_page_is_written_where_the_user_says(answer, capsys, tmp_path: Path, name: str) -> None:
    answer(report(read("a.pdf")))
    assert run(["check", "a.pdf", "--output", "r.xlsx", "--html", name]) == 0
    assert (tmp_path / name).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert capsys.readouterr().out.splitlines()[-2:] == ["Rapporten ligger i r.xlsx", f"Websiden ligger i {name}"]


def test_the_terminal_shows_each_offer_and_each_file_without_one(answer, capsys) -> None:
    offers = read("mappe/a.pdf", checked(Verdict.INCOMPLETE), checked(Verdict.COMPLIANT, "\x1b[31mRød\ntitel"))
    answer(report(offers, read("mappe/brev.docx"), unread("mappe/låst.pdf")))
    run(["check", "mappe"])
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert lines[0].split() == [
        "Fil", "Tilbud", "Type", "Samlet", "vurdering", "Opf.", "Ikke", "opf.", "Ikke", "opl.", "Vurd.",
    ]  # fmt: skip
    assert "Ledelse på stuen" in lines[2]
    assert "Mangler oplysninger" in lines[2]
    assert lines[2].split()[-4:] == ["1", "0", "0", "0"]
    assert "[31mRød titel" in lines[3]
    assert "brev.docx: Der er intet kursustilbud i filen." in lines
    assert "låst.pdf: Filen er beskyttet med adgangskode." in lines
    assert all(len(line) <= 160 for line in lines)
    assert "\x1b" not in out
    assert err == ""


def test_quiet_says_nothing(answer, capsys) -> None:
    answer(report(read("a.pdf", checked(Verdict.COMPLIANT)), unread("b.pdf")))
    assert run(["check", "a.pdf", "--quiet"]) == 3
    assert capsys.readouterr() == ("", "")


def test_progress_is_shown_on_a_terminal_alone(answer, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    answer(report(read("a.pdf")))
    for stream, shown in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        run(["check", "mappe"])
        assert ("[0/1] tilbud.pdf" in stream.getvalue()) is shown
    quiet = Terminal()
    monkeypatch.setattr(sys, "stderr", quiet)
    run(["check", "mappe", "--quiet"])
    assert quiet.getvalue() == ""


@pytest.mark.parametrize(("option", "name"), [("--output", "r.xlsx"), ("--json", "r.json"), ("--html", "r.html")])
def test_an_existing_file_is_refused_before_any_work(answer, capsys, tmp_path: Path, option: str, name: str) -> None:
    calls = answer(report(read("a.pdf")))
    (tmp_path / name).write_text("gammel")
    assert run(["check", "a.pdf", option, name]) == 2
    assert capsys.readouterr().err == f"Filen {name} findes allerede og bliver ikke overskrevet; vælg et andet navn.\n"
    assert calls == []
    assert (tmp_path / name).read_text() == "gammel"
    assert not list((tmp_path / "reports").glob("*"))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--output", "nymappe/r.xlsx"], "findes ikke; opret den først"),
        (["--output", "r.pdf"], "skal ende på .xlsx"),
        (["--output", "r.xlsx", "--json", "r.xlsx"], "--output og --json kan ikke være den samme fil"),
        (["--json", "r.html", "--html", "r.html"], "--json og --html kan ikke være den samme fil"),
        (["--html", "r.pdf"], "skal ende på .html eller .htm; r.pdf gør ikke"),
        (["--html", "nymappe/r.html"], "findes ikke; opret den først"),
        (["--no-report", "--output", "r.xlsx"], "--no-report og --output kan ikke bruges sammen."),
        (["--fail-on", "compliant"], "Vælg not_compliant, incomplete eller needs_review."),
    ],
)
def test_a_wrong_option_is_told_before_any_work(answer, capsys, options: list[str], sentence: str) -> None:
    calls = answer(report(read("a.pdf")))
    assert run(["check", "a.pdf", *options]) == 2
    assert sentence in capsys.readouterr().err
    assert calls == []


def test_a_reports_folder_that_cannot_be_made_is_told_before_any_work(answer, capsys, tmp_path: Path) -> None:
    calls = answer(report(read("a.pdf")))
    (tmp_path / "reports").write_text("en fil")
    assert run(["check", "a.pdf"]) == 2
    assert capsys.readouterr().err.startswith("Der kan ikke skrives i reports: ")
    assert calls == []


def test_a_missing_path_is_the_finder_s_sentence(answer, capsys) -> None:
    answer(UsageError("Stien intet.pdf findes ikke."))
    assert run(["check", "intet.pdf"]) == 2
    assert capsys.readouterr() == ("", "Stien intet.pdf findes ikke.\n")


def test_a_wrong_rule_file_is_one_sentence(answer, rule_set, capsys) -> None:
    answer(report(read("a.pdf")))
    rule_set("regler.toml: 3.1-ects, feltet »limits«: skal være et tal.")
    assert run(["check", "a.pdf"]) == 2
    assert capsys.readouterr().err == "regler.toml: 3.1-ects, feltet »limits«: skal være et tal.\n"


def test_ctrl_c_ends_quietly(answer, capsys) -> None:
    answer(KeyboardInterrupt())
    assert run(["check", "a.pdf"]) == 130
    assert "Traceback" not in capsys.readouterr().err
