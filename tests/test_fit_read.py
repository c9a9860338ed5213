"""The advisory rule sets against a reader who judged twelve documents before any of them was tried (docs/kilder.md)."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from compliance.checking import check
from compliance.rules.loading import find_ruleset, load_ruleset

VOICES = Path(__file__).parent / "voices"
READ: dict[str, dict[str, dict[str, str]]] = json.loads((VOICES / "fit.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "share"), [("kl-bupl-2023", 0.80), ("horsens-2017", 0.84)])
def test_the_tool_and_the_reader_agree_as_often_as_is_told(name: str, share: float) -> None:
    paths = [VOICES / "known" / document for document in READ[name]]
    report = check(paths, load_ruleset(), advisory=[find_ruleset(name)])
    found = {document.file: document.offers[0].advice[0] for document in report.documents}
    pairs = Counter(
        (read, finding.outcome.value)
        for path, outcomes in READ[name].items()
        for finding in found[Path(path).name].findings
        if (read := outcomes.get(finding.requirement))
    )
    assert pairs.total() == sum(map(len, READ[name].values()))
    assert sum(number for (read, tool), number in pairs.items() if read == tool) >= share * pairs.total()
    assert pairs["missing", "pass"] <= 2
