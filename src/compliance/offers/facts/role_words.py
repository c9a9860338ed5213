"""The words by which a Danish sentence says who takes part in a course, and who only stands beside it.

`CALLS`, `COURSE_FOR` and `TAKES_PART` speak for taking part; `AGENT`, `GUEST` and the like against it. Who is left out
stands in `left_out`.
Those with no flag are searched for in lower case, where they take half the time.
"""

from __future__ import annotations

import re

from compliance.danish.wordlists import holds

_DETERMINERS = (
    r"(?>(?:den|det|de|dem|en|et|ét|alle|alt|hele|disse|samtlige|hver(?:t)?|begge|både|jer|dig|os|jeres|din|dine|deres|sin|sit|sine"
    r"|vores|egne|kommunens|kommunernes|husets|husenes|institutionens|områdets|nye|kommende|nuværende|erfarne|øvrige"
    r"|andre|pr\.?|fast|uddannede?|ansatte?|ca\.?|cirka|omkring|op|til|særligt?|især|primært|netop|kun|alene|også|fælles"
    r"|udelukkende|først|og|fremmest|eller|enten|samt|folk|daglige?|pædagogiske?|faglige?|de|to|tre|fire|fem|seks|syv"
    r"|otte|ni|ti|tolv|(?!hvis)[\w-]+s|\w+-|(?-i:[A-ZÆØÅ])[\w-]+|[\w-]+(?:ale|ate|nde|ede|gte|ige|iske|nte)|\d+|\d+\s*[-–]\s*\d+)[\s:,]+)*"
)
TRAILING = re.compile(rf"(?<!\w){_DETERMINERS}$", re.IGNORECASE)
NEAR = 200
"""Letters before a name that can tell whose it is."""
_PERSON = r"(?:dig|jer|dem|den|du|I|alle|nogen|folk|enhver|medarbejdere|kolleger)"
_PREDICATE = (
    r"(?:\s*,?\s*(?:der|som)\s+(?:(?!ikke\b)[\wæøå-]+\s+){0,7}?"
    r"|\s+(?:som|i|på|fra|med)\s+(?:(?!ikke\b)[\wæøå-]+\s+){0,4}?|\s+)"
)
REACH = re.compile(
    rf"\s*[\s:,]\s*{_DETERMINERS}|\s+(?:\w+\s+){{0,3}}?{_PERSON}(?:{_PREDICATE}|\s*[–—:(]\s*){_DETERMINERS}|\s+makkerpar\W+{_DETERMINERS}",
    re.IGNORECASE,
)
_COURSE = (
    r"[\w-]*(?:forløb|kurs(?:us|er)?|læringsdag|modul|uddannelse|seminar|dag|tilbud|program|workshop|hold|døgn|internat"
    r"|plads|invitation|indbydelse|valgfag|gang|indkaldelse|undervisning|kompetenceløft|kompetenceudvikling|løft)"
    r"(?:et|er|en|ne|erne|e|sus|set|ene)?s?"
)
_THE_COURSE = (
    r"(?:(?:det|dette|denne|vores|hele)\s+)?\w*(?:kurset|forløbet|modulet|dage(?:n|ne)"
    r"|tilbud(?:det)?|program(?:met)?|undervisningen|internatet|forløb|kursus|dag)"
)
MADE_FOR_THEM = re.compile(
    rf",\s+(?:(?:som|og\s+det\s+er\s+dem,?|for\s+det\s+er\s+(?:netop\s+)?(?:dem|jer|dig),?)\s+{_THE_COURSE}\s+(?:her\s+)?"
    r"(?:gælder\b|[^,.;]{0,60}\b(?:til|for|mod|an\s+på)(?=\s*(?:[.,;!?–)]|$)))"
    rf"|som\s+(?:vi|jeg)\s+(?:(?:inviterer|indbyder)\b|(?:\w+\s+){{0,3}}?(?:have|se|møde|byde\s+velkommen)\s+(?:med\s+)?på\s+{_THE_COURSE}))",
    re.IGNORECASE,
)
"""Says of those just named that the course is theirs: "…, som kurset er skrevet til"."""
COURSE = re.compile(r"\w*(?:kurs(?:us|et)|forløb|læringsdag|modul|internat)|\bdage(?:ne)?\b", re.IGNORECASE)
CALLS = re.compile(
    r"(?:^|[.:;]\s+)(?:med\s+(?:(?:på|ved|til)\s+\w+\s+)?er|(?:rundt\s+)?om(?:kring)?\s+bordet\s+sidder)\s+"
    r"(?:(?:du|dig)(?:\s+selv)?(?:,|\s+og)\s*)?(?=\w)"
    r"|\b(?:(?:henvend(?:er|t|es)|ret(?:ter|tet|tede))\s+(?:(?:sig|mig|os)\s+)?(?:\w+\s+){0,4}?(?:til|mod)\b"
    r"|(?:målrettet|tiltænkt|forbeholdt|reserveret)\b(?:\s+(?:til|for|mod))?|åben[te]?\s+for\b"
    r"|(?:hold(?:et)?|vi|i|der)\s+(?:er|bliver|tæller)\s+(?:på\s+)?(?:ca\.\s+)?\d[^.:;]{0,40}(?=:)"
    r"|målgruppe[nr]?\s*(?:er|:|–|for|omfatter|består\s+af|udgøres\s+af)"
    r"|(?:holdet|gruppen|flokken|klassen|(?:vi|i|der))\s+(?:er|bliver)\s+(?:på\s+)?\d+(?:\s+(?:i\s+alt|deltagere|på\s+holdet))?\s*[:,]"
    r"|(?:deltager|kursist|hold|studer|tilmeldt)\w*"
    r"(?:\s*:|\s+(?:er(?!\s+(?:for|til)\b)|udgøres\s+af|består\s+af|bliver|tæller)(?:\s+[\w-]+){0,4}:"
    r"|\s+(?:er(?!\s+(?:for|til)\b)|udgøres\s+af|består\s+af|bliver|tæller))(?=\s)"
    r"|(?:(?:inviterer|indkalder|indbyder|samler)(?:\s+(?:vi|jeg|kommunen|hermed|derfor|nu)\b)*"
    r"|byder\s+(?:vi\s+|på\s+)?(?=jeres|kommunens|husets|de\b|faglige|daglige|alle"
    r"|[\wæøå]*(?:leder|dagplejer|fyrtårn|chef))|inviteret\s+er)\b"
    r"|(?:er\s+du|hvis\s+(?:du|i)\s+er|(?:du|i)\s+er)\b|arbejder\s+(?:du\s+)?(?=som\b)"
    r"|(?:er|var|bliver|gælder|findes|udarbejdet|lavet|tænkt|skrevet|skabt|udviklet|planlagt|bygget|tilrettelagt|beregnet"
    r"|velegnet|relevant|oplagt|obligatorisk\w*|skræddersyet|afholdes|holdes|udbydes)(?:\s+(?:og|fælles|specielt"
    r"|især|også|kun|alene|udelukkende|primært|alt|sammen|først|fremmest|rettet|obligatorisk\w*|relevant|tænkt|lavet"
    r"|skrevet|beregnet|åbent?))*\s+(?:for|til)\b"
    r"|(?:det|den|hele|\w*(?:forløb|kurs|modul|program|tilbud)\w*|dage[n]\w*)\s+(?:her\s+)?(?:er|bliver|blev)\s+(?:\w+\s+)?\w+t\s+"
    r"(?:sammen|op|ud|ind|til\s+rette)\s+(?:til|for)\b"
    r"|\b(?:syet|skåret|formet|støbt|designet|sammensat|bestemt|møntet|komponeret|tilpasset|målrettet)\s+(?:til|for)\b"
    r"|tænkt\s+som\s+\w+\s+\w+\s+(?:af|til|for)\b"
    r"|(?:egner|passer|egnet)\s+(?:sig\s+)?(?:\w+\s+)?(?:til|for)\b"
    r"|(?:løft|hold|makkerpar|par|grupper|følges|tages|søges|læses)\s+af\b"
    r"|(?:i|kommunen|huset|hvert\s+hus|hver\s+\w+|institutionen|lederen|man)\s+(?:(?:sender|tilmelder|indstiller|udpeger)"
    r"|(?:kan|skal|må|vil)\s+(?:gerne\s+|godt\s+)?(?:sende|tilmelde|indstille|udpege))\b"
    r"|(?:lave|lægge|holde|bygge|sammensætte|strikke|finde\s+på)r?\s+(?:noget|(?:et|en)\s+\w+)\s+"
    r"(?:sammen\s+|op\s+)?(?:til|for)\b"
    r"|(?:vi|holdet|modulet|uddannelsen|kurset|forløbet|der)\s+(?:optager|optages|tager\s+imod|regner\s+med)\b"
    r"|(?:tilbuddet|forløbet|kurset|modulet|ydelsen|leverancen|opgaven|aftalen|holdet|dage(?:n|ne)|pladserne"
    r"|undervisningen|in(?:vitationen|dbydelsen|dkaldelsen)|læringsdagen)\s+(?:(?:her|kun|alene|hermed)\s+)?"
    r"(?:omfatter|dækker|tæller|gælder|samler|går\s+til|er\s+møntet\s+på"
    r"|(?:leveres|gives|ydes|tilbydes|afvikles|gennemføres|lægges|laves|købes|bestilles|søges)\s+(?:til|for))\b"
    r"|\b(?:inviteres|indbydes|indkaldes|inviteret|indbudt|indkaldt|velkomne|er\s+med)"
    r"(?:\s+(?:hermed|nu|derfor|alle|sammen|til|dagen|kurset|forløbet))*\s*[:–—]"
    r"|(?:^|[.:;,]\s+(?:og\s+|så\s+)?)tilmeld\s+(?=(?:dit|din|dine|jeres|et|en|\d+|to|tre)\b)"
    r"|(?:glæder\s+(?:os|mig)|ser\s+frem)\s+til\s+at\s+(?:se|møde|undervise|tage\s+imod|byde\s+velkommen\s+til"
    r"|arbejde\s+(?:sammen\s+)?med)\b"
    r"|hvad\s+(?:vi|jeg)\s+(?:[\w-]+\s+){0,2}?(?:gøre|tilbyde|lave|levere|foreslår|tilbyder)(?:\s+(?:for|til))?\b"
    r"|(?:sende[rs]?|deltager|kommer|stiller|tilmelde[rs]?)\s+[^.:;]{3,90}(?=:)"
    r"|(?:dertil|hertil|desuden|derudover)\s+kommer\b"
    r"|(?:plads\w*|resten|halvdelen)\s+(?:er|går|gives|tilbydes|tilfalder|reserveres|holdes)\s+(?:til|for)\b"
    r"|stiller\s+(?:op\s+)?med\b|(?:på\s+holdet|om\s+bord|med)\s+(?:sidder|er|kommer|bliver)\b|(?:kære|hej)\b"
    r"|(?:til|for)\b(?=\s+(?:netop\s+|alle\s+|lige\s+)?(?:dig|jer)\b))"
)
"""In a sentence in lower case."""
COURSE_FOR = re.compile(
    rf"\b{_COURSE}(?:,\s(?:[^.;,]|(?<=\d)[.,](?=\d)|(?<=kl)\.){{1,50}},)?\s+(?:\([^)]*\)\s+|»[^«]*«\s+"
    rf"|(?:på|à|á|a|af|med|om|i|hos|ved|fra)\s+(?:[^,.;]|(?<=\d)[,.](?=\d)){{1,40}}?\s+)?"
    r"(?:(?:netop|lige|kun|alene|særligt?|specielt|især|udelukkende|primært|direkte)\s+){0,2}(?:for|til)\b"
)
"""In a sentence in lower case."""
FOR_EXAMPLE = re.compile(r"\b(?:fx|f\.\s?eks\.|eksempelvis|for\s+eksempel|såsom)\s+(?:en\s+|et\s+)?$", re.IGNORECASE)
YOU = re.compile(r"\b(?:du|dig|din|I|jer|jeres)\b")
ASKS_YOU = re.compile(r"(?i:(?:passer|har|tager|arbejder|leder|står?)\s+(?:du|(?-i:I))|(?:din|jeres)\s+arbejdsplads)\b")
"""Opens a question that asks whether the reader is one of them: "Passer du børn i dit eget hjem?"."""
LAST = re.compile(r"\s*[.!?]*\s*$")
OPENS = re.compile(r"^\W*(?:til|for)\s")
"""In a sentence in lower case."""
AND_TO = re.compile(
    r"(?:\bog|\bsamt|\beller|\bogså|\bmen|\bresten|\b(?:øvrige|andre|sidste)\s+(?:\d+\s+)?pladser(?:\s+er|\s+går)?|,|–)"
    rf"\s+(?:også\s+)?(?:til|for|mod)\s+{_DETERMINERS}$",
    re.IGNORECASE,
)
APPOINTED = re.compile(
    rf"\b(?:peger?|peget|udpeg\w*|vælger|valgt|udset|udnævn\w*|indstillet|sat|uddannet|ansat)\b[^.;:]{{0,30}}?"
    rf"\b(?:som|til(?:\s+at\s+være)?)\s+{_DETERMINERS}$",
    re.IGNORECASE,
)
"""Says what somebody is made: "pædagoger, som lederne har peget på som fyrtårn"."""
INCLUDING = re.compile(
    r"\b(?:herunder|heriblandt|inklusive|inkl\.|bl\.\s?a\.|blandt\s+andre|altså|dvs\.|det\s+vil\s+sige|nemlig)\s+$",
    re.IGNORECASE,
)
"""Opens a closer name of those just named ("personalet, herunder fyrtårne", "… – altså dagplejerne")."""
MAY_INCLUDE = holds("herunder", "heriblandt", "inkl", "bl", "altså", "dvs", "vil", "nemlig")
"""A part of what `INCLUDING` finds, in lower case."""
TAKES_PART = re.compile(
    r"\b(?:inviteres|indkaldes|indbydes|skal\s+(?:[\w-]+\s+){0,4}?(?:deltage|af\s+sted|på\s+(?:kursus|forløb|skolebænken"
    r"|internat)|igennem)|er\s+(?:\w+\s+){0,2}(?:velkom\w+|inviteret|tilmeldt|indkaldt)|kan\s+(?:(?!ikke)[\w-]+\s+){0,6}?(?:deltage"
    r"|være\s+med|tilmeldes|tage|læse|søge|følge|melde)|deltager|er\s+(?:\w+\s+){0,3}(?:deltager|målgruppe)\w*(?!\s+i\b)"
    r"|(?:mødes|ses)\s+(?:(?:til|på|i)\s+)?(?:to|tre|fire|fem|seks|\d)\s+(?:hele\s+|halve\s+)?\w*dage"
    r"|tilbydes|samles|tilmeldes|følges\s+ad|går\s+(?:\w+\s+){0,2}på\s+(?:kursus|skolebænk\w*)|tager\s+(?:[\w-]+\s+){1,4}?med\b|(?:kommer|tager)"
    r"\s+af\s+sted|sidder\s+ved\s+samme|(?:rundt\s+om|omkring|ved)\s+(?:\w+\s+)?bordet\s+(?:skal\s+(?:\w+\s+)?)?sidde[rs]?"
    r"|er\s+(?:(?:også|gerne|selv)\s+)*med(?=\s+på\s+(?:alle|hele|begge|holdet|kurset|forløbet|dagene|lige\s+fod))|plads\w*\s+(?:er\s+)?fordel)\b(?!\s+(?:dog\s+)?ikke)",
)
GUEST = re.compile(
    r"\bbesøg\w*|\bgæst(?:er|en)?\b|\bpå\s+kaffe|\b(?:lytte|kigge|se|spille|sidde)r?\s+(?:med|forbi)\b|\bforbi\b"
    r"|\bsidste\s+(?:dag|formiddag|eftermiddag|time|møde|gang)|\bførste\s+(?:formiddag|eftermiddag|time|møde)\b|\bafslutning\w*|\bfyraften\w*|\b(?:op|intro|info|kick|start|dialog|forældre|personale)[\w-]*mød\w*|\bfrokost|\bnetværksmøde"
    r"|\bpå\s+\w*(?:første|anden|tredje|sidste)\w*dagen\b|\boplæg\b|\bopfølgning|\brefunder\w*|\bnetværk\w*"
    r"|\b(?:til|på|ved|med)\s+(?:(?:et|en|den|det|vores|åbe?n[te]?|afsluttende)\s+){0,2}[\w-]*(?:foredrag|forelæsning|reception"
    r"|udstilling|debat|spisning|rundvisning|fernisering|dimission|overrækkelse|fremvisning)\w*",
)
AGENT = re.compile(
    r"\s+(?:(?:skal|kan|må|bør|vil)\s+)?(?:gerne\s+|også\s+|selv\s+|altid\s+)?"
    r"(?:(?:med)?(?:underskriv|tilmeld|udse|udpeg|godkend|indstil|betal|send|meld|dæk|fordel|vurder|hjælp|støt|bak|find"
    r"|beslut|søg|bekræft|ansøg|anbefal|bevilg|giv|peg|vælg|prioriter|orienter|interview|opfordr|spørg|overtag|aftal|drøft|udfyld|forventningsafstem)(?:\w?er|e|r)?|lægger\s+(?:\w+\s+){1,2}plan|(?:har\s+)(?:\w+\s+)?(?:valgt|givet|udset|udpeget|peget)"
    r"|sørger|følger\s+op|samler|"
    r"skrev\w*|skriver\s+under|tiltænkt|i\s+tankerne|til\s+opgaven|mener|siger|ønsker)\b(?!\s+(?:til|sig)\b)"
    r"|,\s+der\s+(?:tilmeld|melder|udpeg|indstil|betal)\w*",
    re.IGNORECASE,
)
GATHERS = re.compile(rf"\b(?:inviterer|indkalder|indbyder|samler)\s+{_DETERMINERS}$", re.IGNORECASE)
THEIR_OWN = re.compile(r"(?:\s+(?:i|på|fra|ved)\s+(?:\w+\s+){1,3}?)?\s*(?:sin|sit|sine)\b", re.IGNORECASE)
"""After who gathers others: "i maj samler konsulenten i hver kommune sine par"."""
TITLE = re.compile(r"(?:leder|konsulent|chef|direktør|pædagog|souschef)$", re.IGNORECASE)
OF_A_PERSON = re.compile(
    r",?\s+(?!Kommune\b)[A-ZÆØÅ][\wæøå]+(?:\s+[A-ZÆØÅ]\.?[\wæøå]*)?\s+(?!Kommune\b)[A-ZÆØÅ][\wæøå]+"
)
"""The name after a single person's title: "til dagplejeleder Annette Vium"."""
HELPED = re.compile(  # not the group, but something beside it
    r"\b(?:af|fra|med|hos|ved|om|over\s+for|overfor|mellem|under|gennem|via|hvis|blandt|efter|uden|ifølge|imod|hjælpe"
    r"|hjælper|støtte|støtter|vejlede|vejleder|lede|leder|undervist|underviser|bistå|bistår|interviewe[r]?|møder?|har"
    r"|ansvar\w*\s+for|gruppe|flok|bedt|spørge[r]?|sparre[r]?|ansætte[r]?|ansættes|indsættes|kender|bruge[r]?|på|i|klæde[r]?)\s+$",
)
WORKS_WITH = re.compile(
    r"\b(?:tæt\s+på|nær|ansvar(?:et)?\s+for|(?:leder|chef)\s+(?:af|for)|hverdag\w*\s+med)\s+"
    r"(?:(?:både|de|det|alle|børn(?:ene)?|forældre(?:ne)?|og|,)\s+)*$",
    re.IGNORECASE,
)
"""Before those among whom a participant works: "dig, der har ansvaret tæt på børn og personale"."""
OWN = re.compile(
    r"\b(?:min|mine|din|dine|(?<!hver )(?:sin|sit|sine)|jeres|deres|hendes|hans|egen|egne|nærmeste|vores)"
    r"(?:\s+(?:egen|egne|nærmeste"
    r"|daglige|nye|lokale|faglige|pædagogiske))?\s+$",
)
TOGETHER = re.compile(
    r"\b(?:(?:du|dig|jer|i)\s+(?:og|samt|sammen\s+med)"
    r"|(?:deltager|kommer|tilmeldes|tilmelder\s+sig|mødes|går|følges|på\s+\w+)\s+(?:altid\s+"
    r"|gerne\s+)?(?:sammen\s+)?med)"
    r"\s+(?:din|dine|jeres|deres|sin|en|et|den|de)?\s*$",
)
BRINGS = re.compile(
    r"\b(?:tager|har|får|medbringer)\s+(?:sin|sit|sine|jeres|din|dit|deres|et|en)\s+$", re.IGNORECASE
)
BROUGHT = re.compile(
    r"\s+med(?=\s*(?:[.!,]|$)|\s+(?:på\s+(?:alle|hele|begge|holdet|kurset|forløbet|dagene)|hver\s+gang))",
    re.IGNORECASE,
)
"""What somebody brings along takes part ("hver leder tager sit fyrtårn med")."""
GAINS = re.compile(
    r"\s+(?:(?:får|henter)\s+(?:[\w-]+\s+){0,3}?(?:redskab|viden|indsigt|værktøj|færdighed|kompetence|inspiration)\w*"
    r"|lærer\b|bliver\s+(?:\w+\s+)?(?:klædt\s+på|bedre|skarpere|dygtigere|stærkere|rustet)\b"
    r"|(?:kommer|går|vender|tager)\s+(?:\w+\s+)?hjem\b)",
    re.IGNORECASE,
)
"""What one who takes part gains ("jeres fyrtårn får redskaber til …")."""
AND_THEIRS = re.compile(r"\b(?:og|samt|plus)\s+(?:deres|sin|sit|sine)\s+(?:\w+\s+)?$", re.IGNORECASE)
WITH = re.compile(r"^[^,]*\bsammen\s+med\s+(?:(?:din|dine|jeres|deres|de|et|en)\s+)?$", re.IGNORECASE)
IF_YOU = re.compile(r"(?:er|hvis)\s+(?:du|I)\b", re.IGNORECASE)
HAS = re.compile(r"\b(?:har|have|få|fået|givet|tildelt|varetager|med|i|fra|ved|påtager\s+sig|på|af)\s+$", re.IGNORECASE)
"""Before a function or a place of work, "har" and "i" tell what a person is ("dem, der har ledelsesansvar")."""
FUNCTION = re.compile(r".*(?:ledelse|ansvar|funktion|rolle|opgave|niveau)|kommunens", re.IGNORECASE)
OFFICE = re.compile(r".*(?:forvaltning|afdeling|rådhus)", re.IGNORECASE)
WORKS_IN = re.compile(r"\b(?:i|fra|ved|på|af)\s+$", re.IGNORECASE)
ASKED = re.compile(
    r"(?:^|[,:;.]\s*|\b(?:så|og|eller)\s+)(?:ring|skriv|mail|kontakt|spørg|tal|ræk\s+ud|henvend\s+(?:dig|jer)|aftal|drøft|vend"
    r"|få)\b(?:(?!\bhvis\b)[^.;:?])*$|\bhenvendelse\s+(?:\w+\s+)?(?:til|hos)\s+(?:\w+\s+)?$",
)
"""Whom the reader is asked to ring, ask or agree with."""
WROTE = re.compile(
    r"\W*(?:du|I)\s+er\b[^.;]*\bog\s+(?:\w+\s+){0,2}?(?:skrev|spurgte|ringede|bad|nævnte|fortalte|skrevet|spurgt|bedt"
    r"|ringet)\b",
    re.IGNORECASE,
)
"""What the reader of a letter is, who has asked for it: "Du er leder af dagplejen og skrev, at …"."""
DEFINITE = re.compile(
    r"(?:(?<!år)en|et|(?<!fyrtår)ne)s?$", re.IGNORECASE)
