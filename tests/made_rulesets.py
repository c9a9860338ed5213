"""A small advisory rule set, written as a municipality would write its own."""

from pathlib import Path

FILES = {
    "ruleset.toml": """
kind = "advisory"
id = "egen-strategi"
version = "1"
title = "Vores strategi"
source = "En strategi, der er opfundet til prøven"
files = ["kriterier.toml"]
""",
    "concepts.toml": """
opfoelgning = ["følg* op", "opfølgning*"]
leder = ["leder*", "ledelse*"]
overnatning = ["overnatning*", "internat*"]
""",
    "kriterier.toml": """
[[requirement]]
id = "opfoelgning"
section = "s. 4"
group = "Efter forløbet"
title = "Lederen følger op"
explanation = "Lederen følger op på det lærte."
decided = "Understøttet, når teksten siger det."
good_text = "Lederen følger op efter forløbet."
[requirement.check]
kind = "statement"
passes = ["opfoelgning + leder"]
reviews = ["opfoelgning"]
[[requirement.example]]
text = "Lederen følger op på det lærte i hverdagen."
outcome = "pass"
[[requirement.example]]
text = "Der er opfølgning efter forløbet."
outcome = "review"

[[requirement]]
id = "hverdag"
section = "s. 5"
group = "Form"
applies_to = ["ld3-fyrtaarn"]
title = "Uden overnatning"
explanation = "Forløbet kan passes ind i hverdagen."
decided = "Taler imod, når der er overnatning."
good_text = "Forløbet er uden overnatning."
[requirement.check]
kind = "statement"
passes = []
fails = ["overnatning"]
[[requirement.example]]
text = "De to første dage holdes som internat."
outcome = "fail"

[[requirement]]
id = "laengde"
section = "s. 6"
group = "Form"
title = "Mindst to dage"
explanation = "Forløbet er på mindst to dage."
decided = "Antal dage i teksten."
good_text = "Forløbet varer tre dage."
[requirement.check]
kind = "cases"
needs = ["days"]
[[requirement.check.case]]
outcome = "pass"
message = "{days} dage"
days = {min = 2}
[requirement.check.otherwise]
outcome = "fail"
message = "{days} dage"
[[requirement.example]]
text = "Forløbet varer tre kursusdage."
outcome = "pass"
""",
}


def write(folder: Path, **changed: str) -> Path:
    """The rule set in that folder, some of its files put otherwise (by name without suffix)."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {**FILES, **{f"{stem}.toml": text for stem, text in changed.items()}}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
