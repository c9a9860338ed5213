# ruff: noqa: E501 - one text to a line
"""Groups that a text never names: told by where they work, what they answer for, or what they have been asked to do."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph

from compliance.offers.extraction import find_offers

TEXTS: list[tuple[str | None, list[str]]] = [
    # Dagplejere by place.
    ("ld3-dagplejer", ["Kære alle i dagplejen", "Hvem skal afsted? De 31 af jer, der er uddannet pædagog eller har en PAU."]),
    ("ld3-dagplejer", ["Til jer i Dagplejen", "Kurset er for jer, der har taget en PAU."]),
    ("ld3-dagplejer", ["Kære kolleger i dagplejen", "Vi skal på kursus."]),
    ("ld3-dagplejer", ["Kurset er for dig, der har fire små børn om køkkenbordet i dit eget hjem."]),
    ("ld3-dagplejer", ["Målgruppe: Pædagoguddannede, der arbejder i eget hjem."]),
    ("ld3-dagplejer", ["Kurset henvender sig til uddannede, der har hjemmet som arbejdsplads."]),
    ("ld3-dagplejer", ["For jer, der hver dag tager imod børnene i jeres egen entré."]),
    ("ld3-dagplejer", ["Målgruppen er ansatte i den kommunale dagpleje med PAU."]),
    ("ld3-dagplejer", ["Kurset er for medarbejdere i dagpleje og private pasningsordninger."]),
    ("ld3-dagplejer", ["For dig, der arbejder alene med børn hjemme hos dig selv."]),
    ("ld3-dagplejer", ["Målgruppe: Pædagoger og pædagogiske assistenter i den kommunale dagpleje."]),
    ("ld3-dagplejer", ["Invitation til alle i dagplejen med en pædagogisk uddannelse."]),
    ("ld3-dagplejer", ["Målgruppe: Dagplejepersonale med pædagogisk grunduddannelse."]),
    ("ld3-dagplejer", ["Målgruppe: Børnepassere ansat i kommunens dagpleje."]),
    ("ld3-dagplejer", ["For jer fra legestuegrupperne, der passer børn i hjemmet."]),
    # Forvaltning.
    ("ld1-forvaltning", ["Deltagere: dagtilbudschefen, hendes to afdelingschefer og udviklingskonsulenterne."]),
    ("ld1-forvaltning", ["Dagen er for jer på rådhuset, der arbejder med dagtilbud."]),
    ("ld1-forvaltning", ["Målgruppe: Ledere af ledere på dagtilbudsområdet."]),
    ("ld1-forvaltning", ["Dagen henvender sig til distriktsledere, tilsynsførende og sagsbehandlere i dagtilbudsafdelingen."]),
    ("ld1-forvaltning", ["Målgruppe: Medarbejdere i kommunens dagtilbudssekretariat."]),
    ("ld1-forvaltning", ["Målgruppe: Børne- og ungechefer, dagtilbudschefer og deres stabe."]),
    ("ld1-forvaltning", ["For dig, der er ansat i den kommunale forvaltning og fører tilsyn med dagtilbud."]),
    ("ld1-forvaltning", ["Målgruppe: Administrativt personale, der understøtter dagtilbuddene."]),
    ("ld1-forvaltning", ["Dagen er for skole- og dagtilbudschefer og de konsulenter, de arbejder sammen med."]),
    ("ld1-forvaltning", ["Målgruppe: Klynge-, område- og distriktsledere."]),
    ("ld1-forvaltning", ["Målgruppe: Dagtilbudsfaglige konsulenter, læringskonsulenter og kvalitetskonsulenter."]),
    # Ledere.
    ("ld3-leder", ["Kurset er for dig, der står i spidsen for en børnehave eller en vuggestue."]),
    ("ld3-leder", ["Kurset er for jer, der har det daglige faglige ansvar i et dagtilbud."]),
    ("ld3-leder", ["Målgruppe: Pædagogiske ledere, afdelingsledere og stuekoordinatorer med ledelsesansvar."]),
    ("ld3-leder", ["Målgruppe: Lederen af den enkelte daginstitution."]),
    ("ld3-leder", ["Kurset er for jer med personaleansvar i et børnehus."]),
    ("ld3-leder", ["Målgruppe: Dagplejepædagoger."]),
    ("ld3-leder", ["Kurset henvender sig til enhver, der til daglig leder det pædagogiske arbejde i en daginstitution."]),
    ("ld3-leder", ["Målgruppe: Bestyrere og ledere i private institutioner."]),
    # Fyrtårne.
    ("ld3-fyrtaarn", ["Målgruppe: Pædagoger, der er eller skal være husets faglige tovholder."]),
    ("ld3-fyrtaarn", ["Målgruppe: Læreplansambassadører i daginstitutionerne."]),
    ("ld3-fyrtaarn", ["Kurset er for pædagoger, som lederen har udset til at gå forrest i arbejdet med læreplanen."]),
    ("ld3-fyrtaarn", ["Målgruppe: Faglige fyrtårne-kandidater fra kommunens børnehuse."]),
    ("ld3-fyrtaarn", ["Målgruppe: Pædagogiske tovholdere."]),
    ("ld3-fyrtaarn", ["Målgruppe: Pædagoger med en vejlederfunktion over for kollegerne."]),
    ("ld3-fyrtaarn", ["Målgruppe: De lokale læreplansagenter, én fra hvert hus."]),
    ("ld3-fyrtaarn", ["Kurset er for dig, der er pædagog og har fået til opgave at holde læreplanen i live blandt kollegerne."]),
    ("ld3-fyrtaarn", ["Målgruppe: Pædagogiske nøglepersoner."]),
    ("ld3-fyrtaarn", ["Målgruppe: Faglige bannerførere og kulturbærere blandt pædagogerne."]),
    ("ld3-fyrtaarn", ["Målgruppe: Pædagogiske ildsjæle, som er udpeget af deres leder."]),
    ("ld3-fyrtaarn", ["Målgruppe: Kompetencepersoner i daginstitutioner."]),
    # Near misses.
    (None, ["Målgruppe: Pædagoger og medhjælpere i børnehaver."]),
    (None, ["Målgruppe: Forældre med børn i dagplejen."]),
    (None, ["Kurset er for pædagogiske medarbejdere i daginstitutioner."]),
    (None, ["Målgruppe: Koordinatorer i den boligsociale indsats."]),
    (None, ["Målgruppe: Studievejledere på pædagoguddannelsen."]),
    ("ld3-leder", ["Kære ledere", "Kurset er for ledere. Vi arbejder også med, hvordan I støtter jeres tovholdere."]),
    ("ld3-fyrtaarn", ["Kurset er for fyrtårne. I er forskellige fra de kolleger, der arbejder hjemme hos sig selv."]),
    ("ld3-leder", ["Kurset er for dagplejeledere. I har ansvar for kolleger, der arbejder alene i eget hjem."]),
    # In whole sentences.
    ("ld3-leder", ["Vi har sat tre dage af til husets ledelse. Souschefen er velkommen."]),
    ("ld3-leder", ["Holdet består af 18 ledere fra byens institutioner og to fra dagplejen."]),
    ("ld3-leder", ["Er du leder af et dagtilbud eller på vej til at blive det? Så er kurset noget for dig."]),
    ("ld3-leder", ["Vi inviterer de daglige pædagogiske ledere til tre dage på Hotel Fjorden."]),
    ("ld3-leder", ["Hver institution sender sin leder."]),
    ("ld3-leder", ["Kurset er obligatorisk for alle, der leder en daginstitution i kommunen."]),
    ("ld3-leder", ["Lederne i kommunens 14 dagtilbud og de to dagplejeledere kommer af sted i tre hold."]),
    ("ld3-leder", ["Deltagerne er kommunens institutionsledere. Klyngelederen deltager i den sidste time."]),
    ("ld3-fyrtaarn", ["Hvert hus sender to pædagoger, som skal være fyrtårne for de andre."]),
    ("ld3-fyrtaarn", ["Har din leder peget på dig som husets faglige fyrtårn? Så er det her noget for dig."]),
    ("ld3-fyrtaarn", ["Du er pædagog og skal være fagligt fyrtårn i din institution."]),
    ("ld3-fyrtaarn", ["Vi har plads til 28 pædagoger, der har eller får en særlig rolle i arbejdet med læreplanen."]),
    ("ld3-fyrtaarn", ["Kurset er for ressourcepersoner på tværs af vuggestue og børnehave."]),
    ("ld3-fyrtaarn", ["Deltagere er fyrtårnene. Lederne får en mail om, hvordan de kan bakke op."]),
    ("ld3-fyrtaarn", ["Målgruppe: Pædagoger, der skal støtte kollegerne som ressourcepersoner. Ledere kan ikke deltage."]),
    ("ld3-dagplejer", ["Vi holder tre kursusdage for kommunens dagplejere. Dagplejepædagogerne deltager den første formiddag."]),
    ("ld3-dagplejer", ["Kurset er for dig, der er dagplejer og har en pædagogisk grunduddannelse."]),
    ("ld3-dagplejer", ["Alle 42 dagplejere i kommunen er tilmeldt."]),
    ("ld3-dagplejer", ["Til dig, der passer børn hjemme. Du er dagplejer og har gået på PAU."]),
    ("ld3-dagplejer", ["Dagplejere med PAU har førsteret til pladserne, resten går til dagplejere med lang erfaring."]),
    ("ld1-forvaltning", ["Dagen er for hele dagtilbudsafdelingen, fra chef til konsulent."]),
    ("ld1-forvaltning", ["Deltagere: Dagtilbudschef Ole Bang, konsulent Ida Ry og klyngeleder Per Lund."]),
    ("ld1-forvaltning", ["Vi inviterer forvaltninger fra fem kommuner til en dag."]),
    ("ld1-forvaltning", ["Målgruppen er kommunale chefer og konsulenter på 0-6-årsområdet."]),
    ("ld1-forvaltning", ["Den er for dig, der har ansvar for flere institutioner eller rådgiver dem fra rådhuset."]),
    ("ld1-forvaltning", ["Hvem: pædagogiske konsulenter, tilsynskonsulenter og områdechefer"]),
    ("ld1-forvaltning", ["Målgruppe: Det kommunale ledelseslag over dagtilbudslederne."]),
]  # fmt: skip


@pytest.mark.parametrize(("offer_type", "said"), TEXTS, ids=[said[-1] for _, said in TEXTS])
def test_type_of_the_offer(offer_type: str | None, said: list[str]) -> None:
    made = document(
        heading("Læreplanen i hverdagen"), *map(paragraph, said),
        paragraph("Tre dage à 7,5 time. Pris 5.000 kr. Betales af Stærke dagtilbud."),
        paragraph("Kurset handler om den styrkede pædagogiske læreplan."),
        paragraph("Målet er, at I kan planlægge gode læringsmiljøer."),
    )  # fmt: skip
    assert [offer.offer_type for offer in find_offers(made)] == [offer_type]
