"""The kinds of check: each takes an offer and gives an outcome, a reason, a Danish message and evidence.

A new requirement needs no code; a new kind of check needs one function here and one model in `ruleset.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from compliance.danish.assertion import Stance
from compliance.documents.model import Evidence
from compliance.offers.model import CourseOffer, Section
from compliance.rules.cases import judge_cases, rests_on_facts
from compliance.rules.model import Reason
from compliance.rules.result import Judgement
from compliance.rules.ruleset import CasesCheck, Check, GoalCheck, PartsCheck, StatementCheck
from compliance.rules.statements import Hit, OfferStatements

_MOST_QUOTES = 3
AS_CONTENT = "Det står som indhold, men ikke som læringsmål"
_WEAK_GROUND = (Section.TITLE, Section.GOALS, Section.PURPOSE)
"""Where a statement on content, form or quality is quoted from only if it stands nowhere else."""
_CONTENT = (Section.CONTENT, Section.FORM, Section.TITLE)


def run_check(check: Check, offer: CourseOffer, statements: OfferStatements) -> Judgement:
    """Judge one requirement on one offer."""
    match check:
        case StatementCheck():
            return judge_statement(check, statements)
        case GoalCheck():
            return judge_goal(check, statements)
        case PartsCheck():
            return judge_parts(check, statements)
        case CasesCheck():
            if (in_words := check.in_words) and not rests_on_facts(check, offer):
                return judge_statement(in_words, statements)
            return judge_cases(check, offer, statements)


@dataclass(frozen=True)
class _Candidates:
    """What the text says of one thing, by how it says it."""

    stated: tuple[Hit, ...]
    conditional: tuple[Hit, ...]
    denied: tuple[Hit, ...]
    advised: tuple[Hit, ...]


_SILENCE = _Candidates((), (), (), ())


def _look(statements: OfferStatements, says: tuple[str, ...], passed_over: tuple[Section, ...]) -> _Candidates:
    hits = sorted(statements.hits(says, passed_over), key=lambda h: h.statement.passage.section in _WEAK_GROUND)
    if not hits:
        return _SILENCE
    return _Candidates(
        stated=tuple(h for h in hits if h.assertion.stance is Stance.STATED),
        conditional=tuple(h for h in hits if h.assertion.stance is Stance.CONDITIONAL),
        denied=tuple(h for h in hits if h.assertion.stance is Stance.DENIED),
        advised=tuple(h for h in hits if h.assertion.stance is Stance.ADVISED),
    )


def _against(statements: OfferStatements, fails: tuple[str, ...], passed_over: tuple[Section, ...]) -> tuple[Hit, ...]:
    """What says that it is not so."""
    return tuple(hit for hit in _look(statements, fails, passed_over).stated if hit.denies)


def judge_statement(check: StatementCheck, statements: OfferStatements) -> Judgement:
    """Stated as a fact passes; a denial fails; under a condition or in part is a review; else missing."""
    wanted = _look(statements, check.passes, check.passed_over)
    against = _against(statements, check.fails, check.passed_over)
    part = _look(statements, check.reviews, check.passed_over)
    refused = tuple(hit for hit in part.denied if hit.statement.refused)
    return (
        _settle(wanted.stated, against, wanted.denied + refused)
        or _conditional(wanted.conditional + wanted.advised)
        or _partial(part)
        or Judgement.missing()
    )


def judge_goal(check: GoalCheck, statements: OfferStatements) -> Judgement:
    """A goal that covers it passes; one that covers a part, or the same said as content alone, is a review."""
    wanted = _look(statements, check.passes, check.passed_over)
    goals = _goals(wanted.stated)
    if goals:
        return Judgement.passed("Et læringsmål eller et udbytte dækker det", _quotes(goals[:1]))
    part = _look(statements, check.reviews, check.passed_over)
    if touched := _goals(part.stated):
        return Judgement.review(Reason.PARTIAL, "Et læringsmål dækker kun en del af det", _quotes(touched[:1]))
    content = wanted.stated or tuple(h for h in part.stated if h.statement.passage.section in _CONTENT)
    if content:
        return Judgement.review(Reason.PARTIAL, AS_CONTENT, _quotes(content[:1]))
    if denied := wanted.denied + _goals(part.denied):
        return Judgement.fail(Reason.DENIED, "Teksten siger, at det ikke er et mål", _quotes(denied[:1]))
    return _conditional(_goals(wanted.conditional + part.conditional)) or Judgement.missing()


def _goals(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    return tuple(hit for hit in hits if hit.statement.is_goal)


def judge_parts(check: PartsCheck, statements: OfferStatements) -> Judgement:
    """Enough of the parts stated passes; some of them is a review; a denial of the whole, where few are, fails."""
    whole = _look(statements, check.passes, check.passed_over)
    found: dict[str, Hit] = {}
    unsure: dict[str, Hit] = {}
    for part in check.part:
        candidates = _look(statements, part.says, check.passed_over)
        if candidates.stated:
            found[part.name] = candidates.stated[0]
        elif candidates.conditional:
            unsure[part.name] = candidates.conditional[0]
    against = _against(statements, check.fails, check.passed_over)
    if settled := _settle(whole.stated, against, () if len(found) >= check.review_at else whole.denied):
        return settled
    if capped := _look(statements, check.caps, check.passed_over).stated:
        message = "Teksten oplyser det, men på en anden måde end anbefalet"
        return Judgement.review(Reason.PARTIAL, message, _quotes(capped[:1]))
    if len(found) >= check.pass_at:
        return Judgement.passed(f"Teksten oplyser: {', '.join(found)}", _quotes(tuple(found.values())))
    if len(found) + len(unsure) >= check.review_at:
        lacking = [part.name for part in check.part if part.name not in found]
        reason = Reason.CONDITIONAL if len(found) + len(unsure) >= check.pass_at else Reason.PARTIAL
        stated = f"Teksten oplyser: {', '.join(found)}. " if found else ""
        return Judgement.review(reason, f"{stated}Ikke klart oplyst: {', '.join(lacking)}",
                                _quotes((*found.values(), *unsure.values())))
    return (
        _conditional(whole.conditional)
        or _partial(_look(statements, check.reviews, check.passed_over))
        or Judgement.missing()
    )


def _settle(stated: tuple[Hit, ...], against: tuple[Hit, ...], denied: tuple[Hit, ...]) -> Judgement | None:
    """Stated passes, said against fails, both are a contradiction; a denial weighs only where nothing is stated."""
    if stated and against:
        return Judgement.review(
            Reason.CONTRADICTION, "Teksten siger både det ene og det andet", _quotes((stated[0], against[0]))
        )
    if stated:
        return Judgement.passed("Teksten oplyser det", _quotes(stated[:1]))
    if against or denied:
        return Judgement.fail(Reason.DENIED, "Teksten siger, at det ikke er sådan", _quotes((against + denied)[:1]))
    return None


def _conditional(hits: tuple[Hit, ...]) -> Judgement | None:
    if not hits:
        return None
    cue = hits[0].assertion.cue
    return Judgement.review(
        Reason.CONDITIONAL, f"Teksten nævner det med forbehold{f' (»{cue}«)' if cue else ''}", _quotes(hits[:1])
    )


def _partial(candidates: _Candidates) -> Judgement | None:
    hits = candidates.stated or candidates.conditional
    if not hits:
        return None
    return Judgement.review(Reason.PARTIAL, "Teksten oplyser det kun delvist eller løst", _quotes(hits[:1]))


def _quotes(hits: tuple[Hit, ...]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(hit.evidence for hit in hits))[:_MOST_QUOTES]


