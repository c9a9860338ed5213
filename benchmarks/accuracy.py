"""How well the tool reads and judges a labelled folder.

    python benchmarks/accuracy.py FOLDER [--json REPORT.json] [--errors] [--markdown]

Beside each document stands NAME.label.json, as in sample_submissions/. Prints the figures of the whole, then a table of
requirements and one of facts, the weakest first.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from compliance.checking import check
from compliance.reports.json_report import to_json
from compliance.rules.loading import load_ruleset
from compliance.rules.model import Outcome
from labels import read_labels
from scoring import FACTS, OUTCOMES, Score, Tally, score

Row = Sequence[str | int]
Figures = dict[str, float | int | None]


def main() -> None:
    """Check the folder and print how right the report is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path, metavar="REPORT.json", help="keep the report that is scored")
    parser.add_argument("--errors", action="store_true", help="list every miss")
    parser.add_argument("--markdown", action="store_true", help="print tables for a README")
    args = parser.parse_args()
    report = check([args.folder], load_ruleset())
    if args.json:
        args.json.write_text(to_json(report), encoding="utf-8")
    result = score(read_labels(args.folder), report.documents)
    figures = [(name, _in_print(value)) for name, value in overall(result).items()]
    for title, head, rows in (
        ("The whole", ("figure", "value"), figures),
        ("Outcomes, labelled against reported", ("labelled", *OUTCOMES, "not judged"), confusion_rows(result)),
        ("Requirements", ("requirement", *OUTCOMES, "right", "false pass", "recall"), requirement_rows(result)),
        ("Facts", ("fact", "precision", "recall", "F1", "support"), fact_rows(result)),
    ):
        print(table(title, head, rows, markdown=args.markdown), end="\n\n")
    if args.errors:
        print(*result.errors, sep="\n")


def overall(result: Score) -> Figures:
    """The figures of the whole; None where there is nothing to measure.

    `false_pass` counts requirements passed that the text does not meet, the worst error there is; `balanced_accuracy`
    is the mean recall of the outcomes, so that each counts alike; `stray_findings` are of requirements that do not
    apply; `evidence_valid` is the share of facts and passes whose every quote stands in the document.
    """
    judged = confusion(result)
    right = sum(count for (wanted, got), count in judged.items() if wanted is got)
    passes = sum(count for (_, got), count in judged.items() if got is Outcome.PASS)
    false_pass = passes - judged[Outcome.PASS, Outcome.PASS]
    fails = sum(count for (_, got), count in judged.items() if got is Outcome.FAIL)
    recall: dict[str, float] = {}
    for outcome in OUTCOMES:
        support = sum(count for (wanted, _), count in judged.items() if wanted is outcome)
        if support:
            recall[outcome] = judged[outcome, outcome] / support
    return {
        "documents": result.documents,
        "status_accuracy": _share(result.status_right, result.documents),
        "offer_f1": round(result.offers.f1, 4),
        "fact_f1": round(_sum(result.facts.values()).f1, 4),
        **{f"fact_f1.{key}": round(result.facts[key].f1, 4) for key in FACTS if key in result.facts},
        "outcomes": judged.total(),
        "outcome_accuracy": _share(right, judged.total()),
        "balanced_accuracy": round(sum(recall.values()) / len(recall), 4) if recall else None,
        **{f"recall.{outcome}": round(value, 4) for outcome, value in recall.items()},
        "false_pass": false_pass,
        "false_pass_rate": _share(false_pass, passes),
        "false_fail": fails - judged[Outcome.FAIL, Outcome.FAIL],
        "stray_findings": result.stray_findings,
        "verdict_accuracy": _share(result.verdicts_right, result.verdicts),
        "false_compliant": result.false_compliant,
        "evidence_valid": _share(result.evidence_right, result.evidence),
    }


def confusion(result: Score) -> Counter[tuple[Outcome, Outcome | None]]:
    """How often each labelled outcome was reported as each; None: not judged."""
    judged = Counter[tuple[Outcome, Outcome | None]]()
    for (_, wanted, got), count in result.judged.items():
        judged[wanted, got] += count
    return judged


def confusion_rows(result: Score) -> list[Row]:
    """A row for each labelled outcome, a column for each reported one; the last column holds what was not judged."""
    judged = confusion(result)
    return [(wanted, *(judged[wanted, got] for got in (*OUTCOMES, None))) for wanted in OUTCOMES]


def requirement_rows(result: Score) -> list[Row]:
    """For each requirement: how often each outcome is labelled, how many are right, false passes, recall."""
    measured: list[tuple[float, int, str, Row]] = []
    for name in {name for name, _, _ in result.judged}:
        judged = {(want, got): count for (other, want, got), count in result.judged.items() if other == name}
        support = [sum(c for (want, _), c in judged.items() if want is outcome) for outcome in OUTCOMES]
        right = sum(count for (want, got), count in judged.items() if want is got)
        false_pass = sum(c for (want, got), c in judged.items() if got is Outcome.PASS and want is not got)
        row: Row = (name, *support, right, false_pass, f"{right / sum(support):.2f}")
        measured.append((right / sum(support), -sum(support), name, row))
    return [row for *_, row in sorted(measured)]


def fact_rows(result: Score) -> list[Row]:
    """For each fact: precision, recall, F1, and how many are labelled."""
    weakest_first = sorted(result.facts.items(), key=lambda item: (item[1].f1, item[0]))
    return [
        (key, f"{t.precision:.3f}", f"{t.recall:.3f}", f"{t.f1:.3f}", t.right + t.lacking) for key, t in weakest_first
    ]


def table(title: str, head: Row, rows: Sequence[Row], *, markdown: bool) -> str:
    """A table with its title; the first column is words, the others figures."""
    if markdown:
        lines = [head, ("---", *("---:" for _ in head[1:])), *rows]
        return "\n".join([f"### {title}", "", *(f"| {' | '.join(map(str, line))} |" for line in lines)])
    widths = [max(len(str(line[i])) for line in (head, *rows)) for i in range(len(head))]
    return "\n".join([title, *("  ".join(_aligned(line, widths)) for line in (head, *rows))])


def _aligned(line: Row, widths: Sequence[int]) -> list[str]:
    name, *figures = map(str, line)
    return [name.ljust(widths[0]), *(figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=True))]


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _sum(tallies: Iterable[Tally]) -> Tally:
    every = list(tallies)
    return Tally(sum(t.right for t in every), sum(t.extra for t in every), sum(t.lacking for t in every))


def _in_print(value: float | int | None) -> str:
    return "–" if value is None else f"{value:.4f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()
