# ruff: noqa: E501 - one phrase to a line
"""The common share of the pensum, vejledninger, points and prøve, as letters, boxes, tables and questions tell them."""

from __future__ import annotations

import pytest
from offer_texts import offer_of

from compliance.offers.facts.assessment import extract_assessment
from compliance.offers.facts.ects import extract_modules
from compliance.offers.facts.pensum import extract_shared_pensum

SHARES = [
    ("Er der lektier?", "En smule. Der er 80 sider i alt. De 48 kommer fra den liste, alle kursussteder skal bruge; resten har vi selv valgt, og der er billeder i.", 60),
    ("Læsestof", "500 sider. De 210 kommer fra den obligatoriske liste, som ledere over hele landet læser fra. De andre 290 har vi selv valgt.", 42),
    ("Læsning", "Pensum er på 210 sider, og omkring halvdelen er de tekster, som går igen hos alle landets udbydere.", 50),
    ("Mappen", "Omtrent halvdelen af siderne i mappen er bestemt centralt og er de samme for dagplejere overalt i landet.", 50),
    ("Litteratur", "Halvtreds af de hundrede sider er lagt fast af ministeriet.", 50),
    ("Litteratur", "Der skal læses ti artikler, og de fem af dem læser alle fyrtårne i Danmark.", 50),
    ("Litteratur", "Du læser 120 sider. De 54 er de samme, som dine kolleger i andre kommuner får udleveret.", 45),
    ("Litteratur", "Hver anden tekst i kompendiet er fra den fælles liste.", 50),
    ("Litteratur", "Tre af kompendiets otte tekster har vi selv udpeget, resten er fælles for alle udbydere.", 62.5),
    ("Litteratur", "Kun en tredjedel er vores egne valg; de to tredjedele deler I med alle, der går på et tilsvarende kursus et andet sted.", 66.7),
    ("Litteratur", "Af de 240 sider er de 108 fælles med de andre udbydere.", 45),
    ("Litteratur", "Pensum: 200 sider, 110 sider fælles pensum og 90 sider valgt af underviserne.", 55),
    ("Litteratur", "52 % af sidetallet ligger fast i hele landet, 48 % er skræddersyet.", 52),
    ("Litteratur", "Lidt under halvdelen, nærmere bestemt 48 %, er det pensum, samtlige kursister i landet læser.", 48),
    ("Litteratur", "En del af artiklerne hører til det fælles pensum, som fyrtårne i hele landet læser.", None),
    ("Litteratur", "Der er 60 sider, som du får på den første dag.", None),
    ("Litteratur", "Kompendium (420 sider) købes i receptionen for 185 kr.", None),
    ("Baggrund", "Det følger af puljens vilkår, at omtrent halvdelen af litteraturen skal være den samme, uanset hvem der forestår undervisningen.", None),
    ("Form", "Halvdelen af tiden arbejder vi på tværs af kommuner med teksterne.", None),
    ("Form", "Inden den første dag læser I halvdelen af teksterne, og vi drøfter dem i fællesskab.", None),
    ("Litteratur", "Læs 20 af de 80 sider før første dag.", None),
]


@pytest.mark.parametrize(("heading", "text", "share"), SHARES)
def test_the_share_that_all_providers_have_in_common(heading: str, text: str, share: float | None) -> None:
    found = extract_shared_pensum(offer_of(heading, text)).value
    assert found == (None if share is None else pytest.approx(share, abs=0.06))


SUPERVISIONS = [
    ("Vejledning", "Et vejledningsmøde midtvejs og et lige før aflevering.", 2),
    ("Vejledning", "Gruppen mødes to gange med vejlederen.", 2),
    ("Vejledning", "På det gamle hold fik de tre vejledninger; nu er det to.", 2),
    ("Vejledning", "Mens du skriver, kan du få vejledning.", None),
    ("Praktisk", "Studievejlederen træffes to gange om ugen.", None),
    ("Vejledning", "Vejledning: én vejledning i alt, den ligger på modul 2", 1),
    ("Vejledning", "Der er i alt tre vejledninger: to på modul 1 og en på modul 2.", 3),
    ("Vejledning", "Du får en fælles og to individuelle vejledninger.", 3),
    ("Vejledning", "I får to vejledninger i studiegruppen og én individuel.", 3),
    ("Vejledning", "Hver studerende har to vejledninger à 40 minutter, den første i uge 45 eller 46, den anden i uge 50.", 2),
    ("Vejledning", "Du mødes med din vejleder to gange, inden opgaven skal afleveres.", 2),
    ("Vejledning", "Vejledningen er lagt som tre korte møder.", 3),
    ("Vejledning", "En gang undervejs og en gang før prøven får du vejledning.", 2),
    ("Vejledning", "Der gives vejledning både i gruppe (én gang) og individuelt (én gang).", 2),
    ("Vejledning", "Vejledning, to gange en time, aftales med underviseren.", 2),
    ("Vejledning", "To vejledninger på hvert af de to moduler.", 4),
    ("Vejledning", "Der er én vejledning pr. modul, altså to.", 2),
    ("Vejledning", "Ud over en kollektiv vejledning på seminaret får hver deltager en individuel vejledning.", 2),
    ("Vejledning", "Omfanget af vejledning aftales mellem studiegruppen og vejlederen.", None),
    ("Vejledning", "Der ydes vejledning i forbindelse med den skriftlige opgave.", None),
    ("Vejledning", "Ubrugt vejledning overføres ikke.", None),
    ("Vejledning", "Modulet er uden vejledning.", 0),
    ("Praktik", "Ministeriets vejledning til lov om dagtilbud er på to sider.", None),
]


