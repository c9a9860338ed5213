"""Which offer of the earlier report is which of this one."""

from __future__ import annotations

from test_fingerprint import ANOTHER, COURSE

from compliance.reports.history import KnownOffer
from compliance.reports.previous.fingerprint import fingerprint
from compliance.reports.previous.matching import match
from compliance.rules.model import Verdict

NEW_VERSION = COURSE.replace("tre læringsdage à 7,5 timer", "tre læringsdage à 8 timer")
REWRITTEN = "Helt ny tekst om noget af det samme. " + COURSE[-120:]


def offer(id: str, text: str, path: str = "a.pdf", title: str = "Kursus", provider: str = "") -> KnownOffer:
    return KnownOffer(
        id=id, path=path, title=title, provider=provider, offer_type="ld3-leder", verdict=Verdict.INCOMPLETE,
        fingerprint=fingerprint([text]), findings={},
    )  # fmt: skip


def test_the_same_document_is_the_same_offer_wherever_it_lies() -> None:
    assert match([offer("x/1", COURSE, "gammel/a.pdf")], [offer("x/1", COURSE, "ny/b.pdf")]) == {"x/1": "x/1"}


def test_a_new_version_under_a_new_name_is_known_by_its_text() -> None:
    old = [offer("x/1", COURSE), offer("y/1", ANOTHER, "b.pdf", "Modul")]
    new = [offer("z/1", NEW_VERSION, "a-version-2.docx", "Kursus, revideret")]
    assert match(old, new) == {"z/1": "x/1"}


def test_a_text_written_anew_is_known_by_title_and_file_where_some_of_it_is_left() -> None:
    assert match([offer("x/1", COURSE)], [offer("z/1", REWRITTEN)]) == {"z/1": "x/1"}
    assert match([offer("x/1", COURSE)], [offer("z/1", REWRITTEN, title="Et andet kursus")]) == {}
    assert match([offer("x/1", COURSE)], [offer("z/1", REWRITTEN, "andet-navn.pdf")]) == {}


def test_a_text_written_anew_is_known_by_title_and_provider_too() -> None:
    old, new = offer("x/1", COURSE, provider="Åbrinken"), offer("z/1", REWRITTEN, "b.pdf", provider="Åbrinken")
    assert match([old], [new]) == {"z/1": "x/1"}


def test_a_name_alone_is_not_enough() -> None:
    assert match([offer("x/1", COURSE)], [offer("z/1", ANOTHER)]) == {}


def test_each_earlier_offer_is_used_once_and_the_likest_gets_it() -> None:
    old = [offer("x/1", COURSE)]
    new = [offer("p/1", NEW_VERSION.replace("tre", "fire"), "p.pdf"), offer("q/1", NEW_VERSION, "q.pdf")]
    assert match(old, new) == {"q/1": "x/1"}


def test_offers_of_one_document_that_change_places_are_told_apart() -> None:
    old = [offer("x/1", COURSE, title="Kursus"), offer("x/2", ANOTHER, title="Modul")]
    new = [offer("z/1", ANOTHER + " Pris på forespørgsel.", title="Modul"), offer("z/2", NEW_VERSION, title="Kursus")]
    assert match(old, new) == {"z/1": "x/2", "z/2": "x/1"}
