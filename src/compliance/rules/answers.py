"""A yes, a no or a promise to settle it: what a few words state, deny or leave open of what was asked."""

from __future__ import annotations

import re

from compliance.danish.assertion import BARE_NO, BARE_YES, PLAIN_NO, Stance, negates
from compliance.offers.model import Passage

_LABEL_WORDS = 3
"""Words up to which what stands over an answer is the provider's own label ("Bevis")."""
_YES = re.compile(r"(?:ja|jo|inkluderet|medfølger)\b", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"(?:afklares|aftales|fastlægges|besluttes|afventer|vil blive|kan aftales|efter aftale|drøftes)\b", re.IGNORECASE
)
_LONGEST_PUT_OFF = 9
_ASKED_WHETHER = re.compile(r"\b(?:spurgte?|spørger|spørges|ønsket|bedt)\b[^.]*\bom\b", re.IGNORECASE)
_NO = re.compile(r"nej\b(?![^.]*\bmen\b)", re.IGNORECASE)
_NO_WORD = re.compile(r"nej\b", re.IGNORECASE)
_LOADED = re.compile(
    r"\b(?:bare|kun|blot|alene|nødvendigvis|uden|ikke|ingen|dyrt|svært|for\s+(?:sent|meget|lidt|mange|få))\b",
    re.IGNORECASE,
)
"""A question whose no says the better thing: "Skal man bare sidde og høre efter?"."""
_TOLD_AGAIN = re.compile(
    r"(?:kommunen|I|forvaltningen|kunden|bestilleren|(?:opgave)?beskrivelsen|annoncen|opslaget|papirerne|materialet)\s+(?:\w+\s+)?"
    r"(?:nævner?|nævnte|skriver?|skrev|anførte?r?|beder|bad|spørger|spurgte|ønske[rd]e?|siger|sagde|kræve[rd]e?)\b"
    r"(?!\s+(?:jer|hinanden))(?:\s+\w+){0,3},\s+(?:at|om)\b.*\b(?:skal|bør|må)\b"
    r"|i\s+(?:jeres\s+\w+|papirerne|opslaget|annoncen|opgavebeskrivelsen|materialet)\s+(?:står|stod|hedder|hed|fremgår)\b.*,\s+(?:at|om)\b"
    r"|(?:jeres|kommunens|kundens|bestillerens)\s+(?:ønske|krav|spørgsmål)\s+(?:om|til)\b",
    re.IGNORECASE,
)
"""The beginning of a sentence that tells again what the customer has asked for."""
_TAKEN_UP = re.compile(
    r"(?:,\s*(?:og|så|men)|[;–—-])\s+(?:det|dem|den|derfor|vi|her|jeg|ja|I|de)\b"
    r"|\b(?:opfyld|imødekom|efterkom)\w*|\bindgår\b|\bhar\s+vi\s+(?:lagt|bygget|sørget)\b",
    re.IGNORECASE,
)
"""What answers it in the same sentence."""
_MARKERS = re.compile(r"^\W*(?:(?:svar|besvarelse|tilbudsgivers svar)\s*:)?\s*", re.IGNORECASE)


def bare_answer(passage: Passage, text: str, *, is_first: bool) -> Stance | None:
    """What a sentence of a passage says by a bare yes or no to what the passage answers; None where it says more."""
    if is_first and says_no(passage.lead, text):
        return Stance.DENIED
    return _bare(text) if passage.answers_demand else _of_label(passage, text)


def _of_label(passage: Passage, text: str) -> Stance | None:
    """A yes or no to the label of the provider's own row ("Bevis: Ja, ved fuld deltagelse") states or denies it."""
    is_label = 0 < len(passage.lead.split()) <= _LABEL_WORDS
    if not is_label or not passage.is_item or passage.text.startswith(passage.lead):
        return None
    if _YES.match(text):
        return Stance.STATED
    return Stance.DENIED if BARE_NO.fullmatch(text.strip(" .!")) else None


def _bare(text: str) -> Stance | None:
    words = _MARKERS.sub("", text).strip(" .!,;:")
    if any(BARE_NO.fullmatch(part.strip(" .!,;:")) for part in (words, words.split(". ")[0])):
        return Stance.DENIED
    if BARE_YES.fullmatch(words) or _to_be_settled(words):
        return Stance.CONDITIONAL
    return None


def only_asks(text: str) -> bool:
    """Whether a sentence does no more than tell again what the customer has asked for."""
    return _TOLD_AGAIN.match(_MARKERS.sub("", text)) is not None and _TAKEN_UP.search(text) is None


def says_no(asks: str, text: str) -> bool:
    """Whether a sentence says no to the question before it ("Kursusbevis? Nej, det giver vi ikke")."""
    return asks.rstrip().endswith("?") and _NO.match(text) is not None and _LOADED.search(asks) is None


def refused(asks: str, following: str) -> str:
    """The no that the next sentence gives to a question or to what somebody has asked for."""
    asked = asks.rstrip().endswith("?") or _ASKED_WHETHER.search(asks)
    no = PLAIN_NO.match(following) if asked else None
    if not no or (_LOADED.search(asks) and not negates(_NO_WORD.sub("", following))):
        return ""
    return no[0].strip()


def _to_be_settled(words: str) -> bool:
    """"Afklares med ordregiver ved opstart": an answer that puts the answer off."""
    return len(words.split()) <= _LONGEST_PUT_OFF and _PUT_OFF.match(words) is not None
