# ruff: noqa: E501 - one phrase to a line
"""One group is told first; another is added only where the text says that it takes part too."""

from __future__ import annotations

import pytest
from offer_texts import offer_of

from compliance.offers.facts.target_groups import extract_target_groups

L, F, D, V, A = "leder", "fyrtaarn", "dagplejer", "forvaltning", "andre"

PHRASES: list[tuple[str | None, str, tuple[str, ...]]] = [
    # Turned away, sent to another team, or left at home
    ("Målgruppe", "Pædagoger med en fyrtårnsfunktion. Vi har sagt nej til et par ledere, der gerne ville med.", (F,)),
    ("Målgruppe", "Pædagoger, der er eller skal være fyrtårne. Ledere må vi afvise; de har deres eget hold.", (F,)),
    ("Målgruppe", "Daglige ledere. Vi takker pænt nej til konsulenter.", (L,)),
    ("Målgruppe", "Holdet er for dagplejere. Der er ikke plads til ledere på dette hold.", (D,)),
    ("Målgruppe", "Fyrtårne i vuggestuer. Ledere hører til på hold B.", (F,)),
    ("Målgruppe", "Fyrtårne i vuggestuer. Ledere skal kigge langt efter en plads.", (F,)),
    ("Målgruppe", "Forvaltningens konsulenter og chefer. Institutionsledere afviser vi desværre.", (V,)),
    ("Målgruppe", "Kun fyrtårne. En leder, der melder sig til, bliver slettet af listen.", (F,)),
    ("Målgruppe", "Faglige ledere. Fyrtårne optages kun på diplommodulet.", (L,)),
    ("Målgruppe", "Daglige ledere. Skal husets fyrtårne også på kursus, har vi et andet hold til dem.", (L,)),
    ("Målgruppe", "Dagplejere med PAU. Dagplejepædagogerne går fri denne gang.", (D,)),
    ("Målgruppe", "Dagplejere med PAU. Dagplejepædagogerne bliver hjemme og holder skansen.", (D,)),
    ("Målgruppe", "Dagplejere med PAU. Dagplejepædagogerne står for gæsteplejen imens.", (D,)),
    ("Målgruppe", "Faglige fyrtårne. Deres ledere får et referat efter hver dag.", (F,)),
    ("Målgruppe", "Faglige fyrtårne. Deres ledere skriver under på en aftale og er med til et telefonmøde.", (F,)),
    ("Målgruppe", "Faglige fyrtårne. Ledere deltager en time den sidste dag.", (F,)),
    # Another course, which one may ask for
    (None, "Forløbet er for jeres daglige ledere og de pædagoger, som husene har udpeget til fyrtårn. Dagplejen er ikke med i dette tilbud. Ønsker I et forløb for dagplejere, henviser vi til en kollega.", (L, F)),
    (None, "Forløbet er for fyrtårne. Har I også dagplejere, laver vi gerne et særligt tilbud.", (F,)),
    (None, "Forløbet er for fyrtårne. Skal dagplejerne have noget lignende, kan vi tale om det.", (F,)),
    (None, "Forløbet er for fyrtårne. Vil I have et kursus for ledere, så skriv til os.", (F,)),
    (None, "Forløbet er for fyrtårne. Mangler I et tilsvarende forløb for ledere, sender vi gerne et tilbud.", (F,)),
    (None, "Tre dage for faglige ledere. Et forløb for dagplejere er på vej.", (L,)),
    (None, "Tre dage for faglige ledere. Senere på året følger et forløb for dagplejere.", (L,)),
    (None, "Tre dage for faglige ledere. Et kursus for fyrtårne kan købes særskilt.", (L,)),
    (None, "Tre dage for faglige ledere. Til fyrtårne udbyder vi et diplommodul.", (L,)),
    (None, "Tre dage for faglige ledere. Dagplejere kan få et tilsvarende forløb, hvis der er tilslutning.", (L,)),
    (None, "Tre dage for faglige ledere. Efterspørges et forløb for dagplejere, kan det leveres af vores partner.", (L,)),
    (None, "Kurset er for dagplejere. Søger du noget for institutionsledere, så kig i kataloget.", (D,)),
    (None, "Kurset er for dagplejere. Leder du efter et kursus for fyrtårne, ligger det på side 9.", (D,)),
    # Welcome to something beside the course, or to the course itself
    ("Hvem er den til?", "Forvaltningschefer, områdeledere og pædagogiske konsulenter. Politikere er velkomne til det åbne foredrag om aftenen den 6. februar, som ikke hører med til dagen.", (V,)),
    ("Målgruppe", "Konsulenter og chefer på rådhuset. Udvalgspolitikere kan høre med på aftenforelæsningen.", (V,)),
    ("Målgruppe", "Konsulenter og chefer på rådhuset. Ledere er velkomne til receptionen bagefter.", (V,)),
    ("Målgruppe", "Fyrtårne. Forældre er velkomne til udstillingen den sidste dag.", (F,)),
    ("Målgruppe", "Fyrtårne. Kolleger og ledere inviteres til en åben debataften.", (F,)),
    ("Målgruppe", "Daglige ledere. Bestyrelser og politikere kan købe billet til foredraget om aftenen.", (L,)),
    ("Målgruppe", "Dagplejere. Forældrerådet er med til fællesspisningen.", (D,)),
    ("Målgruppe", "Faglige ledere i dagtilbud. Souschefer er også velkomne.", (L,)),
    ("Målgruppe", "Faglige fyrtårne. Øvrigt pædagogisk personale er velkomne, hvis der er plads.", (F, A)),
    ("Målgruppe", "Faglige ledere. Områdeledere kan også deltage.", (L, V)),
    ("Målgruppe", "Ledere og deres fyrtårne, to og to.", (L, F)),
    ("Målgruppe", "Leder og fyrtårn tilmelder sig sammen.", (L, F)),
    ("Deltagere", "Huset kommer som par: en leder og et fyrtårn.", (L, F)),
    ("Målgruppe", "Makkerpar af en daglig leder og en områdeleder.", (L, V)),
    # Those who choose, back or speak of the participants
    ("Målgruppe", "Du er pædagog og har fået opgaven som fagligt fyrtårn, eller din leder har dig i kikkerten til den.", (F,)),
    ("Målgruppe", "Fyrtårne. Uden en leder, der bakker op, giver det ikke mening at melde sig til.", (F,)),
    ("Målgruppe", "Fyrtårne. Lederen sætter sit navn på tilmeldingen.", (F,)),
    ("Målgruppe", "Fyrtårne. Vi har talt med lederne om vikardækning.", (F,)),
    ("Målgruppe", "Pædagoger fra daginstitutioner, som enten har fået en fyrtårnsfunktion eller er tiltænkt en. Ledere må nøjes med at læse med over skulderen.", (F,)),
    ("Målgruppe", "Pædagoger, ikke ledere. Du er husets fyrtårn eller på vej til at blive det.", (F,)),
    ("Målgruppe", "Holdet samler de fyrtårne, som lederne i distriktet har peget på.", (F,)),
    ("Målgruppe", "Ledere spørger tit, om de må komme med. Det må de ikke: holdet er for fyrtårne.", (F,)),
    ("Hvem kommer?", "Daglige ledere i børnehaver. Enkelte har spurgt, om fyrtårnet kan tage med. Det kan det ikke i år.", (L,)),
    ("Målgruppe", "Dagplejere. Nogle har i dag job som leder eller konsulent ved siden af, og det er helt fint.", (D,)),
    ("Målgruppe", "Daglige ledere af dagtilbud, også dem, der tidligere har været fyrtårne.", (L,)),
    ("Målgruppe", "Pædagogiske konsulenter og chefer. Mange har selv været ledere.", (V,)),
    ("Hvem kan deltage?", "Nye ledere. Du behøver ikke at have været souschef eller fyrtårn først.", (L,)),
    ("Målgruppe", "Faglige ledere. Også områdeledere deltager.", (L, V)),
    ("Målgruppe", "Faglige ledere. Lederen har sit fyrtårn med.", (L, F)),
    ("Målgruppe", "Faglige ledere. Hver leder tager sit fyrtårn med.", (L, F)),
    ("Målgruppe", "Dagplejere. En gang om måneden mødes gruppen, og dagplejepædagogen er med.", (D,)),
    ("Målgruppe", "Fyrtårne. Lederne er med på en lytter.", (F,)),
    ("Målgruppe", "Fyrtårne. Lederne er med i en skriftlig aftale.", (F,)),
    ("Målgruppe", "Fyrtårne. Lederne er også med på hele forløbet.", (L, F)),
    ("Målgruppe", "Daglige ledere i daginstitutioner og dagpleje. Pædagogiske konsulenter står for opfølgningen.", (L,)),
    ("Målgruppe", "30 pladser er til ledere. Resten går til fyrtårne.", (L, F)),
    ("Målgruppe", "Holdet tæller 12 ledere. Dertil kommer 12 fyrtårne fra de samme huse.", (L, F)),
    ("Målgruppe", "Holdet er for ledere. De har i forvejen fyrtårne ansat.", (L,)),
    ("Målgruppe", "Kurset er for dagplejere. Vi forventer, at dagplejens leder støtter op.", (D,)),
    ("Målgruppe", "Forløbet er for faglige ledere. Fyrtårne er nævnt i rammen som en anden målgruppe.", (L,)),
    ("Målgruppe", "Dagen er for chefer og konsulenter. Områdeledere er selvfølgelig også velkomne. Institutionsledere har haft deres egne dage.", (V,)),
    (None, "Et lederforløb for de daglige ledere. Fyrtårnene i samme huse er på et andet hold i samme uge.", (L,)),
    (None, "Forløbet er for ledere og fyrtårne sammen. De sidder ved samme bord hele tiden.", (L, F)),
    (None, "Kurset retter sig mod fyrtårne. Lederne får en pixibog.", (F,)),
    (None, "Kurset retter sig mod fyrtårne. Et kort møde for ledere holdes ugen før.", (F,)),
]


@pytest.mark.parametrize(("heading", "text", "groups"), PHRASES)
def test_who_is_added_and_who_is_not(heading: str | None, text: str, groups: tuple[str, ...]) -> None:
    found = extract_target_groups(offer_of(heading, text, lead="Deltagere" if heading == "Deltagere" else ""))
    assert set(found.value or ()) == set(groups)
