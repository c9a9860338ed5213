"""Whether a passage tells what the participants gain: a learning goal, an outcome or a purpose."""

from __future__ import annotations

import re
from functools import lru_cache

from compliance.danish.terms import compile_terms
from compliance.offers.model import Passage, Section

_WHO = (
    "(deltager*|du|I|man|lederen|lederne|den enkelte|den enkelte leder|hver leder|hvert fyrtårn|hver dagplejer|hver "
    "deltager|"
    "fyrtårnet|fyrtårnene|dagplejeren|dagplejerne|den studerende|de studerende|kursisten|kursisterne|vi|"
    "medarbejder*|pædagog*|konsulent*|chefer|cheferne|områdeleder*|forvaltningen|ledere|fyrtårne|dagplejere)"
)
_PARTICIPANT = (
    "(du|I|deltager*|lederen|lederne|hver leder|fyrtårnet|fyrtårnene|dagplejeren|dagplejerne|den studerende|de "
    "studerende|"
    "den enkelte (leder|dagplejer|deltager|pædagog)|hver dagplejer|hvert fyrtårn)"
)
_GAINED = (
    "(viden|indsigt|færdighed*|kompetence*|forståelse|redskab*|værktøj*|kendskab|overblik|indblik|greb|sprog|erfaring*|"
    "metode*|håndelag|øje for|blik for|fornemmelse|styr på|mod på|mod til|klarhed|forudsætninger|fortrolighed|sans for|"
    "begreb om|kig ind|øjnene op|hænderne|fodfæste|rutine|øvelse i|træning i|billede af|blikket for|blik på|svar på|"
    "bud på|"
    "ord for|en plan|idéer til|billede|syn på|vished|indføring|ballast|fundament|viden og)"
)
_BETTER = (
    "(bedre|dygtigere|klogere|stærkere|skarpere|tydeligere|sikrere|klædt|rustet|fortrolig*|bevidst*|i stand til|"
    "trygger*|modigere|kyndig*|opmærksom*|mere (sikker|bevidst|kyndig|øvet|tryg|nysgerrig|fortrolig|skarp|bevidste)|"
    "bekendt med|parat til|god til|gode til|i position til)"
)
_COURSE = (
    "(forløb*|kursus*|kurs*|modul*|dag|dage|dagen|dagene|gange|uddannelse*|læringsdag*|formiddag*|"
    "undervisning*|opholdet)"
)
_ENDED = (
    f"(efter|når|ved|på den anden side af) .. ({_COURSE}|afslutning*|slut|slutter|omme|forbi|færdig*|farvel|hjem|"
    f"herfra|bagefter)"
)
_THEY_GAIN = (
    f"(bliver|er|er blevet|bliver langt|vil være|vil blive) .. {_BETTER}",
    f"(får|opnår|vil få|vil opnå|vil have|har fået|har opnået|skal have|udvikler|styrker|erhverver|tilegner sig|"
    f"henter|møder|vinder|samler|oparbejder|skal tilegne sig|skal opnå|tager) .. {_GAINED}",
    "lærer", "(får|har|har fået) .. lært",
    "(vil|skal) .. (kunne|vide|kende|forstå|være i stand|mestre|blive)",
    "går hjem med", "kan efter*", "(kan|har|kender|ved|forstår|tør|er|står) (bagefter|herefter|fremover)",
    "(bliver|vil blive) .. (introduceret|indført|indviet|præsenteret|sat ind i|sat i stand|trænet|oplært|udstyret)",
    "(går|rejser|kommer|vender|kører|slipper) .. (fra|ud af) ... med", "(vil|skal) have",
)  # fmt: skip
"""What is said of the participants: in one term, since each that begins with all their names costs the search anew."""
_OUTCOME = compile_terms((
    f"{_WHO} ({'|'.join(_THEY_GAIN)})",
    "(formålet|målet|hensigten|sigtet|ambitionen|meningen|ideen|idéen|pointen|løftet|vores løfte|gevinsten|udbyttet|"
    "resultatet|håbet|effekten) (med .. |for .. |) (er|bliver) .. (at|,)",
    "(målet|formålet|hensigten|sigtet|ambitionen|gevinsten|udbyttet|resultatet) er (nået|enkelt|klart)",
    "(mit|vores) mål (med .. |) er",
    f"(opbygger|udvikler|styrker|tilegner|skærper|træner|opøver|opnår|erhverver) {_WHO} .. (sig|{_GAINED}|evne*|blik)",
    "er målet", "er formålet", "har (til|som) (formål|mål|hensigt|sigte)", "med (det|) (formål|henblik|sigte) .. at",
    "sigter (mod|på) at", "sigter (mod|på), at", "det tilsigtes", "det forventede (resultat|udbytte)",
    "det er .. (hensigten|målet|meningen|formålet|ambitionen)",
    "(vi|jeg) (vil|ønsker|forventer|sikrer) .. (opnå|nå), at",
    f"bliver {_WHO} .. {_BETTER}",
    f"(gør|gøre) (dig|jer|dem|deltager*|lederne|fyrtårnene|dagplejerne|os) .. ({_BETTER}|til (en|et|den|gode|dygtige|"
    f"stærke))",
    f"(får|opnår|har|henter|vil have) {_WHO} .. {_GAINED}", f"har {_WHO} fået .. {_GAINED}",
    f"lærer {_WHO}", f"(får|har) {_WHO} .. lært",
    f"(vil|skal) {_WHO} .. (kunne|vide|kende|mestre)",
    f"går {_WHO} hjem",
    f"(det|dette) (kan|ved|har|er) {_WHO} (bagefter|efter)",
    "(efter|når) (forløbet|kurset|modulet|dagen|dagene|uddannelsen|læringsdagen|læringsdagene|formiddagen) .. "
    "(kan|har|kender|ved|skal|vil|er|kunne)",
    "(ved|efter) (afslutning*|endt|gennemført) .. (kan|har|kender|ved|skal|er|kunne)",
    f"når {_WHO} .. (kører|går|rejser|tager|vender|cykler|siger|slutter|er færdig*|har gennemført|har været) ... "
    "(kan|har|kender|ved|er|kunne|forstår|tør)",
    f"{_ENDED} .. (kan|har|kender|ved|forstår|tør|mestrer|er|står|går|leder|ser|bliver|tager) {_WHO}",
    f"(bagefter|herefter|til sidst|fremover|derefter) (kan|har|kender|ved|forstår|tør|er|står) {_WHO}",
    f"{_PARTICIPANT} har ... (prøvet|knyttet|afprøvet|gjort|ført|taget|lavet|lagt|bragt|fundet|flyttet|sat|bygget|"
    f"skabt|indført|knækket|fået)",
    f"(så|sådan) (at|) {_WHO} (kan|bliver|ved|får|tør)",
    "styrke* .. (evne*|kompetence*|færdighed*|viden)",
    f"(giver|give|giv) (dig|jer|deltager*|lederne|fyrtårnene|dagplejerne|dem|os|den enkelte) .. {_GAINED}",
    "klæde* .. på til", "ruste* .. til", "i stand til at",
    "(opøver|optræner|udvider|skærper|udbygger|oparbejder) .. (blik|viden|forståelse|evne*|sans|kompetence*|"
    "færdighed*|indsigt)",
    "(går|rejser|tager|kommer|vender|kører|cykler) .. (hjem|herfra|tilbage) (med|som)", "tilegner sig",
    "får et fagligt løft",
    "har .. (koblet|anvendt|ført|arbejdet med|omsat|trænet|øvet sig|øvet|oversat|fået greb)",
    "(udvikler|opbygger|styrker) (din|deres|jeres|sin) (evne*|faglighed|kompetence*|dømmekraft)", "kan efterfølgende",
    f"efter (forløbet|kurset|modulet|dagen|dagene) .. {_WHO}",
    "(dagplejere|ledere|fyrtårne|konsulenter|medarbejdere), (som|der) (kan|ved|har|er blevet)",
    "(med hjem|i bagagen|med (dig|jer|sig) hjem|i rygsækken|på rygraden)", "forlader .. (med|som)",
    "(du|I) slipper .. med",
    f"({_COURSE}|vi) .. (sætter|klæder|ruster|lærer|hjælper) (dig|jer|deltager*|leder*|dem) .. (i stand|på til|at)",
    f"(din|jeres|deres|deltagernes|ledernes) .. {_BETTER}",
    f"bliver {_WHO} .. (introduceret|indført|indviet|præsenteret|sat ind i|sat i stand|trænet|oplært|udstyret)",
))  # fmt: skip
_DENIED_OUTCOME = compile_terms((
    f"{_WHO} (får|lærer|opnår|bliver|kan|ved|har|kommer|går|skal|vil|øver|træner) .. (ikke|hverken|ingen|intet)",
))
_DENIED_AFTERWARDS = compile_terms((
    f"(får|lærer|opnår|træner|øver|kommer|går|bliver|finder|møder) {_WHO} (derimod |desværre |dog |altså |)"
    "(ikke|hverken|intet|ingen)",
    f"(ikke|hverken) noget, {_WHO}",
))
"""A denial that may come long after what it denies ("At lede sparring lærer du ikke her")."""
_THEM = (
    "(deltageren|deltagerne|den studerende|de studerende|lederen|lederne|fyrtårnet|fyrtårnene|dagplejeren|"
    "dagplejerne|kursisten|kursisterne)"
)
_OPENS_GAIN = compile_terms((
    f"at {_WHO}", f"og at {_WHO}",
    f"{_THEM} .. (kan|ved|kender|mestrer|forstår|har|tør|skelner|behersker|indgår|varetager|samarbejder|omsætter)",
    f"{_THEM} .. (forholder sig|tilrettelægger|reflekterer|redegør|bruger|anvender|ser|leder|faciliterer|betragter)",
    "(du|I) (kan|mestrer|tør|behersker|finder ud af|vænner dig|vænner jer|ved mere)",
    "(du|I) (ved|forstår|kender), (hvad|hvordan|hvor|hvornår|hvorfor|hvilke*)",
    "(du|I) (bliver|får) (den|det|en|tryg*|god*|sikker|trænet|øvet|prøvet|afprøvet|lært)",
    "(bliv|lær|få|forstå|kend|opdag|styrk|træn|udvikl|skærp|opnå|find|stå|vær|tør|mestr|gå hjem|tag)",
))
"""How a sentence opens that promises a gain: "At du …", "Bliv klogere på …"."""
_FOR_SOMEBODY = compile_terms(("(for|til) *",))
"""A heading that names a group, which may be another than the offer's."""
_HEADS = compile_terms((
    "*udbytte*", "*gevinst*", "*læringsmål*", "*mål", "*målene",
    "(her|der) (ender|lander|står|kommer) (du|I|vi|man) *", "i mål",
    "(du|I|vi) er i mål *", "slutpunkt*", "destination*",
    "(vores|dagens|kursets|forløbets|modulets|jeres|dine|egne) mål",
    "(deltager*|leder*|fyrtårn*|dagplejer*|jeres|din|vores|dit) (læring|mål|afkast|resultat*|løft)",
    f"{_WHO} (ved|kan|kender|lærer|opnår|forstår|mestrer|får|tager|vinder|bliver)",
    f"{_WHO} (ved|kan|kender|lærer|opnår|forstår|mestrer|får|tager|vinder|bliver) .. *",
    f"{_WHO} (har|er|vil|skal) .. (bagefter|efter*|når|hjem|kunne|vide)",
    f"(det|hvad|hvilke .. ) (ved|kan|har|får|kender|lærer|skal|tager|vil|opnår) {_WHO}",
    f"(det|hvad) (ved|kan|har|får|kender|lærer|skal|tager|vil|opnår) {_WHO} .. *",
    f"(det|dette|hvad), {_WHO} (ved|kan|får|lærer|opnår|tager|har|går) .. *",
    f"{_ENDED} *", f"{_ENDED}", "bagefter *", "bagefter",
    "* (med hjem|i bagagen|i rygsækken|ud af det|ud af dagen|ud af kurset)",
    "(det|hvad) (skal|kan) .. (føre til|give|gøre) *", "vores løfte*", "løftet", "det lover vi",
    "hvad er der i det for *",
    "(viden|færdigheder|kompetencer|kunnen)( og (viden|færdigheder|kompetencer|kunnen|holdninger)|)",
))  # fmt: skip
_LONGEST_HEAD = 80
_POINTS_BACK = compile_terms((
    f"(det|alt det|den slags|netop det) (kan|ved|har|lærer|mestrer|tør) {_WHO} .. (efter*|bagefter|når)",
    f"det lærer {_WHO}",
))
"""A sentence that says of the one before it that it is a gain ("Det kan du efter forløbet.")."""
_DEMANDS = compile_terms((
    "*krav*", "*ramme*", "*bestemmelse*", "*udbud*", "*forpligtelse*", "lovgiver*", "ministeri*", "pulje*", "bilag*",
    "(skal|må|bør) .. (leve op til|opfylde|sikre)", "betingelse*",
))
"""A heading of what others demand: nothing under it is a gain that this offer promises …"""
_ANSWERS = compile_terms(("*svar*", "*opfyld*", "løsning*", "vores", "imødekom*", "tilbudsgiver*"))
"""… unless it is the answer to them."""


