"""An offer's text as statements, and the search for combinations of concepts in them.

A statement is a sentence of a paragraph, or a whole list item or table answer. Its context (heading and lead) helps to
say what it is about, but never says it alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import cached_property, lru_cache

from compliance.danish.assertion import BARE_NO, BARE_YES, PLAIN_NO, Assertion, Stance, assess
from compliance.danish.lexicon import Found, Lexicon, members
from compliance.danish.sentences import Span, sentence_spans
from compliance.documents.model import Evidence
from compliance.offers.facts.goals import goal_spans
from compliance.offers.goal_language import states_outcome
from compliance.offers.model import CourseOffer, Passage, Section
from compliance.rules.combinations import Combination, parse_combination
from compliance.rules.index import Index
from compliance.rules.ruleset import RuleSet

_LONGEST_ITEM = 320
"""Characters up to which a list item or table answer is read as one statement."""
_YES = re.compile(r"(?:ja|jo|inkluderet|medfølger)\b", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"(?:afklares|aftales|fastlægges|besluttes|afventer|vil blive|kan aftales|efter aftale|drøftes)\b", re.IGNORECASE
)
_LONGEST_PUT_OFF = 9
_LABEL_WORDS = 3
"""Words up to which a heading is a mere label, which states nothing ("Kursusbevis")."""
_QUOTATION = re.compile(r"»[^»«]{40,}«|“[^“”]{40,}”|„[^„“”]{40,}[“”]|(?<!\w)\"[^\"]{40,}\"(?!\w)")
"""Long enough to say something: shorter ones are titles and names."""
_ASKED_WHETHER = re.compile(r"\b(?:spurgte?|spørger|spørges|ønsket|bedt)\b[^.]*\bom\b", re.IGNORECASE)
_DECIDES = re.compile(
    r"\W*(?:men\s+)?(?:det|dét)\s+(?:(?:afgør|bestemmer|beslutter|vælger|vurderer|aftaler)\s+(?:vi|I|du|de|man|jeg|\w+(?:en|et|ne))\b"
    r"|finder\s+\w+\s+ud\s+af|(?:kommer\s+an|beror)\s+på|afhænger|må\s+\w+\s+(?:\w+\s+)?(?:afgøre|bestemme|vise))[^.!?,;:]*[.!]?\W*",
    re.IGNORECASE,
)
"""A sentence that says of the one before no more than who decides it: "Det afgør underviseren sammen med jer"."""
_NEWS = re.compile(
    r"\b(?:skrive?|tilmelde?|abonnere?)\s+(?:(?:dig|jer|sig)\s+)?(?:op\s+)?(?:til|på)?\s*(?:(?:vores|mit|det|vort)\s+)?"
    r"(?:gratis\s+|månedlige\s+)?(?:nyhedsbrev|mailing?liste|nyhedsmail|nyhedsservice)"
    r"|\b(?:følge?|like)\s+(?:os|med)\s+på\s+(?:\w+\s+og\s+)?(?:facebook|linkedin|instagram|sociale\s+medier)",
    re.IGNORECASE,
)
"""An invitation to the provider's news."""
_MARKERS = re.compile(r"^\W*(?:(?:svar|besvarelse|tilbudsgivers svar)\s*:)?\s*", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Statement:
    """`passage.text[start:end]`, with what it stands under."""

    passage: Passage
    start: int
    end: int
    text: str
    context: str
    is_goal: bool
    """A learning goal, outcome or purpose: what the participants gain."""
    bare: Stance | None = None
    """A bare yes or no (CONDITIONAL, DENIED) to what the lead asks."""
    refused: str = ""
    """The no that the next sentence gives to what this one asks; "" where it gives none."""


@dataclass(frozen=True)
class Hit:
    """A combination found in a statement, and how it is asserted there."""

    statement: Statement
    assertion: Assertion
    evidence: Evidence
    of_provider: bool = False
    """Rests on the provider's name, not on the statement."""


@lru_cache(maxsize=8)
def _lexicon(concepts: tuple[tuple[str, tuple[str, ...]], ...]) -> Lexicon:
    return Lexicon(dict(concepts))


def lexicon(ruleset: RuleSet) -> Lexicon:
    """The rule set's concepts, sorted for searching once a process."""
    return _lexicon(tuple(ruleset.concepts.items()))


@lru_cache(maxsize=2048)
def _found(lexicon: Lexicon, text: str) -> Found:
    """Kept from offer to offer: those of one document share much of their text."""
    return lexicon.find(text)


class OfferStatements:
    """The statements of one offer, searchable by combinations of a rule set's concepts."""

    def __init__(self, offer: CourseOffer, ruleset: RuleSet) -> None:
        """Prepare the offer for many searches; concepts are looked up once a text."""
        self.offer = offer
        self._lexicon = lexicon(ruleset)
        # Few concepts are looked for in whole passages, and passages are long.
        wide = tuple((name, ruleset.concepts[name]) for name in ruleset.wide_concepts)
        self._passage_lexicon = _lexicon(wide)
        self._hits: dict[str, tuple[Hit, ...]] = {}
        """By combination."""
        self._hits_of: dict[int, dict[str, tuple[Hit, ...]]] = {}
        """By statement and combination, but for those that rest on the provider's name."""
        self._evidence: dict[int, Evidence] = {}
        """By statement."""
        self._one: Statement | None = None

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement, in reading order."""
        goals: dict[tuple[int, int], list[Span]] = {}
        for passage, start, end in goal_spans(self.offer.text):
            goals.setdefault((passage.block, passage.start), []).append((start, end))
        return tuple(
            statement
            for passage in self.offer.text.passages
            for statement in _statements(passage, tuple(goals.get((passage.block, passage.start), ())))
        )

    def only(self, statement: Statement) -> OfferStatements:
        """The same offer as if it said that one statement alone."""
        view = copy(self)
        view._one = statement
        return view

    def concepts(self, text: str) -> tuple[str, ...]:
        """The names of the rule set's concepts that a text of the offer holds."""
        return self._concepts(text).names

    def hits(self, combinations: tuple[str, ...], passed_over: tuple[Section, ...]) -> Iterator[Hit]:
        """Where the combinations are found, in the order of the combinations, then of the text."""
        for text in combinations:
            if text not in self._hits:
                self._keep(text, tuple(self._search(parse_combination(text))))
        found = self._hits if self._one is None else self._hits_of.get(id(self._one), {})
        for text in combinations:
            for hit in found.get(text, ()):
                if hit.of_provider or hit.statement.passage.section not in passed_over:
                    yield hit

    def _keep(self, text: str, hits: tuple[Hit, ...]) -> None:
        self._hits[text] = hits
        for hit in hits:
            if not hit.of_provider:
                of_statement = self._hits_of.setdefault(id(hit.statement), {})
                of_statement[text] = (*of_statement.get(text, ()), hit)

    def _search(self, combination: Combination) -> Iterator[Hit]:
        if not self._provider_holds(combination):
            return
        if not combination.wanted and not combination.above:
            yield from self._provider_hit()
            return
        found = self._index.holding(combination)
        for number in members(found | self._index.bare):
            statement = self.statements[number]
            if statement.bare is not None and (hit := self._match_bare(statement, combination)):
                yield hit
            elif found >> number & 1:
                yield self._match(statement, combination)

    def _provider_holds(self, combination: Combination) -> bool:
        provider = self.offer.provider or ""
        return all(name in self.concepts(provider) for name in combination.provider)

    def _provider_hit(self) -> Iterator[Hit]:
        if self.offer.provider_evidence is not None and self.statements:
            yield Hit(self.statements[0], Assertion(Stance.STATED), self.offer.provider_evidence, of_provider=True)

    def _match(self, statement: Statement, combination: Combination) -> Hit:
        found = self._concepts(statement.text)
        here = [spans for name in combination.wanted if (spans := found.spans(name))]
        chosen = _closest(here) if here else ()
        span = (min(a for a, _ in chosen), max(b for _, b in chosen)) if here else (0, len(statement.text))
        assertion = (
            Assertion(Stance.DENIED, statement.refused)
            if statement.refused
            else assess(statement.text, span, chosen, ability=statement.is_goal)
        )
        return Hit(statement, assertion, self.evidence(statement))

    def _match_bare(self, statement: Statement, combination: Combination) -> Hit | None:
        """A bare yes or no takes up what the lead asks; a demand's own wording may leave out one of the concepts.

        Never the first, which is what the combination is about.
        """
        assert statement.bare is not None
        in_lead = self.concepts(statement.passage.lead)
        asked = [name in in_lead for name in combination.wanted]
        if asked[:1] == [True] and sum(asked) >= len(asked) - 1:
            return Hit(statement, Assertion(statement.bare, statement.text), self.evidence(statement))
        return None

    def answers(self, statement: Statement, combinations: tuple[str, ...]) -> bool:
        """Whether a statement answers a demand for just what the combinations look for."""
        lead = statement.passage.lead if statement.passage.answers_demand else ""
        asked = (one.wanted for text in combinations if not (one := parse_combination(text)).above)
        return bool(lead) and any(wanted and set(wanted) <= set(self.concepts(lead)) for wanted in asked)

    def evidence(self, statement: Statement) -> Evidence:
        """The statement's own words."""
        if id(statement) not in self._evidence:
            self._evidence[id(statement)] = self.offer.text.evidence(statement.passage, statement.start, statement.end)
        return self._evidence[id(statement)]

    def _concepts(self, text: str) -> Found:
        return _found(self._lexicon, text)

    def _of_passage(self, text: str) -> tuple[str, ...]:
        return _found(self._lexicon if text in self._texts else self._passage_lexicon, text).names

    @cached_property
    def _texts(self) -> frozenset[str]:
        return frozenset(statement.text for statement in self.statements)

    @cached_property
    def _index(self) -> Index:
        return Index(self.statements, self.concepts, self._of_passage, self._lexicon.opens)


def _closest(choices: list[list[Span]]) -> tuple[Span, ...]:
    """One span of each concept, near the first span of the rarest."""
    anchor = min(choices, key=len)[0]
    return tuple(min(spans, key=lambda s: abs(s[0] - anchor[0])) for spans in choices)


@lru_cache(maxsize=2048)
def _statements(passage: Passage, goals: tuple[Span, ...]) -> tuple[Statement, ...]:
    """Kept from offer to offer: those of one document share passages."""
    if passage.section is Section.TITLE and len(passage.text.split()) <= _LABEL_WORDS:
        return ()
    statements: list[Statement] = []
    quoted = _quoted(passage.text)
    context = passage.heading if passage.answers_demand else f"{passage.heading} \n {passage.lead}"
    whole = passage.is_item and len(passage.text) <= _LONGEST_ITEM
    spans = [(0, len(passage.text))] if whole else sentence_spans(passage.text)
    for number, (start, end) in enumerate(spans):
        text, following = passage.text[start:end], spans[number + 1 : number + 2]
        if any(a <= start + 1 and end - 1 <= b for a, b in quoted) or _says_no_more(text):
            continue
        statements.append(Statement(
            passage=passage,
            start=start,
            end=end,
            text=text,
            context=context,
            is_goal=any(a < end and start < b for a, b in goals) or states_outcome(passage, text),
            bare=_bare(text) if passage.answers_demand else _of_label(passage, text),
            refused=_refused(text, passage.text[slice(*following[0])]) if following else "",
        ))  # fmt: skip
    return tuple(statements)


def _says_no_more(text: str) -> bool:
    """Whether a sentence only says who decides what stands before it, or invites to the provider's news."""
    return _DECIDES.fullmatch(text) is not None or _NEWS.search(text) is not None


def _quoted(text: str) -> list[Span]:
    """The stretches that are somebody else's words: a customer's, a former participant's, a mail that is answered."""
    return [(0, len(text))] if text.startswith(">") else [match.span() for match in _QUOTATION.finditer(text)]


def _of_label(passage: Passage, text: str) -> Stance | None:
    """A yes or no to the label of the provider's own row ("Bevis: Ja, ved fuld deltagelse") states or denies it."""
    is_label = 0 < len(passage.lead.split()) <= _LABEL_WORDS
    if not is_label or not passage.is_item or passage.text.startswith(passage.lead):
        return None
    if _YES.match(text):
        return Stance.STATED
    return Stance.DENIED if BARE_NO.fullmatch(text.strip(" .!")) else None


def _bare(text: str) -> Stance | None:
    words = _MARKERS.sub("", text).strip(" .!,;:")
    if any(BARE_NO.fullmatch(part.strip(" .!,;:")) for part in (words, words.split(". ")[0])):
        return Stance.DENIED
    if BARE_YES.fullmatch(words) or _to_be_settled(words):
        return Stance.CONDITIONAL
    return None


def _refused(asks: str, following: str) -> str:
    """The no that the next sentence gives to a question or to what somebody has asked for."""
    asked = asks.rstrip().endswith("?") or _ASKED_WHETHER.search(asks)
    no = PLAIN_NO.match(following) if asked else None
    return no[0].strip() if no else ""


def _to_be_settled(words: str) -> bool:
    """"Afklares med ordregiver ved opstart": an answer that puts the answer off."""
    return len(words.split()) <= _LONGEST_PUT_OFF and _PUT_OFF.match(words) is not None
