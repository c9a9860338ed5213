"""The letters, opened again: what they ask and leave out, for whom, in which words, on what paper."""

import hashlib
import io
import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from compliance.documents.model import Document, Evidence
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType
from compliance.reports import words
from compliance.reports.files import OutputError
from compliance.reports.history import Change, Earlier, History, KnownFinding
from compliance.reports.identity import TYPE_ENTRY, finding_id
from compliance.reports.letters import requests, to_letter, write_letters
from compliance.reports.model import CheckedDocument, Report, RequirementInfo
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Reason, Verdict

DAYS, PROOF, FORMS, RESEARCH = "2.1.2.1-dage", "2.1.3-bevis", "2.1.2.3-former", "2.1.3-forskning"
SPARRING, APART = "2.1.4-sparring", "2.1.2.2-split"
TITLES = {
    DAYS: "Cirka tre læringsdage",
    PROOF: "Der udstedes bevis",
    FORMS: "Undervisningsformerne veksler",
    RESEARCH: "Bygger på forskning",
    SPARRING: "Faglig sparring mellem dagene",
    APART: "Dagene ligger spredt",
}
RECOMMENDED = (SPARRING, APART)
SHA = hashlib.sha256(b"tilbud").hexdigest()


def quote(text: str, page: int | None = 2, location: str = "Omfang", ocr: bool = False) -> Evidence:
    return Evidence(block=0, start=0, end=len(text), quote=text, page=page, location=location, ocr=ocr)


def found(requirement: str, outcome: Outcome, message: str = "", evidence: Sequence[Evidence] = ()) -> Finding:
    return Finding(
        requirement=requirement,
        level=Level.ANBEFALING if requirement in RECOMMENDED else Level.KRAV,
        outcome=outcome,
        reason=None if outcome is Outcome.PASS else Reason.PARTIAL,
        message=message or f"Besked om {TITLES[requirement].lower()}.",
        evidence=tuple(evidence),
    )


FINDINGS = (
    found(RESEARCH, Outcome.PASS, "Forskning er nævnt.", [quote("bygger på forskning")]),
    found(PROOF, Outcome.MISSING, "Teksten oplyser det ikke."),
    found(FORMS, Outcome.REVIEW, "Kun oplæg er nævnt.", [quote("oplæg", None, "")]),
    found(DAYS, Outcome.FAIL, "Tilbuddet angiver 2 læringsdage; rammen forudsætter tre.", [quote("to dage")]),
    found(SPARRING, Outcome.MISSING, "Sparring er ikke oplyst."),
    found(APART, Outcome.FAIL, "Dagene ligger samlet.", [quote("to dage i træk")]),
)


def report_of(
    *offers: Sequence[Finding],
    title: str = "Ledelse på stuen",
    file: str = "tilbud.pdf",
    provider: str | None = "Egelund",
    offer_type: OfferType | None = OfferType.LD3_LEDER,
) -> Report:
    document = Document(path="x", file="x", sha256="x", pages=1, blocks=())
    text = OfferText(document=document, title=title, provider=provider, passages=())
    offer = CourseOffer(text=text, offer_type=offer_type, facts=Facts())
    checked = tuple(CheckedOffer(offer=offer, findings=tuple(each), verdict=Verdict.INCOMPLETE) for each in offers)
    return Report(
        tool_version="0.1.0",
        created=datetime(2026, 11, 22, 10, 5, tzinfo=UTC),
        ruleset_id="r",
        ruleset_version="1",
        ruleset_title="Rammen for Stærke dagtilbud",
        requirements=tuple(
            RequirementInfo(
                id=each,
                section=each.split("-")[0],
                group="Form",
                level=Level.ANBEFALING if each in RECOMMENDED else Level.KRAV,
                title=heading,
                explanation="",
                applies_to=tuple(OfferType),
                limits="2,5–3,5 dage opfyldt" if each == DAYS else "",
                good_text=f"Sådan kan »{each.split('-')[1]}« skrives.",
            )
            for each, heading in TITLES.items()
        ),
        documents=(CheckedDocument(path=file, file=file, sha256=SHA, pages=3, offers=checked),),
    )


