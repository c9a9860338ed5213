"""A report against the labels of its documents: what was found, what is right, and every miss."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from compliance.documents.model import Evidence
from compliance.offers.model import Facts, OfferType
from compliance.reports.model import CheckedDocument
from compliance.rules.model import CheckedOffer, Outcome, Verdict
from labels import BLANK, Label, LabelledOffer
from likeness import all_stand_in, goal_hits, likeness, raw_text, squeeze

OUTCOMES = (Outcome.PASS, Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW)
FACTS = (
    "target_groups", "days", "hours_per_day", "contact_hours", "ects", "modules", "supervisions", "shared_pensum_pct",
    "exam", "teacher_level", "learning_goals",
)  # fmt: skip
_TOLERANCE = 0.011
"""Share of a figure (and at least as much of 1) by which it may differ: 8.25 hours may be reported as 8.3."""


@dataclass
class Tally:
    """Right, wrongly reported, and lacking."""

    right: int = 0
    extra: int = 0
    lacking: int = 0

    @property
    def precision(self) -> float:
        """Share of the reported that is right; 1 where nothing is reported."""
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Share of the labelled that is found; 1 where there is none."""
        return self.right / (self.right + self.lacking) if self.right + self.lacking else 1.0

    @property
    def f1(self) -> float:
        """Both in one; 1 where there is nothing to find and nothing found."""
        every = 2 * self.right + self.extra + self.lacking
        return 2 * self.right / every if every else 1.0


Judged = tuple[str, Outcome, Outcome | None]
"""A requirement, the labelled outcome, and the reported one (None: it was not judged)."""


@dataclass
class Score:
    """Counts over all documents. A wanted outcome is the reported one where the label accepts it, else its first."""

    documents: int = 0
    status_right: int = 0
    offers: Tally = field(default_factory=Tally)
    facts: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    judged: Counter[Judged] = field(default_factory=Counter)
    stray_findings: int = 0
    verdicts: int = 0
    verdicts_right: int = 0
    false_compliant: int = 0
    evidence: int = 0
    evidence_right: int = 0
    errors: list[str] = field(default_factory=list)


def score(labels: Iterable[tuple[Path, Label]], documents: Iterable[CheckedDocument]) -> Score:
    """Compare each labelled document with the report's document of that file name."""
    found = {document.file: document for document in documents}
    result = Score()
    for path, label in labels:
        result.documents += 1
        document = found.get(label.file)
        if document is None:
            result.errors.append(f"{label.file}: not in the report")
            result.offers.lacking += len(label.offers)
            continue
        if document.status == label.status:
            result.status_right += 1
        else:
            result.errors.append(f"{label.file}: status {document.status}, wanted {label.status}")
        text = None if label.scan else raw_text(path)
        for wanted, got in pair_offers(label.offers, document.offers):
            _Comparison(result, label, text).offer(wanted, got)
    return result


Pair = tuple[LabelledOffer | None, CheckedOffer | None]


def pair_offers(wanted: Iterable[LabelledOffer], found: Iterable[CheckedOffer]) -> Iterator[Pair]:
    """Labelled with reported offers, one to one: the same type first, then the likest title; the rest stand alone."""
    left, right = list(wanted), list(found)
    while left and right:
        want, got = max(((a, b) for a in left for b in right), key=lambda pair: _nearness(*pair))
        left.remove(want)
        right.remove(got)
        yield want, got
    yield from ((want, None) for want in left)
    yield from ((None, got) for got in right)


def _nearness(want: LabelledOffer, got: CheckedOffer) -> float:
    same_type = 2.0 if want.offer_type == got.offer.offer_type else 0.0
    return same_type + likeness(squeeze(want.title or ""), squeeze(got.offer.title))


