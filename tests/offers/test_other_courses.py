# ruff: noqa: E501 - one pair to a line
"""Which sentences are about another course, each beside one that only looks so."""

from __future__ import annotations

import pytest

from compliance.offers.facts.other_courses import another_course, goes_on, heads_others, is_quoted
from compliance.offers.model import Passage, Section

PAIRS = [
    ("Så se på vores diplommodul for pædagoger: 10 ECTS.", "Se på vores program: tre dage à 7,5 timer."),
    ("Tag også vores kursus i sprog.", "Tag gerne jeres egne billeder med på kurset."),
    ("Vi har også et kursus for ledere.", "Vi har også i år et kursus for ledere."),
    ("Vi tilbyder desuden et todages seminar.", "Vi tilbyder et todages seminar."),
    ("Vores øvrige kurser varer to dage.", "Vores kurser varer to dage."),
    ("Vi har senest gennemført forløb for Nordby Kommune.", "Vi har gennemført forløbet for 14 kommuner."),
    ("Hos Strandby Kommune holdt vi to dage.", "Hos os holder vi fast i to dage."),
    ("For Sandby Kommune leverede vi fire dage.", "For Sandby Kommune leverer vi fire dage."),
    ("I Møllerup Kommune har vi afholdt fem dage.", "I Møllerup Kommune afholdes dagene på biblioteket."),
    ("Vores seneste opgave var et internat.", "Vores opgave er at holde tre dage."),
    ("Vi har et treugers lederkursus på vej.", "Vi har et kursus på tre dage."),
    ("Ved siden af kurset udbyder vi et diplommodul.", "Ved siden af kurset arbejder du hjemme."),
    ("Kurset kan kombineres med et modul.", "Kurset kombinerer oplæg og øvelser."),
    ("Efter kurset kan du læse videre på diplommodulet.", "Efter kurset læser du videre i bogen."),
    ("Måske er vores temadag noget for dig.", "Måske er vores fælles erfaring den vigtigste."),
    ("Vi anbefaler vores diplommodul i stedet.", "Vi anbefaler, at lederen deltager."),
    ("På vores diplommodul møder du i øvrigt en professor.", "På vores diplommodul møder du en professor."),
    ("I kan overveje vores todages seminar.", "I kan overveje, hvem der skal med."),
    ("Beslægtet modul: PD-VE-1, Vejledning i praktik, 5 ECTS-point, 24 lektioner.", "Modul: Det faglige fyrtårn, 10 ECTS."),
    ("Andre moduler i efteråret: Sprog (5 ECTS).", "Andre modeller for sparring: kollegial supervision."),
    ("Lignende forløb: Ledelse i praksis, to dage.", "Lignende erfaringer: I har prøvet det før."),
    ("Næste hold (august): 10 ECTS.", "Næste gang: I tager jeres egne billeder med."),
    ("Se også: Forvaltningens læringsdag.", "Se på børnene: Hvad gør de?"),
    ("Andre, der så denne side, så også: Sprogvejleder (10 ECTS).", "Andre, der gør en forskel: fyrtårnene."),
    ("Andre, som læste dette, valgte også: Ledelse (5 ECTS).", "Andre, som læste teksten, fik noget ud af den."),
    ("Vores PD-modul for fyrtårne (10 ECTS, to vejledninger) har sit eget materiale.", "Vores PD-modul for fyrtårne giver 10 ECTS."),
    ("Går du efter point, så kig på vores lederdiplom.", "Går du efter point, så kig på prøven."),
    ("Du kan bygge videre på vores diplom i ledelse.", "Du kan bygge videre på din egen praksis."),
    ("Er du områdeleder, har vi en særskilt temadag til dig.", "Er du områdeleder, har du en særlig opgave."),
    ("Arbejder I i dagplejen, holder vi et kursus for jer.", "Arbejder I i dagplejen, holder vi fast i jeres hverdag."),
    ("Er I dagplejere, har vi et andet forløb.", "Er I dagplejere, har vi plads til jeres legestue."),
    ("Er du souschef, udbyder vi et modul til dig.", "Er du souschef, er du også velkommen."),
    ("Kommende kurser i huset: Sang og rytmik, 2 × 5 timer.", "Kommende uge: Skriv i logbogen."),
    ("Næste kursus hos os: Førstehjælp.", "Næste gang hos os: Tag billeder med."),
    ("Det korte kursus for dagplejere har sin egen folder.", "Kurset for dagplejere har sin egen tone."),
    ("Vores forløb for forvaltningen har et særskilt program.", "Vores forløb for forvaltningen har et stramt program."),
]


