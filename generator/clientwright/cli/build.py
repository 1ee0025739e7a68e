"""Packages are made, and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from clientwright import pipeline
from clientwright.cli.given import standing_names
from clientwright.cli.messages import naming, tell_findings
from clientwright.cli.sharing import processors, worth_sharing
from clientwright.cli.terminal import progress, say, show_json
from clientwright.diagnostics import ClientwrightError
from clientwright.overlay import Waived
from clientwright.pipeline import Understood
from clientwright.reading.settings import chosen_apis
from clientwright.reading.sources import Inputs, find_project, read_inputs
from clientwright.spec import Spec
from clientwright.writing.ownership import edited_files, existing, refuse_edited
from clientwright.writing.state import locked
from clientwright.writing.workers import share_out
from clientwright.writing.write import standing, write


@dataclass(frozen=True)
class Size:
    """How much an API has."""

    endpoints: int
    types: int


@dataclass(frozen=True)
class Job:
    """An API to build: with the templates of a folder, if one is given, and over edited files, if told so."""

    root: Path
    api: str
    templates: Path | None
    overwrite: bool


@dataclass(frozen=True)
class _Prepared:
    """The files that a build of an API changes, or why it cannot be built.

    `called` are the names of its files in messages.
    """

    api: str
    called: Mapping[str, str]
    findings: Waived
    size: Size
    changes: Mapping[str, str | None]
    refused: ClientwrightError | None = None


def build(apis: list[str] | None, templates: Path | None, *, as_json: bool, overwrite: bool) -> None:
    """Builds each API."""
    root = find_project(Path.cwd())
    jobs = [Job(root, api, templates, overwrite) for api in chosen_apis(root, apis)]
    if worth_sharing(root, [job.api for job in jobs]):
        with progress(", ".join(job.api for job in jobs)), locked(root):
            results = [_written(root, _left(root, one)) for one in share_out(_prepare, jobs, processors())]
    else:
        results = [build_api(job) for job in jobs]
    if as_json:
        show_json(results)


def build_api(job: Job) -> dict[str, Any]:
    """Builds one API; what came of it, for --json. Raises `ClientwrightError`."""
    with progress(job.api) as step, locked(job.root):
        return _written(job.root, _prepare(job, step), step)


def _prepare(job: Job, step: pipeline.Progress = lambda _: None) -> _Prepared:
    """All of a build but writing."""
    step("read")
    inputs = read_inputs(job.root, job.api)
    called = standing_names(job.api, inputs.documents)
    with naming(called):
        reading = pipeline.read(inputs)
        step("understand")
        understood = pipeline.understand(inputs, reading)
    prepared = _Prepared(job.api, called, understood.findings, size_of(understood.spec), {})
    try:
        with naming(called):
            changes = pending(job.root, inputs, understood, step, job.templates, overwrite=job.overwrite)
    except ClientwrightError as error:
        return replace(prepared, refused=error)
    return replace(prepared, changes=changes)


def _written(root: Path, prepared: _Prepared, step: pipeline.Progress = lambda _: None) -> dict[str, Any]:
    """Tells what was found of an API and writes what changed; what came of it, for --json."""
    tell_findings(prepared.findings, prepared.called)
    if prepared.refused is not None:
        raise prepared.refused
    step("write")
    write(root, prepared.changes)
    return tell_built(prepared.api, prepared.size, prepared.changes)


def _left(root: Path, prepared: _Prepared) -> _Prepared:
    """The same without what an API that was prepared beside it has written, such as the schema of specs."""
    found = standing(root, prepared.changes)
    changes = {path: text for path, text in prepared.changes.items() if text != found.get(path)}
    return replace(prepared, changes=changes)


def pending(
    root: Path,
    inputs: Inputs,
    understood: Understood,
    step: pipeline.Progress,
    templates: Path | None = None,
    also: Mapping[str, str | None] | None = None,
    *,
    overwrite: bool,
) -> dict[str, str | None]:
    """The files to write, by their paths from the root, so that the package is what `inputs` say.

    Those of `also` come with them; None is for a file that is to go. Raises `ClientwrightError` for files
    that people have edited, unless they are to `overwrite`.
    """
    step("render")
    rendered = pipeline.make(inputs, understood, templates)
    step("format")
    folder = pipeline.package_folder(inputs.api)
    package = existing(root, folder, rendered.files)
    made = pipeline.finish(inputs, rendered, package)
    if not overwrite:
        refuse_edited(folder, edited_files(package, made.package))
    wanted: dict[str, str | None] = {**(also or {}), **made.files}
    found = {f"{folder}/{path}": text for path, text in package.items()} | standing(root, wanted)
    paths = sorted({*found, *wanted})
    return {path: wanted.get(path) for path in paths if wanted.get(path) != found.get(path)}


def standing_package(root: Path, api: str) -> dict[str, str]:
    """The package that stands, by paths from the root."""
    folder = pipeline.package_folder(api)
    return {f"{folder}/{path}": text for path, text in existing(root, folder, ()).items()}


def size_of(spec: Spec) -> Size:
    """How much a spec has."""
    return Size(len(list(spec.operations())), len(spec.types))


def tell_built(api: str, size: Size, changes: Mapping[str, str | None]) -> dict[str, Any]:
    """Tells what was built; the same for --json."""
    removed = [path for path, text in changes.items() if text is None]
    written = [path for path, text in changes.items() if text is not None]
    tell_removed(removed)
    say(
        (api, "green"),
        f": {size.endpoints} endpoints, {size.types} types; "
        f"{len(written)} file(s) written to {pipeline.package_folder(api)} and spec/{api}",
    )
    return {"api": api, **asdict(size), "written": written, "removed": removed}


def tell_removed(paths: Iterable[str]) -> None:
    """Tells which files a build has removed."""
    for path in paths:
        say(f"{path}: removed")
