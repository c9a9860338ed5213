"""The command line: reads what the user wrote, calls `check()`, prints, and ends with the contract's exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn

import typer

from compliance.cli import terminal
from compliance.cli.check import check
from compliance.cli.danish import USAGE_ERROR, Command, Group, usage_message
from compliance.cli.diff import diff
from compliance.cli.own_rules import check_rules, new_rules
from compliance.cli.rules import explain, rules
from compliance.cli.sample import sample
from compliance.cli.text import text

USAGE = 2
INTERRUPTED = 130

app = typer.Typer(cls=Group, rich_markup_mode=None, add_completion=False)
app.command(cls=Command)(check)
own = typer.Typer(cls=Group, rich_markup_mode=None, invoke_without_command=True, callback=rules)
own.command("new", cls=Command)(new_rules)
own.command("check", cls=Command)(check_rules)
app.add_typer(own, name="rules")
app.command(cls=Command)(explain)
app.command(cls=Command)(text)
app.command(cls=Command)(diff)
app.command(cls=Command)(sample)


def _show_version(wanted: bool) -> None:
    if wanted:
        from compliance import __version__

        terminal.say(f"compliance {__version__}")
        raise typer.Exit


@app.callback()
def compliance(
    version: bool = typer.Option(
        False, "--version", callback=_show_version, is_eager=True, help="Vis programmets version."
    ),
) -> None:
    """Læs kursustilbud (PDF og Word), og hold dem op mod rammen for Stærke dagtilbud."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; errors of use become one Danish sentence on stderr."""
    terminal.prepare()
    try:
        code = typer.main.get_command(app)(args=arguments, prog_name="compliance", standalone_mode=False)
    except typer.Exit as stop:
        return stop.exit_code
    except USAGE_ERROR as error:
        terminal.complain(usage_message(error))
        return USAGE
    except (typer.Abort, KeyboardInterrupt):
        terminal.complain("Afbrudt.")
        return INTERRUPTED
    if code == INTERRUPTED:
        # What Typer makes of Ctrl-C, by version: this or the exception.
        terminal.complain("Afbrudt.")
    return code if isinstance(code, int) else 0


def main() -> NoReturn:
    """Entry point of the console script."""
    sys.exit(run())