_AFTER = compile_terms(("(efter|når|ved) *", "du (har|kan|er)"))
_BEGINS_WITH_GAIN = compile_terms(("(har|kan|kender|ved|er|bliver|får|tør|skal|mestrer|forstår)", f"* {_WHO}"))


def states_outcome(passage: Passage, sentence: str) -> bool:
    """Whether the sentence says what the participants gain (or do not), by its place or its own words."""
    if _is_demand(passage) or _DENIED_AFTERWARDS.search(sentence):
        return False
    if passage.section in (Section.GOALS, Section.PURPOSE):
        return True
    if passage.section is Section.GENERAL and _heads_goals(passage.heading):
        return True
    if _AFTER.match(passage.heading) and _BEGINS_WITH_GAIN.match(sentence):
        return True
    words = sentence.lstrip("»\"'…–-•. \t")
    return (
        _tells_outcome(words)
        or _opens_gain(passage, words)
        or _points_back(passage.text)
        or (_DENIED_OUTCOME.search(words) is not None and " men " not in words)
        or (passage.is_item and _tells_outcome(passage.lead))
    )


# Both are asked of one text many times: it is common to several offers, a lead of many items, or of many sentences.
@lru_cache(maxsize=4096)
def _tells_outcome(words: str) -> bool:
    return _OUTCOME.search(words) is not None


