"""What an offer is called, and who offers it: not those it is sent to, works with, or hires a teacher from."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_documents import boxed, document, heading, page_footer, page_header, paragraph, row

from compliance.documents.model import Block
from compliance.offers import identity
from compliance.offers.identity import find_provider, find_title
from compliance.offers.outline import outline


def title(*blocks: Block, file: str = "kursus.docx") -> str:
    return find_title(document(*blocks, file=file))[0]


def provider(*blocks: Block) -> str | None:
    made = document(*blocks)
    name, evidence = find_provider(made, outline(made))
    if evidence is not None:
        assert made.blocks[evidence.block].text[evidence.start : evidence.end] == evidence.quote
    assert (name is None) is (evidence is None)
    return name


class TestTitle:
    def test_is_the_first_heading_of_the_highest_level(self) -> None:
        assert title(heading("Invitation", 2), heading("Tæt på kernen", 1), heading("Fyrtårne", 1)) == "Tæt på kernen"

    @pytest.mark.parametrize(
        "first",
        [
            "Kursuskatalog 2020",
            "Tilbud",
            "Bilag 4",
            "Modulbeskrivelse",
            "Program",
            "Solbakken Kommune",
            "Professionshøjskolen Vest",
            "Solbakkens Konsulenter ApS",
            "Pris",
            "Kontakt",
            "Læringsmål",
            "Undervisere",
        ],
    )
    def test_is_no_bare_label_section_or_provider(self, first: str) -> None:
        assert title(heading(first), heading("Tæt på kernen")) == "Tæt på kernen"

    @pytest.mark.parametrize(
        "first",
        [
            "Tilbud: Læringsforløb for faglige fyrtårne",
            "Fagligt fyrtårn i dagtilbud",
            "Til dig, der leder",
            "Dagplejens rum",
            "Program for faglig ledelse i dagtilbud",
            "Vejen til Vejle Kommune",
        ],
    )
    def test_may_hold_a_label_or_a_place(self, first: str) -> None:
        assert title(heading(first), heading("Noget andet")) == first

    @pytest.mark.parametrize(
        ("first", "name"),
        [
            ("Kursusblad: Den, de andre spørger", "Den, de andre spørger"),
            ("Studieplan – Fagligt fyrtårn i dagtilbud", "Fagligt fyrtårn i dagtilbud"),
            ("2. Dagplejerens læringsmiljø", "Dagplejerens læringsmiljø"),
            ("3.1 Program: Små hænder", "Små hænder"),
            ("Program for faglig ledelse", "Program for faglig ledelse"),
            ("A. Leder af læring", "A. Leder af læring"),
            ("5 skridt mod læreplanen", "5 skridt mod læreplanen"),
        ],
    )
    def test_leaves_out_its_number_and_what_kind_of_paper_it_heads(self, first: str, name: str) -> None:
        assert title(heading(first)) == name

    @pytest.mark.parametrize("subject", ["SV: Vores dag", "Re: SV: Vores dag", "VS: Invitation – Vores dag"])
    def test_of_a_mail_is_its_subject(self, subject: str) -> None:
        assert title(row("Fra:", "Ida Krog"), row("Emne:", subject), heading("Hvad skal vi nå?")) == "Vores dag"

    @pytest.mark.parametrize("subject", ["Emne: SV: Vores dag", "EMNE: Vores dag", "Subject: Re: Vores dag"])
    def test_of_a_mail_is_the_subject_among_its_first_lines(self, subject: str) -> None:
        assert title(paragraph("Fra: Ida Krog, leder"), paragraph("Til: Alle"), paragraph(subject)) == "Vores dag"

    def test_is_no_subject_where_nobody_writes(self) -> None:
        assert title(heading("Tæt på kernen"), paragraph("Emne: Læreplanen")) == "Tæt på kernen"

    def test_is_no_box_s_heading(self) -> None:
        assert title(*boxed(heading("Nyt hold")), heading("Tæt på kernen")) == "Tæt på kernen"

    def test_a_label_is_better_than_none(self) -> None:
        assert title(heading("Modulbeskrivelse"), paragraph("Faglig ledelse.")) == "Modulbeskrivelse"

    def test_without_a_heading_it_is_the_first_line(self) -> None:
        assert title(page_header("Side 1"), paragraph("Fyrtårn i hverdagen\nTre dage i Vejle")) == "Fyrtårn i hverdagen"

    def test_of_an_empty_document_is_the_file_s_name(self) -> None:
        assert title(file="fyrtaarn.pdf") == "fyrtaarn.pdf"


class TestProvider:
    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("Udbyder: Solbakkens Konsulenter", "Solbakkens Konsulenter"),
            ("Forløbet udbydes af Professionshøjskolen Vestland.", "Professionshøjskolen Vestland"),
            ("Kurset arrangeres af Solbakkens Konsulenter ApS.", "Solbakkens Konsulenter ApS"),
            ("Tilbuddet er udarbejdet af Lederhuset Nordvest.", "Lederhuset Nordvest"),
            ("Leverandør: Dagtilbudshuset ApS", "Dagtilbudshuset ApS"),
            ("Professionshøjskolen Vestland står for undervisningen.", "Professionshøjskolen Vestland"),
            ("University College Østkysten inviterer.", "University College Østkysten"),
            ("Velkommen hos Sydhavn Professionshøjskole.", "Sydhavn Professionshøjskole"),
            ("Med venlig hilsen\nDagtilbudshuset A/S", "Dagtilbudshuset A/S"),
            ("Konsulenthuset Broen inviterer.", "Broen"),
            ("Kurset holdes i Vejle.", None),
            ("", None),
        ],
    )
    def test_is_named_in_the_text(self, text: str, name: str | None) -> None:
        assert provider(heading("Fyrtårn i hverdagen"), *([paragraph(text)] if text else [])) == name

    @pytest.mark.parametrize(
        "text",
        [
            "Forløbet er lavet i samarbejde med Professionshøjskolen Vestland.",
            "Vi har et partnerskab med Professionshøjskolen Vestland.",
            "Mette Holm er lektor ved Professionshøjskolen Vestland.",
            "Underviseren er ansat på Professionshøjskolen Vestland.",
            "Jens er tilknyttet Professionshøjskolen Vestland.",
            "Att.: Solbakkens Konsulenter ApS",
        ],
    )
    def test_is_not_who_is_worked_with_or_a_teacher_s_school(self, text: str) -> None:
        assert provider(heading("Fyrtårn i hverdagen"), paragraph(text)) is None

    def test_is_not_the_municipality_that_the_offer_is_sent_to(self) -> None:
        letter = [
            heading("Fyrtårn i hverdagen"),
            paragraph("Til Nørreå Kommune"),
            page_footer("Solbakkens Konsulenter ApS"),
        ]
        assert provider(*letter) == "Solbakkens Konsulenter ApS"

    def test_nor_the_one_in_the_letter_s_address_and_title(self) -> None:
        address = paragraph("Nørreå Kommune\nBørn og Unge, att. dagtilbudschef Merete Holm")
        assert provider(address, heading("Tilbud: Forløb for fyrtårne i Nørreå Kommune")) is None

    def test_may_be_a_municipality_where_no_one_else_is_named(self) -> None:
        assert provider(heading("Fyrtårn i hverdagen"), page_footer("Nørreå Kommune, Børn og Unge")) == "Nørreå Kommune"

    def test_the_margin_comes_before_a_school_in_the_text(self) -> None:
        text = paragraph("Underviserne kommer fra Professionshøjskolen Vestland.")
        assert (
            provider(heading("Fyrtårn"), text, page_header("Sydhavn Professionshøjskole"))
            == "Sydhavn Professionshøjskole"
        )

    def test_a_plain_word_comes_before_the_margin(self) -> None:
        named = paragraph("Forløbet udbydes af Lederhuset Nordvest.")
        assert provider(heading("Fyrtårn"), named, page_header("Dagtilbudsportalen ApS")) == "Lederhuset Nordvest"

    @pytest.mark.parametrize("label", ["Udbyder", "Tilbudsgiver", "Leverandør", "Arrangør"])
    def test_is_named_beside_a_table_s_label(self, label: str) -> None:
        named = row(label, "Lederhuset Nordvest")
        assert provider(heading("Fyrtårn"), named, page_header("Dagtilbudsportalen ApS")) == "Lederhuset Nordvest"

    def test_is_not_the_provider_of_another_course(self) -> None:
        assert provider(heading("Læs også"), paragraph("Udbydes af Professionshøjskolen Vestland.")) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Afdelingen udbyder Barnets første 1.000 dage for dagplejere.", "Professionshøjskolen Syvhøje"),
        ("Vi udbyder Tæt På Kernen hvert år.", "Professionshøjskolen Syvhøje"),
        ("Udbyder: Vibe Kurser", "Vibe Kurser"),
        ("Kurset udbydes af Vibe Kurser hvert år.", "Vibe Kurser"),
    ],
)
def test_what_a_school_offers_is_not_who_offers_it(text: str, name: str) -> None:
    assert provider(paragraph("Professionshøjskolen Syvhøje"), paragraph(text)) == name


def test_a_name_ends_with_its_sentence() -> None:
    assert provider(paragraph("Vi er fra Professionshøjskolen Sundkær. To af os underviser.")) == (
        "Professionshøjskolen Sundkær"
    )


@pytest.mark.parametrize("pattern", [identity._NAMED_AS, identity._MADE_BY], ids=["named as", "made by"])
@given(data=st.data())
def test_no_named_provider_is_passed_over(pattern: re.Pattern[str], data: st.DataObject) -> None:
    introduced = pattern.pattern.replace(identity._NAME, "Navn")
    assert identity._MAY_NAME.search(data.draw(st.from_regex(introduced)))


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        (["Undervisningsplan, hold DP-4", "Inden start", "Dag 1 · 3. marts"], "Undervisningsplan, hold DP-4"),
        (["Undervisning og sparring i hjemmet", "1. dag", "2. dag"], "Undervisning og sparring i hjemmet"),
        (["Program", "Mandag 4. marts", "Lys i huset"], "Lys i huset"),
        (["Program", "Første dag: Rutiner", "Faglig ledelse på tværs"], "Faglig ledelse på tværs"),
    ],
)  # fmt: skip
def test_a_day_is_no_title(headings: list[str], title: str) -> None:
    blocks = [heading(text, 1 if not number else 2) for number, text in enumerate(headings)]
    assert find_title(document(*blocks, paragraph("Vi ses."))) [0] == title
