"""The made-up report with an advisory rule set beside it: every fit, a criterion that does not apply, hostile words."""

from tests.reports.conftest import HOSTILE, evidence

from compliance.reports.model import AdvisorySet, Report, RequirementInfo
from compliance.rules.model import Advice, CheckedOffer, Finding, Level, Outcome

FITS = {
    "retning": (Outcome.PASS, "Teksten oplyser det.", "Forløbet følger kommunens retning"),
    "behov": (Outcome.REVIEW, "Teksten nævner det med forbehold (»kan«).", "kan tilpasses jeres behov"),
    "opfoelgning": (Outcome.MISSING, "Teksten oplyser det ikke.", ""),
    "hverdag": (Outcome.FAIL, "Teksten siger, at det ikke er sådan.", "Alle dage holdes som internat"),
}
TITLES = {
    "retning": ("Form", "Følger vores retning"),
    "behov": ("Behov", "Formet efter behovet"),
    "opfoelgning": ("Form", "Lederen følger op"),
    "hverdag": ("Behov", "Formet efter behovet"),
    "ledere": ("Ledere", HOSTILE[0]),
}


def ruleset(name: str = "vores-strategi", title: str = "Vores strategi <b>", more: int = 0) -> AdvisorySet:
    """The rule set; `more` criteria that apply to no offer stand last."""
    titles = TITLES | {f"mere-{number}": ("Mere", f"Endnu et kriterium ({number})") for number in range(more)}
    return AdvisorySet(
        id=name,
        title=title,
        version="2",
        source="Strategi for kompetenceudvikling",
        criteria=tuple(
            RequirementInfo(
                id=each,
                section="s. 7",
                group=group,
                level=Level.ANBEFALING,
                title=heading,
                explanation="Det spørger kriteriet efter.",
                applies_to=(),
                decided="Efter teksten.",
            )
            for each, (group, heading) in titles.items()
        ),
    )


def advice(name: str) -> Advice:
    findings = (
        Finding(
            requirement=each,
            level=Level.ANBEFALING,
            outcome=outcome,
            message=message,
            evidence=(evidence(quote, 2),) if quote else (),
        )
        for each, (outcome, message, quote) in FITS.items()
    )
    return Advice(ruleset=name, findings=tuple(findings))


def advised(report: Report, *rulesets: AdvisorySet) -> Report:
    """The report as if these rule sets had been heard, too."""

    def heard(offer: CheckedOffer) -> CheckedOffer:
        return offer.model_copy(update={"advice": tuple(advice(each.id) for each in rulesets)})

    documents = tuple(
        each.model_copy(update={"offers": tuple(map(heard, each.offers))}) for each in report.documents
    )
    return report.model_copy(update={"documents": documents, "advisory": rulesets})
