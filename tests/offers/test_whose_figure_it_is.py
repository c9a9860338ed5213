# ruff: noqa: E501 - one text to a line
"""Whose days, hours, points and pages a figure tells: the offer's, another course's, the budget's, a former plan's.

A text is told by another hand each; a line opens with "# " for a heading, "|" for a row, "||" for a table's head.
"""

from __future__ import annotations

from typing import Any

import pytest
from test_facts_in_documents import facts_of, offer

from compliance.offers.extraction import extract_facts, find_offers
from compliance.offers.model import CourseOffer, TargetGroup
from compliance.offers.replies import without_earlier_mails

N = None
MODULE = "# Diplommodul for faglige ledere\n"
COURSE = "# Kursus for faglige ledere\n"
OTHERS: list[tuple[str, dict[str, Any]]] = [
    (MODULE + "Modulet giver 5 ECTS og har 24 undervisningstimer. Det kan følges op af modulet Økonomi i praksis (5 ECTS, to vejledninger, 30 timer).", {"ects": 5, "supervisions": N, "total": 24}),
    (MODULE + "Modulet er på 5 ECTS. Mange vælger derefter Organisation og forandring (10 ECTS, tre vejledninger).", {"ects": 5, "supervisions": N}),
    (MODULE + "5 ECTS, én vejledning. Som næste skridt anbefales Coaching i ledelse (5 ECTS, to vejledninger, skriftlig prøve).", {"ects": 5, "supervisions": 1}),
    (MODULE + "Modulet giver 5 ECTS, og der gives én vejledning. Kombineres ofte med modulet Strategi (5 ECTS, to vejledninger).", {"ects": 5, "supervisions": 1}),
    (COURSE + "Tre dage à 6 timer. Bemærk, at kurset »De første måltider« (4 dage a 7,5 timer) har sin egen tilmelding.", {"days": 3, "per_day": 6, "total": 18}),
    (COURSE + "Tre dage à 6 timer. Husk også, at forløbet \"Sprog i spisestuen\" (5 dage, 35 timer) har frist en uge før.", {"days": 3, "per_day": 6, "total": 18}),
    (COURSE + "Kurset er på 3 dage, 8 lektioner pr. dag. Pladserne på »Leg hele året« (6 dage à 7,4 timer) er udsolgt.", {"days": 3, "per_day": 6, "total": 18}),
    (COURSE + "Tre dage, hver på syv timer. Efter sommer følger fire dage for dagplejere (26 timer, diplom) og et modul på 10 ECTS for fyrtårne.", {"days": 3, "per_day": 7, "total": 21, "ects": N, "modules": N}),
    (COURSE + "Kurset har to dage fra 9 til 15. Til foråret kommer vi igen med to moduler på 5 ECTS for jer, der vil mere; det får I særskilt besked om.", {"days": 2, "per_day": 6, "total": 12, "ects": N, "modules": N}),
    ("# Temadag for forvaltningen\nFor chefer og konsulenter. Dagen tæller seks timer. I efteråret inviterer vi lederne til tre dage (21 timer) og fyrtårnene til et modul på 10 ECTS.", {"days": 1, "per_day": 6, "ects": N, "modules": N}),
    ("# Temadag for forvaltningen\nFor chefer og konsulenter. Dagen varer i alt fem timer.\n## Det praktiske\nSenere på året holder vi tre dage for de faglige ledere (22,5 timer) og et diplommodul for fyrtårne på 10 ECTS. Særskilt invitation følger.", {"days": 1, "per_day": 5, "ects": N, "modules": N}),
    ("# Kursus for dagplejere\nTo dage fra 8.30 til 15.30 med en halv times frokost, og det er altså 13 timer sammen med os.", {"days": 2, "per_day": 6.5, "total": 13}),
    ("# Kursus for dagplejere\nTre dage kl. 9-16 med en times frokost, så I får 18 timers undervisning.", {"days": 3, "per_day": 6, "total": 18}),
    ("# Kursus for dagplejere\nTo dage, den 5. og 26. april, fra ni til fire. Trækker man tre kvarters frokost fra hver dag, er det 12,5 timer med underviser.", {"days": 2, "per_day": 6.25, "total": 12.5}),
]
SAME: list[tuple[str, dict[str, Any]]] = [
    ("# Diplom i faglig ledelse\nTo moduler på hver 5 ECTS. Modul 1 har 24 undervisningstimer, og det har modul 2 også.", {"total": 48, "days": N, "ects": 10}),
    ("# Diplom i faglig ledelse\nDu tager to moduler, 5 ECTS hver. Det første modul rummer 20 timers undervisning, og det andet lige så mange.", {"total": 40, "ects": 10}),
    ("# Diplom i faglig ledelse\nTo moduler på hver 5 ECTS. Modul A har 22 undervisningstimer. Det samme gælder modul B.", {"total": 44}),
    ("# Diplom i faglig ledelse\nTo moduler på hver 5 ECTS med 42 undervisningstimer i alt. Modul 1 starter 4. september, modul 2 den 6. februar.", {"total": 42, "days": N}),
    ("# Diplom i faglig ledelse\nTo moduler på hver 5 ECTS, i alt 40 undervisningstimer. Studiestart: modul 1 den 1. september, modul 2 den 1. februar.", {"total": 40, "days": N}),
    ("# Diplom for ledere\nTo moduler på diplomuddannelsen i ledelse, hvert på 5 ECTS. Hvert modul har fem halve undervisningsdage a fire lektioner af 45 minutter. Det giver tilsammen 40 lektioner.", {"total": 30, "ects": 10, "modules": 2}),
    ("# Diplom for ledere\nTo moduler under Den offentlige lederuddannelse, hvert vægtet med 5 ECTS.", {"ects": 10, "modules": 2}),
    ("# Diplom for ledere\nForløbet består af to moduler på DOL, som hver giver 5 ECTS-point. Hvert modul har sin egen vejleder, som du taler med én gang.", {"ects": 10, "modules": 2, "supervisions": 2}),
    ("# Diplom for fyrtårne\nModulet giver 10 ECTS. Der gives én individuel vejledning om den skriftlige opgave, sat til 45 minutter.", {"supervisions": 1, "ects": 10}),
    ("# Diplom for fyrtårne\nModulet giver 10 ECTS. Du får to vejledninger om din opgave undervejs.", {"supervisions": 2}),
    ("# Diplom for fyrtårne\nModulet giver 10 ECTS. Vejledning: en times samtale med din vejleder for hver af de to opgaver.", {"ects": 10}),
]
OPEN: list[tuple[str, dict[str, Any]]] = [
    (MODULE + "| Varighed | Et semester; 44 undervisningstimer\n## Tilrettelæggelse\nUndervisningen er placeret på seks hele dage a seks timer, i alt 36 timer.", {"total": N, "days": 6}),
    (MODULE + "| Omfang | 5 ECTS; 20 undervisningstimer\n## Form\nUndervisningen ligger på fire dage à seks timer, altså 24 timer.", {"total": N, "days": 4}),
    (MODULE + "| Timer | 40 konfrontationstimer\n## Form\nDer undervises seks dage à 7 timer, 42 timer tilsammen.", {"total": N, "days": 6}),
    ("# Ansøgning om tilskud\n## 2. Kursus for faglige ledere\nKurset for vores ledere afholdes over tre dage med 7 timers undervisning på hver.\n## 4. Budget\n|| Post | Antal | Beløb\n| Kursus for ledere, undervisere, 2 dage | 41 | 402.000 kr.\n| Vikarer, 9 dage | 90.000 kr.", {"days": N, "per_day": 7}),
    ("# Ansøgning\n## Kursus for dagplejere\nTre læringsdage i træk, mandag til onsdag i uge 42, og en dag er seks en halv time med lærer på.", {"days": 3, "per_day": 6.5, "total": 19.5}),
    (COURSE + "Vi holder fire kursusdage, og en dag varer fem timer.", {"days": 4, "per_day": 5, "total": 20}),
    (COURSE + "Der er tre mødedage, og en dag hos os er syv timer lang.", {"days": 3, "per_day": 7, "total": 21}),
    (COURSE + "To dage, og så er der en dag til opsamling i maj.", {"days": 3}),
    (COURSE + "Forløbet er på tre dage. En dag er delt i to: formiddag med oplæg, eftermiddag med øvelser.", {"days": 3}),
]
IN_OTHER_HANDS: list[tuple[str, dict[str, Any]]] = [
    ("# Diplommodul for faglige ledere\nModulet svarer til 5 ECTS og omfatter én vejledning. Det indgår i samme retning som Personalejura (5 ECTS, 24 timer, ingen vejledning) og Kommunikation (5 ECTS, tre vejledninger).", {"ects": 5, "supervisions": 1}),
    ("# Diplommodul for faglige ledere\n5 ECTS, 21 undervisningstimer på tre dage. For dig, der er klar til mere, venter »Ledelse af ledere« (10 ECTS, 48 timer).", {"ects": 5, "total": 21, "days": 3}),
    ("# Diplommodul for faglige ledere\nModulet udløser 5 ECTS. I samme bygning og uge kører \"Den gode overgang\" (2 dage, 14 timer), så book værelse i tide.", {"ects": 5, "days": N}),
    ("# Kursus for faglige ledere\nTre kursusdage med seks timer på hver. Kantinen deles med deltagerne på kurset Mad og måltid (2 dage, 7,5 timer pr. dag).", {"days": 3, "per_day": 6, "total": 18}),
    ("# Kursus for faglige ledere\nForløbet fylder tre dage à syv timer. Er du nysgerrig på mere, så er der plads på „Kan vi tale om det“ (1 dag, 5 timer).", {"days": 3, "per_day": 7, "total": 21}),
    ("# Kursus for faglige ledere\nForløbet består af Lederens blik (1 dag), Praksis under lup (1 dag) og Fælles retning (1 dag), i alt tre dage à 7 timer.", {"days": 3, "per_day": 7, "total": 21}),
    ("# Diplom for ledere\nI alt 10 ECTS fordelt på modulerne Faglig ledelse (5 ECTS, én vejledning) og Organisering af læringsmiljøer (5 ECTS, én vejledning).", {"ects": 10, "supervisions": 2}),
    ("# Tilbud på delaftale 3: Kursus for dagplejere\nTre dage à 6 timer. Vi har også budt på delaftale 1 (én dag à 7 timer for konsulenter) og delaftale 2 (tre dage à 7,5 timer).", {"days": 3, "per_day": 6, "total": 18}),
    ("# Temadag for forvaltningen\nFor dagtilbudschefer og konsulenter. Vi er sammen fra 9 til 15. Næste forår følger to dage for institutionslederne (14 timer). Dem hører I nærmere om i et særskilt brev.", {"days": 1, "per_day": 6, "total": 6}),
    ("# Temadag for forvaltningen\nFor dagtilbudschefer og konsulenter. Kl. 9-15. Fyrtårnene skal på deres modul på 10 ECTS i foråret, og lederne har deres tre dage bag sig.", {"days": 1, "per_day": 6, "ects": N}),
    ("# Kursus for faglige ledere\nTo dage kl. 9-15.30. Dagplejerne er godt i gang med deres fire dage.", {"days": 2, "per_day": 6.5, "total": 13}),
    ("# Kursus for dagplejere\nFør kurset: et besøg på tre timer i en anden dagpleje. Selve kurset er to dage à 6 timer. Efter kurset: to møder på hver tre timer.", {"days": 2, "per_day": 6, "total": 12}),
    ("# Kursus for dagplejere\nInden første dag: læs i fire timer. Tre dage, ni lektioner om dagen.", {"days": 3, "per_day": 6.75, "total": 20.25}),
    ("# Diplom i ledelse\nTo moduler på hver 5 ECTS. Modul I: 20 lektioner à 60 minutter. Modul II ligeså.", {"total": 40}),
    ("# Diplom i ledelse\nTo moduler på hver 5 ECTS. Modul 1 har 24 undervisningstimer, modul 2 har 20.", {"total": 44}),
    ("# Diplom i ledelse\nTo moduler på hver 5 ECTS, 44 undervisningstimer i alt. Modul 1 begynder den 3. september og modul 2 den 5. februar.", {"total": 44, "days": N}),
    ("# Diplom i ledelse\nTo moduler på hver 5 ECTS, 44 undervisningstimer i alt. Første modul starter 3. september, andet modul 5. februar.", {"total": 44, "days": N}),
    ("# Diplommodul for faglige ledere\nDer er én vejledning om problemformuleringen og én om selve opgaven.", {"supervisions": 2}),
    ("# Diplommodul for faglige ledere\nVejlederen mødes med hver studerende to gange om opgaven.", {"supervisions": 2}),
    ("# Diplommodul for faglige ledere\nModulet rummer to vejledninger om dit projekt.", {"supervisions": 2}),
    ("# Diplommodul for faglige ledere\nLæs vejledningen om tilskud. Modulet giver 5 ECTS.", {"supervisions": N, "ects": 5}),
    ("# Diplommodul for faglige ledere\n| Undervisningstimer | 40\n## Form\nVi mødes seks dage, seks timer hver dag, altså 36 timer.", {"total": N, "days": 6}),
    ("# Diplommodul for faglige ledere\n| Omfang | 42 undervisningstimer inkl. eksamen\n## Form\nSeks dage à 7 timer, i alt 42 timer.", {"total": 42, "days": 6, "per_day": 7}),
    ("# Kursus for faglige ledere\nVi mødes tre dage, og en kursusdag varer syv timer.", {"days": 3, "per_day": 7, "total": 21}),
    ("# Kursus for faglige ledere\nTre dage. En dag rummer ni lektioner.", {"days": 3, "per_day": 6.75}),
    ("# Brev om to kurser\nDet første: Hjemmets muligheder\nKurset er for dagplejere om læreplanen. Det varer tre dage à 6 timer.\nDet andet: Førstehjælp for alle\nFem timer fordelt på to aftener. Prisen er 700 kr.", {"days": 3, "per_day": 6, "total": 18}),
    ("# Brev\nKurset er for dagplejere om læreplanen. Det varer tre dage à 6 timer.\nAMU-kursus i hygiejne\nTo dage à 7,4 timer. Prisen er 700 kr.", {"days": 3, "per_day": 6, "total": 18}),
    ("# Kursus for faglige ledere\nI alt tre gange mødes holdet. Hver gang er der undervisning i seks og en halv time.", {"days": 3, "per_day": 6.5, "total": 19.5}),
    ("# Kursus for faglige ledere\nRegn med tre torsdage. Døren åbner 8.30, undervisningen går fra 9 til 15.30.", {"days": 3, "per_day": 6.5}),
    ("# Kursus for faglige ledere\nBudgettet dækker 22 vikartimer pr. deltager. Kurset tager tre dage à 7 timer.", {"days": 3, "per_day": 7, "total": 21}),
    ("# Kursus for faglige ledere\nKommunen har afsat 30 timer til projektledelse. Kurset er på to dage med 7 timers undervisning.", {"days": 2}),
    ("# Kursus for faglige ledere\nVi mødes tre dage: 4/3, 2/4 og 7/5. Styregruppen mødes fire gange à to timer.", {"days": 3, "per_day": N}),
    ("# Kursus for faglige ledere\nTre dage. Klokken er 8.30, når vi begynder, og 15.30, når vi siger farvel.", {"days": 3}),
    ("# Kursus for faglige ledere\nKurset strækker sig over tre dage med samlet 21 timers tilstedeværelse.", {"days": 3, "total": 21}),
    ("# Kursus for faglige ledere\nTre dage, hvoraf den sidste slutter allerede kl. 13. De to første går fra 9 til 16.", {"total": N}),
    ("# Kursus for faglige ledere\nDe tre dage er hver på syv timer, når frokosten er trukket fra.", {"days": 3, "per_day": 7, "total": 21}),
    ("# Kursus for faglige ledere\nVi har skåret en dag af i forhold til sidst, så nu er det tre dage.", {"days": 3}),
    ("# Kursus for faglige ledere\nOrdregiver har bedt om tre dage à 7,5 timer. Vi tilbyder tre dage à 7 timer, da erfaringen siger, at de sidste minutter spildes.", {"days": 3, "per_day": 7, "total": 21}),
    ("# Diplommodul for faglige ledere\n5 ECTS. Undervisningen udgør 20 timer, resten af de 137 er dit eget arbejde.", {"ects": 5, "total": 20}),
    ("# Diplommodul for faglige ledere\nUddannelsen er på 60 ECTS, hvoraf dette modul udgør 5.", {"ects": 5}),
    ("# Diplommodul for faglige ledere\nEt modul a 10 ECTS kræver normalt 280 timer. Vores to moduler er på 5 ECTS hver, og undervisningen er på 2 x 21 timer.", {"ects": 10, "total": 42}),
    ("# Diplommodul for faglige ledere\nDer er afsat to gange 45 minutter til vejledning af hver studerende.", {"supervisions": 2}),
    ("# Diplommodul for faglige ledere\nVejledning: 1 individuel (30 min.), 1 i gruppe (60 min.)", {"supervisions": 2}),
    ("# Diplommodul for faglige ledere\nVejledning gives ikke på modulet, men underviseren kan kontaktes pr. mail.", {"supervisions": 0}),
    ("# Diplommodul for faglige ledere\nModulet afsluttes uden prøve; fremmøde på 80 procent er nok.", {"exam": False}),
    ("# Kursus for dagplejere\nDer er fire mødegange à fem timer, som kommunen betaler tre af.", {"days": 4, "per_day": 5, "total": 20}),
    ("# Temadag for forvaltningen\nFor dagtilbudschefer og konsulenter. Vi begynder klokken ni med kaffe og slutter, når klokken er fire.", {"days": 1, "per_day": 7, "total": 7}),
    ("# Temadag for forvaltningen\nFor dagtilbudschefer og konsulenter. En dag på syv en halv time, lagt fra 8.30 til 16.", {"days": 1, "per_day": 7.5, "total": 7.5}),
    ("# Temadag for forvaltningen\nFor dagtilbudschefer og konsulenter. To halve dage på hver 3 timer og 45 minutter.", {"days": 2, "per_day": 3.75, "total": 7.5}),
    ("# Temadag for forvaltningen\nFor dagtilbudschefer og konsulenter. En eftermiddag og den følgende formiddag, i alt syv timer.", {"total": 7}),
    (COURSE + "Jeg skrev først, at dagen varer fra 8.30 til 16. Det er lavet om. Vi slutter kl. 14.30 alle tre dage og har seks timer sammen.", {"days": 3, "per_day": 6, "total": 18}),
    (COURSE + "Det er tre dage à 7 timer. Jeg er lektor på pædagoguddannelsen to dage om ugen.", {"days": 3, "per_day": 7, "total": 21}),
    (MODULE + "Hvert af de to moduler omfatter 24 lektioner à 45 minutter.\n## Undervisere\n|| Navn | Titel | Timer\n| Ulla Rask | docent | 12\n| Morten Friis | lektor | 16", {"total": 36}),
    ("# Diplom for fyrtårne\nModulet giver 10 ECTS.\n## Får han vejledning?\nTo gange. Én gang sammen med gruppen og én gang alene.", {"supervisions": 2}),
]
PENSUM: list[tuple[str, float | None]] = [
    ("Litteraturen er på 200 sider. Da vi begyndte, var 30 procent fælles med de øvrige udbydere; i dag er det halvdelen.", 50),
    ("Sidste gang var kun en fjerdedel af pensum fælles for alle udbydere, nu er det 48 procent.", 48),
    ("Pensum: I begyndelsen delte vi 20 % med de andre udbydere, men efter den nye liste er det blevet 55 %.", 55),
    ("Pensum er kort, 80 sider, og de 20 er fra den liste, vi alle skal bruge.", 25),
    ("Der er 150 sider at læse. De 75 står på den liste, som alle udbydere bruger; resten har jeg fundet.", 50),
    ("Vi læser ti tekster. De fem findes på den fælles liste.", 50),
    ("Halvdelen af litteraturen er fælles pensum.", 50),
    ("Pensum er 300 sider, og af dem har vi selv valgt de 120; resten er det, som alle udbydere har tilfælles.", 60),
    ("Vi startede med at have en tredjedel fælles med de andre udbydere, men nu er det blevet 52 procent.", 52),
    ("I fjor udgjorde det fælles 40 procent. I år er halvdelen af pensum fælles.", 50),
    ("Der er 120 sider, og 60 af siderne er dem, alle landets udbydere har aftalt.", 50),
    ("Listen rummer tolv tekster. Seks er obligatoriske hos alle udbydere; de andre har vi selv fundet.", 50),
    ("Af kursets 240 sider er 96 valgt af os, og resten er ens for alle udbydere.", 60),
    ("Mellem 40 og 50 procent er fælles, det afhænger af holdet.", None),
]
CATALOGUES: list[tuple[str, list[float | None]]] = [
    ("Kursusbevis lægges i mappen. Hvor der ikke står andet, begynder en kursusdag kl. 8.30 og slutter kl. 15.30.", [7, 7, 3]),
    ("Medmindre andet er nævnt, går alle dage fra kl. 9 til 15.30.", [6.5, 6.5, 3]),
    ("Vi begynder altid kl. 8.30. Vi slutter kl. 15.", [6.5, 6.5, 3]),
    ("En kursusdag er på syv timer, hvis ikke andet fremgår.", [7, 7, 3]),
    ("Alle kurser ligger i tidsrummet 9.00-16.00.", [7, 7, 3]),
    ("Kursusdagene har hver 7,5 timers undervisning, når intet andet er skrevet.", [7.5, 7.5, 3]),
    ("Mødetid for alle kurser: 8.45 til 15.45.", [7, 7, 3]),
]


