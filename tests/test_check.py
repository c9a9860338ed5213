"""The main job as a whole: a folder in, a report on every file out."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from compliance.checking import check
from compliance.documents.discovery import UsageError
from compliance.reports.json_report import to_json
from compliance.reports.model import CheckedDocument, Report
from compliance.rules.loading import load_ruleset
from tests.documents.pdfs import make_pdf, write

SAMPLES = Path(__file__).parents[1] / "sample_submissions"
EXPECTED: dict[str, list[tuple[str | None, str]]] = {
    "01_paedagogikken_paa_ledelsesbordet.pdf": [("ld3-leder", "compliant")],
    "02_tilbudsbrev_faglige_fyrtaarne.docx": [("ld3-fyrtaarn", "incomplete")],
    "03_modulbeskrivelse_faglig_ledelse.docx": [("dm-leder", "not_compliant")],
    "04_fagligt_fyrtaarn_diplommodul.pdf": [("dm-fyrtaarn", "needs_review")],
    "05_dagplejens_rum.pdf": [("ld3-dagplejer", "needs_review")],
    "06_invitation_forvaltning.docx": [("ld1-forvaltning", "not_compliant")],
    "07_kursuskatalog_2020.pdf": [
        ("ld3-leder", "incomplete"),
        ("ld3-fyrtaarn", "needs_review"),
        ("ld3-dagplejer", "needs_review"),
        ("ld1-forvaltning", "compliant"),
    ],
    "08_makkerforloeb_leder_og_fyrtaarn.docx": [("ld3-leder", "needs_review"), ("ld3-fyrtaarn", "needs_review")],
    "09_referat_styregruppe.docx": [],
    "10_foerste_1000_dage.pdf": [(None, "not_compliant")],
    "11_solbakkerne_fyrtaarn_i_hverdagen.docx": [("ld3-fyrtaarn", "needs_review")],
    "12_diplommodul_evalueringskultur.pdf": [("dm-leder", "needs_review")],
    "13_ledelse_der_kan_maerkes.docx": [("ld3-leder", "not_compliant")],
    "14_flyer_laeringsdag_forvaltning.pdf": [("ld1-forvaltning", "incomplete")],
}


@cache
def samples() -> Report:
    return check([SAMPLES], load_ruleset())


def sample(name: str) -> CheckedDocument:
    (found,) = (document for document in samples().documents if document.file == name)
    return found


def without_time(report: Report) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(to_json(report))
    del content["created"]
    return content


class TestSamples:
    def test_every_file_is_in_the_report_once(self) -> None:
        assert [document.file for document in samples().documents] == sorted(EXPECTED)
        assert all(document.status == "checked" and document.problem is None for document in samples().documents)

    @pytest.mark.parametrize("name", EXPECTED)
    def test_what_is_expected_is_what_the_label_says(self, name: str) -> None:
        label = json.loads((SAMPLES / name).with_suffix(".label.json").read_text(encoding="utf-8"))
        assert [(offer["offer_type"], offer["verdict"]) for offer in label["offers"]] == EXPECTED[name]

    @pytest.mark.parametrize("name", EXPECTED)
    def test_its_offers_are_found_and_of_the_right_type(self, name: str) -> None:
        assert [each.offer.offer_type for each in sample(name).offers] == [wanted for wanted, _ in EXPECTED[name]]

    @pytest.mark.parametrize("name", EXPECTED)
    def test_its_offers_have_the_right_verdict(self, name: str) -> None:
        assert [each.verdict for each in sample(name).offers] == [wanted for _, wanted in EXPECTED[name]]

    def test_none_is_called_compliant_that_is_not(self) -> None:
        called = [
            document.file for document in samples().documents for o in document.offers if o.verdict == "compliant"
        ]
        right = [name for name, offers in EXPECTED.items() for _, verdict in offers if verdict == "compliant"]
        assert set(called) <= set(right)


class TestTheSameAgain:
    def test_two_runs_give_the_same_report_but_for_the_time(self) -> None:
        assert without_time(check([SAMPLES], load_ruleset())) == without_time(samples())

    def test_only_the_line_of_the_time_differs(self) -> None:
        one, other = (to_json(check([SAMPLES / "09_referat_styregruppe.docx"], load_ruleset())) for _ in range(2))
        lines = zip(one.splitlines(), other.splitlines(), strict=True)
        assert {a.split(":")[0].strip() for a, b in lines if a != b} <= {'"created"'}

    def test_a_document_is_judged_alike_alone_and_among_others(self) -> None:
        name = "07_kursuskatalog_2020.pdf"
        (alone,) = without_time(check([SAMPLES / name], load_ruleset()))["documents"]
        (among,) = (d for d in without_time(samples())["documents"] if d["file"] == name)
        assert {**alone, "path": ""} == {**among, "path": ""}


def page(canvas: Canvas) -> None:
    write(canvas, 70, 100, ["Fyrtårn i hverdagen", "Tre læringsdage."])


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with one good file and three that cannot be read."""
    folder = tmp_path / "tilbud"
    folder.mkdir()
    (folder / "a_beskadiget.pdf").write_bytes(make_pdf(page)[:200])
    (folder / "b_tom.docx").write_bytes(b"")
    (folder / "c_fortrolig.pdf").write_bytes(make_pdf(page, encrypt=StandardEncryption("hemmelig")))
    shutil.copy(SAMPLES / "11_solbakkerne_fyrtaarn_i_hverdagen.docx", folder / "d_god.docx")
    return folder


