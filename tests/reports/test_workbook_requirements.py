"""*Krav*: what was found, where it stands, and what the caseworker makes of it."""

from datetime import UTC, datetime

import pytest
from openpyxl.cell.rich_text import CellRichText
from openpyxl.workbook import Workbook
from tests.reports.conftest import AFTER, LONG_QUOTE
from tests.reports.workbooks import ROW, column, opened, rows

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType
from compliance.reports import words
from compliance.reports.history import Change, Earlier, History, KnownFinding
from compliance.reports.identity import finding_id
from compliance.reports.marked_copies import MarkedCopies
from compliance.reports.model import CheckedDocument, Report
from compliance.reports.workbook import to_workbook
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Reason, Verdict

OUTDATED = {"assessment": Outcome.PASS, "given_to": KnownFinding(outcome=Outcome.REVIEW)}
"""An assessment that was given to something else than what was found now."""
OPEN = ("Ikke opfyldt", "Ikke oplyst", "Kræver vurdering")


@pytest.fixture(scope="module")
def content(report: Report) -> bytes:
    return to_workbook(report)


@pytest.fixture(scope="module")
def book(content: bytes) -> Workbook:
    return opened(content)


@pytest.fixture(scope="module")
def shown(content: bytes) -> list[dict[str, object]]:
    return rows(opened(content, values=True)["Krav"])


def row_of(found: list[dict[str, object]], title: str, document: str = "ledelse-paa-stuen.pdf") -> dict[str, object]:
    return next(
        row for row in found if str(row["Krav"]).startswith(title) and str(row["Fil"]).endswith(document)
    )


def earlier(report: Report, requirement: str, **what: object) -> History:
    """An earlier report that has something on one requirement of the first offer."""
    document = report.documents[0]
    key = finding_id(document.sha256, 1, document.offers[0].offer.offer_type, requirement)
    return History(source="forrige.xlsx", findings={key: Earlier.model_validate({"change": Change.SAME} | what)})


def test_there_is_one_row_per_offer_and_requirement(shown: list[dict[str, object]], report: Report) -> None:
    offers = [offer for document in report.documents for offer in document.offers]
    assert len(shown) == sum(max(1, len(offer.findings)) for offer in offers)
    assert all(row["Tilbud"] and row["Fil"] and row["Emne"] for row in shown)


def test_columns_stand_in_the_order_of_the_work(shown: list[dict[str, object]]) -> None:
    row = row_of(shown, "Omkring 7,5 konfrontationstimer")
    assert {heading: value for heading, value in row.items() if heading not in (ROW, "Fund-id")} == {
        "Fil": "2026/ledelse-paa-stuen.pdf",
        "Tilbud": "Ledelse på stuen: faglig ledelse af pædagogiske processer",
        "Emne": "Varighed",
        "Krav": "Omkring 7,5 konfrontationstimer pr. dag\nAfsnit 2.1.2.1",
        "Niveau": "Krav",
        "Resultat": "✗ Ikke opfyldt",
        "Årsag": "Uden for grænsen",
        "Begrundelse": "Tilbuddet angiver 5 timer pr. dag; rammen forudsætter cirka 7,5.",
        "Citat i sammenhæng": f"»{LONG_QUOTE}« {AFTER}",
        "Sted i teksten": "Side 2, Omfang og form",
        "Egen vurdering": "",
        "Bemærkning": "",
        "Endeligt resultat": "Ikke opfyldt",
        "Afventer dig": "Ja",
        "Tilbud nr.": 1,
        "Felt": 1003,
        "Vægt": 1_000_000_000,
        "Dokument nr.": 1,
        "Ændret af dig": 0,
        "Forældet vurdering": "",
        "Forældet bemærkning": "",
    }
    headings = list(row)[1:]
    assert headings[:3] == ["Fil", "Tilbud", "Emne"]
    assert headings[7:14] == [
        "Begrundelse", "Citat i sammenhæng", "Sted i teksten", "Egen vurdering", "Bemærkning", "Endeligt resultat",
        "Afventer dig",
    ]  # fmt: skip


