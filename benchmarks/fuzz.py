"""Damaged documents and what becomes of them: `python -m benchmarks.fuzz [--mutants 2000] [--first 0]`.

Each is read in a process of its own. Printed are the outcomes, the exceptions behind refusals that no guard foresaw,
and the slowest files.
"""

from __future__ import annotations

import argparse
import collections
import tempfile
import time
from pathlib import Path

from tests.documents.mutants import mutant

from compliance.documents import reading
from compliance.documents.discovery import FoundFile
from compliance.documents.isolation import read_all
from compliance.documents.limits import Limits, MoreTime
from compliance.documents.model import Document, ReadingError


def telling(file: FoundFile, limits: Limits, more_time: MoreTime) -> Document:
    """Read, and name in the sentence the exception that a refusal hides."""
    try:
        return reading.read(file, limits, more_time)
    except ReadingError as error:
        if error.message != reading.UNFORESEEN:
            raise
        raise ReadingError(error.code, f"{error.message} <- {error.__cause__!r}"[:200]) from error


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--mutants", type=int, default=2_000)
    parser.add_argument("--first", type=int, default=0, help="first seed")
    args = parser.parse_args()
    outcomes: collections.Counter[tuple[str, str]] = collections.Counter()
    hidden: dict[str, list[str]] = collections.defaultdict(list)
    times: list[tuple[float, str]] = []
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(args.first, args.first + args.mutants):
            name, data = mutant(seed)
            path = Path(folder, name)
            path.write_bytes(data)
            before = time.monotonic()
            ((_, result),) = read_all([FoundFile(path=name, location=path, supported=True)], Limits(), 1, telling)
            times.append((time.monotonic() - before, name))
            outcome = "read"
            if isinstance(result, ReadingError):
                outcome = result.code.value
                if "<-" in result.message or "gå ned" in result.message:
                    hidden[result.message.partition("<- ")[2] or result.message].append(name)
            outcomes[path.suffix, outcome] += 1
        left = sorted(path.name for path in Path(folder).iterdir())
    print(f"{args.mutants} mutants in {time.monotonic() - started:.0f} s, {len(left) - args.mutants} files too many")
    for (suffix, outcome), count in sorted(outcomes.items()):
        print(f"  {suffix:6}{outcome:12}{count:6}")
    print("exceptions that no guard foresaw:" if hidden else "no exception that no guard foresaw")
    for exception, names in sorted(hidden.items(), key=lambda pair: -len(pair[1])):
        print(f"  {len(names):5}  {exception}  ({', '.join(names[:3])})")
    print("slowest: " + ", ".join(f"{name} {seconds:.2f} s" for seconds, name in sorted(times, reverse=True)[:5]))


if __name__ == "__main__":
    main()
