"""What a provider reads about a single document: what its text must still say, worst first, and how it may be put."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from compliance.cli import terminal

if TYPE_CHECKING:
    from compliance.documents.model import Evidence
    from compliance.reports.model import Report, RequirementInfo
    from compliance.rules.model import CheckedOffer, Finding

_WIDEST = 100
_MOST_QUOTES = 2
_LONGEST_QUOTE = 240
_HINT = "Skriv »compliance check FIL« med én fil for at se, hvad der mangler i den, og hvad der kan skrives."
_NO_TYPE = (
    "Teksten kan ikke genkendes som et af rammens forløb, så de enkelte krav er ikke vurderet. Skriv tydeligt, hvem "
    "forløbet er for, at det hører til Stærke dagtilbud, og om det er læringsdage eller diplommoduler. "
    "Rammens forløb er:"
)
_CAUTION = "Eksemplerne viser kun en ordlyd. Skriv kun det, der passer på forløbet."
_RECOMMENDED = "Anbefalinger, der ikke er klart med (de tæller ikke i den samlede vurdering)"
_ALL_MET = "Alle krav er opfyldt efter teksten."


def advice(report: Report) -> Iterator[str]:
    """Lines for the terminal: advice on each offer of a single document; for several documents, how to get it."""
    offers = [offer for document in report.documents for offer in document.offers]
    infos = {info.id: info for info in report.requirements}
    if len(report.documents) == 1:
        for offer in offers:
            yield from _on_offer(offer, infos)
    elif any(_open(offer.findings) or not offer.findings for offer in offers):
        yield from _wrapped(_HINT)
        yield ""


def _on_offer(checked: CheckedOffer, infos: Mapping[str, RequirementInfo]) -> Iterator[str]:
    from compliance.offers.model import OfferType
    from compliance.reports import words
    from compliance.rules.model import Level

    kind = words.offer_type(checked.offer.offer_type)
    yield from _wrapped(f"»{words.title(checked.offer)}« ({kind[0].lower()}{kind[1:]})")
    if checked.offer.offer_type is None and not checked.findings:
        yield from _wrapped(_NO_TYPE)
        for each in OfferType:
            yield from _wrapped(words.OFFER_TYPES[each], "- ", "  ")
        yield ""
        return
    found = _open(checked.findings)
    krav = [finding for finding in found if finding.level is Level.KRAV]
    yield from _wrapped(_CAUTION if krav else _ALL_MET)
    yield ""
    for outcome in dict.fromkeys(finding.outcome for finding in krav):
        same = [finding for finding in krav if finding.outcome is outcome]
        yield f"{words.OUTCOMES[outcome]} ({len(same)})"
        for finding in same:
            info = infos[finding.requirement]
            yield from _on_finding(finding, info, info.example(checked.offer.offer_type))
    wishes = [finding for finding in found if finding.level is Level.ANBEFALING]
    if wishes:
        yield from _wrapped(_RECOMMENDED)
        for finding in wishes:
            yield _in_one_line(f"- {infos[finding.requirement].title}: {words.OUTCOMES[finding.outcome].lower()}")
        yield ""


def _open(findings: Sequence[Finding]) -> list[Finding]:
    """What calls for something from the provider, worst first, otherwise in the rule set's order."""
    from compliance.rules.model import Outcome

    worst = (Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW)
    return sorted((f for f in findings if f.outcome in worst), key=lambda finding: worst.index(finding.outcome))


def _on_finding(finding: Finding, info: RequirementInfo, example: str) -> Iterator[str]:
    yield from _wrapped(f"{info.title} (rammens afsnit {info.section})", "- ", "  ")
    yield from _wrapped(finding.message, "  ")
    for evidence in finding.evidence[:_MOST_QUOTES]:
        yield from _wrapped(_quoted(evidence), "  ", "    ")
    if example:
        yield from _wrapped(f"Skriv for eksempel: »{example}«", "  ", "    ")
    yield ""


def _quoted(evidence: Evidence) -> str:
    from compliance.reports import words
    from compliance.reports.text import cut, one_line

    quote, place = cut(one_line(evidence.quote), _LONGEST_QUOTE), words.place(evidence)
    return f"»{quote}« ({place})" if place else f"»{quote}«"


def _wrapped(text: str, first: str = "", rest: str | None = None) -> list[str]:
    from compliance.reports.text import one_line

    indent = first if rest is None else rest
    width = max(20, terminal.width(_WIDEST))
    return textwrap.wrap(
        one_line(text), width, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False
    )


def _in_one_line(text: str) -> str:
    from compliance.reports.text import cut, one_line

    return cut(one_line(text), terminal.width(_WIDEST))
