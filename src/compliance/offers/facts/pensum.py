"""The share of the pensum that is common across providers, in percent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from compliance.danish.numbers import find_numbers
from compliance.danish.sentences import sentence_spans
from compliance.danish.shares import find_shares
from compliance.documents.model import Evidence
from compliance.offers.facts.groups import find_groups
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Passage, Section

_PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.PRICE}
_READING = re.compile(
    r"\w*pensum\w*|\w*litteratur\w*|læsestof\w*|\w*tekst\w*|\bsider(?:ne)?\b|\btitler\w*|\bbøger\w*|\bartikler\w*"
    r"|\bkompendi\w*|\blæse[rs]?\b|\blæsning\w*|\bliste[nr]?\b|\bfælleslist\w*",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"\bfælles(?!\s+(?:sprog|faglighed|dag|frokost|samling|refleksion|oplæg))\w*|\bpå\s+tværs\b"
    r"|\b(?:alle|andre|samtlige|øvrige|landets|de\s+forskellige)\s+(?:landets\s+|(?:de\s+)?andre\s+"
    r"|de\s+)?(?:udbyder|hold"
    r"|professionshøjskole|kommuner)\w*"
    r"|\budbyderne\b|\balle\s+andre\b|\bcentralt\b|\bnational\w*|\blandsdækkende\b|\bens\s+for\b|\bsamme\s+som\b"
    r"|\bministeri\w+\s+(?:\w+\s+)?(?:obligatorisk|liste|pensum|udvalg)\w*|\bobligatoriske?\s+(?:pensum|liste)\w*"
    r"|\b(?:de|den|det|helt)\s+samme(?=,?\s+(?:som|alle)\b)|\b(?:enhver|alle)\s+anden\b"
    r"|\buanset\s+(?:\w+\s+)?udbyder\w*"
    r"|\buanset\s+hvor\b|\b(?:i|over)\s+hele\s+landet\b|\blandet\s+over\b|\bi\s+alle\s+kommuner\b"
    r"|\bhos\s+(?:alle\s+)?(?:de\s+)?andre\b|\bsammenfaldende\b|\bidentisk\w*|\bministeri\w+(?=[^.;]*\b(?:fastsat"
    r"|fastlagt|udsendt|udpeget|bestemt"
    r"|lagt\s+fast))",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\begn?et?\b|\begen\b|\begne\b|\bselv\b|\bvores\b|\bvore\b|\bmine?\b|\bjeg\b|\blokal\w*|\bskræddersy\w*"
    r"|\btilpasset\b"
    r"|\bsuppler\w*|\bvi\s+(?:\w+\s+)?(?:valgt|vælger|udpeger|udvælger|fundet|bestemmer)\b|\bunderviser(?:ne|en"
    r"|ens|nes)\b"
    r"|\baftal\w+|\budvalgt\b(?!\s+(?:nationalt|centralt|af\s+(?:ministeri|udvalg)))|\bindividuel\w*"
    r"|\bvalgfri\w*|\bvalgt\s+af\b|\budpege[rs]\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<!\bs)(?<!\bca)(?<!pct)[.;!?](?=\s|$)|\n")
_REST = re.compile(r"\b(?:resten|resterende|øvrige|sidste\s+del|anden\s+del)\b", re.IGNORECASE)
_OF_SOMETHING_ELSE = re.compile(
    r"\s+(?:af\s+)?(?:den\s+|det\s+|de\s+|hele\s+|\w+ens\s+)?(?:tid|dag|forløb|undervisning|arbejd|pris|deltager"
    r"|time|læring|"
    r"fremmøde|rabat|kursist|kommuner|studerende|ledere|dansks|engelsks)\w*\b(?<!s)|\s+af\s+(?:det|den)\s+fælles\b"
    r"|\s+(?:flere|færre|elektronisk)\b",
    re.IGNORECASE,
)
_DEMANDED = re.compile(
    r"\b(?:ifølge|efter)\s+(?:\w+\s+)?(?:ramme|ministeri|puljen|krav)\w*|\bkræve[rs]\b|\bkrav(?:et|ene)?\b"
    r"|\bforudsætte[rs]\b"
    r"|\bskal\s+(?:\w+\s+){0,3}(?:være|udgøre|svare|bestå|høre)\b|\bbør\b|\bbedes\b|\brammen\s+(?:siger"
    r"|foreskriver|anbefaler)",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"\b(?:opfyld\w+|lever\s+op|følger|overholde\w+|hos\s+os|imødekomme\w+|derfor)\b", re.IGNORECASE)
_ONCE = re.compile(r"\b(?:tidligere|før|sidste\s+år|oprindeligt?|hidtil|hidtidige)\b(?![^.]*\bnu\b)", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:ændret|hævet|sænket|øget|justeret|sat\s+(?:op|ned)|reduceret)\b[^.;]*\bfra\b"
    r"|\b(?:tidligere|før|sidste\s+år|oprindeligt?|i\s+20\d\d)\b[^.]*\b(?:nu|i\s+dag)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\bifølge\b|\bet\s+andet\s+sted\b|\bi\s+(?:bilag|tabel|skema)\w*\b", re.IGNORECASE)
_ALL_COMMON = re.compile(
    r"\b(?:hele|al|alt)\s+(?:\w+\s+)?(?:pensum\w*|litteratur\w*|læsestof\w*)\b[^.;]*"
    r"|\balle\s+(?:\w+\s+)?(?:tekster|titler)\b[^.;]*",
    re.IGNORECASE,
)
_NONE_COMMON = re.compile(
    r"\b(?:ikke|intet|ingen)\b[^.;,]*\bfælles\s*pensum|\bingen\s+(?:del\s+)?af\s+(?:pensum|teksterne"
    r"|litteraturen)\b[^.;]*\bfælles",
    re.IGNORECASE,
)
_COUNTED = (
    r"(?:sider(?:ne)?|tekster(?:ne)?|titler(?:ne)?|bøger(?:ne)?|artikler(?:ne)?|kapitler(?:ne)?|værker(?:ne)?|s\.)"
)
_UNIT = re.compile(rf"\s*(?:\w+\s+)?(?:side|{_COUNTED})(?!\w)", re.IGNORECASE)
_PART_AFTER = re.compile(
    rf"\s*{_COUNTED}?\s*(?:ud\s+)?af\s+(?:dem\b|disse\b|de\b|i\s+alt\b|listens?\b|{_COUNTED}|\w+s\b|\d)", re.IGNORECASE
)
_PART_BEFORE = re.compile(
    r"\b(?:hvoraf|heraf|deraf|de|af\s+dem|andre|øvrige|sidste|fylder|udgør|tæller|rummer"
    r"|dækker)\s+(?:\w+\s+)?(?:ca\.\s+|cirka\s+|omkring\s+)?$",
    re.IGNORECASE,
)
_WHEREOF = re.compile(r"\b(?:hvor(?:af)?|heraf|deraf)\s+(?:\w+\s+)?$", re.IGNORECASE)
_PART_IS = re.compile(
    r"\s*(?:er|går|læses|bruges|indgår|optræder|deles|står|stammer|kommer|hentes|hører|udgør|tilhører|udpege[rs]"
    r"|findes|vælge[rs]|fastlagt|fælles"
    r"|obligatoriske|har|andre|af)\b|\s*[.,;]|\s*$", re.IGNORECASE
)


_OUT_OF = re.compile(rf"\s*{_COUNTED}?\s*(?:ud\s+)?af\s+(?:\w+\s+){{0,2}}?(?:ca\.\s+)?", re.IGNORECASE)

_COURSES_FOR = re.compile(r"\b(?:kurser|forløb|læringsdage|hold|moduler)(?:ne|ene)?\s+for\s+", re.IGNORECASE)
_Mark = tuple[int, int, float, bool, bool]
"""Start, end, value, whether it is a count of pages or titles, whether it is a range."""


@dataclass(frozen=True)
class _Item:
    """A share in percent, or a number of pages or titles, and whose they are (None: the text does not say)."""

    passage: Passage
    start: int
    end: int
    value: float
    common: bool | None
    is_count: bool = False
    is_range: bool = False


def extract_shared_pensum(text: OfferText) -> Fact[float]:
    """The common share of the pensum in percent, stated or computed from pages or titles.

    A range has no value, only its quote; shares that contradict each other are a conflict.
    """
    text = without_others(in_stretches(text))
    found: list[tuple[float | None, Evidence]] = []
    for passages in _by_heading(text):
        items = [item for passage in passages for item in _items(passage)]
        shares = list(_common_shares([item for item in items if not item.is_count]))
        counted = list(_common_counts([item for item in items if item.is_count]))
        for value, item in shares or counted:
            if not _is_of_others(text, item):
                found.append((value, _evidence(text, item)))
        if not (counted or shares):
            found += [pair for passage in passages for pair in _all_or_nothing(text, passage)]
    return _resolve(found)


def _is_of_others(text: OfferText, item: _Item) -> bool:
    """ "På kurserne for ledere er 52 % fælles" in a catalogue tells nothing of its day for the forvaltning."""
    start, end = _sentence(item.passage.text, item.start)
    sentence = item.passage.text[start:end]
    if (cue := _COURSES_FOR.search(sentence)) is None:
        return False
    named = {mention.group for mention in find_groups(sentence[cue.end() :])}
    own = {mention.group for mention in find_groups(text.title)} - {None}
    return bool(named and own) and not named & own


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
            groups.setdefault(passage.heading if passage.is_item or passage.lead else own, []).append(passage)
    yield from groups.values()


def _items(passage: Passage) -> Iterator[_Item]:
    text = passage.text
    about_reading = passage.section is Section.LITERATURE or _READING.search(f"{passage.lead} {passage.heading}")
    if not (about_reading or _READING.search(text)):
        return
    label = passage.lead if len(passage.lead) < 40 or "?" in passage.lead else ""
    marks = [(s.start, s.end, s.percent, False, s.low != s.high) for s in find_shares(text)]
    marks = sorted(marks + _count_marks(text, marks))
    for number, (start, end, value, is_count, is_range) in enumerate(marks):
        sentence = _sentence(text, start)
        words = text[sentence[0] : sentence[1]]
        if not (about_reading or _READING.search(words) or is_count) or _is_set_aside(text, start, end, words):
            continue
        if _CHANGED.search(words) and number + 1 < len(marks) and marks[number + 1][0] < sentence[1]:
            continue
        before = text[_window_start(text, marks[number - 1][1] if number else 0, start) : start]
        after = text[end : _window_end(text, end, marks[number + 1][0] if number + 1 < len(marks) else len(text))]
        first = min((m[0] for m in marks if m[0] >= sentence[0]), default=start)
        labels_precede = _whose(text[sentence[0] : first]) is not None
        order = (before, after) if labels_precede and not _WHEREOF.search(before) else (after, before)
        if number + 1 < len(marks) and labels_precede and not is_count and _whose(before) is None:
            order = (after, before)
        common = next((whose for part in order if (whose := _whose(part)) is not None), None)
        if common is None and (_CHANGED.search(words) or _ELSEWHERE.search(words)):
            common = _whose(words)
        yield _Item(passage, start, end, value, _whose(label) if common is None else common, is_count, is_range)


def _count_marks(text: str, shares: list[_Mark]) -> list[_Mark]:
    """Numbers of pages and titles; two of them in "90 af de 180 sider" are one share."""
    marks: list[_Mark] = []
    for start, end, value in _counts(text, shares):
        last = marks[-1] if marks else None
        if last and last[3] and last[2] < value and _OUT_OF.fullmatch(text[last[1] : start]):
            marks[-1] = (last[0], end, 100 * last[2] / value, False, False)
        else:
            marks.append((start, end, value, True, False))
    return marks


def _counts(text: str, shares: list[_Mark]) -> Iterator[tuple[int, int, float]]:
    for number in find_numbers(text):
        in_share = any(start <= number.start < end for start, end, *_ in shares)
        if in_share or (number.value < 2 and not number.is_word):
            continue
        unit = _UNIT.match(text, number.end)
        is_part = _PART_BEFORE.search(text[: number.start]) and _PART_IS.match(text, number.end)
        if unit or is_part or _PART_AFTER.match(text, number.end):
            yield number.start, number.end, number.value


def _is_set_aside(text: str, start: int, end: int, sentence: str) -> bool:
    if _OF_SOMETHING_ELSE.match(text, end) or _ONCE.search(sentence) or _is_of_another_course(sentence):
        return True
    return bool(_DEMANDED.search(sentence)) and not _PROMISED.search(sentence)


def _is_of_another_course(sentence: str) -> bool:
    """ "Alle andre hold" have the common pensum, and are no other course."""
    other, common = another_course(sentence), _COMMON.search(sentence)
    return other is not None and not (common and common.start() < other.end() and other.start() < common.end())


def _whose(words: str) -> bool | None:
    """True where the words first name what is common, False what is the provider's own, None neither."""
    common, own = _COMMON.search(words), _OWN.search(words)
    if common and own:
        return common.start() < own.start()
    return True if common else False if own else None


