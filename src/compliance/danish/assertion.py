"""How a sentence asserts what it says: as a fact, under a condition, denied, demanded of somebody, or only considered.

One judgement for all requirements. It is made for a stretch of the sentence (the words that the requirement looks
for) and looks at the clause that holds the stretch; the cue that decided is kept, so that the report can show it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from compliance.danish.cues import (
    ADVICE,
    ASKS,
    ASKS_OPENLY,
    ATTRIBUTED,
    CONDITION,
    DEMAND,
    ELSEWHERE,
    HERE_AGAIN,
    IF,
    KEPT,
    MODAL,
    MUST_BE,
    NEGATION,
    NO_NEGATION,
    OPEN_TOPIC,
    PEOPLE,
    RECOMMENDED,
    SETTLED,
    TAKEN_BACK,
    TURN,
    WHETHER,
    WISH,
    Cue,
    kinds_in,
)
from compliance.danish.sentences import Span, clause_spans
from compliance.danish.terms import compile_terms


class Stance(StrEnum):
    """How something is said."""

    STATED = "stated"
    CONDITIONAL = "conditional"
    DENIED = "denied"
    DEMANDED = "demanded"
    """Demanded of somebody, or only asked."""
    ELSEWHERE = "elsewhere"
    """Of another time, of others, or of how it is in general."""
    ADVISED = "advised"
    """Recommended to somebody, who may or may not do it."""


@dataclass(frozen=True)
class Assertion:
    """The stance, and the words of the sentence that decided it ("" where it is plainly stated)."""

    stance: Stance
    cue: str = ""


@lru_cache(maxsize=4096)
def assess(sentence: str, span: Span, concept_spans: tuple[Span, ...] = (), *, ability: bool = False) -> Assertion:
    """How the sentence asserts what stands at `span`.

    With `ability`, "kan" tells what somebody is able to (a learning goal), not what may or may not be.

    A negation inside one of `concept_spans` is part of what is said ("uden daglige kolleger"), not a way of saying it;
    it counts only in a clause that the stretch touches. A condition, advice or demand counts there and in the clause
    before. A yes-or-no question asserts nothing.
    """
    sentence = _WHOSE.sub(", hvor", sentence)
    clauses = clause_spans(sentence)
    touched = [c for c in clauses if c[0] < span[1] and span[0] < c[1]] or [(0, len(sentence))]
    before = _before(sentence, clauses, touched[0])

    def cue(kind: Cue, within: list[Span], own: tuple[Span, ...] = ()) -> str:
        for span in _spans(kind, sentence):
            if _within(span, within) and not _within(span, own):
                return sentence[slice(*span)]
        return ""

    if is_question(sentence):
        return Assertion(Stance.DEMANDED, sentence)
    after = [c for c in clauses if c[0] >= touched[-1][1]][:1]
    if found := _left_open(sentence, clauses, touched):
        return Assertion(Stance.CONDITIONAL, found)
    if found := _opens(TAKEN_BACK, sentence, after):
        return Assertion(Stance.DENIED, found)
    if not kinds_in(sentence):
        found = _opens(IF, sentence, after)
        return Assertion(Stance.CONDITIONAL if found else Stance.STATED, found)
    governing = _since_turn(sentence, clauses, touched[-1])
    label = after if sentence[touched[-1][1] :].startswith(":") and len(clauses) > 1 else []
    found = _overlapping(DEMAND, sentence, governing + label) or cue(ATTRIBUTED, after)
    if found and not _found(KEPT, sentence):
        return Assertion(Stance.DEMANDED, found)
    if found := _overlapping(ELSEWHERE, sentence, _since_turn(sentence, clauses, touched[-1], HERE_AGAIN)):
        return Assertion(Stance.ELSEWHERE, found)
    if found := _overlapping(ADVICE, sentence, before + touched):
        return Assertion(Stance.ADVISED, found)
    if found := _must_be(sentence, touched) or cue(RECOMMENDED, before + touched):
        return Assertion(Stance.DEMANDED, found)
    negated = NEGATION.name in kinds_in(sentence)
    harmless = (*_found(NO_NEGATION, sentence), *_spans(CONDITION, sentence)) if negated else ()
    for clause in before if _THAT.match(sentence, touched[0][0]) else ():
        for found_at in _spans(NEGATION, sentence, *clause):
            if not _within(found_at, harmless):
                return Assertion(Stance.DENIED, sentence[slice(*found_at)])
    for clause in touched:
        for found_at in _spans(NEGATION, sentence, *clause):
            own = _within(found_at, (*concept_spans, *harmless))
            if not own and _reaches(sentence, found_at, span, concept_spans, clause):
                return Assertion(Stance.DENIED, sentence[slice(*found_at)])
    found = cue(CONDITION, before + touched) or _opens(IF, sentence, after)
    if found or (not ability and (found := cue(MODAL, before + touched, concept_spans))):
        return Assertion(Stance.CONDITIONAL, found)
    return Assertion(Stance.STATED)


def negates(sentence: str) -> bool:
    """Whether a sentence holds a negation that nothing takes back."""
    harmless = _found(NO_NEGATION, sentence)
    return any(not _within(at, harmless) for at in _spans(NEGATION, sentence))


def is_told_of_others(sentence: str) -> bool:
    """Whether a sentence begins with another time, with others or with how it is in general, and stays there."""
    whole = (0, len(sentence))
    return all(assess(sentence, span).stance is Stance.ELSEWHERE for span in (whole, *clause_spans(sentence)[:1]))


def denies(sentence: str, concept_spans: tuple[Span, ...]) -> bool:
    """Whether a concept that holds a negation denies indeed; True of those that hold none.

    It does not where the negation is taken back ("ikke kun", "ingen går hjem uden") or the sentence has turned before
    the concept ends ("ingen eksamen, men alle får bevis").
    """
    if NEGATION.name not in kinds_in(sentence):
        return True
    harmless = _found(NO_NEGATION, sentence)
    for span in concept_spans:
        negated = _spans(NEGATION, sentence, *span)
        if negated and all(_within(at, harmless) or _ANEW.search(sentence, at[1], span[1]) for at in negated):
            return False
    return True


def _before(sentence: str, clauses: Sequence[Span], touched: Span) -> list[Span]:
    """The clause before the stretch, and the one that announces it with a colon: that governs all of its list."""
    before = [c for c in clauses if c[1] <= touched[0]]
    colon = sentence.rfind(": ", 0, touched[0])
    announces = [c for c in before[:-1] if c[1] == colon]
    return announces + before[-1:]


def is_question(sentence: str) -> bool:
    """Whether a sentence asks for a yes or no: it asserts nothing."""
    return "?" in sentence and ASKS.match(sentence) is not None and ASKS_OPENLY.match(sentence) is None


def _opens(pattern: re.Pattern[str], sentence: str, clauses: Iterable[Span]) -> str:
    """The words of `pattern` that one of the clauses begins with; "" where none does."""
    return next((match.group() for start, end in clauses if (match := pattern.match(sentence, start, end))), "")


def _left_open(sentence: str, clauses: Sequence[Span], touched: list[Span]) -> str:
    """An indirect question ("om der er plads, aftales"), an open topic ("hvordan vi følger op, finder vi ud af") or a
    wish that begins with its verb ("ønsker I det, kan vi …")."""
    start, end = touched[0]
    found = WHETHER.match(sentence, start, end)
    if found and (start == clauses[0][0] or not _spans(DEMAND, sentence, 0, start)):
        return found.group()
    after = [c for c in clauses if c[0] >= touched[-1][1]][:1]
    if OPEN_TOPIC.match(sentence, clauses[0][0]) and (settled := _opens(SETTLED, sentence, after)):
        return settled
    wish = WISH.match(sentence)
    return wish.group() if wish else ""


def _must_be(sentence: str, clauses: Iterable[Span]) -> str:
    """"Undervisningen skal bygge på …": what a thing has to be is demanded of it; what people have to do is a plan."""
    for start, end in clauses:
        must = _spans(MUST_BE, sentence, start, end)
        if must and not any(_acts(sentence[slice(*at)]) for at in _found(PEOPLE, sentence, start, must[0][1])):
            return sentence[slice(*must[0])]
    return ""


def _acts(people: str) -> bool:
    """Whether the people do something; what is theirs ("deltagernes erfaringer skal …") is a thing."""
    return not people.lower().endswith(("nes", "ens", "ets"))


def _since_turn(
    sentence: str, clauses: Sequence[Span], last: Span, turn: re.Pattern[str] = TURN
) -> list[Span]:
    """The clauses up to `last` that a demand still governs: since the latest that begins anew ("derfor", "men")."""
    governed: list[Span] = []
    for clause in clauses[: clauses.index(last) + 1] if last in clauses else [last]:
        governed = [clause] if turn.match(sentence, *clause) else [*governed, clause]
    return governed


def _overlapping(kind: Cue, sentence: str, clauses: Iterable[Span]) -> str:
    """The words of the cue that stand, if only in part, in one of the clauses; "" where none do."""
    for start, end in _spans(kind, sentence):
        if any(a < end and start < b for a, b in clauses):
            return sentence[start:end]
    return ""


def _spans(kind: Cue, text: str, start: int = 0, end: int = sys.maxsize) -> tuple[Span, ...]:
    """Where the cue stands between `start` and `end`, which cut no word."""
    return _found(kind, text, start, end) if kind.name in kinds_in(text) else ()


@lru_cache(maxsize=4096)
def _found(kind: Cue, text: str, start: int = 0, end: int = sys.maxsize) -> tuple[Span, ...]:
    """Kept, since many stretches of one sentence are assessed one after the other."""
    return tuple(match.span() for match in kind.pattern.finditer(text, start, end))


def _within(span: Span, spans: Iterable[Span]) -> bool:
    return any(a <= span[0] and span[1] <= b for a, b in spans)


def _reaches(sentence: str, cue: Span, span: Span, concepts: tuple[Span, ...], clause: Span) -> bool:
    """Whether a negation bears on the stretch: it stands before a concept of its clause, or right after its verb."""
    inside = [c for c in concepts or (span,) if c[0] < clause[1] and clause[0] < c[1]]
    if not inside:
        return False
    if cue[0] < max(c[0] for c in inside):
        return True
    between = sentence[max(c[1] for c in inside) : cue[0]]
    return len(between.split()) <= 4


_WHOSE = re.compile(
    r",\shvis(?=\s(?!(?:du|i|man|der|det|de|den|dem|vi|jeg|han|hun|en|et|to|tre|nogen|noget|nogle|flere|alle|ingen|begge|ikke|blot|bare|altså|deres"
    r"|jeres|vores|behov|tid|muligt|nok)\b)[a-zæøå]+(?<!et)(?<!en)(?<!ne)(?<![^e]er)\s(?:\w+\s){0,3}?(?:har|er|bliver|blev|står|ligger|forsker)\b)"
)
"""The genitive ("skolen, hvis forskere har planlagt det"), whose noun has no article, is no condition."""
_ANEW = re.compile(r"[;:]\s|\b(?:men|derimod|til\s+gengæld|tværtimod|dog)\s", re.IGNORECASE)
_THAT = re.compile(r"at\b", re.IGNORECASE)
BARE_YES = compile_terms((
    "ja", "jo", "ok", "opfyldt", "opfyldes", "kravet (er|) (opfyldt|opfyldes)", "vi opfylder kravet", "x",
    "accepteres", "bekræftes", "indgår", "vi lever op til kravet", "imødekommes", "efterleves", "det gør vi",
    "kravet efterleves", "kravet imødekommes", "som beskrevet", "se bilag*", "afklares .. ", "ja tak",
))  # fmt: skip
_INCLUDED = r"(?:opfyldt|inkluderet|indeholdt|omfattet|medregnet|tilbudt|planlagt|en\s+del\s+af|med|i)"
BARE_NO = re.compile(
    r"(?:nej(?:\s+tak)?|(?:(?:det|dette|den|kravet|ydelsen)\s+)?"
    r"(?:(?:opfyldes|indgår|tilbydes|gives|ydes|leveres|medfølger|udstedes|imødekommes|forekommer)\s+(?:desværre\s+)?ikke"
    r"|(?:tilbyder|giver|leverer|udsteder|har)\s+vi\s+(?:desværre\s+)?ikke|vi\s+(?:tilbyder|giver|leverer|udsteder|har)\s+det\s+ikke"
    rf"|(?:er\s+|indgår\s+)?(?:desværre\s+)?ikke\s+{_INCLUDED})"
    r"(?:\s+(?:som\s+)?(?:en\s+del\s+af|med|i|af|for)?\s*(?:(?:det|den|dette|denne|vores|det\s+tilbudte)\s+)?"
    r"(?:\w*(?:tilbud|pris|forløb|kurs|modul|ydelse|pakke|løsning|bud|rammen?|budget)\w*))?)",
    re.IGNORECASE,
)
"""An answer that is nothing but a no ("Indgår ikke i tilbuddet"): what it denies is what was asked."""
PLAIN_NO = re.compile(
    r"\W*(?:nej\b|(?:det|dem|den|sådan\s+en)\s+(?:kan|er|gør|får|har|tilbyder|bliver|indgår|giver|ligger)\s+"
    r"(?:(?:du|i|vi|der|man|det|kurset|forløbet|modulet)\s+)?(?:desværre\s+)?ikke\b(?!\s+(?:kun|bare|blot|alene|længere|mindst)))",
    re.IGNORECASE,
)
"""A sentence that says no to what the sentence before asks ("Det kan I ikke denne gang")."""
