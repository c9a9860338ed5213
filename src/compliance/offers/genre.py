"""What kind of paper a document calls itself: a newsletter, minutes, a report, and no course description."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.offers.model import Passage

_GENRE = re.compile(
    r"\b(?:\w*referat|\w*strategi|\w+politik(?!ken\b|\s+i\b)|nyt fra|personalia|orientering|dagsorden|sagsfremstilling|"
    r"indstilling|"
    r"nyhed|nyhedsbrev|pressemeddelelse|kravspecifikation|udbudsbetingelser|prisliste|følgebrev|"
    r"\w*notat|beslutning|høringssvar|artikel|debatindlæg|\w*rapport|handleplan|vejledning til ansøg\w+|udbudsbrev|"
    r"annoncering|spørgeskema|(?:handels|tilmeldings|leverings|kursus)betingelser|cv\s+for)\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:nyheds|uge|måneds|kvartals|medlems|personale|leder|dagtilbuds)-?(?:brev|mail|blad|nyt)(?:et)?\b"
    r"|\b(?:nyt|nyheder)\s+fra\b",
    re.IGNORECASE,
)
_SUBSCRIBE = re.compile(r"\W*(?:tilmeld|få|modtag|læs|abonn|skriv)", re.IGNORECASE)
"""A link to a newsletter, on a page of another kind."""
_PROPOSES = re.compile(
    r"\b(?:har|havde)\s+(?:\w+\s+){0,3}?(?:sendt|givet|afgivet|fremsendt|lavet|foreslået|tilbudt|skrevet)\b[^.;]{0,60}?"
    r"\b(?:udkast|tilbud|oplæg|program|forslag|bud)\w*|\b(?:tilbuddet|udkastet|forslaget|buddet)\s+fra\s+(?-i:[A-ZÆØÅ])"
    r"|\b(?:tilbyder|foreslår)\s+(?:os|kommunen|forvaltningen|at\s+holde)\b"
    r"|\b(?:har|er)\s+(?:\w+\s+)?aftalt\b|\baftalen?\s+med\s+(?-i:[A-ZÆØÅ])"
    r"|\b(?:køb|bestil|book)(?:er?|es|t)?\b[^.;]{0,60}\b(?:dag|dage|forløb|kursus|modul)\b[^.;]{0,60}\b(?:hos|ved|fra|af)"
    r"\s+(?-i:[A-ZÆØÅ])",
    re.IGNORECASE,
)
_IS_CHOSEN = re.compile(
    r"\b(?:sige[rs]?|svare[rs]?|takke[rs]?)\s+(?:\w+\s+)?ja\b|\btage[rs]?\s+imod\b[^.;]{0,40}\b(?:tilbud|bud|forslag)"
    r"|\b(?:vælge[rs]?|køber?|købes|bestille[rs]?|antage[rs]?|accepter\w*)\b[^.;]{0,60}\b(?:tilbud|bud|forslag|\w*dag|\w*forløb"
    r"|kurs(?:us|et)|fra\s+(?-i:[A-ZÆØÅ])|hos\s+(?-i:[A-ZÆØÅ]))",
    re.IGNORECASE,
)
_ADVISES = re.compile(r"\b(?:anbefal|indstil|foreslå)\w*", re.IGNORECASE)
_LONGEST_GENRE = 14
"""Words of the longest title or opening line that is looked at for the name of a genre."""
_FIRST_OF_SENTENCE = 3
"""Words of a short sentence ("Referat af mødet.") that may name the genre; farther on it only speaks of one."""
_FIRST_WORDS = 5
_OPENING = 3
"""Passages at the start of a paper in which a newsletter gives its name and number."""


def names_its_genre(passages: Sequence[Passage]) -> bool:
    """Whether a short opening line, or the very first words, name a genre that offers nothing."""
    short = [
        " ".join(p.text.split()[: _FIRST_OF_SENTENCE if p.text.rstrip().endswith((".", "!")) else None])
        for p in passages[:6]
        if len(p.text.split()) <= _LONGEST_GENRE
    ]
    opening = [" ".join(p.text.split()[:_FIRST_WORDS]) for p in passages[:1]]
    return any(_GENRE.search(words) for words in (*short, *opening))


def recommends_a_proposal(passages: Sequence[Passage]) -> bool:
    """Whether a paper tells what one provider has proposed, and advises that it be taken: a memo on a course."""
    proposed = any(_PROPOSES.search(p.text) for p in passages)
    advises = any(_ADVISES.search(text) for p in passages for text in (p.heading, p.text))
    return proposed and advises and any(_IS_CHOSEN.search(p.text) for p in passages)


def is_news(title: str, passages: Sequence[Passage]) -> bool:
    """Whether the paper calls itself a newsletter: separate pieces, of which one may offer a course."""
    opening = (" ".join(text.split()[:_FIRST_WORDS]) for text in (title, *(p.text for p in passages[:_OPENING])))
    return any(_NEWS.search(words) and not _SUBSCRIBE.match(words) for words in opening)