@lru_cache(maxsize=1024)
def _points_back(text: str) -> bool:
    return _POINTS_BACK.search(text) is not None


def _opens_gain(passage: Passage, words: str) -> bool:
    is_open = passage.section is Section.GENERAL and not _FOR_SOMEBODY.match(passage.heading)
    return is_open and _OPENS_GAIN.match(words) is not None


def _is_demand(passage: Passage) -> bool:
    heading = passage.heading
    return (
        passage.section is Section.GENERAL and _DEMANDS.search(heading) is not None and not _ANSWERS.search(heading)
    )


def _heads_goals(heading: str) -> bool:
    words = heading.strip(" :,.…–-?!0123456789")
    return len(words) <= _LONGEST_HEAD and _HEADS.match(words) is not None


_OPENS = compile_terms((
    "når .. (færdig|færdige|slut|forbi|omme|gennemført|ovre) *",
    "når .. (færdig|færdige|slut|forbi|omme|gennemført|ovre)",
    "(efter|når|ved) .. (forløb*|kurs*|modul*|dage*|dagen|uddannelse*|læringsdag*|formiddag*|afslutning*|ydelse*|"
    "afslutte*|slut) *",
    f"{_WHO} (kan|har|ved|kender|er|lærer|får|bliver|opnår|skal (kunne|have|efter *)|går hjem med|forlader .. med)",
    f"(kan|har|ved|kender|er|lærer|får|bliver|opnår|skal) {_WHO}",
    "(målet|formålet|målene|læringsmålene|hensigten) (er|er at|er, at) *", "udbytte*", "læringsmål*", "læringsudbytte*",
    "(det er|) meningen, at *", "går hjem med *", f"forventer vi, at {_WHO}", f"at {_WHO}",
))  # fmt: skip


