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
)  # fmt: skip
