"""The clauses of an offer that may state a fact: none that quote a demand, tell of before, or of another course."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from compliance.danish.letters import lowered
from compliance.danish.wordlists import holds
from compliance.documents.model import Evidence
from compliance.offers.facts.named_beside import may_tell_apart, others_in, told_apart
from compliance.offers.facts.other_courses import another_course, goes_on, without_others
from compliance.offers.facts.stretches import LONGEST_SENTENCE, cut
from compliance.offers.model import OfferText, Passage, Section

_PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION}
WARY = {Section.PRICE, Section.BACKGROUND, Section.ABOUT_PROVIDER, Section.ADMISSION}

_ABBREVIATIONS = (
    "kl", "ca", "d", "pr", "inkl", "ekskl", "t", "min", "dvs", "evt", "bl.a", "bl", "f.eks", "fx", "nr", "maks", "hhv",
    "jf", "stk", "pct", "jan", "feb", "apr", "aug", "sep", "sept", "okt", "nov", "dec", "tlf", "tirs", "ons", "tors",
    "pos", "pkt",
)  # fmt: skip
_NOT_ABBREVIATED = "".join(rf"(?<!\b{re.escape(word)}\.)" for word in _ABBREVIATIONS)
# The mark comes first, and what may not stand before it is asked after it: else every letter is asked.
_END = (
    rf"[.!?\n](?:(?<=\n)\n*|(?:(?<=[!?])|(?<=[^\d\s]\.){_NOT_ABBREVIATED}|(?<=\d\.)(?=\s+[A-ZÆØÅ»\"”(]))"
    r"[»«”\")]*\s+(?=\S))"
)
_SENTENCE_END = re.compile(_END)
_SENTENCE_OR_BULLET = re.compile(rf"{_END}|\s*[•✓]\s*")
_PAST = re.compile(
    r"\b(?:tidligere(?!\s+(?:deltager|kursist|end\b|erfaring))|oprindelig\w*|hidtidig\w*|hidtil|før\s+(?:var|"
    r"i tiden)|der\s+før|som\s+før|sidste\s+(?:år|"
    r"gang\s+var)|i\s+fjor|"
    r"udgå(?:et|r)|pilot\w*|ikke\s+længere(?!\s+(?:end|tid))|i\s+stedet\s+for|afløst|først\s+tilbød|plejede|dengang|"
    r"forrige|tilbød|gennemførte|varede|deltog|afholdt\s+(?:vi|kommunen)|i\s+20[01]\d\s+(?:var|varede)|"
    r"gamle?\s+(?:forløb|udgave|model|ordning|hold|modul|kursus))\b",
)
"""In lower case."""
_MAY_CHANGE = holds(
    "fra", "afløs", "erstatte", "skiftet", "byttet", "stedet", "tidligere", "oprindelig", "hidti", "før", "sidste",
    "fjor", "udgå", "pilot", "længere", "plejede", "dengang", "forrige", "tilbød", "gennemførte", "varede", "deltog",
    "afholdt", "20", "gaml",
)  # fmt: skip
"""A part of each that `_present` looks for, searched in lower case: most sentences hold none and are wholly present."""
_STILL_THE_SAME = re.compile(r"\b(?:det|den|de)\s+samme\b[^.;]*\bsom\b(?!.*\bhvor\b)", re.IGNORECASE)
"""What is as it was: "det samme forløb, som vi sidste år holdt"."""
_TURN = re.compile(
    r"(?<=;)\s|\s(?=\((?:tidligere|før|oprindelig|mod\s)\w*)|\s(?=mod\s+(?:tidligere|før|hidtil))|,\s+(?=(?:der|"
    r"som)\s+(?:før|tidligere|hidtil|oprindelig)\w*)|"
    r",?\s+(?=(?:men|mens|nu|i\s+dag\s+er|fremover|derimod)\b)|,\s+(?=(?:er|bliver)\s+(?:fra|nu|ændret|udvidet))|"
    r"(?<=\S)\s+(?=i\s+stedet\s+for\b)|:\s+(?=(?:forløbet|kurset|modulet)\s+er\s+nu)",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:ændret|udvidet|hævet|sat\s+op|sænket|forkortet|forlænget|øget|justeret|nedsat|rettet|gået|"
    r"(?:be)?skåret(?:\s+ned)?|afkortet|kortet|strammet|reduceret)\s+"
    r"(?:(?:det|den|dem|kurset|forløbet|ned|ind|op)\s+){0,2}(?P<old>fra\s+.+?)\s+til\s",
)
"""In lower case."""
_REPLACED = re.compile(r"\b(?:afløst|erstattet|skiftet\s+ud|byttet\s+ud)\s+(?:af|med)\s")
"""In lower case."""
_IN_PLACE_OF = re.compile(r"\bi\s+stedet\s+for\s+[^:;.()]{1,60}(?=[:;(])", re.IGNORECASE)
"""What is not done, where the sentence then tells what is: "fire dage i stedet for tre lange: 5,5 timer pr. dag"."""
_FIRST_IN_PLACE_OF = re.compile(
    r"\W*i\s+stedet\s+for\s+[^.;:]{1,60}?\s(?=(?:er|får|har|bliver|holder|mødes|ses|lægger|kører|tilbyder|varer|foreslår|deler|tager)\b)",
    re.IGNORECASE,
)
"""The same, where it opens the sentence: "I stedet for en hel dag får I to eftermiddage"."""
_OF_PARTICIPANTS = (
    r"\s+(?:\w+\s+)?(?:\d+\s*(?:%|pct|procent)|mødepligt|fremmøde|deltagelse|tilstedeværelse|aktiv|forberedelse)"
)
"""After "krav om": what participants must do, which is no demand on the course."""
_REPLACES = re.compile(r"(?:^|\s)(?:erstatter|afløser)\s", re.IGNORECASE)
_DEMAND = re.compile(
    r"\b(?:(?:kommunen|aftalen|vejledningen|styrelsen)\b[^.;]{0,40}\b(?:kræver|forudsætter|foreskriver|fastsætter|ønsker|"
    r"efterspørger|forventer|anbefaler|siger|nævner|lægger\s+op|fremgår)\b"
    r"|(?:rammen|ministeriets?|ministeriet|puljen|udbuddet|udbudsmaterialet|ordregiver|"
    r"ramme(?:n)?s|initiativet)\b[^.;]{0,60}\b(?:forudsætter|kræver|siger|foreskriver|fastsætter|stiller|"
    r"lægger\s+op|angiver|"
    r"beskriver|taler\s+om|anbefaler|forventer|ønsker|efterspørger|skal|bør|er\s+(?:der\s+)?(?:krav|tale)|nævner|"
    r"sætter|hedder|opererer|fremgår)"
    r"|\b(?:ordregiver|udbudsmaterialet|kravspecifikationen)\s+har\b[^.;]{0,50}\b(?:angivet|anført|bedt\s+om|efterspurgt|krævet)\b"
    r"|der\s+(?:ønskes|efterspørges)\b|ifølge\s+(?:ministeri|rammen|udbud|puljen|kravspec|aftalen|lovgivning)\w*|(?:heraf|deraf|af\s+rammen)\s+fremgår|"
    rf"krav(?:et|ene)?\s*(?::|er\b|lyder|om\b(?!{_OF_PARTICIPANTS}))|kravspecifikation\w*\s*:|der\s+(?:stilles|er)\s+krav(?!\s+om{_OF_PARTICIPANTS})|"
    r"(?:læringsforløb|forløb\w*|uddannelsen|tilbuddet|modulerne|"
    r"diplommoduler)\s+(?:for\s+\w+\s+)?skal\s+(?:svare|have|være|omfatte|sammenlagt|indeholde|bestå)\b|"
    r"tilbudsgiver\s+(?:skal|bedes)|leverandøren\s+(?:skal|bedes))",
    re.IGNORECASE,
)
_MAY_DEMAND = holds(
    "kommunen", "aftalen", "vejledningen", "styrelsen", "ramme", "ministeri", "puljen", "udbud", "ordregiver",
    "initiativet", "ønskes", "efterspørges", "ifølge", "fremgår", "krav", "skal", "tilbudsgiver", "leverandøren",
)  # fmt: skip
"""A part of each that `_DEMAND` finds, searched in lower case."""
_DEMAND_GOES_ON = re.compile(
    r"(?:heraf|deraf|det\s+fremgår|diplommodulerne|underviserne\s+skal|de\s+korte)", re.IGNORECASE
)
_OWN_ANSWER = re.compile(
    r"\b(?:vores|vi|dette|her(?:værende)?|forløbet\s+(?:er|har)|svar|opfyld(?:e[rs]|t)|lever)\b", re.IGNORECASE
)
_MEETS = re.compile(
    r"(?:svarer|følger|lever\w*|opfylder|overensstemmelse|tråd|overholder|matcher|efter|jf|indfrier|inden\s+for|"
    r"modsvarer)\b[^.;]{0,25}$|\b(?:lige)?som\s+$",
    re.IGNORECASE,
)
_ADDED = re.compile(r",?\s+(?:men|og)\b|;|\((?![^)]*\))|,\s+(?=hvis|som|der)")
_EXTRA = re.compile(r"ekstra|tilkøb|tilvalg|mod|kan\s+kombineres|frivillig|valgfri|se\b|læs\b|som\b", re.IGNORECASE)
"""What is added to an offer that the same sentence describes."""
_HEADING_PASSED_OVER = re.compile(
    r"\W*(?:også\s+(?:i|hos|på|fra|hen)\b(?!\s+år)|læs\s+(?:også|mere|videre)|se\s+også|andre\s+\w+|flere\s+(?:kurser|forløb)|vores\s+øvrige|"
    r"øvrige\s+(?:kurser|forløb|tilbud)|om\s+(?:mig|os)|"
    r"udtalelser|det\s+siger\s+(?!vi\b|rammen)\w+|vil\s+du\s+videre|videre\s+muligheder|vilkår|afbud\w*|framelding|relaterede?\b|"
    r"du\s+kunne\s+også)",
    re.IGNORECASE,
)
_OF_BEFORE = re.compile(
    r"\W*(?:\d+(?:\.\d+)*\.?\s*)?(?:overgangs(?:bestemmelse|ordning|regel|regler)\w*|(?:ændrings|versions|revisions)?historik\w*"
    r"|(?:tidligere|hidtidige|forrige|gamle)\s+(?:[\w-]+\s+)?(?:udgave|gennemførelse|afvikling|version|udbud|hold)\w*)\W*$"
    r"|[^?]*\b(?:har|er|blev)\b[^?]*\b(?:tidligere|før|hidtil|allerede)\b[^?]*\b(?:gennemført|afholdt|holdt|udbudt|afviklet|kørt|leveret)\b[^?]*\?",
    re.IGNORECASE,
)
"""A heading or a form's question over what was: "Har I tidligere gennemført aktiviteten?", "Overgangsbestemmelse"."""
_LONGEST_LABEL = 160
"""Letters of a heading or question that is read so."""


