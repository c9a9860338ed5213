"""How a requirement is decided from what the text says: the kinds of check, on small texts and a small rule set."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.documents.model import Block, BlockKind, Document
from compliance.offers.model import CourseOffer, Facts, OfferText, OfferType
from compliance.offers.outline import outline
from compliance.rules.checks import run_check
from compliance.rules.judging import judge
from compliance.rules.model import Reason
from compliance.rules.result import Judgement
from compliance.rules.ruleset import RuleSet
from compliance.rules.statements import OfferStatements

CONCEPTS = {
    "bevis": ["*bevis*", "certifikat"],
    "udstedes": ["udsted*", "får", "modtager"],
    "intet_bevis": ["uden bevis"],
    "sparring": ["sparring*", "sparre*"],
    "mellem": ["mellem *dagene", "imellem"],
    "pris": ["pris*", "kr"],
    "laereplan": ["*læreplan*"],
    "indsigt": ["indsigt", "kender"],
    "oplaeg": ["oplæg"],
    "dialog": ["dialog*"],
    "workshop": ["workshop*"],
    "varieret": ["veksl*"],
    "kun_oplaeg": ["rene forelæsninger"],
    "skole": ["professionshøjskole*"],
    "udvikler": ["udviklet af *"],
}




def requirement(name: str, **check: Any) -> dict[str, Any]:
    return {
        "id": name, "section": "2", "group": "Form", "level": "krav", "applies_to": ["ld3-leder"], "title": name,
        "explanation": ".", "decided": ".", "good_text": ".", "check": check,
    }  # fmt: skip


RULESET = RuleSet.model_validate({
    "id": "proeve", "version": "1", "title": "Prøve", "source": "",
    "concepts": CONCEPTS,
    "requirements": [
        requirement("bevis", kind="statement", passes=["bevis + udstedes"], reviews=["bevis"], fails=["intet_bevis"]),
        requirement("sparring", kind="statement", passes=["sparring + mellem - pris"]),
        requirement("bredt", kind="statement", passes=["sparring & mellem"]),
        requirement("skole", kind="statement", passes=["udvikler + udbyder:skole"], reviews=["udbyder:skole"]),
        requirement("maal", kind="goal", passes=["indsigt + laereplan"], reviews=["laereplan"]),
        requirement("maal-a", kind="goal", passes=["sparring"]),
        requirement("maal-b", kind="goal", passes=["dialog"]),
        requirement("maal-bevis", kind="goal", passes=["workshop"], as_content=["bevis"]),
        requirement("maal-hel", kind="goal", passes=["workshop"], parts=["maal-a", "maal-b"]),
        requirement(
            "former", kind="parts", pass_at=2, passes=["varieret"], fails=["kun_oplaeg"],
            part=[
                {"name": "oplæg", "says": ["oplaeg"]}, {"name": "dialog", "says": ["dialog"]},
                {"name": "workshop", "says": ["workshop"]},
            ],
        ),
    ],
})  # fmt: skip
BY_ID = {each.id: each for each in RULESET.requirements}


def offer_of(
    *texts: str, heading: str = "Kursus", columns: tuple[str, ...] = (), provider: str | None = None
) -> CourseOffer:
    """An offer with paragraphs under a heading; with columns, each text is a table row, its cells apart by »|«."""
    blocks = [Block(index=0, kind=BlockKind.HEADING, text=heading, level=1)]
    for index, text in enumerate(texts, start=1):
        if columns:
            cells = tuple(cell.strip() for cell in text.split("|"))
            block = Block(index=index, kind=BlockKind.TABLE_ROW, text=" | ".join(cells), cells=cells, columns=columns)
        elif text.startswith("- "):
            block = Block(index=index, kind=BlockKind.LIST_ITEM, text=text[2:], level=1)
        else:
            block = Block(index=index, kind=BlockKind.PARAGRAPH, text=text)
        blocks.append(block)
    document = Document(path="", file="", sha256="", pages=None, blocks=tuple(blocks))
    text_of = OfferText(document=document, title=heading, provider=provider, passages=outline(document))
    evidence = document.quote(0) if provider else None
    return CourseOffer(text=text_of, offer_type=OfferType.LD3_LEDER, facts=Facts(), provider_evidence=evidence)


def judged(name: str, *texts: str, **options: Any) -> Judgement:
    offer = offer_of(*texts, **options)
    return run_check(BY_ID[name].check, offer, OfferStatements(offer, RULESET))


def outcome(name: str, *texts: str, **options: Any) -> str:
    return judged(name, *texts, **options).outcome


class TestStatement:
    @pytest.mark.parametrize(
        ("text", "expected", "reason"),
        [
            ("Alle deltagere får et kursusbevis.", "pass", None),
            ("Der udstedes certifikat.", "pass", None),
            ("Der udstedes ikke kursusbevis.", "fail", Reason.DENIED),
            ("Ingen får kursusbevis.", "fail", Reason.DENIED),
            ("Kurset holdes uden bevis.", "fail", Reason.DENIED),
            ("Der kan eventuelt udstedes kursusbevis.", "review", Reason.CONDITIONAL),
            ("Hvis holdet ønsker det, får alle et kursusbevis.", "review", Reason.CONDITIONAL),
            ("Der skal udstedes kursusbevis.", "missing", Reason.NOT_STATED),
            ("Ifølge rammen får alle et kursusbevis.", "missing", Reason.NOT_STATED),
            ("Husk dit kursusbevis.", "review", Reason.PARTIAL),
            ("Alle får kaffe.", "missing", Reason.NOT_STATED),
        ],
    )
    def test_how_it_is_said_decides(self, text: str, expected: str, reason: Reason | None) -> None:
        judgement = judged("bevis", text)
        assert (judgement.outcome, judgement.reason) == (expected, reason)

    @pytest.mark.parametrize(
        "text",
        [
            "Det er ikke sådan, at alle får et kursusbevis.",
            "Det betyder ikke, at du får et kursusbevis.",
            "Vi lover ikke, at alle får et kursusbevis.",
        ],
    )
    def test_a_negation_of_the_whole_never_passes(self, text: str) -> None:
        assert outcome("bevis", text) in ("fail", "review")

    def test_the_sentence_is_the_evidence(self) -> None:
        judgement = judged("bevis", "Vi mødes i Vejle. Alle får et kursusbevis. Dagen slutter kl. 16.")
        assert [quote.quote for quote in judgement.evidence] == ["Alle får et kursusbevis."]

    @pytest.mark.parametrize(
        "other",
        [
            "Kurset holdes uden bevis.",
            pytest.param(
                "Der udstedes ikke kursusbevis.",
                marks=pytest.mark.xfail(strict=True, reason="what is stated anywhere outweighs every denial of it"),
            ),
        ],
    )
    def test_what_is_said_both_ways_is_a_contradiction_with_both_quotes(self, other: str) -> None:
        judgement = judged("bevis", "Alle får et kursusbevis.", other)
        assert (judgement.outcome, judgement.reason) == ("review", Reason.CONTRADICTION)
        assert [q.quote for q in judgement.evidence] == ["Alle får et kursusbevis.", other]

    def test_a_plain_word_outweighs_a_condition(self) -> None:
        assert outcome("bevis", "Der kan eventuelt udstedes bevis.", "Alle får et kursusbevis.") == "pass"

    def test_the_words_must_meet_in_one_sentence(self) -> None:
        assert outcome("sparring", "Der er sparring. Det sker mellem dagene.") == "missing"

    def test_or_where_the_rule_says_so_in_one_paragraph(self) -> None:
        assert outcome("bredt", "Der er sparring. Det sker mellem dagene.") == "pass"
        assert outcome("bredt", "Der er sparring.", "Vi ses mellem dagene.") == "missing"

    def test_an_unwanted_word_takes_the_sentence_out(self) -> None:
        assert outcome("sparring", "Sparring mellem dagene har en pris på 500 kr.") == "missing"
        assert (
            outcome("sparring", "Sparring mellem dagene har en pris på 500 kr.", "Vi sparrer mellem dagene.") == "pass"
        )

    def test_a_heading_helps_to_say_what_it_is_about(self) -> None:
        assert outcome("sparring", "Her får alle sparring.", heading="Mellem læringsdagene") == "pass"

    @pytest.mark.parametrize("text", ["Her hviler vi os.", "Det er ikke en del af forløbet."])
    def test_but_never_says_it_alone(self, text: str) -> None:
        assert outcome("sparring", text, heading="Sparring mellem læringsdagene") != "pass"

    @pytest.mark.parametrize(
        "heading", ["Andre kurser", "Kravspecifikation", "Pris", "Adgangskrav", "Baggrund", "Rammens krav"]
    )
    def test_sections_that_state_nothing_of_the_course_are_passed_over(self, heading: str) -> None:
        assert outcome("bevis", "Alle får et kursusbevis.", heading=heading) == "missing"

    def test_the_provider_s_name_may_count(self) -> None:
        text = "Forløbet er udviklet af os."
        assert outcome("skole", text, provider="Professionshøjskolen Vest") == "pass"
        assert outcome("skole", text, provider="Vest ApS") == "missing"
        assert outcome("skole", "Vi ses i Vejle.", provider="Professionshøjskolen Vest") == "review"
        assert outcome("skole", text) == "missing"


class TestAnswers:
    COLUMNS = ("Krav", "Besvarelse")
    DEMAND = "Der udstedes kursusbevis"

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            ("Ja", "review"), ("Ja.", "review"), ("Kravet opfyldes.", "review"), ("Opfyldt", "review"),
            ("Vil blive afklaret", "review"), ("Aftales nærmere", "review"), ("OK", "review"), ("Nej", "fail"),
            ("Opfyldes ikke", "fail"),
            ("Indgår ikke i tilbuddet.", "fail"), ("Ikke i tilbuddet", "fail"), ("Er ikke en del af forløbet.", "fail"),
            ("Ikke indeholdt i prisen", "fail"), ("Det tilbyder vi ikke", "fail"), ("Tilbydes desværre ikke.", "fail"),
            ("Indgår ikke. Deltagerne får i stedet en blomst.", "fail"), ("Nej. Det har ingen bedt om.", "fail"),
            ("Ikke inkluderet i prisen", "fail"), ("Indgår ikke alene, men ofte.", "missing"),
            ("Er endnu ikke afklaret", "missing"), ("Ikke relevant", "missing"), ("Ikke kun på dag 2", "missing"),
            ("", "missing"), ("[udfyldes af tilbudsgiver]", "missing"), ("Ja, alle får et kursusbevis.", "pass"),
            ("Alle får et kursusbevis.", "pass"), ("Nej, der udstedes ikke bevis.", "fail"), ("Se side 4.", "missing"),
        ],
    )  # fmt: skip
    def test_an_answer_beside_a_demand(self, answer: str, expected: str) -> None:
        assert outcome("bevis", f"{self.DEMAND} | {answer}", columns=self.COLUMNS) == expected

    def test_a_bare_yes_takes_up_only_what_is_asked(self) -> None:
        assert outcome("sparring", f"{self.DEMAND} | Ja", columns=self.COLUMNS) == "missing"

    def test_nor_does_a_word_in_common_make_it_what_is_asked(self) -> None:
        assert outcome("bevis", "Der udstedes en samlet faktura | Ja", columns=self.COLUMNS) == "missing"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Udstedes der kursusbevis? Ja.", "review"),
            ("Udstedes der kursusbevis? Nej.", "fail"),
            ("Udstedes der kursusbevis? Svar: Alle får et kursusbevis.", "pass"),
        ],
    )
    def test_an_answer_to_a_question(self, text: str, expected: str) -> None:
        assert outcome("bevis", text) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Nogle har spurgt, om I får et kursusbevis. Det gør I ikke denne gang.", "fail"),
            ("Flere har spurgt, om der udstedes kursusbevis. Nej, desværre.", "fail"),
            ("Får man et kursusbevis? Det gør man ikke.", "fail"),
            ("Får vi et kursusbevis? Nej, det gør I ikke.", "fail"),
            ("I spurgte, om alle får et kursusbevis. Det indgår desværre ikke i prisen.", "fail"),
            ("Udstedes der kursusbevis? Det er ikke kun pynt.", "missing"),
            ("Udstedes der kursusbevis? Det vender vi tilbage til.", "missing"),
            ("Alle får et kursusbevis. Det kan I ikke købe for penge.", "pass"),
        ],
    )
    def test_a_plain_no_denies_what_the_sentence_before_asks(self, text: str, expected: str) -> None:
        assert outcome("bevis", f"Vi ses i Vejle. {text}") == expected

    def test_a_demand_without_an_answer_states_nothing(self) -> None:
        assert outcome("bevis", f"{self.DEMAND} til alle, der får lov | ", columns=self.COLUMNS) == "missing"


class TestGoal:
    @pytest.mark.parametrize(
        ("text", "heading", "expected"),
        [
            ("- har indsigt i læreplanen", "Læringsmål", "pass"),
            ("- kender læreplanens temaer", "Udbytte", "pass"),
            ("Formålet er, at deltagerne får indsigt i læreplanen.", "Om dagene", "pass"),
            ("Efter forløbet kender du læreplanen.", "Om dagene", "pass"),
            ("- kan arbejde med læreplanen", "Læringsmål", "review"),
            ("Vi giver indsigt i læreplanen.", "Indhold", "review"),
            ("Vi læser læreplanen.", "Indhold", "review"),
            ("Vi læser læreplanen.", "Litteratur", "missing"),
            ("- kender kommunens regler", "Læringsmål", "missing"),
            ("Det er ikke et mål at få indsigt i læreplanen.", "Læringsmål", "fail"),
            pytest.param(
                "Det er ikke et mål, at deltagerne får indsigt i læreplanen.", "Læringsmål", "fail"
            ),
        ],
    )
    def test_what_the_participants_gain_passes_and_content_alone_is_a_review(
        self, text: str, heading: str, expected: str
    ) -> None:
        assert outcome("maal", text, heading=heading) == expected

    def test_ability_is_no_condition_in_a_goal(self) -> None:
        assert outcome("maal-a", "- kan tilbyde kolleger sparring", heading="Læringsmål") == "pass"
        assert outcome("sparring", "Vi kan tilbyde sparring mellem dagene.") == "review"

    def test_a_whole_is_covered_by_all_its_parts(self) -> None:
        assert self.whole("- kan sparre", "- kan føre dialog") == "pass"

    @pytest.mark.parametrize("goals", [("- kan sparre",), ("- kan føre dialog",), ("- kender reglerne",)])
    def test_but_not_by_some(self, goals: tuple[str, ...]) -> None:
        assert self.whole(*goals) == "missing"

    def test_the_parts_give_the_evidence(self) -> None:
        (finding,) = self.findings("- kan sparre", "- kan føre dialog")
        assert [quote.quote for quote in finding.evidence] == ["kan sparre", "kan føre dialog"]

    def test_what_is_content_by_another_requirement_is_a_review_with_its_words(self) -> None:
        (finding,) = self.findings("Der udstedes et kursusbevis.", goal="maal-bevis")
        assert (finding.outcome, finding.reason) == ("review", Reason.PARTIAL)
        assert [quote.quote for quote in finding.evidence] == ["Der udstedes et kursusbevis."]

    def test_and_missing_where_that_is_not_met_either(self) -> None:
        (finding,) = self.findings("Der udstedes intet kursusbevis.", goal="maal-bevis")
        assert finding.outcome == "missing"

    def whole(self, *texts: str) -> str:
        return self.findings(*texts)[0].outcome

    def findings(self, *texts: str, goal: str = "maal-hel") -> list[Any]:
        checked = judge(offer_of(*texts, heading="Læringsmål"), RULESET)
        return [finding for finding in checked.findings if finding.requirement == goal]


class TestParts:
    @pytest.mark.parametrize(
        ("texts", "expected"),
        [
            (("Dagene byder på oplæg og dialog.",), "pass"),
            (("Dagene byder på oplæg.", "Vi holder en workshop."), "pass"),
            (("Dagene byder på oplæg.",), "review"),
            (("Dagene byder på oplæg.", "Der er ingen dialog."), "review"),
            (("Dagene byder på oplæg.", "Der kan eventuelt holdes en workshop."), "review"),
            (("Formen veksler.",), "pass"),
            (("Dagene er rene forelæsninger.",), "fail"),
            (("Dagene er rene forelæsninger.", "Formen veksler."), "review"),
            (("Undervisningen skal veksle mellem oplæg og dialog.",), "missing"),
            (("Vi ses i Vejle.",), "missing"),
        ],
    )
    def test_enough_of_them_pass_and_some_are_a_review(self, texts: tuple[str, ...], expected: str) -> None:
        assert outcome("former", *texts) == expected

    def test_the_message_tells_what_is_found_and_what_is_not(self) -> None:
        assert judged("former", "Oplæg og dialog.").message == "Teksten oplyser: oplæg, dialog"
        some = judged("former", "Dagene byder på oplæg.").message
        assert some == "Teksten oplyser: oplæg. Ikke klart oplyst: dialog, workshop"

    def test_parts_under_a_condition_make_it_conditional(self) -> None:
        judgement = judged("former", "Dagene byder på oplæg.", "Der kan eventuelt holdes en workshop.")
        assert judgement.reason is Reason.CONDITIONAL

    def test_one_part_said_twice_is_one(self) -> None:
        assert outcome("former", "Oplæg om formiddagen.", "Oplæg om eftermiddagen.") == "review"


class TestFindings:
    def test_each_requirement_of_the_type_has_one_in_the_rule_set_s_order(self) -> None:
        checked = judge(offer_of("Alle får et kursusbevis."), RULESET)
        assert [finding.requirement for finding in checked.findings] == list(BY_ID)

    def test_messages_are_sentences(self) -> None:
        checked = judge(offer_of("Alle får et kursusbevis.", "Dagene byder på oplæg."), RULESET)
        assert all(f.message.endswith(".") and not f.message.endswith("..") for f in checked.findings)

    def test_only_a_pass_has_no_reason(self) -> None:
        checked = judge(offer_of("Alle får et kursusbevis.", "Dagene er rene forelæsninger."), RULESET)
        assert {f.outcome for f in checked.findings} == {"pass", "fail", "missing", "review"}
        assert all((f.reason is None) is (f.outcome == "pass") for f in checked.findings)

    def test_a_denial_read_from_a_picture_is_still_a_denial(self) -> None:
        offer = offer_of("Der udstedes ikke kursusbevis.")
        document = offer.text.document
        blocks = tuple(block.model_copy(update={"ocr": True}) for block in document.blocks)
        text = offer.text.model_copy(update={"document": document.model_copy(update={"blocks": blocks})})
        finding = judge(offer.model_copy(update={"text": text}), RULESET).findings[0]
        assert finding.outcome == "fail"

    def test_a_pass_without_evidence_cannot_be_made(self) -> None:
        with pytest.raises(ValueError, match="evidence"):
            Judgement.passed("Oplyst", ())
