"""A Word letter to each offer's supplier, with what its text must still say; the caseworker completes and sends it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from compliance.reports import words
from compliance.reports.files import write_numbered
from compliance.reports.history import History
from compliance.reports.letters.asking import NOBODY, Request, requests
from compliance.reports.letters.naming import letter_stem
from compliance.reports.letters.writing import to_letter
from compliance.reports.model import Report
from compliance.rules.contact import Contact

__all__ = ["NOBODY", "Letters", "Request", "requests", "to_letter", "write_letters"]


@dataclass(frozen=True)
class Letters:
    """What was written, in the report's order, and the titles of the offers of which there is nothing to ask."""

    paths: tuple[Path, ...]
    without: tuple[str, ...]


def write_letters(
    report: Report, folder: Path, history: History, *, with_review: bool = False, sender: Contact = NOBODY
) -> Letters:
    """Write a letter for every offer whose text leaves something to ask; `with_review` also asks what is for review.

    What is known of the sender is filled in. A name that is taken gets a number. Raises OutputError.
    """
    asked = requests(report, history, with_review=with_review, sender=sender)
    letters = [(letter_stem(each), to_letter(each)) for each in asked if not each.is_empty]
    return Letters(
        paths=tuple(write_numbered(folder, stem, ".docx", content) for stem, content in letters),
        without=tuple(words.title(each.offer) for each in asked if each.is_empty),
    )
