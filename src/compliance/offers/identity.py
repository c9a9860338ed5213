"""Who offers a course, and what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from compliance.documents.model import Block, BlockKind, Document, Evidence
from compliance.offers.model import Passage, Section
from compliance.offers.sections import section_of

_WORD = r"[A-ZÆØÅ](?:[\wæøåÆØÅ&’'/-]|(?<![a-zæøå]{2})\.|\.(?=\w))*"
_NAME = rf"{_WORD}(?:[ ](?:(?:og|&|for|i|af|ved|på)[ ])?{_WORD}){{0,5}}"
_SCHOOL = re.compile(
    rf"\b(?:(?:Professionshøjskolen|PROFESSIONSHØJSKOLEN|Professionshøjskole|Erhvervsakademiet|University College|"
    rf"UC|Universitetet i)[ ]{_NAME}"
    rf"|[A-ZÆØÅ][\wæøåÆØÅ-]+(?:[ ][A-ZÆØÅ][\wæøåÆØÅ-]+){{0,2}}[ ](?:Professionshøjskole|Universitet|Erhvervsakademi))"
)
_COMPANY = re.compile(rf"\b{_NAME}[ ](?:ApS|A/S|I/S|IVS|P/S|K/S|F\.?M\.?B\.?A\.?|S\.?M\.?B\.?A\.?)(?!\w)")
_MUNICIPALITY = re.compile(r"\b(?:[A-ZÆØÅ][\wæøå-]+(?:[ -][A-ZÆØÅ][\wæøå-]+)?[ ]Kommune|Kommunen i [A-ZÆØÅ][\wæøå]+)\b")
_INVITING = re.compile(
    rf"(?:[Ff]ra|[Aa]f|[Vv]i i) (?P<name>{_MUNICIPALITY.pattern})"
    rf"|(?P<house>{_MUNICIPALITY.pattern})(?=[^.]{{0,40}}\b(?:inviterer|tilbyder|udbyder|holder|afholder|står for|"
    rf"arrangerer))|^(?P<own>[A-ZÆØÅ][\wæøå-]+ Kommune), "
)
_MAY_NAME = re.compile(r"dbyde|ilbudsgiver|everandør|rrangør|darbejdet|fgivet|remsendt|everes|rrangeres|fholdes")
"""Stands wherever one of the two below finds a name, and is looked for in a tenth of the time."""
_NAMED_AS = re.compile(
    rf"(?:Udbyder|(?<!\w\s)udbyder|[Uu]dbydes|(?:er|som) udbyder|"
    rf"[Tt]ilbudsgiver|[Ll]everandør|[Kk]ursusudbyder|[Aa]rrangør|[Uu]dbydende (?:institution|"
    rf"skole))"
    rf"(?:\s+(?:af|er|ved))?\s*(?::|\|)?\s+(?P<name>{_NAME}(?:[ ](?:ApS|A/S|I/S))?)"
)
_MADE_BY = re.compile(
    rf"(?:[Uu]darbejdet|[Aa]fgivet|[Ff]remsendt|[Ll]everes|[Aa]rrangeres|"
    rf"[Aa]fholdes) af (?:[a-zæøå]+ )?(?P<name>{_NAME}(?:[ ](?:ApS|A/S|I/S))?)"
)
_HOUSE = re.compile(
    rf"\b(?:[Kk]onsulentfællesskabet|[Kk]onsulenthuset|[Kk]ursusfirmaet|[Ff]irmaet|[Vv]irksomheden|"
    rf"[Ff]oreningen)[ ](?P<name>{_NAME})"
    rf"|\b(?P<house>{_NAME}[ ](?:Konsulenterne|Konsulentgruppen|Center|Centret|"
    rf"[\wæøå]*(?:(?:[Uu]dviklings|[Kk]onsulent|[Kk]ursus|[Ll]ærings|[Vv]idens|[Ll]eder)hus|[Aa]kademi(?:et)?|[Kk]ursuscenter|[Vv]iden(?:s)?center|[Ii]nstitut)))\b"
)
_BESIDE = re.compile(
    r"(?:samarbejde|partnerskab|sammen|aftale|makkerskab|dialog) (?:\w+ )?med\b[^.]*$|(?:\btil|\bAtt\.?:?) $"
    r"|(?:ansat|tilknyttet|(?:lektor|adjunkt|docent|professor)(?:er)?|forsker\w*|videncenter\w*)\b[^.]*$",
    re.IGNORECASE,
)
_OPENS_LETTER = re.compile(r"(?:kære|hej|til|att)\b|[^.]{0,40}\bden\s+\d{1,2}\.|\d", re.IGNORECASE)
_PROVIDER_LABEL = re.compile(
    r"(?:kursus)?udbyder|tilbudsgiver|leverandør|arrangør|udbydende \w+|kursusarrangør", re.IGNORECASE
)
_FIRST_NAME = re.compile(r"[^,;\n|]{3,80}?(?=\.\s|[,;\n|(]|$)")
_LABEL = re.compile(
    r"(?:(?:bilag\s+\w{1,3}\s*[.:–-]\s+)?(?:tilbudsgivers?|leverandørens?|vores)\s+(?:besvarelse|tilbud|svar)|ansøgning"
    r"(?:sskema)?(?:\s+om\s+(?:tilskud|støtte|midler|puljemidler))?|(?:internt\s+)?(?:notat|memo)|indstilling|tilbudsbrev"
    r"|kort\s+resum[eé]|resum[eé]|tilbud|katalog|bilag|kursuskatalog|program|invitation|prisliste|modulbeskrivelse|kursusbeskrivelse)\b.{0,12}$",
    re.IGNORECASE,
)


_DAY_OR_TIME = re.compile(
    r"(?:(?:lærings|kursus|undervisnings)?dag|modulgang|gang|uge|kl\.?)\s*\d|\d{1,2}\.?\s*(?:lærings|kursus|undervisnings)?dag\b"
    r"|(?:man|tirs|ons|tors|fre|lør|søn)dag\b[^\w]*(?:d(?:en|\.)\s*)?\d|(?:første|anden|tredje|fjerde|femte|sidste)\s+dag\b"
    r"|mellem\s+(?:dag|dagene|gang)",
    re.IGNORECASE,
)
"""Heads a day or a time of the course: "Dag 1 · tirsdag 3. marts"."""
_NAME_LABEL = re.compile(
    r"(?:(?:projekt|kurs(?:us)?|forløb|aktivitet|modul|indsats|uddannelse)(?:et|en|n)?s?\s*(?:titel|navn)|titel|overskrift"
    r"|navn\s+på\s+(?:projekt|kurs|forløb|aktivitet|modul|indsats)\w*|titel\s+på\s+\w+)\W*",
    re.IGNORECASE,
)
"""Labels what an application or a form calls the course."""
_OF_A_PERSON = re.compile(r"(?:(?:for|efter)?navn|underviser)\W*", re.IGNORECASE)
"""Labels a person, whose own title may stand in the next row."""
_FORM_HEAD = 14
"""Blocks at the start of a form in which the name stands."""
_CONCERNS = re.compile(r"(?:vedr(?:ørende)?|angående|ang|emne)\s*[.:]+\s*(?P<subject>[^\n]{3,160})", re.IGNORECASE)
_HEADED_LINES = re.compile(
    r"(?:til|fra|dato|sagsnr|att|afsender|modtager)\s*[.:].*?\s(?:vedr(?:ørende)?|angående|ang|emne)\s*[.:]+\s*"
    r"(?P<subject>[^\n]{3,160})",
    re.IGNORECASE | re.DOTALL,
)
"""The head of a memo in one paragraph, where the subject is one line of several."""
_OWN_WORD = re.compile(
    r"\s+[–-]\s+(?:(?:min|mit|vores|en|et|kort|til)\s+)*(?:anbefaling|indstilling|vurdering|orientering|notat|beslutning"
    r"|drøftelse|oplæg|forslag|tilbud|svar)\W*$",
    re.IGNORECASE,
)
"""What the writer makes of the subject: "Læringsdag for forvaltningen – min anbefaling"."""
_PART_OF_TENDER = re.compile(
    r"\b(?:del(?:aftale|ydelse|kontrakt|opgave|tilbud)|ydelse|lot)\s+(?:nr\.?\s*)?(?:\d{1,2}|[A-H])\s*[:–-]\s+"
    r"[^.;:\n()|]{3,80}(?=[.;\n(]|$)",
    re.IGNORECASE,
)
_QUOTED_NAME = re.compile(
    r"\b\w*(?:kurs(?:us|et)|forløb(?:et)?|modul(?:et)?|uddannelse(?:n)?|læringsdag(?:en)?|hold(?:et)?)\s+"
    r"(?:»(?P<a>[^»«]{3,80})«|[”“\"](?P<b>[^”“\"]{3,80})[”“\"]|„(?P<c>[^„“”]{3,80})[“”]|'(?P<d>[^']{3,80})')",
    re.IGNORECASE,
)
_CHROME = re.compile(
    r"[^.!?\n]*\s·\s(?:\d\.\+?|\d+\s?(?:t|d|u|m|min|timer?|dage?|uger?)\b|redigeret|følg(?:er|ere)?)(?:\W|$).*"
    r"|.*\b(?:kan\s+se\s+opslaget|har\s+delt\s+et\s+opslag|synes\s+godt\s+om)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""What stands around a post: who wrote it, how long ago, who sees it."""


