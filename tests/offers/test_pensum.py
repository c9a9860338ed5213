# ruff: noqa: E501 - one phrase to a line
"""The common share of the pensum."""

from __future__ import annotations

import pytest
from offer_texts import offer_of

from compliance.offers.facts.pensum import extract_shared_pensum

PHRASES = [
    ("Pensum", "Pensum er på 180 sider. De 90 står på den fælles pensumliste for fyrtårne, de andre 90 udpeger vi sammen med kommunens udviklingskonsulent.", 50),
    ("Pensum", "Fordelingen er 50 % fælles nationalt pensum, 25 % valgt af underviserne og 25 % aftalt med den enkelte kommune.", 50),
    ("Pensum", "Det fælles pensum fylder 40 % og vores eget 60 %.", 40),
    ("Pensum", "To tredjedele er vores eget valg, resten er fælles for alle udbydere.", 33.3),
    ("Pensum", "Vi har selv valgt 55 procent af teksterne, mens resten er det fælles pensum.", 45),
    (None, "60 procent kommer fra den fælles liste for ledere. De øvrige 40 procent er lokalt og udpeges af os.", 60),
    ("Mødepligt", "Deltagerne skal have læst halvdelen af det fælles pensum inden dag 1.", None),
    ("Pensum", "Halvdelen af det fælles pensum læses inden første dag.", None),
    ("Pensum", "Omkring 50 pct. af pensum skal være fælles på tværs af udbydere.", None),
    ("Pensum", "Ifølge rammen er omkring 50 % af pensum fælles.", None),
    ("Pensum", "Vi følger rammens krav om, at 50 % af pensum er fælles på tværs af udbydere.", 50),
    ("Pensum", "40-50 % af pensum er fælles.", None),
    ("Pensum", "Pensum er på ca. 400 sider, heraf ca. 200 sider fra den fælles liste.", 50),
    ("Pensum", "Ca. 200 af 400 sider er fælles på tværs af udbydere.", 50),
    ("Pensum", "90 af de 180 sider er fælles.", 50),
    ("Pensum", "Fem af de ti titler er fælles for alle udbydere.", 50),
    ("Pensum", "Der læses ca. 240 sider. Halvdelen er den pensumliste, som er fælles for alle udbydere af lederforløbet; resten har vi selv valgt med jeres lokale mål for øje.", 50),
    ("Pensum", "Du får et hæfte på 110 sider. Omkring 45 % af siderne kommer fra den fælles pensumliste for dagplejere, så du læser det samme som dagplejere i andre kommuner. Resten er artikler og billeder, jeg selv har samlet. Teksterne er også indtalt (3 timer og 40 minutter).", 45),
    ("Pensum", "1/3 af pensum er fælles.", 33.3),
    ("Pensum", "Pensum: 50 % er fælles for alle udbydere, resten har vi valgt.", 50),
    ("Pensum", "60 % af pensum er den fællesliste, som alle udbydere følger. De sidste 40 % er vores.", 60),
    ("Pensum", "Omkring 60 % af litteraturen er den, som alle udbydere bruger; resten har vi selv fundet.", 60),
    ("Pensum", "Pensum udgør 200 sider og omfatter det fælles pensum.", None),
    ("Pensum", "Pensum består af fælles pensum suppleret med egne tekster. Hver deltager får et kompendium på ca. 200 sider.", None),
    ("Pensum", "Det fælles pensum er på 120 sider.", None),
    ("Pensum", "Fælles pensum: 120 sider. Eget pensum: 80 sider.", 60),
    ("Pris", "50 % af prisen betales ved afbud.", None),
    ("Litteratur", "Cirka 150 sider. Det fælles pensum, som ministeriet har udsendt, indgår. Kursusbevis ved mindst 80 % fremmøde.", None),
    ("Pensum", "I 2018 var 30 % af pensum fælles; nu er det 50 %.", 50),
    ("Pensum", "Tidligere var 30 % af pensum fælles.", None),
    ("Pensum", "En femtedel før, knap en tredjedel på og imellem dagene og resten bagefter. Pensum er fælles.", None),
    ("Pensum", "Halvtreds procent af pensummet er fastlagt af ministeriet og ens for alle udbydere.", 50),
    ("Pensum", "Lidt over halvdelen af pensum er fælles.", 50),
    ("Pensum", "12 ud af 24 artikler er udvalgt nationalt.", 50),
    ("Pensum", "Litteraturlisten består af 20 titler, hvoraf de ti er obligatoriske for alle udbydere.", 50),
    ("Pensum", "Omkring 50 pct. af pensum er fælles på tværs af udbydere.", 50),
    ("Pensum", "Halvdelen af forløbets litteratur er fastsat centralt og læses af deltagere hos alle udbydere.", 50),
    ("Pensum", "Forløbets pensum er på 240 sider, hvoraf 120 sider stammer fra den fælles, nationale pensumliste.", 50),
    ("Litteratur", "50 procent af litteraturen er ministeriets obligatoriske tekster; de øvrige 50 procent er valgt af underviserne.", 50),
    ("Litteratur", "Den ene halvdel af teksterne er fælles med øvrige udbydere, den anden er tilpasset kommunens egne indsatser.", 50),
    ("Pensum", "Pensum udgør 250 sider. Heraf er 48 % identisk med den pensumliste, som ministeriets udvalg har udarbejdet.", 48),
    ("Pensumoversigt", "Fællespensum: 130 sider. Lokalt pensum: 120 sider. I alt: 250 sider.", 52),
    ("Pensumoversigt", "Den fælles pensumliste udgør 80 ud af forløbets 200 sider.", 40),
    ("Pensumoversigt", "Tre femtedele af pensum er fælles for alle udbydere.", 60),
    ("Pensum", "45 % af pensum hentes fra fællespensummet, og 55 % er institutionens eget valg.", 45),
    ("Litteratur", "En tredjedel af de obligatoriske tekster er fælles for samtlige udbydere af forløbet.", 33.3),
    ("Litteratur", "To tredjedele af litteraturlisten er sammenfaldende med den fælles liste.", 66.7),
    ("Litteratur", "En fjerdedel af pensum er fælles på tværs af udbydere, resten er udvalgt til dette hold.", 25),
    ("Litteratur", "Tre fjerdedele af pensum er fastlagt i fællesskab af udbyderne.", 75),
    ("Litteratur", "Hele pensum er fælles for alle udbydere; der læses ingen supplerende tekster.", 100),
    ("Litteratur", "Cirka halvdelen af det, deltagerne læser, læses også af deltagere på andre udbyderes hold.", 50),
    ("Litteratur", "Forløbet anvender den fælles pensumliste, som ministeriet har offentliggjort.", None),
    ("Litteratur", "Pensum omfatter ca. 200 sider, som udleveres ved kursusstart.", None),
    ("Litteratur", "Pensum er udarbejdet af et udvalg nedsat af ministeriet og suppleret med lokale tekster.", None),
    ("Litteratur", "En del af pensum er fælles på tværs af professionshøjskolerne.", None),
    ("Deltagelse", "Kursusbevis udstedes ved mindst 80 % fremmøde.", None),
    ("Mødepligt", "Der er mødepligt, og fravær må højst udgøre 20 pct. af undervisningen.", None),
    ("Struktur", "Forløbet følger en 20-30-50-struktur, hvor halvdelen af læringen ligger efter læringsdagene.", None),
    ("Studieindsats", "Halvdelen af tiden arbejder de studerende i grupper.", None),
    ("Forventninger", "Deltagerne forventes at have læst mindst halvdelen af pensum inden første dag.", None),
    ("Det læser I", "Halvdelen af teksterne er dem, alle andre også læser. Den anden halvdel vælger jeg, så de passer til jer.", 50),
    ("Det læser I", "Fifty-fifty: 50 % fælles pensum, 50 % skræddersyet til jer.", 50),
    ("Pensum", "Pensum er delt lige over mellem det fælles nationale stof og det, vi selv har fundet frem.", 50),
    ("Pensum", "Vi bruger den fælles pensumliste til halvdelen af læsestoffet.", 50),
    ("Pensum", "40 procent af det, I læser, er fælles med andre udbyderes forløb; resten er vores egne bøger.", 40),
    ("Pensum", "Vi holder det fælles pensum nede på 30 %, så der bliver plads til jeres virkelighed.", 30),
    ("Pensum", "Vi bestemmer selv 40 % af pensum, og de sidste 60 % er fælles på tværs af udbydere.", 60),
    ("Pensum", "I skal læse ti tekster. Fem af dem står på den fælles liste, de fem andre er mine.", 50),
    ("Pensum", "Vi arbejder ikke med et fælles pensum på tværs af udbydere; alle tekster er vores egne.", 0),
    ("Pensum", "Der er fælles pensum, men bare rolig: det er korte tekster.", None),
    ("Pensum", "Vi har skrevet halvdelen af bøgerne på listen selv.", None),
    ("Pris", "Tilmelder I tre fra samme hus, er der 50 % rabat på den tredje.", None),
    ("Pris", "Early bird: spar 20 pct. ved tilmelding inden 1. maj.", None),
    ("Metode", "50 % af tiden er øvelser, 30 % er oplæg, og resten bruger vi på snak.", None),
    ("Metode", "Halvdelen af dagen er I på benene og prøver ting af.", None),
    ("Resultater", "97 % af deltagerne ville anbefale kurset til en kollega.", None),
    ("20-30-50", "20 % før, 30 % på dagene og 50 % efter – sådan er læringen fordelt.", None),
    ("Fælles sprog", "I får et fælles sprog og en fælles faglighed; det er mere end halvdelen af arbejdet.", None),
    ("Pensum", "Det tilstræbes, at pensum for halvdelens vedkommende er sammenfaldende med de øvrige professionshøjskolers.", 50),
    ("Pensum", "Litteraturen er for 50 %'s vedkommende fastlagt nationalt, mens den resterende del afspejler lokale forhold.", 50),
    ("Pensum", "Mindst halvdelen af pensum er fælles på tværs af udbydere.", 50),
    ("Pensum", "Fælles pensum på tværs af udbydere udgør halvtreds procent af læsestoffet.", 50),
    ("Pensum", "Pensumlisten indeholder 60 % dansksproget og 40 % engelsksproget litteratur.", None),
    ("Pensum", "Halvdelen af pensum er forskningsartikler, og halvdelen er praksisnære udgivelser.", None),
    ("Ændring", "Andelen af fælles pensum er ændret fra 30 % til 50 %.", 50),
    ("Nyt", "Sidste år læste I kun vores egne tekster. Nu er hveranden tekst fra det fælles pensum.", 50),
    ("Pensum", "Andelen af fælles pensum er 50 % ifølge forløbsbeskrivelsen og 40 % ifølge litteraturlisten.", None),
    ("Litteraturfordeling", "I alt 25 tekster, hvoraf 12 er fælles på tværs af udbydere.", 48),
    ("Pensum", "Hver anden side, I læser, er en del af det fælles pensum.", 50),
    ("Obligatorisk litteratur", "De tekster, som alle udbydere er forpligtet på, fylder 110 af de 220 sider.", 50),
    ("Undervisningsmateriale", "Der gives 100 % elektronisk adgang til forløbets tekster.", None),
    ("Pensum", "Et sted mellem en tredjedel og halvdelen af pensum er fælles; det afhænger af, hvad I vælger til.", None),
    ("Pensumkrav", "Ministeriet træffer afgørelse om det endelige fælles pensum, som herefter indarbejdes i forløbet.", None),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "text", "percent"), PHRASES)
def test_only_the_share_that_providers_have_in_common_counts(
    heading: str | None, text: str, percent: float | None
) -> None:
    fact = extract_shared_pensum(offer_of(heading, text))
    assert fact.value == (None if percent is None else pytest.approx(percent, abs=0.06))
    assert all(quote.quote in text for quote in fact.evidence)


def test_two_shares_are_a_conflict_with_both_quotes() -> None:
    fact = extract_shared_pensum(offer_of("Pensum", "50 % af pensum er fælles.", "40 % af pensum er fælles."))
    assert (fact.value, fact.conflict, len(fact.evidence)) == (None, True, 2)


def test_a_range_is_quoted_without_a_value() -> None:
    fact = extract_shared_pensum(offer_of("Pensum", "Mellem 40 og 50 procent af pensum er fælles."))
    assert (fact.value, fact.conflict, len(fact.evidence)) == (None, False, 1)


def test_pages_of_a_list_add_up() -> None:
    fact = extract_shared_pensum(offer_of("Pensum", "Fælles pensum: 120 sider", "Eget pensum: 80 sider", items=True))
    assert fact.value == 60
