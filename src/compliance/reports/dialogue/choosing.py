"""Which questions each offer calls for: those that are always asked, and those on what its text leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compliance.reports import words
from compliance.reports.history import History
from compliance.reports.model import Report
from compliance.reports.workbook.entries import Entry, ListedOffer, listed_offers
from compliance.rules.dialogue import NO_TYPE, Dialogue, Phase, Question
from compliance.rules.model import Outcome

MOST = 6
"""Questions in a phase; a meeting has an end."""
_WORST_FIRST = (Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW, Outcome.PASS, Outcome.NOT_APPLICABLE)


@dataclass(frozen=True)
class Ground:
    """A requirement or criterion that the text leaves open."""

    title: str
    outcome: Outcome
    words: str
    """What readers call the outcome."""


@dataclass(frozen=True)
class Asked:
    """A question, and why it is asked of this offer; no grounds where it always is."""

    text: str
    grounds: tuple[Ground, ...]

    @property
    def why(self) -> str:
        """The grounds in words, one a line; empty where the question is always asked."""
        return "\n".join(f"{ground.title}: {ground.words.lower()}" for ground in self.grounds)


@dataclass(frozen=True)
class Talk:
    """The questions for one offer, phase by phase."""

    listed: ListedOffer
    phases: tuple[tuple[Phase, tuple[Asked, ...]], ...]


def talks(report: Report, history: History, dialogue: Dialogue) -> tuple[Talk, ...]:
    """A talk for every offer of the report, in its order; what the caseworker has settled calls for no question."""
    offers = [offer for of_document in listed_offers(report, history) for offer in of_document]
    return tuple(_talk(listed, report, dialogue) for listed in offers)


def _talk(listed: ListedOffer, report: Report, dialogue: Dialogue) -> Talk:
    open_points = dict(_points(listed, report))
    phases = []
    for phase in dialogue.phase:
        asked = [_asked(each, open_points) for each in dialogue.question if each.phase == phase.id]
        called = [each for each in asked if each is not None]
        called.sort(key=_weight)
        chosen = called[:MOST]
        phases.append((phase, tuple(chosen)))
    return Talk(listed, tuple(phases))


def _points(listed: ListedOffer, report: Report) -> Iterator[tuple[str, Ground]]:
    """What the text was asked, by the names that questions use."""
    for entry in listed.entries:
        if entry.finding is None:
            yield NO_TYPE, Ground(words.NO_OFFER_TYPE, entry.final, _said(entry))
        elif entry.info is not None:
            yield entry.info.id, Ground(entry.info.title, entry.final, _said(entry))
    titles = {(each.id, info.id): info.title for each in report.advisory for info in each.criteria}
    for advice in listed.checked.advice:
        for finding in advice.findings:
            title = titles[advice.ruleset, finding.requirement]
            ground = Ground(title, finding.outcome, words.FITS[finding.outcome])
            yield f"{advice.ruleset}:{finding.requirement}", ground


def _said(entry: Entry) -> str:
    """The outcome, and whose it is where the text was read otherwise."""
    return words.OUTCOMES[entry.final] + (" efter jeres vurdering" if entry.overruled else "")


def _asked(question: Question, points: dict[str, Ground]) -> Asked | None:
    found = (points[name] for name in question.on if name in points)
    grounds = tuple(ground for ground in found if ground.outcome in question.outcomes)
    return Asked(question.text, grounds) if grounds or not question.on else None


def _weight(asked: Asked) -> int:
    """Those always asked open the phase; then the worst grounds come first."""
    return min((1 + _WORST_FIRST.index(ground.outcome) for ground in asked.grounds), default=0)
