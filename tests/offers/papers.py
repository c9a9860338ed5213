# ruff: noqa: E501 - one sentence to a line
"""Whole short papers of every kind, each with the offers that a careful reader finds in it.

`# ` and `## ` open headings, `- ` an item, `| ` the cells of a row; anything else is a paragraph.
"""

from __future__ import annotations

from typing import NamedTuple


class Paper(NamedTuple):
    """A paper and its offers: type ("-" for none of the ramme's), groups by first letters, and how its title begins."""

    name: str
    offers: tuple[tuple[str, str, str], ...]
    text: str


PAPERS = (
    # Invitations and memos of a municipality to its own people
    Paper("invitation from the director", (("ld1-forvaltning", "forvaltning", "En dag om os selv"),), """
# En dag om os selv
Kære kolleger på fjerde sal
Indbydelsen gælder dagtilbudschefen, de to områdeledere og samtlige pædagogiske konsulenter. Institutionslederne har været af sted i efteråret; nu er det os.
Tid og sted: 4. april kl. 8.30-16.00, mødesal 2.
## Program
| 9.00 | Lektor Ida Rask: Den styrkede pædagogiske læreplan, temaer og mål
| 13.00 | Hvilke strukturer skal kommunen stille op?
## Det går vi hjem med
Vi ved mere om at skabe lokale strukturer, der fastholder ny viden. Vi kender læreplanens syn på evalueringskultur.
"""),
    Paper("invitation with the guests at the end", (("ld3-leder", "leder", "Tre dage til dig, der leder"),), """
# Tre dage til dig, der leder
Kære leder. Du inviteres hermed – sammen med de øvrige daglige ledere af kommunens børnehaver – til tre dage om faglig ledelse og den nye læreplan.
Dagene er 3. marts, 2. april og 7. maj, alle kl. 8.30-16. Den sidste eftermiddag kommer områdelederne og hører, hvad I er nået frem til.
## Udbytte
- Du får indsigt i former for faglig ledelse.
- Du kender læreplanens evalueringskultur.
Fyrtårnene har deres eget forløb efter sommer.
"""),
    Paper("memo that buys a day", (("ld1-forvaltning", "forvaltning", "Læringsdag for os på rådhuset"),), """
# Notat
Til: Direktionen
Fra: Ida Friis, fuldmægtig
Emne: Læringsdag for os på rådhuset
## Indstilling
Det indstilles, at vi bestiller en læringsdag om den styrkede læreplan hos Professionshøjskolen Fjordby. Prisen er 40.000 kr.
## Hvad der er aftalt
Vi er med alle sammen: børne- og ungechefen, de tre distriktsledere og de fire pædagogiske konsulenter. Dagen varer fra 8.30 til 16.00.
Docent Lise Bo taler om dagtilbudsloven og Masteren. Om eftermiddagen arbejder vi med vores administrative ledelse.
## Det skal vi have ud af det
Vi ved mere om at bygge strukturer, der holder på forandringer. Vi ser kompetenceudvikling som en del af vores strategi.
"""),
    Paper("memo that says who comes", (("ld1-forvaltning", "forvaltning", "Dagen om læreplanen"),), """
# Notat
Vedr.: Dagen om læreplanen
Til ledergruppen
## Baggrund
Ledere og fyrtårne er på kursus i år. Vi, der sidder i forvaltningen, har ikke selv fået noget.
## Forslaget
UC Nordkyst har givet et tilbud, og jeg anbefaler, at vi siger ja til det. Deltagere bliver dagtilbudschef, klyngeledere og konsulenter. Det varer én dag på 7,5 timer.
Indholdet er den styrkede pædagogiske læreplan, og hvad den kræver af vores støtte til husene.
Efter dagen kan vi sige, hvad forvaltningens rolle er.
"""),
    Paper("memo on money only", (), """
# Notat
Til: Børneudvalget
Emne: Midler til kompetenceudvikling
## Resumé
Det indstilles, at udvalget tager orienteringen til efterretning. Kommunen har fået 400.000 kr. fra Stærke dagtilbud.
## Sagen
I 2018 var 14 ledere og 20 fyrtårne på kursus i tre dage. Dagplejerne følger i 2019. Evalueringen viser stor tilfredshed.
## Videre forløb
Forvaltningen vender tilbage i juni med et forslag.
"""),
    Paper("minutes that tell of a course", (), """
# Referat af ledermøde
Til stede: Bo, Ida, Per
## 1. Læreplanen
Fyrtårnene er færdige med de tre dage på UC Nordkyst. De fortalte om dem på mødet. Lederne vil også gerne af sted.
## 2. Ferieplan
Planen skal være klar den 1. maj.
"""),
    Paper("invitation by a question", (("ld3-dagplejer", "dagplejer", "Små hænder, store tanker"),), """
# Små hænder, store tanker
Passer du små børn hjemme hos dig selv, og har du en PAU eller en pædagoguddannelse? Så har vi plads til dig.
Tre lørdage kl. 8-15.30: 2. marts, 6. april og 11. maj.
Vi arbejder med den styrkede læreplan i et hjem med få børn og uden kolleger.
Når vi er færdige, er du bedre til at planlægge læringsmiljøer i dit hjem.
Kommunens tilsynsførende og konsulenten følger op med et besøg hos hver af jer.
"""),
    # Newsletters
    Paper("newsletter with a second course", (("ld3-fyrtaarn", "fyrtaarn", "Fyrtårn på tre dage"), ("-", "andre", "Førstehjælp")), """
# Hus og Have
Nyhedsbrev for daginstitutionerne i Egeby, nr. 4
## Fødselsdage
Karen fylder 60 den 3. april. Der er lagkage kl. 14.
## Fyrtårn på tre dage
Nu starter kurset for vores faglige fyrtårne. Tre dage i uge 11, 15 og 19, hver gang kl. 8.30-16, om den styrkede læreplan og rollen som ressourceperson.
Du bliver bedre til at sparre med dine kolleger og til at skabe læringsmiljøer. Alle får kursusbevis. Tilmelding til Ole senest 1. februar.
## Også i foråret: Førstehjælp til små børn
To aftener, 3. og 10. maj kl. 17-20. For medhjælpere og assistenter. Gratis. Tilmelding hos Ole.
## Månedens opskrift
Kog 2 kg kartofler i en time.
"""),
    Paper("newsletter with a teaser", (("ld3-dagplejer", "dagplejer", "Læreplanen hjemme"),), """
# Legestuen
Nyt fra dagplejen i Nørreby, maj
## Velkommen
Vi siger velkommen til Pia i gruppe 3.
## Læreplanen hjemme
Alle dagplejere i Nørreby skal på kursus til efteråret: tre dage à syv timer om den styrkede pædagogiske læreplan i vores hjem. Datoerne er 3. september, 1. oktober og 5. november.
Vi skal lære at indrette hjemmet, så det er et godt læringsmiljø. Tilmelding er ikke nødvendig.
## Andre kurser
Motorik på gulvet, 2 timer, 200 kr. Babytegn, en aften.
"""),
    Paper("newsletter with news only", (), """
# Nyt fra UC Nordkyst
Nyhedsbrev, oktober
## Fyrtårne fik bevis
I sidste uge afsluttede 24 fyrtårne tre dages kursus. "Det var godt," siger Mette.
## Ny rektor
Vi byder velkommen til Hans Bo.
## Mere nyt
Forskningsdagen holdes 3. november.
"""),
    # Applications
    Paper("application for leaders and fyrtårne", (("ld3-leder", "leder+fyrtaarn", "Side om side"), ("ld3-fyrtaarn", "leder+fyrtaarn", "Side om side")), """
# Ansøgning om tilskud
| Ansøger | Sønderup Kommune, Børn og Unge
| Projektets titel | Side om side
| Projektleder | Pædagogisk konsulent Bo Lind
## 1. Målgruppe
Midlerne søges til 12 daglige ledere og 12 pædagoger, som er udpeget til faglige fyrtårne. Konsulenterne i forvaltningen deltager ikke, men holdes orienteret.
## 2. Aktivitet
Tre læringsdage à 7,5 time om den styrkede læreplan, afholdt af Professionshøjskolen Sydhavn.
## 3. Mål
- Lederne får indsigt i former for faglig ledelse.
- Fyrtårnene kan sparre med kolleger.
"""),
    Paper("application in prose", (("ld3-dagplejer", "dagplejer", "Hverdagens læring"),), """
# Ansøgningsskema
| Kommune | Vesterø
| Kontaktperson | Dagplejeleder Hanne Kjær
| Titel | Hverdagens læring
## Hvem skal af sted?
Kommunens 18 dagplejere, der alle har en pædagogisk assistentuddannelse. Dagplejepædagogerne er med den sidste time.
## Hvad skal de?
De skal have tre dage om den styrkede læreplan på UC Vest. Hver dag er på syv timer.
## Hvad skal de kunne bagefter?
De skal kunne planlægge læringsmiljøer i hjemmet og kende mulighederne ved at arbejde alene.
"""),
    # Tender answers with the tender's demands quoted
    Paper("tender answer by statement", (("ld3-leder", "leder", "Besvarelse af delaftale 1"),), """
# Besvarelse af delaftale 1
## 1. Indledning
Ordregivers krav er gengivet i kursiv. Tilbudsgiver er Professionshøjskolen Lyngholm.
Ydelsen leveres til daglige ledere af Ordregivers daginstitutioner.
## 2. Omfang
Krav: "Forløbet skal vare ca. tre dage og være for ledere, fyrtårne eller dagplejere." Svar: Tre undervisningsdage a 7,5 time.
## 3. Indhold
Emnet er den styrkede pædagogiske læreplan og faglig ledelse af pædagogiske processer.
## 4. Mål
Deltageren kender former for faglig ledelse og læreplanens evalueringskultur.
"""),
    Paper("tender answer as delivery", (("ld3-fyrtaarn", "fyrtaarn", "Tilbud på kompetenceudvikling"),), """
# Tilbud på kompetenceudvikling
## 1. Ydelsen
Leverandøren forpligter sig til at levere et forløb til Kundens faglige fyrtårne. Forløbet finansieres af Stærke dagtilbud.
Kunden råder desuden over 30 ledere og 12 konsulenter, der ikke er omfattet af aftalen.
## 2. Omfang
Tre dage a 7,5 time.
## 3. Resultat
Fyrtårnet kan efter forløbet tage ansvar for faglig sparring og har indsigt i læreplanen.
"""),
    Paper("tender's own demands", (), """
# Kravspecifikation
Ordregiver: Egeby Kommune. Tilbudsgiver skal udfylde kolonnen til højre.
## Krav 1
Forløbet skal være for faglige fyrtårne og vare tre dage à 7,5 time.
## Krav 2
Tilbudsgiver skal beskrive undervisernes niveau.
## Krav 3
Tilbudsgiver skal oplyse prisen pr. hold.
"""),
    Paper("tender answer in a table", (("ld3-dagplejer", "dagplejer", "Læreplanen i dagplejen"),), """
# Læreplanen i dagplejen
Tilbudsgivers svar på bilag 2
| Ordregivers krav | Tilbudsgivers svar
| Målgruppen skal fremgå. | Dagplejere med pædagogisk grunduddannelse eller PAU.
| Varighed skal fremgå. | Tre dage a syv timer.
| Læreplanen skal være omdrejningspunkt. | Det pædagogiske grundlag og de seks temaer gennemgås.
| Mål skal fremgå. | Deltagerne kan planlægge læringsmiljøer i hjemmet.
"""),
    # Sales letters
    Paper("sales letter to a chief about leaders", (("ld3-leder", "leder", "Tre dage, der kan mærkes"),), """
# Tre dage, der kan mærkes
Kære Dagtilbudschef Mona Ries
Tak for snakken. Her er, hvad vi kan gøre for jeres daglige ledere: et forløb på tre dage om faglig ledelse og den styrkede læreplan.
Vi mødes med lederne i uge 6, 10 og 14, hver gang kl. 8.30-16. Du og dine konsulenter er velkomne til frokosten den sidste dag.
Når vi siger farvel, har lederne fået indsigt i former for faglig ledelse, og de kan arbejde med fyrtårnene om at udvikle praksis.
Prisen er 98.000 kr.
"""),
    Paper("letter that offers to talk", (), """
# Hvad kan vi tilbyde jer?
Kære kommune. Vi har mange forløb om den styrkede læreplan – fra en enkelt dag til et år – for ledere, fyrtårne og dagplejere.
Kontakt os for et tilbud, så finder vi ud af, hvad der passer til jer.
Vi holder også oplæg og konferencer.
"""),
    Paper("letter with two offers", (("ld3-fyrtaarn", "fyrtaarn", "Fyrtårnets tre dage"), ("ld1-forvaltning", "forvaltning", "Rådhusets ene dag")), """
# Vores forslag til Egeby
Kære Mette. Som aftalt sender vi to forslag.
## Fyrtårnets tre dage
For jeres faglige fyrtårne. Tre dage a 7,5 time om den styrkede læreplan og rollen som forandringsagent.
Fyrtårnet kan bagefter facilitere sparring blandt kolleger. Pris: 90.000 kr.
## Rådhusets ene dag
For dig, områdelederne og konsulenterne. Én dag kl. 8.30-16 om den styrkede læreplan og de strukturer, forvaltningen skal skabe.
I får viden om at forankre ny viden i kommunen. Pris: 35.000 kr.
## Om os
Vi er tre lektorer, der også underviser ledere og dagplejere.
"""),
    # Catalogues
    Paper("catalogue of four", (("ld3-leder", "leder", "Faglig ledelse"), ("ld3-dagplejer", "dagplejer", "Dagplejens"), ("-", "andre", "Sprog i hverdagen"), ("dm-fyrtaarn", "fyrtaarn", "Fyrtårn")), """
# Kurser 2019
Velkommen til vores katalog. Alle kurser holdes i Odby.
## Faglig ledelse i børnehøjde
Målgruppe: daglige ledere. Tre dage a 7,5 time om den styrkede pædagogiske læreplan. Kursusbevis udstedes. Pris 5.200 kr.
## Dagplejens små rum
Målgruppe: uddannede dagplejere. Tre dage a syv timer om den styrkede læreplan. Kursusbevis udstedes. Pris 4.100 kr.
## Sprog i hverdagen
Målgruppe: pædagogisk personale i vuggestuer. To dage a 6 timer om børns sprog. Pris 2.900 kr.
## Fyrtårn i dagtilbud
Diplommodul på 10 ECTS under PD for faglige fyrtårne. 8 undervisningsdage a 6 timer. Eksamen: mundtlig. Pris 12.000 kr.
## Sådan tilmelder du dig
Skriv til kurser@odby.example.
"""),
    Paper("course with other courses after it", (("ld3-fyrtaarn", "fyrtaarn", "Lyset i gangen"),), """
# Lyset i gangen
Er du udpeget som fyrtårn i dit hus? På tre dage (22,5 timer) giver vi dig redskaberne.
## Det lærer du
- Du kan facilitere faglig sparring.
- Du har indsigt i læreplanens læringsmiljøer.
## Andre kurser, du måske synes om
Ledelse i børnehøjde: for institutionsledere, tre dage, 5.400 kr.
Dagplejens dag: for dagplejere, én dag, 1.900 kr.
"""),
    # Module descriptions
    Paper("module plan without a group", (("dm-leder", "leder", "Pædagogisk ledelse og læreplan"),), """
# Modulbeskrivelse: Pædagogisk ledelse og læreplan
Modulet er en del af diplomuddannelsen i ledelse (DIL) og giver 5 ECTS.
## Indhold
Faglig ledelse af det pædagogiske arbejde med den styrkede læreplan i dagtilbud. Modulet inddrager samspillet med fyrtårne og forvaltning.
## Omfang
Fem dage a seks lektioner. Modulet afsluttes med en mundtlig prøve.
## Læringsmål
Den studerende skal have viden om faglig ledelse i dagtilbud.
"""),
    Paper("module for resource persons", (("dm-fyrtaarn", "fyrtaarn", "Ressourceperson i dagtilbud"),), """
# Ressourceperson i dagtilbud
10 ECTS, Den Pædagogiske Diplomuddannelse
Modulet er for pædagoger, der er fyrtårne eller skal være det. Lederen skal godkende din ansøgning.
## Undervisning
8 dage a 6 timer. To vejledninger. Mundtlig eksamen.
## Mål
Den studerende kan give kolleger faglig sparring om den styrkede læreplan.
## Se også
Modulet Ledelse af faglige fællesskaber, 5 ECTS, for ledere.
"""),
    Paper("module of another programme", (("-", "andre", "Praktikvejleder"),), """
# Praktikvejleder i dagtilbud
Modulet er for pædagoger, der skal være praktikvejledere. 10 ECTS under PD.
## Undervisning
7 dage a 6 timer. Skriftlig eksamen. Pris 11.000 kr.
## Mål
Den studerende kan vejlede studerende i praktik.
"""),
    # Courses for one group whose text speaks of others
    Paper("leaders' course full of fyrtårne", (("ld3-leder", "leder", "Leder med lys på"),), """
# Leder med lys på
Tre dage a 7,5 time for dig, der står i spidsen for en børnehave eller vuggestue.
Mange ledere spørger, hvordan de får glæde af deres fyrtårne. Fyrtårnene er jo uddannede pædagoger med en særlig funktion. Vi ser på, hvordan lederen og fyrtårnet finder hinanden, og hvad forvaltningen skal bakke op om.
## Udbytte
- Du kan arbejde sammen med fyrtårne om den styrkede læreplan.
- Du kender former for faglig ledelse.
På dag to tager du dit fyrtårn med til frokost.
"""),
    Paper("dagplejers' course with the sender's words", (("ld3-dagplejer", "dagplejer", "Køkkenbordspædagogik"),), """
# Køkkenbordspædagogik
Er du dagplejer? Så er kurset her noget for dig. Spørg din kommune eller din dagplejepædagog, om der er søgt penge fra Stærke dagtilbud.
Tre tirsdage kl. 8-15.30 om den styrkede læreplan hjemme hos dig.
Jeg har selv været dagplejer, tilsynsførende og leder af en børnehave, så jeg ved, hvad jeg taler om.
Bagefter kan du se, hvad der er svært, og hvad der er godt ved at være alene med børnene.
"Det bedste kursus, jeg har været på." – Lis, konsulent
"""),
    Paper("forvaltning's day full of leaders", (("ld1-forvaltning", "forvaltning", "Bag om læreplanen"),), """
# Bag om læreplanen
Hvordan støtter I som forvaltning ledere, fyrtårne og dagplejere i arbejdet med den styrkede læreplan?
Dagen (7,5 time) er for områdeledere, chefer og pædagogiske konsulenter i kommunen.
## Indhold
Strukturer, der forankrer det, lederne og fyrtårnene lærer på deres kurser. Administrativ ledelse på læreplanens grund.
## Mål
Deltagerne ved mere om at skabe kommunale strukturer for forandring.
"""),
    Paper("fyrtårne without the word", (("ld3-fyrtaarn", "fyrtaarn", "Gå forrest"),), """
# Gå forrest
For pædagoger, der har fået en særlig rolle i huset: den, kollegerne kommer til, når det handler om den styrkede læreplan.
Tre dage a syv timer. Deltageren får kursusbevis.
## Mål
Du bliver klædt på til at være ressourceperson og forandringsagent sammen med din leder.
Du kan facilitere sparring blandt kolleger og forældre.
"""),
    Paper("all staff, no word of the programme", (("-", "leder+andre", "Leg hele dagen"),), """
# Leg hele dagen
Kursus for alle, der arbejder i dagtilbud: pædagoger, assistenter og medhjælpere. Også ledere er velkomne.
To dage a 6 timer om børns leg. Pris 2.400 kr. Tilmelding senest 1. maj.
Du får inspiration til leg inde og ude.
"""),
    Paper("integrated course", (("ld3-leder", "leder+fyrtaarn", "Makkerskab"), ("ld3-fyrtaarn", "leder+fyrtaarn", "Makkerskab")), """
# Makkerskab om læreplanen
Leder og fyrtårn følges ad på tre dage a 7,5 time om den styrkede læreplan. I tilmelder jer parvis.
Forvaltningen modtager en kort rapport bagefter. Dagplejere har deres eget kursus.
## Mål
- Lederen kender former for faglig ledelse.
- Fyrtårnet kan facilitere sparring.
"""),
    Paper("deputies are invited too", (("ld3-leder", "leder", "Når hverdagen skal ledes"),), """
# Når hverdagen skal ledes
Holdet er for institutionsledere. Har du en souschef, er der også en stol til vedkommende.
Tre dage a 7,5 time om faglig ledelse med afsæt i den styrkede læreplan. Pædagogerne bliver hjemme og passer børnene.
Du får indsigt i former for ledelse. Prisen er 5.000 kr.
"""),
    Paper("mail from a colleague", (("ld3-fyrtaarn", "fyrtaarn", "Plads på kurset"),), """
Fra: Lone Vad
Til: Alle institutioner
Emne: Plads på kurset for fyrtårne
Hej alle
Der er seks ledige pladser på kurset for fyrtårne til marts. Det er tre dage, den 4., 11. og 25., kl. 9-16. Lederne bedes sende mig navnet på den, der skal af sted.
Indholdet er den styrkede læreplan og rollen som ressourceperson. De skal bagefter kunne facilitere sparring.
Vikardækning betales af puljen.
Lone Vad, pædagogisk konsulent
"""),
    Paper("post in prose", (("ld3-dagplejer", "dagplejer", "Så er der kursus"),), """
Så er der kursus igen! Til april holder vi tre dage for jer, der arbejder alene i eget hjem med små børn og har en pædagogisk uddannelse.
Det handler om den styrkede læreplan ved spisebordet. 7 timer om dagen, kursusbevis til alle, og prisen er 4.000 kr.
Du bliver bedre til at skabe læringsmiljøer i dit hjem. Del gerne med en kollega i vuggestuen eller en leder, der kender nogen.
"""),
    Paper("course for school leaders", (("-", "andre", "Ledelse af skolens teams"),), """
# Ledelse af skolens teams
Kurset henvender sig til skoleledere og pædagogiske ledere i indskolingen.
Tre dage a 7 timer om teamledelse i folkeskolen. Pris 6.000 kr.
Du får redskaber til at lede teams.
"""),
    Paper("overview of what a provider can do", (), """
# Vores arbejde på dagtilbudsområdet
Vi rådgiver kommuner om den styrkede læreplan. Vi har forløb for ledere, fyrtårne og dagplejere.
Vi underviser hvert år 800 pædagoger. Vores konsulenter er ude i hele landet.
Ring for en uforpligtende snak.
"""),
    Paper("a visit is offered beside the course", (("ld1-forvaltning", "forvaltning", "Styring med børnene i midten"),), """
# Styring med børnene i midten
Én læringsdag, kl. 8.30-16.00, for dem, der har ansvaret over institutionslederne: chefer, områdeledere og konsulenter.
Vi tager fat i den styrkede læreplan, loven og Masteren. En daginstitutionsleder og to fyrtårne kommer på besøg efter frokost og fortæller.
Du ved bagefter mere om strukturer, der forankrer forandringer.
Vi holder også kurser for lederne selv; se hjemmesiden.
"""),
    Paper("a stand-in for the group", (("ld3-leder", "leder", "Midt i det hele"),), """
# Midt i det hele
I er dem, der både skal holde vagtplanen og den pædagogiske retning i jeres hus. Derfor har vi lavet tre dage til jer daglige pædagogiske ledere.
Vi ses 1. marts, 1. april og 2. maj, alle dage kl. 8.30 til 16.00, og arbejder med den styrkede læreplan.
Efter kurset har du styrket din faglige ledelse. Alle får kursusbevis.
"""),
    Paper("tender answer by sections", (("ld3-leder", "leder", "Tilbud: Tættere på børnene"),), """
# Tilbud: Tættere på børnene
## 1. Kundens ønsker
Kunden ønsker et forløb, der kan rumme ledere, fyrtårne og konsulenter.
## 2. Vores forslag
Vi foreslår, at forløbet i første omgang afgrænses til husenes daglige ledere og souschefer. Fyrtårnene kan komme med på et senere hold.
Forløbet er på tre dage a 7,5 time om faglig ledelse og den styrkede pædagogiske læreplan.
## 3. Udbytte
Lederne kender former for faglig ledelse. De ved, hvad evalueringskultur er.
## 4. Pris
120.000 kr.
"""),
    Paper("tender answer with numbered replies", (("ld1-forvaltning", "forvaltning", "Læreplanen på rådhuset"),), """
# Læreplanen på rådhuset
Besvarelse af Jystrup Kommunes udbud
K1. Dagen skal henvende sig til det kommunale niveau. – Opfyldt. Vi henvender os til chef, områdeledere og konsulenter, i alt 14 personer.
K2. Dagen skal vare ca. 7,5 time. – Opfyldt. Kl. 8.30-16.00 med vores undervisere til stede.
K3. Indholdet skal bygge på Master for en styrket pædagogisk læreplan. – Opfyldt. Masteren og temaerne gennemgås om formiddagen.
K4. Deltagerne skal kende forvaltningens rolle. – Opfyldt, jf. vores mål: I ved, hvordan lokale strukturer bygges.
"""),
    Paper("tender answer that declines a lot", (("ld3-fyrtaarn", "fyrtaarn", "Delaftale 2"),), """
# Tilbudsgivers besvarelse
Vi afgiver tilbud på delaftale 2 – Faglige fyrtårne. Delaftale 1 (ledere) og delaftale 3 (dagplejere) byder vi ikke på.
## Indhold
Fyrtårnets rolle som ressourceperson og den styrkede læreplan.
## Omfang
3 dage a 7,5 timer.
## Mål
Fyrtårnet kan facilitere faglig sparring.
## Bevis
Der udstedes kursusbevis.
"""),
    Paper("sales mail to a head of dagpleje", (("ld3-dagplejer", "dagplejer", "Tre dage til jeres dagplejere"),), """
# Tre dage til jeres dagplejere
Hej Birgitte
Du er leder af dagplejen i Vejby og skrev, at jeres 16 uddannede dagplejere mangler noget om læreplanen. Her er mit bud.
De skal samles tre gange, hver gang fra 8 til 15.30, i jeres gæstehus. Du og tilsynet behøver ikke være med.
De lærer at se deres hjem som et læringsmiljø.
Jeg tager 44.000 kr. for det hele.
"""),
    Paper("sales letter to leaders about their fyrtårne", (("ld3-fyrtaarn", "fyrtaarn", "Har I valgt jeres fyrtårn?"),), """
# Har I valgt jeres fyrtårn?
Kære leder
Nu skal I finde ud af, hvem i huset der skal være fagligt fyrtårn. Når I har valgt, har vi kurset: tre dage a 7,5 time.
Jeres fyrtårn får redskaber til at give kolleger sparring og til at arbejde med den styrkede læreplan. Du kan roligt blive hjemme.
Tilmeld dit fyrtårn på vores side. Pris 5.900 kr.
"""),
    Paper("provider page with tabs", (("dm-fyrtaarn", "fyrtaarn", "Fagligt fyrtårn"),), """
# Fagligt fyrtårn – diplommodul
Forside | Uddannelser | Ledelse | Dagpleje | Kontakt
10 ECTS · Pædagogisk diplomuddannelse · Odense
## Målgruppe
Du er pædagog i en daginstitution og er udpeget, eller på vej til at blive udpeget, som fyrtårn.
## Indhold
Faglig sparring, organisering af læringsmiljøer og rollen som ressourceperson i arbejdet med den styrkede læreplan.
## Undervisning
8 dage a 6 timer. Mundtlig prøve.
## Måske er du også interesseret i
- Ledelse af dagtilbud, 5 ECTS, for ledere
- Vejledning i praksis, 10 ECTS, for praktikvejledere
"""),
    Paper("page for several, one at a time", (("ld3-leder", "leder", "Forløb for daglige ledere"), ("ld3-fyrtaarn", "fyrtaarn", "Forløb for faglige fyrtårne"), ("ld3-dagplejer", "dagplejer", "Forløb for dagplejere"), ("ld1-forvaltning", "forvaltning", "Læringsdag for forvaltningen")), """
# Stærke dagtilbud hos UC Øst
Vi udbyder fire forløb om den styrkede pædagogiske læreplan.
## Forløb for daglige ledere
Tre dage a 7,5 time. For pædagogiske ledere i daginstitution og dagpleje. Kursusbevis. 6.000 kr.
## Forløb for faglige fyrtårne
Tre dage a 7,5 time. For pædagoger, der er eller skal være fyrtårne. Kursusbevis. 6.000 kr.
## Forløb for dagplejere
Tre dage a 7 timer. For dagplejere med PAU eller pædagoguddannelse. Kursusbevis. 5.000 kr.
## Læringsdag for forvaltningen
Én dag a 7,5 time. For chefer og konsulenter. 2.500 kr.
## Om UC Øst
Vi har 300 undervisere og uddanner pædagoger i tre byer.
"""),
    Paper("catalogue with a course outside the programme first", (("-", "andre", "Babymotorik"), ("ld3-dagplejer", "dagplejer", "Læreplanen i dit hjem")), """
# Kursuskatalog for dagplejen, forår
## Babymotorik
For gæstedagplejens vikarer og studerende. To timer en aften. Pris 200 kr.
## Læreplanen i dit hjem
For dagplejere. Tre dage a 7 timer om den styrkede læreplan. Kursusbevis. Pris 3.900 kr.
"""),
    Paper("catalogue of two lengths", (("ld3-fyrtaarn", "fyrtaarn", "Fyrtårn – det korte"), ("dm-fyrtaarn", "fyrtaarn", "Fyrtårn – det lange")), """
# To veje til at blive fyrtårn
Begge er for pædagoger, der er udpeget til fagligt fyrtårn.
## Fyrtårn – det korte
Tre dage a 7,5 time om den styrkede læreplan. Pris 5.500 kr.
## Fyrtårn – det lange
Diplommodul på 10 ECTS under PD. 8 dage a 6 timer. Pris 13.000 kr.
"""),
    Paper("programme of a day", (("ld1-forvaltning", "forvaltning", "Program"),), """
# Program for læringsdag i Holmby Kommune
Fredag den 8. november. Deltagere: Børnechef, to dagtilbudsledere over flere huse og fem konsulenter.
| 8.30 | Morgenmad
| 9.00 | Den styrkede læreplan og Masteren v/ lektor Per Bang
| 11.00 | To ledere og et fyrtårn fortæller fra deres huse
| 13.00 | Strukturer, der forankrer ny viden
| 16.00 | Tak for i dag
"""),
    Paper("a leaders' module in a letter", (("dm-leder", "leder", "Diplom i ledelse"),), """
# Diplom i ledelse af dagtilbud
Kære kommende studerende
Modulet på 5 ECTS hører under diplomuddannelsen i ledelse, og vi glæder os til at se jer ledere fra de tre kommuner.
Seks mødegange a seks lektioner. I får én vejledning og går til mundtlig prøve i juni.
Temaet er faglig ledelse med den styrkede læreplan som grundlag. I skal kunne lede faglige fællesskaber og bruge jeres fyrtårne rigtigt.
"""),
    Paper("application whose partners are others", (("ld1-forvaltning", "forvaltning", "Vi bygger stilladset"),), """
# Ansøgning
| Ansøger | Nørholm Kommune
| Projektnavn | Vi bygger stilladset
| Samarbejdspartnere | Institutionslederne og FTR for pædagogerne
| Deltagere | 1 chef, 4 områdeledere, 6 pædagogiske konsulenter
| Aktivitet | En læringsdag a 7,5 time om den styrkede læreplan
| Formål | At deltagerne ved mere om at skabe lokale strukturer for forandring
| Effekt for andre | Ledere og fyrtårne får bedre støtte
"""),
    Paper("application in first person plural", (("ld3-fyrtaarn", "fyrtaarn", "Lygtetænderne"),), """
# Ansøgning om midler
Projektets titel: Lygtetænderne
## Hvem vi er
Syv børnehuse i Østby. Ansøgningen er skrevet af lederne i fællesskab.
## Hvem der skal med
Fra hvert hus sender vi to pædagoger, som vi har bedt om at være læreplanens ressourcepersoner.
## Hvad de skal
De skal på tre dage a 7,5 time hos UC Syd om den styrkede læreplan.
## Hvad vi får ud af det
De kan bagefter facilitere sparring blandt kolleger.
"""),
    Paper("posting for dagplejere by their chief", (("ld3-dagplejer", "dagplejer", "Kom med på kursus"),), """
# Kom med på kursus
Kære dagplejere
Jeg har fået bevilget penge til, at alle jer med en PAU kan komme på tre dages kursus om den styrkede læreplan i uge 12, 16 og 20.
Der er syv timer hver dag. I lærer at indrette hjemmet som læringsmiljø.
Sig til senest fredag.
Kærlig hilsen Gitte, dagtilbudsleder
"""),
    Paper("strategy with goals", (), """
# Dagtilbudspolitik 2019-2023
## Vores mål
Alle ledere kan lede fagligt. Alle huse har et fyrtårn. Dagplejerne kender læreplanen.
## Sådan når vi målene
Ledere og fyrtårne kommer på kursus. Der afsættes 600.000 kr. til tre dage pr. deltager.
## Opfølgning
Forvaltningen følger op hvert år.
"""),
    Paper("article about a course", (), """
# Fyrtårne lyser i Vestby
24 pædagoger har netop gennemført tre dages kursus om den styrkede læreplan.
»Jeg har fået sat ord på det, jeg gør,« siger Mia Holm, der er fyrtårn i Solstrålen.
Kurset blev holdt af UC Vest og varede tre dage.
"""),
    Paper("rules for the grant", (), """
# Vejledning til ansøgere
## Målgruppe
Kommunerne kan søge til ledere, fyrtårne, dagplejere med en pædagogisk uddannelse og forvaltningen.
## Krav til forløb
Forløbet skal vare tre dage a 7,5 time. Udbyderne skal udstede kursusbevis. Alle udbydere skal bruge fælles pensum. Udbyderne skal planlægge i forskningsmiljøer.
## Ansøgningsfrist
1. oktober. Ministeriet træffer afgørelse i december. Midlerne kan ikke overføres. Kommunerne skal aflægge regnskab.
"""),
    Paper("page that separates itself from others", (("ld3-leder", "leder", "Lederdage"),), """
# Lederdage
Tre dage a 7,5 time for dig med den daglige ledelse af et dagtilbud. Vi arbejder med faglig ledelse og læreplanen.
Bemærk: Kurset er ikke en del af 1.000-dages-programmet, og det giver ikke ECTS. Søger du diplom, så se vores modul for ledere.
Er du fyrtårn, har vi et andet kursus. Er du konsulent i forvaltningen, så skriv til os.
Udbytte: Du får indsigt i former for faglig ledelse.
"""),
    Paper("course that mentions parents and politicians", (("ld3-fyrtaarn", "fyrtaarn", "Lys på praksis"),), """
# Lys på praksis
Deltagerne er uddannede pædagoger fra kommunens institutioner, som er blevet fyrtårne i deres hus.
Tre dage a 7,5 time. Vi øver os i at tale med forældre, kolleger, ledere og politikere om den styrkede læreplan.
Efter kurset kan deltagerne sparre med kolleger.
"""),
    Paper("role words only", (("ld3-leder", "leder", "Retning"),), """
# Retning
Du har nøglerne, budgettet og det daglige pædagogiske ansvar i et hus med små børn. Hvornår har du sidst haft tid til faget?
På tre dage a 7,5 time tager vi fat i din faglige ledelse af pædagogiske processer og den styrkede læreplan.
Du går hjem med indsigt i former for faglig ledelse. Pris 5.000 kr.
"""),
    Paper("role words of the forvaltning", (("ld1-forvaltning", "forvaltning", "Fra rådhuset til stuen"),), """
# Fra rådhuset til stuen
En dag for jer, der fører tilsyn, skriver strategier og sidder med økonomien på dagtilbudsområdet i kommunen.
Vi ser på den styrkede læreplan og på, hvilke strukturer der forankrer ny viden. Kl. 8.30-16.00, pris 2.000 kr.
Du kender bagefter forvaltningens rolle.
"""),
    Paper("role words of the fyrtårn", (("ld3-fyrtaarn", "fyrtaarn", "Den, de andre spørger"),), """
# Den, de andre spørger
I de fleste huse er der én, som kollegerne går til. Er det dig, og har din leder givet dig det som opgave, er de her tre dage dine.
Vi arbejder syv en halv time om dagen med den styrkede læreplan, sparring og rollen som forandringsagent.
Du bliver bedre til at støtte dine kolleger. Kursusbevis. 5.200 kr.
"""),
    Paper("role words of the dagplejer", (("ld3-dagplejer", "dagplejer", "Fire børn og en barnevogn"),), """
# Fire børn og en barnevogn
Din arbejdsplads er din egen stue, du har fire børn i vognen og ingen kolleger ved bordet.
Tre dage a 7 timer om at skabe læringsmiljøer i hjemmet ud fra den styrkede læreplan. Du skal have en PAU eller være uddannet pædagog.
Du lærer at planlægge dagen. Kursusbevis. 4.500 kr.
"""),
    Paper("mixed invitation to two groups and guests", (("ld3-leder", "leder+fyrtaarn", "Fælles om læreplanen"), ("ld3-fyrtaarn", "leder+fyrtaarn", "Fælles om læreplanen")), """
# Fælles om læreplanen
Kære ledere og fyrtårne
I inviteres til tre dage sammen om den styrkede pædagogiske læreplan: 1. marts, 1. april og 2. maj, kl. 8.30-16.
Sidste eftermiddag kommer forvaltningen og forældrebestyrelsens formand forbi. Dagplejerne får deres egne dage til efteråret.
## Mål
- Lederne kender former for faglig ledelse.
- Fyrtårnene kan facilitere sparring.
"""),
    Paper("form for signing up", (("ld3-fyrtaarn", "fyrtaarn", "Fyrtårnskursus"),), """
# Fyrtårnskursus i Havneby
| Hvem | Pædagoger, der er udset som fyrtårne
| Hvornår | 3/9, 1/10 og 5/11 kl. 8.30-16.00
| Hvad | Den styrkede læreplan og rollen som ressourceperson
| Udbytte | Du kan sparre med kolleger
| Underskrives af | Din leder
| Sendes til | Konsulent Kim Bo, Børneforvaltningen
"""),
    Paper("memo that compares and chooses", (("ld3-fyrtaarn", "fyrtaarn", "Kursus til vores fyrtårne"),), """
# Internt notat
Til: Ledergruppen Fra: Nete Holm Dato: 3. maj Emne: Kursus til vores fyrtårne
## Anbefaling
Jeg foreslår, at vi vælger tilbuddet fra UC Midtby.
## Tilbuddet
Vores otte fyrtårne skal af sted på tre dage a 7,5 time om den styrkede læreplan og rollen som ressourceperson.
De kan bagefter facilitere sparring i husene. Der gives kursusbevis.
## Fravalgt
Firmaet Kløver tilbød to dage for lederne. Det passede ikke i kalenderen.
"""),
    Paper("case that only asks for a decision on money", (), """
# Sagsfremstilling
Til: Børne- og Skoleudvalget
## Indstilling
Forvaltningen indstiller, at udvalget godkender, at der bruges 300.000 kr. på kurser til ledere og fyrtårne.
## Sagens gang
Kurserne varer tre dage. Udvalget tog i 2017 stilling til kurserne for dagplejere.
"""),
    Paper("post of a provider", (("ld3-leder", "leder", "Står du i spidsen for et børnehus"),), """
Står du i spidsen for et børnehus, og savner du tid til fagligheden?
Så har vi tre dage til dig: 4. marts, 8. april og 13. maj, kl. 8.30-16.00.
Du kommer hjem med redskaber til faglig ledelse med afsæt i den styrkede læreplan. 5.400 kr. Tag gerne en fyrtårnskollega med i tankerne.
"""),
    Paper("invitation to a briefing is no course", (), """
# Invitation til informationsmøde
Kære ledere, fyrtårne og dagplejere
Kom og hør om de nye kurser under Stærke dagtilbud torsdag den 4. april kl. 16-17 på rådhuset.
Vi fortæller om puljen og svarer på spørgsmål. Der er kaffe.
"""),
    Paper("invitation on behalf of a provider", (("ld3-dagplejer", "dagplejer", "Kursus i læreplanen"),), """
# Kursus i læreplanen for jer i dagplejen
Kære alle i Vangede Dagpleje
UC Nord holder kurset, og vi har fået 20 pladser. I kan være med, hvis I har en PAU eller er uddannede pædagoger.
Det er den 4. marts, 1. april og 6. maj kl. 8-15. Vikarer er på plads.
I lærer at skabe læringsmiljøer derhjemme. Skriv til mig senest 1. februar.
Dagplejeleder Tove
"""),
    Paper("letter to a director about a day for the house", (("ld1-forvaltning", "forvaltning", "En dag i jeres eget hus"),), """
# En dag i jeres eget hus
Kære Direktør Jens Ry
I har sendt lederne og fyrtårnene på kursus. Nu foreslår vi en dag for jer selv: direktion, centerchefer, områdeledere og konsulenter.
Kl. 8.30 til 16.00 arbejder vi med den styrkede læreplan og jeres opgave med at skabe lokale strukturer.
Prisen er 38.000 kr.
"""),
    Paper("page with a quote from another group", (("ld3-fyrtaarn", "fyrtaarn", "Lær at sparre"),), """
# Lær at sparre
»Jeg kan mærke forskel, når mit fyrtårn har været af sted,« fortæller leder Kim Bach.
Kurset er for dig, der er fyrtårn i en børnehave. Tre dage a 7,5 time om den styrkede læreplan.
Du kan bagefter facilitere sparring. Pris 5.300 kr.
"""),
    Paper("two courses where one is the ramme's", (("ld3-fyrtaarn", "fyrtaarn", "Fyrtårn i praksis"), ("-", "andre", "Konflikthåndtering")), """
# Forårets kurser
## Fyrtårn i praksis
For faglige fyrtårne. Tre dage a 7,5 time om den styrkede læreplan. Kursusbevis. Pris 5.000 kr.
## Konflikthåndtering for personale
For pædagoger og medhjælpere. Én dag a 6 timer. Kursusbevis. Pris 1.800 kr.
"""),
    Paper("course that was for others last year", (("ld3-leder", "leder", "Ledelse af læreplanen"),), """
# Ledelse af læreplanen
Sidste år holdt vi tre dage for fyrtårne. I år er det ledernes tur.
Kurset er for pædagogiske ledere i dagtilbud. Tre dage a 7,5 time om faglig ledelse og den styrkede læreplan.
Du får indsigt i former for faglig ledelse. Kursusbevis. 5.800 kr.
"""),
    Paper("module whose teacher is a leader", (("dm-fyrtaarn", "fyrtaarn", "Fyrtårnet som forandringsagent"),), """
# Fyrtårnet som forandringsagent
Modul på 10 ECTS under Den Pædagogiske Diplomuddannelse.
Du er fyrtårn, eller din leder har peget på dig. Undervisningen ligger på 8 dage a 6 timer.
Undervisere: Lektor Ane Dam og dagtilbudsleder Per Holt. Gæst: Konsulent Eva Lind fra forvaltningen.
Mundtlig prøve. Du kan efter modulet give faglig sparring om den styrkede læreplan.
"""),
    Paper("newsletter with two of the ramme's", (("ld3-leder", "leder", "Ledere"), ("ld3-dagplejer", "dagplejer", "Dagplejere")), """
# Dagtilbudsnyt
Nyhedsbrev nr. 2, marts
## Ny legeplads i Solgården
Den blev indviet den 3. marts med kage.
## Ledere på skolebænken
Alle daglige ledere inviteres til tre dage om faglig ledelse og den styrkede læreplan, 3. april, 2. maj og 5. juni kl. 8.30-16. Tilmelding senest 20. marts.
## Dagplejere på skolebænken
Dagplejere med en PAU inviteres til tre dage a syv timer om den styrkede læreplan i uge 20, 22 og 24. Tilmelding senest 1. april.
## Husk
Ferieønsker skal ind inden 1. april.
"""),
    Paper("terms and conditions only", (), """
# Handelsbetingelser for kurser
Tilmelding er bindende. Afbud senere end 14 dage før koster fuld pris. Betaling sker ved faktura.
Vores kurser for ledere, fyrtårne og dagplejere varer normalt tre dage.
"""),
    Paper("curriculum vitae", (), """
# CV for Lise Dam
Lektor, cand.pæd. Har undervist ledere og fyrtårne på tre dages kurser om den styrkede læreplan i 20 kommuner.
## Ansættelser
2012- UC Nord. 2004-2012 pædagogisk konsulent i Egeby Kommune.
"""),
    Paper("leaders and souschefs called by a colleague", (("ld3-leder", "leder", "Så er det os"),), """
# Så er det os, kære lederkolleger
Distriktet har købt tre dage hos UC Vest til alle daglige ledere og souschefer. Fyrtårnene var af sted i foråret.
Det er den 4., 11. og 18. september kl. 8.30-16.00, og emnet er faglig ledelse og den styrkede læreplan.
Vi skal kende former for faglig ledelse, når vi er færdige. Områdelederen betaler frokosten.
"""),
    Paper("catalogue page with a group in each line", (("ld3-leder", "leder", "Faglig ledelse"), ("ld3-fyrtaarn", "fyrtaarn", "Fyrtårnets rolle")), """
# Katalog: Stærke dagtilbud
## Faglig ledelse
| Målgruppe | Institutionsledere og afdelingsledere
| Varighed | 3 dage a 7,5 time
| Indhold | Den styrkede læreplan og ledelse af fyrtårne
| Pris | 5.000 kr.
## Fyrtårnets rolle
| Målgruppe | Pædagoger med en særlig funktion
| Varighed | 3 dage a 7,5 time
| Indhold | Den styrkede læreplan og samarbejdet med lederen
| Pris | 5.000 kr.
"""),
    Paper("the forvaltning's day beside its leaders' course", (("ld1-forvaltning", "forvaltning", "Bagsiden af medaljen"),), """
# Bagsiden af medaljen
Mens jeres ledere er på tre dages kursus, inviterer vi jer i forvaltningen til én dag.
Dagen varer 7,5 time og handler om den styrkede læreplan og de strukturer, som kommunen må bygge.
Deltagere: dagtilbudschef, områdeledere og konsulenter. Pris pr. deltager 1.900 kr.
I ved bagefter mere om forankring.
"""),
    Paper("dagplejepædagoger lead", (("ld3-leder", "leder", "Tilsyn og sparring"),), """
# Tilsyn og sparring i dagplejen
Kurset er for dagplejepædagoger og dagplejeledere, der har det faglige ledelsesansvar for dagplejere.
Tre dage a 7,5 time om faglig ledelse af dagplejere med afsæt i den styrkede læreplan.
Du får indsigt i former for faglig ledelse. Kursusbevis. 5.200 kr.
"""),
    Paper("course for pupils of PAU", (("-", "andre", "PAU"),), """
# PAU: Læreplaner i praktikken
For PAU-elever i dagtilbud. Fem dage a 6 timer. Vi ser på den styrkede læreplan.
Eleven kan bruge læreplanen i sin praktik. Prøve sidste dag.
"""),
    Paper("staff at large in the programme with fyrtårne", (("ld3-fyrtaarn", "fyrtaarn", "Sammen om læreplanen"),), """
# Sammen om læreplanen
Kurset er for alt pædagogisk personale i kommunens børnehuse, herunder fyrtårne.
Tre dage a 7,5 time om den styrkede læreplan under Stærke dagtilbud. Deltagerne kan sparre med kolleger. Kursusbevis.
"""),
    Paper("tender answer with staff of the provider", (("ld3-fyrtaarn", "fyrtaarn", "Besvarelse"),), """
# Besvarelse fra Læringshuset
## Vores team
Holdet består af to konsulenter, en tidligere dagtilbudsleder og en lektor.
## Hvem kan deltage
Pædagoger udpeget som fyrtårne i ordregivers 22 institutioner.
## Rammer
Tre dage a 7,5 time. Ordregivers konsulenter orienteres efter hver dag.
## Mål
Deltagerne kan facilitere sparring og har indsigt i den styrkede læreplan.
"""),
    Paper("letter that sells two lengths to one group", (("ld3-leder", "leder", "Tilbud til jeres ledere"),), """
# Tilbud til jeres ledere
Kære Kirsten. Jeg foreslår et forløb på tre dage a 7,5 time om faglig ledelse og den styrkede læreplan.
Ønsker I noget længere, kan vi tale om et diplommodul på 5 ECTS; det er et helt andet tilbud.
Lederne får indsigt i former for faglig ledelse. Pris 90.000 kr. for hele gruppen.
"""),
    Paper("questions and answers", (("ld3-leder", "leder", "Lederskab i øjenhøjde"),), """
# Lederskab i øjenhøjde – spørgsmål og svar
## Er det også for souschefer?
Ja, både ledere og souschefer i daginstitutioner kan være med. Pædagoger og fyrtårne har deres eget kursus.
## Hvor lang tid tager det?
Tre dage a 7,5 time.
## Hvad lærer jeg?
Du får indsigt i faglig ledelse og i den styrkede læreplan.
## Må min områdeleder komme med?
Nej, men der er en særskilt dag for forvaltningen.
"""),
    Paper("answer to questions under the threshold", (("dm-leder", "leder", "Lederdiplom til alle ledere i Kragholm"),), """
# Lederdiplom til alle ledere i Kragholm
Svar på Kragholm Kommunes indhentning af tilbud (under tærskelværdien)
## Resumé
Vi tilbyder kommunens 19 daglige pædagogiske ledere to moduler på hver 5 ECTS på Diplomuddannelsen i Ledelse.
## Jeres spørgsmål – vores svar
### »Hvor megen undervisning får lederne?«
I alt 40 lektioner á 45 minutter fordelt på otte undervisningsgange.
### »Hvad er indholdet?«
Modulerne drejer sig om faglig ledelse med den styrkede læreplan som grundlag.
## Pris
Modul A: 171.000 kr. Modul B: 171.000 kr.
"""),
    Paper("pairs of leader and fyrtårn", (("ld3-leder", "leder+fyrtaarn", "Makkerskab"), ("ld3-fyrtaarn", "leder+fyrtaarn", "Makkerskab")), """
# Makkerskab
## C.1 Vores forståelse af opgaven
Kommunen beder om ét fælles forløb. Deltagerne er derfor makkerpar: institutionens faglige leder og den pædagog i institutionen, der er valgt som fagligt fyrtårn, i alt 28 par.
## C.2 Indhold
Alt indhold udspringer af den styrkede læreplan: børnesyn, leg, temaerne og læringsmålene.
## C.3 Opbygning
Tre dage a 7,25 time. Pris 84.000 kr.
"""),
)  # fmt: skip
