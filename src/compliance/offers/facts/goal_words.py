"""The words by which Danish course texts announce and tell learning goals."""

from __future__ import annotations

import re

from compliance.danish.dates import MONTH

WHO = (
    rf"(?:du|(?-i:I)(?!\s+(?:{MONTH}|vinter|sommer|uger|timer|dage|måneder|år)\b)|man|de(?!,\s+(?:som|der)\b|\s+(?:to|tre|fire|fem|seks|(?!(?:lede|(?:for|ud)?be?rede)\b)\w+(?:lige|ske|ede|rne|ste|ige))\b)|hun|han|vedkommende|begge(?:\s+(?:grupper|parter))?|alle(?!\s+(?:to|tre|fire|fem|seks|dage\w*|gange)\b)"
    r"|hver\s+\w+|den\s+enkelte(?:\s+\w+)?|den\s+studerende|de\s+studerende|deltager(?:en|ne)?|vores\s+deltagere|kursist(?:en|erne)"
    r"|(?:(?:den|de|dine|jeres)\s+)?(?:(?:faglige?|pædagogiske?|daglige?|enkelte)\s+){0,2}(?:leder(?:e|en|ne)?|fyrtårn(?:e|et|ene)?|dagplejer(?:e|en|ne)?|"
    r"pædagog(?:en|erne)?|medarbejder(?:en|ne)?|forvaltning(?:en|erne)?|konsulent(?:en|erne)?))"
)
PARTICIPANTS = r"(?:deltager|leder|fyrtårn|dagplejer|pædagog|medarbejder|konsulent)\w*"
COURSE = (
    r"(?:endt\s+|afsluttet\s+|gennemført\s+|bestået\s+)?(?:(?:det|den|de|dette|hele|vores|tre|to|alle)\s+)*"
    r"(?:[\w-]*(?:kurs|forløb|modul|dag|uddannelse|undervisning|seminar|hold)\w*)"
)
ABLE = r"(?:kan|kunne|har|have|skal|vil|ved|vide|kender|kende|er|være|bliver|får|lærer|mestrer|forstår|tør)"

