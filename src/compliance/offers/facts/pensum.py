"""The share of the pensum that is common across providers, in percent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from compliance.danish.sentences import sentence_spans
from compliance.danish.shares import find_shares
from compliance.documents.model import BlockKind, Evidence
from compliance.offers.facts.groups import find_groups
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.pensum_marks import Kind, Mark, find_marks
from compliance.offers.facts.pensum_words import (
    ALL_COMMON,
    AND_OF_THEM,
    CHANGED,
    COMMON,
    COURSES_FOR,
    DEMANDED,
    MAY_BE_WHOLE,
    MAY_READ,
    NONE_COMMON,
    NUMBERED,
    OF_SOMETHING_ELSE,
    OF_THEM,
    ONCE,
    OUT_OF_ALL,
    OWN,
    OWN_NUMBER,
    PROMISED,
    READING,
    STOP,
    WHEREOF,
)
from compliance.offers.facts.quoted_demands import with_quotes_as_leads
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Passage, Section

_PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.PRICE}
_LONGEST_LABEL = 40


@dataclass(frozen=True)
class _Item:
    """A mark in a passage, and whose reading it measures: common (True), the provider's own, or not said (None)."""

    passage: Passage
    mark: Mark
    common: bool | None

    @property
    def value(self) -> float:
        """Percent, or number of pages or titles."""
        return self.mark.value


def extract_shared_pensum(text: OfferText) -> Fact[float]:
    """The common share of the pensum in percent, stated or computed from pages or titles.

    A range has no value, only its quote; shares that contradict each other are a conflict.
    """
    text = without_others(with_quotes_as_leads(in_stretches(text)))
    found: list[tuple[float | None, Evidence]] = []
    for passages in _by_heading(text):
        items = [item for passage in passages for item in _items(passage)]
        shares = list(_common_shares([item for item in items if item.mark.kind is not Kind.COUNT]))
        counted = list(_common_counts([item for item in items if item.mark.kind is not Kind.SHARE]))
        for value, item in shares or counted:
            if not _is_of_others(text, item):
                found.append((value, _evidence(text, item)))
        if not (counted or shares):
            found += [pair for passage in passages for pair in _all_or_nothing(text, passage)]
    return _resolve(found)


def _is_of_others(text: OfferText, item: _Item) -> bool:
    """ "På kurserne for ledere er 52 % fælles" in a catalogue tells nothing of its day for the forvaltning."""
    start, end = _sentence(item.passage.text, item.mark.start)
    sentence = item.passage.text[start:end]
    numbered, number = NUMBERED.search(sentence), _number(text)
    if numbered and number and item.passage.common and number not in re.findall(r"\d+", numbered["names"]):
        return True
    if (cue := COURSES_FOR.search(sentence)) is None:
        return False
    named = {mention.group for mention in find_groups(sentence[cue.end() :])}
    own = {mention.group for mention in find_groups(text.title)} - {None}
    return bool(named and own) and not named & own


def _number(text: OfferText) -> str:
    """The number that the offer's heading gives it among the document's ("3. Forvaltningen som medspiller"), or ""."""
    titles = (b.text for b in text.document.blocks if b.kind is BlockKind.HEADING and text.title)
    own = (OWN_NUMBER.match(title) for title in titles if title.endswith(text.title))
    return next((number["name"] for number in own if number), "")


def _resolve(found: list[tuple[float | None, Evidence]]) -> Fact[float]:
    evidence = tuple(dict.fromkeys(quote for _, quote in found))
    values = sorted({round(value, 1) for value, _ in found if value is not None})
    if not found:
        return Fact()
    if not values:
        return Fact(evidence=evidence, note="Andelen er kun angivet som et interval.")
    if values[-1] - values[0] > 1:
        return Fact(evidence=evidence, conflict=True, note="Teksten angiver forskellige andele.")
    return Fact(value=values[0], evidence=tuple(dict.fromkeys(q for v, q in found if v is not None)))


def _by_heading(text: OfferText) -> Iterator[list[Passage]]:
    """Passages that may speak of the pensum; those under one heading together, since totals stand in their own line."""
    groups: dict[str, list[Passage]] = {}
    for passage in text.passages:
        if passage.section not in _PASSED_OVER:
            own = f"{passage.block}:{passage.start}"
            row = f"{passage.heading}: {passage.lead}" if passage.answers_demand else passage.heading
            groups.setdefault(row if passage.is_item or passage.lead else own, []).append(passage)
    yield from groups.values()


def _items(passage: Passage) -> Iterator[_Item]:
    text = passage.text
    about_reading = passage.section is Section.LITERATURE or _reads(f"{passage.lead} {passage.heading}")
    if not (about_reading or _reads(text)):
        return
    marks = find_marks(text)
    if not marks:
        return
    spans = sentence_spans(text)
    goes_on = {b[0] for a, b in pairwise(spans) if OF_THEM.search(text, *b) and _reads(text[slice(*a)])}
    for before, mark, after in zip((None, *marks), marks, (*marks[1:], None), strict=False):
        sentence = _sentence(text, mark.start)
        words = text[slice(*sentence)]
        is_reading = about_reading or sentence[0] in goes_on or mark.kind is Kind.COUNT or _reads(words)
        if not is_reading or _is_set_aside(text, mark, words):
            continue
        if CHANGED.search(words) and after and after.start < sentence[1]:
            continue
        first = next(m.start for m in marks if m.start >= sentence[0])
        led = _whose(text[sentence[0] : first]) is not None
        yield _Item(passage, mark, _owner(passage, mark, led, before, after))


