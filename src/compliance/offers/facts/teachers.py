"""The academic level of those who teach the course."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from compliance.danish.letters import only
from compliance.danish.sentences import sentence_spans
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.part_columns import opens_with_another_part, opens_with_part, without_rows_of_other_parts
from compliance.offers.facts.people import Person, find_people, same_people
from compliance.offers.facts.profiles import open_with_name, people_of, profiles, says_who_teaches
from compliance.offers.facts.speakers import allotted, in_programme, is_point, told_of_elsewhere, visitors, writers
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.facts.teacher_words import (
    AND_ANOTHER,
    ASKS_WHO,
    BESIDE_THE_COURSE,
    CONTACT,
    DEMANDED,
    IN_PASSING,
    NO_TEACHER,
    PEOPLE_HEADING,
    PLANS,
    PRESENTED,
    PROMISED,
    SAID_OUTRIGHT,
    SAID_TO_TEACH,
    SAME_PEOPLE,
    SEGMENT,
    SIGNED,
    STAFF,
    TEACHER_HEADING,
    TEACHES,
    TEACHES_TOO,
    TESTIMONIAL,
    TO_COME,
    TOLD_NEXT,
    TOPIC,
    WHO_ALSO,
    WITH_THE_HOUSE,
)
from compliance.offers.facts.titles import BELOW_KANDIDAT, find_titles, lowest
from compliance.offers.facts.told_together import NAMED, Found, all_named, rows_as_people, told_one_by_one
from compliance.offers.model import Fact, OfferText, Passage, Section, TeacherLevel

_PASSED_OVER = {
    Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.TARGET_GROUP, Section.ADMISSION,
    Section.LITERATURE, Section.ASSESSMENT, Section.PRICE, Section.GOALS,
}  # fmt: skip
_NEVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.ASSESSMENT}
_OPENING_WORD = re.compile(r"\W*([\w-]+)")


def extract_teacher_level(text: OfferText) -> Fact[TeacherLevel]:
    """The lowest of the teachers' levels, each teacher's being their position or highest degree.

    Those who plan, assess, visit or administer the course do not count. The evidence is each teacher's sentence.
    The fact is soft where some of the teachers are below kandidat and others are not, or somebody is still to be found.
    """
    text = without_others(in_stretches(text))
    passages = _without_signatures([p for p in without_rows_of_other_parts(text) if _may_tell(p)])
    of_parts = {p: opens_with_another_part([text.title], p.text) for p in passages if opens_with_part(p.text)}
    passages = [p for p in passages if not of_parts.get(p)] if of_parts else passages
    shown = _teaching_profiles(passages)
    found: list[Found] = []
    for passage, told in _with_announced(passages):
        if passage.heading and open_with_name(passage):
            found += [pair for start, end in shown.get(passage, ()) for pair in _profile(text, passage, start, end)]
        else:
            found += _read(text, passage, told)
    points = {p.block for p in passages if is_point(p)}
    if all(evidence.block in points for _, evidence in found):
        found = _speakers(text, passages, found)
    found += [_where(text, p, person, at) for p, person, at in told_of_elsewhere(passages)] if found else []
    found = told_one_by_one(rows_as_people(found))
    of_others = _names(p for p, others in of_parts.items() if others)
    of_others -= _names(p for p, others in of_parts.items() if not others)
    people = same_people(person for person, _ in found if person.name not in of_others)
    if not people:
        return Fact()
    known = [person for person in people if not person.background or person.is_told_apart] or people
    levels = {person.level for person in known}
    return Fact(
        value=lowest(levels),
        evidence=tuple(dict.fromkeys(evidence for person, evidence in found if person.name not in of_others)),
        soft=bool(levels - BELOW_KANDIDAT and levels & BELOW_KANDIDAT)
        or _is_somebody_to_come(passages, {quote.block for _, quote in found}),
    )


def _is_somebody_to_come(passages: list[Passage], told: set[int]) -> bool:
    """Whether a teacher is still to be found, where teachers are told of or among the profiles beside theirs."""
    headings = {p.heading for p in passages if p.block in told and PEOPLE_HEADING.search(p.heading)}
    return any(TO_COME.search(p.text) for p in passages if p.block in told or p.heading in headings)


def _without_signatures(passages: list[Passage]) -> list[Passage]:
    """Without who signs a letter, whatever its last heading was."""
    signed = {after for before, after in pairwise(passages)
              if SIGNED.fullmatch(before.text) and before.heading == after.heading and open_with_name(after)}
    return [p for p in passages if p not in signed]


def _names(passages: Iterable[Passage]) -> set[str]:
    return {person.name for p in passages for person in find_people(p.text) if person.name}


def _speakers(text: OfferText, passages: list[Passage], said: list[Found]) -> list[Found]:
    """Where only a programme tells who teaches: all whom its points name, else the letter's writer, else who visits."""
    blocks = {evidence.block for _, evidence in said}
    beside = [p for p in passages if p.block not in blocks]
    if found := said + [_where(text, p, person, at) for p in beside for person, at in in_programme(p)]:
        return found
    found = [_where(text, p, person, at) for p in passages for person, at in allotted(p)]
    found = found or [_where(text, p, person, at) for p in passages for person, at in writers(p)]
    return found or [_where(text, p, person, at) for p in passages for person, at in visitors(p)]


