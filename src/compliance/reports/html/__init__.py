"""The web page: the whole report in one file that is read in any browser, without a network and without a script."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

from compliance.documents.own import MADE_BY
from compliance.reports.history import NO_HISTORY, History
from compliance.reports.marked_copies import NO_COPIES, MarkedCopies
from compliance.reports.model import Report

_TEMPLATES = files(__package__) / "templates"


def to_html(report: Report, history: History = NO_HISTORY, copies: MarkedCopies = NO_COPIES) -> str:
    """The report as one HTML page; the same report, history and copies give the same text.

    All of the page is in the text: its Content-Security-Policy lets a browser fetch nothing, and run no other style or
    script than those that are named by their hash.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    from compliance.reports.html.page import page

    environment = Environment(
        loader=PackageLoader("compliance.reports.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style, script = (_TEMPLATES.joinpath(name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src '{_hash(style)}'; script-src '{_hash(script)}'"
    )
    return environment.get_template("page.html").render(
        page=page(report, history, copies),
        policy=policy,
        generator=f"{MADE_BY} {report.tool_version}",
        # Ours, not a document's, and they must stand in the page as they were hashed.
        style=Markup(style),
        script=Markup(script),
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"
