"""The letter's words: polite, plain Danish, and only what the supplier needs in order to answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compliance.documents.model import Evidence
from compliance.offers.model import OfferType
from compliance.reports import words
from compliance.reports.letters.asking import Point, Request
from compliance.reports.letters.paper import Field, Paper, Piece, Strong
from compliance.reports.text import one_line
from compliance.rules.model import Level, Outcome

_MOST_QUOTES = 3
_TABLE_WIDTHS = (58, 62, 40)
_TYPE_WIDTHS = (110, 50)
_PARTS = {
    (Outcome.FAIL, False): (
        "Det svarer ikke til rammen",
        "Her oplyser teksten noget, som ikke svarer til rammens krav.",
        "krav, hvor teksten ikke svarer til rammen",
    ),
    (Outcome.FAIL, True): (
        "Det svarer ikke til kommunens egen grænse",
        "Her oplyser teksten noget, som ikke svarer til kommunens egen grænse. Den er vores eget krav og strengere end "
        "rammens.",
        "krav, hvor teksten ikke svarer til kommunens egen grænse",
    ),
    (Outcome.MISSING, False): (
        "Det mangler vi oplysninger om",
        "Her kan vi ikke finde de oplysninger, som rammen kræver.",
        "krav, som vi mangler oplysninger om",
    ),
    (Outcome.REVIEW, False): (
        "Det vil vi gerne vide mere om",
        "Her står der noget i teksten, men vi har brug for, at I uddyber det, før vi kan vurdere det.",
        "krav, som vi gerne vil vide mere om",
    ),
}
"""By outcome, and whether it is only the municipality's own limit that is broken: heading, introduction, amount."""
_OWN = " Hvor vi nævner kommunens egen grænse, er det vores eget krav, som er strengere end rammens."
_NONE_OF_THEM = "Ingen af dem: forløbet hører ikke under rammen"


def to_letter(request: Request) -> bytes:
    """The letter as a Word file; the same request gives the same bytes."""
    return _type_letter(request) if request.asks_type else _letter(request)


def _letter(request: Request) -> bytes:
    paper = _opened(request, f"Spørgsmål til jeres tilbud »{words.title(request.offer)}«")
    paper.paragraph(
        f"Tak for jeres tilbud. Vi har holdt teksten op mod {_ramme(request)} og har brug for jeres svar på "
        f"{_amount(request)}."
    )
    paper.paragraph(
        "Forløbet kan jo rumme mere, end teksten fortæller, men vi kan kun gå ud fra det, der står. Vi har brugt et "
        "program til at læse teksten, så sig endelig til, hvis noget er misforstået."
    )
    paper.paragraph(
        "Vi vil bede jer sende en ny udgave af teksten til ", *_answer(request), ". "
        "Brug gerne svarskemaet sidst i brevet, så vi let kan finde jeres svar."
    )  # fmt: skip
    _text_read(paper, request)
    paper.paragraph(
        "Ved hvert punkt står et eksempel på, hvordan det kan skrives. Eksemplet viser kun en ordlyd: Skriv det med "
        "jeres egne ord, og lov ikke andet end det, der passer på jeres forløb."
    )
    for part, (heading, introduction, _) in _PARTS.items():
        _part(paper, heading, introduction, _krav(request, *part))
    _part(
        paper,
        "Det vil vi også ønske os",
        "Rammen anbefaler også det følgende. Det er ikke krav, og det ændrer ikke vores samlede vurdering, men vi vil "
        "blive glade, hvis I har lyst til at tage det med.",
        request.of(Level.ANBEFALING),
    )
    _close(paper, request)
    paper.heading(2, "Svarskema")
    rows = [(_numbered(point) + _wish(point), "", "") for point in request.points]
    headings = ("Krav", "Jeres svar", "Hvor i den nye tekst?")
    paper.table("Svarskema: ét krav i hver række", _TABLE_WIDTHS, [headings, *rows], row_height=12)
    return paper.to_bytes()


def _type_letter(request: Request) -> bytes:
    """Asks which of the ramme's types the offer is meant to be."""
    paper = _opened(request, f"Hvilken slags forløb er »{words.title(request.offer)}«?")
    paper.paragraph(
        f"Tak for jeres tilbud. Vi har holdt teksten op mod {_ramme(request)}. Rammen gælder seks slags forløb, og vi "
        "kan ikke se af teksten, hvilken af dem jeres forløb er tænkt som. Derfor har vi endnu ikke vurderet de "
        "enkelte krav."
    )
    paper.paragraph(
        "Vi vil bede jer sætte kryds i skemaet herunder og sende os svaret til ", *_answer(request), ". Send gerne en "
        "ny udgave af teksten med, hvor det står klart, hvem forløbet er for, at det hører til Stærke dagtilbud, og om "
        "det er læringsdage eller diplommoduler.",
    )  # fmt: skip
    _text_read(paper, request)
    paper.heading(2, "Svarskema")
    kinds = [*(words.OFFER_TYPES[each] for each in OfferType), _NONE_OF_THEM]
    rows = [("Slags forløb", "Sæt kryds"), *((kind, "") for kind in kinds)]
    paper.table("Svarskema: én slags forløb i hver række", _TYPE_WIDTHS, rows, row_height=9)
    _close(paper, request)
    return paper.to_bytes()