def _where(text: OfferText, passage: Passage, person: Person, at: int) -> Found:
    start, end = next(span for span in sentence_spans(passage.text) if span[0] <= at < span[1])
    return person, text.evidence(passage, start, end)


def _teaching_profiles(passages: list[Passage]) -> dict[Passage, list[tuple[int, int]]]:
    """The profiles of those who teach; under a heading for people at large, of those who are said to, if some are."""
    said: dict[tuple[Passage, tuple[int, int]], bool | None] = {}
    announced = ""
    for passage in passages:
        if not (passage.heading and open_with_name(passage)):
            spans = sentence_spans(passage.text)
            announces = bool(spans) and _tells_who_teaches(passage.text[slice(*spans[-1])])
            announced = passage.heading if announces else ""
            continue
        told = passage.heading == announced or passage.section is Section.TEACHERS or _is_under_teachers(passage)
        for span in profiles(passage):
            teaches = says_who_teaches(passage.text[slice(*span)], told)
            said[passage, span] = True if teaches is None and told else teaches
    shown: dict[Passage, list[tuple[int, int]]] = {}
    some = {passage.heading for (passage, _), teaches in said.items() if teaches}
    for (passage, span), teaches in said.items():
        if teaches or (teaches is None and passage.heading not in some and PEOPLE_HEADING.search(passage.heading)):
            shown.setdefault(passage, []).append(span)
    return shown


def _profile(text: OfferText, passage: Passage, start: int, end: int) -> Iterator[Found]:
    for person in people_of(passage.text[start:end]):
        yield _where(text, passage, person, start + person.titles[0].start)


def _with_announced(passages: list[Passage]) -> Iterator[tuple[Passage, bool]]:
    """Each passage, and whether the last sentence of the one before, under the same heading, tells who teaches."""
    yield from ((p, False) for p in passages[:1])
    for before, passage in pairwise(passages):
        spans = sentence_spans(before.text)
        last = before.text[slice(*spans[-1])] if spans else ""
        yield passage, before.heading == passage.heading and not before.is_item and _tells_who_teaches(last)


def _read(text: OfferText, passage: Passage, told: bool) -> Iterator[Found]:
    is_about_teachers = passage.section is Section.TEACHERS or _is_under_teachers(passage)
    for person in _who_teach(passage.text, is_about_teachers, told):
        yield _where(text, passage, person, person.titles[0].start)


@lru_cache(maxsize=4096)
def _who_teach(text: str, is_about_teachers: bool, told: bool) -> tuple[Person, ...]:
    """The people of whom a passage tells that they teach.

    With `told`, the words before the passage say that somebody teaches, and it may go on with their names.
    """
    spans = list(_about_teachers(text, is_about_teachers, told))
    return find_people(only(text, spans)) if spans else ()


