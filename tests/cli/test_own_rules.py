"""`compliance rules new` and `compliance rules check`: a rule set of one's own, begun, changed and tried."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.made_rulesets import FILES, write

from compliance.cli import run
from compliance.rules.examples import half_shown, misjudged, unused_concepts
from compliance.rules.loading import load_ruleset
from compliance.rules.ruleset import Kind

CRITERIA = FILES["kriterier.toml"]


@pytest.fixture(autouse=True)
def forget_what_was_loaded() -> None:
    load_ruleset.cache_clear()


def test_a_new_rule_set_holds_a_criterion_of_each_kind_and_its_examples_hold(tmp_path: Path, capsys) -> None:
    assert run(["rules", "new", "egne kriterier"]) == 0
    assert "Regelsættet ligger i egne kriterier." in capsys.readouterr().out
    ruleset = load_ruleset(tmp_path / "egne kriterier")
    assert (ruleset.id, ruleset.kind) == ("egne-kriterier", Kind.ADVISORY)
    assert [each.check.kind for each in ruleset.requirements] == ["statement", "goal", "parts", "cases"]
    assert (list(misjudged(ruleset)), half_shown(ruleset), unused_concepts(ruleset)) == ([], (), ())


@pytest.mark.parametrize(
    ("folder", "identifier"),
    [("Strategi 2026", "strategi-2026"), ("Måløv Å-sæt", "maaloev-aa-saet"), ("-", "egne-kriterier"), ("a.b", "a-b")],
)
def test_its_id_is_made_of_the_folder_s_name(tmp_path: Path, folder: str, identifier: str) -> None:
    assert run(["rules", "new", "--", folder]) == 0
    assert load_ruleset(tmp_path / folder).id == identifier


@pytest.mark.parametrize("taken", ["fil", "mappe/fil"])
def test_nothing_is_written_over(tmp_path: Path, capsys, taken: str) -> None:
    (tmp_path / taken).parent.mkdir(exist_ok=True)
    (tmp_path / taken).write_text("mit")
    name = taken.split("/")[0]
    assert run(["rules", "new", name]) == 2
    assert capsys.readouterr().err == f"{name} findes allerede; vælg navnet på en mappe, der ikke findes.\n"
    assert (tmp_path / taken).read_text() == "mit"


def test_a_rule_set_whose_examples_hold_is_right(tmp_path: Path, capsys) -> None:
    assert run(["rules", "check", str(write(tmp_path / "strategi"))]) == 0
    out = capsys.readouterr().out
    assert "egen-strategi, version 1: 3 kriterier og 4 eksempler; alle afgøres, som de siger." in out


def test_an_example_that_comes_out_otherwise_is_told(tmp_path: Path, capsys) -> None:
    wrong = CRITERIA.replace('text = "Forløbet varer tre kursusdage."', 'text = "Forløbet varer en kursusdag."')
    assert run(["rules", "check", str(write(tmp_path / "strategi", kriterier=wrong))]) == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "laengde: »Forløbet varer en kursusdag.« bliver fail, men eksemplet siger pass. 1 dage." in out
    assert "1 afgøres anderledes" in out


def test_what_no_example_shows_and_what_nothing_uses_is_told(tmp_path: Path, capsys) -> None:
    concepts = FILES["concepts.toml"] + 'tomgang = ["tomgang*"]\n'
    assert run(["rules", "check", str(write(tmp_path / "strategi", concepts=concepts))]) == 0
    out = capsys.readouterr().out
    assert "Bør have både et eksempel, der er pass, og et, der ikke er: hverdag, laengde." in out
    assert "Begreber, som intet bruger: tomgang." in out


def test_a_wrong_file_is_one_sentence(tmp_path: Path, capsys) -> None:
    folder = write(tmp_path / "strategi", kriterier=CRITERIA.replace('kind = "cases"', 'kind = "magi"'))
    assert run(["rules", "check", str(folder)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"{folder / 'kriterier.toml'}: laengde, feltet »check«: kontroltypen (kind) kendes ikke."


@pytest.mark.parametrize("identifier", ["", "to ord", "../op", "-a", "a/b"])
def test_an_id_that_could_be_no_name_is_refused(tmp_path: Path, capsys, identifier: str) -> None:
    head = FILES["ruleset.toml"].replace('"egen-strategi"', f'"{identifier}"')
    assert run(["rules", "check", str(write(tmp_path / "strategi", ruleset=head))]) == 2
    assert "feltet »id«: et id må kun rumme bogstaver, tal, punktum og bindestreg." in capsys.readouterr().err