def test_the_requirements_of_an_offer_stand_group_by_group(shown: list[dict[str, object]], report: Report) -> None:
    groups = [row["Emne"] for row in shown if row["Fil"] == "2026/ledelse-paa-stuen.pdf"]
    assert groups == sorted(groups, key=lambda group: report.groups.index(str(group)))
    assert set(groups) == set(report.groups)


def test_an_offer_begins_with_a_heavier_line(book: Workbook) -> None:
    sheet = book["Krav"]
    offers = [row["Tilbud nr."] for row in rows(sheet)]
    first = {at + 2 for at, number in enumerate(offers) if at == 0 or number != offers[at - 1]}
    heavy = {row for row in range(2, len(offers) + 2) if sheet.cell(row, 4).border.top.style == "medium"}
    assert heavy == first


def test_outcomes_are_told_by_symbol_word_and_colour(book: Workbook) -> None:
    sheet = book["Krav"]
    at = column(sheet, "Resultat")
    colours = {sheet.cell(row[ROW], at).value: sheet.cell(row[ROW], at).fill.fgColor.rgb for row in rows(sheet)}
    assert set(colours) == {"✓ Opfyldt", "✗ Ikke opfyldt", "○ Ikke oplyst", "? Kræver vurdering"}
    assert len(set(colours.values())) == len(colours)


def test_the_quote_is_bold_in_its_grey_surroundings() -> None:
    blocks = ("Før. Kurset varer tre dage i alt. Efter.", "Sted: Aarhus.")
    document = Document(
        path="a.pdf", file="a.pdf", sha256="a" * 64, pages=1,
        blocks=tuple(Block(index=i, kind=BlockKind.PARAGRAPH, text=text, page=1) for i, text in enumerate(blocks)),
    )  # fmt: skip
    finding = Finding(
        requirement="dage", level=Level.KRAV, outcome=Outcome.PASS, message="Tre dage.",
        evidence=(document.quote(0, 5, 33),),
    )  # fmt: skip
    text = OfferText(document=document, title="Kursus", provider=None, passages=())
    offer = CourseOffer(text=text, offer_type=OfferType.LD3_LEDER, facts=Facts())
    report = Report(
        tool_version="1", created=datetime(2026, 1, 1, tzinfo=UTC), ruleset_id="r", ruleset_version="1",
        documents=(
            CheckedDocument(path="a.pdf", file="a.pdf", sha256="a" * 64, pages=1, offers=(
                CheckedOffer(offer=offer, findings=(finding,), verdict=Verdict.COMPLIANT),
            )),
        ),
    )  # fmt: skip
    (row,) = rows(opened(to_workbook(report), rich=True)["Krav"])
    quoted = row["Citat i sammenhæng"]
    assert isinstance(quoted, CellRichText)
    assert str(quoted) == "Før. »Kurset varer tre dage i alt.« Efter."
    before, quote, after = quoted
    assert (bool(before.font.b), bool(quote.font.b), bool(after.font.b)) == (False, True, False)
    assert before.font.color.rgb == after.font.color.rgb != quote.font.color.rgb


def test_several_quotes_are_numbered_like_their_places(shown: list[dict[str, object]]) -> None:
    row = next(row for row in shown if row["Årsag"] == "Modstrid i teksten")
    quotes = str(row["Citat i sammenhæng"]).split("\n")
    assert [quote.split("«")[0] for quote in quotes] == ["1) »sparring mellem dagene", "2) »ingen sparring"]
    assert row["Sted i teksten"] == "1) Side 1, Omfang og form\n2) Side 3, Praktisk"


def test_silence_has_no_quote(shown: list[dict[str, object]]) -> None:
    row = next(row for row in shown if row["Resultat"] == "○ Ikke oplyst")
    assert (row["Citat i sammenhæng"], row["Sted i teksten"]) == ("", "")


