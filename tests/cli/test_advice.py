"""What the terminal tells a provider of a single document, and that several documents stay a table."""

from collections.abc import Sequence

import pytest
from stand_ins import read, report, unread

from compliance.cli import run
from compliance.cli.advice import advice
from compliance.documents.model import Block, BlockKind, Document, Evidence
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType
from compliance.reports.model import Report, RequirementInfo
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Verdict

QUOTE = Evidence(block=0, start=0, end=7, quote="to dage\x1b[31m", page=2, location="Omfang")
K, A = Level.KRAV, Level.ANBEFALING


def finding(requirement: str, outcome: Outcome, level: Level = K, evidence: Sequence[Evidence] = ()) -> Finding:
    return Finding(
        requirement=requirement, level=level, outcome=outcome, message=f"Om {requirement}.", evidence=tuple(evidence)
    )


FINDINGS = (
    finding("1-met", Outcome.PASS, evidence=[QUOTE]),
    finding("2-former", Outcome.REVIEW, evidence=[QUOTE]),
    finding("3-bevis", Outcome.MISSING),
    finding("4-dage", Outcome.FAIL, evidence=[QUOTE]),
    finding("5-sparring", Outcome.MISSING, A),
    finding("6-spredt", Outcome.FAIL, A),
)


def offer(
    *findings: Finding, title: str = "Ledelse", offer_type: OfferType | None = OfferType.LD3_LEDER
) -> CheckedOffer:
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text="Kort om kurset. " * 40)
    document = Document(path="x", file="x", sha256="x", pages=1, blocks=(block,))
    text = OfferText(document=document, title=title, provider=None, passages=())
    made = CourseOffer(text=text, offer_type=offer_type, facts=Facts())
    return CheckedOffer(offer=made, findings=findings, verdict=Verdict.INCOMPLETE)


def report_on(*offers: CheckedOffer, documents: int = 1) -> Report:
    made = report(*(read(f"{number}.pdf", *offers) for number in range(documents)))
    infos = tuple(
        RequirementInfo(
            id=each.requirement,
            section=each.requirement[0],
            group="Form",
            level=each.level,
            title=f"Krav {each.requirement[2:]}",
            explanation="",
            applies_to=tuple(OfferType),
            good_text=f"Vi har {each.requirement[2:]}.",
            good_text_for={OfferType.DM_LEDER: "Modulerne er noget for sig."} if each.requirement == "3-bevis" else {},
        )
        for each in FINDINGS
    )
    return made.model_copy(update={"requirements": infos})


def test_a_single_document_gets_what_is_missing_worst_first() -> None:
    assert list(advice(report_on(offer(*FINDINGS)))) == [
        "»Ledelse« (tre læringsdage for faglige ledere)",
        "Eksemplerne viser kun en ordlyd. Skriv kun det, der passer på forløbet.",
        "",
        "Ikke opfyldt (1)",
        "- Krav dage (rammens afsnit 4)",
        "  Om 4-dage.",
        "  »to dage[31m« (Side 2, Omfang)",
        "  Skriv for eksempel: »Vi har dage.«",
        "",
        "Ikke oplyst (1)",
        "- Krav bevis (rammens afsnit 3)",
        "  Om 3-bevis.",
        "  Skriv for eksempel: »Vi har bevis.«",
        "",
        "Kræver vurdering (1)",
        "- Krav former (rammens afsnit 2)",
        "  Om 2-former.",
        "  »to dage[31m« (Side 2, Omfang)",
        "  Skriv for eksempel: »Vi har former.«",
        "",
        "Anbefalinger, der ikke er klart med (de tæller ikke i den samlede vurdering)",
        "- Krav spredt: ikke opfyldt",
        "- Krav sparring: ikke oplyst",
        "",
    ]


def test_each_offer_of_a_document_gets_its_own_advice_in_the_words_of_its_type() -> None:
    second = offer(FINDINGS[2], title="Diplom", offer_type=OfferType.DM_LEDER)
    lines = list(advice(report_on(offer(*FINDINGS), second)))
    assert lines.index("»Diplom« (diplommoduler for faglige ledere)") > lines.index("- Krav sparring: ikke oplyst")
    assert "  Skriv for eksempel: »Modulerne er noget for sig.«" in lines


def test_an_offer_that_meets_all_is_told_so() -> None:
    assert list(advice(report_on(offer(FINDINGS[0]))))[1:] == ["Alle krav er opfyldt efter teksten.", ""]


def test_an_offer_of_no_type_is_told_what_makes_one() -> None:
    said = "\n".join(advice(report_on(offer(offer_type=None))))
    assert "om det er læringsdage eller" in said
    assert "- Læringsdag for forvaltningen" in said


@pytest.mark.parametrize("columns", [40, 72, 200])
def test_lines_keep_within_the_terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    long = QUOTE.model_copy(update={"quote": "ord " * 90 + "x" * 150, "location": "y" * 200})
    lines = list(advice(report_on(offer(finding("4-dage", Outcome.FAIL, evidence=[long] * 5), title="t " * 200))))
    assert max(len(line) for line in lines) <= min(columns, 100)
    assert sum("»ord" in line for line in lines) == 2


@pytest.mark.parametrize(
    ("offers", "hint"),
    [([offer(*FINDINGS)], True), ([offer(offer_type=None)], True), ([offer(FINDINGS[0])], False), ([], False)],
)
def test_several_documents_get_a_hint_only(offers: list[CheckedOffer], hint: bool) -> None:
    lines = list(advice(report_on(*offers, documents=2)))
    assert (lines[:1] == [
        "Skriv »compliance check FIL« med én fil for at se, hvad der mangler i den, og hvad der kan skrives."
    ]) is hint  # fmt: skip
    assert len(lines) == (2 if hint else 0)


def test_a_document_that_cannot_be_read_gets_no_advice() -> None:
    assert list(advice(report(unread("a.pdf")))) == []


def test_the_command_says_it_after_the_table_and_nothing_where_quiet(answer, capsys) -> None:
    answer(report_on(offer(*FINDINGS)))
    assert run(["check", "0.pdf"]) == 0
    out = capsys.readouterr().out
    assert out.index("Samlet vurdering") < out.index("Ikke opfyldt (1)") < out.index("Rapporten ligger i")
    assert "\x1b" not in out
    assert run(["check", "0.pdf", "--quiet", "--fail-on", "needs_review"]) == 1
    assert capsys.readouterr() == ("", "")
