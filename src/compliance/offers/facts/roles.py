"""What part the groups that a sentence names have in the course: taking part, plainly named, or beside it.

Names that stand side by side ("ledere, souschefer og fyrtårne") share one lot. It is decided by the words around them,
from the surest to the vaguest: who is excluded, words that call to the course ("henvender sig til", "inviteres"),
who sends, pays, visits or helps, and clauses that only describe the participants.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import takewhile

from compliance.danish.letters import lowered
from compliance.offers.facts import left_out
from compliance.offers.facts import role_words as words
from compliance.offers.facts.groups import Mention, find_groups
from compliance.offers.facts.other_courses import another_course
from compliance.offers.model import TargetGroup


class Role(IntEnum):
    """How strongly a sentence says that a group takes part."""

    BESIDE = 0
    """Sends, pays, visits, helps, is excluded, or only describes those who take part."""
    ACTS = 1
    """Does something of which the sentence does not say that participants do it ("lederen finder en vikar")."""
    NAMED = 2
    COURSE = 3
    """Named with a course: "tre læringsdage for …"."""
    CALLED = 4
    """Called to the course: "henvender sig til …", "… inviteres"."""


@dataclass(frozen=True)
class Part:
    """Names that stand side by side, with their role."""

    mentions: tuple[Mention, ...]
    role: Role


@lru_cache(maxsize=4096)
def parts_of(sentence: str) -> tuple[Part, ...]:
    """The groups that a sentence names, side by side as they stand, each with its role."""
    found = find_groups(sentence)
    if not found or left_out.ONCE.search(low := lowered(sentence)):
        return ()
    if left_out.HELD.search(low) and not left_out.NOW.search(sentence):
        return ()
    gone = left_out.excluded(sentence)
    others = [one for one in (left_out.OTHER_OFFER.search(low), another_course(sentence)) if one]
    other = min(others, key=lambda one: one.start(), default=None)
    made = words.MADE_FOR_THEM.search(sentence)
    theirs = max((m.start for m in found if m.end <= made.start()), default=-1) if made else -1
    parts: list[Part] = []
    for chain in _chains(sentence, found):
        if not (kept := _without_deputies(sentence, chain)):
            continue
        out = any(a <= kept[0].start < b for a, b in gone) or (other and kept[0].start >= other.start())
        of_deputies = kept != chain and words.TOGETHER.search(low[: chain[0].start])  # "dig og din souschef, …"
        whole = chain if of_deputies else kept
        role = Role.BESIDE if out else _role(sentence, whole, parts)
        if theirs >= 0 and not out:  # whoever else is named is not whom the course is made for
            role = Role.CALLED if any(m.start == theirs for m in kept) else Role.BESIDE
        parts.append(Part(kept, role))
    return tuple(parts)


def _chains(text: str, found: tuple[Mention, ...]) -> list[tuple[Mention, ...]]:
    chains: list[tuple[Mention, ...]] = []
    for mention in found:
        before = text[: mention.start]
        if text[mention.start : mention.end].lower() == "dagplejer" and words.HOMES.search(before[-words.NEAR:]):
            continue
        between = text[chains[-1][-1].end : mention.start] if chains else ""
        opens_clause = between.strip() == "," or between.endswith(" som ")
        subject = opens_clause and _is_definite(text, mention) and words.FINITE.match(text, mention.end)
        if chains and not subject and words.SIDE_BY_SIDE.fullmatch(between):
            chains[-1] = (*chains[-1], mention)
        else:
            chains.append((mention,))
    return chains


def _without_deputies(text: str, chain: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Deputies named among chiefs of the forvaltning are of their kind; a substitute alone is nobody's group."""
    deputies = [m for m in chain if words.DEPUTY.match(text, m.start)]
    others = {m.group for m in chain if m not in deputies}
    alone = TargetGroup.LEDER not in others and all(text[m.start : m.end].lower().startswith("sted") for m in deputies)
    if alone or (TargetGroup.FORVALTNING in others and TargetGroup.LEDER not in others):
        return tuple(m for m in chain if m not in deputies)
    return chain


