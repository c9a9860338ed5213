"""Whether an amount of hours is a day's or all of the course's."""

from __future__ import annotations

import re

from compliance.danish.quantities import Quantity, Unit
from compliance.danish.times import find_spans
from compliance.offers.facts.duration_words import DAY_NOUN

PER_DAY_BEFORE = re.compile(
    r"(?:(?:\b[aàá]|@|[x×*])\s*(?:(?:cirka|ca\.?|omkring|op\s+til|mindst|minimum|på)\s+)?"
    r"|\b(?:hver|hvert)(?:\s+(?:eneste|enkelt|af\s+(?:dem|dagene|de\b[^.,;]*)|især|"
    + DAY_NOUN
    + r"(?:en)?|gang|"
    + r"))?"
    r"(?:\s+(?:gang|dag))?[^.;\d]{0,45}"
    r"|\b(?:alle|begge)(?:\s+(?:de\s+)?(?:tre|to|dage|dagene|gange))*\s*(?:[aàá]|på|med|er|varer)?\s*"
    r"|\b(?:"
    + DAY_NOUN
    + r"e(?:ne)?|gangene|dagene)\s+(?:er|varer|ligger|har|indeholder|omfatter|rummer|består|strækker)[^.;\d]{0,40}"
    r"|\b(?:er|som|bliver|holdes)\s+(?:hele|lange|korte|fulde)\s+\w*dage\s+(?:på|af)\s+(?:(?:cirka|ca\.)\s*)?"
    r"|\ben\s+(?:hel\s+)?(?:kursus|undervisnings|lærings)?dag\s+(?:er|varer|svarer|rummer|udgør|består)[^.;\d]{0,25}"
    r"|\b(?:kursus|undervisnings|lærings)?dag(?:en)?\s+(?:er|varer|rummer|indeholder|omfatter|består|"
    r"svarer)[^.;\d]{0,25}"
    r"|\bgange\s*|\bdaglig(?:e|t)?[^.;\d]{0,25}|\b(?:timer|undervisning|konfrontationstimer)\s+(?:pr\.?|"
    r"per)\s+dag\s*[:|]?\s*)$",
    re.IGNORECASE,
)
PER_DAY_AFTER = re.compile(
    r"^[^.;,\d]{0,35}?(?:\b(?:pr\.?|per)\s+(?:"
    + DAY_NOUN
    + r"|gang|fremmøde)|/\s?"
    + DAY_NOUN
    + r"|\bi\s+(?:gennem)?snit\b|\bdagligt?\b|\bom\s+dagen\b|\bpå\s+hver\b|\bi\s+hver\b|"
    r"\bhver\s+(?:af\s+(?:de\s+)?(?:\w+\s+)?(?:" + DAY_NOUN + r"ene|gangene)|"
    + DAY_NOUN
    + r"|gang|(?:man|tirs|ons|tors|fre|lør)dag)|"
    r"\bad\s+gangen\b|\balle\s+(?:tre\s+|to\s+)?dage|\bbegge\s+dage|\bi\s+døgnet)",
    re.IGNORECASE,
)
TOTAL_BEFORE = re.compile(
    r"(?:\bi\s+alt|\bialt|sammenlagt|samlet|samlede|tilsammen|\btotalt?|\bdvs\.?|\baltså|det\s+vil\s+sige|=|"
    r"det\s+hele|svarende\s+til|det\s+svarer\s+til|"
    r"svarer\s+(?:samlet\s+|i\s+alt\s+)?til|bliver\s+det\s+til|giver)[^.;\d]{0,45}$",
    re.IGNORECASE,
)
_TOTAL_AFTER = re.compile(
    r"^[^.;\d]{0,45}?(?:\bi\s+alt\b|fordelt|fordeler|\bover\s+\w+\s+(?:hele\s+)?\w*dage|tilsammen|i\s+det\s+hele|"
    r"\blagt\s+(?:på|over)|spredt|på\s+de(?:n)?\s+\w+\s+\w*dage\b|"
    r"når\s+man\s+lægger|for\s+hele|på\s+forløbet|på\s+hele|på\s+modulet|sammenlagt|samlet)",
    re.IGNORECASE,
)
OF_ALL_AFTER = re.compile(r"\s*\(?(?:i\s+alt|ialt|tilsammen|sammenlagt|i\s+det\s+hele)\b", re.IGNORECASE)
_EACH_DAY_IS = re.compile(
    r"\b(?:hver|en)\s+(?:\w+\s+)?\w*(?:dag|gang)\s+(?:(?:på|i|for|ved)\s+[^.;,]{1,25}?\s+)?(?:\w+\s+)?(?:svarer|er|udgør|varer)\s+(?:\w+\s+)?(?:til|på)?\s*$",
    re.IGNORECASE,
)
_OF_EACH_DAY = re.compile(
    r"\W*(?:hver|en)\s+(?:af\s+(?:de\s+)?(?:\w+\s+)?)?(?:enkelt\s+)?\w*(?:dag(?:e|ene)?|gang)\s+"
    r"(?:er|har|består|rummer|indeholder|omfatter|byder|varer|deles|opdeles|begynder|starter|løber|går|foregår|ligger)\b",
    re.IGNORECASE,
)


