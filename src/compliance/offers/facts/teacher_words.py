"""The words by which Danish course texts tell who teaches, and who only plans, hosts or is mentioned."""

from __future__ import annotations

import re

from compliance.danish.wordlists import branching
from compliance.offers.facts.names import NAME

TEACHER_HEADING = re.compile(
    r"(?<!hvordan\s)(?<!sådan\s)(?<!hvor\s)(?<!hvornår\s)undervis(?:er|es|ningen\s+varetages)"
    r"|oplægsholder|kursusleder|facilitator|lærerkræf|lærerteam"
    r"|\bhvem\s+(?:er\s+(?:jeg|vi)(?!,?\s+(?:når|som|i|for)\b)|i\s+(?:får|møder)"
    r"|får\s+(?:i|du)\b|står|taler|kommer|har\s+(?:lavet|i\b|du\b)|holder|lærer|møder)"
    r"|\b(?:dem|ham|hende|her)\s+møder\s+(?:du|i|man)\b"
    r"|\b(?:dem|de|folkene|menneskene|kræfterne),?\s+(?:(?:som|der)\s+)?(?:du|i|man\s+)?(?:får\s+)?"
    r"(?:bag\s+(?:dag|kurs|forløb|modul|tavlen)\w*|foran\s+(?:dig|jer|holdet|tavlen))"
    r"|^om\s+mig|\bcv(?:'?er)?\b|ekspertteam|bag\s+tavlen|^(?:holdet|teamet|os)\W*$",
    re.IGNORECASE,
)
CONTACT = re.compile(r"\W*(?:din\s+|jeres\s+)?(?:kontakt\w*|tilmelding|spørgsmål|henvendelse|att\.?)\b", re.IGNORECASE)
PEOPLE_HEADING = re.compile(
    r"profil(?:er)?\b|^(?:vores\s+|de\s+)?(?:\w*konsulenter|medarbejdere|folk|kræfter|medvirkende)\b|\bbemanding|\bcv\b|^hvem\s+gør\s+hvad\b"
    r"|\bteam(?:et)?\b|^mød\b",
    re.IGNORECASE,
)
"""A heading over those whom the provider sends; who of them teaches is still to be told."""
_DAYS = (
    r"(?:(?:de|den|det|begge|alle|hele|to|tre|fire|fem|seks|første|andet|anden|tredje|sidste|hver\s+sin|\d\.?)\s+){0,4}"
    r"(?:øvelse|dag|(?:for|efter)middag|aften|gang|undervisning|oplæg|kurs|forløb|modul)\w*"
)
TEACHES = re.compile(branching(
    r"\bunderviser(?:e|en|ne|nes|gruppe\w*|team\w*)?\b",
    *(rf"\b{who}underviser(?:e|en|ne)?\b" for who in ("med", "hoved")),
    r"\bstår\s+(?:\w+\s+){1,6}for\s+undervisningen\b", r"\bundervises\b",
    r"\bundervisning(?:en)?\s+(?:\w+\s+){0,4}(?:varetages|står|ligger|lagt|placeret|gennemføres|forestås|leveres|deles|af)\b",
    *(rf"\b{verb}\s+(?:\w+\s+)?undervisningen" for verb in ("varetager", "forestår", "gennemfører", "deler")),
    r"\bovertage[rt]\s+(?:\w+\s+)?undervisning", r"\bkursusleder", r"\boplægsholder",
    *(rf"\b{place}\s+tavlen" for place in ("foran", "bag", "ved")), r"\bforan\s+(?:holdet|jer|deltagerne)\b",
    r"\bi(?<!\bmed\si)\s+(?:rummet|lokalet)\b", r"\bhar\s+(?:\w+\s+){1,4}ordet\b", r"\bfor\s+undervisningen\s+står\b",
    r"\bholder\s+oplæggene\b",
    *(
        rf"\b{verb}\s+{_DAYS}"
        for verb in (r"står\s+for", r"tager(?:\s+sig\s+af)?", r"har\s+holdt", "kører", "afvikler")
    ),
    r"\bi\s+hænderne\s+(?:på|hos)\b", *(rf"\b{day}\s+er\s+ved\b" for day in ("dag", "dage", "dagen", "dagene")),
    *(
        rf"\b{verb}\s+(?:jer|dig|deltagerne|holdet)\s+(?:\w+\s+)?i?gennem\b"
        for verb in ("leder", "fører", "guider", "tager", "bringer")
    ),
    r"\bholder\s+(?:oplæg|kurser)",
    *(
        rf"\b{verb}\s+(?:\w+\s+){{0,2}}af\b"
        for verb in (
            "gennemføres", "afholdes", "holdes", "ledes", "faciliteres", "afvikles", "køres", "klares",
        )
    ),
    *(rf"\b{who}\s+møder\b" for who in ("i", "du", "deltagerne", "holdet", "man")), r"\bmøder\s+(?:i|du)\b", r"\bmød\b",
    r"\bvi\s+er\s+(?:\w+\s+){1,4}om\s+(?:det|opgaven|undervisningen|dag(?:en|ene)|kurset|forløbet|modulet)\b",
    r"\bs(?:ætte[rs]?|at)\s+(?:\w+\s+){1,9}på\s+(?:opgaven|holdet|kurset|forløbet|modulet|dag(?:en|ene))\b",
    r"\bbemande[rst]\b", r"\bbliver?\s+undervist\b", r"\bsammen\s+med\s+mig\b", r"\bdet\s+er\s+mig\b",
    r"\bat\s+undervise\b", r"\bhar\s+undervist\b",
    *(
        rf"\b{what}\s+(?:ved\b|v[/.])"
        for what in ("oplæg", "undervisning", "workshop", "øvelser?", "seminar", "drøftelse", "foredrag")
    ),
))  # fmt: skip
"""In a sentence in lower case."""
SEGMENT = re.compile(
    r";|,\s*(?:men|mens|medens|hvorimod)\b|,\s*og\s+(?=(?:det\s+er|derefter|så|der(?:på|næst))\b)"
    r"|,?\s+og\s+(?=(?:gennemføres|undervises|afholdes|varetages|holdes|leveres|afvikles)\s+(?:\w+\s+){0,2}af\b)"
)
AND_ANOTHER = re.compile(r",\s*og\s+(?=\S)")
"""Between two clauses, where each has its own subject ("A har bygget dagen, og lektor B underviser")."""
PLANS = re.compile(
    r"\b(?:tilrettelagt|tilrettelægges|udviklet|udvikles|udtænkt|planlagt|planlægges|lavet|skabt|sammensat|"
    r"(?:sat|skruet|stykket|strikket|flettet)\s+(?:\w+\s+){0,2}sammen|bygget(?!\s+(?:op|på|over))|arbejdsgruppe\w*|"
    r"kvalitetssikret|udarbejdet|ansvarlig|programmet|tænkt|"
    r"udvikling(?:en)?\s+af\s+(?:forløbet|kurset|modulet|læringsdag\w*|programmet)|"
    r"skrevet(?!\s+(?:en\s+|sin\s+|flere\s+|om\b|ph|speciale|afhandling|bog|bøger|artik)))\b",
    re.IGNORECASE,
)
SAID_TO_TEACH = re.compile(r"\bsom\s+(?:\w+\s+)?(?:\w*underviser|oplægsholder)\b")
"""Of a guest or host who is one of the teachers all the same; in words in lower case."""
WHO_ALSO = re.compile(r",?\s+(?:som|der)\s+")
"""Before what else is said of those who have planned ("designet af A, som også er dem, du møder")."""
WITH_THE_HOUSE = re.compile(r"\bi\s+samarbejde\s+med\s", re.IGNORECASE)
"""Before those, told of as a group, whom the teachers work with."""
IN_PASSING = re.compile(
    r"(?<!nogle\s)(?<!flere\s)(?<!(?<!en)\sto\s)(?<!halvdelen\s)(?<!resten\s)(?<!del\s)(?<!ingen\s)\b(?:(?<!stiller\s)(?<!kommer\s)med|fra|til|hos|af)\s+(?:(?:en|én)\s+af\s+)?(?:en|din|jeres|vores|vore|vor|modulets|forløbets|kursets)?\s*$",
    re.IGNORECASE,
)
"""Before "underviser", where a sentence tells what participants do with one ("sparring med en underviser")."""
TEACHES_TOO = re.compile(
    r"\b(?:også|sammen|selv|gennemføre[rs])\s+(?:\w+\s+){0,2}undervis|\bog\s+(?:\w+\s+){0,2}undervis(?!ere\b"
    r"|erne\b)|\bunderviser\s+(?:også|sammen|på|jer|i)\b"
    r"|\bog\s+(?:gennemføres|afholdes|undervises|varetages)|\bundervises?\b",
    re.IGNORECASE,
)
NO_TEACHER = re.compile(
    r"\b(?:censor|eksaminator|bedøm|kontakt|spørgsmål|sekretær|faglige?\s+råd|følgegruppe"
    r"|vi\s+samarbejder|samarbejdspartner|gæste?\b|gæsteoplæg|kigger\s+forbi|besøge[rs]\b"
    r"|(?:på|får|aflægger)\s+(?:\w+\s+){0,2}besøg\b|siger\b|inviteret\b"
    r"|(?:kigger|ser|lytter|hører)\s+(?:ind|med|på)\b|lytter\b|viser\s+(?:\w+\s+)?rundt|projektlede(?:r|lse)\s*:"
    r"|(?:tager\s+sig\s+af|står\s+for|ordner|klarer|styrer)\s+(?:\w+\s+){0,3}(?:tilmelding|kaffe|forplejning|praktisk|papir|faktura"
    r"|lokale|logistik|økonomi|maden)\w*"
    r"|fratrådt\b|stoppet\b|afløst\b|ikke\s+længere\b|sparringspartner|(?:artikler|bøger|tekster)\s+af\b"
    r"|vært(?:inde)?\b|byder\s+velkommen|velkomst|ordstyrer|medvirker\b"
    r"|stiftet\b|reception|læser\s+med|ikke\s+i\s+undervisningen|underviser\s+ikke|indgår\s+ikke"
    r"|målgruppe|(?:i|du)\s+selv\b|tovholder|sørger\s+for\b|følger\s+(?:op|holdet)\b"
    r"|(?:drøftelser|dialog|forhandlinger)\s+med\b|forhandler\b|håber\b|har\s+spurgt\b|afventer\b"
    r"|forsøger\s+at\s+(?:få|finde|skaffe)\b"
    r"|henvender\s+sig|deltagerne\s+(?:læser|er|har)|kursist|fortæller\s+\w+\s+\w*leder|(?<!uden\s)akademisk\s+grad\b)"
    r"|administration|koordinator\b"
)
"""In words in lower case."""
DEMANDED = re.compile(
    r"\b(?:ifølge|jf\.|rammen?s?|ministeriets?|krav\w*|kræve[rs]|forudsættes|puljens?|bedes)\b"
    r"|\bskal\s+(?:\w+\s+){0,4}(?:være|have|undervise|varetages|besidde|mindst)\b",
    re.IGNORECASE,
)
PROMISED = re.compile(
    r"^\W*(?:alle\s+)?underviser\w*\s+(?:er|har)\b"
    r"|\b(?:lever\s+op|opfyld\w*|følger|vi|vores|vore|alle)\b",
    re.IGNORECASE,
)
SAME_PEOPLE = re.compile(
    r"\s*(?:(?:Hun|Han|De(?!,?\s+(?:der|som))|Begge|Sammen)\b|Alle(?!,?\s+(?:der|som|vores|vore|undervis))|Det\s+er\s+(?:også\s+)?(?:de|dem"
    r"|ham|hende|samme)\b)[^.]*\b(?:undervis"
    r"|møder(?!\s+(?:os|mig)\b)|tavlen|holder|er\s+(?:\w+\s+)?(?:på|med|til\s+stede)\s+(?:på\s+|i\s+)?(?:alle|begge|hele)\b)",
)

