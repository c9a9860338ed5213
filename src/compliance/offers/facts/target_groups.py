"""Whom an offer is for: the groups that are meant to take part, not those that are only mentioned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from compliance.danish.sentences import sentence_spans
from compliance.documents.model import Evidence
from compliance.offers.facts.groups import Mention, participants
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Passage, Section, TargetGroup

_PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION}
_ABOUT_OTHERS = _PASSED_OVER | {Section.TEACHERS, Section.ABOUT_PROVIDER, Section.LITERATURE, Section.CONTENT}

_TARGET_HEADING = re.compile(
    r"målgruppe|\bhvem\b|noget\s+for\s+dig|\bfor\s+dig\b"
    r"|^(?:deltagere?|deltagerkreds|deltagerforudsætning\w*|forudsætninger\s+for\s+deltagelse)\W*$|kan\s+deltage",
    re.IGNORECASE,
)
_PRESENTATION = re.compile(
    r"\bhvem\s+(?:er\s+(?:jeg|vi)|i\s+(?:får|møder)|står|har|underviser)\b|\bhvem\s+vi\s+er\b|\bundervis|\brammens\b",
    re.IGNORECASE,
)
_COURSE = (
    r"(?:(?:\w*(?:forløb|kurs(?:us|er)|læringsdag|modul|uddannelse|seminar|temadag|dag|tilbud|program|workshop|hold))"
    r"(?:et|er|en|ne|erne|e|sus|set)?s?)"
)
_DIRECT = re.compile(
    r"\bhenvend(?:er|t)\s+(?:sig|mig|os)?\s*(?:særligt\s+|primært\s+|især\s+|både\s+|udelukkende\s+"
    r"|først\s+og\s+fremmest\s+)*"
    r"(?:til|mod)\b|\bret(?:ter|tet|tede)\s+(?:sig|mig|os)?\s*(?:\w+\s+)?(?:til|mod)\b|\bmålrettet\b|\btiltænkt\b"
    r"|\bmålgruppe[nr]?\s*(?:er|:|–|for|omfatter)|\b(?:til|for)\s+(?:dig|jer),?\s+(?:der|som)\b|\bdeltager(?:ne"
    r"|e)\s*(?:er|:)"
    r"|\b(?:vi|jeg)?\s*inviterer\b|\binviteret\s+er\b|\ber\s+du\b"
    r"|\b(?:er|var)(?:\s+(?:obligatorisk|forbeholdt|reserveret|relevant|oplagt|velegnet|rettet|kun|alene"
    r"|udelukkende|primært|lavet|tænkt|beregnet|åbent?|skabt|skrevet|udviklet|planlagt|bygget|"
    r"tilrettelagt|og|fælles|specielt|især|også|skræddersyet))*\s+(?:for|til)\b"
    r"|\b(?:egner|passer)\s+(?:sig\s+)?(?:\w+\s+)?til\b|\b(?:plads|invitation|indbydelse)\s+til\b|^til\b"
    r"|\b(?:forbeholdt|reserveret|åben[te]?\s+for)\b|\bsender\b|\bhvis\s+du\s+er\b"
    r"|\barbejder\s+(?:du\s+)?(?=som\b)|\bindkalder\b"
    r"|\b(?:kan\s+(?:følges|tages|søges)\s+af|optager?|optages)\b"
    r"|\b(?:forløbet|kurset|modulet|dagen|holdet|læringsdagen|vi)\s+samler\b",
    re.IGNORECASE,
)
_OTHER_OFFER = re.compile(
    r"\bkombineres|\bsærskilt|\bse\s+også|\bvores\s+(?:andre|øvrige|\w+dages)\b"
    r"|\b(?:rammen|puljen|aftalen|loven|ministeriet)\s+(?:nævner|omfatter|har|peger|gælder|retter|beskriver)\b",
    re.IGNORECASE,
)
_COURSE_FOR = re.compile(rf"\b{_COURSE}\s+(?:\([^)]*\)\s+|(?:på|à|á|a|af|med)\s+(?:[^,.;]"
    rf"|(?<=\d)[,.](?=\d)){{1,40}}?\s+)?(?:for|til)\s+(?:(?:jeres|kommunens)\s+)?|^(?:for|til)\s+", re.IGNORECASE)
_TAKES_PART = re.compile(
    r"\b(?:inviteres|indkaldes|skal\s+(?:[\w-]+\s+){0,4}(?:deltage|af\s+sted|på\s+(?:kursus|forløb|skolebænken))"
    r"|er\s+velkom\w+|kan\s+(?:også\s+)?(?:deltage|være\s+med|tilmeldes)|deltager"
    r"|er\s+(?:\w+\s+){0,3}(?:deltager|målgruppe)\w*|samles|tilbydes|tilmeldes|hold\w*\s+består\s+af"
    r"|plads\w*\s+(?:er\s+)?fordel)\b"
    r"(?!\s+(?:ikke|dog\s+ikke))",
    re.IGNORECASE,
)
_ASKS_WHO = re.compile(r"\bhvem\b.*\b(?:deltage|være\s+med|for|målgruppe\w*|til)\?$", re.IGNORECASE)
_AS_ONE = re.compile(r"\b(?:som|du\s+er|kære|hej)\s+(?=\w)", re.IGNORECASE)
_HELPS = re.compile(
    r"\bsidde\s+med\b|\bkigge\s+med\b|\b(?:overtager|sørger\s+for|følger\s+op|samles?)\b", re.IGNORECASE
)
_GUEST = re.compile(
    r"\bpå\s+(?:dag|første|anden|tredje|sidste|\w+dagen)\b|\boplæg\b|\bgæst|\bbesøg|\bopfølgning",
    re.IGNORECASE,
)

_ADDRESSEE = re.compile(r"(?:til|kære|hej|att\.?)\b:?(?:\s+[\w-]+){1,4}\W*$", re.IGNORECASE)
_ALL_STAFF = re.compile(
    r"\b(?:alle|øvrige|andre|samtlige|resten)\s+(?:i\b|(?:[\w-]+\s+){0,3}?[\w-]*(?:pædagog|personale|medarbejder"
    r"|ansat|kolleg|"
    r"assistent|hjælper|huset|teamet))",
    re.IGNORECASE,
)


class Found(NamedTuple):
    """A group with its sentence; `bare` where the sentence names only staff ("uddannede pædagoger")."""

    group: TargetGroup
    evidence: Evidence
    bare: bool


def extract_target_groups(text: OfferText) -> Fact[tuple[TargetGroup, ...]]:
    """The groups that the offer is for, in the enum's order; the evidence is a sentence for each group."""
    text = without_others(in_stretches(text))
    for read in _READINGS:
        found = list(read(text))
        if {group for group, *_ in found} == {TargetGroup.ANDRE} and read is not _from_title:
            found = _sharper(text) or found
        if found:
            return _fact(found)
    return Fact()


