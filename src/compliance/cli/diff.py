"""`compliance diff`: what has changed from one report to the next."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import terminal

if TYPE_CHECKING:
    from compliance.reports.previous.comparing import FindingDifference, OfferDifference
    from compliance.reports.previous.snapshot import Snapshot

USAGE = 2
_Report = Annotated[Path, typer.Argument(metavar="GAMMEL.json", help="Den tidligere rapport som JSON.")]
_Later = Annotated[Path, typer.Argument(metavar="NY.json", help="Den nye rapport som JSON.")]


def diff(old: _Report, new: _Later) -> int:
    """Vis, hvad der er ændret fra en rapport til den næste.

    Begge er JSON-rapporter fra compliance check --json. Et tilbud kendes på sit indhold, også når filen har fået nyt
    navn eller ny tekst.
    """
    from collections import Counter

    from compliance.reports.previous.comparing import OfferChange, differences
    from compliance.reports.previous.snapshot import SnapshotError

    try:
        told = differences(_snapshot(old), _snapshot(new))
    except SnapshotError as error:
        terminal.complain(str(error))
        return USAGE
    titles = _titles()
    counts = Counter(difference.change for difference in told)
    for difference in told:
        if difference.change is not OfferChange.SAME:
            _tell(difference, titles)
    terminal.say(
        f"{counts[OfferChange.SAME]} uændrede, {counts[OfferChange.CHANGED]} ændrede, "
        f"{counts[OfferChange.NEW]} nye og {counts[OfferChange.GONE]} tilbud, der ikke længere er med."
    )
    return 0


def _snapshot(path: Path) -> Snapshot:
    from compliance.reports.previous.snapshot import SnapshotError, of_json

    try:
        return of_json(path.read_text(encoding="utf-8"))
    except SnapshotError as error:
        raise SnapshotError(f"{path.name} kan ikke sammenlignes: {error}.") from error
    except UnicodeDecodeError as error:
        raise SnapshotError(f"{path.name} kan ikke sammenlignes: filen er ikke en JSON-rapport.") from error
    except OSError as error:
        raise SnapshotError(f"{path} kan ikke læses; findes filen, og må du læse den?") from error


def _titles() -> Mapping[str, str]:
    """Each requirement's title in the rule set at hand; none where that cannot be read, for the ids say it too."""
    from compliance.rules.loading import RuleFileError, load_ruleset

    try:
        return {requirement.id: requirement.title for requirement in load_ruleset().requirements}
    except RuleFileError:
        return {}


def _tell(difference: OfferDifference, titles: Mapping[str, str]) -> None:
    """One offer: its verdict before and now, then each requirement that changed."""
    from compliance.reports import words
    from compliance.reports.text import cut, one_line

    title = cut(one_line(difference.title), 100) or words.NO_TITLE
    before = words.VERDICTS[difference.before] if difference.before else "nyt tilbud"
    now = words.VERDICTS[difference.now] if difference.now else "ikke længere med"
    terminal.say(f"{title} ({one_line(difference.path)})")
    terminal.say(f"  {before} → {now}" if before != now else f"  Samlet vurdering som før: {now}")
    for finding in difference.findings:
        terminal.say(f"  {_finding(finding, titles.get(finding.requirement, ''))}")
    terminal.say()


def _finding(finding: FindingDifference, title: str) -> str:
    from compliance.reports import words
    from compliance.reports.text import one_line

    before = words.OUTCOMES[finding.before] if finding.before else "ikke vurderet"
    now = words.OUTCOMES[finding.now] if finding.now else "ikke vurderet"
    change = f"{before} → {now}" if before != now else f"{now}, men ny tekst"
    name = f"{title} ({finding.requirement})" if title else one_line(finding.requirement)
    return f"{name}: {change}"