_ALSO = r"(?:\s+(?:også|desuden|endvidere|samtidig|dermed|så|nu))?"
_THINGS = (
    r"(?:viden|indsigt|indblik|overblik|kendskab|forståelse|redskab\w*|værktøj\w*|færdighed\w*|greb|mod\s+på|sprog\s+for"
    r"|øje\s+(?:på|for)|styr\s+på|blik\s+for|ord\s+(?:for|på)|erfaring\w*|øvelse\s+i|måder|billede\s+af)"
)
"""What one gets who gains by a course."""
_ATTEND = (
    r"(?:komme|møde(?:s)?|deltage|afsætte|undvære|sende|nå|finde\s+tid|være\s+med|begynde|få|købe|søge|bestille|tilmelde|kontakte|fortsætte|vælge)\b"
)
"""What one can who may come or order, and gains nothing by it."""
_GAINS = (
    rf"(?:går|tager|rejser|kommer|kører|cykler)\s+(?:hjem|herfra|derfra)|kan\s+(?!{_ATTEND})|bliver\s+et?n?\s+(?!del\b)|(?:ved|kender|tør|forstår|mestrer|lærer|står)\b|(?:bliver|er){_ALSO}\s+"
    rf"(?:i\s+stand|klædt|rustet|mere\s|blevet|fortrolig|tryg\w*|(?!senere|tidligere)\w+ere\b)"
    rf"|(?:får|har)\s+(?:\w+\s+){{0,4}}?{_THINGS}\b"
)
"""What the participants gain, after their name."""
WHO_FIRST = re.compile(rf"{WHO}\b", re.IGNORECASE)
GAIN = re.compile(
    rf"^\W*(?:og\s+)?(?:at\s+)?{WHO}\s+(?:også\s+|nu\s+|skal\s+|vil\s+|bedre\s+)?(?:kan|kunne|ved|vide|kender|kende|tør|turde|forstår"
    r"|mestrer|lærer|opnår|(?:er|bliver|blive)\s+(?:også\s+|nu\s+)?(?:blevet|bedre|klædt|rustet|klar|tryg\w*|i\s+stand|fortrolig|\w+ere)"
    rf"|(?:har|have|får|få)\s+(?:\w+\s+){{0,3}}?(?:\w+et|omsat|lært|prøvet|mod|sprog|{_THINGS}))\b",
    re.IGNORECASE,
)
"""An item that says of the participants what they gain, whatever announces it."""
GIVEN = re.compile(
    rf"\W*(?:{COURSE}\b(?=.*\b(?:dig|din|dit|dine|jer|jeres|du|deltager\w+)\b)"
    rf"|(?:lige\s+så\s+vigtigt|dertil\s+kommer|desuden|endelig)\b[^.]*\bat\s+{WHO}\b)"
    rf"[^.]*\b(?:skærper|styrker|giver|gør|klæder|ruster|udvikler|bliver|får|bygger)\b",
    re.IGNORECASE,
)
"""What the course does for the participants: "Modulet skærper din evne til …"."""
ASKS_GAIN = re.compile(
    r"\bhvad\s+(?:får|lærer|kan|bliver|har|giver)\b[^?]*\b(?:ud\s+af|med\s+(?:sig\s+)?hjem|bagefter|lære\w*|udbytte|for\s+pengene)\b[^?]*\?$"
    r"|\bhvad\s+håber\s+(?:vi|jeg)\b[^?]*\?$|\bhvad\s+(?:lærer|kan)\b[^?]*\?$", re.IGNORECASE,
)
AIMS_FOLLOW = re.compile(
    rf"^[^:;]{{0,60}}\b(?:mål(?:et|ene)?|løfte[rt]?|formål(?:et)?|udbytte(?:t)?)\b[^:;]{{0,30}}:\s*(?=(?:(?:at|dels|både)\s+(?:skal\s+)?)?{WHO}\b)",
    re.IGNORECASE,
)
OF_THEM = re.compile(
    rf"(?:og\s+)?(?!alle\s)(?:{WHO})\s+(?:(?!skal\s+(?:læse|medbringe|tilmelde|betale)\b)\w+(?:r|de)\b|ved\b)",
    re.IGNORECASE,
)
"""A sentence under goals that says something of the participants."""
_PROMISE = (
    r"(?:vi|jeg)\s+(?:(?:tør|kan|vil)\s+(?:(?:godt|roligt|trygt|gerne)\s+)?(?:love|garantere|stå\s+inde\s+for)|lover|garanterer)"
    r"(?:\s+(?:jer|dig|deltagerne))?"
)
AIM = (
    r"(?:det\s+er\s+(?:vores\s+)?(?:mål|målet|meningen|hensigten|ambitionen|løfte|løftet|håb|ambition|ønske)(?:\s+(?:med|for)\s+[^,]+)?"
    r"|(?:det\s+overordnede\s+|det\s+|vores\s+|mit\s+)?(?:mål|målet|meningen|hensigten|hensigt|ambitionen|ambition|løfte|løftet"
    r"|håb|håbet|ønske|ønsket|formål|formålet)(?:\s+(?:med|for)\s+[^,.]+?)?\s+er"
    r"(?:\s+(?:også|desuden|endvidere))?|er\s+det\s+(?:vores\s+)?(?:mål|målet|meningen|hensigten)"
    r"|(?:vi|jeg)\s+(?:vil\s+gerne\s+have|håber|ønsker|lover)"
    r"(?=[^.]*\b(?:efter\s+(?:\w+\s+)?(?:dag|kurs|forløb|modul)\w*|bagefter|herfra|derfra|(?:går|kommer|tager|rejser|kører|vender)\s+hjem)\b)"
    r"|(?:(?:tanken|idéen|ideen|drømmen|pointen)(?:\s+(?:med|bag)\s+[^,.]+?)?\s+er|(?:vi|jeg)\s+(?:håber|ønsker|forventer)"
    rf"|det,?\s+(?:vi|jeg)\s+(?:er\s+ude\s+efter|går\s+efter|vil|ønsker),?\s+er|{_PROMISE})(?=\s*,?\s+at\s+{WHO}\s+(?:{_GAINS}))"
    rf"|det\s+(?:forventes|tilstræbes|tilsigtes|sikres)(?=\s*,?\s+at\s+{WHO}\s+(?:(?:efter|ved)\s+(?:\w+\s+){{1,4}})?(?:{_GAINS})))"
)
AIM_THAT = re.compile(
    rf"^(?:(?:når|efter|ved)\b[^,.]*(?:,\s+|\s+(?=er\s+det))|\W*)?{AIM}\s*,?\s+at\s+",
    re.IGNORECASE,
)
_AFTERWARDS = (
    rf"(?:bagefter|herefter|derefter|efterfølgende|fremover|til\s+sidst|(?:ved|efter)\s+(?:endt\s+)?(?:afslutning\w*|{COURSE}))"
)
_GAINED_TOO = (
    rf"(?:{_GAINS}|er\s+blevet|har\s+(?:\w+\s+){{0,3}}?\w{{3,}}et\b|(?:udvider|styrker|udvikler|øger|opnår|tilegner|skærper)\b|bygger\s+oven"
    rf"|(?:vil|skal)\s+(?:\w+\s+)?(?:kunne|vide|kende|turde|forstå|blive)\b)"
)
SHALL_MANAGE = re.compile(rf"{WHO}\s+(?:skal|kan|vil)\s+{_ATTEND}", re.IGNORECASE)
"""What is arranged for the participants, and no gain ("Det er meningen, at de skal nå hjem imellem")."""
FRAME_THAT = re.compile(
    rf"(?!.{{0,160}}\b(?:ministeri|regering|folketing|lovgiver|reform|aftalens|lovens|kommunens|rammens)\w*\b.{{0,60}}\bat\s)"
    rf"(?:[^.:;?!]{{0,60}}\b)?(?:(?:mål|formål|hensigt|udbytte|gevinst|ambition|forventning|resultat|sigte|håb|løfte|pointe)\w{{0,4}}\b"
    rf"[^.:;?!]{{0,60}}\b(?:er|bliver)\b[^.:;?!]{{0,60}}?"
    rf"|(?:forventer|håber|ønsker|sigter|stræber|satser|regner)\b[^.:;?!]{{0,60}}?)\s*,?\s+at\s+"
    rf"(?={WHO}(?:\s+[\w-]+){{0,4}}?\s+{_GAINED_TOO})",
    re.IGNORECASE,
)
"""An aim or an expectation in any words, up to what the participants gain ("Målet er, siger de, at hun tør …")."""
YIELDS = re.compile(
    r"(?:(?:det\s+)?(?:forventede\s+|vigtigste\s+)?(?:udbytte|gevinst|resultat)\w{0,3}"
    r"|(?:vi|jeg)\s+(?:forventer|regner\s+med))\s",
    re.IGNORECASE,
)
"""How a frame opens that tells what comes of the course, rather than what it is meant for."""
BECAUSE = re.compile(rf"\W*(?:og\s+)?fordi\s+(?={WHO}(?:\s+[\w-]+){{0,3}}?\s+{_GAINED_TOO})", re.IGNORECASE)
"""A reason to come that is a gain ("Fordi I bagefter ved mere om …")."""
AFTERWARDS = re.compile(
    rf"(?:og\s+|for\s+det\s+\w+\s+|dels\s+)?(?:{WHO}\s+{ABLE}|{ABLE}\s+{WHO})"
    rf"\s+{_AFTERWARDS}\b(?!\s+(?:{_ATTEND}|udfylde\w*|aflevere\w*|betale\w*))", re.IGNORECASE
)
"""How it is with the participants afterwards ("Lederen kender efterfølgende …")."""
SOFT_AIM = re.compile(
    r"formål|tanken|ideen|idéen|drømmen|pointen|det,?\s+(?:vi|jeg)\s"
    r"|^\W*(?:vi|jeg)\s+(?:vil|håber|ønsker|lover|tør|kan|garanterer)\b|^\W*det\s+(?:forventes|til)",
    re.IGNORECASE,
)
_NO_MORE = (
    r"(?!\s+(?:få|købe|søge|bestille|tilmelde|kontakte|deltage|fortsætte|vælge|mulighed|adgang|nemt|altid|selv"
    r"|en\s+del\s+af|medlem|inviteret|budt|kontaktet|ringet|optaget)\b)"
)
"""After "kan du": what is no gain of the course."""
_ENDED = (
    r"(?:slut|omme|færdige?|bestået|gennemført|forbi|farvel|afsluttet|gået|ovre|tak|skilles|hjem|hjemad|tilbage"
    r"|sætter\s+(?:dig|jer|sig)|kører|rejser|cykler|forlader|herfra)"
)
STRONG = re.compile(
    rf"^{WHO}\s+(?:{ABLE})\s+efter\s+{COURSE}\b"
    rf"|^{AIM}\s+(?:e[nt]\s+)?(?:(?:faglig|daglig|pædagogisk|dygtig)e?\s+)?(?:leder|fyrtårn|dagplejer|pædagog|deltager|medarbejder|konsulent)"
    rf"\w*,?\s+(?:der|som)\b"
    rf"|^(?:for\s+{WHO}\s+er\s+(?:målet|meningen|hensigten)|{AIM}),?\s+at\s+(?:give|klæde|ruste|styrke|gøre|kvalificere|udvikle|stå)\s"
    rf"(?:[^.]*\b)?(?:jer|dig|jeres|din|dit|dine|(?-i:I)|{PARTICIPANTS})\b"
    rf"|^(?:efter|(?:ved\s+(?:afslutning|udgang)\w*|som\s+(?:et\s+)?resultat)\s+af)\s+{COURSE}\s*,?\s*(?:{ABLE}|skulle)\s+{WHO}\b"
    rf"{_NO_MORE}"
    rf"|^(?:og\s+)?{WHO}(?:\s+og\s+\w+\s+\w+)?\s+(?:(?:skulle|skal|vil)\s+(?:også\s+)?(?:gerne\s+)?)?(?:komme[r]?|går?|tage[r]?|rejse[r]?|cykle[r]?|køre[r]?)"
    rf"\s+(?:hjem(?:ad)?|herfra|derfra|tilbage)\s+(?:igen\s+)?(?:og|med|som)\b(?=[^.]*\b(?:ved|vide|kan|kender|tør|forstår"
    rf"|viden|redskab\w*|greb|måder?|overblik|indsigt|billede|forståelse|mod|evne\w*|blik)\b)"
    rf"|^(?:(?:bagefter|derefter|til\s+sidst|fremover|så)\s+(?:står|sidder|går)\s+{WHO}|{WHO}\s+(?:forlader\s+{COURSE}|får|har|tager))\s+"
    rf"(?:med\s+(?:sig|jer|dig|hjem|herfra)\s+|med\s+)(?:hjem\s+)?(?=[^.]*\b{_THINGS}\b)"
    rf"|^(?:vi|i|du|{COURSE})\s+er\s+i\s+mål,?\s+når\s+{WHO}\s+(?:{_GAINS})"
    rf"|^når\s+(?:{COURSE}|du|i|vi|{WHO})\b[^,]*\b{_ENDED}\b[^,]*,\s*(?:{ABLE}|skulle)\s+{WHO}\b{_NO_MORE}"
    rf"|^når\s+(?!(?:\w+\s+){{0,3}}?(?:børn|forældre))[^,]*\b{_ENDED}\b[^,]*,\s*(?:(?:ved|kender|tør|forstår|mestrer|kan)\s+{WHO}\b{_NO_MORE}"
    rf"|har\s+{WHO}\s+(?:\w+\s+){{0,3}}?(?:øvet|\w{{3,}}et|lært|gjort|fået|{_THINGS})\b"
    rf"|(?:er|bliver)\s+{WHO}\s+(?:\w+\s+)?(?:blevet|klædt|rustet|i\s+stand|fortrolige?|\w+ere)\b)",
    re.IGNORECASE,
)
NOT_ONLY = re.compile(
    rf"\ber\s+(?:håbet|målet|meningen|hensigten)\s+ikke\s+(?:bare|kun|blot|alene),?\s+at\b.*\bmen\s+(?:også\s+)?at\s+{WHO}\b",
    re.IGNORECASE,
)
"""An aim beside another, anywhere in a sentence: "Her er målet ikke bare at …, men også at du …"."""
THEY_CAN = re.compile(
    rf"(?:og\s+)?{WHO}\s+(?:også\s+)?(?:{_GAINS}|har\s+(?:\w+\s+)?(?:\w+et|lært|gjort|sat|lagt))\b{_NO_MORE}",
    re.IGNORECASE,
)
"""A sentence that goes on from a purpose, or answers what they get out of it."""
THAT_THEY = re.compile(
    rf"(?:og\s+)?at\s+{WHO}\s+\w+(?![^.]*,\s+(?:gør|betyder|er|ved|har|kan|siger|viser|kræver|går|tror|mener|skal)\b)",
    re.IGNORECASE,
)
"""A clause that stands as a sentence, under what it is to lead to ("At I kender jeres egen rolle.")."""
_OF_WHOM = r"(?:din|dit|dine|jeres|deres|\w*(?:deltager|leder|fyrtårn|dagplejer)\w*s)"
MADE = re.compile(
    rf"(?:og\s+)?(?:{COURSE}|vi|jeg)\s+(?:(?:styrker|skærper|træner|udvikler|øger|løfter|udvider|opøver)\s+{_OF_WHOM}\s[^.]*"
    r"\b(?:evne|blik|færdighed|kompetence|faglighed|viden|forståelse|sans|mod)\w*"
    rf"|(?:(?:skal|vil)\s+(?:\w+\s+){{0,2}})?lærer?\s+(?:dem|jer|dig|{PARTICIPANTS})\s+at\b"
    rf"|(?:skal\s+|vil\s+)?(?:gøre?|klæder?|rus(?:ter?|te))\s+(?:dem|jer|dig|{PARTICIPANTS})\s+(?:på\s+til\b|til\s+at\b|\w+ere\b)"
    rf"|(?:(?:skal|vil|kan)\s+(?:\w+\s+)?)?give?r?\s+(?:\w+\s+)?(?:dem|jer|dig|{PARTICIPANTS})\s+(?:\w+\s+){{0,4}}?{_THINGS}\b)",
    re.IGNORECASE,
)
"""What the course makes of the participants: "Modulet skærper din evne til …", "Vi gør dem stærkere i …"."""
GOES_ON = re.compile(
    rf"hver\s+især\s+(?:{ABLE}|skulle)\s+{WHO}\s+(?:også\s+)?gerne\b|"
    rf"(?:endelig|desuden|endvidere|også|til\s+sidst|så)\s+(?:{ABLE})\s+(?:{WHO}|det|den)\b|"
    r"(?:det|den)\s+(?:(?:skal|vil)\s+(?:også\s+)?(?:give|gøre|klæde|ruste)\b|kan\s+(?!være|godt|ikke|kun)|har\s+(?:fået|lært|øvet|arbejdet|prøvet)|ved\b|kender\b|er\s+blevet)|"
    rf"(?-i:Og)\s+så\s+(?:{ABLE})\s+{WHO}\b|"
    rf"(?-i:Og)\s+{WHO}\s+\w+r\b|"
    rf"(?:og\s+)?{WHO}\s+(?:også\s+|desuden\s+|endvidere\s+)?(?:{ABLE}|skulle)\b(?!\s+(?:vi|jeg)\b)", re.IGNORECASE)
