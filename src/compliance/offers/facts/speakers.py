"""Teachers whom no sentence calls so: whoever a programme sets beside its points, and the letter's own writer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from compliance.danish.letters import only
from compliance.danish.sentences import sentence_spans
from compliance.offers.facts.names import FULL_NAME
from compliance.offers.facts.people import Person, find_people
from compliance.offers.facts.teacher_words import NO_TEACHER, PLANS, TESTIMONIAL
from compliance.offers.facts.titles import Title, find_titles
from compliance.offers.model import Passage, Section

Speaker = tuple[Person, int]
"""A person, and where in the passage they are told of."""

_CLOCK = re.compile(r"\W*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\b", re.IGNORECASE)
_PROGRAMME = re.compile(r"\bprogram|\bdagens\s+(?:gang|forløb)|\bmødeplan|\bdagsorden", re.IGNORECASE)
_SET_APART = re.compile(r"(?:^|[–—:(|·,.?!]|\s-)\s*(?:(?:med|ved|v[/.]|af)\s+)?$|\bv/\s*$")
_NAMED = re.compile(rf"\s+{FULL_NAME}\s*(?=[.,:;)(/–|]|og\b|&|$)")
_NAME_FIRST = re.compile(rf"(?:^|[–—:(|·.?!]|\s-)\s*(?:(?:med|ved)\s+)?{FULL_NAME}\s*[,(]\s*$")

_BY_NAME = re.compile(rf"(?:\bv/|\bv\.|\bved)\s*(?:[a-zæøå.]+\s+){{0,2}}(?P<name>{FULL_NAME})")

_WRITER = re.compile(
    r"\b(?:jeg\s+(?:selv\s+)?(?:er|har)|er\s+jeg|har\s+jeg|jeg\s+selv|vi\s+(?:er|har)\s+(?:begge|alle|to|tre)"
    r"|min\s+(?:egen\s+)?baggrund|min\s+(?:makker|kollega|medunderviser))\b",
    re.IGNORECASE,
)
_MAY_TELL = (Section.GENERAL, Section.ABOUT_PROVIDER, Section.FORM, Section.CONTENT)
_VISIT = re.compile(
    r"\b(?:[Vv]i\s+(?:får|har)|I\s+(?:får|har)|(?:får|har)\s+(?:vi|I))\s+(?:\w+\s+)?besøg\s+af\s|\bbesøger\s+(?:os|jer)\b"
)
_NO_TEACHING_VISIT = re.compile(
    r"\b(?:mellem|imellem|efter\s+(?:forløbet|kurset|dagene)|bagefter|hjemme|huset|institutionen|kigger)\b",
    re.IGNORECASE,
)
_COMPANION = re.compile(r"\W*(?:Hun|Han|De)\s+(?:er|har)\b")


_NAMES = re.compile(FULL_NAME)
_ON_A_DAY = re.compile(
    r"\b(?:(?:på\s+)?dag\s+(?:\d|et|to|tre)|(?:første|anden|tredje|sidste|begge|alle|hele)\s+(?:\w+\s+)?(?:dag|formiddag|eftermiddag|gang)e?n?)\b"
    r"(?!\s+(?:efter|før)\b)|\bom\s+(?:for|efter)middagen\b|\bi\s+(?:to|tre|fire)\s+dage\b",
    re.IGNORECASE,
)
_READ = re.compile(r"\b(?:læser|drøfter|diskuterer|hører\s+om|bruger)\s+(?:vi|I|du)\b", re.IGNORECASE)
_WORDS = re.compile(r"\b(?!(?:og|samt|ved|fra|på|begge|v|i)\b)[a-zæøå]{2,}\b")
_NAME_AND_TITLE = re.compile(rf"\W*{FULL_NAME}\s*[,(–]")
_FIRST = 2
"""Letters before a title that opens a sentence."""
_NO_LIST = frozenset(
    {Section.ABOUT_PROVIDER, Section.LITERATURE, Section.TARGET_GROUP, Section.ADMISSION, Section.PRICE}
)
_NO_LIST_UNDER = re.compile(
    r"\btilrettelæg|\bplan|udvikl|kontakt|spørg|afsender|bestyrelse|råd\b|gruppe|censor|bag\b|referenc|litteratur",
    re.IGNORECASE,
)
"""A heading over people of whom it says what else they do."""


def in_programme(passage: Passage) -> Iterator[Speaker]:
    """Those whom a point of a programme names with their title ("Læreplanen set ovenfra. Lektor Jesper Hald")."""
    if not is_point(passage):
        return
    if NO_TEACHER.search(passage.text.lower()) or TESTIMONIAL.match(passage.text):
        return
    for title in find_titles(passage.text, anywhere=True):
        before, after = passage.text[: title.start], passage.text[title.end :]
        named = _SET_APART.search(before) and _NAMED.match(after)
        if not title.former and (named or (_NAME_FIRST.search(before) and re.match(r"\W*(?:$|og\b)", after))):
            yield Person((title,)), title.start


def allotted(passage: Passage) -> Iterator[Speaker]:
    """Academics named with a day of the course ("Dag 1 har I Mona Friis, lektor"), or listed with titles alone."""
    if passage.section in _NO_LIST or NO_TEACHER.search(passage.text.lower()):
        return
    of_others = TESTIMONIAL.match(passage.text) or _READ.search(passage.text) or PLANS.search(passage.text)
    if of_others or not _NAMES.search(passage.text):
        return
    spans = sentence_spans(passage.text)
    is_list = not _NO_LIST_UNDER.search(passage.heading) and all(_is_bare(passage.text[a:b]) for a, b in spans)
    for start, end in spans:
        people = find_people(passage.text[start:end]) if is_list or _ON_A_DAY.search(passage.text, start, end) else ()
        is_taught = any(_is_academic(title) for person in people for title in person.titles)
        if is_taught and all(person.name for person in people):
            yield from ((person, start + person.titles[0].start) for person in people)


def _is_bare(sentence: str) -> bool:
    """Whether a sentence holds names and titles, and no verb."""
    titles = find_titles(sentence)
    if not titles or not (titles[0].start <= _FIRST or _NAME_AND_TITLE.match(sentence)):
        return False
    cuts = [0, *(at for title in titles for at in (title.start, title.end)), len(sentence)]
    return not _WORDS.search(_NAMES.sub(" ", only(sentence, list(pairwise(cuts))[::2])))


def told_of_elsewhere(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Person, int]]:
    """What sentences that open with the name of a programme's speaker tell of them ("Ida Lund er cand.pæd.")."""
    names = {by["name"] for p in passages if is_point(p) for by in _BY_NAME.finditer(p.text)}
    for passage in passages:
        for start, end in sentence_spans(passage.text) if names else ():
            sentence = passage.text[start:end]
            if not sentence.startswith(tuple(names)) or PLANS.search(sentence):
                continue
            for person in find_people(sentence):
                if person.name in names:
                    yield passage, person, start + person.titles[0].start