@dataclass
class _Comparison:
    """One document's offers, added to the score; `text` is None where quotes cannot be looked up."""

    score: Score
    label: Label
    text: str | None

    def offer(self, want: LabelledOffer | None, got: CheckedOffer | None) -> None:
        if want is None:
            if got is not None:
                self._not_there(got)
        elif got is None or got.offer.offer_type != want.offer_type:
            self._missed(want, got)
        else:
            self.score.offers.right += 1
            for key in FACTS:
                if key in want.facts:
                    self._fact(want, key, got.offer.facts)
            self._findings(want, got)
            self._verdict(want, got)

    def _not_there(self, got: CheckedOffer) -> None:
        self.score.offers.extra += 1
        self.score.false_compliant += got.verdict is Verdict.COMPLIANT
        self._error(None, f"reports an offer that is not there: {_name(got.offer.offer_type)} {got.offer.title!r}")

    def _missed(self, want: LabelledOffer, got: CheckedOffer | None) -> None:
        self.score.offers.lacking += 1
        self.score.verdicts += 1
        self.score.judged.update((name, outcomes[0], None) for name, outcomes in want.outcomes.items())
        if got is None:
            self._error(want, f"offer missed ({want.title!r})")
            return
        self.score.offers.extra += 1
        self._error(want, f"offer taken for {_name(got.offer.offer_type)} ({want.title!r})")
        self.score.false_compliant += got.verdict is Verdict.COMPLIANT and Verdict.COMPLIANT not in want.verdict

    def _fact(self, want: LabelledOffer, key: str, facts: Facts) -> None:
        fact = getattr(facts, key)
        got = list(fact.value) if isinstance(fact.value, tuple) else fact.value
        values = want.facts[key]
        value = next((v for v in values if self._same(key, v, got)), values[0])
        tally = self.score.facts[key]
        if key == "learning_goals":
            goals, reported = value or [], got or []
            hits = goal_hits(goals, reported)
            tally.right += hits
            tally.lacking += len(goals) - hits
            tally.extra += len(reported) - hits
            if hits < max(len(goals), len(reported)):
                self._error(want, f"learning_goals {hits} of {len(goals)} found, {len(reported)} reported")
            return
        if got not in BLANK:
            self._quotes(fact.evidence)
        if self._same(key, value, got):
            tally.right += got not in BLANK
        else:
            tally.lacking += value not in BLANK
            tally.extra += got not in BLANK
            self._error(want, f"{key} = {_plain(got)}, wanted {_plain(value)}")

    def _same(self, key: str, want: Any, got: Any) -> bool:
        if want in BLANK or got in BLANK:
            return want in BLANK and got in BLANK
        if key == "learning_goals":
            return False
        if key == "target_groups":
            groups = self.label.groups
            return set(want) == set(got) or (bool(set(want) & set(got)) and set(got) <= groups)
        if isinstance(got, (int, float)) and not isinstance(got, bool):
            return bool(abs(got - want) <= _TOLERANCE * max(1.0, abs(want)))
        return bool(want == got)

    def _findings(self, want: LabelledOffer, got: CheckedOffer) -> None:
        reported = {f.requirement: f for f in got.findings if f.outcome is not Outcome.NOT_APPLICABLE}
        for name, acceptable in want.outcomes.items():
            finding = reported.pop(name, None)
            outcome = finding.outcome if finding else None
            if outcome in acceptable:
                self.score.judged[name, outcome, outcome] += 1
            else:
                self.score.judged[name, acceptable[0], outcome] += 1
                self._error(want, f"{name} = {outcome}, wanted {' or '.join(acceptable)}")
            if finding and outcome is Outcome.PASS and not self._quotes(finding.evidence):
                quotes = [quote.quote for quote in finding.evidence[:1]]
                self._error(want, f"{name} passes on a quote that the document does not hold: {quotes}")
        if want.outcomes:
            self.score.stray_findings += len(reported)
            for name in reported:
                self._error(want, f"{name} reported, but it does not apply")

    def _quotes(self, evidence: tuple[Evidence, ...]) -> bool:
        if self.text is None:
            return True
        right = all_stand_in((quote.quote for quote in evidence), self.text)
        self.score.evidence += 1
        self.score.evidence_right += right
        return right

    def _verdict(self, want: LabelledOffer, got: CheckedOffer) -> None:
        self.score.verdicts += 1
        if got.verdict in want.verdict:
            self.score.verdicts_right += 1
        else:
            self.score.false_compliant += got.verdict is Verdict.COMPLIANT
            self._error(want, f"verdict {got.verdict}, wanted {' or '.join(want.verdict)}")

    def _error(self, want: LabelledOffer | None, message: str) -> None:
        where = f"{self.label.file}: {_name(want.offer_type)}" if want else self.label.file
        self.score.errors.append(f"{where}: {message}")


def _name(offer_type: OfferType | None) -> str:
    return offer_type or "no type"


def _plain(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
