"""What a change touches is built again, and the differences shown."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from watchfiles import watch as changes_in

from clientwright import pipeline
from clientwright.cli.terminal import say
from clientwright.exporting.processes import run
from clientwright.reading import resource_files as resources
from clientwright.reading.settings import chosen_apis
from clientwright.reading.sources import find_project
from clientwright.writing.ownership import existing

# What builds write themselves.
_WRITTEN = frozenset({"spec.json", "names.json", "schema.json", "supplement.schema.json"})
_SHOWN = 120
_STYLES = {"+": "green", "-": "red", "@": "cyan"}


def watch(apis: list[str] | None, templates: Path | None) -> None:
    """Rebuilds what a change touches, until interrupted."""
    root = find_project(Path.cwd())
    folders = [
        root / "spec",
        resources.templates(),
        resources.grammars(),
        *([templates] if templates else []),
    ]
    say(f"watching {', '.join(map(str, folders))}")
    for batch in changes_in(*folders, watch_filter=lambda _, path: _counts(Path(path))):
        changed = sorted({Path(path) for _, path in batch})
        for api in touched(root, chosen_apis(root, apis), changed):
            say((", ".join(path.name for path in changed), "bold"), " changed")
            _rebuild(root, api, templates)


def touched(root: Path, apis: Sequence[str], changed: Iterable[Path]) -> list[str]:
    """The APIs that a change of files touches: those of its folder in spec/, else all."""
    spec = (root / "spec").resolve()
    homes = {
        path.relative_to(spec).parts[0] if path.is_relative_to(spec) else ""
        for path in (one.resolve() for one in changed)
    }
    return [api for api in apis if "" in homes or api in homes]


def _counts(path: Path) -> bool:
    return path.name not in _WRITTEN and not path.name.startswith(".") and not path.name.endswith("~")


def _rebuild(root: Path, api: str, templates: Path | None) -> None:
    """Builds in a process of its own, which reads grammars anew, and whose failure ends nothing."""
    folder = pipeline.package_folder(api)
    before = existing(root, folder, ())
    options = ["--templates", str(templates)] if templates else []
    command = [sys.executable, "-m", "clientwright", "build", api, *options]
    run(command, folder=root)
    after = existing(root, folder, ())
    lines = (line for path in sorted({*before, *after}) for line in _difference(path, before, after))
    shown = list(islice(lines, _SHOWN + 1))
    for line in shown[:_SHOWN]:
        say((line, _STYLES.get(line[:1], "")))
    if len(shown) > _SHOWN:
        say("... and more: see `git diff`")


def _difference(path: str, before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    old, new = (files.get(path, "").splitlines() for files in (before, after))
    if old != new and path != "manifest.json":
        yield from difflib.unified_diff(old, new, path, path, lineterm="", n=1)
