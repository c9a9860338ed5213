"""The pages in `docs/` that follow from source are as fresh as the source, and `tools/make_docs.py --check` tells."""

from pathlib import Path
from types import ModuleType

import pytest

from compliance.rules.loading import load_ruleset
from compliance.rules.ruleset import RuleSet

TOOLS = Path(__file__).parents[2] / "tools"


@pytest.fixture
def make_docs(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(TOOLS)
    import make_docs

    return make_docs


@pytest.fixture
def docs(make_docs: ModuleType, tmp_path: Path) -> Path:
    """A folder where all pages have just been made."""
    make_docs.main([], tmp_path)
    return tmp_path


def test_committed_pages_are_fresh(make_docs: ModuleType) -> None:
    assert make_docs.stale(make_docs.make_pages(load_ruleset()), make_docs.DOCS) == []


def test_pages_just_made_are_fresh(make_docs: ModuleType, docs: Path) -> None:
    assert make_docs.main(["--check"], docs) == 0


@pytest.mark.parametrize("name", ["krav/1.2-maalgruppe.md", "krav/README.md", "kommandoer.md"])
def test_a_page_that_differs_or_is_missing_is_named(
    make_docs: ModuleType, docs: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (docs / name).write_text("gammelt", encoding="utf-8")
    assert make_docs.main(["--check"], docs) == 1
    (docs / name).unlink()
    assert make_docs.main(["--check"], docs) == 1
    assert capsys.readouterr().out.count(name) == 2


def test_the_page_of_a_requirement_that_is_no_more_is_named_and_removed(make_docs: ModuleType, docs: Path) -> None:
    page = docs / "krav" / "9.9-udgaaet.md"
    page.write_text("# Udgået", encoding="utf-8")
    assert make_docs.main(["--check"], docs) == 1
    make_docs.main([], docs)
    assert not page.exists()


def test_a_page_has_the_parts_of_the_template_in_order(make_docs: ModuleType) -> None:
    ruleset = load_ruleset()
    parts = ["# ", "| Krav-id |", "## Hvad det betyder", "## Grænser", "## Sådan afgøres det",
             "## Det skriver en god tekst", "## Eksempler"]  # fmt: skip
    pages = make_docs.make_pages(ruleset)
    for requirement in ruleset.requirements:
        places = [pages[f"krav/{requirement.id}.md"].find(f"\n{part}") for part in parts]
        assert -1 not in places
        assert places == sorted(places)


def test_words_of_a_rule_file_are_never_read_as_markup(make_docs: ModuleType) -> None:
    ruleset = load_ruleset()
    odd = ruleset.requirements[0].model_copy(update={"title": "Dage | *timer* <b>", "good_text": "tre\n# dage"})
    changed = RuleSet.model_construct(**{**dict(ruleset), "requirements": (odd,)})
    pages = make_docs.make_pages(changed)
    assert r"# Dage \| \*timer\* \<b\>" in pages[f"krav/{odd.id}.md"]
    assert "> tre # dage\n" in pages[f"krav/{odd.id}.md"]
    assert r"[Dage \| \*timer\* \<b\>]" in pages["krav/README.md"]


def test_every_command_has_its_options_and_an_example(make_docs: ModuleType) -> None:
    text = make_docs.make_pages(load_ruleset())["kommandoer.md"]
    commands = ["## compliance check", "## compliance rules", "## compliance explain"]
    options = ["--fail-on NIVEAU", "--output FIL", "--json FIL", "--quiet", "--type TYPE", "KRAV-ID", "--version"]
    missing = [each for each in (*commands, *(f"| `{option}` |" for option in options)) if each not in text]
    assert missing == []
    assert [f"| {code} |" in text for code in (0, 1, 2, 3, 130)] == [True] * 5
