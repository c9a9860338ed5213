"""Which files the user's paths name, and in what order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from compliance.documents.discovery import UsageError, find_documents


def make(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


def found(*paths: Path, folder: Path) -> list[str]:
    return [file.path.removeprefix(f"{folder.as_posix()}/") for file in find_documents(paths)]


def test_a_folder_is_searched_through_in_the_order_of_relative_paths(tmp_path: Path) -> None:
    make(tmp_path, "b.pdf", "A.docx", "under/Ø.pdf", "under/c.DOCX", "a.docm", "C.dotx", "under/under/z.pdf")
    assert found(tmp_path, folder=tmp_path) == [
        "a.docm",
        "A.docx",
        "b.pdf",
        "C.dotx",
        "under/c.DOCX",
        "under/under/z.pdf",
        "under/Ø.pdf",
    ]


def test_names_that_differ_in_case_only_come_in_exact_order(tmp_path: Path) -> None:
    make(tmp_path, "b/a.pdf", "B/a.pdf", "B/A.pdf")
    if len(list(tmp_path.iterdir())) < 2:
        pytest.skip("the file system does not tell the two apart")
    assert found(tmp_path, folder=tmp_path) == ["B/A.pdf", "B/a.pdf", "b/a.pdf"]


def test_files_that_are_no_documents_are_passed_over(tmp_path: Path) -> None:
    make(
        tmp_path,
        *("a.pdf", ".skjult.pdf", ".git/b.pdf", "~$a.docx", ".~lock.a.docx#", ".DS_Store", "Thumbs.db", "desktop.ini"),
        *("a.label.json", "noter.py", "uden", "__MACOSX/c.docx"),
    )
    assert found(tmp_path, folder=tmp_path) == ["a.pdf"]


@pytest.mark.parametrize("name", ["a.doc", "a.odt", "a.rtf", "a.MSG", "a.html", "a.png", "a.xlsx", "a.zip", "a.txt"])
def test_files_that_a_user_might_have_meant_are_found_as_unsupported(tmp_path: Path, name: str) -> None:
    make(tmp_path, name, "b.pdf")
    assert [(file.file, file.supported) for file in find_documents([tmp_path])] == [(name, False), ("b.pdf", True)]


@pytest.mark.parametrize("name", ["a.py", "uden", "a.json", ".skjult.docx", "a.doc"])
def test_a_file_named_by_itself_is_found_whatever_it_is(tmp_path: Path, name: str) -> None:
    make(tmp_path, name)
    assert found(tmp_path / name, folder=tmp_path) == [name]


def test_a_file_named_twice_is_read_once_under_its_first_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "b.pdf", "a.pdf")
    monkeypatch.chdir(tmp_path)
    assert found(Path("b.pdf"), tmp_path, Path("./b.pdf"), tmp_path / "a.pdf", folder=tmp_path) == ["b.pdf", "a.pdf"]


def test_paths_keep_the_order_they_were_given_in(tmp_path: Path) -> None:
    make(tmp_path, "b/1.pdf", "a/2.pdf")
    assert found(tmp_path / "b", tmp_path / "a", folder=tmp_path) == ["b/1.pdf", "a/2.pdf"]


def test_a_path_is_as_the_user_named_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "tilbud/under/a.pdf")
    monkeypatch.chdir(tmp_path)
    (file,) = find_documents([Path("tilbud")])
    assert (file.path, file.file) == ("tilbud/under/a.pdf", "a.pdf")
    assert file.location == tmp_path.resolve() / "tilbud" / "under" / "a.pdf"


@pytest.mark.skipif(os.name == "nt", reason="links and such names need a POSIX system")
def test_links_in_a_folder_are_not_followed_but_a_named_link_is(tmp_path: Path) -> None:
    make(tmp_path, "ude/hemmelig.pdf", "mappe/a.pdf")
    (tmp_path / "mappe" / "ud.pdf").symlink_to(tmp_path / "ude" / "hemmelig.pdf")
    (tmp_path / "mappe" / "ud").symlink_to(tmp_path / "ude")
    (tmp_path / "mappe" / "rundt").symlink_to(tmp_path / "mappe")
    assert found(tmp_path / "mappe", folder=tmp_path) == ["mappe/a.pdf"]
    (named,) = find_documents([tmp_path / "mappe" / "ud.pdf"])
    assert named.location == (tmp_path / "ude" / "hemmelig.pdf").resolve()


@pytest.mark.skipif(os.name == "nt", reason="links and such names need a POSIX system")
def test_a_name_that_no_text_can_hold_is_shown_with_question_marks(tmp_path: Path) -> None:
    try:
        make(tmp_path, "a\n\x1b[31m.pdf", os.fsdecode(b"b\xff.pdf"))
    except OSError:
        pytest.skip("the file system refuses such names")
    assert found(tmp_path, folder=tmp_path) == ["a??[31m.pdf", "b?.pdf"]


@pytest.mark.parametrize("name", ["mangler.pdf", "x" * 5000, "a\0b"])
def test_a_missing_path_is_a_usage_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match=r"Stien findes ikke: .*/"):
        find_documents([tmp_path / name])


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ([], r"Der er ingen PDF- eller Word-dokumenter .* i mappen .*tom\.$"),
        (["a.json"], r"i mappen .*tom\.$"),
        (["a.doc", "b.txt"], r"kun filer af andre slags \(a\.doc, b\.txt\): gem dem som PDF eller DOCX"),
    ],
)
def test_a_folder_without_a_document_is_a_usage_error(tmp_path: Path, names: list[str], sentence: str) -> None:
    (tmp_path / "tom").mkdir()
    make(tmp_path / "tom", *names)
    with pytest.raises(UsageError, match=sentence):
        find_documents([tmp_path / "tom"])
