# ruff: noqa: E501 - one phrase to a line
"""Whom a text is for."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph
from offer_texts import offer_of

from compliance.offers.extraction import find_offers
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.model import TargetGroup

PHRASES = [
    (None, "Er du dagplejer? Så er dette kursus noget for dig.", ('dagplejer',)),
    (None, "Alle kommunens dagplejere indkaldes til tre læringsdage i foråret.", ('dagplejer',)),
    (None, "Kommunens 31 pædagogiske ledere deltager på to hold.", ('leder',)),
    (None, "Forløbet er obligatorisk for alle daglige ledere i området.", ('leder',)),
    (None, "Kære dagplejere", ('dagplejer',)),
    (None, "Tre læringsdage for faglige fyrtårne i Vestby Kommune", ('fyrtaarn',)),
    ("Deltagere", "Fra hver institution deltager lederen og ét fagligt fyrtårn.", ('leder', 'fyrtaarn')),
    ("Deltagere", "Mindst 16, højst 24", ()),
    ("Målgruppe", "Pædagoger, som i det daglige hjælper lederen med at løfte kollegernes faglighed (faglige fyrtårne).", ('fyrtaarn',)),
    ("Målgruppe", "Fyrtårne. Jeres leder skal skrive under på tilmeldingen.", ('fyrtaarn',)),
    ("Målgruppe", "Daglige ledere, souschefer og afdelingsledere", ('leder',)),
    ("Målgruppe", "Klynge- og områdeledere, dagtilbudschefer samt udviklingskonsulenter", ('forvaltning',)),
    ("Målgruppe", "Dagplejere uden uddannelse såvel som uddannede pædagoger og assistenter i dagplejen", ('dagplejer',)),
    ("Målgruppe", "Kurset henvender sig ikke til ledere, men til pædagoger med en særlig funktion.", ('fyrtaarn',)),
    ("Målgruppe", "Ikke kun ledere, men også fyrtårne kan være med.", ('leder', 'fyrtaarn')),
    ("Målgruppe", "Dagplejeledere og dagplejepædagoger med fagligt ledelsesansvar", ('leder',)),
    ("Målgruppe", "Medarbejdere i forvaltningen, der arbejder med dagtilbud, fx konsulenter", ('forvaltning',)),
    ("Hvem kan deltage?", "Pædagoger, pædagogiske assistenter og medhjælpere i vuggestuer", ('andre',)),
    (None, "Forløbet er udviklet i samarbejde med forvaltningen og tre ledere.", ()),
    (None, "Din leder skal godkende din tilmelding.", ()),
    (None, "Vi inviterer makkerpar: en daglig pædagogisk leder og en pædagog fra samme hus, som er eller skal være fagligt fyrtårn.", ('leder', 'fyrtaarn')),
    (None, "Dagen er for jer, der arbejder i den kommunale forvaltning.", ('forvaltning',)),
    (None, "Til dig, der er dagplejer", ('dagplejer',)),
    (None, "På modulet møder du ledere og fyrtårne fra andre kommuner.", ()),
    (None, "Et kursus for forældre og pædagoger om leg", ('andre',)),
    ("Målgruppe", "Du er uddannet pædagog, arbejder i en daginstitution og er af din leder udpeget til fagligt fyrtårn.", ('fyrtaarn',)),
    ("Målgruppe", "Institutionsledere. Fyrtårne og konsulenter har deres egne forløb.", ('leder',)),
    ("Målgruppe", "Lederne deltager sammen med deres fyrtårne.", ('leder', 'fyrtaarn')),
    ("Målgruppe", "Dagplejere, der er uddannet pædagog, pædagogisk assistent eller PAU", ('dagplejer',)),
    ("Målgruppe", "Alt pædagogisk personale i daginstitutioner", ('andre',)),
    ("Målgruppe", "Skoleledere og SFO-ledere", ('andre',)),
    ("Målgruppe", "Børnehaveklasseledere og pædagoger i overgangen til skole", ('andre',)),
    ("Målgruppe", "Forvaltningschefer, klyngeledere, områdeledere, pædagogiske konsulenter og andre på forvaltningsniveau med ansvar for dagtilbud", ('forvaltning',)),
    ("Målgruppe", "De faglige ledere i kommunens daginstitutioner og lederen af dagplejen", ('leder',)),
    ("Målgruppe", "Den pædagogiske ledelse i daginstitutioner", ('leder',)),
    (None, "Kommunens dagplejere er en vigtig målgruppe i læreplanen, men kurset er for daginstitutionsledere.", ('leder',)),
    ("Tilmelding", "Lederen tilmelder senest 1. maj.", ()),
    (None, "Som faglig leder er det dig, der skal få læreplanen ned på gulvet.", ('leder',)),
    ("Målgruppe", "Forløbet henvender sig til ledere af daginstitutioner og dagpleje.", ('leder',)),
    ("Målgruppe", "Målgruppen er den daglige pædagogiske ledelse i kommunale og private daginstitutioner.", ('leder',)),
    ("Målgruppe", "Modulerne er for faglige ledere i dagtilbud, herunder afdelingsledere og souschefer med pædagogisk ledelsesansvar.", ('leder',)),
    ("Målgruppe", "Dagplejepædagoger med fagligt ledelsesansvar kan deltage på lige fod med daginstitutionsledere.", ('leder',)),
    ("Målgruppe", "Forløbet er for pædagoguddannede medarbejdere, der varetager eller er tiltænkt en funktion som fagligt fyrtårn.", ('fyrtaarn',)),
    ("Målgruppe", "Modulet er målrettet pædagoger med en særlig rolle i at fremme faglig refleksion i daginstitutionen.", ('fyrtaarn',)),
    ("Målgruppe", "Målgruppe: faglige fyrtårne i vuggestuer, børnehaver og integrerede institutioner.", ('fyrtaarn',)),
    ("Målgruppe", "Forløbet er målrettet dagplejere med en pædagogisk assistentuddannelse.", ('dagplejer',)),
    ("Målgruppe", "Deltagerne er dagplejere, som enten er pædagoger eller PAU-uddannede.", ('dagplejer',)),
    ("Målgruppe", "Dagen samler klyngeledere, områdeledere, forvaltningschefer og pædagogiske konsulenter fra hele kommunen som deltagere.", ('forvaltning',)),
    ("Målgruppe", "Dagen retter sig mod det forvaltningsniveau, der har ansvar for kommunens dagtilbud.", ('forvaltning',)),
    ("Målgruppe", "Forløbet henvender sig til faglige ledere og faglige fyrtårne, der deltager sammen.", ('leder', 'fyrtaarn')),
    ("Målgruppe", "De fire målgrupper – ledere, fyrtårne, uddannede dagplejere og forvaltning – deltager i et integreret forløb.", ('leder', 'fyrtaarn', 'dagplejer', 'forvaltning')),
    ("Målgruppe", "Læringsdagen er fælles for dagtilbudsledere og forvaltningens pædagogiske konsulenter.", ('leder', 'forvaltning')),
    ("Målgruppe", "Kurset er for alt pædagogisk personale i dagtilbud.", ('andre',)),
    ("Målgruppe", "Kurset henvender sig til pædagogiske assistenter og medhjælpere i daginstitutioner.", ('andre',)),
    ("Målgruppe", "Forløbet er for studerende på pædagoguddannelsens sidste år.", ('andre',)),
    ("Målgruppe", "Forløbet retter sig til dagtilbudsledere og skoleledere, der vil arbejde med overgange.", ('leder', 'andre')),
    ("Målgruppe", "Forløbet sætter fokus på samspillet mellem leder, fyrtårn og forvaltning.", ()),
    ("Udbytte", "Deltagerne styrkes i samarbejdet med ledere og pædagogiske konsulenter.", ()),
    ("Indhold", "Fyrtårnets rolle i personalegruppen drøftes på forløbets anden dag.", ()),
    ("Undervisere", "Undervisningen varetages af tidligere dagtilbudsledere og pædagogiske konsulenter.", ()),
    ("Indhold", "Dagplejerens læringsmiljø i hjemmet behandles som et af flere eksempler.", ()),
    ("Adgangskrav", "Optagelse på modulet forudsætter, at ansøgeren er leder i et dagtilbud.", ('leder',)),
    ("Adgangskrav", "For at deltage skal du være uddannet pædagog, ansat i en daginstitution og udpeget til fyrtårn.", ('fyrtaarn',)),
    ("Er det noget for dig?", "Du er leder af en børnehave, vuggestue eller integreret institution og vil have pædagogikken tilbage på skrivebordet.", ('leder',)),
    ("Er det noget for dig?", "Til dig, der har ansvaret for den daglige pædagogiske ledelse.", ('leder',)),
    ("Er det noget for dig?", "Er du leder, souschef eller pædagogisk leder i et dagtilbud? Så er kurset lavet til dig.", ('leder',)),
    ("Er det noget for dig?", "Er du pædagogen, de andre går til, når fagligheden skal løftes – og har din leder peget på dig som fyrtårn?", ('fyrtaarn',)),
    ("Er det noget for dig?", "Til pædagoger, der skal være faglige spydspidser og ressourcepersoner i deres daginstitution.", ('fyrtaarn',)),
    ("Er det noget for dig?", "Kurset er for kommende og nuværende fyrtårne. Lederen må gerne hjælpe med tilmeldingen, men deltager ikke.", ('fyrtaarn',)),
    ("Er det noget for dig?", "Du passer børn i dit eget hjem, og du har en PAU eller en pædagoguddannelse.", ('dagplejer',)),
    ("Er det noget for dig?", "Kurset er for dagplejere – kun for dagplejere.", ('dagplejer',)),
    ("Er det noget for dig?", "Du sidder i forvaltningen som chef, områdeleder eller konsulent og skal få læreplanen til at leve derude.", ('forvaltning',)),
    ("Er det noget for dig?", "Kurset er for pædagoger, medhjælpere, assistenter og alle andre, der arbejder med børn.", ('andre',)),
    ("Er det noget for dig?", "For forældre, bedsteforældre og andre nysgerrige voksne.", ('andre',)),
    ("Hvem er det for?", "Kom to og to: en leder og et fyrtårn fra samme hus.", ('leder', 'fyrtaarn')),
    ("Hvem er det for?", "Vi anbefaler, at lederen tager fyrtårnet med; begge er fuldgyldige deltagere på alle tre dage.", ('leder', 'fyrtaarn')),
    ("Hvem er det for?", "Jeg har skruet kurset sammen til dagplejere og deres dagplejeledere.", ('leder', 'dagplejer')),
    ("Hvem er det for?", "For faglige fyrtårne og de øvrige pædagoger i huset – I deltager på samme vilkår.", ('fyrtaarn', 'andre')),
    ("Hvem er det for?", "Vi kommer ud til jer og tilpasser programmet til holdet.", ()),
    ("Om mig", "Jeg har været dagplejer, pædagog, leder og konsulent i forvaltningen.", ()),
    ("Referencer", "Vi har tidligere undervist dagplejere og forvaltningschefer i flere kommuner.", ()),
    ("Udbytte", "Du bliver bedre til at klæde dine kolleger, din leder og forældrene på.", ()),
    ("Læs også", "Til dagplejere: se vores kursus »Hverdagens små rutiner«.", ()),
    ("Tilmelding", "Tilmeldingen foretages af institutionens leder.", ()),
    ("Tilmelding", "Lederen tilmelder institutionens fyrtårne, som deltager alle tre dage.", ('fyrtaarn',)),
    ("Til hvem?", "Jeg henvender mig til jer, der står i spidsen for en daginstitution til daglig.", ('leder',)),
    ("Til hvem?", "Konsulenter, klyngeledere og dagtilbudschefer: Det er jeres dag.", ('forvaltning',)),
    ("Til hvem?", "Ikke for fyrtårne, ikke for forvaltningen – kun for dem, der leder institutionerne.", ('leder',)),
    ("Til hvem?", "Kurset er for fyrtårne. Ledere henvises til vores lederforløb.", ('fyrtaarn',)),
    ("Målgruppe", "Modulet er udviklet til erfarne pædagoger, som sammen med lederen skal drive pædagogiske processer, og som fungerer som fyrtårne.", ('fyrtaarn',)),
    ("Målgruppe", "Forløbet kan følges af dagplejere og af pædagogiske assistenter ansat i vuggestuer.", ('dagplejer', 'andre')),
    ("Målgruppe", "Seminaret er for forvaltningschefer på dagtilbudsområdet og byrådspolitikere.", ('forvaltning', 'andre')),
    ("Formål", "Formålet er at understøtte ledelsens og fyrtårnenes fælles arbejde med læreplanen.", ()),
    ("Til hvem?", "Dagplejere, dagplejepædagoger med ledelsesansvar og dagplejens leder sidder ved samme bord.", ('leder', 'dagplejer')),
    ("Målgruppe", "Oprindelig var også fyrtårne i målgruppen. Efter justeringen af forløbet er det alene for faglige ledere.", ('leder',)),
    ("Til hvem?", "Daglige ledere af selvejende, private og kommunale daginstitutioner er velkomne.", ('leder',)),
    ("Deltagerforudsætninger", "Deltagerne skal være ansat som dagplejere og have bestået den pædagogiske assistentuddannelse.", ('dagplejer',)),
    ("Samarbejdspartnere", "Modulet er udviklet i dialog med dagtilbudschefer, ledere og pædagogiske konsulenter.", ()),
    ("Er det noget for dig?", "Sidder du med kommunens samlede dagtilbudsindsats på dit skrivebord, er dagen til dig.", ('forvaltning',)),
    ("Cases", "Undervejs møder vi dagplejeren Ida og lederen Torben i en gennemgående case.", ()),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "text", "groups"), PHRASES)
def test_participants_are_told_from_those_who_are_only_mentioned(
    heading: str | None, text: str, groups: tuple[str, ...]
) -> None:
    fact = extract_target_groups(offer_of(heading, text))
    assert set(fact.value or ()) == set(groups)
    assert all(quote.quote in text for quote in fact.evidence)
    assert bool(fact.evidence) == bool(groups)


def test_groups_come_in_the_order_of_the_catalogue() -> None:
    fact = extract_target_groups(offer_of("Målgruppe", "Fyrtårne, dagplejere og ledere"))
    assert fact.value == (TargetGroup.LEDER, TargetGroup.FYRTAARN, TargetGroup.DAGPLEJER)


def test_plain_staff_of_a_course_named_after_fyrtaarne_are_fyrtaarne() -> None:
    offer = offer_of("Målgruppe", "Uddannede pædagoger ansat i en daginstitution")
    course = offer_of(None, "Tre læringsdage for faglige fyrtårne")
    text = offer.model_copy(
        update={
            "document": course.document.model_copy(
                update={"blocks": (*course.document.blocks, *offer.document.blocks[1:])}
            ),
            "passages": (*course.passages, offer.passages[0].model_copy(update={"block": 2})),
        }
    )
    assert extract_target_groups(text).value == (TargetGroup.FYRTAARN,)


ADDRESSED = [
    ("Et lille hæfte til dagplejerne i Tornby, skrevet af dagplejekonsulent Lis Bagger", "dagplejer"),
    ("Velkommen til dagplejerne", "dagplejer"),
    ("Kære dagplejere", "dagplejer"),
    ("Hej alle dagplejere!", "dagplejer"),
    ("Nyhedsbrev til kommunens dagplejere, maj 2020", "dagplejer"),
    ("Til alle dagplejere i Tornby", "dagplejer"),
    ("Folder for fyrtårne i Nordby", "fyrtaarn"),
    ("Kære fyrtårne", "fyrtaarn"),
    ("Invitation til de faglige fyrtårne i område Syd", "fyrtaarn"),
    ("Information til vores dagplejere", "dagplejer"),
    # Leaders get letters about their staff; and a paper may be by, or about, a group.
    ("Kære ledere", "andre"),
    ("Brev til lederne i dagtilbud", "andre"),
    ("Et lille hæfte skrevet af en dagplejer", "andre"),
    ("Et hæfte om livet med børn", "andre"),
]


@pytest.mark.parametrize(("opening", "group"), ADDRESSED)
@pytest.mark.parametrize(
    "training",
    [
        "Både jer, der er pædagogiske assistenter, og jer, der har været pædagoger engang.",
        "Pædagoger og pædagogiske assistenter",
        "Alle medarbejdere med mindst et års erfaring",
    ],
)
def test_training_that_a_label_names_leaves_those_whom_the_paper_is_to(opening: str, group: str, training: str) -> None:
    labelled = offer_of("Målgruppe", training)
    paper = offer_of(None, opening)
    text = labelled.model_copy(
        update={
            "document": paper.document.model_copy(
                update={"blocks": (*paper.document.blocks, *labelled.document.blocks[1:])}
            ),
            "passages": (*paper.passages, labelled.passages[0].model_copy(update={"block": 2})),
        }
    )
    assert extract_target_groups(text).value == (TargetGroup(group),)


@pytest.mark.parametrize("called", ["Tre dage for dig, der er daglig leder i en daginstitution", "Til jer, der er daglige pædagogiske ledere"])
def test_a_heading_that_calls_a_group_is_the_evidence(called: str) -> None:
    (offer,) = find_offers(document(
        heading("Bordet rundt", 1), heading(called, 3),
        paragraph("En leder kan savne et sted at tale pædagogik. Tre dage à 7,5 time om den styrkede læreplan. Pris 4.000 kr."),
        paragraph("Målet er, at du kan lede pædagogiske processer."),
    ))
    assert [evidence.quote for evidence in offer.facts.target_groups.evidence] == [called]
