"""Which passages belong to which offer: one offer, a catalogue of several, one more in a box."""

from __future__ import annotations

import pytest
from made_documents import boxed, document, heading, item, page_footer, page_header, paragraph, row

from compliance.documents.model import Block
from compliance.offers.identity import find_title
from compliance.offers.outline import outline
from compliance.offers.splitting import Part, split


def parts_of(*blocks: Block) -> tuple[Part, ...]:
    made = document(*blocks)
    return split(made, outline(made), find_title(made)[0])


def titles(*blocks: Block) -> list[str]:
    return [part.title for part in parts_of(*blocks)]


def own(part: Part) -> list[str]:
    return [p.text for p in part.passages if not p.common]


def common(part: Part) -> list[str]:
    return [p.text for p in part.passages if p.common]


def course(title: str, level: int = 1, group: str = "faglige ledere", days: str = "tre læringsdage") -> list[Block]:
    """An offer that says all that tells it from the next: whom it is for, how long it is, what it costs."""
    return [
        heading(title, level),
        row("Målgruppe", group.capitalize()),
        row("Varighed", f"{days.capitalize()} à 7,5 timer"),
        row("Pris", "6.200 kr."),
    ]


LEDER = course("Leder af læring")
FYRTAARN = course("Fyrtårn i hverdagen", group="faglige fyrtårne")
DAGPLEJER = course("Dagplejens rum", group="dagplejere med pædagogisk uddannelse")


class TestOneOffer:
    def test_a_document_with_one_course_is_one_part(self) -> None:
        (part,) = parts_of(*LEDER)
        assert (part.title, part.heading) == ("Leder af læring", None)
        assert common(part) == []

    def test_its_sections_are_its_own(self) -> None:
        blocks = (
            *LEDER,
            heading("Indhold", 2),
            paragraph("Læreplanen."),
            heading("Undervisere", 2),
            paragraph("En lektor."),
        )
        (part,) = parts_of(*blocks)
        assert {"Læreplanen.", "En lektor."} <= set(own(part))

    @pytest.mark.parametrize(
        "day",
        ["Dag {}: Rollen", "{}. læringsdag", "Læringsdag {} – læreplanen", "{}. dag: Praksis", "Kursusdag {}"],
    )
    def test_headings_of_days_are_no_offers(self, day: str) -> None:
        days = [
            block
            for number in (1, 2, 3)
            for block in (
                heading(day.format(number), 2),
                paragraph("For ledere og fyrtårne: 7,5 timer."),
                paragraph("Alle får et kursusbevis."),
            )
        ]
        assert len(parts_of(*LEDER, *days)) == 1

    def test_tracks_that_say_only_whom_they_are_for_are_no_offers(self) -> None:
        tracks = [
            heading("Spor for ledere", 2),
            paragraph("For faglige ledere: at lede et team."),
            heading("Spor for fyrtårne", 2),
            paragraph("For faglige fyrtårne: at sparre med kolleger."),
        ]
        assert len(parts_of(*LEDER, *tracks)) == 1

    def test_teasers_of_other_courses_are_no_offers(self) -> None:
        teasers = [
            heading("Andre kurser", 2),
            *course("Leg og bevægelse", 3, "dagplejere", "to dage"),
            *course("Sprog i hverdagen", 3, "pædagoger", "én dag"),
        ]
        (part,) = parts_of(*LEDER, *teasers)
        assert part.title == "Leder af læring"

    def test_modules_of_one_course_are_no_offers(self) -> None:
        modules = [
            heading("Faglig ledelse – to moduler"),
            row("Målgruppe", "Faglige ledere"),
            row("Omfang", "2 × 5 ECTS, 40 timer"),
            heading("Modul 1: Evalueringskultur", 2),
            paragraph("5 ECTS."),
            heading("Modul 2: Læringsmiljøer", 2),
            paragraph("5 ECTS."),
        ]
        assert len(parts_of(*modules)) == 1


