"""What a user waits for: `python benchmarks/start.py [DOCUMENT]`.

`--help` beside what typer alone takes, and one small document beside the sum of its parts. Each figure is the best of
several fresh processes, in seconds of the wall clock, with Python's compiled files kept as they are at a user's.
Compare ratios, not seconds.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[1] / "sample_submissions" / "02_tilbudsbrev_faglige_fyrtaarne.docx"
_RUNS = 7
_COMMAND = ("-m", "compliance")
_PARTS = "--parts"


def parts(document: Path) -> None:
    """Do in this process what a check does, and print the seconds of each part with all that it imports."""
    told = []
    began = time.perf_counter()

    def part_ends(name: str) -> None:
        nonlocal began
        told.append(f"{name} {time.perf_counter() - began:.2f}")
        began = time.perf_counter()

    import compliance.cli  # noqa: F401
    from compliance.rules.loading import load_ruleset

    ruleset = load_ruleset()
    part_ends("rules")
    from compliance.documents.discovery import find
    from compliance.documents.limits import DEFAULT_LIMITS
    from compliance.documents.reading import read

    (file,) = find([document]).files
    text = read(file, DEFAULT_LIMITS, lambda seconds: None)
    part_ends("reading")
    from compliance.offers.extraction import find_offers

    offers = find_offers(text)
    part_ends("finding")
    from compliance.rules.judging import judge

    for offer in offers:
        judge(offer, ruleset)
    part_ends("judging")
    from compliance.checking import check

    report = check([document], ruleset, workers=1)
    began = time.perf_counter()
    from compliance.reports.workbook import to_workbook

    to_workbook(report)
    part_ends("workbook")
    print(", ".join(told))


def best(arguments: Sequence[str], environment: Mapping[str, str], writes: Path | None = None) -> float:
    """Seconds of the quickest of several runs of Python, each without the file that it writes. Raises SystemExit."""
    seconds = []
    for _ in range(_RUNS):
        if writes:
            writes.unlink(missing_ok=True)
        began = time.perf_counter()
        run = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=False)
        seconds.append(time.perf_counter() - began)
        if run.returncode:
            raise SystemExit(run.stderr.decode(errors="replace"))
    return min(seconds)


def main() -> None:
    """Measure, and print what was promised beside what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("document", type=Path, nargs="?", default=SAMPLE)
    parser.add_argument(_PARTS, action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.parts:
        parts(chosen.document)
        return
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        typer, told = best(["-c", "import typer"], environment), best([*_COMMAND, "--help"], environment)
        print(f"import typer {typer:.3f}, --help {told:.3f}: {told / typer:.2f} times (promised: 1.5)")
        each = min((_parts_of(chosen.document, environment) for _ in range(_RUNS)), key=sum_of)
        report = Path(folder) / "rapport.xlsx"
        check = [*_COMMAND, "check", str(chosen.document), "--no-cache", "--quiet", "--output", str(report)]
        whole = best(check, environment, writes=report)
        print(f"{each}: {sum_of(each):.2f} in all")
        print(f"check {whole:.2f}: {whole / sum_of(each):.2f} times its parts (promised: 1.5)")


def _parts_of(document: Path, environment: Mapping[str, str]) -> str:
    run = subprocess.run(
        [sys.executable, __file__, str(document), _PARTS], env=environment, capture_output=True, check=True, text=True
    )
    return run.stdout.strip()


def sum_of(told: str) -> float:
    """The seconds in a line of parts."""
    return sum(float(part.split()[-1]) for part in told.split(","))


if __name__ == "__main__":
    main()
