# ruff: noqa: E501 - one paragraph to a line
"""Offers that a letter or number tells apart, with what is said once of them all: whom they are for, what they cost."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import extract_facts, find_offers
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

ASKED = ("Nr.", "Jeres spørgsmål", "Vores svar")

TEXTS: list[tuple[str, list[str], list[Block]]] = [
    ("svar i dele, prisen til sidst", ["ld3-leder", "ld1-forvaltning"], [heading("Svar på spørgsmål"), paragraph("Forespørgsel om forløb under Stærke dagtilbud."),
     heading("Del 1. Dagene for daglige ledere", 2), row("1.1", "Hvem er forløbet for?", "De daglige ledere.", columns=ASKED), row("1.2", "Varighed?", "Tre dage, 7 timer hver dag.", columns=ASKED), row("1.3", "Hvad lærer de?", "At lede fagligt ud fra den styrkede pædagogiske læreplan.", columns=ASKED),
     heading("Del 2. Dagen for forvaltningen", 2), row("2.1", "Hvem er dagen for?", "Dagtilbudschefen og konsulenterne.", columns=ASKED), row("2.2", "Varighed?", "Én dag kl. 9-15.", columns=ASKED), row("2.3", "Afsæt?", "Læreplanen og loven.", columns=ASKED),
     heading("Del 3. Fælles for begge dele", 2), row("3.1", "Hvem underviser?", "To lektorer.", columns=ASKED), row("3.2", "Bevis?", "Ja, kursusbevis senest 14 dage efter.", columns=ASKED), row("3.3", "Pris?", "Del 1: 96.000 kr. Del 2: 34.500 kr.", columns=ASKED)]),
    ("ydelser, prisen i løbende tekst", ["ld3-dagplejer", "ld1-forvaltning"], [heading("Bud på opgaven"), paragraph("Vi byder på to ydelser under Stærke dagtilbud."),
     heading("Ydelse 1. Dagplejernes dage", 2), paragraph("For dagplejere med PAU. Tre dage à 7,5 timer om den styrkede læreplan i hjemmet."), heading("Ydelse 2. Rådhusets dag", 2), paragraph("For forvaltningens konsulenter og områdeledere. En dag kl. 9-16 om læreplanen."),
     heading("Generelt for ydelserne", 2), paragraph("Ydelse 1 koster 88.000 kr. Ydelse 2 koster 29.000 kr.")]),
    ("begge er for", ["ld3-fyrtaarn", "dm-fyrtaarn"], [heading("Fyrtårn i dagtilbud"), paragraph("To veje til samme rolle: et kort forløb og et diplommodul."), paragraph("Begge er for pædagoger i daginstitutioner, som er eller skal være faglige fyrtårne."),
     heading("A. Det korte forløb", 2), paragraph("3 kursusdage, 10 lektioner a 45 minutter hver dag. Den styrkede pædagogiske læreplan fra ende til anden. Pris: 6.750 kr."),
     heading("B. Diplommodulet", 2), paragraph("Modulet hører til den pædagogiske diplomuddannelse og giver 10 ECTS. Det bygger på den styrkede pædagogiske læreplan. 8 dage a 6 timer. Mundtlig prøve. Deltagerbetaling 12.400 kr.")]),
    ("begge henvender sig til", ["ld3-leder", "dm-leder"], [heading("Led læreplanen"), paragraph("Begge henvender sig til faglige ledere i dagtilbud og kan betales af Stærke dagtilbud."),
     heading("A. Kurset", 2), paragraph("Tre dage à 7 timer om faglig ledelse af den styrkede læreplan. 5.900 kr. pr. deltager."),
     heading("B. Modulerne", 2), paragraph("To moduler a 5 ECTS under diplomuddannelsen i ledelse om faglig ledelse og den styrkede læreplan. 7.100 kr. pr. modul. Eksamen efter hvert.")]),
    ("to tilbud uden bogstav", ["ld3-leder", "dm-leder"], [heading("Leder i dagtilbud"), paragraph("Vi har to tilbud til faglige ledere: et kursus og et diplomforløb."),
     heading("Kurset", 2), paragraph("Tre dage à 7,5 timer om faglig ledelse og den styrkede læreplan. Kursusbevis. 6.000 kr."), heading("Diplommodulerne", 2), paragraph("To moduler à 5 ECTS under diplomuddannelsen i ledelse om faglig ledelse og læreplanen. 44 timers undervisning. Mundtlig prøve. 14.000 kr.")]),
    ("alle vores forløb er for", ["ld3-fyrtaarn", "dm-fyrtaarn"], [heading("Bliv fagligt fyrtårn"), paragraph("Alle vores forløb er for pædagoger, der er faglige fyrtårne."),
     heading("Tilbud 1: Tre læringsdage", 2), paragraph("Tre dage kl. 9-16.30 om den styrkede pædagogiske læreplan og rollen. 5.400 kr."), heading("Tilbud 2: Diplommodul, 10 ECTS", 2), paragraph("48 timers undervisning, to vejledninger og mundtlig prøve. Om læreplanen. 11.000 kr.")]),
    ("katalog, hver sin gruppe", ["ld3-leder", "ld3-fyrtaarn", "ld1-forvaltning"], [heading("Kursuskatalog: Stærke dagtilbud"), paragraph("Alle kurser bygger på den styrkede læreplan. Alle giver kursusbevis."),
     heading("Til dig, der leder", 2), paragraph("Tre dage à 7,5 timer for daglige ledere. 6.000 kr."), heading("Til dig, der er fyrtårn", 2), paragraph("Tre dage à 7,5 timer for fyrtårne. 6.000 kr."), heading("Til jer på rådhuset", 2), paragraph("En dag kl. 9-16.30 for forvaltningschefer og konsulenter. 2.500 kr.")]),
    # Parts of one course
    ("to hold", ["ld3-leder"], [heading("Lederdage"), paragraph("Begge hold er for daglige ledere. Faglig ledelse ud fra den styrkede læreplan."),
     heading("Hold A · Forår", 2), paragraph("Tre dage à 7 timer: 1., 8. og 15. marts. 5.000 kr."), heading("Hold B · Efterår", 2), paragraph("Tre dage à 7 timer: 1., 8. og 15. september. 5.000 kr.")]),
    ("begge moduler", ["dm-leder"], [heading("Faglig ledelse på diplom"), paragraph("Begge moduler er for faglige ledere i dagtilbud under Stærke dagtilbud."),
     heading("A. Faglig ledelse og evalueringskultur", 2), paragraph("5 ECTS, 20 timer, 7.000 kr. Om den styrkede læreplan."), heading("B. Læringsmiljøer", 2), paragraph("5 ECTS, 20 timer, 7.000 kr. Om den styrkede læreplan.")]),
    ("to dele for samme gruppe", ["ld3-dagplejer"], [heading("Dagplejens læreplan"), paragraph("For dagplejere med PAU. Tre dage à 7,5 timer om den styrkede læreplan under Stærke dagtilbud."),
     heading("Del 1. To dage i maj", 2), paragraph("To dage à 7,5 timer. 3.000 kr. for dagplejere."), heading("Del 2. En dag i juni", 2), paragraph("En dag à 7,5 timer. 1.500 kr. for dagplejere.")]),
    # Other programmes, news
    ("førstehjælp", [""], [heading("Førstehjælp for dagplejere"), paragraph("For dagplejere. En dag à 7 timer. Pris 900 kr. Kursusbevis.")]),
    ("nyhed", [], [heading("Fyrtårne tændt i Nordby"), paragraph("»Det var tre gode dage,« siger Lis Holm, der er fyrtårn. I sidste uge holdt kommunen kursus om læreplanen for 20 fyrtårne."), paragraph("Kurset varede tre dage à 7 timer.")]),
    ("dele uden egen pris", ["ld3-fyrtaarn"], [heading("Fyrtårn"), paragraph("Begge dele er for faglige fyrtårne. Forløbet er på tre dage à 7,5 timer under Stærke dagtilbud om den styrkede læreplan. 6.000 kr."),
     heading("Del 1. Rollen", 2), paragraph("En dag på 7,5 timer om rollen som fyrtårn."), heading("Del 2. Læreplanen", 2), paragraph("To dage om den styrkede læreplan.")]),
    ("bogstaver i ét program", ["ld3-leder"], [heading("Tæt ledelse"), paragraph("For daglige ledere i dagtilbud. Tre dage à 7,5 timer om faglig ledelse og den styrkede læreplan. 6.000 kr."),
     heading("A. Blikket", 2), paragraph("Formiddagen på dag 1. Alle ledere læser en tekst på 20 sider."), heading("B. Samtalen", 2), paragraph("Formiddagen på dag 2, to timer.")]),
    ("fælles del er intet tilbud", ["ld3-leder", "ld3-fyrtaarn"], [heading("Forløb i Nørreby"), paragraph("Om den styrkede læreplan under Stærke dagtilbud."),
     heading("Del 1. For ledere", 2), paragraph("For daglige ledere. Tre dage à 7 timer om faglig ledelse. 80.000 kr."), heading("Del 2. For fyrtårne", 2), paragraph("For faglige fyrtårne. Tre dage à 7 timer om rollen og læreplanen. 85.000 kr."),
     heading("Del 3. Fælles for begge", 2), paragraph("Tidligere holdt vi et lederforløb på fem dage. Kursusbevis senest 14 dage efter. Prisen er uden moms.")]),
    # Letters
    ("brev med er dig selv", ["ld1-forvaltning"], [heading("Forslag til en fælles dag"), paragraph("Kære Bente"), paragraph("Vi talte om, hvad forvaltningen kan gøre for at læreplanen lever i jeres huse. Her er et bud."), paragraph("Torsdag den 5. marts kl. 9-16 på rådhuset. Med er dig selv, dine områdeledere og de tre konsulenter."), paragraph("Dagen handler om den styrkede pædagogiske læreplan og om de strukturer, kommunen skal bygge. Prisen er 28.000 kr.")]),
    ("brev om bordet", ["ld1-forvaltning"], [heading("En dialogdag om jeres del"), heading("Kære Anne", 2), paragraph("Tak for snakken. Vi vil gerne tilbyde jer en dag om læreplanen, der handler om jer."), paragraph("Vi foreslår den 25. september fra kl. 8.30 til 16.00. Rundt om bordet skal sidde dig og din souschef, områdelederne og de pædagogiske konsulenter. Lederne fra husene skal ikke med denne gang; de har deres egne tre dage."), paragraph("I går hjem med viden om forvaltningens rolle i læreplansarbejdet. Prisen er 32.000 kr.")]),
]


@pytest.mark.parametrize(("types", "blocks"), [text[1:] for text in TEXTS], ids=[text[0] for text in TEXTS])
def test_offers_by_label(types: list[str], blocks: list[Block]) -> None:
    assert sorted(offer.offer_type or "" for offer in find_offers(document(*blocks))) == sorted(types)


LENGTHS = [
    # Another course, which the next sentence says is none of this one
    ("Alle tre dage fra 8.30 til 15.30.", "Førstehjælpskurset i uge 47 er noget for alle og varer 6 timer. Det har ikke noget med dette at gøre.", (3, 7, 21)),
    ("Kurset varer tre dage à 7 timer.", "I maj er der to dage à 5 timer om sprog. Det er et andet kursus med sin egen tilmelding.", (3, 7, 21)),
    ("Vi mødes tre dage à 7 timer.", "Legeseminaret ligger i juni og fylder 4 dage. Det hører ikke til dette forløb.", (3, 7, 21)),
    ("Tre dage, i alt 22 timers undervisning.", "Vi gør opmærksom på, at afdelingen også udbyder Barnets første 1.000 dage (fem dage à 7,4 timer).", (3, None, 22)),
    ("Tre dage, i alt 22 timers undervisning.", "Skolen udbyder desuden et kursus på to dage.", (3, None, 22)),
    ("En dag kl. 9-16.", "Dagen kan også holdes hjemme hos jer, evt. delt i to eftermiddage.", (1, 7, 7)),
    ("En dag kl. 9-16.", "Dagen kan også afholdes over to formiddage.", (1, 7, 7)),
    ("En dag kl. 9-16.", "Andre arrangementer: Budget i nedgang (2 dage), Masterclass for nye chefer (4 dage).", (1, 7, 7)),
    ("Vi mødes tre dage à 7 timer.", "Programmet for marts-internatet (fire dage, for ledere) kommer i december.", (3, 7, 21)),
    ("Tre lørdage kl. 9-16.", "Legestuerne holder i øvrigt 2 temadage a 4 timer om sang; dem melder man sig til et andet sted.", (3, 7, 21)),
    ("Tre dage kl. 9-16.", "Lederne fra private institutioner har et tilsvarende kursus på to dage.", (3, 7, 21)),
    ("Tre dage kl. 9-16.", "Hvis tre dage er for meget, kan vi også komme en dag i tre timer, men det er noget andet.", (3, 7, 21)),
    ("Tre dage kl. 9-16.", "Er det for dyrt, kan vi nøjes med to dage.", (3, 7, 21)),
    # The course itself
    ("Kurset varer tre dage à 7 timer.", "Det er et andet kursus end det i foråret.", (3, 7, 21)),
    ("Kurset varer tre dage à 7 timer.", "Det har ikke noget loft over deltagere.", (3, 7, 21)),
    ("Kurset varer tre dage à 7 timer, der også kan holdes hos jer.", "Vi kommer gerne.", (3, 7, 21)),
    ("De tre dage à 7 timer kan også holdes på en skole hos jer.", "Sig til.", (3, 7, 21)),
]


@pytest.mark.parametrize(("said", "beside", "length"), LENGTHS)
def test_length_beside_other_courses(said: str, beside: str, length: tuple[float | None, ...]) -> None:
    read = document(heading("Fyrtårn i praksis"), paragraph("For faglige fyrtårne i daginstitutioner."), paragraph(said), paragraph(beside))
    facts = extract_facts(OfferText(document=read, title="Fyrtårn i praksis", provider=None, passages=outline(read)))
    assert (facts.days.value, facts.hours_per_day.value, facts.contact_hours.value) == length


ENDS = [
    ("Slut. Gåtur til fyret. Middag kl. 18.30", 6.5),
    ("Tak for i dag. Bus kl. 16.10", 6.5),
    ("Farvel og på gensyn", 6.5),
    ("Slut kl. 16", 7),
    ("Afrunding til kl. 16.00", 7),
]


@pytest.mark.parametrize(("last", "hours"), ENDS)
def test_a_day_of_a_programme_ends_when_the_teaching_does(last: str, hours: float) -> None:
    read = document(
        heading("Fyrtårnsdagen"), paragraph("En dag for faglige fyrtårne i daginstitutioner."),
        row("9.00", "Velkomst"), row("10.00", "Oplæg om læreplanen"), row("12.00", "Frokost"), row("13.00", "Øvelser"), row("15.30", last),
    )  # fmt: skip
    facts = extract_facts(OfferText(document=read, title="Fyrtårnsdagen", provider=None, passages=outline(read)))
    assert facts.hours_per_day.value == hours


GROUPS = [
    ("Tre dage for dig, der har det faglige ansvar tæt på børn og personale: pædagogisk leder, afdelingsleder eller leder i dagplejen.", {"leder"}),
    ("Kurset er for dig, der leder tæt på personale og forældre som daglig leder.", {"leder"}),
    ("Forløbet er for faglige fyrtårne. Trioen mødes tre gange, og den kommunale konsulent deltager i det sidste møde.", {"fyrtaarn"}),
    ("Forløbet er for faglige fyrtårne. Lederen deltager i det første møde.", {"fyrtaarn"}),
    ("Begge hold er for daglige ledere.", {"leder"}),
    ("De to hold er til dagplejere med PAU.", {"dagplejer"}),
    ("Holdet er for pædagoger, der er udpeget som faglige fyrtårne, eller som lederen har i tankerne til rollen.", {"fyrtaarn"}),
    ("Kurset er for faglige fyrtårne eller dem, som lederen har udset til det.", {"fyrtaarn"}),
    ("Holdet er fyrtårne fra otte huse.", {"fyrtaarn"}),
    ("Omkring bordet sidder områdelederne og de pædagogiske konsulenter.", {"forvaltning"}),
]


@pytest.mark.parametrize(("said", "groups"), GROUPS)
def test_groups_beside_those_they_work_with(said: str, groups: set[str]) -> None:
    read = document(heading("En invitation"), paragraph(said), item("Pris 5.000 kr."))
    facts = extract_facts(OfferText(document=read, title="En invitation", provider=None, passages=outline(read)))
    assert {group.value for group in facts.target_groups.value or ()} == groups
