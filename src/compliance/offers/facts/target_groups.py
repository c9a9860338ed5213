"""Whom an offer is for: the groups that are meant to take part, not those that are only mentioned.

Every sentence gives candidates, each with the ground it stands on. The surest ground on which a group is found decides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from compliance.danish.sentences import sentence_spans
from compliance.documents.model import Evidence
from compliance.offers.facts import role_words as words
from compliance.offers.facts.group_grounds import Found, Ground, candidates
from compliance.offers.facts.groups import find_groups
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.roles import Part, Role, parts_of
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Passage, Section, TargetGroup


class Naming(NamedTuple):
    """A sentence of a passage that names groups; `meant` where the sentences around it ask or tell whom it is for."""

    span: tuple[int, int]
    sentence: str
    parts: tuple[Part, ...]
    meant: bool


_OPENING = 5
"""Passages at the start of an offer that present it: a course that they name is the one offered."""
_PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION}
_NOT_TO_PARTICIPANTS = {Section.TEACHERS, Section.ABOUT_PROVIDER, Section.LITERATURE}
_TARGET_HEADING = re.compile(
    r"målgruppe|^\W*hvem(?:\W*$|,|\s+og\b)|\b(?:for|til)\s+hvem\b|\bhvem\b[^?]*\b(?:for|til|med|deltage\w*|målgruppe\w*|inviter\w+)\W*$"
    r"|\bhvem\s+(?:(?:er|kan|skal|bør|må|deltager|kommer|inviteres|passer\s+det|har\s+(?:gavn|glæde|brug|udbytte))\b"
    r"|(?:henvender|retter)\s)"
    r"|noget\s+for\s+dig|\bfor\s+dig\b"
    r"|^(?:deltagere?|deltagerkreds|deltagerforudsætning\w*|forudsætninger\s+for\s+deltagelse)\W*$|kan\s+deltage",
    re.IGNORECASE,
)
_PRESENTATION = re.compile(
    r"\bhvem\s+(?:er\s+(?:jeg|vi)|i\s+(?:får|møder)|står|har(?!\s+(?:gavn|glæde|brug|udbytte)\b)|underviser|tilrettelægger|planlægger|gør|taler|holder)\b|\bhvem\s+vi\s+er\b"
    r"|\bundervis|\brammens\b|\btilrettelæg|\bbag\b",
    re.IGNORECASE,
)
_ASKS_WHO = re.compile(r"\bhvem\b.*\b(?:deltage|være\s+med|for|målgruppe\w*|til)\?$", re.IGNORECASE)
_FOR_THEM = re.compile(r"\b(?:er|skrevet|lavet|tænkt)\s+(?:\w+\s+)?(?:til|for)\s+(?:dem|jer|dig)\W*$", re.IGNORECASE)
"""Closes on those that the sentence before has named: "Dagen er til dem." """
_FIRST_PARTS = (
    (TargetGroup.LEDER, "leder"), (TargetGroup.FYRTAARN, "fyrtårn"), (TargetGroup.DAGPLEJER, "dagpleje"),
    (TargetGroup.FORVALTNING, "forvaltning"),
)  # fmt: skip
_NAMED_AFTER = re.compile(
    r"\b(?:et|en|dette|denne|jeres|vores|det|den)\s+(?:\w+\s+){0,3}?(?P<who>leder|fyrtårns?|dagplejer?|forvaltnings)-?"
    r"(?:forløb|kurs(?:us|et)|dag|hold|pakke|læringsdag)(?:et|en)?\b",
    re.IGNORECASE,
)
_ADDRESSEE = re.compile(r"(?:til|kære|hej|att\.?)\b:?(?:\s+[\w-]+){1,4}\W*$|(?:til\b:?|att\.?:?)\s[^.]*\b(?-i:[A-ZÆØÅ]"
    r"[\wæøå]+\s+[A-ZÆØÅ](?!ommun)[\wæøå]+)", re.IGNORECASE)
_SENT_TO = re.compile(r"(?:sendes\s+)?(?:til|modtagere?)\W*$", re.IGNORECASE)
_SENDER = re.compile(
    r"(?:projekt(?:leder|ansvarlig|ejer)|ansøger|kontakt(?:person)?|tovholder|ansvarlig"
    r"|fra|afsender|sendt\s+(?:af|fra)|svar\s+til|b?cc|kopi(?:\s+til)?|underskrift)\W*", re.IGNORECASE
)
"""The lines of a letter or mail that say who writes or is told of it, not whom it is to."""
_PERSON = re.compile(r"(?-i:[A-ZÆØÅ][\wæøå]+\s+[A-ZÆØÅ](?!ommun|agpleje|agtilbud|ørneh|uggestue|nstitution)[\wæøå]+)")
_YOU = re.compile(r"\b(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]it|I|jer|[Jj]eres|deltager\w*)\b")
_AS_ONE = re.compile(r"\bsom\s+(?=\w)", re.IGNORECASE)
_ROLE_AS = re.compile(r"\b(?:rollen|opgaven|funktionen|virket)\s+som\s+(?=\w)", re.IGNORECASE)
_YOU_HAVE = re.compile(
    r"(?:^|[,;–]\s*(?:og\s+|så\s+)?)(?:[Dd]u|I)\s+(?:har|bærer|står|sidder|passer|arbejder)\s(?:[^.;,]+,\s)?"
    r"(?:[^.;,]*?\b(?:og|med)\s)?$"
)
"""Before what the reader has or does, by which the group is told: "Du har nøglerne og …"."""
_ALL_STAFF = re.compile(
    r"\bherunder\b|\b(?:alle|alt|øvrigt?e?|andre|samtlige|resten)\s+(?:i\b|(?:[\w-]+\s+){0,3}?[\w-]*(?:pædagog|personale|medarbejder"
    r"|ansat|kolleg|assistent|hjælper|huset|teamet))",
    re.IGNORECASE,
)
_SHARP = (TargetGroup.FYRTAARN, TargetGroup.DAGPLEJER)
"""Groups whose members are pædagoger, assistants and medarbejdere by training or employment."""
_ONE_MORE = re.compile(rf"\b(?:et|en)\s+(?:[\w-]+\s+){{0,2}}?(?:{words.COURSE.pattern})", re.IGNORECASE)
"""A course that is spoken of as a new one is not the one told of before."""
_LISTED = re.compile(
    r"\W*(?:(?:og|samt|alle|de|begge|både|desuden|evt\.|eventuelt|\d+)\s+)*(?:[\w-]+e\s+)?", re.IGNORECASE
)


def extract_target_groups(text: OfferText) -> Fact[tuple[TargetGroup, ...]]:
    """The groups that the offer is for, in the enum's order; the evidence is a sentence for each group."""
    text = without_others(in_stretches(text))
    found = list(_called(text))
    best, surest = _best(found)
    if surest <= Ground.TITLE or _are_others(best):
        sources = (_in_title, _in_course_names, _written_to, _spoken_to, _subject_of_goals)  # up to a title's ground
        found += [candidate for source in sources for candidate in source(text)]
        best, surest = _best(found)
    if not found:
        return Fact()
    if _are_others(best) and surest != Ground.TITLE:
        best = _sharper(found, surest) or best
    return _fact(_called_at_the_start(best, text))


