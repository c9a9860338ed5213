# ruff: noqa: E501
"""How long a course lasts in whole documents: its own days and hours among those of much else."""

from __future__ import annotations

import pytest
from test_facts_in_documents import facts_of, offer

from compliance.offers.facts.duration import extract_duration
from compliance.offers.model import TargetGroup

N = None
PHRASES: list[tuple[str, float | None, float | None, float | None]] = [
    # spoken and written out
    ("Vi ses tre hele dage fra kl. ni til halv fem.", 3, 7.5, 22.5),
    ("Kurset er et tredageskursus, og hver dag varer syv en halv time.", 3, 7.5, 22.5),
    ("Forløbet fylder halvanden dag.", 1.5, N, N),
    ("Der er tale om et todages internat med i alt 15 timers undervisning.", 2, N, 15),
    ("Vi holder jer til ilden i tre dage fra otte til halv fire.", 3, 7.5, 22.5),
    ("I skal afsætte tre dage i kalenderen, alle fra 8.30 til 16.", 3, 7.5, 22.5),
    ("Undervisningen falder på tre torsdage fra kl. 9 til kl. 16.", 3, 7, 21),
    ("Tre mandage à syv timer.", 3, 7, 21),
    ("Tre onsdage i træk mødes vi fra kvart i ni til kvart over fire.", 3, 7.5, 22.5),
    ("Kurset løber over tre dage. Dagene begynder kl. 8.45 og slutter kl. 16.15.", 3, 7.5, 22.5),
    ("Vi mødes tre gange. Hver gang er der 7 timers undervisning, frokosten ikke talt med.", 3, 7, 21),
    ("Der er afsat 22 timer og 30 minutter til undervisningen, fordelt over tre dage.", 3, N, 22.5),
    ("Den samlede undervisningstid er 1.350 minutter fordelt på tre dage.", 3, N, 22.5),
    ("Antal lektioner: 30 (à 45 minutter) på tre dage.", 3, N, 22.5),
    ("Hver af de tre dage tæller 10 lektioner.", 3, 7.5, 22.5),
    ("På hver af de tre dage er der fire dobbeltlektioner à 90 minutter.", 3, 6, 18),
    ("Deltagerne er sammen med underviseren 7,5 time hver af de tre dage.", 3, 7.5, 22.5),
    ("Omfanget er 3 dage med 7½ times konfrontation dagligt.", 3, 7.5, 22.5),
    ("To dage i marts og én i maj, hver på syv timer.", 3, 7, 21),
    ("To dage i træk med overnatning og en tredje dag tre måneder senere.", 3, N, N),
    ("Først et døgn på internat (to dage), siden en opfølgningsdag hjemme.", 3, N, N),
    ("Forløbet består af en startdag, en midtvejsdag og en afslutningsdag.", 3, N, N),
    ("Læringsdagen varer fra kl. 8.30 til 16.00.", 1, 7.5, 7.5),
    ("Dagen begynder klokken ni og slutter klokken halv fem.", 1, 7.5, 7.5),
    ("Det er en enkelt dag på 7,5 timer.", 1, 7.5, 7.5),
    ("Vi samles en formiddag kl. 8.30-12.00.", 0.5, 3.5, 3.5),
    ("To halve dage på hver 3,75 timer.", 2, 3.75, 7.5),
    ("Undervisningen er delt i to eftermiddage kl. 12.15-16.00.", 2, 3.75, 7.5),
    ("De to første dage er på 8 timer, den sidste på 6,5.", 3, N, 22.5),
    ("Første og anden dag varer otte timer, tredje dag seks timer.", 3, N, 22),
    ("3 d. x 7,5 t.", 3, 7.5, 22.5),
    ("3x7½ time", 3, 7.5, 22.5),
    ("Fire dage kl. 9-14.30 med en halv times frokost.", 4, 5.5, 22),
    ("Dag 1: 12. marts kl. 9-16. Dag 2: 9. april kl. 9-16. Dag 3: 7. maj kl. 9-16.", 3, 7, 21),
    ("12/3, 9/4 og 7/5 2020, alle dage kl. 9.00-16.00", 3, 7, 21),
    ("Den 12.-13. marts og den 7. maj 2020, kl. 9-16.", 3, 7, 21),
    ("Tirsdag den 3., onsdag den 18. og torsdag den 26. november 2020 kl. 8.30-16.00.", 3, 7.5, 22.5),
    ("I ugerne 36, 40 og 45 holder vi en kursusdag kl. 9-16.30.", 3, 7.5, 22.5),
    ("Kurset afvikles over tre måneder med en dag pr. måned à 7 timer.", 3, 7, 21),
    # modules
    ("Modulet har 40 timers undervisning fordelt på syv dage. Den samlede arbejdsindsats er 275 timer.", 7, N, 40),
    ("Du skal regne med 270 arbejdstimer, heraf 42 undervisningstimer.", N, N, 42),
    ("ECTS-omfanget svarer til 137,5 timers arbejdsindsats, hvoraf de 20 er konfrontationstimer.", N, N, 20),
    ("Hvert af de to moduler har 20 timers undervisning fordelt på fire dage.", 8, N, 40),
    ("Begge moduler har fem undervisningsdage à fire timer.", 10, 4, 40),
    ("48 lektioner a 45 minutter i alt over seks undervisningsgange.", 6, N, 36),
    ("Undervisningen er tilrettelagt som otte dage á seks lektioner.", 8, 4.5, 36),
    ("Undervisning: 40 timer. Vejledning: 2 timer. Selvstudium: 230 timer.", N, N, 40),
    # left open
    ("Kurset varer to eller tre dage efter aftale.", N, N, N),
    ("Dagenes længde aftales med kommunen.", N, N, N),
    ("Tidspunkterne følger.", N, N, N),
    ("Forløbet er på 3-4 dage afhængigt af behov.", N, N, N),
    # contradictions
    ("Kurset varer tre kursusdage. I prisen indgår fire kursusdage à 7 timer.", N, 7, N),
    ("Varighed: 3 dage. Kurset afvikles over fire kursusdage.", N, N, N),
    ("Hver dag har 7,5 konfrontationstimer. De tre kursusdage har hver 6 konfrontationstimer.", 3, N, N),
    # what was, what others get, what may come
    ("Kurset er på tre dage à 7 timer. Sidste år var det kun to dage à 6 timer.", 3, 7, 21),
    ("Vi prøvede først med to dage, men nu er det tre.", N, N, N),
    ("I foråret kørte vi det på fire dage; i år er det tre dage à 7,5 timer.", 3, 7.5, 22.5),
    ("Oprindelig var forløbet planlagt til fire dage, men det er skåret ned til tre.", N, N, N),
    ("Som aftalt på mødet bliver det tre dage à 7,5 timer.", 3, 7.5, 22.5),
    ("I bad om to dage. Vi foreslår tre dage à 7 timer, fordi stoffet kræver det.", 3, 7, 21),
    ("Forløbet er på tre dage à 7,5 timer. Nabokommunen fik to dage à 5 timer.", 3, 7.5, 22.5),
    ("Kurset er på tre dage. Vi overvejer at lægge en fjerde dag til.", 3, N, N),
    ("Tre dage à 7 timer. Forløbet kan udvides med en fjerde dag.", 3, 7, 21),
    ("Tre dage. Hertil kan tilkøbes en opfølgningsdag på 5 timer.", 3, N, N),
    ("Tre dage à 7,5 timer. Mellem dagene er der to sparringssamtaler på hver en time.", 3, 7.5, 22.5),
    ("Tre dage à 7,5 timer. Efter kurset mødes netværket fire gange à 2,5 timer.", 3, 7.5, 22.5),
    ("Tre dage kl. 9-16. Erfagrupperne mødes to eftermiddage kl. 13-16.", 3, 7, 21),
    ("Tre dage à 7 timer samt et informationsmøde den 4. marts kl. 13-16.", 3, 7, 21),
    ("Der er et opstartsmøde på 3 timer for lederne. Selve kurset er tre dage à 7 timer.", 3, 7, 21),
    ("Kurset er tre dage à 7 timer, og deltagerne bruger desuden 12 timer på at læse.", 3, 7, 21),
    ("Regn med 8 timers forberedelse før hver af de tre kursusdage.", 3, N, N),
    ("Ved afbud senere end ti dage før en kursusdag betales fuld pris.", N, N, N),
    ("Kontoret har åbent mandag til torsdag kl. 9-15.", N, N, N),
    ("Ring til os på hverdage mellem kl. 9 og 14.", N, N, N),
    ("Underviseren har holdt over 200 kursusdage siden 2010.", N, N, N),
    ("I kommunen er der 30 dage til at svare på høringen.", N, N, N),
    ("Barnet er i dagtilbud 7,5 timer om dagen.", N, N, N),
    ("Prøven varer fire timer. Undervisningen er på 40 timer.", N, N, 40),
]