@lru_cache(maxsize=4096)
def _reads(words: str) -> bool:
    """Whether the words tell of something to read."""
    low = words.lower()
    return MAY_READ.search(low) is not None and READING.search(low) is not None


def _owner(
    passage: Passage, mark: Mark, owners_lead: bool, before: Mark | None, after: Mark | None
) -> bool | None:
    """Whose the words around a mark say that it is: first those after it, or those that open the sentence."""
    text = passage.text
    ahead = text[_window_start(text, before.end if before else 0, mark.start) : mark.start]
    behind = text[mark.end : _window_end(text, mark.end, after.start if after else len(text))]
    if mark.kind is Kind.COUNT and after:
        behind = AND_OF_THEM.split(behind, maxsplit=1)[0]
    order = (ahead, behind) if owners_lead and not WHEREOF.search(ahead) else (behind, ahead)
    if after and owners_lead and mark.kind is not Kind.COUNT and _whose(ahead) is None:
        order = (behind, ahead)
    owner = next((whose for part in order if (whose := _whose(part)) is not None), None)
    if mark.kind is Kind.COUNT and after and OUT_OF_ALL.search(ahead):
        return None
    asked_its_share = mark.kind is Kind.SHARE and (passage.lead.endswith("?") or bool(find_shares(passage.lead)))
    if owner is None and mark.kind is not Kind.REST and (asked_its_share or not passage.answers_demand):
        is_label = len(passage.lead) < _LONGEST_LABEL or "?" in passage.lead or asked_its_share
        owner = _whose(passage.lead if is_label else "")
        if owner is False and "?" in passage.lead:
            owner = None
    if owner is None and mark.kind is Kind.SHARE:
        owner = _whose(text[slice(*_sentence(text, mark.start))])
    return owner


def _is_set_aside(text: str, mark: Mark, sentence: str) -> bool:
    if mark.kind is Kind.SHARE and OF_SOMETHING_ELSE.match(text, mark.end):
        return True
    if ONCE.search(sentence) or _is_of_another_course(sentence):
        return True
    return bool(DEMANDED.search(sentence)) and not PROMISED.search(sentence)


def _is_of_another_course(sentence: str) -> bool:
    """ "Alle andre hold" have the common pensum, and are no other course."""
    other = another_course(sentence)
    return other is not None and not any(
        common.start() < other.end() and other.start() < common.end() for common in COMMON.finditer(sentence)
    )


def _whose(words: str) -> bool | None:
    """True where the words first name what is common, False what is the provider's own, None neither."""
    common, own = COMMON.search(words), OWN.search(words)
    if common and own:
        return common.start() < own.start()
    return True if common else False if own else None


def _sentence(text: str, at: int) -> tuple[int, int]:
    return next((span for span in sentence_spans(text) if span[0] <= at < span[1]), (0, len(text)))


def _window_start(text: str, earliest: int, at: int) -> int:
    stops = [stop.end() for stop in STOP.finditer(text, earliest, at)]
    return stops[-1] if stops else earliest


def _window_end(text: str, at: int, latest: int) -> int:
    stop = STOP.search(text, at, latest)
    return stop.start() if stop else latest


def _common_shares(items: list[_Item]) -> Iterator[tuple[float | None, _Item]]:
    shares = [item for item in items if item.mark.kind is Kind.SHARE]
    common = [item for item in shares if item.common]
    own = [item for item in shares if item.common is False]
    for item in common:
        yield (None if item.mark.is_range else item.value), item
    left = 100 - sum(item.value for item in own)
    if own and not common and left > 0 and _rest_is_common(items):
        yield left, own[0]


def _common_counts(items: list[_Item]) -> Iterator[tuple[float | None, _Item]]:
    counts = [item for item in items if item.mark.kind is Kind.COUNT]
    if not counts:
        return
    common = [item for item in counts if item.common]
    alike = [item for item in counts if common and item.mark.titles == common[0].mark.titles]
    if any(item.common is None for item in alike):
        counts = alike  # "6 titler/280 sider": pages and titles are not added up
    common = [item for item in counts if item.common]
    own = [item for item in counts if item.common is False]
    total = max((item.value for item in counts if item.common is None), default=0.0)
    part = sum({(item.passage.block, item.mark.start): item.value for item in common}.values())
    others = sum(item.value for item in own)
    if common:
        whole = part + others if total <= part and own else total
        if whole > part:
            yield 100 * part / whole, common[0]
    elif 0 < others < total and _rest_is_common(items):
        yield 100 * (total - others) / total, own[0]


def _rest_is_common(items: list[_Item]) -> bool:
    return any(item.mark.kind is Kind.REST and item.common for item in items)


def _all_or_nothing(text: OfferText, passage: Passage) -> Iterable[tuple[float | None, Evidence]]:
    if not MAY_BE_WHOLE.search(passage.text.lower()):
        return
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        if not MAY_BE_WHOLE.search(sentence.lower()):
            continue
        if ONCE.search(sentence) or (DEMANDED.search(sentence) and not PROMISED.search(sentence)):
            continue
        if NONE_COMMON.search(sentence):
            yield 0.0, text.evidence(passage, start, end)
        elif (whole := ALL_COMMON.search(sentence)) and _whose(whole[0]):
            yield 100.0, text.evidence(passage, start, end)


def _evidence(text: OfferText, item: _Item) -> Evidence:
    start, end = _sentence(item.passage.text, item.mark.start)
    return text.evidence(item.passage, start, end)
