# ruff: noqa: E501
"""How long a course lasts among the lengths of much else: other tracks, other courses, what was, sums and parts."""

from __future__ import annotations

import pytest
from test_facts_in_documents import facts_of

N = None
PHRASES: list[tuple[str, float | None, float | None, float | None]] = [
    # what has been until now is no offer
    ("I det forgangne år har over 300 ledere været på vores todagesforløb (15 timer). Nu er der tre dage à 7 timer.", 3, 7, 21),
    ("Siden 2018 har 40 huse fulgt et forløb på to dage. Forløbet her er på tre dage à 7,5 timer.", 3, 7.5, 22.5),
    ("Sidste forår har vi haft to dage. I år tager vi tre dage à 6 timer.", 3, 6, 18),
    ("De seneste to år har kommunen købt fire dage. Vi tilbyder tre dage à 7 timer.", 3, 7, 21),
    ("Ved årets udgang havde 386 medarbejdere været af sted på en dags kursus. Det nye kursus varer tre dage à 7 timer.", 3, 7, 21),
    # instead of
    # other parts of a tender, other customers, other times
    ("Områdelederne er ikke med her. De har én dag med seks timers undervisning i delaftale 3. Vi holder tre dage à 7 timer.", 3, 7, 21),
    ("Vi har lavet noget lignende for Sønderengen i 2017, der var det over to dage med 12 timer. Her bliver det tre dage à 7 timer.", 3, 7, 21),
    ("Tre dage à 7 timer. Nogle af jer var med i Odderholm sidste år, hvor der var to dage.", 3, 7, 21),
    ("Tre dage à 7 timer. Det er ikke det samme som vores fem dage under 1.000-dages-programmet.", 3, 7, 21),
    ("Tre dage à 7 timer. Forløbet må ikke forveksles med de fem dage for nye ledere.", 3, 7, 21),
    ("Klokken 8 til 15.30 alle tre dage. Vil du hellere på førstehjælp? Det er den 3. maj kl. 17-21.", 3, 7.5, 22.5),
    ("Tre dage à 7 timer. Vil du hellere noget kortere? Det får du på to timer en aften.", 3, 7, 21),
    ("Hvor længe varer det? Det er tre dage à 7 timer.", 3, 7, 21),
    ("Hvad hvis I hellere vil have det på jeres eget kursussted? Så holder vi de tre dage à 7 timer dér.", 3, 7, 21),
    ("Delaftale 1 holdes på tre dage à 7 timer. Fra Roskilde kører bussen den 4. maj, 5. maj og 6. maj.", 3, 7, 21),
    ("Tre dage à 7 timer, hvor der var plads til 20 sidste gang.", 3, 7, 21),
    ("Undervisningen er på dag 1 og 2 i Vejle og på dag 3 i Kolding, hver dag kl. 9-16.", 3, 7, 21),
    # breaks that are told beside the hours, and a weekday for a day
    ("7 dage a 6 timer (frokost ikke medregnet).", 7, 6, 42),
    ("Tre dage à 7 timer (pauser fraregnet).", 3, 7, 21),
    ("Tre dage à 7 timer, når frokosten er trukket fra.", 3, 7, 21),
    ("Tre dage på hver 7 timer (frokosten er ikke med).", 3, 7, 21),
    ("Fire onsdage kl. 8.30-14.30. Det giver fem en halv times undervisning hver onsdag.", 4, 5.5, 22),
    ("Forløbet holdes 4. februar, 11. marts og 29. april. Hver dag begynder kl. 8.30 og slutter kl. 16.15, og når de 45 minutters frokost er trukket fra, er der syv timer, hvor en underviser er på.", 3, 7, 21),
    ("Gruppearbejdet ligger på dag 1 og 2. Forløbet holdes 4. februar, 11. marts og 29. april kl. 9-16.", 3, 7, 21),
    # instead of
    ("Vi foreslår fire kortere dage i stedet for tre lange: 5,5 konfrontationstimer pr. dag, i alt 22 konfrontationstimer.", 4, 5.5, 22),
    ("Der bliver tre dage i stedet for to (7 timer hver dag).", 3, 7, 21),
    # another course by its name
    ("Tre dage à 7 timer. Vil du hellere noget kort, så kig på aftenkurset »Pædagogik fra bunden« (2 × 3 timer).", 3, 7, 21),
    ("Kurset er på tre dage à 7 timer. Se også forløbet »Godt i gang«, 5 dage.", 3, 7, 21),
    ("Kurset er på tre dage à 7 timer. Er du ny, så prøv kurset »Ny som leder«, to dage.", 3, 7, 21),
    # a day at two meetings
    ("Det er én læringsdag, men den er skåret over: mandag den 4. oktober og mandag den 22. november, begge gange kl. 8.30-12.15.", 2, 3.75, 7.5),
    ("Læringsdagen er delt i to formiddage: den 4. november og den 18. november kl. 8.30-12.15.", 2, 3.75, 7.5),
    # mentioned days
    ("Vi mødes tre dage kl. 8-15.30. Løn får du som en almindelig dag.", 3, 7.5, 22.5),
    ("Kurset varer tre dage à 7 timer. Det er ikke værre end en travl dag.", 3, 7, 21),
    ("Tre dage kl. 9-16. Alle tre dage er der frokost. Når de tre dage er gået, får du et bevis. Sæt en dag af til at læse.", 3, 7, 21),
    # lessons for a meeting
    ("48 lektioner à 45 min., seks pr. gang. Der er otte undervisningsgange.", 8, 4.5, 36),
    ("30 lektioner i alt, ti på hver dag, over tre dage.", 3, 7.5, 22.5),
    ("54 lektioner med seks ad gangen, ni undervisningsgange.", 9, 4.5, 40.5),
    ("Undervisningen er på 40 lektioner, fem hver gang, i alt otte gange.", 8, 3.75, 30),
    # each module
    ("To moduler. 48 lektioner, fordelt på otte undervisningsgange (fire gange pr. modul).", 8, N, 36),
    ("To moduler. Studiedage: tre på hvert modul.", 6, N, N),
    ("To moduler. Undervisningsdage: 4 pr. modul.", 8, N, N),
    ("To moduler med i alt seks dage (tre på hvert modul).", 6, N, N),
    # clock times of which the total bears one out
    ("To formiddage, begge gange 8.30-12.15. Det er syv en halv time i alt. Rådhuset har åbent 9-15.", 2, 3.75, 7.5),
]  # fmt: skip

