"""The words by which a Danish sentence denies, reserves, advises or demands; `assertion.py` weighs them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from compliance.danish.lexicon import Lexicon
from compliance.danish.terms import compile_terms


@dataclass(frozen=True, eq=False)
class Cue:
    """One kind of cue: its name and its wordings; its pattern is long, and compiled only where it is to be found."""

    name: str
    terms: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds any of the wordings."""
        return compile_terms(self.terms)


NEGATION = Cue("negation", (
    "ikke", "ingen", "intet", "hverken", "aldrig", "uden", "næppe", "fravalgt", "udgår", "bortfalder", "undlader",
    "undlades", "fri for", "nej", "ej", "udeladt", "valgt fra", "(falder|ligger|er) uden for", "ingenting",
    "intetsteds", "udgået", "bortfaldet",
    "fravælger", "fravælges", "udelader", "udelades", "dropper", "droppes", "droppet", "sløjfer", "sløjfes", "sløjfet",
    "(springer|springes|sprunget|hopper) (vi |jeg |de |helt |)over", "(ser|ses|set) (vi |jeg |helt |)bort fra",
    "skåret (væk|fra|bort)",
    "(glem|glemme) alt om", "(se|kigge|lede) (langt |forgæves )efter", "siger (vi |jeg |)nej (tak |)til",
    "(lader|ladet) (vi |jeg |) ligge",
    "(er|bliver) (der |)(skåret|sparet) væk", "afstår fra", "nul", "(strøget|streget|taget) ud", "har .. forladt",
    "fritaget (for|fra)", "afskaffet", "afskaffer", "afskaffes", "nedlagt", "skrottet", "ophørt",
    "(holdt|holder) op med",
    "(må|skal) (I|du|kommunen|deltagerne|husene) selv (stå for|sørge for|klare|finde|organisere|arrangere)",
    "(overlades|overlader vi|overladt) til (jer|kommunen|husene|institution*|den enkelte)",
))  # fmt: skip
NO_NEGATION = Cue("no_negation", (
    "ikke (kun|blot|bare|alene|udelukkende|nødvendigvis|mindst|desto mindre)", "ikke for at", "hvis ikke",
    "om ikke andet", "uden (beregning|moms|ekstra udgift*|merpris|omkostning*|problemer|tvivl|videre|undtagelse)",
    "uden (daglige|nære|faste|) (kolleg*|medarbejdere)", "uden en kollega*", "ingen (daglige|nære|faste|) kolleg*",
    "ikke (har|have) (daglige|) kolleg*", "uden (for|om)", "ikke er (tilfældig*|nok)",
    "(ikke|ingen) .. under (adjunkt*|lektor*|kandidat*)", "glemmer .. ikke",
    "ingen tvivl", "ikke (sig|sige) selv", "(hvad|som|det) .. ikke virker", "ikke noget nyt", "om .. eller ej",
    "ikke længere", "ikke (til at komme uden om|uvæsentlig*|mindre end|alene af|så lidt)",
    "(spørgsmålet er|det handler) ikke om .. men",
    "(kan|må|skal|bør) ikke (mangle|undværes|forsvinde|glemmes|stå alene|gå tabt)",
    "(glemmer|slipper|forlader|svigter|overlader) (vi |jeg |jer |dig |dem |)ikke",
    "ikke (stå|står) alene", "ingen (hemmelighed|undskyldning|nyhed|tilfældighed)",
    "ingen (går|slipper|tager|forlader|kommer) .. uden",
    "ikke (så meget|alt) .. som", "der ikke (holdt|virkede|lykkedes)", "det, (vi|I|du|man) ikke (ved|kender|ser|kan)",
    "(ingen|ikke) generalist*",
    "ikke i ét stræk",
    "ikke (lægges|ligger|holdes|køres|afholdes) (lige |)(i træk|op ad hinanden|i forlængelse|ud i ét)",
    "(ingen|intet|ikke noget) (forkundskab*|eksamen*|prøve*|krav om)", "kan ikke (lede|lære|lykkes|forandre|ændre)",
    "(ingen|ikke) .. uden (at|først)", "uden at (køre|gå|blive|være)", "uden (formelt|egentligt) *",
    "ikke har en kollega*",
    "ikke noget, (vi|I|du|man|der) (lige|bare|blot|kun)",
    "uden for (lokalet|kursus*|undervisning*|institutionen|huset)", "er ikke (tilfældig*|svær*)",
))  # fmt: skip
MODAL = Cue("modal", (
    "kan (evt|eventuelt|også|desuden|derudover|efter aftale|i nogen udstrækning|mod betaling|i stedet|om ønsket)",
    "kan .. (inddrages|indgå|indarbejdes|tilbydes|tilkøbes|aftales|suppleres|arrangeres|etableres|udstedes|inkluderes|"
    "bestilles|vælges|tilvælges|rekvireres|indlægges|planlægges|leveres|medtages|komme i spil|komme på tale)",
    "(vi|jeg) kan .. (inddrage|lade indgå|tilbyde|tilføje|supplere|arrangere|etablere|udstede|sørge|levere|medtage|"
    "bruge|anvende|tilrettelægge|hjælpe med)",
))  # fmt: skip
CONDITION = Cue("condition", (
    "i det omfang", "så vidt (det er|) mulig*", "hvis (det er|) mulig*", "om mulig*", "hvor det er muligt",
    "i videst mulig* omfang", "såfremt", "hvis", "forudsat", "med forbehold", "evt", "eventuel*", "muligvis",
    "måske", "formentlig", "sandsynligvis", "forhåbentlig*", "afklares", "afklarer", "afklare", "fastlægges senere",
    "(aftales|besluttes|fastlægges|tilrettelægges|planlægges) .. (senere|nærmere|siden|efterfølgende|løbende|hvis)",
    "(endnu|stadig) ikke", "ikke endnu", "ikke .. (endnu|på plads)", "afhænger af", "afhængig* af", "på forespørgsel",
    "der kan gives", "overvejer", "overvejes", "overvejelser om", "undersøger mulighed*", "er i dialog",
    "(falder|er) naturligt", "(tiden|tid) (rækker|tillader|er til)", "(hvis|når|hvor) det (giver|er) mening*", "uvist",
    "usikkert", "i nogle tilfælde", "i bedste fald",
    "(er|var) tanken", "(er|har|et) .. håb", "med lidt held", "(er|bliver) (det |) muligt at (få|bestille|vælge|købe)",
    "undersøges (p.t|pt|aktuelt|om|nærmere|i øjeblikket|for tiden)", "undersøger .. (om|mulighed*)",
    "mulighed* .. undersøges",
    "(finder|finde) .. ud af (hen|undervejs|senere|til|det|sammen)",
    "ikke (besluttet|afgjort|fastlagt|afklaret|fundet|bestemt|taget stilling)",
    "ikke .. (besluttet|afgjort|fastlagt|afklaret)",
    "(meddeles|oplyses|udmeldes|afgøres|besluttes|bestemmes|vælges|ser vi på|vender vi|"
    "tager vi stilling til) (senere|nærmere|siden|undervejs|efterfølgende|til den tid|hen ad vejen)",
    "hen ad vejen", "må (tiden|I|vi) (vise|se)", "tiden vise", "åbent spørgsmål", "står (stadig |endnu |)åbent",
    "ligger (ikke|endnu ikke) fast", "søges (godkendt|etableret|oprettet|gennemført)",
    "(nogle|enkelte|en del|et udvalg) af (deltager*|kursist*|hold*|institution*|husene|jer)",
    "(et enkelt|enkelte|visse) (hold|kommuner|steder)", "på forsøgsbasis", "med tiden", "engang", "på et tidspunkt",
    "(bliver|er) der (tid|råd|stemning|tilslutning|interesse) til", "hvis .. (råd|lyst|stemning)", "arbejder hen imod",
    "kan blive aktuel*",
    "har planer om", "drømmer (også |længe |stadig |)om",
    "planen er at", "påtænker", "påtænkes", "forventer", "forventes", "forventeligt", "håber",
    "ønsker på sigt", "på sigt", "sigter (mod|efter)", "tilstræber", "tilstræbes", "bestræber", "i nogen grad",
    "mulighed for at (tilkøbe|bestille|vælge|få)", "(kan|som) tilkøb*", "tilkøb", "mod (betaling|merpris)",
    "frivillig*", "valgfri", "valgfrie", "(er|helt|som) valgfrit", "efter (behov|ønske|aftale|nærmere aftale)",
    "ad hoc", "lejlighedsvis", "i enkelte tilfælde",
    "bestemmer (I|du|man|de) (helt|) selv", "er op til", "hvis holdet", "vil blive (afklaret|aftalt|fastlagt|drøftet)",
    "arbejdes på at", "arbejder på at", "i støbeskeen", "under udarbejdelse", "under udvikling", "bliver klar",
))  # fmt: skip
AUTHORITY = (
    "((børne- og |)(social|undervisnings|)ministeriet|ministeriets (ramme|vejledning)|rammen|"
    "rammeteksten|aftalen|aftaleteksten|aftaleparterne|"
    "aftalepartierne|partierne|puljen|puljeopslaget|puljevejledningen|udbudsmaterialet|udbuddet|"
    "udbudsbetingelserne|kravspecifikationen|"
    "kravspec*|ordregiver|ordregiveren|styrelsen|staten|regeringen|reglerne|retningslinjerne|støtten|tilskuddet)"
)
"""Who sets the terms of the courses."""
REQUIRES = (
    "(kræver|forudsætter|forlanger|stiller|foreskriver|fastslår|fastlægger|fastsætter|understreger|"
    "betoner|pålægger|forpligter|tilsiger|"
    "opstiller|angiver|nævner|udpeger|ønsker|siger|skriver|taler om|anbefaler|foreslår|peger på|"
    "forventer|efterspørger|efterlyser|opfordrer|"
    "bestemmer|beder|lægger (op til|vægt på)|ser (gerne|på)|vurderer|vil (gerne |)have|støtter kun|"
    "har (bestemt|skrevet|stillet|fastlagt|fastsat|krævet|besluttet|bedt om|forudsat|anbefalet))"
)
SUPPLIER = "(udbyder*|leverandør*|tilbudsgiver*|ansøger*|kursusudbyder*|de ansvarlige|tilrettelæggerne)"
COURSE = (
    "(*forløb|*forløbet|*forløbene|*kursus|*kurset|*kurser|*kurserne|*modul|*modulet|*modulerne|"
    "læringsdagen|læringsdagene|undervisningen|"
    "undervisere|underviserne|undervisningsformerne|arbejdsformerne|pensum|litteraturen|indholdet|"
    "tilbuddet|løsningen|ydelsen|uddannelsen|"
    "tilrettelæggelsen|kompetenceudviklingen)"
)
TO_BE = (
    "(være|have|tage|bygge|bestå|omfatte|indeholde|handle|følge|høre|ligge|hænge|besidde|anvende|bruge|"
    "benytte|inddrage|understøtte|afspejle|"
    "veksle|svare|opfylde|leve op|gøre brug|stå på|sikre|udvikle|kunne dokumentere|baseres|udstedes|"
    "tilrettelægges|planlægges|afholdes|"
    "rettes|gennemføres|kobles|knyttes|fordeles|udbydes|forankres|designes|udvikles|afsluttes|udgøre|"
    "integreres|inddrages|varetages|ledes)"
)
MUST = (
    "(være|have|bygge|hvile|bestå|omfatte|indeholde|handle|følge|høre|ligge|komme fra|hænge|besidde|"
    "anvende|bruge|benytte|inddrage|understøtte|"
    "afspejle|veksle|svare|opfylde|leve op|gøre brug|stå på|sætte fokus|udgøre|tage (afsæt|udgangspunkt)|"
    "give (deltager*|plads)|have fokus|indgå|"
    "bruges|baseres|udstedes|gives|tilrettelægges|planlægges|rettes|kobles|knyttes|fordeles|udbydes|"
    "forankres|integreres|inddrages|indgå)"
)
DEMAND = Cue("demand", (
    "(i|af) (rammen|aftalen|puljeopslaget|udbudsmaterialet) kan (I|man|du) (læse|se)",
    "(aftalt|besluttet|fastsat|vedtaget) (nationalt|centralt|politisk)",
    "(politikerne|forligskredsen|politisk er det) .. (bestemt|besluttet|aftalt|ønsket|krævet)",
    "(får|få|fået) (godkendt|støtte|tilskud)", "(kun|alene) .. (kan|må) .. (købes|støttes|godkendes|få|bruges)",
    "hvem der end *", "(alle|enhver|ethvert|hvert|samtlige) (konkrete |)(forløb|kurser|kursus|moduler|modul|udbydere|"
    "udbyder) (under|efter) (rammen|aftalen|puljen|ordningen)",
    "som (I|bekendt) ved, skal", "som bekendt skal",
    "der skal (både |også |)(bruges|være|indgå|gives)", "(forløb|kurser|moduler), (som|der|kommunen) ... skal",
    f"{AUTHORITY} (også |selv |her |klart |direkte |desuden |endvidere |derfor |i øvrigt |altså |){REQUIRES}",
    f"{REQUIRES} {AUTHORITY}",
    "(kommunen|kommunerne|kommuner|bestilleren|I som kommune) (kræver|forudsætter|forlanger|stiller krav|"
    "ønsker|forventer|anbefaler|"
    "ser gerne|lægger vægt på|efterspørger|efterlyser|(køber|vælger|godkender|bruger) kun|skal|"
    "har (selv |)(ansvar*|pligt*)|forpligte*)",
    "(vi|kommunen) (søger|efterspørger|efterlyser|leder efter|indhenter|udbyder en opgave) *",
    "(vi|kommunen) ønsker (tilbud på|et|en|at købe)",
    f"(står|fremgår|hedder|formuleret|anført|skrevet|fastsat|fastlagt|bestemt|krævet|defineret) (det |"
    f"der |som |også |klart |tydeligt |direkte |)(i|af) {AUTHORITY}",
    f"(i|af) {AUTHORITY} (står|fremgår|hedder|ligger|gælder)", "(fremgår|står) .. af (rammen*|krav*)",
    f"(ifølge|i følge|i henhold til|i medfør af|jf|jævnfør|efter) {AUTHORITY}",
    "(ifølge|i følge|i henhold til|jf|jævnfør) (rammens|ministeriets|ramme*|puljens|udbud*|"
    "krav*|anbefaling*|ministeri*|bekendtgørelse*|aftale*|den nationale ramme|afsnit|bilag)",
    "efter rammens (afsnit|krav|bestemmelse*|ordlyd)", "ifølge .. (rammen|ministeriet)",
    "(krav|kravet|ønske|ønsket|forventning*|anbefaling*|intention*|ord|ordlyd|betingelse*|vilkår|"
    "forudsætning*|råd) (fra|hos|i|bag) .. (ministeri*|ramme*|pulje*|aftale*|partnerskab*|ordregiver*|"
    "udbud*|parterne)",
    "(rammens|ministeriets|aftalens|puljens|ordregivers|partnerskabets|kommunens) (ord|krav|ønske*|"
    "anbefaling*|ordlyd|vilkår|betingelse*|forventning*) (er|lyder|om|til)",
    "(kravet|anbefalingen|betingelsen|vilkåret|ønsket|formuleringen|ordlyden) (er|lyder|om|til)",
    "(kravene|anbefalingerne) (er|lyder|omfatter|om|i (rammen|udbud*|puljen|kravspec*))",
    "(lyder|siger) (kravet|anbefalingen|reglerne|betingelsen|vilkåret)",
    "(et|en) af (kravene|betingelserne|anbefalingerne|vilkårene|forudsætningerne)",
    "(er|som|et|blandt|stilles|stiller|opstilles) (et |en |de |som |ufravigelig* |)(krav|mindstekrav|"
    "minimumskrav|betingelse|vilkår|forudsætning|anbefaling)", "krav (om|til|nr)",
    "(har|stil|stiller) (krav|ret) (på|om|til)", "betinget af",
    "(det forudsættes|forudsættes det|det forlanges|det kræves|kræves det|det forventes (af|at)|"
    "der (kræves|forlanges|forudsættes))",
    f"{COURSE} .. forudsættes",
    "forudsættes (det |at |)(tilrettelagt|baseret|udviklet|planlagt|afholdt|designet|gennemført)",
    "rammens (overordnede |sidste |første |)mål", "stiller som mål", "der gives point for",
    "det vurderes, (om|i hvilken grad|hvordan)",
    f"{SUPPLIER} ... (skal|bør|bedes|må (gerne |)(beskrive|redegøre|kunne)|forpligte*|er forpligtet)",
    f"at {SUPPLIER} (bruger|anvender|veksler|sikrer|har|bygger|tager|inddrager|følger|udsteder|lægger|giver)",
    f"(beder|bedt|forlanger|kræver|forventer) .. {SUPPLIER}", "(I|jer|du|dig) som (leverandør|udbyder|tilbudsgiver)",
    "der vil udbyde",
    "bedes (I|du|tilbudsgiver*|leverandør*|angive|redegøre|beskrive|oplyse|udfylde)",
    "(pligt|forpligtet|forpligtes|forpligtelse) til", "påhviler",
    "(redegør|beskriv|angiv) (for|venligst|hvordan|her|kort)", "(udfyldes|besvares|beskrives) (af|her)",
    "(I|man) skal (som kommune |selv |derfor |også |)(sikre jer|stille krav|være opmærksom*|kræve)",
    "husk (at kræve|at stille krav|, at .. skal)", "(sørg for|sikr jer|kræv|forlang|vælg), at",
    f"(spørg|spørge|kræv|forlang) .. {SUPPLIER}", "(se|kig|tjek) efter, om",
    "(for at|hvis) .. (få|opnå|kan få|være) (støtte*|tilskud*|midler|i betragtning|støtteberettiget)",
    "(kun|alene) ... (tilskud|støtte|midler|puljen)",
    "(tilskud|støtte|midlerne|midler|puljen|puljemidler*) .. (gives|ydes|bruges|går|støtter) .. til",
    f"{COURSE} (for .. |til .. |) (skal|må) (som udgangspunkt|mindst|altid|også|derfor|) {TO_BE}",
    f"skal {COURSE} {TO_BE}",
    "(undervisere|underviserne|underviser) ... skal (være|have|kunne|kende|besidde)",
    "(forløbet|modulet|kurset|læringsdagene|modulerne|forløbene|dagene) (bør|må) *",
    "skal .. (leve op til|opfylde)", "skal .. være (fælles|på minimum)",
    "der skal (veksles|udstedes|være|indgå|anvendes|gives|tages)",
    "skal (anvendes|udstedes|inddrages|indgå|sikres|tilrettelægges|baseres|dokumenteres)",
    "(mål|formål|krav|anbefaling*|hensigt*|afsnit*|ben|ord|punkt*) i rammen", "rammens *",
    "(rammen|puljen|puljeopslaget|udbudsmaterialet|kravspecifikationen|ministeriets ramme|"
    "den nationale ramme) (handler|rummer|indeholder|omfatter|bygger|hviler|taler|beskriver)",
))  # fmt: skip
_GONE = (
    r"(?:udgået|bortfaldet|droppet|sløjfet|skrottet|opgivet|fjernet|afskaffet|nedlagt|fravalgt|udeladt|aflyst"
    r"|(?:taget|strøget|streget|skrevet|faldet|røget)\s+ud|(?:skåret|sparet|faldet|valgt)\s+(?:væk|fra|bort))"
)
TAKEN_BACK = re.compile(
    r"(?:men|og)\s+(?:(?:den|det|de)\s+)?(?:(?:er|blev|bliver|måtte)\s+(?!ikke\b)(?:\w+\s+){0,2}?"
    rf"(?:udgå\b|{_GONE})"
    r"|(?:udgik|udgår|bortfaldt|bortfalder|faldt\s+(?:ud|væk|bort)|røg\s+ud)\b)"
    r"|men\s+(?:(?:den|det|de)\s+)?(?:(?:tilbydes|gives|ydes|udstedes|afholdes|indgår)\s+(?:\w+\s+)?ikke\b(?!\s+(?:kun|bare|blot|alene))"
    r"|er\s+(?:\w+\s+)?ikke\s+(?:længere\s+)?(?:med\b|en\s+del\b))",
    re.IGNORECASE,
)
"""Takes back what the clause before has told, with no subject but its own ("…, men er udgået af økonomiske grunde")."""
KEPT = Cue("kept", (
    "(i overensstemmelse|i tråd|på linje|i samklang|i pagt) med (rammen*|ramme*|ministeri*|kravene|"
    "anbefaling*|puljen*)",
    "(vi|jeg|forløbet|kurset|modulet|tilbuddet|dagene|dagen|undervisningen|modulerne|hermed|dermed|begge|"
    "alle) (lever (dermed |hermed |også |fuldt |)op til|opfylder|efterlever|imødekommer|indfrier|" "honorerer|følger)",
    "(krav|kravet|kravene|anbefaling|anbefalingen|anbefalingerne|ønsket) ... (mødt|følges|fulgt|opfyldes|"
    "opfyldt|imødekommes|imødekommet|indfries|indfriet|efterleves|efterlevet|honoreres)",
    f"(som|sådan som|præcis som|ganske som|helt som) {AUTHORITY}",
))  # fmt: skip
"""A demand that the provider says is met: what is demanded is then promised."""
IF = compile_terms((
    "(men |dog |)(kun |)(hvis (der|det|I|du|vi|man|de|den|holdet|deltager*|kommunen|tid*|behov*|nok)|"
    "såfremt|medmindre|forudsat|i det omfang|så vidt|i fald)", "(men |)kun (for|på|når|til) ..",
    "når (det|tiden|der er) (passer|giver|tillader|er|bliver) *",
    "(det |)afhænger",
))  # fmt: skip
FINITE = "(er|har|kan|skal|vil|får|bliver|gives|udstedes|bruges|indgår|lægges|holdes|kommer|oprettes|tilbydes)"
WHETHER = compile_terms((
    f"(om|hvorvidt) (der|vi|I|du|man|modulet|modulerne|forløbet|kurset|dagene|deltagerne|holdet|pensum|"
    f"underviserne) {FINITE}", f"(om|hvorvidt) der .. {FINITE}", "hvorvidt *",
))
OPEN_TOPIC = re.compile(r"(?:hv(?:ordan|or|em|ad|ornår|ilke[nt]?|orvidt)|om)\b[^?]*$", re.IGNORECASE)
SETTLED = compile_terms((
    "(finder|aftaler|beslutter|afgør|vælger|drøfter|afklarer|ser|tager) (vi|I|du|de|man|lederne|"
    "deltagerne|kommunen|holdet|den enkelte|institution*|hver)",
    "(aftales|besluttes|afgøres|fastlægges|afklares|bestemmes|drøftes|vides|afhænger) *",
    "(er|bliver) (op til|ikke|endnu|uvist|op til)", "må (vi|I|tiden|de|lederne)", "står *",
    "ved vi (ikke|først|endnu) *",
))
WISH = re.compile(
    r"(?:ønsker|vil|har|mangler|bliver|skulle)\s+(?:(?-i:I)|du|man|der|holdet|kommunen|nogen|deltagerne)\b"
    r"(?![^,]*(?:gennemført|deltaget|været med|fulgt|bestået))"
    r"[^,?]*,\s+(?:kan|finder|aftaler|er det muligt|spørg|kontakt|skriv|ring)\b",
    re.IGNORECASE,
)
MUST_BE = Cue("must_be", (f"skal (ifølge .. |som udgangspunkt |mindst |altid |også |derfor |desuden |både |især |"
    f"{COURSE} |fokus |){MUST}",))
