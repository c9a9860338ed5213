"""Help pages and errors of use in Danish, in place of Typer's English ones."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from compliance.cli import terminal

# Typer has at times carried its own copy of Click; the class is found through what Typer itself exports.
USAGE_ERROR = cast(type[Exception], typer.BadParameter.__base__)

_INDENT = 24
_HELP = "Vis denne hjælp."


class Command(TyperCommand):
    """A command whose help is in Danish."""

    def get_help(self, ctx: Any) -> str:
        """The whole help page."""
        return help_page(self, ctx)


class Group(TyperGroup):
    """The program itself, whose help is in Danish and stands for a missing command."""

    def get_help(self, ctx: Any) -> str:
        """The whole help page."""
        return help_page(self, ctx)


def help_page(command: Any, ctx: Any) -> str:
    """Usage, purpose, arguments, commands and options of a command."""
    parameters = command.get_params(ctx)
    arguments = [each for each in parameters if each.param_type_name == "argument"]
    options = [each for each in parameters if each.param_type_name == "option"]
    commands = getattr(command, "commands", {})
    optional = getattr(command, "invoke_without_command", False)
    inner = ["[KOMMANDO]" if optional else "KOMMANDO"] if commands else []
    usage = [ctx.command_path, *inner, *(each.metavar for each in arguments), "[VALG]"]
    blocks = [
        [f"Brug: {' '.join(usage)}"],
        [line for paragraph in _paragraphs(command.help) for line in [*_wrapped(paragraph), ""]][:-1],
        _listed("Argumenter", ((each.metavar, each.help) for each in arguments)),
        _listed("Kommandoer", ((name, _paragraphs(each.help)[0]) for name, each in commands.items())),
        _listed("Valg", (_option(each) for each in options)),
    ]
    if commands:
        blocks.append([f"Skriv »{ctx.command_path} KOMMANDO --help« for at se mere om en kommando."])
    return "\n\n".join("\n".join(block) for block in blocks if block)


def usage_message(error: Exception) -> str:
    """What was wrong with the command line, in one Danish sentence, and where help is found."""
    ctx: Any = getattr(error, "ctx", None)
    path = ctx.command_path if ctx else "compliance"
    return f"{_problem(error)}\nSkriv »{path} --help« for at se, hvordan den bruges."


def _problem(error: Any) -> str:
    """By the name of the class, which Click and Typer's copy of it share."""
    kind = type(error).__name__
    parameter = getattr(error, "param", None)
    name = (parameter.metavar if parameter.param_type_name == "argument" else parameter.opts[-1]) if parameter else ""
    if kind == "NoArgsIsHelpError":
        return "Der mangler en kommando."
    if kind == "NoSuchOption":
        near = sorted(error.possibilities or ())
        return f"Valget {error.option_name} findes ikke.{_suggestion(near)}"
    if kind == "MissingParameter":
        return f"Der mangler {name.rstrip('.')}: {parameter.help}" if parameter else "Der mangler et argument."
    if kind == "BadParameter":
        return f"Værdien for {name} kan ikke bruges: {error.message}" if name else error.message
    if kind == "BadOptionUsage":
        needs_value = "requires" in error.message
        return f"Valget {error.option_name} {'mangler en værdi' if needs_value else 'tager ingen værdi'}."
    if kind == "NoSuchCommand" or "command" in error.message.lower():
        return _command_problem(error)
    return "Der er for mange argumenter, eller de kan ikke forstås."


def _command_problem(error: Any) -> str:
    commands = sorted(getattr(error.ctx.command, "commands", {})) if error.ctx else []
    known = f" Kommandoerne er {', '.join(commands)}." if commands else ""
    if "Missing" in error.message:
        return f"Der mangler en kommando.{known}"
    return f"Kommandoen findes ikke.{known}"


def _suggestion(near: list[str]) -> str:
    return f" Mente du {' eller '.join(near)}?" if near else ""


def _option(parameter: Any) -> tuple[str, str]:
    names = ", ".join(parameter.opts)
    takes_value = not parameter.is_flag and parameter.metavar
    text = _HELP if "--help" in parameter.opts else parameter.help
    return f"{names} {parameter.metavar}" if takes_value else names, text or ""


def _listed(heading: str, entries: Iterator[tuple[str, str]]) -> list[str]:
    lines = [line for name, text in entries for line in _entry(name, text)]
    return [f"{heading}:", *lines] if lines else []


def _entry(name: str, text: str) -> list[str]:
    width = terminal.width(100)
    wrapped = textwrap.wrap(text, max(20, width - _INDENT)) or [""]
    label = f"  {name}"
    if len(label) > _INDENT - 2:
        return [label, *(" " * _INDENT + line for line in wrapped)]
    return [label.ljust(_INDENT) + wrapped[0], *(" " * _INDENT + line for line in wrapped[1:])]


def _paragraphs(text: str | None) -> list[str]:
    return (text or "").strip().split("\n\n")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, terminal.width(100))

