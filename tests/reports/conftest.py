"""A report made by hand: all offer types, all outcomes, all reasons, hostile texts, problem files."""

import hashlib
from datetime import datetime, timedelta, timezone

import pytest

from compliance.documents.model import Block, BlockKind, Document, Evidence, ProblemCode
from compliance.offers.model import (
    CourseOffer,
    Fact,
    Facts,
    OfferText,
    OfferType,
    Passage,
    Section,
    TargetGroup,
    TeacherLevel,
)
from compliance.reports.model import CheckedDocument, Problem, Report, RequirementInfo
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Reason, Verdict

HOSTILE = [
    "=HYPERLINK(\"http://ondt.example\";\"klik\")",
    "#N/A",
    "+45 12 34 56 78",
    "@SUM(A1)",
    "http://example.org/kursus",
    "internal:'Krav'!A1",
    "{=1+1}",
    "007",
    "[bold]fed[/bold] <script>alert(1)</script>",
]
UNPRINTABLE = "før\x0b\x00\x1b[31m\ufffe\uffff\ud800\u202eefter"

REQUIREMENTS = (
    ("1.2-maalgruppe", "1.2", Level.KRAV, "Tilbuddet er for en af rammens målgrupper"),
    ("2.1.1.3-pensum", "2.1.1.3", Level.KRAV, "Omkring 50 % af pensum er fælles på tværs af udbydere"),
    ("2.1.2.1-dage", "2.1.2.1", Level.KRAV, "Omkring tre læringsdage"),
    ("2.1.2.1-timer", "2.1.2.1", Level.KRAV, "Omkring 7,5 konfrontationstimer pr. dag"),
    ("2.1.2.2-splitforloeb", "2.1.2.2", Level.ANBEFALING, "Dagene ligger adskilt, så der er tid til at prøve af"),
    ("2.1.2.3-undervisningsformer", "2.1.2.3", Level.KRAV, "Veksler mellem undervisningsformer"),
    ("2.1.3-forskning", "2.1.3", Level.KRAV, "Bygger på aktuel forskning og viden om praksis"),
    ("2.1.3-underviserniveau", "2.1.3", Level.KRAV, "Undervisere som hovedregel mindst på adjunktniveau"),
    ("2.1.3-kursusbevis", "2.1.3", Level.KRAV, "Der udstedes dokumentation for gennemført kursus"),
    ("2.1.4-sparring", "2.1.4", Level.ANBEFALING, "Faglig sparring mellem læringsdagene"),
    ("2.2.1.2-maal-1", "2.2.1.2", Level.KRAV, "Viden og færdigheder i faglig ledelse af pædagogiske processer"),
)  # fmt: skip

OUTCOMES = (
    (Outcome.PASS, None, "Tilbuddet henvender sig til faglige ledere."),
    (Outcome.REVIEW, Reason.BETWEEN_LIMITS, "42 % fælles pensum ligger mellem grænserne 40 og 45 %."),
    (Outcome.PASS, None, "Tre læringsdage, inden for 2,5 til 3,5."),
    (Outcome.FAIL, Reason.OUTSIDE_LIMIT, "Tilbuddet angiver 5 timer pr. dag; rammen forudsætter cirka 7,5."),
    (Outcome.FAIL, Reason.DENIED, "Dagene ligger samlet."),
    (Outcome.REVIEW, Reason.PARTIAL, "Kun oplæg er nævnt."),
    (Outcome.REVIEW, Reason.CONDITIONAL, "Forskning »kan inddrages«."),
    (Outcome.REVIEW, Reason.OTHER_LEVEL, "Underviserne er »erfarne konsulenter«."),
    (Outcome.MISSING, Reason.NOT_STATED, "Teksten siger ikke noget om kursusbevis."),
    (Outcome.REVIEW, Reason.CONTRADICTION, "Teksten siger både, at der er sparring, og at der ikke er."),
    (Outcome.REVIEW, Reason.UNCLEAR_READING, "Målet er læst af et utydeligt billede af siden."),
)

