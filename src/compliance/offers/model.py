"""What an offer states: facts with evidence, and passages of text with the section that they stand in."""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, TypeVar

from compliance.documents.model import Document, Evidence, Frozen

T = TypeVar("T")


class OfferType(StrEnum):
    """The ramme's six kinds of course (sections 2.2, 3 and 4); an offer outside them has type None."""

    LD3_LEDER = "ld3-leder"
    LD3_FYRTAARN = "ld3-fyrtaarn"
    LD3_DAGPLEJER = "ld3-dagplejer"
    LD1_FORVALTNING = "ld1-forvaltning"
    DM_LEDER = "dm-leder"
    DM_FYRTAARN = "dm-fyrtaarn"


class TargetGroup(StrEnum):
    """Whom an offer is for (ramme 1.2), and everybody else."""

    LEDER = "leder"
    FYRTAARN = "fyrtaarn"
    DAGPLEJER = "dagplejer"
    FORVALTNING = "forvaltning"
    ANDRE = "andre"


class TeacherLevel(StrEnum):
    """Academic position or highest degree, highest first."""

    PROFESSOR = "professor"
    DOCENT = "docent"
    LEKTOR = "lektor"
    PHD = "phd"
    ADJUNKT = "adjunkt"
    KANDIDAT = "kandidat"
    DIPLOM = "diplom"
    PROFESSIONSBACHELOR = "professionsbachelor"
    ANDET = "andet"


class Spread(StrEnum):
    """How the days of a course lie in the calendar."""

    APART = "apart"
    """Ordinary time between all of them."""
    PARTLY = "partly"
    """Some together: two days and one later, a stay and a day."""
    TOGETHER = "together"
    """One right after the other."""


class Section(StrEnum):
    """What part of a course description a passage stands in, told by its heading, label or lead."""

    TITLE = "title"
    TARGET_GROUP = "target_group"
    GOALS = "goals"
    PURPOSE = "purpose"
    CONTENT = "content"
    FORM = "form"
    ANCHORING = "anchoring"
    DURATION = "duration"
    LITERATURE = "literature"
    TEACHERS = "teachers"
    ASSESSMENT = "assessment"
    PRACTICAL = "practical"
    PRICE = "price"
    ADMISSION = "admission"
    BACKGROUND = "background"
    ABOUT_PROVIDER = "about_provider"
    OTHER_COURSES = "other_courses"
    DEMAND = "demand"
    NAVIGATION = "navigation"
    GENERAL = "general"


class Passage(Frozen):
    """A stretch of one block that belongs to an offer: a paragraph, a list item, a table row's answer.

    `text == document.blocks[block].text[start:end]`. `lead` is what the passage answers or continues: the row's label,
    the question, the quoted demand, the sentence that opens the list; "" where there is none.
    """

    block: int
    start: int
    end: int
    text: str
    section: Section
    heading: str = ""
    lead: str = ""
    page: int | None = None
    is_item: bool = False
    """A list item, or one line of a list in a table cell."""
    common: bool = False
    """Stands once for several offers of the document."""
    answers_demand: bool = False
    """Answers a demand or question that `lead` quotes (a tender's table, questions and answers)."""


class Fact(Frozen, Generic[T]):
    """A value with the words it rests on. Where the text contradicts itself: `conflict`, value None, both quotes."""

    value: T | None = None
    evidence: tuple[Evidence, ...] = ()
    conflict: bool = False
    note: str = ""
    """Why the value is what it is, for the report, in Danish ("beregnet af lektioner à 45 minutter")."""
    soft: bool = False
    """Rests on clock times with breaks in them, an estimate ("cirka") far from sharp, or another unsure ground."""


class Facts(Frozen):
    """Every fact of the catalogue. Durations in days and clock hours (60 minutes), shares in percent."""

    target_groups: Fact[tuple[TargetGroup, ...]] = Fact()
    days: Fact[float] = Fact()
    hours_per_day: Fact[float] = Fact()
    contact_hours: Fact[float] = Fact()
    ects: Fact[float] = Fact()
    modules: Fact[int] = Fact()
    supervisions: Fact[int] = Fact()
    exam: Fact[bool] = Fact()
    shared_pensum_pct: Fact[float] = Fact()
    teacher_level: Fact[TeacherLevel] = Fact()
    learning_goals: Fact[tuple[str, ...]] = Fact()


class OfferText(Frozen):
    """One offer's part of a document, before anything is extracted: what the extractors and the judge read."""

    document: Document
    title: str
    provider: str | None
    passages: tuple[Passage, ...]
    """In reading order; what belongs to other courses, navigation and quoted demands keeps its section, so that it can
    be passed over, and only what belongs to another offer of the same document is left out."""

    def evidence(self, passage: Passage, start: int = 0, end: int | None = None) -> Evidence:
        """Evidence of `passage.text[start:end]`."""
        stop = passage.end if end is None else passage.start + end
        return self.document.quote(passage.block, passage.start + start, stop, passage.lead or passage.heading)


class CourseOffer(Frozen):
    """One course offer with all that its text states."""

    text: OfferText
    offer_type: OfferType | None
    facts: Facts
    spread: Fact[Spread] = Fact()
    """Whether the days lie apart; those of the first team where several have theirs."""
    title_evidence: Evidence | None = None
    provider_evidence: Evidence | None = None

    @property
    def title(self) -> str:
        """The offer's own title."""
        return self.text.title

    @property
    def provider(self) -> str | None:
        """The provider's name as the document gives it."""
        return self.text.provider
