"""The heading or label over a passage tells which part of a course description it stands in."""

from __future__ import annotations

import pytest

from compliance.offers.model import Section
from compliance.offers.sections import section_of

HEADINGS = {
    Section.TARGET_GROUP: (
        "Målgruppe", "Målgruppe og deltagere", "Hvem er det for?", "Hvem kan deltage", "Til hvem?", "For hvem",
        "Deltagere", "Deltagerkreds", "Er det noget for dig?", "Til dig, der leder en daginstitution", "Du er",
    ),
    Section.GOALS: (
        "Læringsmål", "Mål", "Målene", "Mål for forløbet", "Udbytte", "Dit udbytte", "Læringsudbytte",
        "Kompetencemål", "Det får du", "Hvad lærer I?", "Efter forløbet kan du", "Når forløbet er slut",
        "Viden", "Færdigheder", "Det tager du med hjem", "Du lærer at", "Hvad kommer der ud af det?",
        "Hvad skal der komme ud af forløbet?", "Viden og forståelse", "Resultatet",
    ),
    Section.PURPOSE: ("Formål", "Formålet med forløbet", "Formål og baggrund", "Ambitionen", "Hensigten"),
    Section.CONTENT: (
        "Indhold", "Program", "Temaer", "Fokus", "Om forløbet", "Kort om kurset", "Det handler det om",
        "Dag 1: Rollen", "Fagligt indhold", "Vi arbejder med",
    ),
    Section.FORM: (
        "Form", "Arbejdsform", "Undervisningsformer", "Metode", "Sådan arbejder vi", "Tilrettelæggelse",
        "Opbygning", "Didaktik", "Studieform", "Hvordan foregår det?",
    ),
    Section.ANCHORING: (
        "Forankring", "Praksiskobling", "Mellem dagene", "Før, mellem og efter dagene", "Sparring",
        "Opfølgning", "Transfer", "Hjemmeopgaver",
    ),
    Section.DURATION: (
        "Varighed", "Omfang", "Datoer", "Tid og sted", "Tid", "Hvornår?", "Antal læringsdage", "Timer",
        "Kursusdage", "Konfrontationstimer", "Tidsplan",
    ),
    Section.LITERATURE: (
        "Litteratur", "Pensum", "Pensum og litteratur", "Læsestof", "Fælles pensum", "Kompendium",
        "Grundlitteratur",
    ),
    Section.TEACHERS: (
        "Undervisere", "Underviser", "Dine undervisere", "Hvem underviser?", "Oplægsholdere", "Holdet bag",
        "Bemanding", "Om underviseren", "CV", "Faglig ansvarlig", "Mød underviserne",
    ),
    Section.ASSESSMENT: (
        "Prøve", "Eksamen", "Vejledning", "Bedømmelse", "Kursusbevis", "Dokumentation", "Dit bevis", "ECTS",
        "ECTS-point", "Supervision", "Afslutning",
    ),
    Section.PRACTICAL: (
        "Praktisk", "Praktiske oplysninger", "Sted", "Tilmelding", "Faktaboks", "Godt at vide", "Forplejning",
    ),
    Section.PRICE: (
        "Pris", "Priser", "Økonomi", "Hvad koster det?", "Deltagerbetaling", "Afbud", "Betalingsbetingelser",
    ),
    Section.ADMISSION: ("Adgangskrav", "Optagelse", "Forudsætninger", "Merit", "Ansøgning", "Adgang"),
    Section.BACKGROUND: ("Baggrund", "Indledning", "Hvorfor nu?", "Den politiske aftale", "Kontekst", "Om læreplanen"),
    Section.ABOUT_PROVIDER: (
        "Om os", "Hvem er vi?", "Kontakt", "Om mig", "Tilbudsgiver", "Udbyder", "Hvorfor os?",
    ),
    Section.OTHER_COURSES: (
        "Andre kurser", "Læs også", "Se også", "Relaterede forløb", "Måske også noget for dig", "Nyheder",
        "Tilkøb", "Referencer", "Referenceliste", "Udvalgte referencer", "Tidligere leverancer",
    ),
    Section.DEMAND: (
        "Krav", "Kravspecifikation", "Ministeriets krav", "Rammens krav", "Hvad kræver rammen?",
        "Det siger rammen", "Om puljen", "Anbefalinger fra ministeriet", "Tildelingskriterier", "Lovgrundlag",
    ),
    Section.NAVIGATION: ("Du er her", "Menu", "Cookies", "Genveje", "Følg os"),
    Section.GENERAL: (
        "", "Tæt på kernen", "Makkerskab", "Sammen om børnene", "Besvarelse af krav",
        "Sådan opfylder vi rammen", "Velkommen",
    ),
}  # fmt: skip
NEAR_MISSES = [
    # The first words decide, not a word further on.
    ("Hvem underviser?", Section.TEACHERS, Section.TARGET_GROUP),
    ("Hvem er vi?", Section.ABOUT_PROVIDER, Section.TARGET_GROUP),
    ("Deltagerforudsætninger", Section.ADMISSION, Section.TARGET_GROUP),
    ("Deltagerbetaling", Section.PRICE, Section.TARGET_GROUP),
    ("Deltagerne siger", Section.ABOUT_PROVIDER, Section.TARGET_GROUP),
    ("Adgangskrav", Section.ADMISSION, Section.DEMAND),
    ("Besvarelse af kravene", Section.GENERAL, Section.DEMAND),
    ("Bilag 2: Kravliste og tilbudsgivers besvarelse", Section.GENERAL, Section.DEMAND),
    ("Bilag 1. Svar på kravspecifikationen", Section.GENERAL, Section.DEMAND),
    ("Kravspecifikation og leverandørens svar", Section.GENERAL, Section.DEMAND),
    ("Bilag 3 – Krav og opfyldelse", Section.GENERAL, Section.DEMAND),
    ("Bilag 2: Kravspecifikation", Section.DEMAND, Section.GENERAL),
    ("Bilag 4. Undervisere", Section.TEACHERS, Section.GENERAL),
    ("Bilag B: Pris", Section.PRICE, Section.GENERAL),
    ("Evaluering af tilbud", Section.DEMAND, Section.PRACTICAL),
    ("Evaluering", Section.PRACTICAL, Section.ASSESSMENT),
    ("Om forløbet", Section.CONTENT, Section.ABOUT_PROVIDER),
    ("Om undervisere", Section.TEACHERS, Section.ABOUT_PROVIDER),
    ("Mål for ydelse A", Section.GOALS, Section.CONTENT),
    ("Vidensgrundlag", Section.CONTENT, Section.GOALS),
    ("Formidling", Section.GENERAL, Section.PURPOSE),
    ("Tidsskrifter", Section.GENERAL, Section.DURATION),
    ("Læsning", Section.LITERATURE, Section.OTHER_COURSES),
    ("Kunder og samarbejdspartnere", Section.ABOUT_PROVIDER, Section.OTHER_COURSES),
    ("Referencer", Section.OTHER_COURSES, Section.ABOUT_PROVIDER),
    ("Du kan også", Section.OTHER_COURSES, Section.GOALS),
    ("Efterår 2020", Section.GENERAL, Section.ANCHORING),
]