AFTER = "Kurset holdes i Aarhus."
LONG_QUOTE = (
    "Forløbet er tilrettelagt som tre læringsdage à 7,5 timer, hvor oplæg, dialog, workshops og øvelser veksler, og "
    "hvor deltagerne mellem dagene afprøver og dokumenterer nye handlinger i egen praksis sammen med deres kolleger, "
    "så den nye viden om den styrkede pædagogiske læreplan bliver omsat og forankret i den daglige pædagogiske ledelse."
)


def evidence(quote: str, page: int | None = 1, location: str = "Omfang og form") -> Evidence:
    return Evidence(block=0, start=0, end=len(quote), quote=quote, page=page, location=location)


def offer(
    title: str, offer_type: OfferType | None, facts: Facts | None = None, provider: str | None = "Professionshøjskolen"
) -> CourseOffer:
    # A quote's own block is empty, so that what follows every quote is the next one.
    blocks = tuple(Block(index=index, kind=BlockKind.PARAGRAPH, text=text) for index, text in enumerate(("", AFTER)))
    document = Document(path="x", file="x", sha256="x", pages=1, blocks=blocks)
    text = OfferText(document=document, title=title, provider=provider, passages=passages(title))
    return CourseOffer(text=text, offer_type=offer_type, facts=facts or Facts())


def passages(title: str) -> tuple[Passage, ...]:
    """Enough text of its own that an offer can be told from the others."""
    text = f"{title}. " + " ".join(f"{title} begynder med {word} og ender med {word}." for word in title.split())
    return (Passage(block=0, start=0, end=len(text), text=text, section=Section.CONTENT),)


def findings(shift: int = 0, passing: bool = False) -> tuple[Finding, ...]:
    made = []
    for index, (requirement, _, level, _) in enumerate(REQUIREMENTS):
        outcome, reason, message = OUTCOMES[(index + shift) % len(OUTCOMES)]
        if passing:
            outcome, reason, message = Outcome.PASS, None, "Teksten oplyser det."
        quotes: tuple[Evidence, ...] = ()
        if outcome is not Outcome.MISSING:
            quotes = (evidence(LONG_QUOTE if index % 3 == 0 else "tre læringsdage à 7,5 timer", 2),)
        if reason is Reason.CONTRADICTION:
            quotes = (evidence("sparring mellem dagene", 1), evidence("ingen sparring", 3, "Praktisk"))
        made.append(
            Finding(
                requirement=requirement, level=level, outcome=outcome, reason=reason, message=message, evidence=quotes
            )
        )
    return tuple(made)


GROUPS = {"1.2": "Målgruppe", "2.1.1.3": "Pensum", "2.1.2.1": "Varighed", "2.1.2.2": "Form", "2.1.3": "Kvalitet"}
"""By section of the ramme; the rest is about content."""

FACTS = Facts(
    target_groups=Fact(value=(TargetGroup.LEDER, TargetGroup.FYRTAARN), evidence=(evidence("for ledere og fyrtårne"),)),
    days=Fact(value=3.0, evidence=(evidence("tre læringsdage"),)),
    hours_per_day=Fact(value=7.5, evidence=(evidence("à 7,5 timer"),)),
    contact_hours=Fact(value=22.5, evidence=(evidence("tre læringsdage à 7,5 timer"),), note="beregnet: 3 dage × 7,5"),
    ects=Fact(conflict=True, evidence=(evidence("5 ECTS", 1), evidence("10 ECTS", 4, "Fakta"))),
    exam=Fact(value=False, evidence=(evidence("Der er ingen prøve"),)),
    shared_pensum_pct=Fact(value=50.0, evidence=(evidence("halvdelen af pensum"),), soft=True),
    teacher_level=Fact(value=TeacherLevel.PHD, evidence=(evidence("ph.d. og docent"),)),
    learning_goals=Fact(
        value=("kan lede pædagogiske processer", "kender læreplanen"),
        evidence=(evidence("kan lede pædagogiske processer"), evidence("kender læreplanen")),
    ),
)


def document(path: str, *offers: CheckedOffer, pages: int | None = 3, **more: object) -> CheckedDocument:
    digest = hashlib.sha256(path.encode()).hexdigest()
    values = {"path": path, "file": path.rsplit("/")[-1], "sha256": digest, "pages": pages, "offers": offers, **more}
    return CheckedDocument.model_validate(values)


