"""Layers of a PDF (optional content) that are switched off: what stands on them, no reader sees."""

from __future__ import annotations

import ctypes
import io
from typing import Any

import pypdfium2.raw as raw

_LONGEST_NAME = 256


def hidden_layers(data: bytes) -> frozenset[str]:
    """Names of the layers that are off when the document is opened; none where that cannot be told."""
    # Imported here, since few files have layers and it takes as long as all else that reads them.
    import pdfplumber
    from pdfplumber.utils.pdfinternals import decode_text, resolve

    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            properties = resolve(document.doc.catalog["OCProperties"])
            start = resolve(properties["D"])
            off = resolve(start.get("OFF", []))
            if decode_text(getattr(resolve(start.get("BaseState")), "name", "")) == "OFF":
                on = {layer.objid for layer in resolve(start.get("ON", []))}
                off = [layer for layer in resolve(properties["OCGs"]) if layer.objid not in on]
            return frozenset(decode_text(resolve(resolve(layer)["Name"])) for layer in off)
    except Exception:
        # PDFium has read the file; pdfminer below pdfplumber raises whatever a broken one makes it stumble over.
        return frozenset()


def layers_of(item: Any) -> list[str]:
    """Names of the layers that a page object stands on."""
    marks = (raw.FPDFPageObj_GetMark(item, index) for index in range(raw.FPDFPageObj_CountMarks(item)))
    return [
        _text(raw.FPDFPageObjMark_GetParamStringValue, mark, b"Name")
        for mark in marks
        if _text(raw.FPDFPageObjMark_GetName, mark) == "OC"
    ]


def _text(get: Any, *arguments: Any) -> str:
    buffer = (ctypes.c_ushort * _LONGEST_NAME)()
    length = ctypes.c_ulong()
    if not get(*arguments, buffer, ctypes.sizeof(buffer), ctypes.byref(length)):
        return ""
    return bytes(buffer)[: max(0, length.value - 2)].decode("utf-16-le", "replace")
