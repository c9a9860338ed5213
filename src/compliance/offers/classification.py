"""Which of the ramme's six kinds an offer is, and whether a text is an offer at all (catalogue: offer types)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from compliance.danish.sentences import sentence_spans
from compliance.danish.terms import compile_terms
from compliance.danish.wordlists import holds
from compliance.documents.model import BlockKind
from compliance.offers.common_parts import OF_ALL
from compliance.offers.facts.groups import find_groups
from compliance.offers.facts.other_courses import another_course
from compliance.offers.facts.other_groups import tells_of_other_groups
from compliance.offers.genre import names_its_genre, recommends_a_proposal
from compliance.offers.model import Facts, OfferText, OfferType, Passage, Section, TargetGroup
from compliance.offers.sounding import GROUP_OF, of_groups, own_words, sounds_like

_OTHER_PROGRAMME = compile_terms((
    "1.000-dages*", "1000-dages*", "(barnets|de) første (1.000|1000) dage", "første 1.000 dage", "første 1000 dage",
    "AMU*", "PAU-(elev*|uddannelse*|vejleder*)", "praktikvejled*", "*førstehjælp*", "vejleder for *elever",
    "grunduddannelsen", "sprogvejleder*", "praktikantvejled*",
))  # fmt: skip
_SETS_APART = re.compile(
    r"\b(?:ikke|hverken|modsat|modsætning\s+til|forskellig\w*\s+fra|adskiller\s+sig|uafhængig\w*|forveksle\w*|foruden"
    r"|ud\s+over|udover|ved\s+siden\s+af)\b(?:(?!\bmen\b)[^,;:]){0,80}$"
    r"|\b(?:har|med)\s+(?:(?:taget|gennemført|bestået)(?:\s+en)?|en|et)\s+(?:[\w-]+\s+){0,4}?\(?$",
    re.IGNORECASE,
)
"""Ends before the name of a programme that the offer says it is no part of, or that its participants have passed."""
_NOT_PAID = compile_terms((
    "(kan|må) (ikke|dog ikke) .. (betales|finansieres|dækkes|bruges|støttes) ... Stærke dagtilbud*",
    "(ikke|uden for) .. Stærke dagtilbud", "hører under .. (1.000|1000)-dages*",
))  # fmt: skip
_MAY_NOT_BE_PAID = holds("dagtilbud", "hører")
_PROGRAMME = compile_terms((
    "stærke dagtilbud", "rammen (for|fra|til) *", "kompetenceudviklingsinitiativ*", "kompetenceudviklingsmid*",
    "Partnerskab* pejlemærke*", "Socialstyrelsens pulje*",
))  # fmt: skip
_SUBJECT = compile_terms((
    "(styrkede|nye|pædagogiske) (pædagogiske |)læreplan*", "læreplanen", "læreplanens", "(fagligt|faglige) fyrtårn*",
    "fyrtårn*", "(faglig|pædagogisk) ledelse", "faglig pædagogisk ledelse", "dagplejen* læringsmiljø*",
    "læringsmiljø* .. (hjem*|dagpleje*)",
))  # fmt: skip
_DIPLOMA = compile_terms((
    "diplommodul*", "diplomniveau*", "diplomuddannelse*", "lederdiplom*", "(pædagogiske|pædagogisk) diplom*",
    "modul* .. (PD|DIL|DOL)", "(PD|DIL|DOL)-modul*", "den offentlige lederuddannelse", "under DOL", "DOL",
))  # fmt: skip
_CALLED_DIPLOMA = re.compile(r"(?<!ikke )(?<!uden )(?<!efter )\bdiplom(?!er\b|et\b)", re.IGNORECASE)
"""In a title that names no short course."""
_LEADERSHIP = compile_terms((
    "DIL", "DOL", "DOL modul*", "diplomuddannelse* i ledelse", "den offentlige lederuddannelse",
))  # fmt: skip
_POINTS = re.compile(r"\d\s*ECTS|ECTS[- ]?point|\b(?:5|10|fem|ti)\s+point\b", re.IGNORECASE)
_NO_POINTS = re.compile(
    r"\b(?:ikke|uden|ingen|hverken)\b[^.;,]{0,25}\b(?:ECTS|diplom|point)|\bi\s+stedet\s+for\b"
    r"|\b(?:ønsker|foretrækker|søger|vil)\s+(?:I|du)\s+(?:(?:også|hellere|i\s+stedet)\s+)?(?:noget|et|en)\s+(?:andet|længere"
    r"|mere|større|diplom\w*|kompetencegivende)\b|\bet\s+(?:helt\s+)?andet\s+tilbud\b"
    r"|\bkan\b[^.;,]{0,40}\b(?:bygge\w*|udbygge\w*|udvide\w*|fortsætte\w*|supplere\w*|veksle\w*|merit\w*)\b",
    re.IGNORECASE,
)
_SHORT = compile_terms((
    "kort* (lærings|)forløb", "læringsdag*", "kursusdag*", "*dages (forløb|kursus)", "(to|tre|fire) dage",
))  # fmt: skip
_MODULE = compile_terms(("modulet", "modulerne", "modulets"))
_DISCLAIMS = compile_terms((
    "(er|dette er|det er) ikke et tilbud",
    "hvad (vi|I|UC*|*højskole*) .. kan (tilbyde|hjælpe|levere) *",
    "(overblik|oversigt) over .. (vi|kan|tilbyder|udbyder|tilbud*|kurser|forløb|muligheder*)",
    "uforpligtende (snak|samtale|møde|drøftelse)",
    "(vores|vi har) forløb .. fra .. til", "finder vi ud af, (hvad|hvordan|hvilke*) *", "kontakt os for et tilbud",
    "tager vi en (snak|time)", "hvad kan vi (tilbyde|hjælpe|gøre) *",
    "inviterer hermed .. afgive tilbud", "indhentning af tilbud",
    "(byrådet|kommunalbestyrelsen|udvalget) (har |)(beslut*|godkend*|indstil*|tiltråd*|vedtog|vedtaget)",
    "forvaltningen indstiller", "mødedeltagere", "pkt. 1",
    "afbud fra", "tilbudsgiver skal udfylde", "udfyldes af tilbudsgiver",
))  # fmt: skip
_ANSWERS = re.compile(r"\b(?:svar|besvarelse|tilbud)\s+(?:på|til|af)\b|\bbesvarer\b", re.IGNORECASE)
_SAYS_LENGTH = re.compile(
    r"\b(?:\d+(?:,\d)?|en|én|to|tre|fire|fem|hele|halv\w*)\s+(?:\w+\s+)?\w*(?:dage?|aftener|timer|lektioner|gange)\b",
    re.IGNORECASE,
)
_SIGN_UP = re.compile(r"\btilmeld\w*\b[^.]*\b(?:senest|inden|frist)|\bsenest\b[^.]*\btilmeld", re.IGNORECASE)
_PRICE = re.compile(r"\bpris\w*\b|\d\s*kr\b|\bgratis\b|\btilmeld", re.IGNORECASE)
"""With whom it is for, what shows that a text offers a course, though its length is not understood."""
_COSTS = re.compile(r"\bpris(?:en)?\b[^.;]{0,30}\d", re.IGNORECASE)
_REPORTS = re.compile(
    r"[«»”\"],?\s+(?:siger|sagde|fortæller|fortalte|udtaler|forklarer|mener|lyder\s+det|håber|konstaterer)\b"
    r"|\b(?:i\s+går|forleden|i\s+sidste\s+uge|for\s+nylig|i\s+weekenden)\s+(?:\w+ede|var|kunne|holdt|fik|tog|gik"
    r"|deltog)\b"
    r"|\b(?:har|havde)\s+(?:netop|lige|nu)\s+(?:afsluttet|gennemført|været\s+(?:på|igennem))\b",
    re.IGNORECASE,
)
"""What news tells: what people say of a course, and that it has been held."""
_MAY_REPORT = holds(
    "siger", "sagde", "fortæller", "fortalte", "udtaler", "forklarer", "mener", "lyder", "håber", "konstaterer", "går",
    "forleden", "sidste", "nylig", "weekenden", "afsluttet", "gennemført", "været",
)
_SETS_TERMS = compile_terms((
    "udbydere", "udbyderne", "alle udbydere", "leverandører", "den enkelte (udbyder|kommune)",
    "kommunerne (kan|skal|bør)",
    "(pulje|kompetence|kompetenceudviklings)midlerne (kan|skal)", "ministeriet (træffer|nedsætter|forventer|får|vil)",
))  # fmt: skip
_MAY_SET_TERMS = holds("udbyder", "leverandører", "enkelte", "kommunerne", "midlerne", "ministeriet")
_NEAR = 110
"""Letters before another programme's name in which the words stand that set an offer apart from it."""
_MANY_TERMS = 6
"""Passages that set terms for providers or municipalities at large, from which a text is the rules and no offer."""
_ENOUGH_TOLD = 4
_MORE_AGAINST = 4
_WAYS_AGAINST = 3
_TELLING = 0.55
"""Probability from which the wording tells the type where the text names no group."""
_PLAINLY_ANOTHER = 0.8
"""From which it outweighs what was found."""
_TIMES = 3
"""How many times as likely as the group that is named another one is that outweighs it."""
_ENOUGH_WORDS = 150
"""From which a text has a sound of its own."""
_HARDLY = 0.04
"""Probability below which one of several groups is only mentioned."""
_GROUP_TYPES = {
    TargetGroup.LEDER: (OfferType.LD3_LEDER, OfferType.DM_LEDER),
    TargetGroup.FYRTAARN: (OfferType.LD3_FYRTAARN, OfferType.DM_FYRTAARN),
    TargetGroup.DAGPLEJER: (OfferType.LD3_DAGPLEJER, None),
    TargetGroup.FORVALTNING: (OfferType.LD1_FORVALTNING, None),
}
_STATES_OF_COURSE = (
    Section.TARGET_GROUP, Section.GOALS, Section.FORM, Section.TEACHERS, Section.LITERATURE, Section.DURATION,
    Section.ASSESSMENT, Section.ANCHORING, Section.CONTENT, Section.PURPOSE,
)  # fmt: skip


