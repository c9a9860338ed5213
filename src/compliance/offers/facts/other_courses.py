"""Which words tell that a sentence or a heading is about another course than the one that is offered.

Other courses stand in an offer as recommendations ("så se på vores diplommodul"), as what the provider sells besides
("vi har også …"), as additions that may be bought, and as what earlier customers got ("for X Kommune holdt vi …").
Every extractor asks here, so that all pass over the same words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from compliance.danish.letters import lowered
from compliance.danish.wordlists import holds
from compliance.offers.model import OfferText, Passage, Section

_KIND = (
    r"\w*(?:kursus|kurser|forløb|hold|modul|uddannelse|dage?|seminar|workshop|tema|program|internat|læringsdage?"
    r"|webinar)(?:et|er|erne|ne|en|s)?\b"
)
_AN_OFFER = rf"(?:\W+\w+){{0,4}}?\W+{_KIND}"
_GIVES = (
    r"(?:gennemført|afholdt|holdt|leveret|afviklet|undervist|stået\s+for|kørt|lavet|udviklet|løst|afsluttet|haft|givet|"
    r"forestået)"
)
_GAVE = (
    r"(?:gennemførte|afholdt|holdt|leverede|afviklede|underviste|stod|kørte|lavede|udviklede|løste|afsluttede|havde"
    r"|gav|forestod)"
)
_CUSTOMER = (
    r"(?-i:(?:[Ff]or|[Hh]os|[Ii]|[Tt]il|[Mm]ed)\s+(?:(?:bl\.?a\.?"
    r"|blandt\s+andre?)\s+)?(?:[A-ZÆØÅ][\w-]+\s+){1,3}(?:Kommune|Region)\w*|"
    r"(?:[Ff]or|[Hh]os|[Tt]il|[Mm]ed)\s+(?:Region|Kommun|UC|VIA|Professionshøjsk|Børne|Ministeri|Styrels)\w+|"
    r"(?:[Ff]or|[Hh]os|[Ii])\s+(?:en|to|tre|fire|flere|andre|nogle)\s+(?:andre\s+|anden\s+)?(?:kommune|region|kund)\w*)"
)
_EARLIER = r"(?:senest|tidligere|netop|sidst|for\s+nylig|allerede|i\s+(?:år|fjor|foråret|efteråret|20\d\d)|sidste\s+år)"
_A_COURSE = (
    r"(?:\W+(?!program)\w+){0,4}?\W+\w*(?:kursus|kurser|kurset|forløb|modul|uddannelse|seminar|workshop|internat"
    r"|temadag|diplom(?!modul)|master|læringsdag)(?!s?(?:program|plan|bevis|katalog|beskrivelse))"
)
_NOT_AGAIN = r"(?!\s+(?:i\s+år|igen|i\s+20\d\d|til\s+(?:foråret|efteråret)|næste))"
"""What is offered "også i år" is the offer itself."""
_RECOMMENDED = re.compile(
    rf"\b(?:(?:læse?|se|prøve?|høre?|tage?|overveje?|kigge?|kig|tjekke?|tjek|finde?|spørge?)\s+"
    rf"(?:(?:gerne|evt\.?|eventuelt|desuden|også|så|endelig|i\s+stedet|lige|med|nærmere|mere|til|på|efter|om|ind)\s+)*"
    rf"(?:vores|vore|mit|min|mine){_A_COURSE}|"
    rf"(?:læs|se|prøv|hør)\s+(?:også|mere\s+om\s+vores)|"
    rf"(?:så|måske)\s+(?:er|var|kunne|passer)\s+(?:vores|vore|det\s+lange|den\s+lange){_A_COURSE}|"
    rf"(?:anbefaler|henviser)\s+(?:vi|jeg)\s+(?:i\s+stedet\s+|også\s+|til\s+)*(?:vores|vore|et|en|at\s+tage)\b{_A_COURSE}|"
    rf"henviser\s+(?:vi|jeg)\s+til\s+(?:\w*uddannelsen|\w*modulet|\w*kurset|\w*forløbet)\b|"
    rf"(?:vi|jeg)\s+(?:anbefaler|henviser)\s+(?:i\s+stedet\s+|også\s+|til\s+)*(?:vores|vore){_A_COURSE}|"
    rf"henvises\s+til\s+(?:vores|kurset|modulet|forløbet)\b|"
    rf"(?:fortsætte?|gå|bygge?|læse?)\s+(?:\w+\s+){{0,2}}?(?:videre|på|med)\s+(?:(?:på|med)\s+)?(?:(?:vores|et"
    rf"|en){_A_COURSE}|\w*modulet\b)|"
    r"det\s+står\s+vi\s+ikke\s+for|vi\s+ikke\s+(?:selv\s+)?udbyder|ikke\s+udbydes)"
)
"""In lower case: a course that the reader is sent on to."""
_BESIDES = re.compile(
    rf"\b(?:(?:vi|jeg|der)\s+(?:tilbyder|udbyder|udbydes|holder|afholder|har|kører|underviser|drømmer|overvejer|planlægger|arbejder)\s+"
    rf"(?:også|desuden|ligeledes|derudover|i\s+øvrigt|samtidig)(?:\s+(?:på|om))?{_NOT_AGAIN}{_AN_OFFER}|"
    rf"(?:vi|jeg)\s+har\s+(?:et|en|flere|to)\b[^.;]{{0,40}}\bpå\s+(?:vej|trapperne|programmet)\b|"
    rf"(?:tilbyder|udbyder|har|åbner|starter|kører|planlægger)\s+(?:vi|jeg)\s+(?:også|desuden){_NOT_AGAIN}{_AN_OFFER}|"
    rf"(?:ud\s+over|udover|ved\s+siden\s+af|foruden)\s+(?:(?:dette|det\s+her)\s+\w+|\w+(?:et|en|ne))[^.;]{{0,20}}"
    rf"\b(?:tilbyder|udbyder|har|holder)\s+vi|(?:på|i|under)\s+(?:vores|vore)\s+\w*(?:modul|kursus|forløb"
    rf"|uddannelse)\b[^.;]{{0,25}}"
    rf"\b(?:også|i\s+øvrigt|desuden|derimod|til\s+gengæld)\b|"
    rf"vores\s+(?:øvrige|andre|længere|kortere|lange|korte|store|lille|sideløbende)\s+(?:\w+\s+)?{_KIND}|"
    rf"andre,?\s+(?:der|som)\s[^.;:]{{3,40}}\s(?:så|læste|købte|valgte)\s+også\b|andre\s+(?:kurser|forløb|tilbud|hold|moduler)|et\s+andet\s+(?:kursus|forløb|hold|modul)|"
    rf"(?:vores|vore|det|den|de)\s+(?:\w+\s+)?(?:\w+-)?{_KIND}\s+for\s+[^.;]{{3,60}}\b(?:har|får)\s+(?:\w+\s+)?"
    rf"(?:(?:sit|sin|sine|deres)\s+(?:egen|eget|egne)|(?:et|en)\s+(?:særskilt|anden|andet|separat))\s"
    rf"(?:\w+\s+)?(?:materiale|side|folder|brev|beskrivelse|tilbud|ark|opslag|brochure|program|pjece|mail)|"
    rf"\b(?:besvares|beskrives|udbydes|tilbydes|fremgår|afgives|behandles|søges|søger)\b[^.;]{{0,40}}"
    rf"\b(?:særskilt|separat)\w*|"
    rf"særskilt\s+(?:folder|tilbud|beskrivelse|forløb)|søsterforløb\w*|søsterkurs\w*|søstermodul\w*|"
    rf"(?:er|arbejder|sidder)\s+(?:du|i)\b[^.;,?]{{2,60}},\s+(?:har|holder|tilbyder|udbyder|kører)\s+vi\s+(?:et|en)\s+"
    rf"(?:(?:særskilt|separat|anden|andet|selvstændigt?)\s+{_KIND}|(?:\w+\s+)?{_KIND}\s+(?:kun\s+)?(?:til|for)\s+(?:dig|jer|dem)\b)|"
    rf"ønsker\s+(?:du|i)\b[^.]*\b(?:har|udbyder|tilbyder)\s+vi)"
)
"""In lower case: what the provider sells besides."""
_BESIDES_BY_NAME = re.compile(
    r"\b(?:\w+(?:en|et)\s+(?:(?:også|desuden|ligeledes)\s+(?:tilbyder|udbyder|holder|afholder|kører)"
    r"|(?:tilbyder|udbyder|holder|afholder|kører)\s+(?:også|desuden|ligeledes))\s+"
    r"(?:[»„”\"]?(?-i:[A-ZÆØÅ])\w+|(?:et|en|to|tre|flere|andre)\b)|"
    r"(?:vi|jeg)\s+(?:laver|tilbyder|udbyder|holder|afholder|har|kører|sælger)\s+(?:også|desuden)\s+"
    r"[»„”\"]?(?-i:[A-ZÆØÅ])\w+|(?-i:har\s+I)\b[^.?]*\?\s+vi\s+har)",
    re.IGNORECASE,
)
"""The same, where capital letters tell it: a course by its name, or the one who is asked."""
_NAMED = re.compile(
    rf"\W*(?:(?:beslægte(?:t|de)|relatere(?:t|de)|lignende|tilstødende|tilgrænsende|andre|øvrige|supplerende|alternativt?)"
    rf"\s+{_KIND}\s*(?::|er\b)|(?:læs|se|find)\s+også\s*:|(?:erstatter|afløser)\s+(?:ikke\s+)?(?:kurset|modulet|forløbet)\s*:)",
    re.IGNORECASE,
)
"""A label within a paragraph: "Beslægtet modul: …"."""
_ADDITION = re.compile(
    r"\b(?:ekstra\s+dage?|tilkøb\w*|tilvalg\w*|mod\s+(?:ekstra|tillæg)|kan\s+kombineres|som\s+(?:overbygning|alternativ)|"
    r"frivillig\w*(?!\s+(?:organisation|forening|kræfter))|valgfri\w*\s+(?:dag|opfølg|ekstra)|bagefter\s+kan|"
    r"efterfølgende\s+kan\s+du)\b"
)
"""In lower case: what may be added to the offer."""
_CUSTOMERS = re.compile(
    rf"\b(?:(?:vi|jeg)\s+har\s+(?:\w+\s+){{0,3}}?{_GIVES}\b[^.;]*?{_CUSTOMER}|"
    rf"(?:har\s+(?:vi|jeg)|vi\s+har)\s+(?:\w+\s+){{0,2}}?{_EARLIER}\s+(?:\w+\s+)?{_GIVES}\b|"
    rf"{_CUSTOMER}[^.;]{{0,30}}?(?:{_GAVE}\s+(?:vi|jeg)\b|har\s+(?:vi|jeg)\s+(?:\w+\s+){{0,3}}?{_GIVES}\b)|"
    rf"(?:har\s+(?:vi|jeg)\s+(?:\w+\s+){{0,2}}?{_GIVES}|{_GAVE}\s+(?:vi|jeg))\b[^.;]*?{_CUSTOMER}|"
    rf"(?:vi|jeg)\s+{_GAVE}\b[^.;]*?{_CUSTOMER}|"
    rf"(?:var|har\s+(?:allerede\s+)?været)\s+(?:\w+\s+){{0,3}}?af\s*sted\b[^.;]*\bpå\s|"
    rf"{_EARLIER}\s+(?:\w+\s+)?{_GIVES}\s+(?:for|hos)\b|"
    rf"(?:lignende|tilsvarende)\s+(?:opgaver?|leverancer?|forløb\s+(?:for|hos))\b|"
    rf"(?:vores|blandt\s+vores)\s+(?:seneste|tidligere|referencer|kunder|sidste)\b|"
    rf"(?:referencer?|reference-?opgaver?|kunder)\s*:)",
    re.IGNORECASE,
)
"""What earlier customers got."""
_SAME_COURSE = re.compile(
    rf"\b(?:dette|det\s+samme|samme|netop\s+det)\s+(?:forløb|kursus|modul|koncept|program)\b|"
    rf"\b(?:{_GIVES}|{_GAVE}\s+(?:vi|jeg))\s+(?:hele\s+)?(?:forløbet|kurset|modulet|læringsdagen|dagen)\b",
    re.IGNORECASE,
)
"""An earlier customer had the very course that is offered."""
_GOES_ON = re.compile(
    r"\W*(?:(?:Der|Dér|Her)\s+(?:får|tager|optjener|kan|læser|bliver|skal)\s+(?:du|I|man|lederen|den\s+studerende)\b|"
    r"(?:Det|Den|De|Dette|Dér|Også\s+det|Begge)\s+(?:\w+\s+)?(?:varer|varede|er|var|giver|gav|tager|løber"
    r"|strækker|"
    r"koster|ligger|består|bestod|omfatter|omfattede|henvender|har|havde|hører|foregår|afvikles|fylder|rummer|rummede)\b)"
)
_HEADS_OTHERS = re.compile(
    r"^\W*(?:(?:bilag|afsnit|punkt|kapitel|del)\s+(?=\w{1,3}\b))?(?:\d+(?:\.\d+)*[.):]?\s*|[A-Z][.):]\s+)?(?:læs\s+også|se\s+også|andre\s+(?:har|så|læste|ser|kigge\w*|købte|kurser|forløb|moduler"
    r"|tilbud|"
    r"uddannelser|hold|muligheder)|flere\s+(?:kurser|forløb|moduler)|vores\s+(?:øvrige|andre)|"
    r"(?:øvrige|andre)\s+[\w-]*(?:kurser|forløb|moduler|tilbud)|relaterede?\b|beslægte(?:t|de)\b|lignende\b|du\s+kunne\s+også"
    r"|måske\s+(?:også\s+)?interess|"
    r"(?:\w+\s+)?(?:kunde|udvalgte\s+)?referencer?\b|reference(?:opgaver|liste|projekter)|(?:tidligere|udvalgte"
    r"|seneste)\s+"
    r"(?:opgaver|kunder|forløb|leverancer|kurser|projekter)|(?:vores\s+)?kunder\b|(?:blod|mod)\s+på\s+(?:tanden|mere)|"
    r"vil\s+du\s+(?:\w+\s+)?(?:videre|mere)|videre\s+(?:muligheder|herfra)|lyst\s+til\s+mere|også\s+hos\s+os|"
    r"(?:(?:her|hos\s+os|på\s+\w+|i\s+\w+|det|dem|til)\s+(?:\w+\s+){0,2}?)?(?:vi\s+(?:har|holder|tilbyder|udbyder|kører|laver|arrangerer)"
    r"|(?:har|holder|tilbyder|udbyder|kører|laver|arrangerer)\s+vi)\s+(?:også|desuden|ellers|i\s+øvrigt)"
    r"(?:\s+(?:hos\s+os|her|i\s+\w+|på\s+\w+|gerne))?\W*$|"
    r"(?:kommende|næste)\s+(?:\w+\s+)?[\w-]*(?:kurser|kursus\s+(?:i\s+huset|hos\s+os|her)|forløb\s+hos\s+os|arrangement(?:er)?)\b|"
    r"find\s+også|tag\s+også|hvad\s+(?:siger|har|synes|mener)\s+(?:andre|tidligere|deltagerne|vores))",
    re.IGNORECASE,
)
_TEASER = re.compile(
    r"(?:P\.?\s?S\.?:?\s*)?(?:har|vil|mangler|søger|ønsker|trænger|er)\s+(?:I"
    r"|du)\b[^?]*\?\s+(?:så\s+)?(?:vi\s+(?:har|tilbyder|"
    r"holder|udbyder|kører)|(?:har|tilbyder|holder|udbyder|kører)\s+vi|se|spørg|prøv|ring|book)\b",
    re.IGNORECASE,
)
_FOR_SHORT_COURSES = re.compile(
    r"\b(?:fælles|gælder|samlet|alle)\b.*\b(?:korte|kurser(?:ne)?|kursusforløb\w*|læringsdage(?:ne)?"
    r"|dagskurser\w*)\b", re.IGNORECASE
)
_FOR_MODULES = re.compile(r"\b(?:fælles|gælder|samlet|alle)\b.*\b\w*modul(?:er|erne)\b", re.IGNORECASE)
_MODULE_TITLE = re.compile(r"modul|\bECTS\b|\bdiplom", re.IGNORECASE)
_MODULE_SAID = re.compile(r"\b\d+\s*-?ECTS|diplommodul|under\s+(?:den\s+)?\w*\s?diplomuddannelse", re.IGNORECASE)
_LABELS_OTHER = re.compile(
    r"\W*(?:beslægtede?|beslægtet|lignende|relaterede?|tilstødende|andre|andet|øvrige|flere|næste|kommende|øvrigt|senere)\s+"
    r"(?:\w+\s+)?[\w-]*(?:modul(?:er)?|kurs(?:us|er)|forløb|hold|uddannelser?|tilbud|temadage?|arrangement(?:er)?|aktiviteter)"
    r"(?:\s+(?:i|hos|på|fra|ved)\s+(?:\w+\s+)?(?:os|huset|stedet|skolen|foreningen|\w*cent(?:ret|eret|er|ralen)|kataloget|"
    r"programmet|kalenderen|foråret|efteråret|vinter(?:en)?|sommer(?:en)?))?\s*(?:\([^)]*\)\s*)?[:–]"
    r"|\W*(?:se|læs)\s+også\b[^.:]{0,30}:",
    re.IGNORECASE,
)
"""A label inside a paragraph that opens what is about another course: "Beslægtet modul: PD-VE-1, 5 ECTS-point"."""
_QUOTED = re.compile(
    r"\s*[»“”„\"](?:[^\s«”“\"]+\s+){3,}[^«”“\"]*[.!?…][«”“\"]\s*(?:$|[.,]?\s*[–—-]|[A-ZÆØÅ][^.]{0,80}$)"
)
"""Whole sentences in quotes, with nothing after them or with the name of who said it."""
_LONGEST_LABEL = 50
"""Letters before the colon of a label that opens a list ("Øvrige kurser i 2. halvår: …")."""
_MAY_RECOMMEND = holds(
    "vore", "min", "mit", "også", "lange", "henvis", "anbefaler", "fortsæt", "gå", "bygg", "læs", "står", "udbyd"
)
_MAY_BE_BESIDES = holds(
    "også", "desuden", "ligeledes", "derudover", "øvrig", "samtidig", "vej", "trapperne", "programmet", "over", "siden",
    "foruden", "derimod", "gengæld", "andre", "længere", "kort", "lange", "store", "lille", "sideløbende", "andet",
    "anden", "egen", "eget", "egne", "særskilt", "separat", "søster", "ønsker", "selvstændig", "dig", "jer", "dem",
)  # fmt: skip
_MAY_BE_BY_NAME = holds("også", "desuden", "ligeledes", "?")
_MAY_ADD = holds(
    "ekstra", "tilkøb", "tilvalg", "tillæg", "kombineres", "overbygning", "alternativ", "frivillig", "valgfri",
    "bagefter", "efterfølgende",
)  # fmt: skip
_MAY_BE_CUSTOMERS = holds(
    "gennemført", "holdt", "leveret", "leverede", "afviklet", "afviklede", "undervist", "stået", "kørt", "lavet",
    "lavede", "udviklet", "udviklede", "løst", "afsluttet", "afsluttede", "haft", "givet", "forestå", "stod", "havde",
    "gav", "lignende", "tilsvarende", "seneste", "tidligere", "referenc", "kunder", "sidste", "sted",
)  # fmt: skip
"""A part of each that the patterns named so find, searched in lower case."""
_CONTENTS = re.compile(r"(?:^|[·•|;\n:])\s*(?:[A-H]|\d)[.)]\s+(?=[A-ZÆØÅ])")
"""An entry in a list of contents."""


@lru_cache(maxsize=4096)
def another_course(sentence: str) -> re.Match[str] | None:
    """The words by which a sentence turns to a course that is not the one offered; None where it does not."""
    low = lowered(sentence)
    if _MAY_RECOMMEND.search(low) and (found := _RECOMMENDED.search(low)):
        return found
    besides = _BESIDES.search(low) if _MAY_BE_BESIDES.search(low) else None
    by_name = _BESIDES_BY_NAME.search(sentence) if _MAY_BE_BY_NAME.search(low) else None
    if besides or by_name:
        return min((one for one in (besides, by_name) if one), key=re.Match.start)
    added = _ADDITION.search(low) if _MAY_ADD.search(low) else None
    if found := added or _LABELS_OTHER.match(sentence) or _NAMED.match(sentence):
        return found
    found = _CUSTOMERS.search(sentence) if _MAY_BE_CUSTOMERS.search(low) else None
    return None if found and _SAME_COURSE.search(sentence) else found


@lru_cache(maxsize=4096)
def goes_on(sentence: str) -> bool:
    """Whether a sentence right after one about another course tells more of that course ("Det giver 10 ECTS")."""
    return _GOES_ON.match(sentence) is not None


@lru_cache(maxsize=4096)
def heads_others(text: str) -> bool:
    """Whether a heading or label opens what is about other courses or earlier customers."""
    return _HEADS_OTHERS.match(text) is not None


def is_about_others(passage: Passage) -> bool:
    """Whether all of a passage is about other courses."""
    listed = _opens_list_of_others(passage.text)
    return passage.section is Section.OTHER_COURSES or listed or any(map(heads_others, (passage.heading, passage.lead)))


def _opens_list_of_others(text: str) -> bool:
    opens = text.partition(":")[0]
    return len(opens) < min(_LONGEST_LABEL, len(text)) and heads_others(opens)


def is_quoted(passage: Passage) -> bool:
    """Whether a passage is somebody's words: what a participant said of an earlier course, or what the buyer wrote."""
    return _QUOTED.match(passage.text) is not None


