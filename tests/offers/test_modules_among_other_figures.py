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
