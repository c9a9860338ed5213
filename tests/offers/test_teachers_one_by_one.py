# ruff: noqa: E501 - one phrase to a line
"""Who is who among the teachers: told of twice, by a background alone, beside the house that employs them."""

from __future__ import annotations

import pytest
from made_documents import document, heading, row
from offer_texts import offer_of

from compliance.offers.facts.teachers import extract_teacher_level
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

PHRASES: list[tuple[str, list[str], str | None]] = [
    # the same person again
    ("Undervisere",["Karsten Ulvedal (lektor) og Mette Hjorthede (cand.pæd.psych., selvstændig konsulent).","Alle har i mere end ti år undervist i dagpleje, og Mette Hjorthede var selv institutionsleder, før hun blev konsulent."],"kandidat"),
    ("Undervisere",["Anne Vig (lektor) og Per Dahl (adjunkt).","Per Dahl er tillige selvstændig konsulent."],"adjunkt"),
    ("Undervisere",["Lektor Anne Vig og adjunkt Per Dahl.","Anne Vig er uddannet pædagog og har været leder af en børnehave."],"adjunkt"),
    ("Undervisere",["Anne Vig, lektor.","Per Dahl, konsulent.","Per Dahl er cand.pæd.soc. fra Aarhus."],"kandidat"),
    ("Undervisere",["Anne Vig, lektor. Hun er også coach og forfatter."],"lektor"),
    ("Undervisere",["Ida Berg (docent) og Karl Vig (ph.d.). Karl Vig er i dag selvstændig konsulent."],"phd"),
    # whose background is all that is known
    ("Hvem er vi?",["Solveig Brandelev er uddannet pædagog og var dagplejer i ni år, før hun begyndte at undervise. Ruth Egebæk er pædagog med en diplomuddannelse oveni og har været dagplejepædagog i to kommuner."],"professionsbachelor"),
    ("Undervisere",["Lis Holm er pædagog. Ole Skov er lektor."],"professionsbachelor"),
    ("Undervisere",["Lis Holm er lektor og uddannet pædagog."],"lektor"),
    ("Undervisere",["Lektor Lis Holm. Hun er oprindelig pædagog."],"lektor"),
    ("Undervisere",["Birgit Lomholt, lektor. Har fulgt ledere i tre år og er selv uddannet pædagog."],"lektor"),
    ("Undervisere",["Lis Holm, pædagog, og Ole Skov, cand.pæd."],"professionsbachelor"),
    ("Undervisere",["Lis Holm er sygeplejerske med en master i sundhed."],"kandidat"),
    ("Undervisere",["Underviserne er lektorer og er alle uddannede pædagoger."],"lektor"),
    ("Undervisere",["Underviserne er alle pædagoger med mindst ti år på gulvet og en diplomuddannelse oven i."],"diplom"),
    ("Undervisere",["Lektor Anne Vig, der selv er pædagog, og adjunkt Per Dahl."],"adjunkt"),
    ("Undervisere",["Anne Vig er adjunkt og har en baggrund som pædagog."],"adjunkt"),
    ("Undervisere",["Anne er pædagog og leder af et børnehus. Bo er lektor."],"professionsbachelor"),
    ("Undervisere",["Den ene er pædagog, den anden er lektor."],"professionsbachelor"),
    ("Undervisere",["En lektor og en pædagog deler undervisningen."],"professionsbachelor"),
    # the firm beside its teachers
    ("Hvem står bag",["Forløbet er udviklet af os. To af de tre undervisere er lektorer ved Nordlyng: Ane Falkensten og Ove Præstmark. Den tredje finder vi, når datoerne er bekræftet. Tangloppen er ti konsulenter med kontor i Søndre Vejrø."],"lektor"),
    ("Hvem står bag?",["Undervisningen varetages af lektor Ida Berg. Vi er et lille hus med seks konsulenter og en bogholder."],"lektor"),
    ("Undervisere",["Docent Ida Berg underviser alle dage. Huset tæller tolv konsulenter og tre studerende."],"docent"),
    ("Undervisere",["Adjunkt Per Dahl og lektor Anne Vig. Firmaet består af fem konsulenter."],"adjunkt"),
    ("Om os",["Vi er otte konsulenter i alt. Undervisningen på dette kursus varetages af lektor Ida Berg."],"lektor"),
    ("Undervisere",["Vi er to konsulenter og deler undervisningen."],"andet"),
    ("Undervisere",["Vi er ti konsulenter, og det bliver to af os, der underviser."],"andet"),
    ("Undervisere",["De tre undervisere er alle konsulenter i firmaet."],"andet"),
    ("Undervisere",["Afdelingen har 14 lektorer og seks adjunkter. Til jer har vi sat lektor Ida Berg."],"lektor"),
    # who stands for the days
    ("Leverandør",["Undervisningen købes hos Professionshøjskolen Sundkær. To af deres lektorer, Bodil Frausing og Niels Ask, og en adjunkt, Fatma Gregersen, står for de tre dage."],"adjunkt"),
    ("Leverandør",["Lektor Bodil Frausing står for begge dage."],"lektor"),
    ("Leverandør",["De fire dage klares af adjunkt Fatma Gregersen."],"adjunkt"),
    ("Leverandør",["Det er lektor Bodil Frausing, der har holdt alle tre dage."],"lektor"),
    ("Leverandør",["Kurset køres af lektor Bodil Frausing."],"lektor"),
    ("Leverandør",["Docent Bo Lind tager de to første dage, adjunkt Ida Vig den sidste."],"adjunkt"),
    ("Leverandør",["Professor Viggo Hald leder jer gennem dagen."],"professor"),
    ("Leverandør",["Lektor Bo Lind fører jer gennem de tre dage."],"lektor"),
    ("Leverandør",["Adjunkt Ida Vig er jeres gennemgående underviser."],"adjunkt"),
    ("Leverandør",["Ved tavlen står lektor Bo Lind."],"lektor"),
    ("Leverandør",["Til at undervise har vi hyret ph.d. Ida Vig."],"phd"),
    ("Leverandør",["Vi har bedt lektor Bo Lind om at undervise."],"lektor"),
    ("Leverandør",["Undervisningen bliver lagt i hænderne på to adjunkter."],"adjunkt"),
    ("Leverandør",["Seminariet sender to lektorer, som underviser på skift."],"lektor"),
    ("Leverandør",["Souschef Lis Holm står for vagtplanen de tre dage."],None),
    ("Leverandør",["Konsulent Lis Holm står for tilmeldingen."],None),
    ("Leverandør",["Kommunens konsulent står for de fire netværksmøder bagefter."],None),
    ("Leverandør",["Som lektor Bo Lind skriver i sin bog, tager forandring tid."],None),
    ("Undervisere",["Underviserne er adjunkter eller tilsvarende."],"adjunkt"),
    ("Undervisere",["Underviserne har mindst kandidatniveau eller tilsvarende."],"kandidat"),
    ("Undervisere",["Alle vores undervisere har lektorbedømmelse."],"lektor"),
    ("Undervisere",["Holdet af undervisere tæller en professor, to lektorer og en erfaren praktiker."],"andet"),
    ("Undervisere",["Bo Lind er lektor og forfatter til en række bøger."],"lektor"),
    ("Undervisere",["Bo Lind er lektor, studieleder og medlem af Børnerådet."],"lektor"),
    ("Undervisere",["Bo Lind, cand.pæd.psych. og aut. psykolog."],"kandidat"),
    ("Undervisere",["Bo Lind, psykolog og ph.d., og Ida Vig, antropolog og adjunkt."],"adjunkt"),
]


@pytest.mark.parametrize(("head", "texts", "level"), PHRASES)
def test_each_teacher_counts_once_and_nobody_else_does(head: str, texts: list[str], level: str | None) -> None:
    assert extract_teacher_level(offer_of(head, *texts)).value == level


@pytest.mark.parametrize(("title", "level"), [("Delaftale A: Ledere", "lektor"), ("Delaftale B: Forvaltningen", "kandidat")])
def test_an_answer_names_the_teachers_of_each_part(title: str, level: str) -> None:
    made = document(
        heading("Undervisere", 2),
        row("1.3", "Delaftale A: Ida Berg (lektor, ph.d.) og Karl Vig (docent).", columns=("Nr.", "Svar")),
        row("1.4", "Delaftale B: Per Dahl (lektor) og Mette Lind (cand.pæd.psych.).", columns=("Nr.", "Svar")),
        row("1.5", "Alle fire har undervist i dagpleje, og Mette Lind var leder, før hun blev konsulent.", columns=("Nr.", "Svar")),
    )
    offer = OfferText(document=made, title=title, provider=None, passages=outline(made))
    assert extract_teacher_level(offer).value == level
