"""Another programme is data, not code: one that we invent, with days, hours and people that the ramme does not know."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import openpyxl
import pytest

from compliance.checking import check
from compliance.cli import run
from compliance.reports.history import NO_HISTORY
from compliance.reports.html import to_html
from compliance.reports.letters import requests
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.rules.examples import misjudged
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Verdict

RULES = {
    "ruleset.toml": """
id = "foerste-skridt-2031"
version = "1"
title = "Første skridt: fem læringsdage for sundhedsplejersker"
source = "Et program, der er opfundet til denne prøve"
files = ["krav.toml"]
""",
    "concepts.toml": """
sundhedsplejersker = ["sundhedsplejerske*"]
for_dem = ["for", "henvender sig til", "målgruppe*", "deltagere*"]
hjemmebesoeg = ["hjemmebesøg*"]
afproever = ["afprøv*", "prøver .. af"]
""",
    "krav.toml": """
[[requirement]]
id = "1-maalgruppe"
section = "1"
group = "Målgruppe"
level = "krav"
title = "Forløbet er for sundhedsplejersker"
explanation = "Deltagerne er sundhedsplejersker i kommunen."
decided = "Opfyldt, når teksten siger, at forløbet er for sundhedsplejersker."
good_text = "Forløbet er for sundhedsplejersker."
check = {kind = "statement", passes = ["sundhedsplejersker + for_dem"], reviews = ["sundhedsplejersker"]}
[[requirement.example]]
text = "Forløbet er for sundhedsplejersker i kommunen."
outcome = "pass"
[[requirement.example]]
text = "Forløbet er for faglige ledere."
outcome = "missing"

[[requirement]]
id = "2-dage"
section = "2"
group = "Varighed"
level = "krav"
title = "Fem læringsdage"
explanation = "Forløbet er på fem dage."
limits = "5 dage opfyldt; 4 dage kræver vurdering"
decided = "Dagene læses af teksten."
good_text = "Forløbet varer fem læringsdage."
[requirement.check]
kind = "cases"
needs = ["days"]
[[requirement.check.case]]
outcome = "pass"
message = "Tilbuddet angiver {days} læringsdage; programmet forudsætter fem"
days = {min = 5, max = 5}
[[requirement.check.case]]
outcome = "review"
message = "Tilbuddet angiver {days} læringsdage; programmet forudsætter fem"
days = {min = 4, max = 4}
[requirement.check.otherwise]
outcome = "fail"
message = "Tilbuddet angiver {days} læringsdage; programmet forudsætter fem"
[[requirement.example]]
text = "Forløbet varer fem læringsdage."
outcome = "pass"
[[requirement.example]]
text = "Forløbet varer tre læringsdage."
outcome = "fail"

[[requirement]]
id = "2-timer"
section = "2"
group = "Varighed"
level = "krav"
title = "Seks timer om dagen"
explanation = "Hver dag har seks timers undervisning."
limits = "5,75–6,25 timer opfyldt"
decided = "Timerne læses af teksten."
good_text = "Hver dag har seks timers undervisning."
[requirement.check]
kind = "cases"
needs = ["hours_per_day"]
[[requirement.check.case]]
outcome = "pass"
message = "Tilbuddet angiver {hours_per_day} timer om dagen; programmet forudsætter seks"
hours_per_day = {min = 5.75, max = 6.25}
[requirement.check.otherwise]
outcome = "fail"
message = "Tilbuddet angiver {hours_per_day} timer om dagen; programmet forudsætter seks"
[[requirement.example]]
text = "Forløbet varer fem læringsdage med seks timers undervisning hver dag."
outcome = "pass"
[[requirement.example]]
text = "Forløbet varer tre læringsdage à 7,5 timer."
outcome = "fail"