PEOPLE = Cue("people", (
    "vi", "jeg", "I", "du", "man", "deltager*", "kursist*", "leder*", "lederen", "lederne", "fyrtårn*", "dagplejer*",
    "studerende", "hver", "pædagog*",
    "konsulent*", "chef*", "medarbejder*", "kolleg*", "gruppe*", "makker*", "par", "parrene", "holdet", "de", "hun",
    "han", "*opgave*", "det, (du|I) *",
    "der skal til", "hvad", "hvordan", "hvilke*", "så", "når", "hvis", "forvaltning*", "for at",
    "om (* |)(* |)(* |)skal", "måske", "idé*", "plan*", "tiltag*", "børn*", "leg*",
))
RECOMMENDED = Cue("recommended", (
    "anbefales", "anbefaler", "opfordres", "opfordrer", "tilrådes",
    "(anbefaling|anbefalet|krav|vilkår|betingelse|tommelfingerregel*): *",
))
TURN = compile_terms(("(og |)(derfor|dermed|det gør vi|så)", "men", "dog", "(og |)(vi|jeg|her|hos os)"))
ATTRIBUTED = Cue("attributed", (
    "(lyder|siger|skriver|kræver|forudsætter|hedder|står|fremgår|forlanger|anbefaler) (det |der |som |"
    ")(i |af |fra |)(kravet|rammen*|ministeri*|puljen*|aftalen*|udbud*|kravspec*|reglerne|ordregiver*|"
    "anbefalingen|opslaget)",
    "(jf|jævnfør|ifølge) .. (rammen*|krav*|afsnit|bilag|pkt|punkt|udbud*|ministeri*|aftalen*)",
))  # fmt: skip
ADVISED = (
    "(kommun*|institution*|hus|huset|husene|dagtilbud*|leder*|lederen|deltager*|I|jer|du|dig|"
    "den enkelte|forvaltning*|fyrtårn*|dagplejer*)"
)
ADVICE = Cue("advice", (
    "bør", "(vi|jeg) .. (anbefaler|opfordrer)", "(anbefaler|opfordrer) (vi|jeg)",
    f"{ADVISED} .. (anbefales|opfordres|anbefaler|opfordrer|tilrådes)",
    f"(anbefales|opfordres|tilrådes|anbefaler|opfordrer) .. {ADVISED}", "det er en god idé",
    "(er|være) (oplagt|hensigtsmæssig*|tilrådeligt|ønskelig*)",
    "(kan|vil) med fordel", "vi råder (jer|til)",
    "(overvej|prioriter) (at|om|gerne)", "vores (råd|anbefaling)", "(god|klog*) idé at"))
ASKS = re.compile(
    r"(?:(?:og|men|så|eller)\s+)?"
    r"(?:(?:er|har|indgår|giver|får|kan|skal|bliver|udstedes|findes|anvendes|bruges|gives)\b"
    r"|\w+\s+(?:vi|(?-i:I)|du|der|man|jeg|"
    r"forløbet|kurset|modulet|dagen|dagene|undervis\w+|deltager\w+|udbyder\w*|tilbuddet)\b).*\?\W*$",
    re.IGNORECASE | re.DOTALL,
)
ASKS_OPENLY = re.compile(r"(?:hv(?:ad|em|or|ordan|orfor|ornår|ilke[nt]?|is))\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def kinds_in(sentence: str) -> frozenset[str]:
    """The names of the cues that decide anything in the sentence: most hold none, and the patterns are long."""
    return frozenset(_DECIDING.find(sentence).names)


_DECIDING = Lexicon({
    cue.name: cue.terms for cue in (NEGATION, MODAL, CONDITION, DEMAND, MUST_BE, RECOMMENDED, ATTRIBUTED, ADVICE)
})  # fmt: skip
"""The others only take back what one of these says."""