def test_an_offer_outside_the_ramme_has_one_row_that_says_so(shown: list[dict[str, object]]) -> None:
    (row,) = [row for row in shown if row["Tilbud"] == "Førstehjælp"]
    assert "ikke af en af rammens seks typer" in str(row["Begrundelse"])
    assert (row["Emne"], row["Niveau"], row["Resultat"]) == ("Type af tilbud", "Krav", "✗ Ikke opfyldt")


def test_what_only_the_next_run_and_the_formulas_read_is_hidden(book: Workbook) -> None:
    sheet = book["Krav"]
    ids = [row["Fund-id"] for row in rows(sheet)]
    assert len(set(ids)) == len(ids)
    assert all(ids)
    hidden = [letter for letter, each in sorted(sheet.column_dimensions.items()) if each.hidden]
    numbers = {"Tilbud nr.", "Felt", "Vægt", "Dokument nr.", "Ændret af dig"}
    outdated = {"Forældet vurdering", "Forældet bemærkning"}
    assert {sheet[f"{letter}1"].value for letter in hidden} <= {"Fund-id", *numbers, *outdated}
    assert sheet[f"{hidden[0]}1"].value == "Fund-id"
    assert sheet.print_area.endswith(f"$N${sheet.max_row}")


def test_the_caseworker_chooses_from_the_outcomes(book: Workbook) -> None:
    sheet = book["Krav"]
    (choice,) = sheet.data_validations.dataValidation
    assert choice.formula1 == '"Opfyldt,Ikke opfyldt,Ikke oplyst,Kræver vurdering,Ikke relevant"'
    assert str(choice.sqref) == f"K2:K{sheet.max_row}"
    assert sheet["K1"].value == "Egen vurdering"
    assert choice.showErrorMessage


class TestFormulas:
    def test_the_final_result_is_the_caseworkers_own_else_the_tools(self, book: Workbook) -> None:
        row = rows(book["Krav"])[0]
        own = ",".join(f'K2="{label}"' for label in words.OUTCOMES.values())
        assert row["Endeligt resultat"] == f"=IF(OR({own}),K2,MID(F2,3,99))"

    def test_without_assessments_it_is_the_tools(self, shown: list[dict[str, object]]) -> None:
        assert all(str(row["Resultat"])[2:] == row["Endeligt resultat"] for row in shown)

    def test_a_krav_that_is_not_met_awaits_the_caseworker_and_nothing_else_does(
        self, shown: list[dict[str, object]]
    ) -> None:
        for row in shown:
            needed = row["Niveau"] == "Krav" and str(row["Resultat"])[2:] in OPEN
            assert row["Afventer dig"] == ("Ja" if needed else "")

    def test_an_anbefaling_weighs_nothing(self, book: Workbook) -> None:
        weights = {(row["Niveau"], str(row["Vægt"])[:5]) for row in rows(book["Krav"])}
        assert weights == {("Anbefaling", "0"), ("Krav", "=IF(M")}