def _role(text: str, chain: tuple[Mention, ...], earlier: list[Part]) -> Role:
    first, last = chain[0], chain[-1]
    low = lowered(text)
    start = max((m.end() for m in words.BREAK.finditer(low, 0, first.start)), default=0)
    stop = after.start() if (after := words.BREAK.search(low, last.end)) else len(low)
    gathers = words.THEIR_OWN.match(text, last.end) and words.GATHERS.search(text[: first.start][-words.NEAR :])
    if gathers or words.AGENT.match(text, last.end):
        return Role.ACTS
    if text[: first.start].endswith(" som ") and _is_definite(text, first) and words.FINITE.match(text, last.end):
        return Role.ACTS  # "eller som lederen har i tankerne"
    a_person = chain == (first,) and words.TITLE.search(text, first.start, last.end)
    if a_person and words.OF_A_PERSON.match(text, last.end) and not _follows(words.CALLS, text, first.start):
        return Role.BESIDE
    if words.GUEST.search(low if words.IF_YOU.match(text) else low[start:stop]) or _is_example(text, chain):
        return Role.BESIDE
    if words.ASKED.search(low[: first.start]) or (not earlier and words.WROTE.match(text)):
        return Role.BESIDE
    if first.group in (None, TargetGroup.ANDRE) and words.WORKS_WITH.search(text[: first.start][-words.NEAR :]):
        return Role.BESIDE
    if _is_called(text, chain, earlier):
        return Role.CALLED
    if words.SUBSTITUTE.match(text, first.start):
        return Role.BESIDE
    if _follows(words.COURSE_FOR, text, first.start):
        return Role.COURSE
    if aside := words.ASIDE.search(low[start : first.start]):
        joins = aside[0] == "hvor" and _takes_part(text, chain, start, stop)
        return Role.CALLED if joins else Role.BESIDE
    if appointed := words.APPOINTED.search(text[: first.start][-words.NEAR:]):
        if staff := _staff_before(earlier):
            return staff.role
        if words.YOU.search(appointed[0]):
            return Role.CALLED  # "Har din leder peget på dig som fyrtårn?"
    described = _described(text, first, earlier)
    if described is not None:
        return described
    if words.TOGETHER.search(low[: first.start]):
        return Role.CALLED if words.TAKES_PART.search(low) or words.COURSE.search(text) else Role.NAMED
    may_include = words.MAY_INCLUDE.search(low, 0, first.start)
    if may_include and words.INCLUDING.search(_before_determiners(text[: first.start])):
        least = Role.CALLED if words.CALLS.search(low[: first.start]) else Role.NAMED
        return max([least, *(part.role for part in earlier)])
    if any(part.role >= Role.NAMED for part in earlier) and words.WITH.search(text[: first.start]):
        return Role.NAMED
    if words.BROUGHT.match(text, last.end) and words.BRINGS.search(text[: first.start]):
        return Role.CALLED
    if words.GAINS.match(text, last.end) and words.OWN.search(low[: first.start]):
        return Role.COURSE
    if _is_beside(text, first):
        return Role.BESIDE
    if earlier and earlier[-1].mentions[-1].group is None and words.FUNCTION.match(text, first.start, first.end):
        return earlier[-1].role  # "pædagoger med en særlig funktion"
    if _takes_part(text, chain, start, stop):
        return Role.CALLED
    if _is_definite(text, first) and words.FINITE.match(text, last.end):
        return Role.ACTS
    acted_on = any(part.role is Role.ACTS and part.mentions[0].start >= start for part in earlier)
    called = {m.group for part in earlier if part.role is Role.CALLED for m in part.mentions}
    if called and called <= {None}:
        return Role.CALLED  # "24 pædagoger (fyrtårne)"
    return Role.BESIDE if acted_on or called else Role.NAMED


def _staff_before(earlier: list[Part]) -> Part | None:
    """The last staff at large that take part, of whom a clause may say what they are made."""
    staff = (part for part in reversed(earlier) if part.role >= Role.NAMED)
    return next((part for part in staff if part.mentions[-1].group is None), None)


def _is_definite(text: str, mention: Mention) -> bool:
    word = text[mention.start : mention.end]
    return bool(words.DEFINITE.search(word) or words.DEFINITE_ARTICLE.search(text[: mention.start]))


