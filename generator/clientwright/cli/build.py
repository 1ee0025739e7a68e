"""Commands that make packages, and that check them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typer
from rich.markup import escape

from clientwright import pipeline
from clientwright.cli.application import Apis, AsJson, Templates, app
from clientwright.cli.messages import as_json as finding_json
from clientwright.cli.messages import line_json, messages, print_json, progress, tell_findings
from clientwright.diagnostics import Severity
from clientwright.sources import find_project, list_apis, read_inputs
from clientwright.write import differences, existing, locked, write

_FOUND = {
    "changed": "is stale, or was edited by hand",
    "added": "is missing",
    "removed": "belongs to no template",
}


@app.command()
def build(apis: Apis = None, as_json: AsJson = False, templates: Templates = None) -> None:
    """Build spec.json and the package of each API from its documentation."""
    root = find_project(Path.cwd())
    results = [build_api(root, api, templates) for api in apis or list_apis(root)]
    if as_json:
        print_json(results)


def build_api(root: Path, api: str, templates: Path | None = None) -> dict[str, Any]:
    """Builds one API and writes what changed; what came of it, for --json."""
    with progress(api) as step, locked(root):
        step("read")
        inputs = read_inputs(root, api)
        reading = pipeline.read(inputs)
        step("understand")
        understood = pipeline.understand(inputs, reading)
        tell_findings(understood)
        step("render")
        rendered = pipeline.make(inputs, understood, templates)
        step("format")
        folder = root / pipeline.package_folder(api)
        standing = existing(folder)
        made = pipeline.finish(inputs, rendered, standing)
        step("write")
        beside = _beside(root, made.beside)
        changed = [
            *(f"{made.folder}/{one.path}" for one in differences(made.package, standing)),
            *(one.path for one in differences(made.beside, beside)),
        ]
        if changed:
            write(root, made.folder, made.package, made.beside)
    messages.print(
        f"[green]{api}[/]: {len(list(understood.spec.operations()))} endpoints, "
        f"{len(understood.spec.types)} types; {len(changed)} file(s) written to {made.folder} and spec/{api}"
    )
    return {
        "api": api,
        "endpoints": len(list(understood.spec.operations())),
        "types": len(understood.spec.types),
        "written": changed,
    }


@app.command()
def check(apis: Apis = None, as_json: AsJson = False, templates: Templates = None) -> None:
    """Exit with 1, and name each file, when a spec or package is stale or edited by hand; write nothing."""
    root = find_project(Path.cwd())
    report = []
    fine = True
    for api in apis or list_apis(root):
        with progress(api) as step:
            step("read")
            inputs = read_inputs(root, api)
            understood = pipeline.understand(inputs, pipeline.read(inputs))
            tell_findings(understood)
            step("compare")
            rendered = pipeline.make(inputs, understood, templates)
            standing = existing(root / pipeline.package_folder(api))
            changes = pipeline.stale_files(inputs, rendered, standing, _beside(root, rendered.beside))
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


def _beside(root: Path, paths: Iterable[str]) -> dict[str, str]:
    return {path: (root / path).read_bytes().decode() for path in paths if (root / path).is_file()}