PRESENTED = re.compile(rf"\W*{NAME}(?:\s+(?:er|har|kommer|arbejder|underviser)\b|\s*[,(–-])")
"""A sentence on somebody by name, after one that says "det er os, der underviser"."""
SAID_OUTRIGHT = re.compile(
    r"\b(?:undervist|undervises)\s+(?:\w+\s+)?af\b|\bundervisningen\s+(?:varetages|forestås|gennemføres)\b"
    r"|(?:^|[.!]\s+)(?:(?:vores|dine|jeres|begge|alle)\s+)?underviser(?:e|en|ne)?\s+er\b",
    re.IGNORECASE,
)
"""Who teaches, whatever the part of the text is called."""
ASKS_WHO = re.compile(r"\bhvem\b.*\bundervis\w*.*\?$|\bunderviserne\?$", re.IGNORECASE)

CELL = " · "
"""Between a row's label and its column's in the location of a cell."""

CV_LINE = re.compile(
    r"\W*(titel|stilling|uddannelse\w*|tidligere(?:\s+\w+)?|ansættelse\w*|ansat|erfaring|baggrund|grad|nuværende\s+stilling|erhvervserfaring)"
    r"\s*(?::|$)",
    re.IGNORECASE,
)
YEAR_LINE = re.compile(r"\W*(?:siden\s+)?(?:19|20)\d\d\b", re.IGNORECASE)
"""A line of a CV that opens with its year."""
TOPIC = re.compile(r"\b(?:oplæg|workshop|øvelser?|foredrag)\s+(?:ved\b|v[/.])[^:]{0,60}:", re.IGNORECASE)
"""A line of a programme up to what is spoken of: "Oplæg ved Simon: Lederens rolle"."""
_HOUSE = r"(?i:\w*(?:hus|firma|afdeling|institut|cent|selskab|virksomhed|skole))(?:et|en)?"
STAFF = re.compile(
    rf"\W*(?:(?:(?:{_HOUSE}\s+)?{NAME}(?:\s+(?:&|og)\s+{NAME})?|{_HOUSE}(?:\s+[A-ZÆØÅ]\w+)*)\s+"
    r"(?:er|har|tæller|består\s+af|rummer|beskæftiger)|(?i:vi)\s+er\s+e[nt]\s(?:\w+\s+){1,3}med)\s+(?:i\s+alt\s+|ca\.\s+)?"
    r"(?:\d+|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\w+ten|\w+tyve|\w*tredive)\s+(?!år)"
)
"""How many a house employs ("Instituttet har 14 lektorer"): not who teaches this course."""
SIGNED = re.compile(
    r"\W*(?:(?:med|de|mange|kærlig|venlig)\w*\s+){0,3}(?:hilsen|hilsner|vh|mvh|dbh)\W*(?:herfra\W*)?", re.IGNORECASE
)
TESTIMONIAL = re.compile(r"\s*[»“”„\"]")

