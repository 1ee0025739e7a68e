"""A package is made fit to publish."""

from __future__ import annotations

from pathlib import Path

from clientwright import pipeline
from clientwright.cli.terminal import progress, say, show_json
from clientwright.exporting import package as packaging
from clientwright.reading.sources import find_project, read_inputs


def package(api: str, into: Path | None, *, as_json: bool) -> None:
    """Builds and tests the distributions of an API's package; `into` is the folder they go to, else dist/."""
    root = find_project(Path.cwd())
    read_inputs(root, api)
    with progress(api) as step:
        made = packaging.package(root / pipeline.package_folder(api), into or root / "dist", step)
    say(
        (api, "green"),
        f": {made.wheel.name} ({made.wheel.stat().st_size:,} bytes), {made.sdist.name} "
        f"({made.sdist.stat().st_size:,} bytes); {made.tests} tests passed in a new environment, "
        f"imported in {made.import_seconds * 1000:.1f} ms",
    )
    if as_json:
        show_json(
            {
                "api": api,
                "wheel": {"path": str(made.wheel), "bytes": made.wheel.stat().st_size},
                "sdist": {"path": str(made.sdist), "bytes": made.sdist.stat().st_size},
                "tests": made.tests,
                "import_seconds": made.import_seconds,
            }
        )
