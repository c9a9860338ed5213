"""An offer as the page shows it: its facts, and its findings by group, the worst first, each with its quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote as percent_encoded

from compliance.documents.model import Document, Evidence
from compliance.offers.model import Fact, Facts
from compliance.reports import words
from compliance.reports.history import Change, Earlier, History
from compliance.reports.identity import TYPE_ENTRY, finding_id, short_paths
from compliance.reports.marked_copies import MarkedCopies
from compliance.reports.model import CheckedDocument, Report, RequirementInfo
from compliance.reports.surroundings import surroundings
from compliance.reports.text import clean, one_line
from compliance.rules.model import CheckedOffer, Finding, Level, Outcome, Verdict

SYMBOLS = {Outcome.FAIL: "✗", Outcome.MISSING: "○", Outcome.REVIEW: "?", Outcome.PASS: "✓", Outcome.NOT_APPLICABLE: "–"}
"""An outcome at a glance and without colour; worst first."""
WORST_FIRST = tuple(SYMBOLS)
_AS_OUTCOME = {
    Verdict.NOT_COMPLIANT: Outcome.FAIL,
    Verdict.INCOMPLETE: Outcome.MISSING,
    Verdict.NEEDS_REVIEW: Outcome.REVIEW,
    Verdict.COMPLIANT: Outcome.PASS,
}
_SINCE = {
    Change.SAME: "Uændret siden sidst",
    Change.NEW_TEXT: "Samme resultat som sidst, men citatet er et andet",
    Change.NEW_OUTCOME: "Ændret siden sidst",
    Change.NEW: "Nyt siden sidst",
}


@dataclass(frozen=True)
class Tag:
    """A word with its symbol; `kind` is the style that both have."""

    kind: str
    symbol: str
    word: str


@dataclass(frozen=True)
class QuoteView:
    """The document's own words in their surroundings, where they stand, and a link to them in the marked copy."""

    before: str
    text: str
    after: str
    place: str
    link: str


@dataclass(frozen=True)
class FactView:
    """What was read of the text: every value with its quotes."""

    label: str
    values: tuple[str, ...]
    stated: bool
    notes: tuple[str, ...]
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True)
class EarlierView:
    """What the earlier report says of a finding."""

    change: str
    since: str
    assessment: str
    remark: str


@dataclass(frozen=True)
class FindingView:
    """One requirement judged on one offer."""

    outcome: Tag
    level: str
    section: str
    requirement: str
    title: str
    message: str
    reason: str
    quotes: tuple[QuoteView, ...]
    good_text: str
    earlier: EarlierView | None


