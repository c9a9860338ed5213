"""What the commands say on the terminal: results on stdout, progress and complaints on stderr."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Iterable, Sequence

_MIN_COLUMN = 6


def prepare() -> None:
    """Let no character that the terminal lacks stop the program: UTF-8 on a Windows console, else a substitute."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if sys.platform == "win32" and stream.isatty():
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="replace")


def say(text: str = "") -> None:
    """A line of result."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """A line about what went wrong."""
    sys.stderr.write(text + "\n")


def width(most: int = 160) -> int:
    """Columns to write in; 120 where there is no terminal."""
    return min(most, shutil.get_terminal_size((120, 24)).columns)


class Progress:
    """One line on stderr that follows the work; silent where nobody watches."""

    def __init__(self, *, wanted: bool) -> None:
        """Show progress if wanted and stderr is a terminal."""
        self._shown = wanted and sys.stderr.isatty()
        self._length = 0

    def __call__(self, done: int, total: int, name: str) -> None:
        """`done` of `total` files are finished; `name` is the one at hand."""
        if self._shown:
            self._rewrite(f"[{done}/{total}] {name}"[: width() - 1])

    def clear(self) -> None:
        """Remove the line."""
        if self._shown:
            self._rewrite("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def _rewrite(self, line: str) -> None:
        sys.stderr.write("\r" + line.ljust(self._length))
        sys.stderr.flush()
        self._length = len(line)


def table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], *, whole: int = 0, right: int = 0, late: int = 0
) -> list[str]:
    """Lines of a table as wide as the terminal, as far as that can be.

    The last `whole` columns are never cut, and the last `right` of them hold numbers. Among the others the widest give
    way first, the last `late` of them only when the rest can give no more, and a text that is cut ends in an ellipsis.
    """
    grid = [list(headings), *(list(row) for row in rows)]
    widths = [max(len(row[index]) for row in grid) for index in range(len(headings))]
    room = width() - 2 * (len(widths) - 1)
    flexible = len(widths) - whole
    for columns in (range(flexible - late), range(flexible)):
        while sum(widths) > room and any(widths[each] > _MIN_COLUMN for each in columns):
            widths[max(columns, key=widths.__getitem__)] -= 1
    first_number = len(widths) - right
    lines = []
    for row in grid:
        cells = [
            text.rjust(size) if index >= first_number else _cut(text, size).ljust(size)
            for index, (text, size) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "  ".join("-" * size for size in widths))
    return lines


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"
