"""`--rules`: which rule set decides, which advise, and what cannot be chosen."""

from pathlib import Path

import pytest
from tests.made_rulesets import FILES, write

from compliance.cli import run
from compliance.cli.rulesets import chosen_rulesets
from compliance.rules.loading import DEFAULT_RULESET, RuleFileError

PROGRAMME = FILES["ruleset.toml"].replace('kind = "advisory"', "").replace("egen-strategi", "andet-program")
BINDING = FILES["kriterier.toml"].replace("[[requirement]]\n", '[[requirement]]\nlevel = "krav"\n')
SAMPLE = Path(__file__).parents[2] / "sample_submissions" / "14_flyer_laeringsdag_forvaltning.pdf"


@pytest.fixture
def strategy(tmp_path: Path) -> str:
    return str(write(tmp_path / "strategi"))


@pytest.fixture
def programme(tmp_path: Path) -> str:
    return str(write(tmp_path / "program", ruleset=PROGRAMME, kriterier=BINDING))


def test_the_ramme_decides_unless_another_programme_is_chosen(strategy: str, programme: str) -> None:
    for names, deciding, advisory in [
        (None, DEFAULT_RULESET, []),
        ([strategy], DEFAULT_RULESET, ["egen-strategi"]),
        ([programme], "andet-program", []),
        ([strategy, programme], "andet-program", ["egen-strategi"]),
        ([DEFAULT_RULESET, strategy], DEFAULT_RULESET, ["egen-strategi"]),
    ]:
        chosen = chosen_rulesets(names)
        assert (chosen.ruleset.id, [each.id for each in chosen.advisory]) == (deciding, advisory)


def test_two_that_decide_are_refused(programme: str) -> None:
    with pytest.raises(RuleFileError, match=f"vælg andet-program eller {DEFAULT_RULESET}"):
        chosen_rulesets([programme, DEFAULT_RULESET])


def test_the_same_one_twice_is_refused(strategy: str) -> None:
    with pytest.raises(RuleFileError, match="egen-strategi er valgt to gange"):
        chosen_rulesets([strategy, strategy])


@pytest.mark.parametrize("command", ["check", "sample"])
def test_a_run_uses_them_or_says_in_one_sentence_why_not(command: str, strategy: str, tmp_path: Path, capsys) -> None:
    assert run([command, str(SAMPLE), "--rules", strategy, "--json", "r.json", "--quiet"]) == 0
    assert '"ruleset": "egen-strategi"' in (tmp_path / "r.json").read_text(encoding="utf-8")
    assert run([command, str(SAMPLE), "--rules", "vores", "--quiet"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("vores: der er intet regelsæt af det navn")


def test_a_rule_set_that_is_taken_for_a_file_is_told_how_to_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(SAMPLE), "--rules", "horsens-2017", "kl-bupl-2023", "--quiet"]) == 2
    assert "skriv --rules foran hvert af dem: --rules kl-bupl-2023." in capsys.readouterr().err
    assert run(["check", "findes-ikke", "--quiet"]) == 2
    assert "--rules" not in capsys.readouterr().err


def test_a_criterion_of_another_rule_set_is_told_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "princip-behov"]) == 2
    assert "»compliance explain princip-behov --set horsens-2017«" in capsys.readouterr().err
    assert run(["explain", "princip-behov", "--set", "horsens-2017"]) == 0
