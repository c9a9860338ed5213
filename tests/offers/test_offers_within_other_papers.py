# ruff: noqa: E501 - one paragraph to a line
"""Papers of another kind that hold an offer: a newsletter's one course, an appendix to minutes, modules taken together."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, page_footer, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers

FYRTAARN = [
    paragraph("Start den 25. august. Pris 6.100 kr. Frist 5. juni."),
    paragraph("Kurset er for pædagoger, der er udpeget som faglige fyrtårne. Tre dage à 7,5 time om den styrkede pædagogiske læreplan."),
    heading("Hvad kan du bagefter?", 3),
    item("Du kan stå for sparring blandt kolleger."),
    item("Du kan planlægge læringsmiljøer sammen med lederen."),
]  # fmt: skip
DAG = [
    paragraph("Deltagere: dagtilbudschef, seks klyngeledere og fem pædagogiske konsulenter. Sted: Rådhuset."),
    paragraph("Dagen varer fra kl. 9 til 16.30 og hviler på den styrkede pædagogiske læreplan."),
    paragraph("Målet er, at deltagerne har større viden om, hvordan man i en kommune opbygger strukturer, der bærer læreplanen."),
]  # fmt: skip
HELD = paragraph("97 faglige ledere har nu været igennem vores fire dage for ledere. Holdet havde 30 timer. Nye datoer kommer.")
MODULE_A = [paragraph("Modulet handler om faglig ledelse og evaluering med afsæt i den styrkede pædagogiske læreplan."),
            row("Viden", "Den studerende har viden om evaluering."), row("Kompetencer", "Den studerende kan lede en evaluering.")]  # fmt: skip
MODULE_B = [paragraph("Modulet handler om at organisere læringsmiljøer i et dagtilbud."),
            row("Viden", "Den studerende har viden om læringsmiljøer."), row("Kompetencer", "Den studerende kan organisere.")]  # fmt: skip


def _modules(together: str, *after: Block) -> list[Block]:
    return [
        heading("Moduler for ledere i dagtilbud"),
        paragraph("Diplomuddannelsen i ledelse. Du er leder med det daglige ansvar i en daginstitution."),
        paragraph(together),
        heading("Modul 1: Faglig ledelse og evalueringskultur (5 ECTS)", 2), *MODULE_A,
        heading("Modul 2: Organisering og udvikling af læringsmiljøer (5 ECTS)", 2), *MODULE_B,
        *after,
    ]  # fmt: skip


TEXTS: dict[str, tuple[list[str | None], list[Block]]] = {
    "newsletter, news of leaders": (["ld3-fyrtaarn"], [
        heading("Klit & Klynge"), paragraph("Nyhedsbrev nr. 2, februar 2020 · fra UC Klitlandet"),
        heading("Hej igen", 2), paragraph("Vi har samlet fire korte nyheder og én lang."),
        heading("Leder-holdet fik topkarakter", 2), HELD,
        heading("Nyt hold: Fyrtårn med bredt skær", 2), *FYRTAARN,
        heading("Personalenyt", 2), paragraph("Inger går på pension."),
    ]),
    "newsletter without a name of its own": (["ld3-fyrtaarn"], [
        heading("Nyhedsbrev fra Dagtilbud Øst"), heading("Lederne på plads", 2), HELD,
        heading("Den, de andre spørger", 2), *FYRTAARN, heading("Ny bog om rutiner", 2), paragraph("249 kr."),
    ]),
    "weekly letter, headings alike": (["ld3-fyrtaarn"], [
        paragraph("Ugebrev uge 12 fra Børn og Unge"), heading("Velkommen til Mona"), paragraph("Mona er ny områdeleder."),
        heading("Kom på fyrtårnskursus"), *FYRTAARN, heading("Dagplejerne er færdige"),
        paragraph("I går sluttede to dages kursus for vores dagplejere. Tillykke!"),
    ]),
    "members' paper": (["ld3-fyrtaarn"], [
        heading("Medlemsblad for Dagtilbudsforum, nr. 4"), heading("Formanden skriver", 2), paragraph("Lederne har travlt."),
        heading("Et skridt foran", 2), *FYRTAARN, heading("Kalender", 2), row("2. april", "Temadag om tosprogede børn", "1.450 kr."),
    ]),
    "newsletter with two courses": (["ld3-fyrtaarn", "ld1-forvaltning"], [
        heading("Nyhedsbrev, maj"), heading("Et godt år", 2), HELD,
        heading("Fyrtårn på tværs", 2), *FYRTAARN, heading("Rådhusets dag", 2), *DAG, paragraph("Pris 2.000 kr."),
    ]),
    "newsletter of one course throughout": (["ld3-dagplejer"], [
        paragraph("MOSEPOSTEN · nyt fra Kursusgården · efterår 2020"), heading("Dit hjem er en læreplan værd"),
        paragraph("I september begynder vores tre dage for dagplejere under Stærke dagtilbud om den styrkede pædagogiske læreplan."),
        heading("Alene på matriklen", 2), paragraph("Vi begynder alle tre dage kl. 8.30 og slutter 15.45. Pris 4.850 kr."),
        heading("Når du kører hjem", 2), paragraph("Det er vores mål, at"), item("du kan tilrettelægge en dag for børn i alle aldre"), item("du kender læreplanens temaer"),
        heading("Et hold med plads", 2), paragraph("Forløbet er for dig, der passer børn i eget hjem. Tre dage. Du får et kursusbevis."),
        heading("Sådan foregår det", 2), paragraph("Korte oplæg, ture langs åen og samtaler. Tilmelding senest 20. august."),
    ]),
    "newsletter, nothing offered": ([], [
        heading("Nyhedsbrev, juni"), heading("Lederne på plads", 2), HELD,
        heading("Fyrtårnene i medierne", 2), paragraph("I går kunne man læse om vores fyrtårne. »Det var tre gode dage,« siger Lis."),
    ]),
    "minutes with an appendix": (["ld1-forvaltning"], [
        heading("Mødenotat og aftale"), paragraph("Til stede: Hanne (dagtilbudschef), Per (konsulent). Afbud: Grethe."),
        heading("1. Siden sidst", 2), paragraph("Byrådet har vedtaget en politik. Det blev foreslået, at de daglige ledere inviteres med om eftermiddagen."),
        heading("2. Beslutninger", 2), item("Dagen købes hos UC Midtfjorden på de vilkår, der står i bilaget. Pris 34.500 kr."),
        heading("3. Eventuelt", 2), paragraph("UC har også diplommoduler til ledere (10 ECTS)."),
        heading("Bilag: Læringsdag for forvaltningen – aftalt indhold"), *DAG,
    ]),
    "numbered appendix": (["ld1-forvaltning"], [
        heading("Referat af møde i styregruppen"), paragraph("Til stede: Hanne, Per."), heading("Punkt 1: Økonomi", 2), paragraph("Lederne har brugt tre dage."),
        heading("Bilag 2: En dag på rådhuset om læreplanen"), *DAG,
    ]),
    "case with an appendix": (["ld3-fyrtaarn"], [
        heading("Sagsfremstilling: Kompetenceløft"), paragraph("Byrådet har afsat midler. Lederne har været på kursus i 2019."),
        heading("Bilag 1 – Fyrtårnskurset"), *FYRTAARN,
    ]),
    "minutes that only speak of a course": ([], [
        heading("Referat af ledermøde"), paragraph("Til stede: Hanne, Per."),
        heading("1. Kurser", 2), paragraph("Fyrtårnene skal på tre dages kursus à 7,5 timer. Tilmelding til Bo senest 1. juni."),
        heading("2. Budget", 2), paragraph("Taget til efterretning."),
    ]),
    "appendix with demands": ([], [
        heading("Referat af udbudsmøde"), paragraph("Til stede: Hanne, Per. Afbud: Grethe."), paragraph("Lederne skal have tre dage."),
        heading("Bilag: Kravspecifikation"), item("Kurset skal vare tre dage à 7,5 time for ledere."), item("Udbydere skal have erfaring."),
    ]),
    "appendix with a list of participants": ([], [
        heading("Referat af netværksmøde"), paragraph("Til stede: fem klyngeledere. Afbud: Grethe."),
        heading("Bilag: Deltagerliste"), item("Hanne, leder"), item("Per, leder"),
    ]),
    "letter with the course in an appendix": (["ld1-forvaltning"], [
        paragraph("Kære Hanne"), paragraph("Tak for mødet. Vi tilbyder jer hermed en dag for forvaltningen. Prisen er 30.000 kr."),
        heading("Bilag: Dagen i korte træk"), *DAG,
    ]),
    "modules only together": (["dm-leder"], _modules("De to moduler kan kun tages i sammenhæng. De udgør tilsammen 10 ECTS-point.")),
    "modules together, points told below": (["dm-leder"], _modules("Modulerne hænger sammen og tages samlet.")),
    "modules in one course": (["dm-leder"], _modules("Forløbet består af to moduler, som du læser i forlængelse af hinanden.")),
    "both modules must be taken": (["dm-leder"], _modules("Man skal tilmelde sig begge moduler.")),
    "modules with numbers and common terms": (["dm-leder"], [
        paragraph("Professionshøjskolen Vesterå · Studieordning for diplomuddannelsen i ledelse"), heading("Moduler for ledere i dagtilbud: L-D1 og L-D2"),
        heading("6.1 Fælles bestemmelser", 2), paragraph("De to moduler kan kun tages i sammenhæng. De udgør tilsammen 10 ECTS-point og er en del af diplomuddannelsen i ledelse (DIL)."),
        paragraph("Optagelse: Ansøgeren skal være leder med det daglige ansvar i en daginstitution."),
        heading("6.2 L-D1 Faglig ledelse og evaluering (5 ECTS)", 2), *MODULE_A, heading("6.3 L-D2 Læringsmiljøer (5 ECTS)", 2), *MODULE_B,
        heading("6.5 Bedømmelse", 2), paragraph("Hvert modul afsluttes med en mundtlig prøve."),
    ]),
}  # fmt: skip


@pytest.mark.parametrize(("types", "blocks"), TEXTS.values(), ids=TEXTS)
def test_offers_of_a_paper(types: list[str | None], blocks: list[Block]) -> None:
    assert sorted(str(offer.offer_type) for offer in find_offers(document(*blocks))) == sorted(map(str, types))



def test_news_beside_an_offer_says_nothing_of_it() -> None:
    (offer,) = find_offers(document(*TEXTS["newsletter, news of leaders"][1], page_footer("UC Klitlandet")))
    assert (offer.title, offer.provider) == ("Nyt hold: Fyrtårn med bredt skær", "UC Klitlandet")
    assert offer.facts.days.value == 3
    assert not any("30 timer" in passage.text for passage in offer.text.passages)


def test_minutes_hold_for_the_course_in_their_appendix() -> None:
    (offer,) = find_offers(document(*TEXTS["minutes with an appendix"][1]))
    assert offer.title == "Læringsdag for forvaltningen – aftalt indhold"
    assert offer.provider == "UC Midtfjorden"
    assert offer.facts.target_groups.value == ("forvaltning",)