def offer_types(text: OfferText, facts: Facts) -> tuple[OfferType | None, ...]:
    """The types of the offer, one for each target group of an integrated course; (None,) where it is none of them.

    What the text says of its participants decides, unless its whole wording is plainly another group's: a group may be
    named in passing. Where it names none, it is told by what such courses sound like.
    """
    types = _types_named(text, facts)
    heard = sounds_like(text)
    kind = max(heard, key=lambda each: heard[each])
    if types == (None,):
        named_at_all = facts.target_groups.value
        is_out = (named_at_all and GROUP_OF[kind] not in named_at_all) or _is_of_another_programme(text)
        enough = _TELLING if _has_its_subject(text) else _PLAINLY_ANOTHER
        return types if is_out or heard[kind] < enough else (kind,)
    by_group = of_groups(heard)
    if len(types) > 1:
        # Leaders go to a course with their own staff, whose part of the wording is small; a forvaltning is written to.
        is_written_to = OfferType.LD1_FORVALTNING in types
        return tuple(t for t in types if t and (by_group[GROUP_OF[t]] >= _HARDLY or not is_written_to)) or types
    if len(own_words(text).split()) < _ENOUGH_WORDS:
        return types
    named = by_group[GROUP_OF[types[0]]] if types[0] else 0.0
    outweighed = by_group[GROUP_OF[kind]] > _TIMES * named or heard[kind] >= _PLAINLY_ANOTHER
    return (kind,) if outweighed else types


