"""The next release of an API is planned, told and written, be it of documentation or of a supplement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import typer
from pydantic import JsonValue

from clientwright import pipeline
from clientwright.cli.build import pending, standing_package, tell_removed
from clientwright.cli.diff import show_changes
from clientwright.cli.messages import as_json as finding_json
from clientwright.cli.messages import named, naming, tell
from clientwright.cli.terminal import progress, say, show_json, show_text
from clientwright.reading.sources import Inputs, read_inputs
from clientwright.releasing import release
from clientwright.releasing.agreement import refuse_disagreement
from clientwright.releasing.diff import as_json as changes_json
from clientwright.releasing.release import Release
from clientwright.writing.state import locked
from clientwright.writing.write import standing, write


@dataclass(frozen=True)
class Wishes:
    """How a release is to be made: whether anything is written, and what of what people decide."""

    dry_run: bool = False
    overwrite: bool = False
    accept: bool = False
    deprecate: bool = False


@dataclass(frozen=True)
class Output:
    """How a release is to be shown: as JSON, as Markdown, or in a table, with every change or without."""

    as_json: bool = False
    markdown: bool = False
    details: bool = False


@dataclass(frozen=True)
class Coming:
    """What an API is built from next.

    `called` are the names of its files in messages, `settle` says where people settle what stops a release,
    and `report` goes with what --json shows.
    """

    inputs: Inputs
    called: Mapping[str, str]
    settle: str
    report: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])


@dataclass(frozen=True)
class _Taken:
    """What came of it; `stopped`: nothing may be written."""

    coming: Coming
    planned: Release
    changed: Mapping[str, str | None]
    stopped: bool


def make_release(
    root: Path,
    api: str,
    following: Callable[[Inputs], Coming],
    templates: Path | None,
    wishes: Wishes,
    output: Output,
) -> None:
    """Plans, tells and writes what follows from an API as it stands; exits with 1 where people must look."""
    with progress(api) as step, locked(root):
        step("read")
        inputs = read_inputs(root, api)
        taken = _take(root, inputs, following(inputs), templates, wishes, step)
        written = not (taken.stopped or wishes.dry_run)
        if written:
            step("write")
            write(root, taken.changed)
    planned = taken.planned
    _tell(planned, taken.coming.called)
    if written:
        tell_removed(path for path, text in taken.changed.items() if text is None)
    _tell_end(api, taken, dry_run=wishes.dry_run)
    if output.as_json:
        report = _json(api, planned, list(taken.changed) if written else [], dry_run=wishes.dry_run)
        show_json({**report, **taken.coming.report})
    elif output.markdown:
        show_text(planned.markdown)
    else:
        show_changes(planned.changes, planned.before, planned.after, details=output.details)
    if taken.stopped:
        raise typer.Exit(1)


def _take(
    root: Path,
    inputs: Inputs,
    coming: Coming,
    templates: Path | None,
    wishes: Wishes,
    step: pipeline.Progress,
) -> _Taken:
    """The release that follows, and the files that it would change."""
    api = inputs.api
    spec, log = f"spec/{api}/spec.json", f"{pipeline.package_folder(api)}/CHANGELOG.md"
    there = standing(root, [spec, log])
    with naming(coming.called):
        planned = release.plan_release(
            inputs, coming.inputs, there.get(spec, ""), there.get(log, ""), deprecate=wishes.deprecate
        )
        if planned.blocking:
            return _Taken(coming, planned, {}, stopped=True)
        also = release.beside(planned, inputs.documents)
        changed = pending(
            root, planned.inputs, planned.understood, step, templates, also, overwrite=wishes.overwrite
        )
        refuse_disagreement(planned, standing_package(root, api), changed)
    stopped = bool(planned.undecided) and not wishes.accept
    return _Taken(coming, planned, changed, stopped=stopped)


def _tell(planned: Release, called: Mapping[str, str]) -> None:
    """Tells what was found, and what is asked."""
    for finding in dict.fromkeys((*planned.blocking, *planned.findings)):
        tell(named(finding, called))
    for question in planned.questions:
        if not question.answer:  # an error that has just been told
            continue
        about = named(question.about, called) if question.about else ""
        say(("?", "bold"), f" {about}{question.text}")
        for line in question.answer.splitlines():
            say(f"    {line}")


def _tell_end(api: str, taken: _Taken, *, dry_run: bool) -> None:
    """Tells what came of it."""
    planned, written = taken.planned, len(taken.changed)
    if planned.blocking:
        say((api, "red"), f": nothing was written; settle the above {taken.coming.settle} first")
    elif taken.stopped:
        say(
            (api, "red"),
            f": nothing was written; answer the above in spec/{api}/overlay.yaml,"
            " or say with --accept that the names shall be as they came",
        )
    elif not written:
        say((api, "green"), f": nothing to do; {planned.after} is what the documentation says")
    elif dry_run:
        say((api, "green"), f": {planned.after} would change {written} file(s); nothing was written")
    else:
        say((api, "green"), f": {planned.after}; {written} file(s) written")


def _json(api: str, planned: Release, written: list[str], *, dry_run: bool) -> dict[str, Any]:
    return {
        "api": api,
        "before": planned.before,
        "after": planned.after,
        **changes_json(planned.changes),
        "blocking": [finding_json(one) for one in planned.blocking],
        "findings": [finding_json(one) for one in planned.findings],
        "questions": [{"text": str(one), "overlay": one.answer} for one in planned.questions],
        "written": written,
        "dry_run": dry_run,
    }