_FEWEST_WORDS_OF_A_TITLE = 3
_MAIL_HEAD = 8
"""Blocks at the start of a mail in which its subject stands."""
_SUBJECT_LABEL = re.compile(r"(?:emne|vedr(?:ørende)?|subject)\W*$", re.IGNORECASE)
_MAIL_LINE = re.compile(r"(?:fra|from|sendt|sent)\s*:", re.IGNORECASE)
_SUBJECT_LINE = re.compile(r"(?:emne|subject)\s*:\s*(?P<subject>\S.*)", re.IGNORECASE)
_FORWARDED = re.compile(r"^(?:(?:SV|VS|RE|FW|FWD)\s*:\s*)+", re.IGNORECASE)
_PREFIX = re.compile(
    r"^(?:(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?)\s+)?"
    r"(?:(?:program|(?:studie|modul|lektions|undervisnings)plan|semesterplan|kursusblad|(?:kursus|forløbs|modul)beskrivelse|kursusplan|invitation"
    r"|indbydelse|flyer|folder|(?:bilag|appendiks)(?:\s(?:\d{1,2}|[A-H]))?|vedlagt|(?:del|forslag|pakke)\s(?:\d{1,2}|[A-H])"
    r"|(?:også|nyt)(?:\s(?:i|til|på)\s[\wæøå]+(?:\s\d{4})?)?)"
    r"(?:\s*:|\s+[–-])\s+)?(?-i:(?=[A-ZÆØÅ0-9»”\"]))",
    re.IGNORECASE,
)


