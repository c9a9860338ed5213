"""An advisory rule set tells how well an offer fits, beside the programme, and never touches what it decides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.made_rulesets import FILES, write

from compliance.checking import check
from compliance.offers.model import OfferType
from compliance.reports.json_report import to_json
from compliance.rules.examples import judge_example, offer_of_example
from compliance.rules.judging import judge, judge_advice
from compliance.rules.loading import RuleFileError, find_ruleset, load_ruleset, shipped_rulesets
from compliance.rules.model import Level, Outcome
from compliance.rules.ruleset import Kind, RuleSet

SAMPLES = Path(__file__).parents[2] / "sample_submissions"
TEXT = "Lederen følger op på det lærte."
CRITERIA = FILES["kriterier.toml"]


@pytest.fixture
def strategy(tmp_path: Path) -> RuleSet:
    return load_ruleset(write(tmp_path))


class TestRuleSet:
    def test_its_criteria_bind_nobody_and_may_be_asked_of_any_offer(self, strategy: RuleSet) -> None:
        assert strategy.kind is Kind.ADVISORY
        assert {criterion.level for criterion in strategy.requirements} == {Level.ANBEFALING}
        assert [c.id for c in strategy.for_type(OfferType.LD3_LEDER)] == ["opfoelgning", "laengde"]
        assert [c.id for c in strategy.for_type(OfferType.LD3_FYRTAARN)] == ["opfoelgning", "hverdag", "laengde"]
        assert [c.id for c in strategy.for_type(None)] == ["opfoelgning", "laengde"]

    def test_one_that_does_not_say_what_it_is_is_a_programme(self) -> None:
        assert load_ruleset().kind is Kind.PROGRAMME

    def test_a_criterion_that_binds_is_refused(self, tmp_path: Path) -> None:
        wrong = CRITERIA.replace('id = "hverdag"', 'id = "hverdag"\nlevel = "krav"')
        with pytest.raises(RuleFileError, match="hverdag: et rådgivende regelsæt har ingen krav"):
            load_ruleset(write(tmp_path, kriterier=wrong))

    def test_a_programme_still_says_how_each_requirement_binds(self, tmp_path: Path) -> None:
        head = FILES["ruleset.toml"].replace('kind = "advisory"', "")
        with pytest.raises(RuleFileError, match="opfoelgning, feltet »level«: feltet mangler"):
            load_ruleset(write(tmp_path, ruleset=head))

    @pytest.mark.parametrize("example", range(4))
    def test_its_examples_are_judged_by_what_they_say_and_by_their_facts(self, strategy: RuleSet, example: int) -> None:
        criterion, text = [(c, e) for c in strategy.requirements for e in c.example][example]
        assert judge_example(text, criterion, strategy).outcome is text.outcome


class TestAdvice:
    @pytest.mark.parametrize(
        ("offer_type", "outcomes"),
        [
            (OfferType.LD3_FYRTAARN, {"opfoelgning": "pass", "hverdag": "missing", "laengde": "missing"}),
            (OfferType.LD3_LEDER, {"opfoelgning": "pass", "laengde": "missing"}),
            (None, {"opfoelgning": "pass", "laengde": "missing"}),
        ],
    )
    def test_is_a_finding_for_each_criterion_that_applies(
        self, strategy: RuleSet, offer_type: OfferType | None, outcomes: dict[str, str]
    ) -> None:
        advice = judge_advice(offer_of_example(TEXT, "Form", offer_type), strategy)
        assert advice.ruleset == "egen-strategi"
        assert {finding.requirement: finding.outcome for finding in advice.findings} == outcomes
        assert advice.findings[0].evidence[0].quote == TEXT

    @pytest.mark.parametrize("offer_type", [OfferType.LD3_FYRTAARN, None])
    @pytest.mark.parametrize("text", [TEXT, "De to første dage holdes som internat."])
    def test_never_touches_the_findings_and_the_verdict(
        self, strategy: RuleSet, offer_type: OfferType | None, text: str
    ) -> None:
        offer = offer_of_example(text, "Form", offer_type)
        alone, advised = judge(offer, load_ruleset()), judge(offer, load_ruleset(), (strategy,))
        assert advised.advice == (judge_advice(offer, strategy),)
        assert advised.model_copy(update={"advice": ()}) == alone

    def test_may_be_against(self, strategy: RuleSet) -> None:
        offer = offer_of_example("De to første dage holdes som internat.", "Form", OfferType.LD3_FYRTAARN)
        by_id = {finding.requirement: finding for finding in judge_advice(offer, strategy).findings}
        assert by_id["hverdag"].outcome is Outcome.FAIL


class TestFinding:
    def test_those_at_hand_begin_with_the_default(self) -> None:
        sets = shipped_rulesets()
        assert sets[0] == load_ruleset()
        assert [each.kind for each in sets[1:]] == [Kind.ADVISORY] * (len(sets) - 1)
        assert [find_ruleset(each.id) for each in sets] == list(sets)

    def test_by_the_path_of_its_folder_or_of_its_head(self, tmp_path: Path) -> None:
        folder = write(tmp_path / "strategi")
        assert find_ruleset(str(folder)).id == find_ruleset(str(folder / "ruleset.toml")).id == "egen-strategi"

    @pytest.mark.parametrize("name", ["findes-ikke", "", "..", "../findes-ikke", "mappe/findes-ikke"])
    def test_one_that_is_not_there_is_refused_with_those_that_are(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
    ) -> None:
        monkeypatch.chdir(tmp_path)
        with pytest.raises(RuleFileError, match=r"intet regelsæt af det navn.* staerke-dagtilbud-2018"):
            find_ruleset(name)


class TestReport:
    SAMPLE = SAMPLES / "10_foerste_1000_dage.pdf"

    def test_json_tells_of_advice_last_and_only_where_there_is_any(self, strategy: RuleSet) -> None:
        alone = json.loads(to_json(check([self.SAMPLE], load_ruleset())))
        advised = json.loads(to_json(check([self.SAMPLE], load_ruleset(), advisory=[strategy])))
        assert list(advised)[-1] == "advisory_rulesets"
        (ruleset,) = advised.pop("advisory_rulesets")
        assert (ruleset["id"], ruleset["version"], ruleset["title"]) == ("egen-strategi", "1", "Vores strategi")
        assert ruleset["criteria"][0] == {
            "requirement": "opfoelgning", "section": "s. 4", "group": "Efter forløbet", "title": "Lederen følger op",
        }  # fmt: skip
        offer = advised["documents"][0]["offers"][0]
        assert list(offer)[-1] == "advice"
        (advice,) = offer.pop("advice")
        assert advice["ruleset"] == "egen-strategi"
        assert [finding["requirement"] for finding in advice["findings"]] == ["opfoelgning", "laengde"]
        assert {**advised, "created": ""} == {**alone, "created": ""}