class TestCatalogue:
    def test_sibling_headings_that_each_sell_a_course_are_offers(self) -> None:
        assert titles(*LEDER, *FYRTAARN, *DAGPLEJER) == ["Leder af læring", "Fyrtårn i hverdagen", "Dagplejens rum"]

    def test_so_are_those_under_a_common_title(self) -> None:
        catalogue = [heading("Kursuskatalog 2020"), *course("Leder af læring", 2), *course("Fyrtårn", 2, "fyrtårne")]
        assert titles(*catalogue) == ["Leder af læring", "Fyrtårn"]

    def test_each_has_its_own_words_and_not_those_of_another(self) -> None:
        leder, fyrtaarn = parts_of(*LEDER, *FYRTAARN)
        assert "Faglige ledere" in own(leder)
        assert "Faglige ledere" not in own(fyrtaarn) + common(fyrtaarn)

    def test_its_sections_follow_their_offer(self) -> None:
        goals = [heading("Læringsmål", 3), item("kender læreplanen")]
        leder, fyrtaarn = parts_of(*course("Leder", 2), *goals, *course("Fyrtårn", 2, "fyrtårne"))
        assert "kender læreplanen" in own(leder)
        assert "kender læreplanen" not in own(fyrtaarn) + common(fyrtaarn)

    def test_what_stands_once_holds_for_each(self) -> None:
        shared = [heading("Det får alle"), paragraph("Alle deltagere får et kursusbevis.")]
        for part in parts_of(*shared, *LEDER, *FYRTAARN):
            assert "Alle deltagere får et kursusbevis." in common(part)

    def test_so_does_a_page_header_before_them(self) -> None:
        for part in parts_of(page_header("Solbakkens Konsulenter ApS"), *LEDER, *FYRTAARN):
            assert "Solbakkens Konsulenter ApS" in common(part)

    def test_so_does_a_page_footer_wherever_it_stands(self) -> None:
        for part in parts_of(*LEDER, page_footer("Solbakkens Konsulenter ApS"), *FYRTAARN):
            assert "Solbakkens Konsulenter ApS" in own(part) + common(part)

    def test_a_section_of_other_courses_holds_for_none(self) -> None:
        other = [heading("Læs også"), paragraph("Førstehjælp, 4 timer.")]
        for part in parts_of(*LEDER, *FYRTAARN, *other):
            assert "Førstehjælp, 4 timer." not in own(part) + common(part)

    @pytest.mark.parametrize("scope", ["Fælles for forløb A–C", "Fælles for A-C", "Praktisk (A – C)"])
    def test_a_common_section_with_a_scope_holds_for_those_it_names(self, scope: str) -> None:
        offers = [
            block
            for letter, group in zip("ABCD", ("ledere", "fyrtårne", "dagplejere", "forvaltningschefer"), strict=True)
            for block in course(f"{letter}. Kursus", 2, group)
        ]
        parts = parts_of(heading("Katalog"), *offers, heading(scope, 2), paragraph("Alle får et kursusbevis."))
        assert ["Alle får et kursusbevis." in common(part) for part in parts] == [True, True, True, False]

    def test_a_section_headed_for_one_offer_belongs_to_it(self) -> None:
        a, b = parts_of(
            heading("Bilag"),
            *course("Ydelse A: Ledere", 2),
            heading("Læringsmål for ydelse A", 2),
            item("kender læreplanen"),
            *course("Ydelse B: Fyrtårne", 2, "fyrtårne"),
        )
        assert "kender læreplanen" in own(a)
        assert "kender læreplanen" not in own(b) + common(b)

    def test_a_list_of_contents_with_target_groups_and_days_is_common(self) -> None:
        contents = [
            heading("Kurser i dagtilbud"),
            row("Leder af læring", "ledere", "tre dage"),
            row("Fyrtårn i hverdagen", "faglige fyrtårne", "tre dage"),
        ]
        catalogue = [*contents, *course("Leder af læring", 2), *course("Fyrtårn i hverdagen", 2, "fyrtårne")]
        assert titles(*catalogue) == ["Leder af læring", "Fyrtårn i hverdagen"]

    def test_one_without_a_price_goals_or_proof_is_no_offer(self) -> None:
        bare = [heading("Temaaften"), row("Målgruppe", "Forældre og ledere"), row("Varighed", "To timer")]
        assert titles(*LEDER, *FYRTAARN, *bare) == ["Leder af læring", "Fyrtårn i hverdagen"]


class TestBoxes:
    def test_a_second_course_in_a_box_is_an_offer_of_its_own(self) -> None:
        parts = parts_of(*LEDER, *boxed(*course("Leg og bevægelse", 2, "dagplejere", "én dag")))
        assert [part.title for part in parts] == ["Leder af læring", "Leg og bevægelse"]
        assert "Dagplejere" not in own(parts[0]) + common(parts[0])
        assert own(parts[1])[0] == "Leg og bevægelse"

    def test_a_box_of_facts_belongs_to_the_course(self) -> None:
        facts = boxed(
            heading("Fakta", 2),
            row("Målgruppe", "Faglige ledere"),
            row("Varighed", "Tre dage"),
            row("Pris", "6.200 kr."),
        )
        (part,) = parts_of(heading("Leder af læring"), paragraph("Tre dage om læreplanen."), *facts)
        assert "Tre dage" in own(part)

    def test_a_box_without_a_course_belongs_to_the_course(self) -> None:
        (part,) = parts_of(*LEDER, *boxed(heading("Mette Holm", 2), paragraph("»Jeg fik et nyt blik på min rolle.«")))
        assert "»Jeg fik et nyt blik på min rolle.«" in own(part)