def name_in(heading: str) -> str:
    """The offer's name in a heading, without its number and without what kind of paper it heads ("Studieplan: …")."""
    return _PREFIX.sub("", heading, count=1) or heading


def find_title(document: Document) -> tuple[str, Block | None]:
    """The document's title: its first heading of the highest level that is neither a provider nor a bare label.

    Falls back on the first heading, then on the first line, then on the file's name.
    """
    for block in document.blocks[:_MAIL_HEAD]:
        if len(block.cells) == 2 and _SUBJECT_LABEL.match(block.cells[0]):
            return name_in(_FORWARDED.sub("", block.cells[1].strip())), block
    head = document.blocks[:_MAIL_HEAD]
    if any(_MAIL_LINE.match(b.text) for b in head):
        for block in head:
            if subject := _SUBJECT_LINE.match(block.text):
                return name_in(_FORWARDED.sub("", subject["subject"].strip())), block
    if found := _title_on_form(document):
        return found
    headings = [b for b in document.blocks if b.kind is BlockKind.HEADING and not b.aside]
    named = [b for b in headings if not _is_label(b.text) or _heads_all(b, headings)]
    first = named[0].index if named else len(document.blocks)
    if found := _title_in_head([b for b in head if b.index < first], labelled=bool(headings)):
        return found
    if named:
        highest = min(b.level for b in named[:8])
        block = next(b for b in named if b.level == highest)
        return name_in(block.text), block
    if not headings and (found := _quoted_name(document)):
        return found
    for block in [*headings, *document.blocks]:
        is_line = block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH)
        if is_line and not _OPENS_LETTER.match(block.text) and not _CHROME.fullmatch(block.text):
            return block.text.split("\n")[0][:120], block
    return document.file, None


