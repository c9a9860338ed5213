# ruff: noqa: E501 - one text to a line
"""Goals told in sentences: beside a demand, after an aim, of people in the third person; and what only sounds like them."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

DEM = ("Nr.", "Krav", "Tilbudsgivers besvarelse")
TEXTS: list[tuple[list[Block], list[str]]] = [
    ([heading("Kurset", 2),paragraph("Efter kurset har du fået indblik i forskellige veje til fornyelse: du kan få øje på forstyrrelser i hverdagen og selv lave nogle. Du kender læreplanens nye ord, og du har arbejdet med, hvordan de kommer ind i din ledelse.")],["Efter kurset har du fået","Du kender"]),
    ([heading("Kurset", 2),paragraph("I får viden om, hvordan en kommune skaber strukturer. I bliver klogere på den rolle, forvaltningen har. I lærer at se kompetenceudvikling som et led i en strategi. Og I kender de centrale dele af læreplanen.")],["I får viden","I bliver klogere","I lærer","Og I kender"]),
    ([heading("Det går du hjem med", 2),paragraph("Kort sagt er målet, at du bliver dygtigere til at lede pædagogikken. Du kender flere måder at lede på. Og så har du oversat ét tema til din egen kalender: hvad gør du mandag, og hvordan holder du fast?")],["du bliver dygtigere|Kort sagt","Du kender","Og så har du"]),
    ([heading("Formålet", 2),paragraph("Formålet er, at du kan træde ind i rollen som fyrtårn og hjælpe din leder. Det betyder helt konkret:"),item("at du kan planlægge og evaluere børnenes læringsmiljø"),item("at du kan styre en faglig samtale blandt kolleger")],["du kan træde|Formålet er","at du kan planlægge","at du kan styre"]),
    ([heading("Delaftale A", 2),row("A.7","Mål og udbytte","Når forløbet er slut, råder lederne over flere måder at lede det pædagogiske arbejde på. De ved, hvilke greb en leder har. De kan få øje på den slags uro, der rykker en vane. De har kendskab til lovens krav. Og de har hver især oversat et stykke af læreplanen til deres hverdag. Vi har noteret, at kommunen først udpeger fyrtårne i 2020.",columns=DEM)],["Når forløbet","De ved","De kan","De har","Og de har"]),
    ([heading("Delaftale B", 2),row("B.6","Mål og udbytte","Deltagerne får viden om, hvordan en kommune kan bygge strukturer. De får et skarpt billede af, hvad der er forvaltningens del af arbejdet.",columns=DEM)],["Deltagerne får","De får et skarpt"]),
    ([heading("Fyrtårnene", 2),paragraph("For fyrtårnet er målet at stå sikrere i rollen og kunne være lederens højre hånd. Fyrtårnet kan planlægge, udvikle og evaluere læringsmiljøer. Det kan tage styringen, når kolleger sparrer. Det har fået begreb om, hvordan forandring kommer i gang. Endelig har det været med til at oversætte læreplanen til hverdagen på stuen.")],["For fyrtårnet","Fyrtårnet kan","Det kan","Det har","Endelig har"]),
    ([heading("Forløbet", 2),paragraph("Målet er ledere, der tør gå ind på stuen og kan holde kursen.")],["Målet er ledere"]),
    ([heading("Forløbet", 2),paragraph("Målet er dagplejere, som kan planlægge gode læringsmiljøer.")],["Målet er dagpl"]),
    ([heading("Forløbet", 2),paragraph("Målet er en leder, der kan stå i uroen.")],["Målet er en leder"]),
    ([heading("Forløbet", 2),paragraph("Målet er at klæde lederne på til at lede læreplansarbejdet.")],["Målet er at klæde"]),
    ([heading("Forløbet", 2),paragraph("Målet er, at I kommer hjem med en plan, I tror på.")],["I kommer hjem|Målet er"]),
    ([heading("Forløbet", 2),paragraph("Formålet er at give deltagerne indsigt i læreplanen og styrke deres ledelse.")],["Formålet er at give"]),
    ([heading("Læringsmål", 2),row("Viden","Den studerende har viden om evaluering. Den studerende forstår grænserne for den."),row("Færdigheder","Den studerende kan indsamle data.")],["Den studerende har viden","Den studerende forstår","Den studerende kan"]),
    ([heading("Hvad får lederen ud af det?", 2),paragraph("Lederen skærper sit blik for gode læringsmiljøer. Hun træner at give feedback. Hun går hjem med en plan for de næste tre måneder. Prisen er 4.000 kr.")],["Lederen skærper","Hun træner","Hun går"]),
    ([heading("Efter kurset", 2),paragraph("Efter kurset møder du hjemme hos os en aften om måneden. Efter kurset kan du få tilsendt slides.")],[]),
    ([heading("Praktisk", 2),paragraph("I får frokost og kaffe. I bliver hentet på stationen. Og I kender jo vejen.")],[]),
    ([heading("Baggrund", 2),paragraph("Målet med aftalen er at løfte kvaliteten i alle dagtilbud.")],[]),
    ([heading("Kurset", 2),paragraph("Målet er kommuner, der samarbejder bedre.")],[]),
    ([heading("Kurset", 2),paragraph("Du bliver kontaktet af en underviser før første dag. Du kender måske problemet fra din egen hverdag.")],[]),
    ([heading("Kurset", 2),paragraph("I får et hæfte med tekster. I bliver budt på kage. I lærer hinanden at kende over en kop kaffe.")],[]),
    ([heading("Udbytte", 2),paragraph("Du bliver mere sikker i rollen. Du bliver klædt på til den svære samtale. Du får redskaber med hjem. Du får også frokost.")],["Du bliver mere","Du bliver klædt","Du får redskaber"]),
    ([heading("Efter forløbet kan du", 2),item("lede en faglig samtale"),item("skabe gode læringsmiljøer"),heading("Praktisk", 2),item("du kan få frokost"),item("du kan parkere gratis")],["lede","skabe"]),
    ([heading("Mål", 2),paragraph("Når I er færdige, har I alle prøvet at lede en evaluering. I har et fælles sprog. I ved, hvad loven siger.")],["Når I er","I har et","I ved"]),
]


@pytest.mark.parametrize(("blocks", "openings"), TEXTS)
def test_each_goal_is_one_sentence(blocks: list[Block], openings: list[str]) -> None:
    """`openings`: how each goal begins, with its aim or without it ("målet er, at …")."""
    made = document(heading("Kurset Tæt på", 1), *blocks)
    offer = OfferText(document=made, title="Kurset", provider=None, passages=outline(made))
    goals = extract_learning_goals(offer).value or ()
    assert len(goals) == len(openings)
    assert all(goal.startswith(tuple(opening.split("|"))) for goal, opening in zip(goals, openings, strict=True))