@pytest.mark.parametrize(("about_another", "about_this"), PAIRS)
def test_a_sentence_about_another_course_is_told_from_one_about_this(about_another: str, about_this: str) -> None:
    assert another_course(about_another)
    assert not another_course(about_this)


HEADINGS = [
    ("5. Referencer", "Litteratur og referenceramme"), ("Tidligere opgaver", "Tidlig indsats"),
    ("Blod på tanden?", "Mod på ledelse"), ("Vil du videre?", "Vil du deltage?"),
    ("Vores øvrige kurser", "Vores kursus"),
    ("Beslægtede kurser", "Kurset"), ("Kunder, vi har arbejdet for", "Kundskaber"), ("Læs også", "Læsning"),
    ("Andre kiggede også på", "Andre praktiske forhold"), ("Find også på vores hjemmeside", "Find vej"),
    ("Vi har også", "Vi har også tænkt på hverdagen"), ("Hos os holder vi også", "Vi holder også øje med børnene"),
    ("Her på stedet tilbyder vi desuden", "Vi tilbyder desuden sparring på telefonen"),
    ("Det har vi også på programmet", "Det har vi også prøvet selv"), ("Vi kører ellers", "Vi kører hjem"),
    ("Kommende arrangementer", "Kommende dage"), ("Næste kursus i huset", "Næste kursusdag"),
]  # fmt: skip


@pytest.mark.parametrize(("others", "own"), HEADINGS)
def test_a_heading_over_other_courses_is_told_from_the_offers_own(others: str, own: str) -> None:
    assert heads_others(others)
    assert not heads_others(own)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("»På mit første modul på basisåret havde vi 42 timer og fire vejledninger.« – Pia, leder af Skræppen", True),
        ("”Jeg troede, læreplaner var noget, de havde i børnehaven.” Gitte, dagplejer i 22 år", True),
        ("\"To dage var næsten for lidt til os.\"", True),
        ("»Gerne en fordeling af kræfterne før, under og efter.«", True),
        ("»Forstyrrelser« er det ord, vi bruger hele vejen.", False),
        ("”Led det, der sker på stuen” er et forløb på tre dage for ledere i dagtilbud.", False),
        ("»Led det, der sker på stuen« – tre dage for ledere. Hver dag er på 7,5 time. Tilmelding i maj.", False),
        ("Lone siger: »Nu hænger læreplanen på mit køleskab.«", False),
    ],
)
def test_somebodys_words_are_told_from_the_offers_own(text: str, quoted: bool) -> None:
    passage = Passage(block=0, start=0, end=len(text), text=text, section=Section.GENERAL)
    assert is_quoted(passage) is quoted


@pytest.mark.parametrize(
    ("sentence", "same"),
    [
        ("Der får du 10 ECTS for to moduler, og der er eksamen.", True),
        ("Dér kan man tage hele uddannelsen.", True),
        ("Her får du fem ECTS-point.", True),
        ("Det varer to dage.", True),
        ("Der er kaffe fra kl. 8.30.", False),
        ("Her på kurset får du ro.", False),
        ("Du får et bevis.", False),
    ],
)
def test_what_goes_on_about_another_course(sentence: str, same: bool) -> None:
    assert goes_on(sentence) is same
