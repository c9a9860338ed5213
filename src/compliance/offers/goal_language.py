"""Whether a passage tells what the participants gain: a learning goal, an outcome or a purpose."""

from __future__ import annotations

from compliance.danish.terms import compile_terms
from compliance.offers.model import Passage, Section

_WHO = "(deltager*|du|I|man|lederen|lederne|den enkelte|fyrtårnet|fyrtårnene|dagplejeren|dagplejerne|den studerende|de studerende|kursisten|kursisterne|vi|medarbejder*|pædagog*|konsulent*)"
_OUTCOME = compile_terms((
    "(formålet|målet|hensigten|sigtet|ambitionen|meningen|ideen) (med .. |) er .. (at|,)", "er målet", "er formålet",
    "har (til|som) (formål|mål|hensigt|sigte)", "med (det|) (formål|henblik|sigte) .. at", "sigter (mod|på) at",
    f"bliver {_WHO} (i stand|bedre|dygtigere|klogere|stærkere|klædt)",
    f"{_WHO} (bliver|er) (bedre|dygtigere|klogere|stærkere|klædt på|i stand til|rustet)",
    f"{_WHO} (får|opnår|vil få|vil opnå|har fået|har opnået|skal have|udvikler|styrker|erhverver|"
    f"tilegner sig) .. (viden|indsigt|færdighed*|kompetence*|forståelse|redskab*|kendskab|overblik|indblik|greb|"
    f"sprog|erfaring|metoder)",
    f"(får|opnår) {_WHO} .. (viden|indsigt|færdighed*|kompetence*|forståelse|redskab*|kendskab|overblik|indblik|"
    f"greb|sprog|erfaring|metoder)",
    f"{_WHO} lærer (at|hvordan|om)", f"lærer {_WHO} (at|hvordan|om)", f"{_WHO} går hjem med", f"går {_WHO} hjem med",
    f"{_WHO} kan efter*",
    "(efter|når) (forløbet|kurset|modulet|dagen|dagene|uddannelsen|læringsdagen|læringsdagene|formiddagen) .. (kan|"
    "har|kender|ved|skal|vil|er|kunne)",
    "(ved|efter) (afslutning*|endt|gennemført) .. (kan|har|kender|ved|skal|er|kunne)",
    f"(så|sådan) (at|) {_WHO} (kan|bliver|ved|får)", "styrke* .. (evne*|kompetence*|færdighed*|viden)",
    "(giver|give) (dig|jer|deltager*|lederne|dem) .. (viden|indsigt|færdighed*|kompetence*|redskab*|forståelse)",
    "klæde* .. på til", "ruste* .. til", "i stand til at", "det er .. (hensigten|målet|meningen|formålet|ambitionen)",
    "sigter (mod|på), at", "det tilsigtes", "det forventede (resultat|udbytte)",
    "(vi|jeg) (vil|ønsker|forventer|sikrer) .. (opnå|nå), at",
    "(opøver|optræner|udvider|skærper|udbygger|oparbejder) .. (blik|viden|forståelse|evne*|sans|kompetence*|"
    "færdighed*|indsigt)",
    f"{_WHO} (bliver|er blevet) .. (fortrolig*|bevidst*|skarpere|tydeligere|sikrere|stærkere|bedre)",
    "(går|rejser|tager|kommer|vender) .. (hjem|herfra|tilbage) med .. (viden|redskab*|greb|indsigt|overblik|sprog|"
    "forståelse|metode*)",
    "tilegner sig", "får et fagligt løft", "har .. (koblet|anvendt|ført|arbejdet med|omsat|trænet|øvet sig)",
    "(udvikler|opbygger|styrker) (din|deres|jeres|sin) (evne*|faglighed|kompetence*|dømmekraft)", "kan efterfølgende",
    f"efter (forløbet|kurset|modulet|dagen|dagene) .. {_WHO}",
    "(dagplejere|ledere|fyrtårne|konsulenter|medarbejdere), (som|der) (kan|ved|har|er blevet)",
    "(med hjem|i bagagen|med (dig|jer|sig) hjem)", "forlader .. med",
    "(forløbet|kurset|dagen|dagene|modulet|læringsdagen|vi) .. (sætter|klæder|ruster|lærer) (dig|jer|deltager*|"
    "leder*|dem) .. (i stand|på til|at)",
))  # fmt: skip


