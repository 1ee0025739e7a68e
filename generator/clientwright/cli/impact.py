"""What an edited template, grammar or overlay would change is told before it does."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import typer

from clientwright import pipeline
from clientwright.cli.build import pending, standing_package
from clientwright.cli.given import standing_names
from clientwright.cli.messages import naming
from clientwright.cli.terminal import progress, show, show_json
from clientwright.reading.settings import chosen_apis
from clientwright.reading.sources import find_project, read_inputs
from clientwright.releasing.comparison import changes_between, side_of, side_of_spec
from clientwright.releasing.diff import Bump, Effect, next_version, reason
from clientwright.releasing.diff.present import one_line
from clientwright.releasing.diff.versions import bump_of
from clientwright.releasing.surface import ApiChange, FileChange, api_changes, file_change
from clientwright.writing.write import standing

_STYLES = {"removed": "red", "changed": "yellow", "added": "green"}


@dataclass(frozen=True)
class _Impact:
    """What a build would change: files, public names, and the version that this leads to from `version`."""

    files: list[FileChange]
    public: list[ApiChange]
    version: str
    bump: Bump

    @property
    def following(self) -> str:
        """The version that is to be released after the build."""
        return next_version(self.version, self.bump)


def impact(apis: list[str] | None, templates: Path | None, *, as_json: bool) -> None:
    """Shows what a build would change, files, lines and public API; exits with 1 if it would."""
    root = find_project(Path.cwd())
    report: list[dict[str, Any]] = []
    for api in chosen_apis(root, apis):
        found = _impact(root, api, templates)
        report.append(
            {
                "api": api,
                "files": [*map(asdict, found.files)],
                "public": [{**asdict(change), "effect": change.effect.value} for change in found.public],
                "before": found.version,
                "after": found.following,
            }
        )
        if not as_json:
            _show(api, found)
    if as_json:
        show_json(report)
    if any(one["files"] for one in report):
        raise typer.Exit(1)


def _impact(root: Path, api: str, templates: Path | None) -> _Impact:
    with progress(api) as step:
        step("read")
        inputs = read_inputs(root, api)
        with naming(standing_names(api, inputs.documents)):
            understood = pipeline.understand(inputs, pipeline.read(inputs))
            after = pending(root, inputs, understood, step, templates, overwrite=True)
        before = standing(root, [*after, f"spec/{api}/spec.json"])
    files = [file_change(path, before.get(path), text) for path, text in after.items()]
    package = standing_package(root, api)
    public = api_changes(package, {**package, **after})
    new, spec = side_of(inputs, understood), before.get(f"spec/{api}/spec.json", "")
    old = side_of_spec(spec, inputs.names) if spec else new
    # Names are judged by the code, types by the specs; what remains is in the text of files alone.
    effects = [*(one.effect for one in public), *(one.effect for one in changes_between(old, new))]
    effects += [Effect.COSMETIC] if files else []
    return _Impact(files, public, new.names.version, bump_of(effects))


def _show(api: str, found: _Impact) -> None:
    for one in found.files:
        show(f"{one.path}: ", (f"+{one.added}", "green"), " ", (f"-{one.removed}", "red"))
    for change in found.public:
        sides = " → ".join(one_line(side) for side in (change.before, change.after) if side)
        show((change.kind, _STYLES[change.kind]), f" {change.name}: {sides}")
    changed = f"{len(found.public)} change(s) of the public API"
    verdict = changed if found.public else "the public API stays as it is"
    version = f"{found.version} → {found.following} ({reason(found.version, found.bump)})"
    show(f"{api}: {len(found.files)} file(s) would change; {verdict}; {version}")