def _sentence(text: str, at: int) -> tuple[int, int]:
    return next((span for span in sentence_spans(text) if span[0] <= at < span[1]), (0, len(text)))


def _window_start(text: str, earliest: int, at: int) -> int:
    stops = [stop.end() for stop in _STOP.finditer(text, earliest, at)]
    return stops[-1] if stops else earliest


def _window_end(text: str, at: int, latest: int) -> int:
    stop = _STOP.search(text, at, latest)
    return stop.start() if stop else latest


def _common_shares(items: list[_Item]) -> Iterator[tuple[float | None, _Item]]:
    common = [item for item in items if item.common]
    own = [item for item in items if item.common is False]
    for item in common:
        yield (None if item.is_range else item.value), item
    if not common and own and sum(item.value for item in own) < 100:
        last = own[-1]
        rest = _REST.search(last.passage.text, last.end)
        if rest and _whose(last.passage.text[rest.end() :]):
            yield 100 - sum(item.value for item in own), own[0]


def _common_counts(items: list[_Item]) -> Iterator[tuple[float | None, _Item]]:
    common = [item for item in items if item.common]
    own = [item for item in items if item.common is False]
    totals = [item.value for item in items if item.common is None]
    if not common:
        return
    part = sum({(item.passage.block, item.start): item.value for item in common}.values())
    total = max(totals, default=0.0)
    if total <= part and own:
        total = part + sum(item.value for item in own)
    if total > part:
        yield 100 * part / total, common[0]


def _all_or_nothing(text: OfferText, passage: Passage) -> Iterable[tuple[float | None, Evidence]]:
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        if _ONCE.search(sentence) or (_DEMANDED.search(sentence) and not _PROMISED.search(sentence)):
            continue
        if _NONE_COMMON.search(sentence):
            yield 0.0, text.evidence(passage, start, end)
        elif (whole := _ALL_COMMON.search(sentence)) and _whose(whole[0]):
            yield 100.0, text.evidence(passage, start, end)


def _evidence(text: OfferText, item: _Item) -> Evidence:
    start, end = _sentence(item.passage.text, item.start)
    return text.evidence(item.passage, start, end)
