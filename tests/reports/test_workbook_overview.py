"""*Overblik*: offers against groups of requirements, the verdict that stands, and what it all comes to."""

import io
import re
import zipfile
from collections import Counter

import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.reports.workbooks import ROW, column, header_row, opened, rows, total

from compliance.reports import words
from compliance.reports.history import Change, Earlier, History, KnownFinding
from compliance.reports.identity import finding_id
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.rules.model import CheckedOffer, Level, Outcome, Verdict

SYMBOLS = {"fail": "✗", "missing": "○", "review": "?", "pass": "✓"}
"""Worst first."""
LEDER, FYRTAARN, OUTSIDE = 0, 1, 8
"""Rows of offers: one that does not meet the krav, one that does, one of no type."""


@pytest.fixture(scope="module")
def content(report: Report) -> bytes:
    return to_workbook(report)


@pytest.fixture(scope="module")
def sheet(content: bytes) -> Worksheet:
    return opened(content)["Overblik"]


@pytest.fixture(scope="module")
def shown(content: bytes) -> list[dict[str, object]]:
    return rows(opened(content, values=True)["Overblik"])


def offers(report: Report) -> list[CheckedOffer]:
    return [offer for document in report.documents for offer in document.offers]


def decided(report: Report, document: int, offer: int, assessments: dict[str, Outcome]) -> History:
    """An earlier report in which the caseworker assessed requirements of one offer (numbers from 0)."""
    where = report.documents[document]
    offer_type = where.offers[offer].offer.offer_type
    return History(
        source="forrige.xlsx",
        findings={
            finding_id(where.sha256, offer + 1, offer_type, requirement): Earlier(
                change=Change.SAME, outcome=Outcome.PASS, assessment=assessment
            )
            for requirement, assessment in assessments.items()
        },
    )


def with_history(report: Report, history: History) -> tuple[Workbook, list[dict[str, object]]]:
    book = opened(to_workbook(report, history), values=True)
    return book, rows(book["Overblik"])


def test_there_is_a_row_for_every_offer_and_every_file_without_one(
    shown: list[dict[str, object]], report: Report
) -> None:
    assert len(shown) == sum(max(1, len(document.offers)) for document in report.documents)
    assert [row["Tilbud"] for row in shown if row["Fil"] in ("strategi.docx", "laast.pdf")] == [
        "Intet kursustilbud i filen",
        "Kunne ikke læses",
    ]
    assert shown[-1]["Samlet vurdering"] == "Tom fil"
    assert {shown[-1][group] for group in report.groups} == {""}


def test_the_first_line_says_how_it_went_in_all(sheet: Worksheet) -> None:
    assert sheet["A2"].value == (
        "9 tilbud i 8 filer. Programmets vurdering: 3 opfylder ikke kravene, 1 mangler oplysninger, 2 kræver "
        "vurdering, 3 opfylder kravene. 2 filer kunne ikke læses (se arket Dokumenter)."
    )


def test_a_row_says_what_the_offer_is_what_decides_and_how_its_groups_came_out(
    shown: list[dict[str, object]],
) -> None:
    assert shown[LEDER] == {
        ROW: 6,
        "Fil": "2026/ledelse-paa-stuen.pdf",
        "Tilbud": "Ledelse på stuen: faglig ledelse af pædagogiske processer",
        "Type": "Tre læringsdage for faglige ledere",
        "Udbyder": "Professionshøjskolen",
        "Samlet vurdering": "Opfylder ikke kravene",
        "Programmets vurdering": "Opfylder ikke kravene",
        "Krav afventer dig": 7,
        "Detaljer": "Se krav",
        "Dage": 3,
        "Timer i alt": 22.5,
        "ECTS": "Modstrid",
        "Målgruppe": "✓",
        "Pensum": "?",
        "Varighed": "✗",
        "Form": "–",
        "Kvalitet": "○",
        "Indhold": "?",
    }


