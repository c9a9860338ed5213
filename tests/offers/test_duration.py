"""How Danes state the length of a course, and what is no length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from one_passage import offer_of, quotes_stand_in_the_text

from compliance.offers.facts.duration import extract_duration, with_common
from compliance.offers.model import Section

DURATIONS = [
    ("Varighed", "Leverandøren afholder tre læringsdage a 7,5 timer for hvert hold.", 3, 7.5, 22.5),
    ("Varighed", "Forløbet afvikles som tre hele kursusdage i tidsrummet kl. 8.30-16.00.", 3, 7.5, 22.5),
    (
        "Ydelsens omfang",
        "Ydelsen omfatter 3 undervisningsdage á 7,5 konfrontationstime pr. dag pr. hold.",
        3,
        7.5,
        22.5,
    ),
    ("Omfang", "3 dage / 22,5 timer", 3, None, 22.5),
    ("Varighed", "3 dage (22,5 konfrontationstimer)", 3, None, 22.5),
    ("Varighed", "22,5 timer fordelt på 3 dage", 3, None, 22.5),
    ("Varighed", "3 dage af 7,5 timer", 3, 7.5, 22.5),
    ("Varighed", "3 dage, i alt 21 timer", 3, None, 21),
    ("Varighed", "3 dage med 7 timers undervisning", 3, 7, 21),
    ("Omfang", "Antal dage: 3. Timer pr. dag: 7,5. Timer i alt: 22,5.", 3, 7.5, 22.5),
    ("Omfang", "Antal kursusdage: 3", 3, None, None),
    ("Omfang", "Timetal: 22,5 konfrontationstimer", None, None, 22.5),
    ("Omfang", "Antal konfrontationstimer: 22,5", None, None, 22.5),
    ("Omfang", "Konfrontationstimer pr. dag: 7,5", None, 7.5, None),
    ("Varighed", "Kurset varer 3 dage fra kl. 9.00 til 16.00.", 3, 7, 21),
    ("Varighed", "Kurset varer tre dage. Mødetid alle dage kl. 8.30, og vi slutter kl. 16.00.", 3, 7.5, 22.5),
    ("Omfang", "Der afholdes 3 kursusdage pr. hold, hver med en varighed af 7,5 timer.", 3, 7.5, 22.5),
    ("Omfang", "Hvert hold modtager tre læringsdage, og hver læringsdag har 7,5 timers undervisning.", 3, 7.5, 22.5),
    ("Omfang", "Forløbet er på tre dage à 7,5 timer og lever dermed op til rammens krav.", 3, 7.5, 22.5),
    ("Omfang", "Forløbet svarer til rammens krav: tre dage à 7,5 timer.", 3, 7.5, 22.5),
    (
        "Omfang",
        "Ifølge ministeriets ramme skal et læringsforløb svare til cirka tre dage à 7,5 timer.",
        None,
        None,
        None,
    ),
    ("Omfang", "Rammen forudsætter cirka tre dage à cirka 7,5 konfrontationstimer.", None, None, None),
    (
        "Omfang",
        "Rammen forudsætter cirka tre dage à cirka 7,5 konfrontationstimer. Vores forløb er på tre dage à 7 timer.",
        3,
        7,
        21,
    ),
    ("Omfang", "Krav: tre dage à 7,5 timer.", None, None, None),
    ("Omfang", "Tre dage à otte lektioner", 3, 6, 18),
    ("Omfang", "30 lektioner", None, None, 22.5),
    ("Omfang", "30 lektioner (à 45 min.) fordelt på 3 dage", 3, None, 22.5),
    ("Omfang", "Hver dag rummer otte lektioner på 50 minutter, og der er tre dage.", 3, 6.667, 20),
    ("Omfang", "Tre kursusdage à 6 timer, hertil 8 timers forberedelse", 3, 6, 18),
    ("Omfang", "Kurset strækker sig over tre dage og 7 timers forberedelse hjemmefra.", 3, None, None),
    (
        "Omfang",
        "Samlet tidsforbrug for deltageren: 45 timer, heraf 21 timers undervisning fordelt på tre dage.",
        3,
        None,
        21,
    ),
    ("Omfang", "Deltagerne skal påregne ca. 40 timers arbejde i alt.", None, None, None),
    ("Omfang", "Undervisningen er på 40 timer.", None, None, 40),
    ("Omfang", "Modulet omfatter 40 timers undervisning fordelt på 6 dage a 6,67 timer", 6, 6.67, 40),
    ("Omfang", "Undervisning på 7 dage kl. 9.00-15.00 (42 timer)", 7, 6, 42),
    ("Tid", "Kl. 9-16 alle dage", None, 7, None),
    ("Tid", "12. januar, 10. februar og 18. marts 2021 kl. 8.30-16.00", 3, 7.5, 22.5),
    ("Tid", "Alle dage kl. 8.30 – 16.00", None, 7.5, None),
    ("Datoer", "Dag 1: 5. marts\nDag 2: 2. april\nDag 3: 7. maj", 3, None, None),
    ("Datoer", "Den 5. og 6. november samt den 3. december 2019", 3, None, None),
    ("Varighed", "1 dag", 1, None, None),
    ("Varighed", "Én dag, 7,5 timer", 1, 7.5, 7.5),
    ("Varighed", "Læringsdagen er på 7,5 timer", 1, 7.5, 7.5),
    ("Varighed", "En halv dag (kl. 9-12.30)", 0.5, 3.5, 3.5),
    ("Varighed", "To halve dage à 3,75 timer", 2, 3.75, 7.5),
    ("Varighed", "Varighed 2 dage (2 x 6 timer)", 2, 6, 12),
    ("Varighed", "2 x 6 timer over to dage", 2, 6, 12),
    ("Varighed", "Tredages kursus med overnatning", 3, None, None),
    ("Varighed", "Et 3-dages forløb på i alt 22 timer", 3, None, 22),
    ("Varighed", "Kurset er et firedagesforløb.", 4, None, None),
    ("Varighed", "3 fulde dage", 3, None, None),
    ("Form", "Forløbet består af tre moduler à en dag, hver på 7 timer.", 3, 7, 21),
    ("Form", "Forløbet består af to internatdage og en opfølgningsdag, alle kl. 9-16.30.", 3, 7.5, 22.5),
    ("Form", "Forløbet er opbygget som 2+1 dage.", 3, None, None),
    (
        "Form",
        "Tre dage, der ligger med en måneds mellemrum. Mellem dagene bruger I to timer på en prøvehandling.",
        3,
        None,
        None,
    ),
    ("Form", "Mellem dag 1 og dag 2 får I to timers sparring.", None, None, None),
    ("Praktisk", "Afbestilling skal ske senest 14 dage før kursusstart.", None, None, None),
    ("Praktisk", "Tilmeldingsfristen er otte dage før første kursusdag.", None, None, None),
    ("Praktisk", "Kontoret har åbent kl. 9-15 på hverdage.", None, None, None),
    ("Praktisk", "Ring mandag-torsdag kl. 9-14.", None, None, None),
    ("Praktisk", "Er du forhindret en enkelt dag, kan du følge dagen på et andet hold.", None, None, None),
    ("Praktisk", "Sæt 3 timer af til forberedelse.", None, None, None),
    ("Praktisk", "Hver gruppe får 2 timers vejledning.", None, None, None),
    ("Ændring", "Forløbet er forlænget fra to til tre dage.", 3, None, None),
    ("Ændring", "Forløbet er udvidet fra to dage à 6 timer til tre dage à 7 timer.", 3, 7, 21),
    ("Ændring", "Vi tilbød i maj to dage; det er ændret, og forløbet er nu på 3 dage.", 3, None, None),
    ("Ændring", "Forløbet er på tre dage à 7,5 timer (tidligere to dage).", 3, 7.5, 22.5),
    ("Omfang", "I folderen står der tre dage, men i programmet er der to dage.", None, None, None),
    ("Omfang", "To til tre dage efter aftale.", None, None, None),
    ("Omfang", "2-3 dage", None, None, None),
    ("Omfang", "6-7 timer pr. dag i tre dage", 3, None, None),
    ("Omfang", "Kurset løber over tre onsdage fra 8.30 til 16.", 3, 7.5, 22.5),
    ("Omfang", "Vi mødes tre torsdage kl. 9-16.30", 3, 7.5, 22.5),
    ("Omfang", "Tre samlinger á 7,5 timer", 3, 7.5, 22.5),
    ("Omfang", "Tre seminardage fra kl. 9.00-16.30", 3, 7.5, 22.5),
    ("Omfang", "Forløbet består af 3 læringsdage à ca. 7½ konfrontationstime (i alt ca. 22,5 timer).", 3, 7.5, 22.5),
    ("Omfang", "De tre læringsdage har hver 7 konfrontationstimer", 3, 7, 21),
    ("Omfang", "Hver læringsdag varer syv en halv time. Der er tre læringsdage.", 3, 7.5, 22.5),
    ("Omfang", "Undervisningstid: 7,5 timer pr. læringsdag, 3 læringsdage", 3, 7.5, 22.5),
    ("Omfang", "Du er på kursus i tre dage, og hver dag er fra 9-16.", 3, 7, 21),
    ("Omfang", "Hver dag: kl. 9.00-15.30. Antal dage: 3", 3, 6.5, 19.5),
    ("Omfang", "Undervisningen er tilrettelagt over otte dage med i alt 44 lektioner á 60 minutter.", 8, None, 44),
    ("Omfang", "3 dage + 1 opfølgningsdag", 4, None, None),
    ("Omfang", "Kursets varighed er 3 dage, svarende til 22,2 timer", 3, None, 22.2),
    ("Omfang", "Tre dages undervisning", 3, None, None),
    ("Omfang", "I alt tre dage", 3, None, None),
    ("Omfang", "7,5 time x 3 dage", 3, 7.5, 22.5),
    ("Omfang", "7 timer pr. gang, 3 gange", 3, 7, 21),
    ("Omfang", "7,5 konfrontationstimer dagligt i tre dage", 3, 7.5, 22.5),
    ("Omfang", "Fra morgen til eftermiddag i to dage: 14 timer i alt", 2, None, 14),
    ("Omfang", "Undervisning: 3 dage. E-læring: 6 timer.", 3, None, None),
    ("Omfang", "Tre dage á 7 timer plus to timers webinar", 3, 7, 21),
    ("Omfang", "Tre dage á 7,5 time inkl. pauser", 3, 7.5, 22.5),
    ("Omfang", "Et kursus på tre dage for ledere, der har været ansat i mindst to år.", 3, None, None),
    ("Varighed", "Forløbet har en varighed af 3 (tre) dage à 7,5 (syv en halv) timer.", 3, 7.5, 22.5),
    ("Varighed", "tre (3) kursusdage", 3, None, None),
    ("Omfang", "Forløbet strækker sig over tre arbejdsdage.", 3, None, None),
    ("Omfang", "Tre på hinanden følgende kursusdage kl. 9-16", 3, 7, 21),
    ("Omfang", "Tre ikke-sammenhængende dage à syv timer", 3, 7, 21),
    ("Omfang", "Tre 7,5-timers dage", 3, 7.5, 22.5),
    ("Omfang", "Tre syvtimersdage", 3, 7, 21),
    (
        "Datoer",
        "Hold 1: 3. marts, 2. april og 7. maj. Hold 2: 5. marts, 4. april og 9. maj. Alle dage kl. 9-16.",
        3,
        7,
        21,
    ),
    (
        "Datoer",
        "Forår: 3. marts, 2. april og 7. maj 2019. Efterår: 3. september, 2. oktober og 7. november 2019.",
        3,
        None,
        None,
    ),
    ("Omfang", "Lederne deltager i tre kursusdage; vikardækning ydes med 37 timer pr. institution.", 3, None, None),
    ("Økonomi", "Der ydes tilskud til vikardækning svarende til 22 timer pr. medarbejder.", None, None, None),
    ("Omfang", "Institutionerne frikøber medarbejderen 30 timer til opgaven.", None, None, None),
    ("Organisering", "Dagtilbuddet holder åbent 52 timer om ugen.", None, None, None),
    ("Organisering", "Konsulenten stiller 10 timers konsulentbistand til rådighed pr. hus.", None, None, None),
    ("Organisering", "Der afholdes et opstartsmøde på to timer med styregruppen.", None, None, None),
    ("Organisering", "Netværket mødes fire gange om året i tre timer.", None, None, None),
    ("Organisering", "Deltagerne samles i tre netværksmøder à tre timer efter forløbet.", None, None, None),
    ("Behandling", "Udvalget behandler sagen inden for 14 dage.", None, None, None),
    ("Omfang", "Hver deltager modtager 22,5 timers undervisning.", None, None, 22.5),
    ("Omfang", "Hver deltager får tre dages undervisning à 7 timer.", 3, 7, 21),
    ("Omfang", "Undervisningen udgør 22,5 time i alt.", None, None, 22.5),
    ("Omfang", "Undervisningsomfang: 22,5 timer", None, None, 22.5),
    ("Omfang", "Den samlede undervisningstid er 21 timer (3 dage).", 3, None, 21),
    ("Omfang", "Det samlede timetal er 21 fordelt på tre dage.", 3, None, 21),
    ("Omfang", "Deltagerne er sammen med underviserne i 21 timer fordelt på 3 dage.", 3, None, 21),
    ("Varighed", "Kurset varer 3 dage.", 3, None, None),
    ("Varighed", "3 dages kursus, kl. 8.30-15.30", 3, 7, 21),
    ("Varighed", "2 dage + 1 opfølgningsdag", 3, None, None),
    ("Varighed", "2 dage + 1 dag", 3, None, None),
    ("Varighed", "3 dage fordelt over to måneder", 3, None, None),
    ("Varighed", "3 × 1 dag", 3, None, None),
    ("Varighed", "3 enkeltdage á 7 timer", 3, 7, 21),
    ("Varighed", "3 hele arbejdsdage á 7,4 timer", 3, 7.4, 22.2),
    ("Varighed", "Ca. 3 dage", 3, None, None),
    ("Varighed", "Mandag den 4. til onsdag den 6. marts 2019, alle dage 9.00-16.00", 3, 7, 21),
    ("Hvornår", "4. marts kl. 9-16, 8. april kl. 9-16 og 6. maj kl. 9-16", 3, 7, 21),
    ("Hvornår", "Tirsdag d. 4/3 kl. 9.00-16.00 | Tirsdag d. 8/4 kl. 9.00-16.00", 2, 7, 14),
    ("Hvornår", "4. marts kl. 9-16 og 5. marts kl. 9-15", 2, None, 13),
    ("Hvornår", "Vi starter kl. 9 og er færdige kl. 15.30 alle tre dage", 3, 6.5, 19.5),
    ("Hvornår", "Alle tre dage fra 8.30-16", 3, 7.5, 22.5),
    ("Hvornår", "Første dag kl. 10-17, anden dag kl. 9-16, tredje dag kl. 9-15", 3, None, 20),
    ("Tidsplan", "Dag 1: kl. 9.00-16.00. Dag 2: kl. 9.00-16.00. Dag 3: kl. 9.00-16.00.", 3, 7, 21),
    ("Program", "8.30 Morgenkaffe\n9.00 Velkomst\n12.00 Frokost\n13.00 Workshop\n16.00 Tak for i dag", None, 7, None),
    ("Faq", "Hvor lang tid varer kurset? Tre dage à syv timer.", 3, 7, 21),
    ("Faq", "Hvor mange dage er der? Der er tre dage.", 3, None, None),
    ("Omfang", "Du får 21 timer med underviser over tre dage", 3, None, 21),
    ("Omfang", "I alt 22,5 undervisningstime ligeligt fordelt på tre dage", 3, 7.5, 22.5),
    ("Omfang", "21 timer i alt, lige meget på hver af de tre dage", 3, 7, 21),
    ("Omfang", "45 lektioner a 30 minutter", None, None, 22.5),
    ("Omfang", "8 lektioner pr. dag i 3 dage (45 min. pr. lektion)", 3, 6, 18),
    ("Omfang", "Modulet har 56 lektioner, én lektion = 45 min.", None, None, 42),
    ("Omfang", "Fem dage à 8 lektioner", 5, 6, 30),
    ("Omfang", "I løbet af tre dage får du 18 timers undervisning.", 3, None, 18),
    ("Omfang", "Over tre dage arbejder vi med læreplanen.", 3, None, None),
    ("Indhold", "På to dage kommer vi omkring læringsmiljøer og leg.", 2, None, None),
    ("Indhold", "Læreplanen gælder hele dagen, og børnene er her otte timer om dagen.", None, None, None),
    ("Indhold", "Barnets første 1.000 dage", None, None, None),
    ("Omfang", "Kurset: tre dage. Netværk: to møder à 3 timer.", 3, None, None),
    ("Omfang", "3 kursusdage á 7 timer samt 3 timers netværksmøde", 3, 7, 21),
    ("Omfang", "Der er 18 timers undervisning på kurset, mens vejledningen udgør 4 timer.", None, None, 18),
    ("Omfang", "40 timers undervisning, 2 timers vejledning og 200 timers selvstudium", None, None, 40),
    ("Omfang", "Arbejdsbyrden er 275 timer, hvoraf de 48 er undervisning.", None, None, 48),
    ("Omfang", "275 timers samlet arbejdsbelastning, heraf 42 konfrontationstimer.", None, None, 42),
    ("Omfang", "Pensum: 300 sider, ca. 30 timer.", None, None, None),
    ("Økonomi", "Prisen er 1.200 kr. pr. time for 6 timers konsulentbistand.", None, None, None),
    ("Pris", "Prisen er 5.900 kr. for 3 dage.", 3, None, None),
    ("Omfang", "Kurset er planlagt til to dage à 7 timer, men kan udvides til tre dage.", 2, 7, 14),
    ("Omfang", "Ønsker I en ekstra dag, koster det 18.000 kr.", None, None, None),
    ("Omfang", "De to læringsdage for fyrtårne varer hver 7 timer.", 2, 7, 14),
    ("Fakta", "Kursusdage 3", 3, None, None),
    ("Fakta", "Varighed 3 dage Sted Odense Pris 5.900 kr.", 3, None, None),
    ("Fakta", "Varighed: 3 dage Tid: 9.00-16.00 Pris: 5.900 kr. Sted: Aarhus", 3, 7, 21),
    ("Fakta", "3 dage · 21 timer · Odense", 3, None, 21),
    ("Fakta", "3 dg. à 7 timer", 3, 7, 21),
    ("Fakta", "3 dage (9-16)", 3, 7, 21),
    ("Fakta", "Dag 1-3: kl. 9-16", 3, 7, 21),
    ("Fakta", "Varighed\n3 dage\nTid\n9.00 - 16.00", 3, 7, 21),
    ("Fakta", "Kursusstart: 5. marts 2019. Kurset varer 3 dage.", 3, None, None),
    ("Fakta", "Kursusdatoer: 5/3, 2/4 og 7/5 2019", 3, None, None),
    ("Fakta", "Undervisningsdage: 5.-6. marts og 2. april", 3, None, None),
    ("Fakta", "Datoer: 5.3.2019, 2.4.2019, 7.5.2019 (alle dage 8.30-16)", 3, 7.5, 22.5),
    ("Fakta", "Lektioner: 30", None, None, 22.5),
    ("Fakta", "Undervisningstimer: 40", None, None, 40),
    ("Fakta", "Omfang: 40 undervisningstimer + vejledning", None, None, 40),
    ("Fakta", "Tilmeldingsfrist: 1. februar. Start: 5. marts. Slut: 7. maj.", None, None, None),
    ("Fakta", "Svartid: 2 dage", None, None, None),
    ("Fakta", "Varighed: 3 dage. Se også vores 2-dages kursus i sprog.", 3, None, None),
    ("Fakta", "⏱ 3 dage à 7 t.", 3, 7, 21),
    ("Fakta", "3 x heldag", 3, None, None),
    ("Fakta", "3 heldage, kl. 9-16", 3, 7, 21),
    ("Fakta", "3-dageskursus med 7 timer hver dag", 3, 7, 21),
    ("Fakta", "Tre dage – 7,5 time hver dag", 3, 7.5, 22.5),
    ("Fakta", "Tre kursusdage. 7,5 timer hver.", 3, 7.5, 22.5),
    ("Fakta", "Hver kursusdag: 7 timer", None, 7, None),
    ("Fakta", "Tidspunkt: Alle dage 9-16", None, 7, None),
    ("Fakta", "Kl. 9.00 - 16.00 (begge dage)", 2, 7, 14),
    ("Fakta", "Onsdag den 4. september, torsdag den 3. oktober og tirsdag den 12. november", 3, None, None),
    ("Fakta", "Mandag d. 4. marts 9-16\nTirsdag d. 2. april 9-16\nOnsdag d. 8. maj 9-16", 3, 7, 21),
    ("Fakta", "1. kursusdag: 5. marts. 2. kursusdag: 2. april. 3. kursusdag: 7. maj.", 3, None, None),
    ("Program", "Dag 1 – Læringsmiljøer\nDag 2 – Leg\nDag 3 – Evaluering", 3, None, None),
    ("Program", "1. dag: Børnesyn. 2. dag: Leg. 3. dag: Evaluering.", 3, None, None),
    ("Fakta", "Kurset gennemføres over tre dage fordelt på seks uger.", 3, None, None),
    ("Fakta", "Kurset ligger på tre enkeltstående dage, hver fra klokken 9 til 16", 3, 7, 21),
    ("Fakta", "Du skal bruge tre dage på kurset og cirka 10 timer på forberedelse.", 3, None, None),
    ("Fakta", "10 timer til forberedelse og 22 timer undervisning", None, None, 22),
    ("Fakta", "Forberedelse: 10 timer. Undervisning: 22 timer.", None, None, 22),
    ("Fakta", "Undervisning | 42 timer", None, None, 42),
    ("Fakta", "Selvstudium | 180 timer", None, None, None),
    ("Fakta", "Forberedelse, opgaver og eksamen | 200 timer", None, None, None),
    ("Fakta", "I alt | 275 timer", None, None, None),
    ("Fakta", "Åbningstider: man-tors 8-15.30, fre 8-14", None, None, None),
    ("Fakta", "Telefon 70 10 20 30 (kl. 9-15)", None, None, None),
    ("Fakta", "Frokost kl. 12-12.45", None, None, None),
    ("Fakta", "Webinar: 2 timer", None, None, None),
    ("Fakta", "Kurset er på 3 dage, men der er mulighed for at tilkøbe en fjerde dag.", 3, None, None),
    ("Fakta", "Kursets tre dage er fordelt således: to sammenhængende dage og én opfølgningsdag.", 3, None, None),
    ("Fakta", "Internat 2 dage (12-12) + 1 dag", 3, None, None),
    ("Fakta", "Modul 1: 3 dage. Modul 2: 3 dage.", 6, None, None),
    ("Fakta", "Hvert modul består af tre undervisningsdage à 7 timer. De to moduler ligger i foråret.", 6, 7, 42),
    ("Fakta", "21 timer pr. modul i to moduler", None, None, 42),
    ("Fakta", "Otte undervisningsgange a 5 timer", 8, 5, 40),
    ("Fakta", "Eftermiddagsundervisning kl. 12-17, otte gange", 8, 5, 40),
    ("Omfang og tilrettelæggelse", "Der undervises tre hele dage, hver dag i syv en halv time.", 3, 7.5, 22.5),
    ("Varighed", "Forløbet har en samlet varighed på 22,5 konfrontationstimer fordelt på tre dage.", 3, None, 22.5),
    ("Omfang", "Der er tale om en enkelt heldag med syv timers undervisning.", 1, 7, 7),
    ("Undervisningens omfang", "Undervisningen er placeret på seks hele dage à syv timer, i alt 42 timer.", 6, 7, 42),
    ("Tilrettelæggelse", "Modulet gennemføres som fem undervisningsdage à 8 timer.", 5, 8, 40),
    ("Varighed", "Undervisningen finder sted på fire dage med seks konfrontationstimer pr. dag.", 4, 6, 24),
    ("Sådan foregår det", "Vi mødes tre gange. Hver gang bruger vi 7½ time sammen.", 3, 7.5, 22.5),
    ("Form", "Kurset er 3 x 7 timer.", 3, 7, 21),
    ("Rammen", "Læringsdagene varer hver især syvenhalv time, og dem er der tre af.", 3, 7.5, 22.5),
    ("Tid og sted", "En lang dag: vi begynder klokken halv ni og slutter klokken fire.", 1, 7.5, 7.5),
    ("Tidsramme", "Dagene (der er tre) starter klokken ni og slutter halv fem.", 3, 7.5, 22.5),
    ("Fakta om forløbet", "Varighed: 3d à 7,5t = 22,5t", 3, 7.5, 22.5),
    (
        "Opfyldelse af krav til varighed",
        "Hvert hold modtager i alt 22,5 konfrontationstimer, idet der afvikles 3 læringsdage à 7,5 time.",
        3,
        7.5,
        22.5,
    ),
    ("Tidsplan", "Der leveres 22,5 undervisningstimer pr. hold fordelt på tre dage i efteråret.", 3, None, 22.5),
    ("Afvikling", "Læringsdagen for chefer og konsulenter afholdes på rådhuset kl. 8.00 til 15.30.", 1, 7.5, 7.5),
    ("Kalender", "Tre temadage kl. 8-16.", 3, 8, 24),
    (
        "Logistik",
        "Der er bestilt lokaler tre dage i tidsrummet 0900-1600; hele tidsrummet er undervisning med korte pauser.",
        3,
        7,
        21,
    ),
    ("Bilag 2: Varighed", "Antal læringsdage | 3 | Timer pr. dag | 7 | Timer i alt | 21", 3, 7, 21),
    ("Fakta", "Toogtyve en halv times undervisning bliver det til, når man lægger de tre dage sammen.", 3, None, 22.5),
    ("Varighed", "Hver læringsdag består af ti lektioner, og forløbet har tre læringsdage.", 3, 7.5, 22.5),
    ("Undervisning", "Tre dage med otte lektioner pr. dag.", 3, 6, 18),
    ("Modulets omfang", "Modulet indeholder 56 lektioner.", None, None, 42),
    ("Skema", "Modulet læses på otte dage med syv lektioner pr. undervisningsdag.", 8, 5.25, 42),
    ("Dagens rytme", "Hver dag har fire moduler på halvanden time, og vi er sammen i tre dage.", 3, 6, 18),
    (
        "Krav til varighed",
        "Den enkelte læringsdag planlægges med 10 lektioner a 45 min., og hvert hold har tre læringsdage.",
        3,
        7.5,
        22.5,
    ),
    ("Modulernes omfang", "Begge moduler har tre undervisningsdage à 7 timer, altså samlet seks dage.", 6, 7, 42),
    ("Omfang", "Modulet på 5 ECTS indeholder 20 undervisningstimer.", None, None, 20),
    (
        "Studieaktivitet",
        "Af de i alt 280 arbejdstimer er de 42 undervisning, fordelt med seks timer på hver af syv dage.",
        7,
        6,
        42,
    ),
    (
        "Selvstudium",
        "Litteraturen kan læses på cirka 20 timer, og refleksionsopgaven tager yderligere fire.",
        None,
        None,
        None,
    ),
    ("Eksamen", "Den mundtlige prøve varer 30 minutter inklusive votering.", None, None, None),
    ("Tilmelding", "Tilmelding skal ske senest 30 dage før første undervisningsdag.", None, None, None),
    (
        "E-læring",
        "Du får adgang til seks onlinemoduler på hver 20 minutter, som du kan se, når det passer dig.",
        None,
        None,
        None,
    ),
    ("Læs også", "»Leg der lykkes« – 2 dage à 6 timer, 3.200 kr.", None, None, None),
    ("Vilkår", "Ved afbud mindre end 14 dage før start betales fuld pris.", None, None, None),
    ("Baggrund", "Den tidligere kursusrække fra 2015 bestod af fem dage a 7 timer og er afsluttet.", None, None, None),
    (
        "Lærende netværk",
        "Netværket mødes fire gange om året i tre timer; det ligger uden for kursusforløbet.",
        None,
        None,
        None,
    ),
    ("Projektplan", "Projektperioden løber fra 1. august 2018 til 31. juli 2022.", None, None, None),
    (
        "Varighed",
        "Varigheden er ændret: forløbet er nu på tre dage à 7,5 timer mod tidligere to dage à 6 timer.",
        3,
        7.5,
        22.5,
    ),
    ("Praktisk", "To eller tre dage à 7 timer – det bestemmer I.", None, 7, None),
    ("Omfang", "Tre dage med sammenlagt ca. 22 konfrontationstimer.", 3, None, 22),
    ("Modellen", "1+1+1: én dag ad gangen på syv en halv time, med en måneds mellemrum.", 3, 7.5, 22.5),
    (
        "Varighed",
        "Forløbet består af to hele dage à 7,5 timer og en afsluttende halv dag på 3,5 timer.",
        2.5,
        None,
        18.5,
    ),
    ("Tilrettelæggelse", "Undervisningen fordeles på seks halve dage à 3 timer og 45 minutter.", 3, 3.75, 22.5),
    ("Program", "De to første læringsdage varer 7,5 timer, den sidste 6,5 timer.", 3, None, 21.5),
    (
        "Undervisningsdage",
        "Undervisningsdage: 30/8, 13/9, 27/9, 11/10, 1/11 og 15/11, hver gang kl. 9.00-16.00.",
        6,
        7,
        42,
    ),
    ("Datoer", "Vi ses 4.3., 25.3. og 29.4. – alle tre gange fra 9 til 16.", 3, 7, 21),
    ("Datoer", "Hold 3: 9. januar, 30. januar og 27. februar 2020, alle dage 8.30-16.00 i byrådssalen.", 3, 7.5, 22.5),
    ("Studieaktiviteter", "Undervisning: 42 timer (6 dage). Forberedelse: 120 timer. Eksamen: 40 timer.", 6, None, 42),
    (
        "Varighed",
        "Læringsdagen varer fra kl. 8.30 til kl. 16.00 inklusive 45 minutters frokost og to pauser à 15 minutter.",
        1,
        7.5,
        7.5,
    ),
    ("Omfang", "De tre læringsdage planlægges i samarbejde med institutionerne, så lukkedage undgås.", 3, None, None),
    (
        "Arbejdstid",
        "Medarbejderne får registreret 8 timers arbejdstid inkl. transport for hver af de tre læringsdage.",
        3,
        None,
        None,
    ),
]


@pytest.mark.parametrize(("heading", "text", "days", "hours_per_day", "contact_hours"), DURATIONS)
def test_duration_in_words(
    heading: str, text: str, days: float | None, hours_per_day: float | None, contact_hours: float | None
) -> None:
    offer = offer_of(heading, text)
    facts = extract_duration(offer)
    found = (facts.days.value, facts.hours_per_day.value, facts.contact_hours.value)
    assert found == pytest.approx((days, hours_per_day, contact_hours), abs=0.01)
    for fact in (facts.days, facts.hours_per_day, facts.contact_hours):
        assert fact.value is None or fact.evidence
        assert quotes_stand_in_the_text(offer, fact)


@pytest.mark.parametrize(
    "text",
    [
        "Forløbet er på tre dage. Under omfang er anført 6 timer pr. dag, mens programmet har 7,5 timer pr. dag.",
        "Hver dag varer 6 timer. Hver dag varer 7 timer.",
    ],
)
def test_two_lengths_of_a_day_are_a_conflict_with_both_quotes(text: str) -> None:
    fact = extract_duration(offer_of("Varighed", text)).hours_per_day
    assert fact.value is None
    assert fact.conflict


def test_two_counts_of_days_are_a_conflict_with_both_quotes() -> None:
    fact = extract_duration(offer_of("Varighed", "Forløbet er på tre dage. Kurset er på to dage.")).days
    assert fact.conflict
    assert [quote.quote for quote in fact.evidence] == ["Forløbet er på tre dage.", "Kurset er på to dage."]


def test_hours_by_the_clock_are_soft_and_say_so() -> None:
    facts = extract_duration(offer_of("Tid", "Tre kursusdage, alle dage kl. 9-16."))
    assert facts.hours_per_day.soft
    assert facts.contact_hours.soft
    assert "klokkeslæt" in facts.hours_per_day.note


def test_hours_by_the_clock_are_sharp_where_breaks_come_on_top() -> None:
    facts = extract_duration(offer_of("Tid", "Tre kursusdage, alle dage kl. 9-16. Pauser er trukket fra."))
    assert not facts.hours_per_day.soft


def test_a_programme_lasts_from_its_first_to_its_last_time() -> None:
    programme = "8.30 Morgenkaffe\n9.00 Velkomst\n12.00 Frokost\n13.00 Værksted\n15.00 Opsamling og farvel kl. 15.30"
    fact = extract_duration(offer_of("Program for dagen", programme)).hours_per_day
    assert fact.value == 6.5
    assert fact.soft


def test_stated_hours_are_sharp() -> None:
    assert not extract_duration(offer_of("Varighed", "Tre dage à 7,5 timer")).contact_hours.soft


@pytest.mark.parametrize("section", [Section.OTHER_COURSES, Section.DEMAND, Section.NAVIGATION])
def test_other_parts_of_the_document_state_no_length(section: Section) -> None:
    offer = offer_of("", "Tre dage à 7,5 timer")
    passage = offer.passages[0].model_copy(update={"section": section})
    facts = extract_duration(offer.model_copy(update={"passages": (passage,)}))
    assert facts.days.value is None
    assert facts.contact_hours.value is None


def test_the_answer_beside_a_label() -> None:
    offer = offer_of("", "3")
    passage = offer.passages[0].model_copy(update={"lead": "Antal kursusdage"})
    facts = extract_duration(offer.model_copy(update={"passages": (passage,)}))
    assert facts.days.value == 3
    assert facts.days.evidence[0].quote == "3"


@pytest.mark.parametrize(
    ("own", "common", "days", "hours_per_day", "contact_hours"),
    [
        ("2 dage: 10. maj og 8. juni.", "En hel kursusdag begynder kl. 8.45 og slutter kl. 16.00.", 2, 7.25, 14.5),
        ("Kurset er på tre dage.", "Alle dage er der 7 timers undervisning.", 3, 7, 21),
        ("Vi mødes kl. 9-15.", "Alle vores kurser varer tre dage.", 3, 6, 18),
        ("Tre dage à 6 timer.", "En kursusdag er fra 9 til 16.", 3, 6, 18),
        ("22,5 timer i alt.", "Alle vores kurser varer tre dage.", 3, None, 22.5),
        ("Fra Vejle med tog.", "Kurserne varer tre dage à 7 timer.", 3, 7, 21),
        ("En formiddag kl. 8.30-12.", "En hel kursusdag er fra 9 til 16.", 0.5, 3.5, 3.5),
    ],
)
def test_what_stands_once_for_several_completes_an_offers_own(
    own: str, common: str, days: float, hours_per_day: float | None, contact_hours: float | None
) -> None:
    facts = with_common(*(extract_duration(offer_of("Form", text)) for text in (own, common)))
    found = (facts.days.value, facts.hours_per_day.value, facts.contact_hours.value)
    assert found == pytest.approx((days, hours_per_day, contact_hours), abs=0.01)


_WORDS = [
    "tre",
    "3",
    "7,5",
    "dage",
    "kursusdage",
    "timer",
    "à",
    "kl.",
    "9-16",
    "hver",
    "i alt",
    "modul",
    "moduler",
    "dag 1",
    "og",
]


@given(st.lists(st.sampled_from([*_WORDS, ".", ",", ";", "(", "|", "lektioner", "½", "5. maj", "x", "\n"]), min_size=1))
def test_any_mixture_of_words_is_read_with_quotes_that_stand_in_it(words: list[str]) -> None:
    offer = offer_of("Varighed", "Vi " + " ".join(words))
    facts = extract_duration(offer)
    for fact in (facts.days, facts.hours_per_day, facts.contact_hours):
        assert fact.value is None or (fact.value > 0 and fact.evidence)
        assert not (fact.conflict and fact.value is not None)
        assert quotes_stand_in_the_text(offer, fact)
