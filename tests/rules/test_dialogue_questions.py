"""The questions for a meeting: every one has its phase and is called for by something that exists."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from compliance.rules.dialogue import NO_TYPE, Dialogue, load_dialogue
from compliance.rules.loading import load_ruleset, shipped_rulesets


def test_there_are_three_phases_each_with_questions_that_are_always_asked() -> None:
    dialogue = load_dialogue()
    assert [phase.id for phase in dialogue.phase] == ["behov", "svar", "start"]
    always = [question.phase for question in dialogue.question if not question.on]
    assert {phase: always.count(phase) for phase in always} == {"behov": 2, "svar": 2, "start": 2}


def test_every_question_is_one_and_calls_for_requirements_and_criteria_that_exist() -> None:
    known = {NO_TYPE, *(each.id for each in load_ruleset().requirements)}
    known |= {f"{ruleset.id}:{each.id}" for ruleset in shipped_rulesets()[1:] for each in ruleset.requirements}
    for question in load_dialogue().question:
        assert "?" in question.text
        assert set(question.on) <= known, question.text


def test_no_question_is_written_twice() -> None:
    texts = [question.text for question in load_dialogue().question]
    assert len(set(texts)) == len(texts)


def test_a_question_of_an_unknown_phase_is_refused() -> None:
    phase = {"id": "behov", "title": "Behov", "about": ""}
    with pytest.raises(ValidationError, match="fasen »svar« findes ikke"):
        Dialogue.model_validate({"source": "", "phase": [phase], "question": [{"phase": "svar", "text": "Hvem?"}]})