DOCUMENTS: list[tuple[str, float | None, float | None, float | None]] = [
    (
        """# Tre dage tæt på praksis for faglige ledere
        Ahlby, den 3. marts 2020
        ## Datoer
        - Tirsdag den 8. september 2020 kl. 9.00-16.00
        - Tirsdag den 6. oktober 2020 kl. 9.00-16.00
        - Tirsdag den 10. november 2020 kl. 9.00-16.00
        ## Afbud
        Ved afbud senere end 14 dage før første dag betales fuld pris.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige fyrtårne
        ## Holdene
        || Hold | Dag 1 | Dag 2 | Dag 3
        | Hold A | 3. marts | 2. april | 5. maj
        | Hold B | 4. marts | 3. april | 6. maj
        Alle dage kl. 8.30-16.00.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for faglige fyrtårne
        ## Hold A
        - 3. marts 2020
        - 2. april 2020
        - 5. maj 2020
        ## Hold B
        - 4. marts 2020
        - 3. april 2020
        - 6. maj 2020
        ## Tid
        Alle dage varer 7 timer.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige fyrtårne
        || Dag | Dato | Tid | Sted
        | 1 | 3. marts 2020 | 9-16 | Salen
        | 2 | 2. april 2020 | 9-16 | Salen
        | 3 | 5. maj 2020 | 9-16 | Skovhuset""",
        3, 7, 21,
    ),
    (
        """# Program for dagplejere
        ## Dag 1: Hjemmet som læringsmiljø
        | 8.30 | Velkomst
        | 10.00 | Oplæg
        | 12.00 | Frokost
        | 15.00 | Opsamling
        | 15.30 | Tak for i dag
        ## Dag 2: Legen
        | 8.30 | Godmorgen
        | 10.00 | Oplæg
        | 12.00 | Frokost
        | 15.30 | Farvel""",
        2, 7, 14,
    ),
    (
        """# Læringsdag for forvaltningen
        ## Program
        - Kl. 8.30 Kaffe og rundstykker
        - Kl. 9.00 Velkomst
        - Kl. 9.15 Oplæg om læreplanen
        - Kl. 12.00 Frokost
        - Kl. 13.00 Gruppearbejde
        - Kl. 16.15 Slut""",
        1, 7.25, 7.25,
    ),
    (
        """# Læringsdag for forvaltningen
        | Hvornår | Onsdag den 4. marts 2020
        | Tid | 9.00-16.30
        | Svarfrist | 1. februar 2020
        ## Baggrund
        Lederne har allerede haft deres tre dage à 7 timer. Fyrtårnene følger deres eget forløb på tre dage.""",
        1, 7.5, 7.5,
    ),
    (
        """# Læringsdag for forvaltningen
        || Punkt | Kl. | Emne
        | 1 | 9.00 | Velkomst
        | 2 | 9.30 | Loven og læreplanen
        | 3 | 12.00 | Frokost
        | 4 | 13.00 | Styring
        | 5 | 16.00 | Slut""",
        1, 7, 7,
    ),
    (
        """# Ledelse af den styrkede læreplan - for faglige ledere
        | Varighed | 3 dage
        | Timer | 22,5 konfrontationstimer
        | Pris | 6.900 kr.
        ## Læs også
        - Sparring i praksis, 2 dage
        - Diplommodul i ledelse, 10 ECTS, 8 dage""",
        3, N, 22.5,
    ),
    (
        """# Tilbud til faglige ledere
        ## Forløbet
        Vi tilbyder tre dage à 7,5 timer.
        ## Priser
        || Ydelse | Pris
        | Tre kursusdage | 90.000 kr.
        | Tilkøb: en fjerde dag à 5 timer | 25.000 kr.
        | Option: fyraftensmøde à 3 timer | 9.000 kr.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for faglige ledere
        ## Omfang
        Kurset er på tre dage, i alt 21 konfrontationstimer.
        ## Pris
        || Ydelse | Pris
        | Tre dage, 18 konfrontationstimer | 90.000 kr.""",
        3, N, N,
    ),
    (
        """# Kursus for faglige fyrtårne
        Kære alle
        I kan godt glæde jer. Vi har fået lov til at bruge tre dage på det her, og de bliver lange: Vi begynder halv ni og slipper jer først klokken fire.
        Første dag er den 3. september, så følger den 1. oktober, og den 12. november siger vi farvel.
        Mellem dagene ringer Lone til jer en halv time.
        Tilmelding til Ulla senest den 1. juni. Hun sidder ved telefonen mellem 8 og 10.""",
        3, 7.5, 22.5,
    ),
    (
        """# Diplommodul for faglige fyrtårne
        | Undervisning | 44 timer fordelt på otte dage
        | Eksamen | Mundtlig prøve den 14. januar 2021, 30 minutter
        | Vejledning | To gange en time
        ## Tid
        Du skal regne med 12 timer om ugen, i alt 275 timer.""",
        8, N, 44,
    ),
    (
        """# Diplommodul for faglige ledere
        ## Undervisningsdage
        - 2. september 2020
        - 3. september 2020
        - 30. september 2020
        - 1. oktober 2020
        - 4. november 2020
        Alle dage kl. 9-17.
        ## Eksamen
        - 14. december 2020""",
        5, 8, 40,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days", "hours", "total"), PHRASES)
def test_a_phrase_tells_the_length(
    text: str, days: float | None, hours: float | None, total: float | None
) -> None:
    found = facts_of(f"# Kursus for faglige ledere\n## Form\n{text}")
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)


def test_a_group_has_the_days_of_its_own_part() -> None:
    text = offer("# Forløb for hele huset\n## For lederne\nTre dage à 7 timer.\n## For fyrtårnene\nTo dage à 6 timer.")
    assert extract_duration(text, [TargetGroup.LEDER]).contact_hours.value == 21
    assert extract_duration(text, [TargetGroup.FYRTAARN]).contact_hours.value == 12


@pytest.mark.parametrize(("text", "days", "hours", "total"), DOCUMENTS)
def test_a_document_tells_the_length(
    text: str, days: float | None, hours: float | None, total: float | None
) -> None:
    found = facts_of(text)
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)
