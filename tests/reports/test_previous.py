"""An earlier report read again: what was written in it is found, and what is no report of ours says so."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from compliance.reports.history import Change, History, Unplaced
from compliance.reports.identity import finding_id
from compliance.reports.json_report import to_json
from compliance.reports.model import Report
from compliance.reports.previous.comparing import OfferChange, differences, history
from compliance.reports.previous.snapshot import SnapshotError, of_json, of_report
from compliance.reports.previous.written import PreviousError, Written, read_earlier
from compliance.reports.workbook import to_workbook
from compliance.rules.model import CheckedOffer, Outcome


@pytest.fixture
def earlier(report: Report, tmp_path: Path) -> Path:
    path = tmp_path / "første.xlsx"
    path.write_bytes(to_workbook(report))
    return path


def fill_in(path: Path, entries: dict[int, tuple[str, str]]) -> list[str]:
    """Write assessments and remarks by number of row below the header; gives those rows' finding ids."""
    book = openpyxl.load_workbook(path)
    sheet = book["Krav"]
    header = next(row for row in sheet.iter_rows() if any(cell.value == "Fund-id" for cell in row))
    at = {cell.value: cell.column for cell in header}
    ids = []
    for number, (assessment, remark) in entries.items():
        row = header[0].row + number
        sheet.cell(row, at["Egen vurdering"]).value = assessment or None
        sheet.cell(row, at["Bemærkning"]).value = remark or None
        ids.append(str(sheet.cell(row, at["Fund-id"]).value))
    book.save(path)
    return ids


class TestWhatWasWritten:
    def test_nothing_written_nothing_found(self, earlier: Path) -> None:
        assert read_earlier(earlier).written == {}

    def test_assessments_and_remarks_are_found_by_their_finding(self, earlier: Path) -> None:
        entries = {1: ("Opfyldt", "Ringet 3/4"), 2: ("Ikke opfyldt", ""), 3: ("", "Spørg")}
        first, second, third = fill_in(earlier, entries)
        assert read_earlier(earlier).written == {
            first: Written(assessment=Outcome.PASS, remark="Ringet 3/4"),
            second: Written(assessment=Outcome.FAIL),
            third: Written(remark="Spørg"),
        }

    def test_own_words_in_the_list_are_kept_as_a_remark(self, earlier: Path) -> None:
        (only,) = fill_in(earlier, {1: ("måske", "ring igen")})
        assert read_earlier(earlier).written == {only: Written(remark="måske\nring igen")}

    def test_columns_may_be_moved_and_the_sheet_renamed(self, earlier: Path) -> None:
        (only,) = fill_in(earlier, {1: ("Opfyldt", "ok")})
        book = openpyxl.load_workbook(earlier)
        book["Krav"].insert_cols(1, 2)
        book["Krav"].title = "Mine krav"
        book.save(earlier)
        assert read_earlier(earlier).written == {only: Written(assessment=Outcome.PASS, remark="ok")}


class TestNoReportOfOurs:
    def test_no_such_file(self, tmp_path: Path) -> None:
        with pytest.raises(PreviousError, match="findes ikke"):
            read_earlier(tmp_path / "væk.xlsx")

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"", "ikke en rapport"),
            (b"%PDF-1.7", "ikke en rapport"),
            (b"PK\x03\x04 og resten mangler", "beskadiget"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 resten", "adgangskode"),
        ],
    )
    def test_other_files(self, tmp_path: Path, content: bytes, said: str) -> None:
        path = tmp_path / "rapport.xlsx"
        path.write_bytes(content)
        with pytest.raises(PreviousError, match=said):
            read_earlier(path)
        assert path.read_bytes() == content

    def test_another_workbook(self, tmp_path: Path) -> None:
        path = tmp_path / "budget.xlsx"
        openpyxl.Workbook().save(path)
        with pytest.raises(PreviousError, match="ikke en rapport fra compliance"):
            read_earlier(path)

    def test_another_archive(self, tmp_path: Path) -> None:
        path = tmp_path / "arkiv.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.txt", "a")
        with pytest.raises(PreviousError, match="beskadiget"):
            read_earlier(path)

    def test_a_report_cut_short(self, earlier: Path) -> None:
        earlier.write_bytes(earlier.read_bytes()[:-2000])
        with pytest.raises(PreviousError, match="beskadiget"):
            read_earlier(earlier)

    def test_a_report_without_its_columns(self, earlier: Path) -> None:
        book = openpyxl.load_workbook(earlier)
        del book["Krav"]
        book.save(earlier)
        with pytest.raises(PreviousError, match="Egen vurdering"):
            read_earlier(earlier)

    @pytest.mark.parametrize("lock", ["~$første.xlsx", ".~lock.første.xlsx#"])
    def test_a_report_that_is_open_in_excel_or_libreoffice(self, earlier: Path, lock: str) -> None:
        earlier.with_name(lock).touch()
        with pytest.raises(PreviousError, match="åben i et andet program"):
            read_earlier(earlier)


def changed(report: Report, document: int, **more: object) -> Report:
    """The report with one document given new content (its file is another then)."""
    documents = list(report.documents)
    documents[document] = documents[document].model_copy(update={"sha256": "f" * 64, **more})
    return report.model_copy(update={"documents": tuple(documents)})