def without_others(offer: OfferText) -> OfferText:
    """The offer without what others said and what is about other courses alone; the same object where all is kept."""
    kept = tuple(
        p
        for p in offer.passages
        if not (
            (p.section is Section.OTHER_COURSES or _may_be_of_others(p.text, p.heading, p.lead))
            and (is_about_others(p) or is_quoted(p) or _is_teaser(p, offer))
        )
        and (not p.common or _holds_for(p, offer))
    )
    return offer if len(kept) == len(offer.passages) else offer.model_copy(update={"passages": kept})


@lru_cache(maxsize=4096)
def _may_be_of_others(text: str, heading: str, lead: str) -> bool:
    """Whether the words of a passage may have it passed over; kept, since every fact asks of every passage."""
    return (
        any(map(heads_others, (heading, lead)))
        or _opens_list_of_others(text)
        or _QUOTED.match(text) is not None
        or _TEASER.match(text) is not None
    )


def _is_teaser(passage: Passage, offer: OfferText) -> bool:
    """Whether a box or a postscript asks for another need and answers it ("Har I ledere, der …? Vi har …")."""
    aside = passage.block < len(offer.document.blocks) and offer.document.blocks[passage.block].aside
    return (aside or passage.text[:3].upper().startswith(("P.S", "PS"))) and _TEASER.match(passage.text) is not None


