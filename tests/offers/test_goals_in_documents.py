# ruff: noqa: E501 - one list to a line
"""Learning goals as documents lay them out: quoted wishes, paragraphs, letters, tender tables, labels for each group."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.groups import for_group, without_goals_of_others
from compliance.offers.model import OfferText, TargetGroup
from compliance.offers.outline import outline

TENDER = ("Nr.", "Ordregivers krav", "Tilbudsgivers svar")


def _offer(*blocks: Block) -> OfferText:
    made = document(heading("Tæt på stuen"), *blocks)
    return OfferText(document=made, title="Tæt på stuen", provider=None, passages=outline(made))


LAYOUTS: list[tuple[str, list[Block], list[str]]] = [
    ("wishes that the buyer wrote", [heading("Det I skrev til os", 2), paragraph("Fra din mail af 3. august har vi klippet dette, så vi ved, hvor I kommer fra:"), item("»Vi lægger vægt på, at leverandøren kender pejlemærkerne.«"), item("»Gerne tre dage med luft imellem.«")], []),
    ("wishes beside goals", [heading("Jeres ønsker", 2), item("”I skal kende vores egen læreplan.”"), item("”Deltagerne skal have et bevis.”"), heading("Efter kurset kan du", 2), item("lede en faglig samtale"), item("bruge læreplanen som målestok")], ["lede en faglig samtale", "bruge læreplanen som målestok"]),
    ("a paragraph for each goal", [heading("Det har du med i bilen hjem", 2), paragraph("Du er blevet bedre til at tænke en dag igennem på forhånd."), paragraph("Du ved, hvad den lille flok giver dig af bøvl. Og du ved, hvad den giver, som ingen vuggestue har."), paragraph("Du tør gå din egen hverdag efter i sømmene.")], ["Du er blevet bedre til at tænke en dag igennem på forhånd", "Du ved, hvad den lille flok giver dig af bøvl. Og du ved, hvad den giver, som ingen vuggestue har", "Du tør gå din egen hverdag efter i sømmene"]),
    ("goals that go on in the next paragraph", [heading("Når du er færdig", 2), paragraph("Målet er, at du ved mere om opgaven som fagligt fyrtårn. Du kan tage teten, når kolleger skal give hinanden sparring."), paragraph("Du er blevet klogere på læreplanen: hvad der gør et læringsmiljø godt, og hvad et fagligt fællesskab er lavet af. Og du har haft et stykke af den mellem hænderne.")], ["du ved mere om opgaven som fagligt fyrtårn", "Du kan tage teten, når kolleger skal give hinanden sparring", "Du er blevet klogere på læreplanen: hvad der gør et læringsmiljø godt, og hvad et fagligt fællesskab er lavet af", "Og du har haft et stykke af den mellem hænderne"]),
    ("a letter", [paragraph("Når vi siger tak for denne gang, skulle I gerne vide en del mere om, hvordan en kommune stiller stilladset op. I skulle også kunne sige uden papir, hvad der er jeres bid af opgaven.")], ["Når vi siger tak for denne gang, skulle I gerne vide en del mere om, hvordan en kommune stiller stilladset op", "I skulle også kunne sige uden papir, hvad der er jeres bid af opgaven"]),
    ("a letter, one sentence", [paragraph("Når dagen er gået, skal I gerne have et klart billede af forvaltningens rolle i at gøre læreplanen til virkelighed.")], ["Når dagen er gået, skal I gerne have et klart billede af forvaltningens rolle i at gøre læreplanen til virkelighed"]),
    ("a letter that hopes", [paragraph("Vores håb er, at I bagefter kan se jeres eget tilsyn med nye øjne, og at I ved, hvem der gør hvad.")], ["I bagefter kan se jeres eget tilsyn med nye øjne, og at I ved, hvem der gør hvad"]),
    ("the homeward drive", [paragraph("Når du sætter dig i bilen igen, kender du tre måder at følge op på, og du har en plan med fra mandag.")], ["Når du sætter dig i bilen igen, kender du tre måder at følge op på, og du har en plan med fra mandag"]),
    ("a tender's demands that are goals", [heading("Delaftale 1", 2), row(*TENDER), row("B10", "Pensum", "250 sider, heraf 120 fælles."), row("B11", "Mål: Mere viden og flere færdigheder i faglig ledelse.", "Efter forløbet leder deltageren det pædagogiske arbejde med mere viden og flere greb end før."), row("B12", "Mål: Samarbejde med fyrtårne.", "Ja"), row("B13", "Mål: Sparring.", "Kravet opfyldes til fulde."), row("B14", "Mål: Det nye i læreplanen.", "Deltageren kender forskellen på den gamle læreplan og den nye.")], ["Efter forløbet leder deltageren det pædagogiske arbejde med mere viden og flere greb end før", "Deltageren kender forskellen på den gamle læreplan og den nye"]),
    ("a tender's goals by number", [row("Krav", "Besvarelse"), row("Læringsmål 1: ledelse", "Lederen kan lede den faglige samtale på stuen."), row("Læringsmål 2: fornyelse", "Vi tager målet op på dag 2.")], ["Lederen kan lede den faglige samtale på stuen"]),
    ("goals that ask", [heading("Når du kører hjem sidste dag", 2), item("Du kender fælderne ved at arbejde alene."), item("Du tør se dig selv over skulderen: Hvorfor gør jeg sådan? Er det for børnenes skyld eller for min?"), item("Du ved, hvad et læringsmiljø er.")], ["Du kender fælderne ved at arbejde alene", "Du tør se dig selv over skulderen: Hvorfor gør jeg sådan? Er det for børnenes skyld eller for min?", "Du ved, hvad et læringsmiljø er"]),
    ("an answer among questions", [heading("Hvad kan jeg, når jeg er færdig?", 2), paragraph("Du har overblik over flere måder at lede på. Og du har øvet dig i at få læreplanen til at leve."), item("Vi har lige fået fyrtårne. Kommer I ind på det?"), paragraph("Ja. Formiddagen handler om samarbejdet.")], ["Du har overblik over flere måder at lede på", "Og du har øvet dig i at få læreplanen til at leve"]),
    ("a month that is nobody", [heading("Det får du med hjem", 2), paragraph("Du ved, hvad en god rutine er. I oktober fører du det ud i livet. I vinter følger kommunens konsulenter dig.")], ["Du ved, hvad en god rutine er"]),
    ("you who know", [heading("Det får I med hjem", 2), paragraph("I kender læreplanens grundlag. I tør sige til og fra.")], ["I kender læreplanens grundlag", "I tør sige til og fra"]),
    ("purposes of minutes", [heading("Formål", 2), paragraph("Formålet for lederne er, at de bliver dygtigere til at lede de pædagogiske processer. Lederne skal desuden have erfaring med at bruge fyrtårnet som medspiller."), paragraph("Begge grupper skal få indsigt i, hvordan fornyelse kommer i stand. Endelig skal begge grupper have arbejdet med at føre læreplanen ud i livet.")], ["de bliver dygtigere til at lede de pædagogiske processer", "Lederne skal desuden have erfaring med at bruge fyrtårnet som medspiller", "Begge grupper skal få indsigt i, hvordan fornyelse kommer i stand", "Endelig skal begge grupper have arbejdet med at føre læreplanen ud i livet"]),
    ("a purpose of the pool", [heading("Formål", 2), paragraph("Formålet med puljen er, at kommunerne kan løfte kvaliteten. Kommunerne skal indsende regnskab.")], []),
    ("tasks of the participants", [heading("Forberedelse", 2), paragraph("Når du møder op, skal du have læst to artikler. Deltagerne skal medbringe en optagelse.")], []),
    ("practical ends", [heading("Praktisk", 2), paragraph("Når dagen er slut, kan du få refunderet din transport. Når du er tilmeldt, får du adgang til teksterne.")], []),
    ("what customers said", [heading("Det siger de", 2), item("»Jeg kan nu lede en faglig samtale.«"), item("»Jeg ved, hvad læreplanen kræver.«")], []),
]


@pytest.mark.parametrize(("layout", "blocks", "goals"), LAYOUTS)
def test_goals_are_read_as_they_are_laid_out(layout: str, blocks: list[Block], goals: list[str]) -> None:
    assert list(extract_learning_goals(_offer(*blocks)).value or ()) == goals


MAKKERS = [
    heading("Det skal der komme ud af det", 2),
    paragraph("Når makkerparret er færdigt,"),
    item("kan I gøre rede for, hvad der er nyt i læreplanen"),
    item("har I oversat et stykke af den til hverdagen"),
    paragraph("Lederen"),
    item("kender tre former for faglig ledelse"),
    item("har øvet sig i at arbejde sammen med sit fyrtårn"),
    paragraph("Fyrtårnet"),
    item("kan gå foran, når kolleger skal planlægge"),
    item("tør tage ansvaret for den faglige sparring"),
]


@pytest.mark.parametrize(
    ("group", "own"),
    [
        (TargetGroup.LEDER, ["kender tre former for faglig ledelse", "har øvet sig i at arbejde sammen med sit fyrtårn"]),
        (TargetGroup.FYRTAARN, ["kan gå foran, når kolleger skal planlægge", "tør tage ansvaret for den faglige sparring"]),
    ],
)
def test_each_group_has_the_goals_under_its_own_label(group: TargetGroup, own: list[str]) -> None:
    common = ["kan I gøre rede for, hvad der er nyt i læreplanen", "har I oversat et stykke af den til hverdagen"]
    assert list(extract_learning_goals(for_group(_offer(*MAKKERS), group)).value or ()) == common + own


def test_a_purpose_for_another_group_is_not_this_offers() -> None:
    offer = _offer(
        heading("Formål", 2),
        paragraph("Formålet for lederne er, at de bliver dygtigere til at lede de pædagogiske processer."),
        paragraph("Formålet for fyrtårnene er, at de får mere viden om og øvelse i opgaven med at bistå lederen."),
    )
    goals = extract_learning_goals(without_goals_of_others(offer, TargetGroup.LEDER)).value
    assert goals == ("de bliver dygtigere til at lede de pædagogiske processer",)


def test_answers_under_another_groups_heading_are_another_offers() -> None:
    offer = _offer(
        heading("B. Delaftale 1 – forløb for faglige ledere", 2),
        row(*TENDER), row("B11", "Mål: Viden", "Deltageren kender flere former for faglig ledelse."),
        heading("C. Delaftale 2 – forløb for faglige fyrtårne", 2),
        row(*TENDER).model_copy(update={"table": 1}),
        row("C11", "Mål: Viden", "Deltageren har øvet rollen i praksis.").model_copy(update={"table": 1}),
    )  # fmt: skip
    goals = extract_learning_goals(for_group(offer, TargetGroup.FYRTAARN)).value
    assert goals == ("Deltageren har øvet rollen i praksis",)


ABLE_TO = ["indrette rum og rutiner, så børn trives", "begrunde valg over for forældre"]
LEADS = [
    ("Hvad en leder kan bagefter", "Når begge er bestået, kan lederen", ABLE_TO, ABLE_TO),
    ("Bagefter", "Når dagene er gået, er meningen, at I kan", ABLE_TO, ABLE_TO),
    ("Sigtet", "Fyrtårnet skal, når vi slipper det, kunne", ABLE_TO, ABLE_TO),
    ("Formål", "Kurset skal sætte deltagerne i stand til at", ABLE_TO, ABLE_TO),
    ("Indhold", "På dag 1 arbejder vi med", ["læreplanens grundlag", "leg, dannelse og samspil"], []),
    ("Praktisk", "Husk at medbringe", ["jeres egen læreplan", "et foto fra stuen"], []),
    ("Tilmelding", "Bagefter kan du", ["hente slides på nettet", "købe bogen med rabat"], []),
    ("Opgaver", "Du skal mellem dagene", ["prøve en øvelse med en kollega", "tale med din leder"], []),
]


@pytest.mark.parametrize(("head", "lead", "items", "goals"), LEADS)
def test_a_list_goes_on_from_the_words_before_it(head: str, lead: str, items: list[str], goals: list[str]) -> None:
    made = document(heading("Kursus"), heading(head, 2), paragraph(lead), *map(item, items))
    offer = OfferText(document=made, title="Kursus", provider=None, passages=outline(made))
    assert list(extract_learning_goals(offer).value or ()) == goals


TOLD = [
    ("Efter dagen ved I mere om strukturer. I kan sætte ord på jeres rolle. Og I ser kurset som en brik i en plan.", 3),
    ("Vi vil gerne have, at I efter dagene kan lede en sparring, og at I kender læreplanens krav.", 1),
    ("Vi håber, at I har lyst til at være med.", 0),
    ("Meningen med modulet er, at du bliver skarpere til at analysere, og at du kan tilrettelægge forløb.", 1),
    ("Hvad får I for pengene? I og jeres folk kommer hjem og ved mere om strukturer. I har fået øje på jeres rolle.", 2),
    ("Hvad håber jeg, I får med? Jeg vil gerne have, at I går herfra med nye greb. I skal vide, hvad der er nyt.", 2),
    ("Du går herfra med et klart billede af din rolle. Kort sagt bliver du dygtigere til at lede.", 1),
    ("Deltagerne tager hjem med greb, de kan bruge mandag morgen.", 1),
    ("Og I kommer hjem og kan forklare, hvad evaluering er.", 1),
    ("I skal kende flere måder at lede på. Og så skal I have arbejdet med at få læreplanen ind i jeres uge.", 2),
    ("Når vi er færdige, skulle en dagplejer gerne kunne indrette sin dag. Hun skal vide, hvad der er svært.", 2),
    ("De skal kunne se kurset som en del af en plan. Endelig skal de kende læreplanens bærende dele.", 2),
    ("Dagene er for ledere. De skal kende det nye i læreplanen. De skal også have prøvet at bruge et fyrtårn.", 2),
    ("Lederne skal være blevet dygtigere til at lede. De skal have øvet sig i at give feedback.", 2),
    ("Deltagerne skal kunne afsætte tre dage. De skal kunne medbringe en computer.", 0),
    ("Deltagerne skal have læst to artikler. De skal kunne sende dem til os.", 0),
    ("I skal kende jeres EAN-nummer, når I skriver.", 0),
    ("Underviserne skal kende læreplanen. Konsulentfirmaet skal kunne stille en vikar.", 0),
    ("Du tager hjem med toget kl. 16. I går hjem med madpakken i tasken.", 0),
    ("Vi vil gerne have, at I melder afbud i god tid.", 0),
    ("Hvad får du for pengene? Frokost, kaffe og et værelse.", 0),
]


@pytest.mark.parametrize(("text", "number"), TOLD)
def test_goals_told_in_prose_are_counted(text: str, number: int) -> None:
    made = document(heading("Kursus"), heading("Om dagen", 2), paragraph(text))
    offer = OfferText(document=made, title="Kursus", provider=None, passages=outline(made))
    assert len(extract_learning_goals(offer).value or ()) == number