OURS_AT_HOME = re.compile(
    r"(?:.*\b(?:mening|mål|hensigt|håb|id[eé])(?:en|et)?\b[^.:]*\bat\s+vi\b|\W*(?:når|efter)\b[^.:]*\bvi\b)"
    r"(?=[^.:]*\b(?:hjem\w*|ud\s+af|tilbage|færdige|derfra)\b)",
    re.IGNORECASE,
)
WE_SHALL = re.compile(
    r"(?:.*?[:,]\s+)?(?:(?:og|så|endelig|derudover)\s+){0,2}(?:vi\s+skal|skal\s+vi)(?:\s+(?:også|gerne|selv|alle))?\s+"
    r"(?:blive\s|være\s+blevet\s|kende\s|kunne\s|vide\s|have\s+(?:\w+et|lært|gjort|fået|øvet)\b|turde\s|forstå\s)",
    re.IGNORECASE,
)
"""What those who write for themselves say that they are to gain, once one of them has told what they come home with."""
OBLIGED = re.compile(
    rf"(?:(?:endelig|desuden|endvidere|samtidig|dertil|også|herudover)\s+)?(?:{WHO}\s+skal|skal\s+{WHO})\s+"
    r"(?:\w+\s+){0,2}?(?:have(?!\s+(?:læst|med\b|gennemført|bestået))|få|kende|kunne|vide|blive|opnå|forstå|turde|lære)\b",
    re.IGNORECASE,
)
"""What a purpose says of the participants: "Lederne skal desuden have erfaring med …"."""
WEAK = re.compile(
    rf"^(?:på\s+{COURSE}\s+|her\s+|undervejs\s+)?(?:{WHO}\s+(?:også\s+)?(?:lærer(?!\s+hinanden)|klædes\s+på|rustes|kvalificeres"
    rf"|bliver\s+(?:i\s+stand|klædt|rustet|mere\s|(?!senere|tidligere)\w+ere\b)|opnår|styrkes|udvikler|får\s+(?:\w+\s+){{0,3}}(?:viden|indsigt|redskaber|værktøjer"
    rf"|færdigheder|indblik))"
    rf"|(?:med|gennem)\s+{COURSE}\s+(?:får|opnår|udvikler)\s+{WHO}\s+(?:\w+\s+){{0,3}}{_THINGS}\b"
    rf"|(?:(?:kort\s+(?:sagt|fortalt)|samlet(?:\s+set)?|overordnet|med\s+andre\s+ord|først\s+og\s+fremmest|for\s+det\s+(?:første|andet|tredje|fjerde|femte)|dels),?\s+)?"
    rf"(?:lærer|bliver|får|opnår)\s+{WHO}\b)",
    re.IGNORECASE,
)
SHALL = re.compile(
    rf"(?:(?:og|så|endelig|desuden|endvidere|samtidig|dertil|også|herudover)\s+){{0,2}}(?:{WHO}\s+skal|skal\s+{WHO}"
    rf"|når\s[^,]*,\s+skulle\s+(?:en\s+)?{WHO}\s+gerne)\s+(?:(?:også|desuden|nu|selv|gerne|hver\s+især)\s+)?"
    r"(?:vide|kende|turde|forstå|(?:være|blive)\s+(?:blevet|dygtigere|bedre|i\s+stand)|have\s+(?:fået|arbejdet|prøvet|omsat"
    r"|øvet|trænet|forstået|lært|fundet|bygget|klarhed|overblik|indsigt)|få\s+(?:indsigt|indblik|overblik)"
    r"|kunne\s+(?!deltage|afsætte|undvære|møde|sende|tilmelde|betale|medbringe|komme|bruge\s+\w+\s+(?:dag|time)|tale|læse))",
    re.IGNORECASE,
)
"""What participants are to know or be able to; several such sentences side by side are goals."""
GAINED = re.compile(
    r"\b(?:greb|erfaring(?:er)?\s+(?:med|i)|viden|indsigt|indblik|kendskab|overblik|redskab\w*|værktøj\w*|færdighed\w*|kompetence\w*|forståelse|mod\s+på"
    r"|bedre|stærkere|sikrere|kender|ved,|forstår|mestrer|arbejdet\s+med|øvet|trænet|prøvet|afprøvet|omsat)\b",
    re.IGNORECASE,
)
"""What a sentence that goes on telling of gains ("Og du har arbejdet med …") must name."""
OUTCOME = re.compile(
    rf"\b(?:{ABLE}|opnå\w*|indsigt|indblik|viden|kendskab|erfaring|færdighed\w*|kompetence\w*|styrke\w*|klædt"
    rf"|rustet|fået|lære|står|"
    rf"blive|udvikle\w*|greb|forståelse|overblik|evne\w*)\b",
    re.IGNORECASE,
)
THEY_OUTCOME = re.compile(
    rf"\b{WHO}\s+(?:\w+\s+){{0,4}}?{OUTCOME.pattern}|{OUTCOME.pattern}[^.;]{{0,40}}?\b{WHO}\b", re.IGNORECASE
)
NO_GAIN = re.compile(
    r"\b(?:\w*bevis\w*|certifikat\w*|forbeholde[rs]|kompendi\w+|forplejning|aflys\w+|tilmeld\w+|gebyr"
    r"|(?:det|der)\s+(?:forudsættes|kræves)|indgår\s+(?:\w+\s+)?ikke|(?:ikke|ingen)\s+(?:en\s+)?del\s+af|får\s+(?:\w+\s+){0,3}?(?:besked|vejledning|rabat|frokost|kaffe))\b",
    re.IGNORECASE,
)
TO_STRENGTHEN = re.compile(
    rf"(?:og\s+)?at\s+(?:give|klæde|ruste|styrke|gøre|kvalificere|udvikle|skærpe|øge|udbygge)\s(?:[^.]*\b)?(?:jer|dig|jeres|din|dit|{PARTICIPANTS})\b",
    re.IGNORECASE,
)
"""A purpose that stands as an infinitive: "At styrke lederens evne til …"."""