def letter(report: Report, history: History | None = None, with_review: bool = False) -> Any:
    (request,) = requests(report, history or History(), with_review=with_review)
    return docx.Document(io.BytesIO(to_letter(request)))


def assessed(
    requirement: str,
    assessment: Outcome | None,
    change: Change = Change.SAME,
    remark: str = "",
    given_to: KnownFinding | None = None,
) -> History:
    key = finding_id(SHA, 1, OfferType.LD3_LEDER, requirement)
    earlier = Earlier(change=change, assessment=assessment, remark=remark, given_to=given_to)
    return History(findings={key: earlier})


def text_of(made: Any) -> str:
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in made.paragraphs), *cells])


def headings(made: Any) -> list[tuple[str, str]]:
    return [(p.style.name[-1], p.text) for p in made.paragraphs if p.style.name.startswith("Heading")]


def asked(made: Any) -> list[str]:
    """The requirements of the reply table."""
    return [row.cells[0].text for row in made.tables[0].rows[1:]]


def test_the_letter_asks_what_is_broken_then_what_is_missing_then_wishes() -> None:
    assert headings(letter(report_of(FINDINGS))) == [
        ("1", "Spørgsmål til jeres tilbud »Ledelse på stuen«"),
        ("2", "Den tekst, vi har læst"),
        ("2", "Det svarer ikke til rammen"),
        ("3", "1. Cirka tre læringsdage (rammens afsnit 2.1.2.1)"),
        ("2", "Det mangler vi oplysninger om"),
        ("3", "2. Der udstedes bevis (rammens afsnit 2.1.3)"),
        ("2", "Det vil vi også ønske os"),
        ("3", "3. Dagene ligger spredt (rammens afsnit 2.1.2.2)"),
        ("3", "4. Faglig sparring mellem dagene (rammens afsnit 2.1.4)"),
        ("2", "Svarskema"),
    ]


def test_a_point_holds_message_quote_with_place_limits_and_an_example_of_wording() -> None:
    texts = [paragraph.text for paragraph in letter(report_of(FINDINGS)).paragraphs]
    start = texts.index("1. Cirka tre læringsdage (rammens afsnit 2.1.2.1)")
    assert texts[start + 1 : start + 5] == [
        "Tilbuddet angiver 2 læringsdage; rammen forudsætter tre.",
        "»to dage« (Side 2, Omfang)",
        "Det går vi efter: 2,5–3,5 dage opfyldt.",
        "Eksempel på ordlyd: »Sådan kan »dage« skrives.«",
    ]
    assert any("lov ikke andet end det, der passer på jeres forløb" in text for text in texts)


@pytest.mark.parametrize(("concerned", "told"), [((), True), ((OfferType.LD3_LEDER,), True),
                                                 ((OfferType.LD3_DAGPLEJER,), False)])  # fmt: skip
def test_limits_are_told_where_they_concern_the_offer_s_type(concerned: tuple[OfferType, ...], told: bool) -> None:
    report = report_of(FINDINGS)
    infos = tuple(info.model_copy(update={"limits_apply_to": concerned}) for info in report.requirements)
    said = text_of(letter(report.model_copy(update={"requirements": infos})))
    assert ("Det går vi efter: 2,5–3,5 dage opfyldt." in said) is told


def test_what_is_met_or_calls_for_a_judgement_is_left_out() -> None:
    said = text_of(letter(report_of(FINDINGS)))
    for requirement in (RESEARCH, FORMS):
        assert TITLES[requirement] not in said
    assert "Forskning er nævnt" not in said
    assert "Kun oplæg" not in said


def test_what_calls_for_a_judgement_is_asked_when_wanted() -> None:
    made = letter(report_of(FINDINGS), with_review=True)
    assert ("2", "Det vil vi gerne vide mere om") in headings(made)
    assert asked(made)[:3] == ["1. Cirka tre læringsdage", "2. Der udstedes bevis", "3. Undervisningsformerne veksler"]
    amounts = (
        "ét krav, hvor teksten ikke svarer til rammen, ét krav, som vi mangler oplysninger om, og ét krav, som vi "
        "gerne vil vide mere om."
    )
    assert amounts in text_of(made)