def _title_on_form(document: Document) -> tuple[str, Block] | None:
    """The name that a form's own field gives ("Projektets titel | To fra hvert hus")."""
    of_a_person = False
    for block in document.blocks[:_FORM_HEAD]:
        cells = block.cells or tuple(block.text.partition(":")[::2])
        named = len(cells) == 2 and cells[1].strip() and _NAME_LABEL.fullmatch(cells[0].strip())
        before, of_a_person = of_a_person, _OF_A_PERSON.fullmatch(cells[0].strip()) is not None
        if named and not before:
            return name_in(cells[1].strip(" .»«”\"")), block
    return None


def _title_in_head(head: list[Block], *, labelled: bool) -> tuple[str, Block] | None:
    """What a letter or memo says that it concerns; the part of a tender that a paper with a bare label answers."""
    for block in head:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        if concerns := _CONCERNS.match(block.text) or _HEADED_LINES.match(block.text):
            return name_in(_OWN_WORD.sub("", _FORWARDED.sub("", concerns["subject"].strip())).rstrip(".")), block
    named = ((part[0].strip(), block) for block in head for part in _PART_OF_TENDER.finditer(block.text))
    parts = [(name[:1].upper() + name[1:], block) for name, block in named]
    return parts[0] if labelled and len(parts) == 1 else None


def _quoted_name(document: Document) -> tuple[str, Block] | None:
    """The name in quotes that a text without headings, a post or a letter, gives its course."""
    for block in document.blocks:
        if block.kind is BlockKind.PARAGRAPH and (named := _QUOTED_NAME.search(block.text)):
            return next(name for name in named.groups() if name), block
    return None


def find_provider(document: Document, passages: Iterable[Passage]) -> tuple[str | None, Evidence | None]:
    """The provider as the offer itself names it, else the document: running header or footer, title, signature.

    `passages` are the offer's own and the common ones. A school that is only cooperated with, that a teacher is
    employed by, or a municipality that the offer is sent to, is not the provider.
    """
    counted = [p for p in passages if p.section not in (Section.OTHER_COURSES, Section.DEMAND)]
    own = [p for p in counted if not p.common]
    margins = [p for p in counted if document.blocks[p.block].kind in (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)]
    for passage in (p for p in own + counted if p.lead):
        labelled = _PROVIDER_LABEL.fullmatch(passage.lead.strip(" :")) and not passage.text.startswith(passage.lead)
        if labelled and (name := _FIRST_NAME.match(passage.text)):
            return name[0].strip(" .,"), document.quote(passage.block, passage.start, passage.start + name.end())
    introduced = [p for p in counted if _MAY_NAME.search(p.text)]
    for where, patterns in (
        ([p for p in introduced if not p.common], (_NAMED_AS, _MADE_BY)),
        (introduced, (_NAMED_AS, _MADE_BY)),
        (margins, (_SCHOOL, _COMPANY, _HOUSE)),
        (counted, (_SCHOOL, _COMPANY, _HOUSE)),
        (margins, (_MUNICIPALITY,)),
        (counted, (_INVITING,)),
    ):
        for passage in where:
            for pattern in patterns:
                for match in pattern.finditer(passage.text):
                    if not _BESIDE.search(passage.text[: match.start()].split(". ")[-1]):
                        return _named(document, passage, match)
    return None, None


def _named(document: Document, passage: Passage, match: re.Match[str]) -> tuple[str, Evidence]:
    group = next((name for name, value in match.groupdict().items() if value), 0)
    start, end = match.span(group)
    quote = document.quote(passage.block, passage.start + start, passage.start + end, passage.heading)
    return match[group].strip(" .,"), quote


def _heads_all(heading: Block, headings: list[Block]) -> bool:
    """Whether it is the document's own heading, which may begin like a label: "Undervisningsplan, hold DP-4"."""
    alone = heading is headings[0] and all(heading.level < other.level for other in headings[1:])
    words = heading.text.strip()
    is_name = any(pattern.fullmatch(words) for pattern in (_LABEL, _SCHOOL, _COMPANY, _MUNICIPALITY))
    return alone and len(headings) > 1 and len(words.split()) >= _FEWEST_WORDS_OF_A_TITLE and not is_name


def _is_label(heading: str) -> bool:
    words = heading.strip()
    if _SCHOOL.fullmatch(words) or _COMPANY.fullmatch(words) or _MUNICIPALITY.fullmatch(words):
        return True
    if _DAY_OR_TIME.match(words):
        return True
    return _LABEL.fullmatch(words) is not None or section_of(words) not in (
        Section.GENERAL, Section.CONTENT, Section.TARGET_GROUP
    )  # fmt: skip
