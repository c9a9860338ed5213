"""What a check costs beside the practical limit: `python benchmarks/speed.py [FOLDER] [--documents 50 500 2000]`.

Without a folder it makes its own documents: a sample's headings and paragraphs with labelled example sentences added to
each and set between them, by a fixed seed. So few paragraphs are alike, and what was worked out for one document helps
little with the next. 1 to 8 pages, every other one PDF and DOCX. Each row is a run in processes of its own. Compare
ratios, not seconds: the last table has those that are promised.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from compliance.documents.discovery import FoundFile
    from compliance.documents.model import Document

PROJECT = Path(__file__).resolve().parents[1]
SAMPLES = PROJECT / "sample_submissions"
EXAMPLES = PROJECT / "rules/staerke-dagtilbud-2018/examples"
CHARACTERS_OF_A_PAGE = 2_800
"""By which a Word file's pages are counted."""
_LOOK_EVERY = 0.1
"""Seconds between two looks at the memory."""
T = TypeVar("T")


@dataclass(frozen=True)
class Cost:
    """Seconds of the wall clock and of all cores, and megabytes at the highest: largest process, all together."""

    wall: float
    cpu: float
    largest: float
    together: float
    pages: int

    @property
    def each(self) -> float:
        """Milliseconds of processor time a page."""
        return 1000 * self.cpu / max(1, self.pages)


def make_corpus(folder: Path, documents: int) -> None:
    """Write so many documents, of the same text each time."""
    sources = [[(block.kind.value, block.text) for block in each.blocks if block.text] for each in _read(SAMPLES)]
    sentences = _sentences()
    for number in range(documents):
        chance = random.Random(number)
        wanted = chance.randint(1, 8) * CHARACTERS_OF_A_PAGE
        said = [
            (kind, f"{text} {chance.choice(sentences)}" if kind == "paragraph" else text)
            for kind, text in chance.choice(sources)
        ]
        while sum(len(text) for _, text in said) < wanted:
            more = " ".join(chance.sample(sentences, chance.randint(1, 4)))
            said.insert(chance.randrange(1, len(said) + 1), ("paragraph", more))
        while len(said) > 12 and sum(len(text) for _, text in said) > wanted:
            del said[chance.randrange(6, len(said))]
        kind, write = ("pdf", _pdf) if number % 2 else ("docx", _docx)
        (folder / f"tilbud_{number:04}.{kind}").write_bytes(write(said))