def test_what_breaks_only_the_municipality_s_own_limit_is_not_laid_to_the_ramme() -> None:
    said = "Tilbuddet angiver 2 læringsdage; kommunens egen grænse er mindst 3 dage."
    own = found(DAYS, Outcome.FAIL, said, [quote("to dage")]).model_copy(update={"local_limit": "mindst 3 dage"})
    made = letter(report_of([own, found(PROOF, Outcome.MISSING)]))
    assert [text for level, text in headings(made) if level == "2"][1:3] == [
        "Det svarer ikke til kommunens egen grænse", "Det mangler vi oplysninger om",
    ]  # fmt: skip
    text = text_of(made)
    assert "ét krav, hvor teksten ikke svarer til kommunens egen grænse, og ét krav, som vi mangler" in text
    assert "Det går vi efter: kommunens egen grænse, mindst 3 dage." in text
    assert "svarer til rammen" not in text
    assert "svarer til rammens krav" not in text


def test_what_breaks_the_ramme_stands_before_what_breaks_the_own_limit() -> None:
    own = found(DAYS, Outcome.FAIL).model_copy(update={"local_limit": "mindst 3 dage"})
    made = letter(report_of([own, found(PROOF, Outcome.FAIL)]))
    assert asked(made) == ["1. Der udstedes bevis", "2. Cirka tre læringsdage"]
    assert [text for level, text in headings(made) if level == "2"][1:3] == [
        "Det svarer ikke til rammen", "Det svarer ikke til kommunens egen grænse",
    ]  # fmt: skip


def test_wishes_are_no_demands() -> None:
    made = letter(report_of(FINDINGS))
    assert "Det er ikke krav, og det ændrer ikke vores samlede vurdering" in text_of(made)
    assert asked(made)[2:] == ["3. Dagene ligger spredt (ønske)", "4. Faglig sparring mellem dagene (ønske)"]


def test_the_letter_says_which_text_was_read_and_when() -> None:
    texts = [paragraph.text for paragraph in letter(report_of(FINDINGS)).paragraphs]
    start = texts.index("Den tekst, vi har læst")
    assert texts[start + 1 : start + 5] == [
        "Titel: Ledelse på stuen",
        "Fil: tilbud.pdf",
        "Læst som: Tre læringsdage for faglige ledere",
        "Læst den: 22. november 2026",
    ]


@pytest.mark.parametrize(("provider", "line"), [("Egelund", "Til Egelund"), (None, "Til [leverandørens navn]")])
def test_who_writes_and_when_to_answer_are_fields_to_fill_in(provider: str | None, line: str) -> None:
    made = letter(report_of(FINDINGS, provider=provider))
    assert made.paragraphs[0].text == line
    marked = {run.text for p in made.paragraphs for run in p.runs if run.font.highlight_color is not None}
    expected = {"kommunens navn", "dato", "modtagerens navn", "e-mail", "svarfrist", "jeres navn", "stilling"}
    assert {f"[{name}]" for name in expected} <= marked
    assert all(re.fullmatch(r"\[[^\]]+\]", text) for text in marked)


@pytest.mark.parametrize("assessment", [Outcome.PASS, Outcome.NOT_APPLICABLE])
@pytest.mark.parametrize("requirement", [DAYS, PROOF, APART])
def test_what_the_caseworker_has_accepted_is_left_out(assessment: Outcome, requirement: str) -> None:
    assert TITLES[requirement] not in text_of(letter(report_of(FINDINGS), assessed(requirement, assessment)))


@pytest.mark.parametrize(
    ("requirement", "assessment", "message", "quoted"),
    [
        (FORMS, Outcome.FAIL, "Kun oplæg er nævnt. Efter vores vurdering svarer det ikke til rammen.", True),
        (RESEARCH, Outcome.FAIL, "Efter vores vurdering svarer det ikke til rammen.", True),
        (RESEARCH, Outcome.MISSING, "Vi kan ikke finde det i teksten.", False),
        (DAYS, Outcome.MISSING, "Vi kan ikke finde det i teksten.", False),
        (PROOF, Outcome.FAIL, "Efter vores vurdering svarer det ikke til rammen.", False),
        (DAYS, Outcome.FAIL, "Tilbuddet angiver 2 læringsdage; rammen forudsætter tre.", True),
        (DAYS, None, "Tilbuddet angiver 2 læringsdage; rammen forudsætter tre.", True),
    ],
)
def test_what_the_caseworker_misses_is_asked_in_words_that_hold(
    requirement: str, assessment: Outcome | None, message: str, quoted: bool
) -> None:
    made = letter(report_of(FINDINGS), assessed(requirement, assessment))
    texts = [paragraph.text for paragraph in made.paragraphs]
    (start,) = [index for index, text in enumerate(texts) if f". {TITLES[requirement]} (" in text]
    assert texts[start + 1] == message
    assert texts[start + 2].startswith("»") is quoted


