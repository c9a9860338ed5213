"""A checked document as bytes and back: the same document, read as far as it is asked for."""

from __future__ import annotations

import copy
import pickle
from functools import cache
from pathlib import Path

import pytest

from compliance.checking import check_document
from compliance.documents.discovery import find_documents
from compliance.documents.model import Document
from compliance.documents.reading import read
from compliance.offers.model import OfferText
from compliance.reports.model import CheckedDocument
from compliance.reports.previous.snapshot import fingerprint_of
from compliance.rules.loading import load_ruleset
from compliance.running import packing
from compliance.running.packing import pack, unpack

CATALOGUE = Path(__file__).parents[2] / "sample_submissions/07_kursuskatalog_2020.pdf"


@cache
def checked() -> tuple[CheckedDocument, bytes]:
    """A document with several offers, and its text as JSON."""
    (file,) = find_documents([CATALOGUE])
    document = read(file)
    return check_document(file, document, load_ruleset()), document.model_dump_json().encode()


def packed_and_back(path: str = "") -> CheckedDocument:
    before, text = checked()
    return unpack(text, pack(before, text), path or before.path)


def texts(document: CheckedDocument) -> list[OfferText]:
    return [each.offer.text for each in document.offers]


def test_nothing_is_lost_but_that_the_fingerprint_is_there_at_once() -> None:
    before, after = checked()[0], packed_and_back()
    assert len(after.offers) > 1
    assert [each.fingerprint for each in after.offers] == [fingerprint_of(each) for each in before.offers]
    bare = tuple(each.model_copy(update={"fingerprint": ""}) for each in after.offers)
    assert after.model_copy(update={"offers": bare}) == before


def test_it_has_the_path_of_today_everywhere() -> None:
    after = packed_and_back("flyttet/katalog.pdf")
    assert {after.path, *(text.document.path for text in texts(after))} == {"flyttet/katalog.pdf"}


def test_blocks_and_passages_are_as_tuples() -> None:
    for before, after in zip(texts(checked()[0]), texts(packed_and_back()), strict=True):
        for whole, packed in ((before.document.blocks, after.document.blocks), (before.passages, after.passages)):
            assert packed == whole
            assert (packed[0], packed[-1], packed[1:3], len(packed)) == (whole[0], whole[-1], whole[1:3], len(whole))
            assert (list(packed), hash(packed)) == (list(whole), hash(whole))
            assert pickle.loads(pickle.dumps(packed)) == whole
            assert packed != whole[1:]


def test_the_text_is_read_only_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    packing._blocks.cache_clear()
    after = packed_and_back()
    assert packing._blocks.cache_info().misses == 0
    assert texts(after)[0].document.blocks[0].text
    assert texts(after)[-1].document.blocks[0].text
    assert packing._blocks.cache_info().misses == 1


def test_models_of_a_kind_share_the_set_of_their_fields() -> None:
    findings = [finding for each in packed_and_back().offers for finding in each.findings]
    assert len({id(finding.model_fields_set) for finding in findings}) == 1
    assert findings[0].model_fields_set == set(type(findings[0]).model_fields)
    assert copy.copy(findings[0]) == findings[0]


def test_findings_of_another_text_are_refused() -> None:
    before, text = checked()
    found = pack(before, text)
    other = Document.model_validate_json(text).model_copy(update={"notes": ("noget andet",)}).model_dump_json()
    for wrong in ((other.encode(), found), (text, found[:-1]), (text, b""), (b"", found)):
        with pytest.raises(ValueError, match="damaged"):
            unpack(*wrong, before.path)