def test_a_symbol_is_that_of_the_worst_krav_and_an_anbefaling_never_counts(
    shown: list[dict[str, object]], report: Report
) -> None:
    groups = {info.id: info.group for info in report.requirements}
    by_title = {row["Tilbud"]: row for row in shown}
    seen = set()
    for offer in offers(report)[:6]:
        for group in report.groups:
            found = {
                finding.outcome
                for finding in offer.findings
                if finding.level is Level.KRAV and groups[finding.requirement] == group
            }
            expected = next((symbol for outcome, symbol in SYMBOLS.items() if outcome in found), "–")
            assert by_title[words.title(offer.offer)][group] == expected
            seen.add(expected)
    assert seen == {*SYMBOLS.values(), "–"}


def test_a_group_may_be_called_what_a_column_is_called(report: Report) -> None:
    requirements = [
        info.model_copy(update={"group": "ECTS"}) if info.group == "Varighed" else info for info in report.requirements
    ]
    renamed = report.model_copy(update={"requirements": tuple(requirements)})
    found = rows(opened(to_workbook(renamed), values=True)["Overblik"])
    assert (found[LEDER]["ECTS"], found[LEDER]["ECTS (krav)"]) == ("Modstrid", "✗")


def test_symbols_are_explained_with_words_and_colours_above_the_header(sheet: Worksheet) -> None:
    legend = [cell for cell in sheet[header_row(sheet) - 1] if cell.value]
    assert [cell.value for cell in legend] == [
        "✓ Opfyldt", "✗ Ikke opfyldt", "○ Ikke oplyst", "? Kræver vurdering", "– Intet krav",
    ]  # fmt: skip
    assert len({cell.fill.fgColor.rgb for cell in legend}) == len(legend)


@pytest.mark.parametrize("text", ["✓", "✗", "○", "?", "–", *words.VERDICTS.values()])
def test_colours_follow_the_formulas(sheet: Worksheet, text: str) -> None:
    ruled = {formula for rules in sheet.conditional_formatting for rule in rules.rules for formula in rule.formula}
    assert f'"{text}"' in ruled


def test_links_lead_to_the_first_row_of_the_offer_and_of_the_group(content: bytes, report: Report) -> None:
    book = opened(content, values=True)
    sheet, krav = book["Overblik"], rows(book["Krav"])
    offer_keys = [str(row["Fund-id"]).rsplit("/", 2)[0] for row in krav]
    groups_linked = 0
    for row in rows(sheet):
        if row["Detaljer"] == "Se fil":
            target = sheet.cell(row[ROW], column(sheet, "Detaljer")).hyperlink.location.split("!A")
            assert target[0] == "'Dokumenter'"
            assert str(book["Dokumenter"].cell(int(target[1]), 1).value).endswith(str(row["Fil"]))
            continue
        first = int(sheet.cell(row[ROW], column(sheet, "Detaljer")).hyperlink.location.removeprefix("'Krav'!A")) - 2
        assert (krav[first]["Fil"], krav[first]["Tilbud"]) == (row["Fil"], row["Tilbud"])
        assert first == 0 or offer_keys[first] != offer_keys[first - 1]
        for group in report.groups:
            cell = sheet.cell(row[ROW], column(sheet, group))
            own = [at for at, key in enumerate(offer_keys) if key == offer_keys[first] and krav[at]["Emne"] == group]
            if not own:
                assert cell.hyperlink is None
                continue
            assert cell.hyperlink.location == f"'Krav'!A{own[0] + 2}"
            assert cell.hyperlink.tooltip.startswith(f"{group}. Programmet fandt: ")
            groups_linked += 1
    assert groups_linked > 6 * len(report.groups) - 6


