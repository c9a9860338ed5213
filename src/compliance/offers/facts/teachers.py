"""The academic level of those who teach the course."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from compliance.danish.sentences import sentence_spans
from compliance.documents.model import Evidence
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.profiles import open_with_name, people_of, profiles, says_who_teaches
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.facts.titles import BELOW_KANDIDAT, NAME, Person, find_people, lowest
from compliance.offers.model import Fact, OfferText, Passage, Section, TeacherLevel

_PASSED_OVER = {
    Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.TARGET_GROUP, Section.ADMISSION,
    Section.LITERATURE, Section.ASSESSMENT, Section.PRICE, Section.GOALS,
}  # fmt: skip
_NEVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION, Section.ASSESSMENT}
_TEACHER_HEADING = re.compile(
    r"undervis(?:er|es|ningen\s+varetages)|oplægsholder|kursusleder|facilitator|\bhvem\s+(?:er\s+(?:jeg|vi)"
    r"|i\s+(?:får|møder)|"
    r"står|taler|kommer|har\s+lavet|møder)|^om\s+mig|^cv\b|ekspertteam|bag\s+tavlen|^(?:holdet|teamet|os)\W*$",
    re.IGNORECASE,
)
_PEOPLE_HEADING = re.compile(
    r"profil(?:er)?\b|^(?:vores\s+|de\s+)?(?:\w*konsulenter|medarbejdere|folk|kræfter|medvirkende)\b|\bbemanding|\bcv\b"
    r"|\bteam(?:et)?\b|^mød\b",
    re.IGNORECASE,
)
"""A heading over those whom the provider sends; who of them teaches is still to be told."""
_TEACHES = re.compile(
    r"\bunderviser(?:e|en|ne|nes|gruppe\w*|team\w*)?\b|\bundervises\b"
    r"|\bundervisning(?:en)?\s+(?:\w+\s+){0,2}(?:varetages|står|ligger|lagt|placeret|gennemføres|forestås"
    r"|leveres|deles|af)\b"
    r"|\b(?:varetager|forestår|gennemfører|deler)\s+(?:\w+\s+)?undervisningen|\b(?:overtage[rt]"
    r"|overtaget)\s+(?:\w+\s+)?undervisning\w*|\bkursusleder\w*|\boplægsholder\w*"
    r"|\b(?:foran|bag)\s+tavlen|\bstår\s+for\s+(?:øvelse|dag|undervisning|oplæg|kurs|forløb)\w*"
    r"|\bholder\s+(?:oplæg|kurser)"
    r"|\b(?:gennemføres|afholdes|ledes|faciliteres|afvikles)\s+(?:\w+\s+){0,2}af\b|\b(?:I|du|deltagerne|holdet|man)\s+møder\b|\bmøder\s+(?:I|du)\b|\bmød\b"
    r"|\b(?:bliver|blive)\s+undervist\b|\bsammen\s+med\s+mig\b|\bdet\s+er\s+mig\b|\bat\s+undervise\b"
    r"|\bhar\s+undervist\b"
    r"|\b(?:oplæg|undervisning|workshop|øvelser?|seminar|drøftelse|foredrag)\s+(?:ved\b|v[/.])",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r";|,\s*(?:men|mens|medens|hvorimod)\b")
_PLANS = re.compile(
    r"\b(?:tilrettelagt|tilrettelægges|udviklet|udvikles|udtænkt|planlagt|planlægges|lavet|skabt|sammensat|"
    r"kvalitetssikret|udarbejdet|ansvarlig|programmet|tænkt|"
    r"udvikling(?:en)?\s+af\s+(?:forløbet|kurset|modulet|læringsdag\w*|programmet)|"
    r"skrevet(?!\s+(?:en\s+|sin\s+|flere\s+|om\b|ph|speciale|afhandling|bog|bøger|artik)))\b",
    re.IGNORECASE,
)
_IN_PASSING = re.compile(
    r"\b(?:med|fra|til|hos|af)\s+(?:(?:en|én)\s+af\s+)?(?:en|din|jeres|vores|modulets|forløbets|kursets)?\s*$",
    re.IGNORECASE,
)
"""Before "underviser", where a sentence tells what participants do with one ("sparring med en underviser")."""
_TEACHES_TOO = re.compile(
    r"\b(?:også|sammen|selv|gennemføre[rs])\s+(?:\w+\s+){0,2}undervis|\bog\s+(?:\w+\s+){0,2}undervis(?!ere\b"
    r"|erne\b)|\bunderviser\s+(?:også|sammen|på|jer|i)\b"
    r"|\bog\s+(?:gennemføres|afholdes|undervises|varetages)|\bundervises?\b",
    re.IGNORECASE,
)
_NO_TEACHER = re.compile(
    r"\bcensor|\beksaminator|\bbedøm|\bkontakt|\bspørgsmål|\bsekretær|\w*administration|\bfaglige?\s+råd|\bfølgegruppe"
    r"|\bvi\s+samarbejder|\bsamarbejdspartner|\bgæste?\b|\bgæsteoplæg|\bkigger\s+forbi|\bbesøg|\bsiger\b|\binviteret\b"
    r"|\bfratrådt\b|\bstoppet\b|\bafløst\b|\bikke\s+længere\b|\bsparringspartner|\b(?:artikler|bøger"
    r"|tekster)\s+af\b"
    r"|\bvært(?:inde)?\b|\bbyder\s+velkommen|\bvelkomst|\bordstyrer|\bmedvirker\b"
    r"|\bstiftet\b|\breception|\blæser\s+med|\bikke\s+i\s+undervisningen|\bunderviser\s+ikke|\bindgår\s+ikke"
    r"|\bmålgruppe"
    r"|\bhenvender\s+sig|\bdeltagerne\s+(?:læser|er|har)|\bkursist|\bfortæller\s+\w+\s+\w*leder|\bakademisk\s+grad\b",
    re.IGNORECASE,
)
_DEMANDED = re.compile(
    r"\b(?:ifølge|jf\.|rammen?s?|ministeriets?|krav\w*|kræve[rs]|forudsættes|puljens?|bedes)\b"
    r"|\bskal\s+(?:\w+\s+){0,4}(?:være|have|undervise|varetages|besidde|mindst)\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"\b(?:lever\s+op|opfyld\w*|følger|vi|vores|vore|alle)\b", re.IGNORECASE)
_SAME_PEOPLE = re.compile(
    r"\s*(?:(?:Hun|Han|De|Begge|Sammen)\b|Alle(?!,?\s+(?:der|som|vores|vore|undervis))|Det\s+er\s+(?:også\s+)?(?:de|dem"
    r"|ham|hende|samme)\b)[^.]*\b(?:undervis"
    r"|møder|tavlen|holder)",
)

_PRESENTED = re.compile(rf"\W*{NAME}(?:\s+(?:er|har|kommer|arbejder|underviser)\b|\s*[,(–-])")
"""A sentence on somebody by name, after one that says "det er os, der underviser"."""
_SAID_OUTRIGHT = re.compile(
    r"\b(?:undervist|undervises)\s+(?:\w+\s+)?af\b|\bundervisningen\s+(?:varetages|forestås|gennemføres)\b"
    r"|(?:^|[.!]\s+)(?:(?:vores|dine|jeres|begge|alle)\s+)?underviser(?:e|en|ne)?\s+er\b",
    re.IGNORECASE,
)
"""Who teaches, whatever the part of the text is called."""
_ASKS_WHO = re.compile(r"\bhvem\b.*\bundervis\w*.*\?$|\bunderviserne\?$", re.IGNORECASE)

_CELL = " · "
"""Between a row's label and its column's in the location of a cell."""

_CV_LINE = re.compile(
    r"\W*(titel|stilling|uddannelse\w*|ansættelse\w*|ansat|erfaring|baggrund|grad|nuværende\s+stilling|erhvervserfaring)"
    r"\s*(?::|$)",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"\b(?:oplæg|workshop|øvelser?|foredrag)\s+(?:ved\b|v[/.])[^:]{0,60}:", re.IGNORECASE)
"""A line of a programme up to what is spoken of: "Oplæg ved Simon: Lederens rolle"."""
_TESTIMONIAL = re.compile(r"\s*[»“”\"]")

Found = tuple[Person, Evidence]


def extract_teacher_level(text: OfferText) -> Fact[TeacherLevel]:
    """The lowest of the teachers' levels, each teacher's being their position or highest degree.

    Those who plan, assess, visit or administer the course do not count. The evidence is each teacher's sentence.
    The fact is soft where some of the teachers are below kandidat and others are not.
    """
    text = without_others(in_stretches(text))
    passages = [p for p in text.passages if _may_tell(p)]
    shown = _teaching_profiles(passages)
    found: list[Found] = []
    for passage, told in _with_announced(passages):
        if passage.heading and open_with_name(passage):
            found += [pair for start, end in shown.get(passage, ()) for pair in _profile(text, passage, start, end)]
        else:
            found += _read(text, passage, told)
    found = [pair for pair in _rows_as_people(found) if not pair[0].background] or found
    if not found:
        return Fact()
    levels = {person.level for person, _ in found}
    return Fact(
        value=lowest(levels),
        evidence=tuple(dict.fromkeys(evidence for _, evidence in found)),
        soft=bool(levels - BELOW_KANDIDAT and levels & BELOW_KANDIDAT),
    )


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
            teaches = says_who_teaches(passage.text[slice(*span)])
            said[passage, span] = True if teaches is None and told else teaches
    shown: dict[Passage, list[tuple[int, int]]] = {}
    some = {passage.heading for (passage, _), teaches in said.items() if teaches}
    for (passage, span), teaches in said.items():
        if teaches or (teaches is None and passage.heading not in some and _PEOPLE_HEADING.search(passage.heading)):
            shown.setdefault(passage, []).append(span)
    return shown


def _profile(text: OfferText, passage: Passage, start: int, end: int) -> Iterator[Found]:
    for person in people_of(passage.text[start:end]):
        where = start + person.titles[0].start
        a, b = next(span for span in sentence_spans(passage.text) if span[0] <= where < span[1])
        yield person, text.evidence(passage, a, b)


def _rows_as_people(found: list[Found]) -> list[Found]:
    """What the cells of one row of a table of teachers tell, or the lines of one CV, is told of one person."""
    people: list[Found] = []
    labels: set[str] = set()
    for person, evidence in found:
        row = people and people[-1][1].block == evidence.block and _CELL in evidence.location
        line = _CV_LINE.match(evidence.quote) or _CV_LINE.match(evidence.location)
        label = line[1].lower() if line else ""
        if row or (people and label and labels and label not in labels):
            before, first = people.pop()
            person, evidence = Person((*before.titles, *person.titles)), min(first, evidence, key=_place)
        labels = {*labels, label} if label and label not in labels else {label} - {""}
        people.append((person, evidence))
    return people


def _place(evidence: Evidence) -> tuple[int, int]:
    return evidence.block, evidence.start


def _with_announced(passages: list[Passage]) -> Iterator[tuple[Passage, bool]]:
    """Each passage, and whether the last sentence of the one before, under the same heading, tells who teaches."""
    yield from ((p, False) for p in passages[:1])
    for before, passage in pairwise(passages):
        spans = sentence_spans(before.text)
        last = before.text[slice(*spans[-1])] if spans else ""
        yield passage, before.heading == passage.heading and not before.is_item and _tells_who_teaches(last)


def _read(text: OfferText, passage: Passage, told: bool) -> Iterator[Found]:
    spans = sentence_spans(passage.text)
    for person in find_people(_teaching_words(passage, spans, told)):
        where = person.titles[0].start
        start, end = next(span for span in spans if span[0] <= where < span[1])
        yield person, text.evidence(passage, start, end)


def _teaching_words(passage: Passage, spans: tuple[tuple[int, int], ...], told: bool) -> str:
    """The passage's text with everything that is not about its teachers blanked out, places kept.

    With `told`, the words before the passage say that somebody teaches, and it may go on with their names.
    """
    is_about_teachers = passage.section is Section.TEACHERS or _is_under_teachers(passage)
    kept = ["\n" if letter == "\n" else " " for letter in passage.text]
    for number, (start, end) in enumerate(spans):
        sentence = passage.text[start:end]
        following = passage.text[spans[number + 1][0] : spans[number + 1][1]] if number + 1 < len(spans) else ""
        same_people = bool(_SAME_PEOPLE.match(following))
        asked = bool(number and _ASKS_WHO.search(passage.text[spans[number - 1][0] : spans[number - 1][1]]))
        presented = told and bool(_PRESENTED.match(sentence))
        told = presented or _tells_who_teaches(sentence)
        if not (is_about_teachers or same_people or asked or told) or _TESTIMONIAL.match(sentence):
            continue
        topic = _TOPIC.search(sentence)
        for a, b in _segments(sentence[: topic.end()] if topic else sentence):
            if _DEMANDED.search(sentence[a:b]) and not _PROMISED.search(sentence[a:b]):
                continue
            if another_course(sentence[a:b]):
                continue
            if same_people or _is_of_teachers(sentence[a:b]):
                kept[start + a : start + b] = sentence[a:b]
    return "".join(kept)


def _tells_who_teaches(sentence: str) -> bool:
    return any(
        not (match[0].lower().startswith("underviser") and _IN_PASSING.search(sentence[: match.start()]))
        for match in _TEACHES.finditer(sentence)
    )


def _is_under_teachers(passage: Passage) -> bool:
    return bool(_TEACHER_HEADING.search(passage.lead) or _TEACHER_HEADING.search(passage.heading))


def _may_tell(passage: Passage) -> bool:
    return passage.section not in _PASSED_OVER or _is_presentation(passage) or _is_said_outright(passage)


def _is_presentation(passage: Passage) -> bool:
    """ "Hvem er jeg?" and "Pensum, undervisere og bevis" present the teachers, whatever section they open."""
    return passage.section not in _NEVER and _is_under_teachers(passage)


def _is_said_outright(passage: Passage) -> bool:
    """A list of what one gains may hold "Du bliver undervist af lektorer"."""
    return passage.section in (Section.GOALS, Section.PRICE) and bool(_SAID_OUTRIGHT.search(passage.text))


def _segments(sentence: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in _SEGMENT.finditer(sentence):
        yield start, cut.start()
        start = cut.start()
    yield start, len(sentence)


def _is_of_teachers(segment: str) -> bool:
    if _NO_TEACHER.search(segment):
        return False
    return not _PLANS.search(segment) or bool(_TEACHES_TOO.search(segment))