def _holds_for(passage: Passage, offer: OfferText) -> bool:
    """Whether a common passage holds for this offer: "Fælles for vores korte forløb" is no module's."""
    if _is_contents(passage.text):
        return False
    short, modules = _heads_kinds(passage.heading)
    return short == modules or _is_module(offer) == modules


@lru_cache(maxsize=1024)
def _heads_kinds(heading: str) -> tuple[bool, bool]:
    """Whether what stands under a heading holds for short courses, and whether for modules."""
    return _FOR_SHORT_COURSES.search(heading) is not None, _FOR_MODULES.search(heading) is not None


@lru_cache(maxsize=1024)
def _is_contents(text: str) -> bool:
    return len(_CONTENTS.findall(text)) > 2


def _is_module(offer: OfferText) -> bool:
    """Whether the offer's heading, or what stands right under it, says that it is a diploma module."""
    blocks = offer.document.blocks
    at = next((n for n, block in enumerate(blocks) if offer.title and block.text.endswith(offer.title)), len(blocks))
    said = any(_says_module(block.text) for block in blocks[at + 1 : at + 4])
    return said or _MODULE_TITLE.search(offer.title) is not None


@lru_cache(maxsize=1024)
def _says_module(text: str) -> bool:
    return _MODULE_SAID.search(text) is not None
