"""A checked document as bytes and back: JSON, so that nothing that stands in it is ever run.

The text is written once, however many offers and passages repeat it.
"""

from __future__ import annotations

import json
from typing import Any

from compliance.documents.model import Document
from compliance.reports.model import CheckedDocument

_REPEATED: Any = {"offers": {"__all__": {"offer": {"text": {"document": True, "passages": {"__all__": {"text"}}}}}}}
_BETWEEN = b"\n"
"""JSON as it is written here holds no line break."""


def pack(checked: CheckedDocument) -> bytes:
    """The document's text, if an offer was found in it, and all that was found."""
    text = checked.offers[0].offer.text.document.model_dump_json().encode() if checked.offers else b""
    return join(text, pack_findings(checked))


def pack_findings(checked: CheckedDocument) -> bytes:
    """All that was found, without the text."""
    return checked.model_dump_json(exclude=_REPEATED).encode()


def join(text: bytes, findings: bytes) -> bytes:
    """What `unpack` takes, of a document as JSON and `pack_findings`."""
    return text + _BETWEEN + findings


def unpack(packed: bytes, path: str) -> CheckedDocument:
    """The checked document, under the path of today. Raises ValueError where it is damaged."""
    text, between, findings = packed.partition(_BETWEEN)
    if not between:
        raise ValueError("no findings")
    found: Any = json.loads(findings)
    try:
        found["path"] = path
        if found["offers"]:
            document = Document.model_validate_json(text).model_copy(update={"path": path})
            for offer in found["offers"]:
                said = offer["offer"]["text"]
                said["document"] = document
                for passage in said["passages"]:
                    block = document.blocks[passage["block"]]
                    passage["text"] = block.text[passage["start"] : passage["end"]]
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError("damaged") from error
    return CheckedDocument.model_validate(found)