class TestBadFiles:
    def test_each_is_reported_and_the_good_one_is_checked(self, mixed: Path) -> None:
        report = check([mixed], load_ruleset())
        assert [(d.file, d.problem.code if d.problem else None) for d in report.documents] == [
            ("a_beskadiget.pdf", "corrupt"), ("b_tom.docx", "empty"), ("c_fortrolig.pdf", "encrypted"),
            ("d_god.docx", None),
        ]  # fmt: skip
        assert [each.offer.offer_type for each in report.documents[3].offers] == ["ld3-fyrtaarn"]

    def test_its_problem_is_one_danish_sentence_or_two(self, mixed: Path) -> None:
        for document in check([mixed], load_ruleset()).documents[:3]:
            assert document.problem is not None
            assert document.problem.message[0].isupper()
            assert document.problem.message.endswith(".")
            assert "\n" not in document.problem.message

    def test_it_has_no_offers_and_no_pages(self, mixed: Path) -> None:
        for document in check([mixed], load_ruleset()).documents[:3]:
            assert (document.status, document.offers, document.pages) == ("unreadable", (), None)

    def test_progress_is_told_for_every_file(self, mixed: Path) -> None:
        told: list[tuple[int, int, str]] = []
        check([mixed], load_ruleset(), progress=lambda *step: told.append(step))
        assert [(done, of) for done, of, _ in told] == [(1, 4), (2, 4), (3, 4), (4, 4)]
        assert sorted(Path(path).name for _, _, path in told) == [
            "a_beskadiget.pdf", "b_tom.docx", "c_fortrolig.pdf", "d_god.docx",
        ]  # fmt: skip

    def test_the_paths_are_those_that_were_named(self, mixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(mixed.parent)
        report = check([Path("tilbud")], load_ruleset())
        assert report.documents[3].path == "tilbud/d_god.docx"


class TestUsage:
    def test_a_path_that_is_not_there_is_refused_before_anything_is_read(self, mixed: Path) -> None:
        with pytest.raises(UsageError, match="findes ikke"):
            check([mixed, mixed / "ingen.pdf"], load_ruleset())

    def test_so_is_an_empty_folder(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="ingen PDF- eller Word-dokumenter"):
            check([tmp_path], load_ruleset())


def test_the_report_tells_the_rules_it_used() -> None:
    ruleset = load_ruleset()
    assert (samples().ruleset_id, samples().ruleset_version) == (ruleset.id, ruleset.version)
    assert [info.id for info in samples().requirements] == [requirement.id for requirement in ruleset.requirements]


def test_every_finding_is_of_a_requirement_of_the_offer_s_type_in_order() -> None:
    ruleset = load_ruleset()
    for document in samples().documents:
        for each in document.offers:
            offer_type = each.offer.offer_type
            wanted = [requirement.id for requirement in ruleset.for_type(offer_type)] if offer_type else []
            assert [finding.requirement for finding in each.findings] == wanted
