"""Word's fields: a reader sees their result, never their instruction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lxml import etree

from compliance.documents.docx_xml import VAL, W, number, switched_on, value


@dataclass
class _Field:
    """An open field: its instruction is not shown, its result is."""

    instruction: str = ""
    shows: bool = False


class Fields:
    """The fields that are open at a place in the text."""

    def __init__(self, root: etree._Element | None) -> None:
        """Begin at the start of a part, with no field open."""
        self._open: list[_Field] = []
        self._close = root is not None and _balanced(root)

    @property
    def shown(self) -> bool:
        """Whether text here is seen: no field around is still at its instruction."""
        return all(field.shows for field in self._open)

    @property
    def in_contents(self) -> bool:
        """Whether the text belongs to a table of contents."""
        return any(field.instruction.lstrip().upper().startswith("TOC") for field in self._open)

    def mark(self, element: etree._Element) -> None:
        """Take in a `w:fldChar`, which begins, divides or ends a field."""
        kind = element.get(f"{W}fldCharType")
        if kind == "begin" and self._close:
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows = True
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """Take in a piece of the innermost field's instruction."""
        if self._open:
            self._open[-1].instruction += text

    @contextmanager
    def apart(self) -> Iterator[None]:
        """For text that stands apart from the paragraph, so outside the fields that are open in it."""
        outer, self._open = self._open, []
        yield
        self._open = outer


def _balanced(root: etree._Element) -> bool:
    """Whether all fields are closed; if not, one would swallow the text to the end."""
    marks = [mark.get(f"{W}fldCharType") for mark in root.iter(f"{W}fldChar")]
    return marks.count("begin") == marks.count("end")


def form_value(data: etree._Element | None) -> str:
    """What an old form field shows: a ticked box or the chosen entry; text fields show their result."""
    if data is None:
        return ""
    box = data.find(f"{W}checkBox")
    if box is not None:
        state = switched_on(box, "checked")
        return "☒" if (switched_on(box, "default") if state is None else state) else "☐"
    choices = data.find(f"{W}ddList")
    entries = [] if choices is None else [entry.get(VAL, "") for entry in choices.iterfind(f"{W}listEntry")]
    chosen = number(value(choices, "result") or value(choices, "default"))
    return entries[chosen] if 0 <= chosen < len(entries) else ""