def opens_goals(lead: str) -> bool:
    """Whether the line that opens a list announces goals or outcomes ("Efter forløbet kan deltagerne:")."""
    words = lead.strip(" :,.…–-")
    if _NO_OPENING.match(words) or (words.endswith("?") and _ASKS_WHETHER.match(words)):
        return False
    return _tells_outcome(words) or _OPENS.match(words) is not None


_ASKS_WHETHER = re.compile(
    r"(?:kan|har|ved|kender|er|får|skal|må|bliver)\s+(?:jeg|man)\b|(?:har|er|må|kan)\s+(?:du|i)\b",
    re.IGNORECASE,
)
"""A question that is answered by yes or no ("Skal man bare sidde og høre efter?")."""
_NO_OPENING = re.compile(
    r"(?:vi|jeg)\s+(?:kan|har|ved|kender|er|lærer|får)\b"
    r"|skal\s+\w+\s+(?:\w+\s+)?(?:læse|have\s+læst|medbringe|betale|tilmelde|forberede|huske|lave|aflevere|søge|gøre)\b",
    re.IGNORECASE,
)
"""What the provider says of itself, or what one must do ("Skal man læse noget?")."""
_GAIN = compile_terms((
    f"{_WHO} .. (har|kan|ved|kender|er|tør|får|bliver|mestrer|forstår|udfylder|opnår|lærer|skal kunne|går hjem|øver)",
    f"(har|kan|ved|kender|er|tør|får|bliver|forstår|opnår|lærer) {_WHO}",
    "(kan|kunne|ved|vide|kende|kender|mestrer|mestre|forstår|forstå|tør|turde|"
    "have .. (viden|indsigt|gjort|arbejdet|øvet|overblik|kendskab))",
    "(har|have|får|få|opnår|opnå) .. (viden|indsigt|kendskab|overblik|forståelse|erfaring|færdighed*|indblik|"
    "arbejdet|øvet|"
    "prøvet|lært|redskab*)",
    "(større|mere|ny|nye|øget|styrket|stærkere|bedre|bred|grundig|konkret|konkrete) "
    "(viden|indsigt|kendskab|forståelse|færdighed*|kompetence*|indblik|redskab*|blik|greb)",
    "at (kunne|blive|få|opnå|lære|forstå)", "(viden|indsigt|kendskab|forståelse|færdigheder|indblik) .. (om|i|til|af)",
    "(er blevet|bliver|blive) (bedre|dygtigere|klogere|stærkere|fortrolig|klædt)",
))  # fmt: skip


_TIMED = re.compile(r"\W*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\b", re.IGNORECASE)
"""A point of a programme, which may begin as a gain does ("10.00 Du får øje på …")."""


def lists_gains(items: list[str]) -> bool:
    """Whether a list's items, taken together, tell what the participants gain ("kan …", "du har indsigt i …")."""
    untimed = (item for item in items if not _TIMED.match(item))
    gains = sum(_GAIN.match(item.lstrip("0123456789.)–-• ")) is not None for item in untimed)
    return len(items) >= 2 and gains >= 2 and gains >= 0.6 * len(items)