@dataclass(frozen=True)
class Clause:
    """A sentence, or the part of it that holds now: `passage.text[start:end] == text`."""

    passage: Passage
    start: int
    end: int
    text: str
    label: str
    """Heading and lead, in lower case: what the passage stands under and answers."""
    sentence: str
    """The whole sentence that the clause is of."""
    answers: str
    """The label or the question that the clause comes right after; "" where it comes after neither."""

    def evidence(self, offer: OfferText) -> Evidence:
        """The clause as a quote."""
        return offer.evidence(self.passage, self.start, self.end)


def clauses(offer: OfferText) -> Iterator[Clause]:
    """Every clause that speaks of this offer as it is, in reading order."""
    passages = without_others(offer).passages
    for passage in passages:
        if _is_passed_over(passage.section, passage.heading, passage.lead):
            continue
        others = others_in(passage.text, offer.title, (one.text for one in passages))
        for clause in passage_clauses(passage):
            yield from _without(clause, others) if others else (clause,)


def _without(clause: Clause, spans: tuple[tuple[int, int], ...]) -> Iterator[Clause]:
    """The parts of a clause that lie outside the spans of its passage."""
    start = clause.start
    inside = (span for span in spans if span[1] > clause.start and span[0] < clause.end)
    for begins, ends in (*inside, (clause.end, clause.end)):
        if clause.passage.text[start:begins].strip(" ,.;"):
            yield replace(clause, start=start, end=begins, text=clause.passage.text[start:begins])
        start = ends


