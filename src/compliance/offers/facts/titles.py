"""Academic positions, degrees and other titles in Danish text, and whose each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from compliance.danish.letters import lowered
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
    (TeacherLevel.KANDIDAT, r"master(?:e|-|grad\w*|uddann\w+|niveau)?|magister\w*"),
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
    (TeacherLevel.ANDET, rf"(?!kursusleder)(?:[\w-]*(?:{_JOBS})|folkeskolelærer)(?:e|er|ere|en|erne|ne|es|s)?"),
    (TeacherLevel.ANDET, r"(?:pædagog|lærer|diplom)?studerende"),
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

_NO_NAME = (
    r"(?:Professionshøjsk|Universitet|Institut|Center|Kommune|Undervis|Forløb|Kurs|Modul|Resten|Ansæt|Uddann|Desuden|Tidligere|"
    r"Forsker|Sammen|Dag|Oplæg|Workshop|Program)\w*|(?:UC|VIA)\w*|(?:Han|Hun|Jeg|Vi|De|Det|Den|Der|Du|I|Begge|Alle|På|Hos|Til|Som|Har|Er|Med|En|Et|To|Tre|Siden)"
)
NAME = rf"(?!(?:{_NO_NAME})\b)[A-ZÆØÅ][\w'’-]*[a-zæøå][\w'’-]*(?:\s+[A-ZÆØÅ][\w'’.-]*)*"
_INSTITUTION = r"\w*(?:[Uu]niversitet|[Kk]ommune|højskole|College|[Cc]ent(?:er|ret)|[Ii]nstitut|A/S|ApS|Rådgivning)"
_FIRST_WORD = r"(?!(?:\w+-?)?(?:lektor|docent|professor|adjunkt|konsulent|leder|chef|pædagog|psykolog|direktør)\b)"
_LAST_NAME = rf"(?:(?!(?:og|er|har|som|der|med|ved|fra|for)\b)[a-zæøå]{{2,3}}\s+)?(?!{_INSTITUTION})[A-ZÆØÅ][\w'’-]+"
FULL_NAME = rf"(?i:{_FIRST_WORD})(?!(?:{_NO_NAME})\b)[A-ZÆØÅ][\w'’-]*(?:\s+{_LAST_NAME}|\s+[A-ZÆØÅ]\.)+"
"""First name and last name, not led by a title."""
_IS_NAMED = re.compile(rf"\s+(?i:{_FIRST_WORD}){NAME}")
_NAME_IN = re.compile(rf"(?<![\w-]){NAME}")
_AFTER_NAME = re.compile(rf"{NAME}\s*[,(–-]\s*$")
_TITLE_NAME = re.compile(
    rf"\s+{NAME}\s*[,(–]\s*(?:(?:der|som)\s+(?:er|har|har\s+taget)\s+|uddannet\s+|er\s+|med\s+)?(?:\w+\s+){{0,2}}"
)
_ANOTHER = re.compile(
    r"\b(?:den\s+(?:ene|anden|tredje|fjerde|øvrige)|det\s+andet|makker\w*|kollega\w*|samt|enkelte|andre|nogle"
    r"|mens|resten|"
    r"samspil|sammen\s+med|suppler\w+|eller|jeg\s+selv|mig\s+selv|undertegnede|og\s+jeg\s+er|desuden\s+\w*deltager|hhv)\b|;|\+"
    r"|\b(?:underviser|team|hold|oplægsholder|kursusleder)\s+(?:[a-h]|\d)\s*:",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:en|et|én|to|tre|fire|fem|flere)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_ACQUIRED = re.compile(
    r"\b(?:har|havde|tog|taget|fik|fået|med|blev|blevet|baggrund|læst|gennemført|bestået|også|siden)\b", re.IGNORECASE
)
_WE_HAVE_A = re.compile(r"\bvi\s+(?:også\s+|desuden\s+)?en\s+(?:\w+\s+)?$", re.IGNORECASE)
_IS_HELD = re.compile(r"(?:grad(?:en)?|uddannelse|eksamen|afhandling)$", re.IGNORECASE)
"""A degree that somebody has, and nobody is: "sygeplejerske og en kandidatgrad" is one person."""
_SAME = re.compile(
    r"\b(?:begge|alle|samtlige|hver\s+især|også)\b|^\s*(?:alle\s+)?(?:med|,?\s*(?:der|som)\s+(?:alle\s+"
    r"|begge\s+)?har)\b",
    re.IGNORECASE,
)
_NAME_AND = re.compile(rf"\s*(?:{NAME})?\s*,?\s*(?:[oO]g|samt|plus|&)\s+(?:\w+\s+)?")
_IS_ALSO = re.compile(
    r"\b(?:den\s+ene|hun|han|jeg)\s+er\s+(?:også|desuden|tillige|samtidig)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_ONE_NAMED = re.compile(rf"{FULL_NAME}\s*(?:[,(–-]|,?\s+(?:der\s+|som\s+)?er)\s+(?:\w+\s+)?$")
"""Before a title: one person's full name, to whom what "og" adds belongs too ("Bo Lind er lektor og konsulent")."""
_VERB = re.compile(r"\s+(?:er|har|var|kommer|\w+[^e]er)\b")
_AND_ALONE = re.compile(r"\s+og\s+(?:\w+\s+)?")
_NAMED_BEFORE = re.compile(rf"(?<![\w-])(?P<name>{NAME})\s*(?:[,(–:-]|\b(?:er|var|har|kommer|arbejder|underviser)\b)")
_NAMED_BESIDE = re.compile(rf"(?<![\w-])(?P<name>{FULL_NAME})\s*[,(–:-]\s*$")
_IS_ONE = re.compile(r"\b(?:den\s+(?:ene|anden|tredje)\s+er|en|én)\s+(?:\w+\s+)?$", re.IGNORECASE)
_I_AM = re.compile(r"\bjeg\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_YEARS_AS = re.compile(r"\b(?:år|stilling|job|virke|fortid)\s+(?:som|i\s+\w+\s+som)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""What somebody was or did, for years or in a post ("cand.pæd. Ni år som leder af …"): never another person's title."""
_SUBJECT = re.compile(r"\b(?:jeg|han|hun)\b(?=\s+(?:\w+\s+)?(?:er|har|var|kommer)\b)", re.IGNORECASE)
_PAIR = re.compile(r"\s*(?:,|/|\(|•|\|)?\s*(?:og\s+)?(?:ekstern\s+|erfaren\s+)?", re.IGNORECASE)
_SAME_AGAIN = re.compile(r"[.!;]\s+(?:De|Begge|Han|Hun)\s+(?:alle\s+|begge\s+)?(?:er|har)\s+(?:\w+\s+){0,3}$")
_OF_THE_SAME = re.compile(r"(?:De\s+(?:er|har)|Begge|Hun|Han|Til\s?sammen|Sammen(?:lagt)?)\b")
_SAME_ROW = re.compile(
    r"[\s.,;|·–-]*(?:(?:faglig\s+)?baggrund|uddannelse|stilling|titel|grad|kvalifikation\w*|"
    r"erfaring)\s*[:|]", re.IGNORECASE
)
_ONE_OF_THEM = re.compile(r"\b(?:den\s+(?:ene|første)|hhv\.?|henholdsvis)\b", re.IGNORECASE)
_IN_TEAM = re.compile(r"\b(?:team|hold|makkerpar)\s*\w*\s*:[^:]*$", re.IGNORECASE)
_YEARS = re.compile(r"\s*\([\d\s–-]+\)")
_SENTENCE_END = re.compile(r"[.!?•]\s+(?=[A-ZÆØÅ])|\n")

_FORMER = re.compile(
    r"\b(?:tidligere|forhenværende|fhv\.?|var|førhen|pensioneret|har\s+(?:\w+\s+)?været)\s+(?:\w+\s+)?$", re.IGNORECASE
)
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


@dataclass(frozen=True)
class Person:
    """A teacher, or teachers named together ("to lektorer"), with the titles that the text gives them."""

    titles: tuple[Title, ...]
    name: str = ""
    is_told_apart: bool = False
    """Whether the text gives a title to this one alone: by name, as "en pædagog" or "den anden"."""

    @property
    def level(self) -> TeacherLevel:
        """The highest position, or the highest title where there is no academic position."""
        positions = [title.level for title in self.titles if title.kind == "position"]
        return min(positions or [title.level for title in self.titles], key=_RANK.__getitem__)

    @property
    def background(self) -> bool:
        """Whether nothing but a background is known."""
        return all(title.background for title in self.titles)


def lowest(levels: Iterable[TeacherLevel]) -> TeacherLevel:
    """The lowest of some levels; raises ValueError where there are none."""
    return max(levels, key=_RANK.__getitem__)


def find_people(text: str) -> tuple[Person, ...]:
    """The people whose present titles the text gives, each with all of theirs."""
    people: list[list[Title]] = []
    last: Title | None = None
    for title in find_titles(text):
        if last is None or _is_another(text, last, title):
            if last and last.plural and last.kind == "other" and _ONE_OF_THEM.search(text[last.end : title.start]):
                people.pop()  # "to konsulenter, den ene cand.pæd., den anden …"
            people.append([])
        people[-1].append(title)
        last = title
    people = [titles for n, titles in enumerate(people) if not _tells_more(text, titles, people[:n])]
    starts = [0, *(_end_of_name(text, titles[-1].end) for titles in people)]
    return tuple(
        Person(present, name := _name_of(text, titles, start), bool(name) or _is_one(text[: titles[0].start]))
        for titles, start in zip(people, starts, strict=False)
        if (present := tuple(t for t in titles if not t.former))
    )


def same_people(people: Iterable[Person]) -> tuple[Person, ...]:
    """The people with all that is told of each of them: who bears the same name, or the first name of one, is one."""
    known = list(people)
    full = {person.name for person in known if " " in person.name}
    whole = {first: names[0] for first in {n.split()[0] for n in full}
             if len(names := [n for n in full if n.split()[0] == first]) == 1}
    merged: dict[str, Person] = {}
    for number, person in enumerate(known):
        key = whole.get(person.name, person.name) or str(number)
        before = merged.get(key)
        merged[key] = Person((*before.titles, *person.titles), key, True) if before else person
    return tuple(merged.values())


def _tells_more(text: str, titles: list[Title], before: list[list[Title]]) -> bool:
    """ "Underviserne er lektor A og docent B. De er begge … og arbejder som forskere": nobody new."""
    if any(title.kind != "other" for title in titles) or not any(t.kind != "other" for one in before for t in one):
        return False
    ends = [end.end() for end in _SENTENCE_END.finditer(text, 0, titles[0].start)]
    another = bool(ends) and _ANOTHER.search(text, ends[-1], titles[0].start)
    return bool(ends) and not another and _OF_THE_SAME.match(text, ends[-1]) is not None


def _is_one(before: str) -> bool:
    return _IS_ONE.search(before) is not None or _I_AM.search(before) is not None


def _end_of_name(text: str, end: int) -> int:
    named = _name_after(text, end)
    return named.end() if named else end


def _name_after(text: str, end: int) -> re.Match[str] | None:
    """The name that follows a title; not the next sentence's subject, after an abbreviation ("er ph.d. Per er …")."""
    named = _IS_NAMED.match(text, end)
    return None if named and text[end - 1] == "." and _VERB.match(text, named.end()) else named


def _name_of(text: str, titles: list[Title], start: int) -> str:
    """The name that stands with the titles of one person, after the title or before it; "" where there is none."""
    after = _name_after(text, titles[0].end)
    begins = max([start, *(end.end() for end in _SENTENCE_END.finditer(text, start, titles[0].start))])
    ahead = text[begins : titles[0].start]
    before = _NAMED_BESIDE.search(ahead) or _NAMED_BEFORE.search(ahead)
    return after[0].strip() if after else before["name"] if before else ""


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
        former = bool(_FORMER.search(before)) and not still
        level = _LEVELS[match.lastgroup or ""]
        titles.append(Title(match.start(), match.end(), level, kind, bool(_PLURAL.search(match[0])), former))
    return tuple(titles)


def _is_no_title(text: str, match: re.Match[str], kind: str, titles: list[Title]) -> bool:
    before = text[: match.start()]
    if kind == "degree":
        is_programme = _PROGRAMME.search(text[match.start() : match.end()]) and _PLACE.search(before)
        return bool(is_programme) or text.startswith(" for en styrket", match.end())
    if kind == "other" and match[0] == "leder" and _LEADS.search(before) and not _OF.match(text, match.end()):
        return True
    if match[0].startswith("uden"):
        return False
    if kind != "other" or _IS_NAMED.match(text, match.end()) or _IN_OFFICE.search(before):
        return False
    if not (titles and _AND.search(before)):
        return True
    return not _NAME_AND.fullmatch(text, titles[-1].end, match.start())


def _is_of_participant(text: str, match: re.Match[str], kind: str) -> bool:
    """ "Din leder", "den studerende": who takes part, or stands beside those who do."""
    before = text[: match.start()]
    if match[0] == "studerende":
        return _PARTICIPANT.search(before) is not None
    return kind == "other" and _BESIDE_PARTICIPANT.search(before) is not None


def _is_another(text: str, last: Title, title: Title) -> bool:
    """Whether `title` belongs to somebody else than `last`, the title before it."""
    gap = _YEARS.sub("", text[last.end : title.start])
    if (_SAME.search(gap) and title.kind == "degree") or _SAME_ROW.match(gap) or _IS_ALSO.search(gap):
        return False
    if _SAME_AGAIN.search(gap) and not _ANOTHER.search(gap) and not _name_after(text, title.end):
        return False
    if _ANOTHER.search(gap) or last.plural or title.plural or _turns_to_another(text, last, gap):
        return True
    if _YEARS_AS.search(gap):
        return False
    named = bool(_name_after(text, title.end))
    if _NAME_IN.search(gap):
        return named or "\n" in gap or not _TITLE_NAME.fullmatch(gap)
    if _PAIR.fullmatch(gap):
        if "og" in gap and (_IN_TEAM.search(text[: last.start]) or (named and _AFTER_NAME.search(text[: last.start]))):
            return True
        if "degree" in (last.kind, title.kind) or (
            not named and _AND_ALONE.fullmatch(gap) and _ONE_NAMED.search(text[: last.start])
        ):
            return False
        return last.kind != title.kind if re.search(r"\bog\b", gap) else last.kind == title.kind == "position"
    if _SENTENCE_END.search(gap):
        return named or bool(_WE_HAVE_A.search(gap))
    if _ARTICLE.search(gap):
        return not (title.kind == "degree" and (_ACQUIRED.search(gap) or _IS_HELD.search(text[: title.end])))
    return named


def _turns_to_another(text: str, last: Title, gap: str) -> bool:
    """ "Han er lektor …, jeg er docent": the subject that follows is not the one before."""
    before = [one[0].lower() for one in _SUBJECT.finditer(text, 0, last.start)]
    following = _SUBJECT.search(gap)
    return bool(before) and following is not None and before[-1] != following[0].lower()
