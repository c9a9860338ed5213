"""What the page shows, in its order and in Danish: every text clean, every id turned into words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from compliance.reports import words
from compliance.reports.history import History
from compliance.reports.html.advice import AdviceView, advice_views
from compliance.reports.html.offers import WORST_FIRST, OfferView, Tag, offer_views, outcome_tag, verdict_tag
from compliance.reports.identity import short_paths
from compliance.reports.marked_copies import MarkedCopies
from compliance.reports.model import CheckedDocument, Report, RequirementInfo
from compliance.reports.text import clean, one_line
from compliance.rules.model import Level, Verdict


@dataclass(frozen=True)
class FileView:
    """A file that was looked at; `problem` and `advice` are empty where it could be read."""

    path: str
    pages: str
    found: str
    offers: int
    problem: str
    advice: str
    notes: tuple[str, ...]
    checksum: str


@dataclass(frozen=True)
class RequirementView:
    """A requirement of the rule set."""

    id: str
    section: str
    level: str
    title: str
    applies_to: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]
    """Heading and text; empty parts are left out."""


@dataclass(frozen=True)
class UnplacedView:
    """An earlier assessment or remark that belongs to nothing in this report."""

    heading: str
    assessment: str
    remark: str
    why: str


@dataclass(frozen=True)
class Page:
    """The whole page."""

    headline: str
    created: str
    program: str
    ruleset: str
    ruleset_version: str
    local_limits: str
    """The municipality's own limits; empty where there are none."""
    amount: str
    """How many offers in how many files."""
    verdicts: tuple[tuple[Tag, int], ...]
    """Worst first; those that no offer has are left out."""
    filters: tuple[tuple[Tag, int], ...]
    """Worst first, with the number of findings; outcomes that no finding has are left out."""
    groups: tuple[str, ...]
    offers: tuple[OfferView, ...]
    files: tuple[FileView, ...]
    earlier: str
    """The earlier report's file name; empty where there is none."""
    unplaced: tuple[UnplacedView, ...]
    advice: tuple[AdviceView, ...]
    """One for each advisory rule set."""
    requirements: tuple[tuple[str, tuple[RequirementView, ...]], ...]
    """By group."""
    outcome_meanings: tuple[tuple[Tag, str], ...]
    verdict_meanings: tuple[tuple[Tag, str], ...]
    level_meanings: tuple[tuple[str, str], ...]


def page(report: Report, history: History, copies: MarkedCopies) -> Page:
    """The report, an earlier one held against it, and the links to marked copies, as the page shows them."""
    offers = [offer for document in report.documents for offer in document.offers]
    verdicts = Counter(offer.verdict for offer in offers)
    outcomes = Counter(finding.outcome for offer in offers for finding in offer.findings)
    return Page(
        headline=one_line(report.headline),
        created=words.moment(report.created),
        program=f"compliance, version {report.tool_version}",
        ruleset=one_line(report.ruleset_title or report.ruleset_id),
        ruleset_version=one_line(f"{report.ruleset_id}, version {report.ruleset_version}"),
        local_limits=_local_limits(report),
        amount=f"{words.count(len(offers), 'tilbud', 'tilbud')} i "
        f"{words.count(len(report.documents), 'fil', 'filer')}",
        verdicts=tuple((verdict_tag(each), verdicts[each]) for each in Verdict if verdicts[each]),
        filters=tuple((outcome_tag(each), outcomes[each]) for each in WORST_FIRST if outcomes[each]),
        groups=report.groups,
        offers=offer_views(report, history, copies),
        files=tuple(map(_file, report.documents, short_paths(report))),
        earlier=one_line(history.source),
        unplaced=tuple(_unplaced(history)),
        advice=advice_views(report, copies),
        requirements=tuple(
            (group, tuple(_requirement(info) for info in report.requirements if info.group == group))
            for group in report.groups
        ),
        outcome_meanings=tuple((outcome_tag(each), words.OUTCOME_MEANINGS[each]) for each in WORST_FIRST),
        verdict_meanings=tuple((verdict_tag(each), words.VERDICT_MEANINGS[each]) for each in Verdict),
        level_meanings=tuple((words.LEVELS[each], words.LEVEL_MEANINGS[each]) for each in Level),
    )


def _local_limits(report: Report) -> str:
    if report.policy is None:
        return ""
    titles = {info.id: info.title for info in report.requirements}
    limits = (f"{titles.get(requirement, requirement)}: {limit}" for requirement, limit in report.policy.limits)
    return one_line(f"{report.policy.title}. {'; '.join(limits)}.")


def _file(document: CheckedDocument, path: str) -> FileView:
    problem = document.problem
    notes = [*(["Teksten er læst af et billede af siden (OCR); kontrollér citaterne."] if document.ocr else [])]
    found = words.count(len(document.offers), "tilbud", "tilbud") if document.offers else "Intet kursustilbud i filen"
    return FileView(
        path=one_line(path),
        pages=str(document.pages) if document.pages is not None else "–",
        found="Kunne ikke læses" if problem else found,
        offers=len(document.offers),
        problem=words.PROBLEMS[problem.code] if problem else "",
        advice=one_line(problem.message) if problem else "",
        notes=(*notes, *map(one_line, document.notes)),
        checksum=document.sha256,
    )


def _requirement(info: RequirementInfo) -> RequirementView:
    parts = (
        ("Det betyder kravet", info.explanation),
        ("Grænser", info.limits),
        ("Sådan afgøres det", info.decided),
        ("Det skriver en god tekst", info.good_text and f"»{info.good_text}«"),
    )
    return RequirementView(
        id=info.id,
        section=info.section,
        level=words.LEVELS[info.level],
        title=info.title,
        applies_to=tuple(words.OFFER_TYPES[each] for each in info.applies_to),
        parts=tuple((heading, text) for heading, text in parts if text),
    )


def _unplaced(history: History) -> Iterable[UnplacedView]:
    for each in history.unplaced:
        names = (one_line(name) for name in (each.title, each.offer, each.file))
        yield UnplacedView(
            heading=" · ".join(name for name in names if name),
            assessment=words.OUTCOMES[each.assessment] if each.assessment else "",
            remark=clean(each.remark),
            why=one_line(f"{each.why} Det stod sidst i {each.report}." if each.report else each.why),
        )
