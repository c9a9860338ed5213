"""What users read for every id of the contract: one Danish word for each thing, the same in every report."""

from __future__ import annotations

from datetime import datetime

from compliance.documents.model import Evidence, ProblemCode
from compliance.offers.model import CourseOffer, Facts, OfferType, TargetGroup, TeacherLevel
from compliance.reports.text import cut, one_line
from compliance.rules.model import Finding, Level, Outcome, Reason, Verdict

OUTCOMES = {
    Outcome.PASS: "Opfyldt",
    Outcome.FAIL: "Ikke opfyldt",
    Outcome.MISSING: "Ikke oplyst",
    Outcome.REVIEW: "Kræver vurdering",
    Outcome.NOT_APPLICABLE: "Ikke relevant",
}

OUTCOME_MEANINGS = {
    Outcome.PASS: "Teksten oplyser det, og det oplyste svarer til kravet. Der er altid et citat, som det hviler på.",
    Outcome.FAIL: "Teksten oplyser noget, der ikke svarer til kravet.",
    Outcome.MISSING: "Teksten siger ikke noget om det. Det kan være på plads alligevel; spørg leverandøren.",
    Outcome.REVIEW: (
        "Teksten oplyser noget, men det ligger mellem grænserne, modsiger sig selv, dækker kun en del, er taget med "
        "forbehold eller kræver et fagligt skøn."
    ),
    Outcome.NOT_APPLICABLE: "Kravet gælder ikke for denne type tilbud.",
}

FITS = {
    Outcome.PASS: "Understøtter",
    Outcome.REVIEW: "Delvist",
    Outcome.MISSING: "Ikke omtalt",
    Outcome.FAIL: "Taler imod",
}
"""How an offer fits a criterion of an advisory rule set."""

FIT_MEANINGS = {
    Outcome.PASS: "Teksten siger det, som kriteriet spørger efter. Der er altid et citat, som det hviler på.",
    Outcome.REVIEW: "Teksten nærmer sig det: den siger det kun delvist, med forbehold eller på flere måder.",
    Outcome.MISSING: "Teksten siger ikke noget om det. Det siger intet om, hvor godt forløbet er; spørg leverandøren.",
    Outcome.FAIL: "Teksten siger noget, der taler imod kriteriet.",
}
ADVISORY = (
    "Regelsættet er rådgivende: det viser, hvad teksten siger om kriterierne, "
    "og ændrer aldrig den samlede vurdering."
)

VERDICTS = {
    Verdict.COMPLIANT: "Opfylder kravene",
    Verdict.NEEDS_REVIEW: "Kræver vurdering",
    Verdict.INCOMPLETE: "Mangler oplysninger",
    Verdict.NOT_COMPLIANT: "Opfylder ikke kravene",
}

VERDICT_MEANINGS = {
    Verdict.COMPLIANT: "Alle krav er opfyldt efter teksten.",
    Verdict.NEEDS_REVIEW: "Ingen krav er brudt, og alt er oplyst, men mindst ét krav kræver vurdering.",
    Verdict.INCOMPLETE: "Ingen krav er brudt, men mindst ét krav er ikke oplyst.",
    Verdict.NOT_COMPLIANT: "Mindst ét krav er ikke opfyldt, eller tilbuddet er ikke af en af rammens seks typer.",
}

OFFER_TYPES = {
    OfferType.LD3_LEDER: "Tre læringsdage for faglige ledere",
    OfferType.LD3_FYRTAARN: "Tre læringsdage for faglige fyrtårne",
    OfferType.LD3_DAGPLEJER: "Tre læringsdage for dagplejere",
    OfferType.LD1_FORVALTNING: "Læringsdag for forvaltningen",
    OfferType.DM_LEDER: "Diplommoduler for faglige ledere",
    OfferType.DM_FYRTAARN: "Diplommodul for faglige fyrtårne",
}
SHORT_TYPES = {
    OfferType.LD3_LEDER: "3 dage, ledere",
    OfferType.LD3_FYRTAARN: "3 dage, fyrtårne",
    OfferType.LD3_DAGPLEJER: "3 dage, dagplejere",
    OfferType.LD1_FORVALTNING: "1 dag, forvaltning",
    OfferType.DM_LEDER: "Diplom, ledere",
    OfferType.DM_FYRTAARN: "Diplom, fyrtårne",
}
"""For narrow columns: what tells them apart comes through where the whole name would be cut."""
NO_OFFER_TYPE = "Ingen af rammens typer"
NO_TITLE = "(uden titel)"

LEVELS = {Level.KRAV: "Krav", Level.ANBEFALING: "Anbefaling"}

LEVEL_MEANINGS = {
    Level.KRAV: "Bindende efter rammen. Den samlede vurdering følger af kravene alene.",
    Level.ANBEFALING: "Anbefalet i rammen. Ændrer aldrig den samlede vurdering.",
}

REASONS = {
    Reason.NOT_STATED: "Ikke nævnt",
    Reason.OUTSIDE_LIMIT: "Uden for grænsen",
    Reason.BETWEEN_LIMITS: "Mellem grænserne",
    Reason.CONTRADICTION: "Modstrid i teksten",
    Reason.CONDITIONAL: "Med forbehold",
    Reason.PARTIAL: "Kun delvist dækket",
    Reason.DENIED: "Udtrykkeligt fravalgt",
    Reason.OTHER_LEVEL: "Andet niveau eller titel",
    Reason.UNCLEAR_READING: "Usikker læsning",
}

LOCAL_LIMIT = "Kommunens egen grænse"

