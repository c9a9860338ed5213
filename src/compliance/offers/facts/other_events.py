"""Whose length a clause tells: the offered course's own, or that of something else that the text mentions.

A course description tells of more than its course: what it used to be, what the neighbours got, the leaders' course
that runs beside it, options, meetings, deadlines. Their days and hours are none of the offer's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from compliance.danish.sentences import Span, sentence_spans
from compliance.danish.wordlists import branching
from compliance.offers.facts.clauses import Clause
from compliance.offers.facts.duration_words import may_tell_length
from compliance.offers.facts.other_groups import names_any, of_other_groups
from compliance.offers.facts.part_columns import opens_with_another_part
from compliance.offers.facts.told_beside import labels_side_event, opens_beside, own_parts
from compliance.offers.model import Passage, TargetGroup

# Patterns with no flag are searched for in lower case, where they take a third of the time.
_UP_TO_NOW = re.compile(
    r"\b(?:i\s+det\s+(?:forgangne|forløbne)\s+år|(?:de\s+)?(?:seneste|sidste)\s+(?:\w+\s+)?(?:år|måneder|sæsoner)|"
    r"siden\s+20\d\d|(?:har\s+)?indtil\s+nu|(?:sidste|forrige)\s+(?:forår|efterår|sommer|vinter|sæson))\b"
    r"[^.;]*\bhar\b|\bhar\b[^.;]*\b(?:i\s+det\s+(?:forgangne|forløbne)\s+år|(?:de\s+)?(?:seneste|sidste)\s+(?:\w+\s+)?"
    r"(?:år|sæsoner)|siden\s+20\d\d)\b|"
    r"\b(?:begyndt|startet|optaget|indskrevet)\s+(?:efter|på|under|før)\s+(?:\w+\s+){0,3}?\w*(?:beskrivelsen?|ordning(?:en)?|udgaven?|versionen?)\b|"
    r"\bhavde\b[^.;]*\b(?:været|haft|fået|deltaget|taget|gennemført|fulgt)\b",
)
"""What has been done until now, and not what is offered."""
_ELSEWHERE = re.compile(
    r"\bhar\b[^.;,]{0,30}\bundervist\b|\b(?:(?:en\s+)?(?:anden|andet|andre)\s+(?:leverandør|udbyder|kommun)\w*|nabokommun\w*|hos\s+naboerne|"
    r"(?:deres|sit|sine|jeres)\s+eg(?:et|en|ne)\s+(?:\w+\s+)?(?:kursus|kurser|forløb|hold|dage|modul)|"
    r"(?:har|får|følger|på)\s+egne\s+(?:kurser|forløb|hold|dage|moduler)|"
    r"(?:henvises|henviser)\s+til|(?:beskriv|udbyd|annoncer)\w*\s+særskilt|"
    r"(?:afgive[rs]?|giver|byde[rs]?|bydes|lægges)\s+(?:\w+\s+)?ikke\s+(?:\w+\s+)?(?:tilbud|bud|på)|"
    r"er\s+ikke\s+(?:omfattet|en\s+del|med\s+(?:her|i\s+(?:dette|denne|det\s+her)))|i\s+\w*serien|"
    r"ikke\s+(?:er\s+)?det\s+samme\s+som|forveksles?\s+med|"
    r"(?:holder|har|udbyder|tilbyder|kører|afvikler)\s+i\s+øvrigt|(?:et|en)\s+(?:helt\s+)?(?:tilsvarende|lignende|parallelt?|særskilt)\s+\w*(?:kursus|forløb|dag|hold)|"
    r"til\s+sammenligning|(?:med|ved)\s+(?:\w+\s+)?(?:to|tre|fire|fem|seks|\d+)\s+hold\s+(?:bliver|giver|er|udgør)\s+det|"
    r"en\s+anden\s+ting|en\s+anden\s+gang|(?:kommer|holder|tilbyder)\s+(?:vi\s+)?også\s+gerne)\b",
)
_TO_ONE_NAMED = re.compile(
    r"\b(?:kig|se|find|prøv|tag|spørg|overvej|hør)\w*\s+(?:(?:så|evt\.|eventuelt|i\s+stedet|gerne|på|til|efter|om|ind)\s+)*"
    r"\w*(?:kurs|forløb|hold|modul|dag)\w*\b(?=\s+[»”\"“„])",
)
"""Sends the reader to a course by its quoted name."""
_TERMS = re.compile(
    r"\b(?:afbestil\w*|afbud\w*|framelding\w*|afmelding\w*|faktureres|udeblivelse|vedståelsesfrist|opsigelse\w*|"
    r"betalingsfrist\w*|svartid|leveringstid|varsel|reklamation\w*|rettes\s+til|træffes|har\s+åbent|"
    r"ring\s+(?:mellem|på|til|hverdage)|tilmeld\w+\s+(?:til|senest|skal|sker|på))\b|"
    r"^\W*(?:\w+\W+){0,3}?(?:åbnings|telefon|træffe|kontor)tid",
)
_MAY_BE_OF_OTHERS = re.compile(branching(
    "forgangne", "forløbne", "seneste", "sidste", "siden", "indtil", "forrige", "begyndt", "startet", "optaget",
    "indskrevet", "havde",
    "anden", "andet", "andre", "nabo", "eget", "egen", "egne", "henvise", "særskilt", "afgive", "giver", "byde",
    "lægges", "ikke", "serien", "forveksle", "undervist", "øvrigt", "sammenligning",
    "hold", "tilsvarende", "lignende", "parallel", "gerne",
    "af(?:bestil|bud|melding)", "framelding", "faktureres", "udeblivelse", "vedståelsesfrist", "opsigelse",
    "betalingsfrist", "svartid", "leveringstid", "varsel", "reklamation", "rettes", "træffes", "åbent", r"\bring\b",
    "tilmeld", "åbnings", "telefon", "træffe", "kontor",
))  # fmt: skip
"""A part of each that `_UP_TO_NOW`, `_ELSEWHERE` and `_TERMS` find, searched in lower case."""
_RATHER = re.compile(
    r"\b(?:hellere\s+(?:\w+\s+)?(?:på|til|noget|et|en)\b|noget\s+(?:helt\s+)?(?:andet|kortere|længere)\b)[^?]*\?",
    re.IGNORECASE,
)
"""A question that the answer to sends the reader elsewhere: "Vil du hellere på førstehjælp?"."""
_NAMED = re.compile(
    r"\W*(?:\w+\s+){0,2}?\w*(?:modulet?|kursus|kurset|forløbet?|temadagen?|seminaret?)\s+[»„”\"“](?P<name>[^«”“\"]{4,80})[«”“\"]",
    re.IGNORECASE,
)
_DISOWNED = re.compile(
    r"\W*(?:det|den|de|dette|disse)\s+(?:(?:er|bliver)\s+(?:\w+\s+)?(?:et|en|nogle)?\s*(?:\w+\s+)?(?:andet|anden|andre|særskilt\w*)"
    r"\s+(?:forløb|kurs(?:us|er)|hold|modul|tilbud|arrangement|program|pulje|bevilling|sag|historie|ting|ordning)\w*\b(?!\s+end\b)|"
    r"(?:er|blev|bliver)\s+(?:\w+\s+)?(?:lavet\s+om|ændret|rettet|droppet|skrinlagt|en\s+fejl|forkert|fortid|udgået)\b|"
    r"har\s+(?:\w+\s+)?(?:ikke\s+(?:noget\s+)?|intet\s+|ingenting\s+)(?:med\b|at\s+gøre)|"
    r"(?:er|hører)\s+(?:\w+\s+)?ikke\s+(?:(?:en\s+)?del\s+af|til|under|omfattet|med\s+i)\b)",
    re.IGNORECASE,
)
"""Says of the sentence before it that it was about something else, or is no longer so: "Det er lavet om"."""
_SAID = r"(?:sagde|siger|spurgte|spørger|skrev|skriver|udbrød|svarede|fortalte|fortæller|mente|mener|lød|lyder)"
_MAY_QUOTE = re.compile("[»“„\"”]")
_SPEECH = re.compile(
    rf"\b{_SAID}\b[^.!?»“„\"”]{{0,40}}[:,]\s*(?P<a>[»“„\"”][^«”“\"]*[«”“\"]?)"
    rf"|(?P<b>[»“„\"”][^»«”“\"]*[«”“\"]),?\s+{_SAID}\b",
    re.IGNORECASE,
)
"""What somebody else says of courses: "En kollega sagde: »Vi fik tre dage«"."""
_OTHER_PROGRAMME = re.compile(r"\W*(?:\w+\W+){0,2}?(?:førstehjælp|1\.?000[\s-]dage|AMU-)", re.IGNORECASE)
_LONGEST_HEADING = 8
"""Words of a line that heads what follows."""
_LONGEST_GAP = 3
"""Letters between clauses that follow on each other."""
_GOES_ON = re.compile(
    r"\W*(?:det|de|den|deres|dem|her|dér|der|begge)\b(?!\s+(?:ny|her|nuværende|aktuel|kommende))", re.IGNORECASE
)


def own_length(
    said: Sequence[Clause],
    groups: frozenset[TargetGroup],
    title: str = "",
    may_tell: Callable[[Clause], bool] = may_tell_length,
) -> tuple[Clause, ...]:
    """The clauses, or the parts of them, that can tell the length of a course for these groups.

    What tells nothing, as `may_tell` knows, is kept unread, unless the next clause goes on about the same.
    """
    own = {title, *(one for one in {clause.passage.heading for clause in said} if names_any(groups, one))}
    kept: list[Clause] = []
    elsewhere = under_other = has_told = False
    for index, clause in enumerate(said):
        goes_on = elsewhere and _goes_on(said[index - 1], clause)
        if clause.start == 0 and _heads(clause.passage):
            under_other = has_told and _is_of_another_programme(clause.passage.text, title)
        is_read = may_tell(clause) or (index + 1 < len(said) and _goes_on(clause, said[index + 1]))
        elsewhere = is_read and (
            goes_on
            or under_other
            or (has_told and _is_of_another_programme(clause.passage.heading, title))
            or opens_with_another_part(own, clause.text)
            or _is_named_otherwise(clause, title)
            or _is_disowned(clause)
            or _is_elsewhere(clause)
            or of_other_groups(clause, groups)
        )
        has_told = has_told or (not elsewhere and may_tell(clause))
        if not elsewhere:
            kept.extend(own_parts(clause) if is_read else (clause,))
    return tuple(kept)


def _heads(passage: Passage) -> bool:
    """Whether a passage is a heading, be it one that is set as a line of text: "Det andet: Førstehjælp"."""
    text = passage.text.strip()
    bare = not (passage.is_item or passage.start) and text[-1:] not in tuple(".!?:;,")
    return bare and len(text.split()) <= _LONGEST_HEADING


def _is_of_another_programme(heading: str, title: str) -> bool:
    programme, _ = _names(heading)
    return bool(programme) and programme not in title.lower()


def _goes_on(before: Clause, clause: Clause) -> bool:
    """Whether a clause right after another goes on about the same course ("Det varer tre dage")."""
    follows = before.passage.block == clause.passage.block and 0 <= clause.start - before.end <= _LONGEST_GAP
    return follows and _GOES_ON.match(clause.text) is not None


def _is_named_otherwise(clause: Clause, title: str) -> bool:
    """Whether a clause is about a course whose quoted name is not the offer's title, or most of it."""
    programme, name = _names(clause.text)
    if programme and programme not in title.lower():
        return True
    if not name:
        return False
    words, others = (set(re.findall(r"\w{5,}", one)) for one in (title.lower(), name))
    return bool(words and others) and 2 * len(words & others) < min(len(words), len(others))


