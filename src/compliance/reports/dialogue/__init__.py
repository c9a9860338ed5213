"""Questions for a meeting before the purchase, chosen by what each offer leaves open."""

from __future__ import annotations

from compliance.reports.dialogue.choosing import Asked, Ground, Talk, talks
from compliance.reports.dialogue.paper import to_paper

__all__ = ["Asked", "Ground", "Talk", "talks", "to_paper"]