def offers_of(common: str) -> tuple[CourseOffer, ...]:
    """The offers of a catalogue that says this once for all of them."""
    text = f"""# Kursuskatalog for dagtilbud
    Kompetencehuset, Nordby Kommune
    ## Sådan tilmelder du dig
    Tilmelding sker senest fem uger før.
    ## Fælles for K-1, K-2 og K-3 (Stærke dagtilbud)
    Kurserne er planlagt af os. {common}
    ## K-1 Læreplanen i dit køkken
    Målgruppe: dagplejere med PAU eller pædagoguddannelse.
    Dage: 9. september, 30. september og 28. oktober.
    Kurset handler om den styrkede læreplan og om læringsmiljøer i et privat hjem.
    Pris: 2.400 kr.
    ## K-2 Når lederen leder faget
    Målgruppe: daglige pædagogiske ledere i daginstitutioner.
    Dage: 11. september og 2. oktober.
    To dage om faglig ledelse med den styrkede læreplan i hånden.
    Pris: 2.400 kr.
    ## K-3 Eftermiddag for forvaltningen
    Målgruppe: forvaltningschef, områdeledere og pædagogiske konsulenter.
    Tid: 24. september kl. 12.30-15.30.
    Vi taler om, hvordan forvaltningen støtter den styrkede læreplan.
    Pris: 2.400 kr."""
    return find_offers(offer(text).document)


