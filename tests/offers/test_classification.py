"""Which of the ramme's kinds an offer is, and whether a text offers a course at all."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, page_footer, paragraph, row

from compliance.documents.model import Block
from compliance.offers.extraction import find_offers
from compliance.offers.model import OfferType

DAYS = "Tre læringsdage à 7,5 timer"


def types(*blocks: Block) -> list[OfferType | None]:
    return [offer.offer_type for offer in find_offers(document(*blocks))]


def course(group: str, size: str = DAYS, title: str = "Sammen om læreplanen", *more: Block) -> list[Block]:
    """A plain offer in the programme: for whom, how long, with a goal, a teacher and a price."""
    return [
        heading(title),
        paragraph("Forløbet er en del af Stærke dagtilbud og bygger på den styrkede pædagogiske læreplan."),
        row("Målgruppe", group),
        row("Omfang", size),
        heading("Læringsmål", 2),
        item("kender den styrkede pædagogiske læreplan"),
        heading("Undervisere", 2),
        paragraph("Mette Holm, lektor i pædagogik."),
        row("Pris", "6.200 kr."),
        *more,
    ]


class TestTypes:
    @pytest.mark.parametrize(
        ("group", "size", "offer_type"),
        [
            ("Faglige ledere i daginstitutioner", DAYS, "ld3-leder"),
            ("Dagplejepædagoger med fagligt ledelsesansvar", DAYS, "ld3-leder"),
            ("Pædagoger, der er eller skal være faglige fyrtårne", DAYS, "ld3-fyrtaarn"),
            ("Dagplejere med en PAU", DAYS, "ld3-dagplejer"),
            ("Alle dagplejere", DAYS, "ld3-dagplejer"),
            ("Forvaltningschefer og pædagogiske konsulenter", "Én læringsdag på 7,5 timer", "ld1-forvaltning"),
            ("Faglige ledere i daginstitutioner", "To moduler à 5 ECTS under DIL", "dm-leder"),
            ("Faglige fyrtårne", "Diplommodul på 10 ECTS under PD", "dm-fyrtaarn"),
        ],
    )
    def test_group_and_form_give_the_type(self, group: str, size: str, offer_type: str) -> None:
        assert types(*course(group, size)) == [offer_type]

    @pytest.mark.parametrize(
        ("group", "size", "offer_type"),
        [
            ("Faglige ledere", "To læringsdage à 7,5 timer", "ld3-leder"),
            ("Faglige fyrtårne", "Fem læringsdage à 6 timer", "ld3-fyrtaarn"),
            ("Pædagogiske konsulenter og dagtilbudschefer", "Tre læringsdage à 6 timer", "ld1-forvaltning"),
            ("Faglige ledere", "Ét modul på 5 ECTS på diplomuddannelsen i ledelse", "dm-leder"),
        ],
    )
    def test_length_does_not_matter(self, group: str, size: str, offer_type: str) -> None:
        assert types(*course(group, size)) == [offer_type]

    @pytest.mark.parametrize(
        "size", ["40 timer på diplomuddannelsen i ledelse", "Seks dage, diplommodul", "Seks dage under DOL", "10 ECTS"]
    )
    def test_a_diploma_is_known_by_its_points_or_its_name(self, size: str) -> None:
        assert types(*course("Faglige ledere", size)) == ["dm-leder"]

    def test_points_of_another_education_make_no_diploma(self) -> None:
        credit = paragraph("Hele den pædagogiske diplomuddannelse er på 60 ECTS.")
        assert types(*course("Faglige fyrtårne", DAYS, "Fyrtårn i hverdagen", heading("Om os", 2), credit)) == [
            "ld3-fyrtaarn"
        ]

    def test_a_course_for_two_groups_is_two_offers(self) -> None:
        assert types(*course("Faglige ledere og faglige fyrtårne sammen")) == ["ld3-leder", "ld3-fyrtaarn"]

    def test_the_role_in_the_ramme_is_subject_enough_without_the_programme(self) -> None:
        blocks = course("Faglige fyrtårne", DAYS, "Fagligt fyrtårn i dagtilbud")
        blocks[1] = paragraph("Forløbet handler om fyrtårnets rolle blandt kolleger.")
        assert types(*blocks) == ["ld3-fyrtaarn"]


class TestNoType:
    @pytest.mark.parametrize("group", ["Sundhedsplejersker", "Lærere i indskolingen", "Forældre", "Pædagoger i SFO"])
    def test_for_others_than_the_four_groups(self, group: str) -> None:
        assert types(*course(group)) == [None]

    @pytest.mark.parametrize(
        ("title", "subject"),
        [
            ("De første 1.000 dage", "Forløbet hører under 1.000-dages-programmet."),
            ("Praktikvejleder for PAU-elever", "Kurset giver dig redskaber som praktikvejleder."),
            ("AMU: Barnets sprog", "Kurset er et AMU-kursus."),
            ("Førstehjælp i dagplejen", "Kurset giver et førstehjælpsbevis."),
        ],
    )
    def test_of_another_programme(self, title: str, subject: str) -> None:
        blocks = course("Dagplejere med en PAU", "To dage à 7 timer", title)
        blocks[1] = paragraph(subject)
        assert types(*blocks) == [None]

    @pytest.mark.parametrize(
        "subject",
        [
            "Forløbet er en del af 1.000-dages-programmet og bygger på læreplanen.",
            "Forløbet er ikke en del af Stærke dagtilbud, men af 1.000-dages-programmet.",
            "Forløbet hører ikke under Stærke dagtilbud; det hører under 1.000-dages-programmet.",
            "Kurset er et AMU-kursus, og det er ikke for ledere.",
        ],
    )
    def test_of_another_programme_that_the_opening_names(self, subject: str) -> None:
        blocks = course("Dagplejere med en PAU")
        blocks[1] = paragraph(subject)
        assert types(*blocks) == [None]

    @pytest.mark.parametrize(
        "subject",
        [
            "Det er ikke det samme som vores fem dage under 1.000-dages-programmet, der har sit eget hæfte.",
            "Kurset er ikke et AMU-kursus.",
            "Kurset hører hverken under AMU eller diplomuddannelserne.",
            "I modsætning til 1.000-dages-programmet gælder det her alle dagplejere.",
            "Må ikke forveksles med kurset i førstehjælp.",
            "Ud over forløbet under 1.000-dages-programmet er det her jeres eneste kursus i år.",
            "Det adskiller sig fra 1.000-dages-forløbet ved at handle om læreplanen.",
        ],
    )
    def test_one_that_sets_itself_apart_from_another_programme_is_none_of_it(self, subject: str) -> None:
        blocks = course("Dagplejere med en PAU")
        blocks.insert(2, paragraph(subject))
        assert types(*blocks) == ["ld3-dagplejer"]

    def test_on_another_subject(self) -> None:
        blocks = course("Faglige ledere", "To dage à 7 timer", "Den svære samtale")
        blocks[1] = paragraph("Kurset handler om konflikter på arbejdspladsen.")
        blocks[5] = item("kan føre en svær samtale")
        assert types(*blocks) == [None]

    def test_that_says_itself_it_is_not_paid_for_by_the_programme(self) -> None:
        disclaimer = paragraph("Kurset kan ikke betales af midlerne til Stærke dagtilbud.")
        assert types(*course("Dagplejere med en PAU", DAYS, "Leg i dagplejen", disclaimer)) == [None]

    def test_a_programme_named_among_other_courses_does_not_count(self) -> None:
        blocks = course("Faglige ledere", "To dage à 7 timer", "Den svære samtale")
        blocks[1] = paragraph("Kurset handler om konflikter på arbejdspladsen.")
        blocks[5] = item("kan føre en svær samtale")
        teaser = [heading("Læs også"), paragraph("Stærke dagtilbud: den styrkede pædagogiske læreplan for ledere.")]
        assert types(*blocks, *teaser) == [None]


LETTER = [
    paragraph("Kære dagtilbudschef"),
    paragraph(
        "Vi har i flere år lavet forløb for ledere og fyrtårne under Stærke dagtilbud. Ring, hvis I vil høre mere."
    ),
    paragraph("Med venlig hilsen\nSolbakkens Konsulenter ApS"),
]
MINUTES = [
    heading("Referat af møde i styregruppen"),
    paragraph("Mødedeltagere: to ledere og en konsulent."),
    heading("Pkt. 1: Kompetenceudvikling", 2),
    paragraph("Fyrtårnene skal på tre læringsdage til foråret. Forvaltningen indhenter tilbud."),
]
DEMANDS = [
    heading("Bilag 2. Kravspecifikation"),
    paragraph("Kommunen inviterer hermed leverandører til at afgive tilbud."),
    row("1", "Forløbet skal være på tre læringsdage à 7,5 timer for faglige ledere.", columns=("Nr.", "Krav")),
    row("2", "Undervisere skal være mindst på adjunktniveau.", columns=("Nr.", "Krav")),
]
NEWS = [
    heading("Nyhed: Fyrtårne lyser op i Engsø"),
    paragraph("24 faglige fyrtårne har netop afsluttet tre dage om den styrkede pædagogiske læreplan."),
    paragraph("»Det har givet et nyt sprog,« siger pædagog Lise Holm."),
]
OVERVIEW = [
    heading("Hvad kan vi hjælpe jer med?"),
    paragraph("Vi holder kurser, oplæg og temadage for ledere, fyrtårne og dagplejere om læreplanen."),
]
HELP = [
    heading("Hvad kan vi gøre for jer?"),
    paragraph("Vi holder kurser og temadage for ledere, fyrtårne og dagplejere om læreplanen."),
]
CASE = [
    heading("Sagsfremstilling: Puljemidler til Stærke dagtilbud"),
    paragraph("Forvaltningen indstiller, at 14 ledere deltager i et forløb på tre dage."),
    paragraph("Udvalget godkendte indstillingen."),
]
PRICES = [heading("Prisliste 2021"), row("Leder af læring", "6.200 kr."), row("Fyrtårn i hverdagen", "6.400 kr.")]


class TestNoOffer:
    @pytest.mark.parametrize(
        "blocks",
        [LETTER, MINUTES, DEMANDS, NEWS, OVERVIEW, HELP, CASE, PRICES, []],
        ids=["letter", "minutes", "demands", "news", "overview", "help", "case", "price list", "nothing"],
    )
    def test_what_only_tells_of_courses_offers_none(self, blocks: list[Block]) -> None:
        assert types(*blocks) == []

    def test_a_demand_s_figures_are_not_those_of_an_offer(self) -> None:
        blocks = [
            heading("Krav til forløbet"),
            paragraph("Tre læringsdage à 7,5 timer for faglige fyrtårne."),
            item("kender læreplanen"),
        ]
        assert types(*blocks) == []

    def test_a_tender_s_letter_that_tells_all_of_its_course_is_an_offer(self) -> None:
        genre = page_footer("Vedlagt: følgebrev og prisliste")
        assert types(*course("Faglige ledere", DAYS, "Sammen om læreplanen", genre)) == ["ld3-leder"]

    def test_an_offer_without_goals_or_price_is_one(self) -> None:
        bare = [
            heading("Fyrtårn i hverdagen"),
            paragraph("For faglige fyrtårne under Stærke dagtilbud."),
            row("Omfang", DAYS),
        ]
        assert types(*bare) == ["ld3-fyrtaarn"]
