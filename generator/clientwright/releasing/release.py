"""Release: new documentation becomes the next version: its changes, its changelog entry, open questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clientwright import pipeline, supplement
from clientwright.diagnostics import Diagnostic, Severity
from clientwright.pipeline import Understood
from clientwright.reading.sources import Document, Inputs
from clientwright.releasing.changelog import with_entry
from clientwright.releasing.comparison import (
    Side,
    changes_between,
    faced,
    fresh_findings,
    frozen_names,
    side_of,
    standing_side,
)
from clientwright.releasing.diff import Bump, Change, as_markdown, bump, next_version
from clientwright.releasing.diff.compare import changes_of
from clientwright.releasing.diff.present import MARKDOWN_LIMIT
from clientwright.releasing.documents import sources_of
from clientwright.releasing.dropped import dropped
from clientwright.releasing.migration import migration
from clientwright.releasing.questions import Question, finding_questions, rename_questions
from clientwright.releasing.retire import retire
from clientwright.spec import retirement
from clientwright.spec.retirement import Retirement, joined


@dataclass(frozen=True)
class Release:
    """What new documentation means: the changes and the version that follows.

    `findings` are those that the old documentation did not have. `blocking` are those that must be settled
    before the package can be built; while there are any, the release is not to be written. Nor is it without
    an answer to the `undecided`: the questions that only people can decide, who may say that it is right so.
    """

    before: str
    after: str
    bump: Bump
    changes: tuple[Change, ...]
    findings: tuple[Diagnostic, ...]
    blocking: tuple[Diagnostic, ...]
    questions: tuple[Question, ...]
    undecided: tuple[Question, ...]
    inputs: Inputs
    understood: Understood
    migration: str = ""

    @property
    def entry(self) -> str:
        """The entry of the changelog, whole."""
        return as_markdown(self.changes, self.before, self.after, limit=None) + self.migration

    @property
    def markdown(self) -> str:
        """The text of a pull request, which is not to be too long."""
        room = MARKDOWN_LIMIT - len(self.migration)
        rest = "CHANGELOG.md has all of them."
        return as_markdown(self.changes, self.before, self.after, rest, room) + self.migration


def plan_release(
    inputs: Inputs, coming: Inputs, spec_text: str, changelog: str, *, deprecate: bool = False
) -> Release:
    """What it means that an API is built from what is `coming`, such as new documentation.

    `spec_text` is the spec.json of the package that stands, or empty; `changelog` its changelog. `deprecate`:
    what is dropped stays for this release. Raises `ClientwrightError` for what cannot be read at all.
    """
    old = standing_side(inputs, spec_text)
    step = _following(old, coming, inputs.retired, deprecate=deprecate)
    before, understood = old.names.version, step.understood
    after = next_version(before, bump(step.changes))
    findings = fresh_findings(old, step.new)
    blocking = tuple(
        one for one in step.new.findings if one.severity is Severity.ERROR or one.rule == "unclaimed"
    )
    undecided = tuple(rename_questions(step.changes, old, step.new))
    release = Release(
        before=before,
        after=after,
        bump=bump(step.changes),
        changes=step.changes,
        findings=findings,
        blocking=blocking,
        questions=(*finding_questions(findings, blocking), *undecided),
        undecided=undecided,
        inputs=replace(step.inputs, names=replace(frozen_names(inputs.names), version=after).dump()),
        understood=understood,
        migration=step.migration,
    )
    if not step.changes:
        return release
    log = with_entry(inputs.changelog or changelog, release.entry)
    return replace(release, inputs=replace(release.inputs, changelog=log))


@dataclass(frozen=True)
class _Step:
    """From one release to the next: what the next is built from, what it is, what changed, and how users
    follow."""

    inputs: Inputs
    understood: Understood
    new: Side
    changes: tuple[Change, ...]
    migration: str


def _following(old: Side, coming: Inputs, stayed: str, *, deprecate: bool) -> _Step:
    """The step from a release; `stayed` is the text of what that one has kept."""
    understood = pipeline.understand(coming, pipeline.read(coming))
    new = side_of(coming, understood)
    sides = faced(old, new)
    changes = changes_of(sides)
    gone = dropped(sides, changes)
    kept = retire(sides, gone, retirement.load(stayed)) if deprecate else Retirement()
    told = migration(sides, gone, kept=kept != Retirement())
    if kept != Retirement():
        coming = replace(coming, retired=retirement.dump(joined(retirement.load(coming.retired), kept)))
        understood = replace(understood, spec=retirement.with_retired(understood.spec, kept))
        new = side_of(coming, understood)
        changes = changes_between(old, new)
    return _Step(coming, understood, new, changes, told)


def beside(release: Release, old: Sequence[Document]) -> dict[str, str | None]:
    """What people keep in spec/API, as the release has it: sources, supplement, changelog, and what stays.

    None is for a file that goes.
    """
    folder = f"spec/{release.inputs.api}"
    gone: dict[str, str | None] = {f"{folder}/source/{document.name}": None for document in old}
    sources = sources_of(release.inputs)
    log = {f"{folder}/CHANGELOG.md": release.inputs.changelog} if release.inputs.changelog else {}
    return {
        **gone,
        **sources,
        **log,
        f"{folder}/{supplement.FILE}": release.inputs.supplement or None,
        f"{folder}/{retirement.FILE}": release.inputs.retired or None,
    }
