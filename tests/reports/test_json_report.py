"""The JSON of the contract: keys, their order, and plain values."""

import json

from compliance.reports.json_report import to_json
from compliance.reports.model import CheckedDocument, Report

FACTS = [
    "target_groups", "days", "hours_per_day", "contact_hours", "ects", "modules", "supervisions", "exam",
    "shared_pensum_pct", "teacher_level", "learning_goals",
]  # fmt: skip


def test_keys_stand_in_the_order_of_the_contract(report: Report) -> None:
    content = json.loads(to_json(report))
    assert list(content) == ["schema_version", "tool_version", "created", "ruleset", "documents"]
    assert list(content["ruleset"]) == ["id", "version"]
    for document in content["documents"]:
        assert list(document) == ["path", "file", "sha256", "pages", "ocr", "status", "problem", "offers"]
        for offer in document["offers"]:
            assert list(offer) == ["title", "provider", "offer_type", "verdict", "facts", "findings", "fingerprint"]
            assert list(offer["facts"]) == FACTS
            for fact in offer["facts"].values():
                assert list(fact) == ["value", "evidence"]
                assert all(list(evidence) == ["quote", "page", "location"] for evidence in fact["evidence"])
            for finding in offer["findings"]:
                assert list(finding) == ["requirement", "level", "outcome", "reason", "message", "evidence"]


def test_head(report: Report) -> None:
    content = json.loads(to_json(report))
    assert content["schema_version"] == 1
    assert content["created"] == "2026-11-22T10:05:00+01:00"
    assert content["ruleset"] == {"id": "staerke-dagtilbud-2018", "version": "1"}


def test_values_are_plain(report: Report) -> None:
    facts = json.loads(to_json(report))["documents"][0]["offers"][0]["facts"]
    values = {name: fact["value"] for name, fact in facts.items()}
    assert values == {
        "target_groups": ["leder", "fyrtaarn"],
        "days": 3,
        "hours_per_day": 7.5,
        "contact_hours": 22.5,
        "ects": None,
        "modules": None,
        "supervisions": None,
        "exam": False,
        "shared_pensum_pct": 50,
        "teacher_level": "phd",
        "learning_goals": ["kan lede pædagogiske processer", "kender læreplanen"],
    }
    assert '"value": 3,' in to_json(report)
    assert [each["quote"] for each in facts["ects"]["evidence"]] == ["5 ECTS", "10 ECTS"]


def test_an_unreadable_file_says_why_and_one_without_offers_is_checked(report: Report) -> None:
    documents = {document["file"]: document for document in json.loads(to_json(report))["documents"]}
    locked = documents["laast.pdf"]
    assert (locked["status"], locked["offers"], locked["pages"]) == ("unreadable", [], None)
    assert locked["problem"] == {
        "code": "encrypted",
        "message": "Filen er beskyttet med adgangskode; gem en kopi uden.",
    }
    strategy = documents["strategi.docx"]
    assert (strategy["status"], strategy["problem"], strategy["offers"]) == ("checked", None, [])


def test_an_offer_outside_the_ramme_has_type_null(report: Report) -> None:
    (offer,) = next(d for d in json.loads(to_json(report))["documents"] if d["file"] == "foerstehjaelp.pdf")["offers"]
    assert (offer["offer_type"], offer["verdict"], offer["findings"]) == (None, "not_compliant", [])


def test_danish_letters_stand_as_they_are_and_the_same_report_gives_the_same_text(report: Report) -> None:
    text = to_json(report)
    assert "Dagplejens læringsmiljøer" in text
    assert text.endswith("}\n")
    assert text == to_json(report)


def test_a_path_that_is_no_utf8_can_be_written_and_read_back(report: Report) -> None:
    odd = CheckedDocument(path="mappe/b\udce5d.pdf", file="b\udce5d.pdf", sha256="0", pages=1)
    text = to_json(report.model_copy(update={"documents": (odd,)}))
    assert json.loads(text.encode("utf-8"))["documents"][0]["path"] == "mappe/b\udce5d.pdf"
