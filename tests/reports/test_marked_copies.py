"""The marked copies of a run: under names that harm nothing, the originals untouched, and no file stops another."""

from __future__ import annotations

import hashlib
import shutil
import time
from pathlib import Path, PurePosixPath

import docx
import pikepdf
import pytest

from compliance.checking import check
from compliance.documents.discovery import find_documents
from compliance.documents.isolation import isolated
from compliance.documents.limits import DEFAULT_LIMITS
from compliance.documents.model import Document, Evidence
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType
from compliance.reports.files import OutputError
from compliance.reports.marking import require_folder, write_marked_copies
from compliance.reports.marking.marks import marks_of
from compliance.reports.marking.names import candidates
from compliance.reports.model import CheckedDocument, Report, RequirementInfo
from compliance.rules.loading import load_ruleset
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Verdict

SAMPLES = Path(__file__).parents[2] / "sample_submissions"
PDF, WORD = "05_dagplejens_rum.pdf", "02_tilbudsbrev_faglige_fyrtaarne.docx"


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ind")
    (folder / "dagpleje").mkdir()
    shutil.copy(SAMPLES / PDF, folder / "dagpleje" / PDF)
    shutil.copy(SAMPLES / WORD, folder / WORD)
    return folder


@pytest.fixture(scope="module")
def checked(inbox: Path) -> Report:
    return check([inbox], load_ruleset())


def sources(*paths: Path) -> dict[str, Path]:
    return {file.path: file.location for file in find_documents(paths)}


def test_each_document_has_a_copy_that_a_report_can_link_to(inbox: Path, checked: Report, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in inbox.rglob("*.*")}
    copies = write_marked_copies(checked, sources(inbox), tmp_path / "annoteret", DEFAULT_LIMITS)
    assert copies.problems == ()
    links = copies.seen_from(tmp_path / "reports").links
    assert sorted(links.values()) == [f"../annoteret/{WORD}", f"../annoteret/dagpleje/{PDF}"]
    evidence = Evidence(block=0, start=0, end=1, quote="x", page=2, location="")
    path = next(path for path in links if path.endswith(".pdf"))
    assert copies.seen_from(tmp_path).link(path, evidence) == f"annoteret/dagpleje/{PDF}#page=2"
    with pikepdf.open(tmp_path / "annoteret" / "dagpleje" / PDF) as pdf:
        notes = [str(each.Contents) for page in pdf.pages for each in page.obj.get("/Annots", ())]
    assert sum(note.startswith("Opfyldt: ") for note in notes) > 5
    assert len(docx.Document(str(tmp_path / "annoteret" / WORD)).comments) > 5
    assert {path: path.read_bytes() for path in inbox.rglob("*.*")} == before


def test_a_second_run_writes_beside_the_first(inbox: Path, checked: Report, tmp_path: Path) -> None:
    first, second = (write_marked_copies(checked, sources(inbox), tmp_path) for _ in range(2))
    names = sorted(path.name for path in second.files.values())
    assert names == [f"{Path(WORD).stem}-2.docx", f"{Path(PDF).stem}-2.pdf"]
    for path, copy in first.files.items():
        assert second.files[path].read_bytes() == copy.read_bytes()


def test_a_file_that_has_changed_or_gone_has_no_copy_and_stops_no_other(
    inbox: Path, checked: Report, tmp_path: Path
) -> None:
    where = sources(inbox)
    pdf = next(path for path in where if path.endswith(".pdf"))
    other = tmp_path / "andet.pdf"
    for content in (b"%PDF-1.4 andet", None):
        if content:
            other.write_bytes(content)
        else:
            other.unlink()
        copies = write_marked_copies(checked, {**where, pdf: other}, tmp_path / "ud")
        assert copies.problems == (
            f"dagpleje/{PDF}: Der er ingen kopi med markeringer. Filen er ændret, siden den blev kontrolleret.",
        )
        assert [path.suffix for path in copies.files.values()] == [".docx"]


def test_a_file_that_cannot_be_marked_has_no_copy(inbox: Path, checked: Report, tmp_path: Path) -> None:
    broken = tmp_path / "i.pdf"
    broken.write_bytes(b"%PDF-1.7 intet")
    digest = hashlib.sha256(broken.read_bytes()).hexdigest()
    path, document = next((each.path, each) for each in checked.documents if each.path.endswith(".pdf"))
    report = checked.model_copy(update={"documents": (document.model_copy(update={"sha256": digest}),)})
    copies = write_marked_copies(report, {path: broken}, tmp_path / "ud")
    assert copies.files == {}
    assert copies.problems == (f"{PDF}: Der er ingen kopi med markeringer. Filens opbygning tillader det ikke.",)
    assert not (tmp_path / "ud").exists()


