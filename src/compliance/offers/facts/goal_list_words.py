"""The words over lists of goals, and the marks by which their items and clauses stand apart."""

from __future__ import annotations

import re

from compliance.offers.facts.goal_words import ABLE, COURSE, WHO

HEADING = re.compile(
    r"læringsmål|læringsudbytte|\budbytte|^\W*(?:\d+\.?\s*)?mål(?:ene|et)?\b(?!\s*gruppe)|\bmed\s+(?:sig\s+)?hjem\b"
    r"|\bgår\s+(?:\w+\s+)?(?:herfra|derfra|hjem)\s+med\b"
    r"|\bhvilke[nt]?\s+(?:evner|kompetencer|færdigheder|gevinster|læring\b(?=.*\bf[åi]r?\b)|viden\b(?=.*\b(?:opnå|få|går|hjem)))|\bhvad\s+skal\b.*\b(?:kunne|vide|lære|blive)\b"
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
_DONE = (
    r"^\W*(?:(?:en|et|den|de|enhver|hver|alle)\s+)?(?:\w+\s+)?\w*(?:deltager|leder|fyrtårn|dagplejer|pædagog|konsulent|medarbejder|kursist|studerende|chef)\w*"
    rf",?\s+(?:der|som)\s+(?:har\s+)?(?:\w+\s+)?(?:(?:gennemført|gennemfører|fuldført|fuldfører|afsluttet|afslutter|bestået|taget|fulgt)\s+{COURSE}"
    rf"|deltaget\s+i\s+{COURSE}|været\s+(?:med|igennem|gennem|på)\b[^.:]*|(?:kommer|vender|går|tager|rejser)\s+(?:hjem|tilbage|herfra|ud\s+ad\s+døren)\b[^.:]*)\W*$"
)
"""Who has been through the course, of whom the items below go on ("En leder, der har gennemført forløbet,")."""
INTRODUCES = re.compile(
    rf"{_DONE}|\b(?:kan|kunne|har|ved|kender|er|bliver|mestrer|tør)\s+{WHO}\W*$"
    rf"|\b{WHO}\s+(?:er\s+i\s+stand\s+til\s+at|kan|gerne\s+kunne|forventes\s+at)\W*$|\bskulle\s+{WHO}\s+gerne\W*$",
    re.IGNORECASE,
)
"""A heading or lead that the goals go on from: "Bagefter kan du", "Når vi skilles, skulle I gerne"."""
LEADS_ON = re.compile(rf"(?:{INTRODUCES.pattern}|\bat\s+{WHO}\W*$|…\W*$)", re.IGNORECASE)
ASKS = re.compile(r"^[^:]*\?$|:$")
"""Asks or leads on; a question after a colon is part of what stands before it."""
UNFINISHED = re.compile(
    r"(?!.*\b(?:prøve[tr]?\b.*\baf|at\s+\w+\s+(?:på|af|med|om|til))\W*$)"
    r"\W*(?:\S+\s+){0,5}(?:på|at|til|om|med|efter|for|af|mod|er)\W*",
    re.IGNORECASE,
)
WITH_PARTS = re.compile(r"\b(?:herunder|nemlig|blandt\s+andet|det\s+vil\s+sige)\s*:$", re.IGNORECASE)
"""How a goal ends whose parts stand below it."""
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
NO_GOAL = re.compile(
    r"^\W*(?:vi(?!\s+er\s+i\s+mål)|jeg|mange|de\s+fleste|krav\w*|ja|nej|mål(?:ene|et)\s+(?:evalueres|følges|er\s+(?:formuleret|udarbejdet|skrevet|hentet|fastsat"
    r"|beskrevet))|"
    r"læringsmål\w*\s+(?:er|evalueres|følger|svarer|tager)|prøven|der|se|læs|dag\s+\d|undervisningen|pris"
    r"|tilmeld\w*|kontakt"
    r"|(?:forløbet|kurset|modulet)\s+(?!giver|gør|klæder|sætter|styrker|skal\s+(?:give|gøre|klæde))\w+)\b",
    re.IGNORECASE,
)
POINT = re.compile(r"\W*(?:[A-Z]?\d{1,2}|[a-h])[.)]\s+")
"""How a numbered point of a paper opens."""
BULLET = re.compile(r"^(?:[\s\-–—•·▪◦●*»›>✓✔☑○➢→]|o\s{1,3}(?=\w)|\(?[a-h1-9]{1,2}[.)]\s+)+")
INLINE_BULLET = re.compile(r"(?:^|(?<=\s))[›»•▪◦●✓✔➢→]\s")
LABEL = re.compile(
    r"^(?:viden(?:\s+og\s+(?:forståelse|indsigt|kunnen))?|færdighed(?:er)?|kompetence(?:r)?|læringsmål|mål|udbytte)(?:\s*\d+)?\s*:\s*",
    re.IGNORECASE,
)
KIND = re.compile(r"\W*(?:viden|færdigheder|kompetencer)\W*", re.IGNORECASE)
AND_THAT = re.compile(rf"[,;]?\s+(?:og\s+)?at\s+(?!(?:du|i|man|de|hun|han|begge|det)\s)(?={WHO}\b)", re.IGNORECASE)
"""Before a clause with a subject of its own."""
AND_THAT_THEY = re.compile(
    r"(?<!\bved)(?<!forstår)(?<!forstå)(?<!så)(?<!sådan)(?<!sikrer)(?<!sikre)(?<!på)(?<!for)(?<!af)(?<!om)(?<!til)"
    r",\s+(?:og\s+)?at\s+(?=(?:de|hun|han|du|i)\s+(?!ikke\b)\w+)",
    re.IGNORECASE,
)
"""Before another clause of the same people; two of them and more are a list of goals."""
SEMICOLON = re.compile(r";\s*")
NUMBERED = re.compile(r"(?:^|\s)(?:\(?\d\)|\(?[a-h]\)|\d\.)\s+")
GOAL_DEMAND = re.compile(
    r"\W*(?:[A-Z]?\d+(?:\.\d+)*[.:)]?\s+)?(?:lærings|kompetence)?mål(?:\s*\d+\w?)?\s*[:–-]",
    re.IGNORECASE,
)
"""The demand in a tender that an answer with a goal stands beside."""
