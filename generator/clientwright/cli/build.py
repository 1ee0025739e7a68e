"""Packages are made, and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from clientwright import pipeline
from clientwright.cli.messages import tell_findings
from clientwright.cli.terminal import progress, say, show_json
from clientwright.pipeline import Understood
from clientwright.reading.settings import chosen_apis
from clientwright.reading.sources import Inputs, find_project, read_inputs
from clientwright.writing.ownership import edited_files, existing, refuse_edited
from clientwright.writing.state import locked
from clientwright.writing.write import standing, write


def build(apis: list[str] | None, templates: Path | None, *, as_json: bool, overwrite: bool) -> None:
    """Builds each API."""
    root = find_project(Path.cwd())
    results = [build_api(root, api, templates, overwrite=overwrite) for api in chosen_apis(root, apis)]
    if as_json:
        show_json(results)


def build_api(root: Path, api: str, templates: Path | None, *, overwrite: bool) -> dict[str, Any]:
    """Builds one API and writes what changed; what came of it, for --json."""
    with progress(api) as step, locked(root):
        step("read")
        inputs = read_inputs(root, api)
        reading = pipeline.read(inputs)
        step("understand")
        understood = pipeline.understand(inputs, reading)
        tell_findings(understood)
        changes = pending(root, inputs, understood, step, templates, overwrite=overwrite)
        step("write")
        write(root, changes)
    return tell_built(api, understood, changes)


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


def tell_built(api: str, understood: Understood, changes: Mapping[str, str | None]) -> dict[str, Any]:
    """Tells what was built; the same for --json."""
    endpoints, types = len(list(understood.spec.operations())), len(understood.spec.types)
    removed = [path for path, text in changes.items() if text is None]
    written = [path for path, text in changes.items() if text is not None]
    tell_removed(removed)
    say(
        (api, "green"),
        f": {endpoints} endpoints, {types} types; "
        f"{len(written)} file(s) written to {pipeline.package_folder(api)} and spec/{api}",
    )
    return {"api": api, "endpoints": endpoints, "types": types, "written": written, "removed": removed}


def tell_removed(paths: Iterable[str]) -> None:
    """Tells which files a build has removed."""
    for path in paths:
        say(f"{path}: removed")