def _called_at_the_start(found: list[Found], text: OfferText) -> list[Found]:
    """Without the groups that are only spoken to farther down ("Til lederne: …"), where the opening calls others."""
    opening = {p.block for p in [p for p in text.passages if p.section not in _PASSED_OVER][:_OPENING]}
    at_start = {c.group for c in found if c.evidence.block in opening} - {TargetGroup.ANDRE}
    if not at_start:
        return found
    return [c for c in found if c.ground is not Ground.CALLED or c.group in {*at_start, TargetGroup.ANDRE}]


def _best(found: list[Found]) -> tuple[list[Found], int]:
    """Those on the surest ground, and that ground; 0 where nothing is found."""
    surest = max((candidate.ground for candidate in found), default=0)
    return [candidate for candidate in found if candidate.ground == surest], surest


def _are_others(found: list[Found]) -> bool:
    return {candidate.group for candidate in found} == {TargetGroup.ANDRE}


def _fact(found: list[Found]) -> Fact[tuple[TargetGroup, ...]]:
    by_group: dict[TargetGroup, Evidence] = {}
    has_fyrtaarn = any(candidate.group is TargetGroup.FYRTAARN for candidate in found)
    for candidate in found:
        if candidate.bare and has_fyrtaarn and not _ALL_STAFF.search(candidate.evidence.quote):
            continue  # the pædagoger that a fyrtårn offer speaks of are its fyrtårne
        by_group.setdefault(candidate.group, candidate.evidence)
    groups = tuple(group for group in TargetGroup if group in by_group)
    return Fact(value=groups, evidence=tuple(dict.fromkeys(by_group[group] for group in groups)))