_SAYS_AGAIN = re.compile(
    r"(?:(?:[^.;]|\b(?:in|eks)kl\.){0,40}\b\w*(?:frokost|paus)\w*\b[^.;]{0,20}?)?"
    r"\W*(?:(?:altså|dvs\.?|det\s+vil\s+sige|i\s+alt|svarende\s+til|det\s+(?:er|giver|bliver))\s+)?"
    r"(?:hver\s+(?:gang|dag)\s+)?(?:(?:cirka|ca\.)\s+)?",
    re.IGNORECASE,
)
_LONGEST_BREAKS = 1.5
"""Hours by which a day's clock times may be longer than its teaching."""


def _glosses_clock(text: str, one: Quantity, value: float) -> bool:
    """Whether an amount says again how long the clock times right before it are: "kl. 8.30-12.15, altså 3¾ time"."""
    spans = [span for span in find_spans(text) if span.end <= one.start]
    return (
        bool(spans)
        and _SAYS_AGAIN.fullmatch(text, spans[-1].end, one.start) is not None
        and 0 <= spans[-1].hours - value + 0.01 <= _LONGEST_BREAKS
    )


def scope_of(text: str, quantities: tuple[Quantity, ...], index: int, before: str, after: str, value: float) -> str:
    """ "day", "total" or "?" for the amount at `index`, by what stands right before and after it."""
    one = quantities[index]
    in_all = OF_ALL_AFTER.match(after)
    if value > 12 or (in_all and (one is quantities[-1] or re.match(r"\s*[.,;)]", after[in_all.end() :]))):
        return "total"
    if _glosses_clock(text, one, value):
        return "day"
    told_after = PER_DAY_AFTER.match(after) and not re.match(r"[^.;,]*fordelt", after)
    if _EACH_DAY_IS.search(text[: one.start]) or told_after:
        return "day"
    if _OF_EACH_DAY.match(text) and not re.search(r"\bi\s+alt|\bsaml|\btil(?:sammen|hele)", before, re.IGNORECASE):
        return "day"
    if TOTAL_BEFORE.search(before):
        return "total"
    if (
        index
        and quantities[index - 1].unit in (Unit.DAYS, Unit.HALF_DAYS, Unit.OCCASIONS)
        and (re.match(r"[^.;]{0,30}?(?:\b[aàá]|@|[x×*])\s*(?:\w+\s+)?$", before, re.IGNORECASE))
    ):
        return "day"
    if PER_DAY_BEFORE.search(text[: one.start]) or re.search(r"(?<!\w)\d\s*[x×*]\s*$", text[: one.start]):
        return "day"
    if _TOTAL_AFTER.match(after):
        return "total"
    return "?"
