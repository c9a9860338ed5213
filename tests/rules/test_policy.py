"""A municipality's policy file may ask for more than the ramme, and never for less."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.made_rulesets import write

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import CourseOffer, Fact, Facts, OfferText, OfferType, Passage, Section, TeacherLevel
from compliance.rules.contact import Contact
from compliance.rules.examples import misjudged
from compliance.rules.judging import judge
from compliance.rules.limits import LocalLimit, Range
from compliance.rules.loading import RuleFileError, load_ruleset
from compliance.rules.model import CheckedOffer, Finding, Outcome, Reason, Verdict
from compliance.rules.policy import Policy, load_policy, with_policy
from compliance.rules.ruleset import Kind, RuleSet
from compliance.rules.tightening import why_not

DOCS = Path(__file__).parents[2] / "docs"
TEACHERS, HOURS, PENSUM = "2.1.3-underviserniveau", "2.1.2.1-timer", "2.1.1.3-pensum"
WORST_LAST = (Outcome.PASS, Outcome.REVIEW, Outcome.MISSING, Outcome.FAIL)
VERDICTS = (Verdict.COMPLIANT, Verdict.NEEDS_REVIEW, Verdict.INCOMPLETE, Verdict.NOT_COMPLIANT)


def policy_of(folder: Path, text: str, title: str = 'title = "Vores politik"\n') -> tuple[Policy, Path]:
    path = folder / "politik.toml"
    path.write_text(title + text, encoding="utf-8")
    return load_policy(path), path


def under(folder: Path, text: str) -> RuleSet:
    """The ramme under a policy that holds this."""
    return with_policy(load_ruleset(), *policy_of(folder, text))


def limited(requirement: str, limit: str) -> str:
    return f'[[limit]]\nrequirement = "{requirement}"\n{limit}\n'


def checked(ruleset: RuleSet, ocr: bool = False, **facts: Any) -> CheckedOffer:
    """An offer that states the facts and nothing else."""
    text = "Som beskrevet her: 7 timer."
    block = Block(index=0, kind=BlockKind.PARAGRAPH, text=text)
    document = Document(path="", file="", sha256="", pages=None, ocr=ocr, blocks=(block,))
    passage = Passage(block=0, start=0, end=len(text), text=text, section=Section.GENERAL)
    quote = (document.quote(0).model_copy(update={"ocr": ocr}),)
    stated = {
        name: value if isinstance(value, Fact) else Fact(value=value, evidence=quote) for name, value in facts.items()
    }
    offer_text = OfferText(document=document, title="Kursus", provider=None, passages=(passage,))
    return judge(CourseOffer(text=offer_text, offer_type=OfferType.LD3_LEDER, facts=Facts(**stated)), ruleset)


def finding(made: CheckedOffer, requirement: str) -> Finding:
    return next(each for each in made.findings if each.requirement == requirement)


class TestStricterLimits:
    @pytest.mark.parametrize(
        ("requirement", "limit", "facts", "ramme", "local"),
        [
            (TEACHERS, 'teacher_level = "lektor"', {"teacher_level": TeacherLevel.ADJUNKT}, "pass", "fail"),
            (TEACHERS, 'teacher_level = "lektor"', {"teacher_level": TeacherLevel.KANDIDAT}, "review", "fail"),
            (TEACHERS, 'teacher_level = "lektor"', {"teacher_level": TeacherLevel.PHD}, "pass", "review"),
            (TEACHERS, 'teacher_level = "lektor"', {"teacher_level": TeacherLevel.LEKTOR}, "pass", "pass"),
            (TEACHERS, 'teacher_level = "lektor"', {"teacher_level": TeacherLevel.PROFESSOR}, "pass", "pass"),
            (TEACHERS, 'teacher_level = "phd"', {"teacher_level": TeacherLevel.PHD}, "pass", "pass"),
            (TEACHERS, 'teacher_level = "lektor"', {}, "missing", "missing"),
            (HOURS, "hours_per_day = {min = 7}", {"days": 3, "hours_per_day": 6.75}, "pass", "fail"),
            (HOURS, "hours_per_day = {min = 7}", {"days": 3, "hours_per_day": 7}, "pass", "pass"),
            (HOURS, "hours_per_day = {min = 7}", {"days": 3, "hours_per_day": 5}, "fail", "fail"),
            (HOURS, "hours_per_day = {max = 8}", {"days": 3, "hours_per_day": 8.25}, "pass", "fail"),
            (HOURS, "hours_per_day = {min = 7}", {"contact_hours": 21}, "pass", "pass"),
            (HOURS, "contact_hours = {min = 22}", {"contact_hours": 21}, "pass", "fail"),
            (PENSUM, "shared_pensum_pct = {min = 50}", {"shared_pensum_pct": 45}, "pass", "fail"),
            (PENSUM, "shared_pensum_pct = {min = 50}", {"shared_pensum_pct": 50}, "pass", "pass"),
        ],
    )
    def test_what_meets_the_ramme_may_fail_them(
        self, tmp_path: Path, requirement: str, limit: str, facts: dict[str, Any], ramme: str, local: str
    ) -> None:
        tighter = under(tmp_path, limited(requirement, limit))
        assert finding(checked(load_ruleset(), **facts), requirement).outcome == ramme
        assert finding(checked(tighter, **facts), requirement).outcome == local

    def test_the_finding_says_that_it_rests_on_one(self, tmp_path: Path) -> None:
        tighter = under(tmp_path, limited(TEACHERS, 'teacher_level = "lektor"'))
        found = finding(checked(tighter, teacher_level=TeacherLevel.ADJUNKT), TEACHERS)
        assert (found.reason, found.local_limit) == (Reason.OUTSIDE_LIMIT, "mindst lektor")
        assert found.message == (
            "Tilbuddet angiver undervisere på niveauet adjunkt; kommunens egen grænse er mindst lektor."
        )
        assert found.evidence

    def test_one_that_rests_on_the_ramme_alone_does_not(self, tmp_path: Path) -> None:
        tighter = under(tmp_path, limited(HOURS, "hours_per_day = {min = 7}"))
        for hours in (5, 7.5):
            facts = {"days": 3, "hours_per_day": hours}
            assert finding(checked(tighter, **facts), HOURS) == finding(checked(load_ruleset(), **facts), HOURS)
        assert not any(each.local_limit for each in checked(tighter, days=3, hours_per_day=7.5).findings)

    def test_an_unsure_value_is_for_a_person(self, tmp_path: Path) -> None:
        tighter = under(tmp_path, limited(HOURS, "hours_per_day = {min = 7}"))
        quote = finding(checked(tighter, days=3, hours_per_day=6.75), HOURS).evidence
        found = finding(checked(tighter, days=3, hours_per_day=Fact(value=6.8, evidence=quote, soft=True)), HOURS)
        assert (found.outcome, found.reason) == (Outcome.REVIEW, Reason.BETWEEN_LIMITS)
        misread = finding(checked(tighter, ocr=True, days=3, hours_per_day=6.8), HOURS)
        assert (misread.outcome, misread.reason, misread.local_limit) == ("review", "unclear_reading", "mindst 7 timer")

    def test_several_limits_on_one_requirement_all_hold(self, tmp_path: Path) -> None:
        both = limited(HOURS, "hours_per_day = {min = 7}") + limited(HOURS, "hours_per_day = {max = 8}")
        tighter = under(tmp_path, both)
        outcomes = [finding(checked(tighter, days=3, hours_per_day=h), HOURS).outcome for h in (6.8, 7.5, 8.2)]
        assert outcomes == ["fail", "pass", "fail"]

    def test_the_limits_shown_name_them(self, tmp_path: Path) -> None:
        tighter = under(tmp_path, limited(HOURS, "hours_per_day = {min = 7}"))
        (hours,) = (each for each in tighter.requirements if each.id == HOURS)
        assert tighter.limits_of(hours) == f"Kommunens egen grænse: mindst 7 timer. Efter rammen alene: {hours.limits}"
        assert load_ruleset().limits_of(hours) == hours.limits


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        ({"days": Range(min=3)}, "mindst 3 dage"),
        ({"days": Range(min=1, max=1)}, "1 dag"),
        ({"hours_per_day": Range(min=7)}, "mindst 7 timer"),
        ({"contact_hours": Range(min=21, max=22.5)}, "21–22,5 timer"),
        ({"ects": Range(min=10)}, "mindst 10 ECTS"),
        ({"modules": Range(max=1)}, "højst 1 modul"),
        ({"supervisions": Range(min=1)}, "mindst 1 vejledning"),
        ({"shared_pensum_pct": Range(min=50)}, "mindst 50 %"),
        ({"teacher_level": TeacherLevel.LEKTOR}, "mindst lektor"),
    ],
)
def test_a_limit_is_told_with_its_unit(limit: dict[str, Any], words: str) -> None:
    assert LocalLimit(requirement="x", **limit).in_words == words


class TestNeverSofter:
    @pytest.mark.parametrize(
        ("requirement", "limit", "reason"),
        [
            (HOURS, "hours_per_day = {min = 6}", "mindst 6 timer er lempeligere end rammen"),
            (HOURS, "hours_per_day = {max = 9}", "højst 9 timer er lempeligere end rammen"),
            (HOURS, "hours_per_day = {min = 7, max = 12}", "7–12 timer er lempeligere end rammen"),
            (TEACHERS, 'teacher_level = "kandidat"', "mindst kandidat eller master er lempeligere end rammen"),
            (TEACHERS, 'teacher_level = "andet"', "er lempeligere end rammen"),
            (PENSUM, "shared_pensum_pct = {min = 10}", "mindst 10 % er lempeligere end rammen"),
            ("3.1-ects", "ects = {min = 4}", "mindst 4 ECTS er lempeligere end rammen"),
            (HOURS, "hours_per_day = {min = 9}", "mindst 9 timer kan intet tilbud opfylde, når det også skal"),
            (PENSUM, "shared_pensum_pct = {max = 40}", "højst 40 % kan intet tilbud opfylde"),
            ("2.1.2.1-dagene", "days = {min = 3}", "kravet »2.1.2.1-dagene« findes ikke"),
            (TEACHERS, "days = {min = 3}", "2.1.3-underviserniveau har ingen grænse for »days«, som kan skærpes"),
            ("2.1.3-forskning", "days = {min = 3}", "2.1.3-forskning har ingen grænse for »days«"),
            (HOURS, "hours_per_day = {}", "sæt netop én grænse"),
            (HOURS, "", "sæt netop én grænse"),
            (HOURS, "hours_per_day = {min = 7}\ncontact_hours = {min = 22}", "sæt netop én grænse"),
            (HOURS, "hours_per_day = {min = 8, max = 7}", "den nedre grænse 8 er højere end den øvre 7"),
            (HOURS, 'outcome = "pass"', "feltet kendes ikke"),
            (HOURS, 'level = "anbefaling"', "feltet kendes ikke"),
        ],
    )
    def test_what_is_no_stricter_is_refused_in_one_sentence(
        self, tmp_path: Path, requirement: str, limit: str, reason: str
    ) -> None:
        with pytest.raises(RuleFileError) as caught:
            under(tmp_path, limited(requirement, limit))
        sentence = str(caught.value)
        assert sentence.startswith(f"{tmp_path / 'politik.toml'}: ")
        assert reason in sentence
        assert sentence.endswith(".")
        assert "\n" not in sentence

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ('undtag = ["2.1.3-underviserniveau"]', "feltet »undtag«: feltet kendes ikke"),
            ("advisory = []", "feltet »advisory«: feltet kendes ikke"),
            ('rules = ["staerke-dagtilbud-2018"]', "er ikke rådgivende; en politik kan kun føje kriterier til"),
            ('rules = ["findes-ikke"]', "findes-ikke: der er intet regelsæt af det navn"),
            ('requirement = "et krav"', "feltet »requirement« skal være tabeller"),
            ('[concepts]\nbevis = ["bevis"]', "feltet »requirements«: listen er for kort"),
        ],
    )
    def test_so_is_all_else_that_a_policy_has_no_say_in(self, tmp_path: Path, text: str, reason: str) -> None:
        with pytest.raises(RuleFileError, match=re.escape(reason)):
            under(tmp_path, text)

    @pytest.mark.parametrize("field", ["policy", "weights"])
    def test_a_rule_set_s_own_files_hold_none(self, tmp_path: Path, field: str) -> None:
        head = f'kind = "advisory"\nid = "x"\nversion = "1"\ntitle = ""\nsource = ""\nfiles = []\n{field} = "x"'
        with pytest.raises(RuleFileError, match=f"feltet »{field}«: feltet kendes ikke"):
            load_ruleset(write(tmp_path / "x", ruleset=head))

    @given(
        low=st.none() | st.floats(0, 12),
        high=st.none() | st.floats(0, 12),
        days=st.none() | st.sampled_from([2.0, 3.0, 4.0]),
        hours=st.none() | st.floats(0.5, 12),
        level=st.none() | st.sampled_from(TeacherLevel),
        lowest=st.sampled_from(TeacherLevel),
        soft=st.booleans(),
    )
    def test_no_policy_that_is_accepted_makes_anything_better(
        self,
        low: float | None,
        high: float | None,
        days: float | None,
        hours: float | None,
        level: TeacherLevel | None,
        lowest: TeacherLevel,
        soft: bool,
    ) -> None:
        if (low is None and high is None) or (low is not None and high is not None and low > high):
            return
        ramme = load_ruleset()
        limits = (
            LocalLimit(requirement=HOURS, hours_per_day=Range(min=low, max=high)),
            LocalLimit(requirement=TEACHERS, teacher_level=lowest),
        )
        accepted = tuple(limit for limit in limits if not why_not(limit, ramme))
        tighter = with_policy(ramme, Policy(title="p", limit=accepted), Path("p.toml"))
        quote = finding(checked(ramme, days=3, hours_per_day=7), HOURS).evidence
        facts = {
            name: Fact(value=value, evidence=quote, soft=soft)
            for name, value in (("days", days), ("hours_per_day", hours), ("teacher_level", level))
            if value is not None
        }
        alone, local = checked(ramme, **facts), checked(tighter, **facts)
        for before, after in zip(alone.findings, local.findings, strict=True):
            assert WORST_LAST.index(after.outcome) >= WORST_LAST.index(before.outcome)
        assert VERDICTS.index(local.verdict) >= VERDICTS.index(alone.verdict)


class TestOwnCriteria:
    CRITERION = """
