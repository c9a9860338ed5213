"""What is asked first of a text lets through all that would be found in it: without it, the same facts are found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from duration_phrases import PHRASES
from one_passage import offer_of

from compliance.danish import dates, quantities, times
from compliance.offers.facts import (
    duration_days,
    duration_readings,
    duration_words,
    other_events,
    other_groups,
    spread,
    told_beside,
)
from compliance.offers.facts.duration import DurationFacts, extract_duration
from compliance.offers.facts.spread import extract_spread
from compliance.offers.model import Fact, Spread, TargetGroup

EXAMPLES = Path(__file__).parents[2] / "rules" / "staerke-dagtilbud-2018" / "examples"
EVERY = 16
HEADINGS = ("Form", "Varighed", "Antal dage", "Pris")
KEPT = (
    times.find_spans, times.find_times, times._may_hold_times, dates.find_dates, quantities.find_quantities,
    duration_words.may_tell, duration_words.may_label, duration_readings._read_clause, other_events._tells_of_others,
    other_groups._named, other_groups._with_course, told_beside._own_spans, other_events._speech, spread._may_tell,
)  # fmt: skip
ASKED_FIRST = (
    (times, "_MAY_HOLD_TIMES"), (dates, "_DIGIT"), (quantities, "_MAY_COUNT"), (duration_words, "_MAY_TELL"),
    (duration_words, "_LENGTH_LABEL"), (duration_days, "_MAY_NAME_DAYS"), (spread, "_OF_WEEKDAYS"),
)  # fmt: skip


def _texts() -> list[str]:
    lines = [line for path in sorted(EXAMPLES.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    return [text for text, *_ in PHRASES] + [json.loads(line)["text"] for line in lines[::EVERY]]


def _measured() -> Iterator[tuple[str, DurationFacts, Fact[Spread]]]:
    for number, text in enumerate(_texts()):
        offer = offer_of(HEADINGS[number % len(HEADINGS)], text)
        yield text, extract_duration(offer, (TargetGroup.LEDER,)), extract_spread(offer, Fact(), ())


def _forget() -> None:
    for function in KEPT:
        function.cache_clear()


def test_nothing_is_passed_over_that_tells_a_length(monkeypatch: pytest.MonkeyPatch) -> None:
    found = list(_measured())
    for module, name in ASKED_FIRST:
        monkeypatch.setattr(module, name, re.compile(""))
    for group in other_groups._STEMS:
        monkeypatch.setitem(other_groups._STEMS, group, ("",))
    _forget()
    unasked = list(_measured())
    _forget()
    assert [one for one, other in zip(found, unasked, strict=True) if one != other] == []
    assert sum(duration != DurationFacts() for _, duration, _ in found) > len(PHRASES) / 2


@pytest.mark.parametrize(
    "text",
    [
        "fra ni til tre", "7,5 t", "3 d", "to dagplejekurser", "et daginstitutionsseminar", "45 min.", "tre mødegange",
        "Antal undervisningsgange", "Der er fire af dem.", "Dagene er lige lange.", "begge moduler",
        "klokken et til fire", "TRE HELE DAGE",
    ],
)  # fmt: skip
def test_lengths_are_let_through(text: str) -> None:
    assert duration_words.may_tell(text)


@pytest.mark.parametrize(
    "text",
    ["Faglige ledere i dagtilbuddet", "Dagplejere og pædagoger", "En stor daginstitution", "Vi læser læreplanen."],
)
def test_most_other_texts_are_passed_over(text: str) -> None:
    assert not duration_words.may_tell(text)
