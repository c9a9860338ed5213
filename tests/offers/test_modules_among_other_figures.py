# ruff: noqa: E501 - one text to a line
"""Modules, points, vejledninger and prøve of the offer, and what is only mentioned of them."""

from __future__ import annotations

from typing import Any

import pytest
from test_facts_in_documents import facts_of

TEXTS: list[tuple[str, dict[str, Any]]] = [
    ('# Diplommodul for faglige ledere\n## Omfang\nTo moduler: Modul A 5 ECTS og modul B 5 ECTS', {'ects': 10, 'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nModul 1 giver 5 ECTS, og modul 2 giver 5 ECTS.', {'ects': 10, 'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nDe to moduler, A (5 ECTS) og B (5 ECTS), kan tages hver for sig.', {'ects': 10, 'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nTo moduler, i alt 10 ECTS, 5 ECTS på hvert.', {'ects': 10, 'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nDet ene modul er på 5 ECTS, det andet ligeså. De to moduler læses i forlængelse.', {'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nDer er to moduler. Det første tæller 5 ECTS-point, og det gør det andet også.', {'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nÉt modul på 10 ECTS.', {'ects': 10, 'modules': 1}),
    ('# Diplommodul for faglige ledere\n|| Nr. | Ordregivers spørgsmål | Tilbudsgivers svar\n| 1.3 | Antal moduler og ECTS | To moduler: Modul A 5 ECTS og modul B 5 ECTS\n| 1.5 | Vejledning | Én vejledningsgang a 45 min. pr. deltager på hvert af de to moduler', {'ects': 10, 'modules': 2, 'supervisions': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nTo moduler på hver 5 ECTS. Hver deltager får én vejledning på hvert modul.', {'ects': 10, 'modules': 2, 'supervisions': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nTo moduler på hver 5 ECTS. Der er en times vejledning i hvert af modulerne.', {'ects': 10, 'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nTo moduler på hver 5 ECTS. På begge moduler gives én individuel vejledning.', {'ects': 10, 'modules': 2, 'supervisions': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nTo moduler på hver 5 ECTS med hver sin vejledning.', {'ects': 10, 'modules': 2}),
    ('# Diplommodul for faglige ledere\n## Omfang\nTo moduler på hver 5 ECTS. Der er to vejledninger, en på hvert modul.', {'ects': 10, 'modules': 2, 'supervisions': 2}),
    ('# Skema\nFor faglige ledere\n|| Felt | Udfyldt af anmelder\n| 4.1 Navn | Diplommodul i faglig ledelse\n| 4.4 ECTS* | 5\n| 4.8 Vejledning (antal gange) | 1\n| 4.9 Afsluttende prøve | Nej, modulet bestås ved fremmøde. Der holdes ikke prøve.\n| 4.19 Har aktiviteten været anmeldt før? | Ja, i 2018 (dengang 3 ECTS og 12 timer)', {'ects': 5, 'supervisions': 1, 'exam': False}),
    ('# Skema\nFor faglige ledere\n| Modul | Diplommodul i faglig ledelse\n| ECTS | 5\n| Antal vejledninger | 2\n| Prøve | Ja', {'ects': 5, 'supervisions': 2, 'exam': True}),
    ('# Kursus for dagplejere\nTag dit eksamensbevis eller en kopi med første dag, for kommunen skal se det.', {'exam': None}),
    ('# Kursus for dagplejere\nVi skal bruge en kopi af dit eksamensbevis ved tilmeldingen.', {'exam': None}),
    ('# Kursus for dagplejere\nHar du eksamensbevis som PAU, kan du være med.', {'exam': None}),
    ('# Kursus for dagplejere\nKursusbeviset er ikke et eksamensbevis.', {'exam': None}),
    ('# Diplommodul for faglige ledere\nModulet giver 5 ECTS. Efter bestået prøve får du et eksamensbevis.', {'exam': True}),
    ('# Diplommodul for faglige ledere\nModulet giver 5 ECTS. Du får eksamensbevis, når du har bestået.', {'exam': True}),
    ('# Kursus for ledere\n## Form\nTre dage à 7 timer. Vi overvejer desuden et diplommodul til enkelte ledere, men der søges ikke til det her.', {'modules': None, 'ects': None}),
    ('# Kursus for ledere\n## Form\nTre dage à 7 timer. Senere kan man tage et diplommodul på 5 ECTS.', {'modules': None, 'ects': None}),
    ('# Kursus for ledere\n## Form\nTre dage à 7 timer. Nogle af vores ledere har allerede taget et diplommodul.', {'modules': None, 'ects': None}),
    ('# Kursus for ledere\n## Form\nTre dage à 7 timer. Kurset er ikke et diplommodul og giver ingen point.', {'modules': None, 'ects': None}),
    ('# Kursus for ledere\n## Form\nTre dage à 7 timer. Måske supplerer vi næste år med et diplommodul.', {'modules': None, 'ects': None}),
    ('# Kursus for ledere\n## Form\nTre dage à 7 timer. Vi planlægger at udbyde et diplommodul til foråret.', {'modules': None, 'ects': None}),
    ('# Kursus for ledere\n## Form\nTre dage à 7 timer. Der er ikke søgt om midler til diplommodulet.', {'modules': None, 'ects': None}),
]


@pytest.mark.parametrize(("text", "facts"), TEXTS)
def test_what_the_offer_gives(text: str, facts: dict[str, Any]) -> None:
    found = facts_of(text)
    assert {name: found[name] for name in facts} == facts


TOLD_TOGETHER: list[tuple[str, float | None, int | None, int | None, bool | None]] = [
    ("»Modulerne skal være på i alt 10 ECTS.« Vi udbyder to moduler à 5 ECTS med én prøve i hvert.", 10, 2, None, True),
    ("Kurset giver ingen ECTS, og der er ingen prøve.", None, None, None, False),
    ("Modulet på 5 ECTS afsluttes med en skriftlig opgave med intern censur. 80 procent fremmøde er et krav.", 5, 1, None, True),
    ("Modulet giver 10 point (ECTS). Du får vejledning en gang om efteråret og en gang om foråret.", 10, 1, 2, None),
    ("Hele diplomuddannelsen er 60 ECTS; dette modul tæller 10. Eksamen er individuel.", 10, 1, None, True),
    ("Tidligere var modulet på 10 ECTS med 48 timer og to vejledninger. Nu er det på 5 ECTS.", 5, 1, None, None),
    ("Du får to vejledninger: en i gruppe og en individuel. Modulet er på 10 ECTS.", 10, 1, 2, None),
    ("Modulet (10 ECTS) indeholder fire timers vejledning fordelt på to gange.", 10, 1, 2, None),
    ("Der er vejledning, når I har brug for det. Modulet er 5 ECTS.", 5, 1, None, None),
    ("Vi holder ikke prøve, men I skriver en opgave, som I får mundtlig respons på. Modul på 5 ECTS.", 5, 1, None, False),
    ("Modul 1 er på 5 ECTS, og modul 2 er på 5 ECTS. Hvert modul afsluttes med prøve. Én vejledning pr. modul.", 10, 2, 2, True),
    ("| ECTS | 2 x 5\n| Vejledning | 2 gange pr. modul\n| Eksamen | Ja, mundtlig", 10, 2, 4, True),
    ("| Omfang | 10 ECTS\n| Vejledning | 3 timer\n| Prøve | Ingen", 10, 1, None, False),
    ("Modulet på 10 ECTS tages over et år. Du møder din vejleder tre gange. Du går til eksamen i juni.", 10, 1, 3, True),
    ("De to moduler giver tilsammen ti ECTS-point. Vejleder mødes du med fire gange i alt.", 10, 2, 4, None),
    ("Det er et diplommodul på 10 ECTS. Vejledning: 0 gange.", 10, 1, 0, None),
    ("To moduler hver med 5 ECTS-point og to gange vejledning på hvert.", 10, 2, 4, None),
    ("| ECTS-point | 3 × 5\n| Form | fremmøde", 15, 3, None, None),
]


@pytest.mark.parametrize(("text", "ects", "modules", "supervisions", "exam"), TOLD_TOGETHER)
def test_points_modules_supervisions_and_exam_told_together(
    text: str, ects: float | None, modules: int | None, supervisions: int | None, exam: bool | None
) -> None:
    found = facts_of(f"# Diplommodul: Faglig ledelse i dagtilbud\n{text}")
    told = (found["ects"], found["modules"], found["supervisions"], found["exam"])
    assert told == (ects, modules, supervisions, exam)
