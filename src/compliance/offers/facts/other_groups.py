"""Whether what a clause says is of a course for other groups than the offer's."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from compliance.offers.facts.clauses import Clause
from compliance.offers.model import TargetGroup

_GROUP_WORDS = {
    TargetGroup.LEDER: r"(?:(?:faglige|daglige|pædagogiske)\s+)*(?:leder(?:e|ne|en)|lederteam\w*)",
    TargetGroup.FYRTAARN: r"(?:faglige\s+)?fyrtårn(?:e|ene|et)?",
    TargetGroup.DAGPLEJER: r"dagplejer(?:e|ne|en)|dagplejen",
    TargetGroup.FORVALTNING: r"(?:forvaltning(?:en|erne|sniveauet)?|dagtilbudschef(?:er|erne|en)|områdeleder(?:e|ne)"
    r"|konsulenter(?:ne)?)",
}
_COMPOUND = {
    TargetGroup.LEDER: r"leder", TargetGroup.FYRTAARN: r"fyrtårns?", TargetGroup.DAGPLEJER: r"dagplejer?",
    TargetGroup.FORVALTNING: r"forvaltnings",
}  # fmt: skip
_COURSE = r"(?:\w*kurs(?:us|et|er)|\w*forløb(?:et)?|hold(?:et)?|\w*dage?(?:n|ne)?|\w*modul(?:et|er|erne)?)"
_LIST = r"(?:de\s+)?(?:\w+,\s+)*"
_STEMS = {
    TargetGroup.LEDER: re.compile("leder"), TargetGroup.FYRTAARN: re.compile("fyrtårn"),
    TargetGroup.DAGPLEJER: re.compile("dagplej"),
    TargetGroup.FORVALTNING: re.compile("forvaltning|dagtilbudschef|områdeleder|konsulent"),
}  # fmt: skip
"""One of them, in lower case, stands wherever a group is named in any of these ways."""
_GROUPS = {group: re.compile(rf"(?<![\w-]){words}") for group, words in _GROUP_WORDS.items()}
_GROUP_ALONE = {group: re.compile(rf"\W*{words}\W*") for group, words in _GROUP_WORDS.items()}
_COURSE_OF = {
    group: re.compile(
        rf"\b{_COURSE}\s+(?:for|til)\s+{_LIST}{words}\b|(?<![\w-]){words}s\s+(?:\w+\s+)?{_COURSE}\b|"
        rf"\(\s*(?:\w+\s+){{0,2}}{_COURSE},\s+(?:for|til)\s+{_LIST}{words}\s*\)|"
        rf"(?<![\w-]){_COMPOUND[group]}{_COURSE}\b|"
        rf"(?<![\w-]){words}\s+(?:\w+\s+){{0,2}}(?:har|får|følger|skal\s+(?:på|have|af\s+sted)|er\s+(?:på|af\s+sted)|tager|mødes|nøjes)\b|"
        rf"\b(?:sendt|sender?|sendte)\s+(?:\w+\s+){{0,2}}?(?:faglige\s+|daglige\s+)?{words}\s+(?:af\s+sted|afsted|på|til|igennem|gennem)\b|"
        rf"^\W*(?:for|til)\s+{_LIST}{words}\s+\w+|"
        rf"\(\s*{words}\s*[,:]"
    )
    for group, words in _GROUP_WORDS.items()
}


def of_other_groups(clause: Clause, groups: Collection[TargetGroup]) -> bool:
    """Whether a clause tells of a course for groups that are not the offer's, or stands in their column."""
    own, others = _own_and_others(groups)
    if _labels_groups(others, clause.passage.lead):
        return True
    if not names_any(own, clause.passage.heading) and names_any(others, clause.passage.heading):
        return True
    return tells_of_other_groups(clause.text, groups)


def tells_of_other_groups(text: str, groups: Collection[TargetGroup]) -> bool:
    """Whether a text names a course of other groups ("ledernes diplommodul") and none of these."""
    own, others = _own_and_others(groups)
    return bool(others) and not names_any(own, text) and _names_course_of(others, text)


def _own_and_others(groups: Collection[TargetGroup]) -> tuple[frozenset[TargetGroup], frozenset[TargetGroup]]:
    own = frozenset(groups)
    return own, frozenset(_GROUP_WORDS) - own if own else frozenset()


@lru_cache(maxsize=1024)
def _labels_groups(groups: frozenset[TargetGroup], lead: str) -> bool:
    return any(_GROUP_ALONE[group].fullmatch(label) for label in lead.lower().split(" · ") for group in groups)


@lru_cache(maxsize=2048)
def names_any(groups: frozenset[TargetGroup], text: str) -> bool:
    """Whether a text names any of the groups, whatever it says of them."""
    lower = text.lower()
    return any(_GROUPS[group].search(lower) for group in groups if group in _GROUPS)


@lru_cache(maxsize=4096)
def _names_course_of(groups: frozenset[TargetGroup], text: str) -> bool:
    lower = text.lower()
    return any(_STEMS[group].search(lower) and _COURSE_OF[group].search(lower) for group in groups)
