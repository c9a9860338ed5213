"""What has been filled in on a finished PDF page: form fields (AcroForm) and typed text (FreeText annotations)."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from compliance.documents.cleaning import clean

MAX_FIELDS = 1_000
CHECKED = "afkrydset"
_TEXTS = (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX)
_BOXES = (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON)


def read_fields(form: pdfium.PdfFormEnv, page: pdfium.PdfPage) -> list[tuple[str, str]]:
    """Name and value of the fields that are filled in, a ticked box with the value `CHECKED`."""
    fields: list[tuple[str, str]] = []
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), MAX_FIELDS)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            field = _field(form, annotation)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
        if field and field not in fields:
            fields.append(field)
    return fields


def read_typed(page: pdfium.PdfPage) -> list[str]:
    """Texts typed onto the page, as one does where a form has no fields."""
    texts: list[str] = []
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), MAX_FIELDS)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_FREETEXT and _shown(annotation):
                texts.append(_string(raw.FPDFAnnot_GetStringValue, annotation, b"Contents"))
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    return [text for text in texts if text]


def _shown(annotation: Any) -> bool:
    return not raw.FPDFAnnot_GetFlags(annotation) & (raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW)


def _field(form: pdfium.PdfFormEnv, annotation: Any) -> tuple[str, str] | None:
    if raw.FPDFAnnot_GetSubtype(annotation) != raw.FPDF_ANNOT_WIDGET:
        return None
    if not _shown(annotation):
        return None
    kind = raw.FPDFAnnot_GetFormFieldType(form.raw, annotation)
    if kind in _TEXTS:
        value = _string(raw.FPDFAnnot_GetFormFieldValue, form.raw, annotation)
    elif kind in _BOXES and raw.FPDFAnnot_IsChecked(form.raw, annotation):
        value = CHECKED
    else:
        return None
    name = _string(raw.FPDFAnnot_GetFormFieldAlternateName, form.raw, annotation) or _string(
        raw.FPDFAnnot_GetFormFieldName, form.raw, annotation
    )
    return (name, value) if value else None


def _string(get: Callable[..., int], *arguments: Any) -> str:
    length = get(*arguments, None, 0)
    if length <= 2:
        return ""
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    get(*arguments, buffer, length)
    return clean(bytes(buffer)[: length - 2].decode("utf-16-le", "replace"))