def _opened(request: Request, subject: str) -> Paper:
    paper = Paper(subject, request.read)
    provider = words.provider(request.offer)
    paper.lines(
        ["Til ", provider or Field("leverandørens navn")],
        ["Fra ", _known(request.sender.municipality, "kommunens navn")],
        ["Dato: ", Field("dato")],
    )
    paper.heading(1, subject)
    paper.paragraph("Kære ", Field("modtagerens navn"))
    return paper


def _text_read(paper: Paper, request: Request) -> None:
    paper.heading(2, "Den tekst, vi har læst")
    kind: list[Sequence[Piece]] = [[Strong("Læst som: "), words.offer_type(request.offer.offer_type)]]
    paper.lines(
        [Strong("Titel: "), words.title(request.offer)],
        [Strong("Fil: "), one_line(request.file)],
        *([] if request.asks_type else kind),
        [Strong("Læst den: "), words.day(request.read)],
    )


def _part(paper: Paper, heading: str, introduction: str, points: Sequence[Point]) -> None:
    if not points:
        return
    paper.heading(2, heading)
    mixed = any(point.local_limit for point in points) and not all(point.breaks_own for point in points)
    paper.paragraph(introduction + (_OWN if mixed else ""), keep=True)
    for point in points:
        paper.heading(3, f"{_numbered(point)} (rammens afsnit {point.info.section})")
        paragraphs = list(_said(point))
        for style, pieces in paragraphs[:-1]:
            paper.paragraph(*pieces, style=style, keep=True)
        style, pieces = paragraphs[-1]
        paper.paragraph(*pieces, style=style)


def _krav(request: Request, outcome: Outcome, breaks_own: bool) -> tuple[Point, ...]:
    return tuple(point for point in request.of(Level.KRAV, outcome) if point.breaks_own is breaks_own)


def _said(point: Point) -> Iterator[tuple[str, Sequence[Piece]]]:
    """What stands below a point's heading: style and text of each paragraph."""
    yield "Normal", [point.message]
    for each in point.evidence[:_MOST_QUOTES]:
        yield "Quote", [_quoted(each)]
    if point.limits:
        yield "Normal", [Strong("Det går vi efter: "), f"{point.limits.rstrip('.')}."]
    if point.example:
        yield "Normal", [Strong("Eksempel på ordlyd: "), f"»{point.example}«"]


def _answer(request: Request) -> tuple[Piece, ...]:
    sender = request.sender
    return _known(sender.email, "e-mail"), " senest ", _known(sender.answer_by, "svarfrist")


def _known(value: str, field: str) -> Piece:
    """What the municipality's policy says, else a field for the caseworker."""
    return one_line(value) or Field(field)


def _close(paper: Paper, request: Request) -> None:
    sender = request.sender
    known = ", ".join(each for each in (sender.name, sender.phone, sender.email) if each)
    contact = _known(known, "navn, telefon og e-mail")
    paper.paragraph("Har I spørgsmål, er I velkomne til at kontakte ", contact, ".", style="Afslutning", keep=True)
    paper.lines(
        ["Med venlig hilsen"],
        [_known(sender.name, "jeres navn")],
        [_known(sender.position, "stilling")],
        [_known(sender.municipality, "kommunens navn")],
    )


def _ramme(request: Request) -> str:
    title = one_line(request.ruleset_title)
    return f"ministeriets ramme (»{title}«)" if title else "ministeriets ramme"


def _amount(request: Request) -> str:
    """`2 krav, hvor teksten ikke svarer til rammen, og 3 krav, som vi mangler oplysninger om`; at least one of them."""
    amounts = {part: len(_krav(request, *part)) for part in _PARTS}
    told = [f"{amount if amount > 1 else 'ét'} {_PARTS[part][2]}" for part, amount in amounts.items() if amount]
    return ", og ".join([", ".join(told[:-1]), told[-1]]) if told[1:] else told[0]


def _numbered(point: Point) -> str:
    return f"{point.number}. {point.info.title}"


def _wish(point: Point) -> str:
    return " (ønske)" if point.info.level is Level.ANBEFALING else ""


def _quoted(evidence: Evidence) -> str:
    """The quote with its place; what was read from a picture is said in words that a supplier knows."""
    place = words.place(evidence.model_copy(update={"ocr": False}))
    doubt = "læst af et billede af siden, så der kan være læsefejl" if evidence.ocr else ""
    parts = [part for part in (place, doubt) if part]
    return f"»{one_line(evidence.quote)}«" + (f" ({'; '.join(parts)})" if parts else "")