def _fact(found: list[Found]) -> Fact[tuple[TargetGroup, ...]]:
    by_group: dict[TargetGroup, Evidence] = {}
    has_fyrtaarn = any(group is TargetGroup.FYRTAARN for group, *_ in found)
    for group, quote, bare in found:
        if bare and has_fyrtaarn and not _ALL_STAFF.search(quote.quote):
            continue  # the pædagoger that a fyrtårn offer speaks of are its fyrtårne
        by_group.setdefault(group, quote)
    groups = tuple(group for group in TargetGroup if group in by_group)
    evidence = tuple(dict.fromkeys(by_group[group] for group in groups))
    return Fact(value=groups, evidence=evidence)


def _sharper(text: OfferText) -> list[Found]:
    """ "Pædagoger" alone, in an offer whose name says that they are fyrtårne, are fyrtårne."""
    named = [*_from_course_names(text), *_from_title(text)]
    return [found for found in named if found.group in (TargetGroup.FYRTAARN, TargetGroup.DAGPLEJER)]


def _from_target_sections(text: OfferText) -> Iterator[Found]:
    for passage in text.passages:
        if passage.section in _PASSED_OVER:
            continue
        if _is_for_participants(passage):
            yield from _strong(text, passage, [(a, b, participants(passage.text[a:b])) for a, b in _sentences(passage)])