@lru_cache(maxsize=2048)
def _is_passed_over(section: Section, heading: str, lead: str) -> bool:
    """Whether what stands in such a place is none of the offer's; kept, since every fact asks of every passage."""
    return (
        section in _PASSED_OVER
        or (section is Section.GENERAL and _HEADING_PASSED_OVER.match(heading) is not None)
        or _HEADING_PASSED_OVER.match(lead) is not None
        or _is_of_before(heading)
        or _is_of_before(lead)
    )


def _is_of_before(label: str) -> bool:
    return len(label) <= _LONGEST_LABEL and _OF_BEFORE.match(label) is not None


@lru_cache(maxsize=2048)
def passage_clauses(passage: Passage) -> tuple[Clause, ...]:
    """The clauses of one passage that hold for the offer now; kept, since every fact reads them."""
    return tuple(_clauses(passage))


def _clauses(passage: Passage) -> Iterator[Clause]:
    label = f"{passage.heading} {passage.lead}".lower()
    demanded = elsewhere = False
    may_be_apart = may_tell_apart(passage.text)
    answers = passage.lead or (passage.heading if passage.heading.endswith("?") else "")
    for start, end in sentence_spans(passage.text):
        sentence = whole = passage.text[start:end]
        if may_be_apart and told_apart(sentence, passage.text[end : end + LONGEST_SENTENCE]):
            continue
        if sentence.rstrip().endswith("?") and end < len(passage.text):
            answers = sentence
            continue
        if elsewhere and goes_on(sentence):
            continue
        elsewhere = False
        if other := another_course(sentence):
            elsewhere = True
            cuts = [m.start() for m in _ADDED.finditer(sentence[: other.start()])]
            if other.group().lower().startswith("kan"):
                cuts = [other.start()]
            apart = sentence.rfind(";", 0, other.start() + 1)
            if apart < 1 and (not cuts or not _EXTRA.match(other.group())):
                continue
            end = start + (apart if apart > 0 else cuts[-1])
            sentence = passage.text[start:end]
        demand = _DEMAND.search(sentence) if _MAY_DEMAND.search(sentence.lower()) else None
        if demand and _MEETS.search(sentence[: demand.start()]):
            demand = None
        if demand:
            if own := _OWN_ANSWER.search(sentence, demand.end()):
                start += own.start()
            elif _OWN_ANSWER.match(sentence) and demand.start() >= 5:
                end = start + demand.start()
            else:
                demanded = True
                continue
            sentence = passage.text[start:end]
        elif demanded and _DEMAND_GOES_ON.match(sentence):
            continue
        demanded = False
        for at, stop in _present(sentence):
            if passage.text[start + at : start + stop].strip():
                part = passage.text[start + at : start + stop]
                yield Clause(passage, start + at, start + stop, part, label, whole, answers)
        answers = ""