def _about_teachers(text: str, is_about_teachers: bool, told: bool) -> Iterator[tuple[int, int]]:
    """The parts of a passage's text that are about its teachers."""
    goes_on = False
    named: set[str] = set()
    spans = sentence_spans(text)
    sentences = [text[start:end] for start, end in spans]
    for number, ((start, _), sentence) in enumerate(zip(spans, sentences, strict=True)):
        following = sentences[number + 1] if number + 1 < len(spans) else ""
        goes_on_next = bool(SAME_PEOPLE.match(following))
        asked = bool(number and sentences[number - 1].endswith("?") and ASKS_WHO.search(sentences[number - 1]))
        presented = told and bool(PRESENTED.match(sentence))
        of_named = bool(named and (opening := _OPENING_WORD.match(sentence)) and opening[1] in named)
        told = presented or _tells_who_teaches(sentence) or of_named or (goes_on and bool(TOLD_NEXT.match(sentence)))
        goes_on = told and all(title.former for title in find_titles(sentence))
        if told:
            named |= all_named(sentence)
        if not (is_about_teachers or goes_on_next or asked or told) or TESTIMONIAL.match(sentence):
            continue
        if sentence.endswith("?"):
            continue
        if (STAFF.match(sentence) and not told) or BESIDE_THE_COURSE.match(sentence):
            continue
        topic = TOPIC.search(sentence)
        for a, b in _segments(sentence[: topic.end()] if topic else sentence):
            if DEMANDED.search(sentence[a:b]) and not PROMISED.search(sentence[a:b]):
                continue
            if another_course(sentence[a:b]):
                continue
            beside = WITH_THE_HOUSE.search(sentence, a, b)
            b = beside.start() if beside and not NAMED.search(sentence, beside.end(), b) else b
            if goes_on_next or _is_of_teachers(sentence[a:b]):
                yield start + a, start + b


@lru_cache(maxsize=4096)
def _tells_who_teaches(sentence: str) -> bool:
    said = sentence.lower()
    return any(
        not (match[0].startswith("underviser") and IN_PASSING.search(said[: match.start()]))
        for match in TEACHES.finditer(said)
    )


def _is_under_teachers(passage: Passage) -> bool:
    return _heads_teachers(passage.lead) or _heads_teachers(passage.heading)


@lru_cache(maxsize=1024)
def _heads_teachers(label: str) -> bool:
    return TEACHER_HEADING.search(label) is not None


def _may_tell(passage: Passage) -> bool:
    if TESTIMONIAL.match(passage.text) or CONTACT.match(passage.lead):
        return False
    return passage.section not in _PASSED_OVER or _is_presentation(passage) or _is_said_outright(passage)


def _is_presentation(passage: Passage) -> bool:
    """ "Hvem er jeg?" and "Pensum, undervisere og bevis" present the teachers, whatever section they open.

    "Hvem kommer?" may ask for either: those who are named are teachers, and whole groups are those who take part.
    """
    if passage.section is Section.TARGET_GROUP and not NAMED.search(passage.text):
        return False
    return passage.section not in _NEVER and _is_under_teachers(passage)


def _is_said_outright(passage: Passage) -> bool:
    """A list of what one gains may hold "Du bliver undervist af lektorer"."""
    return passage.section in (Section.GOALS, Section.PRICE) and bool(SAID_OUTRIGHT.search(passage.text))


def _segments(sentence: str) -> Iterator[tuple[int, int]]:
    cuts = {cut.start() for cut in SEGMENT.finditer(sentence)}
    cuts |= {cut.start() for cut in AND_ANOTHER.finditer(sentence) if find_titles(sentence[cut.end() :])}
    yield from pairwise([0, *sorted(cuts), len(sentence)])


def _is_of_teachers(segment: str) -> bool:
    said = segment.lower()
    if NO_TEACHER.search(said) and not SAID_TO_TEACH.search(said):
        return False
    if not PLANS.search(segment) or TEACHES_TOO.search(segment):
        return True
    return any(_tells_who_teaches(segment[also.end() :]) for also in WHO_ALSO.finditer(segment))
