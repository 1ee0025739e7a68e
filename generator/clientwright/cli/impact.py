"""What an edited template, grammar or overlay would change is told before it does."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import typer

from clientwright import pipeline
from clientwright.cli.build import pending, standing_package
from clientwright.cli.terminal import progress, show, show_json
from clientwright.reading.settings import chosen_apis
from clientwright.reading.sources import find_project, read_inputs
from clientwright.releasing.diff import Effect
from clientwright.releasing.diff.present import one_line
from clientwright.releasing.surface import ApiChange, FileChange, api_changes, file_change
from clientwright.writing.write import standing

_GRAVER = [Effect.COSMETIC, Effect.ADDITIVE, Effect.BREAKING]
_STYLES = {"removed": "red", "changed": "yellow", "added": "green"}


def impact(apis: list[str] | None, templates: Path | None, *, as_json: bool) -> None:
    """Shows what a build would change, files, lines and public API; exits with 1 if it would."""
    root = find_project(Path.cwd())
    report: list[dict[str, Any]] = []
    for api in chosen_apis(root, apis):
        files, public = _impact(root, api, templates)
        report.append(
            {
                "api": api,
                "files": [*map(asdict, files)],
                "public": [{**asdict(change), "effect": change.effect.value} for change in public],
            }
        )
        if not as_json:
            _show(api, files, public)
    if as_json:
        show_json(report)
    if any(one["files"] for one in report):
        raise typer.Exit(1)


def _impact(root: Path, api: str, templates: Path | None) -> tuple[list[FileChange], list[ApiChange]]:
    with progress(api) as step:
        step("read")
        inputs = read_inputs(root, api)
        understood = pipeline.understand(inputs, pipeline.read(inputs))
        after = pending(root, inputs, understood, step, templates, overwrite=True)
        before = standing(root, after)
    files = [file_change(path, before.get(path), text) for path, text in after.items()]
    package = standing_package(root, api)
    return files, api_changes(package, {**package, **after})


def _show(api: str, files: list[FileChange], public: list[ApiChange]) -> None:
    for one in files:
        show(f"{one.path}: ", (f"+{one.added}", "green"), " ", (f"-{one.removed}", "red"))
    for change in public:
        sides = " → ".join(one_line(side) for side in (change.before, change.after) if side)
        show((change.kind, _STYLES[change.kind]), f" {change.name}: {sides}")
    effect = max((change.effect for change in public), key=_GRAVER.index, default=Effect.COSMETIC)
    changed = f"{len(public)} change(s) of the public API, {effect}"
    verdict = changed if public else "the public API stays as it is"
    show(f"{api}: {len(files)} file(s) would change; {verdict}")
