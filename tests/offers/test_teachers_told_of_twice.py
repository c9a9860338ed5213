# ruff: noqa: E501 - one phrase to a line
"""Teachers told of first together and then one by one, over several sentences, and people who only sound like them."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.facts.teachers import extract_teacher_level
from compliance.offers.model import OfferText
from compliance.offers.outline import outline


def _offer(*blocks: Block) -> OfferText:
    made = document(heading("Forløb"), *blocks)
    return OfferText(document=made, title="Forløb", provider=None, passages=outline(made))


PROSE = [
    # a job that all share, then each one's degree: the degree tells the level
    ("Hvem står bag?", "Det er Bodil Kragh og Jens-Ole Thorup, begge selvstændige konsulenter, der underviser. Bodil er cand.pæd. og var leder i tolv år. Jens-Ole har en master i offentlig ledelse.", "kandidat"),
    ("Undervisere", "Ane Holm og Per Dahl er begge konsulenter hos os. Ane er ph.d. Per er cand.psych.", "kandidat"),
    ("Undervisere", "To konsulenter underviser: Ane Holm og Per Dahl. Ane er cand.mag., og Per har en master.", "kandidat"),
    ("Undervisere", "Ane Holm og Per Dahl, begge erfarne proceskonsulenter. Ane har en kandidatgrad i pædagogik, Per er lektor.", "kandidat"),
    ("Hvem møder du?", "Vores konsulenter Ida Berg og Kim Ny underviser. Ida er professionsbachelor. Kim har en diplomuddannelse i ledelse.", "professionsbachelor"),
    ("Undervisere", "Ane Holm og Per Dahl er begge konsulenter hos os. Ane er ph.d.", "andet"),
    ("Undervisere", "Ane Holm og Per Dahl er begge konsulenter.", "andet"),
    ("Undervisere", "To konsulenter og en lektor underviser. Lektoren er Ane Holm.", "andet"),
    ("Undervisere", "Lektor Ane Holm og konsulent Per Dahl underviser. Per var før leder.", "andet"),
    ("Vi kender jer", "Bag campen står Rikke Lund, cand.pæd. og leder til 2014, og Jørn Bæk, master i ledelse. De to har fået ideen og er på alle tre dage.", "kandidat"),
    ("Bag om kurset", "Idéen fik Rikke Lund, cand.pæd., og lektor Bo Bæk. De er med i bussen.", None),
    ("Hvem står for det?", "Vi underviser selv: Gitte og Henny er professionsbachelorer i pædagogik, og Aase har en diplomuddannelse. Tilsammen har vi 96 år i dagplejen som dagplejere, pædagoger og tilsynsførende.", "professionsbachelor"),
    ("Hvem underviser?", "Lektor Ane Holm og adjunkt Bo Lind. Sammenlagt har de tyve år bag sig som pædagoger og konsulenter.", "adjunkt"),
    ("Hvem er jeg, når jeg er fyrtårn?", "Dialog: Forældrene, lederen, kollegerne.", None),
    ("Hvem er jeg?", "Ane Holm, lektor ved pædagoguddannelsen.", "lektor"),
    # both have it
    (None, "Undervisningen selv varetages af Anne-Lise Toft og Birthe Skjold Mørch. De er begge pædagoger med en pædagogisk diplomuddannelse og har i ni og fjorten år været dagplejepædagoger.", "diplom"),
    (None, "Forløbet er tilrettelagt af huset sammen med to forskere. Undervisningen selv varetages af Ane Toft og Birthe Mørch. De er begge pædagoger med en diplomuddannelse, så de kender hverdagen.", "diplom"),
    (None, "Undervisningen varetages af Ane Toft og Bo Mørch. De er begge lektorer og har været med fra starten.", "lektor"),
    (None, "Undervisningen forestås af Ane Toft og Bo Mørch. Begge er adjunkter på pædagoguddannelsen.", "adjunkt"),
    (None, "Undervisningen gennemføres af Ane Toft. Hun er ph.d. i småbørnspædagogik.", "phd"),
    (None, "Det er Gitte Lund og Lone Aarup, der underviser. Gitte var selv dagplejer. De er begge uddannede pædagoger og har den pædagogiske diplomuddannelse oveni.", "diplom"),
    (None, "Kurset holdes af Bo Lind. Han er adjunkt.", "adjunkt"),
    (None, "Forløbet er tilrettelagt af Ane Toft og Bo Mørch. De er begge lektorer.", None),
    (None, "Maden laves af Ane Toft og Bo Mørch. De er begge professorer.", None),
    ("Undervisere", "Bodil Kragh er cand.pæd. og kommer fra en stilling som områdeleder.", "kandidat"),
    ("Undervisere", "Bodil Kragh har en master i ledelse efter et virke som leder. Jens Thorup er lektor og kender stuerne fra utallige besøg.", "kandidat"),
    ("Undervisere", "Jens Thorup er lektor. En dag kommer konsulent Lis Gram på besøg.", "lektor"),
    ("Undervisere", "Jens Thorup er lektor. En konsulent fra kommunen besøger holdet.", "lektor"),
    ("Undervisere", "Underviserne er docent Anne Thorlund og lektor Mads Ibkær. De er begge oprindelig pædagoger og følger til daglig dagtilbud som forskere.", "lektor"),
    ("Undervisere", "Underviserne er docent Anne Thorlund og lektor Mads Ibkær. De er suppleret af to konsulenter.", "andet"),
    ("Hvem er jeg?", "Jeg er pædagog, har været dagplejepædagog i 11 år og er siden blevet cand.pæd. Indholdet bygger på mine 23 år i dagplejen.", "kandidat"),
    ("Undervisere", "Det er Pernille Stenkilde, ph.d., og undertegnede, cand.pæd.psych. Pernille har forsket i leg.", "kandidat"),
    # not yet named, with the level that they will have
    ("Folk og papirer", "Der kommer to undervisere begge dage. Vi stiller med folk, der har mindst en kandidatgrad; hvem det bliver, kan vi først skrive senere.", "kandidat"),
    ("Folk", "Der kommer to undervisere hver dag. Begge er lektorer.", "lektor"),
    ("Folk", "Vi stiller med undervisere på mindst adjunktniveau.", "adjunkt"),
    ("Undervisere", "Vi sender folk, som har en mastergrad eller mere.", "kandidat"),
    (None, "Holdet får to undervisere. Vi sender to, der er adjunkter.", "adjunkt"),
    (None, "Der kommer en underviser begge dage. Vi stiller med en lektor.", "lektor"),
    (None, "Der kommer en underviser begge dage. Vi stiller med kaffe, og lektor Bo Lind kigger forbi.", None),
    (None, "Med i lokalet er, som aftalt, du selv, de fire områdeledere og de seks pædagogiske konsulenter.", None),
    (None, "Til stede er chefen, lederne og to konsulenter fra forvaltningen.", None),
    (None, "I lokalet sidder områdelederne og de pædagogiske konsulenter.", None),
    (None, "Med i lokalet hele dagen er lektor Ane Holm, som underviser.", "lektor"),
    # what a plain background is, where one tells of oneself
    ("Hvem er vi?", "Jeg blev pædagog i 1997 og stod i spidsen for en skovbørnehave i elleve år. Mikkel er også pædagog og har taget en diplom i vejledning ved siden af.", "professionsbachelor"),
    ("Hvem er vi?", "Jeg er pædagog. Min kollega Mikkel Aagreen er cand.pæd.", "professionsbachelor"),
    ("Hvem er jeg?", "Jeg blev pædagog i 1997 og tog siden en master.", "kandidat"),
    ("Hvem er jeg?", "Jeg er uddannet pædagog og cand.pæd.", "kandidat"),
    # who leads what comes after or beside the course
    (None, "Undervisningen varetages af adjunkter og lektorer. Netværkene mødes hvert kvartal og ledes af kommunernes pædagogiske konsulenter.", "adjunkt"),
    (None, "Netværket ledes af de pædagogiske konsulenter i kommunen.", None),
    (None, "Opfølgningsmøderne holdes af en konsulent fra forvaltningen.", None),
    (None, "Læringsgrupperne faciliteres af kommunens konsulenter.", None),
    (None, "Sparringen mellem dagene gives af en konsulent.", None),
    (None, "Dagene ledes af lektor Bo Lind.", "lektor"),
    (None, "Læringsdagene faciliteres af adjunkt Ida Berg.", "adjunkt"),
    (None, "Modulet afvikles af to docenter.", "docent"),
    (None, "Forløbet gennemføres af lektorer. Netværket bagefter drives af to konsulenter.", "lektor"),
    # what a house consists of
    ("Hvem er vi?", "Kursushuset Lindeskov er to konsulenter, en bogholder og en hund. Maja Rønholt er ph.d. og har siddet på gulvet i mange hjem. Ulrik Damsbo har en diplomuddannelse i vejledning og var selv dagplejer i ni år. De underviser begge alle dage.", "diplom"),
    ("Hvem er vi?", "Firmaet Lys & Leg består af tre konsulenter og en regnskabsfører. Lektor Ane Holm underviser.", "lektor"),
    ("Hvem er vi?", "Vi er fire konsulenter og en sekretær. På kurset møder I lektor Ane Holm.", "lektor"),
    ("Undervisere", "Vi er to konsulenter, der underviser.", "andet"),
]


@pytest.mark.parametrize(("over", "text", "level"), PROSE)
def test_each_teacher_has_the_level_that_the_text_gives_to_them(over: str | None, text: str, level: str | None) -> None:
    blocks = ([heading(over, 2)] if over else []) + [paragraph(text)]
    assert extract_teacher_level(_offer(*blocks)).value == level


LAYOUTS = [
    ("a question set as an item", [heading("Hej Poul", 2), item("Skal de til eksamen?"), paragraph("Ja."), item("Hvad handler det om? Vores chef spørger."), paragraph("Om rollen."), item("Hvem underviser?"), paragraph("Lektor Karsten Høegh-Dam og adjunkt Selma Thyrring. Karsten er på orlov til november, og hans dage ligger derfor sidst.")], "adjunkt"),
    ("a question set as a paragraph", [heading("Hej Poul", 2), paragraph("Hvem kan komme?"), paragraph("Alle pædagoger."), paragraph("Hvad koster det?"), paragraph("Det er gratis."), paragraph("Hvem underviser?"), paragraph("To lektorer fra pædagoguddannelsen.")], "lektor"),
    ("a question about another's", [heading("Hej Poul", 2), item("Hvem henvender vi os til?"), paragraph("Lektor Karsten Høegh svarer på alt.")], None),
    ("titles among the questions", [heading("Kursus", 2), item("Hvad handler det om?"), paragraph("Om læreplanen."), item("Sådan arbejder vi"), paragraph("Med oplæg."), item("Hvad får jeg med hjem?"), paragraph("Et skarpere blik."), item("Hvem underviser, og hvem står bag?"), paragraph("To adjunkter fra vores skole."), item("Praktisk"), paragraph("Spørg lektor Ane Lind om parkering.")], "adjunkt"),
    ("an answer to a demand", [row("K14", "Angiv undervisernes kvalifikationer.", "Undervisningen varetages udelukkende af adjunkter og lektorer.", columns=("Nr.", "Ordregivers tekst", "Besvarelse")), row("K17", "Ordregiver ser gerne en struktur for tiden efter.", "Netværkene mødes kvartalsvis og ledes af kommunernes pædagogiske konsulenter.", columns=("Nr.", "Ordregivers tekst", "Besvarelse"))], "adjunkt"),
]


@pytest.mark.parametrize(("layout", "blocks", "level"), LAYOUTS)
def test_the_question_before_tells_whom_the_answer_is_about(layout: str, blocks: list[Block], level: str | None) -> None:
    assert extract_teacher_level(_offer(*blocks)).value == level


PROGRAMMES = [
    (["9.00 | Velkomst og dagens spørgsmål v/ chefkonsulent Ida Birk", "9.20 | Læreplanen set fra rådhuset v/ professor Henrik Dam", "13.00 | At lede uden at stå på stuen v/ Ida Birk"],
     "Ida Birk er pædagog og cand.scient.adm. Henrik Dam har forsket i dagtilbud i tyve år.", "kandidat"),
    (["9.00 | Oplæg v/ lektor Ane Holm", "13.00 | Øvelser ved Bo Lind"], "Bo Lind er adjunkt.", "adjunkt"),
    (["9.00 | Oplæg v/ lektor Ane Holm"], "Bo Lind er adjunkt og har bygget huset.", "lektor"),
    (["9.00 | Oplæg v/ lektor Ane Holm", "13.00 | Øvelser ved Bo Lind"], "Bo Lind glæder sig.", "lektor"),
]


@pytest.mark.parametrize(("points", "told", "level"), PROGRAMMES)
def test_who_speaks_in_a_programme_may_be_told_of_elsewhere(points: list[str], told: str, level: str) -> None:
    rows = [row(*point.split(" | ")) for point in points]
    offer = _offer(heading("Programmet", 2), *rows, heading("Dem bag", 2), paragraph(told))
    assert extract_teacher_level(offer).value == level


TO_COME = [
    ("Undervisere: ph.d. Signe Norup og en underviser, som vi er ved at ansætte.", True),
    ("To af de tre undervisere er lektorer: Ane Falk og Ove Præst. Den tredje finder vi, når datoerne er bekræftet.", True),
    ("Undervisere: Lektor Ane Falk og N.N.", True),
    ("Underviserne er lektorer; navnene følger.", True),
    ("Underviser er lektor Ane Falk. Den anden underviser er endnu ikke fundet.", True),
    ("I møder lektor Ane Falk. Hvem der tager eftermiddagen, er ikke på plads; vi melder et navn ud i maj.", True),
    ("Underviser er lektor Ane Falk. Hvem der underviser dag 2, afgøres til foråret.", True),
    ("Undervisernavnene meldes ud i december. Undervisningen varetages af to lektorer.", True),
    ("Underviserne er to lektorer. Navnene offentliggøres på hjemmesiden.", True),
    ("Underviser er lektor Ane Falk. Vi mangler stadig en til dag 3.", True),
    ("Underviser er lektor Ane Falk. Vi leder fortsat efter en til dag 3.", True),
    ("Underviser er lektor Ane Falk. Hvem der får plads på holdet, vælger jeres leder.", False),
    ("Underviser er lektor Ane Falk, der melder klart ud.", False),
    ("Underviser er lektor Ane Falk. Hun leder altid efter det, der virker.", False),
    ("Undervisere: Lektor Ane Falk og adjunkt Bo Lind, der er ansat i Vejle.", False),
    ("Underviserne er lektorer og følger deltagerne hele vejen.", False),
]


@pytest.mark.parametrize(("text", "soft"), TO_COME)
def test_the_level_is_unsure_where_somebody_is_still_to_be_found(text: str, soft: bool) -> None:
    fact = extract_teacher_level(_offer(heading("Undervisere", 2), paragraph(text)))
    assert fact.value in ("phd", "lektor", "adjunkt")
    assert fact.soft is soft
