# ruff: noqa: E501
"""How long a course lasts: days of clock times that differ or leave no room, hours on top, and other courses."""

from __future__ import annotations

import pytest
from test_facts_in_documents import facts_of

N = None
PHRASES: list[tuple[str, float | None, float | None, float | None]] = [
    # the clock leaves no room for the hours that are told: nobody knows which holds
    ("Tilsammen 22,5 undervisningstimer på tre dage, altså 7,5 om dagen. Tid: alle dage kl. 9.00-14.30.", 3, N, N),
    ("Tre dage à 7 timer. Alle dage ligger kl. 9-14.", 3, N, N),
    ("Kurset er på tre dage med 7,5 timers undervisning pr. dag. Vi mødes hver dag fra kl. 9 til 15.", 3, N, N),
    ("To dage, hver på otte timer. Begge dage kl. 9.00-15.00.", 2, N, N),
    ("Fire dage med 10 lektioner à 45 minutter pr. dag. Hver dag begynder kl. 9 og slutter kl. 14.", 4, N, N),
    # but breaks, and what is near, are no contradiction
    ("Tre dage à 7 timer. Alle dage ligger kl. 8.30-16.", 3, 7, 21),
    ("Tre dage à 7,5 timer. Alle dage ligger kl. 8.30-16.00.", 3, 7.5, 22.5),
    ("Tre dage à 7 timer. Netværket mødes hver gang kl. 14-17.", 3, 7, 21),
    ("Tre dage à 7 timer. Sekretariatet har åbent alle dage kl. 9-12.", 3, 7, 21),
    ("Fire dage à 5,5 time. Alle dage ligger kl. 9-14.30.", 4, 5.5, 22),
    ("Tre dage à 7 timer. Om formiddagen den første dag, kl. 9-12, læser vi læreplanen.", 3, 7, 21),
    # hours that are no part of the days
    ("Dagen holdes den 6. november kl. 9.00-15.30 med seks timers undervisning. Læs kapitel 2; det regner vi til tre timer, som ligger ud over dagen.", 1, 6, 6),
    ("Kurset er på tre dage à 7 timer. Sæt desuden fem timer af, der ligger uden for kursusdagene.", 3, 7, 21),
    ("Kurset er på tre dage à 7 timer. Besøget tager fire timer og er ikke en del af kurset.", 3, 7, 21),
    ("Tre dage à 6 timer. Hertil otte timer, som kommer oven i de tre kursusdage.", 3, 6, 18),
    # any day is no count of days
    ("Hvert hold har tre dage. En dag rummer syv timer og et kvarter sammen med underviserne.", 3, 7.25, 21.75),
    ("Hvert hold har tre dage. En dag indeholder 7 timers undervisning.", 3, 7, 21),
    ("Holdet mødes fire dage. En dag består af seks timers undervisning.", 4, 6, 24),
    ("Holdet mødes fire dage. En kursusdag omfatter otte lektioner à 45 minutter.", 4, 6, 24),
    ("Kurset har to dage. En dag løber fra kl. 9 til 16.", 2, 7, 14),
    # numbers of paragraphs
    ("4.1 Hvert hold har tre dage.\n4.2 Dag 1 og 2 holdes som internat. Der er 7 timers undervisning hver dag.", 3, 7, 21),
    ("2.1 Dage og tider: tre dage à 7 timer.", 3, 7, 21),
    ("5.2 Timer og dage: kurset varer tre dage à 6,5 timer.", 3, 6.5, 19.5),
    ("3.1 Kurset varer 2.5 dage.", 2.5, N, N),
    # meetings and half days
    ("Der er tre dage, otte lektioner om dagen. Vi laver også Souschefens år (seks eftermiddage).", 3, 6, 18),
    ("Vi mødes seks eftermiddage à 3,5 timer.", 6, 3.5, 21),
    ("Undervisningen ligger på otte formiddage, hver på fire timer.", 8, 4, 32),
    ("Kurset fordeles på seks halve dage à 3,5 timer.", 3, 3.5, 21),
    ("Tre hele dage og en eftermiddag, i alt 24 timer.", 3.5, N, 24),
    ("Kurset er på tre dage à 7 timer. Jeg holder også Ro på stuen (fire formiddage).", 3, 7, 21),
    # visits are no meetings
    ("Kurset er på tre dage à 7 timer. En konsulent kommer ud i huset to gange undervejs.", 3, 7, 21),
    ("Tre dage kl. 9-16. Vi ses to gange mellem dagene på skærm.", 3, 7, 21),
    # other courses
    ("Tre dage à 7 timer. Beslægtet modul: Vejledning af studerende i praktik, 5 ECTS, 24 lektioner.", 3, 7, 21),
    ("Tre dage à 7 timer. Lignende kurser: Ny leder (5 dage), MUS (1 dag).", 3, 7, 21),
    ("Tre dage à 7 timer. Relaterede forløb: Sprog på gulvet (fem formiddage).", 3, 7, 21),
    ("Tre dage à 7 timer. Se også: Konflikttrappen, 1 dag, og Legens år, 30 timer.", 3, 7, 21),
    ("Alternativt kursus: tema om søvn, 2 dage. Her er der tre dage à 7 timer.", 3, 7, 21),
    # lessons that say how they lie
    ("48 lektioner à 45 minutter på seks dage, otte pr. dag.", 6, 6, 36),
    ("40 lektioner a 45 minutter, fordelt på ti eftermiddage med fire lektioner hver.", 10, 3, 30),
    ("48 timer: otte dage a seks timer.", 8, 6, 48),
    ("Fire kortere dage à 5½ konfrontationstime, i alt 22 timer, med tre til fire uger imellem.", 4, 5.5, 22),
    # told in passing, over sentences, in sums
    ("Version 3 (erstatter version 2, hvor dagen var sat til 5 timer). Dagen er på seks timer.", 1, 6, 6),
    ("Vi er sammen i tre dage. Dagene går fra 8.30 til 16.00, og frokosten tager tre kvarter, så der bliver 6 timer og 45 minutter tilbage til undervisning.", 3, 6.75, 20.25),
    ("Forløbet strækker sig over tre dage. Der undervises fra 9 til 15.30 med en halv times frokost, dvs. seks timer om dagen.", 3, 6, 18),
    ("Kurset løber over fire dage kl. 9-15, heraf fem timers undervisning hver dag.", 4, 5, 20),
    ("Undervisningen er i alt på 21 timer fordelt ligeligt på tre dage.", 3, 7, 21),
    ("Samlet undervisningstid: 22 timer og 30 minutter på tre dage.", 3, N, 22.5),
    ("Tre dage. Syv en halv time hver.", 3, 7.5, 22.5),
    ("Første og anden dag er et internat; tredje dag ligger seks uger senere. Der er syv timers undervisning hver dag.", 3, 7, 21),
    ("Du skal være væk fra stuen i tre dage, og hver af dem er på 6½ time med undervisning.", 3, 6.5, 19.5),
    ("Dag 1: kl. 9-16. Dag 2: kl. 9-16. Dag 3: kl. 9-13.", 3, N, 18),
    ("Holdet samles otte onsdage fra kl. 9 til 14.30. Frokost: en halv time.", 8, 5.5, 44),
    ("Otte onsdage à 5½ time.", 8, 5.5, 44),
    ("Modulet består af 7 mødegange med 6 lektioner a 45 minutter.", 7, 4.5, 31.5),
    ("Tidligere varede kurset to dage à 6 timer; nu er det tre dage à 7 timer.", 3, 7, 21),
    ("Hold 1: 3.-4. maj og 7. juni. Hold 2: 5.-6. maj og 9. juni. Hver dag er på 7 timer.", 3, 7, 21),
    ("Kurset er på 3 dage (i alt 20 timer og et kvarter).", 3, N, 20.25),
    ("I møder på skolen tre dage, første gang den 4. marts. En skoledag er hos os på otte lektioner à 50 minutter.", 3, 6.67, 20),
    ("Der er tre dages undervisning med syv timer på hver.", 3, 7, 21),
    ("Varighed: 3 × 7,25 timer.", 3, 7.25, 21.75),
    ("Vi har sat 21,75 timer af til undervisningen. De er fordelt på tre dage, lige lange alle tre.", 3, 7.25, 21.75),
    ("Chefdagen varer syv timer.", 1, 7, 7),
    ("Kurset er halvanden dag, i alt elleve timer.", 1.5, N, 11),
    ("Otte fredage i løbet af efteråret, hver fredag fem en halv time.", 8, 5.5, 44),
    ("Undervisningen fylder 44 timer over otte dage.", 8, N, 44),
    ("Der er lagt fire dage i kalenderen, hver på fem en halv time, altså 22 timer.", 4, 5.5, 22),
    ("I er på kursus fra 8 til 15.15 tre dage i træk, og det er undervisning hele tiden, for frokosten spiser I bagefter.", 3, 7.25, 21.75),
    ("To formiddage fra kl. 8.30 til 12.00, altså syv timer i alt.", 2, 3.5, 7),
]  # fmt: skip