DOCUMENTS: list[tuple[str, float | None, float | None, float | None]] = [
    (
        """# Læringsdag for forvaltningen
        Torsdag den 5. marts kl. 8.30-16.00 holder vi læringsdag i Rådssalen.
        ## Program
        | 8.30 | Kaffe og velkomst
        | 10.15 | Arbejde ved bordene
        | 12.20 | Administrativ ledelse
        | 14.30 | Slut og hjem""",
        1, N, N,
    ),
    (
        """# Læringsdag for forvaltningen
        Jeg forestiller mig kl. 9 til 15 en tirsdag i oktober.
        ## Program
        Tirsdag den 8. oktober 2019
        | 8.30 | Velkomst og en runde
        | 10.30 | Hvad siger forskningen?
        | 12.45 | Fra ord til strukturer
        | 16.00 | Tak for i dag""",
        1, 7.5, 7.5,
    ),
    (
        """# Læringsdag for forvaltningen
        Torsdag den 5. marts kl. 8.30-16.00 holder vi læringsdag i Rådssalen.
        ## Program
        | 9.00 | Læreplanen læst oppefra
        | 12.20 | Administrativ ledelse
        | 16.00 | Tak for i dag""",
        1, 7.5, 7.5,
    ),
    (
        """# To diplommoduler for ledere
        || | Modul 1 | Modul 2 | I alt
        | Undervisningsgange | 5 | 4 | 9
        | Lektioner | 30 | 24 | 54""",
        9, N, 40.5,
    ),
    (
        """# Modul for fyrtårne
        Alle mødegange ligger kl. 9.00-14.30.
        || Uge | Dato | Emne
        | 35 | 31.8. | Intro
        | 37 | 14.9. | Position
        | 41 | 12.10. | Sparring
        | 44 | 2.11. | Rum""",
        4, 5.5, 22,
    ),
    (
        """# Kursus for faglige ledere
        Tre dage à 7 timer.
        ## Også i Brohuset i 2020
        Den svære MUS (1 dag). Grundmodul i organisation (60 timer).""",
        3, 7, 21,
    ),
    (
        """# Dag for forvaltningen
        Vi holder os til to formiddage: torsdag den 4. november og torsdag den 18. november, begge gange 8.30-12.15. Det er syv en halv time i alt.
        > Jeg forestiller mig én dag, 9-15, på rådhuset.""",
        2, 3.75, 7.5,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days", "hours", "total"), PHRASES)
def test_a_phrase_tells_the_length(text: str, days: float | None, hours: float | None, total: float | None) -> None:
    found = facts_of(f"# Kursus for faglige ledere\n## Form\n{text}")
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)


@pytest.mark.parametrize(("text", "days", "hours", "total"), DOCUMENTS)
def test_a_document_tells_the_length(text: str, days: float | None, hours: float | None, total: float | None) -> None:
    found = facts_of(text)
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)
