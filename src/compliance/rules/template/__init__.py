"""A rule set to begin one's own from: commented files with a criterion of each kind of check."""

from __future__ import annotations

import re
from importlib.resources import files

NAMES = ("ruleset.toml", "concepts.toml", "kriterier.toml")
_LETTERS = {"æ": "ae", "ø": "oe", "å": "aa"}


def template_files(name: str) -> dict[str, str]:
    """The files of a new rule set by name; its id is made of `name`, that of its folder."""
    letters = "".join(_LETTERS.get(letter, letter) for letter in name.lower())
    identifier = re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "egne-kriterier"
    texts = {each: files(__package__).joinpath(each).read_text(encoding="utf-8") for each in NAMES}
    return {each: text.replace('id = "ID"', f'id = "{identifier}"') for each, text in texts.items()}
