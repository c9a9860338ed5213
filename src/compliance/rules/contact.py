"""Who asks for courses, as a municipality's policy tells it."""

from __future__ import annotations

from compliance.documents.model import Frozen


class Contact(Frozen):
    """Who asks for courses, for the letters; what is empty is left for the caseworker to fill in."""

    municipality: str = ""
    name: str = ""
    position: str = ""
    phone: str = ""
    email: str = ""
    answer_by: str = ""
    """The day by which an answer is asked for, as it is to be written."""