def findings(checked: CheckedOffer, **more: object) -> CheckedOffer:
    first, *rest = checked.findings
    return checked.model_copy(update={"findings": (first.model_copy(update=more), *rest)})


class TestCarriedOver:
    def test_the_same_documents_change_nothing_and_keep_everything(self, report: Report, earlier: Path) -> None:
        (only,) = fill_in(earlier, {1: ("Opfyldt", "ok")})
        kept = history(read_earlier(earlier), report)
        assert kept.source == "første.xlsx"
        assert {each.change for each in kept.findings.values()} == {Change.SAME}
        assert (kept.findings[only].assessment, kept.findings[only].remark) == (Outcome.PASS, "ok")
        assert kept.unplaced == ()

    def test_a_new_outcome_and_new_words_are_told_apart(self, report: Report, earlier: Path) -> None:
        fill_in(earlier, {1: ("Opfyldt", "ok")})
        offer = report.documents[0].offers[0]
        worse = changed(report, 0, offers=(findings(offer, outcome=Outcome.FAIL),))
        other_words = changed(report, 0, offers=(findings(offer, evidence=offer.findings[1].evidence),))
        requirement = offer.findings[0].requirement
        key = finding_id("f" * 64, 1, offer.offer.offer_type, requirement)
        now = history(read_earlier(earlier), worse).findings[key]
        assert (now.change, now.outcome) == (Change.NEW_OUTCOME, offer.findings[0].outcome)
        assert now.assessment is Outcome.PASS
        assert history(read_earlier(earlier), other_words).findings[key].change is Change.NEW_TEXT

    def test_a_new_offer_is_new(self, report: Report, earlier: Path) -> None:
        only_first = report.model_copy(update={"documents": report.documents[:1]})
        earlier.write_bytes(to_workbook(only_first))
        kept = history(read_earlier(earlier), report)
        second = report.documents[1]
        key = finding_id(second.sha256, 1, second.offers[0].offer.offer_type, second.offers[0].findings[0].requirement)
        assert kept.findings[key].change is Change.NEW

    def test_what_was_written_of_an_offer_that_is_gone_is_kept_with_its_names(
        self, report: Report, earlier: Path
    ) -> None:
        fill_in(earlier, {1: ("Ikke opfyldt", "for få timer")})
        rest = report.model_copy(update={"documents": report.documents[1:]})
        (lost,) = history(read_earlier(earlier), rest).unplaced
        offer = report.documents[0].offers[0]
        assert (lost.offer, lost.requirement) == (offer.offer.title, offer.findings[0].requirement)
        assert (lost.assessment, lost.remark) == (Outcome.FAIL, "for få timer")
        assert "ikke blandt de filer" in lost.why

    def test_what_had_no_place_before_goes_on_to_every_later_report(self, report: Report, tmp_path: Path) -> None:
        old = Unplaced(
            file="a.pdf", offer="Gammelt kursus", requirement="2.1.2.1-dage", title="Dage", assessment=None,
            remark="husk", why="Tilbuddet er væk.",
        )  # fmt: skip
        path = tmp_path / "anden.xlsx"
        path.write_bytes(to_workbook(report, History(source="første.xlsx", unplaced=(old,))))
        assert history(read_earlier(path), report).unplaced == (old,)

    def test_a_row_that_nobody_knows_is_kept_too(self, report: Report, earlier: Path) -> None:
        fill_in(earlier, {1: ("", "vigtigt")})
        book = openpyxl.load_workbook(earlier)
        for row in book["Krav"].iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.count("/") == 3:
                    cell.value = "noget andet"
        book.save(earlier)
        (lost,) = history(read_earlier(earlier), report).unplaced
        assert lost.remark == "vigtigt"


class TestDifferences:
    def test_a_report_does_not_differ_from_itself(self, report: Report) -> None:
        told = differences(of_report(report), of_report(report))
        assert {each.change for each in told} == {OfferChange.SAME}
        assert len(told) == sum(len(document.offers) for document in report.documents)

    def test_gone_new_and_changed_offers_are_told(self, report: Report) -> None:
        offer = report.documents[0].offers[0]
        later = changed(report, 0, offers=(findings(offer, outcome=Outcome.FAIL),))
        fewer = later.model_copy(update={"documents": later.documents[:2]})
        told = differences(of_report(report), of_report(fewer))
        assert told[0].change is OfferChange.CHANGED
        assert [(each.before, each.now) for each in told[0].findings] == [(offer.findings[0].outcome, Outcome.FAIL)]
        gone = [each.title for each in told if each.change is OfferChange.GONE]
        left_out = report.model_copy(update={"documents": report.documents[2:]})
        assert gone == [each.title for each in of_report(left_out).offers]
        back = differences(of_report(fewer), of_report(report))
        assert [each.title for each in back if each.change is OfferChange.NEW] == gone

    def test_the_json_report_remembers_as_much_as_the_workbook(self, report: Report) -> None:
        assert of_json(to_json(report)).offers == of_report(report).offers

    @pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema_version": 2, "documents": []}', "[" * 100_000, "null"])
    def test_other_json_is_refused(self, text: str) -> None:
        with pytest.raises(SnapshotError):
            of_json(text)


def test_the_hidden_sheet_stays_out_of_sight(report: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(to_workbook(report)))
    assert book["Data"].sheet_state == "veryHidden"
    assert book["Data"].protection.sheet
