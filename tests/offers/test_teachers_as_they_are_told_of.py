# ruff: noqa: E501 - one text to a line
"""Who teaches: asked for by name, told of in CVs, letters and prose, denied a title, and those who only stand beside."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph

from compliance.offers.facts.teachers import extract_teacher_level
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

TEXTS = [
    ("Hvem er Bibi?", ["Det er mig, der står for det hele: Bibi Toftegaard, pædagog med en pædagogisk diplomuddannelse. Jeg var selv dagplejer i ni år."], "diplom"),
    ("Hvem er Kirsten?", ["Kirsten Holm er lektor og har skrevet tre bøger om leg."], "lektor"),
    ("Hvem er Dorte og Per?", ["Dorte er adjunkt, og Per er lektor. De holder alle dagene."], "adjunkt"),
    ("Hvem er underviseren?", ["Lone Bak, cand.pæd."], "kandidat"),
    ("Hvem er målgruppen?", ["Lektorer og adjunkter på pædagoguddannelsen kan også deltage."], None),
    ("Lidt om mig", ["Jeg hedder Hanne Prytz og er autoriseret psykolog, cand.psych. fra 1994; jeg underviser alene på alle dage. Forløbet har jeg tænkt ud sammen med min kompagnon, som er organisationskonsulent."], "kandidat"),
    ("Nu er det vores tur", ["Klitgårdens undervisere i småbørnspædagogik har planlagt det, og vi får besøg af lektor Inge Fauerby og lektor Mads Hvidt, der begge har forsket i dagpleje i mange år."], "lektor"),
    ("Hvem møder du?", ["Lektor Anne Vig underviser alle dage. Den sidste dag får vi besøg af konsulent Ida Berg, som fortæller om sit hus."], "lektor"),
    ("Hvem underviser", ["Lektor Gudrun Eskelund og docent Asger Toft. Gudrun har været pædagog og leder i en integreret institution, Asger har forsket i børnefællesskaber siden 2004."], "lektor"),
    ("Hvem underviser", ["Lektor Gudrun Eskelund og docent Asger Toft. Gudrun har også været konsulent i tolv år."], "lektor"),
    ("Undervisere", ["Lektor Anne Vig og adjunkt Ida Berg. Anne har været pædagog, Ida sundhedsplejerske."], "adjunkt"),
    ("Undervisere", ["Docent Per Dahl. Per har siddet som leder i otte år og været konsulent i fem."], "docent"),
    ("Undervisere", ["Lektor Anne Vig og konsulent Ida Berg. Anne har været leder."], "andet"),
    (None, ["Ring endelig. Jeg træffes bedst om formiddagen.", "Med venlig hilsen Ove Strandgaard, uddannelsesleder"], None),
    (None, ["Modulet hører hjemme i vores pædagogiske diplomuddannelse (PD) og afvikles af os selv her på Vesterled."], None),
    (None, ["Modulet er en del af den pædagogiske diplomuddannelse og udbydes af professionshøjskolen."], None),
    (None, ["Forløbet afvikles som et modul på diplomuddannelsen i ledelse."], None),
    (None, ["Kurset ledes af en lektor fra den pædagogiske diplomuddannelse."], "lektor"),
    (None, ["Undervisningen varetages af vores undervisere på diplomuddannelsen."], None),
    (None, ["Undervisningen varetages af undervisere med en diplomuddannelse i ledelse."], "diplom"),
    ("Undervisere", ["Navne følger, når foråret er skemalagt. Det bliver formentlig en lektor og en ekstern konsulent."], "andet"),
    ("Undervisere", ["Ingen af os er ansat som adjunkt; vi er pædagoger med mange år på stuen."], "professionsbachelor"),
    ("Undervisere", ["Vi har ingen lektorer på holdet. Til gengæld har begge en diplomuddannelse i vejledning."], "diplom"),
    ("Hvem underviser?", ["Du møder Bente Krog, der er pædagog, og Lis Thorø, som har en diplomuddannelse i vejledning."], "professionsbachelor"),
    ("Undervisere", ["Ingen af underviserne er under lektorniveau."], "lektor"),
    ("Hvem underviser?", ["Ikke lektorer, men folk, der har stået med bleer og madpakker: to erfarne dagplejepædagoger."], "andet"),
    ("Om dagene", ["Dagene styres af mig, der er adjunkt på deltid, og af min makker Troels Lund, lektor og vinterbader."], "adjunkt"),
    ("Om dagene", ["Jeg står for alle tre dage sammen med Niels Bro, der er ph.d. og ansat på universitetet. Selv er jeg lektor."], "phd"),
    ("Om dagene", ["En af vores lektorer står for dagen."], "lektor"),
    ("Om dagen", ["Docent Villads Bruun og lektor Hanne Tørring står for dagen. Det er dem, der har lagt planen, i samråd med deres forskergruppe."], "lektor"),
    ("Om forløbet", ["Den, der står foran jer, er lektor Ulla Krag."], "lektor"),
    ("Om forløbet", ["Det er lektor Ulla Krag og adjunkt Bo Lind, der kører forløbet."], "adjunkt"),
    ("Om forløbet", ["Forløbet er lagt i hænderne på to docenter fra højskolen."], "docent"),
    ("Om forløbet", ["Alle tre dage er ved lektor Karen Bæk."], "lektor"),
    ("Om forløbet", ["Du lærer fra dig sammen med en adjunkt, der har dagpleje som sit felt: Pia Holm underviser."], "adjunkt"),
    ("Holdet bag", ["Karen Bæk, lektor, ph.d. – planlægger og underviser.", "Ole Friis, studiesekretær – tilmelding og faktura."], "lektor"),
    ("Undervisere", ["Underviserne er alle mindst adjunkter. Programmet er lavet af konsulenter fra Børne- og Ungdomsforvaltningen."], "adjunkt"),
    ("Undervisere", ["Vores undervisere har som minimum en kandidatgrad. Censor er lektor ved en anden højskole."], "kandidat"),
    ("Undervisere", ["Navn: Karen Bæk. Stilling: lektor. Uddannelse: cand.psych., diplom i ledelse."], "lektor"),
    ("Undervisere", ["Karen Bæk er uddannet pædagog i 1992, tog siden en master og er i dag lektor ved UC."], "lektor"),
    ("Undervisere", ["Bo Lind, tidligere lektor, nu selvstændig konsulent."], "andet"),
    ("Undervisere", ["Til daglig er Pia adjunkt på pædagoguddannelsen, mens Bo er ekstern lektor."], "adjunkt"),
    ("Undervisere", ["To sygeplejersker og en jordemoder underviser."], "andet"),
    ("Om os", ["Lyngvig ApS ejes af direktør Asger Munkholm, som er cand.merc."], None),
    ("Adgang", ["Du skal have en professionsbachelor eller et diplom for at deltage."], None),
    ("Eksamen", ["Eksaminator er lektor Anne Vig."], None),
    (None, ["Underskrevet den 2. april af direktør Asger Munkholm"], None),
    ("Undervisere", ["Mindst adjunkt eller tilsvarende."], "adjunkt"),
    ("Undervisere", ["Ph.d. Signe Vadgård og en erfaren dagplejepædagog. Begge kender dagplejen indefra."], "andet"),
    (None, ["Undervisningen varetages af ph.d. Signe Vadgård og en erfaren dagplejepædagog."], "andet"),
    ("Nu er det vores tur", ["Vi får besøg af lektor Inge Fauerby og lektor Mads Hvidt."], "lektor"),
    ("Om dagene", ["Første dag får vi besøg af adjunkt Pia Lund, anden dag af docent Ole Friis."], "adjunkt"),
    ("Om dagene", ["Mellem dagene får I besøg af lektor Inge Fauerby i huset."], None),
    ("Om dagene", ["Vi får besøg af Lone fra Friland, som serverer kaffe."], None),
    ("Om dagene", ["Bagefter får vi besøg af lektor Inge Fauerby, der ser, hvordan det er gået."], None),
    ("Hvem underviser", ["Lektor Gudrun Eskelund og docent Asger Toft. Det bygger på den nyeste forskning og på det, praktikere har dokumenteret."], "lektor"),
    ("Hvem underviser", ["Adjunkt Ida Bo. Kurset trækker på det, ledere i tre kommuner har prøvet."], "adjunkt"),
    ("Undervisere", ["Lektor Karen Bæk. Indholdet hviler på forskning af professor Dorte Ild og docent Per Dahl."], "lektor"),
    ("Undervisere", ["Undervisningen bygger på ny forskning og varetages af adjunkt Ida Bo."], "adjunkt"),
    ("Hvem er Dagplejerne?", ["Uddannede og ufaglærte, gamle og unge."], None),
    ("Hvem er Ida og Per?", ["Ida Bo er cand.pæd., og Per Dahl er lektor."], "kandidat"),
    ("Hvem er Per Dahl?", ["Lektor siden 2009, ph.d. fra Aarhus."], "lektor"),
    ("Hvem er du?", ["Du er pædagog og har en diplomuddannelse."], None),
    ("Undervisere", ["Lektor Karen Bæk. Karen har siddet som leder i otte år."], "lektor"),
    ("Undervisere", ["Lektor Karen J. Bæk og adjunkt St. Holm. Karen har været konsulent, Steen pædagog."], "adjunkt"),
    ("Undervisere", ["Konsulent Per Dahl og lektor Ida Bo. Per har været lektor før."], "andet"),
    (None, ["Modulet udbydes under Den Pædagogiske Diplomuddannelse (PD) og afvikles af højskolens egne folk."], None),
    ("Om forløbet", ["Det er to af vores adjunkter, der kører dagene."], "adjunkt"),
    ("Om forløbet", ["Undervisningen ligger i hænderne på professor Dorte Ild."], "professor"),
    ("Om forløbet", ["Ansvaret for tilmelding er i hænderne på sekretær Bo Lund."], None),
    ("Om forløbet", ["Første dag er ved adjunkt Pia Lund."], "adjunkt"),
    ("Om forløbet", ["Første dag er ved stranden."], None),
    ("Om forløbet", ["Konsulent Ida Berg kører fra Odense om morgenen."], None),
    ("Undervisere", ["Ingen af underviserne er ph.d.er, men alle har en kandidatgrad."], "kandidat"),
    ("Undervisere", ["Selv om vi ikke er lektorer, er vi begge cand.pæd. og har forsket i dagtilbud."], "kandidat"),
    ("Undervisere", ["Hverken Ida eller Per er adjunkt. Ida er sygeplejerske, og Per er konsulent."], "andet"),
    ("Undervisere", ["Gæst på dag to er professor Dorte Ild. De øvrige timer står lektor Karen Bæk for."], "lektor"),
    ("Undervisere", ["Vært på dagen er dagtilbudschef Lis Gram. Lektor Karen Bæk underviser."], "lektor"),
    ("CV", ["Karen Bæk", "2015–: lektor, Professionshøjskolen", "2008–2015: konsulent", "1999: professionsbachelor"], "lektor"),
    ("Undervisere", ["Underviserne har alle en master og flere års erfaring som ledere."], "kandidat"),
    ("Undervisere", ["Alle undervisere er enten lektorer eller ph.d.er."], "phd"),
    ("Undervisere", ["Vi lever op til kravet om mindst adjunktniveau."], "adjunkt"),
    ("Undervisere", ["Ifølge rammen skal underviserne være mindst adjunkter."], None),
    ("Undervisere", ["Underviserne er uddannede pædagoger med en diplomuddannelse oveni."], "diplom"),
    ("Undervisere", ["Efter kurset har I selv en diplomuddannelse i sigte."], None),
]


@pytest.mark.parametrize(("title", "texts", "level"), TEXTS)
def test_the_lowest_of_those_who_teach_decides(title: str | None, texts: list[str], level: str | None) -> None:
    above = [heading(title, 2)] if title else []
    made = document(heading("Tæt på stuen"), *above, *map(paragraph, texts))
    offer = OfferText(document=made, title="Tæt på stuen", provider=None, passages=outline(made))
    assert extract_teacher_level(offer).value == level
