"""A damaged document is read or refused with a code and a sentence: no traceback, no hang, no file elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.documents.discovery import FoundFile
from compliance.documents.isolation import read_all
from compliance.documents.limits import Limits
from compliance.documents.model import Document, ProblemCode
from tests.documents.mutants import mutant, pdf_sample, word_sample

MUTANTS = 300
LIMITS = Limits(seconds=10)
CODES = set(ProblemCode) - {ProblemCode.TIMEOUT}


def files(folder: Path, contents: dict[str, bytes]) -> list[FoundFile]:
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return [FoundFile(path=name, location=folder / name, supported=True) for name in contents]


def test_the_samples_are_whole(tmp_path: Path) -> None:
    samples = {"a.docx": word_sample(), "b.pdf": pdf_sample(True), "c.pdf": pdf_sample(False)}
    for _, result in read_all(files(tmp_path, samples), LIMITS):
        assert isinstance(result, Document)
        assert len(result.blocks) > 5


def test_a_seed_gives_the_same_mutant_each_time() -> None:
    assert [mutant(seed) for seed in range(20)] == [mutant(seed) for seed in range(20)]
    assert len({mutant(seed)[1] for seed in range(20)}) > 15


def test_mutants_are_read_or_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd) -> None:
    work = tmp_path / "arbejde"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("TMPDIR", str(work))
    folder = tmp_path / "filer"
    folder.mkdir()
    mutants = dict(map(mutant, range(MUTANTS)))
    results = {file.file: result for file, result in read_all(files(folder, mutants), LIMITS)}
    assert list(results) == list(mutants)
    for result in results.values():
        if isinstance(result, Document):
            assert all(block.text for block in result.blocks)
        else:
            assert result.code in CODES
            assert result.message[0].isupper() and result.message.endswith(".")
    assert {path.name for path in folder.iterdir()} == set(mutants)
    assert list(work.iterdir()) == []
    assert "Traceback" not in "".join(capfd.readouterr())