_BEGINS_WITH_GAIN = compile_terms(("(har|kan|kender|ved|er|bliver|får|tør|skal|mestrer|forstår)",))
_AFTER = compile_terms(("(efter|når|ved) *", "du (har|kan|er)"))


def states_outcome(passage: Passage, sentence: str) -> bool:
    """Whether the sentence of the passage says what the participants gain, by its section, lead or own words."""
    if passage.section in (Section.GOALS, Section.PURPOSE):
        return True
    if _AFTER.match(passage.heading) and _BEGINS_WITH_GAIN.match(sentence):
        return True
    return _OUTCOME.search(sentence) is not None or (passage.is_item and _OUTCOME.search(passage.lead) is not None)


_OPENS = compile_terms((
    "(efter|når|ved) .. (forløb*|kurs*|modul*|dage*|dagen|uddannelse*|læringsdag*|formiddag*|afslutning*|ydelse*|"
    "afslutte*|slut) *",
    f"{_WHO} (kan|har|ved|kender|er|lærer|får|bliver|opnår|skal (kunne|have|efter *)|går hjem med|forlader .. med)",
    f"(kan|har|ved|kender|er|lærer|får|bliver|opnår|skal) {_WHO}",
    "(målet|formålet|målene|læringsmålene|hensigten) (er|er at|er, at) *", "udbytte*", "læringsmål*",
    "læringsudbytte*", "(det er|) meningen, at *",
    "går hjem med *", f"forventer vi, at {_WHO}", f"at {_WHO}",
))


def opens_goals(lead: str) -> bool:
    """Whether the line that opens a list announces goals or outcomes ("Efter forløbet kan deltagerne:")."""
    words = lead.strip(" :,.…–-")
    return _OUTCOME.search(words) is not None or _OPENS.match(words) is not None


_GAIN = compile_terms((
    f"{_WHO} .. (har|kan|ved|kender|er|tør|får|bliver|mestrer|forstår|udfylder|opnår|lærer|skal kunne|går hjem|øver)",
    f"(har|kan|ved|kender|er|tør|får|bliver|forstår|opnår|lærer) {_WHO}",
    "(kan|kunne|ved|vide|kende|kender|mestrer|mestre|forstår|forstå|tør|turde|have .. (viden|indsigt|gjort|arbejdet|"
    "øvet|overblik|kendskab))",
    "(har|have|får|få|opnår|opnå) .. (viden|indsigt|kendskab|overblik|forståelse|erfaring|færdighed*|indblik|"
    "arbejdet|øvet|prøvet|lært|redskab*)",
    "(større|mere|ny|nye|øget|styrket|stærkere|bedre|bred|grundig|konkret|konkrete) (viden|indsigt|kendskab|"
    "forståelse|færdighed*|kompetence*|indblik|redskab*|blik|greb)",
    "at (kunne|blive|få|opnå|lære|forstå)",
    "(viden|indsigt|kendskab|forståelse|færdigheder|indblik) .. (om|i|til|af)",
    "(er blevet|bliver|blive) (bedre|dygtigere|klogere|stærkere|fortrolig|klædt)",
))


def lists_gains(items: list[str]) -> bool:
    """Whether a list's items, taken together, tell what the participants gain ("kan …", "du har indsigt i …")."""
    gains = sum(_GAIN.match(item.lstrip("0123456789.)–-• ")) is not None for item in items)
    return len(items) >= 2 and gains >= 2 and gains >= 0.6 * len(items)
