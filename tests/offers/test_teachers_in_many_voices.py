# ruff: noqa: E501 - one phrase to a line
"""Who teaches, in letters, programmes, tables and prose, and those who are only mentioned beside them."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row
from offer_texts import offer_of

from compliance.documents.model import Block
from compliance.offers.facts.teachers import extract_teacher_level
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

PROSE = [
    # somebody's words, or somebody of the participants' own
    ("Hvem møder du?", ["Adjunkt Line Dam og lektor Jens Lave.", "»Jeg kom for maden. Jeg gik hjem og rykkede om på stuen.« Pia, dagplejer i 22 år"], "adjunkt"),
    ("Hvem møder du?", ["Lektor Anne Vig.", "”Det var det bedste kursus i ti år. Tak for det.” Souschef Mona Lund, Børnehuset Regnbuen"], "lektor"),
    ("Undervisere", ["Lektor Anne Vig underviser begge dage. Din leder deltager den sidste eftermiddag."], "lektor"),
    ("Sådan foregår det", ["I mødes alle tre – du, din leder og underviseren – et halvt år efter."], None),
    ("Sådan foregår det", ["Skemalagt undervisning afløses af undersøgelser, som den studerende foretager i sin egen institution."], None),
    ("Form", ["Undervisningen veksler mellem oplæg og øvelser, og de studerende fremlægger for hinanden."], None),
    ("Form", ["Du og din nærmeste leder får en samtale med underviseren."], None),
    ("Form", ["Underviseren mødes med jeres leder og den pædagogiske konsulent i kommunen."], None),
    # not yet settled
    ("Undervisere", ["Underviserne er endnu ikke udpeget. Der pågår drøftelser med et par lektorer, og navnene meldes ud før sommerferien."], None),
    ("Undervisere", ["Vi forhandler med en professor fra Norge."], None),
    ("Undervisere", ["Undervisere er ikke på plads endnu; vi håber at få en lektor fra Aalborg."], None),
    ("Undervisere", ["Hvem der underviser, er endnu ikke afklaret. Vi er i dialog med to adjunkter."], None),
    ("Undervisere", ["Underviserne er lektorer; navnene følger i august."], "lektor"),
    ("Undervisere", ["Navnene er endnu ikke på plads, men underviserne bliver alle mindst adjunkter."], "adjunkt"),
    # who plans and who teaches in one sentence
    ("Hvem møder du?", ["Kurset er sat sammen af lederen, Bente, sammen med Inge og Ida, og det er de to sidste, der underviser. Inge Thulstrup er professionsbachelor som pædagog. Ida Berg er professionsbachelor og har taget en diplomuddannelse."], "professionsbachelor"),
    ("Undervisere", ["Dagen er udviklet af docent Ulla Krag og gennemføres af adjunkt Mads Bo."], "adjunkt"),
    ("Undervisere", ["Konsulent Per Dahl har skruet programmet sammen, og lektor Anne Vig underviser."], "lektor"),
    ("Undervisere", ["Lektor Anne Vig har udviklet kurset og underviser på det."], "lektor"),
    ("Undervisere", ["Forløbet er udviklet og gennemføres af lektor Anne Vig."], "lektor"),
    ("Hvem møder du?", ["Bag programmet står en arbejdsgruppe af konsulenter fra fire kommuner, men det er to lektorer, I møder i lokalet."], "lektor"),
    # the writer of the letter teaches
    (None, ["Programmet har Sigga og jeg lavet i fællesskab. Hun er docent på Professionshøjskolen Vestkant. Selv er jeg cand.pæd. og har været konsulent i 16 år."], "kandidat"),
    (None, ["Jeg er lektor, ph.d., og har fulgt dagtilbud i tyve år."], "lektor"),
    (None, ["Lidt om mig: Jeg er uddannet pædagog, siden cand.pæd.psyk., og har haft egen virksomhed i ni år."], "kandidat"),
    (None, ["Vi er to, der kommer: Karen er adjunkt, og jeg er lektor."], "adjunkt"),
    (None, ["Jeg kommer selv alle tre dage. Jeg har en master i voksenlæring."], "kandidat"),
    (None, ["Vi er begge professionsbachelorer og har arbejdet i vuggestue i mange år."], "professionsbachelor"),
    (None, ["Min makker er professor i pædagogik, jeg selv er ph.d."], "phd"),
    (None, ["Jeg er ansat som uddannelseskonsulent og svarer på spørgsmål om tilmelding."], None),
    (None, ["Jeg er leder af Børnehuset Sol, og på kurset fik jeg øje på min egen rolle."], None),
    # prose with no heading
    (None, ["Alle tre dage står ph.d. Morten Lind ved tavlen."], "phd"),
    (None, ["I rummet er der hele tiden to af vores lektorer."], "lektor"),
    (None, ["Du får to undervisere. Den ene er lektor på læreruddannelsen, den anden er seminarielektor fra Norge."], "lektor"),
    (None, ["Dagene bindes sammen af docent Ida Berg, som er med hele vejen og holder oplæggene."], "docent"),
    (None, ["Undervisningen deles mellem en adjunkt og en professor emerita."], "adjunkt"),
    (None, ["Hver dag har sin underviser: lektor Per Dahl, adjunkt Ida Berg og lektor Kim Ny."], "adjunkt"),
    (None, ["For undervisningen står en ph.d. i børnelitteratur."], "phd"),
    (None, ["Kræfterne foran holdet er hentet på universitetet: en lektor og en postdoc."], "lektor"),
    ("Undervisere", ["Undervisningen ligger hos forskere på mindst adjunktniveau."], "adjunkt"),
    ("Undervisere", ["Uddannede dagplejepædagoger med en diplomuddannelse i rygsækken tager sig af undervisningen."], "diplom"),
    ("Undervisere", ["Alle undervisere er som minimum master eller cand.mag."], "kandidat"),
    ("Undervisere", ["Ingen af underviserne har en akademisk grad; de er alle erfarne dagplejepædagoger."], "andet"),
    # another part in it
    ("Undervisere", ["Lektor Anne Vig. Stipendiat Ida Berg følger holdet som led i sin forskning og underviser ikke."], "lektor"),
    ("Undervisere", ["Lektor Anne Vig underviser. Konsulent Ida Berg er tovholder og sørger for kaffen."], "lektor"),
    ("Undervisere", ["Lektor Anne Vig underviser. Kontakt kursuskoordinator og konsulent Ida Berg, hvis du har spørgsmål."], "lektor"),
    ("Dagene", ["Dagtilbudschef Lis Gram byder velkommen, og derefter har lektor Anne Vig ordet til kl. 16."], "lektor"),
    ("Form", ["Din kommunes pædagogiske konsulent følger op, når kurset er slut."], None),
    ("Om os", ["Instituttet har 14 professorer og 80 lektorer."], None),
    ("Pris", ["En lektor koster 12.000 kr. om dagen."], None),
    # two in one sentence, the writer and another
    ("Hvem underviser?", ["Han er lektor og har skrevet om dagpleje, jeg er docent. Vi underviser begge."], "lektor"),
    ("Hvem underviser?", ["Jeg er docent, og hun er adjunkt; vi underviser sammen alle dage."], "adjunkt"),
    ("Hvem underviser?", ["Hun er lektor og underviser på dag 1. Hun er også ph.d."], "lektor"),
    ("Hvem underviser?", ["Jeg er professor, mens han har en cand.pæd. Vi underviser hver sin dag."], "kandidat"),
    ("Hvem møder I?", ["Asbjørn Krog, lektor ved Nordvang, er med på dag 1. Dag 2 og 3 tager jeg, Pernille Højrup, pædagogisk konsulent; jeg har 14 år i vuggestue bag mig."], "andet"),
    ("Hvem møder I?", ["Ida Berg, docent, holder de to første dage. På den sidste møder I Karl Vig, adjunkt."], "adjunkt"),
    ("Hvem møder I?", ["Ida Berg, docent, har forsket i leg sammen med Karl Vig, adjunkt på et andet universitet."], "docent"),
    # years in a job are a background, not another person
    ("Undervisere", ["Mogens Ib, chefkonsulent, cand.pæd. Ni år som leder af en integreret institution."], "kandidat"),
    ("Undervisere", ["Lektor Anne Vig. Tolv år som konsulent i to kommuner."], "lektor"),
    ("Undervisere", ["Tove Lind, ph.d. Har bag sig elleve år som pædagogisk leder."], "phd"),
    # who has planned it teaches too, where the heading says that these teach
    ("Mød dine undervisere", ["Tilde Ravn, lektor, ph.d. Tilde har udviklet kurset sammen med vores forskere.", "Mogens Ib, chefkonsulent, cand.pæd. Underviser også i konflikthåndtering."], "kandidat"),
    ("Mød dine undervisere", ["Tilde Ravn, lektor, ph.d. Tilde har udviklet kurset.", "Mogens Ib, konsulent. Har tilrettelagt programmet, men underviser ikke."], "lektor"),
    # headings over them
    ("Dem møder du", ["Professor Viggo Hald forsker i offentlig styring.", "Nanna Øst, ph.d., leder instituttets forskning."], "phd"),
    ("Hvem holder dagene?", ["Docent Ida Berg og adjunkt Karl Vig."], "adjunkt"),
    ("Hvem har I foran jer?", ["Lektor Ida Berg."], "lektor"),
    ("Hvem lærer du af?", ["Lektor Ida Berg og cand.psych. Karl Vig."], "kandidat"),
    ("Menneskene foran jer", ["Lektor Ida Berg."], "lektor"),
    ("Folkene bag dagen", ["Lektor Ida Berg."], "lektor"),
    ("En dag for dem bag tæppet", ["Kontakt chefkonsulent Inger Balslev."], None),
    ("Undervisere", ["Peder kalder sig chefkonsulent; jeg selv er professor, og Karen er lektor."], "andet"),
    ("Hvordan undervises der?", ["Deltagernes egne oplevelser som ledere er det egentlige stof."], None),
    ("Her undervises I af", ["Karen Lund, lektor."], "lektor"),
    ("Undervisere", ["Karen Lund er seminarielektor og har en master i læring."], "lektor"),
    ("Undervisere", ["Begge undervisere er lektorer, og den ene er også forskningsleder."], "lektor"),
    ("Undervisere", ["Karen Lund, lektor emerita. Gæst på dag 2: dagtilbudschef Lis Holm."], "lektor"),
    ("Undervisere", ["Karen Lund, lektor, underviser dag 1 og 2. Dag 3 står Ole Skov for; han er cand.pæd."], "kandidat"),
    ("Hvem får I?", ["I får Karen, som er lektor, og mig selv, der er cand.pæd."], "kandidat"),
    ("Undervisere", ["Karen Lund er lektor, og Ole Skov er ved at skrive ph.d. efter sin cand.pæd."], "kandidat"),
    (None, ["Vi er to fra huset om det, Vibeke Krog og jeg selv, begge seniorkonsulenter."], "andet"),
    (None, ["Vi er tre om opgaven: lektor Ida Berg, adjunkt Per Dahl og lektor Bo Lund."], "adjunkt"),
    (None, ["UC Vest regner med at sætte to lektorer og en ekstern proceskonsulent på opgaven."], "andet"),
    (None, ["Vi har sat lektor Ida Berg og docent Per Dahl på forløbet."], "lektor"),
    (None, ["Dagene bemandes af to adjunkter."], "adjunkt"),
    (None, ["Vi er to om at læse ansøgningerne, og begge er konsulenter."], None),
    ("Hvem kommer?", ["Afdelingsledere og pædagogiske ledere fra vuggestuer og børnehaver."], None),
    ("Hvem underviser?", ["Jeg er pædagog fra seminariet i Brinkholm og tog siden en diplomuddannelse oveni."], "diplom"),
    ("Hvem underviser?", ["Jeg er pædagog fra Ribe og har en master i ledelse."], "kandidat"),
    ("Hvem underviser?", ["Ida Berg er lektor på Nordby Skole og ph.d. fra Aarhus. Per Dahl er konsulent."], "andet"),
    ("De får holdet foran sig", ["Kurset er for hele huset."], None),
    ("Det møder du", ["En dag om leg, som professor Viggo Hald beskriver den i sin bog."], None),
]


@pytest.mark.parametrize(("head", "texts", "level"), PROSE)
def test_who_teaches_is_told_from_who_is_mentioned(head: str | None, texts: list[str], level: str | None) -> None:
    assert extract_teacher_level(offer_of(head, *texts)).value == level


def _offer(*blocks: Block, title: str = "Kursus") -> OfferText:
    made = document(heading(title), *blocks)
    return OfferText(document=made, title=title, provider=None, passages=outline(made))


LAYOUTS = [
    ("programme", [heading("Program", 2), row("9.00", "Velkomst. Gudrun Egelykke"), row("9.15", "Læreplanen set fra tredje sal. Lektor Jesper Hald Nørup"), row("10.45", "Hvad ved forskningen om det? Nye studier. Professor Iben Stavnsholt")], "lektor"),
    ("programme with dashes", [heading("Program", 2), item("9.00 Kaffe"), item("9.15 Leg og dannelse – adjunkt Ida Berg"), item("13.00 Evaluering (lektor Per Dahl)")], "adjunkt"),
    ("programme by paragraph", [heading("Sådan ser dagen ud", 2), paragraph("9.00-10.30: Forvaltningens rolle. Ph.d. Anne Vig"), paragraph("10.45-12.00: Øvelse i grupper")], "phd"),
    ("programme that mentions", [heading("Program", 2), row("9.15", "Film: Lektor Blommes sidste time"), row("10.45", "Samtale med en leder, der har prøvet det")], None),
    ("programme by speakers", [heading("Torsdag", 2), row("8.15", "Adjunkt Ali Sørensen: Når arbejdspladsen er en stue med sofa"), row("10.20", "Værksted")], "adjunkt"),
    ("programme by speakers of two levels", [heading("Program", 2), row("9.00", "Docent Ida Berg: Grundlaget"), row("12.45", "Ph.d. Per Dahl: Målene")], "phd"),
    ("programme of themes with colons", [heading("Program", 2), row("9.00", "Lektor i eget liv: En øvelse"), row("12.45", "Målene: Hvad vil de?")], None),
    ("host in a programme", [heading("Program", 2), row("9.00", "Velkomst. Dagtilbudschef Lis Gram"), row("9.15", "Grundlaget. Docent Ida Berg")], "docent"),
    ("by column", [heading("Mødeplan", 2), row("31.8.", "Intro", "lektor Gunhild Ravn", columns=("Dato", "Emne", "Underviser")), row("14.9.", "Sparring", "adjunkt Mads Olsgaard", columns=("Dato", "Emne", "Underviser"))], "adjunkt"),
    ("lettered heading", [heading("D. Undervisere", 2), row("Ragnhild Toft", "Lektor", columns=("Navn", "Stilling eller grad")), row("Mads Ilsø", "Ph.d.", columns=("Navn", "Stilling eller grad"))], "phd"),
]


@pytest.mark.parametrize(("layout", "blocks", "level"), LAYOUTS)
def test_teachers_stand_in_programmes_and_tables(layout: str, blocks: list[Block], level: str | None) -> None:
    assert extract_teacher_level(_offer(*blocks)).value == level


@pytest.mark.parametrize(
    ("title", "level"),
    [("B. Delaftale 1 – forløb for ledere", "phd"), ("C. Delaftale 2 – forløb for fyrtårne", "kandidat"), ("Forløb", "kandidat")],
)
def test_a_column_tells_which_part_a_teacher_is_for(title: str, level: str) -> None:
    columns = ("Navn", "Grad", "Baggrund", "Delaftale")
    offer = _offer(
        heading("Undervisere", 2),
        row("Ragnhild Toft", "Lektor", "Forsker i samspil på småbørnsstuer.", "1 og 2", columns=columns),
        row("Mads Ilsø", "Ph.d.", "Afhandling om ledelse.", "1", columns=columns),
        row("Signe Bøgely", "Cand.pæd.psyk.", "Har rådgivet i elleve år.", "2", columns=columns),
        title=title,
    )
    assert extract_teacher_level(offer).value == level
