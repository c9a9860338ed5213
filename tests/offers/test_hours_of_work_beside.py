# ruff: noqa: E501
"""Hours of teaching among those of other work, and lessons that are told once for each day, each module and in all."""

from __future__ import annotations

import pytest
from test_facts_in_documents import facts_of

MODULE = "# Diplommodul for ledere\n## Studieaktiviteter\n"
COURSE = "# Kursus for faglige ledere\n## Fakta\n"

ACTIVITIES = [
    ("|| Aktivitet | Omfang\n| Holdundervisning | 48 lektioner\n| Egen undersøgelse | ca. 25 timer pr. modul", 36),
    ("|| Aktivitet | Omfang\n| Holdundervisning | 40 timer\n| Skriverier | 30 timer\n| Studiegruppe | 60 timer", 40),
    ("|| Aktivitet | Timer\n| Undervisning på hold | 42\n| Litteratur | 120\n| Projekt i egen institution | 60", 42),
    ("|| Hvad | Omfang\n| Undervisning | 36 timer\n| Dagbog fra praksis | 20 timer\n| Egne noter | 50 timer", 36),
    ("|| Aktivitet | Beskrivelse | Omfang\n| Konfrontation | Skemalagt | 40 timer\n| Feltstudie | I egen enhed | 35 timer", 40),
    ("|| Studieaktivitet | Timer i alt\n| Fremmøde | 44\n| Selvstændigt arbejde | 190\n| Synopsis | 41", 44),
    ("|| Aktivitet | Antal timer\n| Rapport | 60\n| Forelæsninger og øvelser | 40\n| Læsegruppe | 30", 40),
    ("|| Aktivitet | Omfang\n| Seminardage | 38 timer\n| Aktionslæring hjemme | 24 timer", 38),
    ("|| Aktivitet | Omfang\n| Egen undersøgelse | 25 timer\n| Vejledning | 2 timer", None),
    ("|| Aktivitet | Omfang\n| Forberedelse til undervisningen | 90 timer\n| Undervisning | 40 timer", 40),
    ("I alt 24 lektioner på hvert af de to moduler, 48 over hele året.", 36),
    ("De to moduler er ens: I alt 20 timers undervisning på hvert modul, 40 tilsammen.", 40),
    ("De to moduler har 22 lektioner på hvert modul, altså 44 i alt. En lektion er 45 minutter.", 33),
    ("Begge moduler har 26 lektioner. Egen undersøgelse tager 30 timer pr. modul.", 39),
    ("Undervisningen er på 48 lektioner i alt. Regn med 40 sider om ugen og 60 timer til synopsis.", 36),
    # hours that no lessons give, and nobody calls teaching
    ("I alt 48 lektioner. Samlet omfang: 90 timer.", None),
    # hours that say again what the lessons are
    ("Modulet har i alt 48 lektioner. Det samlede omfang er 36 timer.", 36),
    ("Modulet har i alt 48 lektioner. Det samlede omfang er 40 timer.", 40),
]


@pytest.mark.parametrize(("text", "total"), ACTIVITIES)
def test_hours_of_other_work_are_none_of_the_teaching(text: str, total: float | None) -> None:
    assert facts_of(MODULE + text)["total"] == pytest.approx(total)


LESSONS = [
    ("| Dage | 17. september, 29. oktober og 10. december 2019\n| Lektioner | 8 om dagen. Hos os varer en lektion 50 minutter.", 3, 6.67, 20),
    ("| Dage | 3\n| Lektioner | 9 pr. dag", 3, 6.75, 20.25),
    ("| Antal dage | 3\n| Lektioner (45 min.) | 10 hver dag", 3, 7.5, 22.5),
    ("| Dage | 3\n| Lektioner (à 50 min.) | 9 hver dag", 3, 7.5, 22.5),
    ("| Kursusdage | 4\n| Lektioner | 8 ad gangen", 4, 6, 24),
    ("| Kursusdage | 3\n| Timer | 7 om dagen", 3, 7, 21),
    ("| Kursusdage | 3\n| Timetal | 7,5 på hver kursusdag", 3, 7.5, 22.5),
    ("| Dage | 3\n| Lektioner | 30 i alt", 3, None, 22.5),
    ("| Dage | 3\n| Lektioner | 30, ligeligt fordelt på dagene", 3, 7.5, 22.5),
]


@pytest.mark.parametrize(("text", "days", "hours", "total"), LESSONS)
def test_a_bare_number_of_lessons_is_a_days_or_all(
    text: str, days: float, hours: float | None, total: float
) -> None:
    found = facts_of(COURSE + text)
    assert (found["days"], found["hours"], found["total"]) == pytest.approx((days, hours, total), abs=0.01)


DATES = "Kurset holdes tirsdag den 17. september, tirsdag den 29. oktober og tirsdag den 10. december 2019.\n"
CHOSEN = [
    ("Du vælger én ting i huset, gør den anderledes i fem uger og fortæller om det.", 3),
    ("I vælger en rutine, som I filmer.", 3),
    ("Her vælger I mellem to øvelser.", 3),
    ("Vælg et barn, du vil følge til næste gang.", 3),
    ("Du vælger en situation fra din egen hverdag.", 3),
    ("Vælg mellem fisk og kylling til frokost.", 3),
    ("Vælg selv en dato, der passer jer.", None),
    ("Du vælger én af dagene.", None),
    ("Vælg mellem de tre datoer.", None),
    ("I vælger selv én.", None),
    ("Du vælger frit mellem dagene.", None),
]


@pytest.mark.parametrize(("text", "days"), CHOSEN)
def test_dates_of_which_one_is_chosen_are_told_from_other_choices(text: str, days: float | None) -> None:
    assert facts_of(f"# Kursus for faglige ledere\n## Hvornår\n{DATES}## Form\n{text}")["days"] == days


BESIDE = [
    "## Vi har også\n- Sprog på puslebordet: 2 dage à 6 timer",
    "## Vi holder også\n- Rytmik: 2 dage à 6 timer",
    "## Her på stedet tilbyder vi desuden\n- Rytmik: 2 dage à 6 timer",
    "## Hos os har vi ellers\n- Rytmik: 2 dage à 6 timer",
    "## Det har vi også\n- Rytmik: 2 dage à 6 timer",
    "## Kommende kurser\n- Rytmik: 2 dage à 6 timer",
    "## Næste kursus i huset\n- Rytmik: 2 dage à 6 timer",
    "## Kommende arrangementer\n- Rytmik: 2 dage à 6 timer",
    "## Praktisk\n- Næste kursus i huset: Sang og rytmik, 1.-2. oktober, 2 × 5 timer",
    "## Praktisk\n- Andre kurser på stedet: Sang og rytmik, 2 dage à 5 timer",
    "## Praktisk\n- Kommende kurser på centret: Sang og rytmik, 2 dage à 5 timer",
    "## Praktisk\n- Øvrige arrangementer i efteråret: Sang og rytmik, 2 dage à 5 timer",
]


@pytest.mark.parametrize("beside", BESIDE)
def test_what_the_house_holds_besides_is_none_of_the_course(beside: str) -> None:
    found = facts_of(f"# Kursus for dagplejere\n## Varighed\nTre dage à 7 timer.\n{beside}")
    assert (found["days"], found["hours"], found["total"]) == (3, 7, 21)
    assert facts_of(f"# Kursus for dagplejere\n{beside}")["days"] is None
