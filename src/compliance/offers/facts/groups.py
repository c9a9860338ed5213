"""Which groups of the ramme, and which other people, a stretch of Danish names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from compliance.offers.model import TargetGroup

_END = r"(?:e|en|ene|et|er|ere|erne|ne|n|r|t)?s?"
_CHILDCARE = (
    "institutions|dagtilbuds|daginstitutions|børnehave|vuggestue|børnehus|dagpleje|afdelings|mellem|team|hus|enheds|"
    "vice|viceinstitutions|stue|filial|matrikel|personale|med"
)
_AREA = "klynge|område|distrikts|center"

# In order of precedence: a stretch that one pattern has read is closed to the next. "*" is the compound's first part.
_NAMES: tuple[tuple[str, str], ...] = (
    ("leder", rf"souschef{_END}|stedfortræder{_END}|leder(?:team|par|gruppe){_END}|dagplejepædagog{_END}"),
    # Units above the single dagtilbud; "klynge-" stands for "klyngeledere" in "klynge- og områdeledere".
    ("forvaltning", rf"(?:{_AREA})(?:leder{_END}|-(?=\s*(?:,|/|og\b|eller\b|samt\b)))"),
    ("forvaltning", rf"[\w-]*(?:chef|direktør){_END}|tilsynsførende"),
    ("forvaltning", rf"(?:[\w-]*pædagogiske?\s+|faglige?\s+|kommunale?\s+)*[\w-]*konsulent{_END}"),
    ("forvaltning", rf"[\w-]*forvaltning{_END}|forvaltnings(?:niveau|medarbejder|personale|ledelse){_END}"),
    ("forvaltning", rf"(?:dagtilbuds|børne)afdeling{_END}|administrative?t?\s+(?:ledelse|leder|niveau){_END}"),
    ("forvaltning", r"(?:rådhuset|kommunens\s+samlede\s+\w+)"),
    ("leder", rf"(?:(?:fagligt?|faglige|pædagogiske?|daglige?)\s+)*(?:(?:{_CHILDCARE})-?)?leder(?:e|en|ne)?s?"),
    ("leder", rf"(?:{_CHILDCARE})-(?=\s*(?:,|/|og\b|eller\b)\s*(?:{_CHILDCARE})leder)"),
    ("leder", r"(?:den\s+)?(?:(?:faglige?t?|pædagogiske?|daglige?)\s+)+ledelse(?:n|s(?:team|ansvar|opgave)\w*)?"),
    ("leder", r"ledelse(?:n|s(?:team|ansvar)\w*)"),
    ("leder", r"(?:stå|står)\s+i\s+spidsen\s+for|(?:dem|jer|dig),\s+der\s+(?:til\s+daglig\s+|dagligt\s+)?leder"),
    ("fyrtaarn", rf"(?:faglige?t?\s+)*fyrtårn(?:s(?:funktion|rolle|opgave|par|team))?{_END}"),
    ("fyrtaarn", rf"(?:faglige?\s+|pædagogiske?\s+)*(?:ressource|nøgle)(?:person|funktion){_END}"),
    ("fyrtaarn", rf"faglige?\s+vejleder{_END}"),
    ("fyrtaarn", rf"(?:faglige?\s+)*(?:spydspids|forandringsagent){_END}"),
    ("fyrtaarn", rf"(?:særlige?|særskilte?)\s+(?:\w+\s+)?\w*(?:funktion|rolle|opgave){_END}"),
    ("dagplejer", r"(?:gæste)?dagplejer(?:e|en|ne)?s?|(?:ansatte?|medarbejdere|personalet)\s+i\s+dagplejen"),
    ("dagplejer", r"passer\s+(?:små\s+)?børn\s+i\s+(?:dit|sit|deres|jeres|eget)(?:\s+eget)?(?:\s+private)?\s+hjem"),
    ("andre", rf"[\w-]+leder(?:e|en|ne)?s?|[\w-]*medhjælper{_END}|(?:pau-|sosu-)?elev{_END}"),
    ("andre", rf"(?:[\w-]*personale(?:gruppe)?|[\w-]*forældre|[\w-]*politiker|[\w-]*rådgiver|[\w-]*psykolog){_END}"),
    ("andre", r"sundhedsplejersker?"),
    ("andre", rf"(?:[\w-]*lærer|[\w-]*terapeut|vikar|[\w-]*repræsentant|børnepasser|frivillig){_END}"),
    ("andre", rf"(?:sprog|praktik|natur|motorik)vejleder{_END}|pædagogstuderende|studerende\s+(?:på|ved)\s+\w+"),
    ("andre", r"alle(?:\s+andre)?,?\s+(?:der|som)\s+(?:arbejder|er\s+ansat)"),
    ("andre", r"ansatte\s+i\s+(?:daginstitution(?:er|en)?|dagtilbud|børnehaver?|vuggestuer?)"),
    ("staff", rf"[\w-]*pædagog{_END}|praktiker{_END}"),
    ("staff", rf"(?:pædagogiske?\s+)?[\w-]*assistent{_END}|[\w-]*medarbejder{_END}"),
)
_PATTERN = re.compile(
    "|".join(rf"(?P<{name}_{number}>{pattern})" for number, (name, pattern) in enumerate(_NAMES)), re.IGNORECASE
)
_MENTION = re.compile(rf"(?<![\w-])(?:{_PATTERN.pattern})(?!\w)", re.IGNORECASE)

# Between two names that stand side by side as equals: "fyrtårne og de øvrige", "dagplejere og af", "ledere,".
_SIDE_BY_SIDE = re.compile(
    r"(?:\s+(?:af|i|fra|på|ved)\s+(?:\w+\s?){1,3}?)?\s*(?:[,/&+]|,?\s*\b(?:og|samt|eller|såvel\s+som|plus|sammen\s+med|både)\b)"
    r"(?:[\s,]|\b(?:og|samt|af|for|til|også|de|den|det|deres|jeres|alle|andre|øvrige|faglige|pædagogiske?|kommende|"
    r"nuværende|nye|erfarne|et|en|to)\b)*",
    re.IGNORECASE,
)
_LARGE = re.compile(r"\b(?:alle|øvrige|andre|samtlige)\s+(?:(?:de|husets|uddannede|erfarne)\s+)?$", re.IGNORECASE)

# A name that is only somebody beside the participants.
_BESIDE_BEFORE = re.compile(
    r"\b(?:(?:min|mine|din|dine|sin|sine|jeres|deres|hendes|hans|egen|egne|nærmeste)(?:\s+(?:egen|nærmeste"
    r"|daglige|nye|lokale))?"
    r"|(?:samarbejd\w+|dialog|aftale\w*|samspil\w*|makkerskab\w*|kontakt|drøft\w+)\s+(?:\w+\s+)?(?:med"
    r"|mellem)(?:\s+\w+)?"
    r"|(?:der|som)\b[^,]*\bsammen\s+med(?:\s+\w+)?|(?:valgt|peget|(?:tilmeld|foretag|godkend|indstill|udpeg"
    r"|ansæt|led|betal|underskriv|støtt|bestemm)(?:es|et|t)|ansat|\bved)\s+(?:af\s+)?(?:\w+s|en|den)?"
    r"|(?:interesse\w*(?:\s+sig)?\s+for|om|kurs\w+\s+i|uddannelse\w*\s+i|erfaring\w*\s+med|viden\s+om)"
    r"|\b(?:der|som)\s+(?:\w+\s+){0,2}leder(?:\s+(?:det|de|deres|et|en))?"
    r"|(?:ansvar\w*\s+for\s+)(?:en|sin|din)\s+(?:gruppe|flok|række)(?:\s+af)?"
    r"|støtte\w*(?:\s+(?:fra|til))?|ansættes|hjælpe\w*|vejlede\w*"
    r"|(?:følges\s+op|understøttes|organiseres|arrangeres|planlægges|afholdes|udbydes|leveres|tilrettelægges|undervises|"
    r"ledes|udpeges|gennemføres)\s+af)\s*$",
    re.IGNORECASE,
)
_BESIDE_AFTER = re.compile(
    r"\s+(?:(?:skal|kan|må|har|bør|vil)\s+(?:gerne\s+|også\s+|selv\s+)?)?(?:tilmelde|udset|valgt|givet|tiltænkt"
    r"|udpege|udpeget|peget?\b|pege|godkende|"
    r"indstille|betale|sende|skrive[r]?\s+under|skrev|hjælpe|støtte|bakke|beslutte|søge|bekræfte|ansøge|vurdere)r?\b"
    r"|\s+(?:i\s+tankerne|til\s+opgaven)"
    r"|\s+(?:er\s+(?:også\s+)?velkom\w+|inviteres)\s+(?:på|til)\s+(?:den\s+|en\s+)?(?:sidste|første|\w*afslutning"
    r"|opstart|opfølg|fælles\s+op)\w*",
    re.IGNORECASE,
)
_HOMES = re.compile(  # "dagplejer" is also dagpleje in the plural
    r"(?:institution|børnehave|vuggestue|dagtilbud)\w*(?:,|\s+(?:og|eller|samt|i))\s+(?:\w+\s+)?$", re.IGNORECASE
)
_TOGETHER = re.compile(
    r"\b(?:(?:du|dig|jer|i)\s+(?:og|samt|sammen\s+med)"
    r"|(?:deltager|kommer|tilmeldes|tilmelder\s+sig|mødes|går|følges|på\s+\w+)\s+(?:altid\s+"
    r"|gerne\s+)?(?:sammen\s+)?med)"
    r"\s+(?:din|dine|jeres|deres|sin|en|et|den)?\s*$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r",?\s*\b(?:der|som|med|uanset|hvis|enten|er|har|uddannede?|baggrund|på\s+vej|udpeget|tiltænkt|herunder|dvs|altså)\b",
    re.IGNORECASE,
)
_ONE_STAFF = re.compile(r"pædagog|(?:pædagogisk\s+)?assistent", re.IGNORECASE)
_IS = re.compile(r"\ber\s+$", re.IGNORECASE)
_WORKING_IN = re.compile(
    r"\s+(?:i|fra|på|ved)\s+(?:\w+\s+){0,3}|,?\s+(?:der|som)\s+(?:også\s+)?er\s+(?:\w+\s+)?",
    re.IGNORECASE,
)

# Who is left out, said before or after the name.
_SEGMENT = re.compile(
    r"[;:–—?]|,?\s+men\s+(?!(?:deltager|er|kan|skal|indgår|kommer|må|har)\b)|,\s+og\s+|[.!]\s", re.IGNORECASE
)
_NOT_FOR = re.compile(
    r"\b(?:ikke|hverken)\s+(?!kun|bare|blot|alene|udelukkende|mindst|nødvendigvis)"
    r"(?:(?:målrettet|rettet|tiltænkt|beregnet|henvendt)\s*)?(?:for|til|mod|på)?\b|\b(?:bortset\s+fra"
    r"|undtage[nt]|uden)\b",
    re.IGNORECASE,
)
_NOT_WITH = re.compile(
    r"\b(?:deltager|inviteres|optages|omfattes|medvirker|tilbydes)\s+(?:dog\s+|derfor\s+|altså\s+)?ikke\b(?!\s+kun)"
    r"|\b(?:kan|må|er|kommer|hører|skal)\s+(?:dog\s+|derfor\s+|altså\s+)?ikke\s+(?:deltage|være\s+med|med\b|deltager|"
    r"omfattet|målgruppe|en\s+del|inviteret|i\s+målgruppe|optages|til\b|blandt)|\bhenvises\b|\b(?:har"
    r"|får)\s+(?:de(?:res)?|jeres)\s+egn?e?t?\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(?:oprindeligt?|tidligere|sidste\s+år|før|i\s+pilot\w*)\s+(?:var|henvendte|omfattede|kunne|deltog)\b",
    re.IGNORECASE,
)


_NEAR = 200
"""Letters before a name that can tell whose it is."""


@dataclass(frozen=True)
class Mention:
    """A group's name at `text[start:end]`; `group` is None for staff at large (pædagoger, medarbejdere)."""

    start: int
    end: int
    group: TargetGroup | None


