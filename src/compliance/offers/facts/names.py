"""How people are named in Danish text: first name and last name, and what is none."""

from __future__ import annotations

import re

_NO_NAME = (
    r"(?:Professionshøjsk|Universitet|Institut|Center|Kommune|Undervis|Forløb|Kurs|Modul|Resten|Ansæt|Uddann|Desuden|Tidligere|"
    r"Forsker|Hej|Kære|Hilsen|Tak|Venlig|Sammen|Dag|Oplæg|Workshop|Program)\w*|(?:UC|VIA)\w*|(?:Han|Hun|Jeg|Vi|De|Det|Den|Der|Du|I|Begge|Alle|På|Hos|Til|Som|Har|Er|Med|En|Et|To|Tre|Siden)"
)
_INITIAL = r"(?:[A-ZÆØÅ]|Chr|Fr|Joh|Kr|St|Th)\."
NAME = rf"(?!(?:{_NO_NAME})\b)[A-ZÆØÅ][\w'’-]*[a-zæøå][\w'’-]*(?:\s+(?:{_INITIAL}|[A-ZÆØÅ][\w'’-]*))*"
_INSTITUTION = r"\w*(?:[Uu]niversitet|[Kk]ommune|højskole|College|[Cc]ent(?:er|ret)|[Ii]nstitut|A/S|ApS|Rådgivning)"
_FIRST_WORD = r"(?!(?:\w+-?)?(?:lektor|docent|professor|adjunkt|konsulent|leder|chef|pædagog|psykolog|direktør)\b)"
_LAST_NAME = rf"(?:(?!(?:og|er|har|som|der|med|ved|fra|for)\b)[a-zæøå]{{2,3}}\s+)?(?!{_INSTITUTION})[A-ZÆØÅ][\w'’-]+"
FULL_NAME = rf"(?i:{_FIRST_WORD})(?!(?:{_NO_NAME})\b)[A-ZÆØÅ][\w'’-]*(?:\s+{_LAST_NAME}|\s+[A-ZÆØÅ]\.)+"
"""First name and last name, not led by a title."""
IS_NAMED = re.compile(rf"\s+(?i:{_FIRST_WORD}){NAME}")
