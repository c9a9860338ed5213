"""`--policy`: the whole way from a municipality's file to the reports and the letters."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx
import openpyxl
import pytest

from compliance.cli import run

SAMPLES = Path(__file__).parents[2] / "sample_submissions"
MEETS_ALL = SAMPLES / "01_paedagogikken_paa_ledelsesbordet.pdf"
POLICY = """
title = "Indkøb 2027"
[contact]
municipality = "Eksempel Kommune"
name = "Anne Andersen"
email = "dagtilbud@eksempel.dk"
answer_by = "1. marts 2027"
[[limit]]
requirement = "2.1.1.3-pensum"
shared_pensum_pct = {min = 55}
[concepts]
sparring = ["sparring*"]
[[requirement]]
id = "sparring"
section = "punkt 2"
group = "Form"
title = "Sparring undervejs"
explanation = "Sparring."
decided = "Efter teksten."
good_text = "Der er sparring."
check = {kind = "statement", passes = ["sparring"]}
"""


@pytest.fixture
def policy(tmp_path: Path) -> str:
    path = tmp_path / "politik.toml"
    path.write_text(POLICY, encoding="utf-8")
    return str(path)


def told(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def test_an_offer_that_meets_the_ramme_may_fail_the_municipality_s_limit(policy: str, tmp_path: Path) -> None:
    options = ["--output", "r.xlsx", "--json", "r.json", "--html", "r.html", "--letters", "breve", "--quiet"]
    assert run(["check", str(MEETS_ALL), "--quiet", "--json", "før.json", "--output", "før.xlsx"]) == 0
    assert run(["check", str(MEETS_ALL), "--policy", policy, *options]) == 0
    before, after = (json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8")) for name in ("før", "r"))
    (offer,), (was,) = after["documents"][0]["offers"], before["documents"][0]["offers"]
    assert (was["verdict"], offer["verdict"]) == ("compliant", "not_compliant")
    assert after["policy"] == {
        "title": "Indkøb 2027", "limits": [{"requirement": "2.1.1.3-pensum", "limit": "mindst 55 %"}],
    }  # fmt: skip
    (local,) = (each for each in offer["findings"] if "local_limit" in each)
    assert (local["requirement"], local["outcome"], local["local_limit"]) == ("2.1.1.3-pensum", "fail", "mindst 55 %")
    assert [each["ruleset"] for each in offer["advice"]] == ["lokale-kriterier"]
    assert not {"policy", "advisory_rulesets"} & set(before)

    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "r.xlsx").read_bytes()))
    said = {str(cell.value) for row in book["Krav"].iter_rows() for cell in row}
    assert "Kommunens egen grænse: Uden for grænsen" in said
    assert any("Indkøb 2027" in str(row[1].value) for row in book["Om rapporten"].iter_rows())
    both = "Kommunens egen grænse: mindst 55 %. Efter rammen alene: 45–55 %"
    assert any(both in str(row[5].value) for row in book["Regler"].iter_rows())

    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Kommunens egen grænse: Uden for grænsen" in page
    assert "<strong>Kommunens egne grænser</strong>, strengere end rammen: Indkøb 2027." in page

    (letter,) = (tmp_path / "breve").iterdir()
    text = told(letter)
    assert "Fra Eksempel Kommune" in text
    assert "sende en ny udgave af teksten til dagtilbud@eksempel.dk senest 1. marts 2027." in text
    assert "kontakte Anne Andersen, dagtilbud@eksempel.dk." in text
    assert "[stilling]" in text
    assert not [field for field in ("[kommunens navn]", "[jeres navn]", "[e-mail]", "[svarfrist]") if field in text]
    assert "Det svarer ikke til kommunens egen grænse" in text
    assert "kommunens egen grænse er mindst 55 %." in text
    assert "svarer til rammen" not in text


def test_a_letter_about_the_ramme_alone_speaks_of_no_other_limit(policy: str, tmp_path: Path) -> None:
    flyer = SAMPLES / "14_flyer_laeringsdag_forvaltning.pdf"
    assert run(["check", str(flyer), "--policy", policy, "--letters", "breve", "--quiet", "--output", "r.xlsx"]) == 0
    (letter,) = (tmp_path / "breve").iterdir()
    assert "kommunens egen grænse" not in told(letter)


@pytest.mark.parametrize("command", ["check", "sample"])
def test_a_policy_that_would_soften_the_ramme_stops_the_run(
    command: str, policy: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(policy).write_text(POLICY.replace("min = 55", "min = 20"), encoding="utf-8")
    assert run([command, str(MEETS_ALL), "--policy", policy, "--json", "r.json"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == (
        f"{policy}: 2.1.1.3-pensum: mindst 20 % er lempeligere end rammen; en lokal grænse kan kun være strengere."
    )
    assert not (tmp_path / "r.json").exists()
