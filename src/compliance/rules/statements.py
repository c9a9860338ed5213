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

from compliance.danish.assertion import Assertion, Stance, assess, denies
from compliance.danish.lexicon import Found, Lexicon, members
from compliance.danish.sentences import Span, sentence_spans
from compliance.documents.model import Evidence
from compliance.offers.facts.goals import goal_spans
from compliance.offers.goal_language import states_outcome
from compliance.offers.model import CourseOffer, Passage, Section
from compliance.offers.sections import section_of
from compliance.rules.answers import bare_answer, only_asks, refused, says_no
from compliance.rules.combinations import Combination, parse_combination
from compliance.rules.index import Index
from compliance.rules.ruleset import RuleSet

_LONGEST_ITEM = 320
"""Characters up to which a list item or table answer is read as one statement."""
_LABEL_WORDS = 3
"""Words up to which a heading is a mere label, which states nothing ("Kursusbevis")."""
_QUOTATION = re.compile(r"»[^»«]{40,}«|“[^“”]{40,}”|„[^„“”]{40,}[“”]|(?<!\w)\"[^\"]{40,}\"(?!\w)")
"""Long enough to say something: shorter ones are titles and names."""
_FEWEST_OWN_WORDS = 7
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
_UNANSWERED = re.compile(r"\W*\d{1,2}\)\s+\S+(?:\s+\S+){0,9}:\s*")
"""A numbered point that nothing follows ("4) Netværk bagefter:")."""
_LABEL = re.compile(r"[\w-]+(?:(?:,|\s(?:og|eller|samt|af))\s[\w-]+){0,3}\s?[.:]")
"""What may be the label that a paragraph begins with ("Dokumentation og opfølgning. Hver deltager …")."""


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
    says_no: bool = False
    """Whether it begins with a no to the question before it or over it."""


@dataclass(frozen=True)
class Hit:
    """A combination found in a statement, and how it is asserted there."""

    statement: Statement
    assertion: Assertion
    evidence: Evidence
    of_provider: bool = False
    """Rests on the provider's name, not on the statement."""
    denies: bool = True
    """Whether the words found deny what they may: a "not" among them that is taken back ("ikke kun") does not."""


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
        refuses = statement.says_no and len(here) < len(combination.wanted)
        assertion = (
            Assertion(Stance.DENIED, statement.refused or statement.text)
            if statement.refused or refuses
            else assess(statement.text, span, chosen, ability=statement.is_goal)
        )
        if assertion.stance is Stance.STATED and 0 < len(here) < len(combination.wanted) and " " not in statement.text:
            # A single word under a heading names what it is about, and says no more.
            assertion = Assertion(Stance.CONDITIONAL, statement.text)
        return Hit(statement, assertion, self.evidence(statement), denies=denies(statement.text, chosen))

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
    asks = passage.lead or passage.heading
    for number, (start, end) in enumerate(spans):
        text, following = passage.text[start:end], spans[number + 1 : number + 2]
        answered, asks = asks, text
        if _is_quoted(passage.text, start, end, quoted) or _says_no_more(text):
            continue
        if following and number == 0 and _LABEL.fullmatch(text) and section_of(text) is not Section.GENERAL:
            continue
        statements.append(Statement(
            passage=passage,
            start=start,
            end=end,
            text=text,
            context=context,
            is_goal=any(a < end and start < b for a, b in goals) or states_outcome(passage, text),
            bare=bare_answer(passage, text, is_first=number == 0),
            refused=refused(text, passage.text[slice(*following[0])]) if following else "",
            says_no=says_no(answered, text),
        ))  # fmt: skip
    return tuple(statements)


def _says_no_more(text: str) -> bool:
    """Whether a sentence only says who decides what stands before it or what is asked for, names a point or invites."""
    named = any(each.fullmatch(text) for each in (_DECIDES, _UNANSWERED))
    return named or _NEWS.search(text) is not None or only_asks(text)


def _is_quoted(text: str, start: int, end: int, quoted: list[Span]) -> bool:
    """Whether a sentence is a quotation, but for a few words that tell whose it is or what mark it gives."""
    for a, b in quoted:
        own = f"{text[start:a]} {text[b:end]}"
        if start < b and a < end and len(own.split()) < _FEWEST_OWN_WORDS and "krav" not in own.lower():
            return True
    return False


def _quoted(text: str) -> list[Span]:
    """The stretches that are somebody else's words: a customer's, a former participant's, a mail that is answered."""
    return [(0, len(text))] if text.startswith(">") else [match.span() for match in _QUOTATION.finditer(text)]
