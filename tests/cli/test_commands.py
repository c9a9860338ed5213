"""The program's manners: Danish help and errors, a quick start, any terminal, and the two commands on rules."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.made_rulesets import write

from compliance.cli import run, terminal

ENGLISH = (
    "Usage", "Options", "Commands", "Arguments", "Error", "Try", "Show this", "required", "Missing", "No such", "Input",
    "should",
)  # fmt: skip

HEAVY = ["pdfplumber", "pypdfium2", "openpyxl", "xlsxwriter", "docx", "lxml", "rich"]


@pytest.mark.parametrize(
    "arguments",
    [["--help"], *([each, "--help"] for each in ("check", "rules", "explain", "text", "diff", "sample"))],
)
def test_help_is_danish(capsys, arguments: list[str]) -> None:
    assert run(arguments) == 0
    out = capsys.readouterr().out
    assert out.startswith("Brug: compliance")
    assert "Vis denne hjælp." in out
    assert not any(word in out for word in ENGLISH)
    assert all(len(line) <= 100 for line in out.splitlines())


def test_help_names_every_command_and_option_of_the_contract(capsys) -> None:
    run(["--help"])
    out = capsys.readouterr().out
    assert all(f"  {name} " in out for name in ("check", "rules", "explain", "text", "--version"))
    run(["check", "--help"])
    out = capsys.readouterr().out
    assert all(name in out for name in ("STI...", "--output FIL", "--json FIL", "--quiet", "--fail-on NIVEAU"))
    assert all(name in out for name in ("--letters MAPPE", "--letters-with-review"))
    assert all(name in out for name in ("--max-pages ANTAL", "--max-mb MB", "--timeout SEKUNDER", "--no-ocr"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Der mangler en kommando. Kommandoerne er check, diff, explain, rules, sample, text."),
        (["chekc"], "Kommandoen findes ikke. Kommandoerne er check, diff, explain, rules, sample, text."),
        (["check"], "Der mangler STI: Filer eller mapper med kursustilbud (.pdf og .docx)."),
        (["check", "x", "--fail-onn", "y"], "Valget --fail-onn findes ikke. Mente du --fail-on?"),
        (["check", "x", "--json"], "Valget --json mangler en værdi."),
        (["check", "x", "--timeout", "0"], "Værdien for --timeout kan ikke bruges: det skal være et helt tal fra 1 "),
        (["check", "x", "--timeout", "-1"], "Værdien for --timeout kan ikke bruges: det skal være et helt tal fra 1 "),
        (["check", "x", "--max-pages", "x"], "Værdien for --max-pages kan ikke bruges: det skal være et helt tal fra "),
        (["text", "x", "--max-mb", "to"], "Værdien for --max-mb kan ikke bruges: det skal være et helt tal fra 1 til "),
        (["sample", "x", "--size", "0"], "Værdien for --size kan ikke bruges: det skal være et helt tal fra 1 til "),
        (["sample", "x", "--size", "mange"], "Værdien for --size kan ikke bruges: det skal være et helt tal fra 1 "),
        (["sample", "x", "--seed", "-1"], "Værdien for --seed kan ikke bruges: det skal være et helt tal fra 0 til "),
        (["sample", "x", "--seed", "1.5"], "Værdien for --seed kan ikke bruges: det skal være et helt tal fra 0 til "),
        (["text", "."], ". er en mappe; vælg én fil."),
        (["check", "x", "--quiet=ja"], "Valget --quiet tager ingen værdi."),
        (["explain", "a", "b"], "Der er for mange argumenter, eller de kan ikke forstås."),
        (["rules", "noget"], "Kommandoen findes ikke. Kommandoerne er check, new."),
        (["rules", "new"], "Der mangler MAPPE: "),
        (["rules", "--type", "ld3"], "Typen ld3 findes ikke. Typerne er ld3-leder, "),
    ],
)
def test_wrong_use_is_one_danish_sentence_and_where_help_is(capsys, arguments: list[str], sentence: str) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    first, second = err.splitlines()
    assert first.startswith(sentence)
    assert not any(word in first for word in ENGLISH)
    assert second.startswith("Skriv »compliance")


def test_version(capsys) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == "compliance 0.1.0\n"


def test_rules_lists_requirements_by_type(rule_set, capsys) -> None:
    assert run(["rules"]) == 0
    assert capsys.readouterr().out.splitlines()[2:4] == [
        "2.1.2.1-dage  2.1.2.1  Krav    Omkring tre læringsdage",
        "3.1-proeve    3.1      Krav    Prøve",
    ]
    assert run(["rules", "--type", "dm-leder"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Diplommoduler for faglige ledere (dm-leder)\n")
    assert "3.1-proeve" in out
    assert "2.1.2.1-dage" not in out


def test_explain_says_all_that_there_is_and_no_empty_heading(rule_set, capsys) -> None:
    assert run(["explain", "2.1.2.1-dage"]) == 0
    assert capsys.readouterr().out == (
        "Omkring tre læringsdage\n2.1.2.1-dage · rammens afsnit 2.1.2.1 · krav\n"
        "\nHvad det betyder\n  Forløbet varer omkring tre dage.\n"
        "\nGælder for\n  Tre læringsdage for faglige ledere (ld3-leder)\n"
        "\nGrænser\n  2,5 til 3,5 dage.\n"
        "\nSådan afgøres det\n  Antal dage i teksten.\n"
        "\nDet skriver en god tekst\n  Forløbet varer tre læringsdage.\n"
    )
    run(["explain", "3.1-proeve"])
    assert "Grænser" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("wrong", "answer"),
    [
        ("2.1.2.1-dag", "Kravet »2.1.2.1-dag« findes ikke. Mente du 2.1.2.1-dage?\n"),
        ("xyz", "Kravet »xyz« findes ikke. Skriv »compliance rules« for at se dem alle.\n"),
    ],
)
def test_an_unknown_requirement_gets_a_suggestion(rule_set, capsys, wrong: str, answer: str) -> None:
    assert run(["explain", wrong]) == 2
    assert capsys.readouterr().err == answer


@pytest.mark.parametrize("command", [["rules"], ["explain", "x"]])
def test_a_wrong_rule_file_is_one_sentence(rule_set, capsys, command: list[str]) -> None:
    rule_set("regler.toml: feltet »id« mangler.")
    assert run(command) == 2
    assert capsys.readouterr().err == "regler.toml: feltet »id« mangler.\n"


@pytest.mark.parametrize(
    ("arguments", "heavy"),
    [
        (["--help"], [*HEAVY, "pydantic"]),
        (["--version"], [*HEAVY, "pydantic"]),
        # Typer itself loads pydantic, from some version on, as soon as a command is named.
        (["check", "--help"], HEAVY),
        (["explain", "--help"], HEAVY),
        (["text", "--help"], HEAVY),
    ],
)
def test_help_starts_without_the_heavy_libraries(arguments: list[str], heavy: list[str]) -> None:
    code = (
        f"import sys\nfrom compliance.cli import run\nrun({arguments})\n"
        f"print([name for name in {heavy} if name in sys.modules], file=sys.stderr)"
    )
    assert _python("-c", code).stderr.decode().strip() == "[]"


def test_the_module_runs_as_the_program_does() -> None:
    assert _python("-m", "compliance", "--version").stdout.decode().strip() == "compliance 0.1.0"
    wrong = _python("-m", "compliance", "check")
    assert wrong.returncode == 2
    assert "Der mangler STI" in wrong.stderr.decode()


@pytest.mark.parametrize(("encoding", "seen"), [("cp1252", "hjælp"), ("cp1253", "hj?lp"), ("utf-8", "hjælp")])
def test_no_console_stops_the_program(encoding: str, seen: str) -> None:
    done = _python("-m", "compliance", "--help", encoding=encoding)
    assert done.returncode == 0
    assert seen in done.stdout.decode(encoding)


def test_a_table_fits_the_terminal_and_cuts_the_widest_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    row = ["a.pdf", "et meget langt navn på et tilbud", "12"]
    lines = terminal.table(["Fil", "Tilbud", "Antal"], [row], whole=1, right=1)
    assert lines == [
        "Fil    Tilbud                      Antal",
        "-----  --------------------------  -----",
        "a.pdf  et meget langt navn på et…     12",
    ]


@pytest.mark.parametrize("default", ["trækkes (20).", "Lodtallet (1)."])
def test_the_help_of_a_sample_names_its_defaults(capsys: pytest.CaptureFixture[str], default: str) -> None:
    assert run(["sample", "--help"]) == 0
    assert default in " ".join(capsys.readouterr().out.split())


def test_the_type_of_an_offer_is_told_whole_where_names_can_give_way(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("COLUMNS", "96")
    catalogue = Path(__file__).parents[2] / "sample_submissions" / "07_kursuskatalog_2020.pdf"
    assert run(["check", str(catalogue), "--output", str(tmp_path / "r.xlsx")]) == 0
    out = capsys.readouterr().out
    assert all(kind in out for kind in ("3 dage, ledere ", "3 dage, fyrtårne ", "3 dage, dagplejere ", "1 dag, forv"))


def _python(*arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    import os

    source = Path(__file__).resolve().parents[2] / "src"
    environment = os.environ | {"PYTHONPATH": str(source), "PYTHONIOENCODING": encoding}
    return subprocess.run([sys.executable, *arguments], capture_output=True, env=environment, check=False)


def test_rules_shows_the_rule_sets_at_hand_and_what_is_in_one(tmp_path: Path, capsys) -> None:
    folder = str(write(tmp_path / "strategi"))
    assert run(["rules", "--set", folder]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Vores strategi (egen-strategi, version 1)"
    assert lines[2].split() == ["Kriterie-id", "Sted", "Kriterium"]
    assert lines[4] == "opfoelgning  s. 4  Lederen følger op"
    assert run(["rules", "--set", folder, "--type", "ld3-leder"]) == 0
    assert "hverdag" not in capsys.readouterr().out
    assert run(["explain", "opfoelgning", "--set", folder]) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[1] == "opfoelgning · En strategi, der er opfundet til prøven, s. 4"
    assert "Gælder for" not in said


def test_a_rule_set_that_is_not_there_is_one_sentence(capsys) -> None:
    for command in (["rules", "--set", "vores"], ["explain", "x", "--set", "vores"]):
        assert run(command) == 2
        assert capsys.readouterr().err.startswith("vores: der er intet regelsæt af det navn")
