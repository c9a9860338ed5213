"""The words by which a text demands something of whoever gives a course, or tells what is demanded."""

from __future__ import annotations

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
DEMANDS = (
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
    "(redegør|beskriv|angiv|oplys) (for|venligst|hvordan|her|kort|om)",
    "(beskriv|angiv|oplys|forklar|anfør), (hvordan|hvem|hvad|hvilke*|hvor|om)",
    "(udfyldes|besvares|beskrives) (af|her)",
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
)  # fmt: skip
