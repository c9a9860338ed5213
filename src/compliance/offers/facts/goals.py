"""The learning goals as the text lists them: bullets, table cells and sentences of prose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.danish.sentences import sentence_spans
from compliance.offers.facts.other_courses import another_course, without_others
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.model import Fact, OfferText, Passage, Section

Span = tuple[Passage, int, int]

_PASSED_OVER = {Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION}
_NEVER_PROSE = _PASSED_OVER | {
    Section.PRACTICAL, Section.PRICE, Section.ADMISSION, Section.ASSESSMENT, Section.TEACHERS, Section.ABOUT_PROVIDER,
    Section.TARGET_GROUP, Section.LITERATURE, Section.DURATION, Section.BACKGROUND,
}  # fmt: skip
_NEVER_LIST = _NEVER_PROSE | {Section.ANCHORING}

_WHO = (
    r"(?:du|(?-i:I)|man|de(?!\s+(?:to|tre|fire|fem|seks|\w+(?:lige|ske|ede|rne|ste|ige))\b)|hun|han|begge|alle"
    r"|hver\s+\w+|den\s+studerende|de\s+studerende|deltager(?:en|ne)?|kursist(?:en|erne)"
    r"|(?:den\s+|de\s+)?(?:faglige?\s+|pædagogiske?\s+)?(?:leder(?:en|ne)?|fyrtårn(?:et|ene)?|dagplejer(?:en|ne)?|"
    r"pædagog(?:en|erne)?|medarbejder(?:en|ne)?|forvaltning(?:en|erne)?|konsulent(?:en|erne)?))"
)
_COURSE = (
    r"(?:endt\s+|afsluttet\s+|gennemført\s+|bestået\s+)?(?:(?:det|den|de|dette|hele|vores|tre|to|alle)\s+)*"
    r"(?:[\w-]*(?:kurs|forløb|modul|dag|uddannelse|undervisning|seminar|hold)\w*)"
)
_ABLE = r"(?:kan|kunne|har|have|skal|vil|ved|vide|kender|kende|er|være|bliver|får|lærer|mestrer|forstår|tør)"

_WHO_FIRST = re.compile(rf"{_WHO}\b", re.IGNORECASE)
_HEADING = re.compile(
    r"læringsmål|læringsudbytte|\budbytte|^\W*(?:\d+\.?\s*)?mål(?:ene|et)?\b(?!\s*gruppe)|\bmed\s+(?:sig\s+)?hjem\b"
    r"|\bhvad\s+(?:lærer|kan|får|bliver)\b|\bdet\s+(?:lærer|får|kan)\s+(?:du|i)\b|\bud\s+af\s+(?:det|forløbet|kurset)\b"
    r"|\bvi(?:den)?,\s+færdigheder",
    re.IGNORECASE,
)
_LIST_LEAD = re.compile(
    rf"^\W*(?:(?:efter|ved\s+(?:afslutning|udgang)\w*\s+af|gennem|på|i\s+løbet\s+af)\s+{_COURSE}\b.*\b{_ABLE}\b"
    rf"|efter\s+\w+\b.*\b(?:er\s+det|at|skal|kan|har|meningen)\b|når\b.*(?:{_ABLE}|slut|omme|færdige?|bestået"
    rf"|gennemført)\b"
    rf"|som\s+(?:deltager|leder|fyrtårn|dagplejer|studerende|faglig\w*)\b"
    rf"|{_WHO}\W*$|{_WHO}\s+(?:skal\s+)?(?:{_ABLE}|opnår?|lære|få|udvikler?|tilegner|styrker)\b.*"
    rf"|(?:.*\b(?:[mM]ål(?:et|ene)?|læringsmål\w*|hensigten|meningen)\b.*\b(?:er|at|:).*)"
    rf"|(?:viden|færdigheder|kompetencer|udbytte|mål)(?:\s*(?:,|og|/)\s*\w+)*\W*$)",
    re.IGNORECASE,
)
_AIM = (
    r"(?:det\s+er\s+(?:vores\s+)?(?:mål|målet|meningen|hensigten|ambitionen|løfte|løftet|håb|ambition|ønske)(?:\s+med\s+[^,]+)?"
    r"|(?:det\s+overordnede\s+|det\s+|vores\s+|mit\s+)?(?:mål|målet|meningen|hensigten|hensigt|ambitionen|ambition|løfte|løftet"
    r"|håb|håbet|ønske|ønsket|formål|formålet)(?:\s+med\s+[^,.]+?)?\s+er"
    r"(?:\s+(?:også|desuden|endvidere))?|er\s+det\s+(?:vores\s+)?(?:mål|målet|meningen|hensigten))"
)
_AIM_THAT = re.compile(
    rf"^(?:(?:når|efter|ved)\b[^,.]*(?:,\s+|\s+(?=er\s+det))|\W*)?{_AIM}\s*,?\s+at\s+",
    re.IGNORECASE,
)
_SOFT_AIM = re.compile(r"formål", re.IGNORECASE)
_STRONG = re.compile(
    rf"^{_WHO}\s+(?:{_ABLE})\s+efter\s+{_COURSE}\b"
    rf"|^(?:efter|ved\s+(?:afslutning|udgang)\w*\s+af)\s+{_COURSE}\s*,?\s*(?:{_ABLE})\s+{_WHO}\b"
    rf"(?!\s+(?:få|købe|søge|bestille|tilmelde|kontakte|deltage|fortsætte|vælge|mulighed|adgang))"
    rf"|^når\s+(?:{_COURSE}|du|i|vi|{_WHO})\b[^,]*\b(?:slut|omme|færdige?|bestået|gennemført|forbi|farvel"
    rf"|afsluttet)\b[^,]*,\s*"
    rf"(?:{_ABLE})\s+{_WHO}\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"(?:og\s+)?{_WHO}\s+(?:også\s+|desuden\s+|endvidere\s+)?{_ABLE}\b", re.IGNORECASE)
_WEAK = re.compile(
    rf"^(?:på\s+{_COURSE}\s+|her\s+|undervejs\s+)?(?:{_WHO}\s+(?:også\s+)?(?:lærer|bliver\s+(?:i\s+stand|klædt|bedre|"
    rf"dygtigere|rustet)|opnår|styrkes|udvikler|får\s+(?:\w+\s+){{0,3}}(?:viden|indsigt|redskaber|værktøjer"
    rf"|færdigheder|indblik))"
    rf"|(?:lærer|bliver|får|opnår)\s+{_WHO}\b)",
    re.IGNORECASE,
)
_GAINED = re.compile(
    r"\b(?:greb|viden|indsigt|indblik|kendskab|overblik|redskab\w*|værktøj\w*|færdighed\w*|kompetence\w*|forståelse|mod\s+på"
    r"|bedre|stærkere|sikrere|arbejdet\s+med|øvet|trænet|prøvet|afprøvet|omsat)\b",
    re.IGNORECASE,
)
"""What a sentence that goes on telling of gains ("Og du har arbejdet med …") must name."""
_OUTCOME = re.compile(
    rf"\b(?:{_ABLE}|opnå\w*|indsigt|indblik|viden|kendskab|erfaring|færdighed\w*|kompetence\w*|styrke\w*|klædt"
    rf"|rustet|fået|lære|"
    rf"blive|udvikle\w*|greb|forståelse|overblik|evne\w*)\b",
    re.IGNORECASE,
)
_NO_GAIN = re.compile(
    r"\b(?:\w*bevis\w*|certifikat\w*|forbeholde[rs]|kompendi\w+|forplejning|aflys\w+|tilmeld\w+|gebyr)\b", re.IGNORECASE
)
_NO_GOAL = re.compile(
    r"^\W*(?:vi|jeg|mål(?:ene|et)\s+(?:evalueres|følges|er\s+(?:formuleret|udarbejdet|skrevet|hentet|fastsat"
    r"|beskrevet))|"
    r"læringsmål\w*\s+(?:er|evalueres|følger|svarer|tager)|prøven|der|se|læs|dag\s+\d|undervisningen|pris"
    r"|tilmeld\w*|kontakt"
    r"|(?:forløbet|kurset|modulet)\s+(?!giver|gør|klæder|sætter|styrker|skal\s+(?:give|gøre|klæde))\w+)\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[\s\-–—•·▪◦●*»›>✓✔☑○➢→]|o\s{1,3}(?=\w)|\(?[a-h1-9]{1,2}[.)]\s+)+")
_INLINE_BULLET = re.compile(r"(?:^|(?<=\s))[›»•▪◦●✓✔➢→]\s")
_LABEL = re.compile(
    r"^(?:viden|færdighed(?:er)?|kompetence(?:r)?|læringsmål|mål|udbytte)(?:\s*\d+)?\s*:\s*",
    re.IGNORECASE,
)
_AND_THAT = re.compile(rf"[,;]?\s+(?:og\s+)?at\s+(?={_WHO}\b)", re.IGNORECASE)
_LONGEST = 4000
"""Letters of a passage that are read at once: a list of goals with the words that announce it."""
_NUMBERED = re.compile(r"(?:^|\s)(?:\(?\d\)|\(?[a-h]\)|\d\.)\s+")


def extract_learning_goals(text: OfferText) -> Fact[tuple[str, ...]]:
    """The goals in reading order, verbatim, each with itself as evidence."""
    spans = goal_spans(without_others(in_stretches(text, _LONGEST)))
    if not spans:
        return Fact()
    return Fact(
        value=tuple(" ".join(passage.text[start:end].split()) for passage, start, end in spans),
        evidence=tuple(text.evidence(passage, start, end) for passage, start, end in spans),
    )


def goal_spans(text: OfferText) -> list[Span]:
    """Where the goals stand: passage, start and end in its text.

    Goals listed or announced as such come first; where there are none, what the text says that participants learn.
    """
    leads = {_bare(passage.lead) for passage in text.passages}
    passages = [
        p for p in text.passages if p.section not in _PASSED_OVER and _bare(p.text) not in {*leads, _bare(p.heading)}
    ]
    lists = {p.heading for p in passages if p.is_item and _lists_goals(p)}
    announced = [span for p in passages for span in _announced(p, beside_list=not p.is_item and p.heading in lists)]
    spans = announced or [span for passage in passages for span in _told(passage)]
    return [(p, a, b) for p, a, b in spans if len(p.text[a:b].split()) > 2 and _bare(p.text[a:b]) not in leads]


def _bare(text: str) -> str:
    return text.strip(" :,.…–-").lower()


def _announced(passage: Passage, beside_list: bool) -> Iterator[Span]:
    if _lists_goals(passage) and not beside_list:
        yield from _goals_of_list(passage)
        return
    goes_on = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        aim = _AIM_THAT.match(sentence)
        if aim and not _SOFT_AIM.search(aim[0]) and _WHO_FIRST.match(sentence, aim.end()):
            yield from _clauses(passage, start + aim.end(), end)
            goes_on = True
        elif passage.section not in _NEVER_PROSE and not sentence.endswith(":") and (
            _STRONG.search(sentence) or (goes_on and _GOES_ON.match(sentence))
        ):
            yield passage, *_trim(passage.text, start, end)
            goes_on = True
        else:
            goes_on = False


def _told(passage: Passage) -> Iterator[Span]:
    if passage.section in _NEVER_PROSE:
        return
    goes_on = False
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        aim = _AIM_THAT.match(sentence)
        went_on, goes_on = goes_on, True
        if aim and _WHO_FIRST.match(sentence, aim.end()):
            yield from _clauses(passage, start + aim.end(), end)
        elif (went_on and _GOES_ON.match(sentence) and _GAINED.search(sentence) and not _NO_GAIN.search(sentence)) or (
            _WEAK.search(sentence) and not another_course(sentence) and not sentence.endswith((":", "?"))
        ):
            yield passage, *_trim(passage.text, start, end)
        else:
            goes_on = False


def _lists_goals(passage: Passage) -> bool:
    if passage.section is Section.GOALS:
        return True
    if passage.section in _NEVER_LIST:
        return False
    if passage.is_item and passage.lead and not passage.lead.rstrip().endswith("."):
        return bool(_LIST_LEAD.search(passage.lead))
    label = passage.lead or passage.heading
    return len(label) < 60 and bool(_HEADING.search(label))


def _goals_of_list(passage: Passage) -> Iterator[Span]:
    bullets = [m.start() for m in _INLINE_BULLET.finditer(passage.text)]
    if passage.is_item or bullets or passage.text[:1].islower():
        starts = bullets if bullets and not passage.text[: bullets[0]].strip() else [0, *bullets]
        for a, b in zip(starts, [*starts[1:], len(passage.text)], strict=True):
            item = passage.text[a:b].strip()
            is_told = len(sentence_spans(item)) > 1 and not _is_goal(item)
            if not (item.endswith((":", "?")) or is_told or _NO_GAIN.search(item)):
                yield passage, *_trim(passage.text, a, b)
        return
    for start, end in sentence_spans(passage.text):
        sentence = passage.text[start:end]
        if sentence.endswith((":", "?")):
            continue
        if aim := _AIM_THAT.match(sentence):
            yield from _clauses(passage, start + aim.end(), end)
        elif _is_goal(sentence):
            yield from _parts(passage, start, end)


def _is_goal(sentence: str) -> bool:
    sentence = _LABEL.sub("", _BULLET.sub("", sentence))
    speaks_of_them = _OUTCOME.match(sentence) or re.search(rf"\b{_WHO}\b", sentence, re.IGNORECASE)
    if _NO_GOAL.search(sentence) or _NO_GAIN.search(sentence):
        return False
    return bool(_OUTCOME.search(sentence) and speaks_of_them)


def _parts(passage: Passage, start: int, end: int) -> Iterator[Span]:
    """A sentence that strings goals together with numbers or semicolons is several."""
    sentence = passage.text[start:end]
    marks = [start + m.start() for m in _NUMBERED.finditer(sentence)]
    if len(marks) < 2:
        marks = [start, *(start + m.end() for m in re.finditer(r";\s*", sentence))]
    if len(marks) < 2 or (marks[0] == start and len(marks) < 3):
        marks = [start]
    for a, b in zip(marks, [*marks[1:], end], strict=True):
        yield passage, *_trim(passage.text, a, b)


def _clauses(passage: Passage, start: int, end: int) -> Iterator[Span]:
    """ "At deltagerne kan …, og at hver leder har …" holds two goals."""
    cuts = list(_AND_THAT.finditer(passage.text, start, end))
    starts = [start, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), end]
    for a, b in zip(starts, ends, strict=True):
        yield from _parts(passage, a, b)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without bullet, label and closing mark."""
    for pattern in (_BULLET, _LABEL):
        if lead := pattern.match(text[start:end]):
            start += lead.end()
    while end > start and text[end - 1] in " .,;:\n\t":
        end -= 1
    return start, end
