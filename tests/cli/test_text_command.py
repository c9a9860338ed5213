"""`compliance text`: what was read, block by block, or why nothing was."""

from pathlib import Path

import pytest
from tests.documents.pdfs import make_pdf, write
from tests.documents.word_files import p, r, tbl, tr, word_file

from compliance.cli import run
from compliance.cli.limits import chosen_limits
from compliance.cli.text import KINDS, describe
from compliance.documents.limits import DEFAULT_LIMITS, MEGABYTE
from compliance.documents.model import Block, BlockKind


def test_blocks_are_shown_with_number_and_kind_and_remarks_last(tmp_path: Path, capsys) -> None:
    body = p("Leder af læring", style="Overskrift1") + p("Tre dage", r(" og en skjult", "<w:vanish/>"))
    (tmp_path / "kursus.docx").write_bytes(word_file(body + tbl(tr("Pris", "5 kr."))))
    assert run(["text", str(tmp_path / "kursus.docx")]) == 0
    assert capsys.readouterr().out == (
        "  0  overskrift 1\n     Leder af læring\n"
        "  1  afsnit\n     Tre dage\n"
        "  2  tabelrække (tabel 1)\n     Pris | 5 kr.\n"
        "\nBemærkninger til læsningen:\n- Dokumentet har skjult tekst, som ikke er læst med.\n"
    )


def test_pages_are_named_where_there_are_any_and_long_lines_are_wrapped(
    tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    lines = ["Vi mødes tre dage i foråret og arbejder med læreplanen."] * 3
    (tmp_path / "kursus.pdf").write_bytes(make_pdf(lambda canvas: write(canvas, 60, 60, lines) and None))
    assert run(["text", str(tmp_path / "kursus.pdf")]) == 0
    first, *lines = capsys.readouterr().out.splitlines()
    assert first == "  0  side 1 · afsnit"
    assert len(lines) > 2
    assert all(line.startswith("     ") and len(line) <= 60 for line in lines)


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (Block(index=0, kind=BlockKind.LIST_ITEM, text="x", level=2), "punkt 2"),
        (Block(index=0, kind=BlockKind.PAGE_FOOTER, text="x", page=3), "side 3 · sidefod"),
        (
            Block(index=0, kind=BlockKind.PARAGRAPH, text="x", page=1, aside=True, ocr=True),
            "side 1 · afsnit · ved siden af teksten · læst ved OCR",
        ),
    ],
)
def test_a_block_in_words(block: Block, words: str) -> None:
    assert describe(block) == words


def test_every_kind_has_a_danish_word() -> None:
    assert set(KINDS) == set(BlockKind)


def test_a_file_that_cannot_be_read_gives_its_sentence_and_3(tmp_path: Path, capsys) -> None:
    (tmp_path / "kursus.rtf").write_bytes(b"{\\rtf1 tekst}")
    assert run(["text", str(tmp_path / "kursus.rtf")]) == 3
    assert capsys.readouterr() == ("", "Filen er i RTF-format. Gem den som PDF eller DOCX, og prøv igen.\n")


def test_a_missing_file_is_wrong_use(capsys) -> None:
    assert run(["text", "intet.pdf"]) == 2
    assert capsys.readouterr() == ("", "Stien findes ikke: intet.pdf\n")


def test_limits_are_the_user_s_where_chosen(tmp_path: Path, capsys) -> None:
    assert chosen_limits(None, None, None, False) == DEFAULT_LIMITS
    limits = chosen_limits(300, 80, 90, True)
    assert (limits.pages, limits.file_bytes, limits.seconds, limits.ocr) == (300, 80 * MEGABYTE, 90, False)
    (tmp_path / "to.pdf").write_bytes(make_pdf(*[lambda canvas: canvas.drawString(60, 60, "Side")] * 2))
    assert run(["text", str(tmp_path / "to.pdf"), "--max-pages", "1"]) == 3
    assert "2 sider; der læses højst 1 sider" in capsys.readouterr().err