BESIDE_THE_COURSE = re.compile(
    r"\W*(?:(?:alle|de|det|dette|disse|hvert?|\w+e)\s+){0,2}\w*"
    r"(?:netværk|opfølgning|sparring|besøg|(?:lærings|studie|erfa-?|sparrings|leder)gruppe)\w*\b"
    r"[^.;]*\b(?:ledes|holdes|afholdes|faciliteres|drives|køres|gives|styres)\b"
    r"|\W*(?:det|de|(?:kurs|forløb|modul|dag|program|indhold|undervisning)\w*)\s+(?:bygger|hviler|trækker|tager\s+afsæt)\b"
    r"(?![^.]*\b(?:undervis(?:er|es)|varetages|gennemføres)\b)",
    re.IGNORECASE,
)
"""Who leads what goes on between the days or afterwards teaches no day."""

TOLD_NEXT = re.compile(
    r"\W*(?:Den\s+(?:ene|første)|Hun|Han|(?:De|Begge|Alle)(?!\s+(?:\w+\s+)?\w*(?:forløb|kurs|modul|dag|hold|tilbud|gang|uge|tekst)\w*)|Det\s+er|(?:Vi|Jeg)\s+(?:stiller\s+med|sender|kommer\s+med))\b"
)
"""What goes on with the teachers of the sentence before ("Du får to undervisere. Den ene er lektor …")."""

