"""Specs and packages are compared with what the documentation says."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from clientwright import pipeline
from clientwright.cli.application import Form
from clientwright.cli.build import pending
from clientwright.cli.given import standing_names
from clientwright.cli.messages import as_json as finding_json
from clientwright.cli.messages import line_json, naming, tell_findings, tell_waived, unclaimed
from clientwright.cli.sharing import processors, worth_sharing
from clientwright.cli.terminal import progress, say, show_commands, show_json, show_text
from clientwright.diagnostics import Severity
from clientwright.exporting.annotations import Annotation, annotation, as_sarif, as_workflow_commands
from clientwright.overlay import Waived
from clientwright.reading.settings import chosen_apis
from clientwright.reading.sources import find_project, read_inputs
from clientwright.writing.ownership import existing
from clientwright.writing.workers import share_out
from clientwright.writing.write import Change, standing

_FOUND = {
    "changed": "is stale, or was edited by hand",
    "added": "is missing",
    "removed": "belongs to no template",
}


@dataclass(frozen=True)
class _Checked:
    """What was found of one API; `called` are the names of its files in messages, `differences`: stale files
    as they should be (None: no file)."""

    api: str
    called: Mapping[str, str]
    findings: Waived
    stale: list[Change]
    differences: Mapping[str, str | None]

    @property
    def clean(self) -> bool:
        """Whether nothing is to be done."""
        warnings = [one for one in self.findings.diagnostics if one.severity is Severity.WARNING]
        return not (self.stale or warnings or self.findings.unclaimed)


@dataclass(frozen=True)
class _Job:
    root: Path
    api: str
    templates: Path | None
    diff: bool


def check(apis: list[str] | None, templates: Path | None, form: Form, *, waived: bool, diff: bool) -> None:
    """Names each file that is not what the documentation says; exits with 1 where there is one."""
    root = find_project(Path.cwd())
    checked: list[_Checked] = []
    jobs = [_Job(root, api, templates, diff) for api in chosen_apis(root, apis)]
    for found in _check_all(root, jobs):
        checked.append(found)
        if form is Form.TEXT or form is Form.JSON:
            _tell(found, waived=waived)
        if form is Form.TEXT:
            for path, text in found.differences.items():
                show_text("".join(_unified(root, path, text)))
    match form:
        case Form.JSON:
            show_json([_json(one) for one in checked])
        case Form.GITHUB:
            show_commands(as_workflow_commands(_annotations(checked)))
        case Form.SARIF:
            show_json(as_sarif(_annotations(checked)))
        case Form.TEXT:
            pass
    if not all(one.clean for one in checked):
        raise typer.Exit(1)


def _check_all(root: Path, jobs: list[_Job]) -> Iterator[_Checked]:
    if worth_sharing(root, [job.api for job in jobs]):
        with progress(", ".join(job.api for job in jobs)):
            yield from share_out(_check, jobs, processors())
        return
    for job in jobs:
        with progress(job.api) as step:
            found = _check(job, step)
        yield found


def _check(job: _Job, step: pipeline.Progress = lambda _: None) -> _Checked:
    root, api, templates = job.root, job.api, job.templates
    step("read")
    inputs = read_inputs(root, api)
    called = standing_names(api, inputs.documents)
    with naming(called):
        understood = pipeline.understand(inputs, pipeline.read(inputs))
        step("compare")
        rendered = pipeline.make(inputs, understood, templates)
    package = existing(root, pipeline.package_folder(api), rendered.files)
    stale = pipeline.stale_files(inputs, rendered, package, standing(root, rendered.beside))
    wanted = job.diff and stale
    differences = pending(root, inputs, understood, step, templates, overwrite=True) if wanted else {}
    return _Checked(api, called, understood.findings, stale, differences)


def _tell(found: _Checked, *, waived: bool) -> None:
    tell_findings(found.findings, found.called)
    if waived:
        tell_waived(found.findings, found.called)
    for change in found.stale:
        say(f"{change.path}: {_FOUND[change.kind]}")
    if found.clean:
        say((found.api, "green"), ": spec and package are what the documentation says")
    elif found.stale:
        say(f"Run `clientwright build {found.api}`.")


def _unified(root: Path, path: str, text: str | None) -> Iterator[str]:
    """What a build would change in a file, as a unified diff."""
    file = root / path
    before = file.read_text(encoding="utf-8").splitlines(keepends=True) if file.is_file() else []
    after = (text or "").splitlines(keepends=True)
    for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _json(found: _Checked) -> dict[str, Any]:
    findings = found.findings
    return {
        "api": found.api,
        "clean": found.clean,
        "stale": [{"path": one.path, "change": one.kind} for one in found.stale],
        "findings": [finding_json(one) for one in findings.diagnostics],
        "waived": [
            {**finding_json(one), "because": waiver.because} for one, waiver in findings.waived_diagnostics
        ],
        "unclaimed": [line_json(one) for one in findings.unclaimed],
    }


def _annotations(checked: list[_Checked]) -> Iterator[Annotation]:
    for found in checked:
        for diagnostic in (*found.findings.diagnostics, *map(unclaimed, found.findings.unclaimed)):
            yield annotation(diagnostic, f"spec/{found.api}")
        for change in found.stale:
            told = f"{_FOUND[change.kind]}: run `clientwright build {found.api}`"
            yield Annotation(change.path, 1, 0, Severity.ERROR, "stale", told)