def _sharper(found: list[Found], surest: int) -> list[Found]:
    """ "Pædagoger" alone, in an offer whose name or call says that they are fyrtårne, are fyrtårne.

    Others whom only a course far down is for ("til efteråret holder vi et kursus for skoleledere") give way to anyone.
    """
    if surest == Ground.COURSE:
        named = [c for c in found if c.group is not TargetGroup.ANDRE]
        return [c for c in named if c.ground is max(n.ground for n in named)]
    by = [Ground.TITLE, Ground.CALLED]
    staff_alone = (m.group is None for c in found if c.ground == surest for m in find_groups(c.evidence.quote))
    if all(staff_alone):
        by += [Ground.NAME, Ground.ADDRESSEE]  # their training, which the label tells, is not who they are
    return [c for c in found if c.group in _SHARP and c.ground in by]


def _called(text: OfferText) -> Iterator[Found]:
    """The groups that a label names, or that a sentence calls to the course."""
    own = [p for p in text.passages if p.section not in _PASSED_OVER and not _SENDER.fullmatch(p.lead)]
    told: dict[tuple[Ground, str], tuple[int, int]] = {}
    for place, passage in enumerate(own):
        if not (namings := _namings(passage.text)):
            continue
        label = passage.lead or passage.heading
        # A label that calls them itself is what tells it, not what stands under it.
        labelled = _is_labelled(passage) and not _is_title(label, text) and not _calls(label)
        for span, sentence, parts, meant in namings:
            for part in parts:
                ground = _ground(passage, part.role, sentence, labelled, meant, place < _OPENING)
                if ground is None:
                    continue
                where = (ground, (passage.lead or passage.heading) if ground is Ground.LABELLED else "")
                said = (passage.block, span[0])
                if told.get(where, said) != said and not _adds(passage, part, sentence):
                    ground = Ground.COURSE
                elif any(mention.group not in (None, TargetGroup.ANDRE) for mention in part.mentions):
                    told.setdefault(where, said)
                yield from candidates(text, passage, span, part, ground)


def _calls(label: str) -> bool:
    return any(part.role is Role.CALLED for naming in _namings(label) for part in naming.parts)


@lru_cache(maxsize=4096)
def _namings(text: str) -> tuple[Naming, ...]:
    spans = sentence_spans(text)
    sentences = [text[start:end] for start, end in spans]
    found = []
    for number, (span, sentence) in enumerate(zip(spans, sentences, strict=True)):
        if parts := parts_of(sentence):
            asked = number > 0 and _ASKS_WHO.search(sentences[number - 1]) is not None
            meant = asked or any(map(_FOR_THEM.search, sentences[number + 1 : number + 3]))
            found.append(Naming(span, sentence, parts, meant))
    return tuple(found)


def _ground(
    passage: Passage, role: Role, sentence: str, labelled: bool, meant: bool, opens: bool
) -> Ground | None:
    if role >= Role.NAMED and labelled:
        return Ground.LABELLED
    if role >= Role.NAMED and meant:
        return Ground.CALLED
    if role >= Role.NAMED and passage.section is Section.ADMISSION:
        return Ground.ADMISSION
    if role >= Role.NAMED and _SENT_TO.match(passage.lead) and not _PERSON.search(sentence):
        return Ground.ADDRESSEE
    if role < Role.COURSE or passage.section in _NOT_TO_PARTICIPANTS:
        return None
    if _ADDRESSEE.match(sentence) or passage.section is Section.CONTENT:
        return Ground.ADDRESSEE
    return Ground.CALLED if role is Role.CALLED or opens else Ground.COURSE


