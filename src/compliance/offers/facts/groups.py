"""Which groups of the ramme, and which other people, a stretch of Danish names, whatever it says of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from compliance.danish.letters import lowered
from compliance.danish.wordlists import any_of, holds
from compliance.offers.model import TargetGroup

_END = r"(?:e|en|ene|et|er|ere|erne|ne|n|r|t)?s?"
_CHILDCARE = (
    "institutions|dagtilbuds|daginstitutions|børnehave|vuggestue|børnehus|dagpleje|afdelings|mellem|team|hus|enheds|"
    "vice|viceinstitutions|stue|filial|matrikel|personale|med"
)
_AREA = "klynge|område|distrikts|center"
_ONE = (
    r"(?<!kolleger )(?<!kolleger, )"
    r"(?:(?:dem|jer|dig|den|alle|ansatte|(?:pædagog)?uddannede|pædagoger|medarbejdere),?\s+)?"
    r"(?:der|som)\s+(?:[\w-]+\s+){0,3}?"
)
"""Opens the clause that tells what somebody does, in place of a name."""
_HOUSE = r"[\w-]*(?:dagtilbud|institution|børnehave|vuggestue|hus|afdeling)(?:et|en)?"
_STEMS = (
    "chef", "direktør", "konsulent", "forvaltning", "leder", "medhjælper", "personale", "forældre", "politiker",
    "rådgiver", "psykolog", "lærer", "terapeut", "repræsentant", "pædagog", "assistent", "medarbejder",
)  # fmt: skip
_NO_LEADER = r"[\w-]*billede|(?:ind|af|ud|for|vild|hen)leder(?!\w)"
"""Pictures, and what verbs say ("Ida indleder"), which only end like those who lead."""
_MARKS_LONG = rf"(?>(?:(?=[\w-]*(?:{any_of(_STEMS)}))(?P<long>))?)"
_LONG = "(?P=long)"
"""Before what may end a compound: whether the word holds any such end is asked once, and not for each of them."""

# In order of precedence: a stretch that one pattern has read is closed to the next. "*" is the compound's first part.
_NAMES: tuple[tuple[str, str], ...] = (
    ("leder", rf"souschef{_END}|stedfortræder{_END}|leder(?:team|par|gruppe){_END}|dagplejepædagog{_END}"),
    ("dagplejer", rf"{_ONE}(?:passer|har|tager|modtager|arbejder|er)\s+(?:(?!ansvar)[\w-]+\s+){{0,7}}?"
                  r"(?:i|fra|om|hos|ved)\s+(?:\w+\s+){0,3}?(?:egen|eget|private?)\s+(?:private\s+)?"
                  r"(?:hjem|bolig|køkken\w*|entré)"),
    ("dagplejer", rf"{_ONE}(?:(?:arbejder|passer|har)\s+(?:[\w-]+\s+){{0,4}}?hjemme\s+hos\s+(?:sig|dig|jer)(?:\s+selv)?"
                  r"|har\s+(?:(?:sit|dit|jeres|deres)\s+)?hjem(?:met)?\s+som\s+arbejdsplads"
                  r"|passer\s+(?:\w+\s+){0,3}?børn\s+i\s+hjemmet)"),
    ("dagplejer", r"(?:(?:din|jeres|deres|hvis)\s+)?arbejdsplads\s+er\s+(?:din|dit|jeres|sit|sin|deres)\s+"
                  r"(?:ege[nt]\s+)?(?:stue|køkken|hjem|bolig|hus)"),
    ("leder", rf"(?:(?:{_ONE})?(?:har|bærer|med)\s+)?(?:det\s+)?"
              r"(?:(?:daglige?|faglige?|pædagogiske|overordnede|og)\s+)+"
              rf"ansvar(?:et)?\s+(?:i|for|på)\s+(?:(?:et|en|jeres|dit|din|sit|sin|deres)\s+)?(?:\w+\s+)?{_HOUSE}"),
    ("leder", r"personaleansvar\w*"),
    ("dagplejer", r"(?:passer|har|tager|arbejder)\s+(?:du|i)\s+(?:[\w-]+\s+){0,6}?"
                  r"(?:hjemme\s+hos\s+(?:dig|jer)(?:\s+selv)?|i\s+(?:dit|jeres|eget)\s+(?:(?:eget|private)\s+)*hjem)"),
    ("forvaltning", r"(?:ledere?|chef(?:er)?|ansvar(?:et)?)\s+(?:af|for|over)\s+"
                    r"(?:(?:andre|de|alle|flere|øvrige|[\w-]+s)\s+)*[\w-]*ledere?(?:ne)?(?!\w)"),
    ("forvaltning", r"[\w-]*ledere?\s+over\s+(?:flere|to|tre|fire)\s+\w+"),
    ("forvaltning", r"lederne?s\s+(?:egne?\s+)?(?:ledere?|chef(?:er)?)(?!\w)"),
    ("forvaltning", rf"[\w-]*chef(?:gruppe|team|kreds|lag|forum){_END}"),
    # Units above the single dagtilbud; "klynge-" stands for "klyngeledere" in "klynge- og områdeledere".
    ("forvaltning", rf"(?:{_AREA})(?:leder{_END}|-(?=\s*(?:,|/|og\b|eller\b|samt\b)))"),
    ("forvaltning", rf"{_LONG}[\w-]*(?:chef|direktør){_END}|tilsynsførende"),
    ("forvaltning", rf"(?:(?:faglige?|kommunale?)\s+|{_LONG})(?:[\w-]*pædagogiske?\s+|faglige?\s+|kommunale?\s+)*"
                    rf"[\w-]*konsulent{_END}"),
    ("forvaltning", rf"{_LONG}[\w-]*forvaltning{_END}|forvaltnings(?:niveau|medarbejder|personale|ledelse){_END}"),
    ("forvaltning", rf"(?:dagtilbuds|børne)(?:afdeling|sekretariat|stab|kontor){_END}"
                    rf"|administrative?t?\s+(?:ledelse|leder|niveau|personale|medarbejder){_END}"),
    ("forvaltning", r"kommunale\s+(?:ledelses(?:lag|niveau)|niveau)(?:et)?"),
    ("forvaltning", r"(?:rådhusets?|kommunens\s+samlede\s+\w+)"),
    ("forvaltning", r"(?:(?:dem|jer|dig|den),?\s+)?(?:der|som)\s+(?:\w+\s+){0,2}?"
                    r"(?:leder|har\s+ansvar\w*\s+for)\s+(?:et|en|flere|deres|hver\s+(?:sin|sit))"
                    r"\s+(?:klynge|område|distrikt|huse|institutioner)\w*(?:\s*(?:,|eller|og)\s*(?:en|et)\s+\w+)*"),
    ("forvaltning", r"ansvar(?:et)?\s+for\s+(?:en|et|flere|hele)\s+(?:klynge|område|distrikt)\w*"),
    ("andre", r"(?:(?:faglige?|pædagogiske?|daglige?)\s+)+ledere?\s+(?:i|på|af|fra|ved)\s+(?:[\w-]+\s+)?"
              r"(?:indskoling|folkeskole|grundskole|skole|sfo|fritids|klub)\w*"),
    ("leder", rf"leder\s+du\s+(?:[\w-]+\s+){{0,3}}?{_HOUSE}"),
    ("leder", rf"(?:(?:fagligt?|faglige|pædagogiske?|daglige?)\s+)*(?:(?:{_CHILDCARE})-?)?leder(?:e|en|ne)?s?"),
    ("leder", rf"(?:{_CHILDCARE})-(?=\s*(?:,|/|og\b|eller\b)\s*(?:{_CHILDCARE})leder)"),
    ("leder", r"(?:den\s+)?(?:(?:faglige?t?|pædagogiske?|daglige?)\s+)+ledelse(?:n|s(?:team|ansvar|opgave)\w*)?"),
    ("leder", r"ledelse(?:n|s(?:team|ansvar)\w*)"),
    ("leder", r"(?:stå|står)\s+(?:(?:du|i)\s+)?i\s+spidsen\s+for"),
    ("leder", r"(?:dem|jer|dig),\s+der\s+(?:til\s+daglig\s+|dagligt\s+)?leder"),
    ("fyrtaarn", rf"(?:faglige?t?\s+)*"
                 rf"fyrtårn(?:s(?:funktion|rolle|opgave|par|team|pædagog|person|medarbejder))?{_END}"),
    ("fyrtaarn", r"(?:faglige?\s+|pædagogiske?\s+)*(?:ressource|nøgle|kompetence)"
                 rf"(?:person|funktion|pædagog|medarbejder){_END}"),
    ("fyrtaarn", rf"faglige?\s+vejleder{_END}|(?:tovholder|vejleder|sparrings)(?:funktion|rolle|opgave){_END}"),
    ("fyrtaarn", rf"(?:faglige?\s+)*(?:spydspids|forandringsagent){_END}"),
    ("fyrtaarn", r"(?:(?:faglige?|pædagogiske?)\s+|læreplans-?)"
                 rf"(?:tovholder|ambassadør|bannerfører|kulturbærer|frontløber|rollemodel|ildsjæl){_END}"),
    ("fyrtaarn", rf"læreplans-?(?:agent|vejleder|koordinator|person|pilot|ansvarlige?){_END}"),
    ("fyrtaarn", r"(?:(?:har|er|bliver|blevet)\s+){0,2}"
                 r"(?:udset|udpeget|valgt|udvalgt|(?:fået|har)\s+(?:\w+\s+)?til\s+opgave)\s+(?:til\s+)?at\s+(?:gå\s+forrest|være\s+(?:den|dem|en)"
                 r"|(?:holde|drive|bære|løfte|hjælpe|vejlede|sparre|inspirere|guide|trække)\b)"),
    ("fyrtaarn", r"(?:have|få|har|får|fået|varetager)\s+den\s+funktion"),
    ("fyrtaarn", rf"(?:særlige?|særskilte?)\s+(?:\w+\s+)?\w*(?:funktion|rolle|opgave){_END}"),
    ("dagplejer", r"(?:gæste)?dagplejer(?:e|en|ne)?s?"),
    ("dagplejer", r"dagpleje(?:ns\s+|-)?(?:personale|medarbejder|ansatte)(?:t|ne|e)?"),
    ("dagplejer", r"(?:pædagogiske?\s+)?(?:ansatte?|medarbejdere|personalet?|arbejder|alle|jer|dig|kolleger|uddannede"
                  r"|pædagoger|assistenter|børnepassere)\s+(?:ansat\s+)?(?:i|fra|ved)\s+"
                  r"(?:(?:den|vores|jeres|kommunens|kommunale|hele)\s+){0,2}dagplejen?"),
    ("dagplejer", r"(?:alle|ansatte|jer)\s+(?:i|fra|ved)\s+(?!en\b|et\b)[\wæøå.-]+\s+(?:kommunes\s+)?dagpleje"),
    ("dagplejer", r"dagplejen\s+som\s+(?:din\s+|jeres\s+)?arbejdsplads"),
    ("dagplejer", r"passer\s+(?:små\s+)?børn\s+i\s+(?:dit|sit|deres|jeres|eget)(?:\s+eget)?(?:\s+private)?\s+hjem"),
    ("andre", rf"{_LONG}(?:(?!{_NO_LEADER})[\w-]+leder(?:e|en|ne)?s?|[\w-]*medhjælper{_END})"
              rf"|(?:pau-|sosu-)?elev{_END}"),
    ("staff", r"(?:pædagogiske?t?\s+(?:uddanne[dt]e?\s+)?)personale"),
    ("andre", rf"{_LONG}(?:[\w-]*personale(?:gruppe)?|[\w-]*forældre|[\w-]*politiker|[\w-]*rådgiver"
              rf"|[\w-]*psykolog){_END}"),
    ("andre", r"sundhedsplejersker?"),
    ("andre", rf"(?:{_LONG}(?:[\w-]+lærer|lærer(?=e|ne)|[\w-]*terapeut)|vikar|{_LONG}[\w-]*repræsentant|børnepasser"
              rf"|frivillig){_END}"),
    ("andre", rf"(?:sprog|praktik|natur|motorik)vejleder{_END}"),
    ("andre", r"pædagogstuderende|studerende\s+(?:på|ved)\s+(?:pædagog|lærer)\w+"),
    ("andre", r"alle(?:\s+andre)?,?\s+(?:der|som)\s+(?:arbejder|er\s+ansat)(?!\s+som\b)"),
    ("andre", r"ansatte\s+i\s+(?:daginstitution(?:er|en)?|dagtilbud|børnehaver?|vuggestuer?)"),
    ("staff", rf"{_LONG}[\w-]*pædagog{_END}|praktiker{_END}"),
    ("staff", rf"{_LONG}(?:(?:pædagogiske?\s+)?[\w-]*assistent{_END}|[\w-]*medarbejder{_END})"),
)
# The group that tells which it was stands last: a pattern that begins with a letter is passed over at once elsewhere.
_PATTERN = "|".join(rf"(?:{pattern})(?P<{name}_{number}>)" for number, (name, pattern) in enumerate(_NAMES))
_MENTION = re.compile(rf"(?<![\w-])(?=[\w-]){_MARKS_LONG}(?:{_PATTERN})(?!\w)")
"""In text in lower case."""
_GROUP_OF = {
    f"{name}_{number}": None if name == "staff" else TargetGroup(name) for number, (name, _) in enumerate(_NAMES)
}
_MAY_NAME = holds(
    "leder", "souschef", "stedfortræder", "dagpleje", "hjem", "bolig", "køkken", "entré", "ansvar", "konsulent", "chef",
    "direktør", "tilsynsførende", "forvaltning", "afdeling", "sekretariat", "stab", "kontor", "administrativ",
    "kommunale", "rådhus", "samlede", "ledelse", "spidsen", "klynge", "område", "distrikts", "center", "fyrtårn",
    "person", "funktion", "vejleder", "rolle", "opgave", "spydspids", "agent", "tovholder", "ambassadør",
    "bannerfører", "kulturbærer", "frontløber", "ildsjæl", "koordinator", "pilot", "udset", "udpeget", "valgt",
    "medhjælper", "elev", "forældre", "politiker", "rådgiver", "psykolog", "sundhedsplejerske", "lærer", "terapeut",
    "vikar", "repræsentant", "børnepasser", "frivillig", "arbejder", "ansat", "pædagog", "praktiker", "assistent",
    "arbejdsplads",
)  # fmt: skip
"""A part of each of them: a third of all sentences hold none, and are asked no more."""


class Mention(NamedTuple):
    """A group's name at `text[start:end]`; `group` is None for staff at large (pædagoger, medarbejdere)."""

    start: int
    end: int
    group: TargetGroup | None


@lru_cache(maxsize=4096)
def find_groups(text: str) -> tuple[Mention, ...]:
    """Every name of a group in the text, left to right, whatever is said of it."""
    lower = lowered(text)
    if not _MAY_NAME.search(lower):
        return ()
    named = _MENTION.finditer(lower)
    return tuple(Mention(match.start(), match.end(), _GROUP_OF[match.lastgroup or ""]) for match in named)
