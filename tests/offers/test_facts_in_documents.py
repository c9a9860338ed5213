# ruff: noqa: E501
"""Facts of short documents in many voices: what stands beside the offer must not reach it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from made_documents import boxed, document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import extract_facts
from compliance.offers.model import Facts, OfferText
from compliance.offers.outline import outline

FACTS = {
    "days": "days", "hours": "hours_per_day", "total": "contact_hours", "ects": "ects", "modules": "modules",
    "supervisions": "supervisions", "exam": "exam", "pensum": "shared_pensum_pct", "teacher": "teacher_level",
    "groups": "target_groups", "goals": "learning_goals",
}  # fmt: skip


def offer(text: str) -> OfferText:
    """An offer of lines: "# " opens a heading, "- " an item, "|" a row of cells, "||" a table's head, "> " an aside."""
    made = document(*_blocks(text))
    return OfferText(document=made, title=made.blocks[0].text, provider=None, passages=outline(made))


def _blocks(text: str) -> Iterator[Block]:
    columns: tuple[str, ...] = ()
    for line in filter(None, (line.strip() for line in text.strip().split("\n"))):
        mark, _, rest = line.partition(" ")
        cells = tuple(cell.strip() for cell in rest.split("|"))
        if not mark.startswith("|"):
            columns = ()
        match mark:
            case "#" | "##":
                yield heading(rest, len(mark))
            case "-":
                yield item(rest)
            case ">":
                yield from boxed(paragraph(rest))
            case "||":
                columns = cells
                yield row(*cells, columns=cells)
            case "|":
                yield row(*cells, columns=columns)
            case _:
                yield paragraph(line)


def facts_of(text: str) -> dict[str, Any]:
    """Each fact's value under its short name; groups and levels as plain strings, in order."""
    facts: Facts = extract_facts(offer(text))
    found = {short: getattr(facts, name).value for short, name in FACTS.items()}
    return {key: [str(v) for v in value] if isinstance(value, tuple) else value for key, value in found.items()}