def _types_named(text: OfferText, facts: Facts) -> tuple[OfferType | None, ...]:
    """The types that follow from whom the text names."""
    named = facts.target_groups.value or _named_in_title(text)
    groups = [g for g in named if g in _GROUP_TYPES]
    if not groups or not _is_of_programme(text):
        return (None,)
    diploma = _is_diploma(text, facts)
    if TargetGroup.ANDRE in named and not diploma and not _is_for_the_programme_s(groups, text):
        return (None,)
    found = [_GROUP_TYPES[group][1 if diploma else 0] for group in groups]
    return tuple(t for t in found if t is not None) or (None,)


def _is_for_the_programme_s(groups: list[TargetGroup], text: OfferText) -> bool:
    """Whether a course for staff at large is meant for a group of the ramme: it names fyrtårne or the programme."""
    if TargetGroup.FYRTAARN in groups:
        return True
    return any(_PROGRAMME.search(p.text) for p in text.passages if _counts(p))


def _named_in_title(text: OfferText) -> tuple[TargetGroup, ...]:
    """The groups that the title names, where nothing says whom it is for; a module under DIL or DOL is for leaders."""
    named = {mention.group for mention in find_groups(text.title)} - {None}
    if not named and _LEADERSHIP.search(" \n ".join([text.title, *(p.text for p in _opening(text))])):
        return (TargetGroup.LEDER,)
    return tuple(group for group in TargetGroup if group in named)


