"""What a run writes, as the user asked for it: the options, the check before any work, and the writing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import letters as letter_files
from compliance.cli.carried import carried_over

if TYPE_CHECKING:
    from compliance.documents.limits import Limits
    from compliance.reports.dialogue import Talk
    from compliance.reports.history import History
    from compliance.reports.marked_copies import MarkedCopies
    from compliance.reports.marking import WrittenCopies
    from compliance.reports.model import Report
    from compliance.reports.previous.written import EarlierReport
    from compliance.rules.contact import Contact

OutputFile = Annotated[
    Path | None,
    typer.Option("--output", metavar="FIL", help="Excel-rapportens navn. Uden dette: en dateret fil i mappen reports."),
]
NoReport = Annotated[
    bool, typer.Option("--no-report", help="Skriv ingen Excel-rapport, for eksempel i et script, der kun bruger koden.")
]
JsonFile = Annotated[
    Path | None, typer.Option("--json", metavar="FIL", help="Skriv også rapporten som JSON til denne fil.")
]
HtmlFile = Annotated[
    Path | None,
    typer.Option("--html", metavar="FIL", help="Skriv også rapporten som en webside (.html), der åbnes i en browser."),
]
DialogueFile = Annotated[
    Path | None,
    typer.Option(
        "--dialogue",
        metavar="FIL",
        help="Skriv også spørgsmål til et møde før køb som et Word-dokument (.docx): for hvert tilbud det, som teksten "
        "lader stå åbent. De står også i Excel-rapporten.",
    ),
]
AnnotateFolder = Annotated[
    Path | None,
    typer.Option(
        "--annotate",
        metavar="MAPPE",
        help="Skriv også en kopi af hvert dokument til denne mappe med citaterne markeret på siden (PDF) eller som "
        "kommentarer (Word).",
    ),
]
PreviousReport = Annotated[
    Path | None,
    typer.Option(
        "--previous",
        metavar="RAPPORT",
        help="En tidligere Excel-rapport: dine vurderinger og bemærkninger føres over, og ændringer vises.",
    ),
]


@dataclass(frozen=True)
class Told:
    """What to say of what was written: lines for the user, and what went wrong without stopping the run."""

    lines: tuple[str, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outputs:
    """The files and folders that a run writes; None for what was not asked for.

    Without `output` the workbook has a dated name; with `no_report` there is none.
    """

    output: Path | None = None
    json: Path | None = None
    html: Path | None = None
    annotate: Path | None = None
    letters: Path | None = None
    letters_with_review: bool = False
    no_report: bool = False
    dialogue: Path | None = None

    def require(self, paths: Sequence[Path]) -> None:
        """Refuse, before any work is done, what could not be written at the end.

        `paths` are those to be checked. Raises OutputError or BadParameter.
        """
        from compliance.reports import files

        if self.output is not None and self.output.suffix.lower() != ".xlsx":
            raise files.OutputError(f"Excel-rapportens navn skal ende på .xlsx; {self.output.name} gør ikke.")
        if self.html is not None and self.html.suffix.lower() not in (".html", ".htm"):
            raise files.OutputError(f"Websidens navn skal ende på .html eller .htm; {self.html.name} gør ikke.")
        if self.dialogue is not None and self.dialogue.suffix.lower() != ".docx":
            raise files.OutputError(f"Filen med spørgsmål skal ende på .docx; {self.dialogue.name} gør ikke.")
        if self.no_report and self.output is not None:
            raise typer.BadParameter("--no-report og --output kan ikke bruges sammen.")
        if self.output is None and not self.no_report:
            files.require_writable(files.DEFAULT_FOLDER)
        chosen: dict[Path, str] = {}
        for option, path in (
            ("--output", self.output),
            ("--json", self.json),
            ("--html", self.html),
            ("--dialogue", self.dialogue),
        ):
            if path is not None:
                files.require_new(path)
                other = chosen.setdefault(path.absolute(), option)
                if other != option:
                    raise files.OutputError(f"{other} og {option} kan ikke være den samme fil.")
        letter_files.require_folder(self.letters, paths, with_review=self.letters_with_review)
        if self.annotate is not None:
            from compliance.reports.marking import require_folder

            require_folder(self.annotate, paths)

    def write(
        self,
        report: Report,
        earlier: EarlierReport | None,
        paths: Sequence[Path],
        limits: Limits,
        sender: Contact | None = None,
    ) -> Told:
        """Write all that was asked for; `sender` signs the letters. Raises OutputError."""
        from compliance.reports import files
        from compliance.reports.history import NO_HISTORY

        history = _history(earlier, report) if earlier else NO_HISTORY
        copies = self._mark(report, paths, limits)
        talks = self._talks(report, history)
        lines = []
        if not self.no_report:
            lines.append(f"Rapporten ligger i {self._write_workbook(report, history, copies, talks)}")
        if self.json is not None:
            from compliance.reports.json_report import to_json

            files.write_new(self.json, to_json(report).encode())
            lines.append(f"JSON-udgaven ligger i {self.json}")
        if self.html is not None:
            from compliance.reports.html import to_html

            page = to_html(report, history, _links(copies, self.html))
            files.write_new(self.html, page.encode())
            lines.append(f"Websiden ligger i {self.html}")
        if self.dialogue is not None:
            from compliance.reports.dialogue import to_paper

            files.write_new(self.dialogue, to_paper(talks, report.created))
            lines.append(f"Spørgsmålene til mødet ligger i {self.dialogue}")
        if copies and copies.files:
            lines.append(f"Kopierne med markeringer ligger i {self.annotate}")
        if self.letters is not None:
            lines += letter_files.write(
                report, history, self.letters, with_review=self.letters_with_review, sender=sender
            )
        return Told((*carried_over(history), *lines), copies.problems if copies else ())

    def _mark(self, report: Report, paths: Sequence[Path], limits: Limits) -> WrittenCopies | None:
        if self.annotate is None:
            return None
        from compliance.documents.discovery import find_documents
        from compliance.reports.marking import write_marked_copies

        sources = {file.path: file.location for file in find_documents(paths)}
        return write_marked_copies(report, sources, self.annotate, limits)

    def _talks(self, report: Report, history: History) -> tuple[Talk, ...]:
        if self.dialogue is None:
            return ()
        from compliance.reports.dialogue import talks
        from compliance.rules.dialogue import load_dialogue

        return talks(report, history, load_dialogue())

    def _write_workbook(
        self, report: Report, history: History, copies: WrittenCopies | None, talks: tuple[Talk, ...]
    ) -> Path:
        from compliance.reports import files
        from compliance.reports.workbook import to_workbook

        if self.output is None:
            links = _links(copies, files.DEFAULT_FOLDER / "rapport.xlsx")
            return files.write_dated(
                files.DEFAULT_FOLDER, report.created.date(), to_workbook(report, history, links, talks)
            )
        files.write_new(self.output, to_workbook(report, history, _links(copies, self.output), talks))
        return self.output


def _history(earlier: EarlierReport, report: Report) -> History:
    from compliance.reports.previous.comparing import history

    return history(earlier, report)


def _links(copies: WrittenCopies | None, report: Path) -> MarkedCopies:
    """The marked copies as a report of that name links to them."""
    from compliance.reports.marked_copies import NO_COPIES

    return copies.seen_from(report.parent) if copies else NO_COPIES