DEFINITE_ARTICLE = re.compile(r"(?:\b(?:den|det|de)\s+|\b(?!kommun|område)[\w-]+s\s+)$", re.IGNORECASE)
FINITE = re.compile(
    r"\s+(?:[\w-]+es|[\w-]+(?<!lede)(?<!konsulent)(?:er|år|ør)|skal|kan|må|bør|vil|har|er)\b", re.IGNORECASE
)
RELATIVE = re.compile(r"[,–]?\s*\b(?:der|som|hvis)\s+$|[,–]?\s*\b(?:der|som|uanset|hvis)\s")
ASIDE = re.compile(
    r"\b(?:hvor|hvordan|hvorfor|hvad|når|mens|fordi|så(?=\s+(?:[\w-]+\s+){1,4}(?:kan|får|ved|bliver|har))|inden|før"
    r"|idet|selv\s+om|efter\s+at|ligesom|for\s+at|ligger)\b",
)
BREAK = re.compile(r"[;:–—?()»]|,\s+og\s+|,?\s+men\s+|[.!]\s|,\s")
SIDE_BY_SIDE = re.compile(
    r"(?:\s+(?:af|i|fra|på|ved)\s+(?:\w+\s?){1,3}?)?\s*(?:[,/&+]|,?\s*\b(?:og|samt|eller|såvel\s+som|plus"
    r"|sammen\s+med|både)\b)"
    r"(?:[\s,]|\b(?:og|samt|af|også|de|den|det|deres|jeres|sit|sin|alle|andre|øvrige|faglige|pædagogiske?|kommende|to|tre"
    r"|fire|fem|seks|syv|otte|ni|ti|tolv|nuværende|nye|erfarne|uddannede|ansatte|op\s+til|mindst|højst|et|en|ét|(?!hvis)\w+s|\d+)\b)*",
    re.IGNORECASE,
)
SUBSTITUTE = re.compile(r"vikar", re.IGNORECASE)
DEPUTY = re.compile(r"souschef|stedfortræder", re.IGNORECASE)
HOMES = re.compile(  # "dagplejer" is also dagpleje in the plural
    r"(?:institution|børnehave|vuggestue|dagtilbud)\w*(?:,|\s+(?:og|eller|samt|i))\s+(?:\w+\s+)?$", re.IGNORECASE
)
RING = re.compile(r",\s*(?:så\s+)?(?:skriv|ring|mail|kontakt|spørg|se|kig|læs)\b", re.IGNORECASE)
"""What others than the course's own are asked to do: "Er du konsulent, så skriv til os"."""
WRITTEN_TO = re.compile(
    r"\W*(?:(?:et|en|dette|denne|lille|kort|nyt?|fælles|åbent|vores)\s+)*(?:(?:[\w-]*(?:hæfte|brev|folder|pjece|brochure"
    r"|mail|meddelelse|opslag|nyt|information|orientering|besked|guide|invitation)(?:t|et|en|n)?|velkomst|velkommen|hilsen"
    r"|skrevet)\s+(?:til|for)|hej|kære|til)\s+(?:(?:alle|jer|vores|kommunens|byens|de|samtlige|\d+)\s+)*$",
    re.IGNORECASE,
)
"""What opens a paper before those that it is written to: "Et lille hæfte til dagplejerne i Tornby"."""
