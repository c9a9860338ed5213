"""The words by which Danish course texts announce and tell learning goals."""

from __future__ import annotations

import re

from compliance.danish.dates import MONTH

WHO = (
    rf"(?:du|(?-i:I)(?!\s+(?:{MONTH}|vinter|sommer|uger|timer|dage|måneder|år)\b)|man|de(?!\s+(?:to|tre|fire|fem|seks|\w+(?:lige|ske|ede|rne|ste|ige))\b)|hun|han|begge(?:\s+(?:grupper|parter))?|alle"
    r"|hver\s+\w+|den\s+enkelte(?:\s+\w+)?|den\s+studerende|de\s+studerende|deltager(?:en|ne)?|kursist(?:en|erne)"
    r"|(?:den\s+|de\s+)?(?:(?:faglige?|pædagogiske?|daglige?|enkelte)\s+){0,2}(?:leder(?:e|en|ne)?|fyrtårn(?:e|et|ene)?|dagplejer(?:e|en|ne)?|"
    r"pædagog(?:en|erne)?|medarbejder(?:en|ne)?|forvaltning(?:en|erne)?|konsulent(?:en|erne)?))"
)
PARTICIPANTS = r"(?:deltager|leder|fyrtårn|dagplejer|pædagog|medarbejder|konsulent)\w*"
COURSE = (
    r"(?:endt\s+|afsluttet\s+|gennemført\s+|bestået\s+)?(?:(?:det|den|de|dette|hele|vores|tre|to|alle)\s+)*"
    r"(?:[\w-]*(?:kurs|forløb|modul|dag|uddannelse|undervisning|seminar|hold)\w*)"
)
ABLE = r"(?:kan|kunne|har|have|skal|vil|ved|vide|kender|kende|er|være|bliver|får|lærer|mestrer|forstår|tør)"

