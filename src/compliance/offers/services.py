"""Courses that a text describes side by side: a letter answers each question for "ydelse A" and "ydelse B" in turn.

A sentence is about the course whose letter it names, and so are those after it in the same paragraph; a heading with a
letter ("Hvad kan lederne bagefter (A)?") tells it for what stands below. What names none or several is about them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from compliance.danish.sentences import sentence_spans
from compliance.offers.model import Passage, Section

_KIND = r"(?:(?:del)?(?:ydelse|opgave|aftale|forløb)|tilbud|kursus|kurset|pakke)"
_NAMED = re.compile(rf"\b(?i:{_KIND})(?:n|en|t|et)?\s+(?P<key>[A-H]|[1-9])\b(?!\s*%|[.,]\d)")
_BARE = re.compile(
    r"(?<![\w.§&/-])(?<!\bplan )(?<!\bbilag )(?<!\bhold )(?<!\blokale )(?<!\bsal )(?<!\bblok )"
    r"(?P<key>[A-H])\b(?![/&\d-]|\.\w)",
)
_PRESENTS = re.compile(
    rf"(?<!\baf )(?<!\bpå )(?<!\bfor )(?<!\btil )\b(?P<name>(?i:{_KIND})\s+(?P<key>[A-H]|[1-9]))"
    r"\s*(?:\bbliver\b|\ber\b|\bomfatter\b|[:=(–-])\s*"
    rf"(?P<what>(?:(?!\s(?:og|samt|mens)\s+(?i:{_KIND})\s)[^.;:,()]){{4,80}})"
)
"""Where a course is presented by its letter: "Ydelse A er de tre dage for lederne"."""
_BRACKETED = re.compile(
    r"(?<!\w)(?P<what>(?:(?!\s(?:og|samt|plus)\s)[^.;:,()?]){4,80})"
    rf"\s\((?:(?i:{_KIND})\s+)?(?P<key>[A-H])\)"
)
"""The letter behind the course: "tre dage for lederne (A) og en dag for rådhuset (B)"."""
_LETTER_IN_BRACKETS = re.compile(r"[A-H]\)")
_NAMES_ONE = re.compile(r"(?:ydelse|opgave|aftale|forløb|tilbud|kurs(?:us|et)|pakke)\s+[a-h1-9]")
"""In text in lower case: without it no course is presented by its letter."""
_OPENS_NAME = re.compile(r"\s*(?:(?:en|et|og|samt|plus)\s+)*")
_LABELLED = re.compile(
    rf"\W*(?P<name>(?:(?i:{_KIND})\s+)?(?P<key>[A-H])|(?i:{_KIND})\s+(?P<number>[1-9]))\s*[:.)|–-]\s+"
    r"(?P<what>[^\W\d][^.;:]{3,80})"
)
_HEADED = re.compile(rf"(?:(?i:{_KIND})\s+)?(?P<key>[A-H])\s*[.:)|–-]\s+[^\W\d].{{3,80}}$")
_NEXT = re.compile(
    rf"(?:[,;]|(?=\s(?:og|samt|mens)\s+(?i:{_KIND})\s+\w\s*(?:[:=(]|er\b)))\s+"
    rf"(?=(?:(?:og|samt|men|mens|medens)\s+)?(?:(?:på|til|for|i|under|ved)\s+)?(?:(?i:{_KIND})\s+)?(?:[A-H]\b|\d\b))"
)
"""Where a sentence may turn to the next course ("A ligger i marts, og B ligger i maj")."""
_OF_ALL = re.compile(
    r"\W*(?:(?:på|til|for|i|ved)\s+)?(?:begge(?!\s+dage)|fælles|hver\s+af\s+(?:dem|de|ydelserne))\b", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"(?P<kind>(?i:hold|kursus|forløb|spor|tilbud|pakke|linje|aktivitet|indsats))"
    r"\s+(?P<key>[A-H1-9])\b"
)
"""The title of a course that is one of several in a catalogue by its number."""
_KEY = re.compile(r"\b[A-H1-9]\b")
_FEWEST = 3
"""Passages in which each course must be named, so that the letters are how the text tells them apart."""


class Service(NamedTuple):
    """One of several courses side by side: what is said of it alone, and what is said of them all."""

    title: str
    own: tuple[Passage, ...]
    common: tuple[Passage, ...]


def services(passages: tuple[Passage, ...]) -> tuple[Service, ...]:
    """The courses that are presented by a letter each and told of throughout; none where fewer than two are."""
    titles = {head["key"]: head[0].strip() for p in passages if (head := _headed(p))}
    for passage in passages:
        for key, title in _presented(passage):
            titles.setdefault(key, title[:1].upper() + title[1:])
    if len(titles) < 2:
        return ()
    told = list(_told(passages, frozenset(titles)))
    shared = tuple(passage for about, passage in told if about is None)
    apart = tuple(
        Service(title, tuple(passage for about, passage in told if about == key), shared)
        for key, title in titles.items()
    )
    return apart if all(len({p.block for p in service.own}) >= _FEWEST for service in apart) else ()


def _headed(passage: Passage) -> re.Match[str] | None:
    """The heading that bears a course's letter ("A. De daglige ledere"), and is its title."""
    return _HEADED.match(passage.text) if passage.section is Section.TITLE else None


