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
    TargetGroup.DAGPLEJER: r"(?:dagplejer(?:e|ne|en)|dagplejen)",
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
    TargetGroup.LEDER: ("leder",), TargetGroup.FYRTAARN: ("fyrtårn",), TargetGroup.DAGPLEJER: ("dagplej",),
    TargetGroup.FORVALTNING: ("forvaltning", "dagtilbudschef", "områdeleder", "konsulent"),
}  # fmt: skip
"""One of them, in lower case, stands wherever a group is named in any of these ways."""
_GROUPS = {group: re.compile(rf"(?<![\w-]){words}") for group, words in _GROUP_WORDS.items()}
_GROUP_ALONE = {group: re.compile(rf"\W*{words}\W*") for group, words in _GROUP_WORDS.items()}
_COURSE_OF = {
    group: re.compile(
        rf"\b{_COURSE}(?:\s+(?:[àáa]|på|med)\s+\d[\w ]{{0,15}}?)?\s+(?:for|til)\s+{_LIST}{words}\b|"
        rf"(?<![\w-]){words}s\s+(?:\w+\s+)?{_COURSE}\b|"
        rf"\(\s*(?:\w+\s+){{0,2}}{_COURSE},\s+(?:for|til)\s+{_LIST}{words}\s*\)|"
        rf"(?<![\w-]){_COMPOUND[group]}{_COURSE}\b|"
        rf"(?<![\w-]){words}\s+(?:\w+\s+){{0,2}}(?:har|får|følger|skal\s+(?:på|have|af\s+sted)|er\s+(?:på|af\s+sted)|tager|mødes|nøjes)\b|"
        rf"\b(?:sendt|sender?|sendte)\s+(?:\w+\s+){{0,2}}?(?:faglige\s+|daglige\s+)?{words}\s+(?:af\s+sted|afsted|på|til|igennem|gennem)\b|"
        rf"(?<![\w-]){words}\s+(?:til|på|med)\s+(?:\w+\s+){{0,3}}?{_COURSE}\b|"
        rf"(?<![\w-]){words}\s+[^.;,]{{0,40}}?\bderes\s+(?:\w+\s+){{0,2}}?{_COURSE}\b|"
        rf"^\W*(?:for|til)\s+{_LIST}{words}\s+\w+|"
        rf"\(\s*{words}\s*[,:]"
    )
    for group, words in _GROUP_WORDS.items()
}


def of_other_groups(clause: Clause, groups: Collection[TargetGroup]) -> bool:
    """Whether a clause tells of a course for groups that are not the offer's, or stands in their column."""
    if not groups:
        return False
    own = frozenset(groups)
    if not _labelled(clause.passage.lead) <= own:
        return True
    named = _named(clause.passage.heading)
    return bool(named and own.isdisjoint(named)) or tells_of_other_groups(clause.text, own)


def tells_of_other_groups(text: str, groups: Collection[TargetGroup]) -> bool:
    """Whether a text names a course of other groups ("ledernes diplommodul") and none of these."""
    return bool(groups) and not names_any(groups, text) and not _with_course(text) <= frozenset(groups)


def names_any(groups: Collection[TargetGroup], text: str) -> bool:
    """Whether a text names any of the groups, whatever it says of them."""
    return not _named(text).isdisjoint(groups)


@lru_cache(maxsize=1024)
def _labelled(lead: str) -> frozenset[TargetGroup]:
    """The groups that a label, or a part of it, names and nothing else."""
    labels = lead.lower().split(" · ")
    return frozenset(group for group, alone in _GROUP_ALONE.items() if any(map(alone.fullmatch, labels)))


@lru_cache(maxsize=4096)
def _named(text: str) -> frozenset[TargetGroup]:
    lower = text.lower()
    return frozenset(group for group in _stemmed(lower) if _GROUPS[group].search(lower))


@lru_cache(maxsize=4096)
def _with_course(text: str) -> frozenset[TargetGroup]:
    """The groups of whose course a text tells."""
    lower = text.lower()
    return frozenset(group for group in _stemmed(lower) if _COURSE_OF[group].search(lower))


def _stemmed(lower: str) -> list[TargetGroup]:
    """The groups that a text in lower case can name at all."""
    return [group for group, stems in _STEMS.items() if any(stem in lower for stem in stems)]