@pytest.mark.parametrize(("text", "wanted"), [*OTHERS, *SAME, *OPEN, *IN_OTHER_HANDS])
def test_a_figure_is_the_offers_own(text: str, wanted: dict[str, Any]) -> None:
    found = facts_of(text)
    named = {"per_day": "hours"}
    assert {key: found[named.get(key, key)] for key in wanted} == {
        key: value if value is None else pytest.approx(value, abs=0.06) for key, value in wanted.items()
    }


@pytest.mark.parametrize(("text", "percent"), PENSUM)
def test_the_share_that_holds_now(text: str, percent: float | None) -> None:
    found = facts_of(f"# Kursus for faglige ledere\n## Pensum\n{text}")["pensum"]
    assert found == (percent if percent is None else pytest.approx(percent, abs=0.06))


@pytest.mark.parametrize(("common", "wanted"), CATALOGUES)
def test_what_is_said_once_reaches_each_course(common: str, wanted: list[float | None]) -> None:
    offers = offers_of(common)
    assert [one.facts.hours_per_day.value for one in offers] == wanted
    assert [one.facts.days.value for one in offers] == [3, 2, 0.5]


MAILS: list[tuple[str, str, float, float]] = [
    ("Helt i orden. Så bliver det to formiddage, den 6. og den 13. november, begge kl. 8.15-12.", "To formiddage a tre timer er vores forslag.", 2, 7.5),
    ("Så siger vi tre dage à syv timer.", "Jeg foreslår to dage fra 9 til 15.", 3, 21),
    ("Aftalt: to dage, kl. 9-16 begge dage.", "Forløbet er på fire dage à 5 timer.", 2, 14),
    ("Kaffe er der, og navneskilte laver vi.", "Forløbet er på fire dage à 5 timer.", 4, 20),
]


