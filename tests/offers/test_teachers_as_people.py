# ruff: noqa: E501 - one text to a line
"""Who teaches as people with titles: whatever order, brackets, time and company the titles stand in."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph

from compliance.offers.facts.teachers import extract_teacher_level
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

TEXTS = [
    # brackets, plus, slashes, dashes, order
    ("Undervisere", ["Karin Bro (cand.merc. & coach) og Mikkel Ravn (MBA). Mikkel har ledet tre butikskæder."], "kandidat"),
    ("Undervisere", ["Karin Bro (pædagog + master i læreprocesser), Mikkel Ravn (lektor + ph.d.)"], "kandidat"),
    ("Undervisere", ["Jonna Vad (sygeplejerske/cand.cur.), Ida Lo (lektor)"], "kandidat"),
    ("Undervisere", ["Anders Kvist [adjunkt] / Bolette Hald [lektor]"], "adjunkt"),
    ("Undervisere", ["Trine Moe, pæd. og diplom i supervision / Poul Ask, pæd. og PD"], "diplom"),
    ("Undervisere", ["Sofie Dam: M.A. i antropologi. Palle Rix: MPA."], "kandidat"),
    ("Undervisere", ["Ulla Skov (pædagog, siden pædagogisk diplomuddannelse, siden master) og Finn Lau (lektor)"], "kandidat"),
    ("Undervisere", ["Ph.d.-lektor Signe Bay samt cand.soc. Morten Bry"], "kandidat"),
    ("Undervisere", ["Signe Bay – lektor – og hendes kollega Morten Bry – adjunkt."], "adjunkt"),
    ("Undervisere", ["Lektor (UCC) Signe Bay, adjunkt (samme sted) Morten Bry"], "adjunkt"),
    ("Undervisere", ["Signe Bay, der er ansat som lektor, og Morten Bry, hvis titel er docent, deler de tre dage."], "lektor"),
    # past posts and common verb
    ("Undervisere", ["Niels Thy, cand.psych., har arbejdet som leder og konsulent i en årrække. Ea Thy er lektor."], "kandidat"),
    ("Undervisere", ["Niels Thy, cand.pæd.soc., har tidligere været institutionsleder, siden rådgiver i to kommuner og nu tredje år hos os."], "kandidat"),
    ("Undervisere", ["Ea Thy, lektor, har været dagplejepædagog, konsulent og souschef, før hun skiftede spor."], "lektor"),
    ("Undervisere", ["Ea Thy er lektor. Før det var hun konsulent i KL, leder i Sorø og pædagog i Køge."], "lektor"),
    ("Undervisere", ["Lektor Ea Thy og Niels Thy. Niels kommer fra en stilling som områdeleder og er i dag adjunkt."], "adjunkt"),
    ("Undervisere", ["Niels Thy begyndte som pædagog, blev leder, læste videre og tog sin ph.d. i 2015."], "phd"),
    ("Undervisere", ["Niels Thy, cand.mag., med ti år som direktør i detailhandlen bag sig."], "kandidat"),
    ("Undervisere", ["Niels Thy har fortid som konsulent og er i dag docent."], "docent"),
    ("Undervisere", ["Mig (cand.pæd., forhenværende leder af to børnehuse) og lektor Ea Thy."], "kandidat"),
    ("Undervisere", ["Jeg selv (master i offentlig ledelse, tidligere klyngeleder i Varde) og docent Ea Thy."], "kandidat"),
    ("Undervisere", ["Niels Thy er nyligt pensioneret lektor og i dag selvstændig konsulent."], "andet"),
    ("Undervisere", ["Niels Thy, fhv. adjunkt, nu lektor"], "lektor"),
    # common parts of catalogues
    ("Fælles for alle kurser", ["Vi er et universitet, og forløbene bliver til i teams af undervisere og forskere. Alle kurser følger ministeriets master. Vores undervisere er docenter og lektorer, og alle har de været i daginstitutioner."], "lektor"),
    ("Fælles for alle kurser", ["På alle vore kurser står lektorer for undervisningen. Prisen er fast."], "lektor"),
    ("Gælder hele kataloget", ["Kurserne udvikles af vore undervisere sammen med en kandidatuddannelse på universitetet. De, der underviser, er adjunkter eller lektorer."], "adjunkt"),
    ("Om kataloget", ["Undervisere: lektorer og docenter, alle ansat hos os. Kursusbevis: ja. Optagelse: mindst en professionsbachelor."], "lektor"),
    ("Fælles oplysninger", ["Hos os undervises der kun af folk på adjunktniveau eller derover."], "adjunkt"),
    # hosts, guests, planners
    ("Undervisere", ["Undervisningen varetages af docent Ea Thy. På dag to medvirker forvaltningschef Ib Lau som underviser i halvanden time."], "andet"),
    ("Undervisere", ["Lektor Ea Thy underviser begge dage. Kulturchef Ib Lau byder velkommen og er dagens vært."], "lektor"),
    ("Undervisere", ["Adjunkt Ea Thy og lektor Ib Lau underviser. Chefkonsulent Bo Ax har sat programmet sammen."], "adjunkt"),
    ("Undervisere", ["Ea Thy, lektor. Kurset er tænkt ud af husets egne chefkonsulenter."], "lektor"),
    ("Undervisere", ["Ea Thy (lektor) er hovedunderviser. Udviklingskonsulent Bo Ax er med som medunderviser på dag 2."], "andet"),
    ("Undervisere", ["Lektor Ea Thy. Områdechef Bo Ax kigger ind den sidste time og lytter."], "lektor"),
    ("Undervisere", ["Docent Ea Thy og lektor Ib Lau. Kursussekretær Bo Ax svarer på det praktiske, og censor er professor Kaj Ry."], "lektor"),
    ("Undervisere", ["Lektor Ea Thy. Lederen af Solhuset, Bo Ax, viser rundt på sidste dag."], "lektor"),
    ("Holdet", ["Projektleder: Bo Ax, cand.scient.pol. Undervisere: lektor Ea Thy og adjunkt Ib Lau. Administration: Lis Ry."], "adjunkt"),
    ("Hvem gør hvad", ["Lis Ry, kontorfuldmægtig: papirerne.", "Ea Thy, lektor: dag 1 og 2.", "Bo Ax, master i ledelse: dag 3."], "kandidat"),
    ("Undervisere", ["Kurset planlægges af konsulenterne på forvaltningen, men undervises af to lektorer."], "lektor"),
    # prose, letters
    (None, ["Jeg er selv adjunkt og står for dag 1. Dag 2 og 3 tager min kollega Ib Lau, som er lektor."], "adjunkt"),
    (None, ["På dagene er det Ib Lau og mig, I skal høre på. Ib er cand.pæd., jeg er lektor."], "kandidat"),
    (None, ["Undervisere: Det bliver undertegnede (cand.psych., før det områdeleder) og docent Ib Lau."], "kandidat"),
    (None, ["Vi har lejet os ind hos en højskole, og det bliver adjunkter og lektorer derfra, som underviser."], "adjunkt"),
    (None, ["Højskolen oplyser, at nogle af underviserne er lektorer, mens de øvrige er konsulenter med en kandidatgrad."], "kandidat"),
    (None, ["Underviserne er for halvdelens vedkommende lektorer; resten er konsulenter uden akademisk grad."], "andet"),
    (None, ["Dem, der underviser, er Lis (pædagog, diplom i ledelse) og Kaj (pædagog, PD)."], "diplom"),
    (None, ["Undervisningen ligger hos Lis Ry. Hun er uddannet pædagog, har en diplomuddannelse og har arbejdet som konsulent i ni år."], "diplom"),
    ("Hvem underviser?", ["Det gør lektor Ea Thy."], "lektor"),
    ("Hvem underviser?", ["Et makkerpar: en forsker med ph.d. og en praktiker, der er pædagog."], "professionsbachelor"),
    ("Hvem underviser?", ["Ea Thy. Lektor. Gift med en pædagog."], "lektor"),
    ("Hvem underviser?", ["Fire adjunkter, to lektorer og en docent deler holdene imellem sig."], "adjunkt"),
    # CVs
    ("Bilag: CV", ["Ea Thy", "Stilling: lektor, UC Nord", "Uddannelse: pædagog 1999, cand.pæd. 2006, ph.d. 2014", "Tidligere: konsulent i Rødby Kommune 2006-2010, leder 2000-2004"], "lektor"),
    ("CV for underviserne", ["Ea Thy, f. 1971. 2014- : docent. 2008-2014: lektor. 2001-2008: pædagog og souschef.", "Ib Lau, f. 1980. 2019- : adjunkt. 2011-2019: udviklingskonsulent."], "adjunkt"),
    ("Bilag 2. Underviserne", ["Ea Thy: Uddannelse: cand.mag. Ansættelser: chefkonsulent 2010-15, rektor 2015-. Sprog: tysk.", "Ib Lau: Uddannelse: ph.d. Ansættelser: lektor 2010-."], "kandidat"),
    ("Bemanding", ["Ea Thy, adjunkt. Har i ti år undervist pædagoger og ledere.", "N.N., underviser 2. Navnet eftersendes."], "adjunkt"),
    ("Bemanding", ["Ea Thy, lektor. Uddannet pædagog og cand.pæd. Kørekort B.", "Ib Lau, docent. Referencer: leder af tre udviklingsprojekter."], "lektor"),
    # programme
    ("Program", ["9.00 Velkomst ved skolechef Bo Ax", "9.15 Læreplanen. Lektor Ea Thy", "12.00 Frokost", "13.00 Ledelse i praksis. Docent Ib Lau"], "lektor"),
    ("Dagens menu", ["9.00 Kaffe og velkomst ved studiechef Bo Ax", "9.15 Oplæg: adjunkt Ea Thy", "13.00 Øvelser v/ lektor Ib Lau"], "adjunkt"),
    # near misses: none
    ("Optagelse", ["Du skal have en bachelor eller en diplomuddannelse. Lektorer kan søge dispensation."], None),
    ("Om os", ["Vi beskæftiger 40 lektorer og 12 adjunkter fordelt på fire adresser."], None),
    ("Betingelser", ["Klager behandles af chefjurist Bo Ax, cand.jur."], None),
    ("Litteratur", ["Lektor Ea Thys bog om leg udleveres."], None),
    ("Kontakt", ["Studieleder Bo Ax, lektor, tlf. 11 22 33 44."], None),
    ("Undervisere", ["Der henvises til bilag med CV."], None),
    ("Undervisere", ["Erfarne folk, der kender jeres hverdag."], None),
    # degrees in words
    ("Undervisere", ["Lis Ry har læst pædagogik på universitetet og er cand.pæd. fra DPU; Kaj Ry er uddannet folkeskolelærer med master i evaluering."], "kandidat"),
    ("Undervisere", ["Begge undervisere er kandidater fra universitetet."], "kandidat"),
    ("Undervisere", ["Underviseren har en ph.d.-grad i psykologi og er ansat som konsulent."], "phd"),
    ("Undervisere", ["Underviserne er konsulenter. Alle har en kandidatuddannelse bag sig."], "kandidat"),
    ("Undervisere", ["Underviserne er ikke lektorer, men konsulenter, alle med en kandidatgrad."], "kandidat"),
    ("Undervisere", ["Underviseren er pædagog. Hun er ved at tage en master."], "professionsbachelor"),
    ("Undervisere", ["Lis Ry er autoriseret psykolog."], "andet"),
    # allotted days, lists without a verb, changes over time, and those who only stand beside
    ("De mennesker, du møder", ["Pernille Vang (41) er adjunkt på UC Fjord og har to børn i børnehave. Jesper Holk (55) er lektor samme sted."], "adjunkt"),
    ("Mød holdet", ["Tove Sand. Cand.pæd. 1998, siden forstander for en efterskole og nu foredragsholder.", "Lars Bo Kjær. Ph.d., seniorforsker."], "kandidat"),
    (None, ["Kurset køres af os to fra kontoret: Mette, som er uddannet socialrådgiver med en master i udsatte børn, og Gert, cand.scient.soc."], "kandidat"),
    (None, ["Som undervisere får I lektor Mona Friis og lektor Aksel Hav, begge fra Institut for Pædagogik."], "lektor"),
    (None, ["Dag 1 har I Mona Friis, lektor. Dag 2 har I Aksel Hav, adjunkt. Dag 3 har I dem begge."], "adjunkt"),
    ("Undervisere", ["• Mona Friis, lektor", "• Aksel Hav, adjunkt", "• Gæst på dag 2: forfatter Iben Kok"], "adjunkt"),
    ("Undervisere", ["Mona Friis", "Lektor, ph.d.", "Aksel Hav", "Adjunkt, cand.mag."], "adjunkt"),
    ("Undervisere", ["Mona Friis (MF), lektor", "Aksel Hav (AH), cand.pæd."], "kandidat"),
    ("Undervisere", ["Vi sender altid to: en med en ph.d. og en, der er lektor eller docent."], "phd"),
    ("Undervisere", ["Alle, der underviser, har mindst en kandidatgrad, og de fleste er lektorer."], "kandidat"),
    ("Undervisere", ["Undervisningen forestås af personer med minimum en master."], "kandidat"),
    ("Undervisere", ["Underviserne har alle en pædagogisk diplomuddannelse eller højere."], "diplom"),
    ("Undervisere", ["Undervisere er endnu ikke fundet, men de bliver på lektorniveau."], "lektor"),
    ("Undervisere", ["Mona Friis tog i 2011 springet fra en stilling som chefkonsulent til et adjunktur, og i dag er hun lektor."], "lektor"),
    ("Undervisere", ["Aksel Hav har skrevet ph.d. om leg, men arbejder nu som selvstændig konsulent."], "phd"),
    ("Undervisere", ["Mona Friis, lektor emerita, står for teorien, mens praktikken er lagt i hænderne på pædagog Ulla Bro."], "professionsbachelor"),
    ("Undervisere", ["Ulla Bro er daglig leder af Mariehønen. Mona Friis er lektor. De underviser sammen alle tre dage."], "andet"),
    ("Undervisere", ["Mona Friis er lektor. Hun afløses på dag 3 af Aksel Hav, der er adjunkt."], "adjunkt"),
    ("Undervisere", ["Lektor Mona Friis har overtaget kurset efter konsulent Per Tang, som er gået på pension."], "lektor"),
    ("Undervisere", ["Kursusleder er Mona Friis, docent. Per Tang, konsulent, tager sig af tilmelding og kaffe."], "docent"),
    ("Undervisere", ["Mona Friis, docent. Tilrettelægger: Per Tang, chefkonsulent."], "docent"),
    ("Undervisere", ["Mona Friis er cand.psych.aut. Hun supervisereres af lektor Aksel Hav."], "kandidat"),
    ("Undervisere", ["Mona Friis, lektor. Hun er gift med professor Aksel Hav, men det er hende, I får."], "lektor"),
    ("Undervisere", ["Professor Aksel Hav har skrevet bogen, vi bruger. Det er adjunkt Mona Friis, der underviser i den."], "adjunkt"),
    ("Undervisere", ["Vores undervisere uddannes løbende af professor Aksel Hav. Selv er de alle lektorer."], "lektor"),
    ("Undervisere", ["Til at undervise har vi hentet Mona Friis, som er docent på UC Syd, og vores egen Per Tang, der er konsulent her i huset og uddannet lærer."], "andet"),
    ("Undervisere", ["Undervisningen deles ligeligt mellem en lektor fra højskolen og en leder fra kommunen."], "andet"),
    ("Undervisere", ["Underviser: Mona Friis, cand.pæd.pæd.psyk. - Medunderviser: Per Tang, PD i psykologi."], "diplom"),
    ("Dine undervisere", ["Mona: lektor. Per: lektor. Aksel: adjunkt. Ulla: på barsel."], "adjunkt"),
    ("K12. Undervisernes kvalifikationer", ["Tilbudsgiver stiller to undervisere til rådighed, begge ansat som lektorer og begge med ph.d."], "lektor"),
    ("Hvem er vi?", ["Vi er to søstre. Den ene er adjunkt, den anden har en kandidat i pædagogik."], "kandidat"),
    ("Om underviserne", ["Fælles for dem er, at de har en fortid som pædagoger. I dag er de lektorer."], "lektor"),
    ("Om underviserne", ["Ingen titler, ingen grader. Bare tredive år på gulvet."], None),
    ("Om underviserne", ["Mona Friis læste til pædagog i Hjørring, siden til cand.pæd. i Emdrup."], "kandidat"),
    ("Om underviserne", ["En lektor, to adjunkter, en ekstern konsulent."], "andet"),
    ("Lærerkræfter", ["Docent Mona Friis og adjunkt Per Tang."], "adjunkt"),
    ("Hvem står ved tavlen?", ["Mona Friis gør. Hun er lektor."], "lektor"),
    (None, ["Vi er selv uddannede pædagoger med diplom, og det er os, der underviser jer."], "diplom"),
    (None, ["Jeg, Mona Friis, adjunkt, underviser på alle tre dage, og jeg har ingen med."], "adjunkt"),
    (None, ["Forløbet ledes af lektor Mona Friis i samarbejde med kommunens egne konsulenter."], "lektor"),
    (None, ["Vores chefkonsulent, cand.mag. Per Tang, tager imod jeres spørgsmål. Lektor Mona Friis underviser."], "lektor"),
    (None, ["Kurset er for ledere, pædagoger og konsulenter. Der undervises af lektorer."], "lektor"),
    (None, ["Underviserne er mindst adjunkter, jf. rammens krav."], "adjunkt"),
    (None, ["Underviserne skal ifølge rammen være mindst adjunkter."], None),
    (None, ["Den pædagogiske leder, jeres konsulent og en kollega kan deltage gratis. Undervisningen varetages af docenter."], "docent"),
    ("Udvikling", ["Lektor Mona Friis og docent Per Tang."], None),
    ("Afsender", ["Mona Friis, lektor"], None),
    ("Om dagen", ["Dag 1 læser vi lektor Mona Friis."], None),
    ("Undervisere", ["Tre af kræfterne er faste: docent Ole Kam, lektor Ida Fyn og adjunkt Bo Rask."], "adjunkt"),
    ("Undervisere", ["Ole Kam (docent) har hovedansvaret, Ida Fyn (lektor) hjælper til i øvelserne."], "lektor"),
    ("Undervisere", ["Ida Fyn, tidl. skoleleder, nu lektor."], "lektor"),
    ("Undervisere", ["Ida Fyn er dr.pæd. og tilknyttet som ekstern konsulent."], "phd"),
    ("Undervisere", ["Ida Fyn, stud.pæd., og Bo Rask, lektor."], "andet"),
    ("Undervisere", ["Undervisningen klares af to ph.d.-studerende."], "kandidat"),
    ("Undervisere", ["Vores team tæller både lektorer, adjunkter og en enkelt professor."], "adjunkt"),
    ("Undervisere", ["Underviserne har titel af lektor eller tilsvarende kompetencer."], "lektor"),
    ("Undervisere", ["Bo Rask er lærer og har læst pædagogisk psykologi på diplomniveau."], "diplom"),
    ("Undervisere", ["I møder Bo Rask, som vi har lånt af universitetet, hvor han er professor."], "professor"),
    ("Undervisere", ["Lektor Ida Fyn står i spidsen. Til workshoppen får hun selskab af proceskonsulent Bo Rask."], "andet"),
    ("Undervisere", ["Ida Fyn, lektor, dag 1-2. Bo Rask, adjunkt, dag 3. Kaj Sø, pedel, låser op."], "adjunkt"),
    ("Undervisere", ["Ida Fyn afløser professor Ole Kam, der er på orlov. Ida er lektor."], "lektor"),
    ("Undervisere", ["Bo Rask skrev sin ph.d. i 2012 og har siden været lektor på UC Lillebælt."], "lektor"),
    (None, ["Du får en fast underviser, som er lektor, og en makker på holdet."], "lektor"),
    (None, ["De to dage er i hænderne på Ida Fyn, ph.d. og lektor."], "lektor"),
    (None, ["Det er vores lektorer på læreruddannelsen, der har udviklet dagen, men på dagen er det konsulenter, I møder."], "andet"),
    (None, ["Lektor Ida Fyn har ordet om formiddagen, adjunkt Bo Rask om eftermiddagen."], "adjunkt"),
    (None, ["Ida Fyn (lektor) og Bo Rask (konsulent) bliver jeres guider i tre dage."], "andet"),
    ("Om Bo Rask", ["Bo er cand.psych. og underviser i hele landet."], "kandidat"),
    ("Bag kurset", ["Kurset er skabt af lektor Ida Fyn. I klasselokalet møder du adjunkt Bo Rask."], "adjunkt"),
    ("Praktisk", ["Undervisere: Ida Fyn (lektor). Sted: Aulaen. Pris: 900 kr."], "lektor"),
    ("Tilmelding", ["Skriv til lektor Ida Fyn senest 1. maj."], None),
    ("Bestyrelsen", ["Formand: lektor Ida Fyn."], None),
    ("Efter kurset", ["Lektor Ida Fyn holder et åbent foredrag i biblioteket den 4. juni for alle."], None),
    ("Anbefalinger", ["Lektor Ida Fyn: Jeg var vildt begejstret."], None),
]


@pytest.mark.parametrize(("label", "texts", "level"), TEXTS)
def test_the_lowest_level_of_those_who_teach(label: str | None, texts: list[str], level: str | None) -> None:
    made = document(heading("Forløb"), *([heading(label, 2)] if label else []), *map(paragraph, texts))
    fact = extract_teacher_level(OfferText(document=made, title="Forløb", provider=None, passages=outline(made)))

    assert (fact.value and fact.value.value) == level


def test_a_profile_of_somebody_still_to_be_found_makes_the_level_soft() -> None:
    made = document(
        heading("Forløb"),
        heading("Bemanding", 2),
        paragraph("Ea Thy, lektor. Har i ti år undervist pædagoger."),
        paragraph("N.N., underviser 3. Stillingen er slået op."),
    )
    fact = extract_teacher_level(OfferText(document=made, title="Forløb", provider=None, passages=outline(made)))

    assert fact.soft
