"""Which part of a course description a heading, label or lead opens.

The first kind whose words stand in the heading wins, so what states nothing of the course (demands, other courses)
comes first, and the vaguest words come last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from compliance.danish.terms import compile_terms
from compliance.offers.model import Section

_WORDS: tuple[tuple[Section, tuple[str, ...]], ...] = (
    (Section.GENERAL, (
        "krav* og (besvarelse|svar|opfyldelse)*", "*(krav|kravliste|kravspec)* og .. (besvarelse|svar|opfyldelse)*",
        "kravopfyldelse*", "opfyldelse af krav*",
        "(det|hvad) får (du|I|man|alle) (altid|hos os)", "ens for alle", "fælles for *",
        "(besvarelse|opfyldelse) af krav*", "krav* .. (vores|tilbudsgivers|leverandørens) besvarelse",
        "tilbudsgivers *", "*løsningsbeskrivelse*", "=løsning", "=løsningen", "=vores løsning", "den tilbudte *",
        "(leverandørens|udbyderens|udbyders|ansøgers|ansøgerens) (løsning*|besvarelse*|beskrivelse*|tilbud*|ydelse*)",
        "(leverandørens|udbyderens|udbyders|ansøgers|ansøgerens) (svar*|bud*)", "sådan opfylder vi *",
        "hvordan .. (opfylder|lever) *",
        "*krav* .. (vores|tilbudsgivers|leverandørens) (svar|besvarelse)", "besvarelse*", "svar*",
        "ansøgning* .. (tilskud|støtte|midler|pulje*)",
    )),
    (Section.ADMISSION, (
        "adgangskrav*", "forudsætninger", "optagelse*", "optagelseskrav", "merit", "ansøgning*", "ansøgningsfrist",
        "deltagerforudsætninger", "forhåndskrav", "studiestart", "hvad kræver det af dig", "=adgang",
    )),
    (Section.TARGET_GROUP, (
        "(kan|må) (jeg|du|man|vi|I|alle|enhver) .. (være med|deltage|komme med|tilmelde)", "er (jeg|du) i målgruppen",
        "hvem (kan|må|skal) (være|komme|tage) *",
    )),
    (Section.DEMAND, (
        "(uddrag|udpluk) (af|fra) *", "(fra|af|i) (udbudsmaterialet|rammen|puljen|kravspecifikationen)", "lovgivers *",
        "det skal (kurser|kurset|forløb|et forløb) *", "udbyders forpligtelser", "ministeriets bestemmelser",
        "gældende *",
        "kommunen skal *", "rammens tekst",
        "hjælpetekst*", "vejledning .. (feltet|felterne|kunden|ordregiver|ansøger|skemaet|udfyldelse*)",
        "kravspec*", "krav", "kravene *", "rammens *", "ifølge rammen", "ministeriets (krav|ramme*|råd)", "*krav",
        "(hvad|det) (kræver|siger|forlanger|anbefaler|stiller) (ministeriet|puljen|rammen|kravene|reglerne|"
        "ordregiver) *",
        "(hvad|det) (kræver|siger|forlanger|anbefaler|stiller) (ministeriet|puljen|rammen|kravene|reglerne|ordregiver)",
        "hvad kræves *", "hvad kræves", "hvad er kravet", "ministeriet kræver", "det stiller *", "puljens *",
        "udbudsmateriale*", "udbudsvilkår", "udbudsbetingelser", "tildelingskriterier", "evaluering af tilbud",
        "evalueringskriterier", "betingelser for tilskud", "kravene kort", "bilag .. (krav|mindstekrav)*",
        "hvad skal et *kursus *", "hvad skal en udbyder *", "hvad skal I se efter", "det skal et kursus *",
        "tjekliste*", "lovgrundlag", "ordregivers *", "anbefalinger (til|fra) *", "anbefalet",
        "hvad står der i rammen", "hvad siger *", "det siger (rammen|ministeriet|puljen|reglerne|kravene)",
        "om rammen", "om puljen", "om stærke dagtilbud", "krav (til|i|fra|om|nr) *",
        "krav (til|i|fra|om|nr|3*|2*)",
    )),
    (Section.OTHER_COURSES, (

        "(andre|flere|øvrige|relaterede|beslægtede|kommende|lignende|vores andre) (kurser|forløb|tilbud|ydelser|"
        "moduler|uddannelser|arrangementer|aktiviteter|indsatser)",
        "referenceliste*", "referencer", "(udvalgte|vores|tidligere) (referencer|kunder|leverancer|opgaver)",
        "(du|I|måske) .. (er|kunne|kan) .. også .. (interesseret|interessere|lide|bruge|noget) *", "måske er du også *",
        "du er måske også *", "(kan|kunne) også .. (være|interessere|have) *", "også relevant *", "også til (dig|jer)",
        "(kurser|moduler|forløb|tilbud|uddannelser|temadage) .. ((i|fra|om|på|inden for) samme|ligner|beslægtet*) *",
        "(kurser|moduler|forløb|tilbud|uddannelser|temadage) .. (ligner|beslægtet*)",
        "i samme (familie|serie|kategori|række|emne)",
        "(andre|kunder|deltagere|besøgende|de fleste) .. (kiggede|kigger|så|ser|valgte|købte|læste) .. (også|på) *",
        "(fortsæt|byg|bygge) .. videre *", "fortsæt .. med *", "mere til (dig|jer)", "(vi|vores) .. anbefaler også *",
        "(populære|anbefalede|udvalgte|seneste) (kurser|moduler|forløb|artikler|temadage|webinarer|arrangementer)",
        "anden (uddannelse|indsats)", "(læs|se|find|prøv) også", "læs (mere|videre)", "måske også *", "mere fra *",
        "vi tilbyder også", "du kan også", "videre herfra", "nyheder", "=nyhed", "=links", "download",
        "(forudgående|tidligere) (forløb|indsats*|gennemførelse*|afholdelse*|afviklinger)",
        "(har|er) .. (tidligere|før) (gennemført|afholdt|afviklet|udbudt|holdt|kørt|leveret|været) *",
        "karriere", "videreuddannelse", "grunduddannelsen",
        "grunduddannelser", "tilkøb*", "andre .. (kurser|uddannelser)", "er du også *", "populære *",
        "anbefalede *", "inspiration", "(kan|kunne) også være *",
    )),
    (Section.NAVIGATION, (
        "du er her", "cookie*", "=menu", "genveje", "privatlivspolitik", "følg os", "=nyhedsbrev", "=søg", "log ind",
    )),
    (Section.PRACTICAL, (
        "(pris|økonomi) og (praktik|praktisk*|det praktiske)", "(praktik|praktisk*) og (pris|økonomi)",
    )),
    (Section.PRICE, (
        "pris*", "økonomi", "budget*", "betaling*", "kursusafgift", "deltagerbetaling", "honorar", "rabat*",
        "prisskema", "priser", "hvad koster *", "det koster *", "tilbudspris", "moms", "afbud*", "afbestilling*",
        "betingelser", "handelsbetingelser", "aflysning*",
    )),
    (Section.TEACHERS, (
        "hvem (underviser|står|møder|taler) *", "hvem (underviser|møder I|taler)",
        "(dem|de folk|de mennesker|folkene|menneskene), (du|I) (møder|får)",
        "undervis(er|ere|eren|erne|erprofil*|ergruppen|erkvalifikationer)", "(dine|din|vores|mød|om) undervis*",
        "bemanding", "cv*", "faglige kræfter", "fagligheden", "holdet bag", "oplægsholder*", "konsulentteamet",
        "hvem I får", "kvalifikationer", "om (konsulenten|underviseren|underviserne)", "faglig ansvarlig",
        "planlægningsgruppe*", "hvem står bag", "bag kurset", "facilitator*", "mennesker", "kursusleder*",
        "kompetencer hos *", "teamet *", "teamet", "modulansvarlig*", "undervisere og *",
    )),
    (Section.CONTENT, (
        "om (forløbet|kurset|modulet|dagen|dagene|modulerne|uddannelsen)", "vores faglige fundament",
        "baggrund og indhold", "kort om (forløbet|kurset|modulet|dagen|dagene)",
    )),
    (Section.ANCHORING, (
        "prøvehandling*", "=efter (læringsdagene|de tre dage|dagene|kursusdagene|forløbet|kurset|uddannelsen)",
        "20 30 50*",
    )),
    (Section.GOALS, (
        "læringsmål*", "mål for *", "læringsudbytte*",
        "(dit|jeres|forventet|deltagernes|fagligt|deltagerens|kursistens) udbytte", "udbytte*", "kompetencemål",
        "målsætning*", "mål", "målene", "*målene",
        "(kursets|forløbets|modulets|dagens|ydelsens|tilbuddets) (mål|læringsmål|udbytte|sigte|formål)*",
        "(det|hvad) (får|lærer|kan) (du|I|man|deltager*|lederne|fyrtårnene|dagplejerne) *",
        "(det|hvad) (får|lærer|kan) (du|I|man|deltager*|lederne)",
        "(du|I|deltagerne) (får|lærer|kan|bliver|opnår) *", "(du|I|deltagerne) (får|lærer|opnår)", "du bliver *",
        "effekt*", "(hvad|det) (bliver|tager) (du|I) *", "med hjem", "(du|I) tager .. med hjem",
        "hvad giver det *",
        "efter (kurset|forløbet|modulet|dagen|dagene|formiddagen|læringsdagen|uddannelsen|læringsdagene) *",
        "efter (kurset|forløbet|modulet|dagen)", "når (vi|du|I|forløbet|kurset|dagen|modulet|dagene) *",
        "deltagernes gevinst", "deltagerne (vil|skal|kan) efter *", "viden og (forståelse|færdigheder|kunnen)",
        "=viden", "=færdigheder", "=kompetencer", "resultat*",
        "værdi for *",
        "(hvornår|så) er (vi|du|I) i mål*", "(det|hvad) .. (derfra|herfra) med",
        "det (ved|har) (du|I) *", "hvad har du *", "målet er *",
        "(lærer|kan) (du|I|fyrtårnene) *", "hvad (kommer|skal) der (komme |)ud *",
        "(hvad|det) .. (hjem|med sig|ud af|bagagen)",
        "gevinst*", "værdi*", "så er du *", "du har (arbejdet|øvet|prøvet) *", "hvad (går|rejser) * hjem med",
        "på modulet (lærer|bliver) *",
    )),
    (Section.PURPOSE, (
        "formål*", "hensigt*", "sigte*", "formålet *", "hvorfor deltage", "ambition*",
        "vision*",
    )),
    (Section.ABOUT_PROVIDER, (
        "hvem (er vi|er jeg|udbyder) *", "hvem (er vi|er jeg|udbyder)", "deltagerne siger", "hvem gør hvad",
    )),
    (Section.TARGET_GROUP, (
        "målgruppe*", "målgrupper", "(til|for) hvem *", "(til|for) hvem",
        "hvem (er|kan|skal|bør|henvender|retter|deltager|kommer|har gavn|har glæde) *", "=hvem", "deltager*",
        "er det noget for dig", "kurset er for *", "(for|til) dig*",
        "hvem er du", "du er", "deltagerkreds", "er du *", "henvender sig *",
    )),
    (Section.ASSESSMENT, (
        "prøve*", "eksam*", "bedømmelse*", "vejledning*", "afslutning", "afsluttende *", "supervision", "ects*",
        "censur", "prøveform*", "kursusbevis*", "bevis*", "dit bevis", "dokumentation*", "certifikat*",
        "eksamensbevis", "registrering", "deltagerbevis*", "studieordning", "kompetencegivende",
    )),
    (Section.DURATION, (
        "varighed*", "omfang*", "tidsforbrug*", "hvor (meget|lang tid|længe)", "tidsramme*", "mødetid*", "dato*",
        "=tid", "tidspunkt*", "tidsplan*", "kalender", "datoer *", "antal *",
        "timer*", "timetal*", "længde", "mødegange", "hvornår*", "tid og sted", "undervisningstid*",
        "undervisningsdage", "tidslinje", "kursusdage*", "læringsdage", "=dage", "=dagene", "dage og *", "spredning",
        "modulets omfang",
        "modulernes omfang", "modulstruktur", "arbejdsbelastning", "arbejdsbyrde", "undervisningstimer",
        "konfrontationstimer",
    )),
    (Section.LITERATURE, (
        "litteratur*", "viden og litteratur", "pensum*", "læsestof", "fælles pensum", "læsning", "tekster",
        "materialer", "bøger",
        "kompendium", "*litteratur",
    )),
    (Section.BACKGROUND, (
        "baggrund*", "indledning", "hvorfor nu", "status*", "kontekst",
        "om (børnene|læreplanen|partnerskabet|aftalen)", "den politiske *", "sagsfremstilling", "rapport",
        "strategi", "kommunens *", "derfor dette *",
    )),
    (Section.ABOUT_PROVIDER, (

        "om (os|mig|virksomheden|professionshøjskolen|udbyderen|højskolen|institutionen|huset|vores skole|firmaet)",
        "om *", "hvem er vi", "kunde*", "kort om mig", "udbyder*", "leverandør*", "hvem udbyder *",
        "=os", "tilbudsgiver", "hvorfor (vælge|) os", "derfor os", "kontakt*", "samarbejdspartnere",
        "deltagerne siger", "det siger tidligere *", "kundeudtalelse*", "find (vej|os)",
        "vores (netværk|faglige fundament)",
    )),
    (Section.ANCHORING, (
        "forankring*", "opfølgning*", "efter (læringsdagene|dagene|de tre dage|forløbet)", "praksiskobling*",
        "(før|inden|forud) *", "=før", "=inden", "før, *", "før og *", "hjemmefra", "tiden (imellem|mellem|efter) *",
        "=tiden imellem", "året efter*", "bagefter*", "(mellem|imellem|undervejs)*", "sparring*", "20*30*50*",
        "transfer*", "praksis*",
        "fra kursus til *", "hjemmeopgave*", "opgaver", "hjemme igen", "hvad sker der bagefter*", "efterfølgende",
        "og hvad så bagefter", "bæredygtighed", "understøttelse", "støtte *", "lederens rolle", "lokal* *",
    )),
    (Section.FORM, (
        "=form", "arbejdsform*", "undervisningsform*", "metode*", "tilrettelæggelse*",
        "sådan (arbejder|foregår|lærer|gør|er|virker|underviser|griber|når) *", "vejen (dertil|til målet)",
        "=aktivitet", "aktiviteter*", "=tilgang", "=midler", "=middel", "didakti*", "organisering",
        "opbygning*", "struktur*", "studieform*", "læringsform*", "læringssyn", "studieaktiviteter", "afvikling",
        "proces*", "design", "form *", "*design", "forløbets (opbygning|faser|rytme)", "hvordan *",
        "undervisning*", "pædagogisk tilrettelæggelse", "rammer",
    )),
    (Section.CONTENT, (
        "indhold*", "program*", "tema*", "emne*", "fokus*", "om (forløbet|kurset|modulet|dagen|dagene|modulerne)",
        "(fagligt|faglige) *", "dag *", "(hvad|det) handler *", "vi arbejder *", "(hvad|det) arbejder *",
        "(forløbet|kurset|modulet) *", "(dagens|modulets|kursets|forløbets) *", "*grundlag", "fundament*",
        "læreplan*", "beskrivelse*", "på modulet*", "rød tråd", "ydelse*", "spor *", "modul *", "blok *",
        "kort fortalt", "=hvad",
    )),
    (Section.PRACTICAL, (
        "praktisk*", "sted*", "tilmelding*", "fakta*", "bemærk*", "godt at vide", "faq", "forplejning", "lokale*",
        "frister", "administration", "kort om *", "det praktiske", "holdstart*", "adresse", "=andet", "afgrænsning",
        "udstyr", "evaluering",
    )),
)  # fmt: skip


_NUMBERING = re.compile(
    r"^(?:(?:[Aa]d|[Pp]kt\.?|[Pp]unkt|[Aa]fsnit|§)\s+(?=\d))?"
    r"(?:[A-Z]?\.?\d{1,2}(?:\.\d{1,2})*[a-z]?[.):]?|[a-z]\)|[A-Z][.)]|[–•-])\s+"
)
"""The number of a heading, with what it is the number of ("Ad 3.1", "Pkt. 4:")."""
_APPENDIX = re.compile(r"^bilag\s+(?:\d{1,2}|[A-Z])\s*[.:,)–-]\s*(?=\S)", re.IGNORECASE)
"""The number of an appendix before its name: "Bilag 2: Pris"."""


_ASKED_OF = re.compile(
    r"(?:tilbudsgiver|leverandør|udbyder|byder|ansøger)(?:en)?\s+(?:bedes|skal|bør|anmodes\s+om|opfordres\s+til|må)\s+"
    r"(?:(?:at|kort|nærmere|her)\s+)*(?:beskrive|redegøre\s+for|oplyse|angive|præsentere|anføre|fremlægge|vise|forklare)\b"
    r"(?!\s+sig\b),?\s*(?:om\s+)?(?P<asked>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""What a tender asks of whoever answers: "Tilbudsgiver bedes oplyse antal dage" is about the days."""


