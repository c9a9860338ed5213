"""The main job: paths in, a report out. Every command, test and benchmark calls `check()`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from compliance import __version__
from compliance.documents.discovery import FoundFile, find_documents
from compliance.documents.isolation import read_all
from compliance.documents.limits import DEFAULT_LIMITS, Limits
from compliance.documents.model import Document, ReadingError
from compliance.offers.extraction import find_offers
from compliance.reports.model import AdvisorySet, CheckedDocument, PolicyInfo, Problem, Report, RequirementInfo
from compliance.rules.judging import judge
from compliance.rules.ruleset import RuleSet

Progress = Callable[[int, int, str], None]
"""Called with files done, files in all, and the path just done."""


def check(
    paths: Sequence[Path],
    ruleset: RuleSet,
    *,
    advisory: Sequence[RuleSet] = (),
    progress: Progress | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Report:
    """Check every document that the paths name against a rule set, and hear the advisory ones beside it.

    Raises UsageError for a path that does not exist or a folder without a document; a file that cannot be read is
    reported with its problem and stops nothing.
    """
    return check_files(find_documents(paths), ruleset, advisory=advisory, progress=progress, limits=limits)


def check_files(
    files: Sequence[FoundFile],
    ruleset: RuleSet,
    *,
    advisory: Sequence[RuleSet] = (),
    progress: Progress | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Report:
    """Check these files, in their order."""
    documents = []
    for done, (file, result) in enumerate(read_all(files, limits), start=1):
        documents.append(check_document(file, result, ruleset, advisory))
        if progress:
            progress(done, len(files), file.path)
    return Report(
        tool_version=__version__,
        created=datetime.now(UTC).replace(microsecond=0),
        ruleset_id=ruleset.id,
        ruleset_version=ruleset.version,
        ruleset_title=ruleset.title,
        requirements=_infos(ruleset),
        documents=tuple(documents),
        advisory=tuple(
            AdvisorySet(
                id=each.id, title=each.title, version=each.version, source=each.source, criteria=_infos(each)
            )
            for each in advisory
        ),
        policy=_policy(ruleset),
    )


def _policy(ruleset: RuleSet) -> PolicyInfo | None:
    if ruleset.policy is None:
        return None
    limits = tuple((limit.requirement, limit.in_words) for limit in ruleset.policy.limits)
    return PolicyInfo(title=ruleset.policy.title, limits=limits)


def _infos(ruleset: RuleSet) -> tuple[RequirementInfo, ...]:
    return tuple(
        RequirementInfo(
            id=r.id, section=r.section, group=r.group, level=r.level, title=r.title, explanation=r.explanation,
            applies_to=r.applies_to, limits=ruleset.limits_of(r), decided=r.decided, good_text=r.good_text,
            good_text_for=r.good_text_for,
        )
        for r in ruleset.requirements
    )  # fmt: skip


def check_document(
    file: FoundFile, result: Document | ReadingError, ruleset: RuleSet, advisory: Sequence[RuleSet] = ()
) -> CheckedDocument:
    """One file's part of the report: its problem, or its offers with their findings."""
    if isinstance(result, ReadingError):
        problem = Problem(code=result.code, message=result.message)
        return CheckedDocument(path=file.path, file=file.file, sha256="", pages=None, problem=problem)
    return CheckedDocument(
        path=result.path,
        file=result.file,
        sha256=result.sha256,
        pages=result.pages,
        ocr=result.ocr,
        notes=result.notes,
        offers=tuple(judge(offer, ruleset, advisory) for offer in find_offers(result)),
    )
