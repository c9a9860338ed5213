"""The labels of the samples: which requirements apply to an offer, and the verdict that follows."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product

Outcome = str | list[str]

SHORT = [
    "1.2-maalgruppe", "2.1.1.1-laereplan", "2.1.1.1-pejlemaerker", "2.1.1.2-forandringspakker", "2.1.1.3-pensum",
    "2.1.2.1-dage", "2.1.2.1-timer", "2.1.2.2-praksiskobling", "2.1.2.2-20-30-50", "2.1.2.2-splitforloeb",
    "2.1.2.3-undervisningsformer", "2.1.2.3-egne-erfaringer", "2.1.3-forskning", "2.1.3-tilrettelaeggere",
    "2.1.3-underviserniveau", "2.1.3-underviserfaglighed", "2.1.3-kursusbevis", "2.1.4-sparring", "2.1.4-forankring",
]  # fmt: skip
GOALS = ["maal-1", "maal-1a", "maal-1b", "maal-1c", "maal-2", "maal-3"]
QUALITY = ["forskning", "tilrettelaeggere", "underviserniveau", "underviserfaglighed", "kursusbevis"]
MODULE = ["ects", "timer", "vejledning", "proeve", "vekslen", "vidensbasis", "praksisnaer", "laereplan", "fokus"]
REQUIREMENTS = {
    "ld3-leder": [*SHORT, "2.2.1.1-tema-1", "2.2.1.1-tema-2", *(f"2.2.1.2-{g}" for g in GOALS)],
    "ld3-fyrtaarn": [*SHORT, "2.2.2.1-tema-1", "2.2.2.1-tema-2", *(f"2.2.2.2-{g}" for g in GOALS)],
    "ld3-dagplejer": [*SHORT, "2.2.3.1-tema-a", "2.2.3.1-tema-b", *(f"2.2.3.2-{g}" for g in GOALS)],
    "ld1-forvaltning": [
        "1.2-maalgruppe", "4.1.2.1-laereplan", "4.1.2.2-dage", "4.1.2.2-timer", *(f"4.1.2.3-{q}" for q in QUALITY),
        "4.1.2.4-tema-a", "4.1.2.4-tema-b", "4.1.2.5-maal-1", "4.1.2.5-maal-1a", "4.1.2.5-maal-1b", "4.1.2.5-maal-2",
    ],
    "dm-leder": ["1.2-maalgruppe", "3-udbyder", "3.1-uddannelse", *(f"3.1-{m}" for m in MODULE)],
    "dm-fyrtaarn": ["1.2-maalgruppe", "3-udbyder", "3.2-uddannelse", *(f"3.2-{m}" for m in MODULE), "3.2-evner"],
}  # fmt: skip
RECOMMENDED = {"2.1.2.2-20-30-50", "2.1.2.2-splitforloeb", "2.1.4-sparring", "2.1.4-forankring"}
NUMBERS = ("days", "hours_per_day", "contact_hours", "ects", "modules", "supervisions")


@dataclass(frozen=True)
class Offer:
    """What a reader should find of one offer. Requirements not named in `outcomes` pass."""

    title: str
    offer_type: str | None
    target_groups: list[str]
    goals: str = "a"  # the key of its goals in the content file
    facts: dict[str, float | bool | str | dict[str, list[object]] | None] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)


@dataclass(frozen=True)
class Label:
    """What a reader should find in one document."""

    notes: str
    offers: list[Offer]


def verdict_of(outcomes: dict[str, str]) -> str:
    """The catalogue's rule: recommendations never change the verdict."""
    bound = [value for key, value in outcomes.items() if key not in RECOMMENDED]
    for outcome, verdict in (("fail", "not_compliant"), ("missing", "incomplete"), ("review", "needs_review")):
        if outcome in bound:
            return verdict
    return "compliant"


def verdict(outcomes: dict[str, Outcome]) -> Outcome:
    """The verdict, or every verdict that the acceptable outcomes allow, the likeliest first."""
    choices = [value if isinstance(value, list) else [value] for value in outcomes.values()]
    allowed = list(dict.fromkeys(verdict_of(dict(zip(outcomes, pick, strict=True))) for pick in product(*choices)))
    return allowed[0] if len(allowed) == 1 else allowed


def offer_label(offer: Offer, goals: dict[str, list[str]]) -> dict[str, object]:
    """The label of one offer."""
    facts: dict[str, object] = {"target_groups": offer.target_groups}
    facts |= {key: offer.facts.get(key) for key in (*NUMBERS, "exam", "shared_pensum_pct", "teacher_level")}
    facts["learning_goals"] = goals[offer.goals]
    required = REQUIREMENTS[offer.offer_type] if offer.offer_type else []
    unknown = set(offer.outcomes) - set(required) or set(offer.facts) - set(facts)
    if unknown:
        raise ValueError(f"{offer.title}: {sorted(unknown)} do not apply to {offer.offer_type}")
    outcomes: dict[str, Outcome] = {key: offer.outcomes.get(key, "pass") for key in required}
    return {
        "title": offer.title,
        "offer_type": offer.offer_type,
        "facts": facts,
        "outcomes": outcomes,
        "verdict": verdict(outcomes) if required else "not_compliant",
    }


def label(file: str, truth: Label, goals: dict[str, list[str]]) -> dict[str, object]:
    """The label of a document, as written beside it."""
    offers = [offer_label(offer, goals) for offer in truth.offers]
    return {"file": file, "status": "checked", "notes": truth.notes, "offers": offers}