@lru_cache(maxsize=2048)
def _names(text: str) -> tuple[str, str]:
    """The other programme that a clause opens with, and the quoted name of a course, in lower case; "" for none."""
    programme, named = _OTHER_PROGRAMME.match(text), _NAMED.match(text)
    return programme[0].split()[-1].lower() if programme else "", named["name"].lower() if named else ""


def _is_disowned(clause: Clause) -> bool:
    """Whether the next sentence says that this one is about another course."""
    if not (disowning := _disowning(clause.passage.text)):
        return False
    end = clause.end
    return next((start for start, _ in sentence_spans(clause.passage.text) if start >= end), -1) in disowning


@lru_cache(maxsize=1024)
def _disowning(text: str) -> frozenset[int]:
    """Where the sentences of a passage begin that say of the one before that it is about another course."""
    return frozenset(start for start, _ in sentence_spans(text) if _DISOWNED.match(text, start))


def _is_elsewhere(clause: Clause) -> bool:
    return (
        labels_side_event(clause.passage.lead)
        or opens_beside(clause.text)
        or any(start <= clause.start and clause.end <= end for start, end in _speech(clause.passage.text))
        or _tells_of_others(clause.text)
        or _asks_for_others(clause.answers)
        or clause.passage.text.startswith(">")
    )


@lru_cache(maxsize=1024)
def _speech(text: str) -> tuple[Span, ...]:
    """What somebody is told to have said, with its quotation marks."""
    if not _MAY_QUOTE.search(text):
        return ()
    return tuple(span for said in _SPEECH.finditer(text) for name in ("a", "b") if (span := said.span(name))[0] >= 0)


@lru_cache(maxsize=2048)
def _tells_of_others(text: str) -> bool:
    lower = text.lower()
    if _MAY_BE_OF_OTHERS.search(lower) and any(one.search(lower) for one in (_ELSEWHERE, _TERMS, _UP_TO_NOW)):
        return True
    return _MAY_QUOTE.search(lower) is not None and _TO_ONE_NAMED.search(lower) is not None


@lru_cache(maxsize=1024)
def _asks_for_others(question: str) -> bool:
    return _RATHER.search(question) is not None
