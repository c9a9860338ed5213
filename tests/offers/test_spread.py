"""Whether the days of a course lie apart: what dates, weeks, months and words tell, and what leaves it open."""

from __future__ import annotations

from datetime import date

import pytest
from one_passage import offer_of, quotes_stand_in_the_text

from compliance.offers.facts.spread import by_dates, extract_spread
from compliance.offers.model import Fact, Spread

N = None
PHRASES = [
    # Dates
    ("Datoer", "4. februar, 11. marts og 22. april 2020", 3, "apart"),
    ("Hvornår", "Tirsdag den 7. september, onsdag den 8. september og torsdag den 18. november 2021", 3, "partly"),
    ("Hvornår?", "Den 11. og 12. maj og igen den 15. juni 2020", 3, "partly"),
    ("Datoer", "4., 5. og 6. maj 2020", 3, "together"),
    ("Datoer", "11.–13. oktober 2021", 3, "together"),
    ("Datoer", "30. september til 2. oktober 2020", 3, "together"),
    ("Tid og sted", "Tirsdag den 7. til og med torsdag den 9. september 2021 på Kursuscenter Klithøj", 3, "together"),
    ("Datoer", "17/9, 22/10 og 26/11", 3, "apart"),
    ("Datoer", "14. januar, 11. februar, 17. marts og 28. april 2022", 4, "apart"),
    ("Datoer", "Internat den 15.-16. januar 2020 og en tredje dag den 11. marts 2020.", 3, "partly"),
    ("Datoer", "14. og 15. maj 2020, begge dage kl. 9-16", 2, "together"),
    ("Datoer", "10. december 2020, 14. januar 2021 og 18. februar 2021", 3, "apart"),
    ("Datoer", "Tirsdag den 3. og torsdag den 5. marts 2020", 2, "apart"),
    ("Datoer", "Fredag den 6. og mandag den 9. marts 2020", 2, "together"),
    ("Datoer", "Hold 1: 4. februar, 11. marts og 22. april. Hold 2: 5., 6. og 7. maj.", 3, "apart"),
    ("Datoer", "Hold A: 5., 6. og 7. maj. Hold B: 4. februar, 11. marts og 22. april.", 3, "together"),
    ("Datoer", "4. februar og 11. marts 2020; den tredje dag aftales.", 3, N),
    ("Datoer", "4. februar 2020", 1, N),
    ("Tilmelding", "Tilmelding senest den 4. februar, frist for betaling den 11. marts.", 2, N),
    # Weeks, weekdays and months
    ("Omfang", "Fire dage à 5½ time i ugerne 5, 9, 13 og 17.", 4, "apart"),
    ("Hvornår?", "Onsdag i uge 9, uge 13 og uge 18, alle dage kl. 8.30-16", 3, "apart"),
    ("Form", "Første gang i uge 36, anden i uge 41 og den afsluttende i uge 47.", 3, "apart"),
    ("Form", "Kurset holdes mandag, tirsdag og onsdag i uge 11.", 3, "together"),
    ("Form", "Vi mødes tirsdag til torsdag i uge 41.", 3, "together"),
    ("Form", "Det er tre onsdage i foråret.", 3, "apart"),
    ("Form", "Dagene ligger i september, oktober og november.", 3, "apart"),
    ("Form", "Uge 42 og 43 er efterårsferie.", 2, N),
    ("Form", "Dagene ligger i uge 36 og 41.", 3, N),
    ("Form", "Telefonen er åben mandag til torsdag.", 3, N),
    # Words
    ("Form", "Læringsdagene er et splitforløb.", 3, "apart"),
    ("Form", "Der er fem uger mellem dagene.", 3, "apart"),
    ("Form", "Der går mindst 30 dage mellem dag 1 og dag 2.", 3, "apart"),
    ("Form", "Der er fem uger fra dag 1 til dag 2 og seks uger fra dag 2 til dag 3.", 3, "apart"),
    ("Form", "Undervisningen ligger med en måneds mellemrum.", 3, "apart"),
    ("Form", "Én dag om måneden, kl. 9-16.", 3, "apart"),
    ("Form", "4 dage à 7,5 time, én i hver af månederne februar-maj", 4, "apart"),
    ("Form", "Der er tre dage, og de ligger med god luft imellem.", 3, "apart"),
    ("Form", "De tre dage er spredt over et halvt år.", 3, "apart"),
    ("Spredning", "Mindst fire uger mellem dagene; datoer aftales", 3, "apart"),
    ("Form", "Dagene ligger ikke i træk.", 3, "apart"),
    ("Form", "Forløbet holdes på tre på hinanden følgende dage.", 3, "together"),
    ("Form", "Vi kører de tre dage i træk.", 3, "together"),
    ("Form", "Tre dages internat på kroen.", 3, "together"),
    ("Form", "Tre sammenhængende kursusdage.", 3, "together"),
    ("Form", "Dagene ligger i samme uge.", 3, "together"),
    ("Form", "De første to dage ligger samlet, og tredje dag følger seks uger senere.", 3, "partly"),
    ("Form", "Dagene er lagt efter modellen 2 + 1.", 3, "partly"),
    ("Form", "To sammenhængende dage og én dag seks uger senere.", 3, "partly"),
    ("Form", "Vi begynder med et todages internat og mødes igen en enkelt dag seks uger senere.", 3, "partly"),
    ("Form", "To dage i træk og derefter én dag i maj.", 3, "partly"),
    # Near misses
    ("Form", "22,5 timer fordelt på tre dage.", 3, N),
    ("Form", "Om dagene skal ligge i forlængelse af hinanden, besluttes senere.", 3, N),
    ("Form", "Mellem dagene får du sparring.", 3, N),
    ("Betaling", "Prisen kan deles i tre rater med en måned imellem.", 3, N),
    ("Form", "Forløbet er på tre dage.", 3, N),
    ("Vejledning", "Der er to uger mellem vejledningerne.", 3, N),
    ("Form", "Ministeriet anbefaler splitforløb.", 3, N),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "text", "days", "spread"), PHRASES)
def test_a_phrase_tells_how_the_days_lie(heading: str, text: str, days: float, spread: str | None) -> None:
    offer = offer_of(heading, text)
    found = extract_spread(offer, Fact(value=days))
    assert found.value == spread
    assert bool(found.evidence) == (spread is not None)
    assert quotes_stand_in_the_text(offer, found)


@pytest.mark.parametrize(
    ("days", "year_known", "spread"),
    [
        ((date(2021, 9, 7), date(2021, 9, 8)), True, Spread.TOGETHER),
        ((date(2021, 9, 8), date(2021, 9, 7)), True, Spread.TOGETHER),
        ((date(2021, 9, 7), date(2021, 9, 9)), True, Spread.APART),
        ((date(2021, 9, 10), date(2021, 9, 13)), True, Spread.TOGETHER),
        ((date(2021, 9, 10), date(2021, 9, 13)), False, Spread.APART),
        ((date(2021, 9, 7), date(2021, 9, 8), date(2021, 11, 18)), True, Spread.PARTLY),
        ((date(2021, 9, 7), date(2021, 10, 8), date(2021, 11, 18)), True, Spread.APART),
    ],
)
def test_a_weekend_alone_is_no_time_between(days: tuple[date, ...], year_known: bool, spread: Spread) -> None:
    assert by_dates(days, year_known) is spread


def test_a_text_that_says_both_contradicts_itself() -> None:
    offer = offer_of("Form", "De tre dage holdes i træk. Der er fire uger mellem dagene.")
    found = extract_spread(offer, Fact(value=3))
    assert found.conflict and found.value is None and len(found.evidence) == 2