def find_groups(text: str) -> tuple[Mention, ...]:
    """Every name of a group in the text, left to right, whatever is said of it."""
    mentions = []
    for match in _MENTION.finditer(text):
        name = (match.lastgroup or "").split("_")[0]
        mentions.append(Mention(match.start(), match.end(), None if name == "staff" else TargetGroup(name)))
    return tuple(mentions)


def participants(text: str) -> tuple[Mention, ...]:
    """The groups that a title or a line about the target group names as taking part, left to right.

    Left out are people beside them ("din leder", "i samarbejde med forvaltningen"), groups that the text excludes
    ("ikke for ledere"), and staff names that only tell what a group is trained as ("dagplejere, der er pædagoger").
    """
    if _ONCE.search(text):
        return ()
    found = find_groups(text)
    excluded, beside = _excluded(text), _beside(text, found)
    named = [m for m in found if m not in beside and not any(a <= m.start < b for a, b in excluded)]
    return tuple(m for m in named if m.group is not None or not _qualifies(text, m, named))


def _beside(text: str, found: tuple[Mention, ...]) -> set[Mention]:
    """The names that are only somebody beside the participants; what stands side by side shares its lot."""
    beside: set[Mention] = set()
    last: Mention | None = None
    for mention in found:
        before = text[max(0, mention.start - _NEAR) : mention.start]
        homes = text[mention.start : mention.end].lower() == "dagplejer" and _HOMES.search(before)
        if homes or _BESIDE_AFTER.match(text, mention.end):
            beside.add(mention)
        elif last and _SIDE_BY_SIDE.fullmatch(text, last.end, mention.start):
            beside.update({mention} if last in beside else ())
        elif _BESIDE_BEFORE.search(before) and not _TOGETHER.search(before):
            beside.add(mention)
        last = mention
    return beside