class TestFromAnEarlierReport:
    def test_assessment_and_remark_are_filled_in_and_decide(self, report: Report) -> None:
        history = earlier(report, "2.1.2.1-timer", assessment=Outcome.PASS, remark="=Ringet 3/4")
        book = opened(to_workbook(report, history), values=True)
        row = row_of(rows(book["Krav"]), "Omkring 7,5")
        assert (row["Egen vurdering"], row["Bemærkning"]) == ("Opfyldt", "=Ringet 3/4")
        assert (row["Resultat"], row["Endeligt resultat"], row["Afventer dig"]) == ("✗ Ikke opfyldt", "Opfyldt", "")
        written = opened(to_workbook(report, history))["Krav"]
        cell = written.cell(row[ROW], column(written, "Bemærkning"))
        assert cell.data_type == "s"

    @pytest.mark.parametrize(
        ("what", "said"),
        [
            ({"change": Change.SAME}, ""),
            ({"change": Change.NEW_TEXT, "outcome": Outcome.FAIL}, "Ny tekst"),
            ({"change": Change.NEW_OUTCOME, "outcome": Outcome.MISSING}, "Nyt resultat (før: Ikke oplyst)"),
            ({"change": Change.NEW}, "Nyt"),
            ({"change": Change.SAME, "assessment": Outcome.PASS}, ""),
            ({"change": Change.NEW_TEXT, "assessment": Outcome.PASS}, "Ny tekst"),
            (OUTDATED | {"change": Change.NEW_TEXT}, "Ny tekst\nSe din vurdering efter"),
            (OUTDATED, "Se din vurdering efter"),
            ({"change": Change.NEW_TEXT, "remark": "Ringet."}, "Ny tekst"),
        ],
    )
    def test_what_has_changed_is_marked(self, report: Report, what: dict[str, object], said: str) -> None:
        found = rows(opened(to_workbook(report, earlier(report, "2.1.2.1-timer", **what)))["Krav"])
        assert row_of(found, "Omkring 7,5")["Siden sidst"] == said
        assert {row["Siden sidst"] for row in found} == {said, ""}

    @pytest.mark.parametrize(
        ("requirement", "waits"),
        [("2.1.2.1-timer", "Ja"), ("2.1.2.1-dage", "Ja"), ("2.1.4-sparring", "")],
        ids=["not met", "met", "an anbefaling"],
    )
    def test_an_outdated_assessment_shows_and_counts_and_awaits_the_caseworker(
        self, report: Report, requirement: str, waits: str
    ) -> None:
        history = earlier(report, requirement, remark="Set.", **OUTDATED)
        found = rows(opened(to_workbook(report, history), values=True)["Krav"])
        row = next(row for row in found if str(row["Fund-id"]).endswith(requirement))
        assert (row["Egen vurdering"], row["Endeligt resultat"], row["Afventer dig"]) == ("Opfyldt", "Opfyldt", waits)

    def test_without_one_there_is_no_such_column(self, book: Workbook) -> None:
        assert "Siden sidst" not in rows(book["Krav"])[0]


class TestMarkedCopies:
    PATH = "tilbud/2026/ledelse-paa-stuen.pdf"

    @pytest.mark.parametrize(
        ("copy", "target"),
        [
            ("annoteret/ledelse.pdf", "annoteret\\ledelse.pdf"),
            ("annoteret/tilbud #1 (100 %).pdf", "annoteret\\tilbud%20%231%20(100%20%25).pdf"),
        ],
    )
    def test_a_quote_links_to_its_page_in_the_copy(self, report: Report, copy: str, target: str) -> None:
        copies = MarkedCopies(links={self.PATH: copy})
        sheet = opened(to_workbook(report, copies=copies))["Krav"]
        row = row_of(rows(sheet), "Omkring tre")
        assert row["Markeret kopi"] == "Åbn side 2"
        link = sheet.cell(row[ROW], column(sheet, "Markeret kopi")).hyperlink
        assert (link.target, link.location) == (target, "page=2")

    def test_without_quote_or_copy_there_is_no_link(self, report: Report) -> None:
        copies = MarkedCopies(links={self.PATH: "annoteret/ledelse.pdf"})
        found = rows(opened(to_workbook(report, copies=copies))["Krav"])
        assert row_of(found, "Der udstedes")["Markeret kopi"] == ""
        assert {row["Markeret kopi"] for row in found if row["Fil"] == "katalog.docx"} == {""}

    def test_without_any_copy_there_is_no_such_column(self, book: Workbook) -> None:
        assert "Markeret kopi" not in rows(book["Krav"])[0]


def test_reasons_are_told_in_words(shown: list[dict[str, object]]) -> None:
    assert {row["Årsag"] for row in shown} - {""} == {words.REASONS[reason] for reason in Reason}