@dataclass(frozen=True)
class GroupView:
    """The findings of one group, worst first, and what its krav come to."""

    name: str
    sum: Tag
    amount: str
    findings: tuple[FindingView, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The outcomes that occur, for the filter."""
        return tuple(dict.fromkeys(finding.outcome.kind for finding in self.findings))


@dataclass(frozen=True)
class OfferView:
    """One offer; `cells` are its groups in the order of the report, None where it has no requirement of that group."""

    anchor: str
    title: str
    provider: str
    offer_type: str
    path: str
    notes: tuple[str, ...]
    copy: str
    verdict: Tag
    meaning: str
    counts: tuple[tuple[Tag, int], ...]
    facts: tuple[FactView, ...]
    cells: tuple[GroupView | None, ...]
    type_earlier: EarlierView | None
    changes: tuple[str, ...]

    @property
    def groups(self) -> tuple[GroupView, ...]:
        """The groups that it has."""
        return tuple(group for group in self.cells if group)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The outcomes that occur, for the filter."""
        return tuple(dict.fromkeys(kind for group in self.groups for kind in group.kinds))


def outcome_tag(outcome: Outcome) -> Tag:
    """An outcome in words."""
    return Tag(outcome.value, SYMBOLS[outcome], words.OUTCOMES[outcome])


def verdict_tag(verdict: Verdict) -> Tag:
    """A verdict in words, with the symbol of the outcome that it follows from."""
    outcome = _AS_OUTCOME[verdict]
    return Tag(outcome.value, SYMBOLS[outcome], words.VERDICTS[verdict])


def offer_views(report: Report, history: History, copies: MarkedCopies) -> tuple[OfferView, ...]:
    """Every offer of the report, in its order."""
    build = _Offers(report, history, copies)
    made: list[OfferView] = []
    for document, path in zip(report.documents, short_paths(report), strict=True):
        for number, checked in enumerate(document.offers, start=1):
            made.append(build.offer(f"tilbud-{len(made) + 1}", document, one_line(path), number, checked))
    return tuple(made)


def quote_views(
    copies: MarkedCopies, path: str, document: Document, evidence: Sequence[Evidence]
) -> tuple[QuoteView, ...]:
    """The quotes of the document at that path."""
    return tuple(_quote(copies, path, document, each) for each in evidence)


def _quote(copies: MarkedCopies, path: str, document: Document, evidence: Evidence) -> QuoteView:
    around = surroundings(document, evidence)
    copy = copies.links.get(path, "")
    fragment = (copies.link(path, evidence) or "").removeprefix(copy)
    return QuoteView(
        before=one_line(around.before),
        text=clean(evidence.quote),
        after=one_line(around.after),
        place=words.place(evidence),
        link=_address(copy) + fragment,
    )


class _Offers:
    def __init__(self, report: Report, history: History, copies: MarkedCopies) -> None:
        self._groups = report.groups
        self._infos = {info.id: info for info in report.requirements}
        self._history, self._copies = history, copies

    def offer(
        self, anchor: str, document: CheckedDocument, path: str, number: int, checked: CheckedOffer
    ) -> OfferView:
        offer = checked.offer
        quotes = partial(quote_views, self._copies, document.path, offer.text.document)
        key = partial(finding_id, document.sha256, number, offer.offer_type)
        by_group: dict[str, list[Finding]] = {}
        for finding in checked.findings:
            by_group.setdefault(self._infos[finding.requirement].group, []).append(finding)
        counts = Counter(finding.outcome for finding in checked.findings if finding.level is Level.KRAV)
        earlier = {finding.requirement: self._earlier(key(finding.requirement)) for finding in checked.findings}
        views = {
            finding.requirement: _finding(
                finding, self._infos[finding.requirement], quotes(finding.evidence), earlier[finding.requirement]
            )
            for finding in checked.findings
        }
        changes = Counter(each.change for each in earlier.values() if each)
        return OfferView(
            anchor=anchor,
            title=words.title(offer),
            provider=words.provider(offer),
            offer_type=words.offer_type(offer.offer_type),
            path=path,
            notes=tuple(map(one_line, document.notes)),
            copy=_address(self._copies.links.get(document.path, "")),
            verdict=verdict_tag(checked.verdict),
            meaning=words.VERDICT_MEANINGS[checked.verdict],
            counts=tuple((outcome_tag(each), counts[each]) for each in WORST_FIRST if counts[each]),
            facts=tuple(_facts(offer.facts, quotes)),
            cells=tuple(_group(name, by_group.get(name, ()), views) for name in self._groups),
            type_earlier=None if checked.findings else self._earlier(key(TYPE_ENTRY)),
            changes=tuple(
                f"{_SINCE[change].lower()}: {changes[change.value]}" for change in Change if changes[change.value]
            ),
        )

    def _earlier(self, key: str) -> EarlierView | None:
        earlier = self._history.findings.get(key)
        if earlier is None:
            return None
        return EarlierView(
            change=earlier.change.value,
            since=_since(earlier),
            assessment=words.OUTCOMES[earlier.assessment] if earlier.assessment else "",
            remark=clean(earlier.remark),
        )


def _since(earlier: Earlier) -> str:
    said = _SINCE[earlier.change]
    if earlier.change is Change.NEW_OUTCOME and earlier.outcome:
        said += f"; dengang: {words.OUTCOMES[earlier.outcome]}"
    return f"{said}. Se din vurdering efter." if earlier.outdated else f"{said}."


def _group(name: str, findings: Sequence[Finding], views: dict[str, FindingView]) -> GroupView | None:
    """The findings worst first, krav before recommendations; a recommendation never colours the group."""
    if not findings:
        return None
    ordered = sorted(findings, key=lambda each: (WORST_FIRST.index(each.outcome), each.level is not Level.KRAV))
    binding = [finding.outcome for finding in ordered if finding.level is Level.KRAV]
    if binding:
        total, amount = outcome_tag(binding[0]), f"{binding.count(binding[0])} af {len(binding)} krav"
    else:
        total, amount = Tag(Outcome.NOT_APPLICABLE.value, "–", "Kun anbefalinger"), ""
    return GroupView(name, total, amount, tuple(views[finding.requirement] for finding in ordered))


def _finding(
    finding: Finding, info: RequirementInfo, quotes: tuple[QuoteView, ...], earlier: EarlierView | None
) -> FindingView:
    needed = finding.outcome not in (Outcome.PASS, Outcome.NOT_APPLICABLE)
    return FindingView(
        outcome=outcome_tag(finding.outcome),
        level=words.LEVELS[finding.level],
        section=info.section,
        requirement=info.id,
        title=one_line(info.title),
        message=one_line(finding.message),
        reason=words.reason(finding),
        quotes=quotes,
        good_text=info.good_text if needed else "",
        earlier=earlier,
    )


def _facts(facts: Facts, quotes: Callable[[Sequence[Evidence]], tuple[QuoteView, ...]]) -> Iterator[FactView]:
    for name, label in words.FACTS.items():
        fact: Fact[Any] = getattr(facts, name)
        notes = (
            "Teksten modsiger sig selv; se citaterne." if fact.conflict else "",
            one_line(fact.note[:1].upper() + fact.note[1:]),
            "Usikkert grundlag." if fact.soft else "",
        )
        yield FactView(
            label=label,
            values=tuple(one_line(value) for value in words.fact_value(name, facts).split("\n")),
            stated=fact.conflict or fact.value not in (None, ()),
            notes=tuple(note for note in notes if note),
            quotes=quotes(fact.evidence),
        )


def _address(path: str) -> str:
    """A path as a link: no character of a file name can be taken for a scheme, a query or a page."""
    return percent_encoded(path, errors="replace")
