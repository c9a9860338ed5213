"""What the terminal says of an earlier report."""

from collections.abc import Sequence

import pytest
from stand_ins import checked, read, report

from compliance.cli import run
from compliance.cli.carried import carried_over
from compliance.reports.history import NO_HISTORY, Change, Earlier, History, KnownFinding, Unplaced
from compliance.rules.model import Outcome, Verdict

OLD = KnownFinding(outcome=Outcome.FAIL)
SEEN = Earlier(change=Change.SAME, assessment=Outcome.PASS)
OUTDATED = Earlier(change=Change.SAME, assessment=Outcome.PASS, remark="Ringet.", given_to=OLD)
REMARKED = Earlier(change=Change.NEW, remark="Husk.")
LOST = Unplaced(file="a.pdf", offer="A", requirement="r", title="R", assessment=None, remark="Husk.", why="Væk.")
OWN = "Vurderingerne her på skærmen er programmets egne; dine er regnet med i rapporten."


@pytest.mark.parametrize(
    ("findings", "unplaced", "said"),
    [
        ([], [], f"Ført over fra 1.xlsx: 0 vurderinger og 0 bemærkninger. {OWN}"),
        ([SEEN, REMARKED], [], f"Ført over fra 1.xlsx: 1 vurdering og 1 bemærkning. {OWN}"),
        (
            [SEEN, OUTDATED, REMARKED],
            [LOST, LOST],
            "Ført over fra 1.xlsx: 2 vurderinger og 2 bemærkninger. 1 vurdering skal ses efter, for teksten eller "
            "resultatet er et andet; se kolonnen Siden sidst i arket Krav. 2 rækker står i arket Fra tidligere. " + OWN,
        ),
    ],
)
def test_it_tells_what_was_carried_over_and_what_needs_a_look(
    findings: Sequence[Earlier], unplaced: Sequence[Unplaced], said: str
) -> None:
    by_id = {str(number): each for number, each in enumerate(findings)}
    lines = carried_over(History(source="1.xlsx", findings=by_id, unplaced=tuple(unplaced)))
    assert " ".join(lines) == said
    assert max(map(len, lines)) <= 100


def test_without_an_earlier_report_nothing_is_said_of_one() -> None:
    assert carried_over(NO_HISTORY) == []


def test_the_command_says_it_before_the_files_and_nothing_where_quiet(answer, capsys) -> None:
    answer(report(read("a.pdf", checked(Verdict.COMPLIANT))))
    run(["check", "a.pdf", "--output", "1.xlsx", "--quiet"])
    assert run(["check", "a.pdf", "--previous", "1.xlsx", "--output", "2.xlsx"]) == 0
    out = capsys.readouterr().out
    assert out.index("Samlet vurdering") < out.index("Ført over fra 1.xlsx") < out.index("Rapporten ligger i 2.xlsx")
    assert run(["check", "a.pdf", "--previous", "1.xlsx", "--output", "3.xlsx", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
