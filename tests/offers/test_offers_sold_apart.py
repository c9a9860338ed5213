# ruff: noqa: E501 - one paragraph to a line
"""Several offers on one page or in one proposal, told from the parts, tracks and teams of a single course."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers

TEXTS: list[tuple[str, list[str], list[Block]]] = [
    ("forslag to dele",["ld3-leder","ld1-forvaltning"],[heading("Tænd ilden"),paragraph("Forslag til Nordby Kommune fra Gnist. I har pengene fra Stærke dagtilbud og nitten ledere. Her er vores forslag i to dele. I kan købe begge eller nøjes med én."),
     heading("Del 1: Lederen i felten",2),paragraph("Hvem? Jeres nitten pædagogiske ledere."),paragraph("Kernen er faglig ledelse med den styrkede læreplan. To dage i september, hver dag ti timer."),heading("Hvad får de med hjem?",3),item("De kan lede pædagogiske processer."),
     heading("Del 2: Dagen på rådhuset",2),paragraph("Dagen på rådhuset er for dagtilbudschefen, områdelederne og de pædagogiske konsulenter. Den ligger den 24. september kl. 9-16."),paragraph("Efter dagen ved I mere om, hvordan en kommune understøtter læreplanen."),
     heading("Hvad koster det?",2),row("Hvad","Pris"),row("Lederen i felten","186.000 kr."),row("Dagen på rådhuset","48.000 kr.")]),
    ("to pakker",["ld3-leder","ld3-fyrtaarn"],[heading("Oplæg til Solby Kommune"),paragraph("Vi foreslår to forløb under Stærke dagtilbud, et for ledere og et for fyrtårne, hver på tre dage."),
     heading("Pakke A: Lederne",2),paragraph("For jeres 20 daglige ledere. Tre dage à 7,5 timer om faglig ledelse og den styrkede læreplan. 110.000 kr."),
     heading("Pakke B: Fyrtårnene",2),paragraph("For 40 fyrtårne fra de samme huse. Tre dage à 7,5 timer om rollen som fyrtårn og læreplanen. 150.000 kr.")]),
    ("to moduler side",["dm-leder","dm-fyrtaarn"],[heading("Diplom for dagtilbud"),paragraph("Kommunen kan under Stærke dagtilbud få dækket to slags diplomforløb: ét til dig, der leder fagligt, og ét til dig, der er fagligt fyrtårn. Nogle har brugt pengene på korte kurser af tre dage."),
     heading("Fælles for de to forløb",2),paragraph("Begge bygger på den styrkede pædagogiske læreplan og ender i en mundtlig prøve."),
     heading("1. Faglig ledelse i dagtilbud",2),row("Hører til","Diplomuddannelsen i ledelse"),row("Omfang","To moduler a 5 ECTS"),row("Pris","2 x 7.150 kr."),paragraph("Er du daglig pædagogisk leder, er det her din dør ind."),
     heading("2. Fagligt fyrtårn",2),row("Hører til","Den pædagogiske diplomuddannelse (PD)"),row("Omfang","Ét modul, 10 ECTS"),row("Pris","11.900 kr."),paragraph("Her er plads til dig, der er pædagog og fagligt fyrtårn.")]),
    ("to moduler uden pris",["dm-leder","dm-fyrtaarn"],[heading("Moduler under Stærke dagtilbud"),paragraph("Vi udbyder to diplomforløb til ledere og fyrtårne. De varer begge omkring ti dage."),
     heading("Ledelse tæt på læreplanen",2),paragraph("For faglige ledere i dagtilbud. To moduler på hver 5 ECTS under DIL. Mundtlig prøve."),
     heading("Fyrtårn på diplom",2),paragraph("For pædagoger, der er fyrtårne. Et modul på 10 ECTS under PD. Skriftlig prøve.")]),
    ("tre ydelser uden tal",["ld3-leder","ld3-fyrtaarn","ld3-dagplejer"],[heading("Tilbud til Havby"),paragraph("Stærke dagtilbud: tre forløb om den styrkede læreplan, for ledere, fyrtårne og dagplejere. Alle forløb er på tre dage."),
     heading("Spor for ledere",2),paragraph("Tre dage à 7,5 timer for daglige ledere. 90.000 kr."),heading("Spor for fyrtårne",2),paragraph("Tre dage à 7,5 timer for fyrtårne. 95.000 kr."),heading("Spor for dagplejere",2),paragraph("Tre dage à 7 timer for dagplejere med PAU. 85.000 kr.")]),
    # One course with parts, tracks or teams; a course that only mentions points
    ("dele af ét forløb",["ld3-leder"],[heading("Ledelse i tre skridt"),paragraph("Forløb for daglige ledere under Stærke dagtilbud om den styrkede læreplan. Tre dage à 7,5 timer."),
     heading("Del 1: Se",2),paragraph("Den første dag øver lederne sig i at se på praksis. 7,5 timer."),heading("Del 2: Sige",2),paragraph("Den anden dag øver lederne samtaler. 7,5 timer."),heading("Del 3: Gøre",2),paragraph("Den tredje dag planlægger lederne. 7,5 timer."),heading("Pris",2),paragraph("6.000 kr. pr. deltager")]),
    ("ét modul delt",["dm-leder"],[heading("Faglig ledelse i dagtilbud"),paragraph("Diplommoduler for faglige ledere under Stærke dagtilbud om den styrkede læreplan: to moduler à 5 ECTS."),
     heading("Modul 1: Evalueringskultur",2),row("Omfang","5 ECTS"),row("Målgruppe","Faglige ledere"),row("Pris","7.000 kr."),heading("Modul 2: Læringsmiljøer",2),row("Omfang","5 ECTS"),row("Målgruppe","Faglige ledere"),row("Pris","7.000 kr.")]),
    ("integreret spor",["ld3-leder","ld3-fyrtaarn"],[heading("Makkerskab"),paragraph("Et integreret forløb for ledere og fyrtårne under Stærke dagtilbud om den styrkede læreplan. Tre dage à 7,5 timer, 11.000 kr. pr. par."),
     heading("Sporet for lederne",2),paragraph("Lederne har seks timer for sig selv om faglig ledelse."),heading("Sporet for fyrtårnene",2),paragraph("Fyrtårnene har seks timer for sig selv om rollen.")]),
    ("integreret spor, pris",["ld3-leder","ld3-fyrtaarn"],[heading("Hånd i hånd"),paragraph("Ledere og fyrtårne deltager sammen i tre dage à 7,5 timer under Stærke dagtilbud. Den styrkede læreplan er kernen."),
     heading("For lederen",2),paragraph("Som leder får du seks timer om faglig ledelse."),paragraph("Pris: 5.000 kr."),heading("For fyrtårnet",2),paragraph("Som fyrtårn får du seks timer om rollen."),paragraph("Pris: 4.500 kr.")]),
    ("hold 1 og 2",["ld3-fyrtaarn"],[heading("Fyrtårn på vej"),paragraph("Tre dage à 7,5 timer for fyrtårne under Stærke dagtilbud om læreplanen."),heading("Hold 1: Øst",2),paragraph("For fyrtårne fra østbyen. 1., 8. og 15. marts kl. 9-16.30. Pris 5.000 kr."),heading("Hold 2: Vest",2),paragraph("For fyrtårne fra vestbyen. 2., 9. og 16. marts kl. 9-16.30. Pris 5.000 kr.")]),
    ("tre dage leder, en dag fyrtårn besøg",["ld3-leder"],[heading("Led læringen"),paragraph("Tre dage à 7,5 timer for daglige ledere under Stærke dagtilbud om faglig ledelse og læreplanen. Pris 6.000 kr."),heading("Opfølgning",2),paragraph("Et halvt år efter holder vi en eftermiddag på tre timer for leder og fyrtårn, 800 kr. ekstra.")]),
    ("dm m kort i intro",["dm-fyrtaarn"],[heading("Fyrtårn på diplomniveau"),paragraph("Modul på 10 ECTS for pædagoger, der er faglige fyrtårne. Under Stærke dagtilbud kan man også vælge de korte kurser på tre læringsdage; dem finder du andetsteds."),row("Undervisning","48 timer, otte dage"),row("Pris","11.900 kr."),paragraph("Bygger på den styrkede læreplan.")]),
    ("ld3 m ects nævnt",["ld3-fyrtaarn"],[heading("Tre dage som fyrtårn"),paragraph("For faglige fyrtårne. Tre læringsdage à 7,5 timer under Stærke dagtilbud om læreplanen. Forløbet giver ikke ECTS; vil du have point, så se på vores diplommodul på 10 ECTS."),row("Pris","5.500 kr.")]),
    ("dm lektioner",["dm-leder"],[heading("Når du leder fagligt"),paragraph("For daglige ledere i dagtilbud. Tre internater à to dage over et år."),row("Niveau","Diplom"),row("Point","10 ECTS i alt (5 + 5)"),row("Uddannelse","Den offentlige lederuddannelse"),paragraph("Midlerne kommer fra Stærke dagtilbud; læreplanen er rammen."),row("Eksamen","Mundtlig efter hvert modul")]),
    ("to delforslag m ld1",["ld3-dagplejer","ld1-forvaltning"],[heading("Forslag til Engby"),paragraph("Kære Jan. Du bad om et bud på, hvordan I bruger midlerne fra Stærke dagtilbud."),heading("Forslag 1: Dagplejernes tre dage",2),paragraph("Tre dage kl. 8-15.30 for jeres 30 dagplejere med PAU om den styrkede læreplan i hjemmet. I får alt materiale."),heading("Forslag 2: En dag på rådhuset",2),paragraph("Én dag kl. 9-16.30 for konsulenterne, områdelederne og dig om forvaltningens rolle i læreplanen."),heading("Priser",2),row("Dagplejernes tre dage","88.000 kr."),row("En dag på rådhuset","30.000 kr.")]),
]


@pytest.mark.parametrize(("types", "blocks"), [text[1:] for text in TEXTS], ids=[text[0] for text in TEXTS])
def test_offers_sold_apart_or_together(types: list[str], blocks: list[Block]) -> None:
    assert sorted(offer.offer_type or "" for offer in find_offers(document(*blocks))) == sorted(types)