TO_COME = re.compile(
    r"\bved\s+at\s+(?:ansætte|finde|rekruttere|søge|få\s+på\s+plads)|\bfinder\s+vi,?\s+når\b|\b(?:ubesat|vakant)\b"
    r"|\b(?:endnu\s+ikke|ikke\s+endnu)\s+(?:\w+\s+)?(?:fundet|udpeget|ansat|valgt|på\s+plads|kendt|besat|navngivet)"
    r"|\bhvem\s+(?:der|som|det)\b[^.;?]*\b(?:ikke\s+(?:på\s+plads|afklaret|fastlagt|besluttet)|ved\s+vi\s+(?:ikke|først)"
    r"|(?:oplyses|meddeles|afklares|afgøres|besluttes)\b)"
    r"|\bmelder\s+(?:\w+\s+){1,3}?navn(?:e|et|ene)?\s+ud\b|\bnavn(?:e|et|ene)?\s+(?:melder|oplyser)\s+(?:vi|jeg)\b"
    r"|navne(?:t|ne)?\s+(?:\w+\s+)?(?:meldes\s+ud|offentliggøres|kendes\s+(?:først|ikke))"
    r"|navne(?:t|ne)?\s+er\s+(?:\w+\s+){0,2}ikke\s+på\s+plads"
    r"|\bmangler\s+(?:vi\s+)?(?:stadig|endnu|fortsat)\s+(?:at\s+finde\s+)?(?:en|et|navnet)\b"
    r"|\bleder\s+(?:vi\s+)?(?:stadig|endnu|fortsat)\s+efter\b"
    r"|\bN\.?\s?N\.?(?!\w)|\bnavne?(?:t|ne)?\s+(?:\w+\s+)?(?:følger|falder\s+på\s+plads|kommer|oplyses|meddeles)\b"
    r"|\b(?:underviser|den\s+(?:anden|tredje|sidste))\s+(?:følger|kommer\s+senere|oplyses|meddeles|er\s+ikke\s+(?:fundet|på\s+plads))\b",
    re.IGNORECASE,
)
"""One of the teachers is still to be found."""
