"""The main job: paths in, a report out. Every command, test and benchmark calls `check()`."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache as once
from functools import cached_property
from pathlib import Path

from compliance import __version__
from compliance.documents.discovery import FoundFile, find
from compliance.documents.isolation import Readers, preload
from compliance.documents.limits import DEFAULT_LIMITS, Limits
from compliance.documents.model import Document, ProblemCode, ReadingError
from compliance.reports.model import AdvisorySet, CheckedDocument, PolicyInfo, Problem, Report, RequirementInfo
from compliance.rules.ruleset import RuleSet
from compliance.running.cache import Cache, Keys, keys, rules_key
from compliance.running.packing import pack, unpack
from compliance.running.pool import run

_LOST = ReadingError(ProblemCode.CORRUPT, "Filen fik programmet til at gå ned. Den er sandsynligvis beskadiget.")
_BETWEEN = b"\n"
"""Text and findings of a worker; neither holds a line break in the text."""
Progress = Callable[[int, int, str], None]
"""Called with files done, files in all, and the path just done."""


def check(
    paths: Sequence[Path],
    ruleset: RuleSet,
    *,
    advisory: Sequence[RuleSet] = (),
    progress: Progress | None = None,
    limits: Limits = DEFAULT_LIMITS,
    workers: int | None = None,
    cache: Cache | None = None,
    elsewhere: Elsewhere | None = None,
) -> Report:
    """Check every document that the paths name against a rule set, and hear the advisory ones beside it.

    `workers` documents at a time (default: the cores) on this machine, or else `elsewhere`; with a cache, what is kept
    there is not done again. The report has the files in their order, whichever is done first.

    Raises UsageError for a path that does not exist or a folder without a document; a file that cannot be read is
    reported with its problem and stops nothing.
    """
    found = find(paths)
    files = found.files
    task = Task(ruleset, tuple(advisory), limits, cache)
    documents: dict[int, CheckedDocument] = {}
    with closing(task.readers):
        for number, document in _checked(files, task, workers, elsewhere):
            documents[number] = document
            if progress:
                progress(len(documents), len(files), files[number].path)
    if cache:
        cache.shrink()
    return Report(
        tool_version=__version__,
        created=datetime.now(UTC).replace(microsecond=0),
        ruleset_id=ruleset.id,
        ruleset_version=ruleset.version,
        ruleset_title=ruleset.title,
        requirements=_infos(ruleset),
        documents=tuple(documents[number] for number in range(len(files))),
        advisory=tuple(
            AdvisorySet(
                id=each.id, title=each.title, version=each.version, source=each.source, criteria=_infos(each)
            )
            for each in advisory
        ),
        passed_over=found.passed_over,
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
            applies_to=r.applies_to, limits=ruleset.limits_of(r), limits_apply_to=r.limits_apply_to,
            decided=r.decided, good_text=r.good_text, good_text_for=r.good_text_for,
        )
        for r in ruleset.requirements
    )  # fmt: skip


def _checked(
    files: Sequence[FoundFile], task: Task, workers: int | None, elsewhere: Elsewhere | None
) -> Iterator[tuple[int, CheckedDocument]]:
    """Each file's number and its part of the report: first what is kept of earlier runs, then what workers do."""
    left = []
    for number, file in enumerate(files):
        if kept := task.kept(file):
            yield number, kept
        else:
            left.append(number)
    if not left:
        return
    to_do = [files[number] for number in left]
    if not elsewhere:
        prepare(to_do)
    for at, packed in elsewhere(to_do, task) if elsewhere else run(to_do, task, workers):
        yield left[at], task.unpack(to_do[at], packed)


def prepare(files: Sequence[FoundFile]) -> None:
    """Load once what the files are read and judged with, so that each copy of this process has it."""
    _load()
    preload(files)


