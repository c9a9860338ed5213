"""The sheets of an advisory rule set: every offer against every criterion, and the words that each fit rests on."""

import pytest
from openpyxl.workbook import Workbook
from tests.reports.advised import FITS, TITLES, advised, ruleset
from tests.reports.workbooks import ROW, header_row, opened, rows

from compliance.reports import words
from compliance.reports.model import Report
from compliance.reports.workbook import to_workbook
from compliance.reports.workbook.advice import sheet_names

NAME, QUOTES = "vores-strategi", "vores-strategi citater"


@pytest.fixture(scope="module")
def book(report: Report) -> Workbook:
    return opened(to_workbook(advised(report, ruleset())))


def offers(report: Report) -> int:
    return sum(len(document.offers) for document in report.documents)


def test_without_such_a_rule_set_nothing_is_shown_of_it(report: Report) -> None:
    plain = to_workbook(report)
    assert plain == to_workbook(advised(report))
    about = [cell.value for row in opened(plain)["Om rapporten"].iter_rows() for cell in row]
    assert not any(label in str(value) for label in words.FITS.values() for value in about)


def test_the_sheets_stand_after_the_krav(book: Workbook) -> None:
    assert book.sheetnames[:4] == ["Overblik", "Krav", NAME, QUOTES]


def test_every_offer_is_held_against_every_criterion_and_counted(book: Workbook, report: Report) -> None:
    found = rows(book[NAME])
    assert len(found) == offers(report)
    assert {heading: value for heading, value in found[0].items() if heading not in (ROW, "Tilbud")} == {
        "Fil": "2026/ledelse-paa-stuen.pdf",
        "Antal »Understøtter«": 1,
        "Antal »Delvist«": 1,
        "Antal »Ikke omtalt«": 1,
        "Antal »Taler imod«": 1,
        "Følger vores retning": "✓ Understøtter",
        "Formet efter behovet": "(✓) Delvist",
        "Lederen følger op": "○ Ikke omtalt",
        "Formet efter behovet (hverdag)": "✗ Taler imod",
        TITLES["ledere"][1]: "–",
    }


def test_a_fit_links_to_the_row_with_its_quote(book: Workbook, report: Report) -> None:
    matrix, details = book[NAME], book[QUOTES]
    for number in range(header_row(matrix) + 1, header_row(matrix) + 1 + offers(report)):
        for criterion, column in zip(TITLES, range(7, 12), strict=True):
            link = matrix.cell(number, column).hyperlink
            if criterion not in FITS:
                assert link is None
                continue
            sheet, place = link.location.split("!")
            assert sheet == f"'{QUOTES}'"
            row = int(place.removeprefix("A"))
            assert details.cell(row, 2).value == matrix.cell(number, 2).value
            assert str(details.cell(row, 4).value) == f"{TITLES[criterion][1]}\ns. 7"
            assert details.cell(row, 6).value == FITS[criterion][1]
            assert FITS[criterion][2] in str(details.cell(row, 7).value or "")


def test_the_details_stand_group_by_group_with_place(book: Workbook) -> None:
    found = rows(book[QUOTES])[: len(FITS)]
    assert [row["Emne"] for row in found] == ["Form", "Form", "Behov", "Behov"]
    assert [row["Passer det?"] for row in found] == ["✓ Understøtter", "○ Ikke omtalt", "(✓) Delvist", "✗ Taler imod"]
    assert [row["Sted i teksten"] for row in found] == [
        "Side 2, Omfang og form", "", "Side 2, Omfang og form", "Side 2, Omfang og form",
    ]  # fmt: skip


def test_what_the_criteria_mean_stands_below(book: Workbook) -> None:
    said = [cell.value for row in book[NAME].iter_rows() for cell in row if cell.value]
    assert said[-2 * len(TITLES) :] == [
        text
        for _, title in TITLES.values()
        for text in (f"{title} (s. 7)", "Det spørger kriteriet efter. Efter teksten.")
    ]


def test_nothing_on_them_is_a_verdict_or_an_outcome_of_a_krav(book: Workbook) -> None:
    said = [str(cell.value) for name in (NAME, QUOTES) for row in book[name].iter_rows() for cell in row]
    assert not [text for text in said for word in (*words.OUTCOMES.values(), *words.VERDICTS.values()) if word in text]


def test_text_of_a_rule_file_is_never_a_formula(book: Workbook) -> None:
    cells = [cell for name in (NAME, QUOTES) for row in book[name].iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]


def test_the_verdicts_stay_as_they_were(book: Workbook, report: Report) -> None:
    alone = opened(to_workbook(report))
    for name in ("Overblik", "Krav", "Oplysninger", "Regler"):
        assert [[c.value for c in row] for row in book[name]] == [[c.value for c in row] for row in alone[name]]


@pytest.mark.parametrize(
    "ids",
    [
        ("krav", "Overblik", "DATA"),
        ("en-meget-lang-betegnelse-paa-et-regelsaet", "en-meget-lang-betegnelse-paa-et-andet"),
        ("=1+1", "[a]:*?/\\b", "'", ""),
        ("strategi", "Strategi", "STRATEGI"),
    ],
)
def test_any_ids_give_a_workbook_that_opens(report: Report, ids: tuple[str, ...]) -> None:
    made = advised(report, *(ruleset(each) for each in ids))
    names = [name for pair in sheet_names(made) for name in pair]
    assert len({name.casefold() for name in names}) == 2 * len(ids)
    assert set(names) < set(opened(to_workbook(made)).sheetnames)


def test_a_run_without_any_offer_still_tells_the_criteria(report: Report) -> None:
    made = advised(report.model_copy(update={"documents": ()}), ruleset())
    sheet = opened(to_workbook(made))[NAME]
    assert "Kriterierne" in [cell.value for row in sheet.iter_rows() for cell in row]
