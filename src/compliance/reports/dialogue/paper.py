"""The sheet for a meeting: a Word document with a page or two for each offer, and room for notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from compliance.reports import words
from compliance.reports.dialogue.choosing import Talk
from compliance.reports.letters.paper import Field, Paper, Strong

_TITLE = "Før vi køber"
_WIDTHS = (66, 42, 52)
_AGREED_WIDTHS = (80, 45, 35)
_AGREED_ROWS = 4
_WHY_ALWAYS = "Spørges altid"


def to_paper(talks: Sequence[Talk], read: datetime) -> bytes:
    """The document; the same talks give the same bytes."""
    paper = Paper(f"{_TITLE}: spørgsmål til mødet", read)
    if not talks:
        paper.heading(1, _TITLE)
        paper.paragraph("Der er ikke fundet noget kursustilbud at tale om.")
    for number, talk in enumerate(talks):
        if number:
            paper.new_page()
        _write(paper, talk, read)
    return paper.to_bytes()


def _write(paper: Paper, talk: Talk, read: datetime) -> None:
    offer = talk.listed.checked.offer
    paper.heading(1, f"{_TITLE}: {talk.listed.title}")
    provider = words.provider(offer)
    own = [[Strong("Efter jeres vurdering: "), words.VERDICTS[talk.listed.final_verdict]]]
    paper.lines(
        [Strong("Udbyder: "), provider or words.NOT_STATED],
        [Strong("Fil: "), talk.listed.file],
        [Strong("Efter teksten: "), f"{words.VERDICTS[talk.listed.checked.verdict]} (læst {words.day(read)})"],
        *(own if talk.listed.overruled else ()),
        [Strong("Møde den: "), Field("dato"), "  ", Strong("Med: "), Field("navne")],
    )
    paper.paragraph(
        "Spørgsmålene er valgt efter det, teksten lader stå åbent. De er til jer selv og til udbyderen; et ubesvaret "
        "spørgsmål siger ikke, at forløbet er dårligt."
    )
    for phase, asked in talk.phases:
        paper.heading(2, phase.title)
        paper.paragraph(phase.about, keep=True)
        rows = [(each.text, each.why.replace("\n", "; ") or _WHY_ALWAYS, "") for each in asked]
        paper.table(phase.title, _WIDTHS, [("Spørgsmål", "Derfor", "Noter"), *rows], row_height=18)
    paper.heading(2, "Det blev vi enige om")
    empty = [("", "", "")] * _AGREED_ROWS
    paper.table("Aftaler", _AGREED_WIDTHS, [("Hvad", "Hvem", "Hvornår"), *empty], row_height=11)
