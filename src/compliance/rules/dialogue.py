"""The questions worth discussing before a purchase, as data: `dialogue.toml` beside the rule sets."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Annotated

from pydantic import Field, model_validator

from compliance.documents.model import Frozen
from compliance.rules.loading import rules_folder
from compliance.rules.model import Outcome

NO_TYPE = "type"
"""Stands in `Question.on` for an offer that nothing of the programme applies to."""


class Phase(Frozen):
    """A part of the talk."""

    id: str
    title: str
    about: str
    """What to do in it, in a sentence."""


class Question(Frozen):
    """A question and what calls for it; one that nothing calls for is always asked."""

    phase: str
    text: str
    on: tuple[str, ...] = ()
    """Ids of requirements of the programme, `RULESET:ID` for criteria of an advisory rule set, or NO_TYPE."""
    outcomes: tuple[Outcome, ...] = (Outcome.FAIL, Outcome.MISSING, Outcome.REVIEW)


class Dialogue(Frozen):
    """All questions, in the order in which they are asked."""

    source: str
    phase: Annotated[tuple[Phase, ...], Field(min_length=1)]
    question: tuple[Question, ...]

    @model_validator(mode="after")
    def _phases_are_known(self) -> Dialogue:
        phases = {phase.id for phase in self.phase}
        for question in self.question:
            if question.phase not in phases:
                raise ValueError(f"fasen »{question.phase}« findes ikke")
        return self


@cache
def load_dialogue() -> Dialogue:
    """The questions that come with the tool."""
    return Dialogue.model_validate(tomllib.loads((rules_folder() / "dialogue.toml").read_text(encoding="utf-8")))