def test_the_caseworker_s_remark_stays_his_own() -> None:
    made = letter(report_of(FINDINGS), assessed(PROOF, Outcome.MISSING, remark="Ring til Bente, hun er sur."))
    assert TITLES[PROOF] in text_of(made)
    assert "Bente" not in text_of(made)


@pytest.mark.parametrize("change", list(Change))
@pytest.mark.parametrize("earlier", [None, KnownFinding(outcome=Outcome.FAIL, quotes=("to dage",))])
def test_a_letter_never_rests_on_an_assessment_of_another_text(change: Change, earlier: KnownFinding | None) -> None:
    """The tool's own outcome then counts: what is met is not asked of, what is missing is."""
    met = assessed(RESEARCH, Outcome.MISSING, change, given_to=earlier)
    assert (TITLES[RESEARCH] in text_of(letter(report_of(FINDINGS), met))) is (earlier is None)
    missing = assessed(PROOF, Outcome.PASS, change, given_to=earlier)
    assert (TITLES[PROOF] in text_of(letter(report_of(FINDINGS), missing))) is (earlier is not None)


def test_what_the_caseworker_will_judge_himself_is_left_out() -> None:
    history = assessed(DAYS, Outcome.REVIEW)
    assert TITLES[DAYS] not in text_of(letter(report_of(FINDINGS), history))
    assert TITLES[DAYS] in text_of(letter(report_of(FINDINGS), history, with_review=True))


@pytest.mark.parametrize(
    "findings",
    [
        [found(DAYS, Outcome.PASS, evidence=[quote("tre dage")])],
        [found(FORMS, Outcome.REVIEW, evidence=[quote("oplæg")])],
        [found(SPARRING, Outcome.MISSING)],
    ],
    ids=["met", "for a judgement", "only a recommendation"],
)
def test_an_offer_with_nothing_to_ask_gets_no_letter(tmp_path: Path, findings: list[Finding]) -> None:
    letters = write_letters(report_of(findings), tmp_path / "breve", History())
    assert letters.paths == ()
    assert letters.without == ("Ledelse på stuen",)


def test_an_offer_of_no_type_is_asked_which_type_it_is() -> None:
    made = letter(report_of((), title="Førstehjælp", offer_type=None))
    assert headings(made)[0] == ("1", "Hvilken slags forløb er »Førstehjælp«?")
    assert asked(made) == [*words.OFFER_TYPES.values(), "Ingen af dem: forløbet hører ikke under rammen"]
    assert "Læst som" not in text_of(made)


@pytest.mark.parametrize(
    ("assessment", "given_to", "is_asked"),
    [
        (Outcome.PASS, None, False),
        (Outcome.MISSING, None, True),
        (Outcome.PASS, KnownFinding(outcome=Outcome.FAIL), True),
        (None, None, True),
    ],
    ids=["settled", "not settled", "settled for another text", "not looked at"],
)
def test_an_offer_whose_type_the_caseworker_has_settled_is_not_asked_about_it(
    assessment: Outcome | None, given_to: KnownFinding | None, is_asked: bool
) -> None:
    earlier = Earlier(change=Change.SAME, assessment=assessment, given_to=given_to)
    history = History(findings={finding_id(SHA, 1, None, TYPE_ENTRY): earlier})
    (request,) = requests(report_of((), offer_type=None), history)
    assert request.is_empty is not is_asked


