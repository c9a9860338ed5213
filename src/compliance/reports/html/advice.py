"""What the page shows of an advisory rule set: how each offer fits its criteria, and the words that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from compliance.reports import words
from compliance.reports.html.offers import QuoteView, Tag, quote_views
from compliance.reports.identity import short_paths
from compliance.reports.marked_copies import MarkedCopies
from compliance.reports.model import AdvisorySet, CheckedDocument, Report, RequirementInfo
from compliance.reports.text import one_line
from compliance.rules.model import CheckedOffer, Finding, Outcome

_MOST_IN_WORDS = 7
"""Criteria whose fits a table has room for in words."""
_SYMBOLS = {Outcome.PASS: "✓", Outcome.REVIEW: "(✓)", Outcome.MISSING: "○", Outcome.FAIL: "✗"}


@dataclass(frozen=True)
class FitView:
    """One criterion on one offer."""

    fit: Tag
    told: bool
    """Whether the text says something of it."""
    title: str
    section: str
    message: str
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True)
class AdvisedOffer:
    """An offer and its fits, in the order of the criteria; in `cells` None where one does not apply to it."""

    anchor: str
    title: str
    path: str
    offer: str
    """The anchor of the offer's own article."""
    cells: tuple[FitView | None, ...]

    @property
    def fits(self) -> tuple[FitView, ...]:
        """Those that the text says something of."""
        return tuple(fit for fit in self.cells if fit and fit.told)

    @property
    def silent(self) -> tuple[FitView, ...]:
        """Those that apply and that the text says nothing of."""
        return tuple(fit for fit in self.cells if fit and not fit.told)


@dataclass(frozen=True)
class AdviceView:
    """An advisory rule set."""

    anchor: str
    title: str
    source: str
    version: str
    criteria: tuple[RequirementInfo, ...]
    offers: tuple[AdvisedOffer, ...]
    dense: bool
    """So many criteria that the table has room for a symbol each."""
    meanings: tuple[tuple[Tag, str], ...]
    caution: str


def advice_views(report: Report, copies: MarkedCopies) -> tuple[AdviceView, ...]:
    """Every advisory rule set of the report, in its order."""
    return tuple(_ruleset(report, copies, ruleset, number) for number, ruleset in enumerate(report.advisory, start=1))


def _ruleset(report: Report, copies: MarkedCopies, ruleset: AdvisorySet, number: int) -> AdviceView:
    anchor, numbers = f"kriterier-{number}", count(1)
    return AdviceView(
        anchor=anchor,
        title=one_line(ruleset.title),
        source=one_line(ruleset.source),
        version=one_line(f"{ruleset.id}, version {ruleset.version}"),
        criteria=ruleset.criteria,
        offers=tuple(
            _offer(ruleset, copies, document, path, checked, f"{anchor}-tilbud", next(numbers))
            for document, path in zip(report.documents, short_paths(report), strict=True)
            for checked in document.offers
        ),
        dense=len(ruleset.criteria) > _MOST_IN_WORDS,
        meanings=tuple((_tag(outcome), words.FIT_MEANINGS[outcome]) for outcome in words.FITS),
        caution=words.ADVISORY,
    )


def _offer(
    ruleset: AdvisorySet,
    copies: MarkedCopies,
    document: CheckedDocument,
    path: str,
    checked: CheckedOffer,
    anchor: str,
    number: int,
) -> AdvisedOffer:
    found = {f.requirement: f for each in checked.advice if each.ruleset == ruleset.id for f in each.findings}

    def fit(info: RequirementInfo, finding: Finding) -> FitView:
        return FitView(
            fit=_tag(finding.outcome),
            told=finding.outcome is not Outcome.MISSING,
            title=one_line(info.title),
            section=one_line(info.section),
            message=one_line(finding.message),
            quotes=quote_views(copies, document.path, checked.offer.text.document, finding.evidence),
        )

    return AdvisedOffer(
        anchor=f"{anchor}-{number}",
        title=words.title(checked.offer),
        path=one_line(path),
        offer=f"tilbud-{number}",
        cells=tuple(fit(info, found[info.id]) if info.id in found else None for info in ruleset.criteria),
    )


def _tag(outcome: Outcome) -> Tag:
    return Tag(f"fit-{outcome.value}", _SYMBOLS[outcome], words.FITS[outcome])