WHO_FIRST = re.compile(rf"{WHO}\b", re.IGNORECASE)
HEADING = re.compile(
    r"læringsmål|læringsudbytte|\budbytte|^\W*(?:\d+\.?\s*)?mål(?:ene|et)?\b(?!\s*gruppe)|\bmed\s+(?:sig\s+)?hjem\b"
    r"|\bhvad\s+(?:lærer|kan|får|bliver)\b|\bdet\s+(?:lærer|får|kan)\s+(?:du|i)\b|\bud\s+af\s+(?:det|forløbet|kurset)\b"
    r"|\bvi(?:den)?,\s+færdigheder",
    re.IGNORECASE,
)
LIST_LEAD = re.compile(
    rf"^\W*(?:(?:efter|ved\s+(?:afslutning|udgang)\w*\s+af|gennem|på|i\s+løbet\s+af)\s+{COURSE}\b.*\b{ABLE}\b"
    rf"|efter\s+\w+\b.*\b(?:er\s+det|at|skal|kan|har|meningen)\b|når\b.*(?:{ABLE}|slut|omme|færdige?|bestået"
    rf"|gennemført)\b"
    rf"|som\s+(?:deltager|leder|fyrtårn|dagplejer|studerende|faglig\w*)\b"
    rf"|{WHO}\W*$|{WHO}\s+(?:skal\s+)?(?:{ABLE}|opnår?|lære|få|udvikler?|tilegner|styrker)\b.*"
    rf"|(?:.*\b(?:[mM]ål(?:et|ene)?|læringsmål\w*|hensigten|meningen)\b.*\b(?:er|at|:).*)"
    rf"|(?:viden|færdigheder|kompetencer|udbytte|mål)(?:\s*(?:,|og|/)\s*\w+)*\W*$)",
    re.IGNORECASE,
)
INTRODUCES = re.compile(
    rf"\b(?:kan|kunne|har|ved|kender|er|bliver|mestrer|tør)\s+{WHO}\W*$"
    rf"|\b{WHO}\s+(?:er\s+i\s+stand\s+til\s+at|kan|gerne\s+kunne|forventes\s+at)\W*$|\bskulle\s+{WHO}\s+gerne\W*$",
    re.IGNORECASE,
)
"""A heading or lead that the goals go on from: "Bagefter kan du", "Når vi skilles, skulle I gerne"."""
GAIN = re.compile(
    rf"^\W*(?:og\s+)?(?:at\s+)?{WHO}\s+(?:også\s+|nu\s+|skal\s+|vil\s+|bedre\s+)?(?:kan|kunne|ved|vide|kender|kende|tør|turde|forstår"
    r"|mestrer|lærer|opnår|(?:er|bliver|blive)\s+(?:blevet|bedre|klædt|rustet|klar|tryg\w*|i\s+stand|fortrolig|\w+ere)"
    r"|(?:har|have|får|få)\s+(?:\w+\s+){0,3}?(?:\w+et|omsat|lært|prøvet|viden|indsigt|indblik|overblik|kendskab|greb|redskaber|mod|sprog))\b",
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
    rf"^[^:;]{{0,60}}\b(?:mål(?:et|ene)?|løfte[rt]?|formål(?:et)?|udbytte(?:t)?)\b[^:;]{{0,30}}:\s*(?=(?:at\s+)?{WHO}\b)",
    re.IGNORECASE,
)
LEADS_ON = re.compile(rf"(?:{INTRODUCES.pattern}|\bat\s+{WHO}\W*$|…\W*$)", re.IGNORECASE)
OF_THEM = re.compile(
    rf"(?:og\s+)?(?!alle\s)(?:{WHO})\s+(?:(?!skal\s+(?:læse|medbringe|tilmelde|betale)\b)\w+(?:r|de)\b|ved\b)",
    re.IGNORECASE,
)
"""A sentence under goals that says something of the participants."""
ASKS = re.compile(r"^[^:]*\?$|:$")
"""Asks or leads on; a question after a colon is part of what stands before it."""
UNFINISHED = re.compile(r"\W*(?:\S+\s+){0,5}(?:på|at|til|om|med|efter|for|af|mod|er)\W*", re.IGNORECASE)
AIM = (
    r"(?:det\s+er\s+(?:vores\s+)?(?:mål|målet|meningen|hensigten|ambitionen|løfte|løftet|håb|ambition|ønske)(?:\s+(?:med|for)\s+[^,]+)?"
    r"|(?:det\s+overordnede\s+|det\s+|vores\s+|mit\s+)?(?:mål|målet|meningen|hensigten|hensigt|ambitionen|ambition|løfte|løftet"
    r"|håb|håbet|ønske|ønsket|formål|formålet)(?:\s+(?:med|for)\s+[^,.]+?)?\s+er"
    r"(?:\s+(?:også|desuden|endvidere))?|er\s+det\s+(?:vores\s+)?(?:mål|målet|meningen|hensigten)"
    r"|(?:vi|jeg)\s+(?:vil\s+gerne\s+have|håber|ønsker|lover)"
    r"(?=[^.]*\b(?:efter\s+(?:\w+\s+)?(?:dag|kurs|forløb|modul)\w*|bagefter|herfra|derfra|(?:går|kommer|tager)\s+hjem)\b))"
)
AIM_THAT = re.compile(
    rf"^(?:(?:når|efter|ved)\b[^,.]*(?:,\s+|\s+(?=er\s+det))|\W*)?{AIM}\s*,?\s+at\s+",
    re.IGNORECASE,
)
SOFT_AIM = re.compile(r"formål|^\W*(?:vi|jeg)\s+(?:vil|håber|ønsker|lover)\b", re.IGNORECASE)
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
    rf"|^(?:efter|ved\s+(?:afslutning|udgang)\w*\s+af)\s+{COURSE}\s*,?\s*(?:{ABLE}|skulle)\s+{WHO}\b"
    rf"{_NO_MORE}"
    rf"|^(?:og\s+)?{WHO}(?:\s+og\s+\w+\s+\w+)?\s+(?:(?:skulle|skal|vil)\s+(?:også\s+)?(?:gerne\s+)?)?(?:komme[r]?|går?|tage[r]?|rejse[r]?|cykle[r]?|køre[r]?)"
    rf"\s+(?:hjem(?:ad)?|herfra|derfra|tilbage)\s+(?:igen\s+)?(?:og|med|som)\b(?=[^.]*\b(?:ved|vide|kan|kender|tør|forstår"
    rf"|viden|redskab\w*|greb|måder?|overblik|indsigt|billede|forståelse|mod|evne\w*|blik)\b)"
    rf"|^når\s+(?:{COURSE}|du|i|vi|{WHO})\b[^,]*\b{_ENDED}\b[^,]*,\s*(?:{ABLE}|skulle)\s+{WHO}\b{_NO_MORE}",
    re.IGNORECASE,
)
NOT_ONLY = re.compile(
    rf"\ber\s+(?:håbet|målet|meningen|hensigten)\s+ikke\s+(?:bare|kun|blot|alene),?\s+at\b.*\bmen\s+(?:også\s+)?at\s+{WHO}\b",
    re.IGNORECASE,
)
"""An aim beside another, anywhere in a sentence: "Her er målet ikke bare at …, men også at du …"."""
THEY_CAN = re.compile(
    rf"(?:og\s+)?{WHO}\s+(?:også\s+)?(?:kan|ved|kender|tør|forstår|mestrer|lærer|har\s+(?:\w+\s+)?(?:\w+et|lært|gjort|sat|lagt))\b{_NO_MORE}",
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
    rf"|(?:skal\s+|vil\s+)?(?:gøre?|klæder?|rus(?:ter?|te))\s+(?:dem|jer|dig|{PARTICIPANTS})\s+(?:på\s+til\b|til\s+at\b|\w+ere\b))",
    re.IGNORECASE,
)
"""What the course makes of the participants: "Modulet skærper din evne til …", "Vi gør dem stærkere i …"."""
GOES_ON = re.compile(
    rf"hver\s+især\s+(?:{ABLE}|skulle)\s+{WHO}\s+(?:også\s+)?gerne\b|"
    rf"(?:endelig|desuden|endvidere|også|til\s+sidst|så)\s+(?:{ABLE})\s+(?:{WHO}|det|den)\b|"
    r"(?:det|den)\s+(?:kan\s+(?!være|godt|ikke|kun)|har\s+(?:fået|lært|øvet|arbejdet|prøvet)|ved\b|kender\b|er\s+blevet)|"
    rf"(?-i:Og)\s+så\s+(?:{ABLE})\s+{WHO}\b|"
    rf"(?-i:Og)\s+{WHO}\s+\w+r\b|"
    rf"(?:og\s+)?{WHO}\s+(?:også\s+|desuden\s+|endvidere\s+)?(?:{ABLE}|skulle)\b(?!\s+(?:vi|jeg)\b)", re.IGNORECASE)