def _is_beside(text: str, mention: Mention) -> bool:
    """Whether a name is "your leader", or what a preposition or an object's verb ties to something else."""
    before = text[: mention.start]
    bare = _before_determiners(before)
    office = words.OFFICE.match(text, mention.start, mention.end)
    if office and words.WORKS_IN.search(bare):
        return False
    if not office and words.FUNCTION.match(text, mention.start, mention.end) and words.HAS.search(bare):
        return False
    if words.HELPED.search(lowered(bare)):
        return True
    return words.OWN.search(lowered(before)) is not None and words.AND_THEIRS.search(before) is None


@lru_cache(maxsize=256)
def _before_determiners(text: str) -> str:
    return words.TRAILING.sub("", text[-words.NEAR:])


def _is_called(text: str, chain: tuple[Mention, ...], earlier: list[Part]) -> bool:
    """Whether words that call stand before the names, with nothing but their determiners or "dig, der er" between."""
    start = chain[0].start
    if _follows(words.CALLS, text, start) or _follows(words.OPENS, text, start):
        return True
    if words.ASKS_YOU.match(text, start, chain[0].end):
        return True
    if words.LAST.match(text, chain[-1].end) and text[:start].rstrip().endswith(",") and words.YOU.search(text[:start]):
        return True  # "så er det jeres tur, dagplejere!"
    called = any(part.role is Role.CALLED for part in earlier)
    return called and words.AND_TO.search(text[:start][-words.NEAR:]) is not None


def _takes_part(text: str, chain: tuple[Mention, ...], start: int, stop: int) -> bool:
    """Whether the names are the subject of a verb such as "deltager", before or after it."""
    return any(
        verb.end() > chain[0].start or words.TRAILING.fullmatch(text, verb.end() + 1, chain[0].start)
        for verb in words.TAKES_PART.finditer(lowered(text), start, stop)
    )


def _follows(cue: re.Pattern[str], text: str, start: int) -> bool:
    before = takewhile(lambda end: end <= start, _ends_of(cue, text, max(0, start - words.NEAR)))
    return any(words.REACH.fullmatch(text, end - (text[end - 1] == " "), start) for end in before)


@lru_cache(maxsize=256)
def _ends_of(cue: re.Pattern[str], text: str, start: int) -> tuple[int, ...]:
    """Where the cues end that stand from `start` on; kept, since most sentences that name several groups are short."""
    return tuple(match.end() for match in cue.finditer(lowered(text), start))


def _is_example(text: str, chain: tuple[Mention, ...]) -> bool:
    """Whether staff of other kinds stand between dashes or in brackets, as examples of what was just said."""
    if any(m.group not in (None, TargetGroup.ANDRE) for m in chain):
        return False
    if words.FOR_EXAMPLE.search(text[: chain[0].start]):
        return True
    enclosed = re.search(r"[–(][^–().]*$", text[: chain[0].start]) and re.match(r"[^–().]*[–)]", text[chain[-1].end :])
    return bool(enclosed)


def _described(text: str, mention: Mention, earlier: list[Part]) -> Role | None:
    """The role of a name in a relative clause: staff and "dem" are what the clause says; a group is only described."""
    clause = None
    antecedent = next((part for part in reversed(earlier) if part.role >= Role.NAMED), None)
    after = antecedent.mentions[-1].end if antecedent else 0
    for found in words.RELATIVE.finditer(lowered(text), after, mention.start):
        clause = found
    if clause is None or re.search(r"[.;:?]\s|,\s+og\s", text[clause.end() : mention.start]):
        return None
    whose = clause[0].strip(" ,–") == "hvis"
    subject = re.fullmatch(r"(?:(?:den|det|de|en|jeres|deres|din)\s+)?(?:\w+s\s+)?", text[clause.end() : mention.start])
    if whose or (subject and _is_definite(text, mention)):
        return Role.BESIDE
    if antecedent is None:
        return None
    if antecedent.mentions[-1].group is None:
        return Role.BESIDE if _is_beside(text, mention) else max(antecedent.role, Role.NAMED)
    return Role.BESIDE