DOCUMENTS: list[tuple[str, float | None, float | None, float | None]] = [
    (
        """# Invitation til dage for faglige fyrtårne
        Vi mødes to hele dage og en formiddag.
        ## Program
        | Dag 1 · Læreplanen under lup | Tirsdag den 12. januar 2021 kl. 8.30–15.30
        | 10.30 | Borddialog
        | Dag 2 · Fra kollega til drivkraft | Onsdag den 3. februar 2021 kl. 8.30–15.30
        | 9.45 | Oplæg
        | Dag 3 · Det, der skal hænge | Torsdag den 11. marts 2021 kl. 8.30–12.00
        | 10.00 | Evaluering""",
        2.5, N, 17.5,
    ),
    (
        """# Kursus for dagplejere
        ## Hvornår
        | 1. kursusdag | 4. marts kl. 9-15
        | 2. kursusdag | 8. april kl. 9-15
        | 3. kursusdag | 6. maj kl. 9-13""",
        3, N, 16,
    ),
    (
        """# Kursus for faglige ledere
        Dag 1 og 2: mandag-tirsdag 23.-24. september 2019. Dag 3: onsdag 6. november. Alle dage kl. 9.00-15.30.""",
        3, 6.5, 19.5,
    ),
    (
        """# Modulark: Det faglige fyrtårn
        | Undervisning | 48 lektioner à 45 minutter på seks dage, otte pr. dag
        ## Arbejdsformer
        || Aktivitet | Timer
        | Skemalagt undervisning | 36
        | Læsning og forberedelse | 130
        | Opgaveskrivning | 66
        | Vejledning og prøve | 3
        | Studieindsats i alt | 275""",
        6, 6, 36,
    ),
    (
        """# Bilag 2: Kravliste og tilbudsgivers besvarelse
        Diplommoduler for ledere på dagtilbudsområdet.
        ## 3. Tabel A. Moduler
        || | Modul 1 | Modul 2 | I alt
        | Undervisningsgange | 5 | 4 | 9
        | Lektioner* | 30 | 24 | 54
        | Samlet arbejdsbelastning, timer | 137,5 | 137,5 | 275
        - En lektion er på 45 minutter. Hver gang er på seks lektioner.""",
        9, 4.5, 40.5,
    ),
    (
        """# Kursus for faglige ledere
        Tre dage à 7 timer.
        ## Bilag 6. Referencer
        - Hvilshøj Kommune, 2016–17: Lederkursus på fem dage (30 timer).
        - Nørreby Dagpleje, 2017: Temadag om kritisk blik på egen praksis, 6 timer.""",
        3, 7, 21,
    ),
    (
        """# Ledelse tæt på børnene
        Tre dage for daglige ledere i børnehaver.
        | Datoer | 11. september, 9. oktober og 20. november 2019
        | Tid | Alle dage kl. 8.30-16.00""",
        3, 7.5, 22.5,
    ),
    (
        """# Fyrtårn i eget hus
        | Hvornår | Tirsdag 9. marts, onsdag 10. marts og tirsdag 18. maj 2021. Alle dage 8.30–16.00.
        En pædagogisk konsulent kommer ud i huset to gange undervejs og vender det med dig.
        ## Sådan ser en dag ud
        | 8.30 | Oplæg
        | 16.00 | Tak for i dag""",
        3, 7.5, 22.5,
    ),
    (
        """# Tilbud på forløb for faglige ledere
        | Hold | Efterår 2019 | Tid | Alle dage kl. 9-16
        | Varighed | Tre dage | Pris | 8.450 kr.""",
        3, 7, 21,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days", "hours", "total"), PHRASES)
def test_a_phrase_tells_the_length(text: str, days: float | None, hours: float | None, total: float | None) -> None:
    found = facts_of(f"# Kursus for faglige ledere\n## Form\n{text}")
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)


@pytest.mark.parametrize(("text", "days", "hours", "total"), DOCUMENTS)
def test_a_document_tells_the_length(text: str, days: float | None, hours: float | None, total: float | None) -> None:
    found = facts_of(text)
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)