TASK_LEAD = re.compile(
    r"^(?=.*\b(?:skal|bedes)\b)(?=.*\b(?:mellem|imellem|inden|før|forud|undervejs|hjemmefra)\b)"
    r"(?!.*\b(?:kunne|kende|vide|blive|opnå|lære)\b)",
    re.IGNORECASE,
)
"""A lead over what participants must do on the way ("Du skal mellem dagene")."""
SERVICE = re.compile(
    r"\W*(?:købe|bestille|tilmelde|booke|downloade|kontakte|hente\s+(?:slides|materiale\w*|bog\w*)"
    r"|skrive\s+(?:dig|jer)\s+op|søge\s+(?:om|ind))\b",
    re.IGNORECASE,
)
"""An item on what one may get or order afterwards."""
OBLIGED = re.compile(
    rf"(?:(?:endelig|desuden|endvidere|samtidig|dertil|også|herudover)\s+)?(?:{WHO}\s+skal|skal\s+{WHO})\s+"
    r"(?:\w+\s+){0,2}?(?:have(?!\s+(?:læst|med\b|gennemført|bestået))|få|kende|kunne|vide|blive|opnå|forstå|turde|lære)\b",
    re.IGNORECASE,
)
"""What a purpose says of the participants: "Lederne skal desuden have erfaring med …"."""
WEAK = re.compile(
    rf"^(?:på\s+{COURSE}\s+|her\s+|undervejs\s+)?(?:{WHO}\s+(?:også\s+)?(?:lærer(?!\s+hinanden)"
    rf"|bliver\s+(?:i\s+stand|klædt|rustet|mere\s|(?!senere|tidligere)\w+ere\b)|opnår|styrkes|udvikler|får\s+(?:\w+\s+){{0,3}}(?:viden|indsigt|redskaber|værktøjer"
    rf"|færdigheder|indblik))"
    rf"|(?:(?:kort\s+(?:sagt|fortalt)|samlet(?:\s+set)?|overordnet|med\s+andre\s+ord|først\s+og\s+fremmest),?\s+)?"
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
NO_GAIN = re.compile(
    r"\b(?:\w*bevis\w*|certifikat\w*|forbeholde[rs]|kompendi\w+|forplejning|aflys\w+|tilmeld\w+|gebyr"
    r"|(?:det|der)\s+(?:forudsættes|kræves)|(?:ikke|ingen)\s+(?:en\s+)?del\s+af|får\s+(?:\w+\s+){0,3}?(?:besked|vejledning|rabat|frokost|kaffe))\b",
    re.IGNORECASE,
)
NO_GOAL = re.compile(
    r"^\W*(?:vi|jeg|mange|de\s+fleste|krav\w*|ja|nej|mål(?:ene|et)\s+(?:evalueres|følges|er\s+(?:formuleret|udarbejdet|skrevet|hentet|fastsat"
    r"|beskrevet))|"
    r"læringsmål\w*\s+(?:er|evalueres|følger|svarer|tager)|prøven|der|se|læs|dag\s+\d|undervisningen|pris"
    r"|tilmeld\w*|kontakt"
    r"|(?:forløbet|kurset|modulet)\s+(?!giver|gør|klæder|sætter|styrker|skal\s+(?:give|gøre|klæde))\w+)\b",
    re.IGNORECASE,
)
BULLET = re.compile(r"^(?:[\s\-–—•·▪◦●*»›>✓✔☑○➢→]|o\s{1,3}(?=\w)|\(?[a-h1-9]{1,2}[.)]\s+)+")
INLINE_BULLET = re.compile(r"(?:^|(?<=\s))[›»•▪◦●✓✔➢→]\s")
LABEL = re.compile(
    r"^(?:viden|færdighed(?:er)?|kompetence(?:r)?|læringsmål|mål|udbytte)(?:\s*\d+)?\s*:\s*",
    re.IGNORECASE,
)
KIND = re.compile(r"\W*(?:viden|færdigheder|kompetencer)\W*", re.IGNORECASE)
AND_THAT = re.compile(rf"[,;]?\s+(?:og\s+)?at\s+(?!(?:du|i|man|de|hun|han|begge|det)\s)(?={WHO}\b)", re.IGNORECASE)
"""Before a clause with a subject of its own."""
SEMICOLON = re.compile(r";\s*")
NUMBERED = re.compile(r"(?:^|\s)(?:\(?\d\)|\(?[a-h]\)|\d\.)\s+")
GOAL_DEMAND = re.compile(
    r"\W*(?:[A-Z]?\d+(?:\.\d+)*[.:)]?\s+)?(?:lærings|kompetence)?mål(?:\s*\d+\w?)?\s*[:–-]",
    re.IGNORECASE,
)
"""The demand in a tender that an answer with a goal stands beside."""
