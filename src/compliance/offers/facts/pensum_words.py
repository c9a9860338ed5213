"""The words of a pensum: what is reading, whose it is, and what a sentence that measures it may not be about."""

from __future__ import annotations

import re

from compliance.danish.wordlists import branching, holds

MAY_READ = holds(
    "pensum", "litteratur", "læsestof", "tekst", "side", "titler", "bøger", "artikler", "kompendi", "læse", "læsning",
    "liste", "fælleslist",
)  # fmt: skip
"""A part of each that `READING` finds: nearly every passage speaks of something else, and is asked only this."""
READING = re.compile(branching(
    "pensum", "litteratur", "læsestof", "tekst", r"\bsider(?:ne)?\b", r"\btitler", r"\bbøger", r"\bartikler",
    r"\bkompendi", r"\blæse[rs]?\b", r"\blæsning", r"\bliste[nr]?\b", r"\bfælleslist",
))  # fmt: skip
COMMON = re.compile(
    r"\bfælles(?!skab)(?!\s+(?:sprog|faglighed|\w*dag(?:e|en|ene)?\b|frokost|samling|refleksion|oplæg|drøft))\w*|\bpå\s+tværs\b"
    r"|\b(?:alle|andre|samtlige|øvrige|landets|de\s+forskellige)\s+(?:landets\s+|(?:de\s+)?andre\s+"
    r"|de\s+)?(?:udbyder|hold"
    r"|professionshøjskole|(?:uddannelses|høj)?skole|uddannelsessted|leverandør|steder|kommuner|kursus(?:sted|udbyd|arrangør))\w*|\balle,?\s+(?:der|som)\s+udbyder"
    r"|\blandets\b|\b(?:alle|samtlige)\s+(?:\w*kurser|hold|forløb|steder)\b"
    r"(?:ne)?(?=[^.;,]*\b(?:landet|danmark|slags|type|art)\b)"
    r"|\budbyderne\b|\balle\s+andre\b|\bcentralt\b|\bnational\w*|\blandsdækkende\b|\bens\s+(?:for|hos)\b|\bsamme\s+som\b"
    r"|\bministeri\w+\s+(?:\w+\s+)?(?:obligatorisk|liste|pensum|udvalg)\w*|\bobligatoriske?\s+(?:pensum|liste)\w*"
    r"|\b(?:de|den|det|helt)\s+samme(?=,?\s+(?:som|alle)\b)|\b(?:enhver|alle)\s+anden\b"
    r"|\buanset\s+(?:\w+\s+)?udbyder\w*"
    r"|\bi\s+(?:hele\s+)?(?:danmark|landet)\b|\balle,?\s+der\s+(?:går|læser|tager)\b[^.;]*\b(?:tilsvarende|andetsteds|andre?\s+sted)"
    r"|\b(?:fastsat|fastlagt|lagt\s+fast|udpeget|bestemt|udmeldt)\s+af\s+(?:ministeri|styrels)\w*"
    r"|\buanset\s+hvor\b|\bhele\s+landet\b|\bpå\s+landsplan\b|\bhos\s+alle\b|\blandet\s+over\b|\bi\s+alle\s+kommuner\b"
    r"|\b(?:vi|som|der|de)\s+alle\b|\balle\s+(?:skal|bruger|læser|har|må|deler)\b|\btilfælles\b"
    r"|\bhos\s+(?:alle\s+)?(?:de\s+)?andre\b|\bsammenfaldende\b|\bidentisk\w*|\bministeri\w+(?=[^.;]*\b(?:fastsat"
    r"|fastlagt|udsendt|udpeget|bestemt"
    r"|lagt\s+fast))",
    re.IGNORECASE,
)
OWN = re.compile(
    r"\begn?et?\b|\begen\b|\begne\b|\bselv\b|\bvores\b|\bvore\b|\bmine?\b|\bjeg\b|\blokal\w*|\bskræddersy\w*"
    r"|\btilpasset\b"
    r"|\bsuppler\w*|\bvi\s+(?:\w+\s+)?(?:valgt|vælger|udpeger|udvælger|fundet|bestemmer)\b|\bunderviser(?:ne|en"
    r"|ens|nes)\b"
    r"|\baftal\w+|\budvalgt\b(?!\s+(?:nationalt|centralt|af\s+(?:ministeri|udvalg)))|\bindividuel\w*"
    r"|\bvalgfri\w*|\bvalgt\s+af\b|\budpege[rs]\b",
    re.IGNORECASE,
)
STOP = re.compile(r"(?<!\bs)(?<!\bca)(?<!pct)[.;!?](?=\s|$)|\n")
OF_SOMETHING_ELSE = re.compile(
    r"\s+(?:af\s+)?(?:den\s+|det\s+|de\s+|hele\s+|\w+ens\s+)?(?:tid|dag|forløb|undervisning|arbejd|pris|deltager"
    r"|time|læring|"
    r"fremmøde|rabat|kursist|kommuner|studerende|ledere|dansks|engelsks)\w*\b(?<!s)|\s+af\s+(?:det|den)\s+fælles\b"
    r"|\s+(?:flere|færre|elektronisk)\b",
    re.IGNORECASE,
)
DEMANDED = re.compile(
    r"\b(?:ifølge|efter)\s+(?:\w+\s+)?(?:ramme|ministeri|puljen|krav)\w*|\bkræve[rs]\b|\bkrav(?:et|ene)?\b"
    r"|\bforudsætte[rs]\b"
    r"|\bskal\s+(?:\w+\s+){0,3}(?:være|udgøre|svare|bestå|høre)\b|\bbør\b|\bbedes\b|\brammen\s+(?:siger"
    r"|foreskriver|anbefaler)",
    re.IGNORECASE,
)
PROMISED = re.compile(r"\b(?:opfyld\w+|lever\s+op|følger|overholde\w+|hos\s+os|imødekomme\w+|derfor)\b", re.IGNORECASE)
ONCE = re.compile(
    r"\b(?:tidligere|før(?!ste)|sidste\s+års?|i\s+fjor|forrige|pilot\w*|oprindeligt?|hidtil|hidtidige)\b(?![^.]*\bnu\b)"
    r"(?!\s+(?:hver|første|dag|start|kursus))", re.IGNORECASE,
)
CHANGED = re.compile(
    r"\b(?:ændret|hævet|sænket|øget|justeret|sat\s+(?:op|ned)|reduceret)\b[^.;]*\bfra\b"
    r"|\b(?:tidligere|før|sidste\s+år|oprindeligt?|i\s+20\d\d|var|havde|startede|begyndte|udgjorde|delte|fyldte|lå)\b[^.]*"
    r"\b(?:nu|i\s+dag|blevet)\b",
    re.IGNORECASE,
)
ALL_COMMON = re.compile(
    r"\b(?:hele|al|alt)\s+(?:\w+\s+)?(?:pensum\w*|litteratur\w*|læsestof\w*)\b[^.;]*"
    r"|\balle\s+(?:\w+\s+)?(?:tekster|titler)\b[^.;]*",
    re.IGNORECASE,
)
NONE_COMMON = re.compile(
    r"\b(?:alle|hele|al)\s+(?:\w+\s+)?(?:pensum|litteratur\w*|tekster(?:ne)?|titler(?:ne)?)\s+er\s+(?:vores|mine?)\s+egn?e?[nt]?\b|"
    r"\b(?:ikke|intet|ingen)\b[^.;,]*\bfælles\s*pensum|\bingen\s+(?:del\s+)?af\s+(?:pensum|teksterne"
    r"|litteraturen)\b[^.;]*\bfælles",
    re.IGNORECASE,
)
MAY_BE_WHOLE = holds("pensum", "litteratur", "læsestof", "tekster", "titler")
"""A word of each that `ALL_COMMON` and `NONE_COMMON` find."""
OF_THEM = re.compile(r"\b(?:af\s+(?:dem|den|det|disse)|heraf|hvoraf|deraf)\b", re.IGNORECASE)
"""What goes on with the reading that the sentence before told of."""
AND_OF_THEM = re.compile(rf"[,;]\s*(?:og\s+)?{OF_THEM.pattern}", re.IGNORECASE)
"""The same, where it turns from the whole to a part: "300 sider, og af dem har vi valgt de 120"."""
WHEREOF = re.compile(r"\b(?:hvor(?:af)?|heraf|deraf)\s+(?:\w+\s+)?$", re.IGNORECASE)
NUMBERED = re.compile(
    r"\b(?:kursus|kurser(?:ne)?|forløb(?:ene)?|tilbud(?:dene)?|læringsdag|spor|nr\.?)\s+(?P<names>\d{1,2}(?:\s*(?:,|&|og|samt)\s*\d{1,2})*)"
    r"(?![\d.,%]|\s*(?:%|pct|procent|side|titler|tekster|dag|af\b))", re.IGNORECASE,
)
OWN_NUMBER = re.compile(r"\W*(?:(?:kursus|forløb|tilbud|spor|nr\.?)\s+)?(?P<name>\d{1,2})\s*[.:)–-]", re.IGNORECASE)
COURSES_FOR = re.compile(r"\b(?:kurser|forløb|læringsdage|hold|moduler)(?:ne|ene)?\s+for\s+", re.IGNORECASE)
OUT_OF_ALL = re.compile(
    r"(?:^|[.;:,]\s*)\W*(?:ud\s+)?af\s+(?:(?!fælles|egne?t?\b)[a-zæøå]+\s+){0,4}(?:ca\.\s+)?$", re.IGNORECASE
)
"""Before all there is to read, of which the sentence then tells a part: "Af pensum på 240 sider udgør …"."""