def _presented(passage: Passage) -> Iterator[tuple[str, str]]:
    """Letter and title of each course that a passage presents: in a sentence, in brackets, or as a label."""
    for found in _PRESENTS.finditer(passage.text) if _NAMES_ONE.search(passage.text.lower()) else ():
        yield found["key"], f"{found['name']}: {found['what'].strip()}"
    if passage.section is Section.TITLE:
        return
    for found in _BRACKETED.finditer(passage.text) if _LETTER_IN_BRACKETS.search(passage.text) else ():
        yield found["key"], _OPENS_NAME.sub("", found["what"], count=1)
    if label := _LABELLED.match(passage.text) or _LABELLED.match(f"{passage.lead}: {passage.text}"):
        yield label["key"] or label["number"], f"{label['name']}: {label['what'].strip()}"


def _told(passages: tuple[Passage, ...], keys: frozenset[str]) -> Iterator[tuple[str | None, Passage]]:
    """Each stretch of the passages with the course that it is about; None where it is about all."""
    under: str | None = None
    for passage in passages:
        labels = _keys(passage.lead, keys) if passage.lead else set()
        about = labels.pop() if len(labels) == 1 else under
        if passage.section is Section.TITLE:
            about = None
        runs: list[tuple[str | None, int, int]] = []
        for start, end in _stretches(passage.text):
            named = _keys(passage.text[start:end], keys)
            if named or _OF_ALL.match(passage.text, start, end):
                about = named.pop() if len(named) == 1 else None
            if runs and runs[-1][0] == about:
                runs[-1] = (about, runs[-1][1], end)
            else:
                runs.append((about, start, end))
        if passage.section is Section.TITLE:
            under = about
        for whose, start, end in runs:
            yield whose, passage.model_copy(
                update={"text": passage.text[start:end], "start": passage.start + start, "end": passage.start + end}
            )


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Sentences, cut where one turns to the next course."""
    for start, end in sentence_spans(text):
        for turn in _NEXT.finditer(text, start, end):
            yield start, turn.start()
            start = turn.end()
        yield start, end


def of_this_number(title: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages of one of several numbered courses ("Hold 2 · …"), without what is common but names others alone."""
    own = _NUMBERED.match(title)
    return tuple(_without_other_numbers(own, passages)) if own else passages


def _without_other_numbers(own: re.Match[str], passages: tuple[Passage, ...]) -> Iterator[Passage]:
    named = re.compile(rf"\b(?i:{own['kind']})(?:et|ene|ne)?\s+(?P<keys>\w(?:\s*(?:,|og|samt|eller|&)\s*\w\b)*)(?!\w)")
    for passage in passages:
        told = [
            (span, {key for found in named.finditer(passage.text, *span) for key in _KEY.findall(found["keys"])})
            for span in sentence_spans(passage.text)
        ]
        if not passage.common or all(not keys or own["key"] in keys for _, keys in told):
            yield passage
            continue
        kept: list[tuple[int, int]] = []
        for (start, end), keys in told:
            if keys and own["key"] not in keys:
                continue
            before = kept.pop() if kept and not passage.text[kept[-1][1] : start].strip() else (start, end)
            kept.append((before[0], end))
        for start, end in kept:
            yield passage.model_copy(
                update={"text": passage.text[start:end], "start": passage.start + start, "end": passage.start + end}
            )


def _keys(text: str, keys: frozenset[str]) -> set[str]:
    """The courses that a stretch names, by kind and letter or, where letters are used, by the letter alone."""
    named = {found["key"] for found in _NAMED.finditer(text)} | {found["key"] for found in _BARE.finditer(text)}
    return named & keys