def _adds(passage: Passage, part: Part, sentence: str) -> bool:
    """Whether a sentence adds a group to those that an earlier one has told: it calls them too, or only lists them.

    What else is said of a group ("lederen har tilmeldt jer", "et forløb for dagplejere er på vej") leaves it out.
    """
    if passage.is_item or passage.section is Section.TITLE:
        return True
    if part.role is Role.CALLED:
        return not _ONE_MORE.search(sentence) and not words.RING.search(sentence)
    return _LISTED.fullmatch(sentence, 0, part.mentions[0].start) is not None and not words.FINITE.match(
        sentence, part.mentions[-1].end
    )


def _is_labelled(passage: Passage) -> bool:
    label = passage.lead or passage.heading
    if _PRESENTATION.search(label):
        return False
    if passage.section is Section.TARGET_GROUP:
        return True
    return passage.section in (Section.GENERAL, Section.PRACTICAL, Section.FORM) and bool(_TARGET_HEADING.search(label))


def _is_title(heading: str, text: OfferText) -> bool:
    """Whether a heading is the offer's title, which may leave out its number or label."""
    return bool(text.title) and heading.endswith(text.title)


def _in_title(text: OfferText) -> Iterator[Found]:
    for passage in text.passages:
        if (passage.section is Section.TITLE or _is_title(passage.text, text)) and not _ADDRESSEE.match(passage.text):
            for part in parts_of(passage.text):
                if part.role:
                    yield from candidates(text, passage, (0, len(passage.text)), part, Ground.TITLE)


def _in_course_names(text: OfferText) -> Iterator[Found]:
    """ "I får et lederforløb": the course is named after its participants."""
    for passage in text.passages:
        lower = passage.text.lower()
        may_name = any(first in lower for _, first in _FIRST_PARTS)
        if not may_name or passage.section in _PASSED_OVER | _NOT_TO_PARTICIPANTS:
            continue
        for start, end in sentence_spans(passage.text):
            sentence = passage.text[start:end]
            for name in _NAMED_AFTER.finditer(sentence):
                if not another_course(sentence):
                    group = next(group for group, first in _FIRST_PARTS if name["who"].lower().startswith(first))
                    yield Found(Ground.NAME, group, text.evidence(passage, start, end), bare=False)


def _written_to(text: OfferText) -> Iterator[Found]:
    """ "Et hæfte til dagplejerne", "Kære fyrtårne": whom the first lines say that the paper is to."""
    own = [p for p in text.passages if p.section not in _PASSED_OVER and not _SENDER.fullmatch(p.lead)]
    for passage in own[:_OPENING]:
        for start, end in sentence_spans(passage.text)[:1]:
            sentence = passage.text[start:end]
            for mention in find_groups(sentence)[:1]:
                if mention.group in _SHARP and words.WRITTEN_TO.match(sentence[: mention.start]):
                    yield from candidates(text, passage, (start, end), Part((mention,), Role.CALLED), Ground.ADDRESSEE)


def _spoken_to(text: OfferText) -> Iterator[Found]:
    """ "Som faglig leder er det dig, der …", "Du har det daglige ansvar i et hus", "rollen som ressourceperson"."""
    for passage in text.passages:
        if passage.section in _PASSED_OVER | _NOT_TO_PARTICIPANTS:
            continue
        for start, end in sentence_spans(passage.text):
            sentence = passage.text[start:end]
            spoken = _YOU.search(sentence) is not None
            after_as = {cue.end() for cue in (_AS_ONE if spoken else _ROLE_AS).finditer(sentence)}
            for mention in find_groups(sentence) if spoken or after_as else ():
                is_theirs = spoken and _YOU_HAVE.search(sentence[: mention.start])
                if mention.group and (mention.start in after_as or is_theirs):
                    yield from candidates(text, passage, (start, end), Part((mention,), Role.CALLED), Ground.ADDRESSEE)


def _subject_of_goals(text: OfferText) -> Iterator[Found]:
    """The group that most goals begin with ("Lederen kender …")."""
    goals = [p for p in text.passages if p.section is Section.GOALS]
    subjects = [(p, m) for p in goals for m in find_groups(p.text)[:1] if m.start <= len("Hver ") and m.group]
    counted = Counter(mention.group for _, mention in subjects).most_common(1)
    for passage, mention in subjects:
        if mention.group is counted[0][0]:
            span = next(iter(sentence_spans(passage.text)))
            yield from candidates(text, passage, span, Part((mention,), Role.CALLED), Ground.SUBJECT_OF_GOALS)