@pytest.mark.parametrize(("newest", "earlier", "days", "hours"), MAILS)
def test_a_mail_settles_what_the_one_before_it_proposed(newest: str, earlier: str, days: float, hours: float) -> None:
    text = f"""Fra: Rikke Holst / Til: Jørgen Bach / Sendt: 9. oktober / Emne: SV: SV: Kurset
    Kære Jørgen
    {newest}
    Bedste hilsner Rikke
    # Fra: Jørgen Bach / Til: Rikke Holst / 8. oktober / Emne: SV: Kurset
    Hej Rikke. Tak, det ligner noget.
    # Fra: Rikke Holst / Til: Jørgen Bach / 2. oktober / Emne: Kurset
    Målgruppe: daglige pædagogiske ledere i daginstitutionerne.
    Hermed et oplæg til kurset om den styrkede læreplan.
    {earlier}
    Udbyttet er, at lederne får indsigt i former for faglig ledelse.
    Prisen er 31.000 kr. Kh Rikke Holst"""
    thread = offer(text)
    passages = without_earlier_mails(thread.document, thread.passages)
    found = extract_facts(thread.model_copy(update={"passages": passages}))
    assert (found.days.value, found.contact_hours.value) == (days, hours)
    assert found.target_groups.value == (TargetGroup.LEDER,)