def _excluded(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for end, following in [*((m.start(), m.end()) for m in _SEGMENT.finditer(text)), (len(text), len(text))]:
        if refusal := _NOT_WITH.search(text, start, end):
            spans.append((start, end if refusal[0].lower() == "henvises" else refusal.end()))
        elif refusal := _NOT_FOR.search(text, start, end):
            spans.append((refusal.end(), end))
        start = following
    return spans


def _qualifies(text: str, staff: Mention, named: list[Mention]) -> bool:
    """Staff named only as what another group is, or as those of whom a group is made."""
    if _LARGE.search(text[: staff.start]) or _LARGE.match(text, staff.start):
        return False
    groups = [m for m in named if m.group not in (None, TargetGroup.ANDRE)]
    before = [m for m in groups if m.end <= staff.start]
    after = [m for m in groups if m.start >= staff.end]
    if before and _RELATIVE.search(text, before[-1].end, staff.start):
        return True
    if before and _ONE_STAFF.fullmatch(text, staff.start, staff.end) and _IS.search(text[: before[-1].start]):
        return True  # "dig, der er dagplejer og pædagog"
    if not after:
        return False
    if text.startswith("ansat ", after[0].start):
        return True
    between = text[staff.end : after[0].start]
    if after[0].group is TargetGroup.FYRTAARN:
        return not _SIDE_BY_SIDE.fullmatch(between)
    return bool(_WORKING_IN.fullmatch(between))
