"""A document to its course offers, with every fact of the catalogue."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from compliance.documents.model import Document, Evidence
from compliance.offers.classification import is_offer, offer_types
from compliance.offers.facts.assessment import extract_assessment
from compliance.offers.facts.duration import extract_duration, with_common
from compliance.offers.facts.ects import extract_modules
from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.facts.groups import find_groups
from compliance.offers.facts.pensum import extract_shared_pensum
from compliance.offers.facts.spread import extract_spread
from compliance.offers.facts.target_groups import extract_target_groups
from compliance.offers.facts.teachers import extract_teacher_level
from compliance.offers.groups import for_group, tracks, without_goals_of_others
from compliance.offers.identity import find_provider, find_title
from compliance.offers.model import CourseOffer, Fact, Facts, OfferText, OfferType, Spread, TargetGroup
from compliance.offers.outline import outline
from compliance.offers.replies import without_earlier_mails
from compliance.offers.services import of_this_number
from compliance.offers.sounding import DIPLOMAS, GROUP_OF
from compliance.offers.splitting import Part, split

T = TypeVar("T")
_ALL = re.compile(r"\b(?:begge|alle|samtlige|hvert|hver\s+af)\b", re.IGNORECASE)

def find_offers(document: Document) -> tuple[CourseOffer, ...]:
    """The course offers of a document, in reading order; an integrated course gives one for each target group."""
    passages = without_earlier_mails(document, outline(document))
    title, title_block = find_title(document)
    title_quote = document.quote(title_block.index) if title_block and title_block.text else None
    parts = split(document, passages, title)
    return tuple(offer for part in parts for offer in _offers(document, part, title_quote))


def _offers(
    document: Document, part: Part, document_title: Evidence | None
) -> Iterator[CourseOffer]:
    provider, provider_quote = find_provider(document, part.passages)
    title_quote = document_title if part.heading is None else document.quote(part.heading.index)
    passages = of_this_number(part.title, part.passages)
    whole = OfferText(document=document, title=part.title, provider=provider, passages=passages)
    facts = _with_tracks(extract_facts(whole), whole)
    if not is_offer(whole, facts):
        return
    types = offer_types(whole, facts)
    facts = _without_groups_in_passing(facts, types)
    for offer_type in types:
        text = whole
        if len(types) > 1 and offer_type is not None:
            text = for_group(whole, GROUP_OF[offer_type])
            facts = extract_facts(text, GROUP_OF[offer_type], facts.target_groups)
        elif offer_type is not None:
            text = without_goals_of_others(whole, GROUP_OF[offer_type])
            if len(text.passages) < len(whole.passages):
                facts = facts.model_copy(update={"learning_goals": _first_told(extract_learning_goals, *_parts(text))})
        yield CourseOffer(
            text=text, offer_type=offer_type, facts=facts, spread=_spread(text, facts, offer_type),
            title_evidence=title_quote, provider_evidence=provider_quote,
        )  # fmt: skip


def _without_groups_in_passing(facts: Facts, types: tuple[OfferType | None, ...]) -> Facts:
    """A group for which the offer is none of its types, though it could be, was only named in passing."""
    own = {GROUP_OF[t] for t in types if t}
    could_be = {GROUP_OF[t] for t in OfferType if (t in DIPLOMAS) == (types[0] in DIPLOMAS)}
    fact = facts.target_groups
    groups = fact.value or ()
    passing = {group for group in groups if group in could_be and group not in own}
    if not own or not passing:
        return facts
    meant = tuple(group for group in groups if group not in passing)
    quotes = (e for e in fact.evidence if not {mention.group for mention in find_groups(e.quote)} <= passing)
    told = Fact(value=meant, evidence=tuple(quotes)) if own & {*meant} else Fact[tuple[TargetGroup, ...]]()
    return facts.model_copy(update={"target_groups": told})


def _spread(text: OfferText, facts: Facts, offer_type: OfferType | None) -> Fact[Spread]:
    groups = (GROUP_OF[offer_type],) if offer_type is not None else facts.target_groups.value or ()
    own, common = _parts(text)
    found = extract_spread(own, facts.days, groups)
    return found if found.evidence or not common.passages else extract_spread(common, facts.days, groups)


def _parts(text: OfferText) -> tuple[OfferText, OfferText]:
    """The offer's own passages, and those that stand once for several offers of the document."""
    own = text.model_copy(update={"passages": tuple(p for p in text.passages if not p.common)})
    return own, text.model_copy(update={"passages": tuple(p for p in text.passages if p.common)})


def _of_all(common: OfferText) -> OfferText:
    """What is said of every offer in so many words: a prøve of one of them is none of the others'."""
    return common.model_copy(update={"passages": tuple(p for p in common.passages if _ALL.search(p.text))})


def _with_tracks(facts: Facts, text: OfferText) -> Facts:
    """The groups that the course keeps apart are all meant to take part, where one of them is said to be."""
    named = facts.target_groups
    groups = set(named.value or ()) | set(tracks(text))
    if not named.value or not set(named.value) & set(tracks(text)) or groups == set(named.value):
        return facts
    value = tuple(group for group in TargetGroup if group in groups)
    return facts.model_copy(update={"target_groups": named.model_copy(update={"value": value})})


def _first_told(extract: Callable[[OfferText], Fact[T]], own: OfferText, common: OfferText) -> Fact[T]:
    """A fact from the offer's own passages, and where these are silent from what stands once for several."""
    found = extract(own)
    silent = found.value is None and not found.conflict and not found.evidence
    return extract(common) if silent and common.passages else found


def extract_facts(
    text: OfferText, group: TargetGroup | None = None, named: Fact[tuple[TargetGroup, ...]] | None = None
) -> Facts:
    """Every fact of an offer.

    `group` is the one whose part of an integrated course this is, and `named` what is known of the whole course's.
    """
    own, common = _parts(text)
    target_groups = named or _first_told(extract_target_groups, own, common)
    groups = (group,) if group else target_groups.value or ()
    duration = extract_duration(own, groups)
    if common.passages:
        duration = with_common(duration, extract_duration(common, groups))
    modules = extract_modules(own, groups)
    assessment = extract_assessment(own)
    return Facts(
        target_groups=target_groups,
        days=duration.days,
        hours_per_day=duration.hours_per_day,
        contact_hours=duration.contact_hours,
        ects=modules.ects,
        modules=modules.modules,
        supervisions=assessment.supervisions,
        exam=assessment.exam if assessment.exam.evidence else extract_assessment(_of_all(common)).exam,
        shared_pensum_pct=_first_told(extract_shared_pensum, own, common),
        teacher_level=_first_told(extract_teacher_level, own, common),
        learning_goals=_first_told(extract_learning_goals, own, common),
    )