@lru_cache(maxsize=2048)
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, without the white space between them; a very long one in pieces."""
    return tuple(_sentence_spans(text))


def _sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    ends = _SENTENCE_OR_BULLET if "•" in text or "✓" in text else _SENTENCE_END
    for match in ends.finditer(text):
        stop = match.start() + len(match.group().rstrip())
        if text[start:stop].strip():
            yield from cut(text, start, stop, LONGEST_SENTENCE)
        start = match.end()
    if text[start:].strip():
        yield from cut(text, start, len(text), LONGEST_SENTENCE)


def _present(sentence: str) -> Iterator[tuple[int, int]]:
    """The parts of a sentence that tell how it is now; the whole where nothing tells of before."""
    lower = lowered(sentence)
    if not _MAY_CHANGE.search(lower):
        yield 0, len(sentence)
        return
    if changed := _CHANGED.search(lower):
        yield 0, changed.start("old")
        yield changed.end("old") + 1, len(sentence)
        return
    if replaced := _REPLACED.search(lower):
        yield replaced.end(), len(sentence)
        return
    if replaces := _REPLACES.search(sentence):
        if replaces.start():
            yield 0, replaces.start()
        return
    if (instead := _IN_PLACE_OF.search(sentence)) and sentence[: instead.start()].strip():
        yield 0, instead.start()
        yield instead.end(), len(sentence)
        return
    if first := _FIRST_IN_PLACE_OF.match(sentence):
        yield first.end(), len(sentence)
        return
    if not _PAST.search(lower) or _STILL_THE_SAME.search(sentence):
        yield 0, len(sentence)
        return
    cuts = [0, *(m.start() for m in _TURN.finditer(sentence)), len(sentence)]
    for start, end in pairwise(cuts):
        part = sentence[start:end]
        if not _PAST.search(part.lower()):
            yield start, end
