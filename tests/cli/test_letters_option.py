"""`compliance check --letters`: refused before any work, written after it, and told on the terminal."""

from pathlib import Path

import pytest
from stand_ins import checked, read, report

from compliance.cli import run
from compliance.reports.model import Report
from compliance.rules.model import Verdict


def untyped(title: str) -> Report:
    """A report of one offer of no type, whose letter asks which it is."""
    made = checked(Verdict.NOT_COMPLIANT, title)
    offer = made.offer.model_copy(update={"offer_type": None})
    return report(read("a.pdf", made.model_copy(update={"offer": offer, "findings": ()})))


def test_letters_are_written_in_a_folder_that_is_made(answer, capsys, tmp_path: Path) -> None:
    answer(untyped("Førstehjælp"))
    assert run(["check", "a.pdf", "--letters", "breve/2026"]) == 0
    assert [path.name for path in (tmp_path / "breve" / "2026").iterdir()] == ["brev-førstehjælp-a.docx"]
    assert f"1 brev ligger i {Path('breve/2026')}\n" in capsys.readouterr().out


def test_offers_without_a_letter_are_named(answer, capsys, tmp_path: Path) -> None:
    answer(report(read("a.pdf", *(checked(Verdict.COMPLIANT, f"Tilbud {number}") for number in range(12)))))
    assert run(["check", "a.pdf", "--letters", "breve"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "Der er ingen breve at skrive. 12 tilbud uden brev, for der er intet at spørge til: »Tilbud 0«, " in out
    assert "»Tilbud 9« og 2 mere. Tilføj --letters-with-review for også at spørge til det, der kræver vurdering." in out
    assert list((tmp_path / "breve").iterdir()) == []
    assert run(["check", "a.pdf", "--letters", "breve", "--letters-with-review"]) == 0
    assert "Tilføj" not in capsys.readouterr().out


def test_quiet_writes_the_letters_and_says_nothing(answer, capsys, tmp_path: Path) -> None:
    answer(untyped("Førstehjælp"))
    assert run(["check", "a.pdf", "--letters", "breve", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    assert len(list((tmp_path / "breve").iterdir())) == 1


@pytest.mark.parametrize("folder", ["tilbud", "tilbud/breve"])
def test_letters_among_the_offers_are_refused_before_any_work(answer, capsys, tmp_path: Path, folder: str) -> None:
    (tmp_path / "tilbud").mkdir()
    calls = answer(untyped("Førstehjælp"))
    assert run(["check", "tilbud", "--letters", folder]) == 2
    said = capsys.readouterr().err
    assert "ligger i tilbud, som skal kontrolleres; næste gang ville brevene blive læst som tilbud." in said
    assert calls == []
    assert list((tmp_path / "tilbud").iterdir()) == []


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--letters", "breve"], "Der kan ikke skrives i breve: det er en fil og ikke en mappe.\n"),
        (["--letters-with-review"], "--letters-with-review virker kun sammen med --letters MAPPE."),
    ],
)
def test_what_cannot_be_written_is_told_before_any_work(
    answer, capsys, tmp_path: Path, options: list[str], sentence: str
) -> None:
    (tmp_path / "breve").write_text("en fil")
    calls = answer(untyped("Førstehjælp"))
    assert run(["check", "a.pdf", *options]) == 2
    assert sentence in capsys.readouterr().err
    assert calls == []