def problem(path: str, code: ProblemCode, message: str) -> CheckedDocument:
    return document(path, pages=None, problem=Problem(code=code, message=message))


def checked(made: CourseOffer, verdict: Verdict, found: tuple[Finding, ...]) -> CheckedOffer:
    return CheckedOffer(offer=made, findings=found, verdict=verdict)


@pytest.fixture(scope="session")
def report() -> Report:
    hostile = tuple(
        Finding(
            requirement=REQUIREMENTS[index][0],
            level=Level.KRAV,
            outcome=Outcome.PASS,
            message=text,
            evidence=(evidence(text, 1, text),),
        )
        for index, text in enumerate([*HOSTILE, UNPRINTABLE])
    )
    return Report(
        tool_version="0.1.0",
        created=datetime(2026, 11, 22, 10, 5, tzinfo=timezone(timedelta(hours=1))),
        ruleset_id="staerke-dagtilbud-2018",
        ruleset_version="1",
        ruleset_title="Rammen for kompetenceudvikling i Stærke dagtilbud (2018)",
        requirements=tuple(
            RequirementInfo(
                id=requirement,
                section=section,
                group=GROUPS.get(section.split("-")[0], "Indhold"),
                level=level,
                title=title,
                explanation="Rammen forudsætter omkring tre dage med undervisning, hvor underviserne er til stede.",
                applies_to=(OfferType.LD3_LEDER, OfferType.LD3_FYRTAARN, OfferType.LD3_DAGPLEJER),
                limits="Opfyldt: 2,5 til 3,5 dage. Kræver vurdering: 2 eller 4 dage med 20,25 til 24,75 timer i alt.",
                decided="Opfyldt, når teksten siger det om dette tilbud. Kræver vurdering, når kun en del er nævnt.",
                good_text="Forløbet varer tre dage, og underviserne er til stede hele dagen.",
            )
            for requirement, section, level, title in REQUIREMENTS
        ),
        documents=(
            document(
                "tilbud/2026/ledelse-paa-stuen.pdf",
                checked(
                    offer("Ledelse på stuen: faglig ledelse af pædagogiske processer", OfferType.LD3_LEDER, FACTS),
                    Verdict.NOT_COMPLIANT,
                    findings(),
                ),
                notes=("Side 2 har to spalter; de er læst venstre spalte først.",),
            ),
            document(
                "tilbud/katalog.docx",
                checked(offer("Fyrtårn i praksis", OfferType.LD3_FYRTAARN), Verdict.COMPLIANT, findings(passing=True)),
                checked(offer("Dagplejens læringsmiljøer", OfferType.LD3_DAGPLEJER), Verdict.INCOMPLETE, findings(3)),
                checked(offer("Dagen for forvaltningen", OfferType.LD1_FORVALTNING), Verdict.NEEDS_REVIEW, findings(5)),
                pages=None,
            ),
            document(
                "tilbud/diplom.pdf",
                checked(offer("Faglig ledelse", OfferType.DM_LEDER, None, None), Verdict.NEEDS_REVIEW, findings(1)),
                checked(offer("PD-modul for fyrtårne", OfferType.DM_FYRTAARN), Verdict.NOT_COMPLIANT, findings(7)),
                ocr=True,
            ),
            document(
                "tilbud/=fjendtlig.pdf",
                checked(offer("=1+1", OfferType.LD3_LEDER, None, "#N/A"), Verdict.COMPLIANT, hostile),
                checked(offer(UNPRINTABLE, OfferType.LD3_LEDER, None, "x" * 40_000), Verdict.COMPLIANT, hostile[:1]),
            ),
            document("tilbud/foerstehjaelp.pdf", checked(offer("Førstehjælp", None), Verdict.NOT_COMPLIANT, ())),
            document("tilbud/strategi.docx", pages=None),
            problem("tilbud/laast.pdf", ProblemCode.ENCRYPTED, "Filen er beskyttet med adgangskode; gem en kopi uden."),
            problem("tilbud/tom.pdf", ProblemCode.EMPTY, "Filen er tom."),
        ),
    )