[[requirement]]
id = "3-hjemmebesoeg"
section = "3"
group = "Form"
level = "krav"
title = "Det lærte prøves af i hjemmebesøg"
explanation = "Deltagerne prøver det lærte af i egne hjemmebesøg."
decided = "Opfyldt, når teksten siger det; hjemmebesøg alene kræver vurdering."
good_text = "Mellem dagene prøver deltagerne det lærte af i et hjemmebesøg."
check = {kind = "statement", passes = ["hjemmebesoeg + afproever"], reviews = ["hjemmebesoeg"]}
[[requirement.example]]
text = "Mellem dagene afprøver deltagerne redskaberne i et hjemmebesøg."
outcome = "pass"
[[requirement.example]]
text = "Vi taler om hjemmebesøg."
outcome = "review"
""",
}
MEETS = (
    "Kurset er for sundhedsplejersker i kommunens sundhedstjeneste.",
    "Kurset varer fem læringsdage med seks timers undervisning hver dag.",
    "Mellem dagene afprøver deltagerne redskaberne i et hjemmebesøg.",
    "Tilmelding senest 1. maj. Pris: 9.500 kr. pr. deltager.",
)
SHORTER = (
    "Kurset er for sundhedsplejersker i kommunens sundhedstjeneste.",
    "Kurset varer tre læringsdage med seks timers undervisning hver dag.",
    "Tilmelding senest 1. maj. Pris: 9.500 kr. pr. deltager.",
)


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("program")
    for name, text in RULES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def course(folder: Path, name: str, sentences: tuple[str, ...]) -> Path:
    document = docx.Document()
    document.add_heading("De første måneder: kursus for sundhedsplejersker", 0)
    for heading, text in zip(("Målgruppe", "Omfang", "Form", "Praktisk"), sentences, strict=False):
        document.add_heading(heading, 1)
        document.add_paragraph(text)
    document.save(str(folder / name))
    return folder / name


@pytest.fixture(scope="module")
def report(rules: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("tilbud")
    course(folder, "a.docx", MEETS)
    course(folder, "b.docx", SHORTER)
    return check([folder], load_ruleset(rules))


def test_its_own_examples_hold(rules: Path) -> None:
    assert list(misjudged(load_ruleset(rules))) == []


def test_it_decides_though_the_offers_are_of_none_of_the_ramme_s_types(report: Report) -> None:
    (meets,), (shorter,) = (document.offers for document in report.documents)
    assert [meets.offer.offer_type, shorter.offer.offer_type] == [None, None]
    assert {each.requirement: each.outcome for each in meets.findings} == {
        "1-maalgruppe": "pass", "2-dage": "pass", "2-timer": "pass", "3-hjemmebesoeg": "pass",
    }  # fmt: skip
    assert {each.requirement: each.outcome for each in shorter.findings} == {
        "1-maalgruppe": "pass", "2-dage": "fail", "2-timer": "pass", "3-hjemmebesoeg": "missing",
    }  # fmt: skip
    assert (meets.verdict, shorter.verdict) == (Verdict.COMPLIANT, Verdict.NOT_COMPLIANT)


def test_every_report_tells_of_its_requirements(report: Report) -> None:
    assert report.groups == ("Målgruppe", "Varighed", "Form")
    book = openpyxl.load_workbook(io.BytesIO(to_workbook(report)))
    assert [row[3].value for row in book["Krav"].iter_rows(min_row=2, max_row=3)] == [
        "Forløbet er for sundhedsplejersker\nAfsnit 1", "Fem læringsdage\nAfsnit 2",
    ]  # fmt: skip
    headline = "Kursustilbud holdt op mod »Første skridt: fem læringsdage for sundhedsplejersker«"
    assert book["Overblik"]["A1"].value == headline
    page = to_html(report)
    assert f"<h1>{headline}</h1>" in page
    assert "Tilbuddet angiver 3 læringsdage; programmet forudsætter fem." in page
    meets, shorter = requests(report, NO_HISTORY)
    assert (meets.is_empty, shorter.asks_type) == (True, False)
    assert [point.info.id for point in shorter.points] == ["2-dage", "3-hjemmebesoeg"]


def test_from_the_command_line_it_takes_the_place_of_the_ramme(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    meets, shorter = course(tmp_path, "a.docx", MEETS), course(tmp_path, "b.docx", SHORTER)
    options = ["--rules", str(rules), "--fail-on", "needs_review"]
    assert run(["check", str(meets), *options]) == 0
    assert run(["check", str(shorter), *options]) == 1
    out = capsys.readouterr().out
    assert "Skriv for eksempel: »Forløbet varer fem læringsdage.«" in out
    assert run(["check", str(meets), "--quiet", "--fail-on", "not_compliant"]) == 1