def is_offer(text: OfferText, facts: Facts) -> bool:
    """Whether the text offers a course, and is not a letter, minutes, a strategy, a tender's demands or news.

    An offer is measured (days, hours, ECTS) or lists goals, and it tells some of: whom it is for, how it is taught and
    by whom, what is read, what it costs. Where its genre or its own words speak against it, it must tell much.
    """
    measures = (facts.days, facts.hours_per_day, facts.contact_hours, facts.ects)
    measured = any(fact.value is not None or fact.conflict for fact in measures)
    for_sale = not measured and (
        bool(facts.target_groups.value)
        and any(_SAYS_LENGTH.search(p.text) for p in text.passages)
        and any(p.section is Section.PRICE or _PRICE.search(p.text) for p in text.passages)
    )
    if not measured and not facts.learning_goals.value and not for_sale:
        return False
    if sum(_sets_terms(p.text) for p in text.passages) >= _MANY_TERMS:
        return False
    own = [p for p in text.passages if p.section not in (Section.DEMAND, Section.OTHER_COURSES, Section.NAVIGATION)]
    told = len({p.section for p in own if p.section in _STATES_OF_COURSE})
    told += 2 * (measured or for_sale) + 2 * bool(facts.target_groups.value) + 2 * bool(facts.learning_goals.value)
    told += any(p.section in (Section.PRICE, Section.PRACTICAL) for p in own)
    told += 2 * any("tilmeld" in p.text.lower() and _SIGN_UP.search(p.text) for p in own)
    if measured and told < _ENOUGH_TOLD:
        told += facts.exam.value is not None or facts.supervisions.value is not None
        told = max(told, _ENOUGH_TOLD if max(sounds_like(text).values()) >= _PLAINLY_ANOTHER else 0)
    # What speaks against it is costly to look for, and looked for as long as it takes to know that enough does not.
    silent = max(0, _WAYS_AGAINST - (told - _ENOUGH_TOLD) // _MORE_AGAINST)
    silences = (True for speaks in _speaks_against(text, own) if not speaks)
    return sum(islice(silences, silent)) == silent


def _speaks_against(text: OfferText, own: list[Passage]) -> Iterator[bool]:
    """Whether the text's genre, the news it tells and what it says of itself speak against its being an offer."""
    itself = [p for p in own if not p.common]
    yield names_its_genre(itself) and not recommends_a_proposal(itself)
    sells = any(p.section is Section.PRICE or _COSTS.search(p.text) for p in own)
    yield not sells and any(_reports(p.text) for p in itself)
    yield any(_DISCLAIMS.search(p.text) for p in text.passages if not p.common and not _ANSWERS.search(p.text))


def _sets_terms(text: str) -> bool:
    return _MAY_SET_TERMS.search(text.lower()) is not None and _SETS_TERMS.search(text) is not None


def _reports(text: str) -> bool:
    return _MAY_REPORT.search(text.lower()) is not None and _REPORTS.search(text) is not None


def _is_of_programme(text: OfferText) -> bool:
    """Names the programme, or has its subject; and is not of another programme."""
    return not _is_of_another_programme(text) and _has_its_subject(text)


def _is_of_another_programme(text: OfferText) -> bool:
    """Whether it says so, or that the programme does not pay for it."""
    told = " \n ".join(p.text for p in text.passages if not p.common and _counts(p))
    return (_MAY_NOT_BE_PAID.search(told.lower()) and _NOT_PAID.search(told)) is not None or _is_of_another(text)


def _has_its_subject(text: OfferText) -> bool:
    head = " \n ".join([text.title, *(p.text for p in _opening(text))])
    own = [p for p in text.passages if not p.common and _counts(p)]
    everything = " \n ".join(p.text for p in text.passages if _counts(p))
    answered = {p.lead for p in own if p.answers_demand}
    of_all = (p.text for p in text.passages if p.common and _counts(p) and OF_ALL.search(p.text))
    named = (one for said in (*(p.text for p in own), *answered, *of_all) for one in _SUBJECT.finditer(said))
    subject = len(list(islice(named, 2)))
    if subject >= 2 or _SUBJECT.search(head) is not None:
        return True
    return subject == 1 and _PROGRAMME.search(everything) is not None


def _is_of_another(text: OfferText) -> bool:
    """Whether the title or opening names another programme, and not to set the offer apart from it."""
    said = [p.text[start:end] for p in _opening(text) for start, end in sentence_spans(p.text)]
    for sentence in (text.title, *(s for s in said if not another_course(s))):
        before = (sentence[: named.start()][-_NEAR:] for named in _OTHER_PROGRAMME.finditer(sentence))
        if not all(map(_SETS_APART.search, before)):
            return True
    return False


def _is_diploma(text: OfferText, facts: Facts) -> bool:
    """Whether the offer presents itself as a diplommodul: in its title or opening, or in a row or label of its own.

    A diplommodul that running text mentions farther down is another course, or one that was held before.
    """
    groups = facts.target_groups.value or ()
    said = (p.text[start:end] for p in _opening(text) for start, end in sentence_spans(p.text))
    of_its_own = (s for s in said if not another_course(s) and not tells_of_other_groups(s, groups))
    opening = " \n ".join([text.title, *(s for s in of_its_own if not _NO_POINTS.search(s))])
    if _DIPLOMA.search(opening) or _POINTS.search(opening):
        return True
    if _CALLED_DIPLOMA.search(text.title) and not _SHORT.search(text.title):
        return True
    if _SHORT.search(opening) or (facts.ects.value is None and facts.modules.value is None):
        return False
    own = [p for p in text.passages if not p.common and _counts(p)]
    labelled = any((p.lead or p.is_item) and _POINTS.search(f"{p.lead} {p.text}") for p in own)
    return labelled or sum(1 for p in own if _DIPLOMA.search(p.text) or _MODULE.search(p.text)) >= 2


def _counts(passage: Passage) -> bool:
    return passage.section not in (Section.OTHER_COURSES, Section.NAVIGATION, Section.DEMAND, Section.ABOUT_PROVIDER)


def _opening(text: OfferText) -> list[Passage]:
    """The first passages of the offer's own text, titles and running text alike, but no page header or footer."""
    kinds = (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)
    own = [p for p in text.passages if not p.common and _counts(p) and text.document.blocks[p.block].kind not in kinds]
    return own[:6]
