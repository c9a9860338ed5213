# ruff: noqa: E501
"""Whole texts, and the days, hours a day and hours in all of the course they offer; None where they are open."""

from __future__ import annotations

N = None
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
    (
        """# Lysvagter – et kursus for faglige fyrtårne
        ## Kort fortalt
        || Hvad | Hvor meget
        | Kursusdage | 3
        | Timer pr. dag | 7,5 (inkl. 30 min. frokost)
        | Selvstudium | ca. 10 timer
        | Netværksmøder | 2 à 3 timer
        | Pris | 5.400 kr.
        ## Hvad siger andre?
        »Jeg har været på fem kurser, men de her tre dage flyttede noget.« Fyrtårn, 2019""",
        3, 7.5, 22.5,
    ),
    (
        """# Kære dagplejere
        Nu kommer det kursus, I har ventet på. Det ligger på fire onsdage i september og oktober, fra klokken halv ni om morgenen til klokken to.
        Gæsteplejen er åben alle fire dage fra kl. 6.30.
        Efter sommerferien holder vi en hyggeaften kl. 18-21.
        ## Datoer
        Onsdag den 2., 9. og 23. september og onsdag den 7. oktober""",
        4, 5.5, 22,
    ),
    (
        """# Notat om kursus for faglige ledere
        Sagsnr. 17.14-20. Dato: 12. maj 2020.
        Udvalget behandlede den 5. marts 2020 et oplæg om to kursusdage. Udvalget ønskede tre.
        Kurset er herefter fastlagt til tre kursusdage a 7 timer og 15 minutter, ekskl. pauser.
        Udgiften til vikarer er beregnet ud fra 37 timer pr. uge.""",
        3, 7.25, 21.75,
    ),
    (
        """# Bilag 2: Kravspecifikation og besvarelse
        || Krav | Tilbudsgivers svar
        | Forløbet skal omfatte cirka tre læringsdage a cirka 7,5 konfrontationstimer | Vi leverer tre dage. Hver dag består af fire moduler à 1 time og 45 minutter, altså 7 timer.
        | Der skal være sparring | Ja, to gange à 1 time
        ## Målgruppe
        Faglige ledere""",
        3, 7, 21,
    ),
    (
        """# Forvaltningens læringsdag
        Tid: 4. december 2019 fra 8.30 til 16.00 (morgenmad fra 8.00)
        Sted: Hotel Fjorden
        ## Forplejning
        Frokost kl. 12.00-12.45, kaffe kl. 14.30.
        ## Bagefter
        Der er mulighed for at blive til middag kl. 18.""",
        1, 7.5, 7.5,
    ),
    (
        """# Diplommodul for faglige ledere (5 ECTS)
        | Omfang | 5 ECTS, svarende til ca. 137 timers arbejde
        | Undervisning | 5 dage à 4 timer
        | Vejledning | 1 time individuelt
        | Undervisningsdage | 3/9, 10/9, 1/10, 29/10 og 19/11
        | Aflevering | 3/12
        | Eksamen | 16.-17. december""",
        5, 4, 20,
    ),
    (
        """# Diplommodul: Fagligt fyrtårn, 10 ECTS
        ## Studieaktiviteter
        || Aktivitet | Timer
        | Undervisning | 42
        | Vejledning | 3
        | Studiegrupper | 30
        | Selvstudium | 195
        | I alt | 270""",
        N, N, 42,
    ),
    (
        """# Forløb for faglige ledere
        Forløbet er på i alt 24 lektioner fordelt på tre dage.
        En lektion er 55 minutter.""",
        3, N, 22,
    ),
    (
        """# Fyrtårnskursus
        ## Sådan er tiden fordelt
        20 % før (6 timer), 30 % på dagene og 50 % efter (15 timer).
        ## Dagene
        Tre fulde arbejdsdage, 8-15.30, med den 6. april som første dag.
        Vi holder en times frokost.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for faglige fyrtårne
        Kursusdagene er tirsdag den 14. januar, torsdag den 6. februar og mandag den 9. marts 2020. Der er undervisning fra kl. 9.15 til kl. 16.15 de to første gange og fra 9.15 til 15.15 den sidste gang.""",
        3, N, 20,
    ),
    (
        """# Kursus for faglige fyrtårne
        | Varighed | 3 dage
        | Tidspunkt | 8.30-16.00
        | Konfrontationstimer | 7 pr. dag (frokosten er trukket fra)""",
        3, 7, 21,
    ),
    (
        """# Hverdagens læringsmiljøer - for dagplejere
        I mødes en lørdag om måneden fra august til oktober, hver gang fra 9 til 16.30.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for faglige ledere
        Internatet begynder onsdag den 5. februar kl. 10 og slutter fredag den 7. februar kl. 15. Der er i alt 19 timers undervisning.""",
        3, N, 19,
    ),
    (
        """# Temadag for forvaltningen
        Programmet
        | 9.00-9.15 | Velkommen
        | 9.15-11.30 | Læreplanen
        | 11.30-12.15 | Frokost
        | 12.15-14.45 | Strukturer
        | 14.45-15.30 | Beslutninger
        Netværkstimen 15.30-16.30 er frivillig.""",
        1, 6.5, 6.5,
    ),
    (
        """# Kompetenceforløb for faglige ledere, 3 x 1 dag
        Tid: kl. 09:00 - 16:00
        Datoer: uge 10, uge 14 og uge 19""",
        3, 7, 21,
    ),
    (
        """# Faglig ledelse, forløb 2020
        || | Antal dage | Timer pr. dag | Timer i alt
        | Ledere | 3 | 7,5 | 22,5
        | Fyrtårne | 4 | 6 | 24
        ## Målgruppe
        Faglige ledere""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for faglige ledere
        Hold 1 (Nord): 5. marts, 2. april, 7. maj
        Hold 2 (Syd): 6. marts, 3. april, 8. maj
        Hold 3 (Vest): 9. marts, 6. april, 11. maj
        Alle hold mødes kl. 8.30-15.30.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige ledere
        ## Omfang
        Tre dage.
        ## Dagens rytme
        Vi starter hver dag kl. 9 med en sang. Der er frokost kl. 12, og vi går hver til sit kl. 16.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige ledere
        Omfang: 3 dage á 6,5 time + 3 timers online-modul
        Forberedelse: 4 timer""",
        3, 6.5, 19.5,
    ),
    (
        """# Kursus for faglige ledere
        I alt 20 konfrontationstimer: to hele dage og en formiddag.""",
        2.5, N, 20,
    ),
    (
        """# Kursus for faglige ledere
        Forløbet er på tre dage på hver syv timer. I skal regne med yderligere 20 timer: seks timer før og fjorten timer efter.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige ledere
        Dag 1 og 2 er internat (kl. 10-18 og kl. 8.30-15), dag 3 er hjemme (kl. 9-16).""",
        3, N, 21.5,
    ),
    (
        """# Når hjemmet er et læringsmiljø – for dagplejere
        ## Det praktiske
        Vi mødes på biblioteket tre lørdage: 7. marts, 28. marts og 25. april. Dørene åbner kl. 8.15, vi går i gang 8.30 og holder til 15.30.
        Bagefter er der kaffe til kl. 16 for dem, der har lyst.""",
        3, 7, 21,
    ),
    (
        """# Referat og indkaldelse
        ## Kursus for faglige ledere
        På mødet den 3. februar blev det besluttet, at lederne skal på kursus i tre dage à syv timer.
        Næste ledermøde er den 4. marts kl. 9-12.""",
        3, 7, 21,
    ),
    (
        """# Udviklingsforløb for faglige fyrtårne
        ## Økonomi
        Prisen er 4.500 kr. pr. kursusdag, altså 13.500 kr. for hele forløbet.
        ## Opbygning
        Forløbet strækker sig fra september til december og har tre undervisningsdage, der hver er på otte lektioner à 50 minutter.""",
        3, 6.667, 20,
    ),
    (
        """# Diplommodulpakke for ledere
        | Modul 1 | 5 ECTS, 22 timers undervisning over fire dage
        | Modul 2 | 5 ECTS, 22 timers undervisning over fire dage
        | Arbejdsbelastning | 275 timer""",
        8, N, 44,
    ),
    (
        """# Læringsdag for forvaltningen
        Hele dagen er ni timer med middag, men undervisningen udgør 7,5 timer af dem.""",
        1, 7.5, 7.5,
    ),
    (
        """# Tilbud: læringsdag til forvaltningen i Elmstrup
        Vi foreslår to halve dage frem for én hel, den 5. og 12. maj, begge kl. 8.30-12.15.""",
        2, 3.75, 7.5,
    ),
    (
        """# Kursus for fagligt fyrtårn
        Tre gange syv timer. Mere skal der ikke til.""",
        3, 7, 21,
    ),
    (
        """# Kursus for fagligt fyrtårn
        Vi ses den 1. september, den 29. september og den 3. november 2020, alle dage fra 8.30 til 16.00. Den 15. december holder vi en frivillig opsamlingscafé fra 14 til 16.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for ledere
        ## Fakta
        - Længde: 3 dage + 1 opfølgningsdag
        - Undervisning: 7 timer pr. dag""",
        4, 7, 28,
    ),
    (
        """# Kursus for ledere
        | Hvor længe? | 3 hele dage
        | Hvornår på dagen? | 9-15.45
        | Hvor mange? | 24
        | Hvor meget læsning? | 150 sider, ca. 12 timer""",
        3, 6.75, 20.25,
    ),
    (
        """# Ledelse i hverdagen for faglige ledere
        ## Opbygning
        Første seminar (2 dage): Grundlaget
        Andet seminar (1 dag): Temaerne
        Alle dage er på 7,5 timer.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for faglige ledere
        Underviserne er til stede alle 22,5 timer på de tre dage.""",
        3, N, 22.5,
    ),
    (
        """# Kursus for faglige ledere
        Timetallet er 21 konfrontationstimer, svarende til 7 pr. dag i tre dage.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige ledere
        Kurset varer tre dage. Dag 1 slutter kl. 17, de øvrige kl. 15.30. Vi begynder altid kl. 9.""",
        3, N, N,
    ),
    (
        """# Kursus for faglige ledere
        Kursets tre dage er lagt i skolernes ferieuger. Mød op klokken kvart i ni; klokken kvart over fire er I fri igen.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for faglige ledere
        Omfang: 3 dage (tirsdag-torsdag), 8 timer dagligt inkl. pauser, heraf 7 timers undervisning.""",
        3, 7, 21,
    ),
    (
        """# Diplommodul: fagligt fyrtårn
        Undervisningen er placeret på otte tirsdage kl. 9.00-14.00 i perioden 1. september til 15. december. Der undervises 40 timer i alt.""",
        8, 5, 40,
    ),
    (
        """# Kursus for faglige ledere
        Et kursusdøgn fra tirsdag kl. 12 til onsdag kl. 12 og en kursusdag i juni.""",
        N, N, N,
    ),
    (
        """# Kursus for faglige fyrtårne
        || Dato | Tema | Underviser
        | 4. september 2019 kl. 9-16 | Læreplanen | Lone
        | 2. oktober 2019 kl. 9-16 | Fyrtårnet | Per
        | 6. november 2019 kl. 9-16 | Forankring | Lone
        | 11. december 2019 kl. 13-15 | Netværksmøde | Konsulenten""",
        3, 7, 21,
    ),
    (
        """# Fagligt fyrtårn – internt kursus i Børnebyen
        Vi har booket Salen til tre fredage i træk fra den 6. marts. Hver fredag tager vi hul på det kl. 8 og er færdige kl. 15.30.
        Lederne kigger forbi den sidste time den tredje fredag.
        Vikarer dækkes med 7,4 timer pr. dag.""",
        3, 7.5, 22.5,
    ),
    (
        """# Tilbudsskema for faglige ledere
        || Nr. | Punkt | Tilbudt
        | 1 | Antal læringsdage | 3
        | 2 | Konfrontationstimer pr. læringsdag | 7,5
        | 3 | Sparring pr. leder | 2 timer
        | 4 | Deltagere pr. hold | 24""",
        3, 7.5, 22.5,
    ),
    (
        """# Forløb for faglige ledere
        Undervisningen omfatter 22,5 timer, som er lagt på tre lige lange dage.""",
        3, 7.5, 22.5,
    ),
    (
        """# Kursus for dagplejere
        | Dato | 3. og 4. juni samt 9. september 2020
        | Tid | Kl. 9.00-15.00, den 9. september dog til kl. 16.00""",
        3, N, N,
    ),
    (
        """# Læringsdag for forvaltningen
        Vi foreslår fredag den 6. november. Vi kan også den 13. november, hvis det passer bedre. Dagen varer fra 8.30 til 16.""",
        1, 7.5, 7.5,
    ),
    (
        """# Kursus for faglige ledere
        Tid og sted: Hotel Skoven, 11.-12. maj (internat) og 8. september 2020
        Varighed: 22 timer""",
        3, N, 22,
    ),
    (
        """# Kursus for faglige ledere
        Tidsplan:
        3. februar: læringsdag 1
        4. marts: sparring på telefon
        20. marts: læringsdag 2
        14. april: netværksmøde
        7. maj: læringsdag 3""",
        3, N, N,
    ),
    (
        """# Diplommodul, 10 ECTS, for fagligt fyrtårn
        Du er til undervisning 7 hele dage (6 timer) og får to vejledninger à 45 minutter.""",
        7, 6, 42,
    ),
    (
        """# Diplommodul for faglige ledere
        Modulet svarer til 1/6 årsværk, dvs. 280 timer. Heraf bruger du 45 timer sammen med underviser og hold.""",
        N, N, 45,
    ),
    (
        """# Diplommodul for faglige ledere
        Undervisning: 6 dage à 7 lektioner. Øvrige studieaktiviteter: 240 timer.""",
        6, 5.25, 31.5,
    ),
    (
        """# Kursus for fyrtårne
        Hver læringsdag starter med morgenmad kl. 8.30. Undervisningen er fra 9 til 16. Der er tre læringsdage.""",
        3, 7, 21,
    ),
    (
        """# Kursus for fyrtårne
        I to tidligere forløb har vi haft fire dage. Det var for mange. Nu holder vi os til tre dage à 7 timer.""",
        3, 7, 21,
    ),
    (
        """# Kursus for fyrtårne
        Kursusgang 1: 5/9 kl. 12-16
        Kursusgang 2: 3/10 kl. 12-16
        Kursusgang 3: 7/11 kl. 12-16
        Kursusgang 4: 5/12 kl. 12-16""",
        4, 4, 16,
    ),
    (
        """# Kursus for faglige ledere
        Den korte version er to dage. Den lange er tre dage. I vælger selv.""",
        N, N, N,
    ),
    (
        """# Kursus for faglige ledere
        || Model | Dage | Timer pr. dag | Pris
        | A | 2 | 7 | 4.000
        | B | 3 | 7 | 6.000""",
        N, 7, N,
    ),
    (
        """# Kursus for faglige ledere
        Udmålt i tid er det 3 x 450 minutter.""",
        3, 7.5, 22.5,
    ),
    (
        """# Læringsdag for forvaltningschefer
        Dagen begynder med ankomst og brød kl. 8.30. Vi går i gang kl. 9 og er færdige kl. 15.30.""",
        1, 6.5, 6.5,
    ),
    (
        """# Kursus for faglige ledere
        Omfang: 3 undervisningsdage (22,5 time) + 2 timers individuel sparring + 15 timers egen tid""",
        3, N, 22.5,
    ),
    (
        """# Invitation til dage for faglige fyrtårne
        Vi mødes to hele dage og en formiddag.
        ## Program
        | Dag 1 · Læreplanen under lup | Tirsdag den 12. januar 2021 kl. 8.30–15.30
        | 10.30 | Borddialog
        | Dag 2 · Fra kollega til drivkraft | Onsdag den 3. februar 2021 kl. 8.30–15.30
        | 9.45 | Oplæg
        | Dag 3 · Det, der skal hænge | Torsdag den 11. marts 2021 kl. 8.30–12.00
        | 10.00 | Evaluering""",
        2.5, N, 17.5,
    ),
    (
        """# Kursus for dagplejere
        ## Hvornår
        | 1. kursusdag | 4. marts kl. 9-15
        | 2. kursusdag | 8. april kl. 9-15
        | 3. kursusdag | 6. maj kl. 9-13""",
        3, N, 16,
    ),
    (
        """# Kursus for faglige ledere
        Dag 1 og 2: mandag-tirsdag 23.-24. september 2019. Dag 3: onsdag 6. november. Alle dage kl. 9.00-15.30.""",
        3, 6.5, 19.5,
    ),
    (
        """# Modulark: Det faglige fyrtårn
        | Undervisning | 48 lektioner à 45 minutter på seks dage, otte pr. dag
        ## Arbejdsformer
        || Aktivitet | Timer
        | Skemalagt undervisning | 36
        | Læsning og forberedelse | 130
        | Opgaveskrivning | 66
        | Vejledning og prøve | 3
        | Studieindsats i alt | 275""",
        6, 6, 36,
    ),
    (
        """# Bilag 2: Kravliste og tilbudsgivers besvarelse
        Diplommoduler for ledere på dagtilbudsområdet.
        ## 3. Tabel A. Moduler
        || | Modul 1 | Modul 2 | I alt
        | Undervisningsgange | 5 | 4 | 9
        | Lektioner* | 30 | 24 | 54
        | Samlet arbejdsbelastning, timer | 137,5 | 137,5 | 275
        - En lektion er på 45 minutter. Hver gang er på seks lektioner.""",
        9, 4.5, 40.5,
    ),
    (
        """# Kursus for faglige ledere
        Tre dage à 7 timer.
        ## Bilag 6. Referencer
        - Hvilshøj Kommune, 2016–17: Lederkursus på fem dage (30 timer).
        - Nørreby Dagpleje, 2017: Temadag om kritisk blik på egen praksis, 6 timer.""",
        3, 7, 21,
    ),
    (
        """# Ledelse tæt på børnene
        Tre dage for daglige ledere i børnehaver.
        | Datoer | 11. september, 9. oktober og 20. november 2019
        | Tid | Alle dage kl. 8.30-16.00""",
        3, 7.5, 22.5,
    ),
    (
        """# Fyrtårn i eget hus
        | Hvornår | Tirsdag 9. marts, onsdag 10. marts og tirsdag 18. maj 2021. Alle dage 8.30–16.00.
        En pædagogisk konsulent kommer ud i huset to gange undervejs og vender det med dig.
        ## Sådan ser en dag ud
        | 8.30 | Oplæg
        | 16.00 | Tak for i dag""",
        3, 7.5, 22.5,
    ),
    (
        """# Tilbud på forløb for faglige ledere
        | Hold | Efterår 2019 | Tid | Alle dage kl. 9-16
        | Varighed | Tre dage | Pris | 8.450 kr.""",
        3, 7, 21,
    ),
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
    # letters, minutes, fact boxes, questions and answers, programmes
    (
        """# Faglig leder i bevægelse
Et kursus for faglige ledere i dagtilbud.
## Kort fortalt
- Hvem: faglige ledere
- Hvor længe: 3 dage
- Hvornår: 9-16
- Pris: 5.400 kr.""",
        3, 7, 21,
    ),
    (
        """# Fyrtårn i praksis
For faglige fyrtårne.
Varighed | 3 dage
Tidspunkt | 8.45-16.00
Datoer | 3/3, 1/4 og 6/5""",
        3, 7.25, 21.75,
    ),
    (
        """# Kære områdeleder
Tak for snakken i tirsdags. Vi blev enige om en dag den 4. oktober fra kl. 9 til 16 på rådhuset for jer i forvaltningen.
Jeg er hos jer to timer før og rydder op bagefter. Regningen lyder på 30.000 kr., der betales inden 14 dage.""",
        1, 7, 7,
    ),
    (
        """# Referat af møde om kursus for dagplejere
Mødet varede halvanden time. Vi aftalte, at de 48 dagplejere fordeles på to hold. Hvert hold får tre dage fra kl. 8.30 til 15.30. Hold 1 starter den 3. marts, hold 2 den 10. marts. Konsulenten følger op med to besøg à tre timer.""",
        3, 7, 21,
    ),
    (
        """# Læringsmiljøer hjemme hos dig
Kursus for dagplejere med PAU.
## Program
Dag 1, 4. marts kl. 9.00-16.00: Leg
Dag 2, 1. april kl. 9.00-16.00: Sprog
Dag 3, 6. maj kl. 9.00-15.00: Evaluering
## Timer
Konfrontationstid i alt 20 timer.""",
        3, N, 20,
    ),
    (
        """# Ledelse af læreplanen
For faglige ledere.
Vi tilbyder to udgaver. Den, I har bedt om, er på tre dage à 7,5 timer. Den korte, som vi ikke har regnet på her, er på to dage.""",
        3, 7.5, 22.5,
    ),
    (
        """# Modul: Fagligt fyrtårn, 10 ECTS
Modulet under PD strækker sig over ét semester med 12 undervisningsgange à 4 lektioner. Arbejdsbelastningen er 275 timer. Eksamen er mundtlig og varer 40 minutter. Der er to vejledninger på hver en time.""",
        12, 3, 36,
    ),
    (
        """# Faglig ledelse, to moduler
Hvert modul på 5 ECTS har fire hele dage (kl. 9-15.30) og en halv dag (kl. 9-12).""",
        9, N, N,
    ),
    (
        """# Ledelse med læreplan
Tre dage for faglige ledere.
Kl. 9.00 Velkomst
Kl. 9.15 Oplæg
Kl. 12.00 Frokost
Kl. 13.00 Værksted
Kl. 15.45 Opsamling
Kl. 16.00 Tak for i dag""",
        3, 7, 21,
    ),
    (
        """# Fyrtårnsdage
For faglige fyrtårne. Vi lægger ud med to dage i rap, den 3. og 4. september, og ses igen den 12. november. Hver dag er vi i gang fra 9 til 16.30.""",
        3, 7.5, 22.5,
    ),
    (
        """# Fyrtårnsdage
For faglige fyrtårne.
## Økonomi
Pris pr. hold for tre dage med to undervisere (i alt 45 undervisertimer): 96.000 kr.
## Undervisningen
Deltagerne har 22,5 timer sammen med underviserne.""",
        3, N, 22.5,
    ),
    (
        """# Delaftale 2: Faglige fyrtårne
## Antal dage
3
## Timer pr. dag
7,5""",
        3, 7.5, 22.5,
    ),
    (
        """# Fyrtårne i Lundby
Kursus for faglige fyrtårne
## Ofte stillede spørgsmål
Hvor mange dage skal jeg være væk? Tre.
Hvor længe varer en dag? Fra 9 til 16.
Skal jeg læse hjemme? Ja, regn med ti timer.""",
        3, 7, 21,
    ),
    (
        """# Dagpleje med mening
For dagplejere. Onsdag den 5. februar, onsdag den 4. marts og onsdag den 1. april 2020, alle dage 8.30-15.30. Sidste frist for tilmelding er fredag den 20. december.""",
        3, 7, 21,
    ),
    (
        """# Dagpleje med mening
For dagplejere. Kurset er på 21 lektioner à 60 minutter fordelt på tre dage.""",
        3, N, 21,
    ),
    (
        """# Læringsdag for forvaltningen
Dagtilbudschefer og konsulenter mødes en hel dag. Vi åbner dørene kl. 8.30, går i gang 9.00 og runder af 16.30. Frokosten, en halv time, er uden undervisning.""",
        1, 7.5, 7.5,
    ),
    (
        """# Læringsdag for forvaltningen
Dagen er 7,5 timer lang, hvoraf de 6,5 er undervisning.""",
        1, 6.5, 6.5,
    ),
    (
        """# Læringsdag for forvaltningen
To halve dage, den 4. og 11. marts, begge kl. 12.30-16.15.""",
        2, 3.75, 7.5,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. 1. dag: 8 timer. 2. dag: 8 timer. 3. dag: 6 timer.""",
        3, N, 22,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Tre dage. Undervisningstid: 9.00-12.00 og 13.00-16.00.""",
        3, 6, 18,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Tre dage, hver dag fire timer om formiddagen og tre om eftermiddagen.""",
        3, 7, 21,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Underviserne er på 7 timer hver dag i tre dage.""",
        3, 7, 21,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Otte timer dagligt inkl. en times frokost, tre dage.""",
        3, N, N,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Kurset (3 × 7,5 timer) er gratis.""",
        3, 7.5, 22.5,
    ),
    (
        """# Et kursus for ledere
For faglige ledere.
Omfang: 3 undervisningsdage og 1 opfølgningsdag (à 6 timer)""",
        4, 6, 24,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Dag ét holdes i Vejle, dag to i Odense og dag tre online. Alle dage kl. 9-16.""",
        3, 7, 21,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Vi ses tre fredage i træk fra formiddagskaffen kl. 9 til eftermiddagskaffen kl. 15.""",
        3, 6, 18,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Tre seminarer à to dage, i alt seks dage, 42 timer.""",
        6, N, 42,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Der er seks undervisningsdage: to i marts, to i april og to i maj. Hver dag varer 6 timer.""",
        6, 6, 36,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Internat fra tirsdag den 3. marts kl. 10 til onsdag den 4. marts kl. 16 og en dag den 5. maj.""",
        3, N, N,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. 22,5 konfrontationstimer over tre dage svarer til 7,5 timer i snit.""",
        3, 7.5, 22.5,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Antal konfrontationstimer pr. deltager: 22,5. Antal mødegange: 3.""",
        3, N, 22.5,
    ),
    (
        """# Et kursus for ledere
For faglige ledere. Tidsforbrug: undervisning 21 timer (3 dage), læsning 10 timer, opgaver 6 timer, i alt 37 timer.""",
        3, N, 21,
    ),
    (
        """# Kursus for faglige fyrtårne
Fyrtårnene mødes tre dage kl. 9-16. For lederne holder vi i stedet to dage à seks timer.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige fyrtårne
Fyrtårnene er af sted i tre dage à 7 timer. Lederne nøjes med én dag på fem timer, og den står kommunen selv for.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige fyrtårne
Der er tre dage à 7 timer. Dagplejens to dage à seks timer klarer kroen.""",
        3, 7, 21,
    ),
    (
        """# Kursus for faglige fyrtårne
Dagplejen tager Mikkels søster sig af med sine to dage à seks timer. Vi andre ses tre onsdage kl. 9-16.""",
        3, 7, 21,
    ),
    (
        """# Kursus for daglige ledere
Tre dage à 7 timer. Fyrtårnene har fem dage à fem timer for sig selv.""",
        3, 7, 21,
    ),
    (
        """# Kursus for dagplejere
        ## 4 Kravskema
        De tre dage følger læreplanen. Vi tilbyder 21 konfrontationstimer i alt, jævnt fordelt på dagene.
        || Programpost | Dag | Mærke
        | Leg | 1 | 1
        | Rum | 2 | 4
        | Rutiner | 2 | 3
        | Virker det | 3 | 8""",
        3, 7, 21,
    ),
    (
        """# Kursus for dagplejere
        Tre kursusdage à 7 timer.
        || Emne | Kursusdag | Underviser
        | Leg | 1 | A
        | Rum | 2 | B
        | Natur | 2 | B""",
        3, 7, 21,
    ),
    (
        """# Kursus for dagplejere
        Tre kursusdage à 7 timer.
        || Tekst | Læses til dag
        | Leg | 2
        | Rum | 3
        | Natur | 3""",
        3, 7, 21,
    ),
    (
        """# Kursus for dagplejere
        || Antal dage | Timer pr. dag
        | 3 | 7""",
        3, 7, 21,
    ),
    (
        """# Kursus for dagplejere
        | Kursusdage | 3
        | Timer pr. dag | 7""",
        3, 7, 21,
    ),
    (
        """# Modul for ledere
        ## 6. Undervisning og arbejdsbelastning
        Der undervises tre dage à syv timer. Den samlede arbejdsbelastning er normeret til 137 timer.""",
        3, 7, 21,
    ),
    (
        """# Modul for ledere
        ## Omfang og forberedelse
        Fire dage à 6 timer. Hertil 60 timers forberedelse.""",
        4, 6, 24,
    ),
    (
        """# Modul for ledere
        ## Forberedelse
        Før første gang bruger du to dage à 6 timer på at læse.
        ## Form
        Fire dage à 6 timer.""",
        4, 6, 24,
    ),
    (
        """# Modul for ledere
        ## 12. Overgangsbestemmelser
        Studerende fra før færdiggør modulet med 32 undervisningstimer fordelt på otte dage.
        ## Form
        Fire dage à 6 timer.""",
        4, 6, 24,
    ),
    (
        """# Kursus for ledere
        | Har I tidligere afholdt kurset? | Ja, i 2018 over fem dage à 5 timer.
        | Varighed | Fire dage à 6 timer.""",
        4, 6, 24,
    ),
    (
        """# Kursus for ledere
        ## Versionshistorik
        Version 1: fem dage à 5 timer.
        ## Form
        Fire dage à 6 timer.""",
        4, 6, 24,
    ),
    (
        """# Kursus for ledere
        ## Tidligere udgaver
        Fem dage à 5 timer.
        ## Form
        Fire dage à 6 timer.""",
        4, 6, 24,
    ),
    (
        """# To moduler for faglige ledere, som tages samlet
        ## Modul 1: Evaluering (5 ECTS)
        Tre dage à 7 timer.
        ## Modul 2: Organisering (5 ECTS)
        To dage à 7 timer.""",
        5, 7, 35,
    ),
    (
        """# Kursus for faglige ledere
        ## Del 1: Grundlaget
        To dage à 7 timer.
        ## Del 2: Tilbage i huset
        Én dag à 7 timer.""",
        3, 7, 21,
    ),
    (
        """# Modul for faglige ledere
        ## Modul 1
        Tre dage à 7 timer.
        ## Omfang
        Tre dage à 7 timer.""",
        3, 7, 21,
    ),
]  # fmt: skip
