"""The words by which a Danish sentence denies, reserves, advises or demands; `assertion.py` weighs them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from compliance.danish.demands import AUTHORITY, COURSE, DEMANDS, MUST
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
    "(er|bliver) (der |)(skåret|sparet) væk", "(skære|skærer|spare|sparer) .. (væk|bort)",
    "afstår fra", "nul",
    "(strøget|streget|taget) (helt |)ud", "har .. forladt",
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
DEMAND = Cue("demand", DEMANDS)
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
    "alle) (lever (dermed |hermed |også |fuldt |)op til|opfylder|efterlever|imødekommer|indfrier|honorerer|følger)",
    "(krav|kravet|kravene|anbefaling|anbefalingen|anbefalingerne|ønsket) ... (mødt|følges|fulgt|opfyldes|"
    "opfyldt|imødekommes|imødekommet|indfries|indfriet|efterleves|efterlevet|honoreres)",
    f"(som|sådan som|præcis som|ganske som|helt som) {AUTHORITY}",
))  # fmt: skip
"""A demand that the provider says is met: what is demanded is then promised."""
_DID = (
    "(fik|var|havde|gav|holdt|prøvede|lavede|kom|mødtes|ringede|udstedte|udleverede|blev|brugte|sluttede|byggede|måtte|"
    "stod|lå|kørte|tilbød|sendte|fortalte|gennemførte|valgte|gik)"
)
_PLANS = "(overvejer|påtænker|håber|planlægger|forventer|undersøger|drømmer|regner)"
ELSEWHERE = Cue("elsewhere", (
    f"(sidste|forrige) (år|forår|efterår|sommer|vinter|gang|hold|sæson) {_DID}",
    f"{_DID} .. (sidste (år|forår|efterår|hold)|i fjor|forrige gang)", f"i fjor {_DID}",
    "(sidste års|forrige|tidligere|fjorårets|de første) (hold|holds|deltagere|kursister|udgave|forløb|kurser|kursus|"
    "version)",
    "(i|på|ved) (den|det|de) (tidligere|forrige|oprindelige|gamle) (udgave|version|forløb|kursus|kurser|ordning)",
    f"(dengang|før i tiden|i gamle dage) {_DID}",
    "tidligere (udstedte|tilbød|udleverede|ringede|gav vi|holdt vi|havde vi|fik)",
    "(har vi|vi har) (tidligere|engang) (haft|holdt|tilbudt|udstedt|givet|prøvet)",
    f"(næste|kommende) (år|sæson|hold|gang|udgave) {_PLANS}", f"{_PLANS} .. (næste|kommende) (år|hold|sæson|udgave)",
    "(fra|fra og med) (næste (år|hold|sæson)|de kommende hold)",
    f"(i|hos|for|på) (* |)(* |)(kommune|kommuner|stedet) {_DID}",
    "(i|hos|rundt om i) (mange|de fleste|alt for mange) (kommuner|dagtilbud|institutioner|huse|dagplejer|børnehaver)",
    "(mange|de fleste|alt for mange|for mange) (ledere|dagplejere|pædagoger|fyrtårne|kommuner|institutioner|"
    "dagtilbud|forvaltninger|chefer|konsulenter|huse|kurser|udbydere|kursusudbydere|kolleger)",
    "(en|den|enhver) (virkelig |)(god|dygtig|moderne|nærværende|klog|stærk|faglig) "
    "(leder|pædagog|dagplejer|forvaltning|chef|konsulent) "
    "(giver|er|har|ved|skaber|kan|tør|må|skal|holder|lytter|følger|bruger|bygger|sætter|går)",
    "(forskning|forskningen|undersøgelser|undersøgelsen|studier|evalueringer|evalueringen|rapporten|rapporter) "
    "(har |)(viser|vist|peger|peget|tyder|dokumenterer|fortæller|slår fast) .. at",
))  # fmt: skip
"""Tells of another time, of others, or of how it is in general: nothing of what is offered."""
HERE_AGAIN = compile_terms((
    "(men|dog|derimod|derfor|til gengæld|i år|nu|denne gang|her)", "og (derfor|det samme|i år|denne gang|vi|her)",
    "(og |)det (gør|gælder|er|har|får|bygger|bruger|lægger) (vi|det|også|den)", "hos os",
))  # fmt: skip
"""Where a sentence turns from others, or another time, to what is offered."""
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
    cue.name: cue.terms
    for cue in (NEGATION, MODAL, CONDITION, DEMAND, MUST_BE, RECOMMENDED, ATTRIBUTED, ADVICE, ELSEWHERE)
})  # fmt: skip
"""The others only take back what one of these says."""