def is_point(passage: Passage) -> bool:
    """Whether a passage is a point of a programme: by its time, or by what it stands under."""
    timed = _CLOCK.match(passage.lead) or _CLOCK.match(passage.text)
    return bool(timed or _PROGRAMME.search(passage.heading))


def writers(passage: Passage) -> Iterator[Speaker]:
    """The letter's own writer, where they tell of their degree, and those told of beside them."""
    if passage.section not in _MAY_TELL:
        return
    if not _WRITER.search(passage.text):
        return
    kept: list[tuple[int, int]] = []
    of_themselves = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        if TESTIMONIAL.match(sentence) or NO_TEACHER.search(sentence.lower()):
            continue
        own = _WRITER.search(sentence) is not None and any(map(_is_academic, find_titles(sentence)))
        if own or (_COMPANION.match(sentence) and not PLANS.search(sentence)):
            kept.append((start, end))
        of_themselves = of_themselves or own
    if of_themselves:
        yield from ((person, person.titles[0].start) for person in find_people(only(passage.text, kept)))


def visitors(passage: Passage) -> Iterator[Speaker]:
    """The academics whom those who write for themselves will be visited by on the days ("vi får besøg af lektor …")."""
    if passage.section not in _MAY_TELL or "besøg" not in passage.text.lower():
        return
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        visit = _VISIT.search(sentence)
        if visit and not _NO_TEACHING_VISIT.search(sentence):
            for person in find_people(sentence[visit.end() :]):
                if any(map(_is_academic, person.titles)):
                    yield person, start + visit.end() + person.titles[0].start


def _is_academic(title: Title) -> bool:
    return title.kind != "other" and not title.former
