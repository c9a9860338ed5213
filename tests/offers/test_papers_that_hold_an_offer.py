# ruff: noqa: E501 - one phrase to a line
"""Memos, applications, tender answers and posts: what their offer is called, for whom it is, and whether there is one."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row
from offer_texts import offer_of

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers
from compliance.offers.facts.other_courses import another_course
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.identity import find_provider, find_title
from compliance.offers.model import Section
from compliance.offers.outline import outline
from compliance.offers.sections import section_of

TITLES: list[tuple[str, list[Block]]] = [
    # A form's own field
    ("To fra hvert hus", [heading("Ansøgning om tilskud"), row("Ansøger", "Askø Kommune"), row("Projektets titel", "To fra hvert hus"), heading("1. Kort resumé", 2)]),
    ("Fælles retning", [heading("Ansøgning"), row("Projekttitel", "Fælles retning"), heading("Baggrund", 2)]),
    ("Små skridt", [heading("Ansøgningsskema"), row("Titel:", "Små skridt"), heading("Formål", 2)]),
    ("Hjemmets rum", [heading("Kursusbeskrivelse"), row("Kursets navn", "»Hjemmets rum«"), heading("Indhold", 2)]),
    ("Leder i dagligdagen", [paragraph("Forløbets titel: Leder i dagligdagen"), heading("Hvad vil vi?", 2)]),
    ("Ud på gulvet", [heading("Puljeskema"), row("Navn på forløbet", "Ud på gulvet")]),
    ("Børn og rum", [heading("Børn og rum"), row("Titel på underviser", "Lektor", "Cand.pæd.")]),
    ("Fyrtårn i to år", [heading("Fyrtårn i to år"), row("Navn", "Mette Holm"), row("Titel", "Lektor, ph.d.")]),
    # What a letter or memo concerns
    ("Læringsdag for os i forvaltningen", [heading("Notat"), paragraph("Til: Bo Friis, centerchef"), paragraph("Vedr.: Læringsdag for os i forvaltningen – min anbefaling"), heading("Hvorfor nu", 2)]),
    ("Kursus for fyrtårne", [heading("Internt notat"), paragraph("Vedrørende: Kursus for fyrtårne"), heading("Hvad de tilbyder", 2)]),
    ("Tre dage for ledere", [heading("Memo"), paragraph("Ang.: Tre dage for ledere - indstilling"), heading("Økonomi", 2)]),
    ("Dagplejens dage", [heading("Tilbudsbrev"), paragraph("Angående: Dagplejens dage"), heading("Vores bud", 2)]),
    ("Tæt på kernen", [heading("Tæt på kernen"), paragraph("Vedr.: jeres henvendelse af 3. maj")]),
    # The part of a tender
    ("Delaftale B: fyrtårne", [heading("Bilag 4 – Tilbudsgivers besvarelse"), paragraph("Fællesudbud. Delaftale B: fyrtårne. (Delaftale A, sprog, besvares særskilt.)")]),
    ("Delaftale 2 – Daglige ledere", [heading("Leverandørens besvarelse"), paragraph("Delaftale 2 – Daglige ledere")]),
    ("Ydelse C: En dag på rådhuset", [heading("Bilag 2: Tilbudsgivers tilbud"), paragraph("Ydelse C: En dag på rådhuset")]),
    ("Dagplejen først", [heading("Dagplejen først"), paragraph("Delaftale 3: dagplejere")]),
    # A text without a heading
    ("Fyrtårn i dagtilbud", [paragraph("Line Holm · 2."), paragraph("Leder ved Skolen\n3 d · Redigeret"), paragraph("Vi åbner for hold 3 af modulet »Fyrtårn i dagtilbud«.")]),
    ("Børnehøjde", [paragraph("Kære alle"), paragraph("Til maj holder vi kurset ”Børnehøjde” igen.")]),
    ("Så er der plads igen", [paragraph("Per Bro · 1.+ · 2 t"), paragraph("Så er der plads igen")]),
    # What kind of paper it is, is left out
    ("Diplomuddannelsen i ledelse", [heading("Modulplan: Diplomuddannelsen i ledelse")]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "blocks"), TITLES)
def test_what_an_offer_is_called(name: str, blocks: list[Block]) -> None:
    assert find_title(document(*blocks))[0] == name


@pytest.mark.parametrize(
    ("asked", "section"),
    [
        ("4.2 Tilbudsgiver bedes beskrive, hvem der kan deltage.", Section.TARGET_GROUP),
        ("Leverandøren skal oplyse målgruppen for kurset", Section.TARGET_GROUP),
        ("4.6 Tilbudsgiver bedes oplyse antal dage og timer.", Section.DURATION),
        ("Tilbudsgiver bør kort angive varighed og omfang", Section.DURATION),
        ("4.5 Tilbudsgiver bedes oplyse pensums omfang.", Section.LITERATURE),
        ("Leverandøren bedes redegøre for litteraturen", Section.LITERATURE),
        ("Udbyder skal beskrive undervisningsformerne.", Section.FORM),
        ("4.11 Tilbudsgiver bedes oplyse, hvem der underviser, og deres kvalifikationer.", Section.TEACHERS),
        ("Ansøger skal redegøre for undervisernes niveau", Section.GENERAL),
        ("4.15 Tilbudsgiver bedes angive, hvad deltageren har med sig hjem.", Section.GOALS),
        ("Tilbudsgiver bedes redegøre for kursets faglige grundlag.", Section.CONTENT),
        ("Tilbudsgiver bedes oplyse, om der gives sparring", Section.GENERAL),
        ("4.1 Tilbudsgiver bedes præsentere sig selv.", Section.ABOUT_PROVIDER),
        ("Tilbudsgiver", Section.ABOUT_PROVIDER),
        ("Tilbudsgivers besvarelse", Section.GENERAL),
        ("Hjælpetekst", Section.DEMAND),
        ("Vejledning til feltet", Section.DEMAND),
        ("Vejledning fra kunden", Section.DEMAND),
        ("Vejledning", Section.ASSESSMENT),
        ("Ansøgning om tilskud", Section.GENERAL),
        ("Ansøgningsfrist", Section.ADMISSION),
        ("6. Budget", Section.PRICE),
        # Somebody presented by name, and who may come
        ("Hvem er Bibi?", Section.TEACHERS),
        ("Hvem er Ole Lund og Ida Friis?", Section.TEACHERS),
        ("Mød Jonna", Section.TEACHERS),
        ("Hvem er kurset for?", Section.TARGET_GROUP),
        ("Hvem er Målgruppen?", Section.TARGET_GROUP),
        ("HVEM ER MÅLGRUPPEN?", Section.TARGET_GROUP),
        ("Hvem er du?", Section.TARGET_GROUP),
        ("Kan jeg være med?", Section.TARGET_GROUP),
        ("Må man godt deltage?", Section.TARGET_GROUP),
        ("Hvem må komme med?", Section.TARGET_GROUP),
        ("Kan du huske det bagefter?", Section.GOALS),
    ],
)
def test_what_a_tender_asks_for(asked: str, section: Section) -> None:
    assert section_of(asked) is section


@pytest.mark.parametrize(
    ("heads", "demand"),
    [
        (("Kundens spørgsmål", "Tilbudsgivers svar"), True),
        (("Spørgsmål", "Svar"), True),
        (("Ordregiver spørger", "Vores svar"), True),
        (("Tid", "Dagens spørgsmål"), False),
        (("Spørgsmål", "Tid"), False),
    ],
)
def test_a_question_s_column_says_nothing_of_the_offer(heads: tuple[str, str], demand: bool) -> None:
    made = document(heading("Besvarelse"), row(*heads), row("Hvordan sikres det, at forandringspakker bruges?", "Ja."))
    asked = [p.section for p in outline(made) if p.text.startswith("Hvordan sikres")]
    assert (Section.DEMAND in asked) is demand


GROUPS: list[tuple[str, tuple[str, ...]]] = [
    ("Holdet er på 26: dagplejere fra Tange og Vest, som alle er uddannet pædagog eller har PAU.", ("dagplejer",)),
    ("Vi bliver 18 i alt: faglige fyrtårne fra fem huse.", ("fyrtaarn",)),
    ("Der er 24 på holdet: daglige ledere og souschefer.", ("leder",)),
    ("I er 12: områdeledere og pædagogiske konsulenter.", ("forvaltning",)),
    ("Vi sender to fra hvert hus på kursus sammen: den daglige leder og en pædagog, som huset har valgt til fagligt fyrtårn.", ("leder", "fyrtaarn")),
    ("Hvert hus stiller med et par: lederen og husets fyrtårn.", ("leder", "fyrtaarn")),
    ("Kurset er for daglige ledere. Er du områdeleder, har vi en særskilt temadag til dig.", ("leder",)),
    ("Kurset er for fyrtårne. Er du leder, findes der et separat forløb.", ("fyrtaarn",)),
    ("Kurset er for dagplejere. Er du fyrtårn, har du dit eget hold.", ("dagplejer",)),
    ("Er du fyrtårn, er der en plads til dig.", ("fyrtaarn",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "groups"), GROUPS)
def test_whom_it_is_for(text: str, groups: tuple[str, ...]) -> None:
    assert set(extract_target_groups(offer_of("Målgruppe" if "Kurset er" in text else None, text)).value or ()) == set(groups)


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("Delaftale C, førstehjælp, besvares i særskilte bilag.", True),
        ("Vores dagplejere søger vi til i en særskilt ansøgning.", True),
        ("Lederne var af sted i 2018 på to diplommoduler (10 ECTS).", True),
        ("Går du efter point, så kig på vores lederdiplom.", True),
        ("Alle skal af sted på tre dage i maj.", False),
        ("Prisen fremgår af bilaget.", False),
        ("Holdet var fuldt på en dag.", False),
    ],
)
def test_what_is_of_another_course(sentence: str, other: bool) -> None:
    assert (another_course(sentence) is not None) is other


def test_the_employer_of_teachers_is_not_the_provider() -> None:
    made = document(heading("Fælles retning"), paragraph("Der undervises af lektorer og adjunkter fra Professionshøjskolen Vestland."))
    assert find_provider(made, outline(made))[0] is None


DAY = [
    paragraph("Dagen er for forvaltningschefen, områdelederne og de pædagogiske konsulenter. Den varer fra kl. 9 til 16.30."),
    paragraph("Den hviler på den styrkede pædagogiske læreplan og handler om forvaltningens opgave. Prisen er 31.500 kr."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("proposed", "advice", "offered"),
    [
        ("UC Østkysten har sendt et udkast til en dag i vores kantine.", "Jeg anbefaler, at vi siger ja til UC Østkysten inden juli.", True),
        ("Konsulenthuset Vang har givet os et tilbud på en dag.", "Det indstilles, at vi tager imod tilbuddet.", True),
        ("UC Østkysten tilbyder os en dag.", "Jeg anbefaler, at vi køber dagen hos UC Østkysten.", True),
        ("Tilbuddet fra Højskolen er på én dag.", "Jeg foreslår, at vi takker ja.", True),
        ("Forvaltningen har brug for en dag.", "Jeg anbefaler, at vi tager en snak om det.", False),
        ("Vi bør have en dag.", "Det indstilles, at udvalget tager orienteringen til efterretning.", False),
        ("UC Østkysten har sendt et udkast til en dag.", "Vi vender tilbage til sagen i august.", False),
    ],
)
def test_a_memo_offers_what_it_advises_to_take(proposed: str, advice: str, offered: bool) -> None:
    made = document(heading("Notat"), paragraph("Vedr.: En dag for os"), paragraph(proposed), *DAY, heading("Afslutning", 2), paragraph(advice))
    assert [offer.offer_type for offer in find_offers(made)] == (["ld1-forvaltning"] if offered else [])


def test_an_application_is_for_those_it_sends() -> None:
    made = document(
        heading("Ansøgning om tilskud"), row("Ansøger", "Askø Kommune"), row("Projektets titel", "Par i hvert hus"),
        row("Projektleder", "Lone Falk, pædagogisk konsulent"), heading("1. Kort resumé", 2),
        paragraph("Vi søger om midler til at sende to personer fra hvert hus på kursus sammen: den faglige leder og et fyrtårn."),
        heading("2. Indhold", 2), paragraph("Kurset er på tre dage à 7 timer og handler om den styrkede pædagogiske læreplan."),
        heading("3. Mål", 2), paragraph("Når kurset er slut, gælder det om lederen, at han eller hun"), item("kan lede det pædagogiske arbejde"),
        paragraph("Om fyrtårnet gælder det, at han eller hun"), item("kan styre en faglig sparring mellem kolleger"),
    )  # fmt: skip
    offers = find_offers(made)
    assert [(o.offer_type, o.text.title) for o in offers] == [("ld3-leder", "Par i hvert hus"), ("ld3-fyrtaarn", "Par i hvert hus")]
    assert [o.facts.learning_goals.value for o in offers] == [("kan lede det pædagogiske arbejde",), ("kan styre en faglig sparring mellem kolleger",)]


def test_the_heading_of_a_part_is_its_title() -> None:
    made = document(
        heading("Tilbud nr. 7"), paragraph("Her er vores bud: et forløb for jeres ledere (A) og et mindre for jer på rådhuset (B)."),
        heading("A. De daglige ledere"), paragraph("A er for de 38 daglige ledere."), paragraph("A er på tre dage à 7 timer."), paragraph("A bygger på den styrkede pædagogiske læreplan og faglig ledelse."),
        heading("B. Rådhuset"), paragraph("B er til forvaltningschefen og konsulenterne."), paragraph("B er på én dag à 7 timer."), paragraph("B bygger på den styrkede pædagogiske læreplan og forvaltningens rolle."),
    )  # fmt: skip
    assert [o.text.title for o in find_offers(made)] == ["A. De daglige ledere", "B. Rådhuset"]
