"""The commands on their own: a rule set and a `check()` that answer from memory stand in for the real ones."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from stand_ins import REQUIREMENTS, RuleFileError, UsageError

from compliance.reports.model import Report
from compliance.rules.loading import rules_folder
from compliance.rules.ruleset import Kind


@pytest.fixture(autouse=True)
def in_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def rule_set(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Install the rule set, or an error in its files."""

    def install(error: str = "") -> None:
        def load_ruleset() -> SimpleNamespace:
            if error:
                raise RuleFileError(error)
            return SimpleNamespace(requirements=REQUIREMENTS, kind=Kind.PROGRAMME)

        _module(
            monkeypatch,
            "compliance.rules.loading",
            is_shipped=lambda name: False,
            load_ruleset=load_ruleset,
            find_ruleset=lambda name: load_ruleset(),
            shipped_rulesets=lambda: (load_ruleset(),),
            RuleFileError=RuleFileError,
            rules_folder=rules_folder,
        )

    install()
    return install


@pytest.fixture
def answer(
    monkeypatch: pytest.MonkeyPatch, rule_set: Callable[[str], None]
) -> Callable[[Report | Exception], list[Sequence[Path]]]:
    """Let `check()` give a report or raise; what it was called with is collected."""
    calls: list[Sequence[Path]] = []

    def install(result: Report | Exception) -> list[Sequence[Path]]:
        def check(
            paths: Sequence[Path],
            ruleset: object,
            *,
            progress: Callable[[int, int, str], None],
            **chosen: object,
        ) -> Report:
            calls.append(paths)
            progress(0, 1, "tilbud.pdf")
            if isinstance(result, BaseException):
                raise result
            return result

        _module(monkeypatch, "compliance.checking", check=check)
        _module(monkeypatch, "compliance.documents.discovery", UsageError=UsageError)
        return calls

    return install


def _module(monkeypatch: pytest.MonkeyPatch, name: str, **contents: object) -> None:
    module = ModuleType(name)
    vars(module).update(contents)
    monkeypatch.setitem(sys.modules, name, module)
