"""What a letter's file is called: safe on Windows, whatever the offer and its file are called."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from compliance.reports import words
from compliance.reports.letters.asking import Request

_LONGEST_PART = 60
"""Bytes of UTF-8, so that the whole name holds on any drive and leaves room in a Windows path."""


def letter_stem(request: Request) -> str:
    """`brev-ledelse-på-stuen-tilbud`: the offer's title and its file's name, without suffix, in small letters.

    Letters, digits and single hyphens only, so that names differ on Windows where they differ here; the first word
    keeps it from being one of the names that Windows reserves.
    """
    parts = (_plain(words.title(request.offer)), _plain(PurePosixPath(request.file).stem))
    return "-".join(["brev", *(part for part in parts if part)])


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text).lower()
    hyphenated = re.sub(r"[\W_]+", "-", composed).strip("-")
    kept = hyphenated.encode("utf-8", "ignore")[:_LONGEST_PART].decode("utf-8", "ignore")
    return kept if kept == hyphenated else kept.rpartition("-")[0] or kept
