"""Whose each title in a Danish text is: the people that it names or counts, with their titles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from compliance.offers.facts.names import FULL_NAME, IS_NAMED, NAME
from compliance.offers.facts.titles import Title, find_titles, highest
from compliance.offers.model import TeacherLevel

_NAME_IN = re.compile(rf"(?<![\w-]){NAME}")
_IN_PLACE = re.compile(r"\b(?:i|fra|på)\s+(?:[A-ZÆØÅ][\w.-]*\s+)?$")
_AFTER_NAME = re.compile(rf"{NAME}\s*[,(–-]\s*$")
_TITLE_NAME = re.compile(
    rf"\s+{NAME}\s*[,(–]\s*(?:(?:der|som)\s+(?:er|har|har\s+taget)\s+|uddannet\s+|er\s+|med\s+)?(?:\w+\s+){{0,2}}"
)
_ANOTHER = re.compile(
    r"\b(?:den\s+(?:ene|anden|tredje|fjerde|øvrige)|det\s+andet|makker\w*|kollega\w*|samt|enkelte|andre|nogle"
    r"|mens|resten|"
    r"samspil|sammen\s+med|suppler\w+|eller|jeg\s+selv|mig\s+selv|undertegnede|og\s+jeg\s+er|(?:og\s+|,\s*)(?:en|én),?\s+(?:der|som)|desuden\s+\w*deltager|hhv)\b|;|\+"
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
_IS_ALSO = re.compile(
    r"\b(?:den\s+ene|hun|han|jeg)\s+er\s+(?:også|desuden|tillige|samtidig)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_ONE_NAMED = re.compile(
    rf"{FULL_NAME}\s*(?:[,(–-]|,?\s+(?:der\s+|som\s+)?er)\s+(?:\w+\s+)?$"
    r"|\b(?:[jJ]eg|[hH]un|[hH]an)\s+er\s+(?:\w+\s+){0,2}$"
)
"""Before a title: one person's full name, to whom what "og" adds belongs too ("Bo Lind er lektor og konsulent")."""
_LISTED_FIRST = re.compile(rf"(?:^|[.:\n]\s+){FULL_NAME},\s+[a-zæøå.]+$")
"""A name with its title, where the next sentence may open with another's ("Per Holm, ph.d. Ida Lund, cand.mag.")."""
_VERB = re.compile(r"\s+(?:er|har|var|kommer|\w+[^e]er)\b")
_AND_ALONE = re.compile(r"\s+og\s+(?:\w+\s+)?")
_NAMED_BEFORE = re.compile(rf"(?<![\w-])(?P<name>{NAME})\s*(?:[,(–:-]|\b(?:er|var|har|kommer|arbejder|underviser)\b)")
_NAMED_BESIDE = re.compile(rf"(?<![\w-])(?P<name>{FULL_NAME})\s*[,(–:-]\s*$")
_NAME_IS = re.compile(rf"(?<![\w-]){NAME}\s+(?:er|har)\s+(?:\w+\s+)?$")
_IS_ONE = re.compile(r"\b(?:den\s+(?:ene|anden|tredje)\s+er|en|én)\s+(?:\w+\s+)?$", re.IGNORECASE)
_I_AM = re.compile(r"\bjeg\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_YEARS_AS = re.compile(
    r"\b(?:år|stilling|job|virke|fortid|erfaring)\s+(?:som|i\s+\w+\s+som)\s+(?:\w+\s+)?$", re.IGNORECASE
)
"""What somebody was or did, for years or in a post ("cand.pæd. Ni år som leder af …"): never another person's title."""
_SUBJECT = re.compile(r"\b(?:jeg|han|hun)\b(?=\s+(?:\w+\s+)?(?:er|har|var|kommer)\b)", re.IGNORECASE)
_PAIR = re.compile(r"\s*(?:,|/|\(|•|\|)?\s*(?:og\s+)?(?:ekstern\s+|erfaren\s+)?", re.IGNORECASE)
_BRACKETS_OF = re.compile(rf"(?:{NAME}|\b(?:mig|jeg|undertegnede)(?:\s+selv)?)\s*$")
_OPENS_ANOTHER = re.compile(rf"[.!?]\s+{NAME}\s+(?:er|har|var|kommer|arbejder|underviser|begyndte|startede)\s[^.!?]*$")
"""A new sentence on somebody by name; who it turns out to be the same is told by the name."""
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
        return highest(positions or [title.level for title in self.titles])

    @property
    def background(self) -> bool:
        """Whether nothing but a background is known."""
        return all(title.background for title in self.titles)


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
    named = IS_NAMED.match(text, end)
    if named and text[end - 1] == ".":
        listed = _LISTED_FIRST.search(text, 0, end) and text.startswith(",", named.end())
        return None if listed or _VERB.match(text, named.end()) else named
    return named


def _name_of(text: str, titles: list[Title], start: int) -> str:
    """The name that stands with the titles of one person, after the title or before it; "" where there is none."""
    after = _name_after(text, titles[0].end)
    begins = max([start, *(end.end() for end in _SENTENCE_END.finditer(text, start, titles[0].start))])
    ahead = text[begins : titles[0].start]
    before = _NAMED_BESIDE.search(ahead) or _NAMED_BEFORE.search(ahead)
    return after[0].strip() if after else before["name"] if before else ""


def _is_another(text: str, last: Title, title: Title) -> bool:
    """Whether `title` belongs to somebody else than `last`, the title before it."""
    gap = _YEARS.sub("", text[last.end : title.start])
    if _in_same_brackets(text, last, title):
        return False
    if _OPENS_ANOTHER.search(gap):
        return True
    if (_SAME.search(gap) and title.kind == "degree") or _SAME_ROW.match(gap) or _IS_ALSO.search(gap):
        return False
    if _SAME_AGAIN.search(gap) and not _ANOTHER.search(gap) and not _name_after(text, title.end):
        return False
    if _YEARS_AS.search(gap) and not _ANOTHER.search(gap):
        return False
    if _ANOTHER.search(gap) or last.plural or title.plural or _turns_to_another(text, last, gap):
        return True
    named = bool(_name_after(text, title.end))
    if _names_somebody(gap):
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


def _in_same_brackets(text: str, last: Title, title: Title) -> bool:
    """Whether two titles stand in the brackets after one person ("Bo Lind (pædagog + diplom i vejledning, …)")."""
    opened = text.rfind("(", 0, last.start)
    if opened <= text.rfind(")", 0, last.start) or ")" in text[last.end : title.start]:
        return False
    return not _name_after(text, title.end) and _BRACKETS_OF.search(text[:opened]) is not None


def _names_somebody(gap: str) -> bool:
    """Whether a name stands there that is not only a place ("pædagog fra seminariet i Brinkholm")."""
    return any(not _IN_PLACE.search(gap[: name.start()]) for name in _NAME_IN.finditer(gap))


def _turns_to_another(text: str, last: Title, gap: str) -> bool:
    """ "Han er lektor …, jeg er docent": the subject that follows is not the one before."""
    before = [one[0].lower() for one in _SUBJECT.finditer(text, 0, last.start)]
    following = _SUBJECT.search(gap)
    if following and following[0].lower() == "jeg" and _NAME_IS.search(text[: last.start]):
        return True
    return bool(before) and following is not None and before[-1] != following[0].lower()