FACTS = {
    "target_groups": "Målgruppe",
    "days": "Antal dage",
    "hours_per_day": "Konfrontationstimer pr. dag",
    "contact_hours": "Konfrontationstimer i alt",
    "ects": "ECTS-point",
    "modules": "Antal diplommoduler",
    "supervisions": "Antal vejledninger",
    "exam": "Afsluttende prøve",
    "shared_pensum_pct": "Fælles pensum",
    "teacher_level": "Underviserniveau",
    "learning_goals": "Læringsmål",
}
NOT_STATED = "Ikke oplyst"
CONFLICT = "Modstrid"

TARGET_GROUPS = {
    TargetGroup.LEDER: "Faglige ledere",
    TargetGroup.FYRTAARN: "Faglige fyrtårne",
    TargetGroup.DAGPLEJER: "Dagplejere",
    TargetGroup.FORVALTNING: "Forvaltning",
    TargetGroup.ANDRE: "Andre",
}

TEACHER_LEVELS = {
    TeacherLevel.PROFESSOR: "Professor",
    TeacherLevel.DOCENT: "Docent",
    TeacherLevel.LEKTOR: "Lektor",
    TeacherLevel.PHD: "Ph.d.",
    TeacherLevel.ADJUNKT: "Adjunkt",
    TeacherLevel.KANDIDAT: "Kandidat",
    TeacherLevel.DIPLOM: "Diplomuddannet",
    TeacherLevel.PROFESSIONSBACHELOR: "Professionsbachelor",
    TeacherLevel.ANDET: "Andet",
}

PROBLEMS = {
    ProblemCode.ENCRYPTED: "Beskyttet med adgangskode",
    ProblemCode.CORRUPT: "Beskadiget fil",
    ProblemCode.NO_TEXT: "Ingen tekst (scanning)",
    ProblemCode.UNSUPPORTED: "Filtypen kan ikke læses",
    ProblemCode.TOO_LARGE: "For stor fil",
    ProblemCode.TIMEOUT: "Tog for lang tid",
    ProblemCode.EMPTY: "Tom fil",
}

_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip
_LONGEST_NAME = 200
_LONGEST_PLACE = 80
_UNITS = {"shared_pensum_pct": " %", "hours_per_day": " timer", "contact_hours": " timer"}


def number(value: float) -> str:
    """A number with decimal comma and at most two decimals: `7,5`, `3`."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def yes_no(value: bool) -> str:
    """`Ja` or `Nej`."""
    return "Ja" if value else "Nej"


def fact_value(name: str, facts: Facts) -> str:
    """The value of a fact in words with its unit; `Modstrid` or `Ikke oplyst` where there is none."""
    fact = getattr(facts, name)
    if fact.conflict:
        return CONFLICT
    match fact.value:
        case None | ():
            return NOT_STATED
        case bool() as value:
            return yes_no(value)
        case TeacherLevel() as value:
            return TEACHER_LEVELS[value]
        case int() | float() as value:
            return number(value) + _UNITS.get(name, "")
        case tuple() as values:
            return "\n".join(TARGET_GROUPS[each] if isinstance(each, TargetGroup) else each for each in values)
        case value:
            raise TypeError(f"no words for {name} {value!r}")


def reason(finding: Finding) -> str:
    """Why it is not met, in words; where it rests on a municipality's own limit, this is said. Empty for a pass."""
    parts = [REASONS[finding.reason] if finding.reason else "", LOCAL_LIMIT if finding.local_limit else ""]
    return ": ".join(reversed([part for part in parts if part]))


def offer_type(value: OfferType | None) -> str:
    """The offer's type in words."""
    return OFFER_TYPES[value] if value else NO_OFFER_TYPE


def short_type(value: OfferType | None) -> str:
    """The offer's type in two words, `3 dage, ledere`."""
    return SHORT_TYPES[value] if value else "Ingen af typerne"


def title(offer: CourseOffer) -> str:
    """The offer's title on one line, at most 200 characters; never empty."""
    return title_line(offer.title)


def title_line(text: str) -> str:
    """Any title on one line, at most 200 characters; never empty."""
    return name_line(text) or NO_TITLE


def name_line(text: str) -> str:
    """Any name on one line, at most 200 characters."""
    return cut(one_line(text), _LONGEST_NAME)


def provider(offer: CourseOffer) -> str:
    """The provider's name on one line, at most 200 characters; empty where none is given."""
    return name_line(offer.provider or "")


def place(evidence: Evidence) -> str:
    """Page and nearest heading, at most 80 characters of it: `Side 2, Omfang`; what is not known is left out.

    Text that was recognised on a picture of the page is marked: `Side 2, Omfang (læst ved OCR)`.
    """
    heading = cut(one_line(evidence.location).rstrip(" ,:;"), _LONGEST_PLACE)
    parts = [f"Side {evidence.page}" if evidence.page else "", heading]
    place = ", ".join(part for part in parts if part)
    return f"{place} (læst ved OCR)".lstrip() if evidence.ocr else place


def day(value: datetime) -> str:
    """`22. november 2026`, in the time zone that the value carries."""
    return f"{value.day}. {_MONTHS[value.month - 1]} {value.year}"


def moment(value: datetime) -> str:
    """`22. november 2026 kl. 10.00`, in the time zone that the value carries."""
    return f"{day(value)} kl. {value:%H.%M}"


def count(amount: int, one: str, many: str) -> str:
    """`1 fil`, `3 filer`."""
    return f"{amount} {one if amount == 1 else many}"
