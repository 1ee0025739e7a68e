"""Packages are made, and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import typer
from rich.markup import escape

from clientwright import pipeline
from clientwright.cli.messages import as_json as finding_json
from clientwright.cli.messages import line_json, messages, print_json, progress, tell_findings, tell_waived
from clientwright.diagnostics import Severity
from clientwright.pipeline import Understood
from clientwright.reading.sources import Inputs, find_project, list_apis, read_inputs
from clientwright.writing.ownership import edited_files, existing, refuse_edited
from clientwright.writing.state import locked
from clientwright.writing.write import standing, write

_FOUND = {
    "changed": "is stale, or was edited by hand",
    "added": "is missing",
    "removed": "belongs to no template",
}


def build(apis: list[str] | None, templates: Path | None, *, as_json: bool, overwrite: bool) -> None:
    """Builds each API."""
    root = find_project(Path.cwd())
    results = [build_api(root, api, templates, overwrite=overwrite) for api in apis or list_apis(root)]
    if as_json:
        print_json(results)


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


def tell_built(api: str, understood: Understood, changes: Mapping[str, str | None]) -> dict[str, Any]:
    """Tells what was built; the same for --json."""
    endpoints, types = len(list(understood.spec.operations())), len(understood.spec.types)
    removed = [path for path, text in changes.items() if text is None]
    written = [path for path, text in changes.items() if text is not None]
    tell_removed(removed)
    messages.print(
        f"[green]{api}[/]: {endpoints} endpoints, {types} types; "
        f"{len(written)} file(s) written to {pipeline.package_folder(api)} and spec/{api}"
    )
    return {"api": api, "endpoints": endpoints, "types": types, "written": written, "removed": removed}


def tell_removed(paths: Iterable[str]) -> None:
    """Tells which files a build has removed."""
    for path in paths:
        messages.print(f"{escape(path)}: removed")


def check(apis: list[str] | None, templates: Path | None, *, as_json: bool, waived: bool) -> None:
    """Names each file that is not what the documentation says; exits with 1 where there is one."""
    root = find_project(Path.cwd())
    report: list[dict[str, Any]] = []
    fine = True
    for api in apis or list_apis(root):
        with progress(api) as step:
            step("read")
            inputs = read_inputs(root, api)
            understood = pipeline.understand(inputs, pipeline.read(inputs))
            tell_findings(understood)
            if waived:
                tell_waived(understood)
            step("compare")
            rendered = pipeline.make(inputs, understood, templates)
            package = existing(root, pipeline.package_folder(api), rendered.files)
            changes = pipeline.stale_files(inputs, rendered, package, standing(root, rendered.beside))
        warnings = [one for one in understood.findings.diagnostics if one.severity is Severity.WARNING]
        clean = not (changes or warnings or understood.findings.unclaimed)
        fine = fine and clean
        for change in changes:
            messages.print(f"{escape(change.path)}: {_FOUND[change.kind]}")
        if clean:
            messages.print(f"[green]{api}[/]: spec and package are what the documentation says")
        elif changes:
            messages.print(f"Run `clientwright build {api}`.")
        report.append(
            {
                "api": api,
                "clean": clean,
                "stale": [{"path": one.path, "change": one.kind} for one in changes],
                "findings": [finding_json(one) for one in understood.findings.diagnostics],
                "waived": [
                    {**finding_json(one), "because": waiver.because}
                    for one, waiver in understood.findings.waived_diagnostics
                ],
                "unclaimed": [line_json(one) for one in understood.findings.unclaimed],
            }
        )
    if as_json:
        print_json(report)
    if not fine:
        raise typer.Exit(1)
