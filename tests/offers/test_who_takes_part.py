# ruff: noqa: E501 - one phrase to a line
"""Who takes part, told from guests, payers, those who send the participants, and those who help them."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row
from offer_texts import offer_of
from test_facts_in_documents import offer as lines

from compliance.documents.model import Block
from compliance.offers.extraction import extract_facts, find_offers
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.identity import find_title
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

FOR_HEADING = "Hvem er det for?"

PHRASES = [
    # Whom a team is made of
    ("Praktisk", "Holdet er på 26: dagplejere fra Tangmose og Vestbjerg, som alle enten er uddannet pædagog eller har taget PAU.", ("dagplejer",)),
    ("Praktisk", "Gruppen er på 18: faglige fyrtårne fra hele kommunen.", ("fyrtaarn",)),
    ("Praktisk", "Vi bliver 24 på holdet, alle daglige ledere i Tangmose.", ("leder",)),
    # Those who send, pay, sign or choose
    ("Målgruppe", "Optagelse sker efter indstilling fra den faglige leder. Kursisterne er pædagoger, som er udpeget til fyrtårn.", ("fyrtaarn",)),
    ("Målgruppe", "Faglige fyrtårne. Indstillingen går gennem institutionslederen, og dagtilbudschefen fordeler pladserne.", ("fyrtaarn",)),
    ("Målgruppe", "Fyrtårne i kommunens børnehaver. Lederen medunderskriver ansøgningen.", ("fyrtaarn",)),
    ("Målgruppe", "Dagplejere med PAU. Det er dagplejelederen, der melder holdet til.", ("dagplejer",)),
    ("Målgruppe", "Dagplejere, som deres dagplejekonsulent vurderer er klar.", ("dagplejer",)),
    ("Målgruppe", "Pædagoger, som enten allerede har en særlig funktion, eller som lederen har udset til at få en.", ("fyrtaarn",)),
    ("Målgruppe", "Daglige ledere. Forvaltningen dækker udgiften til vikar.", ("leder",)),
    ("Målgruppe", "Afdelingsledere og souschefer. Områdelederen skal være indforstået.", ("leder",)),
    ("Målgruppe", "Uddannede pædagoger, der efter aftale med deres leder skal være fagligt fyrtårn.", ("fyrtaarn",)),
    ("Hvem kan deltage?", "Fyrtårne, hvis leder selv har været på lederforløbet.", ("fyrtaarn",)),
    (FOR_HEADING, "Kurset er for dagplejere. Tal med din dagplejepædagog, inden du melder dig.", ("dagplejer",)),
    (FOR_HEADING, "For jer, der er dagplejere. Jeres leder bakker op og finder gæstepleje.", ("dagplejer",)),
    # Guests, part-time company, substitutes
    ("Deltagere", "Dagtilbudschef og souschef, fem områdeledere og otte pædagogiske konsulenter.", ("forvaltning",)),
    ("Deltagere", "Seksten ledere. Områdelederne kigger forbi til frokost.", ("leder",)),
    ("Deltagere", "Tolv fyrtårne. På den sidste formiddag kommer deres ledere på besøg.", ("fyrtaarn",)),
    ("Deltagere", "Kommunens dagplejere; dagplejelederen lytter med på tredjedagen.", ("dagplejer",)),
    ("Deltagere", "Dagtilbudschefer og konsulenter. Stedfortrædere er velkomne.", ("forvaltning",)),
    ("Deltagere", "Ledere og souschefer; kan du ikke selv, må du sende en stedfortræder.", ("leder",)),
    ("Deltagere", "Økonomikonsulenten kan lytte med. Deltagerne er de ti børnehaveledere.", ("leder",)),
    (None, "Med om bord er de 34 pædagogiske ledere. Områdelederne inviteres på kaffe den sidste time; de er gæster og ikke deltagere.", ("leder",)),
    (None, "Forløbet er for husets fyrtårne. Til afslutningen er forældre og ledere inviteret.", ("fyrtaarn",)),
    (None, "Forløbet er for ledere. Fem fyrtårne kommer og spiller med i en øvelse.", ("leder",)),
    # Who is left out, or is sent elsewhere
    (FOR_HEADING, "Dagen er for pædagogiske konsulenter, dagtilbudschefer og dem, der leder en klynge eller et område. Ledere af den enkelte institution er ikke målgruppen.", ("forvaltning",)),
    (FOR_HEADING, "Fyrtårne. Dagplejere og medhjælpere henvises til andre kurser i porteføljen.", ("fyrtaarn",)),
    (FOR_HEADING, "Områdeledere og forvaltningschefer får mere ud af vores temadag i januar. Holdet er for daglige ledere.", ("leder",)),
    (FOR_HEADING, "Holdet er for afdelingsledere. Fyrtårnene får deres eget tilbud til efteråret.", ("leder",)),
    (FOR_HEADING, "Dette er dagplejernes kursus. Ledere kan i stedet søge optagelse på diplommodulet.", ("dagplejer",)),
    (FOR_HEADING, "Holdet er for dagplejere. Kommunens ledere følger et forløb hos en anden udbyder.", ("dagplejer",)),
    (FOR_HEADING, "Holdet er for dagplejere, som gerne vil se, hvordan de gør hos andre dagplejere.", ("dagplejer",)),
    (FOR_HEADING, "Ledere må desværre vente til næste år; i år er det fyrtårnenes tur.", ("fyrtaarn",)),
    # A clause that describes the participants
    ("Målgruppe", "Daglige ledere i daginstitution og dagpleje, som leder pædagogisk personale fagligt", ("leder",)),
    ("Målgruppe", "Ledere, der har både pædagoger, assistenter og medhjælpere ansat", ("leder",)),
    ("Målgruppe", "Dig, der er leder i et hus, hvor forældre og vikarer fylder dagen", ("leder",)),
    ("Målgruppe", "Klyngeledere, som har fem til otte daglige ledere under sig", ("forvaltning",)),
    ("Målgruppe", "Pædagogiske konsulenter, der vejleder dagplejere og ledere til hverdag", ("forvaltning",)),
    ("Målgruppe", "Fyrtårne, der skal støtte kolleger og ledere i at bruge læreplanen", ("fyrtaarn",)),
    ("Målgruppe", "Jer, der i det daglige er dem, de andre pædagoger spørger – fyrtårnene", ("fyrtaarn",)),
    ("Målgruppe", "Medarbejdere i dagplejen med eget hjem som arbejdsplads", ("dagplejer",)),
    ("Målgruppe", "Dagplejepædagoger, som kommunen har givet et fagligt ledelsesansvar", ("leder",)),
    ("Målgruppe", "Pædagoger, der er sat til at trække det faglige arbejde som ressourceperson", ("fyrtaarn",)),
    ("Målgruppe", "Alle med ansvar for en klynge, et område eller et distrikt", ("forvaltning",)),
    # Addressed
    (None, "Kære leder. Det er jer, dagene her er til.", ("leder",)),
    (None, "Kære fyrtårn! Nu kalder vi til samling i tre dage.", ("fyrtaarn",)),
    (None, "Tre kursusdage for dig, der har den daglige pædagogiske ledelse i en vuggestue, hvor mails fra forældre fylder.", ("leder",)),
    (None, "Du er dagplejer. Du står alene med fire børn og en barnevogn. Kurset er skrevet til dig.", ("dagplejer",)),
    (None, "Fra januar kan pædagogiske ledere i daginstitutioner tage to valgfag hos os.", ("leder",)),
    (None, "Vi byder jeres 18 faglige ledere på tre dage.", ("leder",)),
    (None, "Forløbet er for alle jeres 38 dagplejere, uanset om de har en uddannelse eller ej.", ("dagplejer",)),
    (None, "Tilbuddet omfatter 22 daglige ledere fordelt på to hold.", ("leder",)),
    (None, "På holdet sidder fyrtårne fra ni kommuner.", ("fyrtaarn",)),
    (None, "Lederne af de otte huse går sammen på skolebænken i tre dage.", ("leder",)),
    (None, "Kurset er tænkt som et løft af kommunens fyrtårne.", ("fyrtaarn",)),
    (None, "Vi tager imod pædagoger, der har fået en særlig funktion i huset.", ("fyrtaarn",)),
    (None, "I foråret skal samtlige dagplejere på kursus.", ("dagplejer",)),
    (None, "Kom med, hvis du er daglig leder i en selvejende institution.", ("leder",)),
    (None, "Her får du som områdeleder eller chef et døgn med læreplanen.", ("forvaltning",)),
    (None, "Tilbage står rådhusets egne folk: forvaltningschefen og konsulenterne. Dagen er til dem.", ("forvaltning",)),
    # Together
    (FOR_HEADING, "Lederen og fyrtårnet følges ad alle tre dage.", ("leder", "fyrtaarn")),
    (FOR_HEADING, "Hvert hus sender sin leder og sit fyrtårn.", ("leder", "fyrtaarn")),
    (FOR_HEADING, "I melder jer til som makkerpar – leder plus fyrtårn.", ("leder", "fyrtaarn")),
    (FOR_HEADING, "Forvaltningschefer sammen med de daglige ledere i deres område.", ("leder", "forvaltning")),
    (FOR_HEADING, "Dagplejere. Også dagplejens ledere er inviteret med på alle dage.", ("leder", "dagplejer")),
    # Only mentioned
    ("Baggrund", "Mens ledere, fyrtårne og dagplejere er på kursus, ligger der en opgave hos os andre.", ()),
    (None, "To uger før start optager hver leder tyve minutters film af en frokost.", ()),
    (None, "Bliver Henriette syg, flytter vi dagen; vi sender aldrig en vikar.", ()),
    (None, "Hvad lærer jeg? Hvordan lærer børn? Hvad lærer du?", ()),
    (None, "Ved forfald indsættes stedfortræder.", ()),
    (None, "Docent Vibeke Stougaard har udviklet begge forløb sammen med vores fagchef.", ()),
    (None, "Velkomst ved dagtilbudschefen. Hvad har vi bedt lederne om?", ()),
    (None, "Netværket mødes under ledelse af en pædagogisk konsulent.", ()),
    (None, "Lederforeningens formand siger et par ord til frokosten.", ()),
    (None, "Godkendt af dagtilbudschefen den 22. marts.", ()),
    (None, "Forplejning sørger institutionens køkkenmedarbejdere for.", ()),
    (None, "Vi har undervist over 900 ledere og 300 konsulenter.", ()),
    (None, "Fyrtårnet fremlægger sin plan for lederen og de andre pædagoger.", ()),
    # More voices
    ("Målgruppe", "Forløbet udbydes til de 41 personer, der i dag varetager den daglige pædagogiske ledelse i Nordby Kommunes dagtilbud.", ("leder",)),
    ("Målgruppe", "Pædagogiske ledere (souschefer kan træde ind for en leder, der er forhindret).", ("leder",)),
    ("Målgruppe", "Kommunens fyrtårnspædagoger.", ("fyrtaarn",)),
    ("Målgruppe", "Alle, der er ansat som dagplejer i Vadby Kommune, og som har gennemført PAU eller pædagoguddannelsen.", ("dagplejer",)),
    ("Målgruppe", "Dagplejepædagoger og ledere af dagplejen. Dagplejerne selv tilbydes et forløb i efteråret.", ("leder",)),
    ("Målgruppe", "Forvaltningens ledelse, tilsynskonsulenter og områdechefer", ("forvaltning",)),
    ("Målgruppe", "Ressourcepædagoger, som institutionslederen vil give en rolle som fagligt fyrtårn", ("fyrtaarn",)),
    ("Målgruppe", "Dagtilbudslederen og dennes nærmeste stedfortræder", ("leder",)),
    ("Målgruppe", "Kurset retter sig mod faglige fyrtårne – ikke mod ledere og ikke mod medhjælpere.", ("fyrtaarn",)),
    ("Målgruppe", "Vi forventer 30 fyrtårne fra 15 institutioner. Institutionernes ledere orienteres skriftligt.", ("fyrtaarn",)),
    ("Målgruppe", "Lederen af hver institution i kommunen, kommunal som selvejende.", ("leder",)),
    ("Deltagere", "22 dagplejere på hvert hold. Gæstehuset passer børnene imens.", ("dagplejer",)),
    ("Deltagere", "Pr. institution: 1 leder og 2 faglige fyrtårne", ("leder", "fyrtaarn")),
    ("Deltagere", "Børne- og ungechefen, dagtilbudslederne fra områderne Nord og Syd samt konsulentteamet", ("leder", "forvaltning")),
    ("Hvem?", "Dig, der er daglig leder. Din souschef må gerne komme med på dag 2.", ("leder",)),
    ("Hvem kan deltage?", "Alle pædagoger i vores børnehuse med en fyrtårnsfunktion, nuværende såvel som kommende.", ("fyrtaarn",)),
    ("Hvem kan deltage?", "Du skal have dagplejen som arbejdsplads og en pædagogisk grunduddannelse i rygsækken.", ("dagplejer",)),
    ("Hvem kan deltage?", "Er du ansat i forvaltningen og arbejder med dagtilbud, er du velkommen.", ("forvaltning",)),
    ("Til hvem?", "Til alle husets voksne: pædagoger, assistenter, medhjælpere og vikarer.", ("andre",)),
    ("Til hvem?", "Til forældre i børnehaven.", ("andre",)),
    (None, "Med dette brev indbyder vi kommunens daglige ledere til tre læringsdage.", ("leder",)),
    (None, "Så er det jeres tur, dagplejere!", ("dagplejer",)),
    (None, "Vi har brug for jer, der leder de enkelte huse.", ("leder",)),
    (None, "Kursus for fyrtårne: Når kolleger spørger", ("fyrtaarn",)),
    (None, "Tre dage, hvor du som dagplejer bliver klogere på dit eget læringsmiljø.", ("dagplejer",)),
    (None, "Du kan tilmelde dig, hvis du er pædagog og har fået tildelt rollen som fagligt fyrtårn.", ("fyrtaarn",)),
    (None, "Kurset er et tilbud til de pædagoger, lederne har peget på som kommende fyrtårne.", ("fyrtaarn",)),
    (None, "Kurset henvender sig til jer, som i det daglige har ledelsesansvaret for en afdeling.", ("leder",)),
    (None, "Holdet består af 20 faglige ledere fra fire kommuner.", ("leder",)),
    (None, "Forløbet er planlagt af en gruppe konsulenter og ledere.", ()),
    (None, "Kontakt pædagogisk konsulent Lis Bro, hvis du har spørgsmål.", ()),
    (None, "Aftal med din leder, hvornår du kan være væk.", ()),
    (None, "Vi evaluerer med dagtilbudschefen efter forløbet.", ()),
    (None, "Som det fremgår af rammen, kan midlerne bruges til ledere, fyrtårne og dagplejere.", ()),
    (None, "Dagplejerne i nabokommunen var glade for forløbet.", ()),
    (None, "Underviseren er selv tidligere dagplejer.", ()),
    (None, "Fyrtårnet har brug for lederens opbakning.", ()),
    (None, "Kommunen kan søge tilskud til vikardækning for dagplejere.", ()),
    ("Forankring", "Efter kurset mødes deltagerne med deres leder og den pædagogiske konsulent.", ()),
    ("Tilmelding", "Tilmelding sker samlet gennem forvaltningen.", ()),
    ("Praktisk", "Lederne bedes sikre, at fyrtårnene har adgang til pc.", ()),
    ("Adgangskrav", "Du skal være leder i et dagtilbud og have mindst to års erfaring.", ("leder",)),
    ("Adgangskrav", "Uddannet pædagog med mindst to års erfaring, udpeget som fagligt fyrtårn af egen leder.", ("fyrtaarn",)),
    ("Adgangskrav", "Ansøgeren skal have adgangsgivende uddannelse, fx pædagog, og være ansat som leder.", ("leder",)),
    ("Målgruppe", "Kurset er obligatorisk for nyansatte dagplejere; erfarne dagplejere kan deltage efter aftale med deres leder.", ("dagplejer",)),
    ("Målgruppe", "Til alle kommunens vuggestue- og børnehaveledere", ("leder",)),
    ("Målgruppe", "Faglige ledere (herunder dagplejepædagoger med ledelsesansvar) og deres faglige fyrtårne", ("leder", "fyrtaarn")),
    ("Målgruppe", "Personer, som kommunen har udpeget eller påtænker at udpege som fagligt fyrtårn", ("fyrtaarn",)),
    ("Målgruppe", "Det samlede chefniveau på dagtilbudsområdet inkl. pædagogiske konsulenter", ("forvaltning",)),
    ("Målgruppe", "Pædagoger i daginstitution med særlig funktion, fx praktikvejleder, sprogpædagog eller stedfortræder", ("fyrtaarn",)),
    ("Deltagere", "Læringsdagen afholdes for max 35 deltagere: forvaltningschef, områdeledere, konsulenter.", ("forvaltning",)),
    ("Deltagere", "Ledere af kommunale, selvejende og private dagtilbud. Medarbejdere kan ikke tilmeldes.", ("leder",)),
    (None,"Du bruger dit hjem som arbejdsplads, for du er dagplejer, og du ved, hvad det kræver.", ("dagplejer",)),
    (None,"Tilbuddet er udarbejdet til Rosby Kommunes 28 faglige ledere.", ("leder",)),
    (None,"Kurset forudsætter, at deltageren fungerer som fyrtårn i sin institution.", ("fyrtaarn",)),
    (None,"Pris pr. leder 6.500 kr. Underviseren har 20 års erfaring som konsulent.", ()),
    (None,"Deltagerne arbejder i tværgående grupper og får besøg af en områdechef.", ()),
    # Whom one meets and asks; who is appointed; other courses, earlier and later
    (None, "Før start holder du og din leder et møde på en time.", ()),
    (None, "Du og lederen har to aftalte statusmøder i efteråret.", ()),
    (None, "Undervejs laver du og din souschef en plan for huset.", ()),
    (None, "Bagefter sætter I og jeres områdeleder jer sammen og gør status.", ()),
    (None, "I mødes alle tre – du, din leder og underviseren – et halvt år efter.", ()),
    ("Målgruppe", "Daglige ledere. Tal med din forvaltning om tilskud.", ("leder",)),
    ("Målgruppe", "Faglige fyrtårne. Spørg jeres forvaltning, om der er midler tilbage i puljen.", ("fyrtaarn",)),
    ("Målgruppe", "Faglige ledere. Er I i tvivl om finansieringen, så ring til kommunens dagtilbudschef.", ("leder",)),
    ("Målgruppe", "Dagplejere med en pædagogisk grunduddannelse. Aftal gæstepleje med dagplejekontoret og din dagplejepædagog.", ("dagplejer",)),
    ("Hvem?", "Fyrtårne. Du skal have din leders opbakning, og hun skal regne med at give dig tid.", ("fyrtaarn",)),
    (None, "Du og din leder deltager sammen i alle tre dage.", ("leder",)),
    ("Hvem", "De 34 pædagoger, som lederne har peget på som husets faglige fyrtårn. Et eller to fra hvert hus.", ("fyrtaarn",)),
    ("Hvem", "Den pædagog, din leder har valgt til fyrtårn.", ("fyrtaarn",)),
    ("Hvem", "Pædagoger, hvis leder har udpeget dem som fagligt fyrtårn.", ("fyrtaarn",)),
    ("Deltagere", "To fra hvert børnehus, udpeget af lederen som fyrtårne", ("fyrtaarn",)),
    ("Deltagere", "Ét fyrtårn pr. matrikel; lederen afgør hvem", ("fyrtaarn",)),
    ("Kursister", "19 børnehaver stiller med hver sit fyrtårn", ("fyrtaarn",)),
    ("Hvem deltager?", "Husets leder udpeger to pædagoger. De bliver husets fyrtårne.", ("fyrtaarn",)),
    ("Målgruppe", "Pædagogisk uddannet personale i daginstitutioner, der er udset til at være faglige fyrtårne", ("fyrtaarn",)),
    ("Målgruppe og pladser", "Pladserne tilbydes det pædagogiske personale, herunder de 21 pædagoger, der er udpeget som fyrtårne.", ("fyrtaarn",)),
    ("Målgruppe og pladser", "Lederpladserne tilbydes de daglige ledere, de øvrige pladser går til husenes fyrtårne.", ("leder", "fyrtaarn")),
    ("Målgruppe", "Halvdelen af pladserne er til ledere, resten til fyrtårne.", ("leder", "fyrtaarn")),
    (None, "Derfor inviterer vi nu jer – dagtilbudschefer, område- og klyngeledere og alle jer pædagogiske konsulenter – på den læringsdag, der hører med.", ("forvaltning",)),
    (None, "Nu er det jeres tur: fyrtårne fra alle 14 institutioner skal samles i tre dage.", ("fyrtaarn",)),
    (None, "Dagene er for de voksne, der har fire børn i en stue derhjemme – altså dagplejerne.", ("dagplejer",)),
    (None, "Det er til jer, der har den daglige faglige ledelse i en daginstitution, og til dagplejepædagoger, der har et fagligt ledelsesansvar.", ("leder",)),
    (None, "Forløbet er til de ledere, der stadig kan lugte kaffen på stuen (pædagogisk leder, daglig leder, afdelingsleder).", ("leder",)),
    (None, "Holdet er åbent for souschefer, der vikarierer som leder.", ("leder",)),
    (None, "Forløbet er fælles for daglige pædagogiske ledere og faglige fyrtårne, idet de så vidt muligt deltager parvis.", ("leder", "fyrtaarn")),
    (None, "Vi har lavet et kursus til dem, der leder pædagogikken i landets børnehaver.", ("leder",)),
    (None, "Hvis du er det fyrtårn, dit hus peger på, er de tre dage dine.", ("fyrtaarn",)),
    (None, "Tre dage med læreplanen for kommunens dagplejere, 42 i alt.", ("dagplejer",)),
    (None, "Sidste forår holdt vi en eftermiddag på fire timer for skolechefer.", ()),
    (None, "Dagplejerne tilbydes deres eget forløb på erhvervsskolen, jf. punkt 9.", ()),
    (None, "Dagplejen får sin egen invitation efter påske.", ()),
    (None, "Lederne var af sted i efteråret.", ()),
    (None, "Til foråret åbner vi desuden et hold for ledere.", ()),
    (None, "I 2019 kørte vi tre dage for fyrtårne.", ()),
    (None, "Flere end 300 ledere og fyrtårne fra jeres kommuner har siddet på vores tredagesforløb.", ()),
    (None, "Er du områdechef, så bliv bare på kontoret; dig holder vi et aftenforedrag for i november.", ()),
    (None, "Er du medhjælper, har vi desværre ikke plads til dig denne gang.", ()),
    (None, "Arbejder du i SFO, er det her ikke noget for dig.", ()),
    (None, "Vi planlægger et tilsvarende forløb for dagplejere i 2021.", ()),
    (None, "Et kursus for forvaltningen udbydes særskilt.", ()),
    (None, "I netværket for ledere, som kører ved siden af, er der stadig ledige pladser.", ()),
    (None, "Tidligere på året gennemførte vi et forløb for ressourcepersoner i skolen.", ()),
    (None, "Vi er et konsulenthus, der har arbejdet med ledere i tyve år.", ()),
    (None, "Der refunderes 1.450 kr. pr. dag til vikar.", ()),
    (None, "Hvert hold får en konsulent som tovholder.", ()),
    (None, "Maden laves af køkkenlederen og hendes elever.", ()),
    (None, "En formiddag handler om jeres fyrtårn eller ressourceperson, og hvad huset kan bruge hende til.", ()),
    (None, "Alle fyrtårne mødes i et netværk en eftermiddag hver anden måned.", ()),
    (None, "En pædagogisk konsulent kommer ud i huset to gange undervejs og vender det fagligt med dig.", ()),
    (None, "Jeg overtog en børnehave med 44 børn og en souschef, der kunne mere end mig.", ()),
    (None, "212 ledere har været igennem det forløb, jeg vil skrive til dig om.", ()),
    (None, "”Jeg har været på mange kurser for ledere,” skrev en leder fra Havrelund i gæstebogen.", ()),
    (None, "Hun skriver om mødet mellem ledere og konsulenter.", ()),
    (None, "Pengene kan bruges på ledere, på uddannede dagplejere og på fyrtårne.", ()),
    (None, "Lederne kan orientere sig om vikarordningen på intranettet.", ()),
    ("Målgruppe", "Forløbet retter sig mod daglige pædagogiske ledere i børnehaver, vuggestuer og integrerede institutioner samt dagplejepædagoger med fagligt ledelsesansvar.", ("leder",)),
    ("Hvem er det for?", "Du er leder i et dagtilbud. Du har folk under dig, og du har en chef over dig.", ("leder",)),
    ("Hvem er det for?", "For dig, der har sagt ja til at være husets fyrtårn, og for dig, der overvejer det.", ("fyrtaarn",)),
    ("Hvem er det for?", "Hele ledelsesteamet: leder, souschef og afdelingsledere.", ("leder",)),
    ("Hvem kan være med?", "Alle kommunens dagplejere, også gæstedagplejere. Legestuepædagogerne kan desværre ikke.", ("dagplejer",)),
    ("Hvem kan være med?", "Kun uddannede pædagoger med fyrtårnsfunktion. Assistenter og medhjælpere må vente.", ("fyrtaarn",)),
    ("Hvem kan søge?", "Pædagogiske konsulenter, tilsynsførende og andre i forvaltningen med dagtilbud som område.", ("forvaltning",)),
    ("Adgangskrav", "Du skal have en relevant uddannelse på mindst professionsbachelorniveau og to års erhvervserfaring.", ()),
    ("Deltagerforudsætninger", "Modulet er for pædagoger, der er eller skal være faglige fyrtårne.", ("fyrtaarn",)),
    ("Deltagere", "62 deltagere: 32 ledere og 30 fyrtårne", ("leder", "fyrtaarn")),
    ("Målgruppe", "Lederne i dagtilbud, det vil sige områdelederne og de daglige ledere.", ("leder", "forvaltning")),
]  # fmt: skip


@pytest.mark.parametrize(("label", "text", "groups"), PHRASES)
def test_participants_in_clauses(label: str | None, text: str, groups: tuple[str, ...]) -> None:
    fact = extract_target_groups(offer_of(label, text))
    assert set(fact.value or ()) == set(groups)
    assert all(quote.quote in text for quote in fact.evidence)


def groups_of(*blocks: Block) -> set[str]:
    made = document(*blocks)
    text = OfferText(document=made, title=find_title(made)[0], provider=None, passages=outline(made))
    return set(extract_facts(text).target_groups.value or ())


DOCUMENTS = [
    # The title names the group, running text names others with it.
    ((heading("Fagligt fyrtårn i tre dage"), paragraph("Ledere og dagplejere har deres egne forløb (KU-45 og KU-46)."), paragraph("Kurset er for pædagoger med et særligt ansvar.")), {"fyrtaarn"}),
    ((heading("Tilbud på tre dage for dagplejen"), paragraph("Til dagplejeleder Annelise Brask"), paragraph("Kære Annelise"), paragraph("Forløbet er for alle jeres 38 dagplejere.")), {"dagplejer"}),
    ((heading("Læringsdag for forvaltningsniveauet"), paragraph("Til: Dagtilbudschefer, område- og klyngeledere"), heading("Hvem kommer?", 2), paragraph("Stedfortrædere er velkomne, hvis I ikke selv kan.")), {"forvaltning"}),
    ((heading("Tæt på lederne"), paragraph("Att.: dagtilbudschef Birthe Lynggaard"), paragraph("I får et lederforløb på tre dage."), paragraph("To uger før start optager hver leder en film."), paragraph("Vi sender aldrig en vikar.")), {"leder"}),
    ((heading("Lederskab tæt på børnene"), heading("Program", 2), paragraph("Kære leder. Måske står du i spidsen for en børnehave."), paragraph("Fem fyrtårne fra kommunen kommer og spiller med.")), {"leder"}),
    # No line says whom it is for: the goals speak of one group.
    ((heading("Tre dage om læreplanen"), heading("Læringsmål", 2), item("Lederen kan lede fagligt tæt på praksis."), item("Lederen kender sit fyrtårn og bruger det."), item("Lederen har øvet sig i at give feedback.")), {"leder"}),
    ((heading("Husets puls"), heading("Udbytte", 2), item("Fyrtårnet kan lede sparring mellem kolleger."), item("Fyrtårnet kan støtte sin leder.")), {"fyrtaarn"}),
    # A mail's head tells who writes it, and whom it is to.
    ((paragraph("Fra: Gitte Aabo, dagplejeleder"), paragraph("Til: Alle i Engsø Dagpleje"), paragraph("Cc: Hanne Ravn, leder"), paragraph("Emne: Nu er det jeres tur"), paragraph("I skal af sted alle 34.")), {"dagplejer"}),
    ((paragraph("Fra: Bo Friis, pædagogisk konsulent"), paragraph("Til: Alle faglige fyrtårne"), paragraph("Sendt: 3. maj 2019"), paragraph("Emne: Tre dage"), paragraph("Så er der plads.")), {"fyrtaarn"}),
    # Who speaks is not who listens.
    ((heading("Dagen på rådhuset"), heading("Hvem sidder her?", 2), item("Dagtilbudschefen"), item("Klyngelederne"), heading("Hvem taler?", 2), paragraph("Ib Sandvad, lektor. Underviser pædagoger og ledere af dagtilbud.")), {"forvaltning"}),
    # A row says it; the rest is noise.
    ((heading("Hold kursen"), row("Målgruppe", "36 daglige ledere"), row("Tilmelding", "Områdelederen tilmelder"), row("Kontakt", "Pædagogisk konsulent Bo Friis"), paragraph("Dagplejere er velkomne til fyraftensmødet.")), {"leder"}),
]  # fmt: skip


@pytest.mark.parametrize(("blocks", "groups"), DOCUMENTS)
def test_participants_of_a_whole_text(blocks: tuple[Block, ...], groups: set[str]) -> None:
    assert groups_of(*blocks) == groups


def test_a_tender_of_parts_is_one_offer_for_each() -> None:
    def part(number: int, group: str, days: str) -> list[Block]:
        columns = ("Krav", "Besvarelse")
        return [
            heading(f"{number}. Delaftale {number - 1}: {group}", 2),
            row(f"{number}.1 Målgruppe", f"46 {group.lower()} fra to kommuner", columns=columns),
            row(f"{number}.2 Indhold", "Den styrkede pædagogiske læreplan", columns=columns),
            row(f"{number}.3 Omfang", days, columns=columns),
            heading(f"Mål for delaftale {number - 1}", 3),
            item("Kan arbejde med læreplanen."),
        ]

    made = document(
        heading("Tilbud på delaftale 1 og 2"),
        paragraph("Udbud: Kompetenceløft under Stærke dagtilbud"),
        heading("0. Resumé", 2),
        paragraph("Vi byder på delaftale 1 (faglige ledere) og 2 (faglige fyrtårne), men ikke på 3 (dagplejere)."),
        heading("1. Fælles for begge delaftaler", 2),
        row("1.1 Dokumentation", "Alle får et certifikat", columns=("Krav", "Besvarelse")),
        *part(2, "Faglige ledere", "Tre dage à 7,5 timer"),
        *part(3, "Faglige fyrtårne", "Fire dage à 5½ time"),
        heading("4. Priser", 2),
        row("1", "Pr. deltager", "7.150 kr."),
    )
    leder, fyrtaarn = find_offers(made)
    assert [o.offer_type for o in (leder, fyrtaarn)] == ["ld3-leder", "ld3-fyrtaarn"]
    assert [o.facts.days.value for o in (leder, fyrtaarn)] == [3, 4]
    assert [o.facts.target_groups.value for o in (leder, fyrtaarn)] == [("leder",), ("fyrtaarn",)]


LETTERS = [
    ("# Tilbud\nTil dagplejeleder Annette Vium, Vesterløb Kommune\nKære Annette. Du spurgte, om vi kunne lave noget til jeres dagplejere. Det kan vi.", "dagplejer"),
    ("# Tilbud\nTil dagtilbudschef Peter Storgaard\nI kan sende alle jeres 64 dagplejere.", "dagplejer"),
    ("# Tilbud\nAtt. pædagogisk konsulent Lone Holm\nI kan godt tilmelde de fyrtårne, I har udpeget.", "fyrtaarn"),
    ("# Tilbud\nTil chefkonsulent Ole Bang, Nordby Kommune. Vi kan lægge et forløb til jeres ledere i dagtilbud.", "leder"),
    ("# Kursus\nFor ledere i dagtilbud. I december samler den pædagogiske konsulent i hver kommune sine par, og de mødes derefter som netværk.", "leder"),
    ("# Kursus\nFor faglige ledere. I maj inviterer dagtilbudschefen sine ledere til kaffe.", "leder"),
    ("# Kursus\nVi samler de pædagogiske konsulenter fra tre kommuner til en dag.", "forvaltning"),
    ("# Kursus\nDagen samler områdeledere og konsulenter. De tager deres egne sager med.", "forvaltning"),
    ("# Kursus\nTil ledere Nord Syd. Kurset er for faglige ledere.", "leder"),
    ("# Kursus for dagplejere\nKontakt dagplejeleder Mia Holm.", "dagplejer"),
    ("# Brev\nKære ledere\nI inviteres til tre dage.", "leder"),
]


@pytest.mark.parametrize(("text", "group"), LETTERS)
def test_whom_a_letter_offers_a_course(text: str, group: str) -> None:
    """The person that a letter is to is not the group that takes part; who gathers others is not among them."""
    assert extract_target_groups(lines(text)).value == (group,)
