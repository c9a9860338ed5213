"""`compliance check --dialogue`: refused before any work, written after it, and told on the terminal."""

from __future__ import annotations

from pathlib import Path

import docx
import openpyxl
from stand_ins import checked, read, report

from compliance.cli import run
from compliance.rules.model import Verdict


def test_the_questions_are_written_as_a_page_and_in_the_workbook(answer, capsys, tmp_path: Path) -> None:
    answer(report(read("a.pdf", checked(Verdict.COMPLIANT, "Ledelse på stuen"))))
    assert run(["check", "a.pdf", "--dialogue", "møde.docx", "--output", "r.xlsx"]) == 0
    assert "Spørgsmålene til mødet ligger i møde.docx\n" in capsys.readouterr().out
    assert docx.Document(str(tmp_path / "møde.docx")).paragraphs[0].text == "Før vi køber: Ledelse på stuen"
    assert "Dialog" in openpyxl.load_workbook(tmp_path / "r.xlsx").sheetnames


def test_a_name_that_is_no_word_document_or_taken_is_refused_before_any_work(answer, capsys, tmp_path: Path) -> None:
    calls = answer(report(read("a.pdf", checked(Verdict.COMPLIANT))))
    assert run(["check", "a.pdf", "--dialogue", "møde.pdf"]) == 2
    assert "Filen med spørgsmål skal ende på .docx; møde.pdf gør ikke." in capsys.readouterr().err
    (tmp_path / "møde.docx").write_text("optaget")
    assert run(["check", "a.pdf", "--dialogue", "møde.docx"]) == 2
    assert "findes allerede og bliver ikke overskrevet" in capsys.readouterr().err
    assert calls == []