def test_tracks_by_letter_are_offers_of_their_own() -> None:
    made = document(
        heading("Efterårets program"),
        heading("Spor A. Makkerforløbet", 2),
        paragraph("For ledere og faglige fyrtårne fra samme daginstitution. Tre dage á 7 timer."),
        paragraph("Pris: 7.250 kr."),
        heading("Spor B. Chefdagen", 2),
        paragraph("Chefdagen er for forvaltningschefer og pædagogiske konsulenter. Én dag kl. 8.30-16.00."),
        paragraph("Pris: 2.400 kr."),
    )
    assert [part.title for part in split(made, outline(made), "Efterårets program")] == [
        "Spor A. Makkerforløbet", "Spor B. Chefdagen",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "asked", ["I spørger, vi svarer", "Ofte stillede spørgsmål", "Spørgsmål og svar", "FAQ", "Seks spørgsmål til os"]
)
def test_questions_and_answers_beside_courses_are_no_course(asked: str) -> None:
    course = [paragraph("For faglige ledere. Tre dage à 7 timer. Pris 5.000 kr.")]
    other = [paragraph("For dagplejere. Tre dage à 7 timer. Pris 5.000 kr.")]
    answer = paragraph("På kurset for fyrtårne udsteder vi ikke noget kursusbevis.")
    made = document(
        heading("Kurser"), heading("Lederens blik", 2), *course, heading("Hjemmets rum", 2), *other,
        heading(asked, 2), heading("Får jeg et bevis?", 3), answer,
    )  # fmt: skip
    assert [part.title for part in split(made, outline(made), "Kurser")] == ["Lederens blik", "Hjemmets rum"]


class TestWhatIsSaidOnceForSomeOfThem:
    HOLD = (
        heading("Forår i dagtilbud"),
        heading("Hold 1 · Leder af læring", 2), *course("Leder", 3)[1:],
        heading("Hold 2 · Fyrtårn i hverdagen", 2), *course("Fyrtårn", 3, group="faglige fyrtårne")[1:],
        heading("Hold 3 · Dagen på rådhuset", 2), *course("Rådhus", 3, group="områdeledere", days="én dag")[1:],
        heading("Det går igen", 2),
    )  # fmt: skip

    @pytest.mark.parametrize(
        ("said", "of"),
        [
            ("Hold 1 og 2 læser 280 sider.", "12"),
            ("Deltagerne på hold 1-2 læser 280 sider.", "12"),
            ("Alle på hold 1 til 3 får frokost.", "123"),
            ("Til hold 3 udsteder vi ikke bevis.", "3"),
            ("Hold 1, 2 og 3 undervises af lektorer.", "123"),
            ("På alle hold er der frokost.", "123"),
            ("Vi starter kl. 9 på hold 2.", "2"),
            ("Hold 2 mødes kl. 9.30 og hold 3 kl. 8.", "23"),
            ("Et hold på 24 deltagere er det største, vi tager.", "123"),
        ],
    )
    def test_a_sentence_holds_for_those_it_numbers(self, said: str, of: str) -> None:
        parts = parts_of(*self.HOLD, paragraph(f"Vi lægger kaffe frem. {said}"))
        assert [any(said in text for text in common(part)) for part in parts] == [number in of for number in "123"]
        assert all(any("kaffe" in text for text in common(part)) for part in parts)

    @pytest.mark.parametrize(
        ("said", "goes_on", "of"),
        [
            ("Hold 1 og 2 læser 280 sider.", "Halvdelen er fælles for alle udbydere i landet.", "12"),
            ("Hold 1 og 2 læser 280 sider.", "Halvdelen er fælles for landets udbydere.", "12"),
            ("På hold 1 er dagen på ti lektioner.", "Vi slutter kl. 16.45.", "1"),
            ("Hold 2 undervises af en lektor.", "På hold 3 er det en konsulent.", "3"),
            ("Hold 2 undervises af en lektor.", "Alle på plakaten kender dagtilbud indefra.", "123"),
        ],
    )
    def test_what_follows_goes_on_about_them(self, said: str, goes_on: str, of: str) -> None:
        parts = parts_of(*self.HOLD, paragraph(f"{said} {goes_on}"))
        assert [any(goes_on in text for text in common(part)) for part in parts] == [number in of for number in "123"]


def test_a_title_in_the_table_of_prices_is_one_more_offer() -> None:
    day = (heading("En dag i maskinrummet", 2), paragraph("For områdeledere. Den 3. februar kl. 9-16.30."))
    listed = (row("Titel", "Dage", "Pris"), row("En dag i maskinrummet", "1", "2.650 kr."))
    blocks = (heading("Katalog"), *listed, *course("Leder", 2), *day)
    assert titles(*blocks) == ["Leder", "En dag i maskinrummet"]
