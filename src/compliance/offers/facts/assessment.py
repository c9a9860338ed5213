"""How a diploma offer supports and ends: number of vejledninger, and whether there is a prøve."""

from __future__ import annotations

import re

from compliance.documents.model import Frozen
from compliance.offers.facts.clauses import clauses
from compliance.offers.facts.exams import extract_exam
from compliance.offers.facts.stretches import in_stretches
from compliance.offers.facts.supervisions import extract_supervisions
from compliance.offers.model import Fact, OfferText, Section

_ADMISSION = re.compile(r"^adgang\b|^adgangskrav|^optag")


class AssessmentFacts(Frozen):
    """Number of vejledninger, and whether the offer ends with a prøve or eksamen."""

    supervisions: Fact[int] = Fact()
    exam: Fact[bool] = Fact()


def extract_assessment(text: OfferText) -> AssessmentFacts:
    """Vejledninger counted over all modules, and the prøve: False only where the text says that there is none."""
    text = in_stretches(text)
    said = tuple(
        clause
        for clause in clauses(text)
        if clause.passage.section is not Section.ADMISSION and not _ADMISSION.search(clause.label)
    )
    return AssessmentFacts(supervisions=extract_supervisions(text, said), exam=extract_exam(text, said))