def _sentences() -> list[str]:
    """The labelled examples, each once."""
    lines = [line for path in sorted(EXAMPLES.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    return sorted({json.loads(line)["text"] for line in lines})


def _pdf(said: Sequence[tuple[str, str]]) -> bytes:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    styles, made = getSampleStyleSheet(), BytesIO()
    parts = [Paragraph(escape(text), styles["Heading2" if kind == "heading" else "Normal"]) for kind, text in said]
    SimpleDocTemplate(made, invariant=True).build(parts)
    return made.getvalue()


def _docx(said: Sequence[tuple[str, str]]) -> bytes:
    from docx import Document as WordFile

    word, made = WordFile(), BytesIO()
    for kind, text in said:
        word.add_heading(text, 2) if kind == "heading" else word.add_paragraph(text)
    word.save(made)
    return made.getvalue()


def _read(folder: Path) -> list[Document]:
    return [document for _, document in _read_files(folder)]


def _read_files(folder: Path) -> Iterator[tuple[FoundFile, Document]]:
    from compliance.documents.discovery import find_documents
    from compliance.documents.isolation import read_all
    from compliance.documents.model import Document

    for file, result in read_all(find_documents([folder]), workers=1):
        if isinstance(result, Document):
            yield file, result


@dataclass(frozen=True)
class Pages:
    """How many pages are of all files, of the PDF files, and of those PDF files that have a plain layout."""

    every: int
    pdf: int
    plain: int


def pages_of(folder: Path, plain: Path) -> Pages:
    """Count the pages, and copy the PDF files of plain layout (no table, nothing beside the text, no scan)."""
    typed = pdf = flat = 0
    for number, (file, document) in enumerate(_read_files(folder)):
        if document.pages is None:
            typed += sum(len(block.text) for block in document.blocks)
            continue
        pdf += document.pages
        if not any(block.table is not None or block.aside or block.ocr for block in document.blocks):
            flat += document.pages
            shutil.copy(file.location, plain / f"{number:05}.pdf")
    return Pages(pdf + typed // CHARACTERS_OF_A_PAGE, pdf, flat)


def pdftotext(folder: Path) -> None:
    """The practical limit: poppler, one process a file."""
    for path in sorted(folder.rglob("*.pdf")):
        subprocess.run(["pdftotext", path, os.devnull], check=True)


def pdfplumber_text(folder: Path) -> None:
    """Plain text by pdfplumber, which keeps a process busy and nothing else."""
    import pdfplumber

    for path in sorted(folder.rglob("*.pdf")):
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                page.extract_text()
                page.close()


def reading(folder: Path) -> None:
    """Our reading alone, one document at a time."""
    _read(folder)


def _check(folder: Path, workers: int | None, cache: bool) -> None:
    from compliance.checking import check
    from compliance.rules.loading import load_ruleset
    from compliance.running.cache import user_cache

    check([folder], load_ruleset(), workers=workers, cache=user_cache() if cache else None)


def command(folder: Path) -> None:
    """What a user runs: the check, the workbook and the JSON."""
    from compliance.cli import run

    with tempfile.TemporaryDirectory() as written:
        report, data = Path(written) / "rapport.xlsx", Path(written) / "rapport.json"
        run(["check", str(folder), "--no-cache", "--quiet", "--output", str(report), "--json", str(data)])


def floors(folder: Path) -> None:
    """Print where one worker's time goes, in seconds of processor time."""
    from compliance.checking import check
    from compliance.offers.extraction import find_offers
    from compliance.reports.json_report import to_json
    from compliance.reports.workbook import to_workbook
    from compliance.rules.judging import judge
    from compliance.rules.loading import load_ruleset

    def timed(name: str, work: Callable[[], T]) -> T:
        before = _processor()
        result = work()
        print(f"  {name:<28}{_processor() - before:8.2f} s")
        return result

    ruleset = timed("load the rules", load_ruleset)
    documents = timed("read", lambda: _read(folder))
    offers = timed("find offers and facts", lambda: [offer for each in documents for offer in find_offers(each)])
    timed("judge, patterns cold", lambda: [judge(offer, ruleset) for offer in offers])
    timed("judge, patterns compiled", lambda: [judge(offer, ruleset) for offer in offers])
    report = check([folder], ruleset, workers=1)
    timed("write JSON", lambda: to_json(report))
    timed("write the workbook", lambda: to_workbook(report))


def _processor() -> float:
    return sum(
        used.ru_utime + used.ru_stime
        for used in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


KEPT = "check, from what is kept"
WAYS: dict[str, Callable[[Path], None]] = {
    "pdftotext": pdftotext,
    "pdfplumber, plain text": pdfplumber_text,
    "our reading": reading,
    "check, 1 worker": lambda folder: _check(folder, 1, cache=False),
    "check, all cores": lambda folder: _check(folder, None, cache=False),
    "the command, all cores": command,
    "check, keeping results": lambda folder: _check(folder, None, cache=True),
    KEPT: lambda folder: _check(folder, None, cache=True),
    "pdftotext, plain PDF": pdftotext,
    "check, plain PDF": lambda folder: _check(folder, 1, cache=False),
}
OF_PDF = ("pdftotext", "pdfplumber, plain text")
OF_PLAIN = ("pdftotext, plain PDF", "check, plain PDF")
RATIOS = (
    ("check costs, times pdftotext (plain PDF, CPU a page), at most", "check, plain PDF", OF_PLAIN[0], "each", 3.0),
    ("faster than pdfplumber (CPU a page), at least", OF_PDF[1], "check, 1 worker", "each", 4.0),
    ("all cores faster than 1 worker (wall), at least", "check, 1 worker", "check, all cores", "wall", 1.8),
    ("kept is faster than anew (wall), at least", "check, keeping results", KEPT, "wall", 20.0),
)
"""What is promised: its name, the way above the line, the one below, of what, and the limit."""
GROWTH = ("check, 1 worker", "check, all cores", "the command, all cores")


def measure(way: str, folder: Path, pages: int = 0) -> Cost:
    """Run one way in a process of its own and watch it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    run = subprocess.Popen([sys.executable, __file__, str(folder), "--way", way])
    together = largest = 0.0
    while run.poll() is None:
        sizes = [_megabytes(pid) for pid in _family(run.pid)]
        together, largest = max(together, sum(sizes)), max(largest, *sizes, 0.0)
        time.sleep(_LOOK_EVERY)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode:
        raise SystemExit(f"{way}: ended with {run.returncode}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu, largest, together, pages)


def _family(pid: int) -> list[int]:
    """A process and all that it has started, where the system tells."""
    family = [pid]
    for each in family:
        with suppress(OSError):
            family += map(int, Path(f"/proc/{each}/task/{each}/children").read_text().split())
    return family


def _megabytes(pid: int) -> float:
    """A process's share of the memory: what it has in common with others is divided between them."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def compare(folder: Path, ways: Sequence[str]) -> dict[str, Cost]:
    """Print a table of the ways, and give what each costs."""
    costs: dict[str, Cost] = {}
    with tempfile.TemporaryDirectory() as plain, tempfile.TemporaryDirectory() as kept:
        pages = pages_of(folder, Path(plain))
        print(f"{pages.every} pages, {pages.pdf} of them PDF, {pages.plain} of plain layout; {os.cpu_count()} cores")
        print(f"{'':<26}{'wall s':>9}{'CPU s':>9}{'pages/CPU s':>13}{'CPU ms/page':>13}{'largest MB':>12}{'all MB':>8}")
        os.environ["COMPLIANCE_CACHE"] = kept
        for way in ways:
            if way in OF_PLAIN:
                if not pages.plain:
                    continue
                cost = measure(way, Path(plain), pages.plain)
            else:
                cost = measure(way, folder, pages.pdf if way in OF_PDF else pages.every)
            costs[way] = cost
            print(
                f"{way:<26}{cost.wall:9.2f}{cost.cpu:9.2f}{cost.pages / cost.cpu:13.1f}{cost.each:13.1f}"
                f"{cost.largest:12.0f}{cost.together:8.0f}",
                flush=True,
            )
    return costs


def tell_ratios(costs: Mapping[int, Mapping[str, Cost]]) -> None:
    """Print what is promised, of the ways that were measured, by number of documents; then how costs grow."""
    print(f"\n{'ratios':<68}{'promised':>9}" + "".join(f"{size:>9}" for size in costs))
    for name, above, below, what, limit in RATIOS:
        if all(above in ways and below in ways for ways in costs.values()):
            ratios = [getattr(ways[above], what) / getattr(ways[below], what) for ways in costs.values()]
            print(f"{name:<68}{limit:>9}" + "".join(f"{ratio:>9.2f}" for ratio in ratios))
    first, *larger = costs.values()
    for way in GROWTH if larger else ():
        if way in first:
            for name, what in (("CPU a page", "each"), ("memory of all", "together")):
                grown = [getattr(ways[way], what) / getattr(first[way], what) for ways in larger]
                print(f"{f'{way}: {name}, times the first size':<77}{1:>9.2f}" + "".join(f"{g:>9.2f}" for g in grown))


def main() -> None:
    """Measure a folder, or documents made for it, in each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--documents", type=int, nargs="+", default=[50])
    parser.add_argument("--only", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--way", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.way:
        WAYS.get(chosen.way, floors)(chosen.folder)
    elif chosen.folder:
        costs = compare(chosen.folder, chosen.only)
        measure("floors", chosen.folder)
        tell_ratios({sum(path.is_file() for path in chosen.folder.rglob("*")): costs})
    else:
        by_size = {}
        for documents in chosen.documents:
            with tempfile.TemporaryDirectory() as made:
                make_corpus(Path(made), documents)
                print(f"\n{documents} documents, ", end="")
                by_size[documents] = compare(Path(made), chosen.only)
                if documents == chosen.documents[0]:
                    measure("floors", Path(made))
        tell_ratios(by_size)


if __name__ == "__main__":
    main()
