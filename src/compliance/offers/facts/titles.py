"""Academic positions, degrees and other titles in Danish text, and which of them somebody has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from compliance.danish.letters import lowered
from compliance.offers.facts.names import IS_NAMED, NAME
from compliance.offers.model import TeacherLevel

_POSITIONS: tuple[tuple[TeacherLevel, str], ...] = (
    (TeacherLevel.PROFESSOR, r"(?:forsknings|gæste|adjungeret\s+)?professor(?:er|en|erne|niveau)?"),
    (TeacherLevel.DOCENT, r"docent(?:er|en|erne|niveau)?"),
    (TeacherLevel.LEKTOR, r"(?:ekstern[e]?\s+|(?!kollektor|selektor)[a-zæøå]+)?lektor(?:er|en|erne|at|ater)?"),
    (TeacherLevel.LEKTOR, r"lektor(?:niveau|kvalifikation\w*|kompetence\w*|kvalificere\w*|bedøm\w*|stilling\w*)"),
    (TeacherLevel.ADJUNKT, r"(?:studie|universitets|post)?adjunkt(?:er|en|erne|niveau|ur|uret|stilling\w*|"
    r"kvalifi\w*|kompetence\w*|bedøm\w*)?"),
)
_DEGREES: tuple[tuple[TeacherLevel, str], ...] = (
    (TeacherLevel.KANDIDAT, r"ph\.?\s?d\.?-?(?:studerende|stipendiat\w*|fellow)|mag\.?\s?art\.?"),
    (TeacherLevel.PHD, r"ph\.?\s?d\.?(?:['’-]?(?:er|erne|grad|graden|afhandling|uddannet|uddannede|niveau))?"),
    (TeacherLevel.PHD, r"dr\.\s?(?:pæd|phil|psych|scient|med)\w*\.?|doktorgrad\w*|forskeruddann\w+"),
    (TeacherLevel.KANDIDAT, r"(?:cand|kand)\.?\s?(?:[a-zæøå]{2,}\.?)+(?:-\w+)?|cand\.\w*"),
    (TeacherLevel.KANDIDAT, r"kandidat(?:er|en|erne|-|grad\w*|uddann\w+|niveau)?|universitets(?:uddannet|grad)"),
    (TeacherLevel.KANDIDAT, r"master(?:e|-|grad\w*|uddann\w+|niveau)?|magister\w*|m(?:ba|pa|pg|ha|il|\.?sc|\.a)\.?"),
    (TeacherLevel.DIPLOM, r"(?:pædagogisk[e]?\s+)?diplom(?:-|er|grad\w*|uddann\w+|niveau|ledere?)?|pd|lederdiplom"),
    (TeacherLevel.PROFESSIONSBACHELOR, r"prof\.?\s?bach\.?"),
    (TeacherLevel.PROFESSIONSBACHELOR, r"(?:professions)?bachelor(?:er|en|grad\w*|uddann\w+|niveau)?|ba"),
)
_JOBS = (
    "konsulent|coach|terapeut|faglærer|timelærer|skuespiller|fortæller|instruktør|supervisor|mentor|praktiker|psykolog|"
    "sundhedsplejerske|jordemoder|journalist|antropolog|sociolog|rådgiver|facilitator|foredragsholder|direktør|jurist|"
    "vejleder|chef|leder|seniorforsker|dagplejepædagog|dagplejer|tilsynsførende|designer|kunstner|musiker|forfatter"
)
_OTHERS: tuple[tuple[TeacherLevel, str], ...] = (
    (TeacherLevel.ANDET, r"(?!kursusleder|[\w-]*billede)"
     rf"(?:[\w-]*(?:{_JOBS})|folkeskolelærer)(?:e|er|ere|en|erne|ne|es|s)?"),
    (TeacherLevel.ANDET, r"(?:pædagog|lærer|diplom)?studerende|stud\.\s?[a-zæøå.]+"),
    (TeacherLevel.ANDET, r"uden\s+(?:formel|akademisk|videregående|pædagogisk)\w*\s+(?:titel|uddannelse|grad)"),
    (TeacherLevel.ANDET, r"selvstændige?(?!\s+\w*konsulent)|forskere?(?!\s+(?:i|på|inden|om)\b)"),
    (TeacherLevel.PROFESSIONSBACHELOR, r"(?:pædagog|sygeplejerske|lærer)(?:er|en|erne|e|ne)?|pædagoguddanne(?:t|de)"),
)
_KINDS = (("position", _POSITIONS), ("degree", _DEGREES), ("other", _OTHERS))
_LEVELS = {f"{kind}_{n}": level for kind, group in _KINDS for n, (level, _) in enumerate(group)}
_TITLE = re.compile(
    r"(?<![\w-])(?=[\w-])(?:"
    + "|".join(rf"(?:{pattern})(?P<{kind}_{n}>)" for kind, group in _KINDS for n, (_, pattern) in enumerate(group))
    + r")(?!\w|-\w)"
)
"""In text in lower case; the group that tells which it was stands last, so that most are passed over by a letter."""
BELOW_KANDIDAT = frozenset({TeacherLevel.DIPLOM, TeacherLevel.PROFESSIONSBACHELOR})
_RANK = {level: rank for rank, level in enumerate(TeacherLevel)}
_PLURAL = re.compile(r"(?:or|ent|unkt|og|eut|dat|ph\.?\s?d\.?)['’-]?er(?:ne)?$|(?:ere|rne|hes)$", re.IGNORECASE)
_NAME_AND = re.compile(rf"\s*(?:{NAME})?\s*,?\s*(?:[oO]g|samt|plus|&)\s+(?:\w+\s+)?")
_FORMER = re.compile(
    r"\b(?:tidligere|forhenværende|fhv\.?|var|førhen|pensioneret|(?:har\s+(?:(?!siden\b)\w+\s+){0,3}|og\s+)(?:været|siddet\s+som)"
    r"|fra\s+(?:en\s+stilling|et\s+job|en\s+post|et\s+virke)\s+som)"
    r"\s*:?\s+(?:\w+\s+)?$"
    r"|\bhar\s+(?:\w+\s+)?været\s+[^.;:?!]{1,80},\s+(?-i:[A-ZÆØÅ])\w+\s+$",
    re.IGNORECASE,
)
"""Before what somebody was; also of the next of whom it is told without a verb ("A har været leder, B konsulent")."""
_NEAR = 60
"""Letters before a title in which the words stand that go with it."""
_LIST = 160
"""Letters before a title in which a list of earlier posts begins that it may belong to."""
_YEARS_OVER = re.compile(r"\b(?:19|20)\d\d\s*[–-]\s*(?:(?:19|20)\d\d|\d\d)\s*[:|]?\s*(?:\w+\s+){0,2}$")
"""Before a post in a CV that has ended ("2008–2015: konsulent"); a degree taken then is held still."""
_WHAT_THEY = re.compile(r"\b(?:det|den|dem|alt|noget|hvad),\s*$", re.IGNORECASE)
"""Before those who did what is told of ("det, praktikere har dokumenteret")."""
_SHORT_FOR = re.compile(r"uddannelse\w*\s*\(\s*$", re.IGNORECASE)
"""Before the letters of a programme, which are nobody's degree."""
_HAS_LEFT = re.compile(
    rf"(?:\s+{NAME})?,?\s+(?:der|som)\s+(?:\w+\s+)?(?:er\s+)?(?:\w+\s+)?(?:gået\s+(?:på|af)|stoppet|fratrådt|rejst|holdt\s+op|pensioneret|på\s+barsel|på\s+orlov)\b"
)
"""After the title of who does not teach any longer."""
_PAST_GOES_ON = re.compile(
    r"\b(?:har\s+(?:\w+\s+){0,3}været|havde\s+været|var|siddet\s+som|tidligere|forhenværende|fhv\.)\s"
    r"(?:(?!\b(?:er|har|men|mens|begge|jeg|hun|han|nu|i\s+dag|underviser|arbejder)\b)[^.;:!?()]){3,120}"
    r"\b(?:og|samt|siden)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""Before a post that was left with the one before it ("har været leder af et børnehus og rådgiver i to kommuner")."""
_OF_A_PAPER = re.compile(r"\b(?:ministeriets|styrelsens|loven?s|læreplanens|reformens)\s+(?:\w+e\s+)?$", re.IGNORECASE)
"""Before "master", which is then the text that the læreplan rests on."""
_STILL = re.compile(r"\bstadig\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:ingen|ikke|hverken|aldrig)\b(?!\s+(?:kun|bare|blot|alene))(?:(?!\b(?:under|lavere|ringere|mindre)\b)"
    r"[^,;:.–])*$",
    re.IGNORECASE,
)
_IN_PROGRESS = re.compile(
    r"\b(?:i\s+gang\s+med|læser|studerer|ved\s+at\s+(?:skrive|tage|læse|gøre|færdiggøre))\s+(?:(?:en|sin|et|til)\s+)*$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:på|ved|fra|i|til|under|underviser\s+på)\s+(?:(?:den|vores|sin)\s+)?(?:\w+e\s+)?$",
    re.IGNORECASE,
)
_IN_OFFICE = re.compile(
    r"(?:^|[,(–—:•|/\n]\s*(?:[\w-]+\s+)?|[.!]\s+|\b(?:er|som|af|en|et|to|tre|fire|ekstern[et]?|eksterne"
    r"|selvstændige?|erfarne?|uddannede?t?|"
    r"certificered\w+|autorisered\w+|vores?|kommunens|husets|mellem|begge|blev|blevet|siden\s+\d+|navn\w*|kalder\s+[ms]ig"
    r"|(?:os|her|dagen?e?|læringsdagen|modulet|forløbet|kurset)\s+underviser)\s+(?:[\w-]+\s+){0,2})$",
    re.IGNORECASE,
)
_PARTICIPANT = re.compile(r"\b(?:den|de|hver|alle|enkelte)\s+$", re.IGNORECASE)
_BESIDE_PARTICIPANT = re.compile(
    r"\b(?:din|dit|dine|sin|sit|sine|nærmeste|øverste|jeres|deres)\s+(?:egen\s+|egne\s+|nærmeste\s+|\w+e\s+)?$"
    r"|\b(?:din|sin|jeres|deres)\s+\w+\s+og\s+(?:den|en)\s+(?:\w+e?\s+)?$",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(r"uddannelsen?s?$|uddannelserne$")
_IS_DONE = re.compile(
    r"(?<!\ber\s)(?<!\bvar\s)(?<!\bblev\s)(?<!bliver\s)\b(?:vi|jeg|du|I|[Dd]e|hun|han|man)\s+(?:(?:også|selv|ikke|altid)\s+)?$"
)
"""Before "leder", "lærer" and "vejleder" as verbs ("det, vi lærer fra os")."""
_DONE_BY = re.compile(r"\s+(?:vi|jeg|du|I|hun|han|man)\b")
_OF_THE_READER = re.compile(
    r"\b(?:[Dd]u|I)\s+(?:(?:selv|også|jo|allerede|nu)\s+)*er\s+(?:[\w-]+\s+)?$"
    r"|\b[Ee]r\s+(?:du|I)\s+(?:[\w-]+\s+)?$|\b(?:dig|jer),?\s+(?:der|som)\s+er\s+(?:[\w-]+\s+)?$"
)
"""Before what the reader is ("fordi du er chef for …"), who teaches nobody."""
_LEADS = re.compile(r"\b(?:som|der|hun|han|jeg|også)\s+$", re.IGNORECASE)
_OF = re.compile(r"\s*(?:[,.;]|$|\s(?:af|i|ved|på|for|og|fra)\b)")
_AND = re.compile(r"(?:^|\s)(?:og|samt|plus|&)\s+(?:\w+\s+)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Title:
    """A title at `text[start:end]`; `former` is what somebody was."""

    start: int
    end: int
    level: TeacherLevel
    kind: str
    plural: bool
    former: bool

    @property
    def background(self) -> bool:
        """Whether it tells where somebody comes from ("pædagog") rather than their level."""
        return self.kind == "other" and self.level is TeacherLevel.PROFESSIONSBACHELOR


def highest(levels: Iterable[TeacherLevel]) -> TeacherLevel:
    """The highest of some levels; raises ValueError where there are none."""
    return min(levels, key=_RANK.__getitem__)


def lowest(levels: Iterable[TeacherLevel]) -> TeacherLevel:
    """The lowest of some levels; raises ValueError where there are none."""
    return max(levels, key=_RANK.__getitem__)


@lru_cache(maxsize=4096)
def find_titles(text: str, anywhere: bool = False) -> tuple[Title, ...]:
    """Every title that somebody has, left to right; those that the text denies are left out.

    With `anywhere`, a job needs no words that give it to somebody.
    """
    titles: list[Title] = []
    for match in _TITLE.finditer(lowered(text)):
        kind = (match.lastgroup or "").split("_")[0]
        before = text[: match.start()]
        no_title = _is_of_participant(text, match, kind) or (not anywhere and _is_no_title(text, match, kind, titles))
        if no_title or _DENIED.search(before) or _IN_PROGRESS.search(before):
            continue
        still = _STILL.search(text, match.end(), match.end() + 60) or match[0].startswith("uden")
        is_over = kind != "degree" and _YEARS_OVER.search(before[-_NEAR:])
        former = bool(_FORMER.search(before) or is_over or _left_with(text, match, kind)) and not still
        former = former or _HAS_LEFT.match(text, match.end()) is not None
        level = _LEVELS[match.lastgroup or ""]
        titles.append(Title(match.start(), match.end(), level, kind, bool(_PLURAL.search(match[0])), former))
    return tuple(titles)


def _is_no_title(text: str, match: re.Match[str], kind: str, titles: list[Title]) -> bool:
    before = text[: match.start()]
    if kind == "degree":
        if _SHORT_FOR.search(before[-_NEAR:]) or (match[0] == "master" and _OF_A_PAPER.search(before[-_NEAR:])):
            return True
        is_programme = _PROGRAMME.search(text[match.start() : match.end()]) and _PLACE.search(before)
        return bool(is_programme) or text.startswith(" for en styrket", match.end())
    if match[0] in ("leder", "lærer", "vejleder") and (_IS_DONE.search(before) or _DONE_BY.match(text, match.end())):
        return True
    if kind == "other" and match[0] == "leder" and _LEADS.search(before) and not _OF.match(text, match.end()):
        return True
    if match[0].startswith("uden"):
        return False
    if kind == "other" and _WHAT_THEY.search(before[-_NEAR:]):
        return True
    if kind != "other" or IS_NAMED.match(text, match.end()) or _IN_OFFICE.search(before):
        return False
    if not (titles and _AND.search(before)):
        return True
    return not _NAME_AND.fullmatch(text, titles[-1].end, match.start())


def _left_with(text: str, match: re.Match[str], kind: str) -> bool:
    """Whether a post was left with the one before it, rather than being what somebody named next is now."""
    if kind == "degree" or IS_NAMED.match(text, match.end()):
        return False
    return _PAST_GOES_ON.search(text, max(0, match.start() - _LIST), match.start()) is not None


def _is_of_participant(text: str, match: re.Match[str], kind: str) -> bool:
    """ "Din leder", "den studerende": who takes part, or stands beside those who do."""
    before = text[: match.start()]
    if match[0] == "studerende":
        return _PARTICIPANT.search(before) is not None
    if kind != "other":
        return False
    return bool(_BESIDE_PARTICIPANT.search(before) or _OF_THE_READER.search(before[-_NEAR:]))
