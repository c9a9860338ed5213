# ruff: noqa: E501 - one text to a line
"""Whose figure it is: another's quoted words, the date of the paper, a label of its own, lists of weekdays, fractions.

"|" is a row of cells; a bare line stands under the heading of a course for leaders.
"""

from __future__ import annotations

import pytest
from test_facts_in_documents import facts_of

N = None
TEXTS: list[tuple[str, float | None, float | None, float | None]] = [
    # a label ends in a count of its own; an article after a colon counts nothing
    ("Alt her handler om din hverdag: et hus, fem børn og en barnevogn.\n| Datoer | Mandag 2. marts, onsdag 1. april og torsdag 7. maj 2020\n| Tid | Alle dage kl. 9.00–15.00", 3, 6, 18),
    ("Kurset på tre dage à 7 timer begynder i jeres dage: en morgen med aflevering, et måltid, en lur.", 3, 7, 21),
    ("Vi holder os til det vigtigste i arbejdsdagen: en god modtagelse. Kurset varer to dage à 7 timer.", 2, 7, 14),
    ("Temadage: to. Timer pr. dag: 6.", 2, 6, 12),
    ("Antal dage: en.", 1, N, N),
    ("Læringsdage: én", 1, N, N),
    ("Pædagogikkens hverdag: tre fortællinger. Vi mødes fire gange à 3 timer.", 4, 3, 12),
    # the other side's words in quotation marks, and the answer to them
    ("»Tre dage af ca. 7,5 timer.« Vi tilbyder to dage à seks timer.", 2, 6, 12),
    ("»Tre dage af ca. 7,5 timer.« Vi gennemfører tre undervisningsdage, og på hver af dem er underviserne sammen med holdet i 7 timer og 25 minutter.", 3, 7.42, 22.25),
    ("\"Forløbet bør vare tre dage.\" Hos os varer det fire dage på hver fem timer.", 4, 5, 20),
    ("“Tre læringsdage a 7,5 konfrontationstimer.” Kurset ligger på tre dage, hver med 7 timers undervisning.", 3, 7, 21),
    ("»Kurset strækker sig over 3 dage.« Bekræftes. Dagene går fra kl. 8.30 til 15.30.", 3, 7, 21),
    ("»Ca. 22,5 konfrontationstimer.« Med tre dage à 7 timer når vi op på 21 timer.", 3, 7, 21),
    ("»Tre dage à 7,5 timer«, siger en tidligere deltager, »var præcis nok.«", N, N, N),
    # the dates of the paper itself
    ("| Sendt: | 6. maj 2019 15:51\nVi bruger en formiddag på det, fra 8.30 til 12.00.", 0.5, 3.5, 3.5),
    ("| Dato: | 3. juni 2020\n| Til: | Dagtilbudschefen\nVi foreslår en eftermiddag fra kl. 12.30 til 16.", 0.5, 3.5, 3.5),
    ("Sendt: 4. juni 2019 kl. 10.12\nVi holder tre dage kl. 9-16.", 3, 7, 21),
    ("Fra: Berit Lund. Sendt: mandag den 4. juni 2019. Emne: Kursus. Vi kan tilbyde jer en hel dag fra 9 til 16.", 1, 7, 7),
    ("Ulvborg, den 6. maj 2019\nVi mødes tre gange fra kl. 9 til kl. 16.", 3, 7, 21),
    ("Modtaget 12. marts 2020. Sag 20/1234.\nKurset varer to halve dage kl. 8.30-12.15.", 2, 3.75, 7.5),
    ("Dokument oprettet 1/2-2020, revideret 3/4-2020\nKurset har i alt 21 undervisningstimer.", N, N, 21),
    ("| Oprettet | 1. februar 2020\n| Sidst ændret | 4. maj 2020\n| Undervisning | kl. 9-15.30 alle dage", N, 6.5, N),
    ("| Udskrevet | 4. maj 2020\n| Varighed | 3 dage, kl. 9-15.30", 3, 6.5, 19.5),
    # half days
    ("Tanken er at samle jer en enkelt formiddag kl. 9-12.30.", 0.5, 3.5, 3.5),
    ("Arrangementet fylder en halv dag, nemlig 3,5 time.", 0.5, 3.5, 3.5),
    ("I får en formiddag sammen med os fra 8.30 til 12.00.", 0.5, 3.5, 3.5),
    ("Vi har sat eftermiddagen den 4. marts af, kl. 12-15.45.", 0.5, 3.75, 3.75),
    ("Vi nøjes med en eftermiddag, fra tolv til fire.", 0.5, 4, 4),
    ("Kurset er en læringsdag delt i to halve: den 3. marts kl. 8.30-12.15 og den 17. marts kl. 8.30-12.15.", 2, 3.75, 7.5),
    ("Vi mødes to formiddage kl. 8.30-12.15, og de udgør tilsammen én læringsdag.", 2, 3.75, 7.5),
    ("Læringsdagen er lagt på to eftermiddage, hver på 3 timer og 45 minutter.", 2, 3.75, 7.5),
    ("Vi køber én læringsdag, delt i to halve. Hver halvdel er fra 8.30 til 12.15.", 2, 3.75, 7.5),
    # halves and quarters written in any way
    ("Et kursus består af tre kursusdage med 7 1/2 times undervisning i hver.", 3, 7.5, 22.5),
    ("Tre dage à 7 3/4 time.", 3, 7.75, 23.25),
    ("Kurset varer 2 1/2 dag.", 2.5, N, N),
    ("Hver af de tre dage rummer 6 1/2 times undervisning.", 3, 6.5, 19.5),
    ("Vi har 22 1/2 undervisningstime på tre dage.", 3, N, 22.5),
    ("Undervisningen varer 7 1/4 time/dag i tre dage.", 3, 7.25, 21.75),
    ("1/2 times frokost er ikke talt med i de 7 timers undervisning hver af de tre dage.", 3, 7, 21),
    ("I tre dage er I sammen med underviseren i syv timer og tre kvarter.", 3, 7.75, 23.25),
    # figures of other things beside words for teaching
    ("Forudsætning for at gå til prøve er 80 procent fremmøde. Modulet har 4 dage á 6 timer (24 timer), pauser ligger udover.", 4, 6, 24),
    ("Kravet er 80 % fremmøde. Vi ses fire dage à 6 timer.", 4, 6, 24),
    ("Modulet er på 5 ECTS, heraf er 12 deltageres fremmøde sikret. Der er fem dage à 6 timer.", 5, 6, 30),
    ("Heraf er 24 pladser fremmødepladser. Kurset er på tre dage fra 9 til 15.", 3, 6, 18),
    ("Studieaktiviteten er 137 timer, heraf er 24 undervisning. Der er fire dage.", 4, N, 24),
    ("Af forløbets 140 timer er 42 konfrontationstimer, fordelt på seks dage.", 6, N, 42),
    ("Heraf er 15 minutters undervisning afsat til evaluering. Kurset er på tre dage à 7 timer.", 3, 7, 21),
    ("Timer i alt: 0. Kurset er på tre dage à 7 timer.", 3, 7, 21),
    ("Varighed: 0 dage", N, N, N),
    ("Undervisning: nul timer. Selvstudium: 30 timer.", N, N, N),
    # weekdays told one by one, and weeks
    ("Vi er der tirsdag, onsdag og torsdag i uge 19, syv en halv times undervisning hver dag.", 3, 7.5, 22.5),
    ("Kurset ligger mandag og tirsdag i uge 11 kl. 9-16.", 2, 7, 14),
    ("Undervisningen finder sted onsdag, torsdag og fredag, alle dage fra 9 til 15.", 3, 6, 18),
    ("Vi mødes mandag i uge 36, tirsdag i uge 40 og fredag i uge 45, hver gang kl. 9-16.", 3, 7, 21),
    ("Kontoret har åbent mandag, tirsdag og onsdag. Kurset varer to dage à 7 timer.", 2, 7, 14),
    # lessons
    ("Ti lektioner om dagen i tre dage.", 3, 7.5, 22.5),
    ("Hver dag rummer 10 lektioner à 45 minutter fordelt mellem 8.15 og 16.45. Der er tre dage.", 3, 7.5, 22.5),
    ("Der læses ni lektioner på hver af de tre dage, og en lektion er 50 minutter.", 3, 7.5, 22.5),
    ("30 lektioner fordelt på tre lige lange dage.", 3, 7.5, 22.5),
    # lengths in other voices
    ("Vi ses om formiddagen den 12. maj fra kl. 9 til kl. 12.", 0.5, 3, 3),
    ("Kurset er af en halv dags varighed (4 timer).", 0.5, 4, 4),
    ("Det er et halvdagskursus, kl. 12.30-16.", 0.5, 3.5, 3.5),
    ("Vi gør det på halvanden dag: torsdag kl. 9-16 og fredag kl. 9-12.", 1.5, N, 10),
    ("Der er to halve dage à 3 timer og 45 minutter.", 2, 3.75, 7.5),
    ("Vi begynder kl. kvart over otte og slutter kl. kvart i fire alle tre dage.", 3, 7.5, 22.5),
    ("Tre dage, hver på 450 minutter.", 3, 7.5, 22.5),
    ("Hver dag er på 420 minutters undervisning; der er tre af dem.", 3, 7, 21),
    ("Holdet mødes kl. 8:30 og går hjem 16:00 på alle tre kursusdage.", 3, 7.5, 22.5),
    ("Kurset er på to til tre dage efter aftale.", N, N, N),
    ("Kurset varer tre dage. I budgettet er der regnet med fire undervisningsdage à 7 timer.", N, 7, N),
    ("Antallet af dage aftales nærmere. Hver dag er på 7 timer.", N, 7, N),
    ("Hvor mange timer det bliver, ved vi først, når I har svaret. Vi regner med tre dage.", 3, N, N),
    ("De tre dages i alt 22,5 timer fordeler sig ligeligt.", 3, 7.5, 22.5),
    ("21 timer i alt, fordelt med lige mange timer på hver af de tre dage.", 3, 7, 21),
    ("Samlet undervisningstid 18 timer, ligeligt fordelt på tre dage.", 3, 6, 18),
    ("Sidste år kørte vi to dage à 6 timer i Vrilby; hos jer bliver det tre dage à 7 timer.", 3, 7, 21),
    ("Konsulenten bruger fire dage på forberedelse, og undervisningen er tre dage à syv timer.", 3, 7, 21),
    ("I 2017 varede kurset to dage og havde 15 timer i alt; nu er det tre dage og 22,5 timer.", 3, N, 22.5),
    ("Børnene er i dagplejen otte timer om dagen. Kurset tager to dage à 7 timer.", 2, 7, 14),
    ("Prisen er 1.200 kr. i timen. Tre dage à 7 timer.", 3, 7, 21),
    ("Der er 40 minutters kørsel fra stationen. Kurset er tre dage, 9-16.", 3, 7, 21),
    ("I skal regne med to timers læsning før hver af de tre dage, som går fra 9 til 15.30.", 3, 6.5, 19.5),
    ("Efter kurset følger tre måneder med to timers sparring. Selve kurset er på 3 × 7 timer.", 3, 7, 21),
    ("Underviserne har tilsammen 60 års erfaring og bruger 3 dage à 6,75 timer sammen med jer.", 3, 6.75, 20.25),
    ("|| Dag | Tid | Timer\n| 1 | 9.00-16.30 | 7,5\n| 2 | 9.00-16.30 | 7,5\n| 3 | 9.00-16.30 | 7,5", 3, 7.5, 22.5),
    ("|| | Dage | Timer pr. dag | I alt\n| Fremmøde | 3 | 7 | 21\n| E-læring | 0 | 0 | 5", 3, 7, 21),
    ("| Undervisningstimer | 21\n| Heraf e-læring | 0\n| Kursusdage | 3", 3, N, 21),
    ("| Fremmødedage | tre\n| Timer pr. fremmødedag | syv en halv", 3, 7.5, 22.5),
    ("| Form | 3 dages fremmøde\n| Lektioner | 30 a 45 min.", 3, N, 22.5),
    ("Kære Lone. Det kan vi godt. I får os i tre dage, og vi bliver hver dag fra ni til fire.", 3, 7, 21),
    ("Den første dag er den 4. marts, den anden den 1. april og den sidste den 6. maj. Vi slutter altid kl. 15.30 og begynder kl. 8.30.", 3, 7, 21),
    ("Vi deler de 22,5 timer ud på tre lige lange dage.", 3, 7.5, 22.5),
    ("Det hele klares på en lang dag fra 8 til 16.", 1, 8, 8),
    ("Kurset fylder en arbejdsuge: fem dage fra 9 til 14.", 5, 5, 25),
]
PENSUM: list[tuple[str, float | None]] = [
    ("»Halvdelen af pensum bør være fælles.« Vi har sat pensum til 90 sider, hvoraf 30 er fra den fælles liste.", 33.3),
    ("»Halvdelen af pensum skal være fælles.« Hos os er det 60 %.", 60),
    ("»Ca. 50 % af pensum er fælles.« Af de 200 sider er 90 fra den nationale liste.", 45),
    ("»Halvdelen af pensum bør være fælles.« Vores pensum består af egne tekster.", None),
    ("“Cirka halvdelen af pensum er fælles for alle udbydere.” En tredjedel af pensum er fælles hos os.", 33.3),
    ("Pensum er på 120 sider. Hver tredje side er fra den fælles liste.", 33.3),
    ("Af pensums 90 sider går de 30 igen hos alle udbydere.", 33.3),
    ("Pensum fylder 150 sider; to tredjedele er fælles for alle udbydere.", 66.7),
    ("Pensum er 90 sider. De 60 har vi selv valgt, resten er fælles med de andre udbydere.", 33.3),
    ("Vi beder jer læse 90 sider, og 30 af dem læser alle, uanset hvor i landet de tager kurset.", 33.3),
    ("Pensum: 240 sider, hvoraf 100 er fælles pensum for alle udbydere.", 41.7),
    ("Læsestoffet er 60 sider, og en del af det er det fælles pensum.", None),
    ("De fælles tekster udgør 75 af pensums 150 sider.", 50),
    ("Pensum: 8 tekster, hvoraf de 4 er fælles for landets udbydere.", 50),
    ("Fire ud af ti tekster er fælles for alle udbydere.", 40),
    ("En fjerdedel af pensum deler vi med alle andre udbydere.", 25),
    ("Godt halvdelen af pensum er fælles.", 50),
    ("Pensum er delt i to lige store dele: en fælles og vores egen.", 50),
    ("Ud over de fælles 60 sider læser I 60 sider, som vi selv har valgt.", 50),
    ("Halvdelen af undervisningen er fælles med lederne; pensum er vores eget.", None),
    ("Den ene halvdel af litteraturen er fælles for alle udbydere, den anden halvdel lokal.", 50),
    ("To af fem bøger er de samme hos alle udbydere.", 40),
]


@pytest.mark.parametrize(("text", "days", "hours", "total"), TEXTS)
def test_a_length_is_the_course_s_own(text: str, days: float | None, hours: float | None, total: float | None) -> None:
    found = facts_of(f"# Kursus for faglige ledere\n{text}")
    assert [found["days"], found["hours"], found["total"]] == [
        pytest.approx(value, abs=0.06) if value else value for value in (days, hours, total)
    ]


@pytest.mark.parametrize(("text", "share"), PENSUM)
def test_the_provider_s_own_share_outranks_the_one_it_quotes(text: str, share: float | None) -> None:
    found = facts_of(f"# Kursus for faglige ledere\n## Pensum\n{text}")
    assert found["pensum"] == (pytest.approx(share, abs=0.06) if share else share)