HOSTILE = [
    "før\x0b\x00\x1b[31m\ufffe\ud800\u202eefter",
    "<w:p/>&amp;{PAGE}",
    "=HYPERLINK(\"http://ondt.example\")",
    "x" * 5_000,
    "[svarfrist]",
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_strangers_is_shown_as_text(text: str) -> None:
    findings = [found(DAYS, Outcome.FAIL, text or "Tom.", [quote(text or "x", 1, text)])]
    made = letter(report_of(findings, title=text, provider=text, file=text or "x"))
    marked = [run.text for p in made.paragraphs for run in p.runs if run.font.highlight_color is not None]
    assert marked.count("[svarfrist]") == 1
    assert not re.search("[\x00-\x08\x1b\u202e\ufffe]", text_of(made))
    assert len(made.core_properties.title) <= 255
    assert made.paragraphs[3].text.startswith("Spørgsmål til jeres tilbud »")


def test_text_read_from_a_picture_is_told_in_plain_words() -> None:
    findings = [found(DAYS, Outcome.FAIL, evidence=[quote("to dage", ocr=True)])]
    said = text_of(letter(report_of(findings)))
    assert "»to dage« (Side 2, Omfang; læst af et billede af siden, så der kan være læsefejl)" in said
    assert "OCR" not in said


def test_the_paper_is_a4_in_danish_with_title_and_page_numbers() -> None:
    made = letter(report_of(FINDINGS))
    section = made.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert {each.get(qn("w:val")) for each in made.styles.element.iter(qn("w:lang"))} == {"da-DK"}
    assert {each.get(qn("w:val")) for each in made.settings.element.iter(qn("w:themeFontLang"))} == {"da-DK"}
    assert made.core_properties.title == "Spørgsmål til jeres tilbud »Ledelse på stuen«"
    assert (made.core_properties.language, made.core_properties.author) == ("da-DK", "")
    fields = [each.get(qn("w:instr")) for each in section.footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_the_reply_table_has_a_heading_row_that_repeats_and_rows_that_stay_whole() -> None:
    (table,) = letter(report_of(FINDINGS)).tables
    assert [cell.text for cell in table.rows[0].cells] == ["Krav", "Jeres svar", "Hvor i den nye tekst?"]
    repeated = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
    whole = [row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.rows]
    assert repeated == [True, *[False] * 4]
    assert all(whole)
    assert all(row.cells[1].text == row.cells[2].text == "" for row in table.rows[1:])


def test_the_same_report_gives_the_same_bytes() -> None:
    first, second = (to_letter(requests(report_of(FINDINGS), History())[0]) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert not [name for name in archive.namelist() if "thumbnail" in name]


@pytest.mark.parametrize(
    ("title", "file", "name"),
    [
        ("Ledelse på stuen", "mappe.a/Tilbud 1.pdf", "brev-ledelse-på-stuen-tilbud-1.docx"),
        ("CON", "nul.docx", "brev-con-nul.docx"),
        ('../..\\x: "a" <b>|?*', "a.pdf", "brev-x-a-b-a.docx"),
        ("\u202e…", "...", "brev.docx"),
        ("ord " * 50, "æ" * 300 + ".pdf", "brev-" + "-".join(["ord"] * 15) + "-" + "æ" * 30 + ".docx"),
    ],
)
def test_a_letter_s_name_is_safe(tmp_path: Path, title: str, file: str, name: str) -> None:
    (path,) = write_letters(report_of(FINDINGS, title=title, file=file), tmp_path, History()).paths
    assert path == tmp_path / name


def test_letters_of_the_same_name_are_numbered_and_nothing_is_overwritten(tmp_path: Path) -> None:
    taken = tmp_path / "brev-ledelse-på-stuen-tilbud.docx"
    taken.write_text("mit eget")
    letters = write_letters(report_of(FINDINGS, FINDINGS[:2]), tmp_path, History())
    assert [path.name for path in letters.paths] == [f"{taken.stem}-2.docx", f"{taken.stem}-3.docx"]
    assert taken.read_text() == "mit eget"


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "breve").write_text("en fil")
    with pytest.raises(OutputError, match="det er en fil og ikke en mappe"):
        write_letters(report_of(FINDINGS), tmp_path / "breve", History())


def test_every_letter_of_a_hostile_report_opens(report: Report) -> None:
    for request in requests(report, History(), with_review=True):
        if not request.is_empty:
            assert "Svarskema" in text_of(docx.Document(io.BytesIO(to_letter(request))))
