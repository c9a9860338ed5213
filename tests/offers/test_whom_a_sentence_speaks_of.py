# ruff: noqa: E501 - one text to a line
"""Who is meant: the reader who is spoken to, those a course is made for, and words that only sound like somebody."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph

from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.facts.teachers import extract_teacher_level
from compliance.offers.model import OfferText
from compliance.offers.outline import outline


def offer(*texts: str) -> OfferText:
    """An offer; a text that begins with "# " is a heading."""
    made = document(*(heading(t[2:], 2) if t.startswith("# ") else paragraph(t) for t in texts))
    return OfferText(document=made, title="Kurset", provider=None, passages=outline(made))


GROUPS = [
    # the course is made for those just named
    (["Vi skriver til dig, fordi du er chef for ni daglige ledere i børnehaver, som kurset er skrevet til."], ["leder"]),
    (["I kommunen er der tolv faglige fyrtårne, som forløbet er lagt an på."], ["fyrtaarn"]),
    (["Du leder tolv dagplejere, som dagene er tænkt til."], ["dagplejer"]),
    (["Jeg tænkte straks på jeres områdeledere, for det er dem, dagen er lavet til."], ["forvaltning"]),
    (["Hos jer er der seks souschefer, som modulet passer til."], ["leder"]),
    (["I har tyve dagplejere, som forløbet henvender sig til."], ["dagplejer"]),
    (["Du har fem pædagogiske ledere, som vi gerne vil have på kurset."], ["leder"]),
    # whatever is done to a course, it is done for them
    (["Det er skruet sammen til fyrtårne i daginstitutioner."], ["fyrtaarn"]),
    (["Forløbet er strikket sammen til dagplejere."], ["dagplejer"]),
    (["Dagen er lagt til rette for områdeledere og konsulenter."], ["forvaltning"]),
    (["Kurset er sat sammen til daglige ledere."], ["leder"]),
    (["Modulet er syet til faglige fyrtårne."], ["fyrtaarn"]),
    (["Det er skruet sammen til pædagoger i daginstitutioner, der har eller skal have den funktion som fyrtårn."], ["fyrtaarn"]),
    (["Vi har lavet et forløb netop til dem: pædagoger fra børnehaver, som skal være fagligt fyrtårn i deres hus."], ["fyrtaarn"]),
    (["Vi udbyder et kursus kun for dagplejere."], ["dagplejer"]),
    (["Her er tre dage særligt for faglige ledere."], ["leder"]),
    (["Et forløb målrettet til dagplejere."], ["dagplejer"]),
    # near misses: what is done to people, and what is for something else
    (["Kurset er for ledere. Pædagogerne er knyttet til dagplejere i nabolaget."], ["leder"]),
    (["Kurset er for ledere. Fyrtårnene, som lederne er ansvarlige for, mødes med dem hjemme."], ["leder"]),
    (["Kurset er for fyrtårne. De er udpeget af ledere, som de skal støtte."], ["fyrtaarn"]),
    # words that only end like somebody
    (["Kurset er for dagplejere.", "Når kurset er forbi, tager hun billederne med i legestuen."], ["dagplejer"]),
    (["Kurset er for dagplejere. Deltagerne tager billeder med på holdet."], ["dagplejer"]),
    (["Kurset er for dagplejere. Hver gang har de årsbilledet med på dagene."], ["dagplejer"]),
    (["Kurset er for dagplejere. Vi indleder sammen med et oplæg og afleder ingen."], ["dagplejer"]),
    # who does what is no question of the target group
    (["Invitation til læringsdag for områdeledere og konsulenter.", "# Hvem laver maden?", "Ida Bo har været pædagogisk leder, før hun kom hertil."], ["forvaltning"]),
    (["Et forløb for dagplejere.", "# Hvem betaler?", "Daglig leder og kommune deler regningen."], ["dagplejer"]),
    (["Et forløb for dagplejere.", "# Hvem har fundet på det?", "To ledere fra Ribe."], ["dagplejer"]),
    (["Et forløb for fyrtårne.", "# Hvem passer børnene imens?", "Medhjælpere og vikarer."], ["fyrtaarn"]),
    (["# Hvem er det for?", "Dagplejere."], ["dagplejer"]),
    (["# For hvem?", "Faglige fyrtårne."], ["fyrtaarn"]),
    (["# Hvem kan være med?", "Daglige ledere."], ["leder"]),
    (["# Hvem?", "Daglige ledere."], ["leder"]),
    (["# Hvem, hvor og hvornår", "Daglige ledere."], ["leder"]),
    (["# Hvem har glæde af kurset?", "Dagplejere."], ["dagplejer"]),
    (["# Hvem bør deltage", "Dagplejere."], ["dagplejer"]),
    (["# Ad 3.1 Deltagere", "Dagplejere fra Mosby."], ["dagplejer"]),
    (["# Pkt. 2: Målgruppe", "Dagplejere fra Mosby."], ["dagplejer"]),
]


@pytest.mark.parametrize(("texts", "groups"), GROUPS)
def test_for_whom_it_is_made(texts: list[str], groups: list[str]) -> None:
    assert [group.value for group in extract_target_groups(offer(*texts)).value or ()] == groups


TEACHERS = [
    # the reader's title is no teacher's
    (["Vi skriver til dig, fordi du er chef for ni ledere. De møder os i marts. Anne Dam er cand.mag., og Per Tvis har en master i ledelse."], None),
    (["Vi skriver til dig, fordi du er chef for ni ledere. De møder os i marts.", "# Undervisere", "Anne Dam er cand.mag., og Per Tvis har en master i ledelse."], "kandidat"),
    (["# Undervisere", "Lektor Ea Thy underviser dig, der er konsulent."], "lektor"),
    (["# Undervisere", "Når du er konsulent i kommunen, møder du docent Ea Thy."], "docent"),
    (["# Undervisere", "Er du leder? Så kender du nok lektor Ea Thy, som underviser."], "lektor"),
    (["I er konsulenter i Ribe. Begge møder I på holdet."], None),
    (["# Undervisere", "Lektor Ea Thy. Hun ved, at I er konsulenter og pædagoger."], "lektor"),
    (["# Undervisere", "Jeg er konsulent og hedder Ea Thy."], "andet"),
    (["# Undervisere", "Vi er konsulenter og har undervist i ti år."], "andet"),
    # a verb is no title
    (["# Underviserne", "Ida Bo og Dorthe Bisp er erfarne kræfter. Det, vi lærer fra os, hviler på mange års erfaring."], None),
    (["# Underviserne", "Adjunkt Ida Bo. Det, hun lærer fra sig, har hun prøvet selv."], "adjunkt"),
    (["# Underviserne", "Adjunkt Ida Bo. Sådan vejleder vi, og sådan leder vi."], "adjunkt"),
    (["# Underviserne", "Adjunkt Ida Bo. Her lærer I at spørge."], "adjunkt"),
    (["# Underviserne", "Ida Bo er lærer."], "professionsbachelor"),
    (["# Underviserne", "Ida Bo, lærer, og Per Vig, lektor."], "professionsbachelor"),
    # a word that only ends like a job
    (["# Underviserne", "Lektor Ida Bo – billeder fra hendes bog hænger i gangen."], "lektor"),
    (["# Underviserne", "Lektor Ida Bo. Vi viser to billeder."], "lektor"),
]


@pytest.mark.parametrize(("texts", "level"), TEACHERS)
def test_whose_title_it_is(texts: list[str], level: str | None) -> None:
    value = extract_teacher_level(offer(*texts)).value

    assert (value.value if value else None) == level


GOALS = [
    # those who come home, whatever they are called
    (["Kære Ane", "Når dine to kommer hjem, ved de mere om at være fyrtårn. De kan gå ind i et samarbejde med kolleger. De tør sætte sig for bordenden. De kender tankerne i læreplanen."], 4),
    (["Kære Ane", "Når Jonas vender tilbage, kan han lede en faglig samtale. Han ved, hvad planen siger."], 2),
    (["Kære Ane", "Når jeres tolv er færdige, kender de flere måder at lede på."], 1),
    (["Kære Ane", "Når pigerne fra vuggestuen kører hjem fredag, har de øvet sig i at sparre. De ved, hvad en evaluering kræver."], 2),
    (["Kære Ane", "Når huset får sin pædagog tilbage, kan hun stå for sparring."], 1),
    (["Kære Ane", "Når dine folk kommer hjem, kan de købe bogen."], 0),
    (["Kære Ane", "Når bussen kommer tilbage, er de trætte."], 0),
    (["Kære Ane", "Når børnene er kørt hjem, har de ro til at læse."], 0),
    # a heading by any number
    (["# Ad 4 Mål for læring", "Dagplejerne får mere viden om læringsmiljøer. De bliver klar over, hvad det særlige ved hjemmet er. De kan samarbejde med forældre. De har indsigt i læreplanen."], 4),
    (["# Ad 4. Mål", "Lederne har indsigt i ledelse. De bliver klar over deres rolle."], 2),
    (["# Pkt. 7 Læringsmål", "Lederne har indsigt i ledelse. De bliver klar over deres rolle."], 2),
    (["# Afsnit 3.2: Udbytte", "Lederne har indsigt i ledelse. De bliver klar over deres rolle."], 2),
    # questions that are answered by yes or no open no goals
    (["# Om modulet", "Her lærer du at fylde rollen ud, så du kan sparre med kollegerne.", "# Har du spørgsmål?", "Kan jeg bruge SVU? Ja, ring til os.", "Hvad er forskellen på et fyrtårn og en souschef? Fyrtårnet hjælper lederen med det faglige."], 1),
    (["# Om modulet", "Her lærer du at fylde rollen ud.", "# Er du i tvivl?", "Du ringer bare. Du får svar samme dag."], 1),
    (["# Om modulet", "Her lærer du at fylde rollen ud.", "# Skal I overnatte?", "I bestiller selv værelse. I får rabat."], 1),
    (["# Om modulet", "Her lærer du at fylde rollen ud.", "# Har I brug for mere?", "I kontakter os. De fleste kommuner køber en ekstra dag."], 1),
    (["# Hvad kan du bagefter?", "Du kan lede en samtale. Du ved, hvad planen siger."], 2),
]


@pytest.mark.parametrize(("texts", "count"), GOALS)
def test_how_many_goals_are_told(texts: list[str], count: int) -> None:
    found = extract_learning_goals(offer("# Kurset", *texts)).value or ()

    assert len(found) == count, found
