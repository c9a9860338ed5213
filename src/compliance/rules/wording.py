"""Facts in Danish words, for the messages of findings."""

from __future__ import annotations

from compliance.offers.model import Facts, TargetGroup, TeacherLevel

GROUP_WORDS = {
    TargetGroup.LEDER: "faglige ledere",
    TargetGroup.FYRTAARN: "faglige fyrtårne",
    TargetGroup.DAGPLEJER: "dagplejere",
    TargetGroup.FORVALTNING: "forvaltningen",
    TargetGroup.ANDRE: "andre",
}
LEVEL_WORDS = {
    TeacherLevel.PROFESSOR: "professor",
    TeacherLevel.DOCENT: "docent",
    TeacherLevel.LEKTOR: "lektor",
    TeacherLevel.PHD: "ph.d.",
    TeacherLevel.ADJUNKT: "adjunkt",
    TeacherLevel.KANDIDAT: "kandidat eller master",
    TeacherLevel.DIPLOM: "diplom",
    TeacherLevel.PROFESSIONSBACHELOR: "professionsbachelor",
    TeacherLevel.ANDET: "andet (uden akademisk stilling eller grad)",
}


def number_in_words(value: float) -> str:
    """A number as Danes write it: 7,5; 22,5; 40."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def in_words(facts: Facts) -> dict[str, str]:
    """Every fact by its key, as words; "ikke oplyst" where it is not stated."""
    words: dict[str, str] = {}
    for name in Facts.model_fields:
        value = getattr(facts, name).value
        if value is None:
            words[name] = "ikke oplyst"
        elif isinstance(value, TeacherLevel):
            words[name] = LEVEL_WORDS[value]
        elif isinstance(value, bool):
            words[name] = "ja" if value else "nej"
        elif isinstance(value, (int, float)):
            words[name] = number_in_words(float(value))
        elif name == "target_groups":
            words[name] = ", ".join(GROUP_WORDS[group] for group in value)
        else:
            words[name] = str(len(value))
    return words
