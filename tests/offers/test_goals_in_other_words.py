# ruff: noqa: E501 - one list to a line
"""Learning goals under headings and leads of many kinds, in prose, and what only looks like them."""

from __future__ import annotations

import pytest

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.model import OfferText, Passage
from compliance.offers.sections import section_of

GOALS = [
    ("Delforløb A", "Formålet med delforløb A er:", True, ["at de daglige ledere bliver dygtigere til at lede pædagogiske processer;", "at ledere har omsat læreplanen i deres hverdag."], ["at de daglige ledere bliver dygtigere til at lede pædagogiske processer", "at ledere har omsat læreplanen i deres hverdag"]),
    (None, "", False, ["Efter dagen skulle I gerne have mere viden om, hvordan kommunen bygger noget op. I skulle også kunne se kompetenceudvikling som et led i vores strategi."], ["Efter dagen skulle I gerne have mere viden om, hvordan kommunen bygger noget op", "I skulle også kunne se kompetenceudvikling som et led i vores strategi"]),
    ("Hvad kan lederne bagefter?", "", False, ["De kan lede den faglige samtale. Fyrtårnene er ikke en del af opgaven; de får besked om datoerne."], ["De kan lede den faglige samtale"]),
    ("Udbytte", "", False, ["Du får indsigt i læreplanen. Du får vejledning to gange: først i gruppen, siden alene."], ["Du får indsigt i læreplanen"]),
    ("Bagefter kan du", "", True, ["planlægge hverdagen i dit eget hjem", "se, hvad der er styrken ved at arbejde alene"], ["planlægge hverdagen i dit eget hjem", "se, hvad der er styrken ved at arbejde alene"]),
    ("Formål", "Sekretariatet har formuleret følgende formål for dagen:", True, ["at deltagerne får større viden om strukturer i kommunen", "at den enkelte kender forvaltningens egen part", "at alle kan gøre rede for læreplanens bærende dele"], ["at deltagerne får større viden om strukturer i kommunen", "at den enkelte kender forvaltningens egen part", "at alle kan gøre rede for læreplanens bærende dele"]),
    ("Dagplejerens læringsmiljø", "Vi sigter efter,", True, ["at du har fået nye kræfter og ny viden", "at du tør gå din egen praksis efter i sømmene", "at læreplanen er blevet en del af det, du gør hver dag"], ["at du har fået nye kræfter og ny viden", "at du tør gå din egen praksis efter i sømmene", "at læreplanen er blevet en del af det, du gør hver dag"]),
    (None, "", False, ["Hvad får jeres folk så ud af det? Tre ting er målet: de skal vide mere om, hvordan man skaber strukturer; de skal kunne tænke efteruddannelse som en lokal strategi; og de skal kende læreplanens kernepunkter."], ["de skal vide mere om, hvordan man skaber strukturer", "de skal kunne tænke efteruddannelse som en lokal strategi", "og de skal kende læreplanens kernepunkter"]),
    (None, "", False, ["Hvad får de så ud af det? De bliver klogere på fyrtårnsrollen og bedre til at udfylde den. De kan stå for den faglige sparring mellem kolleger. De får et godt indblik i læreplanen. Og de har, når forløbet er omme, gjort læreplanen til hverdag på deres egen stue. Et afsnit på anden dag handler om forandringsteori."], ["De bliver klogere på fyrtårnsrollen og bedre til at udfylde den", "De kan stå for den faglige sparring mellem kolleger", "De får et godt indblik i læreplanen", "Og de har, når forløbet er omme, gjort læreplanen til hverdag på deres egen stue"]),
    ("Hvad får du med hjem?", "", False, ["Når du går herfra den 20. april, er det meningen, at du både ved mere om og er blevet dygtigere til at lede det pædagogiske arbejde.", "Du har overblik over forskellige måder at lede fagligt på.", "Og du har arbejdet med at gøre læreplanen til en del af din egen ledelseshverdag."], ["Når du går herfra den 20. april, er det meningen, at du både ved mere om og er blevet dygtigere til at lede det pædagogiske arbejde", "Du har overblik over forskellige måder at lede fagligt på", "Og du har arbejdet med at gøre læreplanen til en del af din egen ledelseshverdag"]),
    ("Det kan du bagefter", "", False, ["Du har indsigt i flere måder at lede fagligt på. Du har en skabelon for tilsynssamtaler, som du selv har udfyldt.", "Formen er oplæg, parsamtaler og øvelser. Kurset holdes 14. og 15. maj 2020 på Hotel Strandlyst. Pris 5.200 kr."], ["Du har indsigt i flere måder at lede fagligt på", "Du har en skabelon for tilsynssamtaler, som du selv har udfyldt"]),
    ("Udbytte", "", False, ["Forløbet sigter på", "at lederen kan gå foran i den pædagogiske proces", "at lederen kender spændet af lederroller"], ["at lederen kan gå foran i den pædagogiske proces", "at lederen kender spændet af lederroller"]),
    ("Det skulle gerne komme ud af det", "", True, ["Dagplejerne skal blive bedre til at planlægge et godt læringsmiljø.", "De skal turde kigge kritisk på deres egen måde at gøre tingene på."], ["Dagplejerne skal blive bedre til at planlægge et godt læringsmiljø", "De skal turde kigge kritisk på deres egen måde at gøre tingene på"]),
    ("Sådan mærker I forskellen", "", True, ["Du er blevet en skarpere faglig leder.", "Du ved, hvad der er nyt i loven fra 2018."], ["Du er blevet en skarpere faglig leder", "Du ved, hvad der er nyt i loven fra 2018"]),
    ("Og hvad så på mandag?", "", True, ["Du kan lede en faglig samtale på stuen.", "Du ved, hvad en evalueringskultur kræver af dig.", "Du har prøvet at skabe en forstyrrelse."], ["Du kan lede en faglig samtale på stuen", "Du ved, hvad en evalueringskultur kræver af dig", "Du har prøvet at skabe en forstyrrelse"]),
    ("Efter kurset er du i stand til at", "", True, ["planlægge gode læringsmiljøer", "evaluere sammen med kolleger"], ["planlægge gode læringsmiljøer", "evaluere sammen med kolleger"]),
    ("Så langt når vi", "Når vi skilles, skulle I gerne", True, ["kunne lede den faglige samtale", "kende læreplanens grundlag", "have afprøvet en forandring hjemme"], ["kunne lede den faglige samtale", "kende læreplanens grundlag", "have afprøvet en forandring hjemme"]),
    ("Formål", "", False, ["Formålet er, at deltagerne får mere viden om og bliver dygtigere til at udfylde rollen som fagligt fyrtårn."], ["deltagerne får mere viden om og bliver dygtigere til at udfylde rollen som fagligt fyrtårn"]),
    ("Om dagen", "", False, ["Formålet er, at du går hjem med større viden om, hvordan en kommune bygger strukturer, og at du kan gøre rede for forvaltningens rolle. Dertil kommer, at du får et fælles sprog med dine ledere om evalueringskultur."], ["du går hjem med større viden om, hvordan en kommune bygger strukturer, og at du kan gøre rede for forvaltningens rolle", "Dertil kommer, at du får et fælles sprog med dine ledere om evalueringskultur"]),
    ("Program", "", True, ["Læreplanen set fra rådhuset", "Frokost og gåtur", "Du skriver din egen plan for efteråret"], []),
    ("Praktisk", "Når du tilmelder dig, skal du", True, ["oplyse navn og institution", "skrive, om du er vegetar"], []),
    ("Deltagere", "Som deltager skal du", True, ["være uddannet pædagog", "have din leders opbakning"], []),
    ("Forberedelse", "Inden kurset skal du", True, ["læse to tekster fra hæftet", "interviewe din leder"], []),
    ("Om rammen", "", False, ["Formålet med puljen er, at kommunerne kan løfte kvaliteten i dagtilbud."], []),
    ("Til orientering", "", False, ["Læringsdagene for faglige ledere begynder den 9. april. Her får deltagerne kursusbevis af leverandøren."], []),
    ("Vilkår", "", False, ["Efter kurset kan du få refunderet din transport."], []),
    ("Det siger deltagerne", "", False, ["Jeg har lært at se børnene på en ny måde."], []),
    ("Hvad får du med hjem?", "", True, ["Du kan sætte ord på din rolle.", "Et kursusbevis og en mappe"], ["Du kan sætte ord på din rolle"]),
]


@pytest.mark.parametrize(("heading", "lead", "items", "texts", "goals"), GOALS)
def test_goals_are_what_the_participants_gain(
    heading: str | None, lead: str, items: bool, texts: list[str], goals: list[str]
) -> None:
    title = heading or "Kursus"
    blocks = [Block(index=0, kind=BlockKind.HEADING, text=title, level=2)]
    blocks += [Block(index=n, kind=BlockKind.PARAGRAPH, text=text) for n, text in enumerate(texts, 1)]
    document = Document(path="k.docx", file="k.docx", sha256="0", pages=None, blocks=tuple(blocks))
    passages = tuple(
        Passage(
            block=n, start=0, end=len(text), text=text, section=section_of(title), heading=title, lead=lead,
            is_item=items,
        )
        for n, text in enumerate(texts, 1)
    )  # fmt: skip
    offer = OfferText(document=document, title="Kursus", provider=None, passages=passages)
    assert list(extract_learning_goals(offer).value or ()) == goals