def never(_: bytes) -> bytes:
    time.sleep(60)
    return b""


def greedy(_: bytes) -> bytes:
    return bytes(3 * 1024**3)[:1]


def wrong(_: bytes) -> bytes:
    raise RecursionError


def fine(data: bytes) -> bytes:
    return data * 2


def test_work_in_a_process_of_its_own_that_fails_hangs_or_eats_the_memory_gives_nothing() -> None:
    short = DEFAULT_LIMITS.model_copy(update={"seconds": 0.5})
    assert isolated(fine, b"ab") == b"abab"
    assert isolated(wrong, b"") is None
    assert isolated(never, b"", limits=short) is None


def test_the_memory_of_the_work_is_limited() -> None:
    pytest.importorskip("resource")
    assert isolated(greedy, b"") is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("tilbud.pdf", "tilbud.pdf"),
        ("Kursus for ledere (2019).PDF", "Kursus for ledere (2019).PDF"),
        ("mappe/æøå.pdf", "mappe/æøå.pdf"),
        ("../../etc/passwd.pdf", "etc/passwd.pdf"),
        ("/etc/./x.pdf", "etc/x.pdf"),
        ("C:\\Windows\\x.pdf", "C__Windows_x.pdf"),
        ("a/con/nul.pdf", "a/_con/_nul.pdf"),
        ("com1.pdf", "_com1.pdf"),
        ("=cmd|#1%20.pdf", "_cmd__1_20.pdf"),
        ("mappe. /fil .pdf", "mappe/fil .pdf"),
        (".skjult.pdf", "_.skjult.pdf"),
        ("word.docx", "word.docx.pdf"),
        ("..", "dokument.pdf"),
        ("", "dokument.pdf"),
        ("linje\nskift\u202e.pdf", "linje_skift_.pdf"),
        ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
    ],
)
def test_names_lead_into_the_folder_on_every_system(path: str, expected: str) -> None:
    assert str(next(candidates(path, ".pdf", set()))) == expected


def test_names_that_differ_by_case_alone_are_the_same() -> None:
    assert next(candidates("Mappe/A.pdf", ".pdf", {"mappe/a.pdf"})) == PurePosixPath("Mappe/A-2.pdf")


def test_a_folder_is_made_and_one_that_cannot_be_used_is_refused_before_any_work(tmp_path: Path) -> None:
    require_folder(tmp_path / "ny" / "mappe", [])
    assert (tmp_path / "ny" / "mappe").is_dir()
    (tmp_path / "fil").write_text("x")
    with pytest.raises(OutputError, match="er ikke en mappe"):
        require_folder(tmp_path / "fil", [])
    with pytest.raises(OutputError, match="som skal kontrolleres"):
        require_folder(tmp_path / "ny" / "mappe", [tmp_path / "ny"])


def test_the_same_words_have_one_mark_that_lists_the_worst_first() -> None:
    document = Document(path="x", file="x", sha256="x", pages=1, blocks=())
    words = Evidence(block=0, start=0, end=8, quote="tre dage", page=1, location="")

    def offer(title: str, *findings: Finding) -> CheckedOffer:
        text = OfferText(document=document, title=title, provider=None, passages=())
        made = CourseOffer(text=text, offer_type=OfferType.LD3_LEDER, facts=Facts())
        return CheckedOffer(offer=made, findings=findings, verdict=Verdict.COMPLIANT)

    def finding(requirement: str, outcome: Outcome, level: Level = Level.KRAV) -> Finding:
        message = "Tre\x00 dage."
        return Finding(requirement=requirement, level=level, outcome=outcome, message=message, evidence=(words,))

    passing = finding("a", Outcome.PASS)
    offers = (
        offer("Første", passing, finding("c", Outcome.NOT_APPLICABLE)),
        offer("Andet", passing, finding("b", Outcome.REVIEW, Level.ANBEFALING)),
    )
    requirements = {
        name: RequirementInfo(
            id=name, section="2.1", group="Form", level=Level.KRAV, title=f"Krav {name}", explanation="", applies_to=()
        )
        for name in "abc"
    }  # fmt: skip
    checked = CheckedDocument(path="x", file="x", sha256="x", pages=1, offers=offers)
    (mark,) = marks_of(checked, requirements)
    assert mark.outcome is Outcome.REVIEW
    assert mark.note == (
        "Kræver vurdering: Krav b (anbefaling, rammens afsnit 2.1)\nTre dage.\nGælder: Andet\n\n"
        "Opfyldt: Krav a (rammens afsnit 2.1)\nTre dage.\nGælder: Første; Andet"
    )
