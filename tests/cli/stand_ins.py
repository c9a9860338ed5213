"""What the commands are given in these tests: reports and requirements made by hand."""

from datetime import UTC, datetime
from hashlib import sha256
from types import SimpleNamespace

from compliance.documents.model import Block, BlockKind, Document, Evidence, ProblemCode
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType
from compliance.reports.model import CheckedDocument, Problem, Report
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Verdict


class UsageError(Exception):
    """As the finder of files raises it."""


class RuleFileError(Exception):
    """As the reader of rule files raises it."""


def checked(verdict: Verdict, title: str = "Ledelse på stuen") -> CheckedOffer:
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text="ord")
    document = Document(path="x", file="x", sha256="x", pages=1, blocks=(block,))
    text = OfferText(document=document, title=title, provider=None, passages=())
    quote = Evidence(block=0, start=0, end=3, quote="ord", page=1, location="")
    finding = Finding(
        requirement="2.1.2.1-dage", level=Level.KRAV, outcome=Outcome.PASS, message="Tre dage.", evidence=(quote,)
    )
    offer = CourseOffer(text=text, offer_type=OfferType.LD3_LEDER, facts=Facts())
    return CheckedOffer(offer=offer, findings=(finding,), verdict=verdict)


def read(path: str, *offers: CheckedOffer) -> CheckedDocument:
    return CheckedDocument(path=path, file=path, sha256=sha256(path.encode()).hexdigest(), pages=1, offers=offers)


def unread(path: str) -> CheckedDocument:
    problem = Problem(code=ProblemCode.ENCRYPTED, message="Filen er beskyttet med adgangskode.")
    return CheckedDocument(path=path, file=path, sha256="00", pages=None, problem=problem)


def report(*documents: CheckedDocument) -> Report:
    return Report(
        tool_version="0.1.0",
        created=datetime(2026, 11, 22, 10, 5, tzinfo=UTC),
        ruleset_id="prøve",
        ruleset_version="1",
        documents=documents,
    )


def made(**fields: object) -> SimpleNamespace:
    applies_to = fields["applies_to"]
    assert isinstance(applies_to, tuple)
    return SimpleNamespace(**fields, applies=lambda offer_type: offer_type in applies_to)


REQUIREMENTS = (
    made(
        id="2.1.2.1-dage", section="2.1.2.1", level=Level.KRAV, applies_to=(OfferType.LD3_LEDER,),
        title="Omkring tre læringsdage", explanation="Forløbet varer omkring tre dage.", limits="2,5 til 3,5 dage.",
        decided="Antal dage i teksten.", good_text="Forløbet varer tre læringsdage.",
    ),
    made(
        id="3.1-proeve", section="3.1", level=Level.KRAV, applies_to=(OfferType.DM_LEDER,), title="Prøve",
        explanation="Modulet slutter med en prøve.", limits="", decided="Prøve er nævnt.", good_text="",
    ),
)  # fmt: skip