def _is_for_participants(passage: Passage) -> bool:
    label = passage.lead or passage.heading
    if _PRESENTATION.search(label):
        return False
    if passage.section is Section.TARGET_GROUP:
        return True
    return passage.section in (Section.GENERAL, Section.PRACTICAL, Section.FORM) and bool(_TARGET_HEADING.search(label))


def _from_direct_words(text: OfferText) -> Iterator[Found]:
    """Those addressed in a sentence, other than those that a letter is only sent to."""
    return (found for found in _directly(text) if not _ADDRESSEE.match(found.evidence.quote))


def _from_addressees(text: OfferText) -> Iterator[Found]:
    """Those that a letter is sent to, who count where nobody else is named."""
    return (found for found in _directly(text) if _ADDRESSEE.match(found.evidence.quote))


def _directly(text: OfferText) -> Iterator[Found]:
    for passage in text.passages:
        if passage.section in _ABOUT_OTHERS:
            continue
        asked = False
        for start, end in _sentences(passage):
            sentence = passage.text[start:end]
            named = participants(sentence) if asked else _addressed(sentence)
            yield from _strong(text, passage, [(start, end, named)])
            asked = bool(_ASKS_WHO.search(sentence))


def _from_admission(text: OfferText) -> Iterator[Found]:
    for passage in text.passages:
        if passage.section is Section.ADMISSION:
            yield from _strong(text, passage, [(a, b, participants(passage.text[a:b])) for a, b in _sentences(passage)])


def _from_course_names(text: OfferText) -> Iterator[Found]:
    for passage in text.passages:
        if passage.section in _ABOUT_OTHERS:
            continue
        for start, end in _sentences(passage):
            sentence = passage.text[start:end]
            if _OTHER_OFFER.search(sentence) or another_course(sentence):
                continue
            for cue in _COURSE_FOR.finditer(sentence):
                named = participants(sentence[cue.end() :])
                if named and re.fullmatch(r"(?:[\w-]+\s+){0,3}", sentence[cue.end() : cue.end() + named[0].start]):
                    yield from _strong(text, passage, [(start, end, named)])


def _from_title(text: OfferText) -> Iterator[Found]:
    for passage in text.passages:
        if (passage.section is Section.TITLE or passage.text == text.title) and not _ADDRESSEE.match(passage.text):
            yield from _strong(text, passage, [(0, len(passage.text), participants(passage.text))])


def _from_roles(text: OfferText) -> Iterator[Found]:
    for passage in text.passages:
        if passage.section in _ABOUT_OTHERS:
            continue
        for start, end in _sentences(passage):
            sentence = passage.text[start:end]
            for cue in _AS_ONE.finditer(sentence):
                named = [m for m in participants(sentence) if m.start == cue.end()]
                yield from _strong(text, passage, [(start, end, tuple(named))])


def _addressed(sentence: str) -> tuple[Mention, ...]:
    """The groups after words such as "henvender sig til", and those before "inviteres"; not who helps or looks in."""
    if _HELPS.search(sentence):
        return ()
    other = _OTHER_OFFER.search(sentence) or another_course(sentence)
    named = tuple(m for m in participants(sentence) if not other or m.end <= other.start())
    cue = _DIRECT.search(sentence)
    if cue:
        return tuple(m for m in named if m.start >= cue.end() - 1)
    return named if _TAKES_PART.search(sentence) and not _GUEST.search(sentence) else ()


def _sentences(passage: Passage) -> tuple[tuple[int, int], ...]:
    return sentence_spans(passage.text)


def _strong(
    text: OfferText, passage: Passage, sentences: list[tuple[int, int, tuple[Mention, ...]]]
) -> Iterator[Found]:
    for start, end, mentions in sentences:
        if mentions:
            evidence = text.evidence(passage, start, end)
            for mention in mentions:
                is_bare = mention.group is None and len(mentions) == 1
                yield Found(mention.group or TargetGroup.ANDRE, evidence, is_bare)


_READINGS = (
    _from_target_sections, _from_direct_words, _from_admission, _from_course_names, _from_title, _from_roles,
    _from_addressees,
)  # fmt: skip
"""From the surest ground to the weakest: the first that finds a group decides."""
