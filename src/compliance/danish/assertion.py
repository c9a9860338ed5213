"""How a sentence asserts what it says: as a fact, under a condition, denied, demanded of somebody, or only considered.

One judgement for all requirements. It is made for a stretch of the sentence (the words that the requirement looks
for) and looks at the clause that holds the stretch; the cue that decided is kept, so that the report can show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from compliance.danish.sentences import Span, clause_spans
from compliance.danish.terms import compile_terms


class Stance(StrEnum):
    """How something is said."""

    STATED = "stated"
    CONDITIONAL = "conditional"
    DENIED = "denied"
    DEMANDED = "demanded"
    """Demanded of somebody, or only asked."""
    ADVISED = "advised"
    """Recommended to somebody, who may or may not do it."""


@dataclass(frozen=True)
class Assertion:
    """The stance, and the words of the sentence that decided it ("" where it is plainly stated)."""

    stance: Stance
    cue: str = ""


_NEGATION = compile_terms((
    "ikke", "ingen", "intet", "hverken", "aldrig", "uden", "næppe", "fravalgt", "udgår", "bortfalder", "undlader",
    "undlades", "fri for", "nej", "ej", "udeladt", "valgt fra", "(falder|ligger|er) uden for",
))  # fmt: skip
_NO_NEGATION = compile_terms((
    "ikke (kun|blot|bare|alene|udelukkende|nødvendigvis|mindst|desto mindre)", "ikke for at", "hvis ikke",
    "om ikke andet", "uden (beregning|moms|ekstra udgift*|merpris|omkostning*|problemer|tvivl|videre|undtagelse)",
    "uden (daglige|nære|faste|) (kolleg*|medarbejdere)", "uden en kollega*", "ingen (daglige|nære|faste|) kolleg*",
    "ikke (har|have) (daglige|) kolleg*", "uden (for|om)", "ikke er (tilfældig*|nok)", "glemmer .. ikke",
    "ingen tvivl", "ikke (sig|sige) selv", "(hvad|som|det) .. ikke virker", "ikke noget nyt", "om det virker eller ej",
    "ikke længere", "(ingen|ikke) .. uden (at|først)", "uden at (køre|gå|blive|være)", "uden (formelt|egentligt) *", "ikke har en kollega*",
    "ikke noget, vi lige", "uden for (lokalet|kursus*|undervisning*|institutionen|huset)", "er ikke (tilfældig*|svær*)",
))  # fmt: skip
_MODAL = compile_terms((
    "kan (evt|eventuelt|også|desuden|derudover|efter aftale|i nogen udstrækning|mod betaling|i stedet|om ønsket)",
    "kan .. (inddrages|indgå|indarbejdes|tilbydes|tilkøbes|aftales|suppleres|arrangeres|etableres|udstedes|inkluderes|"
    "bestilles|vælges|tilvælges|rekvireres|indlægges|planlægges|leveres|medtages|komme i spil|komme på tale)",
    "(vi|jeg) kan .. (inddrage|lade indgå|tilbyde|tilføje|supplere|arrangere|etablere|udstede|sørge|levere|medtage|"
    "bruge|anvende|tilrettelægge|hjælpe med)",
))  # fmt: skip
_CONDITION = compile_terms((
    "i det omfang", "så vidt (det er|) mulig*", "hvis (det er|) mulig*", "om mulig*", "hvor det er muligt",
    "i videst mulig* omfang", "såfremt", "hvis", "forudsat", "med forbehold", "evt", "eventuel*", "muligvis",
    "måske", "formentlig", "sandsynligvis", "forhåbentlig*", "afklares", "afklarer", "afklare", "fastlægges senere",
    "(aftales|besluttes|fastlægges|tilrettelægges|planlægges) .. (senere|nærmere|siden|efterfølgende|løbende|hvis)",
    "(endnu|stadig) ikke", "ikke endnu", "ikke .. (endnu|på plads)", "afhænger af", "afhængig* af", "på forespørgsel", "der kan gives", "overvejer", "overvejes", "overvejelser om", "undersøger mulighed*", "er i dialog",
    "har planer om", "planen er at", "påtænker", "påtænkes", "forventer", "forventes", "forventeligt", "håber",
    "ønsker på sigt", "på sigt", "sigter (mod|efter)", "tilstræber", "tilstræbes", "bestræber", "i nogen grad",
    "mulighed for at (tilkøbe|bestille|vælge|få)", "(kan|som) tilkøb*", "tilkøb", "mod (betaling|merpris)",
    "frivillig*", "valgfri*", "efter (behov|ønske|aftale|nærmere aftale)", "ad hoc", "lejlighedsvis", "i enkelte tilfælde",
    "bestemmer (I|du|man|de) (helt|) selv", "er op til", "hvis holdet", "vil blive (afklaret|aftalt|fastlagt|drøftet)",
    "arbejdes på at", "arbejder på at", "i støbeskeen", "under udarbejdelse", "under udvikling", "bliver klar",
))  # fmt: skip
_DEMAND = compile_terms((
    "(det er et|er et|stilles|stiller|et) krav", "krav (om|til|nr)", "kravet (om|til|lyder|er, at)", "kravene (om|i (rammen|udbud*|puljen|kravspec*))",
    "ifølge (rammen|ministeri*|reglerne|puljen|bekendtgørelse*|udbud*|kravspec*|aftalen)",
    "(efter|i henhold til|jf) (rammen|reglerne|kravspec*|udbudsmaterialet)",
    "rammen (siger|kræver|forudsætter|beder|stiller|foreskriver|anbefaler|lægger op|forlanger|fastlægger|fastsætter)",
    "(ministeriet|puljen|ordregiver|kommunen|styrelsen|staten) (kræver|forudsætter|forlanger|stiller|ønsker|forventer|anbefaler)",
    "det (forudsættes|forlanges|kræves|forventes af)", "der (kræves|forlanges|forudsættes)",
    "rammen (nævner|peger|udpeger|fastlægger|opstiller)", "rammens (overordnede |sidste |første |)mål", "stiller som mål", "der gives point for",
    "ordregiver (vurderer|ser på|lægger vægt på)", "det vurderes, (om|i hvilken grad|hvordan)", "skal .. (leve op til|opfylde)", "(udbyder*|leverandør*|tilbudsgiver*|ansøger*) (skal|bør|bedes|må)",
    "bedes (I|du|tilbudsgiver*|leverandør*|angive|redegøre|beskrive|oplyse|udfylde)",
    "(ministeriet|rammen|puljen) (lægger vægt på|opfordrer|anbefaler)", "ifølge .. (rammen|ministeriet)",
    "(forløbet|forløbene|kurset|kurserne|modulet|modulerne|læringsdagene|undervisningen|undervisere|underviserne|"
    "pensum|indholdet|tilbuddet|løsningen|ydelsen|uddannelsen) (skal|må) (som udgangspunkt|mindst|altid|også|derfor|)"
    " (være|have|tage|bygge|omfatte|indeholde|udstedes|tilrettelægges|planlægges|afholdes|svare|rettes|baseres|gennemføres|"
    "veksle|anvende|besidde)", "skal .. være (fælles|på minimum)", "der skal (veksles|udstedes|være|indgå|anvendes|gives|tages)",
    "skal (anvendes|udstedes|inddrages|indgå|sikres|tilrettelægges|baseres|dokumenteres)",
))  # fmt: skip


def assess(sentence: str, span: Span, concept_spans: tuple[Span, ...] = (), *, ability: bool = False) -> Assertion:
    """How the sentence asserts what stands at `span`.

    With `ability`, "kan" tells what somebody is able to (a learning goal), not what may or may not be.

    A negation inside one of `concept_spans` is part of what is said ("uden daglige kolleger"), not a way of saying it;
    it counts only in a clause that the stretch touches. A condition, advice or demand counts there and in the clause
    before. A yes-or-no question asserts nothing.
    """
    clauses = clause_spans(sentence)
    touched = [c for c in clauses if c[0] < span[1] and span[0] < c[1]] or [(0, len(sentence))]
    before = [c for c in clauses if c[1] <= touched[0][0]][-1:]

    def cue(pattern: re.Pattern[str], within: list[Span], own: tuple[Span, ...] = ()) -> str:
        for match in pattern.finditer(sentence):
            if _within(match.span(), within) and not _within(match.span(), own):
                return match.group()
        return ""

    if _ASKS.match(sentence) and not _ASKS_OPENLY.match(sentence):
        return Assertion(Stance.DEMANDED, sentence)
    if found := cue(_DEMAND, before + touched):
        return Assertion(Stance.DEMANDED, found)
    if found := cue(_ADVICE, before + touched):
        return Assertion(Stance.ADVISED, found)
    harmless = [m.span() for pattern in (_NO_NEGATION, _CONDITION) for m in pattern.finditer(sentence)]
    governing = before if _THAT.match(sentence, touched[0][0]) else []
    for clause in governing:
        for match in _NEGATION.finditer(sentence, *clause):
            if not _within(match.span(), harmless):
                return Assertion(Stance.DENIED, match.group())
    for clause in touched:
        for match in _NEGATION.finditer(sentence, *clause):
            if not _within(match.span(), (*concept_spans, *harmless)) and _reaches(sentence, match.span(), span, concept_spans, clause):
                return Assertion(Stance.DENIED, match.group())
    found = cue(_CONDITION, before + touched) or ("" if ability else cue(_MODAL, before + touched, concept_spans))
    if found:
        return Assertion(Stance.CONDITIONAL, found)
    return Assertion(Stance.STATED)


def _within(span: Span, spans: Iterable[Span]) -> bool:
    return any(a <= span[0] and span[1] <= b for a, b in spans)


def _reaches(sentence: str, cue: Span, span: Span, concepts: tuple[Span, ...], clause: Span) -> bool:
    """Whether a negation bears on the stretch: it stands before a concept of its clause, or right after its verb."""
    inside = [c for c in concepts or (span,) if c[0] < clause[1] and clause[0] < c[1]]
    if not inside:
        return False
    if cue[0] < max(c[0] for c in inside):
        return True
    between = sentence[max(c[1] for c in inside) : cue[0]]
    return len(between.split()) <= 2


_ADVICE = compile_terms(("bør", "anbefales", "anbefaler", "opfordres", "opfordrer", "tilrådes", "det er en god idé"))
_ASKS = re.compile(
    r"(?:(?:er|har|indgår|giver|får|kan|skal|bliver|udstedes|findes|anvendes|bruges|gives)\b|\w+\s+(?:vi|(?-i:I)|du|der|man|jeg|"
    r"forløbet|kurset|modulet|dagen|dagene|undervis\w+|deltager\w+|udbyder\w*|tilbuddet)\b).*\?\W*$",
    re.IGNORECASE | re.DOTALL,
)
_THAT = re.compile(r"at\b", re.IGNORECASE)
_ASKS_OPENLY = re.compile(r"(?:hv(?:ad|em|or|ordan|orfor|ornår|ilke[nt]?|is))\b", re.IGNORECASE)

BARE_YES = compile_terms((
    "ja", "jo", "ok", "opfyldt", "opfyldes", "kravet (er|) (opfyldt|opfyldes)", "vi opfylder kravet", "x",
    "accepteres", "bekræftes", "indgår", "vi lever op til kravet", "imødekommes", "efterleves", "det gør vi",
    "kravet efterleves", "kravet imødekommes", "som beskrevet", "se bilag*", "afklares .. ", "ja tak",
))  # fmt: skip
BARE_NO = compile_terms(("nej", "ikke opfyldt", "opfyldes ikke", "kravet opfyldes ikke", "nej tak", "tilbydes ikke"))
