"""Who is left out of a course, and which sentences tell of other courses and other years."""

from __future__ import annotations

import re

from compliance.danish.letters import lowered
from compliance.danish.wordlists import branching, holds

SEGMENT = re.compile(
    r"[;:–—?]|,?\s+men\s+(?!(?:deltager|er|kan|skal|indgår|kommer|må|har)\b)|,\s+og\s+|[.!]\s"
)
NOT_FOR = re.compile(
    r"\b(?:ikke|hverken)\s+(?!kun|bare|blot|alene|udelukkende|mindst|nødvendigvis)"
    r"(?:(?:målrettet|rettet|tiltænkt|beregnet|henvendt|byder\s+på)\s*)?(?:for|til|mod|på)?\b|\bnej\s+(?:tak\s+)?til\b"
    r"|\b(?:afvis(?:er|t|e)|frabeder\s+os)\b|\b(?:bortset\s+fra"
    r"|undtage[nt]|uden)\b",
)
NOT_WITH = re.compile(
    r"\b(?:deltager|inviteres|optages|omfattes|medvirker|tilbydes)\s+(?:dog\s+|derfor\s+|altså\s+)?ikke\b(?!\s+kun)"
    r"|\b(?:kan|må|er|kommer|hører|skal)\s+(?:dog\s+|derfor\s+|altså\s+)?ikke\s+(?:deltage|tilmeldes|være\s+med|med\b|deltager|"
    r"omfattet|målgruppe|en\s+del|inviteret|i\s+målgruppe|optages|til\b|blandt)|\bhenvises\b"
    r"|\b(?:har|får|følger|tilbydes)\s+(?:\w+\s+)?(?:de(?:res)?|jeres|sin|sit|hver\s+sit|et)?\s*(?:egn?e?t?|andet)\s+\w*(?:forløb|kurs|hold|invitation"
    r"|tilbud|dag|modul)|\b(?:har|får)\s+(?:de(?:res)?|jeres)\s+egn?e?t?\b"
    r"|\bselv\s+(?:tilbydes|får|følger)\b|\bfår\s+mere\s+ud\s+af\b|\bi\s+stedet\b|\bmå\s+(?:\w+\s+)?vente\b|\bhos\s+(?:en\s+)?(?:anden|andre)\s+(?:udbyder|leverandør)\w*",
)
ONCE = re.compile(branching(
    *(
        rf"\b{before}\s+(?:var|henvendte|omfattede|kunne|deltog)\b"
        for before in ("oprindeligt?", "tidligere", r"sidste\s+år", "før", r"i\s+pilot\w*")
    ),
    *(
        rf"\b{verb}\s+særskilt"
        for verb in ("udbydes", "beskrives", "annonceres", "tilbydes", "indkaldes", "inviteres", "afholdes")
    ),
    r"\bder\s+kommer\s+(?:også|snart|desuden|senere)\b",
))  # fmt: skip
"""In lower case. The whole sentence tells of what once was, or of another course."""
HELD = re.compile(branching(
    *(rf"\b{verb}\b" for verb in (
        "holdt", "kørte", "gennemførte", "afholdt", "afviklede", "lavede", "tilbød", "udbød", "deltog", "underviste",
        r"inviterede\s+(?:vi|jeg)", r"samlede\s+(?:vi|jeg)", r"sendte\s+(?:vi|jeg)",
        r"var\s+(?:af\s+sted|på\s+kursus|igennem)", r"har\s+(?:siddet|deltaget)\s+(?:med\s+)?(?:på|i)",
        r"har\s+været\s+igennem",
    )),
))  # fmt: skip
"""In a sentence in lower case."""
NOW = re.compile(
    r"\b(?:er|bliver|får|skal|vil|kan|inviterer|tilbyder|udbyder|henvender|retter|gælder|samler|åbner|kommer|gentager"
    r"|begynder|starter)\b",
    re.IGNORECASE,
)
"""Past verbs alone tell of courses that were held; beside a present they are the background of what is offered."""
MAY_EXCLUDE = holds(
    "ikke", "hverken", "nej", "afvis", "frabeder", "bortset", "undtage", "uden", "henvises", "eg", "andet", "selv",
    "mere", "stedet", "vente", "leverandør", "udbyder",
)
"""A part of what `NOT_WITH` and `NOT_FOR` find, in lower case."""
AWAY = re.compile(
    r"^\W*(?:er|hvis|arbejder)\s+(?:du|I)\b[^,?.]*[,?]\s*(?!.*\b(?:ikke\s+(?:kun|bare|blot|nødvendigvis)|behøver)\b)"
    r".*\b(?:ikke|desværre|bliv|i\s+stedet|vente?r?|næste\s+gang|senere|et\s+andet|en\s+anden"
    r"|(?:særskilt|separat|særlig)\w*\s+[\w-]*(?:dag|kursus|forløb|hold|modul|tilbud|spor)"
    r"|eg(?:en|et)\s+[\w-]*(?:dag|kursus|forløb|hold|modul|spor))\b",
    re.IGNORECASE,
)
"""Sends those whom it speaks to elsewhere: "Er du områdechef, så bliv bare på kontoret"."""
SAID = re.compile(r"[»”\"][^»«”\"]*\b(?:jeg|mig|min|mit|mine|vi|os)\b[^»«”\"]*[«”\"]", re.IGNORECASE)
OTHER_OFFER = re.compile(
    r"\bkombineres|\bsærskilt|\bse\s+også|\bvores\s+(?:andre|øvrige|\w+dages)\b"
    r"|\b(?:rammen|puljen|aftalen|loven|ministeriet)\s+(?:nævner|omfatter|har|peger|gælder|retter|beskriver)\b",
)


def excluded(sentence: str) -> list[tuple[int, int]]:
    """The stretches of a sentence that name who is left out."""
    spans = [match.span() for match in SAID.finditer(sentence)]
    if AWAY.search(sentence):
        spans.append((0, len(sentence)))
    low = lowered(sentence)
    if not MAY_EXCLUDE.search(low):
        return spans
    start = 0
    for end, following in [*((m.start(), m.end()) for m in SEGMENT.finditer(low)), (len(low),) * 2]:
        if refusal := NOT_WITH.search(low, start, end):
            spans.append((start, refusal.end() if refusal[0].endswith("ikke") else end))
        elif refusal := NOT_FOR.search(low, start, end):
            spans.append((refusal.end(), end))
        start = following
    return spans
