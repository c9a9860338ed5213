"""Rule files are read as written; a wrong one is refused in one Danish sentence with file, field and reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.offers.model import OfferType
from compliance.rules.loading import RuleFileError, load_ruleset
from compliance.rules.model import Level, Outcome
from compliance.rules.ruleset import CasesCheck, GoalCheck, RuleSet, StatementCheck, concepts_of

HEAD = """
id = "proeve"
version = "1"
title = "Prøveregler"
source = "Ingen"
files = ["krav.toml"]
"""
CONCEPTS = """
bevis = ["*bevis*"]
udstedes = ["udsted*", "får"]
"""
BEVIS = """
[[requirement]]
id = "bevis"
section = "2.1.3"
group = "Form"
level = "krav"
applies_to = ["ld3-leder"]
title = "Der udstedes bevis"
explanation = "Deltagerne får bevis."
decided = "Efter teksten."
good_text = "Alle får et bevis."
[requirement.check]
kind = "statement"
passes = ["bevis + udstedes"]
"""
DAGE = """
[[requirement]]
id = "dage"
section = "2.1.2.1"
group = "Form"
level = "krav"
applies_to = ["ld3-leder", "ld3-fyrtaarn"]
title = "Tre dage"
explanation = "Tre dage."
decided = "Efter teksten."
good_text = "Tre dage."
[requirement.check]
kind = "cases"
needs = ["days"]
[[requirement.check.case]]
outcome = "pass"
message = "{days} dage"
days = {min = 2.5, max = 3.5}
[requirement.check.otherwise]
outcome = "fail"
message = "{days} dage"
"""
MAAL = """
[[requirement]]
id = "maal"
section = "2.2"
group = "Form"
level = "anbefaling"
applies_to = ["ld3-leder"]
title = "Mål"
explanation = "Mål."
decided = "Efter teksten."
good_text = "Mål."
[requirement.check]
kind = "goal"
passes = ["bevis"]
parts = ["bevis"]
"""




@pytest.fixture(autouse=True)
def forget_what_was_loaded() -> None:
    load_ruleset.cache_clear()


def written(folder: Path, **files: str | bytes) -> Path:
    """A folder of rule files: those named, and for the rest a set that is right."""
    contents = {"ruleset": HEAD, "concepts": CONCEPTS, "krav": BEVIS, **files}
    for name, content in contents.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / f"{name.replace('_', '-')}.toml").write_bytes(data)
    return folder


def refusal(folder: Path) -> str:
    with pytest.raises(RuleFileError) as caught:
        load_ruleset(folder)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


class TestRight:
    def test_a_folder_of_rule_files_is_a_rule_set(self, tmp_path: Path) -> None:
        ruleset = load_ruleset(written(tmp_path))
        assert (ruleset.id, ruleset.version, ruleset.title) == ("proeve", "1", "Prøveregler")
        (requirement,) = ruleset.requirements
        assert (requirement.id, requirement.level, requirement.applies_to) == (
            "bevis",
            Level.KRAV,
            (OfferType.LD3_LEDER,),
        )
        assert isinstance(requirement.check, StatementCheck)

    def test_requirements_stand_in_the_order_of_the_files(self, tmp_path: Path) -> None:
        head = HEAD.replace('["krav.toml"]', '["dage.toml", "krav.toml"]')
        ruleset = load_ruleset(written(tmp_path, ruleset=head, dage=DAGE))
        assert [r.id for r in ruleset.requirements] == ["dage", "bevis"]
        assert [r.id for r in ruleset.for_type(OfferType.LD3_FYRTAARN)] == ["dage"]

    def test_concepts_may_stand_in_several_files(self, tmp_path: Path) -> None:
        ruleset = load_ruleset(written(tmp_path, concepts_form='sparring = ["sparring*"]'))
        assert set(ruleset.concepts) == {"bevis", "udstedes", "sparring"}

    def test_a_check_may_be_that_of_another_requirement(self, tmp_path: Path) -> None:
        other = DAGE.split("[requirement.check]")[0].replace('"dage"', '"dage-4"') + 'check = {as = "dage"}\n'
        ruleset = load_ruleset(written(tmp_path, krav=other + DAGE))
        first, second = ruleset.requirements
        assert first.check == second.check
        assert isinstance(first.check, CasesCheck)


class TestWrongFile:
    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "regler") == f"{tmp_path / 'regler' / 'ruleset.toml'}: filen findes ikke."

    def test_a_listed_file_that_is_not_there(self, tmp_path: Path) -> None:
        (written(tmp_path) / "krav.toml").unlink()
        assert refusal(tmp_path) == f"{tmp_path / 'krav.toml'}: filen findes ikke."

    @pytest.mark.parametrize(
        ("file", "content"),
        [
            ("krav", "[[requirement]\n"),
            ("concepts", 'bevis = ["*bevis*"'),
            ("ruleset", "id = proeve"),
            ("krav", b"\xff\xfe"),
        ],
    )
    def test_one_that_is_no_toml(self, tmp_path: Path, file: str, content: str | bytes) -> None:
        sentence = refusal(written(tmp_path, **{file: content}))
        assert sentence.startswith(f"{tmp_path / file}.toml: filen kan ikke læses som TOML (")

    @pytest.mark.parametrize("files", ["", 'files = "krav.toml"', "files = [1]"])
    def test_a_head_without_a_list_of_files(self, tmp_path: Path, files: str) -> None:
        sentence = refusal(written(tmp_path, ruleset=HEAD.replace('files = ["krav.toml"]', files)))
        assert sentence == f"{tmp_path / 'ruleset.toml'}: feltet »files« mangler eller er ikke en liste af filnavne."

    @pytest.mark.parametrize(
        ("head", "field"), [(HEAD.replace('title = "Prøveregler"', ""), "title"), (HEAD + 'dato = "i går"', "dato")]
    )
    def test_a_head_with_a_field_too_few_or_too_many(self, tmp_path: Path, head: str, field: str) -> None:
        assert refusal(written(tmp_path, ruleset=head)).startswith(f"{tmp_path / 'ruleset.toml'}: feltet »{field}«: ")

    def test_no_requirement_at_all(self, tmp_path: Path) -> None:
        assert f"{tmp_path / 'ruleset.toml'}: feltet »requirements«" in refusal(written(tmp_path, krav="# intet endnu"))


class TestWrongConcept:
    @pytest.mark.parametrize("term", ["(udstedes", "*", "", "()"])
    def test_a_wording_that_cannot_be_read(self, tmp_path: Path, term: str) -> None:
        sentence = refusal(written(tmp_path, concepts=CONCEPTS + f'galt = ["{term}"]'))
        assert sentence == f"{tmp_path}: begrebet »galt«: udtrykket »{term}« kan ikke læses."

    def test_one_defined_in_two_files(self, tmp_path: Path) -> None:
        sentence = refusal(written(tmp_path, concepts_form='bevis = ["diplom"]'))
        assert sentence == f"{tmp_path / 'concepts.toml'}: begrebet »bevis« er også defineret i en anden fil."

    def test_one_that_no_file_defines(self, tmp_path: Path) -> None:
        sentence = refusal(written(tmp_path, krav=BEVIS.replace("udstedes", "gives")))
        assert "bevis: begrebet »gives« findes ikke" in sentence

    def test_one_without_wordings(self, tmp_path: Path) -> None:
        assert "»tomt«" in refusal(written(tmp_path, concepts=CONCEPTS + "tomt = []"))

    @pytest.mark.parametrize("term", ["a|b", ")(", "(|)ord", "ord)("])
    def test_a_wording_either_compiles_or_is_refused(self, tmp_path: Path, term: str) -> None:
        from compliance.danish.terms import compile_terms

        try:
            ruleset = load_ruleset(written(tmp_path, concepts=CONCEPTS + f'galt = ["{term}"]'))
        except RuleFileError:
            return
        assert compile_terms(ruleset.concepts["galt"])


class TestWrongRequirement:
    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            (BEVIS.replace('title = "Der udstedes bevis"', ""), "title"),
            (BEVIS.replace('level = "krav"', 'level = "oenske"'), "level"),
            (BEVIS.replace('["ld3-leder"]', '["ld3-ledere"]'), "applies_to.0"),
            (BEVIS.replace('["ld3-leder"]', "[]"), "applies_to"),
            (BEVIS.replace('section = "2.1.3"', "section = 2.1"), "section"),
            (BEVIS.replace('title = "D', 'titel = "Dobbelt"\ntitle = "D'), "titel"),
            (BEVIS.replace('kind = "statement"', 'kind = "magi"'), "check"),
            (BEVIS.replace('kind = "statement"', ""), "check"),
            (BEVIS.replace("passes", "bestaar"), "check.statement.bestaar"),
            (BEVIS.replace("bevis + udstedes", "bevis og udstedes"), "check.statement.passes.0"),
            (DAGE.replace('outcome = "pass"', 'outcome = "bestået"'), "check.cases.case.0.outcome"),
            (DAGE.replace("min = 2.5", 'min = "to"'), "check.cases.case.0.days.min"),
            (DAGE.replace("max = 3.5", "maks = 3.5"), "check.cases.case.0.days.maks"),
            (DAGE.replace('needs = ["days"]', "needs = []"), "check.cases.needs"),
            (BEVIS + '[[requirement.example]]\ntext = "Bevis."\noutcome = "måske"', "example.0.outcome"),
        ],
    )
    def test_is_named_with_its_field(self, tmp_path: Path, wrong: str, field: str) -> None:
        sentence = refusal(written(tmp_path, krav=wrong))
        name = "dage" if "[[requirement.check.case]]" in wrong else "bevis"
        assert sentence.startswith(f"{tmp_path / 'krav.toml'}: {name}, feltet »{field}«: ")

    def test_one_without_an_id_is_named_by_its_place(self, tmp_path: Path) -> None:
        sentence = refusal(written(tmp_path, krav=BEVIS + DAGE.replace('id = "dage"', "")))
        assert sentence.startswith(f"{tmp_path / 'krav.toml'}: krav nr. 2, feltet »id«: ")

    def test_the_file_is_that_of_the_requirement(self, tmp_path: Path) -> None:
        head = HEAD.replace('["krav.toml"]', '["krav.toml", "dage.toml"]')
        wrong = DAGE.replace('level = "krav"', 'level = "oenske"')
        assert refusal(written(tmp_path, ruleset=head, dage=wrong)).startswith(f"{tmp_path / 'dage.toml'}: dage, ")

    def test_two_of_the_same_id(self, tmp_path: Path) -> None:
        assert "bevis: står to gange" in refusal(written(tmp_path, krav=BEVIS + BEVIS))

    def test_a_part_that_is_no_requirement(self, tmp_path: Path) -> None:
        assert "maal: kravet »bevis« findes ikke" in refusal(written(tmp_path, krav=MAAL))

    def test_a_part_of_another_type_of_offer(self, tmp_path: Path) -> None:
        other = BEVIS.replace('applies_to = ["ld3-leder"]', 'applies_to = ["dm-leder"]')
        assert other != BEVIS
        assert "gælder ikke for de samme typer" in refusal(written(tmp_path, krav=MAAL + other))

    @pytest.mark.parametrize("borrowed", ["findes-ikke", "bevis-2"])
    def test_a_check_borrowed_from_nowhere_or_from_a_borrower(self, tmp_path: Path, borrowed: str) -> None:
        borrower = BEVIS.split("[requirement.check]")[0].replace('"bevis"', '"bevis-2"')
        sentence = refusal(written(tmp_path, krav=BEVIS + borrower + f'check = {{as = "{borrowed}"}}\n'))
        assert sentence == f"{tmp_path / 'krav.toml'}: bevis-2, feltet »check.as«: kravet findes ikke."

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            (DAGE.replace('needs = ["days"]', 'needs = ["dage"]'), "needs"),
            (DAGE.replace('message = "{days} dage"', 'message = "{dage} dage"'), "message"),
            (DAGE.replace("days = {min", 'unstated = ["dage"]\ndays = {min'), "unstated"),
        ],
    )
    def test_a_fact_that_does_not_exist(self, tmp_path: Path, wrong: str, field: str) -> None:
        assert field in refusal(written(tmp_path, krav=wrong))

    @pytest.mark.parametrize(
        "krav",
        [
            "requirement = 3",
            'requirement = "bevis"',
            "requirement = [3]",
            "[requirement]\nid = 'bevis'",
        ],
    )
    def test_requirements_that_are_no_tables(self, tmp_path: Path, krav: str) -> None:
        assert str(tmp_path) in refusal(written(tmp_path, krav=krav))


@pytest.fixture(scope="module")
def own() -> RuleSet:
    load_ruleset.cache_clear()
    return load_ruleset()


class TestOwnRuleSet:
    """What holds of the rule set that comes with the tool."""

    def test_every_concept_is_used(self, own: RuleSet) -> None:
        used = {name for requirement in own.requirements for name in concepts_of(requirement.check)}
        assert set(own.concepts) - used == set()

    def test_parts_of_a_goal_are_goals_of_the_same_type(self, own: RuleSet) -> None:
        by_id = {requirement.id: requirement for requirement in own.requirements}
        for requirement in own.requirements:
            for part in requirement.check.parts if isinstance(requirement.check, GoalCheck) else ():
                assert by_id[part].applies_to == requirement.applies_to

    def test_every_id_begins_with_its_section(self, own: RuleSet) -> None:
        assert [r.id for r in own.requirements if not r.id.startswith(f"{r.section.split('.')[0]}")] == []

    def test_every_text_for_the_user_is_there(self, own: RuleSet) -> None:
        for requirement in own.requirements:
            texts = (requirement.title, requirement.explanation, requirement.decided, requirement.good_text)
            assert all(text.strip() == text != "" for text in texts), requirement.id

    def test_no_example_is_given_twice(self, own: RuleSet) -> None:
        for requirement in own.requirements:
            told = [(example.heading, example.text) for example in requirement.example]
            assert sorted(set(told)) == sorted(told), requirement.id

    def test_examples_show_more_than_passes(self, own: RuleSet) -> None:
        for requirement in own.requirements:
            outcomes = {example.outcome for example in requirement.example}
            assert not outcomes or outcomes > {Outcome.PASS}, requirement.id
