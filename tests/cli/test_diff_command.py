"""`compliance diff`: what has changed, in words; what is no report says so."""

from pathlib import Path

import pytest
from stand_ins import checked, read, report

from compliance.cli import run
from compliance.reports.json_report import to_json
from compliance.rules.model import Verdict


@pytest.fixture
def old(tmp_path: Path) -> str:
    first, second = checked(Verdict.INCOMPLETE, "Kursus A"), checked(Verdict.COMPLIANT, "B")
    made = report(read("a.pdf", first), read("b.pdf", second))
    (tmp_path / "old.json").write_text(to_json(made), encoding="utf-8")
    return "old.json"


def test_a_report_does_not_differ_from_itself(old, capsys) -> None:
    assert run(["diff", old, old]) == 0
    assert capsys.readouterr().out == "2 uændrede, 0 ændrede, 0 nye og 0 tilbud, der ikke længere er med.\n"


def test_new_gone_and_changed_offers_are_told_by_name_and_verdict(old, capsys, tmp_path: Path) -> None:
    made = report(
        read("a.pdf", checked(Verdict.NOT_COMPLIANT, "Kursus A")), read("c.pdf", checked(Verdict.COMPLIANT, "Kursus C"))
    )
    (tmp_path / "ny.json").write_text(to_json(made), encoding="utf-8")
    assert run(["diff", old, "ny.json"]) == 0
    said = capsys.readouterr().out
    assert "Kursus A (a.pdf)\n  Mangler oplysninger → Opfylder ikke kravene\n" in said
    assert "Kursus C (c.pdf)\n  nyt tilbud → Opfylder kravene\n" in said
    assert "B (b.pdf)\n  Opfylder kravene → ikke længere med\n" in said
    assert said.endswith("0 uændrede, 1 ændrede, 1 nye og 1 tilbud, der ikke længere er med.\n")


@pytest.mark.parametrize(
    ("error", "line"),
    [
        ("", "  Omkring tre læringsdage (2.1.2.1-dage): Opfyldt → ikke vurderet\n"),
        ("regler.toml er forkert.", "  2.1.2.1-dage: Opfyldt → ikke vurderet\n"),
    ],
)
def test_a_requirement_is_told_by_its_title_or_else_by_its_id(
    old, rule_set, capsys, tmp_path: Path, error: str, line: str
) -> None:
    rule_set(error)
    unjudged = checked(Verdict.COMPLIANT, "B").model_copy(update={"findings": ()})
    made = report(read("a.pdf", checked(Verdict.INCOMPLETE, "Kursus A")), read("b.pdf", unjudged))
    (tmp_path / "ny.json").write_text(to_json(made), encoding="utf-8")
    assert run(["diff", old, "ny.json"]) == 0
    assert line in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[1, 2]"])
def test_what_is_no_report_is_one_danish_sentence(old, capsys, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "andet.json").write_bytes(content)
    assert run(["diff", old, "andet.json"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("andet.json kan ikke sammenlignes: filen er ikke en JSON-rapport")
    assert said.count("\n") == 1


def test_a_file_that_is_not_there(old, capsys) -> None:
    assert run(["diff", "væk.json", old]) == 2
    assert capsys.readouterr().err == "væk.json kan ikke læses; findes filen, og må du læse den?\n"