CASES: list[tuple[str, dict[str, Any]]] = [
    (
        """# Ledelse tæt på børnene
        For dig, der er daglig leder i en daginstitution.
        ## Tid
        Tre kursusdage, kl. 9-16: 4. marts, 8. april og 13. maj 2020.
        ## Mere om ledelse?
        Tag også vores diplommodul i faglig ledelse. Det giver 5 ECTS og strækker sig over seks dage.""",
        {"days": 3, "hours": 7, "total": 21, "ects": None, "modules": None, "groups": ["leder"]},
    ),
    (
        """# Fyrtårnets værktøjskasse
        Kurset er for faglige fyrtårne i kommunens børnehaver.
        Vi mødes tre gange à 7,5 time.
        ## Undervisere
        Lektor Mona Kragh og adjunkt Per Lind underviser.
        ## Du kunne også være interesseret i
        - Sprogvejleder, 10 ECTS, underviser: professor Ib Holm
        - Leg i naturen, 1 dag""",
        {"days": 3, "hours": 7.5, "total": 22.5, "ects": None, "teacher": "adjunkt"},
    ),
    (
        """# Dagplejerens dag
        ## Hvornår
        Gang 1: 3. september
        Gang 2: 1. oktober
        Gang 3: 5. november
        Hver gang fra 8.30 til 16.00.
        > Har I ledere, der vil med? Vi har et lederforløb på to dage.""",
        {"days": 3, "hours": 7.5, "total": 22.5},
    ),
    (
        """# Fra plan til praksis
        For faglige ledere. Tre dage med 22,5 konfrontationstimer i alt.
        ## Hvad siger andre?
        I Møllerup Kommune har vi gennemført et forløb på fem dage for hele ledergruppen.
        ## Pris
        7.900 kr.""",
        {"days": 3, "total": 22.5},
    ),
    (
        """# Forvaltningens læringsdag
        En dag for dagtilbudschefer og pædagogiske konsulenter, 20. maj kl. 9.00-16.30.
        Vil I have mere tid, kan I overveje vores todages seminar om strategisk ledelse.""",
        {"days": 1, "hours": 7.5, "total": 7.5, "groups": ["forvaltning"]},
    ),
    (
        """# Læreplanens leder
        || Dag | Dato | Indhold
        | 1 | 12. januar | Læreplanens grundlag
        | 2 | 9. februar | At lede processer
        | 3 | 16. marts | Plan for forankring
        Alle dage varer 7 timer.""",
        {"days": 3, "hours": 7, "total": 21},
    ),
    (
        """# Fyrtårn i tre tempi
        || Gang | Emne
        | I – tirsdag den 4. maj | Rollen
        | II – tirsdag den 1. juni | Sparring
        | III – tirsdag den 7. september | Forankring
        Undervisningen ligger kl. 9-15.30.""",
        {"days": 3, "hours": 6.5, "total": 19.5},
    ),
    (
        """# Pensum på kurset
        For faglige fyrtårne, tre dage.
        ## Det læser du
        Der er otte tekster på listen. Fire af dem læser alle fyrtårne, uanset hvor i landet de er på kursus; de øvrige har jeres undervisere valgt.""",
        {"days": 3, "pensum": 50},
    ),
    (
        """# Ledelse i øjenhøjde
        ## Litteratur
        Kompendiet er på 300 sider. 135 af siderne er de samme som hos de øvrige udbydere.""",
        {"pensum": 45},
    ),
    (
        """# Ledelse i øjenhøjde
        ## Litteratur
        Vi bruger en bog på ti kapitler. Seks kapitler er fælles for alle udbydere, fire er skrevet af os selv.""",
        {"pensum": 60},
    ),
    (
        """# Tilbud på forløb for faglige ledere
        || Krav | Tilbudsgivers svar
        | Forløbet skal vare ca. tre dage med ca. 7,5 konfrontationstimer. | Vi tilbyder tre dage à 7 timer.
        | Omkring 50 pct. af pensum skal være fælles. | 46 procent af pensum er fælles med de andre udbydere.
        | Underviserne skal være på adjunktniveau. | Underviserne er lektor Eva Friis og ph.d. Bo Kjær.
        ## Referencer
        Vi har gennemført et diplommodul på 10 ECTS for Ringsby Kommune.""",
        {"days": 3, "hours": 7, "total": 21, "pensum": 46, "teacher": "phd", "ects": None, "modules": None},
    ),
    (
        """# Besvarelse af udbud
        || Krav | Leverandørens besvarelse
        | Varighed | Tre læringsdage à 7,5 time
        | Sparring | To samtaler mellem dagene
        ## Tidligere opgaver
        - Vejle Kommune: 4 dage à 6 timer, 2018
        - Region Nord: 2 dage à 5 timer, 2017""",
        {"days": 3, "hours": 7.5, "total": 22.5},
    ),
    (
        """# Tilbud til Lindø Kommune
        Vi foreslår tre dage à 7,5 timer for kommunens 40 daglige ledere.
        Hos Strandby Kommune holdt vi sidste år et lignende forløb på to dage à 6 timer, og det var for kort.""",
        {"days": 3, "hours": 7.5, "total": 22.5, "groups": ["leder"]},
    ),
    (
        """# Tilbud
        Forløbet består af tre læringsdage af 7,5 time. For Sandby Kommune leverede vi i 2018 fire dage om konflikter.
        Vores undervisere er begge lektorer. I Sandby underviste en ekstern konsulent.""",
        {"days": 3, "hours": 7.5, "teacher": "lektor"},
    ),
    (
        """# Tilbud på diplommodul for fyrtårne
        Modulet giver 10 ECTS og omfatter 42 timers undervisning.
        Vi har tidligere gennemført moduler på 5 ECTS for tre kommuner.
        Der indgår to vejledninger, og modulet afsluttes med en prøve.""",
        {"ects": 10, "modules": 1, "total": 42, "supervisions": 2, "exam": True},
    ),
    (
        """# Løsningsbeskrivelse
        || Spørgsmål | Svar
        | Hvor mange dage omfatter forløbet? | Tre
        | Hvor mange konfrontationstimer er der pr. dag? | 7,5
        | Hvor stor en andel af pensum er fælles? | 50 %""",
        {"days": 3, "hours": 7.5, "total": 22.5, "pensum": 50},
    ),
    (
        """# Kære dagtilbudsleder
        Vi er to, der i mange år har talt om at lave dette kursus. Nu gør vi det.
        Tre onsdage i foråret, 7 timer hver gang, mødes vi i forsamlingshuset.
        Det er os to, der underviser. Lone Berg er lektor på pædagoguddannelsen. Tom Vang er cand.pæd. og har skrevet om ledelse.
        Vores håb er, at I går hjem med mod på at lede pædagogiske processer; at I kan bruge læreplanen som ledelsesredskab; og at I har fået sparring på egen praksis.""",
        {"days": 3, "hours": 7, "total": 21, "teacher": "kandidat", "goals": 3},
    ),
    (
        """# Til Bakkeby Kommune
        Undertegnede underviser på alle tre dage.
        Birthe Holm er docent i småbørnspædagogik.
        Med venlig hilsen
        Birthe Holm""",
        {"days": 3, "teacher": "docent"},
    ),
    (
        """# Kære områdeleder
        Tak for snakken i går. Som lovet får du vores tilbud til jeres faglige fyrtårne.
        Tre dage à 7,5 timer, 9.800 kr. pr. deltager.
        P.S. Vi har også et kursus for ledere på to dage. Det koster 4.000 kr.""",
        {"days": 3, "hours": 7.5, "total": 22.5, "groups": ["fyrtaarn"]},
    ),
    (
        """# Hej fyrtårne
        Jeg hedder Anna Dam, er adjunkt og står for undervisningen alle tre dage.
        Før lavede jeg kurset sammen med en coach, men i år er jeg alene.
        Vi ses kl. 9-15 hver gang.""",
        {"days": 3, "hours": 6, "total": 18, "teacher": "adjunkt"},
    ),
    (
        """# Brev om dagplejekursus
        Vores ambition er, at dagplejeren kan skabe gode læringsmiljøer i sit hjem, og at hun har fået øje på sin egen praksis.
        Kurset er for dagplejere med PAU.""",
        {"goals": 1, "groups": ["dagplejer"]},
    ),
    (
        """# Et tilbud fra os til jer
        I har spurgt, hvad vi kan gøre for jeres ledere. Vi kan give dem tre dage.
        Dagene er på hver syv en halv time.
        Sidste år gav vi et kursus på fire dage til lederne i Nabokøbing Kommune.""",
        {"days": 3, "hours": 7.5, "total": 22.5},
    ),
    (
        """# Faglig ledelse i dagtilbud (2 moduler)
        | Modul 1 | Evalueringskultur, 5 ECTS, 21 timer
        | Modul 2 | Læringsmiljøer, 5 ECTS, 21 timer
        | Prøve | Mundtlig prøve efter hvert modul""",
        {"ects": 10, "modules": 2, "total": 42, "exam": True},
    ),
    (
        """# Faglig ledelse
        Moduler: A: Faglig ledelse og evaluering (5 ECTS). B: Faglig ledelse og organisering (5 ECTS).
        Undervisning: 20 timer pr. modul
        Vejledning: Én vejledning på hvert modul""",
        {"ects": 10, "modules": 2, "total": 40, "supervisions": 2},
    ),
    (
        """# Fagligt fyrtårn – PD-modul
        | Omfang | 10 ECTS
        | Undervisning | 44 timer fordelt på seks dage
        | Samlet arbejdsindsats | 275 timer
        | Uddannelsen | Den pædagogiske diplomuddannelse, 60 ECTS""",
        {"ects": 10, "modules": 1, "days": 6, "total": 44},
    ),
    (
        """# Diplommodul for ledere
        Modulet er på 5 ECTS og et af de to moduler under Stærke dagtilbud.
        Fire eftermiddage à 5 timer, i alt 20 timer.
        Det andet modul udbydes til foråret og er ligeledes på 5 ECTS.""",
        {"ects": 5, "modules": 1, "total": 20},
    ),
    (
        """# Dagplejeren som læringsmiljø
        Omfang: 3 dage, 22 timer
        Målgruppe: Dagplejere, der er uddannet PAU
        Pris: 5.400 kr.
        Se også vores PAU-forløb på 30 uger.""",
        {"days": 3, "total": 22, "groups": ["dagplejer"]},
    ),
    (
        """# Kursus 14: Fyrtårnet i midten
        Kursusdage: 3
        Timer pr. dag: 7,5
        Underviser: Ph.d. Karl Bruun
        Beslægtet: Kursus 15 (2 dage), Kursus 16 (4 dage)""",
        {"days": 3, "hours": 7.5, "total": 22.5, "teacher": "phd"},
    ),
    (
        """# Et modul om ledelse
        To moduler à 5 ECTS, hvert på 21 undervisningstimer.
        Prøve: Ja""",
        {"ects": 10, "modules": 2, "total": 42, "exam": True},
    ),
    (
        """# Kursus uden point
        Tre dage for daglige ledere, 7 timer om dagen.
        Kurset giver ikke ECTS. Vil du have point, så se vores diplommodul på 10 ECTS.""",
        {"days": 3, "hours": 7, "ects": None, "modules": None},
    ),
    (
        """# TÆND LYSET!
        Kursus for faglige fyrtårne
        - 3 dage
        - 7,5 timer pr. dag
        - 52 % fælles pensum
        - undervisere på lektorniveau
        > Book også vores foredrag: 2 timer, 8.000 kr.""",
        {"days": 3, "hours": 7.5, "total": 22.5, "pensum": 52, "teacher": "lektor"},
    ),
    (
        """# Dagtilbudschef? Så er denne dag til dig
        Tirsdag den 9. juni kl. 9-16.30
        I møder professor Else Toft og lektor Niels Ravn.
        Ingen eksamen. Kursusbevis til alle.""",
        {"days": 1, "hours": 7.5, "total": 7.5, "exam": False, "teacher": "lektor"},
    ),
    (
        """# To halve dage for forvaltningen
        Onsdag den 3. og torsdag den 4. juni kl. 12.30-16.15
        For områdeledere og konsulenter""",
        {"days": 2, "hours": 3.75, "total": 7.5, "groups": ["forvaltning"]},
    ),
    (
        """# Kurset for jer i dagplejen
        Tre lørdage – 10 lektioner hver gang
        Underviser: Pædagogisk konsulent Jette Mou
        Lyst til mere? Så prøv vores aftenkursus, 4 gange à 2 timer.""",
        {"days": 3, "hours": 7.5, "total": 22.5, "teacher": "andet"},
    ),
    (
        """# Fyrtårnsdage
        Første dag: 2. marts
        Anden dag: 30. marts
        Tredje dag: 4. maj
        Kl. 9.00-16.00 alle dage""",
        {"days": 3, "hours": 7, "total": 21},
    ),
    (
        """# Program: Leder med læreplanen
        ## Dag 1: Grundlaget
        9.00 Velkomst
        12.00 Frokost
        16.00 Tak for i dag
        ## Dag 2: Processerne
        9.00 Siden sidst
        12.00 Frokost
        16.00 Tak for i dag
        ## Dag 3: Forankring
        9.00 Siden sidst
        12.00 Frokost
        16.00 Tak for i dag""",
        {"days": 3, "hours": 7},
    ),
    (
        """# Program
        || Samling | Før frokost | Efter frokost
        | 1: 5. april | Oplæg | Øvelser
        | 2: 3. maj | Dialog | Workshop
        | 3: 7. juni | Film | Plan
        Hver samling rummer 7 konfrontationstimer.""",
        {"days": 3, "hours": 7, "total": 21},
    ),
    (
        """# Program for fyrtårne
        || Mødegang | Tema
        | Første | Rollen
        | Anden | Sparring
        | Tredje | Forandring
        | Fjerde | Forankring
        Hver mødegang er på 5 timer.""",
        {"days": 4, "hours": 5, "total": 20},
    ),
    (
        """# Kursusplan
        || Nr. | Tid | Sted
        | 1. | 14. september kl. 9-16 | Campus
        | 2. | 12. oktober kl. 9-16 | Campus
        | 3. | 9. november kl. 9-16 | Hos jer selv""",
        {"days": 3, "hours": 7, "total": 21},
    ),
    (
        """# Plan
        Tre dage à 7,5 time.
        || Uge | Aktivitet
        | 1 | Læs tekst
        | 2 | Afprøv
        | 3 | Skriv logbog
        | 4 | Mød op""",
        {"days": 3, "hours": 7.5, "total": 22.5},
    ),
    (
        """# Ledelse
        ## Underviserne
        Alle, der underviser hos os, er lektorer eller adjunkter.
        Vores forskere og undervisere har i fællesskab udviklet kurset.""",
        {"teacher": "adjunkt"},
    ),
    (
        """# Ledelse
        Kurset er udviklet af konsulenter og undervisere fra tre kommuner.
        Det er lektor Ane Juhl, der underviser.""",
        {"teacher": "lektor"},
    ),
    (
        """# Fyrtårne
        ## Hvem møder du?
        Docent Kim Sand og pædagogisk konsulent Ulla Bro.
        På vores diplommodul møder du i øvrigt også professor Ea Lund.""",
        {"teacher": "andet"},
    ),
    (
        """# Fyrtårne
        Undervisningen varetages af to adjunkter. På første dag kommer en leder fra Ringe og fortæller om sit hus.""",
        {"teacher": "adjunkt"},
    ),
    (
        """# Dagpleje
        Underviser er Liv Krogh, der har en ph.d. i pædagogik. Hun har tidligere været dagplejer.""",
        {"teacher": "phd"},
    ),
    (
        """# Dagpleje
        ## Det får du
        - Indsigt i læreplanen og dens temaer
        - Færdigheder i at skabe gode læringsmiljøer
        - Du bliver undervist af en docent og en lektor""",
        {"teacher": "lektor"},
    ),
    (
        """# Ledelse
        I 2017 underviste en skuespiller på kurset. I dag varetages undervisningen af lektorer fra professionshøjskolen.""",
        {"teacher": "lektor"},
    ),
    (
        """# Ledelse
        Vi, der underviser, hedder Ida og Jens. Ida Møller er lektor, og Jens Ravn er adjunkt.""",
        {"teacher": "adjunkt"},
    ),
    (
        """# Pensum
        Pensumlisten har 12 titler, hvoraf de 6 går igen hos samtlige udbydere.""",
        {"pensum": 50},
    ),
    (
        """# Læsning
        På vores diplommodul er hele pensum fælles. På dette kursus er det 48 % af pensum, der er fælles med de andre udbydere.""",
        {"pensum": 48},
    ),
    (
        """# Læsning
        Du læser 200 sider i alt. 90 sider er udpeget centralt, og 110 sider har underviserne valgt.""",
        {"pensum": 45},
    ),
    (
        """# Læsning
        Tre af seks artikler er fælles for alle udbydere i landet.""",
        {"pensum": 50},
    ),
    (
        """# Læsning
        Fem af bogens ti kapitler er det fælles stof, som alle udbydere bruger.""",
        {"pensum": 50},
    ),
    (
        """# Læsning
        Ministeriets liste fylder 110 sider af pensum, og vores egne tekster fylder 90.""",
        {"pensum": 55},
    ),
    (
        """# Læsning
        De 150 af de 320 sider læses også på alle de andre hold rundt om i landet.""",
        {"pensum": 46.9},
    ),
    (
        """# Læsning
        Pensum er på 250 sider. Regn med at læse 20 sider i timen.""",
        {"pensum": None},
    ),
    (
        """# Et forløb for dig, der skal være fagligt fyrtårn
        Nogle pædagoger tænder en hel stue, når de kommer ind ad døren. De andre følger efter.
        Tre dage i godt selskab.""",
        {"groups": ["fyrtaarn"], "days": 3},
    ),
    (
        """# Ledelse af læreplanen
        Alle medarbejdere har brug for en leder, der går foran.
        ## Målgruppe
        Daglige ledere og souschefer i daginstitutioner""",
        {"groups": ["leder"]},
    ),
    (
        """# Fyrtårne
        Kurset er for faglige fyrtårne og alle andre pædagoger i huset.""",
        {"groups": ["fyrtaarn", "andre"]},
    ),
    (
        """# Makkerpar
        For den daglige leder og det faglige fyrtårn, som deltager sammen.
        Vi har også et forløb for dagplejere.""",
        {"groups": ["leder", "fyrtaarn"]},
    ),
    (
        """# Forvaltningsdag
        Dagen er for chefer og konsulenter i forvaltningen.
        Jeres faglige ledere henviser vi til vores lederkursus.""",
        {"groups": ["forvaltning"]},
    ),
    (
        """# Kurset
        Vi lover, at du efter kurset kan lede en faglig samtale.
        ## Udbytte
        - kan lede pædagogiske processer
        - kender det nye i læreplanen""",
        {"goals": 2},
    ),
    (
        """# Kurset
        Målet er, at deltagerne kan organisere læringsmiljøer; at de kender læreplanen; at de har øvet sparring.""",
        {"goals": 3},
    ),
    (
        """# Kurset
        Formålet er, at du bliver en stærkere leder.
        På vores diplommodul lærer du også at forske i egen praksis.""",
        {"goals": 1},
    ),
    (
        """# Diplom i to dele
        Hvert modul er på 5 ECTS med 20 timers undervisning over fire dage.
        De to moduler læses efter hinanden.""",
        {"ects": 10, "modules": 2, "days": 8, "total": 40},
    ),
    (
        """# Diplommodul
        | ECTS | 10
        | Undervisning | 40 timer i alt
        | Prøve | Intern prøve
        Uddannelsesstart: 1. september 2020""",
        {"ects": 10, "total": 40, "hours": None, "days": None, "exam": True},
    ),
    (
        """# Modulbeskrivelse
        Gyldig fra 1. februar 2020
        | Undervisningstimer | 42
        | Vejledning | 2 gange""",
        {"total": 42, "days": None, "hours": None, "supervisions": 2},
    ),
    (
        """# Fire eftermiddage om ledelse
        Fire eftermiddage à 3,5 time, altså 14 timer i alt.
        Modulet giver 5 ECTS.""",
        {"total": 14, "hours": 3.5, "ects": 5},
    ),
    (
        """# Seks formiddage
        Seks formiddage à 4 timer""",
        {"hours": 4, "total": 24},
    ),
    (
        """# PD-modul for fyrtårne
        10 ECTS fordelt på 7 undervisningsdage à 6 timer. To individuelle vejledninger.
        Afgangsprojektet er på 15 ECTS og er ikke en del af modulet.""",
        {"ects": 10, "days": 7, "hours": 6, "total": 42, "supervisions": 2},
    ),
    (
        """# Kurset
        Vi har gennemført forløbet for 14 kommuner. Det varer tre dage à 7 timer.""",
        {"days": 3, "hours": 7, "total": 21},
    ),
    (
        """# Kurset
        Se vores kursusplan nedenfor: tre dage, 7 timer pr. dag.""",
        {"days": 3, "hours": 7, "total": 21},
    ),
    (
        """# Kurset
        Vi tilbyder også i år tre læringsdage à 7,5 time.""",
        {"days": 3, "hours": 7.5, "total": 22.5},
    ),
    (
        """# Kurset
        Vi kører det samme forløb, som vi sidste år holdt for Aaby Kommune: tre dage à 7,5 time.""",
        {"days": 3, "hours": 7.5, "total": 22.5},
    ),
    (
        """# Kurset
        Tre dage à 7,5 time. Vores seneste opgave var et internat på to dage for lederne i Havby.""",
        {"days": 3, "hours": 7.5, "total": 22.5},
    ),
    (
        """# Kurset
        Har du kun én dag? Så er vores temadag måske noget for dig.
        Kurset her varer tre dage à 7 timer.""",
        {"days": 3, "hours": 7, "total": 21},
    ),
    (
        """# Kurset
        Tre dage, i alt 22,5 timer.
        ## Kunder, vi har arbejdet for
        Herning: 10 ECTS-modul. Ikast: 2 dage. Brande: 4 dage à 6 timer.""",
        {"days": 3, "total": 22.5, "ects": None, "modules": None},
    ),
    (
        """# Kurset
        Efter kurset kan du læse videre på diplommodulet Fagligt fyrtårn (10 ECTS, 40 timer).
        Kurset selv er på tre dage à 7,5 time.""",
        {"days": 3, "hours": 7.5, "total": 22.5, "ects": None, "modules": None},
    ),
    (
        """# Kurset
        Ved siden af kurset udbyder vi et diplommodul på 10 ECTS.
        Kurset varer 3 dage à 7 timer. Underviserne er lektorer.""",
        {"days": 3, "hours": 7, "total": 21, "ects": None, "modules": None, "teacher": "lektor"},
    ),
    (
        """# Kurset
        Kurset kan ikke give merit for vores diplommodul på 10 ECTS.
        3 dage, 7,5 time pr. dag""",
        {"days": 3, "hours": 7.5, "total": 22.5, "ects": None, "modules": None},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_offer_alone_gives_its_facts(text: str, wanted: dict[str, Any]) -> None:
    found = facts_of(text)
    for key, value in wanted.items():
        if key == "goals":
            assert len(found[key] or []) == value
        elif isinstance(value, float):
            assert found[key] == pytest.approx(value, abs=0.06)
        else:
            assert found[key] == value