def test_beyond_the_links_that_a_sheet_of_excel_holds_the_text_stands_alone(
    report: Report, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compliance.reports.workbook.cells.MAX_LINKS", 3)
    sheet = opened(to_workbook(report))["Overblik"]
    assert sum(cell.hyperlink is not None for row in sheet for cell in row) == 3
    assert rows(sheet) == rows(opened(content)["Overblik"])


class TestVerdict:
    """The caseworker's assessments decide where given, else what the tool found."""

    def test_without_assessments_it_is_the_tools(self, shown: list[dict[str, object]]) -> None:
        made = [row for row in shown if row["Detaljer"] == "Se krav" and row["Tilbud"] != "=1+1"]
        assert {row["Programmets vurdering"] for row in made} == set(words.VERDICTS.values())

    def test_it_is_a_formula_and_the_tools_own_is_not(self, sheet: Worksheet) -> None:
        row = rows(sheet)[LEDER]
        assert str(row["Samlet vurdering"]).startswith("=LOOKUP(SUMIFS(Krav!")
        assert str(row["Krav afventer dig"]).startswith("=COUNTIFS(Krav!")
        assert str(row["Varighed"]).startswith("=LOOKUP(SUMIFS(Krav!")
        assert row["Programmets vurdering"] == "Opfylder ikke kravene"

    def test_formulas_look_at_every_row_of_krav(self, content: bytes) -> None:
        book = opened(content)
        last = rows(book["Krav"])[-1][ROW]
        formula = str(rows(book["Overblik"])[LEDER]["Samlet vurdering"])
        assert set(re.findall(r"\$(\d+):\$[A-Z]+\$(\d+)", formula)) == {("2", str(last))}

    def test_only_functions_of_every_excel_are_used(self, content: bytes) -> None:
        formulas = [
            cell.value for sheet in opened(content) for row in sheet for cell in row if cell.data_type == "f"
        ]
        used = {name for formula in formulas for name in re.findall(r"([A-Z]+)\(", formula)}
        assert used == {"LOOKUP", "SUMIFS", "COUNTIFS", "COUNTIF", "IF", "OR", "MID"}

    @pytest.mark.parametrize(
        ("assessment", "verdict"),
        [
            (Outcome.FAIL, Verdict.NOT_COMPLIANT),
            (Outcome.MISSING, Verdict.INCOMPLETE),
            (Outcome.REVIEW, Verdict.NEEDS_REVIEW),
            (Outcome.NOT_APPLICABLE, Verdict.COMPLIANT),
        ],
    )
    def test_one_assessment_can_overrule_an_offer_that_the_tool_passed(
        self, report: Report, assessment: Outcome, verdict: Verdict
    ) -> None:
        _, found = with_history(report, decided(report, 1, 0, {"2.1.2.1-dage": assessment}))
        assert found[FYRTAARN]["Programmets vurdering"] == words.VERDICTS[Verdict.COMPLIANT]
        assert found[FYRTAARN]["Samlet vurdering"] == words.VERDICTS[verdict]

    def test_an_assessment_of_an_anbefaling_changes_nothing(self, report: Report) -> None:
        _, found = with_history(report, decided(report, 1, 0, {"2.1.4-sparring": Outcome.FAIL}))
        assert found[FYRTAARN]["Samlet vurdering"] == words.VERDICTS[Verdict.COMPLIANT]

    def test_an_offer_passes_once_every_open_krav_is_assessed_as_met(self, report: Report) -> None:
        assessed = {finding.requirement: Outcome.PASS for finding in report.documents[0].offers[0].findings}
        _, found = with_history(report, decided(report, 0, 0, assessed))
        row = found[LEDER]
        assert (row["Samlet vurdering"], row["Krav afventer dig"]) == (words.VERDICTS[Verdict.COMPLIANT], 0)
        assert row["Programmets vurdering"] == words.VERDICTS[Verdict.NOT_COMPLIANT]
        assert {row[group] for group in report.groups} == {"✓", "–"}

    @pytest.mark.parametrize("assessment", [Outcome.PASS, Outcome.NOT_APPLICABLE, Outcome.REVIEW])
    def test_an_offer_of_no_type_can_not_pass_for_its_krav_were_never_judged(
        self, report: Report, assessment: Outcome
    ) -> None:
        _, found = with_history(report, decided(report, 4, 0, {"type": assessment}))
        assert found[OUTSIDE]["Type"] == "Ingen af rammens typer"
        assert found[OUTSIDE]["Samlet vurdering"] == words.VERDICTS[Verdict.NEEDS_REVIEW]


def test_totals_count_the_offers_of_each_outcome_and_verdict(content: bytes, report: Report) -> None:
    book = opened(content, values=True)
    sheet = book["Overblik"]
    matrix = [row for row in rows(sheet) if row["Detaljer"] == "Se krav"]
    for group in report.groups:
        counts = Counter(row[group] for row in matrix)
        for label in ("✓ Opfyldt", "✗ Ikke opfyldt", "○ Ikke oplyst", "? Kræver vurdering", "– Intet krav"):
            assert total(sheet, label, group) == counts[label[0]]
    verdicts = Counter(offer.verdict for offer in offers(report))
    for verdict, label in words.VERDICTS.items():
        assert total(sheet, label, "Programmet") == verdicts[verdict]
    assert total(opened(content)["Overblik"], "✗ Ikke opfyldt", "Varighed") == "=COUNTIF(N6:N17,\"✗\")"
    assert total(opened(content)["Overblik"], "? Kræver vurdering", "Varighed") == "=COUNTIF(N6:N17,\"~?\")"


def test_a_chart_shows_the_verdicts_and_says_so_to_those_who_can_not_see_it(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        chart = parts.read("xl/charts/chart1.xml").decode()
        drawing = parts.read("xl/drawings/drawing1.xml").decode()
    assert "Antal tilbud pr. vurdering" in chart
    sheet = opened(content)["Overblik"]
    cells = re.findall(r"<c:f>Overblik!([^<]+)</c:f>", chart)
    read = [[cell.value for row in sheet[where.replace("$", "")] for cell in row] for where in cells if ":" in where]
    assert read[0] == [words.VERDICTS[verdict] for verdict in reversed(Verdict)]
    assert all(str(value).startswith("=COUNTIF(") for value in read[1] + read[3])
    assert 'descr="Liggende søjlediagram: antal tilbud' in drawing


class TestSinceLastTime:
    def test_without_an_earlier_report_nothing_is_said_of_it(self, sheet: Worksheet) -> None:
        assert "Ændret siden sidst" not in rows(sheet)[0]

    def test_changed_rows_are_counted_and_a_new_offer_is_marked(self, report: Report) -> None:
        leder, catalogue = report.documents[:2]
        changes = {
            finding_id(leder.sha256, 1, leder.offers[0].offer.offer_type, requirement): Earlier(change=change)
            for requirement, change in (
                ("2.1.2.1-dage", Change.NEW_TEXT),
                ("2.1.2.1-timer", Change.NEW_OUTCOME),
                ("1.2-maalgruppe", Change.SAME),
            )
        } | {
            finding_id(catalogue.sha256, 1, catalogue.offers[0].offer.offer_type, finding.requirement): Earlier(
                change=Change.NEW
            )
            for finding in catalogue.offers[0].findings
        }
        book, found = with_history(report, History(source="forrige.xlsx", findings=changes))
        assert "anden tekst" not in book["Overblik"]["A3"].value
        assert [row["Ændret siden sidst"] for row in found[:3]] == [2, "Nyt", 0]
        assert "ført over fra forrige.xlsx" in book["Overblik"]["A3"].value

    def test_assessments_of_another_text_are_told_at_once(self, report: Report) -> None:
        leder = report.documents[0]
        key = finding_id(leder.sha256, 1, leder.offers[0].offer.offer_type, "2.1.2.1-timer")
        outdated = Earlier(
            change=Change.SAME, assessment=Outcome.PASS, given_to=KnownFinding(outcome=Outcome.MISSING)
        )
        book, _ = with_history(report, History(source="forrige.xlsx", findings={key: outdated}))
        assert "1 vurdering blev givet til en anden tekst" in book["Overblik"]["A3"].value