[concepts]
lokalt = ["hos jer"]
[[requirement]]
id = "lokalt"
section = "3"
group = "Sted"
title = "Holdes hos os"
explanation = "Hos os."
decided = "Efter teksten."
good_text = "Dagene holdes hos jer."
check = {kind = "statement", passes = ["lokalt"]}
"""

    def test_are_an_advisory_rule_set(self, tmp_path: Path) -> None:
        policy, _ = policy_of(tmp_path, self.CRITERION)
        (own,) = policy.advisory
        assert (own.id, own.kind, own.title) == ("lokale-kriterier", Kind.ADVISORY, "Lokale kriterier: Vores politik")
        assert [each.id for each in own.for_type(None)] == ["lokalt"]

    def test_follow_those_that_the_policy_names_by_a_path_beside_it(self, tmp_path: Path) -> None:
        write(tmp_path / "strategi")
        policy, _ = policy_of(tmp_path, 'rules = ["strategi"]\n' + self.CRITERION)
        assert [each.id for each in policy.advisory] == ["egen-strategi", "lokale-kriterier"]

    def test_never_bind(self, tmp_path: Path) -> None:
        binding = self.CRITERION.replace('id = "lokalt"', 'id = "lokalt"\nlevel = "krav"')
        with pytest.raises(RuleFileError, match="et rådgivende regelsæt har ingen krav"):
            policy_of(tmp_path, binding)

    def test_one_that_is_wrong_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(RuleFileError, match=r"politik\.toml: lokalt, feltet »title«: feltet mangler"):
            policy_of(tmp_path, self.CRITERION.replace('title = "Holdes hos os"', ""))


def test_a_policy_without_limits_leaves_the_rule_set_as_it_is(tmp_path: Path) -> None:
    assert under(tmp_path, '[contact]\nname = "Anne"') is load_ruleset()


@pytest.mark.parametrize("text", ["", "[[limit]", 'title = 3\n[contact]\nnavn = "x"'])
def test_a_file_that_cannot_be_used_is_one_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(RuleFileError, match=r"politik\.toml: "):
        policy_of(tmp_path, text, title="")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title 3", "filen kan ikke læses som TOML (fejl i linje 1, kolonne 7)."),
        ('title =', "filen kan ikke læses som TOML (fejl ved filens slutning)."),
        ('title = "x"\n[contact]\nname "Anne"', "filen kan ikke læses som TOML (fejl i linje 3, kolonne 6)."),
        (
            'title = "x"\n' + limited(HOURS, "hours_per_day = {min = 7}") + limited(HOURS, 'days = {min = "tre"}'),
            "limit nr. 2, feltet »days.min«: værdien skal være et tal.",
        ),
        ('[kontakt]\nname = "Anne"', "feltet »kontakt«: feltet kendes ikke."),
    ],
)
def test_what_is_wrong_in_it_is_told_by_its_place_and_in_danish(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(RuleFileError) as caught:
        policy_of(tmp_path, text, title="")
    assert str(caught.value) == f"{tmp_path / 'politik.toml'}: {reason}"


def test_the_example_of_the_page_is_a_policy(tmp_path: Path) -> None:
    (text,) = re.findall(r"```toml\n(.*?)```", (DOCS / "politik.md").read_text(encoding="utf-8"), flags=re.DOTALL)
    policy, path = policy_of(tmp_path, text, title="")
    assert len(with_policy(load_ruleset(), policy, path).policy.limits) == len(policy.limit) == 3
    assert all(getattr(policy.contact, field) for field in Contact.model_fields)
    (own,) = policy.advisory
    assert own.id == "lokale-kriterier"
    assert {each.outcome for each in own.requirements[0].example} == {Outcome.PASS, Outcome.MISSING}
    assert list(misjudged(own)) == []


def test_the_page_names_every_field_and_its_refusal_is_the_program_s(tmp_path: Path) -> None:
    page = (DOCS / "politik.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(\w+)`", page))
    fields = {*Policy.model_fields, *LocalLimit.model_fields, *Contact.model_fields} - {"advisory"}
    assert fields - named == set()
    with pytest.raises(RuleFileError) as caught:
        under(tmp_path, limited(HOURS, "hours_per_day = {min = 6}"))
    assert f"> politik.toml: {str(caught.value).split('politik.toml: ')[1]}" in page