@once
def _load() -> None:
    """Import what judges, and look for cycles of objects less often from then on.

    Hardly a cycle is made: looking for them as often as usual costs a folder 7 %; going through all that was imported,
    which stays, a single document 6 %.
    """
    gc.disable()
    try:
        import compliance.offers.extraction
        import compliance.rules.judging  # noqa: F401

        gc.freeze()
    finally:
        gc.enable()
    gc.set_threshold(100_000, 20, 50)


@dataclass(frozen=True)
class Task:
    """One file from its bytes to its part of the report, packed; what any worker does, on this machine or another."""

    ruleset: RuleSet
    advisory: tuple[RuleSet, ...] = ()
    limits: Limits = DEFAULT_LIMITS
    cache: Cache | None = None

    def __call__(self, file: FoundFile) -> bytes:
        """Read the file, or take what is kept of its text, and judge its offers; keep both for the next run."""
        known, text = self.known(file)
        return self.keep(known, self.do(file, text))

    def known(self, file: FoundFile) -> tuple[Keys | None, bytes | None]:
        """Where the file's parts are kept, and what is kept of its text."""
        known = self._keys(file)
        return known, self.cache.get(known.text) if self.cache and known else None

    def do(self, file: FoundFile, text: bytes | None = None) -> bytes:
        """Read the file, or take its text, and judge its offers."""
        return self.packed(file, self._document(file, text) or self._read(file))

    def packed(self, file: FoundFile, result: Document | ReadingError) -> bytes:
        """What was read of the file and is found in it, for `keep` and `unpack`."""
        text = result.model_dump_json().encode() if isinstance(result, Document) else b""
        return text + _BETWEEN + pack(self._check(file, result), text)

    def keep(self, known: Keys | None, packed: bytes) -> bytes:
        """Keep what was read and found, if it is of the file that has these keys, and give it."""
        text, _, found = packed.partition(_BETWEEN)
        # In JSON no text has a quotation mark without a backslash before it.
        if self.cache and known and f'"sha256":"{known.sha256}"'.encode() in text:
            self.cache.put(known.text, text)
            self.cache.put(known.findings, found)
        return packed

    def kept(self, file: FoundFile) -> CheckedDocument | None:
        """The file's part of the report, where nothing has changed since an earlier run."""
        known = self._keys(file)
        if not self.cache or not known:
            return None
        text, found = self.cache.get(known.text), self.cache.get(known.findings)
        try:
            return unpack(text, found, file.path) if text and found else None
        except ValueError:
            return None

    def unpack(self, file: FoundFile, packed: bytes | None) -> CheckedDocument:
        """What a worker has made of the file; None where it died of it."""
        if packed is None:
            return self._check(file, _LOST)
        text, _, found = packed.partition(_BETWEEN)
        return unpack(text, found, file.path)

    def _keys(self, file: FoundFile) -> Keys | None:
        return keys(file, self.limits, self._rules) if self.cache else None

    @cached_property
    def readers(self) -> Readers:
        """Its readers, which stay for the next file; a copy of the task has its own."""
        return Readers(self.limits)

    @cached_property
    def _rules(self) -> str:
        return rules_key((self.ruleset, *self.advisory))

    def _document(self, file: FoundFile, text: bytes | None) -> Document | None:
        try:
            return Document.model_validate_json(text).model_copy(update={"path": file.path}) if text else None
        except ValueError:
            return None

    def _read(self, file: FoundFile) -> Document | ReadingError:
        return self.readers.read(file)

    def _check(self, file: FoundFile, result: Document | ReadingError) -> CheckedDocument:
        return check_document(file, result, self.ruleset, self.advisory)


def check_document(
    file: FoundFile, result: Document | ReadingError, ruleset: RuleSet, advisory: Sequence[RuleSet] = ()
) -> CheckedDocument:
    """One file's part of the report: its problem, or its offers with their findings."""
    from compliance.offers.extraction import find_offers
    from compliance.rules.judging import judge

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


Elsewhere = Callable[[Sequence[FoundFile], Task], Iterator[tuple[int, bytes | None]]]
"""Does the task with each file as `pool.run` does, but on other machines."""
