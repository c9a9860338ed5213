"""What was learned from examples, held against what the combinations found.

The combinations of a rule file say what a sentence must hold; the examples teach what such sentences sound like.
Each errs in its own way on wording never seen: together they err less. What only one of them is sure of needs to be
surer; where they part, the surer one prevails, else it is for a person to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from compliance.danish.assertion import Stance, is_question, is_told_of_others, negates
from compliance.documents.model import BlockKind
from compliance.offers.model import Section
from compliance.recognition.features import features
from compliance.recognition.model import Reading, Recogniser, together
from compliance.rules.cases import rests_on_facts
from compliance.rules.checks import run_check
from compliance.rules.model import Outcome, Reason
from compliance.rules.result import Judgement
from compliance.rules.ruleset import CasesCheck, Check, GoalCheck, PartsCheck, Requirement, combinations_of
from compliance.rules.statements import OfferStatements, Statement

_ENOUGH = {Outcome.PASS: 0.45, Outcome.MISSING: 0.7, Outcome.REVIEW: 0.85, Outcome.FAIL: 0.95}
"""Probability from which a sentence states it, by what the combinations make of that sentence alone.

Where they find nothing, the wording is only new to them; where they find a part or a denial, that speaks against it.
"""
_SOMEWHAT = 0.3
"""From which what the combinations passed is for a person to say: their silence would be a leap."""
_TOLD = 0.6
"""From which something is said of it, in whole or in part; also that which a denial must not stand against."""
_DENIED = 0.9
"""From which it is denied, where nothing states it."""
_DENIES_WITH_A_NOT = 0.8
"""The same, where the sentence holds a negation that nothing takes back."""
_LONGEST_BARE_HEADING = 5
"""Words of the longest heading that only names its subject."""
_LONGEST_HEARD = 55
"""Words of the longest statement that has a sound of its own; a longer one says several things at once."""
_UNCLEAR = "Teksten nævner det, men oplyser det ikke klart"


class Weighed(NamedTuple):
    """A statement and how likely it states, in part states, or denies the requirement."""

    statement: Statement
    states: float
    partial: float
    denies: float
    found: Outcome
    """What the combinations make of the statement alone."""
    answers: bool = False
    """Whether it answers a demand for just this."""


@dataclass(frozen=True)
class _Counting:
    """The statements that may count for a requirement."""

    statements: list[Statement]
    readings: Reading
    is_goal: list[bool]
    answers: list[Statement]
    """Those that answer a demand."""


class Readings:
    """The statements of one offer, read once for all requirements."""

    def __init__(self, statements: OfferStatements, recogniser: Recogniser) -> None:
        """Read no statement before it may count."""
        self._statements, self._recogniser = statements, recogniser
        self._counting: dict[tuple[Section, ...], _Counting] = {}
        self._read: dict[int, Reading] = {}

    def weigh(self, requirement: Requirement) -> list[Weighed]:
        """Every statement that may count for the requirement, weighed."""
        check = requirement.check
        if isinstance(check, CasesCheck):
            if check.in_words is None or rests_on_facts(check, self._statements.offer):
                return []
            check = check.in_words
        if not self._recogniser.knows(requirement.id):
            return []
        counting = self._that_count(check.passed_over)
        if not counting.statements:
            return []
        alone = self._alone(check, counting.statements)
        told = self._recogniser.weigh(
            counting.readings, requirement.id, alone, counting.is_goal, goal=isinstance(check, GoalCheck)
        ).tolist()
        answers = {id(s) for s in counting.answers if self._statements.answers(s, check.passes)}
        return [
            Weighed(statement, states, partial, denies, outcome, id(statement) in answers)
            for statement, outcome, (states, partial, denies, _) in zip(counting.statements, alone, told, strict=True)
        ]

    def _alone(self, check: Check, counting: list[Statement]) -> list[Outcome]:
        """What the combinations make of each statement alone."""
        found = {id(hit.statement) for hit in self._statements.hits(combinations_of(check), check.passed_over)}
        return [
            run_check(check, self._statements.offer, self._statements.only(s)).outcome
            if id(s) in found
            else Outcome.MISSING
            for s in counting
        ]

    def _that_count(self, passed_over: tuple[Section, ...]) -> _Counting:
        if passed_over not in self._counting:
            statements = [s for s in self._saying if s.passage.section not in passed_over]
            self._counting[passed_over] = _Counting(
                statements,
                together([self._reading(s) for s in statements]),
                [s.is_goal for s in statements],
                [s for s in statements if s.passage.answers_demand],
            )
        return self._counting[passed_over]

    @cached_property
    def _saying(self) -> list[Statement]:
        return [statement for statement in self._statements.statements if not self._states_nothing(statement)]

    def _states_nothing(self, statement: Statement) -> bool:
        """A short heading, a question (but for an open one on what the course is about), or what is told of others."""
        if is_told_of_others(statement.text):
            return True
        if statement.text.rstrip().endswith("?") and not statement.refused:
            return statement.passage.section is not Section.CONTENT or is_question(statement.text)
        block = self._statements.offer.text.document.blocks[statement.passage.block]
        return block.kind is BlockKind.HEADING and len(statement.text.split()) <= _LONGEST_BARE_HEADING

    def _reading(self, statement: Statement) -> Reading:
        if id(statement) not in self._read:
            passage = statement.passage
            heading = f"{passage.heading} {passage.lead}".strip()
            concepts = self._statements.concepts
            # The context is the same words where it holds the lead; its concepts are known already.
            above = heading if passage.answers_demand else statement.context
            self._read[id(statement)] = _read(
                self._recogniser, statement.text, heading, concepts(statement.text), concepts(above)
            )
        return self._read[id(statement)]


@lru_cache(maxsize=2048)
def _read(
    recogniser: Recogniser, text: str, heading: str, concepts: tuple[str, ...], above: tuple[str, ...]
) -> Reading:
    """Kept from offer to offer: those of one document share much of their text."""
    return recogniser.read(features(text, heading, concepts, above))


def settle(
    requirement: Requirement, judgement: Judgement, weighed: list[Weighed], statements: OfferStatements
) -> Judgement:
    """The judgement, mended where the examples speak clearly against it or tell of what the combinations missed.

    Of several parts that are counted, one sentence tells too little: there the examples only raise a silence.
    """
    if not weighed:
        return judgement
    best = max(weighed, key=lambda w: w.states)
    told = max(weighed, key=lambda w: w.states + w.partial)
    against = max(weighed, key=lambda w: w.denies)
    counted = isinstance(requirement.check, PartsCheck)
    if not counted and (answered := _answered(judgement, [w for w in weighed if w.answers], statements)):
        return answered
    stated = max((w for w in weighed if w.states >= _ENOUGH[w.found]), key=lambda w: w.states, default=None)
    match judgement.outcome:
        case Outcome.PASS if not counted and stated:
            return _passed(stated, statements, judgement.message)
        case Outcome.PASS if not counted and _has_a_sound(weighed):
            if max((w.states for w in weighed if w.found is Outcome.PASS), default=0.0) >= _SOMEWHAT:
                return Judgement.review(Reason.PARTIAL, _UNCLEAR, judgement.evidence)
            return _denied(against, best, statements) or _told_or_missing(told, statements)
        case Outcome.REVIEW if not counted and _stands(judgement, best, against):
            return _passed(best, statements)
        case Outcome.REVIEW if not counted and not _is_told(told) and not _is_answered(weighed):
            return _denied(against, best, statements) or Judgement.missing()
        case Outcome.FAIL if any(w.found is Outcome.FAIL and (w.statement.refused or _is_no(w)) for w in weighed):
            return judgement
        case Outcome.FAIL if against.denies < 1 - _DENIED:
            sure = not counted and best.states >= _ENOUGH[Outcome.FAIL]
            return _passed(best, statements) if sure else _told_or_missing(told, statements)
        case Outcome.MISSING if not counted and stated:
            return _passed(stated, statements)
        case Outcome.MISSING if _is_told(told):
            return _told_or_missing(told, statements)
        case Outcome.MISSING:
            return _denied(against, best, statements) or judgement
    return judgement


def _denied(against: Weighed, best: Weighed, statements: OfferStatements) -> Judgement | None:
    """A failure where a sentence with a negation of its own sounds like one that denies it, and none states it."""
    if best.states >= _TOLD or against.denies < _DENIES_WITH_A_NOT or against.found is Outcome.PASS:
        return None
    quote = (statements.evidence(against.statement),)
    if negates(against.statement.text):
        return Judgement.fail(Reason.DENIED, "Teksten siger, at det ikke er sådan", quote)
    if against.denies < _DENIED:
        return None
    return Judgement.review(Reason.DENIED, "Teksten ser ud til at sige, at det ikke er sådan", quote)


def _answered(judgement: Judgement, answers: list[Weighed], statements: OfferStatements) -> Judgement | None:
    """What the answer to the demand for just this says against it outranks what a sentence elsewhere may sound like."""
    if refused := next((w for w in answers if _is_no(w)), None):
        quote = statements.evidence(refused.statement)
        return Judgement.fail(Reason.DENIED, "Svaret på kravet siger, at det ikke er sådan", (quote,))
    if judgement.outcome is Outcome.MISSING or not answers or max(w.states for w in answers) >= _TOLD:
        return None
    against, partly = max(answers, key=lambda w: w.denies), max(answers, key=lambda w: w.partial)
    if against.denies >= _DENIED:
        quote = statements.evidence(against.statement)
        return Judgement.fail(Reason.DENIED, "Svaret på kravet siger, at det ikke er sådan", (quote,))
    if partly.partial >= _DENIED:
        return Judgement.review(Reason.PARTIAL, _UNCLEAR, (statements.evidence(partly.statement),))
    return None


def _is_no(answer: Weighed) -> bool:
    """Whether it answers the demand for just this with a plain no, which sounds like nothing."""
    return answer.answers and answer.statement.bare is Stance.DENIED


def _stands(judgement: Judgement, best: Weighed, against: Weighed) -> bool:
    """Whether what is for review is stated all the same: what is said under a condition or both ways, beyond doubt."""
    if judgement.reason is Reason.CONTRADICTION:
        return best.states >= _ENOUGH[Outcome.FAIL] and against.denies < _DENIED
    conditional = judgement.reason is Reason.CONDITIONAL and best.found is Outcome.REVIEW
    return best.states >= _ENOUGH[Outcome.FAIL if conditional else Outcome.REVIEW]


def _is_answered(weighed: list[Weighed]) -> bool:
    """Whether a bare yes or a promise to settle it answers the demand: it has no sound of its own."""
    return any(w.found is Outcome.REVIEW and w.statement.bare is not None for w in weighed)


def _has_a_sound(weighed: list[Weighed]) -> bool:
    """Whether it can be told by their sound that the statements which the combinations passed do not state it."""
    passed = [w for w in weighed if w.found is Outcome.PASS]
    return bool(passed) and all(len(w.statement.text.split()) <= _LONGEST_HEARD for w in passed)


def _passed(best: Weighed, statements: OfferStatements, message: str = "Teksten oplyser det") -> Judgement:
    return Judgement.passed(message, (statements.evidence(best.statement),))


def _is_told(told: Weighed) -> bool:
    return told.states + told.partial >= _TOLD


def _told_or_missing(told: Weighed, statements: OfferStatements) -> Judgement:
    if not _is_told(told):
        return Judgement.missing()
    return Judgement.review(Reason.PARTIAL, _UNCLEAR, (statements.evidence(told.statement),))
