"""`compliance check --annotate`: copies with the evidence marked, or one Danish sentence before any work is done."""

import shutil
from pathlib import Path

import pytest

from compliance.cli import run

SAMPLE = Path(__file__).parents[2] / "sample_submissions" / "14_flyer_laeringsdag_forvaltning.pdf"


def test_the_copies_are_written_and_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(SAMPLE, tmp_path / "flyer.pdf")
    assert run(["check", "flyer.pdf", "--annotate", "annoteret", "--output", "r.xlsx"]) == 0
    assert b"/Highlight" in (tmp_path / "annoteret" / "flyer.pdf").read_bytes()
    assert (tmp_path / "flyer.pdf").read_bytes() == SAMPLE.read_bytes()
    assert "Kopierne med markeringer ligger i annoteret" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("folder", "said"),
    [("fil", "fil er ikke en mappe"), ("ind/kopier", "Mappen ind/kopier ligger i ind, som skal kontrolleres")],
)
def test_a_folder_that_will_not_do_is_refused_and_nothing_is_written(
    folder: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ind").mkdir()
    shutil.copy(SAMPLE, tmp_path / "ind" / "flyer.pdf")
    (tmp_path / "fil").write_text("x")
    assert run(["check", "ind", "--annotate", folder, "--output", "r.xlsx"]) == 2
    assert said in capsys.readouterr().err.replace("\\", "/")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["fil", "flyer.pdf", "ind"]
