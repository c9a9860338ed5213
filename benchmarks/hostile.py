"""How the reader fares against hostile files at their worst: `python -m benchmarks.hostile [--size 100]`.

Each file is read with the usual limits, one after the other; printed are its outcome, seconds and size.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.documents.hostile import FILES, hostile_files

from compliance.documents.discovery import find_documents
from compliance.documents.isolation import read_all
from compliance.documents.model import ReadingError


def main() -> None:
    """Print a line for each file; those with an outcome that they should not have are marked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--size", type=int, default=100, help="1 as in no time, 100 as bad as it gets")
    args = parser.parse_args()
    expected = {file.name: file.outcomes for file in FILES}
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        hostile_files(Path(folder), args.size)
        for file in find_documents([Path(folder)]):
            started = time.monotonic()
            ((_, result),) = read_all([file], workers=1)
            seconds = time.monotonic() - started
            outcome = result.code.value if isinstance(result, ReadingError) else "read"
            fine = outcome in expected[file.file]
            wrong += not fine
            size = file.location.stat().st_size
            print(f"{'' if fine else 'WRONG':6}{outcome:12}{seconds:7.2f} s {size:>12,} bytes  {file.file}")
    print(f"{len(expected)} files, {wrong} with a wrong outcome")


if __name__ == "__main__":
    main()
