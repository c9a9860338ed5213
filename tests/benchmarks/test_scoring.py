"""A report is scored against its labels: each kind of right and wrong is counted where it belongs."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from accuracy import fact_rows, overall, requirement_rows, table
from compliance.documents.model import Document, Evidence
from compliance.offers.model import CourseOffer, Fact, Facts, OfferText, OfferType
from compliance.reports.model import CheckedDocument
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Verdict
from labels import Label, read_labels
from likeness import all_stand_in, goal_hits, raw_text, squeeze
from scoring import Score, score

TEXT = "Tre dage for ledere. Deltagerne får et kursusbevis."
GOALS = ["kender læreplanen", "kan lede et fagligt fællesskab"]
LABEL = {
    "title": "Ledere på tre dage",
    "offer_type": "ld3-leder",
    "facts": {
        "days": 3, "target_groups": ["leder"], "ects": None, "exam": {"any": [None, False]}, "learning_goals": GOALS,
    },
    "outcomes": {"dage": "pass", "bevis": ["pass", "review"], "pensum": "missing", "niveau": "review"},
    "verdict": "incomplete",
}  # fmt: skip


def evidence(quote: str) -> tuple[Evidence, ...]:
    return (Evidence(block=0, start=0, end=len(quote), quote=quote, page=None, location=""),)


def finding(requirement: str, outcome: str, quote: str = "Tre dage") -> Finding:
    quotes = evidence(quote) if outcome == "pass" else ()
    return Finding(requirement=requirement, level=Level.KRAV, outcome=Outcome(outcome), message=".", evidence=quotes)


FACTS = Facts(
    days=Fact(value=3.0, evidence=evidence("Tre dage")),
    target_groups=Fact(value=("leder",), evidence=evidence("for ledere")),
    learning_goals=Fact(value=tuple(GOALS)),
)
FINDINGS = tuple(
    finding(*each) for each in (("dage", "pass"), ("bevis", "pass"), ("pensum", "missing"), ("niveau", "review"))
)


def offer(
    findings: tuple[Finding, ...] = FINDINGS, offer_type: str | None = "ld3-leder", verdict: str = "incomplete",
    title: str = "Ledere på tre dage", **facts: Fact[Any],
) -> CheckedOffer:  # fmt: skip
    document = Document(path="kursus.docx", file="kursus.docx", sha256="", pages=None, blocks=())
    text = OfferText(document=document, title=title, provider=None, passages=())
    course = CourseOffer(
        text=text, offer_type=OfferType(offer_type) if offer_type else None, facts=FACTS.model_copy(update=facts)
    )
    return CheckedOffer(offer=course, findings=findings, verdict=Verdict(verdict))


def scored(folder: Path, *offers: CheckedOffer, labels: list[dict[str, Any]] | None = None, **label: Any) -> Score:
    with zipfile.ZipFile(folder / "kursus.docx", "w") as package:
        package.writestr("word/document.xml", f"<w:document><w:p>{TEXT}</w:p></w:document>")
    content = {"file": "kursus.docx", "status": "checked", "offers": [LABEL] if labels is None else labels, **label}
    (folder / "kursus.label.json").write_text(json.dumps(content), encoding="utf-8")
    document = CheckedDocument(path="kursus.docx", file="kursus.docx", sha256="", pages=None, offers=offers)
    return score(read_labels(folder), [document])


def with_outcome(requirement: str, outcome: str, **changes: Any) -> tuple[Finding, ...]:
    return tuple(finding(requirement, outcome, **changes) if f.requirement == requirement else f for f in FINDINGS)


def test_a_report_as_labelled_is_wholly_right(tmp_path: Path) -> None:
    result = scored(tmp_path, offer())
    figures = overall(result)
    shares = {name: value for name, value in figures.items() if isinstance(value, float)}
    assert set(shares.values()) == {1.0, 0.0}
    assert [name for name, value in shares.items() if value == 0] == ["false_pass_rate"]
    assert (figures["outcomes"], figures["false_pass"], figures["stray_findings"]) == (4, 0, 0)
    assert result.errors == []


@pytest.mark.parametrize(
    ("reported", "figure", "value"),
    [
        pytest.param(offer(with_outcome("pensum", "pass")), "false_pass", 1, id="a pass on silence"),
        pytest.param(offer(with_outcome("pensum", "pass")), "false_pass_rate", 0.3333, id="one of three passes"),
        pytest.param(offer(with_outcome("dage", "fail")), "false_fail", 1, id="a failure that is none"),
        pytest.param(offer(with_outcome("bevis", "review")), "outcome_accuracy", 1.0, id="another acceptable outcome"),
        pytest.param(offer(with_outcome("bevis", "missing")), "recall.pass", 0.5, id="one pass of two not found"),
        pytest.param(offer(with_outcome("bevis", "missing")), "balanced_accuracy", 0.8333, id="each outcome alike"),
        pytest.param(offer(FINDINGS[:3]), "outcome_accuracy", 0.75, id="a requirement that is not judged"),
        pytest.param(offer((*FINDINGS, finding("ects", "pass"))), "stray_findings", 1, id="one that does not apply"),
        pytest.param(offer((*FINDINGS, finding("ects", "not_applicable"))), "stray_findings", 0, id="not relevant"),
        pytest.param(offer(verdict="compliant"), "false_compliant", 1, id="called compliant"),
        pytest.param(offer(verdict="needs_review"), "false_compliant", 0, id="a wrong verdict, but not compliant"),
        pytest.param(offer(verdict="needs_review"), "verdict_accuracy", 0.0, id="a wrong verdict"),
        pytest.param(offer(days=Fact(value=2.0)), "fact_f1.days", 0.0, id="a wrong figure"),
        pytest.param(offer(days=Fact(value=3.03)), "fact_f1.days", 1.0, id="a rounded figure"),
        pytest.param(offer(days=Fact()), "fact_f1", 0.8571, id="a fact not found"),
        pytest.param(offer(exam=Fact(value=False)), "fact_f1.exam", 1.0, id="either of two values"),
        pytest.param(offer(exam=Fact(value=True)), "fact_f1.exam", 0.0, id="neither of two values"),
        pytest.param(offer(ects=Fact(value=10.0)), "fact_f1.ects", 0.0, id="a figure that the text does not state"),
        pytest.param(offer(learning_goals=Fact(value=GOALS[:1])), "fact_f1.learning_goals", 0.6667, id="a goal less"),
        pytest.param(offer(with_outcome("dage", "pass", quote="Fire uger")), "evidence_valid", 0.75, id="invented"),
        pytest.param(offer(days=Fact(value=3.0)), "evidence_valid", 0.75, id="a fact without a quote"),
        pytest.param(offer(offer_type="dm-leder"), "offer_f1", 0.0, id="taken for another type"),
        pytest.param(offer(offer_type="dm-leder"), "outcome_accuracy", 0.0, id="whose outcomes are all wrong"),
        pytest.param(offer(offer_type=None, verdict="compliant"), "false_compliant", 1, id="of no type, yet compliant"),
    ],
)  # fmt: skip
def test_each_fault_shows_in_its_figure(tmp_path: Path, reported: CheckedOffer, figure: str, value: float) -> None:
    assert overall(scored(tmp_path, reported))[figure] == value


def test_an_offer_that_is_missed_counts_all_its_outcomes_as_wrong(tmp_path: Path) -> None:
    result = scored(tmp_path)
    assert (overall(result)["outcomes"], overall(result)["outcome_accuracy"]) == (4, 0.0)
    assert result.errors == ["kursus.docx: ld3-leder: offer missed ('Ledere på tre dage')"]


def test_an_offer_that_is_not_there_lowers_offer_f1(tmp_path: Path) -> None:
    result = scored(tmp_path, offer(verdict="compliant"), labels=[])
    assert (result.offers.extra, result.false_compliant) == (1, 1)


def test_offers_are_paired_by_type_before_title(tmp_path: Path) -> None:
    modul = {**LABEL, "offer_type": "dm-leder", "title": "Modul", "outcomes": {}, "facts": {}}
    reported = (offer((), offer_type="dm-leder"), offer(title="Noget helt andet"))
    assert scored(tmp_path, *reported, labels=[LABEL, modul]).errors == []


def test_in_an_integrated_course_all_groups_are_as_right_as_the_own_one(tmp_path: Path) -> None:
    other = {**LABEL, "offer_type": "ld3-fyrtaarn", "facts": {"target_groups": ["fyrtaarn"]}}
    both = Fact(value=("leder", "fyrtaarn"), evidence=evidence("for ledere"))
    reported = offer(target_groups=both), offer(offer_type="ld3-fyrtaarn", target_groups=both)
    assert overall(scored(tmp_path, *reported, labels=[LABEL, other]))["fact_f1.target_groups"] == 1.0


def test_status_is_compared(tmp_path: Path) -> None:
    result = scored(tmp_path, labels=[], status="unreadable")
    assert (result.status_right, result.errors) == (0, ["kursus.docx: status checked, wanted unreadable"])


def test_a_document_that_the_report_lacks_is_told(tmp_path: Path) -> None:
    scored(tmp_path)
    result = score(read_labels(tmp_path), [])
    assert (result.offers.lacking, result.errors) == (1, ["kursus.docx: not in the report"])


def test_quotes_of_a_scan_are_not_looked_up(tmp_path: Path) -> None:
    assert overall(scored(tmp_path, offer(), scan=True))["evidence_valid"] is None


def test_the_weakest_requirement_and_fact_stand_first(tmp_path: Path) -> None:
    result = scored(tmp_path, offer(with_outcome("pensum", "pass"), days=Fact(value=2.0)))
    assert requirement_rows(result)[0] == ("pensum", 0, 0, 1, 0, 0, 1, "0.00")
    assert requirement_rows(result)[1] == ("bevis", 1, 0, 0, 0, 1, 0, "1.00")
    assert fact_rows(result)[0] == ("days", "0.000", "0.000", "0.000", 1)


def test_a_table_is_printed_aligned_or_as_markdown() -> None:
    head, rows = ("fact", "F1"), [("days", "0.950"), ("target_groups", "1.000")]
    assert table("Facts", head, rows, markdown=False).split("\n") == [
        "Facts",
        "fact              F1",
        "days           0.950",
        "target_groups  1.000",
    ]
    assert table("Facts", head, rows, markdown=True).split("\n") == [
        "### Facts", "", "| fact | F1 |", "| --- | ---: |", "| days | 0.950 |", "| target_groups | 1.000 |",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "hits"),
    [
        (["Kender læreplanen.", "kan lede et fagligt fællesskab"], 2),
        (["• kender lære-\nplanen"], 1),
        (["Deltagerne kender læreplanen og dens temaer"], 1),
        (["kender læreplanen", "kender læreplanen"], 1),
        (["kan lede et fagligt"], 1),
        (["kan lede"], 0),
        (["ved noget om børns leg"], 0),
        ([], 0),
    ],
)
def test_goals_are_matched_one_to_one_by_nearly_the_same_wording(found: list[str], hits: int) -> None:
    assert goal_hits(GOALS, found) == hits


@pytest.mark.parametrize(
    ("quotes", "found"),
    [
        (["Tre dage for ledere"], True),
        (["TRE  DAGE\nfor ledere."], True),
        (["Deltagerne får et kursusbevis | ja"], True),
        (["Fire dage for dagplejere"], False),
        (["Tre dage", "Fire uger"], False),
        (["…"], False),
        ([], False),
    ],
)
def test_a_quote_is_looked_up_by_its_letters(quotes: list[str], found: bool) -> None:
    assert all_stand_in(quotes, squeeze(TEXT)) is found


def test_the_text_of_a_word_file_is_read_without_what_is_deleted(tmp_path: Path) -> None:
    path = tmp_path / "kursus.docx"
    with zipfile.ZipFile(path, "w") as package:
        body = "<w:p>R&amp;D<w:del><w:delText xml:space='preserve'>fire</w:delText></w:del></w:p><w:p>tre</w:p>"
        package.writestr("word/document.xml", body)
        package.writestr("word/styles.xml", "<w:p>typografi</w:p>")
    assert raw_text(path) == "rdtre"


@pytest.mark.parametrize("name", ["kursus.docx", "kursus.pdf"])
def test_a_file_that_cannot_be_read_has_no_text(tmp_path: Path, name: str) -> None:
    assert raw_text(tmp_path / name) is None
    (tmp_path / name).write_bytes(b"hverken det ene eller det andet")
    assert raw_text(tmp_path / name) is None


def test_a_label_with_an_unknown_outcome_is_refused() -> None:
    with pytest.raises(ValidationError, match="bestået"):
        Label.model_validate(
            {"file": "a.pdf", "status": "checked", "offers": [{**LABEL, "outcomes": {"dage": "bestået"}}]}
        )