@pytest.mark.parametrize(("heading", "text", "number"), SUPERVISIONS)
def test_vejledninger_are_counted_over_all_modules(heading: str, text: str, number: int | None) -> None:
    supervisions, _ = _assessed(offer_of(heading, text))
    assert supervisions == number


EXAMS = [
    ("Afslutning", "Til slut skal du op til bordet med en ekstern censor.", True),
    ("Undervisere", "Ole Skov er ekstern censor på pædagoguddannelsen.", None),
    ("Kære Grethe", "Vi byder ikke på dagen for forvaltningen, da datoerne falder sammen med vores eksamensperiode.", None),
    ("Praktisk", "Lokalet er optaget i prøveugerne, så dag 2 holdes på rådhuset.", None),
    ("Praktisk", "Ring til eksamenskontoret, hvis du farer vild; det er samme indgang.", None),
    ("Praktisk", "Vi undgår prøvetiden og eksamenstravlheden.", None),
    ("Eksamen", "Eksamen ligger i eksamensperioden i januar.", True),
    ("Afslutning", "Eksamensformen er mundtlig.", True),
    ("Det spørger folk om", "Er der eksamen? Nej.", False),
    ("Ofte stillede spørgsmål", "Skal jeg til eksamen? Nej, gudskelov. Men du får et kursusbevis.", False),
    ("Prøve", "Modulet afsluttes med en individuel skriftlig opgave og et mundtligt forsvar på 30 minutter.", True),
    ("Kort fortalt", "Prøve: hvert modul afsluttes med en mundtlig prøve på baggrund af et skriftligt oplæg", True),
    ("Afslutning", "Man går op til en mundtlig eksamen med ekstern censor.", True),
    ("Afslutning", "Du prøver det af derhjemme, og vi samler op den sidste dag.", None),
    ("Imellem", "I prøvetiden noterer parret, hvad der sker.", None),
    ("Bevis", "Ingen eksamen, ingen karakterer, men et bevis.", False),
]


@pytest.mark.parametrize(("heading", "text", "exam"), EXAMS)
def test_a_prove_is_told_of_or_denied(heading: str, text: str, exam: bool | None) -> None:
    assert _assessed(offer_of(heading, text))[1] is exam


POINTS = [
    (["Modulet hører til PD.", "Man kan stoppe der eller lade de 10 ECTS tælle med i en hel uddannelse på 60."], 10),
    (["Hvert modul giver fem ECTS-point, og du tager begge."], 10),
    (["Modulet udløser 10 ECTS-point; søstermodulet om ledelse giver 5 ECTS."], 10),
    (["Modulet er på 10 ECTS.", "Beslægtet modul: PD-VE-1, Vejledning i praktik, 5 ECTS-point."], 10),
    (["Modul PD-FF: Fagligt fyrtårn i dagtilbud, hold FF22E-2, 10 ECTS.", "Øvrige PD-moduler på centret i foråret: Læreplan i praksis (5 ECTS), Børns sprog (10 ECTS)."], 10),
    (["Modulet giver 10 ECTS.", "Andre moduler i efteråret: Vejledning (5 ECTS) og Inklusion (10 ECTS)."], 10),
    (["Omfang: 2 × 5 ECTS", "Bygger du videre, er en hel diplom på 60 ECTS."], 10),
    (["10 ECTS-point, som kan indgå i en hel uddannelse på 60 ECTS.", "Også hos os: Grundmodul i organisation (10 ECTS, 60 timer)."], 10),
    (["Modul 1 (5 ECTS) kredser om ledelse.", "Modul 2 (5 ECTS) handler om organisering."], 10),
    (["Ansøgere uden for målgruppen henvises til modulet Pædagogisk udredning (5 ECTS, 24 timer).", "Modulet er på 10 ECTS."], 10),
    (["Kurset giver ikke ECTS."], None),
]


@pytest.mark.parametrize(("texts", "ects"), POINTS)
def test_points_are_the_offers_own(texts: list[str], ects: float | None) -> None:
    assert extract_modules(offer_of("Kort fortalt", *texts)).ects.value == ects


def _assessed(offer: object) -> tuple[int | None, bool | None]:
    found = extract_assessment(offer)  # type: ignore[arg-type]
    return found.supervisions.value, found.exam.value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Der er en gruppevejledning på modul A og to individuelle på modul B, altså tre.", 3),
        ("Du får én vejledning i efteråret og én i foråret, i alt to.", 2),
        ("En vejledning i studiegruppen og en alene (tilsammen to).", 2),
        ("To vejledninger på hvert modul – altså fire.", 4),
        ("Der gives to vejledninger, altså ikke tre.", 2),
        ("Der er to vejledninger og tre prøver, altså mange datoer.", 2),
        ("Du får to vejledninger, i alt 90 minutter.", 2),
    ],
)
def test_a_sum_at_the_end_counts_them_all(text: str, number: int) -> None:
    assert _assessed(offer_of("Vejledning", text))[0] == number