_A_PERSON = re.compile(
    r"(?i:hvem\s+er|mød)\s+(?!(?:Målgruppe|Deltager|Forløb|Kurs|Modul|Dag|Stærke|Ramme|Pulje|Aftale|Udbyder|Fyrtårn|Leder)|(?:I|Du|De|Vi|Jeg)\b)"
    r"[A-ZÆØÅ][a-zæøå]+(?:(?:\s+og)?\s+[A-ZÆØÅ][\wæøå.-]*)*"
)
"""A heading that presents somebody by name: "Hvem er Bibi?"."""


@lru_cache(maxsize=2048)
def section_of(heading: str) -> Section:
    """The section that a heading or label opens; GENERAL where its words tell nothing.

    A heading is known by its first words ("Mål for ydelse A" is about goals); a term that begins with "=" is the whole
    heading.
    """
    words = _NUMBERING.sub("", heading.strip()).rstrip(" :?.!,")
    if _ASKED_OF.match(words):
        return section_asked_for(words)
    if _A_PERSON.fullmatch(words):
        return Section.TEACHERS
    named = _APPENDIX.sub("", words)
    found = _opened(named)
    if found is None and named != words:
        found = _opened(words)
    return Section.GENERAL if found is None else found


def section_asked_for(demand: str) -> Section:
    """The section that a tender asks for ("Leverandøren skal angive timer"); GENERAL where it asks in other words."""
    if (asked := _ASKED_OF.match(demand)) is None:
        return Section.GENERAL
    return _opened(asked["asked"].replace("hvem der ", "hvem ", 1).rstrip(" :?.!,")) or Section.GENERAL


def _opened(words: str) -> Section | None:
    """The section that the words open; None where they tell nothing, GENERAL where they open one of no kind."""
    for section, opening, whole in _PATTERNS:
        if opening.match(f"{words} .") or (whole and whole.fullmatch(words)):
            return section
    return None


def _compiled() -> Iterator[tuple[Section, re.Pattern[str], re.Pattern[str] | None]]:
    for section, terms in _WORDS:
        whole = tuple(term[1:] for term in terms if term.startswith("="))
        opening = tuple(term for term in terms if not term.startswith("="))
        yield section, compile_terms(opening), compile_terms(whole) if whole else None


_PATTERNS = tuple(_compiled())
