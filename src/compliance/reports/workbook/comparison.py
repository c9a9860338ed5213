"""*Sammenligning*: the offers for one target group side by side, where a report has several of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from xlsxwriter import Workbook

from compliance.offers.model import CourseOffer, OfferType, TargetGroup
from compliance.offers.prices import PriceUnit, find_price_words, find_prices
from compliance.reports import words
from compliance.reports.model import Report
from compliance.reports.workbook.advice import sheet_names
from compliance.reports.workbook.cells import Cell, Column, Sheet
from compliance.reports.workbook.entries import ListedOffer
from compliance.reports.workbook.heights import room_for_words
from compliance.reports.workbook.styles import VERDICT_TONES, Formats, Style
from compliance.rules.model import Level, Outcome

NAME = "Sammenligning"
_FACTS = ("days", "hours_per_day", "contact_hours", "ects", "shared_pensum_pct", "teacher_level", "exam")
_UNASKED = "–"
_MODULES = (OfferType.DM_LEDER, OfferType.DM_FYRTAARN)
_THREE_DAYS = (OfferType.LD3_LEDER, OfferType.LD3_FYRTAARN, OfferType.LD3_DAGPLEJER)
_ASKED_OF = {"ects": _MODULES, "exam": _MODULES, "shared_pensum_pct": _THREE_DAYS}
"""Facts that the ramme asks of some types only; of the others it lacks nothing when they are not stated."""
_GROUP_OF = {
    OfferType.LD3_LEDER: TargetGroup.LEDER,
    OfferType.DM_LEDER: TargetGroup.LEDER,
    OfferType.LD3_FYRTAARN: TargetGroup.FYRTAARN,
    OfferType.DM_FYRTAARN: TargetGroup.FYRTAARN,
    OfferType.LD3_DAGPLEJER: TargetGroup.DAGPLEJER,
    OfferType.LD1_FORVALTNING: TargetGroup.FORVALTNING,
}
_BEFORE = (
    Column("Målgruppe", 15),
    Column("Tilbud", 28),
    Column("Udbyder", 20),
    Column("Fil", 16),
    Column("Samlet vurdering", 16),
    Column("Krav opfyldt", 10),
)
_PRICES = (
    Column("Pris pr. deltager (kr.)", 12),
    Column("Pris i alt (kr.)", 12),
    Column("Prisen, som den står", 30),
)
_INTRO = (
    ("Tilbuddene side om side", Style(bold=True, size=14, framed=False)),
    (
        "Her er de målgrupper, der er flere tilbud til, som de stod, da rapporten blev dannet. Prisen er læst af "
        "teksten. Beløbet er kun med, når det er klart, hvad det køber; ellers står kun citatet. Se efter moms, "
        "forplejning og bøger i det. Prisen indgår ikke i vurderingen.",
        Style(size=10, framed=False),
    ),
)


def write(book: Workbook, formats: Formats, report: Report, offers: Sequence[ListedOffer], footer: str) -> None:
    """Add the sheet; none where no target group has two offers."""
    if not compares(report):
        return
    fits = [Column(f"Passer til {name}", 17) for name, _ in sheet_names(report)]
    facts = [Column(words.FACTS[name], room_for_words(words.FACTS[name], 12)) for name in _FACTS]
    sheet = Sheet(book, formats, NAME, [*_BEFORE, *facts, *fits, *_PRICES], _INTRO, frozen_columns=2)
    for group, listed in _groups(offers):
        for number, each in enumerate(listed):
            sheet.add(list(_row(words.TARGET_GROUPS[group], each, report, first=number == 0)))
    sheet.finish(footer)


def compares(report: Report) -> bool:
    """Whether the report has the sheet: some target group has two offers."""
    offers = [each.offer for document in report.documents for each in document.offers]
    counts = Counter(_GROUP_OF[offer.offer_type] for offer in offers if offer.offer_type)
    return any(number > 1 for number in counts.values())


def _groups(offers: Sequence[ListedOffer]) -> Iterator[tuple[TargetGroup, list[ListedOffer]]]:
    """The groups that several offers are for; one of no type is for none of them."""
    for group in TargetGroup:
        found = [each for each in offers if (kind := each.checked.offer.offer_type) and _GROUP_OF[kind] is group]
        if len(found) > 1:
            yield group, found


def _fact(name: str, offer: CourseOffer) -> str:
    value = words.fact_value(name, offer.facts)
    unasked = name in _ASKED_OF and offer.offer_type not in _ASKED_OF[name]
    return _UNASKED if unasked and value == words.NOT_STATED else value


def _row(group: str, listed: ListedOffer, report: Report, *, first: bool) -> Iterator[Cell]:
    offer, verdict = listed.checked.offer, listed.final_verdict
    krav = [entry for entry in listed.entries if entry.finding and entry.level is Level.KRAV]
    met = sum(entry.final is Outcome.PASS for entry in krav)
    yield Cell(group, Style(bold=True, first=True) if first else Style(muted=True, size=8))
    yield Cell(listed.title, Style(bold=True, first=first))
    yield Cell(words.provider(offer) or words.NOT_STATED, Style(first=first, muted=not words.provider(offer)))
    yield Cell(listed.file, Style(first=first))
    yield Cell(words.VERDICTS[verdict], Style(tone=VERDICT_TONES[verdict], first=first))
    yield Cell(f"{met} af {len(krav)}" if krav else "–", Style(centre=True, first=first))
    for name in _FACTS:
        value = _fact(name, offer)
        yield Cell(value, Style(first=first, muted=value in (words.NOT_STATED, _UNASKED)))
    heard = {advice.ruleset: advice for advice in listed.checked.advice}
    for ruleset in report.advisory:
        counts = Counter(finding.outcome for finding in heard[ruleset.id].findings) if ruleset.id in heard else {}
        said = [f"{counts[outcome]} {label.lower()}" for outcome, label in words.FITS.items() if counts.get(outcome)]
        yield Cell("\n".join(said) or "–", Style(first=first))
    prices = find_prices(offer.text)
    for unit in (PriceUnit.EACH, PriceUnit.IN_ALL):
        kroner = prices[unit].kroner if unit in prices else None
        yield Cell(kroner, Style(first=first, centre=True, number_format="#,##0"))
    yield Cell("\n".join(f"»{said.quote}«" for said in find_price_words(offer.text)), Style(first=first))
