"""New documentation is taken: changes, version, changelog, package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import typer

from clientwright import pipeline
from clientwright.cli.build import pending, standing_package, tell_removed
from clientwright.cli.diff import show_changes
from clientwright.cli.given import Given, Sources, given, names_of_sources
from clientwright.cli.messages import as_json as finding_json
from clientwright.cli.messages import named, naming, tell
from clientwright.cli.terminal import progress, say, show_json, show_text
from clientwright.reading.left_out import is_left_out
from clientwright.reading.settings import read_settings
from clientwright.reading.sources import Inputs, find_project, read_inputs, read_without
from clientwright.releasing import release
from clientwright.releasing.agreement import refuse_disagreement
from clientwright.releasing.diff import as_json as changes_json
from clientwright.releasing.documents import take
from clientwright.releasing.release import Release
from clientwright.writing.state import locked
from clientwright.writing.write import standing, write


@dataclass(frozen=True)
class Wishes:
    """How new documentation is to be taken: whether anything is written, and what of what people decide."""

    dry_run: bool = False
    overwrite: bool = False
    accept: bool = False
    deprecate: bool = False


@dataclass(frozen=True)
class _Taken:
    """What came of it; `called` are the names of sources in messages, `stopped`: nothing may be written."""

    planned: Release
    changed: Mapping[str, str | None]
    called: Mapping[str, str]
    stopped: bool


def update(
    api: str,
    sources: Sources,
    templates: Path | None,
    wishes: Wishes,
    *,
    as_json: bool,
    markdown: bool,
    details: bool,
) -> None:
    """Takes new documentation, one file or address a page, and writes the next package."""
    root = find_project(Path.cwd())
    wanted = _complete(root, api, sources)
    with progress(api) as step:
        # Pages that stand can be left out without new ones.
        found = Given() if sources.without and not _names_any(wanted) else given(wanted, step)
    with progress(api) as step, locked(root):
        step("read")
        inputs = replace(read_inputs(root, api), without=tuple(wanted.without))
        taken = _take(root, inputs, found, sources.files, templates, wishes, step)
        written = not (taken.stopped or wishes.dry_run)
        if written:
            step("write")
            write(root, taken.changed)
    planned = taken.planned
    _tell(planned, taken.called)
    if written:
        tell_removed(path for path, text in taken.changed.items() if text is None)
    _tell_end(api, planned, len(taken.changed), stopped=taken.stopped, dry_run=wishes.dry_run)
    if as_json:
        show_json(_json(api, planned, list(taken.changed) if written else [], dry_run=wishes.dry_run))
    elif markdown:
        show_text(planned.markdown)
    else:
        show_changes(planned.changes, planned.before, planned.after, details=details)
    if taken.stopped:
        raise typer.Exit(1)


def _complete(root: Path, api: str, sources: Sources) -> Sources:
    """What is taken: the addresses of the settings where nothing is named, and what was left out before."""
    addresses = sources.addresses
    if not _names_any(sources):
        addresses = list(read_settings(root).documentation.get(api, ()))
    return replace(sources, addresses=addresses, without=[*read_without(root, api), *sources.without])


def _names_any(sources: Sources) -> bool:
    return bool(sources.files or sources.addresses)


def _take(
    root: Path,
    inputs: Inputs,
    found: Given,
    files: list[Path],
    templates: Path | None,
    wishes: Wishes,
    step: pipeline.Progress,
) -> _Taken:
    """The release that the documents make, and the files that it would change."""
    api = inputs.api
    spec, log = f"spec/{api}/spec.json", f"{pipeline.package_folder(api)}/CHANGELOG.md"
    there = standing(root, [spec, log])
    kept = [one for one in inputs.documents if not is_left_out(inputs.without, one.name, one.address)]
    documents = take(kept, found.documents, found.whole)
    called = names_of_sources(api, inputs.documents, documents, files)
    with naming(called):
        planned = release.plan_release(
            inputs, documents, there.get(spec, ""), there.get(log, ""), deprecate=wishes.deprecate
        )
        if planned.blocking:
            return _Taken(planned, {}, called, stopped=True)
        also = release.beside(planned, inputs.documents)
        changed = pending(
            root, planned.inputs, planned.understood, step, templates, also, overwrite=wishes.overwrite
        )
        refuse_disagreement(planned, standing_package(root, api), changed)
    return _Taken(planned, changed, called, stopped=bool(planned.undecided) and not wishes.accept)


def _tell(planned: Release, called: Mapping[str, str]) -> None:
    """Tells what was found, and what is asked."""
    for finding in dict.fromkeys((*planned.blocking, *planned.findings)):
        tell(named(finding, called))
    for question in planned.questions:
        if not question.answer:  # an error that has just been told
            continue
        say(("?", "bold"), f" {question.text}")
        for line in question.answer.splitlines():
            say(f"    {line}")


def _tell_end(api: str, planned: Release, written: int, *, stopped: bool, dry_run: bool) -> None:
    """Tells what came of it."""
    if planned.blocking:
        say((api, "red"), f": nothing was written; settle the above in spec/{api}/overlay.yaml first")
    elif stopped:
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
        "questions": [{"text": one.text, "overlay": one.answer} for one in planned.questions],
        "written": written,
        "dry_run": dry_run,
    }