@pytest.mark.parametrize(
    ("heading", "section"), [(heading, section) for section, headings in HEADINGS.items() for heading in headings]
)
def test_heading_opens_its_section(heading: str, section: Section) -> None:
    assert section_of(heading) is section


@pytest.mark.parametrize(("heading", "section", "other"), NEAR_MISSES)
def test_heading_is_not_taken_for_one_like_it(heading: str, section: Section, other: Section) -> None:
    assert section_of(heading) is section is not other


@pytest.mark.parametrize(
    "written",
    [
        "MÅLGRUPPE",
        "målgruppe",
        "Målgruppe:",
        " Målgruppe ",
        "3. Målgruppe",
        "2.1 Målgruppe",
        "• Målgruppe",
        "Målgruppe?",
    ],
)
def test_numbers_marks_and_capitals_make_no_difference(written: str) -> None:
    assert section_of(written) is Section.TARGET_GROUP


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        pytest.param("Dagens program", Section.CONTENT, id="not how many days"),
        pytest.param("Dagens temaer", Section.CONTENT, id="nor this"),
        pytest.param("Dagene byder på", Section.GENERAL, id="nor the line before a list"),
        pytest.param("20-30-50", Section.ANCHORING, id="no numbering of a heading"),
        pytest.param("Efter læringsdagene", Section.ANCHORING, id="what comes after, no goal"),
    ],
)
def test_heading_is_read_whole(heading: str, section: Section) -> None:
    assert section_of(heading) is section


def test_a_section_word_later_in_a_title_tells_nothing() -> None:
    assert section_of("Ledelse, der giver udbytte") is Section.GENERAL
    assert section_of("Små rum, store mål") is Section.GENERAL


@pytest.mark.parametrize(
    "heading",
    [
        "Du er måske også interesseret i", "Moduler i samme familie", "Andre kiggede også på", "Populære kurser",
        "Fortsæt med", "Kunder valgte også disse kurser", "Mere til dig", "Du kunne også være interesseret i",
        "Byg videre på kurset", "Kurser der ligner", "Deltagere på dette kursus så også", "I samme serie",
        "Måske er det også noget for dig", "Vi anbefaler også",
    ],
)  # fmt: skip
def test_what_a_page_recommends_is_other_courses(heading: str) -> None:
    assert section_of(heading) is Section.OTHER_COURSES


@pytest.mark.parametrize(
    "heading",
    [
        "Er du interesseret?", "Modulerne", "Kurser", "Samme hold hele vejen", "Er det også noget for ledere?",
        "Gå hjem og videre", "Moduler og samme eksamen", "Forløbet bygger videre på læreplanen",
        "To moduler med samme tema", "Sådan arbejder vi videre",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_recommendation_is_none(heading: str) -> None:
    assert section_of(heading) is not Section.OTHER_COURSES
