"""Who offers a course, and what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from compliance.documents.model import Block, BlockKind, Document, Evidence
from compliance.offers.model import Passage, Section
from compliance.offers.sections import section_of

_NAME = r"[A-ZÆØÅ][\wæøåÆØÅ&.’'/-]*(?:[ ](?:(?:og|&|for|i|af|ved|på)[ ])?[A-ZÆØÅ][\wæøåÆØÅ&.’'/-]*){0,5}"
_SCHOOL = re.compile(
    rf"\b(?:(?:Professionshøjskolen|Professionshøjskole|Erhvervsakademiet|University College|UC|Universitetet i)[ ]{_NAME}"
    rf"|[A-ZÆØÅ][\wæøåÆØÅ-]+(?:[ ][A-ZÆØÅ][\wæøåÆØÅ-]+){{0,2}}[ ](?:Professionshøjskole|Universitet|Erhvervsakademi))"
)
_COMPANY = re.compile(rf"\b{_NAME}[ ](?:ApS|A/S|I/S|IVS|P/S|K/S|F\.?M\.?B\.?A\.?|S\.?M\.?B\.?A\.?)(?!\w)")
_MUNICIPALITY = re.compile(r"\b(?:[A-ZÆØÅ][\wæøå-]+(?:[ -][A-ZÆØÅ][\wæøå-]+)?[ ]Kommune|Kommunen i [A-ZÆØÅ][\wæøå]+)\b")
_NAMED_AS = re.compile(
    rf"(?:[Uu]dbyde(?:s|r)|[Tt]ilbudsgiver|[Ll]everandør|[Kk]ursusudbyder|[Aa]rrangør|[Uu]dbydende (?:institution|skole))"
    rf"(?:\s+(?:af|er|ved))?\s*(?::|\|)?\s+(?P<name>{_NAME}(?:[ ](?:ApS|A/S|I/S))?)"
)
_MADE_BY = re.compile(
    rf"(?:[Uu]darbejdet|[Aa]fgivet|[Ff]remsendt|[Ll]everes|[Aa]rrangeres|[Aa]fholdes) af (?:\w+ )?(?P<name>{_NAME}(?:[ ](?:ApS|A/S|I/S))?)"
)
_HOUSE = re.compile(
    rf"\b(?:[Kk]onsulentfællesskabet|[Kk]onsulenthuset|[Kk]ursusfirmaet|[Ff]irmaet|[Vv]irksomheden|[Ff]oreningen)[ ](?P<name>{_NAME})"
    rf"|\b(?P<house>{_NAME}[ ](?:Udviklingshus|Konsulenthus|Kursuscenter|Kursushus|Konsulenterne|Konsulentgruppen|Akademi|Akademiet|Center))\b"
)
_COOPERATION = re.compile(r"(?:samarbejde|partnerskab|sammen|aftale|makkerskab|dialog) (?:\w+ )?med\b[^.]*$|(?:ansat|tilknyttet|lektor|adjunkt|docent|professor|forsker\w*|videncenter\w*)\b[^.]*$", re.IGNORECASE)
_LABEL = re.compile(r"(?:tilbud|katalog|bilag|kursuskatalog|program|invitation|prisliste|modulbeskrivelse|kursusbeskrivelse)\b.{0,12}$", re.IGNORECASE)


def find_title(document: Document) -> tuple[str, Block | None]:
    """The document's title: its first heading of the highest level that is neither a provider nor a bare label.

    Falls back on the first heading, then on the first line, then on the file's name.
    """
    headings = [b for b in document.blocks if b.kind is BlockKind.HEADING and not b.aside]
    named = [b for b in headings if not _is_label(b.text)]
    if named:
        highest = min(b.level for b in named[:8])
        block = next(b for b in named if b.level == highest)
        return block.text, block
    for block in [*headings, *document.blocks]:
        if block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH):
            return block.text.split("\n")[0][:120], block
    return document.file, None


def find_provider(document: Document, own: Iterable[Passage], title_page: Iterable[Passage]) -> tuple[str | None, Evidence | None]:
    """The provider as named by the offer itself, else by the document: running header or footer, title, signature.

    A school that is only cooperated with, or that a teacher is employed by, is not the provider.
    """
    own = list(own)
    pages = list(title_page)
    margins = [p for p in pages if document.blocks[p.block].kind in (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)]
    for passages, patterns in (
        (own, (_NAMED_AS, _MADE_BY)),
        (pages, (_NAMED_AS, _MADE_BY)),
        (margins, (_SCHOOL, _COMPANY, _HOUSE)),
        (pages, (_SCHOOL, _COMPANY, _HOUSE)),
        (pages, (_MUNICIPALITY,)),
    ):
        for passage in passages:
            if passage.section in (Section.OTHER_COURSES, Section.DEMAND):
                continue
            for pattern in patterns:
                for match in pattern.finditer(passage.text):
                    group = next((n for n in ("name", "house") if n in pattern.groupindex and match[n]), None)
                    name = match[group] if group else match[0]
                    if not _COOPERATION.search(passage.text[: match.start()].split(". ")[-1]):
                        start, end = match.span(group) if group else match.span()
                        place = passage.start + start, passage.start + end
                        return name.strip(" .,"), document.quote(passage.block, *place, passage.heading)
    return None, None


def _is_label(heading: str) -> bool:
    words = heading.strip()
    if _SCHOOL.fullmatch(words) or _COMPANY.fullmatch(words) or _MUNICIPALITY.fullmatch(words):
        return True
    return _LABEL.fullmatch(words) is not None or section_of(words) not in (
        Section.GENERAL, Section.CONTENT, Section.TARGET_GROUP
    )  # fmt: skip
