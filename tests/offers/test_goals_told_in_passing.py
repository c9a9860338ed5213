# ruff: noqa: E501 - one text to a line
"""Goals after a purpose, after a question, in clauses that begin with "at", and in what the course does to people."""

from __future__ import annotations

import pytest
from made_documents import document, heading, paragraph

from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

TEXTS = [
    # sentences that go on from a purpose
    ("Hold 2", "Formålet er, at du vokser ind i rollen som fyrtårn og bliver den makker, din leder kan regne med. Du bliver i stand til at tilrettelægge et læringsmiljø. Du kan indkalde til en faglig sparring og holde strukturen. Og du har bearbejdet et stykke af læreplanen.", ["du vokser", "Du bliver", "Du kan indkalde", "Og du har"]),
    ("Kurset", "Formålet er, at du kan lede en faglig samtale. Du kan tilmelde dig på hjemmesiden.", ["du kan lede"]),
    ("Kurset", "Formålet er, at lederne bliver skarpere på læreplanen. Lederne kan stille spørgsmål til praksis. De ved, hvad en evaluering kræver.", ["lederne bliver", "Lederne kan", "De ved"]),
    ("Kurset", "Formålet er, at lederne bliver skarpere på læreplanen. Lederne har brug for det. Prisen er 300 kr.", ["lederne bliver"]),
    ("Kurset", "Formålet er, at du bliver dygtigere. Du har plads på holdet, når du har betalt.", ["du bliver"]),
    # a clause that begins with "at" and stands alone
    ("Hvad skal det føre til?", "At I får ny viden om, hvordan en kommune indretter sig. At I ser jeres egen rolle klarere, når læreplanen skal føres ud i livet. Og at I har fået genopfrisket kernen i læreplanen.", ["At I får", "At I ser", "Og at I har"]),
    ("Hvad vil vi?", "At du tør lede en samtale. At du kender loven.", ["At du tør", "At du kender"]),
    ("Hvorfor?", "At I er mange, gør ikke noget. At du er ny som leder, betyder heller ikke noget.", []),
    ("Kurset", "At du har travlt, ved vi godt.", []),
    # what somebody asks, and the answer in the same paragraph
    ("Kære Ane", "Hvad har de fået ud af det, når vi ses til jul? Jeg kan ikke fordrage målskemaer. Vi gør dem stærkere i selve jobbet, så de kan gå ind til lederen. De bliver i stand til at lægge en plan. De lærer tre måder at få forandring i gang på. Og så skal alle nitten have haft en bid af læreplanen mellem hænderne.", ["Vi gør dem", "De bliver", "De lærer", "Og så skal"]),
    ("Kære Ane", "Hvad får de ud af det? De kan lede en samtale. Jeg glæder mig. De ved, hvad loven siger.", ["De kan", "De ved"]),
    ("Kære Ane", "Hvad får de at spise? De får boller. De kan selv tage frugt med.", []),
    # what the course does to people
    ("Det handler om", "Modulet skærper din evne til at analysere og reflektere over praksis. Undervejs får du én individuel vejledning.", ["Modulet skærper"]),
    ("Kurset", "Forløbet styrker dine færdigheder i at lede en faglig samtale.", ["Forløbet styrker"]),
    ("Kurset", "Kurset træner deltagernes blik for små børns perspektiv.", ["Kurset træner"]),
    ("Kurset", "Vi klæder jer på til at lede arbejdet med læreplanen.", ["Vi klæder"]),
    ("Kurset", "Modulet styrker samarbejdet mellem kommunerne.", []),
    ("Kurset", "Kurset giver dig adgang til vores bibliotek.", []),
    ("Kurset", "Vi gør dig opmærksom på, at holdet kan blive aflyst.", []),
    ("Praktisk", "Vi gør dig klogere på parkering, når du kommer.", []),
    # what happens afterwards is no gain
    ("Efter kurset", "Når kurset er slut, bliver du en del af vores netværk. Når kurset er slut, bliver du inviteret til en fest.", []),
    ("Kurset", "Når kurset er slut, bliver du kontaktet af en konsulent.", []),
    ("Hvad får du ud af det?", "Efter kurset står du mere solidt i funktionen. Du tør tage ansvaret.", ["Efter kurset", "Du tør"]),
    # a hope
    ("Hvad I kan regne med bagefter", "Når I går hver til sit, er håbet ikke bare, at I har haft to gode formiddage, men at I ved mere om, hvordan en kommune bærer en forandring igennem. Hver især skulle I også gerne kunne sige, hvilken del af arbejdet der er jeres. Og I kender hovedtrækkene i, hvad læreplanen mener med et godt læringsmiljø.", ["Når I går|I ved", "Hver især", "Og I kender"]),
    ("Bagefter", "Vores håb er, at I tør mere. I skulle også gerne kende loven.", ["I tør|Vores", "I skulle"]),
    ("Kurset", "Vi håber, at I får en god dag. Hver især skulle I have fået et brev.", []),
]


@pytest.mark.parametrize(("over", "text", "starts"), TEXTS)
def test_goals_are_found_where_the_text_tells_of_gains(over: str, text: str, starts: list[str]) -> None:
    made = document(heading("Forløb"), heading(over, 2), paragraph(text))
    goals = extract_learning_goals(OfferText(document=made, title="Forløb", provider=None, passages=outline(made))).value or ()
    assert len(goals) == len(starts), goals
    assert all(goal.startswith(tuple(start.split("|"))) for goal, start in zip(goals, starts, strict=True)), goals
