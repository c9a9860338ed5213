"""Profiles of people: a paragraph, an item or a table's row that opens with a name and tells of that person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from compliance.danish.letters import only
from compliance.danish.sentences import sentence_spans
from compliance.offers.facts.names import FULL_NAME
from compliance.offers.facts.people import Person, find_people
from compliance.offers.facts.titles import Title, find_titles
from compliance.offers.model import Passage

_OPENS = re.compile(
    rf"\W*(?:[Nn]avn\s*:\s*)?{FULL_NAME}(?:\s*[,.:(–-]|\s+(?:er|har|kommer|arbejder|forsker|underviser)\b)"
)
_OPENING_NAME = re.compile(rf"\W*(?:[Nn]avn\s*:\s*)?(?P<name>{FULL_NAME})")
_NAME_ALONE = re.compile(rf"\W*{FULL_NAME}\W*")
_TEACHES = re.compile(
    r"\bunderviser?\b(?!\s+(?:ikke|til\s+daglig|også\s+(?:på|til|i)\b|normalt))|\bholder\s+oplæg\b|\bfaciliterer\b"
    r"|\b(?:står\s+for|har\s+ansvaret\s+for|tager|varetager)\s+(?:\w+\s+){0,2}(?:dag(?:en|ene|e)?|undervisning\w*|øvelse\w*)\b",
    re.IGNORECASE,
)
_DOES_NOT = re.compile(r"\bunderviser\s+ikke\b|\bikke\s+i\s+undervisningen\b", re.IGNORECASE)
_DOES_OTHERWISE = re.compile(
    r"\bvært(?:inde)?\b|\b\w*sekretær\b|\badministra\w+|\btilmelding\w*|\bfaktura\w*|\bprojektkoordinator\b|\bbooke[rs]\b"
    r"|\bcensor\b|\bbyder\s+velkommen\b|\bholder\s+styr\s+på\b|\bkigger\s+forbi\b|\bgæst(?:er)?\b(?![^.:;]*:)",
    re.IGNORECASE,
)
"""Another part in the course: to host it or see to its papers."""
_HAS_PLANNED = re.compile(
    r"\bhar\s+(?:udviklet|tilrettelagt|planlagt|udtænkt|lavet)\s+(?:forløbet|kurset|modulet|dagen|dagene|programmet|det)\b",
    re.IGNORECASE,
)
_WITH_WHOM = re.compile(r"\b(?:sammen|i\s+samarbejde)\s+med\s+[^.;]*", re.IGNORECASE)
_BRINGS_IN = re.compile(
    rf"\b(?:(?:afløses|suppleres|assisteres|bistås)\b[^.;:,]*\saf|jeg|(?:tager|står|har|underviser|møder|kommer|er)(?:\s+(?:I|du|så|det))?),?\s+(?P<name>{FULL_NAME})(?:\s*[,(–]|\s+for\b)"
)
"""A sentence inside a profile that brings in somebody else ("Dag 2 og 3 tager jeg, Pernille Højrup, …")."""
_NAMED_SUBJECT = re.compile(rf"\s+{FULL_NAME}\s+(?:er|har|kommer|underviser|holder|står)\b")
_FIRST = 2
"""Letters before a title that opens a sentence."""
_OF_ANOTHER = re.compile(r"\b(?:med|af|hos|under|for|og)\s+(?:\w+\s+)?$", re.IGNORECASE)


def open_with_name(passage: Passage) -> bool:
    """Whether a passage is a profile: it opens with a full name, or its row does."""
    return bool(_opens(passage.text) or _NAME_ALONE.fullmatch(passage.lead))


def profiles(passage: Passage) -> Iterator[tuple[int, int]]:
    """Start and end of each person's part of a passage that opens with a name."""
    spans = sentence_spans(passage.text)
    starts = [start for n, (start, end) in enumerate(spans) if n == 0 or _turns_to(passage.text[start:end])]
    yield from zip(starts, [*starts[1:], len(passage.text)], strict=True)


def says_who_teaches(profile: str, told: bool = False) -> bool | None:
    """True where a profile says that its person teaches, False where it says another part of theirs, else None.

    Who has planned the course is not among its teachers, unless the words above have `told` that these teach.
    """
    if _DOES_NOT.search(profile):
        return False
    if _TEACHES.search(profile):
        return True
    return False if _DOES_OTHERWISE.search(profile) or (_HAS_PLANNED.search(profile) and not told) else None


def people_of(profile: str) -> tuple[Person, ...]:
    """The person whom a profile tells of, with every title in it; several where its first sentence names several."""
    profile = _WITH_WHOM.sub(lambda company: " " * len(company[0]), profile)
    spans = sentence_spans(profile)
    profile = only(profile, [(a, b) for a, b in spans if not profile[a:b].endswith("?")])
    first = find_people(profile[: spans[0][1]]) if spans else ()
    if len(first) > 1:
        return find_people(profile)
    titles = tuple(t for t in find_titles(profile) if not t.former and not _is_of_another(profile, t))
    name = _OPENING_NAME.match(profile)
    return (Person(titles, name["name"] if name else "", is_told_apart=True),) if titles else ()


def _turns_to(sentence: str) -> bool:
    """Whether a sentence begins another person's part."""
    brought = _BRINGS_IN.search(sentence)
    if _opens(sentence) or (brought and find_titles(sentence[brought.start("name") :])):
        return True
    titles = find_titles(sentence)
    return bool(titles) and titles[0].start <= _FIRST and _NAMED_SUBJECT.match(sentence, titles[0].end) is not None


@lru_cache(maxsize=2048)
def _opens(text: str) -> bool:
    return bool(_OPENS.match(text))


def _is_of_another(profile: str, title: Title) -> bool:
    named = title.kind == "position" and re.match(rf"\s+{FULL_NAME}", profile[title.end :])
    return bool(named and _OF_ANOTHER.search(profile[: title.start]))
